import type { Attributes } from '../xml.ts';

/**
 * Elements whose content is not read: tracked deletions, what properties were before a tracked change, the reading over
 * ruby text, equations (a fraction read flat would be a figure that nobody wrote).
 */
const leftOut = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'm:oMath',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
]);

/** Whether an element's content is not read; so also the line that parts notes from the text, which is kept among the notes. */
export const isLeftOut = (name: string, attributes: Attributes): boolean =>
  leftOut.has(name) ||
  ((name === 'w:footnote' || name === 'w:endnote') && (attributes['w:type'] ?? 'normal') !== 'normal');

/** What elements of a run print. A hyphen that does not break is a hyphen; a soft one is none until the line breaks there. */
export const printed = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);
