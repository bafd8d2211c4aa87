// Made by `npm run soak -- words-train write` from checks/words and the lexicons; never edited. How to read it: docs/decisions/words.md.
import type { LikenessWeights } from './likeness-model.ts';

/** Over everything that training reads. */
export const madeFrom = '852b899f1e9423c2ccbf05730c8137981c83107f256f622889d80f99b7c19dd3';

export const likenessWeights: LikenessWeights = {
  classes: ["insult","threat_violence","threat_arrest","threat_exposure","threat_family_work","impersonation_authority","false_legal_status","false_urgency","disclosure_third_party","deceit_for_data","private_payment","contact_abuse","illegal_fee","coercive_borrowing"],
  bias: [-149,-106,-129,-141,-157,-134,-147,-162,-153,-133,-151,-170,-145,-150],
  thresholds: {
    zh: [-51,-31,-52,-35,-46,-57,-48,-49,-31,-40,-46,-32,-32,-48],
    en: [-23,-30,-31,-25,-33,-46,-44,-54,-61,-46,-44,-45,-55,-50],
  },
  vetoes: {
    zh: [-66,-46,-67,-50,-61,-72,-63,-64,-46,-55,-61,-47,-47,-63],
    en: [-38,-45,-46,-40,-48,-61,-59,-69,-76,-61,-59,-60,-70,-65],
  },
  traits: `
!	a22c32d-22g-27h113i-20j49k-23l-20
! $	a44b-20c42h31n21
"	a-29b-64c-63e-28h-92i64k-47l-54m52
" $	i47
" ,	a-43d-40e-36f-58g39m21n50
" -	f68
" .	f27i30j-20
" officer	f42
" to	m62
" 你	a-26
" 没	a-21
" 的	a22
" 请	i52
#	a-67b-105c-58d-46f-130g-175h41j-20l46n-84
# #	h-57k67
# $	a-45c-43e-29f100h-21k-28l-32m-41n-29
# %	m87
# )	g-20
# -	a21b24d74f-39g53i-53k45m-42
# .	a-36e27f28h28i-26k-20l25m-22
# /	n-34
# ?	l-29
# a	i20
# b	d-21i29
# can	i65
# cash	k95
# days	f-29
# for	m71
# hrs	c38h82
# is	i-26
# late	m-31
# nite	h34l20
# of	m-40
# on	m-45
# plus	m38
# pm	h45l38
# rcvd	k28
# rep	l58
# text	l49
# th	d-21h-20l25
# with	m42
# x	h-27l100
# 万	i33n27
# 不	d31
# 位	j60k-39
# 你	b43
# 借	e34
# 元	a30i-41j-28k58m62
# 分	e32
# 号	g-23
# 天	a34e49i26
# 小	h27
# 开	e23
# 日	k-20l-23
# 月	k-24
# 栋	i45
# 核	d21
# 次	l61
# 点	c44e64h48
# 退	f22g36h20j23
# 那	d26i20
$	b40c-34d-48e-24f-29g-31h-39i-56j-34k56l-55m116n-45
$ #	b-24c-30d-48e-24f-29g-31h-39i-56j-30l-55m99n-45
$ $	b32
%	m87
&	e54
'	f109k24
(	e-24g43i46k52
( #	g-20
( 公	i47m21
( 本	k21
)	e-24g43i46k52
) $	j20
) ,	g22k34
) :	i47
) 已	g26
*	k68
* *	k51
+	j49k-30l-28m119n41
+K:coercive_borrowing	a-109b-47c-77d-66e-102f-51g-66h-61i-33j-29k-119l-68m-67n395
+K:contact_abuse	a-90b-77c-60d-78e-168f-37g-118h-141i-34j-75k-95l451m-84n-39
+K:deceit_for_data	a-105b-63d-60e-99g-35h-53i-50j467k-79l-105m-42n-49
+K:disclosure_third_party	a-29b-32d-81e-100f-81g-124i353j-38l59n-74
+K:false_legal_status	a-108b-117c-75d-51e-46f-74g398h-69i-60j-59k-48l-50m-74n-131
+K:false_urgency	a-26b-112c-61e-43f-48h230i-26k-50l-58m-47n-85
+K:illegal_fee	a-59b-94c-92e-37f-36g-67h-60i-32j-42k-64l-112m308n-27
+K:impersonation_authority	a-62b-49c-127d-39e-67f357g-116h-37i-61j-49k-36l-56m-49n-54
+K:insult	a500b-123c-94d-149e-105f-60g-120h-54i-107j-97k-89l-97m-46n-102
+K:private_payment	a-47b-130c-45e-89f-62g-95h-34i23j-84k337l-78m-72n-76
+K:threat_arrest	a-168b-201c409d-114e-146f-41h-32i-86j-65k-43l-91m-54n-86
+K:threat_exposure	a-123b-173c-65d342e-64f-23g-72h-37i-32k-67l-151m-21n-63
+K:threat_family_work	a-90b-121d-60e280f-74g-48i-35j-62k-69l-73m-25n-33
+K:threat_violence	a-196b485c-103d-78e-139f-80g-104h-36i-117j-55k-67l-55m-72n-44
+S:en-arrest	a-63b-86c296d-20e-68f-68h-45j-26l-61
+S:en-arrest-topics	c59f23h49
+S:en-borrowing	b-90d-24e-53h-27j64k-49n70
+S:en-borrowing-topics	a-29b117e-24i-30j-40k-37l-37n123
+S:en-contact-abuse	a-31b47c-26d-22e-97f-30h-23j-42k-37l161
+S:en-contact-topics	a24c23f-22g-55l-74
+S:en-deceit	a-79b23c47d-23e-57f-24g-30h-39i-20j254k-48l-64n-45
+S:en-disclosure	a59c-25d-21f-20g-34i145k-22n-70
+S:en-exposure	b-55d43f47g-54h-71k-35l-63
+S:en-exposure-topics	d64e-22j64
+S:en-family-work	b-86c55d-42e111f-45g-46i-24j-40k-45
+S:en-family-work-topics	e-54i-31
+S:en-fee-topics	c-52k-37m143
+S:en-illegal-fee	a-26b-38c-37g-25k-39l-51m197n-27
+S:en-impersonation	c-57e-21f-64i-20j-34l-31
+S:en-insult-contempt	a86b-46c-30j-26n-20
+S:en-insult-names	a104b40c28d-88e-23g-29i-70j-47l-44m20n-23
+S:en-insult-swearing	a86b-45d-28k-22l-30
+S:en-legal-status	a-57b-28c87g235i-20j-32l-81n-24
+S:en-posing-topics	c48f41g-22
+S:en-private-payment	a-29b-85c-24d22e-28f-43g-57k174l-41m-23n-28
+S:en-status-topics	a21b-25c-34g101l62n-51
+S:en-urgency	a-56b-26d74f-34g29h102l-56n-49
+S:en-urgency-topics	a64c-24l76
+S:en-violence	a-36b186d-42e-56h-34i-40j-23l-65m-24n-34
+S:en-violence-topics	a41
+S:zh-arrest-police	a-23b-31c-133f-22g-37
+S:zh-arrest-prison	a-67b-87c200d-24e-46f29h-73i-46m-29n-28
+S:zh-arrest-topics	d-43e-31g34h22l-22n-20
+S:zh-coercive-borrowing	a-69b-74c-51d-38e-25f-35g-57h-21j-54k-34l-28m-36n202
+S:zh-contact-abuse	a-75b-130c-29d-72e-45f29g-40h-103j-26k-33l289m-43
+S:zh-contact-topics	c-27d28h-20m-53
+S:zh-contact-wish-ignored	l57
+S:zh-deceit-pretext	a-26b-86c-59d-37e-42f20i-30j214k-31l-42m-35
+S:zh-disclosure-told	a-51c23d-51e-69f-41g-42i142j-20l24m-25
+S:zh-disclosure-topics	a-37e-45f-20g-48i67k27l34
+S:zh-exposure-spread	a-72b-89c-37d160e-59f-52h35i-23j-46k-25l-59n-50
+S:zh-exposure-topics	a-46d75
+S:zh-family-work-reach	a-64c-49e113f-26h27i49k-76l-21
+S:zh-family-work-topics	b-32d-25e110i-28k52l-33n-35
+S:zh-fee-topics	m-67n-20
+S:zh-illegal-fee	a-29b-36e-27g-35h-32i-34l-29m35n24
+S:zh-impersonation-claim	a-22b-26d-32f176g-21i-28n-20
+S:zh-impersonation-topics	c-118f204g-71
+S:zh-insult-built	b-37d-47
+S:zh-insult-contempt	a63c-35d49e-56g-50l25
+S:zh-insult-names	a161b-57c-25d-27f-27k-25l-49m-29n-32
+S:zh-insult-swearing	b30e-22i-54
+S:zh-private-payment	b-45c-21d-25e-61g-38h-23j-64k162l-37m-49n-48
+S:zh-status-claimed	b-21c-38f-31g34i34
+S:zh-status-consequence	a-35b-30c-52e20f-43g24i-49j-24k-29m-30n-37
+S:zh-status-promise	g58h-38
+S:zh-status-topics	c-38e-35g-55i-23
+S:zh-urgency-threat	a-34b-70c-32d-71e-29g-30h126i-25k-28l-78m-25n-49
+S:zh-violence-body	a-94b165c-67d-60e-22f-34h-43l-114
+S:zh-violence-hint	a-37c42f-24g-52h81i-54k-24l179
+S:zh-violence-property	a-39b81c-50e-20h-23l-47n-30
+S:zh-violence-topics	a-32b58c-37d30
,	a78b-77c-59e-41f36g24i73j63k85l25n62
, "	f-35
, #	b-31d26e41h62k63l-33
, $	k-20
, a	a48c25
, account	k26
, all	d79g132l41
, and	e40f29g-89h104i-52j-29k-48l24n20
, answer	a41l-56
, as	g-22
, ask	i-23
, at	a52e-51k-26l79
, badge	f72
, because	h28
, both	m42
, but	a-53c44e-24f60h-20i40j-54l55
, call	c-42f66l-29m-32n-30
, case	f26g28
, correct	f-22n-40
, could	a-34j-26
, cuff	c54e33
, did	a-29
, discuss	i-28
, do	j51
, doesn't	a48e55g-21
, don't	i44
, every	d20l-20
, explain	i31
, for	f-28j-27
, gave	j60
, got	f-32j90l33n-29
, haven't	b32
, he	a-37b118k-28n99
, hold	k60
, hon	c145g87
, i	a32b-83c-52g-49i-40j40k117
, i'll	a-31b66d21j-30k121l-71
, i'm	b39e72g40h-23j-28l89m-24n85
, i've	e35f40h-37l58
, if	b-31e59g-27
, in	c36e-41k56l70
, is	a37d-33e-22h-21i58j-21
, it	a-77e50f-25g-22h-24l113m87n-38
, it'll	j23
, it's	a-31f-33g133j25k-29m-31
, just	a64j42
, letter	l-39
, ma'am	a42c77f61
, mr	f62j-29l34
, my	a-39b-35d100m29
, no	a-58b45e-39f-25h-21k-31m49
, not	f38g48i-20j-43n-23
, noth	j23
, okay	i110j27
, one	e43
, only	k26
, open	a-25c-48f106
, or	a21b87c-44d-31g-23h26n30
, paid	f-55
, pay	a47d63f26h-44n33
, please	k-24n-29
, put	l61n35
, read	j98
, regard	c-20f104
, right	a-48b157e50f-57j-29l46
, said	d26i53
, same	e33
, send	g-20j167
, sent	l45
, set	n-34
, shall	e45m49
, she	c55l34n28
, simple	c44l33
, sir	j39
, so	a-63d-51f39g93i-54j-83k-24l32m-33n44
, still	a59
, sweetheart	a116
, tell	i92
, thank	m-20
, that	c46e-22f-35g25h34i-40j-26n-66
, the	d-30e-20f-25g20j-21l67n-22
, then	e52h58l46m60
, there	g52
, they	a-22b56e30k-25
, this	f-39i32l51
, thought	i59
, tonight	h-22
, use	k-27n88
, watch	l73m-21
, we	e-28f22g-22j112n-24
, we're	f30g-25
, we've	j23
, what	e-33f-30j111n72
, where	a-22d-27f-31i-25j96k-33
, which	j109
, who	b-20f80j75
, will	k30
, write	f35
, yes	d55m37
, you	a48b140d-40e-30f67g73j-21l-34m-33n24
, you'd	a54i30
, your	a-34b45d94e23f-35h23k-20n-54
, 一	a-23d65e20g-58j-21l20n28
, 七	b32
, 三	a36g34j36l-45
, 上	a24d27
, 下	b75g-26k-31l70
, 不	a-54b-26c-48e-61f49i-51j-45k38m56n-31
, 两	k24
, 个	k38n-21
, 为	k27
, 主	j43
, 之	h51
, 也	a32b33c-24d-21f-22g-22
, 买	n23
, 五	c22n43
, 交	m77
, 人	b25d-28
, 什	b39l-21m22
, 今	b114c-29e-21f74g-36h-70k-27n74
, 他	b-54c-26f-27g-27h22i109j-38k74
, 付	g-23k-22
, 以	l-22n38
, 仨	b49
, 会	d36e-31f-22
, 但	d20m72
, 住	d22f28j23
, 你	a-46b-21c-20e-42f146g85h41i73j20k33l-45n-101
, 借	a35c-20n38
, 做	a35c-25f-34g78
, 兄	b29
, 先	i-27m50n86
, 免	k60m-22
, 全	a-23d33f43g25
, 公	e49f-29g21k35m-38
, 六	a31i44
, 关	d63f24g-27
, 其	g20i-23j-21
, 典	a35
, 再	b-34e29i88
, 凑	h22n60
, 出	h24
, 分	b-26d84k31m-49n25
, 刚	a-20
, 删	g-27
, 利	n26
, 别	a-45b-24c-20e72g-45j46k-49l-23m39n64
, 刮	b51l-21
, 到	b-30d23g-37h53l-26
, 刷	n-45
, 前	b30h34
, 剩	i42
, 办	j31
, 动	b40
, 包	j-27
, 十	a36n72
, 即	c48h25
, 又	a103
, 反	b-44c27i54l62
, 发	a-21g-23h-20k30m21
, 取	l65
, 受	f30
, 另	g29m47
, 只	b47e-28i41
, 可	e42f-24g66k-20m-36n-21
, 吃	a35b-30l47
, 合	c30m88
, 同	i-42m31
, 名	f-25h25
, 后	c73l26
, 否	e20h63
, 含	d24
, 听	f36
, 告	i48k-24l49
, 周	n32
, 和	i44
, 咱	c-32e-23f31
, 哈	f-25l25
, 哪	b78c-42g41l-24
, 唔	a-28c-23d65h64n-20
, 四	a22h-24
, 坐	l27
, 填	j23n48
, 备	k41
, 外	j38
, 多	e23
, 够	a-21c60f-30
, 大	a26c-21d-31g-28l38n31
, 天	l56
, 头	a22k59
, 套	j62
, 她	i114
, 好	b25c-23d23e-29j40k76l-27
, 如	f50
, 实	g58h38
, 客	a-27b33c78e26g44j-36
, 家	c-20e-32f34j27
, 对	e35g-21h-24i-23k-22l-44
, 将	e41
, 就	a-56b-37c23f-36i-24j123l-40m32
, 届	c28
, 工	g65
, 已	d-51e-84f-28g-70i-47j-22l-62m-46
, 希	c34
, 带	c33l54
, 帮	i66n20
, 并	j21
, 应	a-31
, 建	a95b-20l-23
, 开	b-28c-22f37n70
, 异	e32
, 当	g37i47k72l55n-44
, 往	d24
, 征	g126
, 得	m61
, 微	k-28l40m34
, 怎	i32l31
, 总	n111
, 您	b-30d45e-40f-21g28h-53i103j60l-36
, 想	b-32c-21g-27h119j42n32
, 慢	k47
, 懂	a-28b-21k101m21
, 我	a-41b-91d27e84f-66j-30k51
, 或	n21
, 户	k36
, 所	c73n24
, 手	i-25j30m-28n58
, 打	b35d-22e-45k59m37n25
, 找	e-38h-24i79k-21n-35
, 承	c27f27
, 把	b77g-23k21
, 抓	c27h27
, 报	c-24f-28h-23j106
, 拨	f24h-22
, 挺	b24
, 换	c38f31l76
, 接	a56e76
, 支	k-42n42
, 收	b26f31h25j31
, 放	k38
, 教	e30g34i-21
, 新	n23
, 方	f56i23j-34k41
, 无	g30h24
, 早	g41
, 明	b-46c49d28h115j41l-45
, 昨	d22f30j23
, 是	a65b-23c-26d-36
, 晚	m-25
, 暂	a-28k60
, 最	a-23b46d26
, 有	l-30m25
, 未	d-28k50l43
, 本	a-21f20h35
, 材	n-25
, 查	f25k46
, 核	f75
, 案	f57g-22
, 楼	f21
, 欠	a48e-41g-26i81
, 次	k63
, 每	d-37
, 没	a-41b70c63d-29i-24n-28
, 法	g59
, 泼	b75
, 活	a86d-22
, 淘	l40
, 滞	m24
, 滴	g38
, 点	k61
, 照	d24
, 物	f-22i35
, 现	b43c29f-28g61i-20m38n-27
, 由	f26
, 登	j33
, 目	i-25
, 直	l66
, 省	k35
, 看	b-57c-63d-49e72f-20g-27h-22j-32l72m-23
, 真	a73c41
, 祝	l41
, 神	a40n33
, 租	i27
, 移	h25
, 立	b-22c30h20
, 第	g-23
, 等	a-30b-25c72e27g57i-25k-20l35
, 签	l20m24
, 系	f32g-20
, 红	k33
, 结	m24
, 编	n36
, 老	e44l-30
, 联	i27
, 脸	e30
, 自	g71
, 至	a59
, 若	e61
, 装	a48
, 要	b-22c31e50f-23g-32i-25j-27
, 见	b79
, 警	c57h41
, 让	a-40b58e41f-23i44l-43n-32
, 诉	g43
, 试	b34c-29
, 说	a81b-45d51i33
, 请	a-23c-78e30f80g-51i-78j73n-22
, 谁	a20b22h42l-31
, 账	c-23d43e40i-21
, 货	b34
, 贵	a20d54g22
, 资	j31
, 走	m32
, 赶	f42i-32
, 越	m28
, 跟	b22g-28h-33i38j-28
, 身	d28f-23j42
, 车	g47
, 过	c68g-53h63l-27
, 还	a99b-46c51e-28f-23g51h-44k55n47
, 这	a-57b-45c52e80f-37g69h37i-50l31m109n-35
, 违	m20
, 退	g34n20
, 通	f51g-27m-25
, 逮	b48c43l-25
, 逾	d21h42n21
, 那	a-22b-45d50e26f-42g-57j-34k-36l-40m-25
, 邮	l33
, 邻	d42i-34
, 都	a-21f-30i41
, 配	f149j-35
, 里	b-31l56
, 钱	a70b-43h35k30l32
, 银	f-24i29j87k-22
, 错	h20
, 门	b34
, 随	j44
, 需	j32m26
, 顺	j53
, 预	g29
, 领	h27
, 验	j-24
, 骗	a39
, 高	c29n28
, 麻	f-23i30
-	a99b-43e-30f99g60h-43j98l-66m105n-24
- #	b24d62f-51g36i-54j-23k42m-40
- call	l-29m82
- dollar	j34m-21
- five	g23
- hundr	j40m-21
- laws	c-26e85
- legal	g55
- mail	m-50
- negotiable	m48
- not	g53l-29
- sign	e-29
- signer	e-27
- time	h-25j36
-K:coercive_borrowing	a-36b-33e-27k-26m-27n37
-K:contact_abuse	b-36e24l112m-29n-20
-K:deceit_for_data	b-27j-29
-K:disclosure_third_party	a-30b-22c44d-24g28i-92l-23
-K:false_legal_status	a-31b-43c-30e-25f-40g81h51n-30
-K:false_urgency	h-29m-20
-K:illegal_fee	f-26g-52l-20
-K:impersonation_authority	c-48f-56
-K:insult	a20b-53c-20e-44g-22k-31l-28m-38n62
-K:private_payment	j-30m-24
-K:threat_arrest	a-68b-48c28g-44h-36j-22l-67m-28n-49
-K:threat_exposure	b-29d-47e-21g-30i-40l-34
-K:threat_family_work	a-42b-29c-26d-21e25g-21h31i73j-51k40l-28n-44
-K:threat_violence	j-27l34
-S:en-arrest	a-22b-24c-80g-55
-S:en-arrest-topics	c39g82
-S:en-borrowing	e-23g62k-22n27
-S:en-borrowing-topics	n80
-S:en-contact-abuse	b-20e85
-S:en-contact-topics	e-52l98
-S:en-disclosure	a-30g31i-23
-S:en-exposure	b-25d60i-38l-21
-S:en-family-work	b-29i97k49n-22
-S:en-fee-topics	m-27
-S:en-impersonation	c-20f-25
-S:en-insult-names	a-63b-23e-21n61
-S:en-insult-swearing	a130
-S:en-legal-status	e-52g-50
-S:en-posing-topics	c-24
-S:en-private-payment	k47
-S:en-urgency	h28
-S:en-violence	l-22
-S:zh-arrest-police	a-28c70f-22g-31j-20l-32
-S:zh-arrest-prison	c25g-33n-21
-S:zh-arrest-topics	c-26
-S:zh-coercive-borrowing	a-25g-32n-70
-S:zh-disclosure-told	e20
-S:zh-disclosure-topics	c51i-70
-S:zh-exposure-spread	d-92e-21g-20
-S:zh-family-work-reach	e-27j-43
-S:zh-family-work-topics	e63h26
-S:zh-illegal-fee	g-29k24m31
-S:zh-insult-names	a-62
-S:zh-private-payment	j-21k-31
-S:zh-status-claimed	f-23g22
-S:zh-status-consequence	e50g62
-S:zh-status-topics	e-22g60h61
-S:zh-urgency-threat	h-47
-S:zh-violence-body	b50
-S:zh-violence-hint	b-57l74
.	a62b30c32d-21e33h30i-138k-29l61m-39
. "	i47
. #	a20l79
. $	a-58d33e31g41i86j-35l26m86n26
. ,	j77
. a	f47
. advis	n-38
. assur	d-23
. brandt	l69
. call	f28h108
. contact	c52
. debtor	b54
. don't	e-31l39n91
. flagg	l-29
. he	c80d48e-36g-53
. i	a96d48e-21h-29j62l49
. i'd	b27e28
. i'll	b-29
. i've	b-24e36
. it	b-29
. it's	g119h-33m32
. just	e-26
. no	k35m26
. non	m48
. not	c-24
. our	c55
. pay	g41
. pruitt	i33j33
. rep	c33g35j28k27l-21n22
. sent	d-36l-20
. should	d-28
. that	b-24c100m24
. then	n82
. there	h62
. this	e54h48
. tick	h47
. to	e-34j36
. told	f-27
. txt	k66
. unsubscribe	h27
. we	g-35
. we'll	b-36e63
. we've	g-40
. which	j72
. you	b-24e-24f55g-28h62j-35n-23
. you'll	k42
. you're	a42
. you've	h-32n52
. your	d86e29g-35
. 不	e40
. 华	g20
. 台	l24
. 启	n20
. 如	e30h20k24
. 对	a39d61
. 应	a20g41
. 异	f26g39l24
. 您	b32g31h24
. 我	b32e37
. 有	j20k25m23
. 本	f21
. 请	g24
. 账	c35n21
. 退	e31
/	j45n-42
:	a-47b-46c41d-65e-37f-93g-29i24k55l-85m-76n-33
: "	i52
: #	h21l66
: account	d35
: agent	c-28
: balance	m39
: no	e-27
: past	i23
: your	g23
: 不	d-25n-22
: 您	c24e56g20
: 我	a20d23g42
: 未	g-31
: 本	l22
?	b-64e41f-22g-108h-76i178j83k-44l138m43n69
? #	i35
? $	a109b53e-25g-67h-34i-37j87l-67m-61n-110
? because	e55i-23
? good	e79l49
? he's	i22
? i	l50
? i'm	l76
? it's	g-32i26l47
? pay	a48c98m-23n-22
? she	e66i29
? that	a-22b-33c-22e-27k38l64m119
? the	c64i33n29
? you	i32
? 一	e-22i49l32n43
? 不	e-44i-22j-20l-34n30
? 借	a-20n38
? 先	n60
? 加	j20m36
? 四	b51j42
? 家	e24
? 您	l50
? 我	b-90d45f-34j102l-32n-31
? 有	a36
? 查	m33
? 点	n42
? 行	h26l30
? 这	l44m55
? 那	b-23e-33i-34n-22
? 门	j42
C:ANIMAL_TRADE	a-33m-42
C:APOLOGY	a43b-28e-20g-36m-24
C:ASKED	c-58f-39n65
C:CASE_NUMBER	f38
C:CASH_REFUSED	g-22i-20j-22k-72l23n50
C:COURT_LIST	g-34
C:DECLINED	b-58d89e-40g-27h41j-27k-40l-35
C:DENIED_AFTER	a-21b-53d-25e-23h-21l-22m-30
C:EN_CASE_NUMBER	g-29
C:EN_CASH_REFUSED	b-20k-28
C:EN_DEBT_NAMES	d23e41f53g-62i63n-31
C:EN_DECLINED	a-37b-61e-30h-59k-30m-26
C:EN_FEE_GROUND	a-42b-46c-30d58e-38g73h-20j-34l-20m-56n-30
C:EN_FEE_WAIVED	b-62c-29e-22f-49g-41h-39i-27j57l-23m-79n-24
C:EN_GOODS	a-125b-56c-48d-87e-74f-70g-40h-23i-52k-70l-27m-45
C:EN_HARMLESS_ARREST	a-39b-36c-63g-70h-27i-42k-25l-31m-40n-31
C:EN_HARMLESS_CONTACT	b-48d-22e-53g83i38j-29l-92
C:EN_HARMLESS_FAMILY	b33c-56d-41e-70g-50h-32i-41k-21l77m-22
C:EN_HARMLESS_FORCE	b-46c-24d-33e-32f-27g-55h-56j27k35l-36
C:EN_HARMLESS_POSTING	b-24d52g-27h-20i-43l-26
C:EN_INNOCENT_NAMES	a-47b-30c-52e-62f-33g-48h-24i-22l-23m-27
C:EN_LAWFUL_STATUS	a-24c-39f-33g-119h-42j-22
C:EN_LIABLE	b-34d-36e-99f-43g-72i-55j-41k-22m-23n-24
C:EN_MONEY_CHARGES	c43f44j-32
C:EN_NO_BORROWING	a-80b-38c-33d35e25f22g-57i-26k-21m-26
C:EN_NO_CODES	a102b-30j-28
C:EN_NO_RUSH	a-59b-35d-29e-28g-43h-50j-27l-42m-33n-44
C:EN_OFFICIAL_ACCOUNT	a-37b43c-38d-45f51g-24j-49l-23n-49
C:EN_OWN_MEANS	b-24f-23g71
C:EN_OWN_WISH	a-34b29e-52g-20i-47m38
C:EN_PLAIN_CONTACT	a-63b-26c42d-30g87h-42i-52j-47k37l-69m-52n38
C:EN_PLAIN_FIRM	a-34b-35c41d-71e-43f58i48j83k24l-82m-49n-70
C:EN_PLAIN_SUMS	a-125b-66d-78e-21f-49g-80h-39i-38j-44k-53l-58m-84n-91
C:EN_PLAIN_TIME	c-31g24h-92l-44n-28
C:EN_REAL_DATA_NEED	b-28e-52g-21h-43j-38l-49
C:EN_STREET	a-23b29c-42f-66k-44l-21m30
C:EN_TALKING_TO_DEBTOR	c-45d20f128g-57h-56i-60m74n-23
C:EN_TERM_STATED	h-22
C:EN_THIRD_BODY	a-27c-37d-39e53f-119g-54h-33l30m-21n-38
C:FEE_GROUND	c-37f-63j-27k-21l-21m-193
C:FEE_WAIVED	a-27b-59c-29f-33g-39h71k-55m-30n-22
C:FOLLOW_UP	c-28d-20e-20
C:FUTURE_TELLING	a-40b47c-21d46e70f-63g83h-43i107j-21l29m-22n-22
C:HARMLESS_DATA	a48b-34e-20f54j-78n42
C:HARMLESS_FAMILY	b-26d66e-99f-72g-54h-35i-24j-78l-43m-54n-28
C:HARMLESS_FORCE	b-28g-34h-32k-22m-20n25
C:HARMLESS_POLICE	b-35c24e-25f-87g-52i24k-20l-38
C:HARMLESS_POSTING	a-21b-22d65g-22h-32
C:HARMLESS_PRISON	c-86e-50g-21j-34
C:HARMLESS_STATUS	b37d23f69g-107i-25m-34
C:HISTORY_OF_LOAN	a-24c-22d29e57g-51i-44n-97
C:JUDGMENT_NUMBERED	m-22
C:KIND_WORDS	b-31c-20f-26i-20l-28m-24
C:KIN_ACTION	a30d22i-33n40
C:LIABLE_PERSON	f-59g-40i-25m-29n-25
C:MENTION	a-66b-21c-22e-48f21g-40h-70i-23j31k-47m33
C:NO_BORROWING	n-116
C:NO_RUSH	b-30e20g-35h-33i-24k-21l-27
C:OFFICIAL_ACCOUNT	f-29j-25k-122n-25
C:OFFICIAL_FEE	a-75c-49d-46e-20f-28j-20k-31l23n31
C:OWN_MEANS	j-25n-25
C:OWN_REPORT	f-47j-28
C:OWN_WISH	d-23e-26j-28k29
C:OWN_WORDS	a71d72e36g-66h21i75l-40m21
C:POSING	c-34f162
C:POSSIBLE_BY_LAW	f-38g-34n-22
C:REAL_DATA_NEED	e45f-30k-27m-23
C:REAL_FIRM	a-29b-24e40j-56
C:REAL_REPORT	f-32g-58
C:REPORTED	a-158b-46c-91f-113g-77h-75i-44j-108k-83l25m-106n-58
C:TERM_STATED	a-20c-30f24h-53i-28j-37k-51l-44m-73n-20
C:TOLD_ALREADY	c-23d38e-64f-41g-35i126j85m-22n-22
C:TO_DEBTOR	c-42d29e52f81g-72i-106k33l-22
C:WARNING	a-32c44f-34g-43h-24j-57k-36n-24
M:note	a189c-55d25e-61f33g-107h-88j30k35l131m-27
M:said	a261b36d-64e-85g78h29i-121j-76k20l93m55n46
V:ARREARS	a23c-35d47e-119g65i34j-104k97l-79n57
V:AUTHORITY	a-109b-129c115d-144e-34f361g36h-79i-100j-80k-94l-74m-77n-55
V:BREAK	c34e117f-54g-56h26i-36j85k-40l76
V:COURT	a-50b-69c-58d-33e-36f193g168h-21l-65m-28n-30
V:DEBTWORD	a-74b-143c-175d103e-152f61g116h-94i342j-91k-94l-140m22n92
V:DOUBT	a-59b31c91d38e40g54m51
V:IF_NOT	b29e93f-35g-84h130i-32l-40m27n-53
V:JOB	a-52b-40c-56e309g-100i108j61l-97m-92n31
V:KIN	a65e178f-120g24h-30i69j40k-46l-62m-60n37
V:LAW	a-44b-41c253d-53f27g-35i-65j-51k-51l-27m-35
V:MINUTES	a-73b-27d-25g-39h369i-57j-46k-26m-26n63
V:NEAR_ONES	b-57c-30d-70e212g-28h-35i85j57k25l-105m-56
V:NEG	a-21c-71d-102e-20f-118g50i-123j-105k-38m-37n-105
V:NEG_IS	b-88c34d47e-54f-97g-82h53i-28k-36l-23n23
V:NEG_NEAR	d-56f-92h34i-52k41n-60
V:NOT_NEG	a93b36c24e112f72g-57h78i81j-67k65l28m23
V:OPEN_CIRCLE	a-105b-74c-123d500e-88f-30g-107i-66k-52l-28m-70n47
V:OWES	a46b-27c29d32e-123f68g54h-62i239k-144m65n-111
V:POLICE	a-27b-81c204d-48e-57f113h56j-32l-64n-20
V:PROHIBIT	b-100c-50d-105e-44f-62g54i-57j-33k-25l107m-35n-23
V:PUBLIC	a66b-51c-104d425e-114f-54g-107h-43j22k41l-43m-101n51
V:REL	c-57d-102e310f-82h-72i222k34l-20m-78n78
V:RHETORIC	a53b74e84g-60h-22j-32k-70n32
V:RUSH	a-26b-32c23d-41e-59f20h344i-35j-50k-78l34n107
V:WE	a28c-91f38g-132h41m-27n33
V:WORKPLACE	a-76b-63c-65d-62e212f74g-41i49j73k44l-56
V:YOU	c20e-26f52g-61h-21i-69l120n21
^ #	b-40j81l56
^ a	b-32c57f-27g114i-23j-24n-45
^ accident	b61
^ adv	b51d45e50i-29
^ advis	e29n23
^ agent	l-49
^ another	b-31d74
^ are	a-20i31
^ arrest	c88
^ as	e-27i31
^ ask	b86e-65n117
^ be	a30e26
^ before	j21
^ bet	a22e31
^ between	k58
^ block	a-21b47k-28l101
^ borrow	n56
^ brightway	d27g26h37k60n25
^ buy	k21
^ call	e37l32m61
^ can	a77
^ cash	k-20n57
^ ch	f-27l-39
^ cm	n-34
^ collect	m78
^ complain	l57
^ congratulation	a43
^ consumer	b-43c-78d-72e-38f-59h-38i-45j-22k-66m-38n-71
^ could	a-22i24j-20
^ court	f-24
^ crestline	c52m29
^ cvv	j41
^ d	f43
^ dan	e58
^ dbtr	c-24
^ dear	m-20
^ debtor	a24b-21
^ did	a87b-36j-21m-22n-22
^ do	c61h36j-48
^ does	e29i-26j-25
^ don't	a147e67k28l-25n-73
^ dtr	a89l73
^ ever	c103
^ every	g22l-38m98
^ everybody	d40e-24n64
^ everyone	l-20
^ fa	g72
^ federal	f70g-26i-20
^ final	c42h32
^ first	h27
^ forget	k51
^ gave	f67k122
^ get	a45b-36e-24k-41l103n30
^ give	b31j53m42
^ go	a108b-24c-26d-57k36l-36n113
^ had	k23n41
^ hang	b46
^ has	a-21e-34g-31l30
^ have	a-23b-32d-27i-27n91
^ he	i84
^ hello	a-28
^ hi	a-27f-21i69l-44m-24
^ hit	n67
^ hope	c56
^ how	a-32b41c-20e56h-27i-31j-40k69
^ i	a-70b85c-37d-43e-33g22h-33i116k-66l31
^ i'd	a-44c54g-30k47
^ i'll	a-83b30c-47d68e25g-32h-23i-21k-87l115m-30
^ i'm	a-92b-102e-22f59g-65h145i-33j62m61n-52
^ i've	a113c-20d28f-20h112j-20k-22l-38m-20n-30
^ if	a-32c-39d54e58g-39h28j-33k25l-20n-52
^ ignore	c29g-28
^ imagine	d62
^ inform	c81g-51i79
^ interest	m-22
^ introduc	f43
^ is	a62c-46d-49e-23f-47n-29
^ it	b97g-22h36k-49
^ it'd	e64
^ it'll	d61
^ it's	a-27c-29g-48h52l62m52
^ judge	f-20g-29
^ judgment	f-27
^ just	i43j69
^ keep	a-27b71c82d52f-20j-26k-39m-21n-39
^ lai	a95
^ last	b59
^ left	f39i118
^ legal	f-20g115
^ let	a-35b-40e46f-23i23j24k37n-27
^ listen	a171b-26f-26
^ ma'am	e59i25
^ make	c-21h39k35
^ max	n49
^ maybe	a58e41n-31
^ mention	c57i60
^ miss	b72d-22g-21h-20m72
^ mother	i-26
^ my	b199c-25e-36f27h42k20l-23m28n-25
^ never	a-26g-22
^ next	b81e32l-27
^ no	a65b-67c-31e43g-58h-20l-34m-26n-27
^ nobody	a32c24d-33e21g-22h-44l-36n52
^ noth	g-105
^ officer	c66k-20
^ oh	a66
^ one	a-21b147g73m-21
^ open	n58
^ orange	a-24c178g-21l-31
^ our	a-27b-29d44l67m34
^ p	j67
^ pawn	n133
^ pay	a63d-33h-22i-22n21
^ people	a93b40c-43
^ please	a-80b-58c-26d-31f-23g-28j-22m-22n-42
^ pos	a67c-37f36j76m-23
^ pull	e-26n70
^ put	k74n-41
^ qa	c-22
^ rang	e46i-22l36
^ read	j93
^ receiv	k43
^ remov	m-45
^ said	b75c43e-34f43
^ scumbag	a109
^ sell	h-22n-23
^ send	c-32f-22k44
^ sent	n40
^ sheriff	c-39
^ since	m35
^ skip	c115e27f-23
^ somebody	b28l-25
^ sorry	a-43
^ spoke	d-24e90i86
^ spouse	i-30
^ state	c-33f38
^ steam	k43
^ suggest	n30
^ take	a-21g-56n99
^ tell	e-39i49l85
^ text	j49
^ that	a-33b53g42h-24n-43
^ the	a-120b-80c-28d-52e-25f30g52i-50j-42k-53l-62m-30n-60
^ there	a-43b-47c24g-52h70j26k36n75
^ they'll	a-30b-29c64e-25g119
^ this	a-41b-35c-42d-30e-29f93g21h47i24j69l-27
^ to	j-31m60
^ told	d48e78f52m53n46
^ tomorrow	a-33h145
^ took	k30
^ two	b79
^ typical	a22
^ u	j-20l50
^ under	g-24
^ unles	f-33
^ urgent	h35
^ used	b-21j76l96
^ venmo	k22
^ wait	e67h-21l69
^ want	m137
^ we	a-23b-47c-65d34g25h-80i-20j-68k-71m32n-34
^ we'll	a-60b134c-37d69e54l94n-55
^ we're	d-27f105g50j48l-32
^ we've	g-21
^ were	a53c-42
^ western	k43
^ what	a31b-21c-20e-58h-28i-35l-31m-22
^ when	a-22b-26d-22g-30n-24
^ which	j-29
^ who	a-24b-41c65e-26f100j-29
^ why	k50n60
^ will	e75
^ wire	k-23
^ would	a-35h-23i84
^ writ	c42
^ you	a35d28e90f-139g72i-56j-57k-29l83n-69
^ you'll	a-41b46d-23g-49k-21l234m23n-69
^ you're	a74c33d-84e-34f26g-43h-29i83k-22l-32n-37
^ you've	a-46c35d-22g80m-20n57
^ your	b34c-92d-59e80f-69g85i31j-80k-25m-89n-39
^ zui	h54
^ 【	c-33f68i-35n-30
^ 一	a151b-69g51i-20l38n-52
^ 上	a-33b39c-46f-30
^ 下	b45c80e56f-22g-47j-21n42
^ 不	a-45b-99g-62h-57k29l62n-95
^ 与	b47
^ 中	e32h40
^ 为	j33
^ 买	j-27k24
^ 云	k27
^ 亲	e87g25n-32
^ 人	b111d72e-29f34g-26j-22n-23
^ 今	b56c38f-26g68h-71k-33m-22n-29
^ 他	a37c-20e-27l-40
^ 付	c-26g56h-22
^ 以	c-24f54l90n36
^ 优	h-21
^ 传	c-40f93g27
^ 住	b27
^ 你	a163b39d-26e32f-63g44h-33i27j-72k-41l-49
^ 保	b-21d45f-23g60m-21
^ 信	f38
^ 倒	h33
^ 借	b-24n36
^ 债	a31b-22c-42d-20f-51g-31j-20
^ 假	e-21f41j96
^ 做	b65c-30e-22f70
^ 停	m-39
^ 催	m-57
^ 先	j44
^ 公	b-29c59e-37f54m52n36
^ 养	g34
^ 再	b91c64i-28l-38
^ 冒	f69
^ 准	c47k31l-39
^ 出	b120h-20l-24
^ 分	b-35m-25n58
^ 刘	d21g21
^ 刚	b42
^ 判	c64g-39
^ 利	m27
^ 别	b45g-36i-20j40k67
^ 到	a-27c44d32f-56k-20
^ 刷	g-24n33
^ 前	c36n-26
^ 加	k35
^ 动	j42
^ 医	f31j21
^ 十	c21h33
^ 半	b-40h36l179
^ 卖	a-21
^ 去	a21b-32e-26n31
^ 反	c-20f45
^ 发	g-20m55
^ 只	h22
^ 叫	b-34d98e-28
^ 可	c-47
^ 号	j-35l-37
^ 合	d-41m62
^ 名	h54
^ 告	b55c23d46e-22g48i-59
^ 周	b26
^ 呼	b-58c-28l156
^ 咱	b-23g37
^ 哎	a20
^ 哥	b30h32
^ 喂	i35
^ 嘴	j31n63
^ 国	b-26c38d-26f98
^ 在	a-39c-20d24i73
^ 坐	c65g-21
^ 垃	a44
^ 培	d-23f-28
^ 外	b33k-24
^ 夜	b63
^ 大	b64c-20d-50e-34g33
^ 天	h22l-27
^ 夫	g99
^ 失	g-40
^ 女	a57n54
^ 好	b-26i-28l94
^ 如	f-21g-27
^ 妈	a88
^ 姜	c46
^ 嫂	i90
^ 子	e80g-26
^ 学	n-29
^ 孩	a-22c-26e67g-40n-25
^ 官	g65k32
^ 客	a58b-68c-50d-72e-80f-37g-65h-65i-28j-53l-58m-22n-79
^ 家	b51g-22n-29
^ 对	a-33i30k49l91
^ 将	b23
^ 小	b43f-21i35
^ 就	a91c-23e-38
^ 居	e34
^ 工	b-42e34f57
^ 已	e41m25n34
^ 年	m-25
^ 建	a-20f-22i-22n72
^ 开	k41n-21
^ 弄	b43l-23
^ 引	n27
^ 强	b79c-22
^ 当	b77k30
^ 征	b-23f-21
^ 律	g41
^ 微	i27k-43n58
^ 恭	j57
^ 您	b-128c-59d-46e-146f-58g-64k-32l-69n-104
^ 想	b24d48e-20m103n-24
^ 意	a-24b66
^ 我	b-26c51e-97f93g68h36i61k-75l30m-51n32
^ 手	b-29c76m48n-41
^ 打	d-35e76g34k-50m-40
^ 执	g59
^ 扫	k37
^ 找	e-46n106
^ 把	a-38c-46j72l-27n124
^ 护	g77
^ 拘	c-33g78
^ 招	l39
^ 拿	b-33k69n91
^ 按	g-30m71
^ 换	l37
^ 推	a-24b51
^ 提	b-20c129e-25k-33
^ 支	k48
^ 收	j29k33m-41n41
^ 敢	b52
^ 方	m24
^ 日	l21
^ 明	b-22c-22g37l71
^ 是	f-23g-27i34
^ 晚	e20l-24
^ 最	b45c40g-35h31
^ 有	a-27b86f-25j31l37
^ 朋	a-22d59
^ 未	l-24
^ 本	f38l-48
^ 机	b-39c28l41
^ 材	c47g-32
^ 村	e21
^ 查	f53
^ 案	g-35
^ 检	f68
^ 横	d27
^ 欠	a43b22c44i-42m86
^ 此	a35
^ 死	a38
^ 每	b-22g28l-34m86
^ 比	k67
^ 江	b28
^ 没	c-34n38
^ 法	c-42f76g84h31
^ 派	c68
^ 海	d43
^ 滞	m-27
^ 爆	d68
^ 父	g20n27
^ 物	m-37
^ 现	b-34g-36h78j-42k42n-30
^ 用	g-23j45k42n-20
^ 电	e-22h23l-37m-59
^ 疾	f68j22
^ 癞	a48
^ 白	n22
^ 直	g-22k53
^ 看	n-22
^ 真	a31
^ 短	d-20j39l51
^ 砍	b158l-64m-24
^ 社	b68d-25f23g20
^ 私	k20
^ 称	g24h25
^ 立	h30
^ 第	j33
^ 系	h24
^ 紧	e37
^ 纠	g-25
^ 经	c42
^ 结	g20m-32
^ 给	a-58b-36c-40d76e98h53k27l23n-41
^ 网	a-20c22d68
^ 罚	m37
^ 群	d86g-30
^ 老	a61b21i28n-38
^ 联	e32
^ 脑	a52
^ 自	d27f37m-29
^ 臭	a34
^ 致	i36
^ 葛	a20h25
^ 行	e40l-30
^ 街	f42
^ 要	b-25g63m82n24
^ 见	k25
^ 解	m26
^ 警	c-62f69h-43
^ 让	a-24b-25d90e-39f-26g-28i-35k61l72m43n62
^ 记	d34
^ 诉	f26g-45m38
^ 语	i59
^ 说	a36b-30c74d-20g54
^ 请	b-28d-71e-27f-20g-41i-37j-49k-38l-27n-45
^ 谁	d-32m-43
^ 谎	f-28h60
^ 账	g97k-22
^ 货	b25
^ 贵	d29e45f-29n29
^ 赖	b-31
^ 起	g28
^ 跟	c63d47e-28g60i-23l21n32
^ 躲	e30
^ 车	b23k-34l35m-21n-20
^ 转	e-42f-28k87m-22
^ 过	l48
^ 还	k24
^ 这	a25b-75c-33f37g44h34j-22k-46l-21n-40
^ 退	j52
^ 送	a-20b43j-34
^ 通	c30f-56h-21
^ 逾	g-55m39
^ 邢	c35
^ 那	a-31b26g-25
^ 邻	d-33
^ 里	b-29c36
^ 金	f27
^ 银	c54j-20
^ 门	b110l48
^ 问	n40
^ 阿	i98
^ 限	e29g20
^ 除	m53
^ 领	g50
^ 马	h41
^ 验	j72
^ 骗	a40h34
^ 骚	l108
^ 骨	b113c-24
^ 麻	i68
^ 龟	i-20
a	a79b-50c91d33e-25g-31h-30i20j44k59l-68m95n86
a $	b41m-20
a .	f47
a bad	c23
a badge	c61f28
a call	e28
a car	i53
a card	h53i53
a cash	a-21c29k-24n25
a cell	c82
a collection	f40
a complaint	f28
a convenience	m57
a copy	d44m68
a court	c-34f22g-35
a credit	n26
a crime	c35
a crook	a35
a day	e-27l80
a deadbeat	a60c-25d-23
a debt	a-42d-51f-35g-26i89
a deputy	c86f-34
a discount	k42
a felony	c42
a file	d-32f110g-51
a friend	a-23
a good	a-60b-23c-27d104n-33
a grown	a69m-21
a hundr	b-30k20m184
a job	a87e-33f-25
a joke	h55m-22
a judge	k-20
a judgment	g37i25
a lawyer	l54
a lender	n34
a letter	e113
a lien	g25
a list	b-31d34
a little	d27k68
a loan	g43l-28m-20n55
a long	b106c21n-23
a loser	a-72
a man	a79c-22e26
a megaphone	d32
a new	d-35j-37n48
a nudge	i46
a personal	i49m-21
a plan	b-23j30m21
a police	f-25
a private	a-24f-50
a process	m61
a receipt	k25
a recruiter	e-20j55
a refund	j52
a review	d44
a second	n81
a shame	a-23b118
a short	f34j41
a sign	b-27d83
a straw	b77i-38
a third	b-23k64m57
a title	n26
a traffic	g59
a two	c-24j33m52
a warrant	c132g50
a week	m-27n64
able	e-24
able to	e-24
about	a40c-50d29e55f60g-95h47i92j-23k24l-51m-40n-63
about ,	j20
about a	f42h36k74
about an	i30
about her	i80
about it	a44b38e-24
about that	a-22b-20d27n31
about the	c-32d43h-21
about this	a-27b-53c28e140f-28h-25i-41
about to	e53h114
about your	e-32f132g-32i-26
accept	k40
accept gift	k42
accident	b58j31l-22
accident happen	b61
account	a-85b-80c-20d-71e-78f-55g63h38i25k54l-59n-39
account ,	i31
account .	b-26h53m-46
account ?	a-44i-35
account at	h32k27
account from	m58
account is	g24i33k42
account number	a-21j20
account went	i38
account with	i-25
acct	a-25g82h-23i46
acct #	c54h-23
accurate	g-21
act	f106g-22h34
act for	f106
action	h59
add	a-27b-27h-25k-28l-31m137
add $	m-20
add a	b-26m107
add collection	m-60
add ten	m27
addres	a-26b-32e42f-48g-25i-34j176l-32n-52
addres $	j33
addres .	c22e25n-21
addres ?	e-20j40
addres book	d29e58
admin	m81
adv	b51d36e50i-29
adv .	b54
advance	a-21i-36k-65n238
advance .	i-23n63
advance on	a-20n81
advice	a-24
advis	e29f-20
affect	g-20i-57
afraid	c-31
after	a-90b55c-43d-26e52g-40h137j-28m-33n-29
after that	a-27b-24h105
after the	e56h-21
after your	a-32b53e-24
afternoon	a52c35g54h115
afternoon and	c42h32n20
again	a33b63d-23e37g-46i-26j-24k-26l67m-25n-42
again ,	a63
again .	b56
again and	b48c22g-33h21l-35
again in	l98
against	b82f36g49n-56
against you	f36g27
against your	g22
agency	f133g-41j-38l-36m45
agency .	f105j-41
agency call	l-20
agency commission	m58
agent	c-44f44g-42l-53m-21
agent .	k-37
agent must	c-22
agre	b-29c50l-29
agre on	b-26
agreement	d-23g-37m102
agreement ,	m61
agreement .	m-44
agreement says	m51
aid	g26
alarm	h38
alex	f-22
all	a-31b-33d31e39f-32g133h-38i-40j-25k-26l115m-36
all .	c36g-22
all ?	a54
all night	l54
all right	a-23
all the	n54
all this	e28
all three	d21e49g56
all you	l78
all your	g42
allow	g-25
alone	b123
already	a-40b-24d-34f-21g312h54i79l-22n-21
already .	a-25g84
alway	c-21d130g53
am	c62d-23f-33i42
amount	a-47e-26i144
amount due	i87
an	a-58d54e23f35h-30k73l-72
an account	f-25k29
an advance	n65
an agent	f-20
an answer	e27f-20
an arm	f50
an attorney	f40
an envelope	k109
an hour	h59
an office	f55
an old	a-21b86d-20e-31j86n-29
an unpaid	i29
and	a100b120c77d72g53h113i45j68k78l-112
and a	n28
and after	a-27h73
and ask	c-22e123n-30
and beat	b30k-20
and call	k-45n49
and everybody	a25d-56
and explain	i54
and fami	k69
and get	a92b-24
and he	i21k74
and i	b-37c31e105f-29g-33h-32i-21j-33k24
and i'll	a-21c-24h-31k150l36m31n-22
and i'm	b-31c-31
and if	b28d32
and it	b-27d28h44n-27
and it's	e75h-34i52k30
and let	b-30
and me	a29
and no	b34g28
and not	d92
and only	c72g79
and pay	n43
and read	d23j-47k53
and send	n28
and the	a99b-56c53d-34f-49h51m109
and then	a121b-24c26e-20g-35h95n-24
and there	b-37d73g-41h-25n20
and they	c29g21
and transfer	n49
and wait	b-22d-37l112
and we	b62e-22f52g-22i26l-35m-23
and what	c59h30
and where	b-22c-22f65j79
and which	d-21j63
and you	a39b-22c-67n-23
and you'll	b48l-56
and you're	g109
and your	b76c-35d-42f62g84i21l-55n78
another	b-59d61e43g-29h88j-24k-27l-73
another agency	l-20
another card	n23
another miss	b-31d74
answer	a104b-28e63f-20i-38l-41
answer .	e25f-20
answer your	a41l-56
any	b-20c-23f-23
any branch	a-28
anybody	a-32h61n34
anymore	g46h54
anyone	a-23b-23i38
anyth	b-33d-42g-39j-22k49m21
anyth ,	e82
anyth .	a-41
anyway	l97
ap	e-25k-26
apartment	f-31g56j60
app	a-27b-44c-29d64e70f-32h-54i-52j59k53n119
app ,	d-25n62
app .	j93k-24
app to	g73
app 还	k78
app 里	j-23
appear	f38
apple	k38
apple gift	k38
appli	e-20j44m56
application	a45e105l-24n49
appoint	f80
approv	f72n34
are	a-27b-62c-39e42f20g-29i74k22m-37
are .	a20c-21i54
are be	g68
are other	a-21l38
are the	a42
are you	a-30i46j34n-23
area	k53
aren't	a-41e-47i-60n-66
arm	f50
arm of	f50
around	b98k52n-47
arrangement	g-25h25
arrest	a-37b-37c131g-31h44l-22
arrest .	b-23c136h47l-22
arrest for	g-28
as	a-42b-59c-44e-86f184g55k36m-81n-52
as "	f138
as a	a24c-61d51f64g-22h41
as an	f33j29
as co	e-27
as of	f-41g101
as the	g-22
as your	f23
ask	a-83b57c35f21g-58h-42i-81j-58k-31m-57n62
ask for	e29m-36
ask her	e84i-21
ask if	f-27
ask me	c83l-34
ask the	f-27
ask to	l54
ask us	b-23f99l79
ask your	b-38d-32e-45j-29n142
ass	a29k-22
asset	j38
assur	d-23
at	a-26b-152c76d-58e120f-113g-62h119i25j-52k60l35m-69
at #	k66l21
at a	b-23g59
at all	a42g-33
at any	a-28
at college	e72
at five	a-22c88
at four	h79
at home	e-43j22k39l64
at it	g60
at midnight	h78
at nine	n43
at ten	l-52
at the	a-22b-24c-69d-24e88g27h-30i20k-76l-37n-42
at three	l54
at work	c36e-47k-30l46n33
at your	a-21b-35d30l21n25
attach	f27
attempt	b-34h-25l-21
attention	e50f47
attention .	f47
attorney	a-24c22e-27g-48m25
attorney $	c67f-25
attorney for	f43
aunt	e52i30j56
authority	f43
authoriz	m63
automatical	g74
autopay	b-30
award	g-23
away	e86j57
away .	e86j57
b	b-23d-22i29l113
b .	l102
back	a-25d-36e-53f31g52i-39n46
back .	f-22k32l-28n-23
back about	f47
back in	b98c-27d-25l61
back of	c75
back rent	f39n21
back to	g78h35n-32
back with	n82
bad	a-44c50f30g-21i30n-23
bad ,	i44
bad check	c77
badge	c44f101
badge number	f114
bail	a-29c40
bakery	d41
bal	m88
balance	a-23b-26c-26d126g-50j20k-50l-26m42n44
balance $	i23
balance ,	n58
balance .	c-23d-27f77g-23h46i-51m-32
balance for	j55
balance into	d-25
balance is	i-37m-25
balance to	m49
balance with	f-21i126
bank	b-33c25d-36f76h-21i-47j199k-48l-47m-51n-51
bank .	c24f68h-21i-24j-34
bank :	h27
bank detail	j38
bank in	c-22
bank itself	f86j-24
bank name	j71
bank transfer	k26
bankruptcy	a-23g121
bar	a-43f-23
barn	c-27
battery	b-21l67
be	a97b79c62e76f-58g-28h93i35k-59l-68m-43n-44
be a	a-22b85f-26j-22
be arrest	b-29g-28
be call	b-21e22h27
be done	a-20n40
be easier	a-28e57
be garnish	g55
be gett	e45
be in	b-53c90d64k52l-21
be one	a43b-33d56e26h-25
be pick	b95c-46g58l-35
be sued	g-26i65
be sure	a-22
be the	d-25h36l34
be undone	h59
beat	b70f-32k-25m-21
beat it	b30k-20
because	e33f-20g68i-40l-39m68
because of	g87h-27l-23
because you	m75
been	a-49b-33c77d-36f-37g293l30m-26n-32
been fil	g-28
before	a20b-35c21e-34h48i29j20k-36l-35m32n-36
before i	c-20f34j38m58
before you	i33
behalf	f-30i-29
behalf of	f-30i-29
behind	a-41d-21e-24g-30i111k80n-20
behind .	a-31
behind on	i22
behind the	k92
believe	e30
below	h27
below .	h27
benefit	a-20b-20f41g76j24
best	k36
best ,	k40
bet	e83n62
better	a175e-28h-39k-22
better watch	b55
between	b-22h-27i20k54
between us	i21
between you	a26
bill	a116b-64c-21d-25e-28f-25g-78h-20i-26j-25l-37m-48n-22
bill $	a122g-26i-24
bill .	a60m-30n-30
bill is	i27
bitch	a27l-25
bitch ,	a27l-25
bitcoin	k100
blast	d48j-28
block	a-53b148d73e-30f-21g30j-20k-41l178
block .	b-22g37l106
block me	b-38k-22l106
blow	b-24l53
blow up	b-24l53
boat	g34k-21
bond	b-29
book	b-52d29e58m45
book .	d29e58
borrow	e-42g-40i29j-29n121
borrow from	n53
borrow it	j-29n77
boss	a-20b44e90g-20h-32l-21n107
boss hear	e107
both	b-35e-20g-26j44k27m74n25
both .	k42m39
bother	k-38l95
boys	b213d-22e-31k-21
br	k96n24
branch	a-28
brandt	l69
break	b107d-35h-24
break the	d-25
break your	b34
brick	a54
brightway	d24g26h32i-20k47m40n56
brightway loan	d27g26h37k53m43n25
broke	n127
broken	h-22
brother	a-20b-27d-28e67g-32i29n32
brother -	n21
brother to	e-36n65
brother will	b-39e106
buck	a33b-38l-49m121n70
buck ,	a44m-29n59
buck .	l-38m104
buck for	m59
buddy	j48n53
build	d-38h53j72
build does	j51
bum	a124e-25
bureau	c-27f82g38
bureau .	f-31g64
bureau of	f63
burn	b138f-20
bus	a75b92d-25e-41
busines	b-24e-20f-20h83i41m-23
busines ,	h86
but	b-33e-40f89g-31h-31i27j-48k-20l34m34
but a	a42c-26
but the	d25
but we	f-21l72
but you	m61
button	b-34g116h113
buy	j-30k59
buy gift	k21
by	a-90c92e33g54h-25i-36j-34k-38l-86m-38n-23
by #	h43
by ,	m47
by deception	c28
by friday	b-37c69e66n-27
by law	e-26g104
by mistake	n-31
by monday	c27g-20
by one	d49e21h-23
by phone	a-30
by the	d24f27
by tonight	b155h-31
by your	e32
c	c58g-20j39
call	a-164b-135c-52d-97e64f31g-71i65j-41k-105l115m50n-29
call #	h-23
call ,	c59e-24j79l-48
call .	b-56e-33f-21g60h140j-24
call ?	i63l31
call a	c26
call about	f53i26
call after	c-31l-32
call and	b90i39
call at	e-26
call back	b-34
call before	h-22
call from	f25
call if	e-23h-24
call it	a-41m82
call me	e-32k-46l-52n94
call now	h41l-21
call on	c-31
call record	d-26
call the	l52
call us	c-33f85l-21
call you	a-44c-23h-31l55
call your	d-33e27
call yourself	a-72
calm	b82
came	b-31h-20k44m-66
came .	b-21
came to	k47m-66
camp	d-37l112
can	a-64b-76d-30f-58h24j38l-39m-52n68
can be	g-20i-20
can close	h-28j102
can dispute	f-30
can do	j-28
can go	c35
can help	c-21e50h98n-29
can hold	h-23
can i	h-25j53
can make	b-22d91g27
can only	b-35h21
can pay	a-21c25
can reach	e-24
can run	k37
can speak	e73
can take	b-23g28
can wait	n78
can you	a71j-22
can't	a68c-28d-72e-65g54h45i-33j43k-45l-38m-54n85
can't .	e-30n106
can't be	g-43h47
can't cover	a40b-21e43
can't see	d-47
can't stop	h54
can't take	k-24
cancer	a135k-23
cannot	h48
car	a-21b53e-26f-26g-21i83l-31n61
car .	b45i47
car loan	i53
card	a32b-75c-79d-51f-39g-65j52k101l-47m-54n134
card ,	j44k-34n79
card .	b-37c-29e-31g-28i33
card and	a28b-35j-49k97n33
card number	h53
card with	a60k-23
cardholder	m-20
cardholder agreement	m-20
care	b-20k74l58n24
care of	k74
carry	b38d-23f72
case	g137
case #	g-27
case number	f-21
cash	a-39b-59d-62e-35f-20h-26j-29k255l-28n138
cash ,	n55
cash .	e-28k68
cash advance	a-20k-53n73
cash app	k29
cash from	k65
cash in	b-49k81
cash is	k29
cater	j38
cease	l72
cell	c82j107
censu	f63
center	f-23
cfpb	c-29
ch	e80f-31k32l-39n30
chance	a-29g-20h41
chance ,	h47
change	c-26l64
change your	l50
charg	b-25c233f-61
charg .	c-33
charg were	c83g27
charge	g-27h-24m121
charge of	m61
cheap	h49
check	a-23b-30c50g84h-27j32l-21m-30n-20
check account	j60
check fraud	c-33
check is	c40g79
check out	k35
check the	c80g46
cheer	l48
cheque	b-30
children	a-23g65i-25
choose	c50k48
church	b-20d127e-83i-21j-23n36
civil	c-53f32
civil enforcement	f38
claim	b-24c-28e-53f-42g-27j174k-23m-23
claim .	j56
claim to	e-50j89
clas	a74j23
clas reunion	j23
classmate	j34
classmate ,	j34
clear	a85g130j52
clear .	a-24g131
clerk	e-21f96g-35h-22k-21
client	b-26m-43
clock	c-22d50
clock tick	d55h-37
clos	b-28g57l-28m52
clos .	b-25
clos the	h28
close	b-24h54j96k-21l-32m50
close of	h86
close this	h-28j102
cm	n-42
co	e-67f-23j-22
co -	e-62f-23j-22
code	j147k-25
code we	j55
colleague	m40
collect	b83d-29e-31f82g-20i91l34m54
collect $	m73
collect for	f-27l66
collect this	f122
collection	a-66c-37f38g-35i136j-37l-26m115n-25
collection ,	i40m21
collection .	i87m43
collector	d-21f-27i54
collector look	d-21i53
college	e60g36
com	b86c-26e-24f-23g21j-20k-24m-20n-31
com back	h38
com in	b62
com to	a52k-20
come	a89d-23g44k-53l-50
come over	b30k-20
come to	b-25c27e-87g57l-34
come up	a-25e107
command	e121f-24i-38
command officer	e121f-24i-38
commission	m38
committee	j23
company	b-38d-53e-33f40h-30i38k124m-30n-23
company ,	j23
company .	k23
company account	k31
complain	l30
complain all	l57
complaint	e-24f78
complaint .	f-36
computer	h61
concern	n-54
confirm	b-28c-26e-39i-28j97l-36m-32
confirm your	e-22j85
congratulation	a43
congratulation ,	a61
consent	l98
consider	f90j-38
consider me	f90j-38
consumer	a-39b-62c-67e-30f-26g-27h-38i-65j-37k22m-58n-48
consumer a	c24
consumer ask	l40
consumer has	f-21
consumer is	c-37
consumer report	m-21
consumer threaten	d-32
consumer to	n30
consumer want	k-37n-55
contact	a-32b-49c30d26e45f-24g-35h-27l-36n-25
contact .	d-32e54l-27
contact list	d67e-23
contact us	c52
contact your	e-56
contest	j48
contest ,	j48
contract	a-26b-33d-22f-24g-59
contract .	g-32
contract but	m44
control	h23k-20
convenience	m42
convenience fee	m42
copy	d44l-20m57
copy of	d27m73
correct	f-22n-40
correct ?	f-22n-40
cost	a-37c-29g-49m118
cost you	a-37m70
couch	a-21b95l59
could	a-70b-33d-32f-59g-53h30j-63l-61m-28n32
could be	c23
could still	h38
could you	a-57f-20i27j-48l-33
count	a91h118k57l-30m-25n80
country	g76
country ,	g76
county	a-24b-41c200d48f177g-73l-25m-22
county .	c152
county ?	c94
county fraud	c-29
courier	g-20h38i-44
course	a-24
court	b-42c-61d-20e20f-54g61h-38m-30
court .	g20
court cost	g-23
court judgment	f-30
court or	e33
court would	c-20
courtesy	g96
courthouse	f87
cousin	b73
cover	a31b-47e24g-38j-29k-25m142n28
cover it	e29g-27
coworker	b-20i53m-29n32
coworker .	n-34
credit	a-31b-62d-45e-23f-37g47h-54k-42m-41n89
credit :	j50l62
credit card	n36
credit report	g31n23
credit union	n28
credit until	g54
creditor	b-34e75
crestline	c43f-29
crestline recovery	c51m24
crew	b90
crim	f79
crime	c35
crime ,	c35
criminal	c55g63
criminal charg	g71
crook	a35
crown	c29
cry	a58h-21l35
cry .	l35
cuff	c70e33
current	a-21e-20g-24j40n26
current addres	e-20j45
cust	d47
customer	a-22d30n-28
cut	a-20b91g57j-21l-40
cut off	a-20b-20g74l-30
cut the	b111
cvv	j50
d	f38h-21k24
d .	f43h-21k24
da	c57
dad	a43e76i36
dai	n41
dai 款	n41
damn	a142
dan	e58
dan 位	e58
dana	a-23f-20i24j-28
daniel	c61f-42
dark	b136
dat	l33
date	a-21b-34d61e-29g-22h-26i-20
date and	b-31d74
daughter	a-52e50g-24j29n-25
dave	k23
day	a-65b-50c-23d-35e-103j-35l98n26
day .	b-33e-27l102
day does	e-66
day you	g54l-49m33
days	b-22f-38g-21h-55i-24k-36l-44
days ,	m45
days .	f-22h-29m-23
dbtr	c-24
de	i99j51
dead	g-23h116k-44
dead .	g-23h116k-44
deadbeat	a161b-28c-27d-23g-29l-30n-20
deadbeat ,	c-25d-23
deadline	g-21h-31
deal	a68b62h114m41
deal .	m53
deal is	h48
deal with	a-29b81
dealership	i111
dear	m-20
debit	f-21g27j40
debit card	g33j50
debt	a-65b-30c-76e61f34g-33i112j-23m-41n-61
debt $	e52i-38
debt ,	g60
debt .	d27e-34f28i97
debt collector	d-21f-27i54
debt enforcement	f64i-21
debt is	c-31i56
debtor	b88c48d-20e91f-20g-46i-39j-21k-38l-73n-24
debtor .	d27
debtor we'd	e35
debtor will	e49i-29
deception	c28
decid	f-24
decision	c-26n-28
declin	k-32
declin .	k-20
default	d-27e-30g124i85m35
default interest	m45
default on	i37
defaulter	d117
delinquent	g116i35
deliver	j33
delivery	g-25
demand	b-35d48e42
dental	f-31
department	a-28b-21e62f130g-33
department ,	f86
department .	e64f-24
department of	f27g-33
depend	b-20c59
depend on	b-20c59
deposit	a-20f-32j33k28l-21m59
deposit before	m59
deputy	c54f46
desk	b-28c-24e37f93g-21i56l53n-27
desk ,	c-24e51f96g-21n-27
desk ?	e-20i76
desk at	l66
detail	d-24f-23i126j36
detective	c37
dial	e29h75l153
dial #	l88
dialer	l139
dialer never	l86
did	a92b28c-37d-46j-45k-23m-38n-39
did the	a-23
did you	a43c-22j-26m-22
didn't	a78b34e-36m63
die	g54
die .	g54
dies	b-44h26l45
dies .	b-34l53
digit	b-21e-30k50n-29
digit on	j26
direct	b-29f35j-32k64
direct .	k66
direct debit	j-31
direct to	f38k-51
director	c35
disappear	b34c-22g55l-48
discount	b-21g-26h86
discount .	k42
discus	a-23b-20e-21g-32h37k-20m49
discuss	g-20h25i-28
dishonest	a-32
dispute	a-30b-27e-22f-62h-31l-29m-20
dispute the	f-30
dispute this	g54
district	b-22c51e67
district attorney	c53f-25
division	c-29g38
do	a-59f97i-40j82n26
do -	g53l-29
do .	l27
do a	f29j36k26
do it	j-26m60n48
do not	f-25g-21
do this	d32f43
do you	a-24b-34c23e30f64h36j94l26n-29
docket	b-22c65d-26g129
does	a31b-24c-22d-31e20f-24i-28l57m-22
does .	h29
does noth	l73
does she	j51
does your	i-20j-26
doesn't	a55b30d52e24h-22i-34k-29l68
dog	a21b130l-52
dollar	a-28c-33g-51i80j24m61n-46
dollar ,	i22m-25
dollar .	a-41m78
dollar fee	m45
don't	a-54c-39d33f-25g-100h-32i98j-45k-40l66n94
don't call	a-72
don't care	l58n32
don't charge	m-25
don't contact	e-26
don't have	e-33l-31
don't hear	e40m40
don't know	i52
don't make	a-28e67
don't pay	a-35b40d89e86l-22n-24
don't settle	b45g-20
don't tell	e-30n106
don't think	a-24e-24
don't use	b-32k75
don't want	h34i35l49m-30
don't work	l68
done	a-48b-29e-41g70h21j-20l-49m47n53
done .	a-23e-41g82h41j-20k32l-41
door	b183c53d144e-26f21g-36h-22j-29l-70n-21
door ,	b91d59
doorbell	g-31l47
doubl	a-24b-35d-32f-41g-21h32m245
down	c-29d-21e47f75g-23h-33i40j-36k68l-22m64
down ,	k47
down .	f35k43m33
down a	m53
down for	h-28i25l-20
draw	n28
driv	a75g21
drive	e36m38
driver	b64k53
drop	a67b-43g-25h38k96
dropp	k39
dtr	a84j47k54l61m59n41
dtr ,	j60k57
duck	b106k-23
duck me	b106k-23
due	c-22e-56g-45h-26i131m-32n-25
due .	e-34i48
due balance	i35
dumb	a54
e	a-27f-52h-20m168
e -	f-31m59
ear	b71
easier	a-28e56j52
easier than	e64
eat	a36b80
eight	a49b-28e-30k40
either	a-20c82e63
else	b-21c-21n-22
email	a-27b-34e48k-27l-72m21
email .	g37m44
email you	g-24l-43
email your	e59
emergency	a-51c-20e151
emergency .	a-42e54
emergency contact	e96
employee	d-28i21
employer	b-31d71e-40f-23g80l-25n-30
employer and	j20
employer pay	e-56
employment	e-50j143
empty	b67g-24n97
end	b142d-45h-25i-25k-37l-51m-36
end this	h-39l-29
end up	b154d-33
energy	j20
enforcement	c-29f128g124i-21
enforcement unit	f64
enjoy	b92c142e49
enough	a74e56
enter	f-36g54k78
enter against	g51
entry	f-30
envelope	k101
erase	g42
escalat	h28
escalat .	h28
even	a104g76m53
ever	a-21c94d25
every	a-23b43c-38d62e-39f-35g92l63m148
every call	m83
every day	b-33l64m23
every hour	l54
every ten	l29
everybody	a77c37d-30e-24k-30n52
everybody know	a25d-56
everyone	d53l-20
everyone in	d33l-20
everyth	a142g-20h21l-21
everyth .	a147
everywhere	b-34d48j-28
eviction	g97
ex	c-24d30i40
excuse	a-21b96
excuse and	a-21b96
expir	h49
explain	e-22i100
explain it	e20
explain to	c37e-20g23
extension	e153f-20
extension .	e67f-20
extra	m84
f*ck	a74
fa	b-20g60
fa 院	g72
face	a64d60
facebook	d53i-55
fail	a56b68
fall	a-35
fall behind	a-35
fami	a-20b-36i-26k53n103
fami .	n104
famou	d92
faster	k94
faster .	k26
federal	c-39f140g-29i-25
federal debt	f64i-21
fedex	j37
fedex here	j37
fee	a-36b-31c-29d-31e-30g-49h-35i-33j-24k36m255
fee .	k64m130
fee for	m-29
fee in	m-23
fee is	m39
fee of	m57
fee was	g-24
fees	m71
fees ,	m66
fei	a168b-29m100
fella	b197e-20h-24
fellow	i20
felony	c96
felony ,	c42
fence	b107
fence ,	b107
fiancee	e43
fifth	n57
fifth ,	n57
fifty	b-24e-23f-23h-44l98m237n53
fifty buck	n81
fifty dollar	a-41m115
fifty number	l60
fil	b-31c59f-61g-59
fil .	c83g-75
file	a-33b-65d-51f82g75h56k42
file ,	b-22e-21g21
file .	b-22c-32d-43e55f75h-34k53
file a	c28f-31
final	c33g-38h91
final hour	h27
final notice	c44h37
finance	i54k49
finance company	i57
financial	f123
financial crim	f79
find	a-21b-41e65j40l48
find him	j49
find out	b-38
find the	d-27l50
fine	g-31k26
fine .	k32
finger	b79h101k-21n43
fir	a65
firm	f-22
firm ,	f-20
first	a-44d-40e54f-66g-37j-65l-21n55
first ,	e62
first .	e23
first harbor	f-35g-21j-32
first name	d-25
fitt	m50
five	a-45c95d-25g40h25i-31l-25m56n60
five o'clock	g54h26
five percent	g31m20
fix	b-32
fix the	b-32
flagg	c-21g66l-39
floor	a65h34
flow	c29
flyer	d-40
folk	a74b32
follow	a-24b29c36
follower	d128i-53
follower like	d34
food	b-20e86
for	a-70c80d-63e29f-25g-62i51k-26l-29m118n-22
for ?	n42
for a	c-32e-26i-40j71k-24m-65n42
for an	b101
for collection	m87
for every	m83
for good	c-22h118
for him	b22i128
for it	c50e31g-37n-62
for me	m64
for my	b-36
for release	m57
for someth	b38
for ten	h-23
for that	b-24e90j35
for the	a-38c-28f91h-42i-45j-48k27m151n-23
for this	c39e-40f47g-46j-25m-27
for you	a73b-43c-72d-46e45g-26h68j26l53m-46
for your	a51b-24c109d-25f-62i54j-27n-30
force	c-33f79
forever	g26h66
forever $	g33
forever .	h48
forget	k51
forget the	k51
form	h34j26
form .	j26
forty	c-42l-24m197
four	a-27b-51c76d-21e-26f30g-21h45j-25k27l108m-33n-21
four and	h79
four hundr	c97k43m-28
fraud	c171f51g103j-39
fraud ,	c44
fraud .	c124g57
free	a88g-31n-30
free .	g-23
freeloader	a59
freeloader ,	a59
friday	c47d43e66g30j-21k-22m-23n27
friday ,	d49g55n-40
friday .	e24
friday and	b66c-30e64n-32
friend	a-52b-44d108e-73k44n34
friend ,	n21
friend .	b-31d117e-27n32
friend and	k69
from	a-23b-103c-74d-86g-27h-51i-45j48k-25l72n51
from .	n62
from a	f-21n46
from here	b-22f-21l69
from me	e92i36l43
from now	g36l25
from the	b-36c-43d-28e-43f92g25h-26i-25j176k-40l-52m45n-33
from us	e23n-22
from you	e41f44
from your	e-41g-30j-28n61
front	b-47c120d47g-51i52l46
front desk	e49g-21i56l56
front of	c124e-27g-29
frozen	a-25g85
ftc	c-29f56
full	b-31c-20h48
full balance	d-26h51
fund	d-45n59
furniture	f-23
furniture about	f-23
garnish	g-28
garnishment	a-24g123i-21
gas	b-21m116
gave	b-27e-30f36h38j42k76l-33n69
gave me	h40j59l-21
gave you	k-27n70
general	b-26c-25e49
get	a52b20c-35f24j34k-39l154n43
get a	b-43g-23h42j-47l40m65n45
get an	n31
get her	a-34f69
get him	e44i38
get hurt	b25l-25
get it	e-26
get off	a93d40
get the	j22
get your	b52e36j44l-57n-21
gets	a-34b110d127e54f-28g37h84i-27j-24k-23l61n-26
gets a	d22e90g29
gett	a-25e83g-34i35l30
gett a	e45
gift	j-28k98
gift card	j-28k98
girl	b94e-30n29
give	a79e-34f-32i38j43k47l-29m22n-34
give me	a94f-31j43k51m27n-28
glas	b90g-25
go	c62d85f-38h-78i26j-23l109m-38n33
go on	b90l82
go to	a55c106d77e-37f-20g45h-72l91m-34n-42
goes	b-24c-28d137e20g22m-21n-40
goes back	g88
goes on	d33g-20h-26
goes to	e34h27n-25
gone	a-28e-25h66
gonna	b-35d75g37
good	a-77b-57d163e51g-47h54n-39
good .	b-26c-22g-22h77
good weekend	a-23b-21
google	b-21d29
got	a-95b22d61e83f-30g-69h61i-28j99k-24l33m-34n170
got a	a-30b74c-24e42f-30j42n67
got cut	l-30
got forty	l47
got his	e78
got new	j34
got one	b-29h93
got option	h-32n52
got the	b96n-25
got your	d126e-21j-58n-27
government	f-67h-20
government .	f-39h-20
grader	g21
grand	a60i28
grandma	e21
grant	g89
great	c29d41
greene	i57
grocery	j59
grocery card	j59
group	b-35d54g-20
grow	m88
grown	a69m-21
grown man	a69m-21
guarantor	g-25
gues	a142e45
guy	b42e88n68
guy who	b60i-38n82
guys	a-28b157
gym	m-36
had	a-83i-23k21n20
had a	a-77
had her	k23n41
half	a97b-23d-29g109
hand	b-26c-22f100g-55h-33k40n44
hand ,	k60
hand me	f81g-40
hand you	n49
handcuff	b-49c150g-20l-21
handcuff .	c47
handl	a52e-27f37g-23k-20l-21
handl your	l-21
handle	k23
hang	a-33b39c-35d23h117l63
hang up	a-33b51c-35h117l63
happen	a-95b149c-35d-25g30h34l-29n-48
happen .	a-72
happen again	b-21
happen on	g37
happen to	b212c-23n-42
harbor	f-45g-21j-39k-20m-22
harbor bank	f-35j-32
hard	a136c-21e79g-22h-27n23
hardship	b-25c-24d-56h26l-27
has	a-39d-43e-38f40g67h-33i-50j-37k61n97
has a	a-28e40g-21i35n-23
has an	k29
has been	c43
has the	e-20f-36g184l47
has your	a-21e-32
hasn't	f83m60
hate	b70c-24
hate for	b70
hav	a32b-23c168e63f-23
hav me	e64
have	a20b42c29d-42e27g-121h74i-37j-35k-21m-64n39
have a	a-45b74c-29d-28e-28l31m-25n-36
have an	f38
have his	e62f-20j50
have it	d58h-22n64
have other	j-21l38
have the	b-41h94k-31l-24
have to	b-21c-33h-31l-27
have until	g-30h93
have you	h23n20
have your	a83b-26d-21f29n74
haven't	b32
haven't you	b32
he	a21b118c68f-29g-68h-21i146j66l-33m-41n41
he got	a-27b52n98
he isn't	i24
he owes	a29i22
he's	a26b67e49i77m-29n-20
he's three	i22
head	a69b22i45l-56
heal	a-33b107g-28
health	f59j27
health department	f61j37
hear	a-49e129f34g-49h-44j-23k-22
hear about	a-23b-46c-20d33e82f-33h-20
hear from	d-21l28
hear is	f74n28
hear you	c42
heard	e58i36
heard the	e58i36
hell	a156c-26l-39
hell is	a22
hello	a-28
hello ,	a-28
help	a-53c-28e75h62l-26n-30
help you	c-21h73
her	a-74b-41c-23d-27e132g-41h-24i133n34
her .	e81g-24
her ?	e29
her debt	i69
her no	f-27
her roommate	e-24i72
her to	a-34e26
here	c-67f67m-49n-42
here ,	a58b-30c-50d21f67g38j25
here .	b-22e27g-24k-20l75
here till	b121
hereby	f38
hi	a-27f-21i69l-52m-24
hi ,	f-20i78l-25
hid	a59
high	b-21d27
him	a59b87d-47e85h-21i157j35l-24m-47
him ,	f-23j34
him .	b-20l40
him ?	a-23i78j39
him to	b31e31i-23n53
hire	a65
his	b97d156e97f-74g-47h-43i78j62k58l-23n-63
his account	i38
his debt	d-44e-25i55
his ex	c-24i36
his own	a54e-27
his sister	a-29l36n-20
hit	a-24b-26d57h61m-30n78
hit send	d87h75
hit up	m-23n88
hold	a-20c-41g58h24k49
hold .	b-37n39
hold for	h-23
hold on	g76
home	b-34c-40f-22h-25j93k21l39m-23
home ,	e-44j22l71
home .	b-26f-30
home ?	j47k50
hon	c145g87
honest	a30
honor	a33b-35e-22i47
hope	c36l84
hope you	c36l84
hospital	f-46i47l-21
hospital .	f-27
hour	a-25c-45d-29e-21h138l75
hour ?	h32
hour to	h58
hous	f40
house	b25c-39d-21e-37g114h-37i34k68l94
house $	e47g20l-24
house ,	g42
house .	a-25b-30e-50g-21k84l-28
house all	b-29g-35l98
house is	b127
house over	g70
household	f56g38
how	a-57d148h-33j-58k47l-39m71n-33
how about	b-28d55k74
how it	c39l-20m26
how to	d50
how would	d24i-23
hr	e-45j72
hrs	c38h82
hrs or	c48h67
hundr	a-31b-62c49e-23f-44g-58i71k76l-20m195n30
hundr ,	k57m60
hundr -	j40m-21
hundr .	c95i48k34m37
hundr and	i20k-27m26
hundr dollar	i24
hundr for	k36m52
hundr of	d31n28
hung	a27l27
hung up	a27l27
hurt	b60l-40
hurt .	b25l-25
hurt you	b42
husband	e82i-33
i	a-86c31d38e94f58g-29h142j68k-32l33m70n-55
i add	m82
i am	c67f-25i44
i bet	e52n62
i can	b30d53e34g78j63k44l-35n-35
i can't	a-23d-36e-28g-49j-23k-29
i don't	a-29b-51i46l22m75n30
i find	j49
i get	h53
i got	d95n-33
i gues	a41e48
i hang	b-21h74
i have	a22b-63c22e33f72h62k-45l51n-40
i hear	b77n27
i hit	d95h-44
i hope	c-20l95
i just	j40l-22
i know	b72e-42j-22k26l25n79
i need	f92h-22j57
i put	d-40
i ring	j-26l41
i see	b77n-20
i send	d-28j-23
i understand	c-25e-23g-20h-28
i was	f129j-39
i were	a-20c107
i will	b63c-28d-21
i won't	b71l-31n-23
i wonder	b-22e64g26
i wouldn't	a65n-23
i write	d64
i'd	a-50c32g-40j24k42l-23m-27n-20
i'd hate	b70c-24
i'd like	b-27
i'd rather	e28
i'll	a-98b59c-100d52e47f-35g-52h-83i-49j-33k174l159n-29
i'll be	b23d-20e25j-24k46
i'll call	b-66d-33h-20l118
i'll come	b30k-20
i'll have	a43e26
i'll just	b66l56
i'll keep	b-31
i'll leave	d68
i'll make	k-28l93
i'll mark	b-37k24
i'll post	b-26d96l-22
i'll put	d26l-27
i'll send	b-26n33
i'll take	k-26
i'll text	k84
i'll try	e51
i'm	a-122f83h92i-45j33l111
i'm a	c-20f61
i'm about	h116k24
i'm an	f-29j33
i'm call	c-33f25l-44
i'm doubl	a-24f-31m160
i'm from	f28j92
i'm go	c-22e22h-55
i'm in	b-29c-23d43
i'm just	b-33e65j-37l-26
i'm look	g55h22
i'm not	b40c-24e57h-28l71
i'm on	j36l69
i'm ring	j23
i'm say	b47
i'm sorry	e-21
i'm the	f118j-30
i'm with	e-20f50j22
i've	a127b-25c-30e68g-43h63j-24k-42l28m-26n-51
i've got	a-84b34e100f32g-28h64l62n-48
i've met	a61b-24
identity	f-21
identity theft	f-21
if	a-42b100c35d37f-65g29h-38i-62k79l-49n33
if i	a-20c89e34j52k-38m26
if it	b57c-29h47k39
if that	b-41g-25l59
if the	d20h-30k-20
if we	a-24b82k81m-20
if you	a45c47d37e32g92h-25i-38j-37k65l-92m-36
if you'd	c-23j20m44
ignor	b30d50l115
ignor us	d57
ignore	c29g-28
ignore me	c29g-28
imagine	d62
immigrant	a160b-25
in	a-109c158d61e-89g20i23k25l89m-33n45
in #	i27
in -	b-21c-28e85
in .	b83c-35d36l-30
in ?	j100
in a	a-22f89j-31k44l33
in about	f-22h38
in agreement	m63
in and	b63
in collection	i85
in county	c66
in court	g56
in fall	a-35
in front	c124e-27g-29
in it	b78
in march	g-20
in my	k50
in our	d28
in ten	l28n57
in that	b55h38
in the	a20b26d58e-41g115j-41n-36
in this	d84g-32h31
in with	d-40
in writ	l57
in your	a-50b-71f21g49h24i-20l62m61n38
includ	d32
info	e-27
inform	c81g-51i79
information	d-25
inheritance	j26n-23
inside	c74e-22
inside ?	b-34c79e-22
instagram	d70
instagram follower	d34
instead	j-26
instead .	j-26
insurance	j28
intake	f128g-23
interest	d-23i-22m143
into	b-39d20e110f79g82i-28k-24l-22n27
into .	e39
into the	n38
introduc	f43
introduc self	f43
investigator	c44f160
invoic	d-28
invoice	a-58e-32k-28
invoice is	a-43e-21k-23
is	b-111c27d43e-75f-93g-30i44j-34k-30m-94n-83
is #	i76
is $	m-33
is a	a89c60f-59g-34i-22j43k-25m86
is about	c54
is alex	f-22
is already	g72
is another	l-38m33
is be	f74g59
is best	k40
is down	h-28l-20
is due	i-38
is fine	g-29
is for	b-32d114i52
is go	c-27d131e-24g106l-53
is gone	h66
is he	a57i-32j86
is in	g33h-20i67
is investigator	f100
is late	i69
is list	d-20g-20
is my	k29
is no	h-22l66
is now	a-21g41
is officer	c-47f67g-23
is on	b-23c61d-27e41f-20h41l59
is open	a-23e-21k-23
is ours	m-26
is paid	c76f-33l39m-25
is past	i-56
is public	d38
is she	i58
is that	a67n28
is the	d-46e-45h63i-25j23k-29
is there	a37
is this	a-63c-29e-32f-36i47l-20
is two	b-50e-20f52l76
is what	c29
is wrong	a96
is your	c-38g-27h25n37
isn't	a-24b-40c54d43f-40g-110i53k-42l-23
isn't a	a44n-22
isn't in	m83n-20
isn't one	g-36
isn't us	c-20
issu	c84g46
issue	c40
it	a-104c37d-110f-95g24k147m41n126
it $	g33n54
it ,	a-33b57d49e65g22h-25i-31n-43
it .	a50b32c50d-84e-45f-32g25h-69i-25j67k-28l-51m-35n-35
it ?	e108g-22
it a	a-41m78
it again	n31
it by	n67
it came	k47
it done	e-26
it for	i85k43n42
it from	j-20n104
it gets	b73k-20l70
it in	j21
it isn't	c-27h40m58n-36
it never	g35
it off	k-20
it on	a25i69k82n-49
it or	b58
it out	b49c-21j58k-35m51
it over	n39
it paid	b-37k24
it suit	g-27k44l-23
it tak	b-34g-22l60
it through	b31k38
it to	c38h24j-22k66l-29m-27n32
it up	c85n45
it was	b-27c-32g80i30m36
it with	k24
it won't	b-21k31l-24
it work	c39l-20m26
it worse	n-28
it would	b37c33
it'd	e54m47
it'd be	e54m47
it'll	d50f-21j23l36
it'll be	d57j23l38
it's	a-53b-40c-69d-38e27f-52g77h68i56k85l32m62n-44
it's $	m50
it's a	a-20m-21
it's about	h-20
it's an	i31m72
it's done	a-23g97h41k33
it's escalat	h28
it's faster	k26
it's for	e90
it's go	a-21g-36l155m-21
it's just	f-25
it's out	h32
it's paid	b66e25l-28
it's today	h72
item	c-20
itemiz	b-22
itself	f86j-24k53
itself .	f49k65
jail	a-25c69g-34i-22l-23n-33
jail ,	c57
jail .	a-20c65
jail for	c-24n-27
job	a57e-26f-36i-21
job ,	e56j45
joke	h55m-22
judge	d-23f-37g102k-20l-20
judge already	g35
judgment	a-23c-21d-54g64
judgment .	f-30g-24
judgment against	g-29
judgment was	g42
july	e-22g31
july ,	e-20g-23
july .	g54
june	n-34
june #	n-29
just	b82c-64d-92g86h-59j102k-45l-31m-34n32
just a	f-25g94j-30
just answer	a74
just confirm	l-22
just get	e-26
just need	j45
just write	i25
k	k21
keep	a-48b23c62d51f-33g-23j-32k-35l75m-29
keep duck	b106k-23
keep ignor	d57
keep it	c97
kept	j33l83
kevin	a-25k93
key	g21
keys	b54
kick	b196c-28d-28l-20
kid	a63b48d-30e-22l79
kids	b-43c149e-78g65i-25
kids .	c32e-36g-27
kids while	b-34c79e-22
kids won't	g95
kids'	e48g-21i-65
kill	b81l-40
kill you	b87l-40
kind	a92d81g-29h-20i-24
kind ,	a-24
kind .	d81
knock	a-33b57c56k39
know	a-49b98e55f-35h-44i146j-41m-28n35
know ,	b-25
know .	a-41b62c22d50e59
know about	e39
know it	a66b-30d-56
know what	b71c28d-23e36
know you	k26l32
l	c48e24
la	a-23c86i89j50m50n-29
lady	e75
lai	a95
lai 皮	a95
lake	f-26i-21
lake bank	f-26i-21
landlord	b-25d-25e-50g118i122
language	h-22l-29
language ,	l-20
last	a-39c-46d-36e36f-24g-30h45i-25j-47l-45m-22n-51
last chance	h59
last guy	b77
last time	b-22e79
last week	b-30
late	a-46d-28h89i54k-34
later	l-21n77
later .	l-21n77
law	b-32c-38e-27g103
lawn	b-27d70
laws	c-26e85
lawsuit	h-41
lawsuit has	g-28
lawyer	d-35f-23h28l135
lawyer .	d-33
leas	d29
lease	b-24g-39m48
lease .	g-24i33
leav	b160l-40n-20
leav my	n-20
leav this	b96l-36
leave	a-36b31d33k67m55n-32
leave a	d68
led	c35d39
ledger	k69
left	a-55b-27c-41d-30e-31f34g31h127i95l-23n-24
left and	a-28b-29h109
legal	a-30b-38d-40f41g120m51
lend	b-33e-39g58h-32n171
lender	b-36g62k-20n26
less	a36b56
let	c-21f-34g-29h-25i112l-33n-59
let a	a52i52
let him	b85i24
let me	b-22k-26l-28
let see	d36
let the	i30
letter	a-72b-66d25e122g-32h-37i-32j-32k-27l-80m51
letter $	e98
letter .	b-21g-24k-26m55
letter ?	a-53m51
letter to	b-28d68
levy	f39g55h-30
li	g28h-22n33
liable	e-43
liar	a72
licens	f43
license is	g37
lied	a32m70
lien	g104
life	h49
lift	g42
lift it	g42
like	b-32c62e-46f-29k-31l47m64n-53
like a	j40m39
like it	b62g37j49
like the	l113
like this	e60
like to	b-32c-21e-26j-20
like you	a39c56j-24
like your	c-20m51
limit	c31n28
line	b-39c-24e52f32g-29i-47j80k-30l-37n29
line ,	f57n39
line .	e59j21
line on	j76
link	n70
link to	n74
list	a-32b-56d157e-26f-31g-33i-46k-40m44
list .	k-28
list of	b-31d34
listen	a116b-35g-21h45l50
listen ,	a92
listen .	l64
litigation	g29
little	a59b65d27e-30k68
little girl	b102e-30
liv	a71b-20j34
live	a-47b102d20j49
live with	a-32f21j38
loan	a-34b-36f24j-53l-45n168
loan ,	d57g-44j-26n34
loan .	e-25f69i76m-20n-69
loan :	c43d27g26h37k42m60n25
loan app	n40
loan for	n-32
loan in	g-22n81
lobby	b-35l112
local	d68l94
location	e-27
lock	b77d-20g30h26
lock your	h26
logg	g-40
login	f-20j63
long	b91c21n-23
longer	g116
look	a-51b-22c144d-29e-51f67h-28i48j33l-45
look at	a-22c89g42
look for	d-21i68
look good	c86l-33
look into	f106
lose	c-22h108k57
lose the	h35k57
loser	a-33
lost	g81h36
lot	c-23d-42k105n-20
love	b-55d92e116g-23h23l-25
love to	b-26h23
lunch	b-27f52h-25n61
lunch .	h-25n61
ly	a50n55
m	j74
ma	j60k-39
ma 念	j60k-39
ma'am	a28c77d-20e53f55
ma'am ,	a39d-20e55f56
ma'am .	c88
made	b110k-20m41
magistrate	b-20f108
magistrate ,	b-20f92
mail	b-24c-22e-32f-32h-39j-44l-60m-57n-41
mail ,	l-44
mail .	g26
mail addres	j-25
mail it	n-31
mailbox	d29k41
mak	l49
make	a73d66e100l33n-64
make it	b22c50g26k-31l92n-37
make me	a23c-32e67l-28
make the	k35
make you	a64d92
mall	c-25
man	a132b86c-31e20m-39n-26
man who	a69m-21
manage	a25
manager	b-36c-20d-27e135g-32h70j-43
manager .	d-20e59
many	a-24c29
march	c-28g-31
mark	b-50c-29d-25g85h29k24
mark it	b-37k24
mark stay	g27
marshal	a-21c-72f62g79
mate	a54
mate ,	a54
matter	a-30c-28h-37i-28m29
matter .	f-20
matter for	a-23
matter what	g20i-25m57
mattres	c66
max	n49
max out	n49
may	a-37b-37d-41e-41f-20g-65h-55i-23j26l-37m-46n-26
may .	l-20
may be	g-23h-33
may i	f46j-24
maybe	a116b-20e41l64n-38
maybe your	e50
me	b-26c-40d-67e92f107g-151h-79i-35j93k194l133m44n28
me ,	a48b-34e50f62i27j-37l67m-25n-35
me .	a-48b21f-23k-57l102m51n36
me a	j36k43m51
me again	b70c29g-28l-43
me and	b63k23l-36
me as	f22
me at	e-31l24
me back	e-24n50
me direct	k64
me drive	e36m46
me on	d40k52
me or	c42m27
me private	k64
me that	a116
me the	c-41j86k50l-23
me to	a57f36i-24j-22l32n-20
me when	n28
me where	l37
me you	e-30n106
me your	a-24b-22e-61f81g-44j81
media	d-41
media .	d-24
medical	a-41
meet	k100l25
megaphone	d32
member	e-35i47
mention	i60l-21
mention the	i60
messag	d126i-47
message	a-45b73c-24e49f53n-36
message .	a-43b87n-25
met	a61b-24
meter	k-22m41
method	l140
midnight	l75
midnight .	h-61l87
might	a-22b160d-37e90
mind	i27k26l66
minut	a91c-47d-26h90l49m-29n42
minut .	h-52l25n79
minut before	n-20
minut or	c-31d-20h78
minut while	h-23
minute	l68
miss	a-58b26d45f-22h-49i-22m48n-27
miss date	b-31d74
miss friday	b87
mistake	n-31
mom	l21
moment	a-21g21
monday	g28k80
monday ,	g76
monday .	g-27k85
money	a120b44g-24h-20n187
money .	a37b109n85
money ?	a-24c42e47
money to	n28
month	a-26c-35d-39e-24g-31h-29i23l-25m-61
month ,	h-24
month behind	i43
more	a61e-27f-21k-41l49m-35
more .	a42l52
more excuse	a-21b96
morn	b103c26e-22f39g85h-77l47
morn ,	f-21l54
morn .	b122f63g67h-55l-20
moron	a27
moron ,	a27
mortgage	g25n76
mother	a76b-40c-22e66g-23l-40n-31
mother teach	a78e-36
mov	g185l45
mov to	g91l61
mr	e-21f38g-22j-43k-20m-24
mr .	e-21f38g-22j-43k-20m-24
ms	a-29d113f-21
ms .	a-29d113f-21
mum	e62
must	a119c-26e-25m46
must never	c-22
my	a21b71d45e-50g-44h82i-29j-25k345l59m63n-83
my colleague	m47
my cousin	b73
my desk	n-20
my guys	b68
my handle	k23
my manager	e-25h82
my name	c-20k30
my office	b-31f45
my own	k116m-23
my venmo	a-26k94
my wife	k58
myself	b-22j48k35m44
myself .	j63
n	d-22g80j67n38
n .	d-21g38j75k24
nam	d46
name	a-47b-78d201e-66g29h-35i-46j37l-37
name ,	a-22c62d36f-21g40j-26k35n-34
name .	d65f-23g-35n66
name and	e-34i-20k29
name on	d-48f46g64k-23
name right	j57
national	d-45f104g56
need	a-33b-54c-29d-21e-46f64h-69j72k35l-32n-20
need .	k21
need the	f43j54
need to	k36m45
need your	j41
negotiable	m48
negotiable .	m48
neighbor	b-41d-23i127
neighbor in	i30
neither	l71
never	b-43d-23h29k48l86m-59n31
never com	g68h29
never get	l71n-50
never share	a-22
never sleep	l86
new	a-34b-37c-24d-47e-55f-58j76k-24l88n33
new addres	j90
new one	l50
next	a-38c100d-43e215f-27h40i61j-31
next .	e56h46i36
next call	e49
next ten	c-21h41
next to	e62i40
next week	g20k26
nice	b101c-28e28
night	a-26b-21c29h-29l64n89
night $	l70
night ,	n101
night .	l-36
nine	d-23f-26g-27h-31i20n27
nine .	m46n40
nine hundr	i26
ninety	a41m77
nite	h34l20
no	a-64c-97e-82f-89g34h27i-79j-27k40m-21n-22
no ,	b49f-39
no .	i-32l59n41
no ?	d52e-22h51
no answer	l22
no call	e-27
no deadline	h-30
no deal	m26
no fee	k49m-25
no judgment	g-21
no lawsuit	g-40
no matter	g20i-25m57
no message	a-45b-24
no need	k47
no one	a-28k50
no payment	c-29e59n-27
no receipt	k21
no second	h72
no shame	a-35
no wonder	a144b-22e-39
nobody	a21c85d-49h54l-43n29
nobody can	h44
nobody in	d-32g30h54
nobody will	b-23e-50g-20
non	g26m39
non -	g26m39
none	m70
noon	e53g27h174j-36l39
noon .	e29g28h91
not	a-48b41e-40f-35i-65j-53k23l-48m29n-56
not ,	m62
not -	g53l-29
not .	b60
not a	c-20h53
not contact	e-56
not go	l25
not leav	b96l-36
not say	c80
not the	d92f-51g-27h-21k21
not your	g65m-26
noth	a26b-35d-21f-27g-135h-25k-22l54m-31n-27
noth but	a42
noth has	g-103
noth to	j23
notice	c27d70e-29i-31m126
notice .	e-27h-40m59
notifi	e-26g108
now	a-50b-25e-59f-27g109h58i-28j140k-22l33n-31
now $	h59
now ,	l47
now .	c58h49
now ?	j82
now and	g26
now it's	e-20g-23m54
now on	g36l25
now or	g-22
now so	h-28j102
now to	g42
nudge	i46
number	a-72b-98c-83d-28e-31g-61i-23j-47l60m-46n-32
number #	a-44c-21f53
number $	l59
number ,	f29k-41l29
number .	b-41e-37f-34j57
number ?	a42
number is	e56
number remov	l-55
number right	h49
o'clock	b-30e-20g54h26l75
o'clock or	g-20h25
of	b25c43d52f33g47i76l-28m63n-65
of a	c99
of an	f32h38
of busines	h86
of course	a-24
of debt	g61
of first	c47f-20
of here	b77h39
of his	c35j54
of it	b-27k81
of legal	f46g-33
of my	h32
of pay	l-36
of people	b-31d34
of shame	d64
of the	b-43c-48d-34e30f41g-50h-33i61k-22l-21m-24
of them	d21g69
of this	f34g22i24
of today	f-32g40
of warrant	f58
of you	a-29b22d33k-20
of your	b101e45f-20g-25i72j27l99
off	a127c-43g72h31k32l-52m-23n-65
off ,	d50l-30
off our	k-26
off the	a-26b50c-20d-29g-26h66
off your	a50b-28g131h-25j-21k26
offer	b-21f-28g-29h157j-28k-28l-24
offer dies	h26
office	a26b58c-30d-31f238g-34h-48i-28j-32k94n-28
office ,	d26f-56
office .	a51d-28e-20f30k30
office is	b-20f50
office of	f22g-21
office till	b23e-24
office until	b132l35
officer	c41e101f30g-29h22i-48j-28k-26
officer daniel	c61f-42
officer for	f39
officer will	c67f-34h55
oh	a66
okay	a-28i95
okay ?	a-20i103
old	b93c-24d-28f-34j63k-22m-28n94
old classmate	j34
on	a-61b71d78e-50g59h-67i72k-40l66m35n46
on #	m-21
on .	b-42d-25e-29g26h-24i111
on a	a-37b-27c-30d-33f129g-65i40k77m-21n44
on behalf	f-30i-29
on call	l25
on cash	d-20k23n24
on every	b-29d51
on file	b-36e40g28
on it	a-21b69c36m-20n-27
on me	b66l-55
on monday	g51k21
on my	c59
on page	d41
on social	d-30
on that	m-22n26
on the	a-35b22d101e27g29h-33i-38j41k-27l27m34n-65
on this	g51h42
on those	b106
on top	h27m133
on ur	h59n23
on us	e56g-20i32
on you	a35b-37c58g54h-21l78
on your	a45c-38d45e29f-25g78h-27i53j-29k-29n57
once	b-22c-24e75g35h108l-37m-26
once i	h108
one	a-88c-33d84e155f60h68j-20l-63m71
one -	h-25j36
one .	f45g24h52l29
one and	d-22h-21m85
one by	d49e21h-23
one call	b87
one here	a-20
one hour	h30
one hundr	n28
one more	a-43b87c33h48
one of	b-27e-22i36n22
online	b-20d56j63n70
online .	d79
online bank	j63
only	a-29b-70d-27e-55f-73g-56m-28n-58
only ,	c-25
only .	e-33
only make	n-28
only need	j24
open	a-51b21e22f86g-21j58k-39l-47n57
open .	a-23b54e-49k-23l-21
open a	n58
open the	c44e71
open up	a-25c-48f106
opt	c28j25k63l45
opt out	c28j25k63l45
option	c-39h31n46
option .	h-33n50
or	a27b77c68d56e23f-39g-101h191i-41j-72k-74l-80
or i	c-24d79l44
or it's	h28
or never	h28l-24
or no	d52h51m27
or not	b60m66
or the	b49
or you	c34g-34h70
or your	e63
orange	a-24c236g-22l-33
order	a-26e-33g109j32
order .	g102
other	a-48b-40f-32g-20i-34j-35k-23l142n45
other card	a-20n43
other loan	f-23i-21j-21
other method	l72
other ways	l53
ought	a94e32
ought to	a94e32
our	a-103b-26c-25d62e-33f-47g-73h-28i43j-48k-71l40m154n-83
our client	m-37
our letter	a-53m-30
our list	k-26
our office	b72
our system	d32
our website	d-26
ours	d-44e-23m-31
ours ,	m-29
ourselv	b38d-26
ourselv .	b38d-26
out	b34d21f-56g-32i28j75k65m23n76
out .	a-58b-44e42h-26j104k59l40m-27
out ?	m59
out a	n69
out of	a-20b93c-26g-21h72j-23k40
out on	a79b-30e-23g-22i62
out the	d-24n67
out to	k20
out what	b-30
out your	d23j29
outside	b-69d28e26g-35h-23l216
outside your	b-29g-35l94
over	a-42b38c-21d24e-31h-23i56j-31k-50l-31
over .	b64
over there	b30k-20
over this	g50
overdue	g-21i52
overdue .	i-29
ow	a-23
owe	a106d-22e-39f63g-81i-57j45m68n-33
owe $	a-25f-30m35
owe ,	a78i-35
owe .	a103
owe on	d-32f110g-51
owes	c-24d44g31i93m33n-26
owes $	m60
owes .	d71i-37
owes us	a40i68
own	a22b-24f34g-23j-31k86l-30m37n-23
own notice	e-27
own paypal	k61
owner	i32
p	c44d46j51
p .	j70
page	d153e-27g-26i-21j-25
page .	d95e-24
paid	a-34b58c45d-21e38g-20k41l-58m-48n-22
paid .	b22c27k52
paid by	h54m-22
paid in	c-29
paper	b-26c-40d91f34g-28
paper .	c-21d34
paper with	d58f49g-26
paperwork	a-26g121m75
parasite	a42
parent	e21i-24j-38n92
parent ,	g38n48
park	a26b90c-30d-43g-21k52l56
park lot	d-38k60
park outside	b-38l93
part	b82c-22
part .	b110
partner	i32
pass	i69
pass it	i69
passport	g58
passport is	g70
password	a-26b-28e-34g-28j177k-22
password .	e-34j22
past	e-26i97
past due	e-26i39
pastor	b-31e79i47
pathetic	a74
paul	n23
pawn	a-38b-32d-54l-28n234
pawn your	a-33b-20d-54n125
pay	a85d129e53h-40i31l-100m-72n90
pay $	l26
pay ,	a-44b41d118n-20
pay .	b-68d63e90h33i27l-22n-29
pay ?	a-25d-24l-48
pay a	a-41b83c-22
pay at	a-24
pay attention	f47
pay by	a-30h41
pay his	a-20d-28i39
pay it	i88
pay me	a-30c42k79n24
pay now	g104
pay or	d95h-44
pay the	a126c98i-24n-32
pay up	a85f-21n-30
pay us	a-29n186
pay what	a148i-24n-20
pay you	e-55
pay your	b-51d53g-28
payable	f-21m92
payable to	f-21m92
paycheck	g36
paycheck ,	g25
payday	f28i-33n56
payday loan	f33
payment	a-41b-70c57d-80e93f-43h-54j-25k47l-36n-46
payment .	c20e73k41
payment and	c96f-23g82
payment by	c-29e61n-27
payment came	b-21
payment post	d-28g-20
payment this	g-23
payment to	c-20k52m40
payoff	m77
payout	n23
paypal	k130
payroll	e147j-21
penalty	m59
people	a73b85c116d94g-22h63i28j-23l-25n148
people don't	b-29n139
people like	a39c58j-22
people who	b177d106e-22n-20
per	m52
percent	h-26m136
percent ,	m38
percent a	m23
permanent	h81
person	b-30d50e-21h-42j-25
person .	h-20
person who	b-25d52h-21
personal	b-27c22e-29f64h-51i48j-25k-32m-44n-25
personal .	f77g-21k-24
personal and	g21k21
personal matter	h-29
phone	c21e112f-21g-24j-57l57m-26
phone ,	b81l65
phone .	a36l21
phone call	c59h64l-20
phone till	b-21l53
photo	b-27d59j44
photo on	d29
pick	a-39c132e36j42k48l-38m-21n-27
pick up	a-21c98e41g44h-30k57l-27
pick you	c49g-21
pickup	c46h37m-22
picture	b-26d96l-22
piece	a50e-23
piece of	a50e-23
pin	j104
plac	f-21g101
place	b82e-20f44h-32j24n57
plan	a-43b-73c-27d-25e30f-32g-28i-37j-21k-32l69n-79
plan ,	l-21
plan .	a-22b-37k-26l42m48n-36
plan ?	j-31
plan b	l127
plant	a-30e151
plasma	n75
please	a-100b-60c-43d-49e-36f-47g33h-34j35k-43l-36m-46n-72
please .	g73
please don't	a-72b-34n-31
pls	f-21
plus	e-21j48m36n31
pm	h45l38
pmt	l-27
police	e-36f-66
police .	c-38f-43
police officer	c-26
police report	c26f-23
policy	m57
poor	a27
portal	b-21g-26j-30k48l-53
portal ,	k39
portal or	l-36
pos	a67c-37f32j63k-21m-28n44
pos ,	a85f-21n25
pos as	c-32f53j74n-24
pos 机	m-28n43
post	b-40d130f-22g-58h-47i-73l-44m50
post anyth	d-24
post on	d56i-38
post your	b-26d96l-22
pound	c-20j22m48
pre	f90g32
pre -	f90g32
prefer	b82e59l35
pres	b-24c118d117h-24
pressure	e68
pressure .	e68
pretend	j38
pretty	b192e-30
previou	g-35
previou agency	g-35
principal	e80
prison	a-25c237
privacy	b-31d117
private	a-34d-25f-50g-33i-27k54
private .	d-24
prize	j56
proces	c-25f45
proces officer	f39
process	m61
program	c-35f29h22j39
program ,	f30j39
program .	c-24
promise	b76
property	j23
prosecutor	f71g-22
pruitt	i33j33
pruitt ,	j33
public	d76f-20g-29
publish	b-35d101g-26
publish a	b-31d34
pull	c66e-28g68n58
pull it	c66g76n41
push	a77e75g109h-24
push it	h-22n-23
put	a-65b-33c80d29j-52k61m32n48
put a	b-23d35g34
put down	e54m53
put it	k71n58
put the	n20
put you	i27
qa	c-22
qa :	c-22
qq	k28
qq ,	k28
quarter	g-20
question	a51b-23c-28h-29j-24
question .	a51b-22
quit	a48j-20n70
rais	a44c-28
rang	e46i-22l36
rather	e81g-23
rather not	e22
rcvd	k28l-39
re	e38h-37i-33k-35
re :	k-22
reach	d-22e-27h-25k-32l-25m-21
reach me	e-24
reach you	l-21
read	a-40b-29d54f-34j160k45l-29n-23
read me	a-22j119k34
read out	d23
read the	d64
ready	d94h-33
real	a71b-23h32j34l25
reason	a42
receipt	b-21f-20h-29k39l-30
receipt .	k35
receipt need	k21
receiv	b-22f-23g-25l-22
receiv ,	g-25
receptionist	e-27i57
record	a-20b-32c-20d-34e-29f-20g68h-35i-23n-22
record .	e-25h-33
recovery	f77j37k32n23
recovery for	j47k39m40n23
recruiter	e-20j55
reed	f60
referenc	d-42e58
reference	e-43
reference and	i22k26
refund	a-25b-22f-23g-21j58k-21n47
refund ,	j73
refund .	g41
refusal	c34h38
refusal to	c34h38
regard	c-50e-26f104g-25
regard your	c-50f104g-25
register	g32k-23n40
registry	d-45f104g20
release	c42f37h22m134
release your	f42m60
remain	d35
remit	h-23
remittance	a-26
remov	e-20l-55m-57
remov ,	l-39
remove	b-26
ren	a32k49
renew	i33
rent	b-47c-40d-35e46g63h-28l38m-31n72
rent $	n21
rent is	i20l65
reopen	h28
rep	e-22j66
rep stop	c27g33j20l34m20n22
report	c-50f-62g83h-35l-21m-31n23
report .	g106
report number	c-31f-22
request	e-33
request .	e-33l-57
reserv	b-22
resolve	c52
responsible	e-44
responsible for	e-40
rest	b-21e61n22
rest .	b-21n23
result	e33
return	b-32d-29l-24
reunion	j23
reunion committee	j23
review	a-20b-20d44
right	a-75b102e-26f-86l-23n-29
right ,	f-55
right .	b-23c59e-37
right ?	a-49b151d-33e50j-29l42
right here	a36d31
right now	h61
right to	b-22
ring	b-60e113g-20h-24k-25l138n135
ring .	n133
ring you	e-50l109
rob	n23
roof	g-23
room	c29n56
room on	n63
roommate	e-27i117n-21
roommate .	e-20i54
roommate ?	i27
round	b101d-20m57
rul	e-27m66
rul .	m66
run	a31b26d28m24
run it	k41
runs	m65
s	a-31b63j21l40n-21
s 你	a-25b100f-29l52
said	b46e-37f32h-21i52l64n28
said his	b72c-24
said stop	l97
same	b126g-31l-27m44
same days	m45
save	c-21g41h61
save you	g44h34
saving	b-42e-26n133
saving .	b-32e-26k29n148
say	a-43c116e22g-26h-54i-38j-33l-47
say ,	i-24m45
say .	b49
say what	e-24
says	b-22d-20f-21m39
says .	m46
sb	a121b-36l-20
scam	c-21m-21
schedule	d-20
school	a57b-25e143g-21i-27
school has	e40g-21
score	b-31g86
screenshot	d65h-44
screenshot of	d65h-44
scumbag	a109
seal	f41
second	a-31g-52h96l-27n55
second i	h74
second mortgage	n84
section	m-32
section #	m-25
security	b-34e107f37g32l-21
security office	f46j24
see	a-54c-25d54e74g-63h-21i-24j-37l33m-25n-32
see it	j-22
see me	b-33
see the	d39g-25
see what	d36
see you	e107l-28
self	f43
self as	f43
sell	g-23h-25l-28n223
sell plasma	n55
sell the	g-23h-24
send	a-95g47h33j106k-20l-74m-41
send .	d95h-44
send it	j161n-28
send me	b-25c-44f84j-26
send the	b81d-29e28
send you	j50n33
sense	e100
sent	c-21d-50g-20m-46
sent by	n-31
sent to	d-36f-32l-20
servic	c63
service	f83
service ,	f66
set	a-32f62j-35l-23n-38
set up	j-26
sett	j38
settle	e55f-21k120l-23n24
settle ,	k57
settlement	b-21h80m76
seven	b-34c-21k64
seven year	b-25
shall	e57f-20j-25m39
shall i	e59
shall we	m45
shame	b100d61
shame .	d35
shame if	a-23b118
shame in	a-35
shar	d32
share	a-23b-25g-22h-20j72n-38
share your	a-20j89n-38
she	c40d39e110f-37i78m41
she could	c23
she got	e76n-30
she owes	a-34d70i-49m72
she said	n32
she work	j51
she'll	i31
sheriff	a-23f48h24
sheriff is	c59
shift	b100c44d-22f-57i58l-52
shift ,	l-38
shift .	b109c-46d-22
shoot	b-24
shop	b136c-32f38m-26
short	f32j41n26
short survey	f-28j23
should	d-28e-25f-22g-28h-23i21j-20
should i	d-28
should know	i28
shouldn't	e-22
shout	h-29
show	c-33d34e20f34g-35h-23l-20m35
show this	a52c-21m51
shut	h67j60
sick	a175b-23c-29k-23
side	e36k55
side of	e53
sign	a80b-58d71e-51f-41g67h69n-34
sign .	c29e-25g26
sign it	g89
sign on	b-27d70
signer	e-35
signer ,	e-27
simp	c29
simple	a72b-21c32f-24j-24l25
simple .	b-21
simple as	c44l33
since	m31
sir	j39
sir .	j49
sister	a-29b-24i91k29l28n-51
sister .	g38
sister ?	a-29
sit	b-46c54e-36g-38i43l46
sit in	b-34c54e-23
site	h-28l-20
sits	e30
six	a-24b64e-41g-38h49k-30l-25
sixty	i31
skip	c108e59f-28g-20k31
skip the	k53
skip this	c61
skipp	i80
skipp out	i62
sleep	l211
slip	h-20k71
slow	a-25b104g-24k126m47
slow ,	a-33b131k72
slow this	b-21k45m49
small	c29f-22
smash	b105d-30
so	a34b-82c-47e-34f25g53h-39j73k24m-47
so i	c-27e34g-22h-33j119l-40
so i'm	l-33
so it	g-28
so that	d-22
so we'll	g73
so yes	h57
so you	c42
so your	g54
sob	a25
sob story	a25
social	a-25d-53f80g54j31
social ?	f55
social media	d-41
social security	f37g32
some	a44f110m47
somebody	a42b81c-34d70e-30f88j-33l-65n-22
someone	c-25f-23n55
someth	a33b46c-28k45
someth .	a55b26k-23
someth to	b38
sometime	a68
son	e-39g-24i65
son owes	i65
sorry	a-62b-24c-34e-27f-30g-21h-30k-32m-33n-21
sorry to	a-43e-21
sort	f32j-26
spam	l33
speak	a-21e33g-34
speak to	e75
speak with	a-21e-40g-23
spent	a92c59
spoke	d-24e78f-23i82
spoke to	d-24i49
spoke w	i48
spoke with	a-22e96
spouse	c-27e32g-31i-40
spouse is	e-23g-26
spouse on	i-28
squad	c24f69
square	k48n53
square .	k22n55
st	e81
st .	e81
stage	g95h-21
stall	e56
stand	b75d23l-36
stand outside	d32
start	g82n-20
state	b-31c-33d-45f219g25m-36n-23
state .	f43g39
state attorney	f20
statement	b-44d-58l-28m62n-29
statement .	b-31d-48m73
statement was	n-29
station	g-29
stay	b45c122d-31e-41g78h-24l-34
stay calm	b82
stay on	g92
steam	k43
stiff	b51e71i-38
still	b58c-47d-30f-31g-30i-36j-37k-22l-25m-46
still there	d30
still travel	a-24
still work	c-20e76
stop	b-43e81g105i-39k42l183m44
stop ,	l116
stop .	g58h-30l146
stop email	g37
stop text	l-48
stop to	c27g33j20k65l25
stop what	h54
stopp	e-22g31i52l69
store	k-23n27
story	a36d-46e40i27
story .	d-26
straw	b77i-38
straw .	b77i-38
street	b52c-34f-29j22
street .	b53d43
student	f-21g93
student loan	g56
stuff	b98c49
stupid	a53
stupid or	a53
subject	g23
sue	g52
sued	b-23g60i63l-20
sued ,	h23
sued over	i75
suggest	n30
suit	a-22b-26c-30g-30k39l-24
suit you	a-20c-21
summon	f56g23
summon ,	f56
sunday	d42e-24l-20
sunday .	d40e-24
supervisor	b-25e182l58
supervisor gets	e52l66
sure	f39j-22l-53m27
sure ,	a25f44m39
survey	c-21f-28j39l-25
suspend	l-49
suspend .	g-40
sw	b83
sw by	b83
sweet	e75
sweet lady	e75
sweetheart	a116
sweetheart ,	a42
swore	g-40
swore at	g-40
system	a-25d32g126h32k-22
t	e21f24k-39m-24n22
t ,	e32
t .	f26k-39
tab	a-43
table	l69
tack	m84
tack on	m84
tag	d168e-24
tag you	d78
tak	a-25b36d-30e45f-56g-29j28k65l38m32
tak .	b-34g-22l60
take	a77c-30d-28f-37g29h-24i-23j-33l-24m-42n74
take a	a69b-29n-91
take cash	k57
take it	b22e47k-29
take out	d65f-25g-29n58
take the	b51d-38n111
take your	b-30c-20d-28g80n-26
talk	a-22b-26e96f45g-42h-41i50
talk to	g-20h-29i50l24
task	c-33f79
task force	c-33f79
tax	a-52g32m75
td	d31
td .	d31
teach	a72e-36l87
teach you	a72e-36l60
team	d-22e-27
tell	a-66b-43c24e-20f-37g-31h-20i166l37m-30n41
tell him	c59
tell me	b-27e-88k-32n80
tell the	i20k49
tell them	i101j22
tell you	e54
tell your	d29i61l85
ten	a-33b-30c-51d-33e-49f-25g-31h129
ten .	h143l-59
ten minut	c-38h22l53n44
ten percent	m40
tenant	i35m36
text	a-49c-25d82f-29g-39h-33i-27j73k49l-31m-27
text .	l43
text is	a-24b59
text me	j50
text you	b-22j42k73
th	d96g-26h-42m65
th ,	d140
than	a98c-27e97h-27j-29k-24
than hav	e64
than the	a-20e-22
than you	a33b-21e30
thank	b-21l-35m-43
thank for	m-35
thank you	l-29
that	a21b57c24e-52f-102i-52j-60k-36l-28m36n107
that $	m65
that .	b-29c26h39n-26
that ?	d60
that a	b97g-35m40n-28
that all	b49l-28
that card	j35
that how	c38l-20m90
that is	c39
that not	b-29h55
that ring	n38
that shop	b62
that the	b-29c77d32g44h-37i24l52n-20
that what	b-24c23g-24l59
that you	c22g-26l-24n25
the	a-119c-80d40h68j-20k78l-26m-24
the #	d-22e-20i71l-23
the $	m-37
the account	c27f-20i-28k-26m-30
the addres	j39
the agency	f30
the agent	g-40
the amount	i70
the app	d30
the application	e56n58
the attorney	f-36h40m-26
the back	c66j21k32
the balance	d150f-21i-58j44k-35m93n34
the bank	f97k-27
the battery	b-21l67
the bill	a-21
the boss	e107
the boys	b180d-22e-31
the bureau	f-52
the bus	b96d-23e-29
the call	e-23l61
the car	b33n28
the card	b-23c-25e-27g-21n56
the cash	b-40k21n-29
the check	k30
the clerk	f62g-27h-22
the clock	c-22h37
the code	j55
the company	b-27k183m-26
the computer	h61
the contract	g-23
the country	g76
the county	c-45d58f68g-39
the court	f-30h-31
the courthouse	f87
the crown	c29
the da	c57
the deal	a107h71
the dealership	i111
the debt	d89e-20f36
the default	i51m45
the demand	b-35d59e43
the department	f40g-23
the direct	j-31
the discount	g-26h92k-41
the district	c53
the docket	b-22c69d-26g141
the door	b126d-30
the doorbell	g-31l47
the driver	k73
the emergency	e42
the fami	e56
the file	g-21h35k57
the final	g-20h59
the finance	i57
the first	e-22
the form	j39
the front	i65l56
the gift	k-23
the government	f-66h-20
the guarantor	g-25
the hardship	a-24d-40h26
the health	f40
the hell	a22
the hold	g33m29
the hospital	l-21
the hour	h-23l43
the house	a42g51
the interest	m48
the irs	f21
the judge	g89
the judgment	f-22g119
the language	h-22l-29
the last	e-29j-21
the late	g-27
the law	g27
the lawsuit	g58h-28
the lawyer	h32
the lease	n22
the ledger	k69
the letter	e61k-22
the line	b-23e39f41n-21
the list	h23m61
the loan	d-31n65
the lobby	b-23d38
the lock	b78g-20
the magistrate	b-20f92
the marshal	f-36g96
the mattres	c66
the message	b96n-25
the money	b49n51
the morn	l67
the name	f-20g-27k-20
the national	g90
the neighbor	i20
the new	a-22i27j-32l37
the next	a-22c121l58
the number	d-20j-39k81l-21
the offer	h76
the office	a42b-21e37h-25k95
the officer	f-28
the one	b71i-20
the only	h75
the other	n35
the park	b-38k60
the pawn	n-31
the phone	b81l68
the pin	j53
the plan	f-20j-44l34
the plant	e115
the police	c-37f-33
the portal	j-30k79
the pre	g-24
the previou	g-35
the prosecutor	f75g-22
the record	g55
the register	k-23n40
the rent	e62k35l48n-21
the report	c-31f-22
the rest	b-21e61n22
the return	b-26
the same	b126g-31l-27m44
the second	b-40g-30h29n-23
the settlement	b-21h83
the sheriff	c93h24
the shout	h-29
the social	f46j24
the state	d-42f176m-22
the statement	n-29
the system	a-21g138h40k-48
the three	j26
the time	n54
the title	g132
the trade	d127
the truck	b-20h62j36k71
the tv	b106d-27
the utility	j60
the way	b26c70
the website	d26k104n-22
the weekend	b40
the whole	b-24d37e61g-26h-27i28m85
the wife	e44g26
the window	h72
the word	c44
the writ	f-41g90
theft	c70f-36
theft by	c28
their	b-22e137
them	a63b-32d81e-28f-27g33h35i73k20
them ,	g74
them .	a36d20i93
then	a105b-56d-22g-52h195j-23l27m38n48
then call	n82
then full	h49
then i	c41h38
then the	e58h68
there	a-26c-29d38e-46f-46g-57h86j40k62l-41n26
there ,	e-31i41
there .	b93l-38
there ?	d-30f-24
there a	a21b-28c-50d-27h-30k38m53
there an	d28h-32
there and	b24
there are	c-22l39
there is	h-20n48
there isn't	g-36j39
there no	a-39b-28h81k42m-34
there won't	b-25d55h110
these	b-23f97h34k-24m-22
they	a111b56c172e107i-40k-48l-33m-32n35
they ,	a52
they owe	a122i-25
they'll	a-39b-29c60e-29g85l-20n38
they'll hand	n49
they'll pick	c49g-21
they'll take	c25e-25g42
they're	h28
thief	a29l-23
thief ,	a31l-23
think	a59b-24c33d88e110f23g31j-30k-25l-20m-23
think it's	a89b-21e28
think of	b-22d30e77f37
think you're	a-24
third	a-26b97g-34k46l-30m30
thirty	a108h72m21n-22
thirty minut	a108h96n-20
this	a-82b-52c62d22e82f90g188h128i21n-82
this $	a-20
this ,	d29
this .	a-21d71e69g-98h23j81l136
this account	g68
this afternoon	a52c36g56h76
this bill	g-20
this call	g-36h-114j-31l-46m35
this debt	i-38
this down	i25k45m41
this from	f41l-24
this is	a-27c35d-31e24f79g-60h68j52l76m-22
this month	l-22
this morn	b-24f43g109h-73
this number	i33
this office	b96f33l-36
this on	d40e-36g28
this one	b-26c-21d-25f113g40h28m60
this payment	c61
this the	a-44e-28i49
this to	c116e62f-36g-29h-20
this tomorrow	e24h-20
this week	c-26m37
those	b309l-48n20
though	f37n41
thought	i59
threaten	b-26d73e57
threaten to	d74e-26
three	a27b-48d-23e73f-21i-24k-20l30m-35n-45
three .	d-28e56
three digit	j26
three in	l36
through	a-28b106d-25e-35h-30i-52k45l-21m-22n64
through a	b77i-38
through the	e-32k33n51
thru	n70
thursday	b57d-43g62l-54
thursday .	b-26d-26g81
thursday at	l-48
tick	a-25d29h44
tick ,	d-25
tick .	d55h-37
tick tock	h68
tiktok	d21j-28
till	b32c72d40e-47g-33h41k45l86m-24n51
till the	b-31l122
tim	b-44c89e-35f-43l132
tim .	c91f-42l36
time	b54c-23d-66f-34g-55h38i-29j42k-38n-33
time ,	e70n-22
time .	b-35g-26k-25
time i	b81h84j-29l-28
time is	b-30e-20l62
time to	d-30
title	c-26f-25g122n78
title .	f-25
title loan	n26
tmrw	e64n97
tmrw .	e64n27
to	a-20b-87c23e51g-21h87i-32j-30k46l44m49n-32
to .	e42l38
to a	a104e-25k-32n26
to be	a77c-47f-20j80k-20
to borrow	n-34
to call	c-21h-20
to collect	f129
to collection	i38
to come	e42g79
to cover	n51
to dispute	h-28
to do	e-24f40l-21
to end	b48h-52k-23l-42
to explain	c28e21
to find	b-30d-32e81
to folk	b40c23
to get	a-24c-21d22e28f57g-38i36j55l89m41
to happen	b38
to have	a-43d51
to hear	a-20d38e-35
to hell	a135c-26l-39
to help	a-38e47
to her	i31
to his	a71c37i30
to hit	d-27h117n21
to jail	a-23c62g-20n-33
to know	b-33e120l-35
to lend	e-36n65
to lift	g42
to look	c26f104
to make	e53
to me	a-22b-20k142l-32m44n-22
to my	a-29h-20k68l84m-24
to opt	c28j25k63l45m21
to our	c-24m-20
to pay	a-39b-37c30i-21j24l-22n65
to reach	d-22
to release	m90
to resolve	c52
to save	c-21g41h61
to say	e-33
to see	d33l76
to set	j-26
to settle	h42k57
to speak	e-35
to stop	g20l129m-30
to take	n-32
to talk	e20
to tell	e26k49l-23
to that	b38
to the	a34c94d42e-54f-93k29n-26
to this	g61h33
to us	g61m85
to use	i-23n54
to venmo	k-37
to watch	b20c44
to you	f47h-26n-32
to your	a-27c66e118f-47g-75i40l-41n-25
tock	h68
today	a-71b-29c-52d-35e-44f46g-25i-22k-21l71m56n35
today $	h-20n39
today ,	l44
today .	a-21c-33e-44f56h-71i-21l-46m67n24
today or	h76
told	a-42b-38d41e33g-55j-26m49n156
told .	a-24b-28c-21l-25n140
told consumer	c24d95
told debtor	e33
told her	e-29f-27i27
told him	f52n41
told me	l26
told tenant	i-26m66n21
told you	g-35
tom	i33l-23
tomorrow	a-33c37e20f-23g-55h185
tomorrow .	e21g-21h-29
tonight	b107e58n-24
tonight .	b51e58g-30h-67n-20
tonight and	g45h20k-41
too	a85g35h144
too ,	g54
too .	i32
too late	a-33h145
took	c-31g-25
took $	k30
top	h65m130
top .	h33m86
total	a27
touch	b-24m-25n28
touch your	b-24
tow	a-24b106
town	d100
trac	f21j37
trac ,	f21j37
track	j23
tractor	i39
trade	d127
traffic	g59
traffic stop	g59
trailer	a68
transfer	e-35g-20j-27n101
transfer it	n49
transfer to	e-34k26
trash	a39d-27i-58
trash ,	a92d-24
travel	a-34
treat	d41
trouble	i48l-33m127
truck	a-23b92e-24g128h48j32k56
trust	f37k-20l78
try	a63b-59e49i-31l-25n30
try to	b-30
turn	b-22c110
tv	a-38b89d-81n114
twelve	g-40i82m-38
twelve dollar	i25
twenty	b-40h-22k-29l71m28n22
twenty -	h-22n28
twice	a-26b61k-26m-27n55
twice ,	a-22b79k-21
twice a	n75
two	a-30b92c-22d-48e-60f41g-43h38i46k37l26n-29
two -	i30j40m-23
two .	l-32n22
two apple	k38
two hundr	k26m61
two month	d-21i20
txt	k52
type	g63j29
type your	j29
typical	a22
u	d48h-23j90l137
under	b-42g-40h95m-35
under my	b-38h113
under section	m-22
understand	c-29e27g-20h-28k45
understand ,	e-23
undone	h59
undone .	h59
union	k43n22
unit	f91g-43i-25m-27
unit $	f57
unles	c55f-40g-38h43j49
unles this	f-33
unles you	c51g-27j60
unlock	h38
unpaid	c49d33f20g-39n-20
unpaid account	f29g-25
unsubscribe	h20m-37
unsubscribe .	m-25
unsubscribe below	h27
until	a-46b76c-45d-32h-20k57l124n-23
until five	g-20h25
until it	h65k47
until may	l-21
until midnight	h-49l52
until the	b-43g54
until you	e-32j67l71
until your	b-40e87l50
up	b103c80d-40e41f27g-32j-29l89m-22n22
up ,	l123m52
up .	a58b-53c81e-29f41h77i42l-52n-51
up a	j38
up again	b58l-31
up at	c41e38g57
up for	n60
up on	b29l34
up the	b-29j-26
up with	e65
up your	b59c-46e-23g-25
updat	f-22j-27
update	b-23c-31f62
update your	c-22
upload	g-30h80
ups	j56
ur	a-21d79e129f-23g105k-33m-29n36
ur acct	n23
urgent	h35
urgent !	h35
us	a-52b-76c-53d-44f119g-36h-39i161j-70k23n41
us ,	a-20i150k-22
us .	a-29c-22d-35e-50f-38m66n35
us ?	e64
us a	d-26
us and	d57
us first	n82
us from	g79
us to	b-23c38e-23f137g-31l81
us today	c-33f88
use	a-45b-80c25g-20h-30i-25j-23k28m-25n78
use it	n39
use that	n34
use the	b-32k54
used	a-28j72k-43l178m-22n-23
used to	a-28b36k-35l108
utility	j60
v	g-21h-22j67k45m-20
van	a42h-39n-24
van .	a42
vendor	f33
venmo	a-42b-22f-24k148l-25
venmo agent	k-37
venmo me	k62
verify	e-52j166
verify your	j69
very	e69f-20
visa	n39
visit	a-38e74m121
visit you	a-28b46e81
voicemail	b-60i50m59
w	d50i48j47
w /	j50
wag	g62
wag are	g68
wage	e63g113n-21
wait	a-35b-71c30d-55f-30g-20h43l82m27n56
wait ,	j23n76
wait .	b-33h93
wait for	d-37l109
wait on	c59l-24
waiv	g39
waiv all	g47
walk	a47b85h29n111
walk out	a61b55h39
wall	b71d126i-41
wall of	d64
wallet	k100
wallet .	k100
want	a-41c-20d28f-34g-41h34i82j-49l85m32n-114
want ,	l89
want a	i49m65
want me	a67e26
want the	d53k38
want this	e41k26
want to	b65c21h50i43k-53l57m25n-95
warrant	a-21c98f49g46j-24
warrant ,	c-22
was	a30b-73c-56d-25e-79f52g67h-41j-22l-33n-80
was a	j56
was enter	g30
was fil	g30
watch	b82c64d-22l58m-21
watch your	b21c42
way	c64e41f-20k128
ways	l53
we	a-110b26c-31d-31g-20j30k-55m35n-56
we act	f106
we add	m28
we agre	b-26
we call	e60
we can	b-29m-21n-23
we can't	a-24b68e-22j85
we charge	m91
we could	h33
we do	m64
we don't	d-23e-26f-24l-20m-34
we fil	f-44
we go	e40l21
we have	d-25e54g-33
we keep	k-43
we lost	j22
we may	j60
we need	j-28
we never	d23g-23l-22m-30
we publish	b-31d34
we say	m45
we take	b50g26
we text	j46
we were	d-24i53
we will	b-41e-72g-31l32
we won't	g-23h-23l77
we would	d-27e31g-21
we'd	d70n-22
we'll	a-78b82c-48d65e90f-23g49j-30l88n-76
we'll call	e-27l23
we'll only	g-36l-46
we'll send	e59
we'll take	b-30d72
we're	a-28d-30e-37f147i44j51m-20
we're an	f71j-25
we're do	f34j41
we're the	f41
we've	d-21g-63
website	d-29j40k100n-22
wed	i76
week	b-67c-35e-36l-27n49
week ,	n53
week .	a29b-28c-27e-23l-22
week and	b-30k26
weekend	a-23g-24l52n-24
weekend .	b23
well	a-35e-27f39j-29l54
well ?	a-35e-25
went	g58h-35i32m39
went to	i33m43
were	a58c118d-38g28i43l-22
were you	a34c65
western	k43
western union	k43
what	a37c53e-55f-103g44i-123j84m45n24
what are	n56
what day	e-55
what happen	b69h54n-42
what i	c55n28
what in	e-21h38n31
what it	b-38g79l60
what it's	e-24h-20
what left	b-28
what she	a-42e39
what the	a74b-35c37e75f-22h-36j40
what they	a91c40i-30n-20
what time	b81d-23j39
what you	a23c-21f-33m44
what your	m57
whatever	j36k47l75
when	a-56b81d41e79h29i-21j-28l71n73
when i	d66
when i'll	b-30e-26l137
when the	e141
when you	g49n84
when your	g-30
whenever	g54
where	a-94b41c39d-29e-49f69g-25j231k-37n-44
where ,	j23
where can	j49
where do	j57
where you	b78f41l-21
where your	e-22j-20l44
whether	b48c-21g-29
which	a-24c-31d-43f-28i-42j209m31
which build	d-30j74
while	a42b-74c65e-39h-26n45
while you	h-23
while you're	b-34c79e-22
whiny	a89
who	a73b203d99e58f95g-60h30i-55j69k-57l-39m-29
who can't	a122m-27
who do	a-25f127j21
who does	h28
who go	b-34c79e-22
who liv	j20
who stiff	b51e71i-38
who work	f59j40
whole	b-24d67e21g-31h-27i28m85
whole church	d58e-43
whole story	e58i28
why	c22d-22e42f95i-23k50n37
why you	e50
wife	a101b32e35j-23k46l-38n-26
wife account	k58
will	a-77b47f-57h-26i-51l48m-22
will .	b-45e63
will be	a-33b-46c76e-22f-37h36n-21
will come	e-50g-26l-25
will hear	e-37
will not	b-36e-72
will stay	b71g54
win	g51
win ,	g51
window	b29g24h64l-20n-22
window .	g42
wish	b81l-30
with	a124b31c-74e-45f29h-87i57j-54l-94m-36n-39
with a	a54b73d22e-33k-34m-20n-34
with anyone	a-22
with handcuff	c47
with it	b-20
with me	b50k41n28
with more	a52
with our	m35
with that	b-39
with the	a-37b-20c-53e26f142g-46i80j-53n73
with this	g75
with us	n-24
with you	a20b85f-27g-24l-21
with your	a-23b-32d34e-40f23
within	c37h27l-23m-37
within #	c48h55
won	g92j56k-22
won a	j68k-22
won't	a-143c33d104e-37g90h128j-58m-25n-20
won't be	b86c-20d43e-20h116l-31
won't call	g-21
won't get	g95
won't happen	b-21
won't like	a-54c94h29j-22
wonder	a134b-44e25
wonder your	a79b-22e-35
word	c44
work	a-100b-54c36d-55e-25g-27h-37i-31j89k34l72n-29
work ,	c36d-29k47l48n20
work .	b-21e20k-23l-41m29
work ?	a-44j20
work for	e86f-55
work in	d-21f56j68
work night	l58
work on	l83
workplace	e37h87j126l-22
workplace .	e39h87j69
worry	j23n32
worry about	j23n32
worse	g-35l136n-37
worse .	g-35l47n-33
worth	n62
would	a-121b-40d-23e82f-24g-75h-40j-22k-43l-30m-27
would be	a-42b24c28e29g-21j-23k-20
would come	c43e-36
would you	a-54c-31i85
would your	d22e83i-32j26
wouldn't	b68e69n-23
wouldn't want	a-44e76
writ	f-44g85l54
writ .	c-22f-36g97l61
write	d37e41f23g-21l23m28
write to	d46e43g-21i-32
wrong	a89c-21k-29m-35
wrong number	k-26
wrong with	a96
x	h-27l94
y	c54g139j66k-24
y ,	l24
yard	b67d54
yard ,	b79
year	a31b63c72g-32h-45m-40
year .	a-38b-26c75g-32h-35
yes	d48h43i-21k-22m35
yes ,	m42
yes or	d52h51
yesterday	g80
yesterday .	e23g85
yet	h33m58
yet ,	m64
you	a154b-40c40f-35h-67i40j24k-91l37n-22
you $	g47
you ,	a-35b-25c-31d-25e-32g-41h61k-32l35m35
you .	a-36b-75c134d-25f38g22h40i-29j46k-55l174m-49n-58
you ?	c-43e-35j-43l-34m-26
you a	a-36j25k98l-21m-24
you already	a-25g84
you and	a35d-30g85j42k-26
you anyth	a48e-34
you are	a62c-34f54g-36i48
you ask	b-25e-50g-24i-21n31
you at	a-40e127l44
you better	b55
you by	c27g-20j23
you can	a-80b-41c54d-46e-23f-53g-67h-28j-44k-39l42m-29n57
you can't	b-29g126h-21i-31l-22n117
you come	e56
you confirm	e-24j73
you could	g-28n55
you die	g54
you do	j-27l47
you don't	a-65b50d70e37g-38i40n-29
you down	b-23i27
you every	h-25l130
you famou	d92
you five	m58n54
you for	i-22
you get	a-57b28
you got	a65c42h32
you had	a-77
you hang	b57l-52
you have	a-26b-34e-36g-41h66k47m-25
you his	a-29
you home	b-24f26j40
you in	b74c44e-30g-27
you know	b58c38
you like	a-32b44c-29g-28i-27j20l92
you live	a-24b117j57
you look	c41
you lose	g-34h70
you make	a51c37
you may	d-34f-23
you mention	l-21
you miss	a-49g51
you must	m46
you off	j60
you on	a61b73
you open	c41
you owe	d-22f63g-51i-20m72n-20
you own	j38
you park	b77l-22
you pay	a-29b-21e-20g76i87k64l27n-20
you personal	c29g21
you real	h34l25
you said	l64
you say	e-20n27
you send	a-20g104
you should	i43
you sign	g54
you spent	a92
you still	c-20e64l-20
you take	a128c-24
you tell	i52j-21l38
you the	a-24b-27e-22i24n49
you think	a-25c52d64e48g54
you till	b-21h32
you to	a47b-46d73h-35l23
you told	l26
you took	g-21
you up	c39g-21
you verify	j69
you want	b-25c38d50e-38g-27k58l84m-26
you were	a-20
you will	g50
you won't	a-90c66e41g39j-26n23
you work	f-68
you would	e-28
you wouldn't	a-44e76
you'd	a24b143c-39e-50h-24i84l-41m20n23
you'd have	a57n59
you'd like	c-30m45
you'll	a-84b153d-38e-37f-30g29h-41l148m28n-79
you'll be	a-26b57c67g29l-26
you'll get	b34k32l-79
you'll never	l71n-50
you'll pay	a-26b92c-20
you're	a108c66d-69e-81g35h-56i60j24k-42l-53m-54n-53
you're a	a118b-37c-70
you're go	c21g-20
you're her	i33
you're inside	b-34c79e-22
you're not	b96l-36
you're noth	a42
you're on	g36
you're the	b-21d-35e-22g-33i51
you've	a-52c24f-21g62h-36k-22m-21n104
you've been	c55g108j36
you've got	a-23g-29h-21j-26n117
your	a-70b37c-22d143e149f27g91j100k-88l-22m-64n28
your .	a61m-33
your account	b-33d-27e-30h46l-25m58
your addres	c28e50
your agreement	g-21m84
your application	a47e49
your area	k53
your back	b55f43
your balance	c-20f82i-37m-42
your bank	f26j117n-38
your benefit	a-20b-20f41g76j24
your bill	a40i-31n-32
your boss	g-20n125
your brother	a-20b-27e68g-32i42
your busines	i41
your car	b-28n53
your card	n-25
your case	g125
your check	j60
your children	g65i-25
your church	e-34n21
your company	d-32f93j-20
your contact	d54
your contract	b-22g-36
your coworker	i33
your credit	b-36g113h-22n25
your customer	d41
your dad	a43e76i36
your daughter	a-49e65g-24i21j29n-25
your debit	g33j71
your debt	d36g-28
your delivery	g-22
your dispute	g-25
your dog	b113l-50
your door	b50c82d-35
your employer	d-23e-80g85
your fami	n-35
your fiancee	e43
your file	c-32e-22f64g66h54
your finger	b32n43
your friend	e-37n54
your grandma	e21
your head	a76b24l-56
your home	f-30g30
your house	a-27b51c-36e-50g32l56
your household	f56g38
your husband	e31i-31
your in	c-26e85
your instagram	d34
your is	d29h80
your job	e34
your kid	b51d-23e-22l79
your kids	b-43c149e-66g65i-20
your kids'	e48g-21i-65
your landlord	b-25e-37g99i30
your lawn	b-27d70
your life	h49
your loan	d31e44f49g-41
your mail	g28
your manager	e68
your mom	l21
your mother	a74b-28e56g-23i-29l-37n-25
your mum	e62
your name	b-64c56d114f30g76n-37
your neighbor	i53
your number	l49
your office	e35l60
your online	j63
your option	c-29h36
your other	a-20n43
your own	k-24m68
your parent	e29j-23n36
your passport	g58
your password	e-34
your paycheck	g36
your payday	f45n-40
your payment	c-20d-25g-31m45
your phone	a41b-50l87
your photo	b-23d38
your picture	b-26d96l-22
your pin	j29
your refund	g-31
your right	a-23g52
your school	e-24
your shift	b46c82f-42
your sister	e-58i105
your social	f40g62
your son	e-33g-24i65
your spouse	e-28g-26
your statement	d-43
your street	j23
your supervisor	b-22e127l66
your time	d-26n-26
your unpaid	f20g-31
your wag	g55
your website	d-29j40
your whole	d31e-39
your wife	a110b42g-28j-23l-38n-23
your work	l-21
your workplace	e39h87j69
yourself	a29b-28c100
yourself $	a102
yourself a	a-72
yu	i101
yu 期	i101
zelle	k110
zelle it	k24
zui	h54
zui 后	h54
£	l-33
£ #	l-33
—	f29g20h-33j54l64n-20
— —	j27l32
“	b-21f-27k69
“ 退	k27
”	b-21f-27k69
” ,	f21
” .	k91
” “	c-30
【	c-33f68i-35n-30
【 临	h28
【 云	e20
【 公	c-38f25
【 华	k29m26
【 庭	f24
【 执	g-29
【 欣	d31
【 海	g60
【 远	a20
【 顺	m24
】	c-33f68i-35n-30
】 你	g-46
】 受	k31m29
】 您	g24
】 本	c-31f24
】 李	e32
】 请	k-25
㗎	i66
㗎 .	i66
一	a-22b-25c59d68e56h90j-52k-44l20m112n-32
一 ,	c66
一 万	m54
一 下	a-50b-85c-54f25g-54h-29j163k84l-43m-46n57
一 个	a70b62c-30d34e79f-36h-32i-55j-49k-38l63m-59n-41
一 事	f26
一 交	k32
一 人	d-22e32
一 份	d70
一 位	d29
一 倍	h45m53
一 共	d-24i44
一 凑	c43e40n-39
一 分	g30h74
一 切	h20
一 刷	b-22c72
一 刻	h62
一 千	d-23e41h-25
一 半	n-30
一 单	h65
一 句	b32
一 回	b34n22
一 圈	n37
一 块	e44m-35
一 声	a59c24d-24
一 天	b-55c-34e-47h53k-32l32m-26n31
一 套	a99c-24f56
一 定	c37
一 家	a-20b-23d42i39l55n-20
一 封	m55
一 小	l56
一 并	m55
一 张	d-42n23
一 律	g94
一 把	a46
一 期	g-34m-29
一 条	b28d-24g27n-20
一 样	a21c48g47i25
一 次	b88e-31l-54
一 步	g31
一 点	b-25g-20h27i38l40m23n33
一 百	m22
一 直	a-31h-23l-23
一 笔	g-43i48j-38m82n56
一 级	g26h25
一 致	k-21
一 起	b-30d23l-25m56
一 趟	e28f32m31
一 辈	a-33c-35g132
一 遍	l40m21
七	b25e-22f32h37k36l-21m26
七 日	f33
七 点	h45
万	a-72b38c21d24g-21i126j-24k37l-25m63n29
万 $	i26n31
万 ,	i23n24
万 一	a-23b40e38k49
万 三	i41
万 元	n27
万 六	m54
万 分	m-29
万 呢	d24
万 块	d34
丈	e63
丈 母	e42
三	a-61b-64c-24e-66f-50h20i30j-25k-28l117m65
三 万	d34i21
三 个	b-25d-23h33l22
三 代	g38
三 十	l43
三 千	d49e-22g-34l-22m91n48
三 年	b72c25g-21
三 日	g24l-25
三 条	g29
三 次	l86
三 点	e-21g100h-31
三 百	a32b-33g-34h-25l35m-76n-20
三 组	i25
上	a-60e48f-48g45i-35j36k-44l-77m46
上 $	i42n-35
上 ,	b-23d-21h71i54j-39k46m60
上 .	j20n26
上 一	b68d53j-25
上 不	g37
上 个	d31
上 九	h-37l-29
上 了	h-85l54
上 传	d-36
上 八	e22
上 午	h-25
上 去	a46b-20h71
上 发	d-32f64
上 回	b27
上 学	a-20e-21g46
上 小	b-28i27
上 就	c34e43h-24l54
上 您	a33e40
上 我	b41m41
上 打	h41m-22
上 有	m-35
上 来	n45
上 热	b-21d86
上 班	b-42d-39e62g-23h-24i-20j84
上 的	a-21b62d-26g45k-26m-31
上 说	j28
上 追	c48d-23
上 门	b-94c31f-38g38k52l-25m34
上 限	l-25
上 面	g42h37
下	a-111b38d57g40h-23j120k105l-57m-23n32
下 $	c-23f46i43j65
下 ,	a-28b38g21i-33j-70k90l-30m-32n83
下 .	f37h32m-21
下 一	a-35b36d21e36g-34l64
下 个	g47i-22m22n58
下 了	b-36
下 你	b-25c-22d47h-20i33j50
下 午	b-34k-20l-34n-24
下 半	c72j-27
下 单	d34f31j43
下 去	b39d43
下 吗	j35
下 周	g53h-24
下 回	b45
下 孩	c33i27
下 就	f28
下 您	j50
下 房	g43j30
下 月	d21
下 有	f40g-37
下 来	b-55c31f-38g-22i-29j-26k38m49
下 案	c51g21
下 楼	j46k37
下 次	a34b32
下 款	k-22n36
下 班	h78j-37k-45l55
下 的	g30i35
下 那	d39
不	a-37b66c-55e51f-124h67i-26j-36k-101l60n36
不 $	i37
不 ,	n51
不 ?	b40
不 上	b-34c-23e45i34j30l-27n-37
不 下	d55
不 丢	n20
不 了	a-23b-91c-50e-43g103h31i-41k47l34
不 付	g27h24
不 会	b-34c-61d-29e-151g-91h-35i-20l-67n158
不 住	b80l-28
不 信	b86e-22l60
不 值	a31g-24
不 做	j31
不 停	a-20l56
不 全	b43j30
不 减	h46
不 出	a69b-80c-36g68l43
不 到	a-63b28e23g63h100i-20j34l-49m24n80
不 办	g-33h55
不 受	g-140
不 可	h73
不 回	g36h26l24
不 在	b-32e-26f-20j63l-47
不 处	b24
不 多	f30
不 好	a-26b-75c76e61g46k-28l-34n-29
不 定	h39
不 对	g31
不 小	a48
不 就	a-29n89
不 开	b146e-20h-37k50
不 得	b-30c-23g-28l75n-21
不 怕	a38i25
不 想	b45c52d75e176g-35h-46k22l-28n-26
不 懂	m58
不 我	c25e67
不 打	l-50m28
不 报	m79
不 掉	a-20l33
不 接	a-24d-23e80h-58k-22l23
不 收	b-37h-22k-35m-78
不 敢	b47
不 方	i29
不 是	a82b-68f-66g-31l-50n93
不 替	e42h26
不 来	g51h21
不 清	a53b23
不 然	b-32h59l-33
不 用	b-45g53h-41j-23l-55n-47
不 留	k22
不 着	b-20l27
不 睡	b-23l62
不 知	g35i34n37
不 算	g77l49m-22
不 结	b32c21
不 给	m78
不 能	b-25g127i30n-28
不 良	g20
不 行	g41h37k-23
不 要	b-74d57f24h-22j-33l-26
不 见	e21l20
不 认	b24d28e23l-23
不 走	b-42k38l63
不 起	c-23d37
不 轻	c28
不 过	a22
不 还	a30b103c66e-25f-23g-27i-32j34k-27l29m30n-20
不 进	k42
不 通	e52
不 错	d20e40l28
与	b44e-20g-45j22k-21l-20
与 债	j33
专	b-35c29f163g39h22l25
专 员	f52
专 线	f32
专 门	b-23c45f41g33
且	h37i44
业	c-34d-68f-59g23m-46
业 ,	a32
业 主	i27
业 务	k44
业 费	a-21e32g29i-20
东	a31b71c-24d-29e-23f-23g-28i64l31n-25
东 卡	j-27k24
东 西	a34b61c-21e-22i26
丝	d32
丢	b-24d45e63i-22j34
丢 人	n20
两	a47c30d-22e-35f-29g-97j-52k75m96n22
两 万	i23
两 个	h38
两 人	l35
两 千	g-22i45k34
两 天	c105k21l-30
两 小	e31n21
两 张	k32n26
两 期	i-25
两 样	a20
两 次	b20
两 百	b-33d24g-24k22m89n-23
严	a51d-24h34
个	a100d98g-86i-41j-50k81l-53n96
个 "	d42e40n47
个 $	k33
个 ,	a32b21c26d-30g-24h26k43
个 .	a24b38l-30m-39
个 ?	a47
个 ren	a32k49
个 一	d73
个 不	b31
个 个	e77l-26
个 二	k30n26
个 人	a-61b35d-46e-34g-39h-28k64m51n21
个 兄	c36f25
个 六	g64h27
个 减	j53
个 县	a52
个 发	k25
个 口	d-27l60
个 号	h-27l111
个 同	d22l47
个 名	g24
个 地	a30b-22
个 大	a21
个 字	a24k20
个 学	i39
个 客	h39
个 小	f32h38j23
个 平	n80
个 微	j20
个 手	b41k20
个 打	d23l-31
个 数	a-21j62
个 方	g-24h-27m-23
个 是	a-34b45d-27
个 月	a-46b-21c-21d-33g48l-22n-20
个 案	c-24g37
个 欠	a-26d51g28
个 点	n33
个 电	c25d-47e-36f22j-26l48n-21
个 瘸	a23
个 的	k53n32
个 短	a-29d42e83
个 网	n50
个 老	a45c-21
个 联	d24
个 记	g26
个 贷	f35i-28
个 跟	b103c29f-21
个 金	c27n54
个 钟	d68h113
个 钱	k44
个 问	a-20e60n-26
个 黑	d65
中	b-41c-74d-31e114f121g-40h26i-32j103k-29
中 午	e30h49
中 奖	j58
中 心	b-29c-46e-27f180j35
临	h21
临 港	h21
为	b-30d-49e-31f-78g74h35i22j56k-53m20n-39
为 了	j46
为 准	f-48g-45
为 已	c28
为 我	m56
为 放	h27
为 核	j25
为 止	l38
为 由	j25
主	a-39b-51c34e34g-39k-35l-39m-27n-30
主 ?	i20
主 任	e92
主 动	c89e-23
主 管	f-46k-22
主 要	j44
丽	k45
举	c-22d20f56
举 报	f56
久	g-21h44i82
久 了	i54
久 失	h20
么	a62b-41d-42f51k-27l35n117
么 $	a33f-31
么 不	a41
么 个	a38
么 了	j31n41
么 事	e43
么 做	n26
么 办	c86e37i31
么 听	a45
么 外	f101
么 多	a22d-27e48
么 好	b45
么 弄	e-56n93
么 想	a-65d34
么 意	m44
么 教	a73b-32e-53n-29
么 时	a-47b56j-21l38m-23
么 样	a-69e71
么 甜	a58
么 算	m37
么 说	a-37b40c-27f107
义	a-24e79f35g-36j51
义 .	e108g-33
义 务	e-30
之	a-27f20h101k-23l-44m52n-27
之 三	m54
之 五	m-46
之 内	c25h43
之 前	l-26
之 后	h72m24
之 日	f23
乌	a62
乌 龟	a62
乘	m55
九	a48b-31d-20e23h-53l34m-25
九 点	h-53l-29
也	a131b-33c-25d-43f-63g29h-66i23j-50k118l-22m111n20
也 不	b50c82d-35g-27l23
也 别	b62
也 去	c-38e43g52
也 可	k55
也 好	c-20k-23n122
也 就	a75g-32i47n-22
也 得	a-41b-28e59g-20n45
也 想	c20
也 打	l51
也 救	h36l-30
也 敢	a126b-31n-48
也 是	a24b42d44m32
也 没	b49g56k-26l20m22n29
也 能	a-20d21g23k39
也 行	k56m-35
也 要	g27m66
也 配	a51
乡	b49d22e-28n-30
乡 群	d28e-26
书	b50c-32d-27e-37g-58k-28l-26m-32
书 包	b75e-24
书 您	i25
书 我	c-25e32
书 面	e-22g-21
买	b-67d46j-30n99
买 家	d57
买 手	b-35n90
了	b-27d28f-61g153h67i146j-27k-81l40m24
了 $	c-27d74f-39g113i-31k-29m-37
了 ,	a-131c47e45h36i109j32k-33l-53m-69
了 .	b37c26d-30e-85g-73h78i35l-48n40
了 ?	a31b-28i30l99
了 一	b-23l38m36
了 七	m54
了 三	i26
了 不	l50
了 也	b-47e44g59l-27n72
了 五	d56
了 什	i32
了 今	h22
了 你	a39b-73g-28k88l57m-20
了 先	b-28n-25
了 再	a-28g-24i-32n-45
了 吗	a22c-22e41j-30
了 吧	a31b90d-20g-27n-22
了 嘛	e-20f29i-22n54
了 就	h35i-26k44l-26
了 我	b58d36i37k-21m26
了 才	l50
了 是	a-25b22e38
了 本	m53
了 款	c-29g50h-22
了 没	f40h-34n48
了 的	j-22
了 联	j30
了 解	j45
了 账	k-35
了 还	a22
了 这	g32
了 退	j23
予	f78l24
事	a-62c24d88e77g-46h-39i57j-63k-26l-44m-56
事 $	a-37b114d-26e-26l-20n25
事 ,	a34b-49d-37e46f-28i-32
事 .	d53
事 ?	c38e26
事 一	c34d-24e31
事 了	b-22c59
事 人	f44
事 你	e45
事 儿	e27
事 务	f-28
事 就	a24d65
事 您	i73
事 案	g26
事 的	b45
事 老	e-38i49
事 说	j44
事 责	c22
二	a-39c38d-30f-23g32j-20l-25m-47
二 十	a-22b-27h-23l47m37
二 块	m-20
二 小	b80l-33
二 点	e27h54l-21
二 维	k34
于	a-27c42e-32g70i-27j-24k30l39m-21n24
于 #	h28
于 三	g22
于 你	d-20f38l65
于 您	d24
于 收	k46
于 明	c28g-28
云	b44e36f-32g25h23i-29
云 台	i-25k-20
云 桥	g24h31k25
五	a-55c27d30e-28f-39g-41h78k-20l-66m177n42
五 ,	i-31m52
五 .	m58
五 万	c38n27
五 分	n38
五 十	m45
五 千	a-20n36
五 年	g-44
五 点	d28e-28h156l-20n-31
五 百	a-25d51g-27m91
些	b93c-20f30
交	a-45b-37d-34e-45g-42h88i-29m130n-81
交 ,	g27k79
交 一	m41
交 上	h28
交 了	f32m39
交 五	m33
交 保	m37
交 给	c21
交 钱	g35
产	a31f-25g41k-20n-26
享	j52
京	j-27k22
京 东	j-27k24
亲	a-37b-23c-21e68f-30g21i-23j37n30
亲 ,	i20
亲 友	d-27i-58n43
亲 戚	e22g40
亲 爱	e35
亲 要	e57
人	a60b126d46e58f54g-109i-41k44l-54m-40n35
人 "	d49e40
人 $	c66
人 ,	a-53b-81c-39e-35g40i67k25l36m-24n34
人 .	b-26j32k31l24n25
人 :	f30
人 ?	f81
人 “	c49
人 上	c84
人 不	l41
人 两	k32m33
人 也	a62
人 了	b-20c31d30f31h47n44
人 事	e21
人 住	b46
人 信	b32
人 做	a35
人 先	b79e-27
人 几	a-24b40j47
人 出	n47
人 卡	g-28k92
人 去	b62d33h38
人 口	b-21f75g-21j21
人 名	g-29
人 吗	f22j33
人 员	c-24e42f99g40m21
人 品	a35
人 嘛	a-46i46n20
人 回	a35
人 在	b-33d-27j-30l75
人 家	a131b-49e83n-35
人 就	c26e-21n44
人 您	h27
人 我	b-23d33e27
人 手	d35h27
人 打	d-22
人 把	b24c30
人 接	a-21b-20
人 收	b93k-95m54
人 是	b-27c-20f-22
人 有	b56e21
人 来	b29
人 民	f-64
人 活	a31
人 电	e47
人 的	a-25b36c22d-21f-21k28n-22
人 看	b21
人 缘	n21
人 能	c-34i20
人 自	d20
人 要	e-27i46
人 说	b25c62f-25g55
人 谈	e61
人 账	k101m41
人 还	a-26c-21n54
人 通	j33k22
人 都	a55e-23n36
什	g56i-22j30l67n-39
什 么	g56i-22j30l67n-39
仅	h29
仇	l24
今	b78c25e-49f27g53h80j-37
今 儿	h45
今 后	g41
今 天	a-24b59e-55h-43j-27k21l-40n27
今 日	c39h44l49
今 晚	b28h41l27
今 未	a20
介	n84
仍	e60n23
仍 有	n23
从	a-21c-24e69g-21k-22l22n37
从 工	e49
从 您	e21
从 里	b46n30
仓	b29
仓 库	b29
仔	b-22c77g39
他	a-59b-53c32d-44f-110g-112i283j95k-24l-22m-45n-20
他 $	e108
他 ,	b65c-23e-26i-34j26l31
他 .	e30i38
他 ?	a31c29e-21
他 不	l-27
他 个	i23
他 了	i94
他 们	c42d20e28i22l-32
他 公	j54
他 号	j42
他 同	j42
他 在	i28j35
他 妈	a66e-22
他 平	n27
他 战	j45
他 房	i27
他 接	i35
他 新	i-25j38
他 有	k40
他 本	i21j-26
他 现	i-25
他 的	l55
他 老	c26d33e-21i-33
他 自	e-20
他 赶	i23
他 还	e-29i-34
付	a-21b-44d-32e-46f-40g30j55l30m78n-67
付 #	a20
付 $	m-23
付 ,	g27h43
付 .	m27
付 了	c-28g40h-25
付 宝	k72m-25
付 密	j99
付 我	m49
付 款	c23g-20k-25
付 清	l23
付 至	k36
付 货	c35
代	a-21b-20f39g38i27k53
代 为	e21
代 偿	e44i35
代 收	k33
代 政	g38
代 理	f-29
代 表	e-28f53
代 还	e-29k39
令	c21e37f36g-20i47
以	a-81b-32c41e-65f-53g42h-82i-57k-39l-63
以 "	j33
以 $	k84
以 ,	k-44
以 .	g-24h-26m-27n-27
以 为	c39m51
以 前	c43e32g26
以 去	c-47
以 后	a-23b-37c-50d33e-27g129h-43m-26
以 吗	e-21
以 在	d-31
以 帮	c56d51e-24
以 查	d-25f34
以 法	g-45
以 派	f61
以 示	b77
以 重	j25
仨	b45e44h38j32l-25
们	d73g-31h-70i141j-86k-78n-49
们 $	i-25
们 .	c-20j-20k-25l45n73
们 三	l44
们 不	b-72c33e-58i20l-30
们 也	e30
们 会	c115e33f-22l31
们 催	m32
们 先	c-34f44
们 公	b61e-41f23i45m22
们 单	k34
们 厂	b-23d-20e34l48
们 只	d49g-26
们 可	d53e26h23n47
们 司	f45
们 同	e-38i49
们 家	a65b-22g33
们 小	d35
们 就	b55c30
们 已	c57
们 打	d23e28
们 改	e24
们 是	b-23c-21d28f75h-27i53j-34
们 有	c-23d48
们 村	d53h40
们 没	e30
们 注	e39
们 派	d39h44
们 班	i39
们 用	l31
们 的	d-31m-21
们 直	b79g68l-29
们 约	b-25
们 老	e38l46
们 行	g24
们 要	d80
们 说	e41n-29
们 跟	g61
们 车	b56
们 还	l48
们 这	a-35b45h-21
们 那	a82b-40g-23l-20
们 都	b-21c62
们 酒	b46
们 钱	a31
们 领	e24
件	j-30k-32l-25
件 ,	f21g20
件 .	a20c21j-28l-23
件 后	h30
件 已	g36
件 由	l24
件 说	e41
价	b-31g-21h-24n-23
任	b-70d-33e151i-51j-36k-56m-28
任 ,	e32f27i-23
任 何	b-44d-32g20j-26k-40m-22
任 姓	e24
份	b-52c22d77e-20g-35j33k-52m-33
份 ,	d34
份 .	f60
份 证	b-41c50f-44g-21
企	j48
休	b-21e65l42n-23
休 息	b-21l42
众	d60
众 诚	d31l24
优	b-22h82
优 惠	b-22h82
伙	b-33i45n35
会	a-29b-66c26f-53g35i-125k-25l71m-71n25
会 ,	c-22e30l36n-25
会 .	i-20l43
会 上	b68d-23
会 不	b28l27
会 了	l-25
会 传	c68
会 儿	f49
会 再	l-46
会 判	c20
会 发	e39
会 向	c45f-20g38
会 员	j51
会 在	d26
会 坐	n-20
会 大	e44
会 少	j35
会 就	n30
会 影	f26
会 怎	d34e40
会 找	c56g27i-24
会 提	c-24
会 收	d31g42
会 显	g-46
会 有	b-28c32
会 用	b47
会 联	g-27
会 被	a-25c-22g123
会 计	k52n-21
会 让	h27
传	a38b-28e-28f59g100h23l-22
传 .	d26
传 你	c-38f77
传 到	d-20
传 唤	c68g23
传 宣	d26
传 票	g40
伪	j36
估	j-32
但	d20m72
但 系	m33
位	b-38c21e132g-30j169k-61l-57m-41n-22
位 ,	e25j-47
位 .	e-25j20
位 ?	f23j28
位 ma	j60k-39
位 人	e25
位 名	f31j27
位 和	j45
位 在	e52
位 数	g58j46
位 的	e23
位 费	m-20
位 还	e22j38
位 那	e55
位 门	c53h21
低	b-26g20l51m-20
低 保	g21
低 劣	a35
住	a43b74c77d-23f32g-30i-34j133k-54l-53m-38n72
住 ,	b-20c30
住 你	b-26e45
住 哪	f23j33
住 址	d24f35j96
住 院	b26
体	a-36b-70c117j30l35
体 ,	g26
体 会	l49
体 是	j40
体 面	e21
体 验	b-22c138d-22
何	b-44d-60k-41m-24
何 个	k-27
何 事	d-28
何 人	j-22
何 机	g30
余	k-31n-21
余 额	k-26n-20
佛	b34g21
佛 山	g21
作	a-32b-49c-26d-35e53j24
作 $	e35i-28k51
作 ,	n49
作 .	e31f-22n21
作 ?	j49
作 了	j-22
作 人	e-22f103
作 废	h36
作 都	g59
你	a-37b44c60d128e119f32g100i61l148m45n-33
你 $	a-35c-45e47f44g-40k73l69
你 ,	c129d56e-73h-35j-21l-47
你 .	a-25c93d-47g31l57n51
你 一	b101d-42e-26g25h-30l-23
你 丈	e42
你 上	b-26d31e-26l31
你 下	b-31e40k57l36
你 不	a-31b35c-47d-50e46g56h-91i-34k30m-20n59
你 个	a83b-36c-23k48l-22
你 也	a78b-38g-29
你 二	b-23e45l-20
你 人	k62
你 什	b-24l38
你 今	g38h82m35
你 以	c38g26m50
你 们	a97b-106c-47d39e38f-59h25i30k-23l42n-32
你 会	b-62l145
你 信	b119e-22g-23l-38
你 做	d88
你 儿	a34b-24e-56g68h-26l-20
你 全	g42m-40
你 公	e85h33l43
你 关	b21c-54h-26l63
你 再	b26c54d37g-29h22
你 写	i31
你 准	b-28c60g-27
你 几	a56
你 出	b-58g-22l21m99
你 分	j31
你 到	a45e-20
你 前	g-22i38
你 半	d63h82l-28
你 单	c-27e37f-24i50
你 厂	l35
你 去	a-35b48c36n47
你 受	l44
你 可	f34
你 同	d44e-20g-22i23n37
你 名	f48g30k-25
你 哥	b-31e29i33l-28
你 唔	e48
你 在	b-42d98e-32f-63j40l-22n39
你 堂	e23
你 大	a28
你 女	b43l-28n36
你 好	b-23c-24d-30f66g-46i30j-20l130
你 妈	b35d-25e-35g-23n78
你 姐	e75
你 存	k120
你 安	l59
你 客	c38d22f31g-22n31
你 宣	d26
你 害	g21
你 家	a-66b203d-63e72f-49g-67j-55
你 小	j20
你 就	a107b29c27e-47f49g-73j21l-34n-35
你 屋	j45
你 工	e52g116l-22
你 已	g95
你 店	h-20l51
你 开	c-20f-27j40
你 怎	e-56n93
你 想	a-26c27e-40g61
你 懂	a21b110e32f-38g-25l-22m-21
你 所	h25
你 手	d21l29
你 打	b66c44d-34e-54f39j-33k30l-20m-40
你 承	i-20m192
你 把	k26l70m26
你 抖	d35
你 挑	b52
你 掂	b43l-28
你 推	b-23n81
你 是	a-25f-38i43j24l28
你 最	b63d-33l-38
你 有	f55
你 朋	b-32d62e-40i25n-33
你 本	f23
你 来	c-41f149g-26m-26
你 楼	h35j44
你 欠	a-27c-40f34i-65
你 每	h25
你 没	a-37g28n46
你 消	g50
你 照	d36l-21
你 爱	j48
你 父	e35
你 爸	b-45c-54e53g21n-42
你 爹	e27
你 猜	c38d24
你 现	b-28c74d-28g46h-25j73
你 申	k26m44n44
你 留	c42i25n-22
你 的	b44c-136d66f88g61h116i-20k-41l-47n-24
你 看	d27f28g-46h-22
你 瞒	e68h26
你 知	f40i-33l86
你 社	b-34d52
你 等	c34
你 签	c109g44
你 约	c53e-35
你 绑	b43
你 老	a-73d-27e88g39i-29l-25n53
你 聊	c64
你 自	a54c-23e44g-44h53l26m55n26
你 要	b37m37
你 认	d28i20
你 让	e-44l66
你 试	b-20c27
你 说	a-22b-47d-26e-44h-24i46l46
你 请	c20l53
你 跟	i21
你 躲	a29b37d-34f-24
你 躺	b81l-33
你 还	a-24b-88c-57e37g63k-51l20m-21n-58
你 这	a167b-66d-35g-92l-32n-43
你 通	d66
你 那	b101d78e-31f40i-29j20l-54
你 销	j66k-54
你 门	l43
你 阿	e52g56
你 隔	d45i50
你 领	e49l-20
佢	i66
使	b-41f-24j32
使 用	b-36j32
侄	i71
例	g28
供	a-21d24e-24f-22h23i46j-27m-21
供 ,	h24
供 了	i20
供 水	m-21
依	f-26g-57m-51
依 据	m-44
依 法	f-23g-47
侦	c52
侦 支	c-28f22
便	a-33c-30e-33f27h-23i29k36l-39m-40
便 付	m-23
便 宜	b27k22
便 点	k41
便 的	i-22
便 说	i35
便 透	f20
促	e92g24l-20
促 .	e26
促 还	e66g24l-20
保	c-30d35e-59f51g96h-31j30l-31n-24
保 中	f57g39j30
保 卡	g81
保 安	a36i35
保 密	b-20d128
保 留	d-34g-29
保 监	f50
保 证	b104e-23g43m57n-23
保 险	j26
信	a-71b68c-43d49e-25f-41g107h-96i35l-31m-22n-48
信 ,	b21d-28f-21g-23i-34k-22l36n-24
信 .	b56e-20g-27l-48
信 上	m32
信 不	b140e44g-23l-51
信 中	g-21
信 人	d53g38
信 号	l-30
信 名	d-24
信 封	k59
信 就	k51
信 已	d101g-30
信 息	d-22g-24m40
信 我	b51l-24
信 用	c77f38j-27k23n34
信 的	d49
信 箱	i47
信 被	f-20g-33
信 记	g-20
信 贷	i46
信 轰	l59
信 达	m20
信 那	m39
信 里	g60j58
信 验	j50
俩	a43
修	a22b27c-25f-21g-30h-21
倍	g35h44m60
倍 ,	h44m92
倒	a68n27
倒 是	a41
候	a80b43c20d36e-31f-50j-36m-25n-70
候 ,	a36
候 一	h46
候 嘴	a58n-26
候 方	m-23
候 走	b29l41
候 还	l47
借	a20b-112d-47e-61f-43g20h-59j-28k-46l-65m-63n334
借 $	n65
借 ,	a-27m-21n36
借 一	e-20n92
借 不	a-56n88
借 了	i34
借 呗	a-24i33n67
借 条	c47
借 款	e48g100n20
借 的	a36
借 给	n-22
借 网	n-47
借 这	a32n-24
借 钱	a105b-21n-70
借 高	n24
债	c-41d25e52g62i60l-36n-39
债 不	a48d41
债 务	b54d-40f44g72i-57j38
债 子	g20
债 权	f-23
债 的	e-26i41j-23
债 还	a26d29
值	g-35k31
值 钱	n35
倾	h25l-21
倾 .	h25
假	e-21f29j96
假 称	f49j38
假 装	f-20j58
偏	l31
做	b28c-112d71e54h-47i75j96k-34m-39n43
做 $	b24e-24
做 .	n26
做 不	g-20
做 个	c-33d53f32j29n24
做 人	a31e21f31j29
做 什	e-25f-55j63
做 做	e30f-22i26
做 到	a35
做 好	c-31g72
做 工	e30
做 成	d81
做 生	i28l37
做 这	n38
停	a-38b-48c-33d-36e-47f-25g70k-21l114n-41
停 $	a-20g33l45
停 .	g30
停 你	g-20h27l40
停 催	m46
停 在	j22l-30
停 息	g33j29
停 掉	g35
停 水	d-20
停 用	f31
停 车	m-42
健	a40
偶	e24
偿	e82g29i23l24
偿 ,	g32
偿 .	i38l24
偿 还	e27
傅	i35j30
傅 ,	i37
催	a-51b-48c-43d-25g-44h-24i136l86m92n-23
催 $	a-21i28
催 ,	k50m47
催 催	a-21i28
催 告	f24m57
催 收	b-31c-21e-41f-53i44j29l69
催 账	l49
傻	a24
像	a90b-34g-32k59
像 你	a90b-31g-32
儿	a71b161c-43d-61e40f53g34
儿 ,	b39d-20e40j-20l28n-28
儿 .	b-31k34l56m23
儿 上	e38f41j24
儿 下	b-21
儿 借	i21
儿 园	n44
儿 子	a42c-21e-44g24
儿 就	g20
儿 有	b60e39f-21n29
元	a24f-32i-39j43k48
元 $	m-32
元 ,	g-20m74n-30
元 .	a28e28g38k-21
元 几	j63
元 及	m23
元 可	k33
兄	b99c28e-20m35n-35
兄 们	b35m35
兄 弟	c30
充	a28f40j-25k77n-32
充 值	k43
充 快	j29
先	a-98b-36c-30e-23h-38i-21j28l-21m136n198
先 交	m74n-20
先 别	j41l27
先 到	c38
先 向	n27
先 垫	i34m71
先 打	e101k70l-20m25
先 扣	b55e-27
先 把	j26n27
先 拿	b33n42
先 挂	l23
先 提	n49
先 生	c23d40e-26f-25g40i-33m-23n-46
先 给	f57j26
先 过	g45
先 还	a-28k-23m-24n95
光	a-28d41
免	c-23d-29f-29g-44h40k72l-24n-26
免 $	m33
免 ,	j22
免 .	m22
免 手	k33
免 收	h47
免 方	j26
免 费	f-23m-41
入	a-22d-36e-45f31g93h44j-27
入 ,	l21
入 不	h28
入 评	j-22
入 账	k-20n32
全	a-34b39c-44e-48f39g287h49i-42k-47l-45m-48
全 ,	a40b-47j37
全 国	g30
全 家	g55
全 是	b74f62
全 称	k-21
全 程	f45
全 网	g47
全 部	g44
全 额	g-28h53
八	c-41d-63g-39k108m113
八 ,	d-25m57
八 千	m47
八 年	a22
八 折	k34
八 点	e40h28
八 百	k108m74
公	a-54b-68c85d129e62g-32i-38k37l-36m39
公 ,	b-20g43k47
公 众	d30
公 信	m20
公 务	f47g48
公 司	b31d61e-40f-40g-44j42k21l34m38n35
公 告	f-96
公 安	f106g27
公 室	e41
公 布	d25g-34h36
公 开	d87e67i-30
公 检	f-22
公 示	g-21m-40
公 证	m50
六	c-28d-29e-20f-20g20h50i56j113k-49m50n-35
六 个	j74
六 位	g55j87k-20
六 千	i39n-21
六 月	a52
六 楼	b49j-26
六 点	h42
六 百	d-24
共	d-27e-26g33i20j48m-29n-22
共 六	d-24i49
共 同	g35i-24n-20
关	a-58c100e-56g-49h50k-26l73n-45
关 $	g-39
关 ,	i44
关 .	g41
关 于	f24g-20
关 报	c74
关 掉	d-31
关 机	a-35b-23c-23d82e-30h-22l123
关 注	d-31f32
关 的	c42
关 系	h-30i-23
关 闭	h99
兴	c27d40
兴 趣	c27d40
兵	a-27b-23g116h-26l-20
其	d-44e106f-27i76k-20l58m38n70
其 他	i-41l31n51
其 向	n52
其 妻	e122l-20
其 子	i36
其 母	d-23e-28f36i72j21l72
其 转	i33k29
具	b38g-25i30j34
具 体	i30j35
具 有	l24
典	a28n35
典 型	a35
典 当	n35
养	a59b-47g65i-33n24
养 的	a45i-29
养 老	g78
养 贷	n30
内	a-30b-23c21f26g33h126i-52j20k-26l-51m-25
内 不	g26h22
内 到	f30g41
内 回	e27
内 容	d24
内 部	f28i-34
册	b-20j42n56
再	a-109b59c28e-97f-46g-141h-69j-47k-69l-51m30n34
再 不	b92c-48h-22i73l26
再 借	n-43
再 卖	b-35n58
再 去	n-22
再 唔	b-20c73i66
再 失	c31
再 打	b-40e-52h-49k-24
再 拖	b29c50
再 挂	h-25l61
再 接	k25
再 提	h24
再 联	h-24l-24
再 说	m37
再 谈	c25h25m50
再 躲	b48c-22d48l-25
再 还	a-29g-24h-22i-26m-21
冒	c-33f23
冒 充	f44j-25
冒 用	f-21
写	b-24e37f-28l-23m57n-29
写 上	j27
写 也	m26
写 得	g30
写 的	m-20
写 着	e21
军	k41
农	k22n-31
冰	b39
冲	m-29
决	c-37f-46g87l59m-25
决 $	g50
决 ,	g53h24
决 后	g-54
决 已	c-22g72
况	e-53f25g-27i105j24
况 .	f50
况 都	j31
冷	b-31
冻	g-27m29
冻 结	g-23
净	g100
准	a-32b26c71f-69k47
准 $	f-48g-45
准 .	a-28b73
准 备	b-41c79f-21g54k49l-42
凌	l33
减	b-20c-40d-20g-55h95j21m81n-25
减 $	h46
减 免	c-23g-24h60j22m96
凑	b-49c84h38i-28n69
凑 ,	e-58h23n96
凑 一	c43e40n-39
凑 不	h23n47
几	b119c67d-23f62g-65h-34j103k-56m-28n49
几 万	d41n28
几 个	a-37b71n37
几 十	i28
几 单	j63
几 口	f69j45
几 号	c-21j43
几 天	n20
几 年	c115
几 张	j-27
几 楼	e50
几 点	b24d-23e-30l50
出	b51c-92d20g67h26i37k-63m106
出 $	l-25m118
出 ,	m35
出 不	b-44l51
出 事	b52
出 入	i20
出 去	n-23
出 所	c-33f30g-24l-20
出 来	a84b32g63h-30i-26j-37k-24l56m-30n67
出 现	j33
出 这	i21
出 门	b73d39l-28
击	n23
函	c-60e99j-30k-38m84n-37
函 .	e55k-24
函 】	c-38
分	a-26b-65c-29d89e30f-70g51h64k-24
分 不	h46
分 之	m38
分 十	k41m-50
分 期	b-58g-26j22m79n40
分 都	h22
分 钟	b-31d54f-27g-21l54n28
切	h20
刑	b-48c276g-26i-47
刑 事	b-22c96
刑 拘	c77
刑 的	c42
划	e24f-23g40k-24
划 ,	g24
划 扣	g27
列	f54g58m29
列 为	f22g46
列 入	f32m25
刘	f52
刘 ,	f66i-22
刘 某	d21
则	h63
则 减	h47
刚	a-78b92i-21j-21l-28n-29
刚 从	b46
刚 才	a-30
初	f-32
删	g43k-26l-26
判	a-37b-44c50f-49g231l-31m-40n-21
判 三	c27
判 下	c75
判 决	c-29f-29g90m-22
利	a-40b-42c-27e-39f-30i87j46k-30l-38m63
利 息	a-29b-31e-21f-20h-22i28j49k-22l-34m33
利 滚	m36
别	a-47b85d-53g-54h-24i-33j73k42l111
别 人	b31k-31
别 信	m-43
别 借	a29n-22
别 再	b-22l31n-57
别 去	b62n-23
别 听	g-30
别 告	n59
别 多	d-23j48
别 急	l28
别 怪	b-25h76
别 想	b48c-26h-38l29
别 打	k-27l50
别 的	b-24i-26l43
别 管	f42j28
别 紧	f-25i40
别 给	a50g-24j-35
别 让	b107d-27e-36l-21
别 说	j39
别 走	b-22k68
别 跟	k53
别 这	a-70
别 逼	b32e20l28
别 问	g74m88
刮	b51l-21
到	a29c43d70e-76f-85h73i-93j64m-59n-25
到 $	b25g35
到 ,	b33c21h25k28m26
到 .	a45b35l38m31n-30
到 下	g118
到 不	g28
到 之	f24
到 了	a-21c-21i-22
到 他	e-20k-20l35
到 你	b23c37e-76k36l85
到 公	k-23
到 同	d24
到 哪	b53l20
到 场	f23
到 官	d-26
到 客	j53
到 山	b43
到 底	a125b-30e-31i-22
到 店	j36
到 庭	g-23
到 您	a33e21j-20
到 我	e38i41k103n-22
到 时	a-40c37d58f-39g-39h21
到 期	n-20
到 本	f32h22
到 法	g-20
到 电	e49
到 的	j30
到 短	a62
到 账	g-20h21k-27l-25n25
到 这	n40
到 钱	b26h61k-30
制	b-25c54d28f41g73j23k-23
制 执	g40
制 措	c28
制 服	c79d37f67
制 高	g-46
刷	a39b-53c65g34j-28m-45n38
刷 ,	n-26
刷 一	m-23n36
刷 信	a56
刷 身	b-22c72
刻	h137k-21
刻 ,	h58
刻 转	h33
前	a-46b-41c83d-24e31f73g-73h157i83j-53k-58l-22m-37n-72
前 不	c35h78
前 两	c29h39
前 台	f-23i102l37n-41
前 处	g35
前 女	g-22i33
前 年	i24
前 必	e28h58
前 我	e22
前 未	c47h42
前 没	e36h46
前 的	h-26
前 通	f24
前 逾	i-25
前 都	g-26
剩	g-21h55i42
剩 一	h20
剩 下	i46
力	b-46f-28i36
力 .	e20
劝	i37
办	a-20b31d-36e21f165g45h65i-21l-22m-33n34
办 $	c52g52h-31
办 ,	f50g-22
办 .	g-40i-30
办 ?	e46i31
办 不	g-33h61
办 了	g60
办 人	k27
办 停	j31
办 公	e36f66
办 完	c-40g44
办 法	f-52g-37i-27l28n99
办 理	f-30
办 的	f49
功	g36
加	b-50c35e28f-20l-29m195n-23
加 五	m68
加 急	m47
加 我	k41m-32
加 收	m123
务	d-54f67g40h52i-46k29l-36m30n-37
务 ,	f36
务 .	a36b-24c32e-36h30
务 人	b59c22d-39e20f-46g56i-56j43
务 员	g49k44
务 小	a20
务 所	f-28
务 执	f44g-26
务 费	m42
劣	a35
劣 ,	a35
动	a-32b37c37e39f-38g44h44l-51m-23n-35
动 ,	b-25
动 判	g116h21
动 态	j42
动 您	e33
动 手	b46
动 起	b43
助	e53f22
勤	b80h20
勿	f34n-21
包	a-33e-43f25h65i-34j-27k80l20m-90
包 ,	g43m-56
包 .	f78h55
包 公	f-27j-22
包 发	k33
包 括	j-27
包 裹	j41
化	b47
匙	b29
区	b-42c-29d53f64i-38j89n-25
区 ,	f25
区 .	j27
区 人	f24
区 那	g34
医	b62f49g62j50
医 保	f58g62j52
医 院	b77
十	a61b-43c-41d-51f-45g-55h21j-43l124
十 $	m20
十 一	h40l27m-25
十 三	b-23e45l-28
十 个	a25e-38l82m-25n32
十 九	e38l32
十 二	b-28e25h44l-36m-38
十 五	a22m52
十 几	d24l25
十 分	b35d-32h23l47
十 块	m111
十 月	a52
十 次	k39m-35
十 点	h-32
千	a-73b-31g-62h-53i75j-35l-44m137
千 ,	h-26k36m94n23
千 .	e41m21
千 一	m-29
千 万	n-22
千 五	m39
千 元	k-24
千 多	i20
升	a32j40
升 级	a32j40
午	b-53e27h52k-20l-48n-31
午 三	g50l-24
午 五	d30h44
午 十	e32
半	a-33b-53c28d87g-27h43i-25j-28l122m-28n-41
半 .	n-29
半 个	c-26d66h69l-20
半 夜	b-40l58
半 小	l-46
半 年	d29i-21j-27
华	f-20k27m21
华 正	g23k29m26
协	c-46e54f88g-29h67
协 助	e62
协 商	h76m33
协 查	c-38
协 议	m-21
单	a-75b-129d53f-34h40i-34k-40l-72n-26
单 "	g66
单 $	g38i-30
单 ,	d-45e-21g56i37k-22
单 .	d27m32
单 上	b-26
单 今	h38
单 位	c28d-40e32f31g-45j28k21l-20
单 元	j63
单 吗	d34
单 子	g34
单 我	d31
单 明	m33
单 由	g-29
单 要	d49e40
单 里	c34d-31m42
卖	b-67c-54d-46f-22g50i-25j83k-41l-28m-30n77
卖 了	n-27
卖 掉	b-35n90
卖 的	j43n-25
卖 血	n70
博	d22
卡	a-35b-58d-41e-43f-31h22i-42k181l-30m-66n24
卡 $	a50k29n-37
卡 ,	k-20n113
卡 .	g-36k23
卡 上	k72
卡 中	f-34
卡 也	k45
卡 号	j111
卡 密	b31j-25
卡 抵	k54
卡 是	c27
卡 欠	i44
卡 的	c60n26
卡 诈	c22
卡 逾	c-35i-21
卡 部	f50
卫	k25
印 了	d57
即	c25e31h53j-41k-24n22
即 可	j-28
即 日	g25
即 还	h23n27
卷	c21g-31h69
卷 ,	f-27
卸	b43
卸 你	b34
厂	c22d-24e26j39l70
厂 子	b24
厂 门	e27l81
厅	l42
压	c-21e53
压 高	e49
原	j-32
厦	b-24
去	a-55b53c95d77e35f-32g-25h26i-111l-120n150
去 $	b55c57l-43
去 ,	b-58c61e-21n69
去 .	a-28b40d33h47
去 不	c-41g52m47
去 了	a34e-20g-25h41n-38
去 你	a32b-37e50g-39h27l29
去 就	a39c-26k26
去 年	d-24
去 派	c-53
去 自	c41
去 跟	e56n-29
去 过	b39e43f26j23
县	a43e44
县 出	a52
县 里	e45
又	a99j26l82
又 是	a52
及	b-24c25e43f-35
及 车	g32m21
友	a-31b-71c-24d134e-36f-21g-54i22j30n58
友 ,	d27g-23j34
友 借	a-21d-20e-20i-25n56
友 圈	b-38d53e-20n-41
友 欠	e-30n-22
反	b-48e63i26k-29l43n-23
反 映	e82i-28
反 正	b-44c27i55l64
反 诈	f47
发	a-92b-107c-75e34h-51i-28k80l81m-24n-81
发 "	g35
发 一	k28l39
发 了	m36
发 你	d21f59
发 函	e67g-23l-30m51
发 到	d-30
发 您	d-32k58
发 我	j132k-46
发 来	j20l57
发 现	g76m-32
发 生	g23
发 的	d-24e-31f31j-27k31
发 短	d86g-30
发 红	k41m-32
发 给	h28j-21
发 过	b-44l44
发 送	d56f20
叔	c120e-47i60j-20
叔 叔	c60e-23i30
取	a-29b-60d-42e-31f-37g78j52l104
取 .	b-30d-27j21
取 其	l55
取 强	c28
取 得	g30
取 消	g62
受	a-37g64k46l56n-32
受 云	g24
受 影	g100
受 江	k27
受 海	g23m29
受 理	c-27f-24
受 的	l44
受 远	l24
受 银	f30
变	j-28
变 $	f26
变 更	j-21
口	a37b-75c56f89g-60i-22k-33l121m-31n98
口 $	b36l-28
口 ,	b-49c39d26f-23l22n28
口 .	a52e38n-28
口 一	d26l30
口 人	f69j45
口 借	n102
口 子	c42
口 普	b-21f75g-21j21
口 的	b33n43
口 见	c44
口 那	b-46e40l84
句	b32
句 ,	b32
另	a-30b-20d66m45
另 一	g30
另 加	m50
只	a-58c35f-61g-24h40j-50l-62m-55
只 会	b37
只 剩	h41
只 好	e75
只 是	b21c44e21
只 有	g-66h39
只 能	h-21i44n-25
只 要	g35n46
只 说	c39
叫	c52d73e-49f-57i76k-20l61n-29
叫 他	i23
叫 你	b-34d98e-28
叫 板	a37
叭	d-24
叭 喊	d-34
可	a-39b147c20e32f-40g-65i-57j-76k-23l-81m-40
可 $	j-26
可 不	c87e40
可 以	a-41b-57c-73e-43f-35g-66h-51i-22j-29l-23m-34
可 先	n27
可 别	g70l-23
可 回	d24
可 就	b42d64f43
可 我	b26l22
可 没	b64n31
可 直	k34
台	c-26d32f-68g25i47j-40k-52n47
台 $	n61
台 ,	d31
台 借	n23
台 公	d25h36
台 州	l24
台 消	e27k-20
台 直	g23n32
史	d24
号	a-48b-68c-23d-61e-32h-40i-80j25k21l35m-70n-72
号 #	e40f-42
号 $	d-31f-27
号 ,	c-20d55j-24k65n-20
号 .	k-21l-35
号 不	g34
号 也	l37
号 子	c79
号 是	e30f51
号 码	b-35d-26e-26g-24h-27i-44j-22k-28l54
号 给	j97k-22
号 说	f-23j42
号 都	g41
号 里	d-28
号 马	f64
司	d23e-60f69g65i-26m-29n29
司 $	n21
司 (	g30m21
司 )	g30
司 催	k33
司 全	k-21
司 前	e62h35l43
司 受	g24
司 回	f-22j50
司 备	n37
司 将	e32
司 小	n46
司 提	k57
司 是	i40
司 欠	n30
司 法	f100j-22
司 的	b-29d31e25g30j50
司 规	m60
司 财	c30e48
司 账	g-28k73
司 那	k84
吃	a90b-78c141d-29g-22l43
吃 牢	c47
各	l60
合	a-52b-29d-39e-33f131h-42j-35k-66l-21m32n-44
合 $	f-21h-20
合 一	f118j-35
合 作	i20
合 办	f23
合 同	a-20c35i-30j-20k-37m32n-32
合 处	f25
吊	b93l-22
吊 车	b22
同	a-68b-21d47e-142f-57g-21h-28i-30k-54m37n-29
同 .	d36
同 一	m26
同 上	m26
同 事	d-30e-46i43j20
同 你	h25
同 借	i-24n-20
同 学	a-22d54e-51f-21g-35j52m-21n35
同 意	j-24
同 无	m30
同 未	m34
同 没	m26
同 第	m-39
同 约	m-27
同 诈	c65g22
同 账	m25
名	a-57b-65d180e-59g112h24i-66j38k98l-33m21
名 ,	d46
名 :	k37
名 下	d-30f39g88n45
名 义	f35j51
名 单	d59e-23f-33g105i-38
名 字	c25d-55f-41
名 张	k52n-21
名 称	f31j28
名 额	g-24h57k25m46
后	a-64b-133c-23e-76f-61g81h138i-50j-22l115m-23n-22
后 #	h30
后 一	a-26b-21h95l-36m-26
后 三	j23
后 上	g31
后 不	g33m-21
后 再	k-26n50
后 台	g64
后 四	j-40
后 天	h-27j-27
后 头	b-32l125
后 客	f42
后 就	h64l-30
后 我	h-42
后 截	k33
后 才	g-58
后 打	h-23l-24
后 挂	a35g22
后 有	h-30
后 来	c52
后 果	c34g-32h37
后 系	l-21
后 续	j57
后 跟	j20
后 转	h28
后 通	c49h28
后 面	l28
向	c81d-53e34f-61i-28k-26m27n34
向 亲	d-27i-58n43
向 公	c74
向 您	g37
吓	c23d26
吓 唬	c23d26
吕 ,	g21
吗	a-56b-26f36h-27i34j-79m-25n71
吗 $	a-62j-45
吗 ,	a-23d35e30f29i22j-22
吗 .	b-23
吗 ?	a31c34d-59e-63f30m-21n69
否	f-38g-40h51j-29m-22
否 则	h63
吧	a-25b48c101d49e158f23h-38i-34j-62k62l-76n-37
吧 $	b-21c101f38k105n-38
吧 ,	b112c-52d54e78f35g-20k-21l-42m27n-30
吧 .	a-20c85f-20
吧 ?	c-23d-25f-27i-32j-48n42
含	d24
听	b-55f37g21h-23i-20j-38k-21n-23
听 人	g-25
听 见	a28
听 说	e35l28
启	d23h25
启 动	h25
启 明	g21
呀	e27i-28
呀 .	e30
告	a-27b64c115e-95f-76i118j32k-33m41
告 .	b77
告 :	c49h25
告 】	f24
告 一	i43
告 他	i-29
告 债	g20
告 知	b39e-38g40k-36n-20
告 诉	b-24e-30j75l29n45
呗	a-37b-34c26f-25g-34i34j31l51n71
呗 ,	c36l52
呗 .	j36
员	a-20b-35c-35d-24e-24f58g34i-27j53l-22n-35
员 "	j33
员 $	f-28
员 ,	f60j-27
员 .	f35g83
员 会	f-22
员 小	f22g-20
员 工	e-63f-55k-20
员 微	k33
员 的	j49
员 联	f53
呢	a99b34d60m32n-43
呢 $	l40
呢 ,	i42j26l-23
呢 .	a51b57e28
呢 ?	a28c26d38m55
周	a-27b-34f-35g112h-66i42l-45n48
周 .	e-44i47
周 二	g64
周 五	e42f-22g64
周 先	m21
周 到	f23
周 末	b33
周 转	k-27n69
味	c31e21
呼	b-65c37e36f-22g-21l90
呼 .	e39
呼 死	c-22l34
命	a40b-24
咋	e67
和	c47e41g-58h57i37j177k-36m-35n-36
和 单	j30
和 家	j82
和 密	j20
和 欠	d37h36
和 还	c79
咨	f-28
咨 询	f-28
咯	a65n23
咯 .	a66n23
咱	a-45c-41e-25h-28
咱 们	a-31b-37g-37n-20
咱 再	n52
咱 这	f28g43
品	a35k-25
品 低	a35
哈	a33f-50k-24l25
哈 ,	f-25
哈 .	b20
哈 哈	f-25l25
哋	e58
响	a-23e69i-23
响 $	g-30
响 .	g37
响 孩	g-45
响 您	n23
哎	a20
哎 哟	a20
哟 ,	a33
哥	a-32b93c-32d-21g-44i59j23l-51n57
哥 ,	h27j29n-22
哥 在	e21i44
哦	d30g60j-24m23
哦 ,	e20j-23
哦 .	d33g60m23
哪	a-22b119c-61d-64e-34f90g108h-23i-34j80k-27n-35
哪 ,	i37l43
哪 上	f-43
哪 个	e-24f92j25
哪 也	b54c-39g52
哪 儿	b60f24i-29j23l-30
哪 天	b50g60l-26
哪 家	g39
哪 条	b24
哪 里	b-33j26
哭	a31d26
唔	a-44b-31c33d37e23g-34h109i49k31n-55
唔 到	h21k58
唔 还	a-22c-23d63e52g-20h73i55
唠	a20e69
唤	c68g23
唬	c23d26
商	b-22c-23d-24e31g-51h70k-30l-24m24
商 ,	a25
啊	a35b70f-25h53i24l-34
啊 $	b38
啊 ,	a37e-25f-25h25i-25
啊 .	b35e34h33
啥	a-36b37k-44
啦	b-37c62g-34i50n68
啦 ,	c-20i64n70
啦 .	b-20c82
啪	l41
啪 ,	l41
喂	a97b41i35
喂 ,	i35
喇	d-24
喇 叭	d-24
喊	d-34
喜	j56
喜 您	j31
喝	a27b-32c39d-25f-39l34
喝 茶	c32
嗦	e32
嗦 ?	e32
嘅	j48n-21
嘅 ,	j48n-21
嘛	b-33d20e-36f20g-25h-24k46n148
嘛 ,	c-30d21f28n84
嘛 .	b-28c29i29k62m20n68
嘴	a59b57e23j27n49
嘴 上	j31
嘴 跑	a35
嘴 那	a58
器	l53
器 人	l53
囊 ,	a-25
囊 废	a31
四	b106d-21f-21g-28l-50m-60n-35
四 万	b45
四 十	b29h37l-35
四 次	j24
四 点	b67
回	b27d27i-44j22k-65l-51m-56
回 $	h42
回 ,	b-30j21n27
回 .	b43
回 n	g38k27
回 t	e21f25k-39
回 td	d31
回 个	j-21
回 单	k21
回 去	b24
回 复	a50j33
回 家	b27
回 执	c47
回 收	n23
回 来	b-28c-22g37
回 电	d22h54
回 答	f78j22
回 见	a44
回 访	j30
因	b-21c-36k21
因 为	c-34
园	n44
困	a43e-28
困 难	a43e-28
国	a-36b-36c26d-33f101g148
国 不	g47
国 先	a-21
国 家	b-26c30d-28f78g103
图	h32j-28k42l-27
图 $	k32
图 .	k57
图 给	n26
圈	b-51d92e-30
圈 我	d-33
圈 见	a-22d59
在	a-103b47e-31f-68g-99i59j108k-35n28
在 $	i28j87
在 ,	d28e-21
在 不	b-29e-34g-33h52i58j74
在 住	j22
在 你	b-108c-47d-35f-23h-28j-25l153
在 公	b33d-20
在 其	d-31l37
在 几	e52
在 十	h28
在 县	e45
在 哪	e-20f-27j70
在 在	f31i-28j61
在 场	j31
在 外	i65
在 家	l-21
在 就	b-24d41e38h35j-38n39
在 您	n82
在 我	b58d22e-21h38i41
在 手	d-31
在 收	h30
在 旁	h46
在 朋	a32d-33
在 本	d37
在 楼	k59
在 的	i-20j39
在 看	c25
在 线	n44
在 网	c38d-31h31
在 谁	j34m56
在 路	h-54
在 还	a-27b112e-28g52j-41n-22
在 那	b-37l39
在 里	c106
地	b-58c25e115f-61g-36h-29i-22j59n-46
地 义	e108g-33
地 址	a-20c-23d-23e-20f-37j70k29n-24
地 方	b-37c66g25
地 论	d37
场	b43c44g-30h24i29j24l-28n-25
场 $	j36
场 .	f23
场 一	b-20c59
圾	a79b-24
址	a-25c-38e-28h-23j166n-36
址 $	j45
址 ,	d34j62k34
址 .	f47
址 :	j37
址 不	j58
址 发	j21
址 变	j-21
址 和	j22
均	g41
均 不	g41
坏	b-29e61
坐	a-49b-63c90d-22e58f-30h-46i-61l121n-41
坐 你	b-28l103
坐 坐	e32
坐 席	l-21
坐 牢	a-38c71e-20i-29n-22
坐 高	g-24
坑	a35b123c-23d-29g-34l-21
块	b-39d62g-34i-20j20k-26l-20m59
块 ,	m43
块 都	a40d34
坛	d28
垃	a79b-24
垃 圾	a79b-24
型	a34d43
型 老	a35
垫	i79m121
垫 上	i34m71
城	d26j56
培	d-23f-28
培 训	d-23f-28
基	g28
堂	d-29e42
堂 哥	e23
堵	b20
填	i-22n25
填 的	c24e23
填 表	j31
填 资	n48
墙	d-38i49
壁	d42i49
士	c26e51
士 ,	a33c35e34
声	a54d30e-23f-26g-20h64i79j-28
声 ,	h83
处	b-32c63d22e68f92h49i-32k59l-49n-34
处 .	f32
处 】	f22g32
处 少	k92
处 理	c52e42f42g-44h44i-28k-54l-22
备	a-31c49d-34f-46g52j-52k58l-63
备 $	c-25g87
备 好	b-41c107g-27k49l-42
备 用	n37
复	a30b-26c-37f-36g47h-30j22l-27m42
复 #	f26
复 y	l24
复 “	k27
复 不	m39
复 本	e28
外	a-24b71c-39d-31e-37f28h57i68j44k-69l-44m52
外 .	g65
外 勤	b42h20
外 包	b-21f27h75i-25j-22n46
外 卖	j85l-23
外 呼	l-20
外 访	k-32l36m38
外 这	a-24b76i47
外 面	i46
多	a-38b41c-28e71g-25h-54i57j98k-71l36n-54
多 $	a32m29n-24
多 ,	a-26e45i65n-40
多 .	b44
多 一	g29m-27
多 久	e28i29
多 了	b32m45
多 少	a-20d49e-40j36
多 想	d-23j48
多 扣	j77
多 的	b-22f30l74
多 说	e45j-20
夜	c-20e-20h-47l182
夜 三	b-40l34
夜 班	b-28
夜 路	b27
夜 里	b75
够	a-47b41c106f-32g-34n89
够 了	n79
够 判	a-31c27g-29
大	a28b49e-32g-20h-35i74j-27k-29n55
大 厦	b-24
大 哥	b60
大 堂	d-23
大 姐	e24i-25l35
大 学	i32
大 家	b-22n46
大 数	g44
大 爷	a30i30
大 老	a40e-21m34
大 门	d45
大 队	f59
天	a-74b22e81f-54g27i-80j-58l91m35
天 ,	a28e31h93i26l-35
天 .	b-29c-21
天 上	k53
天 下	h-21
天 不	c42d20g-37h97m34
天 也	m30
天 他	c68e20
天 你	b34c-41d27
天 再	l-38
天 到	g-25
天 加	m41
天 去	c-25e38f25
天 发	g78j-27
天 在	b-31k20l56
天 天	c-34l101
天 就	b53c-26f-58g40h-21i-28m-22n130
天 已	g33
天 开	b35e23g32
天 打	b-23e-59m-22
天 有	b46c37d24i-21
天 百	m97
天 的	m50
天 经	e108g-33
天 结	g53
天 给	e-29f54l63m-35
天 能	b26
天 见	b48h-31n-21
天 起	d-22l77
天 蹲	e40l28
天 还	g63m-25
天 都	l31
天 黑	h62
太	e82k36l-20
太 多	i35
太 太	e42
夫	e-27g103i51m-22
夫 妻	g108m-22
央	f21g35
央 行	f21g35
失	a52b-35c89d21e22h32l-24m-24
失 业	a64
失 信	d30
失 效	h44
失 联	c32e27
头	a35b113d97f-44g-48h22i25k27l83
头 $	b-26d51e-28l131
头 ,	i47
头 .	b43
头 上	m71
头 乌	a62
头 像	k59
头 支	c35n37
头 是	b-31l56
头 条	d48l-22
头 的	b-20e23
头 都	b32
奖	c-27f-26j47
套	a71b-24c-38f41j69l55n99
套 一	a50
套 出	g-24j-20n82
套 取	j22
套 现	n21
套 餐	l59
女	b28e-20f-25g-29i59j26l-34n33
女 ,	j48
女 人	a-35
女 儿	b49l-28
女 友	g-22i28
女 士	c26e51
女 朋	n36
奶	e64k55l-44
她	a-22b-29d-26e83f-50g-29i194j-26
她 在	e53
好	a-85b128c128d36f57g-61h-49i23j38k34l53m-20n-23
好 $	b42
好 ,	a-42b-72c27f92g-32l-44m-24n81
好 .	b60c-42j22l-34
好 不	d30
好 了	b83c125d56g-127l-21
好 准	c-25g87
好 友	d36
好 吃	b-37c76
好 吧	e29
好 听	m27
好 处	f32k92
好 好	b38l-24
好 心	b60
好 想	b40
好 找	e53g59
好 看	b27c28d45
好 说	n38
如	c-20f34g-59j27
如 实	f60g-34j21
如 对	l20
如 有	h23k22
如 果	f-29g-27j-20
如 继	d24
妇	a106d-24e41n-21
妈	a102c-41d-42g-41j-27k-20n44
妈 妈	a-40
妈 怎	a73b-29e-41n-28
妈 的	a94e-30
妈 那	h26i27
妹	i37
妻	a-22e98g106l-24m-22
妻 一	g48
始	e71h57i25
始 ,	h25
姐	b-30e59g-25i56j-25n-41
姐 ,	h25l32
姐 姐	e-37i49
姑	a-34i126n-26
姑 姑	i63
姓	a-34d28e38i45j-45k-44n-23
姓 名	d44k-26
委	b-20d22e126g-26i-31m32
委 会	e68i-22
委 员	f-22
委 外	i45m29
委 托	d28e-32f36i-21k43
姜	c46
姨	i31
姨 ,	i31
娘	a108e22n-21
娘 ,	b30
娘 生	a36
娘 的	a53
婆	a-47b-35c-27d-28e52i35k20
婆 的	e-21k38
婚	a35b29g35j38n70
媒	d37
媒 体	d37
媳	a45d-22e41
媳 妇	a45d-22e41
嫂	i89
嫂 子	i89
嫌	c47
嫌 合	g24
子	a114b-39c97d33f-28g67h-31i99j-24k-57l24m-34n48
子 $	b-39h64n42
子 ,	a24c81e-67f24g-28i23l-33
子 .	b-23c-24g-59i27j-22l89
子 上	a-35e-28g75
子 下	g45
子 以	e-20g67
子 做	i32
子 卖	n-36
子 在	c65e31i32
子 女	e-29
子 已	g66
子 当	a-24g63
子 怎	c86
子 有	a20
子 欠	i64
子 没	b49i25
子 的	a-27c47d46e60
子 考	g-79
子 要	a68b-21e91g-36
子 还	a22g-34
子 那	b45i26
子 里	d55
字	a31b-34c55g21i-44j23
字 ,	d-20h39
字 .	c57g44
字 在	c34d-23
字 是	k20
存	a-20c-27k97n20
存 入	k-22
孟	k30
季	d24i-28
季 度	d24
学	a21b59c-41d33e-94f-40g160h-31i30j31l-23m-51n-64
学 ,	a-22b70d25i53j-22
学 人	a124b-21n-35
学 啊	j38
学 校	g47
学 生	i39
学 群	d36e-36n28
学 要	j41
学 费	n-34
孩	c81i-32j-26
孩 子	c81i-32j-26
它	a56b-44j-25l46m20
守	b-58c27j-27l71n-27
守 你	b-24
守 所	c56
守 至	l40
安	c-25d-38e-32f77h-27k-24l96n-27
安 全	b29g-23
安 协	c-38
安 局	c-39f51
安 师	i37
安 排	a-20d-20l75
安 机	c107
完	b-46c-73d-26e-61f58g152h-31l-45m-39n30
完 了	a42b-25c-51e-34g22
完 就	h-29
完 截	k32
完 给	n-26
宗	a38f43
官	a-31c-55e-39f144g104k20l-49m-56
官 .	g24
官 司	g107m-52
官 方	d-26e-23k40
官 网	d24
定	a-34b-42d-40e-32f-65g99h31i-40l-54m57n-60
定 $	f-26g32
定 ,	h35l-20
定 了	c-22g24
定 就	e61h37
定 必	g36
定 每	m65
定 还	j25
宜	b27k37
宝	a-21k67l40m-25n-25
宝 ,	k42
宝 收	k48
实	b138c-29d-26f86i-31j28k-27m-23n-36
实 ,	b32
实 回	f78j22
实 您	j25
实 际	g80h38
实 验	b72
审	a-24b-25c-24f52g134h-22
审 查	f62
审 都	g38
客	b-23c32d23g-41i-49k-33l38m-29n29
客 户	a53b38d25e24g-26h21i-43k-27m-35n31
客 服	f-22
客 气	a-41b-29c23f27l-23
宣	d53
宣 传	d53
室	e30i50
室 友	i62
害	d33g21
害 怕	b21d33
害 的	g21
家	b106c59d59e81g72i-30j125k-53l-28m-54n-91
家 $	b-40c31h-27
家 ,	d55e37h26
家 .	e21
家 一	d33
家 了	g64
家 人	a77d46i63
家 公	e-20
家 具	b55j42
家 几	j41
家 刷	a58n-24
家 吗	i24
家 属	e34j-27
家 店	c-56
家 庭	f-39j95
家 搬	d29
家 机	n23
家 楼	b-32d-20l55
家 的	b-24c91g40n-21
家 老	a-24b66l40
家 规	g46
家 那	b38d25e27
家 都	d-69e20n47
家 里	a-53b27c62d-29f35j36n-23
家 长	b-55c-25e86g-20l-39
家 门	c-22
容	d24
容 有	d24
宽	c136j34
寄	d-31e-46g23i-22j21
寄 到	g20
密	a-22d127f-32g-21j159n-24
密 .	d29
密 发	j-27k24
密 码	b38f-22j139k-36
察	b-55c69e41
察 ,	c-33e66
察 就	b-46c103e-24
察 院	f26
寸	e21
寸 ,	e21
对	a-38b-46c-29d42f80g33h23i-56j-49k-43l35m-31n-48
对 ,	b-26e39l-29
对 .	d21
对 下	f31j80
对 你	a-26d36h43m44
对 债	d21
对 公	k57
对 其	i37
对 吗	i-32
对 吧	a-28e33j-28
对 外	f42g29
对 您	c28d-51f59h25
对 接	f25g46
对 方	a20b44c20f26j31l32
对 欠	f48j-22
对 的	h24
对 租	g30
对 账	a21
对 这	c35
对 金	l20
寻	e39
导	c-26d-43e144h33k-28l-30n26
导 客	n45
封	b-20d-21e38f-58g108j-27k24l-25m108
封 ,	m55
封 .	e-26f-42g72
将	b63c61d136e85g-32h127i-25k51n43
将 #	k24
将 上	e20
将 于	c28d21h27
将 在	d34h61
将 您	d24f30
将 被	c35
尊	a41i-25
小	b88c-48e-37h84i85j25k-42n22
小 伙	i21
小 刘	f48i-22
小 区	c-22d36i-21j48l25
小 学	g24i-26j20
小 心	a-24b74f-20h-21i28
小 时	c-23d-30g-29h137
小 田	a20
小 贷	d27g40m27
小 邱	i31
小 额	i-23
少	a49d40e-51g-20j53k64l-34m-32
少 ,	i30
少 ?	d39j56
少 不	k92
尚	e32
尚 欠	e41
尝	b-21c44
尝 尝	c22
就	a49b-31c55d52e-33g97h195i-26l-54n83
就 一	b32h-22
就 不	a-35b68c-30d-21g75h105i-41j-26l-25n-45
就 五	i23
就 交	h28
就 会	g201
就 你	a91c-23e-38
就 停	b-35g-20h27l118
就 出	d68h61
就 别	a45h24
就 到	b56c42g-32l59n-27
就 去	c37e21f-49g56h-44l46
就 叫	f-25m27
就 可	g-20
就 在	b58h20
就 多	g29
就 够	n79
就 好	j32
就 完	a51b-21e-34g-40i30n43
就 差	a-23c59g42i42n-27
就 开	f32h20i25
就 当	f50
就 您	f26
就 想	b31c-36
就 打	d50l-36
就 找	b65c-24
就 把	d34
就 按	c63
就 提	n23
就 撤	g38
就 是	a41b-50c95e42h-36i45k68m50n-53
就 有	b-25c59h-28n37
就 每	e-24l51
就 没	a-21c-38g73h125l-27
就 知	c58f-28g-23h-23j50l-29
就 移	h25
就 等	d39g47h-20k39
就 算	k44
就 给	l-20n32
就 能	g-52h-26n148
就 自	d-24g44
就 行	b-28e-24f-27g-36k59
就 要	c25e-21
就 让	b-29e92l-30
就 记	n-20
就 说	b22d-20e-27f31i-31j73l-33n36
就 走	b-30h60i23l-21
就 跟	e32l-22
就 这	e-20f62
尽	g29i43
尽 快	g29i43
尾	a47b-42e69n-21
尾 号	e75
尾 巴	a58b-24
局	a-50b-38d-33e29f229i-51
局 ,	f72
局 委	c-34f51
局 工	f32
局 的	c53e-24f45g-35
局 经	c-28f22
局 门	c42f-22
屁	a45
居	e25f40i-52
居 委	e34
届	c28
届 时	c28
屋	j79
屏	b-27d72j42n-25
屏 ,	d48
屏 幕	j51
展	c-21d26
属	e30f-20h22
山	b42
山 顺	g21
岚	f-43
岚 银	f-43
岛	c23
岛 恒	c23
岳	e40
岳 父	e42
川	k26
州	l24
州 鑫	l24
巢	f23
巢 湖	f23
工	a-25b-91c-40d-47e79g95j-35k-51l-50m-21n-33
工 位	e78
工 作	b-45d-24e55f42g21h-22
工 号	h26
工 商	f56
工 欠	e-52i24
工 程	j34
工 资	b-30e25f-21g107j-34l-23m-23
差	a95c100d-32f24g23i36l-36m-31n-46
差 ,	a25n21
差 一	d-25n-29
差 你	c60g42
己	a47b-24f-30h41j-32k-30m-24
己 不	a51i21
己 体	l49
己 想	a59i27n32
己 承	m-49
己 掂	b21c21
己 看	g84
己 选	h26
已	a-75b-80c75e-103f-77g238h-59j-87k-79l-131m-61n-21
已 上	f23
已 下	g83
已 于	g31
已 停	l-37
已 冲	m-29
已 取	g30
已 向	e34i-28m25
已 将	f31i36
已 报	c57
已 收	k32
已 涉	c28
已 由	g-36
已 立	g33
已 经	a-38b-46c55e-55f-34g80j-23k-34l-27
已 结	g-22
已 被	g82
已 起	g27
已 进	g35
已 逾	i21
巴	a59b-24
币	a-21k106n-20
币 也	k46
市	c-32d83
市 公	c-27f22
市 场	i24
布	d39g-34h36
布 .	g-23h36
师	a-32c-27d-33e51f-72g-26i80l24m38n-31
师 事	f-22
师 傅	i35j30
师 函	g47l58m83
师 对	e33i-27
师 联	g-26
师 费	g20m-67
希	c23e22
希 望	c23e22
带	b100c57d-32h-22i52l45
带 人	b42c38f26
席	b29g34l-31
帮	a24b-26e-42f-21g23h22i156j56k31n45
帮 人	h68n44
帮 你	b-22c34d-22e-59k69l-20m20n31
帮 忙	a-25e48i29
帮 您	d46g46j56k-21
帮 我	e-20l35
常	g-22l22
帽	a-20c65
帽 子	c65
幅	l-26
幅 我	d27
幕	j51
干	a21e24f-24k-42
干 ,	d20
干 这	a44
平	b-30g-23h25i-23j-21m-20n94
平 ,	m-42
平 台	b-25d22h25m24n86
年	a20c112f-38g-66h-49j-48k-52l120m-57
年 ,	a44d29
年 三	l49
年 了	c123g-42i-21
年 的	j-27
并	e-59f-33g-68i41j29k-20m35
并 支	m35
并 请	i57
幼	n44
幼 儿	n44
广	d23
广 告	d23
庆	d-34j38
序	g32i21
序 ,	g24h23
序 了	i23
库	b26g20
库 ,	g28l23
库 的	b25
应	a-26b31c-24e23f34g30j43l-28n-34
应 ,	a-22b49
应 .	a31
应 该	a-48d29
应 还	f42g41
底	a86b-46c-50e-41f20i-22j-20l-35
底 前	a-29g-26
底 白	d27
底 还	a104b-25e-29f41l-22
店	a-63c-79d33e-30g-39h-35i-76j27k45m-27
店 的	c-56j23
店 里	b-38h-33j33l61
店 门	l-28
府	f53
废 $	a31
废 ,	h36
废 话	n33
度	b-22f46g59h-21j45k-48n102
度 ,	n48
度 吧	n26
度 明	f55j26
度 调	j51
度 还	n26
座	d-20l21
座 机	d-20l21
庭	b-27c-33d-27f146g79j83
庭 ,	f49
庭 .	g-23
庭 你	g64
庭 前	f26g26
庭 地	j48
庭 情	j31
庭 成	f-30
庭 通	f23
庭 里	f87
延	k48
建	a39b-23d-21f-36i-29k-26l-23n27
建 国	a-21
建 档	m27
建 议	a70b-23d-21f-36i-24l-23n27
开	a-73b68e91f31g-22h26i-44j23k43m-52n100
开 ,	h-20
开 了	g-28h-21n75
开 会	l47
开 出	c62g44
开 口	d-28e28n112
开 头	e23
开 好	c56
开 始	e71h57i25
开 庭	g53
开 我	h73
开 户	j36k50n-21
开 收	k53
开 的	a-26c-21d-27e64
开 锁	b-20
开 门	b38c-43e-22f30j43
异	c34d52e23g22l31
异 议	a20c35d52e23g25l31
弃	h33
弄	b55e-57l-24n81
弄 #	b43
弄 $	e-56n93
弄 死	l-23
式	a-22g53l35
式 ,	l55
引	n62
引 导	n62
弟	b88c24i50j-24k29m27n-36
弟 ,	k49
弟 兄	b80m35
弟 弟	i29
张	a-64b-20c-26e-31f-56g-30h-20j-65k59n160
张 ,	d57i38
张 .	f-25
张 京	j-27
张 会	k52n-21
张 信	n36
张 先	n-29
张 贴	d25
弯	a21b40
弹	a45
强	b68f-22g112n25
强 制	g73
归	d-31f20g-41i23m106n22
归 我	d-21f23g-32
归 还	i48n37
当	a-46c-29f31g45k77n128
当 事	f44
当 初	f-20
当 场	b77h38
当 心	l-22
当 我	f50
当 掉	n49
当 日	n33
当 还	k78n-22
录	a-52b-41c-54d64e-42f30g105h-27i-39k-53l-34m-36n-21
录 ,	d35g21
录 .	g102
录 了	d24
录 保	g-21
录 名	j20
录 已	g-21
录 我	g26
录 里	d33
影	e71i-20
影 响	e71i-20
往	b26d25e71h22
征	a-33b-55c-23e-27g77h-25i-40
征 信	a-33b-55c-23e-27g77h-25i-40
待	b51c51
很	b60d32e-23f33g26i32l-23n-23
很 $	b32
很 .	b38
很 久	i54
很 感	c27d40
律	a-42e-63g165i-24m23n-26
律 协	f72
律 师	c-24d-21f-42i-36l30m38n-20
律 规	e-35g48
得	a-107b76c41e62f-31i-43k-27l25
得 不	c58d29e20
得 了	a43d31e57
得 住	e45n50
得 你	b44
得 先	g41m40
得 及	c41
得 好	b-26l82
得 对	g30
得 很	b70
得 您	j20
得 理	a20
得 起	b43
得 跟	a-31e64g-34n-21
得 过	b-34l41
得 还	b-23n66
微	b-33e-34f-23g-32h-34k48l24n25
微 信	b-33d-21e-34f-23g-21k49l24n-30
微 粒	n26
徽	f47
心	a-23b71c-30d-45e29f106g-49h-41i39l-63n-43
心 $	b-28f-31
心 ,	b-23c21e46
心 .	e-22i52
心 将	c-31
心 提	b60
心 点	b69
心 的	f54
心 脏	e50
心 转	k39
心 里	b32
心 银	f-35
必	c20f-27g73h61
必 输	g29
必 须	g44h62
忙	a-32e48l-24n-32
忙 催	a-21i28
忙 完	n-31
快	a68b-37c-39e-27f-43g40h34i25j33l-22n55
快 $	a33
快 ,	n34
快 归	i59
快 递	f-43j51
念	g43j124k-60
念 给	g60j62k-60
态	f47j27m22
态 度	f55h-20m22
怎	b-37c35d43e42g-47n45
怎 么	b-22c43d43g-47n45
怕	a35b20d33l61
怕 $	b21c20
思	b-41e47f-21g-20i-23m70
急	a-33b44c-22d-22g-33k-22m32n46
急 .	l28
急 事	n36
急 联	e43l-26
急 费	m36
性	a90b26
性 $	b39
怪	a34b-25h71
怪 我	b-25h76
总	b-45e90i-28l-24m74n74
总 ,	c46
总 :	a20g30
总 有	b-24c-30e41n61
总 行	f42
总 要	m35
恒	c23f51
恒 越	c23
恢	g94m45
恢 复	g94m45
恭	j56
恭 喜	j56
息	a-41b-56c-49d-55e-40f-37g-35h-54j67k-32m75
息 #	m-28
息 ,	c-25j59l38m59
息 .	m25
息 保	d-27
息 回	d29
息 按	m-25
息 用	j31
息 算	a-20
恶	c31f31g59
恶 意	c31f31g59
您	a-87b-246c-57d-109e-61f-140g-66h-119i43k-149l-73m-128n-159
您 $	g-27
您 ,	a23c21d20h-31
您 .	c-37d-35h-25n23
您 :	k27
您 一	l-36
您 上	l-32
您 不	e-39
您 个	m27
您 也	d39m47
您 了	i-45k54l46
您 交	h27m-43
您 侄	i71
您 儿	e24i31
您 先	b-22i23m-24n-24
您 公	d38
您 具	i39
您 再	h52
您 出	m38
您 刚	a-26
您 别	d-23e-22f-25g-31i30j29k82
您 单	e-27
您 取	g63
您 可	a44b-24d-31
您 名	g53
您 向	e41
您 告	i-26j32
您 在	c-23e46
您 多	j20
您 太	e53
您 好	a-22d20h20i28j37
您 妈	a-40
您 孩	a26
您 家	e39j116
您 就	g65k-20m27n-21
您 尽	n21
您 尾	e34
您 已	g35
您 帮	a-21i28
您 开	a-26
您 弟	i20
您 总	e49
您 想	e20m36
您 房	i27l55
您 手	n74
您 打	f58g35j25k25n-27
您 承	m-51
您 把	a-20g45j-25
您 报	c-40
您 换	j-23l-27
您 操	j20
您 收	i26j42
您 放	b-21g31
您 昨	l24
您 是	e-22f-36g56i38j-41
您 替	i69
您 有	f31
您 欠	e43
您 父	e-39
您 现	f29
您 生	a21
您 留	d26k-30
您 的	a-40b-29d-48f50g-78h58i-60j94n-48
您 真	i49
您 知	i63
您 给	i21k48
您 继	j25
您 考	c29
您 能	j38
您 自	c34g-20j-26
您 补	k-27
您 要	c43k30m-21
您 记	d-24
您 说	a-63b20d32g-41h-22i-50j-29l68m26
您 账	m38
您 跟	i-35n50
您 身	n47
您 转	i42k-31
您 还	a79d-24l55
您 这	a183f42m35
您 逾	a20f26
您 那	b32
您 钱	i-25
您 问	i27
情	a-30b-20c23e-77g-37i93
情 况	e-53f25g-27i105j24
惊	b-23c-20e39i48
惊 动	b-23e56
惕	k-33
惠	b-22h82
惩	h45m73
惩 罚	h45m73
想	b133c123d63e37f-83g-46i-30k-29l-68m83
想 $	a-53b27d31e-36n-20
想 ,	e21j49
想 .	d-23i32
想 上	d84
想 不	b20d49
想 分	m84
想 办	a55n86
想 尝	c22
想 惊	b-23e56
想 想	a49n75
想 收	d37
想 清	a-34b-30g54h104
想 要	b127c-43d-23e20g-23h-23
想 让	c45d-26
想 走	b56h-38
想 进	c82
想 问	i37j37
意	a49d-42e38f-26h-41k-44l-27m69n-47
意 $	a73
意 .	d-23
意 到	e39
意 外	a-24b86
意 度	j46
意 思	b-41e47f-21g-20i-23m70
意 租	m21
意 跟	a54
意 透	c27
感	c40d40
感 兴	c27d40
愿	a30c-20i-21
愿 意	a30i-21
慢	e31j25k57l28n45
慢 ,	k82
慢 慢	n23
慢 点	j42
懂	b64c-27d-25f-38g-28j-30k118m89
懂 ?	m31
懂 不	m59
懂 吧	c-21k113
懂 我	b-25e44
懂 的	a-39b119f-23g-20i31
懒	a127b-23g-22
戏	b-26l131
成	a-39b-38d77e-42f-52h-40j-20k33m130n-26
成 ,	k62
成 功	g36
成 员	f-30
成 本	m130
我	a-135d32e113f26i-73j33k166l92m-38n-21
我 $	f-29j60k-76
我 ,	b55e-44g20j136k40n-26
我 .	j35
我 一	a-33c-25d78e35f26j47k-58l31m-62n-39
我 下	h31k41l-24
我 不	b92e-41f-46g-28i89j23m35
我 个	k24m94n-22
我 也	b-23c100d21i25k-33l42
我 他	i-25j38
我 们	a-65b77c21d-20e-49f52g34h-106i99j-66k-40n-34
我 会	d24
我 偏	l31
我 做	e21
我 先	b-22e69f55
我 公	d24
我 再	h-38l78
我 刚	e20
我 半	h-26
我 卸	b34
我 去	b-20c-27d27e79n-36
我 只	a-20e58h-22i-25k-30l-29n33
我 叫	a37f-25
我 可	b56c49e21l-25
我 司	d-29f21j-25l-33
我 哋	e58
我 在	b41d-30j-25k49l-32
我 处	g22
我 多	e53
我 天	c-20l21
我 好	b28j28n41
我 姓	n-21
我 对	f89
我 就	a-24b-50c-50f82g-31h-61i-20k31l132n-25
我 已	c-24e-27g-36i34
我 带	b80l-22
我 帮	c-20e-29g75k54l-20
我 干	a44k-42
我 得	i25
我 微	g-25k51
我 怎	e61m44
我 意	e44
我 手	b-35d52g-37j31k41n-33
我 才	k24m62
我 打	a-34b32d41k-20l79
我 找	e42j-23l35
我 把	f-24h31i-20l-22
我 抵	k71
我 拉	l58
我 挂	d29
我 按	k91
我 支	k63
我 改	l-28
我 教	e-56n93
我 数	h132l-22
我 方	c21f20k-30m-25
我 早	a52l49
我 明	e65k39l24
我 是	d-37e-80f70g27j100k-52n-26
我 替	c24g61l-20
我 有	c43f-28j43n26
我 本	b-23e23k59
我 来	b64d-26f54j-22k55n-20
我 桌	h92
我 没	b-39c38l86n52
我 点	d56
我 照	l62
我 现	n48
我 电	a29
我 的	f39k54l-21
我 直	b24k-43
我 看	a20e27f-22j48n26
我 知	e-26l27
我 穿	c30d37f74
我 等	l-27n31
我 管	b24d-21f23g-25
我 给	c-36f-36g-20j-20n65
我 翻	h32
我 老	k38
我 能	h51
我 行	f-20i24
我 要	c26
我 认	n38
我 让	d21g27
我 说	a40i-45m46
我 谈	a72b-21
我 跑	e35
我 跟	a34b-26c-28e-20f-41g40h47j47k-23
我 这	a-56b110f-61g96k112
我 都	d28e29j-21
我 问	c45
我 难	b41e-36
我 马	g-21
戒	n36
或	f-35g-20j-20m-29n33
或 拨	d20
或 通	n32
战	j56
战 友	j56
戚	e22g40
截	b-20g-24h84j-24k52l-33
截 图	h40k54l-27
截 止	h55
戴	c119e-20f-34g-23
户	c-33e-25g76h39k94l-22n-42
户 #	l53
户 $	k-41
户 ,	f24g30k57m38n-20
户 .	k-32
户 一	a67
户 不	n32
户 主	f54
户 今	k66
户 再	b65c-24
户 冻	g-37k28
户 即	g38
户 同	m25
户 名	d23k135n-22
户 因	b-21
户 在	j39
户 将	h28n35
户 已	g61h39
户 当	h38n49
户 态	a28h-20
户 打	j36
户 担	d-20
户 挺	b54l-22
户 欠	d21
户 正	n24
户 沉	b41c61
户 现	j37k81
户 的	d-23
户 答	e40f39
户 籍	e27
户 行	j36
户 要	g-24h-25m45
户 说	d32h31l-23
户 转	k31
户 都	g28
户 问	d39h32
房	b-29c-20d-20g100i48k-26l49m31n-21
房 ,	g24
房 】	m24
房 东	l55
房 产	g43j30
房 子	a-32g58
房 租	i24
所	b-35d21e-20f-30g49h45j-51l-53
所 以	c74
所 报	c-54
所 有	f-31g76h55
所 民	f26
所 的	c21f-23
手	a-52b126d23e-47g-23h-33i65k33m-70n70
手 ,	b43k58
手 .	b51
手 一	d64n-21
手 上	d34f22g-24n36
手 不	i47
手 卖	n29
手 头	j42
手 指	b70
手 机	b-21c-33d-22h-43k41n91
手 来	b43
手 段	b-44l48
手 续	b-22c-25g83n31
手 里	b-36h46n31
手 镯	c54
才	b-30c44d-22e-49f-23g-55h-22i-25j-40k-20l60m60
才 好	m46
才 给	a-24c79
才 能	c-26
打	a-57b-30d-35e52g-37h-129i-67j-24k67l197n-108
打 $	a-21b-22d32e-41l111
打 ,	b-41e-53f23l162
打 .	b-61e58h-36k-52l46m-27
打 一	b55d-23m63
打 不	e49h-25m47
打 个	e33f47j-23l-44
打 了	l115m-34
打 你	b21d43
打 到	a-31b-20c-20d38e-46j24l72m-29
打 印	d-24
打 完	h27k23
打 官	g42m-40
打 客	l39
打 工	j38
打 开	j43n31
打 得	b44
打 我	h-29k56m41
打 扰	l-48
打 断	b49l-24
打 款	h24
打 电	f62l-26
打 算	d23e34
打 给	e92j-23k49l-56
打 过	e21l-21m32
打 这	c77f23l-60
托	d28e-32f33i-21k43
托 )	f24
托 ,	g20k24
托 .	f-25g20
托 】	k26
托 书	i-21
托 的	f-27
托 通	d21m27
扣	a-33b77f-36g92h-21j67k-28l-26m37n-50
扣 .	e30
扣 的	j77
执	b-28e-28f152h-26j-28m23
执 法	d38f53
执 行	b-23c-43f124m27
扫	k20
扫 我	k44
扰	g-20
扰 ?	l45
扰 了	l-33
批	b36f-23g-21k-21m-40
批 的	h25
批 货	b44
找	c55d-68f-48g72h-24i52k-49m-39n98
找 $	g59
找 亲	e-56n48
找 人	b69c-24h-32
找 他	i65
找 你	c31d-28f-25g-23i46n37
找 到	e-20g32l30
找 她	e70
找 您	e42
找 朋	h21n56
承	a-24f30g52i-24k-25l-24m35
承 办	g50
承 担	i-20m44
承 诺	f33
把	a-52b135c-42e-62f-55h-20j67k27l-88m-61n95
把 #	j60k-39
把 你	a-39b124c-42d36e-49h-23i28k-24l-78n20
把 利	a-20
把 单	j27
把 卡	j-27k24
把 客	b77d24
把 我	b-25j-25l64
把 手	b-27i40n27
把 电	h36
把 短	g64j35
把 这	g-25
把 逾	b-20g34
把 钱	b-34c54e32k123
把 门	b59l-30
抓	a-25b-31c230d-28f-27l-21
抓 人	c85
抓 你	c86l-21
抓 您	c39
抓 捕	g24
抓 紧	c-26
投	e-20f-24g-21i-20j-22k-51l-32
投 诉	e-20f-24g-21i-20j-22k-51l-32
抖	a-41d107
抖 音	a-41d73
折	e-26h23k78l-33m-21n31
折 给	k34
抢	b28g-29h40
护	g75h-37j-28k42m23
护 ,	h-36k44m-21
护 照	g95
报	b-51c41d71e-20f-32g-98i-27j55k-38l-34m25n-28
报 ,	f23
报 .	f57m69
报 一	j59
报 上	h47
报 下	f-28j22
报 案	c87f-22g-32
报 的	c-24
报 警	a-20c44f-25
报 送	g-30
抬	d95e-39k-24
抬 头	d36
抵	a-21b45e-23k87m-59
抵 ,	k32n34
抵 .	k34
抵 账	b49
押	b-45e-20g-26n153
押 ,	n34
押 了	b-34n128
担	a-22b-33c24d-21f-49i-30m25
担 $	g47
担 ,	m29
担 .	m64
担 心	c46d-20e-33
拆	i25
拉	c50h-22j-20k-22l109
拉 黑	b-25l138
拍	a-24g54k-23n-25
拍 卖	g61n-21
拍 给	k-23
拐	a52
拒	c25d50g-24k-21l37
拒 收	l25
拖	a-39b94c53d-25e-22h-23i56l-31m139n-20
拖 一	k27m74
拖 了	i55
拖 就	b-22c57
拖 欠	f21g24
拖 越	m32
拘	c102g48
拘 了	c37
拘 传	g48h25
拘 留	g32
招	b-24c48d51e42f-20h69j58
招 呼	c65e50l-28
招 聘	j68
拜	b-25e30l27
拟	k38
拟 币	k38
拦	b69c52g-22l-26
拨	e46g35l101
拨 #	d24g43
拨 了	e41h37
拨 打	f28h-22l72
括	j-27
括 我	j-27
拳	b47
拳 头	b47
拾	b31
拿	b63c-27e-38f-28k54n132
拿 房	n38
拿 来	b33n42
拿 钱	a-22b77e-27
持	n42
挂	a22c-27d27e-72f32g45h58k-29l137
挂 了	d24h41l20
挂 到	d21
挂 我	a29
挂 断	f36l93
挂 机	a34g22
挂 电	b52
挂 账	g32n34
指	b55e-24f24k-30n33
指 头	b102
指 定	k-20
指 派	f40
按	a23b-59c43d-24e-28g-76h-24j-24k60m52n-37
按 住	b-20c59
按 八	k24
按 合	m-81
挑	b24l22
挑 一	e49
挖	b140c-26d-29g-34
挡	b24
挨	b-20c-23d78e-24h87
挺	b198d-28e34f-27g-22i23l-53
挺 多	b43
挺 好	e23
捕	g24
换	a-20c34e-24h21j-38k-45l107m-21
换 个	c38f31
换 号	k-25l140
换 工	j-22
据	b-22d-38g31k64m-50
据 .	d-34k67m-39
据 已	g44
捷	g21
捷 机	g21
掂	a-25b107g-27l-56
掂 量	a-25b107g-27l-56
授	c-23d-28f34
授 权	c-23d-28f34
掉	a-30c-25d-64f-30g59k-35n126
掉 $	l33
掉 ,	d-41g23n23
掉 .	b-44e38g68h-22n60
排	a-31b-36f-35g68l57
排 上	l59
排 外	l40
接	a21f-27g78h-91j-42l29
接 ,	a-22d-21e39g-25h-32l-42
接 .	l57n23
接 到	a-28e84
接 听	a-28
接 回	a20
接 收	k25
接 是	d59
接 电	a26b-28f-21i35
接 着	n21
接 走	a53
接 转	g-26k113
控	a-23b27f97g62
控 ,	b47f23
控 名	g75
推	a-24b65d74n125
推 荐	b-23d-21n91
措	c28
措 施	c28
揍	c-23f-26
提	a-48b-37c30d-44e-53f-20g-59l-20n50
提 ,	k57
提 .	e21
提 供	h23i-24
提 出	n23
提 前	c86e-25
提 示	n21
提 醒	a-20b21g-22h24i28k-49m27
提 高	j33
搞	a44b-23d48g-28i44n-20
搬	a-24b149c23d20f-30j40k-28l-33
搬 .	b53g22
搬 东	b72c-20
搬 走	d29
搵	k52n82
摊	a64c-20e40l39
摔	b71n-20
撤	d-38g97h29j26m66
撤 不	g39
撤 案	g31h24j33
撤 销	g35
播	d27
操	i43k26n53
操 作	k26n55
操 心	i24
支	a-26b-24d-21i43j75k49n81
支 书	i50
支 付	j88k70n-27
支 持	n42
支 票	c35
支 队	c-28f22
收	a-75c-77e-90f-43g-96h-38j-25k135l-24m82
收 $	b-30i-32l79
收 ,	k50l-26m50
收 .	f29
收 了	i-21k88
收 入	m-30n-22
收 公	e-38i46
收 到	c-28d41j43k-45
收 取	k-22m23
收 员	i-20
收 回	g-22h43j-20
收 客	k82
收 手	m-41n32
收 拾	b31
收 据	k65
收 服	m29
收 条	k30
收 款	j-21
收 现	k31
收 的	f-24i64j37n42
收 请	k25
收 账	b106
收 费	b-36
改	j-33l-44
改 .	g30h24
改 天	e24l-28
放	a-30b135c-34d24e-44f-23i-27l-23n81
放 你	b47
放 学	b104
放 弃	h33
放 心	b-37k39n-21
放 款	b-30d-23g41n142
政	g108k21
政 审	g67
政 府	f35
故	j29
故 障	j34
效	g21h39j20
效 .	g27
效 期	j23
救	h31l-30
救 不	h36l-30
教	a95b-45g28i-50l22n50
教 你	a73b-24e-103n81
教 育	e30g34i-21
敢	a147b68e-47l-26n-57
敢 保	b47
敢 借	a32n-24
敢 学	a58n-24
敢 挂	a21b52e-30
敢 跟	a37
散	l43
敬	f-20
数	a-30b-68c86e-29f-20g57h106i-20j121k-22l-22m-29
数 ,	b-20c95
数 .	j74
数 字	j71
数 据	g42
敲	a-22c42h20
敲 门	b-30c42h29
整	h28
整 ,	h28
文	b37
料	a59b-29c51d-27f61g-48k-31l-32m36
料 就	n-25
料 已	c40
断	i20l41
断 ,	f33
断 你	b51
断 供	i20
新	a-34b-27c-46d-91e-32f-43j120k-33l-41m-25n31
新 单	j-22
新 卡	n27
新 号	i-25j37
新 机	i20
新 的	g46n29
方	a-32b-36c87d-63e-43g-85h-38l39m-21n-45
方 app	k23
方 便	a-32b-32c-27f31h-36i33j-60k20l-26m-29
方 害	b21c20
方 对	c35
方 将	c22l24
方 式	l51
方 案	c-21e-29f-46g-55j64m57n-35
方 的	c-21
方 自	m-49
方 账	k21
施 .	c28
旁	h46
旁 边	h46
无	a-33b-26e34h59i20j35k-23m24
无 人	a-20
无 关	g-33
无 此	h38
无 法	g31h22j20
日	a-28b-48e20f-29g30i-61j-60l127n-28
日 #	c39h24
日 ,	l29
日 万	m-24
日 为	g31h20
日 内	m-24
日 再	k32
日 子	c-24g-24l72
日 拨	l38
日 来	l32
日 起	f30g25m-22
旦	b56
旧	n77
早	b51e32f-20g86k-21l76
早 上	h-32
早 我	e54h20l39
时	d-32e-46g-73h158i-26j-54k-36n-56
时 ,	h29l-26
时 之	h26
时 候	a81b43c21d36e-31f-50j-30l21m-25n-70
时 内	e28h62
时 后	g-21h27l-29
时 开	h25
时 给	l65
时 间	d-27f57l-43m39
明	b-94c74e56f26g92h41i56k-35m-44n-31
明 ,	j-21m63
明 .	e31
明 天	b-39e32f-51g100h21j21k26n-29
明 律	g21
明 情	f50
明 日	c23e41
明 早	e48h49l28
明 显	d33f55j26
明 来	i63
明 欠	i57
明 白	a40c86
明 细	g27
易	m-20
映	e82i-28
映 .	e28
昨	b22f22j21m24
昨 天	f22j21m24
昨 日	l24
昨 晚	b37
是	a80d-27e-27f68g-114h-106i-46j30k-26l-41m-50n-69
是 #	a-22e29f49
是 .	a-23j109n-25
是 一	f56i46m-35
是 三	f24m-22
是 下	j-27
是 不	a69b100c-32d-30e-38g-24h-35i-21l-33
是 专	f22
是 个	a139b-27c-29f-20g-21
是 云	h22
是 什	f98
是 今	l55
是 他	e-34f-24j101k-31
是 你	b-34e-37f-48g65i-27j22n57
是 保	j49
是 催	e-38i30j38
是 公	e54f96k-21
是 几	j36
是 刑	b-22c88
是 办	a-22b42f-38
是 去	d-24
是 吓	c23d26
是 否	f-29g-38
是 吧	a-64b122c-45d39e46f-26k-25
是 启	g24
是 咱	g-23
是 哪	b-20e-24f72g72j-27
是 国	f-26g78
是 在	d29n45
是 外	f-34
是 好	a83b22
是 姓	a-22
是 对	a37h45m42
是 小	a29
是 市	c-26f22
是 总	f27
是 您	a-24d-26m21
是 想	c26f-56i37
是 我	b-34c29d-30e-49f-44g-26h62i-31k80n-24
是 把	a36b-26j44
是 挺	a39b-21
是 有	d64e33f43
是 本	e61
是 核	j35
是 检	f26
是 欠	a-20d64
是 民	c37
是 江	f-79
是 法	c26f-48g-28
是 派	c-23
是 海	b32
是 物	d-24
是 玩	b36k67
是 真	b32
是 知	d30
是 社	f48
是 红	g77i-34
是 经	f-29
是 老	e32k100
是 联	e-20l35
是 脑	a60
是 街	f-22
是 被	c33g23
是 要	a-27b43d32e81f-33j48m-21
是 规	m62
是 警	c36f-22
是 诈	a-48
是 说	d50
是 谁	a-34b45
是 负	i40
是 还	a-38b36n54
是 这	a-20k30n29
是 送	j20
是 那	f21g42
是 都	d53
是 银	f173j-80
显	a-27b22d31f87g-48j21
显 示	a-23f32g-46
显 转	f54
晒	a65d-58
晓	b-20c55d45
晓 得	b-20c55d45
晚	a-34b61f-22g-51i-20k-20l77m-37n-30
晚 ,	l23
晚 一	h23
晚 上	b28h-31m-23
晚 了	c26
晚 十	h-22
晚 就	b27c23h-36
普	b-21e-20f51g-23
普 查	b-21f53g-21
智	a25
智 商	a25
暂	a-31g-30k57
暂 停	g-24
暂 缓	a-24
曝	a-39d41
曝 光	a-39d41
更	d27e-28f-20h21j-49k-20
更 新	j-28
替	a-36b47c28d-29e95f-27g32h28i26n-26
替 他	i55
替 你	a-21b-42e108g-30l-56n-24
替 您	b32c40g63
替 我	b61d-23l50
最	a-69b104d69h92i42k57l-66m-22
最 后	a-23b-21c25h112l-37m27
最 多	m-32
最 好	b52d-27h-22k48l-21
最 近	b47i52
月	b-84c-47d-35e-26f-30h-35i21j-22k-48l-62m-90n-33
月 了	i30
月 份	a-24
月 内	g29
月 底	a-32f30g-27n31
月 的	a42c-21
月 结	m-21
月 还	a76b-25
月 那	a20
有	a-35d-34e33g-83h-64j39k-70l29m-82n97
有 ,	d-41e36n33
有 .	m28
有 ?	f40i35
有 一	d22f24i27
有 三	g21h39l-22n-23
有 不	b46
有 两	n59
有 个	b43c35d76h-24i-24l-29
有 了	n43
有 人	b-75d-37e-27f-23h-33m-23
有 你	c42f-20l33
有 关	h-22i42
有 几	n31
有 出	a22i20
有 分	e21
有 别	l40
有 办	n28
有 吧	e41n-29
有 好	f32
有 娘	a36
有 异	a29d38
有 录	f-28
有 意	m28
有 执	d38f34
有 效	j22
有 时	l22
有 权	k42
有 来	a23n54
有 案	f40g-37
有 没	i20
有 法	g-46
有 疑	h26k30
有 的	b41f-38l26
有 笔	i68
有 联	g34h28
有 脸	a32d-24
有 进	c-21
有 银	f-31g76
有 限	c37g23k-33l20
有 额	n45
朋	b-57d26g-29j-22k27n41
朋 友	b-57d26g-29j-22k27n41
服	a-25b-26c47e-23f56h-27i-21k-33m33
服 ,	l29
服 刑	c-22
服 务	f-21k-27m35
服 的	c86f24
望	a-20e22
望 我	c35
期	a-39b-68c-72e-40f-28g-43h-63i65k-46l-61
期 #	a34e42i26
期 $	g-36
期 ,	b20e-23f-37g23i32j24m70n-67
期 .	h-33
期 两	i-34
期 买	b-43n94
期 了	i49m37n-20
期 借	i29
期 全	g-27h26
期 到	f25
期 半	i-21
期 将	h30n23
期 情	i58
期 截	d24
期 管	i23m46
期 记	f-22
期 账	i44
未	b-23c31d-29i-24l47m21
未 付	a20
未 入	k46
未 列	m29
未 接	l27
未 理	l45
未 起	g72
未 还	c49h25
末	b33
末 我	b33
本	b-86c-50d76e20f131g-47i-72j-67k69l-42m135
本 ,	m59
本 中	c-31f25
本 人	b-24d-38j-66k81m-34n-25
本 公	k-24n21
本 号	j25
本 司	f24
本 周	d27g-21
本 地	d37
本 处	f28
本 局	f30
本 庭	f32
本 月	g32
本 短	m20
本 组	g-46
本 通	f-25k21
本 邮	a20c26e31g20h29
本 金	h38k-21m63
术	g-25j30
术 .	j33
术 :	g-25
机	a-50b-60c69e-72f-55g77i23l47m-30n85
机 )	i44k34
机 ,	b37d46k-28
机 .	a60g20h-46
机 主	i40
机 了	d59
机 会	h70l-39
机 关	c106f-24
机 号	g40k62n-21
机 器	l53
机 场	b-22c59
机 屏	n-25
机 我	a-30n31
机 是	d21
机 构	e-21f-22g20n35
机 电	g21
机 的	f23
机 设	d-31
机 里	d37
杀	b24
权	b-43c-45e-22f95g-57h23k29m-20n-36
权 .	f64
权 利	h25
权 力	f-23
权 您	d-27
权 有	d21
权 的	d38f41
权 限	k42
李	e32k21
李 某	k22
材	c54d29f70g-45n-30
材 料	c57d-21f70g-43n-29
村	b-23d58e103f-43g-25h35j-23l-25
村 委	e69i-31
村 支	i50
村 里	d38h44
条	a67b54d42e-44f-53h-52i-26j-49l-51m-57n-35
条 ,	h-20m-27n-25
条 .	c36f-24l25
条 大	b45
条 我	d29
条 狗	a59
条 胳	b34
来	a-29b36c46d-86e-28f81h-58j-80k53m31n60
来 $	a-22b-48g-29j20
来 ,	c-35d-23e33f58j-46k46l-48m-32
来 .	b-32c-22e26h31k-20l-50m34
来 ?	g38
来 一	b-24f38g-21m68
来 不	b-23e23
来 了	a23d38e33g37h-25i-23
来 你	c85
来 做	c-38e34f78
来 函	d21
来 就	b25c20f31g27
来 得	c41
来 意	i68
来 把	n43
来 操	k51
来 电	e-22j-28
来 的	b43c36d-21f-68g20i-34l-20n63
来 着	j30
来 要	b78d-23i35
来 说	l54
来 钱	a23n54
板	a65e29n39
板 ,	a40
板 .	a37
板 预	n30
构	c46e-21f-22n35
构 $	f-22
构 成	c36
林	i24
果	a20c21f-34g-70h33j-27l-26
果 手	a27
果 自	c44g-20
某	f36j64k141l-36
某 ,	e20
某 :	d21
某 本	f58
某 某	k27
某 的	k21
柜	f-21
柜 台	f-20
查	a-37b-45c-114d-61e-39f149g32i-50j42l-42n-48
查 $	f43
查 ,	j53
查 .	f24
查 一	j22k-23m26
查 不	k41
查 你	f25
查 函	c-38
查 员	g-28j-36
查 封	f-45g120
查 的	f59j31
查 科	f27
查 账	d-25m33
标	a-21b-20c-41g106
标 记	f24g52
栋	f27i40j37
栋 几	f27
栏	m-35
栏 上	m-35
校	d-35e109f-37g39i33l-38
校 找	e20
校 长	e64
样	e54g39h-27j-33k54l-30n-34
样 $	e27
样 ,	b48
样 .	d-22e76g53
样 ?	d20k62
样 了	a-31
样 的	c36i25
核	a-29c-34f92g-45i-28j-36k-70l-45m-38n-22
核 $	f23
核 实	e25f48k-23
核 对	f39j22k-35m-22
根	b47l-22
根 手	b26
格	g-23
格 给	d26
案	a-60b-66d-44e-32f56g176i-37j26k-25l-35m42n-68
案 $	g-21
案 ,	c113f-34g73j56
案 .	f28g-37j38
案 一	h-20
案 不	g-26m66
案 了	g35
案 件	f-25g34
案 卷	c21g-20h73
案 号	f33g45
案 大	f61
案 子	a-34b-24c-46d-23f36g43
案 已	g20
案 底	g42h-22
案 有	c-21
桌	h92
档	e21h38k-22m26
档 案	e21f23
档 费	m27
桥	a81f-21h31k24
桥 消	g24h31k25
桶	b32
梯	d21
检	c-40e63f25g68
检 察	f26
检 法	f-22
棠	g41m29
棠 小	g41m29
楚	e-41f20g20h73n-33
楚 $	a-24b-24g64h76
楚 ,	a56j41
楚 了	f39i30
楼	a-25c-42e21f23g-29h29j36k76n-29
楼 下	d29h35k49
楼 来	k41
楼 道	d-20l55
榜	d38f-22g53
模	l24
模 具	l24
横	f-20l-29
橡	c23
橡 胶	c23
欠	a37b-28d121e25f65g-21h-24i106j-59l-47n-31
欠 #	e46
欠 ,	a48
欠 一	m71
欠 了	i88
欠 信	c56
欠 债	a61b-30d58
欠 您	i-34
欠 我	a25b44d-42i37n21
欠 条	b-29d37
欠 款	a-24b32c-20d113f30g-50h22i26j-33l-20
欠 物	g34m21
欠 的	a-39c-42d-23e40g69
欠 着	a39i30l39
欠 费	m-69
欠 钱	b-38d49e31n-25
欠 银	i25
次	a23b99c-37e-45f-22g-23h-32i-36k77l59
次 $	b-37l79
次 ,	h-33l21
次 .	b76m-30
次 上	l-22
次 两	k41m-32
次 日	k63
次 未	l31
次 来	b27
次 联	j33
次 说	a68
次 通	m63
次 那	b31
欣	d31
欣 禾	d31
款	a-99b-100f-39g-28i54j-46k-53l-89m-73n99
款 #	h23i25k34n31
款 $	c-36d-32e-52g78i56k30n-23
款 ,	a-24b-25c41e-44f-29g-24h50j55k-40l-28
款 .	d-26e46f79j-30
款 app	n30
款 一	d-24g32
款 三	i20
款 不	e36
款 人	d20i-24n-22
款 会	c20f25g46
款 先	n44
款 公	d55i-21
款 合	d36f34
款 名	d54i-30
款 后	k-28n42
款 已	g21
款 并	i37
款 归	d-23f23g-24i-25n21
款 影	g-79
款 快	n34
款 情	i20
款 截	h36
款 是	i-36
款 案	c-26g67h-22
款 没	i-20
款 的	b-24f42i-24m22n53
款 码	j-20k102
款 要	f20
款 请	e41k44
款 账	d31g-24k-42
款 还	n42
款 逾	e25f-31i47
款 都	g46
款 金	i77
歉	g-20j-21m-29
歉 .	m-29
止	b-23c-27g-20h38l59
止 $	l35
止 .	h53
止 拨	l-44
止 联	l24
正	b-47c58d21f22g55i33j-47l38
正 信	g23k29m26
正 在	f33g24n25
正 式	g57
正 我	b-40c45f-21i32l34
此	a25d-22f26h51m39n43
此 人	a35
此 规	h38
此 邮	n23
步	c40g25
步 了	g42
死	a39b-80c-47d67g-30l132n27
死 ,	a-21d36n64
死 了	a34
死 你	a-29b-31c-41l151
残	a79b-29
残 疾	a39
段	b-44l45
段 $	b-43
母	a-24b-23d-24e34f31i77k-23l69
母 ,	i34j37
母 亲	e43
母 娘	e42
母 那	n25
每	c-31d-43e-68h-23i-28k-30l63m125n-29
每 十	l66
每 天	b37e-40
每 日	m24
每 月	m-20
比	a30d-26g-20k74
比 你	a66b-21
比 欠	b47n30
比 特	k67
民	g34
民 法	f-55
民 警	c-30f55
气	c60e24i-25j47l31n-22
气 ,	l-30
气 不	a48e29
气 公	f-28j58
气 可	b81
气 好	c61
水	a74b82d-25e-25f40g-28j-43l-28m41n25
水 ,	b32
水 费	m74
永	a-21h126
永 久	h49
永 远	h53
求	d-24g-35h27m-32n40
求 停	l38
求 客	n49
求 情	h27
汇	k80
汇 入	k27
江	f-93g-31i-26j-29m-20n-32
江 岚	f-43
江 心	f-35
江 海	f-22
沉	b38c61g22
沉 默	b38c61g22
沙	b-36l84
沙 发	b-36l84
沟 通	a23
没	a24b51c-65d-60e-74h70j-34k-77l29m36n99
没 ,	b-31l56n33
没 ?	b-36d45j42n24
没 了	c-34g38h35
没 事	b-22
没 关	i-20
没 写	m31
没 办	e33i-22
没 动	e38h37
没 发	g28
没 听	a31
没 娘	a36
没 得	g-20h79
没 我	b28n31
没 提	b-21h43
没 收	g28
没 教	a45i-25
没 有	a-43b-37d-39e-55g-55h-34i25l-24m-41
没 本	n32
没 用	a-23b30g52k-21l101
没 皮	a41
没 结	n39
没 脸	a37
没 说	b36c33
没 跟	e21i32
没 路	n59
没 轻	b49
没 还	b-21e-23g31i127n-25
没 重	b49
没 钱	b-20n89
河	b28
油	d-25
油 漆	d-25
治	b-67f42l111
法	b-72c-101d-24e-29f110g-20h50i-29k-44l-54m-38n28
法 ,	g-29l30
法 .	a-26d-27n52
法 专	f-23
法 人	e53
法 传	g-23
法 办	c-32
法 务	a45b-28g-38h66
法 官	f124g-24l-44
法 对	c27f-22
法 庭	f25
法 律	a-27e-42f-27g85
法 所	f31
法 权	d38f34
法 清	f24
法 的	f-27n28
法 组	f78
法 警	c-38f37g78
法 院	b-48c-20d-20f-110g-40m-20
注	a-28d-39e31f26g-50l-38m21n34
注 ,	f32
注 册	n61
注 写	k30
注 意	e39
注 销	m39
泰	g41
泰 消	g41
泼	a29b83d-27
泼 了	d-21
泼 你	b75
洗	a-52g102
洗 不	a-50g93
活	a54b21c22d-40g-25h-28m-44n41
活 ,	c49
活 该	a56
派	b-20c-50d30f154g-46h36j23l-36
派 出	c-33f30g-24l-20
派 的	f-22
流	b-27f28h62j26
流 程	h62
流 调	f32j23
测	b46
海	b24c20d78f-37g54j-21
海 报	d124
海 棠	g41m29
海 泰	g41
消	a20e41g119i29m-54
消 $	g45
消 费	a28e42h31i34m-39
涉	c44i30
涉 及	i30
涉 嫌	c47
淘	l40
淘 宝	l40
深	b40
混	b31d52e-22
清	a-28c33d-63e-31f64h59i-26l26n29
清 ,	c34f-23g55
清 .	k52
清 之	m24
清 偿	l24
清 后	g27
清 收	f32
清 本	n27
清 楚	e-41f27g20h73n-27
清 欠	f42
清 证	g-32m23
渣	a101d-28
渣 ,	a43
港 消	h21
湖	b27f23
湖 银	f23
滋	c31e21
滋 味	c31e21
滑	b-28
滑 ,	b-28
滚	m119
滚 利	m36
满	a29b-31d101f-37j37
满 嘴	a35
满 意	f-23j46
滴	d35g73l-23
滴 滴	g37
漆	b57d-46
瀚	l24
瀚 模	l24
火	a35b-20
火 车	a35
灰	c-20g24l44
灰 名	g24
炸	a-20b-35d64l97
炸 ,	a-20l44
炸 套	l59
点	a-27b22c-61d-20f-50g52h186i-27l-48m-69n61
点 $	b41k41
点 ,	a-21b21d-28g48i31n57
点 .	b-24h-29j35l24m-23n24
点 也	a34
点 以	e32
点 关	f32
点 击	n23
点 前	e65h46l-26
点 十	b51
点 半	b21h-21
点 发	d56
点 后	h-45l-29
点 四	b29h28l-28
点 在	b40
点 小	n37
点 就	g-20h44n-37
点 放	b32
点 跟	b-21g52l35
点 钱	a61b-28
点 零	g50h26
烂	a31
烟	b32
烦	a-26b22e-22f-28i115k-29l-28n-21
烦 叫	i20
烦 您	l-26
烦 请	i47
烦 转	i56
热	b-26d84e23
然	b-32h59l-33
然 今	h32
照	c-39d77e-25g68k-24l23m27n-34
照 打	l62
照 照	a39
照 片	a-30b-29d105
照 镜	a39
熟	e32
熟 ,	e32
燃	j51
燃 气	j51
爆	d60
爱	a-50d158e68f-31j34
爱 人	j44
爱 的	e35
爱 看	a-20d98
父	a-40c-22e85i22
父 ,	e37
父 亲	e-41i61
父 债	g20
父 母	e-21
爷	a27b56i22
爷 ,	b32i35
爷 子	b40
爸	a-27b-46c103d-24e52i49j-24n-42
爸 妈	a36b-31e36h26n-20
爸 爸	c80e-34i21
爸 要	c22
爸 说	i35
爹	a33
片	a-30b-29d105
片 ,	d-23
片 发	d39
牌	f-36j29
牛	a41c-23
牢	a-56b-36c208e-31g-26i-32j-26n-28
牢 $	c29e-21
牢 .	c31
牢 和	c79
牢 饭	b-34c60
物	a118c-22f-35k55m-43n-27
物 ,	d53
物 业	a-35d-39f-35g28k-31
物 卡	k96
特	f26g-25k66
特 币	k67
状	g36h27
状 态	h27
狗	a176b58d-24e-24g-22
猜	c38d48
猪	a47
猪 脑	a-20
率	m-30
王	a-39b47e28f26i74k29n-22
王 专	f23
玩	a51b53k60l40
现	a-61b-52c37e-62f22g101h58i-57j134k88l-57m-74n69
现 ,	k-23n98
现 住	j89
现 在	a-35c46e-42f58g32h87i-42j94k-55l-35
现 金	c-29k114m-41n-29
玻	a-23b111h-23
玻 璃	a-23b111h-23
班	a-26b-88c-43d-72e92f-38g-53h53i21j35k-55l104m-25n-24
班 .	b-51d-36e66f-51j71l32
班 ?	f41j20
班 主	e56
班 前	h46
理	a38b50c-27d-65f29g-51h26j-74k64l80m56n-53
理 $	c51d-31e22
理 ,	b-42c30e-22g-46h22k42
理 .	b29e-25f51g-41k50l37
理 :	i24
理 ?	m36
理 了	g29
理 人	f-34i32
理 会	l69
理 你	c-35f24
理 受	k26
理 律	i-20
理 我	e34
理 有	g24
理 费	m80
理 部	i32
璃	a-23b111h-23
甜	a58n-26
生	a66b-63c42e-28f-36g74l129n-92
生 ,	b35g33l32n-30
生 :	c24
生 意	l37
生 效	g23
生 没	a36
生 活	c44
生 病	a47
用	a-37b-39d-35f-41h-80k-21l54m-33n54
用 $	j31m26
用 )	j20
用 ,	a-22g54l97m-28
用 .	j-26k-36l30
用 】	d26k29m24
用 了	f31g-29
用 于	n50
用 今	h-25
用 任	b-36
用 卡	a24b-21c60g-73j-24k-25n37
用 受	l24
用 我	e53
用 管	c29f37k24
用 金	n37
田	a20f24
由	d-27g-134i-22k21m-34
由 ,	j25
由 你	m40
由 您	m-51
由 我	f67
由 本	g-46k31
由 法	f-26g-35
由 系	l24
甲	c39
申	a-35c23f-24n74
申 请	a-35c23f-27n74
电	a-33c-53d-34e123g-52h77i-20k-71l24
电 #	i-30k30
电 ,	l34
电 债	f33
电 其	j31
电 子	j52
电 梯	d21
电 设	g21
电 话	a-20b-60d-28e128f29g-42h71j-40k-71n-27
男	a84b-20c22
男 人	a29b-20c22e-21
男 朋	a31e32
畀	k48l-35n77
畀 你	l-24n79
留	a-48b-41c45d33e-30f-38g-30h-24i84l-22m-26n-48
留 五	g-21
留 您	c-34
留 所	c-54
留 痕	k55
留 的	j35
留 着	d26k-30
留 言	d57i62
留 证	c62d-33g44
疑	h25k30
疑 问	h26k31
疾	a37f70j22
疾 控	f70j22
病	a44
病 ,	a32
痕	k55
痕 迹	k55
瘸	a64b-23
瘸 子	a23
癞	a48
登	e-35f-21g-21j35k-21
登 记	d-24e-35
白	a46b67c33d-31e-77f-22g97k-20
白 $	a-34g96
白 ,	g29
白 天	b-25e-32l61
白 字	d27
白 条	n23
百	a-46b-74c-36e-49f-27g83h-69i-55j-21k110m202n-27
百 $	m44
百 ,	a-26k30l-20m104n46
百 一	k33
百 个	l28m-35
百 二	m-38
百 你	m56
百 元	m-21
百 八	d-25m57
百 分	g86m56
百 块	a40g-20
百 多	d40
百 张	d57
的	a22b65c24d-39e-65f30g-25i36j-24k-25l-23m-21n-65
的 "	g22
的 $	a49b183e-48f-36g22h47m-33n25
的 ,	a38b-26c84d-78f83h-50j120l-52m-42
的 .	a-72b-36c35d72f22g108h-59i65j-66l95n60
的 ?	e-31
的 一	g47
的 不	d31h-21
的 东	i37
的 也	a52
的 事	b-43c-51d63f31i22
的 人	a35b87d59e-25f27i-29l68
的 代	f-27
的 信	i44
的 借	c47d34e41g78n-32
的 债	f22g-21
的 公	d-38
的 六	j36
的 养	f26g38n22
的 利	j71m28
的 包	j41
的 医	f31j22
的 单	j28
的 卡	g24k-22
的 同	d-22e25
的 名	d42
的 吗	f48
的 吧	a-23
的 嘛	k67
的 地	c39f-28j22
的 处	h53
的 外	f-27
的 大	b32
的 头	a22
的 姓	d24
的 客	d78i-20
的 对	k-24
的 就	c57f-48g25h22i20
的 店	f57
的 微	k32
的 情	e-23i65
的 成	m24
的 房	a-21g41
的 手	a-30b26l26
的 支	j53
的 方	l55
的 时	a152b-57i23n-35
的 是	a24c20d-58f-20i-33j-50l87
的 朋	n45
的 材	f32
的 案	b-29c-31h70
的 横	d-24
的 欠	b-28c-31f44g-20i-42k30
的 法	l28
的 照	d-22
的 物	e44
的 现	b51
的 申	l24
的 电	b-25c-26d34e32f-33
的 百	m22
的 租	c-56
的 窝	a24c22
的 腿	b92f-33l-24
的 行	c28
的 规	b28m-30
的 警	f38
的 话	b-30d34h-20i-49j-51m47
的 账	a64g-30h46
的 货	n31
的 贷	f25g-79i30
的 路	a23n54
的 身	d25f61h31n-22
的 车	c47h21
的 还	c-22d28g-22n45
的 这	h27
的 通	j47m38
的 逾	g54h-22i24
的 那	b43d-32g25h27k41n-26
的 都	a30k-23
的 钱	a-50c-25f45g-34m74n-41
的 额	n23
的 饭	c62
皮	a147g-29
皮 没	a41
监	b33c25d46e34f69g24
监 会	f50
监 控	b52g36
监 督	d55
监 管	f64
盖	c43d-20l32
盘	j51
目	i-36l21
目 .	m21
目 前	i-26
目 有	n21
直	b79c27d-25e-49g66h-56j-31k77l98
直 接	a42b80c34e-40g78j-22k86l33
直 至	l48
相	b-28d87e70
相 亲	d49e32
省	d-30f35k35
省 得	j20
看	a-63b-55c57d78j45k-50l23
看 $	b-38c-35d30j53
看 ,	c51d29
看 .	c-36g26
看 不	b-24h67m26
看 你	a-69c33e65f-28
看 到	a56d-29m33n51
看 守	c49n-22
看 看	b53i41j36
看 着	b-25d32g38h-27i-24
看 见	d26f42l49
看 谁	b-34l41
看 这	a-20d86
真	a167c78e-25f-25g-41i25n-26
真 是	a114
真 的	c46
真 给	a40
眼	i21
眼 .	i21
着	a-36b139c47e50f-64g-39h-21j-20k-86l110m-39n30
着 ,	b50e20l75
着 .	c30n47
着 ?	j30l20
着 一	n-22
着 不	a-22b-22e30n62
着 你	b50c-24e-25i32
着 办	b-33d32g20i-24
着 吃	c39
着 吧	c57g-30
着 呢	a-27b44d26l28
着 坐	a-28
着 您	a22
着 我	i27l86
着 打	l20
着 说	b55l-27
睡	e-30l116
睡 不	l40
睡 觉	e-20l54
督	d51f40
督 办	f36
瞎	g-25
瞎 说	g-25
瞒	e68h26
知	a-61b-46c-29e44f47g32h-44i62k-34m-25
知 $	d-28
知 ,	d21
知 .	d-24g56
知 :	g28m25
知 】	g-29
知 书	c-21
知 你	c-37d-37f170g-20i-20l-25m-36
知 其	d50e-60i53
知 客	b55g48
知 道	a-40b-59c28d35e102g-31h-37i23l36
矩	a-34h-23k77m54
矩 $	m36
矩 .	k103
短	b-37c-24d79e71h-40j83k-35m-21
短 信	a28b-26c-21d46e71h-32j86k-35m-21
短 视	d32
石	b51
码	a-29b-29c-54d-50e-59f-46g-55h-33i-54j257l24m-40n-32
码 ,	b41e-24j-45k42
码 .	j67
码 及	j25
码 发	j64k54l-28
码 和	j23
码 回	j25
码 多	k-24l74
码 是	j109l-31
码 给	j78
砍	b102f-21l-64m-31
砸	b33
砸 了	b44
硬	a-24b51e35l-25
硬 是	b83e35
确	i-37
碰	b59d-28l-25
磨	a93j70
示	a-25b65c-22e24f21g-70i29m-51
示 :	n31
示 警	b77
礼	k-22
社	a33b20f82g43i-22
社 会	a61b73d-35f-20
社 保	g51
社 区	f59
社 死	b-34d52
祖	a78b-25
祖 传	a38b-25
祖 宗	a40
祝	a-21l41
祝 你	l42
神	a40n33
神 经	a40
票	a-25e-27g33j-24n-35
票 .	n-26
票 】	g-23
祸	b32
禁	e-20f-32
福	b56
离	a38b-32h63
离 婚	a34
离 开	h69
禾	d35f28l24
禾 小	d35
禾 消	a20f26l24
私	b-22e-20g58k57n-24
私 人	b-20k65
种	a100d101e-37
种 .	d46f21g28
种 事	a-22c27d61
种 人	a63b-24d-54i20
科	b52f39
科 ,	f27
秒	j47
租	a-40b22c-59e-28f-29k-30n27
租 房	g20m21
租 赁	f-22
租 金	a-21b22c-58d32e-20n37
积	n20
称	c-29d-32e-40f23g-22h77i-41j50k-47l-38n-20
称 .	j22
称 和	f30j29
称 已	g-25
称 法	f32
移	c46g-46h105
移 交	h58
移 送	c56g-27
程	b-23e-26h62j24
程 .	h49
程 序	g32i21
程 录	f47
程 款	j38
税	b-21
税 务	e21
稽	f28
稽 核	f28
究	c20
穷	a139
穷 酸	a28
穷 鬼	a35
空	c29d25j-41l-27
空 号	j-35
穿	c117d37e-24f67
穿 制	c79d37f67
窗	a-23b101c34d-23e-30j-21l-22
窗 户	b68l-22
窝	c20
立	a-21b-40f65g110h82
立 了	c34g35
立 刻	h66
立 即	e30h44
立 案	c-40f38g21
站	c27f-20
笑	b86
笔	a-72b-25c-54e-44f74g-45i80j-43k28m49
笔 .	i24
笔 不	n20
笔 就	h23n47
笔 录	c-30f70
笔 贷	n-42
笔 逾	f38
笔 钱	a-28
第	d42e24g-40l40m-46
第 #	f24
第 一	d45g-23
第 九	l55
第 十	e41
第 四	j33
等	a-49b-48c89e26f-52g76h23i-41j-30l-52
等 ,	e32
等 于	g82k49
等 他	i-25
等 传	g61
等 你	e40
等 我	d54
等 着	a-28b-46c74g-29k-26n49
答	a-23b-23c-33d-20e27f102g-34h-34l-26
答 .	f78j22
答 复	c-23h-25
答 应	e34f38
筹	b48
签	a-28b-68c98e-27f-28g53h55i-38k-24m20
签 ,	g25
签 了	m24
签 字	c65g27h55
签 收	b-25
签 的	c60f-20
算	a-49b34f-38g35h-24i-50j-42k57l69m160
算 ,	l30m21
算 .	l44m57
算 一	l-23
算 你	l47
算 在	m71
算 逾	g77
管	a-24c109d-35e-51f79h57l-38m50n-41
管 $	e41
管 ,	k32
管 .	g-25
管 不	b45h21
管 我	f42
管 理	c26f31i22m62
管 的	h51
管 部	f51
箱	d-22e61i32k-22l39n-20
箱 ,	l40
籍	e27
籍 地	e27
粉	b29d30
粉 丝	d32
粒	n26
粒 贷	n26
粮	a29c20d-24
粮 食	a61d-20
系	a-51b-39c-67d-24f23g-34h-46j23k-28m-46n-31
系 .	g-40h-46i-30l-27n40
系 一	e34
系 不	i50j25
系 人	d21e-38f-27h28i46j-21n-32
系 你	j48
系 其	e69f35
系 客	e57i21
系 您	g-27h-25l61
系 统	b-24c-44d-24f39g62h25k24
素	a119d50l40
素 材	d50
素 质	a119l40
索	e-22
索 要	e-22
紧	b-50c-32e61g-22h39i62k-29l-37n20
紧 $	h22
紧 张	f-25i38
紧 急	e43l-26
紧 还	i48
纠	c-29g-31
纠 正	g-25
红	a-31b123c-62d-24e-33g77i-35k63l-61m-34
红 包	k69m-34
红 底	d27
红 油	d-25
红 漆	b47d-21
约	a-24b-57d-22e-47f-42h-52j20k-24l-33
约 了	i27
约 金	i-23
级	a25b51g52h22j40
级 ,	j43k21
纪	a46e131f-24g45
纸	a38
线	a-20c-29i-34l-38n38
线 ,	f36
线 .	i-34
练	b82
组	a-20b-36e-40f102g-72k38
组 ,	f43
组 受	g-46
组 里	e-20
组 长	f24k42
细	g27
终	g76
终 身	g77
经	b-60c108e21g27h-20i23j-81k61m-23n-27
经 下	c-36g20
经 交	c21
经 侦	c52
经 办	k43
经 在	c41g-25h-54
经 地	e108g-33
经 审	f25
经 把	c-25f22g28l-20
经 理	e-32f68i26j-52k83
经 立	c28g47
经 给	g26
绑	b43
绑 到	b43
结	a-69b40c-25e-29f-36g76h-35i-54l-43n77
结 ,	m-21
结 了	g116
结 婚	g45n85
结 清	h-20k48m40n48
给	b-73c42e-43f-22i-79j92k68m56
给 ,	j-20
给 一	j76
给 个	m37
给 你	a-27b-22c102d45e21h77n39
给 其	e46l57
给 别	n-22
给 您	c-35e-42f51g-31i-31k-50l30m-32n-38
给 我	d-26e-91f-59g44h-34i-28j73k158l-75n-36
给 现	k21
给 钱	n32
络	d25h36l24
绝	b-28
绝 不	b-28
统	b-27c-44d-55f36g58h24j44k54m-21
统 一	d-27h27j31k32
统 升	k27
统 显	f32
统 计	j29
统 里	c-38g102m28
继	d29l56
继 续	d29e20l56
续	b-23c-28f-24g76j59l96n20
续 .	g24j44
续 办	c-40g44
续 失	e27
续 拨	l69
续 费	b-22n34
维	d-27g-20h-47k73m23n-23
维 保	d-26
维 护	h-36k44m23
维 码	k34
综	f42
综 治	f42
缉	c25
缓	a-46c61e-20
编	a-26c-34d87g-20n36
编 号	e-21f26
缘	n21
缩	a62
缩 头	a62
缴	d-23f-21g23i-23k-22
缴 清	g24m21
缴 费	d-23
缺	b34d25g40
网	a-51b-39c43d118e-35f-42g89k-74m-27
网 .	g50
网 上	c48d-43
网 的	f-27g64
网 站	d21f-20
网 贷	g-31i39
网 银	j20k-42
罚	g-27h45l-22m103
罚 息	m-22
罚 金	m37
罪	b-26c121e-22
罪 ,	c31f-30
罪 调	f27
置 程	g32
置 里	d-31
群	b-48c-48d203e-23g-51h22i-23l-37
群 发	d74g-30h28
群 我	c-20d96
群 里	b-21n37
翻	h76m76
翻 一	h45m44
翻 倍	m31
老	a52c-35e30f-81g71h-22j-21k92
老 乡	d28e-26
老 人	e39
老 公	b-22c40
老 同	i-30
老 周	e-42i74
老 婆	a-41b-21d-24e37i-31k25
老 家	b42d86e-48g55
老 师	a-28e77f-27i33
老 板	a29e32l33n48
老 爷	b40
老 赖	a152
老 金	g40
老 钱	n22
考	a-37d-23e67g41
考 公	g44
考 虑	c33h37
者	d33
而	d50i44
耍	b68
耗	b-34f70
耗 得	b-34l41
聂	b-22
聊	a-33b-38c33e150i-37
聊 $	c61
聊 聊	e81
职	e91
联	a-36b-62d-21e67f29g43h-38i30j-23k-46l45m-23
联 ,	e27
联 合	f35
联 系	a-22b-41e51g-68h-33i50k-37l23m-23
联 网	g99
聘	i-26j126
聚	j32
聚 会	j32
肉	d85j29
肢	a40b-20
育	e30g34i-21
育 局	e30g34i-21
肾	n87
背	g21i32j35
背 着	i32
胳	b95c-21e-21
胳 膊	b95c-21e-21
胶	b70c21
胶 有	c23
胶 水	b70
能	a-78b-35c22e-52f-37g105h-74i76j-25l-47m37n140
能 下	n36
能 出	b28
能 力	e20
能 告	i39
能 处	g-20
能 撤	c45
能 收	g-20
能 是	f21
能 管	h51
能 给	g96
能 解	c-26g56
能 贷	g64n34
能 还	g-25h-31j-29k40n58
脏	e50
脑	a153b-29
脑 子	a115b-25
脸	a165b-54e-23h25k-20l-26n-23
脸 ,	a27
脸 .	d44
脸 的	a56b-23
脾	b66c-20e25
脾 气	b66c-20e25
腾	g30
腿	a32b175c-44d-35e-21f-40l-49m-22
腿 ,	b50c-20
腿 .	b43f-23
膊	b95c-21e-21
自	a20b-32c100d-20e-26f-21g36h49j-48k-44l-35m-62n-45
自 动	g81
自 己	a47b-24f-30h41j-32k-30m-24
自 收	f24
自 查	m-29
自 负	c44g-20
自 首	c89
臭	a30d64
臭 不	a34
至	a59b-23e-27k127l83m-31
至 今	a20
至 本	k81
致	e44g-31k20l23
致 函	e40
致 歉	m-29
致 电	e22f20k29l27
舅	e119i-32
舅 舅	e52
良	a30g20
良 心	a32
色	b66
花	a-26b52e-20j34
花 了	j35
若	e52
若 仍	e41
苦	k27m35
苦 费	k27m49
苹	a27
苹 果	a27
茶	b-40c27f-30k58m67
茶 水	m75
荐	b-23d-21n91
荐 个	b-23n81
获	m-22
菜	b21i21
菜 市	b21
落	a36d31g-23
葛	h25
蓄	k21n27
虑	c33h37
虚	k38
虚 拟	k38
蚊	b43k62
融	f73g23h29m-41
融 .	h24
融 】	a28e24g39h22k-33
融 委	g23k23l20
融 提	k27
融 有	e33
融 犯	f27
融 资	g-21
血	e41k-20n58
血 也	n51
血 压	e49
行	a-78b-65c-85d-61f136g59i38j-54k27l-59m-52n-57
行 $	a-24k36
行 ,	b-31d-23f-66k29m-23
行 .	b-20g-44j-27
行 专	f110
行 业	g24
行 为	c28
行 人	g24
行 卡	b41j133
行 吧	c-22
行 委	f-21k41
行 工	f-26
行 征	f27g-21
行 政	f-29i33
行 的	f95i26j-47
行 进	b91c-20
行 都	f-27g100
行 风	f42
街	a33b41c-24d106e-21h61j-20l-35
衣	f32
补	g-24j46m64n-20
补 一	j45
表	b-24e-61f105i-35j103k-20n43
表 哥	i-37j35n57
表 把	j31
表 明	f26
表 示	i35
被	a-37b-34d-46e-52g200i-26j-23l-43n49
被 停	g76
被 刑	c29
被 列	f22g64
被 执	g24
裁	g68
装	a129b-30d32f-56i-23j70k43l-30n-46
装 什	a48
装 死	d36n-22
裹	j41
西	a33b61c-21i52n-24
西 $	b50c-20
西 .	a83b-38
要	a-113b54c98d68e148h-116i-49j-22k-70l-47m109n-35
要 $	b70d-23
要 ,	i30
要 .	c-20e32
要 不	b-42c57d61e104m-26n31
要 了	e49
要 交	g-24m61
要 他	e56i-29j35
要 停	f31j21m49
要 加	c60g36m-31
要 坐	c55i-29
要 您	j26k-20
要 我	e38n34
要 打	b26c-20e-25k20
要 抓	c79
要 收	m49
要 是	a22b35d67e-36g39i-43m-24
要 核	f23
要 求	d-23g-22l35m-32n42
要 现	d49e40f32
要 看	g-26n51
要 真	c48
要 紧	e30
要 给	f33j34m21
要 脸	a24b-26d31e-33
要 转	k-24
要 还	a-23b43e-28
要 钱	i76j41
要 面	c-24d83
见	b102d119e-26g-26h-58i-23j-24l58n-56
见 ,	a29b-65d31e27
见 .	b-23d28i-28
见 一	b77
见 不	b29h-39l34n-24
见 也	m29
见 了	a-34b34d26f43
见 着	a22
见 过	d45
见 面	k25
规	a-54c-45f-43g46i-28k32m109
规 定	f-36g66h34m58
规 矩	a-34h-23k77m54
视	d53f42i-24
视 为	h27
视 频	d56
觉	d-24g32l75n37
觉 ,	l78
觉 .	n37
觉 得	f23
解	c-35d-24g59
解 $	g31
解 冻	m33
言	b-26d50e-21i76
言 ,	d57i-26
警	a-38c116d-24e-24f110g61h68j-29k-38l-38n-30
警 ,	c-48
警 号	f43
警 告	b75
警 官	c-38f36g33
警 察	b-55c95e-24
警 惕	k-33
警 抓	c90
警 方	c75f-23h23
警 车	c39h36
计	b-22e21f-31j44k26n-25
计 ,	k52n-21
计 划	e26
订	c39g26k21m-20
订 ”	k27
订 回	e22g30
认	d70f-35i-23k-38l-42
认 人	b-21h32
认 其	j36
认 可	e41
认 识	b25d53h-36n22
讨	i43j-23
让	a-94b110e99f-37g-33k-22m-24
让 他	a-41b26i77j-40l-31
让 你	a-34b-38d64e135f-39g-55h-22i-51m-30n44
让 其	e66k24l-20m54
让 后	g28
让 大	b-22d43
让 家	b55d-24
让 您	e-34l28m-44
让 我	b56d-38e-22f46j43k-24l39
训	d-24f-28l26
议	a78b-24c21d27e20f-32i-34m-52n30
议 其	n52
议 可	d24
议 回	f26l24
议 您	a-22f-22
议 请	a36c33d22e38g56k30n23
议 转	a23
讯	b-24d68j43
讯 地	j47
讯 录	b-24d68
记	c-50d-34e-55g91h-23i-42j-35k-49l-43n-86
记 .	g64
记 录	a-30c-22f-33g90k-31
记 得	d-24
记 性	a90b39
记 账	k22
讲	a26d-25f-21g-36i40l-42
讲 ,	a-22i21
讲 .	e32l-22
讲 道	a29b42
论	d63
论 区	d35
论 坛	d28
讼	i26m36n-27
讼 ,	i35
设	d-36j-30
设 置	d-31
访	d-37e33f27h-25i-22j34k-39l31m24
访 ,	j55
访 .	a24
访 一	e30
证	a-24c20d-48e-71i-33j25k-75m84n-33
证 ,	b-20c23f44n-28
证 你	b65g84
证 去	n53
证 号	f-23j42
证 就	c42
证 据	d-32
证 明	b-26g-50
证 照	d41h25
证 码	b-28c-21j67k-25
证 都	c49g62
证 金	g-31m86
评	e97j-36l87n-21
评 估	j-32
评 理	d-34e63l46
评 论	d35
评 评	e32l46
识	d50h-36k-25l-20n106
识 做	n38
识 的	d62
诈	a-57c62f25
诈 中	f49
诈 骗	a-57c83
诉	a-29b-56c-28d-32e-64f49g95i61j53k-43l-22m47
诉 $	g-24h26
诉 ,	g66m37
诉 .	g57
诉 了	g-21
诉 他	c21e-21i56l54
诉 任	j-21
诉 前	f66
诉 您	i39
诉 我	i-33j100l-26n50
诉 讼	i26m36n-27
诉 调	f20
试	a-28c105e-48
试 .	c48e-24
试 看	b-69
试 试	c55e-24
诚	d29l21
诚 信	d31l24
话	a46c-45d-28e56g-95j-28l-26m79
话 #	f-21
话 $	a32e-42f52
话 ,	a-23c-39d22e54g-21l-20m-22n-24
话 .	a73c68e-50f-32i45k-32m-23n80
话 不	m26
话 打	e87
话 挂	h99
话 术	g-25j30
话 的	b34f89h-26m38
话 费	k38m-67
询	c-38f78g-24j21
询 ,	f26
询 问	c-38f91j28
该	a84b-22d21l-31
语	i73
语 音	i58
说	b43d62f44g-22i58k-62l-25m52
说 $	b-23c-23e53f39i-31
说 ,	h29i98j-27
说 .	a-26b-33c-46e63g-30i-24j-26l-45m32
说 一	c58
说 不	b21l-23
说 个	d24
说 了	b33c76d45i-34l35m22
说 他	d34
说 你	e-31j42
说 减	h26
说 别	l95
说 吧	f62
说 呢	i30j30m56
说 家	n36
说 就	g32h37
说 帮	j31
说 您	a38
说 我	e61
说 明	d-32f40i108m-21
说 是	f50i-33j26
说 没	n27
说 法	g42
说 白	a45
说 自	a-70
说 要	b33l-20
说 话	a88b93f-27l-30n21
说 说	d44g37h32
说 过	e-30i51l65
说 这	e41
请	a-51b-61d-106f-40g-46h-33j-50m-20
请 ,	m36
请 一	m48n75
请 不	l20
请 了	g29
请 你	e31l46
请 保	d-32
请 关	d-31
请 其	e21i26
请 减	k24m34
请 勿	f34
请 告	j36
请 回	c28e26
请 在	d-20
请 安	l50
请 将	j25k69
请 尽	g32
请 您	d-20j-35
请 把	k-23n-27
请 拨	e43f-20g54k-29
请 提	i29j23
请 支	k21
请 点	n23
请 直	a20
请 立	h27
请 联	f-21
请 致	k47l20n20
请 转	i-31k22
请 速	g35
请 配	c-24f51g-47
请 问	f35j-21
诺	f25
读	b38d-31g29
读 取	d-31
谁	b88c-47d-50f-33g-50h31k-35l26
谁 $	a-34b25
谁 .	l36
谁 也	h29l-32
谁 耗	b-34l41
谁 说	a-24b75
谁 都	b39
调	f138g25j73m-22
调 ,	f30j23
调 中	f20
调 查	f39j37
调 解	f33g49
谈	a29b-60d-25e111g-32h63i-20j53k-27l-24m56n-40
谈 ,	h27
谈 .	h62
谈 不	e61
谈 减	m69
谈 困	a72
谈 方	j43
谈 谈	j44
谎	f-28h60n36
谎 称	f-28h60
谢	a-21f-28g-21i-33j-32k-28
谢 .	a27
谢 谢	a-24
谷	k27n-25
负	c44d-21i51
负 $	c48
负 责	g46i38
财	c27i31
财 务	c27g-36i31
责	e29f20g29i23
责 任	e36
败	d46
账	b35d-48e-35f-55g-39h-30i-42j-33k87l-37m85
账 $	b46k-48
账 ,	b-24c34h20k27l-26m-31n38
账 .	j41k140l34m-23
账 上	m59
账 单	b-26c-29d24e32f-21g-62h-24i28j-41k-45n-26
账 户	a-34b-43e-35g77i-36k50m22n-36
账 有	a20
账 的	k-42
账 目	c35m21n21
货	a-22b65d-44f-23g-51j-39k-45m-29n32
货 单	b-24
货 地	j-29
货 我	b86
货 款	c32d-36k-31l23n37
质	a117f-28l37n22
购	i38k94n-24
购 物	k96
贱	a23
贴	b-37d139i-25l-21
贴 的	d-23
贵	a40b58d89e74f-42j-37k-28n23
贵 公	d55e50n35
贵 单	e54
贵 司	a40c28g37
贷	a-60b-94d-46e-113g22h-32i102j-23k-48l-30m-21n274
贷 $	f25
贷 ,	n42
贷 .	b-22e-44i47n102
贷 一	n20
贷 不	g32n48
贷 养	n30
贷 后	f-31j20
贷 委	d31g23m27
贷 已	i47
贷 款	f53i-44j-21
贷 没	i33
贷 还	n-64
费	a-33b-72c-53d-89f-65g-50h-48i-24j-43k-28l-74m279n-25
费 #	k-23m95
费 $	b-25g-49k26
费 ,	a-23g-41m128
费 .	e40k23m74
费 一	m50n33
费 三	m37
费 不	n45
费 也	m42
费 五	m25
费 你	g39l-21m76
费 卡	k46
费 可	b46
费 我	k-47
费 才	n36
费 按	m22
费 是	m-53
费 用	m-46
费 由	m42
费 的	d-34g34
费 贷	i63
费 金	e43g63h32m-33
赁	f-22
资	b-24c-26d-26f-70g59i-24j-23k-39l-28n27
资 卡	g46
资 料	j23m40n41
资 租	g-21
资 里	e49
赔	g42m-40
赖	a110b-27c-31d-32g-23k-21n-31
赖 ,	a29
赖 在	b-29
赖 账	a25
赢	g60
走	a-33b187c-39d-38e-62f-34h31j-47k57n-65
走 $	b56c-27h-38
走 ,	b28
走 .	b79
走 了	b-28h41l45
走 公	k31
走 到	c24g35
走 夜	b27
走 我	b-21k22
走 抵	b56k-47
走 法	a53b-28h28i24
走 流	h38
走 访	e33
赵	g35
赶	b-23f42i45n23
赶 紧	b-23f42i45n24
起	a-22b-28d28f-21g48h-28i31j-23k-51l24n-40
起 $	a21
起 七	f24
起 手	b43
起 打	l-24m32
起 来	b25c45
起 算	m-26
起 诉	b-25c-20f-36g37i50
趁	c54
越	c23f-26i-29m43n-32
越 多	m25
越 拖	m32
越 橡	c23
趟	e27f32m53
趟 $	f42m-22
趟 ,	m22
趟 .	m33
趣	c27d40
足	l32
跑	a22b-40d-26e28i25m112
跑 一	e35
跑 了	i25m22
跑 火	a35
跟	a110b-53c88d-41e52f58g184h-29j-32k-32l-39m-28
跟 .	l35
跟 上	g42h37i24
跟 他	e41i26n21
跟 你	a27c-28e29f69g31i85j-33l-78
跟 债	c73g70
跟 同	j44
跟 家	c107e-29
跟 您	c54f-27g-35i-61
跟 我	a97b72c-29e-21f27g-36i-45k28l-36
跟 所	f-31g64
跟 着	a-40e44l21n-21
跟 进	j20
路	b55c-21e-20g-27h-64i-20j-35l-24n83
路 上	b23h-60
路 子	a23b-25n113
路 小	b69
路 滑	b-28
踹	b93
踹 门	b36
蹲	b-37c65d-40e27l139
蹲 守	l63
身	b42d46f45g27i-24k-27l-26m-27n30
身 不	g77
身 份	b-43c28g-26j40k-25
身 体	a-23b-35
躲	b46f-28g-39l-44
躲 ,	b115c-40d31l-49
躲 不	l33
躲 什	a34
躲 着	e30
躺	b144f-20l-33
躺 着	b144f-20l-33
车	b221c57d-39f-58h35i-24k-52m-57
车 $	b92
车 ,	a58b-32
车 位	m-20
车 停	b32
车 就	g-25h41l26
车 我	c55e-24k-34
车 押	b-29n72
车 祸	b-24
车 管	g47
车 费	m-39
车 辆	j25l23
车 间	b47e35
车 马	m37
转	a-31b-54d-35e-70g-40h55i96j-71k187l-58m-54n70
转 ,	h33
转 .	k22
转 入	h52k26
转 到	i44k54
转 后	k57
转 告	i113
转 外	a24n47
转 好	f54
转 我	g-25k71
转 手	n29
转 本	k-37
转 给	k-31
转 至	k83
转 账	m-21
轮	b-25l84
轮 班	l47
轮 着	l37
软	a30
软 饭	a30
轰	a-20l103
轰 炸	a-20l103
轻	b118c22g-23n43
轻 没	b49
载	d21
辆	j25l65
辈	b-26c36g105
辈 子	b-26c36g105
输	c-22f-30g53j-25m-40
输 ,	g48m-40
辛	k27m35
辛 苦	k27m35
边	a-59c21d-50g148k47l-45n20
边 ,	c-24
边 别	k22
边 就	n47
边 我	e25h26i26
边 收	k46
边 是	f42g-25
边 的	b45
达	d-26f25
达 物	m20
过	a54b-46c42e-31f24g29h69k-53l91
过 $	b-26l82
过 ,	e34
过 app	k27
过 一	h25
过 不	g43
过 了	h36
过 你	a33e-22i37
过 其	n32
过 去	d28f31l-25
过 呢	a34
过 年	k-37l43
过 日	a30
过 期	g-27h26
过 来	a-27c-21f34g-28l-50m24n25
过 没	d45i35
过 的	a-30b125f-21
过 谁	b-34l41
运	a-26c57
运 费	a-20
近	b34i52
返	j48
还	a71b-60c67d-29e143f-92g-21h-43i35j-29k69m-65n63
还 #	g41n-24
还 $	b-53c-33g-33i-39l-23n94
还 ,	a-75b49c-52d-49g-33h64i52k39l-65n-34
还 .	c-50d-23e47f25g25i-26k-23l22n-60
还 ?	n24
还 一	e40n-29
还 三	m26
还 上	g33h37
还 不	a63b-42c-32d-21e-36h-35j35k27l48
还 了	g30l39
还 会	a46e23
还 你	c52h-22
还 在	b83g-20j-38k48
还 学	a50
还 完	g88n46
还 就	a-26b-35c-21d63e31g-38h79i74l-20
还 差	m-20n-35
还 得	m24
还 我	b-21d32i-36k-33n156
还 敢	a29d34e-24
还 旧	n84
还 是	a-42b30c42e42f-41j30k58l24m-22
还 有	b-24d-24l68m28n39
还 本	n21
还 欠	l55
还 款	a-26b-23e31g-44i48j29k63l-61m-26n-62
还 没	a32g-27m78
还 清	c36e30n22
还 的	a47b-22c33d41
还 能	a-37c130n55
还 要	c-26d31e31g43m-42
还 贷	n-21
还 跟	a103b-21
还 这	n-22
还 进	g25
还 钱	a-21b65c86d49e-58g27h-30k-33n-76
这	a103b-39f25h65i-60j-68k70l-96m32
这 ,	d24k31
这 一	b93c-25h50
这 个	a-88b-36c64d-51e-56f23h53j-30k67l-68
这 么	a28d-25e-34f34n32
这 事	a-22b-38d56e128i32
这 人	b59e37
这 份	a35
这 儿	a-20b90f-29
这 单	b-20m22
这 叫	c74
这 周	e31
这 家	a77b-38
这 就	a-48m27
这 是	a-51f-27g40h40k-43m124
这 智	a25
这 期	a-20i-25
这 条	a30
这 样	a32e-38
这 次	a34
这 点	a61b-28g-38n32
这 种	a101d55e-28g-20
这 笔	a-41i-25k53m-27
这 行	a40
这 边	a-38e-23g27h-21
这 通	m38
这 里	b-20f90h22l23
进	a28c102d79g46i-25k29l-77n-41
进 了	g28
进 入	g46
进 去	b37c179d28g-49k56l-40n-36
进 展	c-21
进 来	d49e40g25
远	b-21f21h47l24m31
远 禾	a20f26l24
违	a-20c-23k-30
违 规	k-23
连	d29e-38g24l167
连 续	l47
迟	b43k22
迹	k55
迹 ,	k55
追	c65d-23l-24
追 究	c20
追 逃	c48d-23
退	b-30e63f-30j48
退 .	g-21m26
退 休	e65
退 你	j54
退 订	e20g30k21
送	b-22c96f36g-66j84k-42n-28
送 $	d56
送 .	j48
送 外	j43
送 快	j20
送 货	b-24j-27
逃	c125d-32g30j-20
逃 名	c42d-21
选	c138h26
透	c27d-23
透 支	c27
透 露	d-20
递	c21d-21f-58j51m-24n-23
递 ,	c39
递 员	f-29j37
递 的	j20
通	a-35b-48c-21e-34f43g52j29k23m53
通 ,	e45l28
通 .	l35
通 了	b34c-36g42
通 告	c46f24
通 电	f-25m29
通 知	b-20c-40d-40f89i24l-26m-20
通 缉	c25
通 讯	b-24d68j43
通 话	a-22h-23m88
通 过	k37n32
通 道	g36h67
速	g35n42
速 联	g35n42
逮	b37c43l-25m-27
逮 着	b56l-25m-20
逼	b32e20h25l21
逼 我	b33e20
逾	b-32c-48g114i79m46
逾 期	b-32c-48g82i79m46
遍	g-22l146m21
遍 ,	l100m22
道	a-23b-42e103f38g-22h21k-36l64n-22
道 "	a51
道 ,	d-40i25
道 了	e39
道 你	a-20d37i-26j41
道 吗	i26
道 吧	c-21e27g25
道 理	a29b42
避	d24
邓	d31
邢	c35
那	a-91b94c-122d-35e50f-58i88j-73k25l-28m-40
那 一	b36c23g27h23
那 个	a29c-49e23f20g59h-32i21
那 么	a30b-23d-42e40i34n67
那 以	g-26
那 儿	b-38d-20e34k32l105m23
那 几	b68c34
那 单	d-27
那 台	b21
那 块	d39
那 家	c-56i20
那 就	h27
那 帮	b36h61n32
那 张	d-39k42
那 我	b-52d56e59j-31k-29l-28
那 户	i85
那 批	b46
那 是	m-20
那 条	a-27b99d-23e-20g-26
那 种	d46f21g28
那 笔	i-36k-20
那 辆	l42
那 边	a-20b-48c39d-29e54g25j-20k56m21n-27
邮	b-24e69f-23h21i-21j-22l31
邮 件	h21n25
邮 政	k21
邮 箱	d-22e61l39
邱	i31
邻	d35f42i-34
邻 居	f42i-34
郎	j38
部	b-47d-48e116f64i35j-55k-36l-43n-24
部 $	f48j-20
部 冻	g36
部 小	i47
部 提	i-34
部 门	d-22e32f66i21
部 队	e53
郭	g30
都	a72b59c88d95e-35f-99g242h-52k-90l-50m-55n-25
都 不	a114
都 会	d31
都 做	f-31g-24
都 写	j31
都 别	b-24c-26g58j-35l22m-43
都 受	g84
都 在	d52e-27h-30
都 开	c118g32
都 得	g34
都 打	c66g40
都 收	d31
都 是	a-37b24i42n40
都 有	d-35
都 比	a66b-21
都 没	g-45h31
都 看	d32f43g23
都 知	a-33d45e22g-22
都 算	a-20b51c51g-40l32m20
都 能	b32h-24
都 行	g-23
都 要	c-22m21
都 贷	g44
都 还	a21
都 这	n44
鄙	f32
配	a112b-26c-35e20f125g-38h-21i-25
配 偶	e24
配 合	a-27f137g-20h-20
酒	b39
酒 店	b39
酸	a28
醒	a-20d-20e-38g-22h24i28k-57m22n-21
醒 $	h44
醒 .	b26
醒 :	c-22f22i-37
醒 一	b28m26
醒 他	i63
醒 其	c20
醒 您	k23
采	c20i45l55
采 取	c21l55
释	g-20
里	a-64c61d-55e55f73h33i-69j47l62n-43
里 $	d20
里 ,	b31d-20l48
里 .	b-27c35e23f-20k53
里 不	b-38l61
里 了	a48b-21
里 人	e21n-29
里 关	d-31
里 写	e21m-20
里 几	f51
里 去	b30
里 发	d-39
里 可	d-25
里 头	b-37l53n37
里 拿	b79e-27
里 是	f90h25
里 有	j39l25m21n-21
里 派	f69
里 的	e23f-28j44l-28
里 能	k22m34
里 那	d-33g52n37
里 面	c117
重	a-21b38d-26e-25f52h21k-20n-27
重 $	b49
重 了	a-20
重 点	f22g46
量	a-26b94d23g-28j-20l-56n-21
量 .	b48l-28
量 掂	b43l-28
金	a-35b-44c-80g-41i66j-67k59m104n31
金 #	k54m-31
金 ,	c-31i-26m77n-27
金 .	c-54
金 不	g-30
金 两	k45
金 五	k26m56
金 再	m65
金 已	m-23
金 融	e25f87g44h31m-36
金 要	b32
金 请	k21
金 镯	b-20n68
金 额	a-20d21f-28g-42i103m-20
鑫	l24
鑫 瀚	l24
钟	b-31d122f-27g-21h117l47n23
钟 ,	d48f-20h53l-40n-33
钟 三	d31m35
钟 内	h64n32
钟 后	h-25l61
钟 都	e32
钥	b29
钥 匙	b29
钱	a102c27e-72f-45g-46i48k80m-26n75
钱 $	a23b-29d49g-20i-25k-20
钱 ,	a-52b39c50g-22h20l27n44
钱 .	a-35c-25g-21h-36k-22m57n96
钱 ?	b34
钱 不	e32h34i-24
钱 了	i39
钱 到	a37b-24
钱 只	c39
钱 呢	a57
钱 就	g56
钱 怎	c-22f45
钱 才	c-26g56
钱 时	n-30
钱 来	b79e-27
钱 的	a38c-33d45j50n-21
钱 装	k59
钱 还	a-35c61l50
钱 都	a29b-21
铁	c74g61n-26
铁 窗	c50
铜	d24
铜 雀	d24
银	a-35c25f110g22h-20i26j-25k-88l-42n-30
银 保	f50
银 手	c54
银 行	a-35b-21c-26f70g30h-20i29j-41k-37l-32
铺	b-30c47d-21l34n56
铺 盖	c47d-20l34
链	n23
链 接	n23
销	g37j53m65
销 账	j66
锁	b42f-21g-21h56l-46
错	a20e34g-27h53j-30
错 ,	e40l20
错 了	a43
错 过	h60
锦	d20
镜	a39
镜 子	a39
镯	b-35c54n57
镯 子	b-20n68
长	e160g-47h-25j-28k22n42
长 ,	e42
长 .	f24
长 会	e24
门	a-30b209c54f89h-38l-27n-57
门 $	b-25c-20f55
门 ,	c-49g71
门 .	c35h28
门 不	b80m-34
门 了	c-32f32
门 前	c-24
门 口	b-47c51d25e22f-31j-24l103
门 我	b43j51l-29
门 收	k25m-20
门 的	b20c49
门 禁	f-22
门 费	m33
门 锁	b78l-34
闭	h99
闭 ,	h82
闭 .	h21
问	a-45b-75c-34g46h31j38l-53m63
问 $	c-38e63f93g-27
问 ,	d39m41
问 .	d39e-27h44
问 下	i53j35
问 你	c41e-24
问 到	f-28
问 卷	f-27
问 回	m24
问 您	f-22
问 我	b-23g78m40
问 拨	j23k25
问 是	f41
问 请	g21h24
问 问	e27j28
问 题	f-21j-22
间	a-21b21c21e25f58h-30j-21l-27m24
间 #	l28
间 $	d-20
间 ,	b42c45
间 主	e42
闹	a-20c37
闺	b32e-22
闺 女	b32e-22
阅	d24
阎	a-32b68
队	c-26e42f77
队 ,	f43
队 的	f41
阿	a-23e102g43i75k-24
阿 姨	i31
际	g76h38
际 未	g80
陈	e20f40
陈 某	f49
限	b-24d-38e23g86i-31k24l-26m-26
限 .	d-21
限 公	c37g23k-33l20
限 期	f25
院	a-52b81c-57d-43e-30k-21l-31m-24n-44
院 $	b26
院 ,	a-28f65
院 .	g77
院 会	g-33
院 依	g-35
院 公	f-99
院 判	g67
院 受	g36
院 执	f22g-42
院 的	b-26f-51
院 自	g31h24
院 要	i21
院 诉	f56
除	m51
除 了	m53
险	b-20j25m31
险 公	j49
险 管	m28
陪	c22e27k-31n50
陪 你	n50
随	d39j35
隔	d42i49
隔 壁	d42i49
障	j34
难	a25d-22g-20n24
难 .	e59
难 做	b41e-36
雀	d24
雀 消	d24
集	d33
雨	b-21
零	g40h57
零 一	g50h26
需	c-23e-24j30
需 要	c-23e-24j21
霉	a33
露	d-20
露 .	f26
露 欠	i44
青	c23
青 岛	c23
非	l-27
非 我	l-27
靠	a41b97
面	b54e31g-33h112l48m-30
面 ,	h25
面 交	k30
面 子	d82e52f31
面 有	l44
面 说	g33h36
面 那	b20c-76j31
韩	a20
音	a-58d48i45k-20m-20n-24
音 ,	e31f40k-20
音 上	a-39d39
額	j46n29
页	h25
页 面	h25
顶	b-21d42g-22m-29n130
顶 上	m-24n55
项	c55f32g-25m-29
项 .	c66
项 经	k-23
顺	j51m26
顺 意	m21
顺 捷	g21
须	g40h62
须 还	g49
预	c-24f-20n28
预 支	n30
预 约	c-24
预 计	g29
领	e83g56h33k-35l-25m-26
领 导	e86g37h33k-22l-24
频	d56h-20
题	e-28f-21j-32
额	a-53b-26e-34f-45g-24h92i52j-20n45
额 $	i68
额 ,	h22i44
额 .	k28m30
额 只	h54
额 度	g81n84
额 有	l20
额 贷	i-23
额 起	g-27h26
风	b36f42m36
风 控	f42
风 险	m36
飞	d33g64
食	a61d-20m-20n42
餐	l51
饭	b-56c140f-24g-28
饭 .	a22
饭 不	c62
饭 的	c31
饼	e40j51l28
首	b-20c88n45
马	b-32c52f117h49l42
马 上	f65h60k-34l47
马 费	m37
驻	f26
驾	g32
骂	a-23l-36
验	c115d-26e-20g-28j59k-27
验 证	b-28c-21g-22j66k-25
骗	a102b-45c95f-30g32h22j-20l-37m-21n-41
骗 ,	c50g-28
骗 案	g24
骗 的	c25
骗 贷	c40
骚	a-32e-24g-23l168
骚 扰	l38
骨	b72c-28l-25
骨 头	b33
骨 折	b-43
骨 科	b52
高	a-39e32i-23n51
高 ,	e49j33
高 消	g-46
高 铁	c28g35
鬼	a129d-23n37
鬼 ,	a31
麻	b-24e-22f-24i69l-33
麻 烦	b-24e-22f-24i69l-33
黄	b45c35
黑	a-22b-37d57f-23g198h61j-25l82
黑 ,	l55
黑 名	d27
黑 榜	d38f-22g53
默	b38c61g22
龟	a62i-36
龟 ,	a62
龟 儿	i-20
`,
};
