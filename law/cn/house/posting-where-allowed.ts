import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { localPacks } from '../local/local-packs.ts';
import { managed } from '../property/property-case.ts';
import { fromTheHouse } from './house-source.ts';

const says = {
  zh: '欠费只在地方法规明文允许的地方公示，只在小区内，只写房号和金额',
  en: 'Arrears are posted only where a local regulation expressly allows it, within the compound, unit and sum only',
};
const allowing = localPacks.filter(({ postsArrears }) => postsArrears).map(({ place }) => place);

const post = (place: string, shows: string) => managed(doing('publish', { where: 'compound', shows }), place);

/** HOUSE-CN-POSTING: off unless a local pack says that its regulation allows it. */
export const postingWhereAllowed: Provision<Figures> = {
  id: 'HOUSE-CN-POSTING',
  title: { zh: '欠费公示默认关闭', en: 'No posting of arrears unless allowed' },
  level: 'house',
  confidence: 'house',
  scope: { acts: ['publish'], creditorKinds: ['property'] },
  dated: fromTheHouse({}),
  judge: ({ facts, intent }) => {
    const shows = told(intent, 'shows');
    if (shows === 'nothing-personal') return allow(says);
    const allowed = facts.party.places.some((place) => allowing.some((code) => place.startsWith(code)));
    if (allowed && told(intent, 'where') === 'compound' && shows === 'unit-amount') return allow(says);
    return never('posting-off', says, { zh: '送达书面催交通知', en: 'Serve a written demand' });
  },
  examples: [
    actExample(
      '聊城：小区内公示房号和金额',
      'Liaocheng: unit and sum in the compound',
      'allow',
      post('CN-3715', 'unit-amount'),
    ),
    actExample('郑州在河南省内', 'Zhengzhou lies in Henan', 'allow', post('CN-4101', 'unit-amount')),
    actExample('聊城：写了姓名，不可', 'Liaocheng: with the name', 'refuse', post('CN-3715', 'identity')),
    actExample(
      '北京没有明文允许',
      'Beijing does not expressly allow it',
      'refuse',
      post('CN-1101', 'unit-amount'),
    ),
    actExample('潍坊没有明文允许', 'Nor does Weifang', 'refuse', post('CN-3707', 'unit-amount')),
    actExample('只知道在中国', 'Only the country is known', 'refuse', post('CN', 'unit-amount')),
    actExample(
      '不含个人信息的公告',
      'A notice without personal data',
      'allow',
      post('CN-1101', 'nothing-personal'),
    ),
  ],
  notEncoded: [{ zh: '公示多久、何时撤下由作业流程规定。', en: 'How long it hangs is for the workflow.' }],
};
