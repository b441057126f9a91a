import { multipliers, type Unit, unitAt, units } from '../lexicon/units.ts';
import { chineseInteger } from '../numbers/chinese.ts';
import { closed, type Interval } from '../numbers/interval.ts';
import { add, approximately, multiply, negate, powerOfTen, type Rational, rational } from '../numbers/rational.ts';
import { rangeOf, wordBefore, wordBehind, wordInside } from './approximation.ts';
import type { FigureText, ScannedFigure } from './figure.ts';
import { FigureLayout } from './layout.ts';
import { countsNothing } from './not-quantities.ts';

/**
 * Where a number may begin: digits (with thousands in groups, also behind the faulty full-width comma), a share in words,
 * or Chinese digits. Chinese digits alone count only before a classifier.
 */
const candidates =
  /\d{1,3}(?:[,，]\d{3}){1,6}(?![\d,，])(?:\.\d+)?|\d+(?:\.\d+)?|百分之(?:百|\d+(?:\.\d+)?|[一二三四五六七八九十百零点]+)|[一二三四五六七八九十]+分之[一二三四五六七八九]|[一二两三四五六七八九十百千万零]+/g;

/** Longer runs of digits are codes. */
const mostDigits = 24;

const holdsNumber = /\d|百分之|分之|[二两三四五六七八九十百千]/;

/** The figures of a text without layout breaks (see `reading`), in order. Spans count in that text. */
export const extractFigures = (text: string): FigureText => {
  if (!holdsNumber.test(text)) return { figures: [], brackets: [] };
  const layout = new FigureLayout(text);
  candidates.lastIndex = 0;
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const number = readNumber(text, match.index, match[0]);
    if (!number) continue;
    layout.place(number);
    candidates.lastIndex = Math.max(candidates.lastIndex, number.end);
  }
  return layout.finish();
};

const readNumber = (text: string, start: number, raw: string): ScannedFigure | null => {
  if (raw.startsWith('百分之')) return readPercentInWords(text, start, raw);
  if (raw.includes('分之')) return readFractionInWords(text, start, raw);
  if (/^\d/.test(raw)) return readDigits(text, start, raw);
  return readChinese(text, start, raw);
};

const readDigits = (text: string, start: number, raw: string): ScannedFigure | null => {
  const end = start + raw.length;
  if (raw.length > mostDigits || countsNothing(text, start, end)) return null;
  if (text[end] === '/' && /\d/.test(text[end + 1] ?? '')) return readSlashFraction(text, start);
  const plain = raw.replace(/[,，]/g, '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const negative = /[−－-]/.test(text[start - 1] ?? '') && !/[\d%）)A-Za-z]/.test(text[start - 2] ?? '');
  const digits = BigInt(plain.replace('.', ''));
  return withUnit(text, { start, end }, rational(negative ? -digits : digits), decimals);
};

const readChinese = (text: string, start: number, raw: string): ScannedFigure | null => {
  const tenths = /^([一二三四五六七八九])成(?![立为员果功效本人长绩就分熟都型年套因份色交像风])/.exec(
    text.slice(start, start + 3),
  );
  if (tenths && raw.length === 1 && !/[一-龥]/.test(text[start - 1] ?? '占')) return null;
  if (tenths && raw.length === 1) return share(text, start, start + 2, rational(chineseInteger(raw)! * 10), 10);
  const before = text[start - 1] ?? '';
  const end = start + raw.length;
  if (raw === '一' || raw === '千' || raw === '万' || raw === '百' || /[第“《‘初星周约数几]/.test(before)) return null;
  const unit = unitAt(text, end + (/[余多]/.test(text[end] ?? '') ? 1 : 0));
  const dimension = unit && units.get(unit)!.dimension;
  if ((dimension !== 'count' && dimension !== 'doubling') || /^[届口通]$/.test(unit!)) return null;
  if (
    /^[个项大种条点]$/.test(unit!) &&
    /^(?:月|方面|意识|自信|维护|确立|务必|规定|形态|一|世纪|小时|工作日|学期|百分点)/.test(
      text.slice(end + unit!.length, end + unit!.length + 3),
    )
  )
    return null;
  const value = chineseInteger(raw);
  return value === null ? null : withUnit(text, { start, end }, rational(value), 0);
};

const readPercentInWords = (text: string, start: number, raw: string): ScannedFigure | null => {
  const words = raw.slice(3);
  if (/^\d/.test(words)) {
    const decimals = words.includes('.') ? words.length - words.indexOf('.') - 1 : 0;
    return share(
      text,
      start,
      start + raw.length,
      { num: BigInt(words.replace('.', '')), den: 10n ** BigInt(decimals) },
      10 ** -decimals,
      decimals,
    );
  }
  const [whole = '', fraction = ''] = words.split('点');
  const integer = words === '百' ? 100 : chineseInteger(whole);
  const places = [...fraction].map((digit) => chineseInteger(digit));
  if (integer === null || places.includes(null)) return null;
  const value = places.reduce<Rational>(
    (sum, digit, i) => add(sum, multiply(rational(digit!), powerOfTen(-i - 1))),
    rational(integer),
  );
  return share(text, start, start + raw.length, value, 10 ** -places.length, places.length);
};

const readFractionInWords = (text: string, start: number, raw: string): ScannedFigure | null => {
  const [below, above] = raw.split('分之').map(chineseInteger);
  return below && above && above <= below ? looseFraction(text, start, start + raw.length, above, below) : null;
};

const readSlashFraction = (text: string, start: number): ScannedFigure | null => {
  const match = /^(\d)\/(\d{1,2})/.exec(text.slice(start, start + 4));
  const [above, below] = [Number(match?.[1]), Number(match?.[2])];
  return match && above < below ? looseFraction(text, start, start + match[0].length, above, below) : null;
};

/** A fraction in words is said of what comes near it: half the distance to the next fraction of the same size. */
const looseFraction = (text: string, start: number, end: number, above: number, below: number): ScannedFigure => ({
  ...share(text, start, end, rational(above * 100, below), 8),
  approximation: wordBefore.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '约',
});

const share = (
  text: string,
  start: number,
  end: number,
  value: Rational,
  quantum: number,
  decimals = 0,
): ScannedFigure => {
  const unit = decimals ? rational(1, 10 ** decimals) : rational(Math.round(quantum * 1000), 1000);
  const word = wordBefore.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? behind(text, end);
  return {
    start,
    end,
    text: text.slice(start, end),
    number: { start, end },
    digits: text.slice(start, end),
    value,
    quantum: unit,
    roughValue: approximately(value),
    roughQuantum: approximately(unit),
    decimals,
    scale: 0,
    // 四成以上 is said of what reaches forty per cent, not of what rounds to it
    range: rangeOf(value, unit, word, quantum >= 10 && word !== null),
    approximation: word,
    dimension: 'percent',
    base: '%',
    unit: '%',
  };
};

const behind = (text: string, end: number): string | null => {
  wordBehind.lastIndex = end;
  return wordBehind.exec(text)?.[0] ?? null;
};

const bare: Unit = { dimension: 'bare', base: '' };

const withUnit = (
  text: string,
  number: { start: number; end: number },
  mantissa: Rational,
  decimals: number,
): ScannedFigure | null => {
  // a stray full stop before the unit (1.件)
  let end = text[number.end] === '.' && unitAt(text, number.end + 1) ? number.end + 1 : number.end;
  let scale = 0;
  let sawMyriad = false;
  while (
    end < text.length &&
    multipliers[text[end]!] &&
    !(text[end] === '十' && !/[万亿]/.test(text[end + 1] ?? '')) &&
    end - number.end < 3
  ) {
    const power = multipliers[text[end]!]!;
    if (power < 4 && sawMyriad) break;
    if (power < 4 && !/[万亿元]/.test(text[end + 1] ?? '')) break;
    scale += power;
    sawMyriad ||= power >= 4;
    end++;
  }
  wordInside.lastIndex = end;
  const inside = wordInside.exec(text)?.[0] ?? null;
  if (inside) end += inside.length;
  const name = unitAt(text, end);
  const unit = name
    ? (nounUnit(text, end + name.length) ?? units.get(name)!)
    : scale > 0 && ofPeople.test(text.slice(Math.max(0, number.start - 10), number.start))
      ? units.get('人')!
      : bare;
  if (unit.dimension === 'time') return null;
  if (inside && !name && !sawMyriad) return null;
  if (name) end += name.length;
  if (/^[（(](?:次|人|件)[）)]/.test(text.slice(end, end + 3))) end += 3;
  if (
    unit.dimension === 'bare' &&
    !scale &&
    number.end - number.start >= 8 &&
    !text.slice(number.start, number.end).includes(',')
  )
    return null;
  const word =
    wordBefore.exec(text.slice(Math.max(0, number.start - 3), number.start))?.[0] ?? inside ?? behind(text, end);
  const perMille = name === '‰' ? -1 : 0;
  const quantum = powerOfTen(scale - decimals + perMille);
  const value = multiply(mantissa, quantum);
  const exact = (unit.dimension === 'count' || unit.dimension === 'bare') && scale === 0 && decimals === 0;
  return {
    start: number.start,
    end,
    text: text.slice(number.start, end),
    number,
    digits: text.slice(number.start, number.end),
    value,
    quantum,
    roughValue: approximately(value),
    roughQuantum: approximately(quantum),
    decimals,
    scale,
    range: value.num < 0n ? mirrored(value, quantum, exact) : rangeOf(value, quantum, word, exact),
    approximation: word,
    dimension: unit.dimension,
    base: unit.base,
    unit: text.slice(number.end, end),
  };
};

/** 145个案件 are 145件. */
const nounUnit = (text: string, at: number): Unit | null =>
  text.startsWith('案件', at) && text[at - 1] === '个' ? units.get('件')! : null;

/** 城镇人口8.48亿 leaves 人 out. */
const ofPeople = /人口[^，。；、（）]{0,8}$/;

const mirrored = (value: Rational, quantum: Rational, exact: boolean): Interval => {
  const range = rangeOf(negate(value), quantum, null, exact);
  return { low: closed(negate(range.high!.at)), high: closed(negate(range.low!.at)) };
};
