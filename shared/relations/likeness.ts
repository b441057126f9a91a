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
