import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { managed } from '../property/property-case.ts';
import { fromTheHouse } from './house-source.ts';

const says = {
  zh: '任何地方都不以限制进出、电梯、车辆或其他权益的方式催收（参照各地物业管理条例）',
  en: 'Nowhere is payment pressed for by limiting entry, lifts, vehicles or the like (after local regulations)',
};
const limiting = (ground?: string) =>
  managed(doing('restrict-access', ground === undefined ? { form: 'entry' } : { form: 'entry', ground }));

/** HOUSE-CN-ACCESS: what some cities forbid, the house does in none. */
export const noAccessLimits: Provision<Figures> = {
  id: 'HOUSE-CN-ACCESS',
  title: { zh: '不限制通行', en: 'No limits on access' },
  level: 'house',
  confidence: 'house',
  scope: { acts: ['restrict-access'] },
  dated: fromTheHouse({}),
  judge: ({ intent }) => {
    const ground = told(intent, 'ground');
    if (ground === undefined)
      return missingFact('ground', { zh: '限制通行的原因', en: 'why access is limited' });
    if (ground !== 'arrears') return allow(says);
    return never('access-limited', says, {
      zh: '解除限制，书面催告后依法起诉',
      en: 'Lift it, demand in writing, then sue',
    });
  },
  examples: [
    actExample('因欠费限制进出', 'Entry limited for arrears', 'refuse', limiting('arrears')),
    actExample('因安全检修', 'For a safety check', 'allow', limiting('safety')),
    actExample('原因未说明', 'Nobody said why', 'missing-fact', limiting()),
  ],
  notEncoded: [{ zh: '停车合同到期另论。', en: 'A parking contract that has ended is another matter.' }],
};
