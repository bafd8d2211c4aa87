// Made by `npm run soak -- words-train write` from checks/words and the lexicons; never edited. How to read it: docs/decisions/words.md.
import type { LikenessWeights } from './likeness-model.ts';

/** Over everything that training reads. */
export const madeFrom = '82dad3f7a3d7e8ff0746334c53b6991d51e9cc727fd7a2820887e3200d37e8b8';

export const likenessWeights: LikenessWeights = {
  classes: ["insult","threat_violence","threat_arrest","threat_exposure","threat_family_work","impersonation_authority","false_legal_status","false_urgency","disclosure_third_party","deceit_for_data","private_payment","contact_abuse","illegal_fee","coercive_borrowing"],
  bias: [-147,-103,-127,-141,-151,-144,-154,-159,-152,-134,-161,-170,-149,-154],
  thresholds: {
    zh: [-55,-39,-60,-36,-52,-58,-54,-47,-36,-47,-54,-37,-36,-50],
    en: [-53,-45,-56,-59,-34,-59,-46,-49,-57,-58,-46,-50,-56,-61],
  },
  vetoes: {
    zh: [-70,-54,-75,-51,-67,-73,-69,-62,-51,-62,-69,-52,-51,-65],
    en: [-68,-60,-71,-74,-49,-74,-61,-64,-72,-73,-61,-65,-71,-76],
  },
  traits: `
!	a32c34g-20h123i-21j50k-22l-23
! $	a44b-23c47h33i-20
"	a-29b-52c-49e-34g20h-83i52k-37l-55m59
" $	i31
" ,	a-42d-32e-35f-44g45n29
" -	f38
" .	f35i28
" officer	f53
" to	m59
" 你	a-22
" 没	a-21
" 的	a21
" 请	i33
#	a-59b-100c-67d-49f-145g-175h39i21j-24l48n-79
# #	h-64k66
# $	a-40c-41e-42f55h-22i29k-31l-38m-39n-28
# %	m84
# )	g-21
# -	a23d80f-26g49h20i-54k37l-24m-42
# .	a-25e25f27h31i-28m-20
# /	n-20
# ?	l-28
# at	d-22
# b	d-26i22
# can	i72
# cash	k104
# days	f-26
# for	m76
# hrs	c42h85
# is	i-26
# late	m-28
# nite	h36l25
# of	m-43
# on	m-44
# plus	m37
# pm	h45l43
# rcvd	k25
# rep	l55
# s	b-37j25
# text	l56
# th	d-25
# with	m41
# x	h-25l100
# 万	i34n27
# 不	d29
# 位	j62k-42
# 你	b44
# 借	e34
# 元	a28i-45j-28k59m75
# 分	e37
# 号	g-26
# 天	a33e50i25
# 小	h30
# 开	e23
# 日	i-24l-27
# 月	k-23
# 栋	i58
# 核	d20
# 次	l61
# 点	c47e73h47l26
# 退	g37h21j24
# 那	d26i23
$	a-23b51c-40d-52g-31h-43i-71j-38k58l-55m116n-35
$ #	b-20c-35d-52g-31h-43i-71j-31l-55m88n-34
$ $	b36
%	m84
&	e59
'	f108
(	e-27g43i38k52
( #	g-21
( 公	i31
( 本	k22
)	e-27g43i38k52
) $	j22
) ,	g25i24k36
) :	i31
) 已	g23
*	k72
* *	k54
+	j53k-29l-29m109n40
+K:coercive_borrowing	a-113b-46c-76d-88e-88f-73g-69h-65i-29j-30k-146l-65m-74n376
+K:contact_abuse	a-97b-81c-61d-69e-186f-48g-115h-140i-30j-74k-114l446m-106n-47
+K:deceit_for_data	a-128b-73d-68e-102f-23g-39h-55i-60j472k-116l-109m-45n-67
+K:disclosure_third_party	a-40b-37d-79e-88f-124g-124i347j-43l56m-33n-58
+K:false_legal_status	a-125b-126c-43d-57e-66f-78g393h-62i-67j-71k-61l-65m-82n-138
+K:false_urgency	a-46b-130c-58e-35f-60h219i-32k-45l-66m-60n-90
+K:illegal_fee	a-73b-90c-97e-36f-49g-77h-66i-31j-30k-57l-110m300n-34
+K:impersonation_authority	a-69b-47c-119d-47e-75f360g-114h-35i-27j-47k-35l-71m-51n-57
+K:insult	a500b-127c-93d-143e-115f-82g-132h-62i-102j-98k-104l-108m-60n-112
+K:private_payment	a-45b-154c-50d-20e-94f-75g-86h-48j-72k329l-76m-83n-88
+K:threat_arrest	a-185b-183c407d-119e-193f-44g-25h-34i-92j-67k-39l-86m-56n-118
+K:threat_exposure	a-89b-137c-73d294e-94f-40g-73i-44j21k-88l-145m-32n-79
+K:threat_family_work	a-101b-135d-58e250f-81g-52j-53k-90l-61m-31
+K:threat_violence	a-181b468c-117d-96e-151f-91g-97h-34i-109j-37k-48l-57m-69n-59
+S:en-arrest	a-72b-91c274d-25e-85f-45h-44i-25j-29l-61n-43
+S:en-arrest-topics	c63g-20h52n-23
+S:en-borrowing	a-22b-96d-50e-53f-21h-31j56k-73m-24n102
+S:en-borrowing-topics	a-36b126i-46j-53k-36l-37n75
+S:en-contact-abuse	a-38b62c-32e-99f-38h-23j-42k-44l111n-20
+S:en-contact-topics	a21b29c43e-24f-20g-54l-56
+S:en-deceit	a-111c41d-40e-62f-35g-28h-30j278k-57l-59n-51
+S:en-disclosure	a52c-22f-74g-63i138k-29n-39
+S:en-exposure	a80b-58d105e-21f32g-61h-72j-40k-36l-43m-24n-41
+S:en-exposure-topics	b50d29h-26j58l-30
+S:en-family-work	b-92c42d-60e126f-48g-49j-44k-53n-26
+S:en-family-work-topics	c38e-95i-42l-20
+S:en-fee-topics	b-20c-49k-25m114
+S:en-illegal-fee	a-26b-34c-45d-22g-28j-26k-43l-51m220n-20
+S:en-illegal-fee-admitted	m24
+S:en-impersonation	c-77f-104j-35l-37
+S:en-insult-contempt	a88b-52c-41j-22k-27
+S:en-insult-names	a82b29c39d-102f-21g-40i-71j-54l-60m22
+S:en-insult-swearing	a78b-25d-27k-29l-34
+S:en-legal-status	a-47b-49c79e-23f30g205h-26i-30j-35l-85n-25
+S:en-posing-topics	a-31c92f70g-20i26l-25
+S:en-private-payment	a-32b-88c-23e-23f-54g-32h-26k155l-45m-33n-39
+S:en-status-topics	a22b-20c-34e-23f-24g64l57n-50
+S:en-urgency	a-34b-25d83f-34g45h94l-62n-44
+S:en-urgency-topics	b-27c-26l74m-25
+S:en-violence	a-42b169d-40e-67h-26i-42j-38l-103n-42
+S:en-violence-topics	a55g-27
+S:zh-arrest-police	b-44c-118g-43
+S:zh-arrest-prison	a-70b-53c224d-32e-63h-78i-49m-29n-29
+S:zh-arrest-topics	c-36d-40e-27g29h26
+S:zh-coercive-borrowing	a-55b-77c-48d-37e-35f-52g-60h-20j-32k-36l-27m-38n200
+S:zh-contact-abuse	a-74b-142c-43d-102e-38f25g-36h-99j-23k-32l286m-38n-27
+S:zh-contact-topics	b-27c-29d48e-23h-24k-24l52m-82
+S:zh-contact-wish-ignored	l53
+S:zh-deceit-pretext	b-81c-54d-28e-40h-25i-41j194k-58l-49m-37
+S:zh-disclosure-told	a-55c26d-57e-27f-36h28i120j-24l26m-21
+S:zh-disclosure-topics	a-36e-57g-53h-27i88k28l36
+S:zh-exposure-spread	a-93b-102c-38d132e-74f-51h47i-24j-40k-32l-58n-41
+S:zh-exposure-topics	a-62b-27c-23d28h33j42
+S:zh-family-work-reach	a-68c-65d24e120f-34i43k-63m-20
+S:zh-family-work-topics	b-44d-22e99i-39k27l-30
+S:zh-fee-topics	m-77n-22
+S:zh-illegal-fee	a-36b-35e-24f-25g-41h-30i-31l-28
+S:zh-impersonation-bank	f22
+S:zh-impersonation-claim	b-23d-29e-23f158g-24i-48m-23n-24
+S:zh-impersonation-topics	c-125f213g-71
+S:zh-insult-built	a44b-33c-23d-42
+S:zh-insult-contempt	a98c-29d39e-62f-22g-53l29m-21
+S:zh-insult-names	a132b-55c-27d-22f-24k-27l-40m-24n-30
+S:zh-insult-swearing	a21b25i-46
+S:zh-private-payment	b-66c-27d-26e-72f-21g-54h-22j-75k174l-31m-50n-49
+S:zh-status-claimed	a-22b-26c23f-36g48h21i36k25n-22
+S:zh-status-consequence	a-42c-64d-29e23f-47g23i-56j-30k-35m-25n-39
+S:zh-status-promise	a-21g58h-41k-21
+S:zh-status-topics	c-44e-31k-25
+S:zh-urgency-threat	a-30b-77c-39d-77e-23g-35h144i-31k-27l-78m-21n-51
+S:zh-violence-body	a-76b187c-59d-72e-36f-39h-45l-106m-20
+S:zh-violence-hint	a-44b20c39d-20f-21g-57h79i-51j-20k-31l188
+S:zh-violence-property	a-35b41c-56g32h-23j40l-41n-35
+S:zh-violence-topics	a-38b63c-48d31n20
,	a67b-59c-64d-22e-48f37i53j66k89l31m24n64
, "	f-25
, #	b-32d26e53h52i20k56l-29
, $	k-20
, a	a35
, about	f115
, all	a-24d82g59h30l20
, and	a-24e58g-70h56i-41j-35k38m48n-37
, answer	a37l-48
, ask	i-21
, at	a43e-46k-22l89
, badge	f91
, because	h32
, both	m46
, but	a-49c56e-32f58i43j-48l49
, call	c-42f58l-33m-33n-32
, case	f33
, confirm	j22
, correct	n-26
, could	a-35d-23j-26
, cuff	c45e35
, did	a-29j-23
, discuss	i-26
, do	j48
, doesn't	a38b71
, don't	f22g105i42
, entry	d-22
, every	d28l-37
, explain	i29
, financial	f80
, first	c-21k-20
, for	f-25j-28
, gave	j62
, geniu	a166b-26h48
, give	j36k-31
, got	f-27j87l23n-22
, have	a-22i34
, haven't	b22
, he	a-37b123k22n22
, he'll	e36
, he's	a27e-22n120
, here	k37m-24
, hold	k60
, hon	c85g50
, i	a37b-36c-40d-48f-25g-42i-32k114l82
, i'll	a-38b30j-23k136l-75m-23n20
, i'm	b34e51f41g49h-20j-25l87n97
, i've	a24f46h-33k-22l53
, if	b-29e58g-38
, in	c20e-38k56l70
, irreversible	g103h-29
, is	a54h-22i68j-26
, isn't	e89
, it	a-72b-21e39f-21g-23h-36l121m103n-33
, it's	a-32b-23f-58g131i36k-27l-22m-30
, just	a62d-21g-20h-29j41
, let	l-21
, letter	l-55
, love	c86e-24
, ma'am	a41c67f64
, mr	f37j-25l24
, my	a-24b-24d109
, no	a-56b40e-35f-23h-30k-41m54
, not	f52g20i-23j-53n-23
, okay	i27j35
, one	e41
, only	g41h-22k35
, open	c-42f98
, or	b69c-34d-25g-28h93m-41
, paid	f-54
, pay	a60d77h-45n33
, plain	a20
, please	f-21g-21k-41n-24
, portal	l-46
, put	k37l54n27
, read	j85
, regard	f101
, right	a-55b132e58f-59j-31l42
, said	i56
, same	b-25d-23e119
, see	b22
, sell	g-27n32
, send	j152n-25
, sent	l50
, set	n-20
, shall	e64m26
, she	c56l21n28
, simple	c43l23
, since	m93
, sir	j38
, so	a-58b-22d-54f26g89i-47j-104k-20n32
, somebody	b-52
, still	a56
, sweetheart	a122
, tell	e-29i95
, that	c78e-24f-35g31h37i-38j-22k31n-21
, the	d-26f-33g27j-22l69n-26
, then	b-23e52h46l43m51
, there	g55h-25
, they	a-27b75e32k-28
, this	f-32i28l51
, thought	e-24i52
, use	k-20n79
, watch	k-23l85m-21
, we	c-25e-57g-40j120
, we're	f28g-22
, what	e-38f-28j114n73
, whatever	g-23
, where	a-23b-31d-24f-35i-24j166k-23n-20
, which	d-26j93
, who	a-27f84j114
, will	k33
, with	d89
, write	f25
, yes	d58m43
, you	a92b117c-22d-41f61g72l-37m-35
, you'd	a56i28
, your	a-41b45d74f-20i74k-21n-63
, 一	d59e31g-49j-23n29
, 七	b31
, 三	a34g26j36l-58
, 上	a28d31
, 下	b70k-32l68
, 不	a-41b-32c-39e-55f22i-48j-69k38m51n-37
, 丢	e69
, 两	a-20k50
, 个	k40n-20
, 为	k28
, 主	j44
, 之	h44
, 也	a43b38c-21d-20
, 买	n22
, 了	f33j35
, 五	n48
, 交	m109
, 人	b20d-26f24
, 什	b41h21
, 仅	h21
, 今	b92c-30d-22e-20f42g-34h-42k-26n86
, 从	b-21m45
, 他	b-51c-21f-21g-34h28i129j-34k68
, 付	g-20k-20
, 以	n34
, 仨	b43
, 会	d32e-27
, 但	d23m66
, 住	d23j24
, 你	a-36b-33c27e-56f135g62h52i83j20k49l-50n-97
, 供	d22
, 保	b-46d66
, 借	a42e-20n45
, 做	a34c-26f-29g82
, 兄	b30
, 先	b-20i-21m52n80
, 免	k53m-27
, 全	a-26d31f39g28
, 公	d-58e45f-26g20j45k27m-40
, 六	a39i26
, 关	d68g-28
, 其	g23i-20
, 典	a36
, 再	b-31e31i80
, 凑	h29n55
, 出	h26
, 分	d72k21m-53n22
, 刚	a-43
, 删	g-27
, 利	n26
, 别	a-31e72g-42j41k-34l-24m46n85
, 刮	b50l-22
, 到	b-35g-43h75i28l-31n-25
, 刷	n-38
, 前	b28h25
, 剩	i40
, 办	j34
, 加	l37m36
, 动	b39
, 包	j-21
, 十	a39h22l33n46
, 即	c51h22
, 去	g-20
, 又	a98
, 反	b-34g27i57l76
, 发	g-23k23
, 受	f25
, 另	g33m45
, 只	b39e-45i43
, 可	e20f-23g69k-20m-34
, 吃	a43b-30l48
, 合	c30m80
, 同	i-32m28
, 名	f-35h23
, 后	c74j-23l26
, 否	e21h64
, 含	d21
, 听	f39
, 告	i53k-21l42
, 周	n33
, 和	i20
, 咱	c-31
, 哈	f-21l21
, 哪	b77c-44g44h-21l-25
, 唔	a-39c-22h65l-21
, 四	a21h-35
, 回	a-20b-27l-20
, 因	b-27g70
, 坐	i-20l25
, 填	j24n48
, 备	k38n-21
, 外	j38
, 多	e26
, 够	a-21c64f-27
, 大	a33c-20d-28g-23l35n32
, 天	l55
, 头	a21k37
, 套	j60
, 她	e23i116
, 好	b37c-27e-37j39k87l-24
, 如	d20f48
, 孩	e-21g30j61
, 实	g63h38
, 客	a-26b35c77e29g49j-38
, 家	b-27e-39f31j51n-23
, 对	e40i-24l-45
, 将	e31h21
, 少	a61b-23
, 就	a-56b-31c34f-39h-25i-23j114l-49m34
, 届	c29
, 工	g79
, 已	c23d-56e-77f-30g-76i-45j-31l-74m-37
, 希	c31
, 带	b-25c37f-23l43
, 帮	i67n20
, 应	a-22
, 建	a97b-22l-25m-21
, 开	b-25c-24f44n68
, 异	e33
, 当	b-22g72i56k67l50n-39
, 征	g128
, 得	m51
, 微	k-25l41m33
, 怎	d26i28l30
, 总	n102
, 您	b-29d56e-55f-27g45h-47i113j49l-36n-21
, 想	a-20b-41d-20f-21g-23h112j50n32
, 慢	k47
, 懂	a-30b-24k107m22
, 我	a-30b-110d50e78f-34j-31k21l-22m23
, 或	n22
, 户	c-20g-21j45k33
, 房	m-21
, 所	c75n27
, 手	i-23j21m-25n60
, 打	a-22b87d-27e-38f-30k71m40n29
, 找	e-35f-21h-22i80k-23n-37
, 承	c26f26g21
, 把	b74g-27j37n-21
, 抓	c30h27
, 报	c-23f-26h-22j126
, 抱	l-21
, 拨	d-21f25h-33
, 按	m-20
, 挺	b24
, 换	c42f33l74
, 接	a60e73
, 支	k-40n43
, 收	b21f32h26j28
, 放	k26
, 教	e25g33
, 新	l-20n22
, 方	f55i25j-29k40
, 无	g30h29
, 早	g42
, 明	b-45c51d24h128j37l-59
, 昨	d20f27j24
, 是	a45b-26c-26d-32f-36g42m21
, 晚	m-22
, 暂	a-26k57
, 最	a-23b48d28
, 月	n23
, 有	l-34m20
, 未	d-29k44l40
, 本	a-21h39
, 材	h25n-29
, 查	f32i-27k46
, 核	f74
, 案	f61g-25
, 欠	a47e-39g-20i89
, 次	k58
, 每	b20d-23
, 民	c-25
, 没	a-27b63c35d-21f-20g-26h-37i-26n-34
, 法	g61
, 泼	b59
, 活	a75
, 淘	l41
, 滞	m22
, 满	d20
, 滴	g44
, 点	k38
, 烦	i57
, 照	d21l25
, 物	f-31i33
, 现	b51c27f-27g60m43n-25
, 由	e22f24
, 登	j23
, 目	i-26
, 直	l68
, 省	j21k35
, 看	b-63c-61d-37e56g-31h-21j-29l76m-30
, 真	a77c45
, 礼	b106g-45
, 祝	l45
, 神	a38n31
, 租	i27m31
, 移	h27
, 立	b-20c22h24
, 第	g-23
, 等	a-30b-23c35g42h25i-25k-24l53
, 签	m24
, 系	f30g-20
, 红	d23k25
, 结	g-20m27
, 继	l21
, 编	n31
, 老	a-20l-29n103
, 联	i25
, 脸	e24
, 自	c30g62i20l60
, 至	a54
, 若	e51
, 装	a55
, 要	c33d36e54f-22g-32i-25j-29m-21
, 见	b81
, 警	c56h50
, 让	a-40b55e46f-23i29j-21l-48n-36
, 诉	g43
, 试	b23c-21
, 说	a64b-39d37i30
, 请	a-23c-88e32f85g-50i-86j76k-23n-22
, 谁	b53h20l-33
, 账	c-23d43e33
, 货	b37
, 贵	d51g20
, 资	j31
, 走	m31
, 赶	f37i-28
, 越	m28
, 跟	b24e36g-29h-43i38j-27
, 身	d31f-20j40
, 车	g47
, 转	d-20
, 边	g58
, 过	c64g-41h62l-20
, 还	a135b-41c45d22e-49f-24g55h-33n31
, 这	a-59b-43c30d-20e58f-37g66h56k49l27m93n-47
, 连	a78l27
, 退	g36n20
, 送	a32k51
, 通	f43m-35
, 逮	b47c42l-24
, 逾	d20h49n21
, 那	b-42d52f-42g-53j-32k-33l-39m-26
, 邮	l29
, 邻	d41i-28
, 都	f-29i30
, 配	c-23f145j-32
, 里	b-33l58
, 金	i-20
, 钱	a58b-36c20h42l20
, 银	j85k-29
, 错	h23
, 门	b31
, 随	j45
, 难	a22
, 需	j29m24
, 非	l-21
, 顺	j50
, 预	g33
, 骗	a38
, 高	c34n27
, 麻	b-20i33
-	a72b-56f87g78h-55j91k35m111n-35
- #	a20d59f-38g33i-56j-22k33m-41
- approv	c-20f51
- call	l-34m85
- day	m-22
- dollar	a20j34m-22
- five	m34
- hundr	a20j37m-22
- in	g-22k59m-20
- law	g-22k59m-20
- laws	c-27e118
- legal	g48
- mail	j-24m-51
- negotiable	m46
- not	g56l-34
- post	m81
- sign	e-33
- signer	e-29
- time	j30
- up	c-22e30g33
-K:coercive_borrowing	a-35b-29e-30f-24i41k-26m-30n50
-K:contact_abuse	b-26g-26l109m-22
-K:deceit_for_data	b-21k-23l-20
-K:disclosure_third_party	a-46b-41c32d-28g28i-37l-38n-39
-K:false_legal_status	a-34b-43c-29e-22f-38g56h34i-25n-43
-K:false_urgency	h-58
-K:illegal_fee	f-27g-53l-20
-K:impersonation_authority	c-51f-83g-21
-K:insult	a24b-58c-21e-39i-28k-27l-26m-44n76
-K:private_payment	j-33k25m-23
-K:threat_arrest	a-74b-47f-27g-33h-46l-71m-24n-42
-K:threat_exposure	a-20b-23d-48e-24g-26i-44l-31m-20
-K:threat_family_work	a-44c-38d-23e26h29i62j-50k46l-43n-49
-K:threat_violence	j-22l34
-S:en-arrest	a-30b-23c-56g-66h-21
-S:en-arrest-topics	c-61g112
-S:en-borrowing	e-25g57k-20n77
-S:en-borrowing-topics	i60n41
-S:en-contact-abuse	e65
-S:en-contact-topics	e-48g-21l80
-S:en-deceit	j37k-22
-S:en-disclosure	a-26b-21g32i29n-32
-S:en-exposure	d60i-41
-S:en-family-work	a-26c-24i85k52l-24n-28
-S:en-fee-topics	m-24
-S:en-impersonation	f-30
-S:en-insult-names	a-65b-20n64
-S:en-insult-swearing	a122
-S:en-legal-status	e-60g-35i-21
-S:en-posing-topics	c-22
-S:en-private-payment	k57
-S:en-violence	l-23
-S:zh-arrest-police	a-28c112f-36g-39l-33
-S:zh-arrest-prison	c21f22g-34
-S:zh-coercive-borrowing	a-23g-31i-23n-68
-S:zh-contact-abuse	l21
-S:zh-deceit-pretext	e23
-S:zh-disclosure-topics	a-20b-20c33i-57
-S:zh-exposure-spread	a-20d-95e-24m-20
-S:zh-family-work-reach	j-38
-S:zh-family-work-topics	e49h24
-S:zh-illegal-fee	g-30m25
-S:zh-impersonation-claim	f-44
-S:zh-insult-contempt	n22
-S:zh-insult-names	a-54
-S:zh-insult-swearing	a21
-S:zh-private-payment	j-23k-32
-S:zh-status-claimed	f-21
-S:zh-status-consequence	e60g61
-S:zh-status-topics	g45h45
-S:zh-urgency-threat	h-52
-S:zh-violence-body	b46
-S:zh-violence-hint	b-54l75
.	a78b24c49d-43h26i-147l53m-42
. "	i31
. #	l84
. $	a-68c-37d71e30f20g43i92j-22k29l29m86n46
. ,	j70
. a	f41
. advis	n-70
. brandt	l56
. call	f29h106
. contact	c54
. debtor	b41
. don't	e-29n101
. fairley	k51
. flagg	l-34
. he	c98d30e-21g-55
. i	a89h-21j51l37
. i'll	b-30
. i've	e34
. it	b-24
. it's	g101h-34m20
. just	e-25n25
. no	k35m21
. non	m46
. our	c56
. pay	g34
. pruitt	i35j35
. rep	c29g29j28k33n24
. sent	d-34l-21
. so	g20
. that	b-20c81m23
. the	i-21
. then	n90
. there	g-28h53
. this	e35h48
. tick	h51
. to	e-34j31
. told	f-27
. txt	k67
. unsubscribe	h28
. verifi	e-21
. we	g-21
. we'll	b-42e67n-22
. we've	g-40
. which	j72
. you	e-22f48g-32h28j-36l21
. you'll	k45
. you're	a41b25
. you've	h-29n51
. your	d49e35
. 不	e30
. 华	c20
. 台	l22
. 启	n20
. 如	e29h22k24
. 对	a37d61
. 应	a21g44
. 异	g42
. 您	b31g35h25
. 我	b31e27
. 有	j23k25m22
. 本	f23
. 请	c20g23
. 账	c32n21
. 退	e30
/	j47n-25
:	a-41b-44c31d-52e-42f-91g-21i65k44l-79m-76n-49
: "	i33
: #	h22l65
: account	d32
: agent	c-28
: balance	m37
: dial	l-65
: no	e-26
: past	i27
: your	i-20
: 不	d-25n-23
: 您	c27e46
: 我	d21g38
: 未	g-26
: 本	l20
: 请	i27
?	b-48e23f-35g-120h-85i138j80k-46l131m38n68
? #	i48
? $	a103b77f20g-58h-36i-49j109l-85m-60n-109
? because	e46i-20
? dile	i71
? good	e91l62
? he's	n-26
? i	l54
? i'm	l77
? it's	g-21i26
? just	m-21
? pay	a51c49m-23
? please	i29
? ring	k-20l-28
? she	i31
? that	b-25k34l59m116
? the	c51i28n31
? you	i32
? 一	e-22i48l33n43
? 不	e-38i-20l-30n27
? 他	i20
? 借	a-21n42
? 先	n58
? 加	j22m34
? 发	l64
? 四	b38
? 家	e34
? 念	j63
? 您	l68
? 我	b-72d46f-35j68l-26n-25
? 有	a30
? 查	g22m30
? 点	n33
? 行	h27l34
? 这	l45m50
? 那	b-20e-32i-34l20n-23
? 门	j37
C:ANIMAL_TRADE	a-46m-42
C:APOLOGY	a109b-34c-24e-23g-33
C:ASKED	c-70f-29n57
C:CASE_NUMBER	f38
C:CASH_REFUSED	i-34j-36k-77l20n54
C:COURT_LIST	g-26
C:DECLINED	b-61d85e-38g-22h35j-22k-42l-34
C:DENIED_AFTER	a-20b-43d-26e-25h-20l-49m-28
C:EN_CASE_NUMBER	g-23
C:EN_CASH_REFUSED	b-20k-32
C:EN_DEBT_NAMES	e50f71g-51i43l-23
C:EN_DECLINED	a-38b-48e-38h-54k-27
C:EN_FEE_GROUND	a-44b-40c-30d50e-42g88h-26j-36l-26m-69n-32
C:EN_FEE_WAIVED	b-50c-27d-24e-20f-58g-36h-50i-28j57l-29m-87n-27
C:EN_GOODS	a-119b-33c-77d-61e-82f-39h-22i-60j28k-84l-39m-38n-27
C:EN_HARMLESS_ARREST	a-45b-31c-69g-77h-24i-48k-22l-39m-35n-37
C:EN_HARMLESS_CONTACT	b-41c-21e-49g89h-33i32j-31l-102
C:EN_HARMLESS_FAMILY	a-44b33c-88d-29e-80g-51h-27i-30j-26k-20l80m-25
C:EN_HARMLESS_FORCE	b-52c-28d-37e-32f-35g-69h-60j23k32l-29m-20
C:EN_HARMLESS_POSTING	b-20d45g-42h-42i-48l-31
C:EN_INNOCENT_NAMES	a-34b-34c-59e-67f-50g-43h-24i-30l-27m-27
C:EN_LAWFUL_STATUS	a-32c-40e-30f-35g-137h-35i88j-22n-23
C:EN_LIABLE	b-25d-33e-107f-54g-74h-23i-58j-56k-22l-28m-25n-27
C:EN_MONEY_CHARGES	f49j-36
C:EN_NO_BORROWING	a-91b-59c-34d37e29f42g-56i-77j-29m-25n52
C:EN_NO_CODES	a98b-24j-45
C:EN_NO_RUSH	a-49b-39c-20d-31e-25g-39h-66j-24k-27l-51m-28n-46
C:EN_OFFICIAL_ACCOUNT	a-35b47c-49d-56f38g-37j-48l-24m-20n-47
C:EN_OWN_MEANS	f-20g81
C:EN_OWN_WISH	a-31e-65g-22i-43
C:EN_PLAIN_CONTACT	a-78b-48d-34g99h-51i-46j-53l-82m-33n40
C:EN_PLAIN_FIRM	b-27c48d-69e-42f39g30i45j83k23l-78m-47n-85
C:EN_PLAIN_SUMS	a-119b-29c24d-57e-23f-64g-109h-38i-46j-39k-61l-56m-98n-81
C:EN_PLAIN_TIME	c-31g30h-85l-45n-32
C:EN_REAL_DATA_NEED	a-20b-24e-54g-25h-39j-41l-47
C:EN_STREET	a-20c-41d-53e63f-65g-20i-22l-41
C:EN_TALKING_TO_DEBTOR	c-34d73e-21f140g-58h-53i-71m52n-22
C:EN_TERM_STATED	h-20
C:EN_THIRD_BODY	a-29c-44d-36e44f-125g-59h-31l27m-27n-31
C:FEE_GROUND	b-23c-45d-35f-57j-32l-25m-204n-27
C:FEE_WAIVED	b-47c-25f-31g-36h69j-20k-51m-40n-23
C:FOLLOW_UP	c-26e-24
C:FUTURE_TELLING	a-43b42c-30d50e81f-63g87h-65i101l22n-22
C:HARMLESS_DATA	a46b-35e-21f57j-79m-27n44
C:HARMLESS_FAMILY	b-35d62e-115f-76g-63h-43j-104l-52m-55n-30
C:HARMLESS_FORCE	b-28g-34h-38i-21k-22n28
C:HARMLESS_POLICE	b-38c48e-34f-102g-51i22k-27l-37m-21
C:HARMLESS_POSTING	a-22b-29d75f-27g-24h-38
C:HARMLESS_PRISON	c-89e-51g-32j-37
C:HARMLESS_STATUS	b34d21f84g-104h-22i-30m-28
C:HISTORY_OF_LOAN	c-25d29e51f-36g-58i-44n-92
C:JUDGMENT_NUMBERED	f22g26m-25
C:KIND_WORDS	b-43c-21f-31g-20h-36i-22l-26
C:KIN_ACTION	a21d25i-37m36n27
C:LIABLE_PERSON	e-21f-56g-33i-33m-31n-21
C:MENTION	a-102b-24c-21d-22e-58g-39h-73j69k-67n-25
C:NO_BORROWING	n-114
C:NO_RUSH	a-32b-30e24g-35h-32i-24j-26k-25l-27
C:OFFICIAL_ACCOUNT	f-38j-26k-124n-29
C:OFFICIAL_FEE	a-89c-53d-64e-21f-39j-30k-42l22m-31n24
C:OWN_MEANS	c-24j-27n-21
C:OWN_REPORT	f-45j-22
C:OWN_WISH	d-28e-28j-40k30
C:OWN_WORDS	a68d57e29g-53i75k30l-55m24
C:POSING	c-51f155
C:POSSIBLE_BY_LAW	f-41g-34n-20
C:REAL_DATA_NEED	e54f-35k-25m-22
C:REAL_FIRM	a-27b-22e27j-49
C:REAL_REPORT	f-42g-69
C:REPORTED	a-171b-47c-91f-113g-66h-75i-55j-105k-94l36m-100n-53
C:TERM_STATED	c-29f26h-54i-38j-37k-42l-54m-67n-23
C:TOLD_ALREADY	a-22d25e-66f-40g-34i120j88m-24n-21
C:TO_DEBTOR	c-40d35e42f103g-81i-108k34m-22n-20
C:WARNING	a-28c53f-38g-27h-26j-62k-43
M:note	a171c-43e-47f75g-94h-85k62l139n22
M:said	a241d-40e-48f71g81i-124j-68k91l102m75n70
V:ARREARS	c-36d35e-106g79h-25j-116k94l-85n57
V:AUTHORITY	a-137b-136c151d-137e-55f343h-83i-103j-84k-101l-93m-88n-54
V:BREAK	a-26b-23c40e104f-61g-24h35i-32j84k-65l77m24
V:COURT	a-48b-66c-60d-34e-47f180g176l-63m-31n-33
V:DEBTWORD	a-86b-149c-168d100e-173f25g118h-98i360j-96k-97l-146m69n81
V:DOUBT	a-53b29c86d35e30g45m47
V:IF_NOT	d-24e85f-42g-84h114i-37l-39m32n-63
V:JOB	a-75b-41c-53e303f40g-102h-21i122j75l-116m-39
V:KIN	a59e141f-140g31h-43i66j52l-55m-58n47
V:LAW	a-45b-30c217d-55g-32i-33j-52k-53l-35m-35
V:MINUTES	a-73b-29g-56h356i-57j-50k-28l-22m-29n82
V:NEAR_ONES	b-63c-44d-82e161f-36h-50i74j88k43l-97m-43n31
V:NEG	c-51d-112e-30f-139g61i-121j-104k-42l-27m-62n-142
V:NEG_IS	b-113d38e-44f-119g-84h92i-47k-40l-35n22
V:NEG_NEAR	d-44f-101h54i-47j-24m-21n-51
V:NOT_NEG	a85b63c24e132f52g-28h77i72j-72k59m25
V:OPEN_CIRCLE	a-140b-70c-133d500e-72f-27g-126i-34j-40k-54l-64m-62n39
V:OWES	a36b-33d39e-116f104g73h-55i231k-132m72n-120
V:POLICE	a-21b-84c221d-43e-60f123h47j-29l-60
V:PROHIBIT	a-28b-101c-84d-109e-55f-78g47j-31k-24l99m-27n-43
V:PUBLIC	b-64c-93d427e-59f-55g-116h-66k21l-89m-94n122
V:REL	c-60d-100e334f-122g-30h-78i243k44m-102n87
V:RHETORIC	a42b52e100f34g-61j-51k-69n29
V:RUSH	a-57b45d-86e-47h313i-55j-30k-103l68m-42n134
V:WE	c-89d-23f62g-130h53i-48k55m-24n23
V:WORKPLACE	a-68b-75c-74d-77e212f84g-37i27j64k20l-54
V:YOU	a27b20c29f34g-42h-20i-57k-39l112
^ #	b-47j85l51
^ a	b-39c61d-22f-52g117h21i-67j-21k-28m95n-25
^ accident	b63
^ adv	b39d25e51i-33
^ advis	e37n32
^ agent	f32l-65
^ all	l-31
^ another	b-26d71
^ are	a-25c-31i31
^ arrest	c85
^ as	e-29i26
^ ask	b98e-71n119
^ be	a42e32
^ before	j20
^ bet	a27e29
^ between	k22
^ block	b59f-20k-38l97
^ borrow	n56
^ brightway	d27g22h37k63n27
^ buy	j-20
^ by	f71
^ call	e35i-20l39m60
^ can	a82
^ cash	i-26k-36n105
^ ch	f-27l-28
^ cm	n-20
^ collect	m78
^ complain	l62
^ congratulation	a24
^ consumer	b-44c-80d-73e-39f-54h-35i-54j-21k-67m-37n-65
^ could	a-30e-22i25j-25
^ court	f-25
^ crestline	c52m27
^ criminal	c-74g103
^ cvv	j40
^ d	f33
^ dan	e52
^ debtor	a25l-22
^ did	a77b-37c-23j-20m-23n-30
^ do	a102c64e-70f-26h27j-37
^ does	a-20b-26e109i-32j-29n-20
^ don't	a159e69l-28n-76
^ drop	k68l-22
^ dtr	a89l66
^ ever	c97
^ every	d-22g23l40m84
^ everybody	d30e-26n58
^ everyone	l-37
^ eviction	g74
^ expres	c-41m68
^ fa	g60
^ federal	f75g-25i-22
^ fifty	a143b-23m-21
^ final	c39h31
^ first	h28
^ five	g23l101m-24
^ forget	k38
^ fraud	c125
^ ftc	c-20f51
^ gave	f42k116
^ get	a51e-25k-53l73m-22n33
^ give	b28j30m47
^ go	a110b-27c-24d-50k25l-30n97
^ had	k24n46
^ hang	b45k-21
^ has	a-20e-28g-35l30
^ have	a-32b-35i-29n83
^ he	a-33e-27i102k-31n-61
^ he's	i25
^ hello	a-26m-21
^ hi	a-27f-20i64l-42m-21
^ hit	m-22n67
^ hm	f89
^ hope	c65
^ how	a-33c-23e46h-23i-33j-40k70
^ i	a-79b73c-72e-45f65h-47i97k-69l65
^ i'd	a-44b59c56e30g-23k30l-21n-20
^ i'll	a-99b41c-55d93e21f-21h-29i-36j-26k-87l122m-42n-40
^ i'm	a-83b-108c-25d-45f67g-69h148j52l29m42n-66
^ i've	a86c58e51f-40h93k-29m-31n-47
^ if	a-29c-44d62e41f-20g-55h82j-34k23l-26n-53
^ ignore	c36g-26
^ imagine	d61
^ inform	c99g-55i86
^ interest	m-24
^ introduc	f44
^ is	a-46c-43d-47e-38f-42n-31
^ it	b83e-25g39h35n-26
^ it'd	e66
^ it'll	d65
^ it's	a-45c-21e-28g-55j21l78m53
^ judge	g-24
^ judgment	f-24
^ just	i29j61
^ keep	a-24b64c49d39f-21j-23k-43l-29n-38
^ lai	a78
^ last	b52h20
^ le	a-24e112m43n-31
^ leak	d45g-26
^ left	d-20f45i119
^ legal	f-21g122
^ let	a-43b-33e42f-38j26k26l-27m-22n-36
^ listen	a138b-35f-34
^ look	c-22
^ ma'am	e43i21
^ make	h39k37
^ max	n55
^ maybe	a69b-20e30n-29
^ meet	k95
^ mention	c60i63
^ miss	b82d-30m70
^ mother	i-25
^ my	a-26b161c-36d-28e-32f25h98
^ never	a-21g-22
^ next	b82e38l-38
^ nice	a51b57
^ no	a79b-62c-45e36g-60h-26k-26l-46m-37n-35
^ nobody	d-37g20h-53l-40n66
^ noth	b-33g-103
^ officer	c65
^ oh	a66
^ one	a-24b106c-25d67g78l-23m-27
^ open	n61
^ orange	a-26c136l-31
^ other	l-46
^ our	a-22b-20l67
^ p	j58
^ pawn	n134
^ pay	a53d-37h-30i-38k48
^ people	a97b38c-53l-20
^ pick	c36k55
^ pidele	a-21b-28n91
^ please	a-81b-73c-26d-44f-22g-27j-34n-50
^ pos	a68c-32f38j75m-23
^ pull	e-25n82
^ put	k84
^ rang	e45i-23l43
^ read	j80
^ receiv	k25
^ remov	m-46
^ said	b75c46e-23f48
^ say	b-24j109k-35m92
^ scumbag	a104
^ sell	h-25n-22
^ send	c-31f-27k48
^ sent	n30
^ settle	g50h-23k23
^ sheriff	c-36
^ skip	c105f-22
^ slip	k27
^ somebody	b32f51k-28l-22
^ sorry	a-60c-21
^ soy	f115j44
^ spoke	d-23e77i91
^ spouse	i-30
^ state	c-34f34
^ steam	k36
^ suggest	n28
^ swipe	n47
^ take	a-20b-22g-68n106
^ tell	e-41i85l78
^ text	f-21j45l-40
^ thank	a-27g-23m-20
^ that	a-52b87g42h-33l-24n-47
^ the	a-147b-33d-50e31g91i-66j-69k-56l-59m-41n-101
^ there	a-40b-44c40d-48g-51h40i-22j39k35n105
^ they	c99
^ they'll	a-43b-22c183e-31g106l-27
^ this	a-29b-29c-36d-49e-26f94g38h49i58j71l-25
^ to	c-32j36k-30m113
^ told	c20d55e77f55m44n45
^ tomorrow	h150
^ took	k33
^ trend	d100
^ two	b57
^ typical	a22
^ u	j-26l48
^ under	g-22
^ unles	c24f-30
^ urgent	h38
^ use	i-27n66
^ used	b-26j77l98
^ v	k56
^ venmo	m-22
^ wait	e51h-20l62
^ want	m133
^ we	a-30b-33c-62d44g30h-81i-21j-70k-69m41n-35
^ we'll	a-52b138c-51d74e47f-23l93n-49
^ we're	b23d-22f124g50j42k-48l-34
^ we've	g-23m-34
^ were	a60c-41
^ western	k49
^ what	a135b-41e-55h-26i-32l-29m-39
^ when	a-26b-22d-24e-28g-31
^ which	a-31j-55
^ who	a-21b-36c69f59j-34
^ why	k42n48
^ will	e73
^ wo	k116
^ would	a-43i90
^ writ	c41
^ ya	g90
^ you	a95c-28d22e50f-129g83i-60j-54k-24l94n-85
^ you'll	a-54b37c36d-22e-20f-22g-26k-49l242m71n-64
^ you're	a61c42d-96e-28h-21i84j-33k-25l-40n-36
^ you've	a-33c38d-22g80m-24n62
^ your	c-98d-58e76f-63g99h-23i53j-48k-57l103m-115n-108
^ zui	h52
^ 【	c-34f62i-38n-29
^ 一	a153b-62d-36g49l43m-25n-54
^ 三	l62
^ 上	a-28b44c-54f-25g-20m39
^ 下	b42c70e48g-48n47
^ 不	a-51b-96g-47h-59k26l63m-21n-90
^ 与	b47
^ 中	e35h39
^ 为	j38
^ 乡	a33
^ 买	j-30k23
^ 云	k26
^ 亲	e98g28n-33
^ 人	b116c-29d65f34g-28l-20n-29
^ 今	b56c43f28g66h-98k-34m-20n-33
^ 他	a31b-24c-26d-26e-37i78l-37
^ 付	c-33g65h-23
^ 以	c-24f35l80n33
^ 价	b-30
^ 优	h-26
^ 传	c-44f96g26
^ 住	b20
^ 你	a173b56d-36e57f-70g54h-48j-69l-56
^ 保	d46f-27g56i21m-22
^ 信	f31j-22
^ 倒	h21
^ 借	b-21n55
^ 债	a30b-28c-41e-20f-54g-29
^ 假	e-29f42j89
^ 做	b50c-29e-21f79j23
^ 停	l37m-39
^ 催	m-52
^ 先	b108g-51j45
^ 公	b-20c71e-38f37g25k31l-40m24n26
^ 再	a-26b101c67i-27k-24l-39
^ 冒	f79
^ 准	c29k23l-35
^ 出	a-42b76d47g78h-31l-40
^ 分	b-33m-50n52
^ 刑	g32
^ 刘	c20d20g20
^ 刚	b41
^ 判	c53g-38m-21
^ 利	m21
^ 别	b40g-33i-23j35k67n-51
^ 到	a-23c46d26f-59
^ 刷	a-20g33n34
^ 前	c41n-34
^ 办	f43
^ 加	k29
^ 动	j62
^ 医	f29j21
^ 十	c23e-23n45
^ 半	b-53h38l169
^ 单	e-23j-40
^ 去	a25b-30e-29n24
^ 反	c-21f52
^ 发	g-20m55
^ 只	h21
^ 叫	d94e-27l-21
^ 可	c-50
^ 号	j-39l-37
^ 合	d-38j-23m55
^ 名	h52
^ 向	i57
^ 听	h23
^ 告	b57c29d35g52i-58
^ 周	b22g-20
^ 呼	a-23b-58c-26l163
^ 咱	a-24b-20f41g38
^ 哥	b31
^ 喂	i34
^ 嘟	h-29l58
^ 嘴	j31n60
^ 国	b-25c39d-26f81
^ 在	a-42c-21d29i71
^ 坐	a-26c165g-32
^ 垃	a36
^ 培	d-24f-24n-20
^ 备	a-26b-25
^ 外	b61h-20k-24
^ 夜	b63
^ 大	b60d-80e-27g29
^ 夫	g102
^ 失	g-33
^ 女	a52n55
^ 好	b-49c-24d-20i-21l95
^ 如	f-24g-23
^ 妈	a83
^ 姜	c47
^ 嫂	i90
^ 子	e80g-32
^ 学	g25n-27
^ 孩	a-27c-21e86g-40j-22n-28
^ 官	g42k34
^ 客	a61b-69c-58d-32e-89f-37g-70h-60i-30j-60l-64m-23n-80
^ 家	b57c-25g-29j43n-29
^ 对	a-35i28k53l90
^ 将	e28
^ 小	b48f-27i51
^ 少	c59
^ 就	a108c-26e-34
^ 居	e32
^ 工	b-36f48
^ 已	e42m26n34
^ 市	i-21
^ 带	a22
^ 帮	i55
^ 年	m-27
^ 建	a-24f-24i-20n69
^ 开	k36n-20
^ 弄	b44
^ 引	n27
^ 强	b80c-25
^ 当	b74k27
^ 征	b-25f-21
^ 律	g42
^ 微	k-40n60
^ 快	d68g-20
^ 恭	j53
^ 您	a-43b-131c-50d-65e-114f-72g-59i29j-22k-44l-86m-25n-112
^ 想	b27d43e-24m106n-22
^ 惹	b110g-31
^ 意	a-26b64
^ 我	b-27c51e-125f128g62h51i53k-78l29m-47n35
^ 房	g-23n42
^ 手	b-61c131d-20k-21m48n-40
^ 打	c-23d-36e95g29k-55l-21m-44
^ 执	g56
^ 扫	k23
^ 找	a-24e-46i-20n97
^ 把	a-36c-52g-22j66l-21n130
^ 护	g58
^ 拖	m52
^ 拘	c-31g82
^ 招	l39
^ 拿	a-23b-30k74n84
^ 按	g-30m70
^ 换	b-26l79
^ 推	a-25b50
^ 提	c123e-22k-30
^ 搵	n53
^ 支	k31
^ 收	j28k44m-39n45
^ 敢	b40
^ 方	m24
^ 明	b-23c-23g40j-20l73
^ 是	f-21g-23i25
^ 晚	e27l-20
^ 普	f-31
^ 最	b37c43g-24h34
^ 有	a-31b88f-27j30l34
^ 朋	a-21d59
^ 未	l-27
^ 本	f81l-48
^ 机	b-54c75l40
^ 杀	b-21
^ 材	c39g-31
^ 查	f56
^ 检	f74
^ 横	d31
^ 欠	a45c27i-43m95
^ 此	a32
^ 死	a110
^ 每	b-25g31l-39m91
^ 比	k73m-21
^ 江	b31
^ 没	c-30n36
^ 法	c-51f56g127h27
^ 派	c67
^ 海	b-27d27g69
^ 滞	m-23
^ 点	d33
^ 燃	b-23j78
^ 爆	d67
^ 父	n28
^ 物	m-46
^ 狗	a26
^ 现	b-46g-48h100j-39k34l-20n-38
^ 用	j51k36n-21
^ 电	e-25h26l-35m-61
^ 疾	f59j24
^ 癞	a59
^ 白	n20
^ 监	f-25
^ 直	b-20g-29k57
^ 看	c-21
^ 真	a27
^ 短	j41l31
^ 砍	a-21b162h-20l-58m-25
^ 礼	k-30
^ 社	b75d-27f38
^ 称	h20
^ 立	h22
^ 第	j33
^ 等	b37c35
^ 管	m53
^ 系	g-28h43m52
^ 紧	e41
^ 约	h-29
^ 经	c73f-29
^ 结	g22m-29
^ 给	a-67b-41c-51d43e136g-31h59j38l54n-39
^ 网	c30d60g-24
^ 罚	m36
^ 群	d85g-22
^ 老	a45b20i24n-41
^ 联	e29
^ 脑	a57
^ 自	d36f44m-21
^ 臭	a35
^ 致	i39
^ 葛	h27
^ 行	e67l-27
^ 街	f37
^ 被	c-23
^ 装	j52
^ 要	a-21b-27g61m117n29
^ 见	k23
^ 解	m27
^ 警	c-74f62h-44
^ 让	d96e-49f-35i-30k64l78m45n54
^ 记	d31
^ 诉	f22g-42m38
^ 语	i59
^ 说	a54b-36c73d-20f-21g57j41
^ 请	b-20c-30d-69e-26f-22g-46i-34j-54l-23m-25n-52
^ 谁	d-31k-20m-39
^ 谈	m44
^ 谎	f-24h58
^ 账	b-23g88k-22
^ 货	b65
^ 购	k-40
^ 贵	d31e53f-36n30
^ 赖	b-27
^ 起	g25
^ 跟	c55d44e-47g57n86
^ 身	g59
^ 躲	e34
^ 车	g-28k-49l40m51n-26
^ 转	e-33f-28h-29k137m-25
^ 过	a-21k55l44
^ 还	g34
^ 这	a22b-66c-35f30g26h40j-26k-35l-23n-40
^ 连	a50l22
^ 退	j49k-21
^ 送	a-29b50j-53
^ 通	c32f-58h-20i26m34
^ 逾	c-31f-23g-57m29
^ 邢	c32
^ 那	a-31e22g-37
^ 邻	d-32
^ 里	b-32c42
^ 金	f61
^ 钱	j-20k97
^ 银	b-20c55j-23
^ 门	b113h-20l110
^ 问	n39
^ 阿	i85
^ 限	e29g23h23
^ 除	m51
^ 领	g44
^ 马	h40
^ 验	j66
^ 骗	a45h35
^ 骚	l90
^ 骨	b112c-20
^ 麻	i69
^ 黑	g-35
^ 龟	i-20
a	a113b-24c111d48e50g-47h-42i47k36l-48m62n64
a $	b41m-20
a .	f41
a badge	c52
a bank	a63
a bit	b98
a call	e31
a car	i50
a card	e-23h53i44n-21
a cash	a-32k-29n24
a cell	c101g-24
a charity	n-22
a clas	a69
a collection	f39
a complaint	a-35c105
a convenience	m54
a copy	d43f-32g-28m70
a courier	h59
a court	c-32g-49
a credit	n32
a crew	b81e-32
a crime	a-25c34
a crook	a31
a day	e-28l78m21
a deadbeat	a52c-25d-26
a debt	a-41d-45f-36g-24i74
a deputy	c95f-30
a discount	k45
a doorstep	a-24d-30m79n65
a dummy	a-23
a felony	c41
a file	d-33f113g-43
a flyer	d-48
a friday	n91
a friend	a-20e-24
a good	a-55b-20c-35d80n-31
a grown	a70m-25
a hundr	m162
a job	a85e-38f-30
a joke	b-27h55
a judgment	g38
a lawyer	l59
a lender	n46
a letter	e136i-20
a list	b-32d36
a little	d24k67
a llevar	b-31c92d-26
a loan	a-22c-24d-22g43i-43l-27m-29n68
a locksmith	b58d-24
a long	a-23b90c50
a loser	a-71
a man	a88c-24e32
a megaphone	d32
a message	e63
a mortgage	g82
a new	d-34j-34n49
a night	c55
a notice	m23
a nudge	i50
a nurse	a-22e63
a payday	i47n-23
a personal	e-21i42
a plan	b-26j34m26
a police	f-27
a private	f-54k-25
a process	m50
a quarter	h59
a realistic	a-34
a receipt	k24
a recruiter	e-25j53
a refund	j54
a review	a-26d32
a robe	f130k-28
a second	n84
a shame	a-28b121
a short	f39j30
a sign	b-27d91
a small	b-20c60
a steady	a-22e63
a straw	b65i-38
a taxi	m34
a ten	m21
a third	b-37k54m62
a title	n23
a traffic	c45g28
a tu	a-46b-31e101n65
a two	a20c-26j32m37
a warrant	c90f73g65
a week	a-26l-30m-30n69
a wind	g33
a word	a-22e36i30
about	a23b25c-66d47e25f72g-91h43i105j-31k22l-74m-31n-78
about a	f33h26i-27k72
about an	i21
about her	i85
about it	a43b33
about that	a-28d21f-21n44
about the	c-26d25n-26
about this	a-24b-51e124f-29h-23i-49
about to	d55e37f-22g-25h119
about your	e-25f168g-31
absolute	a81b-20h30
accept	k49
accept gift	k51
accident	b59j26
accident happen	b63
account	a-81b-80c-21d-87e-99g66h22j-28k33l-77m-31
account ,	i27
account .	b-35d-26f84h61i-25k-22l-34m-43n52
account ?	a-32i-29
account at	h32
account from	m46
account is	i45k45
account lock	g103h-29
account manager	e-42g-50
account number	a-23
account officer	f-30
account went	i39
account with	i-29
acct	a-23c20g77h-22i39l-23
acct #	c53h-22
accurate	g-25
accurate history	g-23
act	c80f77g-20h35
act for	f87
action	h60
add	a-26b-24h-39k-33l-40m119
add a	b-24m82
add collection	m-66
add ten	m32
addres	a-22b-32e38f-45g-47i-28j177l-37n-43
addres $	j35
addres .	c21e23g-24n-21
addres ?	e-25j42
addres book	d35e59
admin	a-28k-44m177
adv	b39d22e51i-33
adv .	b41
advance	g-27i-37k-82n218
advance .	i-21n63
advance on	g-27k-21n76
advice	a-22
advis	e37n-38
advis against	n-70
affect	i-62
afraid	c-29
after	a-93b94c-45d-28e36f-25g-42h110j-33m-31n-45
after a	l-32
after midnight	l47
after that	a-20b-32h98
after the	e43h-20
after two	l-26
after your	a-27b53c22e-23
afternoon	a42c40h102n97
afternoon .	a42h-42n88
afternoon and	c46h31
again	a39b66d-26e36f-24g-31h-25i-28j-26k-28l70m-22n-44
again ,	a67
again .	b52h-37j-20n-21
again and	b52c30g-27h22k-21l-31
again in	l94
against	b74c-29f29g48n-74
against you	f31g21
against your	g27
agency	f140g-54j-45l-41m49
agency .	f107j-49
agency call	l-23
agency commission	m65
agency told	g-49
agent	c-50g-41i38l-67
agent .	k-35
agent frost	f80
agent suspend	l-65
agre	b-25c36l-30
agre on	b-21
agreement	g-41l-23m101
agreement ,	m56
agreement .	m-42
agreement says	m50
aid	g22
alarm	h27
all	a-62b-24c-37d20e25f-52g68i-49j-24k-31l155m-37
all .	a-29c30l-30
all ?	a37
all day	l53
all night	l48
all number	l-55
all over	d45g-26
all right	l-32
all the	n52
all three	a-23d37e45g69l-21
all you	l60
all your	g49
allow	g-24
alone	a-21b213
already	a-37d-32f-29g343h25i79l-20n-25
already .	a-23c-21g79
already been	g39
alway	c-23d89e49g56
alway a	d100
am	c68d-22f-38i43
amount	a-40b-20c-21e-27i154
amount due	i91
amount for	a-34
an	a-57d47f20k71l-69
an account	f-36
an advance	n61
an answer	e25f-21
an arm	f41
an attorney	f41
an emergency	e100
an envelope	k134
an hour	h76
an office	f35
an old	a-27b93e-28j83n-26
an unpaid	i21
and	a118b75c52d90e-22f-43g22h132i51j72k122l-71
and a	c24n25
and after	a-20b-22h62
and all	c27d-20l109
and ask	c-22e125n-39
and beat	b34k-22
and call	k-56n31
and everybody	d-65
and explain	g-21i55
and fami	k64
and find	a44d41
and get	a91l-20
and he	k72
and he's	b63
and i	b-31c39e110f-21g-25h-25i-29j-33l-25
and i'd	h23
and i'll	a-22d-25h-33k124l24m37
and i'm	b-40c-26d48f-42h-26
and if	b21d30
and it	b-33c33d21h53k-28n-36
and it's	a-22e32h30i42
and let	b-23
and me	a23
and no	b31c-24g33
and not	d90
and only	c79g80
and pay	n56
and read	a-35b-24j-68k195
and ring	l-35
and send	n22
and show	d55g-25
and simple	a20
and the	a33b-51c49d-48f-45h34m116
and then	a97c34d-20g-31h85k-21n-26
and there	b-39d65g-23h-23
and they	g23
and transfer	n55
and wait	d-35l108
and we	b71f51g-36k-31l-38m-22
and we'll	b-24k59m-20
and what	c61h20
and where	c-20f76j66
and which	j58
and you	a44c-63n-23
and you'll	b53l-61
and you're	a-32g108
and your	b31c-30f62g59h74k-22l-58n53
another	b-55d58e34g-26h92j-21k-33l-75
another agency	l-23
another card	n26
another miss	b-26d71
answer	a100b-24e53f-21i-38l-33
answer .	e24f-21
answer your	a37l-48
antiqu	c-30
antiqu mall	c-30
any	c-26f-26g-22j-27
any branch	a-24
anybody	h25n39
anymore	g52h55
anyone	b-21i35
anyth	b-47d-43g-35i-26j-24k42m22
anyth ,	e57
anyth .	a-39
anyway	l100
ap	k-21
apartment	f-34g46j44
apartment .	g60
apartment is	j48
apology	m-32
app	a-22b-37c-32d35e60f-29h-55i-69j58k56n113
app ,	d-23i-23n68
app .	j85k-25
app to	g71
app 还	k80
appear	f34
apple	k32
apple gift	k32
appli	e-25j47m54
application	a47b-22e117l-41n51
appoint	f78
approv	c-22f51n39
are	a-33b-64c-71d-38e45g-39h-30i77l81m-32
are .	a22c-26i55l-29
are a	c36
are be	g69
are other	l33
are the	a41
are you	a-32c-31i47j32l-22n-20
area	j21k54
aren't	a-46e-45i-69n-59
arm	f41
arm of	f41
around	b93k57n-43
arrangement	g-22h21
arrear	e-23i40
arrest	a-36b-31c137g-25h43i-21m-25
arrest .	c132h49
arrest for	c24g-24
as	a-40b-76c-55d-20e-95f159g75k68l-48m-87n-51
as "	f113
as a	a42b-23c-58d43f55g-23h41
as an	f34j31
as co	e-29
as d	k51
as of	c-20f-54g131
as the	g-25k26
as your	d-21f25
asham	a65
asham of	a65
ask	a-92b59d-27e29g-64h-47i-87j-57k-42m-53n64
ask .	b-28
ask for	l-21m-29
ask her	e80i-28
ask if	f-27
ask me	c79l-29
ask the	e44f-34
ask to	l73
ask us	e-21f80l59
ask your	b-37d-26e-49j-28n124
ass	a30k-29
assault	b63
assault and	b63
asset	j42
assur	d-21
at	b-159c106d34e102f-119g-55h112i23j-24k61l20m-42
at #	k65l34
at a	b-33c23g28
at all	g-25
at any	a-24
at college	e73
at elmsworth	d-22
at five	a-22c66g54h-45l-22
at four	h72
at home	c-23e-38j22k51l57
at it	c23g66
at midnight	h74
at nine	n41
at ten	l-45
at the	a43b-31c30d117e53f-26g-21h-37k-29l-42n-61
at three	l56
at two	h75
at work	e-40k-29l55n35
at you	c-33g-40
at your	a-20b-36e66f-20l20m76n22
atrasada	i71
attach	f30g-38
attach .	g-27
attempt	b-32h-28l-21
attention	e56f41
attention .	f41
attorney	c21e-36g-39m24
attorney $	c76f-30
attorney check	c-30
attorney for	f44
aunt	e47i34j54
authority	f41
authoriz	m59
autodialer	l108
automatical	g103h-29
autopay	b-30
award	g-24
away	e76j59
away .	e76j59
b	d-26i21l130
b -	d-22
b .	l110
back	a-47b71d-30e-101f34g50i-38k-30n50
back .	f-22h22k23l-27n-31
back about	f44
back in	b84c-21l52
back of	c82
back rent	f41
back to	c-22g84l-31n-22
back with	n90
bad	a-41c46e-23f31g-20i28
bad ,	i41
bad check	c77
badge	c37f108
badge number	f121
bail	a-33c44
bailiff	f-26g39i54
bakery	a-25d44
bal	m83
balance	a-22b-29c-25d158e-27f32g-55k-58m42n42
balance $	i28
balance ,	n61
balance .	c-21d-46f76g-25h47i-53j-27m-29
balance for	j49
balance into	d-29
balance is	i-40m-26
balance to	m24
balance with	d-20f-20i128
bank	b-22d-37f74g44i-47j190k-55l-46m-43n-52
bank .	c31f76g-25h-20i-25j-32
bank :	h28
bank detail	j41
bank in	c-21
bank itself	f84j-23
bank name	j75
bankrupt	a46
bankrupt with	a46
bankruptcy	a-24g131
bar	a-37f-25
barn	c-26i25
bat	a-22
battery	b-22l68
be	a50b55c40e76f-60g-60h87k-92l-92n-47
be a	b82f-30
be an	e50
be arrest	b-22g-24m-23
be asham	a65
be call	e34h29
be done	k-25n43
be easier	e58
be garnish	g58
be gett	e44
be in	b-50c87d65k66
be lock	c-22
be one	a54b-40d57e32h-24
be pay	a-29b37c-28k-23l-24m136
be pick	b97c-47g36l-29
be stand	b82l-38
be sued	g-36i70
be the	d-21h29l21
be undone	h62
beat	b68f-37g-20k-26l-22m-24n36
beat it	b34k-22
because	e30f-27g83i-40j-21l-44m67
because of	g99h-23l-33
because you	m75
been	a-54b-28c60d-38f-49g312i97m-26n-43
been fil	g-23
been gett	g-35l48
before	b-39c21e-29f22g-26h60i31j25k-36l-32m37n-28
before i	f31j39m58
before the	h21
before you	i32
begg	h45
begg them	h45
behalf	f-23i-33
behalf of	f-23i-33
behind	a-42e-22g-27i98k87n-25
behind .	a-28
behind the	k105
behind your	i25
believe	e35
below	h28
below .	h28
benefit	a-22b-26c-23f38g95j25
best	k39
best ,	k39
bet	a21e85m-22n63
better	a170b21e-59h-28k-27
better money	a37
better watch	b54
between	h-27k22
between us	f-20
between you	a23
big	b58
bill	a129b-51c-24d-24g-96h-31i-31j-25l-30m-22
bill $	a132g-28
bill .	a43n-29
bill is	i21
bit	b98
bitch	a23l-22
bitch ,	a23l-22
bitcoin	k99
black	g121
black out	g121
blacklist	d55g-25
blacklist page	d55g-25
blast	d90
blast u	d90
block	a-58b155d65e-26f-22g23j-33k-46l173
block .	b-27g32l104
block me	b-30f-20k-30l102
blok	l23
blok me	l23
blow	b-24l52
blow up	b-24l52
board	e35
boat	g25i23k-22
boat loan	g-21i27
bond	b-24
book	b-68c-32d21e59m51
book .	d21e59
book cost	c-41m68
booth	c-30
booth you	c-30
borrow	e-41g-37i22j-31n69
borrow it	e-22j-31n75
boss	b22e72g67h-35l-22m-20n113
boss .	g127
boss hear	e93
boss never	n91
both	a-39b-32e-58g-53j32k20l-20m75
both .	k37m42
bother	g101k-30l90
bots	l23
bots .	l23
box	d-29
boy	e56
boy at	e56
boys	b252e-36k-25
br	b93k132l-21n23
br the	b63n32
brain	a258b-28d-23h-24
branch	a-44d-31j-33
brandt	l56
break	b90d-39h-21
break the	d-29
break your	b28
brick	a65
brightway	d24g22h33i-26k49m39n61
brightway loan	d27g22h37k54m41n27
broke	n130
broken	h-26
brother	a-37b-40d-20e75g-40j-23k24m-20n20
brother -	g-21k39m-20
brother to	e-41n73
brother told	e-26
brother will	b-44e108
buck	a26b-33l-72m116n79
buck ,	a41m-36n59
buck .	l-48m101
buck for	l-24m61
buddy	e-20j44n45
buddy pos	n47
build	d-30h53j66
build does	j55
bum	a112e-32
bundle	h86
bureau	c-28f84g46
bureau .	f-29g74
bureau of	f70
burn	b139f-27j-24k-22l-32m-21n-22
bus	a53b104d-23e-56j-20
busines	b-28e-26h72i37
busines ,	b-22h76
but	b-27e-48f88g-30h-30i35j-44l28m45
but a	a40c-31
but i	e-26
but the	d20
but we	f-20l73
but you	m66
button	b-27g116h117
buy	j-33k41
buy gift	j-20
buyer	d79
buyer read	d79
by	a-95b-26c127e23g69i-33j-45k-41l-99m-75n-45
by #	h45m20
by ,	m22
by deception	a-21c82
by friday	b-32c58e60n-35
by law	e-23g107
by mistake	n-30
by monday	c38g-24
by one	b58d22h-28
by phone	a-27
by sunday	l-37
by teatime	h83
by the	b-20g20m-33
by tonight	b100h-32
by two	c43h-25
by your	e36
c	c42j39
call	a-163b-149d-83e53g-62i36j-39k-139l132m62n-39
call #	h-27
call ,	c57e-30j79l-51
call .	b-45c-27e-35f-33g69h143
call ?	i65l28
call a	l-24
call about	f59i20
call after	c-33l-26
call and	b56i36
call at	c-29e-32l24
call back	b-32k-21l21
call before	h-22
call from	l69
call if	e-26h-27
call it	a-46c62m75
call me	e-33k-62l-53n87
call now	h43l-23
call on	c-37
call record	d-26
call the	l34
call theft	c82
call this	j-20
call us	c-34f67l-26m-21
call you	a-40c-34h-23l65
call your	d-21e33
call yourself	a-71
callback	c-20
calm	b72
calm .	b23
came	b-36g-20k31m-62
came to	b-20k36m-62
camp	d-35l108
can	a-75b-83d-21e56f-67g-34h37j23l-46m-60n70
can be	g-44i-32m-21
can close	h-27j106
can discus	j-21
can dispute	f-28
can do	j-30
can go	c35
can help	c-20e39h116n-23
can hold	e95
can i	h-22j49
can make	d90g26
can only	b-30h24
can pay	c25
can reach	e-37k-22
can run	k33
can speak	e70
can take	b-26g27
can wait	n79
can you	a77
can't	a62b21c-24d-70f-34g38h37i-35j33k-43l-39m-42n92
can't .	e-29n111
can't be	g-37h51
can't cover	a37e41
can't discus	e-26
can't promise	b72
can't see	d-48
can't stop	h39
can't take	k-26
canal	b47
cancer	a149k-21
cannot	h48
car	a-30b38e-29f-22i71j70l-41m-21n86
car .	b55i50
car loan	i52
car park	b41
car title	i-23n95
card	a67b-77c-121d-59g-91i23j52k82l-70m-55n98
card ,	j45k-22n81
card .	a31b-29c-94e-31f42g-24i35n-41
card and	a25b-24g20h-22j-62k77n31
card number	h50j22k-31
card with	a69k-21
cardholder	m-20
cardholder agreement	m-20
care	a-26k59l59n21
care of	k59
carl	e66
carri	c59
carry	b40c-84d-31f127
carry federal	c-20f51
case	b-21c-20g105
case #	g-21
caseworker	e-33
cash	a-41b-64c38d-69e-56f-28g-28h-27i-36j-28k237l-39n171
cash ,	n29
cash .	e-34k60n28
cash advance	k-74n62
cash app	k29
cash flow	c73
cash from	k75
cash in	b-44i-26k47n57
cash is	k31
catalogue	g-28i75m-20n62
cater	j44
cease	b-27l166
cease letter	l119
cell	c101g-24j99l-41
censu	f65
center	c-33f-29
certain	l-21
certain ,	l-21
cfpb	c-35
ch	e84f-27k27l-28n28
chance	a-26g-29h48
chance ,	h51
chang	e-24l-21
change	c-20l69
change your	l53
charg	a-21b-27c212f-52g91
charg .	c-23
charg were	c30g48
charge	a-25g-42h-23k-21m143n-64
charge .	m-34
charge of	g-21m143
charity	n-22
charity program	n-22
chase	f127g-20
cheap	a146b-21g-35h52l-21
check	a-31b-24c46g89h-20j40l-23m-25n-34
check account	j63
check enforcement	c-30
check fraud	c-32n-23
check is	c41g75
check out	k37
check the	c75g39
cheer	l34
chequ	k-23
chequ to	k-23
cheque	b-34
child	c-30
child support	c-30
children	b-22e-20g125i-30
choose	c50k42
christma	n30
church	d112e-85i-28j-21n37
church whatsapp	d59
civil	c-55f62g-24i-22
civil enforcement	f34
claim	b-32c-29e-56f-42g-30j163k-31
claim .	j55
claim to	e-49j92
clas	a68
clas in	a69
classmate	j36
classmate ,	j36
clear	a83g133j46m-23
clear .	a-21g134m-21
clerk	b-20c-59e-20f137g-38i-20
client	b-24m-37
clock	c-22d44g-21l109
clock tick	d53h-33
clos	b-26d-20h101l-39m48
clos .	b-26
close	b-27h46j102l-38m51
close of	b-22h76
close this	h-27j106
club	d-27n27
cm	n-20
co	e-40f-24j-27
co -	e-34f-24j-27
code	b-24d-33j184m-30
code .	j56k-22
code on	d-21
code we	j49
colleague	m52
colleague went	m66
collect	b67c-34d-36e-43f75g-31h29i93l38m58
collect $	m73
collect for	f-27l66
collect in	b81e-32
collect the	h59
collect this	f111g-22
collection	a-52c-23g-33i124j-35l-30m110n-22
collection ,	i30m21
collection .	i87m47
collector	f-29i38
collector look	i49
college	e57g48
college with	g48
color	c85
color ,	c85
com	b75c-28e-51j-29l-22m-29n-33
com back	h59
com for	b63
com in	b66
com to	a43
com up	k51
come	a82d-26g32h-28k-48n-26
come over	b34k-22
come to	c31e-77g40l-41
come up	e99
command	c-26e124f-25i-42
command officer	c-26e124f-25i-42
commission	m32
commission is	m-33
committee	h75
company	b-45d-61e-35h-29i39j-25k106m-32n-23
company .	f-21
company account	k23
company facebook	d-27j-22
company name	k-27
complain	l34
complain all	l62
complaint	a-37c66e-23f41m61n-20
complaint .	f-35
computer	h66
con	g46
concern	n-46
confirm	a-20b-26c-29e-35g-22h-25i-24j97l-50m-27n-20
confirm your	e-23j108
congratulation	a24
congratulation ,	a62
congratulation on	a-38
consent	l93
consider	f95j-38
consider me	f95j-38
constable	f-45k-20
constable ,	c-21k-20
consumer	a-34b-57c-66e-27g-25h-35i-74j-33m-58n-29
consumer a	c33
consumer ask	l40
consumer has	i-23
consumer is	c-35
consumer report	m-21
consumer threaten	d-31
consumer to	n43
consumer want	k-35n-46
consumer will	d-20
contact	a-40b-56c26d41e30f48g-32h-20i-23l-54n-26
contact .	d-31e35l-41
contact and	b-21d79
contact list	a-23d93e-33
contact us	c54
contact you	f71
contact your	e-52
contest	j43
contest ,	j43
contract	a-32b-35d-28f-24g-59h-21
contract .	g-33
contract but	m41
control	h28
convenience	m41
convenience fee	m41
copy	d43f-32g-28l-22m39
copy .	m-24
copy of	c20d25f-32m73
correct	n-26
correct ?	n-26
cost	a-33c-67g-52m186
cost .	g-21
cost forty	c-41m68
cost you	a-25m62
couch	b111g-22l63
couch till	l74
cough	l67
cough up	l67
could	a-83b-66c-20d-43e83f-54g-54j-70l-62m-24
could be	c31
could get	b-52
could ours	d-23
could still	h27
could you	a-55e-26i36j-55l-29
couldn't	a86b-25
count	a102e-37f-20h126k54l44m-25n57
count .	e-34k34l94n35
country	b-23g188
country ,	g67
country .	g121
county	a-36b-35c159d37f196g-63i-22l-32m-35
county .	c118
county ?	a-21c78
county dispute	f-23
county fraud	c-31
courier	g-26h59i-46
courier collect	h59
course	a-39
court	b-41c-66e20f-29g72h-32i-30m-42
court ,	g30
court .	f-33g60
court cost	g-24
court division	f52
court judgment	f-27
court or	e35
court would	c-20
courtesy	g97
courthouse	f70
cousin	b83i20
cover	a23b-45d-20e20g-37i20j-23k-21m152n31
cover it	e28g-30
coworker	b-26i39m-35
coworker .	n-70
cred	c-20f51
credit	a-28b-56d-48e-24f-30g51h-54j28k-42m-38n84
credit :	j52l63
credit card	n39
credit report	g29n21
credit the	b-28
credit union	n25
credit until	g53
creditor	b-25e60m-37
creditor .	e61m-21
crestline	c43f-25
crestline recovery	c50m22
crew	b84e-35
crew who	b81e-32
crim	f80
crim task	f80
crime	a-25c34
crime ,	a-20c34
criminal	g83
criminal charg	c-78g86
crook	a31
crowbar	b133
crown	c69f74
crown call	c82
cry	a53l21
cry .	l21
crypto	m-28
cuff	c63e35
cunado	a-21b-28n91
current	a-22e-25j42n24
current addres	e-25j47
cust	d28
custody	c119g-20
customer	a-40n-36
customer pay	d-23
cut	a-22b96c-23g47j-24l-41
cut off	a-22c-23g65l-29
cut the	b114
cvv	j79k-31
cvv .	j35k-31
d	f25h-20k47
d .	f32h-20k47
da	c64
dad	a53e84i37
dai	n42
dai 款	n42
damn	a148
dan	e52
dan 位	e52
dana	a-22f-20j-23
daniel	c60f-36
dark	b142
dat	l23
date	b-30d63e-29h-24i-23n-20
date and	b-26d71
daughter	a-72e33g-30j31
daughter a	a-22e63
day	a-51b-47c-26d-39e-100j-34l94
day .	b-31e-28l105
day does	e-68
day you	g53l-47m34
days	b-24f-39h-49i-22k-30l-37
days ,	m48
days .	f-21h-23m-23
de	i59j40
de la	j48
de marisol	i71
dead	g-23h99k-39
dead .	g-23h99k-39
deadbeat	a136c-27d-26g-29l-36
deadbeat ,	c-25d-26
deadline	h-39
deadline on	h-22
deal	c-20h166k-23m44
deal .	h83m51
deal is	h39
deal toast	a47h48
deal with	b44g20
dealership	i27
debit	f-24g27j36
debit card	g35j52
debt	a-63b-20c-67e68f55g-30i123j-24m-43n-69
debt $	e54i-44
debt ,	g60
debt .	d29e-32f55i73
debt collector	f-29i38
debt enforcement	f62i-24
debt is	c-29i53
debt recovery	i70
debtor	b71c58d-30e96g-50i-46j-24k-38l-62
debtor we'd	e33
debtor will	e53i-33
december	h-21
deception	a-21c82
deception and	c59
decid	f-21g-31
decision	c-21n-29
deck	b-52
deck until	b-52
declin	k-31
declin .	k-20
default	d-40e-29g143i79m29n-33
default interest	m48
default on	i34
defaulter	d108
delinquent	g116i35
deliver	j37
delivery	g-36
demand	b-28d57e40
demanda	g90
dental	f-28
department	a-33c-38e65f131g-33h-20
department ,	f93
department .	e66f-22
department of	c-24f21g-33
depend	c61
depend on	c61
deposit	a-24f-35j40k32m56
deposit before	m58
deputy	f90
desk	b-36c-25d-27e28f92g-20i59l61n-32
desk ,	c-23e51f97g-20n-21
desk ?	i77
desk at	l69
detail	d-21f-20i128j39
detective	c31
detention	c-31
detention center	c-31
dev	e-23g-37
dial	e32h77l139
dial #	l55
dial after	l47
dialer	l134
dialer never	l95
did	a87c-48d-41h-24j-50k-22m-39n-47
did six	b63
did the	a-22
did you	a42c-21j-23m-22
didn't	a65b29e-37m59
die	g53
die .	g53
dies	b-41h31l45
dies .	b-30l52
diesel	g-27n32
digit	e-32k59n-27
dignity	a46
dignity than	a46
dile	i71
dile que	i71
direct	b-34f27j-37k63
direct .	k75
direct debit	j-35
direct to	f34k-46
disappear	b35c-22g50l-53
disappoint	m-22
discount	b-24g-24h140
discount .	k45
discus	a-20e-37g-30h27j-26m41
discus it	e-26
discuss	g-20h32i-26
dishonest	a-26
dispute	a-34e-24f-68h-30l-23m-20
dispute center	f-23
dispute the	f-28
dispute this	g56
district	c47e50
district attorney	c54f-30
division	c-31f52g33
do	b-21e20f85g-22i-30j67n31
do -	g56l-34
do .	l24
do a	f38j26
do it	j-30m52n45
do not	c-25f-33
do they	a104f26j36
do this	d20e107f36
do you	a-66b-28e20f41h29j77n-23
docket	c64d-28g111
does	b-44c-23d-59e75f-23i-33l49m-23n120
does .	a-28d-38h30n173
does noth	l67
does she	j55
does the	b-22e76
does your	e-35i-23j-27
doesn't	a45b85d56h-22i-43k-35l51
doesn't cost	a-27
doesn't it	b75
dog	a20b204l-48
dollar	a-26c-31g-52i49j26m47n-42
dollar ,	i22m-24
dollar .	a-46m81
dollar fee	m44
don't	a-60c-54d30e33f-23g-35h-37i82j-50k-47l53n65
don't .	b22
don't call	a-71
don't care	l60n27
don't charge	m-25
don't contact	e-32
don't have	e-28l-29
don't hear	e42m33
don't know	i44
don't make	a-24e73l-20
don't pay	a-51b25d83e128g-33l-22
don't settle	b48g-21
don't spend	n93
don't tell	e-29n111
don't think	e-29
don't use	b-52k65n-22
don't want	e-33h25i38l51m-31
don't work	l73
done	a-60b-31e-40f-29g136k125l-56m45n48
done ,	g99
done .	a-42b-29e-33f-24g45h32k155l-48m-21
door	b191c60d168e-46f22g-43h-26j-34l-78n-25
door ,	b91d65e-28
door .	d33
doorbell	g-35l46
doorbell been	g-35l48
doorstep	a-24d-30g-23m79n65
dorm	e56
dorm phone	e56
doubl	a-30b-42d-40f-45h43m239
doubl .	d-30m77
down	c-26d-27e40f51g-25h-59i40j-31k60l47m58n80
down ,	k50
down .	f25k33l77m41
down a	m46
down an	e50
down for	h-22i27
draw	h-43n113
driv	a53g23
drive	e39k-22n-21
driver	b43k49
drop	a65b-43g-21h28k71l-26
drop the	k62l-23
dropp	k35
drunk	a22
dtr	a88j53k58l56m51n49
dtr ,	j62k62
duck	b102k-29
duck me	b102k-29
due	a-25c-25d-36e-58g-43i109l-24m-31n-29
due .	d-43e-34i29
due balance	i45
dumb	a52
dummy	a-23
dummy account	a-23
e	a-22f-49g-26j-24m169
e -	f-29j-24m59
each	g-22m56
ear	b81
easier	a-29b-23e58f-20j48k49m-24
easier than	e66
eat	a30b118c-29m-21
eat through	a-23b107c-22m-21
eight	a51b-25e-33k39
either	a-21c89e43
electoral	b-25d-29e72j53
electoral roll	b-25d-29e72j53
elmsworth	d-22
else	n-22
email	a-24b-30e53k-31l-67m26
email .	g32m44
email you	g-27k-20l-40
email your	d21e61
emergency	a-55e138
emergency .	a-48e50
emergency contact	e88
employee	d-26f22
employer	b-25d75f-21g65i-23l-25n-24
employer .	d-22e24
employer pay	e-61
employment	e-49j144
empty	b75g-33n88
empty on	n91
end	b135d-50g-22h-24i-30k-34l-54m-37
end this	h-40l-30
end up	b155d-38
ends	c41g-24
ends .	c41g-23
enforcement	c-38f130g126i-24
enforcement program	c-30
enforcement unit	f62
enjoy	b79c156d-22e36f-22k-24
enough	a67e44
enter	f-31g59i-20k71
enter against	g49
entry	d-22f-32
entry #	d-22
envelope	k129
es	i71
es la	i71
escalat	h26
escalat .	h26
esta	i71
even	a108d89e-23g62m46
ever	a-26c86f-20
ever spent	c55
every	a-29b49c-32d122e-43f-48g75i-25l125m128
every call	l-32m83
every day	b-31l67m24
every hour	l50
every last	l-37
every ten	l24
everybody	a79c30d-47e-27k-29n41
everybody know	d-65
everyone	a-36k-21l-37n137
everyone in	d45l-37
everyone on	d-23
everyth	a142e-26g-20h28
everyth .	a150
everywhere	b-31d90
everywhere fam	d90
eviction	g74
eviction grant	g97
ex	c-30d27i21
ex want	c-30
excuse	a-24b101l-22
excuse and	a-24b101l-22
exit	h55
exit ,	h55
expect	a-26c122f-27
expir	h45j26k-31
explain	i106
explain it	e58
explain to	c41e-31g26
expres	c-41m68
expres book	c-41m68
extension	e142
extension .	e66
extension away	e76
extra	m93
f*ck	a70
fa	g50
fa 院	g60
face	a62d56
facebook	d46i-57j-22
facebook page	d-27j-22
fail	a61b81l-22
fairley	k51
fairley ,	k51
fall	a-36
fall behind	a-36
fam	d90
fam .	d90
fami	a-26b-32i34k52n94
fami .	a-21b-20n110
fami plan	i-40
famou	d90
faster	k92
faster .	k28
federal	c-42f115g-25i-37
federal cred	c-20f51
federal debt	f62i-24
fedex	j37
fedex here	j37
fee	a-40b-23c-33d-26e-38f-28g-51h-51i-39j-31k28l-20m268
fee .	k62m115
fee for	m-26
fee grow	m34
fee in	m-22
fee is	m42
fee of	m54
fee was	g-25
feel	e20i-21
fees	m77
fees ,	m70
fei	a175b-22k-21m111
fella	b172h-23
fella will	b72
felony	c96
felony ,	c41
fence	b84
fence ,	b84
fiancee	e34l-20
field	b-21
field visit	b-21
fifth	n59
fifth ,	n59
fifty	a62b-50c-42e-32f-28h-38k-24l86m282n57
fifty buck	l-21n90
fifty dollar	a-46m112
fifty number	l59
fil	b-30c67f-59g-52
fil .	c100g-78
file	a-32b-60d-52f76g55h67l-48m38
file .	b-25d-43e51f54h-33k30l-22m47
file a	f-24
final	c33g-46h94i84
final hour	h28
final notice	c40h37
finance	i58k55
finance company	i60
financial	f127
financial crim	f80
find	b-75e47j34l45
find him	j43
find out	a-23b-37
find the	d-31l53
find your	a44
fine	g-33k35m-29
fine ,	m-29
fine .	k33
finger	b149d-45e-26f-20h88k-22n36
fir	a59c-20
firm	e47f-24
first	a-33d-34f-76g-62i-26j-65n59
first ,	e31g-26
first .	e28
first harbor	f-35g-26j-29
first name	c-21d-28
fitt	m26
five	a-38b-28c87d-35g40i-67l44m65n32
five ,	g68h-66
five lin	i-40
five minut	h-29n25
five o'clock	h65
five percent	g33
five year	a-22c92n-23
fix	b-52
flagg	c-21g58l-45
flat	f-20i77
floor	a59h24
flow	c77
flyer	d-48
flyer about	d-48
folk	a63b40
follow	a-25b33c33
follow up	b-30
follower	d124i-51
follower like	d34
food	b-21e93
for	a-112c54d-68g-71h41i94k-35l-56m114
for .	n49
for ?	n34
for a	c-25e-33i-68j72k-23m-60n71
for an	a-21b105
for assault	b63
for call	c-24
for child	c-30
for collection	m95
for every	l-32m83
for good	c-25g-22h173
for him	i132
for it	c52e34g-26i-42
for me	k-22m70
for my	b-21h-27k-21
for one	h45
for ow	i-21
for release	m57
for someth	b42
for that	e67j29
for the	a-33c-68f90g-27h-51i20j-51k27m117n-25
for this	c29e-37f50g-36j-25m-20
for you	b-36c-71d-45e47g-20h83j30k27l50m-43n-23
for your	a53b-20c114f-51i42n-31
force	c-34f80
forever	g24h70
forever $	g32h22
forever .	h48
forget	k38
forget the	k38
forklift	b63
forklift .	b63
form	h23j31
form .	j31
forty	c-46g-22l-41m219
forty pound	c-41m68
four	b-53d-33f20g-27h118j-22k31l101m-42
four .	c-34f34
four and	h72
four hundr	c49k46m-25
fraud	a-20c241f43g105j-45n-23
fraud ,	c45n-23
fraud .	c113g47
free	a93f-25g-31l-24n-28
free .	f-25
freeloader	a56
freeloader ,	a56
friday	a-36c104d32e66g33j-20k-34m-23
friday ,	d51g55n-26
friday .	a-31c46e32
friday and	b76c-32e51g-23
friend	a-39b-35d114e-103f-27g-34k38l-26n32
friend .	b-24d127e-28k-21n35
friend and	k64
from	a-27b-110c-45d-88g36h-64i-56j46k-35l97n47
from .	n57
from a	c43
from here	b-32f-28k-25l80
from me	e98i22k-21l136
from now	g25
from the	b-32c-57d-26e-62f77h-37i-21j182k-42l-62m32
from us	g-35i-20l-22m27
from you	c-20e41f47
from your	e-49g-38j-31n73
front	b-48c97d49e-24g-43h-25i50j-22l42
front desk	b-24d-23e43i59l63
front of	c100e-21g-26h-25l-21
frost	f80
frost ,	f80
frozen	a-23g80
ftc	c-35f39
ftc -	c-20f51
fuel	g-27n32
fuel card	g-27n32
full	b-28f-20h56
full balance	d-28h58
fund	d-50i-23n60
fund in	d-48
furniture	f-28
furniture about	f-28
garnishment	a-21e20f-25g124i-31m-21
gas	b-20m131
gate	b72h-20
gave	b-25e-38h40j48k76l-33n59
gave me	h40j62
gave you	n61
general	b-21c-37e38
geniu	a166b-26h48
get	a29c-29f22i-20j27k-40l242n47
get a	b-28h38j-46m72n51
get an	n33
get her	a-32f78
get him	e43i33l-22
get hurt	l-22
get into	g48
get it	e-25n25
get off	a91d23
get the	j20
get worse	g-35l48
get your	b58e32j48l-63n-22
gets	a-36b123d124e42f-27g75h85i-33j-33k-43l48n-41
gets a	d26e92g72
gets you	b-28d71l-21
gett	a-21e82g-35i34l37
gett a	e44
gett on	g-35l48
gett to	e50
gift	j-39k66
gift card	j-39k66
girl	a-24b98e-38n23
give	a79e-49f-48i40j98k23l-36m30n-30
give me	a92f-29j39k23l-25m37n-27
glas	b86g-23
glas left	b86
go	b39c56d55e-26f-47g27h-86j-35l76m-40n37
go after	e43
go on	b34l81
go to	a73c112d39e-31f-25g51h-75l78m-34n-39
goes	b-46c-39d113e37g44h71k-25m-21n-54
goes back	g91
goes on	d28g43h-30
goes through	b30e35
goes to	e40g-45h21
goes with	b-20h86
gone	a-20e-52g87h61
gone forever	h22
gone to	e-28g109
gonna	b-31d75g36l-21
good	a-69b-48c42d132e52g-50h95m-28n-33
good .	b-22c-24d-32g-30h133l-20
good th	d100
good weekend	a-32
google	b-20d23
got	a-92b21c-31e52f-23g-71h66j73k-44m-29n121
got a	a-29b65c-22e-25f-26n97
got bots	l23
got cut	l-29
got forty	l49
got his	b-20e68n-22
got new	j36
got one	b-24h98
got option	h-29n51
got the	b81
got your	a-29d35e62j-38n-36
government	f-63h-22
government .	f-37h-22
grader	g23
grand	a58i25
grandad	n93
grandad has	n93
grandma	g-26i98
grant	g88
grant ,	g97
great	a-22d44
greene	i50
grocery	j57
grocery card	j57
group	b-31c-32d51g-23
grow	m95
grown	a70e33m-25
grown man	a70m-25
guarantor	g-28
gues	a143e58
guy	b35e64n76
guy in	e67
guy who	b52i-38n90
guys	a-24b151k-21
gym	m-39
habit	a37
had	a-87e-43i-25l94n20
had a	a-82
had her	k24n46
half	a66d-32g90h96
hand	b-33c-27f80g57h-31k33n44
hand ,	b-20k55
hand me	f86g-49
hand you	n53
handcuff	b-41c149l-23
handcuff .	c50
handl	a45c-31e-23f37g-28k-21l-29
handl bankrupt	a46
handl your	l-20
hang	a-29b36c-33d28h103k-29l64
hang up	a-29b48c-33h103k-24l64
happen	a-96b133c-31d-28g21h26l-39n-43
happen .	a-71
happen on	g31
happen to	b193l-20n-38
happen with	b-34
harbor	f-45g-26i-24j-35m-23
harbor bank	f-35g-22j-29
hard	e74f-27h-23n20
hardship	d-63l-28
hardship fund	d-48
has	a-42b-35c40d-45e-69f95g92h-34j-37k30n29
has a	a-24c20e37f-41g-35i90m-22n-61
has been	c33
has five	i-40
has gone	e-28g128
has no	b56c55g-31
has saving	n93
has the	f-45g161l48
has your	a-20e-28
hasn't	f46g-42i99m64
hasn't been	i108
hate	b65c-20
hate for	b65
hav	a40c162e66f-27
hav me	e66
have	a29b54d-81f-34g-96h72i-23j-31l-38m-80n41
have a	a-20d-31e-31i35m-26n-36
have an	f20
have any	a32b30
have his	e66j44
have it	d50m-22n66
have other	j-20l51
have the	b-34h100k-31l-22
have to	b-25c-32h-26
have until	g-32h86
have you	h28n23
have your	a87b40d-48f30h-29i-20n66
haven't	b20f31g-22
haven't you	b22
he	b107c75e-31f-37g-68i136j43k38l-34m-48n-57
he can	e-37
he got	b53n23
he in	j48
he isn't	i20
he liv	j25
he owes	a30
he'll	e36
he's	i39j93k-22m-28n72
head	a62b25i40l-60
heal	a-45b118g-26
health	f65j28
health department	f66j36
hear	a-44b26e162g-50h-43j-21
hear about	a-23b-44e75f-36
hear back	m34
hear from	d-25g-35l23
hear is	f70n25
hear it	e43
hear you	c38
heard	e58i37
heard the	e58i37
held	j20
hell	a147c-24l-33
hello	a-26k-26m-21
hello ,	a-24k-24
help	a-49b40c-26e138g-20h64l-40n-31
help .	e76l-27
help you	c-20h94
her	a-77b-41c-29d-20e121g-36h-24i130k21n25
her .	e83g-22
her debt	i64
her no	f-27
her roommate	d-21e-27i84n-23
her to	a-32e33
here	b64c-70e-21f84m-74n-39
here ,	a43b-36c-42d36f97g41j32
here .	b73g-21k-27l57
here my	k37m-24
here till	a-21b114
hereby	f34
hi	a-27f-20i64l-47m-21
hi ,	i73l-21
hid	a70c-22m-27
high	b-20d23f52
him	a72b73d-44e83i154l-36m-55
him ,	f-20l-26
him .	l46
him ?	i79j36
him jail	c-30
him to	b22e32i-24n50
hire	a59
his	b88d159e88f-80g-48h-35i106j105k53l-26n-79
his account	i39
his addres	e41
his debt	d-41e-26i49
his dorm	e56
his ex	c-30i24
his own	a47e-31
his sister	a-27l41
history	b-22g102
hit	a-24b-23d45f-22h66i-23m-34n79
hit send	d82f-21h78
hit up	i-23m-29n85
hits	h55
hits your	h55
hm	f89
hm revenue	f89
hold	c-38e81g72h26j-21k53l-22
hold .	b-29n35
hold on	g83
holiday	k-24
home	a-27b49c-42f-24h-43j94k36
home ,	c-23e-39j22l80
home .	b-33f-27k20l-28
home ?	j47k42
home alone	b94
hon	c85g50
hon .	c85
honest	a26
honor	a33b-27e-21i48
hope	c47l75
hope you	c47l75
hospital	f-44i33l-21n-22
hospital .	f-27
hospital has	n-22
hour	b-30c-31d-29e-71g-28h142j-20k-30l65
hour ?	h24
hour and	h51
hour to	h61
hous	f41
house	a-21c-50d-22e-43f111g105h-36i29k33l76n-23
house $	e53g22l-23
house ,	g38
house .	a-25b-43e-53g-29k47l-32
house all	b-20g-30l100
house is	b87e-20
house over	c-35g80
household	c-22f62g82
household gets	g82
how	a-72b86c42d129e-20h-31j-58k35l-51m58n-30
how about	b-26d51k72
how it	c56k-25
how to	d31
how would	d27e20i-26
how you'll	e21g26
hr	j70
hrs	c42h85
hrs or	c47h68
hundr	a-28b-59e-21f-38g-53h-24i129k99l-45m212n26
hundr ,	k63m58
hundr -	a20j37m-22
hundr .	c46i26m43
hundr and	i20k47
hundr for	k26m58
hundr of	a-23d44n25
hundr to	k-24m85
hung	a24l34
hung up	a24l34
hurt	b54l-34
hurt .	l-22
hurt you	b48
husband	a-28b-23e91i-28l-21
husband stall	e43
i	a-101e90f112h140i-21j78k-39l69m52n-63
i add	m86
i am	c75f-33i43
i ask	e72
i bet	e56m-22n64
i can	b34d62g70j60k47l-41n-38
i can't	d-39e-31g-56j-21k-29
i don't	a-28b-47i44m75n25
i find	j43
i get	d-22h53l72n-21
i got	d29
i gues	a39e58
i hang	b-21h71
i have	b-69e31f44h74k-43l33m-20n-29
i hear	b87n24
i hit	d102h-45
i hope	l83
i just	j50l-26
i know	b73e-39f-31j-23l24n86
i left	b-30
i mean	h21
i need	f72h-22j44
i only	j-23
i prefer	l53
i put	d-48
i release	c48h34
i ring	f-21j-23l32
i saw	d-27j-22
i see	a-21b75
i spam	l23
i still	e-26
i understand	b-22f-30h-23
i was	f94
i were	a-23c116
i will	b74c-21d-28l-21
i won't	b40e-20l-20n-22
i wonder	b-21e82g26
i wouldn't	a59n-31
i write	d79
i'd	a-48b72c33d-24e49g-30k26l-27m-23n-26
i'd hate	b65c-20
i'd knock	b-20k54
i'd like	b-31
i'd rather	e81
i'll	a-108b78c-98d73e55f-35g-27h-86i-64j-43k163l133m-28n-37
i'll be	b23d-31e39j-22k58
i'll call	b-67d-21e21k-35l115
i'll come	b34k-22
i'll have	a54b62d-36h-26
i'll just	b75d-23l57
i'll keep	b-34
i'll leave	a-26d63
i'll make	k-27l77
i'll mark	b-35k22
i'll post	b-25d75l-22
i'll put	d31l-25
i'll send	b-32n39
i'll take	k-22
i'll text	k79
i'll try	e58
i'm	a-128f107g-28h90i-22k-22l125
i'm a	c-22f135i47l-26m-20
i'm about	f-22h120
i'm an	f-31j26
i'm call	c-48l-65
i'm doubl	a-22f-38m163
i'm from	f28j87
i'm go	e22h-57
i'm in	b-26c-21d21g-23l112
i'm just	b-30e51j-39l-33
i'm look	g64h20
i'm not	b32c-24e47f-24h-24l68
i'm on	d-28j35l73
i'm say	b52
i'm sorry	e-22f-32
i'm the	f112j-27
i'm with	e-25f50j24
i'mma	d90
i'mma blast	d90
i've	a104b-30c43e103g-37h48j-30k-51l53m-23n-56
i've begg	h45
i've got	a-74b25c-38e140f37h60l58n-49
i've handl	a46
i've met	a37
i've not	l-21
ice	c-25f-31
if	a-42b83c30d34e-25f-71g48i-71j68k66l-55m-27n29
if i	a-23b-22c92e27j41k-39m22
if it	a-24b43c-43h113k24
if that	b-38g-28l63
if the	h-34k-20
if we	a-25b93k84
if you	a57c51d35f-20g121h-36i-41j-49k63l-106m-24n-23
ignor	b24d45f-22l110
ignor us	d50
ignore	c36g-26
ignore me	c36g-26
imagine	d61
immigrant	a157b-27
in	a-122b21c127d25e-67h43i67l117m-39n36
in ,	n-20
in -	b-28c-29e104g-22k59m-20
in .	b68c-33g-24i-25j76l-44
in ?	j124
in a	b-54f110h25j-29k30
in about	f-21h27
in agreement	m59
in and	b68
in be	a69
in collection	i72
in county	c55
in court	g72
in default	g-25i28
in fall	a-36
in flat	f-20i77
in front	c100e-21g-26h-25l-21
in it	b45
in july	e-21
in kneecap	b81e-32
in my	k52l84
in on	e-26i-32n74
in our	d30
in shipp	e67
in ten	l21n59
in that	b54h27
in the	a27b40d45e27f-22g50j-66n-20
in this	a-21d82g-25h29
in with	d-48
in writ	l49
in your	a-52b-71f25g79i-25l118m60
includ	d30
info	e-26
inform	c98g-55i86
information	d-28
inheritance	j26n-33
inside	c75
inside ?	b-32c78
instagram	d37e90
instagram follower	d34
instead	j-30
instead .	j-30
instruct	f52
intake	f122g-22
interest	d31i-23j70k-31l-27m144
interest .	d75
into	a-25b-40e96f60g78i-26k-25l-32n27
into .	e32
into college	g48
into the	n38
into why	f89
introduc	f44
introduc self	f44
investigator	c31d-26f146
invoic	d-27j-22
invoic there	d-27j-22
invoice	a-52b53c-29d34e-39k-34
invoice .	b69
invoice is	a-37c-29e-30k-20
irreversible	g103h-29
irreversible .	g103h-29
is	a-28b-122e-79f-95i62j-46k-23l-39m-88n-114
is #	i82
is $	m-32
is a	a80c54f-58g-30i-24j40k-25m92n-21
is about	c27d66g-21i24
is already	g70
is another	l-37m34
is attach	g-27
is be	f68g58
is best	k39
is down	h-22k22
is due	i-44
is fine	g-31
is for	b-24d106i42n-25
is free	f-25
is go	c-32d92e-28g106l-43
is gone	g-22h61
is he	a62i-25j63
is in	g50h-21i91
is investigator	f89
is late	i64
is my	k29
is no	h-20l66
is now	g34
is officer	c-46f79g-21
is on	c74d-50e43h34
is one	e76
is open	a-20c-30e-30k-20
is ours	e-20m-29
is paid	c69f-30h-21l38m-35
is past	i-72
is public	d33g-25
is run	f-23
is she	i52
is that	a71n25
is the	d-57e-43g-25h83i-44j27k-22
is there	a41
is this	a-51c-27e-25f-31i47
is twenty	g-20m41
is two	b-45f59l73
is wrong	a84
is your	c-36g-42h27n27
isn't	a-33b-55f-35g-114h26i37k-48l-28
isn't a	a38i-20m-22n-27
isn't alway	d100
isn't empty	n91
isn't in	h59m83
isn't one	g-49
isn't your	c85
issu	c97g51
issue	c37
it	a-112c56d-99e26f-97g33i-37k128m31n120
it $	g28n45
it ,	a-29b50d55e78g31h-30i-27
it .	a38c24d-36e-30f-30h-24i-55j40k-37l-67m-29n37
it ?	b71e118g-20j-24
it a	a-46m81
it again	n27
it and	k-20l-24
it back	n23
it by	m-25n67
it came	b-20k36
it com	k47
it done	e-25n25
it for	i88k49n40
it from	j-25n107
it gets	b70j-23k-27l82
it goes	g60
it isn't	b-20c-30h89l-23m60n-35
it never	g20h31
it off	k-21
it on	a24i64k84n-41
it or	b59
it out	b45c-22j54k-43l-23m51
it over	n46
it paid	b-35k22
it suit	g-25k35
it tak	b-32g-21l63
it through	b31k34
it to	c35e28h21j-23k81l-22m-35
it up	c37n38
it was	b-20g80i21m46
it won't	k37l-28
it work	m26
it worse	n-36
it would	b36
it'd	e59m24
it'd be	e59m24
it'll	d53l70
it'll be	d62l26
it's	a-64b-62c-63d-55f-91g66h91i89k55m36
it's $	m50
it's a	a-21
it's about	e-30
it's an	i29m75
it's done	a-22g81h43k-23
it's escalat	h26
it's faster	k28
it's for	e37n47
it's gett	e50
it's go	g-23l130
it's just	f-30
it's out	h36
it's paid	b73e27l-20
it's today	h36
item	c-23
itemiz	b-24
itself	f82j-23k40
itself .	f44k51
jail	c80g-42i-34l-25n-28
jail ,	c78
jail .	c65
jail antiqu	c-30
jail for	c-30i-20n-24
job	a40b-26f-41i-21l-23
job ,	e54j47
job .	a-29
job title	f-30
joint	e-23
joke	b-27h55
judge	f-33g104
judge already	g28
judgment	a-26c-23d-61f32g67m-23
judgment .	f-27
judgment against	g-25
judgment register	d-22
judgment was	g39
july	e-29g27
july .	e-21g42
june	n-31
june #	n-28
just	b70c-60d-102g86h-76j82k-56l-35m-21n24
just a	f-30g94j-26
just answer	a70
just confirm	l-24
just follow	b-30
just get	e-25n25
just need	j53
just sign	g56h-27
just tell	k-21
just write	i27
keep	a-45b84c32d38f-43g-22j-30k-32l67m-27
keep dial	l47
keep duck	b102k-29
keep ignor	d50
keep it	c49
keep the	b95h36
keep this	f-20k22
keep try	b-34
kept	a20j29l87
kevin	a-23k103
key	g23
keys	b42
kick	b231c-24d-32j-25k-21l-24
kid	a67b59d-25e-29l74
kids	b-38c165e-97g79i-40n-27
kids .	e-30g-26
kids while	b-32c78
kids won't	g104i-21
kids'	e47i-72
kill	b85l-37
kill you	b90l-37
kind	a75d80g-23h-20i-22
kind .	d80
kneecap	b81e-32
kneecap .	b81e-32
knock	a-54b64c159f-40k25
knock off	b-20k54
know	b91c40e99f-48h-46i125j-46k-20l-34m-31n20
know .	a-67b79c23d50e73h-20
know about	e29
know by	l-37
know it	a55b-23d-65
know what	a-30b77c24e20
know you	b-23e97l32
l	c52
l 牢	c70
la	a-53b129c67d-26i55j26m34
la paqueteria	j48
la policia	b-31c92d-26
la tia	i71
lads	b125i48
lady	e58
lai	a78
lai 皮	a78
lake	f-26i-21
lake bank	f-26i-21
landlord	a-24b-37d-29e-50g112i107j100
language	h-20l-34
language ,	l-23
last	a-40c-43d-29e26g-22h55i-35j-42l-76n-43
last chance	h67
last contact	l-37
last guy	b65
last time	b-21e66
last week	b-20
late	a-33d-22g-20h93i50k-39m-31
late charge	m-44
late shift	b41
later	n84
later .	n84
law	a-31b-33c-38e-38g99i-20k49m-21
law ,	k57
law is	g-21i27
lawn	b-22d41
laws	c-27e118
lawsuit	h-36
lawsuit has	g-23
lawyer	a-20d-37f-30h32l128
lawyer .	d-35
le	a-24e112m43n-31
lead	d-21
lead to	d-21
leak	d45g-26
leas	d28g-20
lease	d-31g-36m55
lease .	g-27i32
leav	b159g111l-26
leav this	b106l-25
leave	a-40b37d23k69m54n-37
leave a	a-26d63
leave the	b-25k84
led	c43d45h-25
led out	c43h-25
ledger	e-33k57
ledger tak	k59
left	a-56b-23c-47d-29e-31f35g30h115i95k-20l-26m-22n-28
left .	g40h-23
left and	a-21b-26c-20h115
left you	b-30
legal	a-36b-39d-48f39g118m56
lend	b-26e-44f-21g54h-29n183
lender	b-39d-40g51m-21n103
less	a31b42
let	a-24c-28f-50g-21h-21i99l-43n-62
let a	a49i47
let him	b89i22
let me	a-20b-21f-26k-39l-36
let see	d42
let the	m40
letter	a-86b-62e100f-28g-66h-38i-34j-38k-42m89n-30
letter $	e73
letter .	g-39k-27m43
letter ?	a-49m47
letter go	l-24
letter is	d-21m60
letter only	l-55
letter to	b-22d65
levy	f46g38h-30m27
li	g24h-25n33
liable	e-39
liaison	f31g56
liar	a80c-20
licence	g23
licens	c-20e33f40
license is	g32
lied	a31m72
lien	g84
lien was	g-49
life	h52
lift	g128
lift it	g34
lik	e67
lik when	e67
like	b-32c72e-50f-29g-22k-33l29m39n-49
like .	g-32
like a	c-23j45m21
like it	b69g31j47
like the	l101
like this	e62
like to	b-31c-23e-29
like you	a69c86f-20j-25
like your	m21
limit	g-27h-45n111
lin	i-40
line	b-56c-21d-22e48f29g-23i-38j80k-29l-41n34
line ,	f58n48
line .	e57j23
line on	j71
link	d-22n73
link to	n76
linkedin	a-22d132
list	a-37b-53d162e-40f-35g-23i-45k-42m29
list .	k-28
list a	d-27j-22
list of	b-32
listen	a94b-49f-24h32l47
listen ,	a91
listen .	a-23l65
litigation	g24
little	a205b45e-38f-27g-25k67
little girl	a-24b106e-38
liv	a35b-27e-29f-21j85
liv at	j75
live	a-44b98j48
live with	a-27f26j36
llevar	b-31c92d-26
loan	a-47b-43e-24i34j-54l-49n211
loan ,	d45g-35i-24j-24n22
loan .	d-22e-26f28i122k-24m-31n-55
loan :	c41d27g22h37k46m59n27
loan app	n26
loan for	i-36n38
loan from	e58i33n31
loan in	i-25n70
loan is	n-24
loan shark	n64
loan to	i-20
loan used	n-29
loan with	i73n-49
lobby	b-37l108
local	d71l97
location	e-26
lock	a-31b67c57d-23g39
lock automatical	g103h-29
lock up	a-31b-21c72g-24
lock your	h32
locksmith	b58d-24
locksmith round	b58d-24
lodg	c-74g103
lodg on	c-74g103
log	l-22
logg	g-40
login	f-21j57
long	a-23b75c50
long time	b-20c60
longer	g116
look	a-50b-27c121d-31e-52f53i42j25l-70m36
look at	c41g41m59
look for	i63
look good	c119l-31
look into	f89
lose	c-22g35h89k62
lose the	k62
loser	a-25
lost	g79h29
lot	c-23d-38k91n-25
love	a-22b-62c67d133e85g-36h28
love ,	e-24
love .	c86
love this	d154g-33
love to	b-23h28
lunch	a-28b-34f47h-39k-58m79n53
lunch .	a-28h-32k-44m82n53
lunch together	b-20f59
ly	a49n45
m	j75
ma	j62k-42
ma 念	j62k-42
ma'am	a30c67e35f60
ma'am ,	a43e36f60
ma'am .	c83
made	b75k-28l-24m111
made me	k-24m107
magistrate	a-31b-33c61e-20f78g-41
magistrate ,	f76
mail	a-23c-25e-34f-33h-35j-47l-87m-56n-27
mail ,	l-54
mail .	g33
mail addres	j-21
mail it	n-22
mailbox	d31k51l-23
mailbox at	k62l-23
maintenance	h-23
mak	l55
make	a64d63e86f-27l130n-63
make a	h41l135
make it	b28c53k-29l89n-40
make me	a33c-44e73l-36
make the	k37
make you	a58d90l-26
mall	c-44
mall .	c-40
mama	a-29e95g45n-34
man	a137b82c-34e24m-36n-26
man who	a70m-25
manage	a28
manager	b-22c-23d-37e134f-21g-59h65j-45
manager .	d-25e67
manner	a113
many	a-20
march	c-25g-25
marisol	i71
marisol ?	i71
mark	b-50c-29d-22e-22g95h33k22
mark it	b-35k22
mark stay	g28
marshal	c-75f59g82
mate	a38i28
mate ,	a25i28
matter	c-28f-23h-38i-33m33
matter .	f-23
matter what	i-28m54
mattres	c55
mattres is	c55
max	n55
max out	n55
may	a-31b-33d-41e-39g-95h-55j29k-21l-44m-43n-21
may .	g-37i26l-24
may be	h-30
may i	f50j-23
maybe	a128b-21e30l65n-34
maybe your	e39n-20
me	a-40b-45c-50d-69e60f122g-162h-80i-52j98k262l113m43n24
me ,	a67b-37d-21e60f20i34j-29k20l81m-28n-41
me .	a-70b-31k98n22
me a	j37k39m57
me again	b68c34g-26l-41
me and	b61e-35l44
me as	f29
me at	e-60k38l25
me back	e-22n59
me direct	b-20k54
me drive	e39
me i	l23
me on	d34e-34f62k46
me or	c41m31
me private	k50
me that	a111k-25
me the	c-40j125l-21
me to	a32f41j-24l52m-21
me two	k100m-31
me when	n25
me where	l38
me you	e-29n111
me your	a-25e-49f88g-54j65
mean	h21
media	d-45
media .	d-28
mediation	f-23
mediation is	f-23
medical	a-47
meet	h72k130l27
meet me	k95
megaphone	d32
member	e-41i48
mention	c20g-23i63l-21
mention the	i63
messag	d120i-47
message	a-59b60e44f54i72n-30
message .	a-42b75
met	a37
met raccoon	a37
meter	k-25m34
meter .	m34
method	g-22l136
method of	l-46
midnight	h20l89
midnight .	h-54l98
might	a-25b169d-32e94l-20
mind	c-25f-29i30l35
minimum	c79
minut	a37c-40d-28g-21h65l67m-40n39
minut ,	h-27
minut .	h-35l64n81
minut and	a47h48
minut or	c-27h81
minute	l63
miss	a-63b43d36h-45i-27m38n-29
miss date	b-26d71
miss friday	b97
mistake	n-30
mom	e-23l23
moment	g23
monday	c-53g36k63l-27n-21
monday ,	g46
monday .	c-45k67l-21n-21
money	a112b67e-27f-22g52h-21l-24n130
money .	a53b116
money ?	a-27c44e39
money habit	a37
money to	n39
month	a-22c-40d-37e-22g-26h-28l-22m-63
month ,	h-20
more	a54e-21l33m-44
more .	a36k69l56m-23
more dignity	a46
more excuse	a-24b101l-22
more hour	h45
more text	l22
morn	b96e-35f32g95h-76l29
morn ,	f-21l56
morn .	b112c-23e-24f58g76h-51l-42
moron	a24
moron ,	a24
mortgage	b-21g70h-21n77
mother	a49b-33e38l-45n-27
mother teach	a65e-32
mov	g192l44
mov to	g98l61
mov truck	g97
move	e-32g-24k-24
move it	e-31g-21
mr	e-22j-38m-20
mr .	e-22j-38m-20
ms	a-28d56i20j20
ms .	a-28d56i20j20
mum	b53e79
mum .	e-24
muppet	a210b-28
must	a108c-26e-34f-23g106m45
must be	a112e-34
my	c-33d21e-69f-31g-47h111i-46j-44k333l71m158n-93
my colleague	m57
my cousin	b83
my driver	b63
my fee	m34
my guys	b86k-21
my mailbox	k62l-23
my manager	h74
my name	c-26d-24k29l-23
my office	b-30f52
my old	b47
my own	b-46k188l-26m-46
my venmo	a-24k92
my wife	b-21k43
myself	a-23b-22f-20j39k30l133m31
myself .	j57
n	d-20e-28g86j58n32
n .	g41j70
nam	d48
name	a-62b-68d212g32h-37i-60j29k-33l-52m-35
name ,	a-25c61g43j-24k24n-35
name .	d74e-21g-30n58
name and	d59e-28i-22k20
name constable	c-21k-20
name on	d-54f50g62
name right	j58
name ruth	c-21k-20
national	d-48f109g65
need	a-28b-38c-27d-21e-37f36g-28h-65j79k28l-42
need the	f26j40
need to	k42m40
need your	j34
negotiable	m46
negotiable .	m46
neighbor	b-32d-35i123
neighbor in	i25
neither	l57
nerv	g-35l48
nerv ?	g-35l48
net	d45g-26
net .	d45g-26
never	b-47d-30h39k40l93m-49n27
never ,	h31
never .	g-30
never com	g66h45
never count	n91
never get	g24l66n-46
never sleep	l95
new	a-52b-50c-23d-62e-54f-51j69k-23l79n23
new addres	j90
new job	a-38b-20
new office	d-27j-22
new one	l49
next	a-48b23c86d-49e219f-21h36i64j-36l-33
next .	e63h35i37
next call	e52
next ten	h41
next time	b82l-38
next to	e62i44
next week	g24
nice	a51b82c-29e24
night	d-22h-26l62n31
night $	l65
night ,	g21n38
night .	l-40
night at	c-31
night in	c55
nine	c-25d-27f-23g-31h-34n34
nine .	m40n38
nine hundr	i24
ninety	a39b-30h82m62
nite	h36l25
no	a-65c-62e-74f-81g35h44i-90j-43k63m-35
no ,	b44f-41h-24
no .	i-28l56n46
no ?	d50e-25h45
no answer	l25
no call	e-26
no deadline	h-39
no deal	h97m21
no fee	h-29k39m-23
no lawsuit	g-36
no matter	i-28m54
no message	a-42b-21
no more	k77m-21
no need	k51
no one	a-33k42
no payment	c-34e53n-35
no receipt	k23
no second	h64
no shame	a-36
no wonder	a174b-30e-42
nobody	a54b-24c78d-51h47l-50m-27n44
nobody can	h61
nobody in	c-31d-33g74h50
nobody lik	e67
nobody will	e-53g-28l-20
nomore	l-44
nomore to	l-44
non	c27g27m40
non -	c27g27m40
none	g-24m55
none .	g-24
nonpayment	n-23
nonpayment of	n-23
noon	e63g20h181j-39l42
noon .	e32g26h95
not	a23b27c-29e-26f-39g-20i-56j-62l-49m39n-52
not ,	m66
not -	g56l-34
not .	b63
not a	b-27h53
not call	e-24
not contact	e-52
not go	l26
not in	m35
not leav	b106l-25
not say	c65f-32
not the	d90f-50g-24h-23k23
not your	g30i-23m-29
note	k-28l-28
noth	a27b-52c-30d-22e-23f-26g-129h-26k-22l33m-27n-25
noth but	a40c-21
noth has	g-102
notice	c23d126e-34i-30m128
notice -	m81
notice .	e-29h-32m56
notice on	d74
notifi	e-23g112
now	a-50b-33e-63f-27g120h57i-29j118k-25n-28
now $	h60
now ,	l49m-24
now .	a-20c35e-36g36h41
now ?	j55
now and	g36
now it's	m52
now on	g25
now or	g-21
now so	h-27j106
now to	g34
nudge	i50
number	a-81b-103c-82d-50e-68g-61j-29k-31l97m-67n-39
number #	a-38f69
number $	j-22l51
number ,	f20k-34l27
number .	b-34e-33f-34j54
number ?	a42
number is	e63
number off	e-48k32
number on	d-23
number remov	l-72
number right	h48
nurse	a-22e63
o'clock	b-25h65l68
o'clock or	g-20h32
obtain	c59
of	a68b20e-43g65i85l55m76n-75
of a	c90n-34
of an	f31h59
of busines	b-22h76
of course	a-39
of debt	g59
of first	c48
of here	a-26b60h41
of his	i37j49
of it	b-25k84
of itself	k59
of legal	f47g-31
of my	h36
of pay	l-46
of people	b-32d36
of shame	d64
of the	b-48c-45d-24e22f98g-47h-34i68k-23l-33m-27
of them	a-23d37g35h32
of this	a-23b-25g75m-23
of today	f-28g31
of us	l114
of warrant	f58
of you	a-42b33d36k-22l-27
of your	b95c41e61f-53g-45h-33i70j23l76
off	a136c-58d-37e-75g93h31l-70m-59n-60
off ,	d31l-29
off .	a-21e-48
off a	b-20k54
off our	k-22
off the	a-26b51d-29g-22h65m-36
off your	a45b-25c-23g125h-33
offer	a-31b-31e-27f-34g-36h138j-32k-26l-28
offer dead	h55
offer dies	h31
office	b72c-51d-32e-34f288g-46h-45i-34j-37k86n-25
office ,	f-59j-21
office .	a40f24k37
office is	b-20f52
office phone	e67
office till	b30e-37
office until	b134l50
officer	c38e96f26g-26i-61j-29k-21
officer ,	c-25f-20
officer .	c24f-35h-26
officer at	f-30
officer daniel	c60f-36
officer for	f38
officer will	c71f-29h54
oh	a66
okay	a-25i26
okay ,	j26
okay ?	i27
old	a67b67c-45d-34e-24f-29i-23j72k-31m-30n55
old boss	b47
old classmate	j36
old jail	c-30
old people	n93
on	a-83b43d101e-72f-29g47h-55i117j-22k-55l106m24n38
on #	m-21
on .	b-34d-27h-29i106
on a	a-31b-24c-25d-53f136g-73i96j-21k87m-36n24
on behalf	f-23i-33
on call	c-24f-32l20
on cash	d-21k24n27
on every	b-41d137g-26
on file	b-31e42g41
on friday	a-31b-26c71
on it	b95c30n-27
on me	b65l-54
on monday	c-74g76
on my	c61
on our	d34m-20
on page	d30
on social	d-35
on that	b-33l82m-22
on the	a-55b-26d100e60f-23h-43i-47j24m40n-87
on this	b-30e-42f46g20h100l-34
on those	b116
on top	m116
on ur	h60n24
on us	e57g-20i25l-21
on you	a55b-51c53e-23f-29g80l68
on your	a38c-29d26f-27g94h-28i23j-31k-37m27n138
once	a-21b-34c-30e62g20h110l-44m-20
once i	b-27h110
one	a-91b49d91e129f31h43j-27l-69m60n-20
one -	j30
one .	b89c-21d-23f48g25h24l29
one and	d-30h-20m83
one by	b58d22h-28
one call	b52
one extension	e76
one guy	e67
one here	a-25
one hour	h32
one hundr	n21
one is	i-37
one more	a-43b87c27h37l-22
one of	b-26e-30i83n25
one voicemail	b-30
online	d35i-31j57n75
online .	d61
online bank	j57
only	a-24b-66d-25e-47f-86g-39j-31l-34m-37n-72
only ,	c-26
only .	e-31l-23
only make	n-36
open	a-45c-40d-48e77f82g-21h-20j53k-34l-44n45
open .	a-26b40c-30d-42e25k-20
open a	n61
open the	c39e53
open up	c-42f98
opt	c23i-21j27k72l49
opt out	c23i-21j27k72l49
option	c-32h33n48
option .	h-30n50
or	a44b79c61d62f-52g-111h232i-44j-79k-74l-81
or i	c-20d87l39
or it's	h26
or never	h31
or no	d50h45m31
or not	b65m70
or phone	l-46
or the	b37
or wait	e-53l-20
or you	c29g-32h50
or your	e41
orange	a-26c204l-31
orange isn't	c85
order	a-21c-26e-34f69g155j23
order ,	g-41
order .	g90
order for	g56
order is	g33
other	a-57b-46f-29g-25i-40j-33k-26l146n37
other card	n42
other loan	i-24j-20
other method	l63
other ways	l67
ought	a55e77
ought to	a55e77
our	a-92d52e-21f-48g-83h-26i37j-42k-73l27m133n-88
our client	m-31
our commission	m-33
our letter	a-49m-34
our list	d-31k-22
our office	b74c-23
our site	d-21
our system	d30
our website	d-32
ours	d-44e-34m-32
ours ,	m-32
ours be	d-23
ours now	e-20g26
ourselv	b40d-33
ourselv .	b40d-33
out	a-42c65d61f-74g31h29j62k43l-48n56
out .	a-63b-39d-20e27h-30j90k55l48m-30
out ?	m57
out a	a-31c122f-27n72
out in	b-21c34h61
out of	a-29b86c-28g-34h71k44l-37
out on	a115b-33e-25g-29i55n-20
out the	d-31n64
out to	k25
out what	b-34
out your	j26
outside	b-66e33g-30h-24l210
outside your	b-20g-30l93
over	a-48b43c-35e-38g-26h36i58j-29k-61l118
over .	a-27b56g-21l166
over that	g-21i27
over the	d45g-26
over there	b34k-22
over this	g58
overcharg	d-23
overcharg everyone	d-23
overdraft	n52
overdue	d-23i43
overdue .	i-30
ow	a-23i-21
owe	a95b-21d-28e-32f71g-77i-63j48m63n-32
owe $	a-24f-31m39
owe ,	a70i-32n-20
owe .	a95
owe on	d-33f113g-43
owes	c-20d41g27i127n-35
owes $	m45
owes .	d74i-41
owes us	a41i39
own	b-53f42g-21h-27j-33k151l-56m25n-25
own customer	d-23
own notice	e-29
own paypal	k37
owner	i29
owns	e30i-20k47
p	c34d68j33k-21
p .	j66
page	d149e-31f-20g-52j-29
page .	d93e-25
page is	d55g-25
page list	d-27j-22
paid	a-30b55c32d-27g-22j-31k28l-53m-57
paid ,	c55e-24
paid .	b33f30k42
paid by	h39m-33
paid in	c-25
paper	b-25c-36d79f47g-22n-26
paper .	d30
paper with	d68f52g-20
paperwork	a-25g129m62
paqueteria	j48
paqueteria ,	j48
parasite	a41
parcel	j20
parent	e24i-27j-45n93
parent ,	g20n48
park	a30b71c-27d-46f-30g-26j92k20l43n-28
park after	b41
park lot	b20d-31k31
park outside	b-31l95
part	b80
part .	b110
part of	b-20
partner	e30g-25i55
pass	i64l-22
pass it	i64
passport	g50
passport is	g62
password	a-31b-21e-28g-23j182k-27n-27
password .	e-28j22
past	e-28g-27h90i83
past due	e-28i31
pastor	b-25e85i48
pathetic	a80c-20
paul	i84
pavement	b58d-24
pavement .	b58d-24
pawn	a-38b-30d-49l-20n226
pawn ticket	n-30
pawn your	a-35b-22d-49n110
pay	a73c-20d109e63f-23g39h-46i64j-24l-128n85
pay $	l23
pay ,	a-33b50d128m-32
pay .	b-67d47e59g67h34l-36n-38
pay ?	a-34b-22e114l-50
pay a	a-35b85
pay at	a-23
pay attention	f41
pay by	a-27h39
pay his	d-26i32
pay it	i90n-21
pay me	a-21c41k58n36
pay my	a-27b-67k43l-24m152
pay now	g101
pay or	b33d98h-47
pay the	a130c49d-20i-20n-28
pay up	a90f-21n-30
pay us	a-29i76n184
pay what	a137m-20n-24
pay you	d-23e-61
pay your	b-54d70e-26g-30
payable	f-26m84
payable to	f-26m84
paycheck	g41
paycheck ,	g30
payday	f30m-20n42
payday loan	f37i26n-51
payment	a-41b-52c74d-90e74f-62h-47j-20k45l-43n-57
payment .	c23e72k50
payment and	c87f-22g90
payment by	c-31e56n-35
payment came	g-20
payment of	m-20
payment on	i25
payment post	d-25g-24
payment to	k38
payoff	m84
payout	n24
paypal	k102
payroll	e125j-25
payroll is	e76
penalty	l-20m59
people	a54b85c120d84e-25f-22g-35h71j-22k-20l-35n115
people don't	n93
people like	c106j-22
people who	b168d109e-21n-20
per	m75
percent	d-25g20h-41i-20m143
percent ,	m36
percent .	m60
percent a	m24
permanent	h83
person	b-29d48e-33h-41j-30
person who	b-26d51h-25
personal	b-22e-38f49h-46i42j-23k-24m-35
personal .	f57g-23k-26
personal and	g23k22
personal matter	h-28
phone	b-35c27e89f-20g-26j-53l31m-25
phone ,	b48l69
phone .	a29
phone call	c61h57
phone doesn't	a-27
phone ring	e67
phone till	b-22l52
photo	b-32d64j46
photo on	d26
pick	a-40b40c146d-24e26f-20j39k40l-46m-40n-29
pick up	a-23c126e30g22h-22k47l-31m-28
pick you	c34
pickup	c47h34
picture	b-25d198g-21l-22
pidele	a-21b-28n91
pidele prestado	a-21b-28n91
piece	a49
piece of	a49
pin	a-29d38f-29j93
pin .	j20
plac	g95
place	b49e74f45g23h-22n59
place .	b49g28
plain	a20
plain and	a20
plan	a-37b-59c-35f-24g-30i-52k-37l70m20n-69
plan .	b-36k-27l39m53n-20
plan ?	j-34
plan b	l142
plan has	i-40
plant	a-31c-31d-21e160
plasma	n82
please	a-99b-73c-41d-75e-48f-54g20h-38j20k-61l-30m-50n-75
please .	g51k-23
please don't	a-71b-52n-37
please take	d-31
pls	f-22
plumber	b-22j109
plus	j52m36n37
pm	h45l43
pmt	l-27
point	j35k-31
police	e-30f-51
police .	c-37f-51
police report	f-22
policia	b-31c92d-26
policia te	b-31c92d-26
policy	m57
poor	a22l-20
portal	b-22g-20h-33j-37k46l-62
portal ,	k26
portal is	k22
portal or	l-46
pos	a68c-32f29j60k-29m-27n34
pos ,	a90f-21
pos as	a-22c-32f50j78n-20
pos 机	m-25n36
post	b-35d114g-70h-45i-69l-48m58n-21
post anyth	d-28
post fee	m81
post on	d55i-41
post your	b-25d75l-22
poster	b-30d66
pound	c-41m93
pre	f82g34
pre -	f82g34
prefer	b44e60l49
prefer the	l53
pres	b-24c128d82h-27
pressure	e56
pressure .	e56
prestado	a-21b-28n91
prestado a	a-21b-28n91
pretend	j42
pretty	a-29b190e-24
previou	g-49
previou agency	g-49
principal	e84
prison	a-40c251m-21
privacy	b-24d127
private	a-30b-22d-28f-56g-31i-23k26
private .	d-26
private and	k59
prize	j50
proces	c-22f45
proces officer	f38
process	m50
professional	l135
program	c-40f31j44n-22
program ,	f31j44
program .	c-30
promise	b69
promise the	b72
property	j75k-20
prosecutor	c-20f69g-21
pruitt	i35j35
pruitt ,	j37
public	d70f-23g-49
public and	d55g-25
publish	b-36d99g-26
publish a	b-32d36
pull	c59e-25f-21g69n69
pull it	c69g78n50
purchase	g-29
purchase order	g-29
push	a79e73g108h-26
push it	h-25n-22
put	a-79b-42c79f43j-60k79m24n55
put a	b-21d36g39
put down	e47m43
put it	k67l-20n46
put me	e-33f67k-20
put the	n63
put you	b20i24
qq	k27
qq ,	k27
qr	d-21
qr code	d-21
quarter	b-22g-23h33
quarter of	h59
que	i71
que esta	i71
question	a42b-26c-22f-21h-32j-22k-28l-49
question .	a53b-21l-20
question ?	k-20l-28
quit	a47j-21n76
raccoon	a37
raccoon with	a37
rais	a43c-27
rang	e45i-23l43
rao	a-23e-25l90
rao 不	l45
rat	c-22
rate	b-20h77
rather	e133
rather not	e76
rcvd	k25l-31
re	e45h-39i-38k-25
reach	c-20e-34h-23k-39l-23m-21
reach me	e-37k-22
read	a-50b-40d141e-36f-30g-20j155k134l-29m-22n-25
read it	d55j58
read me	a-23j148
ready	d102h-34
real	a66b-21d20h27j38l32
realistic	a-34
realistic amount	a-34
reason	a41b-20d89
receipt	b-30d-25h-25k46l-33n-20
receipt .	k36
receipt need	k23
receiv	f-27g-22l-43m-25
receiv ,	g-22l-29
reception	e39l114
receptionist	e-21i118n-52
record	b-40c-21d-35e-47g111h-33i-30l-22n-30
record .	e-29h-30
recovery	f68i48j37k39n24
recovery for	f-20i72j48k43m39n24
recruiter	e-25j53
reed	f65
referenc	d-28e74l-25
reference	e-41i20k32n-26
reference and	i22
reflect	b-20c60
refund	a-32d-24e-20f-27j57n38
refund ,	j73
refund .	g44
refund it	n47
refusal	c37h39
refusal to	c37h39
regard	c-51f101g-22
regard your	c-50f101g-22
register	d-26g32k-25n31
registry	d-48f109g27
regular	b-30d32
release	c42e-42f28m115
release your	f40j20m50
remain	d32
reminder	i79n-30
remit	h-23
remittance	a-20
remov	e-20l-72m-57
remov ,	l-55
remov wrong	m-32
removal	i-24
remove	b-26
ren	a37k45
renew	i32
rent	b-52c-46d-39g44h-30k21l20m-30n63
rent at	c-30
rent in	k62l-23
rent is	l34
rental	g113
rep	i-23j61n21
rep stop	c23g29i-20l36m21n24
report	a-35c-51f-68g92h-30m-29n21
report .	a-20g105
report number	c-31f-27
represent	b-33f251g-21l-23
request	e-36l-31
request .	e-36l-71
request receiv	l-36
reserv	b-20l-28
resolve	c54
responsible	e-40
responsible for	e-37
rest	e62j-21
restaurant	n91
restaurant isn't	n91
result	e35
retain	f78
return	b-29d-28k-22l-22
revenue	f89
revenue ask	f89
review	a-27b-30d125
right	a-77b96c23e-28f-94l-40n-29
right ,	f-54
right .	b-21c61e-38
right ?	a-56b131d-30e58j-31l38
right here	a26d44
right now	h60
right person	j-20
ring	b-75c-29e88f-27g-29h-43j-24k-57l103n100
ring .	n134
ring me	k-20l-41
ring you	e-43k-27l101
rob	n26
robe	f130k-28
roll	b-27d-29e67h31j51
roof	g-22
room	b-38c60e99n46
room on	n51
room to	b-20c60
roommate	a-23d-25e-48i92n72
roommate ,	a-20e-20n113
roommate .	e-23i51
round	b155c-25d-32f-20g-23l66m54
rul	e-27m70
rul .	m70
run	a104b22d24f-23l-24m20
run a	a66b-22d41
run by	f-23
run it	k36
runs	m58
ruth	c-21k-20
s	a-49b61e-22j23l55
s 你	a-45b101f-27l69
s 店	b-37j25
said	a-27b51e-41f22i56j45l70n21
said his	b72
said i	f51j28
said stop	l102
salon	b86
salon of	b86
same	b115d-23e83g-32l-40m46
same days	m48
save	c-26g44h62
save you	c-22g46h34
saving	b-34e-25g-30n94
saving .	e-25n72
saw	d-27j-22
saw your	d-27j-22
say	a-43c97e24f-29g-29h-52i-40j55k22l-58m40
say ,	m24
say .	b49
say so	j-23
says	b-35g-20k-24m40
says .	m49
sb	a115b-35l-20
scam	m-21
schedule	d-25
school	a29b-25e160f-32g-39i-28j26
school has	e37
score	b-26g88
scratch	a-31d-20k155
screen	b-21h86j79n-38
screenshot	d61h-43
screenshot of	d61h-43
scumbag	a104
seal	f34
second	a-43e-21g-60h159j-21l-26n51
second i	h71
second mortgage	n86
section	m-35
section #	m-26
security	b-30e116f29g26l-30
security office	f45j25
see	a-63c-31d92e58g-64h-22i-35j53l31m-33n-32
see if	j109
see it	j-27
see me	b-26
see the	d73g-32
see what	d42
see you	e116l-32
self	f44
self as	f44
selfi	d55g-25
selfie	d45g-26
selfie ,	d45g-26
sell	f-35g62h-25l-32n206
sell plasma	n53
sell the	g-36h-25
send	a-94g45h39j104k-23l-65m-40
send .	d102h-45
send invoic	d-27j-22
send it	j158n-37
send me	b-25c-48f102j-37k-28
send the	b70d-28e30
send you	j49n39
sense	e106
sent	c-25d-47g-23m-52
sent .	m-32
sent by	n-30
sent to	c24d-34f-27l-24
servic	c57
service	f90
service ,	f68
set	a-57f46g-30j-35n-24
set .	a-35f51g-30
set up	j-30
sett	j42
settle	e59k114l-23n30
settle ,	k61
settle with	k59
settlement	b-27h75m71
seven	b-27c-24k67
seven year	b-21c-21
shall	a-24e75f-37j-36l108
shall i	e79f-24j-21
shall we	m23
shame	a-26b96d115
shame .	d32
shame if	a-28b121
shame in	a-36
shar	d30
share	a-23g-22j62n-34
share your	g-21j83n-34
shark	n64
she	a42c31d45e59f-43i97m29
she ?	e118j-20
she could	c31
she got	e21i21n-20
she owes	a-32d72i-50m57
she said	n35
she work	j55
she'd	e85j64l-24
she'll	i29
sheriff	a-20f45h22
sheriff is	c61
shift	b90c45e-21f-67i52j53l-48
shift ,	l-31
shift .	b95c-46
shift tim	c90f-52j64
shipp	e67
shipp .	e67
shoot	b-22
shop	a-33b133c-25f35j-26k42m-37
shop .	k57
short	b-22f28g-21j30n33
short survey	f-25j24
should	a-23f-25g-29h-21
should know	i20
shouldn't	a60n-22
shouldn't have	a63
shout	h-31
show	d42e28g-55l-26
show a	a-23
show selfi	d55g-25
show this	a43m21
shown	g-25
shut	h58j63
sick	a193c-39k-23
side	c21e29k62
side of	c21e41
sign	a41b-42d43e-67f-40g56h28j-21n-52
sign .	c36e-26g30
sign in	d54h-27
sign it	g83
sign on	b-22d41
signature	c51
signer	e-35
signer ,	e-29
simple	a71b-20c31
simple .	a20
simple as	c43l23
since	f-23g-28j-24m84
since you	k-24m107
sir	j36
sir ,	i25
sir .	j48
sister	a-27g-20i65l29n26
sister .	g20n-20
sister ?	a-27
sit	b-39c49e-37g-30i44l34
sit in	b-30c49e-26l-26
site	b-21d41h-22l-31m-24
site .	d-42
sits	e35
six	a-35b36e-76g-50h47i82j-23k-62l104n-21
six .	e-37
six hundr	i92m37
six year	b63
sixty	a-22i20m78
skip	c97e53f-31k33
skip the	k55
skip this	c52
skipp	i80
skipp out	i55
sleep	l207
slip	h-29k46
slow	a-33b104k125m54n-22
slow ,	a-45b131k72n-22
slow this	b-22k41m57
small	b-20c56
small room	b-20c60
smash	b102d-28
so	a33b-72c-41e-66g63h-42j92k26l-22m-22
so deal	g20
so i	c-25e45g-25h-31j115l-40
so i'm	l-30
so it	g-24
so let	m40
so the	d27
so we'll	g71
so yes	h55
so you	c40
so your	g55
sob	a28
sob story	a28
social	a-28d-52e-20f75g52i-22j21
social ?	f58
social media	d-45
social security	f34g26
some	a43f75m24
somebody	a27b79c-30d67e-26f100j-31k-41l-60m-21n-22
somebody could	b-52
somebody in	f130k-28
someone	c-24n52
someth	a34b26c-26k38n102
someth .	a66b21k-28
someth to	b42
sometime	a62
son	e-59f-65g-35i80
son owes	i35
son school	e-46g-21
sorry	a-71b-33c-42e-33f-46h-29k-24l-26m-31n-24
sorry .	f-21
sorry for	c-21
sorry to	a-42e-22
sort	f24j-30k61
sort code	j-30k58
sound	e94l81
soy	f115j44
soy de	j48
spam	l23
spam u	l23
speak	e21f20g-38l-23
speak .	j34
speak to	e70
speak with	e-49f20g-22
spend	n93
spend it	n93
spent	a93c49
spent a	c55
spoke	d-23e67f-22i85
spoke to	d-23i49
spoke w	i42
spoke with	e82
spouse	c-31e29g-29i-42n-21
spouse is	e-20g-22
spouse on	i-26
squad	c20f51
squad ,	c-20f51
square	k43n31
square .	k25n31
st	e22
st .	e22
staff	c43h-25
staff by	c43h-25
stage	g104h-20
stall	e43
stand	a71b117d21h-22l-57
stand on	b82l-38
stand outside	d32
standard	f159
start	g87n-23
state	b-28c-38d-46f209g25i-25m-29
state .	f44g42
state attorney	f23
statement	b-58d-75e-20f-24g-40l-32m58n-28
statement .	b-31d-54l-21m76
statement is	g-27
statement lead	d-21
statement was	n-28
station	g-38
stay	a-23b54c131d-46e-36f-20g68h-26l-32n-31
stay calm	b72
stay on	g96
steady	a-22e63
steady wage	a-22e63
steam	k36
step	c60f-29
stiff	b43e57i-38
stiff my	b47
still	a34c-66d-27f-31g-23i-32j-42l-26m-50
still can't	e-26
still there	d30
still travel	a-39
still work	c-35e85l-20
stop	b-44c48e79g92h-21i-40j38k21l164m35
stop ,	c37l114
stop .	g25h-26l152
stop e	m-20
stop email	g32
stop request	l-55
stop text	l-44
stop to	c22g28i-20k74l30n22
stop what	h39
stopp	g35i45l73
store	k-20
storm	j-20
story	a44d-48e39i30
story .	d-27
straw	b65i-38
straw .	b65i-38
street	b32c-31d-34e36f-21m-20n31
street .	b32e36n49
street and	d-23
struck	g25m-34
struck off	g25m-34
student	g88i-44n70
student loan	g56i-43n70
stuff	b58c40d-24
stupid	a60
stupid or	a60
subject	g22
sue	g40
sued	g53h23i66l-23
sued ,	h28
sued over	g-21i78
suggest	n28
suit	a-21b-25c-35g-29k27
suit you	c-24
summon	f55g22
summon ,	f55
sunday	d40e-31g-21l154
sunday ,	l-37
sunday .	d30e-26
supervisor	e223l63
supervisor gets	e53l69
supplier	g-27
support	c-30
sure	f39j-22l-37m25
sure ,	a28f43m36
surgery	a-20e39
survey	c-22f-25j38l-20
suspend	l-65
suspend .	g-40
suspend :	l-65
sw	b61
sw by	b61
sweet	e160l-21
sweet lady	e58
sweetheart	a122
sweetheart ,	a42
swipe	n47
swipe ur	n47
swore	g-40
swore at	g-40
system	a-24b-30d23g69h32k-20
system .	g44
system show	a-23
t	e20k-44n22
t ,	e34
t .	k-39
tab	a-37
table	l74
table .	l74
tack	m72
tack on	m72
tag	d160e-25
tag you	d64
tak	a-32b38d-28e49f-54g-29j35k49l41m26n-21
tak .	b-32g-21l63
tak care	k59
take	a67c-63d-35f-32g31h-42i-55j-42l-27m-37n62
take a	a44b-33n-94
take cash	k54n-20
take it	e41k-28
take out	d70g-29n62
take the	b107d-44h-27k-20n86
take your	b-24c-36d-31g88n-26
talk	a-36b-22d41e105f40g-39h-36i53
talk ,	d59
talk to	g-21h-26i53l23
tap	a-20e-21n124
task	c-34f80
task force	c-34f80
tax	a-53b-21e-35f73g27m79
tax office	e-24f73
taxi	m34
taxi meter	m34
td	d29
td .	d29
te	a-45b154c78d-26
te va	b-31c92d-26
teach	a169e-34l96
teach you	a56e-32l62
team	d-23e-26
teatime	h83
tell	a-64b-30c29e-52f-31g-31i196l42m-42n49
tell him	c61
tell me	b-22e-68k-47n90
tell the	i66k53
tell them	i89j20
tell you	e35
tell your	a-22d37e-32i60l78
ten	a-34b-39c-49d-44e-54f-36g-37h128i-27m49
ten .	f-20h153l-70m-25
ten minut	c-32d-22l36n40
ten percent	m51
tenant	a-20m28
text	a-56c-25d77e-21f-32g-41h-27i-25j114k24l-47m-35
text .	l48
text is	a-20b50
text me	f-21j52
text nomore	l-44
text you	j40k69
th	d44e-32g-22h-36m63
th ,	d65
than	a66e84f-35h-23j-33k-34l-22
than hav	e66
than the	e-41
than you	a36e33
thank	a-27g-23k-28l-30m-42
thank for	m-38
thank you	g-23l-25
that	a63b53c22e-73f-115i-51j-60k-34m50n82
that $	m64
that .	b-30c24d-20h50n-21
that ?	a95b-43d56
that a	a-23b104g-21m42n-20
that all	b52l-45
that boat	g-21i27
that card	b25j29
that cheque	b-34
that how	b-24c55k-25m71
that is	c34
that me	k51
that not	b-35h55
that one	e67
that pretty	b86
that ring	n39
that shop	b70
that the	b-29c80e-24g56h-44i22l59
that they	h45
that what	b-20g-23l61m-21n37
that you	c35g-26l-24n23
the	a-118c-77d63e35g33h69k49l-33m-35
the #	d-26e-31i69l-23
the $	m-36
the account	c26f-22i-26k-21m-28
the addres	j39
the advance	g-27n32
the agency	f29
the agent	g-40
the amount	i78
the app	d30
the application	e63n61
the attorney	c-20f-35h31m-29
the autodialer	l108
the back	c75k32
the balance	d117f-21i-52j29k-43m97n38
the bank	f72g60j-34k-26
the battery	b-22l68
the bill	a-26
the blacklist	d55g-25
the booth	c-30
the boss	e93
the boys	b223e-36
the bureau	f-53
the bus	b104e-39
the call	e-26l60
the canal	b47
the car	n67
the card	e-31f-30k-44n70
the case	g-21
the cash	b-40k23n-28
the charg	g69
the check	k30
the church	d43
the clerk	f69g-30
the clock	c-22h33l109
the code	j49
the company	b-25g-22k166m-25
the computer	h66
the contract	g-21
the country	b-23g188
the county	c-85d54f92g-34
the court	f-46g31h-27
the courthouse	f70
the creditor	m-33
the crown	c69f74
the da	c64
the deal	a47h34m24
the dealership	i27
the debt	d83e-23f31
the debtor	b72
the deck	b-52
the default	d-26g77i42m45
the demand	b-28d68e40
the department	f44g-22
the detention	c-31
the diesel	g-27n32
the direct	j-35
the discount	b-21g-24h147k-46
the district	c47
the docket	c67d-28g122
the dog	b99
the door	b111
the doorbell	g-35l46
the driver	k72
the emergency	e38
the entry	f-32
the fami	e43i-40
the fella	b72
the file	f-20g-25h29k39l-21m70
the final	g-21h63
the finance	i60
the first	e-38
the forklift	b63
the form	j44
the front	d-23i68l63
the fuel	g-27n32
the gift	k-20
the government	f-63h-22
the group	c-29
the guarantor	g-28
the hardship	d-48
the health	f40
the hold	g36m28
the hospital	b20l-21n-22
the hour	h-22l37
the house	a42e-23g55
the husband	e43
the interest	j72k-21m45
the invoice	b59d49
the irs	f29
the judge	g84
the judgment	d-27g105
the language	h-20l-34
the last	e-34j-20
the late	b-20g-31
the law	g27
the lawsuit	g50h-23
the lawyer	h36
the lease	d-20n20
the ledger	e-33k57
the letter	e41k-20
the line	b-38e22f28
the list	h28m50
the loan	d-25n75
the lobby	b-28d49
the lock	b88g-27
the magistrate	a-31b-30c61f83
the marshal	f-40g92
the mattres	c55
the mediation	f-23
the message	b81
the money	b62f-22g77n57
the morn	l72
the mov	g97
the name	g-24
the national	g92
the net	d45g-26
the new	a-40b-26i30j-31l41
the next	a-22c112e-23l55
the notice	d50
the number	e-20j-50k58
the offer	g-27h65
the office	a31f-24k99
the officer	f-22
the old	c-30
the one	b26
the online	d-24
the only	h81
the other	c21n30
the paper	d-49
the park	b-34k31
the pavement	b58d-24
the pawn	n-30
the phone	b48l76
the pin	j46
the plan	j-48l48
the plant	a-22c-25d-21e121
the police	c-34
the portal	h-31j-37k73
the previou	g-49
the property	j75
the prosecutor	c-20f72g-21
the purchase	g-29
the qr	d-21
the reason	a41b-20d89
the record	g37
the reference	k32
the register	k-25n31
the rent	b-20d-20e43g-25k49l39
the report	c-31f-27
the rest	e62j-21
the return	b-22
the right	j-20
the same	b141e-36g-30l-39m46
the school	e140f-23j41
the second	b-39g-35h20n-22
the settlement	b-27h75
the sheriff	c98h22
the shout	h-31
the site	d-31h-22l-27
the social	f45j25
the state	d-46f161
the statement	d-21n-28
the storm	j-20
the system	a-23b-23g78h38k-43
the table	l74
the text	j72k-21
the till	n91
the time	n52
the title	g119
the trade	d88
the truck	b-23h52j28k72
the tv	b112d-35
the utility	j63
the van	e39
the way	b21c78
the website	d27k111n-31
the weekend	b38
the whole	b-31d89e56g-34h-28i31m76
the wife	e64g26
the window	h64
the word	c39
the writ	f-44g84
theft	a-23c104f-44
theft .	c73f-27
theft by	a-21c24
their	e123
them	a69b-44c-21d95f-23h57i67l-30
them ,	g35h33
them .	a32d33i83
them for	h45
then	a85b-54d-25f-24g-52h236j-21k-25m33n56
then .	h68
then call	n90
then full	h49
then i	c43h28m-21
then the	e55h55
there	a-36e-49f-46g-59h122j25k48l-51n43
there ,	e-27i46
there .	b109d26l-34
there ?	d-27f-26j-22
there a	a24b-38c-43d-67h-33j-21k44m58n40
there an	d31h-29
there and	b32
there are	l35
there is	n39
there isn't	g-49j44
there no	a-52b-34h119k31m-33
there won't	b-26d57h113
these	f201g-20h27k-20m-24
they	a182b42c139e110i-40k-45l-30m-35n25
they ,	a43
they call	c63
they owe	a113i-23
they won't	h45
they'll	a-50b-22c170e-35g78l-35n42
they'll hand	n53
they'll pick	c34
they'll take	g54
thick	a22
thief	a31l-20
thief ,	a34l-20
thin	c55
thin .	c55
think	a49b-23c39d84e84g22j-39k-27l-25m-23
think it's	a94e29
think of	a-24d36e61f36
third	a-22b83g-25k40l-35m34
third if	b-20k54
thirty	a44h45m21n-22
thirty minut	a46h79n-20
this	a-87b-41c60d93e74f74g168h141i30k-20l-29n-54
this $	a-20g27
this ,	d29
this .	a-35b40e36f32g-89i-28j80l136m-26
this account	g61
this afternoon	a42c40h75n97
this between	f-20k22
this call	g-38h-114j-32l-46m34
this debt	i-42
this down	i26k41m48
this from	f46l-23
this is	a-21b-21c48d-46f77g-50h63i26j57l75
this month	l-21
this morn	b-44c-23f37g115h-69
this number	i31j-20
this office	b106f29l-25
this on	d148e-53g24
this one	b-33c-24d-35f102g55m65
this payment	c52
this the	a-32e-24i60
this to	c124e34f-42
this week	k-21
those	b309l-52n24
though	f39n46
thought	e-24i52
threat	b-21
threaten	b-24d77e36
threaten to	d81e-26
three	b-30e59f-22g27i-30m-44n-42
three .	d-29e57l-21
three in	l34
three month	n-20
throat	b82l-38
throat .	b82l-38
through	a-40b150c-36d-29h-30i-53k45l-33m-48n61
through a	a-23b121c-22i-38m-21
through the	e-32k40n53
through your	e51
thru	i-23n75
thursday	d-37g98l-55
thursday .	d-28g117
thursday at	l-39
tia	i71
tia de	i71
tick	d32h68
tick ,	h34
tick .	d53h-33
tick tock	h66
ticket	n-30
ticket you	n-30
tien	g90
tien una	g90
till	a-34c66d20e-59g-44h33k42l167m-22n36
till in	n91
till six	e-37
till the	b-32d-31l126
till you	b-23l94
tim	b-64c79e-51f-53h76j51k-35l144
tim .	c90e-23f-52j58l42
time	b48c22d-61f-33g-50h42i-27j36k-46n-28
time ,	e59
time .	a-26b-35g-28h-26k-27
time i	b48h87j-27
time in	b-20c60
time is	b-25l62
time to	d-32
title	c-28f-31g100i-23j-22n112
title .	f-30
title loan	n23
tmrw	e65i-23n101
tmrw .	e65n26
to	a-39b-107d28e64f-29g-33h74i-37j-29k20l47m66n-42
to .	e27l43
to a	a90e-35k-25n43
to account	l-26
to be	a55c-36g-22j82k-23
to borrow	n-70
to call	c-22h-20
to cash	n47
to collect	f120g-22
to collection	i39
to come	e43g75
to confirm	l-23
to cover	n46
to dispute	h-27
to do	e-30f34l-23
to end	b33h-51k-21l-42
to every	l47
to explain	c30
to find	b-34d-41e72
to folk	a-21b45c20
to get	a-24b33d70e27f63g-23i28j50l43m49
to happen	b42
to have	a-42d40h23
to hear	a-22d30
to hell	a133c-24l-33
to help	a-42e131l-25
to her	i33
to his	a68c36i28
to hit	d-36f-21h121
to jail	c70g-27n-28
to know	b-20e122l-31
to lend	e-41n73
to lift	g34
to look	e-26f89m80
to make	e51
to me	b-25k121l-29m52n-22
to my	a-23k78l79m-37
to opt	c23j28k72l49m23
to pay	a-21b-32c43g-22i-36j22l-33m-27n76
to read	a22
to reflect	b-20c60
to release	m78
to resolve	c54
to save	c-26g44h62
to see	d33l78
to set	j-30
to settle	h47k61
to speak	e-42
to stop	j63k-24l113m-42
to talk	e22
to tell	e23k53l-27
to that	b42
to the	a23b-23c102d57f-91j-32l-27n-69
to this	g50
to us	g63l-20m76
to use	i-25n53
to venmo	k-35
to watch	c44
to write	l53
to you	f44g21h-21n-22
to your	a-22b-35c60e83f-52i41l-62n-22
toast	a47h48
toast .	a47h48
tock	h66
today	a-49b-54c-51d-45e-41f48g33i-39l56m65n33
today $	n51
today ,	h-21l38
today .	b-29c-35e-36f53h-59i-25l-63m71n20
today or	h66
todo	a-24c-27d215g45
together	b-20f59
together .	b-20f59
told	a-40b-28d50e28g-69j-26k-21m49n150
told .	b-22f-24l-27n134
told consumer	c33d92
told debtor	e31
told her	e-28f-27i35
told him	f55j-22n50
told me	l23
told tenant	i-25m50
told you	e-26g-49
tom	l-20
tomorrow	c36f-28g-57h175
tomorrow .	f-23g-20h-25
tonight	a-21b208e61h20m-21n-35
tonight ,	b63h-27k53
tonight .	b124e62g-28h-64n-23
tonight and	g38h21k-39
too	e-20g94h148i20n-34
too ,	g55
too .	e-20g58i30
too late	h150
took	c-42e-52g-23i20n-29
took $	k33
took the	a20
took your	e-48
top	h41l-23m115
top .	h27m72
total	a24
touch	n25
tow	a-25b109
town	d97
trac	a-37j30k-51m112
trac ,	a-37j30k-51m108
tractor	i36
trad	a-23f159
trade	d88
trade pres	d88
traffic	c45g28
traffic stop	c45g28
trailer	a62
transfer	e-39h-20j-22n111
transfer it	n55
transfer to	e-38
trash	a25d-28i-56
trash ,	a68d-28
trash removal	i-24
travel	a-48
treat	a-20d44
trend	d100
trend isn't	d100
trip	e-29g-21
trouble	e57i40l-33m132
trouble ,	i44m28
truck	a-25b103e-29g129h32j24k54
truck is	g46j34
trust	f31k-28l86
try	a105e48h-20i-30l-35n25
try to	b-34
tu	a-46b-31e101n65
tu cunado	a-21b-28n91
turn	b-21c122
tv	a-32b93d-84n97
twelve	g-41i60m-43
twelve .	g-20
twelve dollar	i27
twenty	b-33h-21k-44l81m43
twenty -	h-21m34n23
twice	a-31b67g-32k-31n73
twice ,	a-20b83k-28
twice a	n82
two	a-31b48c34d-49e-59f23g-82h68k47m39n-23
two -	i31j37m-30
two .	l-26n25
two and	f38h61
two apple	k32
two door	b-20f59
two hundr	c-22k47m120
two month	d-22
two officer	c43h-25
txt	k56
type	g66j28
type your	j28
typical	a22
u	d90f-29j74l121
u ,	l23
u blok	l23
u everywhere	d90
u 盾	j85
una	g90
una demanda	g90
under	b-40g-38h95m-45
under my	b-36f-20h106
under section	m-26
understand	b137c-28e22f-30h-23j-34k33
understand number	a42
undone	h62
undone .	h62
union	k49n23
unit	f102g-35i-33m-32
unit $	f57
unles	c57f-40g-34h41j49
unles this	c24f-30
unles you	c51g-25j63
unlock	h38
unpaid	c49d28g-28n-20
unrelat	c-30
unsubscribe	h21m-33
unsubscribe .	m-24
unsubscribe below	h28
until	a-39b73c-47d-39j26k52l116n-26
until five	g-20h32
until it	h30k42
until it's	b34l-20
until may	l-24
until midnight	h-42l51
until the	b-24g53h21
until you	e-25j73l64
until your	b-40e65l49
unus	h-37n113
unus limit	h-37n113
up	b148c79d-42e24g-29i-28j-33l57m33
up ,	g-24l126m51
up .	a61b-78c67e-44f27h65i39l-54n-44
up a	j42
up again	b60k-21l-22
up as	k51
up at	c67e38g28k-23
up for	i-24n95
up in	b98d31l-25
up on	b36f22l35
up order	g33
up the	b-32j-30k-29m80
up to	n-23
up with	e53l-28
up your	b57c-50f-20l23
updat	f-21j-23
update	a-24b-20c-21e-24f57j65
update ,	f58j69
upload	g-29h88
ups	j54
ur	d81e114g114k-35m-27n32
ur acct	n24
ur buddy	n47
urgent	h36
urgent !	h38
us	a-50b-73c-71d-49f196h-45i201j-71l31n31
us ,	i130k-24
us .	a-22c-30d-37e-58g-27i119l-25m79
us ?	e46
us a	d-33
us and	d50
us first	n84
us from	g75l-23
us on	f-20l114
us the	f-25g121
us to	c32e-26f110g-50l65
us today	c-34f77m-21
use	a-64b-96g-20h-23i-52j-47k20m-25n128
use ?	a-20j-34
use it	n29
use that	n39
use the	b-52i-27k46n58
used	a-24j69k-48l166m-27n-29
used for	n-29
used to	a-23b39k-39l91m-20
useles	a69
ust	i71
ust es	i71
usual	e32n-45
utility	d-21j63
v	h-22j64k61m-35
v ❤	k56
v 信	m-24
va	a-35b-37c64d193
va a	a-35b-37c64d193
valley	i-20
valley waste	i-20
van	b181e38h-43j-22n-26
van .	a43
vendor	f35
venmo	a-35f-26i-21k144l-25m-31
venmo agent	k-35
venmo me	k65
verifi	e-21
verify	e-51j154
verify your	j68
very	e68
visa	n34
visit	a-45b22e21m129
visit hour	c22e-54
visit you	a-31b47e83
voicemail	b-59i45m58
w	d31i42j48
w /	j50
wag	g73
wag are	g69
wage	a-22e44g94
wage .	a-22e63
wait	a-27b-51c23d-47e-24f-27h47l72m29n58
wait ,	n76
wait .	b-27h96
wait at	e-53l-20
wait for	d-35l106
wait on	c61l-22
waiv	g32
waiv all	g43
walk	a67b148c-21e-30g-27h24i-23l-23n125
walk home	b94
walk out	a89b30e-23h41
wall	b62d127i-46
wall of	d64
wallet	a25k109m-26
wallet ,	a41
wallet .	k109m-26
want	a-56d33e85f-23g-43h22i55j-51k-27l67m34n-126
want ,	l90
want .	e-21g-22
want a	i32m64
want him	c-30
want me	a44
want the	d49k33
want this	e42
want to	b34c24e64h37i36k-40l42m32n-118
warrant	a-20c63f117g65j-20
was	b-70c-46d-25e-82f26g47h-44i-23l-52n-91
was a	j50
was enter	g32
was fil	g33
was from	f48j46
was record	g-49
was the	n-29
waste	i-20
watch	b73c42k-23l70m-21
watch your	b23c42
way	c66e35k123n-23
ways	l67
we	a-96b39c-31g-21j27k-57m24n-87
we act	f87
we add	m33
we agre	b-21
we call	e54
we can	b-32
we can't	a-25b74e-21j85
we carry	c-20f51
we charge	m93
we could	e90h26
we do	m52
we don't	d-24e-39f-20m-31
we fil	f-41
we go	e24l29
we have	d-26e55g-47
we keep	k-44
we may	j63
we never	m-33
we publish	b-32d36
we say	m23
we take	b105g27h-20
we text	j39
we were	d-26i56
we will	b-30e-76g-25l36
we won't	g-21j-20l78
we would	d-34e38g-21
we'd	d70n-21
we'll	a-70b69c-63d71e96f-30g56h-28j-29k44l84m-27n-75
we'll call	e-28l25
we'll have	b58d-24
we'll only	g-40l-45
we'll send	e67
we'll take	b-31d79
we'll write	c-21
we're	a-51d-23e-42f154h-23i38j44k132l20m-27n-20
we're a	k-27
we're an	f66j-24
we're do	f39j30
we're the	f72
we've	b-20c-21d-32g-67m-34n-35
we've overcharg	d-23
website	d-33j45k111n-31
wed	i84
week	b-54c-31d-33e-42h-23l81m-25n52
week ,	n45
week .	a25b-26e-29g23l-35n21
week and	b-20
weekend	a-37g-24l50m84n-24
weekend .	b25
well	a-31e-29f41j-34k-22l56
well ?	a-31e-23j-21
went	g41h-35i28m57
went to	i28m57
were	a60b-35c82d-37g26i42l-24
were lodg	c-74g103
were you	a38c75
western	k49
western union	k49
what	a85c38e-71f-111g50i-124j81k-20l-31m30n34
what a	a122c-34n-21
what are	n56
what day	e-54
what happen	b75h39n-38
what i	c59n25
what in	h27n37
what it	b-32g83l63
what it's	h-20m-20n52
what left	b-23
what she	a-41e32
what the	a85b-28e57f-23h-25j26
what they	a73i-32n-21
what time	b85j41
what was	n-29
what would	a-34
what you	c47f-47m50
what your	a-37m54
whatever	g-24j38k47l68
whatever you	g-23
whatsapp	d59
when	a-56b66d31e37h25j-22l78n64
when i	d57
when i'll	b-25e-20l143
when the	e104
when you	g54n70
when your	d-23g-31
whenever	g53
where	a-96b35c30d-26e-40f66g-25i-28j264k-34n-32
where can	j43
where do	j55
where you	b88f36
where your	j-22l45
whether	b50c-30g-41i-20
whether she	c-24
which	a-45b-29c-29d-47f-29i-35j165m45
which apartment	j48
which bank	j48
which build	d-22j68
while	a43b-71c65e-38h-26n49
while you're	b-32c78
whiny	a89
who	a64b184d111e30f57g-52h23i-52j90k-53l-32m-31
who can't	a116m-26
who collect	b81e-32
who do	a-23f89j23
who does	h27
who don't	b20d20
who go	b-32c78
who liv	j71
who stiff	b43e57i-38
who understand	a42
who work	f64
whoever	b72h-20
whole	a151b-31d92g-36h-29i21m76
whole church	d59e-38
whole story	e58i31
why	b-22c20e25f79i-28k42n35
why you	e35f34
wife	a73b21e83j-26k33l-51n-21
wife account	k67
wife side	e43
will	a-75b26d111f-60h-25i-60j-26l24m-32n-21
will .	b-42e67
will be	a-29b-32c75e-20f-34h41n-20
will come	e-53g-35l-26
will hear	e-26
will keep	l47
will know	l-22
will not	b-30e-76
will pay	d-20
will see	d86g-29
will stay	b63g49
win	g51
win ,	g51
wind	g33
wind -	g33
window	b28g21h61
window .	g40
wire it	k22
wish	b96l-29
with	a91c-76f21h-32i37j-59l-39m-41n-59
with a	a22b38c-29h-22j20k-28l102n-22
with better	a37
with handcuff	c50
with it	b-25c-27h85
with me	a27l-21n34
with more	a46
with our	m33
with that	b-44
with the	a-28b-34c-44d62f139g-47h-25j-54n75
with this	e-23g67
with us	f-20i51n-50
with you	a38b105f-23g-22l-26
with your	b-47c26d20e20g-28
within	c34h33l-22m-41
within #	c47h54
wo	k116
wo 的	k116
won	g94j62
won a	j70
won't	a-146c21d101e-34g74h114i-28j-58k23m-26n-28
won't be	b58c-20d51h110
won't call	g-20j-20
won't get	g104i-21
won't like	a-61c81h30j-22
won't listen	h45
wonder	a162b-50c-23e41
wonder how	e21g26
wonder your	a46e-36
wood	b168e-43
wood ,	b168e-43
word	a-46b-20c22e36i30
word and	a-22
work	a-98b-48c36d-44e-65g-22h-43i-23j59k34l88m76
work ,	d-27k43l55n20
work .	b-21k-30l-47m105
work ?	a-46c38e-65j21
work for	e93f-54
work in	f55j62
work night	c-34l66
work number	l-21
work on	l89
work or	e-53l-20
workplace	e45h90j124
workplace .	e48h90j68
worry	n36
worry about	n36
worse	g-42k-25l128n-47
worse .	g-42l30n-44
worth	n71
would	a-114b-27c-35d-24e83f-24g-74h-32k-41l-34m-30
would be	a-34b21c23e31j-20k-20
would come	c46e-26
would you	a-61c-38i94
would your	d24e78i-37j30
wouldn't	b74e55n-31
wouldn't want	a-38e61
writ	b-20f-48g83i-23l45
writ .	c-24f-40g94l53
write	c-32d44e37g-23m36
write only	l53
write to	c-31d58e44g-23i-40
wrong	a56k-28m-33
wrong add	m-32
wrong number	k-22
wrong with	a84
x	h-25l93
y	c53g42j67k-28
ya	g90
ya tien	g90
yard	b53d56
yard ,	b63
year	a83c130g-40h-36k-26m-49n-30
year .	a-44b-21c54g-39h-21n-30
year for	b63
year old	a143b-23m-21
yes	d50h38m39
yes ,	m45
yes or	d50h45
yesterday	g85
yesterday .	g92
yet	h20m56
yet ,	m60
you	a140b-41c64d-49e-33f-37g20h-65i37k-113l37
you $	g46
you ,	c-41d-25e-38g-56h26l30
you .	b-58c130d-22e23f77h36i-29j45k-51l148m-55n-49
you ?	a-117c-53e-34i26j-31l-25m-20
you a	a-38b-20g-28j30k98l-25m-23
you already	a-23c-21g79
you and	a21d-34e-27g78j34k-24
you anyth	a44e-30
you are	a63c-40f47g-32i49l-29
you as	a-31c-27d55g40
you ask	e-55g-21l21n37
you at	a-55c151d-23e123g-26l55
you better	b54
you by	c38g-24
you call	c73
you can	a-90b-34c45d-47e-35f-46g-52h-36j-42k-23l48m-26n59
you can't	b-36g146h-23i-29n125
you come	b-25e33l86
you confirm	e-24j65
you could	g-27n45
you die	g53
you do	l47
you don't	a-87b39d61e74g-55i27n-23
you down	b-22i24
you every	l120
you everyth	e-26
you famou	d90
you five	m52n56
you for	i-23
you get	a-69b21d-22j-20l80
you got	a59c36h20n-22
you had	a-82
you hang	b54l-54
you have	a-43b-42e-30g-43h61k55m-24
you his	a-27
you home	b-32f23j41
you in	b65c23g-26
you know	a65b49c25
you like	a-35b43c-25g-40i-24l75
you live	a-25b115j55
you look	c43
you lose	g-32h50
you made	k-24m107
you make	a57c30
you may	d-35f-22
you mention	l-21
you miss	a-51g54
you must	m45
you off	h22j63
you on	a32b82c53
you one	b-30
you open	c34
you owe	d-28f71g-43i-23m69
you own	j42
you park	b82l-21
you pay	b-21d-21g134i80k68l23n-32
you personal	g23
you put	e50
you real	h29l32
you rent	c-30
you said	l66
you say	n25
you send	a-21g99
you sent	n-30
you should	i41
you shouldn't	a60n-22
you sign	g55
you spent	a93
you still	c-35e76l-22
you take	a109c-23
you tell	i47l43
you the	b-28c-28e-27g-22i20n67
you think	a-21c45d57e42g45
you till	h36
you to	a41b-38d75e-22h-29l24m-21
you told	l23
you took	g-22
you up	c26l-22
you verify	j68
you want	b-23c41d49e-46g-27k38l88m-25
you were	a-21
you will	g63
you won't	a-92c55e48g28j-25
you work	f-77
you would	e-31
you wouldn't	a-38e61
you'd	a35b108c-29e-49g-20h-24i66l-36n35
you'd have	a56m-22n58
you'll	a-88b153c35d-37f-43g33h-42j-24l137m47n-72
you'll be	a-42b57c54g20k-29l-41m76
you'll explain	e21g26
you'll get	b40k37l-87
you'll never	g24l66n-46
you'll pay	b94
you're	a67b-50c66d-91e-75g87h-45i77j92k-52l-61m-54n-64
you're a	a126b-25c-76d-22
you're go	c29g-27
you're her	i32
you're inside	b-32c78
you're not	b79l-25
you're noth	a40c-21
you're on	g38
you're the	b-35d-29e-25g-44i42j78
you've	a-42c31f-20g66l-20m-24n115
you've been	c53g109j32
you've got	g-32j-21l-20n127
your	a-29b25c-20d112e110g116j88k-131m-51
your .	a26b31m-39
your account	b-36d-26e-53f82h23j-21l-23m46n-23
your addres	c30e44
your agreement	g-21m83
your application	a49e54l-28
your area	j21k54
your back	b50f41
your balance	d68e-21f84i-47m-35
your bank	f35j120n-34
your benefit	a-22b-26c-23f38g95j25
your bill	a35d21i-41m49n-24
your boss	b-23g69n133
your boy	e56
your brother	a-22b-30e88g-40i31k-33
your busines	i37
your buyer	d79
your car	b-42j77n40
your card	g-25n-29
your case	g132
your cease	l119
your check	j63
your children	g125i-30
your church	e-38
your color	c85
your command	c-21e70f-25
your company	d-30f41g38j-25
your contact	b-28d51
your contract	b-21g-38
your couch	l74
your coworker	i30
your credit	b-28g109h-22
your customer	a-20d44
your dad	a53e84i37
your daughter	a-72e49g-30j31
your debit	f-20g35j71
your debt	d32g-23
your delivery	g-23
your dispute	g-22
your dog	b98l-48
your door	b65c85d-46f-21l-20
your employer	d-30e-54g68i-20
your exit	h55
your fami	n-40
your fiancee	e34l-20
your file	e-22f44g35h64
your finger	b109d-36h-20n37
your firm	e52
your friend	e-40n53
your grandad	n93
your grandma	n22
your head	a72b28l-60
your home	f-27g33
your house	a-28c-50e-53g33l42
your household	c-22f62g82
your husband	a-28e60i-28
your in	c-27e70
your instagram	d34
your is	d28h61
your job	e45
your kid	b61e-29l74
your kids	b-38c171e-118g79i-34
your kids'	e47i-72
your landlord	e-32g102i21
your last	h21
your lawn	b-22d41
your life	h52
your loan	d23e54f64g-40i-20n-28
your mail	g34
your manager	e58
your mom	e-23l23
your mother	a57b-25e20i-37l-40
your mum	b53e79
your name	b-47c89d102f38g72l-20n-41
your neighbor	i49
your nerv	g-35l48
your number	b-22l51
your off	a-23
your office	e35f-22l55
your online	j57
your option	c-22h34
your other	n42
your own	k-27m77
your parent	e33j-28n37
your passport	g50
your password	e-28
your paycheck	g41
your payday	f52i-35n-26
your payment	d-28g-28
your phone	a37b-41l61
your photo	b-28d49
your picture	b-25d75l-22
your pin	j28
your plasma	n29
your refund	g-29
your rental	g113
your right	a-25g52
your roommate	a-20e-20n113
your school	e-31
your selfie	d45g-26
your shift	b53c83f-36
your sister	e-61i83n65
your social	f39g57
your son	e-52f-65g-35i86
your spouse	e-30g-26
your statement	d-49
your street	d-53n57
your stuff	b58d-24
your supervisor	e189l69
your tax	e-35f73
your throat	b82l-38
your time	d-31n-26
your unpaid	g-26
your wag	g58
your wallet	a43
your website	d-28j45
your whole	a164e-59
your wife	a81b52e29g-33j-26l-49
your work	l-26
your workplace	e48h90j68
yourself	b-21c113
yourself $	a65
yourself a	a-71
yu	i104
yu 期	i104
zelle	k113
zelle it	k22
zhifubao	k116
zui	h52
zui 后	h52
£	l-21
£ #	l-21
—	f24h-23j55l43n-21
— —	j27l21
“	b-22f-21k65m-22
“ 退	k26
”	b-22f-21k65m-22
” .	h-22k83
” “	c-27
❤	k56
【	c-34f62i-38n-29
【 临	h27
【 云	e21
【 公	c-40f27
【 华	k31m28
【 庭	f21
【 执	g-28
【 欣	d29
【 海	g60
【 远	a21
【 顺	m22
】	c-34f62i-38n-29
】 你	g-46
】 受	k33m30
】 本	c-31f21
】 李	e32
】 请	k-25
㗎	a47b-31c-33f112g89i27l-46
㗎 .	a-24f131i27
㗎 你	a71b-25c-25g95l-32
一	b-37c56d70e62h77j-47k-56m112n-40
一 ,	c49m-21
一 万	m58
一 下	a-63b-81c-47d-23f26g-56h-33j163k77l-45m-53n56
一 个	a80b81c-28e70f-39h-22i-54j-45k-30l81m-70n-55
一 事	f57
一 交	k29
一 人	e28
一 份	d69
一 位	d32
一 倍	h49m50
一 共	d-22i43
一 凑	c44e40n-42
一 分	b-22g39h80
一 切	h23
一 刷	c67g-27
一 刻	h44
一 千	e42h-24k-24
一 半	n-27
一 单	h64m-25
一 句	b32
一 回	b34n23
一 圈	n35
一 块	e45m-45
一 声	a61d-25i23
一 天	b-51c-38d22e-44h57k-34l42n31
一 套	a88c-21f56
一 定	c37
一 家	a-20d38i35l61
一 封	m55
一 小	l34
一 平	m-45
一 并	m56
一 张	d-44
一 律	g98
一 把	a48
一 期	g-29m-25
一 条	b27d-24g28
一 样	a21c55g52
一 次	a-24b82e-32l-63
一 步	c38e21g31
一 点	b-27g-22h23i23l45m21n31
一 百	m32
一 直	a-37h-28l-30
一 笔	c25e26g-60i55j-40m67n58
一 级	g32h20
一 说	c-22
一 起	b-31c-23d21l-21m85
一 趟	b-22e24f32m71
一 辈	a-33c-33g140
一 通	m-23
一 遍	d54l32
一 道	f56
七	c53f31g-34h61k44l-33m25
七 十	b21e39
七 封	m55
七 折	k58
七 日	f34
七 点	h68
万	a-67b33c28d24g-25i125j-21l-28m77n37
万 $	i24n31
万 ,	i25
万 一	a-22b44e39k29
万 三	i40
万 元	n27
万 六	m58
万 分	m-31
万 呢	d22
万 块	d32
丈	e88
丈 母	e71
三	a-38b-87e-72f-57h32i68k-40l133m80
三 ,	i-21
三 万	d32
三 个	b-28d-22h27i94l21
三 代	g41
三 十	l34
三 千	d24e-21g-33l-22m92n48
三 年	a-23b58c64
三 日	c20g23l-28
三 条	g31m-21
三 次	a-21l88
三 点	b-26c-20e-20g81
三 百	a30b-33g-46h-23i-20l90m-27n-21
上	a-63e32f-54g46j37k-46l-79m37
上 $	i27n-33
上 ,	b-22e-20h96i71j-45k47m62n28
上 .	n29
上 一	b71d51e-24j-27
上 不	g30
上 个	d35i-21l-20
上 九	h-39l-20
上 也	i33
上 了	h-85l45
上 传	d-37
上 八	e27
上 午	h-23
上 去	a48h68
上 发	d-31f67g-22
上 回	b27
上 学	a-26e-21g45
上 小	b-31i25
上 就	c36e38g-31l51
上 您	a35e43
上 我	b38m35n-20
上 打	h40m-22
上 有	m-24
上 来	n42
上 热	b-22d83
上 班	b-40d-32e72h-26i-23j86
上 的	b65d-28g45k-32m-30
上 说	e21j24
上 追	c46d-28
上 门	b-106f-37g51k47l-28m43
上 限	l-30
上 面	g39h34
下	a-107b32c24d42e-38g43h-40j105k67l-44m-33n31
下 $	c-25f33i50j35k-33
下 ,	a-37b46g25i-33j-78k48l-26m-25n88
下 .	d-62h25j52k40m-21
下 一	a-34b38e33g-31l61
下 个	g39h-20i-24m20n58
下 也	k73
下 了	b-34
下 他	e24
下 你	d36f42
下 午	b-32h24l-33n-26
下 半	c69
下 单	d32f29j71
下 去	b39d45
下 吗	f-23j35
下 周	g42h-44
下 回	b39
下 奶	k48
下 孩	c35i25
下 就	f22
下 您	j51
下 房	g41j31
下 新	b-22j54
下 月	d20
下 有	f44g-34
下 来	b-62c75f-36g-32i-28j-27m50
下 案	c39
下 楼	j45k35
下 次	a35b30
下 款	k-21n35
下 正	j-23
下 班	h74j-36k-43l73
下 的	g63i28
下 转	k-32
下 那	d45
下 限	g-24
下 雨	b-32
不	a-52b62c-65e29f-122g-21h75i-21j-42k-107l57m-23n63
不 $	i32
不 ,	n45
不 ?	b46
不 上	b-36c-28e33i48j28l-20n-37
不 下	d58
不 丢	n22
不 了	a-30b-113c-60e-33g130h57i-43k45l45
不 予	l53
不 付	g32h26
不 代	g23
不 会	a-26c-65d-25e-135g-119h-56i-25l-69n149
不 住	b97l-26
不 信	b54l65
不 值	a31g-27
不 做	j31
不 停	a-20l61
不 全	b45j29
不 再	l-37
不 减	h42
不 出	a79b-27c-51e-21g48l45n-28
不 到	a-64b34e34g61h110i-27j36k25l-55m20n67
不 办	g-30h43
不 受	g-137
不 可	h78
不 回	g38h26l26
不 在	b-31e-29j57l-50
不 处	b26c22
不 好	a-32b-85c45e88g57i46k-35l-35n-35
不 如	n65
不 完	f91
不 定	g-22h79
不 对	g65h-22
不 小	a59
不 少	d33
不 就	a-27n83
不 开	b140h-42k51
不 得	b-32c-23g-21l78n-21
不 怕	a23c60i28
不 想	b39c62d67e170g-35h-52k23l-25n-24
不 懂	m62
不 我	c23e68
不 打	l-68m27
不 报	m88
不 拢	e73
不 掉	a-22l33
不 接	a-27e76g-21h-45
不 收	b-39k-34m-87
不 敢	b50
不 方	e-26h-20i25
不 是	a98b-65c25d27f-80g-33h29l-68n87
不 替	e48h24
不 来	g61h23
不 清	a53b23
不 然	b-30h50l-31
不 用	b-35e27g44h-44j-29l-55n-51
不 着	b-37e-35l20n50
不 睡	b-20l63
不 知	g44i33n35
不 算	g76l68
不 结	b28
不 给	m88
不 能	b-24g124i39n-25
不 行	g34k-37
不 要	b-68d78f30h-31j-32l-23
不 见	a21e20l21
不 认	b26l-22
不 让	b47h36l-21
不 走	b-44h-24k37l53
不 起	c-32d40e28
不 轻	c37
不 过	a22
不 还	a36b103c59f-25g-29i-31j38k-27l23m35n-20
不 进	k45
不 通	e57
不 错	d22e21l40
不 骚	l45
与	b47e-24f-22g-42j23k-22
与 债	j33
专	b-45d37f164g27h24l22
专 员	f59
专 线	f30
专 门	b-21c46f30g36
且	h41i20
业	b-29c-40d-73e51f-77g32m-59
业 ,	a33
业 主	i24
业 务	k44
业 只	f-31
业 吧	e43
业 服	m-29
业 费	e35g30i-22
东	a62b69c-28d-33e-46f-21g-39i57j44l50n-46
东 卡	j-30k23
东 西	a64b65c-24e-25n-36
丝	d63
丝 不	d33
丢	b-25d42e80j33n21
丢 不	e69
丢 人	n22
两	a33c20e-39f-43g-96i-20j-59k101l-28m96n21
两 个	h29i-27
两 人	l38
两 千	g-20i45k66
两 天	c109l-28
两 小	e31h20
两 张	k32n25
两 成	m78
两 期	i-31
两 次	l-22
两 百	b-30d33g-25k26m58
两 码	c-31
严	a46d-27h35
个	a105b-34d100g-97h-20j-40k74l-37n105
个 "	d43e36n32
个 $	k56
个 ,	a31b20c26d-42g-21k22
个 .	a20b26l-22m-40
个 ?	a41
个 ren	a37k45
个 一	d58
个 不	b35
个 个	d42e74l-30n-20
个 二	k24n25
个 人	a-79b34d-47e-59f-23g-44j33k55m49n24
个 会	h-35
个 兄	c41f28
个 六	g59
个 减	j53
个 到	j21
个 去	d71
个 县	a57
个 发	k46
个 口	a-32d-27e-33l66n42
个 号	h-28l104n-21
个 同	d21l49
个 名	g22
个 哥	n32
个 地	a25b-22
个 字	a30
个 学	i34
个 客	h31
个 小	f32h31j24
个 平	n75
个 微	j22
个 我	d-21n-21
个 手	b41
个 打	d26l-33
个 支	e115
个 数	a-34h47j60k-37
个 方	g-23m-25
个 是	a-32b43d-24
个 月	a-28c-29d-34e-21g45i55l-25
个 案	c-25g40
个 欠	a-24d51g33
个 点	n30
个 电	c31d-37e-42f22j-23l38n-22
个 瘸	a27
个 的	k35n31
个 短	a-25d23e77l-24
个 网	n49
个 老	a44
个 联	d29
个 记	g24
个 说	g-26
个 账	m50
个 贷	f29i-26
个 跟	b104c36f-21
个 金	n49
个 钟	c22d26h126
个 钱	k45
个 问	a-20e67n-24
个 黑	d63
中	b-31c-76d-26e111f142g-58i-30j99k-27m-25n-25
中 午	e32h41
中 奖	j53
中 心	b-24c-47e-32f200j36n-20
丰	j21
临	h20
临 港	h20
为	b-56d-43e-41f-74g116h42i22j56k-47m25n-34
为 了	j49
为 你	m37
为 准	f-45g-43
为 已	c29
为 我	m50
为 放	h25
为 核	j26
为 止	l36
为 由	j23
为 这	b-27g60
主	a-45b-61c30d34e28g-48h-24k-41l-44m-28n-31
主 ,	l-20
主 ?	i23
主 任	e99i-20
主 动	c89e-27j-28
主 管	f-41k-20
主 要	j44l-20
丽	k40
举	c-21d22f48
举 报	f48
久	h46i91
久 了	i63
久 失	h24
么	a45b-27c-26d-37f29i-20k-29l29n128
么 $	a43b-20f-27
么 不	a46
么 个	a40
么 了	j31n45
么 事	e42
么 做	n26
么 办	a-22c75e27i35
么 听	a53
么 外	f93
么 多	a25d-29e51
么 好	b42
么 弄	e-52n91
么 想	a-60d31
么 意	m32
么 教	a78b-27e-50n-32
么 时	a-48b42c-28l33m-23
么 样	a-65d35e53
么 甜	a59b-20
么 算	m43
么 说	a-42b37c-27f79
么 都	b51
义	e82f42g-36j57
义 .	e109g-33
义 务	e-27
之	a-34b-25f23h142k-20l-45m46n-20
之 三	m50
之 五	m-46
之 内	c26h51
之 前	g-21h48l-22
之 十	m-20
之 后	h66m27
之 日	f24
乌	a63
乌 龟	a63
乘	m55
九	a48b-30g-26h-55l23m-29
九 点	h-55l-52m-25
九 遍	e-21l72
也	a120b-55c-27d-48f-47g31h-82i27j-52k125l-32m134n20
也 一	m53
也 不	b47c82d-32g-70i41l32m-31
也 别	b55
也 去	c-40e44g54
也 只	e-21
也 可	k57
也 好	c-23k-26n124
也 就	a82b-23g-32i28n-20
也 得	a-39b-23e61g-23m36n43
也 想	c31
也 成	k73
也 打	k-24l43
也 救	h32l-30
也 敢	a130b-22n-48
也 是	b33d41f48g33i-24m29
也 没	b38g44k-28n21
也 能	d21e-20g31k38
也 行	e-21k89m-39
也 要	g33m52
也 配	a46
乡	b38d22e-23n-28
乡 下	b38
乡 群	d28e-21
书	b25c-38d-25e-38g-76j-31k53l-23m-32
书 包	b62e-21
书 我	c-32e32
书 记	f48g-22
书 面	f-24
买	b-69d62g39i-29j-33n101
买 家	d71
买 房	g52i-26
买 手	b-33n90
了	a-31d22e-40f-61g168h76i155j-44k-78l38m27
了 $	b74c-21d70f-48g95h39i-31k-39l-31
了 ,	a-114c26e43g25h51i81j27k-48l-39m-51
了 .	c37d-38e-73g-30h88i38l-43n40
了 ?	a30b-32l99
了 一	l33m20
了 七	m55
了 三	i115
了 不	l68
了 也	b-49e42g42l-29n73
了 五	d63
了 什	i33
了 你	a36b-76g-30k99l69m-21
了 先	a-22b-32g-25n-38
了 再	a-24i-36n-35
了 吗	a25b-28c-21e25j-37
了 吧	a30b67g-29n-22
了 嘛	i-21n54
了 就	k62l-29m20n21
了 您	f22
了 我	b91d30e-20i37
了 才	l36
了 是	a-27e50
了 本	m51
了 款	c-35e-21g56h-23i20
了 没	f42h-37n49
了 联	j30
了 解	f33j26
了 账	k-40
了 还	a21
了 这	g37
了 退	j21
了 门	b20
了 高	g61
予	f73g-23l53
予 理	l53
事	a-69d86e99g-42h-33i50j-60l-39m-26
事 $	a-37b120c-35d-27e-37l-23n29
事 ,	a36b-49c27d-36e40f-23i-24
事 .	d43
事 ?	c41e29
事 一	c32d-20e31
事 了	b-25c64
事 人	f43
事 你	e32i27
事 儿	e35
事 函	f58
事 务	f-29
事 就	d65e-21k43
事 您	i75
事 我	d23
事 故	b-28
事 是	c-31
事 案	g31
事 的	b42
事 老	e-35i52
事 说	j45
事 责	c25
二	a-40c23d-30f-28g26j-33m-47
二 ,	i-20
二 十	a-25b-31h-23l83m30
二 小	b70l-30
二 点	e28h52l-24
二 维	k27
于	a-22c41e-32g72i-22j-20k43l21n22
于 #	h27
于 三	c20g21
于 你	f33l45
于 您	d25
于 收	k62
于 明	c29g-29
云	b45e34f-28g24h26i-31
云 台	i-27
云 桥	g24h33k25
五	a-58c26d30e-31f-39g-25h80k-22l-76m151n27
五 ,	i-28m58
五 .	m60
五 万	c42
五 分	n42
五 十	m34
五 千	a-20
五 年	g-42
五 折	m-45
五 点	b25d23e-38h166n-29
五 百	a-28d56g-20i-22m104
些	b89f27j20
交	a-48b-41d-34e-45f35g-28h87i-28j-20m145n-74
交 ,	g27k74
交 一	m44
交 上	h26
交 了	f35m37
交 五	m34
交 保	m44
交 给	c22
交 解	a-21
交 钱	g36
产	a22b-25f-24g40k-20n28
享	j59
京	j-30k20
京 东	j-30k23
亲	a-32b-21e87f-32g24i-37j33
亲 ,	i22
亲 友	d-24i-77n40
亲 戚	d-20e37g36
亲 爱	e41
亲 要	e54
人	a82b112d48e104f41g-141h22i-58k35l-47m-50n32
人 "	d44e36
人 $	c63e57k21
人 ,	a-33b-81c-35e-50g45i64l43m-22
人 .	e-47j39l21n26
人 :	f32
人 ?	f81i20
人 “	c50
人 一	e20
人 上	c83n-20
人 不	l41
人 两	k28m29
人 也	a53
人 了	c38d30f33h51n33
人 事	c-21e60
人 人	n21
人 会	b23
人 住	b49
人 信	b25
人 做	a33
人 先	a67b56e-28n-26
人 几	a-25b28j51
人 出	n47
人 卡	g-34k94
人 去	b86d23h38
人 口	f83g-20j25
人 叫	a-21
人 名	d-26g-22
人 吗	j30
人 启	d27
人 员	c-22e37f83g39n-20
人 品	a33
人 嘛	a-45i38n20
人 回	a37
人 在	b-44d-30l87
人 家	a127b-53e54n21
人 就	a24c23n45
人 开	n-20
人 我	b-21d36e28
人 手	d36h25
人 把	b36c22
人 接	a-24b-22
人 收	b96k-97m57
人 明	l21
人 是	b-30f-24
人 有	b61
人 来	b25d-21
人 民	f-60
人 活	a28
人 电	e48
人 的	a-23b29c28f-21k29n-20
人 看	b21
人 知	e63i-24
人 缘	n22
人 肉	d83
人 能	c-30
人 自	c-21d23
人 要	e-44i39
人 说	b22c68f-22g62
人 谈	e73n-21
人 账	k101m44
人 还	a-33e25n59
人 通	j33k23
人 都	a39e-21n41
人 马	f56
人 黑	d44g-33
什	b25c-23g49j27l66n-43
什 么	b25c-23g49j27l66n-43
仅	h30
仇	l22
今	b71c20d-25e-50f37g52h90j-34
今 儿	f20h34
今 后	g44
今 天	a-22b51c-21e-56f28h-40j-23l-43n31
今 日	c40g22h45l47
今 晚	b25g-24h59l29
介	c23n53
介 绍	n53
仍	e49n21
仍 有	n21
从	a-32c-28d-23e62i-22k-26m29n29
从 你	g31m64
从 工	e55
从 里	b48n29
仓	b25
仓 库	b25
仔	c58g52
他	a-63b-65c43d-49f-137g-128i282j85m-50n-38
他 $	e110
他 ,	b66c-20e-28i-31j27l26
他 .	e24i49
他 ?	a33c37e-24
他 不	l-29
他 个	i23
他 了	i91
他 们	c46e34h25i26l-30
他 公	e-20j48
他 几	j-24l39
他 号	j38
他 同	j38
他 在	e-22i31j29
他 垫	i45
他 妈	a70i-40
他 平	n27
他 战	j50k-21
他 房	i27
他 新	i-24j85
他 有	k43
他 本	e-23j-24
他 现	i-22
他 的	j-27k67l47
他 看	i41
他 网	i84
他 老	c25d30i-32
他 聊	f-25
他 自	e-21
他 表	i-26j35
他 要	i40
他 说	i-23
他 还	e-26i-37
付	a-21b-34c-27d-33e-46f-41g34j48l81m71n-62
付 $	m-23
付 ,	g32h43
付 .	m31
付 了	c-35g50h-26
付 件	j21
付 宝	k58m-27
付 密	j102
付 我	m56
付 款	c20g-22k-28
付 清	l21
付 至	k37
付 货	c32
代	a-21b-21c-35e-26f66g25i20k40
代 为	e23
代 偿	e45i39
代 收	k26
代 政	g41
代 理	f-29
代 表	e-30f55
代 还	e-45k43
令	c25e51f38g-24i57m-21
令 夫	i57
以	a-79b-37c48d-29e-53f-69g50h-94i-63k-32l-63m-24
以 "	j33
以 $	k88
以 ,	k-37
以 .	h-28m-26n-28
以 为	c42m47
以 前	c45e35g26
以 去	c-50
以 后	a-32b-43c-50d31e-25g137h-48m-27
以 吗	e-26
以 在	d-44
以 帮	c54d49e-24
以 查	d-21f32
以 法	g-43
以 派	f67
以 示	b74
以 重	j23
仨	b34e49h37j30l-25
们	c-22d67e21f-30h-63i146j-83k-108n-46
们 $	i-25m-25
们 ,	l-28
们 .	k-34l38n75
们 三	l47
们 不	b-76c31e-49g-20i21l-25
们 也	e35
们 会	c112e23f-20l33
们 做	i33
们 催	m31
们 先	c-33f45
们 公	b61e-37i45m26
们 单	k32
们 厂	b-20l67
们 只	d51g-26
们 可	b-23d51e52h30n35
们 司	f41
们 同	e-35i52
们 和	c-27f55
们 在	k-32
们 家	a66b-21e31g34
们 小	d36
们 就	b54c33
们 已	b-21c61g-22
们 打	d23e34
们 收	c-28
们 放	n32
们 是	c-22d30f78g-25h-28i43j-34
们 有	b-23c-21d40f-25g89
们 村	d53h39
们 来	i21
们 没	e32f-23
们 注	e30
们 派	d37h44
们 班	i58
们 用	l33
们 的	c-21d-32g27l23
们 直	b90g48l-31
们 约	b-23
们 老	e40l44
们 行	g22
们 要	d77
们 说	e44n-29
们 跟	g55
们 车	b55n-20
们 还	l54
们 这	a-31b55m-25
们 那	a82b-38g-23
们 都	c62
们 酒	b36
们 钱	a33
件	b-36e21j-43k-31l-44m-32
件 $	c-22e54
件 ,	e-20f20
件 .	d20f23j-45l-21
件 后	h33
件 已	g36
件 由	l22
件 说	e31
价	b-43g-26h-33n-29
价 钱	b-29
任	b-72d-36e151i-52j-47k-55m-40
任 ,	e32f25i-22
任 何	b-46d-36j-28k-37m-30
任 姓	e34
份	b-49d93e-27g-41j20k-60l52m-34n-20
份 $	d22g-29
份 ,	d32
份 .	f87
份 证	b-37c34f-47k-21
企	d-24e44j54
企 业	e43
企 人	b-22j54
休	b-49c-21e108l40m-20n-28
休 息	l43m-20
休 金	b-31e91n-20
众	d64
众 诚	d29
优	b-20h72
优 惠	b-20h72
伙	e69i25n33
伙 人	e69
会	b-79c21e-39f-73h27i-125j26k-26l91m-83n21
会 ,	c-21e34l55n-26
会 .	i-20l42
会 上	b68d-25e20
会 不	b35l28
会 了	l-24
会 传	c67
会 儿	f29h37
会 再	e-20l-52
会 发	e28l-21
会 向	c38f-22g39
会 员	j50
会 在	d25
会 大	e45
会 如	f-21
会 少	j31
会 就	n27
会 怎	b-21d31e35
会 打	h-20
会 找	c67i-24
会 提	c-24
会 收	d28g51
会 显	g-46
会 有	b-27c29
会 用	b43
会 监	d22
会 联	g-25
会 被	a-22c-27g104n-20
会 计	k53n-20
会 通	e-22j59
传	a43b-27e-28f58g104h21
传 .	d21
传 你	c-41f78
传 到	d-22
传 唤	c67g23
传 宣	d21
传 票	g40
伤	e-24
伪	j40
估	j-48
估 用	j-37
伸	i56
伸 把	i56
但	d23m66
但 系	m28
位	b-40c28e125g-34j138k-62l-60m-58n-22
位 $	j-31
位 ,	e32j-43
位 .	e-23j58
位 ?	f23
位 ma	j62k-42
位 名	f29
位 和	j44
位 在	e50j-21l-21
位 数	g56j56
位 的	e28
位 费	m-33
位 还	e32
位 那	e50
位 门	c51h21
低	b-35c-21l45
低 保	g24
低 劣	a32
住	a21b102c77g-41i-41j116k-56l-61m-43n38
住 $	b31c33
住 ,	c22
住 你	b-29e42g-23
住 先	n53
住 哪	j30
住 址	d26f24j98
住 院	b21
体	a-40b-70c113e-20f-20g20j33l34
体 ,	g24
体 会	l48
体 是	j40
体 金	i54
体 验	b-20c139d-25
何	b-46d-65k-37m-32
何 个	k-25
何 事	d-29
何 人	j-24
何 机	g36
何 费	m-25
余	k-27n-24
余 额	k-23n-21
佛	b28g20
佛 山	g20
作	a-34b-54c-28d-33e66h24j34
作 $	e41i-26k49
作 ,	f-21n49
作 .	e32f-24n20
作 ?	j49
作 了	j-20
作 人	e-28f89
作 办	f44
作 媒	d22
作 废	h77
作 都	g66
你	a-36b31c66d120e139f26g115i75l134m54n-28
你 $	a69b43c-74d-28e51f28g-72h-26k64l25m28
你 ,	c133d36e-73h-27j-23
你 .	c84d-67e-20g91l43
你 一	b80d-53e-26g31h-41
你 丈	e71
你 上	b-23d33e-28l30
你 下	b-30e21k22l47
你 不	a-43b75c-26d-45e21g25h-52i-32n54
你 个	a109b-39c-21k53l-25
你 也	a71b-44g-40m37
你 二	b-24e44l-21
你 人	k38n22
你 什	b-23l40
你 今	g33h83m35
你 以	c42g26m46
你 们	a95b-103c-47d41e30f-57g-25h27i57k-21l50m-25n-37
你 会	b-64l146
你 信	b87g-26l-41
你 借	f38g-25
你 做	b-20d115i20
你 儿	a28b-36e-51g67h-33
你 全	g43m-43
你 公	b-20e70g64h33i-22l79
你 关	b33c-60e-22g-23h-37l63
你 再	b29c25d39g-26
你 写	i35
你 准	c33
你 几	a58j-22l23
你 出	b-57g-39l26m81
你 分	j31
你 到	a52i-24
你 刷	i-20j-22k76n47
你 前	d22g-20i34
你 办	j21
你 半	d26h92l-36
你 单	c-23e37f-21i50
你 厂	d-22e54
你 去	a-43b59c35n49
你 受	l45
你 可	f32
你 同	d43e-25g-20i32n35
你 名	d44f54
你 哥	b-29e21i36l-21
你 唔	l55
你 啦	b-34c83
你 囡	b61
你 在	b-41d104e-36f-61j41l-28n35
你 堂	e20
你 塞	k63
你 大	a32
你 女	b47e-22l-26n26
你 奶	e52
你 好	c-27d-27f69g-41i31l125
你 妈	b38d-26e-37n68
你 姐	b-28e74
你 媳	a-20d-20e81
你 存	k70
你 孩	g28
你 安	l33
你 客	c42d21f33g-20n33
你 宣	d21
你 室	i41
你 家	a-64b230c-25d-65e86f-45g-63j-50n-25
你 对	i34
你 小	a-22d-20e-23j22n65
你 就	a105b28c25e-52f48g-83h-20i-21j24l-34n-27
你 屋	j52
你 工	e46g112l-24
你 已	c-22f21g92
你 店	h-27l65
你 开	b21c-21j42n-22
你 弟	e77g52i-26
你 得	i69m38
你 怎	e-52n91
你 想	a-27c26e-38g57
你 懂	b117e30f-34g-26l-23m-25
你 户	e20g54
你 所	h25
你 手	d28l32
你 打	b64c49d-29e-56f30j-32l-27m-39
你 扣	b32c56
你 承	i-21m179
你 把	b-50k61l72m23
你 抖	d34
你 拉	d20
你 挑	b57e-22
你 换	l20
你 掂	b44l-26
你 推	b-21n80
你 是	a-24f-50i36j25
你 最	b71d-32l-34
你 有	d21f37g-39
你 朋	b-26d54e-37i23n-31
你 本	f21
你 条	a98b-23d-24
你 来	c-45f153m-30
你 楼	h58
你 欠	a-38c-39f36i-66n-20
你 每	h20
你 没	a-37g32n48
你 消	g47
你 照	d28
你 爱	j47
你 父	e38h23
你 爷	e-30n54
你 爸	b-41c-53e67i28l-20n-45
你 爹	e23
你 猜	c35
你 现	b-30c71d-27g48h-24j76
你 申	k28m48n50
你 电	i69
你 留	c38i23n-22
你 的	b23c-127d108f93g82h119i-41j-31k-45l-44m38n-33
你 看	d34f31g-47h-22
你 瞒	e72h24
你 知	e-29f47i-29l88
你 社	b-41d70
你 等	b-21c39
你 签	c106g44
你 约	c52e-34
你 绑	b45
你 网	d29
你 老	a-77b-20d-31e92g60i-36l-38n28
你 聊	c70
你 自	a53c-26e41g-43h49k-20l24m55n29
你 要	b37m40
你 订	c35l71
你 认	d45i23
你 让	b-20e-44l64
你 试	c20
你 说	b-46d-21e-42h-21i51l48
你 请	c20l53
你 谈	g-25
你 贷	e-21
你 跟	i23
你 躲	a34b30c-20d-31f-20
你 躺	b83d-27l-41
你 车	b24
你 输	f-36g45
你 还	a-25b-84c-66e45g61k-45m-20n-58
你 这	a160b-72c36d-34e-28g-125i-20l-27m31n-45
你 通	d62
你 那	b138d51e-39f37g-38i-26l-52
你 销	j64k-50
你 门	b-21l49
你 阿	e37g51
你 隔	d51i48
你 领	e44l-24
佢	a-20i51
佢 还	i51
使	b-45f-22j33
使 用	b-37j33
侄	i82
侄 女	i56
例	g31
供	d28e-42f-21h21i36j-34m-21
供 ,	h25
供 了	i23
供 官	e-27
供 新	j-22
供 水	m-21
供 社	d22
依	f-26g-62m-64
依 据	m-53
依 法	f-23g-50
侦	c69d-20
侦 支	c-32
侦 的	c22f-20
便	a-23c-30e-51f31i31k29l-34m-43
便 付	m-23
便 宜	k21
便 点	k40
便 的	i-24
便 说	i34
促	e92
促 .	e27
促 还	e65
保	c-24e-64f56g97h-29j24l-25n-31
保 中	f78g20j29
保 养	d-45g39
保 卡	g75
保 安	a37i35
保 密	b-26d132
保 留	d-32g-36
保 监	f53
保 证	b108g44m66n-26
保 险	b-31j25
信	a-66b122c-44d46e-46f-43g105h-95i49m-29n-58
信 ,	d-30f-20g-27i-36k-25l31n-25
信 .	b118g-43l-57
信 上	g20m34
信 不	b123g-22k-20l-51
信 人	d51g41
信 号	l-36
信 名	d-32
信 封	k47
信 就	k42
信 已	d98g-45l83
信 平	d50
信 息	g-22i-20m31
信 我	b45l-25
信 用	c76e22f32g25j-21k34n40
信 的	d51
信 管	f20
信 箱	i49
信 被	g-29
信 记	g-21
信 贷	i55
信 轰	l45
信 那	m39
信 里	g53j64
信 验	j53
俩	a40e-23
修	a27b24c-27g-33h-20
倍	g31h48m55
倍 ,	h48m92
倒	a66n28
倒 是	a45
候	a76b42d30e-33f-45j-32m-24n-69
候 ,	a26
候 一	h42
候 嘴	a59b-20n-25
候 方	m-23
候 走	b34l41
候 还	l49
借	a34b-119c-24d-59e-72f-22h-64i67j-28k-50l-68m-63n308
借 $	n61
借 ,	a-28n55
借 .	n-21
借 一	e-22n99
借 不	a-54n91
借 了	i34
借 呗	a-26i28n72
借 新	n-34
借 条	c38
借 来	a-29i24
借 款	e35g84i22
借 的	a41
借 给	n-20
借 网	n-43
借 这	a33
借 钱	a101b-20c-22d-20i56n-64
借 高	n23
债	c-34d23e56f28g47i65l-39n-44
债 不	a51d28
债 务	b55d-37f69g66i-53j31
债 权	d20f-24
债 的	e-24i43j-23
债 还	a22d30
值	c-20g-36k25
值 钱	b21n32
倾	d-33h63l-29
倾 .	d-33h63
假	e-29f33j89
假 称	f46j38
假 装	e-20j52
偏	l30
做	c-131d89h-40i99j102k-44l-21m-46n43
做 $	b24e-21
做 .	a-23e-20n26
做 不	g-27
做 个	b-26c-47d90f45j27n23
做 人	a30f33j26
做 什	e-21f-57j54
做 做	e31f-24i21
做 到	a34
做 好	c-32g80
做 工	e34
做 成	d63
做 收	j-37
做 方	j20
做 生	i29l31
做 这	n37
停	a-34b-51c-37d-37e-52f-29g87h-21k-23l129n-42
停 $	a-20g50l52
停 .	g26
停 你	b-21h20l47
停 催	m45
停 发	g27
停 在	j24l-33
停 息	g32j32
停 掉	g39
停 止	l20
停 用	f29
停 车	m-43
健	a40
偶	e28
偿	e86g35i24
偿 ,	g37
偿 .	i39
偿 还	e29
傅	i33j26
傅 ,	i37
催	a-51b-52c-43g-56h-26i137k32l91m77n-25
催 $	a-23i27
催 ,	k29m46
催 催	a-23i27
催 告	f25m48
催 收	b-38e-37f-49i45j27l69
催 账	l51
傻	a22
像	a86b-43g-31k64
像 你	a89b-35g-31
像 是	k64
儿	a133b145c-61d-53f33h24m36
儿 ,	b45e28j-24l40n-26
儿 .	b-32k34l58m23
儿 上	b-21e33f40j26
儿 下	f20
儿 借	i24
儿 园	a55e-20n24
儿 子	a31b-24e-53h-20
儿 就	e24g31
儿 有	b65e44f-24n28
元	a25f-32i-47j44k48l-21
元 $	m-28
元 ,	i-22m69n-33
元 .	a28g39k-24
元 几	j61
元 及	m21
元 可	k35
元 已	m-29
兄	b96c32e-38h-20i30k-20m28n-30
兄 们	b38m32
兄 弟	c34f22h-20i30
充	a23f48j-27k67n-26
充 值	k36
充 快	j28
先	a-59c-30e-27g-41h-39i-25j25k-30l-32m125n191
先 ,	i45n25
先 交	a-21m76
先 别	j43l26
先 到	c35
先 向	n31
先 垫	i28m75
先 打	b-22e100k70l-26
先 扣	b58e-28
先 把	j20n27
先 拿	b28n79
先 提	n48
先 生	c26d35f-36g44i-37m-21n-43
先 给	f47j24
先 过	g46
先 还	a-35g-24k-29m-23n79
光	a-28b32d46
免	c-20d-28f-28g-41h37j23k72l-29n-24
免 $	a26m23
免 ,	j22
免 .	m23
免 手	k26
免 收	h43
免 方	j26
免 费	f-25m-39
入	a-39b-25d-39e-74g137h28j-47k47m24
入 ,	l21
入 不	h27
入 口	e-27
入 学	g71
入 评	j-37
入 账	g-25k-30m35n32
全	a-46b25c-46e-54f54g272h63i-35k-40l-39m-48
全 ,	a40b-44j36
全 国	g32
全 家	d-20g56
全 是	b72f91
全 称	k-22
全 程	f40
全 部	g36
全 额	g-22h68
八	c-37d-58g-34k101m77
八 ,	d-23m48
八 一	m-45
八 千	m51
八 年	a23
八 折	e-21k25
八 点	e50h24
八 百	k109m54
公	a-26b-67c92d105e61i-46k35l-20
公 ,	b-25g47k46
公 众	d34
公 务	f44g58
公 司	b35d34e-49f-44j49k23l43m45n21
公 告	d-37f-90
公 安	f127
公 室	e43
公 布	d39g-55h37
公 开	d79e67i-29
公 检	f-24
公 示	g-23m-47
公 积	g46
公 证	m33
六	c-26d-26e-21f-24g26h65i58j94k-59m75n-35
六 个	j74k-27
六 位	g53j68
六 千	i47n-20
六 折	h54
六 月	a57
六 楼	b47j-26
六 点	h39m-25
六 百	d-20
共	d-25e-23g33i21j59m-26
共 六	d-22i49
共 同	g36i-22
关	a-60b-49c136e34f-26g-26h30j-21k-26l62n-45
关 $	g-33h-22
关 ,	i54
关 .	g41
关 了	h49
关 于	g-20
关 把	b-44c52g52
关 报	c67
关 掉	d-44
关 机	a-37b-21c-30d82e-35h-33l118
关 注	d-31f35
关 的	c45
关 系	e100f-28h-40i-24
关 闭	h97
兴	c35d39
兴 趣	c35d39
兵	a-30b79g70h-28
兵 ,	a-23b90g23
其	d-38e94f-20i90l64m42n70
其 他	i-42l35n49
其 向	n49
其 妻	e123l-20
其 子	i38
其 母	d-25e-36f39i80j22l62
其 转	i32k35
具	b46g-30i39j33
具 体	i39j36
具 有	l22
典	a32n34
典 型	a36
典 当	n34
养	a54b-37d-55f29g40i-27
养 的	a35i-26
养 老	f36g50
养 贷	n35
内	a-24c28g32h107i-43j21k-31l-53m-20n35
内 不	g31h25
内 到	c20g33h-23
内 回	e29
内 容	d21
内 找	e-23n93
内 部	f24i-27
冇	a120b-29d-28h36
册	b-20j34n52
再	a-114b56e-99f-57g-126h-71j-39k-31l-52m22
再 不	b101c-42e26h-28i72
再 借	n-65
再 卖	b-33n62
再 唔	c38i51
再 失	c34
再 打	b-48e-48f-23h-49k-28l30
再 拖	b27c57
再 挂	h-35l82
再 接	k25
再 提	h25
再 给	k57
再 联	h-20l-28
再 说	m42n21
再 谈	c33m52
再 躲	b48d51l-24
再 还	a-25g-20h-24i-32m-21
再 追	l-34
冒	c-32f26j-22
冒 充	f52j-27
冒 用	f-26
写	c-24d-23e75f-30l-35m73n-36
写 上	i-20j29
写 也	m59
写 封	e98
写 得	g33
写 的	m-21
写 错	j-23
军	k41
农	k22n-26
冰	b43
冲	m-50
冲 回	m-50
决	b-22c-40f-41g82l41m-30
决 $	g22
决 ,	e22g51h29
决 书	m-21
决 于	l45
决 后	g-51
决 已	g76
况	c21e-48f30g-24i100j29
况 ,	c-20
况 .	f52
况 都	j31
冷	b-31
冻	a-29m28
冻 金	a-21
净	g104
准	a-45b42c127f-64g-36k37m-23
准 $	f-45g-43
准 .	a-30b71
准 备	b-22c33g67k40l-36
凌	l31
减	c-50g-51h89j21m74n-23
减 $	h42
减 免	c-20h57j21m90
凑	b-47c88h23i-27n101
凑 ,	e-52h30n80
凑 一	c44e40n-42
凑 不	h30n35
几	b104c60e-30f62g-66h-36j152k-56m-26n50
几 万	d37n29
几 个	a-43b59j32n25
几 十	i29
几 单	j61
几 口	f73j33
几 号	j36
几 天	g-23n24
几 年	c110
几 张	j-30
几 楼	e44
几 点	c-25d-25e-41j48l61
凳	e-25l56
凶	b38
凶 ,	b38
出	b50c-101d22f-31g119i21k-61l-25m119n54
出 $	l-26m96
出 ,	m40
出 .	m64
出 不	b-47l64
出 事	b46
出 入	i23
出 去	h22n37
出 息	g-23
出 所	c-39f30g-27
出 来	a93b92d-21g55i-34j-38k-21l45m-35n51
出 现	j33
出 街	d119h30
出 这	i24
出 门	b70d33g-28l-23
击	n21
函	c-65e139f20j-28k-46m91n-36
函 .	e89k-30
函 】	c-40
函 一	m55
函 到	e22
函 校	e59
函 询	f58
分	a-22b-70c-32d82f-75g56h48i23k-28n28
分 不	g-23h78
分 之	g20m27
分 分	d83
分 十	k32m-58
分 期	b-55g-22i47j23m69n35
分 钟	b-29d67f-38g-25h-26k-22l68n43
切	h23
刑	a-27b-69c306d-23f-21g-32i-46m-24
刑 事	b-25c95f-20g24
刑 拘	c80
刑 的	c44
刑 都	b-25c80
划	f-21g20k-23
划 ,	g31
划 .	g-42
划 扣	g35
划 给	g25
列	f56g111m31
列 为	f25g39
列 入	f31g76m26
刘	c20f48
刘 ,	f61i-22
刘 某	d20
则	a-22c115h64l-31
则 减	h43
刚	a-104b81e80j-23l-39n-23
刚 从	b48
刚 才	a-49
初	f-37
删	g49k-24l-27
判	a-39b-45f-76g268l-41n-24
判 下	c65
判 你	g74h-20
判 决	c-31f-23g71m-28
利	a-34b-41c-25e-43f-30i68j41k-30l-39m70
利 .	i24
利 息	a-21b-31e-23h-20i24j43k-21l-39m38
利 滚	m36
利 率	m-20
别	a-47b63c34d-52g-31i-54j57k42l137
别 人	k-32
别 信	m-39
别 借	a20n-21
别 再	b-31l30n-77
别 去	b62n-24
别 听	g-29
别 告	n62
别 多	j46
别 急	l27
别 怪	b-31h94
别 想	b43c-31g52h-38i-26l32
别 打	k-30l68
别 理	k66
别 的	b-21i-26l47
别 管	f41j31
别 紧	f-21i39
别 给	a48g-25j-38
别 联	l64
别 让	b115d-30e-39
别 说	j33
别 走	b-24k68
别 跟	k54
别 这	a-75
别 逼	b33l27
别 问	g71m81
刮	b50l-22
到	c37d79e-85f-97g34h68i-71j68k21l59m-76n-31
到 $	d34g34
到 ,	b36c27h32k26m23
到 .	a21l24m32n-30
到 下	g108
到 不	g32
到 之	f25
到 了	c-29g-26i-22
到 他	k-21l31
到 付	l71
到 你	b25c22e-80h30l82
到 公	k-26
到 同	d21
到 哪	b56l21
到 场	f21
到 官	d-27
到 客	j52
到 山	b45
到 底	a128b-21e-25i-27
到 店	j40
到 庭	g-25
到 您	a34g-26
到 我	c20e37k141m-20
到 时	a-35c41d53f-41g-43
到 期	i30m-22n-38
到 本	f32h23
到 没	b-28j63l59
到 电	e45
到 的	j39k22
到 短	a63
到 账	g-31k-26l-30n32
到 贵	e22
到 这	n33
到 钱	b27c-23h61k-30
到 限	g71
制	a-25b-29c58d23f60g77k-37
制 ,	g-24
制 入	g71
制 度	k-30
制 执	g43
制 措	c29
制 服	c82d37f94
制 高	g-45
刷	a24b-62c47d-27e-20g66i-29j-52k57m-47n67
刷 ,	n-34
刷 一	m-21n39
刷 信	a58
刷 身	c67g-27
刻	h117
刻 ,	h56
刻 转	h25
前	a-55b-41c77d-29e39f57g-96h202i78j-52k-69l-29m-35n-78
前 不	c29h91
前 两	c36h31
前 会	c-24
前 台	f-24i115l31n-50
前 处	g30
前 女	d22g-20i29
前 年	i26
前 必	e34h57
前 我	e27
前 未	c50h38
前 没	e42h48
前 的	h-27
前 通	f21
前 逾	i-26
前 都	a-23h-32
剩	g-20h61i35
剩 一	h25
剩 下	i44
力	b-48f-29g-32i38
力 .	e20
劝	i30
办	a-22b33d-32f201g51h40i-26l-21m-47n33
办 $	b-23c39d25g66h-31
办 ,	f41
办 .	g-39i-31
办 ?	e33i35
办 不	g-30h48
办 了	g42
办 人	k28
办 停	j34
办 公	e40f60
办 完	c-44g51
办 就	f58
办 案	f43
办 法	b30e30f-54g-39i-28l32n95
办 理	f-29
办 的	b-21f80
功	g36
加	b-52c40e27f-25m196n-27
加 一	m32
加 五	m57
加 大	l53
加 急	m84
加 我	k32m-43
加 收	m122
务	c21d-49f70g34h60i-45k37l-34m27n-37
务 $	f41
务 ,	f32
务 .	a36b-22c31e-29h33
务 人	b56c25d-36e20f-46g65i-44j50m23
务 员	g57k44
务 所	f-29
务 执	f38g-27
务 费	m33
劣	a32
劣 ,	a32
动	a-46b21c32e40f-37g46m-20n-40
动 ,	b-21h-27
动 不	h21
动 你	e20l-20
动 判	g140
动 发	g-24l86
动 态	j63
动 您	e38
动 手	b39
动 提	j-22
动 起	b42
助	e69
助 .	e59
勤	b96
勿	f33n-20
包	a-26b-31c-22e-41f29h66i-37j-34k62m46
包 ,	g43k38m-84
包 .	f70h54m-25
包 公	a21f-42j-20
包 发	j-20k25
包 括	j-21
包 裹	j37
化	b43
匙	b24n-20
区	b-43c-27d70f56i-39j91n-30
区 ,	f22
区 .	j30
区 人	f27
区 那	g33
医	b56f45g61j50
医 保	f53g61j51
医 院	b72
十	a44b-46c-44d-33f-57g-64i-30j-68l149m30
十 ,	m39
十 一	h45l23m-28
十 三	b-24e44l-28
十 个	e-42k31l59m-32n31
十 九	e29l28
十 二	a21b-29e27h47l-44m-35
十 五	a21m28
十 几	d22l20
十 分	b26d-29e-28l68
十 加	m57
十 四	m-20
十 块	m107
十 多	b49
十 月	a57
十 次	k27m-46
十 点	h-30
千	a-60b-29c-31d38g-57h-52i76j-39l-42m130
千 ,	c-28h-27i36j-27k69m86
千 .	e41
千 一	m-32
千 五	m43
千 元	k-25
千 先	i45
千 块	k-32
千 多	i23
千 条	d50
升	a34j42
升 级	a34j42
午	b-48e27h54l-47n-31
午 三	g44l-24
午 五	d26h44
午 十	e34
午 四	h21
半	a-40b-68d48e-32f-25g-22h46i-27j-20k-23l106m-31n-44
半 .	n-27
半 个	c-37d26h74l-28
半 夜	b-53l38
半 小	l-42
半 年	d32i-25
华	c20k28m22
华 正	c20g23k30m28
协	b-24c-53e69f93g-29h59
协 作	f44
协 助	e79
协 商	h74m35
协 查	c-40
协 议	m-21
单	a-76b-134d59f-50g-26h34i-35k-38l-77m39n-23
单 "	g67
单 $	g37i-29m-20
单 ,	b-21d-26g40i34
单 .	m27
单 上	b-28
单 今	h40
单 位	c31d-42e30f28g-46j29k23
单 元	j61
单 吗	d32
单 子	g29
单 我	d80m56
单 明	m30
单 是	g-35
单 由	g-22
单 要	d44e36
单 里	c35d-42m44
卖	a28b-79c-58d-48f-20g47h-31i-27j65k-40l28m-30n79
卖 .	l71
卖 了	n-35
卖 掉	b-33n90
卖 的	j44n-23
卖 血	n72
博	d21
占	l-34
占 线	l-34
卡	a-32b-81d-45f-30h23i-42k168l-40m-62n37
卡 $	a46e-21g25k35n-42
卡 ,	n105
卡 .	g-39
卡 上	k72
卡 中	f-32
卡 也	e-21k35
卡 号	j111
卡 密	b35j-27
卡 抵	k30
卡 是	c32
卡 欠	i51
卡 的	c43n26
卡 贷	i-21
卡 逾	c-31g-22i-25
卡 部	f48
卫	k25
印 了	d66
即	c26e33h53j-41k-21n28
即 可	j-27
即 日	g22
即 还	n33
卷	c22g-28h72
卷 ,	f-24
卸	b40
卸 你	b32
厂	d-30e49j34l36
厂 子	b22
厂 门	b-21d-24e60l50
厅	l44
压	a-26c-22e45
压 高	e45
原	e-25j-30
厦	b-24
去	a-54b54c94d80e72f-28g-49h24i-110j-29l-155n156
去 $	b44c33k44l-40n58
去 ,	b-63c60n75
去 .	a-31b39d38h44
去 不	c-44g54m39
去 了	a36b-20e-23g-22h49n-41
去 你	a33e51g-41h31l25n-24
去 填	n-49
去 就	a45c-22k27
去 年	d-20
去 派	c-58
去 留	d71
去 自	c40
去 跟	e57n-30
去 过	b39e44f23j24
县	a52e37
县 出	a57
县 里	e37
又	a87l76
又 是	a52
叉	a43e-23
及	b-24c25d44e40f-29g20h-24
及 一	d33i33
及 车	g35
友	a25b-78c-36d121e-66f-22g-66j23m-20n70
友 ,	d31g-26j39k-21
友 借	a-30i-27n45
友 凑	e-23n93
友 圈	b-33d46n-46
友 欠	e-31n-22
友 正	a82
友 的	i41
反	b-39e48f25i31k-31l58n-22
反 映	e63i-26
反 正	b-34g27i57l78
反 诈	f55
发	a-103b-106c-78d-24f31g-22h-53i-25k66l106m-41n-85
发 "	g39
发 $	g-24l84
发 一	d-58h-22j41l35
发 了	m36
发 你	d23f65g-22
发 函	e90g-25l-35m51
发 到	a-23d-24
发 十	k56
发 呗	l64
发 您	d-32k37
发 我	f-21j127k-57l-24
发 来	l38
发 现	g75k-20m-24
发 生	g23
发 的	d-25e-42f36k31
发 短	d85g-22
发 票	d-22j-25
发 红	k63m-54
发 给	h29
发 过	b-45l42n-20
发 送	d63
叔	a-26c116i74j-24n-26
叔 叔	c59e-25i44
叔 来	i51
取	a-32b-47d-29e-31f-29g86i-24j43l78n20
取 .	b-22
取 其	l55
取 决	l45
取 强	c29
取 得	g26
取 消	g76
受	a-32g69k47l49n-28
受 云	g25
受 影	e-20f-25g118
受 江	k30
受 海	c20g23m30
受 理	c-30g22
受 的	l45
受 银	f30
变	j-24
变 $	f20
口	b-76c70f98i-24l90m-28n120
口 $	a-28b36c-22e-46k45l-29n48
口 ,	b-52c35d25l33n20
口 .	a53e46n-36
口 一	d33l34
口 人	f73j33
口 借	n96
口 子	c44
口 普	f83g-20j25
口 的	b33d-20l-35n41
口 见	c74f-35
口 那	b-46e21l98
句	b32
句 ,	b32
另	a-35b-22d66g23m42
另 一	g33
另 加	m48
只	a-59b69c31f-55g-39h59j-55k-21l-61m-56
只 会	b33
只 剩	h47
只 在	h-20
只 好	e89
只 挂	h54
只 提	e-27
只 是	b21c48
只 有	g-65h31
只 柴	k64
只 能	h-24i54m-20n-23
只 要	g39n48
只 说	c38
叫	a-39c44d69e-45f-61i61k-29l53n-25
叫 你	b-41d101e-27
叫 佢	i51
叫 您	a-21
叫 板	a37
叫 程	f-35
召	b-37j25
召 回	b-37j25
叭	d-31
叭 喊	d-31
可	a-35b159d-22e47f-48g-63h22i-61j-71l-79m-38
可 $	j-24
可 不	c70e69n-21
可 以	a-37b-57c-75d-25e-38f-35g-64h-56i-24j-28m-33
可 先	n31
可 别	g61l-24
可 回	d25
可 就	b35d67f42
可 我	l22
可 没	b65n25
可 直	k36
可 能	f-21
台	a-20c-21d32e21f-63i54j-42k-67n67
台 $	n56
台 pos	n-34
台 借	n24
台 公	d21h38
台 州	l22
台 消	e21
台 的	n41
台 直	g22k-21n29
史	d21
号	a-38b-66c-24d-47e-38i-77j42l28m-74n-81
号 #	e44f-46
号 $	d-31f-31
号 ,	c-20d56j-25k65
号 .	e-22k-23l-32
号 上	h54
号 不	g70l-20
号 也	l30
号 子	c81
号 报	j-24
号 是	e36f51
号 码	b-29d-30e-26g-26h-28i-41j-29k-36l51
号 给	j97k-29
号 说	f-20j40
号 都	g57
号 里	d-22
号 马	f67g-22
司	b22e-66f70g92i-34m-27n27
司 $	f20n23
司 (	g26
司 )	g26
司 ,	k-21
司 不	k-20
司 催	k34
司 全	k-22
司 前	e69h34l38
司 受	c20g23
司 回	j49
司 地	d-54j47
司 备	n35
司 将	e33
司 小	n43
司 已	g62
司 提	k58
司 是	i39
司 欠	i-33n32
司 法	f108j-21
司 的	b-32d32e32g26j39
司 规	m60
司 财	c27e49
司 账	g-32k63m-22
司 这	a38
司 那	e-24k93
吃	a75b-80c123g-57h-22k51l44n-21
吃 $	b-27d38g-46
吃 牢	c41
吃 顿	k59
各	l59
合	a-52c-27d-46e31f113h-41j-52k-70l-24m21n-41
合 .	c-22
合 一	c-23f109j-32
合 伙	e69
合 同	a-20c21h-22i-31j-38k-38m21n-29
合 处	f33
吊	b89g23
吊 车	b20
吊 销	g42
同	a-69c85d37e-157f-75g-20h-28i-44k-56l-26m45n-23
同 .	d36
同 一	m25
同 上	m24
同 事	c-20d-27e-61i30j25l25
同 你	h27
同 借	i-22
同 学	d56e-50g-32j56m-23n37
同 志	c31f-20
同 意	j-20
同 无	m27
同 未	m31
同 没	m20
同 第	m-44
同 约	m-25
同 编	j-23
同 诈	c67g23
同 账	m26
名	a-72b-79d212e-71g115h26i-72j37k89l-39
名 ,	d46
名 :	k38
名 下	b-25d-48f44g118i-20n30
名 义	f42j57
名 单	d81e-29f-38g113i-37
名 和	j20
名 字	a-52c22f-49g-26h-20j-20
名 张	k53n-20
名 称	f29
名 额	d-22g-21h56k28m48
后	a-63b-92c-23e-77f-51g56h136i-44j-22l116m-26n-32
后 #	h34
后 一	a-27b-25h96l-39m-23
后 三	j24
后 上	g23
后 不	g33l-37m-23
后 再	h-23k-28n40
后 台	g62
后 四	j-33
后 天	h-25j-44
后 头	b-32l133
后 客	f47
后 就	h55l-29
后 我	g23h-39
后 截	k21
后 才	g-65
后 打	h-22l-24
后 挂	a37g25
后 有	h-41
后 来	c54
后 果	c34g-27h36
后 没	h40l82
后 系	l-24
后 续	j56
后 跟	j22
后 转	h27
后 通	c51h27
后 面	l30
向	c68d-44e39f-60i-38k-27m22n28
向 亲	d-24i-77n40
向 公	c67
向 您	g40
向 朋	n-20
吓	c26d29
吓 唬	c26d29
吕	g23
吕 ,	g26
吗	a-57b-49g-21h-24i21j-85m-21n69
吗 $	a-72b-43e90f-32j-41n-24
吗 ,	d30f30j-35
吗 ?	a33c32d-55e-81f37n76
否	f-36g-37h51j-28
否 则	h64
吧	a-29b88c79d48e169h-42i-39j-74k57l-79n-40
吧 $	a21b-27c94f43k102n-37
吧 ,	b149c-66d40e98g-28h-21l-51m24n-35
吧 .	a-37c76
吧 ?	e27f-23i-20j-52n42
含	d21
听	b-55c-20d-20f37j-42k-25l30
听 ,	l-23
听 人	g-24
听 我	l58
听 日	g31h30
听 清	f42
听 见	a23
听 说	e26l27
启	d36f-21h29
启 事	d27
启 动	h30
启 明	g23
呀	e35i-23
呀 .	e37
告	a-23b52c110d-29e-87f-80i112j30k-40m32
告 $	d-45
告 .	b74
告 :	c51h22
告 】	f21
告 一	i40
告 他	i-40
告 债	g25
告 知	b35e-41f-21g38i30k-38
告 诉	b-24e-25j75l22n50
呗	a-39b-36c22g-23i23j30l55n96
呗 ,	c28l58
呗 .	j32
员	a-22b-37c-34d-29e-32f43g36i-21j56l-23n-44
员 "	j33
员 $	f-24
员 ,	f58j-27
员 .	f36g89
员 姓	f20
员 小	f26
员 工	e-64f-56i20k-32
员 微	k35
员 是	f-31
员 的	j50
员 联	f54
呢	a109b35c28d57f97m26n-56
呢 $	l41
呢 ,	i49j28l-22
呢 .	a76b59c21e25f-27n-31
呢 ?	a24c28d38m48
周	a-38b-41f-30g104h-89i47k-23l-51m-25n51
周 .	e-40i52
周 二	g62
周 五	e42f-20g70
周 到	f21
周 末	b26
周 转	k-24n76
味	c32
呼	a-23b-63c39d-25e21f-22g-25l94
呼 .	e34
呼 死	c-21l29
命	a38b-20
咁	a71b37
咋	e67
和	d20e41f35g-45h62i38j182k-34m-33n-40
和 公	c-27e31f53h23
和 单	j34
和 家	j81
和 密	j21
和 欠	d32h38
和 还	c56
和 钱	i54
咗	f-36g99
咨	f-31
咨 询	f-31
咩	a-21c91
咯	a67n25
咯 .	a67n25
咱	a-50c-42e-22f40h-23k-24m-20
咱 们	a-31b-34g-33
咱 再	n35
咱 这	c-20f53g44
品	a76b-21k-40
品 低	a32
品 卡	k-30
哈	a45f-41k-21
哈 ,	f-21
哈 .	b22
哈 哈	f-21l21
哋	e29
响	a-26d-29e72f24
响 $	g-24
响 .	g41
响 孩	g-38
响 店	d-44
响 您	n21
哟 ,	a36
哟 我	a-43
哥	a-36b93c-27d-20g-44i61j24l-46n54
哥 ,	j31n-20
哥 们	n32
哥 在	i45
哦	d30g60j-23m24
哦 ,	j-23
哦 .	d34g60m24
哪	a-20b122c-59d-61e37f91g113h-24i-33j79k-30n-36
哪 ,	i32l44
哪 上	f-41
哪 个	e82f89
哪 也	b49c-41g53h-21
哪 儿	b63e-23f26i-27j20l-30
哪 天	b48g56l-21
哪 家	g42
哪 条	b28
哪 里	b-39j29
哭	a35d21
唔	b29c-25d22e-21f-29g23h126i31m-21n-57
唔 到	a-22b-25d-21g110k36l-26
唔 还	a-31c-22d25g-22h109i48
唠	a23e82
唤	c67g23
唬	c26d29
商	c-25e28g-47h66k-38l-22m22
商 ,	a23
啊	a37b64d35f-25h43i26l-35
啊 $	b41
啊 ,	a42d36e-30f-25i-22
啊 .	b29e39h32
啥	a-35b40g-20k-43
啦	c67f-20g-26i37
啦 ,	i51
啦 .	b-34c83
啪	l38
啪 ,	l38
喂	a117b41i34
喂 ,	i34
喇	d-31f-36g36
喇 叭	d-31
喊	c58d-31
喊 的	d-42
喜	j52
喜 您	j34
喝	a25b-29c43d-23f-32l43
喝 茶	c34
喺	b61
嗦	e33
嗦 ?	e33
嘅	a124b-51j54n-23
嘅 ,	b-22j54
嘛	b-28d22e-31h-26k30n154
嘛 ,	c-30d23n95
嘛 .	b-21c20i21k45m21n61
嘞	b-24i-21
嘞 ,	b-24i-21
嘟	h-29l58
嘢	a43
嘴	a58b43c-20j28n45
嘴 .	b88
嘴 上	j31
嘴 跑	a32
嘴 那	a59b-20
器	l52
器 人	l53
嚟	a-24f126
囊 废	a27
四	b91f-21g-34j-24k-36l-54m-26n-44
四 万	b36
四 位	j-20
四 十	b30h41l-33m48
四 千	m-21
四 次	j25
四 点	b54m-21
回	d25i-43k-65l-62m-71
回 $	h39
回 ,	b-37j23n28
回 .	b44
回 n	g41k28
回 t	e20k-39
回 td	d29
回 个	j-22
回 单	k20
回 去	b23
回 复	a45g-22j31
回 头	b-24e20
回 家	b27
回 并	m-50
回 执	c45
回 收	n22
回 来	b-30c-28g40j-24
回 电	h60
回 答	f70j24
回 见	a44
回 访	j32
因	b-51c-37g43k21
因 为	b-27c-37g46
囡	b122g-24
囡 囡	b61
园	a38e-22n24
园 卡	i-21
困	a43e-21
困 难	a43e-21
国	a-39b-39c24d-34f97g140
国 不	g60
国 先	a-23
国 家	b-30c26d-27f76g84
图	f-21h37j-29k33l-28
图 $	k35
图 .	k58
图 给	k-20n27
圈	b-46d88e-24n-22
圈 ,	a-23
圈 我	d-31
圈 见	a-21d59
在	a-116b41f-60g-64h24i61j132n41
在 $	b-32e-25h-26i28j134
在 ,	d22n-20
在 .	j42
在 不	b-33e-37g-48h77i63j74
在 住	j22
在 你	b-103c-46d-35e-24f-20h-31j-24l167n-23
在 催	k66
在 公	b35
在 其	d-21l45
在 几	e46
在 十	h29
在 县	e37
在 哪	b-20e78f-31j65l-20
在 在	e-23f31i-24j62
在 场	j35
在 外	i62
在 家	j-22l-20
在 就	b-28d35e35h21j-33n38
在 您	n77
在 我	b56d25e-25h67i40
在 手	d-44
在 收	h33
在 旁	h42
在 晚	h-24
在 朋	a29d-34
在 本	d44
在 查	k-32
在 楼	k48
在 的	i-23j41
在 看	c31
在 系	g60
在 线	n43
在 网	c36d-41h31
在 谁	b-35e61j25m50
在 路	h-55
在 还	a-22b114e-35g50j-38n-21
在 那	b-38f22l39
在 里	b42c91e-23g-24
在 银	e69
地	b-52c30e95f-53g-31h-28j79n-53
地 义	e109g-33
地 址	a-20d-61f-38j95k23n-31
地 方	b-33c71g31
地 论	d44
场	b59c92g-52h23i23j26l-31m-20n-25
场 $	j40
场 ,	b24
场 .	f21
场 一	c56
圾	a68b-25
址	a-22c-32d-35e-24h-21j193n-49
址 $	j35
址 ,	d39j47k31
址 .	f53j-20
址 :	j37
址 不	j58
址 写	j-23
址 发	d-51j70
址 和	j26
址 就	f-25
址 您	j-44
址 改	j-29
均	g44
均 不	g44
坏	b-35e45i-23
坏 了	b-24i-23
坐	a-72b-73c140d-30e37f-40h-63i-62k-29l141n-41
坐 l	c70
坐 你	b-32e-30h-24l140
坐 十	h-29
坐 坐	e32
坐 席	f-24i-20l-22
坐 牢	a-33c47e-22i-29
坐 高	g-36
坑	a39b123c-27d-40g-34
块	d66g-33i-21k-32l-48m57
块 ,	m43
块 八	m-45
块 都	a42d32
坛	d36
垃	a68b-25
垃 圾	a68b-25
型	a35d44
型 老	a36
垫	i74m120
垫 上	i31m75
垫 两	i45
城	d24j54
培	d-24f-24i24n-21
培 训	d-24f-24i24n-21
基	g24
堂	d-65e21l30
堂 哥	e20
塑	b58
塞	k63
塞 八	k63
填	i34
填 $	n-37
填 的	c26e22i50
填 表	j31
填 资	n46
境	a-22b-25g103
墙	d-36i53
壁	d46i48
士	c27e52
士 ,	a28c41e35
声	a55d21e-27f-31g-21h58i81j-29n-23
声 $	d56
声 ,	h80
处	a-28b-56c63e60f73g51h52i-26k62l-68m20n-33
处 ,	k27
处 .	f35
处 】	f22g28
处 少	k100
处 理	c53e41f45g-48h52i-23k-57l-21
处 置	b-29f-25g94
备	a-55b-61c75d-40f-39g32j-66k92l-74
备 $	c-26g93
备 件	a-26b-21j-44
备 好	b-57c143g-41k41l-36
备 注	n-21
备 用	n35
复	a26b-28c-40f-40g39h-30l-34m43
复 “	k26
复 不	m39
外	a-32b83c-38d-35e-43f42g40h51i149j34k-64m31
外 ,	g38i37
外 .	g63
外 勤	b66
外 包	f41h83i-30j-20m-28n34
外 卖	j71l39
外 呼	l-27
外 访	k-32l39m38
外 这	a-26b73i20
外 面	i44
多	a-54b62c51e56g-36h-52i58j121k-83l28n-64
多 $	a33m27
多 ,	a-25e55i70n-47
多 .	b40
多 一	c55m-32
多 久	e28i28
多 了	b49m32
多 少	a-26d50e-54f20j61
多 想	j46
多 扣	j75
多 的	b-22l75
多 说	e46j-21
夜	c-27e-24f-22h-44l185n-24
夜 三	b-53l42
夜 班	b-35l23
夜 路	b27
夜 里	b75
够	a-42b33c92f-29g-27n91
够 了	n76
够 判	a-28g-22
大	a31b104e-34h-35i52j-25k-29l46m-34n23
大 厦	b-24
大 哥	b58
大 堂	d-60e-24l30
大 姐	e26i-23l30
大 学	i28
大 家	b-24c-21i-27n51
大 数	g44
大 爷	a32i31
大 老	a41e-23m28
大 耳	n53
大 门	d49
大 队	f60
天	a-81b31d-35e90f-43g58i-68j-71k-35l75m43
天 ,	a25e32h98i24l-28
天 .	b-25c-21
天 一	b22h26
天 上	k52
天 下	h-25
天 不	c44g-47h79m34
天 也	m30
天 他	c67
天 你	b44c-38d24
天 再	l-41
天 到	g-30
天 加	m31
天 去	c-24e85f22l-51
天 发	g75j-44
天 在	b-32l57
天 天	c-31d-22e33l80
天 就	b53c-27e-20f-60g38h-28i-28n132
天 开	b39g32l23
天 打	b-27e-60l20m-26
天 是	l-25m-21
天 最	m-23
天 有	b48c41d22i-20
天 生	g29
天 百	m101
天 的	m48
天 经	e109g-33
天 结	g53
天 给	e-28f77l58m-35
天 能	b22
天 见	b46h-30n-22
天 起	d-21l87
天 蹲	e21l40
天 还	g62h-24m-22
天 都	l34
天 黑	h48
太	a-20e79h-20k151l-31
太 多	i34
太 太	e39k58
夫	e-24g104i56m-22
夫 妻	g111m-22
夫 的	i57
央	f20g42
央 行	f20g42
失	a53b-34c89h38l-26m-21
失 业	a67
失 效	h49
失 联	c35e29
头	a20b141d91f-44g-50h26j-20k29l68
头 $	b-25d53e-29l138
头 ,	b-20i28
头 .	b44
头 上	m65
头 乌	a63
头 像	k64
头 支	c44n35
头 是	b-32l58
头 条	d51l-24
头 的	b-33c21e23
头 都	b31
夹	a30k94
奖	c-29f-24j38
套	a68c-36d-22f20j69l45n97
套 一	a47
套 人	f56
套 出	f-25g-30n72
套 取	j20
套 现	n27
套 餐	l45
女	b28e44f-27g-38i56l-39n28
女 人	b-22
女 儿	b52l-26
女 友	d28g-20i26
女 士	c27e52
女 朋	n26
奶	a-23e105k37l-38
奶 奶	e52
奶 慢	e52
奶 茶	k48
她	a-23b-28d-27e67f-51g-23i206
她 在	e55
好	a-59b94c171d50f43g-82h-58i30j24k21l27m-49n-23
好 $	a-21b32
好 ,	a-41b-63f96g-23j21l-46m-25n86
好 .	b41c20g-23j26l-30
好 不	b-20d46e-21
好 了	a-32b75c98d75g-118
好 准	c-26g93
好 友	d36
好 吃	b-25c70
好 吧	e30
好 听	m26
好 嘞	b-24i-21
好 处	f35k100
好 好	a-29c73l-23
好 心	b59
好 您	c-21
好 想	b52
好 意	a30m-25n-22
好 找	e55g66
好 犀	i51
好 看	d40i24
好 说	h20n29
好 过	a104b-48c-40e-32g-26l53
如	b-30f60g-72j20n52
如 实	f91g-41
如 有	f20h23
如 果	f-35g-23j-20
如 继	d25
妇	a107d-20e45n-25
妈	a122c-39d-39e-22g-52i-43j-40l-25n37
妈 妈	a-41
妈 怎	a78b-26e-39n-31
妈 生	a69e-23
妈 的	a95e-23i-26l21
妈 那	h24i30
妈 阿	a-27e68
妹	i29
妻	a-25e102g110l-24m-22
妻 一	g51
始	e57h54i26l35
始 ,	h27
姐	b-39c-20e62g-27i50j-21n-23
姐 ,	h27l31
姐 在	e69
姐 姐	e-47i47
姐 还	b-20e39
姑	a-29i142n-23
姑 姑	i71
姑 的	i56
姓	a-45b-23d33e41i45j-47k-54n-20
姓 名	d45k-34
委	b-23d26e138g-29i-22m36
委 会	e73i-20
委 外	i51m30
委 托	d30e-31f34i-20k41
委 邮	e67
姜	c47
姨	i34
姨 ,	i34
娘	a104e52i-22n-22
娘 ,	b30
娘 生	a30
娘 的	a62
婆	a-46b-28c-34d-31e50k23
婆 ,	i51
婆 不	c27
婆 名	g54
婆 的	k38
婉	i-20
婉 拒	i-20
婚	a38e77g35j36n66
婚 ,	e77n47
媒	d46
媒 体	d46
媳	a41d-20e45
媳 妇	a41d-20e45
嫂	i90
嫂 子	i90
嫌	c49
嫌 合	c20g23
子	a102b-39c76d31f-33g71h-34i85k-72l21m-36n55
子 $	b-37d-24h65n41
子 ,	c93e-57f31i34l-41
子 .	c-23g-54i22j-22l79
子 上	a-37e-22g84
子 下	g44
子 也	g23
子 以	g67
子 做	i33
子 卖	n-49
子 在	c69i34
子 女	e-30
子 就	d20
子 已	c-21g69
子 开	a-36e-26n40
子 当	a-23b-21g59
子 怎	a-20c75
子 欠	i66
子 没	b57i22
子 的	b-20c49d44e61g-22i-27
子 考	g-85
子 要	a66b-26e92g-36
子 还	a21g-46
子 那	b39i27
子 都	a51
子 里	d58
字	b-39c37f-33h60i-44j26l-35n-25
字 $	c-24d53g-31
字 ,	a20h34
字 .	a-42c63g44
字 在	c35d-32
字 就	f-21h31
存	a-27b-24c-29e-43f-20g-25j-24k97n71
存 一	k116
存 入	k-23
存 款	e-30n51
孟	k28
季	d21f-21i-31
季 度	d21
学	b84c-44d20e-99f-36g171h-25i23j21k-20l-22m-55n-72
学 ,	a-20b59d26i48j-20
学 人	a121n-43
学 啊	j42
学 我	b53
学 校	g48
学 生	i34
学 群	d35e-33n25
学 花	n-25
学 要	j35
学 费	n-31
学 通	g71
孩	a65c77i-32n-29
孩 子	a65c77i-32n-29
它	a53b-46j-24k-21l46m22
它 就	h23
守	b-56c21j-26l74n-22
守 你	b-22
守 好	c-21
守 所	c62
守 着	l21
守 至	l45
安	b-20c-32d-34e-36f78g-35h-26j34k-29l79n-27
安 全	b37g-23
安 协	c-40
安 局	f34
安 师	i37
安 排	d-21f-32g-24l59
安 机	c103f-20
安 检	j48
完	b36c-82d-22e-53f76g107h26l-43m-40n29
完 了	a46b69c-51e-30
完 全	f91
完 卡	h49
完 就	h-23
完 截	k35
宗	a39f45
官	a-26c-55e-57f140g85k29l-49m-56
官 司	g113m-54
官 方	d-27e-37k44
官 网	d44g-33
定	a-37b-44d-39e-38f-62g60h74i-42k-24m63n-52
定 $	f-27g35
定 ,	g-34h33l57
定 了	c-23
定 就	e45g-22h78
定 必	g35
定 每	m63
定 的	m23
定 还	j23
定 金	k21m49
宜	k37
宝	k51l40m-27n-28
宝 ,	k42
宝 收	k25
实	b113c-31d-29f107i-35j27k-23m-24n-36
实 ,	b28
实 回	f70j24
实 您	j26
实 报	f-21g-24
实 话	a26
实 际	g88h38
实 验	b59
审	a-25b-22c-23f51g127
审 批	h36
审 查	f61
审 都	g41
客	b-20c38d33f-29g-43i-57k-31l45m-31n31
客 户	a56b37d41e22g-32i-48k-20m-36n37
客 服	f-45
客 气	a-38b-29c31f33l-21
宣	d41
宣 传	d41
室	e31i55
室 友	i64
害	d30
害 怕	d30
家	a-24b100c86d62e81g58i-70j124k-26l-25m-60n-71
家 $	b-39c24e-23h-25
家 ,	d42e39h25
家 .	k51
家 一	d36
家 了	g65
家 人	a66b20d38i61
家 公	e-22
家 具	b63g-25j39
家 几	j37
家 刷	a59n-29
家 属	e40j-29
家 店	c-60
家 庭	f-36j96
家 我	d30
家 搬	d32
家 族	d25e28
家 机	n21
家 楼	b-31l56
家 的	a-22c81g42n-21
家 祖	a42
家 老	a-22b51e45l46
家 规	g47
家 那	b41d21e25
家 都	d-60e23n50
家 里	a-54c63d-32f34j44n-39
家 长	b-57c-34e72j51l-39
家 门	c-25
容	d21
容 有	d21
宽	a-27b-20c131j81
宽 带	j81
寄	d-30e-46g25i-21n-25
寄 出	h21n-23
密	d131f-29g-23j151n-20
密 .	d31
密 发	j-30k23
密 码	b41f-20j132k-35
察	b-58c71e36
察 $	c24
察 ,	c-31e68
察 上	c-20
察 就	b-48c95e-31h20
察 院	f21
对	a-36b-36c-33d43f71g58h25i-28j-57k-37l28m-32n-59
对 ,	b-28e39k-20l-28
对 .	d20
对 下	f29j79
对 你	a-23d37h48m43
对 债	d20
对 公	k62
对 其	i34
对 吗	i-36
对 吧	a-26e32i20j-38
对 外	f40g63
对 您	c27d-58f60h25
对 接	g52
对 方	b45f23j33l29
对 欠	f50j-20
对 的	h25
对 租	g26
对 象	i34
对 账	a30h-20j-26k-26l-20
对 贵	g26
对 这	c32
对 金	l22
寻	d27e56
寻 人	d27
寻 求	e59
导	c-29d-40e192h24k-23l-37m-26n21
导 客	n43
封	b-25e57f-59g143j-27l-34m83
封 ,	m55
封 .	e-33f-43g67
封 两	m55
封 停	g26
封 邮	e70
封 里	k48
将	b58c65d124e103g-31h138k49n41
将 #	k26
将 上	e20
将 于	c29h27
将 在	d33h63
将 您	d25f35
将 致	e59
将 被	c40
尊	a34i-22
小	b84c-59e-59g-36h83i92j26k-42n48
小 伙	i20
小 刘	f41i-22
小 区	c-20d50i-24j50l31
小 学	b33i-25j22
小 心	b69f-24i26
小 时	d-27g-20h141m-21
小 朋	i51
小 票	n-34
小 程	h-27
小 贷	d27g37m29
小 邱	i31
少	a68c39d70e-63h-27j74k64l-37m-30
少 $	e-21j43
少 ?	d45f20j45
少 不	k100
少 啊	d33
尚	e22
尚 欠	e31
尝	b-23c51
尝 尝	c25
就	a64b-20c49d43e-50g74h211i-33k28l-58n75
就 一	b31
就 下	h-29
就 不	a-32b66c-27g79h107i-39j-26l-20n-46
就 五	i24
就 交	h26
就 会	g167
就 作	h79
就 你	a85c-26e-34
就 停	b-41e-20h20l119
就 六	j75k-27
就 关	h49
就 出	d51h30
就 别	a36
就 到	b57c44g-31l60n-29
就 去	c30f-49g56h-39l44
就 叫	f-21m28
就 在	b121c-22
就 多	g31
就 够	n76
就 好	j35
就 完	a52b-31e-30g-36n42
就 差	c65g42i56n-26
就 开	c-21e23h20i28
就 当	f62
就 录	k-20
就 您	f58
就 想	b41c-35
就 打	d44
就 找	b66c-21
就 把	d20g29l-22
就 按	c72
就 提	n20
就 撤	g37
就 是	a63b-52c101d25e38h-44i36k73l-20m43n-47
就 有	b-23c53h-30n34
就 每	e-21l48
就 没	a-24c-39g91h114l-28
就 知	c62f-22g-23h-26j50l-28
就 移	h27
就 等	d45g58h-29k53
就 算	k45
就 给	l-24n33
就 能	g-46h-26n149
就 自	b20d-25g40
就 行	b-25e-20f-22g-34j-24k46
就 要	c26
就 让	b-41c-20e80h-23l-30
就 说	b25e-24f33i-38j69l-39n31
就 谈	e73
就 走	b-33h50i24l-20
就 这	f24g-23
尽	g33i43
尽 快	g33i43
尾	a47b-38e81n-23
尾 号	e84
尾 巴	a53b-25
局	a-44b-39d-38f214i-62j-20m-21
局 ,	f74
局 委	c-33f51
局 工	f35
局 的	c49e-22f51g-40i-25
局 经	c-32
局 门	c72f-36
屁	a52
居	e25f41i-46
居 委	e32
届	c29
届 时	c29
屋	j81
屋 企	j54
屏	b-35d98j39n-23
屏 ,	d53
屏 幕	j51n-22
展	c-23d26
属	a-22e39f-29
山	b45
山 顺	g20
岚	f-42
岚 银	f-42
岛	c21
岛 恒	c21
岳	e43
岳 父	e46
川	k26
州	l22
州 鑫	l22
巢	f25
巢 湖	f25
工	a-29b-86c-44d-43e49g86j-24k-58m-24n-43
工 位	e75
工 作	b-38d-22e73f42g28h-29
工 号	h54
工 商	f49
工 欠	e-51i28
工 的	a20k-32
工 程	j35
工 资	b-30e21g102j-31m-23
左	l-20
差	a81b-24c100d-26f117g21h-21i47l-49m-32n-42
差 ,	a27n22
差 一	n-27
差 人	b-34c83
差 你	c68g42
己	a44b-26f-30h38j-30k-34
己 不	a53i24
己 乘	m55
己 体	l48
己 想	a63i25n34
己 承	m-49
己 掂	b21
己 的	i-21
己 看	g95
己 选	h22
已	a-73b-58c48e-108f-83g233h-53j-93k-83l-76m-75n-26
已 .	d35
已 下	g88
已 于	g34
已 停	l-38
已 冲	m-50
已 列	g68
已 取	g26
已 向	e39i-26m26
已 将	f33i39
已 报	c55
已 收	k31
已 标	l-20
已 涉	c29
已 由	g-39
已 立	c-22g49
已 经	a-29c42d22e-58f-27g40j-22k-30l-31
已 结	g-27
已 被	g76
已 起	g32
已 进	g31
巴	a53b-25
币	k112m-21
币 也	k46
币 走	k73
市	c-34d83l-26
市 上	d35
市 公	c-28
市 场	i24
布	d55f-20g-55h37
布 .	g-20h38
布 欠	d31g-33
师	a-34d-30e87f-72g-34i63l20m20n-35
师 事	f-23
师 傅	i33j26
师 函	g52l62m90
师 对	e25i-24
师 有	f-30i44
师 联	g-26
师 费	g20m-72
希	c44
希 望	c44
帖	d119h30
带	b63c56d-25e-21g-37h-23i53j36k64l38n-23
带 人	b51c42f28
带 铁	c47
席	f-24g41i-24l-34n-21
席 婉	i-20
帮	a30b-38e-43f-21g32h21i126j68k24n49
帮 人	h74n33
帮 你	b-21c32d-23e-54g22i-35j23k56l-26n40
帮 忙	a-25e45i38
帮 您	d43g50j63
帮 我	l31
帮 手	i51
常	g34l24
常 ,	g55
帽	a-21c70
帽 子	c70
幅	d21l-24
幅 我	d31
幕	j51n-22
干	b68e29f-24g-21k-38
干 ,	d23
干 这	a44
平	b-30d33g-32h27i-24j-23l-21m-32n86
平 ,	m-51
平 台	b-25d36h27i-20l-20n83
年	c164f-42g-57h-53j-43k-68l105m-56n23
年 $	g-22
年 ,	a34c53d32
年 三	l51
年 了	c102g-39i-31
年 利	m-20
年 用	k-40
并	e-55f-26g-57i42j24
并 支	m37
并 请	i59
幼	a55e-20n24
幼 儿	a55e-20n24
广	d38
广 告	d38
庆	d-28j36
序	g24i20
序 ,	g21h29
序 了	i24
库	b20g20
库 ,	g30l22
库 的	b26
应	a-27b33c-25e26f41g32j40l-27n-31
应 ,	a-26b51
应 .	a22
应 该	a-37d30e25
应 还	f47g43
底	a83b-49c-20e-41f72h-28i-30j-21l-33
底 ?	c34
底 前	a-35n20
底 白	d32
底 还	a105b-20e-25f40i-24
店	a-55c-87e-40g-32h-34i-79k85l24m-33
店 $	g29
店 ,	f-21j-29k129
店 的	c-60g-20j24
店 里	b-45d-20h-32j35l73n33
店 门	d24l-25
府	f100
废	h33l-20
废 $	a27h47
废 ,	h30
废 话	n33
度	b-32f134g55h-41j47k-61n95
度 $	f-25g77h-23
度 ,	n43
度 吧	n27
度 明	f51j26
度 调	j50
度 还	n26
座	d-23l26
座 机	d-23l26
庭	b-40c-33d-36f141g86i-21j81
庭 ,	f45
庭 .	g-25
庭 你	g54
庭 前	f24g22
庭 地	j42
庭 情	j31
庭 成	f-25
庭 通	f21
庭 里	f82
延	k49
建	a36b-27f-39i-26k-22l-25n27
建 国	a-23
建 档	m24
建 议	a72b-27f-37i-23l-25m-21n28
开	a-106b46d20e75g-34h32i-45j22k31m-56n128
开 $	n-22
开 ,	b20h-24
开 个	a-22e-28n65
开 了	g-25h-28n76
开 会	l40
开 出	c62g40h22
开 卡	n-20
开 口	d-29e35n100
开 头	e23
开 好	c52
开 始	e57h54i26l35
开 学	n-25
开 庭	g57
开 我	h74
开 户	j29k51n-20
开 收	k52
开 的	a-30c-20e68f-21
开 车	b22
开 锁	b-24
开 门	b26c-48e-26j40
异	c32d48e21g80l20
异 常	g59
异 议	a21c37d48e23g21l20
弃	h34
弄	b55e-52n79
弄 #	b44
弄 $	e-52n91
式	a-22g50l38
式 ,	l55
引	n62
引 导	n62
弟	a58b64d-25e51g41h-20i55j-45k86l-26n-31
弟 ,	k26
弟 买	g52i-26
弟 兄	b80m32
弟 弟	i31
弟 的	i39j-20k80
张	a-39b-22c-28e-27f-53g-22h-23j-71k53n158
张 ,	d65i37
张 .	f-21
张 京	j-30
张 会	k53n-20
张 信	n34
张 先	n-27
张 贴	d27m36
弯	a23b46
弹	a44
强	a-20b69f-25g124n25
强 制	f-22g76
归	d-30g-39i29m83n23
归 我	d-25g-28
归 还	i50n37
当	a-48b21c-32e-32f36g63k72m-24n122
当 事	f43
当 初	f-24
当 场	b74h38
当 天	g27
当 姑	i56
当 心	b31l-23
当 我	f62
当 掉	n54
当 日	n33
当 还	k78n-20
录	a-47b-43c-49d58e-45g114h-28i-36k-63l-35m-31n-23
录 ,	d31g26
录 .	g106
录 了	d22
录 保	g-23
录 名	j21
录 已	g-25
录 我	g26
录 授	d-44
录 里	d36
录 音	k-20
影	a-20e76f24
影 响	a-20e76f24
往	b21d26e59h23j-21
征	a-32b-56c-26d-22e-27f-20g77h-26i-41
征 信	a-32b-56c-26d-22e-27f-20g77h-26i-41
待	b50c54
很	b49d32e-28f28i43l-25n-22
很 $	b30
很 .	b30
很 久	i63
很 感	c23d39
律	a-43b-23e-68g177i-26m28n-25
律 协	f63
律 师	d-20e-28f-42i-34l37m41n-21
律 规	e-32g48
得	a-100b91c36e56f-38h35k-26m22
得 不	c55d30
得 了	a55b-28d30e58
得 住	e45n47
得 你	b43
得 先	g42m38
得 出	b51g-20m50
得 到	d50
得 及	c42
得 好	b-23l83
得 对	g26
得 很	b60
得 您	j21
得 起	b45
得 跟	a-29e65g-36n-26
得 过	b-39l39
得 还	b-22n72
微	b-42d27e-36f-20g-26h-36k52l25n27
微 信	b-42e-36k54l25n-30
微 粒	n27
德	a21
德 行	a21
徽	f48
心	a-29b91c-28d-60f116g-65h-37i39l-61n-58
心 $	b-31f-32
心 ,	b-20c22e44
心 .	i55
心 将	c-31
心 提	b59
心 点	b60
心 的	f54g-20
心 脏	e51
心 转	k26
心 通	f49g27
心 里	b31
心 银	f-32
必	f-27g63h63
必 输	g22
必 须	g41h64
志	c31f-20j36
忘	j22
忙	a-31e45i29n-26
忙 催	a-23i27
忙 完	n-26
快	a50b-48c-36d29e-26f-47j26k42l-39m45n40
快 $	a39
快 ,	n32
快 .	a-21
快 归	i59
快 递	d35f-49g-24j43l-34m-25
念	g41j152k-61
念 慢	j63
念 给	g55j63k-61
态	f37j50m21
态 度	a20f42m21
态 码	j63
怎	b-39c26d50f21g-52n49
怎 么	b-22c33d50f21g-52n49
怕	a20c67d29e-22l57
思	a22b-45e36f-22i-25k-21m95n-22
思 .	m30
急	a-35b26c-23d-25e28g-32i-20j-22k-21m68n37
急 $	m48
急 .	l22
急 事	n31
急 联	e50l-29
急 贷	n33
急 费	m34
性	a99b28
性 $	a-24b40
怪	a50b-37h90
怪 我	b-31h94
总	b-40e107f40i-32l-24m65n67
总 ,	c47
总 :	g26
总 有	b-20c-29e53n52
总 行	f41
总 要	m31
总 部	f22
恒	c21f48
恒 越	c21
恢	g91m46
恢 复	g91m46
恭	j52
恭 喜	j52
息	a-35b-55c-72d-54e-37f-37g-38h-58i-20j65k-30m66n-22
息 #	m-25
息 ,	j52l40m63
息 .	m25
息 保	d-28
息 回	d27
息 好	i51
息 按	m-24
息 用	j34
息 给	c-23
恶	c35f29g59m-20
恶 意	c35f30g59m-20
您	a-80b-243c-60d-100e-59f-134g-85h-119i45k-156l-84m-143n-154
您 $	a-20g-23
您 ,	a26c21d24g-24h-34
您 .	c-31d-47h-25n21
您 :	k26
您 ?	a23
您 一	l-47
您 上	i-23l-31
您 不	e-47
您 个	m26
您 也	d36m50
您 了	i-35k34l27
您 交	m-39
您 侄	i82
您 儿	i32
您 先	a-34b-27e-23i24j-32l20m-30n-27
您 公	d45
您 再	h41
您 减	c-30
您 出	m39
您 刚	a-21
您 别	f-21g-31i33j26k75l20
您 取	g59
您 可	a40e-20
您 名	g51
您 向	e31
您 告	i-23j21
您 呢	a78
您 在	c-25e31
您 填	e20
您 多	j23
您 太	e57
您 好	a-26d21h21j42
您 妈	a-36
您 孩	a25
您 家	e37j111
您 就	g76k-21m28
您 尽	n22
您 尾	e34
您 已	d-23g34
您 帮	a-23i27
您 开	a-24
您 总	e55
您 想	m34
您 房	i27l48
您 手	g-24l-23n69
您 打	f81g44j24k22n-35
您 承	m-47
您 把	g42j-21
您 报	c-40
您 换	j-20l-25
您 操	j21
您 收	i25
您 放	b-21c-21g33
您 是	e-24f-38g25i49j-36k-20
您 替	i72
您 有	f35
您 欠	e45
您 父	e-50
您 现	e-22f25
您 留	d26k-40
您 的	a-34b-32d-37f38g-78h65i-80j93n-43
您 真	i49
您 知	e-27i72
您 给	k50
您 继	j27
您 考	c29
您 能	j36
您 自	c31g-20j-25
您 要	c46k27m-20
您 记	d-20
您 说	a-59d27g-35h-21i-51j-26l101m21
您 账	m28
您 跟	i-35n46
您 身	n47
您 转	i46k-33
您 还	a71d-23i-26l48
您 这	a175f31m32
您 退	m-20
您 逾	f58
您 那	b31
您 钱	i-25
您 问	i25
情	a-29c29e-78g-38i86
情 况	c21e-48f30g-24i100j29
惊	b-22c-22e54i42
惊 动	b-22e66
惕	k-30
惠	b-20h72
惠 没	h-25
惩	h49m70
惩 罚	h49m70
想	b127c107d88e22f-93g-27h36i-39k-33l-66m85
想 $	a-54b35d26e-36n-24
想 ,	j49
想 .	i33
想 上	d80
想 不	d43e-21
想 了	g52i-26
想 分	m88
想 办	a58n84
想 好	c-22d34
想 尝	c25
想 惊	b-22e66
想 想	a48b21c-23n70
想 收	d39
想 清	a-32b-35g52h100
想 要	b122c-42d-22e28g-23h-27
想 让	c47d-29e23
想 走	b58c-21h-38
想 进	b-21c92f-23
想 问	b-23i32j46
惹	b110g-31
愉	a-27
愉 快	a-27
意	a51d-46f-20h-37k-48l-28m93n-52
意 $	a59
意 .	d-25i-26
意 到	e30
意 外	a-26b77
意 度	j47
意 思	a22b-45e36f-22i-25k-21m95n-22
意 提	f22
意 租	m21
意 跟	a45
意 透	c32
感	c50d39
感 兴	c35d39
愿	a24c-25i-26j21
愿 意	a24i-26
慢	a-29b-20e57j39k46l27n35
慢 ,	k82
慢 慢	e29n22
慢 点	j63
慢 讲	e52
懂	b67c-28d-28f-34g-26h-21j-20k126m84
懂 ?	m34
懂 不	m60
懂 吧	a-22k115
懂 我	b-29e45
懂 的	a-38b128f-22g-24i28
懒	a135b-29
戏	b-25l138
成	a-25b-46d53e-64f-63h-40j-24k22l35m166n-26
成 $	k24
成 ,	k39m56
成 功	g36
成 员	f-25
成 您	a27
成 日	l53
成 本	m110
成 海	d70
我	a-147b27d58e100f27i-71k182l83m-41n-31
我 $	b-27f-30j51k-27
我 ,	b43e-36g21h-26j138k20n-21
我 .	j37
我 一	a-39c-22d77e40f21j51k-66l28m-58n-39
我 下	c-21h30k36l-24
我 不	b97d-20e-35f-65g-29i98j30l-32m32
我 个	k62m87n-36
我 也	b-21c103d20i27k-40l36
我 什	b49
我 他	i-23j26
我 们	a-67b74e-37f33g88h-103i72j-64k-78n-21
我 会	l-25
我 偏	l30
我 先	b-23e70f47l-20
我 公	c20d21
我 再	h-33l58
我 半	h-35
我 卸	b32
我 去	b-22c-23d52e77n-44
我 只	c22e70h-24i-23k-36l-26n36
我 叫	a37f-36k-21
我 可	b48c48l-26
我 司	d-25j-21l-39
我 同	m32
我 哋	e29
我 在	b51d-26j-25k35l-38
我 坐	h-29
我 处	c20g23
我 多	e57
我 天	e55l-43
我 好	b29h22j24n31
我 姓	n-20
我 定	m21
我 对	f88
我 就	a-25b-57c-47f68h-45i-26j24l147n-27
我 工	h40
我 已	e-26g-36i36
我 带	b91
我 帮	c-20e-26g63k63l-25n24
我 干	a44k-38
我 得	i26
我 微	g-22k42
我 怎	e45m49
我 意	e45
我 手	b-56d46g-35j29k33l-20m-21n-35
我 才	k26m64
我 打	a-31b31d39h30k-24l71
我 找	e69j-22l31
我 把	f-24h28i-24l-21
我 抵	k66
我 拉	k-20l60
我 拦	b60
我 挂	d28
我 按	b-25e-21k87l65
我 换	b61c-22
我 支	k57
我 收	k24
我 改	l-29
我 教	e-52n91
我 数	h129l-21
我 方	c22k-29m-20
我 早	a57l46
我 明	e47k37l39
我 是	d-29e-76f56g22j96k-60n-21
我 替	c21g54n-22
我 有	d42f20n26
我 本	b-22e28k64
我 来	b45d-26f93g-21j-23k52n-24
我 桌	h96
我 没	b-34c38l84n58
我 点	d63
我 照	l44
我 现	n48
我 电	a22
我 的	f36h20k46l-22
我 直	b31k-48
我 看	e28f-32j58n25
我 知	e-31l26
我 穿	c36d37f75
我 等	h20l-23n27
我 管	b20d-25g-21
我 系	f28
我 给	b-23c-25d21f-40g-24m-21n69
我 翻	h27
我 老	k38
我 能	h44
我 行	i23
我 要	c57f-20
我 认	n37
我 让	d21g28
我 识	n53
我 说	a42i-45m49
我 谈	a72b-22
我 跑	e35
我 跟	a33b-24c-29f-41g43h36j51k-30
我 这	a-72b100f-62g113h-25k86
我 进	d45e33
我 都	e28k-20
我 问	c44
我 难	b41e-34
戒	n36
或	f-27g-20m-26n36
或 通	n35
战	j57k-21
战 友	j57k-21
戚	d-20e37g36
截	b-21d22g-46h92j-26k45l-38
截 图	h47k47l-28
截 止	h55
截 的	g-35
戴	c125e-24g-22
户	c-48e-32g109h33k112l-28n-49
户 #	l54
户 $	k-40
户 ,	g35k65m41
户 .	f24g-32k-35
户 一	a65
户 不	n33
户 主	b-25f48j25
户 今	k72
户 再	b66c-21
户 冻	g-46k24
户 即	g39
户 口	g54k52
户 同	m29
户 名	d72e-26f-22g-22k121n-20
户 因	b-24
户 在	j37
户 将	h27n36
户 已	g53h31
户 当	h38n54
户 态	a29
户 打	j40
户 担	d-21
户 挺	b54l-22
户 欠	d20
户 正	n23
户 沉	b39c60
户 现	j37k65
户 答	e39f44
户 籍	e29
户 行	j34
户 要	g-34h-24m37
户 说	d24h31l-33
户 转	k33
户 都	g30
户 问	d37h33
房	b-53c-21d-25e-26g142i33j44k-28l67
房 ,	g22
房 】	m22
房 东	e-21g-29j40l71
房 产	g37j29n55
房 子	a-30g68
房 租	i24m-21
房 贷	g52
所	b-35e-26f-32g46h46i-26j-50l-49
所 以	c76
所 受	c-21
所 报	c-60
所 有	f-31g72h55
所 民	f22
所 的	c22f-27
手	a-57b163c30g-41h-50i55k23l-36m-90n82
手 ,	b41e-23k37
手 .	k25l-21
手 一	d65n-20
手 上	d32f22g-24n35
手 不	i28
手 卖	n31
手 叫	i51
手 头	j37
手 指	b69
手 机	b-24c-60d-27e-30h-55j35k41n98
手 来	b42
手 段	b-43l54
手 续	b-27c-28g92n32
手 里	b-34e55h44n21
手 镯	c55
才	b-31c43d-23e-43f-22g-41h-24i-20j-39l50m62
才 好	m48
才 算	a-35l36
才 给	c81
才 能	c-30
打	a-72d-48e47f66g-61h-143i-57j-31k48l210n-119
打 $	b-21d36e-49l111
打 ,	b-48e-48l148m20
打 .	b-62e56f-20g-26h-35k-55l38m-27
打 一	b55m59
打 不	e57h-25m48
打 个	e26f40j-20l-47
打 了	e-33l134m-34
打 五	m-45
打 你	d47
打 再	l33m50
打 到	a-28b-21c-23d39e-49j28l67m-27
打 印	d-20
打 完	h49k29
打 官	g43k21m-43
打 客	l35
打 小	n-34
打 工	a20j37
打 开	j44n27
打 得	b42
打 我	h-37k60m40
打 扰	l-47
打 断	b48l-22
打 款	k-26
打 电	e21f87l-26
打 算	d23e38
打 给	e100k41l-63
打 过	e20m35
打 这	c81f23l-55
托	d30e-31f32i-20k41
托 )	f25
托 ,	c20k24
托 .	f-25g23
托 】	k28
托 书	i-21
托 的	f-28
托 通	m29
扣	a-38b25c121f-32g94i-26j65k-33l-33m35n-58
扣 ,	g21
扣 .	e34
扣 下	c54
扣 了	b-27g61
扣 成	i-21
扣 款	n-20
扣 的	j75
执	b-22e-31f156h-30j-23k-22m24
执 法	d37f49
执 行	c-44d-26e-22f127m27
扫 我	k38
扰 ?	l50
扰 了	l-35
批	a-22b24f-24g-60h65m-40
批 货	a-32b30
找	a-31c33d-73f-49g70h-42i34k-39m-38n127
找 $	g66
找 亲	e-52n45
找 人	b69c-21h-31
找 他	e40i51
找 你	c40d-25e-20f-26g-20i45n30
找 到	l26
找 她	e53
找 您	e46
找 朋	e-23i-20n103
承	a-22f26g59i-24k-25m26n-21
承 办	g46
承 担	f-20i-21m34
承 诺	f31
把	a-39b104c-20e-67f-64h-25i23j82k26l-83m-74n84
把 #	j62k-42
把 他	j39
把 你	a-37b113d39e-53g23h-28i30k-29l-82
把 单	j27
把 卡	j-30k23
把 客	b74d22
把 我	b-24j-24l63
把 手	b-30i53j-21n29
把 现	b-35k38
把 电	h30
把 短	g59j38
把 租	n48
把 逾	b-21g33
把 钱	b-33c55e26k116
把 门	b67l-28
抓	a-28b-23c237d-26f-22g-24l-21
抓 人	c91
抓 你	c85g-28l-21
抓 您	c38
抓 捕	c20g23
抓 紧	c-31
投	e-35f-35j-23k-56l-29
投 诉	e-35f-35j-23k-56l-29
抖	a-45d104
抖 音	a-45d70
折	e-31h48k114l-37m-48n23
折 $	m-35
折 只	h54
折 现	k41n29
折 算	k58
折 给	e-21k32
抢	b28g-29h31
护	f-25g55h-36j-26k37l-21m65
护 ,	h-35k51m-29
护 照	g72
护 费	m101
报	b-67c37d66e-26f-60g-44i-32j52k-40l-31m25n-27
报 ,	f20
报 .	f47m77
报 一	j69
报 上	h44
报 下	f-27
报 印	d41
报 案	b-21c74f-24g-40
报 的	c-27g68
报 警	a-22c48
报 送	f-21g-35
抬	d97e-38j-27k-27
抬 头	d35j-25
抱	l-21
抱 歉	l-21
抵	a-22b64e-24k66m-67n-21
抵 ,	k30n34
抵 .	e-21k32
抵 不	k-40
抵 账	b67
抵 货	k-30
押	b-51e-22g-44m-20n195
押 ,	n32
押 了	b-26n124
押 出	n65
押 金	j46n-29
抽	m57n65
担	b-32c28d-28f-53i-34
担 $	g45m-26
担 ,	m29
担 .	m66
担 保	m-22
担 心	c47d-21e-33
拆	i28
拉	b-24c45h-22k-35l99
拉 你	b-34c83
拉 黑	b-25l134
拍	a-22g60k-24n-27
拍 卖	g66n-25
拍 给	k-24
拐	a57l-22
拒	c22d54g-20i-22k-21l31
拒 收	l21
拖	a34b81c53d-26e-26h-22i62l-32m125n-26
拖 .	a86b-25k28m22
拖 一	m85
拖 了	i29
拖 就	b-25c62
拖 很	i44
拖 欠	f21g22
拖 越	m31
拘	c112f-24g50
拘 了	c41
拘 传	g52h22
拘 留	g29
招	b-34c52d93e41f-23g-25h30j59
招 呼	c66e46l-27
招 帖	d119h30
招 聘	j71
拜	a-20b-30e22l29
拟	k38
拟 币	k39
拢	e73
拢 就	e73
拦	b88c51g-44k-26l-32
拦 截	g-35
拨	e56g30h-38l103
拨 #	d21g44
拨 了	e45h37
拨 你	d-20h-33
拨 到	d-20h-33
拨 打	f31h-22l74
括	j-21
括 我	j-21
拳	b43
拳 头	b43
拾	b33
拿	b106c-35d-20e-39f-29j-21k48n153
拿 房	n36
拿 来	b28n79
拿 钱	a-22b81e-28
持	k-22n43
挂	b-25c-26d30e-68f33g47h61k-26l167
挂 了	d26h30l34
挂 到	d22
挂 在	h54
挂 我	a22
挂 断	f33l93
挂 机	a36g25
挂 电	b40
挂 账	g31n32
指	b54e-23f24k-24n34
指 头	b102
指 派	f40
按	b-78c49d-21e-32g-75h-24j-24k49l53m94n-33
按 七	k58
按 住	c56
按 八	e-21k21
按 合	m-84
挑	b30l22
挑 一	e55
挖	a-21b140c-29d-40g-34
挡	a21b74
挡 推	b47
挨	c-22d73e-32h85
挺	b213d-34e37f-23g-26i21l-46
挺 多	b36
挺 好	e23
捕	c20g21
换	b46e-25g-29j-39k-39l138m-21
换 个	c42f33
换 号	k-22l139
换 工	j-20
换 着	b-22l49
换 过	l-29
据	b-29d-37g30k64l-20m-56
据 .	d-33k67m-46
据 已	g44
捷	g20
捷 机	g20
掂	a-23b108g-22l-52
掂 量	a-23b108g-22l-52
授	c-21d-44f20g-22
授 权	c-21d-44f20g-22
掉	a-34d-79f-32g67k-34n131
掉 $	d-45l33
掉 ,	d-25g24n22
掉 .	b-35e37f-20g70h-21n63
排	a-22b-38f-48g53l42
排 上	l45
排 外	l45
接	a22b-24d27f-38g100h-84i-25j-49l26
接 ,	a-25e26g-24h-27l-47
接 .	l63n21
接 到	a-22e81f-21
接 听	a-28
接 收	k25
接 是	d62
接 电	a28b-25
接 着	e-21n20
接 走	a55
接 转	g-24k106
控	a-20b36d-24f93g69
控 ,	b54f25
控 名	g90
推	a-30b103d73n118
推 荐	b-21n92
措	c29
措 施	c29
揍	c-22f-28
提	a-47b-32c30d-47e-75f-23g-53h20k-22l-24n42
提 ,	k32
提 交	h22
提 供	e-36h22i-30j-20
提 出	n23
提 前	c82e-22
提 示	n21
提 醒	a-27b26c-21e-20g-21i39k-42m26
提 高	f-21j33
揾	a-27e89
揾 你	a-27e89
搞	a49b-25d45e-23g-31i41
搬	a-30b142d23e-40f-36j44k-28
搬 .	b62
搬 东	b74
搬 来	b-22j54
搬 走	b20d32
搵	k27n53
搵 大	n53
摆	a30
摊	a62c-20d-22e71m68
摔	b82n-24
摘	n21
撤	d-39g102h35j26m46
撤 不	g40
撤 案	g34h29j33
撤 销	g33
播	d25
播 放	d22
操	f-23i48j20k24n56
操 作	j21k24n57
操 心	i26
攞	a-27e68
支	a-23b-25c31d-20e89i43j72k39n79
支 书	i52
支 付	j91k62n-25
支 持	n43
支 票	c44
支 队	c-32
收	a-84c-84e-95f-40g-117h-46j-25k119l-32m101
收 $	b-32i-29l81
收 ,	b-21g-42k45l-21m39
收 .	f31m47
收 了	k116
收 任	m-25
收 入	k-21m-34n-23
收 公	e-35i48
收 到	c-30d38j59k-48l-22
收 取	k-20m27
收 回	g-20h39
收 客	k66
收 得	d50
收 手	m-35n29
收 拾	b33
收 据	k64
收 服	m30
收 条	k23
收 款	f-21k21
收 现	c-25k22
收 电	d-42
收 的	f-26i61j33n44
收 请	k25
收 账	b102
收 费	b-34
收 银	b20n41
改	h38j-43l-42
改 .	g34h29
改 不	a26h22
改 了	j-24
改 天	l-29
放	a-20b105c-35d31e-40f-23i-27k45l-26n89
放 你	a25b39
放 学	b111g-20
放 弃	h34
放 心	b-33c-21k26
放 款	b-27d-23g44n145
政	b-23f37g108h-23
政 审	g74h-21
政 府	f80
故	b-28j25
故 ,	b-28
故 障	j29
效	g45h43j22
效 $	g29
效 .	g30
效 期	j24
救	h24l-30n24
救 不	h32l-30
救 急	n33
教	a80b-39g22i-43n46
教 你	a78b-20e-98n78
教 育	e25g33
敢	a147b67e-38l-30n-59
敢 保	b50
敢 借	a33
敢 学	a59n-29
敢 挂	b40e-24
敢 跟	a37
散	b-21l49
敬	e40f-20
数	a21b-75c47e-32f-37g47h120j123k48l-39m-27
数 $	k-20n39
数 ,	c63
数 .	j74
数 字	h47j71
数 据	g42
敲	c47h20l21
敲 门	b-27c47h29
整	h29
整 ,	h29
文	b34
料	a55c53d-31e-21f43g-39h20k-47l-35m26
料 就	h25n-29
料 已	c35
斩	b86
断	a-23i113l45
断 ,	f30
断 了	i91
断 你	b51
断 供	i22
新	a-40b-45c-46d-81e-27f-46j149k-36l-38m-28
新 单	j-20
新 卡	n30
新 号	i-23j39
新 搬	b-22j54
新 机	i23l-20
新 的	g44
方	a-41b-40c85d-54e20g-74h-46j22l23n-46
方 .	c20
方 app	k25
方 便	a-23b-25c-28e-36f33h-36i33j-56l-22m-32
方 对	c32
方 寻	e59
方 将	c22
方 式	l52
方 案	c-30e-29f-47g-56j63m56n-34
方 的	c-23
方 自	m-49
方 账	k22
施 .	c29
旁	h42
旁 边	h42
族	d25e28
族 群	d32
无	a-42b-22e24h42i23j39m23
无 人	a-22
无 关	g-33h-21
无 此	h37m20
无 法	g34h26j22
日	a-38b-47d-25f-21i-69j-64l138n-35
日 #	c40h22m20
日 $	l48
日 ,	l27
日 万	m-26
日 为	g34h26
日 之	h30
日 内	m-20
日 再	k31
日 子	c-25l64
日 拨	l39
日 日	l29
日 来	l29
日 起	f30g22m-25
旦	b61
旧	e-24l-27n92
旧 ,	n22
早	b52c90e45f-23g41l73
早 上	h-35
早 我	e58l38
时	d-33e-48g-52h139i-31j-48k-44n-58
时 ,	h27l-28
时 之	h26
时 候	a77b42d30e-33f-45j-27m-24n-69
时 内	e25h70
时 后	l-32
时 开	h27
时 给	l68
时 间	b-22d-25f53l-37m40
明	b-91c61e41f20g93h50i60k-34m-51n-37
明 ,	j-24m53
明 .	e22
明 儿	e24
明 天	b-35d28f-50g85h37k29l26n-29
明 律	g23
明 情	f52
明 日	c25e37
明 早	e56h43l26
明 显	d30f51j26
明 来	i63
明 欠	i59
明 白	a42c69
明 确	l21
明 细	g21
映	e63i-26
昨	f20g38j24
昨 天	b-20f20g46j24
昨 晚	b34
是	a72d-37e-29f89g-96h-120i-23j29k-56l-50m-58n-72
是 #	e20f30
是 $	l76
是 .	a-20j85
是 一	f56i39m-24
是 三	f21m-23
是 不	a57b106c-28d-29e-40g-25h-40i-21k25l-20
是 专	f21
是 两	c-31
是 个	a136c-22e-27f-22g-20
是 云	h24
是 什	f95
是 今	l48
是 他	e-41f-25j106k-35
是 你	b-35e-31f-45g60i29j21n58
是 保	j49
是 借	i37n-30
是 催	e-35i30j35
是 公	b-20e59f111k-23
是 几	j34
是 刑	b-25c97
是 制	f48
是 办	a-26b49f-41
是 去	d-20
是 发	e22
是 只	k64
是 吓	c26d29
是 否	f-27g-35
是 吧	a-65b99c-33d53e46f-29k-23
是 启	g25
是 咱	g-23
是 哪	b-20e-36f79g67j-25
是 国	f-27g83
是 在	d32n42
是 外	f-32
是 好	a70b26
是 姓	a-24
是 对	a36h49m40
是 小	a21h-28
是 市	c-28
是 总	f29
是 您	a-22g-37m22
是 想	c32f-60i32
是 我	b-45c28d-31e-45f-52g69h53i-38k77n-21
是 房	i26j46
是 把	a26b-23j44
是 挺	a45
是 收	d-42
是 有	d58f42
是 本	e42
是 核	j36
是 检	f27
是 欠	d55
是 民	c37
是 江	f-79k-21
是 没	a33
是 法	c24f-64g-35
是 海	b31
是 物	d-25
是 玩	b41k49
是 电	d-60
是 真	b31
是 知	d25
是 社	f43
是 红	g58i-53
是 经	f-27
是 老	e24k52
是 联	e-20l31
是 脑	a54
是 街	f-31
是 被	c35g22
是 要	a-26b47d29e81f-30j45m-25
是 规	a-23m60
是 警	c24f-32
是 诈	a-48
是 说	d45
是 谁	a-32b43
是 负	i39
是 还	a-54b34i22n49
是 这	a-25h31n32
是 那	g51
是 都	b-20d48
是 银	f159g-22h-34j-72
是 骗	a-22
显	a-28b26d29f81g-53j23
显 示	a-24f30g-47
显 转	f49
晒	a59d-56
晓	b-21c56d44
晓 得	b-21c56d44
晚	a-30b57f-30g-54h20l86m-38n-32
晚 ,	l22
晚 一	h25
晚 上	b27h-40
晚 了	c32
晚 十	h-23
晚 就	b23c24h-37
晚 跑	h20
普	b-25d22e-27f51g-23
普 查	b-24f53g-20
智	a23
智 商	a23
暂	a-27g-33k56
暂 停	g-27
暂 缓	a-25
曝	a-42d46
曝 光	a-42d46
更	d30e-25f-22h27j-47k-24
更 新	j-28
替	a-45b52c41d-35e92f-30g28h23n-29
替 他	i59
替 你	a-31b-39e114g-30l-45n-25
替 您	b31c42g59
替 我	b63d-25l49
最	a-73b144c21d64g-20h92i44k60l-69m-36
最 后	a-21b-25c28h112l-42m24
最 多	m-41
最 好	b58d-30k46
最 近	b86i54
月	a26b-76c-52d-37e-27f-28h-34i63j-22k-53l-67m-104n-25
月 了	i27
月 份	a-24
月 内	g32
月 底	a-37f25n36
月 的	a49c-32
月 结	m-20
月 起	g23
月 还	a78b-27m-21
有	a-60b-34g-67h-61j26k-70l26m-96n116
有 $	h37
有 ,	d28e22n30
有 .	m24
有 ?	f42i33
有 一	i34
有 三	b-20g23h31l-20n-23
有 不	b48
有 两	n68
有 个	a-23b44c41d63h-35i-25l-27
有 了	n38
有 人	a-34b-63d-40h-34l22m-24
有 你	c31l34
有 倒	h-25
有 关	i51
有 几	n31
有 出	a21i23
有 别	l45
有 办	n20
有 召	b-37j25
有 吧	e44n-29
有 夜	b-53l37
有 好	f35
有 娘	a30
有 存	e-30n51
有 异	a29d32k20
有 录	f-34
有 意	m24
有 执	d37f36
有 效	j24
有 时	l20
有 权	b-30c-27f26g89k44
有 来	a25n55
有 案	f44g-34
有 没	i23
有 法	g-45
有 疑	h29k28
有 的	b49f-41l25
有 笔	i61
有 联	g33h29
有 脸	a29d-22
有 进	c-23
有 钱	n-22
有 银	f-31g72
有 限	c40k-34
有 额	n46
朋	a-25b-50d27g-31j-28n52
朋 友	a-25b-50d27g-31j-28n52
服	a-42c53e-25f80g-23h-22i-23k-35
服 $	f25
服 ,	l33
服 也	f60
服 刑	c-24
服 务	f-27k-24m29
服 的	c89
望	a-24c37
望 我	c32
期	a-48b-80c-72e-46g-38h-54i116k-50l-61n-35
期 #	a33e45i23
期 $	g-36i-28
期 ,	e-26f-42g21i24j24m73n-70
期 .	h-35
期 一	f58
期 两	i-38
期 买	b-41n93
期 了	i51m43
期 人	d22
期 借	i40
期 先	n-25
期 全	h25
期 到	f27
期 半	i-25
期 将	h34n21
期 已	g21
期 情	i61
期 截	d21
期 手	m-45
期 标	g78
期 没	i22
期 管	i21m35
期 记	f-29
期 账	i39
期 跟	c-31
期 间	g-23
未	c31d-30g29l42m26
未 入	k34
未 列	m31
未 接	l26
未 理	l38
未 起	g81
未 还	c51h22
末	b26
末 我	b38
本	a-27b-79c-52d67f148g-48i-62j-69k73l-44m117n22
本 ,	m58
本 ?	m50
本 中	c-31f25
本 事	n26
本 人	b-21d-38f-29h-21j-67k76m-30n-25
本 公	k-25n22
本 办	f58
本 单	n33
本 号	j26
本 司	f24
本 周	d23g-21
本 地	d44
本 处	f28
本 局	f27
本 庭	f30
本 月	g35
本 组	g-46
本 通	f-30k20
本 邮	c25d23h34
本 金	h42m61
术	j31
术 .	j33
机	a-47b-82c79e-95f-48g51j25l39m-27n83
机 )	i31k36
机 ,	b28d50g-26h38k-29
机 .	a53d-26g23h-68
机 主	i45l-23
机 了	d62
机 会	h62l-37
机 关	c103f-26
机 号	c-28e-21g54j44k59
机 器	l52
机 场	b-39c114g-33
机 屏	b-21n-23
机 我	a-28l23n30
机 是	d21
机 构	f-24g23n33
机 电	g20
机 的	f23
机 老	l-34
机 能	n-34
机 设	d-44
机 里	d43
权	b-61c-64e-23f105h20k28m-21n-33
权 .	f59g-21
权 利	h24
权 力	f-24g-26
权 有	d20
权 的	d37f41
权 限	c-27f54k44
杆	d20
李	e28k21
李 某	k22
材	b-24c70d36f55g-40h26k-30n-34
材 料	b-24c73d-22f55g-37h26k-30n-30
村	b-22d61e94f-47g-24h35j-22l-25
村 委	e81i-28
村 支	i52
村 里	d36e-22h44
条	a121b53c-20d53e-57f-51g-25h-58j-57m-73n-27
条 ,	d35h-20m-30
条 .	a-20c35m-25
条 大	b39
条 我	d28
条 狗	a54
条 短	g-24l65
条 胳	b32
来	a-30b41c54d-92e-24f80h-43i29j-53k34l-45n45
来 $	a-20b-75g-34i-22j56l33m-28
来 ,	c-37d-20e31f47g22j-43l-53m-35n-22
来 .	d-22e29h30k-23l-49m29
来 ?	g44
来 一	b-23f33m62
来 不	b-22e28
来 了	a31b-25d35e27f-25g42i-27
来 你	c80
来 做	c-41e38f77
来 函	d20
来 嘅	b-22j54
来 就	b87f33g23l-24
来 得	c42
来 意	i69
来 把	n42
来 操	k49
来 收	k52
来 用	n57
来 电	e-25j-28
来 的	b38c37f-64g26n51
来 着	j31
来 要	b77d-25f-22i51
来 说	l32
来 跑	m50
来 钱	a25n55
杯	e40
板	a68f-23k-23l35n60
板 ,	a42n-21
板 .	a37
板 预	n27
构	c50f-24n33
构 $	f-24
构 成	c36
林	i24
果	c20f-38g-61h32j-29l-28
果 手	a22
果 接	f-21
果 自	c42
某	f37j63k142l-34
某 ,	a20e20
某 :	d20
某 本	f55
某 某	k28
某 的	k20
柜	d36f-24g-27l-36
柜 台	n-20
查	a-45c-99d-65e-42f142g39i-52j33k-27l-38n-50
查 $	f38
查 ,	j52k-32
查 .	f22
查 一	f-27k-35m24
查 不	k45
查 你	f32i-27
查 函	c-40
查 员	g-29j-38
查 封	f-45g124
查 的	f62j28
查 科	f29
查 账	d-21m30
柴	k64
柴 犬	k64
标	a-46b-32c42d41g79k-20
标 准	c107g-49
标 注	g22l-20
标 记	f23g65
栋	f23i48j37
栋 几	f29
栋 那	i48
栏	e20m-24
栏 上	m-24
栏 您	e20
校	a-20b30d-40e120f-51g25j-21l-36
校 找	e23
校 方	e59
校 长	e61
样	a26e34g31h-27j-36k30n-26
样 $	d26e30
样 ,	b50
样 .	d-20e74g55l-22
样 ?	d21k38
样 了	a-33e-24
样 的	a20c34i21
核	a-25c-31d-26f90g-53i-28j-27k-69l-42m-40
核 $	f23
核 实	e22f46k-21
核 对	f37g-24j26k-33m-27
根	b51l-20
根 手	b28
格 给	d26
案	a-51b-89c61d-50f82g156i-36j21k-26l-42m31n-68
案 ,	b-24c95f-31g88j60
案 .	f24g-34j38
案 一	h-25
案 不	g-20m63
案 了	g29
案 件	f-25g38
案 卷	c22g-21h74
案 号	f37g68
案 告	c-28
案 大	f63
案 子	a-23b-23c-65d-24f40g46
案 已	g26
案 底	g43h-23
案 有	c-23
案 里	c39e56
案 需	f33
桌	h96
桌 面	h23
档	c28e56g-22h29m22
档 案	c33e56
档 费	m24
桥	a80f-22h33k24
桥 消	g24h33k25
桶	b37
梯 广	d47
检	b-23c-41e53f46g29n-21
检 ,	j42
检 察	f21
检 法	f-24
检 系	g58
棚	b37
棠	g38m30
棠 小	g38m30
楚	d-23e-38g23h69n-32
楚 $	a-25b-29g62h74
楚 ,	a58j41
楚 了	f42i34
楼	a-24c-52e34g-41h42i-22j28k67m-25n-28
楼 下	b-22d41g-26h52k43
楼 来	k38
楼 道	d-31l56
榜	d37g61
模	l22
模 具	l22
横	e-21l-25
橡	c21
橡 胶	c21
橱	b48d-28
橱 窗	b48d-28
欠	a37b-21d126e54f45g-27i87j-63l-44n-33
欠 #	e39
欠 ,	a59
欠 一	m77
欠 了	i89
欠 信	c43
欠 债	a59b-26d49
欠 多	a-25e-32g-20i52
欠 您	i-32
欠 我	a32b36d-36i40n22
欠 条	b-32d50
欠 款	a-23b38d121f21g-72h26j-26
欠 物	g33
欠 的	a-37c-38d-23e25g74i-29
欠 着	a37i37l32
欠 费	m-70
欠 钱	b-40d49i-26n-25
欠 银	i34
次	b94c-36e-44f-25h-37i-37k59l63m41
次 $	b-36l114
次 ,	h-28l26
次 .	b75m-36
次 上	l-27
次 两	k32m-43
次 承	g21
次 日	k58
次 未	l31
次 来	b26
次 联	j33
次 说	a70
次 通	h21m61
次 那	b35
欣	d29
欣 禾	d29
款	a-110b-116e-22f-24g-35i53j-36k-58l-95m-89n123
款 #	h25i28k38n30
款 $	c-38d-61e-51f69g62i46k38n-23
款 ,	a-23b-31c44e-76f-25g-21h41i24j57k-41l-26n43
款 .	a-33b-32d-31e47f79j-26l-24
款 app	n29
款 一	d-20g35
款 不	e41k-30
款 人	d39g-33i-22
款 会	g52
款 先	n46
款 公	d50
款 即	n33
款 合	d36f33
款 名	d42i-29
款 后	k-39n43
款 已	c20g22
款 并	i34
款 归	d-26g-20i-24n22
款 影	f38g-110
款 快	n32
款 情	i25
款 截	h38
款 是	i-55
款 案	c-33g72h-23
款 没	i-27
款 的	b-21f30i-21n55
款 码	k102
款 请	e31k44
款 账	d29g-24k-42
款 还	n43
款 逾	e22f-35i56
款 都	g47
款 金	i81
歉	j-20l-21m-58
歉 $	m-37
歉 .	m-21
止	b-23c-26h37l70
止 $	l30
止 .	h52
止 拨	l-47
止 联	l52
正	a50b-53c41g73i33j-58l45
正 一	a81d-22
正 信	c20g23k30m28
正 在	f30g23n24
正 式	c20g52
正 我	b-30c33f-23i33l59
正 确	j-23
此	a23f24h49m43n48
此 人	a32
此 申	n33
此 规	h38
此 邮	n21
此 项	m20
步	c58e21g27
步 了	g42
死	a93b-26c-63d70g-52h-23l128n32
死 ,	a-24d36n66
死 了	a35
死 你	a-42b-28c-37d-20g-21l167
残	a111b-45
残 疾	a70b-20
段	b-43l50
段 $	b-43l20
母	a-29b-28d-25e48f34h22i60k-25l57
母 ,	j37
母 亲	e40
母 娘	e71
母 那	n26
每	a-24c-33d-27e-71h-23i-31k-23l52m135n-34
每 十	l68
每 天	b42e-42
每 日	m27
每 月	m-21
比	b50d-23k84m-26
比 你	a54
比 您	e25
比 欠	b44n27
比 特	k73m-21
民	c-22g43
民 法	f-48
民 警	c-30f56
气	b25c52i-21j65k-22l32m-22n-24
气 ,	l-27
气 不	a59e30
气 公	f-26j43
气 可	b78
气 好	c43
水	a68b78d-23e-32f38g-29j-38l-25m35n23
水 ,	b31
水 费	m66
永	a-21h119
永 久	h53
永 远	h41
求	d-33e29f-20g-33m-33n46
求 停	l25
求 协	e59
求 客	n54
汇	k76
汇 入	k26
江	b21f-94g-39i-25j-27m-21n-36
江 岚	f-42
江 心	f-32
江 海	f-23g-23
汪	f-30i44
汪 老	f-30i44
沉	b36c60g25
沉 默	b36c60g25
沙	b-34l82
沙 发	b-34l82
沟	a20
沟 通	a24
没	a29b48c-89d-61e-66g-34h69i28k-90l50m49n88
没 ,	b-32l57n33
没 ?	b-33d45j63n26
没 个	a-30b51
没 了	c-38g50h28
没 关	f-20h-34i-21
没 写	m63
没 到	h30
没 办	e38i-23
没 动	e44h37
没 发	g28n-20
没 听	a26
没 娘	a30
没 得	h78
没 我	b29n25
没 扣	i-21
没 提	h38
没 收	g31
没 教	a35i-23
没 有	a-45b-26d-39e-51g-64i21l-28m-34
没 本	n38
没 用	g34k-23l91
没 皮	a44
没 结	n40
没 脸	a39
没 见	a27
没 说	b36c32
没 跟	i28
没 路	n62
没 轻	b53
没 还	a-33e-27g37i170n-38
没 这	g-21
没 重	b53
没 钱	b-20n83
没 限	g-24
河	b32
油	b44d-31
油 漆	d-24
治	b-73f37l116
法	b-64c-106d-22f107g-22h54i-33k-47l-47m-43n20
法 ,	g-23l33
法 .	a-36d-23g-34n49
法 专	f-20
法 人	e57
法 传	g-22
法 办	c-33
法 务	a49b-28g-42h65
法 官	f126l-44
法 对	c29f-24
法 庭	f25g35
法 律	a-27e-39f-23g91
法 所	f30
法 权	d37f36
法 清	f25
法 的	f-29n20
法 组	f75
法 警	c-40f42g82
法 院	b-46c-20f-122g-51m-25n-22
注	a-24d-43f31g-34i-29l-36m23n20
注 ,	f35
注 了	g27
注 册	n56
注 写	k27n-21
注 意	e30i-29
注 销	m39
泰	g44
泰 消	g44
泼	a33b68d-28
泼 了	d-22
泼 你	b59
洗	a-52g108
洗 不	a-50g98
活	a37b24d-40h-35m-41n40
活 ,	c52
活 动	h-27
活 着	a52
活 该	a51
派	b-24c-58d25f131g-52h37k-20l-30
派 出	c-39f30g-27
派 我	f60
派 的	f-31
流	b-27f26h61j23
流 程	h61
流 调	f32j24
测	b48g-20
海	b-22c72d73f-37g97h-21j-28
海 关	b-44c52g46
海 报	d115j-23
海 棠	g38m30
海 泰	g44
消	e32f-27g134m-55
消 $	g45
消 费	a29e37h35i33m-39
消 逾	g78
涉	c47i28
涉 及	i28
涉 嫌	c49
涨	m21
淘	l41
淘 宝	l41
深	b46
混	a-20b31d55e-25n-23
清	a-34c24d-69e-25f64h54i-22n36
清 $	n49
清 ,	c32e20f-28g51
清 .	k29
清 之	m27
清 后	g24
清 收	f33
清 本	n33
清 楚	d-23e-38f25g23h69n-26
清 欠	f47
清 证	g-33
渣	a96d-26
渣 ,	a45
港 消	h20
湖	b28f25
湖 银	f25
滋	c32
滋 味	c32
滑	b-31
滑 ,	b-31
滚	m118
滚 利	m36
滞	m27
满	a26b-28d88f-38j36l-21
满 嘴	a32
满 意	f-24j47
滴	d34g88l-30
滴 滴	g44
漆	b65d-46
瀚	l22
瀚 模	l22
火	a32n-23
火 车	a32
灯	b30
灰	g22l44
灰 名	g22
炸	a-20b-26d54l92
炸 ,	a-20l51
炸 套	l45
点	a-37c-66f-61g36h200i-40j28l-69m-56n40
点 $	b32k40n-22
点 ,	d-34g43n55
点 .	d-23h-28j50l24m-21n29
点 下	b22j-22l22
点 之	h-20
点 也	a28
点 以	e34m-23
点 关	f35
点 出	g-23
点 击	n21
点 前	e75g-23h47l-33n-20
点 十	b38
点 半	b21h-24
点 发	d63
点 后	h-45l-46
点 四	b32h29l-26m-20
点 在	b32j38
点 小	n23
点 就	h41n-28
点 开	d33
点 放	b30
点 此	n33
点 系	h21
点 见	b-53l37
点 跟	g56l42
点 返	b-22j54
点 钱	a58b-26
点 零	g74
烂	b61
烟	b65k51
烟 头	b68
烦	a-25e-20f-23g-26i125k-27l25
烦 .	j21
烦 你	l46
烦 您	l-23
烦 请	i57
烦 转	i56
烧	a27e-23
热	b-28d78e24
然	b-30e-30h50i-22l-31n-20
然 今	h34
煎	d-20e85
煎 饼	d-20e85
照	c-35d82e-42f-24g57j-27k-22l30m21n-35
照 办	g58
照 打	l69
照 照	a41
照 片	a-32b-27d107h20
照 镜	a41
熟	e32
熟 ,	e32
燃	b-23j80
燃 气	b-23j80
爆	b27d61
爆 通	d21
爱	a-51d150e71f-29j34
爱 人	j42
爱 的	e41
爱 看	d91
父	a-35c-24e86g-23i21
父 ,	e39
父 亲	e-44i67
父 母	e-24h23i-20
爷	b42n84
爷 ,	b31i39
爷 子	e53
爷 爷	e-30n54
爸	a-36b-43c86d-20e40i64j61l-20n-45
爸 妈	a43b-27e37h24
爸 攞	a-27e68
爸 爸	c70e-51i22j38
爸 要	c27
爸 说	i51
爹	a35
片	a-42b-27d107h20
片 ,	d-24
片 发	a-23d32
牌	a62b-26f-23j26
牌 ,	a62
牛	a35c-22
牢	a-67b-31c180e-32g-20i-30j-24n-21
牢 $	c27
牢 和	c56
牢 饭	b-30c57
物	a119b-21f-39i22k52m-56n-25
物 ,	d51
物 业	a-42d-32f-39g29k-26m-27
物 卡	e-21k92
特	f35g-23k73m-21
特 币	k73m-21
犀	i51
犀 利	i51
犬	k64
状	g36h27
状 态	h27
犹	h51
犹 豫	h51
狗	a157b47d-24e-27g-25
猜	c35d41
猪 脑	a-43
率	m-34
王	a-44b59e20f24i68k30m-22n-20
王 专	f20
玩	a51b62c21k46l41
现	a-58b-68c20e-79f23g96h66i-49j122k122l-54m-64n73
现 ,	k-28n96
现 .	n-20
现 住	j91
现 在	a-32b21c47e-65f58g23h102i-36j95k-69l-36
现 金	b-35c-45k127m-47n-26
玻	a-31b152g-23h-24l-20
玻 璃	a-31b152g-23h-24l-20
班	a-28b-85c-49d-70e93f-29g-51h44i30j24k-50l129n-22
班 ,	e40l-21
班 .	b-60d-31e43f-52j71l57
班 ?	b-21f40j22
班 主	e62i-24
班 前	h45
班 它	h23
理	a27b47c-31d-59g-57h28j-68k61l99m74n-55
理 $	c46d-28
理 ,	b-40c31g-52h24k53
理 .	b24f40g-39k39l38
理 :	i24
理 ?	m34
理 一	f-26
理 了	g28
理 人	f-33i21
理 会	l91
理 你	c-35f23
理 受	k28
理 处	m53
理 局	f20
理 律	i-20
理 我	e34
理 有	c20g23
理 费	m66
理 部	i33
璃	a-31b152g-23h-24l-20
瓜	d38g-46
甜	a59b-20n-25
生	a117b-73c26e-71f-43g82h-24l86n-96
生 ,	b29g42l26n-30
生 :	c26
生 你	a69e-23
生 意	l31
生 效	g48
生 没	a30
生 活	c48m-21
生 病	a40
用	a-35b-59d-27f-51h-90k-24l43m-54n83
用 $	j34
用 )	j21
用 ,	a-20g38j-28k-28l81m-34n51
用 .	e21k-46l36
用 】	d24k31m27
用 了	f29g-32
用 于	n48
用 今	h-26
用 任	b-37
用 卡	a30b-24c56g-74n44
用 您	l-21
用 我	e57
用 的	l22
用 管	c30f24k26
用 该	j20
用 金	n35
由	d-29g-127i-22k21m-39
由 ,	j23
由 你	m30
由 您	m-47
由 我	f62
由 本	g-46k30
由 法	f-25g-32
由 系	l22
甲	c41
申	a-33c30f-21i-21n82
申 请	a-33c30f-25i-21n83
电	a-32c-54d-63e119g-54h70k-77l41m-21
电 #	i-35k26
电 $	b-25l66
电 ,	e20h22l32
电 借	n57
电 债	f36
电 其	j31
电 子	j50
电 线	d20
电 设	g20
电 话	a-20b-64d-34e122f25g-41h68i40j-42k-68m-25n-25
电 费	d-42
男	a92c20
男 人	a27c20
男 朋	a33e34
畀	b-33e-24k105l-41n47
畀 你	l-23n52
畀 我	e-21k122
留	a-58b-60d47f-45g-33h-26i89m-27n-56
留 一	c-21e50
留 五	g-23
留 您	c-30
留 所	c-56
留 案	c-25
留 痕	k51
留 的	j32
留 着	d26k-40
留 言	d71e-28i61
留 证	c68d-35g44
留 那	c-30
疑	h27k28
疑 问	h29k29
疾	a68b-25f65j24
疾 控	f65j24
病	a37
病 ,	a32
痒	a-25
痕	k51
痕 迹	k51
瘸	a67b-21
瘸 子	a27
癞	a28
登	e-32f-32g-34h48j55
登 录	j24
登 记	e-32j31
登 载	d22
白	a47b72c29d-30e-91f-25g99k-20
白 $	a-35g93
白 ,	g34
白 天	b-24e-32l61
白 字	d32
白 条	n22
百	a-52b-87c-34d28e-47f-30g69h-60i-64j-21k111l21m207n-21
百 $	m54
百 ,	a-21k21l-21m110n47
百 .	a-22
百 一	k56m-26
百 个	l29m-35
百 二	m-42
百 你	m49
百 元	m-20
百 八	d-23m48
百 分	g86m46
百 块	a42
百 多	d45
百 张	d66
百 条	g-24l131
百 蚊	b-22k61m51
的	a24b62d-63e-95f25i67j-24n-73
的 "	g20
的 $	a35b177f-20g84h36k-33m-29n22
的 ,	a39c63d-69f117g-24h-35j133l-57m-47n-29
的 .	a-69b-36c49d70g82h-55i57j-75l94m-26n61
的 ?	e-44
的 zhifubao	k116
的 一	g48k-32
的 不	f67
的 东	i32
的 也	a55
的 买	d71
的 事	b-41c-42d74f22i26
的 人	a24b105d60e-29f26g-25i-30l70
的 代	f-27
的 伸	i56
的 住	j21
的 信	g-23i53
的 借	c38d33e31g87n-33
的 债	f59g-34
的 公	d-33
的 六	j45
的 养	g46
的 分	i73
的 利	j70m27
的 包	j37
的 医	f29j22
的 单	j32
的 卡	k-24
的 去	n-49
的 同	c31e22f-27
的 名	d41
的 吗	e-21f53
的 吧	a-24n-22
的 嘛	b20k49
的 地	c35f-24j22
的 处	h56
的 外	f-28
的 大	b31
的 头	a23
的 姓	d25
的 客	d72i-21
的 对	k-27
的 小	e24
的 就	c57f-49g22h24i21
的 店	f39i-22j-23k80
的 微	k29
的 快	d-20l-24
的 情	c-20i64
的 成	m24
的 我	i45
的 房	a-20g86
的 手	a-28b20l31
的 投	f-20
的 支	j56
的 方	l55
的 时	a155b-56n-29
的 是	a25d-121f-30i27j-40l91
的 朋	n44
的 材	c31
的 校	i-21
的 案	b-24c-50h72
的 横	d-20
的 橱	b48d-28
的 欠	c-31f36i-41k30
的 款	b-21
的 法	l27
的 物	e45
的 现	b59
的 班	e21i-23
的 申	l53
的 电	b-22c-28d37e41f-37m-29
的 码	j33k65
的 离	a22
的 租	c-60
的 窝	a31c27
的 立	c-28
的 紧	e24l-21
的 纪	e67
的 罚	c-38m53
的 胜	g26
的 腿	b98f-38l-23
的 花	i32
的 行	c29
的 规	b31m-28
的 警	f37
的 话	b-28d34f21h-24i-60j-46m50
的 账	a67e-20g-32h49
的 货	f-24n29
的 贷	f69g-97i29
的 路	a25n55
的 身	c-21d21f82h30
的 车	b-26c42f-26g92h21l-31
的 还	c-22d25g-20n50
的 通	j47m39
的 逾	g56h-22i22
的 那	b39g30h21n-21
的 都	a24c-20d34k-28
的 钱	a-40c-28f50g-35m76
的 额	n22
的 饭	c55
皮	a221b-36f-25g-31
皮 没	a44
监	a-32b25c108d37e24f75i-37k-23l-21
监 会	f53
监 局	i-21
监 控	b58g41
监 督	d59
监 管	e-31f67
盖	c33g-21l39
盘	j50
目	i-35l21
目 .	m23
目 前	i-26
目 有	n22
直	b66c28d-28e-48g92h-62j-29k70l76
直 接	a37b71c38e-40g103h-21j-23k78l23
直 至	l38
直 都	h-25
相	b-27d76e67
相 亲	d42e32
盾	j85
省	d-29f35k35
省 得	j21
看	a-66b-68c40d81f-27i35j34k-61l25
看 $	b-38c-30d29e-21j60
看 ,	c51d30
看 .	c-57e30g32i30
看 不	b-31e20h65m24n-23
看 你	a-70c36e54f-30g-24l27
看 到	a59d-24m34n52
看 守	c41
看 手	i41
看 的	i21
看 看	b54e-20i37j22
看 着	b-29d39g48h-28i-24l-20
看 见	d27f41l51
看 谁	b-39l39
看 这	d80
真	a187c63e-28f-28g-51i25l-27n-26
真 是	a109
真 的	c47f-21
真 给	a42
眼	b21i20
眼 .	i20
着	a-35b160c46d-20f-70g-59h-25i20j-21k-94l133m-36n51
着 ,	b46l80
着 .	c35e-32n101
着 ?	j31
着 不	a-26e34n53
着 你	b47c-23e-36i33
着 办	b-34d38g33i-24
着 吃	c37
着 吧	b-21c61g-30
着 呢	a-25b50d26l30
着 坐	a-27
着 您	a21
着 我	i27l81
着 打	e-21l21
着 说	b58l-27
着 过	k-40
睡	e-26l118n43
睡 不	l40
睡 觉	e-22l55n52
督	d55f33i25
督 .	d22
督 促	i25
督 办	f32
瞎	g-24
瞎 说	g-24
瞒	e72h24
知	a-47b-40c-47d97e47f40h-58i76j25k-32n-38
知 $	d-33
知 ,	b22e-21g-20j53
知 .	d31g37
知 :	g34m27
知 】	g-28
知 书	c-28
知 你	c-35d-52f180g-28i-22l-20m-47
知 其	d38e-62i60
知 她	f-30i44
知 客	b57g52
知 道	a-21b-59c22e142g-26h-39l34n-29
矩	d22h-21k39m53
矩 $	m30
矩 .	k52
短	b-45d93e67h-38j88k-52l56
短 信	a24b-37d58e67h-30j91k-52l61
短 视	d36
石	b48
码	a-28c-61d-53e-55f-61g-53h-35i-65j251k52m-40n-45
码 $	k50
码 ,	b44e-25j-37k31l-21
码 .	j64
码 事	c-31
码 及	j26
码 发	j69k31l-30
码 和	j24
码 回	j26
码 多	k-25l75
码 已	l-20
码 报	j20
码 是	j85l-29
码 给	j72
码 谁	j-23
砍	a-35b94f-22g-22h-27l-58m-29
砍 价	h-20
砸	b39e-26
砸 了	b53
硬	a-34b74e34l-21
硬 是	b71e34
确	e-24i-45
确 抬	j-23
确 认	e-20i-27
碰	b68d-34l-24
磨	a92j70
示	a-24b57c-31e27g-74h-24i28m-58
示 :	n33
示 警	b74
礼	b197g-90k-32
礼 品	k-30
社	a28b23d20f88g40
社 会	a52b75d-34f-28
社 保	f36g45
社 区	f53
社 死	b-41d70
祖	a86b-24
祖 传	a43b-24
祖 宗	a42
祝	l45
祝 你	l45
神	a38n31
神 经	a38
票	c28d-34e-30g36j-29n-46
票 .	n-34
票 】	g-22
祸	b34
禁	f-39
福	b61
离	a53b-34h61k-35n-21
离 婚	a50
离 开	h69
离 职	k-34
禾	d39
禾 小	d39
禾 消	a21
私	b-25e45g21i-40k57n-28
私 人	e54i-28k71
种	a101d108e-41n-20
种 .	d48f23g30
种 事	c23d63
种 人	a56d-49e-20
科	b56e-31f37
科 ,	f29
秒	j49
租	a-35b24c-64d21e-37f-30j-21k-33m21n33
租 房	m21
租 约	m39
租 赁	f-21
租 金	b24c-62d39e-29n42
积	g46n22
积 金	g46
称	c-32d-33e-36g-21h70i-34j41k-43l-46n-21
称 .	j25
称 做	j48
称 和	f29j28
称 报	j-33
称 法	f29
移	c48g-46h106m-27
移 交	h57m-27
移 送	c56g-27
程	b-24e-22h57j25
程 .	h50
程 序	g24i20
程 录	f44
程 执	f-35
程 款	j37
稍	j-22k-25
税	b-22
税 务	e22
稽	f25
稽 核	f25
究	c24
穷	a140
穷 酸	a23
穷 鬼	a37
空	c35d26j-43l-25
空 号	j-36
空 头	c44
穿	c123d36e-21f37
穿 制	c82d37f46
窗	b96c36d-37e-37j-23l-22
窗 户	b67l-22
窝	c25
窿	n53
窿 顶	n53
立	a-25b-41c56f40g102h77l-21
立 了	c31g79h-20
立 刻	h66
立 即	e29h47
立 案	c25f32
站	a-26c20f-20g39
笑	b91
笔	a-61b-55c-27f60i77j-46k31m39
笔 .	i26
笔 就	h30n35
笔 录	c-29f79
笔 您	k58
笔 账	b-27g70
笔 贷	n-35
笔 逾	f39
笔 金	f-30i44
笔 钱	a-27
第	d44g-43l33m-52
第 #	f25
第 一	d47g-28
第 九	l48
第 二	i24
第 十	e31
第 四	j33
等	a-50b-26c94e59f-69g82h56i-35j-37l-79m-20
等 ,	e37
等 于	g86h-21k61
等 他	i-25
等 会	h41
等 传	g69
等 你	d-23e85h21l-31n-20
等 差	b-34c83
等 我	d60
等 着	a-27b-59c77g-27k-26n46
答	a-21b-20c-33e21f104g-34h-35l-26
答 .	f70j24
答 复	c-22h-27
答 应	e33f42
筹	b50
签	b-61c93d-34e-27f-24g58h45i-46k-29m23
签 ,	g36
签 .	n37
签 了	g-28m24
签 到	l33
签 字	c62d-26g29h47
签 收	b-27
签 的	c53
算	a-81c86d-29f-43g37h-30i-46j-45k55l58m159
算 $	c57
算 ,	l23m20
算 .	l62m67
算 一	l-23
算 你	b-40c26g-21l34
算 在	m65
算 结	k58
算 逾	g76
管	a-28b-28c105d-46e-66f74g-20h43i42l-30m85n-38
管 $	e37
管 ,	k31
管 .	d-23i62
管 不	b33h21
管 协	f44
管 我	f41
管 理	m95
管 的	h44
管 部	e-31f34
箱	b-25e67i36l39n-21
箱 $	b-36k49
箱 ,	l41
箱 是	e67
箱 留	i49
籍	e20g20
籍 地	e29
粉	d61
粉 丝	d63
粒	n27
粒 贷	n27
粮	a26d-24
粮 食	a52
系	a-68b-64c-67e79f124g-28h-52k-28n-32
系 ,	e-23
系 .	f-21g-44h-56i-31l-29n40
系 一	e36
系 不	i43j26
系 人	d29e-35f-31h29i54j-20n-33
系 其	e61f36
系 客	e54i22
系 您	g-25h-24l38
系 法	f35
系 的	l53
系 统	a-30b-25c-49d-24e-25g81h26k23l-31m27
素	a117d58f-23l43
素 材	d59
素 质	a123f-23l43
索	e-20
索 要	e-20
紧	b-44c-42e54h41i59j-26k-27l-41
紧 $	h21
紧 张	f-21i35
紧 急	e50l-29
紧 还	i53
纠	c-30g-25
红	a-47b127c-68e-32g50i-56j-20k52l-71m23
红 包	a-22b-24k68m30
红 底	d32
红 油	b49d-31
红 漆	b49d-22
红 的	g58
红 线	i-53
约	a-26b-50d-26e-44f-34h-68k-31l-37
约 了	h-29i25
约 定	m-25
级	a26b32g61j42
级 ,	j45k21
纪	a42b-21e133g30
纪 委	e67
纪 检	e66f23
纳 ,	m20
纸	a45
线	c-27i-53l-54n39
线 ,	f33i-26l-34
线 .	i-27
线 杆	d20
练	b86
组	b-33e55f88g-73k33
组 ,	f49
组 受	g-46
组 织	e113
组 里	e-24
组 长	f22k44
细 :	m-24
织	e113
终	g78
终 身	g78
绍	n53
绍 畀	n53
经	c96g50h-20i32j-80k62l-26n-29
经 下	c-31g23
经 交	c22
经 侦	c69d-20
经 办	k44
经 在	c53g-27h-55
经 地	e109g-33
经 审	f27
经 开	h49
经 把	b-21c-22f23l-23
经 理	e-28f71i36j-52k77
经 立	g60
经 给	g35
经 被	g21
经 转	i57
绑	b45
绑 到	b45
结	a-69b23c-24e-29f-43g91h-38i-52l-44m-22n74
结 ,	m-20
结 了	g99
结 婚	g45n83
结 果	l-21
结 清	f-21k43m37n43
给	a-20b-78d-24e-24f-32i-76j106k88m83
给 $	m39
给 一	j72
给 个	m34
给 你	a-28c94e34h76j25n41
给 其	e43l49
给 别	n-20
给 您	c-40e-32f62i-28k-39l24m-34n-42
给 我	b-22d-24e-85f-60g54h-35i-21j75k155l-75n-31
给 钱	n33
络	d21h38
绝	b-25
绝 不	b-25
统	a-30b-28c-49d-57e-33g80h25j48k49l-33m24
统 一	d-29h33j33k29
统 升	k26
统 显	f30
统 计	j31
统 里	c-42g161
继	d32e20l54
继 续	d32e22l54
续	b-28c-33f-22g90j56l91n23
续 .	g23j45
续 办	c-44g51
续 失	e29
续 拨	l67
续 费	b-26n36
维	g-21h-45k60m70n-21
维 护	h-35k38m71
维 码	k27
综	f37
综 治	f37
缉	c29
缓	a-52b-30c80
缓 刑	b-25c80
编	a-25b-25c-34d80e-24j-37n30
编 号	e-26f28j-30
缘	n22
缩	a63
缩 头	a63
缴	g20i-22k-21
缴 清	c20g23
缺	a-22b31c-20d34g44
网	a-63b-46c21d162e-40g37i54j-22k-76m-22
网 .	g54
网 上	c42d-62i67
网 公	d44g-33
网 店	d71
网 的	f-27g60
网 站	f-20
网 贷	g-24i23
网 银	k-38
罚	a-24g-37h44m149
罚 息	c-32m-23
罚 金	m33
罪	b-28c132e-27
罪 ,	c35f-32
罪 调	f29
置	b-42f-25g94
置 程	g26h20
置 里	d-44
署	f131
群	b-61c-47d197e-30g-54h21i-23j-21l-42
群 发	d79g-22h27
群 我	d86
群 里	l-22n35
翻	h76m75
翻 一	h49m43
翻 倍	m32
老	a35b-38c-35d21e38f-66g56h-21j-34k52l-33n38
老 乡	d28e-21
老 人	a-22n60
老 公	b-27c50e-20
老 占	l-34
老 同	i-25
老 周	e-42i70
老 婆	a-39c-22d-23e35i-45k28
老 家	b33d86e-44g56
老 师	a-31e52f-30i43
老 板	a31e38l23n69
老 爷	e53
老 账	f49g27
老 赖	a161n-23
老 金	g30
考	a-48d-23e69g38h20
考 公	a-21g43
考 虑	c33h42
者	d28j24
而	d35i20
而 已	d35
耍	b74
耗	b-39f77
耗 得	b-39l39
耳	n53
耳 窿	n53
聂	b-24
聊	a-34b-37c38e177f-29i-38n-34
聊 $	c66
聊 聊	e93
职	e102k-34
职 员	k-32
联	a-29b-52e55g35h-34i33j-20k-47l53m-29
联 ,	e29
联 合	f28
联 系	b-37e31f-27g-71h-29i54k-42l41m-27
联 网	g93
聘	e-20i-23j123
聚	j30
聚 会	j30
肉	d83j25
肢	a40b-23
育	e25g33
育 局	e25g33
肾	n87
背	e-22i34j31
背 着	e-22i34
胜	g26
胜 诉	g26
胳	b96c-23e-26
胳 膊	b96c-23e-26
胶	b60c21
胶 有	c21
胶 水	b60
能	a-84b-45c21e-51f-36g79h-86i87j-26l-48m32n127
能 下	n35
能 出	b29g29
能 刷	n-34
能 力	e20
能 处	g-26
能 打	h-35
能 撤	c44
能 是	f20
能 管	h44
能 给	g100
能 解	c-30g56
能 说	i88
能 贷	g64n32
能 还	g-23h-29j-29k41n60
脏	e51
脑	a123b-29
脑 子	a92b-28
脸	a157b-57c-29e-39g48i20l-25m-31n-21
脸 ,	a47
脸 .	a-23d44
脸 的	a59b-22
脾	b91e25
脾 气	b91e25
腾	g37
腿	a28b187c-47d-35e-28f-45l-47m-24
腿 ,	b54c-22e-22
腿 .	b49f-28
膊	b96c-23e-26
膏	a-37b44
自	b-29c113e-23g36h41j-49k-48m-53n-44
自 动	g82l45
自 媒	d23
自 己	a44b-26f-30h38j-30k-34
自 收	f25
自 查	m-21
自 负	c42
自 述	c-20
自 首	c89
臭	a32d56
臭 不	a35
至	a52d-20e-26k129l79m-25
至 本	k84
致	e61g-32k21m-38
致 函	e56
致 歉	m-50
致 电	e20f25k26
舅	a-25e90i-39j-21n65
舅 子	a-23n65
舅 舅	e50
良	a22
良 心	a23
色	b74g-23
花	a-44b31e-46g-30j30l31n47
花 了	j32
花 呗	n33
花 样	b42l41
花 钱	n-25
若	e43
若 仍	e31
苦	k24m32
苦 费	k24m47
苹	a22
苹 果	a22
茶	b-40c29f-20k44m59
茶 ,	c-20l20
茶 店	k48
茶 水	m67
荐	b-21n92
荐 个	b-21n80
药	a-35
获	m-21
菜	b22
菜 市	b22
营	g68
落	a25d34g-20
葛	h27
蓄	k20n28
虑	c33h42
虚	a21k39
虚 拟	k39
虫	b-21
蚊	b23k61m51
蚊 畀	k63
融	f80g22h26m-47
融 .	h25
融 】	a27e25g42h23k-33
融 借	f-30i44
融 委	g23k25
融 提	k26
融 有	e25
融 犯	f29
融 监	f35
融 资	g-21
蠢	a60
血	e35k-21n65
血 也	n52
血 压	e45
行	a-70b-68c-77d-80f123g51h-47i21j-63k20l-58m-56n-69
行 $	a-28f-22k26
行 ,	a-25b-36d-26e29f-68g-28j-24k36m-29
行 .	f-24g-31j-26
行 上	e69
行 专	f118
行 业	g22
行 为	c29
行 人	f20g27
行 卡	b41j132
行 叔	i51
行 委	f-23k42
行 就	h-24
行 工	f-26
行 征	f22
行 总	f34
行 政	f-29i22
行 的	f106j-42
行 进	b91
行 都	f-27g102
行 钱	i34
行 风	f41
街	a74c-39d130e-21g-36h27j-25l-44
街 招	d119h30
街 边	a78b-21c-24
衣	f60
衣 服	f60
补	g-22j46m61
补 一	j43
补 记	k-32
表	b-29c-31e-48f90g-21i-38j74k50n42
表 哥	i-39j35n55
表 把	j31
表 明	f20
表 示	i39
被	a-59b-33c-21d-53e-65g188i-29j-37l-46n37
被 停	g97
被 刑	c28
被 列	f25g55
被 执	f20g27
裁	g75
装	a129b-45d35e-22f-49i-22j114k29l-33n-47
装 什	a55
装 信	k48
装 死	d36n-21
裹	j37
西	a63b65c-24i44n-40
西 $	b56
西 ,	b-20
西 .	a71b-33
要	a-99b43c103d91e147g-23h-135i-27j20k-73l-44m119n-66
要 $	b72d-25
要 ,	f43i24
要 .	a20c-22e23
要 三	m68
要 不	a-21b-39c41d94e97f25i-23m-39n31
要 了	e59
要 交	g-27m62
要 他	e52i-32j30
要 代	e-27
要 你	f-29
要 停	f29j20m50
要 加	c60g36m-50
要 坐	c53i-26
要 您	j30k-23
要 成	m50
要 我	d-20e37n32
要 打	b22c-20e-23k21
要 抓	c79d-21
要 提	f-23
要 收	m39
要 是	b30d57e-31g32m-22
要 求	d-28g-23l27m-32n48
要 法	g-24
要 现	d44e36f30
要 看	g-26n52
要 真	c52
要 给	f36j29
要 脸	b-28d27e-28
要 转	k-21
要 还	a30b42e-25
要 退	j46
要 都	d60
要 钱	i90j38
要 面	c-29d84
见	a28b82d125g-29h-56j-25l65n-63
见 $	b-27
见 ,	a38b-76d30e31
见 .	b-21c33d29f-30i-22
见 一	b78
见 不	b25h-38l42n-27
见 也	m24
见 了	a-32b34d27f42
见 着	a21
见 过	a53d45
见 面	k23
规	a-30c-41f-44g48i-26m110
规 定	f-38g70h29l-20m59
规 矩	d22h-21k39m53
视	d57f37i-23
视 为	h25
视 频	d58
觉	d-26g37l78n87
觉 ,	l76
觉 .	n35
觉 得	f23
解	a-31c-37d-23f40g51
解 $	g30
解 一	f41j-34
解 决	e22
解 冻	a-21m32
言	a-20b-32d64e-31i72
言 ,	d42i-24
言 :	i29
警	a-39c120d-21e-28f105g68h60j-28k-36l-31n-27
警 ,	c-49
警 号	f38
警 告	b74
警 官	c-36f40g27
警 察	b-58c95e-31
警 惕	k-30
警 抓	c94
警 方	c87f-25h20
警 车	c40h36
计	a62e21f-26g-20i-25j35k22n-25
计 #	l21
计 ,	k53n-20
计 划	e23
订	c26e85g21k21l70m-22
订 ”	k26
订 回	g32
认	a-20c-25d62f-35g-30i-27k-38l-45m47
认 人	b-20h27
认 其	j40
认 可	e31
认 识	b23d52h-31n24
讨	i46j-23
让	a-106b109e76g-47i-24k-35
让 他	a-40b29i49j-42k-20l-29
让 你	a-46b-40c-23d66e121f-45g-53h-35i-57m-27n35
让 其	e60k31m56
让 后	g28
让 大	b-24d45
让 家	b58d-25
让 您	e-40l27m-39
让 我	b51d-41e-32f90j48k-26l54
训	d-26f-24i24n-21
训 :	n-20
议	a82b-26d28f-41i-34m-52n28
议 其	n49
议 可	d25
议 您	a-23f-24
议 请	a33c33d20e39g51k32n22
议 转	a25
讯	b-26d60j34
讯 地	j47
讯 录	b-26d60
记	a20c-51d-29e-52g91h-26i-55k-59l-53n-78
记 $	f35
记 ,	j36
记 .	g59k-32
记 录	a-27c-20f-41g90k-32
记 得	d-20i-20n-21
记 性	a99b40
记 账	k23
讲	a70c-21d-29e28f-25g-48i46l-47
讲 ,	a-23i23
讲 .	e52
讲 信	e23
讲 明	i22
讲 道	a29b40
论	d69
论 区	d34
论 坛	d36
讼	i28m36n-23
讼 ,	i33
设	d-49j-30l72
设 置	d-44
访	d-34e41f20h-30j33k-38l34
访 ,	j55
访 .	a25
访 一	e24
证	c22d-56e-76i-31j20k-85l-24m74
证 ,	c20e-24f52n-24
证 .	c-20
证 你	b69g82
证 去	n47
证 号	f-20j40
证 在	g55n65
证 就	c46g-27
证 据	d-31
证 明	b-27g-49
证 照	d35h27
证 码	c-21j67k-32
证 都	c60g58
证 金	g-27m95
评	e103j-55l85n-25
评 估	j-47
评 理	d-24e64l43
评 论	d34
评 评	e33l44
识	a70d37h-34k-24l-32n76
识 人	n53
识 做	n37
识 的	d62
诈	a-54c57f29g-32
诈 中	f56
诈 骗	a-54c78f-22
诉	a-23b-62c-38d-32e-77f30g113h-35i47j47k-45l-34m41
诉 $	l-21
诉 ,	g70m34
诉 .	g59
诉 了	g-36
诉 他	i51l48
诉 任	j-23
诉 判	g26
诉 前	f57
诉 我	i-26j100l-26n53
诉 电	f-20
诉 讼	i28m36n-23
诉 调	f22
词	a-26
试	a-25c104e-47l-23
试 .	c49e-22
试 看	b-65
试 试	c53e-23
诚	d29
诚 信	d29
话	a67b-20c-39d-26e66g-105j-29l-39m73
话 $	a27e-43f51
话 ,	a-20c-43e58g-28i57m-27n-25
话 .	a74c73e-47f-31g-24h29k-20m-20n68
话 不	g-20m26
话 我	b-24
话 打	e89
话 挂	h93
话 是	f-20
话 术	j31
话 的	b31f118h-29j-23m39
话 费	k38m-89
询	a-20c-41f110g-26j20
询 $	f47
询 问	c-41f94j29
该	a102b-25d23l-32m-20n-23
详	j21
语	i69
语 音	i59
误	m-37
误 加	m-50
说	b34d52e-28f24i90k-73l-29m61
说 $	b-23c-34e57f47i-34
说 ,	h29i72j-27
说 .	a-20b-30c-45e51g-31i-25j-26l-41m34
说 一	c55
说 不	l-24
说 个	d22
说 了	b33c78d48i-35l53m25
说 他	d32
说 你	e-28j38
说 减	h28
说 别	l89
说 吧	f24
说 呢	i25j32m50
说 实	a26
说 家	n31
说 就	g30h34
说 帮	j31
说 我	e45
说 明	d-27f42i105j-20l-20
说 是	f48i-36j69
说 没	n33
说 法	g28
说 白	a44
说 自	a-75
说 要	b36l-22
说 话	a92b95f-26l-29
说 说	d41g38h31
说 过	e-25i51l63
说 这	e42
请	a-49b-60d-98e-23f-35g-50h-36j-50l29m-24
请 ,	m36
请 一	m48n79
请 不	l49
请 了	g28
请 他	i-20
请 你	e28l44
请 保	d-31
请 关	d-31
请 其	e28i31
请 减	k26m36
请 勿	f33
请 告	j41
请 回	c28e20
请 如	f69
请 安	l48
请 将	j26k67
请 尽	g35
请 您	d-20j-30
请 把	k-33n-30
请 拨	e43f-24g56k-30
请 提	i37j24
请 支	k20
请 点	n21
请 立	h27
请 联	f-22
请 致	k48n20
请 转	i-43
请 速	g30
请 配	c-29f46g-46
请 采	i49
请 问	f29j-21
诺	f25
读	b26
谁	a-27b97c-58d-47e62f-29g-95h38j-24k-44l24m-26
谁 $	a-37b55
谁 .	l35
谁 也	g-53h26l-32
谁 耗	b-39l39
谁 要	k-20
谁 说	a-26b71
谁 都	b39h28
谁 问	j-23
调	e-24f133g24j75m-24
调 ,	f27j23
调 中	f22
调 查	f37j38
调 解	f28g46
谈	a26b-68d-38e150g-47h38i-34j55k-38l-29m96n-43
谈 $	e43n-24
谈 .	g-31h63
谈 不	e73
谈 减	a30m56
谈 困	a72
谈 家	e73
谈 方	j42m-25
谈 谈	c-20j44
谎	f-24h58n29
谎 称	f-24h58
谢	a-31b-23f-25g-29i-40j-37k-30m-26
谢 .	a31
谢 谢	a-32
谷	k28n-37
谷 子	n-37
象	i34
豫	h51
负	c41d-26f-24i48
负 $	c47
负 责	g48i36
财	c25g-23i31
财 务	c25f-21g-40i31
责	c21e34g32i23
责 任	c21e39
败	d48g24h-21
账	a26b24d-51f-63g-33h-50i-60j-35k65l-46m91
账 $	a22b33g55k-47
账 ,	b-22c38h23l-40
账 .	b30j43k116l36m-27n38
账 上	m45
账 单	b-23c-30d26f-21g-63h-27i24j-44k-46n-25
账 吗	e72i-24
账 户	a-24b-41c-21e-39g70i-28k37n-34
账 是	h-23
账 的	k-28
账 目	c32m21n21
货	a-42b55d-67e-21f-26h-27j-52k-58m-32
货 单	b-25
货 地	j-44
货 我	b91
货 款	a-32c29d-58f-25g-20k-40l22m-21n22
货 的	b-31
货 车	b46
质	a122f-40l40n20
购	e-21i42k92n-25
购 物	e-21k92
购 部	i49
贱	a28
贴	b-35d159g-20i-24l-21
贴 你	d72g-20
贴 的	d-60
贵	a50b62d78e81f-56j-38k-30n29
贵 公	d56e50n35
贵 单	e57
贵 司	a35c24g31
贷	a-56b-98d-50e-117g50h-38i104j-21k-51l-30n280
贷 $	f27
贷 ,	a-21n38
贷 .	e-40i31n98
贷 不	g36n44
贷 养	n35
贷 后	f-32j22
贷 委	c20d29g23m29
贷 已	i57
贷 款	f65g45i-56j-23n-20
贷 没	i49
贷 还	n-63
费	a-41b-86c-52d-106f-83g-51h-42i-36j-57k-42l-85m336n-27
费 #	m92
费 $	b-29g-48k25m-26
费 ,	a-22d-27g-31m112
费 .	e40k20m69
费 一	n30
费 三	m28
费 不	n41
费 也	m41
费 五	m29
费 你	g38l-26m67
费 六	m39
费 卡	k44
费 可	b44
费 合	m-23
费 我	k-48
费 才	n39
费 打	m-45
费 按	m77
费 是	m-43
费 用	m-62
费 由	m34
费 的	d-42g33
费 贷	i62
费 金	e37g64h35m-32
赁	f-21
资	b-26c-29d-26f-55g58i-29j-21k-39n27
资 .	l49
资 卡	g55
资 发	f22
资 料	j24m38n39
资 租	g-21
资 里	e55
赔	b-35g42m-43
赖	a120c-37d-31f-23g-24n-41
赖 ,	a30i20
赖 在	b-27
赖 账	a29b23
赢	g59
走	a-25b198d-40e-56f-30j-49k46n-75
走 $	b60c-30h-59
走 ,	b31
走 .	b90l21
走 一	k73
走 了	b-39g20h42l43
走 公	k34
走 到	c46g38
走 夜	b27
走 完	g20
走 我	k21
走 抵	b73k-50
走 法	a55b-28h30i24
走 流	h36
走 访	e42
走 路	b51
赵	g30
赶	b-22f37h20i44
赶 紧	b-22f37h20i44
起	a-29c-31d33f-23g38i29j-33k-43l33m30n-40
起 七	f25
起 手	b42
起 打	l-21m35
起 来	b24c49
起 直	g25
起 算	m-32
起 诉	b-26c-22f-44g43i50
起 这	e69
趁	c55
超	l-20
越	c21f-24i-37l-21m45n-23
越 多	m26
越 拖	m31
越 橡	c21
趟	b-22e24f32m76
趟 $	f40m-27
趟 .	m28
趣	c35d39
足	l86
跑	a23b-37d-22e22g-33h48m83
跑 一	e35
跑 去	m50
跑 批	h20
跑 来	m50
跑 火	a32
跟	a106b-45c90d-37e38f38g161h-52j-34k-43l-37m-35n23
跟 .	l42
跟 一	g21
跟 上	g41h34
跟 他	e34f-25i32
跟 你	c-37e27f87i108j-33l-82n39
跟 债	c73g74
跟 公	f22k25
跟 刑	c-31
跟 同	j45
跟 家	c103e-30
跟 您	c65f-26g-30i-66
跟 我	a95b73c-23e-30f29g-36i-44l-35
跟 所	f-30g60
跟 着	a-39e49l21n-26
跟 账	h-27
跟 进	j22
路	b69c-26e-20g-26h-62j-42l-31n72
路 上	b21h-60
路 子	a25b-27n117
路 小	b60
路 滑	b-31
踹	b89
踹 门	b38
蹲	b-45c69d-35l158
蹲 守	l68
身	b30d47f71g53i-23j21k-28l-31m-29n22
身 不	g78
身 份	b-42j44k-28
身 体	a-21b-31
身 衣	f60
躲	b41d20f-24g-35l-43
躲 ,	b114c-36d36l-48
躲 不	l33
躲 什	a43b-20
躲 着	e34
躺	b149c-23d-27f-24l-41
躺 着	b149c-23d-27f-24l-41
车	b211c42d-34f-65g37h42i-29k-22
车 $	b90n-20
车 ,	a59b-32
车 .	f-26g82l-21
车 位	m-33
车 停	b40
车 就	e21g-27h35l32
车 我	b29c52e-22k-35
车 押	b-22n75
车 有	b-64j25
车 祸	b-28
车 管	g47
车 费	m-39
车 辆	j25l22
车 间	b46e34
车 马	k-23m114
转	a-30b-60d-38e-70f-20g-96h126i101j-72k191l-52m-54n34
转 ,	h66
转 不	a25h31
转 入	h53k32
转 到	i51k49
转 后	k58
转 告	i111
转 外	a25h20n35
转 好	f49
转 我	g-23k65
转 手	n31
转 本	k-34
转 私	k-20
转 给	k-47
转 至	k86
转 账	k23
轮	b-20l79
轮 班	l49
轮 着	l30
软	a114c-34
软 饭	a114c-34
轰	a-20l96
轰 炸	a-20l96
轻	b103c28g-24n39
轻 没	b53
载	d22
辆	j25l64
辈	b-27c40g111
辈 子	b-27c40g111
输	f-61g96j-21m-43
输 ,	g54m-43
辛	k24m32
辛 苦	k24m32
边	d-72e21g128k37l-55
边 ,	c-26
边 下	b-32
边 别	k23
边 就	n47
边 我	e60h24i28
边 收	k29
边 是	f34g-27
边 检	g58
边 的	b42
边 还	k66
达	f22
达 .	f20
过	a125b-33c74e-58h80k26l80
过 $	b-23l82
过 ,	e35
过 .	g28
过 app	k25
过 一	h27
过 不	g47h-21
过 了	c102g-58h28
过 你	a86b-26c-29g-21i38l-20
过 其	n35
过 去	c-29d26f32k45
过 号	l-29
过 呢	a28
过 年	k-49l45
过 户	g52
过 日	a25
过 期	h25
过 来	a-33c-21f32g-23h21l-44m29n29
过 桥	n21
过 没	b38d45i33
过 的	a-29b127f-21
过 谁	b-39l39
运	a-34b-29c77l-24m-22
运 费	a-24
近	b74h-22i54
返	b-22j54
还	a77b-66c75d-53e119f-101h-25i26j-38k50m-78n52
还 #	g43n-25
还 $	a-24b-63c-46e44g-39h-23n80
还 ,	a-38b60c-54d-39e-68g-21h63i48j21k50l-59n-41
还 .	c-52d-21e71f22g24i-34k-29n-64
还 一	a-30e38n-39
还 三	m28
还 上	g34h34
还 不	a57b-36c-31d-21e-39h-45j36k31l47
还 了	g25l27
还 会	a39l21
还 你	c55h-22
还 利	i51
还 别	b47c-20
还 四	n-25
还 在	b80e-25g-20j-36k63
还 学	a49
还 完	g84n29
还 就	a-43b-45c-35d20e24g-37h104i73l-28
还 差	m-23n-33
还 得	m27
还 我	b-20d26i-36k-33n161
还 敢	a22d32
还 旧	a-25n98
还 是	a-57b41c41e49f-40l23
还 有	b-36d-22l66m24n47
还 本	n22
还 欠	l48
还 款	a-24b-25e42g-50i53j35k71l-60m-22n-60
还 没	a30g-41m78
还 消	i49
还 清	c26e34g43n27
还 的	a49b-21c32d28i-28
还 能	a-36c130n63
还 要	a-21c-27d23e36g43m-47
还 贷	n-22
还 跟	a105b-22e-24
还 进	g26
还 钱	a-33b63c133d61e-52g20h-28k-45n-68
这	a71b-45g35h74i-62j-77k75l-85m49
这 ,	d29k36
这 一	b89c-29h51m-33
这 个	a-92b-30c37d-55e-59f32h71j-36k41l-63
这 么	a26d-24e-26n46
这 事	a-27b-39c-27d52e94i64k44
这 人	b51e62
这 份	a34
这 儿	a-36b99f-33i22m38
这 单	b-28m66
这 叫	c75
这 周	e34
这 家	a68b-33
这 就	a-48m28
这 是	a-50f-30g43h42i-22k-29m119
这 智	a23
这 期	i-28
这 条	a29
这 样	a46c-21e-34
这 次	a35
这 点	a60b-26g-39n30
这 猪	a-43
这 种	a101d60e-32
这 笔	a-31b-38g57i-33k52m-25
这 行	a41
这 身	f60
这 边	a-39e-20g42h-24m-22
这 通	m39
这 里	f98h27
这 金	c107g-52
进	b28c96d66g84i-29l-74n-37
进 了	g30
进 入	g38
进 去	b31c187d27g-53j-23k51l-35n-32
进 场	b47
进 展	c-23
进 来	d45e33g26
远	b-25h35m28
远 禾	a21
违	c-22k-30
违 约	g20
违 规	k-23
连	a112e-42l146
连 续	l51
迟	b44k27
迹	k51
迹 ,	k51
追	c67d-28l-41
追 着	l-34
追 究	c24
追 逃	c46d-28
退	b-48e95f-33j75n-28
退 .	g-22m27
退 休	b-31e108n-20
退 你	j48
退 回	j-26
退 订	g30k21
送	c94d-41g-68h-23j88n-23
送 $	d63
送 外	j44
送 征	f-21g-23
送 货	b-25j-44
逃	c129d-38g29
逃 名	c40d-28
选	c102h22
透	c27d-20
透 支	c32
递	f-61j43l-34m-33
递 ,	c37j21
递 员	f-29j37
递 地	j-24
递 柜	d49g-20l-24
通	a-40b-46c-49e-50f71g55h20j53k29m70
通 ,	e49l28m-23
通 .	l44
通 了	b44c-37g35
通 告	c49f21
通 电	f-30m33
通 的	c-27f57
通 知	b-20c-52e-40f90g23i31j23k23l-27n-24
通 缉	c29
通 讯	b-26d60j34
通 话	a-20m89
通 过	k36n35
通 道	g36h67
速	g22h-24n43
速 联	g30n43
逮	b38c42l-24m-21
逮 着	b57l-24
逼	b33h20l21
逼 我	b33
逾	b-27c-57g118i67m44
逾 期	b-27c-57g85h-21i67m44
遍	d54e-49l154
遍 ,	l91
遍 了	e-21l72
道	b-52d-40e130f26h20j-22k-37l69n-31
道 "	a46
道 ,	d-49i28k-21
道 .	g20
道 了	e41
道 你	a-33d20e57f-25i-53j42l-20
道 吗	e50i37
道 吧	c-28g30
道 派	f-31
道 理	a29b40
道 过	f56
避	d25
邓	d29
邢	c32
那	a-96b87c-109d-32e36f-51i82j-75k24m-36
那 一	b33c44g25
那 个	a37c-51g48h-22l20
那 么	a36b-27d-44e43i22n63
那 以	g-26
那 儿	b-35k34l105m23
那 几	b68c36
那 半	c-30
那 单	d-27
那 台	b22
那 块	d45
那 家	c-60i23
那 帮	b29h66n23
那 张	d-34k37
那 我	b-50d61e36j-30k-30l-31
那 户	i97
那 批	b30
那 条	a-28b106d-22e-20g-24
那 种	d48f23g30
那 笔	i-35
那 要	g-24
那 辆	l42
那 边	a-26b-49c39d-31e81g26j-20k58m20n-27
邮	b-34e112f-28h25l22m-27
邮 件	d23e51h26n26
邮 政	k20
邮 箱	e67l39
邱	i31
邱 尽	i49
邻	d30f42i-28
邻 居	f42i-28
郎	j36
部	b-45d-44e204f55g-29i39j-53k-37l-41n-21
部 $	f47j-20
部 .	e110
部 冻	g26
部 小	i49
部 提	i-27
部 的	f24
部 门	f56
部 队	e66
郭	g26
都	a122b42c105d170e-42f-105g215h-28j-35k-103l-60m-63n-50
都 不	a100b29g31
都 会	d29g37
都 做	f-29
都 写	j31
都 别	c-35g56j-38l24m-39
都 受	f-21g88
都 在	d50e-22h-36
都 干	b51
都 开	c120g32h-21
都 得	g34
都 想	d41
都 打	c64g37
都 收	d50
都 是	a-47b20d-24i64n26
都 有	d-21
都 比	a54
都 没	g-42h28
都 看	d29f42g21
都 知	d24g-32
都 算	c63g-45l24
都 能	d32g-46h-35
都 行	a-23
都 要	c-22
都 贷	g50
都 这	n46
鄙	f28
配	a112b-23c-42f120g-32m-21
配 偶	e28
配 合	a-22c-24f130
酒	b20e40k43
酒 店	b32
酸	a23
醒	a-27b21c-21e-40g-21i39k-44m22
醒 $	h38
醒 .	b27
醒 :	c-23i-32
醒 一	b26m26
醒 他	i69
醒 您	k21
采	i47l55
采 取	c21l55
采 购	i49
里	a-55c72d-52e82f77g34h31i-68j48l54m-27
里 $	b-58e67k26
里 ,	b31d-22l60
里 .	b-24c33e28
里 不	b-43h-24l53
里 也	e-21
里 了	a37b-20
里 人	e21n-31
里 你	g36
里 关	d-44
里 写	m-21
里 几	b-30e-23f46j47
里 去	b28
里 发	d-41
里 可	b34d-21
里 头	l44n33
里 拿	b81e-28
里 是	f98h29
里 有	j35l20m20n-26
里 派	f60
里 的	d21e21f-28j48l-34
里 睡	b34l-25n55
里 老	e-20
里 能	k21m36
里 那	d-34g51n35
里 面	a-20c126e-21
重	b36d-24e-27f49n-25
重 $	b53
重 发	l22
重 点	f26g47
量	a-23b96d22e-25g-22j-21l-52n-24
量 .	b51l-26
量 掂	b44l-26
金	a-51b-103c-49e27g-44i85j-37k61m102n28
金 #	k50m-29
金 $	k-21
金 ,	c-47i-24j35m79n-27
金 .	c-56
金 下	g25
金 不	g-20
金 两	k32
金 五	k21m58
金 再	m65
金 已	m-20
金 融	f93g43h28m-40
金 要	b31g27
金 请	k20
金 账	g47
金 镯	g-20n67
金 额	a-24c89d20f-23g-83i104m-24
鑫	l22
鑫 瀚	l22
针	d-42
针 对	d-42
钟	b-30d90f-38g-27h96k-28l56n37
钟 ,	h80l-43n-43
钟 三	m35
钟 内	e-23h28n73
钟 到	n57
钟 后	h-35l82
钟 拨	d-20h-33
钟 都	e37
钟 重	l22
钥	b24n-20
钥 匙	b24n-20
钱	a93c53e-85f-53g-49i95j-22k100m-21n79
钱 $	b-26d56i-23k-22
钱 ,	a-51b36c113h23l22n43
钱 .	a-33c-25e-20g-25h-37k-29m64n86
钱 ?	b32
钱 不	b-20e25h41i-26
钱 了	i52
钱 先	n57
钱 到	a35b-20
钱 只	c42
钱 呢	a51
钱 啦	i51
钱 多	n-25
钱 就	g61
钱 怎	c-24f50
钱 才	c-30g56
钱 时	n-29
钱 有	i54
钱 来	b81e-28
钱 的	a43c-37d43j50n-20
钱 装	k48
钱 还	a-30c38g-21l36
钱 都	a27b-23
铁	c56e-20f-23g79l-25n-27
铁 没	g-24
铁 窗	c47e-20
铁 站	c20g46
铜	d21
铜 雀	d21
银	a-34c22f108g27h-32i27j-22k-95l-33
银 保	f53
银 手	c55
银 行	a-34c-28e23f60g31h-32i31j-33k-39l-28n-24
铺	b37c30d-20l25n50
铺 盖	c37l41
链	n21
链 接	n21
销	g36i32j50m65n-36
销 的	h21
销 账	j64
锁	b102c-36h40l-61
锁 ,	h21
锅	b-26d66n-23
错	g-30h49j-39k-20
错 ,	d22l34
错 了	k-20
错 号	l-20
错 过	h57
锦	d-32j53
镇	f61
镜	a41
镜 子	a41
镯	b-31c55g-20n54
镯 子	g-20n67
长	e175f20g-43j21l-29m-20n36
长 ,	e78
长 .	f23
长 会	j44
门	a-43b232c60f42h-44n-73
门 $	b-21c-20f55
门 ,	c-51g77
门 .	c36h27
门 不	b80h-20m-42
门 了	c-29
门 前	c-24
门 口	b-51c78e62f-35j-25l64n-20
门 我	b39e-22j53l-31
门 拉	b-34c83
门 挡	b47
门 收	c-25k22m-22
门 的	c55e-21f-42
门 禁	f-31
门 锁	b77l-32
闪	n57
闪 电	n57
闭	h97
闭 ,	h76
闭 .	h24
问	a-49b-87g33h32j40l-47m52
问 $	c-41e69f96g-27
问 ,	d45m31
问 .	d37e-30h44
问 下	i46
问 你	b-23c38j28
问 到	f-24
问 卷	f-24
问 回	m22
问 您	f-23
问 我	b-27c29f-25g75m43
问 拨	j25k24
问 是	f39
问 请	h24
问 都	j-23
问 问	e34g-20j23
问 题	f-21
间	a-35b95d-28f48g-31h-32l-33m21
间 #	l33
间 ,	b41c41
间 主	e42
闹	b-26c34
闺	b30e-25
闺 女	b30e-25
阅	d25
阎	a-38b78
阚	f20
队	c-35e52f71
队 ,	f45
队 的	f37
阿	c-21e92g40i71k-28
阿 仔	g71
阿 妈	e45g-20
阿 姨	i34
阿 婆	i51
阿 爸	a-27e68
际	g84h38
际 未	g88
陈	e23f36
陈 某	f45
限	b-21d-32f54g73i-32j-24k22l-36m-33n-20
限 $	c-27f56
限 .	d-21
限 公	c40k-34
限 期	f25
院	a-48b71c-50d-37e-31l-33m-28n-51
院 $	b24
院 ,	a-32b-21f73
院 .	g68
院 下	g-24
院 会	g-30
院 依	g-40
院 公	f-93
院 判	g66
院 受	g36
院 工	f22
院 已	g20
院 执	f22g-40
院 的	b-25f-67g-29
院 自	g34h29
院 要	i23
院 诉	f58
除	m47
除 了	m51
险	b-32j25m21
险 公	j49
险 管	m24
陪	c33e28k-32n47
陪 你	n49
随	d45j33
隔	d46i48
隔 壁	d46i48
障	j29
难	a38e-44n20
难 .	e24
难 做	b41e-34
难 怪	a22
雀	d21
雀 消	d21
集	d35
集 市	d35
雨	b-32
雨 没	b-32
零	g57h36l-20
零 一	g74
需	c-24e-21f40j22
需 要	c-24e-21f35
霉	a35
露 .	f27
露 欠	i29
青	c21
青 岛	c21
非	l-30
非 我	l-30
靠	a46b91
面	a50b28c30e24g-43h129l47m-36n-23
面 ,	h27
面 上	h23
面 交	k29
面 子	d84e57f33
面 就	h49
面 有	l45
面 说	g32h33
面 那	b20c-75j27
韩	a21
音	a-63d21i45k-25n-35
音 ,	e25f34
音 上	a-42d36
音 信	i49
音 响	d-44
額	j47n26
页	d32g-25h36
页 ,	d33
页 面	h46
顶	b-27d42m-25n104
顶 上	m-23n58
顶 住	n53
项	c39f29g-28m-21
项 .	c49
项 经	k-20
顺	j48m25
顺 丰	j21
顺 意	m21
顺 捷	g20
须	g36h64
须 还	g45
顿	k59
顿 饭	k59
预	b-42c55n27
预 支	n27
预 约	c-24
预 计	g33
领	e71g37h28k-27l24m-27
领 导	e76g33h28l-25
频	d58h-21l28
频 次	l34
题	a-20b-26c-47d70e-26f-21g-24j-31
题 ,	c-27d42
额	a-62b-28c59e-31f-44g-58h102i57n41
额 $	i71
额 ,	i54
额 .	k31m29
额 只	h52
额 度	g79n86
额 有	l22
额 起	h25
风	b43f41m32
风 控	f41
风 险	m32
飞	c-21d34g50h37
食	a124b-45c63f-20m-22n39
餐	l39
饭	a70b-80c185f-35g-34k49
饭 .	a21
饭 不	c55
饭 的	c26
饼	d-20e85j50
饼 摊	d-20e85
馆	a-24c-23f127
首	c89n52
马	b-47c44f111h42l45m85
马 上	f68g28h57k-35l51m-29
马 甲	c41
马 费	k-23m114
驻	f27
驾	g27
骂	a-22b-25l-36
验	c114d-29e-28g-21j58k-32
验 证	c-21j63k-32
骗	a103b-53c94f-32g20h27l-38m-22n-37
骗 ,	c45g-23
骗 的	c25
骗 贷	c35
骚	a-25e-25g-20l131
骚 rao	a-23e-25l90
骚 扰	l41
骨	b77c-26l-25
骨 折	b-40
骨 科	b56
高	a-56d-22e24g23n42
高 ,	e45j33
高 一	n32
高 消	g-45
高 铁	g80
鬼	a146b-26d-20n35
鬼 ,	a33
麻	b-26i71l-32
麻 烦	b-26i71l-32
黄	b38c40
黄 马	c41
黑	b-39d52f-27g212h50j-26k-22l80
黑 ,	l50
黑 名	d32
黑 榜	d37g61
默	b36c60g25
龟	a63i-32
龟 ,	a63
龟 儿	i-20
`,
};
