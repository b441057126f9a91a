/**
 * A finding's name that outlives edits elsewhere: 16 hex digits over the rule and the finding's identity (label and
 * normalised figures). One-way, so that a stored fingerprint gives nothing of the text away.
 * The `nth` finding of the same identity in a draft gets a name of its own, counted from 0.
 */
export const fingerprint = (rule: string, identity: string, nth: number): string => {
  const text = `${rule}\u0000${identity}\u0000${nth}`;
  return hash32(text, 0x811c9dc5) + hash32(text, 0x9747b28c);
};

/** Murmur's mixing over UTF-16 code units; not for secrets, only for telling findings apart. */
const hash32 = (text: string, seed: number): string => {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
};
