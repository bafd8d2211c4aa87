import { actExample, saying } from '@duly/law/act-example.ts';
import { allow, never } from '@duly/law/answer.ts';
import type { Provision } from '@duly/law/provision.ts';
import { classWords } from './class-words.ts';
import { alwaysInForce } from './house-provision.ts';

const clean = allow({ zh: '未发现不当用语', en: 'No forbidden words' });

function joined(parts: readonly string[], mark: string): string {
  return [...new Set(parts)].join(mark);
}

/** The house sends and says none of the forbidden classes, to whomever and in whatever country. */
export const wordsSaid: Provision = {
  id: 'HOUSE-WORDS',
  title: { zh: '禁用的说法', en: 'Forbidden words' },
  level: 'house',
  confidence: 'house',
  scope: {},
  dated: alwaysInForce,
  judge: ({ intent }) => {
    if (intent.content === null || intent.content.found.length === 0) return clean;
    const known = intent.content.found.flatMap((found) => classWords[found] ?? []);
    const zh = known.map(({ name }) => name.zh);
    const en = known.map(({ name }) => name.en);
    const says = {
      zh: `不得使用这类说法：${joined(zh, '、') || intent.content.found.join('、')}`,
      en: `Words of this kind are not used: ${joined(en, ', ') || intent.content.found.join(', ')}`,
    };
    return never('forbidden-words', says, {
      zh: joined(
        known.map(({ instead }) => instead.zh),
        '；',
      ),
      en: joined(
        known.map(({ instead }) => instead.en),
        '; ',
      ),
    });
  },
  examples: [
    ...Object.entries(classWords).map(([found, { name }]) =>
      actExample(`${name.zh}，不可`, `Not: ${name.en}`, 'refuse', { intent: saying(found) }),
    ),
    actExample('答复来电也不可', 'Not in a reply either', 'refuse', {
      intent: { ...saying('insult'), initiatedBy: 'debtor', purpose: 'reply' },
    }),
    actExample('没有这类说法', 'None of them', 'allow', { intent: saying() }),
  ],
  notEncoded: [
    {
      zh: '词语由用语检查识别，语气由质检判断。',
      en: 'The checker finds words; tone is for quality review.',
    },
  ],
};
