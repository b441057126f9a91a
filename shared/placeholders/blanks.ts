import type { NamedSlot } from './named-slot.ts';

const gap = '[ \\u3000\\u00a0]';
const count = new RegExp(
  '(?:立案|结案|办结|处置|处理|查处|处分|受理|接收|收到|移送|谈话|函询|追缴|挽回|发现|整改|完成|开展|组织|召开|培训|检查|走访|化解|新增|累计|总计|合计|共计|共|计|达|为|其中)' +
    `(${gap}{2,10})(?=余?[万亿]?(?:人次|件次|万元|亿元|元|件|起|人|名|次|个|项|条|份|家|场|期|%|％)(?:[，。；、,;）)（(]|$))`,
  'g',
);
const partOfDate = new RegExp(
  `(?<=[0-9０-９]年|年${gap}{1,8}月)(${gap}{1,8})(?=月(?:${gap}{1,8}日|[底初末份前，。；、至]|$)|日(?![常志记益报]))`,
  'g',
);
const dateLine = new RegExp(`^${gap}*(?:20)?${gap}*年(${gap}{1,10})月(${gap}{1,10})日${gap}*$`);
const documentNumber = new RegExp(`[〕］\\]](?:第)?(${gap}{1,8})(?=号)|第(${gap}{2,8})(?=[号次届期条])`, 'g');

const holdsBlank = new RegExp(`${gap}{2}|[年〕］\\]]${gap}`);

/** Numbers that are not there: `立案  件`, `2024年  月  日`, `〔2024〕  号`. A blank may be meant for a pen, so they are doubtful. */
export const blankSlots = (text: string): NamedSlot[] => {
  const slots: NamedSlot[] = [];
  if (!holdsBlank.test(text)) return slots;
  const blank = (start: number, length: number, kind: 'quantity' | 'date' | 'other') =>
    slots.push({
      start,
      end: start + length,
      kind,
      shape: kind === 'date' ? 'session-date' : 'symbol',
      standing: 'doubtful',
    });
  for (const { index, 0: words, 1: hole } of text.matchAll(count))
    blank(index + words.length - hole!.length, hole!.length, 'quantity');
  const line = text.length < 40 ? dateLine.exec(text) : null;
  if (line) {
    const month = text.indexOf('年') + 1;
    blank(month, line[1]!.length, 'date');
    blank(month + line[1]!.length + 1, line[2]!.length, 'date');
  } else {
    for (const { index, 0: words, 1: hole } of text.matchAll(partOfDate))
      blank(index + words.length - hole!.length, hole!.length, 'date');
  }
  for (const { index, 0: words, 1: inNumber, 2: ordinal } of text.matchAll(documentNumber)) {
    const hole = (inNumber ?? ordinal)!;
    blank(index + words.length - hole.length, hole.length, 'other');
  }
  return slots;
};
