import type { Channel } from '@duly/facts/contact-intent.ts';
import type { GatePoint } from '@duly/facts/gate-facts.ts';
import { type Answer, allow, missingFact, never } from '@duly/law/answer.ts';
import { pointOf } from '@duly/law/effective-role.ts';
import type { Figures, Provision, Question } from '@duly/law/provision.ts';
import type { Words } from '@duly/law/words.ts';
import { houseExamples } from './house-examples.ts';
import { alwaysInForce } from './house-provision.ts';

const kindOf: Readonly<Record<Channel, GatePoint['kind']>> = {
  call: 'phone',
  sms: 'phone',
  email: 'email',
  letter: 'address',
  visit: 'address',
  im: 'im',
};

const unusable: Readonly<Partial<Record<GatePoint['status'], Words>>> = {
  retired: { zh: '此联系点已停用', en: 'This contact point is retired' },
  invalid: { zh: '此联系点无效', en: 'This contact point is invalid' },
  'opted-out': {
    zh: '此联系点的使用人要求不再联系',
    en: 'Whoever uses this contact point asked to be left alone',
  },
  'claimed-wrong': {
    zh: '有人称打错，核实前不再使用',
    en: 'Somebody said it is a wrong number; not used until checked elsewhere',
  },
};

const another: Words = { zh: '改用另一联系点', en: 'Use another contact point' };
const ofRecord: ReadonlySet<GatePoint['source']> = new Set(['contract', 'creditor-record']);

const usable = allow({ zh: '联系点可用', en: 'The contact point may be used' });

function judgePoint(question: Question<Figures>): Answer {
  const { facts, intent } = question;
  const point = pointOf(facts, intent);
  if (point === undefined || (point === null && intent.channel !== 'visit')) {
    return missingFact('contact-point', { zh: '使用哪个联系点', en: 'which contact point is used' });
  }
  if (point === null)
    return allow({ zh: '外访地址随计划核对', en: 'The address is checked with the visit plan' });
  if (point.kind !== kindOf[intent.channel]) {
    return never(
      'wrong-point-kind',
      { zh: '此联系点不能用于此渠道', en: 'This contact point is not of the channel' },
      another,
    );
  }
  const state = unusable[point.status];
  if (state !== undefined) return never(`point-${point.status}`, state, another);
  if (point.ownerRelation === 'new-owner') {
    return never('point-new-owner', { zh: '此号码已换机主', en: 'This number has a new owner' }, another);
  }
  return judgeUnverified(question, point);
}

// What the contract or the records name is where the debtor asked to be reached; what was found later is first checked
// by a call, or the debt is told to whoever holds that number.
function judgeUnverified(question: Question<Figures>, point: GatePoint): Answer {
  const { intent } = question;
  const tells = intent.channel !== 'call' && intent.contentClass !== 'third-party-neutral';
  if (point.status === 'unverified' && tells && !ofRecord.has(point.source)) {
    return never(
      'point-unverified',
      {
        zh: '后来取得的联系点未核实，不发含债务的内容',
        en: 'A point found later is verified before anything of the debt goes there',
      },
      { zh: '先致电核实', en: 'Verify it by a call first' },
    );
  }
  return usable;
}

/** A contact point is used only while it is known to be right, and for its own channels. */
export const pointState: Provision = {
  id: 'HOUSE-POINT',
  title: { zh: '联系点状态', en: 'State of the contact point' },
  level: 'house',
  confidence: 'house',
  scope: { initiatedBy: ['creditor'] },
  dated: alwaysInForce,
  judge: judgePoint,
  examples: houseExamples('HOUSE-POINT'),
  notEncoded: [{ zh: '核实的方法由作业流程规定。', en: 'How a point is verified belongs to the workflow.' }],
};
