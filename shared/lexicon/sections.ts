/** A part that a document has, under whatever heading. */
export interface Section {
  readonly name: string;
  /** Headings that are accepted, for the message. */
  readonly wordings: readonly string[];
  /** Matches somewhere in a heading. */
  readonly heading: RegExp;
  /** Matches where the text treats of it without a heading of its own. */
  readonly inText?: RegExp;
  /** Matches where the introduction announces it (“现将…存在问题及下一步打算报告如下”). */
  readonly announced?: RegExp;
  /** The body itself: parts that go by the names of their subjects are it. */
  readonly isMainPart?: boolean;
}

const time = '下(?:一)?(?:步|阶段|年度?|半年|季度)|(?:明|来)年(?:度)?|新的?一年|今后|未来|后续';
const intent = '打算|安排|计划|谋划|思路|重点|举措|措施|任务|目标|方向|建议|设想|考虑|部署|要求|展望';
const lack = '问题|不足|困难|短板|差距|薄弱环节|薄弱点|挑战|瓶颈';

/** The parts that document types ask for: what their headings are called. A clerk may extend the wordings. */
export const sections = {
  work: {
    name: '工作情况',
    wordings: ['工作开展情况', '主要工作及成效', '主要做法', '工作回顾', '基本情况'],
    heading:
      /(?:工作|做法|措施|成效|成绩|成果|进展|开展|完成|落实|履职|运行|执行|推进|整改)的?(?:情况|成效|做法|回顾|总结|成绩|进展|亮点|概况)|(?:主要|重点)(?:工作|做法|措施|成效|成绩)|开展的.{0,6}工作|基本情况|取得的?.{0,6}(?:成效|成绩|成果)|工作(?:亮点|特点)|回顾/,
    announced: /(?:工作|开展|落实|进展|完成|推进|执行|基本|整改|履职)的?(?:情况|成效|总结)/,
    isMainPart: true,
  },
  problems: {
    name: '存在问题',
    wordings: ['存在的问题', '存在的主要问题', '问题和不足', '困难和问题', '差距和不足'],
    heading: new RegExp(
      `^(?!.*(?:解决|整治|治理|化解|破解|查处|纠治|防范|整改|聚焦|针对)).*(?:存在.{0,8}(?:${lack})|(?:${lack})(?:$|[（(，、：:及和与]|.{0,4}(?:分析|原因)))`,
    ),
    inText: new RegExp(
      `(?:虽然|尽管|同时|但|然而|清醒|看到|认识到|对照|相比)[^。]{0,60}(?:存在|还有|仍有|面临)[^。]{0,40}(?:${lack}|薄弱|不够|不到位)|(?:还|仍|也|依然|尚)(?:存在|有|面临)[^。]{0,40}(?:${lack}|薄弱|不够|不到位)`,
    ),
    announced: new RegExp(lack),
  },
  nextSteps: {
    name: '下一步打算',
    wordings: ['下一步工作打算', '下步工作安排', '明年工作计划', '今后努力方向'],
    heading: new RegExp(
      `(?:${time}).{0,12}(?:${intent})|^(?:下一?步|明年|今后)的?(?:重点|主要)?(?:工作)?$|20\\d\\d年.{0,10}(?:${intent})(?:情况)?$|努力方向|改进(?:措施|方向)|整改(?:措施|方向|计划)|工作(?:打算|谋划|设想|安排|计划|思路)`,
    ),
    inText:
      /^[\s\u3000]*(?:下一?(?:步|阶段|年)|今后|明年|来年|接下来|新的一年|20\d\d年，?(?:我们|我|全[市县区局院]).{0,12}(?:将|要))/,
    announced: new RegExp(`(?:${time}|20\\d\\d年).{0,8}(?:${intent})`),
  },
  experience: {
    name: '经验体会',
    wordings: ['主要经验', '经验体会', '几点体会', '启示'],
    heading: /经验|体会|启示|认识|感悟/,
    inText: /经验|体会|启示/,
    announced: /经验体会|经验|体会|启示/,
  },
  aims: {
    name: '总体要求',
    wordings: ['指导思想', '总体要求', '工作目标', '目标任务'],
    heading:
      /指导思想|总体(?:要求|思路|目标)|基本(?:原则|思路)|(?:工作|主要|行动|活动|整治|总|发展|学习)?目标|目的|主题|意义/,
    inText:
      /(?:以习近平新时代中国特色社会主义思想为指导|为(?:了)?(?:深入|认真|切实|进一步|全面|扎实)?[^。]{2,80}(?:制定|制订)(?:本|如下))/,
  },
  tasks: {
    name: '重点任务',
    wordings: ['重点任务', '主要任务', '工作内容', '整治内容', '工作措施'],
    heading:
      /(?:重点|主要|工作|活动|整治|检查|行动|培训|学习|实施|具体|目标)?(?:任务|内容|工作|措施|举措|事项|范围|对象|项目|做法|安排|重点)/,
    isMainPart: true,
  },
  timetable: {
    name: '实施步骤',
    wordings: ['实施步骤', '工作步骤', '时间安排', '进度安排'],
    heading:
      /步骤|(?:时间|阶段|进度|日程|实施|工作|活动|具体|学习|方法|议程)(?:安排|节点|方式|流程|程序|计划|进度)|阶段|时间|(?:工作|活动)方法/,
    inText:
      /第[一二三四]阶段|(?:前|底|上旬|中旬|下旬|季度|起至|—|－|-|至)\d{0,4}年?\d{0,2}月?\d{0,2}日?[^。]{0,20}(?:完成|开展|启动|进行)|\d{1,2}月(?:\d{1,2}日|底|上旬|中旬|下旬|份)?前?/,
  },
  safeguards: {
    name: '保障措施',
    wordings: ['组织领导', '保障措施', '工作要求', '有关要求'],
    heading:
      /组织(?:领导|保障|实施|机构|架构)|保障|(?:工作|有关|相关|几点|纪律|具体)?要求|工作(?:纪律|机制|职责|分工)|领导小组|责任(?:分工|落实)|监督(?:检查|考核)/,
    inText:
      /加强(?:组织)?领导|高度重视|(?:成立|设立).{0,20}(?:领导小组|专班|工作组)|提高(?:政治)?(?:站位|认识)|压实责任/,
  },
  duties: {
    name: '履职情况',
    wordings: ['履行职责情况', '履行主体责任情况', '履职尽责情况'],
    heading:
      /履(?:职|行|责)|职责|责任|工作(?:情况|开展|成效)|述(?:学|职|责)|主要(?:工作|做法)|(?:学习|思想|德|能|勤|绩)/,
    isMainPart: true,
  },
  integrity: {
    name: '廉洁自律',
    wordings: ['廉洁自律情况', '执行廉洁纪律情况', '述廉'],
    heading: /廉/,
    inText: /廉洁(?:自律|从政|纪律)|中央八项规定/,
  },
  causes: {
    name: '原因分析',
    wordings: ['原因分析', '原因剖析', '问题成因'],
    heading: /原因|成因|根源|剖析/,
    inText: /原因(?:是|在于|：|有)|主要原因|究其原因|根源在于/,
  },
  remedies: {
    name: '对策建议',
    wordings: ['对策建议', '意见建议', '整改措施', '努力方向'],
    heading: /对策|建议|措施|意见|路径|方向|打算|整改|思考|举措|下(?:一)?步/,
    inText: /建议(?:：|:|，|从|进一步)|(?:要|应当|应)(?:进一步)?(?:加强|完善|健全|强化)/,
  },
  rectification: {
    name: '整改落实情况',
    wordings: ['整改落实情况', '整改工作开展情况', '反馈问题整改情况'],
    heading: /整改|落实|反馈|完成情况|问题|进展/,
    isMainPart: true,
  },
  requests: {
    name: '请求事项',
    wordings: ['需要支持的事项', '建议事项', '意见建议'],
    heading: /(?:请求|需要|建议|恳请|申请).{0,10}(?:事项|问题|支持|协调|解决)|意见(?:和|与|及)?建议|建议/,
    inText: /建议|请求|恳请/,
    announced: /建议|请求.{0,6}事项/,
  },
} as const satisfies Readonly<Record<string, Section>>;

export type SectionId = keyof typeof sections;

export const sectionOf = (id: SectionId): Section => sections[id];

const ids = Object.keys(sections) as SectionId[];
const longestHeading = 40;

/** The parts that a heading names; a long sentence names none. */
export const sectionsNamedBy = (heading: string): readonly SectionId[] =>
  heading.length > longestHeading ? [] : ids.filter((id) => sections[id].heading.test(heading));
