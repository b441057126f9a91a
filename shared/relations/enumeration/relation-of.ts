import type { Span } from '../../draft/place.ts';
import type { Reason } from '../reasons.ts';
import type { Relation } from '../relation.ts';
import type { CountWord } from './count-words.ts';

/** What was found out about a list and its number. */
export interface Verdict {
  readonly verdict: 'consistent' | 'error' | 'verify';
  readonly finding?: string;
  readonly reason?: Reason;
  readonly listed: number;
  /** The list ends in 等: there may be more. */
  readonly open?: boolean;
}

/** Why a difference is left to a person. */
export const doubts = { kind: 'otherKind', place: 'unclearBounds' } as const;

export const enumeration = (text: string, count: CountWord, operands: readonly Span[], found: Verdict): Relation => {
  const { verdict, finding, reason, listed, open = false } = found;
  const printed = text.slice(count.start, count.end);
  const mends = verdict !== 'consistent' && listed > 1;
  return {
    kind: 'enumeration',
    verdict,
    claim: { start: count.start, end: count.end },
    operands,
    label: printed + count.behind,
    formula: `列举 ${listed} 项${open ? '（等）' : ''}`,
    computed: open ? `≥${listed}` : String(listed),
    printed,
    ...(finding && { finding }),
    ...(reason && { reason }),
    data: { listed: String(listed) },
    ...(mends && {
      fixes: [{ span: { start: count.start, end: count.end }, text: rewritten(printed, listed) + count.counter }],
    }),
  };
};

/** `value` in the style of the number that it replaces. */
export const rewritten = (old: string, value: number): string => {
  if (/\d/.test(old)) return String(value);
  if (value === 2) return '两';
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  if (value < 10) return digits[value]!;
  const ten = Math.floor(value / 10);
  return `${ten === 1 ? '' : digits[ten]}十${digits[value % 10]}`;
};
