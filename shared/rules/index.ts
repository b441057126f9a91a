import growthMismatch from './figures/growth-mismatch.ts';
import rateMismatch from './figures/rate-mismatch.ts';
import shareMismatch from './figures/share-mismatch.ts';
import sumMismatch from './figures/sum-mismatch.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the rulebook. A test fails when a file of this folder is missing here. */
export const rules: readonly Rule[] = [rateMismatch, shareMismatch, sumMismatch, growthMismatch];
