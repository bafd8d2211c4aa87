import { actExample, saying, textWith } from '../../act-example.ts';
import { never } from '../../answer.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const judgeFalse = judgeWords(
  ['false_legal_status', 'false_urgency', 'threat_arrest', 'deceit_for_data'],
  'misleading',
  {
    zh: '不得误导、虚构或夸大债务的数额、性质和法律后果',
    en: 'No misleading, invention or exaggeration of amount, nature or consequence',
  },
  {
    zh: '只说属实且有据的事实：账上金额、到期日、合同约定的后果',
    en: 'Say only what is true and shown: the sum in the ledger, the due date, the consequence that the contract names',
  },
);
const tooMuch = never(
  'overstated-amount',
  {
    zh: '不得夸大债务数额：要求的金额须与账上一致',
    en: 'The amount is not to be overstated: what is asked for is what the ledger shows',
  },
  { zh: '按账上金额重写，附截至日期', en: 'Write the sum of the ledger, with the day it is of' },
);

/** CN-LANG-03: no false blacklist or promise, no exaggeration of amount, nature or consequence. */
export const memberNoFalseFacts: Provision<Figures> = {
  id: 'CN-LANG-03',
  title: { zh: '不得误导、虚构或夸大', en: 'Nothing misleading, invented or exaggerated' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 虚构黑名单、不良信用库，虚假承诺，夸大债务数额、性质、法律后果。
  judge: (question) => {
    const { content } = question.intent;
    const { claimedMinor = null, ledgerMinor = null } = content ?? {};
    if (claimedMinor !== null && ledgerMinor !== null && claimedMinor > ledgerMinor) return tooMuch;
    return judgeFalse(question);
  },
  examples: [
    actExample('属实的说法', 'True words', 'allow', {
      products: ['card'],
      intent: { content: textWith({}) },
    }),
    actExample('虚构已立案、与银行联网，不可', 'An invented case or bank network', 'refuse', {
      products: ['card'],
      intent: saying('false_legal_status'),
    }),
    actExample('“今天还就不算逾期”，不可', '"Pay today and it is not overdue"', 'refuse', {
      products: ['card'],
      intent: saying('false_urgency'),
    }),
    actExample('虚称将被拘留，不可', 'An invented arrest', 'refuse', {
      products: ['card'],
      intent: saying('threat_arrest'),
    }),
    actExample('以方案为名套取信息，不可', 'Data drawn out on a pretext', 'refuse', {
      products: ['card'],
      intent: saying('deceit_for_data'),
    }),
    actExample('要求的金额与账上一致', 'The sum asked for is the ledger’s', 'allow', {
      products: ['card'],
      intent: { content: textWith({ claimedMinor: 100_000n, ledgerMinor: 100_000n }) },
    }),
    actExample('多要一分，不可', 'One cent more is not', 'refuse', {
      products: ['card'],
      intent: { content: textWith({ claimedMinor: 100_001n, ledgerMinor: 100_000n }) },
    }),
  ],
  notEncoded: [
    {
      zh: '“已起诉”有真实案号、“减免”有批准记录时属实，由用语检查读取案件状态后判断。',
      en: '"Suit is filed" with a docket number and a waiver with its approval are true; the words checker reads the state of the case.',
    },
  ],
};
