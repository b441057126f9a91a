/**
 * What only looks like an unfilled slot. Each table says whose it is: X of X光, the star of a footnote,
 * the × of an anonymised name. Whoever meets a new false alarm adds a word here.
 */

/** Behind a single X: the letter belongs to the word. */
export const wordsWithX =
  /^[-‐]?(?:光|射线|线(?!路)|染色体|型|轴|坐标|座标|档案|档|战警|教授|战娘|世代|一代|因素|理论|级耀斑|值|方向|元素|连锁|星人|战机|波段|频段|性染色体)/;
/** Behind XX: chromosomes, and the twentieth century in Roman figures. */
export const wordsWithXX = /^(?:型?性?染色体|[和与/、]XY|核型|综合征|世纪)/;
/** 46，XX: a karyotype. */
export const karyotype = /4[4-9][，,]$/;
/** Before X: 双X, 互联网+X, 未知数x. */
export const wordsBeforeX = /(?:双|未知数|变量|函数|参数|字母|选项|档位|因子|元|轴|[+＋±＝=<>≤≥√∑∏])$/;

/** A sentence about numbers called x: 设…为x, y=2x, 方程. */
export const mathematics =
  /(?<![建开施创增布预陈架])设[^，。]{0,12}[xyXY]|方程|函数|未知数|自变量|因变量|不等式|[xyXY][=＝<>≤≥²³^]|[=＝<>≤≥][xyXY]|概率论|数轴|坐标|矩阵|向量|求导|积分|集合|子集|随机变量/;
/** A formula: its × multiplies. */
export const formula = /[÷＝=∑√]|×\s*100\s*[%％]|乘以/;

/** The star is spoken of: 带*号的为必填项, （*为必填）, *注：. */
export const starSpokenOf =
  /^(?:号|键|符号|标记|的(?:是|为|项|字段|栏|内容|部分)|[为是]必填|为可选|表示|代表|注[：:\d]?|说明|备注|标注|本(?:表|文|报告|数据)|以上|上述|数据来源|资料来源|必填|此[^，。]{0,6}(?:为|系|以))/;
export const starSpokenOfBefore = /(?:带有?|标有?|标注|加上?|打上?|画|输入|通配符|乘以?|符号|星号|两个|一个|多个|个)$/;

/** × as the mark of a wrong answer. */
export const wrongMark = /(?:打|画|划|写|标|用|以|√|对错|或|／|\/)[“"‘'（(]?$/;
/** × and √ answer this; they stand for no word. */
export const yesNoLabel = /(?:是否|对错|判断|正误|正确|合格|通过|结果|答案|有无)[^：:]{0,6}[：:]$/;

/** What is masked on purpose: the dots of a password field, a number partly hidden. */
export const maskedLabel =
  /(?:密码|口令|密钥|令牌|卡号|账号|帐号|手机号?码?|电话|身份证号?码?|证件号码?|车牌号?|验证码)[是为：:]?$/;

/** Who signs here does it with a pen. */
export const signedByHand =
  /(?:签字|签名|签章|盖章|公章|签署|签收|手印|画押)(?:[（(][^（）()]{0,12}[）)])?[：:]?$|[（(](?:签字|签名|签章|盖章|公章)[）)][：:]?$/;

/** Surnames that are hardly anything else: before a mark, a name is being hidden (张××, 王XX). */
export const surnames = new Set(
  '张李王刘陈杨赵吴徐孙朱胡郭罗梁宋郑韩唐冯董萧袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴钟汪姜范姚谭廖邹熊郝崔邱秦侯邵孟龚庞樊殷倪聂邢祁詹靳裴覃霍翁隋阮闵冉饶刁瞿戚滕邬臧褚娄穆',
);
/** Surnames that are words as well: a name only at the start of a phrase or behind a title (旅长齐××, 高××团). */
export const wordlikeSurnames = new Set(
  '高林何马谢曹许曾程丁叶余夏田任方石陆孔白康毛史顾龙万段雷钱汤尹黎易常武乔贺赖文施陶洪安颜倪严牛温季俞章鲁葛伍韦申尤毕焦柳岳齐梅莫庄辛管祝左谷时舒卜关苗凌费纪盛童欧项成游阳席卫查鲍甘单包司柏宁桂解强柴华车房边吉古米池晋苑宫全简符木党燕黄周江金',
);
/** Words that end like a surname: 规范××行为, 江苏XX公司. */
export const wordsEndingInSurname = new Set(
  '主张 紧张 扩张 慌张 伸张 规范 示范 模范 防范 典范 江苏 复苏 时钟 分钟 桥梁 栋梁 师傅 佩戴 爱戴 富饶 亲戚 网罗 收罗 肃穆 行李 由于 关于 对于 位于 属于 处于 限于 基于 在于 至于 提高 最高 较高 资金 基金 现金 完成 形成 建成 组成 责任 担任 主任 就任 地方 对方 甲方 乙方 双方 各方 官方 中华 健全 安全 中共'.split(
    ' ',
  ),
);

/** The end of a title, or a word that takes a person: behind it a wordlike surname is a name. */
export const beforePersonName =
  /(?:长|员|人|警|兵|妻|夫|父|母|子|记|任|授|师|工|志|士|生|友|民|理|被告|原告|嫌疑人|由|与|和|对|将|给|让|叫|名|[，。；：、！？（(“"「\s]|^)$/;

/** The mark is spoken of, not left open: 用XX代替, “XX”字样, 形如××. */
export const spokenOfBefore =
  /(?:格式[为是]?|形如|显示为|命名为?|写成|写作|占位符?|通配符?|替换[成为]|输出|可以是|可写[作成]|可拟为)[：:]?\s?(?:["“”「『'‘’`（(]*|["“「『（(][^"”」』）)。]*)$|(?:比如|例如|假如|如果|若)[^。]{0,8}(?:说|问|输入|提问|回答)[：:]?["“][^"”]*$/;
export const spokenOfBehind =
  /^["“”」』'‘’`）)]*(?:等|来|进行)?(?:变量|代替|替代|指代|代指|替换[成为]|改成|换成|这种|这样的|这类|之类|字样|的形式|的格式|格式的|的写法|的句式|为占位|占位|(?:为|代表|表示)任意)|^[^“”"「」『』。；]{0,20}[”"」』]的?(?:格式|形式|字样|写法|样式|句式|这种|这样)/;
/** An example in brackets shows how to fill a form in: （如××市人民医院）. */
export const exampleInBrackets =
  /[（(](?:例|比|譬|诸)?如[：:，,]?[^（）()]{0,16}$|(?:示例|样例|例如|举例|^例|格式)[：:]\s?["“]?[^。；]{0,12}$/;
/** The whole paragraph is about placeholders and naming. */
export const aboutPlaceholders = /占位符|通配符|命名规[则范]|正则表达式|打码|星号|信息脱敏|脱敏[后显规：:]|掩码/;

/** Marks in quotation marks are quoted where the paragraph is about software. */
export const software =
  /`|<\/?[a-z]|[a-z]_[a-z]|[a-z][A-Z][a-z]|\w\(\)|[=-]>|[=!]=|&&|\w="|"\s*:\s*["{[\d]|正则|函数|变量|字符串|代码|API|JSON|[Hh]tml|HTML|SQL|[Pp]rompt|提示词|命名实体|训练数据|返回值|命令行|用户(?:说|问|输入|提到|提问)|意图识别|触发词|LLM|GPT|大语言模型/;

/** What begins a line of program text. */
export const codeLine =
  /^\s*(?:\*?\s*Copyright|\/\/|\/\*|\*\/|\*\s*@|#include\b|#!|import\s+[\w{*"']|from\s+[\w.]+\s+import\b|(?:var|let|const|def|class|public|private|protected|static|return|function|async|await|package|using|namespace)\s+[\w({["'$]|if\s*\(|for\s*\(|while\s*\(|\}|\$\s|[\w.]{2,40}\([a-z]?["']|(?:npm|pip|git|sudo|docker|curl)\s|(?:SELECT|INSERT|UPDATE|CREATE)\s)/;

/** About the syntax of templates, not a filled-out template. */
export const templateSyntax =
  /语法|插值|表达式|模板引擎|模版引擎|指令|渲染|双大括号|花括号|大括号|变量|占位|组件|路由|接口|参数|字段|候选码|主键/;

/** 王某某, 李某: where two names are hidden so, the paragraph is a case report, and its ×× hide names and counts of law as well. */
export const casesHideNames =
  /(?:[张李王刘陈杨赵吴徐孙朱胡郭罗梁宋郑韩唐冯董萧袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴钟汪姜范姚谭廖邹熊郝崔邱秦侯任周黄林何高马][某][^。]{0,400}){2}/;
