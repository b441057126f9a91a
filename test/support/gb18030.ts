/** Text → GB18030 bytes, for the characters of two bytes; browsers and Node only decode it. */
export const encodeGb18030 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const char of text) {
    if (char.charCodeAt(0) < 0x80) bytes.push(char.charCodeAt(0));
    else bytes.push(...(codes().get(char) ?? fail(char)));
  }
  return Uint8Array.from(bytes);
};

let table: Map<string, readonly [number, number]> | undefined;
const codes = () => {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return table;
};

const fail = (char: string): never => {
  throw new Error(`“${char}” has no two-byte code in GB18030.`);
};
