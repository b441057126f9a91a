import { expect, test } from 'vitest';
import { jsonReport } from '../../shared/report/json.ts';
import { checked, collect, failedDraft } from './support.ts';

test.each([0, 1, 3])('%i drafts make one JSON object in the order given', async (count) => {
  const drafts = Array.from({ length: count }, (_, i) => failedDraft(`${i}.txt`, '读不了“\n”'));
  const pieces = jsonReport(
    (async function* () {
      yield* drafts;
    })(),
    '1.2.3',
  );
  expect(JSON.parse(await collect(pieces))).toEqual({
    schema: 'hegao-report/1',
    tool: { name: 'hegao', version: '1.2.3' },
    drafts: drafts.map(({ report }) => report),
  });
});

test('a draft is written before the next is checked', async () => {
  let asked = 0;
  const pieces = jsonReport(
    (async function* () {
      for (;;) {
        asked++;
        yield checked('全年立案184件。');
      }
    })(),
    '0',
  );
  await pieces.next();
  await pieces.next();
  expect(asked).toBe(1);
  await pieces.return(undefined);
});
