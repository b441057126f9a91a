import type { Outline, OutlineItem } from '../../draft/outline.ts';
import { type Finding, rule } from '../rule.ts';

export default rule({
  id: 'number-punctuation',
  code: 'NUM-03',
  family: 'structure',
  title: { zh: '序次语后的标点', en: 'Punctuation after a number' },
  about: {
    zh: '标点符号用法国家标准：不带括号的汉字数字后用顿号（一、），不带括号的阿拉伯数字后用下脚点（1.），带括号的后面不加点号（（一））。同一种写法全文只报一次，可一并改正；只查公文，不查表注、说明和代码文档。自动编号不在文字里，不报。',
    en: 'The punctuation standard wants 一、 and 1. and nothing after a bracket. Each fault is told once for the draft and can be mended everywhere at once. Only official documents are looked at.',
  },
  messages: {
    arabic: {
      zh: '序号“{{here}}”应写作“{{right}}”（共 {{count}} 处）。',
      en: '“{{here}}” should be “{{right}}” ({{count}} places).',
    },
    chinese: {
      zh: '序号“{{here}}”应写作“{{right}}”（共 {{count}} 处）。',
      en: '“{{here}}” should be “{{right}}” ({{count}} places).',
    },
    afterBracket: {
      zh: '带括号的序号后不加标点：“{{here}}”应写作“{{right}}”（共 {{count}} 处）。',
      en: 'No mark follows a bracket: “{{here}}” should be “{{right}}” ({{count}} places).',
    },
    halfWidth: {
      zh: '序号“{{here}}”用了半角括号，应写作“{{right}}”（共 {{count}} 处）。',
      en: 'Full-width brackets are due: “{{right}}” for “{{here}}” ({{count}} places).',
    },
    mend: { zh: '全文改为规范写法', en: 'Mend all of them' },
  },
  examples: {
    flagged: [
      {
        text: '普法工作总结\n一、工作情况\n（一）办讲座\n1、进社区。\n2、进校园。\n二、存在问题\n形式单一。',
        marks: ['1、'],
        message: 'arabic',
        verdict: 'verify',
      },
      {
        text: '普法工作总结\n一、工作情况\n（一）、办讲座。\n（二）、发资料。\n二、存在问题\n形式单一。',
        marks: ['（一）、'],
      },
      {
        text: '普法工作总结\n一．工作情况\n(一)办讲座。\n(二)发资料。\n二．存在问题\n形式单一。',
        marks: ['一．', '(一)'],
      },
    ],
    silent: [
      { text: '普法工作总结\n一、工作情况\n（一）办讲座\n1.进社区。\n2．进校园。\n二、存在问题\n形式单一。' },
      { text: '1、打开阀门。\n2、关闭电源。', note: '操作说明不是公文' },
    ],
  },
  inDraft: ({ outline, documentType }) => (documentType ? findings(outline) : []),
});

type Fault = 'arabic' | 'chinese' | 'afterBracket' | 'halfWidth';

const findings = ({ items }: Outline): Finding<Fault | 'mend'>[] =>
  (['arabic', 'chinese', 'afterBracket', 'halfWidth'] as const).flatMap((fault) => {
    const wrong = items.filter((item) => item.label.end > item.label.start && faults[fault](item));
    const [first] = wrong;
    if (!first) return [];
    const here = first.labelText;
    return [
      {
        message: fault,
        verdict: 'verify',
        where: first.label,
        related: wrong.slice(1).map(({ label }) => label),
        data: { here, right: right(here), count: String(wrong.length) },
        suggestions: [
          { title: 'mend', edits: wrong.map(({ label, labelText }) => ({ span: label, text: right(labelText) })) },
        ],
        identity: fault,
      },
    ];
  });

const faults: Record<Fault, (item: OutlineItem) => boolean> = {
  arabic: ({ style, labelText }) => style === 'arabic' && labelText.endsWith('、'),
  chinese: ({ style, labelText }) => style === 'chinese' && /[.．]$/.test(labelText),
  afterBracket: ({ labelText }) => /[）)][、.．]$/.test(labelText),
  halfWidth: ({ style, labelText }) => style === 'chinese-bracket' && /[()]/.test(labelText),
};

const right = (label: string): string => {
  if (/[）)]/.test(label))
    return label
      .replace(/[、.．]$/, '')
      .replace(/^\(/, '（')
      .replace(/\)$/, '）');
  return label.replace(/\s*[、.．]$/, /\d/.test(label) ? '.' : '、');
};
