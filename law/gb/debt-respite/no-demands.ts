import { allow, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import type { Provision } from '../../provision.ts';
import { gbExample } from '../gb-example.ts';
import {
  breathingSpace,
  type RespiteFigures,
  respiteDated,
  respiteUntilMs,
  whereProtected,
} from './respite.ts';
import { courtPermission, respiteExamples } from './respite-examples.ts';

const says = {
  zh: '喘息期或精神健康危机暂缓期间，不得联系债务人要求付款，法院准许除外',
  en: 'During a breathing space or mental-health-crisis moratorium nobody is contacted to demand payment, save by permission of the court',
};
const during = { party: { moratoria: [breathingSpace('2026-11-01')] } };

/** Debt respite: no contact to demand payment while a moratorium runs. */
export const noDemands: Provision<RespiteFigures> = {
  id: 'GB-DRS-CONTACT',
  title: { zh: '喘息期不得催付', en: 'No demands in breathing space' },
  level: 'L2',
  confidence: 'S2',
  scope: { debtorKinds: ['person'], initiatedBy: ['creditor'], purposes: ['collect'] },
  dated: respiteDated,
  judge: whereProtected(says, (question) => {
    const { facts, intent, moment } = question;
    const untilMs = respiteUntilMs(question);
    if (untilMs === undefined || consentHolds(facts, intent, moment, 'court-permission', false))
      return allow(says);
    return {
      ...never('moratorium', says, { zh: '通过债务顾问联系', en: 'Go through the debt adviser' }),
      untilMs,
    };
  }),
  examples: [
    ...respiteExamples({}),
    gbExample('法院准许', 'By permission of the court', 'allow', { ...during, consents: [courtPermission] }),
    gbExample('依法必须的通知不受限', 'A notice that the law wants is not touched', 'not-applicable', {
      ...during,
      intent: { purpose: 'notice' },
    }),
    gbExample('答复本人的来电', 'Answering their call', 'not-applicable', {
      ...during,
      intent: { purpose: 'reply', initiatedBy: 'debtor' },
    }),
  ],
  notEncoded: [
    {
      zh: '十二个月内只能有一次、哪些债务不在其内、苏格兰的六个月暂缓：登记时决定，未编入。首日是否计入未见原文。',
      en: 'One in twelve months, which debts stay outside, and the six months of Scotland are decided on registration and not encoded. Whether the first day counts was not seen in the text.',
    },
  ],
};
