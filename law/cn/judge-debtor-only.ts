import type { TargetRole } from '@duly/facts/contact-intent.ts';
import { type Answer, allow, missingFact, never } from '../answer.ts';
import { effectiveRole, pointOf } from '../effective-role.ts';
import type { Figures, Question } from '../provision.ts';
import type { Words } from '../words.ts';

const askOwner: Words = { zh: '这个联系点是谁的', en: 'to whom this contact point belongs' };
const restoreContact: Words = {
  zh: '联系债务人本人；只有失联条件成立时，才可向联系人作不提债务的询问',
  en: 'Reach the debtor; a contact person may only be asked, without a word of the debt, once contact is lost',
};

/** Judges who may be asked to pay: only the roles named; whoever owns the point is whom the act reaches. */
export function judgeDebtorOnly(
  question: Question<Figures>,
  liable: readonly TargetRole[],
  says: Words,
): Answer {
  const { facts, intent } = question;
  const point = pointOf(facts, intent);
  if (point?.ownerRelation === 'unknown') return missingFact('owner-relation', askOwner);
  if (liable.includes(effectiveRole(facts, intent))) return allow(says);
  return never('not-liable', says, restoreContact);
}
