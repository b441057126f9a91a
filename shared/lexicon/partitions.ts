/**
 * Ways of dividing a whole that leave nothing out and count nothing twice, as lists of the words that name the parts
 * (rulebook §2.6). A list of parts is complete when the words of some row, in any order, name all of them.
 */
export const partitions: readonly (readonly RegExp[])[] = [
  [/省部级/, /[厅地]局?级/, /县处级/, /乡科级/, /一般干部/, /其他/],
  [/[厅地]局?级/, /县处级/, /乡科级及以下|乡科级及其他/],
  [/第一种形态/, /第二种形态/, /第三种形态/, /第四种形态/],
  [/男/, /女/],
  [/城镇|城市/, /农村|乡村/],
  [/境外/, /本土|境内/],
  [/第一产业/, /第二产业/, /第三产业/],
  [/基本支出/, /项目支出/],
  [/人员经费/, /公用经费/],
  [/税收收入/, /非税收入/],
  [/国有/, /非国有/],
  [/非农业/, /农业/],
  [/(?<!非)新增/, /存量|结转/],
  [/本级/, /上级转办|下级|所属/],
  [/货物/, /工程/, /服务/],
  [/一般债/, /专项债/],
  [/一般性转移/, /专项转移/],
  [/因公出国/, /公务用车/, /公务接待/],
];

/** The rest of a whole: a list that ends with one of these is complete. */
export const theRest = /^(?:其他|其它|其余|剩余|另外|以及其他)|及其他|及其它|其他人员/;

/** Results that together are all that was begun: done and not done (rulebook §2.6, “状态穷尽”). */
export const statusSplits: readonly { readonly done: RegExp; readonly open: RegExp }[] = [
  { done: /(?<!未)(?:结案|审结|办结|执结)/, open: /在查|未结|在办|正在办理|未办结|未审结|待办|办理中|正在调查/ },
  { done: /(?:已整改|整改完成|完成整改|整改到位)/, open: /未整改|正在整改|整改中|未完成整改|持续整改|长期整改/ },
  { done: /(?<!不|失)属实/, open: /不属实|失实|不实/ },
  { done: /(?<!未)(?:已完成|完成)/, open: /未完成|正在推进|推进中/ },
  { done: /已化解|化解/, open: /未化解|正在化解/ },
];

/** Measures that may be taken against the same person at once: their numbers may add up to more than the whole. */
export const overlapping = /党纪|政务|政纪|组织处理|重处分|双重/;
