/** What a unit measures; figures of different dimensions are never added or compared. */
export type Dimension = 'count' | 'money' | 'percent' | 'points' | 'times' | 'doubling' | 'measure' | 'time' | 'bare';

/**
 * Units as reports write them (rulebook §2.1); 万 and 亿 before them are multipliers, not units.
 * A count's classifier is its own group: 件 and 人 are not comparable; 件次 and 人次 stand apart from 件 and 人.
 */
const classifiers =
  '人次 人 名 位 户次 户 家次 处次 车次 辆次 台次 对 件次 件 起 宗 案 例 条 个 项 次 场次 场 轮次 轮 期 批次 批 届 班次 遍 回 趟 课时 学时 份 封 篇 则 本 册 卷 张 幅 部 集 家 所 支 组 队 处 台套 台 套 辆 块 面 间 座 栋 幢 艘 架 头 只 羽 尾 株 棵 门 枚 粒 瓶 箱 袋 桶 盒 包 把 根 片 点 类 种 岁 分 级 笔 单 例次 床 张床 人份 剂 剂次 标箱 村 组次 步 层 颗 款 口 通 盏 顶 眼';

/** Classifiers that name the same thing counted: 3名 and 3人 may be compared, 3个 with any of them. */
const sameClassifier: Readonly<Record<string, string>> = { 名: '人', 位: '人', 宗: '件', 台套: '台' };

const money = '元 美元 港元 欧元 英镑 日元 港币';

const measures =
  '千瓦时 千瓦 兆瓦 度 吨标准煤 吨标煤 吨 公斤 千克 克 斤 公里 千米 米 厘米 毫米 亩 公顷 平方公里 平方千米 平方米 立方米 升 毫升 摄氏度 ℃ 微克/立方米 毫克/升 海里 吨公里 人公里 标准煤 英里 m³ m² ㎡ km² km kg kWh kW MW GB TB MB ms s min h W V A L t';

const times = '个工作日 工作日 个月 小时 分钟 秒 个小时 周年 周 天 年 日 月 学期 季度 个季度 世纪 年代';

export interface Unit {
  readonly dimension: Dimension;
  /** Figures may be added and compared where dimension and base agree. */
  readonly base: string;
}

const entries: [string, Unit][] = [];
for (const name of classifiers.split(' '))
  entries.push([name, { dimension: 'count', base: sameClassifier[name] ?? name }]);
for (const name of money.split(' ')) entries.push([name, { dimension: 'money', base: name }]);
for (const name of measures.split(' ')) entries.push([name, { dimension: 'measure', base: name }]);
for (const name of times.split(' ')) entries.push([name, { dimension: 'time', base: name }]);
entries.push(
  ['个百分点', { dimension: 'points', base: '%' }],
  ['百分点', { dimension: 'points', base: '%' }],
  ['%', { dimension: 'percent', base: '%' }],
  ['‰', { dimension: 'percent', base: '%' }],
  ['倍', { dimension: 'times', base: '倍' }],
  ['番', { dimension: 'doubling', base: '番' }],
);

export const units: ReadonlyMap<string, Unit> = new Map(entries);

/** 万 and 亿 before a unit (33.2万人次), and the tens that may stand before them (3千万元). */
export const multipliers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const longest = Math.max(...[...units.keys()].map((name) => name.length));

/** 两部门 and 三部委 count no 部. */
const partOfWord = /[门委队]/;

/** The longest unit that begins at `at`, or null. */
export const unitAt = (text: string, at: number): string | null => {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const name = text.slice(at, at + length);
    if (units.has(name) && !(name === '部' && partOfWord.test(text[at + 1] ?? ''))) return name;
  }
  return null;
};
