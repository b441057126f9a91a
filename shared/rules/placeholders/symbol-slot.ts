import { rule } from '../rule.ts';
import { unfilledIn, unfilledMessages } from '../support/unfilled.ts';

export default rule({
  id: 'symbol-slot',
  code: 'PH-03',
  family: 'placeholders',
  title: { zh: '符号、括号、空白占位未填', en: 'Symbols, brackets or blanks left as placeholders' },
  about: {
    zh: "以 ××、○○、□□、____ 占位，模板变量（{{部门}}、{case['name']}），写明要填什么的括号（【单位名称】），以及量词前空着的数字（立案　　件）。不报：乘号、√×、二〇二三、选项方框、隐去的人名、手写签名处、程序与模板语法。空白可能留作手填，只请核实。",
    en: 'Slots written ××, ○○, □□, ____, variables of templates, brackets that name what belongs there, and blanks before a classifier. Left alone: multiplication, √×, 二〇二三, tick boxes, hidden names, lines for signatures, program text.',
  },
  messages: unfilledMessages,
  examples: {
    flagged: [
      { text: '关于××县××局违规发放补贴的情况说明', marks: ['××', '××'] },
      { text: '姓名：×××，性别：×，民族：×族。', marks: ['×××', '×', '×'] },
      { text: '转正后月薪￥××元。', marks: ['××'] },
      { text: '中共○○市委办公室印发。', marks: ['○○'] },
      { text: '由____部门牵头，于____前完成。', marks: ['____', '____'] },
      { text: '{{部门}}全年开展检查{{次数}}次，发现问题{{total}}条。', marks: ['{{部门}}', '{{次数}}', '{{total}}'] },
      { text: "兹证明{data['name']}系我单位职工。", marks: ["{data['name']}"] },
      { text: '【单位名称】关于报送年度总结的函', marks: ['【单位名称】'] },
      { text: '联系人为[姓名]，职务为[职务]。', marks: ['[姓名]', '[职务]'] },
      { text: '全年立案　　件，结案12件。', marks: ['　　'], verdict: 'verify' },
    ],
    silent: [
      { text: '采用3×3的卷积核，共256×64个参数。' },
      { text: '得分＝单价×数量×100%。' },
      { text: '独立旅旅长齐××率部驻扎城北，高××团随后到达。' },
      { text: '正确的打√，错误的打×。' },
      { text: '二〇二三年一月，二○二四年十二月。' },
      { text: '是否党员：□是 □否' },
      { text: '单位（盖章）：______________' },
      { text: '用 `{{ value }}` 语法渲染变量。' },
      { text: '【本报讯】昨日，全市工作会议召开。' },
      { text: '【时间】2024年5月1日' },
      { text: '参见[名称](https://example.com/name)。' },
      { text: '推荐度：●●●○○' },
      { text: '函数 __init__ 在创建对象时调用。' },
      { text: '军旗×1，司令×1，工兵×3。' },
    ],
  },
  inDraft: unfilledIn('symbol'),
});
