import type { ContactIntent, GateContent } from '@duly/facts/contact-intent.ts';
import type { GateEvent, GatePoint } from '@duly/facts/gate-facts.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { judgeText } from '../text-to-judge.ts';
import { callAt, textWith, usExample } from '../us-examples.ts';

type LocateFigures = { readonly timesPerPerson: number };

const says = {
  zh: '向第三人只核对本人的联系方式：报上自己姓名，不提债务，被问到才说机构名称',
  en: 'Of others only where the person is: give your name, say nothing of a debt, name the employer only when asked',
};

// A communication reached them: a talk, or a message that did not come back; ringing out did not.
function hasReached(event: GateEvent): boolean {
  if (event.initiatedBy === 'debtor' || event.outcome === 'undeliverable') return false;
  if (event.channel !== 'call') return true;
  return event.kind === 'open' || event.outcome === 'conversation' || event.kind === 'effective';
}

function timesAsked(events: readonly GateEvent[], point: GatePoint | null | undefined): number {
  if (!point) return 0;
  const reached = events.filter((event) => event.contactPointId === point.pointId && hasReached(event));
  return Math.max(reached.length, point.locationAskedOn === undefined ? 0 : 1);
}

function judgeSaid(intent: ContactIntent, content: GateContent): Answer {
  const { carries, reveals } = content;
  if (reveals.includes('debt') || reveals.includes('amount')) return never('discloses-debt', says);
  if (!carries.includes('identity')) return never('identity-missing', says);
  if (reveals.includes('collector-name') && intent.conduct.askedEmployer !== true)
    return never('names-employer', says);
  return allow(says);
}

function judgeLocate({ facts, intent, figures }: Question<LocateFigures>): Answer {
  if (intent.contentClass === 'debt') return never('discloses-debt', says);
  const asked = timesAsked(facts.events, pointOf(facts, intent));
  const again = intent.conduct.askedBack === true || intent.conduct.earlierAnswerWrong === true;
  if (asked >= figures.timesPerPerson && !again) {
    const once = {
      zh: `对同一第三人至多 ${figures.timesPerPerson} 次，除非其要求或先前答复有误`,
      en: `At most ${figures.timesPerPerson} contact with one third person, unless they ask or the earlier answer was wrong`,
    };
    return { ...never('located-before', once), counted: asked, limit: figures.timesPerPerson };
  }
  return judgeText(intent, says, (content) => judgeSaid(intent, content));
}

const at = '2026-08-12 12:00';
const uncle = { ownerRelation: 'family' } as const;
const locate = { targetRole: 'third-party', purpose: 'locate', contentClass: 'third-party-neutral' } as const;
const letter = { ...locate, channel: 'letter' } as const;
const neutral = textWith({ carries: ['identity'] });
const talk = callAt('2026-08-10 10:00', { kind: 'effective', outcome: 'conversation', role: 'third-party' });

/**
 * US-3P-02: asking others where the person is. `conduct.askedBack`: they asked for another contact;
 * `conduct.earlierAnswerWrong`: the earlier answer is believed wrong or incomplete and now better; `conduct.askedEmployer`:
 * they asked for whom the caller works.
 */
export const locationInformation: Provision<LocateFigures> = {
  id: 'US-3P-02',
  title: { zh: '查找本人', en: 'Finding the person' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, purposes: ['locate'], roles: ['third-party'] },
  dated: [{ from: knownFrom.fdcpa, figures: { timesPerPerson: 1 }, citation: fdcpa('1692b(1)-(3)') }],
  // Identify himself and state that he is confirming or correcting location information; not state that a debt is owed;
  // not communicate more than once unless requested or the earlier response is believed erroneous or incomplete.
  judge: judgeLocate,
  examples: [
    usExample('第一次询问', 'The first time', at, { point: uncle, intent: locate }, 'allow'),
    usExample(
      '七日内已问过',
      'They were asked before',
      at,
      { point: uncle, intent: locate, events: [talk] },
      'refuse',
      null,
    ),
    usExample(
      '早先已问过',
      'They were asked long before',
      at,
      { point: { ...uncle, locationAskedOn: exampleDay('2025-01-02') }, intent: locate },
      'refuse',
      null,
    ),
    usExample(
      '无人接听不算联系过',
      'A call that nobody answered is no contact',
      at,
      { point: uncle, intent: locate, events: [callAt('2026-08-10 10:00', { role: 'third-party' })] },
      'allow',
    ),
    usExample(
      '退回的信不算',
      'Nor a letter that came back',
      at,
      {
        point: { ...uncle, kind: 'address' },
        intent: { ...letter, content: neutral },
        events: [
          callAt('2026-08-10 10:00', {
            channel: 'letter',
            kind: 'message',
            outcome: 'undeliverable',
            role: 'third-party',
          }),
        ],
      },
      'allow',
    ),
    usExample(
      '未知结果的许可算一次',
      'A permit whose outcome is not known counts',
      at,
      {
        point: uncle,
        intent: locate,
        events: [callAt('2026-08-10 10:00', { kind: 'open', outcome: 'unknown', role: 'third-party' })],
      },
      'refuse',
      null,
    ),
    usExample(
      '对方要求再联系',
      'They asked to be called again',
      at,
      { point: uncle, intent: { ...locate, conduct: { askedBack: true } }, events: [talk] },
      'allow',
    ),
    usExample(
      '先前答复有误',
      'The earlier answer was wrong',
      at,
      { point: uncle, intent: { ...locate, conduct: { earlierAnswerWrong: true } }, events: [talk] },
      'allow',
    ),
    usExample(
      '提到债务不可',
      'Saying that a debt is owed',
      at,
      { point: uncle, intent: { ...locate, content: textWith({ reveals: ['debt'] }) } },
      'refuse',
      null,
    ),
    usExample(
      '用债务类内容不可',
      'A text of the class for debtors',
      at,
      { point: uncle, intent: { ...locate, contentClass: 'debt' } },
      'refuse',
      null,
    ),
    usExample(
      '不报姓名不可',
      'Without a name',
      at,
      { point: uncle, intent: { ...letter, content: textWith({ carries: [] }) } },
      'refuse',
      null,
    ),
    usExample(
      '未被问到就说机构名称不可',
      'Naming the employer unasked',
      at,
      { point: uncle, intent: { ...locate, content: textWith({ reveals: ['collector-name'] }) } },
      'refuse',
      null,
    ),
    usExample(
      '被问到才说机构名称',
      'Naming it when asked',
      at,
      {
        point: uncle,
        intent: {
          ...locate,
          conduct: { askedEmployer: true },
          content: textWith({ reveals: ['collector-name'] }),
        },
      },
      'allow',
    ),
    usExample(
      '中性信函',
      'A neutral letter',
      at,
      { point: { ...uncle, kind: 'address' }, intent: { ...letter, content: neutral } },
      'allow',
    ),
    usExample(
      '信函尚无内容，先补充',
      'A letter without its text',
      at,
      { point: { ...uncle, kind: 'address' }, intent: letter },
      'missing-fact',
    ),
    usExample(
      '向本人查找不适用',
      'The person themself is no third person',
      at,
      { intent: { ...locate, targetRole: 'debtor' } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '电话中实际说了什么由录音与话术检查判断；更早的询问须登记在联系点上。',
      en: 'What was said on the telephone is for recordings and the words checker; earlier contacts must be recorded on the point.',
    },
  ],
};
