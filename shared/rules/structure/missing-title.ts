import { rule } from '../rule.ts';
import { titleOrBeginning } from '../support/draft-places.ts';

export default rule({
  id: 'missing-title',
  code: 'SEC-01',
  family: 'structure',
  title: { zh: '缺标题', en: 'No title' },
  about: {
    zh: '没有标题，来文无法登记。只有能从主送机关和承启语（“汇报如下”）或从章节（工作情况、存在问题、下一步打算）认出文种时才报；新闻、公报、节选、故事没有文种，不报。',
    en: 'A document without a title cannot be registered. Told only where the text shows what document it is, by its addressee and leading sentence or by its parts; news, excerpts and stories are left alone.',
  },
  messages: {
    noTitle: {
      zh: '未发现标题。请在首行补写标题，如“{{example}}”。',
      en: 'There is no title. Put one in the first line, such as “{{example}}”.',
    },
  },
  examples: {
    flagged: [
      {
        text: '县委督查室：\n现将今年河长制工作情况汇报如下。\n一、工作情况\n巡河到位。\n二、存在问题\n人手不足。\n三、下一步打算\n充实队伍。',
        marks: ['县委督查室：'],
        message: 'noTitle',
        verdict: 'error',
      },
      {
        text: '今年以来，林场守住了防火底线。\n一、主要工作情况\n巡山不断。\n二、存在的问题\n设备老旧。\n三、明年工作打算\n更新设备。',
        marks: ['今年以来'],
      },
    ],
    silent: [
      {
        text: '县河长制工作情况汇报\n县委督查室：\n现将工作情况汇报如下。\n一、工作情况\n巡河到位。\n二、存在问题\n人手不足。\n三、下一步打算\n充实队伍。',
      },
      { text: '昨日，全市新增绿地三处。\n市民可以免费入园。', note: '新闻没有文种' },
      { text: '现将有关情况通报如下。\n一、水质\n达标。\n二、水量\n充足。', note: '没有主送机关的节选' },
    ],
  },
  inDraft: (analysis) => {
    const { documentType, outline } = analysis;
    if (!documentType || outline.title) return [];
    const data = { example: documentType.titleExample };
    return [
      { message: 'noTitle', verdict: 'error', where: titleOrBeginning(analysis), data, identity: documentType.id },
    ];
  },
});
