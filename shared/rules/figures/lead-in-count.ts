import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'lead-in-count',
  code: 'ENU-03',
  family: 'figures',
  title: { zh: '“以下N项”与所列条数不符', en: 'An announced number and the items that follow disagree' },
  about: {
    zh: '“以下四项工作：”之后的“一是……二是……”“第一，……”“（一）……”“1.……”应当正好四条，同段或接续各段都数，只数同一种序号。不判：句子里有几个数而都不是专指（5项原则、6项重点：一是……）、回指前文的数（这三个问题）、条目换了写法接着列的、通篇以“一、二、三”分章而章数多于所说的（后面的章可能另有内容）、离条数太远的数量（问题35个：一是……）。没有“以下”“如下”，又不是紧接冒号的，请核实。',
    en: 'What 以下四项工作 announces must follow as four items, 一是…二是…, 第一，…, （一）… or 1. …, in the same paragraph or in those behind it; only one kind of number is counted. Left alone: sentences with several numbers none of which is meant for sure, numbers that refer back, lists that go on in another way, chapters 一、二、三 of a whole draft of which there are more than announced, quantities far from the number of items. Without 以下, 如下 or a colon right behind the noun a person is asked to verify.',
  },
  messages: {
    followed: {
      zh: '“{{label}}”之后所列为 {{listed}} 条。',
      en: '“{{label}}” is followed by {{listed}} items.',
    },
    perhapsFollowed: {
      zh: '“{{label}}”之后所列似为 {{listed}} 条，请核实。',
      en: '“{{label}}” seems to be followed by {{listed}} items. Please verify.',
    },
    fix: { zh: '改为“{{text}}”', en: 'Change it to {{text}}' },
  },
  examples: {
    flagged: [
      {
        text: '重点做好以下四项工作：一是严明纪律。二是查办案件。三是建强队伍。',
        marks: ['四项'],
        message: 'followed',
        verdict: 'error',
      },
      {
        text: '主要存在两个问题：一是学习不够深入；二是作风不够扎实；三是能力还有差距。',
        marks: ['两个'],
        message: 'followed',
        verdict: 'error',
      },
      {
        text: '下一步抓好如下三个方面：\n（一）强化学习。坚持读原著。\n（二）强化监督。坚持常态化。\n',
        marks: ['三个'],
        message: 'followed',
        verdict: 'error',
      },
      {
        text: '现提出以下3点意见：\n1.提高认识。\n2.压实责任。\n3.严格督查。\n4.及时报送。\n',
        marks: ['3点'],
        message: 'followed',
        verdict: 'error',
      },
      {
        text: '会议强调，要做到三个到位：第一，认识到位；第二，责任到位。',
        marks: ['三个'],
        message: 'followed',
        verdict: 'error',
      },
      {
        text: '今年着重抓好三项工作。一是抓培训。二是抓督导。三是抓考核。四是抓宣传。',
        marks: ['三项'],
        message: 'followed',
        verdict: 'error',
      },
      {
        text: '要抓住四条：一要深学，二要细查，三要实改。',
        marks: ['四条'],
        message: 'followed',
        verdict: 'error',
      },
      {
        text: '经过一年试点，形成三个平台，一是信访平台，二是数据平台。',
        marks: ['三个'],
        message: 'perhapsFollowed',
        verdict: 'verify',
      },
    ],
    silent: [
      { text: '重点做好以下三项工作：一是严明纪律。二是查办案件。三是建强队伍。' },
      { text: '下一步抓好如下两个方面：\n（一）强化学习。坚持读原著。\n（二）强化监督。坚持常态化。\n' },
      { text: '把握5项原则、突出6项重点：一是严明纪律；二是查办案件。', note: '两个数都不是专指' },
      { text: '全年发现问题35个：一是学习不够；二是作风不实。', note: '数的是问题' },
      { text: '就这三个问题，我讲两点：一是认识要到位；二是措施要到位。', note: '“这三个”回指前文' },
      { text: '主要做了以下三项工作：一是抓培训。二是抓督导。三要抓考核。', note: '第三条换了写法' },
      {
        text: '一年来主要抓了以下两项工作：\n一、抓学习\n二、抓作风\n三、存在的问题\n',
        note: '第三章不在所说之内',
      },
      { text: '以下三点需要说明：首先，范围有限；其次，时间较短；最后，口径不一。' },
      { text: '抓好以下三项工作：一是抓培训。二是抓督导。三是抓考核。四季度集中验收。' },
      { text: '召开会议三次，一是部署会，二是推进会。', note: '“次”不数条目' },
    ],
  },
  ...fromRelations(['enumeration'], ['followed', 'perhapsFollowed'], 'fix'),
});
