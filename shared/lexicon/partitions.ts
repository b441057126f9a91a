/**
 * Ways of dividing a whole that leave nothing out and count nothing twice, as lists of the words that name the parts
 * (rulebook §2.6). A list of parts is complete when the words of some row, in any order, name all of them.
 */
export const partitions: readonly (readonly RegExp[])[] = [
  [/省部级/, /[厅地]局?级/, /县处级/, /乡科级/, /一般干部/, /其他/],
  [/[厅地]局?级/, /县处级/, /乡科级及以下|乡科级及其他/],
  [/第一种形态/, /第二种形态/, /第三种形态/, /第四种形态/],
  [/谈话函询/, /初步核实|初核/, /暂存/, /了结/],
  [/男/, /女/],
  [/城镇|城市|城区/, /农村|乡村|乡镇/],
  [/(?<!不)集中/, /分散/],
  [/(?<!非)公办|(?<!非)公立/, /民办|私立/],
  [/正式/, /预备/],
  [/线上/, /线下/],
  [/境外/, /本土|境内/],
  [/第一产业/, /第二产业/, /第三产业/],
  [/基本支出/, /项目支出/],
  [/人员经费/, /公用经费/],
  [/税收收入/, /非税收入/],
  [/(?<!非)国有/, /非国有/],
  [/非农业/, /农业/],
  [/(?<!非)新增/, /存量|结转/],
  [/新收/, /旧存/],
  [/新建/, /改扩建|改建|扩建/],
  [/本级/, /上级转办|下级|所属/],
  [/货物/, /工程/, /服务/],
  [/一般债/, /专项债/],
  [/一般性转移/, /专项转移/],
  [/因公出国/, /公务用车/, /公务接待/],
  [/重大/, /较大/, /一般/],
  [/一般隐患/, /重大隐患/],
  [/金牌/, /银牌/, /铜牌/],
];

/** The rest of a whole: a list that ends with one of these is complete. */
export const theRest = /^(?:其他|其它|其余|剩余|另外|以及其他)|及其他|及其它|等其他|等其它|其他人员/;

/** Results that together are all that was begun: done and not done (rulebook §2.6, “状态穷尽”). */
export const statusSplits: readonly { readonly done: RegExp; readonly open: RegExp }[] = [
  {
    done: /(?<!未|不|尚)(?:结案|审结|办结|执结)/,
    open: /在查|未结|在办|正在办理|未办结|未审结|未执结|待办|办理中|正在调查|正在审理/,
  },
  {
    done: /(?<!未|正在|未完成)(?:已整改|整改完成|完成整改|整改到位)/,
    open: /未整改|正在整改|整改中|未完成整改|持续整改|长期整改|限期整改/,
  },
  { done: /(?<!不|失)属实/, open: /不属实|失实|不实/ },
  { done: /(?<!未)(?:已完成|完成)/, open: /未完成|正在推进|推进中/ },
  { done: /(?<!未|正在)(?:已化解|化解)/, open: /未化解|正在化解/ },
  { done: /(?<!未)通过/, open: /未通过/ },
  { done: /(?<!不)合格/, open: /不合格/ },
  { done: /(?<!未)达标/, open: /未达标/ },
];

/** Outcomes between done and open, and beside them: 部分属实, 阶段性办结. */
export const midway = /部分属实|基本属实|阶段性|基本完成|基本化解|部分化解/;

/** Measures that may be taken against the same person at once: their numbers may add up to more than the whole. */
export const overlapping = /党纪|政务|政纪|组织处理|重处分|双重/;

/** Traits that cross each other: a member may be a woman, under 35 and a graduate at once. */
export const crossing =
  /女|少数民族|岁|学历|本科|大专|研究生|博士|硕士|党员|团员|以上|以下|涉及|覆盖|一把手|重点|困难|累计/;

/** Steps of one procedure, which the same case or person goes through one after the other: their numbers overlap. */
export const steps =
  /受理|查处|立案|侦查|破获|抓获|刑拘|拘留|逮捕|批捕|移送|移交|起诉|判决|结案|审结|执结|办结|整改|了结|处分|问责|留置|签约|开工|竣工|投产|完工|建成|发放|回收|完成|化解|治愈|出院|死亡|转为|达到|通过|取得|获得|获评|发现|检查/;
