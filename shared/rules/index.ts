import type { Rule } from './rule.ts';

/** Every rule, in the order of the rulebook. A test fails when a file of this folder is missing here. */
export const rules: readonly Rule[] = [];
