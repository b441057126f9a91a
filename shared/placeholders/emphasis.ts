import type { Mark } from './mark.ts';
import { meaningOf } from './meaning.ts';
import { isHan } from './scene.ts';

/**
 * The marks that are Markdown's emphasis (`**加粗**`, `*斜体*`, `__加粗__`), not slots. A pair is emphasis unless what
 * stands behind its marks says what is missing there. `**市…**市` are two slots; `**市场**` and `**单位**：` are bold.
 */
export const emphasisMarks = (text: string, marks: readonly Mark[]): ReadonlySet<Mark> => {
  const emphasis = new Set<Mark>();
  for (const sign of ['asterisk', 'underscore'] as const) {
    const delimiters = marks.filter((mark) => mark.sign === sign && canDelimit(text, mark));
    for (let i = 0; i + 1 < delimiters.length; i++) {
      const [open, close] = [delimiters[i]!, delimiters[i + 1]!];
      if (!isEmphasis(text, open, close)) continue;
      emphasis.add(open).add(close);
      i++;
    }
  }
  return emphasis;
};

const longestPhrase = 40;
const longestEmphasis = 400;

const canDelimit = (text: string, { size, opensLine, after, start }: Mark): boolean =>
  size <= 3 && text[start] !== '\\' && !(opensLine && /\s/.test(after));

const isEmphasis = (text: string, open: Mark, close: Mark): boolean => {
  const length = close.start - open.end;
  if (open.size !== close.size || length === 0 || length > longestEmphasis) return false;
  const content = text.slice(open.end, close.start);
  if (/^\s|\s$|\n\s*\n/.test(content) || !isBalanced(content) || joinsSlots(content, open, close)) return false;
  const [opens, closes] = [says(open), says(close)];
  if (!opens && !closes) return true;
  const sentences = /[。；]/.test(content.slice(0, -1));
  if (!opens) return !isHan(open.left.at(-1)) || (length <= longestPhrase && !sentences && !content.includes('，'));
  if (open.size !== 2 || /[《“]$/.test(open.left)) return false;
  if (closes)
    return length > 1 && !/[、，。；和与及]/.test(content) && !(beginsWithPlace(open) && beginsWithPlace(close));
  return !(beginsWithPlace(open) && (sentences || length > longestPhrase));
};

/** `**、**等单位`, `*和*`: a mere connective between two slots; `**和**` among blanks or formulas is bold. */
const joinsSlots = (content: string, open: Mark, close: Mark): boolean =>
  /^[、，]$/.test(content) || (/^[和与及]$/.test(content) && isHan(open.before) && isHan(close.after));

const says = ({ left, right }: Mark): boolean => meaningOf(left, right)?.isClear ?? false;
const beginsWithPlace = ({ right }: Mark): boolean => /^[省市县区乡镇村州旗]/.test(right);

/** Half and full width are often mixed in one pair: (QoS）. */
const pairs: Readonly<Record<string, string>> = { '》': '《', '”': '“', '）': '(', '】': '【', ')': '(' };

const isBalanced = (content: string): boolean => {
  const open: string[] = [];
  for (const char of content) {
    if ('《“（【('.includes(char)) open.push(char === '（' ? '(' : char);
    else if (pairs[char] && open.pop() !== pairs[char]) return false;
  }
  return open.length === 0;
};
