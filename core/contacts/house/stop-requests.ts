import { allow, never } from '@duly/law/answer.ts';
import { pointOf } from '@duly/law/effective-role.ts';
import type { Provision } from '@duly/law/provision.ts';

import { houseExamples } from './house-examples.ts';
import { alwaysInForce } from './house-provision.ts';

const instead = {
  zh: '由对方发起时照常答复；依法须告知的以函件送达；撤回停止请求须本人提出',
  en: 'Answer when they call; send by letter what the law wants told; only they can take the request back',
};

const noStop = allow({ zh: '没有停止联系的请求', en: 'No request to stop' });

/**
 * A request to stop is honoured at once, everywhere or for a channel or a point. The law that protects the peace of
 * private life (民法典 1032、1033) names no form of request, therefore this is the house's own rule.
 */
export const stopRequests: Provision = {
  id: 'HOUSE-STOP',
  title: { zh: '停止联系的请求', en: 'Requests to stop' },
  level: 'house',
  confidence: 'house',
  scope: { initiatedBy: ['creditor'] },
  dated: alwaysInForce,
  judge: ({ facts, intent }) => {
    const { party } = facts;
    // What must be served can be served on paper, or nobody could ever be given notice of a suit.
    const servedOnPaper = intent.channel === 'letter' && intent.purpose === 'notice';
    if (party.stopAll && !servedOnPaper) {
      return never(
        'stop-requested',
        {
          zh: '对方要求停止联系（参照《民法典》第 1032、1033 条）',
          en: 'They asked not to be contacted (after Civil Code art. 1032, 1033)',
        },
        instead,
      );
    }
    const point = pointOf(facts, intent);
    if (party.stoppedChannels.includes(intent.channel) || point?.stoppedChannels.includes(intent.channel)) {
      return never(
        'channel-stopped',
        {
          zh: '对方要求不用此渠道或此联系点（参照《民法典》第 1032、1033 条）',
          en: 'They asked not to be reached this way (after Civil Code art. 1032, 1033)',
        },
        instead,
      );
    }
    return noStop;
  },
  examples: houseExamples('HOUSE-STOP'),
  notEncoded: [
    {
      zh: '骚扰是否构成侵扰私人生活安宁，由法院依具体情形判断。',
      en: 'Whether conduct disturbs private peace is for a court to judge on the case.',
    },
  ],
};
