import { allow, never } from '../../answer.ts';
import { effectiveRole } from '../../effective-role.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '债务人已故，只可向继承人或遗产管理人主张，以遗产实际价值为限',
  en: 'The debtor is dead: claims go to heirs or the estate administrator only, up to the value of the estate',
};

/** CN-SPEC-01: the debts of the dead are paid out of their estate, by heirs up to its actual value. */
export const deceasedHeirsOnly: Provision<Figures> = {
  id: 'CN-SPEC-01',
  title: { zh: '债务人死亡', en: 'The debtor is dead' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['contact', 'claim'], debtorKinds: ['person'], purposes: ['collect'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('1159, 1161') }],
  judge: ({ facts, intent }) => {
    if (!facts.party.deceased) return allow({ zh: '未登记死亡', en: 'No death is recorded' });
    const role = effectiveRole(facts, intent);
    // 第一千一百五十九条 分割遗产，应当清偿被继承人依法应当缴纳的税款和债务……
    // 第一千一百六十一条 继承人以所得遗产实际价值为限清偿……放弃继承的，可以不负清偿责任。
    if (role === 'heir') return allow(says);
    // A guarantor and a co-debtor owe on their own.
    if (role === 'guarantor' || role === 'co-debtor') return allow(says);
    return never('deceased', says, {
      zh: '取得死亡证明，查明继承人或遗产管理人后发函',
      en: 'Get proof of death, find the heirs or the administrator, then write',
    });
  },
  examples: [
    {
      name: { zh: '已故，拨本人号码催收，不可', en: "A dead debtor's phone may not be called for payment" },
      at: '2026-11-12 15:00',
      given: { party: { deceased: true } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '向父母催收，不可', en: 'Nor may the parents as such' },
      at: '2026-11-12 15:00',
      given: { party: { deceased: true }, point: { ownerRelation: 'family' } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '向继承人主张', en: 'Heirs may be asked' },
      at: '2026-11-12 15:00',
      given: {
        party: { deceased: true },
        point: { ownerRelation: 'family' },
        intent: { targetRole: 'heir' },
      },
      expect: 'allow',
    },
    {
      name: { zh: '担保人仍负其责', en: 'A guarantor still owes' },
      at: '2026-11-12 15:00',
      given: { party: { deceased: true }, intent: { targetRole: 'guarantor' } },
      expect: 'allow',
    },
    {
      name: { zh: '要亲属代偿，不可', en: 'Relatives made to pay: no' },
      at: '2026-11-12 15:00',
      given: {
        party: { deceased: true },
        intent: { act: 'claim', contactPointId: null, targetRole: 'third-party' },
      },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '民法典施行前', en: 'Before the Civil Code' },
      at: '2020-12-31 15:00',
      given: { party: { deceased: true } },
      expect: 'not-in-force',
    },
    {
      name: { zh: '未登记死亡', en: 'No death recorded' },
      at: '2026-11-12 15:00',
      given: {},
      expect: 'allow',
    },
  ],
  notEncoded: [
    {
      zh: '遗产实际价值、放弃继承、必留份由法务流程计算；此前的继承法不收录。',
      en: 'The value of the estate, renunciation and the necessary share are computed in the legal workflow; the earlier Succession Law is not carried.',
    },
  ],
};
