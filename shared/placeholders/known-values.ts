import { partyCongresses } from '../lexicon/party-congresses.ts';
import type { DraftSlot } from './draft-slots.ts';

/** Where a slot's value is written. */
export type ValueSource = 'title' | 'text' | 'year';

export interface KnownValue {
  readonly value: string;
  readonly source: ValueSource;
}

/** What a draft says elsewhere of its own place, year and session; made once for a draft that has slots. */
export interface Knowledge {
  readonly year: string | null;
  /** By the word behind the name: 市 → 海林; a suffix with two names is left out. */
  readonly places: ReadonlyMap<string, string>;
  /** 二十, where the text itself writes 党的二十大 and no other. */
  readonly congress: string | null;
}

const placeName =
  /(?:^|关于|中共|[，。、：（\s])([\u4e00-\u9fff]{2,4}?)(自治区|省|市|州|县|区|旗|镇|乡|街道)(?=委|政府|人民|纪|监|人大|政协|[局办]|公安|教育|财政|审计|医保|工作|20\d\d|$)/g;
const notName = /[全各本该我省市县区乡镇级地街两每其它他的为在个新]/;
const congressNames = /党的(十[一二三四五六七八九]|二十[一二]?)大/g;

/** `sources` are the places where a draft names itself: title, addressee, signature. */
export const knowledgeFrom = (text: string, sources: readonly string[]): Knowledge => {
  const names = new Map<string, Set<string>>();
  for (const source of sources) {
    for (const [, name, suffix] of source.matchAll(placeName)) {
      if (!notName.test(name!)) names.set(suffix!, (names.get(suffix!) ?? new Set()).add(name!));
    }
  }
  const congresses = new Set(Array.from(text.matchAll(congressNames), ([, name]) => name!));
  return {
    year: /(20\d\d)年/.exec(sources[0] ?? '')?.[1] ?? null,
    places: new Map([...names].flatMap(([suffix, set]) => (set.size === 1 ? [[suffix, [...set][0]!] as const] : []))),
    congress: congresses.size === 1 ? [...congresses][0]! : null,
  };
};

/** What belongs into a slot, if the draft tells it. */
export const knownValue = (slot: DraftSlot, { year, places, congress }: Knowledge): KnownValue | null => {
  if (slot.kind === 'place') {
    for (const [suffix, value] of places) if (slot.behind.startsWith(suffix)) return { value, source: 'title' };
    return null;
  }
  if (slot.kind === 'session' && slot.behind.startsWith('大')) {
    if (congress) return { value: congress, source: 'text' };
    const last = year ? partyCongresses.findLast((held) => held.year < Number(year)) : undefined;
    return last ? { value: last.name, source: 'year' } : null;
  }
  if (slot.kind === 'date' && slot.behind.startsWith('年') && year) {
    const written = /\d*$/.exec(slot.phrase.slice(0, slot.phrase.indexOf(slot.text)))![0];
    const isBlank = slot.text.trim() === '';
    return year.startsWith(written) && !isBlank ? { value: year.slice(written.length), source: 'title' } : null;
  }
  return null;
};
