import type { Circumstance } from '../../lexicon-form.ts';

/** What makes a phrase harmless, in Chinese. */
export const circumstances: readonly Circumstance[] = [
  {
    id: 'POSING',
    meaning: 'An authority is claimed: another class.',
    phrases: `
(我是|我们是|这里是|这边是|本人|本人系|名义|我这里是|您好)~8(<POLICE>|金融犯罪|经济犯罪|犯罪调查|犯罪侦查)
(赵|钱|孙|李|周|吴|郑|王|张|陈|刘|杨|黄)(警官|法官|检察官)
(金融|经济)犯罪(调查|侦查)
以~4<POLICE>~4名义
`,
  },
  {
    id: 'TOLD_ALREADY',
    meaning: 'It was told already, or is told now: disclosure.',
    phrases: `(说过你|讲过你|告知其|已告知|讲明|老师您好|前台您好|他欠|她欠|金融监管部门|做困难方案|鉴于|贵公司于|套取|资料先给|报一下)`,
  },
  {
    id: 'KIN_ACTION',
    meaning: 'Kin in an insult or an invitation to borrow: other classes.',
    phrases: `(没教过|生养|筹借|先借|借来用|张贴)`,
  },
  {
    id: 'COURT_LIST',
    meaning: "A court's own public list.",
    phrases: `失信被执行人~8(名单|名录|信息|公布|查询|公开)|执行信息公开网|最高人民法院公布|法院公布|裁判文书`,
  },
  {
    id: 'ANIMAL_TRADE',
    meaning: 'Animals and names as goods.',
    phrases: `(狗粮|猫粮|饲料|养猪|猪场|猪肉|狗不理|宠物|兽医|养殖|屠宰|废品回收|废旧|垃圾清运|垃圾处理费|垃圾费|垃圾短信|垃圾桶|垃圾分类|清运费|骗子公司|穷游|神经内科)`,
  },
  {
    id: 'KIND_WORDS',
    meaning: 'Said in sympathy.',
    phrases: `(理解您|体谅|别难过|保重|辛苦了|不容易|您放心|慢慢来|没关系|帮您登记|困难登记)`,
  },
  {
    id: 'HARMLESS_FORCE',
    meaning: 'Words of force in another sense.',
    phrases: `(打补丁|砍价|打印|援助热线|心理援助|伤害自己|轻生|自杀|协商取回|协议取回|取回协议|清单|双方签字|消防|安全培训|账户安全|电梯|施工|注意保暖|保管好|注意身体|停电|停水通知|物业维修|撬锁公司|您住院|您出车祸|转手卖)`,
  },
  {
    id: 'JUDGMENT_NUMBERED',
    meaning: 'A judgment with its number.',
    phrases: `(判决书|裁定书|案号|执字|执行案号|民初|执恢|有能力而拒不|有能力履行|拒不执行生效|刑法第三百一十三)`,
  },
  {
    id: 'HARMLESS_PRISON',
    meaning: 'Prison or guilt spoken of without threat.',
    phrases: `(服刑期间|拘留期间|羁押期间|目前在服刑|正在服刑|在服刑|在押|羁押|释放|刑满|出狱|保外|家属会见|身份被冒用|冒用|盗用|被骗|电信诈骗|诈骗电话|反诈|诈骗短信|民事纠纷|不属于犯罪|不构成犯罪|误传|违法所得|属于民事|是民事|个人信息泄露|防诈骗|反诈骗|诈骗案受害|受害人|谨防|请您放心|不用害怕|别害怕|别担心|不用担心)`,
  },
  {
    id: 'OWN_REPORT',
    meaning: 'A report to the police by the debtor for his own protection.',
    phrases: `(建议您马上报警|建议马上报警|回执|回单|报案记录|报警记录|您报警|您去报|建议您报|请您报|您可以报|可以报警|可以报案|可报警|已报过案|您的报案|丢失|挂失|盗刷|冒用|被盗|身份证丢|您当时报|建议报警|建议报案|疑似诈骗)`,
  },
  {
    id: 'HARMLESS_POLICE',
    meaning: 'Police in another role.',
    phrases: `(户籍|迁户口|身份证到期|派出所开具|开具证明|死亡证明|户口本|交警|保险|保安|消防|安全|出警记录|警务室旁|公安局附近|社区民警|公安局门口|派出所门口|公安局对面|派出所对面|派出所旁|派出所隔壁|派出所附近|维持秩序|附近的门店|那条街|安康公安|12378|热线)`,
  },
  {
    id: 'HARMLESS_POSTING',
    meaning: 'Publishing in another sense.',
    phrases: `(停水|停电|公告栏上贴的|通知公告|招标|保密|不会公开|官方账号|公众号|客服|私信|关注|小程序|登报挂失|登报声明|公示语|物业费公示|公示收支|收支公示|公示期|按规定公示)`,
  },
  {
    id: 'LIABLE_PERSON',
    meaning: 'Somebody liable or entitled: guarantor, co-borrower, heir, attorney.',
    phrases: `(担保人|保证人|共同借款|共借人|共同债务人|共同还款人|连带责任|担保责任|担保合同|监护人|继承人|遗产|委托书|代理人|委托律师|授权委托|您本人授权|已授权|法定代表人|主贷人|次贷人)`,
  },
  {
    id: 'OWN_WISH',
    meaning: 'The debtor wishes it.',
    phrases: `(您希望|您要求|您同意|您授权|应您|按您|您主动|本人要求|客户要求|客户主动|客户希望|客户同意|征得|经本人同意|经您同意|您愿意的话|如果您愿意|如您愿意|您方便的话|如需家人|您让我|您说可以|您自己跟|您自愿|自愿代|主动提出|主动表示)`,
  },
  {
    id: 'HARMLESS_FAMILY',
    meaning: 'Family and work in another role.',
    phrases: `(授权书|普通信封|工商登记|公开信息|法务部的|希望我们|保密|更新|变更|发薪|发工资|工资日|几号发|恭喜|照顾|生病|住院|去世|节哀|困难证明|收入证明|工资流水|社保缴纳|家庭开支|家庭支出|家庭收入|抚养|赡养|学费支出|公司全称|对公|开票|发票|对账|贵公司会议室|贵公司财务|邮寄地址|送达地址|紧急联系人号码|预留|不更新)`,
  },
  {
    id: 'CASE_NUMBER',
    meaning: 'Court and docket number are named.',
    phrases: `(案号|民初|民终|执字|执恢|执保|民特|诉前调|破申|财保|仲字|号民事|号裁定|号判决)~30|(2023|2024|2025|2026|2027)~3(沪|京|津|渝|粤|苏|浙|皖|闽|赣|鲁|豫|鄂|湘|川|贵|云|陕|甘|青|冀|晋|辽|吉|黑|琼|桂|蒙|宁|新|藏)`,
  },
  {
    id: 'POSSIBLE_BY_LAW',
    meaning: 'A lawful possibility, not a state.',
    phrases: `(可能|可以|或将|有权|保留|考虑|依法|将依法|必要时)~8(起诉|提起诉讼|诉讼|申请|追究|通过法律|司法途径|向法院|权利|仲裁)`,
  },
  {
    id: 'HARMLESS_STATUS',
    meaning: 'States spoken of without claiming them.',
    phrases: `(跟我们没有关系|与我们无关|跟我们无关|没有进入诉讼|未起诉|没有起诉|尚未|核实|异议|异议申请|向法院核实|无法删除|不能删除|不能保证|无法保证|不保证|五年|5年|征信业管理条例|依规报送|如实报送|如实|按规定报送|依法报送|依法上报|人民银行征信中心|不影响|不会影响|解除冻结后|挂失|盗刷|误冻|法院要是|法院寄|法院发|您收到的|向法院)`,
  },
  {
    id: 'REAL_REPORT',
    meaning: 'A true report to the credit bureau.',
    phrases: `(征信中心|金融信用信息基础数据库|如实|依规|按规定|依法)~8(报送|上报|报告|记录|更新)|报送征信|按月报送|征信报告~6(查询|打印|核对)`,
  },
  {
    id: 'NO_RUSH',
    meaning: 'No pressure of time.',
    phrases: `(不急|不着急|别着急|不用急|慢慢|您考虑|可以考虑|随时|改天|方便的时候|您方便|看您|方便处理吗|没有什么最后|可申请延长|可以延长|可延期|可以重新申请|之后可以|还可以再|无需今天)`,
  },
  {
    id: 'TERM_STATED',
    meaning: 'A term of contract, plan, offer or court.',
    phrases: `(账单日|还款日|到期日|宽限期|合同约定|方案约定|审批单|有效期至|有效期到|截止日为|截止日是|截至|开庭日期|举证期限|案号|民初|(1|2|3|4|5|6|7|8|9|10|11|12|十一|十二)月(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)[日|号]|七日内|十日内|十五日内|三十日内|工作日内|7日内|10日内|15日内|30日内|收函后)`,
  },
  {
    id: 'DECLINED',
    meaning: 'Nothing was told.',
    phrases: `(未透露|不透露|没有透露|没透露|未告知|不便透露|不能透露|无法透露|不方便透露|不便告知|未予答复|未答复|不能跟您谈|不能和您谈|不能告诉您|没有他本人|没有本人|未经本人|未经他|未经授权|打错了|删除号码|号码删掉|仅请|只请|只说请|仅转达|仅留|不涉及欠款|没提欠|未提及|未提|没提|隐私|保密|不能说|不便说)`,
  },
  {
    id: 'FUTURE_TELLING',
    meaning: 'Announced, not done: another class.',
    phrases: `(再不|要是不|不还我就|不还就|我就去|我会去|明天就|下周就|下一步|就等着|看着办)`,
  },
  {
    id: 'REAL_DATA_NEED',
    meaning: 'Data for a reason that is named and real.',
    phrases: `(核实身份|身份核验|核对身份|确认是您本人|确认您是本人|确认本人|验证身份|后四位|末四位|尾号|更正|更新您的|真实方案|困难证明|收入证明|请准备|申请材料|邮寄对账|合同上的地址|可以不提供|不愿意提供|自愿提供)`,
  },
  {
    id: 'HARMLESS_DATA',
    meaning: 'Nothing asked, or a warning.',
    phrases: `(不要给|不要告诉|别告诉|不会索要|不会向您|不会要|切勿|请勿|谨防|保管好|不要透露|别给|不要提供|忘记密码|重置密码|找回密码|修改密码|自助修改|单号我|合同地址|已用快递|用快递寄|已寄出|寄出了)`,
  },
  {
    id: 'OFFICIAL_ACCOUNT',
    meaning: "The creditor's own account.",
    phrases: `((到|至|为|是|入|走|转|打)(对公账户|公司账户|公司对公|对公户|指定账户)|合同约定的对公账户|指定账户|官方账户是|官方小程序|官方app|官方渠道|公司收款码|收款方显示|收款方是|收款方为~6有限公司|柜台|营业厅|公户|合同约定的账户|扣款账户|绑定的|专用账户|监管账户|公司名下|户名~4(有限公司|银行|公司))`,
  },
  {
    id: 'CASH_REFUSED',
    meaning: 'Cash or a private transfer is refused.',
    phrases: `(马上举报|请举报|不收现金|不收取现金|不接受现金|不能收现金|不能收|拒收|婉拒|引导至|引导客户|已更正|退回|退还|不能转给个人|不要转给个人|请勿转|不要向个人|切勿转|别转给个人|不会让您转)`,
  },
  {
    id: 'FEE_GROUND',
    meaning: 'The ground of the fee is named.',
    phrases: `(合同第|协议第|合约第|条款第|按合同|依合同|合同约定|按约定|协议约定|领用合约|判决|裁定|调解书|法院决定|由法院|案件受理费|诉讼费用由|收费标准|价目表|合同里写|合同写明|合同载明|发票|公示的|物价)`,
  },
  {
    id: 'FEE_WAIVED',
    meaning: 'No fee is due.',
    phrases: `(免费|不收取|不收|无需支付|不用交|不用付|不需要交|减免|免除|免收|没有任何费用|不会收|没有费用|不产生|不额外|已退|退还|退回|不用您出|不用您承担|我们承担|公司承担|由我司承担|您可以选择不)`,
  },
  {
    id: 'NO_BORROWING',
    meaning: 'Borrowing is advised against.',
    phrases: `(不建议|别去借|不要去借|不用去借|不需要您去借|不鼓励|别借|不要借|劝您|以贷养贷的|不要以贷|不要通过|请勿通过|不得诱导|谨慎|理性|千万别|不用借|不必借|借新还旧的风险|雪球)`,
  },
  {
    id: 'OWN_MEANS',
    meaning: "The debtor's own money.",
    phrases: `(工资到账|自己的工资|您的工资|发工资|退税|保险理赔|公积金提取|自有资金|自己的存款|您的存款|定期存款|奖金|年终奖|报销款)`,
  },
  {
    id: 'HISTORY_OF_LOAN',
    meaning: 'How the loan came about.',
    phrases: `(当初|当时借|借来做什么|借款用途|贷款用途|您在我行|您在我司|您向我司|您向我行|您在我们|申请的延期|借款合同|贷款合同|贷款尾号|共同借款|您名下的贷款|这笔贷款|该笔贷款|您的贷款|您的借款|本笔借款|借款人|借款逾期|借款尾号|您尾号)`,
  },
];
