/**
 * Work reports in any length, written for measuring: no paragraph twice, and as thick with figures as a draft that
 * lives by them: about one number in thirty-five characters.
 */

/** mulberry32: the same seed gives the same text on every machine. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const words = (text: string): readonly string[] => text.split(' ');
const places = words(
  '城关镇 河东街道 柳溪乡 北苑街道 青石镇 南湖街道 双桥乡 白鹿镇 西郊街道 云岭乡 东港镇 泉林街道 龙泉乡 石门镇 新城街道 枫桥镇 平安乡 望江街道 黄土岭镇 麦田乡',
);
const bodies = words(
  '综治中心 司法所 城管办 民政办 水利站 卫生院 便民服务中心 图书馆 退役军人服务站 农技站 市场监管所 社会保障所 应急办 文化站 财政所 规划所',
);
const works = words(
  '老旧小区改造 信访积案化解 基层减负 防汛排涝 便民服务 安全生产检查 文明创建 数字档案 秸秆禁烧 饮用水源保护 校园周边整治 高标准农田建设 背街小巷整治 养老服务提升 招商引资 乡村道路养护 垃圾分类 反诈宣传 惠民资金监管 营商环境优化',
);
const things = words('投诉 线索 案件 工单 提案 隐患 诉求 申请 纠纷 建议 问题 举报 咨询 事项 报修 求助');
const verbs = words('受理 登记 排查 接收 汇总 梳理');
const endings = words('办结 整改 答复 销号 结案 化解');
const manners = words(
  '压实责任 细化措施 挂图作战 倒排工期 上下联动 靠前服务 分类施策 常态督导 建章立制 闭环管理 逐项销号 现场办公',
);
const people = words('党员干部 网格员 志愿者 业务骨干 楼栋长 村级监督员 驻村队员 退休教师');
const parts = words('来信 来访 网络 电话 上级转办 巡查发现 部门移送 窗口 随手拍 媒体反映');
const goods = words('示范点 服务站 停车场 充电桩 口袋公园 农家书屋 监测点 文化广场 卫生室 议事亭');
const moneys = words('专项资金 建设资金 补助资金 培训经费 宣传经费 维护费用 救助资金 改造资金');
const slots = words('XX ×× * 【待填：单位】 ____');

type Random = ReturnType<typeof randomFrom>;

const paragraph = (random: Random, nth: number): string => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const rate = (part: number, whole: number) => ((100 * part) / whole).toFixed(random() < 0.5 ? 2 : 1);
  const unit = () => pick(places) + pick(bodies);
  const slip = () => (random() < 0.03 ? 1 : 0);

  const sentences: (() => string)[] = [
    () => {
      const whole = between(40, 9000);
      const part = Math.ceil(whole * (0.5 + random() / 2));
      const thing = pick(things);
      const ending = pick(endings);
      return `今年以来，${unit()}共${pick(verbs)}${thing}${whole}件，${ending}${part}件，${ending}率${rate(part - slip(), whole)}%。`;
    },
    () => {
      const [a, b, c] = [between(3, 400), between(3, 400), between(3, 400)];
      return `${unit()}${pick(verbs)}${pick(things)}${a + b + c + slip()}件，其中${pick(parts)}${a}件、${pick(parts)}${b}件、${pick(parts)}${c}件。`;
    },
    () => {
      const last = between(100, 5000);
      const now = Math.round(last * (0.8 + random() * 0.6));
      const way = now >= last ? '增长' : '下降';
      return `${unit()}全年投入${pick(moneys)}${now}万元，上年同期${last}万元，同比${way}${rate(Math.abs(now - last), last)}%。`;
    },
    () => {
      const [a, b] = [between(2, 60), between(2, 60)];
      return `组织${pick(people)}${a + b}人次开展${pick(works)}，其中入户走访${a}人次，现场值守${b}人次。`;
    },
    () =>
      `坚持问题导向，围绕${pick(works)}${pick(manners)}、${pick(manners)}，推动${unit()}与社区协同发力，形成长效机制。`,
    () => `一是${pick(manners)}，抓好${pick(works)}；二是${pick(manners)}，落实${unit()}主体责任；三是加强宣传引导。`,
    () =>
      `${between(2021, 2026)}年${between(1, 12)}月${between(1, 28)}日，召开第${between(2, 40)}次调度会，通报${pick(works)}进展。`,
    () =>
      `${unit()}建成${pick(goods)}${between(2, 30)}个，覆盖群众近${(between(11, 900) / 10).toFixed(1)}万人，满意度达${between(90, 99)}.${between(1, 9)}%。`,
    () =>
      `始终把${pick(works)}作为一项重点任务来抓，主要负责同志亲自部署、亲自过问，分管负责同志靠前指挥，做到${pick(manners)}、${pick(manners)}。`,
    () =>
      `深入学习贯彻上级决策部署，结合${pick(places)}实际，研究制定${pick(works)}工作方案，明确责任分工和完成时限，${pick(manners)}，层层传导压力。`,
    () =>
      `加强与${pick(bodies)}、${pick(bodies)}的沟通会商，健全信息通报、线索移送、结果反馈机制，着力解决群众反映强烈的突出${pick(things)}。`,
    () =>
      `${unit()}坚持${pick(manners)}，把学习教育与业务工作结合起来，引导${pick(people)}强化责任意识、提升服务本领，推动各项任务落地见效。`,
    () =>
      `要进一步压实主体责任，对工作不力、进展缓慢的单位严肃约谈提醒，对推诿扯皮的典型问题公开通报曝光，营造良好氛围。`,
    () => `同时也要看到，个别单位对${pick(works)}重视不够，${pick(people)}力量不足，宣传引导还不深入。`,
    () =>
      random() < 0.15
        ? `下一步由${pick(slots)}牵头，${pick(slots)}月底前完成${pick(works)}。`
        : `下一步继续抓好${pick(works)}，确保取得实效。`,
  ];
  const count = between(2, 6);
  const body = Array.from({ length: count }, () => pick(sentences)()).join('');
  return nth % 9 === 4 ? `（${'一二三四五六七八九'[Math.floor(nth / 9) % 9]}）${pick(works)}\n${body}` : body;
};

/** A draft of exactly `length` characters. */
export const sampleText = (length: number, seed = 1): string => {
  const random = randomFrom(seed);
  const paragraphs = ['关于全年重点工作推进情况的报告'];
  let sum = paragraphs[0]!.length + 1;
  for (let nth = 0; sum < length; nth++) {
    const next = paragraph(random, nth);
    paragraphs.push(next);
    sum += next.length + 1;
  }
  return paragraphs.join('\n').slice(0, length);
};
