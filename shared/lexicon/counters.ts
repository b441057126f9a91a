import { words } from './word-set.ts';

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
  .map((name) =>
    counters[name as keyof typeof counters] ? `${name}(?!${counters[name as keyof typeof counters]})` : name,
  )
  .join('|');

export const isDirectNoun = (counter: string): boolean => counter in directNouns;

/** Classifiers under which a noun always names the items listed, never a quantity of something in them: 四类人员, 三大工程. */
export const namingClassifiers: ReadonlySet<string> = new Set(
  words('大 类 种 方面 环节 领域 层面 板块 版块 体系 阶段 步骤 维度 板斧 种类 者 点 步 环 重 关'),
);

const otherNumber = `(?:\\d{1,3}|[一两二三四五六七八九十]{1,3})(?:${Object.keys(directNouns).join('|')})`;
const numberBehind = new RegExp(`^${otherNumber}`);
const numberBefore = new RegExp(`${otherNumber}$`);
/** 两县|一区 together count a list: neither does so alone. */
export const joinsNumber = (before: string, behind: string): boolean =>
  numberBehind.test(behind) || numberBefore.test(before);
