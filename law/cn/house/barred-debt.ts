import { actExample, doing, saying } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { judgeBarredSuit, whereBarred } from '../../barred-debt.ts';
import { told } from '../../particulars.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { fromTheHouse } from './house-source.ts';

const says = {
  zh: '诉讼时效已过，债务人可以拒绝（参照《民法典》第 192、193 条）：不以起诉施压，起诉须主管批准',
  en: 'The limitation period is over and the debtor may refuse (after Civil Code art. 192, 193): no pressure by talk of suits, and a supervisor approves a suit',
};
const legal: readonly string[] = ['false_legal_status', 'false_urgency', 'threat_arrest'];

function speaksOfCourt({ intent }: Question<Figures>): boolean {
  if (told(intent, 'mentionsCourt') === true) return true;
  return intent.content?.found.some((found) => legal.includes(found)) === true;
}

const ended = { limitationEndsOn: exampleDay('2026-11-11') };
const running = { limitationEndsOn: exampleDay('2026-11-12') };

/** HOUSE-CN-BARRED, after CN-LIM-11: the law lets one ask and sue; it gives a defence. What it forbids nowhere, the house limits. */
export const barredDebt: Provision<Figures> = {
  id: 'HOUSE-CN-BARRED',
  title: { zh: '过诉讼时效的债务', en: 'Time-barred debts' },
  level: 'house',
  confidence: 'house',
  scope: { acts: ['contact', 'sue'] },
  dated: fromTheHouse({}),
  judge: whereBarred(says, (question) => {
    if (question.intent.act === 'sue') return judgeBarredSuit(question, says);
    if (!speaksOfCourt(question)) return allow(says);
    return never('barred-debt-court', says, {
      zh: '如实说明时效已过，可协商自愿还款或重新签订协议',
      en: 'Say that it is barred; payment by free will or a new agreement may be talked of',
    });
  }),
  examples: [
    actExample('时效昨日届满，以起诉施压', 'Barred since yesterday, with talk of a suit', 'refuse', {
      debt: ended,
      intent: { conduct: { mentionsCourt: true } },
    }),
    actExample('过时效，谎称已起诉', 'Barred, with a suit that was never filed', 'refuse', {
      debt: ended,
      intent: saying('false_legal_status'),
    }),
    actExample('时效今日尚未届满', 'The period ends today: not barred yet', 'allow', {
      debt: running,
      intent: { conduct: { mentionsCourt: true } },
    }),
    actExample('过时效，平和催收', 'Barred, asked without talk of suits', 'allow', { debt: ended }),
    actExample('过时效，起诉', 'A suit on a barred debt', 'needs-approval', {
      debt: ended,
      intent: doing('sue'),
    }),
    actExample('过时效，起诉已批准', 'A suit that was approved', 'allow', {
      debt: ended,
      intent: { ...doing('sue'), approved: true },
    }),
    actExample('时效未过，起诉', 'A suit on a debt that is not barred', 'allow', {
      debt: running,
      intent: doing('sue'),
    }),
  ],
  notEncoded: [
    {
      zh: '第 192 条给债务人抗辩权，第 193 条不许法院主动适用；均不禁止催收或起诉，故不作为法律拒绝。自愿履行不得请求返还。',
      en: 'Article 192 gives a defence and article 193 keeps courts from raising it; neither forbids asking or suing, so no law refuses here. What was paid freely is not given back.',
    },
  ],
};
