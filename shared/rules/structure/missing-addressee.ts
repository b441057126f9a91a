import { rule } from '../rule.ts';
import { isPublished, isWhole, titleOrBeginning } from '../support/draft-places.ts';

export default rule({
  id: 'missing-addressee',
  code: 'SEC-03',
  family: 'structure',
  title: { zh: '缺主送机关', en: 'No addressee' },
  about: {
    zh: '报告、请示、通知、函、批复等应在标题之下顶格写明主送机关，后加全角冒号。署名写在标题之下的（公开发布的年度报告）、总结、要点、方案、讲话不查。',
    en: 'Reports, requests, notices, letters and replies name their addressee below the title, with a colon. Reports signed below the title (published ones), summaries, work points, plans and speeches are left alone.',
  },
  messages: {
    noAddressee: {
      zh: '{{type}}应写明主送机关。请在标题下另起一行顶格写明，后加冒号。',
      en: 'A {{type}} names its addressee. Put it in a line of its own below the title, with a colon.',
    },
  },
  examples: {
    flagged: [
      {
        text: '关于桥梁加固工作情况的报告\n汛前加固桥梁三座。\n一、工作情况\n已经通车。\n二、存在问题\n资金偏紧。\n三、下一步打算\n继续巡查。',
        marks: ['关于桥梁加固工作情况的报告'],
        verdict: 'verify',
      },
    ],
    silent: [
      {
        text: '关于桥梁加固工作情况的报告\n市交通运输局：\n汛前加固桥梁三座。\n一、工作情况\n已经通车。\n二、存在问题\n资金偏紧。\n三、下一步打算\n继续巡查。',
      },
      { text: '桥梁加固工作总结\n一、工作情况\n已经通车。\n二、存在问题\n资金偏紧。\n三、下一步打算\n继续巡查。' },
      {
        text: '年度节水工作报告\n县水利局\n2023年1月\n一、工作情况\n改造管网。\n二、存在问题\n漏损偏高。\n三、下一步打算\n分区计量。',
        note: '标题下署名，公开发布',
      },
    ],
  },
  inDraft: (analysis) => {
    const { documentType, outline } = analysis;
    if (!documentType || documentType.addressee === 'none' || outline.addressee) return [];
    if (!isWhole(analysis) || isPublished(analysis)) return [];
    return [
      {
        message: 'noAddressee',
        verdict: documentType.addressee === 'required' ? 'verify' : 'info',
        where: titleOrBeginning(analysis),
        data: { type: documentType.name },
        identity: documentType.id,
      },
    ];
  },
});
