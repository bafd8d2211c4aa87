import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { audienceOf } from '../audience.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { judgeText } from '../text-to-judge.ts';
import { emailPoint, textWith, usExample } from '../us-examples.ts';

const says = {
  zh: '首次与其后每次联系本人都说明来自收债方',
  en: 'The first communication and every later one says that it comes from a debt collector',
};

const at = '2026-08-12 12:00';
const silent = textWith({ carries: ['identity', 'opt-out'] });

/** US-SAY-01: who speaks is a debt collector, and says so. */
export const saysDebtCollector: Provision<Figures> = {
  id: 'US-SAY-01',
  title: { zh: '说明是收债方', en: 'Says that it is a debt collector' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, purposes: ['collect', 'reply', 'notice', 'service'] },
  dated: [{ from: knownFrom.fdcpa, figures: {}, citation: fdcpa('1692e(11)') }],
  // Failure to disclose in the initial communication, and in subsequent ones that it is from a debt collector.
  judge: ({ facts, intent }) => {
    // A limited-content message is no communication and may not say it; third persons may not hear it.
    if (intent.contentClass === 'limited-content' || audienceOf(facts, intent) === 'third-party')
      return allow(says);
    return judgeText(intent, says, ({ carries }) =>
      carries.includes('debt-collector')
        ? allow(says)
        : never('debt-collector-missing', says, {
            zh: '加上说明来自收债方的一句',
            en: 'Add the line that says so',
          }),
    );
  },
  examples: [
    usExample(
      '邮件说明了',
      'An e-mail that says so',
      at,
      { point: emailPoint, intent: { channel: 'email', content: textWith() } },
      'allow',
    ),
    usExample(
      '邮件没有说明',
      'An e-mail that does not',
      at,
      { point: emailPoint, intent: { channel: 'email', content: silent } },
      'refuse',
      null,
    ),
    usExample(
      '回信同样要说明',
      'An answer says so too',
      at,
      { point: emailPoint, intent: { channel: 'email', purpose: 'reply', content: silent } },
      'refuse',
      null,
    ),
    usExample(
      '私信同样要说明',
      'So does a private message on social media',
      at,
      { point: { kind: 'im' }, intent: { channel: 'im', content: silent } },
      'refuse',
      null,
    ),
    usExample('电话没有文本，依话术说明', 'A call has no text: it is said', at, {}, 'allow'),
    usExample(
      '电话话术没有这一句',
      'A script without the line',
      at,
      { intent: { content: silent } },
      'refuse',
      null,
    ),
    usExample(
      '有限内容留言不得说明',
      'A limited-content message may not say it',
      at,
      { intent: { contentClass: 'limited-content', content: silent } },
      'allow',
    ),
    usExample(
      '尚未选定内容，先补充',
      'The text must be chosen first',
      at,
      { intent: { channel: 'sms' } },
      'missing-fact',
    ),
    usExample(
      '向第三人查找不适用',
      'Finding the person is another matter',
      at,
      { intent: { purpose: 'locate' } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '首次联系另须说明意在收债且所得信息将用于此，由模板审核核对。',
      en: 'That the first one also says it tries to collect and will use what it learns is checked where templates are reviewed.',
    },
  ],
};
