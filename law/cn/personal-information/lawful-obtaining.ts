import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { personalInformation } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const lawful: readonly string[] = [
  'contract',
  'creditor-record',
  'debtor-authorised',
  'public-lawful',
  'reserved-contact',
  'credit-agency',
  'documents',
  'court-order',
];
const says = {
  zh: '个人信息只能合法取得，不得打探、套取或道听途说',
  en: 'Personal data are obtained lawfully only: no probing, pretext or hearsay',
};
const fine = allow(says);
const refused = never('unlawful-data', says, {
  zh: '用六类合法来源、公证或证明文件，或申请法院调查令',
  en: 'Use the six lawful sources, documents, or a court order',
});

/** PIPL 5 and 10: no unlawful obtaining, no misleading or coercion. */
export const lawfulObtaining: Provision<Figures> = {
  id: 'CN-PI-10',
  title: { zh: '合法取得个人信息', en: 'Personal data are obtained lawfully' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['obtain-data'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.personalInformation, figures: {}, citation: personalInformation('5, 10') }],
  // 第十条 任何组织、个人不得非法收集……他人个人信息；第五条 ……不得通过误导、欺诈、胁迫等方式处理个人信息。
  judge: ({ intent }) => {
    if (told(intent, 'source') === undefined)
      return missingFact('source', { zh: '信息从哪里取得', en: 'where the data come from' });
    return lawful.includes(String(told(intent, 'source'))) ? fine : refused;
  },
  examples: [
    actExample('向单位和亲属打探，不可', 'Probing employer and relatives', 'refuse', {
      intent: doing('obtain-data', { source: 'probing' }),
    }),
    actExample('道听途说的地址，不可', 'An address by hearsay', 'refuse', {
      intent: doing('obtain-data', { source: 'hearsay' }),
    }),
    actExample('冒充快递套取，不可', 'A courier pretext', 'refuse', {
      intent: doing('obtain-data', { source: 'pretext' }),
    }),
    actExample('合同所留', 'From the contract', 'allow', {
      intent: doing('obtain-data', { source: 'contract' }),
    }),
    actExample('证明文件', 'By documents', 'allow', {
      intent: doing('obtain-data', { source: 'documents' }),
    }),
    actExample('来源未说明', 'The source must be known', 'missing-fact', {
      intent: doing('obtain-data', {}),
    }),
  ],
  notEncoded: [
    {
      zh: '同意与合同履行哪一项为处理依据，由信息登记流程保存。',
      en: 'Whether consent or performance of the contract is the basis is kept where data are recorded.',
    },
  ],
};
