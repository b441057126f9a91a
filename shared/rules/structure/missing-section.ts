import { sectionOf } from '../../lexicon/sections.ts';
import { rule } from '../rule.ts';
import { isWhole, sectionIn, titleOrBeginning } from '../support/draft-places.ts';

export default rule({
  id: 'missing-section',
  code: 'SEC-02',
  family: 'structure',
  title: { zh: '缺必备章节', en: 'A part is missing' },
  about: {
    zh: '各文种应有的部分见文种画像：总结和汇报要有工作情况、存在问题、下一步打算，要点不要求存在问题。标题换个说法（“明年工作谋划”“短板弱项”）、不在一级标题、或只是一个短行，都算有；没有标题而文中写到的，只作提示。认不出文种、只有几行的节选不查。',
    en: 'What each kind of document should have: a summary its work, its problems and its next steps; work points no problems. Any usual wording of the heading counts, at any level; where the text treats of it without a heading that is only mentioned. Texts of no known kind and short excerpts are left alone.',
  },
  messages: {
    missing: {
      zh: '{{type}}一般应有“{{section}}”，本文未找到（可接受的写法：{{wordings}}）。',
      en: 'A {{type}} usually has a part “{{section}}”; none was found (headings such as {{wordings}}).',
    },
    inText: {
      zh: '{{type}}一般单列“{{section}}”，本文写到了这方面内容，但没有相应的标题（如{{wordings}}）。',
      en: 'A {{type}} usually has a part “{{section}}”; the text treats of it, but without a heading (such as {{wordings}}).',
    },
  },
  examples: {
    flagged: [
      {
        text: '乡卫生院年度工作总结\n一、工作情况\n门诊有序。\n二、下一步工作打算\n添置设备。',
        marks: ['乡卫生院年度工作总结'],
        message: 'missing',
        verdict: 'verify',
      },
      {
        text: '乡卫生院年度工作总结\n一、工作情况\n门诊有序。同时也要看到，人员力量还存在明显不足。\n二、下一步工作打算\n添置设备。',
        marks: ['乡卫生院年度工作总结'],
        verdict: 'info',
      },
    ],
    silent: [
      { text: '乡卫生院年度工作总结\n一、门诊工作情况\n有序。\n二、短板和不足\n设备少。\n三、明年工作谋划\n添设备。' },
      { text: '乡卫生院年度工作要点\n一、抓门诊\n延长时间。\n二、抓队伍\n常态培训。', note: '要点不要求存在问题' },
      { text: '乡卫生院设备评估报告\n一、设备现状\n完好。\n二、结论\n可用。', note: '评估报告有自己的写法' },
    ],
  },
  inDraft: (analysis) => {
    const { documentType } = analysis;
    if (!documentType || !isWhole(analysis)) return [];
    return documentType.sections.flatMap(({ section, need }) => {
      const found = sectionIn(analysis, section);
      if (found === 'heading' || (found === 'text' && need === 'advised')) return [];
      const { name, wordings } = sectionOf(section);
      return [
        {
          message: found === 'text' ? 'inText' : 'missing',
          verdict: found === 'text' || need === 'advised' ? 'info' : 'verify',
          where: titleOrBeginning(analysis),
          data: {
            type: documentType.name,
            section: name,
            wordings: wordings.join('、'),
          },
          identity: `${documentType.id}|${section}`,
        },
      ];
    });
  },
});
