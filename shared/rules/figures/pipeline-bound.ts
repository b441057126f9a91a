import { rule } from '../rule.ts';
import { fromRelations } from '../support/from-relations.ts';

export default rule({
  id: 'pipeline-bound',
  code: 'FIG-05',
  family: 'figures',
  title: { zh: '流程数上下限', en: 'Later step counts more than the earlier' },
  about: {
    zh: '后一环节不会多于前一环节：立案不多于线索，结案不多于立案，整改不多于问题。可能含往年结转的只提示核实；同句写明结转、旧存的不报。',
    en: 'A later step counts no more than the one before it: cases filed than leads, cases closed than filed, problems mended than found. Where last year may have come in, it is only asked; a carry-over in the sentence settles it.',
  },
  messages: {
    exceeds: {
      zh: '“{{label}}”{{printed}}，多于“{{earlier}}”；{{reason}}。',
      en: '{{label}} is {{printed}}, more than {{earlier}}; {{reason}}.',
    },
    impossible: {
      zh: '“{{label}}”{{printed}}，多于“{{earlier}}”。',
      en: '{{label}} is {{printed}}, more than {{earlier}}.',
    },
  },
  examples: {
    flagged: [
      { text: '处置问题线索26件，立案31件。', marks: ['31件'], message: 'exceeds', verdict: 'verify' },
      { text: '自查问题47个，现已整改49个。', marks: ['49个'], message: 'impossible', verdict: 'error' },
      { text: '发放问卷300份，回收312份。', marks: ['312份'], message: 'impossible', verdict: 'error' },
    ],
    silent: [
      { text: '处置问题线索31件，立案26件。' },
      { text: '上年结转线索9件，处置问题线索26件，立案31件。', note: '写明结转' },
      { text: '自查问题47个，现已整改47个。' },
      { text: '立案26件，处分31人。', note: '件与人不比' },
    ],
  },
  ...fromRelations(['bound'], ['exceeds', 'impossible']),
});
