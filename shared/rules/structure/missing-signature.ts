import { addressee as bodyName } from '../../lexicon/recipients.ts';
import { rule } from '../rule.ts';
import { isWhole, lastSentence } from '../support/draft-places.ts';

export default rule({
  id: 'missing-signature',
  code: 'SEC-04',
  family: 'structure',
  title: { zh: '缺署名、成文日期', en: 'No signature or date' },
  about: {
    zh: '文末（或标题之下）应有单位署名和成文日期。总结的标题已写明单位的，可省署名；要点、方案多随通知印发，只作提示；讲话、纪要、简报不查。',
    en: 'A document is signed and dated at its end or below its title. A title that names the body may stand for the signature; work points and plans are mostly sent out with a notice, so it is only mentioned; speeches, minutes and briefs are left alone.',
  },
  messages: {
    neither: { zh: '文末未见单位署名和成文日期。', en: 'There is neither a signature nor a date at the end.' },
    noDate: { zh: '文末未见成文日期。', en: 'There is no date at the end.' },
    noSignature: { zh: '文末有日期，未见单位署名。', en: 'There is a date at the end, but no signature.' },
  },
  examples: {
    flagged: [
      {
        text: '年度绿化工作总结\n一、工作情况\n栽树成活。\n二、存在问题\n管护不细。\n三、下一步打算\n明确专人。',
        marks: ['明确专人。'],
        message: 'neither',
        verdict: 'verify',
      },
      {
        text: '年度绿化工作总结\n一、工作情况\n栽树成活。\n二、存在问题\n管护不细。\n三、下一步打算\n明确专人。\n\n县林业局',
        marks: ['明确专人。'],
        message: 'noDate',
      },
    ],
    silent: [
      {
        text: '年度绿化工作总结\n一、工作情况\n栽树成活。\n二、存在问题\n管护不细。\n三、下一步打算\n明确专人。\n\n县林业局\n2023年12月20日',
      },
      {
        text: '年度绿化工作总结\n县林业局\n（2023年12月20日）\n一、工作情况\n栽树成活。\n二、存在问题\n管护不细。\n三、下一步打算\n明确专人。',
      },
      {
        text: '县林业局年度绿化工作总结\n一、工作情况\n栽树成活。\n二、存在问题\n管护不细。\n三、下一步打算\n明确专人。\n2023年12月20日',
        note: '标题含单位，可省署名',
      },
      { text: '在植树节上的讲话\n同志们：\n春天来了。\n一、认清意义\n绿水青山。\n二、抓紧行动\n多栽多活。' },
    ],
  },
  inDraft: (analysis) => {
    const { documentType, outline } = analysis;
    if (!documentType || documentType.signature === 'none' || !isWhole(analysis)) return [];
    const { signature, date, titleText } = outline;
    if (date && (signature || namesBody(titleText))) return [];
    if (documentType.signature === 'advised' && (date || signature)) return [];
    const message = date ? 'noSignature' : signature ? 'noDate' : 'neither';
    return [
      {
        message,
        verdict: documentType.signature === 'required' ? 'verify' : 'info',
        where: lastSentence(analysis),
        identity: message,
      },
    ];
  },
});

/** 县林业局2023年工作总结, 中共××县委关于…的报告. */
const namesBody = (title: string): boolean => {
  const name = /^.{2,24}?(?=\d{4}|关于|年度|工作|上半年|第)/.exec(title)?.[0];
  return name !== undefined && bodyName.test(`${name}：`);
};
