// Made by `npm run soak -- words-train write` from checks/words and the lexicons; never edited. How to read it: docs/decisions/words.md.
import type { LikenessWeights } from './likeness-model.ts';

/** Over everything that training reads. */
export const madeFrom = 'eddfef6f4d182a8d49d583a87fc860347dcbf6ba46aeab52fb00d928183a175f';

export const likenessWeights: LikenessWeights = {
  classes: ["insult","threat_violence","threat_arrest","threat_exposure","threat_family_work","impersonation_authority","false_legal_status","false_urgency","disclosure_third_party","deceit_for_data","private_payment","contact_abuse","illegal_fee","coercive_borrowing"],
  bias: [-100,-91,-118,-130,-140,-120,-135,-145,-143,-126,-133,-130,-129,-131],
  thresholds: {
    zh: [-61,-34,-56,-36,-45,-48,-47,-40,-33,-40,-31,-38,-31,-41],
    en: [-50,-40,-48,-52,-24,-47,-38,-48,-56,-57,-38,-34,-57,-36],
  },
  vetoes: {
    zh: [-76,-49,-71,-51,-60,-63,-62,-55,-48,-55,-46,-53,-46,-56],
    en: [-65,-55,-63,-67,-39,-62,-53,-63,-71,-72,-53,-49,-72,-51],
  },
  traits: `
!	a-24b-23g-39h129i-25j50k-25l-34
! $	b-38c21g-23h30i-23
"	a-49b-67c-66e-43h-99i49k-52l-73m62
" $	i31
" ,	a-46d-35e-36f-44g47n31
" -	f36
" .	f37i31
" officer	f61
" to	m63
" 你	a-29
" 没	a-22
" 请	i32
#	a-90b-139c-87d-64f-178g-208h41j-25l41n-96
# #	h-69k78
# $	a-48c-40d-20e-45f57h-30i45k-38l-48m-33n-27
# %	m99
# )	g-23
# -	a30d86f-34g52h20i-58j-24k43l-21m-46n21
# .	a-24e26f21h34i-30m-21
# /	n-26
# ?	l-25
# at	d-23
# b	d-28i26
# can	i76
# cash	k115
# days	f-25l-20
# for	m92
# hrs	c48h104
# is	i-30
# late	m-28
# nite	h43l33
# of	m-46
# on	m-33
# plus	m38
# pm	h48l44
# rcvd	k22
# rep	l59
# s	b-40j27
# text	l60
# th	d-30
# tim	l21
# with	m47
# x	h-29l101
# 万	i35n28
# 不	d31
# 位	j75k-40
# 你	b42
# 借	e35
# 元	a31i-50j-28k56m72
# 分	e38
# 号	g-28
# 天	a33e51i24
# 小	h37
# 开	e25
# 拒	a20
# 日	i-26l-26
# 月	k-24
# 栋	i59
# 次	l65
# 民	g-21
# 点	c52e75h46l36
# 转	k22
# 退	g41h22j22
# 那	d25i26
$	a-36b60c-38d-57f-27g-33h-49i-76j-42k59l-67m150n-45
$ #	a-28b-26c-34d-57f-27g-33h-46i-76j-37k22l-67m108n-42
$ $	b43m22
%	m99
&	e57
'	f114
(	e-29g41i40k48
( #	g-23
( 公	i31
( 本	k20
)	e-29g41i40k48
) $	j24
) ,	g28i25k33
) :	i31
) 已	g23
*	k75
* *	k56
+	i-20j53k-29l-29m114n26
+K:coercive_borrowing	a-128b-63c-95d-99e-121f-86g-101h-81i-36j-34k-162l-74m-89n500
+K:contact_abuse	a-116b-91c-71d-94e-214f-63g-132h-167i-36j-91k-128l500m-111n-62
+K:deceit_for_data	a-140b-88c-24d-87e-120g-48h-68i-72j500k-137l-137m-56n-80
+K:disclosure_third_party	a-54b-45d-98e-112f-136g-152i444j-53k-23l57m-36n-79
+K:false_legal_status	a-151b-145c-51d-66e-82f-100g500h-70i-78j-78k-78l-82m-103n-163
+K:false_urgency	a-59b-161c-69e-46f-74h305i-38k-62l-88m-68n-107
+K:illegal_fee	a-97b-115c-109d-30e-41f-58g-96h-84i-44j-34k-71l-141m400n-52
+K:impersonation_authority	a-80b-62c-147d-60e-96f481g-144h-46i-32j-56k-47l-80m-63n-76
+K:insult	a500b-159c-112d-179e-152f-102g-158h-73i-124j-113k-123l-131m-74n-134
+K:private_payment	a-57b-175c-52d-27e-108f-93g-100h-52j-88k439l-98m-100n-102
+K:threat_arrest	a-203b-210c500d-147e-213f-50g-37h-43i-112j-85k-55l-112m-65n-142
+K:threat_exposure	a-126b-170c-88d396e-112f-50g-91h-30i-55j21k-104l-187m-46n-103
+K:threat_family_work	a-128b-150d-70e325f-106g-72i-26j-61k-107l-80m-40n-21
+K:threat_violence	a-202b500c-128d-112e-186f-100g-118h-38i-127j-43k-72l-60m-90n-74
+S:en-arrest	a-69b-88c392d-30e-98f-58h-53i-32j-27l-70n-49
+S:en-arrest-topics	c84g-20h52n-27
+S:en-borrowing	a-26b-105c-20d-54e-70f-23h-36j65k-69m-25n140
+S:en-borrowing-topics	a-40b131g-31i-52j-56k-45l-37n109
+S:en-contact-abuse	a-51b88c-37d-20e-113f-42h-31j-47k-44l193n-23
+S:en-contact-topics	a28c32e-23f-27g-54l-45
+S:en-deceit	a-109c41d-48e-72f-31g-30h-38i-25j382k-68l-74n-63
+S:en-disclosure	a47c-25d-23e-22f-70g-72i200k-33n-49
+S:en-exposure	a81b-72d145e-23f40g-65h-81i-21j-46k-38l-56m-24n-47
+S:en-exposure-topics	b53d56e-21h-28j69l-34
+S:en-family-work	a-20b-105c53d-67e195f-57g-61j-48k-58n-37
+S:en-family-work-topics	c34e-104i-44j-22l-26
+S:en-fee-topics	b-26c-53k-26l-20m144
+S:en-illegal-fee	a-37b-38c-48d-27g-34h-22j-26k-56l-59m282n-27
+S:en-illegal-fee-admitted	m31
+S:en-impersonation	c-101e-22f-81j-39l-40
+S:en-insult-contempt	a140b-57c-44j-28k-32l-21n-21
+S:en-insult-names	a133c41d-120e-21f-29g-44i-74j-60l-64m23n-32
+S:en-insult-swearing	a152b-29d-25k-20l-31
+S:en-legal-status	a-53b-52c88e-35f27g258h-29i-39j-38l-96m-25n-26
+S:en-posing-topics	a-27c106f109g-23i25l-26
+S:en-private-payment	a-40b-101c-26e-30f-66g-42h-25k240l-59m-41n-43
+S:en-status-topics	a20c-37e-26f-30g83l63n-52
+S:en-urgency	a-41b-33d93f-43g58h144l-70n-55
+S:en-urgency-topics	a25b-35c-27l84m-26
+S:en-violence	a-56b252d-50e-87g-20h-34i-46j-37k-25l-104m-22n-50
+S:en-violence-topics	a51g-26
+S:zh-arrest-police	a-23b-53c-152d-22g-46j-21
+S:zh-arrest-prison	a-88b-64c277d-41e-69h-84i-54k-22m-37n-36
+S:zh-arrest-topics	c-43d-45e-28g21h25l-24n-21
+S:zh-coercive-borrowing	a-63b-89c-60d-41e-38f-59g-68h-26j-42k-49l-41m-48n257
+S:zh-contact-abuse	a-87b-163c-38d-106e-50f23g-45h-107j-29k-38l356m-43n-35
+S:zh-contact-topics	b-28c-29d45e-27h-28k-23l62m-78
+S:zh-contact-wish-ignored	l51
+S:zh-deceit-pretext	a-31b-87c-65d-39e-48h-29i-47j247k-70l-63m-46
+S:zh-disclosure-told	a-63b-22c23d-67e-36f-46h28i144j-31l31m-25
+S:zh-disclosure-topics	a-38e-54f-20g-64h-30i100k26l38
+S:zh-exposure-spread	a-120b-115c-47d151e-80f-68h49i-28j-47k-41l-75n-50
+S:zh-exposure-topics	a-72b-36c-28d45g-23h30j45l-22
+S:zh-family-work-reach	a-80c-76d22e146f-44i48k-70m-26
+S:zh-family-work-topics	a-21b-44d-23e89i-46k24l-32
+S:zh-fee-topics	l-25m-76n-26
+S:zh-illegal-fee	a-46b-47e-25f-27g-51h-38i-37l-37
+S:zh-impersonation-bank	f21
+S:zh-impersonation-claim	a-27b-30d-37e-34f191g-31i-53m-30n-33
+S:zh-impersonation-topics	c-140e-22f241g-81
+S:zh-insult-built	a51b-38c-30d-47n-22
+S:zh-insult-contempt	a98c-30d32e-73f-26g-57h-22l21m-28
+S:zh-insult-names	a161b-61c-33d-27f-26k-34l-45m-32n-35
+S:zh-insult-swearing	a23b25i-51
+S:zh-private-payment	b-74c-26d-27e-78f-27g-58h-28j-84k199l-39m-58n-59
+S:zh-status-claimed	a-26b-34d-23f-41g86h23i44k21n-28
+S:zh-status-consequence	a-47b-22c-70d-33e27f-55g39i-62j-32k-39l-24m-30n-50
+S:zh-status-promise	a-26g80h-39k-20
+S:zh-status-topics	c-45e-34k-25
+S:zh-urgency-threat	a-44b-93c-45d-95e-28f-21g-52h165i-35k-32l-103m-24n-58
+S:zh-violence-body	a-70b248c-61d-83e-42f-39g-23h-42l-112m-28n27
+S:zh-violence-hint	a-50b44c39d-24f-31g-58h89i-53k-36l204n-20
+S:zh-violence-property	a-43b43c-61e-20g26h-29j40l-50n-43
+S:zh-violence-topics	a-34b69c-48d43h-22
,	a65b-80c-89d-49e-82f31g-21i48j78k87n57
, "	f-26
, #	b-38d25e59h54i21k54l-27
, $	k-22
, a	a31
, about	f129
, all	a-21d92g72h20l22
, and	a-24e59g-82h62i-65j-54k29l-21m47n-39
, answer	a56l-50
, ask	e-22i-20
, at	a40e-41k-24l93
, badge	f101
, because	h33
, both	m52
, but	a-59c59e-33f66h-22i45j-49l50
, by	h-20
, bye	a-35g-27
, call	c-40f74l-34m-32n-28
, case	f34
, civil	c-20
, confirm	j27
, correct	n-23
, could	a-37d-24j-20
, cuff	c43e34
, did	a-31j-22
, discuss	i-22
, do	j51
, doesn't	a31b80g-21
, don't	f26g109i47
, entry	d-23
, every	d24l-43
, explain	i32
, financial	f103
, first	c-21f-21k-21
, for	f-21j-28
, gave	j68
, geniu	a195h42
, give	j37k-31
, got	f-32j101l23n-28
, have	a-21i41
, he	a-36b138k30n22
, he'll	e35
, he's	a30n129
, here	k41m-21
, hold	k67
, hon	c111g55
, how	d60
, i	a36b-29c-41d-50f-27g-45i-30k128l109
, i'll	a-45j-24k163l-76m-24
, i'm	b29e47f48g53h-20j-31l107m-24n100
, i've	e29f48h-36k-27l59
, if	b-26e63g-35
, in	c30e-33k63l76
, irreversible	g113h-31
, is	a64e-23h-24i82j-26
, isn't	e94
, it	a-77e34g-23h-35l135m114n-38
, it's	a-34b-30f-63g135i41k-31l-25m-32
, just	a64d-25g-20h-31j38
, letter	l-60
, love	c100e-22
, ma'am	a47c82f64
, may	f56j-25
, mr	f42j-26l30
, my	a-24b-20d116
, no	a-58b50e-46f-25h-34k-47m57
, not	f61i-24j-55n-25
, of	a-28
, okay	i29j37
, one	e43
, only	g51h-21k34
, open	c-36f117
, or	b68c-35d-25g-34h116m-34
, paid	f-56
, pay	a86d85f21h-47n56
, plain	a21
, please	f-20j-20k-38n-22
, portal	l-49
, put	k40l61n33
, read	j105
, regard	c-24f120
, right	a-47b171e64f-63j-30l52
, said	i65
, same	d-21e120
, see	b34
, sell	g-29n34
, send	j158
, sent	c-20l48
, set	n-26
, shall	e62m28
, she	c60n27
, simple	c47l21
, since	m104
, sir	j44
, so	a-69b-32d-58g90i-57j-112k-24l20n35
, somebody	b-57
, still	a62
, sweetheart	a142
, tell	e-29i133
, that	c94e-26f-41g38h40i-38j-24k36m-20n-20
, the	d-33f-38g24j-25l79m-22n-28
, then	b-23e53h58l51m62
, there	g52h-25
, they	a-25b81e35k-28
, this	f-37l51
, thought	e-26i56
, use	k-22n91
, watch	k-21l77m-20
, we	c-30e-57g-43j139n-20
, we're	f37
, what	e-37f-28j142n81
, whatever	g-21
, where	a-24b-23d-27f-37i-20j207k-26n-21
, which	d-31j103
, who	a-26f97j135
, will	k39
, with	d99
, would	e45
, write	f28
, yes	d64m50
, you	a130b134c-21d-42e-21f75g87j-21l-43m-41n28
, you'd	a58i30
, your	a-37b50d90e24f-22i81k-24n-67
, 一	a-24d66e33g-57j-26n38
, 七	b31
, 三	a37g26j37l-53
, 上	a32d32
, 下	b76g-22k-32l68
, 不	a-47b-41c-41e-58f31i-51j-75k43m50n-46
, 丢	e78
, 两	a-20j-21k59
, 个	k53
, 为	k29
, 主	j43
, 之	h53
, 也	a39b38c-20d-20e-20f-22g-23
, 买	n22
, 了	f37j41
, 五	n63
, 交	m127
, 人	b25d-27f29
, 什	b45h21
, 仅	h21
, 今	b100c-25d-24f43g-29h-44k-26n111
, 从	b-20m52
, 他	b-53f-25g-43h27i149j-28k74
, 付	g-20k-20
, 以	l-20n31
, 仨	b36h22
, 会	d38e-30
, 但	d25m68
, 住	d23j25
, 你	a-52b-38c28e-73f151g67h58i95j25k60l-62n-120
, 供	d22
, 保	b-42d72
, 借	a50n46
, 做	a33c-26f-29g87
, 兄	b31
, 先	b-21i-24j23m61n104
, 免	k61m-29
, 全	a-30d33f45g32
, 公	d-58e43f-28g21j45k30m-45
, 六	a47i25
, 关	d71f25g-31
, 其	g26i-21j-22
, 典	a39
, 再	b-33e33i95
, 凑	h28n57
, 出	h26
, 分	d73k24m-56n24
, 刚	a-45
, 删	g-28
, 利	n28
, 别	a-29b-20e75g-45j45k-36l-24m49n96
, 刮	b50l-21
, 到	b-37g-45h83i28l-36n-28
, 刷	n-38
, 前	b30h27
, 剩	i45
, 办	j47
, 加	l46m40
, 动	b34
, 包	j-27
, 十	a38h21l43n48
, 千	a-21
, 即	c54h23
, 去	g-21
, 又	a108
, 反	b-38c20f-20g39i58l91
, 发	a-20g-25j-21k26
, 取	l25
, 受	f27
, 另	g34m46
, 只	b42e-47i49
, 可	e27f-26g73k-21l22m-36n-20
, 吃	a41b-31l49
, 合	c33m78
, 同	i-34m28
, 名	f-35g-24h20
, 后	c80j-24l29
, 否	e21h77
, 含	d22
, 听	f45
, 告	e-23i57k-21l43
, 周	n36
, 和	i22
, 咱	c-30
, 哈	f-22
, 哪	b81c-48g54h-20l-25
, 唔	a-47c-24d22h77l-24n-20
, 四	h-36
, 因	b-28g74
, 坐	i-20l23
, 填	j30n50
, 备	k41n-22
, 外	j39
, 多	e26
, 够	a-21c69f-27
, 大	a34c-22d-37g-25l36n34
, 天	l59
, 头	k39
, 套	j64
, 她	e24i121
, 好	b35c-30d23e-36j43k100l-23m-20
, 如	d22f50
, 孩	e-21g28j67
, 实	g66h40
, 客	a-29b39c83e32g53j-39
, 家	b-29e-40f33j69n-25
, 对	e43h-21i-25j-21k-23l-48
, 将	e30h22
, 少	a63b-22
, 就	a-59b-39c38f-44h-29i-25j121l-49m45
, 届	c30
, 工	g82
, 已	a-20c26d-61e-85f-34g-87i-51j-44l-80m-44
, 希	c32
, 带	b-29c41f-21l47
, 帮	i75
, 并	j20
, 应	a-20
, 建	a104b-22k-22l-28m-22
, 开	b-23c-23f50n75
, 异	e34
, 当	b-24g74i66k81l56n-39
, 往	d21
, 征	g136
, 得	m56
, 微	k-27l42m34
, 怎	d25i27l37
, 总	a22n124
, 您	a22b-47d57e-58f-28g49h-54i138j65l-44n-25
, 想	a-23b-39d-20f-24g-24h131i-20j59n38
, 慢	k63
, 懂	a-34b-23k137m23
, 我	a-40b-136d52e92f-53j-50k29m27
, 或	n20
, 户	j58k36
, 房	m-21
, 所	c79n24
, 手	i-23j22m-27n63
, 打	a-24b97d-28e-39f-30k76m40n30
, 找	e-36f-23h-20i88k-22n-32
, 承	c23f29g22
, 把	b79g-31j43n-23
, 抓	c32h36
, 报	c-26f-27h-23j141
, 抱	l-22
, 拨	d-20f26h-36
, 挂	l31
, 按	m-21
, 挺	b26
, 换	c43f30l81
, 接	a86e79
, 支	k-40n47
, 收	f33h25j28k-22
, 放	k41
, 教	e27g32
, 新	l-20n26
, 方	f57i26j-32k51
, 无	a-23g31h30
, 日	a-20
, 早	g45
, 明	b-45c52d28h133j38l-66
, 昨	d21f31j25
, 是	a49b-27c-22d-33f-39g48h-21m20
, 晚	m-24
, 暂	a-22k57
, 最	a-22b52d30
, 月	a-21n23
, 有	k-23l-31m25
, 未	d-24k50l37
, 本	a-20h44
, 材	h26n-29
, 查	f38i-26k47
, 核	f80l-20
, 案	f71g-28
, 欠	a50e-41g-20i97
, 次	k61
, 每	b22d-25
, 民	c-29
, 没	a-30b66c38d-23f-24h-34i-27m-20n-33
, 法	a-24g65
, 泼	b64
, 活	a76d-20
, 淘	l43
, 滞	m23
, 滴	g44
, 点	k36n24
, 烦	i64
, 照	d22l33
, 物	f-32i34
, 现	b56c30f-27g67i-22m50n-27
, 由	e21f26
, 登	j33
, 目	i-26
, 直	l68
, 省	j21k34
, 看	b-68c-63d-38e50g-33h-23j-34k-21l81m-34n-22
, 真	a80c44
, 礼	b115g-36
, 祝	l48
, 神	a34n31
, 租	i27m35
, 移	h27
, 立	b-25h26
, 第	g-23
, 等	a-29b-25c42g51h33i-24k-26l54
, 签	m26
, 粉	d23
, 系	f26g-21
, 红	j-22k21
, 结	g-23m29
, 编	n28
, 老	a-22b-20l-30n113
, 考	h22
, 联	i26
, 脸	e24
, 自	a-25c39g71l70
, 至	a56
, 若	e50
, 装	a63
, 要	b-20c36d38e64f-22g-32i-25j-32m-24
, 见	b92
, 警	c51h53
, 让	a-48b59e51f-25i27j-26l-51n-37
, 诉	g44
, 试	b30
, 说	a76b-38d37i29
, 请	a-22c-97e36f102g-48i-92j85k-30m-21n-23
, 谁	b68h23l-35
, 账	b-20c-23d48e32i-20
, 货	b35
, 贵	d52g20
, 资	j31
, 走	m31
, 赶	a33f40i-29
, 越	m30
, 跟	b22e45f-20g-32h-47i43j-32
, 身	d36f-20j40
, 车	g48
, 边	g68
, 过	c64g-41h69l-23
, 还	a167b-42c43d22e-48f-29g57h-41n31
, 这	a-66b-46c30d-22e59f-45g70h64k53l27m123n-48
, 连	a87l33
, 退	g35
, 送	a30k61
, 通	f53g-22m-36
, 逮	b50c47l-22
, 逾	h51n21
, 那	b-42d57f-47g-55j-32k-35l-44m-26
, 邮	l31
, 邻	d43i-29
, 都	a-20f-27i27
, 配	c-22f180j-27
, 里	b-32l62
, 钱	a94b-37h44k27l26
, 银	j101k-26
, 错	h33
, 门	b26
, 随	j44
, 需	j28m33
, 顺	j52
, 预	g34
, 验	j-22
, 骗	a44
, 高	c40n23
, 麻	f-20i36
-	a64b-80f91g75h-71i-37j95k26m126n-55
- #	a25d66f-45g33h20i-61j-27k36m-45
- approv	c-24f61
- call	l-29m88
- day	m-26
- dollar	a22j37m-25
- five	m38
- hundr	a22j40m-25
- in	g-24k60m-20
- law	g-24k60m-20
- laws	c-26e133
- legal	g46
- mail	b-22j-32m-62
- negotiable	m60
- not	g63l-29
- post	m91
- sign	e-34
- signer	e-27
- time	j44
- up	c-22e22g39
-K:coercive_borrowing	a-46b-32c-20d-25e-32f-33i38k-34m-36n65
-K:contact_abuse	b-30e23g-26l120m-25
-K:deceit_for_data	b-25e23j26k-25l-23
-K:disclosure_third_party	a-41b-36c30d-30g34i-41l-43n-44
-K:false_legal_status	a-46b-47c-36e-23f-44g85h36i-32k-22n-43
-K:false_urgency	g-21h-58
-K:illegal_fee	b-24f-29g-63h-22l-24
-K:impersonation_authority	c-52e-23f-96g-26
-K:insult	b-64c-32e-43g-27i-29k-33l-39m-52n77
-K:private_payment	j-35k26m-25
-K:threat_arrest	a-89b-52c23d-20f-31g-31h-50k-23l-85m-32n-59
-K:threat_exposure	a-22b-29c-21d-56e-26g-29i-41l-31m-26n-24
-K:threat_family_work	a-50b-22c-39d-30e24h27i62j-54k48l-50n-50
-K:threat_violence	a-23j-22l38
-S:en-arrest	a-38b-29c-69f-20g-68h-23l-22
-S:en-arrest-topics	c-55g128
-S:en-borrowing	d-20e-27g59k-23n100
-S:en-borrowing-topics	g-20i61n48
-S:en-contact-abuse	e73
-S:en-contact-topics	e-43l84
-S:en-deceit	j52k-24l-21
-S:en-disclosure	a-20g39i29l-23n-33
-S:en-exposure	d68i-38
-S:en-family-work	a-32b-24c-27d-22i88k58l-25n-29
-S:en-fee-topics	m-20
-S:en-impersonation	f-32
-S:en-insult-names	a-76b-20c-20n70
-S:en-insult-swearing	a133
-S:en-legal-status	e-63g-24i-24
-S:en-posing-topics	c-22
-S:en-private-payment	k63
-S:en-urgency	g-21
-S:en-violence	l-25
-S:zh-arrest-police	a-32c128f-30g-42l-37n-23
-S:zh-arrest-prison	c23g-41
-S:zh-coercive-borrowing	a-22b-20g-35i-26n-83
-S:zh-deceit-pretext	e28j-26
-S:zh-disclosure-topics	a-21b-20c30i-60
-S:zh-exposure-spread	a-22d-111e-24g-20m-23
-S:zh-family-work-reach	e-23i-20j-43l-23
-S:zh-family-work-topics	e46h25
-S:zh-fee-topics	g-21
-S:zh-illegal-fee	g-33
-S:zh-impersonation-claim	f-47
-S:zh-insult-contempt	n20
-S:zh-insult-names	a-60
-S:zh-insult-swearing	a31
-S:zh-private-payment	j-27k-38
-S:zh-status-claimed	f-24
-S:zh-status-consequence	a-20e64g82
-S:zh-status-topics	e-20g52h56
-S:zh-urgency-threat	h-58
-S:zh-violence-body	b60
-S:zh-violence-hint	b-50l84
.	a55c40d-64e-20g-23i-184k-24m-64n-22
. "	i31
. #	l95
. $	a-77b24c-33d76e55g45i107k29l44m90n53
. ,	j81
. a	f44
. advis	c-23n-75
. assur	d-21
. brandt	l55
. call	f30h114
. contact	c56
. could	j-22
. debtor	b47
. do	a-20
. don't	e-31n112
. fairley	k56
. flagg	l-30
. he	c103d26e-23g-51
. i	a98h-24j61l42
. i'd	e21
. i'll	b-31
. i've	b-20e36
. is	a107
. it	b-25
. it's	g119h-30
. just	e-25n29
. no	k41m23
. non	m60
. our	c57
. pay	g36
. pruitt	i36j38
. rep	c28g29j31k32l-21
. sent	d-33l-24
. so	g27
. that	b-21c93m33
. the	i-24
. then	n94
. there	g-31h58
. this	e34h51
. tick	h56
. to	e-35j29
. told	f-30
. txt	k71
. unsubscribe	h30
. verifi	e-21
. we	g-24
. we'll	b-38e67n-27
. we've	g-37
. which	j80
. would	c-20
. you	e-23f47g-37h32j-37l25
. you'll	k45
. you're	a41b23
. you've	h-27n67
. your	d56e33
. 不	e29
. 华	c20g20
. 台	l20
. 如	e30h23k27
. 对	a39d60
. 应	a22g46
. 异	g44
. 您	b31g36h25
. 我	b31e28
. 有	j21k27m22
. 本	f25
. 请	c20g24
. 账	c32n20
. 退	e32
/	j48m-21n-31
:	a-65b-62c22d-70e-63f-130g-45i61k32l-114m-96n-74
: "	i32
: #	h20l67
: $	h-21
: account	d33
: agent	c-27
: balance	m40
: dial	l-66
: no	e-27
: past	i30
: your	i-22
: 不	d-23n-23
: 您	c30e45
: 我	c20d22g42
: 未	g-28
: 请	i36
?	a-29b-68f-63g-161h-121i154j85k-79l130m31n53
? #	i52
? $	a91b60g-80h-58i-67j118l-133m-100n-130
? because	e47
? dile	i85
? good	e96l66
? he's	n-26
? i	l60
? i'm	l85
? it's	g-22i28
? pay	a57c49m-21
? please	i30
? ring	l-21
? she	i45
? that	a-21b-22e-20k32l62m144
? the	c64i31n32
? you	i34
? 一	e-26i49l36n44
? 不	c-20e-37i-21j-21l-31n27
? 他	i21
? 借	a-22n44
? 先	n61
? 加	j25m35
? 发	l75
? 四	b39
? 家	e38
? 念	j73
? 您	l84
? 我	b-78d49f-38j66l-30n-26
? 有	a34
? 查	m31
? 点	n37
? 行	h30l40
? 这	l51m53
? 那	b-20e-30i-33l20n-23
? 门	j38
C:ANIMAL_TRADE	a-48m-48
C:APOLOGY	a123b-33c-27e-27f-35g-39i-25m-33
C:ASKED	a-27b-20c-77f-43j-21n57
C:CASE_NUMBER	f42h-20
C:CASH_REFUSED	g-21i-35j-39k-85n55
C:COURT_LIST	g-28
C:DECLINED	b-65d105e-37g-27h37j-24k-47l-49
C:DENIED_AFTER	a-22b-50d-28e-27h-23l-48m-27
C:EN_CASE_NUMBER	g-29
C:EN_CASH_REFUSED	k-33
C:EN_DEBT_NAMES	e50f92g-58i49l-22
C:EN_DECLINED	a-50b-43d-32e-41h-60j-20k-32l-40
C:EN_FEE_GROUND	a-62b-51c-36d54e-47f-23g103h-39i-27j-41k-24l-27m-84n-38
C:EN_FEE_WAIVED	b-62c-35d-32e-26f-58g-41h-57i-30j68l-35m-91n-33
C:EN_GOODS	a-129b-44c-83d-70e-99f-40h-34i-73j38k-90l-44m-52n-36
C:EN_HARMLESS_ARREST	a-54b-41c-81g-80h-29i-50k-28l-42m-38n-43
C:EN_HARMLESS_CONTACT	b-40c-32e-52g105h-33i34j-33l-116
C:EN_HARMLESS_FAMILY	a-58c-111d-35e-103g-55h-35i-32j-41k-24l63m-50
C:EN_HARMLESS_FORCE	b-61c-29d-38e-36f-37g-80h-64k29l-39m-29n-25
C:EN_HARMLESS_POSTING	b-29c-20d44e-21g-34h-43i-46l-36m-22
C:EN_INNOCENT_NAMES	a-45b-30c-62e-65f-49g-50h-32i-28l-41m-31
C:EN_LAWFUL_STATUS	a-42c-35e-29f-38g-145h-40i88j-23n-22
C:EN_LIABLE	b-32d-35e-119f-60g-74h-25i-63j-60k-25l-35m-31n-35
C:EN_MONEY_CHARGES	f50g29j-36
C:EN_NO_BORROWING	a-97b-65c-42d39e26f50g-73i-84j-31m-33n52
C:EN_NO_CODES	a109b-28g-20j-42k-21n-26
C:EN_NO_RUSH	a-56b-35c-28d-34e-35f-20g-52h-63j-24k-27l-57m-35n-45
C:EN_OFFICIAL_ACCOUNT	a-36b48c-52d-58f48g-43j-48l-29m-24n-53
C:EN_OWN_MEANS	a-20b-20d-22f-24g86
C:EN_OWN_WISH	a-40e-65g-23i-60n-27
C:EN_PLAIN_CONTACT	a-114b-55d-37f-20g126h-62i-50j-60l-102m-46n46
C:EN_PLAIN_FIRM	b-44c54d-90e-55f47g29h-28i77j101l-97m-66n-104
C:EN_PLAIN_SUMS	a-169b-35c22d-71e-35f-77g-128h-46i-49j-55k-72l-73m-106n-91
C:EN_PLAIN_TIME	b-21c-32d-21e-22g26h-91k-21l-50n-36
C:EN_REAL_DATA_NEED	a-22b-31e-62f-20g-25h-41j-83l-51
C:EN_STREET	a-26c-44d-64e69f-67g-27i-32l-41n26
C:EN_TALKING_TO_DEBTOR	c-50d81e-27f153g-85h-60i-86j-33l-30m70n-26
C:EN_TERM_STATED	h-21
C:EN_THIRD_BODY	a-43c-55d-35e34f-149g-61h-39k-20l35m-32n-34
C:FEE_GROUND	a-20b-27c-51d-37e-23f-67j-36k-29l-37m-230n-28
C:FEE_WAIVED	b-51c-25f-32g-46h86k-59m-41n-27
C:FOLLOW_UP	c-26e-22
C:FUTURE_TELLING	a-44b47c-28d54e89f-62g96h-79i106j-20n-26
C:HARMLESS_DATA	a48b-35e-26f57j-95m-30n49
C:HARMLESS_FAMILY	b-51d67e-133f-80g-97h-53i-22j-120l-63m-71n-40
C:HARMLESS_FORCE	b-34g-32h-43i-21k-24m-21n34
C:HARMLESS_POLICE	b-41c51d-20e-35f-112g-52i22k-33l-47m-30
C:HARMLESS_POSTING	a-24b-28d97f-44g-30h-43
C:HARMLESS_PRISON	c-93e-57g-40j-42
C:HARMLESS_STATUS	b30f93g-119h-28i-35m-34
C:HISTORY_OF_LOAN	a-25c-28d30e54f-41g-61i-50n-106
C:JUDGMENT_NUMBERED	f27g26m-26
C:KIND_WORDS	b-45c-21f-42g-24h-36i-23l-29m-26
C:KIN_ACTION	a20d26i-40m40n26
C:LIABLE_PERSON	e-28f-63g-37i-39m-34n-24
C:MENTION	a-122b-22c-31d-29e-67f21g-50h-86j75k-77n-33
C:NO_BORROWING	g-21k-20n-125
C:NO_RUSH	a-31b-28e31g-37h-35i-27j-27k-29
C:OFFICIAL_ACCOUNT	d-22e-20f-36g-22j-30k-133n-34
C:OFFICIAL_FEE	a-103c-64d-68e-22f-50j-32k-53m-38n28
C:OWN_MEANS	c-26g-21j-28n-24
C:OWN_REPORT	f-52g-22j-24
C:OWN_WISH	d-29e-31g-23j-37k25
C:OWN_WORDS	a66b-23d70e29f-21g-54i85k25l-69m31n20
C:POSING	c-55e-20f165
C:POSSIBLE_BY_LAW	f-47g-42
C:REAL_DATA_NEED	e51f-45g-21k-29m-25
C:REAL_FIRM	a-25b-20e25f-21h-20j-52
C:REAL_REPORT	f-56g-78
C:REPORTED	a-200b-58c-103d-20e-36f-136g-80h-89i-75j-125k-113l38m-113n-78
C:TERM_STATED	c-29f24h-64i-43j-38k-48l-61m-76n-27
C:TOLD_ALREADY	a-24d33e-77f-44g-41i136j102m-24n-23
C:TO_DEBTOR	b27c-48d41e36f131g-95i-123k33m-34n-23
C:WARNING	a-30b-23c59f-48g-41h-29j-70k-55l-20m-22n-20
M:note	a72c-45d27f57g-108h-83i58j32k51l119m-22
M:said	a128b-35e-20f43g117h39i-97j-61k64l57m88n58
V:ARREARS	c-47d27e-137g79h-36i21j-136k104l-112n63
V:AUTHORITY	a-156b-158c192d-159e-72f460g30h-97i-110j-91k-116l-110m-106n-71
V:BREAK	a-56b-20c51e120f-73g-39h46i-42j106k-86l95n-23
V:COURT	a-55b-73c-71d-36e-48f233g216h-20k-28l-70m-43n-43
V:DEBTWORD	a-94b-176c-203d105e-221f24g149h-129i458j-111k-122l-174m68n104
V:DOUBT	a-52b33c100d43e38g48m50
V:IF_NOT	b21d-30e85f-44g-94h137i-42l-42m27n-75
V:JOB	a-102b-46c-66d-27e411f54g-119h-28i151j103k-51l-150m-45
V:KIN	a73e174f-165g26h-51i72j49l-77m-70n62
V:LAW	a-50b-45c275d-64f55g-38i-38j-61k-62l-48m-39n-22
V:MINUTES	a-90b-23d-34g-66h428i-67j-62k-38l-29m-33n96
V:NEAR_ONES	b-85c-61d-100e226f-44g-26h-70i91j100k42l-131m-58n37
V:NEG	a-21c-64d-130e-36f-172g74i-144j-128k-55l-52m-77n-156
V:NEG_IS	b-120d54e-48f-125g-97h108i-40k-52l-31n25
V:NEG_NEAR	a-40d-61f-133h56i-62j-32m-40n-76
V:NOT_NEG	a92b73d26e161f57g-52h86i83j-84k57m24
V:OPEN_CIRCLE	a-178b-82c-157d500e-89f-41g-135i-46j-47k-66l-71m-73n38
V:OWES	a25b-29d43e-134f116g82h-59i268k-156m78n-136
V:POLICE	a-24b-93c260d-53e-61f138g-22h54j-36l-67m-20n-20
V:PROHIBIT	a-43b-113c-91d-130e-71f-95g55j-38k-37l118m-35n-47
V:PUBLIC	b-65c-109d500e-76f-67g-148h-77k32l-107m-110n135
V:REL	c-60d-113e447f-138g-38h-95i309j21k49l-22m-114n110
V:RHETORIC	a33b58e98f23g-87h-34i-26j-57k-86l-31m-36n22
V:RUSH	a-85b59d-86e-56g27h410i-69j-44k-121l74m-54n151
V:WE	a-32c-107d-29f63g-158h54i-64k74m-34
V:WORKPLACE	a-90b-89c-87d-87e260f101g-47i33j79k26l-71
V:YOU	b42c32d34f25g-54h-38i-57k-63l113m-20
^ #	b-55h28j95l58
^ a	b-47c61f-61g164h25i-62j-21k-30m113n-33
^ accident	b68
^ adv	b44d21e53i-33
^ advis	c26e41n26
^ agent	f57l-66
^ all	l-24
^ another	b-29d87
^ are	a-30c-33i31j-25
^ arrest	c99
^ as	e-27i28
^ ask	b99e-72n155
^ be	a38e33
^ bet	a35e37
^ between	k22
^ block	b64f-20k-38l114
^ borrow	n66
^ brightway	d26g20h41k67n27
^ buy	j-20k30
^ by	f74
^ call	a23e40i-20l52m72
^ can	a82
^ cash	e-20i-21k-24n134
^ ch	c-20f-30l-31
^ cm	n-26
^ collect	m96
^ complain	l70
^ congratulation	a38
^ consumer	a-27b-49c-78d-76e-42f-62h-36i-54k-74m-39n-72
^ could	a-35e-23i23j-23
^ crestline	c53m32
^ criminal	c-70g110
^ cvv	j67
^ d	f37
^ dan	e65
^ dear	m-22
^ debtor	a29l-25
^ did	a117b-31c-24d-20j-22n-31
^ do	a115b-20c76e-72f-28h20j-44
^ does	b-22e120i-31j-28
^ don't	a170e79k21l-34n-73
^ drop	k102l-22
^ dtr	a93l72
^ ever	c120
^ every	a-20d-21g25l52m99
^ everybody	d36e-25n58
^ everyone	l-43
^ eviction	g95
^ expres	c-42m88
^ fa	g87
^ federal	f107g-22i-23
^ fifty	a156m-22
^ final	c46h33
^ first	h30
^ five	g27l112m-20
^ forget	k50
^ fraud	c138
^ ftc	c-24f61
^ gave	f40k134
^ get	a69e-26k-42l98n35
^ give	b36j45k24m54
^ go	a140b-25d-38k27n123
^ had	k32n37
^ hang	a-20b67
^ has	e-28g-37l41
^ have	a-35b-35c-22i-29n85
^ he	a-27e-26i114k-28n-58
^ he's	i24
^ hello	a-39m-20
^ hi	a-29f-25i76l-45m-24
^ hit	m-22n72
^ hm	f103
^ hope	c75
^ how	a-24c-29e46i-34j-39k77
^ i	a-99b80c-87d-22e-65f42h-59i99j-24k-78l49m-27n-20
^ i'd	a-46b80c54e31g-31h-20k38l-22m-20n-24
^ i'll	a-121b46c-61d110f-31h-39i-38j-44k-103l159m-58n-40
^ i'm	a-99b-107c-39d-55e-31f73g-88h175i-29j71l32m49n-78
^ i've	a111c57e59f-42h112j-21k-27m-38n-48
^ if	a-37c-50d67e43f-22g-52h85j-35k26l-33n-60
^ ignore	c37g-25
^ imagine	d68
^ in	i36
^ inform	c103g-51i98
^ interest	m-21
^ introduc	f59
^ is	a-61c-49d-48e-37f-41i20n-29
^ it	b97e-25g50h38l-20n-28
^ it'd	e77
^ it'll	d77
^ it's	a-39b-21c-27d-21e-29g-58j21k-22l86m64
^ judge	g-23
^ judgment	f-22
^ just	i30j68
^ keep	a-28b80c42d47f-26j-24k-44l-38n-43
^ lai	a133
^ last	b56h23
^ late	m20
^ le	e117m43n-26
^ leak	d55g-25
^ left	f61i129
^ legal	f-22g142
^ let	a-52b-49e32f-40i20j21l-45m-31n-44
^ listen	a176b-30f-26
^ ma'am	e41i22
^ make	h42k42
^ max	n60
^ maybe	a72b-21e32n-29
^ meet	k120
^ mention	c64i75
^ miss	b88d-23m87
^ mother	i-27
^ my	a-38b197c-43d-37e-36f25h106l-29n-24
^ never	a-22g-23
^ next	b97e50l-42
^ nice	a91b68
^ no	a94b-69c-47e39g-69h-32k-26l-53m-32n-34
^ nobody	c24d-39g30h-50l-49n72
^ noth	b-25g-78
^ officer	c74f30
^ oh	a72
^ one	a-26b115c-26d67g68h-20l-20m-31
^ open	n68
^ orange	a-26c188l-20
^ other	l-49
^ our	a-29b-20d27l92m21
^ p	j70
^ pawn	n157
^ pay	a83d-34h-34i-34k47m-22
^ people	a121b44c-40
^ pick	c46k63
^ pidele	a-23b-23n118
^ please	a-86b-77c-31d-50e-28f-31g-34j-33k-27l-21m-21n-61
^ pos	a91c-28f50j94m-23
^ prison	c41
^ pull	e-25n95
^ put	k97n20
^ rang	e52i-23l49
^ read	j92
^ receiv	k44
^ remov	m-47
^ said	b94c42e-24f48
^ say	b-25j114k-32m102
^ scumbag	a114
^ sell	h-25n-21
^ send	c-30f-25k49
^ sent	n44
^ settle	g47h-24k34
^ sheriff	c-35
^ skip	c114f-23
^ slip	k42
^ somebody	b48f70l-23
^ sorry	a-53
^ soy	f128j58
^ spoke	e92i102
^ spouse	i-28
^ state	c-34f33
^ steam	k40
^ suggest	n30
^ sure	m43
^ swipe	k-20n53
^ take	a-30b-28g-74k-20n117
^ tell	e-48i94j22l88
^ text	f-20j55l-28
^ thank	a-42b-23c-23g-26k-20
^ that	a-52b93c-30g48h-29l-29n-49
^ the	a-161b-42c-27d-50e43g122i-74j-81k-60l-68m-53n-115
^ there	a-46b-50c43d-49g-55h56i-21j52k42n129
^ they	c119
^ they'll	a-39b-23c201e-29g140l-28
^ this	a-28b-40c-37d-50e-27f116g42h82i65j81l-25m-30
^ to	c-28j32k-31m132
^ told	d64e78f58m51n54
^ tomorrow	h194
^ took	k39
^ trend	d127
^ two	b69
^ typical	a55
^ u	j-27l56
^ under	g-21
^ unles	c22f-38
^ urgent	h40
^ use	i-25n72
^ used	b-21j98l101
^ v	k66
^ venmo	m-20
^ wait	e59l73
^ want	m161
^ we	a-41b-34c-78d58e29g31h-92i-21j-71k-71m57n-48
^ we'll	a-61b159c-55d83e59f-24k-20l109n-55
^ we're	a-21b22d-29f139g48j49k-44l-35
^ we've	g-26m-29
^ were	a68c-31
^ western	k52
^ what	a173b-46c34e-57h-26i-35l-31m-43
^ when	a-44b-41c-26d-30e-33g-30j-29n-21
^ which	a-24j-42
^ who	b-36c84e-28f63j-29
^ why	k39n48
^ will	e83l31
^ wo	k146
^ would	a-54i96n-22
^ writ	c45
^ ya	g113
^ you	a104c-29e67f-148g91i-68j-64k-32l115n-91
^ you'll	a-61b99c65d-27e-20g-21h-21k-50l279m81n-65
^ you're	a95c55d-107e-30g20h-21i89j-38k-26l-37m-22n-40
^ you've	a-39c41d-23g99k-24m-29n66
^ your	c-119d-50e112f-66g127h-24i87j-50k-57l118m-118n-116
^ zui	h66
^ zuo	c37
^ 【	c-48f64i-44n-34
^ 一	a199b-67d-38g60k-24l33m-37n-65
^ 三	l69
^ 上	a-27b49c-50f-24h-22l-25m62n-21
^ 下	a-33b45c82e55f-20g-54j-21k-28n45
^ 不	a-94b-111g-49h-74k29l48m-29n-92
^ 与	b43
^ 中	e37h42
^ 为	j36
^ 乡	a45
^ 买	j-30k26
^ 二	a21
^ 云	k27
^ 亲	e106g34n-35
^ 人	b134c-33d84f49g-26l-24n-33
^ 今	b66c38f31g70h-103k-41l21m-23n-48
^ 他	a37b-40c-33d-30e-37i84j-32l-41
^ 付	c-29g76k21
^ 以	c-25f39g24j20l93n34
^ 价	b-25
^ 优	h-28
^ 传	c-39f106g28
^ 你	a207b59c-33d-47e58f-94g71h-53j-66l-97m-22
^ 佢	a-24
^ 保	d48f-31g60i23m-21
^ 信	b-30f43j-21
^ 倒	h24
^ 借	c-20i-20n76
^ 债	a22b-29c-44e-20f-59g-31
^ 假	e-29f42j103
^ 做	b66c-25e-23f88j30
^ 停	l45m-45
^ 催	m-46
^ 先	b118g-45j44
^ 公	b-24c86e-45f36k38l-44m33n32
^ 再	a-41b87c64i-27k-28l-43m-21
^ 冒	f80
^ 准	c44k33l-32
^ 出	a-37b95d63g89h-28l-38
^ 分	b-29m-47n65
^ 刑	g30
^ 刘	c20g22
^ 刚	a-27b34
^ 判	c60g-41m-22
^ 利	m24
^ 别	b40g-43i-24j40k80l-38n-48
^ 到	a-30c49d32f-52g-20
^ 刷	g45j-21n43
^ 前	c46n-37
^ 办	f54
^ 加	k32
^ 动	j71
^ 医	f31j22
^ 十	c22e-22n52
^ 半	b-58h40l195
^ 单	e-27j-42
^ 去	a26b-30e-28n41
^ 反	c-23f53
^ 发	g-20j-20k-33l-20m63
^ 只	h24
^ 叫	d115e-27l-24
^ 可	c-43
^ 号	j-34l-37
^ 吃	c36
^ 合	c-20d-39m65
^ 名	h62
^ 向	i63
^ 听	a-23b-21h30
^ 告	b59c27d42g57i-58
^ 周	h-22n-27
^ 呼	b-45c-26l180
^ 咱	a-25b-21f54g36
^ 哥	b31
^ 哪	b-24f-26g-27
^ 喂	a-28i34
^ 嘟	h-28l68
^ 嘴	j36n71
^ 国	b-28c46d-30f97
^ 在	a-48c-23d26i78j-29
^ 坐	a-25c201g-31
^ 垃	a42
^ 培	d-22f-27n-20
^ 备	b-20
^ 外	b80h-21k-26m24
^ 夜	b87
^ 大	b68d-86e-29g36
^ 天	b20h20
^ 夫	g117
^ 失	g-49
^ 女	a60n67
^ 好	b-86c-65d-20f-26j-21k-21l93
^ 如	c-21f-26g-26
^ 妈	a103
^ 姜	c47
^ 嫂	i94
^ 子	e93g-29
^ 学	g29n-24
^ 孩	a-29c-23e87g-46j-20n-31
^ 官	d25g50k40
^ 客	a65b-85c-62d-34e-99f-44g-76h-64i-35j-65l-74m-37n-86
^ 家	b65c-22g-25j50n-29
^ 对	a-45f-20i31k52l88
^ 将	e46
^ 小	b67f-20i58
^ 少	c68
^ 就	a118c-25e-28
^ 居	e34
^ 工	b-32e22f52
^ 已	c-25e47g29i26m26n29
^ 市	i-20
^ 帮	i60
^ 年	m-29
^ 建	a-33f-20i-23m32n76
^ 开	k53l28
^ 弄	b42
^ 引	n32
^ 强	b95c-23
^ 当	b82k28
^ 征	b-25f-24
^ 律	g48
^ 微	i21k-43n69
^ 快	d75
^ 怎	a-37e-24n-31
^ 恭	j62
^ 您	a-41b-148c-71d-71e-131f-83g-69i36k-54l-100m-31n-126
^ 想	b38d44e-20m125n-22
^ 惹	b126g-30
^ 意	a-22b72
^ 我	b-52c46e-154f163g72h59i63j-25k-116l26m-56n25
^ 房	n51
^ 手	b-67c141d-22g34m62n-45
^ 打	c-22d-39e109g24k-45m-46
^ 执	g63
^ 扫	k26
^ 找	a-30e-45i-20n117
^ 把	a-45b40c-55g-25j86l-29m-23n148
^ 护	g73
^ 拖	m81
^ 拘	c-24g92
^ 招	l51
^ 拿	a-26b-26k86n96
^ 按	g-31m75
^ 换	b-29l88
^ 推	a-25b49
^ 提	c127k-28
^ 搵	n62
^ 支	k31
^ 收	a-23j37k48m-39n46
^ 敢	b48
^ 方	m26
^ 明	a-24b-28c-38j-22l67
^ 昨	g-28
^ 是	a-31b-30f-41g-23i28
^ 晚	e24l-21
^ 普	f-32
^ 最	b49c47g-28h40
^ 有	a-34b97c29f-28j32l44m-21
^ 朋	d89
^ 未	l-21
^ 本	f105l-50m-20
^ 机	b-57c81l40
^ 材	c54g-26
^ 查	f59
^ 案	g20
^ 检	f85
^ 横	d28
^ 欠	a55c31i-44m107
^ 此	a35
^ 死	a118
^ 每	b-24g31l-42m97
^ 比	k95m-22
^ 江	b34
^ 没	a-31b-42c-29h-26k-21
^ 法	c-53e20f76g155h29l-20
^ 派	c66
^ 海	b-28d30g74
^ 滚	a23
^ 滞	m-20
^ 点	d37
^ 燃	b-20j93
^ 爆	d76
^ 父	n26
^ 物	m-54
^ 狗	a38
^ 现	b-50g-46h109j-49k34l-22n-42
^ 生	a-34l86
^ 用	j55k44
^ 电	h38l-33m-46
^ 疾	f69j25
^ 癞	a57
^ 白	n21
^ 监	f-26
^ 直	b-22g-29k80
^ 真	a24
^ 知	b20e-26l-29
^ 短	j55l32
^ 砍	b163h-21l-36m-28
^ 礼	k-31
^ 社	b82d-25f45
^ 称	h23
^ 穷	a21
^ 立	f29h31
^ 第	j33
^ 等	a-20b35c43g-25
^ 管	m64
^ 系	g-34h50l-22m64
^ 紧	e43
^ 纠	g-20
^ 约	h-30
^ 经	c77d-21f-28
^ 结	g24m-28
^ 给	a-71b-44c-58d65e156g-34h78j49l66n-42
^ 网	a-20c34d74g-24
^ 罚	m45
^ 群	d97
^ 老	a48b20i24n-46
^ 联	e40
^ 能	n-26
^ 脑	a65
^ 自	d40f45m-23
^ 臭	a38
^ 致	i39
^ 葛	h27
^ 行	a-21e73l-30
^ 街	f40
^ 被	c-25
^ 装	j64
^ 要	a-24b-31g61m142n35
^ 见	k32
^ 解	m30
^ 警	c-73f68h-40
^ 让	a-22d121e-32f-34g-29i-32k68l84m43n59
^ 记	d39
^ 诉	f25g-34m34
^ 语	i67
^ 说	a33b-42c74f-30g54j45
^ 请	a-28b-24c-34d-73e-30f-29g-55i-28j-59l-30m-32n-56
^ 谁	c-20d-30k-22m-37
^ 谈	m61
^ 谎	f-23h73j21
^ 谢	a-21
^ 账	g101
^ 货	b76
^ 购	k-40
^ 贵	d33e68f-37n29
^ 赖	b-30d-21
^ 起	g23
^ 跟	a-22b-25c59d44e-47g54n94
^ 身	g59
^ 躲	e36
^ 车	a-25b24g-27k-42l41m55n-26
^ 转	e-30f-22h-27k167m-26
^ 过	a-31c-27k64l35
^ 还	a-43b-32c-29g39h-26l-25n-24
^ 这	b-69c-43f41h53j-28k-34l-26n-43
^ 连	a49
^ 退	j52k-23
^ 送	a-23b55j-54
^ 通	c33f-59i28m39
^ 逾	c-31f-27g-80i-28m32
^ 邢	c32
^ 那	a-31g-34
^ 邻	d-29
^ 里	b-29c66
^ 金	f82
^ 钱	k115
^ 银	c64j-27
^ 门	b155c-23l116
^ 问	n52
^ 阿	i100
^ 限	e29g25h25
^ 除	m55
^ 领	g44
^ 马	h45
^ 验	j85
^ 骗	a45h36
^ 骚	l106
^ 骨	b128c-20
^ 麻	i81
^ 黑	g-36
a	a119b-31c134d40e49f-20g-65h-72i32k32l-95m71n72
a $	b48
a .	f44
a bad	c20
a badge	c66f20
a balance	m-20
a bank	a73
a bit	b105
a brick	a20
a call	e28
a car	i54
a card	a-20e-24h59i47n-23
a cash	a-32k-31n27
a cell	c118g-25
a charity	n-24
a clas	a84
a collection	f26
a complaint	a-32c105
a convenience	m59
a copy	d46f-32g-28m75
a courier	h65
a court	c-31g-52
a credit	i-27n28
a crew	b99e-31
a crime	a-29c37
a crook	a31
a day	a-22e-29l91m21
a deadbeat	a52c-24d-27
a debt	a-42d-50f-67g-25i70m-36
a deputy	c103f-35l-20
a discount	k45
a doorstep	d-26m96n79
a dummy	a-29
a felony	c62
a file	d-31f121g-41
a flyer	d-51
a friday	n101
a friend	a-23e-24
a good	a-45c-40d104n-27
a grown	a83m-25
a hundr	b-21k21m183
a job	a94e-39f-37j22
a joke	b-25h58
a judgment	a-24g49
a lawyer	l64
a lender	n53
a letter	e161i-21
a lien	g28
a list	b-30d41
a little	d24k72
a llevar	b-26c115
a loan	a-20c-24d-25g30i-36l-22m-29n83
a locksmith	b74d-24
a long	b99c55
a loser	a-72
a man	a93c-23e33
a megaphone	d43l-20
a message	e63
a mortgage	g96
a new	d-34j-36n57
a night	c68
a notice	m29
a nudge	i53
a nurse	a-20e74
a package	j21
a payday	i47
a payment	a-42
a personal	e-21i46
a plan	b-25j35l-27m29
a police	f-29
a private	f-49
a process	m57
a quarter	h65
a realistic	a-32
a receipt	k30
a recruiter	e-24j63
a refund	j59
a review	a-26d37
a robe	f152k-20
a second	n90
a shame	a-26b142
a short	f48j40
a sign	b-26d97
a small	c64
a steady	a-20e74
a straw	b71i-38
a taxi	m41
a ten	m31
a third	b-32k64m68
a title	n39
a traffic	c53g30
a tu	a-41b-27c-20e110n98
a two	c-27j35m50
a warrant	c113f91g63
a week	a-33l-29m-31n80
a wind	g39
a word	e35i33
about	b23c-75d56e29f90g-114h53i118j-46l-81m-47n-82
about a	f32h25i-23k78
about her	i89
about it	a49b39e-26
about that	a-29d27n50
about the	c-33d34h-20n-26
about this	a-25b-59e156f-34g-23h-29i-47
about to	d66e35g-27h155
about your	e-26f175g-36
absolute	a117h29
accept	k53
accept gift	k57
accident	b64j24
accident happen	b68
account	a-97b-96c-31d-99e-121f-21g60j-39k31l-94m-28
account ,	i29k20
account .	b-37d-23f107h66j-23l-35m-42n62
account ?	a-27i-22
account at	h34
account from	m54
account is	i55k45
account lock	g113h-31
account manager	e-41g-44
account number	a-33
account officer	f-37j-21
account went	i49
account with	f-22i-44
acct	g93h-24i40
acct #	c47h-24
accurate	g-24
accurate history	g-21
act	c92f93g-22h39
act for	f101
action	h64
add	a-29b-26h-39k-36l-47m168
add a	b-25k-22l-21m97
add collection	m-59
add ten	m46
addres	a-36b-51e33f-55g-49h-20i-31j187k-25l-41m-30n-52
addres $	j49
addres .	b-20c26e26f-23g-29j22n-27
addres ?	e-24j33
addres book	d30e59
admin	a-20k-33m201
adv	b44e53i-33
adv .	b47
advance	g-30i-33k-70n263
advance .	n78
advance on	g-29k-22n82
advice	a-20
advis	e41f-22n-49
advis against	n-74
affect	i-51
afraid	c-27
after	a-107b119c-47d-36e39f-29g-57h135j-35k-29m-37n-47
after a	l-31
after midnight	l57
after that	a-25b-39h112
after the	e46h-20
after two	l-24
after your	a-29b57c28e-25
afternoon	a29c39h102n113
afternoon .	a40h-34n106
afternoon and	c49h31
again	a35b84d-35e41f-26g-35h-31i-29j-30k-42l79m-25n-50
again ,	a67
again .	b64h-38j-22l27
again and	b69c28g-28k-21l-29
again in	l101
against	b76c-31f26g61n-80
against you	c-23f29g35
against your	g26
agency	f155g-59j-32l-43m49
agency ,	f20j32l-21
agency .	f116j-49
agency call	l-20
agency commission	m66
agency told	g-54
agent	a-24c-52g-40i44l-71m-22
agent .	k-34
agent frost	f103
agent suspend	l-66
agre	b-26c47l-26
agreement	d-20g-44l-24m113
agreement ,	m59
agreement .	m-46
agreement says	m55
aid	g22
alarm	h25
all	a-54b-28c-38e25f-48g86h-26i-55j-32k-37l193m-45
all .	a-37c33g-24l-31
all ?	a43
all day	l59
all night	b-20l67
all number	l-60
all over	d55g-25
all right	l-24
all the	n56
all this	e21
all three	a-22d33e49g74l-23
all you	a31l74
all your	g49
allow	g-24
alone	a-21b227
already	a-37c-23d-34f-35g428h27i88l-21n-29
already .	g98
already been	g50
alway	c-25d114e54g57
alway a	d127
am	c78d-23f-37i53
amount	a-40b-27c-39e-28i172
amount due	i103
amount for	a-32
an	a-72d29f24h-26i-38k79l-85
an account	f-43j-21
an advance	n66
an answer	e26f-25
an arm	f42
an attempt	f-21i-24
an attorney	f55
an emergency	e111
an envelope	k162
an hour	g-21h81
an investigator	f21
an office	f56
an old	a-26b99d-20e-29j99n-26
an overdue	i30
an unpaid	n-21
and	a128b105c57d102e-30f-63h158i44j91k132l-98
and a	c27n23
and after	a-25b-27h73
and all	c34l111
and ask	c-21e134n-39
and beat	b34k-20
and call	k-43n51
and everybody	a20d-70
and explain	i61
and fami	k71
and find	a44d37
and get	a98
and he	k78
and he's	b71
and i	b-32c41e121g-26h-29i-31j-35l-23
and i'd	h22
and i'll	a-26d-23h-40k143m41n-22
and i'm	b-46c-28d47f-41h-37k-34
and if	d28
and it	b-39c38h65k-31n-42
and it's	a-26e38h36i45
and let	b-22
and me	a24
and no	b29c-23g31
and not	d96
and only	c83g79
and pay	n61
and read	a-28b-24j-68k210
and ring	l-31
and send	n22
and show	d67g-25
and simple	a21
and the	a43b-57c60d-42f-51h44m134
and then	a119b-22c36d-20g-29h113k-22l-21n-26
and there	b-36d69g-27h-22
and there'll	l-20
and transfer	n60
and wait	d-30l115
and we	b82e-24f58g-41k-36l-31m-22
and we'll	b-22k67
and what	c63h21
and where	c-20f90j79
and which	d-21j59
and you	a49c-63n-22
and you'll	b51l-53
and you're	a-28g114i22
and your	b43c-33e-26f64g56h84k-25l-57m-22n52
another	b-62d69e36g-33h99i-22j-22k-33l-73
another agency	l-21
another card	n32
another miss	b-29d87
answer	a110b-27e57f-25i-40j-20k-20l-30
answer .	e24f-25l23
answer your	a56l-50
antiqu	c-32
antiqu mall	c-32
any	c-31f-32g-30j-25k-25
any branch	a-21
any chance	h-20
anybody	h27n42
anymore	g54h56
anyone	a-20b-21i36
anyth	b-58d-51g-42i-31j-29k26l-27m23
anyth ,	e52
anyth .	a-44
anyth on	d-20
anyway	l101
ap	e-22k-23
apartment	f-42g53j55
apartment .	g66
apartment is	j61
apology	m-34
app	a-25b-45c-37d42e72f-32h-59i-77j61k56m-22n139
app ,	d-22i-22n71
app .	j94k-24
app to	g72
app 还	k85
app 里	j-23
appear	f33
apple	j-20k31
apple gift	j-20k31
appli	e-24j54m59
application	a50b-24e120l-40n58
appoint	f98
approv	c-27e-21f60n42
are	a-41b-72c-76d-45e33g-48h-39i76k-20l79m-45
are .	a41c-27i61l-29
are a	c38
are be	g67
are other	l44
are the	a41
are you	a-44c-33i45j34l-27m-22n-21
area	j24k52
aren't	a-42e-38i-57n-52
arm	f42
arm of	f42
around	b97k53n-36
arrangement	g-21h29
arrear	e-26i42
arrest	a-33b-41c157g-24h45i-22m-24
arrest .	b-22c151h53
arrest for	c27g-21
as	a-57b-90c-53d-27e-109f173g85j20k68l-65m-97n-63
as "	f119
as a	a39b-23c-52d50f63g-24h44
as an	f49j46
as co	e-27
as d	k56
as of	f-42g153
as the	g-29k30
as your	d-22f21
asham	a85
asham of	a85
ask	a-99b65d-35e32g-92h-51i-92j-60k-47m-61n81
ask for	b-21l-23m-28
ask her	e84i-27
ask if	f-30
ask me	c86e-23f20l-31
ask the	e49f-40
ask to	l92
ask us	e-24f91l69
ask your	b-37d-26e-52j-27n165
asks	c-20
ass	a59
assault	b71
assault and	b71
asset	j45
assur	d-28
at	b-184c114d27e127f-140g-69h124j-32k69m-49n-32
at #	k67l40
at a	b-31c33g30
at all	g-34l-20
at any	a-21
at college	e85
at elmsworth	d-23
at five	c85g62h-32l-24
at four	h85
at home	c-22e-33j23k64l63
at it	g68
at midnight	h77
at nine	n42
at ten	l-43
at the	a44b-40d128e61f-32g-20h-46k-29l-51m-21n-67
at three	l60
at two	h84
at work	c29e-38k-28l63n44
at you	c-27g-37
at your	a-25b-35e74f-27g-21h-21l20m91
atrasada	i85
attach	f25g-37
attach .	g-25
attempt	b-26f-25h-33i-24m-21
attention	e63f44
attention .	f44
attorney	a-23b-22c27d-20e-30g-44l-25m27
attorney $	c85f-26h29
attorney check	c-33
attorney for	f59
aunt	e44i31j59
authority	f39
authoriz	m64
autodialer	l112
automatical	g113h-31
autopay	b-30
award	g-23
away	e104j62
away .	e104j62
b	d-30i25l148
b -	d-23
b .	l125
back	a-49b85d-34e-110f26g47i-42j-23k-41m-20n43
back .	f-20g-22h25l-26n-41
back about	f46
back in	b96c-23l58
back of	c94
back rent	f39
back to	c-20g94l-27n-22
back with	n94
backpack	e-23
backpack .	e-23
bad	a-46c56e-26f31g-20i32
bad ,	e-20i44
bad check	a-22c86
badge	c50f121
badge number	f135
bail	a-24c58
bailiff	g48i55
bakery	a-26d43
bal	m84
balance	a-22b-36c-29d163e-30f32g-74i-36k-63l-27m39n45
balance $	i31
balance ,	n68
balance .	c-25d-38f95g-29h51i-51j-27m-31
balance for	j54
balance into	d-23
balance is	i-43m-35
balance of	m-20
balance to	m26
balance with	d-21f-35i124
bank	b-33c20d-45f92g55h-23i-44j225k-60l-59m-50n-53
bank .	c31f73g-25h-26i-21j-42
bank :	h30
bank detail	j47
bank in	c-22
bank itself	f96j-22
bank name	j86
bankrupt	a64
bankrupt with	a64
bankruptcy	g126
bar	a-44f-24
barn	i24
battery	l76
be	a67b83c41e94f-76g-80h98i21k-102l-94n-60
be a	b103f-36l-20
be an	e55
be arrest	b-30c20g-21m-20
be asham	a85
be call	b-22e48h28l-22
be done	k-26n42
be easier	a-22e69
be garnish	g53
be gett	e56
be in	b-46c92d77k66
be lock	c-24
be one	a48b-38d65e33h-22
be pay	a-27b49c-25l-22m139
be pick	b94c-32g40l-22
be stand	b97l-42
be sued	g-40i73k-21
be sure	a-20
be the	d-22h31
be undone	h61
bear	f-20
bear its	f-20
beat	b75f-32k-26l-24m-23n36
beat it	b34k-20
because	e24f-29g105i-43j-20l-47m80
because of	g125h-23l-32
because you	m87
been	a-60b-35c64d-44e-27f-64g372i104m-31n-53
been fil	g-25
been gett	g-36l61
been process	g-61
before	b-53c25d-25e-37g-35h65i30k-42l-49m43n-30
before i	f34j49m60
before the	h29
before we	j-32
before you	a-20i34
begg	a-20h54
begg them	a-20h54
behalf	f-21i-30
behalf of	f-21i-30
behind	a-47d-21e-20g-24i108k90n-29
behind .	a-27
behind the	k108
behind your	i24
believe	e31
below	h31
below .	h31
benefit	b-24f41g136j22
best	a-20j-26k33m-24
best ,	k41
bet	a27e90m-23n66
better	a169b24e-55g-21h-33k-23
better money	a61
better watch	b59
between	h-29k31
between us	f-20
between you	a22
big	b66
bill	a156b-57c-25d-24e-23f-33g-106h-29i-38j-29l-39m-23
bill $	a145g-23
bill .	a62g-27n-34
bill is	i26
bit	b105
bitch	a30l-20
bitch ,	a30l-20
bitcoin	k118
black	g126
black out	g126
blacklist	d67g-25
blacklist page	d67g-25
blast	d111
blast u	d111
block	a-60b176d68e-27f-24g22j-39k-49l193n-21
block .	b-21g32l107
block me	b-32f-20k-32l120
blok	l24
blok me	l24
blow	b-26l63
blow up	b-26l63
board	e33
boat	g28i21k-26
boat loan	g-23i26k-21
bond	b-21
book	b-53c-30d20e59k21m68
book .	d20e59k21
book cost	c-42m88
booth	c-32
booth you	c-32
borrow	d-22e-49g-41i22j-29n82
borrow it	e-27j-28n91
boss	b24d-27e118f-26g63h-36l-22m-21n120
boss .	g126
boss hear	e117
boss never	n101
both	a-38b-32d-20e-61g-53j37l-26m84
both .	k33m49
bother	g106k-29l98
bots	l24
bots .	l24
box	d-25
boy	e64
boy at	e64
boys	b305d-20e-30k-27
br	b117k152l-21
br the	b75n30
brain	a254b-21d-23
branch	a-34d-23k-20
brandt	l55
break	b116d-36g-22h-22
break the	d-23
break your	b51
brick	a64
brightway	d23h34i-29k55m43n63
brightway loan	d26g20h40k59m44n27
broke	n130
broken	h-20
brother	a-40b-38d-24e78g-44j-25k28m-20n25
brother -	g-23k42
brother to	e-37n86
brother told	e-26
brother will	b-40e110
buck	a37b-35l-73m160n95
buck ,	a55m-35n65
buck .	l-48m115
buck for	l-22m90
buddy	e-23j46k-20n50
buddy pos	k-20n53
build	d-34h55j78
build does	j72
bum	a114e-28
bundle	h92
bureau	c-36f96g44
bureau .	f-29g79
bureau of	f78
burn	b166f-26j-22l-27
bus	a50b113d-22e-61j-20
bus your	e-23
busines	b-35e-26h77i40j-20l-20n-21
busines ,	b-24h82
but	b-33c21e-50f99g-40h-41i38j-45k-20l29m49n-23
but a	a47c-29
but i	e-26
but the	j20l-20
but we	f-25l73
but you	m71
button	b-23g120h125
buy	j-34k61
buy gift	j-20k30
buyer	d91
buyer read	d91
by	a-101c156d-28e29g64i-40j-54k-55l-122m-92n-45
by #	h47
by ,	m25
by any	h-20
by deception	c99
by friday	b-30c71e64n-33
by law	e-21g110
by mistake	n-33
by monday	c49g-21
by one	b62d25h-30
by phone	a-29
by sunday	l-43
by teatime	h92
by the	b-23c-20g27m-33
by tonight	b129c20h-33
by two	c45h-28
by your	e49
bye	a-35g-27
c	c42j53
call	a-187b-167d-94e78g-88j-51k-146l150m69n-45
call #	h-30l27
call ,	c59e-30j87l-50
call .	b-41c-30e-31f-34g75h155j-21m25
call ?	i72l25
call a	l-23
call about	f38i21
call after	c-28l-21
call and	b56i35
call at	c-29e-28l29
call back	b-29
call before	h-22
call for	f-22i-24
call from	f29i-20l55
call if	e-24h-28
call it	a-39c71m86
call me	e-36k-58l-58n111
call now	h47l-25
call on	c-39
call record	d-23
call the	l42
call theft	c89
call this	j-20
call us	c-34f79l-22m-20
call you	a-43c-34h-26l87
call your	e45
call yourself	a-72
calm	b91
calm .	b42
came	b-32k41m-58
came to	k48m-58
camp	d-30l115
can	a-78b-100c-33d-30e57f-81g-46h34j25k-21l-82m-77n82
can be	c-21g-39i-31m-20
can close	h-26j127
can dispute	f-26
can do	j-30
can go	c40
can help	c-22e40h127n-23
can hold	e99h-21
can i	e-24j51
can make	d96g27
can only	b-27h27
can pay	a-28c29n-20
can reach	e-39k-21
can run	k34
can speak	e74
can take	b-23g31
can wait	n97
can you	a101j-22
can't	a60b26c-32d-72f-32g34h34i-42j25k-44l-57m-50n95
can't .	e-31n125
can't be	g-36h50
can't cover	a51e43
can't discus	e-26
can't promise	b92
can't see	d-42
can't stop	h44
can't take	k-23
canal	b55
cancer	a164k-21
cannot	h51
car	a-34b53e-31f-29g-22i77j86l-44m-21n99
car .	a-20b60i53
car loan	i56
car park	b47
car title	i-21n112
card	a51b-88c-118d-68e-23g-102j42k120l-81m-65n127
card ,	a-22j51k-28n107
card .	a40b-29c-79e-35f63g-26i36k-21
card ?	e47i-33n-20
card and	a31b-28h-25j-63k96n31
card for	n-23
card number	h51j21k-31
card with	a73f-28k-21
cardholder	m-21
cardholder agreement	m-21
care	a-40b-29k65l55m-27
care of	k70m-23
carl	e71
carri	c68
carry	b47c-71d-27f156
carry federal	c-24f61
case	b-23c-24g128l-25
case #	g-22
caseworker	e-29
cash	a-51b-76c38d-72e-63f-40g-32h-33i-32j-34k284l-55m-25n203
cash ,	n25
cash .	e-37k72n31
cash advance	k-61n85
cash app	k27
cash flow	c83
cash from	k76
cash in	b-49d-21i-20k63n74
cash is	k34
catalogue	g-28i84n78
cater	j48
cease	b-30l182
cease letter	l131
cease request	l-22
cell	c118g-25j103l-40
censu	f71
center	c-34f-33
certain	l-20
certain ,	l-20
cfpb	c-39
ch	c-21e79f-31k27l-33n30
chance	a-23g-29h68
chance ,	h56
chance ?	h-20
chang	e-23l-20
change	c-24l69
change your	l57
charg	a-20b-33c215d-22f-53g96
charg .	c-23
charg on	g-35
charg were	c37g60
charge	a-22b-22g-40h-27k-24m189n-56
charge .	m-26
charge of	m165
charity	n-24
charity program	n-24
chase	f133
cheap	a139g-30h49
check	a-37b-35c53d-33g93h-26j41l-25m-33n-39
check account	j72
check enforcement	c-33
check fraud	c-34n-27
check is	c44g76
check out	k42
check the	c83g43
cheer	l29
cheque	b-34
child	c-35
child support	c-35
children	a-22e-24g139i-35
choose	c44k45
christma	n29
church	d129e-94i-31j-21n37
church whatsapp	d65
city	f-23
civil	c-57f66g-28i-24
civil enforcement	f37
civil matter	c-20
claim	b-29c-34e-47f-51g-35j179k-28m-21
claim .	j57
claim to	e-39j108
clas	a81d-21
clas in	a84
classmate	j53
classmate ,	j53
clear	a100g150j52
clear .	g151
clerk	c-46e-27f163g-27i-21
clerk how	f-20
client	b-23m-39
clock	d48g-22l117
clock tick	d58h-34
clos	b-25d-23h99l-35m50
clos .	b-22
close	b-30h53j122l-36m52
close of	b-24h82
close this	h-26j127
club	d-25n24
cm	n-26
co	e-44f-26i-20j-32
co -	e-38f-26i-20j-32
coach	j24
code	b-35d-33j204k26l-39m-27
code .	j66k-24
code ?	j-21
code on	d-20
code we	j54
cole	f95
colleague	m62
colleague went	m76
collect	b80c-35d-38e-44f82g-34h26i92l40m68
collect $	m91
collect a	d-24f-24i41
collect for	f-30l69
collect in	b99e-31
collect the	h65
collect this	f124g-22
collection	a-52c-30d-24e-20g-39h-29i141j-45k-21l-36m133n-26
collection ,	i57m24
collection .	i76m52
collector	f-26i57
collector look	i63
college	a-22e66g51l-21
college with	g53
color	c111
color ,	c111
com	b87c-28e-51f-22j-30l-27m-30n-34
com back	h65
com for	b71
com in	b70
com to	a40k-20
com up	k56
come	a78d-36g34h-33k-55n-30
come over	b34k-20
come to	c26e-87g48l-46
come up	a-21e110
command	c-26e130f-30i-44
command officer	c-26e130f-30i-44
commission	m34
commission is	m-33
committee	h84
company	a-20b-48d-71e-44f-24h-35i35j-31k137m-44n-33
company .	f-21k25
company account	k37
company facebook	d-29j-21
company name	k-22
complain	l44
complain all	l70
complaint	a-37c70e-27f58l-21m76n-20
complaint .	f-27
compliance	d-22
compliance .	d-20
computer	h71
con	g50
concern	n-36
confirm	a-20b-31c-30e-38g-26h-28i-25j126l-52m-35
confirm your	e-28j102
confirmation	b-29l-20
congratulation	a38
congratulation ,	a78
congratulation on	a-40
consent	l93
consider	f104j-35
consider me	f104j-35
constable	f-46k-21
constable ,	c-21f-21k-21
consumer	a-51b-70c-64d27e-35f-24g-29h-36i-76j-32k23m-68n-30
consumer a	c34
consumer ask	l45
consumer has	i-20
consumer is	c-34
consumer threaten	d-28
consumer to	n50
consumer want	k-31n-43
contact	a-46b-68c22d53e56f49g-53h-24i-34l-75n-29
contact .	d-33e32l-50
contact and	d73
contact list	d111e-30
contact us	c56
contact you	f74
contact your	e-50
contest	j52
contest ,	j52
contract	a-37b-38d-34f-26g-66h-25l-20
contract .	g-34
contract but	m41
control	h31
convenience	m46
convenience fee	m46
copy	d46f-32g-28l-22m51
copy .	d22
copy of	d24f-32m79
correct	n-23
correct ?	n-23
cost	a-40c-67f-27g-56l-21m243
cost .	g-20m24
cost forty	c-42m88
cost you	a-27m71
couch	b100g-21l81
couch till	l90
cough	l79
cough up	l79
could	a-112b-81c-35d-47e75f-74g-64j-88k-20l-78m-23
could ask	f-20
could be	c36
could get	b-57
could ours	d-24
could still	h27
could you	a-82c-34e-31f-24i36j-72l-36
couldn't	a102
count	a119e-38g20h135k59l65n66
count .	e-33k32l102n40
country	b-22g206
country ,	g73
country .	g133
county	a-34b-31c189d40f235g-73h-20i-26l-33m-36
county .	c130f36
county ?	c99
county dispute	f-27
county fraud	c-27
courier	g-23h65i-34
courier collect	h65
course	a-40
course .	a-28
court	b-38c-85d-20f-38g73h-35i-31m-48n-24
court ,	f-27g32
court .	f-38g74
court cost	g-23
court decid	f-20
court division	f55
court judgment	f-24
court or	e34
courtesy	g101
courthouse	f95
cousin	b87i21
cover	a30b-50d-21g-38j-26k-25m162n29
cover it	e31g-25
coworker	b-24i63m-35
coworker .	n-74
cred	c-24f61
credit	a-36b-56c-25d-53e-25f-44g69h-58i-32j25k-45m-47n88
credit :	j55l66
credit card	n40
credit report	g31
credit the	b-22
credit union	n22
credit until	g57
creditor	b-25e65m-37
creditor .	e68
crestline	c44f-23
crestline recovery	c52m27
crew	b99e-36
crew who	b99e-31
crim	f103
crim task	f103
crime	a-29c37
crime ,	a-22c37
criminal	g87
criminal charg	c-77g94
crook	a31
crowbar	b158
crown	c79f91
crown call	c89
cry	a60h-22
crypto	k20m-26
cuff	c63e32
cunado	a-23b-23n118
current	a-34e-24j32n21
current addres	e-24j36
cust	d25
custody	c120
customer	a-45n-39
customer pay	d-24
cut	b99g63j-24l-52
cut off	g76l-41
cut the	b115
cvv	j111k-31
cvv .	j33k-31
d	f28h-22k53
d .	f36h-22k53
da	c65
dad	a49e82i32
dai	n57
dai 款	n57
damn	a156
dan	e65
dan 位	e65
dana	a-23i29
daniel	c67f-33
dark	b163
dat	l21
date	a-20b-37d69e-30g-21h-25i-26n-23
date and	b-29d87
daughter	a-69e50g-28j38
daughter a	a-20e74
dave	k23
day	a-69b-51c-39d-43e-104f-20j-38k-22l122
day .	b-23e-30l126
day does	e-64
day you	g57l-47m39
days	b-26d-23f-42g-20h-54i-26k-38l-45
days ,	m55
days .	f-22h-26m-23
de	i72j53
de la	j61
de marisol	i85
dead	b-22g-24h117k-35
dead .	b-22g-24h117k-35
deadbeat	a199b-23c-30d-27l-22n-21
deadbeat ,	c-24d-27
deadline	g-20h-35
deal	a26c-22h195k-25m44
deal .	h90m52
deal is	h52
deal toast	a59h57
deal with	b47c-20g27
dealership	i29
dear	m-22
debit	f-26g29i-20j51n-30
debit card	g37j58
debt	a-71b-27c-74d29e74f65g-39h-32i159j-30m-66n-76
debt $	e56i-44
debt ,	g61
debt .	d39e-32f48g-25i74m-20
debt collector	f-26i57
debt enforcement	f91i-24
debt is	c-27i65
debt recovery	i75
debtor	b70c60d-30e106f-24g-51i-52j-29k-42l-69
debtor we'd	e42
debtor will	e54i-33
deception	c99
deception and	c68
decid	f-26g-31
decid who	f-20
decision	c-21h20n-29
deck	b-57
deck until	b-57
declin	k-33
default	a-22d-41e-36g168i91m37n-38
default interest	m55
default on	i37
defaulter	d117
delinquent	g120i43
deliver	j40
delivery	g-34
demand	b-25d59e49
demanda	g113
dental	f-27
department	a-40c-39e75f144g-33h-21
department ,	f93
department .	e77f-20
department of	c-21f30g-29
depend	c63
depend on	c63
deposit	a-21f-26j43k38m73
deposit before	m61
deputy	c45f110l-20
desk	b-37c-26d-28e29f94g-24i70l64n-32
desk ,	c-24e48f100g-23n-23
desk ?	i91
desk at	e20l72
detail	a-38b-28i136
detective	c27
detention	c-33
detention center	c-33
dev	e-25g-31
dial	b-23e38h80l163
dial #	l58
dial after	l57
dialer	l170
dialer never	l121
did	a123c-48d-48h-28j-53k-26m-35n-51
did six	b71
did the	a-26
did you	a78c-22j-25
didn't	a82b31e-33m64
die	g57
die .	g57
dies	b-38h43l56
dies .	b-27l63
diesel	g-29n34
digit	e-28k59n-24
dignity	a64
dignity than	a64
dile	i85
dile que	i85
direct	b-33f22j-40k78
direct .	k93
direct debit	j-36
direct to	f31k-43
disappear	b49g46l-45
disappoint	m-22
discount	b-26g-26h161
discount .	k45
discus	a-24e-40g-31h25j-36m42
discus it	e-26
discus the	j-24
discuss	g-20h26i-22
dishonest	a-27
dispute	a-34b-24d-21e-26f-69h-35l-34m-21
dispute center	f-27
dispute the	f-26
dispute this	g49
district	c54e59
district attorney	c60f-26
division	c-31f58g29
do	a-24b-27d-24f96g-21i-40j80k-22n27
do -	g63l-29
do .	l24
do a	f47j35
do it	j-30m50n48
do not	c-22f-35
do they	a114f32j39
do this	e104f36
do you	a-92b-42f44h22j80n-27
docket	c74d-22g126
document	b-20
does	a-21b-59c-33d-54e88f-29i-34j24l55m-36n125
does .	d-24h29n175
does noth	l73
does she	j72
does that	a-21
does the	e91
does your	e-35i-21j-31n-20
doesn't	a49b106d63h-24i-49k-30l52
doesn't cost	a-29
doesn't it	b84g-21
dog	b244l-45
dollar	a-26c-38g-55i71j29m68n-50
dollar ,	i26m-27
dollar .	a-39m86
dollar fee	m50
don't	a-69c-62d34e51f-21g-47h-41i93j-47k-49l61n81
don't .	b34
don't call	a-72
don't care	l65n30
don't charge	m-22
don't contact	e-29
don't have	e-32l-32
don't hear	e35m39
don't know	i47
don't make	a-25e85l-22
don't pay	a-55b33d101e154g-32l-25n-20
don't settle	b48g-21
don't spend	n110
don't take	n-26
don't tell	e-31n125
don't think	e-27
don't use	b-57k75n-24
don't want	e-30h25i43l68m-32
don't work	l77
done	a-62b-28e-41f-24g164j-21k130l-52m50n53
done ,	g103
done .	a-39b-22e-33f-20g72h41j-21k163l-41
door	b234c74d193e-47f26g-51h-31j-32l-80n-29
door ,	b91d64e-23
door .	d43k20
doorbell	g-36l59
doorbell been	g-36l61
doorstep	d-26g-23m95n78
dorm	e64
dorm phone	e64
doubl	a-26b-38d-30f-40g-20h58m285
doubl .	d-23m92
down	a-24c-30d-29e41f53g-27h-53i44j-32k69l66m65n91
down ,	k55
down .	f27k40l96m50n-20
down a	m48
down an	e55
down for	h-22i30
draw	h-35n130
driv	a52
drive	e44k-25
driver	b48k53
drop	a78b-33g-27h34k106l-27
drop the	k73l-21
dropp	k36
drunk	a24
dtr	a89j56k57l57m54n52
dtr ,	j67k67
duck	b125k-30
duck me	b125k-30
due	a-28c-26d-36e-66g-60h-22i129l-29m-35n-32
due .	d-41e-36g-26i48
due balance	i51
dumb	a64
dummy	a-29
dummy account	a-29
e	a-22b-22f-41g-32h-21j-32m179
e -	b-22f-26g-23j-32m58
each	g-22m59
ear	b93
easier	a-31b-24e69f-20j52k66m-23
easier than	e77
easy	n56
eat	a34b139c-26
eat through	a-22b131
eight	a36b-29e-32h-20k41
either	a-23c93e43
electoral	d-26e78j68
electoral roll	d-26e78j68
elmsworth	d-23
else	a-20
email	a-24b-33e62k-24l-63m25
email .	g32m46
email you	g-20l-32
email your	d21e73
emergency	a-56e158k-20
emergency .	a-45e55
emergency contact	e102
employ	a-21j39
employee	d-22f26i20
employer	b-30d86e-23f-29g70i-26l-27n-25
employer .	e29
employer and	j23
employer pay	e-58
employment	e-39j173
empty	b79e-20g-31n96
empty on	n101
end	a-22b154d-46g-25h-27i-31k-38l-59m-39n-21
end this	h-44l-29
end up	b172d-35
ends	c61g-26
ends .	c53g-22
enforcement	c-45f166g130i-25
enforcement program	c-33
enforcement unit	f95
enjoy	b87c154e50k-20
enough	a81e46
enter	f-32g78k77
enter against	g63
entry	d-23f-34
entry #	d-23
envelope	k157
erase	g29
es	i85
es la	i85
escalat	h36
escalat .	h36
esta	i85
even	a126d94e-24g68m48
ever	a-26c109f-22
ever spent	c68
every	a-39b55c-39d131e-48f-47g86i-30j-23l151m174
every call	l-30m123
every day	b-23l79m31
every hour	l53
every last	l-43
every ten	l34
everybody	a84c36d-51e-27k-29n44
everybody know	a20d-70
everyone	a-30d36k-20l-43n140
everyone in	d58l-43
everyone on	d-26
everyth	a159e-26g-22h20l-21
everyth .	a170
everywhere	b-27d111l26
everywhere fam	d111
eviction	g95
eviction grant	g117
ex	c-35d25i24
ex want	c-35
excuse	a-25b123
excuse and	a-25b123
exit	h67
exit ,	h67
expect	a-33c135f-23
expir	h48j24k-31
explain	i127
explain it	e62
explain to	c40e-33g21
expres	c-42m88
expres book	c-42m88
extension	e175f-20
extension .	e70
extension away	e105
extra	m107
f*ck	a71
fa	g78
fa 院	g87
face	a62d60
facebook	d50i-53j-21
facebook page	d-29j-21
fail	a76b101
fairley	k56
fairley ,	k56
fall	a-38
fall behind	a-38
fam	d111
fam .	d111
fami	a-30b-38e-24i33k55n97
fami .	a-22n111
fami plan	i-42
famou	d104
faster	k96
faster .	k31
federal	c-47f158g-23i-37
federal cred	c-24f61
federal debt	f91i-24
fedex	j53
fedex here	j53
fee	a-54b-37c-41d-33e-33f-28g-56h-57i-45j-37k24l-27m324n-25
fee .	i-20k64m135
fee for	m-25
fee grow	m41
fee in	m-23
fee is	m42
fee of	m59
fee on	m26
fee was	g-23
fees	b-20f-20m74
fees ,	m71
fei	a194b-21m133
fella	b187h-23
fella will	b92
felony	c118
felony ,	c45
fence	b89
fence ,	b89
fiancee	e49
fifth	n60
fifth ,	n60
fifty	a73b-48c-46e-32f-30h-44j-21k-28l112m338n67
fifty buck	b-20n105
fifty dollar	a-43m131
fifty number	l89
fil	b-27c73f-58g-53
fil .	c104g-74
file	a-42b-67d-57f78g72h71i-22k23l-49m39
file .	b-28d-42e49f64h-38k38l-24m56
file a	f-30
file an	f-20
final	c39d-20g-46h111i87
final hour	h31
final notice	c47h39
finance	i68k51
finance company	i69
financial	f118
financial crim	f103
find	b-80d24e45j40l37
find him	j53
find out	a-23b-40
find the	d-33l57
find your	a46
fine	g-32k48m-26
fine ,	m-26
fine .	k35
finger	b184d-40h100k-24n36
fir	a63
firm	e52f-21
first	a-44d-41e23f-75g-70i-27j-68l-24m-22n68
first ,	e33g-28
first .	e25
first harbor	f-33g-30j-30
first name	c-21d-25f-21
fitt	m28
five	a-41b-28c99d-38g44i-76l42m75n36
five ,	g74h-58
five dollar	m-20
five hundr	m-20n60
five lin	i-42
five minut	h-27n33
five o'clock	h48
five percent	g32m20
five year	c105n-27
fix	b-59
flagg	c-22g67l-43
flat	i85
floor	a63h25
flow	c84
flyer	d-51
flyer about	d-51
folk	a68b43
follow	a-29b41c33g-25
follow up	b-31
follower	d141i-42
follower like	d38
food	b-20e97
for	a-158c62d-79e-25f-26g-103h43i97k-49l-79m133
for .	n59
for ?	n49
for a	c-26d-21e-35i-64j81k-24m-62n81
for an	b113
for assault	b71
for call	c-20
for child	c-35
for collection	m105
for every	l-30m123
for good	c-24g-24h193
for groceri	n-23
for him	i163
for it	c55e35g-28i-40
for me	k-23m79
for my	h-21k-22
for one	a-20h54
for release	m77
for someth	b47
for ten	h-21
for that	e74j25
for the	a-48c-61f115g-32h-56j-70k22m113n-34
for this	c38e-29f55g-37j-23m-23n-21
for you	a-29b-45c-76d-40e39g-25h84j37k24l42m-52n-26
for your	a49b-25c111d-20f-52g-22i59n-34
force	c-34f103
forever	g40h76
forever $	g48h25
forever .	h51
forget	k50
forget the	k50
forklift	b71
forklift .	b71
form	h22j39
form .	j39
forty	c-57g-24l-28m256
forty pound	c-42m88
four	b-54d-36e-24g-29h136j-32k29l104m-49n-21
four .	c-34f35
four and	h85
four hundr	c49i20k50m-28
fraud	a-20c271f49g117j-43n-28
fraud ,	c47n-27
fraud .	c121g52
free	a92f-24g-35l-20n-31
free .	f-24
freeloader	a62
freeloader ,	a62
friday	a-44c104d26e68g22h-20j-24k-35m-26n22
friday ,	d54g56n-25
friday .	a-33b-24c44d-21e36g-23
friday and	b82c-29e53g-22
friend	a-47b-37c-20d117e-109f-27g-27k44l-24n49
friend ,	n25
friend .	b-20d131e-27k-21n44
friend and	k71
friend paid	a-20
from	a-46b-130c-61d-112g27h-74i-80j60k-49l82m-23n47
from .	n58
from a	c42
from here	b-31f-30k-20l89
from me	e111i23k-22l151n-23
from now	g31
from our	l-22
from the	b-39c-60d-30e-74f109h-39i-23j206k-50l-67m35
from us	d-20e34f-21g-42l-34m33
from you	e35f52
from your	e-47g-37j-28n85
front	b-49c122d46e-25f-20g-43h-28i60j-23k-21l48
front desk	b-22d-23e43i71l66
front of	c126e-25g-24h-28
frost	f103
frost ,	f103
frozen	g108
ftc	c-38f48
ftc -	c-24f61
fuel	g-29n34
fuel card	g-29n34
full	b-36g-27h61
full balance	d-25h64
fund	d-55i-20n64
fund in	d-51
garnish	g23
garnishment	f-22g137i-30
gas	b-24m138
gate	b74
gave	b-33e-40h48j53k86l-33n54
gave me	h48j67k-21l-20
gave you	n58
general	a-21b-23c-32e33
geniu	a195h42
get	a44c-46j24k-50l277n48
get a	a29b-32e-21h44j-43m70n61
get an	n33
get her	a-25f80
get him	e48i39l-24
get into	g53
get it	e-25k-20l-24n20
get off	a100d20
get the	j24
get worse	g-36l61
get your	b52e23j43l-68n-22
gets	a-45b151c-20d138e43f-27g91h89i-38j-37k-40l62n-52
gets a	d22e88g85
gets you	b-24d74l-20
gett	a-26e100g-36i34l47
gett a	e56
gett on	g-36l61
gett to	e55
gift	j-40k101
gift card	j-40k101
girl	b104e-38n22
girl tak	e-23
give	a86e-51f-53i44j106k32l-44m33n-34
give me	a101b22f-35j44k32l-32m42n-28
glad	h-24l-21m-20
glas	b99g-28
glas left	b99
go	a32b45c82d75e-32f-51g26h-93j-70l90m-44n48
go after	e47
go on	b32l83
go to	a83c137d51e-33f-24g57h-76l103m-32n-41
goes	b-47c-43d122e44g57h91k-31l-27m-28n-57
goes back	g100
goes on	d29g52h-32
goes through	b28e33
goes to	e50g-43h33
goes with	h89
gone	e-49g89h80
gone forever	h29
gone to	e-27g112
gonna	b-28d77g40l-21
good	a-81b-59c64d156e61f-28g-65h119m-36n-31
good .	c-21d-28g-31h153
good th	d127
good weekend	a-22
google	d22
got	a-115b42c-37e74f-31g-84h68i-23j90k-58m-41n143
got a	a-37b84c-29e-26f-28n94
got bots	l24
got cut	l-27
got forty	l58
got his	b-23e80n-27
got new	j53
got one	b-21h103
got option	h-27n67
got the	b92
got your	a-26b-21d39e65j-38n-33
government	f-63h-20
government .	f-33h-20
grand	a47i22
grandad	n110
grandad has	n110
grandma	g-23i104
grant	g108h-20
grant ,	g117
great	a-49d44n-20
great ,	a-23d44
green	k30
greene	i52
groceri	n-23
groceri .	n-23
grocery	j64
grocery card	j64
group	b-30c-32d57g-24
grow	k-23m112
grown	a83e26m-25n-22
grown man	a83m-25
guarantor	g-24
gues	a155e54
guy	b40e72n76
guy in	e74
guy who	b60i-38n91
guys	a-22b173k-21
gym	m-33
habit	a61
had	a-88b-21e-40i-23k20l97
had a	a-75
had her	k32n37
half	a67b-25c-26d-32g94h107
hand	b-36c-30f88g65h-33i-20j-21k36n41
hand ,	b-20k61
hand me	f93g-38
hand you	n54
handcuff	b-38c177l-30
handcuff .	c71l-20
handl	a61c-26e-26f44g-24k-28l-29
handl bankrupt	a64
handl your	l-20
handle	h-20k23
handle this	h-20
hang	a-37b53c-40d26h126k-29l81m-20
hang up	a-37b66c-40h126k-24l81m-20
happen	a-103b175c-35d-28e-22h28l-40m-20n-40
happen .	a-74
happen on	g32
happen to	b235c-21l-20n-34
happen with	b-34
harbor	f-67g-32i-26j-42m-25
harbor bank	f-59g-25j-36
hard	e75
hardship	d-67f-20l-22
hardship fund	d-51
has	a-58b-51c41d-58e-79f116g106h-42j-40n31
has a	a-26c20e35f-37g-37i94m-21n-60
has been	a-20c35f-28
has five	i-42
has gone	e-27g126
has no	b56c54g-26
has saving	n110
has the	f-37g185l61
has your	e-28
hasn't	f45g-37i102m68
hasn't been	i114
hate	b66c-21
hate for	b66
hav	a44b-20c153e75f-23
hav me	e77
have	b75c20d-88f-22g-119h81i-30j-49k-24l-37m-87n39
have a	a-31d-35e-32i38m-27n-44
have an	f41
have any	a38b42
have his	e69j47
have it	d47e-21h-22m-22n70
have other	l63
have the	b-29h102k-32l-21
have to	b-28c-29h-26l-20
have until	g-33h94
have you	h28n22
have your	a72b39c21d-41f27h-27i-22j-26l-22n72
haven't	f44
he	b121c77d-25e-42f-48g-68h-23i157j58k50l-47m-56n-60
he can	e-39
he got	b69n24
he in	j61
he isn't	i20
he liv	j42
he owes	a22i23
he'll	e35
he's	b25i50j100k-26m-30n78
head	a73b38i44l-51
heal	a-32b123g-25
health	f71j31
health department	f74j39
hear	a-50b34e201g-58h-59j-27k-25
hear about	a-20b-45d25e98f-37
hear back	m41
hear from	d-29g-32l29
hear is	f72n24
hear it	e51
hear you	c37
heard	e58i36
heard the	e58i36
held	j25
hell	a191l-24
hell is	a39
hello	a-39b-24k-21m-22
hello ,	a-20k-20
help	a-59b36c-32e133g-25h79j-21l-43n-31
help .	e81l-24
help you	c-22h112
her	a-83b-47c-38d-29e135g-45h-30i161k20
her .	e83g-23
her ?	e25
her debt	i77
her no	f-30
her roommate	e-24i104n-22
her to	a-25e32
here	b75c-74e-31f105m-73n-46
here ,	a62b-35c-42d31f125g39j44
here .	b75g-22k-24l70
here my	k41m-21
here till	a-20b116
hereby	f33
hi	a-29f-25i76l-51m-24
hi ,	f-22i82l-25
hid	a79m-23
hide	b28
high	d22f55
him	a61b89d-47e98h-22i185j29l-40m-59
him ,	f-21j22l-26
him .	i20l47
him ?	i104j48
him jail	c-35
him to	e36i-20l-21n66
hire	a63
his	b99d191e106f-92g-54h-40i149j132k50l-29n-91
his account	i49
his addres	e43
his debt	d-35e-25i58
his dorm	e64
his ex	c-35i26
his own	a44e-29
his sister	a-24l47n-20
history	g108
hit	a-23b-22d51h99i-26m-37n79
hit send	d92h116
hit up	d-21i-24m-29n87
hits	h67
hits your	h67
hm	f103
hm revenue	f103
hold	a-21c-45e86g76h22j-22k56l-28
hold .	b-27m26n41
hold for	h-21
hold on	g90
holiday	k-20
home	a-38b47c-47f-22h-42j94k46l26m-22
home ,	c-20e-35j23l85
home .	b-26f-29g23k34l-22
home ?	b-24j48k39
home alone	b108
hon	c111g55
hon .	c111
honest	a22
honor	a29b-27i48
hope	c58l83
hope you	c58l83
hospital	b30f-46i36l-23n-24
hospital .	b30f-30
hospital has	n-24
hour	a-23b-38c-38d-28e-70f-20g-34h165j-22k-33l70m-21
hour ?	h26
hour and	b-21h64
hour to	h70
hous	f39
house	c-55d-28e-44f115g145h-37i31k45l102n-34
house $	a-21e64g38l-22
house ,	g43
house .	a-20b-37e-63g-32k62l-40
house all	b-25g-32l118
house is	b101e-21
house over	c-33g94
household	c-20f69g95
household gets	g96
how	a-76b88c42d128f-28g-23h-29j-57k37l-55m51n-39
how about	b-23d56k78
how it	c74k-26m30
how to	d28f-20
how would	d32i-25
how you'll	e23g22
hr	j79
hrs	c48h104
hrs or	c53h67
hundr	a-36b-69e-24f-47g-62h-28i153k124l-49m254n20
hundr ,	k66m58
hundr -	a22j40m-25
hundr .	c45i39m50
hundr and	i25k53n-20
hundr dollar	i23
hundr for	k36m68
hundr of	d42n24
hundr to	k-20m95
hung	a28l33
hung up	a28l33
hurt	b61l-33
hurt you	b48
husband	a-25b-24e108i-26l-22
husband stall	e47
i	a-138e90f99g-52h165i-32j97k-53l64m56n-87
i add	m112
i am	c85f-28i53
i ask	e70
i bet	e53m-22n68
i can	b29d62e27g79j79k48l-44n-39
i can't	a-26d-34e-42g-58j-38k-28l-26
i don't	a-30b-49i47l22m85n26
i find	j53
i get	a-22e-26h59l66n-22
i got	d25
i gues	a41e56
i hang	b-23h94
i have	a26b-66e37f70h81k-46l38m-23n-33
i hear	a-20b105n22
i hit	d106h-47
i hope	l95
i just	e-21j51l-28
i know	b83c-21e-40f-26j-23l26n89
i left	b-30
i mean	h27
i need	f86h-27j59
i prefer	l59
i put	d-51
i release	c50h34
i represent	b-25f166
i ring	e30j-20l37
i saw	d-29j-21
i see	a-20b63l-24
i spam	l24
i still	e-26
i understand	b-40e-25f-26g-21j-21
i was	f112
i were	c118
i will	b91
i won't	b34l-23n-21
i wonder	b-20e91g22
i wouldn't	a63n-27
i write	d91
i'd	a-50b88c31d-26e52g-39k34l-32m-26n-30
i'd hate	b66c-21
i'd knock	k64
i'd like	b-28l-20
i'd rather	e88
i'll	a-149b93c-110d87e48f-49g-44h-106i-70j-57k192l172m-41n-50
i'll be	b45d-32e51j-23k56
i'll call	b-67k-31l145
i'll come	b34k-20
i'll have	a49b66d-29h-26
i'll just	b81d-22l61
i'll keep	b-35
i'll leave	a-26d62
i'll make	k-22l86
i'll mark	b-41
i'll post	b-23d97l-23
i'll put	d37l-28
i'll send	b-33n42
i'll take	k-26
i'll text	k94
i'll try	a-23b-25e58l-27
i'm	a-151f126g-38h100i-59j24k-45l150
i'm a	c-22f136i34l-25m-25
i'm about	h159
i'm an	f-32j24
i'm call	c-51f-30i-39l-66m-23
i'm doubl	f-28m196
i'm from	f29j101
i'm go	e29h-57
i'm in	b-23c-22d26g-21l111
i'm just	b-30e48h-21j-33l-32
i'm look	g67h26
i'm not	b26c-22e42f-20h-28l74
i'm on	d-26j40l87
i'm say	b55
i'm sorry	e-22f-27
i'm the	f127j-30
i'm with	e-24f53j31k-30
i'mma	d111
i'mma blast	d111
i've	a114b-28c42e119g-45h63j-38k-56l67m-27n-61
i've begg	a-20h54
i've got	a-86b35c-38e165f36g-20h63j-23l75n-52
i've handl	a64
i've met	a61b-20
i've not	l-22
ice	f-30
identity	f-21
identity theft	f-20
if	a-59b104d34e-24f-83g44i-80j74k65l-66m-38
if a	c-21
if i	b-24c95e24j50k-44m25
if it	a-25b45c-41h125k34
if that	b-34g-27l66
if the	h-38k-23
if we	a-28b108k90
if you	a41c45d41e28f-25g126h-39i-49j-55k61l-115m-24n-27
ignor	b25d52f-21l117
ignor us	b-21d60
ignore	c37g-25
ignore me	c37g-25
imagine	d68
imagine your	d27
immigrant	a174b-24
in	a-157b32c170d32e-92h41i88j24k24l117m-47n33
in ,	n-22
in -	b-30c-31e116g-26k60m-20
in .	b100c-29d22g-24i-24j87l-38
in ?	j162
in a	b-57c31f131h31j-31k36l26
in about	h27
in agreement	m64
in and	b71
in be	a84
in collection	i101
in county	c68
in court	g73
in cuff	c20
in default	g-23i30
in fall	a-38
in flat	i85
in front	c126e-25g-24h-28
in hand	k-21
in it	b47
in kneecap	b99e-31
in march	g-24
in my	k79l98
in on	e-26i-27n89
in our	d29
in shipp	e74
in ten	n60
in that	b59h27
in the	a27b50d54e22g65i-21j-75n-21
in this	d87g-25h32
in with	d-51
in writ	b-24l46
in your	a-59b-74d30f27g88i-29l138m69n-21
includ	d28
info	e-27
inform	c102g-51i98
information	d-25
inheritance	j36n-37
inside	c90e-25
inside ?	b-31c93e-25
instagram	a-20d53e92
instagram follower	d38
instead	j-30
instead .	j-30
instruct	f58g33
intake	f142
interest	d37i-23j76k-29l-28m161
interest .	d83
into	a-32b-54e91f73g84i-33j-36k-29l-47n25
into .	e35
into college	g53
into the	n43
into why	f103
introduc	f59
introduc self	f59
inv	l-21
investigator	c33d-23f159
invoic	d-29j-21
invoic there	d-29j-21
invoice	a-59b58c-29d29e-37g-23j-21k-37
invoice .	b79
invoice is	a-40c-29e-24k-23
irreversible	g113h-31
irreversible .	g113h-31
is	a-40b-152e-89f-132g-26i67j-57k-52l-49m-106n-140
is #	i87
is $	m-37
is a	a81c78f-62g-34i-20j49k-27m106n-22
is about	c28d75g-23i22k-21
is already	g88
is an	i-29
is another	l-37m39
is attach	g-25
is be	f70g66
is best	k41
is down	h-22k28
is due	g-22i-36
is fine	g-28
is five	m20
is for	b-20d109i42n-25
is free	f-24
is go	c-35d109e-28g103l-47
is gone	g-21h81
is he	a61i-27j78
is in	e-23g58h-22i91
is investigator	f95
is late	i77
is list	g-20
is my	e21k27
is no	h-22l69
is officer	c-42f85g-23
is on	c80d-47e39f-22g-27h42
is one	e105
is open	b-22c-28e-27k-23
is ours	e-21m-25
is paid	c71f-38h-22l42m-35
is past	i-68
is public	d44g-25
is run	f-27
is she	i50
is that	a83n24
is the	b-23d-66e-43g-26h83i-43j33k-24m-21
is there	a42
is this	a-47c-30e-28f-31i72
is twenty	g-21m44
is two	b-42f67l77
is wrong	a110
is your	b-21c-33d-24g-40h45n27
isn't	a-40b-63d28f-34g-132h31i37k-53l-33
isn't a	a34i-20m-23n-31
isn't alway	d127
isn't empty	n101
isn't in	h69m95
isn't one	g-56
isn't your	c111
issu	c104g52
issu .	c21
issue	c46
it	a-145c61d-124e24f-115g45i-42k152l-38m23n140
it $	g55n54
it ,	a-34b48d60e87g33h-33i-32n21
it .	a47c27d-42e-42f-48h-26i-59j40k-37l-72m-35n54
it ?	b78d-22e133g-23i-23j-37
it a	a-39m93
it again	n25
it and	l-21
it back	n30
it by	m-26n72
it came	k48
it com	k52
it done	e-25n29
it for	i110k52n49
it from	j-22n126
it gets	b85j-23k-22l91
it goes	g72
it isn't	b-21c-32h103i-21l-21m75n-38
it never	h37
it off	k-28
it on	a28i57k87n-53
it or	b62
it out	b59c-20g-20j65k-39l-22m54
it over	n50
it paid	b-37k31
it suit	g-26k31
it tak	b-33g-20l67
it through	b31k34
it to	c33e32j-23k104l-30m-37
it up	c37n39
it was	b-21c-21g86i28m47
it won't	k36l-24
it work	c21m37
it worse	n-35
it would	b36
it'd	e68m25
it'd be	e68m25
it'll	b-20d62l69n-22
it'll be	d73l24
it's	a-68b-69c-80d-64f-111g78h113i87j20k66m40
it's $	m54
it's a	a-28
it's about	e-29
it's an	i32m80
it's done	a-24g103h50
it's escalat	h36
it's faster	k31
it's for	e37n57
it's gett	e55
it's go	g-24l144
it's just	f-37j-21
it's out	h39
it's paid	b79e31l-21
it's today	h46
it's what	a-20
its	d21f-23
its fees	f-20
itself	f91j-24k53
itself .	f49k63
jail	a-28c88g-41i-36l-24n-30
jail ,	c91
jail .	c65
jail antiqu	c-32
jail for	c-35n-25
job	a47b-20e-22f-47
job ,	e55j55
job .	a-26
job title	f-37j-21
joint	e-26
joint account	e-21
joke	b-25h58
judge	c-26d-23f-40g131
judge already	f-20g59
judgment	a-33c-24d-62f31g85m-29
judgment .	f-25g-21
judgment against	g-26
judgment register	d-23
judgment was	g44
july	e-29g32
july .	g46
june	m-20n-30
june #	n-27
just	b76c-68d-106g93h-90j95k-58l-48n30
just a	f-37g98j-29
just answer	a71
just confirm	j24
just follow	b-30
just get	e-25n29
just need	j53
just sign	d-23g57h-26
just write	i30
k	k20
keep	a-56b106c24d34f-50g-28j-34k-36l69m-34n-23
keep dial	l57
keep duck	b125k-30
keep ignor	b-21d60
keep it	c49
keep the	b107h37
keep this	f-20k35
keep try	b-34
keep your	n-23
kept	a21j27l90
kevin	a-23k110
keys	b50
kick	b273c-20d-25l-22
kid	a65b62d-26e-32l78
kids	b-40c190e-117g91i-50n-30
kids .	c27e-30g-22
kids while	b-31c93e-25
kids won't	g114i-21
kids'	e45g-22i-60
kill	b95l-31
kill you	b104l-31
kind	a73d85i-22
kind .	d85
kneecap	b99e-31
kneecap .	b99e-31
knock	a-47b73c173f-37k37m-20
knock off	k64
know	b115c36e105f-48g-25h-51i149j-52k-23l-42m-32
know .	a-62b82c26d57e75
know about	e30
know by	l-43
know it	a66b-23c-20d-70i24
know the	e-23
know what	a-29b78c31d-20e23
know you	e105l37
l	c82
l 牢	c98
la	a-49b131c88i67j41m30n-21
la paqueteria	j61
la policia	b-26c115
la tia	i85
lads	b121i51
lady	e65
lai	a133
lai 皮	a133
lake	f-29
lake bank	f-22
landlord	a-26b-37d-28e-55g117i120j104
language	h-21l-31
language ,	l-23
last	a-51c-51d-35e27f-29g-35h54i-37j-50l-89m-24n-50
last chance	h77
last contact	l-43
last guy	b71
last time	e73
late	a-35d-27g-30h122i58k-42l-23m-31
late .	h24
late charge	m-43
late shift	b47
later	a-21n94
later .	a-21n94
law	a-29b-36c-41e-38f-24g103i-22k49m-20
law ,	k62
law is	g-23i26k-21
lawn	b-23d54g-20
laws	c-26e133
lawsuit	h-37
lawsuit has	g-24
lawyer	a-20d-35f-28h36l145
lawyer .	d-32
le	e117m43n-26
lead	d-20
lead to	d-20
leak	d55g-25
leas	d28
lease	b-20d-35g-43m61
lease .	g-25i34m21
leav	b167g120l-33
leav this	b113l-31
leave	a-43b48d28g-21k76m64n-40
leave a	a-26d62
leave the	b-20k90
led	c45d48h-28
led out	c45h-28
ledger	b-20e-29k67
ledger tak	k71
left	a-63c-47d-25e-34f49g57h140i104j-20k-22l-38m-22n-28
left .	b30g49h-24
left and	b-25h140
left you	b-30
legal	a-36b-42d-48f61g134m55
lend	b-25e-40g59h-27n208
lender	b-40d-36g55k-21n119
less	a39b48
let	a-47c-40f-57g-32h-27i103l-67n-77
let a	a37i47
let get	e62
let him	b96i25
let me	a-23b-28f-24k-42l-35
let see	a-21d43
let the	m48
letter	a-78b-68c-21e127f-30g-71h-46i-38j-49k-49m110n-35
letter $	e97
letter .	a-20g-39k-31m55
letter ?	a-36m58
letter go	l-26
letter is	d-23m64
letter only	l-60
letter to	d66
levy	f45g43h-27m38
li	g21h-24n39
liable	e-43
liaison	f35g55
liar	a111
licens	e33f40
license is	g32
lied	a40m84
lien	g115
lien was	g-54
life	h51
lift	g139
lift it	g40
lik	e74
lik when	e74
like	a21b-42c89e-61f-37g-27i-28k-40l25m33n-68
like .	g-31
like a	c-20j47m30
like it	b71g32i-26j51
like the	l112
like this	e60
like to	b-33c-31d21e-34i22j-22l-25m-23
like you	a103b-20c110f-26j-27
limit	g-25h-39n126
lin	i-42
line	a-21b-50c-28d-27e44f23g-37h-24i-45j107k-32l-47n34
line ,	f66n56
line .	e54f-27g-23j25
line on	j72
link	d-22n95
link to	n98
linkedin	a-22d147
list	a-37b-58d192e-39f-35g-33i-35k-45l-40m33n-24
list .	d-25k-31l-23
list a	d-29j-21
list of	b-30
listen	a130b-47h42l44
listen ,	a105
listen .	a-25l62
litigation	g31
little	a223b68e-41f-20g-20k72
little girl	b112e-38
liv	a37b-25e-26f-22j112k-20
liv at	j86
live	a-50b102j53
live with	a-32f32j39
llevar	b-26c115
loan	a-56b-45e-39g-39i39j-56l-46m-23n255
loan ,	d55g-31i-25j-23n34
loan .	d-27e-34f42i129k-27m-41n-62
loan :	c38d26h41k52m59n27
loan app	n41
loan for	i-34n43
loan from	e58i32n32
loan in	i-25n78
loan is	n-30
loan shark	n68
loan to	i-25
loan used	n-26
loan with	i78n-47
lobby	b-35d20l115
local	d83l100
location	e-27
lock	a-35b71c66d-22g51
lock automatical	g113h-31
lock up	a-35c81g-21
lock your	h35
locksmith	b74d-24
locksmith round	b74d-24
lodg	c-70g110
lodg on	c-70g110
log	l-20
logg	g-37
login	j70
long	b81c55
long time	c64
longer	g120
look	a-51b-30c169d-38e-64f64h-23i59j30l-77m39n-23
look at	c48e-31g42m71
look for	i83
look good	c156l-25
look into	f103
lose	g34h94k63
lose the	k63
loser	a-27
loser ,	a22
lost	g88h31
lot	c-26d-42k108n-24
love	a-23b-56c82d151e84g-31h28
love ,	e-22
love .	c100
love this	d167g-28
love to	b-20h28
lunch	a-21b-40f58h-40k-49l-20m91n59
lunch .	a-20h-32k-31m97n60
lunch together	b-22f67
ly	a53n45
m	j81
ma	j75k-40
ma 念	j75k-40
ma'am	a35b-20c82e35f60
ma'am ,	a44e35f61
ma'am .	c97
made	a-21b86j-22k-30l-21m131
made me	k-22m126
magistrate	a-33b-36c66f90g-36k-20
magistrate ,	f78
mail	a-27b-38c-24e-35f-34h-36j-56k-24l-102m-69n-30
mail ,	l-57
mail .	g36
mail it	n-21
mailbox	d31k63l-21
mailbox at	k73l-21
maintenance	h-24
mak	l58
make	a79b-24d76e99f-29i-22l138n-73
make a	a-39c-27h43l136
make it	b27c57k-26l95n-42
make me	a54c-31e85l-36
make the	k42
make you	a74d104l-20
mall	c-47
mall .	c-38
mama	a-26e102g50n-29
man	a161b90c-33e24m-36n-26
man who	a83m-25
manager	b-32c-21d-41e128f-24g-53h77j-47k-20l-29
manager .	d-27e47
manner	a124
many	a-24
march	c-29g-37i-21
marisol	i85
marisol ?	i85
mark	b-62c-31d-28e-26g106h30l-23
mark it	b-37k31
mark stay	g47
marshal	c-71d-20f71g97
mate	a44b-21i30
mate ,	a25i30
matter	c-32f-20h-40i-35j-21m39
matter for	a-22
matter only	c-20
matter what	i-28m59
mattres	c68
mattres is	c68
max	n60
max out	n60
may	a-43b-43d-46e-43f-26g-106h-56j21k-24l-61m-50n-26
may .	g-40i26l-22
may be	g-20h-23
may i	f48j-42
maybe	a129b-23e30i-21l62n-34
maybe your	e40n-21
me	a-49b-49c-61d-92e70f155g-181h-95i-69j119k326l153m59n38
me ,	a68b-38d-24e60f25i34j-34k39l98m-28n-51
me .	a-56b-27e23f20k82l27m30n48
me a	j46k47m66
me again	b70c35g-25l-41
me and	b80e-32h-21l43
me as	f23
me at	e-61k43l30
me back	e-27l-25n61
me direct	k64
me drive	e44m21
me i	l24
me know	k-21
me on	d31e-34f73k51
me or	c45m35
me private	k60
me reach	e21
me that	a124k-22
me the	c-39j150l-31m-23
me to	a34f48i-20j-23l61m-21
me two	k117m-30
me when	n24
me where	l34
me you	e-31n125
me your	a-36e-57f102g-47j80
mean	h27
media	d-50
media .	d-30
mediation	f-27
mediation is	f-27
medical	a-41
meet	h80k156l29
meet me	k120
megaphone	d43l-20
member	b-20e-35i48
mention	c26i75l-22
mention the	i75
messag	d131i-35
message	a-57b71c-22d-24e41f60i69j-20k-22n-33
message .	a-43b85
met	a61b-20
met raccoon	a61
meter	k-26m41
meter .	m41
method	g-21l151
method of	l-49
midnight	h20l111
midnight .	h-58l122
might	a-29b199d-29e96l-22
mind	f-23i31l37
minimum	c91
minut	a45b-28c-43d-31g-30h77l74m-45n45
minut ,	h-26
minut .	h-45l66n89
minut and	a59h57
minut or	c-26h97
minut while	h-21
minute	l75
miss	a-70b43d57f-20h-42i-30m52n-36
miss date	b-29d87
miss friday	b101
mistake	n-33
mom	l24
moment	a-25
monday	b-20c-40g47k72l-26
monday ,	g47
monday .	b-20c-28g22k75
money	a155b87c29e-24f-20g54h-24l-29n146
money .	a64b132
money ?	c59e44
money habit	a61
money to	n40
month	a-47b-27c-43d-43e-24g-27h-33j-26l-24m-59
month behind	i22
more	a64b28d-29e-25f-22g-24k23l43m-50
more .	a33k74l55m-23
more dignity	a64
more excuse	a-25b123
more hour	a-20h54
more text	l29
morn	a-23b80e-42f33g114h-83l31n-22
morn ,	g24h-21l60
morn .	a-23b98c-26e-25f58g90h-54l-41
moron	a32
moron ,	a32
mortgage	b-22g83h-21n79
mother	a68b-41c-23d-24e71g-26l-43n-33
mother number	e21
mother teach	a82e-31
mov	g215l48
mov to	g102l66
mov truck	g117
move	e-30g-24k-21
move it	e-28g-22
mr	c-21e-20f22j-40k-22m-22
mr .	c-21e-20f22j-40k-22m-22
ms	a-25d58i21
ms .	a-25d58i21
mum	b66e92
mum .	e-23
muppet	a278b-22
must	a107c-26e-34f-24g105m47
must be	a114e-34
my	b43c-48e-97f-32g-68h133i-49j-49k461l87m189n-106
my colleague	m67
my cousin	b87
my driver	b71
my fee	m41
my guys	b95k-21
my handle	k23
my mailbox	k73l-21
my manager	h89
my name	a-20c-26d-30f-25k27l-25
my office	b-32f59
my old	b55
my own	b-38k249l-24m-44
my venmo	a-21k112
my wife	b-20k52
myself	b-23j48k37l138m45
myself .	j64
n	e-27g92j66n39
n .	g42j80k21
nam	d49
name	a-70b-89d249f-34g34h-45i-65j36k-39l-60m-41
name ,	a-21c63d20g46j-25k49n-38
name .	b-22d87e-25g-40n65
name and	d70e-31i-26
name constable	c-21f-21k-21
name is	e71
name on	d-51f50g71
name right	j64
name ruth	c-21f-21k-21
national	d-46f113g65
need	a-33b-45c-32d-26e-47f44g-36h-76i-20j101k27l-48n-22
need the	f31j52
need to	k46m39
need your	d-20e-22j56
negotiable	m60
negotiable .	m60
neighbor	b-34d-28g-21i144n-20
neighbor in	i29
neither	l55
nerv	g-36l61
nerv ?	g-36l61
net	d55g-25
net .	d55g-25
never	b-56d-34e-24h47k39l115m-50n33
never ,	h37
never .	g-26
never com	g73h52
never count	n101
never get	g21l72n-42
never sleep	l121
new	a-61b-48c-25d-65e-64f-61j91k-25l88n22
new addres	j111
new job	a-40
new office	d-29j-21
new one	l53
next	a-53b33c107d-53e261f-23h40i67j-40l-47
next .	e72h38i36
next call	e76
next ten	h44
next time	b97l-42
next to	e72i47
next week	g33
nice	a88b100c-31e26
night	b-25d-25e-21h-29l88n32
night $	b-20l83
night ,	n40
night .	l-40
night at	c-33
night in	c68
nine	b-20c-27d-28f-27g-30h-40i20l-25n32
nine .	m45n37
nine hundr	i27m-21
ninety	a48b-29h85k-22m76n-21
nite	h43l33
no	a-66b-26c-70e-87f-96g26h52i-98j-51k62l-33m-35n-28
no ,	b37c-20f-46h-25
no .	i-29l57n37
no ?	d59e-34h52
no answer	l33
no call	e-27
no deadline	h-33
no deal	h104m20
no fee	h-31k41m-22
no lawsuit	g-36
no matter	i-28m59
no message	a-43b-20
no more	k83m-20
no need	k57
no one	a-29k39
no payment	c-30e58n-33
no receipt	k22
no second	h68
no shame	a-38
no wonder	a195b-28e-42
nobody	a80b-20c88d-53g23h63l-57m-28n46
nobody can	h71
nobody in	c-30d-37g86h51
nobody lik	e74
nobody will	e-61g-21l-26
nomore	l-34
nomore to	l-34
non	c30g26m52
non -	c30g26m52
none	g-25m58
none .	g-23
nonpayment	n-27
nonpayment of	n-27
noon	e74g24h204j-33l51
noon .	e38g30h106
not	b35c-31e-35f-45g-30i-56j-67l-55m43n-61
not ,	m67
not -	g63l-29
not .	b67
not a	b-25h56
not call	e-26
not contact	e-50
not go	l30
not in	m41
not leav	b113l-31
not say	c71f-31
not the	d96f-53g-24h-20k27
not your	g36i-24m-25
note	b-25k-24l-32
noth	a32b-47c-35d-27e-27f-31g-114h-30k-28l40m-29n-29
noth but	a47c-20
noth has	g-66
notice	a-22b-23c22d138e-35i-37j-28m134
notice -	m91
notice .	e-28h-34j-20m52
notice on	d78
notifi	a-20e-24g113
now	a-66b-45e-72f-30g132h58i-33j138k-23n-34
now $	h64
now ,	l47m-22
now .	c39e-38g54h47
now ?	b-20j57
now and	g40
now it's	m56
now on	g31
now or	d22g-22
now so	h-26j127
now to	g40
nudge	i53
number	a-89b-114c-84d-64e-71g-77i-24j-33k-31l133m-71n-52
number #	a-42f70
number $	j-21k20l61
number ,	f21k-38l36
number .	a-21b-41e-29f-33j74l34
number ?	a48i21j-24
number from	c-30f-25l-22
number is	e62
number off	e-42k31
number on	d-23
number remov	l-78
number right	h55
nurse	a-20e74
o'clock	b-20h48l69
o'clock or	g-20h26
obtain	c68
of	a42b28e-64g76h-24i97l45m71n-97
of a	c97n-38
of an	f32h65
of busines	b-24h82
of course	a-40
of debt	g61
of first	c50
of here	a-26b68h46
of his	i39j51
of it	b-21k89m-26
of itself	k71
of legal	f69g-27
of my	h39
of pay	l-49
of people	b-30d41
of shame	d65
of the	b-53c-54d-28f103g-53h-39i80k-26l-39m-30
of them	d36g38h22
of this	b-25g100i23m-22
of today	f-23g44
of us	l122
of warrant	f59
of you	a-40b42d36k-20l-28
of your	b123c58e54f-61g-54h-36i64j23l81m21
off	a130c-56d-40e-75g120h34l-89m-60n-68
off ,	d28l-27
off .	e-42
off a	k64
off our	k-25
off the	a-38b48d-28g-27h63j-24m-34
off your	a68b-24g155h-31
offer	a-29b-35e-26f-31g-41h174j-31k-26l-33
offer dead	h67
offer dies	h43
offer is	h20
office	b77c-59d-34e-31f351g-58h-56i-37j-46k93n-31
office ,	f-63j-20
office .	a38e-20f22k41
office is	b-24f57
office of	f31
office phone	e74
office till	b28e-39
office until	b145l51
officer	c54e101f29g-30i-63j-34k-21
officer ,	c-25
officer .	c38f-40h-30
officer at	f-37j-21
officer daniel	c70f-33
officer for	f40
officer will	c75f-34h57
oh	a72
okay	a-36b-24i28j24
okay ,	j32
okay .	b-23
okay ?	i29
old	a85b88c-51d-35e-29f-35g-27i-22j98k-37l-21m-34n68
old boss	b55
old classmate	j53
old jail	c-32
old people	n110
on	a-101b41d119e-99f-37g60h-64i125j-45k-71l117m29n35
on #	m-21
on ,	j-24
on .	b-33d-29e-22g20h-30i132l30
on a	a-43b-30c-32d-51f138g-89i91j-23k89m-35n23
on behalf	f-21i-30
on call	c-21f-31
on cash	k23n27
on every	b-37d150g-23l-22
on file	b-31e38g43
on friday	a-33b-27c62g-24
on it	b87c31n-30
on me	b66l-48
on monday	c-70g84
on my	c63
on our	d46m-21
on page	d29
on social	d-39
on that	b-30l83n32
on the	a-57b-24d113e60f-24h-52i-49j32m47n-94
on this	b-36e-47f56g28h114l-30
on those	b134
on top	h21k-22m143
on ur	h64
on us	e60g-20i28l-20
on you	a77b-48c83e-21f-24g108h-20l86
on your	a40c-40d27f-38g133h-32i24j-36k-41n161
once	a-26b-32c-30e64g32h113l-47m-21
once i	b-25h114
one	a-105b69d98e156f32h57j-30l-89m65n-33
one -	j44
one .	b101f61g24h27l34
one and	d-23m97
one by	b62d25h-30
one call	b52
one extension	e105
one guy	e74
one here	a-21
one hour	h40
one is	i-34
one more	a-45b97c29d-24h45
one of	b-24e-30i87n24
one voicemail	b-30
online	d62i-29j64n77
online .	d85
online bank	j64
only	a-38b-71d-38e-56f-85g-32j-31l-30m-42n-76
only ,	c-27
only .	e-35l-37
only make	n-35
open	a-54c-34d-44e90f95g-25h-25j60k-38l-54n59
open .	a-28b54c-31d-37e33k-23l-20
open a	n68
open the	c38e62
open up	c-36f117
opt	c23i-23j29k77l53
opt out	c23i-23j29k77l53
option	c-42e-22h31n63
option .	h-29n66
or	a34b95c65d69f-68g-135h276i-70j-81k-83l-110n-23
or a	i-25
or i	c-22d94e-22l38
or it's	h36
or never	h38
or no	d59h50m35
or not	b67d-21m71
or phone	l-49
or the	b47
or wait	e-60l-26
or you	c34g-35h53
or your	e41
orange	a-27c268l-25
orange isn't	c111
order	a-24b-24c-24e-44f70g185j23
order ,	g-40
order .	g97
order for	g55
order is	g39
other	a-55b-49f-24g-28i-38j-33k-31l171m-21n51
other card	k-20n62
other loan	i-23
other method	l74
other ways	l78
ought	a76e87
ought to	a76e87
our	a-96c-27d52e-35f-63g-95h-35i27j-42k-80m143n-90
our client	m-31
our commission	m-33
our letter	a-31m-27
our list	d-33k-25l-29
our office	b76c-23
our site	d-25
our system	d28
our website	d-29
ours	d-50e-38m-31
ours ,	m-29
ours be	d-24
ours now	e-21g22
ourselv	b47d-32
ourselv .	b47d-32
out	a-35b33c72d61e-23f-82g27h36j68k46l-60n58
out .	a-57b-37e30h-25j106k62l53m-32
out ?	m61
out a	a-28c122f-26n93
out in	b-24c36h61
out of	a-30b117c-26g-37h77k49l-40
out on	a132b-33e-25g-30i58n-21
out the	b21d-30n70
out to	k28
out what	b-34l-20
out with	a-28b107
out your	j24
outside	b-60d26e27g-32h-24l250
outside your	b-25g-32l105
outstand	f-27
over	a-54b51c-35d21e-47h43i59j-33k-65l110
over .	a-25b69l160
over that	g-23i26k-21
over the	d55g-25
over there	b34k-20
over this	g77
overcharg	d-26
overcharg everyone	d-26
overdraft	n63
overdue	d-24g-25i45
overdue .	i-29
ow	a-24
owe	a98b-22d-31e-30f70g-74i-80j53m74n-34
owe $	a-31f-23m58
owe ,	a74i-33
owe .	a103
owe on	d-31f121g-41
owes	c-22d42g23i168n-39
owes $	m47
owes .	d78i-37
owes us	a31i56
own	b-55f40g-29h-26j-35k201l-56m28n-33
own customer	d-24
own notice	e-27
own paypal	k56
owner	i31
owns	e29k54
p	c30d72j46
p .	j76
package	j21
page	d165e-28g-55i-21j-31n-20
page .	d102
page is	d67g-25
page list	d-29j-21
paid	a-37b71c28d-32e24g-32j-31k33l-47m-63n-27
paid ,	c58e-22
paid .	b35e20f42k50
paid by	h44m-33
paid for	a-20
paid in	c-24
paper	b-25c-41d94f44g-23n-27
paper .	d43
paper with	c-21d69f56g-20
paperwork	g146m81
paqueteria	j61
paqueteria ,	j61
parasite	a41
parcel	j25
parent	e30i-33j-41n111
parent ,	g22n57
park	a33b97c-29d-53f-32g-34j105k33l68m-20n-28
park after	b47
park lot	b22d-36k48
park outside	b-29l122
part	b83e-20g-21
part .	b113
part of	b-21g-21
partner	e33g-26i59
pass	i77
pass it	i77
passport	g58
passport is	g70
password	a-28b-21e-31g-24j193n-21
password .	e-30j28
past	e-33g-26h94i92
past due	e-33i42
pastor	b-24e90i47
pathetic	a116
paul	i70
pavement	b74d-24
pavement .	b74d-24
pawn	a-31b-31d-33n282
pawn ticket	n-33
pawn your	a-28d-33n133
pay	a91c-31d136e75f-31g45h-60i80j-38l-138m-21n101
pay $	l31
pay ,	a-37b49d136m-23
pay .	b-76d59e74g84h36l-39n-37
pay ?	a-44e110l-56
pay a	a-35b77
pay attention	f44
pay by	a-29c-22h41
pay his	d-22i41
pay it	i111
pay me	a-23c45k77n41
pay my	a-27b-49k46m147
pay now	g112
pay or	b46d102h-50
pay the	a139b-20c49n-23
pay up	a115n-22
pay us	a-31i85n209
pay what	a158i-27n-24
pay you	d-24e-57
pay your	a26b-46d77e-25g-36
payable	f-21m92
payable to	f-21m92
paycheck	g44
paycheck ,	g29
payday	f27g-20m-21n51
payday loan	f34i25n-49
payment	a-84b-70c75d-97e65f-70g-23h-56j-45k54l-65n-67
payment ,	k-24
payment .	c28e82k55
payment and	c104f-23g101
payment by	c-28e59n-33
payment of	m-20
payment on	i24
payment post	d-25g-28
payment to	k59
payoff	m97
paypal	k127m-21
payroll	e164j-29
payroll is	e105
penalty	l-23m62
people	a72b104c146d96e-28f-27g-39h74j-26k-26l-37n131
people don't	b-21n110
people like	a30b-20c130j-22
people who	b189d124e-22k-20n-21
per	f-20m87
percent	d-24h-42i-23m168
percent ,	m47
percent .	m69
percent a	m26
period	g-20
permanent	h89
person	b-26d56e-36h-44j-26
person who	b-23d59h-23
personal	a-20b-21e-40f59h-50i45j-25m-36n-26
personal .	f68k-23
personal and	k31
personal matter	h-30
phone	b-45c23e105f-27g-35j-46l31m-32n-21
phone ,	b46l65
phone .	a44
phone call	c63h61
phone doesn't	a-29
phone number	j-22l-32
phone ring	e74
phone till	b-22l63
photo	b-29d64j52
photo on	d27
pick	a-46b50c168d-27e29j39k42l-49m-39n-31
pick up	a-22c144e34g23h-21k52l-31m-26
pick you	c41
pickup	c48h33n29
picture	b-24d224l-23
pidele	a-23b-23n118
pidele prestado	a-23b-23n118
piece	a53
piece of	a53
pin	a-25b-23d35f-25j132
pin .	j31
pink	e-23
pink backpack	e-23
plac	g115
place	b47e79f46g25h-24n59
place .	b49g34
plain	a21
plain and	a21
plan	a-60b-70c-47d-25f-30g-35i-59k-39l84m30n-80
plan ,	l-22
plan .	a-23b-36k-29l42m72n-29
plan ?	j-32
plan b	l161
plan has	i-42
plant	a-29c-22e175
plasma	n98
please	a-116b-102c-49d-97e-61f-66h-41k-67l-41m-66n-85
please .	g46
please be	a-20
please don't	a-73b-58n-43
please take	d-32
pls	f-22
plumber	b-20j114
plus	e-21j58m37n31
pm	h48l44
pmt	l-25
point	j33k-31
police	e-34f-72
police .	c-42f-55
police officer	c-23
police report	f-26
policia	b-26c115
policia te	b-26c115
policy	m60
poor	a30
porch	l-22
portal	a-22b-23g-21h-36j-39k58l-70n-25
portal ,	k36
portal is	k28
portal or	l-49
pos	a91c-28e-24f40j75k-35m-30n50
pos ,	a114
pos as	a-24c-25f54j96n-22
pos 机	m-27n36
post	b-35d144g-71h-45i-70l-48m67n-26
post anyth	d-30
post fee	m91
post on	d62i-38
post your	b-23d97l-23
poster	b-23d75
pound	c-42m123
pre	f86g33
pre -	f86g33
prefer	b44e62l51
prefer the	l59
pres	b-21c133d101h-27
pressure	e71
pressure .	e71
prestado	a-23b-23n118
prestado a	a-23b-23n118
pretend	j45
pretty	a-22b205e-23
previou	g-54
previou agency	g-54
principal	e79
prison	a-34c294m-20
privacy	d131
private	a-30b-24d-30f-53g-29i-24k43
private .	d-25
private and	k71
prize	j51
problem	a-29
proce	h37
proces	c-23f49
proces officer	f40
process	g-65m57
professional	l142
program	c-44f30j50n-24
program ,	f31j50
program .	c-33
promise	b86
promise the	b92
property	j86
prosecutor	f74g-21
protect	g-26
pruitt	i36j38
pruitt ,	j40
pta	d27
pta group	d27
public	d78f-27g-53
public ,	g-23
public and	d67g-25
publish	b-35d123g-23
publish a	b-30d41
pull	c67e-25g66n82
pull it	c75g77n59
purchase	g-28
purchase order	g-28
push	a84e84g112h-27
push it	h-25n-21
put	a-80b-49c74f51j-62k92m20n69
put a	b-26d38g37n-21
put down	e52m45
put it	k85l-22n58
put me	e-32f78
put the	n72
put you	b31i25
qq	k30m-20
qq ,	k30m-20
qr	d-20
qr code	d-20
quarter	b-21g-23h44
quarter of	h65
que	i85
que esta	i85
question	a33b-25c-27f-28h-27j-22k-22l-40
question .	a43e24
question ?	l-21
quit	a51j-23n82
r	a20
r .	a20
raccoon	a61
raccoon with	a61
rais	a52c-20
ran	n-22
ran the	n-22
rang	e52i-23l49
rao	a-26e-27l111
rao 不	l55
rate	b-20h80k-20
rather	b-21e138g-21
rather not	e82
rcvd	k22l-36
re	e45h-40i-39k-26
reach	a-31d-20e-29f-25h-21k-42l-24m-20
reach me	e-39k-21
reach out	a-20e21
read	a-44b-43d165e-38f-34g-24h-21j205k146l-45m-24n-30
read it	d59j70
read me	a-32f-20j181l-25
ready	d106h-31
real	a68b-20h28j45l37
realistic	a-32
realistic amount	a-32
reason	a38d99
receipt	b-31d-24g-23h-27j-24k42l-35m-20n-22
receipt .	k42
receipt need	k22
receiv	b-23f-27k21l-53m-27
receiv ,	l-31
receive	a-41b-21l-38m-28
reception	e43l115
receptionist	e-24f-20i129n-52
record	b-41c-30d-43e-46f-22g122h-29i-29l-24n-29
record .	e-29h-23
recovery	f80h-20i50j41k20
recovery ,	i-22
recovery for	i78j51k41m41
recruiter	e-24j63
reed	f73
referenc	d-29e75l-26
reference	e-38k38n-27
reference and	i23
reflect	c64
refund	a-33d-28e-24f-27j71k-22n43
refund ,	d-20j90
refund .	g46
refund it	k-20n53
refusal	c39h42
refusal to	c39h42
regard	c-52f115g-29
regard your	c-52f123g-24
register	d-26e-23g30k-26n38
registry	d-46f113g35
regular	b-23d42
release	c44e-39f28m152
release the	m24
release your	f42j20m56
remain	d33
reminder	c-20i81n-29
remit	h-24
remov	e-24l-79m-61
remov ,	l-60
remov wrong	m-34
removal	i-23
remove	b-24d-20l-22
ren	a45k57
renew	i34
rent	b-59c-56d-49g41h-34k24l31m-38n76
rent at	c-32
rent in	k73l-21
rent is	l36
rental	g118
rep	e-23i-29j65
rep stop	c22g28i-25j20l36m20
report	a-34b-21c-49f-79g100h-32l-24m-30
report .	g115
report number	c-30f-25
represent	b-29f160g-20l-21
request	b-24e-26g-35l-37
request .	e-23l-70
request receiv	l-38
reserv	l-22
resolve	c45
resolve this	c46
responsible	e-34
responsible for	e-29
rest	e62
restaurant	n101
restaurant isn't	n101
result	e32
retain	f96
return	b-24d-22g-22k-23l-23
revenue	f103
revenue ask	f103
review	a-33b-30d141
right	a-102b120e-22f-103l-36m-24n-37
right ,	f-56
right .	b-20c64e-35
right ?	a-70b160d-28e64j-29l47
right here	a35d42
right now	h53
ring	a-24b-78c-31e119f-25g-29h-44j-28k-51l123m-23n127
ring .	n157
ring me	l-32
ring you	e-41k-22l107
rob	n34
robe	f152k-20
roll	b-22d-26e73h34j67
roof	g-20
room	b-35c64e97g-21n61
room on	n66
room to	c64
roommate	d-23e-46i122n82
roommate ,	n124
roommate .	i69
round	b178c-24d-33f-23g-23l79m61n-22
rul	e-27m71
rul .	m71
run	a127b33d26f-30l-26m28
run a	a83d41
run by	f-27
run it	k38n24
runs	m69
ruth	c-21f-21k-21
s	a-37b82e-20j25l94n-20
s 你	a-32b125f-21l111
s 店	b-40j27
said	a-32b64e-41f26i61j53l76
said his	b91
said i	f56j32
said stop	l119
salon	b99
salon of	b99
same	b111d-25e86g-34l-37m51
same days	m55
save	c-25g38h71
save you	c-20g41h41
saving	b-34e-25g-36n113
saving .	e-25n83
saw	d-29j-21
saw your	d-29j-21
say	a-51c107f-25g-32h-56i-44j59k25l-67m47
say ,	i-20m26
say .	b52
say so	j-23
says	b-39c-21d-20e-25f-20g-24h-22k-21m41
says .	g-20m53
sb	a149b-25
schedule	d-24
school	a31b-25e172f-29g-41i-35j30
school has	e34
score	b-23g99
scratch	a-21k151
screen	b-23h90j89n-35
screenshot	d64h-42
screenshot of	d64h-42
scumbag	a114
seal	f34
second	a-36g-60h196j-20l-33n53
second i	b-20h94
second mortgage	n90
section	m-38
section #	m-28
security	b-26e111f32g42l-30
security office	f46j23
see	a-73c-40d108e64f-22g-77h-22i-41j57k-24l49m-40n-34
see if	j114
see it	j-26
see me	b-20l38
see the	d89g-32
see what	a-21d43
see you	a-21e123l-28
self	f59
self as	f59
selfi	d67g-25
selfie	d55g-25
selfie ,	d55g-25
sell	f-22g67h-25l-23n222
sell plasma	n57
sell the	g-36h-25
send	a-98g38h64j105l-86m-54
send .	d106h-47
send invoic	d-29j-21
send it	j162n-29
send me	b-25c-49f124j-33k-25
send the	b77d-28e40
send us	f-21
send you	a-20b-30j45n38
sense	e109
sent	a-21c-32d-47g-26j-21m-54
sent .	m-34
sent by	n-33
sent to	c22d-33f-30l-25
servic	c53
service	f96
service ,	f70
set	a-52b-23c-20e-22f57g-20h-20j-37n-30
set .	a-24f63g-20
set up	j-32l-23
sett	j45
settle	e56k128l-25n28
settle ,	k65
settle with	k71
settlement	a-20b-34h81m82
seven	a-20b-29c-20k67
seven year	a-20b-21
shall	e94f-28j-37l113
shall i	e97j-22
shall we	m22
shame	a-21b116d124k-20
shame .	d33
shame if	a-26b142
shame in	a-38
shar	d28
share	a-31b-20g-27j71n-31
share your	g-23j91n-30
shark	n68
she	a40c33d45e66f-51i106k-20l-23m25
she ?	e124
she could	c36
she got	e21i24
she owes	a-25d76i-51m57
she said	n30
she work	j72
she'd	e96j67
she'll	i32
sheriff	a-21f69h22
sheriff is	c67
shift	b96c54e-20f-65i51j56l-46
shift ,	l-27
shift .	b106c-43
shift tim	c97f-50j67
shipp	e74
shipp .	e74
shoot	b-21
shop	a-34b180c-34d-21f41j-25k44m-35
shop .	k62
short	b-41c-30f35j39l-28n32
short survey	f-23j26
should	a-29e-26f-20g-34h-26
should know	i27
shouldn't	a67n-20
shouldn't have	a71
shout	h-34
show	c-29d53e24g-54h-24k-20l-25
show a	a-29
show selfi	d67g-25
show this	a40
shut	h62j72
sick	a220c-25k-25
side	c26e32k65
side of	c26e36f21
sign	a48b-50d56e-76f-43g87h41i-22j-25l-25n-55
sign .	c37e-27g32
sign in	d58h-26
sign it	g117
sign on	b-23d54g-20
signature	c53
signer	e-37
signer ,	e-27
simple	a62b-20c33
simple .	a21
simple as	c47l21
since	f-25g-25j-25m99
since you	k-22m126
sir	h-20j42
sir ,	i24
sir .	j54
sister	a-25b-28i82l31n33
sister .	g22n-22
sister ?	a-24
sit	b-33c50e-36g-32i47l45
sit in	b-27c50e-24
site	d55h-22l-30m-25
site .	d-39
sits	e31
six	a-36b42e-76g-49h50i88j-23k-63l115n-22
six .	e-39
six hundr	i96m45
six year	b71
sixty	i22m92
skip	c100e50f-35k29
skip the	k52
skip this	c66
skipp	i83
skipp out	i59
sleep	l237
slip	h-30k72
slow	b111k156m63
slow ,	a-32b136k91
slow this	b-21k50m66
small	c59f-22
small claim	f-20
small room	c64
smaller	e-25
smaller payment	e-25
smash	b124d-27
so	b-87c-42e-68g66h-51j106k22l-25m-26
so deal	g27
so i	c-24e47g-24h-32j140l-42
so i'm	l-31
so it	g-24
so let	m48
so the	d25
so we'll	g72
so yes	h61
so you	c44
so your	g58
sob	a29
sob story	a29
social	a-28d-60e-24f85g68i-28j22
social ?	f57
social media	d-50
social security	f39g44
some	a47f77m25
somebody	a21b102c-34d70e-26f122j-33k-36l-62m-25n-22
somebody could	b-57
somebody in	f152k-20
someone	c-30f-24n52
someth	a47b50c-40k40n90
someth .	a70k-27
someth to	b47
sometime	a70
son	e-71f-61g-41i97
son owes	i56
son school	e-46g-22
sorry	a-74b-35c-41e-31f-44g-21h-37j-26k-33l-38m-36n-28
sorry to	a-38e-21
sort	b-24f26j-32k83l-24
sort code	j-31k76
sound	a-23b-26e105l96
sound right	a-21
soy	f128j58
soy de	j61
spam	l24
spam u	l24
speak	a-48b-27e21g-41h-20l-34
speak .	j31
speak to	e74
speak with	a-32e-53j-25l-22
spend	n110
spend it	n110
spent	a103c60
spent a	c68
spoke	e81f-22i94
spoke to	i57
spoke w	i45
spoke with	e98
spouse	c-30e31g-29i-43n-25
spouse is	e-27g-22
spouse on	i-22
squad	f58
squad ,	c-24f61
square	k43n29
square .	k27n29
st	e23
st .	e23
staff	c45h-28
staff by	c45h-28
stage	g107
stall	e47
stand	a88b144d28h-21l-66
stand on	b97l-42
stand outside	d43l-20
standard	f156
start	g81n-27
start with	n-23
state	b-40c-42d-56f242i-24k-21m-27
state .	f59g45
state attorney	f23
statement	b-56d-80e-21f-26g-45l-39m61n-27
statement .	b-25d-60l-25m81
statement is	g-25
statement lead	d-20
statement was	n-27
station	g-25
stay	a-20b68c130d-50e-35f-21g83h-34l-42n-31
stay calm	b91
stay on	g116
steady	a-20e74
steady wage	a-20e74
steam	k40
step	c79f-23
stiff	b54e63i-38
stiff my	b55
still	a48c-74d-33f-36g-29i-35j-48m-48n-21
still can't	e-26
still the	d-20
still there	a-20d28
still travel	a-29
still work	c-38e92
stop	a-23b-58c46e84g112h-21i-48j49k24l213m34
stop ,	c49l117
stop .	g28h-28l192
stop e	m-21
stop email	g32
stop request	l-60
stop text	l-37
stop to	c22g28i-25j22k79l26
stop what	h44
stopp	g37i47l77
store	k-23
story	a49d-52e39i28
story .	a21d-28f21
straw	b71i-38
straw .	b71i-38
street	b36c-34d-41e42f-26n38
street .	b37e42n57
street and	d-26
struck	g40m-29
struck off	g40m-29
student	g92i-44n73
student loan	g60i-41n73
stuff	b72c50d-24
stupid	a62
stupid or	a64
subject	g20
sue	g45
sued	b-22g53h23i73k-21l-25
sued ,	h28
sued over	g-23i82k-21
suggest	n30
suit	a-21b-27c-31g-35k21
suit you	c-20
summit	i51
summon	f70g23
summon ,	f71
sunday	d37e-31l134
sunday ,	l-43
sunday .	d39e-25
supervisor	b-27d-28e232k-27l46
supervisor gets	e54l72
supplier	g-25
support	c-35
sure	f40j-20l-43
sure ,	a29f51m40
sure it's	a-20
surgery	e45
survey	c-20f-23j57l-21
suspend	l-66
suspend .	g-37
suspend :	l-66
sw	b75
sw by	b75
sweet	e177
sweet lady	e65
sweetheart	a142
sweetheart ,	a51
swipe	k-20n53
swipe ur	k-20n53
swore	g-37
swore at	g-37
system	a-33b-29d20g89h34k-22
system .	g63
system show	a-29
t	e22k-46m-22n22
t ,	e35
t .	h21k-41
tab	a-40
table	l90
table .	l90
tack	m83
tack on	m83
tag	d186
tag you	d77
tak	a-35b41c-24d-38e45f-49g-32h-21j33k57l40m27n-24
tak ,	e-23
tak .	b-33g-20l67
tak care	k71
take	a59c-57d-47f-39g47h-48i-61j-45l-48m-59n73
take a	a45b-47d-22n-90
take care	n-20
take cash	k70
take it	b25e45g-20k-31
take out	d71g-29n80
take the	b113d-43h-26k-23n100
take your	b-20c-36d-35g105n-23
talk	a-40b-21d48e106f47g-38h-44i58
talk ,	d66
talk to	h-26i60l20
tap	n134
task	c-34f103
task force	c-34f103
tax	a-51b-22e-31f83m89
tax office	e-21f83
taxi	m41
taxi meter	m41
td	d31
td .	d31
te	a-37b152c104
te va	b-26c115
teach	a195e-34l93
teach you	a71e-31l60
team	d-27e-27
teatime	h92
tell	a-76b-31c30e-67f-46g-35h-21i232l42m-42n60
tell him	c63
tell me	a-21b-22e-76f-22i-32k-47n98
tell the	i70k59
tell them	i127j24
tell you	e34
tell your	a-24d35e-38i71l88
ten	a-37b-49c-52d-46e-57f-29g-48h139i-30k-24m80
ten .	h161l-47
ten minut	c-34d-23l39m-20n41
ten percent	i-20m59
tenant	a-25m31
text	a-61c-28d87e-23f-30g-44h-32i-25j136k35l-28m-37
text .	l47
text is	b54
text me	f-20j64
text nomore	l-34
text you	j46k83
th	a-29b-23c-21d66e-30g-24h-40m63
th ,	d67
th .	d34m-25
than	a83e98f-38h-25j-36k-39l-27
than hav	e77
than the	e-32
than you	a53e28
thank	a-42b-26c-23g-26j-27k-30l-32m-45n-25
thank for	m-38
thank you	a-34g-25l-27
that	a52b70c28e-92f-133g-25i-57j-80k-50l-42m53n90
that $	m77
that .	a-20b-49c21d-26h39j-22l-40m-24n-24
that ?	a103b-28c35d60
that a	b110g-24m47n-20
that all	a34b55l-44
that boat	g-23i26k-21
that card	b24j43
that cheque	b-34
that how	b-23c71k-26m81
that is	c31
that me	k56
that not	b-32h58
that one	e74
that pretty	b99
that ring	n38
that shop	b96
that sound	a-21
that the	b-30c90e-29g54h-39l62n-21
that they	a-20h54
that what	c-24g-26l67m-22n44
that work	l-20m-22
that you	c46g-22l-24n22
that you're	a-20
the	a-164b31c-99d67e39g23h76k49l-60m-50
the #	d-33e-33i76l-26
the $	m-38
the account	c26f-30g-41i-22k-33
the addres	j41
the advance	g-29n34
the agency	f33j-21
the agent	g-37
the amount	i91
the app	d28
the application	e62n68
the attorney	c-20f-27h43m-26
the autodialer	l112
the back	c86k30
the balance	d118f-25i-59j33k-45m115n42
the bank	f102g65j-35k-26
the battery	l76
the best	m-21
the bill	a-35
the blacklist	d67g-25
the booth	c-32
the boss	e117
the boys	b254e-30
the bureau	f-53
the bus	b113d-20e-45
the call	e-24l66
the canal	b55
the car	b25n83
the card	e-34f-29k-49n72
the cash	b-41k22n-27
the charg	g77
the check	k35
the church	d47
the clerk	f75
the clock	h34l117
the code	j54
the company	b-20f-24g-20k193m-25
the computer	h71
the contract	g-25
the country	b-22g206
the county	c-73d58f116g-40
the court	f-49g34h-28
the courthouse	f95
the creditor	m-33
the crown	c79f91
the da	c65
the deal	a58h44m24
the dealership	i29
the debt	d97f36
the debtor	b76
the deck	b-57
the default	d-23g86i51m50
the demand	b-25d68e49
the department	f51
the detention	c-33
the diesel	g-29n34
the direct	j-36
the discount	b-22g-26h170k-43
the district	c54
the docket	c76d-22g138
the dog	b117
the door	b139
the doorbell	g-36l59
the driver	b-20k78
the emergency	e47
the entry	f-34
the fami	e37i-42
the fella	b92
the file	f-24g-27h34k46m79
the final	g-21h66
the finance	i69
the first	e-27
the forklift	b71
the form	j50
the front	d-23i81l66
the fuel	g-29n34
the gift	k-23
the government	f-63h-20
the group	c-27
the guarantor	g-24
the hardship	a-22d-51
the health	f42
the hell	a39
the hold	g42m36
the hospital	b31l-23n-24
the hour	h-22l41
the house	a51e-25g60
the husband	e47
the interest	j81m50
the invoice	b68d46
the irs	f30
the judge	g116
the judgment	d-28f-25g114
the language	h-21l-31
the last	e-35j-24
the late	b-24g-35h-20
the law	g31
the lawsuit	g47h-24
the lawyer	h39
the lease	d-21
the ledger	e-29k69
the letter	e46h-22j-21m-26
the line	b-29e24f32j20
the list	h28m57
the loan	d-28n88
the lobby	b-24d50
the lock	b93g-25
the magistrate	a-33b-29c69f92k-20
the marshal	f-31g108
the mattres	c68
the mediation	f-27
the message	b92
the money	b70g81n69
the morn	l72
the mov	g117
the name	f-20g-21
the national	g95
the net	d55g-25
the new	a-43b-23e-21i33j-30l48
the next	a-21c139h23l55
the notice	d60g-20
the number	d-21j-50k75
the offer	g-30h85
the office	a29h-24k109
the officer	f-28
the old	c-32
the one	b24j21
the only	f-20h84
the other	c26n29
the paper	d-49
the park	b-37d-21k48
the pavement	b74d-24
the pawn	n-33
the phone	b46l73
the pin	j55
the plan	j-43l48
the plant	e131
the police	c-29f-26
the portal	h-33j-39k76
the previou	g-54
the property	j86
the prosecutor	f78g-21
the purchase	g-28
the qr	d-20
the reason	a39d99
the record	g47
the reference	k38
the register	e-23k-25n38
the rent	b-24d-24e44g-29k59l52n-22
the report	c-30f-25
the rest	e62
the right	h-23
the same	b130e-35g-30l-36m51
the school	e154f-21j48
the second	b-36g-33h49n-23
the settlement	b-26h81
the sheriff	c103h22
the shout	h-34
the site	d-22h-22l-22
the small	f-20
the social	f46j23
the state	d-44f196
the statement	d-20n-27
the system	a-29b-23g100h43k-42
the table	l90
the text	j79
the till	n101
the time	n56
the title	g131
the trade	d110
the truck	b-24h61j26k78
the tv	b121d-35
the utility	j72
the van	e38
the way	c82
the website	d27k125n-27
the weekend	b38
the whole	b-33d107e55g-35h-27i30m91
the wife	e70g22
the window	h68
the word	c38
the writ	f-39g103
theft	a-21c120f-52
theft .	c86f-29
theft by	c31
their	e128
them	a73b-52c-24d88f-27h52i99l-31
them ,	g39h22
them .	a39d33f-20i120
them for	a-20h54
then	a87b-63d-28f-23g-54h270j-27k-28m33n52
then .	a-20h54l-27
then call	n94
then full	h56
then i	c46h27m-20
then the	e54h67
there	a-66c-23e-62f-58g-78h142j27k51l-52n55
there ,	e-27i46
there .	b113d25l-33
there ?	a-20d-29f-29j-26
there a	a22b-39c-32d-67h-42j-26k47l-21m66n46
there an	d32h-27j20
there and	b30
there are	l43
there is	n45
there isn't	g-56j50
there no	a-53b-36h143k34m-39
there won't	b-25d63h123
there'll	l-26
there'll be	l-26
these	b-21f221h35k-27m-27
they	a209b58c166d-20e106i-45k-50l-30m-38n22
they ,	a40
they call	c69
they owe	a121i-28
they want	a-20
they won't	a-20h54
they'll	a-51b-24c188e-35g114l-37n42
they'll hand	n54
they'll pick	c41
they'll take	g72
thick	a26
thief	a43c-21
thief ,	a46
thin	c68
thin .	c68
think	a58c41d92e106g24j-39k-32l-27m-24
think it's	a105e35
think of	a-23d38e68f30
third	a-27b83g-25k48l-29m43
third if	k64
thirty	a50h54k-20m21n-25
thirty minut	a54h89n-21
this	a-127b-38c74d86e70f94g214h175i20k-30l-70m-23n-68
this $	g42
this ,	d27n-23
this .	a-36b73d28e45f48g-85i-26j94l133n-20
this account	g66
this afternoon	a40c42h78n113
this between	f-20k35
this call	c-20g-43h-116j-32l-48m25
this debt	i-49
this down	i29k50m57
this from	f48l-20
this is	a-24b-20c54d-49f84g-67h74j69l76m-30
this letter	g-20
this month	l-23
this morn	b-35c-20f50g148h-75
this number	i34j-20
this office	b113f26l-31
this on	d156e-50g30
this one	b-28c-21d-29f116g64h26m78
this payment	c66
this the	a-27e-22i78
this to	c139f-42g-22h-21k-27l-24
this today	h-20
this tomorrow	e40
this week	c-20
those	b306l-33n21
though	f42n37
thought	e-26i56
threaten	b-26d90e34l-26
threaten to	d94e-22
three	b-44e65f-26g27h-20i-33k-21l20m-45n-50
three .	d-26e60l-20
three hundr	a-21d42
three in	l40
three month	n-22
throat	b97l-42
throat .	b97l-42
through	a-41b168c-39d-33g-24h-33i-54k45l-35m-45n61
through a	a-22b146i-38
through the	e-33k42n58
through your	e54
thru	i-20n78
thursday	d-33e-20g132l-53
thursday .	d-22g155
thursday at	l-36
tia	i85
tia de	i85
tick	d40h72
tick ,	h22
tick .	d58h-34
tick tock	h84
ticket	n-33
ticket you	n-33
tien	g113
tien una	g113
till	a-37b20c69d22e-67g-53h34k43l197m-26n43
till in	n101
till six	e-39
till the	b-29d-29l154
till you	b-22l100
tim	b-67c83e-54f-53h77j54k-34l150
tim .	c97e-25f-50j62l49
time	b57c36d-68f-41g-62h34i-35j46k-53l-28n-28
time ,	e65
time .	b-50c25g-32h-30k-31
time i	b46h90j-27
time in	c64
time is	b-20l68
time to	d-34e-22
title	c-30f-41g113i-24j-25n142
title .	f-37j-21
title loan	n39
tmrw	e64i-20n104
tmrw .	e64n27
to	a-80b-127e74f-62g-59h64i-51j-47l41m62n-50
to .	e32l50
to a	a86e-56k-26n42
to be	a69c-33g-28j98k-29
to borrow	n-74
to call	c-26e-24l-20
to cash	k-20n53
to collect	f128g-24h-24i-24m-21
to collection	i49
to come	e45g76
to compliance	d-20
to confirm	b-22h-20l-30
to cover	n45
to dispute	h-32
to do	e-30f35l-21
to end	b29h-55k-24l-46
to every	l51
to explain	c32
to file	f-20
to find	b-34d-43e73
to folk	a-21b49c26
to get	a-21b45c-24d76e29f66g-24i35j50l58m60
to give	e-23
to happen	b47
to have	a-38d38h23
to hear	d36
to hell	a152l-24
to help	a-45e138l-20
to her	i46
to his	a67c31i38
to hit	d-32h159
to jail	c76g-24n-29
to know	e128l-34
to lend	e-37n86
to lift	g40
to look	e-29f102m91
to make	e46
to me	b-26k156l-37m57n-28
to my	e-43h-22k89l80m-39
to opt	c23j32k77l53m23
to our	m-21
to pay	a-32b-29c38d23g-31i-44l-33m-28n82
to reach	a-21d-20
to read	a24
to reflect	c64
to release	m93
to resolve	c56
to save	c-25g38h71
to see	d36l88
to set	j-30
to settle	h47k65
to speak	e-46
to stop	j71k-24l156m-45
to take	m-22
to talk	e22
to tell	e24k59l-27
to that	b66
to the	a24b-31c122d66f-89j-32l-29m-24n-61
to this	g53k24
to us	g63l-22m86
to use	i-21n62
to venmo	k-34
to watch	c50
to write	l59
to you	f49g20h-22n-21
to your	a-26b-29c65e109f-60i46j-21l-69n-25
toast	a59h57
toast .	a59h57
tock	h84
today	a-72b-54c-65d-43e-41f62g42i-44l51m75n41
today $	n56
today ,	g-21l42
today .	b-28c-36e-37f71h-70i-29l-57m83n34
today ?	a-33h-21
today or	h69
todo	c-20d195g47
together	b-22f65
together .	b-22f67
told	a-50b-29d59e26g-75j-28k-28m59n171
told .	n149
told consumer	c33d104
told debtor	e39
told her	e-30f-30i35
told him	f58j-20n60
told tenant	i-30m52
told you	e-26g-55
tom	l-20n-26
tomorrow	c34e34f-26g-52h222
tomorrow .	e40g-23h-28
tonight	a-25b246e62f-20h30m-24n-39
tonight ,	b64h-27k49
tonight .	b147e62g-34h-68n-24
tonight and	g36h26k-35
too	a-29e-20g92h188l-20n-33
too ,	a-32g43
too .	e-20g70i29
too late	g-20h194
took	b-22c-44e-46g-22i22n-31
took $	k39
took the	a21
took your	e-42
top	h48k-22l-20m142
top .	h34m85
total	a25
touch	g-20n24
tow	a-28b107
town	d108
trac	a-30f24j33k-39m128
trac ,	a-30f24j33k-39m123
tractor	i35
trad	a-20f166
trade	d110
trade pres	d110
traffic	c53g30
traffic stop	c53g30
trailer	a61
transfer	a-22b-21e-50h-20j-25n119
transfer it	n60
transfer to	e-23
trash	a36d-30i-49
trash ,	a73d-28
trash removal	i-23
travel	a-38
treat	a-20d44
trend	d127
trend isn't	d127
trip	e-27g-22m22
trouble	e63i44k-21l-34m157
trouble ,	i48m36
truck	a-27b109e-30g152h40j20k55
truck is	g58h-21j32
trust	k-22l94
try	a137b23e52g-20i-35l-48n21
try to	b-34
tu	a-41b-27c-20e110n98
tu cunado	a-23b-23n118
turn	c130
tv	a-25b108d-68n123
twelve	g-42i74m-38
twelve .	g-21
twelve dollar	i30
twenty	b-32h-21k-40l72m54
twenty -	m38n21
twice	a-30b74g-32k-27m-24n86
twice ,	b90k-23
twice a	n98
two	a-41b53c47d-55e-70f26g-82h72i29k53m58n-34
two -	i30j40m-32
two .	l-24n22
two and	f40h71
two apple	j-20k31
two door	b-22f67
two hundr	c-25k68m146
two month	d-21
two officer	c45h-28
txt	k58
type	g65j34
type your	j34
typical	a55
u	d111f-33h-20j87k-21l134
u ,	l24
u blok	l24
u everywhere	d111
u 盾	j97
una	g113
una demanda	g113
unclaim	n-22
unclaim inheritance	n-22
under	b-44g-45h104m-53
under my	b-36h117k27
under section	m-29
understand	b118c-32f-29g-21j-37k29l-21m-21
understand .	b-30k42
understand number	a51
undone	h61
undone .	h61
union	k52
unit	f129g-41i-33m-34
unit $	f85
unles	c59f-52g-39h42j54
unles this	c22f-38
unles you	c50g-27j72
unlock	h43m23
unpaid	c45g-33n-24
unpaid account	g-22
unrelat	c-35
unsubscribe	h24m-33
unsubscribe .	m-23
unsubscribe below	h31
until	a-47b84c-50d-44e-21k46l116m-24n-28
until five	g-20h26
until it	g-20h32k39
until it's	b42l-21
until may	l-23
until midnight	h-41l65
until the	b-31g56h27
until you	e-29j81l71
until your	b-39e77l54
unus	h-29n130
unus limit	h-29n130
up	b178c101d-48e21g-41i-41j-44l76m33
up ,	g-23l136m58
up .	a89b-82c62e-44f55h82i41l-53m-22n-41
up a	j43
up again	b80
up as	k56
up at	a-23c83e39g30k-24
up for	i-25n112
up in	b108d33l-20
up on	b35l34m-22
up order	g39
up the	b-35j-30k-25m92
up to	n-27
up with	b-22d24e59l-28
up your	b63c-32l40
updat	f-21
update	a-24b-23c-24e-22f65j84
update ,	f65j91
upload	g-25h90
ups	j59
ur	a-27d86e127g122j-25k-41m-27n29
ur buddy	k-20n53
urgent	h38
urgent !	h40
us	a-75b-83c-72d-50f247h-55i243j-76l34n44
us ,	i145k-26
us .	a-31c-30d-43e-53g-31i130k23l-37m91
us ?	e58
us a	c-20d-30
us and	b-21d60
us first	n103
us from	g76l-21
us on	l122
us the	f-23g118
us to	c34e-32f152g-45l76
us today	c-34f91
use	a-67b-102d-22e-22f-21g-31h-31i-47j-42k32m-29n152
use ?	j-22
use it	n37
use that	n42
use the	b-59i-26k57n60
used	j88k-39l198m-20n-28
used for	n-26
used to	b34k-30l115
useles	a84
ust	i85
ust es	i85
usual	e35n-35
utility	d-20j72
v	h-22j90k71m-38
v ❤	k66
v 信	m-24
va	a-30b-33c95d179
va a	a-30b-33c95d179
valley	i-23
valley waste	i-23
van	b174e36h-41j-21n-29
van .	a39
vendor	f38
venmo	a-37b-23f-27h-20k173l-29m-31
venmo agent	k-34
venmo me	k67
verifi	e-21
verify	e-43j162
verify your	j49
very	e74
visa	n41
visit	a-47b26e27f-21g-22m133
visit hour	e-52
visit you	a-29b56e88
voicemail	b-52i49l-22m67
w	d28i45j49
w /	j52
wag	g79
wag are	g67
wage	a-20e57g101
wage .	a-20e74
wait	a-30b-49c28d-46e-23f-37h48l80m33n70
wait ,	n94
wait .	b-26h100
wait at	e-60l-26
wait for	d-30l114
wait on	c63f-20l-25
waiv	g34
waiv all	g46
walk	a80b184c-24e-31g-32h28i-21l-24n133
walk home	b108
walk out	a106b40e-21g-21h45
wall	b66d136i-44
wall of	d65
wallet	a26k138m-24
wallet ,	a44
wallet .	k138m-24
want	a-59d27e91f-26g-48i60j-56k-23l83m54n-137
want ,	l103
want .	a-20e-22g-20
want a	i37m76
want him	c-35
want me	a43
want the	d46k37
want this	e45
want to	b28e64h32i39k-39l49m30n-122
warrant	c85f133g61
warrant ,	c-20
was	b-86c-56d-34e-93f34g44h-53i-35l-59n-98
was a	j51
was enter	g36
was fil	g34
was from	f56j53
was record	g-54
was the	n-26
waste	i-23
watch	a-21b94c41k-21l61m-20
watch your	b28c47
way	c75e38f-22g-22k126n-26
ways	l78
we	a-119b39c-61d-23g-41h-30k-68l-32m25n-108
we act	f101
we add	m33
we call	e55
we can	b-33l-24m-23n-20
we can't	a-29b75e-21j92
we carry	c-24f61
we charge	m105
we could	e94h25
we do	m52
we don't	d-26e-43f-26g-22m-34
we fil	f-37
we go	e30j-22l25
we have	b28d-28e50g-55l27
we keep	k-34
we may	j72
we never	l-21m-27
we publish	b-30d41
we say	m25
we take	b116g26
we text	d34j46
we were	d-23i65
we will	b-38e-72g-30l47
we won't	b-21g-20j-20l78
we would	d-28e42
we'd	d79n-24
we'll	a-82b91c-68d77e104f-35g60h-31j-32k47l102m-32n-87
we'll call	e-29l25
we'll have	b74d-24
we'll only	g-33l-38
we'll send	b-25e65
we'll start	n-23
we'll take	b-28d80g26
we're	a-54d-30e-38f186h-26i44j52k120l22m-26n-22
we're a	i20
we're an	f71j-22
we're do	f48j40
we're the	f82
we've	b-26c-23d-39g-70k-20m-31n-37
we've overcharg	d-26
website	d-31j47k125n-29
wed	i89
week	b-53c-42d-32e-44h-26i-22l81m-29n59
week ,	n50
week .	a30b-25c-23e-26g27l-34n26
weekend	a-30g-26l54m93n-23
weekend .	b28
welcome	a-27c-24
well	a-24e-28f42j-32k-20l60
well ?	a-24e-22
went	g47h-31i37m65
went to	i37m66
were	a71b-38c97d-36g33i48l-25
were lodg	c-70g110
were you	a50c87
western	k52
western union	k52
what	a114c46e-75f-113g48i-131j94k-31l-40m35n54
what a	a142c-23
what are	j-25n65
what day	e-50
what happen	b76h44n-32
what i	c62n24
what in	e-21h27n31
what it	b-31g93l67
what it's	h-22m-20n63
what left	b-22
what she	a-34e35
what the	a103b-32e61f-27h-27m-26
what they	a81e-22i-37n-23
what time	b85d-20j55
what was	n-26
what would	a-32
what you	a20c56f-40m69
what your	a-34m59
whatever	b-20c-20g-26j42k42l73
whatever you	g-21
whatsapp	d65
when	a-80b53c-22d27e47h23j-41l86n59
when i	d63
when i'll	b-20l152
when the	b-21e116
when you	g57n70
when your	d-26g-30
whenever	g55
where	a-99b58c39d-31e-52f77g-35i-26j321k-40m-20n-38
where can	j53
where do	j61
where he	j31
where you	b97f36
where your	j-20l43
whether	b52c-31g-38i-21
whether she	c-25
which	a-45b-29c-31d-53e-26f-35i-36j195k-26m48
which apartment	j61
which bank	j54
which build	d-25j82
which card	j-20
while	a30b-73c75e-46h-29j23n53
while you	h-21
while you're	b-31c93e-25
whiny	a93
who	a75b229d127e33f58g-60h20i-55j110k-63l-46m-38
who bear	f-20
who can't	a127m-28
who collect	b99e-31
who do	a-23f97j28
who does	h27
who don't	b25d27
who go	b-31c93e-25
who liv	j82
who stiff	b54e63i-38
who understand	a51
who work	f71j24
whoever	b74
whole	a140b-36d119g-42h-27i22m91
whole church	d65e-41
whole story	e58i30
why	a-22b-21c21e23f91i-28k39n33
why you	e35f46
wife	a91b26e108j-25k40l-53n-28
wife account	k73
wife side	e47
will	a-92b42d127f-74g-32h-40i-67j-38l28m-39n-23
will .	b-38e67
will be	a-28b-42c69f-41h41
will come	b37e-61g-31l-33
will hear	d-20e-32
will keep	l57
will know	l-24
will not	b-32e-71
will see	d103g-29
will stay	b81g52
win	g51
win ,	g51
wind	g39
wind -	g39
window	b37c-20h64
window .	g40
wire it	k28
wish	b99l-23
with	a101c-91h-48i26j-82l-74m-61n-81
with a	a21b60c-34h-21j26k-30l102m-22n-24
with better	a61
with handcuff	c50l-20
with it	b-26c-28h87
with me	a31l-26n31
with more	a64
with our	m31
with ten	n-23
with that	b-46
with the	a-33b-32c-49d74f168g-47h-27j-55n80
with this	e-26g74
with us	i58n-50
with you	a60b98g-22l-25
with your	a-22b-48c26d22f25g-32i-22l-20
within	c39h33l-25m-42
within #	c53h57
wo	k146
wo 的	k146
won	g98j69
won a	j77
won't	a-161c21d107e-40g80h130i-29j-61m-35n-33
won't be	b58c-20d57h123l-21
won't call	j-20
won't get	g114i-21
won't like	a-57c82h29j-22
won't listen	a-20h54
wonder	a184b-48c-26e49
wonder how	e23g22
wonder your	a57e-37
wood	b190e-34
wood ,	b190e-34
word	a-45b-20c24e35i33n-21
work	a-113b-67c35d-49e-77g-29h-46i-31j72k38l87m79n-22
work ,	c26d-26e20k57l63n30
work .	a-24b-36f-20k-37l-53m109
work ?	a-46c33e-62f22j23
work for	e97f-56
work in	f61j86
work night	c-36l69
work on	l92
work or	e-60l-26
workplace	e62h101j137
workplace .	e66h101j78
worry	n45
worry about	n45
worse	g-45k-21l150n-49
worse .	g-45l42n-44
worth	n82
would	a-132b-40c-42d-20e76f-41g-69h-42j-28k-49l-45m-52
would a	e-27
would be	a-32b22c20e28g-21j-20k-20
would come	c42e-28
would you	a-75c-44i102l-24m-29n-24
would your	d26e83i-34j36
wouldn't	a20b81e67n-27
wouldn't want	a-33e74
writ	b-24f-44g89i-25l42
writ .	b-24c-29f-32g98l51
write	c-33d57e37g-24l25m33
write only	l59
write to	c-31d70e46g-23i-40
wrong	a79c-21g-21k-33m-37
wrong add	m-34
wrong number	k-25
wrong with	a110
x	h-29l93
y	c47g47j72k-27
ya	g113
ya tien	g113
yard	b62d64
yard ,	b73
year	a95b27c157g-41h-40k-31m-54n-36
year .	a-42b-22c72g-37h-21n-34
year for	b71
year old	a156m-22
yes	a-24d57h43k-20m34
yes ,	m41
yes or	d59h52
yesterday	g101
yesterday .	g107
yet	h20m60
yet ,	m65
you	a191b-44c66d-61e-43f-57g20h-83i26k-148l48n-46
you $	a27g59
you ,	c-39d-26e-34g-49h28k-27l30
you .	b-61c153f86h41i-30j47k-51l163m-61n-53
you ?	a-122c-56e-31i31j-28l-24m-23
you a	a-44b-23c-28g-32j27k113l-28m-32
you already	g98
you and	a25d-35e-27g81j38k-28
you anyth	a62e-26
you are	a82c-46f47g-34i53l-29
you as	a-27c-23d61g47
you ask	e-60g-33l38n31
you at	a-53c143d-22e154g-26l59
you better	b59
you by	c49g-21
you call	c83l-21
you can	a-104b-41c54d-47e-36f-50g-60h-43j-51k-28l55m-26n66
you can't	b-35g146h-20i-31n138
you come	b-25e36l83
you confirm	e-24j62
you could	f-20g-29n46
you die	g57
you do	j-20l45
you don't	a-98b40d70e97g-55i29n-25
you down	i25l21
you every	h-24l131
you everyth	e-26
you famou	d104
you five	m62n58
you for	c-21g-20i-23
you get	a-61j-20l94
you give	j-25
you got	a63c39h23n-20
you had	a-75
you hang	b57l-55
you have	a-67b-56e-33g-57h73i-21k51m-22n-21
you his	a-24
you home	b-20f27j54
you if	b66l-40
you in	b84c38e-20g-22
you know	a77b64c37
you like	a-47b41c-34g-42i-39l80n-24
you live	a-28b117f23j61
you look	c54l-22
you lose	g-35h53
you made	k-22m126
you make	a52c36l-22
you may	d-32f-23
you mention	l-22
you miss	a-52g56
you must	m47
you need	k-27
you off	h22j72
you on	a43b85c66
you one	b-30
you open	c33
you owe	d-31f70g-42i-34m95
you own	j44
you park	b95
you pay	a-23b-28c-21d-21g152i100k72l29n-27
you put	e55
you real	h31l37
you rent	c-32
you said	a-22l74
you say	n24
you send	a-20g103
you sent	n-33
you should	i43
you shouldn't	a69n-20
you sign	g58
you spent	a103
you still	a-30c-38e84l-24
you take	a132c-24
you tell	i39j-28l37
you the	a-24b-42c-24e-29g-29i24n83
you think	a-22c55d63e48g48
you till	b-20h39
you to	a32b-35d69e-48h-28m-20
you up	c34l-23
you verify	j77
you want	b-24c40d46e-45g-25k39l100m-26
you were	a-26
you will	g67
you won't	a-96b25c60e44g26j-26l-26
you work	f-80
you would	e-30
you wouldn't	a-33e74
you'd	a28b114c-43e-59g-26h-28i73l-34n37
you'd have	a59m-22n64
you'd like	c-23
you'll	a-94b197c53d-39f-46g30h-52j-24k-21l173m59n-77
you'll be	a-39b94c78e-23g20k-26l-25m89
you'll explain	e23g22
you'll get	b42k37l-83
you'll never	g21l72n-42
you'll pay	b87
you're	a87b-52c86d-107e-86g102h-50i80j92k-58l-68m-66n-72
you're a	a162b-31c-74d-28
you're go	c31g-24
you're her	i34
you're inside	b-31c93e-25
you're not	b95l-31
you're noth	a47c-20
you're on	g30
you're the	b-35d-33e-25g-40i43j84
you're welcome	a-27c-24
you've	a-47c34f-27g83h-21k-30l-24m-31n133
you've been	c59g133j36
you've got	a-22g-38j-23l-24n159
your	a-51b44c-23d140e157g143h-21j91k-178m-67n25
your .	a29b37m-34
your account	b-38d-30e-57f91h27i-22j-33l-29m41n-32
your addres	c34e46f-23
your agreement	g-23m97
your application	a53e58l-27
your area	j24k52
your back	b55f39
your balance	c-24d78e-20f104i-50m-40
your bank	f39j144n-30
your benefit	b-24f41g136j22
your bill	a35d23i-43m53n-28
your boss	b-27g68n139
your boy	e64
your brother	a-25b-27e91g-44i31j-20k-34
your busines	i40
your buyer	d91
your car	b-34j91n40
your card	a-21f-28g-20j-20n-36
your case	g152
your cease	l131
your check	j72
your children	e-21g139i-33
your church	d25e-40n24
your color	c111
your command	c-20e74f-27
your company	d-33f40g43j-25
your contact	b-25d69
your contract	b-22g-41
your couch	l90
your coworker	i38
your credit	b-30g141h-25
your customer	a-20d44
your dad	a49e82i32
your daughter	a-69e66g-28j38
your debit	f-20g36j89
your debt	d42g-27
your delivery	g-20
your dog	b121l-42
your door	b81c99d-35f-21
your employer	d-28e-70g73j26
your exit	h67
your fami	e-20n-39
your fiancee	e49
your file	e-24f58g53h66
your finger	b134d-31n37
your firm	e58
your friend	e-43n69
your grandad	n110
your grandma	n25
your head	a82b42l-51
your home	f-29g35
your house	a-27b25c-50e-64g63l56
your household	c-20f69g95
your husband	a-25e72i-25
your in	c-26e78
your instagram	d38
your is	d27h69
your job	e45
your kid	b65d-20e-30l78
your kids	b-40c198e-132g91i-39
your kids'	e45g-22i-60
your landlord	e-34g107
your last	g-28h28
your lawn	b-23d54g-20
your life	h51
your little	e-23
your loan	d31e54f86g-41n-36
your mail	g45
your manager	e71
your mom	l24
your mother	a79b-31e52g-26i-46l-35n-26
your mum	b66e92
your name	b-45c92d136e-22f42g85l-23n-45
your neighbor	i60
your nerv	g-36l61
your number	b-24l30
your off	a-29
your office	e58l65
your online	j64
your option	c-20h38
your other	k-20n62
your own	k-29m81
your parent	e42i-24j-25n45
your passport	g58
your password	e-30
your paycheck	g44
your payday	f53i-35n-23
your payment	d-30f-20g-56
your phone	a53b-38l61
your photo	b-24d50
your picture	b-23d97l-23
your pin	j32
your plasma	n40
your porch	l-20
your refund	g-26j25
your rental	g118
your right	a-24g56
your roommate	n123
your school	e-27
your selfie	d55g-25
your shift	b56c88f-36
your side	f21
your sister	e-62i99n78
your social	f44g79
your son	e-63f-61g-41i104
your spouse	e-35g-25
your statement	d-56
your street	d-50n68
your stuff	b74d-24
your supervisor	e199l72
your tax	e-31f85
your throat	b97l-42
your time	b-30d-32g-20n-21
your unpaid	g-30
your wag	g56
your wallet	a44
your website	d-28j49
your whole	a156e-57
your wife	a99b57e49g-28j-25l-48n-24
your work	l-30
your workplace	e66h101j78
your zip	j-31
yourself	b-20c120l-25
yourself $	a82
yourself a	a-72
yu	i114
yu 期	i114
zelle	k132l-21
zelle it	k31
zhifubao	k146
zip	j-31
zip code	j-31
zui	h66
zui 后	h66
zuo	c37
zuo 牢	c37
£	l-29
£ #	l-29
—	f22h-25j54l42n-23
— —	j27l21
“	b-24f-23h-21k66l-20m-23
“ 退	k27
”	b-24f-23h-21k66l-20m-23
” .	h-23k87
” “	c-28
❤	k66
【	c-48f64i-44n-34
【 临	h28
【 云	e23
【 公	c-48f29
【 华	k30m30
【 庭	f25
【 执	g-29
【 欣	d31
【 江	h20
【 海	d-20g62
【 远	a22
【 顺	m22
】	c-48f64i-44n-34
】 你	g-50
】 受	k32m32
】 本	c-36f25
】 李	e34
】 请	f21k-26
㗎	a73b-32c-32f128g102i29l-41
㗎 .	f144i29
㗎 你	a91b-26c-22g109l-29
一	b-55c50d67e61h89j-55k-72m129n-48
一 ,	c51m-21
一 万	m67
一 下	a-67b-89c-56d-28f30g-62h-37j191k100l-46m-63n61
一 个	a89b91c-34d26e73f-45h-22i-58j-54k-38l87m-84n-67
一 事	f66
一 交	k30
一 人	e27n22
一 份	d73
一 位	d32
一 倍	h52m51
一 共	d-23i45
一 凑	c46e42n-42
一 分	b-23e20g42h93
一 切	h22
一 刷	b-21c70g-27
一 刻	h47
一 千	e44h-22k-30
一 半	n-25
一 单	h78m-22
一 句	b33
一 回	b33n22
一 圈	n36
一 块	e47m-49
一 声	a67d-26h-21i28
一 天	b-55c-33d23e-46h68j-22k-36l56n41
一 套	a103c-20f64
一 定	c37
一 家	b-24d40i32l56
一 封	m63
一 小	l38
一 平	m-49
一 并	m56
一 张	d-46n29
一 律	g112
一 把	a48
一 期	g-33m-27
一 条	b28d-27g27m-23
一 样	c61g54
一 次	a-32b100e-33l-68
一 步	c39e21g30
一 点	b-31d-21g-26h28i21l48n39
一 百	m37
一 直	a-33h-30l-25
一 笔	c28e30g-66h-24i65j-43m77n65
一 级	g36
一 说	c-25
一 起	b-43c-22d25f-22l-29m95
一 趟	b-24e28f46m80
一 辈	a-24c-33g165
一 通	m-26
一 遍	d60l34m20
一 道	f64
七	a-21c62f26g-39h69k40l-38m28
七 十	b22e41
七 封	m63
七 折	k63
七 日	f31
七 点	h79
万	a-74b30c31d24g-31i136j-27l-31m87n54
万 $	i32n48
万 ,	i25
万 一	a-22b43e42k30
万 三	i42
万 元	n28
万 六	m67
万 分	m-32
万 别	a-21
万 呢	d21
万 块	d35
丈	e92
丈 母	e73
三	a-49b-108d-21e-85f-70h42i80j-26k-48l148m88
三 ,	i-20
三 万	d35i25
三 个	b-29d-24h28i103l22
三 代	g46
三 十	l33
三 千	d27e-24g-37l-25m95n52
三 年	a-25b62c71g-20
三 日	c20g24l-25
三 条	g33m-23
三 次	a-20l86
三 点	b-32c-23e-23g92
三 百	a30b-44g-50h-25i-21l102n-22
上	a-99e23f-65g51j37k-64l-103m42
上 $	i27n-35
上 ,	b-27d-20e-21h103i68j-45k44m72n44
上 .	n33
上 一	b76d53e-25j-28
上 不	g28
上 个	d52i-21
上 九	h-39l-21
上 也	i35
上 了	h-85l46
上 传	d-40
上 八	e24
上 十	l-21
上 午	h-27
上 去	a48h83
上 发	d-30f78g-24
上 回	b30
上 学	a-22e-23g55
上 小	b-27i26
上 就	c35e42g-29l56
上 您	a36e45
上 我	b47m35
上 打	h45m-20
上 有	m-27
上 来	n43
上 次	b22
上 热	b-21d86
上 班	b-42d-34e80h-28i-24j93
上 的	a-22b81d-25g45k-32m-30
上 说	j30
上 转	k-20
上 追	c47d-32
上 门	b-107c41d-22f-39g52h21k57l-35m64
上 限	l-32
上 面	g41h34
下	a-139b41c28d34e-53g41h-38i-24j122k73l-60m-49n31
下 $	c-35f38i57j46k-39
下 ,	a-38b43g28i-34j-85k52l-28m-32n95
下 .	d-62f33h24j75k56
下 一	a-30b43e47g-36l64
下 个	a-32g35h-22i-23n61
下 也	k94
下 了	b-38
下 他	e24
下 你	c-21d36f45i20
下 午	b-39h32l-34n-32
下 半	c82j-22
下 单	d35f29j89
下 去	b49d51
下 吗	f-20j36
下 周	g47h-44
下 回	b38
下 奶	k60
下 孩	c38i26
下 就	f23
下 您	j47
下 房	g36j31
下 新	b-22j61
下 有	f50g-33
下 来	b-65c90f-38g-33i-28j-29m59
下 案	c44
下 楼	j48k44
下 次	a38b33
下 款	k-23n46
下 正	j-25
下 班	d-20h86j-39k-46l75
下 的	b-20e-21g78i32
下 转	k-36
下 那	d48
下 限	g-25
下 雨	b-28
不	a-54b78c-80e28f-146h81i-33j-57k-130l55m-34n69
不 $	i34
不 ,	n46
不 ?	b47
不 上	a-33b-41c-34e30g-22i50j31n-41
不 下	d62
不 丢	n20
不 了	b-107c-66e-36g149h77i-44k58l49n-21
不 予	l61
不 付	g30h26
不 代	f-20g22
不 会	a-27b-24c-65d-29e-142g-118h-64i-28l-73n177
不 住	b112l-24
不 便	h20
不 信	b84e-20l73
不 值	a37g-26
不 做	j31
不 停	l57
不 全	b45j30
不 再	l-39
不 减	h48
不 出	a77b-32c-54e-24g50l48m-20n-29
不 到	a-67b30e26g67h119i-27j36k26l-61m22n76
不 办	g-27h53
不 受	g-137
不 可	h76
不 回	g36h24l27
不 在	b-34e-32j60l-52
不 处	b30c26h22
不 好	a-43b-97c57d22e105g47i47k-37l-38n-36
不 如	n74
不 完	f100
不 定	g-24h84
不 客	l-21
不 对	g73h-24
不 小	a57
不 少	d37
不 就	a-29g-21n96
不 开	b160h-41k50n-27
不 得	b-34c-23g-23l85n-23
不 怕	a24c60i28
不 想	b35c68d72e180g-38h-59k22l-25n-24
不 懂	m65
不 我	c21e75
不 打	l-73m25
不 报	m92
不 拢	e86
不 掉	a-26l35
不 接	a-27e77g-22h-48
不 收	b-36h-26k-35m-89
不 敢	b54
不 方	e-25h-24i26
不 是	a109b-62c26d32f-89g-38h35l-71n91
不 替	e44h25
不 来	g63h22
不 清	a45
不 然	b-34h63l-32m21
不 用	b-37e27g44h-46j-30l-52n-43
不 留	k27
不 着	b-39e-32n57
不 睡	l75
不 知	g42i35n36
不 算	g92l82
不 结	b32
不 给	m92
不 能	b-25g131h-20i44n-32
不 良	g23
不 行	g33k-40
不 要	b-80d89f30g-20h-36j-37l-35
不 见	a30e24l27
不 认	l-22
不 让	b43h43l-23
不 走	b-47h-20k51l67
不 起	c-32d41e40
不 轻	c36
不 过	a22
不 还	a57b123c66e-21f-25g-29i-36j37k-24l21m33n-23
不 进	k50
不 通	e60
不 错	d22e23l41
不 骚	l55
与	b43e-25f-30g-44j23k-27l-21
与 债	j33
专	b-48d40f175g21h23
专 员	f61
专 线	f30
专 门	b-25c44f27g34
且	h37i22
业	b-39c-55d-80e53f-86j-26m-79n-20
业 ,	a36
业 不	a23
业 主	i26
业 务	k43
业 只	f-32
业 吧	e47
业 服	m-34
业 费	c-23e37g29i-22m-22
东	a68b87c-26d-36e-49f-24g-43i58j52l58m-24n-53
东 卡	j-30k26
东 西	a74b88c-23e-29n-35
丝	d69
丝 不	d37
丢	b-28d42e86j36
丢 不	e78
丢 人	n20
两	a20d-20e-46f-48g-106i-24j-66k113l-46m109n22
两 万	i21
两 个	h30i-28
两 人	l41
两 千	g-23i50k77
两 天	c100l-39m-27
两 小	e31h20
两 张	k32n27
两 成	m87
两 期	i-32
两 样	a20
两 次	b22l-25
两 百	a-22b-30d30e-20g-27j-22k43l-20m76
两 码	c-31
严	a48d-31h36
个	a131b-37c-31d118g-128h-25j-49k88l-49n116
个 "	d44e35n33
个 $	k66
个 ,	a34b25c26d-46g-22k20
个 .	b27l-23m-37
个 ?	a44
个 ren	a45k57
个 一	d61
个 不	b39
个 个	a-24d58e83k-20l-32n-20
个 二	k27n25
个 人	a-93b34c-20d-54e-61f-26g-44h-24j42k66m52
个 会	h-36
个 兄	c42f26
个 六	g60
个 减	j60
个 到	j21
个 去	d79
个 县	a57
个 发	k56
个 口	a-31d-25e-28l78n55
个 号	h-28j-24l112n-23
个 同	d21l50
个 哥	n34
个 地	a28b-23
个 大	a24
个 字	a28
个 学	i38
个 客	h32
个 小	f35h29j25
个 平	n88
个 微	j25
个 我	d-23
个 手	b44
个 打	d34l-35
个 支	e121
个 数	a-36h58j67k-40
个 方	g-25m-23
个 是	a-29b48d-23
个 月	a-46b-22c-35d-36e-26g36i61l-29n-32
个 案	c-25g39
个 欠	a-28d50g34
个 点	n30
个 电	c35d-38e-29f29j-27l49n-21
个 瘸	a28
个 的	k34n33
个 短	a-23d30e75l-24
个 网	n53
个 老	a50
个 联	d27
个 记	g27
个 说	g-27
个 账	m54
个 贷	f31i-25n22
个 跟	b111c41
个 金	n55
个 钟	d30h141
个 钱	k47
个 问	a-20e73n-23
个 黑	d64
中	b-40c-82d-30e113f165g-64i-35j113k-31m-32n-28
中 了	j21
中 午	e34h44l-21
中 奖	j64
中 心	b-31c-53d-22e-34f226g-22j37n-22
丰	j21
临	h22
临 港	h22
为	a-25b-58d-46e-41f-86g130h38i22j48k-51m25n-42
为 了	j45
为 你	m41
为 准	f-47g-36
为 已	c30
为 我	m54
为 放	h27
为 核	j22
为 止	l55
为 由	j25
为 这	b-28g65
主	a-50b-66c39d35e41g-55h-28k-32l-49m-33n-34
主 ,	l-20
主 ?	i24
主 任	b-20e111i-24
主 动	c97e-29j-25
主 管	f-36
主 要	j42l-21
丽	k39
举	c-23d23f56
举 报	f56
久	g-20h57i101
久 了	i71
久 失	h32
么	a40b-34c-27d-41f20g-24i-21k-39n140
么 $	a33b-37f-30l-25
么 .	a-21e-22
么 不	a50
么 个	a36
么 了	j31n49
么 事	b-23e39
么 做	n29
么 办	a-21c83e26i36
么 听	a61
么 外	f95
么 多	a38d-28e58
么 好	b54
么 弄	e-47n104
么 想	a-56d37
么 意	m33
么 教	a86b-27e-49n-28
么 时	a-49b52c-29l44m-26
么 样	a-61d37e56
么 甜	a60b-22
么 算	m49
么 说	a-38b40c-25f94
么 还	a-20n-34
么 都	b62
义	e95f49g-35j61
义 .	e120g-30
义 务	e-25
之	a-45b-34h159i-24j-21k-24l-56m56
之 三	m54
之 五	m-48
之 内	c24h58
之 前	b-21c-24g-23h54l-24
之 十	m-22
之 后	h75m29
之 日	f24
乌	a70
乌 龟	a70
乘	m63
九	a46b-29g-25h-60l34m-33
九 点	h-58l-55m-28
九 遍	e-20l80
也	a149b-63c-27d-60f-50g41h-91i27j-61k146l-25m148n33
也 一	m64
也 不	b41c91d-33g-67i44l29m-32n-22
也 别	b59
也 去	c-41e48g66
也 可	k69
也 好	c-22k-27n132
也 就	a92b-20g-31i28
也 得	a-33b-20e69m36n66
也 想	c30
也 成	k94
也 打	k-20l74
也 救	h33l-31
也 敢	a161b-28n-57
也 是	b35d43f62g34i-23m29
也 没	a-20b41f-20g50k-31n23
也 能	a-24d22g28k39
也 行	e-22k102m-40
也 要	g32m65
也 配	a48
乡	a25b39d28e-25n-26
乡 下	a22b39
乡 群	d33e-22
书	b31c-42d-27e-43f20g-88h-21j-30k54l-28m-34
书 ,	i-20
书 包	b65e-21
书 我	c-35e31
书 记	f66g-21
书 面	e-22f-26g-21
买	b-71d68g39i-31j-32n112
买 家	d79
买 房	g54i-25
买 手	b-29n102
了	a-55d25e-63f-86g200h89i176j-63k-97l27m23
了 $	a-23b56d77e-38f-60g115h52i-30j-20k-36l-63n-20
了 ,	a-129c36e42f-24g28h54i96j22k-62l-29m-52
了 .	a-47d-50e-80g-52h82i40l-58n28
了 ?	a38b-32l117
了 一	l36m22
了 七	m63
了 三	i133
了 不	l84
了 也	b-47e41g52l-31n92
了 五	d66
了 什	i33
了 你	a36b-61g-38k113l67m-23
了 先	a-25b-33g-27n-40
了 再	a-20g-20i-38n-36
了 吗	a33b-28c-21e29j-39
了 吧	a44b85g-26n-25
了 嘛	e-20n57
了 就	h34i-22k68l-27m24n26
了 您	f20
了 我	b106d30e-21i40
了 才	l40
了 是	b23e64
了 本	m55
了 核	j30
了 款	c-31e-20g67i23
了 没	f47h-35n58
了 联	j32
了 解	f37j32
了 账	k-40
了 这	g37
了 退	j24
了 高	g69
予	f81l59
予 理	l61
事	a-89b-20d94e119g-55h-40i48j-68l-42m-28n-22
事 $	a-38b105c-33d-20n33
事 ,	a36b-49c20d-33e39f-26i-28
事 .	a-23d45l-21
事 ?	c43e31
事 一	c31d-20e30
事 了	c84
事 人	f47
事 你	e37i29
事 儿	e36
事 函	f67
事 务	f-30
事 就	d69k47
事 您	i81
事 我	d25
事 故	b-27
事 是	c-31
事 案	g30
事 的	b55
事 老	e-36i51
事 说	j44
事 责	c22
二	a-38d-35f-35g26j-34m-59n-28
二 十	a-28b-33d-20h-25l95m32
二 块	m-20
二 小	b72l-34
二 点	e31h55l-29
二 维	k29
于	a-30c39e-37g84h-20i-26j-21k45l25m-21n23
于 #	h28
于 三	c20g22
于 你	f38l55
于 您	d25
于 收	k68
于 明	c30g-26
云	b59e36f-32g22h27i-32
云 台	i-28
云 桥	g27h34k25
五	a-73c24d33e-35f-43g-32h88j-20k-34l-94m182n31
五 ,	i-29m62
五 .	m66
五 万	c45
五 分	n56
五 十	m57
五 千	a-23i21m-21
五 年	g-43
五 折	m-44
五 点	b26d24e-38h185n-33
五 百	a-27d59g-23i-20m117
些	b98c-20f31
交	a-63b-54d-36e-52f38g-32h104i-30j-23m187n-78
交 ,	g26k73
交 一	m56
交 上	h33
交 了	f32m45
交 五	m47
交 保	m54
交 解	a-26
交 钱	g39
产	a21b-25f-31g30k-22n30
享	j65
京	j-30k23
京 东	j-30k26
亲	a-36b-23e102f-31g30i-44j35n29
亲 ,	i24
亲 友	d-29i-82n54
亲 戚	a-22d-20e46g42
亲 爱	e43
亲 要	e57
人	a79b123d43e103f34g-177i-82k25l-72m-71n32
人 "	d46e35
人 $	a-38b-28c65e41j-51k23
人 ,	a-23b-89c-39e-47f27g45i62l55m-24
人 .	b-35e-48j41l22
人 :	f29
人 ?	f81i22
人 “	c49
人 一	e20
人 上	c103
人 不	k-20l49
人 两	k28m28
人 也	a58
人 了	b-22c38d32f30h52n31
人 事	e67
人 人	n20
人 会	b23
人 住	b47
人 信	b28
人 借	n22
人 做	a31
人 先	a69b66e-25n-28
人 几	a-27b27j58
人 出	n48
人 卡	g-37k109
人 去	b87d24e-21h42
人 口	f100j33
人 叫	a-26
人 名	d-26g-22
人 吗	j31
人 启	d25
人 员	c-21e37f89g36j21n-24
人 品	a38
人 嘛	a-34i36n33
人 回	a36
人 在	b-46d-32l91
人 家	a140b-56e63
人 就	a32e-20n45
人 开	n-24
人 我	d43e31l-21
人 手	d37h25n-22
人 把	b40c20
人 接	a-25b-26
人 收	b104k-92m60
人 是	b-26f-24
人 有	b74
人 来	b26d-23
人 民	f-61
人 活	a43
人 电	e51
人 的	a-25b32c28d-21f-29g-20k41
人 看	b22
人 知	e72i-21
人 缘	n24
人 肉	d106
人 能	c-29
人 自	d25
人 要	e-42i36
人 说	b22c75f-20g59
人 谈	e86
人 账	k99m47
人 还	a-30e28n66
人 通	j33k21
人 都	a49e-23n44
人 马	f64
人 黑	d52g-31
什	a-30b25c-30d-31e-34g45j27l51n-50
什 么	a-30b25c-30d-31e-34g45j27l51n-50
仅	h32
仇	l20
今	b77c27d-29e-59f39g59h105i-25j-36
今 儿	f21h34
今 后	g46
今 天	a-26b53e-57f31h-41i-23j-25l-46n38
今 日	c44g24h46l49
今 晚	b38g-28h74l31
介	c20n62
介 绍	n62
仍	e48n21
仍 有	n21
从	a-31c-32d-24e65i-24k-31m32n28
从 你	g28m72
从 工	e57
从 里	b52n28
仓	b27
仓 库	b27
仔	c59g61
他	a-81b-80c40d-56f-165g-151i339j89l-21m-65n-59
他 $	e112
他 ,	b69e-26i-31j30l27
他 .	e24i55
他 ?	a33c36e-24
他 不	i-27j-21l-30
他 个	i23
他 了	i95
他 们	c48d20e37h24i28l-28
他 公	j55
他 几	j-25l40
他 号	j43
他 同	j43
他 在	e-22i41j41
他 垫	i50
他 妈	a76i-38
他 平	n28
他 战	j63
他 房	g-22i27
他 新	i-25j91
他 有	k46
他 本	e-24j-23
他 现	i-23
他 的	j-27k74l50
他 看	i42
他 网	i91
他 老	c22d29e-20i-34
他 聊	f-26
他 表	i-27j37
他 要	i49
他 说	i-21
他 赶	i22
他 还	e-25i-25
付	a-38b-38c-34d-38e-49f-36g37j59l81m75n-66
付 $	m-26
付 ,	g30h50
付 .	m34
付 了	c-32g61h-23
付 件	j21
付 宝	k66m-29
付 密	j106
付 我	m54
付 款	g-23k-33
付 至	k35
付 货	c32
代	a-28b-21c-39e-29f90g32k45m-21
代 为	e23
代 偿	e46i38
代 收	k30
代 政	g46
代 理	f-29
代 表	c-20e-33f75
代 还	e-47k47
令	a-25c24e50f38g-26i63k-20m-22
令 夫	i64
以	a-94b-61c44d-30e-56f-78g59h-105i-72k-41l-69m-36n-22
以 "	j33
以 $	a-22b-20k96
以 ,	k-38
以 .	h-30m-27n-29
以 为	c44m50
以 前	c45e37g27
以 去	c-43
以 后	a-35b-48c-49d30e-28g162h-54m-29
以 吗	e-22
以 在	d-48
以 帮	c56d50e-24
以 查	c-22d-20f35
以 法	g-36
以 派	f73
以 示	b80
以 重	j25
仨	b22e46h41j27l-27
们	a-21b20c-23d66e25f-40h-73i161j-103k-132n-51
们 $	i-24m-21n32
们 ,	l-28
们 .	c-20k-32l41n86
们 三	l49
们 不	b-76c31e-50f-21i22l-29
们 也	e34
们 会	c128e29f-32l34
们 做	i35
们 催	m31
们 先	c-32f45
们 公	b58e-57i47l-21m31
们 单	k34
们 厂	b-26l70
们 只	d54g-25
们 可	b-24d52e58h29n35
们 司	f55
们 同	e-36i51
们 和	c-27f57
们 在	k-36
们 家	a77b-23e36g33
们 小	d41
们 就	b58c32
们 已	b-22c62
们 打	d22e35
们 收	c-29
们 放	n34
们 是	c-25d31f86g-28h-29i49j-31
们 有	b-22d42g92
们 村	d54h42
们 来	i23
们 没	e33f-26
们 注	e29
们 派	d39h46
们 班	i66
们 用	l31
们 的	b25c-22d-28g32l29
们 直	b99g56l-28
们 约	b-26
们 老	e43l48
们 要	d81
们 说	e46n-29
们 跟	g67
们 车	b63
们 还	l65
们 这	a-33b65m-27
们 那	a84b-41g-23
们 都	c62
们 酒	b35
们 钱	a33
们 领	e27
件	b-33e35j-46k-37l-46m-34
件 $	c-23e67
件 ,	f20g21
件 .	c22d21j-46l-21
件 后	h31
件 已	c-23g25
件 由	l20
件 说	e30
价	b-43g-29h-35m-20n-34
价 钱	b-23
任	b-74d-43e168i-61j-57k-66l-26m-45n-22
任 ,	e33f28i-26
任 .	c20
任 何	b-48d-42j-36k-45m-35
任 姓	e38
份	a-27b-53d99e-30g-45k-65l53m-37n-25
份 $	d30g-28
份 ,	d35j22
份 .	f96
份 证	b-42c38f-49k-24
企	d-25e50j61
企 业	e47
企 人	b-22j61
休	b-47c-24e117l39m-21n-26
休 息	l44m-21
休 金	b-28e98
众	d71
众 诚	d31
优	b-20h86
优 惠	b-20h86
伙	e78i26n32
伙 人	e79
会	a-23b-92c20e-46f-96g23h25i-143j20k-47l97m-99
会 ,	c-25e35l67n-27
会 .	l45
会 上	b79d-22e21h23
会 不	b36l31
会 了	l-22
会 传	c67
会 儿	a-21f32h38
会 再	l-49
会 发	e37
会 向	c53f-20g39
会 员	j53
会 在	d23
会 大	e47
会 如	f-36
会 少	j27
会 就	n27
会 怎	b-22d37e38
会 我	l28
会 找	c76i-24
会 收	d28g59
会 显	g-39
会 有	b-28c31
会 用	b46
会 监	d22
会 联	g-26
会 被	a-25c-26g126n-22
会 计	k65
会 通	e-23j65
传	a53b-28c27e-32f65g109h20l-21
传 .	d22
传 你	c-35f89
传 到	d-23
传 唤	c67g22
传 宣	d22
传 票	g45
伤	b-20n-20
伪	j42
估	j-50
估 用	j-38
伸	i66
伸 把	i66
但	d25m68
但 系	m27
位	a-30b-57c29e145g-44j165k-72l-71m-69n-30
位 $	j-37
位 ,	e30j-43
位 .	e-28j52
位 ?	f21
位 ma	j75k-40
位 人	e20
位 名	f31
位 和	j51
位 在	e60j-22l-21
位 数	g56j70
位 的	e30
位 费	m-37
位 还	e42
位 那	e63
位 门	c55h20
低	b-38c-21g32l46m-22
低 ,	a-24
低 保	g41
低 劣	a35
住	b109c96d-26g-53i-47j129k-67l-70m-50n47
住 $	b36c45
住 ,	b-21c20
住 你	b-31c21e46g-24
住 先	n62
住 哪	i-20j27
住 址	d26f25j121n-22
住 院	a-26
体	a-38b-77c133e-24f-22g21j35l31n-26
体 ,	g28
体 会	l52
体 是	j41
体 金	i60
体 验	b-25c165d-26
何	b-49d-66k-45m-38
何 个	k-26
何 事	d-24
何 人	j-31
何 机	g37
何 费	m-26
余	k-37n-28
余 额	k-33n-24
佛	b32g21
佛 山	g21
作	a-42b-51c-31d-34e67f25h24j42k24l-26
作 $	e45i-24k61
作 ,	f-22n53
作 .	e33f-25n22
作 ?	j54
作 了	j-21
作 人	e-25f93
作 办	f60
作 媒	d22
作 废	h82
作 还	j21
作 都	g71
你	a-28b51c86d141e179f38g139i83k-26l162m63n-28
你 $	a99b78c-79d-41e58f51g-81k65l65m36
你 ,	c148d36e-77h-31j-27
你 .	c86d-73e-24g95l47
你 一	a-26b83c-22d-55e-30g34h-44
你 丈	a-20e73
你 上	b-27d46e-29l37
你 下	b-31e23k27l51
你 不	a-44b89c-23d-52e26g27h-52i-33n74
你 个	a160b-40c-22d-25k54l-28
你 也	a79b-44g-43m52
你 二	b-26e42l-24
你 人	k37n24
你 什	b-24l44
你 今	g36h86m40
你 以	c44g26m49
你 们	a91b-126c-53d44e28f-69g-32h29i70j-20k-22l45m-25n-43
你 会	b-45l153
你 信	b100g-23l-36
你 借	f44g-22
你 做	b-21d134i22
你 儿	a33b-29c-21e-54g75h-32
你 全	g43m-43
你 公	e73g69h34i-21l81
你 关	b32c-55e-20g-24h-41l88
你 再	a-20b34c27d45g-29
你 写	i36
你 准	c36k24
你 几	a62j-22l26
你 出	b-68g-43l28m111
你 分	d27j36
你 到	a63i-20
你 刷	j-20k83n55
你 前	d21g-20i39
你 办	j27
你 半	d30e-20h115l-37
你 单	c-21e55f-24i51
你 厂	d-23e59
你 去	a-39b59c32n53
你 受	l51
你 可	f35
你 同	d44g-20i40n35
你 名	d49f54
你 哥	b-30e25i39l-22
你 唔	a-21d-20l61n-23
你 啦	b-33c103
你 囡	b64
你 在	b-44d112e-42f-57j45l-31n40
你 塞	k80
你 大	a34i-20
你 女	b51d-20e-28l-29n31
你 奶	e59l-23
你 好	a-36b-48c-44d-33f75g-43i32l119
你 妈	b38d-27e-37n77
你 姐	b-30e91h-22
你 媳	e86
你 存	k77
你 孩	g39
你 安	l37
你 客	c43d22f30g-20n35
你 宣	d22
你 室	i42
你 家	a-69b293c-24d-67e103f-51g-78j-53k-20l28n-28
你 对	i35
你 小	d-21e-21j25n78
你 就	a127b31c27e-54f53g-86h-22i-22j27l-40n-30
你 屋	j59
你 工	e51g110l-23
你 已	f23g114
你 店	c-24g-20h-23l72
你 开	b20c-22j44n-22
你 弟	e88g54i-27
你 得	i75m41
你 怎	e-47n104
你 想	a-28c25e-45g57
你 懂	b139e38f-37g-25l-26m-24
你 户	e20g57
你 所	h25
你 手	d24l32
你 打	a-20b51c53d-32e-74f35g-22j-35k30l-39m-39
你 扣	b36c64
你 承	i-21m201
你 把	b-50g20k65l80m23
你 抖	d37
你 拉	b-21c-20d20l-21
你 挂	l24
你 挑	b66
你 掂	b50l-29
你 推	n94
你 是	a-62b-54e-32f-53i43j29
你 最	b73d-31l-34
你 有	d26f39g-44
你 朋	b-25d51e-41i23n-34
你 本	f25
你 条	a121b-21d-20
你 来	c-40f179g-20m-29
你 楼	h60
你 欠	a-37b28c-41f51i-75n-22
你 没	a-32g31n55
你 消	g52h-22
你 照	d33
你 爱	j52
你 父	e36h25
你 爷	e-31n59
你 爸	a20b-41c-54e86i34l-21n-50
你 爹	e20
你 猜	c37d21
你 现	b-28c78d-29g45h-25j84
你 申	k28m50n52
你 电	i75
你 留	c42i23n-24
你 的	b30c-145d128f109g101h133i-49j-30k-52l-47m43n-39
你 看	d36f30g-49h-22
你 瞒	e73h25
你 知	e-27f51i-26l95
你 社	b-33d85
你 等	b-22c46
你 签	c109g49
你 约	c54e-35
你 绑	b45
你 网	d33j24
你 老	a-75b-25d-37e108g65i-39l-38n36
你 聊	c79
你 自	a48c-29e38g-46h54k-21l25m62n28
你 要	a-21b38m41
你 订	c34l77
你 认	d50i24
你 让	e-40l75
你 试	b-24
你 说	a-37b-61d-25e-47h-20i53l36
你 请	l60
你 谈	f33
你 贷	e-20
你 跟	i22
你 躲	a47b32c-22d-30f-20
你 躺	b114d-27l-43
你 车	b28
你 输	f-30g61
你 还	a-26b-91c-69e64g64k-45l28m-22n-58
你 这	a198b-86c44d-37e-31g-133h-22i-25l-33m29n-47
你 通	d71
你 那	b153d55e-39f36g-40i-28l-55
你 销	j71k-46
你 门	b-22l52
你 阿	a20e44g58
你 隔	d54i50
你 领	e45l-23
佢	a-26c-21i58
佢 还	i58
佢 闹	a-24
使	b-42f-26j33
使 惊	n-22
使 用	b-34j33
侄	i96
侄 女	i66
例	g31
供	d25e-54f-25h22i35j-31m-23
供 ,	h25
供 了	i26
供 官	e-29
供 水	m-23
供 社	d22
依	f-30g-68m-70
依 据	m-57
依 法	f-26g-54
侦	c85d-23
侦 支	c-35f23
侦 的	c23
便	a-44b-23c-40d-21e-67f32h-25i31k33l-54m-53n-24
便 付	m-26
便 宜	b21
便 点	k51
便 的	i-23
便 说	h20i35
便 透	f21
促	e98
促 .	e25
促 还	e73i20
保	c-29e-70f67g121h-37j27l-35n-33
保 中	f84g23j29
保 养	d-42g40
保 卡	g81
保 安	a40i37
保 密	b-25d148
保 留	d-31g-35
保 监	f62
保 证	b115e-20g46m88n-26
保 险	b-32j27
信	a-78b152c-57d48e-57f-64g113h-105i48m-37n-68
信 ,	d-30g-31i-36k-26l28n-26
信 .	b137g-36l-51
信 上	g33m31
信 不	b134k-21l-46
信 人	d52g46
信 号	l-36
信 名	d-31
信 封	b-20k59
信 就	k59
信 已	d108g-39l91
信 平	d54
信 息	g-25i-24j-22m29
信 我	b43g22l-27
信 用	b-23c75e24f32j-25k30n38
信 的	d54
信 管	f28
信 箱	i56
信 被	g-30
信 记	g-21
信 贷	i62
信 轰	l48
信 那	m41
信 里	g54j74
信 验	j64
俩	a42e-22
修	a27b22c-27g-33h-22
倍	g33h52m67
倍 ,	h52m106
倒	a75d-20l-20n26
倒 是	a58
候	a90b44d34e-35f-46j-38k-21l20m-27n-80
候 ,	a28
候 一	h48
候 嘴	a60b-22n-28
候 方	m-26
候 走	b37l44
候 还	l50
借	a50b-128c-31d-67e-87f-28h-69i70j-31k-61l-85m-70n378
借 $	n74
借 ,	a-31h-20m-21n62
借 一	e-21n100
借 不	a-53n103
借 了	i33
借 呗	a-23i29n84
借 新	a-20n-22
借 条	c37
借 来	a-30i26
借 款	e32g88i23
借 点	n22
借 的	a40
借 给	n-24
借 网	n-46
借 这	a47n-21
借 钱	a121c-23d-21i62n-75
借 高	n23
债	c-32d22e63f24g60i76l-47n-48
债 不	a59d29
债 务	a-25b45d-39f69g73i-61j35
债 权	f-25
债 的	e-21i51
债 还	a24d28
值	c-23g-40k31
值 钱	b23n37
倾	d-31e-20h70l-31
倾 .	d-31e-20h70
假	e-29f30j102
假 称	f49j45
假 装	f-20j58
偏	l37
做	b23c-132d97h-49i101j109k-53l-31m-50n42
做 $	b26e-21
做 .	a-23e-21n29
做 不	g-28
做 个	b-26c-46d97f54j26n22
做 人	a31f35j27
做 什	f-54j58
做 做	e32f-25
做 到	a33
做 好	c-35g82
做 工	e39
做 成	d73
做 收	j-38
做 方	j21
做 生	i29l28
做 这	n38
停	a-41b-50c-45d-42e-47f-32g97h-20j31k-28l155n-48
停 $	a-21g67l48
停 .	g26
停 你	b-23h21l50
停 催	m59
停 发	g30
停 在	j26l-35
停 息	g31j44
停 掉	g40
停 止	l32
停 用	f31
停 车	m-51
健	a43
偶	e29
偿	e87g35i24
偿 ,	g37
偿 .	i40
偿 还	e31
傅	i36j28
傅 ,	i40
催	a-54b-56c-45d-23g-62h-29i160k29l100m94n-30
催 $	a-24i34
催 ,	k30m62
催 催	a-24i34
催 告	f25m52
催 收	b-37e-37f-53i49j32l76
催 账	l53
像	a96b-40g-26k73
像 你	a100b-30g-26
像 是	k74
儿	a136b167c-75d-61f33h23k-24m40n-21
儿 ,	b46e34j-23l42n-29
儿 .	b-30k34l62
儿 上	e33f39j26
儿 下	f22
儿 借	i23
儿 园	a56e-21n24
儿 子	a42c-21e-56g22h-20i20
儿 就	e28g28
儿 有	b81e44f-23n25
元	a27f-34h-20i-51j56k46l-22
元 $	m-34
元 ,	i-25m65n-35
元 .	a30g40k-22
元 几	j73
元 及	m20
元 可	k33
元 已	m-33
元 现	k-20
兄	b121c30e-36i32m29n-28
兄 们	b52m32
兄 弟	b20c33f20i32
充	a22f50k73n-26
充 值	k48
充 快	j30
先	a-74b27c-42e-32f-32g-42h-52i-28j21k-39l-52m150n238
先 ,	i50n31
先 交	a-26m91n-20
先 付	m23
先 别	j42l23
先 到	c37
先 向	n27
先 垫	i33m81
先 打	b-21e103k76l-31
先 扣	b62e-25
先 把	n38
先 拿	b36n89
先 提	n49
先 生	c22d36f-43g46i-38m-22n-49
先 给	f52j31
先 过	g46
先 还	a-35g-26k-24m-27n107
光	b37d47
免	c-22d-30f-27g-45h49j33k74l-32n-27
免 $	a27m33
免 ,	j29
免 .	m20
免 了	m-20
免 手	k30
免 收	h58
免 方	j26
免 费	f-23m-40
入	a-44b-27d-46e-86g141h26j-57k58m31
入 ,	j-20
入 不	h28
入 口	e-29
入 学	g79
入 评	j-38
入 账	g-28k-25m44n29
全	a-48b34c-52e-61f56g310h84i-42k-43l-51m-58
全 ,	a43b-41j38
全 国	g36
全 家	d-22g60
全 是	b73f100
全 称	k-22
全 程	f44
全 网	d30g22
全 部	g47
全 额	g-26h93
八	c-40d-64f-23g-38k121m86n-21
八 ,	d-26g-20m46
八 一	m-49
八 千	m61
八 年	a26
八 折	e-22k26
八 点	e43h25
八 百	k129m61
公	a-34b-77c114d119e57i-56k36l-31n-24
公 ,	b-23g50k62
公 众	d40
公 务	f49g58
公 司	b31d36e-70f-50j51k29l37m47n21
公 告	d-37f-94
公 安	f143
公 室	e44
公 布	d47f-21g-58h39
公 开	d91e83i-24
公 检	f-25
公 示	g-23m-52
公 积	g54
公 证	m40
六	c-28d-27e-23f-26g24h79i67j109k-65l-26m87n-41
六 个	j79k-27
六 位	g52j82k-21
六 千	i55n-21
六 折	h59
六 月	a65
六 楼	b54j-29
六 点	h50m-22
六 百	d-22
共	d-27e-23g41i21j63m-32n-21
共 六	d-23i51
共 同	g46i-23
关	a-69b-60c166e41f-24g-29h37j-22k-33l69n-50
关 $	g-34h-24
关 ,	i60
关 .	g41
关 了	h56
关 于	f25g-24
关 把	b-44c59g58
关 报	c83
关 掉	d-48
关 机	a-38b-22c-30d90e-33h-36l138
关 注	d-27f35
关 的	c47
关 系	e105f-28h-43i-27
关 闭	h107
兴	c45d45
兴 趣	c45d45
兵	a-27b90g85h-26
兵 ,	a-20b102g35
其	c-21d-38e112f-32i102l60m41n73
其 他	i-45l37n48
其 向	n56
其 妻	e128l-22
其 子	i38
其 母	d-25e-30f41i85j27l69
其 转	i35k38
具	b54g-27i45j35
具 体	i45j38
具 有	l20
典	a35n35
典 型	a39
典 当	n35
养	a46b-43d-55f32g47i-29k-24n26
养 的	a41i-26
养 老	f40g60k-22
养 贷	n41
内	a-29c27e-21g30h119i-47j20k-35l-58m-24n38
内 不	g29h29
内 到	c20g31h-23
内 回	e27
内 容	d22
内 找	e-22n101
内 部	f42i-28
冇	a149b-28d-28h42
册	j35n63
再	a-139b46e-109f-66g-144h-83j-46k-46l-62n21
再 不	b110c-39e27g-21h-31i76
再 借	n-65
再 卖	b-29n72
再 去	n-21
再 唔	c39i58
再 失	c40
再 打	b-56e-48f-23h-55k-32l23
再 拖	b46c73
再 挂	h-35l92
再 接	k26
再 提	h25
再 给	k62
再 联	h-22l-25
再 见	b-22
再 说	b-31c-25e-20m44n20
再 谈	c31m58
再 躲	b54c-20d56l-22
再 还	a-25g-20h-24i-33k-21m-23
再 追	l-34
冒	c-35f26j-20
冒 充	f54
冒 用	f-29
写	c-28d-31e94f-34i-20l-39m85n-42
写 上	i-21j35
写 也	m72
写 封	e115
写 得	g34
写 的	m-20
写 错	j-25
军	k41
农	k26n-27
冰	b51
冲	m-56
冲 回	m-56
决	b-27c-45f-47g91l45m-37n-21
决 $	g37
决 ,	e21g52h31
决 书	m-22
决 于	l55
决 后	g-53
决 已	g83
况	c25e-56f30g-31i111j28
况 .	f55
况 都	j36
冷	b-27
冻	a-35m28
冻 金	a-26
净	g102
准	a-41b45c148f-67g-23k48m-28
准 $	f-47g-36
准 .	a-27b78
准 备	b-26c50f-20g70k55l-35
凌	l30
减	b-22c-55g-58h106j26m82n-26
减 $	h48
减 .	g-20
减 免	c-22g-22h70j27m97
凑	b-51c92h28i-29n117
凑 ,	e-47h29n86
凑 一	c46e42n-42
凑 不	h29n34
几	b109c79e-31f55g-71h-60i-23j189k-62m-30n65
几 万	d37n45
几 个	a-43b67j41n37
几 十	i29
几 单	j73
几 口	f79j34
几 号	c-26j39
几 天	c25g-22n25
几 年	c135
几 张	j-30
几 楼	e48
几 点	c-28d-25e-41j67l64
凳	d-21e-22l55
凳 子	d-21
凶	b36
凶 ,	b36
出	a-22b58c-117d28f-46g127k-68l-23m137n59
出 $	l-23m125
出 ,	m42
出 .	m72
出 三	l-20
出 不	b-50l66
出 事	b59
出 入	i26
出 去	b-31n35
出 息	g-20
出 所	c-43f35g-32
出 来	a94b104d-26g65i-36j-44k-26l52m-44n60
出 现	j33
出 街	d136h35
出 这	i23
出 门	b72d34g-27l-23
击	n21
函	c-75e170h-23j-31k-55m94n-35
函 .	e109k-31
函 】	c-48
函 一	m63
函 到	e21
函 校	e76
函 询	f67
分	a-41b-79c-39d113f-85g48h58i21k-36m-20n37
分 不	g-24h91
分 之	g23l-21m37
分 分	d106
分 十	k36m-59
分 期	b-56g-43i52j29m71n37
分 钟	b-33d85f-36g-30k-25l74n59
切	h22
刑	a-37b-61c349d-26f-27g-42i-51m-27
刑 事	c109f-26g20
刑 拘	c78
刑 的	c46
刑 都	b-23c105
划	f-21g35k-27
划 ,	g28
划 .	g-36
划 扣	g55
列	f57g117m29
列 为	f26g40
列 入	f31g81m26
刘	c20f53i-20
刘 ,	f68i-22
则	a-21c132h75l-30m-23
则 减	h58
刚	a-121b79e83i-21j-26k-20l-49n-32
刚 从	b52
刚 才	a-54
初	f-41g-21
初 #	g-21
删	g56k-23l-30
判	a-46b-49f-71g328l-51m22n-28
判 下	c72
判 你	g82
判 决	c-35f-26g87m-33
利	a-44b-47c-27e-62f-36g-28i78j40k-33l-44m83
利 .	i28
利 息	a-24b-32e-23f-21h-22i27j46k-24l-43m48
利 滚	m39
利 率	m-22
别	a-48b76c43d-57g-43i-61j58k54l145
别 人	b21k-32
别 信	m-35
别 借	a24n-25
别 再	b-43n-80
别 去	b67n-27
别 听	g-33
别 告	n67
别 多	j50
别 急	l20
别 怪	b-38h101
别 想	b53c-27g53h-32i-25l33
别 打	k-31l84
别 理	k73
别 的	b-25i-27l57
别 管	f44j31
别 紧	f-22i39
别 给	a50g-30j-44
别 联	l75
别 让	b120d-28e-40
别 说	j38k20
别 走	b-23k83
别 跟	k58
别 这	a-72
别 逼	b37l25
别 问	g76m87
刮	b50l-21
到	b-29c31d81e-108f-116g32h71i-84j78l68m-97n-36
到 $	d34g38l20
到 ,	b33c23h36k25m24
到 .	a20k-25l28m28n-32
到 下	g113
到 不	g31
到 之	f26
到 了	b-22c-33g-33i-24
到 他	k-20l31
到 付	l78
到 你	b28c29e-94h25l97
到 公	k-26
到 同	d29
到 哪	b58l25
到 场	f25
到 官	d-29
到 客	j56
到 山	b45
到 底	a150b-21e-26i-28
到 店	j42
到 庭	g-21
到 您	a33g-28
到 我	c20e42k164m-20n-20
到 时	a-43c43d59f-36g-42h21l-21
到 期	i29m-24n-40
到 本	f28h23
到 没	b-21j73l63
到 电	e48
到 的	j55k22
到 短	a70
到 账	g-32k-28l-31n43
到 贵	e21
到 这	n31
到 钱	b28c-23h67k-30n21
到 限	g79
制	a-33b-34c64d20f70g105k-40
制 ,	g-25
制 入	g79
制 度	k-31
制 执	g53
制 措	c30
制 服	c86d38f110
制 高	g-44
刷	a25b-70c48d-24e-23g76i-31j-55k58m-48n80
刷 $	n25
刷 ,	n-36
刷 一	m-21n42
刷 信	a65
刷 身	b-21c70g-27
刻	h130k-20
刻 ,	h61
刻 转	h34
前	a-68b-56c85d-35e33f54g-107h233i88j-68k-79l-27m-48n-94
前 不	c28h101l-21
前 两	c42h32
前 台	f-28i123l32n-57
前 坐	l29
前 处	g32
前 女	d21g-20i30
前 年	i26
前 必	e35h68
前 我	e24
前 未	c53h44
前 没	e42h49
前 的	h-29
前 通	f25
前 逾	i-26
前 都	h-33
剩	g-20h65i38
剩 一	h30
剩 下	i48
割	n-20
力	b-46f-31g-34i39
力 ,	g-20
力 .	e20
劝	i33
办	a-31b25d-34f237g67h52i-32j23m-49n30
办 $	b-23c42d23f-21g70h-33n-20
办 ,	f60
办 .	g-41i-30
办 ?	e32i36
办 不	g-27h60
办 了	g53
办 人	k29
办 停	j47
办 公	e41f61
办 完	c-40g55
办 就	f67
办 案	f57
办 法	b23e27f-72g-40i-29l38n108
办 理	f-30
办 的	f100
功	a-20g35
加	b-57c42d-20e32f-27m236n-34
加 一	m36
加 五	m83
加 大	l61
加 急	m90
加 我	k36m-43
加 收	m128
务	c20d-55f75g35h63i-56k29l-47m20n-43
务 $	f45
务 ,	f31
务 .	a44b-23c30e-27h36
务 人	b50c29d-38f-47g62i-52j52m21
务 员	g58k43
务 所	f-30
务 执	f46g-25
务 费	m34
劣	a35
劣 ,	a35
动	a-49c31d-26e40f-38g57i-21l-20m-28n-49
动 ,	b-23h-31
动 不	h21
动 你	e20l-21
动 判	g149l-20
动 发	g-20l94
动 态	j73
动 您	e39
动 手	b45
动 起	b47
助	e84
助 .	e76
勤	b116h20
勿	f33n-23
包	a-21b-27c-22e-44f32h76i-39j-40k72m65
包 ,	g44k51m-86
包 .	f75h69m-22
包 公	f-35j-23
包 发	j-21k24
包 括	j-27
包 裹	j43
化	b46
匙	b34
区	b-52c-35d74f64i-42j97k-21n-36
区 ,	f25
区 .	j32
区 人	f27
区 法	g-23
区 那	g32
医	b79f52g62j51
医 保	f59g65j53
医 院	b95
十	a33b-60c-48d-55f-68g-73i-37j-78l173m47
十 $	m33
十 ,	m43
十 一	h45l25m-28
十 三	b-26e43l-28
十 个	e-39k38l68m-37n31
十 九	e28l32
十 二	b-31e28h49l-47m-39
十 五	m28
十 几	d23l22
十 分	b25d-36e-28l77
十 加	m63
十 四	j-20m-24
十 块	m114
十 多	b48
十 月	a65
十 次	k31m-48
十 点	h-33
千	a-74b-34c-31d42f-20g-68h-56i89j-46l-46m147
千 ,	c-25h-27i45j-27k78m105
千 .	e43g-21m29
千 一	m-33
千 万	a-21n-21
千 五	m46
千 元	k-25
千 先	i50
千 块	k-36
千 多	i24
千 条	d54
升	a36j44
升 级	a36j44
午	b-58e26h58k-21l-56n-38
午 三	g44l-22
午 五	d30h46
午 十	e37
午 四	h21
半	a-43b-72d51e-35f-24g-27h64i-24j-26k-26l119m-37n-46
半 .	n-24
半 个	c-41d30h87l-29
半 夜	b-58l46
半 小	h20l-45
半 年	c-20d32i-20
华	c20k28m23
华 正	c20g24k30m30
协	a-24b-24c-64e81f107g-39h65
协 作	f60
协 助	e94
协 商	h82m33
协 查	c-48
协 议	m-21
单	a-94b-148d66f-54g-29h35i-41k-64l-91m45n-29
单 "	g65
单 $	g39i-24m-20
单 ,	b-20d-21e-21g57i34k-21
单 .	m24
单 上	b-25
单 今	h40
单 位	c36d-46e39f28g-49j41l-25
单 元	j73
单 吗	d35
单 子	g26
单 我	d88m65
单 明	m31
单 是	g-37
单 由	g-26
单 要	d46e35
单 里	c37d-43m42
单 金	m-21
卖	a25b-85c-63d-51f-20g43h-37i-29j70k-43l30m-35n95
卖 $	n-21
卖 .	l78
卖 了	n-28
卖 掉	b-29n102
卖 的	a23j48n-27
卖 血	n75
博	d26
占	l-34
占 线	l-34
卡	a-49b-87d-47f-32h26i-45k198l-48m-73n45
卡 $	a54e-24g24k34n-49
卡 ,	n119
卡 .	g-42
卡 上	k74
卡 不	n20
卡 中	f-31
卡 也	e-22k39
卡 号	j127
卡 密	b35j-34
卡 抵	k42
卡 是	c33
卡 欠	i57
卡 的	c43n29
卡 贷	i-21
卡 逾	c-30g-20i-22
卡 部	f51
卫	k24
印 了	d69
即	c25e29h55j-38k-28n37
即 可	j-23
即 日	g22
即 还	h21n42
卷	g-32h85
卷 ,	f-22
卸	b53
卸 你	b37
厂	b-20d-37e59f-20j35l46
厂 子	b20
厂 门	b-29d-30e66l61
厅	l44
压	a-27c-22e53
压 高	e48
原	e-22j-25
厦	b-21
去	a-69b68c119d92e93f-39g-56h27i-129j-35l-182n174
去 $	b47c44k49l-41n64
去 ,	b-62c67d22k21n85
去 .	a-26b38d40h54
去 不	c-46d-21g66m45
去 了	a31b-31e-22g-30h46i-25n-50
去 你	a34b-24e70g-45h39n-28
去 填	n-48
去 就	a45c-22k29
去 年	d-22
去 派	c-54
去 留	d79
去 自	c52
去 跟	e60n-30
去 过	b39e48f27j25
县	a49e37
县 出	a57
县 里	e37
又	a97l83
又 是	a48
叉	a50e-23
及	b-24c24d44e38f-34h-20k-21
及 一	d37i34
及 车	g36
友	a32b-83c-36d149e-69f-26g-73j27l-23m-22n92
友 ,	d30e-23g-25j50
友 借	a-35i-32n75
友 凑	e-22n101
友 圈	a-24b-33d68n-51
友 欠	e-31n-25
友 正	a92d22
友 的	i42
反	b-45e54f21g21i32k-33l73n-23
反 映	e66i-26
反 正	b-38c20f-20g39i58l92
反 诈	f57
发	a-119b-117c-86d-28f25g-41h-64i-31k61l102m-55n-94
发 "	g39
发 $	g-34l80
发 .	d21
发 一	d-58h-23j42l37
发 了	m42
发 你	d24f74g-24l-20
发 函	e104g-24l-34m58
发 到	a-26d-26
发 十	k66
发 呗	l75
发 您	d-31k38
发 我	f-28j152k-60l-27
发 来	j24l40
发 现	g79k-21m-28
发 生	g22
发 的	d-25e-40f38k33
发 短	d87j-20k-27
发 票	d-21j-27
发 红	k77m-56
发 给	h29
发 过	b-39l52
发 送	d66
叔	a-31c133g-23i86j-28n-32
叔 叔	c68e-29i50
叔 来	i58
取	a-35b-50d-35e-34f-40g104i-25j40k-21l91
取 .	b-23
取 其	l59
取 决	l55
取 强	c30
取 得	g26
取 消	g105
受	a-38c-23g64k44l55n-33
受 云	g27
受 影	e-22f-27g124
受 江	k28
受 海	c20g24m32
受 理	c-33f-24
受 的	l51
受 银	f32
变	j-25
变 $	f22
口	b-85c74f111i-31l98m-32n142
口 $	a-25b38c-22e-46k57l-34n62
口 ,	b-55c38d24l36n24
口 .	a56e41n-36
口 一	d37l40
口 人	f79j34
口 借	n109
口 子	c43
口 普	f100j33
口 的	b34l-36n42
口 见	c81f-33
口 那	b-46e23l104
句	b33
句 ,	b33
另	a-36d72g22m39
另 一	g34
另 加	m49
只	a-63b75c29f-63g-35h69j-60l-66m-57
只 会	b37
只 剩	h58
只 在	h-21
只 好	e90
只 挂	h59
只 提	e-29
只 是	b24c45
只 有	g-64h32
只 柴	k74
只 能	h-24i60n-23
只 要	g40n54
只 说	c39
叫	a-43c44d80e-68f-74h-21i76k-32l48n-32
叫 什	a-39
叫 他	i22
叫 你	b-26d124e-26
叫 佢	i58
叫 您	a-26
叫 板	a48
叫 程	f-35
召	b-40j27
召 回	b-40j27
叭	d-38
叭 喊	d-40
可	a-42b174d-20e53f-57g-83i-71j-77l-89m-56
可 不	b33c84e75n-22
可 以	a-45b-78c-83d-25e-40f-43g-73h-60i-28j-33l-29m-45n-20
可 先	n27
可 别	g65l-24
可 回	d25
可 就	b34d72f42g-20
可 我	b23l30
可 没	b72n27
可 直	k33
可 能	f-22
台	a-27c-28d38e20f-69i59j-48k-76n77
台 $	n68
台 pos	n-36
台 借	n27
台 公	d21h39
台 州	l20
台 消	e21
台 的	n47
台 直	g22k-23n32
台 转	i24
史	d22
号	a-62b-88c-38d-47e-43h-29i-84j51l32m-88n-93
号 #	e42f-46
号 $	d-27f-30
号 ,	d57g-22j-31k71
号 .	a-21e-20k-24l-30
号 上	h59
号 不	f21g69l-21
号 也	l36
号 子	c90
号 报	j-21
号 是	e37f62
号 码	b-30d-31e-25g-27h-28i-41j-33k-37l65
号 给	j114k-26
号 说	f-20j40
号 都	g73
号 里	d-22
号 马	f78g-24
司	e-87f79g88i-46l-24m-30n20
司 $	f22n20
司 (	g26
司 )	g26
司 ,	k-23
司 催	k31
司 全	k-22
司 前	e72h35l40
司 受	c20g24
司 回	j54
司 地	d-52j50
司 备	n36
司 将	e35
司 小	n47
司 已	g65
司 提	k63
司 是	i39
司 欠	i-34n30
司 法	f121g-25
司 的	b-34d34e44g26j43
司 规	m66
司 财	c27e50
司 账	g-34k83m-21
司 这	a36
司 那	e-26k102
吃	a80b-83c172g-53h-26k56l42n-22
吃 $	b-26c21d50g-34
吃 牢	c37
吃 顿	k64
各	l67
合	a-65c-41d-53e32f117g-20h-45i-20j-49k-80l-32n-51
合 .	c-27
合 一	c-22f144j-27
合 伙	e79
合 作	f-20
合 同	a-29b20c20h-26i-35j-38k-48m21n-35
合 处	c-21f35
吊	b90g28l-20
吊 销	g45
同	a-87c92d41e-170f-90g-24h-33i-47k-76l-31m41n-32
同 .	d38
同 一	m21
同 上	d-20m24
同 事	c-20d-32e-62i35j23l29m24
同 你	h26
同 借	i-23
同 学	a-21d62e-52g-31j61m-22n41
同 志	c32
同 意	j-22
同 无	m32
同 未	m30
同 没	m28
同 第	m-49
同 约	m-27
同 行	d20
同 诈	c67g24
同 账	m26
名	a-79b-86d245e-83g138h29i-76j29k103l-48
名 ,	d47
名 :	k38
名 下	b-26d-48f42g124i-21n31
名 义	f49j61
名 单	d91e-30f-40g131i-36j-21
名 字	a-45c24f-51g-24h-21j-22
名 张	k65
名 称	f31
名 额	d-24g-21h61k28m50
后	a-84b-83c-26d-22e-91f-68g66h155i-55j-32l134m-42n-40
后 #	h37
后 一	a-25b-29h116l-44m-28
后 三	j27
后 上	g31
后 不	g32h-20l-40m-27
后 再	h-24k-29l33n45
后 台	g63
后 四	j-39
后 天	c-26h-24j-46
后 头	b-22l150
后 客	f49
后 就	h62l-30
后 我	g21h-42
后 截	k37
后 才	g-62
后 打	h-22l-23
后 挂	a36g28
后 有	h-41
后 来	c54
后 果	c39d-20g-32h38
后 没	h46l95
后 系	l-25
后 续	j58
后 跟	j24
后 转	h28
后 通	c54h26
后 面	l36
向	c85d-50e35f-63i-38k-30m22n31
向 亲	d-29i-82n54
向 公	c83
向 您	g42
向 朋	n-24
吓	c28d29
吓 唬	c28d29
吕	g24
吕 ,	g26
吗	a-77b-67f21g-24h-25i24j-86l-23m-25n70
吗 $	a-96b-56e87f-36g-20j-36l-30n-45
吗 ,	d29f33j-36
吗 .	a-22f-23n25
吗 ?	a52c32d-54e-81f46i21n85
否	f-36g-38h65j-27m-23
否 则	h77
吧	a-37b108c86d40e193g-20h-49i-46j-84k54l-103n-45
吧 $	a28b-35c111f48g-20k116n-35
吧 ,	b174c-67d42e116g-30h-22k-27l-55m27n-40
吧 .	a-44c68f-23k-20
吧 ?	e28f-26i-24j-55n39
含	d22
听	b-70c-23d-21f33g-23i-23j-42k-28l32n-27
听 ,	l-21
听 不	a51
听 人	g-26
听 我	l67
听 日	g28h44
听 清	f43
听 见	a45
听 说	e27l26
启	d34f-26g21h32
启 事	d25
启 动	h34
启 明	g25
呀	e35i-25
呀 .	e38
告	a-34b57c117d-29e-101f-89h-20i140j44k-51l-21m33
告 $	d-42
告 .	b80
告 :	c54h23
告 】	f25
告 一	i47
告 他	i-34
告 债	g28
告 知	b36e-48f-24g41i38k-40n-27
告 诉	b-26e-27j98l22n54
呗	a-38b-40f-20g-29i24j27l57n117
呗 ,	c26l65
呗 .	j31
员	a-34b-42c-38d-33e-38f55g36h-21i-24j57k-28l-33n-53
员 "	j33
员 $	f-23j21
员 ,	f73j-29
员 .	f38g88
员 会	f-20
员 姓	f22
员 小	f22
员 工	e-63f-54i24k-36
员 微	k33
员 是	f-32
员 的	j52
员 联	f58
呢	a136b42c36d58f100k-21l27m26n-61
呢 $	a26l54
呢 ,	i49j28l-21
呢 .	a79b58c20e36f-24m-21n-32
呢 ?	a24c32d41m52
周	a-37b-49c-25f-33g112h-100i46j-22k-29l-61m-27n43
周 .	e-41i51
周 二	g67
周 五	e44f-21g77
周 到	f25
周 末	b33
周 转	k-29n67
味	c35
呼	b-54c40d-28e25f-20g-28l107
呼 .	e39
呼 死	c-20l28
命	a48b-21
咁	a76b52
咋	e66
和	a-25e36f30g-55h62i38j191k-40m-38n-47
和 住	j21
和 公	c-27e31f53h25
和 单	j31
和 家	j88
和 密	j21
和 欠	d32h39
和 还	c58
和 钱	i60
咗	f-30g118
咨	f-26
咨 询	f-26
咩	c103
咯	a61n25
咯 .	a62n25
咱	a-50b-20c-42e-21f50h-30k-27m-22
咱 们	a-30b-36g-36
咱 再	n37
咱 这	c-21f64g43
品	a107b-26k-45
品 低	a35
品 卡	k-31
哈	a44f-44k-21
哈 ,	f-22
哈 .	b24
哈 哈	f-22
哋	e25
响	a-32d-28e75f26i-26
响 $	g-26
响 .	g45
响 孩	g-35
响 店	d-42
响 您	g-27n21
哟 ,	a39
哟 我	a-45
哥	a-36b102c-29d-23g-48i66j25l-48n57
哥 ,	j32n-22
哥 们	n34
哥 在	i46
哦	d36g63j-24m25
哦 ,	j-24
哦 .	d39g63m25
哪	a-35b124c-64d-69e36f82g116h-24i-36j78k-39n-45
哪 ,	i34l48
哪 上	f-36j23
哪 个	e90f96
哪 也	b56c-44g63h-20
哪 位	j-20
哪 儿	b71e-26f25i-27l-32
哪 天	b60g60l-23
哪 家	b-26g34
哪 条	b24
哪 里	b-41j31
哭	a39d24
唔	b39c-37d40e-26f-35g35h148i36m-26n-73
唔 使	n-22
唔 到	g121k35l-24
唔 好	a-24
唔 犯	n-22
唔 还	a-38c-25d28g-24h139i54k-21l-22n-21
唠	e84
唤	c67g22
唬	c28d29
商	c-27d-20e30g-51h74k-38l-25m22
商 ,	a27
啊	b56d41f-27h47i28k-20l-43
啊 $	a-23b26
啊 ,	a45d44e-30f-25i-22
啊 .	b32e40h33
啥	a-38b41g-20k-49
啦	a-24c73e-27f-26g-27i43l-20n20
啦 ,	i57n20
啦 .	b-34c92e-24
啪	l39
啪 ,	l39
喂	a92b29i34
喂 ,	i34
喇	d-38f-30g50
喇 叭	d-38
喊	c66d-40
喊 的	d-47
喜	j60
喜 您	j35
喝	b-30c40d-24f-32l41
喝 茶	c33
喺	b64
嗦	e31
嗦 ?	e31
嗯	j-22l-20
嘅	a151b-50j61n-30
嘅 ,	b-22j61
嘛	a-20b-33d24e-32g-20h-30k30n172
嘛 ,	c-30d25n111
嘛 .	a-20b-29k43m21n63
嘟	h-28l68
嘢	a69
嘴	a61b50c-25i-20j34n52
嘴 .	b99
嘴 上	j36
嘴 跑	a35
嘴 那	a60b-22
器	b-21l47
器 人	b-21j21l49
嚟	f140
囊	a37
囊 废	a55
四	b95d-25e-23f-31g-37j-33k-41l-69m-30n-53
四 万	b34
四 位	j-25
四 十	b31h36l-36m56
四 千	m-21
四 次	j26
四 点	b59l-20m-23n-20
回	a-23d27g-22h23i-54k-79l-72m-88
回 $	h53
回 ,	b-40j25n26
回 .	b42
回 n	g42k28
回 r	a20
回 t	e22k-41
回 td	d31
回 个	j-20
回 去	b23
回 复	a44d20f-22j32
回 头	e20
回 家	b30
回 并	m-56
回 执	c47
回 收	n22
回 来	b-35c-25g41j-27
回 电	h63
回 答	f80j24
回 见	a44
回 访	f20j36
因	b-55c-39g46
因 为	b-28c-38g50
因 车	b-20
囡	b128g-26
囡 囡	b64
园	a38e-23n24
园 卡	i-21
困	a46e-24n-20
困 难	a46e-24n-20
国	a-38b-49c28d-38f119g170l-21
国 不	g65
国 家	a-20b-38c30d-30f99g107
图	f-25h37j-32k50l-30
图 $	k42
图 .	k59
图 给	n28
圈	a-24b-46d115e-36n-23
圈 ,	a-26
圈 我	d-31
圈 见	d89
在	a-147b23e22f-80g-79h23i67j158k-26n26
在 $	b-34e-26h-27i28j148l-21
在 ,	d28
在 .	b-26j47
在 不	b-29e-39g-43h98i74j89
在 住	j29
在 你	b-101c-47d-29e-26f-23h-30j-27l193n-23
在 催	k73
在 公	b38
在 其	d-21l44
在 几	e51
在 十	h29
在 县	e37
在 哪	e81f-25j74l-24
在 在	e-25f32i-25j68
在 场	j37l-20
在 外	i65
在 家	j-25l-20
在 就	b-30d38e34h27j-31k-22n43
在 开	b-36
在 您	n79
在 我	b60d26e-28h75i46k-21
在 手	d-48
在 收	h31
在 旁	h48
在 晚	h-25
在 朋	a22d-38
在 本	d43
在 查	k-36
在 楼	k60
在 没	h-21
在 的	i-23j41
在 看	c30
在 系	g62
在 线	n47
在 网	c37d-42h32
在 谁	b-33e66j27m54
在 路	h-53
在 还	a-24b123e-35g56j-34n-24
在 那	b-36f20l44
在 里	b41c101e-26g-27
在 银	e78
地	b-61c36d-26e106f-64g-32h-31i-21j94n-62
地 义	e120g-30
地 址	a-25b-22c-24d-66e-23f-44j103k20n-34
地 方	b-35c85g32
地 论	d43
场	b71c103g-54h23i21j25l-39m-27n-28
场 $	j42
场 ,	b36
场 .	f25
场 一	b-21c60
圾	a75b-26
址	a-30b-25c-41d-40e-32g-22h-21j224m-20n-56
址 $	j45
址 ,	d39j51k33
址 .	f58
址 :	j39
址 不	j62
址 写	j-25
址 发	d-50j76
址 和	j25
址 就	f-26
址 您	j-46
址 改	j-32
均	g46
均 不	g46
坏	b-34e45i-22
坏 了	b-24i-21
坐	a-76b-81c176d-37e35f-52h-62i-68k-35l162n-52
坐 l	c98
坐 你	b-32e-28h-20l157
坐 十	h-30
坐 坐	e31
坐 席	f-28i-20l-27
坐 牢	a-32c53e-24i-32l-20
坐 高	g-37
坑	a43b122c-21d-29g-26
块	c-20d70g-34i-23k-39l-48m58
块 ,	m43
块 八	m-49
块 都	a44d35
坛	d35
垃	a75b-26
垃 圾	a75b-26
型	a37d46
型 老	a39
垫	i83m130
垫 上	i36m81
垫 两	i50
城	c-20d28j52
培	d-22f-27i27n-21
培 训	d-22f-27i27n-21
基	g23
堂	d-66e22l28
塑	b60
塞	k80
塞 八	k80
填	b-20d-22i39
填 $	n-32
填 的	c25e23i56
填 表	j36
填 资	n49
境	g113
墙	d-42i54
壁	d50i50
士	c27e53h20
士 ,	a27c37e36h20
声	a58d33e-27f-36g-21h69i93j-28n-23
声 $	d67
声 ,	h92
处	a-43b-60c67e63f76g52h54i-29k77l-79m23n-40
处 ,	k30
处 .	f23
处 】	f24g29
处 少	k114m-20
处 理	c59e46f58g-52h61i-25k-53l-26
处 置	b-25f-24g102
备	a-55b-50c101d-41f-48g38j-72k104l-72
备 $	c-26g96
备 件	j-46
备 好	b-49c176g-37k54l-35
备 注	n-22
备 用	n36
备 租	a-20
复	a20b-30c-44f-50g50h-34l-47m47
复 “	k27
复 不	m41
复 本	d20
外	a-32b101c-46d-39e-51f47g37h56i161j35k-75m41
外 ,	g48i43
外 .	g61
外 勤	b79h20
外 包	f51h95i-30j-23m-25n35
外 卖	a21b-24j79l45
外 呼	l-30
外 访	f-25k-36l38m47
外 这	a-22b80i20
外 面	c-20i45
多	a-75b70c47e62g-49h-57i56j139k-96l29n-74
多 $	a47m27n-21
多 ,	a-27e60i74n-48
多 .	b52
多 一	c57m-35
多 久	e33i30
多 了	b48m33
多 少	a-51b-23c-24d44e-56j71k-26
多 想	j50
多 扣	j82
多 的	b-23l83
多 说	e51j-21
夜	c-27e-25f-28h-46k-23l228n-25
夜 三	b-58l44
夜 班	b-44l31
夜 路	b32
夜 里	b99
够	a-43b36c106f-31g-31n97
够 了	n80
够 判	a-28g-26
大	a31b123d-22e-40g-22h-42i57j-25k-41l35m-38n27
大 厦	b-21
大 哥	b69
大 堂	d-60e-21l28
大 姐	e29i-24l30
大 学	g20i27
大 家	b-25c-21i-28n53
大 数	g51l-21
大 爷	a35i36
大 老	a42e-21m29
大 耳	n62
大 门	d50
大 队	f78
天	a-117b32c-22d-46e99f-46g62i-81j-80k-54l75m50
天 ,	a24e34h112i23l-28
天 .	b-33c-32m-23
天 一	b27h36
天 上	k56
天 下	h-24
天 不	c49g-47h88m36
天 也	m32
天 他	c67
天 你	b43c-35d25
天 再	l-44
天 到	g-29
天 加	m54
天 去	c-26e99f21l-50
天 发	g79j-46
天 在	b-30k20l62
天 天	c-35d-23e38l93
天 就	b60c-26f-60g53h-30i-29j-21n168
天 已	g22
天 开	b43g35l26
天 打	b-24e-59l27m-25
天 是	l-25
天 最	m-26
天 有	b61c47d23i-21
天 生	g30
天 百	m110
天 的	m51
天 经	e120g-30
天 结	g53h-20
天 给	e-32f88l62m-32
天 见	b47h-27n-20
天 起	d-20l92
天 蹲	e23l42
天 还	b-25c-21g34h-39l-21m-24n-24
天 都	l37
天 黑	h55
太	e88k188l-31
太 多	i35
太 太	e44k77
夫	a-20e-24g118i64m-23
夫 妻	g127m-23
夫 的	i64
央	g43
央 行	g43
失	a47b-43c104h38l-33m-25n-22
失 业	a64
失 效	h58
失 联	c40e27
头	a25b170c21d110f-59g-58h22j-25k28l83
头 $	d58e-28l154
头 ,	a21i28
头 .	b56
头 上	m70
头 乌	a70
头 像	k74
头 支	c53n36
头 是	b-30l62
头 条	d66l-20
头 的	b-33c34e25
头 紧	b-21
头 都	b31
夹	a30k102
奖	c-28f-27j51
套	a76b-24c-40d-23f21h-20j69k-25l46n113
套 一	a54
套 人	f64
套 出	f-29g-28j-21n82
套 取	j22
套 现	k-21n35
套 餐	l48
女	b32e49f-31g-49i65k-20l-42n38
女 人	b-22
女 儿	b56l-29
女 友	d25g-20i27
女 士	c27e53h20
女 朋	d-20n31
奶	a-23e118k48l-45
奶 奶	e59l-23
奶 慢	e59l-23
奶 茶	k60
她	a-25b-32d-27e71f-54g-26i222
她 一	i22
她 在	e58
好	a-87b94c209d48f22g-97h-72i32k22l23m-60n-31
好 $	a-33c-38
好 ,	a-40b-64f105g-24j22l-49m-27n92
好 .	a-28b39g-25j29l-48
好 不	b-21d52e-20
好 了	a-32b78c113d96g-117
好 准	c-26g96
好 友	d38
好 吃	b-25c97
好 吧	b-36c-28e24
好 听	m29
好 处	f36k114m-20
好 好	a-24b32c84l-21
好 心	b63
好 想	b54
好 意	a25c-21m-28n-22
好 找	e57g71
好 犀	i58
好 的	b-27j-22
好 看	d44i25
好 说	h21n31
好 过	a120b-46c-36e-33g-24l66
好 驳	a-24
如	b-36c-30f63g-85n52
如 实	f99g-47
如 有	f20h24k22
如 果	f-37g-24j-23
如 继	d25
妇	a122e55n-27
妈	a158c-43d-46g-58i-52j-44l-25n41
妈 妈	a-43
妈 怎	a86b-24e-37n-27
妈 生	a78e-25
妈 的	a123e-24i-23l22
妈 那	h25i32
妈 阿	a-28e79
妹	i33n22
妻	a-31e106f-21g126l-26m-23
妻 一	g55
始	e61h52i25l35
始 ,	h27
姐	b-42c-21e73g-30i57j-21n-25
姐 ,	h27l31
姐 在	e78
姐 姐	e-51i52n-24
姐 还	b-20e48
姑	a-30b-20i160n-23
姑 姑	i80
姑 的	i66
姓	a-46b-23d28e52i47j-48k-55
姓 名	d40k-31
委	b-23d27e153g-30i-22j-21m36
委 会	e72
委 员	f-20
委 外	i57m32
委 托	d32e-30f35i-26k42
委 邮	e82
姜	c47
姨	i40
姨 ,	i42
娘	a110e52i-24n-23
娘 ,	b30
娘 生	a34
娘 的	a63
婆	a-51b-28c-35d-34e66g27k21
婆 ,	i58
婆 不	c24e-24
婆 名	g57
婆 的	e-20k40
婉	i-20
婉 拒	i-20
婚	a39e86g33j38n68
婚 ,	e88n52
媒	d48
媒 体	d48
媳	a50e55
媳 妇	a50e55
嫂	i94
嫂 子	i94
嫌	c50
嫌 合	c20g24
子	a127b-40c98d20f-48g99h-41i90k-86l25m-52n63
子 $	b-37d-28h76n45
子 ,	a24c97e-63f25g-20i40l-46
子 .	b-20c-22g-57i22j-23l91n21
子 上	a-35e-23g87
子 下	g45
子 也	g28
子 以	e-21g75
子 做	i33
子 卖	n-46
子 在	c82i41
子 女	e-27
子 已	c-23g78
子 开	a-34e-24n53
子 当	a-20g62
子 怎	c83
子 欠	i67
子 没	b63i23
子 的	b-21c56d45e63g-24i-28
子 考	g-87
子 要	a72b-21e95g-33
子 还	a22g-47
子 那	b38i27
子 都	a51
子 里	d62
字	b-39c43f-36h73i-46j33l-41n-28
字 $	c-23d62g-34
字 ,	d-22h39
字 .	a-31c67g49
字 在	c37d-32
字 就	f-22h37
存	a-25b-23c-32e-42f-20g-26i-21j-23k124n80
存 一	k146
存 入	k-25
存 款	e-28n55
孟	k28
季	d22f-22i-32
季 度	d22
学	b95c-50e-120f-41g193h-30j24k-27l-29m-65n-82
学 ,	a-22b63d27i47j-20
学 人	a128b-21n-52
学 啊	j48
学 我	b60
学 校	g52j-23
学 生	i38
学 群	d40e-34n27
学 花	n-26
学 要	j40
学 费	m-20n-29
学 通	g79
孩	a60c84g20i-39n-35
孩 子	a60c84g20i-39n-35
它	a55b-45h20j-26k-24l51
它 就	h26
守	b-59c29j-27l102n-24
守 你	l25
守 所	c65
守 着	l25
守 至	l48
安	b-22c-31d-41e-36f91g-42h-30j40k-35l86m-20n-31
安 全	b38g-21
安 协	c-48
安 局	f40
安 师	i40
安 排	b-22d-21f-32g-25l61
安 机	c123
安 检	j57
完	b31c-85d-29e-62f79g132h26l-54m-46n22
完 $	a-22
完 了	a51b80c-48e-33g24
完 全	f100
完 卡	h56
完 就	h-24
完 截	k42
宗	a41f41
官	a-34c-55e-60f148g96k28l-52m-59
官 司	g122m-55
官 方	c-21d-30e-39k46
官 网	d52g-31
定	a-50b-49d-42e-42f-73g60h78i-47k-30m62n-60
定 $	f-27g42
定 ,	g-32h36l66
定 了	c-22
定 就	e44g-24h84
定 必	g40
定 每	m70
定 的	m26
定 还	j25
定 金	k20m51
宜	b21k35
宝	a-25k58l42m-29n-30
宝 ,	k46
宝 收	k26
实	b119c-36d-38f118i-37j22k-28m-29n-38
实 ,	b32
实 回	f80j24
实 您	j22
实 报	f-20g-25
实 话	a24
实 身	j30
实 际	g94h40
实 验	b63
审	a-29b-25c-27f49g138
审 批	h38
审 查	f62
审 都	g46
客	b-38c37d29f-54g-52i-69j-21k-42l33m-42n32
客 人	d-21
客 户	a61b28d38g-40i-58k-30m-43n41
客 服	f-63
客 气	a-41b-37c27f30l-25
宣	d44
宣 传	d44
室	e32i56
室 友	i66
害	d29
害 怕	b22d29
家	a-27b137c104d71e95f-22g67i-83j136k-44l-24m-74n-92
家 $	b-36c39l25
家 ,	d42e41h26
家 .	k61
家 一	d46
家 了	g67
家 人	a66c-20d40i60j-29
家 公	e-22f21
家 具	b72j41
家 几	f21j47
家 刷	a65n-36
家 属	e50j-28
家 店	c-61
家 庭	f-39g-20j107
家 我	d37
家 搬	d32
家 族	d33e34
家 机	n21
家 楼	b-30l59
家 现	j23
家 的	a-20b-22c96g43n-21
家 祖	a44
家 老	a-23b54e49l40
家 规	f-22g52
家 那	b41d21e24
家 都	d-63n54
家 里	a-60c66d-32f35j58n-45
家 银	f-21g32
家 长	b-61c-36e74g-20j54l-42
家 门	c-24
容	d22
容 有	d22
宽	a-24c140j95
宽 带	j95
寄	d-33e-49f-21g25i-24n-26
寄 出	h22n-21
寄 到	g22
密	d143f-30g-27j183k-21m-20n-21
密 .	d34
密 发	j-30k26
密 码	b40f-24j161k-41
察	b-59c88e38
察 $	c25
察 ,	c-30e67
察 就	b-47c111e-26h26
察 院	f23
对	a-51b-50c-35d39f61g55h25i-29j-69k-47m-42n-70
对 ,	b-29e37l-28
对 .	f-20
对 一	f-26
对 下	f31j82
对 你	a-22d44h51m45
对 公	k72
对 其	i39
对 吗	i-35
对 吧	a-26e37j-39
对 外	f44g71
对 您	c28d-60f66h28
对 接	g52
对 方	b44f22j33l34
对 欠	f53j-20
对 的	h28
对 租	g26
对 象	i35
对 账	a27h-23j-31k-29l-21
对 贵	g26
对 这	c32
寻	d25e72
寻 人	d25
寻 求	e76
导	c-35d-43e212h24j-20k-28l-43m-27n21
导 客	n47
封	b-27d-23e72f-54g159j-29l-37m101
封 ,	m63
封 .	e-33f-37g77
封 两	m63
封 停	g26
封 邮	e84
封 里	k60
将	b49c54d127e118g-41h144k46n35
将 #	k25
将 上	e20
将 于	c30h27
将 在	d32h65
将 您	d25f35
将 致	e76
将 被	c38
尊	a34e21i-23
小	a-26b112c-66e-66f-30g-46h92i100j23k-52n55
小 伙	i20
小 刘	f41i-22
小 区	b-23c-26d53i-26j52l32
小 学	b40i-25j25
小 心	b111f-22i25
小 时	b-31c-20d-31g-29h160m-23
小 朋	i58
小 票	n-36
小 程	h-30
小 贷	c20d28g40m31
小 路	b25
小 邱	i39
小 额	i-20
少	a48c35d67e-68g-20h-33j79k64l-42m-39n-21
少 $	e-21j51
少 ,	i21
少 .	j-20
少 ?	d48f22j48
少 不	k114m-20
少 啊	d37
尚	e22
尚 欠	e30
尝	b-21c57
尝 尝	c29
就	a81c71d44e-51g93h264i-41k25l-66m-22n87
就 一	b31
就 下	h-27
就 不	a-35b64c-27g95h124i-41j-25k-23l-27n-50
就 五	i25
就 交	h33
就 付	h24
就 会	g171
就 作	h86
就 你	a96c-25e-28
就 停	b-38h21l136
就 六	j81k-27
就 关	h56
就 出	d52h35
就 别	a37h21
就 到	b65c48g-33l65n-28
就 去	b-21c41e25f-44g64h-37l48
就 叫	f-22m28
就 在	b121c-25
就 多	g33m20
就 够	n80
就 好	j39
就 完	a59b-27e-33g-34n44
就 差	a-22c69g46i65n-27
就 开	i28
就 当	f71
就 录	k-22
就 您	f67
就 想	b42c-32
就 打	d47l26
就 找	b69c-21
就 把	d24g30l-24
就 按	c82
就 提	n29
就 撤	g39
就 是	a85b-47c132d26e32h-50i36k79l-22m43n-55
就 有	b-27c48h-34n43
就 每	e-22l49
就 没	a-21c-36g99h130l-26
就 知	c66f-23g-22h-26j53l-27
就 移	h27
就 等	d48g68h-37k59
就 算	k47
就 给	l-22n36
就 能	g-46h-29n183
就 自	d-24g40
就 行	b-27e-25f-26g-35j-29k61
就 要	c22e-20
就 让	b-40e93h-25l-30
就 记	a-24
就 说	b27e-26f37i-39j78l-40n28
就 谈	e86
就 走	b-37h63i23k-24l-24
就 跟	l-23
就 这	f30g-21
尽	g31i50
尽 快	g31i50
尾	a49b-43e81f-20g-20n-24
尾 号	e85
尾 巴	a55b-26
局	a-45b-45c27d-37e24f267g23i-63j-23m-26
局 $	f21
局 ,	f87
局 委	c-32f51
局 工	f36
局 的	c52e-22f58g-36i-23
局 经	c-35f23
局 门	c79f-34
屁	a52
居	d22e24f40i-46
居 委	e34
届	c30
届 时	c30
屋	j90
屋 企	j61
屏	b-31d103j48
屏 ,	d60
屏 幕	j59
展	c-23d25
属	a-22e48f-31k-22
山	b45
山 顺	g21
岚	f-41
岚 银	f-41
岛	c24
岛 恒	c24
岳	e42
岳 父	e45
川	k27
州	l20
州 鑫	l20
巢	f26
巢 湖	f26
工	a-42b-89c-51d-49e65g90j-27k-69l-28m-25n-52
工 $	f-38
工 位	e82
工 作	a-20b-35c-21d-22e77f42g30h-33n-20
工 号	h59
工 商	f57
工 欠	e-46i31
工 的	a27k-36
工 程	j36
工 资	b-30c-25g104j-34m-22
左	l-23
差	a90b-29c122d-34f131g24h-22i54l-46m-41n-38
差 ,	a28n24
差 一	n-24
差 人	b-33c103
差 你	c71g46
己	a42b-30f-36h42j-36k-37
己 不	a52i23
己 乘	m63
己 体	l52
己 想	a58i24n33
己 承	m-45
己 掂	b24
己 的	i-21n-20
己 看	g102
己 选	h26
已	a-98b-64c49d-22e-122f-105g290h-62j-109k-103l-90m-91n-43
已 .	d43
已 上	f21
已 下	g94
已 于	g36
已 停	l-36
已 冲	m-56
已 列	g72
已 取	g26
已 向	e43i-24m26
已 将	f34i45
已 报	c61
已 收	k31
已 标	l-21
已 涉	c30
已 由	g-50
已 立	c-20g48
已 经	a-39c42d23e-61f-34g37j-22k-34l-38n-24
已 结	g-25
已 被	g102
已 起	g37
已 进	g32
巴	a59b-26
币	a-22k136m-22
币 也	k49
币 走	k94
市	c-33d93l-28
市 上	d45
市 公	c-27f23
市 场	i23
布	d64f-25g-59h39
布 .	g-23h39
布 欠	d39g-31
师	a-35c-25d-36e96f-81g-29i65l22m26n-36
师 事	f-25
师 傅	i36j28
师 函	g58l69m95
师 对	e27i-25
师 有	f-32i49
师 联	g-25
师 费	m-75
希	c47
希 望	c47
帖	d136h35
带	b87c58d-31e-26g-39h-24i58j50k66l37m-21n-27
带 人	b59c43f25
带 铁	c50
席	f-28g42i-25l-39n-23
席 婉	i-20
帮	a26b-36e-45f-31g47h20i139j72l-23n57
帮 人	b-23h74n32
帮 你	b-25c34d-29e-60g43i-39j39k60l-32n49
帮 忙	a-27e50i49
帮 您	d45f-24g49j48k-25
帮 我	l31
帮 手	i58
常	g35
常 ,	g60
帽	a-22c79
帽 子	c79
幅	l-27
幅 我	d28
幕	j59
干	b78e30f-26g-21k-39
干 ,	d25
干 这	a44
平	b-31d36g-31h26i-26j-26l-25m-36n99
平 ,	m-54
平 了	n20
平 台	b-25d40h26i-21l-23n95
年	c198e-22f-50g-64h-60j-47k-73l110m-66n23
年 $	g-22
年 ,	a35c61d32
年 三	l53
年 了	c105g-42i-27
年 利	m-22
年 用	k-40
并	e-62f-32g-65i44j26
并 支	m39
并 请	i65
幼	a56e-21n24
幼 儿	a56e-21n24
广	d38
广 告	d38
庆	d-30j38
序 ,	g20h32
序 了	i23
库	b20g23
库 ,	g34
库 的	b22
应	b32c-22e28f43g34j44l-21n-29
应 ,	a-30b49
应 .	a34
应 该	a-40d29e25
应 还	a21f49g46m21
底	a106b-53e-41f81h-27i-32j-23l-35
底 ?	c31
底 前	a-31
底 白	d31
底 还	a132e-24f42i-23
店	a-64c-94e-45g-35h-33i-78j20k100l22m-37n21
店 $	g31
店 ,	f-20j-29k148
店 是	a-20
店 的	c-63g-24j26
店 里	b-48c-24d-24h-29j38l82n38
店 门	d21l-30
府	f109i-20
废	a30h41l-22n20
废 $	a55h49
废 ,	h34
废 话	n39
度	b-34e-20f143g61h-39j51k-73l-23n104
度 $	f-24g82h-23
度 ,	n46
度 吧	n28
度 明	f51j28
度 调	j55
度 还	n29
座	d-21l32
座 机	d-21l32
庭	b-43c-38d-45f180g111i-24j89
庭 ,	f48
庭 .	g-21
庭 你	g63
庭 前	f28g23
庭 地	j41
庭 情	j36
庭 成	f-25j21
庭 通	f25
庭 里	f94
延	k48n-23
建	a39b-27c-24d-20f-40i-31k-28l-28n27
建 档	m38
建 议	a70b-27c-21d-20f-37i-26k-20l-28m-22n27
开	a-127b27e84g-38h33i-50k24m-75n145
开 $	b-23n-29
开 ,	h-24
开 个	e-27n78
开 了	g-25h-28n91
开 会	l54
开 出	c66g45h24
开 卡	n-24
开 口	d-28e33n113
开 头	e25
开 好	c55
开 始	e61h52i25l35
开 学	n-26
开 庭	g67
开 我	h85
开 户	j30k63
开 收	k56
开 的	a-32c-21d-25e85f-24
开 锁	b-23
开 门	b40c-50e-27j43
异	c28d52e21g82
异 常	g64
异 议	a21c32d53e25
弃	h36
弄	b48e-47n89
弄 #	b42
弄 $	e-47n104
式	a-21f25g49l41
式 ,	l59
引	n65
引 导	n65
弟	a68b88d-21e62g40i60j-50k102l-26n-29
弟 ,	k35
弟 买	g54i-25
弟 兄	b101m32
弟 弟	i33
弟 的	i44k88
张	a-43b-23c-25e-28f-58g-25h-24j-77k52n172
张 ,	d69i37
张 .	f-22
张 京	j-30
张 会	k65
张 信	n36
张 先	n-34
张 凳	d-21
张 卡	n26
张 贴	d30m40
弯	a20b47
弹	a44
强	a-21b80f-30g152n25
强 制	f-25g104
归	d-30f20g-45i34k-24m96
归 我	d-24f23g-31
归 还	i56n35
当	a-62b23c-32e-39f43g62k79m-29n134
当 事	f47
当 初	f-25
当 场	b80h40
当 天	g28
当 姑	i66
当 心	b31l-22
当 我	f71
当 掉	n63
当 日	n31
当 还	k94
录	a-55b-54c-46d64e-47f28g115h-34i-41k-73l-45m-35n-28
录 ,	d36g25
录 .	g113k20
录 :	k-20
录 了	d23
录 保	g-22
录 名	j21
录 已	g-23
录 我	g27
录 授	d-48
录 里	d43
录 音	k-22
影	a-25e80f26i-22
影 响	a-25e80f26i-22
往	b20d21e60h23j-21
征	a-41b-64c-30d-28e-34g94h-27i-46
征 信	a-41b-64c-30d-28e-34g94h-27i-46
待	b56c55
很	a-22b60d37e-27f30i50l-29n-25
很 $	b35
很 .	b36
很 久	i71
很 感	c23d46
律	a-54b-24e-74f-22g209i-31m32n-28
律 协	f65
律 师	e-35f-48i-37l40m46n-20
律 规	e-29g59
得	a-108b114c36e56f-49g-25h36k-41m29
得 不	c59d29
得 了	a60b-22d33e56
得 住	e49n51
得 你	b42
得 先	g42m41
得 出	b60m55
得 到	d54
得 及	c44
得 好	b-22l93
得 对	g26
得 很	b72
得 您	j21
得 理	a22
得 起	b45
得 跟	a-21e74g-30n-20
得 过	b-39l47
得 还	b-21n90
微	b-49d28e-42f-24g-30h-36k65l23n32
微 信	b-48e-42f-20k70l24n-34
微 粒	n30
徽	f47
心	a-35b124c-34d-72f142g-72h-43i38l-69n-63
心 $	b-27f-31
心 ,	b-24c24e47
心 .	b-21e-20i59
心 将	c-36
心 提	b63
心 点	b77
心 的	f63g-20
心 脏	e58
心 转	k41
心 通	f53g30
心 里	b31
心 银	f-32
必	a-21f-29g82h76
必 输	g29
必 须	g53h76
志	c32j45
忘	j25
忙	a-34e50i39l-26n-31
忙 催	a-24i34
忙 完	n-27
快	a38b-51c-42d32e-27f-48h20i22j34k48l-45m49n41
快 $	a37
快 ,	n35
快 归	i67
快 递	d43f-47g-25j51l-35m-28
念	g42j188k-63
念 慢	j73
念 给	g56j73k-60
态	a21f42j59m24
态 度	a24f48m24
态 码	j73
怎	b-40c32d58g-55n44
怎 么	b-22c38d58e-26g-55n44
怕	c67d28e-22l52
怕 $	b22
思	b-48c-21e40f-24g-21i-28k-23m104n-22
思 .	m34
急	a-37b31c-23d-27e35g-33i-22j-24k-26l-26m75n38
急 $	m56
急 事	n28
急 联	e56l-31
急 贷	n42
急 费	m35
性	a111b25
性 $	b39
性 质	h21
怪	a48b-44h98
怪 我	b-38h101
总	b-45e108f36i-32l-26m61n81
总 ,	c47
总 :	g26
总 有	a22b-24c-26e55n72
总 行	f44
总 要	m31
恒	c24f47
恒 越	c24
恢	g104m47
恢 复	g104m47
恭	j60
恭 喜	j60
息	a-43b-57c-76d-56e-38f-50g-53h-66i-22j75k-40m71n-28
息 #	m-24
息 ,	c-21j57l38m67
息 .	m29
息 保	d-27
息 回	d28
息 好	i58
息 按	m-25
息 用	j47
息 给	c-25
恶	c37f25g60m-22
恶 意	c37f26g60m-22
您	a-102b-288c-83d-125e-75f-164g-115h-143i50k-185l-117m-166n-191
您 $	g-24
您 ,	a27c20d24g-24h-33
您 .	c-29d-52h-26n21
您 :	k27
您 ?	a22
您 一	l-45
您 上	i-23l-30
您 不	b-21e-48
您 个	m29
您 中	j20
您 也	d39m51
您 了	i-32k32l32
您 交	m-35
您 侄	i96
您 儿	i39
您 先	a-40b-32e-29g-21i29j-36m-33n-30
您 公	d48
您 再	h43
您 减	c-33
您 出	m39
您 刚	a-25
您 别	e-20f-22g-32i33j30k86
您 单	e-20
您 取	g60
您 可	a47e-27i-21
您 名	g51
您 向	e30
您 告	i-24j22
您 呢	a81
您 在	c-25e32
您 填	e20
您 多	j25
您 太	e60
您 好	c-20d21h21j41
您 妈	a-37
您 孩	a28
您 家	e39j124
您 寄	j21
您 就	g74k-23m28
您 尽	n20
您 尾	e35
您 已	d-24g36
您 帮	a-24i34
您 开	a-27
您 必	h21
您 总	e55
您 想	m35
您 房	i27l50
您 手	g-23l-22n71
您 打	e-21f91g44j23n-38
您 承	m-39
您 把	g43j-22k-22
您 报	c-40
您 换	j-21l-29
您 操	j21
您 收	i26
您 放	b-24c-21g33
您 是	e-24f-44g27i53j-35
您 替	i81
您 有	f36l-31
您 欠	e47
您 父	e-49
您 现	f32
您 留	d25k-40
您 的	a-41b-34d-39f24g-100h68i-88j95l-21n-46
您 真	i51
您 知	e-28i79
您 给	k57
您 继	j31
您 老	j23
您 考	c33
您 能	j38
您 自	c36g-23j-30
您 要	c50k27m-21
您 记	d-22j-23
您 说	a-55d32g-34h-22i-57j-23l133m30
您 账	m27
您 跟	i-35n48
您 身	n48
您 转	i52k-41
您 还	a64d-24i-27l50
您 这	a181f32m31
您 退	m-23
您 逾	f67
您 那	b31
您 钱	i-24
您 问	i26
情	a-35b-20c31e-86f20g-44i95
情 况	c25e-56f30g-31i111j28
惊	b-20c-24e58i45n-22
惊 .	n-22
惊 动	b-20e70
惕	k-27
惠	b-20h86
惠 没	h-26
惩	h52m74
惩 罚	h52m74
想	b142c125d99e34f-115g-39h55i-44k-46l-75m90
想 $	a-50b38d31e-37n-23
想 ,	j52
想 .	i33
想 上	d83
想 不	d43e-23
想 了	g54i-25
想 分	m97
想 办	a53b-25n84
想 好	c-23d40
想 尝	c29
想 惊	b-20e70
想 想	a44b28c-27n77
想 收	d39
想 清	a-31b-35g53h121
想 要	b144c-38d-22e47g-22h-23
想 让	c46d-28
想 走	b72h-32
想 进	b-21c98f-20
想 问	b-25i34j54
惹	b126g-30
愉	a-36
愉 快	a-36
意	a66c-24d-54f-31h-43k-54l-37m102n-61
意 $	a85
意 .	d-27i-28
意 到	e29
意 外	a-22b90
意 度	j51
意 思	b-48c-21e40f-24g-21i-28k-23m104n-22
意 提	f20
意 租	m22
意 见	m20
意 跟	a45
意 透	c33
感	a-20c58d45
感 兴	c45d45
愿	a26c-24i-28j32
愿 意	a26i-28
慢	a-36b-23e72g-22j47k57l52n46
慢 ,	k97
慢 慢	e36k-20l32n27
慢 点	j73
慢 讲	e59l-23
懂	b85c-30d-31e25f-37g-26h-28j-22k151l-25m92
懂 ?	m37
懂 不	m63
懂 吧	a-24k145
懂 我	b-31e53
懂 的	a-35b146f-23g-22i29
懒	a145b-23
戏	l154
成	a-39b-62d65e-65f-76h-45j-23k32l40m195n-28
成 $	k46
成 ,	k36m64
成 功	a-20g35
成 员	f-25j21
成 您	a25
成 日	l62
成 本	m129
成 海	d84
我	a-175b28c-30d60e105f32i-81k215l87m-56n-40
我 $	b-37f-40j64k-44l-37
我 ,	b48e-38f-23g26h-27j151k30l-20n-28
我 .	j69k-24
我 一	a-43c-27d99e53f32j62k-76l31m-53n-37
我 下	c-21h43k44l-22
我 不	a-20b86d-21e-45f-67g-29i104j33k-24l-33m33
我 个	k83m94n-30
我 也	b-22c110d21e29i28k-41l54
我 什	b60
我 他	i-23j26
我 们	a-72b92d-26e-35f37g99h-113i72j-77k-99l-21
我 会	d21k-20l-38
我 偏	l37
我 先	b-24e75f54h-20l-20
我 公	c20d22g20
我 再	h-36l55
我 半	h-36
我 卸	b37
我 去	b-24c-23d61e81n-49
我 只	a-20e73h-26i-23k-35l-27n43
我 叫	a48f-38k-22
我 可	b48c51l-28
我 司	d-27j-25l-43
我 同	m36
我 哋	e25
我 在	f-31j-28k28l-42
我 坐	h-30
我 处	c20g24
我 多	e63
我 天	e58l-44
我 好	b29h21j26n31
我 姓	f23
我 定	m27
我 对	f94
我 就	a-25b-57c-52d22e-20f74h-53i-27j28l178n-26
我 工	h46
我 已	c-21e-28g-38i37
我 带	b104l-20
我 帮	b-22e-29g72k57l-27n25
我 干	a44k-38
我 得	i26
我 微	e-21g-24k59
我 怎	e45m54
我 意	e53
我 手	b-60d52g-38j29k49l-21n-39
我 才	k26m66
我 打	a-30b39d43h36k-27l79
我 找	e77j-22l30
我 把	f-25h31i-24j-20l-21
我 抵	k74
我 拉	l68
我 拦	b67
我 挂	d36
我 按	e-22k91l69
我 换	b63c-23
我 支	k67
我 收	k30
我 改	l-28
我 教	e-47n104
我 数	h139l-22
我 方	k-35m-22
我 早	a57l54
我 明	e63k43l40
我 是	a-20b-28d-33e-99f82g26j104k-61n-21
我 替	c20g55n-22
我 有	d48f20n28
我 本	b-20e31k74
我 来	b54d-25f114g-22j-27k62n-27
我 桌	h111
我 没	b-38c39l87n63
我 点	d66
我 照	l44
我 现	n52
我 理	f-20
我 电	a32
我 的	f52k52l-26
我 直	b44k-42
我 看	e26f-30j62n25
我 知	d-20e-29l30
我 穿	c36d38f72
我 等	h21l-24n33
我 管	b24d-24f23g-23
我 系	f48
我 给	b-26c-28d24e-23f-45g-22m-20n82
我 翻	h29
我 老	k40
我 能	h53
我 行	i32
我 要	c66f-20
我 认	n38
我 让	d20g28
我 识	n62
我 说	a52i-47m51
我 谈	a87b-21
我 跑	e35
我 跟	a36b-22c-27f-43g45h35j51k-29
我 这	a-74b114f-68g121h-25k96m-23
我 进	d50e32
我 送	d-21
我 都	e32j-20k-21
我 问	c44
我 难	b44e-33
戒	n35
或	f-27j-20m-29n30
或 通	n32
战	j69
战 友	j69
戚	a-22d-20e46g42
截	b-23f-21g-47h106j-31k60l-45
截 图	f-20h48j-21k62l-30
截 止	h70
截 的	g-36
戴	c145e-25f-23g-31
户	a-25c-53e-45f-30g118h36k128l-42m-21n-47
户 #	l64
户 $	k-42
户 ,	g36k72m42
户 .	f30g-32k-39
户 一	a74
户 不	n36
户 主	b-21f46j40
户 今	k73
户 再	b69c-21
户 冻	g-48k25
户 即	g37
户 口	g56k64
户 同	m23
户 名	d80e-26f-24g-20k138
户 因	b-27
户 在	j42
户 将	h28n34
户 已	g53h32
户 当	h40n63
户 态	a32
户 打	j42
户 投	d-21
户 担	d-22
户 挺	b57l-23
户 欠	d20
户 正	n25
户 沉	b47c70
户 现	j39k77
户 答	e42f47
户 籍	e27
户 行	j35
户 要	g-35h-24m42
户 说	d23h32l-36
户 转	k38
户 都	g31
户 问	d39h34
房	a-20b-59c-28d-26e-30g146i35j46k-31l70
房 】	m22
房 东	e-20g-29j45l79
房 产	g32j28n60
房 子	a-37g76
房 租	i24m-21
房 贷	g54
所	b-36e-27f-27g52h45i-29j-48l-52
所 以	c81
所 报	c-57
所 有	f-31g82h60
所 民	f26
所 的	c20f-31
手	a-76b206c42g-41h-51i64k26l-52m-96n95
手 ,	b46e-22k35
手 .	b30k44l-22
手 一	d72h22n-22
手 上	d35e20f24g-22n36
手 不	i28
手 卖	n38
手 叫	i58
手 头	b-28c-20j38
手 指	b80
手 机	b-25c-63d-40e-34h-59j40k39n121
手 来	b47
手 段	b-41l63
手 续	b-32c-23g94n32
手 里	b-32e61h43n20
手 镯	c66
才	b-33c47d-24e-50f-28g-40h-29i-26j-43k-23l54m78
才 好	m50
才 算	a-32l40
才 给	c84
才 能	c-29m29n-21
打	a-101b-28c-20d-51e45f70g-83h-160i-66j-45k51l259n-149
打 $	b-22d43e-49k-22l161
打 ,	b-47e-47l163m24
打 .	b-60e55f-21g-24h-37k-52l60m-29
打 一	b69d-20m64
打 不	e60h-27m48
打 个	e33f48j-23l-52
打 了	b-34e-29l139m-33
打 五	m-44
打 你	b20d50
打 再	l42m50
打 到	a-27b-23c-21d41e-50j29l86m-25
打 十	l24
打 印	d-22
打 完	h56k37
打 官	g44m-43
打 客	l40
打 小	n-36
打 工	a27j38
打 开	j52n36
打 得	b39
打 我	h-39k62m42
打 扰	l-54
打 断	b58l-26
打 款	h21
打 电	f85l-34
打 算	d22e39
打 给	e118k43l-64
打 过	e21l-20m41
打 这	c84f21l-57
打 错	l-35
托	d32e-32f31i-26k42
托 )	f26
托 ,	c20k23
托 .	f-25g24
托 】	k29
托 书	i-23
托 的	f-28
托 通	m31
扣	a-48b38c141f-39g119h-23i-28j69k-45l-35m36n-63
扣 ,	g21
扣 .	e36
扣 下	c63
扣 了	b-28g65
扣 成	a-20i-21
扣 款	n-22
扣 的	j82
执	b-26e-35f186h-33j-29k-26m22
执 法	d38f60
执 行	b-20c-43d-28e-23f152m25
扫 我	k41
扰 ?	l53
扰 了	l-29
批	a-26b27f-32g-65h65j-20k-20m-41
批 货	a-30b38
找	a-41c40d-81f-59g72h-39i45k-38m-42n153
找 $	g71
找 亲	e-47n51
找 人	b74c-21h-28
找 他	e45i56
找 你	c49d-27f-31g-28i53n34
找 到	g21l25
找 她	e57
找 您	e48
找 朋	e-22i-22n116
承	a-26f30g64i-25k-30l-22m51n-24
承 办	g47
承 担	f-22i-21m59
承 诺	f34
把	a-59b135c-25e-82f-74h-32i25j101k21l-94m-93n107
把 #	j75k-40
把 他	j43
把 你	a-45b137d44e-59g34h-35i28k-29l-96
把 单	j32
把 卡	j-30k26
把 客	b80d23
把 我	b-28j-28l72
把 手	b-29i62j-20n39
把 现	b-34k42
把 电	h34
把 短	g60j50
把 租	n54
把 这	n22
把 逾	b-21g34
把 钱	b-32c55e25k121
把 门	b74l-23
把 验	j-20
抓	a-38b-29c268d-27f-26g-24l-22
抓 人	c101
抓 你	c107g-24l-22
抓 您	c39
抓 捕	c20g24
抓 紧	c-29
投	e-37f-38i-20j-26k-60l-31
投 诉	e-37f-38i-20j-26k-60l-31
抖	a-48d113
抖 音	a-48d74
折	e-33h52k132l-40m-48n24
折 $	m-31
折 只	h59
折 现	k49n32
折 算	k63
折 给	e-22k34
抢	b26g-28h31
护	a-20f-30g65h-40j-25k46l-28m77
护 ,	h-36k58m-30
护 照	g86
护 费	m114
报	b-82c45d69e-34f-84g-57i-37j71k-49l-52n-34
报 $	f-20
报 ,	f21
报 .	f57m82
报 一	j81
报 上	h55
报 下	f-25
报 印	d45
报 案	b-22c87f-25g-40
报 的	c-27g72
报 给	j30
报 警	a-26b-20c63f-20
报 送	f-20g-38
抬	b23d103e-39j-30k-27
抬 头	d38j-27
抱	l-22
抱 歉	l-22
抵	a-25b83e-25k83m-73n-25
抵 ,	k38n34
抵 .	e-22k34
抵 不	k-40
抵 账	b85
抵 货	k-31
押	b-53e-26g-45j23n220
押 ,	n32
押 了	b-25g-20n150
押 出	n74
押 金	j50n-31
抽	l-21m63n74
担	b-34c27d-32f-58i-34m35
担 $	g55
担 ,	m26
担 .	m86
担 保	m-24
担 心	c46d-22e-33
拆	i28
拉	a-21b-29c63h-24k-39l108
拉 你	b-33c103
拉 黑	b-28l146
拍	a-24g59k-26n-33
拍 卖	g64n-31
拍 给	k-26
拐	a57l-22
拒	d60g-22i-23k-23l26
拒 收	a20l20
拖	a46b121c69d-26e-25h-24i70l-41m154n-28
拖 .	a89b-20k28m20
拖 一	m119
拖 了	i30
拖 就	c80
拖 很	i49
拖 欠	g22
拖 越	m33
拘	c116f-26g61
拘 了	c47
拘 传	g57h23
拘 留	g33
招	a-23b-32c55d111e45f-24g-25h35j66
招 呼	c66e50l-26
招 帖	d136h35
招 聘	j78
拜	a-23b-29e20l42
拟	k40
拟 币	k41
拢	e86
拢 就	e86
拦	b92c53g-45k-29l-36
拦 截	g-36
拨	c-27e60g31h-45l117
拨 #	a20d23e23g48h20
拨 了	e45h38
拨 你	d-20h-36
拨 到	d-20h-36
拨 打	f32h-25l80
括	j-27
括 我	j-26
拳	b46
拳 头	b46
拾	b34
拿	b126c-36d-20e-38f-38j-24k62l-20m-24n176
拿 房	n35
拿 来	b36n89
拿 钱	a-24b86e-25
持	k-33n46
挂	b-26c-28d33e-68f25g46h75k-33l184
挂 一	l25
挂 了	d26h41l47
挂 到	d28
挂 在	h59
挂 我	a32
挂 断	f33l91
挂 机	a35g28
挂 电	b48
挂 账	g31l-22n32
指	b62e-21f26k-28m-20n29
指 头	b116
指 派	f43
按	b-80c49d-26e-36g-82h-28i-20j-27k51l52m108n-38
按 七	k63
按 住	b-21c60
按 八	e-22k24
按 合	g-21m-88
挑	b40e20l21
挑 一	e54
挖	b136c-21d-27g-26
挡	b96
挡 推	b61
挨	d77e-32h88
挺	b250d-41e40f-23g-31i21j-22l-52
挺 多	b50
挺 好	e23
捕	c20g22
换	a-22b55e-28g-31j-50k-45l148m-23
换 个	c43f30
换 号	k-24l144
换 工	j-21
换 着	b-23l54
换 过	l-30
据	b-31d-38g38k65l-23m-62
据 .	d-33k70m-52
据 已	g51l-21
捷	g21
捷 机	g21
掂	a-28b120e-20g-25l-58
掂 量	a-28b120e-20g-25l-58
授	c-20d-48f26g-23
授 权	c-20d-48f26g-23
掉	a-40c-26d-83f-33g77k-38n148
掉 $	b-22d-45l35
掉 ,	d-29g25h-20n22
掉 .	b-36e37f-20g77h-23n75
排	a-27b-44f-49g66l40
排 上	l48
排 外	l48
接	a33d25f-45g113h-90i-35j-57k32l28
接 ,	a-27e25g-24h-31l-39
接 .	l67n21
接 到	a-23e89f-21
接 听	a-34l-20
接 拍	n-21
接 收	k26
接 是	d65
接 电	a56b-26
接 着	e-20n23
接 走	a61
接 转	g-25k121
控	a-24b43d-26f104g86
控 ,	b62f28
控 名	g108
推	a-32b121d75f-20n132
推 荐	n110
措	c30
措 施	c30
揍	b32f-20
提	a-66b-39c33d-54e-79f-33g-63h24k-27l-28n38
提 ,	k35
提 交	h25
提 供	e-44h22i-33
提 出	n23
提 前	c90
提 醒	a-40b20c-26e-20g-23h24i44k-44m25
提 高	j33
揾	a-28e106
揾 你	a-28e106
搞	a55b-28d58e-24g-31i41n-21
搞 定	b-20
搬	a-30b157c20d21e-38f-41j50k-34
搬 .	b70g27
搬 东	b89
搬 来	b-22j61
搬 走	d32
搵	k24n62
搵 大	n62
摆	a34
摊	a62d-23e78m78
摔	b89n-25
摘	n20
撤	b-23d-42g109h30j23m54
撤 不	g41
撤 案	g34h31j33
撤 销	g36
播	d29
播 放	d23
操	f-25i55j25k35n61
操 作	f-20j26k35n64
操 心	i30
攞	a-28e79
支	a-28b-30c38d-23e91i45j72k39n82
支 书	i57
支 付	j92k66n-28
支 持	n48
支 票	c54
支 队	c-35f23
收	a-105c-108d-30e-109f-51g-134h-51j-24k144l-45m117
收 $	b-31i-25l87
收 ,	b-20g-37k51l-21m43
收 .	f34m64
收 了	k128
收 任	m-26
收 入	d-21k-25m-36n-24
收 公	e-36i48
收 到	a-22b-31c-34d31g20i-20j75k-63l-32
收 割	n-20
收 取	k-21m26
收 回	a20g-24h54
收 客	k79
收 得	d54
收 手	m-36n30
收 拾	b34
收 据	k66
收 服	m32
收 条	k29
收 款	f-23j-24k33
收 现	c-23k26
收 电	d-47
收 的	f-27i66j38n51
收 请	k26
收 账	b112
收 费	b-34
收 银	n46
改	h37j-48l-44
改 .	g34h31
改 不	a38h24
改 了	j-27
改 天	l-28
放	a-30b134c-37d28e-44f-31i-36j-22k58l-29n107
放 你	a26b42
放 学	b123e-23g-23
放 弃	h36
放 心	b-37c-21k41n-20
放 款	b-22d-23g46n170
政	b-25f42g112h-24
政 审	g81h-21
政 府	f88i-20
故	b-28j25
故 ,	b-27
故 障	j31
效	g41h51j26
效 $	g30h21
效 .	g30
效 期	j27
救	h26l-31n34
救 不	h33l-31
救 急	n42
教	a96b-41g21i-45n64
教 你	a86e-89n92
教 育	e27g32
敢	a185b74e-40f-21k-24l-38n-68
敢 保	b54
敢 借	a47n-21
敢 学	a65n-36
敢 挂	a25b48e-22
敢 跟	a48
散	b-22l52
敬	e41
数	a21b-82c48e-32f-44g53h138i-20j135k71l-33m-29
数 $	k-22n43
数 ,	c64
数 .	j79
数 字	a-22h58j83
数 据	g49l-21
敲	c47h20l26
敲 门	b-28c47h28
整	h29
整 ,	h29
文	b38
料	a51c69d-34e-22f51g-42h22k-51l-40m24
料 就	h26n-29
料 已	c51
斩	b92
断	a-25i124l41
断 ,	f30
断 了	i99
断 你	b62
断 供	i25
断 证	b-20
新	a-53b-49c-52d-90e-35f-52j163k-41l-49m-31
新 单	j-21
新 卡	n31
新 号	i-23j39
新 地	j26n-20
新 搬	b-22j61
新 机	i24l-21
新 的	g45
新 还	a-20n26
方	a-53b-45c103d-69e22g-81h-60l22m-27n-57
方 app	k29
方 便	a-31b-24c-27e-52f43h-42i34j-60k25l-23m-37
方 害	b22
方 对	c32
方 寻	e76
方 将	c23
方 式	l55
方 未	k-20
方 案	c-34e-33f-51g-61j63m59n-39
方 的	c-25
方 自	m-45
方 账	k22
施 .	c30
旁	h48
旁 边	h48
族	d33e34
族 群	d41
无	a-48b-27e22h45i21j40k-26m27
无 人	a-22
无 关	g-34h-21
无 此	h38m24
无 法	g34h28j24
日	a-49b-54d-29f-32i-76j-68l153n-43
日 #	c41h23m24
日 $	l58
日 ,	l26
日 万	m-28
日 为	g34h27
日 之	h44
日 内	m-24n-21
日 再	k30
日 子	c-24l78
日 拨	l46
日 日	l28
日 来	l28
日 起	f25g22m-28
旦	b74
旧	a23e-25l-26n105
旧 ,	a-20n33
早	b50c89e43f-23g47l78
早 上	h-35
早 我	e55l39
时	b-20c-20d-36e-53g-68h158i-41j-54k-53m-26n-78
时 !	h22
时 ,	h39l-28
时 之	h32
时 候	a92b44d34e-35f-46j-32k-21l24m-27n-80
时 内	e25h72
时 后	l-34
时 开	h27
时 给	l71
时 间	a-23b-20d-27f54l-36m41
明	a-30b-101c58e38g87h45i63j-28k-39m-57n-45
明 ,	j-26m58
明 .	e20
明 儿	e28
明 天	b-30d28f-44g104h35k32n-39
明 律	g25
明 情	f55
明 日	c26e39
明 早	e53h42l27
明 显	d29f51j28
明 来	i70
明 欠	i65
明 白	a32b-22c66
明 细	g20
映	e66i-26
昨	c-28f23g30h-22j25
昨 天	b-27c-26f23g39j25
昨 晚	b33
是	a71d-55e-43f105g-120h-138i-28j32k-78l-67m-76n-93
是 #	e22f41
是 $	l82
是 .	a-21j97
是 一	a-30f63i36m-36
是 三	f21m-23
是 不	a84b119c-30d-30e-39g-30h-44i-22k26l-22
是 专	f21
是 两	c-31
是 个	a178b-20c-23e-28f-24
是 云	h24
是 什	f95
是 今	l50
是 他	a-27b-27e-65f-44g-22j88k-38
是 你	a-25b-34c-20d-23e-37f-51g60i35n64
是 保	j52
是 信	f-24
是 借	i39n-32
是 催	e-36i30j39
是 公	b-20e74f124k-25
是 几	j35
是 刑	c119
是 制	f62
是 办	a-20b53f-35
是 去	d-22
是 发	e21
是 只	k74
是 吓	c28d29
是 否	f-25g-36
是 吧	a-52b139c-37d55e60f-23k-26
是 启	g27
是 咱	g-23
是 哪	e-33f87g73j-23
是 国	f-32g88
是 在	d32n43
是 外	f-24
是 好	a77b36
是 姓	a-22
是 对	a37h52m45
是 小	h-33
是 市	c-30f23
是 总	f32
是 您	a-24d-22g-39m20
是 想	c35f-56i34
是 我	a-26b-48c36d-30e-50f-68g79h61i-39j-22k76n-23
是 房	i25j52
是 执	f25
是 把	a28b-25j42
是 挺	a57
是 收	d-47
是 最	h23
是 有	d60f42
是 本	e44f-22
是 核	j42
是 检	f28
是 欠	d57
是 民	c38
是 江	f-81k-23
是 没	a41
是 法	c32f-60g-40
是 派	c-25
是 海	b31
是 物	a-20d-25
是 玩	b39k47
是 电	d-60
是 真	b31
是 知	d30e27
是 社	f42
是 红	g68i-55
是 经	f-26
是 老	a21e26k58
是 联	e-20l31
是 脑	a58
是 街	f-32
是 被	c38
是 要	a-29b56d29e84f-36j47m-26
是 规	a-27m89
是 警	c24f-37
是 诈	a-45c23
是 说	d52
是 谁	a-51b20
是 负	i39
是 还	a-48b35c35i24n53
是 这	a-27h37n33
是 送	j30
是 那	g50
是 都	b-21d49
是 银	f202g-23h-34j-79
是 骗	a-28
显	a-39b35d27f75g-49j24
显 示	a-33f24g-41
显 转	f51
晒	a43d-58
晓	b-21c59d46
晓 得	b-21c59d46
晚	a-45b51f-32g-63h25j-20k-32l86m-44n-45
晚 一	h30
晚 上	c-20h-44m-21
晚 了	c33
晚 十	h-24
晚 就	b26c23h-38
晚 跑	h21
普	b-24d26e-32f66g-21
普 查	b-23f68
智	a27
智 商	a27
暂	a-24g-35k56
暂 停	g-29
曝	a-44d47
曝 光	a-44d47
更	d29e-26f-24h27j-50k-28
更 新	j-28
替	a-48b61c40d-37e110f-28g27h21i21j-20n-33
替 他	i67
替 你	a-37b-42e128g-33l-46n-27
替 您	b31c42g60
替 我	b75d-22l57
最	a-71b175c31d78g-28h98i47k63l-78m-40
最 后	a-20b-27c31h123l-48m23
最 多	m-41
最 好	b63d-28h-21k51
最 近	b113i59
月	a24b-82c-64d-42e-33f-31h-40i62j-23k-63l-79m-115n-41
月 一	m-20
月 了	i26
月 份	a-28
月 内	g33
月 底	a-35f31n35
月 的	a57c-38
月 结	m-22
月 还	a75b-26m-21n-31
有	a-72b-36g-82h-70k-95l29m-119n145
有 $	h43
有 ,	d32e24n30
有 .	m24
有 ?	f47i34
有 一	i39
有 三	b-23g25h32l-22n-23
有 不	b61
有 两	n71
有 个	a-24b43c47d66h-36i-27l-29
有 了	n48
有 人	a-39b-72d-41h-33l22m-27
有 你	c27d-21g-21l38
有 倒	h-26
有 关	i56
有 几	n48
有 出	i26
有 别	l55
有 办	n30
有 召	b-40j27
有 吧	e46n-29
有 夜	b-58l42
有 好	f36
有 娘	a34
有 存	e-28n55
有 异	a31d35k22
有 录	f-28
有 意	m28
有 执	d38f35
有 效	j26
有 时	l28
有 权	b-27c-28f30g90k45
有 来	a32n67
有 案	f50g-33
有 没	i26
有 法	g-44
有 疑	h28k28
有 的	b52f-35l36
有 笔	i68
有 联	g32h29
有 脸	a22d-22
有 进	c-23
有 钱	n-22
有 银	f-31g82
有 限	c40k-43
有 额	n48
朋	a-27b-54d42g-32j-31k20n69
朋 友	a-27b-54d42g-32j-31k20n69
服	a-49c59e-25f92g-33h-27i-23k-40
服 ,	l39
服 也	f72
服 刑	c-21
服 务	f-25k-25m28
服 的	c93
望	a-22c41
望 我	c32
期	a-69b-87c-80e-52g-47h-55i131k-62l-69m-29n-46
期 #	a33e46i22
期 $	g-29i-31
期 ,	e-31f-44g24i28j30l-23m83n-73
期 .	h-31i-20
期 一	f67
期 两	i-38
期 买	b-39n108
期 了	i61m46n-20
期 人	d22
期 借	i42
期 先	n-26
期 全	g-20h31
期 到	f29
期 半	i-20
期 将	h37n21
期 已	g22
期 开	g25
期 情	i72
期 截	d22
期 手	m-44
期 标	g94
期 没	i25
期 管	i22m45
期 记	f-30
期 账	i40
期 跟	c-31
期 还	n22
期 间	g-26
未	a-20b-22c38d-26f-20g29l55m24
未 入	k41
未 列	m29
未 接	l35
未 收	k-20
未 理	l43
未 起	g85
未 还	c54h23
末	b33
末 我	b42
本	a-37b-92c-60d61f162g-65i-73j-76k74l-52m138n24
本 ,	m59
本 ?	m54
本 中	c-36f26
本 事	n31
本 人	a-24b-31d-41f-28h-26j-66k90m-30n-30
本 公	k-25n20
本 办	f67
本 单	n42
本 号	j22
本 司	f26
本 周	d22g-22
本 地	d43
本 处	f27
本 局	f22
本 庭	f30
本 月	g36
本 短	m20
本 组	g-50
本 通	f-23
本 邮	c28d24h32
本 金	h45k-21m69
术	g-20j31
术 .	j33
术 :	g-20
机	a-72b-107c95e-110f-64g54j21k-20l37m-35n97
机 )	i30k33
机 ,	b21d55g-29h41k-33
机 .	a51d-27g23h-72n-20
机 主	i48l-24
机 了	d65l-21
机 会	h73l-39
机 关	c121f-25
机 号	c-25e-21g68j48k67
机 器	b-21l47
机 场	b-44c126g-32
机 我	a-27l23n28
机 是	d20
机 构	f-27g27n32
机 电	g21
机 的	f21
机 老	l-34
机 能	n-36
机 设	d-48
机 里	d39
权	b-64c-66e-26f119h22i-22k28m-22n-37
权 .	f62
权 利	h26
权 力	f-26g-28
权 的	d38f40
权 限	c-27f54k46
李	e29k26
李 某	k26
材	b-27c85d40f64g-40h28k-33n-37
材 料	b-27c88d-22f64g-37h28k-33n-32
村	a-22b-27d61e99f-50g-26h38j-27l-31
村 委	e84i-27
村 支	i57
村 里	d38h46
束	a-22
条	a142b60c-26d74e-66f-63g-28h-66j-59m-84n-36
条 ,	d35h-22m-32n-21
条 .	c32d26f-20m-29
条 大	b38
条 就	g-20
条 我	d36
条 狗	a56
条 短	g-20l76
条 胳	b37
来	a-47b52c61d-112e-32f100h-56i30j-60k29l-61n56
来 $	a-27b-82c-20f-23g-38i-23j70l31m-32n-23
来 ,	c-41d-23e28f49g29j-48l-57m-37
来 .	d-26e26h27k-26l-51m32
来 ?	g44
来 一	b-24d-24f48m74
来 不	b-20e31
来 了	a32b-26d39e26f-26g44i-32
来 你	c85
来 做	c-35e39f87
来 嘅	b-22j61
来 就	b88f30g24l-22
来 得	c44
来 意	i77
来 把	n43
来 操	k61
来 收	k56
来 用	n63
来 电	e-26j-29
来 的	b39c39f-61g24n57
来 着	j31
来 要	b86d-22f-20i58
来 说	l35
来 跑	m54
来 钱	a32n67
杯	e41
板	a80f-28k-26l39n64
板 ,	a44n-21
板 .	a48
板 预	n27
构	c52f-27g20n32
构 $	f-24
构 成	c38
林	i23
果	b-21c23d-21f-40g-66h33j-31l-29m-21n-23
果 手	a24
果 接	f-21
果 自	c46g-22
某	f28h-20j70k146l-38
某 ,	a20e20
某 本	f53
某 某	k29
柜	d46f-23g-28j-20l-37
柜 台	n-23
查	a-52c-120d-65e-45f185g43i-57j43k-29l-50n-59
查 $	f56
查 ,	j56k-36
查 一	f-23k-34m26
查 不	k46
查 你	f38i-27
查 函	c-48
查 员	f24g-27j-39
查 封	f-39g132
查 的	f65j28
查 科	f28
查 账	d-20m28
柴	k74
柴 犬	k74
标	a-52b-37c39d45g95
标 准	c110g-44
标 注	g25l-21
标 记	f21g81
栋	f24i47j38
栋 几	f31
栋 那	i52
栏	e20m-28
栏 上	m-27
栏 您	e20
校	a-24b32c-22d-45e139f-55g25j-23l-44
校 找	e23
校 方	e76
校 长	e66
样	a38e45g26h-32j-39k27n-35
样 $	d26e33
样 ,	b53
样 .	e75g55l-20
样 ?	d22k37
样 了	a-29e-21
样 的	c39i22
核	a-28c-34d-29f107g-54i-32j-36k-80l-50m-44n-22
核 $	f41
核 实	d-20f52j-22k-26
核 对	f33g-23j25k-35l-21m-29
根	b55l-23
根 手	b38
格	g-21
格 给	d25
案	a-66b-99c70d-60f102g184i-44k-37l-54m30n-78
案 $	g-20
案 ,	b-24c95d-22f-39g96j58
案 .	f22g-37j40
案 一	h-26
案 不	g-21m67
案 了	g27
案 件	c-21f-29g30
案 卷	g-22h85
案 号	f46g71
案 告	c-29
案 大	f82
案 子	a-28b-30c-67d-27f44g63
案 已	g41
案 底	g53
案 有	c-23
案 里	c42e64
案 需	f46
桌	h111
桌 面	h26
档	c30e64g-26h37k-22m35
档 案	c35e64
档 费	m38
桥	a89f-23h33k23
桥 消	g27h34k25
桶	b39
梯	b-20
梯 广	d48
检	b-21c-44e52f63g41j20n-23
检 ,	j55
检 察	f23
检 法	f-25
检 系	g68
棚	b41
棠	c20g40m32
棠 小	c20g40m32
楚	d-25e-45g22h90i20n-35
楚 $	a-23b-29g65h88
楚 ,	a62j40
楚 .	h21
楚 了	f47i36
楼	a-34c-65e42g-45h41i-27j33k80l-25m-27n-30
楼 下	d41g-28h53k52l-22n-21
楼 来	k45
楼 道	d-30l59
榜	d39g67
模	l20
模 具	l20
横	e-20l-26
橡	c24
橡 胶	c24
橱	b53d-29
橱 窗	b53d-29
欠	a30c-22d149e51f69g-45i106j-68k-25l-52n-45
欠 #	e37
欠 ,	a57
欠 一	m82
欠 了	i107
欠 信	c43
欠 债	a66b-27d50e-20
欠 多	a-23e-33g-20i56
欠 您	i-32
欠 我	a30b34d-38i40n22
欠 条	b-36d63f-21
欠 款	a-25b41c-29d131f25g-83h27i23j-28m-22
欠 物	g32
欠 的	a-38c-37d-24e24f20g82i-34
欠 着	a37i40l35
欠 费	m-58
欠 钱	b-42d54i-30n-27
欠 银	i36
次	b116c-36e-47f-34g-24h-42i-41k62l67m55
次 $	b-35l117
次 ,	h-31
次 .	b84m-34
次 上	l-27
次 两	k36m-43
次 我	l24
次 承	g23
次 日	k61
次 未	l42
次 机	h24
次 来	b28
次 联	j33
次 说	a76
次 通	h20m68
次 那	b39
欣	d31
欣 禾	d31
款	a-135b-129c-25f-32g-42i52j-44k-58l-115m-108n141
款 #	d23g-21h25i27k34n29
款 $	b-24c-43d-61e-46f73g61i53k45n-20
款 ,	a-24b-33c45e-72f-27g-23h47i28j56k-46l-30n42
款 .	a-33b-32d-31e52f81j-27l-26
款 app	n44
款 一	d-22g36
款 不	e40k-31
款 人	d46g-31i-24n-20
款 会	g52
款 先	n52
款 公	d48
款 即	n42
款 只	k-21
款 合	d38f33
款 名	d52i-24
款 后	k-23n43
款 已	c20g23
款 并	i39
款 归	d-25f23g-22i-26n20
款 影	f44g-109
款 快	n35
款 情	i26
款 截	h39
款 是	f-21i-59
款 案	c-29g77
款 没	i-28
款 的	f25n65
款 码	j-21k114
款 要	f23
款 诈	c20
款 请	e30k48
款 账	d30g-24k-47
款 还	n55
款 逾	e23f-37i61
款 都	g52
款 金	i88
歉	g-20j-20l-22m-64
歉 $	m-41
歉 .	m-23
止	b-24c-23h50l96
止 $	l53
止 .	h66
止 拨	l-44
止 联	l59
正	a56b-59c43f20g80h-24i30j-64k-25l58
正 一	a95
正 信	c20g24k30m30
正 在	f31g24n26
正 式	c20f25g51
正 我	b-34c32f-26i33l71
正 确	j-25
此	a27d-20f22h51m47n54
此 人	a35
此 申	n42
此 规	h40
此 邮	n21
此 项	m24
步	c56e21g26
步 了	g42
死	a126b-25c-61d86g-48h-26l141n34
死 ,	a-21d38n71
死 了	a38
死 你	a-24b-31c-31d-20l178
残	a122b-48
残 疾	a76b-22
段	b-41l59
段 $	b-41l33
母	a-32b-29d-27e56f35h24i62k-29l60
母 ,	j39
母 亲	e42
母 娘	e73
母 那	e-20n24
每	a-30c-36d-32e-79f-20h-27i-36k-24l49m146n-37
每 十	l68
每 天	b51e-46
每 日	m30
每 月	m-22
比	b67c-21d-30g-21j-20k99m-30
比 你	a69
比 您	e25
比 欠	b53n27
比 特	k95m-22
民	c-30e-20f-21g39
民 初	g-21
民 法	f-53
民 警	c-33f60
气	b32c50f-22h-22i-25j68k-26l24m-26n-26
气 .	l-21
气 不	a57e33
气 公	f-26j40
气 可	b88
气 好	c44
水	a71b80d-24e-31f40g-30j-43k-22l-27m40n23
水 ,	b31
水 费	m77
永	a-24h143
永 久	h64
永 远	h53
求	b-21d-35e37f-22g-37i-20m-36n53
求 停	l24
求 协	e76
求 客	n63
汇	k76
汇 入	k27
江	b26f-96g-39i-27j-32m-21n-38
江 岚	f-41
江 心	f-32
江 海	f-24g-22
汪	f-32i49
汪 老	f-32i49
沉	b43c70g28
沉 默	b43c70g28
沙	b-28l87
沙 发	b-28l87
沟 通	a21
没	b51c-102d-73e-78f-26g-45h64i31k-110l46m43n82
没 ,	b-30l61n39
没 ?	b-31d47j73l-22n27
没 两	a20
没 个	a-30b49
没 了	c-35g61h34
没 事	b-33
没 关	f-21h-33i-21
没 写	m73
没 到	h33
没 办	e39i-23
没 动	e44h38
没 发	l-24
没 听	a37
没 娘	a34
没 得	h90
没 我	b33n27
没 扣	a-20i-21
没 提	b-23h42
没 收	g31
没 教	a41i-24
没 有	a-53b-35c-20d-45e-54g-68i20l-31m-39
没 本	n45
没 用	a-22g44k-27l94
没 皮	a49
没 结	n44
没 脸	a43
没 见	a25
没 说	b39c33
没 跟	i27
没 路	n67
没 轻	b66
没 还	a-33b-23e-29g39i184n-39
没 这	g-20
没 重	b66
没 钱	a-64b-37k-32n64
没 限	g-25
河	b34
油	b42d-36
油 漆	d-28
治	b-55f40l120
法	b-82c-126d-36f130g-22h56i-38k-59l-52m-61
法 ,	g-28l30
法 .	a-30d-29f-23g-33n43
法 专	f-21
法 人	e60
法 传	g-24
法 办	c-42
法 务	a58b-29f21g-44h75
法 官	f136l-44
法 对	c29l26
法 庭	f53g55
法 律	a-33e-38f-26g105
法 所	f38
法 权	d38f35
法 清	f25
法 的	c-20f-32n30
法 组	f87
法 警	c-42f49g86
法 院	b-51c-25f-144g-68m-30n-30
注	a-34d-42f30g-28i-31l-39m23n26
注 ,	f36
注 了	g32
注 册	n68
注 写	k26n-22
注 意	e29i-31
注 销	m41
泰	g46
泰 消	g46
泼	a34b81d-26
泼 了	b22
泼 你	b64
洗	a-44g135
洗 不	a-42g120
洗 白	g23
活	a58d-46g-22h-41m-51n41
活 ,	c55
活 动	h-30
活 愉	a-27
活 着	a49
活 该	a70
派	b-30c-60d24f156g-58h39k-25l-35
派 出	c-43f35g-32
派 我	f74
派 的	f-32
流	b-32f26g-21h64
流 程	h66
流 调	f35j25
测	b61g-21
海	b-25c73d87f-41g102h-25j-32k-26l-21
海 关	b-45c59g51
海 报	d130j-26
海 棠	c20g40m32
海 泰	g46
消	e34f-36g170m-63
消 $	g65
消 费	a30e39g20h37i38m-45
消 逾	g94
涉	c47i30
涉 及	i30
涉 嫌	c50
涨	m27
淘	l43
淘 宝	l43
深	b47
混	a-20b33d59e-29n-23
清	a-55d-75e-34f72h58i-29n33
清 $	a-24n47
清 ,	c38e20f-28g53
清 .	k32
清 之	m29
清 后	g24
清 收	f36
清 本	n42
清 楚	a20d-25e-45f26g22h90i20n-28
清 欠	f63
清 证	g-35m23
渣	a101d-25
渣 ,	a54
港	h20
港 消	h22
湖	b32f26
湖 银	f26
滋	c35
滋 味	c35
滑	b-27
滑 ,	b-27
滚	a20m132
滚 利	m39
滚 犊	a23
滞	m33
滞 纳	m24
满	a24b-30c-20d99f-43j39l-25
满 嘴	a35
满 意	f-26j51
滴	b-24d32g88l-31
滴 滴	g44
漆	b75c-21d-49l-23
瀚	l20
瀚 模	l20
火	a33b-21n-23
火 车	a35
灯	b26
灰	c-20l49
炸	a-20b-26d53l112
炸 ,	l46
炸 套	l48
点	a-41c-77f-73g36h227i-48j35l-84m-70n42
点 $	b47k50
点 ,	d-32g42n55
点 .	d-21h-28j60l26m-21n28
点 下	j-23l24
点 也	a28
点 以	e37l-22m-27
点 关	f36
点 出	g-21
点 击	n21
点 前	c24e70g-22h50l-38n-21
点 十	b39
点 半	b24h-27
点 发	d66
点 后	h-45l-36
点 四	b32h29l-29m-22
点 在	b35j49
点 小	n27
点 就	b-20h47n-29
点 开	d37
点 放	b35
点 此	n42
点 系	h21
点 见	b-58l42
点 跟	g60l44
点 返	b-22j61
点 钱	a76b-24
点 零	g82
烂	b70
烟	b68k61
烟 头	b71
烦	a-28e-22f-26g-28i147k-33l26n-22
烦 .	j21
烦 你	l50
烦 您	l-21
烦 请	i64
烦 转	i66
烧	a30e-23
热	b-29d82e24l-27
然	b-34e-32h63i-24l-32m21n-20
然 今	h37
煎	d-20e93
煎 饼	d-20e93
照	c-36d87e-47f-28g70j-31k-27l36n-39
照 办	g68
照 打	l77
照 照	a53
照 片	a-41b-31d116h20
照 镜	a53
熟	e31
熟 ,	e31
燃	b-20j89m-20
燃 气	b-20j89m-20
爆	b24d67
爆 通	d21
爱	a-53d169e64f-35j23
爱 人	f-23j31
爱 的	e43
爱 看	d107
父	a-39c-25e94g-20
父 ,	e42
父 亲	e-43i67
父 母	e-25h25i-22
爷	b47l-21n96
爷 ,	b31i44
爷 子	e62
爷 爷	e-31n59
爸	a-36b-45c93d-28e63f-21i66j72l-22n-53
爸 妈	a48b-26e55h25
爸 攞	a-28e79
爸 爸	c75e-52i22j45
爸 要	c30
爸 说	i58
爹	a36
片	a-49b-31d116h20
片 ,	d-24
片 发	a-26d36
牌	a58b-26f-26j24
牌 ,	a58b-20
牛	a34b30c-25
牢	a-70b-32c250e-35g-23i-34l-24n-26
牢 $	c53e-20
牢 和	c58
牢 饭	b-30c66
物	a130b-21c-29f-48i24k65m-59n-25
物 ,	d52
物 业	a-47c-24d-35f-45g28k-29m-44
物 卡	e-22k102
特	f36g-26k95m-22
特 币	k95m-22
特 派	f20
犀	i58
犀 利	i58
犊	a23
犊 子	a23
犬	k74
犯	n-23
犯 法	c-20n-22
状	g35h26
状 态	h26
犹	h57
犹 豫	h57
狗	a189b52d-26e-27g-33l-21
狗 东	a-22
猜	c37d44
猪 脑	a-45
率	m-35
王	a-45b58e26f26g-24i77k27m-20n-22
王 专	f21
玩	a67b67k43l60
现	a-72b-70c21e-87f26g99h75i-55j135k153l-63m-74n79
现 ,	k-30n110
现 .	n-20
现 住	j96
现 在	a-32b25c53e-70f65g27h112i-40j106k-77l-40m20
现 金	b-37c-43j-21k151m-48n-30
玻	a-32b172g-22h-23l-22
玻 璃	a-32b172g-22h-23l-22
班	a-37b-93c-56d-81e109f-21g-54h49i33j22k-58l137m-26n-31
班 ,	e50
班 .	b-67d-31e45f-46j79l64
班 ?	f39j25
班 主	e72i-26
班 前	h57
班 它	h26
理	b51c-38d-67g-75h29j-70k73l100m82n-65
理 $	c50d-23e21
理 ,	b-38c28g-61h26k59
理 .	b27c-20f50g-40k55l41
理 :	i23
理 ?	m35
理 一	f-20
理 了	g26
理 人	f-35i20
理 会	l104
理 你	c-41f23
理 受	k29
理 处	m64
理 局	f28
理 律	i-21
理 我	e35
理 有	c20g24
理 解	f-22
理 费	m76
理 部	i33
璃	a-32b172g-22h-23l-22
瓜	d50g-34
甜	a60b-22n-28
生	a122b-82c21e-77f-51g69h-28l72m-29n-110
生 ,	b32g45l23n-27
生 :	c22
生 你	a78e-25
生 吗	a-23
生 意	l28
生 效	g45
生 没	a34
生 活	a-31c49m-26
生 病	a44
用	a-44b-72d-37f-60h-99k-45l40m-65n90
用 $	j47
用 )	j23
用 ,	a-22g47j-33k-32l88m-35n56
用 .	j-20k-47l35
用 】	d26k30m29
用 了	f31g-29j20
用 于	n50
用 今	h-25
用 任	b-34
用 卡	a34b-28c58f20g-78j-24k-24n42
用 我	e63
用 的	l20
用 管	c26f20k27
用 该	j22
用 金	n36
由	d-29g-144i-24m-31
由 ,	j25
由 你	m39
由 您	m-40
由 我	f66
由 本	g-50k30
由 法	f-29g-46
由 系	l20
甲	c57
申	a-36b-20c37f-32i-26l24n93
申 请	a-36b-20c37f-32i-26l24n93
电	a-43c-60d-72e133g-64h78j-22k-93l32m-24
电 #	i-31k28n20
电 $	l71
电 ,	h24l36
电 借	n72
电 债	f40
电 其	j34
电 子	j54
电 梯	b-20
电 设	g21
电 话	b-77d-38e137f27g-52h75i40j-50k-78m-26n-42
电 费	d-47
男	a92
男 人	a36e-21
男 朋	a33e37
畀	b-35e-25k139l-44n55
畀 你	k-20l-24n61
畀 我	e-20k159l-20
留	a-76b-69c22d45f-50g-33h-32i96l-24m-38n-63
留 .	c27
留 一	c-23e39
留 五	g-22
留 您	c-29
留 所	c-54
留 案	c-29
留 痕	k60
留 的	j34
留 着	d25k-40
留 言	d79e-28i69
留 证	c71d-36g49
留 那	c-33
疑	h27k28
疑 问	h28k30
疾	a72b-29f72j24
疾 控	f73j25
病	a40
病 ,	a35
痒	a-20b29
痕	k60
痕 迹	k60
瘸	a71b-20
瘸 子	a28
癞	a28
登	e-38f-43g-41h51j71k-23
登 录	j31
登 记	e-37f-26g-20j40
登 载	d22
白	a51b62c25d-31e-84f-30g105k-22m-20
白 $	a-42c-20g97
白 ,	g35
白 天	b-24e-32l62
白 字	d31
白 条	n22
百	a-58b-99c-41e-58f-39g79h-70i-66j-28k131m263n-33
百 $	m56
百 ,	a-25l-22m126n47
百 .	a-21
百 一	k66m-29
百 个	l32m-30
百 二	m-41
百 你	m66
百 元	m-28
百 八	d-26g-20m46
百 分	g97m57
百 块	a44
百 多	d47
百 张	d69
百 条	g-22l142
百 蚊	b-22k76m59
的	b79d-68e-115f26i71j-24l-36m-30n-88
的 $	b187d-32g96h43k-40l-32m-26n33
的 ,	a49c72d-81f132g-20h-41j147l-63m-57n-31
的 .	a-84b-35c50d69g83h-59i62j-82l102m-29n71
的 ?	e-48i-20
的 zhifubao	k146
的 一	g50k-36
的 不	f70h-20i21
的 东	i34
的 也	a69n-27
的 买	d79
的 事	b-44c-45d71f20i26
的 人	a32b124d73e-30f28g-24i-30l78
的 代	f-27
的 伸	i66
的 住	j21
的 信	g-40i62
的 借	c37d33e30g88n-37
的 债	f65g-32
的 公	d-29
的 六	j61
的 养	g45
的 分	i82
的 利	j76m30
的 包	j43
的 医	f31j23
的 单	j32
的 卡	g26k-25
的 去	n-48
的 同	c30d-21f-25
的 名	d50
的 吗	f57
的 吧	a-31n-22
的 嘛	k47
的 地	c36f-24j25
的 处	h58
的 外	f-30
的 大	b31
的 头	a26
的 姓	d25
的 客	d78f-28i-22
的 对	k-31
的 小	e27
的 就	c59f-45g26h26i22
的 店	f47i-22j-21k88
的 微	k30
的 快	l-23
的 情	c-20i65
的 成	m25
的 我	i50
的 房	a-23g92
的 手	a-27b26l48
的 支	j58
的 方	l59
的 时	a173b-55n-35
的 是	a25d-125f-29i31j-47l107
的 朋	n44
的 材	c32
的 校	i-21
的 案	b-29c-56g21h82
的 横	d-22
的 橱	b53d-29
的 欠	b-23c-37f46g-29i-45k27
的 法	l25
的 物	e47
的 现	b64
的 班	e20i-25
的 申	l61
的 电	b-24c-31d38e41f-38m-33
的 码	j48k76
的 租	c-61
的 窝	a23c37
的 立	c-29
的 紧	e25l-20
的 纪	e82
的 罚	c-42m64
的 胜	g26
的 腿	b128f-33l-24
的 花	i33
的 行	c30
的 规	b34m-29
的 警	f55
的 话	b-32d36f21h-28i-60j-46m53
的 账	a72e-20g-31h50
的 货	f-25n34
的 贷	f77g-99i27
的 路	a32n67
的 身	f92h30
的 车	b-25c45f-22g95h20l-30
的 还	c-24d27g-20n51
的 通	j50m39
的 逾	g58h-24i21
的 那	b41d-24g34h25n-24
的 都	a22c-21d38k-30
的 钱	a-36c-26f61g-35m84
的 额	n25
的 饭	c69
皮	a312f-27g-35
皮 没	a49
监	a-34b34c109d44f97g20i-37k-22l-22
监 会	f62
监 局	i-20
监 控	b66g43
监 督	d69
监 管	e-32f88
盖	b-23c46g-21l41
盘	j51
目	i-37
目 .	m24
目 前	i-26
目 有	n20
直	b80c21d-27e-49g103h-64j-28k83l80m-24n-25
直 接	a40b86c36e-43g115h-21j-23k92l22
直 至	l35
直 都	h-26
相	b-32d82e66
相 亲	d45e32
盾	j97
省	d-29f38k34
省 得	j21
看	a-70b-79c54d92f-29i41j41k-72l21
看 $	b-48c-29d34e-20j63
看 ,	c49d29
看 .	c-55d-21e35f20g28i31
看 不	b-31h68m24n-25
看 你	a-81b-23c41e48f-28g-26l30m-21
看 到	a64d-24m35n55
看 守	c48
看 手	i42
看 的	i23
看 看	b57e-20i44j29
看 着	b-31d41g53h-28i-23l-22
看 见	d28f42l56
看 谁	b-39l47
看 这	d96
真	a212b-24c70e-31f-32g-51i24l-26n-45
真 是	a146
真 的	c47f-20
真 给	a44e-20
眼	b30i20
眼 .	i20
着	a-48b203c62d-24f-89g-58h-38i21j-29k-104l158m-44n65
着 ,	b48l83
着 .	c36e-31n110
着 ?	j31l26
着 不	a-20e36n64
着 你	b45c-23e-38i36
着 办	b-37d40g38h-23i-23
着 吃	c35
着 吧	b-22c62g-25
着 呢	a-26b58d25l43
着 坐	a-25c28
着 我	i27l81
着 打	e-20l31
着 说	b60l-27
着 过	k-40
睡	e-27l130n52
睡 不	l44
睡 觉	b21e-22l64n61
督	d63f37i26
督 .	d22
督 促	i26
督 办	f32
瞎	g-26
瞎 说	g-26
瞒	e73h25
知	a-68b-49c-53d121e58f50h-62i92j23k-45n-52
知 $	d-30
知 ,	b25e-21g-21j58
知 .	d44e-20g47
知 :	g34m28
知 】	g-29
知 书	c-29
知 你	b-23c-37d-58f221g-24i-22l-25m-49
知 其	d47e-59i73
知 她	f-32i49
知 客	b59g57
知 道	a-27b-68c22e165g-42h-42i20k-22l37n-31
矩	d23h-22k45m79
矩 $	m52
矩 .	k60
短	a21b-51d103e67h-44j93k-69l58m-26
短 信	a31b-43d67e68h-36j97k-69l65m-26n-20
短 视	d36
石	b52
码	a-40b-26c-67d-58e-57f-79g-64h-35i-68j331k63m-47n-49
码 $	k61
码 ,	b45e-27j-44k35l-25
码 .	j70
码 事	c-31
码 及	j22
码 发	f-22j94k33l-32
码 告	j-20
码 和	j27
码 回	j22
码 多	k-24l82
码 已	l-20
码 报	j33
码 是	j97l-30
码 给	j94
码 谁	j-27
砍	a-28b106g-28h-29l-36m-33
砍 价	h-21
砸	b44e-21
砸 了	b61
硬	a-34b99e33l-20
硬 是	b87e33
确	e-27f-20i-48
确 抬	j-25
确 认	e-21f-20i-28
碰	b69d-32l-22
磨	a84j75
示	a-33b62c-30d-20e27g-70h-27i26m-65
示 :	n31
示 警	b80
礼	a-24b215g-73k-34n-20
礼 品	k-31
社	a26b33d35f99g45i-20
社 会	a49b83d-31f-26
社 保	f40g52
社 区	f53
社 死	b-33d85
祖	a97b-23
祖 传	a53b-23
祖 宗	a44
祝	a-32l44
祝 你	l48
祝 您	a-27
神	a45n30
神 经	a34
票	a-21c36d-35e-36g40j-33n-50
票 .	n-36
票 】	g-24
祸	b46
祸 住	b-20
禁	a-21e-24f-43j-21
福	b74
离	a51b-37e-20h72k-40n-25
离 婚	a48
离 开	h80
离 职	k-38
禾	a22d40
禾 小	d40
禾 消	a22
私	b-28d-21e52i-38k66n-27
私 人	b-21e62i-28k86
种	a122c-21d129e-48m-25n-20
种 .	d51f21g34
种 事	c23d71
种 人	a72d-57e-23
科	b58e-34f39
科 ,	f28
秒	j52
租	a-45b20c-69d23e-39f-39j-28k-43m20n39
租 房	m22
租 约	m43
租 赁	f-25
租 金	a-25b21c-65d42e-31n44
积	g54n21
积 金	g54
称	a-22c-37d-37e-35f20g-29h84i-40j38k-51l-55n-27
称 .	j23
称 做	j51
称 和	f31j29
称 已	g-20
称 报	j-33
称 法	f29
移	c65g-47h118m-25
移 交	h72m-25
移 送	c74g-24
程	b-32e-23h63j24
程 .	h58
程 录	f49
程 执	f-35
程 款	j38
稍	j-20k-25
税	e25
税 务	e28
稽	f45
稽 核	f45
究	c21
穷	a160b-21
穷 酸	a26
穷 鬼	a36
空	c40d26h-25j-44l-25
空 .	b26h-23
空 号	j-28
空 头	c54
穿	c143d37e-21f37
穿 制	c86d38f48
窗	a-22b106c41d-39e-37j-24l-24
窗 户	b74l-23
窝	a37c34
窝 囊	a37
窿	n62
窿 顶	n62
立	a-29b-49c62d-21f44g132h83j-22k-20l-25n-20
立 了	c34d-20g88h-20
立 刻	h77
立 即	e30h49
立 案	c32f44
站	a-26c25g48
章	n-21
笑	b90
笔	a-64b-61c-22d-23f66i86j-50k32m44
笔 .	i26
笔 不	n26
笔 就	h29n35
笔 录	c-25f90
笔 您	k63
笔 账	b-28g74
笔 贷	n-39
笔 逾	f41
笔 金	f-32i49
笔 钱	a-26
第	d43g-44l31m-59
第 #	f26
第 一	d48g-28
第 九	l50
第 二	i25
第 十	e30
第 四	j33
等	a-79b-38c107e59f-75g75h51i-36j-39l-96m-27
等 ,	e38
等 于	g98h-24k67
等 他	i-24
等 会	g-24h43
等 传	g74
等 你	d-25e93h22l-23n-20
等 差	b-33c103
等 我	d62
等 着	a-26b-62c93f-25g-22k-26n48
答	a-24c-33d-21e20f112g-39h-33l-29
答 .	f80j24
答 复	c-21g-21h-24
答 应	e32f45
筹	b53
签	a-28b-56c98d-36e-35f-29g54h45i-48k-30m20
签 ,	g37
签 .	n38
签 了	g-26m26
签 到	e-22l32
签 字	c67d-27g30h51
签 收	b-24
签 的	c52
算	a-95c116d-32f-54g51h-32i-51j-49k59l60m176
算 $	c63l-26
算 ,	k-21l27
算 .	l73m73
算 一	l-22
算 你	b-38c49g-21l37
算 在	m70
算 结	k63
算 逾	g92
管	a-38b-30c132d-52e-68f89g-26h54i44l-34m96n-39
管 $	e39
管 ,	k31
管 .	d-24i67
管 不	b34h23
管 协	f60
管 我	f44
管 理	m113
管 的	h53
管 部	e-32f40
箱	d-22e65i41l41n-23
箱 $	b-37k52
箱 ,	l43
箱 是	e82
箱 留	i56
籍	g25
籍 地	e27
粉	d66
粉 丝	d69
粒	n30
粒 贷	n30
粮	a26c37d-23
粮 食	a49
系	a-81b-65c-76d-31e87f142g-29h-56k-36l-29n-41
系 ,	e-26
系 .	f-22g-45h-61i-34l-28n44
系 一	e36f-21
系 不	i45j28
系 人	d24e-36f-31h29i55j-23n-36
系 其	e59f40
系 客	e57i26
系 您	g-26h-25l42
系 法	f56
系 的	l61
系 第	i21
系 统	a-36b-31c-54d-26e-28g91h28k24l-43m33
素	a125d58f-21l47
素 材	d63
素 质	a131f-21l47
紧	b-65c-53e59g-24h47i70j-25k-34l-44m-21
紧 $	b-29h29
紧 张	f-22i34
紧 急	e56h21l-31
紧 还	a23i61
纠	c-31g-26
纠 正	g-20
红	a-59b146c-74e-37g50i-58j-26k62l-80m28n-23
红 包	a-27b-23k82m37
红 底	d31
红 油	b51d-35
红 漆	b64d-21
红 的	g68
红 线	i-55
约	a-33b-62d-29e-48f-40h-76k-42l-45
约 了	h-30i26
约 定	m-29
约 金	i-23
级	a24b31f-21g69j44
级 ,	j47k22
纪	a43e147g29
纪 委	e82
纪 检	e66f28
纳 ,	m24
纸	a42
线	a-23c-29i-55l-65n40
线 ,	f33i-27l-34
线 .	i-29
练	b101
组	a-21b-39c-21e61f100g-84k34
组 ,	f51
组 受	g-50
组 织	e120
组 里	e-23
组 长	f22k46
细	e20
细 .	e25
细 :	m-24
织	e120
终	g88
终 身	g88
绍	n62
绍 畀	n62
经	a-26c115g53h-29i30j-75k58l-36m-31n-40
经 下	c-29g25
经 侦	c85d-23
经 办	k44
经 在	c52g-29h-53
经 地	e120g-30
经 审	f29
经 开	h50
经 把	b-27c-23f22l-27
经 理	e-34f75i37j-44k82
经 立	d-21g61
经 给	g36
经 被	g26
经 转	i64
经 进	d20g21
绑	b45
绑 到	b45
结	a-72b29c-29e-29f-53g118h-43i-56l-50n83
结 ,	m-22
结 了	g124
结 婚	g45n87
结 束	a-22
结 清	f-24h-23i-21k46m42n48
给	a-37b-93d-26f-41g-26i-87j132k107m90n-25
给 $	m42
给 一	j93
给 个	m44
给 你	a-42b-26c110d32e37h86j29n47
给 其	e56l59
给 别	n-24
给 您	c-44e-34f67h-21i-31k-48l24m-41n-44
给 我	b-27d-38e-95f-64g50h-41i-22j87k177l-96n-38
给 现	k25
给 钱	n36
络	d21h39
绝	b-28
绝 不	b-28
统	a-36b-34c-54d-59e-39g90h27j47k51l-45m27n-22
统 一	d-28h29j33k30
统 升	k27
统 显	f26
统 计	j30
统 里	c-46g174
继	d32l61
继 续	d32l61
续	b-36c-26f-28g90j59l102n21
续 .	g24j44
续 办	c-40g55
续 失	e27
续 拨	l81
续 费	b-29n36
维	d-21g-24h-49k70m82n-23
维 保	d-21
维 护	h-36k47m85
维 码	k29
综	f40
综 治	f40
缉	c28
缓	a-49b-28c104
缓 刑	b-23c105
编	a-28b-21c-33d89e-27j-36n26
编 号	e-25f24j-29
缘	n24
缩	a70
缩 头	a70
缴	d-25g20i-25k-25m-22
缴 清	c20g24
缴 费	d-25
缺	a-23b34c-20d36g47
网	a-70b-53c21d202e-42g48i58k-80m-25
网 .	g51
网 上	c42d-68i72
网 公	d52g-31
网 店	d79
网 点	k-20
网 的	f-27g72
网 贷	g-27i25
网 银	j24k-38
罚	a-23e-20g-42h47l-21m164
罚 息	c-37m-27
罚 金	m31
罪	b-29c136e-28g-21
罪 ,	c38f-32
罪 调	f28
置	b-43f-24g102n-20
置 程	g28h20
置 里	d-48
署	f134
群	b-69c-48d223e-31g-52h20i-25j-24l-46
群 发	d88h27
群 我	d102
群 里	b-21l-23n36
翻	h81m85
翻 一	h52m47
翻 倍	m38
老	a24b-56c-48e40f-86g67h-26j-40k47l-52m-30n34
老 乡	d33e-22
老 人	a-24n64
老 公	b-28c48
老 占	l-34
老 同	i-28
老 周	e-42i70
老 婆	a-44b-20c-21d-28e39g27i-46k28
老 家	b29d89e-46g57
老 师	a-26e54f-32i46
老 板	a32e34f-20l27n74
老 爷	e62
老 账	f53g30
老 赖	a175c-21n-23
老 金	g37
考	a-50b-20d-28e66g36h24j-26
考 公	g51
考 虑	c24h46j-20
者	d31j31
而	d43i22
而 已	d43
耍	b78
耗	b-39f81
耗 得	b-39l47
耳	n62
耳 窿	n62
聂	b-20
聊	a-40b-42c43e197f-30i-40n-36
聊 $	c75
聊 .	e20
聊 聊	e101
职	e106k-38
职 员	k-36
联	a-36b-52d-28e58g39h-36i38j-21k-51l58m-31
联 ,	e27
联 合	f24
联 系	a-22b-37e39f-28g-77h-33i59k-45l49m-26
联 网	d-22g105
聘	i-23j136
聚	j30
聚 会	j30
肉	d106j21
股	k-20
肢	a43b-24
育	e27g32
育 局	e27g32
肾	n102
背	e-22i38j27
背 着	e-22i38
胜	g26
胜 诉	g26
胳	b121c-20e-22
胳 膊	b121c-20e-22
胶	b67c24
胶 有	c24
胶 水	b67
能	a-95b-55c22e-57f-49g81h-91i92j-30l-60m35n157
能 下	n45
能 出	b28g31
能 刷	n-36
能 力	e20
能 处	g-28
能 打	h-36
能 撤	c42
能 管	h53
能 给	g106
能 解	c-29g61
能 说	i97
能 贷	g75n36
能 还	g-20h-33j-30k43n82
脏	e58
脑	a132b-29
脑 子	a102b-27
脸	a183b-70c-31e-43g50i20l-26m-31n-21
脸 ,	a71
脸 .	a-26d44
脸 的	a64b-23
脾	b105e28k-20
脾 气	b105e28k-20
腾	g36
腿	a30b227c-44d-38e-26f-44l-49m-23
腿 ,	b63
腿 .	b70f-22
膊	b121c-20e-22
膏	a-35b48
自	b-44c138d-25e-33f-22g35h44i-25j-59k-55m-55n-59
自 动	c-22g92l46
自 媒	d26
自 己	a42b-30f-36h42j-36k-37
自 收	f26
自 查	m-23
自 称	c-21
自 负	c46g-22
自 首	c98
臭	a33d69
臭 不	a38
至	a49b-29d-20e-28k135l73m-27
至 本	k89
致	e79g-37m-46
致 函	e73
致 歉	m-56
致 电	e23f29j20k26
舅	a-23e104i-40j-20n77
舅 子	a-20n77
舅 舅	e55
良	a23g23
良 心	a24
色	a-21b76d-20g-25
花	a-46b33c-20e-48g-32j31l37n61
花 了	j34
花 呗	n44
花 样	b45l48
花 钱	n-26
若	e43
若 仍	e30
苦	k23m39
苦 费	k23m54
苹	a24
苹 果	a24
茶	b-43c26f-23k55m69
茶 ,	c-21l20
茶 店	k60
茶 水	m78
荐	n110
荐 个	n94
药	a-34
获	m-22
菜	b22
菜 市	b22
营	f-21g73
落	a25d33g-20
葛	h27
蓄	n26
虑	c24h46j-20
虑 一	c30j-20
虚	k41
虚 拟	k41
蚊	b23k76m59
蚊 畀	k80
融	f88h29m-54
融 .	h25
融 】	a28e27g45h24k-35
融 借	f-32i49
融 委	g26k25
融 提	k27
融 有	e26
融 犯	f28
融 监	f49
融 资	g-21
蠢	a69
血	e38k-21n67
血 也	n57
血 压	e48
行	a-90b-87c-89d-91f143g56h-53i26j-66k20l-67m-69n-85
行 $	a-24f-21k44
行 ,	a-28b-42d-24e32f-74g-32j-26k46m-28
行 .	b-34f-58g-57j-32
行 】	h20
行 上	e78
行 专	f125
行 为	c30
行 信	f20
行 卡	b39j144
行 叔	i58
行 委	f-20k40
行 就	h-22
行 局	f47
行 工	f-24
行 征	f24
行 总	f32
行 政	f-28i22
行 的	f97j-45
行 进	b103
行 都	f-27g125
行 钱	i36
行 风	f44
街	a85c-38d157e-28g-35h29j-28l-47
街 招	d136h35
街 边	a86
衣	c-20f72
衣 服	f72
补	g-24j42k-24m70
补 一	j43
补 记	k-36
表	b-33c-34e-59f113g-22i-40j85k54n43
表 哥	i-39j37n58
表 把	j36
表 明	f22
表 示	i39
被	a-67b-46c-29d-57e-70g227i-32j-38l-54n35
被 停	g114
被 刑	c25
被 列	f26g56
被 起	g-22
裁	g72
装	a146b-38d34e-22f-56i-23j133k37l-31n-46
装 什	a63
装 信	k60
装 死	d38n-24
裹	j43
西	a73b88c-23e-22i47n-41
西 $	b68
西 ,	b-20
西 .	a79b-26
要	a-118b53c123d102e171g-41h-149i-36j22k-98l-61m148n-77
要 $	b82d-22
要 ,	f57i23
要 .	c-20
要 三	m73
要 不	a-23b-44c45d97e109f24i-25m-41n28
要 了	e73
要 交	g-28m64
要 他	e57i-32j36
要 代	e-29
要 你	f-30
要 停	f30j20m64
要 加	c62g38m-51
要 坐	c47e-20i-28
要 您	j36k-26
要 成	m54
要 我	e37n29
要 打	b22e-27
要 抓	c97
要 收	m47
要 是	b36d61e-21g41h-21m-26
要 核	f23
要 求	d-29e-20g-27l23m-34n56
要 法	g-25
要 现	d46e34f26
要 看	g-26n57
要 真	c55
要 给	e-21f36j27
要 脸	b-30d30e-29
要 转	k-21
要 还	a33b45e-28
要 退	j52
要 都	d65
要 钱	i97j39
要 面	c-31d85
见	a47b90d147e-22g-33h-54j-24l70n-64
见 $	a29b-39
见 ,	a48b-80d31e33l23
见 .	b-23c40d57f-27
见 一	b90
见 不	b25h-35l43n-27
见 也	m28
见 了	a-28b39d28f42
见 过	a49d47
见 面	k32
规	a-31c-45f-56g58i-29m133
规 定	f-44g81h28l-21m62
规 矩	d23h-22k45m79
视	b23d58f38i-24
视 为	h27
视 频	d59
觉	d-28g36l86n96
觉 ,	l82
觉 .	n36
觉 得	f21
解	a-35c-41d-27f35g50
解 $	f-20g31
解 一	f45j-34
解 决	e21
解 冻	a-26m33
解 您	f-20
言	a-22b-31d70e-32i80
言 ,	d42i-23
言 :	i37
警	a-46c146d-27e-31f127g71h67j-34k-36l-42n-34
警 ,	c-52
警 号	f56
警 告	b80
警 官	c-34f39g30
警 察	b-59c111e-27
警 惕	k-27
警 抓	c106
警 方	c98f-27h21
警 车	c31h43
计	a61d-20f-30g-29h28i-28j32k30n-27
计 ,	k65
计 划	e27
订	c26e96g25k21l76m-25
订 ”	k27
订 回	e21g35
认	a-32b-25c-26d58f-42g-36i-28k-46l-49m54
认 人	b-23h29
认 其	j42
认 可	e30
认 识	a-20d55h-36
讨	i53
让	a-120b124c-22d26e110g-63i-25j-21k-39l21m-21
让 他	a-45b29c-20i61j-45k-21l-35
让 你	a-49b-28c-24d74e159f-47g-64h-40i-61m-33n41
让 其	e61k33m60
让 后	g28
让 大	b-23d56
让 家	b62d-24
让 您	e-39l25m-36
让 我	b61d-43e-31f102j53k-31l72
训	d-24f-27i27n-21
训 :	n-20
议	a79b-29d31f-48i-40l-22m-55n23
议 先	n-21
议 其	n56
议 可	d25
议 您	a-31f-20
议 请	a35c32d23e40g49k34n21
议 转	a22
讯	b-31d70j38
讯 地	j50
讯 录	b-31d70
记	c-63d-32e-54g97h-32i-59k-73l-61m-27n-90
记 $	f54g20
记 ,	j45
记 .	g60k-36
记 低	a-24
记 录	a-31c-21f-46g92j-24k-34
记 得	d-22i-20n-20
记 性	a111b39
记 账	k21
讲	a78d-30e34f-26g-47i50l-49
讲 ,	a-24i22
讲 .	e59l-23
讲 信	e23
讲 明	i23
讲 道	a31b42
论	d71
论 区	d37
论 坛	d35
讼	i29m33n-27
讼 ,	i34
设	a-26d-55j-32l79
设 备	a-24
设 置	d-48
访	d-36e39f31h-31i-22j32k-45l30m28
访 ,	f20j61
访 .	a23
访 一	e24
证	b-27c25d-65e-81h-21i-37j38k-99l-39m94
证 ,	b-23e-22f54n-27
证 你	b73g87
证 去	n57
证 号	f-20j40
证 后	j-22
证 在	g57n74
证 就	c50g-27
证 据	d-30
证 明	b-30g-53
证 照	d37h28
证 码	b-22c-23j95k-39
证 都	c63g63
证 金	g-32m118
评	c-20e117j-58l88n-25
评 估	e-22j-48
评 理	d-27e70l45
评 论	d37
评 评	e34l48
识	a65d40h-40j-20k-34l-36n75
识 人	n62
识 做	n38
识 的	d68
诈	a-54c70f26g-32
诈 中	f58
诈 骗	a-54c93f-27
诉	a-30b-68c-43d-38e-85f32g159h-33i49j65k-57l-46m41
诉 $	g50l-24
诉 ,	g72m44
诉 .	g61
诉 了	g-42
诉 他	e-20i53l50
诉 任	j-28
诉 判	g26
诉 前	f64
诉 我	i-28j129l-28n57
诉 讼	i29m33n-27
诉 调	f26j22
诊	b-20
诊 断	b-20
词	a-26
试	a-28c109e-48l-25
试 .	c53e-22
试 看	b-78
试 试	c56e-24
诚	d31
诚 信	d31
话	a66c-41d-36e73g-123h27j-40k-29l-64m79
话 $	a46e-42f54k-21
话 ,	a-26c-43e68g-30i62l-20m-29n-27
话 .	a82c73e-61f-43g-23h32k-24m-22n68
话 不	g-21m29
话 我	b-25
话 打	e107
话 挂	h111
话 术	g-20j31
话 的	b38f130h-29j-26m39
话 费	k46l-22m-91
询	c-35f129g-31j22
询 $	f60
询 问	c-35f102j30
该	a119b-25l-27m-22n-23
详	j24
语	i78
语 音	i67
误	m-42
误 加	m-56
说	b24c-23d54e-31f22g-34i108k-78l-20m60n-27
说 $	a-34b-40c-40d-21e63f45i-33
说 ,	h36i80j-29
说 .	b-33c-43e54g-33i-28j-23l-39m36
说 一	c51h-20
说 不	l-23
说 个	d23
说 了	b52c84d57i-39l67m28
说 他	d35
说 你	e-29j41
说 减	h29
说 别	l109
说 吧	b-24f23
说 呢	i25j32m54
说 实	a24
说 家	n28
说 就	g34h34
说 帮	j36
说 我	e45
说 明	d-30f42i115j-23l-22
说 是	f51i-37j78
说 没	n37
说 法	g32
说 白	a44
说 的	i-20
说 自	a-72
说 要	b37l-24
说 话	a100b107f-26l-28
说 说	d47g39h31
说 过	e-25i54l70
说 这	e43
请	a-65b-75d-106e-30f-44g-70h-43j-68l25m-39
请 ,	m40
请 一	m49n84
请 不	l57
请 了	g28
请 他	i-21
请 你	e28l48
请 保	d-30
请 关	d-27
请 其	e30i37
请 减	k26m40
请 勿	f33
请 告	j39
请 回	c29
请 如	f88
请 安	l53
请 将	j22k67
请 尽	g36
请 您	d-27j-29
请 把	k-32n-26
请 拨	a20e46f-25g57h21k-30
请 提	i42j27
请 点	n21
请 立	h28
请 联	f-20
请 致	k48n20
请 说	j-25
请 转	i-40
请 速	g32
请 配	c-36f42g-50
请 采	i56
请 问	f27j-29
诺	f26
读	b27
谁	a-42b123c-68d-49e67f-38g-103h35j-31k-60l26m-27
谁 $	a-35b78
谁 .	l42
谁 也	g-49h27l-34
谁 耗	b-39l47
谁 要	j-21k-22
谁 说	a-23b78
谁 都	b42h30
谁 问	j-27
调	e-28f162j80m-29
调 ,	f29j24
调 中	f26j22
调 查	f58j41
调 解	f30g43
谈	a32b-79d-37e170g-51h49i-37j52k-46l-32m116n-50
谈 $	e47n-20
谈 .	a-21f30g-29h77
谈 不	e86
谈 减	a31m62
谈 困	a87
谈 家	e86
谈 方	j41m-26
谈 谈	j43
谎	f-23h73n25
谎 称	f-23h73j21
谢	a-44b-30f-31g-29i-44j-41k-35l-23m-31
谢 .	a30
谢 谢	a-35
谷	k29n-36
谷 子	n-36
象	i35
豫	h57
负	c45d-28f-27i51
负 $	c51
负 责	g48i36
财	c25f-24g-30i31
财 务	c25f-22g-43i31
责	e36g33i23
责 任	e41
败	d60g32
账	a28b34c-22d-59f-72g-34h-59i-69j-43k83l-56m96
账 $	a31b51g59k-42
账 ,	a-23b-27c43h22l-44
账 .	b32j42k142l37m-25n47
账 上	m42
账 单	a-20b-32c-34d29f-22g-73h-30i23j-51k-51n-32
账 吗	e80i-21
账 户	a-28b-40c-22d-22e-43g76i-29k42n-39
账 是	h-23
账 的	k-28
账 目	c32m22n20
货	a-50b70d-68e-22f-32h-26j-59k-66m-37
货 单	b-21
货 地	j-49
货 我	b94
货 款	a-35b-20c30d-57f-28g-24k-44m-22n22
货 的	b-27
货 车	b61
质	a129f-40l43
购	e-22i48k100n-28
购 物	e-22k102
购 部	i56
贱	a35
贴	b-42c-20d185i-27l-24
贴 你	d80
贴 的	d-60
贵	a45b78d84e91f-61j-41k-35n25
贵 公	d61e65f-21n35
贵 单	e55
贵 司	a33c26g32
贷	a-59b-111d-59e-119g63h-45i123j-23k-61l-39n338
贷 $	f34n-20
贷 ,	a-23n39
贷 .	e-32g-20i31n107
贷 一	n26
贷 不	g48n45
贷 先	n33
贷 养	n41
贷 后	f-35j24
贷 委	c20d31g24m31
贷 已	i64
贷 款	b-23e-23f66g56i-66j-23n-20
贷 没	i59
贷 还	n-65
费	a-61b-102c-68d-126f-107g-67h-50i-41j-70k-41l-99m430n-39
费 #	k-20m89
费 $	b-24g-48k25
费 ,	a-28d-29g-29m121
费 .	e40k20m94
费 一	n30
费 三	m36
费 不	n43
费 也	m39
费 五	m23
费 你	g34l-31m83
费 先	m22
费 六	m43
费 分	m-20
费 卡	k51m-20
费 可	b53
费 合	m-24
费 我	k-41
费 才	n42
费 打	m-44
费 按	m93
费 是	m-50
费 用	m-69
费 由	m39
费 的	d-43g32
费 贷	i70
费 金	a23e39g65h38m-36
赁	f-25
资	b-33c-34d-29f-63g60i-31j-26k-42n25
资 .	l54
资 卡	g73
资 发	f21
资 料	j24m38n41
资 租	g-21
资 里	e57
赔	b-37g42m-43
赖	a158c-37d-37f-27g-29n-41
赖 ,	a40i21
赖 在	b-28d-21
赖 账	a39b26
赢	g65
走	a-39b262d-49e-71f-40h28j-52k74m-21n-89
走 $	b77c-26h-50
走 ,	b22
走 .	b115l20
走 一	k94
走 了	b-41g20h48l58
走 公	e-23k48
走 到	c47g38
走 夜	b32
走 我	k20
走 抵	b91k-44
走 法	a62b-29h32i23
走 流	h42
走 访	e40
走 路	b65
赵	g32
赶	b-22f40i58
赶 紧	b-22f40i58
起	a-29c-35d38f-46i31j-35k-47l23m33n-52
起 $	a24
起 七	f26
起 手	b47
起 打	l-23m41
起 来	b26c44
起 算	m-35
起 诉	b-27f-44g36i55
起 这	e78
趁	c53
超	l-25
越	c23f-24i-40l-26m49n-33
越 多	m28
越 拖	m33
越 橡	c24
趟	b-24e28f46m84
趟 $	f56m-25
趟 .	m30
趣	c45d45
足	k-20l95
跑	a21b-36d-30e20g-36h51m91
跑 一	e35
跑 去	m54
跑 批	h21
跑 来	m54
跑 火	a35
跟	a123b-52c102d-51e49f50g179h-59j-39k-51l-52m-43n35
跟 .	l44
跟 一	g22
跟 上	g43h34
跟 他	e41f-26i31
跟 你	c-39e23f101i119j-37l-91n48
跟 债	c79g72
跟 公	f23k27
跟 刑	c-31
跟 同	j44
跟 家	c107e-29
跟 您	c73f-27g-27i-68
跟 我	a124b81c-26e-31f33g-37i-43j-20l-37
跟 所	f-30g72
跟 着	a-33e56l21n-21
跟 账	h-30
跟 进	j24
路	b96c-30e-24f-28g-30h-66j-47k-23l-38n86
路 ,	b20
路 上	b30h-60
路 子	a32b-27n134
路 小	b77
路 滑	b-27
踹	b106
踹 门	b39
蹲	a-22b-48c71d-34l164
蹲 守	l67
身	b34c-26d55e-20f77g51i-25k-34l-39m-35n20
身 不	g88
身 份	b-45j36k-32
身 体	b-30
身 衣	f72
躲	a27b49d25f-25g-38l-36m-20
躲 ,	a-20b123c-36d42l-45
躲 不	l35
躲 什	a61
躲 着	e36
躺	b186c-26d-27f-24l-43
躺 着	b186c-26d-27f-24l-43
车	b256c32d-38f-83g34h43i-35k-31l-24m-21
车 $	b74n-27
车 ,	a62b-31
车 .	f-20g88
车 位	m-38
车 停	b47
车 就	g-25h36l33
车 我	b40c55e-22k-28
车 押	b-20n95
车 有	b-68j27
车 祸	b-28
车 管	g48
车 费	m-45
车 辆	j26
车 间	b42e35
车 马	k-23m122
转	a-50b-87c-26d-44e-78f-20g-105h149i122j-79k224l-66m-62n34
转 ,	h85
转 .	k24n23
转 不	a23h35
转 入	h53k35
转 到	i57k50
转 后	k59
转 告	i137
转 外	a23n35
转 好	f51
转 我	e-21g-26h-21k82
转 手	n38
转 接	k-34
转 本	k-36
转 私	k-22
转 给	k-46
转 至	k88
转 账	k24
轮	b-22l85
轮 班	l50
轮 着	l36
软	a135c-30
软 饭	a135c-30
轰	a-20l118
轰 炸	a-20l118
轻	b120c27g-25n44
轻 没	b66
载	d22
辆	j25l63
辈	b-27c52g136
辈 子	b-27c52g136
输	f-55g117j-24m-43
输 ,	g57m-43
辛	k23m39
辛 苦	k23m39
边	d-82e31g153k46l-65m-20n20
边 ,	c-26
边 下	b-28
边 别	k27
边 就	n48
边 我	e71h25i30
边 收	k30
边 是	f42g-30
边 检	g68
边 的	b46
边 还	k73
达	f20
达 .	f22
过	a121b-26c72d-31e-63g-23h88k26l85
过 $	b-22l89
过 ,	e37
过 .	g28
过 app	k27
过 一	h27
过 不	g50h-21
过 两	c53l-27
过 了	a-22c94g-75h24l-22
过 你	a99b-23c-25g-20i41
过 其	n32
过 去	c-28d28f32k49
过 号	l-30
过 呢	a28
过 年	k-51l47
过 户	g59
过 日	a28
过 期	g-20h31
过 来	a-33c-22f39g-24h21l-49m37n34
过 桥	n20
过 没	b53d47i34
过 的	a-24b141f-20
过 谁	b-39l47
运	a-38b-27c99l-24m-26
运 费	a-24m-20
近	b101i59
返	b-22j61
还	a63b-100c70d-67e128f-125g-54h-38i34j-46k47l-28m-93n51
还 #	d-20g46m21n-24
还 $	a-57b-91c-64d-23e43g-51h-49l-24n74
还 ,	a-41b70c-58d-43e-71h75i53k59l-61n-36
还 .	c-62d-25e73f24g27i-28k-31n-68
还 一	a-28e41h-23n-41
还 三	m34
还 上	g37h34
还 不	a72b-47c-35d-24e-47h-53j36k38l53n-21
还 了	c-29l28
还 会	a44l25
还 你	c49h-22
还 利	i58
还 别	b57
还 四	n-26
还 在	b86e-24j-32k68
还 多	j-20
还 学	a52
还 完	g77n25
还 就	a-47b-47c-34d22e31g-37h134i73l-32
还 差	m-25n-30
还 得	m31
还 我	b-21d30i-37k-29n187
还 敢	a32d35
还 旧	a-27n113
还 是	a-50b49c66e50f-43
还 有	b-38d-22l74m24n50
还 本	n20
还 欠	l50
还 款	a-35b-29e47g-58i60j34k76l-58m-26n-78
还 没	a31g-45m83
还 消	i56
还 清	c31e36g47n36
还 的	a54b-20c27d29i-30l-24
还 能	a-34c138n68
还 要	a-23c-25d24e46g44m-48
还 贷	n-22
还 跟	a120b-21e-23
还 这	n-21
还 进	g33
还 钱	a-21b77c166d67e-62g24h-33k-47n-68
这	a86b-47e-20g30h75i-74j-91k71l-101m60
这 ,	d28k37
这 一	b100c-29h66m-30
这 个	a-117b-40c40d-64e-66f30h73j-40k47l-67
这 么	a39d-25e-31n56
这 事	a-28b-39c-30d53e106i65k50
这 人	b54e72
这 份	a33
这 儿	a-35b118f-36i21m46
这 单	b-33m73
这 叫	c77
这 周	e33
这 家	a75b-26
这 就	a-45c24m27
这 是	a-72f-37g51h49i-21k-32m144
这 智	a27
这 期	a-21i-29
这 条	a38
这 样	a59e-28
这 次	a38
这 点	a81b-25g-37n31
这 猪	a-45
这 种	a124d78e-38g-25m-23
这 笔	a-34b-42e-20g58i-37k56m-29
这 行	a41
这 身	f72
这 边	a-52e-23g47h-23m-26
这 通	m39
这 里	c-22e-20f119h25
这 金	c110g-52
进	b59c126d75g90i-33k22l-71n-45
进 了	g34
进 入	g32
进 去	b48c219d31g-59i-21j-23k56l-32n-36
进 场	b61
进 展	c-23
进 来	b-20d50e32g31
远	b-23h46m27
远 禾	a22
违	a-22c-24d-20j-20k-37
违 约	g21
违 规	k-29
连	a123e-37l166n-22
连 续	l57
迟	b46k28
迹	k60
迹 ,	k60
追	c67d-32l-42
追 着	l-34
追 究	c21
追 逃	c47d-32
退	b-51e105f-40j79k-20n-31
退 .	g-22m30
退 休	b-28e117
退 你	j52
退 回	j-29
退 订	e20g35k21
送	c116d-39g-72h-27j99n-28
送 $	d66
送 一	d-21
送 公	c20
送 外	a23j48
送 征	f-20g-26
送 快	j30
送 货	b-21j-47
逃	c140d-42g27
逃 名	c43d-30
选	c107h26
透	c29d-22
透 支	c33
递	d29f-60j51l-36m-36n-20
递 ,	c35j21
递 员	f-25j39
递 地	j-27
递 柜	d59l-23
递 的	j30
通	a-59b-63c-52e-52f94g51j59k22l-27m73n-28
通 ,	e52l29m-26
通 .	l48
通 了	b43c-34g36
通 告	c51f25
通 电	f-23m32
通 的	c-27f58
通 知	b-26c-58d-20e-43f112g24i37j26l-32n-28
通 缉	c28
通 讯	b-31d70j38
通 话	a-21m95
通 过	i-21k36n32
通 道	g35h72
速	g25h-25n45
速 联	g32n48
逮	b41c47l-22m-25
逮 着	b59l-22
逼	b37h23
逼 我	b38
逾	b-29c-62g133i83m45
逾 期	b-29c-62g98i83m45
遍	d60e-47l172
遍 ,	l102m21
遍 了	e-20l80
道	b-63d-50e147f27g-28h20i-20j-23k-45l70n-39
道 "	a48
道 ,	d-50i28k-22
道 .	g20
道 了	e47g-22
道 你	a-33d24e63f-25i-54j47
道 吗	e68i41
道 吧	c-22e22g29
道 派	f-32
道 理	a31b42
道 过	f64
避	d25
邓	d31
邢	c32
那	a-109b110c-134d-35e50f-70g-25i86j-91m-47
那 一	b32c45g24
那 个	a35c-58d-20g47h-25l22
那 么	a36b-32d-43e50i22n74
那 以	g-25
那 儿	b-36k34l108
那 几	b71c36
那 半	c-33
那 单	d-28
那 台	b21
那 块	d48
那 家	c-61i26
那 帮	b31h67n24
那 张	d-38j-20k34
那 我	b-48d61e38j-30k-32l-34
那 户	i102
那 批	b38n-21
那 条	a-29b120d-23e-21g-24
那 种	d51f21g34
那 笔	i-38
那 要	g-25
那 辆	l44
那 边	a-22b-49c40d-33e94g24j-23k67m22n-28
邮	b-36e123f-33h20i-21j-27l20m-27
邮 件	d20e65h21n24
邮 箱	d-22e65l41
邱	i39
邱 尽	i56
邻	d38f41i-30
邻 居	d22f42i-30
郎	j38
部	b-49d-49e221f75i38j-60k-44l-46n-26
部 $	f50j-21
部 .	e116
部 冻	g37
部 小	i56
部 提	i-28
部 的	f22
部 门	f66
部 队	e75
郭	g26
都	a159b58c133d199e-56f-117g271h-36j-46k-119l-75m-79n-63
都 不	a113b34c-24g34
都 会	d30g54
都 做	f-27
都 写	j36
都 别	b-20c-35g55j-44l27m-37
都 受	f-22g97
都 在	d56e-24h-38
都 干	b62
都 开	c126g34h-21
都 得	g36
都 想	c-20d47
都 打	c64g37
都 收	d54
都 是	a-47d-26i63n31
都 有	d-24
都 比	a69
都 没	g-41h26
都 看	d29f42
都 知	d28g-34
都 算	a-24b24c86g-45l26
都 能	d43g-34h-36
都 要	c-24
都 贷	g62
都 这	n49
鄙	f29
配	a119b-21c-49f160g-38m-20
配 偶	e29
配 合	a-24c-32f171g-20
酒	e41k49
酒 店	b30
酸	a26
醒	a-40c-26e-41g-23h24i44k-48l22m21n-20
醒 $	h40
醒 .	b27
醒 :	c-24h20i-34
醒 一	b26m26
醒 他	i77
醒 您	k22
采	c20i53l59
采 取	c23l59
采 购	i56
里	a-78c92d-62e94f96g33h24i-74j57l55m-35
里 $	b-58d22e70k33l-20
里 ,	b30d-23l67
里 .	b-26c36e30k21
里 不	b-44h-20l66
里 了	a33
里 人	e25n-31
里 你	b-23g45
里 关	d-48
里 写	m-20
里 几	b-29e-23f48j61n-20
里 去	b29
里 发	d-44
里 可	b40c-22d-20
里 头	l47n33
里 拿	a-20b86e-25
里 是	c-22e-20f119h28
里 有	j35l22n-28
里 派	f74
里 的	d25e22f-31j62l-34
里 睡	b47l-24n64
里 能	k20m35
里 那	d-36g51n36
里 面	a-23c150e-24
重	a-22b48d-28e-29f51k-23n-25
重 $	b66
重 发	l20
重 点	f27g49
量	a-28b108d23e-30g-25j-24l-58n-26
量 .	b54l-29
量 掂	b48l-29
金	a-79b-115c-56e28g-48i89j-43k63l-33m112n21
金 #	k54m-28
金 $	k-22n-20
金 ,	c-46i-26j37m76n-31
金 .	c-54
金 两	k41
金 五	k24m62
金 再	m71
金 是	a-20
金 融	f101g39h31m-47
金 要	b31g30
金 账	g57
金 镯	g-20n74
金 额	a-25c94d24f-24g-83i115m-30
鑫	l20
鑫 瀚	l20
针	d-47
针 对	d-47
钟	a-23b-36d112f-36g-32h119k-32l60n50
钟 ,	h96l-47n-46
钟 三	m36
钟 内	e-22h34n79
钟 到	n72
钟 后	h-35l92
钟 拨	d-20h-36
钟 都	e38
钟 重	l20
钥	b34
钥 匙	b34
钱	a109c59e-104f-57g-58i111j-29k115m-32n85
钱 $	b-43d57i-24k-38
钱 ,	a-62b35c122g-24h28l23n57
钱 .	a-65c-31e-20g-28h-39k-36m68n86
钱 ?	b35
钱 不	e26h42i-28
钱 了	i70
钱 先	n63
钱 到	a56
钱 只	c44
钱 呢	a75
钱 啦	i58
钱 多	n-26
钱 就	g61
钱 怎	c-23f61
钱 才	c-29g61
钱 时	n-33
钱 有	i60
钱 来	a-20b86e-25
钱 的	a66c-36d45j52k-20
钱 装	k60
钱 还	a-32c32g-20l40
钱 都	a36b-23
铁	b-23c72e-20f-23g89l-25n-28
铁 没	g-25
铁 窗	c53e-20
铁 站	c27g54
铜	d22
铜 雀	d22
银	a-42b-26c26d-26f121g22h-36i29k-109l-39m-22
银 保	f62
银 手	c66
银 行	a-42b-27c-34e25f68g31h-35i33j-28k-51l-30n-32
铺	b40c42d-21e-20k-20l28n53
铺 盖	b-22c50l43
链	n21
链 接	n21
销	a-20g43i33j58m65n-40
销 的	h22
销 账	j71
锁	b120c-36g21h50l-54
锁 ,	h21
锅	b-25d64n-21
错	b-24g-42h50j-46k-24l-22
错 ,	d22e21l35
错 了	k-22
错 号	l-20
错 过	h64
锦	d-31j55
镇	f66
镜	a53
镜 子	a53
镯	b-30c65e-20g-22n60
镯 子	g-20n74
长	b-26e184g-46j23l-36m-21n43
长 ,	e82
长 .	f23
长 会	j50
门	a-53b286c78d-30f42g-27h-37m31n-82
门 $	b-23c-22f60h28
门 ,	c-51f22g81
门 .	c37h23
门 不	b103m-34
门 了	c-29
门 口	b-54c85e61f-42j-29l69n-25
门 我	b55e-21j57l-29
门 拉	b-33c103
门 挡	b54
门 收	c-23k34m-22
门 的	c57e-22f-42
门 禁	f-32
门 锁	b95l-29
闪	n72
闪 电	n72
闭	h107
闭 ,	h82
闭 .	h28
问	a-62b-94g33h29j43l-60m53
问 $	c-35e77f106g-28
问 ,	d48m32
问 .	d39e-28h46
问 下	i47
问 你	b-22c37e-20j36
问 到	f-23j21
问 卷	f-22
问 同	n22
问 回	m22
问 您	f-25j-21
问 我	b-29c30f-24g79m48
问 拨	j22k25
问 是	f40
问 请	h25
问 都	j-27
问 问	e32g-21j27
问 题	f-22
间	a-43b101d-30f47g-41h-37k-20l-27
间 #	l43
间 ,	b36c40
间 主	e44
闹	a-26b-25c31
闹 你	a-24
闺	b35e-26
闺 女	b35e-26
阅	d25
阎	a-33b79
阚	f22
队	c-38e55f93
队 ,	c-21f41
队 的	f64
阿	c-26e107g43i79k-32
阿 仔	g79
阿 妈	a22e56g-21
阿 姨	i40
阿 婆	i58
阿 爸	a-28e79
际	g90h40
际 未	g94
陈	e24f37
陈 某	f48
限	b-25d-36f43g74i-37j-29k21l-45m-40n-25
限 $	c-27f58
限 .	d-22
限 公	c40k-43
限 期	f26
院	a-69b75c-62d-44e-37k-25l-32m-40n-60
院 $	b43
院 ,	a-28b-23f83
院 .	g70
院 下	g-25
院 了	b-24
院 会	g-32
院 依	g-41
院 公	f-97
院 判	g106
院 受	g35
院 工	f23
院 已	g22
院 执	f38g-43
院 的	b-25f-71g-34
院 自	g34h31
院 要	i22
院 诉	f66
除	m51
除 了	m55
险	b-35j27
险 公	j52
险 管	m24
陪	c32e29k-34n50
陪 你	n53
随	d42g-23j33l-33
随 便	j44
隔	d50i50
隔 壁	d50i50
障	j31
难	a37c-21d-20e-44f-24j-20k-24
难 .	a25e26
难 做	b44e-33
难 吗	n34
雀	d22
雀 消	d22
集	d45
集 市	d45
雨	b-28
雨 没	b-28
零	g66h49l-21
零 一	g82
需	c-27e-25f48g-23j24
需 要	c-27e-25f47j22
霉	a36
露 .	f28
露 欠	i35
青	c24
青 岛	c24
非	l-30
非 我	l-30
靠	a42b101
面	a42b32c43e20g-52h135l48m-36n-27
面 ,	h27
面 上	h26
面 交	k28
面 子	d85e60f30
面 就	h56
面 有	l51
面 的	b21c29
面 说	g33h33
面 那	c-77j23
韩	a22
音	a-68d27i52k-30m-20n-35
音 ,	e23f41
音 上	a-44d37
音 信	i56
音 响	d-42
額	j49n28
页	d36g-26h44
页 ,	d37
页 面	h53
顶	b-30d43g-21m-26n132
顶 上	m-22n76
顶 住	n62
项	c42f33g-32m-20
项 .	c51
项 经	k-20
顺	e-24j48m25
顺 丰	j21
顺 意	m22
顺 捷	g21
须	g48h76
须 还	g55
顿	k64
顿 饭	k64
预	b-34c73e-24f-20n27
预 支	n27
预 约	c-21
预 计	g34
领	e72g33h29k-27l28m-27n-20
领 导	e81g34h29k-20l-25n-20
频	d59h-24l32
频 次	l39
题	a-22b-23c-47d82e-30f-22g-29h-20j-33l-22
题 ,	c-27d49
额	a-74b-30c65e-30f-52g-62h125i63k-25m-20n43
额 $	i78
额 ,	i60
额 .	k35m30
额 只	h62
额 度	g86n98
额 贷	i-20
额 起	g-20h31
风	b55f44m30
风 控	f44
风 险	m30
飞	d39g49h40
食	a141b-43c79d-23m-26n37
餐	l41
饭	a93b-77c228d-26f-33g-37k51m-20
饭 不	c69
饭 的	c26
饼	d-20e93j53
饼 摊	d-20e93
馆	c-26f142
首	b-21c97n57
马	b-53c51d-22f123g22h47l42m92n-21
马 上	d-22f74g32h63k-37l49m-30
马 甲	c57
马 费	k-23m122
驳	a-24
驳 嘴	a-24
驻	f28
驾	g32
骂	a-30b-27l-38
验	c139d-31e-36g-28j76k-37l-21n-24
验 证	b-22c-23g-22j83k-36
骗	a111b-60c107e-22f-40g20h25i-20j-22l-41m-25n-42
骗 ,	c60g-23
骗 的	c24
骗 罪	c20
骗 贷	c35
骚	a-28e-27g-21l155
骚 rao	a-26e-27l111
骚 扰	l44
骨	b101c-28f-22l-23
骨 头	b41
骨 折	b-39
骨 科	b58
高	a-60d-24e25g29i-22l-21m-20n47
高 ,	e48j33
高 一	n34
高 消	g-44
高 铁	g89
鬼	a164b-20n35
鬼 ,	a33
麻	b-26f-20i87l-31
麻 烦	b-26f-20i87l-31
黄	b38c55
黄 马	c57
黑	b-24c-23d55f-33g221h55j-30k-23l83
黑 ,	l57
黑 名	d37
黑 榜	d39g67
默	b43c70g28
龟	a70i-30
龟 ,	a70
`,
};
