import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { actExample, doing } from '../../act-example.ts';
import { type Answer, allow, missingFact, never } from '../../answer.ts';
import type { Citation } from '../../citation.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import type { Words } from '../../words.ts';
import { managed } from '../property/property-case.ts';

/** A local regulation that expressly lets arrears be posted within the compound. */
export interface ArrearsPosting {
  readonly id: string;
  readonly place: string;
  readonly citation: Citation;
  readonly from: Day;
  /** The regulation speaks of owners who refuse without reason, and not of all who are late. */
  readonly withoutReason: boolean;
  readonly notEncoded: Words;
}

const instead = { zh: '改为送达书面催交通知', en: 'Serve a written demand instead' };

function judgePosting({ withoutReason }: ArrearsPosting, intent: ContactIntent): Answer {
  const says = withoutReason
    ? {
        zh: '只可对无正当理由拒不交纳的业主，在物业管理区域内公示',
        en: 'Posted within the compound only, and only of owners who refuse without reason',
      }
    : {
        zh: '只可在物业管理区域内公示逾期未交的业主',
        en: 'Posted within the compound only, of owners who are late',
      };
  const where = told(intent, 'where');
  if (where === undefined) return missingFact('where', { zh: '在哪里公示', en: 'where it is posted' });
  if (where !== 'compound') return never('posted-outside', says, instead);
  if (!withoutReason) return allow(says);
  const refused = told(intent, 'refusedWithoutReason');
  if (typeof refused !== 'boolean')
    return missingFact('refused-without-reason', {
      zh: '业主是否无正当理由拒交',
      en: 'whether the owner refuses without reason',
    });
  return refused ? allow(says) : never('reason-given', says, instead);
}

/** Makes the provision of a local regulation on the posting of arrears. */
export function arrearsPosting(posting: ArrearsPosting): Provision<Figures> {
  const post = (where: string, refusedWithoutReason: boolean, place = posting.place) =>
    managed(doing('publish', { where, shows: 'unit-amount', refusedWithoutReason }), place);
  return {
    id: posting.id,
    title: { zh: '欠费公示', en: 'Posting of arrears' },
    level: 'L2',
    confidence: 'S1',
    scope: { acts: ['publish'], places: [posting.place], creditorKinds: ['property'] },
    dated: [{ from: posting.from, figures: {}, citation: posting.citation }],
    judge: ({ intent }) => judgePosting(posting, intent),
    examples: [
      actExample('小区内公示', 'Posted within the compound', 'allow', post('compound', true)),
      actExample('网上公示，不可', 'Posted on line', 'refuse', post('online', true)),
      actExample(
        '业主说明了理由',
        'The owner gave a reason',
        posting.withoutReason ? 'refuse' : 'allow',
        post('compound', false),
      ),
      actExample('外地不适用', 'Elsewhere', 'not-applicable', post('compound', true, 'CN-1101')),
      actExample(
        '在哪里未说明',
        'Nobody said where',
        'missing-fact',
        managed(doing('publish', { shows: 'unit-amount' }), posting.place),
      ),
      {
        name: { zh: '施行前一日', en: 'The day before it came into force' },
        at: `${formatDay((posting.from - 1) as Day)} 12:00`,
        given: post('compound', true),
        expect: 'not-in-force',
      },
    ],
    notEncoded: [posting.notEncoded],
  };
}
