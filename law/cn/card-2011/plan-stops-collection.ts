import type { Figures, Provision } from '../../provision.ts';
import { card2011 } from '../instruments.ts';
import { judgeHold } from '../judge-hold.ts';
import { knownFrom } from '../known-from.ts';

/** CN-HARD-03: while a signed instalment plan is performed, collection from the card holder stops. */
export const planStopsCollection: Provision<Figures> = {
  id: 'CN-HARD-03',
  title: { zh: '分期协议履行期间停止催收', en: 'A performed plan stops collection' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: ['card'],
    initiatedBy: ['creditor'],
    purposes: ['collect', 'locate'],
  },
  dated: [{ from: knownFrom.card2011, figures: {}, citation: card2011('70') }],
  // 双方达成一致意见并签署分期还款协议的，发卡银行及其服务机构应当停止对该持卡人的催收，持卡人不履行协议的除外。
  judge: ({ facts }) =>
    judgeHold(
      facts.party.planPerforming,
      'plan-performing',
      {
        zh: '个性化分期协议履行期间停止催收',
        en: 'While the instalment plan is performed, collection stops',
      },
      { zh: '按计划到期日发送服务提醒', en: 'Send the service reminder of the plan' },
    ),
  examples: [
    {
      name: { zh: '协议正常履行，不可催收', en: 'A plan that is performed: no collection' },
      at: '2026-11-12 15:00',
      given: { products: ['card'], party: { planPerforming: true } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '没有协议或不履行', en: 'No plan, or one that is not performed' },
      at: '2026-11-12 15:00',
      given: { products: ['card'] },
      expect: 'allow',
    },
    {
      name: { zh: '2012 年前未见施行日', en: 'Before 2012 its first day was not seen' },
      at: '2011-12-31 15:00',
      given: { products: ['card'], party: { planPerforming: true } },
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '协议必备内容与口头协议录音由计划流程核对。',
      en: 'The required terms and the recording of an oral plan are checked where plans are made.',
    },
  ],
};
