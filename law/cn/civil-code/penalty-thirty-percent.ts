import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact } from '../../answer.ts';
import { told, toldMinor } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { commerceFrom, contractInterpretation } from '../commerce-instruments.ts';

const penalty = (amountMinor: string, lossMinor: string) => ({
  intent: doing('charge', { what: 'late-fee', contracted: true, amountMinor, lossMinor }),
});

/** CN-INT-07: an agreed penalty more than 30 % above the loss is generally held excessive; courts reduce it on request, nothing forbids it. */
export const penaltyThirtyPercent: Provision<Figures & { readonly overLossPercent: number }> = {
  id: 'CN-INT-07',
  title: { zh: '违约金过高', en: 'When a penalty is excessive' },
  level: 'L3',
  confidence: 'S1',
  scope: { acts: ['charge'] },
  dated: [
    {
      from: commerceFrom.contractInterpretation,
      figures: { overLossPercent: 30 },
      citation: contractInterpretation('65'),
    },
  ],
  judge: ({ intent, figures }) => {
    if (told(intent, 'what') !== 'late-fee') return allow({ zh: '不是违约金', en: 'It is no penalty' });
    const amountMinor = toldMinor(intent, 'amountMinor');
    const lossMinor = toldMinor(intent, 'lossMinor');
    if (amountMinor === null || lossMinor === null)
      return missingFact('loss', {
        zh: '违约金与造成的损失',
        en: 'the penalty and the loss that was caused',
      });
    // 约定的违约金超过造成损失的百分之三十的，人民法院一般可以认定为过分高于造成的损失。
    const within = amountMinor * 100n <= lossMinor * BigInt(100 + figures.overLossPercent);
    const says = {
      zh: `违约金超过造成损失 ${figures.overLossPercent}% 的，法院一般认定为过高，可请求酌减（《民法典》第 585 条）`,
      en: `A penalty more than ${figures.overLossPercent}% above the loss is generally held excessive and reduced on request (Civil Code art. 585)`,
    };
    if (within || intent.approved) return allow(says);
    // The court reduces it on request; nothing forbids it, so that a supervisor decides.
    return {
      verdict: 'needs-approval',
      code: 'penalty-excessive',
      says,
      instead: {
        zh: '降至损失的 130% 以内，或备好损失证据',
        en: 'Keep within 130% of the loss, or have proof of it',
      },
    };
  },
  examples: [
    actExample(
      '损失 1,000 元，违约金 1,300 元',
      'A loss of 1,000, a penalty of 1,300',
      'allow',
      penalty('130000', '100000'),
    ),
    actExample('违约金 1,300.01 元', 'A penalty of 1,300.01', 'needs-approval', penalty('130001', '100000')),
    // One per cent either way must tell: 1,310 is beyond 30 % and within 31 %; 1,295 is within 30 % and beyond 29 %.
    actExample('违约金 1,310 元', 'A penalty of 1,310', 'needs-approval', penalty('131000', '100000')),
    actExample('违约金 1,295 元', 'A penalty of 1,295', 'allow', penalty('129500', '100000')),
    actExample('违约金 1,300.01 元，主管已批准', 'A penalty of 1,300.01 that was approved', 'allow', {
      intent: { ...penalty('130001', '100000').intent, approved: true },
    }),
    actExample('利息不在本条', 'Interest is not its matter', 'allow', {
      intent: doing('charge', { what: 'interest' }),
    }),
    actExample('损失未说明', 'The loss is not told', 'missing-fact', {
      intent: doing('charge', { what: 'late-fee' }),
    }),
    {
      name: { zh: '解释施行前', en: 'Before the interpretation' },
      at: '2023-12-04 15:00',
      given: penalty('130000', '100000'),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '恶意违约方不予酌减，一般须由违约方请求；物业滞纳金的裁判幅度只见律师文章，未编入。',
      en: 'A party in bad faith gets no reduction and the debtor has to ask for it; the ranges by which courts cut late fees of property managers stand in articles of lawyers only and are not encoded.',
    },
  ],
};
