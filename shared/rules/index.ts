import cumulativeDecreases from './figures/cumulative-decreases.ts';
import growthMismatch from './figures/growth-mismatch.ts';
import impossibleRate from './figures/impossible-rate.ts';
import pipelineBound from './figures/pipeline-bound.ts';
import rateMismatch from './figures/rate-mismatch.ts';
import repeatedIndicator from './figures/repeated-indicator.ts';
import shareMismatch from './figures/share-mismatch.ts';
import subsetExceedsWhole from './figures/subset-exceeds-whole.ts';
import sumMismatch from './figures/sum-mismatch.ts';
import unitClash from './figures/unit-clash.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the rulebook. A test fails when a file of this folder is missing here. */
export const rules: readonly Rule[] = [
  rateMismatch,
  shareMismatch,
  sumMismatch,
  subsetExceedsWhole,
  pipelineBound,
  growthMismatch,
  cumulativeDecreases,
  unitClash,
  repeatedIndicator,
  impossibleRate,
];
