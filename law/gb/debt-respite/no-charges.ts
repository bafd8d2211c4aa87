import { doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import type { Provision } from '../../provision.ts';
import { type RespiteFigures, respiteDated, respiteUntilMs, whereProtected } from './respite.ts';
import { respiteExamples } from './respite-examples.ts';

const says = {
  zh: '喘息期或危机暂缓期间，不计收利息、费用和违约金',
  en: 'No interest, fees or charges accrue to be claimed during a moratorium',
};

/** Debt respite: nothing accrues while a moratorium runs. */
export const noCharges: Provision<RespiteFigures> = {
  id: 'GB-DRS-CHARGE',
  title: { zh: '喘息期不得计收', en: 'No charges in breathing space' },
  level: 'L2',
  confidence: 'S2',
  scope: { acts: ['charge'], debtorKinds: ['person'] },
  dated: respiteDated,
  judge: whereProtected(says, (question) => {
    const untilMs = respiteUntilMs(question);
    if (untilMs === undefined) return allow(says);
    return {
      ...never('moratorium', says, {
        zh: '期间不计，期满后再算',
        en: 'Leave the period out; go on after it',
      }),
      untilMs,
    };
  }),
  examples: respiteExamples(doing('charge')),
  notEncoded: [
    {
      zh: '事后追计保护期内的利息由账务处理拦截；房贷与租金的当期款项除外未编入。',
      en: 'Charging the period afterwards is stopped in the ledger; the current payments of mortgage and rent are not encoded.',
    },
  ],
};
