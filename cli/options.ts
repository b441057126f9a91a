import { parseArgs } from 'node:util';
import type { Bilingual, Language } from '../shared/lexicon/language.ts';
import { type FailOn, failLevels } from './exit-status.ts';
import { type FormatName, formatNames } from './format-names.ts';
import { UsageError } from './usage-error.ts';

export interface Option {
  readonly short?: string;
  /** The values to choose from, or what kind of value it takes; absent for a switch. */
  readonly value?: readonly string[] | Bilingual;
  readonly help: Bilingual;
}

/** Every option of `hegao check`, in the order of the help page. */
export const options = {
  format: {
    short: 'f',
    value: formatNames,
    help: { zh: '报告的格式，默认 text', en: 'report format (default: text)' },
  },
  output: {
    short: 'o',
    value: { zh: '文件', en: 'FILE' },
    help: { zh: '把报告写进文件，不写到屏幕', en: 'write the report to a file' },
  },
  all: {
    short: 'a',
    help: {
      zh: '把核对相符的和不可核对的等式也逐条列出',
      en: 'also list the relations that hold, and those that could not be judged',
    },
  },
  'fail-on': {
    value: failLevels,
    help: { zh: '问题到哪一级时退出码为 1，默认 error', en: 'exit with 1 from this verdict up (default: error)' },
  },
  lang: {
    value: ['zh', 'en'],
    help: { zh: '报告的语言，默认 zh', en: 'language of the report (default: zh)' },
  },
  'no-color': {
    help: {
      zh: '不用颜色（NO_COLOR、FORCE_COLOR 同样有效）',
      en: 'no colour (NO_COLOR and FORCE_COLOR are heeded too)',
    },
  },
  help: { short: 'h', help: { zh: '显示这份说明', en: 'show this help' } },
  version: { short: 'v', help: { zh: '显示版本号', en: 'show the version' } },
} as const satisfies Record<string, Option>;

type OptionName = keyof typeof options;

export interface CheckInvocation {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly output: string | null;
  readonly all: boolean;
  readonly failOn: FailOn;
  readonly language: Language;
  readonly color: boolean;
}

export type Invocation = { readonly command: 'help' | 'version' } | CheckInvocation;

/** Reads the arguments after `hegao`. Throws a UsageError that names the next step. */
export const parseCommandLine = (args: readonly string[]): Invocation => {
  const { values, positionals } = parsed(args);
  const [command, ...files] = positionals;
  if (values.version) return { command: 'version' };
  if (values.help || command === 'help' || args.length === 0) return { command: 'help' };
  if (command !== 'check') throw noSuchCommand(positionals);
  const invocation: CheckInvocation = {
    command,
    files,
    format: choice(values, 'format', formatNames) ?? 'text',
    output: text(values, 'output') ?? null,
    all: values.all === true,
    failOn: choice(values, 'fail-on', failLevels) ?? 'error',
    language: choice(values, 'lang', ['zh', 'en']) ?? 'zh',
    color: values['no-color'] !== true,
  };
  if (files.length === 0) throw nothingToCheck();
  return invocation;
};

type Values = Partial<Record<OptionName, string | boolean>>;

const parsed = (args: readonly string[]): { values: Values; positionals: string[] } => {
  const config = Object.fromEntries(
    Object.entries<Option>(options).map(([name, { short, value }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw noSuchOption(token.rawName);
    if (token.value !== undefined && config[token.name]?.type === 'boolean') throw takesNoValue(token.rawName);
  }
  return { values: values as Values, positionals };
};

const text = (values: Values, name: OptionName): string | undefined => {
  const value = values[name];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value as string | undefined;
  throw new UsageError({ zh: `--${name} 后面要有一个值。`, en: `--${name} needs a value.` });
};

const choice = <T extends string>(values: Values, name: OptionName, choices: readonly T[]): T | undefined => {
  const value = text(values, name);
  if (value === undefined || choices.includes(value as T)) return value as T | undefined;
  throw new UsageError({
    zh: `--${name} 不认识“${value}”，可以用 ${choices.join('、')}。`,
    en: `--${name} does not know "${value}"; use ${choices.join(', ')}.`,
  });
};

const noSuchOption = (name: string): UsageError =>
  new UsageError({
    zh: `没有选项 ${name}。可用的选项见 hegao --help；文件名以 - 开头时写作 ./${name}。`,
    en: `There is no option ${name}. See hegao --help; write ./${name} for a file whose name begins with a dash.`,
  });

const takesNoValue = (name: string): UsageError =>
  new UsageError({ zh: `${name} 是开关，后面不带值。`, en: `${name} is a switch and takes no value.` });

const noSuchCommand = (positionals: readonly string[]): UsageError => {
  const rest = positionals.join(' ');
  return rest
    ? new UsageError({
        zh: `没有命令“${positionals[0]}”。要核对文件，请写 hegao check ${rest}`,
        en: `There is no command "${positionals[0]}". To check a file: hegao check ${rest}`,
      })
    : new UsageError({
        zh: '要核对文件，请写 hegao check 文件…；说明见 hegao --help。',
        en: 'To check files: hegao check FILE…; see hegao --help.',
      });
};

const nothingToCheck = (): UsageError =>
  new UsageError({
    zh: '请给出要核对的文件或文件夹，例如：hegao check 报告.docx',
    en: 'Name the files or folders to check, for example: hegao check report.docx',
  });
