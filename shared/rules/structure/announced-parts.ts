import type { DocumentType } from '../../lexicon/document-types.ts';
import { type SectionId, sectionOf, sections } from '../../lexicon/sections.ts';
import { rule } from '../rule.ts';
import { isWhole, sectionIn } from '../support/draft-places.ts';

export default rule({
  id: 'announced-parts',
  code: 'SEC-06',
  family: 'structure',
  title: { zh: '首段承诺与正文不符', en: 'Announced, but not there' },
  about: {
    zh: '首段说“现将工作情况、存在问题及下一步打算报告如下”，正文就要有这几部分。标题换个说法、文中有相应内容都算有。文种必备的部分由“缺必备章节”核对，“三个方面”的数目由列举规则核对。',
    en: 'What the introduction announces (“work, problems and next steps are reported as follows”) must be in the body, under any heading or in the text. Parts that the document requires anyway, and announced numbers, are looked after by other rules.',
  },
  messages: {
    notThere: {
      zh: '首段提到“{{words}}”，正文未见对应部分（{{wordings}}）。',
      en: 'The introduction announces “{{words}}”; the body has no such part ({{wordings}}).',
    },
  },
  examples: {
    flagged: [
      {
        text: '关于河道清淤情况的报告\n市水务局：\n现将清淤工作开展情况及经验体会报告如下。\n一、工作开展情况\n清淤三段。\n二、资金使用情况\n未超预算。\n特此报告。\n县水务局\n2023年6月1日',
        marks: ['经验体会'],
        verdict: 'verify',
      },
    ],
    silent: [
      {
        text: '关于河道清淤情况的报告\n市水务局：\n现将清淤工作开展情况及下半年工作安排报告如下。\n一、工作开展情况\n清淤三段。\n二、下步打算\n再清两段。\n特此报告。\n县水务局\n2023年6月1日',
      },
      { text: '现将今年工作打算汇报如下。', note: '一句话的节选' },
    ],
  },
  inDraft: (analysis) => {
    const { documentType, outline, blocks } = analysis;
    if (!documentType || !isWhole(analysis)) return [];
    return blocks.slice(outline.bodyStart, outline.bodyStart + 3).flatMap(({ block }) => {
      const announced = block.kind === 'paragraph' ? announcement.exec(block.text.slice(0, longestIntroduction)) : null;
      if (!announced) return [];
      const start = block.start + announced.index;
      return ids.flatMap((id) => {
        const words = sectionOf(id).announced?.exec(announced[0]);
        if (!words || isRequired(documentType, id) || sectionIn(analysis, id)) return [];
        return [
          {
            message: 'notThere',
            verdict: 'verify',
            where: { start: start + words.index, end: start + words.index + words[0].length },
            data: { words: words[0], wordings: sectionOf(id).wordings.join('、') },
            identity: `${id}|${words[0]}`,
          },
        ];
      });
    });
  },
});

/** What the type requires anyway is missed by another rule. */
const isRequired = ({ sections: profile }: DocumentType, id: SectionId): boolean =>
  profile.some(({ section, need }) => section === id && need === 'required');

const ids = Object.keys(sections) as SectionId[];
const longestIntroduction = 2000;
const announcement = /(?:现|兹|特)(?:将|就|把)[^。！？]{2,120}?(?:汇报|报告|总结|通报|说明)如下/;
