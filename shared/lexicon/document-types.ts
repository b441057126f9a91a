import type { SectionId } from './sections.ts';

/** `advised`: its lack is mentioned, not marked. */
export type Need = 'required' | 'advised' | 'none';

/** A kind of document (文种) with what it must hold. The clauses are those of 《党政机关公文处理工作条例》 and of custom. */
export interface DocumentType {
  readonly id: string;
  /** 工作总结 */
  readonly name: string;
  readonly english: string;
  /** Matches the end of a title without its marks. */
  readonly title: RegExp;
  /** What a title of this type looks like, for a draft that has none. */
  readonly titleExample: string;
  /** Matches the sentence that leads over to the body: 汇报如下. */
  readonly opening?: RegExp;
  /** In their order. */
  readonly sections: readonly { readonly section: SectionId; readonly need: Need }[];
  readonly addressee: Need;
  /** Signature and date. */
  readonly signature: Need;
  readonly closing?: { readonly need: Need; readonly wording: string; readonly pattern: RegExp };
  /** Requests and orders that this type must not carry. */
  readonly mustNotSay?: RegExp;
}

const required = (...sections: readonly SectionId[]) =>
  sections.map((section) => ({ section, need: 'required' as const }));

const request =
  /(?:妥否|当否|可否|是否(?:妥当|可行))[，,]?(?:请|敬请|恳请|盼|望)[^。，]{0,6}(?:批示|审批|批复|批准|审定|审议|示)|(?:请|恳请|敬请)(?:予以|领导|上级|贵[局委厅])?(?:批示|审批|批复|批准|审定)/;

/**
 * In the order in which titles are tried: the particular before the general (述职报告 before 报告).
 * A title that fits none leaves the draft without a type; so do 审计报告, 评估报告 and other reports with rules of their own.
 */
export const documentTypes: readonly DocumentType[] = [
  {
    id: 'plenary-report',
    name: '全会工作报告',
    english: 'report to a plenary session',
    title: /(?:全体会议|全会|代表大会|大会).{0,6}上的(?:工作)?报告$/,
    titleExample: '在××全体会议上的工作报告',
    sections: required('work'),
    addressee: 'none',
    signature: 'none',
  },
  {
    id: 'government-report',
    name: '政府工作报告',
    english: 'report to a people’s congress',
    title: /(?:政府|法院|检察院|常务委员会|常委会|政协)工作报告$/,
    titleExample: '××政府工作报告',
    sections: required('work'),
    addressee: 'none',
    signature: 'none',
  },
  {
    id: 'duty-report',
    name: '述职述责述廉报告',
    english: 'report on duties and integrity',
    title: /述[职责廉德法学党][^。]{0,12}(?:报告|材料)$|述[职责廉德法]$/,
    titleExample: '××（姓名）述责述廉报告',
    opening: /(?:述职|述责|述廉)[^。]{0,12}如下/,
    sections: required('duties', 'problems', 'nextSteps'),
    addressee: 'none',
    signature: 'required',
  },
  {
    id: 'rectification-report',
    name: '整改报告',
    english: 'rectification report',
    title: /整改(?:工作)?(?:进展|落实|完成|开展)?(?:情况)?的?报告$/,
    titleExample: '关于××整改情况的报告',
    sections: required('rectification', 'nextSteps'),
    addressee: 'required',
    signature: 'required',
    mustNotSay: request,
  },
  {
    id: 'research-report',
    name: '调研报告',
    english: 'research report',
    title: /(?:调研|调查|考察)报告$|调查与思考$/,
    titleExample: '关于××的调研报告',
    sections: required('problems', 'remedies'),
    addressee: 'none',
    signature: 'none',
  },
  {
    id: 'supervision-proposal',
    name: '纪检监察建议书',
    english: 'supervision proposal',
    title: /(?:纪检|监察)建议书?$/,
    titleExample: '监察建议书',
    sections: required('problems', 'remedies'),
    addressee: 'required',
    signature: 'required',
  },
  {
    id: 'inspection-feedback',
    name: '巡察反馈意见',
    english: 'inspection feedback',
    title: /反馈意见$/,
    titleExample: '关于巡察××的反馈意见',
    sections: required('problems', 'remedies'),
    addressee: 'required',
    signature: 'required',
  },
  {
    id: 'self-examination',
    name: '对照检查材料',
    english: 'self-examination',
    title: /(?:对照检查|对照检视|检视剖析|党性分析|剖析|检视)(?:发言)?(?:材料|提纲|报告)$/,
    titleExample: '××对照检查材料',
    sections: required('problems', 'causes', 'remedies'),
    addressee: 'none',
    signature: 'none',
  },
  {
    id: 'implementation-plan',
    name: '工作方案',
    english: 'implementation plan',
    title: /(?:实施|工作|活动|整治|行动|建设|创建|试点|改革|治理|推进|检查|落实)方案$/,
    titleExample: '××工作方案',
    sections: [
      { section: 'aims', need: 'required' },
      { section: 'tasks', need: 'required' },
      { section: 'timetable', need: 'advised' },
      { section: 'safeguards', need: 'required' },
    ],
    addressee: 'none',
    signature: 'advised',
  },
  {
    id: 'notice',
    name: '通知',
    english: 'notice',
    title: /关于.+通知$|(?:会议|紧急|补充|培训|活动|工作)通知$/,
    titleExample: '关于××的通知',
    opening: /通知如下/,
    sections: [],
    addressee: 'required',
    signature: 'required',
  },
  {
    id: 'commendation-circular',
    name: '表彰通报',
    english: 'circular of commendation',
    title: /(?:表彰|表扬|嘉奖)[^。]{0,60}通报$/,
    titleExample: '关于表彰××的通报',
    sections: [],
    addressee: 'none',
    signature: 'required',
  },
  {
    id: 'criticism-circular',
    name: '问题通报',
    english: 'circular on cases',
    title: /(?:典型(?:案例|问题|案件)|批评|违纪|违法|违规)[^。]{0,60}通报$/,
    titleExample: '关于××典型问题的通报',
    sections: [],
    addressee: 'none',
    signature: 'required',
  },
  {
    id: 'circular',
    name: '情况通报',
    english: 'circular',
    title: /关于.+通报$|情况的?通报$/,
    titleExample: '关于××情况的通报',
    opening: /通报如下/,
    sections: [],
    addressee: 'none',
    signature: 'required',
  },
  {
    id: 'request',
    name: '请示',
    english: 'request for instructions',
    title: /请示$/,
    titleExample: '关于××的请示',
    opening: /请示如下/,
    sections: [],
    addressee: 'required',
    signature: 'required',
    closing: { need: 'required', wording: '妥否，请批示。', pattern: request },
  },
  {
    id: 'reply',
    name: '批复',
    english: 'reply',
    title: /批复$/,
    titleExample: '关于××的批复',
    opening: /批复如下/,
    sections: [],
    addressee: 'required',
    signature: 'required',
  },
  {
    id: 'letter',
    name: '函',
    english: 'letter',
    title: /关于.+函$|(?:公|复|商洽|便|工作|征求意见|告知|提醒|督办)函$/,
    titleExample: '关于××的函',
    opening: /函(?:告|复|商|达|询)如下/,
    sections: [],
    addressee: 'required',
    signature: 'required',
    closing: {
      need: 'advised',
      wording: '特此函告。',
      pattern:
        /特此(?:函|致|复|证)|请(?:予)?(?:[^。]{0,12})?(?:支持|函复|复函|回复|协助|反馈|研究|惠予)|此(?:复|致|函)|为[盼荷]|专此/,
    },
    mustNotSay: request,
  },
  {
    id: 'minutes',
    name: '纪要',
    english: 'minutes',
    title: /纪要$/,
    titleExample: '××会议纪要',
    sections: [],
    addressee: 'none',
    signature: 'none',
  },
  {
    id: 'opinion',
    name: '意见',
    english: 'guiding opinion',
    title: /的(?:若干|指导|实施|工作|处理|几点)?意见$|(?:实施|指导)意见$/,
    titleExample: '关于××的意见',
    sections: [],
    addressee: 'advised',
    signature: 'required',
  },
  {
    id: 'speech',
    name: '讲话稿',
    english: 'speech',
    title: /(?:讲话|致辞|发言)(?:稿|提纲|材料)?$/,
    titleExample: '在××会议上的讲话',
    sections: [],
    addressee: 'none',
    signature: 'none',
  },
  {
    id: 'news-brief',
    name: '信息简报',
    english: 'news brief',
    title: /简报$|(?:工作|政务|党务|纪检监察)信息$/,
    titleExample: '××工作简报',
    sections: [],
    addressee: 'none',
    signature: 'none',
  },
  {
    id: 'briefing-report',
    name: '汇报',
    english: 'briefing report',
    title: /汇报(?:材料|提纲|稿)?$/,
    titleExample: '关于××工作情况的汇报',
    opening: /汇报如下/,
    sections: required('work', 'problems', 'nextSteps'),
    addressee: 'none',
    signature: 'required',
  },
  {
    id: 'work-summary',
    name: '工作总结',
    english: 'work summary',
    title:
      /(?:总结|小结)(?:报告|材料)?$|(?:总结|小结|工作(?:开展|完成)?情况)(?:以?及|和|与|暨)[^。]{0,20}(?:计划|打算|安排|思路|要点|重点)$/,
    titleExample: '××（单位）××年工作总结',
    opening: /总结如下/,
    sections: required('work', 'problems', 'nextSteps'),
    addressee: 'none',
    signature: 'required',
  },
  {
    id: 'work-points',
    name: '工作要点',
    english: 'work points',
    title: /要点$/,
    titleExample: '××年工作要点',
    sections: required('tasks'),
    addressee: 'none',
    signature: 'advised',
  },
  {
    id: 'work-plan',
    name: '工作计划',
    english: 'work plan',
    title: /(?:工作|学习|年度|培训|活动|检查|监督|行动|下一?步|20\d\d年).{0,12}(?:计划|安排|思路|打算)$/,
    titleExample: '××年工作计划',
    sections: required('tasks'),
    addressee: 'none',
    signature: 'advised',
  },
  {
    id: 'work-report',
    name: '工作情况报告',
    english: 'work report',
    title: /工作(?:开展|进展|推进|落实|完成)?(?:情况|总结)?的?(?:专题|自查|自评)?报告$/,
    titleExample: '关于××工作情况的报告',
    sections: required('work', 'problems', 'nextSteps'),
    addressee: 'required',
    signature: 'required',
    closing: { need: 'advised', wording: '特此报告。', pattern: /(?:特此|专此)(?:报告|汇报|上报)|以上报告/ },
    mustNotSay: request,
  },
  {
    id: 'situation-report',
    name: '情况报告',
    english: 'situation report',
    title: /(?:情况|事项|问题|结果)的?(?:专题|书面)?报告$|^关于.{2,60}的报告$/,
    titleExample: '关于××情况的报告',
    opening: /报告如下/,
    sections: required('work'),
    addressee: 'required',
    signature: 'required',
    closing: { need: 'advised', wording: '特此报告。', pattern: /(?:特此|专此)(?:报告|汇报|上报)|以上报告/ },
    mustNotSay: request,
  },
];

/** Documents with rules of their own: no profile fits them. */
export const hasOwnRules =
  /(?:报告|规定|办法|细则|条例|规则|制度|章程|公告|通告|公报|决定|决议|规划|预案|合同|协议|证明|书|说明|表)$/;
