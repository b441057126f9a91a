import { templateSyntax } from '../lexicon/placeholder-lookalikes.ts';
import { bracketNouns, bracketPrefixes } from '../lexicon/slot-words.ts';
import type { Register } from './foreign.ts';
import { wordsBefore, wordsBehind } from './mark.ts';
import { isMention } from './mention.ts';
import { isHan } from './scene.ts';
import type { SlotKind, SlotStanding } from './slot.ts';

/** A slot that names itself, before its phrase is known. */
export interface NamedSlot {
  readonly start: number;
  readonly end: number;
  readonly kind: SlotKind;
  readonly shape: 'symbol' | 'note' | 'session-date';
  readonly standing: SlotStanding;
}

const brackets =
  /\{\{\{?([^{}\n]{1,80})\}?\}\}|(?:[#$]?\{|<%[=-]?)([^{}<>%\n]{1,60})(?:\}|%>)|\[\[([^[\]\n|]{1,40})\]\]|【([^【】\n]{1,40})】|［([^［］\n]{1,40})］|\[([^[\]\n]{1,40})\]|<([^<>\n]{1,24})>|＜([^＜＞\n]{1,24})＞|（([^（）\n]{2,30})）/g;
const holdsTemplate = /[{【［[<＜]|（[请待需此在填]|YYYY|yyyy/;
const dateFormat = /(?:YYYY|yyyy)(?:[-/.](?:MM|mm)(?:[-/.](?:DD|dd))?|年(?:(?:MM|mm)月(?:(?:DD|dd)日)?)?)/g;

/** Variables of templates (`{{年度}}`, `{case['name']}`), brackets that say what to fill in (`【单位名称】`), and `YYYY-MM-DD` as a value. */
export const templateSlots = (text: string, register: Register): NamedSlot[] => {
  const slots: NamedSlot[] = [];
  if (!holdsTemplate.test(text)) return slots;
  for (const match of text.matchAll(brackets)) {
    const [whole, mustache, brace, wiki, ...asked] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const place = { text, ...span, left: wordsBefore(text, span.start), right: wordsBehind(text, span.end), register };
    const content = mustache ?? brace ?? wiki ?? asked.find((words) => words !== undefined)!;
    const kind =
      mustache !== undefined
        ? mustacheKind(content, place)
        : brace !== undefined
          ? braceKind(content, place)
          : wiki !== undefined
            ? nounKind(content)
            : askedKind(content, whole[0]!, place);
    const standing = kind ? 'sure' : asksInSentence(content, whole, place) ? 'in-company' : null;
    if (standing && !isMention(place, register))
      slots.push({ ...span, kind: kind ?? 'other', shape: shapeOf(kind, content), standing });
  }
  for (const match of text.matchAll(dateFormat)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isDateValue(text, span.start, span.end))
      slots.push({ ...span, kind: 'date', shape: 'session-date', standing: 'sure' });
  }
  return slots;
};

const writersNote = /^(?:待|需|此处|在此|这里)/;

const shapeOf = (kind: SlotKind | null, content: string): NamedSlot['shape'] =>
  writersNote.test(content) ? 'note' : kind === 'date' ? 'session-date' : 'symbol';

interface BracketPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
  readonly register: Register;
}

/** Chinese, or nothing at all, stands on one side; the other does not make it part of a path or a tag. */
const isInSentence = ({ left, right }: BracketPlace): boolean =>
  !/[A-Za-z0-9_/\\=>"'`$.@-]$/.test(left) &&
  !/^[A-Za-z0-9_/\\<"'`.@-]/.test(right) &&
  (touchesChinese(left.at(-1)) || touchesChinese(right[0]));

const touchesChinese = (char: string | undefined): boolean =>
  char !== undefined && (isHan(char) || /[，。；：、（）《》“”【】%％￥]/.test(char));

const mustacheKind = (content: string, place: BracketPlace): SlotKind | null => {
  if (
    /[$A-Za-z0-9]$/.test(place.left) ||
    /^[%#$."']/.test(content.trim()) ||
    /变量|语法|占位/.test(place.right.slice(0, 4))
  )
    return null;
  const isChinese = /[\u4e00-\u9fff]/.test(content) && !/[；。]/.test(content);
  if (isChinese && !/[<>]/.test(place.left.slice(-1) + place.right.slice(0, 1)))
    return nounKind(content.trim()) ?? kindAround(place);
  const isTechnical =
    templateSyntax.test(place.text.slice(0, 2000)) ||
    (place.register.isSoftware && /<\/?[a-z]/.test(place.text.slice(0, 2000)));
  return !isTechnical && isInSentence(place) ? kindAround(place) : null;
};

const path = /^[A-Za-z_][\w.]+(?:\[['"]?[\w\u4e00-\u9fff]+['"]?\])*$/;
const chineseName = /^[\u4e00-\u9fffA-Za-z0-9_]{1,16}$/;

const braceKind = (content: string, place: BracketPlace): SlotKind | null => {
  const name = content.trim();
  const isName = path.test(name) || (chineseName.test(name) && /[\u4e00-\u9fff]/.test(name));
  if (!isName || !isInSentence(place) || /[\\^_}]$/.test(place.left) || /^[{^_]/.test(place.right)) return null;
  return templateSyntax.test(place.text.slice(0, 2000)) ? null : (nounKind(name) ?? kindAround(place));
};

const kindAround = ({ left, right }: BracketPlace): SlotKind =>
  /^(?:年|月|日)/.test(right)
    ? 'date'
    : /^(?:次|条|件|个|人|名|项|起|家|万|亿|元|[%％])/.test(right)
      ? 'quantity'
      : /[：:]$|^$/.test(left) && /^$/.test(right)
        ? 'note'
        : 'other';

const nouns = new Map(
  Object.entries(bracketNouns).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as SlotKind] as const),
  ),
);
const prefix = new RegExp(`^(?:${bracketPrefixes.split(' ').join('|')})`);

/** `源文件名`, `具体日期`: what the writer of a template calls the thing that belongs here. */
const nounKind = (content: string): SlotKind | null => {
  const words = content.replace(prefix, '');
  return (
    nouns.get(content) ??
    nouns.get(words) ??
    (words.length <= 8
      ? /(?:单位|公司|部门|机构|机关)名称$/.test(words)
        ? 'unit'
        : /^[\u4e00-\u9fff]+(?:名称|全称)$/.test(words)
          ? 'name'
          : null
      : null)
  );
};

/** `以 [事由] 为由`: square brackets in mid-sentence, around words that no table knows; they count beside others. */
const asksInSentence = (content: string, whole: string, place: BracketPlace): boolean =>
  whole[0] === '[' &&
  whole[1] !== '[' &&
  /^[\u4e00-\u9fff/、或（）]{2,16}$/.test(content) &&
  !isStep(place) &&
  !place.register.isSoftware &&
  /[\u4e00-\u9fff，：“《]$/.test(place.left) &&
  (touchesChinese(place.right[0]) || (place.right === '' && /：$/.test(place.left))) &&
  !/^[：:]/.test(place.right);

const order =
  /^(?:请|此处|在此|这里)(?:处)?(?:填写?|输入|补充|插入|添加|写明)|^(?:待|需)(?:填写?|补充?|插入|录入)|^填写(?!说明|人$|日期$|时间$|要求|示例|后|方式|完)/;
/** Commas of a list, steps of a user interface, links: no slot, whatever the words. */
const isStep = ({ text, left, right }: BracketPlace): boolean =>
  /[A-Za-z\d_→>!]$|.-$/.test(left) || /^(?:[([]|-?[→>])/.test(right) || /点击|选择【|按钮/.test(text.slice(0, 400));

const askedKind = (content: string, opening: string, place: BracketPlace): SlotKind | null => {
  if (isStep(place)) return null;
  if (order.test(content))
    return opening === '（' && /^填写/.test(content) && !nounKind(content.slice(2))
      ? null
      : opening === '（' && /^请/.test(content) && place.left === '' && place.right !== ''
        ? null
        : (nounKind(content.replace(/^.*?(?:填写|填|输入|补充|插入|添加)[:：]?/, '')) ?? 'note');
  if (opening === '（' || isLabel(opening, content, place)) return null;
  if (place.register.isSoftware && !/[：:]$/.test(place.left.trimEnd())) return null;
  if ((opening === '[' && /^[([:]/.test(place.right)) || /[\w\]!)]$/.test(place.left)) return null;
  if (opening === '<' && !isInSentence(place)) return null;
  return nounKind(content);
};

/** 【时间】2024年, [备注] …: a bracket that opens its line and names what follows. */
const isLabel = (opening: string, content: string, { text, start, left, right }: BracketPlace): boolean => {
  if (/[于在由为从至到经与和向]$/.test(left)) return false;
  if (text.startsWith('【') && /】[^【】]{1,40}【/.test(text.slice(0, 200)) && !/(?:名称|全称|姓名)$/.test(content))
    return true;
  const line = text.slice(Math.max(0, start - 12), start);
  const opensLine = /(?:^|\n)[\s\u3000]*$/.test(line) && (start <= 12 || line.includes('\n'));
  if (!opensLine) return /^[：:]/.test(right) || /】$/.test(line);
  if (right === '') return opening !== '[' || !/(?:名称|全称|姓名|日期)$/.test(content);
  return !/^(?:于|在|关于|将|就|对|与|和|成立|召开|[年月市县区局]|，|、|（|党委|纪委|办公室)/.test(right);
};

/** `created: YYYY-MM-DD` and nothing else: a value that was never filled in; a format is told by its label. */
const isDateValue = (text: string, start: number, end: number): boolean => {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 60), start);
  const rest = text.slice(end, end + 40).split('\n', 1)[0]!;
  if (
    /格式|形如|如[：:]|例|format|pattern|fmt|[`"'“({]\s*$|\|/i.test(line) ||
    /格式|^[`"'”)}A-Za-z\d_]|^\s*\|/.test(rest)
  )
    return false;
  return (
    (/[：:]\s?$|[于至自到]$/.test(line) || (line.trim() === '' && text[start + 4] === '年')) &&
    /^\s*(?:$|#|[，。；、至]|[\u4e00-\u9fff])/.test(rest)
  );
};
