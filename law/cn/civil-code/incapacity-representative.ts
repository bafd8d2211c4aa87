import { allow, never } from '../../answer.ts';
import { effectiveRole } from '../../effective-role.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '本人无或限制民事行为能力，由其法定代理人代理',
  en: 'The person lacks full legal capacity and is represented by the legal representative',
};

/** CN-SPEC-02: whoever lacks legal capacity acts through the legal representative. */
export const incapacityRepresentative: Provision<Figures> = {
  id: 'CN-SPEC-02',
  title: { zh: '无或限制民事行为能力', en: 'Lack of legal capacity' },
  level: 'L1',
  confidence: 'S1',
  scope: { debtorKinds: ['person'], purposes: ['collect', 'notice'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('19–23') }],
  judge: ({ facts, intent }) => {
    if (!facts.party.incapacitated)
      return allow({ zh: '未登记行为能力受限', en: 'No lack of capacity is recorded' });
    // 第十九条至第二十三条：……由其法定代理人代理；无民事行为能力人、限制民事行为能力人的监护人是其法定代理人。
    const role = effectiveRole(facts, intent);
    if (role === 'representative' || role === 'guarantor' || role === 'co-debtor') return allow(says);
    return never('incapacitated', says, { zh: '联系其监护人', en: 'Reach the guardian' });
  },
  examples: [
    {
      name: { zh: '向本人催收，不可', en: 'The person may not be asked to pay' },
      at: '2026-11-12 15:00',
      given: { party: { incapacitated: true } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '向监护人主张', en: 'The guardian may' },
      at: '2026-11-12 15:00',
      given: {
        party: { incapacitated: true },
        point: { ownerRelation: 'family' },
        intent: { targetRole: 'representative' },
      },
      expect: 'allow',
    },
    {
      name: { zh: '未登记行为能力受限', en: 'No lack of capacity recorded' },
      at: '2026-11-12 15:00',
      given: {},
      expect: 'allow',
    },
  ],
  notEncoded: [
    {
      zh: '八岁、十八岁的年龄界限与纯获利益的行为由法务流程判断。',
      en: 'The ages of eight and eighteen, and acts that only benefit the person, are judged in the legal workflow.',
    },
  ],
};
