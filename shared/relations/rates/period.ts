import type { Figure } from '../../figures/figure.ts';

const period =
  /\d{4}年(?:\d{1,2}月)?|[上下]半年|前?[一二三四]季度|全年|\d{1,2}月?[-—–－~～至到]\d{1,2}月|\d{1,2}月(?:份|底)?|去年|上年|本年|本月|当月|今年/g;
const farthest = 60;

/** The periods that the figure's clause and the words right before it name, each once. */
export const periodsIn = (text: string, { start }: Figure): string[] => {
  const words = text.slice(Math.max(0, start - farthest), start);
  const sentence = words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')) + 1);
  return [...new Set(sentence.match(period) ?? [])];
};
