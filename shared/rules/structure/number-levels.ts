import { markOf, type NumberStyle, type Outline, type OutlineItem } from '../../draft/outline.ts';
import { switchedStyle } from '../../draft/switched-style.ts';
import { type Finding, rule } from '../rule.ts';

export default rule({
  id: 'number-levels',
  code: 'NUM-02',
  family: 'structure',
  title: { zh: '层次序数跳级、混用', en: 'Levels of numbering skipped or mixed' },
  about: {
    zh: '党政机关公文格式国家标准：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注。两级文章省去“（一）”很普遍，只作提示，每种跳级只提示一次；同一层中途换一种序号写法，请核实。',
    en: 'The standard for official documents numbers the levels 一、（一）1.（1）. Leaving a level out is common and only mentioned, once for each kind; changing the style within one list is for the writer to look at.',
  },
  messages: {
    skip: {
      zh: '“{{upper}}”之下直接用“{{lower}}”，跳过了一层；依次可用“一、”“（一）”“1.”“（1）”。',
      en: '“{{lower}}” stands directly under “{{upper}}”; a level between them is skipped.',
    },
    mixed: {
      zh: '“{{upper}}”之后改用“{{lower}}”，同一层的序号写法不一致。',
      en: '“{{upper}}” is continued by “{{lower}}”, in another style.',
    },
  },
  examples: {
    flagged: [
      {
        text: '防汛工作总结\n一、工作情况\n1.早部署。\n2.早检查。\n二、存在问题\n1.物资不足。\n三、下一步打算\n1.补齐物资。',
        marks: ['1.'],
        verdict: 'info',
      },
      {
        text: '防汛工作总结\n一、工作情况\n（一）早部署。\n（二）早检查。\n3.早准备。\n二、存在问题\n物资不足。',
        marks: ['3.'],
        message: 'mixed',
        verdict: 'verify',
      },
    ],
    silent: [
      {
        text: '防汛工作总结\n一、工作情况\n（一）早部署。\n1.开会。\n2.发文。\n（二）早检查。\n二、存在问题\n物资不足。',
      },
      {
        text: '防汛工作总结\n一、工作情况\n一是早部署。\n二是早检查。\n二、存在问题\n物资不足。',
        note: '“一是”不是层次序数',
      },
      { text: '一、水源\n1.水库。\n2.机井。', note: '不是公文' },
    ],
  },
  inDraft: ({ outline, documentType }) => (documentType ? [...skips(outline), ...mixtures(outline)] : []),
});

const depth: Partial<Record<NumberStyle, number>> = {
  chinese: 1,
  'chinese-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
};

const skips = ({ lists }: Outline): Finding<'skip' | 'mixed'>[] => {
  const told = new Set<string>();
  return lists.flatMap(({ parent, items }) => {
    const [item] = items;
    const upper = parent?.style && depth[parent.style];
    const lower = item?.style && depth[item.style];
    if (!upper || !lower || lower <= upper + 1 || told.has(`${upper}${lower}`)) return [];
    told.add(`${upper}${lower}`);
    return [finding('skip', parent, item)];
  });
};

const mixtures = (outline: Outline): Finding<'skip' | 'mixed'>[] =>
  outline.lists.flatMap(({ items: [item] }) => {
    if (!item?.opensParagraph || !item.number || item.number < 2 || item.style === 'run-in') return [];
    const before = switchedStyle(outline, item);
    return before && before.style !== 'run-in' ? [finding('mixed', before, item)] : [];
  });

const finding = (message: 'skip' | 'mixed', upper: OutlineItem, item: OutlineItem): Finding<'skip' | 'mixed'> => ({
  message,
  verdict: message === 'skip' ? 'info' : 'verify',
  where: markOf(item),
  related: [markOf(upper)],
  data: { upper: upper.labelText, lower: item.labelText },
  identity: `${upper.labelText}|${item.labelText}`,
});
