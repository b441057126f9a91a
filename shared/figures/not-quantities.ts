/**
 * Digits that count nothing: ordinals, dates and years, document numbers, list labels, codes, formulations (“1+3+N”),
 * ages by decade (85后), ranges (0—14岁). Sees the number's surroundings in the reading; `end` is where the digits end.
 */
export const countsNothing = (text: string, start: number, end: number): boolean => {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (isHotline(text, start, end)) return true;
  if (isIdeograph(before) && isIdeograph(after) && !tells.has(before) && !tells.has(after)) return false;
  if (/[A-Za-z_#@\\/+·°〔［[^=<>×&]/.test(before) || /[+·×〕］\]_/]/.test(after)) return !fraction(text, start, end);
  if (
    /[A-Za-z]/.test(after) &&
    !/^(?:[kmcg]?m[²³2]?|km|kg|kWh|kW|MW|[GTMK]B|ms|s|min|h|t|L|V|W)(?![A-Za-z])/.test(text.slice(end, end + 4))
  )
    return true;
  if (
    /^(?:年|月|日|号|时|点(?!击|位|多)|届|后(?![，。；、）]?(?:续|期|来))|版|期工程|路公交|楼|室|栋)/.test(
      text.slice(end, end + 4),
    )
  )
    return !/^年(?:级|产|均)/.test(text.slice(end, end + 3));
  if (before === '第' || /第$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (isRatioOrTime(text, start, end) || isRange(text, start, end)) return true;
  return isListLabel(text, start, end);
};

/** 12345政务服务热线, 110警情: telephone numbers that everybody knows by number. */
const isHotline = (text: string, start: number, end: number): boolean =>
  text[start] === '1' &&
  (end - start === 3 || end - start === 5) &&
  /^1(?:1[0249]|2[02]|2[0-9]{3})$/.test(text.slice(start, end)) &&
  /^(?:[”"]|政务|便民|热线|平台|举报|电话|警情|报警|接警|接处警|急救|网站|网络|服务|投诉|诉讼|检察|监督|工单|市民)/.test(
    text.slice(end, end + 4),
  );

const isIdeograph = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';
/** Among ideographs only these, beside the digits, may say that nothing is counted. */
const tells = new Set('第年月日号时点届后版期路楼室栋至'.split(''));

/** 2/3 behind 占 is a share. */
const fraction = (text: string, start: number, end: number): boolean =>
  /^\d\/\d{1,2}(?!\d|\/)/.test(text.slice(start, end + 3)) && /[占的约为]$/.test(text[start - 1] ?? '');

/** 8:30, 6.2:35.7:58.1 */
const isRatioOrTime = (text: string, start: number, end: number): boolean =>
  (/[:：]/.test(text[start - 1] ?? '') && /[\d.]/.test(text[start - 2] ?? '')) ||
  (/[:：]/.test(text[end] ?? '') && /\d/.test(text[end + 1] ?? ''));

/** 1—4月, 12%～15%, 0-14岁: neither end is a quantity of its own. */
const isRange = (text: string, start: number, end: number): boolean =>
  /^(?:[%％个万亿]|岁|元)?[-—–－~～至](?:\d)/.test(text.slice(end, end + 4)) ||
  (/[-—–－~～至]/.test(text[start - 1] ?? '') && /[\d%％岁元万亿年]/.test(text[start - 2] ?? ''));

/** 1. 、2、 (3) at the head of a clause. */
const isListLabel = (text: string, start: number, end: number): boolean => {
  if (end - start > 3) return false;
  const before = text[start - 1] ?? '';
  const rest = text.slice(end, end + 2);
  if (/[（(]/.test(before) && /^[）)]/.test(rest)) return true;
  return (!before || /[。；：:！？\s]/.test(before)) && (/^[.．)）]\D/.test(rest) || /^[、]\D/.test(rest));
};
