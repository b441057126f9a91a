/** First code → the characters that a symbol font draws from there on, by the code's low byte. Boxes, ticks, circled numbers: what forms use. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●■□',
    0x71: '□',
    0x80: '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿',
    0x9f: '•',
    0xa7: '▪□',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗✓☒☑',
  },
  'wingdings 2': { 0x4f: '✗✓☒☑☒', 0x97: '●', 0xa2: '■□' },
  symbol: { 0xa3: '≤', 0xb0: '°±', 0xb3: '≥×', 0xb7: '•', 0xb9: '≠', 0xd7: '·', 0xb8: '÷' },
};

/**
 * The character that `w:sym` prints. Symbol fonts put theirs into the private use area (F000…F0FF); one that is not in
 * the table is given as U+FFFC, an object: better than to drop a box that someone may have forgotten to tick.
 */
export const symbol = (font: string, code: string): string => {
  const value = Number.parseInt(code, 16);
  if (!(value > 0 && value <= 0x10ffff)) return '';
  if (value >= 0xd800 && value <= 0xdfff) return '';
  if (value < 0xf000 || value > 0xf0ff) return String.fromCodePoint(value);
  const low = value & 0xff;
  for (const [first, characters] of Object.entries(fonts[font.toLowerCase()] ?? {})) {
    const character = characters[low - Number(first)];
    if (low >= Number(first) && character) return character;
  }
  return '\ufffc';
};
