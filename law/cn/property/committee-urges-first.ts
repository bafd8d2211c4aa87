import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { commerceFrom, propertyRegulation } from '../commerce-instruments.ts';
import { managed } from './property-case.ts';

const says = {
  zh: '业主逾期不交，业主委员会应当督促其限期交纳；逾期仍不交纳的，物业服务企业可以起诉',
  en: "The owners' committee urges an owner to pay within a time; if the time passes, the manager may sue",
};
const suing = (conduct: ContactIntent['conduct']) => managed(doing('sue', conduct));

/** CN-PROP-02 for the owners' committee: where there is one, it urges first. */
export const committeeUrgesFirst: Provision<Figures> = {
  id: 'CN-PROP-02-COMMITTEE',
  title: { zh: '业主委员会先督促', en: "The owners' committee urges first" },
  level: 'L2',
  confidence: 'S1',
  scope: { acts: ['sue'], creditorKinds: ['property'] },
  dated: [{ from: commerceFrom.propertyRegulation, figures: {}, citation: propertyRegulation('64') }],
  judge: ({ intent }) => {
    const urged = told(intent, 'committee');
    if (urged === 'urged' || urged === 'none') return allow(says);
    if (urged === 'not-urged')
      return never('committee-first', says, {
        zh: '函请业主委员会督促',
        en: "Ask the owners' committee to urge them",
      });
    return missingFact('committee', {
      zh: '业主委员会是否已督促，或小区没有业主委员会',
      en: "whether the owners' committee has urged them, or there is none",
    });
  },
  examples: [
    actExample('业委会已督促', 'The committee has urged them', 'allow', suing({ committee: 'urged' })),
    actExample('没有业委会', 'There is no committee', 'allow', suing({ committee: 'none' })),
    actExample('业委会尚未督促', 'It has not urged them yet', 'refuse', suing({ committee: 'not-urged' })),
    actExample('没有记录', 'Nothing recorded', 'missing-fact', suing({})),
    {
      name: { zh: '2018 年修订前', en: 'Before the revision of 2018' },
      at: '2018-03-18 15:00',
      given: suing({ committee: 'urged' }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '业委会不作为时是否即可起诉，各地裁判不一，由法务判断。',
      en: 'Whether a suit may follow when the committee does nothing is judged differently by courts: for counsel.',
    },
  ],
};
