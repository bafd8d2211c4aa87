import type { Lexicon } from '../lexicon-form.ts';
import { circumstances as enCircumstances } from './en/circumstances.ts';
import { insult as enInsult } from './en/insult.ts';
import { money as enMoney } from './en/money.ts';
import { status as enStatus } from './en/status.ts';
import { threats as enThreats } from './en/threats.ts';
import {
  contextCircumstances as enContextCircumstances,
  vocabulary as enVocabulary,
} from './en/vocabulary.ts';
import { circumstances as zhCircumstances } from './zh/circumstances.ts';
import { contactAbuse as zhContactAbuse } from './zh/contact-abuse.ts';
import {
  contextCircumstances as zhContextCircumstances,
  contextWords as zhContextWords,
} from './zh/context.ts';
import { deceit as zhDeceit } from './zh/deceit.ts';
import { disclosure as zhDisclosure } from './zh/disclosure.ts';
import { falseLegalStatus as zhFalseLegalStatus } from './zh/false-legal-status.ts';
import { falseUrgency as zhFalseUrgency } from './zh/false-urgency.ts';
import { impersonation as zhImpersonation } from './zh/impersonation.ts';
import { insult as zhInsult } from './zh/insult.ts';
import { money as zhMoney } from './zh/money.ts';
import { threatArrest as zhThreatArrest } from './zh/threat-arrest.ts';
import { threatExposure as zhThreatExposure } from './zh/threat-exposure.ts';
import { threatFamilyWork as zhThreatFamilyWork } from './zh/threat-family-work.ts';
import { threatViolence as zhThreatViolence } from './zh/threat-violence.ts';
import { vocabulary as zhVocabulary } from './zh/vocabulary.ts';

const zh: Lexicon = {
  vocabularies: [...zhVocabulary, ...zhContextWords],
  circumstances: [...zhCircumstances, ...zhContextCircumstances],
  senses: [
    ...zhInsult,
    ...zhThreatViolence,
    ...zhThreatArrest,
    ...zhThreatExposure,
    ...zhThreatFamilyWork,
    ...zhImpersonation,
    ...zhFalseLegalStatus,
    ...zhFalseUrgency,
    ...zhDisclosure,
    ...zhDeceit,
    ...zhMoney,
    ...zhContactAbuse,
  ],
};

const en: Lexicon = {
  vocabularies: enVocabulary,
  circumstances: [...enCircumstances, ...enContextCircumstances],
  senses: [...enInsult, ...enThreats, ...enStatus, ...enMoney],
};

/** Every lexicon; all run on every text, since people mix languages. */
export const lexicons: readonly Lexicon[] = [zh, en];
