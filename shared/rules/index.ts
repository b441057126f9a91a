import cumulativeDecreases from './figures/cumulative-decreases.ts';
import doubleApproximation from './figures/double-approximation.ts';
import enumerationCount from './figures/enumeration-count.ts';
import growthMismatch from './figures/growth-mismatch.ts';
import impossibleRate from './figures/impossible-rate.ts';
import leadInCount from './figures/lead-in-count.ts';
import numberFormat from './figures/number-format.ts';
import pipelineBound from './figures/pipeline-bound.ts';
import rateMismatch from './figures/rate-mismatch.ts';
import rateOver100 from './figures/rate-over-100.ts';
import repeatedIndicator from './figures/repeated-indicator.ts';
import respectivelyCount from './figures/respectively-count.ts';
import shareMismatch from './figures/share-mismatch.ts';
import subsetExceedsWhole from './figures/subset-exceeds-whole.ts';
import sumMismatch from './figures/sum-mismatch.ts';
import unitClash from './figures/unit-clash.ts';
import asteriskSlot from './placeholders/asterisk-slot.ts';
import draftingNote from './placeholders/drafting-note.ts';
import mixedSlotMarks from './placeholders/mixed-slot-marks.ts';
import sessionDateSlot from './placeholders/session-date-slot.ts';
import symbolSlot from './placeholders/symbol-slot.ts';
import unmaskedName from './placeholders/unmasked-name.ts';
import xSlot from './placeholders/x-slot.ts';
import type { Rule } from './rule.ts';
import announcedParts from './structure/announced-parts.ts';
import attachments from './structure/attachments.ts';
import closingFormula from './structure/closing-formula.ts';
import missingAddressee from './structure/missing-addressee.ts';
import missingSection from './structure/missing-section.ts';
import missingSignature from './structure/missing-signature.ts';
import missingTitle from './structure/missing-title.ts';
import numberLevels from './structure/number-levels.ts';
import numberPunctuation from './structure/number-punctuation.ts';
import numberSequence from './structure/number-sequence.ts';
import outlineCount from './structure/outline-count.ts';

/** Every rule, in the order of the rulebook. A test fails when a file of this folder is missing here. */
export const rules: readonly Rule[] = [
  asteriskSlot,
  xSlot,
  symbolSlot,
  sessionDateSlot,
  draftingNote,
  mixedSlotMarks,
  unmaskedName,
  rateMismatch,
  shareMismatch,
  sumMismatch,
  subsetExceedsWhole,
  pipelineBound,
  rateOver100,
  growthMismatch,
  cumulativeDecreases,
  respectivelyCount,
  unitClash,
  numberFormat,
  doubleApproximation,
  repeatedIndicator,
  impossibleRate,
  enumerationCount,
  outlineCount,
  leadInCount,
  numberSequence,
  numberLevels,
  numberPunctuation,
  missingTitle,
  missingSection,
  missingAddressee,
  missingSignature,
  closingFormula,
  announcedParts,
  attachments,
];
