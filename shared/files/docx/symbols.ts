/** First code → the characters that a symbol font draws from there on, by the code's low byte. Boxes, ticks, circled numbers: what forms use. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '●❍■□',
    113: '□',
    128: '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿',
    159: '•',
    167: '▪□',
    216: '➢',
    224: '→',
    251: '✗✓☒☑',
  },
  'wingdings 2': { 79: '✗✓☒☑☒', 151: '●', 162: '■□' },
  symbol: { 163: '≤', 176: '°±', 179: '≥×', 183: '•', 185: '≠', 215: '·', 184: '÷' },
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
