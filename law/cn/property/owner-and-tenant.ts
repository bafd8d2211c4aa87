import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { commerceFrom, propertyRegulation } from '../commerce-instruments.ts';
import { managed } from './property-case.ts';

const says = {
  zh: '物业费由业主交纳；约定由物业使用人交纳的从其约定，业主负连带责任',
  en: 'The owner pays; a tenant does where they agreed so, and the owner stays jointly liable',
};
const claiming = (conduct: ContactIntent['conduct']) => managed(doing('claim', conduct));

/** CN-PROP-03: the fee is the owner's, and a tenant's only by agreement. */
export const ownerAndTenant: Provision<Figures> = {
  id: 'CN-PROP-03',
  title: { zh: '业主与使用人', en: 'Owner and tenant' },
  level: 'L2',
  confidence: 'S1',
  scope: { acts: ['claim'], creditorKinds: ['property'] },
  dated: [{ from: commerceFrom.propertyRegulation, figures: {}, citation: propertyRegulation('41') }],
  judge: ({ intent }) => {
    const from = told(intent, 'against');
    if (from === 'owner') return allow(says);
    if (from === undefined)
      return missingFact('against', {
        zh: '向业主还是使用人主张',
        en: 'whether the owner or the tenant is asked',
      });
    // Heirs, guarantors and others are the matter of the rules on who owes.
    if (from !== 'tenant' || told(intent, 'tenantAgreed') === true) return allow(says);
    return never('tenant-not-bound', says, { zh: '向业主主张', en: 'Claim from the owner' });
  },
  examples: [
    actExample('向业主主张', 'From the owner', 'allow', claiming({ against: 'owner' })),
    actExample(
      '约定由租户交纳',
      'From a tenant who agreed to pay',
      'allow',
      claiming({ against: 'tenant', tenantAgreed: true }),
    ),
    actExample('继承人不在本条', 'An heir is not its matter', 'allow', claiming({ against: 'heir' })),
    actExample('租户没有约定，不可', 'From a tenant who did not', 'refuse', claiming({ against: 'tenant' })),
    actExample('向谁主张未说明', 'Nobody said from whom', 'missing-fact', claiming({})),
    {
      name: { zh: '2018 年修订前', en: 'Before the revision of 2018' },
      at: '2018-03-18 15:00',
      given: claiming({ against: 'owner' }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '业主以未接受服务为由拒付无效（第 944 条第一款）属于异议处理。',
      en: 'That "not used" is no defence of the owner (art. 944, first paragraph) belongs to disputes.',
    },
  ],
};
