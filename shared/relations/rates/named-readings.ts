import { sameUnit } from '../../figures/figure.ts';
import { anyWhole, carriedOver, type RateEntry } from '../../lexicon/rates.ts';
import { compare, rational } from '../../numbers/rational.ts';
import type { Operand } from './operands.ts';
import type { RateClaim } from './rate-claim.ts';
import { exceeds, type Reading } from './reading.ts';
import { isSlipped } from './slipped.ts';

/** How the text tells that a number is the whole: by a word of the dictionary, by a word for any whole, or by standing before the part. */
export type WholeBy = 'name' | 'any' | 'place';

export interface NamedReading extends Reading {
  readonly part: Operand;
  readonly whole: Operand;
  readonly by: WholeBy;
}

/**
 * The readings of a rate whose part is named by the words: what was done of what there was, with what came over from before,
 * several parts together (满意、基本满意), or all but what is still open. The likeliest first.
 */
export const namedReadings = (rate: RateClaim, operands: readonly Operand[]): NamedReading[] => {
  const { done, open } = partsOf(rate, operands);
  const wholes = (part: Operand) => wholesFor(rate, part, operands);
  const readings = [
    ...together(done).flatMap((parts) => pair(parts, wholes(parts[0]!), operands, false)),
    ...together(open).flatMap((parts) => pair(parts, wholes(parts[0]!), operands, true)),
  ];
  // one whose part is larger than its whole is only worth telling of where the rate itself may be above 100 %, or where a slip
  // of the pen accounts for it
  const mayExceed = rate.entry?.mayExceed100 || compare(rate.claim.value, rational(100)) > 0;
  const plausible = readings.filter((reading) => !exceeds(reading));
  const others = readings.filter((reading) => exceeds(reading) && (mayExceed || isSlippedNeighbour(rate, reading)));
  return [...plausible.sort(byPlace), ...others.sort(byPlace)];
};

const isSlippedNeighbour = ({ claim }: RateClaim, reading: NamedReading): boolean =>
  reading.part.distance < 2 &&
  (reading.by === 'name' || reading.whole.figure.sentence === reading.part.figure.sentence) &&
  isSlipped(claim, reading);

const byPlace = (a: NamedReading, b: NamedReading): number =>
  Number(a.complement) - Number(b.complement) || distance(a) - distance(b) || b.parts.length - a.parts.length;

const byWords = { name: 0, any: 0.3, place: 0.6 } satisfies Record<WholeBy, number>;
const distance = ({ part, whole, by }: NamedReading): number => part.distance + whole.distance + byWords[by];

/** What the rate's name says was done, and what the text says was not. */
export const partsOf = ({ name, entry }: Pick<RateClaim, 'name' | 'entry'>, operands: readonly Operand[]) => {
  const words = entry?.part ?? new RegExp(name.replace(/率$/, '').slice(-2));
  const done: Operand[] = [];
  const open: Operand[] = [];
  for (const operand of operands) {
    const said = `${operand.before}│${operand.behind}`;
    const state = stateOf(said, words, entry);
    if (state === 'done') done.push(operand);
    if (state === 'open') open.push(operand);
  }
  return { done, open };
};

const denied = /(?:未|不|没有?|无|正在|仍在|尚|除)(?:能|予|得到|被|完全|按[期时]|完成|及时|发现|在)?$/;

const stateOf = (said: string, words: RegExp, entry: RateEntry | null): 'done' | 'open' | null => {
  const found = words.exec(said);
  const rest = entry?.rest?.test(said) ?? false;
  if (!found) return rest ? 'open' : null;
  return rest || denied.test(said.slice(0, found.index)) ? 'open' : 'done';
};

/** The parts one by one, and those of one segment together. */
const together = (parts: readonly Operand[]): (readonly Operand[])[] => {
  const lists: (readonly Operand[])[] = parts.map((part) => [part]);
  for (let i = 1; i < parts.length; i++) {
    const [a, b] = [parts[i - 1]!, parts[i]!];
    if (a.figure.segment === b.figure.segment && sameUnit(a.figure, b.figure)) lists.push([a, b]);
  }
  return lists;
};

const wholesFor = (
  { entry }: RateClaim,
  part: Operand,
  operands: readonly Operand[],
): { readonly operand: Operand; readonly by: WholeBy }[] => {
  const alike = operands.filter(
    (each) => each !== part && sameUnit(each.figure, part.figure) && each.figure.value.num > 0n,
  );
  const before = alike.findLast(({ index, figure }) => index < part.index && figure.sentence === part.figure.sentence);
  return alike.flatMap((operand) => {
    const said = `${operand.before}│${operand.figure.tail}`;
    const by = entry?.whole.test(said)
      ? 'name'
      : anyWhole.test(operand.before)
        ? 'any'
        : operand === before
          ? 'place'
          : null;
    return by ? [{ operand, by }] : [];
  });
};

const pair = (
  parts: readonly Operand[],
  wholes: readonly { readonly operand: Operand; readonly by: WholeBy }[],
  operands: readonly Operand[],
  complement: boolean,
): NamedReading[] =>
  wholes.flatMap(({ operand, by }) => {
    if (parts.includes(operand)) return [];
    const reading = { part: parts.at(-1)!, whole: operand, by, complement, parts: parts.map(({ figure }) => figure) };
    const plain = { ...reading, wholes: [operand.figure] };
    const carried = operands.filter(
      (each) =>
        carriedOver.test(each.before) &&
        each !== operand &&
        !parts.includes(each) &&
        sameUnit(each.figure, operand.figure),
    );
    const withCarried = carried.map((each) => ({ ...reading, wholes: [each.figure, operand.figure] }));
    // 新收… with 旧存… beside it is counted with it; 受理…（含旧存…） has it in it already
    return carried.some(({ figure }) => figure.bracket < 0) ? [...withCarried, plain] : [plain, ...withCarried];
  });
