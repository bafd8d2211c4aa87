import type { GateDispute } from '@duly/facts/gate-facts.ts';
import { doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '客户以有效或可能有效的理由对债务提出异议的，应暂停一切追讨步骤',
  en: 'Every step of recovery is suspended while a debt is disputed on grounds that are or may be valid',
};
const dispute: GateDispute = {
  on: exampleDay('2026-11-02'),
  inWriting: false,
  kind: 'dispute',
  partMinor: null,
  answeredOn: null,
  closedOn: null,
};

/** CONC 7.14 on disputed debt: recovery by the firm and its agents is suspended; the proof is the firm's. */
export const disputedDebtRests: Provision<Figures> = {
  id: 'GB-CONC-7.14',
  title: { zh: '有异议的债务', en: 'Disputed debt' },
  level: 'L4',
  confidence: 'S1',
  scope: {
    ...consumerCredit,
    acts: ['contact', 'claim', 'sue', 'take-goods', 'deduct-wages'],
    initiatedBy: ['creditor'],
    purposes: ['collect'],
  },
  dated: [{ from: gbKnownFrom.conc714, figures: {}, citation: conc('7.14') }],
  judge: ({ facts, intent }) => {
    const open = debtsOf(facts, intent).some((debt) =>
      debt.disputes.some(({ closedOn }) => closedOn === null),
    );
    if (!open && !facts.party.disputedAll) return allow(says);
    return never('disputed', says, {
      zh: '把客户的说法转给债权人，核实后答复',
      en: 'Pass on what the customer says to the creditor, examine it, and answer',
    });
  },
  examples: [
    gbExample('异议未结', 'An open dispute', 'refuse', { debt: { disputes: [dispute] } }),
    gbExample('异议已结', 'A closed dispute', 'allow', {
      debt: { disputes: [{ ...dispute, closedOn: exampleDay('2026-11-12') }] },
    }),
    gbExample('异议未结而起诉', 'A suit on an open dispute', 'refuse', {
      debt: { disputes: [dispute] },
      intent: doing('sue'),
    }),
    gbExample('通知调查结果', 'A notice of the findings', 'not-applicable', {
      debt: { disputes: [dispute] },
      intent: { purpose: 'notice' },
    }),
    gbExample('没有异议', 'No dispute', 'allow'),
    gbExampleAt('2015-06-18 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      debt: { disputes: [dispute] },
    }),
  ],
  notEncoded: [
    {
      zh: '理由是否可能有效由人判断：显然无效的异议记为已结。催收机构转交信息的义务由异议流程执行。',
      en: 'Whether grounds may be valid is for people: a dispute that plainly has none is closed. Passing on the information is done where disputes are handled.',
    },
  ],
};
