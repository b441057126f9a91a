/** Words by which a list and the number that counts it are recognised: “教育、医疗、养老三个领域”. */

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** The longest first, so that 方面 is tried before 方. */
const anyOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');

/**
 * Classifiers that may count the items of a list, each with what must not follow it (三个月, 四项目标 is 四项).
 * 次, 届, 期, 年 and measures are not here: they never count a list.
 */
const classifierTails: Readonly<Record<string, string>> = {
  个: '月|百分|小时|工作日|星期|钟头|多|半|学时|课时',
  项: '目(?!标|录)',
  大: '[于小会以学专队约都量批型的家楼厅]',
  类: '似|型',
  种: '植|子|养|粮|业|田',
  条: '件|例|款',
  家: '庭|园|长|属|乡|里|具|电|禽',
  所: '属|有|在|以|谓|需|得|涉|示|述|长|辖',
  座: '谈',
  处: '理|罚|级|长|置|分|室|在|于',
  名: '录|单|义|称|额|次|誉|牌',
  位: '数|于|次',
  人: '次|民|均|口|员|才|大|数|行|气|工|力|社',
  件: '次',
  支: '部|出|持|撑|付|委|队(?!伍)',
  点: '击|赞|名|半|整|多|[零〇一二三四五六七八九十\\d]',
  篇: '幅',
  方面: '军',
  级: '以上|甲|乙|标准|公路|医院|响应|巡视|警',
  种类: '',
  步: '行|道|骤',
  部: '门|队|分|署|委|级|长|落|位|件',
  道: '路|德|教',
  环: '境|节|保|评|比|城',
  门: '口|户|诊|市|槛|店',
  重: '点|要|大|视',
  关: '于|键|系|注|爱|心|停|口',
};

/** Nouns that take a number without a classifier: 五县, 四部门, 三方面. */
const directNouns: Readonly<Record<string, string>> = {
  县: '[级委长城域府志人民际]',
  区: '[级委长域府划位间分]',
  市: '[级委长场域府区民政值州值直]',
  省: '[级委长会域府份区内外直]',
  州: '[级委长府]',
  旗: '[级委长帜下舰]',
  镇: '[级委长域府区]',
  乡: '[级委长村域府镇土]',
  村: '[级委长民居组庄支两]',
  国: '[家内外企有道民务债]',
  校: '[园长区级区方内外友]',
  地: '[区方级点块市处税质下段理位面铁]',
  部门: '',
  单位: '',
  街道: '',
  环节: '',
  领域: '',
  层面: '',
  板块: '',
  版块: '',
  体系: '',
  阶段: '',
  步骤: '',
  维度: '',
  板斧: '',
  者: '',
};

const counters = { ...classifierTails, ...directNouns };

/** What follows a number that counts things, as one alternation: 个(?!月…)|项(?!目…)|… */
export const counterPattern: string = Object.keys(counters)
  .sort((a, b) => b.length - a.length)
  .map((name) => (counters[name as keyof typeof counters] ? `${name}(?!${counters[name as keyof typeof counters]})` : name))
  .join('|');

export const isDirectNoun = (counter: string): boolean => counter in directNouns;

/** Classifiers under which a noun always names the items listed, never a quantity of something in them: 四类人员, 三大工程. */
export const namingClassifiers: ReadonlySet<string> = new Set(
  words('大 类 种 方面 环节 领域 层面 板块 版块 体系 阶段 步骤 维度 板斧 种类 者 点 步 环 重 关'),
);

/** Nouns that name the items of a list themselves: who lists four 领域 and writes 三个领域 is wrong. */
const namingNouns = words(`
  方面 领域 环节 层面 层级 层次 维度 体系 板块 版块 阶段 步骤 类型 类别 种类 方向 重点 关键 要点 要素 指标 制度 机制 措施 举措
  任务 工作 内容 原则 要求 能力 建设 行动 攻坚战 保卫战 奖项 民族 主题 专题 目标 标准 关系 节日 节点 季节 季度 年度 年龄段 时段
  平台 抓手 系统 行业 产业 专业 学科 科目 课程 部分 篇章 篇 章 模块 单元 条线 战线 门类 品类 等级 档次 级别 维 力量 角度 视角
  思维 理念 意识 观念 作风 精神 优势 特色 特点 功能 职能 职责 因素 原因 条件 转变 突破 下降 提升 到位 确保 结合 坚持 统一 融合 聚焦
  关口 试点示范项目 试点 示范 专项 品牌 场景 赛道 纽带 短板 弱项 支柱 渠道 载体 流程 程序 板斧 关 大类 小类
  时期 地区 流域 片区 功能区 保障 支撑 体制 改革 战略 工程 专班 小组 工作组
`);
const naming = new RegExp(`^.{0,4}?(?:${anyOf(namingNouns)})`);

/** Whether the words behind a count name the listed items themselves. */
export const namesItems = (behind: string): boolean => naming.test(behind);

/** Nouns of bodies and places with the characters that the names of such items end in: three 单位 are listed as 财政局、教育局、民政局. */
const kindred: readonly (readonly [nouns: string, endings: string])[] = [
  ['单位 部门 机关 成员单位 牵头单位', '局委办部院厅处室司社站所校会团公司集团中心银行支队大队总队医院学院'],
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
const kindredOf: readonly (readonly [RegExp, RegExp])[] = kindred.map(([nouns, endings]) => [
  new RegExp(`^.{0,4}?(?:${anyOf(words(nouns))})`),
  new RegExp(`[${endings}]$`),
]);

/** Whether all items but one at most end as names of the counted noun do (城关镇、河西镇 … 乡镇). */
export const sameKind = (behind: string, items: readonly string[]): boolean =>
  kindredOf.some(([noun, ending]) => noun.test(behind) && items.filter((item) => !ending.test(item)).length <= (items.length > 2 ? 1 : 0));

/** Formulations that nobody need unfold, and that words before them do not list. */
const formulations = words(`
  两个维护 两个确立 四个意识 四个自信 四个伟大 三个代表 三严三实 五位一体 四个全面 四种形态 三个区分开来 三个务必 两个务必 两个零容忍
  四个服务 五个必须 七个有之 两个百年 两学一做 三会一课 三重一大 一岗双责 两个责任 四个合格 六个统一 三个以案 四个最严 两个一以贯之
  两个结合 六个必须坚持 九个以 十四个坚持 十个明确 四个面向 三个第一 三个倡导 四个革命 五个一 四个不摘 三个主体 两个大局 两个关键
  三个规定 四个责任 五个文明 三个文明 两个毫不动摇 三个全面 四个铁一般 两个先行 三个一 五大发展理念 新发展理念 三大攻坚战 八项规定
`);
const formulation = new RegExp(`^(?:${anyOf(formulations)})`);

/** `text` begins at the number. */
export const isFormulation = (text: string): boolean => formulation.test(text);

/** Verbs that may stand between what comes before a list and its first item, or begin an item: 围绕|教育、医疗. */
const verbs = words(`
  围绕 聚焦 紧盯 突出 抓好 抓实 抓住 抓牢 做好 做实 做优 做强 搞好 坚持 加强 强化 推动 深化 健全 开展 组织 打造 形成 严格 严肃
  查处 查办 涵盖 涉及 包括 包含 分为 分成 设立 成立 组建 下设 下辖 现辖 管辖 确定 确立 明确 提出 制定 出台 印发 召开 举办 参加 走访
  完成 实现 取得 获得 荣获 打好 打赢 答好 用好 用活 管好 守好 守牢 建好 开好 办好 选派 派出 抽调 安排 帮助 把握 牢记 树立 增强 壮大
  新建 引育 兼顾 深入 按照 通过 根据 针对 依托 立足 着眼 着力 主要 分别 具体 推出 开通 开设 增加 减少 压减 取消 撤销 合并 挽回
  培树 选树 争取 筹集 采纳 吸纳 吸引 带动 惠及 凸显 彰显 强调 指出 存在 梳理出 列出 找准 找出 查找 归纳 深挖 做到 达到 紧扣 把好
  筑牢 织密 扎牢 压实 夯实 上报 提交 刊发 刊登 贯穿 集中在 体现在 覆盖到 延伸到 拓展到
`);
/** Verbs that are nouns behind a noun: 能力提升, 综合治理, 人才培养. */
const verbsAndNouns = words(`
  推进 完善 落实 实施 建立 构建 提升 提高 促进 保障 维护 巩固 拓展 优化 规范 整治 治理 纠治 惩治 解决 化解 覆盖 划分 设置 修订 编制
  调研 检查 督查 约谈 通报 处置 受理 办理 办结 部署 协调 指导 督促 引导 推荐 评选 表彰 贯彻 执行 遵守 培育 弘扬 传承 改造 修建 投入
  扶持 培养 引进 利用 结合 整合 统筹 收集 梳理 排查 发现 反馈 推广 发放 签订 编写 编印 制作 拍摄 播放 新增 移送 追回 收缴 处分 问责
  曝光 创建 安装 配备 购置 采购 发布 报送 征集 招录 招聘 服务 审议 审查 审核 查摆 剖析 凝练 总结 概括
`);
const opener = new RegExp(`^(?:${anyOf([...verbs, ...verbsAndNouns])})`);
const openerInside = new RegExp(`(?:${anyOf([...verbs, ...verbsAndNouns])}|[的在对从以把将为于被向是有和与及或等使让给到成至])`);
const verbAtEnd = new RegExp(
  `(?:${anyOf(verbs)}|(?<![行作认])为|(?<!建)设|(?<![国公私所民])有|[是达占把将在从以按与和向及或到了的着各每该其仅只已再另还均至过共第近约超逾等])$`,
);
const verbOrNounAtEnd = new RegExp(`(?:${anyOf(verbsAndNouns)})$`);
const adverb =
  '(?:全面|认真|扎实|严格|深入|持续|积极|坚决|全力|切实|及时|不断|着力|大力|先后|相继|共同|统一|分别|逐一|有效|稳步|加快|统筹|协同|一体|同步|牵头|组织|集中)';
const adverbFirst = new RegExp(`^${adverb}`);

export const beginsWithVerb = (item: string): boolean => opener.test(item);
/** Whether a list may begin inside the item: 学校的|思想, 漳平市和|永定. */
export const holdsVerb = (item: string): boolean => openerInside.test(item);
/** Whether the words end so that a number behind them is their object: 派出|三个巡察组. */
export const endsWithVerb = (item: string): boolean => verbAtEnd.test(item);
/** Whether the words end in a verb that may be a noun there: 能力提升, but 全面提升. */
export const endsWithVerbOrNoun = (item: string): boolean => verbOrNounAtEnd.test(item);
export const beginsWithAdverb = (item: string): boolean => adverbFirst.test(item);

/** Words behind which a list is whole: 分为A、B、C三类. */
export const wholeListOpener = new RegExp('(?:分为|分成|划分为|包括|包含|涵盖|涉及|即|设有|下设|设|有|为|是|辖|含)');

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
  words('中央 国家 部 省 自治区 市 州 地 县 区 旗 乡 镇 街道 村 组 社区 区县 县区 市县 乡镇 镇街 片 户 网格 楼栋 部门 单位 站 所 公司 集团 总部 分公司 科 处 厅 局 院 庭 班组 车间 厂 校 系 班 总队 支队 大队'),
);
export const isLevel = (item: string): boolean => levels.has(item);

const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛狄贝明臧戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓洪包左石崔吉龚程邢裴陆荣翁段富焦牧车侯宓全班仰仲宫宁仇祖符刘景詹龙叶司黎白蒲赖卓池乔苍闻党谭申冉桑桂牛寿边燕尚温庄晏瞿阎慕连习艾鱼容向古易廖庾耿匡曾关查游';
const person = new RegExp(`^[${surnames}](?:某某?|[\\u4e00-\\u9fff]{1,2}|[xX×*＊]{1,2})$`);
export const isPerson = (item: string): boolean => person.test(item);
