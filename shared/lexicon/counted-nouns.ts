import { WordSet, words } from './word-set.ts';

/** Nouns that name the items of a list themselves: who lists four 领域 and writes 三个领域 is wrong. */
const namingNouns = new WordSet(
  words(`
  方面 领域 环节 层面 层级 层次 维度 体系 板块 版块 阶段 步骤 类型 类别 种类 方向 重点 关键 要点 要素 指标 制度 机制 措施 举措
  任务 工作 内容 原则 要求 能力 建设 行动 攻坚战 保卫战 奖项 民族 主题 专题 目标 标准 关系 节日 节点 季节 季度 年度 年龄段 时段
  平台 抓手 系统 行业 产业 专业 学科 科目 课程 部分 篇章 篇 章 模块 单元 条线 战线 门类 品类 等级 档次 级别 维 力量 角度 视角
  思维 理念 意识 观念 作风 精神 优势 特色 特点 功能 职能 职责 因素 原因 条件 转变 突破 下降 提升 到位 确保 结合 坚持 统一 融合 聚焦
  关口 试点示范项目 试点 示范 专项 方式 方法 手段 途径 对策 做法 难题 效果 品牌 场景 赛道 纽带 短板 弱项 支柱 渠道 载体 流程 程序 板斧 关 大类 小类
  时期 地区 流域 片区 功能区 保障 支撑 体制 改革 战略 工程 专班 小组 工作组
`),
);
/** Words between a number and its noun: 三个[重点]领域. */
const farthest = 4;

/** Whether the words behind a count name the listed items themselves. */
export const namesItems = (behind: string): boolean => holdsEarly(namingNouns, behind);

const holdsEarly = (nouns: WordSet, behind: string): boolean => {
  for (let at = 0; at <= Math.min(farthest, behind.length); at++) if (nouns.lengthAt(behind, at)) return true;
  return false;
};

/** Nouns of bodies and places with the characters that the names of such items end in: three 单位 are listed as 财政局、教育局、民政局. */
const kindred: readonly (readonly [nouns: string, endings: string])[] = [
  ['单位 部门 机关 成员单位 牵头单位', '局委办部院厅处室司社站所校会团队公司集团中心行厂企馆场店'],
  ['企业 公司 集团 厂家 商家', '公司集团厂企社业店行'],
  ['乡镇 镇街 镇 乡 街道 镇办', '镇乡街道办'],
  ['村 行政村 村庄 村居 社区 自然村 建制村', '村社区居屯寨嘎'],
  ['县 区 市 县区 区县 县市 市县 地市 市州 旗县 省 省份 省市', '县区市州盟旗省'],
  ['学校 高校 院校 中学 小学 中小学', '校学学院园'],
  ['医院 医疗机构 卫生院', '院心所'],
  ['科室 处室 内设机构 室', '科室处股办'],
  ['专班 组 小组 工作组 专项组 专项工作组 巡察组 督导组', '组专班'],
  ['中心 平台', '中心平台'],
  ['园区 开发区 工业园', '园区'],
  ['协会 学会 商会', '会'],
];
const kindredOf = kindred.map(([nouns, endings]) => [new WordSet(words(nouns)), new Set(endings)] as const);

/** Whether all items but one at most end as names of the counted noun do (城关镇、河西镇 … 乡镇). */
export const sameKind = (behind: string, items: readonly string[]): boolean => {
  const strangers = items.length > 2 ? 1 : 0;
  return kindredOf.some(
    ([nouns, endings]) =>
      holdsEarly(nouns, behind) && items.filter((item) => !endings.has(item.at(-1) ?? '')).length <= strangers,
  );
};

/** What a bracket behind a count may hold instead of the items: 31个省（自治区、直辖市）, 5个村（社区）. */
const classNames = new Set(
  words(`
  省 市 县 区 旗 州 盟 自治区 直辖市 自治州 自治县 兵团 新疆生产建设兵团 地区 乡 镇 街道 街办 办事处 苏木 社区 村 居 村居 居委会 村委会 园区 开发区
  管委会 单位 部门 企业 机构 科室 处室 公司 学校 厂 站 所 中心 办 局 委 组 队 户 人 次 场次 场 人次 件次 批次 台套 套 片区 小区 楼栋 院 校 系 部
  事业单位 国企 金融机构 团体 组织 团场 农场 林场 屯 组 队 行政村 自然村 点 处 项 个 家 名 位 期
`),
);
export const isClassName = (item: string): boolean => classNames.has(item);

/** Levels of administration: only between these does 三级 count a list (省、市、县三级). */
const levels = new Set(
  words(
    '中央 国家 部 省 自治区 市 州 地 县 区 旗 乡 镇 街道 村 组 社区 区县 县区 市县 乡镇 镇街 片 户 网格 楼栋 部门 单位 站 所 公司 集团 总部 分公司 科 处 厅 局 院 庭 班组 车间 厂 校 系 班 总队 支队 大队',
  ),
);
export const isLevel = (item: string): boolean => levels.has(item);
