import { actExample } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const says = {
  zh: '智能语音催收须经公平性与可靠性评估',
  en: 'An AI voice collects only after an assessment of fairness and reliability',
};
const fine = allow(says);
const refused = never('ai-not-assessed', says, {
  zh: '由人工拨打，或先完成评估',
  en: 'Let a person call, or have the assessment done first',
});

/** CN-AI-01: the use of artificial intelligence must be reliable and avoid unfair discrimination. */
export const fairMachines: Provision<Figures> = {
  id: 'CN-AI-01',
  title: { zh: '智能催收公平可靠', en: 'Machines that collect are fair and reliable' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['call'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 人工智能技术应用：防不公平歧视、保证可靠性。
  judge: ({ intent }) => {
    if (intent.technology === 'ai-voice' && told(intent, 'aiAssessed') === undefined)
      return missingFact('ai-assessed', {
        zh: '智能语音是否经过评估',
        en: 'whether the AI voice was assessed',
      });
    return intent.technology !== 'ai-voice' || told(intent, 'aiAssessed') === true ? fine : refused;
  },
  examples: [
    actExample('未评估的智能语音，不可', 'An AI voice not assessed', 'refuse', {
      products: ['card'],
      intent: { technology: 'ai-voice', conduct: { aiAssessed: false } },
    }),
    actExample('已评估', 'Assessed', 'allow', {
      products: ['card'],
      intent: { technology: 'ai-voice', conduct: { aiAssessed: true } },
    }),
    actExample('人工拨打', 'A person calls', 'allow', { products: ['card'] }),
    actExample('是否评估，先补充', 'Whether it was assessed must be known', 'missing-fact', {
      products: ['card'],
      intent: { technology: 'ai-voice' },
    }),
  ],
  notEncoded: [
    {
      zh: '指引的具体要求未见；评估的内容由机构自定。',
      en: 'The guideline’s details were not seen; what is assessed is for the firm.',
    },
  ],
};
