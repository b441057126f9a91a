import type { Register } from './foreign.ts';
import { wordsBefore, wordsBehind } from './mark.ts';
import { straightQuotes } from './mention.ts';
import type { NamedSlot } from './named-slot.ts';

const bracketed =
  /[（(【［[](?:数据|内容|此处|具体)?(?:待|需)(?:补充|补|填写|填|完善|更新|插入|提供|核实|核对|核|确认|定)(?![验办审查])[^（）()【】［］[\]\n\t]{0,16}[）)】］\]]|[（(【［[](?:TODO|TBD|FIXME)(?![ -]?(?:[Ll]ist|LIST|App|列表|清单|应用))[^（）()【】［］[\]\n\t]{0,24}[）)】］\]]/g;
const asValue = /(?:^|[：:])[ \u3000]{0,4}(待(?:补充|填写|填|完善|更新))[。；]?[ \u3000]{0,4}$/;
const here = /此处(?:请)?(?:填写|填入|补充|插入|添加|粘贴|输入)[^，。；！）)】\]\n\t]{0,16}/g;
const todo = /(?<![A-Za-z0-9_-])(?:TODO|TBD|FIXME)(?=[：:])|^(?:TODO|TBD|FIXME)(?=[ \u3000]{0,2}$)/g;
const emptyItem =
  /(?:[一二三四五六七八九]是|第[一二三四五六七八九])[，：:]?(…{1,4}|\.{3,6})(?=$|[\s；。]|[一二三四五六七八九]是|第[一二三四五六七八九])/g;

/** Notes that the writer left to himself: （待补充）, 此处插入…, TODO：, and enumerations of nothing but dots (一是……二是……). */
export const noteSlots = (text: string, register: Register): NamedSlot[] => {
  const slots: NamedSlot[] = [];
  const note = (start: number, length: number, isSure: boolean) =>
    slots.push({ start, end: start + length, kind: 'note', shape: 'note', standing: isSure ? 'sure' : 'doubtful' });
  if (/待(?:补|填|完善|更新|插|提供|核|确认|定)|需(?:补|填|更新|核|确认)|TODO|TBD|FIXME/.test(text)) {
    for (const { index, 0: words } of text.matchAll(bracketed)) {
      if (!(register.isSoftware && /TODO|TBD|FIXME|定|确认/.test(words)))
        note(index, words.length, /补|填|插入|提供|TODO|TBD|数据/.test(words));
    }
    const value = text.length < 60 ? asValue.exec(text) : null;
    if (value) note(value.index + value[0].indexOf(value[1]!), value[1]!.length, true);
    if (!register.isSoftware && /[\u4e00-\u9fff]/.test(text)) {
      for (const { index, 0: words } of text.matchAll(todo)) note(index, words.length, true);
    }
  }
  if (text.includes('此处')) {
    for (const { index, 0: words } of text.matchAll(here)) if (isOrder(text, index)) note(index, words.length, true);
  }
  if (/…|\.{3}/.test(text)) {
    for (const match of text.matchAll(emptyItem)) {
      const from = match.index + match[0].indexOf(match[1]!);
      if (!straightQuotes({ left: wordsBefore(text, from), right: wordsBehind(text, from + match[1]!.length) }))
        note(from, match[1]!.length, false);
    }
  }
  return slots;
};

/** At the start of a phrase; 请在此处填写…, 点击此处 tell a reader what to do. */
const isOrder = (text: string, at: number): boolean => at === 0 || /[（(【［[，。；：:\s]/.test(text[at - 1]!);
