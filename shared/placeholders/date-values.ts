import type { NamedSlot } from './named-slot.ts';

const dateFormat = /(?:YYYY|yyyy)(?:[-/.](?:MM|mm)(?:[-/.](?:DD|dd))?|年(?:(?:MM|mm)月(?:(?:DD|dd)日)?)?)/g;
const toldFormat = /格式|形如|如[：:]|例|format|pattern|fmt|[`"'“({]\s*$|\|/i;

/** `created: YYYY-MM-DD`, `YYYY年MM月DD日`: a date that was never filled in. What describes a format is left alone. */
export const dateValues = (text: string): NamedSlot[] => {
  const slots: NamedSlot[] = [];
  if (!/YYYY|yyyy/.test(text)) return slots;
  for (const { index: start, 0: words } of text.matchAll(dateFormat)) {
    const end = start + words.length;
    const before = text.slice(Math.max(0, start - 60), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const rest = text.slice(end, end + 40).split('\n', 1)[0]!;
    if (toldFormat.test(line) || /格式|^[`"'”)}A-Za-z\d_]|^\s*\|/.test(rest)) continue;
    const isValue = /[：:]\s?$|[于至自到]$/.test(line) || (line.trim() === '' && words[4] === '年');
    if (isValue && /^\s*(?:$|#|[，。；、至]|[\u4e00-\u9fff])/.test(rest))
      slots.push({ start, end, kind: 'date', shape: 'session-date', standing: 'sure' });
  }
  return slots;
};
