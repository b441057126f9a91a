import type { DraftAnalysis } from '../../check/analysis.ts';
import type { Span } from '../../draft/place.ts';
import { integerOf } from '../../numbers/integer.ts';
import { type Finding, rule } from '../rule.ts';

export default rule({
  id: 'attachments',
  code: 'SEC-07',
  family: 'structure',
  title: { zh: '附件说明与正文不符', en: 'Attachments' },
  about: {
    zh: '正文写“见附件3”，文末的附件说明就要有第3个附件；正文提到附件，文末应有附件说明。附件原文已附在后面的，也算有。认不出文种的不查。',
    en: 'What the text refers to as 附件3 must be in the list of attachments at the end, or follow in full. Texts of no known kind are left alone.',
  },
  messages: {
    notListed: {
      zh: '正文提到“{{words}}”，附件说明中只有 {{count}} 个附件。',
      en: 'The text refers to “{{words}}”; {{count}} attachments are listed.',
    },
    noList: {
      zh: '正文提到“{{words}}”，文末未见附件说明。',
      en: 'The text refers to “{{words}}”; no attachments are listed at the end.',
    },
  },
  examples: {
    flagged: [
      {
        text: '关于开展灶台检查的通知\n各村：\n请于月底前自查（见附件3）。\n一、检查范围\n全部农户。\n二、检查方式\n逐户走访。\n附件：1.检查表\n2.名册\n镇政府\n2023年3月1日',
        marks: ['附件3'],
        verdict: 'verify',
      },
      {
        text: '关于开展灶台检查的通知\n各村：\n请于月底前填报附件。\n一、检查范围\n全部农户。\n二、检查方式\n逐户走访（表格见附件1）。\n镇政府\n2023年3月1日',
        marks: ['附件1'],
      },
    ],
    silent: [
      {
        text: '关于开展灶台检查的通知\n各村：\n请于月底前自查（见附件2）。\n一、检查范围\n全部农户。\n二、检查方式\n逐户走访。\n附件：1.检查表\n2.名册\n镇政府\n2023年3月1日',
      },
      { text: '合同条款见附件3。' },
    ],
  },
  inDraft: (analysis) => (analysis.documentType && analysis.draft.text.includes('附件') ? findings(analysis) : []),
});

const mention = /附件\s?(\d{1,2}|[一二三四五六七八九十]{1,2})(?![\d年月])/g;
const heading = /^\s*附件\s*(?:(\d{1,2}|[一二三四五六七八九十]{1,2})(?![\d年月])|[：:]|$)/;

const findings = (analysis: DraftAnalysis): Finding<'notListed' | 'noList'>[] => {
  const mentions: { number: number; words: string; where: Span }[] = [];
  let listed = 0;
  let hasList = false;
  analysis.blocks.forEach(({ block }, index) => {
    if (block.kind === 'table' || !block.text.includes('附件')) return;
    const own = block.text.length <= 120 ? heading.exec(block.text) : null;
    if (own) {
      hasList = true;
      listed = Math.max(listed, own[1] ? (integerOf(own[1]) ?? 0) : 1, lastListed(analysis, index));
      return;
    }
    for (const match of block.text.matchAll(mention)) {
      const start = block.start + match.index;
      mentions.push({
        number: integerOf(match[1]!) ?? 0,
        words: match[0],
        where: { start, end: start + match[0].length },
      });
    }
  });
  const missing = hasList ? mentions.find(({ number }) => number > listed) : mentions[0];
  if (!missing) return [];
  const { words, where, number } = missing;
  const data = { words, count: String(listed) };
  return [{ message: hasList ? 'notListed' : 'noList', verdict: 'verify', where, data, identity: `附件${number}` }];
};

/** 附件：1.检查表 and the numbered lines below it. */
const lastListed = ({ blocks }: DraftAnalysis, index: number): number => {
  let last = 0;
  for (const { analysis } of blocks.slice(index, index + 40)) {
    const number = analysis.numbering.find(({ opensParagraph }) => opensParagraph)?.number;
    if (number !== last + 1) break;
    last = number;
  }
  return last;
};
