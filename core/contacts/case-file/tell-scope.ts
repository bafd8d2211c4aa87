import type { Scope } from '@duly/law/scope.ts';
import type { Words } from '@duly/law/words.ts';
import {
  acts,
  channels,
  collectors,
  creditorKinds,
  partyKinds,
  products,
  purposes,
  roles,
  sides,
  technologies,
  uses,
  voices,
} from './code-words.ts';
import type { Codes } from './shape.ts';
import type { ToldFact } from './tell-case.ts';

const none: Codes = {};

const dimensions: Readonly<Record<string, { readonly label: Words; readonly codes: Codes }>> = {
  acts: { label: { zh: '行为', en: 'Acts' }, codes: acts },
  places: { label: { zh: '地区', en: 'Places' }, codes: none },
  creditorKinds: { label: { zh: '债权人', en: 'Creditors' }, codes: creditorKinds },
  debtorKinds: { label: { zh: '债务人', en: 'Debtors' }, codes: partyKinds },
  products: { label: { zh: '产品', en: 'Products' }, codes: products },
  collectedBy: { label: { zh: '由谁办理', en: 'Collected by' }, codes: collectors },
  initiatedBy: { label: { zh: '由谁发起', en: 'Begun by' }, codes: sides },
  channels: { label: { zh: '渠道', en: 'Channels' }, codes: channels },
  voices: { label: { zh: '语音', en: 'Voice' }, codes: voices },
  purposes: { label: { zh: '目的', en: 'Purposes' }, codes: purposes },
  roles: { label: { zh: '对象', en: 'Reaching' }, codes: roles },
  technologies: { label: { zh: '拨打方式', en: 'Dialled or spoken by' }, codes: technologies },
  debtUses: { label: { zh: '债务用途', en: 'Use of the debt' }, codes: uses },
  obtained: {
    label: { zh: '取得债务时', en: 'When the debt was obtained' },
    codes: { 'in-default': { zh: '已逾期或不详', en: 'in default, or not known' } },
  },
};

/** To whom and what a rule applies, dimension by dimension in words; a dimension without words shows its codes. */
export function tellScope(scope: Scope): readonly ToldFact[] {
  return Object.entries(scope).flatMap(([name, values]: [string, readonly string[] | undefined]) => {
    if (values === undefined) return [];
    const { label, codes } = dimensions[name] ?? { label: { zh: name, en: name }, codes: none };
    const words = values.map((value) => codes[value] ?? { zh: value, en: value });
    const value = { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
    return [{ label, value }];
  });
}
