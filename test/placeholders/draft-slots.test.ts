import { describe, expect, it } from 'vitest';
import { Checker } from '../../shared/check/checker.ts';
import { draftFromText } from '../../shared/draft/text-draft.ts';
import type { Problem } from '../../shared/report/contract.ts';
import { rules } from '../../shared/rules/index.ts';

const placeholders = rules.filter(({ family }) => family === 'placeholders');
const check = (text: string, name?: string): readonly Problem[] =>
  new Checker({ rules: placeholders }).check(draftFromText(text, 'txt', name)).problems;
const fixes = (text: string) =>
  check(text).flatMap(({ suggestions }) => suggestions.flatMap(({ edits }) => edits.map((edit) => edit.text)));

describe('slots of a draft', () => {
  it('counts a lone mark between words only beside clear ones of its sign', () => {
    expect(check('宣讲·*在基层活动持续开展。')).toEqual([]);
    expect(check('走访企业*家。\n解决问题*个。\n宣讲·*在基层活动持续开展。')).toHaveLength(3);
    expect(check('走访企业X家。\n解决问题X个。\n宣讲·*在基层活动持续开展。')).toHaveLength(2);
  });

  it('only tells the slots of a template', () => {
    const verdicts = (text: string, name?: string) => check(text, name).map(({ verdict }) => verdict);
    expect(verdicts('XX局工作总结\nXX局共办件XX件。')).toEqual(['error', 'error', 'error']);
    expect(verdicts('XX局工作总结（模板）\nXX局共办件XX件。')).toEqual(['info', 'info', 'info']);
    expect(verdicts('XX局工作总结\nXX局共办件XX件。', '年度总结范本.docx')).toEqual(['info', 'info', 'info']);
  });

  it('asks about blanks that a pen may fill', () => {
    expect(check('会议于2024年  月  日召开。').map(({ verdict }) => verdict)).toEqual(['verify', 'verify']);
  });

  it('offers the place that the title names', () => {
    expect(fixes('海林市2023年工作总结\n一年来，**市召开会议，**市委作出部署。')).toEqual(['海林', '海林']);
    expect(fixes('**市2023年工作总结\n一年来，**市召开会议。')).toEqual([]);
  });

  it('offers the session that the text writes elsewhere, or that belongs to the year', () => {
    expect(fixes('2023年工作总结\n学习党的XX大精神。\n贯彻党的十九大部署。')).toEqual(['十九']);
    expect(fixes('2023年工作总结\n学习党的XX大精神。')).toEqual(['二十']);
    expect(fixes('2019年工作总结\n学习党的XX大精神。')).toEqual(['十九']);
    expect(fixes('工作总结\n学习党的XX大精神。')).toEqual([]);
    expect(fixes('2023年工作总结\n贯彻党的十八大、党的十九大和党的XX大精神。')).toEqual(['二十']);
  });

  it('completes a year from the digits that stand there', () => {
    expect(fixes('2023年工作总结\n20XX年，全局办件XX件。')).toEqual(['23']);
    expect(fixes('2023年工作总结\n202X年，全局办件XX件。')).toEqual(['3']);
    expect(fixes('2023年工作总结\nXXXX年，全局办件XX件。')).toEqual(['2023']);
    expect(fixes('2023年工作总结\n19XX年建局。')).toEqual([]);
  });

  it('gives slots of one wording fingerprints of their own', () => {
    const fingerprints = check('共办件XX件。\n共办件XX件。').map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(2);
    expect(check('首先说明。\n共办件XX件。')[0]!.fingerprint).toBe(fingerprints[0]);
  });

  it('speaks English where asked', () => {
    const draft = draftFromText('全年立案XX件。');
    const [problem] = new Checker({ rules: placeholders, language: 'en' }).check(draft).problems;
    expect(problem!.message).toBe('“XX” in “全年立案XX件” is not filled in: a quantity is missing.');
  });
});
