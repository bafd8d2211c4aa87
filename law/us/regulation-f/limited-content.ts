import { type Answer, allow, missingFact, never } from '../../answer.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { emailPoint, textWith, usExample } from '../us-examples.ts';

const says = {
  zh: '有限内容留言只用于语音信箱：不显示催收的商号、请求回电、联系人姓名、电话号码',
  en: 'A limited-content message is voicemail: a business name that shows no collection, a request to reply, a name, a number',
};

const required: readonly string[] = ['business-name', 'reply-request', 'person-name', 'phone-number'];
const optional: ReadonlySet<string> = new Set([
  ...required,
  'salutation',
  'date-time',
  'suggested-times',
  'any-representative',
]);

function judgeLimited({ intent }: Question<Figures>): Answer {
  const { content } = intent;
  if (intent.contentClass !== 'limited-content')
    return allow({ zh: '不是有限内容留言', en: 'Not such a message' });
  if (intent.channel !== 'call')
    return never('not-voicemail', says, { zh: '只在语音信箱留言', en: 'Leave it as voicemail only' });
  if (content === null) return missingFact('content', { zh: '留言的内容', en: 'what the message says' });
  if (required.some((item) => !content.carries.includes(item))) return never('limited-content-lacks', says);
  // Anything more makes it a communication, which a third person may overhear.
  if (content.reveals.length > 0 || content.carries.some((item) => !optional.has(item))) {
    return never('limited-content-exceeds', says);
  }
  return allow(says);
}

const at = '2026-08-12 12:00';
const without = (item: string) => required.filter((one) => one !== item);
const message = (carries: readonly string[], reveals: readonly string[] = []) =>
  ({ contentClass: 'limited-content', content: textWith({ carries, reveals }) }) as const;

/** US-SAY-02: what a limited-content message must and may contain; it counts as a call all the same. */
export const limitedContent: Provision<Figures> = {
  id: 'US-SAY-02',
  title: { zh: '有限内容留言', en: 'Limited-content messages' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'] },
  dated: [{ from: knownFrom.regulationF, figures: {}, citation: regulationF('1006.2(j)') }],
  // A voicemail with the four required items, and no other than the optional ones.
  judge: judgeLimited,
  examples: [
    usExample('四项齐全', 'With its four items', at, { intent: message(required) }, 'allow'),
    usExample(
      '可加称呼、日期、建议时间与任一代表',
      'With the optional items',
      at,
      { intent: message([...optional]) },
      'allow',
    ),
    usExample(
      '缺商号',
      'Without the business name',
      at,
      { intent: message(without('business-name')) },
      'refuse',
      null,
    ),
    usExample(
      '缺请求回电',
      'Without the request to reply',
      at,
      { intent: message(without('reply-request')) },
      'refuse',
      null,
    ),
    usExample('缺姓名', 'Without a name', at, { intent: message(without('person-name')) }, 'refuse', null),
    usExample('缺号码', 'Without a number', at, { intent: message(without('phone-number')) }, 'refuse', null),
    usExample(
      '多说一项',
      'With one item more',
      at,
      { intent: message([...required, 'principal']) },
      'refuse',
      null,
    ),
    usExample(
      '商号显示催收',
      'With a name that shows collection',
      at,
      { intent: message(required, ['collector-name']) },
      'refuse',
      null,
    ),
    usExample(
      '不能用短信',
      'Not as a text',
      at,
      { intent: { ...message(required), channel: 'sms' } },
      'refuse',
      null,
    ),
    usExample(
      '不能用邮件',
      'Nor as an e-mail',
      at,
      { point: emailPoint, intent: { ...message(required), channel: 'email' } },
      'refuse',
      null,
    ),
    usExample(
      '尚未选定内容，先补充',
      'Its words must be chosen first',
      at,
      { intent: { contentClass: 'limited-content' } },
      'missing-fact',
    ),
    usExample('普通电话', 'An ordinary call', at, {}, 'allow'),
  ],
  notEncoded: [
    {
      zh: '“不得有其他内容”仅见转述；留言按电话计次（US-FREQ-01）。',
      en: 'That nothing else may be said is known as retold; the message counts as a call (US-FREQ-01).',
    },
  ],
};
