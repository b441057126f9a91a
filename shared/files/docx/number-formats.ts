const digits = '〇一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';
const legalDigitsTraditional = '零壹貳參肆伍陸柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

const decimal = (value: number): string => String(value);

/** Above these Word goes back to digits, or prints letters and numerals by the metre. */
const highestCounted = 99_999;
const highestRoman = 3999;
const highestLetter = 780;

interface Counting {
  readonly digits: string;
  readonly units: readonly [ten: string, hundred: string, thousand: string, myriad: string];
  /** 十一 rather than 一十一. */
  readonly bareTen?: boolean;
  /** 百 rather than 一百, and no 零: the Japanese way, which Chinese Word writes too. */
  readonly bareUnits?: boolean;
}

/** 一百零五: digits with their units, one 零 for any gap. */
const counted =
  ({ digits, units, bareTen, bareUnits }: Counting) =>
  (value: number): string => {
    if (value < 1 || value > highestCounted) return decimal(value);
    let text = '';
    let gap = false;
    for (let power = 4; power >= 0; power--) {
      const digit = Math.floor(value / 10 ** power) % 10;
      if (digit === 0) {
        gap = text !== '';
        continue;
      }
      if (gap && !bareUnits) text += digits[0];
      gap = false;
      const bare = digit === 1 && ((bareTen && power === 1 && text === '') || (bareUnits && power > 0 && power < 4));
      text += (bare ? '' : digits[digit]!) + (power > 0 ? units[power - 1]! : '');
    }
    return text;
  };

const plainUnits = ['十', '百', '千', '万'] as const;
const chinese = counted({ digits: digits.replace('〇', '零'), units: plainUnits, bareTen: true });

/** 一〇五: digit for digit. */
const digitByDigit = (value: number): string => decimal(value).replace(/\d/g, (digit) => digits[Number(digit)]!);

const cycle = (signs: string) => (value: number) =>
  value >= 1 && value <= signs.length ? signs[value - 1]! : decimal(value);
const enclosed = (one: string, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCodePoint(one.codePointAt(0)! + value - 1) : decimal(value);
const fullWidth = (value: number): string =>
  decimal(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

/** a … z, aa … zz, as Word counts them. */
const letters = (first: string) => (value: number) =>
  value >= 1 && value <= highestLetter
    ? String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
    : decimal(value);

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const roman = (value: number): string => {
  if (value < 1 || value > highestRoman) return decimal(value);
  let rest = value;
  let text = '';
  for (const [worth, numeral] of numerals) {
    text += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
};

const none = () => '';

/** ECMA-376 part 1, §17.18.59 (ST_NumberFormat); what is not here prints as a decimal number. */
const formats = new Map<string, (value: number) => string>([
  ['none', none],
  ['bullet', none],
  ['decimalZero', (value) => decimal(value).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', enclosed('①', 20)],
  ['decimalEnclosedCircleChinese', enclosed('①', 20)],
  ['decimalEnclosedParen', enclosed('⑴', 20)],
  ['decimalEnclosedFullstop', enclosed('⒈', 20)],
  ['ideographEnclosedCircle', enclosed('㊀', 10)],
  ['chineseCounting', (value) => (value < 100 ? chinese(value) : digitByDigit(value))],
  ['taiwaneseCounting', (value) => (value < 100 ? chinese(value) : digitByDigit(value))],
  ['chineseCountingThousand', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['japaneseCounting', counted({ digits, units: plainUnits, bareTen: true, bareUnits: true })],
  ['chineseLegalSimplified', counted({ digits: legalDigits, units: ['拾', '佰', '仟', '万'] })],
  ['ideographLegalTraditional', counted({ digits: legalDigitsTraditional, units: ['拾', '佰', '仟', '萬'] })],
  ['ideographDigital', digitByDigit],
  ['taiwaneseDigital', digitByDigit],
  ['japaneseDigitalTenThousand', digitByDigit],
  ['ideographTraditional', cycle(stems)],
  ['ideographZodiac', cycle(branches)],
  ['upperLetter', letters('A')],
  ['lowerLetter', letters('a')],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
]);

/** How a counter prints in one of Word's number formats. */
export const formatNumber = (value: number, format: string): string => (formats.get(format) ?? decimal)(value);
