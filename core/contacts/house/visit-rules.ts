import { allow, missingFact, never } from '@duly/law/answer.ts';
import type { Provision } from '@duly/law/provision.ts';
import { houseExamples } from './house-examples.ts';
import { alwaysInForce, limitsOf } from './house-provision.ts';

const noApproval = allow({ zh: '此渠道无须批准', en: 'This channel needs no approval' });

/** Nobody visits alone where the house says so. */
export const visitCompany: Provision = {
  id: 'HOUSE-VISIT-STAFF',
  title: { zh: '外访同行人数', en: 'People on a visit' },
  level: 'house',
  confidence: 'house',
  scope: { initiatedBy: ['creditor'], channels: ['visit'] },
  dated: alwaysInForce,
  judge: ({ facts, intent }) => {
    const staffMin = limitsOf(facts).visitStaffMin;
    const says = { zh: `外访至少 ${staffMin} 人同行`, en: `A visit takes at least ${staffMin} people` };
    if (staffMin === 0) return allow({ zh: '未设人数', en: 'No number of people is set' });
    if (intent.staffCount === null)
      return missingFact('staff-count', { zh: '同行人数', en: 'how many people go' });
    return intent.staffCount < staffMin ? never('too-few-staff', says) : allow(says);
  },
  examples: houseExamples('HOUSE-VISIT-STAFF'),
  notEncoded: [{ zh: '人员资格由外访流程核对。', en: 'Who may go is checked in the visit workflow.' }],
};

/** Channels that the house uses only with a supervisor's approval of the very act. */
export const approvalFirst: Provision = {
  id: 'HOUSE-APPROVAL',
  title: { zh: '须主管批准', en: 'Approval by a supervisor' },
  level: 'house',
  confidence: 'house',
  scope: { initiatedBy: ['creditor'] },
  dated: alwaysInForce,
  judge: ({ facts, intent }) => {
    const needed = limitsOf(facts).approvalChannels.includes(intent.channel);
    const says = { zh: '此渠道须主管逐次批准', en: 'A supervisor approves each act on this channel' };
    if (!needed) return noApproval;
    if (intent.approved) return allow(says);
    return {
      verdict: 'needs-approval',
      code: 'needs-approval',
      says,
      instead: { zh: '提交主管', en: 'Ask the supervisor' },
    };
  },
  examples: houseExamples('HOUSE-APPROVAL'),
  notEncoded: [{ zh: '谁可批准由权限表决定。', en: 'Who may approve is a matter of permissions.' }],
};
