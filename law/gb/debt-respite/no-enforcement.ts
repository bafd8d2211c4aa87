import { doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import type { Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import {
  breathingSpace,
  type RespiteFigures,
  respiteDated,
  respiteUntilMs,
  whereProtected,
} from './respite.ts';
import { courtPermission, respiteExamples } from './respite-examples.ts';

const says = {
  zh: '喘息期或危机暂缓期间，不得采取执行措施，法院准许除外',
  en: 'No enforcement during a moratorium, save by permission of the court',
};
const during = { party: { moratoria: [breathingSpace('2026-11-01')] } };

/** Debt respite: no enforcement while a moratorium runs. */
export const noEnforcement: Provision<RespiteFigures> = {
  id: 'GB-DRS-ENFORCE',
  title: { zh: '喘息期不得执行', en: 'No enforcement in breathing space' },
  level: 'L2',
  confidence: 'S2',
  scope: {
    acts: ['sue', 'take-goods', 'sell-goods', 'deduct-wages', 'enter-premises', 'cut-supply'],
    debtorKinds: ['person'],
  },
  dated: respiteDated,
  judge: whereProtected(says, (question) => {
    const { facts, intent, moment } = question;
    const untilMs = respiteUntilMs(question);
    if (untilMs === undefined || consentHolds(facts, intent, moment, 'court-permission', false))
      return allow(says);
    return {
      ...never('moratorium', says, {
        zh: '请求复核，或申请法院准许',
        en: 'Ask for a review, or for the permission of the court',
      }),
      untilMs,
    };
  }),
  examples: [
    ...respiteExamples(doing('sue')),
    gbExampleAt(
      '2026-11-12 15:00',
      '取走财物',
      'Taking goods',
      'refuse',
      { ...during, intent: doing('take-goods') },
      '2026-12-31 00:00',
    ),
    gbExample('法院准许', 'By permission of the court', 'allow', {
      ...during,
      consents: [courtPermission],
      intent: doing('take-goods'),
    }),
  ],
  notEncoded: [
    {
      zh: '暂缓开始时已在进行的诉讼如何处理，未编入。',
      en: 'Proceedings that already run when a moratorium begins are not encoded.',
    },
  ],
};
