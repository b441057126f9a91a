import type { DraftReport, ProblemVerdict } from '../shared/report/contract.ts';

/** From which verdict on a problem makes the command fail; a level includes those before it. */
export const failLevels = ['error', 'verify', 'last-digit', 'info', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

const gravity = { error: 3, verify: 2, 'last-digit': 1, info: 0 } satisfies Record<ProblemVerdict, number>;

export type ExitStatus = 0 | 1 | 2;

/**
 * One draft's part in the exit status, of which the highest counts.
 * 0: no problem as grave as `failOn`; 1: there is one; 2: the file could not be read.
 */
export const exitStatus = ({ failure, problems }: DraftReport, failOn: FailOn): ExitStatus => {
  if (failure) return 2;
  if (failOn === 'never') return 0;
  return problems.some(({ verdict }) => gravity[verdict] >= gravity[failOn]) ? 1 : 0;
};
