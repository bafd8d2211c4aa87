import { doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Provision } from '../../provision.ts';
import { gbExample } from '../gb-example.ts';
import {
  breathingSpace,
  type RespiteFigures,
  respiteDated,
  respiteUntilMs,
  whereProtected,
} from './respite.ts';
import { respiteExamples } from './respite-examples.ts';

const says = {
  zh: '应将喘息期告知为债权人催收的机构',
  en: 'Firms that collect for the creditor are told of the moratorium',
};
const during = { party: { moratoria: [breathingSpace('2026-11-01')] } };

/** Debt respite: whoever collects for the creditor is told. */
export const agentsTold: Provision<RespiteFigures> = {
  id: 'GB-DRS-AGENT',
  title: { zh: '告知受托机构', en: 'Agents are told' },
  level: 'L2',
  confidence: 'S2',
  scope: { acts: ['entrust'], debtorKinds: ['person'] },
  dated: respiteDated,
  judge: whereProtected(says, (question) => {
    const untilMs = respiteUntilMs(question);
    if (untilMs === undefined || told(question.intent, 'agentTold') === true) return allow(says);
    return {
      ...never('agent-not-told', says, { zh: '先告知再委托', en: 'Tell them before you entrust it' }),
      untilMs,
    };
  }),
  examples: [
    ...respiteExamples(doing('entrust')),
    gbExample('已告知', 'They were told', 'allow', {
      ...during,
      intent: doing('entrust', { agentTold: true }),
    }),
  ],
  notEncoded: [
    {
      zh: '受托机构自己的停止由 GB-DRS-CONTACT 判断。',
      en: 'That the agent itself stops is judged by GB-DRS-CONTACT.',
    },
  ],
};
