import type { SlotKind } from '../placeholders/slot.ts';

/**
 * The words that may stand right behind a slot and tell what is missing: `**市` a place, `XX局` a body, `*市长` a person.
 * The longest word wins; a word of `notAfterSlot` that begins the same way wins over all of them.
 */
export const afterSlot = {
  person:
    '市长 县长 区长 镇长 乡长 省长 村长 州长 书记 副书记 主任 副主任 局长 处长 科长 厅长 部长 院长 校长 所长 站长 组长 队长 主席 行长 ' +
    '总经理 经理 董事长 总监 常委 同志 教授 律师 法官 师傅 村民',
  place:
    '自治区 自治州 自治县 省 市 州 县 区 旗 乡 镇 村 街道 社区 小区 街 大街 路 大道 巷 弄 栋 单元 组 屯 寨 园区 工业园 开发区 高新区 ' +
    '新区 景区 国道 省道 高速 码头 广场 籍',
  unit:
    '局 委 办 厅 部 部门 院 处 科 室 所 站 中心 公司 集团 分公司 支行 分行 单位 机关 企业 工厂 厂 银行 大学 学院 学校 中学 小学 幼儿园 ' +
    '医院 卫生院 法院 检察院 派出所 党委 党组 党支部 党总支 支部 团委 工会 妇联 政府 人大 政协 纪委 纪检 监委 监察 巡察 巡视 组织部 ' +
    '宣传部 办公室 协会 学会 商会 基金会 委员会 支队 大队 中队 合作社 车间 班组 项目部 指挥部 领导小组 工作组 专班 处室 事务所 ' +
    '人民政府 人民法院 人民检察院 人民医院 政发 政办 纪发 委发 办发',
  name:
    '事件 工程 项目 活动 行动 计划 规划 方案 办法 条例 规定 规则 细则 意见 通知 通报 决定 讲话 精神 会议 大会 法 法律 制度 机制 材料 产品 ' +
    '系统 平台 课题 专业 业务 工作 任务 领域 行业 方面 问题 情况 指标 案 案件 品牌 基地 杯 奖 岗位 职务 职位 职 岗 主题 专题 专项 培训 课程 ' +
    '合同 协议 报告 文件 战略 目标',
} as const satisfies Partial<Record<SlotKind, string>>;

/** Behind a single mark these too are sure: `*级干部`, `×族`, `第X条`, `〔2024〕X号`. */
export const gradeAfterSlot = /^(?:级(?:干部|领导|单位|党|组织|机关)|族|国籍)/;
export const ordinalAfterSlot = /^[条款项章节次届批期号名位类册卷版集季轮]/;

/** Words that only begin like a classifier, a place or a body. */
export const notAfterSlot =
  '市场 市民 市值 市价 市面 市容 区域 区别 区分 区块 区间 省略 省去 镇静 镇痛 乡村 乡亲 村级 村务 路径 路由 路线 街舞 州际 旗下 旗帜 旗舰 ' +
  '局部 局面 局势 局限 局域 委托 委派 委屈 委婉 办法 办理 办公 办事 办好 办案 部分 部署 部件 院子 院落 处理 处置 处于 处罚 处分 处在 ' +
  '科学 科技 科目 科研 室内 室外 所有 所以 所在 所谓 所示 所属 所需 所述 站立 站点 站在 厂房 队伍 队列 ' +
  '个人 个体 个性 个别 人员 人民 人工 人类 人才 人物 人力 人社 名单 名称 名义 名字 名额 名人 次要 次日 件套 件数 人数 次数 个数 天数 户数 台数 ' +
  '条件 条款 条例 条线 场景 场所 场地 起来 起点 起草 起诉 起到 位置 位于 位次 家庭 家长 家属 家园 家居 期间 期望 期限 期刊 轮流 ' +
  '对象 对于 对比 对应 对外 对接 对照 例如 例外 面对 面向 面积 面试 点击 点评 天然 天气 周边 周围 周期 度过 度假 份额 户籍 户口 种类 种植 ' +
  '种子 类型 类别 类似 级别 笔记 单独 集中 集体 集成 本地 本文 本身 本人 册子 卷宗 张贴 支持 支撑 支付 组织 组成 组建 组合 台账 套路 ' +
  '块状 间接 座谈 头条 只有 只要 只是 门户 门类 包括 包含 把握 把关 根据 片面 片区 点位 岁月 分析 分别 分类 分布 分工 分子 分管 层次 ' +
  '层面 颗粒 步骤 步伐 元素 元旦 元首 度量 吨位 余额 案例 职工 职能 职责 职业 法人 奖励 奖项 年级 年轻 年龄 年会 年终 年货 年薪 ' +
  '月球 月亮 月嫂 月饼 月薪 日常 日志 日记 日益 日本 日报 日语 日程';

/** What a form's label asks for: the words before `：`. */
export const labelKinds = {
  person: '姓名 名字 联系人 负责人 申请人 汇报人 总结人 报告人 主持人 记录人 经办人 法定代表人 领导',
  unit: '单位 部门 公司 机构 学校 医院 法院 学院 班级',
  place: '地址 地点 籍贯 住址 住所 所在地',
  date: '时间 日期 年份 年月',
  quantity: '金额 数量 人数 件数 总数 合计 共计',
  name: '名称 标题 题目 项目 主题 案由 事由',
} as const satisfies Partial<Record<SlotKind, string>>;

/** 清廉XX, 平安××: mottoes that end in the name of the place. */
export const placeMottoes = /(?:清廉|平安|法治|美丽|幸福|数字|清风|文明|和谐|魅力|健康|信用)$/;

/**
 * What the writer of a template asks for inside brackets: `[单位名称]`, `【具体日期】`, `<项目名称>`.
 * The kind is that of the noun the words end in.
 */
export const bracketNouns = {
  unit: '单位 部门 公司 机构 单位名 公司名 部门名 单位名称 单位全称 单位简称 公司名称 公司全称 部门名称 机构名称 学校名称 机关名称 发文机关 主送机关 企业名称',
  person: '姓名 名字 人名 联系人 负责人 称呼 法定代表人 申请人 汇报人 你的名字 您的姓名 领导姓名',
  date: '日期 时间 年份 年度 月份 年月日 年月 起始日期 截止日期 开始时间 结束时间',
  place: '地名 地点 地址 城市 地区 省份 市县 地区名称 城市名称',
  quantity: '数字 数量 数值 金额 人数 件数 次数 百分比 比例 数据 具体数字 具体数据 具体数量 具体金额 电话 联系电话 手机号',
  name:
    '名称 全称 简称 标题 题目 文件名 源文件名 文件名称 项目名 项目名称 产品名 产品名称 活动名称 会议名称 合同名称 课程名称 书名 主题 ' +
    '文号 发文字号 编号 案号 职务 职位 岗位 岗位名称 专业名称 法律名称 系统名称',
} as const satisfies Partial<Record<SlotKind, string>>;

/** May stand before such a noun: `[具体日期]`, `[贵单位名称]`. */
export const bracketPrefixes = '具体 相关 你的 您的 贵 本 我 对方 甲方 乙方 被 拟 某 所属 所在 目标 会议 活动 文件 合同 项目 客户 产品 学生 员工';
