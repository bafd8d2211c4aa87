import type { Prng } from '../prng.ts';

// What happens to names and numbers between a payer's hand and the creditor's statement. It is written from what statements
// look like, and on purpose holds damage that no rule of the matching undoes.

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　');

const older: Readonly<Record<string, string>> = {
  贸: '貿',
  电: '電',
  华: '華',
  兴: '興',
  达: '達',
  丰: '豐',
  设: '設',
  备: '備',
  装: '裝',
  饰: '飾',
  农: '農',
  业: '業',
  医: '醫',
  疗: '療',
  纺: '紡',
  织: '織',
  岚: '嵐',
  泽: '澤',
  陈: '陳',
  张: '張',
  刘: '劉',
  黄: '黃',
  吴: '吳',
  孙: '孫',
  马: '馬',
  郑: '鄭',
  谢: '謝',
  韩: '韓',
  冯: '馮',
  许: '許',
  苏: '蘇',
  卢: '盧',
  蒋: '蔣',
  发: '發',
  远: '遠',
  国: '國',
  强: '強',
  琼: '瓊',
  骐: '騏',
  铎: '鐸',
  榆: '榆',
  泰: '泰',
};
const alike: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'l',
  '5': 'S',
  '8': 'B',
  O: '0',
  I: '1',
  S: '5',
  B: '8',
  e: 'c',
  m: 'rn',
  己: '已',
  未: '末',
  士: '土',
  大: '太',
  日: '曰',
  贸: '货',
  泽: '译',
  岚: '风',
  机: '几',
  建: '健',
  宏: '弘',
};

function spoilOne(prng: Prng, text: string): string {
  const signs = [...text];
  if (signs.length < 3) return text;
  const at = prng.int(1, signs.length - 2);
  const way = prng.int(0, 3);
  if (way === 0) signs.splice(at, 1);
  else if (way === 1) signs[at] = alike[signs[at] ?? ''] ?? signs[at + 1] ?? '';
  else if (way === 2) [signs[at], signs[at + 1]] = [signs[at + 1] ?? '', signs[at] ?? ''];
  else signs.splice(at, 0, signs[at] ?? '');
  return signs.join('');
}

/** A payer's name as a bank hands it on: mostly as it is, else shortened, widened, cut, spoilt, or in another script altogether. */
export function damageName(prng: Prng, name: string): string {
  const way = prng.weighted({
    as: 560,
    form: 80,
    noForm: 50,
    wide: 40,
    blanks: 40,
    older: 30,
    brackets: 20,
    cut: 40,
    spoilt: 40,
    branch: 25,
    brand: 30,
    latin: 20,
    caps: 25,
  });
  switch (way) {
    case 'form':
      return name
        .replace('有限责任公司', '有限公司')
        .replace(/ (?:Ltd|Limited|Co\., Ltd\.)$/, ' LTD')
        .replace('股份有限公司', '股份公司');
    case 'noForm':
      return name
        .replace(/(?:股份)?有限(?:责任)?公司$/, '')
        .replace(/ (?:Ltd|Limited|Inc\.|LLC|GmbH|Co\., Ltd\.|PLC|B\.V\.)$/, '');
    case 'wide':
      return wide(name);
    case 'blanks':
      return [...name].map((sign) => (prng.chance(20) ? `${sign} ` : sign)).join('');
    case 'older':
      return [...name].map((sign) => older[sign] ?? sign).join('');
    case 'brackets':
      return name.length > 6
        ? `${name.slice(0, 4)}（${prng.pick(['中国', '集团', '本部'])}）${name.slice(4)}`
        : name;
    case 'cut':
      return name.slice(0, prng.pick([8, 10, 12, 18, 35]));
    case 'spoilt':
      return spoilOne(prng, name);
    case 'branch':
      return `${name}${prng.pick(['第二分公司', '临鹭分公司', '财务部', ' Branch Office'])}`;
    case 'brand':
      return name.length > 6 ? name.slice(2, 6) : name;
    case 'latin':
      return `${prng.pick(['LAN', 'HE', 'SHUO', 'ZE'])}${prng.pick(['CHUAN', 'HENG', 'YU', 'YUAN'])} ${prng.pick(['TRADING', 'MAOYI', 'SHIYE'])} CO LTD`;
    case 'caps':
      return name.toUpperCase();
    default:
      return name;
  }
}

/** A wallet shows only a part of a person's name. */
export function maskName(name: string): string {
  return `*${[...name].slice(1).join('')}`;
}

/** A number as a payer writes it who means well: nothing that says which number it is has been lost. */
export function rewriteReference(prng: Prng, reference: string): string {
  const way = prng.int(0, 6);
  if (way === 0) return reference.replace(/[-/ ]/g, '');
  if (way === 1) return reference.replace(/[-/]/g, ' ');
  if (way === 2) return reference.replace(/(^|[-/ ])0+(?=\d)/g, '$1');
  if (way === 3) return wide(reference);
  if (way === 4) return reference.toLowerCase();
  if (way === 5) return reference.replace(/[-/ ]/g, () => prng.pick(['-', '/', '.', '_', ' - ']));
  return reference.replace(/^[A-Z]+[-/ ]?/, '');
}

/** A number that lost what told it from others: a digit gone, two exchanged, one misread, its end cut off. */
export function spoilReference(prng: Prng, reference: string): string {
  const way = prng.int(0, 4);
  if (way === 0) return reference.slice(0, -prng.int(1, 3));
  if (way === 1) return `${reference.slice(0, 4)}…${reference.slice(-3)}`;
  if (way === 2) return reference.replace(/0/g, () => (prng.chance(60) ? 'O' : '0'));
  return spoilOne(prng, reference);
}
