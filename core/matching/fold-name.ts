import { traditional } from '../words/traditional.ts';

// Characters of names that the lexicons of collection talk do not hold.
const more =
  '鷺鹭馮冯蔣蒋盧卢譚谭龐庞鍾钟韋韦倫伦祿禄榮荣傑杰瑋玮瓊琼鈞钧鍵键鵬鹏滙汇匯汇衆众産产勛勋宮宫穎颖燦灿煥焕爍烁燁烨瑩莹賓宾紡纺織织鑄铸爾尔齡龄濱滨廬庐嶽岳峯峰啓启瀋沈漁渔潔洁瀾澜濤涛蘭兰驗验純纯紋纹縣县島岛嶺岭嶼屿極极棟栋楓枫樺桦櫻樱鴻鸿鶴鹤麟麟龐庞儲储僑侨倉仓備备傳传億亿償偿兩两凱凯劍剑勝胜勻匀卻却厭厌參参叢丛吳吴呂吕員员喬乔嘉嘉嚴严坤坤埡垭堅坚壇坛壩坝夢梦奮奋姍姗娛娱婭娅嬌娇孫孙學学寶宝專专尋寻屆届嵐岚崗岗嶄崭巖岩幟帜帥帅庫库廟庙廠厂彥彦恆恒悅悦慧慧懇恳戰战揚扬撫抚擇择攜携敘叙數数斕斓昇升晉晋曄晔曠旷東东條条楊杨槍枪樑梁橋桥檸柠檢检歐欧歲岁殼壳氫氢決决沖冲況况浹浃涇泾淵渊測测湯汤溫温滄沧滬沪滿满漢汉灃沣灘滩灣湾熒荧營营爐炉牆墙獅狮獨独珮佩現现瑤瑶環环甌瓯療疗監监盤盘眾众睿睿碭砀磚砖礦矿礎础禎祯禮礼稅税穀谷積积穩稳窯窑築筑簡简籌筹糧粮納纳級级紹绍結结絨绒統统絲丝綠绿維维綱纲網网綺绮綸纶緯纬縱纵績绩繡绣繪绘羅罗義义習习聖圣聯联聰聪肅肃脈脉臨临興兴莊庄華华萬万葉叶蓋盖蓮莲蕭萧薦荐藍蓝藝艺藥药蘇苏蘆芦虛虚裝装製制覽览觀观許许詠咏誠诚諾诺謙谦謝谢證证譽誉財财貝贝貞贞責责貴贵貿贸資资賀贺賓宾賢贤賴赖賽赛贏赢趙赵車车軍军軒轩載载輝辉輪轮轉转農农運运達达遠远選选遼辽邁迈郵邮鄧邓鄭郑鄒邹釀酿針针鈴铃鉅巨銀银銅铜銘铭鋁铝鋼钢錢钱錦锦鍊炼鏡镜鐘钟鐵铁鑫鑫長长門门開开間间閔闵閣阁閩闽閻阎闊阔陳陈陸陆陽阳隊队階阶隆隆際际隨随險险雙双雜杂雞鸡離离難难電电霧雾靈灵靜静韓韩韻韵響响頂顶項项順顺須须頌颂預预領领頤颐頻频題题顏颜願愿類类顧顾風风飛飞飯饭飼饲飾饰養养餘余館馆饒饶馬马馳驰駿骏騎骑騰腾驊骅驛驿髮发鬱郁魯鲁鮑鲍鮮鲜鯤鲲鳳凤鳴鸣鴨鸭鵝鹅鷹鹰鹽盐麗丽麥麦黃黄齊齐齒齿龍龙';

const simplified: ReadonlyMap<string, string> = new Map([
  ...traditional,
  ...(more.match(/../gsu) ?? []).map((pair) => [pair[0] as string, pair[1] as string] as const),
]);

/** What a name is compared by. `han`: it is written in Chinese characters. */
export type FoldedName = { readonly core: string; readonly han: boolean };

const hanForms = /(?:有限责任公司|股份有限公司|有限公司|责任公司|股份公司|公司|股份|集团)+$/;
const latinForms = new Set(
  'CO COMPANY LTD LIMITED INC INCORPORATED LLC LLP LP CORP CORPORATION PLC PTE PTY PVT GMBH MBH AG KG UG EK SE SA SAS SARL SRL SPA BV NV AB AS OY APS KK THE AND'.split(
    ' ',
  ),
);

/** Width, case, accents and traditional characters folded, marks between the characters gone but for blanks and the mask sign. */
export function foldText(text: string): string {
  let folded = '';
  for (const sign of text.normalize('NFKC').toUpperCase()) {
    if (sign >= ' ' && sign <= '~') folded += sign;
    else folded += simplified.get(sign) ?? sign;
  }
  return folded.normalize('NFD').replace(/\p{Mn}/gu, '');
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/**
 * A payer's or party's name without what is written now so and now so: width, case, script variant, blanks, brackets, the legal
 * form. 深圳市岚川（中国）贸易有限公司 and "深圳市嵐川(中国)貿易 有限公司" come out the same; nothing is translated.
 *
 * @returns a core that may be empty, where the name was nothing but a form
 */
export function foldName(text: string): FoldedName {
  const folded = foldText(text);
  if (isHan(folded)) {
    const signs = folded.replace(/[^\p{L}\p{N}*]/gu, '');
    const core = signs.replace(hanForms, '');
    return { core: core === '' ? signs : core, han: true };
  }
  const words = folded
    .replace(/(?<=\b[A-Z])\.(?=[A-Z]\b)/g, '')
    .split(/[^A-Z0-9*]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !latinForms.has(word));
  return { core: (telling.length > 0 ? telling : words).join(' '), han: false };
}
