import type { Prng } from '../prng.ts';

// Places and brands are put together from syllables so that no town and no firm of note has the name. Surnames and
// given names are common ones on purpose: nobody is meant by them.
const surnames = [
  ...'陈林黄周吴徐孙胡朱高何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const givenOnes = [...'伟芳敏静丽强磊洋艳勇军杰娟涛超霞平刚桂英华玉兰秀珍明辉鹏宇欣雪梅琳晨浩然博'];
const givenTwos = [
  '志远',
  '海燕',
  '雅琴',
  '立新',
  '德胜',
  '建平',
  '文博',
  '国强',
  '佳怡',
  '晓彤',
  '永康',
  '春梅',
  '秋生',
  '思源',
  '子涵',
  '美玲',
  '家豪',
  '振东',
  '桂花',
  '玉清',
  '长林',
  '小满',
  '安然',
  '若楠',
  '景行',
  '书瑶',
  '广田',
  '守信',
  '惠民',
  '云帆',
];
/** Invented towns: each with the area code of a line that can not exist, since local numbers never begin with 0. */
export const chineseTowns = [
  '临鹭',
  '青汀',
  '云泊',
  '衡川',
  '望潮',
  '沅陵渡',
  '南陌',
  '松浦',
  '柳堤',
  '石湾口',
] as const;
const brandFirst = [...'禾朔岚汀砚珩沐昶榆泓澄熠屿煦铎穗垚骐曜棠'];
const brandSecond = [...'朔川屿恒泽越程舟原岑野峤源衡乘宸捷畅'];
const roads = ['迎宾', '沿江', '学府', '工业一', '滨河', '桃李', '新港', '东环', '望山', '里仁'];

/** A person's name of two or three characters. */
export function chinesePerson(prng: Prng): string {
  const surname = prng.pick(surnames);
  return surname + (prng.chance(30) ? prng.pick(givenOnes) : prng.pick(givenTwos));
}

/** A firm's name: invented town, invented brand, its line of business, its form. */
export function chineseFirm(prng: Prng, trades: readonly string[]): string {
  const brand = prng.pick(brandFirst) + prng.pick(brandSecond);
  const form = prng.weighted({ 有限公司: 14, 有限责任公司: 2, 股份有限公司: 1 });
  return `${prng.pick(chineseTowns)}${brand}${prng.pick(trades)}${form}`;
}

/** A sole trader's shop. */
export function chineseShop(prng: Prng, trades: readonly string[]): string {
  return `${prng.pick(chineseTowns)}${prng.pick(brandFirst)}${prng.pick(brandSecond)}${prng.pick(trades)}`;
}

/** A postal address in an invented town. */
export function chineseAddress(prng: Prng): string {
  const road = prng.pick(roads);
  return `${prng.pick(chineseTowns)}市${road}路 ${prng.int(1, 380)} 号 ${prng.int(1, 18)} 栋 ${prng.int(1, 28)}0${prng.int(1, 6)}`;
}
