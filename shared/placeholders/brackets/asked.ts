import type { SlotKind } from '../slot.ts';
import { type Bracket, isChinese, isInSentence } from './bracket.ts';
import { nounKind } from './nouns.ts';

const order =
  /^(?:请|此处|在此|这里)处?(?:填写?|输入|补充|插入|添加|写明)|^(?:待|需)(?:填写?|补充?|插入|录入)|^填写(?!说明|人$|日期$|时间$|要求|示例|后|方式|完)/;
const uptoOrder = /^.{0,6}?(?:填写|填|输入|补充|插入|添加|写明)[:：]?/;

/** Brackets that say what to fill in: `【单位名称】`, `[姓名]`, `<项目名称>`, `（此处填写金额）`. */
export const askedKind = (bracket: Bracket): SlotKind | null => {
  if (isStep(bracket)) return null;
  return order.test(bracket.content) ? orderedKind(bracket) : namedKind(bracket);
};

/** In round brackets an order may be a remark: 填写 needs its noun there, and a prompt before other words is none. */
const orderedKind = ({ opening, content, left, right }: Bracket): SlotKind | null => {
  const asked = nounKind(content.replace(uptoOrder, ''));
  if (opening === '（' && content.startsWith('填写') && !asked) return null;
  if (opening === '（' && content.startsWith('请') && left === '' && right !== '') return null;
  return asked ?? 'note';
};

const namedKind = (bracket: Bracket): SlotKind | null => {
  const { opening, content, left, right, register } = bracket;
  const kind = opening === '（' ? null : nounKind(content);
  if (!kind || (opening !== '<' && isLabel(bracket))) return null;
  if (register.isSoftware && !/[：:]$/.test(left.trimEnd())) return null;
  if ((opening === '[' && /^[([:]/.test(right)) || /[\w\]!)]$/.test(left)) return null;
  return opening === '<' && !isInSentence(bracket) ? null : kind;
};

/** `以 [事由] 为由`: square brackets in mid-sentence around words that no table knows; they count beside others. */
export const asksInSentence = (bracket: Bracket): boolean => {
  const { opening, content, left, right, register } = bracket;
  if (opening !== '[' || !/^[\u4e00-\u9fff/、或]{2,16}$/.test(content)) return false;
  if (isStep(bracket) || register.isSoftware || !/[\u4e00-\u9fff，：“《]$/.test(left) || /^[：:]/.test(right))
    return false;
  return isChinese(right[0]) || (right === '' && left.endsWith('：'));
};

/** Links, steps of a user interface (【设置】-【填写名称】, 点击【单位名称】), parts of diagrams: no slot, whatever the words. */
const isStep = ({ text, left, right }: Bracket): boolean =>
  /[A-Za-z\d_→>!]$|.-$/.test(left) || /^(?:[([]|-?[→>])/.test(right) || /点击|选择【|按钮/.test(text.slice(0, 400));

/** 【时间】2024年, [备注] …: a bracket that opens its line and names what follows. */
const isLabel = ({ opening, content, text, start, left, right }: Bracket): boolean => {
  if (/[于在由为从至到经与和向]$/.test(left) || (left !== '' && /^[的，。、）]/.test(right))) return false;
  if (isOneOfLabels(text) && !/(?:名称|全称|姓名)$/.test(content)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  const opensLine = /(?:^|\n)[\s\u3000]*$/.test(before) && (start <= 12 || before.includes('\n'));
  if (!opensLine) return /^[：:]/.test(right) || before.endsWith('】');
  if (right === '') return opening !== '[' || !/(?:名称|全称|姓名|日期)$/.test(content);
  return !/^(?:于|在|关于|将|就|对|与|和|成立|召开|[年月市县区局]|，|、|（|党委|纪委|办公室)/.test(right);
};

/** 【时间】…【地点】…: the block is a row of labels. */
const isOneOfLabels = (text: string): boolean => text.startsWith('【') && /】[^【】]{1,40}【/.test(text.slice(0, 200));
