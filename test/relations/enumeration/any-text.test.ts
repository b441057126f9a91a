import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberingOf } from '../../../shared/draft/numbering.ts';
import { reading } from '../../../shared/draft/reading.ts';
import { draftFromText } from '../../../shared/draft/text-draft.ts';
import { announcedLists } from '../../../shared/relations/enumeration/announced-lists.ts';
import { findEnumerations } from '../../../shared/relations/enumeration/find-enumerations.ts';
import { findLeadIns } from '../../../shared/relations/enumeration/lead-in.ts';
import { findRespectively } from '../../../shared/relations/enumeration/respectively.ts';
import type { Relation } from '../../../shared/relations/relation.ts';

const pieces = [...'、，。；：（）“”《》等和与的\n '].concat(
  '三个',
  '4项',
  '五县',
  '两级',
  '领域',
  '教育',
  '张某',
  '抓好',
  '分别',
  '分别为',
  '12件',
  '5.1%',
  '一是',
  '二是',
  '（一）',
  '1.',
  '以下',
  '包括',
  '2个村',
);
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

const holds = ({ claim, operands, fixes = [] }: Relation, length: number): boolean =>
  [claim, ...operands, ...fixes.map(({ span }) => span)].every(
    ({ start, end }) => start >= 0 && start <= end && end <= length,
  );

it('never throws, and names places within the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = reading(text);
      for (const relation of [...findEnumerations(read), ...findRespectively(read)]) {
        expect(holds(relation, read.text.length)).toBe(true);
      }
      const { blocks } = draftFromText(text);
      const scanned = blocks.map((block) => ({ block, leadIns: findLeadIns(block.text, numberingOf(block)) }));
      for (const relation of announcedLists(scanned)) expect(holds(relation, text.length)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
