import { WordSet, words } from './word-set.ts';

/** Verbs that may stand between what comes before a list and its first item, or begin an item: 围绕|教育、医疗. */
const verbs = words(`
  围绕 聚焦 紧盯 突出 抓好 抓实 抓住 抓牢 做好 做实 做优 做强 搞好 坚持 加强 强化 推动 深化 健全 开展 打造 对照 对于 关于 由于 属于 形成 严格 严肃
  查处 查办 涵盖 涉及 包括 包含 分为 分成 设立 成立 组建 下设 下辖 现辖 管辖 确定 确立 明确 提出 制定 出台 印发 召开 举办 参加 走访
  完成 实现 取得 获得 荣获 打好 打赢 答好 用好 用活 管好 守好 守牢 建好 开好 办好 选派 派出 抽调 安排 帮助 把握 牢记 树立 增强 壮大
  新建 建成 引育 兼顾 深入 按照 通过 根据 针对 依托 立足 着眼 着力 主要 分别 具体 推出 开通 开设 增加 减少 压减 取消 撤销 合并 挽回
  培树 选树 争取 筹集 采纳 吸纳 吸引 带动 惠及 凸显 彰显 强调 指出 存在 梳理出 列出 找准 找出 查找 归纳 深挖 做到 达到 紧扣 把好
  筑牢 织密 扎牢 压实 夯实 区分 区别 认识 开拓 恢复 改善 制造 负起 承担 担负 学会 防止 反对 处理好 兼顾到 面对 面临 遵循 奉行 坚守 上报 提交 刊发 刊登 贯穿 集中在 体现在 覆盖到 延伸到 拓展到
`);
/** Verbs that are nouns behind a noun: 能力提升, 综合治理, 人才培养. */
const verbsAndNouns = words(`
  推进 完善 落实 实施 建立 构建 提升 提高 促进 保障 维护 巩固 拓展 优化 规范 整治 治理 纠治 惩治 解决 化解 覆盖 划分 设置 修订 编制
  调研 检查 督查 约谈 通报 处置 受理 办理 办结 部署 协调 指导 督促 引导 推荐 评选 表彰 贯彻 执行 遵守 培育 弘扬 传承 改造 修建 投入
  扶持 培养 引进 利用 结合 整合 统筹 收集 梳理 排查 发现 反馈 推广 发放 签订 编写 编印 制作 拍摄 播放 新增 移送 追回 收缴 处分 问责
  曝光 创建 安装 配备 购置 采购 发布 报送 征集 招录 招聘 服务 审议 审查 审核 查摆 剖析 宣传 学习 组织 处理 管理 使用 凝练 总结 概括
`);
const adverbs = new WordSet(
  words(
    '全面 认真 扎实 严格 深入 持续 积极 坚决 全力 切实 及时 不断 着力 大力 先后 相继 共同 统一 分别 逐一 有效 稳步 加快 统筹 协同 一体 同步 牵头 组织 集中',
  ),
);

const pureVerbs = new WordSet(verbs);
const nominalVerbs = new WordSet(verbsAndNouns);
const allVerbs = new WordSet([...verbs, ...verbsAndNouns]);
const particles = new Set('的在对从把将和与及等');
const prepositions = new Set('在对从以把将为于被向是有要了');
/** One-character verbs, prepositions and adverbs behind which a number is their object, but not 行为, 建设, 所有, 参与, 饱和. */
const smallWordAtEnd =
  /(?:(?<![行作认])为|(?<!建)设|(?<![国公私所民])有|(?<!参)与|(?<![饱缓温])和|[是达占把将在从以按向及或到了的着各每该其仅只已再另还均至过共第近约超逾等])$/;

export const beginsWithVerb = (item: string): boolean => {
  const length = allVerbs.lengthAt(item, 0);
  return length > 0 && item.length > length;
};

/** Whether a list may begin inside the item: 学校的|思想, 漳平市和|永定. */
export const holdsVerb = (item: string): boolean => {
  if (beginsWithVerb(item)) return true;
  for (let at = 0; at < item.length - 1; at++) {
    if (particles.has(item[at]!)) return true;
    const length = pureVerbs.lengthAt(item, at);
    if (length && at + length < item.length) return true;
  }
  return false;
};

/** Where the last verb or preposition ends behind which at least `left` code units are left; 0 where there is none. */
export const lastVerbEnd = (item: string, left = 1): number => {
  for (let at = item.length - 1 - left; at >= 0; at--) {
    const length = allVerbs.lengthAt(item, at) || (prepositions.has(item[at]!) ? 1 : 0);
    if (length && at + length <= item.length - left) return at + length;
  }
  return 0;
};

/** Whether the words end so that a number behind them is their object: 派出|三个巡察组. */
export const endsWithVerb = (item: string): boolean => smallWordAtEnd.test(item) || pureVerbs.endsText(item);
/** Whether the words end in a verb that may be a noun there: 能力提升, but 全面提升. */
export const endsWithVerbOrNoun = (item: string): boolean => nominalVerbs.endsText(item);
/** 全面提升, not 组织 alone. */
export const beginsWithAdverb = (item: string): boolean => {
  const length = adverbs.lengthAt(item, 0);
  return length > 0 && item.length > length;
};

/** 今年以来, 与上年相比, 按照要求: a clause that names nothing. */
export const isAdverbial = (clause: string): boolean => /[上下中后前时来间求署排计示明月年比底末期]$/.test(clause);

/** Words behind which a list is whole: 分为A、B、C三类. */
export const wholeListOpener = /分为|分成|包括|包含|涵盖|涉及|[即设有为是辖含]/;
