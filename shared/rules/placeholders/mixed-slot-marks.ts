import type { DraftSlot } from '../../placeholders/draft-slots.ts';
import { rule } from '../rule.ts';
import { slotsOf } from '../support/unfilled.ts';

export default rule({
  id: 'mixed-slot-marks',
  code: 'PH-06',
  family: 'placeholders',
  title: { zh: '占位写法不一', en: 'One slot marked in two ways' },
  about: {
    zh: '同一地名、届次在文中用了两种占位（X市与XX市、**市与*市），统一替换时容易漏掉一种。数量各不相同，不比。',
    en: 'One place or session stands under two marks; replacing one of them leaves the other. Numbers differ anyway and are not compared.',
  },
  messages: {
    mixed: {
      zh: '占位写法不一致：“{{major}}”（{{majorCount}}处）、“{{minor}}”（{{minorCount}}处）。',
      en: 'One slot is marked in two ways: “{{major}}” ({{majorCount}}×) and “{{minor}}” ({{minorCount}}×).',
    },
    unify: { zh: '统一为“{{major}}”', en: 'Write “{{major}}” throughout' },
  },
  examples: {
    flagged: [
      {
        text: 'X市纪委召开全会。X市各县区参加。印发《XX市责任清单》。',
        marks: ['XX'],
        verdict: 'info',
        message: 'mixed',
      },
      { text: '**市印发方案，**市召开会议，*市委作出部署。', marks: ['*'] },
    ],
    silent: [
      { text: 'XX市召开会议，XX县作了发言，走访X户。', note: '不同的地名、数量' },
      { text: 'X市纪委召开全会，X市各县区参加。' },
    ],
  },
  inDraft: (analysis) => {
    const groups = new Map<string, Map<string, DraftSlot[]>>();
    for (const slot of slotsOf(analysis)) {
      const name = sharedName(slot);
      if (!name) continue;
      const byMark = groups.get(name) ?? new Map<string, DraftSlot[]>();
      const same = byMark.get(slot.text);
      if (same) same.push(slot);
      else groups.set(name, byMark.set(slot.text, [slot]));
    }
    return [...groups].flatMap(([name, byMark]) => {
      const [major, ...minors] = [...byMark].sort(([, a], [, b]) => b.length - a.length || a[0]!.start - b[0]!.start);
      return minors.map(([mark, slots]) => ({
        message: 'mixed' as const,
        verdict: 'info' as const,
        where: slots[0]!,
        related: [major![1][0]!, ...slots.slice(1)],
        data: {
          major: major![0] + name,
          majorCount: String(major![1].length),
          minor: mark + name,
          minorCount: String(slots.length),
        },
        suggestions: [{ title: 'unify' as const, edits: slots.map((span) => ({ span, text: major![0] })) }],
        identity: `${name}|${major![0]}|${mark}`,
      }));
    });
  },
});

/** What two slots must share to stand for the same thing: the word behind a place (市), the congress. */
const sharedName = ({ kind, behind }: DraftSlot): string | null =>
  kind === 'place'
    ? (/^[省市县区乡镇旗州]/.exec(behind)?.[0] ?? null)
    : kind === 'session' && behind.startsWith('大')
      ? '大'
      : null;
