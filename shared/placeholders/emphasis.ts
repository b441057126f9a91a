import type { Mark } from './mark.ts';
import { meaningOf } from './meaning.ts';

/**
 * The asterisks that are Markdown's emphasis (`**加粗**`, `*斜体*`), not slots. A pair is emphasis unless what stands
 * behind its first mark says what is missing there: then it is emphasis only if the second says nothing and the words
 * between look like one phrase. `**市…**市` are two slots.
 */
export const emphasisMarks = (text: string, marks: readonly Mark[]): ReadonlySet<Mark> => {
  const stars = marks.filter(({ sign, size, opensLine, after, start }) => sign === 'asterisk' && size <= 3 && text[start] !== '\\' && !(opensLine && /\s/.test(after)));
  const emphasis = new Set<Mark>();
  for (let i = 0; i + 1 < stars.length; i++) {
    const [open, close] = [stars[i]!, stars[i + 1]!];
    if (!isEmphasis(text, open, close)) continue;
    emphasis.add(open).add(close);
    i++;
  }
  return emphasis;
};

const longestPhrase = 40;
const longestEmphasis = 120;

const isEmphasis = (text: string, open: Mark, close: Mark): boolean => {
  const length = close.start - open.end;
  if (open.size !== close.size || length === 0 || length > longestEmphasis) return false;
  const content = text.slice(open.end, close.start);
  if (/^\s|\s$|\n/.test(content) || !isBalanced(content) || /^[、，和与及或]+$/.test(content)) return false;
  const [opens, closes] = [says(open), says(close)];
  if (!opens && !closes) return true;
  if (!opens) return length <= longestPhrase && !/[，。；]/.test(content.slice(0, -1));
  if (open.size === 1 || /[《“]$/.test(open.left)) return false;
  if (closes) return length > 1 && !/[、，。；和与及]/.test(content) && !(beginsWithPlace(open) && beginsWithPlace(close));
  return length <= longestPhrase && length > 1 && !/[。；]/.test(content);
};

const says = ({ left, right }: Mark): boolean => meaningOf(left, right)?.isClear ?? false;
const beginsWithPlace = ({ right }: Mark): boolean => /^[省市县区乡镇村州旗]/.test(right);

const pairs: Readonly<Record<string, string>> = { '》': '《', '”': '“', '）': '（', '】': '【', ')': '(' };

const isBalanced = (content: string): boolean => {
  const open: string[] = [];
  for (const char of content) {
    if ('《“（【('.includes(char)) open.push(char);
    else if (pairs[char] && open.pop() !== pairs[char]) return false;
  }
  return open.length === 0;
};
