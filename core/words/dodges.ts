/** How people spell a word so that a filter does not see it. Every word of a lexicon that holds the left side is also sought with the right ones. */
const written: readonly (readonly [string, string])[] = [
  ['法院', '伐院|珐院|法阮|法浣|法圆|发院|fa院|fayuan|fa yuan|法yuan|f院'],
  ['法庭', '发庭|fa庭'],
  ['律师', '率师|律狮|绿狮|lv师|lvshi'],
  ['警察', '井察|警cha|jing察|jingcha|jing cha|警茶|条子|jc叔叔|帽子叔叔'],
  ['公安', '公an|gong安|gongan|gong an|供安'],
  ['派出所', '派处所|pcs|paichusuo|派出suo'],
  ['起诉', '起素|起sù|qi诉|qisu|起su|其诉'],
  ['立案', '利案|立an|li案|lian案|力案'],
  ['坐牢', '做牢|座牢|坐lao|zuo牢|zuolao|蹲大牢'],
  ['拘留', '居留所|拘liu|ju留|juliu'],
  ['老赖', '老懒|老癞|老籁|老濑|老lai|lao赖|laolai|lao lai|老奈|佬赖|姥赖'],
  ['骗子', '骗zi|片子手|pian子|pianzi|谝子'],
  ['傻逼', '傻b|傻比|傻币|傻笔|傻屄|煞笔|沙比|沙币|sb|s b|shabi|sha bi|傻x|傻叉|傻缺|啥b|鲨臂|傻*|莎比|杀币'],
  ['他妈的', '他m的|tm的|tmd|t m d|他马的|特么的|踏马的|塔玛的|tamade|他娘的'],
  ['人渣', 'ren渣|人zha|renzha|rz渣|仁渣'],
  ['他妈', '他m|踏马|特么|他马|塔玛|tama|他娘'],
  ['你妈', '你m|尼玛|你马|泥马|nima|ni ma|你吗的|你娘|泥玛|伱妈'],
  ['操你', '草你|艹你|曹你|肏你|c你|cao你|caoni|cao ni|日你|干你娘'],
  ['滚蛋', '滚dan|gun蛋|gundan|滚旦'],
  ['王八蛋', '王8蛋|王八旦|忘八蛋|wangbadan|wbd|王ba蛋|亡八蛋'],
  ['垃圾', '拉圾|垃鸡|laji|la ji|辣鸡|la圾|垃j'],
  ['贱人', '贱ren|jian人|jianren|见人不要脸'],
  ['畜生', '畜牲|chusheng|畜sheng|出生东西|触生'],
  ['弄死', '弄si|nong死|nongsi|弄4|弄s|弄屎'],
  ['打断', '打duan|da断'],
  ['微信', '薇信|威信号|微xin|wei信|weixin|wx|vx|v信|vxin|围信|微x|徽信|薇心|微心|卫信'],
  ['支付宝', '支付bao|zhi付宝|zfb|zhifubao|支fu宝|支付寶|支 付 宝'],
  ['转账', '转帐|转zhang|zhuan账|zz给|转涨'],
  ['私人', '私ren|si人|丝人'],
  ['通讯录', '通信录|通迅录|同讯录|txl|tongxunlu|通讯lu|通讯簿|电话簿|电话本|联系人列表'],
  ['爆通', '曝通|暴通|bao通|抱通'],
  ['单位', '单wei|dan位|danwei|丹位'],
  ['征信', '征xin|zheng信|zhengxin|怔信|正信'],
  ['贷款', '代款|dai款|daikuan|贷kuan'],
  ['借钱', '借qian|jie钱|借米'],
  ['死全家', 'si全家|死quan家|死q家'],
  ['验证码', '验证ma|yan证码|yzm|验证嘛'],
  ['密码', 'mi码|密ma|mima'],
  ['孩子', 'hai子|孩zi'],
  ['同事', '同shi|tong事|tongshi'],
  ['领导', 'ling导|领dao|lingdao'],
  ['父母', 'fu母|fumu'],
  ['家人', 'jia人|家ren'],
  ['诈骗', '诈pian|zha骗|zhapian|炸骗|乍骗'],
  ['判刑', '判xing|pan刑|panxing'],
  ['起底', '起di'],
  ['your', 'ur|yr'],
  [' you', ' u|  ya'],
  ['tomorrow', 'tmrw|tmw|2moro'],
  ['tonight', '2nite|tonite|2night'],
  ['today', '2day'],
  ['people', 'ppl'],
  ['messages', 'msgs'],
  ['message', 'msg'],
  ['不要脸', '不要lian|不要碧莲|不要b脸|不要逼脸|buyaolian|bu yao lian|不要臉|不y脸'],
];

/** By the first character of the plain word, so that a word without any of them costs nothing. */
const byFirst = new Map<string, (readonly [string, readonly string[]])[]>();
for (const [word, others] of written) {
  const first = word[0] as string;
  byFirst.set(first, [...(byFirst.get(first) ?? []), [word, others.split('|')]]);
}

/** What is left of we'll, I'll, we're … without the apostrophe is another word. */
const realWords = new Set([
  'well',
  'ill',
  'were',
  'id',
  'wed',
  'hell',
  'shell',
  'its',
  'lets',
  'shed',
  'hed',
  'well be',
  'ill be',
]);

/** A word and its dodges. */
export function withDodges(word: string): string[] {
  const all = [word];
  for (let at = 0; at < word.length; at += 1) {
    for (const [plain, others] of byFirst.get(word[at] as string) ?? []) {
      if (!word.startsWith(plain, at)) continue;
      for (const other of others) all.push(word.slice(0, at) + other + word.slice(at + plain.length));
    }
  }
  if (word.includes("'")) all.push(word.replaceAll("'", ''));
  return all.filter((one) => one === word || !realWords.has(one));
}

/** A swear word with letters starred out: f*ck, f**k, f***. */
export function withStars(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  const inner = word.slice(1, -1);
  const stars = (text: string) => word[0] + text + word.at(-1);
  const singles = [...inner].map((_, i) => stars(`${inner.slice(0, i)}*${inner.slice(i + 1)}`));
  const vowels = stars(inner.replace(/[aeiou]/g, '*'));
  return [
    ...new Set([
      word,
      ...singles,
      vowels,
      stars('*'.repeat(inner.length)),
      `${word[0]}${'*'.repeat(word.length - 1)}`,
    ]),
  ];
}
