import type { Bilingual } from '../lexicon/language.ts';

interface Format {
  readonly what: Bilingual;
  /** The extensions that such a file rightly has, without the dot. */
  readonly extensions: readonly string[];
  /** What the reader can do to have it checked. */
  readonly next: Bilingual;
}

const saveAsDocx: Bilingual = {
  zh: '请用 Word 或 WPS 打开，另存为 .docx 后再核对。',
  en: 'Open it in Word or WPS, save it as .docx and check again.',
};
const noSheetsYet: Bilingual = {
  zh: '表格核校尚未支持；请把要核对的表格粘贴到 Word 文档，另存为 .docx 后再核对。',
  en: 'Workbooks cannot be checked yet; paste the table into a Word document, save it as .docx and check again.',
};
const copyToWord: Bilingual = {
  zh: '请把要核对的文字复制到 Word 文档，另存为 .docx 后再核对。',
  en: 'Copy the text into a Word document, save it as .docx and check again.',
};

/** What a file can turn out to be, other than a draft that is read. */
export const formats = {
  text: {
    what: { zh: '纯文本', en: 'plain text' },
    extensions: ['txt', 'md'],
    next: {
      zh: '请把扩展名改为 .txt 后再核对；如果它本应是文档，请重新取得完整的文件。',
      en: 'Rename it to .txt and check again; if it should be a document, get a complete copy of it.',
    },
  },
  'legacy-word': {
    what: { zh: '旧版 Word（.doc）或 WPS 文字（.wps）文档', en: 'an old Word (.doc) or WPS (.wps) document' },
    extensions: ['doc', 'dot', 'wps', 'wpt'],
    next: saveAsDocx,
  },
  'legacy-sheet': {
    what: { zh: '旧版 Excel（.xls）或 WPS 表格（.et）工作簿', en: 'an old Excel (.xls) or WPS (.et) workbook' },
    extensions: ['xls', 'xlt', 'et', 'ett'],
    next: noSheetsYet,
  },
  'legacy-slides': {
    what: { zh: '旧版演示文稿（.ppt、.dps）', en: 'an old slide show (.ppt, .dps)' },
    extensions: ['ppt', 'pps', 'dps'],
    next: copyToWord,
  },
  'legacy-office': {
    what: { zh: '旧版办公软件的文件', en: 'a file of an old office program' },
    extensions: ['doc', 'dot', 'wps', 'wpt', 'xls', 'et', 'ppt', 'dps'],
    next: saveAsDocx,
  },
  sheet: {
    what: { zh: '电子表格', en: 'a workbook' },
    extensions: ['xlsx', 'xlsm', 'xltx', 'ods'],
    next: noSheetsYet,
  },
  csv: { what: { zh: '表格数据（.csv）', en: 'table data (.csv)' }, extensions: ['csv', 'tsv'], next: noSheetsYet },
  slides: { what: { zh: '演示文稿', en: 'a slide show' }, extensions: ['pptx', 'pptm', 'odp'], next: copyToWord },
  'open-document': {
    what: { zh: 'ODF 文档（.odt）', en: 'an ODF document (.odt)' },
    extensions: ['odt'],
    next: saveAsDocx,
  },
  ofd: {
    what: { zh: 'OFD 版式文件', en: 'an OFD page file' },
    extensions: ['ofd'],
    next: {
      zh: '请找它的 Word 原稿；没有原稿时，用 OFD 阅读器转换为 .docx 后再核对。',
      en: 'Use the Word document that it was made from, or convert it to .docx in an OFD reader, and check again.',
    },
  },
  pdf: {
    what: { zh: 'PDF 文件', en: 'a PDF file' },
    extensions: ['pdf'],
    next: {
      zh: '请找它的 Word 原稿；没有原稿时，用 Word 或 WPS 转换为 .docx 后再核对。',
      en: 'Use the Word document that it was made from, or convert it to .docx in Word or WPS, and check again.',
    },
  },
  rtf: { what: { zh: 'RTF 文档', en: 'an RTF document' }, extensions: ['rtf'], next: saveAsDocx },
  'web-page': { what: { zh: '网页', en: 'a web page' }, extensions: ['html', 'htm', 'mht', 'mhtml'], next: saveAsDocx },
  xml: { what: { zh: 'XML 文件', en: 'an XML file' }, extensions: ['xml', 'fodt', 'uof', 'uot'], next: saveAsDocx },
  image: {
    what: { zh: '图片', en: 'a picture' },
    extensions: ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'webp'],
    next: {
      zh: '请先识别成文字（OCR），与原件校对后存为 .docx 再核对。',
      en: 'Turn it into text (OCR), proofread that, save it as .docx and check again.',
    },
  },
  archive: {
    what: { zh: '压缩包', en: 'an archive' },
    extensions: ['zip', 'rar', '7z', 'gz'],
    next: {
      zh: '请先解压，再核对其中的 .docx 或 .txt 文件。',
      en: 'Unpack it, and check the .docx or .txt files in it.',
    },
  },
  unknown: {
    what: { zh: '无法识别的数据', en: 'data of an unknown kind' },
    extensions: [],
    next: {
      zh: '请确认选对了文件，用制作它的程序打开，另存为 .docx 后再核对。',
      en: 'Make sure that it is the right file; open it in the program that made it, save it as .docx and check again.',
    },
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;

/** Extensions of Word documents that are read. */
export const documentExtensions: readonly string[] = ['docx', 'docm', 'dotx', 'dotm'];

const otherExtensions = new Set([
  ...documentExtensions,
  ...Object.entries<Format>(formats).flatMap(([id, { extensions }]) => (id === 'text' ? [] : extensions)),
]);

/** Whether a text under this extension is not what its name says. */
export const namesOtherThanText = (extension: string): boolean => otherExtensions.has(extension);
