import type { DraftAnalysis } from '../../check/analysis.ts';
import { markOf, type NumberList } from '../../draft/outline.ts';
import { printedBetween } from '../../draft/printed-between.ts';
import { relabel } from '../../draft/relabel.ts';
import { type SequenceFault, type SequenceFaultKind, sequenceFaults } from '../../draft/sequence-faults.ts';
import { switchedStyle } from '../../draft/switched-style.ts';
import { type Finding, rule } from '../rule.ts';

export default rule({
  id: 'number-sequence',
  code: 'NUM-01',
  family: 'structure',
  title: { zh: '序号断号、重号、倒序', en: 'Numbers missing, repeated or out of order' },
  about: {
    zh: '增删条目之后序号最容易断开。同一层、同一上级之下应从一起连续；跨部分连续编号（要点体 1.～18.）是允许的。不报：表单、志书、名单中重新起编的序号，没有标题的节选开头不是“一”的序号，段落中间写出来的序号。',
    en: 'Numbers break when points are added or removed. Within one parent they should run on from one; running on over several parts is allowed. Left alone: numbers that start again, an excerpt that begins in the middle, numbers printed inside a paragraph.',
  },
  messages: {
    gap: {
      zh: '“{{before}}”之后是“{{here}}”，缺“{{expected}}”。',
      en: '“{{here}}” follows “{{before}}”; “{{expected}}” is missing.',
    },
    repeat: {
      zh: '序号“{{here}}”重复，此处应为“{{expected}}”。',
      en: '“{{here}}” stands twice; this should be “{{expected}}”.',
    },
    backwards: {
      zh: '“{{before}}”之后是“{{here}}”，序号倒退，应为“{{expected}}”。',
      en: '“{{here}}” follows “{{before}}”; “{{expected}}” was due.',
    },
    slip: {
      zh: '“{{before}}”之后是“{{here}}”，应为“{{expected}}”，其后序号又接得上。',
      en: '“{{here}}” follows “{{before}}”; it should be “{{expected}}”, as the next number shows.',
    },
    swap: {
      zh: '“{{before}}”之后先是“{{here}}”再是“{{expected}}”，次序颠倒。',
      en: 'After “{{before}}”, “{{here}}” comes before “{{expected}}”.',
    },
    start: {
      zh: '“{{here}}”之前没有“{{expected}}”，请核实是否漏写或应重新编号。',
      en: 'Nothing numbered “{{expected}}” comes before “{{here}}”.',
    },
    renumber: { zh: '从此处起重新编号', en: 'Renumber from here' },
  },
  examples: {
    flagged: [
      {
        text: '全区信访工作总结\n一、工作情况\n来访件件有着落。\n二、存在问题\n人手偏紧。\n四、下一步打算\n充实力量。',
        marks: ['四、'],
        message: 'gap',
        verdict: 'error',
      },
      {
        text: '镇村环境整治工作方案\n一、目标\n（一）道路整洁。\n（二）河道清澈。\n（二）庭院美观。\n二、步骤\n分三步走。',
        marks: ['（二）'],
        verdict: 'error',
      },
      {
        text: '全年督查工作总结\n一、主要做法\n一是建台账。逐项登记。二是勤走访。四是严考核。\n二、不足\n走访不深。',
        marks: ['四是'],
        verdict: 'error',
      },
      {
        text: '街道冬防工作总结\n1.排查隐患。\n2.储备物资。\n8.值班值守。\n4.信息报送。',
        marks: ['8.'],
        message: 'slip',
      },
    ],
    silent: [
      {
        text: '年度工作要点\n一、抓学习\n1.办好读书班。\n2.办好讲堂。\n二、抓落实\n3.建清单。\n4.勤督办。',
        note: '跨部分连续编号',
      },
      { text: '供水情况年报\n一、水源\n1.水库三座。\n2.机井九眼。\n二、用户\n1.居民用户。\n2.单位用户。' },
      { text: '（三）价格收入。水价未调。\n（四）成本。电费略升。', note: '没有标题的节选' },
      { text: '全年督查工作总结\n一是建台账；二要勤走访；三是严考核。', note: '“二要”也是第二' },
      { text: '护林工作总结\n一、二季度巡山情况\n1.5万亩林地巡查一遍。\n3.8万人次参加。' },
    ],
  },
  inDraft: (analysis) => {
    const { outline, documentType } = analysis;
    const isDocument = documentType !== null || outline.title !== null;
    return [
      ...outline.lists.flatMap((list) => findingsIn(list, analysis, isDocument)),
      ...(isDocument ? repeatedFirst(outline.lists) : []),
    ];
  },
});

type MessageId = SequenceFaultKind | 'renumber';

const findingsIn = (
  list: NumberList,
  { draft, outline, documentType }: DraftAnalysis,
  isDocument: boolean,
): Finding<MessageId>[] => {
  const isExcerpt = !isDocument && list.items[0]?.number !== 1;
  if (isExcerpt || isLoose(list)) return [];
  return sequenceFaults(list).flatMap((fault) => {
    const { kind, item, before } = fault;
    if (kind === 'start') {
      if (!documentType || !mayAskForStart(list) || switchedStyle(outline, item)) return [];
    } else if (printedBetween(draft.text, before!, item, lacking(fault))) return [];
    const certain = kind !== 'start' && (isDocument || item.style !== 'arabic');
    return [finding(fault, certain ? 'error' : 'verify')];
  });
};

const finding = (
  { kind, item, before, expected, renumbered }: SequenceFault,
  verdict: 'error' | 'verify',
): Finding<MessageId> => {
  const here = item.labelText;
  const canRenumber = renumbered.length > 0 && renumbered.every(({ item: { label } }) => label.end > label.start);
  return {
    message: kind,
    verdict,
    where: markOf(item),
    related: before ? [markOf(before)] : [],
    data: { before: before?.labelText ?? '', here, expected: relabel(here, expected) },
    identity: [before?.labelText, here, item.headingText].join('|'),
    ...(canRenumber && {
      suggestions: [
        {
          title: 'renumber',
          edits: renumbered.map(({ item: { label, labelText }, number }) => ({
            span: label,
            text: relabel(labelText, number),
          })),
        },
      ],
    }),
  };
};

/** The number that would explain the fault if it stood there after all: the one left out, or the one before a list that begins again. */
const lacking = ({ kind, item, expected }: SequenceFault): number =>
  kind === 'repeat' || kind === 'backwards' ? item.number! - 1 : expected;

/** 三是 alone may answer to 一要…二要 in other words, 5. may be a quotation: only a list that goes on is asked for its beginning. */
const mayAskForStart = ({ items }: NumberList): boolean =>
  items[0]!.opensParagraph && items[0]!.number! <= 3 && items.length >= (items[0]!.style === 'chinese' ? 1 : 2);

/** 首先…最后 need not count on: 再次 and 最后 may be left out. */
const isLoose = ({ series }: NumberList): boolean => series === '首先';

/** 一、…一、…二、: the first number stands twice, so that the list seems to begin again. */
const repeatedFirst = (lists: readonly NumberList[]): Finding<MessageId>[] =>
  lists.flatMap((list, i) => {
    const next = lists[i + 1];
    const [item] = list.items;
    if (!item || !next || next.series !== list.series || next.parent !== list.parent || list.items.length !== 1)
      return [];
    const isHeading = item.style === 'chinese' || item.style === 'chinese-bracket';
    if (!isHeading || item.number !== 1 || next.items[0]!.number !== 1 || next.items.length < 2) return [];
    const renumbered = next.items.map((each) => ({ item: each, number: each.number! + 1 }));
    return [finding({ kind: 'repeat', item: next.items[0]!, before: item, expected: 2, renumbered }, 'verify')];
  });
