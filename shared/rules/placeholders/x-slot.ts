import { rule } from '../rule.ts';
import { unfilledIn, unfilledMessages } from '../support/unfilled.ts';

export default rule({
  id: 'x-slot',
  code: 'PH-02',
  family: 'placeholders',
  title: { zh: '字母 X 占位未填', en: 'X left as a placeholder' },
  about: {
    zh: '以“X”“XX”“xx”占位的数量、地名、单位、名称。不报：X光、XX染色体等词语，“1+X”“双X”等提法，型号、网址、标识符，数学中的未知数，隐去的人名（王XX），以及谈论占位符本身的文字。',
    en: 'The letter X that stands for a number, place, body or name. Left alone: words with X (X光, XX染色体), 1+X, models, addresses, identifiers, unknowns, hidden names, and text about placeholders.',
  },
  messages: unfilledMessages,
  examples: {
    flagged: [
      { text: '处置问题线索XX件，其中XX件了结。', marks: ['XX', 'XX'] },
      { text: 'X市纪委召开专题会议，听取X县汇报。', marks: ['X', 'X'] },
      { text: '充分发挥监督作用，服务保障XX高质量发展。', marks: ['XX'] },
      { text: '推进清廉XX、清廉XX建设。', marks: ['XX', 'XX'] },
      { text: '修订《XX内部审计办法》，健全与XXX的协作机制。', marks: ['XX', 'XXX'] },
      { text: '打造“清风xx”廉政品牌，xx市干部群众广泛参与。', marks: ['xx', 'xx'] },
      { text: '营业收入XX.X亿元，同比增长X.X%。', marks: ['XX.X', 'X.X'] },
      { text: '依据《XX条例》第X条作出处理。', marks: ['XX', 'X'] },
      { text: '集中学习X次，开展党课辅导X场，排查整治X轮。', marks: ['X', 'X', 'X'] },
      { text: '汇报人：XXX', marks: ['XXX'] },
    ],
    silent: [
      { text: '胸部X光片和X射线检查均未见异常。' },
      { text: '女性的性染色体为XX染色体，男性为XY。' },
      { text: '推行“1+X”证书制度和“双X”计划。' },
      { text: '配发X5型执法记录仪，密码wsx2023不得外传。' },
      { text: '详见 https://www.xxx.com/news 或发邮件至 xxx@xx.com。' },
      { text: '设这批零件有x个，则2x+3=15。' },
      { text: '被告人王XX、李XX犯盗窃罪。', note: '隐去姓名' },
      { text: '文中用XX代替真实地名。' },
      { text: '类名首字母大写，如 XxYyZz、XX_YY_ZZ。' },
      { text: '甲方多为 "xx市xx局" 这种写法，用正则抽取效果不好。' },
      { text: '填写转诊机构名称（如XX市人民医院）。' },
      { text: '沿x轴方向移动，x坐标为5。' },
      { text: '卷积核大小为3x3，步长为1。' },
    ],
  },
  inDraft: unfilledIn('x'),
});
