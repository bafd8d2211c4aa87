import { type Answer, allow, missingFact, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { audienceOf } from '../audience.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { consentAt, usExample } from '../us-examples.ts';

const says = {
  zh: '就债务只联系消费者本人（含配偶、未成年人父母、监护人、遗嘱执行人、遗产管理人）与其律师',
  en: 'About the debt only the consumer (spouse, parent of a minor, guardian, executor, administrator included) and the lawyer',
};

function judgeAudience({ facts, intent, moment }: Question<Figures>): Answer {
  const audience = audienceOf(facts, intent);
  if (audience === 'capacity-unknown') {
    return missingFact('capacity', {
      zh: '对方是遗嘱执行人、遗产管理人还是其他人',
      en: 'whether they are executor, administrator or somebody else',
    });
  }
  if (audience !== 'third-party') return allow(says);
  // Asking others where the person is has a rule of its own.
  if (intent.purpose === 'locate' && intent.contentClass !== 'debt') return allow(says);
  if (consentHolds(facts, intent, moment, 'third-party', true)) return allow(says);
  if (consentHolds(facts, intent, moment, 'court-permission', false)) return allow(says);
  if (intent.conduct.postJudgment === true) return allow(says);
  return never('third-party', says, {
    zh: '只问本人的联系方式，不提债务',
    en: 'Ask only where the person can be reached, and say nothing of a debt',
  });
}

const attorney = { reachable: true, since: exampleDay('2026-08-01'), silentSince: null };
const at = '2026-08-12 12:00';
const toHeir = (capacity?: string) =>
  ({ targetRole: 'heir', conduct: capacity === undefined ? {} : { capacity } }) as const;

/**
 * US-3P-01: with whom the debt may be spoken of. `conduct.capacity` says what somebody is to an estate,
 * `conduct.postJudgment` that the contact is needed to carry out a judgment.
 */
export const noThirdParties: Provision<Figures> = {
  id: 'US-3P-01',
  title: { zh: '不向第三人透露', en: 'Nothing to third persons' },
  level: 'L1',
  confidence: 'S1',
  scope: covered,
  dated: [{ from: knownFrom.fdcpa, figures: {}, citation: fdcpa('1692c(b), (d)') }],
  // Without prior consent given directly, permission of a court or post-judgment need, with nobody but the consumer,
  // his attorney, a consumer reporting agency, the creditor and the attorneys of creditor and collector.
  judge: judgeAudience,
  examples: [
    usExample('本人', 'The consumer', at, {}, 'allow'),
    usExample(
      '家人不可',
      'Family may not be told',
      at,
      { point: { ownerRelation: 'family' } },
      'refuse',
      null,
    ),
    usExample(
      '同事不可，说是找本人也不可',
      'Nor a colleague, whomever the call is meant for',
      at,
      { point: { ownerRelation: 'colleague' }, intent: { targetRole: 'debtor' } },
      'refuse',
      null,
    ),
    usExample(
      '配偶视同消费者',
      'The spouse is a consumer',
      at,
      { point: { ownerRelation: 'spouse' } },
      'allow',
    ),
    usExample(
      '未成年人的父母',
      'A parent of a minor',
      at,
      { party: { minor: true }, intent: { targetRole: 'representative' } },
      'allow',
    ),
    usExample(
      '监护人',
      'A guardian',
      at,
      { party: { incapacitated: true }, intent: { targetRole: 'representative' } },
      'allow',
    ),
    usExample(
      '成年人的“代表”是第三人',
      "An adult's “representative” is a third person",
      at,
      { intent: { targetRole: 'representative' } },
      'refuse',
      null,
    ),
    usExample(
      '遗嘱执行人',
      'An executor',
      at,
      { party: { deceased: true }, intent: toHeir('executor') },
      'allow',
    ),
    usExample(
      '遗产管理人',
      'An administrator',
      at,
      { party: { deceased: true }, intent: toHeir('administrator') },
      'allow',
    ),
    usExample(
      '单纯的继承人是第三人',
      'A mere heir is a third person',
      at,
      { party: { deceased: true }, intent: toHeir('heir') },
      'refuse',
      null,
    ),
    usExample(
      '身份不明，先补充',
      'In which capacity must be known',
      at,
      { party: { deceased: true }, intent: toHeir() },
      'missing-fact',
    ),
    usExample(
      '人尚在世，没有执行人',
      'Nobody is executor of the living',
      at,
      { intent: toHeir('executor') },
      'refuse',
      null,
    ),
    usExample(
      '其律师',
      'Their lawyer',
      at,
      { party: { attorney }, intent: { targetRole: 'agent' } },
      'allow',
    ),
    usExample(
      '没有登记的律师，代理人是第三人',
      'An agent who is no lawyer is a third person',
      at,
      { intent: { targetRole: 'agent' } },
      'refuse',
      null,
    ),
    usExample(
      '本人直接同意告知此人',
      'With direct consent',
      at,
      {
        point: { ownerRelation: 'family' },
        consents: [consentAt('2026-08-10 12:00', { kind: 'third-party' })],
      },
      'allow',
    ),
    usExample(
      '判决后执行所需',
      'Where a judgment must be carried out',
      at,
      { point: { ownerRelation: 'employer' }, intent: { conduct: { postJudgment: true } } },
      'allow',
    ),
    usExample(
      '第三人来电也不透露',
      'Nor when a third person calls',
      at,
      { point: { ownerRelation: 'family' }, intent: { initiatedBy: 'debtor', purpose: 'reply' } },
      'refuse',
      null,
    ),
    usExample(
      '只问联系方式另有规则',
      'Asking for the address is for another rule',
      at,
      { point: { ownerRelation: 'family' }, intent: { targetRole: 'third-party', purpose: 'locate' } },
      'allow',
    ),
  ],
  notEncoded: [
    {
      zh: '征信机构、债权人及其律师不是联系对象，不在此列。',
      en: 'Reporting agencies, the creditor and its lawyers are no contacts of the gate.',
    },
  ],
};
