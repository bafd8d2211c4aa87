import { allow, never } from '@duly/law/answer.ts';
import { pointOf } from '@duly/law/effective-role.ts';
import { told } from '@duly/law/particulars.ts';
import type { Provision } from '@duly/law/provision.ts';
import { houseExamples } from './house-examples.ts';
import { alwaysInForce } from './house-provision.ts';

const lawful = allow({ zh: '来源合法', en: 'The source is lawful' });

/** The six lawful sources bind consumer lenders by guideline; the house takes them as its own for every person. */
export const pointSource: Provision = {
  id: 'HOUSE-SOURCE',
  title: { zh: '联系信息来源', en: 'Source of contact data' },
  level: 'house',
  confidence: 'house',
  scope: { debtorKinds: ['person'], initiatedBy: ['creditor'] },
  dated: alwaysInForce,
  judge: ({ facts, intent }) => {
    if (pointOf(facts, intent)?.source !== 'other') return lawful;
    return never(
      'unlawful-source',
      {
        zh: '来源不明或不合法的联系信息不使用',
        en: 'Contact data of unknown or unlawful source is not used',
      },
      { zh: '改用合法来源的联系点', en: 'Use a contact point from a lawful source' },
    );
  },
  examples: houseExamples('HOUSE-SOURCE'),
  notEncoded: [
    { zh: '来源凭证由登记流程保存。', en: 'Proof of the source is kept where points are recorded.' },
  ],
};

/** Whoever does not owe hears nothing of a person's debt, whatever the debt is. */
export const thirdPersons: Provision = {
  id: 'HOUSE-THIRD',
  title: { zh: '不向第三人透露债务', en: 'Nothing of the debt to third persons' },
  level: 'house',
  confidence: 'house',
  scope: { debtorKinds: ['person'], roles: ['third-party'] },
  dated: alwaysInForce,
  judge: ({ intent }) => {
    const says = {
      zh: '对第三人只可询问联系方式或请其转告回电（参照《民法典》第 1032 条）',
      en: 'A third person may only be asked for contact data or to pass on a call back (after Civil Code art. 1032)',
    };
    // Whoever offers to pay hears what paying needs; the rules on such an offer judge the rest.
    const offered = intent.purpose === 'service' && told(intent, 'offeredToPay') === true;
    return intent.purpose === 'locate' || offered
      ? allow(says)
      : never('discloses-debt', says, { zh: '联系债务人本人', en: 'Reach the debtor' });
  },
  examples: houseExamples('HOUSE-THIRD'),
  notEncoded: [{ zh: '对话内容由质检核对。', en: 'What is said is for quality review.' }],
};
