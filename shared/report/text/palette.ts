import type { ProblemVerdict } from '../contract.ts';

/** What a piece of the text report is, so that a host may colour it. */
export type Role = ProblemVerdict | 'good' | 'strong' | 'dim' | 'mark' | 'related';

export type Palette = Readonly<Record<Role, (text: string) => string>>;

const asIs = (text: string): string => text;

/** Without colour only the faulty characters are marked, by brackets that no draft uses. */
export const plain: Palette = {
  error: asIs,
  verify: asIs,
  'last-digit': asIs,
  info: asIs,
  good: asIs,
  strong: asIs,
  dim: asIs,
  mark: (text) => `⟦${text}⟧`,
  related: asIs,
};
