import { type Answer, allow, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { usDebt, usExample } from '../us-examples.ts';

const says = {
  zh: '先就债务与本人通话或寄信、发电子消息且未被退回，才可报送征信',
  en: 'Before a debt is reported, the collector speaks with the consumer about it, or writes and has no notice that it came back',
};

function judgeReport({ facts, intent }: Question<Figures>): Answer {
  const debts = debtsOf(facts, intent);
  const told = debts.length > 0 && debts.every(({ firstContactOn }) => firstContactOn !== null);
  if (!told && intent.conduct.spoken !== true)
    return never('not-told-before', says, { zh: '先告知本人', en: 'Tell them first' });
  if (intent.conduct.undeliverable === true)
    return never('came-back', says, { zh: '换地址再告知', en: 'Tell them at another address' });
  return allow(says);
}

const at = '2026-08-12 12:00';
const report = { act: 'report-credit' } as const;
const told = { firstContactOn: exampleDay('2026-07-01') };

/**
 * US-CRED-01: no credit report before the consumer was told. `conduct.spoken`: the collector spoke with them about the
 * debt; `conduct.undeliverable`: what was sent came back.
 */
export const creditReporting: Provision<Figures> = {
  id: 'US-CRED-01',
  title: { zh: '报送征信之前', en: 'Before a credit report' },
  level: 'L4',
  confidence: 'S2',
  scope: { ...covered, acts: ['report-credit'] },
  dated: [{ from: knownFrom.regulationF, figures: {}, citation: regulationF('1006.30(a)(1)') }],
  // Must not furnish information about a debt before speaking to the consumer about it, or sending a letter or message
  // and waiting a reasonable time without a notice of undeliverability.
  judge: judgeReport,
  examples: [
    usExample('已告知', 'They were told', at, { debt: told, intent: report }, 'allow'),
    usExample('从未告知', 'They were never told', at, { intent: report }, 'refuse', null),
    usExample(
      '已通话',
      'They were spoken to',
      at,
      { intent: { ...report, conduct: { spoken: true } } },
      'allow',
    ),
    usExample(
      '信被退回',
      'The letter came back',
      at,
      { debt: told, intent: { ...report, conduct: { undeliverable: true } } },
      'refuse',
      null,
    ),
    usExample(
      '两笔只告知一笔',
      'Of two debts they were told of one',
      at,
      { debts: [usDebt(1, told), usDebt(2)], intent: report },
      'refuse',
      null,
    ),
  ],
  notEncoded: [
    {
      zh: '等待的天数见内部规定 HOUSE-US-CREDIT-WAIT。',
      en: 'How long to wait is the house rule HOUSE-US-CREDIT-WAIT.',
    },
  ],
};
