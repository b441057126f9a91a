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
 * The character that `w:sym` prints. Symbol fonts have theirs at the low byte, with or without F000 before it; one that
 * is not in the table is given as U+FFFC, an object: better than to drop a box that someone may have forgotten to tick.
 */
export const symbol = (font: string, code: string): string => {
  const value = Number.parseInt(code, 16);
  const characters = fonts[font.toLowerCase()];
  const isSymbol = (value >= 0xf000 && value <= 0xf0ff) || (characters !== undefined && value <= 0xff);
  if (!isSymbol) return isCharacter(value) ? String.fromCodePoint(value) : '';
  const low = value & 0xff;
  for (const [first, drawn] of Object.entries(characters ?? {})) {
    const character = drawn[low - Number(first)];
    if (character) return character;
  }
  return '\ufffc';
};

/** Neither half of a surrogate pair nor for private use. */
const isCharacter = (value: number): boolean => (value > 0 && value < 0xd800) || (value > 0xf8ff && value <= 0x10ffff);
