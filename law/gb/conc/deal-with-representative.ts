import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '客户有债务顾问或代表的，应与其打交道，除非有正当理由',
  en: "The customer's adviser or representative is dealt with, unless there is a justified reason not to",
};
const attorney = { reachable: true, since: exampleDay('2026-11-01'), silentSince: null };

/** CONC 7.3: whoever has an adviser or representative is not bypassed without a justified reason. */
export const dealWithRepresentative: Provision<Figures> = {
  id: 'GB-CONC-7.3-REPRESENTATIVE',
  title: { zh: '与代表打交道', en: 'Dealing with representatives' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    ...consumerCredit,
    initiatedBy: ['creditor'],
    purposes: ['collect', 'locate'],
    roles: ['debtor', 'co-debtor', 'guarantor'],
  },
  dated: [{ from: gbKnownFrom.conc73, figures: {}, citation: conc('7.3') }],
  judge: ({ facts, intent }) => {
    if (!facts.party.represented && facts.party.attorney === null) return allow(says);
    const reason = told(intent, 'justifiedReason');
    if (typeof reason === 'string' && reason.trim() !== '') return allow(says);
    return never('represented', says, { zh: '联系其顾问或代表', en: 'Reach the adviser or representative' });
  },
  examples: [
    gbExample('有债务顾问，直接致电本人', 'Calling somebody who has an adviser', 'refuse', {
      party: { represented: true },
    }),
    gbExample('有律师，直接致电本人', 'Calling somebody who has a lawyer', 'refuse', { party: { attorney } }),
    gbExample('记录了正当理由', 'A justified reason is recorded', 'allow', {
      party: { represented: true },
      intent: { conduct: { justifiedReason: 'adviser withdrew in writing' } },
    }),
    gbExample('联系其代表', 'Reaching the representative', 'not-applicable', {
      party: { represented: true },
      intent: { targetRole: 'agent' },
    }),
    gbExample('没有代表', 'No representative', 'allow'),
    gbExampleAt('2024-11-05 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      party: { represented: true },
    }),
  ],
  notEncoded: [
    {
      zh: '理由是否正当由主管判断；条号仅见转引，按节引用。',
      en: 'Whether a reason is justified is for a supervisor; the number of the rule was not seen, the section is cited.',
    },
  ],
};
