/**
 * Writes .docx packages: the sample draft, and the tests' documents with their traps. Each function gives a piece of
 * WordprocessingML; `docx` puts the pieces together. The same pieces give the same bytes.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';

export interface DocxParts {
  /** Paragraphs and tables. */
  readonly body: string;
  /** Properties of the section: `headerReference` and the like come from `headers` and `footers`. */
  readonly section?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Paragraphs of each note or comment; their ids count from 1. */
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
  readonly comments?: readonly string[];
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** More parts, or others in place of those above, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = [
  `xmlns:w="${w}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
].join(' ');

export const docx = (document: DocxParts): Uint8Array => zip(docxParts(document));

/** The parts of a document by name, for tests that damage one. */
export const docxParts = (document: DocxParts): Record<string, string | Uint8Array> => {
  const { body, section = '', styles, numbering, footnotes, endnotes, comments, headers = [], footers = [] } = document;
  const parts: Record<string, string | Uint8Array> = {};
  const related: { type: string; file: string }[] = [];
  const add = (type: string, file: string, root: string, content: string) => {
    parts[`word/${file}`] = `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;
    related.push({ type, file });
  };
  if (styles !== undefined) add('styles', 'styles.xml', 'styles', styles);
  if (numbering !== undefined) add('numbering', 'numbering.xml', 'numbering', numbering);
  if (footnotes) add('footnotes', 'footnotes.xml', 'footnotes', notes('footnote', footnotes));
  if (endnotes) add('endnotes', 'endnotes.xml', 'endnotes', notes('endnote', endnotes));
  if (comments) add('comments', 'comments.xml', 'comments', comments.map(comment).join(''));
  for (const [i, content] of headers.entries()) add('header', `header${i + 1}.xml`, 'hdr', content);
  for (const [i, content] of footers.entries()) add('footer', `footer${i + 1}.xml`, 'ftr', content);
  const shown = related
    .map(({ type }, i) => (type === 'header' || type === 'footer' ? reference(type, `rId${i + 1}`) : ''))
    .join('');
  return {
    '[Content_Types].xml': contentTypes(related),
    '_rels/.rels': relationships([{ type: 'officeDocument', file: 'word/document.xml' }]),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr>${shown}${section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(related),
    ...parts,
    ...document.parts,
  };
};

/** Zips parts with one date for all, so that the bytes depend on nothing else. */
export const zip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: 6, mtime: new Date(2025, 0, 1) });
};

const relationships = (targets: readonly { type: string; file: string }[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(({ type, file }, i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${file}"/>`)
    .join('')}</Relationships>`;

const contentTypes = (related: readonly { type: string; file: string }[]): string => {
  const wordType = (type: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`;
  const override = (file: string, type: string) =>
    `<Override PartName="/word/${file}" ContentType="${wordType(type)}"/>`;
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document.xml', 'document.main')}${related.map(({ type, file }) => override(file, type)).join('')}</Types>`;
};

const reference = (type: string, id: string): string => `<w:${type}Reference w:type="default" r:id="${id}"/>`;

const notes = (kind: string, contents: readonly string[]): string =>
  `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>${contents
    .map((content, i) => `<w:${kind} w:id="${i + 1}">${content}</w:${kind}>`)
    .join('')}`;

const comment = (content: string, i: number): string =>
  `<w:comment w:id="${i + 1}" w:author="核稿人" w:date="2026-01-05T09:00:00Z" w:initials="H">${content}</w:comment>`;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `w:t` with a text; tabs and line breaks become elements of their own. */
export const t = (text: string): string =>
  text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');

/** A run; `content` is text. `properties` go into `w:rPr`. */
export const run = (text: string, properties = ''): string => rawRun(t(text), properties);
export const rawRun = (content: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;

export interface ParagraphForm {
  readonly style?: string;
  /** List and level, from 0. */
  readonly list?: readonly [numId: number | null, level: number | null];
  readonly outline?: number;
  /** More of `w:pPr`, in the order that the schema wants. */
  readonly properties?: string;
}

/** A paragraph; a plain text becomes a run, anything that begins with `<` is taken as it is. */
export const p = (content = '', { style, list, outline, properties = '' }: ParagraphForm = {}): string => {
  const [numId, level] = list ?? [];
  const numbering = list
    ? `<w:numPr>${level == null ? '' : `<w:ilvl w:val="${level}"/>`}${numId == null ? '' : `<w:numId w:val="${numId}"/>`}</w:numPr>`
    : '';
  const form = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${numbering}${properties}${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}`;
  return `<w:p>${form && `<w:pPr>${form}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;
};

const changed = 'w:id="90" w:author="核稿人" w:date="2026-01-05T09:00:00Z"';
export const inserted = (content: string): string => `<w:ins ${changed}>${content}</w:ins>`;
export const deleted = (text: string, properties = ''): string =>
  `<w:del ${changed}>${rawRun(`<w:delText xml:space="preserve">${escapeXml(text)}</w:delText>`, properties)}</w:del>`;
/** For `properties` of a paragraph whose mark a tracked change takes away. */
export const markDeleted = `<w:rPr><w:del ${changed}/></w:rPr>`;

export const field = (code: string, result: string, properties = ''): string =>
  rawRun('<w:fldChar w:fldCharType="begin"/>', properties) +
  rawRun(`<w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText>`, properties) +
  rawRun('<w:fldChar w:fldCharType="separate"/>', properties) +
  (result.startsWith('<') ? result : run(result, properties)) +
  rawRun('<w:fldChar w:fldCharType="end"/>', properties);

export const footnoteReference = (id: number): string =>
  rawRun(`<w:footnoteReference w:id="${id}"/>`, '<w:vertAlign w:val="superscript"/>');
export const commented = (id: number, content: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>${rawRun(`<w:commentReference w:id="${id}"/>`)}`;

export interface CellForm {
  readonly columns?: number;
  /** The first of cells that are merged downwards, or one that goes on. */
  readonly merge?: 'restart' | 'continue';
  readonly width?: number;
}

/** A cell; its content is a text or paragraphs. */
export const cell = (content: string, { columns, merge, width }: CellForm = {}): string =>
  `<w:tc><w:tcPr>${width ? `<w:tcW w:w="${width}" w:type="dxa"/>` : ''}${columns ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge ? `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>` : ''}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;

export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((content) => (content.startsWith('<w:tc>') ? content : cell(content))).join('')}</w:tr>`;

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

export const table = (columns: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edges
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join(
      '',
    )}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1600"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;

export interface LevelForm {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  /** More of `w:lvl`, between its format and its text. */
  readonly more?: string;
}

export const level = (i: number, { format, text, start = 1, more = '' }: LevelForm): string =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escapeXml(text)}"/></w:lvl>`;

/** A list's definition; `properties` go before its levels. */
export const list = (id: number, levels: readonly LevelForm[], properties = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${properties}${levels.map((form, i) => level(i, form)).join('')}</w:abstractNum>`;

/** A list that paragraphs may name; `overrides` are starts by level. */
export const instance = (numId: number, definition: number, overrides: Readonly<Record<number, number>> = {}): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definition}"/>${Object.entries(overrides)
    .map(([i, start]) => `<w:lvlOverride w:ilvl="${i}"><w:startOverride w:val="${start}"/></w:lvlOverride>`)
    .join('')}</w:num>`;

export const style = (id: string, name: string, paragraph = '', { basedOn = '', more = '' } = {}): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${more}</w:style>`;
