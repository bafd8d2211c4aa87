// Made by `npm run soak -- words-train write` from checks/words and the lexicons; never edited. How to read it: docs/decisions/words.md.
import type { LikenessWeights } from './likeness-model.ts';

/** Over everything that training reads. */
export const madeFrom = '4f7b1732d9f6684ffbcf9890b6b02247020985180d42f2a6ffe3fab84fc164de';

export const likenessWeights: LikenessWeights = {
  classes: ["insult","threat_violence","threat_arrest","threat_exposure","threat_family_work","impersonation_authority","false_legal_status","false_urgency","disclosure_third_party","deceit_for_data","private_payment","contact_abuse","illegal_fee","coercive_borrowing"],
  bias: [-100,-92,-115,-129,-141,-120,-135,-145,-142,-126,-132,-130,-129,-130],
  thresholds: {
    zh: [-55,-31,-56,-39,-46,-45,-43,-38,-33,-38,-32,-34,-29,-39],
    en: [-46,-38,-46,-52,-18,-49,-33,-45,-54,-53,-35,-37,-60,-36],
  },
  vetoes: {
    zh: [-70,-46,-71,-54,-61,-60,-58,-53,-48,-53,-47,-49,-44,-54],
    en: [-61,-53,-61,-67,-33,-64,-48,-60,-69,-68,-50,-52,-75,-51],
  },
  traits: `
!	a-31g-42h128i-25j46k-25l-34
! $	b-38g-25h30
"	a-47b-66c-66e-42h-100i49k-52l-73m62
" $	i32
" ,	a-46d-35e-36f-45g48n31
" -	f36
" .	f38i31
" officer	f61
" to	m63
" 你	a-29
" 请	i33
#	a-88b-140c-87d-65f-177g-208h42l39n-96
# #	h-68k78
# $	a-48c-40e-46f57h-29i45k-38l-48m-33n-27
# %	m100
# -	a30d86f-33g52i-58j-25k42m-46
# .	a-24e27h34i-30
# /	n-26
# ?	l-25
# b	d-28i26
# can	i76
# cash	k115
# days	f-25
# for	m92
# hrs	c48h102
# is	i-30
# late	m-28
# nite	h43l33
# of	m-46
# on	m-33
# plus	m37
# pm	h48l44
# rep	l60
# s	b-40j27
# text	l60
# th	d-30
# with	m47
# x	h-29l100
# 万	i35n28
# 不	d31
# 位	j75k-40
# 你	b43
# 借	e35
# 元	a31i-50j-28k56m72
# 分	e38
# 号	g-28
# 天	a33e51i24
# 小	h37
# 开	e25
# 日	i-26l-26
# 月	k-24
# 栋	i59
# 次	l66
# 点	c52e76h45l36
# 退	g41
# 那	d25i26
$	a-35b59c-38d-57f-27g-33h-49i-75j-40k58l-67m150n-45
$ #	a-27b-25c-33d-57f-27g-33h-45i-75j-34l-67m107n-42
$ $	b42
%	m100
&	e57
'	f115
(	e-28g40i40k48
( 公	i32
)	e-28g40i40k48
) $	j24
) ,	g27i25k33
) :	i32
*	k76
* *	k57
+	j53k-29l-28m115n26
+K:coercive_borrowing	a-127b-64c-95d-99e-121f-86g-101h-81i-36j-32k-162l-73m-90n500
+K:contact_abuse	a-114b-91c-71d-93e-214f-63g-133h-167i-36j-92k-128l500m-111n-61
+K:deceit_for_data	a-137b-88c-24d-86e-120g-48h-67i-71j500k-136l-136m-56n-80
+K:disclosure_third_party	a-53b-44d-98e-113f-136g-151i444j-52l58m-36n-78
+K:false_legal_status	a-150b-146c-50d-66e-82f-100g500h-69i-78j-79k-79l-82m-103n-163
+K:false_urgency	a-59b-160c-69e-46f-74h305i-38k-62l-88m-68n-107
+K:illegal_fee	a-97b-114c-109d-30e-41f-58g-96h-85i-45j-34k-72l-141m399n-51
+K:impersonation_authority	a-80b-63c-148d-60e-96f482g-144h-46i-32j-58k-47l-79m-63n-75
+K:insult	a500b-159c-111d-180e-152f-102g-159h-73i-124j-110k-122l-129m-74n-134
+K:private_payment	a-56b-175c-52d-27e-109f-93g-99h-52j-88k439l-98m-101n-102
+K:threat_arrest	a-202b-210c500d-146e-213f-48g-38h-42i-112j-83k-55l-111m-65n-142
+K:threat_exposure	a-126b-170c-88d396e-112f-49g-91h-29i-54k-104l-187m-46n-103
+K:threat_family_work	a-126b-150d-71e326f-106g-72i-26j-62k-108l-78m-40
+K:threat_violence	a-201b500c-128d-113e-185f-100g-118h-39i-127j-43k-72l-58m-91n-74
+S:en-arrest	a-68b-88c393d-30e-98f-56h-53i-32j-27l-70n-49
+S:en-arrest-topics	c84h52n-27
+S:en-borrowing	a-25b-104d-54e-70f-24h-35j70k-69m-25n140
+S:en-borrowing-topics	a-39b128g-31i-52j-59k-45l-37n110
+S:en-contact-abuse	a-50b88c-36e-113f-42h-31j-48k-44l196
+S:en-contact-topics	a29c31f-27g-55l-47
+S:en-deceit	a-106c41d-47e-72f-29g-30h-37i-24j389k-67l-73n-63
+S:en-disclosure	a48c-25f-70g-71i199k-33n-49
+S:en-exposure	a81b-71d146f42g-64h-81j-44k-38l-55m-24n-47
+S:en-exposure-topics	b53d55h-28j70l-35
+S:en-family-work	b-104c55d-68e196f-57g-61j-46k-58n-35
+S:en-family-work-topics	c34e-103i-44j-24l-25
+S:en-fee-topics	b-26c-53k-26m144
+S:en-illegal-fee	a-36b-38c-48d-26g-34j-27k-57l-59m281n-26
+S:en-illegal-fee-admitted	m31
+S:en-impersonation	c-101f-80j-42l-39
+S:en-insult-contempt	a141b-57c-44j-27k-32
+S:en-insult-names	a136c41d-120f-29g-44i-74j-58l-63n-33
+S:en-insult-swearing	a154b-29d-25l-31
+S:en-legal-status	a-53b-52c89e-34f28g258h-29i-39j-38l-95m-25n-26
+S:en-posing-topics	a-27c105f109i26l-26
+S:en-private-payment	a-40b-101c-26e-30f-66g-42h-24k241l-58m-42n-44
+S:en-status-topics	c-37e-27f-30g83l62n-52
+S:en-urgency	a-40b-33d94f-43g57h144l-69n-55
+S:en-urgency-topics	a24b-34c-27l84m-26
+S:en-violence	a-55b254d-50e-86h-34i-46j-37k-24l-103n-49
+S:en-violence-topics	a52g-26
+S:zh-arrest-police	b-53c-153g-46
+S:zh-arrest-prison	a-87b-64c277d-41e-68h-84i-54m-37n-36
+S:zh-arrest-topics	c-42d-45e-28h25l-24
+S:zh-coercive-borrowing	a-63b-89c-60d-41e-37f-58g-69h-26j-43k-49l-41m-48n257
+S:zh-contact-abuse	a-87b-164c-38d-106e-49g-44h-107j-29k-38l355m-43n-34
+S:zh-contact-topics	b-28c-29d45e-27h-28k-24l62m-78
+S:zh-contact-wish-ignored	l51
+S:zh-deceit-pretext	a-31b-87c-65d-39e-48h-29i-47j245k-69l-63m-46
+S:zh-disclosure-told	a-63d-66e-37f-46h28i144j-31l30m-25
+S:zh-disclosure-topics	a-39e-54g-64h-30i100k26l38
+S:zh-exposure-spread	a-119b-115c-47d151e-80f-68h49i-27j-48k-41l-75n-49
+S:zh-exposure-topics	a-72b-36c-27d44h31j44
+S:zh-family-work-reach	a-81c-77e145f-44i48k-70m-25
+S:zh-family-work-topics	b-44e88i-46l-32
+S:zh-fee-topics	l-25m-76n-26
+S:zh-illegal-fee	a-46b-46e-25f-28g-51h-38i-37l-37
+S:zh-impersonation-claim	a-27b-31d-38e-34f191g-31i-53m-30n-33
+S:zh-impersonation-topics	c-140f242g-81
+S:zh-insult-built	a51b-38c-30d-48
+S:zh-insult-contempt	a97c-30d32e-73f-26g-58m-28
+S:zh-insult-names	a160b-60c-33d-27f-26k-34l-46m-32n-35
+S:zh-insult-swearing	b25i-51
+S:zh-private-payment	b-74c-26d-27e-78f-27g-58h-28j-84k198l-40m-59n-58
+S:zh-status-claimed	a-26b-34f-41g86i44n-27
+S:zh-status-consequence	a-47c-70d-33e27f-55g40i-62j-32k-39l-24m-30n-50
+S:zh-status-promise	a-26g81h-39
+S:zh-status-topics	c-46e-34k-25
+S:zh-urgency-threat	a-43b-93c-45d-95e-28g-52h165i-35k-32l-103m-24n-58
+S:zh-violence-body	a-70b248c-61d-83e-42f-39h-42l-112m-28n27
+S:zh-violence-hint	a-50b43c39d-24f-31g-58h88i-53k-36l205
+S:zh-violence-property	a-43b42c-61g26h-29j40l-50n-43
+S:zh-violence-topics	a-34b69c-48d43
,	a64b-80c-88d-49e-82f31i49j76k88n57
, "	f-26
, #	b-38d25e59h54k53l-27
, a	a31
, about	f132
, all	d92g73
, and	a-24e60g-80h64i-66j-57k31m42n-39
, answer	a56l-49
, at	a41e-41k-24l94
, badge	f101
, because	h33
, both	m52
, but	a-58c60e-33f66i44j-60l46
, bye	a-38g-27
, call	c-40f74l-33m-32n-28
, case	f35
, confirm	j34
, could	a-42d-24j-55
, cuff	c43e34
, did	a-30
, do	j49
, doesn't	a30b80
, don't	f25g109i47
, every	d24l-43
, explain	i32
, financial	f103
, for	j-28
, gave	j67
, geniu	a196h43
, give	j38k-30
, got	f-32j104n-28
, have	a-27i41
, he	a-36b137k30
, he'll	e35
, he's	a30n129
, here	k40
, hold	k67
, hon	c112g55
, how	d59
, i	a39b-32c-41d-54f-31g-47i-30k128l112
, i'll	a-42j-24k163l-73
, i'm	b28e47f48g53j-30l108m-24n100
, i've	e29f49h-36k-27l59
, if	b-26e64g-35
, in	c30e-33k63l77
, irreversible	g112h-31
, is	a69i83
, isn't	e93
, it	a-77e34h-35l136m114n-37
, it's	a-34b-31f-63g135i41k-31l-25m-32
, just	a65d-24h-31j40
, letter	l-60
, love	c101
, ma'am	a48c82f65
, may	f52
, mr	f40j-24l29
, ms	d62
, my	a-24d116
, no	a-57b50e-46f-25h-34k-48m58
, not	f62j-56n-26
, of	a-28
, okay	i29j40
, one	e43
, only	g52k34
, open	c-36f117
, or	b69c-35d-25g-35h116m-34
, paid	f-56
, pay	a85d86h-46n57
, please	j-34k-38
, portal	l-49
, put	k40l60n33
, read	j108
, regard	c-24f120
, right	a-45b171e64f-64j-30l53
, said	i64
, same	e120
, see	b33
, sell	g-29n35
, send	j158
, sent	l48
, set	n-26
, shall	e63m28
, she	c60n27
, simple	c46
, since	m105
, sir	j44
, so	a-69b-32d-58g89i-56j-111k-24n36
, somebody	b-57
, still	a63
, sweetheart	a142
, tell	e-29i132
, that	c94e-26f-41g38h40i-38k37
, the	d-32f-38g25j-24l80n-28
, then	e53h58l49m62
, there	g52h-25
, they	a-25b81e35k-28
, this	f-36l52
, thought	e-27i56
, use	n90
, watch	l77
, we	c-30e-56g-42j147
, we're	f37
, what	e-37f-27j138n78
, where	d-26f-37j214k-27
, which	d-30j106
, who	a-26f98j136
, will	k39
, with	d99
, would	e46
, write	f28
, yes	d64m50
, you	a137b132d-42f78g87l-42m-41n31
, you'd	a59i30
, your	a-33b49d91e25i82k-24n-67
, 一	a-24d66e34g-57j-26n38
, 七	b30
, 三	a37g26j38l-54
, 上	a32d32
, 下	b77k-32l67
, 不	a-47b-40c-42e-59f30i-51j-75k44m50n-45
, 丢	e78
, 两	k59
, 个	k53
, 为	k28
, 主	j43
, 之	h53
, 也	a40b38
, 了	f37j41
, 五	n63
, 交	m127
, 人	b25d-26f29
, 什	b45
, 今	b100c-26d-24f42g-29h-43k-26n111
, 从	m52
, 他	b-52f-25g-43h27i148j-27k73
, 以	n31
, 仨	b36
, 会	d38e-30
, 但	d25m68
, 住	j25
, 你	a-52b-38c28e-72f151g67h57i95j25k59l-61n-119
, 保	b-42d72
, 借	a49n47
, 做	a33c-26f-29g86
, 兄	b31
, 先	i-24m62n104
, 免	k60m-29
, 全	a-30d32f45g32
, 公	d-58e44f-28j45k30m-45
, 六	a47i26
, 关	d71f25g-31
, 其	g26
, 典	a39
, 再	b-33e32i95
, 凑	h28n57
, 出	h26
, 分	d74k24m-56n24
, 刚	a-45
, 删	g-28
, 利	n28
, 别	a-29e75g-46j45k-36m50n96
, 刮	b50
, 到	b-37g-45h83i27l-36n-28
, 刷	n-38
, 前	b30h27
, 剩	i45
, 办	j47
, 加	l45m40
, 动	b34
, 包	j-27
, 十	a38l42n48
, 即	c54h24
, 又	a108
, 反	b-38g39i58l91
, 发	g-24k27
, 取	l26
, 受	f27
, 另	g34m46
, 只	b42e-47i49
, 可	e27f-25g73m-36
, 吃	a41b-31l49
, 合	c32m78
, 同	i-34m29
, 名	f-35g-25
, 后	c80j-24l29
, 否	h77
, 听	f45
, 告	i57l43
, 周	n35
, 咱	c-30
, 哪	b81c-48g54l-25
, 唔	a-47c-24h76l-24
, 四	h-36
, 因	b-28g75
, 填	j30n50
, 备	k41
, 外	j39
, 多	e26
, 够	c70f-27
, 大	a35d-36g-25l36n35
, 天	l59
, 头	k39
, 套	j64
, 她	e24i122
, 好	b34c-30e-36j43k100
, 如	f50
, 孩	g28j67
, 实	g66h40
, 客	a-30b39c83e32g54j-39
, 家	b-29e-40f33j68n-25
, 对	e43i-25k-24l-48
, 将	e30
, 少	a63
, 就	a-59b-39c38f-44h-30i-25j121l-49m45
, 届	c30
, 工	g83
, 已	c26d-61e-86f-34g-86i-51j-44l-81m-44
, 希	c32
, 带	b-29c40l47
, 帮	i76
, 建	a104l-27
, 开	f49n75
, 异	e34
, 当	b-24g75i66k81l55n-39
, 征	g135
, 得	m56
, 微	k-28l43m34
, 怎	d25i27l37
, 总	n124
, 您	a24b-47d57e-57f-28g49h-54i139j65l-44n-24
, 想	b-39f-24g-24h131j60n38
, 慢	k63
, 懂	a-33k137
, 我	a-40b-135d52e91f-52j-50k29m27
, 户	j58k36
, 所	c79n25
, 手	m-27n63
, 打	a-24b98d-28e-39f-30k77m39n30
, 找	e-36i88n-32
, 承	f29
, 把	b79g-31j42
, 抓	c32h36
, 报	c-27f-27j140
, 拨	f26h-36
, 挂	l30
, 挺	b26
, 换	c43f30l82
, 接	a87e79
, 支	k-40n47
, 收	f33h25j29
, 放	k40
, 教	e27g32
, 新	n26
, 方	f56i26j-31k52
, 无	g31h30
, 早	g46
, 明	b-45c52d28h133j38l-67
, 昨	f31j25
, 是	a50b-27d-32f-39g48
, 晚	m-24
, 暂	k58
, 最	b53d30
, 有	l-31m25
, 未	d-24k50l38
, 本	h44
, 材	h26n-29
, 查	f38i-26k47
, 核	f79
, 案	f71g-28
, 欠	a50e-41i97
, 次	k62
, 每	d-25
, 民	c-29
, 没	a-30b66c39f-24h-34i-27n-33
, 法	a-24g64
, 泼	b64
, 活	a76
, 淘	l43
, 滴	g44
, 点	k35n24
, 烦	i63
, 照	l33
, 物	f-32i34
, 现	b56c29f-27g66m49n-27
, 由	f26
, 登	j33
, 目	i-26
, 直	l69
, 省	k34
, 看	b-68c-62d-39e51g-33j-34l82m-34
, 真	a80c44
, 礼	b115g-36
, 祝	l49
, 神	a33n31
, 租	i27m35
, 移	h27
, 立	b-25h26
, 等	a-30b-26c42g52h33i-24k-26l53
, 签	m26
, 系	f26
, 结	m29
, 编	n28
, 老	l-30n113
, 联	i26
, 脸	e24
, 自	a-25c39g71l70
, 至	a56
, 若	e50
, 装	a63
, 要	c36d38e64g-32i-25j-32m-24
, 见	b91
, 警	c51h53
, 让	a-48b59e51f-25i27j-26l-51n-37
, 诉	g45
, 试	b30
, 说	a75b-38d37i29
, 请	c-97e36f102g-48i-92j86k-30
, 谁	b67l-36
, 账	d48e32
, 货	b35
, 贵	d52
, 资	j31
, 走	m31
, 赶	a33f39i-29
, 越	m30
, 跟	e44g-32h-47i43j-31
, 身	d35j40
, 车	g48
, 边	g68
, 过	c63g-41h69
, 还	a166b-42c43e-48f-29g57h-41n31
, 这	a-65b-46c31e58f-45g70h64k53l27m123n-48
, 连	a87l32
, 退	g35
, 送	a30k60
, 通	f53m-36
, 逮	b50c47
, 逾	h51
, 那	b-42d57f-46g-55j-32k-35l-44m-26
, 邮	l32
, 邻	d43i-29
, 都	f-27i27
, 配	f178j-27
, 里	b-32l62
, 钱	a94b-37h44k27l26
, 银	j101k-26
, 错	h33
, 门	b26
, 随	j44
, 需	j29m32
, 顺	j52
, 预	g34
, 骗	a44
, 高	c40
, 麻	i35
-	a64b-80f92g75h-71i-36j93k26m125n-55
- #	a25d66f-44g33i-61j-28k36m-44
- approv	c-24f61
- call	l-28m88
- day	m-27
- dollar	j40m-25
- five	m38
- hundr	j42m-25
- in	g-24k60
- law	g-24k60
- laws	c-26e133
- legal	g46
- mail	j-38m-66
- negotiable	m60
- not	g62l-28
- post	m90
- sign	e-34
- signer	e-28
- time	j44
- up	g39
-K:coercive_borrowing	a-45b-31d-25e-32f-33i37k-34m-36n65
-K:contact_abuse	b-30g-26l119m-25
-K:deceit_for_data	b-25j30k-25
-K:disclosure_third_party	a-41b-36c29d-30g34i-42l-43n-44
-K:false_legal_status	a-47b-48c-36f-45g85h37i-32n-43
-K:false_urgency	h-58
-K:illegal_fee	b-24f-29g-63l-24
-K:impersonation_authority	c-52f-95g-26
-K:insult	b-64c-32e-43g-27i-29k-32l-40m-52n78
-K:private_payment	j-35k26m-25
-K:threat_arrest	a-89b-53c24f-32g-31h-50l-85m-32n-59
-K:threat_exposure	b-29d-56e-26g-29i-41l-32m-26n-24
-K:threat_family_work	a-49c-38d-30e24h27i62j-51k49l-49n-50
-K:threat_violence	l39
-S:en-arrest	a-39b-29c-69g-68
-S:en-arrest-topics	c-55g128
-S:en-borrowing	e-27g60n101
-S:en-borrowing-topics	i61n48
-S:en-contact-abuse	e73
-S:en-contact-topics	e-45l82
-S:en-deceit	j57k-24
-S:en-disclosure	g39i28l-24n-33
-S:en-exposure	d68i-38
-S:en-family-work	a-31b-24c-27i88k58l-24n-29
-S:en-impersonation	f-33
-S:en-insult-names	a-77n71
-S:en-insult-swearing	a132
-S:en-legal-status	e-63i-24
-S:en-private-payment	k64
-S:en-violence	l-25
-S:zh-arrest-police	a-33c129f-31g-42l-37
-S:zh-arrest-prison	g-42
-S:zh-coercive-borrowing	g-35i-26n-84
-S:zh-deceit-pretext	e28j-27
-S:zh-disclosure-topics	c30i-60
-S:zh-exposure-spread	d-111e-24
-S:zh-family-work-reach	e-24j-43
-S:zh-family-work-topics	e46h25
-S:zh-illegal-fee	g-33
-S:zh-impersonation-claim	f-47
-S:zh-insult-names	a-60
-S:zh-insult-swearing	a32
-S:zh-private-payment	j-27k-38
-S:zh-status-claimed	f-24
-S:zh-status-consequence	e64g82
-S:zh-status-topics	g51h56
-S:zh-urgency-threat	h-58
-S:zh-violence-body	b60
-S:zh-violence-hint	b-50l84
.	a49c39d-66i-187k-27m-63
. "	i32
. #	l95
. $	a-72b24c-31d78e55g44i110k29l46m88n52
. ,	j82
. a	f45
. advis	n-75
. brandt	l56
. call	f29h114
. can	j-53
. contact	c56
. debtor	b47
. don't	e-31n111
. fairley	k56
. flagg	l-30
. he	c103d26g-50
. i	a99h-24j64l42
. i'll	b-31
. i've	e36
. is	a109
. it	b-25
. it's	g119h-30
. just	e-24n33
. no	k41
. non	m60
. our	c57
. pay	g37
. pruitt	i36j37
. rep	c28g29j33k31
. sent	d-33l-24
. so	g27
. that	c94m33
. the	i-24
. then	n94
. there	g-31h58
. this	e34h50
. tick	h56
. to	e-34j29
. told	f-30
. txt	k71
. unsubscribe	h30
. we	g-24
. we'll	b-38e67n-27
. we've	g-37
. which	j81
. you	f48g-38h31j-36l26
. you'll	k45
. you're	a41
. you've	h-27n67
. your	d57e33
. 不	e28
. 如	e30k27
. 对	a39d60
. 应	g46
. 异	g44
. 您	b30g36h25
. 我	b30e28
. 有	k26
. 本	f25
. 请	g24
. 账	c32
. 退	e32
/	j48n-31
:	a-65b-61d-68e-63f-130g-45i62k31l-113m-96n-74
: "	i33
: #	l68
: account	d34
: agent	c-27
: balance	m39
: dial	l-66
: no	e-27
: past	i30
: 您	c30e45
: 我	g41
: 未	g-28
: 请	i35
?	a-29b-69f-65g-162h-123i155j78k-80l129m30n53
? #	i52
? $	a87b58g-80h-62i-67j104l-136m-102n-132
? because	e47
? dile	i85
? good	e97l65
? he's	n-27
? i	l61
? i'm	l86
? it's	i28
? pay	a57c49
? please	i30
? she	i45
? that	k31l63m144
? the	c64i31n32
? you	i34
? 一	e-26i49l36n44
? 不	e-37l-31n27
? 借	n44
? 先	n61
? 加	j26m35
? 发	l75
? 四	b40
? 家	e38
? 念	j73
? 您	l84
? 我	b-78d49f-38j65l-30n-26
? 有	a34
? 查	m31
? 点	n37
? 行	h30l40
? 这	l50m53
? 那	e-30i-33
? 门	j38
C:ANIMAL_TRADE	a-48m-48
C:APOLOGY	a123b-32c-27e-27f-35g-39i-25m-32
C:ASKED	a-27c-76f-42n58
C:CASE_NUMBER	f42
C:CASH_REFUSED	i-35j-39k-85n55
C:COURT_LIST	g-27
C:DECLINED	b-65d105e-37g-27h37j-24k-47l-49
C:DENIED_AFTER	b-50d-28e-27l-47m-27
C:EN_CASE_NUMBER	g-29
C:EN_CASH_REFUSED	k-33
C:EN_DEBT_NAMES	e51f93g-58i49
C:EN_DECLINED	a-49b-43d-31e-40h-59k-31l-39
C:EN_FEE_GROUND	a-61b-51c-36d55e-46g103h-39i-28j-41k-24l-26m-84n-38
C:EN_FEE_WAIVED	b-61c-35d-32e-26f-57g-40h-59i-30j67l-34m-91n-32
C:EN_GOODS	a-125b-44c-83d-71e-99f-40h-33i-72j44k-90l-44m-52n-35
C:EN_HARMLESS_ARREST	a-53b-41c-81g-79h-29i-49k-28l-42m-38n-43
C:EN_HARMLESS_CONTACT	b-40c-32e-52g105h-33i35j-33l-112
C:EN_HARMLESS_FAMILY	a-58c-116d-35e-102g-55h-35i-31j-42k-24l52m-53
C:EN_HARMLESS_FORCE	b-62c-29d-38e-36f-38g-80h-64k29l-38m-29n-25
C:EN_HARMLESS_POSTING	b-29d44g-34h-42i-46l-36
C:EN_INNOCENT_NAMES	a-44b-30c-62e-64f-49g-50h-33i-28l-41m-30
C:EN_LAWFUL_STATUS	a-42c-35e-29f-38g-145h-40i88
C:EN_LIABLE	b-33d-35e-119f-59g-74h-25i-63j-60k-25l-35m-31n-34
C:EN_MONEY_CHARGES	f50g29j-36
C:EN_NO_BORROWING	a-96b-65c-42d40e27f51g-73i-84j-28m-33n51
C:EN_NO_CODES	a111b-27j-40n-26
C:EN_NO_RUSH	a-57b-35c-28d-33e-34g-52h-63k-27l-54m-35n-45
C:EN_OFFICIAL_ACCOUNT	a-36b47c-52d-58f48g-43j-47l-28n-52
C:EN_OWN_MEANS	f-24g86
C:EN_OWN_WISH	a-39e-63i-60n-27
C:EN_PLAIN_CONTACT	a-123b-55d-37g126h-61i-49j-65l-104m-46n44
C:EN_PLAIN_FIRM	b-44c53d-87e-55f46g30h-28i78j103l-95m-65n-104
C:EN_PLAIN_SUMS	a-172b-35d-71e-34f-77g-128h-45i-48j-56k-73l-73m-106n-90
C:EN_PLAIN_TIME	c-32g27h-91l-49n-35
C:EN_REAL_DATA_NEED	b-33e-62f-29g-26h-44j-75l-50
C:EN_STREET	a-25c-44d-65e69f-66g-27i-32l-41n26
C:EN_TALKING_TO_DEBTOR	c-50d82e-26f156g-84h-60i-85j-32l-29m71n-26
C:EN_THIRD_BODY	a-42c-55d-35e35f-149g-60h-40l36m-32n-33
C:FEE_GROUND	b-27c-51d-37f-67j-36k-29l-36m-230n-28
C:FEE_WAIVED	b-51c-25f-32g-46h85k-59m-41n-27
C:FOLLOW_UP	c-26
C:FUTURE_TELLING	a-45b47c-28d55e89f-62g96h-79i106n-26
C:HARMLESS_DATA	a47b-35e-27f57j-95m-30n49
C:HARMLESS_FAMILY	b-50d67e-133f-80g-97h-52j-119l-64m-70n-40
C:HARMLESS_FORCE	b-33g-32h-43k-24n34
C:HARMLESS_POLICE	b-41c51e-35f-112g-52k-33l-47m-30
C:HARMLESS_POSTING	a-24b-28d97f-44g-30h-43
C:HARMLESS_PRISON	c-93e-58g-40j-43
C:HARMLESS_STATUS	b30f93g-118h-28i-35m-34
C:HISTORY_OF_LOAN	a-25c-28d30e53f-40g-61i-50n-106
C:JUDGMENT_NUMBERED	f27g26m-26
C:KIND_WORDS	b-45f-42g-24h-36l-30m-26
C:KIN_ACTION	d25i-40m39n26
C:LIABLE_PERSON	e-28f-64g-37i-39m-34n-24
C:MENTION	a-123c-32d-29e-67g-50h-86j73k-77n-33
C:NO_BORROWING	n-125
C:NO_RUSH	a-29b-28e31g-37h-35i-27j-27k-29
C:OFFICIAL_ACCOUNT	f-36j-30k-134n-34
C:OFFICIAL_FEE	a-103c-64d-68f-50j-31k-53m-38n28
C:OWN_MEANS	c-26j-28n-24
C:OWN_REPORT	f-52j-24
C:OWN_WISH	d-29e-31j-37k26
C:OWN_WORDS	a65d70e28g-53i85k25l-70m30
C:POSING	c-55f165
C:POSSIBLE_BY_LAW	f-47g-42
C:REAL_DATA_NEED	e51f-45k-29m-25
C:REAL_FIRM	a-26e25j-53
C:REAL_REPORT	f-56g-78
C:REPORTED	a-198b-57c-103e-36f-135g-81h-88i-74j-126k-113l39m-113n-79
C:TERM_STATED	c-30f24h-64i-43j-39k-48l-61m-76n-27
C:TOLD_ALREADY	a-24d33e-77f-44g-41i136j101m-24
C:TO_DEBTOR	b27c-48d41e36f131g-95i-123k33m-34
C:WARNING	a-30b-24c59f-48g-41h-30j-71k-54
M:note	a71c-45d27f57g-109h-84i59j32k51l118
M:said	a126b-34f43g116h39i-96j-64k64l55m88n57
V:ARREARS	c-47d27e-137g79h-36j-137k104l-113n64
V:AUTHORITY	a-154b-158c193d-158e-72f461g31h-97i-109j-92k-116l-109m-105n-71
V:BREAK	a-53c52e121f-71g-39h46i-42j114k-86l94
V:COURT	a-54b-73c-70d-36e-48f233g217k-28l-70m-43n-43
V:DEBTWORD	a-93b-175c-204d106e-221g149h-129i457j-113k-121l-173m69n104
V:DOUBT	a-51b33c100d43e38g48m50
V:IF_NOT	d-30e85f-45g-95h137i-42l-42m27n-75
V:JOB	a-98b-46c-65d-26e413f56g-120h-26i152j118k-51l-146m-44
V:KIN	a73e175f-165g26h-52i71j49l-76m-70n62
V:LAW	a-50b-45c275d-64f54g-39i-38j-61k-62l-49m-39
V:MINUTES	a-89d-34g-65h428i-67j-62k-37l-29m-33n97
V:NEAR_ONES	b-86c-61d-100e227f-44g-25h-70i91j100k43l-131m-58n37
V:NEG	c-64d-130e-35f-173g75i-143j-122k-55l-50m-78n-155
V:NEG_IS	b-119d54e-48f-125g-98h107i-40k-52l-31n25
V:NEG_NEAR	a-41d-61f-134h56i-62j-33m-40n-76
V:NOT_NEG	a93b73d27e161f56g-51h86i84j-85k56
V:OPEN_CIRCLE	a-176b-81c-157d500e-88f-42g-136i-46j-46k-67l-71m-73n38
V:OWES	a24b-28d44e-134f116g82h-59i267k-156m78n-136
V:POLICE	a-25b-93c259d-53e-61f137h54j-37l-67
V:PROHIBIT	a-43b-113c-91d-130e-70f-96g55j-39k-37l118m-35n-47
V:PUBLIC	b-64c-109d500e-76f-65g-148h-76k32l-104m-110n135
V:REL	c-59d-113e448f-137g-37h-95i310j29k51m-114n111
V:RHETORIC	a34b58e100f24g-87h-33i-26j-50k-86l-32m-36
V:RUSH	a-82b59d-85e-55g26h411i-69j-39k-120l75m-54n152
V:WE	a-32c-108d-28f63g-159h54i-64k73m-34
V:WORKPLACE	a-89b-89c-88d-87e260f101g-47i33j81k26l-71
V:YOU	b43c30d35f24g-54h-38i-58k-63l113
^ #	b-55h26j98l56
^ a	b-47c62f-61g164h26i-62k-30m112n-33
^ accident	b68
^ adv	b44e53i-33
^ advis	c26e42n25
^ agent	f58l-66
^ all	l-24
^ another	b-28d88
^ are	a-28c-33i31
^ arrest	c100
^ as	e-28i28
^ ask	b100e-72n155
^ be	a38e33
^ bet	a35e37
^ block	b64k-39l114
^ borrow	n66
^ brightway	d27h40k66n27
^ buy	k30
^ by	f74
^ call	a24e40l52m72
^ can	a72
^ cash	k-24n134
^ ch	f-30l-31
^ cm	n-26
^ collect	m96
^ complain	l70
^ congratulation	a42
^ consumer	a-26b-49c-78d-76e-41f-62h-36i-54k-74m-39n-72
^ could	a-28e-24i25
^ crestline	c53m31
^ criminal	c-70g110
^ cvv	j65
^ d	f37
^ dan	e64
^ debtor	a27l-24
^ did	a118b-30c-24n-31
^ do	a116c77e-72f-28j-41
^ does	e120i-31j-28
^ don't	a170e79l-35n-73
^ drop	k103
^ dtr	a95l71
^ ever	c120
^ every	g26l55m99
^ everybody	d36e-25n58
^ everyone	l-43
^ eviction	g96
^ expres	c-42m87
^ fa	g87
^ federal	f107
^ fifty	a157
^ final	c46h33
^ first	h30
^ five	g28l111
^ for	j-39
^ forget	k50
^ fraud	c139
^ ftc	c-24f61
^ gave	f40k134
^ get	a67e-26k-41l86
^ give	b37j47k25m54
^ go	a139b-25d-37k27n122
^ good	a-42
^ had	k32n37
^ hang	b66
^ has	e-28g-37l41
^ have	a-30b-34i-29n85
^ he	a-26e-27i114k-28n-58
^ he's	i24
^ hello	a-38
^ hi	a-28f-25i76l-44m-24
^ hit	n72
^ hm	f103
^ hope	c77
^ how	c-29e46i-34j-34k78
^ i	a-99b78c-86e-65f42h-58i98k-78l50m-27
^ i'd	a-45b81c54e31g-30k37n-24
^ i'll	a-121b45c-63d109f-31h-41i-38j-45k-101l154m-61n-41
^ i'm	a-95b-107c-38d-55e-32f73g-89h175i-30j73l31m49n-78
^ i've	a110c57e59f-43h112k-27m-38n-48
^ if	a-43c-49d67e43g-51h83j-33k26l-31n-59
^ ignore	c36g-25
^ imagine	d68
^ in	i37
^ inform	c103g-50i98
^ introduc	f60
^ is	a-73c-50d-48e-37f-40n-29
^ it	b99e-26g50h38n-27
^ it'd	e77
^ it'll	d77
^ it's	a-39c-27e-29g-57j26l87m64
^ just	i29j51
^ keep	a-27b80c43d48f-26k-45l-37n-43
^ lai	a133
^ last	b56h24
^ le	e117m42n-26
^ leak	d56g-25
^ left	f62i130
^ legal	g142
^ let	a-49b-48e32f-39l-41m-30n-43
^ listen	a177b-29f-25
^ ma'am	e41
^ make	h42k42
^ max	n59
^ maybe	a73e32n-29
^ meet	k120
^ mention	c64i75
^ miss	b88m86
^ mother	i-27
^ my	a-36b196c-42d-37e-36f25h106l-30n-24
^ next	b97e51l-41
^ nice	a92b69
^ no	a94b-69c-47e39g-70h-31k-26l-53m-32n-35
^ nobody	c24d-39g30h-50l-49n72
^ noth	b-25g-78
^ officer	c74f32
^ oh	a71
^ okay	j-24
^ one	a-26b115c-26d67g68m-31
^ open	n68
^ orange	a-25c187
^ other	l-49
^ our	a-28d28l91
^ p	j71
^ pawn	n157
^ pay	a81d-34h-34i-34k47
^ people	a121b44c-40
^ pick	c46k63
^ pidele	n118
^ please	a-85b-77c-31d-50e-27f-31g-34j-27k-27n-60
^ pos	a92c-28f51j98
^ prison	c40
^ pull	e-24n99
^ put	k97
^ rang	e52l49
^ read	j89
^ receiv	k44
^ remov	m-48
^ said	b94c41e-24f48
^ say	b-25j113k-32m101
^ scumbag	a116
^ sell	h-25
^ send	c-30f-25k49
^ sent	n44
^ settle	g47h-24k33
^ sheriff	c-35
^ skip	c113
^ slip	k42
^ somebody	b48f70
^ sorry	a-52
^ soy	f131j60
^ spoke	e91i102
^ spouse	i-28
^ state	c-34f33
^ steam	k40
^ suggest	n29
^ sure	m43
^ swipe	n53
^ take	a-29b-28g-74n118
^ tell	e-48i94l88
^ text	j57l-28
^ thank	a-55c-25g-26
^ that	a-52b94c-30g48h-29l-28n-49
^ the	a-159b-42c-26d-50e44g121i-74j-79k-59l-67m-53n-114
^ there	a-46b-50c43d-48g-55h57j60k42n130
^ they	c119
^ they'll	a-39c202e-29g140l-28
^ this	a-31b-40c-37d-52e-27f116g41h82i61j82l-25m-30
^ to	c-28k-30m132
^ told	d64e77f57m51n54
^ tomorrow	h194
^ took	k39
^ trend	d125
^ two	b69
^ typical	a55
^ u	j-27l55
^ unles	f-38
^ urgent	h41
^ use	i-25n72
^ used	j100l101
^ v	k66
^ wait	e59l74
^ want	m161
^ we	a-40b-31c-78d59e28g31h-91j-72k-71m57n-49
^ we'll	a-60b158c-54d84e59f-24l112n-55
^ we're	d-29f138g48j50k-45l-35
^ we've	g-26m-29
^ were	a69c-31
^ western	k52
^ what	a175b-47c35e-57h-26i-35l-31m-42
^ when	a-42b-41c-25d-29e-33g-30j-25
^ which	a-24j-41
^ who	b-36c85e-27f63j-28
^ why	k38n49
^ will	e83l32
^ wo	k146
^ would	a-53i96
^ writ	c45
^ ya	g113
^ you	a107c-27e68f-147g94i-67j-60k-32l122n-86
^ you'll	a-62b99c65d-27k-50l280m81n-65
^ you're	a87c53d-107e-31i88j-43k-26l-37n-40
^ you've	a-39c41g99k-24m-29n66
^ your	c-119d-50e114f-66g127h-24i88j-44k-57l122m-117n-116
^ zui	h66
^ zuo	c38
^ 【	c-48f64i-44n-34
^ 一	a199b-66d-38g60k-24l34m-37n-64
^ 三	l69
^ 上	a-27b49c-51f-24l-25m62
^ 下	a-32b45c82e55g-54k-28n44
^ 不	a-94b-112g-48h-73k29l49m-29n-92
^ 与	b43
^ 中	e37h42
^ 为	j36
^ 乡	a44
^ 买	j-30k25
^ 云	k27
^ 亲	e106g34n-35
^ 人	b134c-33d84f48g-26l-24n-33
^ 今	b66c38f32g71h-103k-41n-48
^ 他	a37b-40c-32d-31e-37i84j-32l-41
^ 付	c-29g76
^ 以	c-25f39g24l92n34
^ 价	b-25
^ 优	h-28
^ 传	c-39f106g28
^ 你	a207b60c-33d-47e58f-94g71h-54j-66l-95
^ 佢	a-24
^ 保	d48f-31g61
^ 信	b-30f43
^ 倒	h24
^ 借	n76
^ 债	b-29c-44f-58g-30
^ 假	e-29f42j103
^ 做	b68c-25f89j30
^ 停	l45m-45
^ 催	m-46
^ 先	b118g-45j44
^ 公	b-24c86e-45f36k36l-44m34n32
^ 再	a-41b87c64i-27k-28l-44
^ 冒	f80
^ 准	c44k33l-32
^ 出	a-38b95d63g88h-29l-38
^ 分	b-29m-47n65
^ 刑	g29
^ 刚	a-27b35
^ 判	c59g-41
^ 利	m24
^ 别	b40g-43i-24j40k80l-38n-48
^ 到	a-30c49d32f-52
^ 刷	g45n43
^ 前	c46n-36
^ 办	f54
^ 加	k33
^ 动	j72
^ 医	f31
^ 十	n52
^ 半	b-58h40l195
^ 单	e-28j-42
^ 去	a26b-30e-28n41
^ 反	f53
^ 发	k-34m63
^ 只	h24
^ 叫	d115e-27l-24
^ 可	c-43
^ 号	j-34l-37
^ 吃	c37
^ 合	d-39m65
^ 名	h63
^ 向	i63
^ 听	h30
^ 告	b59c26d43g57i-58
^ 周	n-27
^ 呼	b-46c-26l180
^ 咱	a-24f54g36
^ 哥	b32
^ 哪	b-24f-27g-27
^ 喂	a-28i34
^ 嘟	h-28l67
^ 嘴	j36n71
^ 国	b-29c46d-30f97
^ 在	a-48c-24d26i78j-30
^ 坐	a-25c201g-31
^ 垃	a42
^ 培	f-27
^ 外	b80k-26m24
^ 夜	b87
^ 大	b68d-87e-29g36
^ 夫	g118
^ 失	g-50
^ 女	a60n67
^ 好	b-86c-65f-26l93
^ 如	f-26g-26
^ 妈	a103
^ 姜	c47
^ 嫂	i94
^ 子	e93g-29
^ 学	g29n-24
^ 孩	a-29e88g-48n-31
^ 官	d25g49k40
^ 客	a64b-85c-62d-34e-99f-43g-77h-64i-35j-65l-74m-37n-86
^ 家	b65g-25j49n-29
^ 对	a-45i31k52l88
^ 将	e46
^ 小	b67i58
^ 少	c68
^ 就	a118c-25e-28
^ 居	e34
^ 工	b-32f52
^ 已	c-24e47g29i26m26n29
^ 帮	i60
^ 年	m-29
^ 建	a-33m32n76
^ 开	k53l28
^ 弄	b43
^ 引	n32
^ 强	b95
^ 当	b82k28
^ 征	b-25f-24
^ 律	g48
^ 微	k-43n69
^ 快	d75
^ 怎	a-37e-24n-31
^ 恭	j62
^ 您	a-40b-148c-71d-71e-131f-83g-69i35k-54l-99m-32n-127
^ 想	b38d44m126
^ 惹	b125g-30
^ 意	b72
^ 我	b-53c46e-154f162g71h59i64j-24k-117l26m-57n25
^ 房	n50
^ 手	b-67c141g33m61n-45
^ 打	d-39e109g25k-45m-47
^ 执	g63
^ 扫	k26
^ 找	a-29e-45n118
^ 把	a-45b41c-55g-25j86l-29n148
^ 护	g73
^ 拖	m81
^ 拘	c-25g92
^ 招	l51
^ 拿	a-26b-26k86n96
^ 按	g-31m75
^ 换	b-29l89
^ 推	a-25b49
^ 提	c127k-28
^ 搵	n62
^ 支	k31
^ 收	j37k49m-39n46
^ 敢	b48
^ 方	m26
^ 明	a-24b-28c-39l67
^ 昨	g-28
^ 是	a-31b-30f-41i28
^ 晚	e24
^ 普	f-32
^ 最	b49c47g-28h41
^ 有	a-33b96c28f-29j33l43
^ 朋	d89
^ 本	f105l-49
^ 机	b-57c82l41
^ 材	c54g-27
^ 查	f58
^ 检	f86
^ 横	d28
^ 欠	a55c31i-44m107
^ 此	a35
^ 死	a118
^ 每	g31l-42m98
^ 比	k95
^ 江	b35
^ 没	a-31b-42c-29h-26
^ 法	c-53f75g155h29
^ 派	c66
^ 海	b-28d30g75
^ 点	d37
^ 燃	j93
^ 爆	d76
^ 父	n26
^ 物	m-54
^ 狗	a38
^ 现	b-49g-45h110j-49k34n-42
^ 生	a-34l86
^ 用	j55k44
^ 电	h38l-33m-46
^ 疾	f69j25
^ 癞	a57
^ 监	f-26
^ 直	g-28k80
^ 真	a24
^ 知	e-26l-29
^ 短	j55l32
^ 砍	b163l-36m-28
^ 礼	k-31
^ 社	b82d-25f45
^ 立	f30h31
^ 第	j33
^ 等	b34c44g-25
^ 管	m65
^ 系	g-34h50m64
^ 紧	e43
^ 约	h-30
^ 经	c76f-28
^ 结	g24m-28
^ 给	a-72b-44c-58d65e156g-34h79j48l66n-42
^ 网	c34d74
^ 罚	m45
^ 群	d97
^ 老	a47i24n-46
^ 联	e39
^ 能	n-26
^ 脑	a65
^ 自	d40f45
^ 臭	a39
^ 致	i39
^ 葛	h27
^ 行	e72l-30
^ 街	f39
^ 被	c-25
^ 装	j64
^ 要	a-24b-31g61m142n36
^ 见	k32
^ 解	m30
^ 警	c-73f67h-40
^ 让	d120e-32f-34g-29i-32k68l84m43n59
^ 记	d39
^ 诉	f25g-34m33
^ 语	i68
^ 说	a33b-42c74f-30g55j45
^ 请	a-28b-24c-33d-73e-29f-29g-55i-28j-60l-30m-32n-56
^ 谁	d-30m-36
^ 谈	m61
^ 谎	h73
^ 账	g101
^ 货	b75
^ 购	k-39
^ 贵	d33e68f-37n29
^ 赖	b-29
^ 跟	b-26c60d43e-47g54n94
^ 身	g59
^ 躲	e36
^ 车	a-25b25g-27k-42l40m56n-26
^ 转	e-30h-28k168m-26
^ 过	a-31c-27k63l35
^ 还	a-42b-31c-29g40h-26l-24n-24
^ 这	b-69c-43f41h53j-29k-34l-26n-43
^ 连	a50
^ 退	j52
^ 送	b55j-54
^ 通	c33f-59i28m39
^ 逾	c-31f-27g-80i-28m32
^ 邢	c32
^ 那	a-31g-34
^ 邻	d-29
^ 里	b-29c66
^ 金	f82
^ 钱	k115
^ 银	c64j-27
^ 门	b155l116
^ 问	n52
^ 阿	i100
^ 限	e29g25h24
^ 除	m55
^ 领	g44
^ 马	h44
^ 验	j85
^ 骗	a44h36
^ 骚	l105
^ 骨	b128
^ 麻	i81
^ 黑	g-36
a	a122b-31c135d39e49g-65h-70i30j28k33l-92m72n73
a $	b48
a .	f45
a badge	c65
a bank	a73
a bit	b105
a call	e27
a car	i53
a card	e-24h59i47
a cash	a-32k-31n29
a cell	c118g-25
a charity	n-24
a clas	a84
a collection	f26
a complaint	a-32c105
a convenience	m59
a copy	d46f-32g-28m75
a courier	h65
a court	c-31g-52
a credit	i-27n29
a crew	b99e-31
a crime	a-30c37
a crook	a32
a day	e-29l91
a deadbeat	a52c-24d-26
a debt	a-42d-50f-66g-25i72m-35
a deputy	c103f-36
a discount	k45
a doorstep	d-26m96n79
a dummy	a-29
a felony	c62
a file	d-31f122g-41
a flyer	d-51
a friday	n101
a friend	e-24
a good	a-41c-39d104n-27
a grown	a83m-25
a hundr	m183
a job	a97e-39f-38j26
a joke	b-25h58
a judgment	g48
a lawyer	l65
a lender	n52
a letter	e161
a lien	g28
a list	b-30d41
a little	d24k73
a llevar	b-27c115
a loan	c-24d-25g30i-35m-28n84
a locksmith	b74d-24
a long	b98c54
a loser	a-72
a man	a93e33
a megaphone	d43
a message	e64
a mortgage	g96
a new	d-34j-36n57
a night	c68
a notice	m29
a nudge	i53
a nurse	e73
a package	j25
a payday	i47
a payment	a-40
a personal	i46
a plan	b-25j38l-25m30
a police	f-29
a private	f-49
a process	m56
a quarter	h65
a realistic	a-32
a receipt	k30
a recruiter	e-24j66
a refund	j57
a review	a-26d37
a robe	f152
a second	n90
a shame	a-26b142
a short	f48j41
a sign	b-26d97
a small	c63
a steady	e73
a straw	b72i-38
a taxi	m41
a ten	m31
a third	b-32k64m68
a title	n38
a traffic	c53g30
a tu	a-41b-27e110n98
a two	c-27j37m50
a warrant	c113f90g63
a week	a-33l-29m-31n80
a wind	g39
a word	e35i34
about	b24c-75d56e28f88g-114h54i119j-48l-80m-46n-81
about a	f34h25k78
about her	i89
about it	a49b40e-26
about that	a-29d27n50
about the	c-33d34n-26
about this	a-25b-59e155f-34h-29i-47
about to	d66e36g-27h155
about your	e-26f171g-36
absolute	a111h29
accept	k54
accept gift	k58
accident	b64
accident happen	b68
account	a-95b-96c-30d-98e-122f-29g61j-41k31l-97m-27
account ,	i29
account .	b-36f114h67l-33m-41n62
account ?	a-26
account at	h33
account from	m53
account is	i55k45
account lock	g112h-31
account manager	e-41g-44
account number	a-31f-24
account officer	f-38
account went	i49
account with	f-32i-45
acct	g92h-24i39
acct #	c47h-24
accurate	g-24
act	c93f93h39
act for	f100
action	h64
add	a-28b-26h-39k-36l-47m168
add a	b-25m97
add collection	m-59
add ten	m46
addres	a-74b-55e27f-67g-50i-33j111k-26l-49m-36n-52
addres $	j54
addres .	c28g-30n-27
addres ?	a-35e-27
addres book	d31e59
addres for	j-42
admin	k-33m201
adv	b44e53i-33
adv .	b47
advance	g-30i-33k-70n264
advance .	n78
advance on	g-29n84
advis	e42n-50
advis against	n-74
affect	i-51
afraid	c-27
after	a-105b119c-46d-36e39f-29g-57h135j-35k-29m-36n-47
after a	l-31
after midnight	l57
after that	a-24b-39h112
after the	e45
after two	l-24
after your	a-28b58c29e-24
afternoon	a32c40h103n114
afternoon .	a41h-34n106
afternoon and	c49h31
again	a36b84d-35e41f-27g-36h-31i-29j-30k-42l81m-25n-49
again ,	a67
again .	b65h-38l26
again and	b69c28g-28l-29
again in	l103
against	b75c-31f28g61n-80
against you	f31g34
against your	g27
agency	f156g-59j-31l-43m47
agency ,	j34
agency .	f117j-50
agency commission	m65
agency told	g-54
agent	a-24c-52g-40i45l-72
agent .	k-34
agent frost	f103
agent suspend	l-66
agre	b-26c47l-27
agreement	g-44l-24m113
agreement ,	m59
agreement .	m-46
agreement says	m55
alarm	h25
all	a-52b-26c-38e24f-48g87h-26i-55j-29k-37l193m-45
all .	a-39c33g-24l-32
all ?	a45
all day	l59
all night	l66
all number	l-60
all over	d56g-25
all right	l-24
all the	n57
all three	d33e49g74
all you	a31l75
all your	g50
allow	g-24
alone	b227
already	a-37d-34f-35g426h26i88n-29
already .	g97
already been	g51
also	j-43m46
also confirm	j-43
alway	c-25d112e54g57
alway a	d125
am	c79f-36i53
amount	a-40b-27c-38e-28i171
amount due	i103
amount for	a-32
an	a-72d30f25h-26i-36k79l-85
an account	f-44
an advance	n66
an answer	e27f-25
an arm	f42
an attempt	i-24
an attorney	f56
an emergency	e110
an envelope	k162
an hour	h81
an office	f56
an old	a-25b99e-29j100n-26
an overdue	i31
and	a128b105c57d102e-31f-60h158i44j90k132l-93
and a	c27
and after	a-24b-27h73
and all	c34l111
and ask	e135n-39
and beat	b33
and call	k-44n50
and everybody	d-70
and explain	i61
and fami	k71
and find	a44d37
and get	a99
and he	k78
and he's	b71
and i	b-32c41e122g-27h-29i-32j-34l-24
and i'll	a-25h-40j24k143m42
and i'm	b-46c-28d47f-40h-37k-33
and if	d28
and it	b-39c39h65k-30n-42
and it's	a-26e38h36i44
and me	a25
and no	b29g31
and not	d96
and only	c83g79
and pay	n62
and read	a-29b-25j-69k211
and ring	l-31
and show	d67g-25
and the	a44b-58c60d-41f-52h45m134
and then	a118c36g-29h111n-26
and there	b-36d69g-27
and transfer	n59
and wait	d-30l120
and we	b83e-24f58g-41k-36l-31
and we'll	k67
and what	c64
and where	f90j81
and which	j60
and you	a51c-62
and you'll	b51l-52
and you're	a-28g114
and your	b43c-33e-26f65g57h84k-25l-57n51
another	b-61d70e36g-33h101k-33l-73
another card	n32
another miss	b-28d88
answer	a111b-27e57f-25i-40l-29
answer .	e25f-25
answer your	a56l-49
antiqu	c-32
antiqu mall	c-32
any	c-31f-32g-30k-25
anybody	h27n42
anymore	g55h57
anyone	i36
anyth	b-57d-51g-41i-31j-29k26l-27
anyth ,	e52
anyth .	a-43
anyway	l100
apartment	f-42g53j56
apartment .	g66
apartment is	j62
apology	m-35
app	a-24b-45c-36d41e72f-32h-58i-77j61k55n139
app ,	n71
app .	j96k-24
app to	g72
app 还	k85
appear	f33
apple	k31
apple gift	k31
appli	e-24j61m59
application	a50b-24e120l-41n58
appoint	f98
approv	c-27f60n41
are	a-39b-74c-76d-45e34g-48h-38i77l79m-45
are .	a38c-27i61l-31
are a	c37
are be	g67
are other	l43
are the	a41
are you	a-42c-33i46j37l-26
area	j24k52
aren't	a-42e-38i-57n-52
arm	f42
arm of	f42
around	b98k54n-36
arrangement	h29
arrear	e-26i42
arrest	a-33b-40c158g-25h44
arrest .	c151h53
arrest for	c27
as	a-59b-89c-52d-27e-109f172g86j24k69l-66m-97n-63
as "	f119
as a	a33c-52d51f59g-24h44
as an	f51j48
as co	e-28
as d	k56
as of	f-42g154
as the	g-29k30
asham	a86
asham of	a86
ask	a-97b66d-35e33g-92h-51i-92j-57k-47m-60n80
ask for	m-28
ask her	e84i-27
ask if	f-30
ask me	c86l-31
ask the	e48f-40
ask to	l94
ask us	e-24f91l68
ask your	b-37d-26e-51j-26n163
ass	a61
assault	b71
assault and	b71
asset	j47
assur	d-28
at	b-185c115d27e127f-139g-68h124j-29k70m-48n-31
at #	k67l40
at a	b-31c32g30
at all	g-34
at college	e84
at five	c85g62h-32l-24
at four	h85
at home	e-33j24k63l63
at it	g68
at midnight	h77
at nine	n41
at ten	l-43
at the	a43b-40d128e61f-32h-46k-28l-49n-66
at three	l60
at two	h84
at work	c29e-38k-28l63n44
at you	c-27g-37
at your	a-24b-35e76f-27m92
atrasada	i85
attach	f25g-37
attach .	g-25
attempt	b-26f-25h-34i-24
attention	e63f44
attention .	f45
attorney	c28e-30g-44l-25m28
attorney $	c85f-26h29
attorney check	c-33
attorney for	f60
aunt	e44i31j61
authority	f39
authoriz	m63
autodialer	l112
automatical	g112h-31
autopay	b-30
away	e104j60
away .	e104j60
b	d-30i25l148
b .	l124
back	a-49b85d-34e-109f28g47i-42k-40n43
back .	h25l-24n-40
back about	f46
back in	b96l57
back of	c94
back rent	f39
back to	g95l-27
back with	n94
bad	a-45c57e-26f31i32
bad ,	i44
bad check	c86
badge	c49f120
badge number	f134
bail	c57
bailiff	g48i56
bakery	a-26d42
bal	m84
balance	a-24b-35c-29d162e-30f33g-74i-40k-62l-26m39n46
balance $	i31
balance ,	n68
balance .	c-25d-36f96g-29h52i-50j-28m-31
balance for	j57
balance is	i-42m-35
balance to	m27
balance with	d-25f-35i117
bank	b-33d-44f87g56i-46j226k-61l-58m-49n-53
bank .	c31f65g-25h-25i-24j-47
bank :	h30
bank detail	j50
bank itself	f96
bank name	j88
bankrupt	a65
bankrupt with	a65
bankruptcy	g126
bar	a-45f-24
barn	i24
battery	l77
be	a70b80c40e90f-74g-80h97k-103l-103n-58
be a	b103f-37
be an	e55
be arrest	b-29
be asham	a86
be call	e51h28
be done	k-25n45
be easier	e69
be garnish	g54
be gett	e56
be in	b-46c92d77k65
be lock	c-24
be one	a48b-38d65e33
be pay	a-27b50c-26m140
be pick	b95c-32g39
be stand	b97l-41
be sued	g-40i73
be sure	j-30
be the	h32
be undone	h60
beat	b75f-32k-26l-24n36
beat it	b33
because	e24f-28g105i-42l-47m80
because of	g125l-32
because you	m87
been	a-58b-35c64d-44e-26f-62g372i104m-31n-52
been fil	g-25
been gett	g-36l61
been process	g-61
before	b-54c25d-26e-37g-36h64i31k-42l-49m42n-29
before i	f36j53m61
before the	h29
before we	j-36
before you	i34
begg	h54
begg them	h54
behalf	i-29
behalf of	i-29
behind	a-46g-24i109k91n-29
behind .	a-27
behind the	k108
behind your	i24
believe	e31
below	h31
below .	h31
benefit	f42g137j24
best	k33
best ,	k41
bet	a27e90n66
better	a169b24e-55h-33
better money	a63
better watch	b59
between	h-29k31
big	b68
bill	a157b-57c-25d-24f-32g-105h-29i-37j-31l-39
bill $	a143
bill .	a64g-27n-34
bill is	i26
bit	b105
bitch	a29
bitch ,	a29
bitcoin	k118
black	g126
black out	g126
blacklist	d67g-25
blacklist page	d67g-25
blast	d112
blast u	d112
block	a-59b173d68e-27j-37k-49l194
block .	g32l108
block me	b-32k-32l120
blok	l24
blok me	l24
blow	b-25l65
blow up	b-25l65
board	e33
boat	g28k-26
boat loan	i26
book	b-53c-30e59m68
book .	e59
book cost	c-42m87
booth	c-32
booth you	c-32
borrow	e-49g-41j-30n81
borrow it	e-27j-27n91
boss	b24d-27e119f-26g62h-36n119
boss .	g125
boss hear	e117
boss never	n101
both	a-38b-32e-61g-52j37l-26m85
both .	k33m48
bother	g106k-29l99
bots	l24
bots .	l24
box	d-25
boy	e64
boy at	e64
boys	b306e-30k-28
br	b116k153
br the	b74n29
brain	a255
branch	a-33
brandt	l56
break	b116d-35
break your	b51
brick	a65
brightway	h34i-29k54m42n63
brightway loan	d27h40k59m43n27
broke	n129
brother	a-38b-38d-24e78g-44j-26k28n25
brother -	k42
brother to	e-37n86
brother told	e-26
brother will	b-40e110
buck	a38b-35l-72m160n95
buck ,	a55m-35n65
buck .	l-48m115
buck for	m90
buddy	j45n50
buddy pos	n53
build	d-34h55j78
build does	j72
bum	a113e-28
bundle	h92
bureau	c-36f98g44
bureau .	f-29g80
bureau of	f81
burn	b166f-26l-27
bus	a50b113e-61
busines	b-35e-27h78i41
busines ,	b-24h82
but	b-33e-51f100g-40h-41i37j-52l26m49
but a	a48c-29
but i	e-26j-28
but we	f-25l73
but you	m71
button	g120h126
buy	j-35k61
buy gift	k30
buyer	d91
buyer read	d91
by	a-100c156d-28e29g64i-39j-53k-56l-122m-91n-45
by #	h47
by ,	m25
by deception	c100
by friday	b-30c71e64n-33
by law	g109
by mistake	n-33
by monday	c49
by one	b62d25h-30
by phone	a-29
by sunday	l-43
by teatime	h92
by the	g28m-33
by tonight	b128h-33
by two	c44h-28
by your	e50
bye	a-38g-27
bye .	a-34
c	c42j53
call	a-190b-170d-97e76g-87j-48k-146l148m68n-45
call #	h-30l27
call ,	c60e-29j96l-50
call .	b-49c-33e-37f-34g75h152
call ?	i72l25
call about	f29
call after	c-28
call and	b56i34
call at	c-29e-28l29
call back	b-28
call for	i-24
call from	f31l54
call if	e-24h-28
call it	a-39c72m86
call me	e-36k-57l-56n110
call now	h47l-25
call on	c-39
call the	l43
call theft	c89
call us	c-34f79
call you	a-42c-34h-26l89
call your	e48
call yourself	a-72
calm	b91
calm .	b42
came	b-32k40m-58
came to	k47m-58
camp	d-30l120
can	a-95b-100c-36d-30e54f-86g-49h33l-99m-80n76
can be	g-38i-31
can close	h-26j131
can dispute	f-26
can do	j-29
can go	c41
can help	e40h121
can hold	e100
can i	e-28j33
can make	d96g28
can only	b-27h28
can pay	a-25c31
can reach	e-39
can run	k34
can speak	e75
can take	g31
can wait	n98
can you	a81j-75
can't	a62b24c-32d-72f-33g35h35i-42j36k-45l-54m-50n96
can't .	e-31n124
can't be	g-36h50
can't cover	a52e43
can't discus	e-26
can't promise	b92
can't see	d-42
can't stop	h44
canal	b54
cancer	a166
cannot	h50
car	a-34b54e-31f-29i77j86l-43n100
car .	b61i53
car loan	i56
car park	b47
car title	n113
card	a52b-88c-118d-68e-24g-101j38k119l-80m-64n126
card ,	j54k-28n108
card .	a40b-29c-79e-35f63g-26i36
card ?	e47i-33
card and	a31b-28h-25j-65k96n34
card number	h50k-33
card with	a76f-27
care	a-39b-28k65l55m-26
care of	k70
carl	e71
carri	c68
carry	b47c-71d-27f155
carry federal	c-24f61
case	c-25g128l-24
caseworker	e-29
cash	a-51b-76c38d-72e-64f-40g-32h-33i-32j-36k284l-53m-26n205
cash ,	n24
cash .	e-38k71n32
cash advance	k-61n86
cash app	k27
cash flow	c82
cash from	k76
cash in	b-49k63n74
cash is	k34
catalogue	g-28i84n78
cater	j51
cease	b-30l182
cease letter	l131
cell	c117g-25j103l-39
censu	f71
center	c-34f-33
cfpb	c-39
ch	e79f-31k27l-33n29
chance	g-29h69
chance ,	h56
change	c-24l70
change your	l57
charg	b-33c215f-53g97
charg on	g-35
charg were	c38g60
charge	g-41h-27k-24m188n-56
charge .	m-26
charge of	m165
charity	n-24
charity program	n-24
chase	f133
cheap	a138g-30h49
check	a-40b-38c53d-32g94h-25j44l-28m-32n-38
check account	j76
check enforcement	c-33
check fraud	c-34n-27
check is	c45g76
check out	k42
check the	c82g43
cheer	l29
cheque	b-34
child	c-34
child support	c-34
children	e-25g139i-34
choose	c44k46
christma	n30
church	d129e-95i-31n37
church whatsapp	d65
civil	c-58f65g-28i-24
civil enforcement	f37
claim	b-29c-34e-47f-51g-35j183k-28
claim .	j57
claim to	e-38j115
clas	a80
clas in	a84
classmate	j55
classmate ,	j55
clear	a102g150j55
clear .	g151
clerk	c-46e-27f164g-27
client	m-39
clock	d48l116
clock tick	d58h-34
clos	b-24h99l-35m50
close	b-30h54j125l-36m52
close of	b-24h82
close this	h-26j131
club	d-25n25
cm	n-26
co	e-45f-26j-35
co -	e-39f-26j-35
coach	j25
code	b-34d-33j185k26l-37m-27
code .	j66k-24
code ?	j-48
code we	j57
cole	f96
colleague	m62
colleague went	m76
collect	b81c-35d-38e-45f81g-34h26i92l40m68
collect $	m91
collect a	d-24f-24i41
collect for	f-30l70
collect in	b99e-31
collect the	h65
collect this	f124
collection	a-52c-30d-24g-39h-30i143j-43l-36m133n-26
collection ,	i57m24
collection .	i76m52
collector	f-25i58
collector look	i63
college	e66g51
college with	g53
color	c112
color ,	c112
com	b88c-28e-51j-26l-26m-29n-33
com back	h65
com for	b71
com in	b69
com to	a41
com up	k56
come	a77d-36g34h-32k-55n-30
come over	b33
come to	c26e-87g48l-45
come up	e110
command	c-26e131f-30i-44
command officer	c-26e131f-30i-44
commission	m32
commission is	m-33
committee	h84
company	b-47d-70e-44h-35i35j-33k137m-44n-34
company .	k26
company account	k37
company facebook	d-29
complain	l45
complain all	l70
complaint	a-36c70e-27f59m77
complaint .	f-27
computer	h70
con	g50
concern	n-36
confirm	a-53b-30c-33e-40f-31g-25h-27i-26j81l-54m-40
confirm your	a-30e-32j42
confirmation	b-29
congratulation	a42
congratulation ,	a83
congratulation on	a-40
consent	l94
consider	f105j-34
consider me	f105j-34
constable	f-46
consumer	a-50b-70c-63d27e-34f-24g-29h-36i-76j-28m-68n-30
consumer a	c34
consumer ask	l46
consumer is	c-34
consumer threaten	d-28
consumer to	n51
consumer want	k-31n-43
contact	a-47b-68d52e56f50g-53h-24i-34l-76n-29
contact .	d-33e32l-50
contact and	d73
contact list	d111e-29
contact us	c56
contact you	f74
contact your	e-50
contest	j55
contest ,	j55
contract	a-36b-38d-34f-25g-67h-25
contract .	g-34
contract but	m41
control	h31
convenience	m46
convenience fee	m46
copy	d46f-32g-28m51
copy of	d24f-32m79
cost	a-39c-67f-27g-55m243
cost .	m24
cost forty	c-42m87
cost you	a-27m71
couch	b101l81
couch till	l90
cough	l80
cough up	l80
could	a-115b-81c-35d-54e76f-76g-64j-105l-76
could be	c36
could get	b-57
could ours	d-24
could still	h27
could you	a-87c-33e-30f-27i29j-91l-35
couldn't	a103
count	a127e-38h135k59l66n67
count .	e-33k32l101n41
country	g206
country ,	g73
country .	g134
county	a-34b-31c189d41f235g-73i-26l-32m-36
county .	c129f36
county ?	c99
county dispute	f-27
county fraud	c-27
courier	h65i-34
courier collect	h65
course	a-40
course .	a-28
court	b-38c-85f-38g73h-35i-31m-48n-24
court ,	f-26g32
court .	f-38g74
court division	f55
court judgment	f-24
court or	e34
courtesy	g101
courthouse	f95
cousin	b87
cover	a31b-50g-39j-24k-25m161n29
cover it	e31g-25
coworker	b-24i63m-35
coworker .	n-74
cred	c-24f61
credit	a-36b-56c-24d-53e-25f-44g70h-58i-30k-45m-47n88
credit :	j55l67
credit card	n40
credit report	g31
credit until	g57
creditor	b-26e65m-37
creditor .	e68
crestline	c44
crestline recovery	c52m26
crew	b99e-36
crew who	b99e-31
crim	f103
crim task	f103
crime	a-30c37
crime ,	c37
criminal	g87
criminal charg	c-77g94
crook	a32
crowbar	b157
crown	c79f90
crown call	c89
cry	a60
crypto	m-26
cuff	c64e32
cunado	n118
current	a-42e-24j26
current addres	e-24j28
cust	d25
custody	c122
customer	a-44n-39
customer pay	d-24
cut	b100g63l-51
cut off	g76l-40
cut the	b116
cvv	j120k-30
cvv .	j34k-30
d	f28k53
d .	f36k53
da	c65
dad	a49e82i32
dai	n57
dai 款	n57
damn	a153
dan	e64
dan 位	e64
dana	i29
daniel	c67f-33
dark	b164
date	a-33b-40d67e-30h-25i-32
date and	b-28d88
daughter	a-68e50g-28j42
daughter a	e73
day	a-72b-51c-39d-42e-104j-39l121
day .	e-30l126
day does	e-64
day you	g57l-47m39
days	b-26f-43h-54i-26k-38l-45
days ,	m55
days .	h-26
de	i72j54
de la	j62
de marisol	i85
dead	g-25h118k-35
dead .	g-25h118k-35
deadbeat	a198b-24c-30d-26
deadbeat ,	c-24d-26
deadline	h-35
deal	a27h195k-25m44
deal .	h91m52
deal is	h52
deal toast	a59h57
deal with	b47g27
dealership	i29
debit	f-25g28j55n-30
debit card	g37j60
debt	a-71b-27c-73d30e75f65g-39h-31i160j-30m-66n-77
debt $	e56i-44
debt ,	g60
debt .	d40e-32f47g-26i73
debt collector	f-25i58
debt enforcement	f91i-24
debt is	c-27i65
debt recovery	i76
debtor	b69c60d-30e106f-25g-51i-52j-31k-42l-70
debtor we'd	e42
debtor will	e54i-33
deception	c100
deception and	c68
decid	f-26g-31
decision	n-30
deck	b-57
deck until	b-57
declin	k-33
default	d-41e-36g168i91m37n-38
default interest	m55
default on	i37
defaulter	d118
delinquent	g120i44
deliver	j40
delivery	g-34
demand	b-25d59e49
demanda	g113
dental	f-26
department	a-39c-39e75f144g-33
department ,	f93
department .	e77
department of	f29g-29
depend	c64
depend on	c64
deposit	f-27j44k38m73
deposit before	m61
deputy	c44f111
desk	b-37c-26d-28e30f96g-24i70l64n-32
desk ,	c-24e48f102
desk ?	i91
desk at	l72
detail	a-36b-27i138
detective	c28
detention	c-33
detention center	c-33
dev	e-25g-31
dial	b-24e37h80l164
dial #	l58
dial after	l57
dialer	l169
dialer never	l121
did	a126c-48d-47h-28j-48k-25m-34n-51
did six	b71
did the	a-25
did you	a79
didn't	a83b32e-33m63
die	g57
die .	g57
dies	b-38h42l58
dies .	b-27l65
diesel	g-29n35
digit	e-29k58n-24
dignity	a65
dignity than	a65
dile	i85
dile que	i85
direct	b-34j-39k79
direct .	k94
direct debit	j-35
direct to	f31k-43
disappear	b48g45l-45
discount	b-27g-26h161
discount .	k45
discus	e-39g-31h25j-37m42
discus it	e-26
discus the	j-26
discuss	h27
dishonest	a-26
dispute	a-33e-25f-69h-35l-33
dispute center	f-27
dispute the	f-26
dispute this	g50
district	c54e58
district attorney	c61f-26
division	c-31f57g30
do	b-26d-24f98i-40j80n28
do -	g62l-28
do a	f47j36
do it	j-29m50n49
do not	f-35
do they	a113f32j39
do this	e104f36
do you	a-87b-42f46j92n-27
docket	c74g126
does	b-59c-32d-54e88f-28i-34j26l56m-36n126
does .	d-25h29n176
does noth	l74
does she	j72
does the	e91
does your	e-35j-30
doesn't	a49b107d63h-24i-49k-31l53
doesn't cost	a-29
doesn't it	b84
dog	b243l-44
dollar	a-25c-37g-55i71j33m68n-51
dollar ,	i26m-27
dollar .	a-39m86
dollar fee	m51
don't	a-67c-62d34e52g-48h-41i93j-42k-49l61n81
don't .	b33
don't call	a-72
don't care	l65n30
don't contact	e-29
don't have	e-31l-31
don't hear	e36m39
don't know	i47
don't make	a-26e85
don't pay	a-55b33d101e153g-33l-26
don't settle	b48
don't spend	n110
don't take	n-26
don't tell	e-31n124
don't think	e-27
don't use	b-57k75
don't want	e-29h25i43l68m-32
don't work	l77
done	a-64b-29e-40f-24g158k130l-65m50n38
done ,	g104
done .	a-38e-33g74h41k162l-39
door	b235c73d192e-47f26g-50h-31j-33l-81n-30
door ,	b91d64
door .	d43
doorbell	g-36l59
doorbell been	g-36l61
doorstep	d-26m95n78
dorm	e64
dorm phone	e64
doubl	a-26b-38d-30f-40h57m285
doubl .	m92
down	a-24c-30d-29e41f52g-28h-53i44j-31k70l68m65n91
down ,	k55
down .	f27k40l99m50
down a	m48
down an	e55
down for	i30
draw	h-35n130
driv	a52
drive	e44k-25
driver	b49k54
drop	a78b-33g-27h34k106l-28
drop the	k73
dropp	k36
drunk	a24
dtr	a91j54k57l56m54n52
dtr ,	j66k67
duck	b125k-31
duck me	b125k-31
due	a-28c-26d-36e-65g-59i130l-30m-35n-32
due .	d-41e-36g-26i47
due balance	i51
dumb	a68
dummy	a-29
dummy account	a-29
e	a-24f-41g-32j-38m176
e -	f-26j-38m55
each	m60
ear	b93
easier	a-30b-24e69j55k66
easier than	e77
easy	n56
eat	a34b138c-26
eat through	b129
eight	a36b-29e-32k41
either	c93e43
electoral	d-26e77j68
electoral roll	d-26e77j68
else	a-24
email	a-24b-33e62k-24l-62m25
email .	g32m45
email you	l-33
email your	e73
emergency	a-57e157
emergency .	a-45e55
emergency contact	e102
employ	j42
employee	f25
employer	b-29d87f-28g70i-26j30l-26n-25
employer .	e28
employer and	j34
employer pay	e-58
employment	e-38j180
empty	b80g-31n96
empty on	n101
end	b154d-46g-25h-27i-31k-38l-60m-39
end this	h-44l-29
end up	b171d-35
ends	c62g-26
ends .	c53
enforcement	c-45f167g130i-25
enforcement program	c-33
enforcement unit	f95
enjoy	b88c154e50
enough	a82e46
enter	f-31g77k76
enter against	g62
entry	f-34
envelope	k157
erase	g29
es	i85
es la	i85
escalat	h36
escalat .	h36
esta	i85
even	a134d95e-24g68m48
ever	a-25c110
ever spent	c68
every	a-38b56c-38d132e-48f-45g86i-30l155m175
every call	l-29m124
every day	l83m31
every hour	l53
every last	l-43
every ten	l34
everybody	a86c36d-51e-27k-29n44
everybody know	d-70
everyone	a-30d35l-44n141
everyone in	d58l-43
everyone on	d-26
everyth	a139e-26
everyth .	a149
everywhere	b-26d112l26
everywhere fam	d112
eviction	g96
eviction grant	g118
ex	c-34d25i24
ex want	c-34
excuse	a-25b123
excuse and	a-25b123
exit	h68
exit ,	h68
expect	a-33c136
expir	h49j27k-30
explain	i126
explain it	e62
explain to	c40e-33
expres	c-42m87
expres book	c-42m87
extension	e175
extension .	e70
extension away	e105
extra	m108
f*ck	a72
fa	g78
fa 院	g87
face	a62d59
facebook	d50i-53
facebook page	d-29
fail	a81b102
fairley	k56
fairley ,	k56
fall	a-38
fall behind	a-38
fam	d112
fam .	d112
fami	a-30b-37e-24i33k55n97
fami .	n111
fami plan	i-42
famou	d104
faster	k96
faster .	k30
federal	c-46f158i-37
federal cred	c-24f61
federal debt	f91i-24
fedex	j57
fedex here	j57
fee	a-53b-37c-41d-33e-33f-29g-56h-57i-45j-37k24l-27m324n-25
fee .	k65m135
fee for	m-25
fee grow	m41
fee is	m42
fee of	m59
fee on	m26
fees	m74
fees ,	m71
fei	a194m134
fella	b186
fella will	b92
felony	c119
felony ,	c45
fence	b90
fence ,	b90
fiancee	e49
fifth	n60
fifth ,	n60
fifty	a75b-47c-46e-32f-29h-44k-28l114m338n68
fifty buck	n105
fifty dollar	a-43m131
fifty number	l91
fil	b-27c72f-57g-53
fil .	c104g-74
file	a-42b-68d-57f78g72h69l-49m39
file .	b-27d-43e49f64h-38k38l-24m56
file a	f-30
final	c39g-46h111i87
final hour	h31
final notice	c47h39
finance	i68k50
finance company	i70
financial	f118
financial crim	f103
find	b-80d24e45j45l39
find him	j56
find out	b-40
find the	d-33l57
find your	a46
fine	g-31k47m-26
fine ,	m-26
fine .	k35
finger	b184d-40h100k-24n36
fir	a63
firm	e53
first	a-42d-41f-76g-70i-27j-72l-24n69
first ,	e34g-28
first harbor	f-32g-30j-30
first name	d-24
fitt	m28
five	a-40b-29c99d-38g43i-76l42m75n36
five ,	g73h-58
five hundr	n60
five lin	i-42
five minut	h-27n33
five o'clock	h49
five percent	g31
five year	c105n-27
fix	b-59
flagg	g67l-43
flat	i85
floor	a63h25
flow	c84
flyer	d-51
flyer about	d-51
folk	a68b44
follow	a-28b38c33g-25
follow up	b-31
follower	d142i-42
follower like	d38
food	e97
for	a-159c59d-80e-27f-33g-102h41i96j-31k-51l-93m130
for .	n58
for ?	n49
for a	c-26e-35i-64j91k-24m-61n82
for an	b113
for assault	b71
for child	c-34
for collection	m105
for every	l-29m124
for good	g-24h193
for him	i163
for it	c56e36g-28i-40
for me	j-29m74
for one	h54
for release	m78
for someth	b48
for that	e74j38
for the	a-46c-60f119g-31h-55j-62m115n-34
for this	c37e-29f55g-37j-35n-24
for verification	j-42
for you	a-31b-44c-79d-39e40g-24h84j50l34m-55n-26
for your	a53b-32c109f-51i60l-25n-34
force	c-34f103
forever	g40h76
forever $	g49h26
forever .	h50
forget	k50
forget the	k50
forklift	b71
forklift .	b71
form	j42
form .	j42
forty	c-57g-24l-28m256
forty pound	c-42m87
four	b-56d-35g-30h134j-33k29l104m-50
four .	c-34f36
four and	h85
four hundr	c49k50m-28
fraud	c271f50g117j-44n-28
fraud ,	c46n-27
fraud .	c120g52
free	a88f-24g-36n-32
freeloader	a63
freeloader ,	a63
friday	a-43c104d27e69j-24k-35m-26
friday ,	d54g56n-25
friday .	a-33b-24c44e36
friday and	b82c-29e53
friend	a-45b-37d117e-108f-27g-27k44l-24n49
friend ,	n25
friend .	d131e-27n44
friend and	k71
from	a-45b-129c-61d-113g28h-73i-78j62k-49l85n50
from .	n58
from a	c42
from here	b-31f-30l89
from me	e110l149
from now	g31
from the	b-39c-60d-30e-74f110h-39j209k-50l-67m35
from us	e35g-42l-34m33
from you	e35f52
from your	e-47g-36j-27n88
front	b-49c121d45e-25g-43h-28i60j-25l47
front desk	e43i71l66
front of	c125e-25g-24h-28
frost	f103
frost ,	f103
frozen	g107
ftc	c-38f48
ftc -	c-24f61
fuel	g-29n35
fuel card	g-29n35
full	b-36g-26h61
full balance	d-25h64
fund	d-55n65
fund in	d-51
garnishment	g138i-29
gas	b-24m137
gate	b74
gave	b-33e-40h47j56k86l-33n54
gave me	h47j66
gave you	n58
general	c-32e33
geniu	a196h43
get	a43c-49k-50l269n37
get a	a29b-32h44j-45m70n65
get an	n34
get her	a-24f81
get him	e48i39
get into	g53
get it	e-25g-25l-37
get off	a101
get the	j30
get worse	g-36l61
get your	b51j44l-75
gets	a-45b152d139e43f-27g91h88i-38j-38k-40l62n-53
gets a	e88g85
gets you	b-24d74
gett	a-26e100g-36i34l47
gett a	e56
gett on	g-36l61
gett to	e55
gift	j-41k101
gift card	j-41k101
girl	b103e-38
give	a81e-51f-53i44j100k32l-47m33n-33
give me	a96f-35j38k32l-34m42n-28
glad	l-24
glas	b99g-27
glas left	b99
go	a29b44c79d75e-31f-50g26h-93j-63l94m-44n48
go after	e46
go on	b32l86
go to	a80c133d51e-33f-24g57h-76l103m-32n-41
goes	b-47c-42d122e44g57h92k-31l-28m-29n-57
goes back	g101
goes on	d30g52h-32
goes through	b28e33
goes to	e50g-43h33
goes with	h89
gone	e-49g88h81
gone forever	h29
gone to	e-27g111
gonna	b-28d77g40
good	a-97b-62c65d152e62f-30g-65h119m-36n-31
good ,	l71
good .	d-28g-31h153
good th	d125
got	a-115b43c-36e75f-30g-83h69j95k-57m-40n143
got a	a-36b84c-29e-27f-28n94
got bots	l24
got cut	l-27
got forty	l58
got his	e80n-28
got new	j55
got one	h103
got option	h-27n67
got the	b92
got your	a-26d40e65j-37n-33
government	f-64
government .	f-34
grand	a47
grandad	n110
grandad has	n110
grandma	i104
grant	g108
grant ,	g118
great	a-54d44n-25
great ,	a-25d44
green	k30
greene	i52
grocery	j69
grocery card	j69
group	b-30c-32d59g-24
grow	m112
grown	a83e26m-25
grown man	a83m-25
guarantor	g-24
gues	a155e54
guy	b41e72n77
guy in	e74
guy who	b60i-38n92
guys	b172
gym	m-34
habit	a63
had	a-88e-40l95
had a	a-75
had her	k32n37
half	a67b-24c-26d-32g94h108
hand	b-36c-30f87g65h-33k36n40
hand ,	k61
hand me	f93g-38
hand you	n54
handcuff	b-38c177l-30
handcuff .	c72
handl	a62c-26e-26f45g-24k-28l-28
handl bankrupt	a65
hang	a-37b53c-40d25h127k-29l83
hang up	a-37b65c-40h127k-24l83
happen	a-103b175c-35d-29h28l-40n-40
happen .	a-74
happen on	g32
happen to	b235n-35
happen with	b-34
harbor	f-65g-32i-26j-40m-25
harbor bank	f-56g-25j-34
hard	e75
hardship	d-67
hardship fund	d-51
has	a-58b-52c41d-57e-78f117g106h-43j-37n31
has a	a-26e35f-37g-37i94n-60
has been	c35f-27
has five	i-42
has gone	e-27g125
has no	b56c56g-26
has saving	n110
has the	f-38g185l61
has your	e-28
hasn't	f44g-37i102m68
hasn't been	i114
hate	b66
hate for	b66
hav	a44c153e75
hav me	e77
have	b74d-90f-25g-119h77i-29j-70k-25l-41m-88n37
have a	a-30d-34e-32i38m-27n-45
have an	f42
have any	a33b43
have his	e70j47
have it	d46n70
have other	l63
have the	b-30h100k-32
have to	b-32c-29h-26j-28l-26
have until	g-34h94
have you	h28
have your	a70b39d-45h-26j-28n71
haven't	f44
he	b120c78d-24e-42f-48g-68i156j51k50l-46m-56n-59
he can	e-39
he got	b69n25
he in	j62
he liv	j42
he'll	e35
he's	b26i50j99k-26m-30n79
head	a74b37i44l-51
heal	a-32b123g-25
health	f72j33
health department	f74j39
hear	a-49b34e200g-58h-59j-28k-25
hear about	b-46d25e98f-38
hear back	m41
hear from	d-29g-32l28
hear is	f73n24
hear it	e49
hear you	c37
heard	e58i36
heard the	e58i36
held	j33
hell	a191
hell is	a39
hello	a-38b-24
help	a-61b37c-32e133g-25h75l-42n-30
help .	e81l-24
help you	h107
her	a-79b-46c-38d-30e135g-45h-30i161
her .	e83
her ?	e25
her debt	i77
her no	f-30
her roommate	e-24i104
her to	a-24e32
here	b75c-74e-31f106m-73n-46
here ,	a64b-35c-42d31f126g40j47
here .	b75k-24l70
here my	k40
here till	b116
hereby	f33
hi	a-28f-25i76l-51m-24
hi ,	i82l-25
hid	a79
hide	b28
high	f54
him	a62b90d-47e98i185j31l-40m-59
him ,	l-25
him .	l46
him ?	i105j51
him jail	c-34
him to	e36n66
hire	a63
his	b98d192e107f-91g-55h-40i150j132k50l-29n-91
his account	i49
his addres	e43
his debt	d-35e-25i58
his dorm	e64
his ex	c-34i26
his own	a43e-29
his sister	a-24l47
history	g108
hit	d51h99i-26m-37n79
hit send	d92h116
hit up	i-24m-29n87
hits	h68
hits your	h68
hm	f103
hm revenue	f103
hold	c-45e87g76k56l-28
hold .	b-27m25n41
hold on	g90
home	a-39b46c-46h-42j85k46
home ,	e-35j24l85
home .	b-26f-30k34
home ?	b-24j50k38
home addres	j42
home alone	b107
hon	c112g55
hon .	c112
honor	a29b-27i48
hope	c60l84
hope you	c60l84
hospital	b29f-46i36n-24
hospital .	b29f-30
hospital has	n-24
hour	b-38c-38d-28e-70g-34h165k-33l70
hour ?	h27
hour and	h64
hour to	h70
hous	f39
house	c-54d-29e-44f114g145h-37i31k46l101n-34
house $	e64g38
house ,	g43
house .	b-37e-63g-32k63l-39
house all	b-25g-32l117
house is	b100
house over	c-33g94
household	f69g95
household gets	g96
how	a-72b89c43d129f-27h-28j-52k37l-54m51n-38
how about	d55k78
how it	c74k-27m30
how to	d28
how would	d32i-25
how you'll	e24
hr	j82
hrs	c48h102
hrs or	c53h67
hundr	a-35b-70e-24f-47g-61h-28i153k124l-49m254
hundr ,	k66m58
hundr -	j42m-25
hundr .	c46i38m50
hundr and	i25k54
hundr for	k36m68
hundr of	d42n24
hundr to	m94
hung	a27l33
hung up	a27l33
hurt	b61l-33
hurt you	b48
husband	a-25b-25e108i-26
husband stall	e46
i	a-137e88f96g-53h163i-30j91k-52l63m57n-87
i add	m112
i am	c85f-29i53
i ask	e70
i bet	e53n68
i can	b28d64e29g80j95k48l-39n-38
i can't	a-25d-34e-41g-58j-34k-28
i don't	a-29b-49i48m84n26
i find	j56
i get	e-27h58l61
i got	d26
i gues	a41e56
i hang	h94
i have	a26b-66e35f65h80k-46l40n-34
i hear	b105
i hit	d107h-46
i hope	l96
i just	e-26j32l-27
i know	b84e-40f-25l28n89
i left	b-30
i mean	h27
i need	f79h-32j59
i prefer	l59
i put	d-51
i release	c50h34
i represent	b-25f164
i ring	e30l37
i saw	d-29
i see	b63
i spam	l24
i still	e-26
i understand	b-40e-24f-27j-33
i was	f112
i were	c119
i will	b91
i won't	b36
i wonder	e92
i wouldn't	a63n-27
i write	d91
i'd	a-49b89c31d-26e52g-38k34l-30m-26n-30
i'd hate	b66
i'd knock	k64
i'd like	b-28
i'd rather	e88
i'll	a-146b93c-111d87e46f-50g-44h-107i-70j-55k193l169m-42n-50
i'll be	b38d-34e46k56
i'll call	b-66k-31l146
i'll come	b33
i'll have	a49b66d-29h-26
i'll just	b83l61
i'll keep	b-35
i'll leave	a-26d63
i'll make	l87
i'll mark	b-41
i'll post	d97
i'll put	d37l-28
i'll send	b-33n41
i'll take	k-26
i'll text	k94
i'll try	b-25e58l-27
i'm	a-151f125g-38h101i-59j26k-45l150
i'm a	f136i34l-25m-25
i'm about	h159
i'm an	f-32
i'm call	c-51f-38i-41l-66
i'm doubl	f-28m196
i'm from	f31j102
i'm go	e29h-57
i'm in	d27l110
i'm just	b-30e50j-30l-32
i'm look	g67h25
i'm not	b26e42h-28l73
i'm on	d-26j38l87
i'm say	b55
i'm sorry	f-27
i'm the	f129j-29
i'm with	e-24f55j37k-30
i'mma	d112
i'mma blast	d112
i've	a117b-28c41e119g-45h63j-37k-56l68m-27n-60
i've begg	h54
i've got	a-85b35c-38e166f36h64l76n-52
i've handl	a65
i've met	a63
ice	f-29
if	a-59b102d34e-24f-82g44i-80j74k65l-64m-38
if i	b-24c96e25j51k-44m25
if it	a-25b46c-41h125k34
if that	b-33g-27l66
if the	h-37
if we	a-27b103k90
if you	a39c46d41e29f-24g127h-41i-49j-53k60l-114m-24n-27
ignor	b25d53l117
ignor us	d61
ignore	c36g-25
ignore me	c36g-25
imagine	d68
imagine your	d28
immigrant	a174b-24
in	a-154b32c171d33e-92h42i88j26k24l119m-47n35
in -	b-30c-31e115g-26k60
in .	b101c-29g-24i-24j86l-38
in ?	j162
in a	b-57c31f132h31j-31k36l27
in about	h27
in agreement	m63
in and	b70
in be	a84
in collection	i101
in county	c68
in court	g73
in default	i29
in fall	a-38
in flat	i85
in front	c125e-25g-24h-28
in it	b47
in kneecap	b99e-31
in march	g-24
in my	k79l97
in on	e-26i-27n89
in our	d28
in shipp	e74
in ten	n60
in that	b59h27
in the	a27b50d53g65j-72
in this	d87g-25h33
in with	d-51
in writ	l46
in your	a-58b-74d30f27g88i-29l141m69
includ	d28
info	e-27
inform	c102g-50i98
information	d-25
inheritance	j48n-37
inside	c91e-24
inside ?	b-31c94e-24
instagram	d54e91
instagram follower	d38
instead	j-29
instead .	j-29
instruct	f58g33
intake	f142
interest	d38j77k-29l-28m161
interest .	d84
into	a-32b-54e92f72g85i-32j-29k-29l-47n25
into .	e36
into college	g53
into the	n43
into why	f103
introduc	f60
introduc self	f60
investigator	c33f160
invoic	d-29
invoic there	d-29
invoice	a-60b57c-29d29e-37k-37
invoice .	b78
invoice is	a-40c-29e-25
irreversible	g112h-31
irreversible .	g112h-31
is	a-39b-152e-89f-131g-27i66j-50k-51l-50m-106n-138
is #	i87
is $	m-37
is a	a83c77f-62g-34j52k-27m105
is about	c29d75
is already	g87
is an	i-28
is another	l-37m39
is attach	g-25
is be	f71g66
is best	k41
is down	k28
is due	i-36
is fine	g-27
is for	d108i42n-25
is go	c-35d108e-28g103l-48
is gone	h81
is he	a61i-27j78
is in	e-24g58i90
is investigator	f96
is late	i77
is my	k27
is no	l70
is officer	c-42f85
is on	c79d-47e40g-27h42
is one	e105
is open	c-28e-28
is ours	m-25
is paid	c71f-38l42m-35
is past	i-68
is public	d44g-25
is run	f-27
is she	i51
is that	a78n24
is the	d-65e-43g-25h83i-41j42k-24
is there	a38
is this	a-45c-29e-28f-30i72
is twenty	m44
is two	b-42f67l78
is wrong	a111
is your	c-33d-24g-40h45n28
isn't	a-39b-62d28f-34g-132h32i37k-53l-33
isn't a	a34n-31
isn't alway	d125
isn't empty	n101
isn't in	h70m95
isn't one	g-56
isn't your	c112
issu	c104g52
issue	c45
it	a-144c60d-123e24f-115g44i-41k151l-42n137
it $	g55n54
it ,	a-32b45d60e87g33h-33i-32
it .	a49c27d-43e-43f-49h-25i-59j40k-37l-74m-35n58
it ?	b78e134j-33
it a	a-39m93
it again	n27
it back	n30
it by	m-26n72
it came	k47
it com	k52
it done	e-24
it for	i110k52n50
it from	n126
it gets	b85j-24l92
it goes	g72
it isn't	c-31h103m75n-38
it never	h37
it off	k-29
it on	a28i57k86n-52
it or	b62
it out	b58j66k-39m54
it over	n49
it paid	b-37k31
it suit	g-25k31
it tak	b-32l68
it through	b32k34
it to	c33e32k104l-30m-37
it up	c38n40
it was	g86i28m47
it won't	k37
it work	m37
it worse	n-35
it would	b36
it'd	e69m25
it'd be	e69m25
it'll	d62l70
it'll be	d74l24
it's	a-66b-70c-79d-64f-109g79h113i87j27k65m40
it's $	m54
it's a	a-28
it's about	e-29
it's an	i32m80
it's done	a-24g103h49
it's escalat	h36
it's faster	k30
it's for	e38n57
it's gett	e55
it's go	g-24l144
it's just	f-38
it's out	h39
it's paid	b80e31
it's today	h45
itself	f92j-24k52
itself .	f49k63
jail	a-25c88g-40i-36l-24n-30
jail ,	c91
jail .	c66
jail antiqu	c-32
jail for	c-34n-25
job	a49f-47
job ,	e56j61
job .	a-27
job title	f-38
joint	e-26
joke	b-25h58
judge	c-25f-40g131
judge already	g60
judgment	a-33c-24d-62f31g84m-29
judgment .	f-25
judgment against	g-26
judgment was	g44
july	e-29g33
july .	g47
june	n-30
june #	n-27
just	b74c-68d-114g92h-91j68k-57l-46n31
just a	f-38g98j-30
just answer	a72
just confirm	j29
just follow	b-30
just get	e-24n33
just need	j32
just sign	g57h-26
just to	j-28
just write	i30
keep	a-55b106c24d35f-49g-28j-32k-36l69m-33
keep dial	l57
keep duck	b125k-31
keep ignor	d61
keep it	c49
keep the	b108h37
keep this	k35
keep try	b-34
kept	j27l92
kevin	k111
keys	b51
kick	b272d-26
kid	a65b62d-27e-32l79
kids	b-41c191e-117g91i-49n-30
kids .	c27e-30
kids while	b-31c94e-24
kids won't	g114
kids'	e44i-60
kill	b95l-31
kill you	b104l-31
kind	a74d86
kind .	d86
kneecap	b99e-31
kneecap .	b99e-31
knock	a-47b72c172f-37k37
knock off	k64
know	b117c37e106f-47g-26h-51i149j-48l-41m-32
know .	a-63b83c26d57e75
know about	e29
know by	l-43
know it	a67d-70i24
know what	a-29b78c31
know you	e105l37
l	c81
l 牢	c98
la	a-49b132c88i67j43m30
la paqueteria	j62
la policia	b-27c115
la tia	i85
lads	b121i51
lady	e65
lai	a133
lai 皮	a133
lake	f-27
landlord	a-25b-37d-28e-55g117i120j103
language	l-30
last	a-53c-51d-34e28f-33g-36h54i-37j-46l-90m-25n-50
last chance	h78
last contact	l-43
last guy	b72
last time	e74
late	a-35d-27g-30h122i58k-42m-31
late .	h27
late charge	m-43
late shift	b47
later	n95
later .	n95
law	a-29b-36c-42e-38f-24g103k49
law ,	k62
law is	i26
lawn	d54
laws	c-26e133
lawsuit	h-37
lawsuit has	g-24
lawyer	d-34f-27h36l147
lawyer .	d-32
le	e117m42n-26
leak	d56g-25
leas	d28
lease	d-35g-43m61
lease .	g-25i34
leav	b166g121l-33
leav this	b113l-31
leave	a-43b48d28k76m63n-39
leave a	a-26d63
leave the	k90
led	c44d48h-28
led out	c44h-28
ledger	e-29k67
ledger tak	k70
left	a-61c-47d-25e-33f49g57h139i106l-38n-28
left .	b30g49h-24
left and	b-25h138
left you	b-30
legal	a-34b-41d-48f61g134m55
lend	b-26e-39g59h-27n208
lender	b-40d-36g54n118
less	a40b48
let	a-46c-39f-56g-32h-27i103l-64n-76
let a	a37i47
let get	e62
let him	b96i25
let me	b-27k-42l-34
let see	d44
let the	m48
letter	a-77b-68e128f-29g-71h-46i-39j-43k-49m111n-35
letter $	e98
letter .	g-39k-31m54
letter ?	a-34m60
letter go	l-26
letter is	m64
letter only	l-60
letter to	d66
levy	f45g43h-27m38
li	h-24n39
liable	e-43
liaison	f35g55
liar	a113
licens	e33f40
license is	g32
lied	a38m84
lien	g115
lien was	g-54
life	h52
lift	g140
lift it	g41
lik	e74
lik when	e74
like	b-41c89e-60f-36g-26i-28k-40l28m33n-67
like .	g-31
like a	j48m30
like it	b71g32i-26j51
like the	l113
like this	e60
like to	b-33c-31e-34l-24
like you	a103c110f-26j-27
limit	g-25h-39n126
lin	i-42
line	b-51c-28d-27e45g-37h-24i-45j111k-32l-47n35
line ,	f66n56
line .	e55f-27
line on	j72
link	n94
link to	n98
linkedin	d147
list	a-37b-58d192e-38f-34g-33i-35k-45l-39m33n-24
list .	d-25k-31
list a	d-29
list of	b-30
listen	a132b-47h42l44
listen ,	a106
listen .	a-25l62
litigation	g31
little	a225b67e-40k72
little girl	b112e-38
liv	a37b-24e-26j112
liv at	j87
live	a-50b102j56
live with	a-32f32j39
llevar	b-27c115
loan	a-56b-45e-39g-39i39j-53l-45m-24n254
loan ,	d56g-31i-25n33
loan .	d-27e-33f44i129k-27m-40n-62
loan :	c38d27h40k52m58n27
loan app	n41
loan for	i-34n44
loan from	e58i32n32
loan in	i-25n78
loan is	n-30
loan shark	n68
loan to	i-26
loan used	n-26
loan with	i78n-47
lobby	b-35l120
local	d84l100
location	e-27
lock	a-36b73c65g51
lock automatical	g112h-31
lock up	a-36c80
lock your	h35
locksmith	b74d-24
locksmith round	b74d-24
lodg	c-70g110
lodg on	c-70g110
logg	g-37
login	j72
long	b80c54
long time	c63
longer	g120
look	a-49b-29c169d-38e-64f64i59j37l-75m39
look at	c49e-31g42m72
look for	i83
look good	c156l-25
look into	f103
lose	g34h94k63
lose the	k63
loser	a-26
loser ,	a24
lost	g88h32
lot	c-26d-42k108n-25
love	b-56c83d150e84g-31h28
love .	c101
love this	d167g-28
love to	h28
lunch	b-40f58h-40k-48m90n58
lunch .	h-32k-31m97n60
lunch together	f67
ly	a54n46
m	j80
ma	j75k-40
ma 念	j75k-40
ma'am	a36c82e35f61
ma'am ,	a45e36f62
ma'am .	c97
made	b86k-29m131
made me	m126
magistrate	a-33b-36c66f91g-36
magistrate ,	f78
mail	a-34b-38e-34f-34h-36j-62k-24l-101m-73n-30
mail ,	l-57
mail .	g35
mail addres	j-34
mailbox	d30k63
mailbox at	k73
maintenance	h-25
mak	l58
make	a80d76e100f-29l141n-73
make a	a-38c-27h44l137
make it	b28c57k-26l97n-42
make me	a54c-31e85l-37
make the	k42
make you	a74d104
mall	c-47
mall .	c-38
mama	a-26e102g50n-28
man	a161b90c-33e24m-36n-25
man who	a83m-25
manager	b-32d-41e130g-52h77j-48l-28
manager .	d-26e47
manner	a123
many	a-24
march	c-29g-37
marisol	i85
marisol ?	i85
mark	b-62c-32d-28e-26g106h30
mark it	b-37k31
mark stay	g48
marshal	c-71f70g97
mate	a45i30
mate ,	a25i30
matter	c-32h-40i-35m39
matter what	i-27m59
mattres	c68
mattres is	c68
max	n59
max out	n59
may	a-40b-41d-44e-45f-29g-105h-58j27k-24l-61m-49n-26
may .	g-40i25
may i	f43j-39
maybe	a129e30l62n-34
maybe your	e40
me	a-51b-51c-59d-92e71f153g-180h-95i-70j112k324l155m57n40
me ,	a70b-38d-24e60f26i34j-32k39l97m-28n-51
me .	a-54b-26k80l27m30n48
me ?	a-32b102
me a	j48k47m67
me again	b70c35g-25l-42
me and	b81e-32l43
me at	e-61k43l30
me back	e-26n62
me direct	k65
me drive	e44
me i	l24
me on	d30e-34f72k51
me or	c45m36
me private	k60
me that	a125
me the	c-39j152l-31
me to	a35f48l62
me two	k116m-29
me when	n24
me where	l34
me you	e-31n124
me your	a-42e-57f103g-47j79
mean	h27
media	d-50
media .	d-31
mediation	f-27
mediation is	f-27
medical	a-41
meet	h80k156l30
meet me	k120
megaphone	d43
member	e-36i48
mention	c26i75
mention the	i75
messag	d131i-35
message	a-56b71d-24e41f60i68n-33
message .	a-43b85
met	a63
met raccoon	a63
meter	k-26m41
meter .	m41
method	l152
method of	l-49
midnight	l111
midnight .	h-58l123
might	a-29b199d-29e96
mind	i31l37
minimum	c91
minut	a45b-28c-43d-31g-30h76l74m-45n45
minut ,	h-26
minut .	h-45l65n89
minut and	a59h57
minut or	c-26h97
minute	l76
miss	a-69b44d57h-42i-30m51n-36
miss date	b-28d88
miss friday	b102
mistake	n-33
mom	l24
moment	a-25
monday	c-40g47k72l-26
monday ,	g46
monday .	c-28k76
money	a158b88c29e-24g55h-24l-29n147
money .	a65b130
money ?	c59e44
money habit	a63
money to	n40
month	a-44b-27c-42d-43e-24g-27h-33m-58
more	a64b28d-29e-25g-24l43m-48
more .	a33k75l55
more dignity	a65
more excuse	a-25b123
more hour	h54
more text	l29
morn	b80e-42f33g114h-82l31
morn ,	g24l59
morn .	b99c-25e-25f59g89h-54l-41
moron	a30
moron ,	a30
mortgage	g83n79
mother	a69b-41d-24e72g-25l-44n-34
mother teach	a83e-31
mov	g215l50
mov to	g102l68
mov truck	g118
move	e-30g-24
move it	e-28
mr	j-33
mr .	j-33
ms	a-29d54
ms .	a-29d54
mum	b66e92
muppet	a282
must	a107c-27e-34f-24g105m46
must be	a113e-34
my	b42c-48e-96f-33g-67h134i-50j-46k461l89m190n-106
my colleague	m67
my cousin	b87
my driver	b71
my fee	m41
my guys	b95
my mailbox	k73
my manager	h89
my name	c-26d-29f-25k27l-25
my office	b-32f59
my old	b54
my own	b-38k249l-25m-44
my venmo	k112
my wife	k52
myself	j50k38l138m45
myself .	j66
n	e-27g92j66n39
n .	g42j81
nam	d50
name	a-78b-89d246f-34g34h-45i-65k-39l-60m-41
name ,	c63g47k49n-37
name .	d90e-24g-39n65
name and	d67e-35i-26
name is	e71
name on	d-50f50g71
name right	j65
national	d-46f113g66
need	a-35b-50c-31d-30e-52f40g-39h-80j86k27l-49n-25
need the	f25j41
need to	k47m39
need your	d-24e-24j52
negotiable	m60
negotiable .	m60
neighbor	b-34d-29i144
neighbor in	i29
neither	l56
nerv	g-36l61
nerv ?	g-36l61
net	d56g-25
net .	d56g-25
never	b-56d-34e-24h46k39l115m-50n33
never ,	h37
never .	g-25
never com	g72h52
never count	n101
never get	l73n-42
never sleep	l121
new	a-58b-48c-25d-65e-64f-60j99k-24l91
new addres	j116
new job	a-40
new office	d-29
new one	l54
next	a-52b34c107d-53e262h40i66j-40l-47
next .	e72h38i36
next call	e78
next ten	h44
next time	b97l-41
next to	e72i47
next week	g34
nice	a89b101c-31e26
night	b-25d-25h-29l87n32
night $	l82
night ,	n39
night .	l-40
night at	c-33
night in	c68
nine	c-27d-28f-26g-30h-40l-25n31
nine .	m45n37
nine hundr	i27
ninety	a48b-29h85m75
nite	h43l33
no	a-66b-27c-69e-87f-96g26h52i-98j-52k62l-34m-35n-29
no ,	b37f-46h-25
no .	i-29l57n37
no ?	d59e-34h53
no answer	l32
no call	e-27
no deadline	h-33
no deal	h104
no fee	h-31k42
no lawsuit	g-36
no matter	i-27m59
no message	a-43
no more	k84
no need	k57
no one	a-28k38
no payment	c-30e58n-33
no second	h68
no shame	a-38
no wonder	a195b-28e-42
nobody	a81c89d-53h64l-56m-28n47
nobody can	h71
nobody in	c-30d-37g85h52
nobody lik	e74
nobody will	e-61l-25
nomore	l-34
nomore to	l-34
non	c31g27m52
non -	c31g27m52
none	g-24m58
nonpayment	n-27
nonpayment of	n-27
noon	e73g24h204j-32l49
noon .	e37g30h106
not	b34c-31e-35f-44g-30i-55j-69l-55m43n-61
not ,	m67
not -	g62l-28
not .	b66
not a	b-25h56
not call	e-26
not contact	e-50
not go	l30
not in	m41
not leav	b113l-31
not say	c72f-32
not the	d96f-53g-24k28
not your	g35m-25
note	b-24k-24l-31
noth	a34b-47c-34d-27e-27f-30g-113h-29k-28l41m-28n-28
noth but	a48
noth has	g-66
notice	d138e-35i-36j-29m134
notice -	m90
notice .	e-28h-34m52
notice on	d77
notifi	e-24g113
now	a-62b-45e-72f-29g133h58i-33j134k-24n-33
now $	h64
now ,	l48
now .	c39e-38g54h47
now ?	j62
now and	g40
now it's	m56
now on	g31
now so	h-26j131
now to	g41
nudge	i53
number	a-92b-115c-85d-63e-76g-77i-24j-44k-32l128m-71n-56
number #	a-43f70
number $	l61
number ,	k-38l36
number .	b-41e-28f-32j80l35
number ?	a47
number and	k-33
number from	c-30f-24
number is	e63
number off	e-42k31
number remov	l-77
number right	h55
nurse	e73
o'clock	h49l70
o'clock or	h27
obtain	c68
of	a38b26e-64g75h-25i96l46m70n-97
of a	c97n-38
of an	f32h65
of busines	b-24h82
of course	a-40
of debt	g60
of first	c51
of here	a-26b67h46
of his	i39j49
of it	k90m-26
of itself	k70
of legal	f68g-27
of my	h39
of pay	l-49
of people	b-30d41
of shame	d65
of the	b-53c-54d-28f103g-53h-40i79k-25l-38m-30
of them	d36g39
of this	b-25g100
of today	g43
of us	l120
of warrant	f62
of you	a-40b44d37l-27
of your	b121c57e55f-67g-55h-38i64j24l82
off	a131c-56d-40e-75g119h34l-87m-60n-66
off ,	d28l-27
off .	e-42
off a	k64
off our	k-24
off the	a-37b47d-28g-27h64j-25m-34
off your	a70b-24g154h-31
offer	a-29b-35e-26f-31g-42h174j-31k-26l-32
offer dead	h68
offer dies	h42
office	b75c-60d-35e-31f351g-58h-57i-37j-48k93n-31
office ,	f-63
office .	a39k41
office is	b-24f57
office of	f31
office phone	e74
office till	b28e-39
office until	b144l51
officer	c54e101f31g-29i-63j-33
officer ,	c-25
officer .	c37f-40h-30
officer at	f-38
officer daniel	c70f-33
officer for	f41
officer will	c74f-34h57
oh	a71
okay	a-39b-24i28
okay ?	i29
old	a86b88c-51d-34e-29f-34g-27j101k-37m-34n68
old boss	b54
old classmate	j55
old jail	c-32
old people	n110
on	a-99b41d120e-99f-35g61h-64i127j-46k-71l121m29n36
on .	b-33d-29h-30i132l32
on a	a-43b-31c-32d-51f139g-89i92j-26k89m-35
on behalf	i-29
on call	f-32
on cash	n28
on every	b-37d151
on file	b-31e36g44
on friday	a-33b-27c61
on it	b87c31n-30
on me	b66l-48
on monday	c-70g84
on my	c64
on our	d47
on page	d29
on social	d-40
on that	b-29l84n31
on the	a-57b-24d112e61f-26h-52i-49j30m46n-94
on this	b-36e-48f56g27h113l-30
on those	b134
on top	m143
on ur	h64
on us	e60i28
on you	a78b-48c83f-25g107l89
on your	a41c-40d27f-37g132h-31i24j-34k-40n161
once	a-26b-32c-30e64g31h114l-47
once i	b-25h115
one	a-104b70d99e156f33h57j-24l-88m64n-32
one -	j44
one .	b100f61g24h26l34
one and	m97
one by	b62d25h-30
one call	b52
one extension	e105
one guy	e74
one hour	h39
one is	i-34
one more	a-45b98c30h45
one of	b-24e-30i86
one voicemail	b-30
online	d62i-29j66n77
online .	d85
online bank	j66
only	a-36b-71d-38e-56f-84g-32j-25l-29m-42n-75
only ,	c-28
only .	e-34l-38
only make	n-35
open	a-54c-34d-44e90f94g-26h-25j58k-38l-54n59
open .	a-27b53c-31d-37e33
open a	n68
open the	c38e62
open up	c-36f117
opt	j31k77l53
opt out	j31k77l53
option	c-41h31n62
option .	h-29n66
or	a36b97c65d70f-69g-135h277i-69j-81k-83l-110
or a	i-26
or i	d94l37
or it's	h36
or never	h38
or no	d59h51m36
or not	b66m71
or phone	l-49
or the	b48
or wait	e-60l-25
or you	c35g-35h53
or your	e41
orange	a-25c268l-25
orange isn't	c112
order	c-24e-44f70g185
order ,	g-40
order .	g97
order for	g55
order is	g39
other	a-54b-48f-24g-28i-38j-33k-31l174n54
other card	n64
other method	l74
other ways	l79
ought	a77e88
ought to	a77e88
our	a-94c-27d54e-35f-62g-95h-35i27j-34k-80m143n-90
our client	m-31
our commission	m-33
our letter	a-31m-27
our list	d-33k-24l-29
our office	b74
our site	d-25
our system	d28
our website	d-30
ours	d-49e-38m-31
ours ,	m-29
ours be	d-24
ourselv	b47d-32
ourselv .	b47d-32
out	a-32b34c72d62f-81g27h37j68k47l-60n59
out .	a-57b-38e30h-25j106k61l53m-31
out ?	m61
out a	a-29c121f-26n93
out in	b-24c36h62
out of	a-30b119c-27g-37h78k49l-40
out on	a132b-33e-25g-30i58
out the	d-30n71
out to	k28
out what	b-34
out with	a-25b108
out your	j24
outside	b-59d26e27g-32h-24l253
outside your	b-25g-32l104
outstand	f-25
over	a-53b50c-34e-47h43i59j-32k-65l111
over .	a-25b68l160
over that	i26
over the	d56g-25
over there	b33
over this	g77
overcharg	d-26
overcharg everyone	d-26
overdraft	n63
overdue	d-24g-25i45
overdue .	i-28
ow	a-24
owe	a98d-31e-30f72g-74i-80j53m74n-34
owe $	a-31m58
owe ,	a73i-33
owe .	a104
owe on	d-31f122g-41
owes	d43g24i168n-38
owes $	m48
owes .	d78i-37
owes us	a30i56
own	b-55f41g-29h-26j-32k201l-55m29n-33
own customer	d-24
own notice	e-28
own paypal	k56
owner	i32
owns	e29k54
p	c29d72j47
p .	j77
package	j25
page	d166e-28g-55j-31
page .	d102
page is	d67g-25
page list	d-29
paid	a-36b70c28d-32e25g-32j-32k32l-46m-62n-27
paid ,	c58
paid .	b35f42k49
paid by	h44m-33
paid in	c-24
paper	b-25c-41d95f44n-28
paper .	d42
paper with	d70f56
paperwork	g147m81
paqueteria	j62
paqueteria ,	j62
parasite	a41
parcel	j33
parent	e31i-33j-40n111
parent ,	n57
park	a33b98c-30d-52f-32g-34j107k34l70n-28
park after	b47
park lot	d-36k48
park outside	b-28l124
part	b83
part .	b114
partner	e34g-26i59
pass	i77
pass it	i77
passport	g58
passport is	g70
password	a-28e-31g-24j195
password .	e-30j31
past	e-33g-25h94i92
past due	e-33i42
pastor	b-24e90i47
pathetic	a118
paul	i70
pavement	b74d-24
pavement .	b74d-24
pawn	a-31b-32d-33n283
pawn ticket	n-33
pawn your	a-28d-33n132
pay	a94c-30d138e75f-29g46h-60i81j-36l-136n103
pay $	l31
pay ,	a-37b50d136
pay .	b-77d58e74g83h37l-39n-37
pay ?	a-42e110l-56
pay a	a-36b78
pay attention	f45
pay by	a-29h40
pay his	i41
pay it	i111
pay me	c45k78n42
pay my	a-27b-49k46m148
pay now	g113
pay or	b46d102h-50
pay the	a136c49n-24
pay up	a115
pay us	a-31i85n209
pay what	a159i-27n-24
pay you	d-24e-57
pay your	a28b-46d77e-25g-36
payable	m92
payable to	m92
paycheck	g43
paycheck ,	g28
payday	f27n51
payday loan	f34i25n-49
payment	a-82b-71c75d-97e64f-70h-57j-59k53l-64n-71
payment ,	k-24
payment .	c29e79k56
payment and	c103g101
payment by	c-28e60n-33
payment on	i24
payment post	d-25g-28
payment to	k59
payoff	m97
paypal	k127
payroll	e165j-30
payroll is	e105
penalty	l-24m63
people	a72b105c146d96e-27f-27g-39h74j-25k-26l-38n132
people don't	n110
people like	a30c130
people who	b190d124
per	m87
percent	d-25h-42m168
percent ,	m47
percent .	m69
percent a	m26
permanent	h89
person	b-26d57e-35h-43
person who	d59
personal	e-40f59h-50i45j-25m-36n-26
personal .	f68
personal and	k31
personal matter	h-29
phone	b-43c24e104f-26g-35j-43l32m-32
phone ,	b47l65
phone .	a45
phone call	c64h62
phone doesn't	a-29
phone number	l-36
phone ring	e74
phone till	l65
photo	b-29d64j54
photo on	d28
pick	a-46b50c167d-28e29j40k43l-48m-39n-30
pick up	c143e34k52l-31m-26
pick you	c41
pickup	c48h33n29
picture	d223
pidele	n118
pidele prestado	n118
piece	a54
piece of	a54
pin	a-24d35j135
pin .	j33
plac	g114
place	b47e80f47g25n59
place .	b49g35
plan	a-58b-70c-47d-24f-28g-35i-60k-39l85m30n-80
plan .	b-36k-28l42m72n-29
plan ?	j-32
plan b	l161
plan has	i-42
plant	a-29e175
plasma	n98
please	a-132b-104c-48d-100e-62f-72h-41k-67l-49m-65n-84
please .	g46
please ?	j-30
please don't	a-73b-57n-44
please take	d-32
please verify	j-30
plumber	j113
plus	j60m36n31
pm	h48l44
pmt	l-25
point	j34k-30
police	e-34f-72
police .	c-42f-54
police report	f-26
policia	b-27c115
policia te	b-27c115
policy	m60
poor	a29
portal	h-36j-36k58l-70n-24
portal ,	k36
portal is	k28
portal or	l-49
pos	a91c-28e-24f40j77k-35m-30n50
pos ,	a114
pos as	c-25f54j99
pos 机	m-27n36
post	b-35d144g-71h-45i-70l-47m67n-26
post anyth	d-31
post fee	m90
post on	d61i-38
post your	d97
poster	d75
pound	c-42m123
pre	f88g33
pre -	f88g33
prefer	b44e62l50
prefer the	l59
pres	c132d102h-27
pressure	e70
pressure .	e70
prestado	n118
prestado a	n118
pretend	j47
pretty	b204
previou	g-54
previou agency	g-54
principal	e79
prison	a-34c295
privacy	d131
private	a-30d-29f-53g-29i-24k43
private .	d-24
private and	k70
prize	j52
problem	a-29
proce	h32
proces	f50
proces officer	f41
process	g-65m56
professional	l143
program	c-44f30j52n-24
program ,	f31j52
program .	c-33
promise	b86
promise the	b92
property	j87
prosecutor	f74
protect	g-26
pruitt	i36j37
pruitt ,	j40
pta	d28
pta group	d28
public	d79f-27g-53
public and	d67g-25
publish	b-35d124
publish a	b-30d41
pull	c67e-27g68n86
pull it	c75g78n60
purchase	g-28
purchase order	g-28
purpos	j-39
push	a85e83g112h-27
push it	h-25
put	a-80b-49c74f51j-63k92n69
put a	b-26d38g37
put down	e52m45
put it	k85n59
put me	e-32f78
put the	n72
put you	b31i24
qq	k30
qq ,	k30
quarter	h44
quarter of	h65
que	i85
que esta	i85
question	a30b-25c-27f-27h-30l-40
question .	a47e24
quit	a51n82
raccoon	a63
raccoon with	a63
rais	a52
rang	e52l49
rao	a-26e-27l110
rao 不	l55
rate	h80
rather	e137
rather not	e82
rcvd	l-35
re	e45h-40i-39k-27
reach	a-29e-30f-24k-42l-24
reach me	e-39
read	a-43b-43d166e-37f-33g-24j211k147l-45m-24n-30
read it	d58j71
read me	a-32j184l-24
ready	d107h-31
real	a67h28j48l37
realistic	a-32
realistic amount	a-32
reason	a39d99
receipt	b-31d-24h-27j-24k43l-35
receipt .	k43
receiv	f-27l-52m-26
receiv ,	l-31
receive	a-40l-39m-28
reception	e44l115
receptionist	e-24i129n-52
record	b-41c-30d-42e-46g121h-29i-28l-24n-29
record .	e-28
recovery	f82i51j41
recovery for	i79j51k41m40
recruiter	e-24j66
reed	f73
referenc	d-29e74l-26
reference	e-38k38n-26
reflect	c63
refund	a-32d-28e-24f-26j72n43
refund ,	j90
refund .	g46
refund it	n53
refusal	c39h42
refusal to	c39h42
regard	c-52f115g-30i-26
regard your	c-51f123g-24
register	d-27g30k-26n38
registry	d-46f113g35
regular	d42
release	c44e-39f29m152
release the	m24
release your	f43m56
remain	d34
reminder	i81n-29
remit	h-24
remov	l-79m-61
remov ,	l-60
remov wrong	m-35
remove	b-24
ren	a45k57
renew	i34
rent	b-59c-56d-49g41h-35k24l30m-38n76
rent at	c-32
rent in	k73
rent is	l36
rental	g118
rep	i-29j67
rep stop	g28i-25l37
report	a-33c-48f-78g100h-32m-30
report .	g115
report number	c-30f-24
represent	b-29f158
request	b-24e-25g-35l-37
request .	l-71
request receiv	l-38
resolve	c46
resolve this	c46
responsible	e-34
responsible for	e-29
rest	e63
restaurant	n101
restaurant isn't	n101
result	e32
retain	f95
return	b-24k-24
revenue	f103
revenue ask	f103
review	a-32b-30d140
right	a-100b121f-101l-35m-24n-36
right ,	f-56
right .	c65e-34
right ?	a-68b160d-27e64j-28l47
right here	a35d42
right now	h53
ring	a-24b-78c-31e119f-25g-29h-44j-26k-51l123n127
ring .	n157
ring me	l-32
ring you	e-41l107
rob	n34
robe	f152
roll	d-26e73h34j67
room	b-35c63e97n61
room on	n65
room to	c63
roommate	e-45i122n82
roommate ,	n125
roommate .	i69
round	b178c-24d-33g-24l79m60
rul	e-27m71
rul .	m71
run	a127b32d26f-30l-26m28
run a	a84d40
run by	f-27
run it	k38n24
runs	m69
s	a-37b81j25l94
s 你	a-32b125l110
s 店	b-40j27
said	a-32b64e-41f26i61j52l75
said his	b92
said i	f56j31
said stop	l118
salon	b99
salon of	b99
same	b111d-25e85g-34l-38m51
same days	m55
save	c-24g37h71
save you	g41h40
saving	b-34e-25g-35n117
saving .	e-25n84
saw	d-29
saw your	d-29
say	a-50c108f-24g-32h-57i-44j57k26l-66m47
say ,	m26
say .	b52
says	b-39e-26g-25m41
says .	m53
sb	a149b-25
schedule	d-24
school	a32b-25e172f-29g-40i-34j29
school has	e35
score	g99
scratch	k151
screen	h90j90n-36
screenshot	d64h-42
screenshot of	d64h-42
scumbag	a116
seal	f34
second	a-36g-60h197l-33n53
second i	h94
second mortgage	n90
section	m-38
section #	m-28
security	b-25e111f27g43l-29
security office	f47j25
see	a-72c-40d108e64g-76i-41j58k-24l50m-40n-34
see if	j113
see it	j-25
see me	l39
see the	d88g-33
see what	d44
see you	e123l-29
self	f60
self as	f60
selfi	d67g-25
selfie	d56g-25
selfie ,	d56g-25
sell	g68h-25n223
sell plasma	n58
sell the	g-37h-25
send	a-96g38h65j108l-84m-53
send .	d107h-46
send invoic	d-29
send it	j163n-29
send me	b-24c-49f124j-35k-25
send the	b78d-29e39
send you	b-30j48n38
sense	e108
sent	c-31d-46g-27m-54
sent .	m-35
sent by	n-33
sent to	d-33f-30l-24
servic	c53
service	f96
service ,	f71
set	a-50f59j-36n-30
set .	f63
set up	j-31
sett	j47
settle	e56k128l-26n28
settle ,	k64
settle with	k70
settlement	b-34h81m82
seven	b-29k68
shall	e94f-27j-34l116
shall i	e98
shame	b117d126
shame .	d34
shame if	a-26b142
shame in	a-38
shar	d28
share	a-30g-27j76n-30
share your	j93n-30
shark	n68
she	a42c33d45e66f-51i106l-24m25
she ?	e125
she could	c36
she got	i24
she owes	a-24d76i-51m57
she said	n29
she work	j72
she'd	e96j66
she'll	i32
sheriff	f70
sheriff is	c67
shift	b97c54f-65i51j56l-46
shift ,	l-27
shift .	b106c-43
shift tim	c97f-50j66
shipp	e74
shipp .	e74
shop	a-34b181c-33f40j-24k44m-36
shop .	k62
short	b-41c-30f35j41l-28n32
short survey	j26
should	a-37e-26g-34h-26
should know	i27
shouldn't	a67
shouldn't have	a71
shout	h-34
show	c-28d54e24g-54h-24l-25
show a	a-29
show selfi	d67g-25
show this	a41
shut	h63j76
sick	a222c-25k-25
side	c26e32k65
side of	c26e36
sign	a46b-51d57e-76f-43g87h42j-25l-26n-56
sign .	c36e-27g32
sign in	d58h-26
sign it	g117
sign on	d54
signature	c53
signer	e-37
signer ,	e-28
simple	a62c33
simple as	c46
since	f-24g-25m100
since you	m126
sir	j43
sir ,	i24
sir .	j54
sister	a-25b-27i82l31n33
sister ?	a-24
sit	b-33c51e-36g-32i46l45
sit in	b-27c51e-24
site	d55l-31m-25
site .	d-39
sits	e31
six	a-34b42e-76g-48h49i89k-63l114
six .	e-39
six hundr	i96m45
six year	b71
sixty	m92
skip	c99e50f-35k28
skip the	k51
skip this	c65
skipp	i83
skipp out	i59
sleep	l237
slip	h-30k71
slow	b111k155m63
slow ,	a-32b137k90
slow this	k50m66
small	c58
small room	c63
smaller	e-25
smaller payment	e-25
smash	b125d-27
so	b-87c-41e-68g66h-49j109m-25
so deal	g27
so i	c-24e47h-32j148l-40
so i'm	l-31
so it	g-24
so let	m48
so the	d25
so we'll	g72
so yes	h62
so you	c44
so your	g58
sob	a28
sob story	a28
social	a-30d-60f83g68i-27j39
social ?	f62
social media	d-50
social security	f41g44
some	a47f77m25
somebody	b101c-34d70e-26f123j-35k-36l-62m-25
somebody could	b-57
somebody in	f152
someone	c-30f-24n52
someth	a51b49c-39k41n92
someth .	a72k-27
someth to	b48
sometime	a69
son	e-71f-61g-40i97
son owes	i56
son school	e-46
sorry	a-73b-35c-41e-31f-44h-37k-32l-38m-36n-28
sorry to	a-37
sort	b-24f26j-32k83
sort code	j-30k75
sound	b-26e105l97
soy	f131j60
soy de	j62
spam	l24
spam u	l24
speak	a-50b-26g-41l-33
speak .	j30
speak to	e75
speak with	a-33e-52
spend	n110
spend it	n110
spent	a103c60
spent a	c68
spoke	e81i94
spoke to	i56
spoke w	i44
spoke with	e97
spouse	c-30e31g-29i-43n-26
spouse is	e-27
squad	f58
squad ,	c-24f61
square	k43n28
square .	k27n28
staff	c44h-28
staff by	c44h-28
stage	g107
stall	e46
stand	a89b144d28l-66
stand on	b97l-41
stand outside	d43
standard	f156
start	g81n-26
state	b-39c-41d-56f242i-24m-27
state .	f60g45
statement	b-55c-24d-81f-26g-45l-39m61n-27
statement .	b-25d-60l-25m80
statement is	g-25
statement was	n-27
station	g-25
stay	b68c130d-49e-34g83h-34l-41n-31
stay calm	b91
stay on	g116
steady	e73
steady wage	e73
steam	k40
step	c80f-24
stiff	b54e62i-39
stiff my	b54
still	a45c-73d-32f-36g-29i-35j-48m-48
still can't	e-26
still there	d28
still travel	a-28
still work	c-37e93
stop	b-57c46e84g112i-47j49l214m34
stop ,	c49l116
stop .	g28h-27l193
stop email	g32
stop request	l-60
stop text	l-37
stop to	g28i-25k78l26
stop what	h44
stopp	g37i47l76
story	a49d-52e39i27
story .	d-28
straw	b72i-38
straw .	b72i-38
street	b35c-34d-42e41f-26n38
street .	b37e41n57
street and	d-26
struck	g39m-29
struck off	g39m-29
student	g93i-44n73
student loan	g60i-41n73
stuff	b72c49d-24
stupid	a63
stupid or	a64
sue	g45
sued	g54i73l-25
sued ,	h28
sued over	i81
suggest	n29
suit	b-27c-31g-35
summit	i51
summon	f72
summon ,	f72
sunday	d37e-31l134
sunday ,	l-43
sunday .	d39e-25
supervisor	b-26d-28e233k-27l46
supervisor gets	e55l72
supplier	g-25
support	c-34
sure	f40j-44l-42
sure ,	a25f50j-42m40
surgery	e45
survey	j61
suspend	l-66
suspend .	g-37
suspend :	l-66
sw	b75
sw by	b75
sweet	e177
sweet lady	e65
sweetheart	a142
sweetheart ,	a52
swipe	n53
swipe ur	n53
swore	g-37
swore at	g-37
system	a-33b-30g89h34
system .	g63
system show	a-29
t	k-46
t ,	e35
t .	k-41
tab	a-40
table	l90
table .	l90
tack	m83
tack on	m83
tag	d187
tag you	d78
tak	a-35b41c-24d-38e46f-49g-32j33k57l40m28n-24
tak .	b-32l68
tak care	k70
take	a60c-56d-47f-38g47h-48i-62j-50l-48m-59n71
take a	a45b-47n-90
take cash	k70
take it	b24e45k-31
take out	d71g-29n80
take the	b111d-43h-26n97
take your	c-35d-35g105
talk	a-38d47e105f47g-38h-43i58
talk ,	d66
talk to	h-25i60
tap	n134
task	c-34f103
task force	c-34f103
tax	a-50e-31f83m89
tax office	f83
taxi	m41
taxi meter	m41
td	d31
td .	d31
te	a-37b153c104
te va	b-27c115
teach	a195e-34l93
teach you	a72e-31l60
team	d-27e-27
teatime	h92
tell	a-74b-31c31e-66f-43g-35i234l44m-42n60
tell him	c64
tell me	e-76i-31k-48n98
tell the	i70k59
tell them	i126j29
tell you	e34
tell your	a-24d36e-38i71l88
ten	a-37b-49c-52d-46e-57f-29g-49h139i-29k-24m80
ten .	h162l-46
ten minut	c-34l40n40
ten percent	m59
tenant	a-24m31
text	a-59c-28d87f-30g-44h-32i-25j139k35l-28m-37
text .	l48
text is	b54
text me	j66
text nomore	l-34
text you	j49k83
th	a-28d64e-30g-24h-40m63
th ,	d62
th .	d37m-25
than	a84e99f-38h-25j-34k-39l-26
than hav	e77
than the	e-32
than you	a53e28
thank	a-63b-27c-25g-27k-31l-37m-44n-30
thank for	m-37
thank you	a-49g-26l-28
that	a53b70c30e-91f-132g-25i-56j-74k-50l-39m53n90
that $	m78
that .	b-48d-26h40l-38m-24n-25
that ?	a104b-28c34d59
that a	b110g-24m47
that all	a35b55l-43
that boat	i26
that card	b24j44
that cheque	b-34
that how	c71k-27m81
that is	c31
that me	k56
that not	b-31h58
that one	e74
that pretty	b99
that ring	n38
that shop	b96
that the	b-29c91e-30g54h-39l61
that they	h54
that what	g-26l67n44
that you	c45l-24
the	a-162b28c-99d67e39h77k49l-57m-49
the #	d-33e-33i76l-26
the $	m-38
the account	c26f-28g-40k-34
the addres	j45
the advance	g-29n35
the agency	f34
the agent	g-37
the amount	i91
the app	d28
the application	e63n68
the attorney	f-27h42m-25
the autodialer	l112
the back	c86k30
the balance	d119f-26i-58j35k-45m115n42
the bank	f104g65j-38k-26
the battery	l77
the bill	a-35
the blacklist	d67g-25
the booth	c-32
the boss	e117
the boys	b254e-30
the bureau	f-53
the bus	b113e-45
the call	e-24l67
the canal	b54
the car	b26n83
the card	e-36f-29k-51n68
the cash	b-41n-27
the charg	g77
the check	k35
the church	d46
the clerk	f74
the clock	h34l116
the code	j57
the company	f-24k193m-25
the computer	h70
the contract	g-25
the country	g206
the county	c-72d59f117g-40
the court	f-49g34h-28
the courthouse	f95
the creditor	m-33
the crown	c79f90
the da	c65
the deal	a58h43m24
the dealership	i29
the debt	d97f36
the debtor	b75
the deck	b-57
the default	d-24g86i51m50
the demand	b-25d68e49
the department	f52
the detention	c-33
the diesel	g-29n35
the direct	j-35
the discount	g-26h170k-43
the district	c54
the docket	c76g138
the dog	b117
the door	b138
the doorbell	g-36l59
the driver	k78
the emergency	e47
the entry	f-34
the fami	e37i-42
the fella	b92
the file	f-24g-27h34k45m78
the final	h66
the finance	i70
the first	e-27
the forklift	b71
the form	j53
the front	i82l66
the fuel	g-29n35
the government	f-64
the group	c-27
the guarantor	g-24
the hardship	d-51
the health	f42
the hell	a39
the hold	g41m36
the hospital	b31n-24
the hour	l41
the house	a52e-25g61
the husband	e46
the interest	j81m49
the invoice	b68d45
the irs	f30
the judge	g117
the judgment	d-29f-25g114
the language	l-30
the last	e-34j-25
the late	b-24g-35
the law	g31
the lawsuit	g47h-24
the lawyer	h39
the ledger	e-29k68
the letter	e46m-26
the line	b-29e25f32
the list	h28m56
the loan	d-28n88
the lobby	b-24d49
the lock	b94g-25
the magistrate	a-33b-29c69f93
the marshal	f-32g108
the mattres	c68
the mediation	f-27
the message	b92
the money	b71g81n69
the morn	l72
the mov	g118
the national	g96
the net	d56g-25
the new	a-42i33j-26l49
the next	c139l54
the notice	d59
the number	j-51k75
the offer	g-30h85
the office	a30h-24k109
the officer	f-27
the old	c-32
the one	b24j25
the only	h84
the other	c26n30
the paper	d-50
the park	b-37k48
the pavement	b74d-24
the pawn	n-33
the phone	b47l73
the pin	j55
the plan	j-44l48
the plant	e130
the police	c-28f-26
the portal	h-33j-36k76
the previou	g-54
the property	j87
the prosecutor	f78
the purchase	g-28
the reason	a40d99
the record	g47
the reference	k38
the register	k-26n38
the rent	b-24d-24e44g-29k59l51
the report	c-30f-24
the rest	e63
the same	b130e-35g-30l-36m51
the school	e154j47
the second	b-36g-33h49n-24
the settlement	b-26h81
the sheriff	c104
the shout	h-34
the social	f47j25
the state	d-43f197
the statement	n-27
the system	a-29g100h43k-42
the table	l90
the text	j79
the till	n101
the time	n57
the title	g131
the trade	d111
the truck	b-24h61j26k78
the tv	b121d-35
the utility	j76
the van	e37
the way	c82
the website	d27k124n-27
the weekend	b39
the whole	b-33d107e54g-35h-27i30m91
the wife	e70
the window	h68
the word	c38
the writ	f-39g104
theft	c121f-51
theft .	c86f-29
theft by	c31
their	e128
them	a73b-51c-24d88f-27h52i99l-30
them ,	g39
them .	a38d32i119
them for	h54
then	a90b-62d-29g-54h269j-25k-27m34n53
then .	h55l-26
then call	n94
then full	h56
then i	c46h27
then the	e54h68
there	a-69e-62f-57g-78h138j31k51l-51n56
there ,	e-27i46
there .	b113d24l-33
there ?	d-29f-29j-25
there a	b-39c-32d-67h-41j-27k47m66n45
there an	d31h-27j25
there and	b30
there are	l42
there is	n45
there isn't	g-56j53
there no	a-54b-36h142k35m-39
there won't	b-24d63h125
there'll	l-25
there'll be	l-25
these	f219h36k-26m-27
they	a210b58c166e106i-45k-49l-29m-38
they ,	a41
they call	c70
they owe	a120i-28
they won't	h54
they'll	a-50b-24c189e-34g114l-37n42
they'll hand	n54
they'll pick	c41
they'll take	g72
thick	a27
thief	a44
thief ,	a48
thin	c68
thin .	c68
think	a60c41d93e106g24j-38k-32l-27m-24
think it's	a106e35
think of	d38e68f30
third	a-27b83g-25k47l-29m44
third if	k64
thirty	a51h54n-24
thirty minut	a55h89
this	a-126b-38c74d86e70f95g214h176k-32l-68n-69
this $	g42
this ,	d27
this .	a-37b73d26e44f47g-86i-26j98l132
this account	g66
this afternoon	a41c42h78n114
this between	k35
this call	g-43h-115j-30l-47m25
this debt	i-49
this down	i29k51m57
this from	f47
this is	a-26c54d-51f83g-68h75j68l78m-30
this morn	b-35f50g148h-75
this number	i35
this office	b113f26l-31
this on	d156e-51g30
this one	b-29d-29f115g64h25m77
this payment	c63
this the	a-26i79
this to	c139f-43k-27l-24
this tomorrow	e41
those	b305l-33
though	f43n37
thought	e-27i56
threaten	b-26d91e34l-25
threaten to	d94
three	b-44e65f-26g27i-33m-45n-50
three .	d-25e59
three hundr	d42
three in	l39
throat	b97l-41
throat .	b97l-41
through	a-41b168c-39d-33g-25h-33i-54k45l-35m-45n62
through a	b145i-38
through the	e-33k42n58
through your	e54
thru	n78
thursday	d-33g132l-53
thursday .	g155
thursday at	l-35
tia	i85
tia de	i85
tick	d39h72
tick .	d58h-34
tick tock	h84
ticket	n-33
ticket you	n-33
tien	g113
tien una	g113
till	a-36c69e-67g-53h34k43l198m-27n43
till in	n101
till six	e-39
till the	b-29d-29l155
till you	l101
tim	b-67c84e-54f-53h77j53k-34l150
tim .	c97e-25f-50j61l49
time	b58c37d-68f-39g-61h35i-36j49k-53l-25n-28
time ,	e66
time .	b-48c26g-32h-30k-32
time i	b47h90j-27
time in	c63
time is	l69
time to	d-34
title	c-30f-41g113j-25n142
title .	f-38
title loan	n38
tmrw	e64n105
tmrw .	e64n27
to	a-82b-128e73f-60g-59h63i-50j-56l39m64n-50
to .	e32l51
to a	a86e-56k-26n41
to be	a67c-32g-29j80k-28
to borrow	n-74
to call	c-25e-24
to cash	n53
to collect	f127g-24h-24i-24
to collection	i49
to come	e46g76
to confirm	l-29
to cover	n45
to dispute	h-32
to do	e-30f34
to end	b29h-55k-24l-47
to every	l50
to explain	c32
to find	b-34d-43e73
to folk	b49c27
to get	a-25b45d77e30f67g-24i34j37l57m60
to happen	b48
to have	a-37d38
to hear	d36
to hell	a152
to help	a-44e138
to her	i45
to his	a67c30i38
to hit	d-33h158
to jail	c76g-24n-29
to know	e129l-33
to lend	e-37n86
to lift	g41
to look	e-28f102m91
to make	e46
to me	b-26k155l-38m56n-28
to my	e-43k89l83m-38
to opt	j32k77l53
to pay	a-30b-29c38g-31i-44l-33m-29n83
to read	a24
to reflect	c63
to release	m92
to resolve	c56
to save	c-24g37h71
to see	d37l88
to set	j-29
to settle	h47k64
to speak	e-45
to stop	j72k-24l158m-44
to tell	e25k59l-27
to that	b66
to the	a25b-30c122d65f-89j-31l-28m-24n-60
to this	g53k24
to us	g63m86
to use	n61
to venmo	k-34
to watch	c51
to write	l59
to you	f49
to your	a-26b-28c66e110f-61i47l-67n-25
toast	a59h57
toast .	a59h57
tock	h84
today	a-70b-53c-64d-44e-41f62g42i-45l51m75n40
today $	n56
today ,	l41
today .	b-28c-36e-37f71h-70i-30l-58m84n34
today ?	a-31
today or	h69
todo	d194g46
together	f65
together .	f67
told	a-48b-29d59e25g-75j-30k-28m58n171
told .	n148
told consumer	c34d104
told debtor	e39
told her	e-30f-30i36
told him	f58n60
told tenant	i-30m52
told you	e-26g-55
tom	n-26
tomorrow	c34e35f-26g-53h221
tomorrow .	e41h-28
tonight	a-25b246e62h31m-24n-39
tonight ,	b64h-27k50
tonight .	b147e62g-34h-68n-24
tonight and	g35h26k-35
too	a-28g93h188n-32
too ,	a-29g44
too .	g69i29
too late	h194
took	c-44e-46n-31
took $	k39
took your	e-42
top	h49m142
top .	h35m85
total	a25
touch	n24
tow	a-27b102
town	d108
trac	a-30f24j33k-39m128
trac ,	a-30f24j33k-39m123
tractor	i34
trad	f165
trade	d111
trade pres	d111
traffic	c53g30
traffic stop	c53g30
trailer	a62
transfer	e-50j-27n119
transfer it	n59
trash	a36d-30i-48
trash ,	a73d-28
travel	a-38
treat	d44
trend	d125
trend isn't	d125
trip	e-27
trouble	e63i44l-34m157
trouble ,	i47m36
truck	a-28b110e-31g152h41k55
truck is	g58j31
trust	l95
try	a139e52i-35l-47
try to	b-34
tu	a-41b-27e110n98
tu cunado	n118
turn	c130
tv	a-25b108d-68n123
twelve	g-42i74m-38
twelve dollar	i30
twenty	b-32k-40l72m54
twenty -	m38
twice	a-31b75g-33k-27m-24n86
twice ,	b90k-24
twice a	n98
two	a-41b53c48d-55e-70f27g-82h73i30k53m58n-35
two -	i30j42m-31
two .	l-24
two and	f41h71
two apple	k31
two door	f67
two hundr	c-25k67m146
two officer	c44h-28
txt	k57
type	g65j33
type your	j33
typical	a55
u	d112f-33j89l134
u ,	l24
u blok	l24
u everywhere	d112
u 盾	j97
una	g113
una demanda	g113
under	b-43g-45h104m-53
under my	b-36h117k27
under section	m-29
understand	b119c-33f-29j-47k29l-25
understand .	b-30k42
understand number	a52
undone	h60
undone .	h60
union	k52
unit	f130g-41i-33m-34
unit $	f85
unles	c58f-52g-39h43j56
unles this	f-38
unles you	c50g-27j76
unlock	h43
unpaid	c45g-32n-24
unrelat	c-34
unsubscribe	h24m-32
unsubscribe below	h31
until	a-47b84c-49d-44k46l118m-24n-28
until five	h27
until it	h31k38
until it's	b42
until may	l-24
until midnight	h-41l66
until the	b-31g56h27
until you	e-29j88l72
until your	b-39e78l54
unus	h-30n130
unus limit	h-30n130
up	b179c100d-48g-41i-40j-47l73m34
up ,	l138m59
up .	a89b-81c61e-44f55h82i41l-52n-41
up a	j46
up again	b80
up as	k56
up at	c83e39g30k-24
up for	i-25n113
up in	b107d31
up on	b36l34
up order	g39
up the	b-35j-29k-25m91
up to	n-27
up with	d25e59l-28
up your	b64c-32l34
update	c-24f66j89
update ,	f66j93
upload	g-24h90
ups	j61
ur	a-28d86e127g121j-25k-41m-27n30
ur buddy	n53
urgent	h39
urgent !	h41
us	a-73b-83c-72d-49f247h-54i243j-73l34n45
us ,	i143k-26
us .	a-31c-30d-43e-53g-31i131l-37m91
us ?	e58
us a	d-30
us and	d61
us first	n103
us from	g76
us on	l120
us the	g119
us to	c34e-32f152g-46l76
us today	c-34f91
use	a-68b-102g-31h-31i-47j-42k31m-29n152
use it	n37
use that	n42
use the	b-59i-26k58n61
used	j91k-39l201n-28
used for	n-26
used to	b34k-29l118
useles	a84
ust	i85
ust es	i85
usual	e35n-35
utility	j76
v	j90k72m-38
v ❤	k66
v 信	m-24
va	a-30b-33c96d179
va a	a-30b-33c96d179
van	b175e35h-41n-29
van .	a39
vendor	f38
venmo	a-38f-26k173l-29m-31
venmo agent	k-34
venmo me	k68
verification	j47
verify	e-46j125l-25
very	e74
visa	n41
visit	a-47b27e26m133
visit hour	e-52
visit you	a-30b57e87
voicemail	b-52i48m67
w	d28i44j49
w /	j53
wag	g79
wag are	g67
wage	e56g101
wage .	e73
wait	a-29b-55c26d-48e-31f-37h45l67m27n70
wait ,	n94
wait .	b-26h100
wait at	e-60l-25
wait for	d-31l98
wait on	c64l-24
waiv	g35
waiv all	g47
walk	a80b183c-24e-31g-32h28l-24n134
walk home	b107
walk out	a106b40h45
wall	b65d136i-44
wall of	d65
wallet	a26k137m-24
wallet ,	a44
wallet .	k137m-24
want	a-58d28e92f-26g-48i59j-50l83m54n-137
want ,	l103
want a	i37m77
want him	c-34
want me	a43
want the	d46k37
want this	e45
want to	b28e64h33i39k-38l50m30n-122
warrant	c85f134g62
was	b-86c-56d-34e-93f34g44h-53i-35l-59n-99
was a	j52
was enter	g35
was fil	g34
was from	f55j52
was record	g-54
was the	n-26
watch	b94c42l61
watch your	b28c47
way	c74e38k126n-26
ways	l79
we	a-119b35c-60g-43h-34k-68l-29m25n-108
we act	f100
we add	m33
we call	e54
we can	b-32
we can't	a-28b72j101
we carry	c-24f61
we charge	m105
we could	e94h25
we do	m51
we don't	d-26e-42f-26m-34
we fil	f-36
we go	e29l26
we have	b25d-28e48g-55l24
we keep	k-34
we may	j76
we never	m-26
we proce	h32
we publish	b-30d41
we say	m25
we take	b115g25
we text	d34j49
we were	i64
we will	b-38e-72g-30l46
we won't	l78
we would	d-27e42
we'd	d79n-24
we'll	a-81b89c-68d78e104f-35g61h-31j-30k47l105m-32n-87
we'll call	e-29l25
we'll have	b74d-24
we'll only	g-33l-38
we'll send	b-24e65
we'll take	b-27d81g26
we're	a-53d-30e-38f187h-26i44j56k120l24m-26
we're an	f72
we're do	f48j41
we're the	f82
we've	b-26d-38g-70m-31n-37
we've overcharg	d-26
website	d-31j49k124n-28
wed	i89
week	b-53c-42d-32e-45h-26l80m-29n59
week ,	n51
week .	a30b-24c-24e-26g27l-35n26
weekend	a-27g-26l55m93
weekend .	b29
welcome	a-44c-28
well	e-28f44j-29l60
went	g46h-31i37m65
went to	i37m66
were	a72b-38c97d-36g34i47l-25
were lodg	c-70g110
were you	a51c87
western	k52
western union	k52
what	a115c42e-75f-111g49i-131j95k-32l-39m36n53
what a	a140
what are	n65
what day	e-50
what happen	b77h44n-32
what i	c62n24
what in	h27n31
what it	b-30g93l68
what it's	n63
what she	a-33e36
what the	a105b-32e62f-26h-27m-25
what they	a81i-37
what time	b85j56
what was	n-26
what would	a-32
what you	c56f-39m69
what your	a-33m59
whatever	c-27g-26j42k42l55
whatsapp	d65
when	a-80b52c-25d28e47h24j-36l74n42
when i	d63
when i'll	l150
when the	e116
when you	g49l-28n49
when your	d-26g-30
whenever	g55
where	a-97b58c40d-31e-51f79g-34i-26j326k-40n-38
where can	j56
where do	j64
where he	j28
where you	b96f37
where your	l44
whether	b52c-31g-38
whether she	c-25
which	a-44b-28c-30d-53e-25f-34i-36j199k-25m47
which apartment	j62
which bank	j54
which build	d-24j81
while	a30b-72c76e-45h-29j24n52
while you're	b-31c94e-24
whiny	a95
who	a68b228d128e33f55g-60i-55j104k-63l-48m-38
who can't	a127m-28
who collect	b99e-31
who do	f98j28
who does	h27
who don't	b25d27
who go	b-31c94e-24
who liv	j82
who stiff	b54e62i-39
who understand	a52
who work	f71j25
whoever	b74
whole	a141b-36d119g-42h-27m91
whole church	d65e-41
whole story	e58i30
why	f91i-28k38n34
why you	e35f46
wife	a89b26e107j-24k40l-53n-28
wife account	k73
wife side	e46
will	a-92b44d128f-75g-33h-40i-67j-36l29m-39n-24
will .	b-38e67
will be	a-28b-42c69f-41h41
will come	b37e-61g-31l-32
will hear	e-32
will keep	l57
will know	l-24
will not	b-32e-72
will see	d103g-29
will stay	b81g52
win	g52
win ,	g52
wind	g39
wind -	g39
window	b39h64
window .	g40
wire it	k28
wish	b99
with	a91c-91h-52j-81l-73m-61n-80
with a	b60c-34j30k-30l101n-24
with better	a63
with handcuff	c49
with it	b-26c-28h87
with me	a35l-26n33
with more	a65
with our	m31
with that	b-45
with the	a-32b-32c-49d75f168g-47h-27j-56n80
with this	e-26g75
with us	i58n-50
with you	a62b99l-25
with your	b-48c26d24f27g-31
within	c39h33l-25m-42
within #	c53h57
wo	k146
wo 的	k146
won	g98j72
won a	j80
won't	a-161d108e-39g80h132i-29j-61m-34n-33
won't be	b58d57h125
won't get	g114
won't like	a-57c82h29
won't listen	h54
wonder	a184b-48c-26e49
wonder how	e24
wonder your	a55e-37
wood	b189e-34
wood ,	b189e-34
word	a-45c24e35i34
work	a-116b-67c31d-49e-76g-29h-45i-31j68k38l76m76
work ,	c26d-26k57l63n30
work .	b-36k-37l-51m110
work ?	a-46c34e-62
work for	e97f-56l-36
work in	f61j87
work night	c-35l68
work on	l93
work or	e-60l-25
workplace	e62h102j144
workplace .	e66h102j84
worry	n46
worry about	n46
worse	g-45l149n-48
worse .	g-45l42n-44
worth	n82
would	a-129b-40c-41e76f-39g-69h-42k-49l-44m-51
would a	e-27
would be	a-32e27
would come	c42e-29
would you	a-74c-44i102m-29n-24
would your	d26e83i-33j37
wouldn't	b80e67n-27
wouldn't want	a-33e74
writ	f-44g89i-25l42
writ .	c-29f-32g98l51
write	c-33d56e37g-24l25m33
write only	l59
write to	c-31d69e45i-40
wrong	a81k-33m-37
wrong add	m-35
wrong number	k-24
wrong with	a111
x	h-29l93
y	c47g46j72k-27
ya	g113
ya tien	g113
yard	b63d64
yard ,	b74
year	a95b27c157g-41h-40k-31m-54n-36
year .	a-42c72g-37n-33
year for	b71
year old	a157
yes	a-24d57h44m34
yes ,	m41
yes or	d59h53
yesterday	g101
yesterday .	g107
yet	m61
yet ,	m65
you	a185b-43c65d-62e-42f-60h-83i25j-24k-148l46n-48
you $	a28g58
you ,	a-24c-39d-25e-33g-50h28k-27l31
you .	b-58c149f88h42i-30j42k-51l155m-64n-52
you ?	a-120c-55e-30i32j-25
you a	a-43c-27g-32j29k113l-27m-32
you already	g97
you also	j-43
you and	a26d-35e-27g81j41k-29
you anyth	a63e-26
you are	a79c-45f45g-34i53l-31
you as	a-27d61g48
you ask	e-60g-33l37n31
you at	a-53c144e153g-25l59
you better	b59
you by	c49
you call	c83
you can	a-101b-42c52d-47e-35f-49g-66h-43j-42k-28l47m-25n53
you can't	b-35g147i-31n140
you come	b-25e36l84
you confirm	e-27j45
you could	g-29n47
you die	g57
you do	l45
you don't	a-97b40d70e96g-55i29n-25
you down	i24
you every	h-24l132
you everyth	e-26
you famou	d104
you five	m62n58
you get	a-58l97
you give	j-27
you got	a63c39
you had	a-75
you hang	b57l-55
you have	a-69b-55e-32g-57h71k52
you his	a-24
you home	f28j55
you if	b66l-39
you in	b85c38
you know	a79b64c37
you like	a-46b41c-34g-42i-39l81n-24
you live	a-28b117f24j64
you look	c55
you lose	g-35h53
you made	m126
you make	a54c36
you may	d-32
you miss	a-52g57
you must	m46
you need	k-27
you off	j76
you on	a44b85c66
you one	b-30
you open	c33
you owe	d-31f72g-42i-33m95
you own	j46
you park	b95
you pay	b-28g152i101k72l30n-26
you put	e55
you real	h32l37
you rent	c-32
you said	l74
you say	n24
you send	g103
you sent	n-33
you should	i43
you shouldn't	a68
you sign	g58
you spent	a104
you still	a-29c-37e84
you take	a133c-24
you tell	i41l37
you the	b-41c-24e-29g-29i24n83
you think	c56d63e48g49
you till	h39
you to	a33b-35d69e-48h-28
you up	c33
you verify	j64
you want	b-24c40d46e-45g-25k39l100m-26
you were	a-26
you will	g67
you won't	a-97b25c60e44g26j-27l-26
you work	f-80
you would	e-30
you wouldn't	a-33e74
you'd	a30b114c-43e-59g-25h-28i73l-34n37
you'd have	a60n64
you'll	a-94b196c53d-39f-47g30h-52j-27l173m59n-77
you'll be	a-39b95c78k-26l-24m89
you'll explain	e24
you'll get	b41k38l-83
you'll never	l73n-42
you'll pay	b88
you're	a82b-53c85d-106e-86g101h-50i81j92k-58l-69m-66n-72
you're a	a164b-31c-74d-28
you're go	c31g-24
you're her	i34
you're inside	b-31c94e-24
you're not	b96l-31
you're noth	a48
you're on	g31
you're the	b-35d-33e-25g-40i42j84
you're welcome	a-44c-28
you've	a-46c34f-27g84k-30l-25m-31n133
you've been	c59g133j37
you've got	g-37j-24l-25n159
your	a-58b41c-24d139e156g143j79k-177l-27m-70n28
your .	a30b38m-34
your account	b-38d-30e-59f77h26j-43l-34m42n-32
your addres	c36e44f-35j-50
your agreement	m97
your application	a53e57l-27
your area	j24k52
your back	b54f39
your balance	c-24d79f104i-50m-39
your bank	f41j154n-30
your benefit	f42g137j24
your bill	a36i-43m54n-28
your boss	b-27g67n138
your boy	e64
your brother	b-27e92g-44i31k-34
your busines	i41
your buyer	d91
your call	e-27
your car	b-34j93n41
your card	f-26n-36
your case	g152
your cease	l131
your check	j76
your children	g139i-33
your church	d26e-41
your color	c112
your command	e75f-27
your company	d-33f40g42j-24
your contact	b-25d69
your contract	g-42
your couch	l90
your coworker	i39
your credit	b-30g142h-25
your current	j-33
your customer	d44
your dad	a49e82i32
your daughter	a-68e66g-28j42
your debit	g36j93
your debt	d42g-27
your dog	b122l-42
your door	b82c98d-35
your employer	d-27e-69g73j40
your exit	h68
your fami	n-39
your fiancee	e49
your file	e-24f58g54h66
your finger	b134d-31n37
your firm	e59
your friend	e-43n68
your grandad	n110
your grandma	n28
your head	a84b41l-51
your home	f-30g35
your house	a-27b26c-50e-64g63l56
your household	f69g95
your husband	a-25e74i-26
your in	c-26e78
your instagram	d38
your is	d28h69
your job	e46
your kid	b65e-30l79
your kids	b-41c199e-131g91i-39
your kids'	e44i-60
your landlord	e-34g107
your last	g-28h28
your lawn	d54
your life	h52
your loan	d32e55f87g-41n-37
your mail	g45
your manager	e71
your mom	l24
your mother	a80b-31e52g-25i-46l-35n-26
your mum	b66e92
your name	b-46c92d130e-26f42g83j-41n-45
your neighbor	i60
your nerv	g-36l61
your number	b-24l32
your off	a-29
your office	e59l65
your online	j66
your option	h38
your other	n64
your own	k-29m81
your parent	e42i-24j-24n45
your passport	g58
your password	e-30
your paycheck	g43
your payday	f53i-34
your payment	d-30g-56
your phone	a53b-38l59
your photo	b-24d49
your picture	d97
your pin	j31
your plasma	n40
your refund	g-27j27
your rental	g118
your right	a-24g57
your roommate	n123
your school	e-28
your selfie	d56g-25
your shift	b56c88f-36
your sister	e-61i99n77
your social	f41g78
your son	e-63f-61g-40i104
your spouse	e-35g-25
your statement	d-57
your street	d-50n69
your stuff	b74d-24
your supervisor	e201l72
your tax	e-31f84
your throat	b97l-41
your time	b-28d-32
your unpaid	g-30
your wag	g56
your wallet	a44
your website	d-28j51
your whole	a156e-58
your wife	a98b58e49g-28j-24l-48n-25
your work	l-28
your workplace	e66h102j84
your zip	j-55
yourself	c119l-24
yourself $	a83
yourself a	a-72
yu	i114
yu 期	i114
zelle	k132
zelle it	k31
zhifubao	k146
zip	j-55
zip code	j-55
zui	h66
zui 后	h66
zuo	c38
zuo 牢	c38
£	l-29
£ #	l-29
—	h-25j54l43
— —	j27
“	b-24k66
“ 退	k27
”	b-24k66
” .	k88
” “	c-28
❤	k66
【	c-48f64i-44n-34
【 临	h28
【 公	c-48f29
【 华	k30m30
【 庭	f25
【 执	g-29
【 欣	d31
【 海	g62
】	c-48f64i-44n-34
】 你	g-50
】 受	k32m31
】 本	c-36f25
】 李	e34
】 请	k-26
㗎	a73b-32c-32f129g102i28l-41
㗎 .	f145i28
㗎 你	a91b-26g109l-28
一	b-56c50d68e61h89j-54k-70m129n-47
一 ,	c51
一 万	m67
一 下	a-67b-90c-56d-28f30g-63h-37j191k100l-46m-63n61
一 个	a90b90c-35d25e73f-44i-58j-55k-37l86m-84n-67
一 事	f66
一 交	k30
一 人	e27
一 份	d73
一 位	d32
一 倍	h52m51
一 共	i45
一 凑	c46e42n-42
一 分	g42h93
一 刷	c70g-27
一 刻	h46
一 千	e44k-30
一 半	n-25
一 单	h79
一 句	b33
一 回	b34
一 圈	n36
一 块	e47m-49
一 声	a68d-25i28
一 天	b-55c-33e-46h68k-36l56n41
一 套	a103f63
一 定	c37
一 家	b-24d41i32l56
一 封	m63
一 小	l38
一 平	m-49
一 并	m56
一 张	d-46n29
一 律	g113
一 把	a47
一 期	g-33m-26
一 条	b28d-27g27
一 样	c61g53
一 次	a-32b100e-33l-68
一 步	c39g31
一 点	b-31g-26h28l48n40
一 百	m37
一 直	a-33h-30l-25
一 笔	c28e30g-66h-24i65j-43m77n65
一 级	g36
一 说	c-25
一 起	b-43d24l-29m95
一 趟	b-24e28f46m79
一 辈	a-24c-33g165
一 通	m-26
一 遍	d60l34
一 道	f63
七	c62f26g-40h69k40l-38m28
七 十	e41
七 封	m63
七 折	k63
七 日	f31
七 点	h79
万	a-73b31c31d25g-31i136j-28l-31m87n54
万 $	i33n48
万 ,	i25
万 一	b43e42k31
万 三	i42
万 元	n28
万 六	m67
万 分	m-32
万 块	d36
丈	e92
丈 母	e73
三	a-49b-108e-84f-70h42i80j-26k-49l149m88
三 万	d35i25
三 个	b-29h28i103
三 代	g46
三 十	l34
三 千	d27e-24g-37l-25m95n52
三 年	a-26b62c71
三 日	g24l-25
三 条	g33
三 次	l86
三 点	b-31e-24g92
三 百	a31b-44g-49h-25l102
上	a-99e24f-65g51j37k-63l-103m42
上 $	i27n-35
上 ,	b-26h104i68j-45k44m72n44
上 .	n33
上 一	b75d53e-25j-28
上 不	g28
上 个	d52
上 九	h-39
上 也	i35
上 了	h-85l46
上 传	d-39
上 八	e24
上 午	h-27
上 去	a47h83
上 发	d-30f78g-24
上 回	b30
上 学	g56
上 小	b-27i26
上 就	c35e43g-29l56
上 您	a36e45
上 我	b47m35
上 打	h44
上 有	m-27
上 来	n43
上 热	d86
上 班	b-42d-34e79h-28j93
上 的	b81d-25g45k-32m-30
上 说	j30
上 追	c47d-32
上 门	b-107c41f-39g51k57l-35m63
上 限	l-33
上 面	g41h34
下	a-138b42c29d35e-53g41h-38i-24j122k73l-59m-48n31
下 $	c-35f38i57j46k-40
下 ,	a-39b43g28i-34j-85k52l-28m-32n95
下 .	d-62f31j74k56
下 一	a-30b43e47g-35l64
下 个	a-32g36n61
下 也	k93
下 了	b-37
下 他	e24
下 你	d37f45
下 午	b-38h31l-34n-31
下 半	c81
下 单	d35f29j89
下 去	b49d50
下 吗	j37
下 周	g47h-44
下 回	b38
下 奶	k60
下 孩	c38i26
下 您	j47
下 房	g36j31
下 新	j61
下 有	f50g-33
下 来	b-65c90f-38g-33i-28j-28m59
下 案	c44
下 楼	j48k44
下 次	a39b33
下 款	n47
下 正	j-25
下 班	h86j-39k-46l76
下 的	g79i32
下 转	k-36
下 那	d48
下 限	g-25
下 雨	b-28
不	a-54b80c-80e28f-147h80i-33j-57k-129l55m-34n70
不 $	i33
不 ,	n47
不 ?	b47
不 上	a-33b-42c-34e31i50j30n-41
不 下	d61
不 了	b-106c-66e-36g150h78i-45k58l50
不 予	l60
不 付	g30h26
不 会	a-27b-24c-65d-29e-142g-118h-64i-28l-74n176
不 住	b112l-24
不 信	b84l73
不 值	a38g-26
不 做	j31
不 停	l57
不 全	b45j30
不 再	l-39
不 减	h48
不 出	a77b-31c-54e-24g50l48n-29
不 到	a-67b30e26g67h119i-27j37k26l-60n76
不 办	g-26h52
不 受	g-137
不 可	h75
不 回	g36h24l27
不 在	b-34e-32j59l-52
不 处	b30c26
不 好	a-44b-97c57e106g48i47k-37l-38n-36
不 如	n74
不 完	f100
不 定	g-24h84
不 对	g73h-24
不 小	a57
不 少	d37
不 就	a-29n96
不 开	b160h-41k50n-27
不 得	b-34l86
不 怕	c60i28
不 想	b36c68d72e180g-38h-59l-25n-24
不 懂	m65
不 我	e75
不 打	l-74m25
不 报	m92
不 拢	e86
不 掉	a-26l35
不 接	a-27e77h-48
不 收	b-36h-26k-35m-89
不 敢	b54
不 方	e-25h-24i26
不 是	a108b-61c26d33f-89g-38h35l-71n90
不 替	e43h25
不 来	g63
不 清	a45
不 然	b-34h63l-32
不 用	b-37e28g44h-46j-31l-52n-43
不 留	k27
不 着	b-39e-32n57
不 睡	l75
不 知	g41i35n36
不 算	g92l82
不 结	b32
不 给	m92
不 能	b-25g131i44n-32
不 行	g33k-40
不 要	b-81d89f30h-36j-37l-35
不 见	a30e24l26
不 让	b43h43
不 走	b-47k51l67
不 起	c-32d41e39
不 轻	c36
不 还	a57b123c66f-25g-29i-36j37k-24m33
不 进	k50
不 通	e60
不 错	e24l42
不 骚	l55
与	b43e-25f-30g-44k-28
与 债	j34
专	b-48d40f175
专 员	f61
专 线	f31
专 门	b-25c44f28g34
且	h37
业	b-39c-55d-80e53f-86j-25m-79
业 ,	a36
业 主	i26
业 务	k43
业 只	f-32
业 吧	e47
业 服	m-34
业 费	e37g29
东	a68b87c-26d-36e-49f-24g-43i58j51l58m-24n-53
东 卡	j-30k25
东 西	a74b88e-29n-35
丝	d69
丝 不	d37
丢	b-28d42e86j36
丢 不	e78
两	e-46f-48g-106i-24j-66k113l-46m109
两 个	h30i-28
两 人	l41
两 千	i50k77
两 天	c100l-39m-27
两 小	e31
两 张	k32n27
两 成	m87
两 期	i-32
两 次	l-25
两 百	b-30d30g-28k43m75
两 码	c-31
严	a48d-31h36
个	a131b-37c-31d118g-128h-24j-48k90l-49n117
个 "	d44e35n32
个 $	k66
个 ,	a34b25c26d-46
个 .	b27l-24m-37
个 ?	a44
个 ren	a45k57
个 一	d60
个 不	b39
个 个	a-24d59e83l-32
个 二	k27n25
个 人	a-92b34d-54e-61f-26g-44h-24j43k66m52
个 会	h-36
个 兄	c42f26
个 六	g60
个 减	j60
个 去	d79
个 县	a57
个 发	k56
个 口	a-30d-25e-28l78n55
个 号	h-28j-25l112
个 同	l50
个 哥	n34
个 地	a28
个 大	a24
个 字	a28
个 学	i38
个 客	h32
个 小	f35h30j25
个 平	n88
个 微	j26
个 手	b43
个 打	d35l-35
个 支	e122
个 数	a-35h57j67k-40
个 方	g-25
个 是	a-29b48
个 月	a-46c-35d-36e-26g36i61l-28n-32
个 案	c-25g39
个 欠	a-28d50g34
个 点	n30
个 电	c35d-38e-28f28j-27l50
个 瘸	a28
个 的	k34n33
个 短	d29e75l-24
个 网	n53
个 老	a52
个 联	d28
个 记	g27
个 说	g-28
个 账	m54
个 贷	f31i-26
个 跟	b110c41
个 金	n55
个 钟	d30h141
个 钱	k47
个 问	e73
个 黑	d64
中	b-40c-82d-30e113f165g-63i-35j113k-31m-32n-28
中 午	e34h44
中 奖	j64
中 心	b-31c-53e-34f226j38
为	a-24b-58d-46e-40f-86g130h38j48k-52m24n-42
为 了	j45
为 你	m41
为 准	f-47g-37
为 已	c30
为 我	m54
为 放	h28
为 止	l55
为 由	j25
为 这	b-28g65
主	a-50b-67c38d35e41g-56h-28k-33l-49m-33n-34
主 ?	i24
主 任	e111i-24
主 动	c97e-29j-25
主 管	f-36
主 要	j42
丽	k39
举	f56
举 报	f56
久	h57i101
久 了	i71
久 失	h33
么	a39b-34c-27d-41k-39n140
么 $	a33b-37f-30l-25
么 不	a49
么 个	a36
么 了	j31n49
么 事	e39
么 做	n29
么 办	c83e27i36
么 听	a61
么 外	f95
么 多	a37d-28e57
么 好	b54
么 弄	e-47n104
么 想	a-56d37
么 意	m33
么 教	a86b-27e-49n-28
么 时	a-49b51c-29l44m-26
么 样	a-61d37e56
么 甜	a60
么 算	m49
么 说	a-38b40c-25f93
么 还	n-34
么 都	b62
义	e95f49g-34j61
义 .	e119g-30
义 务	e-25
之	a-45b-34h159i-24k-24l-56m57
之 三	m54
之 五	m-48
之 内	c24h58
之 前	c-24h54l-25
之 后	h76m29
之 日	f24
乌	a70
乌 龟	a70
乘	m63
九	a46b-29g-24h-59l34m-32
九 点	h-58l-55m-28
九 遍	l80
也	a149b-64c-28d-60f-49g41h-92i27j-61k147l-26m148n32
也 一	m65
也 不	b40c90d-33g-67i44l29m-32
也 别	b59
也 去	c-41e48g66
也 可	k69
也 好	k-27n132
也 就	a93g-31i29
也 得	a-33e70m36n66
也 想	c30
也 成	k93
也 打	l73
也 救	h33l-31
也 敢	a161b-29n-57
也 是	b35d43f63g34m29
也 没	b41g50k-31
也 能	a-24g28k39
也 行	k102m-40
也 要	g32m65
也 配	a48
乡	a25b39d28e-25n-26
乡 下	b39
乡 群	d33
书	b31c-42d-28e-43g-88j-30k55l-28m-34
书 包	b65
书 我	c-35e31
书 记	f67
书 面	f-26
买	b-71d68g39i-31j-32n112
买 家	d79
买 房	g54i-25
买 手	b-29n102
了	a-54d25e-63f-86g200h89i176j-62k-96l29m24
了 $	a-24b56d76e-38f-60g116h52i-30k-36l-64
了 ,	a-129c36e42f-24g27h54i96k-61l-29m-52
了 .	a-46d-50e-80g-53h82i40l-57n28
了 ?	a40b-32l117
了 一	l37
了 七	m63
了 三	i133
了 不	l84
了 也	b-47e41g52l-30n92
了 五	d66
了 什	i33
了 你	a37b-61g-38k113l67
了 先	a-25b-33g-27n-40
了 再	i-38n-36
了 吗	a32b-27e29j-40
了 吧	a44b85g-26n-25
了 嘛	n57
了 就	h33k68l-27m24n26
了 我	b106d30i40
了 才	l40
了 是	e64
了 本	m55
了 核	j30
了 款	c-31g67
了 没	f47h-35n58
了 联	j32
了 解	f37j32
了 账	k-40
了 这	g37
了 退	j24
了 高	g69
予	f81l58
予 理	l60
事	a-88d94e119g-56h-40i48j-68l-41m-28
事 $	a-38b105c-33n33
事 ,	a36b-49d-33e39f-26i-28
事 .	d45
事 ?	c43e31
事 一	c31e30
事 了	c84
事 人	f47
事 你	e37i30
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
二	a-38d-35f-36g26j-34m-59n-28
二 十	a-28b-33h-25l96m32
二 小	b72l-35
二 点	e31h55l-29
二 维	k29
于	a-30c39e-37g84i-26k45l25
于 #	h28
于 你	f38l55
于 您	d25
于 收	k68
于 明	c30g-26
云	b58e36f-32h27i-32
云 台	i-28
云 桥	g27h34k25
五	a-72c24d33e-35f-42g-32h88k-35l-93m183n31
五 ,	i-29m62
五 .	m66
五 万	c45
五 分	n56
五 十	m57
五 年	g-43
五 折	m-44
五 点	b27d25e-38h185n-33
五 百	a-27d59m118
些	b97f31
交	a-63b-54d-36e-52f39g-32h104i-30m186n-77
交 ,	g26k73
交 一	m55
交 上	h33
交 了	f33m45
交 五	m47
交 保	m54
交 解	a-26
交 钱	g39
产	b-25f-31g31n30
享	j65
京	j-30
京 东	j-30k25
亲	a-36e101f-31g30i-45j34n30
亲 ,	i24
亲 友	d-30i-82n54
亲 戚	e46g42
亲 爱	e43
亲 要	e57
人	a79b124d43e103f34g-177i-81k25l-72m-70n32
人 "	d46e35
人 $	a-38b-28c65e40j-51
人 ,	b-88c-39e-47f27g45i62l56m-24
人 .	b-35e-48j40
人 :	f29
人 ?	f81
人 “	c49
人 上	c103
人 不	l49
人 两	k28m28
人 也	a58
人 了	c38d31f30h52n30
人 事	e67
人 住	b47
人 信	b28
人 做	a31
人 先	a69b66e-25n-28
人 几	a-27b27j58
人 出	n48
人 卡	g-37k109
人 去	b87h42
人 口	f100j33
人 叫	a-26
人 名	d-26
人 吗	j31
人 启	d25
人 员	e37f89g36n-24
人 品	a38
人 嘛	a-35i36n33
人 回	a36
人 在	b-46d-32l92
人 家	a140b-56e62
人 就	a33n45
人 我	d43e31
人 手	d37h25
人 把	b40
人 接	a-25b-26
人 收	b103k-92m59
人 是	b-26
人 有	b74
人 来	b26
人 民	f-61
人 活	a43
人 电	e51
人 的	a-26b31c28f-29k41
人 知	e71
人 缘	n24
人 肉	d106
人 能	c-29
人 自	d25
人 要	e-42i37
人 说	c75g59
人 谈	e86
人 账	k99m47
人 还	a-30e28n66
人 通	j34
人 都	a49n44
人 马	f63
人 黑	d52g-31
什	a-30b24c-30d-31e-35g45j27l51n-50
什 么	a-30b24c-30d-31e-35g45j27l51n-50
仅	h32
今	b77c27d-29e-60f39g59h105i-25j-36
今 儿	h34
今 后	g46
今 天	a-26b53e-57f30h-41j-25l-46n38
今 日	c44g24h46l49
今 晚	b39g-28h74l31
介	n62
介 绍	n62
仍	e48
从	a-31c-32d-25e65i-24k-31m32n28
从 你	g28m72
从 工	e57
从 里	b52n28
仓	b26
仓 库	b26
仔	c59g61
他	a-81b-79c40d-57f-164g-151i339j89m-65n-58
他 $	e112
他 ,	b69e-26i-31j29l27
他 .	e24i55
他 ?	a33c36e-24
他 不	i-27l-29
他 了	i95
他 们	c48e37h24i28l-28
他 公	j55
他 几	j-25l40
他 号	j43
他 同	j43
他 在	i41j41
他 垫	i50
他 妈	a76i-38
他 平	n28
他 战	j64
他 房	i27
他 新	i-25j90
他 有	k46
他 本	e-24
他 的	j-27k74l50
他 看	i42
他 网	i91
他 老	d29i-34
他 聊	f-26
他 表	i-27j37
他 要	i48
他 还	e-25i-25
付	a-38b-38c-33d-38e-50f-37g37j58l82m76n-66
付 $	m-26
付 ,	g30h51
付 .	m34
付 了	c-32g61
付 宝	k66m-29
付 密	j106
付 我	m55
付 款	k-33
付 至	k35
付 货	c32
代	a-28c-39e-29f91g32k45
代 偿	e46i38
代 收	k30
代 政	g46
代 理	f-29
代 表	e-33f75
代 还	e-47k47
令	a-25c24e50f38g-26i63
令 夫	i63
以	a-93b-62c44d-30e-55f-78g58h-105i-72k-41l-69m-36
以 "	j34
以 $	k96
以 ,	k-38
以 .	h-30m-27n-29
以 为	c45m50
以 前	c45e37g27
以 去	c-43
以 后	a-35b-48c-49d30e-28g162h-55m-29
以 在	d-48
以 帮	c56d50e-24
以 查	f35
以 法	g-37
以 派	f73
以 示	b80
以 重	j25
仨	e46h41j27l-27
们	d67e24f-40h-73i161j-103k-131n-51
们 $	i-24n31
们 ,	l-27
们 .	k-32l41n86
们 三	l49
们 不	b-76c31e-50l-30
们 也	e34
们 会	c128e29f-32l34
们 做	i35
们 催	m31
们 先	c-32f45
们 公	b58e-57i47m31
们 单	k34
们 厂	b-26l69
们 只	d54g-25
们 可	b-24d53e59h29n35
们 司	f54
们 同	e-36i51
们 和	c-27f57
们 在	k-36
们 家	a78e36g33
们 小	d41
们 就	b58c32
们 已	c63
们 打	e35
们 收	c-29
们 放	n34
们 是	c-25d31f87g-28h-29i49j-30
们 有	d42g92
们 村	d54h42
们 没	e33f-26
们 注	e29
们 派	d39h46
们 班	i66
们 用	l30
们 的	b25d-28g33l29
们 直	b99g57l-28
们 约	b-26
们 老	e43l48
们 要	d82
们 说	e47n-29
们 跟	g67
们 车	b63
们 还	l65
们 这	a-34b65m-27
们 那	a85b-41
们 都	c61
们 酒	b35
们 钱	a33
们 领	e27
件	b-33e35j-45k-37l-46m-35
件 $	e68
件 .	j-46
件 后	h31
件 已	g25
件 说	e30
价	b-43g-29h-34n-34
任	b-74d-43e168i-60j-57k-66l-26m-46
任 ,	e33f29i-25
任 何	b-48d-42j-36k-45m-36
任 姓	e38
份	a-27b-52d99e-30g-44k-65l53m-37n-25
份 $	d30g-28
份 ,	d35
份 .	f96
份 证	b-42c38f-49
企	d-25e50j61
企 业	e47
企 人	j61
休	b-47c-24e117l39n-27
休 息	l44
休 金	b-28e98
众	d70
众 诚	d31
优	h86
优 惠	h86
伙	e78i27n32
伙 人	e78
会	b-93e-45f-95h25i-143k-47l98m-99
会 ,	c-25e35l67n-27
会 .	l45
会 上	b79
会 不	b37l31
会 传	c67
会 儿	f32h39
会 再	l-50
会 发	e37
会 向	c53g40
会 员	j53
会 大	e47
会 如	f-36
会 少	j27
会 就	n27
会 怎	d37e38
会 我	l28
会 找	c77i-24
会 收	d27g59
会 显	g-39
会 有	b-28c31
会 用	b46
会 联	g-26
会 被	a-25c-26g126
会 计	k66
会 通	j65
传	a53b-28c27e-32f65g109
传 你	c-35f90
传 唤	c67
传 票	g45
伪	j42
估	j-50
估 用	j-38
伸	i66
伸 把	i66
但	d25m68
但 系	m27
位	a-29b-57c29e144g-44j166k-72l-71m-69n-30
位 $	j-37
位 ,	e30j-43
位 .	e-28j52
位 ma	j75k-40
位 名	f31
位 和	j50
位 在	e60
位 数	g56j69
位 的	e30
位 费	m-37
位 还	e42
位 那	e62
位 门	c54
低	b-38g32l46
低 ,	a-24
低 保	g41
低 劣	a35
住	b109c96d-26g-53i-47j129k-67l-69m-50n46
住 $	b36c44
住 你	b-31e46g-24
住 先	n62
住 哪	j27
住 址	d26f25j121
住 院	a-25
体	a-38b-77c133e-24j35l31n-26
体 ,	g28
体 会	l51
体 是	j42
体 金	i60
体 验	b-25c165d-26
何	b-49d-66k-45m-38
何 个	k-26
何 事	d-24
何 人	j-31
何 机	g37
何 费	m-26
余	k-38n-28
余 额	k-33n-24
佛	b32
作	a-42b-51c-31d-34e67f25h24j43k24l-26
作 $	e45i-24k61
作 ,	n53
作 .	e33f-25
作 ?	j54
作 人	e-25f93
作 办	f60
作 废	h82
作 都	g72
你	a-27b52c85d141e178f39g139i83k-26l162m61n-28
你 $	a98b78c-79d-41e58f51g-81k65l64m36
你 ,	c149d36e-77h-31j-27
你 .	c87d-73e-24g96l47
你 一	a-25b82d-55e-30g34h-44
你 丈	e73
你 上	b-28d46e-29l37
你 下	b-31e24k26l52
你 不	a-45b90d-51e25g27h-52i-33n74
你 个	a159b-40d-25k55l-28
你 也	a80b-44g-43m53
你 二	b-26e42l-24
你 人	k36n24
你 什	b-24l45
你 今	g36h86m40
你 以	c44g27m49
你 们	a91b-126c-53d43e27f-69g-32h29i70l44m-26n-43
你 会	b-46l155
你 信	b101g-24l-36
你 借	f44
你 做	d134
你 儿	a33b-29e-54g75h-32
你 全	g43m-43
你 公	e73g69h34l81
你 关	b32c-56g-24h-41l87
你 再	b35c26d45g-29
你 写	i37
你 准	c35k24
你 几	a62l26
你 出	b-68g-44l29m110
你 分	d27j36
你 到	a62
你 刷	k83n54
你 前	i40
你 办	j27
你 半	d30h115l-37
你 单	e55f-24i51
你 厂	e58
你 去	a-39b58c32n53
你 受	l50
你 可	f35
你 同	d44i41n35
你 名	d50f54
你 哥	b-29e25i39
你 唔	l62
你 啦	b-32c103
你 囡	b64
你 在	b-44d112e-42f-57j44l-32n40
你 塞	k80
你 大	a34
你 女	b51e-28l-29n31
你 奶	e59
你 好	a-36b-48c-45d-33f75g-44i32l119
你 妈	b38d-27e-37n77
你 姐	b-30e89
你 媳	e86
你 存	k77
你 孩	g40
你 安	l37
你 客	c43f30n35
你 室	i42
你 家	a-69b294c-24d-66e103f-52g-78j-54l28n-29
你 对	i35
你 小	j26n78
你 就	a128b31c27e-54f53g-86j27l-40n-30
你 屋	j59
你 工	e51g111
你 已	g113
你 店	c-24l72
你 开	j44
你 弟	e87g54i-27
你 得	i75m41
你 怎	e-47n104
你 想	a-28c25e-45g56
你 懂	b139e38f-37g-25l-27m-24
你 户	g56
你 所	h25
你 手	d24l31
你 打	b51c53d-32e-74f35j-35k30l-40m-40
你 扣	b36c64
你 承	m201
你 把	b-50k65l79
你 抖	d37
你 挑	b67
你 掂	b50l-29
你 推	n94
你 是	a-62b-54e-31f-53i43j29
你 最	b72d-31l-34
你 有	d26f39g-44
你 朋	b-25d51e-41n-33
你 本	f25
你 条	a121
你 来	c-40f180m-29
你 楼	h60
你 欠	a-36b28c-40f52i-75
你 没	a-32g31n55
你 消	g52
你 照	d33
你 爱	j53
你 父	e36h24
你 爷	e-31n59
你 爸	b-41c-54e85i34n-50
你 猜	c36
你 现	b-28c78d-30g45h-25j85
你 申	k28m50n52
你 电	i75
你 留	c43n-24
你 的	b29c-145d129f109g99h133i-49j-29k-52l-47m43n-39
你 看	d36f30g-49
你 瞒	e73h25
你 知	e-27f51i-26l95
你 社	b-33d84
你 等	c46
你 签	c108g49
你 约	c54e-35
你 绑	b45
你 网	d33j24
你 老	a-76b-26d-37e108g65i-39l-38n36
你 聊	c79
你 自	a48c-30e38g-47h54l25m62n28
你 要	b38m41
你 订	c34l77
你 认	d50i24
你 让	e-39l76
你 试	b-24
你 说	a-37b-61d-25e-47i53l37
你 请	l61
你 谈	f33
你 躲	a47b32d-30
你 躺	b114d-27l-42
你 车	b28
你 输	f-30g60
你 还	a-26b-91c-69e65g64k-45l28n-58
你 这	a198b-87c44d-37e-30g-132i-25l-33m29n-47
你 通	d70
你 那	b153d56e-39f36g-39i-28l-55
你 销	j71k-46
你 门	l51
你 阿	e44g58
你 隔	d54i51
你 领	e44
佢	a-26i58
佢 还	i58
佢 闹	a-24
使	b-42f-26j34
使 用	b-34j34
侄	i96
侄 女	i66
例	g31
供	d25e-54f-25i35j-31
供 ,	h25
供 了	i26
供 官	e-29
依	f-30g-68m-70
依 据	m-57
依 法	f-26g-54
侦	c85
侦 支	c-35
便	a-44c-40e-68f32h-25i31k33l-54m-53n-24
便 付	m-26
便 点	k52
便 说	i35
促	e98
促 .	e25
促 还	e73
保	c-30e-70f67g120h-36j28l-35n-33
保 中	f84j29
保 养	d-42g40
保 卡	g80
保 安	a42i37
保 密	b-24d148
保 留	d-31g-35
保 监	f62
保 证	b115g46m88n-26
保 险	b-32j28
信	a-77b151c-57d48e-57f-63g112h-105i48m-37n-68
信 ,	d-29g-31i-35k-25l28n-27
信 .	b138g-36l-51
信 上	g33m31
信 不	b134l-46
信 人	d53g46
信 号	l-36
信 名	d-31
信 封	k59
信 就	k59
信 已	d108g-39l91
信 平	d54
信 息	g-25i-24m29
信 我	b42l-27
信 用	c76e24f32j-25k29n38
信 的	d54
信 管	f29
信 箱	i56
信 被	g-30
信 贷	i62
信 轰	l48
信 那	m41
信 里	g54j74
信 验	j64
俩	a42
修	a27c-27g-33
倍	g34h52m67
倍 ,	h52m106
倒	a75n26
倒 是	a58
候	a90b44d34e-35f-45j-37m-27n-80
候 ,	a29
候 一	h48
候 嘴	a60n-28
候 方	m-26
候 走	b36l44
候 还	l50
借	a50b-128c-31d-67e-87f-28h-69i70j-31k-61l-84m-70n377
借 $	n73
借 ,	a-30n61
借 一	n100
借 不	a-52n104
借 了	i33
借 呗	i29n85
借 条	c37
借 来	a-30i25
借 款	e32g88
借 的	a40
借 网	n-47
借 这	a47
借 钱	a121i62n-75
债	c-32e63f24g61i75l-48n-48
债 不	a60d29
债 务	a-26b46d-39f69g73i-62j34
债 权	f-25
债 的	i50
债 还	a24d28
值	g-40k31
值 钱	n37
倾	d-31h69l-31
倾 .	d-31h69
假	e-29f30j102
假 称	f50j44
假 装	j58
偏	l37
做	b24c-132d97h-49i101j109k-53l-31m-51n42
做 $	b26
做 .	n29
做 不	g-28
做 个	b-26c-46d97f54j26
做 人	a31f35j28
做 什	f-54j58
做 做	e32f-25
做 到	a33
做 好	c-35g82
做 工	e39
做 成	d73
做 收	j-38
做 生	i29l29
做 这	n38
停	a-41b-50c-45d-41e-47f-31g97j33k-28l156n-48
停 $	g67l49
停 .	g25
停 你	l49
停 催	m59
停 发	g31
停 在	j26l-35
停 息	g31j45
停 掉	g40
停 止	l31
停 用	f31
停 车	m-51
健	a43
偶	e29
偿	e87g36i24
偿 ,	g37
偿 .	i40
偿 还	e31
傅	i36j28
傅 ,	i40
催	a-54b-56c-45d-24g-62h-29i160k29l100m94n-30
催 $	a-24i34
催 ,	k31m62
催 催	a-24i34
催 告	f25m52
催 收	b-37e-37f-54i49j32l76
催 账	l53
像	a96b-40g-26k73
像 你	a100b-30g-26
像 是	k74
儿	a136b167c-75d-61f34k-24m40
儿 ,	b47e34j-24l42n-28
儿 .	b-30k34l62
儿 上	e33f40j26
儿 园	a56n24
儿 子	a43e-56
儿 就	e28g28
儿 有	b81e44n25
元	a27f-33i-51j55k47
元 $	m-34
元 ,	i-25m65n-35
元 .	a30g40
元 几	j74
元 可	k33
元 已	m-33
兄	b121c30e-36i32m29n-28
兄 们	b51m33
兄 弟	c33i32
充	f50k73n-26
充 值	k47
充 快	j30
先	a-74b27c-42e-32f-33g-41h-52i-28k-39l-52m150n237
先 ,	i50n32
先 交	a-26m91
先 别	j42
先 到	c36
先 向	n27
先 垫	i33m81
先 打	e103k76l-31
先 扣	b63e-25
先 把	n38
先 拿	b36n89
先 提	n49
先 生	d36f-43g46i-38n-49
先 给	f51j31
先 过	g46
先 还	a-35g-26m-27n107
光	b36d47
免	d-30f-27g-45h49j33k74l-32n-27
免 $	a27m33
免 ,	j29
免 手	k30
免 收	h58
免 方	j26
免 费	m-40
入	a-43b-27d-45e-86g142h27j-57k59m31
入 不	h28
入 口	e-29
入 学	g79
入 评	j-38
入 账	g-28k-25m44n29
全	a-48b34c-51e-61f55g309h85i-43k-43l-51m-58
全 ,	a43b-41j39
全 国	g36
全 家	g60
全 是	b72f100
全 程	f44
全 网	d30
全 部	g48
全 额	g-26h93
八	c-40d-64g-38k121m86
八 ,	d-26m46
八 一	m-49
八 千	m61
八 年	a26
八 折	k27
八 点	e42h24
八 百	k129m61
公	a-34b-78c114d119e57i-56k36l-31n-24
公 ,	g50k63
公 众	d40
公 务	f49g57
公 司	b30d36e-70f-50j51k29l37m48
公 告	d-38f-93
公 安	f142
公 室	e44
公 布	d47g-57h39
公 开	d91e83i-25
公 检	f-25
公 示	m-52
公 积	g54
公 证	m40
六	c-28d-27f-26g24h79i67j110k-65l-25m87n-41
六 个	j78k-27
六 位	g52j83
六 千	i55
六 折	h59
六 月	a65
六 楼	b55j-29
六 点	h50
共	d-27g42j63m-32
共 六	i51
共 同	g47
关	a-69b-60c166e41f-24g-29h37k-33l69n-50
关 $	g-34h-24
关 ,	i60
关 .	g41
关 了	h56
关 于	f25g-24
关 把	b-44c59g58
关 报	c83
关 掉	d-48
关 机	a-38c-30d90e-33h-36l138
关 注	d-27f35
关 的	c47
关 系	e106f-28h-43i-27
关 闭	h107
兴	c45d45
兴 趣	c45d45
兵	a-28b90g85h-27
兵 ,	b101g35
其	d-39e112f-32i102l60m40n73
其 他	i-45l37n48
其 向	n56
其 妻	e128
其 子	i38
其 母	d-25e-30f41i86j27l69
其 转	i35k38
具	b54g-27i45j35
具 体	i45j38
典	a35n35
典 型	a39
典 当	n35
养	a46b-43d-55f32g47i-29k-24n26
养 的	a42i-26
养 老	f40g61
养 贷	n41
内	a-29c27g30h118i-46k-35l-58m-24n38
内 不	g29h28
内 到	g31
内 回	e27
内 找	n101
内 部	f41i-28
冇	a148b-28d-28h41
册	j35n63
再	a-139b47e-108f-66g-143h-83j-47k-45l-61
再 不	b110c-38e27h-31i76
再 借	n-65
再 卖	b-29n72
再 唔	c38i58
再 失	c40
再 打	b-56e-48h-55k-32l24
再 拖	b46c73
再 挂	h-35l92
再 接	k26
再 提	h25
再 给	k62
再 联	l-25
再 说	b-31c-24m44
再 谈	c31m57
再 躲	b54d56
再 还	a-25h-24i-33
再 追	l-34
冒	c-35f26
冒 充	f54
冒 用	f-29
写	c-29d-31e94f-34l-39m85n-41
写 上	j35
写 也	m72
写 封	e115
写 得	g34
写 错	j-25
军	k42
农	k26n-27
冰	b50
冲	m-56
冲 回	m-56
决	b-27c-46f-47g91l45m-37
决 $	g37
决 ,	g52h30
决 于	l55
决 后	g-52
决 已	g83
况	c25e-56f30g-30i111j28
况 .	f55
况 都	j36
冷	b-27
冻	a-35m28
冻 金	a-26
净	g103
准	a-41b45c147f-67k48m-28
准 $	f-47g-37
准 .	a-27b78
准 备	b-26c49g70k55l-35
凌	l30
减	c-55g-58h106j26m82n-26
减 $	h48
减 免	h70j27m97
凑	b-50c91h28i-29n116
凑 ,	e-47h29n86
凑 一	c46e42n-42
凑 不	h29n33
几	b109c79e-31f55g-71h-60j190k-62m-30n65
几 万	d36n45
几 个	a-44b68j42n37
几 十	i29
几 单	j74
几 口	f79j34
几 号	c-26j40
几 天	c25n25
几 年	c135
几 张	j-30
几 楼	e47
几 点	c-28d-26e-41j67l65
凳	l55
凶	b36
凶 ,	b36
出	b59c-117d28f-45g127k-69m136n58
出 $	m126
出 ,	m42
出 .	m72
出 不	b-50l66
出 事	b59
出 入	i26
出 去	b-31n34
出 所	c-44f35g-32
出 来	a94b105d-26g65i-36j-44k-26l52m-44n60
出 现	j34
出 街	d135h36
出 门	b71d35g-27
函	c-75e170h-24j-31k-55m94n-35
函 .	e109k-31
函 】	c-48
函 一	m63
函 校	e76
函 询	f67
分	a-40b-80c-38d114f-84g47h57k-37n37
分 不	g-24h91
分 之	m37
分 分	d106
分 十	k36m-59
分 期	b-56g-43i52j29m71n37
分 钟	b-34d85f-36g-30k-25l75n59
刑	a-38b-61c349d-26f-27g-42i-51m-27
刑 事	c109f-26
刑 拘	c78
刑 的	c46
刑 都	c105
划	g35k-27
划 ,	g28
划 .	g-36
划 扣	g55
列	f57g117m29
列 为	f26g40
列 入	f31g81m26
刘	f53
刘 ,	f68
则	c132h75l-30
则 减	h58
刚	a-120b79e82j-26l-49n-32
刚 从	b53
刚 才	a-54
初	f-41
删	g57l-30
判	a-47b-49f-71g327l-50n-27
判 下	c71
判 你	g81
判 决	c-36f-26g87m-33
利	a-44b-47c-27e-62f-36g-28i78j41k-33l-44m83
利 .	i30
利 息	b-32i27j46k-24l-43m48
利 滚	m39
别	a-49b76c43d-57g-42i-61j56k53l144
别 人	k-32
别 信	m-35
别 借	n-25
别 再	b-43n-80
别 去	b67n-27
别 听	g-33
别 告	n67
别 多	j49
别 怪	b-39h102
别 想	b54c-28g54h-32i-25l33
别 打	k-32l84
别 理	k73
别 的	b-25i-27l57
别 管	f45j31
别 紧	i39
别 给	a50g-30j-44
别 联	l75
别 让	b120d-28e-40
别 说	j38
别 走	k83
别 跟	k58
别 这	a-72
别 逼	b37l25
别 问	g77m87
刮	b50
到	b-29c32d81e-109f-116g31h71i-85j78l70m-97n-36
到 $	d35g38
到 ,	b33h36k25m24
到 .	l27m28n-31
到 下	g114
到 不	g31
到 之	f26
到 了	c-33g-34i-24
到 他	l31
到 付	l78
到 你	b28c29e-94h25l98
到 公	k-26
到 同	d28
到 哪	b58l24
到 场	f25
到 官	d-29
到 客	j56
到 山	b45
到 底	a150e-26i-28
到 店	j42
到 您	a33g-28
到 我	e42k163
到 时	a-43c43d59f-37g-42
到 期	i29m-24n-40
到 本	f28
到 没	j73l63
到 电	e48
到 的	j55
到 短	a70
到 账	g-32k-28l-30n43
到 这	n30
到 钱	b28h67k-30
到 限	g79
制	a-33b-34c64f70g105k-40
制 ,	g-25
制 入	g79
制 度	k-31
制 执	g53
制 措	c30
制 服	c86d38f110
制 高	g-44
刷	a26b-70c48g76i-32j-55k57m-48n80
刷 $	n24
刷 ,	n-36
刷 一	n42
刷 信	a65
刷 身	c70g-27
刻	h130
刻 ,	h61
刻 转	h34
前	a-68b-56c86d-35e33f54g-106h233i88j-68k-79l-27m-48n-94
前 不	c27h101
前 两	c42h32
前 台	f-28i124l32n-57
前 坐	l29
前 处	g32
前 女	i30
前 年	i26
前 必	e35h68
前 我	e24
前 未	c53h44
前 没	e41h49
前 的	h-29
前 通	f25
前 逾	i-26
前 都	h-33
剩	h65i38
剩 一	h30
剩 下	i48
力	b-46f-31g-34i39
劝	i33
办	a-31b25d-34f238g67h52i-32j24m-49n30
办 $	c41g70h-33
办 ,	f59
办 .	g-40i-31
办 ?	e33i37
办 不	g-26h60
办 了	g52
办 人	k28
办 停	j47
办 公	e41f61
办 完	c-40g55
办 就	f67
办 案	f57
办 法	e27f-72g-40i-29l37n108
办 理	f-30
办 的	f100
功	g35
加	b-57c43e32f-27m236n-34
加 一	m36
加 五	m83
加 大	l60
加 急	m90
加 我	k36m-43
加 收	m128
务	d-55f76g35h63i-56k29l-47n-44
务 $	f46
务 ,	f31
务 .	a44c30e-27h36
务 人	b50c29d-38f-47g62i-53j52
务 员	g57k43
务 所	f-30
务 执	f46g-25
务 费	m34
劣	a35
劣 ,	a35
动	a-49c31d-26e39f-38g57m-28n-49
动 ,	h-31
动 判	g149
动 发	l94
动 态	j73
动 您	e39
动 手	b45
动 起	b47
助	e84
助 .	e76
勤	b116
勿	f34
包	b-27e-44f32h76i-39j-40k73m67
包 ,	g45k51m-86
包 .	f75h69
包 公	f-35
包 发	k25
包 括	j-27
包 裹	j43
化	b46
匙	b35
区	b-51c-35d73f65i-42j97n-37
区 ,	f25
区 .	j32
区 人	f27
区 法	g-24
区 那	g32
医	b80f51g62j52
医 保	f59g65j53
医 院	b96
十	a33b-60c-48d-55f-68g-73i-37j-78l173m48
十 $	m33
十 ,	m43
十 一	h45l25m-28
十 三	b-26e43l-28
十 个	e-39k39l69m-37n31
十 九	e28l32
十 二	b-31e28h49l-47m-39
十 五	m27
十 分	b25d-37e-28l76
十 加	m63
十 四	m-24
十 块	m114
十 多	b48
十 月	a65
十 次	k32m-48
十 点	h-33
千	a-74b-35c-31d42g-69h-56i88j-46l-46m147
千 ,	c-25h-27i45j-27k79m106
千 .	e43m29
千 一	m-33
千 五	m45
千 元	k-26
千 先	i50
千 块	k-36
千 多	i24
千 条	d54
升	a36j44
升 级	a36j44
午	b-58e25h58l-56n-38
午 三	g44
午 五	d30h46
午 十	e37
半	a-42b-73d51e-35f-24g-26h64i-24j-26k-26l119m-37n-46
半 .	n-24
半 个	c-41d30h87l-30
半 夜	b-58l44
半 小	l-46
半 年	d32
华	k28
华 正	g24k30m30
协	a-24b-24c-64e81f107g-39h65
协 作	f60
协 助	e94
协 商	h82m33
协 查	c-48
单	a-94b-149d66f-54g-28h35i-42k-63l-90m44n-30
单 "	g65
单 $	g40i-25
单 ,	g57i34
单 .	m24
单 上	b-25
单 今	h40
单 位	c36d-46e39f29g-49j40l-25
单 元	j74
单 吗	d36
单 子	g26
单 我	d88m64
单 明	m31
单 是	g-37
单 由	g-26
单 要	d46e35
单 里	c37d-43m42
卖	a26b-85c-63d-51g43h-37i-29j70k-43l31m-35n95
卖 .	l78
卖 了	n-28
卖 掉	b-29n102
卖 的	a24j48n-26
卖 血	n75
博	d26
占	l-34
占 线	l-34
卡	a-49b-87d-47f-32h26i-45k198l-48m-73n45
卡 $	a54e-24k34n-49
卡 ,	n119
卡 .	g-42
卡 上	k74
卡 中	f-31
卡 也	k39
卡 号	j127
卡 密	b34j-34
卡 抵	k42
卡 是	c33
卡 欠	i57
卡 的	c43n29
卡 逾	c-30
卡 部	f52
卫	k24
印 了	d69
即	c24e29h55j-38k-28n37
即 还	n43
卷	g-32h85
卸	b53
卸 你	b36
厂	d-38e59j35l45
厂 门	b-28d-31e66l60
厅	l44
压	a-28e53
压 高	e48
原	j-25
去	a-70b68c120d92e92f-39g-55h27i-129j-35l-182n174
去 $	b47c44k50l-41n63
去 ,	b-62c66n85
去 .	a-27b38d40h54
去 不	c-46g66m45
去 了	a31b-31g-31h46i-26n-50
去 你	a34b-24e71g-45h39n-28
去 填	n-48
去 就	a44k29
去 派	c-54
去 留	d79
去 自	c52
去 跟	e60n-30
去 过	b39e48f27j25
县	a49e36
县 出	a57
县 里	e37
又	a98l83
又 是	a48
叉	a49
及	b-24c24d44e38f-34
及 一	d37i34
及 车	g36
友	a33b-82c-36d150e-69f-26g-73j28n92
友 ,	d30g-25j50
友 借	a-34i-32n74
友 凑	n101
友 圈	a-24b-33d68n-51
友 欠	e-31n-25
友 正	a92
友 的	i42
反	b-45e53i32k-33l73
反 映	e66i-26
反 正	b-38g39i58l92
反 诈	f57
发	a-119b-117c-87d-28f25g-41h-65i-31k62l102m-55n-94
发 "	g39
发 $	g-34l80
发 一	d-57j41l37
发 了	m43
发 你	f74g-24
发 函	e105g-24l-34m58
发 到	a-27d-26
发 十	k66
发 呗	l75
发 您	d-31k38
发 我	f-28j151k-60l-27
发 来	j24l41
发 现	g79m-28
发 的	d-25e-40f38k33
发 短	d87k-27
发 票	j-27
发 红	k77m-56
发 给	h29
发 过	b-39l52
发 送	d66
叔	a-31c134i87j-28n-32
叔 叔	c68e-29i50
叔 来	i58
取	a-35b-49d-36e-33f-40g104i-25j39l91
取 其	l59
取 决	l55
取 强	c30
取 得	g25
取 消	g105
受	a-38g64k44l55n-34
受 云	g27
受 影	f-27g124
受 江	k28
受 海	g24m31
受 理	c-33f-25
受 的	l50
受 银	f32
变	j-25
口	b-85c74f111i-31l98m-31n142
口 $	a-25b38e-46k57l-34n62
口 ,	b-55c38l35n24
口 .	a55e41n-36
口 一	d37l40
口 人	f79j34
口 借	n109
口 子	c43
口 普	f100j33
口 的	b34l-36n42
口 见	c81f-33
口 那	b-46e24l104
句	b33
句 ,	b33
另	a-36d72m39
另 一	g34
另 加	m49
只	a-64b75c29f-63g-34h70j-60l-65m-57
只 会	b37
只 剩	h58
只 好	e91
只 挂	h59
只 提	e-29
只 是	b24c45
只 有	g-64h32
只 柴	k74
只 能	h-24i60
只 要	g40n54
只 说	c39
叫	a-43c45d79e-67f-74i76k-32l48n-31
叫 什	a-39
叫 你	b-26d124e-26
叫 佢	i58
叫 您	a-26
叫 板	a48
叫 程	f-35
召	b-40j27
召 回	b-40j27
叭	d-39
叭 喊	d-40
可	a-42b174e53f-57g-83i-71j-78l-88m-55
可 不	b32c84e75
可 以	a-44b-79c-84d-25e-40f-43g-74h-60i-28j-33l-29m-45
可 先	n27
可 别	g65l-24
可 回	d25
可 就	b34d72f42
可 我	l30
可 没	b72n26
可 直	k33
台	a-27c-28d38f-69i60j-49k-76n77
台 $	n68
台 pos	n-36
台 借	n27
台 公	h39
台 的	n47
台 直	n32
台 转	i24
号	a-62b-88c-38d-48e-43h-29i-84j51l32m-88n-93
号 #	e42f-46
号 $	d-27f-30
号 ,	d57j-31k72
号 .	k-24l-30
号 上	h59
号 不	g69
号 也	l35
号 子	c90
号 是	e37f62
号 码	b-30d-31e-25g-27h-28i-41j-34k-38l64
号 给	j115k-26
号 说	j40
号 都	g73
号 马	f78g-24
司	e-87f80g88i-46l-24m-30
司 (	g25
司 )	g25
司 ,	k-24
司 催	k31
司 前	e72h35l41
司 受	g24
司 回	j54
司 地	d-52j49
司 备	n36
司 将	e35
司 小	n47
司 已	g65
司 提	k63
司 是	i39
司 欠	i-34n30
司 法	f121g-25
司 的	b-34d34e44g25j43
司 规	m66
司 财	c27e50
司 账	g-33k82
司 这	a35
司 那	e-25k102
吃	a80b-83c172g-53h-26k56l43
吃 $	b-27d50g-34
吃 牢	c37
吃 顿	k64
各	l67
合	a-64c-41d-54e31f117h-45j-49k-80l-32n-51
合 .	c-27
合 一	f142j-27
合 伙	e78
合 同	a-29h-26i-35j-38k-48n-35
合 处	f35
吊	b90g28
吊 销	g44
同	a-86c93d41e-170f-90h-33i-47k-76l-31m41n-32
同 .	d38
同 上	m24
同 事	d-32e-63i35l29m24
同 你	h26
同 学	d62e-52g-31j61n41
同 志	c32
同 无	m32
同 未	m30
同 没	m28
同 第	m-49
同 约	m-27
同 诈	c67g24
同 账	m26
名	a-79b-85d244e-83g138h29i-76j29k102l-47
名 ,	d47
名 :	k38
名 下	b-26d-48f42g125n31
名 义	f49j61
名 单	d91e-30f-40g131i-36
名 字	a-45c24f-50g-24
名 张	k66
名 称	f31
名 额	d-24h62k28m50
后	a-84b-84c-27e-91f-67g66h155i-55j-32l135m-42n-40
后 #	h37
后 一	a-25b-29h116l-44m-28
后 三	j27
后 上	g31
后 不	g31l-40m-27
后 再	h-24k-29l33n46
后 台	g62
后 四	j-39
后 天	c-26h-24j-46
后 头	l149
后 客	f49
后 就	h63l-30
后 我	h-42
后 截	k37
后 才	g-62
后 挂	a36g27
后 有	h-41
后 来	c53
后 果	c39g-32h38
后 没	h46l94
后 系	l-25
后 续	j59
后 跟	j24
后 转	h28
后 通	c54h27
后 面	l36
向	c85d-50e35f-63i-38k-30n31
向 亲	d-30i-82n54
向 公	c83
向 您	g42
向 朋	n-24
吓	c28d29
吓 唬	c28d29
吕	g24
吕 ,	g26
吗	a-77b-68g-24h-25i24j-85m-26n69
吗 $	a-96b-56e86f-37j-37l-30n-46
吗 ,	d30f33j-36
吗 .	n25
吗 ?	a53c32d-54e-81f48n85
否	f-37g-38h65j-27m-24
否 则	h77
吧	a-36b108c86d41e194h-49i-45j-85k54l-103n-46
吧 $	a28b-35c111f48k115n-35
吧 ,	b175c-68d42e116g-30k-27l-54m27n-40
吧 .	a-44c68
吧 ?	e28f-26i-24j-54n39
听	b-70f34j-42k-29l32n-28
听 不	a51
听 人	g-26
听 我	l68
听 日	g28h45
听 清	f43
听 见	a45
听 说	e27l26
启	d34f-26h32
启 事	d25
启 动	h34
启 明	g25
呀	e35i-25
呀 .	e38
告	a-35b57c117d-29e-101f-88i140j43k-51m33
告 $	d-42
告 .	b80
告 :	c54h24
告 】	f25
告 一	i47
告 他	i-34
告 债	g27
告 知	b36e-49f-24g41i38k-40n-27
告 诉	b-25e-27j97n54
呗	a-38b-40g-29i24j27l58n117
呗 ,	c26l66
呗 .	j31
员	a-34b-41c-38d-33e-38f55g35i-24j57k-27l-33n-53
员 "	j34
员 ,	f73j-28
员 .	f38g87
员 工	e-63f-54i24k-36
员 微	k33
员 是	f-32
员 的	j52
员 联	f59
呢	a136b43c36d58f100l27m27n-61
呢 $	a26l54
呢 ,	i49j28
呢 .	a78b59e36f-24n-32
呢 ?	a24c32d41m52
周	a-37b-49c-25f-33g112h-100i46k-29l-61m-27n43
周 .	e-41i51
周 二	g67
周 五	e44g76
周 到	f25
周 末	b34
周 转	k-29n67
味	c35
呼	b-54c39d-28e25g-28l106
呼 .	e38
呼 死	l28
命	a48
咁	a76b52
咋	e66
和	a-24e36f30g-55h62i37j190k-40m-38n-47
和 公	c-27e31f53h24
和 单	j31
和 家	j88
和 欠	d32h39
和 还	c58
和 钱	i60
咗	f-30g116
咨	f-27
咨 询	f-27
咩	c102
咯	a61n24
咯 .	a62n24
咱	a-50c-42f51h-30k-27
咱 们	a-30b-36g-36
咱 再	n36
咱 这	f64g43
品	a106b-26k-45
品 低	a35
品 卡	k-31
哈	a45f-44
哈 .	b24
哋	e25
响	a-32d-28e76f26i-26
响 $	g-27
响 .	g45
响 孩	g-35
响 店	d-42
响 您	g-27
哟 ,	a39
哟 我	a-45
哥	a-36b102c-29d-24g-48i66j25l-48n57
哥 ,	j32
哥 们	n34
哥 在	i46
哦	d35g63j-24m26
哦 ,	j-24
哦 .	d39g63m26
哪	a-35b124c-64d-69e36f82g117h-25i-36j79k-39n-45
哪 ,	i33l48
哪 上	f-36
哪 个	e91f95
哪 也	b57c-44g63
哪 儿	b71e-26f25i-27l-32
哪 天	b60g60
哪 家	b-26g35
哪 条	b25
哪 里	b-42j32
哭	a38d24
唔	b40c-37d40e-27f-35g36h148i36m-26n-72
唔 到	g121k34l-24
唔 好	a-24
唔 还	a-38c-24d28g-24h139i54
唠	e84
唤	c67
唬	c28d29
商	c-28e30g-51h74k-38l-25
商 ,	a27
啊	b56d41f-28h47i29l-43
啊 $	b26
啊 ,	a45d43e-30f-25
啊 .	b32e39h33
啥	a-38b41k-49
啦	a-24c72e-27f-26g-27i43
啦 ,	i57
啦 .	b-34c91
啪	l39
啪 ,	l39
喂	a94b29i34
喂 ,	i34
喇	d-39f-30g49
喇 叭	d-39
喊	c66d-40
喊 的	d-47
喜	j60
喜 您	j34
喝	b-30c40d-25f-32l41
喝 茶	c33
喺	b64
嗦	e31
嗦 ?	e31
嘅	a150b-50j61n-30
嘅 ,	j61
嘛	b-32d24e-32h-30k30n172
嘛 ,	c-30d25n111
嘛 .	b-29k44n63
嘟	h-28l67
嘢	a68
嘴	a61b49c-25j34n52
嘴 .	b99
嘴 上	j36
嘴 跑	a35
嘴 那	a60
器	l47
器 人	l49
嚟	f140
囊	a37
囊 废	a55
四	b95d-25f-31g-37j-32k-40l-69m-30n-53
四 万	b34
四 位	j-25
四 十	b31h36l-36m56
四 次	j26
四 点	b59
回	d27i-54k-79l-72m-88
回 $	h53
回 ,	b-40j24n26
回 .	b43
回 n	g42k28
回 t	k-41
回 td	d31
回 复	a44j32
回 家	b30
回 并	m-56
回 执	c47
回 来	b-35c-25g40j-27
回 电	h63
回 答	f80j24
回 见	a44
回 访	j36
因	b-55c-39g46
因 为	b-28c-38g50
囡	b129g-27
囡 囡	b64
园	a37n24
困	a46e-24
困 难	a46e-24
国	a-38b-50c29d-38f119g170
国 不	g65
国 家	b-38c31d-30f99g108
图	f-25h37j-32k51l-30
图 $	k43
图 .	k59
图 给	n28
圈	a-24b-46d114e-36
圈 ,	a-27
圈 我	d-31
圈 见	d89
在	a-146f-80g-79h24i67j157k-26n27
在 $	b-34e-26h-27i27j148
在 ,	d28
在 .	b-26j48
在 不	b-28e-39g-43h98i74j90
在 住	j29
在 你	b-100c-47d-28e-27h-30j-28l193
在 催	k73
在 公	b37
在 其	l44
在 几	e51
在 十	h29
在 县	e37
在 哪	e82f-24j75l-24
在 在	e-25f32i-24j69
在 场	j37
在 外	i65
在 家	j-25
在 就	b-30d38e34h27j-30n43
在 开	b-36
在 您	n79
在 我	b60d26e-28h75i46
在 手	d-48
在 收	h31
在 旁	h48
在 晚	h-25
在 朋	d-38
在 本	d43
在 查	k-36
在 楼	k60
在 的	i-24j41
在 看	c30
在 系	g62
在 线	n47
在 网	c37d-42h32
在 谁	b-33e66j27m54
在 路	h-53
在 还	a-25b123e-35g56j-34n-24
在 那	b-36l44
在 里	b41c101e-26g-27
在 银	e78
地	b-61c37d-26e105f-65g-33h-31j94n-62
地 义	e119g-30
地 址	a-25c-24d-66f-44j103n-34
地 方	b-35c86g32
地 论	d43
场	b71c104g-54j24l-39m-26n-28
场 $	j42
场 ,	b35
场 .	f25
场 一	c60
圾	a75b-26
址	a-30b-25c-41d-40e-32j224n-56
址 $	j46
址 ,	d39j51k33
址 .	f58
址 :	j39
址 不	j63
址 写	j-25
址 发	d-50j75
址 和	j25
址 就	f-26
址 您	j-46
址 改	j-32
均	g46
均 不	g46
坏	b-34e45
坏 了	b-24
坐	a-76b-81c176d-37e35f-52h-62i-68k-35l163n-52
坐 l	c98
坐 你	b-32e-28l157
坐 十	h-30
坐 坐	e31
坐 席	f-28l-27
坐 牢	a-33c53e-24i-32
坐 高	g-37
坑	a43b122d-29g-26
块	d70g-34k-39l-48m59
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
城	d28j52
培	f-27i27
培 训	f-27i27
堂	d-66l28
塑	b60
塞	k80
塞 八	k80
填	i39
填 $	n-32
填 的	c25i56
填 表	j36
填 资	n49
境	g113
墙	d-42i54
壁	d50i50
士	c27e53
士 ,	a27c36e36
声	a59d33e-27f-36h69i93j-28
声 $	d67
声 ,	h92
处	a-43b-61c68e63f76g52h54i-29k77l-79m24n-40
处 ,	k30
处 】	f24g29
处 少	k114
处 理	c59e45f57g-52h61i-25k-53l-26
处 置	b-25f-24g101
备	a-55b-51c102d-41f-48g38j-72k104l-72
备 $	c-26g96
备 件	j-46
备 好	b-49c177g-37k54l-35
备 用	n36
复	b-31c-44f-50g50h-34l-46m47
复 “	k27
复 不	m41
外	a-31b101c-46d-39e-51f48g37h56i161j34k-75m41
外 ,	g48i43
外 .	g61
外 勤	b79
外 包	f51h95i-30m-25n35
外 卖	b-24j80l46
外 呼	l-30
外 访	f-25k-36l38m47
外 这	b80
外 面	i45
多	a-75b70c49e62g-49h-57i56j139k-96l29n-74
多 $	a47m27
多 ,	a-27e60i73n-48
多 .	b52
多 一	c57m-36
多 久	e33i30
多 了	b48m33
多 少	a-51c-24d44e-56j73k-27
多 想	j49
多 扣	j82
多 的	l83
多 说	e51
夜	c-27e-25f-28h-46l228n-25
夜 三	b-58l44
夜 班	b-44l31
夜 路	b32
夜 里	b99
够	a-43b36c107f-31g-31n97
够 了	n81
够 判	a-28g-26
大	a31b123e-40h-41i57j-25k-41l35m-37n28
大 哥	b69
大 堂	d-60l28
大 姐	e29i-24l29
大 学	i27
大 家	b-26i-28n53
大 数	g52
大 爷	a35i36
大 老	a43m29
大 耳	n62
大 门	d50
大 队	f78
天	a-116b32d-47e99f-46g62i-81j-80k-54l75m51
天 ,	a25e33h112l-28
天 .	b-33c-32
天 一	b27h36
天 上	k56
天 下	h-24
天 不	c50g-47h88m35
天 也	m32
天 他	c67
天 你	b43c-35d25
天 再	l-44
天 到	g-29
天 加	m54
天 去	c-26e98l-50
天 发	g79j-46
天 在	b-30l62
天 天	c-35e38l92
天 就	b60c-27f-60g54h-30i-29n168
天 开	b43g34l26
天 打	b-24e-59l28m-25
天 是	l-25
天 最	m-26
天 有	b60c47
天 生	g30
天 百	m110
天 的	m51
天 经	e119g-30
天 结	g53
天 给	e-32f88l62m-32
天 见	b47h-27
天 起	l92
天 蹲	e24l42
天 还	b-26g34h-39m-24n-24
天 都	l37
天 黑	h54
太	e88k187l-31
太 多	i35
太 太	e44k77
夫	e-25g118i64
夫 妻	g127
夫 的	i63
央	g42
央 行	g42
失	a47b-42c104h38l-33m-26
失 业	a65
失 效	h58
失 联	c40e27
头	a25b169d109f-59g-58j-25k28l83
头 $	d58e-28l153
头 ,	i29
头 .	b56
头 上	m70
头 乌	a70
头 像	k74
头 支	c53n36
头 是	b-30l62
头 条	d65
头 的	b-34c34e25
头 都	b30
夹	a29k103
奖	c-28f-27j51
套	a76b-24c-40j68k-25l46n113
套 一	a54
套 人	f63
套 出	f-29g-28n82
套 现	n35
套 餐	l48
女	b32e49f-31g-49i65l-42n38
女 儿	b56l-29
女 友	d26i27
女 士	c27e53
女 朋	n31
奶	e117k47l-45
奶 奶	e59
奶 慢	e59
奶 茶	k60
她	a-25b-32d-27e71f-54g-26i221
她 在	e58
好	a-87b94c209d48g-96h-72i32l24m-60n-31
好 $	a-33c-38
好 ,	a-40b-64f106g-24l-48m-27n92
好 .	a-28b39g-26j29l-48
好 不	d52
好 了	a-33b78c113d95g-117
好 准	c-26g96
好 友	d38
好 吃	b-25c97
好 吧	b-36c-28e25
好 听	m29
好 处	f36k114
好 好	a-24b31c83
好 心	b63
好 想	b53
好 意	a24m-28
好 找	e57g72
好 犀	i58
好 的	b-27
好 看	d44i25
好 说	n31
好 过	a119b-46c-36e-33g-24l66
好 驳	a-24
如	b-36c-30f63g-85n51
如 实	f99g-47
如 有	h24
如 果	f-37g-24j-24
如 继	d25
妇	a124e55n-27
妈	a159c-42d-46g-58i-52j-44l-25n42
妈 妈	a-43
妈 怎	a86b-24e-37n-27
妈 生	a78e-25
妈 的	a123e-24
妈 那	h25i32
妈 阿	a-28e79
妹	i34
妻	a-32e105g127l-26
妻 一	g55
始	e61h52i25l35
始 ,	h26
姐	b-43e73g-30i57n-25
姐 ,	h27l31
姐 在	e78
姐 姐	e-51i52n-24
姐 还	e48
姑	a-30i159
姑 姑	i80
姑 的	i66
姓	a-46d29e52i47j-48k-55
姓 名	d40k-31
委	d27e153g-30m36
委 会	e72
委 外	i57m31
委 托	d32e-31f35i-26k41
委 邮	e82
姜	c47
姨	i40
姨 ,	i42
娘	a111e52i-24
娘 ,	b30
娘 生	a34
娘 的	a63
婆	a-52b-28c-36d-34e66g27
婆 ,	i58
婆 不	e-24
婆 名	g57
婆 的	k41
婚	a39e85g33j39n68
婚 ,	e87n52
媒	d48
媒 体	d48
媳	a50e55
媳 妇	a50e55
嫂	i94
嫂 子	i94
嫌	c50
嫌 合	g24
子	a127b-40c98f-48g99h-41i90k-86l25m-51n63
子 $	b-37d-28h76n45
子 ,	c97e-62f25i40l-45
子 .	g-58l90
子 上	a-35g87
子 下	g46
子 也	g28
子 以	g75
子 做	i33
子 卖	n-46
子 在	c81i41
子 女	e-27
子 已	c-24g78
子 开	a-34e-24n53
子 当	g62
子 怎	c83
子 欠	i67
子 没	b63
子 的	c56d45e63g-24i-29
子 考	g-87
子 要	a72e95g-33
子 还	g-48
子 那	b38i27
子 都	a50
子 里	d61
字	b-39c44f-36h73i-45j32l-41n-28
字 $	d62g-34
字 ,	h39
字 .	a-31c67g49
字 在	c37d-32
字 就	h37
存	a-26c-32e-42g-26k124n80
存 一	k146
存 入	k-25
存 款	e-28n56
孟	k28
季	i-32
学	b95c-50e-120f-40g193h-30j25k-26l-29m-65n-82
学 ,	b63d27i47
学 人	a128n-52
学 啊	j49
学 我	b60
学 校	g52
学 生	i38
学 群	d41e-34n27
学 花	n-26
学 要	j40
学 费	n-29
学 通	g79
孩	a60c84i-39n-36
孩 子	a60c84i-39n-36
它	a55b-45j-26k-24l51
它 就	h26
守	b-59c28j-28l103n-24
守 你	l25
守 所	c65
守 着	l25
守 至	l48
安	c-30d-41e-36f91g-42h-30j41k-35l86n-31
安 全	b37
安 协	c-48
安 局	f40
安 师	i40
安 排	f-32g-25l61
安 机	c123
安 检	j57
完	b31c-85d-29e-62f79g133h26l-54m-46
完 了	a52b80c-48e-33g24
完 全	f100
完 卡	h56
完 就	h-24
完 截	k43
宗	a42f40
官	a-33c-55e-60f149g95k28l-52m-59
官 司	g121m-55
官 方	d-30e-39k46
官 网	d52g-31
定	a-50b-49d-42e-42f-73g60h78i-47k-30m62n-60
定 $	f-27g42
定 ,	g-32h36l66
定 就	e44g-24h84
定 必	g39
定 每	m70
定 的	m25
定 还	j25
定 金	m51
宜	k34
宝	a-25k58l42m-29n-30
宝 ,	k47
宝 收	k27
实	b118c-35d-38f119i-36k-28m-29n-37
实 ,	b32
实 回	f80j24
实 报	g-26
实 话	a24
实 身	j30
实 际	g94h40
实 验	b63
审	a-29b-25c-26f49g139
审 批	h38
审 查	f62
审 都	g46
客	b-38c36d29f-53g-51i-69k-42l34m-42n32
客 户	a61b28d38g-40i-58k-29m-42n41
客 服	f-63
客 气	a-41b-37c27f30l-25
宣	d44
宣 传	d44
室	e32i55
室 友	i66
害	d29
害 怕	d29
家	a-26b137c105d70e95g67i-83j137k-44m-74n-91
家 $	b-36c39l25
家 ,	d42e41h27
家 .	k60
家 一	d46
家 了	g67
家 人	a66d40i60j-29
家 具	b72j41
家 几	j47
家 刷	a65n-36
家 属	e50j-28
家 店	c-61
家 庭	f-40j106
家 我	d37
家 搬	d32
家 族	d33e34
家 楼	b-30l59
家 的	c95g43
家 祖	a44
家 老	b54e49l40
家 规	g52
家 那	b40
家 都	d-63n55
家 里	a-60c67d-32f35j57n-45
家 银	g32
家 长	b-61c-36e74j55l-42
家 门	c-24
宽	a-25c139j95
宽 带	j95
寄	d-33e-49g25i-24n-26
密	d143f-30g-27j183
密 .	d35
密 发	j-30k25
密 码	b40f-24j160k-41
察	b-59c88e38
察 $	c25
察 ,	c-30e67
察 就	b-48c111e-27h25
对	a-51b-51c-36d39f62g55h25i-30j-69k-47m-41n-70
对 ,	b-29e37l-28
对 一	f-26
对 下	f31j82
对 你	d43h51m45
对 公	k72
对 其	i39
对 吗	i-35
对 吧	a-26e37j-39
对 外	f45g71
对 您	c28d-60f66h28
对 接	g52
对 方	b43j33l34
对 欠	f52
对 的	h28
对 租	g25
对 象	i35
对 账	a27j-31k-29
对 贵	g25
对 这	c32
寻	d25e72
寻 人	d25
寻 求	e76
导	c-35d-43e213h24k-28l-44m-27
导 客	n47
封	b-27e72f-55g159j-29l-36m101
封 ,	m63
封 .	e-33f-37g77
封 两	m63
封 停	g25
封 邮	e85
封 里	k60
将	b49c54d128e118g-42h144k46n35
将 #	k25
将 于	c30h27
将 在	d32h65
将 您	d25f36
将 致	e76
将 被	c38
尊	a34
小	a-25b112c-66e-66f-29g-46h92i100k-52n55
小 刘	f41
小 区	c-27d53i-26j52l32
小 学	b40i-25j26
小 心	b110i25
小 时	b-30d-31g-28h160
小 朋	i58
小 票	n-36
小 程	h-30
小 贷	d28g39m31
小 路	b25
小 邱	i39
少	a48c36d67e-68h-32j80k64l-43m-39
少 $	j50
少 ?	d48j48
少 不	k114
少 啊	d37
尚 欠	e30
尝	c57
尝 尝	c29
就	a81c71d44e-51g93h264i-41k25l-67n88
就 一	b30
就 下	h-27
就 不	a-36b64c-27g95h124i-41j-25l-27n-49
就 五	i25
就 交	h33
就 付	h25
就 会	g171
就 作	h86
就 你	a96c-25e-28
就 停	b-38l136
就 六	j80k-27
就 关	h56
就 出	d52h36
就 别	a37
就 到	b66c48g-33l65n-28
就 去	c41e25f-44g65h-37l48
就 叫	m28
就 在	b122c-25
就 多	g33
就 够	n81
就 好	j39
就 完	a59b-28e-33g-33n44
就 差	c69g46i65n-27
就 开	i28
就 当	f71
就 您	f67
就 想	b41c-32
就 打	d47l26
就 找	b69
就 把	g30l-24
就 按	c83
就 提	n29
就 撤	g40
就 是	a84b-47c132d25e32h-50i36k80m43n-55
就 有	b-27c48h-34n42
就 每	l49
就 没	c-36g100h130l-25
就 知	c66h-26j53l-27
就 移	h27
就 等	d48g67h-38k58
就 算	k47
就 给	n35
就 能	g-46h-29n183
就 自	d-24g41
就 行	b-27e-25f-26g-35j-28k61
就 让	b-40e92h-25l-30
就 记	a-24
就 说	b26e-26f37i-39j78l-40n28
就 谈	e86
就 走	b-37h63l-24
就 这	f29
尽	g31i50
尽 快	g31i50
尾	a49b-43e81n-24
尾 号	e85
尾 巴	a55b-26
局	a-44b-45c27d-37e24f267i-63m-25
局 ,	f88
局 委	c-32f51
局 工	f36
局 的	c52f57g-36
局 经	c-35
局 门	c79f-34
屁	a52
居	e24f40i-46
居 委	e34
届	c30
届 时	c30
屋	j90
屋 企	j61
屏	b-31d103j49
屏 ,	d60
屏 幕	j59
展	d25
属	e48f-31
山	b45
岚	f-41
岚 银	f-41
岳	e43
岳 父	e45
川	k27
巢	f26
巢 湖	f26
工	a-42b-89c-52d-50e65g90j-28k-69l-28m-25n-52
工 $	f-38
工 位	e82
工 作	b-35e77f43g31h-33
工 号	h59
工 商	f57
工 欠	e-46i31
工 的	a26k-36
工 程	j36
工 资	b-30c-25g104j-34
差	a90b-29c121d-34f131g24i54l-46m-41n-38
差 ,	a29n24
差 一	n-24
差 人	b-32c103
差 你	c71g46
己	a42b-30f-36h42j-36k-38
己 不	a52
己 乘	m63
己 体	l51
己 想	a59n33
己 承	m-45
己 掂	b24
己 看	g102
己 选	h26
已	a-97b-64c49e-122f-106g290h-62j-109k-103l-90m-91n-43
已 .	d43
已 下	g94
已 于	g36
已 停	l-36
已 冲	m-56
已 列	g72
已 取	g25
已 向	e43i-24m26
已 将	f34i45
已 报	c61
已 收	k31
已 涉	c30
已 由	g-50
已 立	g48
已 经	a-38c42e-61f-34g38k-34l-37n-24
已 结	g-25
已 被	g101
已 起	g37
已 进	g32
巴	a59b-26
币	k136
币 也	k49
币 走	k93
市	c-33d94l-28
市 上	d45
市 公	c-27
布	d64f-25g-59h39
布 .	g-24h39
布 欠	d39g-31
师	a-35c-25d-35e96f-81g-29i65m26n-36
师 事	f-25
师 傅	i36j28
师 函	g58l69m95
师 对	e27i-26
师 有	f-32i49
师 联	g-25
师 费	m-75
希	c47
希 望	c47
帖	d135h36
带	b87c58d-31e-26g-39h-24i58j50k67l37n-27
带 人	b59c43f25
带 铁	c50
席	f-28g42i-25l-38
帮	a26b-36e-45f-32g47i139j72n57
帮 人	h74n32
帮 你	b-25c33d-29e-59g43i-39j39k60l-32n49
帮 忙	a-26e50i50
帮 您	d45f-24g49j49k-25
帮 我	l31
帮 手	i58
常	g35
常 ,	g60
帽	c79
帽 子	c79
幅	l-27
幅 我	d28
幕	j59
干	b78e30f-26k-39
干 ,	d25
干 这	a44
平	b-32d35g-31h26i-26j-26l-25m-36n99
平 ,	m-54
平 台	b-26d40h26n95
年	c198f-50g-64h-60j-47k-73l110m-66
年 ,	a35c61d32
年 三	l53
年 了	c105g-42i-27
年 用	k-39
并	e-62f-32g-65i44j26
并 支	m39
并 请	i65
幼	a56n24
幼 儿	a56n24
广	d38
广 告	d38
庆	d-30j38
序 ,	h32
库 ,	g34
应	b32e28f42g34j44n-28
应 ,	a-30b49
应 .	a34
应 该	a-40d29e25
应 还	f49g46
底	a106b-53e-42f82h-27i-32l-36
底 ?	c31
底 前	a-31
底 白	d31
底 还	a132e-24f42
店	a-64c-94e-45g-34h-32i-78k100m-37
店 $	g31
店 ,	j-29k148
店 的	c-63g-24j26
店 里	b-47c-24d-24h-29j38l82n38
店 门	l-30
府	f109
废	a30h41
废 $	a54h49
废 ,	h33
废 话	n39
度	b-34f143g60h-38j51k-72n105
度 $	f-24g82
度 ,	n47
度 吧	n28
度 明	f51j28
度 调	j54
度 还	n29
座	l32
座 机	l32
庭	b-43c-39d-46f180g111i-24j89
庭 ,	f48
庭 你	g63
庭 前	f28
庭 地	j41
庭 情	j36
庭 成	f-25
庭 通	f25
庭 里	f94
延	k48
建	a39b-27c-24f-40i-31k-29l-27n27
建 档	m38
建 议	a70b-27f-36i-27l-27n27
开	a-127b27e84g-38h33i-51k24m-75n145
开 $	n-29
开 ,	h-24
开 个	e-27n78
开 了	g-26h-28n91
开 会	l53
开 出	c66g45h24
开 口	d-28e33n113
开 头	e25
开 好	c55
开 始	e61h52i25l35
开 学	n-26
开 庭	g67
开 我	h86
开 户	j31k64
开 收	k56
开 的	a-32d-26e84f-24
开 门	b40c-50e-28j43
异	c28d52g82
异 常	g64
异 议	c32d53e25
弃	h35
弄	b48e-47n88
弄 #	b43
弄 $	e-47n104
式	f24g49l42
式 ,	l59
引	n65
引 导	n65
弟	a69b88e62g40i59j-49k102l-26n-29
弟 ,	k35
弟 买	g54i-25
弟 兄	b101m33
弟 弟	i32
弟 的	i44k88
张	a-42c-25e-28f-59g-25h-24j-78k53n172
张 ,	d69i37
张 京	j-30
张 会	k66
张 信	n36
张 先	n-34
张 卡	n26
张 贴	d30m39
弯	b47
弹	a44
强	b80f-30g152n25
强 制	f-25g105
归	d-30g-46i34k-24m96
归 我	d-24f24g-31
归 还	i56n35
当	a-62c-32e-39f43g62k79m-29n134
当 事	f47
当 初	f-25
当 场	b80h40
当 天	g28
当 姑	i66
当 心	b31
当 我	f71
当 掉	n63
当 日	n32
当 还	k94
录	a-54b-54c-46d63e-47f28g115h-34i-41k-74l-44m-35n-28
录 ,	d36g25
录 .	g113
录 已	g-24
录 我	g27
录 授	d-48
录 里	d44
影	a-25e80f26
影 响	a-25e80f26
往	e60
征	a-40b-64c-30d-27e-34g94h-27i-46
征 信	a-40b-64c-30d-27e-34g94h-27i-46
待	b56c55
很	b60d37e-27f30i50l-29n-25
很 $	b35
很 .	b36
很 久	i71
很 感	d46
律	a-54b-24e-74g210i-31m32n-28
律 协	f65
律 师	e-35f-48i-38l40m46
律 规	e-30g58
得	a-108b114c36e57f-49g-25h36k-40m29
得 不	c59d29
得 了	a60d33e56
得 住	e49n51
得 你	b42
得 先	g42m41
得 出	b60m55
得 到	d54
得 及	c43
得 好	l93
得 对	g25
得 很	b71
得 起	b45
得 跟	e75g-30
得 过	b-40l48
得 还	n89
微	b-49d28e-42f-24g-30h-36k65n32
微 信	b-48e-42k69l24n-34
微 粒	n30
徽	f47
心	a-34b123c-34d-72f142g-72h-43i38l-69n-63
心 $	b-27f-31
心 ,	b-24c24e47
心 .	i59
心 将	c-36
心 提	b63
心 点	b77
心 的	f63
心 脏	e57
心 转	k40
心 通	f53g30
心 里	b30
心 银	f-32
必	f-29g82h76
必 输	g29
必 须	g53h76
志	c32j45
忘	j26
忙	a-34e50i39l-26n-31
忙 催	a-24i34
忙 完	n-27
快	a39b-51c-42d32e-27f-48j33k49l-44m49n41
快 $	a38
快 ,	n36
快 归	i68
快 递	d43f-47g-25j50l-35m-28
念	g42j188k-63
念 慢	j73
念 给	g56j72k-60
态	f42j60m24
态 度	a24f48m24
态 码	j73
怎	b-40c32d58g-55n44
怎 么	c38d58e-26g-55n44
怕	c67d28l53
思	b-48e40f-24i-28m104
思 .	m34
急	a-37b30d-28e35g-33k-26l-26m75n39
急 $	m56
急 事	n28
急 联	e55l-31
急 贷	n43
急 费	m35
性	a111b26
性 $	b40
怪	a48b-44h98
怪 我	b-39h102
总	b-44e109f36i-33l-27m61n81
总 ,	c47
总 :	g25
总 有	b-24c-27e55n72
总 行	f45
总 要	m32
恒	f46
恢	g104m47
恢 复	g104m47
恭	j61
恭 喜	j61
息	a-43b-57c-76d-55e-39f-50g-53h-66j76k-40m70n-28
息 #	m-24
息 ,	j58l38m67
息 .	m29
息 保	d-27
息 回	d28
息 好	i58
息 按	m-25
息 用	j47
息 给	c-25
恶	c37f25g61
恶 意	c37f26g61
您	a-102b-287c-83d-125e-76f-163g-116h-143i50k-184l-117m-166n-191
您 $	g-24
您 ,	a26d24g-24h-33
您 .	c-29d-52h-26
您 :	k27
您 一	l-45
您 上	l-30
您 不	e-48
您 个	m29
您 也	d39m51
您 了	i-32k33l32
您 交	m-35
您 侄	i96
您 儿	i39
您 先	a-40b-32e-29i29j-36m-33n-30
您 公	d48
您 再	h43
您 减	c-34
您 出	m39
您 刚	a-25
您 别	g-32i33j29k86
您 取	g60
您 可	a46e-27
您 名	g51
您 向	e30
您 告	i-24
您 呢	a80
您 在	c-25e32
您 多	j25
您 太	e60
您 好	j42
您 妈	a-37
您 孩	a28
您 家	e39j125
您 就	g74m28
您 尾	e35
您 已	d-24g36
您 帮	a-24i34
您 开	a-27
您 总	e55
您 想	m35
您 房	i27l50
您 手	n71
您 打	f91g44n-37
您 承	m-39
您 把	g43
您 报	c-40
您 换	l-29
您 收	i26
您 放	b-25g33
您 是	e-24f-45g26i53j-36
您 替	i80
您 有	f36l-31
您 欠	e47
您 父	e-50
您 现	f32
您 留	d25k-39
您 的	a-41b-34d-39g-101h68i-88j95n-46
您 真	i51
您 知	e-28i79
您 给	k57
您 继	j31
您 考	c33
您 能	j39
您 自	c36j-29
您 要	c50k27
您 记	j-24
您 说	a-54d32g-34i-57l132m30
您 账	m27
您 跟	i-35n48
您 身	n48
您 转	i53k-42
您 还	a64d-24i-27l50
您 这	a181f32m31
您 逾	f67
您 那	b30
您 钱	i-24
您 问	i26
情	a-35c31e-86g-44i95
情 况	c25e-56f30g-30i111j28
惊	c-24e57i45
惊 动	e69
惕	k-27
惠	h86
惠 没	h-26
惩	h52m74
惩 罚	h52m74
想	b142c126d99e34f-114g-39h55i-45k-46l-75m91
想 $	a-50b38d31e-37
想 ,	j52
想 .	i33
想 上	d83
想 不	d44
想 了	g54i-25
想 分	m98
想 办	a52b-25n84
想 好	d40
想 尝	c29
想 惊	e69
想 想	a44b28c-27n77
想 收	d39
想 清	a-31b-35g53h121
想 要	b144c-38e47
想 让	c45d-28
想 走	b74h-32
想 进	c98
想 问	b-25i33j54
惹	b125g-30
愉	a-35
愉 快	a-35
意	a65c-25d-53f-31h-43k-53l-37m102n-61
意 $	a85
意 .	d-26i-28
意 到	e29
意 外	b90
意 度	j50
意 思	b-48e40f-24i-28m104
意 跟	a45
意 透	c33
感	c58d45
感 兴	c45d45
愿	a26c-24i-28j32
愿 意	a26i-28
慢	a-34e72j48k56l52n46
慢 ,	k97
慢 慢	e36l32n27
慢 点	j73
慢 讲	e59
懂	b85c-30d-31e25f-37g-25h-28k151l-25m91
懂 ?	m38
懂 不	m63
懂 吧	k145
懂 我	b-31e53
懂 的	a-35b147f-24i29
懒	a145b-24
戏	l153
成	a-38b-62d64e-64f-76h-45k32l41m195n-28
成 $	k46
成 ,	k37m64
成 功	g35
成 员	f-25
成 您	a25
成 日	l62
成 本	m129
成 海	d84
我	a-175b29c-30d60e104f32i-80k215l87m-55n-40
我 $	b-37f-40j64k-44l-37
我 ,	b48e-38g25h-27j152k30n-28
我 .	j68k-24
我 一	a-43c-26d98e53f32j62k-76l31m-53n-37
我 下	h43k44
我 不	b86e-44f-68g-29i104j33k-24l-33m33
我 个	k83m93n-30
我 也	c110e29i28k-41l54
我 什	b60
我 他	j26
我 们	a-72b92d-25e-35f37g99h-114i71j-77k-98
我 会	l-38
我 偏	l37
我 先	b-24e75f54
我 再	h-36l55
我 半	h-36
我 卸	b36
我 去	b-24d61e80n-49
我 只	e73h-26k-35l-27n43
我 叫	a48f-38
我 可	b48c51l-29
我 司	d-27j-25l-43
我 同	m36
我 哋	e25
我 在	f-32j-28k27l-42
我 坐	h-30
我 处	g24
我 多	e63
我 天	e57l-42
我 好	b29j26n30
我 姓	f24
我 定	m27
我 对	f95
我 就	a-25b-57c-52f74h-53i-27j27l177n-27
我 工	h46
我 已	e-28g-38i37
我 带	b104
我 帮	e-29g72k57l-27n25
我 干	a44k-38
我 得	i26
我 微	g-24k59
我 怎	e45m54
我 意	e53
我 手	b-60d52g-38j30k49n-39
我 才	k26m66
我 打	a-30b40d43h36k-27l79
我 找	e77l30
我 把	f-25h30i-24
我 抵	k75
我 拉	l67
我 拦	b68
我 挂	d36
我 按	k91l69
我 换	b63
我 支	k67
我 收	k29
我 改	l-29
我 教	e-47n104
我 数	h140
我 方	k-36
我 早	a57l54
我 明	e63k43l40
我 是	b-29d-34e-99f81g26j105k-61
我 替	g55
我 有	d48n28
我 本	e30k74
我 来	b53d-25f114j-27k62n-27
我 桌	h111
我 没	b-38c39l87n63
我 点	d66
我 照	l45
我 现	n52
我 电	a32
我 的	f53k52l-27
我 直	b44k-42
我 看	e26f-30j62n25
我 知	e-29l30
我 穿	c37d38f72
我 等	l-24n33
我 管	b24d-24f24
我 系	f48
我 给	b-26c-28d25f-45n82
我 翻	h29
我 老	k41
我 能	h53
我 行	i32
我 要	c66
我 认	n38
我 让	g28
我 识	n62
我 说	a52i-46m51
我 谈	a87
我 跑	e35
我 跟	a36c-27f-42g45h35j52k-29
我 这	a-74b114f-69g122h-25k97
我 进	d50e32
我 都	e32
我 问	c44
我 难	b44e-33
戒	n35
或	f-27m-29n30
或 通	n33
战	j69
战 友	j70
戚	e46g42
截	g-48h106j-31k61l-45
截 图	h48k63l-30
截 止	h69
截 的	g-36
戴	c145e-25g-31
户	a-25c-53e-46f-30g118h36k129l-41n-47
户 #	l64
户 $	k-42
户 ,	g35k72m42
户 .	f30g-31k-40
户 一	a74
户 不	n35
户 主	f47j40
户 今	k74
户 再	b69
户 冻	g-48k24
户 即	g37
户 口	g56k64
户 同	m24
户 名	d80e-26f-24k138
户 因	b-27
户 在	j42
户 将	h28n35
户 已	g53h32
户 当	h40n63
户 态	a32
户 打	j42
户 挺	b57l-24
户 正	n25
户 沉	b47c69
户 现	j39k77
户 答	e42f46
户 籍	e27
户 行	j35
户 要	g-35h-24m42
户 说	d24h32l-36
户 转	k38
户 都	g31
户 问	d39h34
房	b-59c-28d-26e-29g146i35j45k-32l70
房 东	g-29j45l80
房 产	g32j28n59
房 子	a-37g77
房 租	i24
房 贷	g54
所	b-36e-27f-26g52h45i-29j-48l-52
所 以	c80
所 报	c-57
所 有	f-31g82h59
所 民	f26
所 的	f-31
手	a-76b205c43g-41h-51i63k25l-53m-97n95
手 ,	b46k34
手 .	b29k44
手 一	d71
手 上	d36f24n36
手 不	i29
手 卖	n38
手 叫	i58
手 头	b-28j38
手 指	b80
手 机	b-25c-63d-40e-34h-59j40k39n121
手 来	b47
手 段	b-42l63
手 续	b-32g93n32
手 里	b-32e61h43
手 镯	c66
才	b-32c47d-24e-50f-27g-39h-29i-26j-44l54m78
才 好	m50
才 算	a-32l40
才 给	c84
才 能	c-29m29
打	a-100b-27d-51e45f70g-83h-160i-66j-45k50l258n-148
打 $	d43e-48l162
打 ,	b-47e-47l164
打 .	b-60e55g-24h-37k-53l60m-29
打 一	b69m65
打 不	e60h-27m48
打 个	e33f48l-53
打 了	b-34e-29l139m-33
打 五	m-44
打 你	d50
打 再	l41m51
打 到	a-27d41e-50j29l86m-25
打 完	h56k38
打 官	g45m-43
打 客	l40
打 小	n-36
打 工	a26j38
打 开	j52n36
打 得	b39
打 我	h-39k63m42
打 扰	l-54
打 断	b58l-26
打 电	f85l-35
打 算	e39
打 给	e117k42l-64
打 过	m41
打 这	c84l-57
打 错	l-35
托	d32e-32f31i-26k41
托 )	f26
托 .	f-25g24
托 】	k28
托 的	f-28
托 通	m31
扣	a-48b38c142f-39g119i-27j69k-45l-35m36n-63
扣 .	e36
扣 下	c63
扣 了	b-28g66
扣 的	j82
执	b-27e-35f186h-32j-28k-26
执 法	d38f59
执 行	c-43d-28f152m26
扫 我	k41
扰 ?	l53
扰 了	l-30
批	a-27b27f-32g-64h65m-41
批 货	a-30b37
找	a-42c39d-81f-60g72h-39i45k-38m-42n153
找 $	g72
找 亲	e-47n51
找 人	b74h-28
找 他	e45i56
找 你	c50d-27f-31g-29i53n34
找 到	l25
找 她	e57
找 您	e48
找 朋	n116
承	a-26f30g65i-25k-29m51n-24
承 办	g47
承 担	m59
承 诺	f34
把	a-58b135c-25e-82f-74h-32i25j101l-93m-93n108
把 #	j75k-40
把 他	j43
把 你	a-45b137d44e-58g34h-35i28k-29l-95
把 单	j32
把 卡	j-30k25
把 客	b80
把 我	b-28j-28l72
把 手	b-29i62n39
把 现	b-34k42
把 电	h33
把 短	g60j50
把 租	n54
把 逾	g34
把 钱	b-32c54e25k121
把 门	b75
抓	a-38b-29c268d-27f-26g-24
抓 人	c101
抓 你	c107g-24
抓 您	c39
抓 捕	g24
抓 紧	c-28
投	e-38f-38j-26k-60l-32
投 诉	e-38f-38j-26k-60l-32
抖	a-48d112
抖 音	a-48d73
折	e-33h53k132l-41m-48n24
折 $	m-31
折 只	h59
折 现	k49n32
折 算	k63
折 给	k34
抢	b26g-29h31
护	f-30g65h-40j-25k46l-27m77
护 ,	h-36k59m-29
护 照	g86
护 费	m114
报	b-82c46d69e-34f-84g-56i-37j71k-49l-52n-34
报 .	f57m82
报 一	j80
报 上	h56
报 下	f-25
报 印	d45
报 案	c87f-25g-40
报 的	c-27g72
报 给	j30
报 警	a-26c63
报 送	g-38
抬	d103e-39j-30k-27
抬 头	d38j-27
抵	a-25b82e-25k83m-73n-25
抵 ,	k37n34
抵 .	k34
抵 不	k-39
抵 账	b85
抵 货	k-31
押	b-53e-26g-45n219
押 ,	n32
押 了	b-25n149
押 出	n74
押 金	j50n-30
抽	m63n74
担	b-34c27d-32f-58i-33m35
担 $	g56
担 ,	m26
担 .	m86
担 保	m-24
担 心	c46e-33
拆	i28
拉	b-29c63h-24k-39l108
拉 你	b-32c103
拉 黑	b-28l146
拍	a-24g59k-26n-33
拍 卖	g64n-31
拍 给	k-26
拐	a57
拒	d60k-24l26
拖	a46b121c70d-26e-25h-24i70l-41m155n-28
拖 .	a89k28
拖 一	m119
拖 了	i30
拖 就	c79
拖 很	i49
拖 越	m33
拘	c115f-26g61
拘 了	c47
拘 传	g57h24
拘 留	g33
招	b-31c54d110e45g-24h36j65
招 呼	c66e50l-26
招 帖	d135h36
招 聘	j78
拜	b-29l41
拟	k41
拟 币	k41
拢	e86
拢 就	e86
拦	b92c53g-44k-28l-35
拦 截	g-36
拨	c-27e60g31h-45l117
拨 #	g48
拨 了	e45h38
拨 你	h-36
拨 到	h-36
拨 打	f32h-25l81
括	j-27
括 我	j-26
拳	b46
拳 头	b46
拾	b34
拿	b126c-36e-38f-38j-24k62m-24n175
拿 房	n35
拿 来	b36n89
拿 钱	a-24b86e-25
持	k-33n46
挂	b-26c-28d33e-68f25g46h75k-33l183
挂 一	l24
挂 了	d26h41l48
挂 到	d28
挂 在	h59
挂 我	a32
挂 断	f34l91
挂 机	a34g27
挂 电	b48
挂 账	g31n32
指	b62f26k-28n29
指 头	b116
指 派	f43
按	b-80c50d-26e-36g-82h-29j-27k51l52m108n-38
按 七	k63
按 住	c60
按 八	k24
按 合	m-88
挑	b41
挑 一	e54
挖	b137d-28g-26
挡	b96
挡 推	b61
挨	d78e-32h88
挺	b251d-41e40g-31l-52
挺 多	b50
换	b55e-28g-31j-50k-45l148
换 个	c43f30
换 号	k-24l144
换 着	l55
换 过	l-30
据	b-31d-38g38k65m-62
据 .	d-34k70m-52
据 已	g52
掂	a-28b120g-25l-58
掂 量	a-28b120g-25l-58
授	d-48f25
授 权	d-48f25
掉	a-40c-26d-82f-33g77k-39n148
掉 $	d-45l35
掉 ,	d-29g25
掉 .	b-36e37g77n74
排	a-27b-45f-49g66l40
排 上	l48
排 外	l48
接	a32d25f-46g113h-90i-35j-57k32l29
接 ,	a-28e25g-24h-31l-40
接 .	l67
接 到	e88
接 听	a-35
接 收	k26
接 是	d65
接 电	a57b-26
接 走	a61
接 转	g-25k121
控	a-24b43d-26f104g86
控 ,	b62f28
控 名	g108
推	a-32b121d76n132
推 荐	n110
措	c30
措 施	c30
揍	b32
提	a-66b-39c33d-54e-79f-33g-62h24k-26l-28n38
提 ,	k35
提 交	h25
提 供	e-44i-33
提 前	c91
提 醒	a-40c-27h24i44k-44m24
提 高	j34
揾	a-28e106
揾 你	a-28e106
搞	a55b-28d58e-24g-31i41
搬	a-30b157e-38f-41j50k-34
搬 .	b70g27
搬 东	b88
搬 来	j61
搬 走	d32
搵	k24n62
搵 大	n62
摆	a34
摊	a61e78m78
摔	b89n-25
撤	b-24d-41g109h30m54
撤 不	g40
撤 案	g34h30j34
撤 销	g36
播	d29
操	f-25i55j25k35n61
操 作	j26k35n64
操 心	i30
攞	a-28e79
支	a-29b-30c37e91i46j72k39n82
支 书	i58
支 付	j92k66n-28
支 持	n48
支 票	c54
支 队	c-35
收	a-105c-107d-29e-109f-51g-135h-50j-24k144l-46m117
收 $	b-30i-25l87
收 ,	g-37k50m43
收 .	f34m63
收 了	k128
收 任	m-26
收 入	k-25m-36n-24
收 公	e-36i48
收 到	b-31c-34d31j76k-62l-31
收 取	m26
收 回	g-24h54
收 客	k79
收 得	d54
收 手	m-36n31
收 拾	b34
收 据	k66
收 服	m31
收 条	k29
收 款	j-24k33
收 现	k26
收 电	d-47
收 的	f-28i67j38n51
收 请	k26
收 账	b112
收 费	b-34
收 银	n46
改	h37j-48l-45
改 .	g34h30
改 不	a38h24
改 了	j-27
改 天	l-29
放	a-30b135c-37d28e-44f-32i-36k58l-30n107
放 你	a26b42
放 学	b123
放 弃	h35
放 心	b-37k40
放 款	g46n169
政	b-25f41g112h-24
政 审	g81
政 府	f88
故	b-27j25
故 ,	b-27
故 障	j31
效	g41h51j25
效 $	g30
效 .	g30
效 期	j27
救	h26l-31n35
救 不	h33l-31
救 急	n43
教	a96b-41i-45n63
教 你	a86e-89n92
教 育	e27g32
敢	a185b74e-39k-24l-38n-68
敢 保	b54
敢 借	a47
敢 学	a65n-36
敢 挂	a25b48
敢 跟	a48
散	l51
敬	e41
数	b-83c47e-32f-44g53h138j133k70l-33m-28
数 $	n42
数 ,	c63
数 .	j79
数 字	h57j83
数 据	g49
敲	c47l26
敲 门	b-28c47h28
整	h29
整 ,	h29
文	b38
料	a51c69d-34f51g-41k-51l-40
料 就	h26n-29
料 已	c51
斩	b91
断	a-25i124l41
断 ,	f30
断 了	i99
断 你	b62
断 供	i25
新	a-53b-48c-52d-89e-34f-52j163k-40l-49m-31
新 卡	n31
新 号	j39
新 地	j26
新 搬	j61
新 机	i24
新 的	g45
新 还	n26
方	a-53b-45c103d-69g-81h-60m-26n-57
方 app	k29
方 便	a-31b-24c-27e-52f43h-42i34j-59k25m-37
方 对	c32
方 寻	e76
方 式	l55
方 案	c-34e-33f-51g-61j63m60n-39
方 的	c-25
方 自	m-45
施 .	c30
旁	h48
旁 边	h48
族	d33e34
族 群	d40
无	a-48b-27h45j40k-26m27
无 关	g-34
无 此	h38
无 法	g34h28j24
日	a-48b-54d-29f-31i-75j-68l154n-43
日 #	c41
日 $	l58
日 ,	l27
日 万	m-27
日 为	g34h27
日 之	h45
日 内	m-24
日 再	k30
日 子	c-24l77
日 拨	l47
日 日	l28
日 来	l28
日 起	f25m-28
旦	b74
旧	e-24l-26n105
旧 ,	n33
早	b50c89e43g47l78
早 上	h-35
早 我	e55l39
时	d-37e-53g-68h159i-41j-54k-53m-26n-78
时 ,	h39l-28
时 之	h32
时 候	a92b44d34e-35f-45j-32l24m-27n-80
时 内	e25h72
时 后	l-34
时 开	h26
时 给	l71
时 间	d-27f55l-37m40
明	a-30b-101c58e38g87h45i63j-28k-39m-57n-44
明 ,	j-26m58
明 儿	e28
明 天	b-30d27f-44g104h35k32n-38
明 律	g25
明 情	f55
明 日	c26e39
明 早	e52h42l27
明 显	d29f51j28
明 来	i70
明 欠	i65
明 白	a32c67
映	e66i-26
昨	c-28g30j25
昨 天	b-27c-26g39j25
昨 晚	b33
是	a72d-55e-43f104g-120h-138i-29j34k-78l-67m-76n-93
是 #	f41
是 $	l81
是 .	j97
是 一	a-30f63i37m-36
是 不	a83b118c-30d-30e-39g-30h-44k26
是 两	c-31
是 个	a179e-27f-24
是 云	h24
是 什	f95
是 今	l50
是 他	a-27b-26e-66f-44j87k-38
是 你	a-25b-34e-37f-51g60i35n64
是 保	j52
是 信	f-24
是 借	i38n-32
是 催	e-36i30j39
是 公	e74f123k-25
是 几	j35
是 刑	c119
是 制	f63
是 办	b53f-35
是 只	k74
是 吓	c28d29
是 否	f-26g-36
是 吧	a-52b139c-37d55e59k-26
是 启	g27
是 哪	e-33f87g73
是 国	f-32g89
是 在	d32n43
是 外	f-24
是 好	a77b37
是 对	a36h52m45
是 小	h-33
是 市	c-30
是 总	f33
是 您	a-24g-39
是 想	c36f-56i33
是 我	a-26b-48c35d-30e-50f-68g79h61i-39k76
是 房	i25j51
是 执	f24
是 把	a29b-25j43
是 挺	a57
是 收	d-47
是 有	d60f42
是 本	e44
是 核	j42
是 检	f28
是 欠	d57
是 民	c38
是 江	f-81k-24
是 没	a41
是 法	c32f-60g-40
是 派	c-25
是 海	b30
是 物	d-25
是 玩	b39k48
是 电	d-60
是 真	b30
是 知	d30e27
是 社	f42
是 红	g68i-55
是 经	f-26
是 老	e26k57
是 联	l31
是 脑	a58
是 街	f-32
是 被	c38
是 要	a-30b56d29e84f-36j47m-25
是 规	a-26m89
是 警	c24f-37
是 诈	a-45
是 说	d52
是 谁	a-51
是 负	i39
是 还	a-48b35c34i24n53
是 这	a-26h37n34
是 送	j30
是 那	g50
是 都	d49
是 银	f203h-34j-79
是 骗	a-28
显	a-39b35d27f75g-49j24
显 示	a-33f24g-41
显 转	f51
晒	a43d-58
晓	c59d46
晓 得	c59d46
晚	a-44b51f-32g-63h25k-32l86m-44n-45
晚 一	h30
晚 上	h-44
晚 了	c33
晚 十	h-24
晚 就	b26h-37
普	b-24d26e-31f65
普 查	f68
智	a27
智 商	a27
暂	a-24g-35k56
暂 停	g-29
曝	a-44d47
曝 光	a-44d47
更	d29e-26f-24h26j-50k-28
更 新	j-28
替	a-49b61c40d-37e110f-27g26n-33
替 他	i67
替 你	a-38b-42e128g-33l-46n-27
替 您	b30c43g60
替 我	b75l57
最	a-70b175c31d79g-27h98i46k63l-77m-40
最 后	b-27c31h122l-47m24
最 多	m-41
最 好	b62d-28k51
最 近	b113i59
月	a25b-82c-64d-42e-33f-30h-40i62j-24k-64l-78m-114n-41
月 了	i26
月 份	a-27
月 内	g33
月 底	a-35f31n35
月 的	a57c-38
月 还	a75b-26n-31
有	a-71b-37g-82h-70k-96l27m-120n145
有 $	h43
有 ,	d32e24n30
有 .	m24
有 ?	f47i34
有 一	i39
有 三	g25h32
有 不	b60
有 两	n71
有 个	b43c47d65h-36i-27l-29
有 了	n48
有 人	a-39b-72d-41h-33m-27
有 你	c27l38
有 倒	h-26
有 关	i56
有 几	n48
有 出	i26
有 别	l55
有 办	n30
有 召	b-40j27
有 吧	e47n-29
有 夜	b-58l42
有 好	f36
有 娘	a34
有 存	e-28n56
有 异	a31d35
有 录	f-28
有 意	m28
有 执	d38f35
有 效	j26
有 时	l27
有 权	b-27c-28f31g89k45
有 来	a32n67
有 案	f50g-33
有 没	i26
有 法	g-44
有 疑	h28k29
有 的	b51f-35l35
有 笔	i68
有 联	g32h29
有 银	f-31g82
有 限	c40k-43
有 额	n48
朋	a-27b-54d41g-32j-31n69
朋 友	a-27b-54d41g-32j-31n69
服	a-49c59e-24f93g-33h-27k-40
服 ,	l39
服 也	f72
服 务	f-25k-25m28
服 的	c93
望	c41
望 我	c32
期	a-69b-87c-80e-52g-47h-55i131k-62l-69m-29n-46
期 #	a33e46
期 $	g-29i-31
期 ,	e-31f-44g24i28j30m83n-73
期 .	h-31
期 一	f67
期 两	i-38
期 买	b-40n108
期 了	i62m45
期 借	i42
期 先	n-26
期 全	h31
期 到	f29
期 将	h37
期 开	g25
期 情	i72
期 手	m-44
期 标	g94
期 没	i25
期 管	m45
期 记	f-30
期 账	i40
期 跟	c-31
期 间	g-27
未	c38d-26g29l55m24
未 入	k42
未 列	m29
未 接	l35
未 理	l44
未 起	g85
未 还	c54h24
末	b34
末 我	b42
本	a-37b-91c-60d61f162g-65i-73j-76k74l-51m138n24
本 ,	m59
本 ?	m54
本 中	c-36f26
本 事	n31
本 人	a-25b-31d-41f-29h-26j-66k90m-30n-30
本 公	k-25
本 办	f67
本 单	n43
本 司	f26
本 地	d43
本 处	f27
本 庭	f30
本 月	g36
本 组	g-50
本 邮	c28d24h32
本 金	h46m69
术	j31
术 .	j34
机	a-72b-107c94e-110f-65g53l38m-35n97
机 )	i31k32
机 ,	d55g-29h41k-33
机 .	a51d-27h-72
机 主	i48l-24
机 了	d65
机 会	h73l-39
机 关	c121f-26
机 号	c-25g68j47k67
机 器	l47
机 场	b-44c126g-32
机 我	a-27l24n28
机 构	f-28g27n32
机 老	l-34
机 能	n-36
机 设	d-48
机 里	d40
权	b-64c-65e-26f118k29n-36
权 .	f62
权 利	h26
权 力	f-26g-28
权 的	d38f40
权 限	c-27f55k46
李	e29k25
李 某	k26
材	b-27c85d40f64g-40h28k-33n-37
材 料	b-27c88f64g-37h28k-33n-32
村	b-27d61e100f-50g-26h39j-27l-31
村 委	e84i-27
村 支	i58
村 里	d38h46
条	a142b59c-26d74e-67f-63g-28h-66j-59m-84n-35
条 ,	d35m-32
条 .	c32d26m-29
条 大	b38
条 我	d36
条 狗	a56
条 短	l76
条 胳	b36
来	a-46b52c61d-112e-32f100h-56i30j-58k29l-60n56
来 $	a-27b-82g-38j70l30m-32
来 ,	c-41e28f49g29j-48l-56m-37
来 .	d-26e26h27k-26l-52m32
来 ?	g44
来 一	b-24d-24f48m74
来 不	e30
来 了	a32b-26d40e26f-26g44i-32
来 你	c85
来 做	c-35e39f87
来 嘅	j61
来 就	b88f30
来 得	c43
来 意	i77
来 把	n43
来 操	k61
来 收	k56
来 用	n63
来 电	e-26j-29
来 的	b39c39f-62g24n56
来 着	j31
来 要	b86i58
来 说	l35
来 跑	m54
来 钱	a32n67
杯	e41
板	a80f-28k-26l40n64
板 ,	a44
板 .	a48
板 预	n27
构	c52f-28n32
构 $	f-24
构 成	c37
果	f-40g-66h33j-31l-29n-24
果 手	a24
果 自	c46
某	f27j69k145l-39
某 本	f53
某 某	k28
柜	d46g-28l-37
查	a-52c-120d-65e-46f184g44i-57j43k-29l-49n-59
查 $	f57
查 ,	j56k-36
查 一	k-34m26
查 不	k46
查 你	f38i-26
查 函	c-48
查 员	f24g-28j-39
查 封	f-39g132
查 的	f65j29
查 科	f29
查 账	m28
柴	k74
柴 犬	k74
标	a-52b-37c39d45g95
标 准	c110g-45
标 注	g25
标 记	g81
栋	f24i48j39
栋 几	f30
栋 那	i52
栏	m-28
栏 上	m-27
校	a-24b33d-45e139f-55g25l-44
校 方	e76
校 长	e66
样	a38e45g26h-32j-39k26n-35
样 $	d25e33
样 ,	b52
样 .	e74g55
样 ?	k36
样 了	a-29
样 的	c39
核	a-27c-33d-29f107g-54i-32j-37k-80l-50m-44
核 $	f41
核 实	f52k-26
核 对	f33j25k-35m-29
根	b55
根 手	b38
格 给	d25
案	a-66b-99c70d-60f101g184i-44k-38l-54m31n-78
案 ,	b-24c95f-39g96j58
案 .	g-37j39
案 一	h-26
案 不	m67
案 了	g27
案 件	f-29g30
案 卷	h86
案 号	f46g70
案 告	c-29
案 大	f82
案 子	a-29b-30c-67d-27f44g63
案 已	g42
案 底	g54
案 里	c42e64
案 需	f46
桌	h111
桌 面	h26
档	c30e64g-26h37m36
档 案	c35e64
档 费	m38
桥	a90h33
桥 消	g27h34k25
桶	b39
梯 广	d48
检	c-44e52f64g41
检 ,	j55
检 法	f-25
检 系	g68
棚	b41
棠	g40m31
棠 小	g40m31
楚	d-25e-45h90n-35
楚 $	b-29g65h88
楚 ,	a62j40
楚 了	f47i36
楼	a-34c-65e42g-46h41i-26j33k80l-25m-27n-29
楼 下	d41g-29h53k52
楼 来	k46
楼 道	d-29l59
榜	d39g67
横	l-26
橱	b54d-29
橱 窗	b54d-29
欠	a30d149e51f69g-46i105j-69k-26l-51n-45
欠 #	e36
欠 ,	a57
欠 一	m82
欠 了	i107
欠 信	c44
欠 债	a67b-27d50
欠 多	e-32i56
欠 您	i-32
欠 我	a30b34d-38i39
欠 条	b-36d62
欠 款	a-25b40c-30d131f24g-83h27j-29
欠 物	g32
欠 的	a-39c-37d-25g81i-33
欠 着	a37i40l36
欠 费	m-58
欠 钱	b-42d55i-30n-27
欠 银	i37
次	b117c-37e-47f-33g-24h-42i-41k64l67m55
次 $	b-35l117
次 ,	h-31
次 .	b84m-34
次 上	l-28
次 两	k36m-43
次 日	k62
次 未	l42
次 机	h25
次 来	b28
次 联	j34
次 说	a77
次 通	m69
次 那	b39
欣	d31
欣 禾	d31
款	a-135b-129c-25f-32g-42i52j-44k-58l-115m-108n141
款 #	h24i27k34n28
款 $	b-24c-43d-62e-46f73g61i53k45
款 ,	a-24b-33c45e-72f-27h47i28j56k-46l-31n42
款 .	a-33b-32d-31e51f81j-27l-25
款 app	n44
款 一	g36
款 不	e40k-31
款 人	d46g-31i-24
款 会	g52
款 先	n52
款 公	d48
款 即	n43
款 合	d38f34
款 名	d52i-25
款 后	k-24n43
款 并	i39
款 归	d-25f24i-26
款 影	f44g-109
款 快	n36
款 情	i26
款 截	h39
款 是	i-59
款 案	c-29g77
款 没	i-28
款 的	f25n64
款 码	k114
款 请	e30k47
款 账	d30g-24k-48
款 还	n55
款 逾	f-36i61
款 都	g52
款 金	i88
歉	m-64
歉 $	m-41
止	b-24h50l96
止 $	l52
止 .	h66
止 拨	l-44
止 联	l59
正	a56b-59c43g80h-24i30j-65k-25l59
正 一	a96
正 信	g24k30m30
正 在	f31g24n26
正 式	f24g51
正 我	b-34c32f-26i33l72
正 确	j-25
此	a27h51m46n54
此 人	a35
此 申	n43
此 规	h40
步	c56g26
步 了	g42
死	a126b-24c-62d86g-48h-26l140n35
死 ,	d38n71
死 了	a39
死 你	a-24b-32c-31l177
残	a122b-48
残 疾	a75
段	b-42l59
段 $	b-41l32
母	a-32b-29d-27e56f36h24i63k-29l60
母 ,	j39
母 亲	e42
母 娘	e73
母 那	n24
每	a-30c-35d-32e-79h-26i-36k-24l50m146n-36
每 十	l69
每 天	b51e-46
每 日	m30
比	b67d-30k99m-30
比 你	a68
比 您	e25
比 欠	b53n27
比 特	k95
民	c-30g39
民 法	f-52
民 警	c-34f60
气	b32c51i-25j68k-25l24m-26n-26
气 不	a57e33
气 公	f-25j40
气 可	b88
气 好	c44
水	a71b80d-24e-31f39g-30j-43l-27m40
水 ,	b30
水 费	m77
永	a-24h143
永 久	h65
永 远	h53
求	d-35e37g-37m-36n53
求 停	l24
求 协	e76
求 客	n63
汇	k76
汇 入	k27
江	b26f-96g-39i-27j-33n-38
江 岚	f-41
江 心	f-32
江 海	f-24
汪	f-32i49
汪 老	f-32i49
沉	b43c69g27
沉 默	b43c69g27
沙	b-28l88
沙 发	b-28l88
没	b52c-103d-73e-79f-26g-44h65i31k-110l47m43n82
没 ,	b-30l61n39
没 ?	b-31d47j73n28
没 个	a-29b49
没 了	c-34g61h34
没 事	b-33
没 关	h-33
没 写	m74
没 到	h33
没 办	e39
没 动	e43h38
没 发	l-24
没 听	a38
没 娘	a34
没 得	h90
没 我	b34n26
没 提	h42
没 收	g31
没 教	a42i-24
没 有	a-53b-35d-45e-54g-67l-31m-39
没 本	n45
没 用	g43k-27l93
没 皮	a48
没 结	n44
没 脸	a43
没 见	a25
没 说	b38c33
没 跟	i27
没 路	n67
没 轻	b66
没 还	a-33e-29g39i184n-39
没 重	b66
没 钱	a-64b-36k-32n64
没 限	g-25
河	b34
油	b42d-36
油 漆	d-28
治	b-55f39l120
法	b-82c-126d-36f130h56i-38k-58l-53m-62
法 ,	g-28l30
法 .	a-30d-29g-33n43
法 人	e60
法 传	g-24
法 办	c-42
法 务	a58b-29g-43h75
法 官	f136l-44
法 对	c29l26
法 庭	f53g55
法 律	a-33e-38f-26g105
法 所	f39
法 权	d38f35
法 清	f25
法 的	f-32n30
法 组	f86
法 警	c-42f48g86
法 院	b-50c-25f-144g-68m-30n-30
注	a-34d-42f30g-28i-31l-39n25
注 ,	f36
注 了	g32
注 册	n68
注 写	k27
注 意	e29i-31
注 销	m41
泰	g46
泰 消	g46
泼	a34b81d-26
泼 你	b64
洗	a-44g135
洗 不	a-42g120
活	a58d-46h-41m-51n41
活 ,	c55
活 动	h-30
活 愉	a-27
活 着	a49
活 该	a70
派	b-30c-60d24f156g-58h39k-26l-35
派 出	c-44f35g-32
派 我	f73
派 的	f-32
流	b-32f26h64
流 程	h66
流 调	f35j25
测	b60
海	b-25c73d88f-42g103h-25j-32k-26
海 关	b-45c59g51
海 报	d131j-26
海 棠	g40m31
海 泰	g46
消	e34f-36g169m-63
消 $	g64
消 费	a30e39h37i38m-44
消 逾	g94
涉	c47i30
涉 及	i30
涉 嫌	c50
涨	m27
淘	l43
淘 宝	l43
深	b47
混	b33d59e-29
清	a-54d-76e-33f72h58i-29n33
清 $	a-24n46
清 ,	c38f-28g53
清 .	k32
清 之	m29
清 后	g24
清 收	f36
清 本	n43
清 楚	d-25e-45f27h90n-28
清 欠	f64
清 证	g-35
渣	a101d-25
渣 ,	a54
湖	b32f26
湖 银	f26
滋	c35
滋 味	c35
滑	b-27
滑 ,	b-27
滚	m132
滚 利	m39
滞	m33
满	a24b-30d99f-43j39l-24
满 嘴	a35
满 意	f-26j50
滴	b-24d32g88l-30
滴 滴	g44
漆	b75d-49
火	a34
火 车	a35
灯	b26
灰	l49
炸	b-26d53l112
炸 ,	l46
炸 套	l48
点	a-42c-77f-73g35h226i-48j35l-85m-70n42
点 $	b46k50
点 ,	d-32g43n55
点 .	h-28j60l27n29
点 下	l24
点 也	a28
点 以	e37m-27
点 关	f36
点 前	c24e70h51l-38
点 十	b40
点 半	b24h-27
点 发	d66
点 后	h-45l-37
点 四	b33h29l-29
点 在	b35j49
点 小	n27
点 就	h47n-29
点 开	d37
点 放	b35
点 此	n43
点 见	b-58l42
点 跟	g60l44
点 返	j61
点 钱	a75b-25
点 零	g81
烂	b70
烟	b68k60
烟 头	b72
烦	a-28f-26g-28i147k-33l26
烦 你	l50
烦 请	i63
烦 转	i66
烧	a29
热	b-29d82e24l-27
然	b-34e-32h63i-24l-32
然 今	h37
煎	e92
煎 饼	e92
照	c-36d87e-47f-28g70j-31k-28l36n-39
照 办	g68
照 打	l78
照 照	a53
照 片	a-41b-31d116
照 镜	a53
熟	e31
熟 ,	e31
燃	j89
燃 气	j89
爆	b24d67
爱	a-53d170e64f-35j24
爱 人	j31
爱 的	e43
爱 看	d108
父	a-39c-25e94
父 ,	e43
父 亲	e-43i67
父 母	e-25h24
爷	b47n96
爷 ,	b30i44
爷 子	e61
爷 爷	e-31n59
爸	a-36b-45c92d-28e62i66j72n-53
爸 妈	a47b-26e54h25
爸 攞	a-28e79
爸 爸	c75e-52j45
爸 要	c31
爸 说	i58
爹	a36
片	a-50b-31d116
片 ,	d-24
片 发	a-27d36
牌	a58b-26f-26j24
牌 ,	a58
牛	a34b32c-25
牢	a-70b-32c250e-35i-34l-24n-26
牢 $	c54
牢 和	c58
牢 饭	b-30c66
物	a130c-29f-48i24k65m-59n-25
物 ,	d53
物 业	a-47c-24d-35f-45g28k-29m-44
物 卡	k102
特	f35g-26k95
特 币	k95
犀	i58
犀 利	i58
犬	k74
状	g35h26
状 态	h26
犹	h57
犹 豫	h57
狗	a190b52d-26e-27g-33
猜	c36d44
猪 脑	a-45
率	m-35
王	a-45b58e26f26g-24i77k27
玩	a67b67k44l60
现	a-71b-70e-87f26g99h75i-55j135k153l-63m-74n79
现 ,	k-30n110
现 住	j96
现 在	a-33b25c53e-69f66g27h112i-40j107k-77l-40
现 金	b-37c-43k151m-48n-30
玻	a-32b172
玻 璃	a-32b172
班	a-37b-93c-57d-82e109g-55h49i33k-58l137m-26n-31
班 ,	e50
班 .	b-67d-31e45f-46j79l64
班 ?	f40j26
班 主	e72i-27
班 前	h57
班 它	h26
理	b51c-39d-67g-75h29j-69k73l100m82n-65
理 $	c49
理 ,	b-38c28g-61h26k59
理 .	b26f50g-40k55l41
理 ?	m35
理 了	g26
理 人	f-35
理 会	l104
理 你	c-41
理 受	k28
理 处	m65
理 局	f29
理 我	e35
理 有	g24
理 费	m76
理 部	i32
璃	a-32b172
瓜	d50g-34
甜	a60n-28
生	a123b-83e-77f-51g69h-28l73m-29n-110
生 ,	b32g45n-27
生 你	a78e-25
生 意	l29
生 效	g45
生 没	a34
生 活	a-30c49m-26
生 病	a44
用	a-44b-73d-37f-60h-99k-45l39m-66n90
用 $	j47
用 ,	g46j-32k-32l88m-35n56
用 .	k-47l35
用 】	d26k30m29
用 了	f31g-29
用 于	n50
用 今	h-25
用 任	b-34
用 卡	a34b-28c58g-78j-24k-24n41
用 我	e63
用 管	c26k27
用 金	n36
由	d-29g-145i-24m-32
由 ,	j25
由 你	m38
由 您	m-40
由 我	f66
由 本	g-50k30
由 法	f-29g-47
甲	c57
申	a-35c37f-32i-27l24n93
申 请	a-35c37f-32i-27l24n94
电	a-42c-60d-72e133g-65h78k-93l31m-24
电 #	i-31k28
电 $	l71
电 ,	h24l36
电 借	n72
电 债	f39
电 其	j33
电 子	j54
电 话	b-77d-38e137f26g-52h75i40j-51k-78m-26n-41
电 费	d-47
男	a91
男 人	a36
男 朋	a33e37
畀	b-35e-24k139l-44n55
畀 你	l-24n61
畀 我	k158
留	a-76b-69d45f-49g-32h-31i96l-24m-38n-63
留 .	c28
留 一	e39
留 您	c-29
留 所	c-54
留 案	c-29
留 痕	k60
留 的	j34
留 着	d25k-39
留 言	d79e-28i69
留 证	c71d-36g49
留 那	c-34
疑	h27k29
疑 问	h28k31
疾	a71b-28f71j24
疾 控	f73j25
病	a40
病 ,	a35
痒	b29
痕	k60
痕 迹	k60
瘸	a72
瘸 子	a28
癞	a28
登	e-38f-43g-41h51j71
登 录	j31
登 记	e-37f-26j40
白	a50b62c26d-30e-85f-29g106
白 $	a-42g97
白 ,	g35
白 天	b-24e-32l63
白 字	d31
百	a-58b-99c-41e-58f-39g78h-70i-66j-28k131m263n-33
百 $	m56
百 ,	a-24m126n47
百 一	k66m-29
百 个	l31m-30
百 二	m-41
百 你	m66
百 元	m-28
百 八	d-26m46
百 分	g96m57
百 块	a44
百 多	d47
百 张	d69
百 条	l142
百 蚊	k76m59
的	b79d-69e-115f25i71j-25l-36m-30n-88
的 $	b186d-33g96h43k-40l-32m-26n32
的 ,	a50c72d-81f132h-41j148l-62m-58n-31
的 .	a-83b-35c49d69g83h-59i62j-83l105m-29n71
的 ?	e-48
的 zhifubao	k146
的 一	g50k-36
的 不	f71
的 东	i33
的 也	a68n-27
的 买	d79
的 事	b-45c-45d71i27
的 人	a33b125d74e-30f28i-29l78
的 代	f-27
的 伸	i66
的 信	g-41i62
的 借	c36d33e30g88n-37
的 债	f65g-32
的 公	d-29
的 六	j61
的 养	g45
的 分	i82
的 利	j76m30
的 包	j43
的 医	f31j24
的 单	j32
的 卡	g27k-25
的 去	n-48
的 同	c30f-25
的 名	d50
的 吗	f57
的 吧	a-31
的 嘛	k48
的 地	c37j26
的 处	h58
的 外	f-30
的 大	b30
的 头	a26
的 姓	d25
的 客	d78f-28
的 对	k-31
的 小	e27
的 就	c59f-45g26h26
的 店	f47k88
的 微	k30
的 情	i65
的 成	m25
的 我	i50
的 房	g93
的 手	a-27b26l48
的 支	j58
的 方	l59
的 时	a174b-55n-35
的 是	a26d-125f-29i31j-46l106
的 朋	n44
的 材	c31
的 案	b-29c-56h82
的 橱	b54d-29
的 欠	c-37f46g-30i-45k27
的 法	l25
的 物	e47
的 现	b64
的 班	i-25
的 申	l60
的 电	b-24c-31d38e41f-37m-33
的 码	j48k76
的 租	c-61
的 窝	c38
的 立	c-29
的 紧	e25
的 纪	e82
的 罚	c-42m65
的 胜	g25
的 腿	b128f-34l-25
的 花	i33
的 行	c30
的 规	b35m-29
的 警	f56
的 话	b-32d36h-28i-60j-47m53
的 账	a72g-31h50
的 货	f-25n34
的 贷	f77g-99i27
的 路	a32n67
的 身	f92h30
的 车	b-25c45g94l-30
的 还	c-24d26n51
的 通	j50m39
的 逾	g59h-24
的 那	b40d-24g34h25
的 都	d38k-30
的 钱	a-36c-26f60g-36m85
的 额	n25
的 饭	c69
皮	a312f-27g-35
皮 没	a48
监	a-34b34c110d43f97i-37
监 会	f62
监 控	b66g43
监 督	d68
监 管	e-32f88
盖	c46l40
盘	j51
目	i-37
目 .	m24
目 前	i-26
直	b80d-26e-49g102h-64j-28k83l81m-24n-25
直 接	a40b86c36e-43g114k92
直 至	l35
直 都	h-26
相	b-32d82e66
相 亲	d45e32
盾	j97
省	d-29f38k34
看	a-69b-80c53d92f-29i42j42k-72
看 $	b-47c-29d33j64
看 ,	c49d29
看 .	c-55e36g28i31
看 不	b-31h68m24n-25
看 你	a-81c40e49f-27g-27l30
看 到	a64d-25m35n55
看 守	c47
看 手	i42
看 看	b56i44j29
看 着	b-31d41g53h-28i-24
看 见	d27f42l56
看 谁	b-40l48
看 这	d97
真	a213b-24c69e-31f-32g-51i24l-26n-45
真 是	a145
真 的	c47
真 给	a44
眼	b30
着	a-48b202c62d-24f-89g-58h-38j-29k-103l158m-45n65
着 ,	b47l84
着 .	c37e-31n110
着 ?	j31l25
着 不	e36n64
着 你	b44e-38i36
着 办	b-37d40g38i-24
着 吃	c36
着 吧	c63g-25
着 呢	a-27b58d25l43
着 坐	a-25c28
着 我	i27l81
着 打	l31
着 说	b60l-26
着 过	k-39
睡	e-28l130n52
睡 不	l43
睡 觉	l65n60
督	d62f37i26
督 促	i26
督 办	f32
瞎	g-26
瞎 说	g-26
瞒	e73h25
知	a-68b-48c-53d121e58f50h-62i92k-45n-52
知 $	d-30
知 ,	b25j58
知 .	d44g46
知 :	g34m28
知 】	g-29
知 书	c-29
知 你	c-37d-58f221g-24l-24m-49
知 其	d47e-59i73
知 她	f-32i49
知 客	b59g57
知 道	a-27b-68e166g-43h-42l39n-31
矩	k44m79
矩 $	m53
矩 .	k59
短	b-52d103e66h-44j93k-69l58m-26
短 信	a31b-43d67e68h-36j97k-69l65m-26
短 视	d36
石	b52
码	a-39b-26c-67d-58e-57f-79g-65h-35i-68j332k63m-47n-49
码 $	k61
码 ,	b44e-27j-44k35l-26
码 .	j70
码 事	c-31
码 发	j94k34l-32
码 和	j27
码 多	k-25l82
码 报	j33
码 是	j97l-30
码 给	j94
码 谁	j-27
砍	a-28b106g-28h-29l-36m-33
砸	b44
砸 了	b61
硬	a-34b99e33
硬 是	b87e33
确	e-27i-48
确 抬	j-25
确 认	i-28
碰	b69d-32
磨	a85j75
示	a-34b62c-30e27g-70h-27i26m-65
示 :	n31
示 警	b80
礼	a-24b215g-73k-34
礼 品	k-31
社	a27b33d35f99g44
社 会	a49b83d-32f-26
社 保	f40g51
社 区	f53
社 死	b-33d84
祖	a97
祖 传	a53
祖 宗	a44
祝	a-32l45
祝 你	l49
祝 您	a-27
神	a46n30
神 经	a33
票	c36d-34e-36g41j-33n-50
票 .	n-36
票 】	g-24
祸	b46
禁	e-24f-43
福	b74
离	a51b-36h72k-40n-25
离 婚	a48
离 开	h80
离 职	k-38
禾	d40
禾 小	d40
私	b-28e51i-38k67n-27
私 人	e62i-28k86
种	a122d129e-48m-25
种 .	d51g34
种 事	d71
种 人	a71d-57
科	b58e-34f39
科 ,	f29
秒	j52
租	a-46c-69e-39f-39j-28k-43n39
租 约	m43
租 赁	f-24
租 金	a-24c-65d42e-31n44
积	g54
积 金	g54
称	c-37d-37e-35g-30h83i-40j37k-51l-55n-27
称 做	j51
称 和	f31j29
称 报	j-33
称 法	f29
移	c65g-47h118m-25
移 交	h72m-25
移 送	c74g-24
程	b-32h63j24
程 .	h57
程 录	f49
程 执	f-35
程 款	j38
稍	k-26
税	e25
税 务	e28
稽	f44
稽 核	f44
穷	a159
穷 酸	a26
穷 鬼	a36
空	c40d27h-25j-44l-25
空 .	b26
空 号	j-28
空 头	c54
穿	c143d37f36
穿 制	c86d38f47
窗	b106c41d-40e-37j-24l-24
窗 户	b74l-24
窝	a36c34
窝 囊	a37
窿	n62
窿 顶	n62
立	a-29b-48c62f44g133h83l-25
立 了	c34g88
立 刻	h77
立 即	e30h49
立 案	c32f44
站	a-26c25g48
笑	b90
笔	a-64b-61f66i86j-50k32m43
笔 .	i26
笔 不	n26
笔 就	h29n35
笔 录	c-25f90
笔 您	k63
笔 账	b-28g74
笔 贷	n-39
笔 逾	f41
笔 金	f-32i49
笔 钱	a-25
第	d43g-44l31m-59
第 #	f26
第 一	d49g-28
第 九	l50
第 二	i25
第 十	e30
第 四	j34
等	a-79b-38c108e59f-76g75h51i-36j-38l-97m-27
等 ,	e38
等 于	g97h-24k67
等 他	i-24
等 会	g-24h44
等 传	g75
等 你	d-24e92
等 差	b-32c103
等 我	d62
等 着	a-26b-62c93f-25k-26n48
答	a-25c-33f112g-39h-33l-29
答 .	f80j24
答 复	h-24
答 应	e32f44
筹	b52
签	a-27b-56c99d-36e-34f-29g54h45i-48k-30
签 ,	g37
签 .	n38
签 了	g-26m26
签 到	l33
签 字	c67d-27g30h51
签 收	b-24
签 的	c51
算	a-96c116d-32f-54g51h-32i-51j-49k59l60m176
算 $	c63l-26
算 ,	l27
算 .	l73m73
算 你	b-38c48l37
算 在	m70
算 结	k63
算 逾	g92
管	a-37b-30c131d-51e-68f90g-26h54i44l-34m96n-39
管 $	e39
管 ,	k31
管 .	d-24i67
管 不	b34
管 协	f60
管 我	f45
管 理	m113
管 的	h53
管 部	e-32f40
箱	e65i41l41
箱 $	b-37k51
箱 ,	l43
箱 是	e82
箱 留	i56
籍	g25
籍 地	e27
粉	d66
粉 丝	d69
粒	n30
粒 贷	n30
粮	a27c37
粮 食	a49
系	a-81b-64c-75d-32e86f143g-29h-56k-36l-29n-40
系 ,	e-26
系 .	g-45h-61i-33l-28n44
系 一	e36
系 不	i45j27
系 人	d24e-36f-31h29i55n-36
系 其	e59f41
系 客	e57i26
系 您	g-26h-25l42
系 法	f56
系 的	l60
系 统	a-36b-31c-54d-26e-28g91h28k24l-43m33
素	a124d58l47
素 材	d63
素 质	a131l47
紧	b-66c-53e59g-24h47i70j-25k-34l-44
紧 $	b-29h30
紧 张	i34
紧 急	e55l-31
紧 还	i61
纠	c-31g-26
红	a-58b147c-74e-38g50i-58j-26k62l-80m29
红 包	a-27b-24k82m38
红 底	d31
红 油	b51d-35
红 漆	b65
红 的	g68
红 线	i-55
约	a-33b-62d-29e-48f-41h-76k-42l-45
约 了	h-30i26
约 定	m-29
级	a25b31g68j44
级 ,	j47
纪	a43e147g29
纪 委	e82
纪 检	e66f28
纸	a42
线	c-29i-56l-65n40
线 ,	f34i-27l-34
线 .	i-29
练	b101
组	b-39e61f99g-84k34
组 ,	f51
组 受	g-50
组 织	e120
组 长	k46
细 .	e26
细 :	m-24
织	e120
终	g88
终 身	g88
绍	n62
绍 畀	n62
经	a-26c116g54h-30i30j-75k58l-35m-32n-39
经 下	c-29g25
经 侦	c85
经 办	k44
经 在	c51g-29h-53
经 地	e119g-30
经 审	f29
经 开	h50
经 把	b-27l-26
经 理	e-34f75i37j-45k82
经 立	g61
经 给	g36
经 被	g27
经 转	i63
绑	b45
绑 到	b45
结	a-71b29c-29e-29f-54g118h-42i-57l-50n83
结 了	g124
结 婚	g44n87
结 清	f-24k46m42n48
给	a-38b-93d-26f-42g-26i-88j132k107m89n-25
给 $	m42
给 一	j93
给 个	m44
给 你	a-42b-26c111d33e37h86j28n47
给 其	e56l59
给 您	c-44e-34f66i-31k-48l25m-41n-44
给 我	b-26d-38e-95f-64g49h-41j87k177l-96n-38
给 现	k25
给 钱	n35
络	h39
绝	b-28
绝 不	b-28
统	a-36b-34c-54d-59e-39g90h27j46k51l-45m27
统 一	d-28h30j33k30
统 升	k27
统 显	f26
统 计	j29
统 里	c-46g174
继	d32l61
继 续	d32l61
续	b-35c-26f-28g90j59l101
续 .	g24j44
续 办	c-40g55
续 失	e27
续 拨	l81
续 费	b-29n36
维	h-49k70m82
维 护	h-36k48m84
维 码	k29
综	f39
综 治	f39
缉	c28
缓	a-49b-28c104
缓 刑	c105
编	a-28c-33d89e-26j-35n26
编 号	e-25j-29
缘	n24
缩	a70
缩 头	a70
缴	d-25i-25k-25
缴 清	g24
缴 费	d-25
缺	a-24b34d36g46
网	a-69b-53d202e-42g48i57k-81m-25
网 .	g51
网 上	c42d-67i72
网 公	d52g-31
网 店	d79
网 的	f-27g73
网 贷	g-27i25
网 银	j24k-38
罚	g-42h47m165
罚 息	c-37m-27
罚 金	m31
罪	b-29c137e-28
罪 ,	c38f-32
罪 调	f29
置	b-44f-24g101
置 程	g28
置 里	d-48
署	f134
群	b-69c-49d222e-30g-52i-25j-24l-46
群 发	d88h27
群 我	d101
群 里	n36
翻	h81m84
翻 一	h52m47
翻 倍	m37
老	a24b-56c-47e39f-86g67h-27j-40k47l-51m-30n34
老 乡	d33
老 人	a-24n65
老 公	b-29c48
老 占	l-34
老 同	i-28
老 周	e-42i70
老 婆	a-45d-29e39g27i-46k28
老 家	b29d89e-46g58
老 师	a-26e54f-32i46
老 板	a32e33l28n74
老 爷	e61
老 账	f53g30
老 赖	a175
老 金	g37
考	a-50d-27e66g36h24j-26
考 公	g51
考 虑	c25h46
者	d31j30
而	d43
而 已	d43
耍	b77
耗	b-40f81
耗 得	b-40l48
耳	n62
耳 窿	n62
聊	a-40b-41c44e197f-29i-40n-36
聊 $	c75
聊 聊	e101
职	e106k-38
职 员	k-36
联	a-35b-52d-28e58g39h-36i37k-51l57m-31
联 ,	e27
联 合	f24
联 系	b-36e38f-28g-77h-33i59k-45l48m-26
联 网	g105
聘	j136
聚	j29
聚 会	j29
肉	d106
肢	a43
育	e27g32
育 局	e27g32
肾	n102
背	i38j27
背 着	i38
胜	g25
胜 诉	g25
胳	b121
胳 膊	b121
胶	b67
胶 水	b67
能	a-95b-55e-57f-49g80h-90i92j-29l-61m35n156
能 下	n45
能 出	b28g31
能 刷	n-36
能 处	g-28
能 打	h-36
能 撤	c42
能 管	h53
能 给	g107
能 解	c-29g60
能 说	i97
能 贷	g75n36
能 还	h-33j-29k43n83
脏	e57
脑	a131b-29
脑 子	a102b-27
脸	a183b-69c-31e-43g51l-26m-31
脸 ,	a72
脸 .	a-26d44
脸 的	a65
脾	b106e29
脾 气	b106e29
腾	g35
腿	a30b227c-44d-38e-26f-44l-49m-24
腿 ,	b64
腿 .	b69
膊	b121
膏	a-35b49
自	b-44c138d-25e-33g36h43i-25j-59k-55m-56n-60
自 动	g92l47
自 媒	d26
自 己	a42b-30f-36h42j-36k-38
自 收	f26
自 负	c46
自 首	c98
臭	a33d69
臭 不	a39
至	a49b-29e-28k134l73m-27
至 本	k90
致	e79g-37m-46
致 函	e73
致 歉	m-56
致 电	f29k26
舅	e104i-40n77
舅 子	n77
舅 舅	e56
良	a25
良 心	a25
色	b77g-25
花	a-46b33e-48g-31j31l37n61
花 了	j34
花 呗	n44
花 样	b45l49
花 钱	n-26
若	e43
若 仍	e30
苦	m39
苦 费	m54
苹	a24
苹 果	a24
茶	b-43c26k55m69
茶 店	k60
茶 水	m78
荐	n110
荐 个	n94
药	a-34
营	g74
落	a26d34
葛	h27
蓄	n26
虑	c25h46
虑 一	c30
虚	k41
虚 拟	k41
蚊	k76m59
蚊 畀	k80
融	f88h29m-55
融 .	h25
融 】	a28e27g45h24k-35
融 借	f-32i49
融 委	g26k25
融 提	k27
融 有	e26
融 犯	f29
融 监	f49
蠢	a70
血	e38n67
血 也	n57
血 压	e48
行	a-89b-87c-89d-91f143g56h-53i26j-66l-67m-69n-85
行 $	a-24k44
行 ,	a-28b-42d-24e32f-74g-32j-25k47m-28
行 .	b-34f-58g-57j-32
行 上	e78
行 专	f125
行 为	c30
行 卡	b39j145
行 叔	i58
行 委	k40
行 局	f46
行 工	f-24
行 征	f24
行 总	f31
行 政	f-28
行 的	f97j-45
行 进	b102
行 都	f-27g126
行 钱	i37
行 风	f45
街	a87c-38d157e-28g-34h30j-27l-47
街 招	d135h36
街 边	a87
衣	f72
衣 服	f72
补	g-24j44k-24m70
补 一	j44
补 记	k-36
表	b-33c-33e-59f113i-40j85k54n43
表 哥	i-39j37n58
表 把	j36
表 示	i39
被	a-68b-46c-29d-57e-70g227i-32j-37l-54n35
被 停	g114
被 刑	c25
被 列	f26g56
裁	g72
装	a147b-38d34f-56j134k37l-31n-46
装 什	a63
装 信	k60
装 死	d38n-24
裹	j43
西	a73b88i46n-41
西 $	b67
西 .	a79b-26
要	a-118b54c124d102e171g-41h-149i-36k-97l-61m149n-77
要 $	b82
要 ,	f57
要 三	m73
要 不	a-24b-44c46d97e109f25i-25m-41n28
要 了	e73
要 交	g-28m64
要 他	e58i-32j36
要 代	e-29
要 你	f-30
要 停	f30m64
要 加	c63g38m-51
要 坐	c47i-28
要 您	j36k-26
要 成	m54
要 我	e37n29
要 打	e-27
要 抓	c97
要 收	m47
要 是	b36d61g41m-26
要 求	d-29g-27m-34n56
要 法	g-25
要 现	d46e34f26
要 看	g-26n57
要 真	c55
要 给	f37j28
要 脸	b-30d30e-29
要 还	a32b45e-28
要 退	j51
要 都	d65
要 钱	i97j39
要 面	c-31d85
见	a48b89d148g-34h-54j-24l69n-64
见 $	a30b-39
见 ,	a48b-80d31e33
见 .	c41d57f-27
见 一	b90
见 不	b25h-35l42n-26
见 也	m28
见 了	a-29b39d28f42
见 过	a49d47
见 面	k32
规	a-30c-45f-55g57i-29m133
规 定	f-43g81h28m62
规 矩	k44m79
视	d58f38i-24
视 为	h28
视 频	d59
觉	d-28g36l86n96
觉 ,	l82
觉 .	n36
解	a-35c-40d-27f35g49
解 $	g31
解 一	f46j-34
解 冻	a-26m34
言	b-31d70e-32i80
言 ,	d42
言 :	i37
警	a-46c146d-26e-31f126g71h67j-35k-36l-42n-33
警 ,	c-52
警 号	f57
警 告	b80
警 官	c-34f40g30
警 察	b-59c111e-27
警 惕	k-27
警 抓	c107
警 方	c99f-27
警 车	c31h43
计	a61f-30g-29h28i-28j31k31n-27
计 ,	k66
计 划	e26
订	c26e95g25l77m-25
订 ”	k27
订 回	g35
认	a-32b-26c-26d58f-42g-36i-28k-46l-49m55
认 人	h29
认 其	j42
认 可	e30
认 识	d55h-35
讨	i53
让	a-120b124d25e110g-64i-25k-39
让 他	a-45b29i61j-45l-35
让 你	a-49b-27c-24d74e159f-46g-65h-40i-61m-33n41
让 其	e61k33m59
让 后	g28
让 大	d55
让 家	b62d-24
让 您	e-39l25m-36
让 我	b60d-43e-31f102j54k-30l73
训	d-24f-27i27
议	a78b-29d31f-47i-40m-55
议 其	n56
议 可	d25
议 您	a-31
议 请	a35c32e40g49k34
讯	b-31d69j37
讯 地	j50
讯 录	b-31d69
记	c-62d-33e-55g98h-32i-59k-73l-61m-26n-90
记 $	f54
记 ,	j45
记 .	g60k-36
记 低	a-24
记 录	a-31f-46g93j-24k-35
记 性	a111b40
讲	a78d-30e33f-27g-46i49l-48
讲 ,	a-24
讲 .	e59
讲 明	i24
讲 道	a31b42
论	d71
论 区	d37
论 坛	d35
讼	i29m33n-27
讼 ,	i34
设	a-26d-55j-32l79
设 备	a-24
设 置	d-48
访	d-36e39f31h-31j32k-44l31m28
访 ,	j61
访 一	e24
证	b-27c25d-65e-81i-37j38k-99l-39m94
证 ,	f54n-27
证 你	b72g86
证 去	n56
证 号	j40
证 在	g58n74
证 就	c50g-27
证 据	d-30
证 明	b-30g-53
证 照	d37h28
证 码	j95k-39
证 都	c63g62
证 金	g-31m118
评	e117j-58l88n-25
评 估	j-48
评 理	d-27e71l46
评 论	d37
评 评	e34l48
识	a66d40h-40k-33l-36n75
识 人	n62
识 做	n38
识 的	d68
诈	a-53c70f26g-31
诈 中	f58
诈 骗	a-53c93f-27
诉	a-30b-67c-42d-38e-85f32g160h-33i48j64k-57l-45m41
诉 $	g49l-24
诉 ,	g73m44
诉 .	g62
诉 了	g-42
诉 他	i53l50
诉 任	j-29
诉 判	g25
诉 前	f64
诉 我	i-27j129l-28n57
诉 讼	i29m33n-27
诉 调	f26
词	a-26
试	a-27c108e-48l-25
试 .	c52
试 看	b-78
试 试	c55e-24
诚	d31
诚 信	d31
话	a67c-40d-36e73g-123h27j-40k-30l-63m79
话 $	a45e-41f54
话 ,	a-26c-43e68g-30i62m-29n-27
话 .	a83c73e-60f-43h31k-24n67
话 不	m29
话 我	b-25
话 打	e107
话 挂	h111
话 术	j31
话 的	b38f130h-29j-26m39
话 费	k46m-91
询	c-35f129g-31
询 $	f60
询 问	c-35f102j30
该	a119b-25l-27
详	j24
语	i78
语 音	i68
误	m-42
误 加	m-56
说	b24c-24d54e-31g-34i108k-78m60n-28
说 $	a-33b-39c-40e63f45i-33
说 ,	h36i80j-29
说 .	b-33c-44e55g-33i-28l-39m36
说 一	c51
说 了	b52c84d57i-39l67m28
说 他	d36
说 你	e-30j40
说 减	h29
说 别	l109
说 吧	b-24
说 呢	i25j32m54
说 实	a24
说 家	n28
说 就	g34h33
说 帮	j36
说 我	e45
说 明	d-30f42i115
说 是	f52i-36j78
说 没	n37
说 法	g32
说 白	a44
说 自	a-72
说 要	b36l-24
说 话	a101b107f-26l-28
说 说	d47g39h31
说 过	e-25i54l70
说 这	e43
请	a-65b-75d-106e-29f-44g-69h-43j-68l25m-39
请 ,	m40
请 一	m49n85
请 不	l56
请 了	g28
请 你	e27l48
请 保	d-30
请 关	d-27
请 其	e31i38
请 减	k26m40
请 勿	f34
请 告	j39
请 回	c29
请 如	f88
请 安	l54
请 将	k67
请 尽	g36
请 您	d-27j-29
请 把	k-31n-26
请 拨	e46f-25g57k-30
请 提	i42j27
请 立	h28
请 致	k48
请 说	j-25
请 转	i-40
请 速	g32
请 配	c-36f42g-50
请 采	i56
请 问	f27j-29
诺	f26
读	b27
谁	a-42b123c-68d-48e67f-38g-103h36j-31k-59l26m-27
谁 $	a-35b77
谁 .	l43
谁 也	g-49h27l-35
谁 耗	b-40l48
谁 说	b78
谁 都	b42h31
谁 问	j-27
调	e-28f162j81m-29
调 ,	f29j24
调 中	f26
调 查	f58j41
调 解	f30g43
谈	a32b-79d-37e171g-52h50i-37j53k-46l-32m116n-50
谈 $	e47
谈 .	f30g-29h77
谈 不	e86
谈 减	a31m62
谈 困	a87
谈 家	e86
谈 方	j42m-26
谈 谈	j43
谎	h73n25
谎 称	h73
谢	a-44b-30f-31g-28i-44j-41k-35m-31
谢 .	a29
谢 谢	a-35
谷	k28n-36
谷 子	n-36
象	i35
豫	h57
负	c45d-28f-27i51
负 $	c51
负 责	g48i36
财	c25f-24g-29i31
财 务	c25g-43i31
责	e36g32
责 任	e41
败	d60g31
账	a27b34d-59f-72g-33h-59i-69j-43k84l-56m96
账 $	a31b51g60k-43
账 ,	b-28c43l-43
账 .	b31j41k143l37m-25n48
账 上	m42
账 单	b-32c-34d28g-73h-30j-51k-51n-32
账 吗	e80
账 户	a-28b-40e-43g76i-29k42n-39
账 的	k-28
账 目	c32
货	a-49b70d-67f-31h-26j-59k-66m-37
货 地	j-49
货 我	b94
货 款	a-35c30d-56f-28g-24k-44
货 的	b-28
货 车	b60
质	a129f-40l43
购	i48k100n-28
购 物	k102
购 部	i56
贱	a34
贴	b-43d185i-27l-24
贴 你	d80
贴 的	d-60
贵	a45b78d84e92f-61j-41k-35n25
贵 公	d61e65n35
贵 单	e55
贵 司	a33c26g32
贷	a-58b-111d-59e-119g63h-45i123k-61l-39n338
贷 $	f34
贷 ,	n39
贷 .	e-32i32n108
贷 一	n26
贷 不	g48n45
贷 先	n33
贷 养	n41
贷 后	f-34j24
贷 委	d31g24m31
贷 已	i63
贷 款	f66g56i-66
贷 没	i59
贷 还	n-65
费	a-60b-103c-68d-126f-107g-66h-50i-42j-69k-42l-97m429n-39
费 #	m89
费 $	b-24g-48k25
费 ,	a-28d-28g-30m121
费 .	e40m95
费 一	n30
费 三	m36
费 不	n43
费 也	m39
费 五	m24
费 你	g35l-31m83
费 六	m43
费 卡	k51
费 可	b53
费 合	m-24
费 我	k-41
费 才	n42
费 打	m-44
费 按	m93
费 是	m-50
费 用	m-69
费 由	m38
费 的	d-43g32
费 贷	i70
费 金	e39g65h38m-37
赁	f-24
资	b-33c-34d-29f-63g60i-31j-26k-42n26
资 .	l55
资 卡	g73
资 料	j24m37n41
资 里	e57
赔	b-37g42m-43
赖	a159c-36d-37f-28g-28n-41
赖 ,	a40
赖 在	b-28
赖 账	a39b27
赢	g64
走	a-39b262d-49e-71f-40h28j-52k73n-89
走 $	b77c-26h-50
走 .	b115
走 一	k93
走 了	b-41h48l57
走 公	k48
走 到	c47g38
走 夜	b32
走 抵	b91k-45
走 法	a62b-29h32
走 流	h42
走 访	e40
走 路	b64
赵	g32
赶	f39i58
赶 紧	f39i58
起	a-29c-35d37f-46i31j-35k-47l24m33n-52
起 $	a24
起 七	f26
起 手	b47
起 打	m41
起 来	b26c44
起 算	m-35
起 诉	b-27f-45g36i55
起 这	e78
趁	c53
超	l-24
越	f-24i-40l-26m49n-33
越 多	m28
越 拖	m33
趟	b-24e28f46m84
趟 $	f56m-25
趟 .	m30
趣	c45d45
足	l96
跑	b-35d-30g-36h52m92
跑 一	e35
跑 去	m54
跑 来	m54
跑 火	a35
跟	a123b-51c102d-51e49f50g179h-59j-39k-51l-52m-43n35
跟 .	l44
跟 上	g43h34
跟 他	e40f-26i31
跟 你	c-39f102i119j-37l-90n48
跟 债	c79g72
跟 公	k27
跟 刑	c-31
跟 同	j44
跟 家	c107e-29
跟 您	c72f-26g-27i-68
跟 我	a124b81c-26e-31f32g-36i-43l-37
跟 所	f-30g73
跟 着	a-33e57
跟 账	h-30
跟 进	j24
路	b95c-30e-24f-28g-30h-66j-47l-38n86
路 上	b30h-60
路 子	a32b-27n134
路 小	b77
路 滑	b-27
踹	b106
踹 门	b39
蹲	b-48c71d-34l163
蹲 守	l67
身	b33c-26d55f78g50i-25k-33l-40m-35
身 不	g88
身 份	b-45j36k-32
身 体	b-30
身 衣	f72
躲	a27b49d25f-25g-38l-36
躲 ,	b123c-35d42l-45
躲 不	l35
躲 什	a61
躲 着	e36
躺	b187c-26d-27l-42
躺 着	b187c-26d-27l-42
车	b255c32d-38f-83g34h43i-35k-31l-25
车 $	b74n-27
车 ,	a63b-31
车 .	g87
车 位	m-38
车 停	b47
车 就	g-25h36l33
车 我	b41c55k-29
车 押	n94
车 有	b-68j27
车 祸	b-28
车 管	g48
车 费	m-45
车 辆	j26
车 间	b42e35
车 马	m123
转	a-50b-86c-26d-44e-78g-105h149i122j-78k224l-67m-62n35
转 ,	h85
转 .	k24
转 不	h35
转 入	h54k36
转 到	i56k50
转 后	k59
转 告	i137
转 外	n35
转 好	f51
转 我	g-26k82
转 手	n38
转 接	k-35
转 本	k-36
转 给	k-47
转 至	k87
转 账	k25
轮	l85
轮 班	l50
轮 着	l35
软	a134c-30
软 饭	a134c-30
轰	l119
轰 炸	l119
轻	b119c27g-25n44
轻 没	b66
辆	j25l63
辈	b-27c52g136
辈 子	b-27c52g136
输	f-55g117j-24m-43
输 ,	g57m-43
辛	m39
辛 苦	m39
边	d-83e31g153k45l-65
边 ,	c-26
边 下	b-28
边 别	k27
边 就	n48
边 我	e71h25i30
边 收	k30
边 是	f41g-30
边 检	g68
边 的	b46
边 还	k73
过	a120b-26c72d-31e-63h88k26l85
过 $	l89
过 ,	e37
过 .	g28
过 app	k27
过 一	h27
过 不	g50
过 两	c53l-26
过 了	c94g-75h24
过 你	a99c-25i41
过 其	n33
过 去	c-28d27f32k50
过 号	l-30
过 呢	a28
过 年	k-51l47
过 户	g60
过 日	a28
过 期	h31
过 来	a-33f39g-24l-49m37n34
过 没	b52d47i34
过 的	a-24b141
过 谁	b-40l48
运	a-38b-27c99l-24m-26
运 费	a-24
近	b101i59
返	j61
还	a63b-99c71d-67e128f-126g-55h-38i34j-46k47l-29m-94n50
还 #	g46n-24
还 $	a-57b-91c-64e42g-50h-49l-25n74
还 ,	a-41b69c-58d-43e-71h75i53k59l-61n-36
还 .	c-61d-25e73f24g26i-28k-31n-68
还 一	a-28e41n-41
还 三	m34
还 上	g37h34
还 不	a71b-47c-35d-25e-47h-53j37k38l53
还 了	c-29l28
还 会	a44l25
还 你	c49
还 利	i58
还 别	b58
还 四	n-26
还 在	b86e-24j-32k68
还 学	a52
还 完	g76n25
还 就	a-47b-47c-33e30g-37h134i73l-32
还 差	m-25n-30
还 得	m31
还 我	d30i-37k-29n187
还 敢	a32d36
还 旧	a-27n113
还 是	a-49b49c66e50f-43
还 有	b-38l74m24n50
还 欠	l50
还 款	a-35b-29e47g-57i60j34k75l-59m-26n-78
还 没	a30g-45m82
还 消	i56
还 清	c31e36g47n36
还 的	a55c27d29i-30l-24
还 能	a-35c138n68
还 要	a-24c-25d24e46g45m-48
还 跟	a120
还 进	g33
还 钱	b76c166d66e-62g25h-33k-47n-69
这	a88b-47g30h75i-73j-90k71l-101m60
这 ,	d29k38
这 一	b101c-29h65m-30
这 个	a-116b-41c40d-64e-65f30h73j-40k47l-67
这 么	a39d-25e-31n56
这 事	a-28b-39c-30d53e106i65k50
这 人	b53e72
这 份	a33
这 儿	a-35b117f-35m46
这 单	b-33m73
这 叫	c78
这 周	e32
这 家	a75b-26
这 就	a-45c24m27
这 是	a-71f-37g51h48k-32m145
这 智	a27
这 期	i-29
这 条	a38
这 样	a60e-28
这 次	a39
这 点	a80b-25g-37n30
这 猪	a-45
这 种	a124d78e-37g-25
这 笔	a-34b-42g58i-37k56m-29
这 行	a41
这 身	f72
这 边	a-52e-24g47m-26
这 通	m39
这 里	f119h25
这 金	c110g-53
进	b60c126d75g90i-33l-71n-45
进 了	g34
进 入	g32
进 去	b48c219d31g-58k56l-32n-37
进 场	b61
进 来	d50e32g31
远	h46m28
违	c-24k-38
违 规	k-29
连	a124e-37l166
连 续	l57
迟	b46k27
迹	k60
迹 ,	k60
追	c67d-32l-42
追 着	l-34
追 逃	c47d-32
退	b-51e104f-40j79n-32
退 .	m30
退 休	b-28e117
退 你	j53
退 回	j-29
退 订	g35
送	c116d-38g-72h-28j99n-29
送 $	d66
送 外	a24j48
送 征	g-26
送 快	j30
送 货	j-47
逃	c140d-42g27
逃 名	c43d-30
选	c107h26
透	c29
透 支	c33
递	d29f-61j50l-36m-36
递 ,	c36
递 员	f-24j39
递 地	j-27
递 柜	d59
递 的	j30
通	a-59b-62c-51e-52f95g51j58l-28m73n-28
通 ,	e52l28m-26
通 .	l47
通 了	b43c-34g35
通 告	c51f25
通 电	m32
通 的	c-27f58
通 知	b-25c-58e-44f112g24i36j26l-31n-28
通 缉	c28
通 讯	b-31d69j37
通 话	m96
通 过	k36n33
通 道	g35h72
速	g25h-25n45
速 联	g32n48
逮	b41c47m-25
逮 着	b59
逼	b37
逼 我	b38
逾	b-29c-62g133i83m45
逾 期	b-29c-62g99i83m45
遍	d60e-47l172
遍 ,	l102
遍 了	l80
道	b-63d-49e146f27g-28k-45l71n-39
道 "	a48
道 ,	d-50i28
道 了	e46
道 你	a-33d25e62f-25i-54j47
道 吗	e68i42
道 吧	g29
道 派	f-32
道 理	a31b42
道 过	f63
避	d25
邓	d31
邢	c32
那	a-109b110c-134d-35e51f-70g-25i86j-92m-46
那 一	b31c46g24
那 个	a35c-58g47h-25
那 么	a36b-32d-43e50n74
那 以	g-25
那 儿	b-36k34l109
那 几	b71c35
那 半	c-34
那 单	d-28
那 块	d48
那 家	c-61i26
那 帮	b32h67n24
那 张	d-38k34
那 我	b-48d61e39j-30k-32l-35
那 户	i103
那 批	b37
那 条	a-28b119
那 种	d51g34
那 笔	i-38
那 要	g-25
那 辆	l44
那 边	b-50c40d-33e94g24k67n-28
邮	b-36e124f-33j-27m-27
邮 件	e66n24
邮 箱	e65l41
邱	i39
邱 尽	i56
邻	d38f40i-30
邻 居	f42i-30
郎	j38
部	b-49d-49e222f75i37j-60k-44l-46n-27
部 $	f50
部 .	e117
部 冻	g37
部 小	i56
部 提	i-28
部 门	f66
部 队	e75
郭	g25
都	a159b58c133d199e-56f-118g271h-36j-47k-119l-74m-79n-62
都 不	a113b34c-24g34
都 会	d30g54
都 做	f-27
都 写	j36
都 别	c-35g55j-44l27m-37
都 受	g97
都 在	d57e-24h-38
都 干	b62
都 开	c126g34
都 得	g36
都 想	d47
都 打	c64g37
都 收	d54
都 是	a-47d-26i63n31
都 比	a68
都 没	g-41h26
都 看	d29f42
都 知	d28g-34
都 算	a-24c86g-45l27
都 能	d44g-34h-36
都 要	c-24
都 贷	g62
都 这	n49
鄙	f29
配	a120c-48f159g-38
配 偶	e29
配 合	a-24c-31f171
酒	e41k49
酒 店	b30
酸	a26
醒	a-40c-27e-41h24i44k-48
醒 $	h39
醒 .	b27
醒 :	c-24i-34
醒 一	b26m26
醒 他	i77
采	i53l59
采 取	l59
采 购	i56
里	a-77c92d-62e94f96g33i-74j57l54m-35
里 $	b-59e69k33
里 ,	b30l66
里 .	b-26c36e30
里 不	b-44l65
里 了	a34
里 人	e25n-31
里 你	g46
里 关	d-48
里 几	b-29f48j60
里 去	b29
里 发	d-44
里 可	b40
里 头	l47n33
里 拿	b86e-25
里 是	f119h28
里 有	j35n-28
里 派	f73
里 的	d26f-31j62l-34
里 睡	b47n64
里 能	m35
里 那	d-36g51n36
里 面	c149e-24
重	b47d-28e-29f51n-25
重 $	b66
重 点	f28g49
量	a-28b108e-30g-25j-24l-58n-26
量 .	b54l-29
量 掂	b48l-29
金	a-79b-115c-56e28g-48i90j-42k63l-32m112
金 #	k54m-28
金 ,	c-46i-26j38m77n-31
金 .	c-54
金 两	k41
金 五	k24m63
金 再	m70
金 融	f101g39h31m-47
金 要	b30g31
金 账	g57
金 镯	n73
金 额	a-25c94d24f-24g-83i115m-30
针	d-47
针 对	d-47
钟	b-37d113f-36g-32h119k-32l60n51
钟 ,	h96l-47n-46
钟 三	m36
钟 内	h34n79
钟 到	n72
钟 后	h-35l92
钟 拨	h-36
钟 都	e38
钥	b35
钥 匙	b35
钱	a109c59e-104f-58g-58i111j-29k115m-31n85
钱 $	b-43d56i-24k-38
钱 ,	a-62b35c123h28l24n57
钱 .	a-64c-32g-29h-39k-36m68n86
钱 ?	b34
钱 不	e27h42i-28
钱 了	i70
钱 先	n63
钱 到	a56
钱 只	c44
钱 呢	a75
钱 啦	i58
钱 多	n-26
钱 就	g61
钱 怎	f60
钱 才	c-29g60
钱 时	n-33
钱 有	i60
钱 来	b86e-25
钱 的	a66c-36d45j52
钱 装	k60
钱 还	a-32c33l40
钱 都	a36
铁	c72g89l-24n-28
铁 没	g-25
铁 窗	c53
铁 站	c27g54
银	a-43b-26c26d-26f121h-36i28k-109l-39
银 保	f62
银 手	c66
银 行	a-42b-27c-34e25f68g31h-35i33j-28k-51l-30n-32
铺	b40c42l28n53
铺 盖	c50l43
销	g43i33j58m65n-40
销 账	j71
锁	b121c-36h50l-54
锅	b-25d64
错	b-24g-43h50j-46k-24
错 ,	l35
错 过	h64
锦	d-31j54
镇	f66
镜	a53
镜 子	a53
镯	b-30c65n60
镯 子	n73
长	b-26e184g-46l-35n42
长 ,	e83
长 会	j50
门	a-52b286c79d-30f42g-27h-37m31n-82
门 $	b-24f60h28
门 ,	c-51g81
门 .	c37
门 不	b103m-34
门 了	c-29
门 口	b-54c85e61f-42j-29l69n-25
门 我	b55j57l-29
门 拉	b-32c103
门 挡	b55
门 收	k34
门 的	c57f-42
门 禁	f-32
门 锁	b96l-29
闪	n72
闪 电	n72
闭	h107
闭 ,	h82
闭 .	h29
问	a-62b-94g33h29j42l-60m53
问 $	c-35e77f106g-28
问 ,	d48m32
问 .	d39e-28h46
问 下	i47
问 你	c37j36
问 您	f-25
问 我	b-29c30f-24g79m48
问 拨	k25
问 是	f40
问 请	h25
问 都	j-27
问 问	e32j27
间	a-43b101d-29f47g-41h-37l-28
间 #	l42
间 ,	b36c40
间 主	e44
闹	a-26b-25c31
闹 你	a-24
闺	b35e-26
闺 女	b35e-26
阅	d25
阎	a-33b78
队	c-38e55f93
队 ,	f40
队 的	f65
阿	c-26e108g43i79k-32
阿 仔	g79
阿 妈	e56
阿 姨	i40
阿 婆	i58
阿 爸	a-28e79
际	g89h40
际 未	g94
陈	e24f37
陈 某	f48
限	b-25d-36f43g74i-37j-29l-45m-40n-25
限 $	c-27f58
限 公	c40k-43
限 期	f25
院	a-69b75c-62d-45e-37k-25l-32m-40n-59
院 $	b43
院 ,	a-28f83
院 .	g71
院 下	g-25
院 了	b-24
院 会	g-32
院 依	g-41
院 公	f-97
院 判	g107
院 受	g35
院 执	f37g-43
院 的	b-25f-71g-34
院 自	g34h30
院 诉	f67
除	m51
除 了	m55
险	b-35j28
险 公	j52
险 管	m24
陪	c33e29k-35n51
陪 你	n53
随	d42j33l-33
随 便	j44
隔	d50i50
隔 壁	d50i50
障	j31
难	a37e-46f-24k-24
难 .	a25e25
难 做	b44e-33
难 吗	n33
集	d45
集 市	d45
雨	b-28
雨 没	b-28
零	g66h49
零 一	g81
需	c-27e-25f48j24
需 要	c-27e-25f47
霉	a36
露 .	f28
露 欠	i35
非	l-30
非 我	l-30
靠	a43b101
面	a43b32c43g-51h135l48m-36n-27
面 ,	h27
面 上	h26
面 交	k28
面 子	d85e60f30
面 就	h56
面 有	l50
面 的	c29
面 说	g33h32
面 那	c-77
音	a-68d27i52k-30n-35
音 ,	f41
音 上	a-44d37
音 信	i56
音 响	d-42
額	j50n29
页	d35g-26h44
页 ,	d37
页 面	h53
顶	b-30d43m-26n131
顶 上	n76
顶 住	n62
项	c42f33g-32
项 .	c51
顺	e-24j47m25
须	g47h76
须 还	g56
顿	k64
顿 饭	k64
预	b-34c75e-24n27
预 支	n27
预 计	g34
领	e72g33h29k-27l29m-27
领 导	e80g34h29l-26
频	d59l32
频 次	l39
题	c-46d82e-30g-29j-33
题 ,	c-27d49
额	a-74b-30c65e-30f-52g-62h125i63k-25n44
额 $	i78
额 ,	i60
额 .	k35m30
额 只	h63
额 度	g86n99
额 起	h31
风	b54f45m30
风 控	f45
风 险	m30
飞	d39g49h40
食	a142b-43c78m-26n37
餐	l41
饭	a93b-77c228d-26f-33g-37k51
饭 不	c69
饭 的	c27
饼	e92j53
饼 摊	e92
馆	c-26f142
首	c96n57
马	b-53c52f123h47l42m92
马 上	f75g32h63k-36l49m-30
马 甲	c57
马 费	m123
驳	a-24
驳 嘴	a-24
驻	f28
驾	g31
骂	a-30b-27l-39
验	c139d-31e-37g-28j76k-37n-24
验 证	j83k-36
骗	a112b-60c107f-40h25l-41m-25n-42
骗 ,	c60
骗 的	c24
骗 贷	c35
骚	a-28e-27l154
骚 rao	a-26e-27l110
骚 扰	l44
骨	b101c-28
骨 头	b41
骨 折	b-39
骨 科	b58
高	a-59d-25e25g29n47
高 ,	e48j34
高 一	n34
高 消	g-44
高 铁	g89
鬼	a164n35
鬼 ,	a33
麻	b-26i86l-30
麻 烦	b-26i86l-30
黄	b38c55
黄 马	c57
黑	b-24d55f-33g220h55j-30l83
黑 ,	l57
黑 名	d37
黑 榜	d39g67
默	b43c69g27
龟	a70i-29
龟 ,	a70
`,
};
