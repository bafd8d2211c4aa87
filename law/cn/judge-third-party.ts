import type { ReachFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow, missingFact, never } from '../answer.ts';
import { pointOf } from '../effective-role.ts';
import { firstOpenMs, wholeDay } from '../hours.ts';
import { told } from '../particulars.ts';
import type { Figures, Question } from '../provision.ts';
import type { Words } from '../words.ts';

/** When a debtor counts as lost: so many failed calls in a row and a wait, or so many failed days. */
export type LostFigures = {
  readonly failedCalls: number;
  readonly waitDays: number;
  readonly failedDays: number;
};

const callDebtor: Words = {
  zh: '换时段再拨本人，或发短信请其选择时间',
  en: 'Call the debtor at another hour, or text and let them choose',
};

/** Judges the conditions for reaching a contact person at all. */
export function judgeLostContact(question: Question<LostFigures>): Answer {
  const { facts, moment, figures } = question;
  const { party } = facts;
  if (party.deceased || party.incapacitated) {
    return allow({
      zh: '本人已故或无相应行为能力，可寻找继承人或监护人',
      en: 'The debtor is dead or incapacitated; heirs or guardians may be looked for',
    });
  }
  const { reach } = party;
  const words = lostWords(reach, figures);
  if (reach.allNumbersInvalid || reach.failedDaysInRow >= figures.failedDays) return allow(words);
  const { lastFailedOn } = reach;
  const counted = { counted: reach.failedCallsInRow, limit: figures.failedCalls };
  if (reach.failedCallsInRow < figures.failedCalls || lastFailedOn === null) {
    return { ...never('contact-not-lost', words, callDebtor), ...counted };
  }
  const opens = (lastFailedOn + figures.waitDays) as Day;
  if (moment.zones.length === 0) {
    return missingFact('zone', { zh: '本人所在地（时区）', en: 'where the person is (time zone)' });
  }
  if (moment.locals.every((local) => local.day >= opens)) return allow(words);
  const untilMs = firstOpenMs(moment, (day) => (day >= opens ? wholeDay : []));
  return { ...never('contact-not-lost', words, callDebtor), ...counted, untilMs };
}

function lostWords(reach: ReachFacts, figures: LostFigures): Words {
  const { failedCallsInRow: calls, failedDaysInRow: days } = reach;
  return {
    zh: `失联才可联系联系人：连续拨打本人未接通 ${calls}/${figures.failedCalls}（次日起），连续未联系上的日数 ${days}/${figures.failedDays}，或号码失效`,
    en: `A contact person only once contact is lost: ${calls} of ${figures.failedCalls} failed calls (from the next day), ${days} of ${figures.failedDays} failed days, or no valid number`,
  };
}

const neutral: Words = {
  zh: '对第三人只可询问联系方式或请其转告回电，不得透露欠款',
  en: 'A third person may only be asked for contact data or to pass on a call back; nothing of the debt',
};
const neutralInstead: Words = {
  zh: '改用不提债务的中性话术',
  en: 'Use the neutral text that does not mention the debt',
};
const askText: Words = { zh: '将要发送的内容类别', en: 'what kind of text is to be sent' };

// What may be asked of a contact person; whoever offers to pay is a matter of CN-3P-05.
const neutralAsks: readonly string[] = ['contact-data', 'pass-on'];

const onlyNeutralAsks: Words = {
  zh: '对第三人只可询问联系方式或请其转告，不问工作、婚姻、去向、生死等',
  en: 'A third person is asked for contact data or to pass on a call back only: nothing of job, marriage, whereabouts or death',
};
const askDocuments: Words = {
  zh: '只问“怎样联系本人”；其他事实以证明文件核实',
  en: 'Ask how to reach them, and nothing else; verify other facts by documents',
};

/** Judges what a contact person may hear and be asked. */
export function judgeNeutral(question: Question<Figures>): Answer {
  const { intent } = question;
  if (intent.purpose === 'service' && told(intent, 'offeredToPay') === true) return allow(neutral);
  const asks = told(intent, 'asks');
  if (asks !== undefined && !neutralAsks.includes(String(asks))) {
    return never('asks-too-much', onlyNeutralAsks, askDocuments);
  }
  if (intent.purpose !== 'locate') return never('discloses-debt', neutral, neutralInstead);
  if (intent.channel === 'call' || intent.channel === 'visit') return allow(neutral);
  if (intent.contentClass === null) return missingFact('content-class', askText);
  if (intent.contentClass !== 'third-party-neutral') return never('discloses-debt', neutral, neutralInstead);
  return allow(neutral);
}

const optedOut: Words = {
  zh: '联系人已明确拒绝，不再联系，长期有效',
  en: 'The contact person refused; no further contact, for good',
};

/** Judges a contact person's refusal; it does not lapse. */
export function judgeThirdPartyOptOut(question: Question<Figures>): Answer {
  const point = pointOf(question.facts, question.intent);
  if (point?.status === 'opted-out') {
    return never('third-party-opted-out', optedOut, { zh: '只联系债务人本人', en: 'Reach the debtor only' });
  }
  return allow({ zh: '联系人未拒绝', en: 'The contact person has not refused' });
}
