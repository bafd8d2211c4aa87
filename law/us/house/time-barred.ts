import { type Answer, allow, missingFact, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import { isOver, onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { usExample } from '../us-examples.ts';

const says = {
  zh: '时效届满的债务不起诉，也不以起诉相告',
  en: 'A time-barred debt is not sued on, and no suit is threatened',
};

function judgeBarred({ facts, intent, moment }: Question<Figures>): Answer {
  const harmless = intent.act === 'contact' && intent.conduct.threatensSuit !== true;
  if (harmless || intent.conduct.proofOfClaim === true) return allow(says);
  const debts = debtsOf(facts, intent);
  if (debts.length === 0 || debts.some(({ limitationEndsOn }) => limitationEndsOn === null)) {
    return missingFact('limitation', {
      zh: '诉讼时效的最后一日',
      en: 'the last day of the limitation period',
    });
  }
  const barred = debts.some(
    ({ limitationEndsOn }) => limitationEndsOn !== null && isOver(moment, limitationEndsOn),
  );
  if (!barred) return allow(says);
  return never('time-barred', says, {
    zh: '只请求自愿支付，不提诉讼',
    en: 'Ask for payment at will, and name no suit',
  });
}

const debt = { limitationEndsOn: exampleDay('2026-08-12') };
const sue = { act: 'sue' } as const;
const threat = { conduct: { threatensSuit: true } } as const;

/**
 * HOUSE-US-TIME-BARRED: no suit and no threat of one on a time-barred debt. `conduct.threatensSuit` says that the text or
 * talk names a suit, `conduct.proofOfClaim` that a claim is filed in a bankruptcy.
 */
export const timeBarred: Provision<Figures> = {
  id: 'HOUSE-US-TIME-BARRED',
  title: { zh: '时效届满', en: 'Time-barred debts' },
  level: 'house',
  confidence: 'house',
  scope: { ...covered, acts: ['sue', 'contact'] },
  dated: [{ from: knownFrom.house, figures: {}, citation: housePolicy }],
  // The bar is absolute, knowledge of the limitation or none; filing a proof of claim in a bankruptcy is outside.
  judge: onKnownClock(judgeBarred),
  examples: [
    usExample(
      '时效最后一日可以起诉',
      'On the last day a suit may be brought',
      '2026-08-12 12:00',
      { debt, intent: sue },
      'allow',
    ),
    usExample(
      '次日不可',
      'The day after it may not',
      '2026-08-13 12:00',
      { debt, intent: sue },
      'refuse',
      null,
    ),
    usExample(
      '也不可以起诉相告',
      'Nor may it be threatened',
      '2026-08-13 12:00',
      { debt, intent: threat },
      'refuse',
      null,
    ),
    usExample('不提诉讼的联系可以', 'A contact that names no suit', '2026-08-13 12:00', { debt }, 'allow'),
    usExample(
      '破产中申报债权',
      'A proof of claim in a bankruptcy',
      '2026-08-13 12:00',
      { debt, intent: { ...sue, conduct: { proofOfClaim: true } } },
      'allow',
    ),
    usExample(
      '时效不明，先补充',
      'The limitation period must be known',
      '2026-08-13 12:00',
      { intent: sue },
      'missing-fact',
    ),
  ],
  notEncoded: [
    {
      zh: '时效的长短与中断依各州法律，由法务登记。',
      en: 'How long it runs and what stops it is state law, recorded by counsel.',
    },
  ],
};
