import { describe, expect, it } from 'vitest';
import { sectionsNamedBy } from '../../shared/lexicon/sections.ts';

describe('headings and the parts that they name', () => {
  it.each([
    ['2023年工作情况', 'work'],
    ['开展的主要工作', 'work'],
    ['主要做法和成效', 'work'],
    ['工作回顾', 'work'],
    ['存在的问题', 'problems'],
    ['存在的主要问题及不足', 'problems'],
    ['困难与短板', 'problems'],
    ['问题和不足', 'problems'],
    ['下一步工作打算', 'nextSteps'],
    ['下步打算', 'nextSteps'],
    ['明年工作谋划', 'nextSteps'],
    ['2024年重点工作安排', 'nextSteps'],
    ['今后努力方向', 'nextSteps'],
    ['几点体会', 'experience'],
    ['指导思想', 'aims'],
    ['实施步骤', 'timetable'],
    ['组织领导', 'safeguards'],
    ['廉洁自律情况', 'integrity'],
    ['原因剖析', 'causes'],
    ['对策建议', 'remedies'],
  ] as const)('%s names %s', (heading, id) => expect(sectionsNamedBy(heading)).toContain(id));

  it.each([
    ['着力解决群众反映的突出问题', 'problems'],
    ['水库除险加固', 'work'],
    ['2023年工作情况', 'nextSteps'],
    ['聚焦主责主业', 'nextSteps'],
  ] as const)('%s does not name %s', (heading, id) => expect(sectionsNamedBy(heading)).not.toContain(id));

  it('takes no long sentence for a heading', () => {
    expect(
      sectionsNamedBy('针对检查中发现的存在问题，逐条逐项列出清单，明确责任人员和完成时限，确保按期整改到位、不留死角'),
    ).toEqual([]);
  });
});
