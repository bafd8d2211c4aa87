import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '只可在遗产实际价值以内向未放弃继承的继承人主张',
  en: 'Heirs who did not renounce owe up to the actual value of the estate',
};
const fine = allow(says);
const refused = never('beyond-estate', says, {
  zh: '核实死亡、继承和遗产后，以书面在遗产范围内主张',
  en: 'Verify death, succession and estate, then claim in writing within it',
});

/** CN-SPEC-01: heirs pay up to the actual value of the estate; who renounces owes nothing. */
export const heirsWithinEstate: Provision<Figures> = {
  id: 'CN-SPEC-01-CLAIM',
  title: { zh: '继承人以遗产为限', en: 'Heirs owe within the estate' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['claim'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('1161') }],
  // 第一千一百六十一条 继承人以所得遗产实际价值为限清偿被继承人依法应当缴纳的税款和债务。……继承人放弃继承的……可以不负清偿责任。
  judge: ({ intent }) =>
    told(intent, 'against') !== 'heir' || told(intent, 'ground') === 'estate' ? fine : refused,
  examples: [
    actExample('要亲属全额代偿，不可', 'The whole debt from an heir', 'refuse', {
      party: { deceased: true },
      intent: { ...doing('claim', { against: 'heir', ground: 'none' }), targetRole: 'heir' },
    }),
    actExample('遗产范围内', 'Within the estate', 'allow', {
      party: { deceased: true },
      intent: { ...doing('claim', { against: 'heir', ground: 'estate' }), targetRole: 'heir' },
    }),
    actExample('不是向继承人', 'Not an heir', 'allow', {
      intent: { ...doing('claim', { against: 'debtor', ground: 'contract' }), targetRole: 'debtor' },
    }),
  ],
  notEncoded: [
    {
      zh: '遗产价值与必留份由法务计算。',
      en: 'The value of the estate and the necessary share are computed by legal.',
    },
  ],
};
