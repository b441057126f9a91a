import type { Span } from '../../draft/place.ts';

const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** Verbs and signs before a value: 上升1.35个百分点, 约5万元. */
const verb =
  '(?:同比|环比|较上年|比上年)?(?:累计|共|仅)?(?:上升|下降|增长|增加|减少|提高|降低|提升|回落|扩大|收窄|压减|达到|达|为|是|有|占|完成|实现|增|减|升|降|高|低)?(?:了|到|至)?(?:约|近|超过?|逾|不低于|不足|[-−+])?';
const unit = '[^\\d，。；、：！？（）()“”和与及]{0,10}';
const bracket = '(?:[（(][^（）()]{0,40}[）)])?';
const value = new RegExp(`(${verb})(${number})(${unit})${bracket}`, 'y');
/** From 分别 to the first value: 分别为, 分别实现增加值. */
const before = /(?:较|比|同比|环比)?[\u4e00-\u9fff]{0,10}?(?=(?:约|近|超过?|逾|-|−)?\d)/y;
const separator = /[、，]?(?:以及|和|与|及)|[、，]/y;

/** The values behind 分别. */
export interface Values {
  readonly spans: readonly Span[];
  /** Values behind a comma, which may begin another statement. */
  readonly beyond: number;
  /** The values end at a mark, with nothing unread between. */
  readonly whole: boolean;
}

/** Null where fewer than two values follow `at`, or where they tell a change from one to another (由…降至). */
export const valuesBehind = (text: string, at: number): Values | null => {
  before.lastIndex = at;
  const lead = before.exec(text)?.[0];
  if (lead === undefined || /[由从]/.test(lead)) return null;
  const spans: Span[] = [];
  let end = at + lead.length;
  let beyond = 0;
  for (;;) {
    value.lastIndex = end;
    const match = value.exec(text);
    if (!match || spans.length > 40) break;
    const start = end + match[1]!.length;
    spans.push({ start, end: start + match[2]!.length });
    end += match[0].length;
    separator.lastIndex = end;
    const mark = separator.exec(text)?.[0];
    if (!mark) break;
    if (mark.startsWith('，')) {
      value.lastIndex = end + mark.length;
      if (!value.test(text)) break;
      beyond ||= spans.length;
    }
    end += mark.length;
  }
  const whole =
    end === text.length ||
    /[，。；！）]/.test(text[end] ?? '') ||
    /^[\u4e00-\u9fff]{1,6}(?:[，。；]|$)/.test(text.slice(end, end + 7));
  // One value holds for each of the items: 二氧化硫、氮氧化物排放量分别下降3%.
  return spans.length > 1 ? { spans, beyond, whole } : null;
};
