import { textWith } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { effectiveRole } from '../../effective-role.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '应采取合理措施，使第三人不知悉客户正被追讨：信封标明私人机密，外面看不出债务与催收机构',
  en: 'Third parties must not become aware of the pursuit: marked private and confidential, nothing outside that tells of debt or collector',
};
const neutral = { zh: '改用不提债务的信封或话术', en: 'Use a cover or words that tell nothing of a debt' };
const telling = ['debt', 'amount', 'collector-name'];

const sealed = textWith({ carries: ['private-confidential'] });
const letter = { channel: 'letter', contentClass: 'debt' } as const;
const family = { ownerRelation: 'family' } as const;

/** CONC 7.9.7R(2) and its guidance: reasonable steps so that third parties do not learn that a debt is pursued. */
export const nothingToThirdParties: Provision<Figures> = {
  id: 'GB-CONC-7.9.7-PRIVATE',
  title: { zh: '第三人不得知悉', en: 'Nothing to third parties' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...consumerCredit, initiatedBy: ['creditor'] },
  dated: [{ from: gbKnownFrom.conc79, figures: {}, citation: conc('7.9.7R(2)–7.9.8G') }],
  judge: ({ facts, intent }) => {
    if (effectiveRole(facts, intent) === 'third-party') {
      const told = intent.purpose !== 'locate' || intent.contentClass === 'debt';
      return told ? never('discloses-debt', says, neutral) : allow(says);
    }
    const { content } = intent;
    if (intent.channel !== 'letter' || content === null) return allow(says);
    const open = content.reveals.some((shown) => telling.includes(shown));
    const marked = content.carries.includes('private-confidential');
    return open || !marked ? never('cover-tells', says, neutral) : allow(says);
  },
  examples: [
    gbExample('信封标明私人机密', 'A cover marked private and confidential', 'allow', {
      intent: { ...letter, content: sealed },
    }),
    gbExample('信封没有标明', 'A cover without the mark', 'refuse', {
      intent: { ...letter, content: textWith({}) },
    }),
    gbExample('信封外看得见催收机构名', "The collector's name shows", 'refuse', {
      intent: { ...letter, content: { ...sealed, reveals: ['collector-name'] } },
    }),
    gbExample('向家人催收', 'Asking a relative to pay', 'refuse', { point: family }),
    gbExample('请家人转告回电', 'Asking a relative to pass on a call back', 'allow', {
      point: family,
      intent: { purpose: 'locate', targetRole: 'third-party' },
    }),
    gbExample('转告的内容写了债务', 'The message left tells of the debt', 'refuse', {
      point: family,
      intent: { purpose: 'locate', contentClass: 'debt', targetRole: 'third-party' },
    }),
    gbExampleAt('2014-12-21 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      point: family,
    }),
  ],
  notEncoded: [
    {
      zh: '尚未选定文本的函件在选定后再判。',
      en: 'A letter whose text is not chosen yet is judged again with it.',
    },
  ],
};
