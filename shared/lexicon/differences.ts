/** What is left when one number is taken from another, by the words that name the three. */
export interface DifferenceWords {
  readonly from: RegExp;
  readonly taken: RegExp;
  readonly rest: RegExp;
  /** Nothing else can come between: a difference is wrong, not only to be explained. */
  readonly sure?: true;
}

export const differences: readonly DifferenceWords[] = [
  { from: /收入(?!支出)/, taken: /(?<!收入)支出/, rest: /(?:结余|节余|盈余|赤字)$/, sure: true },
  { from: /出口/, taken: /进口/, rest: /[顺逆]差$/, sure: true },
  { from: /出生/, taken: /死亡/, rest: /(?:净增|自然增加|自然增长|自然减少)(?:人口)?$/, sure: true },
  {
    from: /迁入|流入|转入/,
    taken: /迁出|流出|转出/,
    rest: /净(?:增|减|迁入|迁出|流入|流出)[\u4e00-\u9fa5]{0,2}$/,
    sure: true,
  },
  { from: /编制/, taken: /实有|在编|在岗|实际/, rest: /(?:空|缺|超)(?:编|额|岗)[\u4e00-\u9fa5]{0,2}$/, sure: true },
  { from: /^[^，]{0,8}应/, taken: /实|出席/, rest: /缺席|请假|未[参到]|缺[考勤]/, sure: true },
  { from: /发放|发出/, taken: /回收|收回/, rest: /未(?:回收|收回)/, sure: true },
  {
    from: /预算|下达|安排|到位/,
    taken: /支出|使用|执行|拨付/,
    rest: /(?:结余|节余|剩余|结转|尚余|未(?:使用|支出|拨付))[\u4e00-\u9fa5]{0,2}$/,
  },
  { from: /资产/, taken: /负债/, rest: /净资产$/, sure: true },
];

/** What there was, what came and went since, and what there is. */
export const flows = {
  opening: /年初|期初|上年(?:末|底)?(?:结转|结存|结余|库存|在册)|旧存|原有|(?:上年|去年)[末底]/,
  closing: /年末|期末|年底|现有|现存|(?<!旧|上年|期初|年初)(?:结存|未结|库存|滚存结余)/,
  came: /新增|新收|新纳入|纳入|收购|购入|收入|增加|转入|调入|迁入|出生|入库|新建|新招|招录|补充/,
  went: /减少|消除|销售|支出|退出|转出|调出|迁出|死亡|出库|办结|结案|审结|执结|注销|报废|化解|清退|核减|拨付|使用|退休|离职|辞职|销号/,
} as const;
