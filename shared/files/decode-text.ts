type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** As much of a file as tells its encoding. */
const sampleLength = 64 * 1024;
const plausible = 0.9;

/**
 * The text of a file's bytes, without a byte order mark: by its mark, else UTF-8 where that is without fault, else
 * whichever of GB18030, UTF-16 and UTF-8 with a few broken characters makes the most plausible text.
 * Null where none does: the bytes are no text.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const text = marked ? decode(bytes, marked[0]) : (strictUtf8(bytes) ?? likeliest(bytes));
  return text === null || text.includes('\0') || controls(text) > 0.01 ? null : text;
};

const decode = (bytes: Uint8Array, encoding: Encoding): string => {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
};

const strictUtf8 = (bytes: Uint8Array): string | null => {
  // A Latin text in UTF-16 is flawless UTF-8, with a NUL after each letter.
  if (bytes.subarray(0, sampleLength).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const likeliest = (bytes: Uint8Array): string | null => {
  // An even length, so that the sample does not part a UTF-16 unit.
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length & ~1) || 1);
  const scores = {
    gb18030: familiarGb(sample),
    'utf-16le': familiar(decode(sample, 'utf-16le')),
    'utf-16be': familiar(decode(sample, 'utf-16be')),
    'utf-8': familiar(decode(sample, 'utf-8')),
  } satisfies Record<Encoding, number>;
  const [encoding, score] = (Object.entries(scores) as [Encoding, number][]).reduce((best, next) =>
    next[1] > best[1] ? next : best,
  );
  return score >= plausible ? decode(bytes, encoding) : null;
};

/**
 * The share of bytes that are ASCII text or in GB 2312, where nearly all characters of an official text are. To ask
 * the decoded text would not do: two bytes of anything make some rare character of GB18030.
 */
const familiarGb = (bytes: Uint8Array): number => {
  let known = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      if (byte >= 0x20 || (byte >= 9 && byte <= 13)) known++;
    } else if (byte >= 0xa1 && byte <= 0xf7 && bytes[i + 1]! >= 0xa1) {
      known += 2;
      i++;
    } else if (byte >= 0x81 && byte < 0xff) i++;
  }
  return known / bytes.length;
};

/** The share of characters that Chinese texts are made of. */
const familiar = (text: string): number => {
  const known = text.match(/[\t-\r -~·—-…①-⓿\u3000-〕一-鿿！-～￥]/g);
  return (known?.length ?? 0) / text.length;
};

const controls = (text: string): number => {
  const sample = text.slice(0, sampleLength);
  return (sample.match(/[\x00-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0) / sample.length;
};
