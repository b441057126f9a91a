/** A rate by name: what is divided by what, in the words that stand beside the numbers (rulebook §2.3). */
export interface RateEntry {
  /** Endings of the rate's name; the longest that fits counts. */
  readonly names: readonly string[];
  readonly part: RegExp;
  readonly whole: RegExp;
  /** More than 100 % may be right: over-fulfilled plans, several problems in one place. */
  readonly mayExceed100?: true;
}

const rate = (names: string, part: RegExp, whole: RegExp, mayExceed100?: true): RateEntry => ({
  names: names.split(' '),
  part,
  whole,
  ...(mayExceed100 && { mayExceed100 }),
});

/** Words for what was taken in, whatever it was. */
const intake = '受理|收到|接收|接到|交办|转办|新收|收案|收理|登记|处理|处置';

export const rates: readonly RateEntry[] = [
  rate('结案率 审结率 执结率 结收比', /结案|审结|办结|执结/, /立案|受理|收案|收理|新收|收到|起诉案件|案件总数|审查/),
  rate('按期办结率 及时办结率 限时办结率 按时办结率', /按期|及时|限期内|按时|期限内/, /办结|受理|应办/),
  rate('办结率 办理率 办复率', /办结|办理完毕|办理完成|办复/, new RegExp(`${intake}|诉求|来电|件$`)),
  rate('立案率', /立案/, /线索|受理|收到|移送/),
  rate('成案率', /立案|成案/, /初步核实|初核|移交|线索/),
  rate('初核率', /初步核实|初核/, /线索/),
  rate('处置率', /处置/, /线索|收到|受理|接收/),
  rate('了结率', /了结/, /处置|函询|线索/),
  rate('查实率', /查实|属实/, /办结|核查|初核|受理|核实/),
  rate('属实率', /属实/, /办结|核查|核实|受理/),
  rate('失实率 不实率', /失实|不属实|不实/, /办结|核查|核实/),
  rate('移交率 移送率', /移交|移送/, /发现|应移|线索/),
  rate('实名率 署名率 实名举报率', /实名|署名/, /举报|控告|受理|来信/),
  rate('重复率 重复举报率 重信率 重访率', /重复|重信|重访/, /受理|总量|来信|来访|举报/),
  rate('越级率 越级访率', /越级/, /信访|上访|来访/),
  rate('化解率 调解率 调撤率', /化解|息诉|息访|调解|撤诉|调撤/, /交办|排查|积案|受理|纠纷|结案|审结/),
  rate('反馈率', /反馈/, /应反馈|举报|办结/),
  rate('回访率', /回访/, /应回访|处分|受理|办结/),
  rate('回复率 答复率 办复率', /回复|答复|办复/, /收到|交办|提案|建议|来信|留言|受理/),
  rate('响应率 接通率', /响应|接通/, /来电|诉求|呼入|受理/),
  rate('整改率 整改完成率 整改到位率 问题整改率', /整改/, /发现|反馈|交办|查出|排查|自查|指出|问题/),
  rate('销号率', /销号/, /台账|交办|问题|发现/),
  rate('总体完成率', /完成/, /全部|共|问题|事项|任务/),
  rate('完成率 目标完成率 计划完成率 任务完成率', /完成|实现/, /计划|目标|任务|应|问题|发现|自查|共/, true),
  rate('落实率', /落实/, /部署|议定|事项|任务|交办/),
  rate('采纳率 采用率 录用率', /采纳|采用|录用/, /提出|征集|报送|上报|收到|收集|撰写/),
  rate('满意率 满意度 群众满意率', /满意/, /评价|受访|问卷|测评|回访/),
  rate('好评率', /好评|五星/, /评价|办件/),
  rate('差评率', /差评/, /评价|办件/),
  rate('知晓率', /知晓/, /受访|调查|问卷/),
  rate('参与率 参评率', /参与|参加|参评/, /应|总|共/),
  rate('参训率 参学率 参考率 到课率', /参训|参学|参考|到课|实训|参加/, /应|总|共|计划/),
  rate('到会率 出席率 出勤率 到岗率 到位率', /实到|出席|出勤|到会|到岗|到位/, /应到|应出席|应|总|共|计划|下达|编制/),
  rate('覆盖率', /覆盖|纳入|开展|建成|建立/, /总数|应|共有|共|全[市县区省]/),
  rate('合格率 达标率 及格率 抽检合格率', /(?<!不)(?:合格|达标|及格)/, /抽检|抽查|检查|参考|检测|监测|共|抽样|测试/),
  rate('不合格率 超标率', /不合格|超标/, /抽检|抽查|检查|检测/),
  rate('优秀率 优良率 优质率 优等率', /优秀|优良|优质|优等/, /参评|评查|共|总|监测/),
  rate('通过率', /通过/, /申报|参加|参考|报名|申请/),
  rate('检出率 发现率 问题率', /发现|检出/, /检查|抽查|检测|排查/, true),
  rate('资金到位率', /到位/, /应到位|计划|下达|总/),
  rate('预算执行率 执行率 支出率 支出进度', /执行|支出|使用/, /预算|下达|安排|总额/, true),
  rate('处分决定执行率 执行到位率', /已?执行/, /应执行|处分|标的/),
  rate('追缴率 挽损率 追赃率', /追缴|挽回|追回/, /应追|损失|涉案/),
  rate('清退率 兑付率 退缴率', /清退|兑付|退缴/, /应|涉及|共/),
  rate('起诉率', /提起公诉|(?<!不)起诉/, /移送|审查起诉|受理/),
  rate('不起诉率', /不起诉/, /移送|审查起诉|受理/),
  rate('退查率 退补率', /退回|退查/, /移送|审查起诉|受理/),
  rate('批捕率 逮捕率 不捕率', /批准逮捕|批捕|不捕|逮捕/, /提请|受理|报捕/),
  rate('留置率', /留置/, /立案|审查调查/),
  rate('处分率', /处分/, /立案|审查|调查/),
  rate('问责率', /问责/, /应问责|涉及|共/),
  rate('改变率 纠错率 发改率', /改变|纠正|改判|发回/, /复查|复议|上诉|审结/),
  rate('瑕疵率 差错率 错案率', /瑕疵|差错|错/, /评查|抽查|共/),
  rate('准确率', /准确|正确/, /抽查|检查|评查|共|起诉/),
  rate('签订率 签约率 承诺率', /签/, /应|共|户/),
  rate('报告率 报备率 申报率 填报率', /报告|报备|申报|填报/, /应/),
  rate('建档率 归档率 录入率 入库率', /建档|归档|录入|入库/, /应|共|户|件/),
  rate('公开率 公示率', /公开|公示/, /应|共/),
  rate('配备率 编制使用率', /实有|配备|在编/, /编制|应配/),
  rate('使用率 利用率', /使用|利用/, /总|共|拥有/),
  rate('破案率 侦破率', /破/, /发案|案|发生/),
  rate('抓获率', /抓获/, /在逃|逃犯/),
  rate('就业率', /就业|升学/, /毕业生|总人数/),
  rate('入学率 升学率 巩固率', /入学|升学|在校/, /适龄|毕业|应/),
  rate('普及率', /网民|普及|用户/, /人口|总/),
  rate('参保率 投保率', /参保|投保/, /应参保|人口|总/),
  rate('治愈率 病死率 死亡率', /治愈|死亡/, /确诊|病例|发病/),
  rate('中标率 投运率 开工率 竣工率 投产率', /中标|投运|开工|竣工|投产/, /投标|计划|共|总|项目/),
  rate('占有率', /销/, /市场|总/),
];

const byName = new Map(rates.flatMap((entry) => entry.names.map((name) => [name, entry] as const)));
const longestName = Math.max(...[...byName.keys()].map((name) => name.length));

/** The entry whose name `words` ends with, the longest first; 群众满意率 finds 满意率. */
export const rateNamed = (words: string): { readonly name: string; readonly entry: RateEntry } | null => {
  for (let length = Math.min(longestName, words.length); length > 1; length--) {
    const name = words.slice(-length);
    const entry = byName.get(name);
    if (entry) return { name, entry };
  }
  return null;
};

/** Words for what came over from before; what a rate is taken of may include it (rulebook §2.2). */
export const carriedOver = /结转|旧存|期初|上年存|存量|往年|上期/;
