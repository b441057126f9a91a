import { WordSet, words } from './word-set.ts';

/** Formulations that nobody need unfold, and that words before them do not list. */
const formulations = new WordSet(
  words(`
  两个维护 两个确立 四个意识 四个自信 四个伟大 三个代表 三严三实 五位一体 四个全面 四种形态 三个区分开来 三个务必 两个务必 两个零容忍
  四个服务 五个必须 七个有之 两个百年 两学一做 三会一课 三重一大 一岗双责 两个责任 四个合格 六个统一 三个以案 四个最严 两个一以贯之
  两个结合 六个必须坚持 九个以 十四个坚持 十个明确 四个面向 三个第一 三个倡导 四个革命 五个一 四个不摘 三个主体 两个大局 两个关键
  三个规定 四项基本原则 四个现代化 四个责任 五个文明 三个文明 两个毫不动摇 三个全面 四个铁一般 两个先行 三个一 五大发展理念 新发展理念 三大攻坚战 八项规定
`),
);

/** `text` begins at the number. */
export const isFormulation = (text: string): boolean => formulations.lengthAt(text, 0) > 0;
