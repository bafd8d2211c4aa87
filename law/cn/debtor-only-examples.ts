import type { Product } from '@duly/facts/gate-facts.ts';
import type { Example } from '../example.ts';

/** What all documents say of whom to ask for payment; the days and products differ. */
export function debtorOnlyExamples(products: readonly Product[]): readonly Example[] {
  return [
    {
      name: { zh: '向债务人本人催收', en: 'The debtor may be asked to pay' },
      at: '2026-11-12 15:00',
      given: { products },
      expect: 'allow',
    },
    {
      name: { zh: '向担保人催收', en: 'A guarantor may be asked to pay' },
      at: '2026-11-12 15:00',
      given: { products, intent: { targetRole: 'guarantor' } },
      expect: 'allow',
    },
    {
      name: { zh: '向父亲催收，不可', en: "The debtor's father may not" },
      at: '2026-11-12 15:00',
      given: { products, point: { ownerRelation: 'family' }, intent: { targetRole: 'third-party' } },
      expect: 'refuse',
      until: null,
    },
    {
      name: {
        zh: '意图写本人，号码是同事的，不可',
        en: "A colleague's number stays a colleague's, whatever the act says",
      },
      at: '2026-11-12 15:00',
      given: { products, point: { ownerRelation: 'colleague' } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '不知道号码是谁的，先补充', en: 'Whose number it is must be known' },
      at: '2026-11-12 15:00',
      given: { products, point: { ownerRelation: 'unknown' } },
      expect: 'missing-fact',
    },
    {
      name: { zh: '要子女代偿，不可', en: 'Children made to pay: no' },
      at: '2026-11-12 15:00',
      given: { products, intent: { act: 'claim', contactPointId: null, targetRole: 'third-party' } },
      expect: 'refuse',
      until: null,
    },
    {
      name: {
        zh: '只问联系方式，不在本条之内',
        en: 'Only asking for contact data is not this rule’s matter',
      },
      at: '2026-11-12 15:00',
      given: { products, intent: { purpose: 'locate', targetRole: 'third-party' } },
      expect: 'not-applicable',
    },
  ];
}
