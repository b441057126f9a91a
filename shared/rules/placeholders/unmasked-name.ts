import { namedCity, namedPerson, namedTown, notTowns, publicNames } from '../../lexicon/unmasked-names.ts';
import type { DraftSlot } from '../../placeholders/draft-slots.ts';
import type { SlotKind } from '../../placeholders/slot.ts';
import { rule } from '../rule.ts';
import { gatherer } from '../support/per-block.ts';
import { slotsOf } from '../support/unfilled.ts';

/** A draft with so many names of places or persons hidden hides them on purpose. */
const enoughMasked = 3;

export default rule({
  id: 'unmasked-name',
  code: 'PH-07',
  family: 'placeholders',
  title: { zh: '局部漏脱敏', en: 'A name left unmasked among masked ones' },
  about: {
    zh: '全文已有三处以上地名、人名以占位符隐去，而某处仍写着真实的地级市名、乡镇名（后接党委、政府等）、人名（后接书记、主任等），请确认。县区名和别的写法认不准，不报。未脱敏的文稿不查，公开的先进典型不报。',
    en: 'In a draft with at least three places or persons masked, the real name of a city, of a town with its body, or of an officer. Other places cannot be told from words, and are left alone. Drafts that mask nothing are not checked; public models are left alone.',
  },
  messages: {
    unmasked: {
      zh: '全文其他名称已隐去，请确认“{{name}}”是否需要隐去。',
      en: 'Other names in this draft are masked; should “{{name}}” be masked as well?',
    },
  },
  examples: {
    flagged: [
      {
        text: '**市召开会议，**市委作了部署，**市各级抓好落实。工作中，河东镇党委书记带头值守。',
        marks: ['河东镇'],
        verdict: 'verify',
      },
      { text: 'X市召开会议，X县、X区参加，接受牡丹江市委考核。', marks: ['牡丹江'] },
      { text: 'X市召开会议，X县、X区参加。会议传达了穆晓兰书记的讲话。', marks: ['穆晓兰'] },
    ],
    silent: [
      { text: 'XX局、XX局、XX局抓好落实。深圳市XX局牵头。', note: '隐去的是部门，城市是写明的' },
      { text: '河东镇党委书记带头值守，穆晓兰书记作了讲话。', note: '文稿未脱敏' },
      { text: '**市召开会议，**市委作了部署，**市各级党组织学习焦裕禄同志先进事迹，全市党委书记带头。' },
      { text: '**市召开会议，河东镇党委参加。', note: '只有一处占位' },
      { text: '**市召开会议，**市委作了部署，**市纪委协助市委开展巡察，召开市委常委会。', note: '动词不是地名' },
    ],
  },
  inDraft: (analysis) => {
    const masked = slotsOf(analysis).filter(({ verdict }) => verdict === 'error');
    const persons = countOf(masked, 'person', 'place', 'unit') >= enoughMasked ? namedPersons(analysis) : [];
    const places = countOf(masked, 'person', 'place') >= enoughMasked ? namedPlaces(analysis) : [];
    return [...persons, ...places].flatMap(({ block, value }) =>
      value.map(({ name, start }) => ({
        message: 'unmasked' as const,
        verdict: 'verify' as const,
        where: { start: block.start + start, end: block.start + start + name.length },
        data: { name },
        identity: name,
      })),
    );
  },
});

interface Named {
  readonly name: string;
  readonly start: number;
}

const matches = (text: string, pattern: RegExp): Named[] | null => {
  const found = [...text.matchAll(pattern)]
    .map(({ index, 1: name }) => ({ name: name!, start: index }))
    .filter(({ name }) => !publicNames.has(name) && !notTowns.test(name));
  return found.length ? found : null;
};

const namedPersons = gatherer(({ text }) => matches(text, namedPerson));
const namedPlaces = gatherer(({ text }) => {
  const cities = matches(text, namedCity) ?? [];
  const towns = matches(text, namedTown) ?? [];
  return cities.length || towns.length ? [...cities, ...towns] : null;
});

const countOf = (slots: readonly DraftSlot[], ...kinds: readonly SlotKind[]): number =>
  slots.filter(({ kind }) => kinds.includes(kind)).length;
