import type { Language } from '../shared/lexicon/language.ts';
import { type Family, families } from '../shared/report/contract.ts';
import { rules } from '../shared/rules/index.ts';
import type { Bilingual, Example } from '../shared/rules/rule.ts';

const familyNames = {
  figures: { zh: '数字', en: 'Figures' },
  placeholders: { zh: '占位', en: 'Slots' },
  structure: { zh: '章节与序号', en: 'Sections and numbering' },
  wording: { zh: '用语', en: 'Wording' },
  dates: { zh: '日期', en: 'Dates' },
  tables: { zh: '表格', en: 'Tables' },
} satisfies Record<Family, Bilingual>;

/** In a table a bar ends the cell; in a line of text Markdown reads marks and tags that a rule speaks of. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ⏎ ');

const perFamily = () =>
  families
    .map((family) => ({ family, its: rules.filter((rule) => rule.family === family) }))
    .filter(({ its }) => its.length > 0);

/** The README's table: what is checked, a row for each rule. */
export const ruleTable = (language: Language): string => {
  const head = language === 'zh' ? '| 类别 | 编号 | 查什么 | 规则 |' : '| family | code | what it finds | rule |';
  const rows = perFamily().flatMap(({ family, its }) =>
    its.map(({ code, id, title }, i) => {
      const name = i === 0 ? familyNames[family][language] : '';
      return `| ${name} | ${code} | ${escaped(title[language])} | [\`${id}\`](docs/rules.md#${id}) |`;
    }),
  );
  return [head, '|---|---|---|---|', ...rows].join('\n');
};

/** docs/rules.md: what each rule checks and leaves alone, and the examples that are run as its tests. */
export const rulePages = (): string => {
  const pages = perFamily().flatMap(({ family, its }) => [
    `## ${familyNames[family].zh} ${familyNames[family].en}`,
    ...its.map(({ id, code, title, about, examples }) =>
      [
        `<a id="${id}"></a>`,
        `### ${code} ${escaped(title.zh)}`,
        `*${escaped(title.en)}* · \`${id}\``,
        escaped(about.zh),
        escaped(about.en),
        list('应报 reported', examples.flagged),
        list('不应报 left alone', examples.silent),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
  ]);
  const head = `# 规则 Rules

每条规则一个文件，在 \`shared/rules/\` 下；说明和例子都取自规则文件，例子随测试运行。本页由 \`npm run docs\` 生成。

Each rule is one file under \`shared/rules/\`. What is said here comes from these files, and the examples are run as tests. \`npm run docs\` makes this page.`;
  return `${[head, ...pages].join('\n\n')}\n`;
};

const list = (name: string, examples: readonly Example[]): string =>
  examples.length === 0
    ? ''
    : [
        `**${name}**`,
        '',
        ...examples.map(({ text, note }) => `- ${escaped(text.trim())}${note ? ` *(${escaped(note)})*` : ''}`),
      ].join('\n');
