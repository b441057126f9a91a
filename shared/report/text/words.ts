import type { Bilingual } from '../../lexicon/language.ts';
import type { ProblemVerdict } from '../contract.ts';

/** `×` `？` `≈` `·` `√` are in every Chinese font, those of old Windows consoles too. */
export const symbols = { error: '×', verify: '？', 'last-digit': '≈', info: '·' } satisfies Record<
  ProblemVerdict,
  string
>;
export const passed = '√';

export const verdicts = {
  error: { zh: '错误', en: 'error' },
  verify: { zh: '待核实', en: 'to verify' },
  'last-digit': { zh: '尾差', en: 'last digit' },
  info: { zh: '提示', en: 'note' },
} satisfies Record<ProblemVerdict, Bilingual>;

/** The names of a problem's lines (`formula` to `elsewhere`) are equally wide, so that what follows stands in one column. */
export const words = {
  count: { zh: '{{n}} 处', en: '{{n}}×' },
  formula: { zh: '算式', en: 'formula' },
  counted: { zh: '清点', en: 'counted' },
  printed: { zh: '原文', en: 'printed' },
  fails: { zh: '{{formula}} 不成立', en: '{{formula}} does not hold' },
  band: { zh: '{{printed}}，可代表 {{low}} 至 {{high}}', en: '{{printed}}, which stands for {{low}} to {{high}}' },
  reason: { zh: '说明', en: 'reason ' },
  fix: { zh: '改法', en: 'fix    ' },
  elsewhere: { zh: '另见', en: 'see    ' },
  coverage: {
    zh: '核对 {{figures}} 个数字、{{relations}} 个等式；{{consistent}} 个相符，{{unassessable}} 个不可核对',
    en: 'Checked {{figures}} figures and {{relations}} relations: {{consistent}} hold, {{unassessable}} could not be judged',
  },
  clean: { zh: '没有发现问题', en: 'No problem found' },
  holds: { zh: '相符的等式', en: 'Relations that hold' },
  notJudged: { zh: '不可核对的等式', en: 'Relations that could not be judged' },
  failure: { zh: '没有核对', en: 'not checked' },
  total: { zh: '共 {{n}} 份文稿', en: '{{n}} drafts' },
  totalClean: { zh: '{{n}} 份没有发现问题', en: '{{n}} without a problem' },
  totalWith: { zh: '{{n}} 份有问题', en: '{{n}} with problems' },
  totalFailed: { zh: '{{n}} 份没有核对', en: '{{n}} not checked' },
} satisfies Record<string, Bilingual>;
