/** One step of a procedure and the step before it: what the later step counts cannot be more (rulebook §2.7). */
export interface PipelineStep {
  readonly earlier: RegExp;
  readonly later: RegExp;
  /** Nothing from another year can have come in: more of the later step is wrong, not only to be explained. */
  readonly strict?: true;
}

export const pipeline: readonly PipelineStep[] = [
  { earlier: /线索/, later: /^(?:[^，]{0,6})?立案/ },
  { earlier: /立案/, later: /结案|审结/ },
  { earlier: /受理|收到|接收|交办|收案/, later: /办结|结案|审结|办理完毕/ },
  {
    earlier: /(?:发现|自查|排查|查出|反馈|查找|梳理|检查出)[^，]{0,8}问题|问题/,
    later: /(?<!未|正在)(?:已?整改(?!措施)|完成整改|整改完成|整改到位|督促整改)/,
    strict: true,
  },
  { earlier: /应到/, later: /实到|到会/, strict: true },
  { earlier: /应参/, later: /实参|参加/, strict: true },
  { earlier: /发放|发出/, later: /回收|收回/, strict: true },
  { earlier: /回收|收回/, later: /有效/, strict: true },
  { earlier: /移送审查起诉|移送起诉/, later: /提起公诉/ },
  { earlier: /立案/, later: /留置/ },
  { earlier: /计划招录|报名/, later: /录用|录取/ },
];
