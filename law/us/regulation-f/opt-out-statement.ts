import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { covered } from '../covered.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { judgeText } from '../text-to-judge.ts';
import { emailPoint, textWith, usExample } from '../us-examples.ts';

const says = {
  zh: '每封电子消息须清楚写明简便的退订方法',
  en: 'Every electronic message says clearly how to opt out, simply',
};

const bare = textWith({ carries: ['identity', 'debt-collector'] });

/** US-MEDIA-02: the way out stands in every electronic message. */
export const optOutStatement: Provision<Figures> = {
  id: 'US-MEDIA-02',
  title: { zh: '退订说明', en: 'The way to opt out' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, channels: ['sms', 'email', 'im'] },
  dated: [{ from: knownFrom.regulationF, figures: {}, citation: regulationF('1006.6(e)', 'comment 6(e)-1') }],
  // A clear and conspicuous statement of a reasonable and simple method to opt out, in each message.
  judge: ({ intent }) =>
    judgeText(intent, says, ({ carries }) =>
      carries.includes('opt-out')
        ? allow(says)
        : never('opt-out-missing', says, {
            zh: '加上“回复 STOP 退订”之类的一句',
            en: 'Add a line such as “Reply STOP to opt out”',
          }),
    ),
  examples: [
    usExample(
      '短信含退订方法',
      'A text that says how to opt out',
      '2026-08-12 12:00',
      { intent: { channel: 'sms', content: textWith() } },
      'allow',
    ),
    usExample(
      '短信没有退订方法',
      'A text that does not',
      '2026-08-12 12:00',
      { intent: { channel: 'sms', content: bare } },
      'refuse',
      null,
    ),
    usExample(
      '邮件没有退订方法',
      'An e-mail that does not',
      '2026-08-12 12:00',
      { point: emailPoint, intent: { channel: 'email', content: bare } },
      'refuse',
      null,
    ),
    usExample(
      '尚未选定内容，先补充',
      'The text must be chosen first',
      '2026-08-12 12:00',
      { intent: { channel: 'sms' } },
      'missing-fact',
    ),
    usExample(
      '信函不必',
      'A letter needs none',
      '2026-08-12 12:00',
      { intent: { channel: 'letter', content: bare } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '是否“清楚醒目”、是否收费，由模板审核判断。',
      en: 'Whether it is clear and conspicuous and free is judged where templates are reviewed.',
    },
  ],
};
