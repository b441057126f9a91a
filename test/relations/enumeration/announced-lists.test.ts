import { describe, expect, it } from 'vitest';
import { numberingOf } from '../../../shared/draft/numbering.ts';
import { draftFromText } from '../../../shared/draft/text-draft.ts';
import { announcedLists } from '../../../shared/relations/enumeration/announced-lists.ts';
import { findLeadIns } from '../../../shared/relations/enumeration/lead-in.ts';

const relationsIn = (text: string) =>
  announcedLists(
    draftFromText(text).blocks.map((block) => ({ block, leadIns: findLeadIns(block.text, numberingOf(block)) })),
  );

const agreeing: readonly string[] = [
  '重点抓好以下三项工作：一是强化学习。二是强化监督。三是强化保障。',
  '当前主要存在两个方面的问题：一是主动性不够，二是创新性不强。',
  '做到四个坚持：一要坚持政治引领，二要坚持问题导向，三要坚持系统思维，四要坚持群众路线。',
  '会议要求：要抓好三件事：第一，学习到位；第二，措施到位；第三，考核到位。',
  '提出以下4点要求：1.提高站位；2.明确责任；3.加强督导；4.及时报告。',
  '主要有三种情形：（1）未按规定报告的；（2）报告不实的；（3）拒不整改的。',
  '采取五条措施：①健全制度；②压实责任；③强化培训；④严格考核；⑤加大问责。',
  '下一步，着力抓好以下三个方面工作。\n（一）抓学习。坚持集中学。\n（二）抓作风。坚持常态抓。\n（三）抓落实。坚持盯着办。\n',
  '现就有关事项作如下两点说明：\n1.关于范围。以本级为准。\n2.关于时间。以印发之日为准。\n',
  '围绕三个重点，抓好以下两项工作：一是建章立制；二是督促落实。',
  '主要抓了以下两项工作：\n一是抓培训。全年培训12次。\n二是抓督导。全年督导30次。\n',
  '要把握三点：一是方向不偏；二是力度不减；三是节奏不变。同时注意两点：一是防止走过场；二是防止一刀切。',
  '今年重点做好八个方面工作：\n一、学习\n二、监督\n三、办案\n四、巡察\n五、作风\n六、宣传\n七、队伍\n八、保障\n',
];

const wrong: readonly (readonly [text: string, listed: number])[] = [
  ['重点抓好以下四项工作：一是强化学习。二是强化监督。三是强化保障。', 3],
  ['当前主要存在三个方面的问题：一是主动性不够，二是创新性不强。', 2],
  ['提出以下3点要求：1.提高站位；2.明确责任；3.加强督导；4.及时报告。', 4],
  ['主要有四种情形：（1）未按规定报告的；（2）报告不实的；（3）拒不整改的。', 3],
  ['采取六条措施：①健全制度；②压实责任；③强化培训；④严格考核；⑤加大问责。', 5],
  ['做到三个坚持：一要坚持政治引领，二要坚持问题导向，三要坚持系统思维，四要坚持群众路线。', 4],
  [
    '下一步，着力抓好以下四个方面工作。\n（一）抓学习。坚持集中学。\n（二）抓作风。坚持常态抓。\n（三）抓落实。坚持盯着办。\n',
    3,
  ],
  ['现就有关事项作如下三点说明：\n1.关于范围。以本级为准。\n2.关于时间。以印发之日为准。\n', 2],
  ['主要抓了以下三项工作：\n一是抓培训。全年培训12次。\n二是抓督导。全年督导30次。\n', 2],
  ['会议强调，要做到两个到位：第一，认识到位；第二，责任到位；第三，措施到位。', 3],
];

const silent: readonly string[] = [
  '重点抓好以下四项工作：一是强化学习。二是强化监督。三是强化保障。四要强化宣传。',
  '重点抓好以下三项工作：一是强化学习。二是强化监督。此外，还要强化保障。',
  '把握5项原则，突出6项重点：一是聚焦民生；二是聚焦发展。',
  '排查问题126个：一是基层基础薄弱；二是责任落实不力。',
  '今年召开三次会议：一是动员会；二是推进会。',
  '上述三个问题，一是认识不足，二是重视不够。',
  '坚决做到“两个维护”：一是学习跟进；二是落实跟进；三是监督跟进。',
  '一年来主要抓了以下两项工作：\n一、抓学习\n二、抓作风\n三、下一步打算\n',
  '制定四项制度，组建三支队伍，一是宣传队，二是调解队。',
  '统一思想、统一步调，两手抓。一是学习。二是落实。三是检查。四是总结。五是提高。',
  '现将三项工作情况报告如下：\n一、学习情况\n二、监督情况\n三、存在的问题\n四、下一步打算\n',
];

describe('announced lists', () => {
  it.each(agreeing)('agree: %s', (text) => {
    const found = relationsIn(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ verdict }) => verdict)).toEqual(found.map(() => 'consistent'));
  });

  it.each(wrong)('disagree: %s', (text, listed) => {
    const found = relationsIn(text);
    expect(found.map(({ verdict, finding }) => [verdict, finding])).toEqual([['error', 'followed']]);
    expect(found[0]?.data).toEqual({ listed: String(listed) });
  });

  it.each(silent)('are not accused: %s', (text) => {
    expect(relationsIn(text).filter(({ verdict }) => verdict !== 'consistent')).toEqual([]);
  });

  it('mark the number in the draft, and each item by its own number', () => {
    const text = '工作总结\n\n抓好以下 3 项工作：\n（一）学习。\n（二）监督。\n';
    const [found] = relationsIn(text);
    expect(text.slice(found?.claim.start, found?.claim.end)).toBe('3 项');
    expect(found?.operands.map(({ start, end }) => text.slice(start, end))).toEqual(['（一）', '（二）']);
    expect(found?.fixes?.map((fix) => fix.text)).toEqual(['2项']);
  });

  it('count paragraphs that are numbered automatically', () => {
    const paragraph = (text: string, start: number, label?: string) =>
      ({ kind: 'paragraph', part: 'body', text, start, end: start + text.length, label }) as const;
    const blocks = [
      paragraph('做好以下三项工作：', 0),
      paragraph('学习', 10, '（一）'),
      paragraph('监督', 13, '（二）'),
    ];
    const found = announcedLists(
      blocks.map((block) => ({ block, leadIns: findLeadIns(block.text, numberingOf(block)) })),
    );
    expect(found.map(({ verdict, computed }) => [verdict, computed])).toEqual([['error', '2']]);
  });

  const units = ['：一是', '三个方面：一是', '以下三个方面：一是甲二是', '：1.', '三个：（一）', '第一，', '①'];
  it.each(units)('are read in linear time: %s', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const start = performance.now();
    relationsIn(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
