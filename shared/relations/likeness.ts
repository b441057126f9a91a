/**
 * How alike two labels are, 0…1: the share of the shorter one's character pairs that the other has too (Dice over the
 * shorter). 党员总数 and 党员 are alike; word order and filler matter little.
 */
export const likeness = (a: string, b: string): number => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!short) return 0;
  if (long.includes(short)) return 1;
  if (short.length === 1) return 0;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < long.length; i++) pairs.add(long.slice(i, i + 2));
  let shared = 0;
  for (let i = 0; i + 1 < short.length; i++) if (pairs.has(short.slice(i, i + 2))) shared++;
  return shared / (short.length - 1);
};

/** Whether leaving characters out of `long` gives `short`: 本土病例 for 新增本土确诊病例, but not 城区群众 for 乡镇群众. */
export const isShortFor = (short: string, long: string): boolean => {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length && short.length > 1;
};
