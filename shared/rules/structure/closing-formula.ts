import type { DraftAnalysis } from '../../check/analysis.ts';
import type { Span } from '../../draft/place.ts';
import { rule } from '../rule.ts';
import { isPublished, isWhole, lastSentence } from '../support/draft-places.ts';

export default rule({
  id: 'closing-formula',
  code: 'SEC-05',
  family: 'structure',
  title: { zh: '结束语缺失或误用', en: 'Closing formula missing or misused' },
  about: {
    zh: '《党政机关公文处理工作条例》第十五条：不得在报告等非请示性公文中夹带请示事项。请示应以“妥否，请批示”一类的话结束。报告缺“特此报告”、函缺“特此函告”只作提示。只看文末几段，“请示报告制度”一类的话不算。',
    en: 'A report must not carry a request (article 15 of the regulations on official documents); a request ends in 妥否，请批示. A report without 特此报告 is only mentioned. Only the last paragraphs are looked at.',
  },
  messages: {
    smuggled: {
      zh: '{{type}}中不得夹带请示事项（“{{words}}”）；需要批示的，请另写请示。',
      en: 'A {{type}} must not carry a request (“{{words}}”); write a separate one.',
    },
    noClosing: {
      zh: '{{type}}文末未见结束语，一般写“{{closing}}”。',
      en: 'A {{type}} usually ends in “{{closing}}”.',
    },
  },
  examples: {
    flagged: [
      {
        text: '关于校舍维修情况的报告\n市教育局：\n一、维修情况\n屋面已换。\n二、资金使用\n未超预算。\n当否，请批示。\n县教育局\n2023年5月4日',
        marks: ['当否，请批示'],
        verdict: 'verify',
      },
      {
        text: '关于增设公交站的请示\n市交通运输局：\n一、理由\n居民出行不便。\n二、请求\n增设两站。\n县交通运输局\n2023年5月4日',
        marks: ['增设两站。'],
        message: 'noClosing',
        verdict: 'verify',
      },
    ],
    silent: [
      {
        text: '关于增设公交站的请示\n市交通运输局：\n一、理由\n居民出行不便。\n二、请求\n增设两站。\n妥否，请批示。\n县交通运输局\n2023年5月4日',
      },
      {
        text: '关于校舍维修情况的报告\n市教育局：\n一、维修情况\n屋面已换，严格执行请示报告制度。\n二、资金使用\n未超预算。\n特此报告。\n县教育局\n2023年5月4日',
      },
    ],
  },
  inDraft: (analysis) => {
    const { documentType } = analysis;
    if (!documentType || !isWhole(analysis)) return [];
    const { name: type, mustNotSay, closing, id } = documentType;
    const smuggled = mustNotSay && findAtEnd(analysis, mustNotSay);
    if (smuggled) {
      const words = analysis.draft.text.slice(smuggled.start, smuggled.end);
      return [
        {
          message: 'smuggled',
          verdict: 'verify',
          where: smuggled,
          data: { type, words },
          identity: `${id}|${words}`,
        },
      ];
    }
    if (!closing || isPublished(analysis) || findAtEnd(analysis, closing.pattern)) return [];
    const verdict = closing.need === 'required' ? 'verify' : 'info';
    return [
      {
        message: 'noClosing',
        verdict,
        where: lastSentence(analysis),
        data: { type, closing: closing.wording },
        identity: id,
      },
    ];
  },
});

const lastParagraphs = 8;
const longestEnd = 300;

/** Where the pattern first matches near the end of one of the last paragraphs. */
const findAtEnd = ({ blocks, outline }: DraftAnalysis, pattern: RegExp): Span | null => {
  const first = Math.max(outline.bodyStart, blocks.length - lastParagraphs);
  for (const { block } of blocks.slice(first)) {
    if (block.kind === 'table' || block.part !== 'body') continue;
    const from = Math.max(0, block.text.length - longestEnd);
    const match = pattern.exec(block.text.slice(from));
    if (match) {
      const start = block.start + from + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return null;
};
