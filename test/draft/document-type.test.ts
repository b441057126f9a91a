import { describe, expect, it } from 'vitest';
import { documentTypeOf } from '../../shared/draft/document-type.ts';
import { namedSections } from '../../shared/draft/named-sections.ts';
import { numberingOf } from '../../shared/draft/numbering.ts';
import { outlineOf } from '../../shared/draft/outline-of.ts';
import { draftFromText } from '../../shared/draft/text-draft.ts';
import { documentTypes } from '../../shared/lexicon/document-types.ts';

const typeOf = (text: string): string | null => {
  const draft = draftFromText(text);
  const numbering = draft.blocks.map(numberingOf);
  const outline = outlineOf(draft, (index) => numbering[index]!);
  return documentTypeOf(draft, outline, (index) => namedSections(draft.blocks[index]!, numbering[index]!))?.id ?? null;
};

const titled = (title: string) => typeOf(`${title}\n水库安全度汛，灌区按时供水。`);

describe('by its title', () => {
  it.each([
    ['县水利局2023年工作总结', 'work-summary'],
    ['2023年上半年工作总结及下半年工作打算', 'work-summary'],
    ['2023年上半年工作情况和下半年工作安排', 'work-summary'],
    ['2024年水利工作要点', 'work-points'],
    ['2024年度监督检查计划', 'work-plan'],
    ['县水利局2023年防汛抗旱工作情况报告', 'work-report'],
    ['关于灌区改造工作的报告', 'work-report'],
    ['关于水库险情的报告', 'situation-report'],
    ['关于防汛工作情况的汇报', 'briefing-report'],
    ['在县纪委三次全体会议上的工作报告', 'plenary-report'],
    ['2023年县人民政府工作报告', 'government-report'],
    ['2023年度述责述廉报告', 'duty-report'],
    ['关于巡察反馈问题整改落实情况的报告', 'rectification-report'],
    ['关于农村供水的调研报告', 'research-report'],
    ['河道采砂专项整治工作方案', 'implementation-plan'],
    ['关于召开水利工作会议的通知', 'notice'],
    ['关于表扬防汛先进集体的通报', 'commendation-circular'],
    ['关于三起违纪典型问题的通报', 'criticism-circular'],
    ['关于水质情况的通报', 'circular'],
    ['关于拨付抢险资金的请示', 'request'],
    ['关于设立管理站的批复', 'reply'],
    ['关于商请支持水毁修复的函', 'letter'],
    ['党组会议纪要', 'minutes'],
    ['关于加强水库管理的意见', 'opinion'],
    ['在防汛会议上的讲话', 'speech'],
    ['水利工作简报', 'news-brief'],
    ['专题民主生活会对照检查材料', 'self-examination'],
    ['监察建议书', 'supervision-proposal'],
    ['关于巡察水利局党组的反馈意见', 'inspection-feedback'],
  ])('%s is a %s', (title, id) => expect(titled(title)).toBe(id));

  it.each([
    '2025年中国体育旅游市场报告',
    '关于水利局预算执行情况的审计报告',
    '国民经济和社会发展统计公报',
    '停水通知',
    '入职通知书',
    '水库管理办法',
    '昨日新增绿地三处',
    '全校本科生就业情况',
    '收入支出决算总表',
  ])('%s has rules of its own, or is no document', (title) => expect(titled(title)).toBeNull());

  it('knows every type by the title that it gives as an example', () => {
    for (const { id, titleExample } of documentTypes) {
      expect(documentTypes.find(({ title }) => title.test(titleExample))?.id, titleExample).toBe(id);
    }
  });
});

describe('without a title', () => {
  it('is known by its addressee and leading sentence', () => {
    expect(typeOf('县人民政府：\n现将防汛情况汇报如下。\n水库安全。')).toBe('briefing-report');
  });

  it('is known by its three parts', () => {
    expect(
      typeOf('今年以来，水库安全。\n一、工作开展情况\n除险。\n二、存在的问题\n人少。\n三、明年工作谋划\n增人。'),
    ).toBe('work-summary');
  });

  it.each([
    '现将水质情况通报如下。\n一、水库\n达标。\n二、河道\n达标。',
    '水库安全度汛。',
    '一、基本情况\n水库三座。\n二、历史\n始建于前年。',
    '昨日，水库开闸放水。\n灌区用上了水。',
    '',
  ])('%j has no type', (text) => expect(typeOf(text)).toBeNull());
});
