import { type Answer, allow, never } from '../../answer.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { allButLawyer, covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { usExample } from '../us-examples.ts';

const says = {
  zh: '本人书面要求停止或拒绝付款后不再联系；仅可通知：催收终止、可能或将要采取某项措施',
  en: 'After a written request to cease, or refusal to pay, no contact but three notices: efforts ended, a remedy may be invoked, a remedy will be',
};

// The three notices that 1692c(c) leaves.
const notices: ReadonlySet<unknown> = new Set(['efforts-ended', 'remedy-may', 'remedy-will']);

function judgeCease({ facts, intent, moment }: Question<Figures>): Answer {
  const { ceasedOn } = facts.party;
  // It takes effect on receipt; on whichever clock the day comes first.
  const begun = ceasedOn !== null && moment.locals.some(({ day }) => day >= ceasedOn);
  const unknownClock = ceasedOn !== null && moment.locals.length === 0;
  if (!begun && !unknownClock) return allow(says);
  if (intent.purpose === 'notice' && notices.has(intent.conduct.notice)) return allow(says);
  return never('ceased', says, {
    zh: '只发三种通知之一，或终止催收',
    en: 'Send one of the three notices, or end the collection',
  });
}

const ceased = { ceasedOn: exampleDay('2026-08-12') };
const notice = (kind: string) =>
  ({ channel: 'letter', purpose: 'notice', conduct: { notice: kind } }) as const;

/** US-CEASE-01: after a cease in writing only three notices. `conduct.notice` says which one it is. */
export const cease: Provision<Figures> = {
  id: 'US-CEASE-01',
  title: { zh: '书面要求停止', en: 'A written request to cease' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], roles: allButLawyer },
  dated: [{ from: knownFrom.fdcpa, figures: {}, citation: fdcpa('1692c(c)') }],
  // If a consumer notifies in writing that he refuses to pay or wishes communication to cease: no further communication
  // except the three notices; a mailed notice is complete upon receipt.
  judge: judgeCease,
  examples: [
    usExample(
      '收到之日起停止',
      'From the day of its receipt',
      '2026-08-12 12:00',
      { party: ceased },
      'refuse',
      null,
    ),
    usExample('收到前一日', 'The day before', '2026-08-11 12:00', { party: ceased }, 'allow'),
    usExample('没有要求过', 'No request', '2026-08-12 12:00', {}, 'allow'),
    usExample(
      '通知催收终止',
      'A notice that efforts end',
      '2026-08-20 12:00',
      { party: ceased, intent: notice('efforts-ended') },
      'allow',
    ),
    usExample(
      '通知可能采取措施',
      'A notice that a remedy may be invoked',
      '2026-08-20 12:00',
      { party: ceased, intent: notice('remedy-may') },
      'allow',
    ),
    usExample(
      '通知将要采取措施',
      'A notice that a remedy will be invoked',
      '2026-08-20 12:00',
      { party: ceased, intent: notice('remedy-will') },
      'allow',
    ),
    usExample(
      '其他通知不可',
      'Another notice may not go',
      '2026-08-20 12:00',
      { party: ceased, intent: notice('balance') },
      'refuse',
      null,
    ),
    usExample(
      '名为该通知的催收不可',
      'Nor a demand that calls itself one',
      '2026-08-20 12:00',
      { party: ceased, intent: { ...notice('remedy-may'), purpose: 'collect' } },
      'refuse',
      null,
    ),
    usExample(
      '不知道时区也不放行',
      'An unknown zone opens nothing',
      '2026-08-20 12:00',
      { party: { ...ceased, zones: [] } },
      'refuse',
      null,
    ),
    usExample(
      '对方自己来电',
      'When they call themselves',
      '2026-08-20 12:00',
      { party: ceased, intent: { initiatedBy: 'debtor', purpose: 'reply' } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '电子方式的书面要求以本机构接受该方式为限，由登记的人判断；撤回须由本人提出。',
      en: 'Whether an electronic request is one in writing is judged by whoever records it; only they can take it back.',
    },
  ],
};
