import { expect, it } from 'vitest';
import { numberingOf } from '../../shared/draft/numbering.ts';
import { outlineOf } from '../../shared/draft/outline-of.ts';
import { draftFromText } from '../../shared/draft/text-draft.ts';
import { outlineCounts } from '../../shared/relations/outline-count.ts';

const counts = (text: string) => {
  const draft = draftFromText(text);
  return outlineCounts(
    draft,
    outlineOf(draft, (index) => numberingOf(draft.blocks[index]!)),
  );
};

const body = '一、水库\n1.查\n2.改\n二、灌区\n3.修\n4.管';

it.each([
  ['重点抓好2个板块4项工作', 'consistent'],
  ['重点抓好 2 个版块 4 项工作', 'consistent'],
  ['着力做好两个方面四项重点任务', 'consistent'],
  ['重点抓好3个板块4项工作', 'error'],
  ['重点抓好2个板块5项工作', 'error'],
])('%s: %s', (claim, verdict) => {
  const text = `水利工作要点\n今年，${claim}。\n${body}`;
  const [relation, ...more] = counts(text);
  expect(more).toEqual([]);
  expect(relation).toMatchObject({ kind: 'outline-count', verdict });
  expect(text.slice(relation!.claim.start, relation!.claim.end)).toMatch(/^[\d两四].*项$/);
  expect(relation!.operands).toHaveLength(6);
});

it('counts points that begin again under each part', () => {
  expect(
    counts('水利工作要点\n重点抓好2个方面4项工作。\n一、水库\n（一）查\n（二）改\n二、灌区\n（一）修\n（二）管'),
  ).toMatchObject([{ verdict: 'consistent' }]);
});

it('offers the counted numbers', () => {
  const text = `水利工作要点\n重点抓好3个板块5项工作。\n${body}`;
  const [relation] = counts(text);
  expect(relation?.fixes?.map(({ span, text: right }) => [text.slice(span.start, span.end), right])).toEqual([
    ['3', '2'],
    ['5', '4'],
  ]);
});

it('says that a body without points cannot be counted', () => {
  expect(counts('水利工作要点\n重点抓好2个板块4项工作。\n水库安全。')).toMatchObject([{ verdict: 'unassessable' }]);
});

it.each([
  `水利工作要点\n落实《规划》明确的3个方面26项任务。\n${body}`,
  `水利工作要点\n围绕县委部署的3个方面26项任务。\n${body}`,
  `水利工作要点\n水库安全。\n${body}\n抓好3个方面26项任务。`,
])('leaves alone what is said of another document, or in the body: %j', (text) => expect(counts(text)).toEqual([]));
