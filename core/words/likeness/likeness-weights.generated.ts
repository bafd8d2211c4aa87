// Made by `npm run soak -- words-train write` from checks/words and the lexicons; never edited. How to read it: docs/decisions/words.md.
import type { LikenessWeights } from './likeness-model.ts';

/** Over everything that training reads. */
export const madeFrom = '29883ae9ff01356a0f9f6f159bf2cb37446b5bb40e48cc79df26bcf32838b5a3';

export const likenessWeights: LikenessWeights = {
  classes: ["insult","threat_violence","threat_arrest","threat_exposure","threat_family_work","impersonation_authority","false_legal_status","false_urgency","disclosure_third_party","deceit_for_data","private_payment","contact_abuse","illegal_fee","coercive_borrowing"],
  bias: [-523,-376,-465,-514,-551,-483,-521,-569,-549,-479,-546,-603,-516,-522],
  thresholds: {
    zh: [-191,-164,-216,-155,-207,-220,-214,-192,-147,-185,-232,-155,-145,-199],
    en: [-87,-171,-133,-162,-131,-172,-165,-224,-219,-197,-176,-146,-247,-207],
  },
  vetoes: {
    zh: [-251,-224,-276,-215,-267,-280,-274,-252,-207,-245,-292,-215,-205,-259],
    en: [-147,-231,-193,-222,-191,-232,-225,-284,-279,-257,-236,-206,-307,-267],
  },
  traits: `
!	c93g-116h533j191k-81l-96
! $	a129c142h142n82
"	a-111b-266c-259e-130f108h-384i287k-198l-244m249
" $	i181
" ,	a-165d-134e-132f-204g108n181
" -	f288
" .	f91i103
" . $	f181i118
" _ "	f-231m88n-99
" _ $	f181i118
" _ ,	a87
" _ 我	d153e106
" officer	f182
" to	m235
" 你	a-87
" 的	a90
" 请	i215
#	a-353b-455c-273d-241f-479g-762h145j-113l178n-399
# #	h-202k290
# $	a-182c-128e-116f383k-105l-137m-108n-91
# %	m348
# -	d193f-142g103i-141k97m-196
# - #	a80d212g137i-138k108m-144
# .	a-107h94
# . $	a-80h136
# /	n-114
# _ #	d174e98f-107h96i-188j-106k90l-147m124
# _ $	a-91h82l122m-86
# _ ,	a80f-118g-113h-143j-112m154n-88
# _ -	m257
# _ .	a102f-130i-143j150l281m-145
# _ fee	m-88
# _ from	k206
# _ in	l-144
# _ or	c190h247
# _ our	m307
# _ stop	k-93l143
# _ the	k158m-169
# _ to	l88
# _ today	h130l455
# _ you	m113
# _ 信	b139
# _ 前	c157e119h101
# _ 后	k85l156
# _ 已	i124
# _ 时	h112
# _ 未	l163
# _ 款	e94
# _ 的	d100
# _ 那	i124
# a	i99
# b	i115
# can	i236
# cash	k320
# days	f-83
# for	m205
# hrs	c164h385
# is	i-90
# nite	h121l126
# of	m-104
# on	m-96
# on the	m-95
# plus	m138
# pm	h174l103
# rcvd	k149
# rep	l192
# rep stop	l192
# text	l161
# th	l89
# with	m147
# x	h-107l372
# 万	i115n90
# 不	d100
# 位	j179k-118
# 你	b139
# 借	e94
# 元	i-133j-99k195m191
# 元 ,	m249
# 元 .	a88e93g92
# 分	e125
# 天	a102e143
# 天 ,	a102i85
# 小	h112
# 小 时	h112
# 日	l-80
# 月	k-84
# 栋	i168
# 次	l210
# 点	c153e249h185
# 转	k82
$	a-118b196c-155d-154e-90f-100g-105h-153i-192j-167k201l-267m519n-180
$ #	b-87c-115d-154e-90f-100g-103h-153i-192j-139l-267m476n-160
$ # cash	k320
$ # for	m220
$ # on	m-95
$ $	b142
$ _ cash	k320
$ _ for	m306
$ _ on	m-95
%	m348
&	e212
'	f369k93
(	e-96g172i197k159
( 公	i181
)	e-96g172i197k159
) ,	g91i85k89
) :	i180
) 已	g96
*	k312
* *	k234
+	j185k-110l-108m464n146
+K:coercive_borrowing	a-478b-226c-327d-274e-447f-226g-301h-246i-179j-113k-511l-304m-333n2015
+K:contact_abuse	a-401b-345c-245d-321e-694f-151g-527h-547i-163j-307k-404l2217m-278n-217
+K:deceit_for_data	a-398b-285c-96d-272e-418g-134h-244i-203j2321k-277l-416m-165n-229
+K:disclosure_third_party	a-109b-101d-342e-432f-350g-517i1700j-157l223m-99n-312
+K:false_legal_status	a-426b-542c-270d-214e-238f-349g1983h-292i-237j-249k-194l-253m-321n-563
+K:false_urgency	a-143b-457c-264e-197f-227h1163i-133k-213l-288m-215n-346
+K:illegal_fee	a-252b-384c-358d-99e-145f-159g-325h-252i-155j-169k-315l-458m1594n-139
+K:impersonation_authority	a-212b-202c-594d-186e-348f1772g-405h-201i-235j-233k-160l-279m-211n-224
+K:insult	a2573b-512c-409d-605e-451f-251g-521h-242i-484j-402k-357l-433m-203n-458
+K:private_payment	a-196b-487c-174e-361f-263g-385h-131j-354k1631l-365m-338n-356
+K:threat_arrest	a-732b-877c2094d-463e-573f-180g-130h-127i-367j-303k-191l-432m-224n-367
+K:threat_exposure	a-523b-753c-275d1720e-332f-136g-275h-202i-171j-85k-307l-666m-120n-257
+K:threat_family_work	a-404b-574d-282e1375f-327g-247i-140j-294k-215l-327m-140n-171
+K:threat_violence	a-771b2385c-447d-368e-569f-285g-451h-152i-432j-253k-286l-252m-317n-222
+S:en-arrest	a-310b-323c1369d-95e-289f-303h-194j-111k-97l-314n-93
+S:en-arrest-topics	c295f84g-87h196
+S:en-borrowing	b-313d-84e-201h-84i-89j226k-215m-97n385
+S:en-borrowing-topics	a-114b446e-89i-119j-121k-143l-171m-90n626
+S:en-contact-abuse	a-123b165c-110d-115e-348f-123g-83h-110j-151k-177l845n-115
+S:en-contact-topics	c95f-91g-211l-214
+S:en-deceit	a-288c130d-108e-213f-129g-81h-170i-94j1208k-183l-255n-169
+S:en-disclosure	a232c-118d-81f-96g-151i734n-268
+S:en-exposure	b-177d327e-80f122g-207h-292k-140l-271
+S:en-exposure-topics	b-80d278j208
+S:en-family-work	b-348c218d-172e594f-180g-196i-86j-165k-158
+S:en-family-work-topics	e-189i-128
+S:en-fee-topics	c-184k-111m602
+S:en-illegal-fee	a-121b-132c-139g-103k-161l-192m932n-101
+S:en-impersonation	c-241e-110f-85h-98i-82j-141l-137
+S:en-insult-contempt	a413b-196c-138j-122n-97
+S:en-insult-names	a520b94d-258g-129i-274j-185l-171m90n-116
+S:en-insult-swearing	a266b-149d-103k-102l-103
+S:en-legal-status	a-199b-140c368d-84g1129h-122j-131l-329n-97
+S:en-posing-topics	c171f162g-86l-99
+S:en-private-payment	a-131b-283c-89e-146f-161g-253j-117k886l-224m-122n-162
+S:en-status-topics	b-92c-153g381l228n-188
+S:en-urgency	a-202b-109d262f-149g96h542l-214n-226
+S:en-urgency-topics	a200c-97l246
+S:en-violence	a-169b916d-168e-239h-125i-152j-101l-269m-100n-157
+S:en-violence-topics	a150
+S:zh-arrest-police	a-98b-142c-528d-90g-121
+S:zh-arrest-prison	a-245b-362c886d-95e-171f140h-246i-194m-102n-129
+S:zh-arrest-topics	d-146e-89g104i-88
+S:zh-coercive-borrowing	a-303b-360c-197d-156e-157f-121g-211h-84j-218k-152l-127m-146n1004
+S:zh-contact-abuse	a-278b-484c-143d-230e-206f116g-165h-375i-80j-123k-115l1224m-127
+S:zh-contact-topics	c-83l125m-177
+S:zh-contact-wish-ignored	l226
+S:zh-deceit-pretext	a-111b-309c-226d-164e-205f85i-110j1114k-94l-161m-117
+S:zh-disclosure-told	a-186b-85c94d-229e-261f-171g-173i679l109m-94
+S:zh-disclosure-topics	a-155e-153f-83g-193i287l118
+S:zh-exposure-spread	a-257b-406c-170d732e-233f-206h103i-123j-178k-112l-259n-187
+S:zh-exposure-topics	a-166b-90d382
+S:zh-family-work-reach	a-272b-92c-186e523f-125h103i135k-234l-120
+S:zh-family-work-topics	b-134c-84d-83e447k177l-111n-125
+S:zh-fee-topics	m-168n-85
+S:zh-illegal-fee	a-114b-157e-90g-163h-126i-135l-145m228
+S:zh-impersonation-claim	b-103d-145e-106f878g-113i-105
+S:zh-impersonation-topics	c-454e-87f781g-210
+S:zh-insult-built	b-118d-160
+S:zh-insult-contempt	a426c-139d82e-256g-190h-96m-82
+S:zh-insult-names	a771b-182c-94d-98g-84k-81l-183m-119n-148
+S:zh-insult-swearing	a141b102e-85i-167
+S:zh-private-payment	b-204c-85d-90e-215f-102g-133h-109j-237k745l-141m-215n-193
+S:zh-status-claimed	b-95c-158f-110g183i106k83n-86
+S:zh-status-consequence	a-162b-145c-186f-152g233i-176k-116m-132n-151
+S:zh-status-promise	g243h-100
+S:zh-status-topics	c-133e-127g-187i-88
+S:zh-urgency-threat	a-142b-272c-142d-270e-129g-102h567i-102k-98l-320m-126n-149
+S:zh-violence-body	a-357b693c-249d-226e-110f-105h-151l-422m-113
+S:zh-violence-hint	a-119b97c85g-192h305i-182l644
+S:zh-violence-property	a-141b437c-177h-96l-197n-126
+S:zh-violence-topics	a-135b194c-110h-86
,	a295b-386c-301e-194f111g83i332j321k405l108m123n279
, "	f-101
, #	b-102e156h249k270l-114
, _ "	i146
, _ #	g-106k-142m-134
, _ $	n-114
, _ ,	a438b-202d-159e213f126g138h346l-104n-155
, _ .	a134c475d207f135g97i-93k-175l-155n109
, _ ?	a-258b411c256d-122e331f-141g-116i191j-193l156n-210
, _ a	a372j-92k-83m97n87
, _ all	b149
, _ and	c104
, _ answer	a202
, _ are	k91n189
, _ at	c-92h106
, _ balance	i-117
, _ be	b247g248k183l-81
, _ brother	b-108e255
, _ by	d114
, _ call	l199
, _ can	a-90b-104c-86k139n214
, _ can't	e-119h117j234
, _ court	g81
, _ deal	m84
, _ do	a-89j324n193
, _ don't	b-106m178
, _ everybody	d-160
, _ for	f188j-98k-80m-116
, _ from	l154
, _ got	a-187b137c-112e138f139l210n231
, _ have	a306f-99l175
, _ i	a-168b-87c-145e358f135h-126i-131j-225l-161
, _ i'm	c-85k-82
, _ if	b178d86
, _ in	g439
, _ is	a-90c-89f-149h100i-122l162
, _ isn't	m210
, _ it	a137b-99e108f92g-231i-120j631m-87n221
, _ it's	g-108i127
, _ just	e266f-134
, _ know	a-87b328c84
, _ look	g174
, _ mail	n-98
, _ matter	m229
, _ may	j208
, _ me	b-146f-150j356k233l100m-104n-112
, _ no	b125g249
, _ not	b113d281h132
, _ number	f263
, _ of	f185g259
, _ only	c221g219l80n-88
, _ or	c-83d452e-114h-157l-123m222
, _ owe	d-92f253g-116
, _ receipt	k107
, _ she	e263i166
, _ take	k187
, _ that	a-189d-91g322n90
, _ the	a-95b-220d170h172i-137j-209l237m-219n209
, _ then	g-103h215
, _ there	a100g-123n88
, _ they	c110g81
, _ this	a-97g256
, _ to	a291e-117f105k-179l-94m257
, _ told	n488
, _ up	a396b-107c-241f238n-118
, _ us	c-104f207g106n185
, _ was	m165
, _ we	b-95d-130g-117i147k-111l197m136n143
, _ we'll	g258
, _ what	c154h118n93
, _ with	a233
, _ won't	g233k108n-101
, _ work	f208j144
, _ yes	h185
, _ you	a-236b-90e329f-90g-306i194k-143l-93m105n-101
, _ you'd	i248
, _ you'll	b308
, _ your	b218c-130d-242f335g244j-134k178l-175m-124n206
, _ 一	a-251b274d151i-122k-232l251n-92
, _ 上	g-86h84m-124
, _ 下	c-102h-107i132k315l-84
, _ 不	b-296c204d-155e95f-96g-153k117l-147m101n128
, _ 业	i124
, _ 两	b81c207h123
, _ 个	b178d93e-149l-173m-104
, _ 么	a-101m81
, _ 也	b105c126d-90e-132i145l-88
, _ 了	b-120d-112g-199h241m392
, _ 事	e108i-97
, _ 于	f88
, _ 交	l113
, _ 人	d-99
, _ 什	l107
, _ 从	e87
, _ 他	a-137e204j-145l-154
, _ 付	k-84
, _ 代	k120
, _ 以	c147d136e-118l-136
, _ 们	a-83b-129c-135d347e-95g-163i346k-123
, _ 份	d97j136
, _ 会	b90e-101g-125
, _ 作	g226
, _ 你	a-142b459e308g-209h-167i189j-158l200m-134
, _ 便	f149j153k125
, _ 信	g409k-178l95
, _ 借	i116
, _ 做	f-92
, _ 停	j106l-111
, _ 儿	g144
, _ 先	e114l111
, _ 入	f87k106
, _ 公	d125
, _ 关	c141
, _ 其	e143i-121
, _ 再	b190c-107n-147
, _ 决	l232
, _ 几	l107
, _ 出	g94j107m168
, _ 分	b-80d296h81n249
, _ 则	e84h249
, _ 别	e-95g144h89j-91k96
, _ 到	a219d-175e96h-133l225
, _ 加	m135
, _ 勿	f107
, _ 十	b92k120m-89
, _ 千	i147m172
, _ 单	b-104d210e184j-121m162
, _ 去	e127
, _ 口	j-80n124
, _ 只	n128
, _ 可	b101c128e-91h120
, _ 台	g133
, _ 号	f182l371
, _ 合	f351g95j-98
, _ 同	c84d89k-81m249
, _ 名	g-87j-80
, _ 后	k168
, _ 吧	a-94k357
, _ 告	d-80i-94j189n141
, _ 呢	a146
, _ 哈	l99
, _ 哥	i207
, _ 唔	h88i219n-89
, _ 回	b162
, _ 在	f-160j-93m147n-106
, _ 型	a137
, _ 处	k221
, _ 天	b82d217f184g-162i-101k-154n247
, _ 头	b140l111
, _ 好	b197c-106g270
, _ 子	a-118
, _ 学	a94
, _ 完	f148n144
, _ 实	f119j-88
, _ 家	a-92b192c-83d-299g252j311n101
, _ 密	d237
, _ 对	f272
, _ 导	h110
, _ 将	j82k163
, _ 小	l111
, _ 就	b137d-123f81g104h92i-108j-90l-117m281
, _ 尽	g91
, _ 居	d122i-95
, _ 差	c423g98j92
, _ 己	g208
, _ 已	f88g218
, _ 帮	e-99i183k228n-81
, _ 年	l177
, _ 底	a85
, _ 开	b-86k145n147
, _ 弟	b81
, _ 影	e285
, _ 律	f110g166m121
, _ 得	b92g-85h-94j161
, _ 心	k149
, _ 怎	d127
, _ 怪	h117
, _ 息	n85
, _ 您	d-125f-84i185
, _ 想	a-116b-124c92e-124g176n131
, _ 意	b-117
, _ 懂	a-88b202e114f-86k80
, _ 我	g-105h-88i100l-111
, _ 户	b180c175e86g129i-92j-142m-81
, _ 手	i213k204
, _ 才	m138
, _ 打	k285
, _ 找	e106n89
, _ 把	j232
, _ 拨	l92
, _ 括	j-91
, _ 按	k256
, _ 掂	b149l-80
, _ 放	d88
, _ 教	e-140n244
, _ 敢	a98d118
, _ 料	j103n-82
, _ 方	a97b169c225k-101
, _ 日	d80k192
, _ 早	a161h187
, _ 时	a-139b131h197
, _ 明	c86e82i153k86
, _ 是	a-88b-239f-239g356i158j-117k184m225n-82
, _ 晚	b93
, _ 替	g185l156
, _ 月	a171
, _ 有	b-137c152d-86n144
, _ 期	d135g-96h98i-94m-155n119
, _ 机	d140j102l105
, _ 条	b88
, _ 来	c175k95
, _ 果	c117
, _ 样	k200m93
, _ 欠	g-81
, _ 次	a252k109m-142
, _ 款	d143n193
, _ 正	b-148c129i163l218
, _ 气	a122
, _ 求	h99
, _ 没	g176
, _ 法	c94g84h87
, _ 注	k117
, _ 清	f87g-110h325
, _ 点	g254
, _ 烦	b84f-97i114
, _ 然	b-88h185l-88m92
, _ 照	l189
, _ 爸	c102g89
, _ 现	c106g80j111
, _ 理	l93
, _ 用	b-84e106g233
, _ 申	c172h85
, _ 电	a145
, _ 的	a279b-199f489g129i-105
, _ 看	c-98d86g-154
, _ 着	a84b157d-108l-97n86
, _ 知	f241i216k-111
, _ 立	h143
, _ 笔	k132
, _ 等	d123n135
, _ 管	g203
, _ 系	i99j156m99
, _ 紧	f125h95i-89
, _ 经	a149c104g-94
, _ 给	a321e-121f-100g-145h-91l172m124
, _ 统	f88k120
, _ 续	j90m-96n214
, _ 网	d97i144
, _ 老	a194e-93f-98n-84
, _ 联	f156n137
, _ 能	i195j127
, _ 自	a121c86d-92e155g-88l102m173
, _ 至	l183
, _ 致	e131
, _ 行	f-104j177
, _ 表	j106
, _ 装	a110k207
, _ 要	b112j140
, _ 见	l102
, _ 规	e172
, _ 解	j172
, _ 认	d81n124
, _ 让	b111e-179
, _ 议	a298e88m-82
, _ 记	e-98j110
, _ 诉	l160
, _ 话	a93l82
, _ 说	m272n110
, _ 请	i156
, _ 诺	c86f107
, _ 谁	b-106l120
, _ 账	m87
, _ 资	n162
, _ 走	h94
, _ 起	b125m161
, _ 跟	a236b-133h139j116k-82l-94n205
, _ 车	b-80c84h159
, _ 转	i122n124
, _ 过	h184n-81
, _ 还	a128c126d150e-98g-82h306i-125l213
, _ 这	a-96b171c-87h-91k90
, _ 那	f122j81
, _ 都	d82
, _ 配	c-87f178g-128
, _ 里	a-92f178j220
, _ 金	h130m114
, _ 钱	a373n-179
, _ 铁	c250
, _ 门	c-81f126
, _ 问	f105g117m136
, _ 间	m136
, _ 际	g144h128
, _ 面	e111l179
, _ 马	c100
, a	a135c93
, account	k102
, all	d276g511l143
, and	e125g-320h455i-220j-99k-213n80
, and everybody	d-160
, and i	e188
, and no	b193g119
, and then	g-103h215
, and there	d99g-123n88
, and we	b-93f189
, and you	a113c-144
, and your	b278d-99e169f220g-130i136n279
, answer	a94l-173
, answer your	a94l-146
, as	g-86
, ask	n86
, at	a179e-141k-82l249
, badge	f263
, because	h108
, both	m166
, but	a-200b-88c217e-100f235h-108i105j-179l165
, but the	d88
, but we	f-80l218
, call	c-131f211i95l-108m-103n-87
, call us	c-104f265
, case	f118g132
, correct	n-110
, correct ?	n-110
, could	a-100j-87
, could you	a-100
, cuff	c199e115
, did	a-86
, do	j209
, doesn't	a164e200
, don't	f104i174
, every	d97
, explain	i138
, for	f-108
, gave	j237
, got	f-144j418l159n-113
, haven't	b113
, he	a-119b455k-91n364
, hold	k196
, hon	c468g308
, i	a107b-294c-184g-183i-134j122k396n99
, i can	k226
, i can't	h136
, i don't	m207n137
, i have	a95l207
, i just	j154
, i won't	n-84
, i'll	a-125b192d93j-100k487l-267n81
, i'm	b141e274g104h-80j-97l372m-82n299
, i'm not	b191
, i've	e123f125h-97l130
, i've got	a-103e177f150l146
, if	b-111e185g-98
, if you	e185
, in	c130e-115k238l209
, is	a169d-96i177j-95
, is that	a-101
, is this	a-84
, it	a-279e200k82l430m275n-110
, it isn't	m229
, it was	m165
, it'll	j92
, it's	a-133f-110g434j87k-100m-116
, just	a171j203
, letter	l-113
, ma'am	a135c263f180
, ma'am ,	a179f189
, ma'am .	c287
, mr	f187j-84l115
, mr .	f187j-84l115
, my	a-124b-119d393m116
, no	a-196b139e-140f-85h-86k-92m185
, no deal	m84
, no receipt	k107
, not	f148g214j-159
, not the	f-118k99
, noth	j92
, okay	i371j93
, one	e151
, only	k114
, open	a-127c-163f341
, or	a84b296c-137d-102g-92h81n87
, paid	f-191
, pay	a98d231f89h-121n190
, pay up	a195
, plain	a94
, please	k-83n-99
, put	l216n112
, read	d-92j404
, regard	f290
, regard your	f290
, right	a-130b428e146f-199j-92l161
, right ?	a-130b455d-91e149j-85l161
, said	d119i202
, same	e115
, see	b82
, send	a-111j461
, sent	l149
, set	n-114
, shall	e167m182
, she	c217l114n102
, simple	c168l160
, sir	j122
, sir ,	i92
, so	a-207b-97d-206f157g340i-226j-300l138m-125n175
, so i	e129j-138l-85
, so yes	h185
, so you	c140
, still	a237
, sweetheart	a491
, tell	i310
, that	c217f-111g125h124i-172j-83n-288
, that all	b149
, that the	g190l196
, the	d-110g83j-97l211
, then	e196h181l181m253
, there	g140
, there no	g140
, they	b210e119
, this	f-105i86l194
, this is	f-105l194
, thought	i240
, use	n307
, watch	l278
, we	b85e-104f91g-88h-98j412k-88
, we're	f118g-81
, we've	j88l92
, what	a-86e-120f-146j399n262
, where	a-87d-97f-103i-103j388k-110
, which	j419
, who	f334j287
, will	k114
, write	f114
, yes	d183m157
, you	a278b413d-132e-95f163g302j-90l-104m-111n88
, you can	n270
, you know	a-80b328c99
, you owe	d-92f253g-116
, you'd	a203i159
, your	a-131b131d296h82n-146
, your brother	b-108e255
, 一	d223e84g-209j-80
, 一 分	d83e102
, 一 天	d125n121
, 一 次	k120m-128
, 一 起	m161
, 七	b111
, 三	a124g98j116l-129
, 上	d103
, 下	b229d86g-82k-102l187
, 下 一	b85l173
, 不	a-193b-80c-138e-211i-190j-175k137m181n-101
, 不 会	g-87
, 不 然	b-88h185l-88m92
, 不 用	a86b-80e139g234
, 不 还	b87l97
, 两	k100
, 个	k131
, 个 人	k131
, 为	k91
, 主	j123
, 之	h134
, 之 后	h134
, 也	a115b119
, 也 不	b134
, 买	n89
, 五	h90n156
, 交	m288
, 交 了	m124
, 人	b86d-85f101
, 什	b110m93
, 什 么	b110m93
, 今	b312f191h-183n183
, 今 天	b226f129g-140h-142n211
, 他	a-83b-169c-92f-108g-112i477j-105k263
, 他 有	k139
, 以	n150
, 以 后	n85
, 仨	b177h80
, 会	d127e-107
, 但	d85m263
, 住	f104j90
, 你	a-183e-122f489g408h139i297k139l-128n-390
, 你 不	e138k159n-82
, 你 们	i140
, 你 再	b190
, 你 名	f83
, 你 在	f-90
, 你 就	c90f92
, 你 想	b-80c116e-101g212
, 你 懂	a-88b202e114f-86k80
, 你 有	f86
, 你 欠	f134
, 你 的	f456g98
, 你 看	c-98d103g-89
, 你 等	c137
, 你 自	a125e108l111m173
, 你 认	d95i80
, 你 让	e-81
, 你 还	a127k-124
, 你 那	f122j85
, 借	a109n222
, 借 钱	a112n-86
, 做	a113f-103g268
, 兄	b81
, 先	i-84m192n256
, 先 把	j101
, 先 还	n216
, 免	k217
, 全	d102f174g132
, 公	e171k100m-109
, 公 司	k108
, 六	a128i180
, 关	d200g-101
, 关 于	f90
, 其	g82
, 典	a137
, 典 型	a137
, 再	b-89i341
, 凑	n192
, 分	d241k96m-153n96
, 分 十	k120m-89
, 刚	b108
, 删	g-83
, 利	n85
, 利 息	n85
, 别	a-168e208g-153j167k-135m116n252
, 别 告	n150
, 别 怪	h117
, 刮	b183
, 到	b-99g-122h166l-94
, 到 时	g-98h131
, 刷	n-125
, 前	b80h109
, 剩	i118
, 办	j111
, 办 停	j111
, 动	b120
, 包	j-91
, 包 括	j-91
, 十	a115n221
, 十 个	a119n122
, 十 分	h89n98
, 即	c167h85
, 又	a377
, 反	b-148c87i177l216
, 反 正	b-148c87i181l218
, 发	a-96k100m85
, 取	l245
, 受	f132
, 另	g101m127
, 只	b140e-86i147
, 可	e169f-83g228m-128
, 可 我	b118l93
, 吃	a117b-82l159
, 合	c84m321
, 合 同	c84m252
, 同	i-117m146
, 名	h99
, 后	c220l120
, 后 果	c117
, 否	e84h249
, 否 则	e84h249
, 含	d82
, 听	f112
, 告	i168k-80l156
, 告 知	i163k-80
, 告 诉	l167
, 周	n128
, 和	i156
, 咱	c-89e-94f100
, 哈	l99
, 哈 哈	l99
, 哪	b260c-140g126
, 哪 也	b172c-132g156
, 唔	a-92d230h238
, 四	a85
, 坐	l117
, 填	j94n156
, 备	k117
, 备 注	k117
, 外	j133
, 多	b82e105
, 够	c211f-108
, 大	a95d-84g-116l141n114
, 大 家	n161
, 天	l171
, 头	a90k147
, 套	j240
, 她	i400
, 好	b94c-103d101e-97j124k190l-97
, 好 处	k232
, 如	f207
, 实	g144h128
, 实 际	g144h128
, 客	a-100b97c231g117j-118
, 客 户	b117c239e86g133j-111
, 家	e-96f85j105
, 家 里	f105j168
, 对	b102e155i-83k-84l-135
, 对 方	a97b190f111j98
, 将	e131
, 就	a-198b-119f-90j444l-162m144
, 就 差	c167g133j92
, 就 是	a-86g-83k103
, 就 等	d145
, 就 说	i-83j121n102
, 届	c95
, 工	g268
, 已	d-164e-282f-106g-235i-175j-84l-213m-170
, 已 停	l-107
, 已 经	c108g-92
, 希	c116
, 带	c121l155
, 帮	i235n83
, 并	j94
, 应	a-97
, 建	a315
, 建 议	a315
, 开	b-88f111n271
, 异	e88
, 异 议	e88
, 当	g135i193k213l262n-132
, 当 还	k237
, 往	d94
, 征	g398
, 征 信	g398
, 得	m204
, 微	l146m106
, 微 信	l146m106
, 怎	i99l121
, 怎 么	i99l121
, 总	n403
, 总 有	n280
, 您	b-95d157e-172f-125g83h-221i436j191l-97
, 您 先	i81l96
, 您 别	b108g-99k136l81
, 您 可	c130
, 您 家	j301
, 您 就	g204m103
, 您 帮	i105
, 您 收	i96
, 您 的	f148k82
, 您 知	i121
, 您 自	c151
, 您 说	d93e158m172
, 您 转	i141
, 您 还	a157
, 您 这	a123
, 想	b-91g-94h355j166n105
, 想 清	h355
, 慢	k156
, 懂	a-99k323
, 懂 吧	k362
, 我	a-184b-289e361f-225i-142j-83k215
, 我 一	b-117d105k-83l88
, 我 不	j142
, 我 也	c167
, 我 们	c-102d373f91g-111i195k-107l85n-100
, 我 先	e126
, 我 去	e141n-97
, 我 只	n134
, 我 好	j108
, 我 就	b175d-99k125l-106
, 我 帮	k228m87
, 我 找	e106
, 我 教	e-140n244
, 我 方	c96
, 我 明	e175k120l86
, 我 是	c119f107g200
, 我 替	g185
, 我 来	k119
, 我 等	n149
, 我 给	l-83
, 我 说	a133m124
, 我 跟	g96h178j117
, 我 这	b95k120l82
, 户	k108
, 户 名	k108
, 所	c175n103
, 所 以	c182
, 手	j80m-87n199
, 打	b93e-147k248m130n86
, 打 到	e-86l97
, 打 完	h89k84
, 找	e-111h-84i219n-88
, 找 你	e-111i230
, 承	c86f86
, 承 诺	c86f107
, 把	b276g-85
, 把 你	b318
, 抓	c95h101
, 抓 紧	h101
, 报	c-81f-82j387
, 报 一	j197
, 报 下	f-93
, 拨	f82
, 拨 #	f82
, 挺	b99
, 换	c143f104l237
, 换 号	l239
, 接	a214e270
, 接 电	a145
, 支	k-111n137
, 支 付	k-84
, 收	b107f93h95
, 放	k142
, 放 心	k149
, 教	e112g113
, 新	n95
, 方	f158j-111k134
, 方 便	f158j-108k134
, 无	g103h81
, 早	g134
, 明	b-121c158h366j133l-157
, 明 天	b-119c144h186j133l-95
, 昨	f115j94
, 是	a196d-109
, 是 不	a169
, 晚	m-85
, 暂	a-100k213
, 最	b139d98
, 最 后	d98
, 月 底	n112
, 有	l-85m80
, 未	k147l128
, 未 理	l116
, 本	h118
, 查	f130k148
, 核	f238
, 核 对	f272
, 案	f161
, 案 号	f161
, 楼	f94
, 欠	a156e-132i346
, 欠 我	a124i163
, 欠 钱	i-112
, 次	k226
, 每	d-121
, 没	a-155b215c213d-93i-90n-93
, 没 有	c221g109
, 法	g267
, 法 律	g200
, 泼	b278
, 活	a317
, 淘	l151
, 滞	m115
, 滴	g138
, 点	k209
, 照	d82
, 物	i124
, 现	b89c109g152m145n-80
, 现 在	b89m164
, 由	e85f116
, 登	j113
, 直	l224
, 省	k127
, 看	b-179c-161d-158e170g-80j-97l213
, 看 你	a-204c-116e196l101
, 看 到	a210
, 看 谁	b-106l120
, 真	a260c125
, 祝	l153
, 神	a166n108
, 租	i96
, 移	h95
, 立	c100h116
, 等	a-107b-87c288g243l123
, 系	f88
, 系 统	f88
, 红	k117
, 结 清	m82
, 编	n116
, 老	e197
, 联	i99
, 联 系	i99
, 脸	e117
, 自	g191
, 自 己	g208
, 至	a219
, 若	e192
, 装	a138
, 要	c92e225g-84j-93
, 要 不	c137n106
, 见	b252l81
, 警	c181h149
, 让	a-140b170e164i113l-125n-110
, 让 他	a-114b97e85i156
, 诉	g169
, 试	b104
, 试 试	b104
, 说	a287b-145d144i104
, 说 话	a108
, 请	a-82c-274e119f312g-103h-95i-302j249k-91n-96
, 请 一	m139
, 请 其	e143i-96
, 请 勿	f107
, 请 将	j83k163
, 请 尽	g91
, 请 把	j131
, 请 提	j84
, 请 立	h80
, 请 配	c-87f178g-128
, 请 问	f151
, 谁	b90h131l-90
, 账	d142e136
, 账 单	d157e136
, 货	b122
, 贵	d181g82
, 贵 司	g99
, 资	j100
, 走	k83m114
, 赶	f125i-89
, 赶 紧	f125i-89
, 越	m105
, 跟	h-101i125j-103
, 跟 你	a114b97c85i100
, 身	d94j136
, 身 份	d97j136
, 车	g187
, 过	c225g-145h222l-114
, 过 了	h147
, 还	a351b-132c143e-101f-89g153h-144k153n148
, 还 不	c132
, 还 敢	a98d118
, 还 有	l107m80
, 还 款	n120
, 还 跟	a243
, 这	a-165b-149c186e269f-126g219h131i-171l82m378n-138
, 这 个	h93
, 这 是	a-116c-83f-88g134k-123l97m328
, 退	g115
, 通	f110
, 通 知	f120
, 逮	b158c182l-80
, 逾	h136
, 那	a-88b-134d129f-133g-179j-112k-92l-115m-83
, 那 我	b-90d154e130j-90l-108
, 邮	l132
, 邻	d122i-95
, 邻 居	d122i-95
, 都	f-92i115
, 都 是	g93i121
, 配	f392j-96
, 配 合	f392j-96
, 里	l171
, 里 头	l171
, 钱	a203b-115h135k130l88
, 钱 不	h144n89
, 钱 到	a165l-81
, 钱 呢	a102
, 银	i81j183
, 银 行	i81j183
, 错	h98
, 错 过	h98
, 门	b150
, 随	j128
, 需	j93m126
, 需 要	j93m126
, 顺	j224
, 预	g87
, 领	h110
, 骗	a142
, 高	c106
, 麻	f-84i125
, 麻 烦	f-84i125
-	a333b-225e-130f452g185h-245j329l-240m421n-113
- #	d168f-183i-146k88m-183
- # -	d121
- # .	l106
- # 不	d100
- # 退	g88
- _ ,	a369e-103h176
- _ -	c94f-192j309m177
- _ .	a-80c104m138
- _ ?	l-89
- _ fee	m532
- _ 不	d100
- _ 退	g88
- call	l-89m254
- dollar	a89j155
- five	g97
- hundr	a90j176
- laws	e301
- legal	f89g197
- mail	m-142
- negotiable	m141
- negotiable .	m141
- not	g200l-89
- sign	e-100
- signer	e-85
- time	h-89j130
-K:coercive_borrowing	a-148b-113c-92e-106i-95l-84m-86n212
-K:contact_abuse	b-110e138l512m-97
-K:deceit_for_data	b-118j-123
-K:disclosure_third_party	a-114b-96c159d-108g90i-331l-86
-K:false_legal_status	a-118b-210c-130f-113g397h167i-89n-133
-K:false_urgency	h-131
-K:illegal_fee	b-89c-88f-84g-209l-81
-K:impersonation_authority	c-157f-188
-K:insult	b-199e-151k-128l-130m-157n246
-K:private_payment	j-122k99m-80
-K:threat_arrest	a-294b-219c164d-87g-156h-135j-83l-279m-128n-218
-K:threat_exposure	b-133d-178g-88i-146l-107
-K:threat_family_work	a-146b-134c-116d-109e119g-92h105i288j-173k111l-129n-132
-K:threat_violence	j-99l106
-S:en-arrest	a-126b-98c-253g-191m-83
-S:en-arrest-topics	c174g291
-S:en-borrowing	e-87g224n159
-S:en-borrowing-topics	n304
-S:en-contact-abuse	e312
-S:en-contact-topics	e-147l328
-S:en-disclosure	a-102g118i-108
-S:en-exposure	b-117d239i-129
-S:en-family-work	b-132d-84i371k149n-87
-S:en-fee-topics	m-86
-S:en-impersonation	f-87
-S:en-insult-names	a-232b-80n245
-S:en-insult-swearing	a425
-S:en-legal-status	b-93e-170g-138
-S:en-posing-topics	c-82
-S:en-private-payment	k175
-S:zh-arrest-police	a-110c285g-104l-122
-S:zh-arrest-prison	g-125
-S:zh-coercive-borrowing	a-83g-105n-251
-S:zh-contact-abuse	l175
-S:zh-deceit-pretext	e85
-S:zh-disclosure-told	e83
-S:zh-disclosure-topics	c171i-221
-S:zh-exposure-spread	d-375
-S:zh-family-work-reach	e-93j-143
-S:zh-family-work-topics	e207h87
-S:zh-illegal-fee	g-123k94m114
-S:zh-insult-names	a-210
-S:zh-status-consequence	e160g273n-80
-S:zh-status-topics	g231h194
-S:zh-urgency-threat	h-169
-S:zh-violence-body	b194
-S:zh-violence-hint	b-174l248
.	a223b106d-112e111g-107h136i-584k-143l244m-197
. "	i181
. #	l339
. $	a-204d108e119g249i290j-177l151m316
. ,	j237
. _ #	l273
. _ $	h-81i179
. _ ,	a133b-92c-156d-156e136f-136g-108j-87k-84l292m-171
. _ -	m129
. _ .	a-138b-127d181j381l-96n-245
. _ ?	a-120f516j-85
. _ a	a131b216c-113k-100n-113
. _ about	b193
. _ are	f227
. _ call	l251n217
. _ can	e-123
. _ done	g443h-87
. _ fee	m84
. _ get	k125
. _ got	e97h-98n108
. _ have	c113h207
. _ her	f-90
. _ how	c-85m113
. _ i	d-86
. _ is	c135d135e203
. _ it	k150
. _ me	e131f121k213
. _ name	d173g-80
. _ need	k150
. _ no	h234
. _ now	g92h201
. _ pay	j163
. _ stop	c96g130j85k261l-92
. _ tell	n254
. _ the	c541g145
. _ to	b134c-100d-144k-102
. _ us	c189
. _ 司	c111f82
. _ 异	k82
. _ 想	e87
. _ 订	e81
. _ 认	e131
. _ 议	g100l80
. _ 账	a127
. _ 还	g110
. a	f167
. advis	n-128
. assur	d-92
. brandt	l215
. call	c83f84h406
. call me	f151
. contact	c189
. debtor	b207
. don't	e-85l153n223
. don't tell	n254
. flagg	l-94
. he	c321d190e-131g-194
. i	a360d220h-102j198l224
. i'd	b94e108
. i've	e127
. i've got	e143
. it	b-112
. it's	g389h-116m149
. it's done	g443h-87
. no	k114m84
. no fee	m84
. no need	k150
. non	m141
. non -	m141
. our	c203
. pay	g104
. pay now	g108
. pruitt	i122j127
. rep	c96g146j84l-88
. rep stop	c96g151j90
. sent	d-96
. sent to	d-96
. should	d-86
. that	c338m88
. that how	c-85m113
. then	n217
. then call	n217
. there	h220
. this	e203h175
. tick	h192
. to	e-91j157
. told	f-90
. told her	f-90
. txt	k211
. unsubscribe	h104
. we	g-98
. we'll	b-98e194
. we've	g-129
. which	j262
. work	j85
. you	e-91f239g-100h188j-122
. you have	h212
. you'll	k148
. you're	a165b80
. you've	h-82n166
. you've got	h-82n166
. your	d295e92g-99
. 不	e127
. 不 认	e131
. 如	e106
. 对	a126d210
. 对 账	a127
. 应	g110
. 异	g100l80
. 异 议	g100l80
. 您	b111g94
. 您 的	g95
. 我	b111e114
. 有 异	k82
. 账	c116
. 退	e81
. 退 订	e81
/	j186m-105n-135
:	a-222b-235c140d-273e-148f-341i117k203l-335m-371n-123
: "	i215
: #	h116l236
: _ #	h-102
: _ $	k141m106
: _ ,	l-108
: _ due	i114
: _ 公	d82
: _ 司	g95
: _ 名	k82
: _ 某	f115k140
: account	d135
: agent	c-93
: balance	m130
: past	i114
: 您	c91e175
: 您 的	f88
: 我	g149
: 我 司	g107
: 未	g-87
=	m80
?	b-276e155f-121g-440h-316i766j400k-198l566m148n340
? #	i124
? $	a458b113e-118g-292h-166i-185j392l-287m-296n-483
? _ $	m261
? _ ,	d93j-97l318
? _ a	i91m191
? _ 不	n92
? _ 个	m161n143
? _ 们	b-194d153
? _ 有	j175
? _ 点	b176
? because	e194
? could	i84
? good	e290l192
? he	a-87
? he's	i87
? i	l164
? i'm	l291
? it's	i106l183
? pay	a211c335m-81
? she	e218i87
? that	a-96b-104e-105k155l267m513
? the	c233i128n155
? you	i136
? 一	e-80i148l101n135
? 不	e-153i-96l-97n114
? 借	n150
? 先	n222
? 加	m112
? 四	b199j162
? 家	e139
? 您	l169
? 我	b-267d139f-105j328l-122n-100
? 我 们	b-181d158
? 有	a142
? 查	g85m121
? 点	n171
? 行	h101l105
? 这	l179m171
? 那	i-101
? 门	j139
C:ANIMAL_TRADE	a-112m-140
C:APOLOGY	a133b-129f-99g-130m-81
C:ASKED	c-236f-145n193
C:CASE_NUMBER	f102
C:CASH_REFUSED	j-84k-270l105n171
C:COURT_LIST	g-114
C:DECLINED	b-192d344e-156g-92h117j-100k-151l-111
C:DENIED_AFTER	b-160d-103h-87l-90m-105
C:EN_CASE_NUMBER	g-98
C:EN_CASH_REFUSED	k-126
C:EN_DEBT_NAMES	e157f196g-228i210n-112
C:EN_DECLINED	a-145b-237e-120h-236j-87k-101m-96
C:EN_FEE_GROUND	a-205b-204c-136d269e-141f-121g297h-91j-136l-89m-204n-94
C:EN_FEE_WAIVED	a106b-240c-118d-87e-109f-160g-132h-129i-98j231l-111m-286n-80
C:EN_GOODS	a-498b-278c-217d-354e-293f-228g-167h-109i-215k-281l-111m-183n-96
C:EN_HARMLESS_ARREST	a-189b-146c-270g-263h-102i-154k-93l-122m-150n-139
C:EN_HARMLESS_CONTACT	a-95b-211e-272g330h-82i139j-98l-371
C:EN_HARMLESS_FAMILY	b107c-215d-180e-316g-167h-156i-206l319m-83n96
C:EN_HARMLESS_FORCE	b-219c-99d-95e-121f-109g-217h-257j123k134l-149m-106
C:EN_HARMLESS_POSTING	b-115d182f93g-172i-158m-89
C:EN_INNOCENT_NAMES	a-154b-120c-189e-193f-137g-180h-119l-99m-127
C:EN_LAWFUL_STATUS	a-102c-152f-152g-470h-135
C:EN_LIABLE	a-101b-139d-130e-352f-201g-216i-214j-160k-91l-82m-85n-107
C:EN_MONEY_CHARGES	c163f179j-107
C:EN_NO_BORROWING	a-282b-156c-141d94e101g-236m-116
C:EN_NO_CODES	a327b-110n-83
C:EN_NO_RUSH	a-247b-128c-81d-107e-124g-169h-182j-110l-164m-120n-151
C:EN_OFFICIAL_ACCOUNT	a-121b106c-127d-192f211g-100j-177l-101n-179
C:EN_OWN_MEANS	b-87d-87e-85g279j107
C:EN_OWN_WISH	a-137b128e-165g-112i-183m127
C:EN_PLAIN_CONTACT	a-285b-96c225d-93g321h-188i-198j-189l-267m-206
C:EN_PLAIN_FIRM	a-227b-168c128d-286e-215f302i214j388l-352m-223n-251
C:EN_PLAIN_SUMS	a-507b-266c-121d-263e-111f-207g-355h-132i-122j-220k-204l-181m-334n-329
C:EN_PLAIN_TIME	b-92c-132g123h-344l-172n-116
C:EN_REAL_DATA_NEED	b-100e-199h-168j-147l-182
C:EN_STREET	a-102c-187f-228k-162m124
C:EN_TALKING_TO_DEBTOR	c-161d124f364g-229h-228i-208m362n-100
C:EN_THIRD_BODY	a-122c-153d-132e196f-495g-215h-116k-84l142m-101n-138
C:FEE_GROUND	c-130f-213g121j-100l-94m-649
C:FEE_WAIVED	a-124b-189c-101f-120g-153h329k-221n-90
C:FOLLOW_UP	c-85
C:FUTURE_TELLING	a-124b151d137e226f-176g194h-186i283m-85n-87
C:HARMLESS_DATA	a143b-121e-89f159j-285n96
C:HARMLESS_FAMILY	d277e-375f-299g-224h-138i-128j-317l-170m-212n-117
C:HARMLESS_FORCE	b-101g-134h-110n115
C:HARMLESS_POLICE	b-148c83f-315g-187i109l-156
C:HARMLESS_POSTING	b-80c-93d290g-102h-132
C:HARMLESS_PRISON	c-258e-180j-128
C:HARMLESS_STATUS	f310g-383i-84m-123
C:HISTORY_OF_LOAN	a-81c-91d109e163g-176i-156n-312
C:KIND_WORDS	b-101m-80
C:KIN_ACTION	a123d115i-111n179
C:LIABLE_PERSON	f-172g-118i-92
C:MENTION	a-257b-81e-226g-146h-278i-84j148k-164m116n-101
C:NO_BORROWING	n-379
C:NO_RUSH	b-123g-111h-117i-95
C:OFFICIAL_ACCOUNT	f-92j-82k-388n-93
C:OFFICIAL_FEE	a-296c-194d-145f-134j-86k-112
C:OWN_MEANS	j-107n-90
C:OWN_REPORT	f-171j-107
C:OWN_WISH	e-102j-84k86
C:OWN_WORDS	a269d260e187g-278i322l-201
C:POSING	c-102f653
C:POSSIBLE_BY_LAW	f-160g-144
C:REAL_DATA_NEED	e129f-113k-88m-85
C:REAL_FIRM	a-112e144j-146
C:REAL_REPORT	f-116g-167
C:REPORTED	a-633b-163c-361d93f-473g-316h-307i-153j-435k-362m-432n-244
C:TERM_STATED	a-88c-99f83h-209i-107j-105k-168l-163m-254
C:TOLD_ALREADY	d105e-241f-149g-127i505j352
C:TO_DEBTOR	c-120d109e164f299g-261i-359k83l-85
C:WARNING	a-131c234f-146g-154h-119j-184k-159m-93n-106
M:note	a623c-239e-254g-493h-393j87k123l500m-229n-93
M:said	a984b99d-316e-417g323i-611j-441l340m159
V:ARREARS	c-125d180e-519f-90g235i209j-445k375l-347n212
V:AUTHORITY	a-480b-516c546d-561e-200f1697g156h-336i-424j-357k-376l-330m-311n-258
V:BREAK	a-128c170e529f-222g-267h184i-173j360k-179l371m87
V:COURT	a-197b-283c-217d-112e-123f763g633h-84k-81l-234m-135n-109
V:DEBTWORD	a-290b-590c-756d421e-670f204g502h-383i1560j-429k-433l-612m116n410
V:DOUBT	a-166b82c314d161e135g166m156
V:IF_NOT	b102e301f-89g-333h500i-120l-82m115n-205
V:JOB	a-296b-188c-271e1483f112g-393i412j237l-423m-391n139
V:KIN	a250e823f-463h-147i316j139k-151l-277m-253n139
V:LAW	a-200b-192c1106d-210f157g-155i-283j-242k-196l-123m-136
V:MINUTES	a-299b-115d-117g-143h1704i-214j-181k-121m-105n192
V:NEAR_ONES	b-288c-149d-315e1016g-161h-162i414j254l-499m-285
V:NEG	c-412d-476e-119f-534g207i-549j-513k-185m-208n-452
V:NEG_IS	b-295d153e-231f-344g-402h234i-161k-110l-103m-89n85
V:NEG_NEAR	d-192f-443h157i-203k86m-102n-259
V:NOT_NEG	a419b207c120e400f328g-275h262i304j-290k278l107
V:OPEN_CIRCLE	a-378b-285c-521d2411e-357f-107g-397i-243k-220l-117m-247n161
V:OWES	a148b-169d184e-541f305g262h-221i1014k-524m256n-417
V:POLICE	a-113b-264c788d-157e-210f459h209j-137l-206
V:PROHIBIT	a-109b-403c-200d-424e-227f-234g153i-208j-146l436m-143n-108
V:PUBLIC	a268b-113c-431d2012e-530f-253g-456h-208j116k154l-214m-415n210
V:REL	c-222d-399e1442f-358h-312i1022k151l-132m-345n275
V:RHETORIC	a303b194e296f-110g-269h-91j-157k-271n124
V:RUSH	a-114b-121d-137e-264h1709i-150j-210k-317l165m-96n395
V:WE	c-394f97g-544h141m-124
V:WORKPLACE	a-350b-300c-259d-285e955f317g-165i192j295k120l-271
V:YOU	e-118f180g-282h-127i-251k-115l462m-93
^ #	b-131h87j294l204
^ _ #	b101f82h94i552j127k-162m223
^ _ $	k103m232
^ _ ,	a749b-167c-137d-125e280f-255g-227i559j204k-200l-443n-259
^ _ -	a495f188g141h226j140m-142
^ _ .	a268c281f250g-114h235j100l-94
^ _ :	c-129d-128f-97
^ _ a	a135b152c-296d-185f126g-142j-147l-154n184
^ _ about	b-93f-86h318k221
^ _ account	g333
^ _ add	m338
^ _ all	l189
^ _ already	g269i184
^ _ an	c125d-87e-131h-120j162k214m230
^ _ are	e313l134
^ _ as	a145c-105f386j302
^ _ ask	a-80b-161d-97e-165f-156
^ _ at	a-80d143e-89
^ _ attorney	f-136g-90m163
^ _ bank	f-130
^ _ be	a-92b-222c147d182e304g-135k-81
^ _ been	c165g381j144
^ _ boss	e-111
^ _ call	b235c-198d-116e157f154g-110h-216i-92j233n-91
^ _ can	a-169e125f-126h-148j-105l84m-136n264
^ _ can't	a-187d-106g292h-104
^ _ cash	k189n-113
^ _ ch	e286k155n110
^ _ charge	m288
^ _ co	e-85
^ _ collection	m-94
^ _ consumer	d247f90k324l-80
^ _ court	e103
^ _ cover	m403
^ _ credit	c160
^ _ daughter	a-118e240g-86i116
^ _ day	a-80e-224l-134m159n190
^ _ debtor	c241e445g-174i-118
^ _ do	c-119e164f432j85l-83
^ _ don't	a-352b-247c-135d-91e130f-84i142m-169
^ _ driver	b213g-107
^ _ duck	b312
^ _ fil	f-153
^ _ file	g228h378
^ _ for	c-86l127m-103
^ _ friday	b334g91
^ _ from	e-92f86j280
^ _ gift	k132
^ _ go	a-159c210e157g-94h-180l309m-81
^ _ got	a-227c111d245f-101g-152h377j-172l-139n175
^ _ guys	a-89b548
^ _ happen	b223
^ _ harbor	h92
^ _ has	g-341n197
^ _ hate	b135
^ _ have	b323d-85e83f102g-192h322k-104l126n-100
^ _ hear	b276
^ _ her	e-109i149k86
^ _ here	a222b-93c-95l-110
^ _ him	a240f232i-91n167
^ _ his	b518d181e96
^ _ i	b-98e145f96h181m81
^ _ ignor	d170
^ _ in	e101
^ _ is	a115b-120c-212d217e-145f317g-311h406j105l-120n270
^ _ isn't	a-106c366d373j108n-85
^ _ it	a-242b-126c153g-151k277l-121m103n187
^ _ judge	g155
^ _ judgment	d-124f202g127
^ _ just	b350d-113j-137l132
^ _ keep	b-122k86
^ _ know	b550d-115e-133n198
^ _ lawsuit	g-87
^ _ like	a359b-138c-148
^ _ loan	h132i-88k182n90
^ _ look	a-115c401l-99
^ _ make	a-112e213k-100l229
^ _ may	d-110f-87
^ _ me	a-158b-133e-194f-165g-182j490l383n-97
^ _ miss	b-108d228
^ _ mother	e263i265
^ _ name	c-82d-90f262g244
^ _ need	j136m157
^ _ never	a-128b-89g133l159m-103n-176
^ _ no	a-105g-162h98m-96
^ _ not	b169e170h-99k137l-223
^ _ notice	c143h122
^ _ now	a-81d97h95
^ _ of	d231f194g-128h-165
^ _ office	f172
^ _ on	a-82d208g119i-205l217m228
^ _ one	a-99c146
^ _ only	g-80l-82
^ _ out	n519
^ _ owe	j158m-80
^ _ passport	g260
^ _ pay	a-90b253
^ _ payment	c-96d-84e206g204k151n-94
^ _ pick	b-119c150
^ _ post	b-91d502h-113
^ _ put	d143e157g86k-122l-124n-124
^ _ recovery	f255j157k118n85
^ _ refund	g-88
^ _ report	m-109
^ _ request	l202
^ _ s	a-94b280f-90j85l173
^ _ said	c-96l303
^ _ say	c288
^ _ see	b-146d109e184
^ _ send	e224n118
^ _ she	c100i-80
^ _ sit	b-126i181l240
^ _ social	g118
^ _ son	e-120g-93i168
^ _ spouse	e-134
^ _ stop	e109l-135m271
^ _ take	b-114d134e-87g168
^ _ tell	l184
^ _ tenant	i89m138
^ _ text	d102
^ _ the	a407c-124d127g-418h-144i326j135k109m-119n118
^ _ this	a-140c177d-97e-120f-247h-83i113m243
^ _ time	b274j-88l-137
^ _ to	a313c-109d224e-290i125j312l-115m158n-104
^ _ today	h183l-83
^ _ told	l105
^ _ union	k150
^ _ up	b97k160l124m-94n201
^ _ ur	b183n150
^ _ use	k246
^ _ voicemail	m285
^ _ w	i194
^ _ wag	g206
^ _ want	c152d183k-102n-257
^ _ wife	a210b203e-163g-137i91k142
^ _ will	d-88e-490g155
^ _ with	a260e311j87
^ _ won't	a-254c227g-107h257j-121
^ _ wonder	a457b-123e176
^ _ work	f-90k293
^ _ would	a-147i-89
^ _ wouldn't	a-109e218
^ _ you	a355b-130c133e-128f-90g-97i378j-362k144l-226n-161
^ _ your	b-95c172d-251f-166g-263i-86j136l196n159
^ _ 一	c-83e90f-90h159k126m108
^ _ 上	i-82j102l-167
^ _ 下	c358g-107h136
^ _ 不	a-154b514e-161f-130h-387i94l-310m-91n332
^ _ 业	m-110
^ _ 个	a589b-208c-81d-125f111i-86k-139l-101m-138
^ _ 中	j132
^ _ 主	c324
^ _ 也	a256b-102c96d128
^ _ 了	b131c167g382h-146j107k-87m131
^ _ 事	e98
^ _ 人	b-138e235f113i-88n316
^ _ 今	g102h271l92m126
^ _ 付	k126
^ _ 以	m151
^ _ 们	a123b-289d-94e174g291j-81n-120
^ _ 会	d-160g-183l360
^ _ 位	e156
^ _ 作	b-133e101
^ _ 你	a147b246c-469d486f165g-384h133i-197k-128m-93n178
^ _ 保	f185g114
^ _ 信	a-100b-291c147d-128f-131g196k-143l378
^ _ 债	a119c129e502g100
^ _ 儿	a121e-80n121
^ _ 充	f200
^ _ 先	b244e-89n-80
^ _ 公	c-145d93e182k149n81
^ _ 其	b146d-114e-142i359k109l222m149
^ _ 再	b-112c269d216h95
^ _ 决	g-83
^ _ 几	a134c132j-89
^ _ 分	m237
^ _ 别	i102j276k143
^ _ 到	j82
^ _ 前	c277d90e-133g-113i328
^ _ 务	a81b-125c-124d-80g-171h173j-90
^ _ 午	b-102e143h271
^ _ 半	c276h-90
^ _ 单	e86g105
^ _ 去	g-85
^ _ 友	a-120d495
^ _ 发	d254g-80
^ _ 口	b-116f102l148
^ _ 可	a175b89e103
^ _ 台	n-86
^ _ 号	l95
^ _ 司	e-90f151g155m118n145
^ _ 同	b113d-170e-109m134n142
^ _ 后	c93h287l240
^ _ 告	g83
^ _ 周	h-83
^ _ 哥	b218
^ _ 喜	j210
^ _ 四	j110
^ _ 在	b-200c-94d-160g-124h218j-128k178
^ _ 场	b189
^ _ 圾	a140
^ _ 备	c137k103l-136
^ _ 外	b219
^ _ 大	b-85d105n306
^ _ 天	e-147f-82g177h-290m121
^ _ 头	b226
^ _ 女	a-123j127l-100
^ _ 好	f262j94
^ _ 妈	e-91n-147
^ _ 妻	g349
^ _ 姐	e-96h82l104
^ _ 委	e81
^ _ 姨	i80
^ _ 子	a92e151g-169i196n-160
^ _ 孩	a270g97n101
^ _ 安	c-161f167i145
^ _ 官	c-122f267g150m-118
^ _ 客	d87h117k191l-93n81
^ _ 家	a139b123c179f262j-119
^ _ 察	f126
^ _ 对	f106
^ _ 导	g160
^ _ 小	h83
^ _ 就	b-181e-156f285h-164j269l319
^ _ 工	e147g-92
^ _ 已	g245
^ _ 师	g90i92
^ _ 幅	d96
^ _ 干	a197
^ _ 底	g-91
^ _ 开	d245
^ _ 当	n197
^ _ 心	b141
^ _ 急	b237e95g-83
^ _ 总	c124g106
^ _ 您	d83m107
^ _ 想	e172m106
^ _ 意	c105
^ _ 慢	l162
^ _ 我	a-98b163k429n-86
^ _ 戚	e181g112
^ _ 户	a131b-230c-121d-210e-249f-132g108h-182i-99j-185l-142n-272
^ _ 手	b-99c180d199
^ _ 打	l-95m207
^ _ 把	a151b-144h96j-80l160
^ _ 抖	a-137d277
^ _ 报	d145
^ _ 拖	b110c147
^ _ 挂	b142
^ _ 接	e-124f-102
^ _ 控	f238g82j86
^ _ 数	g114h260
^ _ 料	c198g-119
^ _ 方	l144
^ _ 日	k94l264
^ _ 时	c95d99f-116
^ _ 明	f102
^ _ 是	b-215e-152i200j175k-115l-126n-97
^ _ 晚	h-107l80
^ _ 有	b221g-148l-125n-83
^ _ 朋	e-134i141
^ _ 期	b-112g-194m80n180
^ _ 本	a107b-83
^ _ 机	g354
^ _ 条	b146n89
^ _ 果	g-81
^ _ 查	f-90m-98
^ _ 欠	b115f-93
^ _ 次	b163l-96
^ _ 欣	d86
^ _ 死	a-82b-105c-150l520
^ _ 母	i145n101
^ _ 气	j145l334
^ _ 水	f138m154
^ _ 没	c120
^ _ 法	f322g114l-130
^ _ 派	f152
^ _ 海	g172
^ _ 清	m-97
^ _ 湖	b122
^ _ 烦	i219
^ _ 照	g265
^ _ 爱	e176
^ _ 爸	a141
^ _ 物	a559k-90
^ _ 现	c153f94j-187n267
^ _ 班	b140
^ _ 电	i118
^ _ 的	a122b-279c-152d-94e-102g119h240j276k172m-83
^ _ 皮	a435
^ _ 着	b-157
^ _ 知	b178d103f-102g153l90
^ _ 码	j-84l-106
^ _ 示	e150
^ _ 称	f179h213j204
^ _ 系	e101
^ _ 纳	m-91
^ _ 给	c-82d80e310f-96h86j-137k154m-91n173
^ _ 续	k-115l113m159
^ _ 老	a-146b111c90e185n125
^ _ 行	b260g287
^ _ 装	d119j347
^ _ 要	b99g81n-96
^ _ 规	l82
^ _ 警	f110g241
^ _ 计	h135
^ _ 让	l241m-150
^ _ 训	f-91
^ _ 议	n210
^ _ 讼	m90
^ _ 访	b109f81
^ _ 证	g276j227m-84
^ _ 诈	c-87f158
^ _ 诉	c95f86
^ _ 话	g-94k111l-128m-203
^ _ 说	a-157b-127e-141g-99i-144l177
^ _ 账	k-107m137
^ _ 贷	n223
^ _ 费	m192n-103
^ _ 赖	a252
^ _ 走	b-86k320
^ _ 跟	a160i138
^ _ 身	g275n318
^ _ 车	b-98m-144n267
^ _ 转	k115
^ _ 边	f92
^ _ 还	a153h-91l-82
^ _ 这	a346c212d-176e-130f-145g237k-100l-86
^ _ 通	d145f-87
^ _ 逼	b89e86
^ _ 道	f122
^ _ 那	a-90b297d217e-88l-160
^ _ 里	b135c-105f384l-104n-90
^ _ 金	k81m129
^ _ 钱	a91b-167c-83g121k161n293
^ _ 长	e155n205
^ _ 门	c-121l-86
^ _ 问	c95e-124
^ _ 院	b85f-218g344
^ _ 面	b-83k97
^ _ 音	i254
^ _ 骨	b-159
^ a	b-118c119f-104g458i-107j-111m80n-179
^ accident	b223
^ accident happen	b223
^ adv	b201d184e195i-99
^ advis	e120
^ agent	l-144
^ another	b-105d243
^ another miss	b-105d243
^ are	a-99i121
^ are you	a-99i121
^ arrest	c300
^ as	e-92i153
^ ask	b373e-216n425
^ ask your	e-216n549
^ be	a121e113
^ before	j152
^ bet	a84e128
^ between	a83k216
^ block	b223k-99l338
^ block me	b-82k-83l361
^ borrow	n203
^ borrow it	n203
^ brightway	d99h132k182n94
^ brightway loan	d99h132k182n94
^ call	a110e130i-80l83m215
^ can	a326
^ cash	n186
^ ch	f-90l-113
^ cm	n-114
^ collect	m240
^ complain	l195
^ congratulation	a151
^ consumer	b-197c-239d-222e-161f-219h-152i-178j-84k-210m-155n-232
^ consumer ask	l108
^ consumer is	c-91
^ could	a-124
^ could you	a-124
^ court	f-81
^ crestline	c184m94
^ crestline recovery	c184m94
^ cvv	j150
^ d	f159
^ dan	e187
^ debtor	a103b-92l-91
^ did	a340b-80j-92n-109
^ did the	a-99
^ did you	a99
^ do	c197h137j-132
^ do you	c197h137j-132
^ does	i-90j-86
^ does your	e152
^ don't	a508e234k114l-140n-233
^ don't make	a-96e234l-83
^ don't use	k246
^ dtr	a343l255
^ ever	c405
^ every	g105l-129m431
^ everybody	d138n221
^ fa	g296
^ federal	f379g-94
^ final	c163h122
^ first	h92
^ first harbor	h92
^ forget	k183
^ gave	f280k499
^ get	a174b-115e-91k-131l413n123
^ give	b121j178m162
^ give me	b121j178m162
^ go	a419b-109d-182k132l-84n445
^ had	k97n131
^ hang	b173
^ hang up	b173
^ has	e-118l115
^ have	a-90b-110d-85i-92n293
^ he	i266
^ he's	i92
^ hello	a-128
^ hello ,	a-126
^ hi	a-143i186l-131
^ hi ,	a-88i207
^ hit	n274
^ hope	c261
^ how	a-132b169e158i-138j-179k265
^ how would	d108
^ i	a-235b395c-153d-165e-107f-110h-142i388k-224
^ i add	m242
^ i can	b169c-86d242e166
^ i can't	d-105g-156
^ i don't	h117i165l-81
^ i have	b-142f197h240k-104
^ i hear	b300
^ i know	b277e-115n201
^ i need	j158
^ i'd	a-135c203g-126k213l-86n-80
^ i'd hate	b135
^ i'll	a-296b161c-165d279e117g-158h-110k-355l522m-127
^ i'll be	b-138e95l83
^ i'll call	d-103
^ i'll post	d274
^ i'll put	d98l-94
^ i'm	a-399b-380e-99f252g-222h493i-121j251m239n-142
^ i'm a	f238
^ i'm an	f-83j131
^ i'm call	c-105f111
^ i'm from	f92j307
^ i'm go	c-80h-175
^ i'm not	e231
^ i'm the	f308
^ i'm with	j93
^ i've	a529d84g-80h378k-80l-95m-98n-111
^ i've got	a-146b141d107h243n-92
^ if	a-161b-81c-130d150e197g-92j-117n-182
^ if i	e129m137
^ if you	a-140d165e129k264l-90n-82
^ ignore	c111g-96
^ imagine	d272
^ inform	c317g-174i299
^ introduc	f196
^ is	a197c-184d-160f-125i82n-100
^ is this	a-121c-92f-81i145
^ it	b390g-98h175k-162
^ it'd	e276
^ it'll	d222
^ it's	a-106c-114g-168h201l146m214
^ judge	g-83
^ just	i199j276
^ keep	a-84b211c310d156k-114n-118
^ keep duck	b312
^ keep ignor	d170
^ lai	a401
^ last	b211
^ left	f162i443
^ legal	g484
^ let	a-124b-151e141k142n-93
^ listen	a666
^ ma'am	e200i83
^ make	h130k153
^ max	n166
^ maybe	a241e139n-87
^ mention	c225i197
^ miss	b286g-82m293
^ mother	i-80
^ my	a-85b757c-87e-130f104h217k98l-96m110n-101
^ next	b253e152l-81
^ no	a232b-256c-107e142g-249l-129m-93n-81
^ nobody	a113c143d-120e122h-151l-137n231
^ noth	g-336
^ officer	c278
^ oh	a316
^ one	b557g247
^ open	n221
^ orange	a-87c603d-83l-99
^ our	a-84b-111d197l322m164
^ p	j217
^ pawn	n425
^ pay	a288d-122g81i-90
^ people	a359b128c-123
^ please	a-280b-213c-109d-137f-92g-127j-86m-99n-125
^ please don't	a-244b-102
^ pos	a147c-120f131j293
^ pos as	c-105f188j311
^ pull	n270
^ put	k227n-118
^ put it	k239n-110
^ rang	e163i-84l137
^ read	j252
^ read me	j252
^ receiv	k194
^ remov	m-143
^ said	b317c145e-142f170
^ scumbag	a447
^ send	c-101k180
^ sent	n148
^ sheriff	c-132
^ since	m159
^ skip	c463e92
^ somebody	b98l-114
^ sorry	a-158
^ spoke	d-84e350f-85i358
^ spoke w	i194
^ spouse	i-92
^ state	c-106f152
^ steam	k158
^ suggest	n110
^ take	g-162n354
^ take out	n226
^ tell	e-142i258l349
^ text	j176
^ that	a-144b232g185m100n-163
^ the	a-418b-324c-141d-195e-112f106g176i-166j-182k-178l-253m-131n-208
^ the judge	g155
^ there	a-184b-159c112g-179h207j90k139n251
^ there a	b-88k240n116
^ there is	h-80m100n136
^ there no	a-105g-162h98m-96
^ they'll	a-100b-113c229g500
^ they'll take	c87g149
^ this	a-136b-138c-114d-117e-96f245g110h93i104j232
^ this call	f-120h-134
^ this is	d-101e-96f378g-258h170i124j248
^ to	j-87m213
^ told	d167e271f216m199n168
^ told consumer	c85d295
^ told him	f232n167
^ tomorrow	a-107h555
^ took	k114
^ two	b283
^ typical	a122
^ u	l268
^ unles	f-94
^ unles this	f-94
^ urgent	h136
^ used	j350l382
^ wait	e236l218
^ want	m565
^ we	a-121b-203c-247d154h-298i-104j-237k-293m152n-136
^ we can	b-84
^ we don't	e-81m-83
^ we have	b187e183f-85l89
^ we never	l-90m-93
^ we will	b-98e-171g-83l153
^ we'll	a-244b553c-161d285e222l390n-182
^ we're	a-90d-105f392g181j215k-84l-131
^ we're a	f81
^ we're do	f122j159
^ we've	g-83
^ were	a238c-133
^ western	k150
^ western union	k150
^ what	b-80c-90e-208h-96i-126j91l-105n102
^ what the	a236h-96j176
^ when	a-90b-85g-87n-90
^ when your	g-87
^ which	j-99
^ who	a-83b-128c290e-121f331
^ why	k200n211
^ will	e261
^ wire	k-80
^ would	a-164e88i288
^ would you	a-149e-102i332
^ would your	e243j119
^ writ	c150
^ you	a149e323f-542g242i-176j-216k-107l269n-280
^ you ask	e-83
^ you can	a-108d-157f-114g-150l122
^ you can't	a-164g448
^ you don't	e261l158
^ you have	g-95h102l106
^ you said	l234
^ you told	l105
^ you won't	a-243b87c256
^ you wouldn't	a-109e218
^ you'll	a-128b267c86d-93e-81g-155l966m104n-238
^ you'll be	c266g-115
^ you're	a329c110d-251e-124f106g-104h-85i310j-90k-102l-114n-166
^ you're a	a389b-85c-128d-86
^ you're the	d-91i194
^ you've	a-143c100d-87g298n253
^ you've been	c165g381j144
^ you've got	n365
^ your	c-377d-166e401f-279g236i97j-319k-111l-153m-341n-158
^ your boss	e-231
^ your daughter	a-118e240g-86i116
^ your mother	e337
^ your passport	g260
^ your social	g118
^ your son	g-93i162
^ your spouse	e-134
^ your wag	g206
^ your wife	a247b240e-163g-137i91
^ zui	h137
^ 【	c-111f307i-120n-90
^ 【 公	c-124f104
^ 【 欣	d86
^ 【 海	g172
^ 一	a471b-184g122l113n-168
^ 一 个	a459b-91h127n-158
^ 上	b99c-120f-102
^ 上 一	b117
^ 上 次	b95
^ 上 门	b-108c-131
^ 下	b144c301e184g-145n142
^ 下 午	b-91h132
^ 不	a-150b-264g-215h-187l165n-305
^ 不 会	g-121
^ 不 想	e198
^ 不 是	c84d92
^ 不 用	n-128
^ 不 还	d96
^ 与	b134
^ 中	e101h139
^ 为	j112
^ 为 了	j154
^ 买	j-82k100
^ 亲	e289n-92
^ 亲 戚	e181g112
^ 人	a108b416d212e-107f89
^ 人 口	f109
^ 今	b223c104g189h-175k-96m-109n-82
^ 今 天	b162c106g151h-214l-166m-107
^ 今 日	g97l148
^ 今 晚	h-82l138
^ 他	a84l-116
^ 付	c-99g211
^ 以	f218l259n125
^ 传	c-136f382
^ 住	b111
^ 你	a631b166c-80e125f-304g159h-142i95j-226k-98l-160m84
^ 你 不	b114c-84d-111g85h-216i-83l-152n276
^ 你 个	a333b-87
^ 你 也	a299b-94c-87e103
^ 你 们	a280b-178c-92e114
^ 你 儿	a125e-140
^ 你 同	i100n124
^ 你 名	g127
^ 你 哥	i111
^ 你 女	b127l-90n157
^ 你 好	f220i83
^ 你 妈	a81n-145
^ 你 家	a-149b548c-131d180l-93
^ 你 就	a116j80
^ 你 已	g179
^ 你 是	a-84i102
^ 你 朋	e-81
^ 你 爸	a141
^ 你 的	a-97b-142c-108g291h257
^ 你 老	a-121b113c90e87
^ 你 要	m161
^ 你 说	l125
^ 你 还	a138b-85e91l-80
^ 你 这	a263b-188c157d-113g-188
^ 你 那	b306d227e-88l-114
^ 保	d147f-91g177i93m-80
^ 保 安	i151
^ 保 证	g288
^ 信	f88
^ 倒	h135
^ 倒 计	h135
^ 借	b-100n120
^ 借 钱	a118
^ 债	a119b-81c-124f-162g-101
^ 债 务	a119b-81c-124f-156g-100
^ 假	f129j321
^ 假 装	j200
^ 做	b188c-105f221
^ 停	m-138
^ 停 车	m-138
^ 催	m-165
^ 催 收	m-143
^ 先	j129
^ 公	b-103c218e-131f136m157n132
^ 公 司	g-103k88m160n183
^ 公 安	c-100f186
^ 养	g107
^ 再	b285c204i-107l-159
^ 再 拖	b110c147
^ 冒	f205
^ 冒 充	f217
^ 准	c165k109l-113
^ 出	b416
^ 出 门	b184
^ 分	b-104n178
^ 分 期	b-104n189
^ 刚	b116
^ 判	c187g-123
^ 判 决	g-83
^ 利	m138
^ 别	b140g-118j132k263
^ 别 逼	b89e86
^ 到	c92d98f-162
^ 到 时	c95d99f-116
^ 前	c139
^ 加	k107
^ 加 我	k120m-89
^ 动	j161
^ 医	f103
^ 十	c83h101
^ 半	b-130h130l723
^ 半 小	h130
^ 去	b-87e-86n153
^ 反	f155
^ 发	m186
^ 只	h91
^ 叫	b-145d313e-97
^ 可	c-135
^ 可 以	c-135
^ 号	j-88l-104
^ 号 码	j-88l-104
^ 吃	c92
^ 合	d-122m177
^ 合 同	d-104m185
^ 名	h196
^ 告	b138c93d123g106i-185
^ 告 知	b138d123g106i-127
^ 周	b122
^ 呼	b-215l538
^ 呼 死	l149
^ 咱	g132
^ 哎	a83
^ 哥	b90h96
^ 哥 ,	b90
^ 喂	i124
^ 喂 ,	i124
^ 嘴	j115n206
^ 国	b-103c159d-93f294
^ 国 家	b-103c159d-93f294
^ 在	a-127i294
^ 坐	c222
^ 垃	a140
^ 垃 圾	a140
^ 培	f-91
^ 培 训	f-91
^ 外	b115
^ 外 访	b117
^ 夜	b223
^ 夜 里	b223l-103
^ 大	a90b204d-156e-102g91
^ 大 姐	i-84l111
^ 大 数	g138
^ 天	l-81
^ 夫	g349
^ 夫 妻	g349
^ 失	g-124
^ 失 信	g-124
^ 女	a214n208
^ 好	l380
^ 如	g-81
^ 如 果	g-81
^ 妈	a303
^ 姜	c139
^ 嫂	i280
^ 嫂 子	i280
^ 子	e296g-87
^ 学	n-104
^ 孩	e185g-142
^ 孩 子	e185g-142
^ 官	g263k83
^ 官 司	g263
^ 客	a202b-170c-121d-210e-250f-117g-204h-197i-103j-178l-157n-229
^ 客 户	a202b-170c-121d-210e-249f-116g-193h-144i-99j-174l-142m-97n-192
^ 家	b152n-80
^ 对	a-131i104k121l340
^ 对 公	k158
^ 将	b98
^ 小	b141i108
^ 就	a330e-101
^ 就 你	a330e-101
^ 居	e102
^ 居 委	e102
^ 工	b-135e96f114
^ 已	e169g85m91n131
^ 年	m-101
^ 建	n216
^ 建 议	n216
^ 开	k143
^ 开 户	k166
^ 弄	b139l-93
^ 引	n91
^ 强	b294c-80
^ 当	b270k110
^ 律	g102
^ 律 师	g105
^ 微	i85k-119n253
^ 恭	j210
^ 恭 喜	j210
^ 您	a-81b-523c-262d-178e-534f-228g-259k-125l-267n-413
^ 您 上	l-89
^ 您 不	e-93
^ 您 也	d140
^ 您 儿	e94i106
^ 您 别	i108j148k143
^ 您 可	a179
^ 您 好	j153
^ 您 妈	a-108
^ 您 孩	a113
^ 您 已	g96
^ 您 想	m108
^ 您 是	f-81j-89
^ 您 的	d-85g-98i-85j319
^ 您 要	c158k95
^ 您 说	a-134l107
^ 您 这	a157m93
^ 想	b121d151m362
^ 意	b235
^ 我	c157d137e-314f500h175i167k-278l110m-212n111
^ 我 一	d89m-104
^ 我 不	b295f-125i267
^ 我 们	a-113c80g264
^ 我 司	f150
^ 我 就	b-95e-96f236h-126l222
^ 我 把	h128
^ 我 是	b-88d-106e-137j321
^ 我 给	d95j-83l100n227
^ 我 跟	a178i124
^ 我 这	b208f-84g195k-85
^ 房	g95
^ 房 子	g95
^ 手	c231m160n-146
^ 手 机	g105
^ 打	d-123e262g149k-165m-119
^ 执	g157
^ 执 行	g157
^ 扫	k111
^ 扫 我	k129
^ 找	e-122n363
^ 找 你	n147
^ 把	a-147c-130j259l-103n429
^ 把 你	a-92b211c-124l-87
^ 护	g237
^ 拘	c-101g248
^ 拘 留	g131
^ 招	l142
^ 拿	b-99k241n363
^ 按	g-114m223
^ 换	l141
^ 推	b179
^ 提	c370k-90
^ 提 前	c298
^ 支	k110
^ 支 付	k126
^ 收	j88k106m-130n104
^ 收 到	j88
^ 敢	b179
^ 日	l99
^ 明	g108l252
^ 明 天	g112l101
^ 是	g-91i130
^ 最	b204c121g-101h147
^ 最 后	c135g-101h170
^ 有	a-86b287f-95j90l148
^ 朋	d183
^ 朋 友	d183
^ 本	f184l-168
^ 本 人	a122
^ 机	b-131c89l146
^ 材	c198g-113
^ 查	f160
^ 案	g-127
^ 检	f160
^ 横	d96
^ 横 幅	d96
^ 欠	a169b80c129i-148m301
^ 此	a149
^ 死	a140
^ 每	g98l-106m286
^ 比	k282
^ 江	b122
^ 没	c-113n143
^ 没 有	c-106
^ 没 钱	n211
^ 法	c-134f218g304h105
^ 法 务	f157h128
^ 法 院	f-202
^ 派	c223
^ 海	d145
^ 滚	a92
^ 滞	m-91
^ 滞 纳	m-91
^ 爆	d250
^ 爆 通	d85
^ 父	n101
^ 物	m-110
^ 物 业	m-110
^ 狗	a106
^ 现	g-114h277j-127k134n-85
^ 现 在	g-102h257
^ 用	j164k148
^ 电	h100l-125m-154
^ 电 话	g-81h134l-125m-154
^ 疾	f238j86
^ 癞	a181
^ 直	k152
^ 真	a168
^ 短	j108l130
^ 短 信	j108l130
^ 砍	b585l-209m-82
^ 社	b229f81
^ 社 保	f81
^ 称	h90
^ 立	f87h163
^ 立 案	f87
^ 第	j115
^ 紧	e100
^ 紧 急	e100
^ 经	c135
^ 结	m-97
^ 结 清	m-97
^ 给	a-165b-149c-90d211e343h152k110l90n-136
^ 给 你	a-120b-117d221e221h158l-160n-86
^ 给 我	k160m119
^ 网	c92d259
^ 罚	m168
^ 群	d254g-80
^ 群 发	d254g-80
^ 老	a164i119n-139
^ 老 师	i103
^ 老 赖	a252
^ 联	e91
^ 联 系	e101
^ 脑	a193
^ 自	d133f95m-90
^ 臭	a97
^ 致	i123
^ 葛	h95
^ 行	e105l-86
^ 街	f122
^ 街 道	f122
^ 要	b-86g212m342n140
^ 见	k97
^ 解	m96
^ 警	c-197f205h-134
^ 让	a-105d206e-107f-112g-88i-113k228l219m120n173
^ 让 你	a-90g-80i-90l255n174
^ 让 其	k110m164
^ 记	d151
^ 诉	f85m90
^ 诉 讼	m90
^ 语	i254
^ 说	a109b-108c247g166
^ 请	b-103d-240e-85f-82g-120i-96j-142k-93l-104n-148
^ 谁	d-91m-150
^ 谎	f-94h218
^ 账	g334
^ 货	b90
^ 贵	b90d97e139f-85n85
^ 贵 公	d104e173n108
^ 贵 司	b104
^ 赖	b-97
^ 起	g86
^ 起 诉	g86
^ 跟	c182d176e-104g162n88
^ 躲	e118
^ 车	b138k-107l89
^ 转	e-116f-101k312
^ 过	l187
^ 还	g104k103
^ 还 款	k145
^ 这	b-263c-99f105g108h147k-126n-109
^ 这 个	a-140g102h-93
^ 这 单	g119
^ 这 是	m96
^ 这 里	f151
^ 退	j122
^ 送	a-107b179j-97
^ 通	c98f-144i81
^ 通 知	i81
^ 逾	g-159m109
^ 逾 期	g-159m109
^ 邢	c113
^ 那	a-87
^ 邻	d-93
^ 里	b-91c164
^ 银	c203
^ 门	b353l130
^ 问	n123
^ 阿	i315
^ 阿 姨	i80
^ 限	e103
^ 除	m144
^ 除 了	m144
^ 领	g160
^ 马	h124
^ 验	j230
^ 验 证	j230
^ 骗	a131h120
^ 骚	l424
^ 骨	b381
^ 麻	i219
^ 麻 烦	i219
a	a358b-263c459d191e-115g-124h-187i119j190k218l-317m424n352
a $	b173
a .	f167
a _ #	j222
a _ $	a187b112g-85
a _ ,	a312c240d-158e-172f-128i-203j422k-229m-263n-116
a _ -	f186g-93j118m-106
a _ .	a139c-139e-197f469g-332j-226k243n84
a _ ?	a-195d359l147n143
a _ and	a-118g413k-91m142
a _ at	b-114c118e251
a _ call	g291
a _ card	k83n121
a _ charge	m234
a _ check	c87
a _ collector	f-95i170
a _ fee	m229
a _ for	a-103b-99c88i115j158k163m323n-80
a _ from	e333j-93
a _ has	c176g536
a _ hundr	i91m289
a _ if	a-154b306c350k224
a _ in	a278b-100c181d83h144
a _ is	c164g153
a _ line	n180
a _ loan	i338m-92
a _ number	f89h188
a _ of	a-92b-113d319h92j89m126
a _ on	b-99d95g120
a _ or	a154e103
a _ report	c80
a _ survey	f-107j103
a _ to	a178c-93e-93h145i-100j158m-118n188
a _ who	a126b223n171
a _ with	a111
a bad	c86
a badge	c246f85
a call	e96
a car	i167
a card	h193i175
a cash	c112n115
a cell	c327
a collection	f172
a complaint	f97
a convenience	m229
a copy	d179m243
a copy of	d96m255
a court	c-123g-147
a credit	n111
a crime	a-85c123
a crook	a153
a day	e-91l276
a day .	e-91
a deadbeat	a238
a debt	a-156d-167f-131g-99i326
a debt collector	f-95i170
a deputy	c352f-117
a discount	k148
a felony	c150
a file	d-92f272g-121
a file .	d-92f272g-116
a good	a-216b-94c-134d359n-112
a grown	a344
a hundr	b-106k95m671
a job	a290e-120f-90
a joke	h205
a judgment	g152i94
a lawyer	l179
a lender	n148
a letter	e401
a lien	g184
a list	d135
a little	d109k269
a loan	g129l-108n193
a long	b431c90
a loser	a-244
a loser ,	a-244
a man	a277e113
a megaphone	d149
a new	d-109j-102n189
a nudge	i177
a payday	n114
a payday loan	n-89
a personal	i197
a plan	j104m98
a plan .	m118
a police	f-85
a police report	c80
a private	a-84f-156
a process	m226
a recruiter	j209
a refund	j172
a review	d165
a second	n304
a shame	b364
a shame if	b364
a short	f122j159
a sign	b-101d293
a straw	b318i-140
a third	k265m239
a title	n110
a traffic	g219
a two	j143m232
a warrant	c513g122
a week	m-106n272
a week .	m-89
able	e-85
able to	e-85
about	a114b92c-158d119e195f239g-380h140i452j-106l-222m-185n-229
about ,	j82
about _ $	b-90
about _ .	a436e227i-153l-112
about _ debt	d256f113i-189
about _ unpaid	f98i81
about a	f151h124k287
about an	i100
about her	i306
about it	a148b142e-80
about it .	a148b142e-80
about that	a-80d142n124
about the	b-83c-133d100h-84
about the debt	d267f113i-138
about this	a-97b-144c145e473f-84g-82i-125
about this .	b-83e212
about to	e183h400
about your	e-88f478g-85i-113
about your unpaid	f101
accept	k145
accept gift	k151
accident	b190j156
accident happen	b223
account	a-318b-310c-122d-239e-326f-261g276h169i128k246l-274n-160
account ,	i121
account .	b-93h219m-99
account . $	b-93m-96
account ?	a-120i-130
account _ #	i267
account _ $	a-125b-93m-96
account _ .	j143
account _ at	f-131h103
account _ past	i-117
account _ the	m214
account at	h120k120
account from	m205
account is	i144k148
account is past	i-117
account number	j141
account went	i147
account with	i-86
acct	b-85g378i188j-83
acct #	c191
accurate	b-80g-86
act	f339h126
act for	f339
action	h215
add	a-118b-105k-92l-100m539
add _ hundr	k-92m201
add _ percent	m253
add a	b-83m454
add collection	m-179
add ten	m85
addres	a-139b-164e165f-196g-102i-115j743k-80l-129n-192
addres $	j146
addres .	c92e85j110
addres . $	c92e95
addres ?	j124
addres ? $	j124
addres _ $	a-82f-95j146
addres _ .	e211
addres _ the	j159
addres book	e211
admin	m307
adv	b201c-80d158e195i-99
adv .	b207
advance	i-106k-203n989
advance .	n249
advance on	n351
advice	a-96
advis	e120f-86n-89
affect	i-188
afraid	c-100
after	a-310b137c-104d-95e218g-148h522j-118l123m-137
after _ .	c-100l419
after that	a-82b-82h442
after the	e220h-87
after your	a-106b158c118e-93
afternoon	a175c119g186h429
afternoon and	c152h104n86
again	a149b253d-85e160g-176i-105j-89k-123l354n-154
again ,	a253
again .	b208l94
again . $	b208l94
again _ $	b208l94
again and	b193c82g-124h87l-102
again in	l427
against	b250f129g195n-187
against _ .	f156
against you	f137g117
against you .	f156
agency	f537g-115j-119l-118m169
agency .	f402j-133
agency commission	m238
agent	c-166f160g-149j-86l-183m-107
agent .	k-102
agre	b-92c199l-109
agre on	b-84
agreement	g-134m413
agreement ,	m228
agreement .	m-105
agreement . $	m-105
agreement _ $	m-150
agreement _ .	m179
agreement says	m205
aid	g105
alarm	h132
all	a-162b-124c-85d104e157f-112g547h-133i-151j-111k-85l438m-139
all .	c101
all . $	c101
all ?	a173
all _ $	a81g-119l193
all _ .	e222
all _ want	l263
all night	l191
all the	n219
all this	e108
all three	d87e204g228
all you	l263
all you want	l263
all your	g160
allow	g-81
alone	b418
already	a-129b-101d-100f-84g1266h157i283l-85n-116
already .	g368
already _ .	g165h214
alway	d431g205
am	c193f-120i125
amount	a-168e-101i545
amount due	i323
an	a-260d178e91f165j89k276l-264
an _ ,	f185n137
an _ .	b-108e300f-105g158l-113
an _ for	f139
an _ of	f121
an _ with	f146
an account	f-83k131
an advance	n289
an agent	f-82
an answer	e107
an arm	f203
an attorney	f150
an envelope	k405
an hour	h237
an investigator	f96
an office	f167
an old	b355e-114f-96j385n-101
an unpaid	i98
and	a412b467c338d323g212h535i238j359k391l-501n98
and _ ,	b152d104f171g274k-87
and _ .	b-114d138f136h-94n-125
and _ a	a317
and _ be	f-82m187
and _ call	b-128l229
and _ do	f120j142
and _ done	g-94k125n154
and _ for	a-108b-96c-85d-101e431l335m186
and _ have	b-82e244f115l-113
and _ i	c509f115g171h275
and _ isn't	g-110
and _ it	n173
and _ know	a212b-86d-160k102
and _ me	a136b-132d155j-209k128m-80n217
and _ out	b119i110
and _ the	b432d351g-107h-116j90k-98n164
and _ won't	d175h142
and _ you	a-81b-138e-107g358h-97l-96
and _ your	b242e121j243
and a	n103
and after	a-82h298
and ask	c-80e430n-84
and beat	b95
and call	k-141n171
and call me	k-141n171
and everybody	d-160
and everybody know	d-160
and explain	i202
and fami	k278
and get	a317b-93
and he	k287
and i	b-125c128e408g-90h-122i-97j-115k93
and i'll	c-100h-101k624l146m126n-103
and i'm	b-92c-104
and if	b98d119
and it	b-90c-80d110h190n-84
and it's	e300h-165i163k123
and let	b-92
and me	a108
and no	b135
and not	d301
and only	c221g243
and pay	n116
and read	d99j-143k165
and read me	j-117k165
and simple	a94
and the	a329b-183c189d-95f-198h204m439
and then	a512b-119c97g-134h394n-87
and there	b-102d253g-123h-86
and they	c110g81
and transfer	n166
and wait	d-101l376
and we	b256e-95f167g-84i127l-116m-85
and what	c176h118
and where	f290j304
and which	j283
and you	a156c-214
and you know	a155b-86
and you'll	b176l-184
and you're	g402
and your	b252c-100d-171f199g308h84l-180n237
another	b-184d204e118g-118h253k-101l-261m97
another _ .	h339k-99n-106
another _ date	b-105d243
another card	n117
another card .	n-106
another miss	b-105d243
another miss date	b-105d243
answer	a271b-121e255i-117l-132
answer .	e102
answer _ phone	a94l-146
answer your	a94l-146
answer your phone	a94l-146
any	b-83c-126f-87
any branch	a-86
anybody	a-91h236n137
anymore	g164h212
anyone	i103
anyth	b-123d-147e108g-144i-85j-97k194l-87m111
anyth ,	e304
anyth .	a-131
anyth . $	a-119
anyth _ $	a183e-96
anyth _ .	a-102e-91
anyway	l350
ap	e-91k-86
apartment	f-105g225j208
app	a-110b-167c-124d226e264f-110h-187i-181j125k203n520
app ,	k104n253
app .	j250
app . $	j250
app _ $	j250
app _ 款	k147
app to	g265
app 还	k259
app 还 款	k147
appear	f152
apple	k132
apple gift	k132
appli	j134m229
application	a149e363l-93n202
appoint	f330
approv	f271n137
are	a-115b-296c-126e163g-148h-95i274m-148
are .	i191
are . $	i191
are _ $	i191
are _ ,	g-80
are _ for	k89n188
are _ the	i133
are _ to	e295
are be	g218
are other	l159
are the	a165
are you	a-154e-82i184j123
area	j91k197
aren't	a-128e-176i-203n-214
arm	f203
arm of	f203
around	b403k191n-162
arrangement	h109
arrest	a-132b-132c497g-131h118l-82
arrest .	c487h159
arrest for	g-113
as	a-165b-274c-182e-326f794g268i86k177m-332n-231
as "	f553
as _ .	c158f-82k249
as _ today	f-87g130
as a	a96c-198d207f239h145j-96
as an	f110j132
as co	e-85
as of	f-117g389
as of today	f-87g130
as your	f83
ask	a-294b291c113g-250h-160i-274j-205k-144m-223n279
ask _ for	c327e170f-138
ask _ to	b-85d155f416i-104
ask for	e90m-138
ask her	e341
ask if	f-90
ask me	c288e-86l-134
ask me to	f127l-132
ask the	f-98
ask to	l169
ask us	f328l256
ask us to	f328l282
ask your	b-123d-99e-171j-85n542
ass	a89k-100
asset	j132
assur	d-92
at	a-116b-576c226d-221e550f-444g-257h474j-162k268l211m-292
at #	k193l88
at # -	k193
at _ ,	a112c85e-309f-105g-133h208k-178l342
at _ -	k193
at _ .	a88c359e240k100l-206
at _ and	h419
at _ bank	f-131
at _ branch	a-86
at _ job	e92
at a	g219
at all	a150c-95g-100
at any	a-86
at college	e264
at five	c299
at four	h297
at home	e-124j93k168l217
at it	g182
at midnight	h315
at nine	n191
at ten	l-150
at the	b-135c-230d-102e353g83k-254l-114n-164
at three	l221
at work	c132e-147l150n95
at work ,	c132e-121l186n95
at your	b-117c99d100e145l110n94
at your job	e92
attach	f97
attempt	b-110
attention	e206f166
attention .	f167
attorney	a-83b-90e-137g-172l-81m109
attorney $	c224f-84
attorney for	f156
aunt	e173i115j220
authority	f157
authoriz	m231
automatical	g267
autopay	b-95
award	g-80
away	e316j224
away .	e316j224
b	i115l467
b .	l382
b _ $	l377
back	a-87c111d-166e-205f101g178i-121k-83n97
back .	k96l-86
back . $	k107
back _ $	k107
back _ .	f143l-135n99
back _ the	b140f127n157
back about	f149
back about the	f149
back in	b339l222
back of	c308
back rent	f147
back to	g271h136l-90n-85
back with	n217
back with the	n217
bad	a-136c189f128g-96i143j-83
bad ,	i177
bad check	c281
badge	c194f348
badge number	f397
bail	a-118c122
bakery	d150
bal	m358
balance	a-96b-128c-116d548g-230k-198l-115m184n195
balance ,	n216
balance .	c-86f187g-83h139i-140m-101
balance . $	f206h139i-120m-81
balance _ $	f186h139i-166m-158
balance _ you	j158m250
balance for	j190
balance is	i-153
balance to	m179
balance with	i475
bank	a-102b-152d-156e-92f371h-90i-153j818k-163l-179m-196n-194
bank ,	j101
bank .	c131f253j-104
bank . $	f279
bank :	h90
bank _ $	f231
bank _ .	c245f116g150j221n-159
bank detail	j139
bank itself	f319
bank name	j272
bank transfer	k102
bankruptcy	g362
bar	a-173
barn	c-83i89
battery	l278
be	a417b326c288e354f-248g-108h361i82k-189l-204m-173n-146
be _ ,	c130
be _ .	b-145c156f147g-226h365
be _ a	a-144b213c-123e146k163
be _ for	b-113e84g-116h-82m149
be _ on	b263i110l-100
be _ over	i243
be _ shame	b364
be _ to	f-87h-90
be _ up	b341c-167g201l-96
be a	b277f-92
be a shame	b364
be arrest	g-114
be arrest for	g-113
be call	e94h104
be done	n144
be easier	a-91e250
be garnish	g166
be gett	e153
be in	b-174c293d221k210
be one	a154b-89d186e111
be pick	b341c-115g201l-96
be sued	g-92i225
be sued over	i249
be sure	a-89
be the	h137l107
be undone	h224
beat	b236
beat it	b95
because	c-80e118f-84g278i-120l-144m255
because of	g350
because you	m274
been	a-173b-122c214d-140f-116g1235l117m-111n-107
been _ .	g90
been fil	g-92
before	b-137c93d-80e-125g-99h228i117j147k-146l-153m138n-116
before _ .	c180h210
before i	f114j218m231
before the	h105
before you	i140
behalf	c81f-92i-85
behalf of	c81f-92i-85
behind	a-164g-112i468k308n-87
behind .	a-103
behind on	i86
behind the	k355
behind your	i92
believe	e134
below	h106
below .	h106
below . $	h106
below _ $	h106
benefit	b-88f140g341j85
best	k134
best ,	k143
bet	e338n258
better	a696e-101g-86h-142k-103
better _ your	b163
better watch	b163
between	f85k217
between _ and	a96f130
between you	a96
between you and	a96
bill	a506b-207c-89d-85e-128f-85g-284i-115j-110l-150m-171
bill $	a481g-91i-118
bill .	a219m-105n-92
bill . $	a219m-89n-92
bill _ $	a213m-89n-92
bitch	a84l-90
bitch ,	a84l-90
bitcoin	k368
blast	d169
block	a-173b587d275e-118g123j-141k-165l668
block .	b-80g152l418
block me	b-82k-83l361
blow	b-90l203
blow up	b-90l203
boat	g155
bond	b-131
book	b-179e211m176
book .	e211
book . $	e211
book _ $	e211
borrow	d-91e-210g-148i108j-83n489
borrow _ .	n309
borrow from	n237
borrow it	e-98n304
boss	a-84b118e419g-95h-83l-99n426
boss hear	e433
both	b-94g-115j151k135m304n82
both .	k183m164
bother	k-108l332
boys	b819d-103e-95
br	k382n131
branch	a-86
brandt	l215
break	b460d-105
break your	b232
brick	a166
brightway	d82h108k138m122n246
brightway _ :	d99h132k162m137n94
brightway loan	d99h128k158m135n94
brightway loan :	d99h132k162m137n94
broke	n448
brother	d-89e222g-114i126n156
brother to	e-113n236
brother will	b-108e345
buck	a161b-148l-160m567n316
buck ,	a224m-94n248
buck .	l-129m451
buck for	m256
buddy	j189n173
build	d-119h207j283
build does	j214
bum	a402
bureau	c-111f353g125
bureau .	f-91g216
bureau . $	f-96g216
bureau _ $	f-96g216
bureau of	f262
burn	b573f-85
bus	a248b372d-85e-131
busines	b-95h309i173
busines ,	h333
but	b-163c111e-145f353g-127h-144j-170l109m127
but a	a155c-95
but the	d88
but we	f-80l218
but you	m228
button	b-99g416h344
buy	k190
by	a-343c370e95f-131g150i-147j-159k-185l-361m-96
by #	h162
by ,	m165
by _ $	b150c301d250h-86l-91
by _ ,	l-83n-81
by _ .	b88c99d-158g119h-159j91m-102n209
by _ and	c-118e152g337
by deception	c131
by friday	b-154c242e246
by law	e-97g362
by monday	c137
by one	d175
by phone	a-94
by the	d104
by tonight	b558h-89
by your	e109
c	c200j150
call	a-631b-541c-168d-366e310g-331h-119i265j-198k-439l473m212n-172
call #	h-103
call ,	c178e-102j248l-145
call .	b-167e-87g130h289
call . $	b-113g172h302l189
call ?	i223l120
call _ #	c178h121l169
call _ $	b-113g156h518i235l172
call _ ,	c98h-87
call _ .	e189g-109k-159l112
call _ a	a-107m173
call _ and	c163
call _ back	n123
call _ every	l278
call _ the	e-111f193l-86
call _ today	c-104f262
call _ your	f176
call a	c108
call about	f176i142
call after	l-106
call and	b326i170
call at	e-111
call back	b-128
call from the	f195
call it	a-122m341
call me	e-94k-186l-168n294
call me back	n123
call now	h165l-80
call on	c-105
call the	e104l200
call us	c-104f262
call us today	c-104f262
call you	a-204h-86l200
call you .	l110
call you every	l278
call your	d-103e96
call yourself	a-244
calm	b287
came	b-100k197m-219
came to	k215m-217
camp	d-101l376
can	a-184b-274d-177e-80f-237h100j169k-97l-206m-198n249
can _ get	a-103
can _ it	c99g284j-140
can _ me	c148e87
can _ the	f-116g103j-116n-104
can _ this	h183j295
can _ to	c92e236g113
can _ you	c-116d254g-89h254k98
can _ your	f141j204
can close	h-95j372
can dispute	f-86
can do	j-80
can go	c125
can help	e172h334
can help you	h334
can i	j221
can make	d276g80
can only	b-129h92
can pay	a-80
can reach	e-85
can run	k121
can speak	e218
can take	g113
can wait	n309
can you	a313
can't	a352c-109d-238e-199g99h156i-127j130k-139l-127m-186n191
can't .	n254
can't . $	n254
can't _ $	n254
can't _ it	a-134b292e91
can't _ what	b-109h120n102
can't _ your	b-87d-99e-88j244
can't be	g-164h183
can't cover	a202e151
can't see	d-148
can't stop	h189
cancer	a525
cannot	h175
car	b202f-95g-100i287l-96n216
car .	b148i181
car _ $	c148i159
car loan	i170
card	a113b-296c-294d-207f-164g-233j217k368l-190m-203n535
card ,	j176k-123n302
card .	b-123e-88g-81i122n-87
card . $	b-123e-88g-81i122
card _ $	b-123e-88g-81i122
card _ read	k190
card and	a123b-136j-144k335n152
card and read	k190
card number	h193
card with	a226
care	k266l188n109
care of	k266
carry	b166f279
case	c-90g613
cash	a-159b-228d-189e-158f-91g-103h-112j-121k1071l-174m-82n551
cash ,	n176
cash .	e-98k222
cash . $	e-87k251
cash _ $	e-87k251
cash _ on	n179
cash _ the	b-149k420n87
cash advance	k-164n279
cash advance on	n179
cash app	k137
cash from	k222
cash in	b-149k347
cash is	k109
cater	j186
cease	l268
cell	c327j400
censu	f234
cfpb	c-93
ch	e286f-106k155l-123n110
chance	a-91h177
chance ,	h157
change	l252
change your	l178
charg	b-98c937f-210
charg .	c-100
charg were	c324g95
charge	g-101m475
charge of	m226
cheap	h211
check	a-100b-138c163d-91g316h-109j97m-132
check _ ,	f118
check _ a	c253
check _ to	k143
check account	j214
check fraud	c-104
check is	c145g251
check out	k153
check the	c265g160
cheer	l156
cheque	b-92
children	g263i-101
choose	c174k145
church	d493e-317n158
civil	c-174f128
civil enforcement	f152
claim	c-129e-171f-162j693k-91
claim .	j222
claim to	e-157j345
clas	a245j103
clas reunion	j103
classmate	j151
classmate ,	j151
clear	a367g553j173
clear .	a-80g559
clerk	f371
client	b-92m-136
clock	d181
clock tick	d199h-141
clos	b-80g206h82l-129m199
clos the	h122
close	h209j348l-114m195
close of	h333
close this	h-95j372
cm	n-159
co	e-227f-102
co -	e-209f-102
co - signer	e-85
co _ signer	e-85
code	j478k-89
code _ just	j252
code we	j190
colleague	m146
collect	b258d-109e-111f320i309l98m145
collect $	m217
collect $ #	m217
collect _ #	m217
collect for	f-90l238
collect this	f382
collection	a-234c-140f185g-140i567j-160l-92m547n-108
collection ,	i178
collection .	i303m175
collection . $	i303m175
collection _ $	i411m84
collection _ ,	f380
collection _ on	m98
collection fee	m132
collector	f-95i170
collector _ for	i252
collector look	i164
collector look for	i164
college	e222g144
com	b269c-93e-81g92j-90l-104n-118
com _ the	a179b274k-102
com back	h140
com in	b215
com to	a179
come	a377b83d-108g133k-181l-159
come _ your	b119e-154g-82
come over	b95
come to	b-81c104e-296g189l-90
come to your	b-81e-154
come up	e352
command	e450f-84i-149
command officer	e450f-84i-149
commission	m179
committee	j103
company	b-152d-171e-116f153h-119i172k515m-123n-81
company ,	j92
company .	k93
company _ ,	k178
company account	k120
complain	l102
complain all	l195
complaint	e-92f226
complaint .	f-113
computer	h226
concern	n-176
confirm	b-95c-98e-142h-80i-90j443l-144m-102
confirm your	e-88j270
congratulation	a151
congratulation ,	a209
consent	l363
consider	f334j-114
consider me	f334j-114
consumer	a-204b-259c-223e-137f-162g-101h-152i-262j-131m-253n-200
consumer _ a	c-91f-85
consumer _ to	d-84k-112l102n-143
consumer a	c89
consumer ask	l108
consumer is	c-91
consumer is a	c-91
consumer threaten	d-84
consumer want	k-102n-143
contact	a-133b-178c101d200e253g-138h-137i-96l-142
contact .	d-99e203l-80
contact . $	d-99
contact list	d310
contact us	c189
contact your	e-146
contest	j169
contest ,	j169
contract	b-151d-93g-170
contract .	g-87
contract . $	g-87
contract _ $	g-87
contract but	m152
control	h116
convenience	m177
convenience fee	m177
copy	d179m210
copy .	d83
copy of	d96m255
correct	n-110
correct ?	n-110
correct ? $	n-110
correct _ $	n-110
cost	a-121c-109g-189m492
cost you	a-121m290
couch	b278l222
could	a-280b-113d-104e-124f-216g-216h94j-216k-83l-180m-98n95
could _ tell	i207
could be	c100
could still	h145
could you	a-227e-82j-124l-89
could you tell	i207
count	a350h322k225l-85m-89n300
country	g279
country ,	g279
county	a-96b-111c690d163e-80f596g-213m-89
county .	c432e-80
county ?	c380
county _ $	c564e-80
courier	h145i-139
court	b-157c-271d-81f-172g244h-139m-115
court ,	c-81
court .	g86
court . $	g86
court _ $	g86
court _ .	f-122g161h-104
court cost	g-80
court judgment	f-83
court or	e115
court would	c-83
courtesy	g291
courthouse	f355
cousin	b298
cover	a147b-148g-124j-96k-113m466n112
cover it	e100
coworker	i193m-94n155
coworker .	n-118
credit	a-120b-181d-164e-95f-160g177h-207k-191m-159n370
credit :	j194l212
credit _ $	g111
credit _ ,	n244
credit _ .	g120i121
credit _ the	g149
credit card	n162
credit report	g107n93
credit union	n97
credit until	g149
creditor	b-102e296
crestline	c152f-98
crestline recovery	c179
crew	b289
crim	f323
crime	a-85c123
crime ,	c123
criminal	c191g221
criminal charg	g248
crook	a153
crown	c113
cry	a214l124
cry .	l124
cuff	c269e115
current	a-81g-91j119n128
current _ ?	j138
current addres	j138
current addres ?	j138
cust	d193
customer	a-84d108n-90
cut	b278g289l-127
cut off	b-87g340l-99
cut the	b366
cvv	j199
d	f151k93
d .	f159k93
da	c214
dad	a147e290i136
dai	n103
dai 款	n103
damn	a545
dan	e187
dan 位	e187
dana	j-85
daniel	c261f-134
dark	b519
dat	l160
date	a-92b-120d203e-109g-83h-80
date and	b-105d243
daughter	a-179e149g-86j82
day	a-244b-193c-117d-143e-359f-108j-126l391n96
day .	b-94e-91l340
day . $	b-94e-91l388
day _ $	b-94e-91l388
day _ your	e-224h198
day does	e-224
day does your	e-224
day you	g149l-160m159
days	b-109f-131g-89h-191k-113l-166
days ,	m179
days .	h-89
days _ $	f-92
de	i337j177
dead	g-89h439k-138
dead .	h439k-138
deadbeat	a559c-118g-82l-140
deadline	h-125
deal	a258b207h410m144
deal .	m180
deal . $	m180
deal _ $	m180
deal is	h200
deal with	b268
dealership	i376
debit	f-94g99j252n-80
debit card	g135j183
debt	a-268b-146c-292e239f204g-125i419j-80m-175n-248
debt $	e200i-118
debt ,	g228
debt .	b-96e-108i321
debt . $	b-87i350
debt _ $	b-87i350
debt _ look	i164
debt collector	f-95i170
debt collector look	i164
debt enforcement	f313
debt is	c-100i213
debtor	b305c153e334f-96g-174i-165j-92k-122l-258n-93
debtor .	d99
debtor we'd	e106
debtor will	e195i-99
deception	c131
decid	f-95g-81
decision	c-89h83n-88
declin	k-94
default	d-93e-135g441i361m151
default interest	m179
default on	i178
defaulter	d467
delinquent	g413i186
deliver	j131
delivery	g-80
demand	b-94d167e185
dental	f-84
department	a-103c-82e262f594g-102
department ,	f369
department .	e276
department of	f186g-102
depend	c182
depend on	c182
deposit	f-93j169k102m250
deposit before	m234
deputy	c246f179
desk	b-88e170f270g-84i198l193n-102
desk ,	e170f275g-84n-102
desk ?	i259
desk at	e104l243
detail	i475j119
detective	c136
dial	e130h262l669
dial #	l342
dialer	l614
dialer never	l415
did	a427b112c-121d-197j-186k-84m-133n-180
did the	a-99
did you	a221m-82
didn't	a303b105e-106m241
die	g149
die .	g149
dies	b-110h100l192
dies .	b-80l202
dies . $	b-80l202
dies _ $	b-80l202
digit	e-83k158n-90
digit _ the	e-83j104
digit on	j104
direct	b-93f115j-101k276
direct .	k211
direct debit	j-93
direct to	f152k-141
director	c133
disappear	b144g176l-164
discount	g-92h329
discount .	k148
discus	e-88g-99h145m190
dishonest	a-136
dispute	a-118b-108f-181h-93l-110m-96
dispute the	f-86
dispute this	g199
district	c151e276
district attorney	c162f-84
division	g178
do	a-261e-84f435i-174j418l123n108
do -	g200l-89
do .	l118
do . $	l118
do _ $	l118
do _ .	f107l226
do _ have	j94
do _ short	f122j159
do _ work	f93j145
do a	f113j143k102
do a short	f122j159
do it	l92m236n187
do not	f-82
do this	d119f130
do you	a-133b-106e85f265h131j428l106n-101
do you have	j94
docket	c213g428
does	b-84c-112d-120i-110l228
does .	h110
does noth	l300
does she	j214
does your	j-95
doesn't	a239b128d175h-83i-111k-91l241
doesn't _ you	a205g-89
dog	b512l-211
dollar	c-130f-82g-190h-90i332j116m295n-174
dollar ,	i114m-84
dollar .	a-119m274
dollar . $	a-119m274
dollar _ $	a-119m242
dollar _ .	a121i123m-89
dollar fee	m195
don't	a-188c-182g-358h-98i348j-188k-152l239n263
don't .	b82
don't . $	b82
don't _ $	b82
don't _ ,	a-89b226d115l149
don't _ .	e81
don't _ about	i153
don't _ it	n340
don't _ me	a311b-99e148n158
don't _ the	a162b-184k157m228
don't _ to	e-139i161l210
don't call	a-244
don't care	l192n131
don't contact	e-115
don't have	e-98l-102
don't have to	e-98l-102
don't hear	e129m137
don't know	i162
don't make	a-96e234l-83
don't make me	a-96e234l-83
don't pay	a-94b92d275e257
don't pay .	e81
don't settle	b146c90
don't tell	n254
don't tell me	n254
don't think	e-81
don't use	b-102k230
don't use the	b-102k233
don't want	h115i112l217m-91
don't want to	h120i165l329
don't work	l248
done	a-144b-94e-117g148l-149m192n183
done .	e-111g207h100l-127
done . $	e-111g207h100l-127
done _ $	e-111g207h100l-127
door	b802c221d534e-114g-140h-100j-102l-229
door ,	b292d207
door , no	b384k101
door _ no	b384k101
doorbell	l179
doubl	a-138b-99f-98h122m921
down	c-112d-96e177f233g-99h-107i194j-131k322m237
down ,	k241
down .	f99k150m119
down . $	f99k150m119
down _ $	f99k150m119
down a	m196
down for	h-82i125
draw	n104
driv	a248
drive	a-80e116m174
driver	b168k228
drop	a283b-109g-94h182k369
dropp	k123
dtr	a327j182k154l204m212n186
dtr ,	j223k172
duck	b312
duck _ and	b312
duck me	b312
duck me and	b312
due	e-218f-83g-183h-85i519m-142n-98
due .	e-115i182
due . $	e-109i205
due _ $	e-121i326
due balance	i110
dumb	a193
e	a-95f-184m693
e -	f-119m276
e - mail	m-142
e _ mail	m-142
ear	a-81b304
easier	a-91e245j197
easier than	e276
eat	a129b300
eight	a173b-123e-87k143
either	c331e212
email	a-90b-143e211k-129l-234m87
email .	g127m143
email . $	g127m143
email _ $	g127m143
email you	k-85l-129
email your	e251
emergency	a-185e577
emergency .	a-141e203
emergency contact	e374
employee	f109
employer	b-99d225e-169f-90g286l-110n-104
employer and	j82
employer pay	e-201
employment	e-157j510
empty	b222d93n320
end	b536d-145i-88k-121l-193m-130
end _ .	h106
end _ call	h-141l-105
end this	h-122l-89
end this call	h-122l-89
end up	b587d-112
energy	j85
enforcement	c-112f595g487
enforcement unit	f313
enjoy	b349c409e148
enough	a355e150
enter	f-87g236k295
enter against	g190
entry	f-92
envelope	k378
erase	g149
escalat	h124
escalat .	h124
even	a409g268m192
ever	a-90c353
every	a-103c-160d229e-151f-98g375i-88l235m633
every _ .	b331g128j88l99n-90
every _ in	d97g233
every call	m310
every day	b-98l252m131
every hour	l175
every ten	l103
every time	j88
everybody	a243c128k-80n187
everybody _ it	d-160
everybody know	d-160
everybody know it	d-160
everyone	d235
everyone _ your	d86
everyone in	d154
everyth	a534g-81
everyth .	a551
everywhere	b-103d169
eviction	g351
ex	d105i204
excuse	b350
excuse and	b350
expir	h175
explain	i424
explain to	c130e-88g88
extension	e556
extension .	e240
extra	m315
f*ck	a202
fa	g263
fa 院	g296
face	a238d254
facebook	d236i-172
fail	a207b300
fall	a-137
fall behind	a-137
fami	b-122i-93k208n419
fami .	n342
fami . $	n342
fami _ $	n342
famou	d317
faster	k305
faster .	k97
federal	c-143f636g-111i-97
federal _ .	c-91
federal debt	f313
fedex	j149
fedex here	j149
fee	a-127b-128c-113d-105e-102g-169h-126i-134j-90m1142n-82
fee , no	m84
fee .	k184m496
fee . $	k184m229
fee _ $	k184m193
fee _ ,	k133
fee _ no	m89
fee _ the	m179
fee for	m-86
fee is	m119
fee of	m229
fee on	m108
fees	m231
fees ,	m232
fei	a562b-100g-80m307
fella	b695
fellow	i99
felony	c354
felony ,	c150
fence	b379
fence ,	b379
fiancee	e218l-83
fifth	n198
fifth ,	n198
fifty	b-106h-186j-80l430m1012n240
fifty buck	n358
fifty dollar	a-119m456
fifty number	l288
fil	b-136c199f-211g-221
fil .	c307g-259
fil . $	g-85
fil _ $	b-90g-85
file	a-103b-264d-178f240g350h168k139
file ,	b-93g85
file .	b-83d-119e204f171h-111k180
file . $	d-106f176h-111k187
file _ $	d-106f172h-111k187
file _ police	c80
file a	c80f-118
file a police	c80
final	c123g-118h387
final hour	h106
final notice	c180h142
finance	i253k168
finance company	i270
financial	f465
financial crim	f323
find	b-160e244j145l167
find him	j175
find out	b-126
find the	d-110l178
fine .	k94
finger	b348h319n178
fir	a243
firm	f-99
firm ,	f-85
first	a-133d-147e206f-260g-145j-238n201
first ,	e236
first _ bank	f-196j-134
first harbor	f-135j-107
first harbor bank	f-131j-100
first name	k94
fitt	m187
five	a-140c313d-86g151h81i-110l-119m270n236
five _ .	c309h-166m275n98
five o'clock	g198
five percent	g125
fix	b-105
fix the	b-105
flagg	c-83g245l-130
floor	a243h135
flow	c113
flyer	d-122
folk	a276b135
follow	a-95b93c120
follower	d440i-153
follower like	d148
food	e307
for	a-313c333d-192e129f-158g-278i214k-81l-207m491
for ?	n158
for _ $	m-132n151
for _ ,	a-199c93h177i97j220k-125l-84n-174
for _ .	b-227d-229e-133h266l96n-277
for _ ?	a190c-103i195j-81m-80
for _ and	b211k165m166
for _ at	e118i166
for _ by	h119
for _ call	f176m261
for _ credit	j194l212
for _ loan	c111m214n277
for _ plan	m-95
for _ same	m179
for _ state	f495
for _ to	b248
for a	c-115e-82i-123j271k-81m-220n164
for a loan	n292
for an	b413m-81
for collection	m349
for every	m310
for every call	m310
for good	h398
for good .	h261
for him	a-82i491
for it	c196e101g-97n-158
for it .	c198e101g-97n-158
for me	m256
for my	b-99
for release	m166
for someth	b135
for that	e335j102
for the	a-125c-97d-95f303g-82h-132i-171j-167k117m611n-120
for the same	m179
for the state	f495
for this	c159e-146f177g-192m-117
for you	a208b-111c-193d-115e140h254j83l133m-172
for you ,	a-97h228
for you .	a91d-115j116k113l232
for you ?	a259c-89
for your	a185b-98c409d-89f-224i194j-93n-105
force	c-104f323
forever	h283
forever $	g85h108
forever .	h175
forget	k183
forget the	k183
form	h137j98
form .	j98
form . $	j121
form _ $	j121
forty	c-148m710n-94
four	a-91b-166c244d-88e-99f120g-88h178j-87k99l417m-102
four _ your	h147
four and	h297
four hundr	c330i94k183m-92
fraud	c680f200g383j-134
fraud ,	c168
fraud .	c423g179
free	a371g-114n-123
freeloader	a237
freeloader ,	a237
friday	c147d160e276g117k-100l-88m-80n119
friday ,	d197g188n-110
friday .	e136
friday _ $	e102
friday and	b270e225g-86n-96
friend	a-223b-156d425e-279k178
friend ,	n100
friend .	b-88d441
friend and	k278
from	a-108b-422c-290d-338f123g-167h-196i-201j217k-135l324m-120n194
from .	n208
from _ $	n208
from _ ,	e144i80k187
from _ .	f108k-82l156n-228
from _ at	l208
from a	n167
from here	l248
from me	e367i136l157
from now	g99l94
from now on	g99l94
from the	b-185c-129d-104e-177f395g81i-107j687k-145l-189m165n-145
from us	e124n-100
from you	e139f141
from your	e-153g-122j-82n227
front	b-151c426d163g-165i189l177
front _ ,	d226e124
front desk	e202i198l208
front of	c441e-83g-91
frozen	g398
ftc	c-85f238
full	b-127c-80d108h173
full .	b-84
full balance	h206
fund	d-131n246
furniture	f-85
furniture about	f-85
garnish	g-96
garnishment	a-80g549i-81
gas	m378
gave	b-89d-100e-102f180h158j175k316l-131n275
gave me	h176j235
gave you	k-94n290
general	b-80c-95e194
get	a253c-159j146k-155l534n226
get _ .	g-93l341
get _ to	a-195e127k-91l416
get _ your	a323b265e-82
get a	b-178e-83g-97h141j-177l169m214n193
get an	n148
get her	a-103f263
get him	e168i123
get hurt	b98l-114
get hurt .	b98l-114
get off	a318d168
get the	j108
get your	b187e128j190l-181
gets	a-110b517d476e213f-114g121h270i-86j-87k-89l221n-107
gets _ .	b259c86e104g-85l100
gets a	d110e322g105
gett	a-80e312g-86i130l127
gett a	e153
gift	k349
gift _ and	k190
gift card	k349
gift card and	k190
girl	b340e-96n117
give	a309e-117f-111i165j147k180l-138m96n-119
give _ the	b168n-86
give _ your	f-83j243
give me	a350f-104j147k206l-96m117n-82
give me the	b168k93
give me your	f-83j243
glas	b326
go	c276d331e-92f-168h-302j-98l384m-146n165
go _ .	l311
go _ end	h-124l-87
go _ get	l341
go _ jail	c172
go _ the	b307e153
go _ your	a-127d-170n397
go on	b291l261
go to	a251b-94c426d253e-193f-84g193h-247l287m-129n-87
go to end	h-124l-87
go to get	l341
go to jail	c172
goes	b-92c-99d533e101n-168
goes _ ,	b97d316h-164
goes _ the	d216h96
goes back	g302
goes on	d173h-85
goes to	e156h96n-98
gone	a-85e-82h308
gone forever	h108
gonna	b-82d262g174
good	a-331b-217c132d573e180g-180h197n-133
good .	g-94h225
good . $	g-94h225
good _ $	g-94h225
good _ ,	c-80d433
good _ to	a-96
good weekend	a-87
google	d127
got	a-321b105c-84d233e304f-128g-247h225i-87j441k-142l176m-154n685
got _ .	a216l125n126
got a	a-127b237c-85e141j170n262
got cut	l-99
got forty	l136
got his	e278
got new	j151
got one	b-97h369
got option	h-82n166
got option .	h-82n166
got the	b334n-81
got your	d466e-94j-148
government	f-197
government .	f-99
government . $	f-99
government _ $	f-99
government _ .	f-97
grader	g81
grand	a198i112
grandma	e111
grant	g336
great	c113d151
greene	i166
grocery	j241
grocery card	j241
group	b-144d233
grow	m338
grown	a344
grown man	a344
gues	a551e120
guy	b191e335n185
guy who	b260i-140n217
guys	a-89b548
gym	m-133
had	a-261i-83k80
had a	a-233
had her	k97n131
half	a387d-92g317h84
hand	b-106c-91f431g-185h-90k151n157
hand ,	k251
hand me	f306g-142
hand you	n180
handcuff	b-145c534l-91
handcuff .	c193
handcuff . $	c193
handcuff _ $	c193
handl	a177e-106f134g-106l-80
handl your	l-80
hang	a-102b168c-138d99h450l244n-80
hang _ ,	l247
hang _ .	h333
hang _ again	b219
hang _ on	b177f101
hang up	a-102b195c-138h452l244
hang up ,	l247
hang up .	h333
hang up again	b219
hang up on	b177f101
happen	a-318b621c-129d-109h104l-104n-159
happen .	a-244
happen . $	a-244
happen _ $	a-244
happen _ .	b-110h169
happen on	g120
happen to	b817c-91n-135
harbor	f-156j-134
harbor _ .	c173
harbor _ :	h92
harbor bank	f-131j-100
harbor bank .	c173
harbor bank :	h92
hard	a429e298h-84n88
hardship	b-80d-180h118l-101
has	a-181d-181e-122f114g290h-123i-208j-148k224n281
has _ .	b-105n400
has _ fil	g-92
has a	a-106e162i113n-95
has an	k131
has been	c126
has been fil	g-92
has the	f-107g680l183
has your	e-105
hasn't	f340m226
hate	b248
hate for	b248
hav	a168b-107c521e264f-81
hav me	e276
have	b161c140d-163e109g-456h204i-174j-117l-81m-270n178
have a	a-166b211c-101d-98e-104l95m-101n-159
have an	f116
have his	e226j201
have it	d188j82n253
have other	l95
have the	b-113h294k-96l-80
have to	c-104h-99
have until	g-101h279
have you	h87n96
have your	a258f90n243
haven't	b113
haven't you	b113
he	a97b468c265f-134g-258h-101i628j303k92l-128m-161n181
he _ .	b501c266g-183
he _ the	b334n-87
he got	a-82b204n360
he isn't	i87
he owes	a85i127
he's	b211e175i300m-87
he's three	i87
head	a289b125i184l-181
heal	b357g-122n-84
health	f229j106
health department	f234j139
hear	a-156e500f97g-208h-162j-80
hear _ this	b-120d116e414
hear _ us	e-124
hear _ you	e145
hear about	b-120d108e238f-97
hear about this	b-120d116e414
hear from	d-84l135
hear from us	e-124
hear from you	e145
hear is	f244n98
hear you	c157
heard	e202i136
heard the	e202i136
hell	a582l-109
hello	a-128
hello ,	a-126
help	a-162c-98e228h235l-127n-100
help _ .	a-110e150h122
help you	h280
her	a-234b-153c-138e514g-160h-91i529n85
her .	e243
her . $	e243
her ?	e106
her ? $	e106
her _ $	e349
her _ ,	f-110
her _ .	d-86e-100f195i191n218
her _ is	i244
her debt	i248
her no	f-90
her no ,	f-90
her roommate	e-82i262
her to	a-103e111
here	c-255f263m-167n-150
here ,	a262b-115c-173f257g144j103
here .	e89l264
here . $	e89l276
here _ $	e89k-90l236
here _ i	a-90b315
here _ the	h205
here till	b398
hereby	f152
hi	a-143i186l-154
hi ,	a-88i207
hi , this	i93
hi _ this	i93
hid	a237
high	d112
him	a163b357d-195e301h-85i608j151l-81m-184
him ,	f-87j124
him .	l121
him . $	l121
him ?	a-87i241j154
him ? $	a-87i241j154
him _ $	a-103b-93i288j124l121
him _ .	a-91b355e314
him to	a-90b97e123n220
hire	a243
his	b353d519e359f-273g-158h-170i349j309k200l-96n-242
his _ ,	i137k274
his _ .	b-134c108d124f-98i372m156
his _ ?	a-103
his account	i147
his debt	d-124i140
his ex	i167
his own	a156e-85
his sister	a-103l139n-84
hit	d187h246m-94n316
hit send	d276h295
hit up	n350
hold	c-133g211h110k165
hold .	b-94n124
hold . $	b-94n128
hold _ $	b-94n128
hold on	g294
home	b-129c-116h-82j341k99l97m-89
home ,	e-127j93l231
home .	b-94f-87
home . $	b-94f-87
home ?	j144k200
home _ $	b-94f-135j126
hon	c468g308
honest	a127
honor	a92b-100i151
hope	c194l286
hope you	c194l286
hospital	f-163i135l-89
hospital .	f-90
hour	a-93b-84c-173h590k-81l245
hour ?	h117
hour _ $	h117
hour to	h246
hous	f150
house	c-164d-85e-96g493h-134i83k233l384n-93
house $	e195g141
house ,	g188
house .	b-103e-141k271l-91
house . $	b-103e-141k271l-91
house _ $	b-103e-141k271l-91
house all	b-83g-112l403
house is	b349
house over	g232
household	f212g148
how	a-236b89d631h-89j-252k192l-166m283n-155
how _ work	c140m93
how _ you	e164
how _ your	d128i-98
how about	d244k287
how it	c140m93
how it work	c140m93
how to	d202
how would	d108
hr	j296
hrs	c164h385
hrs or	c194h250
hundr	a-105b-231c136f-177g-250i240j90k354l-84m785n121
hundr ,	k231m225
hundr -	a90j176
hundr .	c308i123k117m110
hundr . $	c308i123k117m110
hundr _ $	c308i123k117m110
hundr and	i103k-84m123
hundr dollar	i91m91
hundr for	k165m206
hundr of	d127n104
hung	a115l129
hung up	a115l129
hurt	b232l-175
hurt .	b98l-114
hurt . $	b98l-114
hurt _ $	b98l-114
hurt you	b141
husband	e372i-115
i	a-373c81d166e376f256g-165h587i-89j370k-93l135m298n-246
i _ .	a166n142
i _ a	b-129d-178g334h147j231m-89n154
i _ care	l192n131
i _ hear	e111m137
i _ him	c162j171
i _ it	c123h144
i _ make	d276g80
i _ need	j121
i _ only	b-129h92
i _ see	b-107d-102
i _ send	c231d295f-84h-173
i _ stop	h135l102
i _ the	h237j80k-110l107
i _ think	e-81
i _ this	c-86h80
i _ to	d262
i _ up	h278
i _ want	h128i165
i _ with	f250j-116
i _ you	a-177b-229c192d227e-141f93g-81h-174l399m-87
i _ your	a234b-110c-105d153g-85h139j-92l-94n-174
i add	m242
i am	c219f-84i138
i bet	e210n258
i can	b81d140g294j249k138l-150m81n-117
i can make	d276g80
i can only	b-129h92
i can't	d-105e-90g-179k-90
i don't	a-100b-171i146l84m264n123
i don't care	l192n131
i don't hear	e129m137
i don't think	e-81
i don't want	h128i165
i find	j175
i get	h193
i got	d337n-105
i gues	a139e137
i hang	h300
i hang up	h300
i have	b-194c111e98f246h136k-158l189n-121
i have a	f116
i have the	b-96h298k-96
i have your	a101f164
i hear	b300n100
i hit	d295h-118
i hope	l301
i hope you	l301
i just	j137
i just need	j162
i know	b276e-122k99n181
i need	f378h-87j182
i need the	f151j165
i put	d-122
i ring	l164
i see	b275
i send	d-86
i understand	e-81h-82
i was	f532j-133
i were	c381
i will	b227c-80
i won't	b242l-104n-84
i wonder	e249g100
i wouldn't	a243
i write	d284
i'd	a-163c139g-155j114k198l-115m-87n-95
i'd _ for	b248
i'd hate	b248
i'd hate for	b248
i'd rather	e108
i'll	a-360b265c-387d241e173f-125g-278h-321i-194j-108k722l699n-84
i'll _ a	d337
i'll _ it	b-125k124l131
i'll _ the	b-137j190k273l-97
i'll _ up	b-131l195
i'll _ you	a-256b226d-128e-194h-104k225l95m-111n215
i'll _ your	a153b-80d171e193l-84
i'll be	b110e91j-85k191
i'll call	b-219d-103l518
i'll come	b95
i'll have	a157e113
i'll just	b211l215
i'll keep	b-94
i'll leave	d250
i'll make	l313
i'll mark	b-92k80
i'll mark it	b-92k80
i'll post	d274
i'll post your	d274
i'll put	d98l-94
i'll send	n132
i'll take	k-84
i'll text	k315
i'll try	e160l-93
i'm	a-533f363h305i-185j158l481
i'm _ .	c209d189g113l-108n507
i'm _ a	f109j91
i'm _ at	g163h85
i'm _ go	b-85d262
i'm _ the	b287d-151f169h158j390m250
i'm _ to	c-102f-148h576m-114
i'm _ your	k197l201
i'm a	c-82f194
i'm about	h400
i'm about to	h400
i'm an	f-83j131
i'm call	c-112l-153
i'm call from	f111
i'm doubl	a-134m572
i'm from	f92j307
i'm from the	f92j307
i'm go	c-80h-175
i'm go to	c-80h-175
i'm in	b-104d162
i'm just	b-118e257j-124l-107
i'm look	g163h85
i'm look at	g163h85
i'm not	b143e214h-89l281
i'm on	j120l222
i'm ring	j92
i'm say	b166
i'm the	f450j-92
i'm with	f194
i'm with the	f138
i've	a564b-87c-107e263g-182h238j-96k-163l86m-112n-199
i've _ a	b281
i've _ your	d126
i've got	a-271b111e399f119g-97h203l210n-176
i've got a	b281
i've met	a295
if	a-138b344c113d107f-260h-125i-238k311l-153n117
if _ can't	a151b232e150
if _ don't	b280d224g-96m137
if _ like	c-87m161
if _ think	c238g173
if _ want	k118
if i	c322e90j195k-110m89
if i don't	e129m137
if it	b175c-105h165k182
if that	b-108g-83l212
if the	d85h-96
if we	a-81b274k294
if we can't	a-81b271
if you	a176c181e107g304i-151j-124k205l-290m-104
if you don't	b220d224e-155g-96
if you think	c238g173
if you want	k118
if you'd	j81m155
if you'd like	m161
ignor	b127d162l399
ignor _ and	d170
ignor us	d170
ignor us and	d170
ignore	c111g-96
ignore me	c111g-96
imagine	d272
imagine your	d86
immigrant	a626b-125
in	a-450c732d235e-382k174l392m-151n172
in #	i143
in # b	i119
in -	c-84e286
in .	b295c-110d145l-84
in . $	b311c-110d145l-84
in ?	j369
in ? $	j372
in _ $	b298c135j319l-102
in _ ,	c-147f-87g164h-89i319k-86m160n-80
in _ .	b246c-167d150e122f-129i147k-129l323n-155
in _ ?	c187j170
in _ b	i119
in _ contract	m152
in _ country	g279
in _ county	c92d230f-81g-90
in _ minut	h-118l87n319
in _ name	c204d-105g227n221
in _ of	c441e-83g-91
in _ park	d-120k240
in _ we	b-85c449
in a	f281j-108k168l210
in about	h145
in agreement	m241
in an	k90
in and	b214
in collection	i267
in collection ,	i101
in county	c249
in court	c-82g191
in fall	a-137
in front	c441e-83g-91
in front of	c441e-83g-91
in full	b-84
in it	b299
in my	k200
in our	d104
in ten	l103n191
in that	b163h145
in the	b109d199e-174g410j-163n-119
in the country	g279
in this	d275g-121h144
in with	d-122
in writ	l195
in writ .	l209
in your	a-190b-253d87e-82f88g170h121l236m174n147
in your contract	m96
includ	d119
inform	c316g-174i299
information	d-106
inheritance	j137n-86
inside	c326e-104
inside ?	b-107c335e-104
instagram	d280
instagram follower	d148
insurance	j111
intake	f430
interest	d-97m584
into	b-166d120e378f310g278i-98l-112n81
into .	e151
into _ .	e332
into the	n123
introduc	f196
introduc self	f196
investigator	c179f538
invoic	d-86
invoice	a-215e-109j-88k-106
invoice is	a-161
is	b-503c89d143e-236f-405g-116i199j-155k-110m-347n-362
is #	i271
is $	m-102
is $ #	m-102
is _ #	a-161m-104
is _ $	a-87h139
is _ ,	c167d206g-198h-118i-113k352m-127n-185
is _ .	a-209b-140c-204e-188g-186i-168j121k102l274
is _ a	g291j-81
is _ at	g114i201
is _ collection	i315
is _ due	i-162
is _ felony	c150
is _ for	h-85
is _ i	l184
is _ in	c-87j197
is _ on	c147d-102i189n147
is _ the	a-139c301d-101i134l172
is _ this	c255
is _ through	b215
is _ to	a-87c-85d376g229l-187
is _ with	a264
is _ you	a-132n104
is a	a338c295f-230g-102i-106j121k-97m297
is a felony	c150
is about	c209
is already	g353
is another	l-127m159
is be	f232g230
is best	k143
is down	h-82
is due	i-155
is due .	i-87
is for	b-89d425i149
is go	c-85d393g290l-131
is go to	c-85d393g290l-131
is gone	h308
is he	a241i-104j314
is in	i224
is in collection	i227
is investigator	f293
is late	i248
is my	e100k137
is no	h-85l238
is now	g189
is officer	c-120f201
is on	c209d-94e89g-91h158l194
is on the	c236e122l194
is ours	m-84
is paid	c249f-96l132m-80
is past	i-162
is past due	i-162
is public	d171
is she	i213
is that	a326n102
is the	d-156e-138g107h123i-95k-107
is there	a126
is this	a-205c-122e-111f-87i174
is this the	a-120e-86i169
is two	b-138f189l292
is what	c105
is wrong	a278
is wrong with	a278
is your	c-131d-105g-90h156n135
isn't	a-100b-172c124d109f-126g-397i149k-140
isn't _ .	g-207
isn't _ your	m253
isn't a	a113
isn't in	m253
isn't in your	m253
isn't one	g-110
issu	c262g183
issue	c187
it	a-475d-408f-382g118j-174k659l85m153n570
it $	g141n181
it ,	a-133b178d165e215g82h-95i-105n-163
it .	a99c144d-240e-177f-114h-206i-81j130l-160m-139
it . $	a108b104c144d-240e-103f-104h-181i-81j173l-144m-130
it ?	e342g-82j-81
it ? $	e342g-82
it _ $	b97c114d-245e239f-105h-181i-124j97l-144
it _ .	b-393d-116e-138f94h-102i150j217l84m183n240
it _ ?	j124m216
it _ a	k183
it _ and	c305
it _ be	b103c117h93
it _ happen	b-89g108
it _ in	m253
it _ me	k137
it _ my	k359
it _ of	b136
it _ the	b106c143h96
it _ to	k213n-106
it _ you	a-152b299c-94k134l-129
it _ your	b-121e342g-104h179n154
it a	a-119m293
it again	n115
it by	n272
it came	k216
it for	i284k154n205
it from	n380
it from your	n182
it gets	b310l255
it in	j81
it isn't	h150m177n-122
it never	g114
it on	a98i248k314n-144
it or	b215
it out	b126j191k-96m199
it out of	b136
it over	n131
it paid	b-92k80
it paid .	b-92k80
it suit	g-97k166l-82
it tak	b-86l225
it through	b102k116
it to	c159j-84k242l-102m-88n111
it to me	k137
it to my	k235
it up	c296n178
it was	b-100c-104g277i100m123
it with	k82
it won't	h83k118l-80
it work	c140m93
it work .	c-85m113
it worse	n-93
it would	b107c127
it'd	e242m183
it'd be	e242m184
it'll	d190f-86j92l103
it'll be	d218j92l130
it's	a-153b-222c-258d-160e131f-209g238h242i209k327m302n-190
it's $	m182
it's _ ,	h107
it's _ .	a-122b109e-142g100h125k384l-158m-95
it's _ a	f-83m140
it's _ the	g468
it's _ to	e185l436
it's a	a-80m-81
it's an	i138m257
it's done	g253h100k100
it's done .	g253h100k100
it's escalat	h124
it's faster	k97
it's for	e335
it's go	l455
it's just	f-83
it's out	h145
it's paid	b223e91l-85
it's today	h251
itself	f281k183
itself .	f145k222
itself . $	f145k222
itself _ $	f145k222
jail	a-112c284g-105i-82l-94n-105
jail ,	c266
jail .	c242
jail for	c-92n-87
job	a175e-120f-118
job ,	e188j138
joke	h205
judge	d-80f-145g402l-87
judge already	g155
judgment	a-93c-94d-170g254
judgment .	f-86
judgment _ $	f-108g-139
judgment _ enter	g146
judgment against	g-83
judgment was	g146
judgment was enter	g146
july	g129
july .	g199
june	n-105
june #	n-91
june # $	n-91
june _ $	n-91
just	b292c-241d-313e100g287h-208i81j423k-208l-128m-108n175
just _ it	j-90n151
just _ me	f182j88k-82m163
just _ the	a192b418d-88
just _ your	j162
just a	f-83g284j-94
just answer	a202
just confirm	j112l-83
just need	j162
just need your	j162
just write	i125
keep	a-165c233d165f-99g-98j-107l254m-115
keep _ between	k81
keep _ me	b311
keep _ us	d170
keep duck	b312
keep duck me	b312
keep ignor	d170
keep ignor us	d170
keep it	c326
keep this	k86
kept	a94j144l259
kevin	k326
key	g81
keys	b201
kick	b711c-91d-89l-80
kid	a253b179d-102e-89i-81l295
kids	b-173c595e-281g250i-106
kids .	c114e-107g-82
kids . $	c114e-107g-82
kids _ $	c114e-107g-82
kids while	b-107c335e-104
kids won't	g349
kids'	e167g-88i-210
kill	b252l-113
kill you	b294l-109
kind	a297d267g-108i-85
kind .	d267
knock	a-105b192c226k185
know	a-183b287e239f-119g-90h-140i666j-163l-80m-127
know ,	b-115
know .	a-94b122d160e158
know . $	a-94b144d160e158
know _ $	a-120b143d147e158
know _ .	a210b-91d-160i113
know _ this	e179i-103
know about	e159
know about this	e194i-103
know it	a198b-91d-160
know it .	a212b-91d-160
know what	b254c131d-80e134
know you	k102l87
l	c184
la	c290i312j166m189n-94
lady	e296
lai	a401
lai 皮	a401
lake	f-95
lake bank	f-95
landlord	d-94e-206g442i471
language	l-95
larch	b95
last	a-181c-188d-122e181f-104h165i-87j-156l-150m-101n-178
last _ ,	b-81e306h156
last _ .	k90n-96
last chance	h240
last chance ,	h157
last guy	b318
last time	e326
last week	b-87
late	a-166d-107h335i197k-134
later	n273
later .	n273
later . $	n127
later _ $	n127
law	b-93c-145e-112g385
lawn	b-87d267
laws	e301
lawsuit	h-144
lawsuit _ been	g-87
lawsuit has	g-87
lawyer	d-132h132l518
lawyer .	d-124
leas	d115
lease	b-115d-85g-124m163n85
lease .	i120
lease . $	i120
lease _ $	i116
lease _ .	k108n140
leav	b538l-130n-80
leav _ office	b569l-124
leav this	b344l-118
leave	a-136b153d135k244m245n-126
leave a	d250
led	c133d131
ledger	k247
left	a-194b-102c-170d-116e-98f151g137h587i370l-97n-86
left and	a-86b-115h504
legal	a-109b-161c-81d-140f186g524m191
legal _ ,	f174g-121
lend	b-101e-113g210h-82n571
lender	b-114g223n124
less	a150b187
let	f-123g-160i467l-96m-81n-188
let _ know	a-83b-107i118
let a	a190i217
let him	b305i117
let me	k-86l-100
let see	d130
let the	i100
letter	a-250b-233e455f-83g-139h-146i-103j-117k-105l-282m134n-92
letter $	e323
letter .	g-80m133
letter . $	m159
letter ?	a-170m206
letter _ $	a-167m90
letter _ .	l-113m-102
letter to	d226
levy	f137g157h-108
li	g96n147
liable	e-132
liar	a289
licens	f130
license is	g141
lied	a142m267
lien	g501
life	h211
lift	g108
lift _ .	g108
lift it	g108
lift it .	g108
like	b-102c177e-179f-107k-112l156m225n-200
like _ .	a-232c300e229j-93
like a	j191m155
like it	b227g120j158
like the	l369
like this	e236
like to	b-99d90e-117i97
like you	a177c193j-80
like your	m191
limit	c111n110
line	a-80b-140c-97d-89e175f207g-105i-169j370k-111l-160n124
line ,	f256n147
line .	e181
line . $	e181
line _ $	e181
line on	j325
link	n290
link to	n307
list	a-134b-203d696e-92f-107g-134i-141k-126m151
list .	k-99
list . $	k-84
list _ $	k-84
list of	d135
listen	a503b-95h182l167
listen ,	a298
listen .	l219
listen _ $	a-98l208
litigation	g101
little	a327b259d109e-96k269
little girl	b347e-96
liv	a231j149
live	a-154b328d97j189
live with	a-96f120j145
loan	a-147b-123j-215l-189n649
loan ,	d163g-123n156
loan .	f194i215n-274
loan . $	f209i225n-160
loan :	c142d99g105h132k106m223
loan _ $	f209i193
loan _ pay	h160
loan app	n158
loan for	n-84
loan in	n247
lobby	b-111l376
local	d250l351
lock	b239g147h100
lock your	h98
logg	g-129
login	j235
long	b390c81
longer	g416
look	a-199b-116c632d-88e-173f289i173j123l-158m-85
look _ your	e-88i150j-92n82
look at	c327g116
look for	i243
look for your	i164
look good	a-81c396l-99
look into	f396
lose	c-87h356k206
lose the	h116k206
loser	a-82
loser ,	a99
lost	g246h137j82
lot	d-125k430
love	b-198d274e390g-85h85l-86
love to	b-115h87
lunch	b-85f189h-84n258
lunch .	h-83n258
ly	a159n211
m	j245
ma	j179k-118
ma 念	j179k-118
ma'am	a84c257e166f168
ma'am ,	a128e172f177
ma'am .	c287
made	b291m179
magistrate	f420
magistrate ,	f344
mail	a-98b-125e-115f-154h-131j-142l-199m-176n-122
mail ,	l-132
mail .	g81
mail . $	g81
mail addres	j-82
mailbox	d116k177
mak	l181
make	a294b-105d212e357l88n-245
make it	c185k-91l326n-120
make me	a98c-104e234l-126
make the	k153
make you	a275d317
mall	c-92
man	a563b375c-100e82m-130n-91
man who	a344
manage	a121
manager	b-123d-102e588g-117h299j-149
manager .	e235
many	c113
march	c-109g-89
mark	b-149c-110g309h88
mark _ paid	b-92k80
mark it	b-92k80
mark it paid	b-92k80
marshal	a-90c-251d-83f205g298
marshal _ ,	a-86c-111f383
mate	a166
mate ,	a166
matter	a-122c-94h-158i-117j-82m136
matter _ .	g122i-95
matter what	g92i-95m229
mattres	c249
max	n166
max out	n166
may	a-158b-147d-164e-153g-258h-213i-94j85l-129m-156n-101
may _ the	d-116
may be	g-86h-98
may i	f151j-81
maybe	a474e139l216n-105
maybe your	e172
me	b-194c-128d-263e486f462g-633h-287i-153j389k892l542m189
me ,	a200b-110e188f195i100j-166l228n-119
me .	a-135k-160l282m167n131
me . $	a-129b87k-186l285m183n131
me _ $	b362c-112f-103k-206l217m150n182
me _ .	b106e100l-109
me _ about	f306
me _ and	b-85e149g-116i136k297l-100
me _ can't	n254
me _ code	j178
me _ i'll	k106
me _ it's	n104
me _ number	k190
me _ out	m201
me _ the	e-115k212
me _ with	n217
me _ you	c123e191
me _ your	c298e225l151
me a	j127k184m199
me again	b211c100g-96l-148
me and	b198k91l-118
me and i'll	k106
me at	e-115l159
me back	n123
me back about	f149
me back with	n217
me direct	k265
me drive	a-80e118m193
me on	d168k214
me or	c150m86
me private	k236
me that	a392
me the	c-133j234k132l-89
me the number	k190
me to	a195f102j-80l161
me when	n104
me where	l150
me you	n254
me you can't	n254
me your	b-98e-211f358g-164j399
media	d-136
media .	d-84
medical	a-132
meet	k383l116
megaphone	d149
member	e-129i151
mention	i197
mention the	i197
messag	d411i-135
message	a-149b230c-83e186f204n-118
message .	a-143b260n-81
message . $	a-143b260n-81
message _ $	a-143b260n-81
met	a295
meter	m155
method	l546
midnight	h114l225
midnight .	h-201l280
midnight . $	h-201l280
midnight _ $	h-201l280
might	b654d-133e274l-80
mind	i110k102l222
minut	a304c-160d-89h407l166m-102n165
minut .	h-128l87n275
minut . $	l103n146
minut _ $	l103n146
minut _ you	h-83l103
minut or	c-84h305
minute	l312
miss	a-221b135d131h-141m201n-98
miss _ and	b229d241g-84
miss date	b-105d243
miss date and	b-105d243
miss friday	b334
moment	g81
monday	g130k253
monday ,	g265
monday .	c99k273
monday . $	c101k274
monday _ $	c101k274
money	a536b135g-109n668
money .	a187b313n286
money . $	a187b313n286
money ?	a-106c133e188
money _ $	a81b295c91e132n257
money to	n118
month	a-110c-145d-156g-143h-97i123l-87m-200
month behind	i185
more	a262b122e-89f-82g-82k-154l214m-122
more .	a152l193
more _ and	b350c157
more _ than	a229b-95k-85
more excuse	b350
more text	l113
morn	b277c99e-104f133g289h-251l226
morn ,	l220
morn .	b331f208g211h-179
morn . $	b354f246h-92
morn _ $	b354f246h-92
moron	a115
moron ,	a115
mortgage	g112n297
mother	a313b-150e233g-89l-158n-112
mother teach	a305e-118
mov	g713l177
mov to	g374l222
mr	f120j-136
mr .	f120j-136
ms	a-116d413
ms .	a-116d413
ms . pruitt	i122j131
ms _ pruitt	i122j131
mum	e236
must	a390c-86m153
my	b433c-97d165e-179g-216h327i-124j-96k1533l185m256n-340
my _ ,	k131n-81
my _ .	a385b-349d345h190k279l236m-81
my _ call	c182e100
my _ is	a-136b106f180k319
my colleague	m169
my cousin	b298
my guys	b234
my manager	e-83h334
my name	k111
my office	b-105f163
my own	k491
my venmo	a-107k351
my wife	k224
myself	j180k150m175
myself .	j235
n	d-88g281j199n134
n .	d-82g91j229
n . $	g91
n _ $	g91
nam	d203
name	a-183b-289d783e-262h-124i-152j170l-146
name ,	c174d105g132j-83k127n-87
name .	d239f-81g-92n182
name . $	d251f-81g-92n187
name _ $	d251f-81g-92n187
name _ the	g259
name _ your	d142e-128g-135
name and	e-108k124
name on	d-140f129g194
name right	j227
national	d-135f261g238
need	a-103b-167c-117d-99e-163f265g-81h-247j298k110l-135n-80
need .	k96
need . $	k96
need _ $	k96
need _ tell	k150
need the	f151j165
need to	k109m168
need to tell	k150
need your	j162
negotiable	m141
negotiable .	m141
negotiable . $	m141
negotiable _ $	m141
neighbor	b-138i464n-86
neighbor in	i124
neither	l226
never	b-183h124k186l373m-201n90
never _ .	a300c152
never _ a	a-86l205n-176
never _ your	d-87g-151
never com	g222h116
never get	l253n-176
never sleep	l415
new	a-133b-157c-93d-177e-215f-229j342k-106l298n143
new _ ,	n183
new _ .	d-104f-113l326
new addres	f-83j373
new job	a-83
new one	l173
next	a-142b90c358d-128e865f-114h121i235j-112m-88
next .	e190h157i133
next . $	e190h157i133
next _ $	e190h157i133
next _ is	c246e268
next call	e256
next ten	h145
next to	e230i157
next week	k98
nice	b344c-89e122
night	a-81b-91c118e-86h-105l284n270
night $	l245
night ,	n337
night .	l-120
night . $	l-120
night _ $	l-120
nine	d-110f-103g-101h-113n130
nine .	m166n174
nine . $	m166n174
nine _ $	m166n174
nine hundr	i101
ninety	a214m272
ninety _ .	m210
nite	h121l126
no	a-244c-362d-100e-306f-317g122h91i-290j-123k140l-133n-121
no ,	b169f-131
no .	i-96l211n128
no . $	n128
no ?	d170e-84h164
no ? $	d170e-84h164
no _ $	d170e-100h164n128
no _ ,	k-120
no _ .	a-187b159g-116k108
no _ by	e203
no _ for	m-86
no _ has	g-117k200
no _ in	a-137
no _ is	a-101g82
no _ need	k107
no _ on	g-114h192
no _ to	e-95k121
no _ your	a249e-108
no answer	b-84
no deadline	h-125
no deal	m84
no deal .	m84
no fee	k147m-92
no fee ,	m84
no lawsuit	g-144
no matter	g92i-95m229
no message	a-149b-103
no need	k135
no need to	k135
no one	g-83k200
no payment	e200
no payment by	e203
no receipt	k107
no second	h244
no shame	a-137
no wonder	a492e-119
no wonder your	a249e-108
nobody	c403d-166e86h183l-178n155
nobody can	h122
nobody in	d-104g118h212
nobody will	e-141
non	c82g117m115
non -	c82g117m115
non - negotiable	m141
non _ negotiable	m141
none	m243
noon	e243g128h652j-152l175
noon .	e130g128h336
not	a-219b117e-119f-148i-226j-211l-198m116n-188
not ,	m229
not -	g200l-89
not .	b212
not . $	b212
not _ $	b212
not _ .	b81c-119f141g-111j-111l183m-110
not _ call	l-101
not _ the	k192
not _ this	b337l-118
not _ your	e-171
not a	h205
not contact	e-146
not leav	b344l-118
not say	c328
not the	d299f-208g-89k88
not your	g266m-84
noth	a82b-136d-82f-96g-479h-107k-86l209m-112
noth but	a155
noth has	g-334
noth to	j92
notice	c125d373e-93i-117m456
notice .	e-86h-109m214
notice . $	e-86m214
notice _ $	d125e-86m214
notifi	e-102g369
now	a-187e-229f-96g411h251i-96j504k-98l153n-131
now $	h215
now ,	l157
now .	c170h175l84
now . $	c182h180
now ?	j282
now _ $	c141h173j254m141
now _ .	g141l-102
now _ lift	g108
now and	g123
now it's	m193
now on	g99l94
now on .	g141l-102
now or	d97g-85
now so	h-95j372
now to	g108
now to lift	g108
nudge	i177
number	a-269b-345c-294d-121e-170g-217i-96j-190l347m-182n-137
number #	a-165f149
number $	l224
number ,	f93k-136
number .	b-125e-112f-112j167
number . $	b-125e-112f-112j237
number ?	a139
number ? $	a139i-83
number _ $	b-126e-167f85h-95i-107j188
number _ ,	l-113
number _ .	l-195
number _ the	c-92i133k123
number is	e164
number remov	l-160
number right	h171
o'clock	b-81g198l282
of	c207d225f238g181i377j90l-123m232n-259
of _ ,	a118b263c143d-95e-116f-84g384h325i-103l-95
of _ .	a-156c-193d325f-159g87k439l-82
of _ ?	l-108
of _ hundr	m194
of _ who	b-132d114e292
of a	c412
of an	f130h145
of busines	h333
of debt	g229
of first	c181
of here	b264h162
of his	c133j215
of it	k291
of legal	f174g-99
of my	h145
of pay	l-108
of people	d135
of shame	d251
of the	b-138c-172d-106e115f227g-191h-100i235k-86l-94m-111
of them	d99g249
of this	f112g106i103
of today	f-87g130
of today .	f-87g130
of warrant	f196
of work	l92
of you	a-103d112
of you .	a-101d112
of your	b358e190f-104i256j106l333m113
off	a494c-153e-101g326h155k196l-237m-98n-215
off ,	d202l-99
off _ list	k-84
off our	k-84
off the	a-84b165d-97g-105h287
off your	a208b-151g585h-95j-81k102
offer	f-106h563j-131k-91l-96
offer _ .	h492
offer dies	h100
offer is	h85
office	b195c-116d-93f876g-118h-206i-125j-118k372n-113
office ,	d111f-199
office .	a162d-102e-90f163
office . $	a162f174
office _ $	a140f121
office _ the	e-121f392
office is	f170
office of	f84
office till	b98e-85
office until	b415l151
officer	c247e379f136g-94h96i-213j-103k-88
officer _ the	f107
officer daniel	c261f-134
officer for	f155
officer will	c254f-108h200
oh	a316
okay	a-119i319
okay ?	i356
okay _ $	i356
old	b422c-93d-101f-157j287k-91m-98n300
old _ ,	j113
old classmate	j151
on	a-276b237d438e-248f-107g251h-275i284k-179l319m120n225
on .	b-89e-105i363
on . $	e-105i363
on _ #	m185
on _ $	b-93d-128e-112i322m87
on _ ,	b284g284j206l136n127
on _ .	a155c205e-173f-100g-233j-86l-244m160n-123
on _ ?	i153n152
on _ account	h215m-88
on _ credit	g373n-86
on _ file	d-92f272g-116
on _ line	e149f141
on _ loan	i203
on _ media	d-102
on _ national	g346
on _ of	f-100i-85
on _ one	d173g249h192
on _ statement	n-91
on _ street	b267d-151j89
on a	a-108b-99c-106d-100f452g-196i168k241m-83n178
on a file	d-92f272g-116
on behalf	c81f-92i-85
on behalf of	c81f-92i-85
on call	l107
on cash	k117n120
on every	b-126d189
on file	b-146e160g115
on file .	e221
on his	j88
on it	b203c109n-81
on it .	b224
on me	b197l-146
on monday	g183k84
on my	c182
on page	d165
on social	d-102
on social media	d-102
on that	n110
on the	a-112b80d393g96h-105i-86j107k-80l102m175n-255
on the account	m-88
on the line	e149f149
on the statement	n-91
on this	g180h106
on those	b419
on top	h100m473
on top .	h113m270
on ur	h215n86
on us	e221i156
on you	a90b-129c216g263l349
on you .	a183c271
on your	a201c-141d162f-91g336h-86i168j-131k-93n240
on your credit	g373
once	c-83e272g130h401l-141m-81
once i	h417
one	a-338c-179d320e600f211g-93h329j-103l-246m292
one -	h-89j130
one .	f181h136
one . $	f181h136
one _ $	f181h136
one _ .	f236
one _ and	b286g287
one _ to	h128k156
one and	m341
one by	d175
one call	b318
one hour	h140
one hour to	h140
one hundr	n98
one is	k84
one more	a-138b318c137h174
one of	i113n97
online	d182j235k-84n273
online .	d221
online bank	j235
only	a-134b-264d-102e-204f-283g-250k96m-112n-199
only ,	c-89
only .	e-95
only . $	e-95l-125
only _ $	e-95l-125
only _ it	n-93
only _ the	h113
only _ to	k126
only _ you	g-100l-82
only make	n-93
only need	j122
open	a-200e86f274g-82j183k-148l-177n262
open .	b188e-141
open . $	b188e-109
open _ $	b188e-109
open _ .	a-127c-163f341
open a	n221
open the	c158e257
open up	a-127c-163f341
opt	k154l99
opt _ .	c89k180l99
opt out	k154l99
opt out .	c89k180l99
option	c-108h153n143
option .	h-86n158
option . $	h-86n158
option _ $	h-86n158
or	a124b290c313d177e118f-176g-394h763i-212j-284k-275l-295
or _ ,	h100m205
or _ .	b207c92e144l-149
or _ ?	d166h164
or _ it	a266
or i	c-86d256l160
or it's	h124
or never	h122
or no	d170h164m86
or not	b207m238
or the	b197
or you	c130g-116h194
or your	d93e210
orange	a-103c872d-91l-99
order	a-97e-134f94g391j135
order .	g336
order _ $	g278
other	a-144b-155f-101g-81i-126j-162k-92l517n188
other _ ,	j-97n171
other _ .	b-84f-87i-112l455
other card	n171
other loan	i-84
other method	l309
other ways	b-80l186
ought	a387e124
ought to	a387e124
our	a-370b-115c-95d267e-176f-191g-304h-137i120j-176k-263l192m555n-315
our _ .	b-94c-103i252k-117m82n-176
our client	m-109
our letter	a-167m-116
our list	k-84
our office	b215
our system	d119
our website	d-97
ours	d-134e-98m-109
ours ,	m-97
ourselv	b166
ourselv .	b166
out	a-87b130f-190g-128i111j263k189l-109m138n237
out .	a-144b-133e105j288k127l81
out . $	a-144b-131e105j288k127l89
out ?	m226
out _ $	a-144b-131e105j271k127l89
out _ you	a129b354
out a	n226
out of	b294h304k161
out on	a249b-97g-83i250
out the	b91n242
out to	k107
out what	b-92
out your	d103j141
outside	b-205d126e110g-112h-85l782
outside _ house	b-83g-112l630
outside your	b-83g-112l377
over	a-139b118c-118e-141h-104i203j-92k-184l-107
over .	b190
over . $	b190
over _ $	b161g81
over _ ,	m187
over there	b95
over this	g174
overdue	g-94i188
overdue .	i-89
ow	a-95
owe	a384e-125f175g-230i-230j137m300n-132
owe $	a-154m187
owe ,	a312i-111
owe .	a397
owe _ #	m-121
owe _ a	d-92f272g-116j158
owe on	d-92f272g-116
owe on a	d-92f272g-116
owes	c-82d185g108i362m108n-102
owes $	m218
owes .	d261i-103
owes _ $	a-132d256
owes us	a124i274
own	e92f138g-98j-128k377l-101m127n-107
own _ .	e-119k313m178
own notice	e-85
own paypal	k317
owner	i121
p	c153d175j149
p .	d-80j210
page	d592e-85g-112i-84j-94
page .	d311
page . $	d311
page _ $	d311
paid	a-113b226c140e157g-93k138l-219m-170n-93
paid .	b99c86k181
paid . $	b100c86k181
paid _ $	b100c86k181
paid by	h189
paid in	b-87c-97
paper	c-133d319f107g-101
paper .	d123
paper . $	d123
paper _ $	d123
paper with	d195f166g-84
paperwork	a-101g529m295
parasite	a165
parent	e92i-90j-111n340
parent ,	g153n178
park	a129b401c-82d-151g-103k212l237
park lot	d-120k240
park outside	b-113l373
part	b304e-93
part .	b392
partner	i133
pass	i248
pass it	i248
passport	g213
passport is	g260
password	a-143b-114e-108g-84j541
password .	e-108j84
password _ $	e-108j84
past	d99e-98i401
past _ balance	i110
past due	d99e-98i193
past due balance	i110
pastor	b-89e286i151
pathetic	a295
pawn	a-142b-170d-178n839
pawn your	a-98b-85d-167n456
pay	a375d500e141h-163j-102l-399m-327n365
pay $	l94
pay ,	a-180b176d484n-97
pay .	b-190d194e203h87i90
pay . $	b-167d251e243h114i90
pay ?	a-87l-164
pay _ #	h165
pay _ $	b-180d188e243i83n-84
pay _ .	a191b-99c-102n248
pay _ and	a-82c198d116g194h-100
pay _ i	d268g120h-118
pay _ or	a-103b310c97
pay _ phone	a-94
pay _ to	g108
pay _ you	a191e234
pay a	a-115b277
pay attention	f167
pay by	a-94h158
pay by phone	a-94
pay his	a-82d-81i102
pay it	i287
pay me	a-99c150k290
pay now	g351
pay now to	g108
pay or	d295h-118
pay the	a501c335i-98n-109
pay up	a195
pay up .	a195
pay us	n728
pay what	a608i-82n-90
pay you	e-189
pay your	b-194d215g-100
payable	m344
payable to	m349
paycheck	g167
paycheck ,	g102
payday	f87i-143n258
payday _ .	f137n-141
payday loan	f106
payday loan .	f137n-107
payment	a-147b-245c272d-328e277f-148g-90h-188j-121k217l-127n-173
payment .	e242k137
payment . $	e242k141
payment _ $	e187k127m-101
payment _ .	b-101
payment _ the	c237i92
payment and	c388g283
payment by	e199
payment on	i92
payment post	d-102g-105
payment to	k256m152
payoff	m343
payout	n86
paypal	k595
payroll	e544
penalty	m226
people	a330b382c450d378g-83h245i142j-82k-80l-120n529
people _ you	a177c200
people don't	n464
people like	a177c200
people like you	a177c200
people who	b679d433e-101
per	m192
percent	m464
percent ,	m103
percent a	m86
permanent	h300
person	b-96d172e-100h-128j-82
person who	d180
personal	b-97e-107f179h-172i196j-93m-147n-104
personal .	f224
personal . $	f224
personal _ $	f224h-106
personal and	g81
personal matter	h-101
phone	e426f-104g-148j-186l247m-89
phone ,	b271l219
phone .	l115
phone . $	l115
phone _ $	l102
phone _ .	b-84e180h217j-94l-134
phone call	c182h217
phone till	l203
photo	b-105d203j165
photo on	d122
pick	a-143b96c492e155j170k157l-106n-93
pick up	b98c354e163g145h-100k177
pick you	c193
pickup	c165h122n92
picture	d274
piece	a159
piece of	a159
pin	j440
plac	g357
place	b286f153h-92j85n204
plain	a94
plain and	a94
plan	a-177b-246c-116d-117e96f-120g-109i-141k-115l271n-277
plan .	a-87b-122k-82l111m155n-117
plan . $	a-87b-114k-82l129m156n-117
plan _ $	a-87b-114j-99k-94l109m154n-145
plan b	l517
plant	a-92e557
plasma	n337
please	a-358b-234c-187d-191e-144f-148g99h-140j113k-160l-164m-188n-229
please .	g265
please _ $	g265
please don't	a-252b-113n-119
pls	f-80
plus	j178m131n110
pm	h174l103
pmt	l-84
police	e-154f-235
police .	c-117f-113
police . $	c-109f-102
police _ $	c-109f-102
policy	m216
poor	a161
portal	b-94j-104k207l-197
portal ,	k104
portal . $	k-109
portal _ $	k-109
portal or	l-108
pos	a147c-120f120j236k-86m-88n186
pos ,	a195n121
pos as	c-105f177j285n-93
pos 机	m-87n158
post	b-129d418g-241h-133i-261l-136m197
post _ picture	d274
post anyth	d-84
post on	d223i-129
post your	d255
post your picture	d274
pound	j90m177
pre	f333g160
pre -	f333g160
prefer	b253e183l112
pres	c433d537h-91
pressure	e297
pressure .	e297
pretend	j132
pretty	b674e-98
previou	g-100
previou agency	g-98
principal	e291
prison	a-116c1007
privacy	d440
private	a-123d-105f-170g-110i-93k203
private .	d-100
private . $	d-100
private _ $	d-100
prize	j190
proces	c-80f228j125
proces officer	f155
process	m226
program	c-121f117h112j133
program ,	f133j133
program .	c-84
promise	b271
property	j92
prosecutor	f266g-107
pruitt	i122j127
pruitt ,	j131
pta	d86
pta group	d86
public	d339g-138
public ,	g-92
publish	b-97d356
publish a	d135
pull	c207g208n235
pull it	c207g239n163
push	a306e261g391
push _ .	a343e261
put	a-231b-123c266d123j-178k257m122n218
put _ a	m196
put _ on	k177n-86
put a	d175g102
put down	e203m196
put down a	m196
put it	k279n244
put it on	k177n-86
put you	i118
qq	k85
qq ,	k85
quarter	h85
question	a113c-104j-90
question .	a115
question . $	a115
question _ $	a115
quit	a208j-82n262
rais	a164c-88
rang	e163i-84l137
rather	e323
rather not	e91
rcvd	k149l-115
re	e154h-111i-120k-103
reach	a-101e-89k-104l-84
reach me	e-85
reach you	a-82
read	a-142b-83d267e-86f-110j577k154l-143
read _ the	j325k103
read _ your	j117
read me	a-83j452k103
read me the	j325k103
read out	d103
read the	d286
ready	d291h-83
real	a273d88h128j116l129
reason	a164
receipt	b-116h-97k170l-127
receipt .	k112
receipt . $	k112
receipt _ $	k112
receipt need	k107
receiv	b-87g-81k96l-99
receiv ,	g-81
receptionist	e-99i216
record	b-111c-85d-136e-96g287h-118
record .	h-104
record . $	g150h-98
record _ $	g150h-106
recovery	f263j132k107n85
recovery for	j172k118m125n86
recruiter	j209
reed	f230
referenc	d-143e257
reference	e-118i99
reference and	i101k102
refund	a-104e-85j252n142
refund ,	j334
refund .	g129
refusal	c141h136
refusal to	c141h136
regard	c-143e-95f294g-85
regard _ balance	f290
regard your	c-140f294g-85
regard your balance	f290
register	g132n122
registry	d-135f262g106
release	c158f123m456
release _ .	g81m166
release your	f147m223
remain	d135
remittance	a-100
remov	e-103l-165m-181
remov ,	l-113
ren	a107k128
renew	i140
rent	b-159c-152d-134e152g213h-113l117m-109n270
rent is	i99l220
reopen	h122
rep	i-86j247
rep _ to	g142l140m107
rep stop	g142l97
rep stop to	g142l140m107
report	b-86c-163f-197g270h-115l-84m-120
report .	g350
report . $	g350
report _ $	g350
report number	c-92
request	e-90
request .	l-156
resolve	c189
responsible	e-154
responsible for	e-143
rest	b-81e231
rest .	b-81
result	e104
return	g-94
reunion	j103
reunion committee	j103
review	a-94b-92d169
right	a-297b319e-102f-307l-104n-116
right ,	f-193
right .	b-81c193e-91
right . $	b-81c193e-91
right ?	a-134b372d-107e149j-85l149
right ? $	a-81b612i-130j-80
right _ $	a-109b531c166e-103g-88i-131j-97l-99
right _ ,	d99
right _ .	a109b206j151l-90
right here	a115d127
right now	h221
ring	a-88b-232e431h-94k-91l527n482
ring .	n417
ring . $	n417
ring _ $	n417
ring you	e-147l397
room	c105n213
room on	n230
roommate	e-97i474
roommate .	i229
roommate ?	i125
round	b352m243
rul	m238
rul .	m238
run	a136b99d127m123
run it	k133n88
runs	m259
s	a-107b258l162
s 你	a-94b359l200
said	b190d80e-165f117i191l250n85
said _ .	d202l88n131
said his	b307
said stop	l417
same	b397g-110l-87m177
same _ ,	m179
same days	m179
save	g114h262
save you	g126h155
saving	b-101e-81g-81k94n457
saving .	e-81k131n505
say	a-163c477g-103h-179i-129j-81l-154
say ,	i-81m173
say .	b163
say _ .	f153
say what	e-85
says	b-81f-86m144
says .	m181
says . $	m181
says _ $	m181
sb	a402b-99
school	a179e576g-82i-88
school has	e156
score	b-83g304
screenshot	d233h-158
screenshot of	d233h-158
scumbag	a447
seal	f195
second	a-86g-184h389l-86n233
second i	h300
second mortgage	n322
section	m-83
section _ of	m-83
security	b-100e294f153g100
security office	f167j85
see	a-192c-101d238e279g-225i-88j-129l174m-82n-105
see _ .	b276
see if	b82
see me	b-97l93
see the	d156
see what	d130
see you	e432l-83
self	f196
self as	f196
sell	g-92n826
sell plasma	n227
sell the	n100
send	a-366b87g128h175j331l-262m-186
send .	d295h-118
send _ $	d295h-118
send _ .	a-115g265j663
send _ a	n137
send _ to	c235f-89
send it	a-105j460n-104
send me	b-89c-137f289
send the	b311d-133e131
send you	j183n132
sense	e350
sent	c-84d-147m-144
sent _ to	n160
sent to	d-96f-95
servic	c217
service	f319
service ,	f210
set	a-146f205j-106l-81n-141
set up	j-81
sett	j132
settle	e183f-107k406n88
settle ,	k185
settlement	h298m297
seven	b-89k252
seven _ .	b-81
shall	e224f-81j-107m149
shall i	e234
shall we	m172
shame	b306c-91d233
shame .	d135
shame if	b364
shame in	a-137
shar	d118
share	b-83g-87j219n-121
share your	j272n-121
she	c158d120e345f-133i304m150
she _ a	e217n-90
she could	c100
she got	e251i93
she owes	a-103d261i-159m251
she said	n105
she work	j214
she'll	i138
sheriff	a-93f220g-80
sheriff is	c182
sheriff office	f-90
shift	b340c204f-196i213l-164
shift ,	l-125
shift .	b369c-125
shift . $	b369c-125
shift _ $	b369c-125i213
shoot	b-96
shop	b563c-126f146m-99
short	f113j154n137
short survey	f-107j104
should	d-104e-136g-100h-84i114
should i	d-86
should know	i142
shout	h-91
show	c-107d125f156g-131m118
show this	a179m191
shut	h217j214
sick	a674b-95c-82
side	c102e160f82k223
side of	c102e207f91
sign	a323b-213d278e-214f-159g274h272n-135
sign .	c109g107
sign . $	c109g107
sign _ $	c93g262
sign _ your	b-138d474g-93
sign it	g354
sign on	b-87d267
signer	e-111
signer ,	e-85
simp	c113
simple	a273c123f-81j-92l141
simple .	a94
simple as	c168l160
since	k107m140
sir	j122
sir ,	i92
sir .	j158
sister	a-104b-151i368k131l90n-171
sister .	g153
sister ?	a-103
sit	b-97c169e-110g-131i156l166
sit in	b-88c179
site	h-82l-88
sits	e134
six	a-87b202e-128g-133h158k-121l-81m115
sixty	i127
skip	c446e199f-103k104
skip the	k181
skip this	c246
skipp	i342
skipp out	i250
sleep	l862
slip	k285
slow	b312g-112k540m191
slow ,	b407k277
slow this	b-90k179m193
small	c113
smash	b383d-108
so	a104b-343c-206e-166f109g216h-199j303m-197
so _ ,	a378
so _ a	a-81k83n262
so _ can	c96h-100j392l-81
so _ it	i241
so _ you	n89
so i	c-92e83h-112j471l-150
so i can	h-100j400l-81
so i'm	l-110
so it	g-90
so we'll	g260
so yes	h185
so you	c140
so your	g180
sob	a121
sob story	a121
social	d-205f277g199h-81j153
social ?	f171
social ? $	f171
social _ $	f171
social media	d-136
social security	f153g100
some	a155f426m175
somebody	a136b299c-125d250e-110f291j-103l-233n-90
someone	c-109f-86n191
someth	a104b199c-118k188
someth .	a198b93
someth . $	a198b93
someth _ $	a224b89
someth _ happen	b184
someth to	b135
sometime	a282
son	e-149g-93i261
son owes	i255
sorry	a-245b-138c-141d-80e-94f-128g-81h-117k-130m-143
sorry to	a-143
sort	f133j-80
spam	l160
speak	e83g-113j94
speak _ the	f133
speak _ your	e153
speak to	e231
speak with	e-131f81g-81l-93
speak with your	e-83
spent	a320c225
spoke	d-84e304f-110i337
spoke to	d-84i181
spoke w	i194
spoke with	a-104e368
spouse	b-83c-95e125g-128i-136
spouse is	g-89
squad	c100f259
square	k179n167
square .	n176
st	e263
st .	e263
stage	g374
stall	e221
stand	b247d128l-124
stand outside	d149
start	g288
state	b-118c-117d-165f898g83m-117n-92
state .	f154g145
state . $	f154g145
state _ $	f154g145
state _ general	f96
state attorney	f96
state attorney general	f96
statement	b-152d-202e-91g-87l-90m185n-91
statement .	b-99d-150m225
statement . $	b-97d-150m225
statement _ $	b-97d-154m225
statement was	n-91
station	g-81
stay	b203c337d-146e-157g219h-99l-133
stay _ your	g253
stay calm	b287
stay on	g253
stay on your	g253
steam	k158
stiff	b232e292i-140
still	b116c-170d-83f-107g-129h86i-143j-140k-80m-165
still _ ?	a207
still there	d115
still work	e261
stop	b-161e315g381h-93i-152k99l785m145
stop ,	l365
stop .	g193h-119l616
stop . $	g193l106
stop _ $	g193l106
stop _ .	g126l-99
stop _ opt	c80k182l125m83
stop _ stop	g136
stop email	g141
stop text	l-143
stop to	g122k179
stop to opt	c80k182l125m120
stop to stop	g136
stop what	h189
stopp	e-105g86i187l263
store	n102
story	a160d-156e144i103
story .	d-80f95
story . $	d-80f95
story _ $	d-80f95
straw	b318i-140
straw .	b318i-140
street	b151c-145f-100j83
street .	b171d130
street . $	b171d130
street _ $	b171d130
student	g326
student _ .	g186
student loan	g189
stuff	b293c215
stupid	a235
stupid or	a235
subject	g90
sue	g200
sued	g167i207l-90
sued ,	h87
sued over	i249
suggest	n110
suit	b-119c-113g-128k156l-89
suit you	c-83
summon	f182g110
summon ,	f182
sunday	d143
sunday .	d143
supervisor	b-93d-83e733l231
supervisor gets	e219l243
sure	f140j-84l-162m99
sure ,	a115f169m140
survey	f-108j224l-89
suspend	l-144
suspend .	g-129
sw	b299
sw by	b299
sweet	e296
sweet lady	e296
sweetheart	a491
sweetheart ,	a192
swore	g-129
swore at	g-129
system	b-85d119g395h158
t	k-124m-97
t ,	e89
t .	k-111
t . $	k-111
t _ $	k-111
tab	a-161
table	l230
tack	m312
tack on	m312
tag	d626k91
tag you	d303
tak	a-102b210c-98d-118e149f-196g-99j158k213l159m132
tak .	b-86l225
take	a293c-119d-122f-142g119h-138i-125j-122l-102m-169n319
take _ .	k260
take _ a	n226
take _ house	g289
take _ loan	n386
take _ payday	n-206
take _ time	d-99
take a	a234b-93n-244
take a payday	n-206
take cash	k197
take it	e148k-86
take out	d222g-91n192
take out a	n226
take the	b229d-110n402
take your	b-100d-112g294n-83
take your time	d-99
talk	a-105b-100c-88e324f135g-150h-160i194
talk _ your	i202
talk to	h-115i196l99
task	c-104f323
task force	c-104f323
tax	a-157g113m279
td	d87
td .	d92
td . $	d92
td _ $	d92
teach	a285e-118l327
teach you	a285e-118l198
tell	a-289b-178f-142g-101i703j109l206m-128n95
tell _ .	i332
tell _ office	k150
tell _ you	n254
tell him	c182
tell me	b-107e-271j120k-108n211
tell me you	n254
tell the	i99k144
tell the office	k150
tell them	i341j106
tell you	e198
tell your	d123i244l345
ten	a-148b-152c-174d-120e-172f-80g-131h370m111
ten .	h360l-138
ten . $	h360l-138
ten _ $	h360l-138
ten _ .	h-136l103m131n115
ten _ or	c-84h254
ten minut	c-120h110l188n145
ten minut .	l103n177
ten minut or	c-84h254
ten percent	m158
tenant	m134
text	a-182c-88d324f-93g-160h-111i-83j260k207m-105
text .	l143
text . $	l143
text _ $	l143
text _ a	j146k308
text is	a-99b214
text me	j183
text you	j160k284
th	c-90d379g-83h-148m271
th ,	d468
than	a406c-118e452h-90j-100k-103
than _ .	a333b112
than hav	e276
than you	a140e134
thank	l-103m-124
thank for	m-95
thank you	l-82
that	a115b266c113d85e-185f-395h165i-160j-271k-154m204n437
that $	m263
that .	b-95h144
that . $	b-95h144
that ?	d254
that _ #	m256
that _ $	a-120b-117c105d185h138n-81
that _ ,	k102
that _ .	a493b-143d-125j99m-84
that _ ?	a-93
that _ a	h205
that _ i'm	b172
that _ is	g348
that _ it	c133l153m85
that _ the	c177
that a	b397g-98m155n-96
that all	b149
that card	b85j102
that how	c134m338
that how it	c140m93
that is	c138
that not	h204
that ring	n172
that shop	b251
that the	a-80b-121c245d137e-99g161h-121i107l178
that what	c96g-80l222
that you	c117n84
the	a-594b-93c-322d133e90g103h319j-120k290l-158m-108n-106
the #	b83i252l-95
the $	m-81
the $ #	m-81
the _ #	m-81
the _ $	a-82b-118c-99e130f299m409n198
the _ ,	a-173b414c-261d-254f294g97h120i156j84k116l100
the _ -	h-85j130l114m208
the _ .	b540c-442d454e-114f-322g-264h-447i-225n329
the _ ?	a-155j-175k268
the _ account	g-93k144
the _ already	g122h197
the _ and	c105g-125n161
the _ at	k90n137
the _ attorney	c162
the _ but	f153
the _ call	c145
the _ card	a226g-91k-156n157
the _ company	i224j89
the _ court	f149
the _ desk	i219l208
the _ digit	e-83j92k158n-90
the _ for	c317d-91g150h336j273m-127
the _ goes	h116
the _ has	c-110f287g234
the _ if	c189g499
the _ in	b-184d-113e-88f271i98k249l-89n491
the _ is	a189c334e-83f-196h-109j148n-101
the _ itself	f296k-83
the _ letter	d222
the _ number	c-92f-105
the _ of	c225e153f181i-101l300
the _ off	b113h131k97
the _ office	e86
the _ on	b185c-126d-128e-107f-83g-217i-80j-96k-205m190n88
the _ one	d-81l166
the _ or	b199e179
the _ order	e-107g295
the _ out	k447
the _ paper	d496
the _ tak	k247
the _ th	d-92g-83h-105m292
the _ that	c-91
the _ to	c103d-133g-120h-113i283m127
the _ under	f100h328
the _ until	b120l123
the _ was	g202n-109
the _ we	j190
the _ who	a124c-82f-112g-129h123
the _ will	b267c146
the _ with	f-138
the _ you	a-80g108
the account	c122f-103k-93
the account .	m-88
the addres	j165
the agency	f108
the agent	g-129
the amount	i279
the app	d110
the application	e164n221
the attorney	f-113h150m-84
the back	c284j90k99
the balance	d549i-211j134k-129m374n117
the balance is	d103
the bank	f417k-103
the bank .	f-135
the battery	l278
the boss	e433
the boys	b620d-103e-95
the bureau	f-149
the bus	b376e-97
the call	e-80l183
the car	b126
the card	b-81g-82n127
the card .	b-81n149
the cash	b-126k107n-97
the check	k138
the clerk	f241
the clock	h148
the code	j190
the company	k721m-86
the computer	h226
the country	g279
the county	c-111d195f206g-109
the court	h-118
the courthouse	f355
the crown	c113
the da	c214
the deal	a369h230
the dealership	i376
the debt	d257f93
the debt .	d267f112i-146
the default	i171m171
the demand	b-94d193e189
the department	f166
the direct	j-93
the discount	g-92h354k-130
the district	c159
the district attorney	c162f-84
the docket	c225g468
the door	b504d-95
the doorbell	l179
the driver	k285
the emergency	e172
the fami	e221
the file	g-108h152k203
the final	h265
the finance	i270
the form	j143
the front	i219l208
the front desk	i219l208
the government	f-189
the government .	f-99
the hardship	a-84d-122h118
the health	f114
the hold	g148m100
the hospital	l-89
the hour	l137
the house	a139g162
the interest	m192
the irs	f85
the judge	g360
the judgment	g374
the language	l-95
the last	e-103
the late	g-88
the late fee	m89
the law	g116
the lawsuit	g198h-104
the lawyer	h145
the lease	n117
the ledger	k253
the letter	d-82e229
the line	b-81e111f148
the list	h87m226
the loan	d-107n189
the lobby	b-90d151
the lock	b256
the magistrate	f344
the marshal	f-107g358
the mattres	c249
the message	b333n-81
the money	b157e80n181
the morn	l296
the name	g-82
the national	g346
the neighbor	i99
the new	a-104i82j-121l147
the new one	l173
the next	a-97c463l209
the number	j-135k279
the offer	h294
the office	a141e148h-85k386
the office .	a162k101
the officer	f-89
the one	b235
the only	h245
the other	c102n126
the park	b-101k240
the phone	b271l234
the pin	j184
the plan	j-130l104
the plant	e439
the police	c-88f-101
the police .	c-101f-93
the portal	j-104k249
the portal ,	k104
the previou	g-100
the prosecutor	f278g-107
the record	g199
the register	n122
the rent	e206k153l176
the report	c-92
the rest	b-81e231
the same	b397g-110l-87m177
the second	b-124g-112h175
the settlement	h319
the sheriff	c300
the shout	h-91
the social	f167j85
the state	d-159f677
the statement	b-82n-91
the suit was	g87
the system	g445h196k-159
the three	j104
the time	n219
the title	g560
the trade	d572
the truck	h180j150k279
the tv	b403d-90
the utility	j214
the way	b91c236
the website	d129k395
the weekend	b118
the whole	b-89d173e229g-88h-80i112m341
the wife	e161g104
the window	h244
the word	c158
the writ	f-133g341
theft	c250f-122
theft by	c131
their	e546
them	a292b-160d280e-104f-99g142h138i231k88
them ,	g267
them .	a150d83i296
them . $	a150d83i296
them _ $	a150d83i296
then	a457b-211g-186h723j-96l97m173n103
then _ me	n217
then call	n217
then call me	n217
then full	h175
then i	c146h116
then the	e213h214
there	a-182d148e-198f-178g-241h281j134k264l-162n115
there ,	e-111i130
there .	b379l-116
there ?	d-89
there _ $	b267l-83
there _ a	j179m107
there _ be	b-107c162d181h318
there _ fee	k180m-105
there _ no	h-80
there a	b-108c-125d-92h-95k156m213
there an	d113h-85
there are	l144
there is	h-80n132
there is no	h-80
there isn't	g-110j143
there no	a-170b-112h296k141m-117
there no fee	k180m-105
there won't	d181h327
these	f312h138k-83m-94
they	a499b275c698e313h102i-150k-155l-136m-156n108
they ,	a179
they _ .	b225
they owe	a474i-93
they'll	a-144b-113c228e-80g409n149
they'll _ you	c308e-80g-183n149
they'll hand	n180
they'll pick	c193
they'll take	c87g149
they're	h120
thief	a86
thief ,	a104
think	a279c101d336e433f105j-128k-101l-98m-84n-93
think it's	a380b-99e111
think of	d111e302f155
third	a-90b328g-131h89k197l-113m158
thirty	a363h267m102
thirty minut	a371h356
this	a-294b-200c299e308f304g784h552i86j-89l-161n-314
this $	g83
this ,	d97
this .	a-81d176e185g-202j248l335
this . $	a-81d176e185g-202j248l335
this _ $	a-81d176e185g-234j248l331
this _ ,	a178b-112c-107d220f-82g354h-229k-91l-84m-94
this _ .	b81d-136f249g226h-135i-114j-92k94l-125m286
this _ ?	c105e153i88j-81
this _ a	d-81f-116h86j174
this _ and	c312f-80m281n86
this _ for	i125
this _ in	g-80h145
this _ is	h184i159
this _ officer	c-120f201
this _ paid	c249f-94l132
this _ roommate	i125
this _ the	c395g-142h183j109
this _ your	g179h218k102
this account	g252
this afternoon	a175c126g194h284
this between	k86
this call	g-132h-363l-145m150
this debt	i-147
this down	i125k192m166
this from	f140l-98
this is	a-120c216d-109e91f163g-97h130j171l280m-103
this is a	c81f-105j174
this is officer	c-120f201
this is paid	c249f-94l132
this is the	c-82f81g-98h237j118
this is your	h219
this morn	b-100f166g369h-238
this morn .	b-100f212g267h-179
this number	i129
this office	b344f140l-118
this on	d143e-114g107
this one	b-81c-89f361g82m263
this one .	f141g181h164
this payment	c246
this the	a-120e-86i169
this to	c399e211f-119g-102h-82
this tomorrow	e120
this week	c-93m126
this week .	c-90m126
those	b1184l-149n86
though	f136n131
thought	i240
threaten	b-101d270e232
threaten to	d274
three	b-176e283f-92k-85l182m-124n-180
three .	d-82e199
three . $	d-82e199
three _ $	d-82e199
three _ on	e228j82
three digit	j104
three in	l173
through	a-85b439d-84e-127h-96i-198k172n229
through a	b318i-140
through the	e-96k150n200
thru	n273
thursday	b184d-117g225l-166
thursday .	g283
thursday _ ten	l-146
thursday at	l-132
tick	a-116d112h207
tick ,	d-86
tick .	d199h-141
tick tock	h299
tiktok	d103
till	b185c261d123e-188g-137h174k112l309m-82n179
till _ .	e-85k176
till the	b-88l432
tim	b-195c318e-151f-141l532
tim .	c330f-138l136
time	b232d-223f-135g-203h106i-118j112k-140
time ,	e293
time .	b-117k-80
time . $	b-117n85
time _ $	b-117n85
time i	b279h264j-134l-89
time is	b-81l246
time to	d-108
title	c-93f-83g519n300
title .	f-83
title loan	n110
tmrw	e237n378
tmrw .	e237n105
to	a-123b-347c151e236g-108h288i-151j-132k209l179m171n-117
to .	e148l116
to . $	e148l116
to _ #	m-133
to _ $	e139l116
to _ ,	b-169c142d-112e-129f-121i271j-117k273l234m116n305
to _ .	a211b107d-122e214h413k-138m184n-331
to _ ?	b274i92n-97
to _ a	a236c-154m230n-143
to _ about	d96e-88j88
to _ account	d-87
to _ all	e108
to _ attorney	h89
to _ by	m157
to _ credit	n197
to _ for	c243n-87
to _ from	g251n-115
to _ her	f263
to _ him	d-83e324
to _ his	b149d333e-102
to _ it	c-89d178e-115g388h-81m162
to _ kids	c109
to _ me	e-108l-140
to _ on	b-81d218e-145
to _ out	a-104b-92e128j204k155l95m92
to _ text	l-120
to _ the	d-109f130k126m96
to _ this	d236f435g-186l-196m142
to _ to	b135g182
to _ up	b191e104j-81
to _ with	a-82b-85c131e-153
to _ work	c120
to _ you	a-206c-170e-145h311k-109l255n209
to _ your	b-111c138d114e-98h98i-94m216
to a	a335k-109n112
to be	a294c-181j313
to borrow	n-114
to collect	f466
to collect this	f382
to collection	i147
to come	e130g251
to confirm	j95
to cover	n187
to dispute	h-92
to do	f111
to end	b166h-161l-139
to end this	h-122l-89
to explain	c127e80
to find	b-94d-120e303
to folk	b155c108
to get	c-94d106e103f230g-93i114j178l231m183
to happen	b135
to have	a-143d168
to hear	d128e-98
to hear about	d128e-81
to hell	a505l-109
to help	a-103e126
to her	i118
to his	a248c97i82
to hit	h403
to jail	c165n-94
to know	b-159e489l-108
to lend	e-113n236
to lift	g108
to lift it	g108
to look	c128f392
to make	e200
to me	k582l-106m171n-80
to me ,	k183
to my	a-101k304l346m-80
to opt	k156l99m92
to opt out	k156l99m92
to pay	a-165b-111c148j112l-85m-89n270
to pay .	b-108d135h97
to release	m331
to resolve	c189
to save	g114h262
to say	e-130
to see	d142l245
to settle	h194k185
to speak	e-109
to speak with	e-109
to stop	l474m-90
to stop .	l371
to take	n-104
to tell	e111k144
to tell the	k150
to that	b135
to the	a128b-85c365d165e-214f-284g112j-80k139l-81n-117
to this	g222h139
to us	g199m323
to use	n234
to venmo	k-102
to watch	b100c169
to you	f171g95h-80n-103
to you .	g96
to your	a-100c250e524f-166g-309i152l-141n-100
tock	h299
today	a-234b-106c-197d-123e-164f126i-104l297m153n116
today $	h-94n94
today ,	l173
today .	c-104e-152f163h-206l-116m209n120
today . $	c-104e-152f166h-182l-116m223n120
today _ $	c-104e-152f166h-236l-136m216n115
today or	h297
told	a-147b-118d139e103g-187k-90m217n532
told .	b-99n476
told _ no	f-90
told _ she	i-96m250
told _ to	i-104l125n312
told _ we'd	b93d266n-80
told consumer	c85d295
told debtor	e92
told her	e-98f-96
told her no	f-90
told him	f211n146
told me	l97
told tenant	i-96m236
told you	g-98
tom	i134
tomorrow	a-107c149e104g-197h718
tomorrow .	e107
tomorrow . $	e107
tomorrow _ $	e107
tonight	b426e162h175n-102
tonight .	b206e162g-89h-193
tonight . $	b206e162g-89h-193
tonight _ $	b206e162g-89h-193
tonight _ the	g153h121k-130
tonight and	g153h121k-130
too	a279g102h537n-81
too ,	g199
too .	i161
too _ $	a-90h457i178
too late	a-107h555
took	c-129
took $	k114
took the	a94
top	h246m467
top .	h113m270
top . $	h113m270
top _ $	h113m270
total	a115
touch	n104
tow	a-81b327
town	d337
trac	f120j140
trac ,	f120j140
track	j103
tractor	i170
trade	d572
traffic	g219
traffic stop	g219
trailer	a302
trailer trash	a81
transfer	b-84d-88e-90j-88n351
transfer it	n166
transfer to	e-82k102
trash	a147d-96i-222
trash ,	a297
travel	a-105
treat	d151
trouble	i149l-104m460
truck	b357e-100g480h135j129k209
trust	f152l293
try	a261b-189e145i-125l-124n106
try _ .	e159n176
try to	b-92
turn	c423
tv	a-120b340d-255n428
twelve	g-132i290m-137
twelve dollar	i125
twenty	b-150g82k-92l270m132
twenty -	g82n104
twenty - five	g97
twenty _ five	g97
twice	a-101b247k-89m-100n270
twice ,	b318
twice a	n337
two	a-101b384c-84d-215e-236f158g-174h155i188k125l95n-128
two -	i118j176m-83
two .	l-103n91
two . $	l-103n91
two _ $	l-103n91
two _ .	c127k178
two apple	k132
two hundr	k113m265
two month	i99
txt	k172
type	g236j93
type your	j93
typical	a122
u	d169h-86j357l613
under	b-137g-131h299m-125
under _ #	m-83
under my	b-122h355
understand	b-85c-91e90h-82k216
undone	h224
undone .	h224
union	k150n85
unit	f409g-153i-107m-80
unit $	f293
unles	c198f-128g-150h145j160
unles _ is	f-94
unles this	f-94
unles this is	f-94
unles you	c192g-95j213
unlock	h139
unpaid	c171d120g-117n-101
unpaid _ .	g-81i81
unpaid account	f101
unpaid account .	f101
unsubscribe	h81m-121
unsubscribe .	m-87
unsubscribe . $	m-87
unsubscribe _ $	m-87
unsubscribe below	h106
until	a-167b315c-152d-102k207l499n-115
until _ .	h-159l101
until it	h202k192
until midnight	h-159l156
until the	b-148g149
until you	e-120j221l261
until your	b-126e349l200
up	a-98b450c264d-117e127f90g-100h83j-167l414n110
up ,	l408m201
up , that	b158
up .	a94b-152c225e-108f99h275i167l-135n-128
up . $	a96b-198c281f123i172l-107n-94
up _ $	b181c281d-115e-90f123i172l-107n-96
up _ .	e83
up _ a	f109g211n198
up _ and	a179b169
up _ me	b168l-156
up _ that	b145
up _ the	b-114d102e196l242
up _ you	l266
up a	j132
up again	b219
up again and	b219
up at	c164e122g211
up for	n216
up on	f101l176
up with	d82e223
up your	b237c-115g-93l80
updat	j-92
update	b-91c-83f225
upload	g-103h253
ups	j222
ur	a-97c-81d298e515g480j-94k-124m-93n136
ur _ ,	g161
ur acct	n82
urgent	h132
urgent !	h136
us	a-215b-257c-181d-213f495g-161h-163i637j-291k84n120
us ,	i523k-83
us .	a-113d-109e-144f-131m191n115
us . $	a-112d-109e-127f-94k-148m223n122
us ?	e231
us _ $	a-147d-109e104f-109j-89k-148m223n403
us _ .	a-85c-104f245i137k188m-80n-113
us _ stop	l140
us _ the	i118
us a	d-104
us and	d170
us first	n314
us from	g251
us to	c145f534g-99l268
us to stop	l140
us today	c-104f262
us today .	c-104f262
use	a-171b-262h-102j-93k134m-102n336
use _ $	l147n147
use it	n134
use that	n142
use the	b-123k179
used	a-92j333k-158l732
used to	a-92b146k-124l425
utility	j214
v	h-81j267k157
van	a133h-114
van .	a133
vendor	f121
venmo	a-151k599l-109
venmo agent	k-102
venmo me	k220
verify	e-174h-81j648
verify _ .	e-157j429
verify your	j261
very	e240
visa	n160
visit	a-124e241m386
visit you	a-83b141e289
voicemail	b-189i148m238
w	d202i194j195
w /	j203
wag	g205
wag _ be	g166
wag are	g218
wage	e202g377
wait	a-131b-237c84d-173f-138g-100h176l296m120n223
wait ,	j92n300
wait .	b-112h366
wait _ your	e116
wait for	d-101l373
wait on	c182
waiv	g156
waiv all	g180
walk	a122b349h121n438
walk out	a183b211h162
wall	b233d489i-146
wall _ shame	d251
wall of	d251
wall of shame	d251
wallet	k368
wallet .	k368
want	a-163d83f-126g-148h128i319j-191l278m247n-401
want ,	l263
want _ to	a149e288
want a	i194m263
want me	a220e117
want the	d183k111
want this	e122k102
want to	b222h188i129k-153l215m131n-281
warrant	a-95c403f163g92
was	a83b-289c-234d-108e-265f284g288h-164i-85j-103l-119m-82n-320
was _ #	m191n-91
was _ ,	g-81k160
was _ .	g-245m-96
was a	j190
was enter	g125
was fil	g92
watch	b307c248l240
watch _ back	b370
watch your	c177
way	c219e127g-81k470
ways	b-80l186
we	a-433b88c-156d-117g-95j101k-267l-116m168n-268
we _ ,	g-115m174
we _ .	g189h200l104n153
we _ a	b-82d95g146
we _ for	f234
we _ it	m226
we _ not	b-165e-171g-90
we _ on	b-107
we _ take	b-81g113
we _ the	b175k225
we _ to	l136
we _ you	b83j184
we _ your	d304e-104
we act	f339
we add	m96
we agre	b-84
we agre on	b-84
we call	e226
we can	b-107m-80n-86
we can't	a-92b201e-88j269
we charge	m292
we could	h126
we do	m245
we don't	e-132m-85
we fil	f-153
we go	e166l128
we have	c-81d-93e180g-124
we keep	k-139
we lost	j98
we may	j214
we need	j-82
we never	l-112m-93
we publish	d135
we say	m172
we take	b131g103
we text	d104j162
we were	d-84i202
we will	b-115e-171g-120l142
we will not	b-92e-171
we won't	b-91l247
we would	d-91e139
we'd	b82d224n-81
we'll	a-322b394c-201d263e307f-92g151h-89j-118l342n-255
we'll _ the	b-209d119e155g333
we'll _ you	b-122e195
we'll _ your	a-81b327e-91
we'll call	e-91
we'll only	g-104l-142
we'll send	e235
we'll take	b-81d246
we're	a-147d-111e-108f595i193j241k-88m-100
we're _ a	f122j159
we're _ to	f87l224
we're an	f268
we're do	f122j159
we're do a	f122j159
we're the	f153
we've	g-221
we've got	l92
website	j184k387
wed	i271
week	b-181c-142e-131l-104n209
week ,	n210
week .	a90c-95
week . $	a90c-95
week _ $	a90c-95
week and	b-87k102
weekend	a-87l211n-101
well	a-98e-99f134j-96l203
well ?	a-98e-82
well _ $	a-98e-99l204
went	g161h-105i122m125
went to	i126m150
were	a258b-118c491d-129g87i147l-101m-83
were you	a180c247
western	k150
western union	k150
what	a112c190e-164f-372g143i-416j336k-109m169n115
what _ are	j144
what _ current	j138
what _ owe	a577i-106m221n-90
what are	n203
what day	e-189
what happen	b315h173n-129
what i	c169n104
what in	h145n106
what it	b-101g279l225
what it's	e-85
what left	b-111
what she	a-130e151
what the	a192b-120c135e303f-104h-131j185
what they	a370c197i-117
what time	b273j121
what you	m170
what you owe	a103m242
what your	m229
whatever	j139k169l299
when	a-205b357d180e324h108j-122l255n288
when _ call	b-81l284
when i	d248
when i'll	b-81e-89l522
when the	e540
when you	g185n306
when your	g-87
whenever	g198
where	a-299b180c125d-112e-185f310g-127h-95j1004k-123n-173
where ,	j92
where can	j175
where do	j212
where you	b320f149
where your	l181
whether	b160g-104
which	a-103c-141d-146f-122i-125j830m93
which _ does	j187
which build	d-95j306
while	a147b-257c282e-166h-86n150
while you're	b-107c335e-104
whiny	a343
who	a281b864d410e203f372g-237h120i-225j343k-204l-126m-128
who _ .	b-118h110n217
who _ call	e242
who _ pay	a135
who can't	a510m-90
who do	f459j106
who does	h106
who don't	b104
who go	b-107c335e-104
who liv	j83
who stiff	b232e292i-140
who work	f214j147
whole	b-98d300e85g-106h-89i105m341
whole church	d188e-158
whole story	e202i112
why	c97d-81e130f356g-80i-83k200n150
why you	e172
wife	a332e257j-81k173l-140n-95
wife _ the	b390e147
wife account	k224
will	a-291b293c92e99f-226h-109i-181l209m-99
will .	b-136e194
will _ by	b284
will _ the	b-83d180
will _ to	b-81i-99
will _ you	l209
will be	a-114b-155c308e-112f-122h121
will come	b119e-141g-80
will come to	b-81e-141
will hear	e-144
will not	b-92e-171
will stay	b256g145
win	g193
win ,	g193
window	b98g101h225
window .	g171
wish	b290l-83
with	a542c-248e-161f225h-349i194j-184l-387m-170n-184
with _ ,	a312
with _ .	c84d-108e-113f-177g-82i414k-109l-142
with _ ?	a-116
with _ card	n217
with _ county	c-82f296
with _ name	d281f152
with _ on	b250g100k102
with a	a151b275c-86d113e-91k-141n-116
with handcuff	c193
with me	a104b171k182n128
with more	a233
with our	m127
with that	b-120
with the	a-133b-99c-139e80f617g-188h-82i263j-196n193
with the card	n217
with the county	c-82f296
with this	g297
with us	n-93
with you	b249f-96
with you ?	a-116
with your	b-107d121e-189
with your name	d281f152
within	c157h131l-80m-116
within #	c193h200
within _ days	h-80m-101
won	g284j234k-82
won a	j257k-82
won't	a-475c86d372e-121g332h506j-190m-117n-84
won't _ again	b-106
won't be	b301c-82d148h380l-107
won't get	g349
won't like	a-182c304h108
wonder	a457b-123e130
wonder your	a249e-108
word	c158
work	a-358b-181c104d-212f95g-106h-125i-139j417k135l284n-161
work ,	c126d-94k208l135
work .	l-144m100
work . $	m100
work ?	a-126f110
work ? $	a-126f120j94
work _ $	a-153b-91f83j159m87
work _ ?	j191l188
work _ the	f-199
work for	e304f-191
work in	f208j269
work night	l218
work on	l339
workplace	e140h274j424
workplace .	e151h274j201
workplace . $	e151h274j201
workplace _ $	e151h274j201
worry	j89n135
worry about	j89n135
worse	g-87l502n-111
worse .	g-87l183n-107
worse . $	g-87l183n-107
worse _ $	g-87l183n-107
worth	n300
would	a-466b-168c-86d-86e415f-121g-247h-139k-157l-98m-113
would _ a	a-135
would _ like	e-96i-93j80
would _ to	b-114c84
would be	a-140c109e144
would be a	a-135
would come	c145e-152
would you	a-234c-118i297
would you like	e-96i-93j80
would your	d87e288i-103j119
wouldn't	a103b253e185
wouldn't want	a-109e218
writ	c90f-150g316l174
writ .	f-107g345l209
writ . $	f-107g355
writ _ $	f-107g355
write	b-85d183e154g-83m95
write _ .	l91
write to	d217e167i-120
wrong	a236k-98m-114
wrong _ you	a251
wrong number	k-84
wrong with	a278
wrong with you	a278
x	h-107l343
y	c191g445j204
y ,	l80
yard	b222d192
yard ,	b281
year	a118b194c203g-92h-129m-117
year .	a-106c226g-92h-108
year . $	a-106c226g-92h-108
year _ $	a-106c226g-92h-108
yes	d159h136m142
yes ,	m167
yes or	d170h164
yesterday	g371
yesterday .	e84g386
yet	h127m221
yet ,	m238
you	a659b-229c118f-200h-231i167k-401l136
you $	g188
you ,	b-88c-91d-80e-115g-151h240k-121l112m119
you , and	a-88b-85h180m155
you .	a-261b-164c344f94h136i-83j138k-163l412m-141n-148
you . $	a-260b-130c344e99f114g88i-83j141k-119l445m-137n-147
you ?	a-112c-130e-121j-115l-115m-93
you ? $	j-92
you _ $	a551b-210c128g-93i-154k-119l208n-167
you _ ,	a235b-98e-99h-81l407n140
you _ .	a-160b392c-185d-100e-89f91g256h103i115j-84l-123m-140n194
you _ ?	a240e-99f-85j178
you _ a	a-108c-151d322g-145j-159l96n-100
you _ and	a-91b-87g81h123k165m155
you _ at	a181c102j83l-190
you _ be	a-95b110g-153
you _ call	l-82
you _ dispute	f-86g166
you _ for	f-191
you _ go	c100
you _ half	g330
you _ have	e-118l-113
you _ her	a-110
you _ in	c-168d282
you _ it	a114b306i130n-140
you _ know	e-92i345
you _ like	a-182c283e-88h108
you _ me	b209c-94e-160j-110k86l161m130n-104
you _ now	l-88
you _ on	d-92f268g-116
you _ our	a-181m343
you _ pay	a-234d417e286g-80l-131
you _ settle	b-108c104e187g-80
you _ so	l218
you _ ten	l215
you _ that	a-108i117
you _ the	a96b-141e202g-88h85j-134k176l175m-114n111
you _ this	a175c-103e231k95
you _ to	a359m198
you _ until	g-101h279
you _ up	a-110b111c555e203l-206
you _ us	l116
you _ want	a-135c-84e164h108l120
you _ work	a-126c-97e146l198
you _ you	b184c-90l-165n101
you _ your	a255b-174e197g-114j372l-95
you a	a-125j95k359l-86m-91
you already	g368
you and	a128d-90g259j161k-85
you anyth	a204e-96
you are	a208c-91f219g-134i172
you are .	i191
you ask	e-162g-98n110
you ask us	l124
you at	a-138e498l135
you better	b163
you by	c137j92
you can	a-284b-147c232d-172e-88f-171g-234h-81j-173k-139l152m-113n186
you can pay	c114
you can't	b-99g389i-109n321
you can't .	n254
you come	e190
you confirm	e-98j244
you could	g-99n193
you die	g149
you do	j-91l184
you don't	a-214b99d195e133g-107i131
you don't have	e-98l-102
you don't pay	a-137b182d202e319
you don't settle	c113
you down	b-141i118
you every	l462
you famou	d317
you five	m247n188
you get	a-162b98
you got	a243c160h112
you had	a-233
you hang	b175l-140
you hang up	b175l-140
you have	a-99b-109e-125g-149h228k172m-100n-85
you have a	l128
you have until	g-101h279
you his	a-103
you home	b-81f108j120
you in	b284c158e-85g-82
you know	b132c155
you know .	a-91b236c86
you like	a-122b180c-109d-81i-93l291
you live	a-80b383f99j212
you look	c210
you lose	g-116h194
you make	a195c150
you may	d-124f-89
you miss	a-153g198
you must	m157
you off	j214
you on	a265b239
you open	c151
you owe	f175g-135i-94m324
you owe $	a-154m187
you owe on	d-92f272g-116
you own	j132
you park	b323j83
you pay	a-112g260i281k250l97
you pay .	g149
you personal	c110g81
you real	h133l136
you said	l234
you say	n101
you send	a-88g318
you should	i183
you sign	g199
you spent	a327
you still	e229
you still work	e261
you take	a471c-88
you tell	i203l135
you tell me	l145
you the	b-87i106k-80n196
you think	a-81c190d240e152g170
you till	h145
you to	a193b-105d258e-93h-104
you told	l95
you told me	l97
you up	c158
you verify	j261
you want	c138d174e-130g-88k201l238
you want ,	l263
you will	g178
you won't	a-292b111c203e120g184j-83n84
you work	f-228
you would	e-87
you wouldn't	a-109e218
you wouldn't want	a-109e218
you'd	a107b492c-154e-183g-90h-82i377l-133n139
you'd have	a211n251
you'd like	c-106m161
you'll	a-275b613d-128e-192f-121g115h-166l672m96n-278
you'll _ a	k114
you'll be	b245c282g138
you'll get	b113k113l-265
you'll get a	k114
you'll never	l253n-176
you'll pay	b305
you're	a457c295d-218e-307g174h-185i228k-190l-190m-194n-240
you're _ ,	d-91
you're _ .	j202
you're a	a497b-131c-203
you're her	i141
you're inside	b-107c335e-104
you're not	b344l-118
you're noth	a155
you're on	g132
you're the	d-116i178
you've	a-183g245k-95m-91n420
you've _ option	h-82n166
you've been	c165g381j144
you've got	g-90n458
you've got option	h-82n166
your	a-325b87d617e678f113g522h-94j447k-423m-308n103
your .	a241m-103
your . $	a241m-103
your _ $	a84b93c124d-112n295
your _ ,	a-258b-161c492d385e127f-229g-80i-99j-176l-84
your _ -	e298g-84
your _ .	a-101b420c-290e-196i-175k-98l-313m-153n-235
your _ ?	a228b-83c-118g-100j-129l155
your _ account	i135j153
your _ and	a198b-220c-110d89e139f134g-218h-109i125j325l304n-226
your _ are	g190
your _ at	c418e184h122
your _ balance	n147
your _ can	e154
your _ card	g184j137n85
your _ fee	g-97
your _ for	c-86f91g-102
your _ from	d-85e149i102m205
your _ gets	d224e251g280h253l208
your _ goes	b-132d193g253
your _ has	b-107e-108g306i174n426
your _ in	b312c-138g-121
your _ is	b190c-81e-210f206i-115n-129
your _ isn't	d-113e-163g-142i189n333
your _ left	g-84
your _ loan	f156i-215
your _ might	b347d-98e283
your _ name	d156
your _ number	e100
your _ on	b-140d91f144g312h149i-111j-81n-96
your _ owes	g108i406
your _ right	a131
your _ security	g118
your _ till	b-221d153l409
your _ to	c107d-135h196m182n229
your _ until	b-112g141j253l183
your _ was	a118g161
your _ while	a178b-148c335e-108j91
your _ will	b-177d110e373g-88
your _ with	a-82g-112
your _ won't	e-161g327
your account	b-98d-93e-125h202l-86m205
your account .	h106
your account from	m205
your account is	g108
your addres	c131e199
your agreement	m312
your application	a149e199
your area	j91k197
your back	b161f157
your balance	f231i-114m-134
your balance .	f247
your bank	f99j480n-123
your benefit	b-88f140g341j85
your bill	a153i-99n-94
your bill .	a159d102
your boss	g-91n468
your brother	e229g-114i167
your busines	i173
your car	b-81n200
your card	n-93
your case	g520
your check	j214
your children	g263i-96
your church	d80e-127n98
your company	d-108f364
your contact	b-87d238
your contract	b-102g-104
your contract .	g-80
your coworker	i108
your credit	b-116g380h-89n110
your customer	d155
your dad	a147e290i136
your daughter	a-170e187g-86i82j82
your debit	g125j345
your debt	d139g-111
your dispute	g-81
your dog	b425l-187
your door	b192c320d-103
your employer	d-108e-302g304
your fami	n-124
your fiancee	e218l-83
your file	c-83f277g295h162
your finger	b185n183
your friend	e-127n155
your grandma	e111
your head	a311b130l-181
your home	f-87g98
your home .	f-87g100
your house	a-80b113c-137e-156g185l267
your house .	b-103e-141
your household	f212g148
your husband	e170i-101
your in	e301
your instagram	d148
your is	d112h303
your job	e105
your kid	b193e-89l298
your kids	b-173c604e-247g250i-84
your kids'	e167g-88i-210
your landlord	e-148g339i134
your last	h108
your lawn	b-87d267
your life	h211
your loan	d88e168f160g-140
your loan .	f201
your mail	g92
your manager	e248
your mother	a295b-92e201g-89i-129l-141n-95
your mum	e236
your name	b-208c144d446f107g261n-118
your name ,	c186d136g166
your name on	d-113f201g276
your neighbor	i163
your number	l178
your office	e179l223
your online	j235
your option	h129
your other	n171
your other card	n171
your own	d86k-86m249
your parent	e135n137
your passport	g213
your password	e-108
your paycheck	g167
your payday	f156n-110
your payment	d-88g-117m173
your phone	a94b-122l348
your phone .	a94l223
your photo	b-90d106
your picture	d274
your pin	j93
your refund	g-98j144
your right	a-86g199
your roommate	i88
your shift	b136c310f-138
your side	f96
your sister	e-194i402
your social	f144g238
your social ?	f187
your social security	g118
your son	e-104g-93i255
your spouse	g-108
your spouse is	g-89
your statement	d-130
your statement .	d-125
your street	j92
your supervisor	b-80e454l243
your time	d-99
your unpaid	f82g-81
your unpaid account	f101
your wag	g178
your website	d-105j187
your whole	d127e-144
your wife	a369b94e96j-81l-131n-93
your work	e80
your workplace	e151h274j201
your workplace .	e151h274j201
yourself	a161b-85c365
yourself $	a414
yourself a	a-244
yu	i329
yu 期	i329
zelle	k386l-88
zelle it	k80
zero	a81
zui	h137
zui 后	h137
£	l-131
£ #	l-131
—	f112h-107j195l190
— —	j97l95
“	b-89k212
“ _ ”	c157
”	b-89k212
” ,	f105
” .	k276
” . $	k276
” _ $	k276
【	c-111f307i-120n-90
【 _ 安	c-124
【 _ 泰	g110
【 _ 禾	d120
【 临	h87
【 公	c-124f104
【 庭	f98
【 欣	d86
【 欣 禾	d86
【 海	g172
【 海 泰	g110
】	c-111f307i-120n-90
】 _ 中	c-89
】 _ 先	g99k80
】 _ 女	e120
】 _ 的	g-143
】 你	g-123
】 你 的	g-123
】 您	g100
】 本	c-89f98
】 本 中	c-89
】 李	e86
】 请	f101
㗎	i235
㗎 .	i235
一	b-141c256d247e242h411j-150k-127l85m539n-162
一 ,	c229
一 _ $	b-120c-81f196g-80i121j171m-150
一 _ ,	a-100d218e-320f-165g-107h117j-247k155l128n358
一 _ .	l82m172n-102
一 _ ?	c84
一 _ 一	a120b-89d222m-85
一 _ 不	g-86h105i-80
一 _ 两	k88
一 _ 个	b125e215
一 _ 五	m117
一 _ 人	a-89b284c-85d93f164i110
一 _ 你	d334e147f136
一 _ 八	m161
一 _ 六	h264i90m112
一 _ 卡	n103
一 _ 发	k105
一 _ 号	l188
一 _ 吗	e86j106
一 _ 四	h96
一 _ 子	c-118g417
一 _ 就	n93
一 _ 您	h101j189
一 _ 我	l103
一 _ 打	b223d-84l-91
一 _ 收	m103
一 _ 时	l152
一 _ 是	a-99m-88
一 _ 欠	g109
一 _ 没	c221
一 _ 电	d-106e105m204
一 _ 的	a165c176f-98i86n-91
一 _ 给	m-109
一 _ 贷	f86i87
一 _ 跟	b186
一 _ 身	c223
一 _ 过	f164g144
一 _ 还	m196
一 _ 都	l106
一 _ 钟	e95h145m84
一 万	m212
一 下	a-196b-275c-181g-210h-116j648k259l-170m-157n195
一 下 $	f109i121j196
一 下 ,	j-153k265l-85m-107n334
一 下 .	c-84j88
一 下 你	d215f161
一 下 吗	j112
一 下 您	j189
一 个	a255b204d136e204f-85h-89i-187j-169l209m-231n-114
一 个 ,	a158
一 个 .	a121
一 个 个	e226
一 个 人	a-89b330e-90
一 个 号	l188
一 个 电	d-106e122l81
一 事	f81
一 交	k120
一 人	e104
一 份	d242
一 份 ,	d118
一 位	d111
一 倍	h147m211
一 共	i126
一 凑	c155e107n-112
一 分	g107h317
一 分 钟	e95m84
一 切	h89
一 刷	c233
一 刷 身	c233
一 刻	h225
一 千	d-86e137
一 半	m-81n-104
一 单	h271
一 句	b94
一 回	b101n93
一 圈	n124
一 块	e144m-101
一 声	a189i88
一 天	b-212c-96e-154h138k-100l137n112
一 天 ,	h215
一 天 .	l89
一 天 就	n121
一 套	a357c-81f164
一 定	c121
一 家	b-80d138i120l178
一 封	m186
一 小	l152
一 小 时	l152
一 并	m156
一 张	d-126n88
一 张 卡	n103
一 律	g368
一 把	a185
一 期	b82g-114m-84
一 条	d-92g95
一 样	a83c183g164
一 次	b291e-112l-174m80
一 次 ,	h-100l100m103
一 步	e81
一 点	b-87h92i166l172n110
一 点 ,	i182n94
一 直	a-92
一 笔	g-149h-80i193j-114m336n230
一 笔 贷	f86i87
一 级	g113h85
一 起	b-99m171
一 起 打	m84
一 趟	e100m157
一 趟 $	f97
一 辈	c-100g428
一 辈 子	c-100g428
一 遍	l139m123
七	f121h80k117l-87m107
七 _ ,	m152
七 _ 内	f124
七 日	f127
七 日 内	f127
七 点	h123
万	a-245b113d122g-90i449j-110k109l-106m264n153
万 $	n136
万 ,	i82n103
万 _ ,	m125
万 一	b128e122k157
万 三	i123
万 元	n91
万 六	m212
万 呢	d85
万 块	d118
丈	e193
丈 _ 娘	e107
丈 母	e107
丈 母 娘	e107
三	a-267b-270c-99e-250f-202i85j-90k-87l510m232
三 _ $	i211l336
三 _ ,	h290l185m269
三 _ .	m-87
三 _ 也	b-122e145
三 _ 二	m-95
三 _ 块	a143d112
三 _ 月	n86
三 万	d118
三 个	b-89h107
三 个 月	n86
三 代	g153
三 十	l157
三 千	d174e-92g-108m322n174
三 千 ,	m232
三 年	b277c83
三 条	g107
三 次	l326
三 点	g313
三 百	a102b-121g-126h-81l80m-184
三 百 二	m-95
三 组	i92
上	a-209e151f-180g191i-116j86k-159l-340m235
上 $	i127n-101
上 ,	b-106h215i208j-124k151m228
上 , 您	i180m172
上 , 我	g115h252m-87n101
上 .	n100
上 . $	n100
上 _ $	g-81m-84n100
上 _ ,	b-111c-116d-131e155g82h97i-104l93
上 _ .	d-97f-84g-228j208
上 _ ?	f111n190
上 _ 不	m87
上 _ 个	b200
上 _ 了	a142d-121m139
上 _ 你	f142g-125
上 _ 到	b177d-135l158
上 _ 家	b99e82
上 _ 您	d-109i180m155
上 _ 我	g191h252m-87n101
上 _ 收	k97m-164
上 _ 是	c133
上 _ 来	k142
上 _ 点	h-109l-86
上 _ 的	n160
上 _ 说	a94g119h81
上 _ 费	m138
上 _ 逃	c137
上 _ 那	b112
上 一	b201d208
上 不	g117
上 不 了	g133
上 个	d93
上 九	h-101
上 九 点	h-101
上 了	h-277l139
上 了 .	g-104h-177
上 传	d-119
上 八	e85
上 去	a185h274
上 去 .	h169
上 发	d-91f179
上 发 你	f179
上 回	b104
上 学	g147
上 小	b-81i99
上 就	c119e115l140
上 您	a119e130
上 我	b146m137
上 打	h124
上 有	m-100
上 来	n160
上 次 说	a97
上 热	d267
上 班	b-115d-122e197g-84j272
上 班 ,	e84
上 班 .	f-116j217
上 的	a-91b255d-80g168m-123
上 说	j103
上 追	c137
上 追 逃	c137
上 门	b-292c170d-88f-144g117k162l-82m176
上 门 ,	g246
上 门 费	m138
上 限	l-83
上 面	g120h104
下	a-419b147d194g191h-87i-81j499k416l-293n109
下 $	f109i121j196
下 ,	a-98b123i-105j-198k235l-102m-110n267
下 .	h108
下 . $	h108
下 _ $	d-98g-139h90m-96
下 _ ,	b-199d226e-80h87k112m129
下 _ .	b-112d149e186
下 _ ?	j81
下 _ 三	g153
下 _ 两	k125
下 _ 个	a-83b85l166
下 _ 了	c-110
下 _ 五	d85h126
下 _ 产	g192j99
下 _ 前	h191i116
下 _ 子	c128i95
下 _ 我	b166i140
下 _ 户	j120
下 _ 手	n84
下 _ 是	a97f105
下 _ 月	g231m119
下 _ 来	b86k104
下 _ 案	f83g-81
下 _ 没	b271
下 _ 现	j153
下 _ 的	b96
下 _ 贷	n217
下 _ 还	k342
下 一	a-83b84d93e131g-120l140
下 一 个	a-83b85l166
下 个	g181m83n191
下 个 月	g231m119
下 了	b-122
下 你	c-84d124i99j191
下 午	b-111k-90l-109
下 午 三	g153
下 午 五	d85h126
下 半	c262j-86
下 单	d118f95j149
下 去	b117d159
下 吗	j112
下 吗 ?	j112
下 周	g176h-87
下 回	b162
下 孩	c128i95
下 就	f111
下 您	j189
下 房	g126j99
下 房 产	g126j99
下 有	f83g-81
下 有 案	f83g-81
下 来	b-185c96f-109i-89k155m208
下 来 了	c-105
下 案	c132g98
下 楼	j142k130
下 次	a97b98
下 款	n132
下 款 $	n121
下 班	h315j-114k-135l173
下 班 ,	b-81h112
下 班 前	h191
下 的	g134i97
下 那	d135
不	a-167b246c-182e156f-501h240i-119j-179k-397l217n107
不 $	i116
不 ,	n149
不 ?	b129
不 _ $	a170b-264d-152e-159g279h178j201l138m-97
不 _ ,	a-158c-88e392h164j102k-283m83n-208
不 _ .	d-90g127l-114m190
不 _ ?	h97m103n180
不 _ 上	b-83d228
不 _ 不	a-159b199l222
不 _ 了	a-105b238e-93l91
不 _ 人	h113
不 _ 什	f151
不 _ 他	b86j104
不 _ 以	n-81
不 _ 你	b-236c108h95k240l159
不 _ 便	i84
不 _ 保	b177
不 _ 做	e184
不 _ 再	l-99m155
不 _ 别	b313h-135
不 _ 加	e126
不 _ 去	d134k112
不 _ 可	e122
不 _ 吃	a80b-116c289
不 _ 向	g109n-128
不 _ 吓	c91d100
不 _ 告	i133
不 _ 在	n160
不 _ 好	a267b-202e-110l275
不 _ 就	a-80c-158e372i161l-171
不 _ 开	a127n211
不 _ 影	g-317
不 _ 得	b106
不 _ 您	g-254m-161
不 _ 我	h114k-121
不 _ 手	b89m-111
不 _ 打	h-104
不 _ 找	e107g207
不 _ 把	a107
不 _ 收	d131k138
不 _ 是	a-144b113e216n132
不 _ 有	d86e107n165
不 _ 来	a232b-244c-123g232l111
不 _ 款	h94
不 _ 气	l-89
不 _ 法	f-83g203
不 _ 现	d161e129
不 _ 用	b-113
不 _ 电	d89e86h114
不 _ 的	a141b-118d99f106i-94k95m210
不 _ 看	c289d116
不 _ 着	c174
不 _ 给	e-102f103
不 _ 联	e-121
不 _ 脸	d104e-80
不 _ 要	b162j155
不 _ 觉	l276
不 _ 让	d-82e149
不 _ 识	b113d100
不 _ 说	c-94d161i94
不 _ 账	k-102
不 _ 费	m-122
不 _ 走	b144c116
不 _ 还	h115n155
不 _ 这	e125g-85h154n104
不 _ 逾	g186
不 _ 道	i99
不 _ 都	a81
不 _ 钱	b317h99i-84
不 _ 门	b212
不 上	b-106e122i135l-91n-125
不 上 ,	i128
不 上 就	e119
不 下	d192
不 了	b-269c-190e-121g351h83i-136k114l107m80
不 了 $	c-120h171
不 了 ,	d118g136
不 了 .	m161
不 了 你	b-179h80k231l195
不 付	g81
不 会	b-148c-221d-111e-514g-304h-101i-83l-220n556
不 会 联	e-121
不 住	b265l-80
不 信	b256l183
不 信 .	b142
不 信 我	b155
不 值	a118
不 做	j103
不 停	l183
不 全	b146j105
不 减	h153
不 出	a227b-213c-98g231l93
不 出 来	a234b-205c-91g178l93
不 到	a-220g247h331j112l-158n322
不 到 ,	b129c81h127m80
不 到 .	g166
不 到 的	k100
不 到 钱	b105h110
不 办	g-91h182
不 动	b85
不 受	g-448
不 受 影	g-196
不 可	h272
不 回	h118l118
不 回 来	g82
不 在	b-97e-88j206l-130
不 在 $	i104j260
不 多	f106
不 好	a-108b-260c258e253g163k-81l-112m103n-85
不 好 ,	e127
不 好 吃	b-116c289
不 好 看	c89d116
不 定	h125
不 对	g109
不 小	a179
不 就	a-99i102n312
不 开	b383h-97k153
不 得	b-116c-82l256
不 怕	a140
不 想	b93c158d260e579g-88h-122k82l-102
不 想 收	d131
不 想 要	b186e121
不 想 让	e172
不 懂	m213
不 懂 ?	m110
不 我	e264
不 打	l-141m92
不 报	m215
不 掉	l92
不 掉 $	l92
不 接	e266h-176l102
不 接 ,	e127h-110
不 接 电	e107
不 收	b-83h-94k-129m-258
不 收 ,	m105
不 收 手	m-111
不 收 费	m-122
不 敢	b218
不 方	i84
不 方 便	i84
不 是	a270b-204f-224g-120l-194n360
不 是 什	f151
不 是 我	h171l-98
不 是 有	d97e107
不 是 法	f-82
不 是 还	n167
不 替	e147h87
不 来	g160
不 清	a161b93
不 然	b-88h185l-88m92
不 用	b-158g174h-157l-142n-166
不 留	k88
不 着	l82
不 睡	b-90l242
不 知	i99n115
不 知 道	i99
不 算	g186l171
不 算 逾	g186
不 结	b118
不 给	l80m211
不 能	b-116g523i137n-104
不 能 告	i133
不 良	g88
不 行	g110h104
不 要	b-275d175j-99
不 要 我	n105
不 要 给	f103
不 要 脸	d104e-80
不 见 ,	a138b-81e108
不 认	d93
不 认 可	e122
不 认 识	b113d100
不 走	b-124l161
不 起	c-80d137
不 轻	c113
不 过	a88
不 还	a88b336c214e-89g-103i-100j92l111m98n-91
不 还 $	a182i-130
不 还 ,	a-126b157e-228h266j103l-111m93
不 还 .	a118l164
不 还 不	b122l131
不 还 就	b-110e117i209
不 还 是	e197
不 还 的	a174c99d123
不 还 钱	b216
不 进	k112
不 通	e143
不 错	d92e112l90
与	b115g-157j80k-96
与 债	j116
专	b-129c98f671g108l104
专 _ ,	f91
专 _ .	f113
专 员	f251
专 线	f105
专 门	b-84c153f172g106
且	h139i156
业	a100c-143d-202f-208i82m-182
业 ,	a88
业 _ $	a92
业 _ 员	k134
业 主	i98
业 务	k133
业 务 员	k134
业 费	e114g89
东	a111b296c-88d-94e-84f-80g-124i223l96
东 _ $	b174
东 卡	j-82k100
东 西	a126b270e-80i88
东 西 $	b174
丝	d130
丢	b-81d136e205j98
两	a136c118e-123f-133g-364j-208k253m446
两 _ ,	k202m99
两 _ .	b92g-81m90
两 _ 一	k210
两 _ 不	b111
两 _ 在	l170
两 _ 多	d128
两 _ 时	e116h87
两 万	i122
两 个	h119
两 人	l153
两 千	i138k99
两 千 ,	k160
两 千 .	m103
两 天	c376l-90
两 小	e116h87
两 小 时	e116h87
两 张	k114
两 次	b84
两 次 ,	b85
两 百	b-134d106g-89k96m365n-93
两 百 ,	m97
严	a172d-113h133
个	a361b-96d372g-364i-136j-171k361l-179n466
个 "	d138e136n169
个 $	k125
个 ,	a100d-107h112k95
个 .	a102b136l-96m-107
个 . $	a102b136l-96m-107
个 ?	a153
个 _ $	a175b112e168f-85l-124m-109n-84
个 _ ,	a130d207f139h197i170j-94n174
个 _ .	a-107e107j214k-134l-82n-99
个 _ 一	l92
个 _ 不	d87
个 _ 信	e251
个 _ 儿	d88
个 _ 出	a141n122
个 _ 就	g134k147n133
个 _ 度	m115
个 _ 录	c-119f221g98
个 _ 我	b258e102
个 _ 户	h124
个 _ 收	k-220m96
个 _ 方	a81
个 _ 时	h145
个 _ 机	f85k104
个 _ 款	f94i-83n340
个 _ 渣	a133
个 _ 的	g90k150
个 _ 码	l227
个 _ 行	d88
个 _ 话	c95d-124l144
个 _ 账	a107k399m87
个 _ 贷	n156
个 _ 间	c129
个 ren	a107k128
个 一	b-81d224
个 不	b112
个 个	e226
个 二	k90n109
个 人	a-196b122d-169e-127g-134h-112k244m167
个 人 收	k-192m96
个 人 的	k165
个 人 账	k280m114
个 兄	c137f89
个 六	g192h89
个 减	j182
个 县	a161
个 发	k106
个 口	d-88l204
个 号	l356
个 号 码	l227
个 同	d87l161
个 地	a81
个 学	i149
个 客	h125
个 小	f165h145j94
个 小 时	h145
个 平	n312
个 手	b136k89
个 打	l-80
个 数	j217
个 是	a-84b121
个 月	a-192b-93d-93g147l-89
个 案	g85
个 案 子	g85
个 欠	d197g100
个 点	n121
个 电	d-124l144
个 电 话	c95d-124l144
个 瘸	a82
个 的	k186n104
个 短	d138e252
个 网	n162
个 老	a132
个 记	g98
个 贷	f113
个 贷 款	f113
个 跟	b300c115
个 跟 我	b300
个 金	c81n206
个 钟	d239h413
个 钱	k145
个 问	e190
个 黑	d265
中	b-150c-258d-110e358f512g-143h89i-103j400k-107m-93n-85
中 _ $	f-85
中 _ 将	c-89
中 _ 的	f221
中 午	e92h177
中 奖	j213
中 心	b-104c-153f673j134
中 心 $	f-83
中 心 将	c-89
中 心 的	f221
为	a-110b-119d-169e-128f-284g298h162i115j182k-159n-128
为 _ $	f-146g-141
为 _ ,	j103
为 _ 还	e94
为 _ 钱	c141
为 了	j154
为 准	f-146g-121
为 准 $	f-146g-121
为 已	c95
为 我	m172
为 放	h132
为 核	j86
为 止	l93
为 由	j103
主	a-152b-215c130e190g-128k-87l-151m-100n-106
主 ?	i80
主 _ ,	e112f87
主 任	b-81e365
主 任 ,	e112f87
主 动	c316
主 管	f-164
主 要	j128
丽	k181
举	d89f137
举 _ .	f143
举 报	f137
举 报 .	f143
久	h195i321
久 了	i210
久 失	h94
么	a336b-180d-162e103f121k-122l157n475
么 _ $	a-121b104d126e-256g-88n98
么 _ ,	e323
么 _ .	a-92d-116e210g219m120n122
么 _ ?	a-80e225l121
么 _ 不	a129i83
么 _ 你	a232e-165
么 _ 候	a-95b123l138
么 _ 呢	a114c127
么 不	a107
么 个	a139
么 了	j103n144
么 事	e137
么 做	n103
么 办	c256e104i99
么 听	a129
么 外	f220
么 多	d-98e168
么 多 $	a97
么 好	b189
么 弄	e-140n244
么 弄 $	e-140n244
么 想	a-172d114
么 想 $	a-128d127
么 意	b88m160
么 教	a241b-93e-189
么 时	a-125b123l109
么 时 候	a-95b123l138
么 样	a-177e165
么 样 .	e224
么 甜	a194
么 算	m116
么 说	a-99b84f311
义	a-98e290f128g-131j176
义 .	e374g-108
义 务	e-84
之	a-108h412l-165m191
之 _ ,	c80h177
之 _ 不	h113
之 _ 就	h134
之 三	m184
之 五	m-133
之 内	c81h178
之 前	l-81
之 后	h208m82
之 后 就	h134
乌	a210
乌 龟	a210
乘	m186
九	a146b-102h-164l159m-83
九 _ ,	l145
九 点	h-159l-82
也	a514b-163c-113d-141e98f-215g123h-281j-182k451m422n92
也 _ ,	b-148e-88k314l129m-110n265
也 _ 不	b-98c-173f109h89l-88
也 _ 以	k191
也 _ 借	a97
也 _ 学	a138
也 _ 您	m110
也 _ 想	b112c167e125
也 _ 收	m145
也 _ 用	b183g168l83
也 _ 跟	e176
也 _ 还	a-87k133n230
也 不	b173c249d-95l93
也 不 想	b112c167e125
也 别	b192
也 去	c-120e159g156
也 去 不	c-120g156
也 可	k191
也 可 以	k191
也 好	k-80n393
也 就	a294g-103i195
也 得	a-116b-104e178n198
也 想	c96
也 打	l165
也 救	h125l-88
也 救 不	h125l-88
也 敢	a340n-142
也 敢 借	a97
也 敢 学	a138
也 敢 跟	a105
也 是	a124b135d133m93
也 没	b185g144l81n111
也 没 用	b189g164l83
也 能	g106k123
也 行	k183m-104
也 行 ,	k190
也 要	g92m261
也 要 收	m164
也 配	a172
乡	b148d100e-104n-98
乡 群	d122e-92
书	b184c-100d-98e-104g-167k-92l-84m-94
书 包	b298
书 您	i92
书 我	e116
买	b-204d126j-96n391
买 _ ,	d155
买 _ 张	j-82k100
买 家	d162
买 手	b-104n317
了	d124e-83f-272g683h254i643j-118k-375l106n80
了 $	a101b-82d226f-158g438i-95k-90m-129
了 ,	a-426c223e127h191i455j153k-132l-163m-251
了 , 一	l223
了 , 不	m82
了 , 你	b-96h222
了 , 再	i-87
了 , 别	e308n212
了 , 可	l121
了 , 就	c117
了 , 您	c93d110g184i127l-156
了 , 我	d108f181l-137
了 , 现	g119
了 .	b171d-81e-245h163l-95n102
了 . $	c98e-229h196l-89n129
了 ?	a89i121l329
了 ? $	a114i133
了 _ $	b-144d-86e-95g-104h153i142k205l127
了 _ ,	b330f100g169h-125n121
了 _ .	a-114e86g-159h210i-100l-123m88n166
了 _ ?	a101b108i-95
了 _ 一	l223
了 _ 万	i126
了 _ 不	m233
了 _ 么	i106
了 _ 们	g92i145
了 _ 你	b-96h222
了 _ 再	i-90
了 _ 别	e308n212
了 _ 发	l188
了 _ 可	l121
了 _ 吧	a235e102
了 _ 天	b-85h93
了 _ 就	a113c95
了 _ 息	g96
了 _ 您	c93d110g183i117j81n-99
了 _ 我	d91f181l-156
了 _ 打	d183g-101
了 _ 有	f122
了 _ 欠	i187
了 _ 没	g172h282
了 _ 现	g119
了 _ 说	n-94
了 _ 还	b108d107i-94n-137
了 _ 钱	g83
了 一	b-83l121m120
了 七	m184
了 不	l171
了 也	b-181e165g178l-86n290
了 五	d191
了 什	b88i109
了 今	h93
了 今 天	h93
了 你	a109b-184g-99k221l139
了 你 $	b-146k211l226
了 先	b-100
了 再	g-88i-95n-134
了 再 说	n-94
了 吗	e143j-116
了 吗 $	e143
了 吗 ?	a133
了 吧	a102b337g-80
了 吧 ,	a186b83
了 吧 ?	b141
了 嘛	f105n187
了 就	h197i-85k145n93
了 就 不	m98
了 我	b218d111i144m98
了 我 们	g92i145
了 才	l171
了 是	a-82e102
了 是 吧	a-82e102
了 本	m144
了 款	c-115g189
了 没	f122h-106n209
了 没 有	f122
了 联	j88
了 解	j143
了 账	k-91
了 这	g89
了 退	j88
予	f230
事	a-236b101c111d352e299g-157h-178i122j-281k-95l-136m-207
事 $	a-126b373d-118e-110
事 ,	a134b-159d-83e143i-99
事 .	d147
事 . $	b-104d147
事 ?	c118e108
事 _ $	a-100b-202c105d107e96
事 _ ,	e94
事 _ 所	f-80
事 一	c115e100
事 了	c185
事 人	f184
事 你	e158
事 儿	e136
事 儿 ,	e136
事 务	f-80
事 务 所	f-80
事 就	a111d235
事 您	i233
事 案	g96
事 的	b200
事 老	e-111i120
事 说	j127
事 责	c93
二	a-154c118d-101f-100g105m-144n-92
二 _ ,	n138
二 _ .	g214
二 _ 一	c225
二 _ 码	k101
二 十	a-82b-122e101l195m94
二 小	b287l-98
二 点	e82h177l-90
二 维	k101
二 维 码	k101
于	a-101c120e-92g297i-86j-95k87l146m-90n92
于 #	h85
于 _ 日	c153g108
于 _ 的	f111
于 你	f122l245
于 你 的	f122
于 收	k152
于 明	c95
云	b146e92f-87
云 _ 消	e123h85
云 台 消	e83
云 桥	h97
云 桥 消	h97
五	a-190c111d81e-94f-138g-159h321l-247m717n130
五 ,	i-83m195
五 .	m189
五 . $	m189
五 _ $	m360
五 _ ,	n357
五 _ .	m113
五 _ 一	e144
五 _ 块	m163
五 _ 钟	n140
五 万	c129n109
五 分	n140
五 分 钟	n140
五 十	m219
五 千	n114
五 年	g-127
五 点	e-92g-90h621n-89
五 百	d177m353
五 百 ,	n139
些	b329f114
交	a-201b-157d-147e-130g-99h356i-112m524n-257
交 ,	g109k265
交 _ .	f113
交 _ 百	m148
交 _ 证	m110
交 一	m186
交 上	h128
交 了	f113m136
交 五	m148
交 五 百	m148
交 保	m110
交 保 证	m110
交 钱	g143
产	a83g126n-117
享	j184
京	h83j-82k94
京 _ 卡	j-82k100
京 东	j-82k100
京 东 卡	j-82k100
亲	a-130b-87e346f-106j124n95
亲 _ 借	n103
亲 _ 电	e-84j103
亲 _ 的	e126
亲 友	d-84i-167n150
亲 友 借	n103
亲 戚	e126g112
亲 爱	e126
亲 要	e212
人	a251b559d219e191f225g-479i-209k164l-185m-191n191
人 "	d161e136
人 $	c173
人 ,	a-198b-245c-135g122i220k108l106m-111n167
人 , 我	l138
人 .	b-100j117n82
人 . $	b-100j117n82
人 :	f115
人 ?	f238
人 _ "	j105
人 _ $	b-109j117k161
人 _ ,	b-161d153k189
人 _ .	a-101d84e110f195i122n-99
人 _ ?	f105
人 _ 一	d298e214l-91
人 _ 上	k129
人 _ 不	a188b-104e170f158
人 _ 事	d110
人 _ 你	b181h184
人 _ 信	k81
人 _ 其	l172
人 _ 分	e85
人 _ 到	a110b129
人 _ 刷	a138
人 _ 名	d153
人 _ 在	b135e-88j159
人 _ 已	c231
人 _ 您	n-89
人 _ 我	b355e-83l115
人 _ 户	f139k270m114
人 _ 手	n120
人 _ 是	b116
人 _ 普	f204
人 _ 款	k-90
人 _ 法	f-185
人 _ 点	j160k182
人 _ 现	h96
人 _ 要	i-83
人 _ 见	b93
人 _ 话	b95e120j108
人 _ 请	c166
人 _ 账	a-81b515
人 _ 这	b-104e129n135
人 _ 都	f-92
人 “	c166
人 上	c285
人 不	l152
人 两	k104m119
人 也	a224
人 了	c122d109f100h167n128
人 了 .	c122d109f100h88
人 事	e83
人 住	b137
人 信	b124
人 做	a113
人 先	b279e-82
人 几	b146j163
人 出	n143
人 卡	g-98k317
人 去	b223d87h132
人 口	f204
人 口 普	f204
人 名	g-95
人 吗	j96
人 吗 ?	f110j96
人 启	d110
人 员	e149f317g153
人 员 ,	f139
人 品	a149
人 嘛	a-119i140n102
人 回	a124
人 在	b-127d-93j-96l303
人 家	a430b-138e302n-109
人 家 刷	a138
人 就	c91n135
人 您	h89
人 我	d96
人 手	d124h106
人 把	b83c96
人 收	b328k-263m180
人 是	c-81
人 有	b164e87
人 来	b91
人 民	f-177
人 民 法	f-160
人 电	e124
人 电 话	e124
人 的	a-81b117c90k94
人 的 ,	c94k165
人 缘	n92
人 能	c-106i84
人 自	d85
人 要	e-86i141
人 说	b84c184f-81g145
人 谈	e192
人 账	k270m114
人 账 户	k270m114
人 还	e117n240
人 通	j113
人 都	a184e-91n150
人 都 这	n166
什	g218j91l241n-140
什 _ 事	e137
什 _ 时	a-125b123l109
什 么	g218j91l241n-140
什 么 事	e137
什 么 时	a-125b123l109
仅	h122
今	b249e-183g185h385j-142
今 _ #	c154h88
今 _ ,	h83
今 _ 不	c127g-111h345m116
今 _ 就	b237g-100h-149n167
今 _ 最	h98
今 _ 还	g145
今 儿	h146
今 后	g110
今 天	a-90b188e-164j-96l-83
今 天 ,	h83
今 天 不	c127g-95h334m116
今 天 就	b133g-84n202
今 天 还	g145
今 日	c150h155l152
今 晚	b111h169
介	n310
仍	e195
从	a-87c-102e286n99
从 工	e203
从 您	e87
从 里	b139n93
仓	b125
仓 库	b125
仔	c246g155
他	a-183b-200c121d-172f-432g-437i1220j365m-184
他 $	e308
他 ,	b221i-84l101
他 .	e117i135
他 . $	e117i135
他 ?	a134c113
他 _ $	a124i156
他 _ .	i327
他 _ 事	i163
他 _ 人	i123j-96k-97
他 _ 友	j109
他 _ 台	n91
他 _ 号	j86
他 _ 在	i-121l-111
他 _ 我	l103
他 _ 的	a105b80
他 _ 紧	i91
他 _ 钱	i117
他 了	i307
他 们	c163i128l-97
他 公	j186
他 号	j140
他 同	j127
他 在	i104j129
他 妈	a222
他 平	n91
他 平 台	n91
他 战	j109
他 房	i96
他 接	i108
他 新	j106
他 新 号	j106
他 有	k136
他 的	l191
他 老	c87d133i-119
他 赶	i91
他 赶 紧	i91
他 还	e-85i-100
付	a-83b-167c-80d-129e-177f-132g111j231l93m285n-254
付 ,	h125
付 . $	m86
付 _ $	m86
付 _ ,	k92
付 _ .	h83l117
付 _ 收	k114
付 _ 款	g198
付 了	c-102g176
付 宝	k191
付 密	j306
付 我	m129
付 款 .	c86h83
付 至	k131
付 货	c114
付 货 款	c114
代	a-88f161g163k170
代 _ ,	e-105k229
代 _ .	i119
代 _ 人	i95
代 偿	e162i106
代 收	k132
代 政	g153
代 理	f-81
代 理 人	i95
代 表	e-96f209
代 还	e-89k101
令	e160f117i167
以	a-310b-188c83d-83e-214f-138g183h-265i-235k-145l-212m-81
以 "	j116
以 $	k280
以 ,	k-122
以 .	h-85
以 . $	h-85
以 _ $	f101h-85
以 _ 不	c101g106
以 _ 养	n93
以 _ 出	d135f212
以 _ 您	d163
以 _ 我	m166
以 _ 手	d-104n89
以 _ 的	g101
以 _ 警	b270
以 为	c132m157
以 前	c147e101g100h81
以 去	c-135
以 后	a-100b-123c-151d98e-99g523h-119m-91
以 后 不	g107
以 在	d-104
以 帮	c174d152
以 查	d-80f107
以 法	g-128
以 派	f212
以 示	b270
以 重	j103
仨	b183e114h158j116l-82
们	a-82b88d251f-82g-181h-308i542j-330k-289n-199
们 .	l118n152
们 . $	l118n152
们 _ $	b138g226k-92l118n91
们 _ 一	f164
们 _ 不	e94
们 _ 个	a216b-184d151g-82h-80
们 _ 事	e-111i120
们 _ 人	b-107d151h126l160
们 _ 以	d161e103
们 _ 会	e-167
们 _ 儿	b209
们 _ 司	b177e-124f84i125
们 _ 外	i127
们 _ 天	b221g92
们 _ 店	b139
们 _ 您	j103
们 _ 意	e122
们 _ 我	e87
们 _ 所	f-87g154
们 _ 手	b403
们 _ 打	c230l-99
们 _ 接	b230g150
们 _ 收	m117
们 _ 是	a90d236i92
们 _ 有	d80f123l135
们 _ 来	m172
们 _ 板	e117l148
们 _ 款	n101
们 _ 法	f262
们 _ 的	b185g128l-81
们 _ 经	c137
们 _ 行	f234
们 _ 这	i98
们 _ 门	i109l159
们 三	l149
们 不	b-182c90e-186l-80
们 不 会	e-140
们 不 是	i108
们 也	e101
们 会	c401e94f-82l117
们 催	m117
们 先	c-108f122
们 公	b177e-124f84i125
们 公 司	b177e-124f84i125
们 单	k99
们 厂	e92l149
们 只	d166
们 可	d161e92n142
们 可 以	d161e103
们 司	f145
们 同	e-111i120
们 家	a214g96
们 小	d165
们 就	b131c110
们 已	c137
们 已 经	c137
们 打	e102
们 改	e92
们 改 天	e92
们 是	f253i183j-97
们 有	c-80d168
们 村	d138h108
们 没	e107
们 注	e122
们 注 意	e122
们 派	d120h126
们 班	i149
们 用	l82
们 的	d-102
们 直	b230g150
们 直 接	b230g150
们 老	e117l146
们 老 板	e117l148
们 要	d258
们 说	e107
们 跟	g132
们 跟 所	g154
们 车	b216
们 还	l162
们 这	a-117b138
们 这 儿	b209
们 那	a242b-124
们 那 个	a242b-124
们 都	c208
们 酒	b139
们 酒 店	b139
们 钱	a134
们 领	e131
件	g102j-106k-93l-94
件 .	j-93
件 . $	c93j-93
件 _ $	c93j-93
件 _ 由	g-85
件 后	h93
件 已	g197
件 已 由	g-85
件 说	e131
价	b-109h-96n-85
任	b-271d-120e566i-135j-120k-178l-89m-92
任 ,	e104f87
任 _ 人	j-80
任 何	b-170d-117j-85k-121
任 何 人	j-80
任 姓	e139
份	b-189d264e-92g-125j137k-156m-113
份 ,	d117
份 .	f150
份 . $	f156
份 _ $	f156
份 _ ,	n-104
份 _ 照	d129
份 证	b-132c136f-122
份 证 照	d129
企	j170
休	b-85e216l164
休 息	b-85l164
众	d249
众 诚	d100l80
优	h327
优 惠	h327
伙	b-96i162n129
会	a-104b-324c152f-206g200i-480l225m-279n130
会 ,	c-83e95l89
会 .	l137
会 . $	l137
会 _ $	l137n109
会 _ ,	d90h86k125
会 _ 么	d113
会 _ 会	b98
会 _ 到	g259
会 _ 响	f81
会 _ 您	g86
会 _ 我	l137
会 _ 打	l-153
会 _ 示	g-141
会 _ 系	g-82
会 上	b246
会 不	b98l108
会 不 会	b98
会 传	c230
会 儿	f151g88
会 再	l-131
会 再 打	l-114
会 发	e121
会 向	c147g87
会 员	j156
会 在	d106
会 大	e170
会 少	j127
会 就	n122
会 影	f81
会 影 响	f81
会 怎	d114e173
会 怎 么	d114
会 找	c235g85
会 收	d90g167
会 显	g-141
会 显 示	g-141
会 有	b-113c124
会 用	b141
会 联	g-82
会 联 系	g-82
会 被	g420
会 计	k166
会 让	h89
传	a113b-100e-101f252g332l-80
传 .	d94
传 _ $	c158d97h85
传 _ 传	d97
传 你	c-128f319
传 唤	c230g82
传 宣	d97
传 宣 传	d97
传 票	g146
伪	j147
估	j-90
但	d85m263
但 系	m105
位	b-178e554g-109j701k-202l-228m-167
位 ,	e109j-121
位 .	e-84j100
位 . $	e-84j100
位 ?	f92j126
位 _ $	e-117
位 _ 事	e81
位 _ 家	j147
位 _ 念	g180j382k-118
位 _ 称	f98j112
位 _ 边	e177
位 ma	j179k-118
位 人	e98
位 人 事	e98
位 名	f98j102
位 名 称	f98j112
位 和	j157
位 和 家	j157
位 在	e167
位 数	g179j171
位 的	e92
位 还	e102j146
位 那	e177
位 那 边	e177
位 门	c177
低	b-88g91l175
低 _ ,	a149
低 保	g108
低 劣	a149
住	a186b291c312d-108f166g-98i-128j594k-197l-189m-153n274
住 ,	c100
住 _ ,	a-90d121
住 _ .	c98f172j-84n138
住 你	b-98e158
住 哪	f128j142
住 址	d85f121j384
住 址 ,	d151
住 址 .	f180j-80
住 院	b116
住 院 ,	a-90
体	a-118b-281c512j104l95
体 _ .	l163
体 会	l163
体 是	j150
体 面	e87
体 验	b-107c600d-88
何	b-170d-196k-127m-84
何 人	j-80
余	k-102
佛	b127
作	a-123b-208c-92d-140e184i99j109
作 $	e139i-94k131
作 ,	n162
作 .	e105
作 . $	e105
作 ?	j153
作 _ $	f-106i96j172
作 _ ,	h136
作 _ 员	f298
作 人	f298
作 人 员	f298
作 废	h142
作 都	g226
你	a-82b243c307d560e550f190g505i250l675m199n-166
你 $	a-127b148c-169e127f83g-185k205l199
你 ,	c460d178e-264h-133l-158
你 , 你	c246d-87e-93g91
你 .	c230d-86g99l213n160
你 . $	c230d-86g99l213n160
你 _ $	c402d-165e-306f173h-113m266n183
你 _ ,	a-104b141c-130d-178e-121f176g-89i-125j-140k190
你 _ .	b-97c146h105
你 _ 一	a-109b164c162d-132f186g-97i-81k229m-119n-86
你 _ 上	m141
你 _ 下	d-91f115g100h102j98m119
你 _ 不	a-211b86c-243d-154e125f-84g-179h134j94k-112l311n-98
你 _ 个	a-199b-180c133d317e-111f204l-134n-89
你 _ 为	c132m157
你 _ 么	a91b-137e-194l112n198
你 _ 事	a218i89
你 _ 人	b147j149
你 _ 什	a86
你 _ 他	e-147i275j91
你 _ 传	d97g102
你 _ 位	e299i161l-108
你 _ 你	b-100c198d-99e-143
你 _ 儿	b147l-90
你 _ 公	b-84c126
你 _ 几	b170c-107
你 _ 分	d235g167m-117
你 _ 到	b87c120d92e-83k129
你 _ 十	b-104e124
你 _ 单	k114
你 _ 厂	e92l149
你 _ 去	e-122n374
你 _ 友	b-125d183e-119i212n-83
你 _ 司	e234l135
你 _ 同	e-111i262
你 _ 名	d303g-97
你 _ 后	b-209g-87l331
你 _ 哥	n195
你 _ 哪	f-127
你 _ 在	b227c243d-101e110g140h-98j202
你 _ 女	i99
你 _ 好	b155c129d-103e82l-95
你 _ 妈	b-96c-83e301
你 _ 婆	a-159c-106e283n108
你 _ 子	a96b-82f99g99l80
你 _ 学	d139e83n118
你 _ 客	l127
你 _ 家	a191b102e-108g250
你 _ 导	d-150e339
你 _ 小	d107h171l-91
你 _ 就	a214g-81
你 _ 工	e122
你 _ 己	a119e93g-98h172m173
你 _ 当	j84
你 _ 得	b-125e110f87l240
你 _ 怎	i93
你 _ 想	b212f-93g-88i87
你 _ 成	d237i103
你 _ 我	l315
你 _ 担	m543
你 _ 接	a167d118l-90
你 _ 收	g93
你 _ 是	a167e-103m-80n97
你 _ 有	h94
你 _ 朋	a119n114
你 _ 期	j115
你 _ 机	b-83d114e-87k-87l344
你 _ 村	d138h108
你 _ 条	a113
你 _ 板	n112
你 _ 案	a-92c-114g193h185
你 _ 楼	l155
你 _ 欠	b-117c-94d87f140g-84i-110
你 _ 死	b-157d171
你 _ 母	e243
你 _ 没	a119
你 _ 点	l89
你 _ 照	d166
你 _ 片	d125
你 _ 班	b-90i149l114
你 _ 的	a-196b211c113l143
你 _ 着	b377g-214l-213
你 _ 种	a379b-140c-98e-81
你 _ 经	g155
你 _ 老	b214d124e116l108
你 _ 腿	b307l-83
你 _ 要	a-80d106
你 _ 记	b-97g196
你 _ 试	b-97
你 _ 说	h145i98l145
你 _ 账	j163k-143
你 _ 辆	b151
你 _ 还	b-136e418h-162l-125
你 _ 这	a-86c200i81
你 _ 道	a123f109i-107l267
你 _ 那	a220i96l-107
你 _ 里	b-157c-100e146l217
你 _ 钱	b-91c-83d190k148l107n-81
你 _ 门	c-105f-135
你 一	b352d-144e-93g121h-103
你 一 条	b104
你 丈	e112
你 丈 母	e112
你 上	b-83d94l102
你 下	b-105e124k201l92
你 不	a-106c-161d-162e147g206h-225i-109k119l111n180
你 不 接	e149l-130
你 不 是	k216n146
你 不 还	b-80e89g141i-80
你 个	a302b-99k160l-94
你 也	a299b-123g-92
你 二	b-82e164
你 人	k210n84
你 什	l136
你 今	g102h250m140
你 以	c126g96m155
你 们	a281b-336c-160d171e163f-182i116l118n-96
你 们 厂	e92l149
你 们 家	a214g96
你 们 村	d138h108
你 们 那	a242b-103
你 会	b-203l455
你 信	b333l-115
你 信 不	b333l-115
你 做	d312
你 儿	a133e-159g218
你 儿 子	a146e-140
你 全	g169m-108
你 公	e234l135
你 公 司	e234l135
你 关	c-138h-86l196
你 关 机	l241
你 再	c201d150g-113
你 写	i103
你 准	c200
你 几	a173l81
你 出	b-206g-83m368
你 出 不	b-121l121
你 分	j115
你 到	a98
你 前	i107
你 前 女	i99
你 半	d190h264
你 单	e132i161
你 单 位	e132i161
你 厂	l130
你 去	a-145b182c138n145
你 受	l179
你 可	f107
你 同	d143e-85n118
你 同 事	i93
你 同 学	d156n118
你 名	f122g149
你 名 下	f122g149
你 哥	b-94e83i106l-95
你 唔	e144
你 在	b-117d334e-130f-143j96l-105n127
你 在 哪	f-90
你 堂	e96
你 女	b127l-93n117
你 女 儿	b147l-90
你 好	b-98d-82f220g-122i83l396
你 好 ,	f229
你 妈	b101d-96e-117n289
你 姐	e230
你 存	k346
你 安	l159
你 客	c140f104n122
你 宣	d97
你 宣 传	d97
你 害	g93
你 家	a-206b839d-239e289f-195g-233j-175n-94
你 家 那	b159d90e83
你 家 里	e194
你 就	a330c103e-122f97g-272l-125n-115
你 就 当	j84
你 就 是	a228
你 屋	j166
你 工	e167g336
你 已	g351
你 已 经	g155
你 店	l161
你 店 里	b-103l246
你 开	b90j97
你 怎	e-140n244
你 怎 么	e-140n244
你 想	c82e-134g187
你 懂	a129b390e91f-94g-85l-111
你 懂 我	b-85e127
你 懂 的	a-82b400i91
你 所	h80
你 手	l83
你 手 机	l103
你 打	b198c103d-106e-131j-95k109m-102
你 打 个	f127
你 承	m543
你 承 担	m543
你 把	k98l232m102
你 抖	d144
你 挑	b221
你 换	l101
你 掂	b152l-80
你 推	n292
你 是	a-84f-105i147l87
你 是 他	i85j105
你 是 想	f-93i116
你 最	b203d-87l-126
你 有	f177
你 有 一	f177
你 朋	b-119d199e-119n-81
你 朋 友	b-119d199e-119n-81
你 本	f86
你 来	c-142f528
你 来 一	f114
你 楼	h115j159
你 楼 下	h115j159
你 欠	c-122f154i-224
你 欠 的	c-85f113
你 欠 钱	d115
你 每	h85
你 没	a-126g93n136
你 消	g155
你 照	d108
你 照 片	d125
你 爱	j152
你 爱 人	j152
你 父	e131
你 父 母	e131
你 爸	b-146c-200e257n-131
你 爸 妈	a107b-92e152h81
你 爹	e89
你 猜	c110d97
你 现	b-88c266d-93g161j207
你 现 在	b-88c266d-93g161j207
你 申	m140n166
你 留	c174
你 的	b160c-467d263f246g255h377k-125l-143n-86
你 的 案	c-95h234
你 的 欠	c-90f149g-84i-106
你 的 腿	b307l-83
你 看	d86f87g-122
你 看 着	d100g-122
你 瞒	e244h87
你 知	f141i-101l285
你 知 道	f141i-101l285
你 社	b-143d171
你 等 着	g-88
你 签	c361g155
你 约	c160e-103
你 绑	b146
你 老	a-197d-93e299g109i-113l-96n203
你 老 公	b-82c126
你 老 婆	a-159c-106e283n108
你 老 家	b126g154
你 老 板	n112
你 聊	c262
你 自	a119e93g-119h172m169
你 自 己	a119e93g-98h172m173
你 要	b112m141
你 要 是	b123
你 认	d95i80
你 让	e-131l227
你 让 他	e-81
你 试	c88
你 说	b-147d-96e-111i184l198
你 说 你	l100
你 请	l219
你 跟	i83
你 躲	b146d-102
你 躲 不	l92
你 躲 什	a86
你 躺	b356l-110
你 还	a-86b-284c-188e134g230k-149l111n-188
你 还 不	b-103l133
你 还 要	a-80d106
你 还 钱	d82l125
你 这	a574b-216g-293l-126n-152
你 这 个	a-97c113e87
你 这 么	a107
你 这 种	a379b-140c-98e-81
你 通	d236
你 那	b322d204e-90f97i-80l-157
你 那 个	f140
你 那 辆	b151
你 销	j169k-148
你 销 账	j169k-148
你 门	l118
你 阿	e153g194
你 隔	d146i141
你 领	e143
佢	i235
使	b-124j103
使 用	b-109j107
侄	i282
例	g97
供	d86e-101f-83i185
供 了	i82
依	g-171m-154
依 _ 办	c-89
依 据	m-128
依 法	g-145
依 法 办	c-89
侦	c232
侦 _ 队	f83
侦 支	f83
侦 支 队	f83
便	a-126c-108e-132f104k158l-160m-134
便 _ $	k139
便 宜	b132k112
便 点	k139
便 说	i110
促	e320
促 .	e94
促 _ 款	e225
促 还	e225
促 还 款	e225
保	c-129d150e-211f171g420h-118l-113
保 _ ,	k111
保 _ .	d101
保 _ 师	i141
保 _ 金	g-106m286
保 中	f184g122j98
保 卡	g261
保 安	a96i142
保 密	d463
保 密 .	d101
保 留	d-98g-91
保 监	f177
保 证	b326g164m199
保 证 金	g-106m286
信	a-263b214c-207d211f-192g508h-373i118l-113m-92n-202
信 ,	b81d-94f-89g-99i-87l127
信 , 我	k125
信 , 支	k-84
信 .	b118g-86l-130
信 . $	b118l-117
信 _ $	b118l-126
信 _ ,	b124g129
信 _ 】	d80
信 _ 一	a210
信 _ 不	b-188l278
信 _ 会	g-127
信 _ 信	b435l-142
信 _ 卡	c194g-193j-91k-92n101
信 _ 回	d100
信 _ 我	k115m97
信 _ 执	g-103
信 _ 支	k-84
信 _ 有	k91
信 _ 炸	l159
信 _ 物	d151
信 _ 的	g146j130
信 _ 管	c82f113
信 _ 经	d293g-80
信 _ 行	k120
信 _ 证	j175
信 上	g86m99
信 不	b421e148l-142
信 不 信	b435l-142
信 人	d163g153
信 号	l-94
信 封	k212
信 就	k120
信 就 行	k120
信 已	d293g-80
信 已 经	d293g-80
信 息	g-90i-84m161
信 我	b150
信 用	c243f107g121j-81n88
信 用 】	d80
信 用 卡	c194g-193k-92n101
信 用 管	c82f113
信 的	d166
信 箱	i181
信 被	g-103
信 被 执	g-103
信 贷	i167
信 轰	l159
信 轰 炸	l159
信 那	m161
信 里	g179j171
信 验	j175
信 验 证	j175
俩	a150
修	a96b105c-111g-114
倍	g133h145m257
倍 ,	h145m315
倒	a213n108
倒 是	a118
候	a305b177d101e-109f-163j-124n-244
候 ,	a107
候 _ 的	c204f-127
候 一	h153
候 嘴	a194
候 走	b91l133
候 还	l161
借	b-430d-152e-249f-133h-220j-123k-178l-235m-213n1486
借 $	n238
借 ,	n126
借 _ $	a-118n242
借 _ ,	n102
借 _ .	a116c159
借 _ 一	g94i162
借 _ 么	a97
借 _ 时	a137
借 _ 的	a210n-144
借 _ 贷	n-127
借 _ 逾	i91
借 一	n350
借 不	a-176b-86n321
借 了	i103
借 呗	i109n273
借 条	c169
借 款	e142g307
借 款 逾	i91
借 点	n91
借 的	a118
借 网	n-127
借 网 贷	n-127
借 这	a97
借 这 么	a97
借 钱	a329n-229
借 钱 的	a225
借 高	n106
债	c-181e172g215i255l-148n-153
债 _ ,	i162
债 _ 人	b147d-131f-108g141i-182j140
债 _ 还	a138d123e356g-139
债 不	a174d123
债 务	b138d-124f188g258i-189j125
债 务 人	b147d-122f-93g142i-182j140
债 的	i141
债 还	a112d105
值	g-115k128
值 钱	n105
倾	h102
倾 .	h102
假	f89j321
假 _ 做	j172
假 称	f160j121
假 装	j200
偏	l121
做	c-411d275e202f143h-163i341j308k-109m-145n164
做 $	b99
做 .	n100
做 . $	n100
做 _ $	n100
做 _ 么	f-154j199
做 _ 二	n135
做 _ 作	e114
做 _ 做	a102
做 _ 意	i98j155l137
做 个	c-119d165f124j99n93
做 人	a108e87f99
做 什	f-154j199
做 什 么	f-154j199
做 做	e97i111
做 到	a113
做 好	c-123g250
做 工	e114
做 工 作	e114
做 成	d316
做 生	i98l150
做 生 意	i98l150
做 这	n138
停	a-134b-119c-117d-169e-155g263k-103l449n-142
停 $	g137l149
停 .	g107
停 _ $	l257
停 _ ,	m235
停 _ .	g166h-113
停 _ 用	j111
停 _ 费	m-138
停 你	h95l113
停 催	m217
停 在	l-97
停 息	g104j102
停 息 用	j111
停 掉	g133
停 用	f103
停 车	m-155
停 车 费	m-138
健	a167
偿	e258l80
偿 ,	g89
偿 .	i130l80
偿 _ .	e85
偿 还 .	e85
傅	i140j123
傅 ,	i151
催	a-142b-181c-161d-104g-136h-115i477l318m400n-102
催 $	i105
催 ,	k161m225
催 _ $	b-129i234l260
催 _ .	l187
催 _ 公	e-111i108
催 _ 的	i184j117m98
催 _ 费	m87
催 催	i105
催 告	m189
催 收	b-119e-131f-167i113j96l242
催 收 公	e-111i108
催 收 的	i184j117m98
催 收 费	m87
催 账	l186
傻	a108
像	a335b-106g-95k139
像 你	a335b-90g-95
儿	a254b641c-181d-201e152f126g131
儿 ,	b109e177l90n-102
儿 .	l169m82
儿 . $	l169m82
儿 _ $	b-86l169m82
儿 _ 在	e106i123
儿 _ 您	e144
儿 _ 班	f98j80
儿 上	e125f98
儿 上 班	f98j80
儿 园	n158
儿 子	a148e-111
儿 子 在	e106i123
儿 就	g99
儿 有	b223e104n88
元	f-128i-96j135k191
元 $	m-114
元 ,	g-83m229n-98
元 , 合	m88
元 , 已	m-92
元 .	a88e93g92
元 _ 合	m88
元 _ 已	m-92
元 _ 异	g110
元 _ 日	n132
元 _ 未	m88
元 几	j227
元 及	m81
兄	b411c112m128n-116
兄 们	b152m141
兄 弟	b83c126
充	a112f113k253n-92
充 _ 行	f226j-156
充 _ 递	j103
充 值	k158
充 快	j103
充 快 递	j103
先	a-328b-192c-116e-125h-160i-105j100l-95m566n833
先 _ ,	g82n195
先 _ .	e133
先 _ 上	i91m208n97
先 _ 五	m148
先 _ 你	c96f107
先 _ 我	g158j88k80n314
先 _ 来	b113n247
先 _ 这	b160e-86
先 交	m290
先 交 五	m148
先 别	j120l91
先 到	c110
先 向	n117
先 垫	i110m262
先 垫 上	i110m262
先 打	e299k217m98
先 扣	b180e-82
先 把	j84n133
先 把 这	n91
先 拿	b121n161
先 拿 来	b121n161
先 提	n189
先 生	d113e-91f-85g92i-94n-150
先 生 ,	g82n-85
先 给	f139j93
先 给 你	f139
先 过	g170
先 还	a-83n284
先 还 我	n326
光	a-95d139
免	b-84d-94f-111g-179h208i-80j102k235n-101
免 $	m93
免 .	m92
免 . $	m92
免 _ $	m92
免 _ ,	m-137
免 手	k132
免 收	h184
免 方	j94
免 费	m-132
入	a-87d-126e-182f149g324h128j-118l82
入 ,	l111
入 _ .	n120
入 不	h87
入 账	n107
入 账 .	n120
全	a-80b140c-147e-180f117g1106h215i-174k-153l-198m-161
全 ,	a161b-124j122
全 _ $	a-84b93g496
全 _ ,	g155h89m-96
全 国	g120
全 家	g215
全 是	b248f157
全 程	f175
全 网	g120
全 部	g170h90
全 额	h183
八	c-128d-194g-130k436m413
八 ,	d-88m184
八 _ ,	m421
八 _ .	l145
八 千	m197
八 年	a107
八 折	k99
八 点	e130h115
八 百	k429m232
八 百 ,	m292
公	a-238b-273c338d509e194g-159i-148k106l-173m150
公 ,	g164k156
公 _ $	f116
公 _ )	g107
公 _ ,	f143k-94
公 _ .	c147g-100h111
公 _ 前	e157h89l135
公 _ 受	g-173
公 _ 员	g138
公 _ 备	n109
公 _ 小	n167
公 _ 局	c148f153
公 _ 提	k157
公 _ 机	c363
公 _ 栏	m-101
公 _ 欠	d216i-117
公 _ 法	f-88
公 _ 的	b-145c134e273j117
公 _ 规	m172
公 _ 财	c90e148
公 _ 账	g-93k182
公 _ 那	k269
公 众	d149
公 务	f186g136
公 务 员	g138
公 司	d191e-181f-133g-154j170k88m117n113
公 司 )	g107
公 司 前	e157h89l135
公 司 备	n109
公 司 提	k157
公 司 的	b-80d93j143
公 司 规	m172
公 司 财	c90e148
公 司 账	g-93k200
公 司 那	k269
公 告	f-291
公 安	f394
公 安 局	f163
公 安 机	c363
公 室	e149
公 布	d94g-115h123
公 开	d298e215i-91
公 示	m-120
公 证	m213
六	c-100d-111f-91h212i203j441k-153m197n-122
六 _ 数	g157j416
六 个	j240
六 位	g165j354
六 千	i164
六 月	a193
六 楼	b205
六 点	h199
共	d-85e-82g134j163m-100
共 六	i148
共 同	g149
关	a-195b-95c390e-192g-175h185k-94l263n-160
关 $	g-108
关 ,	i151
关 .	g155
关 . $	g155
关 _ $	a-93g155l84
关 _ ,	b-91f96h328
关 _ .	c128i-81
关 _ 了	d183
关 _ 你	f122
关 于 你	f122
关 报	c242
关 掉	d-104
关 掉 ,	d-104
关 机	a-103b-86d245e-91l431
关 注	d-105f122
关 的	c141
关 系	h-105
关 系 .	h-98
关 闭	h334
关 闭 ,	h249
关 闭 .	h93
兴	c94d171
兴 趣	c94d171
兵	g382
其	d-146e415f-113i265l241m103n250
其 _ 平	n91
其 _ 款	h90
其 他	i-124l94n190
其 他 平	n91
其 向	n184
其 妻	e430
其 子	i129
其 母	f132i199j86l243
其 转	i100k110
具	b115g-94i105j123
具 体	i105j135
典	a115n133
典 型	a137
典 当	n133
养	a250b-175g223i-115k-86n100
养 _ .	a175i-86
养 _ 金	g151
养 的	a175i-86
养 的 .	a175i-86
养 老	g280
养 老 金	g151
养 贷	n93
内	a-117b-88f93g88h476i-164k-91l-172m-88
内 _ 有	d82
内 _ 本	f128
内 _ 电	e116
内 不	h87
内 到	f114g145
内 回	e98
内 容	d82
内 部	f96i-95
册	j130n237
再	a-354b217c112e-386f-215g-543h-239j-185k-244l-235m118n141
再 _ $	b-87l-103
再 _ ,	b143d130g-104l198m-82
再 _ .	h-120m102n121
再 _ 个	n138
再 _ 也	b164h-86
再 _ 了	l113
再 _ 处	b166c-126h-82
再 _ 就	c267
再 _ 我	i-103
再 _ 还	b93i467
再 不	b287c-152i209
再 不 处	b166c-126h-82
再 不 还	b96i232
再 借	n-126
再 卖	b-104n202
再 唔	c260i235
再 失	c138
再 打	b-148e-179h-180k-82l89
再 打 $	l-103
再 打 ,	h-98l277
再 拖	b110c123
再 挂	l162
再 说	m127
再 说 .	m108n173
再 谈	c120m155
再 躲	b160d178l-80
再 躲 ,	b160d178l-80
再 还	a-89h-84
冒	c-104
冒 _ 快	j103
冒 充	f138
冒 充 快	j103
冒 用	f-81
写	b-104c-82e121f-101m201n-98
写 _ 了	i97
写 上	j104
写 得	g109
写 着	e86
军	k165
农	k99n-82
冰	b151
冲	m-93
决	b-81c-112f-143g420l205m-122
决 $	g187
决 ,	e83g198h86
决 _ 下	g342
决 后	g-162
决 已	g256
况	c91e-187f92i407j82
况 .	f175
况 . $	f93
况 _ $	f93
况 _ 请	i94
况 都	j115
冷	b-91
冻	m125
冻 _ 了	k88
冻 结 了	k88
净	g305
准	a-103b95c250f-213k163
准 $	f-146g-121
准 .	b261
准 _ $	b240g264
准 _ 好	b-120c365k184l-129
准 备	b-141c278g199k180l-129
准 备 好	b-120c365k184l-129
凌	l157
减	b-93c-144g-199h392m317n-85
减 $	h153
减 _ $	m86
减 _ .	m92
减 免	g-93h266j91m373
减 免 .	m92
凑	b-147c292h131i-86n210
凑 ,	e-151n268
凑 _ 凑	c155e96
凑 一	c155e107n-112
凑 不	n136
几	b473c277f201g-243h-121j395k-174m-86n277
几 _ $	n136
几 _ ,	a-110b304c91
几 _ 人	f201j133
几 _ 元	j227
几 万	d170n120
几 个	a-112b243n196
几 十	i100
几 单	j227
几 单 元	j227
几 口	f206j139
几 口 人	f206j139
几 号	a106j157
几 天	n89
几 年	c408
几 张	j-82
几 楼	e164
几 点	b103e-96l213
出	b232c-294d83e-83f-108g247h110i124k-205m370
出 $	m399
出 ,	m106
出 _ $	b-131g-83l119
出 _ ,	b-95i152j-90
出 _ .	f100n91
出 _ 不	g99
出 _ 了	a96c129
出 _ 出	b-121l121
出 _ 报	c-140
出 _ 的	a139b436c-93
出 不	b-121l121
出 不 出	b-121l121
出 事	b220
出 入	i82
出 所	c-81f99
出 所 报	c-140
出 来	a263b94g229h-95i-93j-140k-96l169m-92n237
出 来 $	b-121l121
出 来 ,	a90g135n95
出 来 .	n91
出 来 了	a98c156
出 来 的	a160b216
出 现	j116
出 门	b271d118l-92
函	c-212e327j-116k-88m256n-113
函 .	e169
函 . $	e178
函 _ $	e178
函 】	c-124
函 到	e85
分	a-128b-226c-116d244e86f-239g146h319k-99
分 _ ,	j98l-92m239n-168
分 _ 三	d90m280
分 _ 买	b-137n327
分 _ 五	m-138
分 _ 内	h217n98
分 _ 次	k111m-91
分 _ 都	e122
分 不	h153
分 之	m147
分 之 三	m184
分 之 五	m-133
分 十	k119m-129
分 期	b-198g-114j92m244n136
分 期 ,	j115m264n-96
分 期 买	b-137n327
分 钟	b-101d196f-83g-90h90l175n111
分 钟 ,	l-92
分 钟 内	h217n98
分 钟 都	e125
切	h89
刑	a-80b-139c994g-80i-176
刑 _ ,	c200
刑 事	c345
刑 拘	c273
刑 的	c172
划	e104g237k-91
划 ,	g111
划 扣	g133
列	f203g205m118
列 为	g165
列 入	f126m92
刘	f148
刘 ,	f205
则	h249
则 减	h184
刚	a-263b331l-113n-104
刚 从	b165
刚 才	a-94
初	f-86
删	g111k-85l-99
判	a-145b-177c163f-156g946l-112m-166n-89
判 _ ,	g220h87
判 _ 书	g-84
判 _ 已	g256
判 _ 年	c96
判 _ 来	c214
判 三	c91
判 下	c214
判 下 来	c214
判 决	c-86f-105g427m-104
判 决 已	g256
利	a-156b-178c-85e-127f-109g-91i324j112k-103l-170m298
利 _ ,	j182m147n119
利 _ .	i221n-98
利 _ 不	m127
利 息	a-116b-110h-92i127j125l-138m173
利 息 ,	j182m147
利 息 .	m88
利 滚	m140
别	a-178b321d-178g-164h-95i-124j259k169l384
别 _ $	b82c277d104m-150
别 _ ,	g-99j-93k151m136
别 _ 么	a-182
别 _ 了	g216l116
别 _ 借	n-198
别 _ 我	a-80b321d-93f134g169h196l-169m169
别 _ 诉	n150
别 人	b120k-101
别 信	m-150
别 借	a116
别 再	l113n-169
别 去	b185
别 听	g-97
别 告	n150
别 告 诉	n150
别 多	j150
别 急	l100
别 怪	b-106h233
别 怪 我	b-106h233
别 想	b158h-132l102
别 打	l171
别 的	i-87l159
别 管	f144j97
别 紧	i108
别 给	a160g-87j-107
别 让	b371e-100
别 让 我	b371e-100
别 说	j134
别 走	k268
别 跟	k149
别 跟 我	k149
别 这	a-182
别 这 么	a-182
别 逼	b86e86
别 逼 我	b89e86
别 问	g246m291
刮	b183
到	b-86c108d246e-293f-333g94h311i-376j271k96m-249
到 $	g121
到 ,	b114h99
到 .	a111l113n-85
到 . $	a111l113n-85
到 _ $	a105l113n-85
到 _ ,	c-80g-127h127i-96k-155l168
到 _ .	b162c-136d-134h-91k113l-141
到 _ 了	g-94
到 _ 人	k198
到 _ 们	e106i153
到 _ 候	a-86c95d188f-116
到 _ 关	d105l136
到 _ 处	g145
到 _ 家	c253h143l-94
到 _ 户	j164
到 _ 换	l101
到 _ 日	f82
到 _ 的	d126k86
到 _ 说	f93
到 _ 账	m82
到 _ 还	a260e-100
到 _ 这	a110k97
到 下	g375
到 不	g93
到 之	f82
到 了	c-84
到 他	l115
到 你	b102c117e-297k144l364
到 你 关	d105l136
到 你 家	c260h143l-85
到 哪	b202l101
到 场	f86
到 客	j164
到 山	b146
到 底	a387e-89l-82
到 底 还	a271l-82
到 店	j147
到 您	a110j-81
到 我	e124i137k348
到 我 们	e137i153
到 时	a-104d178f-116g-116
到 时 候	a-86c95d188f-116
到 本	f119
到 电	e175
到 的	j130
到 的 .	k100
到 短	a210
到 账	l-89n84
到 账 ,	n132
到 贵	e81
到 这	n113
到 钱	b86h208k-101n104
到 钱 ,	b105h110
制	b-98c184f152g381j91
制 _ 的	c254f101
制 _ 行	g248
制 执	g117
制 执 行	g117
制 措	c95
制 服	c236d101f235
制 服 的	c254f101
制 高	g-132
刷	b-174c186g119j-103m-151n120
刷 _ 份	c233
刷 _ 用	a132
刷 一	n108
刷 信	a132
刷 信 用	a132
刷 身	c233
刷 身 份	c233
刻	h583
刻 ,	h266
刻 转	h171
前	a-176b-206c298d-117e82f304g-229h677i340j-199k-201m-148n-264
前 _ 个	f169h125
前 _ 到	h123
前 _ 友	i99
前 _ 家	c305e-86
前 _ 还	c297h180
前 不	c114h285
前 不 还	c128h95
前 两	c124h125
前 台	f-95i425l113n-160
前 坐	l101
前 处	g134
前 女	i99
前 女 友	i99
前 必	e105h224
前 我	e85
前 未	c165h174
前 没	e115h166
前 通	f98
前 都	g-90
剩	h251i105
剩 _ 的	i129
剩 一	h90
剩 下	i129
剩 下 的	i129
力	b-144i123
劝	i163
办	a-108b131d-157e102f665g185h230l-84m-87
办 $	c128g155h-85
办 ,	f129
办 .	g-110i-81
办 . $	g-110i-81
办 ?	e148i103
办 _ $	b-94e204g-137
办 _ ,	f97i99
办 _ .	a-80f207n145
办 _ 了	c-122h201
办 _ 你	c-90
办 _ 息	j111
办 _ 的	f82
办 不	g-91h201
办 了	g200
办 人	f84k90
办 停	j111
办 停 息	j111
办 公	e129f217
办 完	c-122g120
办 法	f-113g-115i-87l106n301
办 理	f-81
办 理 你	c-89
办 的	f136
功	g124
加	b-195c135e116l-100m793n-87
加 _ 百	m125
加 _ 费	m112
加 五	m302
加 急	m159
加 急 费	m112
加 我	k120m-89
加 收	m401
务	d-205f331g120h193i-170k109l-134m91n-149
务 ,	f126
务 .	a96c113e-106h88
务 . $	a96e-102h94
务 _ #	m111
务 _ $	a91e-105h83
务 _ .	g105j194m132
务 _ 受	f107
务 _ 是	m-100
务 _ 行	f130
务 _ 说	c205g147
务 人	b147d-122f-93g142i-182j140
务 人 说	c205g147
务 员	g127k134
务 所	f-80
务 执	f130
务 执 行	f130
务 费	m145
务 费 #	m111
劣	a149
劣 ,	a149
动	a-133b159c137d-83e116f-160g164h159l-175m-90n-154
动 _ ,	b120e109h85
动 _ 手	b84
动 判	g392h89
动 态	j161
动 您	e122
动 手	b170
动 手 ,	b120
动 起	b127
助	e179f82
勤	b344
勿	f95
包	a-132e-144h271i-114k278m-276
包 ,	g169m-156
包 .	f147h248
包 _ 我	j-96
包 发	k125
包 括	j-91
包 裹	j158
化	b141
匙	b108
区	b-173c-111d257f249i-140j341n-85
区 ,	f80
区 .	j105
区 人	f84
区 那	g109
医	b228f171g213j172
医 保	f197g213j166
医 院	b290
十	a185b-141c-178d-127f-162g-214h98j-130l549m125n-80
十 $	m107
十 _ $	k125m223
十 _ ,	m-108
十 _ .	h96m163
十 _ 了	a83e159l-85
十 _ 点	b-84e82h259
十 _ 钟	d-81h95l177
十 一	h134l126
十 一 点	h80l172
十 三	b-82e168
十 个	e-108l303n81
十 九	e121l126
十 二	h149l-138m-106
十 二 点	e82h179l-87
十 五	a85m160
十 几	d88l82
十 分	b137d-81h110l159
十 分 钟	d-81h95l177
十 块	m349
十 月	a193
十 次	k111m-98
十 点	h-98
千	a-257b-128c-87g-227h-193i295j-123l-173m618
千 ,	h-87k117m433
千 .	e145m88
千 . $	e145m88
千 _ $	e145
千 _ ,	i160k-118
千 一	m-97
千 五	m139
千 多	i80
升	a126j123
升 _ ,	j134
升 级	a126j123
升 级 ,	j134
午	b-170h205j-82k-90l-144n-104
午 _ 点	e83g104h124l-113
午 三	g153
午 三 点	g153
午 五	d85h126
午 五 点	d85h126
午 十	e95
半	a-143b-179c109d276h153j-100l579m-125n-151
半 .	n-103
半 _ 时	l-130
半 个	c-82d225h254
半 夜	b-124l238
半 小	l-130
半 小 时	l-130
半 年	d111j-80
协	c-163e189f352g-106h273
协 _ .	e131
协 助	e209
协 商	h310m131
协 查	c-124
协 议	m-86
单	a-338b-505d220f-113h134i-129k-154l-306n-128
单 "	g186
单 " ,	g186
单 $	g154i-91
单 ,	d-129g176i116
单 _ $	f-95
单 _ ,	c98e92g155
单 _ .	c124e-84g93
单 _ ?	d118f92
单 _ 人	e98
单 _ 几	j216
单 _ 发	k95
单 _ 名	f98j102
单 _ 和	j157
单 _ 法	g-98
单 今	h119
单 位	c98d-152e207f126g-140j161l-95
单 位 ,	e113
单 位 .	e-84
单 位 人	e98
单 位 名	f98j102
单 位 和	j157
单 元	j216
单 吗	d118
单 子	g108
单 我	d110
单 明	m120
单 由	g-98
单 要	d161e136
单 里	c108d-89m110
卖	b-250c-164d-131g213i-94j230k-143l-111m-93n338
卖 _ ,	a155j121n89
卖 _ 也	k-80n286
卖 掉	b-104n317
卖 的	j107
卖 血	n236
博	d84
卡	a-160b-252d-144e-174f-133g146i-150k734l-113m-281n102
卡 $	a120g82k110n-113
卡 ,	n401
卡 .	g-118
卡 . $	g-118k80
卡 _ $	f131g-126k80
卡 _ ,	c167k299
卡 _ .	j93
卡 _ 不	g247k-82
卡 _ 卡	j-82
卡 _ 心	f-86
卡 _ 期	c-109
卡 _ 码	b97
卡 _ 行	k160
卡 _ 额	n108
卡 上	k238
卡 上 ,	k238
卡 中	f-86
卡 中 心	f-86
卡 也	k160
卡 也 行	k160
卡 号	j283
卡 号 .	j96
卡 密 码	b97
卡 抵	k205
卡 是	c103
卡 欠	i135
卡 欠 款	i80
卡 的	c196n108
卡 逾	c-109
卡 逾 期	c-109
卡 部	f149
卫	k86
印	d93
印 了	d215
即	c91e116h189j-119k-84n88
即 还	n110
卷	g-118h274
卸	b186
卸 _ 一	b104
卸 你	b104
卸 你 一	b104
厂	j135l235
厂 _ 口	e106l213
厂 子	b81
厂 门	l283
厂 门 口	e106l213
厅	l149
压	e213
压 高	e177
去	a-221b236c536d266e185f-118g-135i-430l-482n579
去 $	b165c193l-124
去 ,	b-212c204n156
去 .	a-82b143d112h156
去 . $	d112h156
去 _ $	a110c-118d235e88h134
去 _ ,	e108h100
去 _ .	b-144d-91e-131j85n249
去 _ 了	c-120g135
去 _ 他	c81e113
去 _ 你	c89h-88
去 _ 公	j200l155
去 _ 几	c184
去 _ 出	c-139
去 _ 家	c119
去 _ 的	b123
去 _ 网	n-104
去 不	c-137g156m154
去 不 了	c-120g156
去 了	a143e-82g-81h154n-114
去 了 ,	h113
去 你	b-105e195g-98h80l90
去 你 家	c119
去 借 网	n-104
去 就	a128
去 派	c-139
去 派 出	c-139
去 自	c211
去 跟	e164
去 过	b119e159f105j94
县	a133e169
县 出	a161
县 里	e174
又	a357j97l282
又 是	a185
及	c85e130f-110
及 车	g95
友	a-98b-250c-107d520e-165f-90g-180i99j93n250
友 ,	d84e-90
友 _ ,	a-103n175
友 _ 款	e-81n197
友 借	i-95n202
友 借 款	n197
友 圈	b-128d169n-116
友 欠	e-90
反	b-175e307f92k-103l160
反 _ .	e112
反 _ 我	b-124c142i109l133
反 映	e342i-99
反 映 .	e112
反 正	b-148c87i181l218
反 正 我	b-124c142i109l133
反 诈	f163
发	a-350b-429c-310e80h-205i-135k292l326m-83n-277
发 "	g92
发 _ $	d204g-94j122
发 _ ,	j118l122
发 _ .	j-85
发 _ 一	j208k-80m177
发 _ 包	k120m-89
发 _ 同	d92
发 _ 的	d-92
发 一	k100l162
发 了	m142
发 你	d91f166
发 函	e209l-97m173
发 到	d-106
发 您	d-92k134
发 我	j458k-102
发 我 ,	j195
发 我 .	j-82
发 来	j95l177
发 现	g255m-108
发 生	g90
发 的	e-87f127j-83k88
发 短	d254g-80
发 红	k120m-89
发 红 包	k120m-89
发 给	h96
发 过	b-141l142
发 送	d191
叔	c508e-174i193m84
叔 叔	c255e-83i97
取	a-102b-190d-161e-95f-113g302j188l383
取 .	d-86
取 . $	d-86
取 _ $	b-121d-86g92
取 其	l191
取 强	c95
取 得	g107
取 消	g233
受	a-137c-91f86g223k102l216n-106
受 _ ,	g-85
受 _ .	l179
受 _ 了	e177g91
受 _ 响	g317
受 _ 岭	k84
受 影	g317
受 影 响	g317
受 理	c-86g111
受 理 ,	g-85
受 的	l179
受 远	l80
受 银	f131
变	j-126
变 $	f120
变 更	j-91
口	a132b-178c212f259g-177i-104k-136l432m-109n374
口 $	b153l-80
口 ,	b-145c131d97n132
口 .	a159e133
口 . $	a159e133
口 _ $	a145e129n134
口 _ ,	j83
口 _ 不	a170l83
口 _ 查	f204
口 一	d91l105
口 人	f206j139
口 人 ,	j122
口 借	n336
口 子	c130
口 普	f204
口 普 查	f204
口 的	b125n133
口 见	c160
口 那	b-115e124l257
句	b94
句 ,	b94
另	a-82d237m117
另 一	g109
另 加	m139
只	a-224c145f-210h176j-172k-97l-220m-202
只 会	b121
只 剩	h171
只 好	e245
只 是	b86c159e80
只 有	g-205h125
只 能	i156
只 要	g129n138
只 说	c121
叫	c203d246e-190f-176i290l228n-109
叫 _ .	a82b128
叫 他	i91
叫 你	b-145d313e-97
叫 板	a105
叫 板 .	a105
叭 喊	d-104
可	a-160b632c99e126f-192g-241i-217j-285k-87l-284m-161
可 _ $	k266
可 _ ,	k-130
可 _ .	h-85
可 _ 不	b328
可 _ 向	n108
可 _ 在	d-139
可 _ 复	h101
可 _ 好	b-127c231
可 _ 帮	c174d152
可 _ 我	b98n92
可 _ 接	k89
可 _ 查	d-80f107
可 不	c333e157
可 不 好	b-122c235
可 以	a-137b-252c-257e-131f-153g-255h-189i-97j-108l-86m-119
可 以 ,	k-122
可 以 .	h-85
可 以 在	d-104
可 以 帮	c174d152
可 以 查	d-80f107
可 先	n117
可 别	g237
可 就	b151d213f134
可 我	b118l93
可 没	b232n92
可 没 我	b98n92
可 直	k89
可 直 接	k89
台	a-91c-108d115f-248g92i271j-171k-174n237
台 $	n255
台 ,	d106
台 _ 一	d97
台 _ 了	e112h115
台 _ 接	g88n118
台 _ 费	e83
台 借	n112
台 公	d86h127
台 消	e83
台 消 费	e83
台 直	g88n118
台 直 接	g88n118
史	d82
号	a-140b-320c-135d-175e-137f104h-160i-277k89l197m-261n-285
号 #	e117f-108
号 $	d-102f-95
号 ,	d223k221
号 .	l-87
号 . $	l-87
号 _ #	e104f165
号 _ $	l-112
号 _ ,	c200e-99h82l-132
号 _ .	j108
号 _ 上	f179
号 _ 可	d-80f83
号 _ 对	g119
号 _ 我	j230
号 _ 是	k109
号 不	g115
号 也	l139
号 子	c200
号 是	e104f202
号 是 #	e104f205
号 码	b-128d-105e-93i-134k-94l167
号 码 .	j108
号 给	j217
号 说	j138
号 都	g145
号 里	d-88
号 马	f179
号 马 上	f179
司	d86e-269f255g251i-98m-82n114
司 (	g107
司 )	g107
司 _ ,	b88e-158f-156j243k152
司 _ .	k120
司 _ 务	c90e132
司 _ 受	f80
司 _ 台	e157h89l135
司 _ 定	m172
司 _ 户	g-93
司 _ 款	n189
司 _ 用	i181n88
司 _ 组	f258
司 _ 边	k269
司 催	k84
司 前	e157h89l135
司 前 台	e157h89l135
司 回	j175
司 备	n109
司 备 用	n109
司 将	e90
司 小	n167
司 提	k157
司 是	f86i104
司 欠	n119
司 法	f377
司 法 组	f258
司 的	b-80d92g102j143
司 的 ,	e-134f-155j272
司 规	m172
司 规 定	m172
司 财	c90e148
司 财 务	c90e148
司 账	g-93k200
司 账 户	g-93
司 那	k265
司 那 边	k269
吃	a355b-248c615d-104g-104l129
吃 _ 喝	a96d-83
吃 _ 饭	c106
吃 牢	c173
吃 牢 饭	c173
各	l248
合	a-200b-131d-119e-119f525h-170j-130k-218l-86m146n-170
合 _ .	d119
合 _ 下	f265j-96
合 _ 无	m120
合 _ 第	m-112
合 _ 约	m-90
合 _ 诈	c204
合 一	f265j-96
合 一 下	f265j-96
合 作	i84
合 办	f89
合 同	c100h-85i-90j-82k-127m122n-123
合 同 .	d125
合 同 无	m120
合 同 第	m-111
合 同 约	m-90
合 同 诈	c204
合 处	f81
合 处 理	f81
吊	b325
吊 车	b103
同	a-276b-138d195e-542f-256h-100i-123k-199m156n-117
同 .	d125
同 . $	d125
同 _ $	b81d125
同 _ ,	i92j-105
同 _ 一	e94
同 _ 写	m163
同 _ 定	m-90
同 _ 群	d263e-128n93
同 _ 说	j127
同 _ 骗	c204
同 一	m107
同 事	d-110e-205i109l84
同 事 说	j127
同 你	h102
同 学	d214e-170f-80g-89j178m-80n103
同 学 ,	i197
同 学 群	d164e-128n93
同 意	j-82
同 无	m120
同 未	m110
同 第	m-111
同 约	m-90
同 约 定	m-90
同 诈	c204
同 诈 骗	c204
同 账	m92
名	a-218b-240d694e-222g477h129i-231j202k409l-150
名 ,	d154
名 :	k150
名 _ "	g182
名 _ $	d496g98i-91
名 _ ,	g169
名 _ .	j90m132
名 _ 我	d94k95
名 _ 房	g126j99
名 _ 有	f83g-81
名 _ 的	g127
名 _ 里	c108d-84
名 下	f117g370n150
名 下 房	g126j99
名 下 有	f83g-81
名 下 的	g140
名 义	f128j176
名 单	d261e-88f-112g394i-122
名 单 "	g186
名 单 ,	g179
名 单 里	c108d-84
名 字	c93d-161f-132
名 张	k166
名 是 我	k95
名 称	f98j110
名 额	h215m138
后	a-238b-481c-103e-305f-221g368h589i-221l474m-97n-104
后 #	h106
后 _ $	l395
后 _ 不	h83
后 _ 个	h-107
后 _ 们	g-81l-80
后 _ 会	g97
后 _ 再	l82
后 _ 图	k150
后 _ 天	h254
后 _ 家	d111g121
后 _ 小	h90
后 _ 打	h-81
后 _ 次	h121
后 _ 自	c110
后 _ 都	c109
后 一	h291l-108m-84
后 一 天	h254
后 一 次	h121
后 三	j88
后 上	g103
后 不	g92
后 再	n156
后 台	g241
后 四	j-123
后 四 位	j-123
后 头	b-95l445
后 客	f113
后 就	h194
后 就 不	h134
后 我	g85h-142
后 我 们	g-81l-80
后 截	k150
后 截 图	k150
后 才	g-169
后 才 能	g-169
后 打	l-83
后 挂	a134g92
后 有	h-89
后 来	c175
后 果	c84g-113h162
后 果 自	c110
后 续	j212
后 转	h86
后 通	c163h104
后 面	l134
向	c271d-169e124f-206i-106k-80m110n158
向 _ 友	d-84i-167n87
向 亲	d-84i-167n150
向 亲 友	d-84i-167n150
向 公	c242
向 您	g99
吓	c91d100
吓 唬	c95d100
吗	a-220b-105f118g-90h-85i121j-310m-91n249
吗 $	a-220j-154
吗 ,	a-84d114f99i81
吗 , 我	d97e107
吗 ?	a105c99d-187e-184j-89n267
吗 ? $	c151d-147e-105f190
吗 ? 不	n117
吗 _ $	c121d-147e-107f169
吗 _ 不	n117
吗 _ 我	d97e105n-84
否	f-138g-148h213j-101
否 则	h249
吧	a-108b174c352d166e680h-127i-106j-236k188l-252
吧 $	b-80c420f139g-92k349n-112
吧 ,	b353c-181d161e346f89l-110m129
吧 , 他	i94
吧 , 你	l-97
吧 , 我	e145n-95
吧 .	a-99c218
吧 . $	a-99c218
吧 ?	e155f-95i-99j-157n160
吧 ? $	a107
吧 _ $	c183d-93f-123
吧 _ 他	i94
吧 _ 你	l-97
吧 _ 我	e141n-95
吧 _ 那	d158
含	d82
听	b-199f101g104h-93i-83j-141
听 _ $	a100
听 _ ,	e87
听 人	g-81
听 见	a87
听 说	e144l81
启	d118h91
启 事	d110
启 动	h95
呀	e88i-82
呀 .	e106
呀 _ $	e88i-82
告	a-105b206c382e-328f-230i484j80k-135m132
告 .	b270
告 :	c172h82
告 _ $	b270d-80
告 _ 下	i86
告 _ 他	l175
告 _ 其	d151i114
告 _ 客	b144d111g111
告 _ 您	i133
告 _ 我	i-90j283l-86n129
告 _ 本	d87f92m187
告 】	f98
告 一	i121
告 一 下	i121
告 债	g84
告 知	b103e-165f-84g87i88k-132n-81
告 知 其	d151i114
告 知 客	b144g111
告 诉	b-81e-103j214l80n117
告 诉 他	l175
告 诉 您	i133
告 诉 我	i-90j283l-86n129
呗	a-113b-104c82f-82g-109i122j144l140n299
呗 ,	c131l154
呗 .	j167
呗 . $	j167
呗 _ $	j167
员	a-92b-145c-117d-89e-81f275g120i-84j227l-97n-130
员 "	j116
员 $	f-94
员 ,	f192j-84
员 , 你	f83
员 .	f114g239
员 . $	f114g239
员 _ $	g239
员 _ 你	f83
员 会	f-82
员 工	e-221f-173
员 微	k85
员 的	j156
员 联	f173
呢	a411b112d176m92n-174
呢 $	a87l151
呢 ,	i135j84
呢 , 您	d85j129
呢 .	a184b154e101
呢 . $	a184b154e101
呢 ?	a90c112d112m171
呢 ? $	a-82c113d117m172
呢 _ $	a102b135d156m108
呢 _ 您	d85j129
周	a-84b-80f-108g364h-243i89j-89l-166n209
周 .	e-129i112
周 . $	e-129i112
周 _ $	e-129i112
周 _ .	n128
周 _ 上	c-88g279
周 二	g217
周 五	e150g223
周 到	f86
周 末	b144
周 转	k-94n291
味	c120e87
呼	b-248c151e114g-88l320
呼 .	e130
呼 . $	e130
呼 _ $	e130
呼 _ 你	b-215l510
呼 死	l121
呼 死 你	l121
命	a148b-93
咋	e235
和	a-84c149e135g-152h205i141j682k-104m-136n-144
和 _ 位	j131
和 _ 庭	j277
和 _ 款	d137h125
和 单	j131
和 单 位	j131
和 家	j277
和 家 庭	j277
和 欠	d145h125
和 还	c277
咯	a147
咯 .	a154
咯 . $	a154
咯 _ $	a154
咱	a-164c-123h-116
咱 们	a-99b-119g-130
咱 再	n181
咱 这	f100g154
品	a149k-90
品 低	a149
哈	a116f-138l101
哈 .	b83
哈 . $	b83
哈 _ $	b83
哈 哈	l99
哋	e168m84
响	e201i-102
响 $	g-114
响 , 您	g-107
响 .	g153
响 _ $	e308g137
响 _ 子	g-121
响 _ 您	g-107
响 _ 的	f81g141
响 孩	g-121
响 孩 子	g-121
哎	a83
哎 哟	a83
哟 ,	a125
哥	a-126b310c-119d-88g-125i212l-194n205
哥 ,	h89j90
哥 在	e90i123
哦	d97e92g204
哦 ,	e98
哦 .	d115g204
哦 . $	d115g204
哦 _ $	d115g204
哪	a-98b513c-205d-222e-99f377g392h-97i-112j341k-91n-140
哪 ,	i116l172
哪 _ ?	b-96j86
哪 _ 上	f98j80
哪 _ 去	c-130g156
哪 _ 班	f-90
哪 上	f-90
哪 上 班	f-90
哪 个	f376j112
哪 也	b172c-132g156
哪 也 去	c-120g156
哪 儿	b270l-110
哪 儿 上	f98j80
哪 天	b209g216l-92
哪 家	g157
哪 条	b88
哪 里	b-88j101
哭	a87
唔	a-168b-127c115d131g-126h442i178k106n-197
唔 到	h82k199
唔 还	a-82d222e154h290i213
唠	a116e235
唤	c230g82
唬	c95d100
商	d-80e82g-186h309k-81m93
商 ,	a119
商 _ 的	f143
啊	b290f-96h183l-128
啊 $	b130
啊 ,	a94f-96h94
啊 .	b130e109h106
啥	a-101b170k-139
啦	b-130c213g-111i188n268
啦 ,	i226n270
啦 .	c279
啪	l123
啪 ,	l123
喂	a269b138i124
喂 ,	i124
喊	d-105
喜	j201
喜 您	j117
喝	b-102c164d-84f-133l126
喝 茶	c122
嗦	e105
嗦 ?	e105
嘅	j175m84
嘅 ,	j175
嘛	b-102e-124h-91k134n547
嘛 ,	c-98f87n340
嘛 .	b-96c90i90k188n223
嘛 . $	b-96c90i90k188n223
嘛 _ $	b-105c81e-83k188n207
嘴	a224b228e98j109n184
嘴 _ 火	a149
嘴 上	j115
嘴 跑	a149
嘴 跑 火	a149
嘴 那	a194
器	l195
器 人	l198
囊	a135
囊 废	a168
四	b345c-89e-85g-109i-82l-176m-230n-108
四 _ ,	j-89
四 万	b141
四 位 ,	j-86
四 十	a82b88h127l-104
四 次	j92
四 点	b263l-80
回	b124g-149i-155j88k-245l-172m-213
回 $	h178
回 ,	j84n101
回 , 不	n101
回 .	b139
回 . $	b139
回 _ $	b137
回 _ ,	e240i-86j86
回 _ .	e-113f237k-95n-118
回 _ 不	n101
回 _ 本	f87
回 _ 的	g88
回 _ 邮	c113
回 n	g91
回 n .	g91
回 t	k-111
回 t .	k-111
回 td	d89
回 td .	d92
回 去	b99
回 复	a167j108
回 复 #	f84
回 家	b104
回 执	c148
回 收	n89
回 来	g82
回 电	h201
回 答	f301j87
回 见	a197
回 访	j101
回 访 ,	j105
因	c-119
因 为	c-112
园	n158
困	a147e-88
困 难	a147e-88
国	a-107b-165c113d-121f354g587
国 不	g201
国 家	b-116c127d-105f262g377
图	h122j-87k170l-88
图 $	k106
图 .	k188
图 . $	k188
图 _ $	k188
图 _ 我	n94
图 给	n94
图 给 我	n94
圈	b-180d312e-112
圈 我	d-88
圈 见	d186
在	a-421b196d90e-127f-206g-395h101i240j464k-117n83
在 $	i104j260
在 ,	d108h90
在 _ ,	j-82
在 _ .	d82
在 _ 上	b202c93d-244f-91h-236
在 _ 们	b182
在 _ 儿	l137m80
在 _ 到	h93
在 _ 哪	f89i-115j201
在 _ 在	b82e-107f-82i92j186l-84
在 _ 地	d151
在 _ 址	f-93
在 _ 头	b-116l432m221
在 _ 家	b-246c148d112e-102f-98l332
在 _ 店	b-83
在 _ 我	f115
在 _ 手	f93n276
在 _ 机	d-104
在 _ 楼	e167
在 _ 话	f116
在 _ 边	b125h151
在 _ 里	b-132e174
在 _ 钱	g119
在 _ 院	b105
在 _ 面	b-80c390e-85i120
在 不	e-107g-91h163i207j227
在 不 在	i104j260
在 住	j90
在 住 址	f-93
在 你	b-297c-129d-107f-82h-99j-81l567
在 你 家	b-168l365
在 你 店	b-83
在 公	b104
在 其	d-95l144
在 几	e167
在 十	h96
在 县	e174
在 哪	f-89j231
在 哪 上	f-90
在 在	j189
在 在 哪	j189
在 场	j130
在 外	i203
在 就	d127e134h101j-111n122
在 您	n276
在 我	b173h126i120
在 我 们	b182
在 手	d-104
在 手 机	d-104
在 收	h92
在 收 到	h93
在 旁	h153
在 旁 边	h153
在 朋	a96d-118
在 本	d151
在 楼	k212
在 的	j149
在 看	c104
在 线	n142
在 网	c120h118
在 网 上	c135d-155
在 谁	j132m172
在 路	h-169
在 路 上	h-169
在 还	b301e-93g119j-109
在 还 在	b216j-101
在 还 钱	g119
在 那	b-106l126
在 里	b-80c390
地	b-202c130e383f-218g-149h-114i-90j299n-161
地 _ $	j81
地 _ ,	f92j256k117l95
地 _ .	e368g-108
地 _ 变	j-91
地 义	e374g-108
地 址	c-83d-97e-87f-150j301k88n-84
地 址 $	j81
地 址 ,	j174k129
地 址 变	j-91
地 方	b-136c307g89
地 论	d151
场	b154c153g-116i108j90l-102n-97
场 $	j147
场 .	f86
场 一	c212
圾	a284
址	a-89c-142e-124g-85h-86i-83j685n-122
址 $	j159
址 ,	d112j209k115
址 .	f150
址 . $	f150
址 :	j137
址 _ $	f150
址 _ 更	j-91
址 不	j205
址 发	j81
址 变	j-91
址 变 更	j-91
址 和	j90
均	g110
均 不	g110
坏	b-106e192
坐	a-166b-241c349d-83e199f-124h-135i-214l461n-144
坐 _ $	g220
坐 _ ,	e208l119
坐 _ .	c113
坐 你	l297
坐 坐	e116
坐 牢	a-111c281i-93
坐 牢 $	c100
坐 牢 .	c113
坑	a110b311d-110g-83
块	b-142d203g-117k-88m172
块 ,	m98
块 都	a143d112
坛	d115
垃	a284
垃 圾	a284
型	a135d148
型 老	a137
垫	i251m467
垫 _ ,	m120n80
垫 上	i110m262
城	d92j208
培	f-94
培 训	f-94
基	g102
堂	d-105e177
堂 哥	e96
填	n85
填 _ 是	e92
填 的	c96e92
填 的 是	e92
填 表	j115
填 资	n151
墙	b91d-124i136
壁	d137i137
士	c105e159
士 ,	a109c135e108
士 , 您	a121e90
士 _ 您	a121e152
声	a162d91f-105g-86h166i328j-86l-88
声 ,	h207
声 .	i89
声 _ $	a201
处	b-141c204e251f452h208i-102k163l-183n-134
处 .	f127
处 _ $	c226f188
处 _ ,	b-149c117h99
处 _ .	a99e-131f115k-105
处 _ 不	k232
处 】	f148g121
处 少	k232
处 少 不	k232
处 理	c191e160f127g-157h215k-148
处 理 $	c231
处 理 ,	b-149c117h101
处 理 .	a99e-131f115k-105
备	a-107c175d-116f-156g188j-176k197l-215
备 $	g289
备 _ .	b91c-106j-91
备 _ 写	k91
备 _ 金	n109
备 好	b-120c365k184l-129
备 注 写	k91
备 用	n109
备 用 金	n109
复	a98b-101c-154f-129g164h-90l-112m155
复 #	f84
复 . $	g87
复 _ $	g87
复 _ 退	f84
复 _ 邮	e86n94
复 不	m161
复 本 邮	e86
外	b328c-150d-119e-140h223i216j172k-217l-144m172
外 .	g228
外 _ .	f147h226
外 _ 的	j107
外 _ 那	b163h231n107
外 勤	b180
外 包	b-84h315i-81n142
外 卖	j259l-81
外 卖 的	j107
外 呼	l-87
外 访	j80k-89l153m142
外 这	b273i169
外 面	i136
多	a-177b155c-106e284g-122h-196i205j296k-202l124n-193
多 $	a95m107
多 ,	e139i229n-120
多 .	b188
多 . $	b188
多 _ $	b96e321
多 _ ,	d-84e-97j155n119
多 _ .	d-82f112
多 _ ?	d130j158
多 _ 一	m267
多 _ 人	d168
多 _ 的	j212
多 一	g104m-83
多 久	e104i111
多 了	b111m164
多 少	d171e-118j109
多 少 ?	d130j158
多 想	j150
多 扣	j212
多 扣 的	j212
多 的	f89l235
多 说	e151
夜	b172f-94h-168l788
夜 _ ,	b89l-123
夜 三	b-124l142
夜 班	l98
夜 班 ,	b89l-123
夜 路	b104
夜 里	b289
够	a-155b102c376f-116g-122n299
够 了	n263
够 判	a-97c91g-99
大	a85b204d105e-95g-120h-157i295j-84k-118n213
大 _ ,	b95e-109f101l106
大 _ .	b93
大 _ 据	g138
大 _ 的	b-99f100
大 _ 都	d-86n161
大 哥	b210
大 姐	e118i-84l106
大 姐 ,	i-84l111
大 学	i103
大 家	d122n152
大 数	g138
大 数 据	g138
大 爷	i134
大 爷 ,	b111i144
大 老	a143m140
大 门	d145
大 队	f199
天	a-302b85d-107e329f-207g99i-286j-193k-80l420m195
天 ,	a81h271i85l-126
天 .	b-96
天 . $	b-96
天 _ $	b-96
天 _ 上	g105h106
天 _ 不	b296g91l-82
天 _ 个	c136
天 _ 了	h-105
天 _ 你	c-92e-82l240m-106
天 _ 分	m281
天 _ 到	b205h-96n-81
天 _ 就	b99c-125
天 _ 您	f160
天 _ 清	g200
天 _ 点	b207
天 _ 能	g-87h-92n429
天 _ 过	f111h191j94
天 _ 还	b150m123
天 上	k158
天 不	c126g-119h329m89
天 不 还	b150m124
天 也	m115
天 他	c230e86
天 你	b99c-115d97
天 再	l-108
天 加	m182
天 去	e175f86
天 发	g261
天 在	l169
天 天	c-101l339
天 就	b87c-83f-161g151i-88n408
天 就 到	b219h-84n-81
天 就 能	g-87h-92n429
天 已	g127
天 开	b100g94
天 打	e-178l135
天 有	b150c146d88
天 百	m292
天 百 分	m292
天 的	m189
天 经	e374g-108
天 结	g200
天 结 清	g200
天 给	e-88f137l183m-90
天 给 你	l186m-90
天 能	b108
天 见	b170h-102
天 起	l288
天 蹲	e124l90
天 还	g145
天 都	l104
天 黑	h210
太	e239
太 _ ,	e142i80k83
太 多	i110
太 太	e123
夫	g393i202
夫 _ 一	g154
夫 妻	g408
夫 妻 一	g154
央	g145
央 行	g145
失	a207b-160c416h115l-93
失 _ ,	a82e96
失 _ 被	g-103
失 业	a266
失 信	d95
失 信 被	g-103
失 效	h168
失 联	c135e96
失 联 ,	e96
头	a118b451c80d331f-161g-162h84i104l298
头 $	d166e-97l463
头 ,	i195
头 .	b142
头 . $	b142
头 _ $	b142
头 _ ,	b89m214
头 _ 是	b400k131
头 上	m235
头 上 ,	m235
头 乌	a210
头 像	k147
头 支	c113n115
头 是	l171
头 条	d178
头 那	k82
头 都	b111
奖	c-102f-84j184
套	a278b-86c-174f106j232l148n274
套 _ $	a179
套 _ ,	n131
套 _ 来	n243
套 一	a179
套 出	n230
套 出 来	n243
套 取	j90
套 现 ,	n131
套 餐	l159
女	b110e-81f-95i227j91l-116n111
女 ,	j175
女 _ ,	a108c135d96e84
女 儿	b141l-90
女 友	i86
女 士	c105e159
女 士 ,	a109c135e108
女 朋	n117
奶	e143k209l-132
她	b-114d-92e325f-142g-83i725j-90
她 在	e149
好	a-303b438c467d165f195g-188h-204i81j122l186n-85
好 $	b158
好 ,	a-116b-208c101f326g-127l-155n238
好 , 您	c204
好 , 我	g90n127
好 .	b188c-106l-119
好 . $	b192c-106l-117
好 _ $	b215d213l120
好 _ ,	b-165c453d112g-149
好 _ .	c156f120l113
好 _ 少	k232
好 _ 您	c202e136
好 _ 我	g90n127
好 _ 话	n109
好 不	d122
好 了	b195c432d151g-346l-82
好 了 $	b264d172g-207
好 了 ,	c368g-122
好 准	g289
好 友	d129
好 吃	b-116c289
好 吧	e120
好 听	m125
好 处	f122k232
好 处 少	k232
好 好	b157
好 心	b198
好 想	b162
好 找	e148g226
好 看	b88d184
好 说	n109
好 说 话	n109
如	f172g-201j100
如 _ 异	g82
如 实	f237g-109j84
如 有 异	g82
如 果	f-88g-89
妇	a359d-89e140
妈	a401c-168d-153g-128j-113n187
妈 _ ,	a303
妈 _ 不	b137
妈 _ 你	a151
妈 妈	a-108
妈 怎	a241b-89e-147
妈 的	a288
妈 的 ,	a303
妈 那	h87i102
妹	i130
妻	e359g400
妻 一	g154
始	e247h228
始 ,	h104
姐	b-90e226g-85i196n-124
姐 ,	h91l104
姐 _ ,	e103
姐 姐	e-113i168
姑	a-104i523n-98
姑 姑	i262
姓	a-110b-90d84e167i112j-149k-137
姓 _ ,	a-84d135f99j-88k-95
姓 名	d141
姓 名 ,	d154
委	e463g-89i-106j-84
委 _ ,	e84
委 _ 】	k84
委 _ 会	f-82
委 会	e259
委 员	f-82
委 员 会	f-82
委 外	i160
委 托	d95e-92f140k113
委 托 】	k84
姜	c139
姨 ,	i80
娘	a407
娘 ,	b100
娘 生	a142
娘 的	a185
婆	a-116b-131d-96e147i120k81
婆 的	k122
婚	a153b83g131j125n257
媒	d172
媒 体	d172
媳	a162d-85e140
媳 妇	a162d-85e140
嫂	i276
嫂 _ ,	i276
嫂 子	i276
嫂 子 ,	i276
嫌	c147
子	a495b-112c412d105f-93g243h-123i327j-99k-217m-126n174
子 $	b-108h263n96
子 ,	a91c251e-260l-117
子 , 我	i261
子 .	g-150i91l231
子 . $	g-150i91l231
子 _ $	a126b-92g-150i83l214
子 _ ,	a157g84n101
子 _ 上	a92b92j164
子 _ 不	a-203g530
子 _ 个	g155i84
子 _ 么	c264
子 _ 了	n149
子 _ 你	a194n101
子 _ 后	g188
子 _ 天	b129
子 _ 学	e-86
子 _ 我	g-86i375
子 _ 是	a227g-95
子 _ 经	g170
子 _ 还	i108
子 上	a-109e-96g260
子 下	g155
子 以	g188
子 以 后	g188
子 做	i109
子 卖	n-92
子 在	c248e111i83
子 在 我	i126
子 女	e-80
子 已	g170
子 已 经	g170
子 当	g169
子 怎	c264
子 有	a85
子 欠	i227
子 没	b162
子 的	a-96c212d140e184
子 考	g-252
子 要	a226e272g-111
子 还	g-100
子 那	b162i92
子 里	d192
字	a107b-113c192h90i-140j85k99
字 ,	h134
字 .	c156g149
字 . $	c156g149
字 _ $	c156g149
字 在	c108
存	c-84k329
孟	k99
季	d82
季 度	d82
学	b263c-182d126e-322f-146g603h-115i110j106l-106m-230n-234
学 ,	b271i157
学 , 你	i97
学 _ ,	j99
学 _ 你	i97
学 _ 家	a303n-127
学 _ 教	e240g113
学 人	a366n-109
学 人 家	a315n-109
学 啊	j100
学 校	e96g175
学 生	i149
学 群	d164e-128n93
学 要	j129
学 费	m-85n-121
孩	c315i-134j-94
孩 _ ,	c100
孩 _ 上	e-96g260
孩 _ 以	g241
孩 子	c315i-134j-94
孩 子 ,	c100
孩 子 上	e-96g260
孩 子 以	g241
它	a204b-128l157
守	b-242c105f-82j-94l342n-84
守 _ ,	l111
守 你	b-100
守 所	c224
守 着	l97
守 至	l172
安	a-81b-88d-141e-102f306g-102h-118k-91l340n-109
安 _ $	g-81
安 _ .	b170l208
安 _ 上	l159
安 _ 关	c363
安 _ 经	f83
安 全	g-81
安 协	c-124
安 局	c-90f163
安 局 经	f83
安 师	i151
安 排	l236
安 排 上	l159
安 机	c363
安 机 关	c363
完	b-162c-252d-89e-195f135g620h-124l-152m-131n132
完 _ ,	c-122g318
完 _ .	a209
完 _ 再	n121
完 _ 图	k106
完 了	a138c-160e-102g119
完 就	h-94
完 截	k106
完 截 图	k106
宗	a134f105
官	a-104c-185e-107f534g422l-165m-181
官 .	f84g100
官 司	g405m-154
官 方	d-80k110
官 网	d82
定	a-136b-158d-162e-109f-222g376h93i-161l-174m172n-216
定 $	f-88g84
定 ,	h121
定 _ .	g105
定 _ 您	c121
定 _ 款	j103
定 了	g120
定 就	e192h122
定 必	g130
定 每	m193
定 还	j103
定 还 款	j103
宜	b132k172
宝	k176l144
宝 ,	k120
宝 收	k114
实	b508d-106f376j123k-100n-119
实 ,	b117
实 回	f301j87
实 您	j86
实 您 的	j86
实 际	g236h128
实 验	b277
审	a-82f167g537h-85
审 _ ,	f84
审 查	f207
审 都	g153
客	b-82c140d133g-202i-197k-136l147m-106n150
客 _ ,	b-86l207
客 _ 一	a223
客 _ 已	h121
客 _ 态	a106
客 _ 现	j136k238
客 _ 电	l330
客 _ 说	d107h105
客 户	a189b129d93g-108h83i-162k-102l89m-134n152
客 户 一	a223
客 户 已	h121
客 户 态	a106
客 户 现	j136k238
客 户 说	d107h105
客 气	a-144b-113c100f90l-96
宣	d193
宣 _ 宣	d97
宣 传	d193
宣 传 宣	d97
室	e91i178
室 友	i220
害	d132g91
害 怕	b91d132
害 的	g93
家	b515c191d219e330f-102g255i-143j501k-214l-100m-222n-365
家 $	b-143h-89
家 ,	d155e123h91
家 , 我	d155h95
家 .	e87
家 _ ,	e114g169i114
家 _ 不	a114d167e-105
家 _ 人	n-84
家 _ 信	a138
家 _ 几	f146
家 _ 口	b90
家 _ 在	j88
家 _ 我	b181d140h95
家 _ 是	a-140n161
家 _ 有	d-108j139
家 _ 的	b170c-179
家 _ 都	a278b-94
家 一	d129
家 了	g185
家 人	a268d146i208
家 具	b170j149
家 几	j122
家 刷	a138
家 刷 信	a138
家 属	e101j-80
家 店	c-166
家 店 的	c-166
家 庭	f-130j348
家 搬	d111
家 楼	l159
家 的	b-104c286g129
家 老	b203l140
家 规	g133
家 那	b159d90e83
家 都	d-194n157
家 里	a-158b133c183d-94f96j121
家 里 几	f146
家 长	b-211e389l-106
家 门	b90
家 门 口	b90
容	d82
容 有	d82
宽	c461j132
寄	d-83e-151i-82
密	d448f-107j646
密 .	d101
密 . $	d101
密 _ $	d101
密 _ ,	b122j-100
密 _ 我	d166
密 发	j-82k100
密 码	b93f-80j585k-124
密 码 ,	b122j-100
察	b-176c224e130
察 ,	c-82e226
察 就	b-124c317e-88
寸	e87
寸 ,	e87
对	a-145b-173c-109d152f343g147i-213j-158k-165l153m-126n-200
对 ,	b-92e149l-83
对 _ ,	e117k155
对 _ .	d-112g117
对 _ ?	j-96
对 _ 单	f83
对 _ 就	f143
对 _ 有	f124
对 _ 款	f135
对 _ 的	g118h103m161
对 下	f103j254
对 你	a-93d158h139m161
对 公	k171
对 其	i130
对 吗	i-80
对 吧	a-85e150j-83
对 吧 ,	e122
对 外	f131g112
对 您	c85d-145f238h98
对 接	g146
对 方	a85b190f111j97l132
对 欠	f150
对 欠 款	f150
对 的	h88
对 租	g107
对 这	c116
寻	d109e120
寻 人	d110
导	d-175e519h155j-84k-96l-117n100
导 _ 户	n169
导 客	n169
导 客 户	n169
封	e123f-160g378j-86k108l-92m358
封 ,	m186
封 .	f-116g203
封 . $	f-110g204
封 _ $	f-110g204
将	b182c212d452e258g-89h431i-84k178n135
将 #	k80
将 _ #	h87
将 _ 刑	c127
将 _ 期	i121k82
将 于	c95h82
将 于 #	h87
将 在	d125h202
将 您	f116
将 被	c129
尊	a137
小	b348c-207e-149h375i358k-166l121
小 _ $	b-81
小 _ ,	d-156e-109f255h148i-123
小 _ .	j101n-83
小 _ 三	b277l123
小 _ 内	e92h234
小 _ 后	h87l-81
小 _ 委	d98
小 _ 点	b235
小 _ 的	d81i83
小 刘	f136
小 区	c-82d182j190l116
小 区 ,	f80j94
小 学	g88
小 心	a-82b263i100
小 心 点	b235
小 时	c-84d-137g-104h567l80
小 时 ,	h164
小 时 内	e92h234
小 时 后	h87l-81
小 贷	d81g121
小 贷 委	d98
小 邱	i145
少	a203d135e-159g-80j178k146l-134m-81n-80
少 ,	i114
少 ?	d130j158
少 _ $	d124f92
少 _ 了	k232
少 _ 我	a92j175
少 不	k232
少 不 了	k232
尚	e107
尚 _ #	e131
尚 欠	e131
尚 欠 #	e131
尝	b-95c174
尝 尝	c87
就	a188b-183c211d229e-157g457h877i-121l-234n272
就 _ $	b456k86
就 _ ,	k100
就 _ .	e-92g-91h-184l141n-147
就 _ 一	h100
就 _ 下	n121
就 _ 不	a131
就 _ 个	a201j207k-85
就 _ 么	f195
就 _ 了	a103b-103e-123h150k-91n443
就 _ 人	b136c121h-97
就 _ 你	a-114b-260c283e468f-126i-175j113n84
就 _ 刑	c294
就 _ 到	d274k135
就 _ 在	l158
就 _ 我	b129d154h80k108
就 _ 是	b151f146h192m125
就 _ 有	n107
就 _ 法	h93
就 _ 着	c126
就 _ 算	g186
就 _ 还	n167
就 _ 这	a324e-101k115l-92
就 _ 进	d150e136g81
就 _ 道	c160j124l-90
就 _ 银	f253
就 一	b111
就 不	a-127b258c-99d-80g179h329i-135n-144
就 不 是	b151h192m125
就 不 算	g186
就 交	h111
就 会	g696
就 你	a330e-101
就 你 这	a330e-101
就 停	b-95h95l370
就 先	n82
就 出	d239h227
就 别	a167h93
就 到	b102c155g-85l170n-81
就 去	c82f-141g161h-146l152
就 去 你	c92h-126l152
就 叫	m103
就 在	b179h83
就 多	g97
就 够	n263
就 好	j112
就 好 .	j112
就 完	a170e-102g-114i140n132
就 完 了	a170e-102g-114i140n132
就 差	c167g131i177j87n-85
就 开	f112
就 您	f85
就 想	b89c-104
就 打	d159
就 找	b223c-88
就 把	d110
就 按	c257
就 提	n122
就 撤	g149
就 是	a155b-163c295e159h-114i123k225l-84m158n-167
就 是 个	a247
就 是 你	g160
就 是 我	k147
就 是 银	f253
就 有	c181h-94n128
就 每	l180
就 没	c-138g220h461
就 没 有	n107
就 知	c160j124l-90
就 知 道	c160j124l-90
就 移	h99
就 等	d133g219h-91k127
就 等 着	c143
就 算	k131
就 给	n128
就 能	g-121h-92n429
就 能 下	n121
就 能 还	n180
就 自	g148
就 行	b-98g-95k189
就 要	c83
就 让	e268l-89
就 说	b104e-102f108i-98j218l-122n102
就 走	b-83h178
就 走 法	h93
就 这	f163
尽	f81i198
尽 快	f81i198
尾	a176b-121e216
尾 _ #	e117
尾 _ .	a219
尾 号	e244
尾 号 #	e117
尾 巴	a213
局	a-163b-127d-112e139f930g125i-186l-86
局 ,	f275
局 _ ,	e117f215g-100h86
局 _ 侦	f83
局 委	c-108f159
局 工	f127
局 的	c166f85g-100
局 的 ,	f111g-100
局 经	f83
局 经 侦	f83
局 门	c154
屁	a163
居	e93f105i-161
居 _ 会	e128
居 委	e128
居 委 会	e128
届	c94
届 时	c95
屋	j298
屏	b-100d271j151
屏 ,	d188
屏 幕	j182
属	e85f-83
山	b143
岚	f-93
岚 _ 行	f-93
岚 银	f-93
岚 银 行	f-93
岳	e168
岳 父	e172
川	k90
工	a-128b-325c-138d-180e301g410j-130k-179l-192n-92
工 _ $	e119i-94
工 _ ,	g194
工 _ .	e105
工 _ ?	j142
工 _ 不	b-109e108n122
工 _ 人	f298
工 _ 卡	g214
工 _ 款	e-186j120
工 位	e275
工 作	b-181d-102e195f156g119
工 作 .	e105
工 作 人	f298
工 号	h89
工 商	f132
工 欠	e-176i97
工 程	j98
工 资	b-100e98g415j-114
工 资 卡	g214
差	a418c314d-109i149j81l-114m-134n-130
差 ,	a112n92
差 一	n-103
差 你	c176g141
己	a146h138j-99k-81
己 _ .	h178i109m163
己 _ 着	g235
己 不	a169
己 体	l163
己 想	a156i89n94
己 承	m-153
己 看	g235
己 看 着	g235
己 选	h100
已	a-312b-291c287e-380f-250g966h-242j-346k-320l-474m-227
已 _ ,	g175
已 _ 下	c-96
已 _ 入	g101
已 _ 列	g205
已 _ 在	c153g-81h-169
已 _ 嫌	c95
已 _ 您	f103
已 _ 把	g103
已 _ 报	c129f86
已 _ 本	g-123
已 _ 案	g102
已 _ 知	g-82
已 _ 立	c85g161
已 _ 诉	g179
已 上	f90
已 上 报	f90
已 下	g277
已 于	g90
已 停	l-107
已 冲	m-92
已 取	g107
已 向	e132i-94m92
已 将	f121i121
已 报	c173
已 收	k111
已 涉	c95
已 涉 嫌	c95
已 由	g-85
已 由 本	g-123
已 立	g102
已 立 案	g102
已 经	a-134b-183c247e-211f-126g323j-102k-127l-90
已 经 在	c153g-81h-169
已 经 把	g103
已 经 立	c85g161
已 被	g329
已 被 列	g205
已 起	g133
已 进	g134
巴	a231
币	k420
币 也	k204
市	c-95d303
市 公	f83
布	d131g-115h123
布 .	h127
布 . $	h127
布 _ $	h127
师	a-119c-107d-137e197f-212i305m165n-100
师 _ ,	i299
师 _ 你	g123
师 傅	i140j123
师 函	g159l172m223
师 对	e122
师 费	m-153
师 费 你	g136
希	c104e93
希 望	c104e93
带	b413c192d-103g-84h-82i150l161
带 人	b133c139f83
席	b95g94l-104
帮	e-105f-90i551j236k80n148
帮 _ 了	a183b-95n135
帮 _ 催	i105
帮 _ 把	g243m119
帮 _ 操	j113
帮 人	h231n119
帮 你	c105d-81e-178j97k192n138
帮 忙	a-86e162i133
帮 忙 催	i105
帮 您	d146g133j185
帮 我	l115
常	g-94
帽	c270
帽 子	c270
幅 我	d96
幕	j182
干	a126e82k-128
干 ,	d85
干 这	a197
平	b-102h82j-80m-80n417
平 ,	m-117
平 _ 借	n112
平 _ 公	h127m-117
平 台	b-91d101h82n390
平 台 借	n112
年	a94c390f-142g-201h-181j-160k-175l470m-219
年 ,	a197d110
年 _ .	c288
年 三	l187
年 了	c381g-141
并	e-218f-131g-221i159j117m103
并 _ 付	m91
并 支	m91
并 请	i224
幼	n158
幼 儿	n158
庆	d-103j126
序	g112
序 ,	g86h90
库	b101l96
库 ,	g103l113
库 的	b92
应	c-100e84j154l-98n-104
应 ,	b148
应 .	a136
应 _ #	g96
应 该	a-148d114
应 还	f106g96
应 还 #	g96
底	a275b-124c-199e-126l-138
底 _ 不	a271c-83l-82
底 _ 字	d96
底 前	a-81g-90
底 白	d96
底 白 字	d96
底 还	a269f134l-95
底 还 不	a271l-82
店	a-205c-265d96e-114g-89h-111i-238j109k163m-102
店 $	g99
店 _ 不	b-103l161
店 _ 口	l-87
店 _ 租	c-166
店 的	c-172
店 的 租	c-166
店 里	b-110h-91j129l186
店 里 不	b-103l161
店 门	l-87
店 门 口	l-87
府	f175
废	a100
废 $	a168
废 ,	h142
废 话	n147
度	b-95f256g197j145k-150m93n390
度 ,	n176
度 _ ,	a95m120
度 _ 显	f222j92
度 吧	n111
度 明	f222j92
度 明 显	f222j92
度 调	j165
度 还	n108
庭	b-97c-100d-84f643g291j300
庭 ,	f156
庭 _ 址	j189
庭 你	g205
庭 前	f145g106
庭 地	j157
庭 情	j115
庭 成	f-102
庭 通	f86
庭 里	f345
延	k173
延 _ .	k82
建	a157f-107i-93
建 _ 其	n158
建 档	m98
建 议	a253f-107
建 议 其	n158
开	a-281b173e300f110g-125h171i-182k166m-219n410
开 _ ,	c-98e293f105h112n-101
开 _ .	e85
开 _ 了	f99
开 _ 借	n336
开 _ 我	b104j323l-80
开 _ 的	n143
开 _ 行	j112
开 _ 那	k82
开 了	g-91n331
开 会	l148
开 出	c192g155
开 口	d-91e142n383
开 口 借	n336
开 好	c166
开 始	e247h228
开 庭	g149
开 我	h291
开 户	j109k163
开 户 行	j112
开 收	k158
开 的	a-92d-94e205
开 门	b100c-146f136j106
异	c94d165l94
异 _ 回	l80
异 _ 请	a104c98e109g137k89
异 议	c99d166l94
异 议 回	l80
异 议 请	a104c98e109g137k89
弃	h165
弄	b188e-147l-100n208
弄 #	b139
弄 $	e-140n244
弄 _ 你	b139l-93
弄 死	l-93
式	g146l131
式 ,	l191
引	n220
引 _ 客	n223
引 导	n220
引 导 客	n223
弟	b373c81i147j-83k150m110n-130
弟 ,	k206
弟 兄	b328m136
弟 弟	i90
张	a-215b-85c-97e-103f-162g-125h-83j-239k284n615
张 ,	d215i104k95
张 _ ,	n269
张 京	j-82
张 会	k166
张 信	n110
张 单	m82
张 贴	d131
弯	a87b129
弹	a132
强	b248g395n108
强 _ 执	g117
强 制	g293
强 制 执	g117
归	d-97g-146i165m350
归 _ 管	g-83
归 我	g-104
归 我 管	g-83
归 还	i225n131
当	a-132c-118g118k230l93n490
当 _ 人	f166
当 _ 款	k237
当 事	f184
当 场	b268h132
当 心	b92
当 掉	n213
当 日	n121
当 还	k237
当 还 款	k237
录	a-194b-173c-197d207e-159f149g365h-115i-143k-160l-128m-148n-87
录 ,	d107g85
录 .	g264
录 . $	g264
录 _ $	c-135f122g264
录 _ ,	f151
录 了	d88
录 我	g101
录 里	d104
录 音 ,	f151
影	e209i-91
影 _ $	g-114
影 _ 孩	g-121
影 响	e209i-91
影 响 $	g-114
影 响 孩	g-121
往	b84d103e249
征	a-110b-182c-108d-80e-93g350i-153
征 信	a-110b-182c-108d-80e-93g350i-153
待	b159c162
很	a-84b256d151e-97f84g100i157l-83
很 $	b135
很 .	b164
很 久	i210
很 感	c94d171
律	a-139b-99e-233g645i-93m128n-89
律 _ 函	g159l172m223
律 _ 定	e-99g159
律 _ 费	m-153
律 协	f291
律 师	c-87f-131i-131l100m170
律 师 函	g159l172m223
律 师 费	m-153
律 规	e-99g159
律 规 定	e-99g159
得	a-412b326c160e190f-105i-163k-100
得 _ $	a180g-118n262
得 _ ,	d140
得 _ .	a-85b293c183d101g-80h153
得 _ 谁	b-106l120
得 不	c216d111
得 了	a91d102e228
得 住	e158n171
得 你	b137
得 先	g142m158
得 及	c142
得 好	b-91l280
得 对	g107
得 很	b299
得 理	a102
得 起	b146
得 跟	e190g-103
得 过	b-106l120
得 过 谁	b-106l120
得 还	b-90n262
微	b-115e-108g-109h-124k199n135
微 _ ,	l107
微 _ 就	k120
微 _ 贷	n258
微 信	b-109e-108k206n-101
微 信 ,	l107
微 信 就	k120
微 粒	n111
徽	f174
心	a-129b321c-107d-165e151f444g-151h-144i134l-236n-132
心 $	b-81f-83
心 ,	e180
心 .	i187
心 . $	i187
心 _ $	i187
心 _ .	i96k102
心 _ 不	e136
心 _ 依	c-89
心 _ 行	f-88
心 将	c-89
心 将 依	c-89
心 提	b198
心 点	b235
心 的	f221
心 脏	e179
心 转	k149
心 里	b111
心 银	f-88
心 银 行	f-88
必	f-81g286h258
必 _ 还	g138
必 输	g128
必 须	g160h263
必 须 还	g138
忙	a-100e162i98n-89
忙 _ 催	i105
忙 催	i105
忙 催 催	i105
忙 完	n-82
快	a198b-131c-124e-93f-130g138h114i138j118n187
快 $	a95
快 ,	n118
快 归	i254
快 递	f-160j181
念	g105j471k-174
念 _ 我	g166j223k-174
念 给	g166j218k-174
念 给 我	g166j223k-174
态	f208j107m109
态 度	f238m113
怎	b-115c126d142e135g-168n143
怎 _ 办	c256e104i99
怎 _ 弄	e-140n244
怎 _ 想	d114
怎 _ 样	a-177e165
怎 _ 说	f166
怎 么	c164d142g-168n143
怎 么 办	c256e104i99
怎 么 弄	e-140n244
怎 么 想	d114
怎 么 样	a-177e165
怎 么 说	f166
怕	a120d130l252
怕 $	b92
思	b-130e176m287
急	a-107b175g-84m119n170
急 .	l100
急 . $	l100
急 _ $	l100
急 _ ,	n116
急 _ 系	e146
急 事	n116
急 联	e146
急 联 系	e146
急 费	m112
性	a306b96
性 $	b139
怪	a138b-106h219
怪 _ 没	h117
怪 我	b-106h233
怪 我 没	h117
总	b-132e358i-104l-97m288n333
总 ,	c138
总 :	g106
总 有	e148n255
总 行	f144
总 要	m142
恒	f182
恢	g367m196
恢 _ .	g122
恢 复	g367m196
恢 复 .	g122
恭	j201
恭 _ 您	j117
恭 喜	j201
恭 喜 您	j117
息	a-143b-214c-174d-131e-129f-123g-154h-212j208k-136m360n-98
息 #	m-81
息 ,	c-83j159l137m198
息 .	m85
息 . $	m85
息 _ $	j89
息 _ 一	m85
息 回	d91
息 按	m-86
息 用	j111
息 用 $	j111
恶	c132g212
恶 _ 透	c105
恶 意	c132f83g212
恶 意 透	c105
您	a-369b-1031c-232d-408e-307f-562g-315h-449i173k-623l-320m-509n-659
您 $	g-81
您 ,	d80h-104
您 , 我	c121
您 .	c-117d-104
您 . $	c-106d-104
您 _ $	c-134d-104
您 _ ,	k112
您 _ .	a123
您 _ 一	d117j-94
您 _ 上	d106i94m141n116
您 _ 下	g169
您 _ 不	a195e83i189
您 _ 个	j81
您 _ 么	a198
您 _ 了	g112l169
您 _ 他	d118i196n158
您 _ 以	c-108d-104
您 _ 份	a113
您 _ 会	g81
您 _ 位	e-149
您 _ 借	g95
您 _ 债	f84
您 _ 几	j149
您 _ 别	l257
您 _ 到	j152
您 _ 号	e94
您 _ 司	d125
您 _ 听	g-81
您 _ 告	i141
您 _ 在	f85
您 _ 多	j150
您 _ 太	e149
您 _ 好	f127
您 _ 妈	a-108
您 _ 子	a81i306
您 _ 对	h100
您 _ 己	c116
您 _ 心	b-80
您 _ 忙	i105
您 _ 快	m93
您 _ 想	c194
您 _ 意	g-86
您 _ 我	c119e176i-112k151
您 _ 担	m-141
您 _ 收	j-107
您 _ 新	i80
您 _ 是	d127k99
您 _ 有	a96d-84
您 _ 朋	e126
您 _ 期	f84
您 _ 案	e87
您 _ 欠	g110l175
您 _ 款	g107
您 _ 消	g190
您 _ 理	k149
您 _ 电	f160
您 _ 的	a-144e188
您 _ 直	l-84
您 _ 真	a175c152
您 _ 笔	f155
您 _ 紧	i99
您 _ 经	g96
您 _ 自	a-128
您 _ 虑	c111
您 _ 行	c95
您 _ 记	a310
您 _ 账	h146
您 _ 贷	f109g-252
您 _ 边	n142
您 _ 通	m110
您 _ 逾	g272
您 _ 道	i194
您 _ 那	k83
您 _ 里	e81n160
您 _ 钱	i81
您 一	l-106
您 一 直	l-84
您 上	l-89
您 不	e-118
您 个	m125
您 也	d125m155
您 了	i-108k117l164
您 了 ,	i-81k135
您 交	h89m-150
您 侄	i282
您 儿	e84i86
您 儿 子	e84i86
您 公	d125
您 公 司	d125
您 具	i135
您 再	h190
您 出	m110
您 别	g-99j88k254
您 单	e-100
您 单 位	e-100
您 取	g190
您 可	a162b-82d-110
您 可 以	c-108d-104
您 名	g170
您 名 下	g170
您 向	e131
您 告	j98
您 在	e156
您 太	e149
您 太 太	e149
您 好	i135j98
您 好 ,	i135j107
您 妈	a-108
您 妈 妈	a-108
您 孩	a89
您 孩 子	a89
您 家	e122j418
您 就	g204m103
您 尾	e94
您 尾 号	e94
您 已	g137
您 已 经	g96
您 帮	i105
您 帮 忙	i105
您 开	a-87
您 开 的	a-87
您 总	e187
您 想	m108
您 房	i101l175
您 手	n256
您 打	f129g117n-81
您 承	m-141
您 把	g143
您 报	c-116
您 收	i89j159
您 收 到	j159
您 放	g94
您 是	f-127g162i145j-120
您 替	i227
您 有	f123
您 欠	e135
您 欠 的	e135
您 父	e-122
您 现	f85
您 现 在	f85
您 生	a112
您 的	a-133b-146d-138f135g-313h174i-228j281n-168
您 的 借	g95
您 的 债	f84
您 的 欠	k89
您 的 账	h146
您 的 贷	f109g-252
您 真	i148
您 知	i194
您 知 道	i194
您 给	i83k146
您 考	c111
您 考 虑	c111
您 能	b94j128
您 自	c93
您 自 己	c116
您 要	c141k95
您 要 是	k99
您 说	a-199d126g-119i-165j-91l224
您 账	m133
您 跟	i-109n170
您 身	n143
您 转	i134k-95
您 转 告	i141
您 还	a246d-88l175
您 这	a594f157m88
您 逾	f85
您 逾 期	f85
您 那	b104
您 问	i98
情	a-109b-91c107e-271g-107i350
情 _ .	f175
情 况	c91e-187f92i407j82
情 况 .	f175
惊	e143i154
惊 动	e192
惕	k-90
惠	h327
惩	h147m246
惩 罚	h147m246
想	b492c515d217e192f-264g-181i-101k-92l-260m289
想 $	a-132b110d111e-127
想 ,	e87j150
想 .	i109
想 _ $	b310d-100h-126
想 _ ,	e86
想 _ 了	b133c-110e114
想 _ 你	c175
想 _ 办	a144n257
想 _ 尝	c87
想 _ 想	d145
想 _ 楚	a-97b-100g124h299
想 _ 法	a144n262
想 上	d264
想 不	d145
想 不 想	d145
想 分	m253
想 办	a144n262
想 办 法	a144n262
想 尝	c87
想 尝 尝	c87
想 惊	e192
想 想	a139b88n230
想 想 $	b131
想 想 办	a144n262
想 收	d131
想 清	a-97b-100g124h299
想 清 楚	a-97b-100g124h299
想 要	b422c-121
想 要 了	e135
想 让	c143e86
想 走	b183h-132
想 进	c293
想 问	i116j143
意	a191d-143e128f-130g-85h-150i90k-158l-91m249n-171
意 $	a264
意 _ 一	m143
意 _ 您	a138e110
意 _ 我	b88
意 _ 支	c105
意 到	e122
意 到 您	e122
意 外	b324
意 度	j143
意 思	b-130e176m287
意 跟	a207
意 透	c105
意 透 支	c105
感	c146d171
感 兴	c94d171
愿	a126
愿 意	a126
慢	a-93c84g-81j113k181l106n155
慢 ,	k239
慢 _ .	j162l-107
慢 慢	n83
慢 点	j162
懂	b244c-83d-107f-94g-95j-102k460m330
懂 ?	m110
懂 _ $	a-105b267k307
懂 _ 意	e133
懂 _ 懂	m208
懂 不	m213
懂 不 懂	m220
懂 吧	k362
懂 吧 $	k365
懂 我	b-85e127
懂 我 意	e133
懂 的	a-93b392i91
懒	a373
戏	b-80l458
成	a-131b-147d305e-139f-176h-141k88m503n-128
成 ,	k208
成 _ $	f-103m195
成 _ ,	g124m200
成 功	g124
成 员	f-102
成 本	m489
我	a-550c-97d135e509f161i-270j121k667l411m-212n-125
我 $	f-88j185k-220
我 ,	b199e-131j420k175
我 , 我	g147k118
我 _ $	i-101j239m-81
我 _ (	g96
我 _ ,	e86k462l-104m-143
我 _ .	b90d-94l104n114
我 _ 一	j-105l102
我 _ 三	h236j115l119
我 _ 上	d96h81m117
我 _ 下	j126k-97
我 _ 不	c381i81j-126l-103
我 _ 个	a-104d333i-91k103n-150
我 _ 么	b110e148m130
我 _ 也	e101
我 _ 了	m123
我 _ 人	b265k259l-92m277n217
我 _ 他	e109j202
我 _ 付	k196
我 _ 以	c177
我 _ 会	c160e126
我 _ 你	a-114b-206c121d181e-294f-378j240k168l-386n328
我 _ 保	b175e-100j155
我 _ 信	k125
我 _ 做	b157e-98
我 _ 催	e-111i80m117
我 _ 儿	e133
我 _ 先	c-108f122
我 _ 公	b177f87i80k104
我 _ 到	a-90b-95d99h107l134
我 _ 去	b-90e259j85l125
我 _ 发	d191
我 _ 只	d166
我 _ 可	d160
我 _ 司	f121
我 _ 后	g101l-145
我 _ 哪	f133
我 _ 在	d82e-111i148k-118n112
我 _ 天	b-122c-86k108l169m-107
我 _ 她	e263
我 _ 好	e226m133
我 _ 婆	k122
我 _ 将	c97e203
我 _ 小	h-85
我 _ 就	b115c93e127
我 _ 已	c125f103
我 _ 思	e133
我 _ 您	d-85f87g317k-93l89
我 _ 我	e-111g144k156l151
我 _ 打	b-120d182e359l224
我 _ 把	d107l-99
我 _ 挂	h-89l162
我 _ 提	b-100h122i100
我 _ 操	k131
我 _ 收	k100m108
我 _ 方	i85
我 _ 是	d201e-113f319h-116i165l-85
我 _ 有	c-83d249
我 _ 条	a219
我 _ 来	b-111d156e196
我 _ 板	a105
我 _ 江	f-144
我 _ 没	l-121
我 _ 注	e119
我 _ 派	d120h126j130
我 _ 点	h89
我 _ 用	l302
我 _ 电	e104h136
我 _ 的	b-100d-112j105
我 _ 直	b230g150
我 _ 看	n105
我 _ 知	e154j100l-109
我 _ 管	h229
我 _ 经	e-123g-94i142k255
我 _ 给	f179j96n89
我 _ 能	b-114e-85
我 _ 自	m-177
我 _ 要	b209d-86l95n155
我 _ 话	a97e-111k192
我 _ 说	c208e87j131l-108n121
我 _ 跟	b-88e281g90n-83
我 _ 路	n150
我 _ 车	b216
我 _ 边	c91f-116g151
我 _ 还	l162
我 _ 这	a128b109f118h-92
我 _ 道	f159l109
我 _ 那	f81g146
我 _ 都	c222
我 _ 酒	b139
我 _ 里	b-100l119
我 _ 钱	a134
我 _ 银	f214j-117
我 一	d238e122f103j138k-147l85m-182n-100
我 一 下	j169
我 一 个	d298e98h-87n-96
我 一 天	e-85l108m-104
我 下	h128k132
我 不	b246e-144f-130g-87i308j86m96
我 不 收	m108
我 不 是	f-107j156
我 个	m292n-81
我 个 人	k82m294n-81
我 也	b-98c279k-107l145
我 也 不	c349l146
我 他	j106
我 他 新	j106
我 们	a-233b292e-194f128h-379i327j-245k-166n-155
我 们 .	l118n152
我 们 不	b-182c90e-186l-80
我 们 也	e101
我 们 会	c171e95l166
我 们 先	c-108f122
我 们 公	b177f87i82k104
我 们 只	d166
我 们 可	d161e103
我 们 就	b151c110
我 们 已	c137
我 们 打	e102
我 们 是	f253i183j-97
我 们 有	c-80d168
我 们 没	e107
我 们 注	e122
我 们 的	b-100d-102
我 们 直	b230g150
我 们 跟	g132
我 们 这	b155
我 们 都	c222
我 们 酒	b139
我 会	d97
我 偏	l121
我 做	e86
我 先	e214f154
我 公	d82
我 公 司	d82
我 再	h-123l241
我 再 打	l142
我 半	h-85
我 卸	b104
我 去	b-85c-92d110e258n-107
我 只	c98e177i-81k-86l-93n99
我 只 好	e245
我 只 说	c121
我 叫	a105
我 叫 板	a105
我 可	b234c152l-83
我 可 以	c177
我 司	d-98j-93l-93
我 司 将	e90
我 哋	e168m84
我 在	b155d-80k184
我 多	e170
我 好	j108n125
我 姓	f90
我 对	f304
我 就	b-179c-185e-82f164g-88h-177i-84k111l447n-86
我 就 是	b85d130f201
我 已	e-104g-121i142
我 已 经	e-104g-94i142
我 带	b308
我 帮	g231k170
我 帮 你	g81k204m85
我 帮 您	g150
我 干	a197k-111
我 得	i85
我 微	k125
我 微 信	k125
我 怎	e190m136
我 意	e133
我 意 思	e133
我 手	b-94d180g-110j97k131n-125
我 手 上	d118
我 才	m196
我 打	a-108b143d132l291
我 找	e154l115
我 把	h122
我 抵	k225
我 拉	l190
我 挂	d99
我 按	k257
我 支	k196
我 支 付	k196
我 教	e-140n244
我 教 你	e-140n244
我 数	h384l-82
我 方	k-91m-90
我 早	a161l220
我 明	e240k120
我 明 天	e174k148
我 是	d-134e-265f299g97j317k-151n-90
我 是 他	i-174j224
我 是 催	e-111i120
我 是 江	f-144
我 是 银	f218j-117
我 替	g185
我 有	c134f-85j156n91
我 本	k147
我 本 人	k147
我 来	b206f231k153
我 来 操	k131
我 桌	h354
我 没	b-150c121l287n127
我 没 提	h117
我 没 路	n150
我 点	d191
我 照	l193
我 现	n156
我 电	a98
我 电 话	a98
我 的	f190k199
我 直	b116k-118
我 看	e109j172n104
我 知	l107
我 穿	c125d109f238
我 等	l-83n105
我 管	g-83
我 给	c-120f-88j-81n172
我 给 你	c-103d110k102l-141n187
我 给 您	j-127l122
我 翻	h115
我 老	k122
我 老 婆	k122
我 能	h134
我 能 管	h134
我 要	c94
我 认	n138
我 让	d82g99
我 说	a115i-131m173
我 谈	a243
我 跑	e119
我 跟	a120c-93f-99g108h147i103j129
我 跟 你	i208
我 跟 您	h88
我 这	a-190b327f-157g283k377
我 这 个	h88k204
我 这 儿	e104n95
我 这 边	c91f-116g151
我 这 里	k91
我 都	d118e88
我 问	c149
我 难	b157e-98
戒	n132
或	f-131m-82n128
或 通	n125
战	j174
战 友	j174
戚	e126g112
截	h317k204l-119
截 _ $	k106
截 _ .	h204k188
截 _ 给	n94
截 图	h150k217l-88
截 图 $	k106
截 图 .	k188
截 图 给	n94
截 止	h208
戴	c477f-93g-84
户	b107c-123e-89f-120g287h119k391n-105
户 #	l167
户 $	k-130
户 ,	f80g92k167m90
户 , 我	g128k160m114
户 .	k-87
户 . $	k-87
户 _ $	k-95
户 _ 会	d133k91
户 _ 其	n91
户 _ 在	n90
户 _ 地	e96
户 _ 天	k161
户 _ 度	a106
户 _ 我	g124k156m114
户 _ 是	n115
户 _ 求	k99
户 _ 结	g228n109
户 _ 账	k104
户 _ 金	i141k234
户 一	a223
户 不	n128
户 主	f149
户 今	k179
户 再	b223c-88
户 冻	g-112k104
户 即	g154
户 名	d81k496n-82
户 在	j132
户 将	h87n131
户 已	g146h121
户 当	h132n211
户 态	a106
户 态 度	a106
户 打	j147
户 挺	b205
户 沉	b144c205
户 现	j136k238
户 答	e143f103
户 籍	e96
户 籍 地	e96
户 行	j112
户 要	g-85h-86m204
户 要 求	k99
户 说	d107h105
户 转	k162
户 都	g132
户 问	d120h92
房	b-109c-80g365i203k-87l156m125n-98
房 东	l175
房 产	g126j99
房 子	a-108g239
房 租	i85
所	a-90b-143d84g124h197j-188l-175
所 _ 案	c-148
所 _ 银	g198
所 以	c182
所 报	c-140
所 报 案	c-136
所 有	g193h240
所 有 银	g198
所 民	f84
手	a-250b468e-157g-88h-91i239k129m-266n309
手 ,	b110k202
手 .	b167
手 . $	b167
手 _ ,	b130l-99
手 _ .	a92
手 _ 号	g140k195
手 _ 头	b368
手 _ 的	f93
手 _ 费	n95
手 一	d221
手 上	d118n108
手 不	i195
手 卖	n142
手 头	j139
手 指	b260
手 指 头	b368
手 机	c-106d-114h-155k115l94n350
手 机 .	a92
手 机 号	g140k195
手 来	b127
手 段	b-132l162
手 续	g281n83
手 续 费	n95
手 里	b-111h163n118
手 镯	c208
才	b-137c88e-165f-102g-212h-87i-91j-134l248m233
才 _ .	l171
才 _ 解	g141
才 好	m141
才 给	a-80c200
才 能 解	g141
打	a-211b-158c-91d-149e150g-166h-486i-265k279l933n-456
打 $	b-94d87e-151l577
打 ,	b-163e-180f99l591
打 , 不	h124
打 .	b-159e129h-136k-129l148
打 . $	b-159e129h-136k-129l148
打 _ $	b-197e113h-136k-133n-96
打 _ ,	e-126
打 _ .	b320l-97
打 _ 一	l148
打 _ 不	h110
打 _ 个	c181l-211
打 _ 了	g120l-106
打 _ 你	b197c-91h-99l139
打 _ 十	l237
打 _ 司	g141m-112
打 _ 我	k353
打 _ 截	k106
打 _ 打	m149
打 _ 来	m84
打 _ 次	b178m161
打 _ 电	f155l-82
打 _ 话	f150
打 _ 这	n144
打 _ 通	e143
打 一	b164m168
打 一 次	b218l-121m185
打 不	e133h-91m155
打 不 通	e143
打 个	e131f98l-150
打 个 电	f155l-82
打 了	l406m-112
打 你	b82d147
打 到	a-89b-94d104e-155j100l252
打 到 你	d113e-108l233
打 完	h89k80
打 完 截	k106
打 官	g141m-112
打 官 司	g141m-112
打 客	l122
打 工	j120
打 开	j161n112
打 得	b137
打 我	h-85k159m123
打 扰	l-116
打 断	b162l-94
打 款	h92
打 电	f150
打 电 话	f150
打 算	e122
打 给	e308k114l-181
打 给 你	e133
打 给 我	k184
打 过	e86m84
打 过 去	e86
打 过 来	m84
打 这	c183f89l-155
打 这 个	c183f89l-155
托	d95e-92f136k113
托 )	f80
托 】	k84
扣	a-117b253f-125g330j167k-108l-91m80n-176
扣 ,	g106
扣 .	e118
扣 _ $	e118
扣 的	j212
执	b-108e-95f609h-100j-114
执 _ ,	f-142
执 _ .	m85
执 _ 专	f246
执 _ 局	f85
执 _ 权	d113f328
执 法	d113f156
执 行	b-81c-130f542
执 行 .	m85
执 行 专	f246
执 行 局	f85
扫 我	k129
扰	g-88
扰 ?	l180
批	f-83m-161
批 的	h84
批 货	b121
找	c227d-270f-202g284h-104i176k-167m-136n360
找 $	g226
找 _ ,	c278
找 _ 友	n209
找 亲	e-140n126
找 人	b256c-88h-100
找 他	i223
找 你	c170d-101f-88i127n121
找 到	g126l100
找 她	e237
找 您	e117
找 朋	n209
找 朋 友	n209
承	a-91f198g249i-82k-85l-81
承 _ $	g173
承 _ ,	g98
承 _ .	m150
承 办	f164g189
承 担	m98
承 担 $	g173
承 担 ,	m101
承 担 .	m150
承 诺	f97
把	a-195b577c-139e-260f-214h-106j274k120l-340m-227n406
把 #	j179k-118
把 _ 位	j294k-118
把 _ 信	g271j122
把 _ 关	b95c-95
把 _ 拉	l204
把 _ 照	d125
把 _ 的	j-84
把 你	a-133b443c-121d120e-169h-110l-266n104
把 你 照	d125
把 单	j102
把 卡	j-82k100
把 客	b270d87
把 我	b-83l203
把 手	i184
把 电	h142
把 短	g193j130
把 这	n84
把 逾	g102
把 逾 期	g102
把 钱	b-88c177e113k367
把 门	b228l-86
抓	a-85b-126c845d-86f-105
抓 _ $	c165h101
抓 _ ,	c275
抓 人	c280
抓 你	c353
抓 您	c121
抓 紧	c-80
投	f-98g-83j-81k-150l-94
投 诉	f-98g-83j-81k-150l-94
抖	a-137d377
抖 音	a-137d262
折	k229l-109n111
折 给	k99
抢	b106g-83h146
护	g278h-136j-92k144m115
护 ,	h-126k152
护 照	g359
报	b-242c165d239e-90f-153g-311i-103j221k-155l-139n-117
报 ,	f90
报 .	f143m183
报 . $	f143m183
报 _ $	c-84f85m183
报 _ ,	c150
报 _ .	a159
报 _ 下	j248
报 _ 你	f-93
报 _ 抓	c311
报 一	j248
报 一 下	j248
报 上	h174
报 下	f-93
报 下 你	f-93
报 案	c267f-82g-97
报 案 ,	c256
报 警	a-85c183f-97
报 警 抓	c311
报 送	g-85
抬	d303e-135
抬 头	d114
抵	b212k330m-189
抵 ,	k101n126
抵 .	k99
抵 _ $	b116
抵 _ .	b84
抵 账	b200
抵 账 .	b84
押	b-176g-89n566
押 ,	n118
押 了	b-116n505
担	b-102d-93f-153i-92
担 $	g173
担 ,	m101
担 .	m150
担 . $	m170
担 _ $	e137m170
担 心	c139e-95
拉	c176l338
拉 _ ,	l214
拉 黑	b-90l424
拍	a-81g229k-81n-111
拍 _ 我	k-81
拍 卖	g249n-96
拍 给	k-81
拍 给 我	k-81
拐	a161
拒	d149k-95l187
拒 收	l133
拖	a-127b313c129d-83i261l-145m562
拖 一	k87m309
拖 了	i201
拖 就	c162
拖 越	m117
拘	c389g143
拘 _ ,	c236
拘 了	c146
拘 传	g131h85
拘 留	g116
招	b-83c178d196e146h254j215
招 呼	c228e166l-86
招 聘	j244
拜	a-80b-103e117l136
拟	k130
拟 币	k138
拦	b307c171l-101
拨	e135g86h-111l372
拨 #	g120
拨 # -	g132
拨 _ $	l89
拨 _ ,	f134
拨 _ -	g132
拨 了	e123h115
拨 打	f92h-101l241
拨 打 $	l89
拨 打 ,	f134
括	j-91
括 我	j-84
拳	b141
拳 头	b141
拿	a93b234c-93e-112f-93k201n545
拿 房	n137
拿 来	b121n161
拿 钱	b265e-82
持	n136
挂	a104b-91c-87d100e-243f97g186h251k-100l468
挂 _ $	l80
挂 _ ,	f115g119h-108l91
挂 _ .	a110g173
挂 _ 电	a98
挂 了	d93h174
挂 了 ,	l117
挂 我	a98
挂 我 电	a98
挂 断	f113l336
挂 机	a120g85
挂 机 .	a120g85
挂 电	b179
挂 账	g111n101
指	b209f105k-92n109
指 _ ,	b82f155
指 头	b368
指 派	f155
按	a88b-200c189d-110e-108f-91g-269h-93j-95k181m172n-128
按 _ 同	m-238
按 住	c212
按 八	k84
按 合	m-238
按 合 同	m-238
挑	b140l82
挑 一	e133
挖	b377d-102g-83
挡	b93
挨	d238h245
挺	b796e158f-89g-99l-172
挺 _ ,	b108
挺 _ 的	b304c87l-119
挺 多	b190
挺 好	e94
换	c111e-90j-118k-145l469
换 个	c143f104
换 号	l510
据	d-116g102k209m-144
据 .	d-105k215m-110
据 . $	d-105k215m-110
据 _ $	d-105k215m-110
据 _ 经	g138
据 已	g138
据 已 经	g138
掂	b375g-92l-170
掂 _ .	b163l-90
掂 _ 掂	b149l-80
掂 量	b375g-92l-170
掂 量 .	b163l-90
掂 量 掂	b149l-80
授	c-83d-89f144
授 权	c-83d-89f144
掉	a-123c-109d-210f-92g243k-110m-81n486
掉 $	l92
掉 ,	d-129g93n87
掉 , 我	d-128
掉 .	b-133e118g238n196
掉 . $	b-133e118g238n196
掉 _ $	b-133e118g238n196
掉 _ 我	d-128
排	a-96b-129d96f-106g179l189
排 上	l159
排 外	j80l172
接	a97f-86g272h-333j-135l171
接 ,	e101h-93l-89
接 .	l193
接 . $	l204
接 _ $	l182
接 _ ,	b105
接 _ .	b160g82
接 _ 我	e100k181
接 _ 电	a117e146
接 _ 话	a88i104
接 到	a-95e290
接 听	a-81
接 是	d183
接 电	a88i104
接 电 话	a88i104
接 着	n92
接 走	a168
接 转	k306
接 转 我	k125
控	f390g233
控 ,	b140
控 名	g268
推	b273d223n450
推 荐	n349
措	c95
措 施	c95
提	a-213b-131d-171e-167f-88g-236k-83l-84n204
提 ,	k158
提 .	e87
提 _ $	b-87h113
提 _ ,	n143
提 _ .	b83
提 _ :	i-112n109
提 _ 一	b82m99
提 出	n93
提 前	c239
提 示	n87
提 示 :	n124
提 醒	a-84h88i115k-164m114n-83
提 醒 $	h117
提 醒 .	b83
提 醒 :	h80i-104
提 醒 一	b82m99
提 高	j116
搞	a160d139g-92i109
搬	a-87b584c104f-96j150k-90l-104
搬 .	b162
搬 东	b274
搬 走	d110
搵	k177n305
摊	a193e124l191
摔	b242
撤	b-81d-129g319h102j86m279
撤 _ ,	m156
撤 _ 回	g93
撤 不	g93
撤 不 回	g93
撤 案	g113h87j116
撤 销	g138
播	d128
操	i157n191
操 作	j81n191
操 心	i86
支	a-87b-89d-86i147j251k148n280
支 _ 宝	k191
支 _ 密	j306
支 书	i177
支 付	j298k199n-82
支 付 宝	k191
支 付 密	j306
支 持	n137
支 票	c116
支 队	f83
收	a-315b-95c-301e-344f-182g-362h-121i-82j-82k555m301n-125
收 $	b-112i-94l283
收 ,	k191l-105m165
收 .	f108
收 . $	f116
收 _ $	f110h145
收 _ ,	f-92i115n-94
收 _ .	g-123k325
收 _ 不	b324g93k132
收 _ 之	f82
收 _ 你	d138m170
收 _ 司	e-111i108
收 _ 户	k209
收 _ 本	m-146
收 _ 机	b102n85
收 _ 来	n149
收 _ 的	j150
收 _ 码	k301
收 _ 续	m-119
收 _ 金	k114
收 了	k274
收 入	m-100
收 公	e-111i108
收 公 司	e-111i108
收 到	c-95d133g87j175k-127
收 到 的	j150
收 取	m81
收 回	h164
收 客	k248
收 手	m-122n120
收 手 续	m-119
收 据	k215
收 据 .	k217
收 条	k134
收 款	k97
收 款 码	k301
收 现	k114
收 现 金	k114
收 的	i184j117n110
收 的 ,	i107j117
收 账	b376
收 费	b-83
改	b-88j-124l-136
改 .	g106h87
改 . $	g106h87
改 _ $	g106h87
改 天	e90
放	a-138b595c-122e-157f-88i-109l-91n307
放 _ ,	b223
放 _ .	g110
放 _ 转	k149
放 你	b200
放 学	b411e-85
放 弃	h165
放 心	b-118k149
放 心 转	k149
放 款	b-87g110n496
政	g436
政 审	g286
政 府	f111
故	j110
故 障	j132
效	h147
效 期	j88
救	h110l-88n81
救 _ 了	h125l-88
救 不	h125l-88
救 不 了	h125l-88
教	a338b-160g85i-160n138
教 _ ,	l95
教 _ 怎	e-140n244
教 _ 的	a241e-164
教 你	a239e-303n217
教 你 怎	e-140n244
教 育	e112g113
敢	a419b321e-164n-192
敢 _ 人	a138
敢 _ 我	a204
敢 _ 这	a97
敢 保	b192
敢 借	a97
敢 借 这	a97
敢 学	a138
敢 学 人	a138
敢 挂	b179e-94
敢 挂 我	a98
敢 跟	a105
敢 跟 我	a105
散	l118
数	a-115b-229c347e-93g180h318j454m-108
数 ,	c335
数 .	j238
数 . $	j238
数 _ $	j238
数 _ 已	g138
数 字	j256
数 据	g133
数 据 已	g138
敲	b89c139
敲 门	b-84c139h86
整	h96
整 ,	h96
文	b119
文 _ ,	b127
料	a187b-112c217d-110f263g-176k-100l-96m144
料 已	c170
断	i81l151
断 ,	f111
断 _ 了	i82
断 _ 的	b162
断 你	b166
断 供	i82
新	a-125b-113c-153d-314e-130f-165j479k-126l-138n171
新 _ 的	d-103n108
新 _ 码	j106
新 卡	n128
新 号	j101
新 号 码	j106
新 机	i80
新 的	g145n118
方	a-122b-152c377d-245e-178g-340h-129j85l124m-128n-177
方 _ ,	j203l170
方 _ .	g104
方 _ 不	m165
方 _ 付	m-85
方 便	a-114b-129c-91f119h-126i92j-193l-105m-87
方 害	b92
方 对	c116
方 式	l168
方 案	c-88e-109f-162g-209j233m146n-118
方 案 ,	j203
方 案 不	m169
方 自	m-153
方 账	k89
施 .	c95
施 _ $	c95
旁	h153
旁 边	h153
无	a-93b-90e94h206j128k-97m87
无 关	g-112
无 此	h132
无 法	g113
日	a-155b-170e87f-87g125i-224j-232l486n-100
日 #	c135
日 ,	l115
日 _ .	l271
日 _ 到	f114g145
日 _ 打	l114
日 为	g113
日 内 到	f114g145
日 再	k110
日 子	l218
日 子 .	l271
日 拨	l114
日 拨 打	l114
日 来	l132
日 起	f118
旦	b164
旧	n339
早	b155e86g294l327
早 上	h-91
早 我	e148l131
时	d-163e-168g-235h661i-100j-201k-155m-91n-250
时 !	h87
时 ,	h108
时 _ ,	a107
时 _ 一	h153
时 _ 你	l236
时 _ 嘴	a194
时 _ 还	l161
时 之	h115
时 候	a314b177d101e-109f-163j-104n-244
时 候 嘴	a194
时 内	e92h234
时 后	h87l-81
时 开	h104
时 给	l252
时 间	a-84d-96f227g-82l-160m118
明	b-355c234e212f116g332h133i203j-99k-126m-130n-81
明 ,	m200
明 .	e93
明 . $	e98
明 _ $	e98
明 _ .	a193
明 _ 再	h-109l-91
明 _ 就	f-110g268
明 _ 开	b101g92
明 _ 我	e143l128
明 天	b-118e154f-151g321k85n-107
明 天 就	f-110g280
明 天 开	b101g95
明 情	f175
明 日	c82e152
明 早	e133h163l101
明 显	d132f222j92
明 来	i241
明 欠	i224
明 白	a158c287
明 细	g89
映	e342i-99
映 .	e112
昨	b86j91m104
昨 天	f80j91m104
昨 晚	b140
是	a367d-127e-87f336g-505h-383i-252j118k-115l-220m-250n-287
是 #	e99f200
是 .	j345
是 . $	j345
是 _ $	a-250b236e121j345n-86
是 _ ,	b263d123k-81
是 _ .	b117f105m144
是 _ ?	b88d84
是 _ 一	b101n-81
是 _ 三	d97
是 _ 个	a-86f151
是 _ 么	f213n158
是 _ 了	a436h101
是 _ 事	c386
是 _ 人	e180
是 _ 们	b-145e-113f-115g-97h-80l124
是 _ 你	a195b-95c80e-89g-112h147j124k-115m142
是 _ 债	d127i107
是 _ 公	f194
是 _ 出	m110
是 _ 务	f194
是 _ 司	f138
是 _ 合	i100
是 _ 同	j105
是 _ 天	g260l161
是 _ 子	a189
是 _ 家	g205i119
是 _ 察	c107
是 _ 对	d-104j156
是 _ 师	e122
是 _ 开	e196
是 _ 弟	i108
是 _ 心	b194f-82
是 _ 您	c139i108n160
是 _ 我	e111
是 _ 收	e-111j125
是 _ 是	a325
是 _ 有	n166
是 _ 本	d111k134
是 _ 某	f132
是 _ 法	b124
是 _ 的	g326i-86
是 _ 矩	m196
是 _ 老	a124
是 _ 能	h134
是 _ 行	f581j-232
是 _ 规	k280
是 _ 说	a91d171
是 _ 赖	a104
是 _ 还	b100c99
是 _ 这	k225
是 _ 道	d101
是 _ 钱	c87d83j156
是 _ 院	f-117
是 _ 面	d140e87j118
是 _ 骗	a-140
是 一	f163i141m-110
是 三	f86
是 不	a214b302c-102d-108e-104g-80h-116l-120
是 不 是	a343
是 专	f80
是 个	a536b-82
是 个 老	a132
是 什	f235
是 什 么	f235
是 今	l175
是 他	e-120j289
是 他 同	j127
是 你	b-123c-83e-140f-92g202i-93n185
是 保	j151
是 催	e-111j125
是 催 收	e-111j125
是 公	e171f303
是 公 司	f138
是 几	j131
是 刑	c277
是 刑 事	c277
是 办	b127f-102
是 办 法	b127f-102
是 发	e85
是 吓	c95d100
是 否	f-101g-139
是 吧	a-224b389c-127d118e164k-83
是 吧 $	a-107b115e138
是 吧 ,	a-98b285d147
是 哪	f248g244
是 国	g222
是 国 家	g222
是 在	d111n160
是 好	a274b104
是 对	a110h147m157
是 小	a87
是 市	f113
是 总	f83
是 您	a-89d-96
是 想	c98f-135i116
是 我	b-134c112d-95e-173f-162h180i-98k232
是 我 们	b-130f-92l125
是 我 本	k147
是 我 能	h134
是 把	a107j128
是 挺	a109
是 有	d210f134
是 本	e192
是 本 人	e192
是 核	j117
是 检	f87
是 欠	d208
是 民	c106
是 民 事	c109
是 江	f-176
是 法	c94f-119
是 法 院	f-109
是 海	b111
是 玩	b127k225
是 真	b111
是 知	d101
是 社	f155
是 红	g237i-95
是 经	f-98
是 老	e118k277
是 老 赖	a166
是 联	l115
是 脑	a253
是 被	c125
是 要	a-102b208d91e291f-102j144m-81
是 规	m189
是 规 矩	m196
是 警	c107f-85
是 警 察	c107f-85
是 诈	a-140
是 诈 骗	a-140
是 说	d173
是 谁	a-83b121
是 负	i108
是 还	a-114b116n160
是 这	k114n102
是 这 个	k114
是 那	g133
是 都	d164
是 银	f401j-212
是 银 行	f401j-195
显	a-99d111f311g-162
显 示	a-81f92g-141
显 转	f206
晒	a191d-197
晓	c196d136
晓 得	c196d136
晚	a-112b253f-82g-155h132i-87k-91l316m-132n-116
晚 ,	l113
晚 _ 九	h-101
晚 _ 就	b302
晚 一	h100
晚 上	b111
晚 上 九	h-101
晚 了	c105
晚 就	b104h-94
普	f141
普 _ 的	f188
普 查	f151
智	a119
智 商	a119
暂	a-106g-96k207
曝	a-124d139
曝 光	a-124d139
更	d101e-109f-97j-201
更 _ .	g111h87
更 了	j-80
更 新	j-96
替	a-152b180d-98e410g105h92i88n-99
替 _ 还	e118
替 他	i188
替 你	a-96b-128e442g-81l-168n-80
替 您	b111c127g186
替 我	b216l172
最	a-230b391d282g-86h415i152k167l-214
最 _ 一	h110l-95m-118
最 _ 通	c163h104
最 后	c83h473l-113m85
最 后 一	h136
最 后 通	c163h104
最 多	m-92
最 好	b182k146
最 近	b208i206
月	b-337c-180d-110e-88f-116h-168j-103k-180l-231m-321
月 _ ,	a146i120
月 _ 前	a-81g-90
月 _ 没	a114i100
月 _ 账	a177
月 _ 还	f108
月 了	i129
月 份	a-84
月 内	g86
月 底	a-96f97g-96n110
月 底 前	a-81g-90
月 的	a155c-84
月 起	g80
月 还	a300b-80
有	a-84d-97e111g-392h-216j133k-284l144m-358n423
有 ,	d-126e119n121
有 .	m80
有 . $	m80
有 ?	f122i124
有 ? $	f122i124
有 _ $	f116i81
有 _ ,	e180h-95i115
有 _ 个	e85h101
有 _ 入	i82
有 _ 公	c99k-84
有 _ 务	f273
有 _ 同	d88
有 _ 回	j85
有 _ 在	a96d-140l131
有 _ 子	e149f83g-81
有 _ 度	n168
有 _ 收	n120
有 _ 是	b135f-102l124
有 _ 期	j88
有 _ 款	i102n-89
有 _ 法	d113
有 _ 生	a105
有 _ 的	l123
有 _ 笔	f90i118
有 _ 行	g198
有 _ 见	m90
有 _ 议	a89d123
有 _ 钱	n203
有 _ 问	k84
有 _ 限	k139
有 一	f90i103
有 一 笔	f90i118
有 三	h124l-81n-89
有 不	b150
有 两	n189
有 个	b126c151d310i-87l-100
有 了	n154
有 人	a-81b-272d-119h-106m-80
有 人 在	l131
有 你	c142l139
有 关	i148
有 几	n136
有 出	a90i80
有 出 入	i82
有 分	e87
有 判	g80
有 别	l140
有 别 的	l140
有 吧	e107
有 好	f127
有 娘	a142
有 异	a89d123
有 异 议	a89d123
有 录	f-83
有 意	m90
有 意 见	m90
有 执	d113f91
有 效	j86
有 效 期	j88
有 权	k139
有 来	n208
有 案	f83g-81
有 案 子	f83g-81
有 没	i82
有 法	g-132
有 疑 问	k84
有 的	b135f-102l124
有 的 是	b135f-102l124
有 笔	i210
有 联	g113h96
有 脸	a96d-83
有 银	g198
有 银 行	g198
有 限	c99k-84
有 限 公	c99k-84
有 额	n168
有 额 度	n168
朋	b-183d111g-102j-82n189
朋 _ 借	n100
朋 _ 圈	b-128d169n-116
朋 _ 欠	e-90
朋 友	b-183d111g-102j-82n189
朋 友 借	n100
朋 友 圈	b-128d169n-116
朋 友 欠	e-90
服	a-86b-103c154f231h-100i-85k-100m93
服 ,	l99
服 _ ,	c128f104
服 _ 费	m81
服 务	m111
服 务 费	m81
服 的	c254f101
望	c85e93
望 我	c116
期	a-176b-219c-266e-177f-112g-164h-209i253k-143l-242
期 #	a102e125
期 # 天	a102e143
期 $	g-109
期 ,	b97f-106i98j83m181n-220
期 .	h-86
期 . $	h-86
期 _ $	h-86
期 _ ,	h-80i153
期 _ 先	m253
期 _ 况	i196
期 _ 单	i141
期 _ 天	a102e143
期 _ 录	g179
期 _ 我	i96
期 _ 款	i109
期 两	i-89
期 买	b-137n327
期 了	i178m111
期 了 ,	i153
期 借	i112
期 到	f93
期 将	h106
期 情	i196
期 情 况	i196
期 截	d82
期 管	i86m135
期 账	i138
期 账 单	i141
未	b-87c120d-93f-87i-98l145
未 _ ,	l-87
未 _ .	l159
未 _ 会	l116
未 _ 诉	g205
未 _ 账	k123
未 入	k121
未 列	m118
未 接	l120
未 理	l116
未 理 会	l116
未 起	g205
未 起 诉	g205
未 还	c172h84
末	b144
末 我	b144
本	b-318c-156d238f612g-165h84i-278j-225k309l-193m552
本 ,	m220
本 _ $	a-126n136
本 _ ,	m123
本 _ .	k136
本 _ 件	c85e82h88
本 _ 内	g82
本 _ 到	f86
本 _ 受	g-130
本 _ 吗	f111
本 _ 回	a124
本 _ 就	a167f85
本 _ 微	k82
本 _ 心	c-89f94
本 中	c-89f94
本 中 心	c-89f94
本 人	b-87d-124j-213k310m-105n-80
本 人 吗	f111
本 人 回	a124
本 人 微	k82
本 号	j86
本 周	d93
本 地	d151
本 处	f147
本 局	f132
本 庭	f132
本 月	g95
本 组	g-123
本 组 受	g-123
本 邮	c85e82h88
本 邮 件	c85e82h88
本 金	h129m252
术	j109
术 .	j116
机	a-179b-143c278e-255f-200g227i88l248m-130n350
机 )	i173k89
机 ,	b180d139k-91
机 .	a198h-135
机 . $	a198h-135
机 _ $	a198h-136
机 _ ,	h120k204l-120
机 _ ?	i221
机 _ 一	c212m-94
机 _ 了	b227n98
机 _ 人	l198
机 _ 打	a-87
机 _ 有	n89
机 _ 行	l105
机 主	i159
机 了	d183
机 会	h262l-121
机 会 ,	h120
机 关	c354f-86
机 号	g140k195
机 器	l195
机 器 人	l198
机 场	b-82c212
机 我	a-87n119
机 是	d82
机 构	n129
机 的	f92
机 设	d-104
机 里	d113
杀	b89
权	b-159c-169e-86f313g-204h114k92n-129
权 .	f164
权 . $	f164
权 _ $	f142g-86
权 _ .	f94
权 利	h121
权 您	d-86
权 的	d113f132
权 限	k139
李	k95
李 某	k99
材	c231d139f300g-153n-97
材 _ 已	c170
材 料	c249f300g-143n-82
材 料 已	c170
村	b-85d145e375f-120g-82h95j-86l-84
村 _ 书	i177
村 _ 会	e131
村 委	e270i-110
村 委 会	e131
村 支	i177
村 支 书	i177
村 里	d108h126
条	a240b212d195e-151f-191h-196i-113j-166l-140m-166n-112
条 ,	m-80
条 .	c124
条 . $	c124
条 _ $	c124
条 _ .	g108
条 大	b162
条 我	d99
条 狗	a219
条 胳	b104
来	a-102b109c181d-359e-121f409h-225j-272k169m146n280
来 $	b-145g-101j90
来 ,	c-102d-88e135f191j-155k196l-154m-110n-107
来 , 我	f149
来 .	b-133e80h120l-136m84n89
来 . $	b-133e80h120l-136m84n89
来 ?	g123
来 _ $	a-83b405c-93d-136f-87h120j-92l-158m82
来 _ ,	d81g106h-86i-93j149n-89
来 _ .	n132
来 _ ?	j103
来 _ 人	b102
来 _ 作	k131
来 _ 你	f112
来 _ 及	c142
来 _ 就	c407f-146
来 _ 我	f176
来 _ 的	a-125n85
来 _ 趟	f103m94
来 _ 钱	i108k206
来 一	f89m306
来 一 趟	f103m94
来 了	d109e102g102h-91
来 了 ,	d109e110g127
来 你	c243
来 做	c-128e122f340
来 就	c99f104g88
来 得	c142
来 意	i264
来 把	n148
来 操	k131
来 操 作	k131
来 电	j-93
来 的	b123c80d-84f-179i-112n231
来 的 ,	a113b112
来 的 .	n159
来 着	j103
来 着 ?	j103
来 要	b265i108
来 说	l178
来 钱	n208
板	a212e84n191
板 ,	a143
板 .	a105
板 . $	a105
板 _ $	a105
板 预	n149
构	c180n129
构 成	c138
果	b-84f-108g-243h143j-83
果 _ 负	c110
果 手	a95
果 自	c110
果 自 负	c110
某	f101j209k507l-122
某 _ ,	k91
某 本	f204
某 某	k91
查	a-140b-181c-393d-220e-130f608g144i-197j162l-180n-157
查 $	f207
查 ,	j172
查 _ ,	f341j146
查 _ .	f-137g205
查 _ 下	j111
查 _ 了	j164
查 _ 到	f-101k141
查 一	j111m99
查 一 下	j111
查 不	k125
查 不 到	k141
查 你	f130
查 函	c-124
查 员	j-105
查 员 ,	f87
查 封	f-122g388
查 的	f188
查 科	f104
查 账	d-80m121
标	c-139g319
标 记	f89g154
栋	f89i147j134
栋 几	f89
栏	m-103
栏 上	m-100
校	d-113e441f-100g153i138l-122
校 找	e86
校 长	e245
样	a102e174g115h-98j-113k159l-95n-127
样 $	e114
样 ,	b145
样 .	e204g139
样 . $	e209g139
样 ?	d95k210
样 _ $	a-146e103g139k185
样 了	a-82
样 的	c131i83
样 都	m90
核	a-85c-129f376g-126i-86j-104k-261l-152m-138n-89
核 $	f93
核 _ 下	f103j215
核 _ 您	j86
核 实	f216k-84
核 实 您	j86
核 对	f126k-125
根	b181
案	a-260b-244c-100d-137e-149f255g717i-125j89k-89l-155n-245
案 $	g-82
案 ,	c324f-121g226j156
案 .	f114g-103j158
案 . $	f98g-103
案 _ $	c-89f156g-179
案 _ ,	g191
案 _ ?	g119
案 _ 后	g102h87j105
案 _ 已	g320
案 _ 报	m206
案 _ 马	f179
案 不	m169
案 了	g119
案 件	g176
案 件 已	g197
案 卷	g-82h291
案 号	f94g160
案 号 马	f179
案 大	f215
案 子	a-138c-121f137g148
案 子 已	g170
案 底	c-86g176
桌	h354
档	e87h84m89
档 案	e87f90
档 费	m98
桥	a311h94
桥 _ 费	h97
桥 消	h97
桥 消 费	h97
桶	b135
梯	d122
检	c-122e211g199
检 _ 院	f240
棠	g126
棠 _ 贷	g126
棠 小	g126
棠 小 贷	g126
楚	e-146h223n-108
楚 $	b-80g172h186
楚 ,	a172j119
楚 .	h89
楚 了	f120i114
楼	a-100b147c-148g-121h86j160k299n-108
楼 下	d102h112k202
楼 来	k145
楼 道	l159
榜	d145f-85g204
横	l-88
欠	a224b-103d505f268g-110h-88i522j-215k-102l-209n-114
欠 #	e156
欠 # 元	e156
欠 ,	a181
欠 _ #	i108m-96
欠 _ $	c-103e-176f219
欠 _ ,	g138i-94
欠 _ .	f154i-83m-149n82
欠 _ 不	a139b-98e224i-202
欠 _ 们	a86b133d-111i134n90
欠 _ 元	e156
欠 _ 名	d223i-96
欠 _ 我	d88i255l143
欠 _ 截	d98h124
欠 _ 是	i-103
欠 _ 用	c171
欠 _ 的	b-92i90m84
欠 _ 金	i212
欠 _ 钱	a125f128i-158
欠 一	m239
欠 了	i337
欠 了 我	i153
欠 信	c171
欠 信 用	c171
欠 债	a240b-97d177
欠 您	i-90
欠 我	a91b133d-111i160n90
欠 我 们	a91b133d-111i160n90
欠 条	b-92d159
欠 款	a-94b131d431g-173i118j-105
欠 款 #	i112
欠 款 $	c-89d-94e-176f90
欠 款 .	f154n82
欠 款 不	e145
欠 款 截	d98h124
欠 款 的	m87
欠 款 金	i212
欠 物	g113
欠 的	a-121c-129e128g203
欠 的 钱	f134
欠 着	a107i107l134
欠 费	m-211
欠 钱	b-132d172e112
欠 钱 不	e99i-122
欠 钱 的	d156
欠 银	i92
次	b318c-141e-155f-97h-151i-148k239l237
次 $	b-98l287
次 ,	h-101l89
次 .	b217m-93
次 . $	b217m-93
次 _ $	b217m-93
次 _ 百	k120m-128
次 _ 话	m413
次 两	k120m-89
次 日	k226
次 未	l92
次 来	b84
次 联	j116
次 说	a193
次 通	m185
次 通 话	m185
次 那	b112
欣	d86
欣 _ 小	d86
欣 禾	d86
欣 禾 小	d86
款	a-402b-387f-175g-105i248j-150k-149l-337m-278n342
款 #	i82k86n105
款 # 元	k98
款 $	c-106d-110e-176g276i200k85
款 ,	b-85c131e-159f-81g-94h155j191k-88l-94
款 .	d-95e127f190j-97
款 . $	e127f191g-86j-85
款 _ $	b-107d-110e127f167g-111j-85n195
款 _ ,	f-98i-140n148
款 _ .	b182
款 _ 万	i90
款 _ 了	d87
款 _ 事	f187
款 _ 元	k98
款 _ 发	k179
款 _ 图	h124
款 _ 户	k-104
款 _ 期	f-85i95
款 _ 核	f86
款 _ 案	g95
款 _ 请	i130
款 _ 转	k90
款 _ 还	e145n163
款 _ 额	i205
款 app	n133
款 一	g95
款 三	i84
款 不	e145
款 不 还	e145
款 会	g135
款 先	n117
款 公	d200
款 合	d129f105
款 名	d178i-91
款 后	n126
款 并	i127
款 影	g-252
款 快	n118
款 快 ,	n118
款 情	i94
款 截	h124
款 截 图	h124
款 是	i-106
款 案	c-99g249
款 的	f120m87n195
款 的 事	f187
款 码	k301
款 要 核	f86
款 请	e131k189
款 账	d84k-108
款 账 户	k-100
款 还	n104
款 逾	f-85i143
款 逾 期	f-85i143
款 都	g133
款 金	i212
款 金 额	i212
歉	m-91
歉 .	m-90
歉 . $	m-90
歉 _ $	m-90
止	b-98h148l209
止 .	h194
止 . $	h194
止 _ $	h194
止 _ 电	l116
止 拨	l-134
正	b-176c151d94g166h-94i87j-137l136
正 _ 是	i90l109
正 _ 有	c149
正 在	f100n83
正 式	g174
正 我	b-124c142i109l133
正 我 有	c149
此	a111f97h173m119n154
此 _ .	f131
此 _ 定	h132
此 人	a149
此 规	h132
步	c154e81
步 了	g115
死	a162b-302c-182d258f-81g-120l436n131
死 ,	d129n253
死 _ $	l-105
死 了	a97
死 你	a-82b-105c-150l492
残	a338b-85
残 疾	a171
段	b-135l151
段 $	b-130l80
母	b-87d-97e154f107i221k-82l225
母 ,	i127j137
母 亲	e173
母 娘	e107
母 那	n91
每	c-125d-114e-244h-86i-113k-104l216m435n-127
每 _ 一	m268
每 十	l224
每 天	b151e-142
每 日	m90
比	a161b81d-96g-83k348
比 你	a282
比 您	e81
比 欠	b182n122
比 特	k282
民	g140
民 _ ,	c-81
民 _ 院	f-160
民 法	f-160
民 法 院	f-160
民 警	c-103f195
民 警 ,	c-81
气	b95c223e104g-81i-122j162l101n-84
气 ,	l-105
气 _ ,	c198
气 _ 不	b202
气 _ 司	j184
气 不	a181e120
气 公	j184
气 公 司	j184
气 可	b289
气 好	c198
水	a259b299d-92f121g-128j-133l-100m192
水 ,	b111
水 费	m308
永	h480
永 久	h210
永 远	h197
求	g-116h99m-97n183
求 _ 止	l140
求 停	l140
求 停 止	l140
求 客	n213
求 情	h89
汇	k308
江	b82f-220g-102i-96n-113
江 _ 银	f-227
江 岚	f-93
江 岚 银	f-93
江 心	f-88
江 心 银	f-88
沉	b135c205g90
沉 默	b135c205g90
沙	b-97l291
沙 发	b-97l291
沟 通	a93
没	b155c-263d-217e-254h267j-121k-249m134n386
没 ,	l168n147
没 ?	b-109d161j162n114
没 _ $	b166c-100g206
没 _ ,	a-113i296l208m178
没 _ .	g-124h165l-123
没 _ ?	f122i118
没 _ 上	g-111i138
没 _ 事	n90
没 _ 任	e87
没 _ 养	a175i-82
没 _ 好	l251n115
没 _ 子	n150
没 _ 没	a164b152
没 _ 法	e122
没 _ 的	a80
没 _ 见	a81
没 _ 过	a139i-82
没 _ 醒	h117
没 了	c-122g145h143
没 事	b-80
没 写	m151
没 办	e122
没 办 法	e122
没 动	e117h115
没 发	g104
没 听	a99
没 娘	a142
没 得	h301
没 我	b98n92
没 提	b-81h113
没 提 醒	h117
没 收	g93
没 教	a175i-82
没 有	a-179b-151d-142e-173g-149h-140i107m-148
没 有 ?	f122i124
没 本	n90
没 本 事	n90
没 用	b122g120l307
没 用 ,	g145l306
没 皮	a169
没 结	n141
没 脸	a152
没 说	b130c100
没 跟	e87i103
没 路	n150
没 路 子	n150
没 轻	b189
没 还	g112i386n-92
没 还 ,	i319
没 重	b189
没 钱	n333
河	b94
油	d-90
油 漆	d-87
治	b-186f133l331
法	b-291c-376d-89e-130f475h192i-119k-174l-179m-168
法 ,	g-85l82
法 .	n157
法 . $	n157
法 _ $	n120
法 _ ,	f231
法 _ .	a265b-123e88f-127g95n137
法 _ 依	g-111
法 _ 公	f-302
法 _ 您	c95l80
法 _ 执	f168g-161
法 _ 理	c-89
法 _ 的	d106
法 _ 要	c88i83
法 _ 规	e-99g159
法 人	e149
法 办	c-114
法 办 理	c-89
法 务	a141g-96h216
法 务 执	f130
法 官	f449l-150
法 庭	f87
法 律	a-86e-146g285
法 律 规	e-99g159
法 所	f115
法 权	d113f91
法 的	f-81
法 组	f258
法 警	c-114f110g266
法 院	b-183c-83f-350g-169m-92
法 院 .	g164
法 院 依	g-111
法 院 执	g-113
法 院 的	f-115
注	a-100d-142e97f87g-145l-134m98n161
注 ,	f127
注 _ 到	e122
注 册	n255
注 写	k91
注 意	e122
注 意 到	e122
注 销	m161
泰	g110
泰 _ 费	g110
泰 消	g110
泰 消 费	g110
泼	a112b319d-85
泼 你	b278
洗	a-165g327
洗 不	a-144g283
活	a214c86d-143g-98h-104m-153n173
活 ,	c166
活 该	a180
派	c-134d95f627g-138h105j108l-118
派 _ 所	c-81f99
派 出	c-81f99
派 出 所	c-81f99
流	b-90f141h180j97
流 _ ,	f115j80
流 _ .	h121
流 程	h188
流 程 .	h126
流 调	f165j94
测	b150
海	d306f-126g171k-91
海 _ 小	g126
海 _ 消	g110
海 报	d436
海 棠	g126
海 棠 小	g126
海 泰	g110
海 泰 消	g110
消	e95g364i106m-165
消 $	g163
消 _ $	g-142
消 _ 金	e109g137h92m-93
消 费	a86e103h86i143m-110
消 费 金	e109g137h92m-93
涉	c139i116
涉 及	i116
涉 嫌	c148
淘	l151
淘 宝	l151
深	b126
混	b96d188e-85
清	a-132c110d-226e-110f236h170i-88n111
清 ,	c104e81f-83g210
清 .	k129
清 . $	k140
清 _ $	a-81b-82g107h186k119
清 _ ,	a172j119
清 _ .	b104f153g-96
清 _ 后	m83
清 _ 明	g-99m80
清 之	m83
清 之 后	m83
清 偿	l80
清 后	g81
清 收	f128
清 本	n110
清 楚	e-146h223n-86
清 楚 $	b-80g172h186
清 楚 ,	a172j119
清 欠	f135
清 证	g-99m80
清 证 明	g-99m80
渣	a320
渣 ,	a133
渣 _ ,	a187
港	g98
湖	b117
滋	c120e87
滋 味	c120e87
滑	b-81
滑 ,	b-81
滚	m392
滚 利	m140
滚 犊	a92
滞	m82
满	a115b-105d393f-124j116
满 _ 度	j143
满 _ 跑	a149
满 嘴	a149
满 嘴 跑	a149
满 意	j143
满 意 度	j143
滴	d143g261
滴 滴	g131
漆	b284d-153l-83
火	a147
火 车	a149
灰	l124
炸	b-140d218l295
炸 ,	l156
炸 套	l159
点	a-109b108c-226f-165g148h855i-92l-128m-298n295
点 $	b130k139
点 ,	b82g146i146n198
点 .	b-81h-82j133l103
点 . $	b-81h-82j133l103
点 _ $	g-88h-151j133l103
点 _ ,	b-124h96l90
点 _ .	l105
点 _ 一	g159h107
点 _ 不	a138d110h185
点 _ 分	b197e119
点 _ 前	e101h101
点 _ 十	b88l-102
点 _ 后	h-95
点 _ 班	l118
点 _ 都	a104
点 一	h83
点 下	l86
点 下 班	l131
点 也	a138
点 以	e99
点 以 后	h-95
点 关	f127
点 前	e232h191l-90
点 十	b197
点 发	d191
点 后	h-139
点 四	b88h95l-88
点 在	b129
点 小	n116
点 就	h161n-96
点 放	b138
点 跟	b-80g182l133
点 钱	a229b-83
点 零	g160h112
烂	a134
烟	b111
烦	a-85f-112i429k-93
烦 _ 告	i201
烦 叫	i81
烦 请	i169
烦 转	i183
热	b-86d259e98
热 _ ,	d96e108
然	b-88h185l-88m92
然 今	h109
照	c-119d334e-114g233k-81l85m93n-122
照 _ ,	a-84b120d-95m149
照 _ .	l195
照 _ 发	d125
照 打	l195
照 打 .	l195
照 照	a152
照 片	a-103b-82d436
照 片 发	d125
照 镜	a152
熟	e142
熟 ,	e142
燃	j177
燃 气	j177
爆	d185
爱	a-150d583e303f-88j102
爱 人	e102j136
爱 的	e126
爱 看	d371
父	a-161c-93e351i100
父 ,	e152
父 亲	e-130i218
爷	b193i111
爷 ,	b111i144
爷 子	b129
爸	a-99b-154c343d-95e255i180j-93l-86n-148
爸 妈	a95b-96e186h81
爸 爸	c280e-106
爸 要	c95
爸 说	i108
爹	a119
片	a-103b-82d436
片 发	d125
牌	f-96j94
牛	a99
牢	a-192b-129c796e-81g-118i-119n-98
牢 $	c100
牢 .	c113
牢 . $	c113
牢 _ $	a-111c179
牢 和	c277
牢 饭	b-111c253
物	a430c-101f-124k225m-144n-96
物 ,	d163
物 _ 费	e114g89
物 业	a-111c-82d-139f-116g80k-82
物 业 费	e114g89
物 卡	k342
特	f98g-90k275
特 币	k282
犊	a92
犊 子	a92
犯 _ ,	f-104
犯 罪 ,	f-104
状	g124h83
状 态	h83
狗	a690b187g-84
狗 _ 不	b107
猜	c110d185
猪	a224
率	m-97
王	a-165b159f115i240k83
王 专	f90
玩	a175b183k215l111
现	a-240b-217c144e-238g283h231i-179j556k362l-243m-254n306
现 ,	n378
现 _ #	k226
现 _ ,	c-94k227
现 _ 不	g-91h192i103
现 _ 住	j90
现 _ 在	j181
现 _ 址	j329
现 _ 就	d127e134h96j-114n242
现 _ 还	a-80b301e-93g119j-109
现 住	j329
现 住 址	j329
现 在	a-113c198e-147f196h312i-134j397k-172l-139
现 在 不	g-91h192i103
现 在 住	j90
现 在 在	j189
现 在 就	d127e134h101j-111n122
现 在 还	b301e-93g119j-109
现 金	c-102k447m-137n-114
现 金 ,	c-85k130
玻	b416
玻 璃	b416
班	a-100b-281c-151d-236e345f-108g-217h244i115j117k-182l357m-101n-112
班 ,	l-111
班 .	b-158d-93e193f-116j217l124
班 . $	b-158d-93e193f-116j217l124
班 ?	f111
班 _ $	b-208d-101e185j268l115
班 _ 任	e234
班 _ 你	l195
班 主	e234
班 主 任	e234
班 前	h191
理	a170b117c-88d-254f121g-153h159j-258k196l221m162n-201
理 $	c180d-119
理 ,	b-149c82g-128h82k129
理 , 我	k155
理 , 请	g-123
理 .	f138g-123k136l132
理 . $	f149g-123k136l137
理 ?	m112
理 _ $	a90c-106f149g-123k136l137
理 _ ,	b184f-140g88l181
理 _ .	e349
理 _ 司	e81
理 _ 我	k155
理 _ 的	c-89
理 _ 请	g-128
理 了	g102
理 人	f-88i80
理 人 ,	f-88i80
理 会	l196
理 会 ,	l196
理 你	c-101f101
理 你 的	c-89
理 受	k84
理 我	e94
理 费	m231
理 部	i104
璃	b416
甜	a194
生	a249b-193c153e-118f-132g207l488n-301
生 ,	b119g80l134n-95
生 , 您	g110
生 : 我	d82
生 _ ,	a93c166
生 _ .	g190
生 _ 您	g107
生 _ 我	d82
生 _ 本	f85
生 _ 还	l104
生 意	l147
生 效	g86
生 没	a142
生 活	c152
生 病	a181
用	a-204b-146d-158f-144h-294k-82l122m-152n183
用 $	j111m81
用 ,	g122l306m-110
用 .	k-93
用 . $	k-93
用 _ $	a90k-93n-137
用 _ ,	n92
用 _ 中	f-86
用 _ 人	b92
用 _ 我	l139
用 _ 是	c105
用 _ 欠	i135
用 _ 理	c82f113
用 _ 话	j116l82
用 _ 逾	c-109
用 】	d80
用 了	f99
用 了 ,	f103
用 于	n169
用 今	h-92
用 任	b-109
用 卡	c194g-193k-92n101
用 卡 $	a138n-113
用 卡 ,	n105
用 卡 中	f-86
用 卡 欠	i135
用 卡 逾	c-109
用 我	e170
用 的	b88
用 管	c82f113
用 管 理	c82f113
用 金	n109
田	f82
由	d-98g-432m-127
由 ,	j103
由 _ 组	g-123
由 _ 院	g-87
由 你	m116
由 您	m-153
由 我	f245
由 本	g-123k106
由 本 组	g-123
由 法	g-128
由 法 院	g-87
甲	c121
申	a-123c89f-91n305
申 _ 减	m82
申 请	a-123c89f-114n306
申 请 减	m82
电	a-138c-234e554g-198h310k-295l83
电 # -	k98
电 ,	l109
电 , 已	l-92
电 , 未	l107
电 _ $	a90e-134f116i-84
电 _ ,	b122c-81e144i-94j-88
电 _ -	k98
电 _ .	b-146c131i141k-84l91
电 _ 已	l-92
电 _ 打	e257
电 _ 未	l107
电 _ 的	d-108f159m110
电 _ 费	m-219
电 债	f150
电 其	j115
电 子	j161
电 梯	d122
电 话	b-223d-83e520f89g-146h278j-135k-257n-104
电 话 $	a104e-96f133
电 话 ,	b122c-81e144i-94j-88
电 话 .	b-103c131i157k-84l103
电 话 打	e257
电 话 的	f159m110
电 话 费	m-219
男	a333
男 人	a104
男 朋	a134e114
畀	k168l-115n281
畀 你	l-83n289
留	a-182b-207c182e-125f-145g-108h-86i345l-82m-128n-165
留 _ ,	d158
留 _ .	c-106
留 您	c-106
留 所	c-165
留 痕	k196
留 的	j118
留 言	d162i287
留 证	c192d-100g155
疑 问	k84
疾	a162f280j82
疾 控	f287j86
病	a164
病 ,	a86
痒	b112
痕	k196
痕 迹	k196
瘸	a249
瘸 子	a82
癞	a181
登	e-120g-80j174
登 _ 一	j91
登 录	j97
登 记	d-80e-120
登 记 一	j91
白	a200b249c140d-108e-254f-80g341k-81
白 $	a-95g291
白 ,	g115
白 _ ,	g96
白 _ .	c278
白 天	e-92l243
白 字	d96
白 条	n89
百	a-184b-321c-145d93e-170f-114g342h-262i-189j-91k466l-93m847n-97
百 $	k83m135
百 ,	a-92k126m331n132
百 , 不	m205
百 _ ,	d124m123
百 _ .	l227m-80
百 _ 不	m205
百 _ 之	m221
百 _ 十	h-87m-127n132
百 一	k124
百 个	m-90
百 二	m-106
百 你	m202
百 八	d-88m184
百 八 ,	d-88m184
百 分	g312m180
百 分 之	m221
百 块	a143
百 多	d136
百 张	d215
的	a88b302c132d-184e-310f117g-158i136j-117k-173l-180m-124n-253
的 $	a195b668d-88e-178h118m-112n135
的 ,	a135c379d-283f334h-197j395l-177m-204
的 , 不	b80
的 , 你	b-207c-81f131g-95j191
的 , 又	a303
的 , 就	i-81j312
的 , 您	e126f121j118k-85
的 , 我	c123e162l-109
的 , 找	e-111i278
的 , 没	b141
的 , 现	b196c90
的 , 跟	c133f81
的 .	a-122b-85d198g220h-127i169j-177l177n147
的 . $	a-122b-85d198g220h-127i169j-177l177n147
的 ?	e-98
的 _ $	a-145d119g220h-127i131j-233l386n142
的 _ ,	b-162c-238d264e150f297g-91h-103j-112l217n-116
的 _ .	a-144b107d183k181l-102m255n-100
的 _ ?	a-97f158
的 _ 一	h121
的 _ 不	c274
的 _ 业	e190
的 _ 个	h85k125
的 _ 人	k83
的 _ 付	j150
的 _ 件	g-88j-97
的 _ 份	f148h113
的 _ 位	j187
的 _ 你	a-89b-220c-97f131g-104j181k315
的 _ 保	g109
的 _ 信	k120
的 _ 候	a432b-139i95n-105
的 _ 儿	d-111
的 _ 况	i218
的 _ 分	m87
的 _ 别	l96
的 _ 办	b118
的 _ 务	f90
的 _ 十	a354n121
的 _ 又	a303
的 _ 号	f180
的 _ 在	b193
的 _ 址	j169
的 _ 头	a200
的 _ 子	g294n188
的 _ 家	d158f104
的 _ 就	i-81j312
的 _ 怎	f134
的 _ 息	j177m108
的 _ 您	c-120e126f93j118k-101
的 _ 我	b-129c409f-120l-165
的 _ 户	d259h99i-86
的 _ 找	e-119i419
的 _ 敢	a122
的 _ 方	c167f83j-83m202
的 _ 明	j139
的 _ 有	f135
的 _ 期	g170h-84i184
的 _ 机	a-87n119
的 _ 款	b-113c-148d144e133f175g-162i-109
的 _ 没	b138
的 _ 法	l82
的 _ 物	k94
的 _ 现	b196c90
的 _ 理	f-80h133
的 _ 种	f83g90
的 _ 老	f81g129n85
的 _ 西	i116
的 _ 见	b94
的 _ 讯	j141
的 _ 话	e112m110
的 _ 请	l80
的 _ 贷	i162
的 _ 跟	c126f81
的 _ 都	a-96b432d-114g-94
的 _ 金	c-166
的 _ 麻	j-97
的 一	g146
的 不	d106l88
的 东	i116
的 东 西	i116
的 也	a122
的 也 敢	a122
的 事	b-172c-168d169f97
的 事 .	d213
的 事 儿	d-111
的 事 您	i85
的 人	a102b390d181e-106i-82l228
的 人 ,	c-91d106f139l291
的 信	i157
的 借	c161d115e129g238n-112
的 借 款	d120e129g238
的 债	f84
的 公	d-121
的 六	j153
的 养	f81g129n85
的 利	j188m108
的 利 息	j188m108
的 包	j158
的 医	f103
的 卡	g83
的 名	d113
的 吗	f169
的 嘛	k225
的 地	c162f-90
的 地 址	j94
的 地 方	c167f-87
的 处	h197
的 大	b111
的 头	a107
的 客	d259
的 客 户	d259
的 就	c119f-137h86
的 就 是	c119f-137
的 店	f136
的 微	k120
的 微 信	k120
的 情	i218
的 情 况	i218
的 成	m93
的 房	g132
的 手	a-87l128
的 支	j160
的 支 付	j160
的 收 款	k91
的 方	l191
的 时	a432b-139i95n-105
的 时 候	a432b-139i95n-105
的 是	a99d-179f-86i-108j-159l324
的 朋	n138
的 材	f113
的 案	c-107h224
的 案 件	g-88
的 案 子	g190
的 欠	c-90f133i-128
的 欠 款	c-90f167i-112
的 法	l100
的 物	e144
的 物 业	e144
的 现	b196
的 申	l80
的 申 请	l80
的 电	c-90d156e112f-88
的 电 话	e112
的 百	m87
的 租	c-166
的 租 金	c-166
的 窝	a93c83
的 腿	b303l-83
的 行	c95
的 规	b122m-97
的 警	f196
的 话	b-96d82i-145j-135m166
的 话 ,	d82f83
的 账	a221g-90h146k98
的 账 户	h83
的 贷	g-252i87
的 贷 款	f100g-252i87
的 路	n208
的 身	d86f148h113
的 身 份	d86f148h113
的 车	c160
的 还	c-98n162
的 这	h89
的 通	j141m110
的 通 讯	j141
的 逾	g170
的 逾 期	g170
的 那	b93g86h118k100n-87
的 那 个	k147
的 那 种	f83g90
的 都	a119
的 钱	a-148b-84c-85f127g-110m227n-141
的 钱 怎	f134
的 额	n98
的 饭	c209
皮	a604g-134
皮 _ ,	a146
皮 没	a169
监	b91c82d174e144f282g98
监 _ 部	f176
监 会	f177
监 控	b166g147
监 督	d209
监 管	f227
监 管 部	f176
盖	c169l124
盘	j156
目	i-111l103
目 .	m86
直	b291c83e-133g238h-189j-112k240l412
直 _ 转	k306
直 接	a141b292c117e-124g276k266l143
直 接 转	k306
直 至	l149
相	b-100d293e252
相 亲	d158e120
省	d-85f121k127
看	a-207b-199c236d343e-102f-98i93j205k-185
看 $	b-164c-111d122j182
看 ,	c160d109
看 .	c-119g94
看 . $	c-119g94
看 _ $	c-119g94
看 _ .	c97m110
看 _ 了	d113f134
看 _ 出	b-140l121
看 _ 到	h195m80
看 _ 办	d98g114
看 _ 所	c224
看 _ 的	b83
看 _ 耗	b-106l120
看 _ 还	a-186
看 不	b-86h194
看 不 到	h195m80
看 你	a-224c89e170
看 你 出	b-121l121
看 你 还	a-186
看 到	a190m86n157
看 守	c207
看 守 所	c224
看 您	a83
看 看	b169i149j156
看 着	d98g114
看 着 办	d98g114
看 见	d82f124l149
看 谁	b-106l120
看 谁 耗	b-106l120
看 这	d312
真	a693c255e-98f-83g-135
真 是	a466
真 的	c137
真 给	a142
眼 _ $	b93
着	a-105b487c156e134f-201g-94k-265l419m-143n101
着 ,	b152l268
着 .	c97n148
着 . $	c97n148
着 ?	j103l82
着 _ $	a-136e84g104h-85j117l275
着 _ .	c149d129e119g-166i-82n87
着 _ 们	i101l257
着 _ 是	a120
着 _ 牢	c249
着 _ 的	a160c119
着 不	b-82e114n202
着 你	b167e-85i125l-84
着 办	d87
着 办 $	g223
着 办 .	g-110
着 吃	c143
着 吧	c137g-88
着 呢	a-97b157l111
着 坐	c106
着 您	a90b94
着 我	i101l257
着 我 们	i101l257
着 打	l93
着 说	b188l-87
睡	e-116l520
睡 不	l166
睡 觉	l225
督	d196f160i87
督 促	i87
督 办	f161
瞎	g-81
瞎 说	g-81
瞒	e244h87
知	a-218b-196c-101e193f152g92h-162i229k-102m-81n-80
知 $	d-81
知 .	g199
知 . $	g199
知 :	g109
知 _ $	c-115f137g162
知 _ ,	d-137g93
知 _ .	f-99i166
知 _ 不	n108
知 _ 了	e151
知 _ 你	d117j99
知 _ 您	c89
知 _ 户	b144g111
知 _ 本	f86
知 _ 来	f114
知 你	c-131d-107f464m-88
知 你 来	f114
知 其	d151e-220i211
知 客	b144g111
知 客 户	b144g111
知 道	a-135b-192d110e416g-141h-129l145
知 道 ,	d-100
知 道 了	e151
知 道 你	d117j99
矩	a-95b86k203m184
矩 $	m109
矩 .	k246
矩 . $	k246
矩 _ $	k246
短	b-120c-88d280e218h-153j273k-98m-90
短 _ 轰	l159
短 _ 里	g179j171
短 _ 频	d108
短 _ 验	j175
短 信	a112b-83d172e218h-118j279k-94m-90
短 信 轰	l159
短 信 里	g179j171
短 信 验	j175
短 视	d108
短 视 频	d108
石	b122
码	a-116b-172c-170d-177e-217f-181g-211h-115i-179j1043m-133n-116
码 ,	b118e-86j-144k120
码 .	j196
码 . $	j164
码 _ $	j164
码 _ 可	j-89
码 _ 您	k147
码 _ 我	j181
码 _ 收	j162
码 _ 的	l237
码 _ 给	j93
码 及	j86
码 发	j234k163l-100
码 发 我	j182
码 和	j87
码 回	j86
码 多	l242
码 是	j353l-81
码 给	j253
砍	a-85b432l-230m-108
砸	b127
砸 了	b149
硬	b161e107
硬 是	b256e117
确	i-118
确 认	j83
碰	b176l-85
磨	a331j243
示	a-92b209c-85g-222i85m-155
示 :	n124
示 警	b270
社	a115f310g157i-94
社 会	a198b256d-94
社 保	g178
社 区	f189
社 死	b-143d171
祖	a257
祖 传	a114
祖 宗	a143
祝	l153
祝 你	l155
神	a166n100
神 经	a166
票	a-96e-96g110j-95n-112
票 _ 您	g154
祸	b89
禁	f-91
福	b164
离	a153b-107g-91h251
离 婚	a138
离 开	h278
禾	d102f110
禾 _ 贷	d118
禾 _ 费	f85
禾 小	d102
禾 小 贷	d118
禾 消	f85
禾 消 费	f85
私	e-93g182k194n-90
私 _ 卡	k213
私 人	k211
私 人 卡	k213
种	a294d493e-128
种 .	d187g90
种 . $	d187g90
种 _ $	d187g90
种 事	c90d256
种 人	a180d-161
科	b178f158
科 ,	f104
秒	j152
租	a-198c-188e-89f-116g98k-84n133
租 金	a-88c-180d114n132
积	n82
称	a-100c-109d-96e-140h284i-150j185k-155l-137
称 .	j90
称 _ $	e99
称 和	f101j92
移	c194g-161h429
移 交	h259
移 送	c237g-90
程	b-82h203
程 .	h126
程 . $	h126
程 _ $	h116
程 _ ,	g84h149j117
程 序	g114
程 序 ,	g89h90
程 录	f186
程 款	j120
税	a-80e81
税 务	e87
稽	f100
稽 核	f100
究	c89
穷	a502
穷 酸	a111
穷 鬼	a136
空	c102d80j-101
空 号	j-87
穿	c357d101f233
穿 _ 服	c236d101f235
穿 制	c236d101f235
穿 制 服	c236d101f235
窗	a-83b367c165e-111
窗 户	b269
窝	a133
窝 _ 废	a168
窝 囊	a135
窝 囊 废	a168
立	a-100b-154f233g430h365j-91
立 _ ,	g307
立 了	c116g138
立 刻	h308
立 即	e111h143
立 案	c-125f132
立 案 ,	g309
站	c108
笑	b293
笔	a-253b-114c-202e-146f305g-154i294j-162k85m225n96
笔 _ 期	f141
笔 _ 款	n-128
笔 就	n142
笔 录	c-105f253
笔 贷	n-109
笔 贷 款	n-109
笔 逾	f141
笔 逾 期	f141
笔 钱	a-91
第	d150g-113l134m-142
第 #	f82
第 _ 条	m-93
第 _ 次	j116
第 一	d171
第 九	l175
第 二	i88
第 十	e131
第 四	j116
等	a-170b-177c354e97f-169g383i-134j-110l-193m-87
等 ,	e125
等 _ .	n162
等 _ 收	k139
等 于	g313k156
等 传	g256
等 你	e124
等 我	d190
等 着	b-165c266g-99n155
答	a-84b-82c-99e86f353g-141h-131
答 .	f301j87
答 _ $	f286j87
答 复	g-82h-82
答 应	e117f95
筹	b145
签	a-104b-223c351e-119f-107g189h208i-118k-82
签 ,	g80
签 _ ,	h144
签 _ .	c186g155
签 字	c214g87h202
签 字 ,	h152
签 收	b-83
签 的	c223
算	a-183b142c82f-102h-98i-179j-137k162l223m662
算 ,	l122m100
算 .	b82l139m182
算 . $	b82l139m182
算 _ $	b82l120m136
算 _ 期	g186
算 一	m105
算 你	l161
算 在	m235
算 逾	g186
算 逾 期	g186
管	a-142c434d-121e-150f251h182l-113m155n-102
管 $	e152
管 ,	k109
管 _ $	c199h123
管 _ 人	k110
管 _ 受	k84
管 _ 费	m231
管 _ 部	i104
管 _ 门	f176
管 不	b134h83
管 我	f144
管 理	f116m190
管 理 受	k84
管 理 费	m231
管 理 部	i104
管 的	h134
管 的 $	h134
管 部	f176
管 部 门	f176
箱	e197i133k-85l136
箱 ,	l151
籍	e96
籍 地	e96
粉	b127d125
粉 丝	d130
粒	n111
粒 贷	n111
粮	a94c99
粮 食	a198
系	a-192b-123c-279f160g-80h-201k-100m-151n-141
系 .	g-116h-145i-91n128
系 . $	g-116h-145i-88n128
系 _ $	g-219h-163n124
系 _ ,	e-96i138n-86
系 _ .	d80l96
系 _ 一	h92
系 _ 上	j81
系 _ 妻	e160
系 _ 已	f89
系 _ 里	c-120g301m80
系 一	e110
系 不	i195
系 不 上	j81
系 人	e-108f-89i160n-89
系 人 ,	h87i166
系 你	j169
系 其	e241f102
系 其 妻	e160
系 客	e212
系 您	g-81l191
系 统	b-98c-152d-80f110g195
系 统 里	c-120g301m80
素	a475d204l157
素 材	d221
素 质	a483l157
紧	b-174c-119e220h172i202k-88l-117n81
紧 $	h81
紧 _ ,	e106n126
紧 _ 联	e146
紧 张	i100
紧 急	e146h118
紧 急 联	e146
紧 还	i158
纠	c-101g-84
红	a-145b523c-212e-115g219i-109k202l-223m-111
红 _ .	g237i-95
红 _ 漆	b99
红 _ 白	d96
红 包	k229m-103
红 底	d96
红 底 白	d96
红 油	b99
红 油 漆	b99
红 漆	b219
约	a-85b-206d-91e-140f-152h-186j88k-113l-106
约 _ ,	i91m103
约 了	i99
级	a88b181g199j123
级 ,	j134
级 , 请	j135
级 _ 请	j135
纪	a185e429g131
纸	a120
线	c-91i-95l-120n116
线 ,	f114
线 .	i-95
线 . $	i-95
线 _ $	i-95
练	b282
组	b-120e-129f388g-251k149
组 ,	f135
组 _ 理	g-123
组 受	g-123
组 受 理	g-123
组 长	f90k138
细	g89
终	g264n-80
终 身	g275n-80
经	b-224c476g117h-85i131j-308k160m-88n-109
经 _ .	k257
经 _ 了	c217d-97g236h88
经 _ 人	k90
经 _ 你	g103
经 _ 到	i160m82
经 _ 好	d293g-101
经 _ 支	f83
经 _ 案	c105
经 下	c-96
经 侦	c232
经 侦 支	f83
经 办	k149
经 在	c153g-81h-169
经 地	e374g-108
经 审	f93
经 把	g103
经 把 你	g103
经 理	e-102f212i99j-163k219
经 立	c85g161
经 给	g95
经 被	g122
绑	b146
绑 到	b146
结	a-250b119e-119f-122g312h-99i-203j-82l-141n257
结 _ $	g398n134
结 _ ,	b197h-106n179
结 _ .	g-90k140
结 _ 不	b116
结 _ 后	g132
结 _ 证	g-99m80
结 了	g399
结 了 ,	b111k91
结 婚	g167n302
结 清	k98m143n128
结 清 ,	g126
结 清 .	k140
结 清 后	g132
结 清 证	g-99m80
给	a-84b-306c152e-115f-156i-301j319k341m200
给 _ $	j84k-196
给 _ ,	a85g124j98k159
给 _ .	j189
给 _ 下	g122j240
给 _ 个	k231m118
给 _ 们	a141k199
给 _ 做	d336i92
给 _ 删	g212
给 _ 半	d190h225l-92
给 _ 安	l157
给 _ 寄	j83
给 _ 打	b189c129d-82e-136f214g86m-102n-87
给 _ 抵	k324
给 _ 留	c174
给 _ 销	j169k-148
给 一	j253
给 个	m156
给 你	b-84c396d144h258n124
给 你 个	k191
给 你 半	d190h264
给 你 打	b198c132d-82e-111j-80m-102
给 你 销	j169k-148
给 其	e195l198
给 您	c-137e-134f94g-90h-86i-110k-165m-111n-116
给 您 ,	a86
给 您 打	f136g117
给 我	d-86e-281f-183g130h-127i-119j228k621l-261n-99
给 我 $	j104k-196
给 我 ,	g124j106k159
给 我 .	j194
给 我 们	k210
给 钱	l85n128
络	d86h127l80
绝	b-107
绝 不	b-107
统	b-105c-152d-170f101g187j166k185m-95
统 一	d-81h92j114k120
统 显	f92
统 计	j118
统 里	c-120g301m80
继	d107l207
继 _ 失	e96
继 _ 拨	l116
继 续	d107l207
继 续 失	e96
继 续 拨	l116
续	b-82c-92f-82g241j200l381
续 .	j129
续 _ $	j113k110m-116
续 _ .	k104
续 _ 打	l222
续 _ 联	e96
续 办	c-122g120
续 失	e96
续 失 联	e96
续 拨	l222
续 拨 打	l222
续 费	n95
续 费 $	k110m-106
维	d-89h-160k240m121
维 _ ,	h-126k253
维 保	d-86
维 护	h-126k152m121
维 护 ,	h-126k152
维 码	k101
维 码 ,	k101
综	f133
综 治	f133
缉	c82
缓	a-134c202
编	c-93d241n110
缘	n92
缩	a210
缩 头	a210
缴	i-80
缺	b120d125g122
网	a-152b-144c152d441e-117f-126g292k-222m-92
网 .	g201
网 _ $	g302
网 _ ,	k-138n130
网 _ 的	d158
网 _ 还	n-120
网 _ 追	c137
网 上	c137d-96
网 上 追	c137
网 的	g154
网 贷	g-93i146
网 贷 ,	n134
网 贷 还	n-120
网 银	j95k-111
罚	g-106h145m417
罚 _ ,	m135
罚 金	m135
罪	b-83c466
罪 ,	c125f-106
罪 调	f104
置 程	g118
置 里	d-104
群	b-200c-153d799e-100g-134l-129
群 _ 发	d-122
群 _ 那	n124
群 发	d239g-80h96
群 我	d352
群 里	b-100n116
群 里 发	d-122
群 里 那	n124
翻	h261m285
翻 一	h147m161
翻 倍	m123
老	a202c-137e175f-262g274h-116k241
老 _ ,	a364e-99g-83i92n-83
老 _ 了	g143
老 _ 子	b127
老 _ 学	i-106
老 _ 的	e-108k205
老 乡	d122e-92
老 人	e135
老 公	b-82c126
老 同	i-106
老 同 学	i-106
老 周	e-128i213
老 婆	e94i-115k97
老 婆 的	k122
老 家	b123d307e-165g154
老 师	a-92e286i133
老 板	a106e97l105n214
老 板 ,	a143
老 爷	b129
老 赖	a508
老 赖 ,	a130
老 金	g151
老 钱	n85
考	a-132e160g115h110
考 _ ,	e275g150
考 公	g155
考 虑	c119h163
者	d145
而	d173i156
耍	b229
耗	b-106f275
耗 _ 过	b-106l120
耗 得	b-106l120
耗 得 过	b-106l120
聊	a-133b-160c147e693i-145
聊 $	c253
聊 .	e99
聊 . $	e99
聊 _ $	e99
聊 聊	e355
职	e338
联	a-144b-208e240f182g121h-125i132k-143l161
联 ,	e96
联 _ .	n128
联 _ 一	e110
联 _ 不	i195
联 _ 人	e-108f-114i142n-89
联 _ 其	e241f102
联 _ 您	g-81l191
联 _ 我	e96
联 _ 的	g154l80
联 合	f152
联 系	b-140c-86e185g-173h-112i198k-116l100
联 系 .	g-93n128
联 系 一	e110
联 系 不	i195
联 系 人	e-108f-89i160n-89
联 系 其	e241f102
联 系 您	g-81l191
联 网	f83g267
联 网 的	g154
聘	i-83j444
聚	j143
聚 会	j143
肉	d252j112
肢	a167
育	e112g113
育 局	e112g113
肾	n278
背	i125j124
背 着	i125
胳	b424
胳 膊	b424
胶	b283
胶 水	b285
能	a-253b-185c98e-187f-135g431h-294i329j-102k82l-188m147n511
能 _ $	c82n114
能 _ ,	i126k218n-137
能 _ 款	g227
能 _ 的	h125
能 _ 诉	i133
能 下	n121
能 下 款	n121
能 不	i96
能 出	b94g97
能 告	i133
能 告 诉	i133
能 撤	c144
能 是	f90
能 管	h134
能 管 的	h134
能 给	g268
能 解	g141
能 贷	g239
能 还	a90h-103j-94k137n123
脏	e179
脑	a605b-92
脑 子	a483b-80
脸	a595b-183e-80h91l-87
脸 ,	a119
脸 .	d127
脸 . $	d127
脸 _ $	d113
脸 _ ,	a203
脸 的	a205
脾	b288e111
脾 气	b288e111
腾	g124
腿	a166b651c-151d-104e-90f-121l-163m-93
腿 ,	b235
腿 .	b141
腿 _ $	b141
膊	b424
膊 $	b82
自	b-120c411e-150f-97g125h201j-182k-141l-138m-214n-206
自 _ $	c355
自 _ 不	a169
自 _ 体	d80l163
自 _ 判	g392h89
自 _ 到	f82
自 _ 发	m-90
自 _ 想	a156i89n94
自 _ 看	g235
自 _ 还	c313
自 _ 选	h100
自 动	g298
自 动 判	g392h89
自 媒	d101
自 己	a146h138j-99k-81
自 己 不	a169
自 己 想	a156i89n94
自 己 看	g235
自 己 选	h100
自 收	f82
自 收 到	f82
自 查	m-90
自 负	c110
自 首	c322
臭	d184
臭 不	a97
至	a214e-98k523l332m-100
至 _ 司	k150
至 本	k331
致	e177g-135
致 _ #	k96
致 _ .	m-90
致 _ 其	j115
致 函	e128
致 歉	m-90
致 歉 .	m-90
致 电	e103f89l84
致 电 #	k96
致 电 其	j115
舅	e396i-85
舅 舅	e170
良	a80g88
良 心	a88
色	b247
花	a-82b162j114
花 了	j118
若	e161
若 仍	e131
苦	b-89k98m135
苦 费	k98m180
苹	a95
苹 果	a95
茶	b-150c94k189m273
茶 水	m310
荐	n349
荐 个	n292
获	m-84
菜	b95i89
菜 市	b95
落	a81d102
葛	h95
蓄	n98
薪	f80
虑	c119h163
虚	k138
虚 拟	k138
蚊	b136k209
融	f268m-122
融 _ 李	e86
融 _ 限	e91
融 】	g90k-89
融 】 李	e86
融 有	e91
融 有 限	e91
融 犯	f104
血	e156n195
血 _ .	a104b100
血 也	n157
血 压	e177
行	a-273b-243c-281d-225f621g297h-109i116j-221l-244m-190n-195
行 $	k82
行 ,	b-126d-85f-202k89
行 , 我	e-86k133
行 .	g-134
行 . $	g-105
行 _ $	g-105
行 _ ,	f138
行 _ .	f344h94
行 _ 信	f93
行 _ 号	j315
行 _ 名	f-113g-80
行 _ 员	f338
行 _ 密	b122
行 _ 已	c95
行 _ 我	e-86k128
行 _ 托	k99
行 _ 有	m85
行 _ 贷	g117
行 专	f401
行 专 员	f246
行 为	c95
行 卡	b113j352
行 卡 号	j315
行 卡 密	b122
行 委	k99
行 委 托	k99
行 局	f85
行 局 ,	f157g-96
行 征	f93
行 征 信	f93
行 政	f-80i99
行 的	f133j-121
行 进	b340
行 都	g275
行 风	f144
街	a110b137c-84d415h213l-114n-81
衣	f112
补	g-97j184m184
补 一	j166
表	b-101e-230f411i-94j350n146
表 _ ,	f169i-82
表 哥	i-98j104n201
表 把	j115
表 明	f120
表 示	i119
被	a-125b-164d-151e-210g844i-97j-90l-128n166
被 _ $	g255
被 _ 为	g165
被 停	g290
被 刑	c96
被 列	g227
被 列 为	g165
裁	g246
装	a467d88f-170i-94j278k163l-94n-173
装 _ 么	a138
装 什	a138
装 什 么	a138
装 死	d129
裹	j158
西	a123b270i161
西 $	b174
西 .	a278b-94
要	a-455b220c396d243e691f-91g-115h-414i-231j-93k-262l-185m550n-122
要 $	b231
要 ,	i103
要 .	e108
要 . $	e108
要 _ $	e103
要 _ ,	a-88b244c-119e-175i86l89
要 _ .	a-186d92
要 _ 不	b135e-86k84
要 _ 了	b151i100n-118
要 _ 他	c263
要 _ 你	b95c133f84l-123
要 _ 停	l140
要 _ 刑	c228
要 _ 子	c-95d285
要 _ 实	f86
要 _ 您	j109
要 _ 我	e229
要 _ 是	b-111e107
要 _ 本	k-80m129
要 _ 牢	c203i-89
要 _ 的	a98j115
要 _ 知	d98
要 _ 要	a-80b-110c97d175e137n89
要 _ 账	m113
要 _ 跑	e108
要 _ 都	d165i109
要 不	a-81b-127c163d164e401m-82n89
要 不 我	e264
要 不 要	a-80b-110c97d175e137n89
要 了	e135
要 交	m237
要 他	e182i-84j123
要 停	f102m220
要 加	c226g144
要 坐	c173i-89
要 坐 牢	c173i-89
要 您	j113
要 我	e136n105
要 打	b93e-86k86
要 抓	c294
要 收	m209
要 收 ,	m143
要 是	b141d210g142i-140m-104
要 是 不	b138k84
要 核	f86
要 核 实	f86
要 求	l125m-95n192
要 求 停	l140
要 现	d161e136f92
要 看	n153
要 真	c170
要 紧	e117
要 给	f103j95m126
要 脸	d87e-122
要 脸 .	a-186d133
要 脸 的	a98
要 转	k-80
要 还	b143e-84
要 钱	i216j122
要 面	c-86d285
见	b398d399e-104g-112h-195j-94l195n-165
见 ,	a82b-208d113e99
见 _ ,	c117l89
见 _ 没	d163m95
见 一	b243
见 不	b125h-122l87
见 也	m95
见 了	b90f134
见 着	a90b94
见 过	d163
见 面	k97
规	a-164c-172f-141g154i-99m350
规 _ $	g123m99
规 _ ,	h125
规 _ .	k236
规 定	f-118g230h107m177
规 定 ,	h125
规 矩	a-95b86k203m184
规 矩 $	m109
规 矩 .	k246
视	d190f129h92
视 为	h132
视 频	d196
觉	g98l306n116
觉 ,	l276
觉 .	n116
觉 得	f92
解	c-130d-95g192
解 决	e85
解 冻	m141
言	b-85d140i348
言 ,	d162
言 :	i107
警	a-156c410d-93e-103f452g210h228j-131k-112l-136n-118
警 ,	c-158
警 _ .	b270g128
警 _ 上	c131h85
警 _ 就	b-124c350e-88h169
警 号	f207
警 告	b266
警 官	c-125f149g126
警 察	b-170c299e-88
警 惕	k-90
警 抓	c311
警 方	c277
警 车	c116h140
计	e129f-108j179n-87
计 ,	k166
计 划	e118
订	c126
订 _ n	g99k82
订 回 n	g99k82
认	d299f-161k-109l-133
认 _ 的	d212
认 人	h111
认 其	j147
认 可	e114
认 识	d181h-119n98
讨	i152
让	a-366b395e471f-173g-134m-104
让 _ 先	e105f171m164
让 _ 家	b174e207l-194
让 _ 还	e-81
让 _ 里	b179
让 他	a-140i234j-119l-108
让 他 还	e-81
让 你	a-134b-114d104e495f-136g-181h-83i-162n113
让 其	e213k90m164
让 后	g106
让 大	d206
让 大 家	d206
让 家	b179
让 您	e-98l97m-157
让 我	b219d-110f134j172l119
训	f-94
议	a258f-104i-132m-198
议 , 拨	f82
议 _ 回	c129n140
议 _ 复	l80
议 _ 拨	e150f81g172
议 _ 致	k114
议 其	n158
议 回	l80
议 回 复	l80
议 请	a104c98e109g137k89
议 请 回	c129n140
议 请 拨	e151g172
议 请 致	k114
议 转	a86
讯	b-90d220j126
讯 _ ,	d117
讯 地	j141
讯 录	b-90d220
讯 录 ,	d117
记	c-204d-81e-189g282h-91i-154j-128k-164l-155n-310
记 .	g193
记 . $	g193
记 _ $	b139g152
记 _ .	g240
记 录	a-112c-81f-115g325k-93
记 录 .	g266
记 性	a308b139
讲	a81d-101g-105i176l-132
讲 ,	i83
讲 _ 理	b102
讲 信	b91
讲 明	i86
讲 道	b102
讲 道 理	b102
论	d260
论 区	d144
论 坛	d115
讼	i103m109n-110
讼 ,	i124
设	d-125j-90
设 置	d-104
访	d-135e149h-85j144k-112l136m107
访 ,	j209
访 .	a97
访 一	e117
证	a-124d-159e-254i-132j119k-253l-82m335n-102
证 ,	f156n-84
证 _ $	m213
证 _ ,	m194
证 _ .	d-91
证 _ 片	d129
证 _ 都	m-180
证 你	b169g292
证 去	n219
证 号	j138
证 就	c133
证 据	d-91
证 明	b-97g-167
证 明 ,	m200
证 照	d129
证 照 片	d129
证 码	b-106j259k-80
证 都	c154g277
证 金	g-106m286
评	e326j-114l283
评 _ .	e100l155
评 _ 区	d144
评 估	j-90
评 理	d-118e204l155
评 论	d144
评 论 区	d144
评 评	e95l155
识	d170h-119n412
识 做	n138
识 的	d212
诈	a-166c276
诈 _ ,	a-165c208g-83
诈 中	f170
诈 骗	a-166c348
诈 骗 ,	a-165c208g-83
诉	a-124b-220c-95d-108e-216f178g389i259j150k-136l-99m169
诉 ,	g250m156
诉 .	g111
诉 . $	g111
诉 _ $	g99
诉 _ ,	g137i97j133
诉 _ .	g-96
诉 _ 他	j106
诉 _ 没	n147
诉 了 .	g-91
诉 他	i171l175
诉 前	f223
诉 您	i133
诉 我	i-90j283l-86n129
诉 我 ,	j137
诉 我 他	j106
诉 我 没	n150
诉 讼	i103m109n-110
诉 讼 ,	i124
诉 调	f86
试	c373e-144
试 .	c154
试 . $	c154
试 _ $	b165c82
试 _ .	b-89c166
试 _ 看	b-217
试 看	b-217
试 试	c194
试 试 看	b-217
诚	d97
诚 信	d100l80
话	a119c-211d-127e255g-333l-96m261
话 $	a98e-96f124
话 ,	c-128e170g-91n-90
话 .	a180c131e-127f-80i108k-91n257
话 . $	a129c131e-127f-80i108k-91n257
话 _ $	a129c131e-127f-80i108k-91n257
话 _ ,	b194f133
话 _ .	j145
话 _ 不	e149
话 _ 你	d188f107h127
话 _ 通	m96
话 不	m125
话 打	e257
话 挂	h372
话 术	j109
话 的	f257h-83m103
话 的 ,	b83f139
话 费	k101m-214
询	c-128f345g-89
询 ,	f85
询 问	c-128f383j91
该	a261b-84l-103
语	i302
语 音	i253
说	b161d221f146g-102i272k-233m216
说 $	e170f117i-100
说 ,	h119i326j-91
说 .	a-89b-95c-99e160g-95i-83l-124
说 . $	a-89b-95c-99e160g-95i-83l-124
说 _ $	a-123b-142c-116d156e141g-119i-136l-127
说 _ ,	b228f153g-81
说 _ .	a98b125e105i-88l-89
说 _ 不	g93h104l168m94
说 _ 了	a362
说 _ 事	d88e186
说 _ 你	i122j92n86
说 _ 到	h153
说 _ 声	c90
说 _ 定	c118
说 _ 就	g120h87
说 _ 己	a-182
说 _ 打	b117l118
说 _ 是	j132
说 _ 来	i241
说 _ 欠	i87
说 _ 的	b88
说 _ 要	c269
说 _ 钱	n125
说 _ 银	f135i94
说 一	c171
说 一 声	c90
说 不	b91
说 个	d88
说 了	b142c244d181i-119l122
说 了 ,	b252
说 他	d118
说 你	e-104j133
说 减	h97m86
说 别	l320
说 吧	f163
说 呢	i94j98m172
说 家	n116
说 就	g97h104
说 帮	j115
说 您	a138
说 我	e191
说 明	d-104f121i396
说 明 .	e97
说 是	f143i-103j105
说 没	n125
说 法	g126
说 白	a132
说 自	a-182
说 自 己	a-182
说 要	b124
说 话	a291b301l-112
说 话 .	a129b132n111
说 说	d143g110h93
说 过	e-92i169l224
说 这	e179
请	a-225b-283d-380e-86f-127g-164h-180i112j-179m-120
请 ,	m148
请 _ #	g141k81
请 _ 一	j-128
请 _ 供	j84
请 _ 免	m82
请 _ 即	h80
请 _ 合	c-87f178g-128
请 _ 复	e80
请 _ 快	g91
请 _ 本	c116
请 _ 注	d-105
请 _ 电	k82
请 _ 诉	j83
请 _ 转	i118
请 一	m138n281
请 了	g105
请 你	e84l151
请 保	d-91
请 关	d-105
请 其	e94i117
请 其 转	i118
请 减	m82
请 减 免	m82
请 勿	f101
请 告	j97
请 告 诉	j83
请 回	c86
请 回 复	e80
请 安	l220
请 将	j83k245
请 尽	g91
请 尽 快	g91
请 您	d-81j-114
请 拨	e129g153k-93
请 拨 #	g153k-93
请 提	i122j84
请 提 供	j84
请 立	h80
请 立 即	h80
请 致	k153
请 致 电	k95
请 转	k85
请 速	g133
请 配	c-87f178g-128
请 配 合	c-87f178g-128
请 问	f113
读	b161d-104g103
读 取	d-104
谁	b330c-153d-144f-110g-165h90k-135m-91
谁 .	l100
谁 . $	l100
谁 _ $	l100
谁 _ 得	a108b119l113
谁 _ 您	m-150
谁 _ 救	h125l-88
谁 也	h91l-92
谁 也 救	h125l-88
谁 耗	b-106l120
谁 耗 得	b-106l120
谁 说	b266
谁 都	b113
调	f656g127j249m-91
调 ,	f115j92
调 _ ,	j172
调 中	f86
调 查	f195j111
调 解	f130g194
谈	a110b-206d-130e342g-111h198i-112j138k-89m210n-165
谈 ,	h89
谈 .	h209l98
谈 . $	h209l98
谈 _ $	h209l98
谈 _ 免	m219
谈 _ 案	j129
谈 不	e192
谈 减	m219
谈 减 免	m219
谈 困	a243
谈 方	j129
谈 方 案	j129
谈 谈	j126
谎	f-94h218n112
谎 称	f-94h218
谢	a-93f-102i-109j-101k-85
谢 谢	a-81
谷	k91
负	c110i143
负 $	c142
负 _ $	b88
负 责	g141i98
财	i103
财 务	g-130i103
责	f83g85
责 任	e110
败	d126
账	b113d-199e-158f-235g-137h-120i-165j-197k384l-139m304
账 $	b172k-142
账 ,	c154l-96m-104n123
账 .	j98k409l112
账 . $	j98k337l112
账 _ $	c-86d-124j88k205l112m-97
账 _ ,	b-85d-85i147k100m101
账 _ .	m158
账 _ 今	k179
账 _ 后	c-92g162m165
账 _ 异	c116
账 _ 明	m120
账 _ 本	k193
账 _ 要	d161e136m94
账 _ 还	n166
账 _ 这	c228
账 _ 里	m110
账 上	m237
账 单	a-85b-111c-125d81e90f-105g-218h-91j-157k-141n-114
账 单 $	d-92
账 单 ,	i141
账 单 .	d85m100
账 号	k81
账 户	a-115b-139e-123g289i-110k179n-124
账 户 $	k-130
账 户 ,	f100g99k268m96
账 的	k-101
账 的 ,	k-90
账 目	c114m86
货	a-98b187d-138f-99g-178j-118k-146m-100
货 _ ,	c116
货 我	b266
货 款	c100d-111k-101n101
货 款 ,	c116
质	a471f-97l137n81
购	i149k328n-83
购 _ 卡	k342
购 物	k342
购 物 卡	k342
贴	b-115d638i-87
贴 _ 款	d115
贴 满	d84
贵	a133b260d288e252f-122j-121k-90
贵 _ 位	e197
贵 _ 司	d187e137n98
贵 公	d187e137n98
贵 公 司	d187e137n98
贵 单	e197
贵 单 位	e197
贵 司	a133b91c83g144
贷	a-256b-356d-161e-381f98h-154i452j-96k-171l-147m-132n1085
贷 $	f130
贷 ,	n163
贷 .	b-81e-127i181n277
贷 . $	b-81e-122n298
贷 _ $	b-81e-122g213n218
贷 _ ,	n346
贷 _ app	n133
贷 _ 您	i98
贷 _ 托	d98
贷 _ 的	f148i-108
贷 _ 要	f86
贷 _ 还	i84
贷 不	g138n145
贷 养	n93
贷 后	f-88
贷 委	d98
贷 委 托	d98
贷 已	i169
贷 款	f197i-120
贷 款 app	n133
贷 款 的	f148i-108
贷 款 要	f86
贷 没	i112
贷 还	n-185
费	b-297c-245d-326f-282g-299h-203i-92j-184k-83l-296m1259n-110
费 #	m291
费 # 元	m291
费 $	g-155k95
费 ,	a-84g-172m660
费 .	e122k86m314
费 . $	e122k86m314
费 _ $	e122k86m314
费 _ ,	g91
费 _ .	i181
费 _ 一	m-171n107
费 _ 个	k-116
费 _ 你	m473
费 _ 元	m291
费 _ 是	n160
费 _ 法	g-136
费 _ 百	g-82m314
费 _ 融	e109g137h92m-93
费 一	m169n121
费 一 百	m110
费 三	m143
费 不	n159
费 也	m128
费 你	g134m220
费 卡	k140
费 可	b176
费 我	k-123
费 才	n108
费 按	m87
费 是	m-155
费 用	m-162
费 由	m116
费 的	d-104g113
费 的 ,	g113
费 贷	i233
费 金	e109g137h92m-93
费 金 融	e109g137h92m-93
资	b-86c-95d-104f-219g241i-94j-84k-120l-102n134
资 _ ,	n178
资 卡	g214
资 料	j83m170n134
资 里	e203
赔	g154m-108
赖	a410c-83d-124g-82n-97
赖 ,	a117
赖 _ $	b86
赢	g197
走	a-97b852c-142d-150e-230f-144h118j-170k231l-97n-284
走 $	b183c-90h-126
走 ,	b186
走 .	b255
走 . $	b255
走 _ $	b230h-88l167
走 _ ,	h214
走 _ .	d111
走 _ 务	a162h94
走 _ 程	h114
走 _ 账	b224k-149
走 _ 这	g82k102
走 了	h157l99
走 了 ,	h214
走 到	c97g94
走 夜	b104
走 完	g80
走 我	k112
走 抵	b224k-149
走 抵 账	b224k-149
走 法	a162
走 法 务	a162h94
走 流	h114
走 流 程	h114
走 访	e123
赵	g134
赶	f125i185n88
赶 _ 还	i158
赶 紧	f125i185n91
赶 紧 还	i158
起	a-126b-99d109e-85f-109g167h-133k-190l107n-141
起 _ $	d147e-97g-132
起 _ ,	g80
起 _ .	g158m83
起 _ 日	f82
起 _ 过	m84
起 七	f82
起 手	b127
起 打	m84
起 打 过	m84
起 来	b97c178
起 算	m-81
起 诉	b-90f-156g143i161
起 诉 $	g-117
起 诉 ,	g113
起 诉 .	g111
趁	c177
越	i-91m178n-94
越 _ 越	m89
越 多	m101
越 拖	m117
趟	e90m234
趟 $	f97
趟 .	m140
趣	c94d171
足	l132
跑	a100b-144d-102i83m346
跑 _ 趟	e119
跑 _ 车	a149
跑 一	e119
跑 一 趟	e119
跑 了	i89
跑 火	a149
跑 火 车	a149
跟	a510b-188c313d-143e187f292g610h-118j-131k-127l-155m-118
跟 .	l133
跟 _ 一	f158g149
跟 _ 事	j127
跟 _ 们	b176e101k140n-97
跟 _ 务	c205g191
跟 _ 叫	a105
跟 _ 有	g154
跟 _ 爸	i108
跟 _ 讲	a93
跟 _ 说	a-102h-81i-131
跟 _ 谈	a227
跟 _ 里	c291e-125
跟 上	g120h104i82
跟 他	e143i121n96
跟 你	a105f300g135i274j-113l-270
跟 你 爸	i108
跟 债	c205g191
跟 同	j129
跟 家	c291
跟 家 里	c291
跟 您	c210g-114i-211
跟 我	a350b238c-83g-97i-124l-147
跟 我 们	b186k140
跟 我 叫	a105
跟 我 谈	a243
跟 所	g154
跟 所 有	g154
跟 着	a-95e119
路	b244e-84f-84g-100h-223j-117n248
路 _ $	n150
路 _ ,	a166b-101
路 上	h-191
路 子	n358
路 子 $	n150
路 小	b235
路 滑	b-81
踹	b316
踹 门	b162
蹲	b-119c177d-142e96l538
蹲 守	l285
身	b120d129f176g88i-85k-86l-104m-83n92
身 _ $	b90
身 _ 证	b-132c136f-122
身 不	g275n-80
身 份	b-153g-97j135
身 份 证	b-132c136f-122
身 体	b-127
躲	b188c104f-88g-148l-162
躲 ,	b371c-120d129l-159
躲 _ 么	a86
躲 _ 掉	l92
躲 不	l92
躲 不 掉	l92
躲 什	a86
躲 什 么	a86
躲 着	e118
躺	b563l-110
躺 着	b563l-110
车	b953c163d-140f-220h128i-105k-180m-197
车 $	b318
车 ,	a230b-98
车 .	b92
车 _ ,	b193g95l-132
车 _ 费	m80
车 停	b121
车 就	b84h152
车 我	b103c177k-101
车 押	b-94n292
车 管	g187
车 费	m-138
车 辆	l113
车 间	b136e131
车 马	m149
转	a-112b-197d-132e-203g-152h208i336j-237k743l-222m-193n325
转 ,	h171
转 .	n88
转 . $	n88
转 _ $	f104n88
转 _ ,	f119
转 _ 一	i121
转 _ 不	h87
转 _ 人	k-165
转 _ 微	k125
转 _ 我	i129k191
转 _ 还	i130
转 入	h161k103
转 到	i155k181
转 到 我	i165k81
转 后	k188
转 告	i409
转 告 一	i121
转 外	a97n142
转 好	f206
转 我	k200
转 我 微	k125
转 手	n142
转 本	k-117
转 本 人	k-117
转 至	k275
转 账	k137
轮	b-88l300
轮 _ 打	l139
轮 班	l161
轮 着	l139
软	a153
软 饭	a153
轰	l316
轰 炸	l316
轻	b435c96n155
轻 没	b189
辆	l248
辈	b-93c163g344
辈 子	b-93c163g344
输	f-99g243m-108
输 ,	g214m-108
辛	b-89k98m135
辛 苦	b-89k98m135
边	a-213d-183g491k146l-186
边 ,	c-90
边 _ 了	k161
边 _ 们	e85
边 就	n143
边 我	e92h86i94
边 我 们	e85
边 收	k156
边 是	f124
边 的	b137
达	f103
过	a196b-180c168d-91f85g167h310k-154l372n111
过 $	b-89l273
过 ,	e133
过 _ $	b201c241f-106l-81
过 _ ,	f132l-107
过 _ .	a125b-136d-81h-103l296
过 _ ?	d146
过 _ 今	h137
过 _ 天	c227n128
过 _ 我	l164
过 _ 的	a-81d82i152n156
过 一	h95
过 不	g166
过 了	h144
过 了 今	h137
过 你	a133i129
过 其	n125
过 去	d100f97l-92
过 去 ,	b-80
过 呢	a138
过 年	k-108l172
过 日	a81
过 来	f94g-106l-156n99
过 来 ,	f157
过 没	d163i124
过 的	a-84b423
过 谁	b-106l120
过 谁 .	l118
运	c176
近	b177i199
返	j175m84
还	a275b-304c276d-108e635f-373g-159h-112i193j-113k230m-267n317
还 #	g96
还 # 元	g96
还 $	a-94b-190c-133l-89n300
还 ,	a-191b156c-186d-143g-114h282i123k115l-213n-142
还 , 你	a93d-86g124i277
还 , 我	b123e128k92
还 .	c-140e193f83i-98n-165
还 . $	c-140e108f97i-92n-159
还 ?	n96
还 _ #	h173
还 _ $	c-107f93i95n-207
还 _ ,	a-153b-115c392g178h206j85m-89
还 _ .	c-87e134i167k98l-93n-107
还 _ 一	n-112
还 _ 上	b-83e134l-84n-94
还 _ 不	d91e114
还 _ 两	n110
还 _ 人	a177
还 _ 们	i-90n198
还 _ 你	a93d-86g124i277
还 _ 停	l183
还 _ 元	g96
还 _ 别	l162
还 _ 后	n136
还 _ 就	d120h-124l-102
还 _ 我	a184e92h-83
还 _ 才	g141l171
还 _ 挂	a98
还 _ 点	h87
还 _ 的	a-101b95d113e-82n155
还 _ 要	b231c-127e202
还 _ 请	k189m158
还 _ 账	d90
还 _ 走	k-116
还 _ 起	i212
还 _ 还	a163b-100c324e-137g-109i-95j124l144
还 一	e148n-81
还 三	m81
还 上	g100h104
还 上 ,	g100h104
还 不	a152b-110c-109e-99h-106j99k82l145
还 不 上	b-83e134l-84n-94
还 不 停	l183
还 不 还	a220b-80c90e-136j124l144
还 了	l145
还 了 $	n88
还 会	a182e89
还 你	c146
还 在	b216j-101k150
还 学	a177
还 学 人	a177
还 完	g312n162
还 就	a-86b-110d221e91g-112h263i209
还 差	m-86n-124
还 我	d101i-98k-89n438
还 我 们	i-90n198
还 敢	a98d118
还 敢 挂	a98
还 旧	n355
还 是	a-117b151c140e145f-119j111k159
还 有	a81b-90d-83l245n102
还 欠	l175
还 款	b-106e92g-142i156j118k242l-204m-91n-198
还 款 #	h84
还 款 $	i211k185
还 款 ,	e-81j99
还 款 .	e203i142
还 款 账	d90
还 没	a104g-99m294
还 清	c118e112n89
还 清 ,	c137e125g124h94
还 的	a169c98d123
还 能	a-109c450n231
还 要	a-80e121g169m-115
还 要 不	a-80e124
还 跟	a377
还 跟 我	a243
还 进	g124
还 钱	b201c311d207e-227h-107k-102n-210
还 钱 $	d135i-81
还 钱 ,	c220l138
还 钱 才	g141
还 钱 还	c234
这	a445b-163f184h273i-253j-278k283l-373m113
这 ,	k89
这 _ $	d312
这 _ ,	b140n-119
这 _ .	e137g146l-85n88
这 _ 个	a139
这 _ 事	c90d256
这 _ 人	a458b-154d-161e-90
这 _ 做	n80
这 _ 号	k114
这 _ 国	g222
这 _ 多	a97
这 _ 就	a-108b-84d223e-87h133n135
这 _ 您	i138k158
这 _ 我	f-91
这 _ 方	h-84k91
这 _ 是	a-181e-91f294g-136
这 _ 月	a-82
这 _ 有	b178e96
这 _ 案	g85
这 _ 没	a107
这 _ 电	c188m110
这 _ 的	k167
这 _ 规	m189
这 _ 说	b210f144
这 _ 账	m165
这 _ 贷	f-83
这 _ 还	a193e-105
这 _ 钱	a189b-83
这 一	b336c-86h208
这 个	a-361b-140c178d-237e-186f91h224j-102k281l-238
这 个 号	k114
这 个 月	a-82
这 个 案	g85
这 么	a209d-80e-113n151
这 么 个	a139
这 么 做	n103
这 么 多	a97
这 么 说	b114f144
这 事	a-85b-122d190e547i97
这 人	b219e119
这 份	a113
这 儿	b307f-93
这 儿 ,	b160e-82
这 儿 有	b223e104n88
这 单 子	g108
这 叫	c282
这 周	e106
这 家	a263b-94
这 就	a-139m102
这 是	a-147g94h141k-137m424
这 是 国	g222
这 是 规	m189
这 智	a119
这 期	i-98
这 条	a120
这 样	a108e-101
这 次	a97
这 点	a230b-83g-121n96
这 点 钱	a229b-83
这 种	a298d306e-96
这 种 事	c90d256
这 种 人	a180d-161
这 笔	a-125k140m-94
这 笔 贷	f-83
这 行	a178
这 边	a-153
这 边 是	f124
这 通	m110
这 通 电	m110
这 里	f239
这 里 是	f239
进	a101b151c461d273f83g199i-101l-253n-187
进 _ $	c205l-118
进 _ ,	c226k109
进 _ 了	a157d236e83
进 _ 就	a108c-110
进 了	g103
进 入	g171
进 去	b160c695d126g-186k136l-128n-143
进 来	d161e136g124
远	h176m133
远 _ 不	h177
远 _ 消	f85
远 禾	f85
远 禾 消	f85
违	k-110
连	d104e-97g87l620
连 _ 拨	l99
连 续	l219
迟	b144
迹	k196
迹 ,	k196
追	c223
追 究	c89
追 逃	c137
退	b-128e204f-113j98
退 .	m88
退 _ $	m88
退 _ 多	j212
退 休	e216
退 你	j124
送	c385f171g-218j270k-140n-89
送 $	d191
送 .	j175
送 . $	j175
送 _ $	j175
送 _ 卖	j107
送 外	j107
送 外 卖	j107
送 货	j-83
逃	c438d-92g129
逃 名	c135
选	c460h97
选 _ .	c240
透	c105
透 支	c105
递	c100f-196j181
递 ,	c143
递 _ ,	f-138g124
递 员	f-94j137
通	a-140b-225e-130f185g254j80m146
通 ,	e114l110
通 .	l145
通 . $	l145
通 _ $	l138
通 _ ,	g136j98
通 _ .	b83c-95d-86g323
通 _ :	c168h82
通 _ 】	f91g-103
通 _ 你	c-113f486m-81
通 _ 其	e-190n125
通 _ 录	b-90d220
通 _ 话	m83
通 了	b99c-104g147
通 告	c172f98
通 电	m83
通 电 话	m83
通 知	b-80c-125d-109f259g109i98l-83
通 知 .	g222
通 知 你	c-113f486m-81
通 缉	c82
通 讯	b-90d220j126
通 讯 录	b-90d220
通 话	m261
通 话 ,	j101
通 过	k108n123
通 道	g124h248
速	g133n138
速 联	g134n138
逮	b132c182l-80m-83
逮 着	b185l-80
逼	b86e86h88
逼 我	b89e86
逾	b-131c-168g391i346m151
逾 _ #	a102e143i85
逾 _ ,	f-92g105i158
逾 _ 两	i-89
逾 _ 了	m111
逾 _ 将	h106
逾 _ 情	i196
逾 期	b-131c-168g278i346m151
逾 期 #	a102e143i85
逾 期 ,	f-92g105i158
逾 期 两	i-89
逾 期 了	m111
逾 期 将	h106
逾 期 情	i196
遍	g-85l528m110
遍 ,	l387m117
道	a-103b-185e456f164g-87h80k-86l211
道 "	a172
道 ,	d-100
道 _ $	a-106c-110e117i123
道 _ ,	l159
道 _ .	b221
道 _ ?	i148
道 _ 是	a125
道 _ 欠	d139
道 了	e151
道 你	d117j99
道 你 欠	d139
道 理	b102
邓	d100
邢	c113
那	a-356b454c-414d-143e173f-216i361j-252l-108m-139
那 _ ,	d-97e139k151l88
那 _ .	b-125d126l131
那 _ 不	b88
那 _ 个	b149
那 _ 人	h231n105
那 _ 只	e229
那 _ 小	g113
那 _ 就	d183
那 _ 店	c-166d162
那 _ 我	h82
那 _ 是	d-117
那 _ 白	b128
那 _ 货	b128
那 _ 跟	b91
那 一	b116c92h110
那 个	c-175e81g174h-120i101
那 么	a107d-158e141i153n240
那 儿	b-98e92l329m82
那 儿 .	l169m82
那 几	b264c99
那 几 个	b160c99
那 单	d-81
那 台	b89
那 块	d135
那 家	c-166i82
那 家 店	c-166
那 就	h89
那 帮	b176h208
那 帮 人	h231n119
那 张	d-129k171
那 我	b-164d153e188j-90
那 我 只	e229
那 我 就	d183
那 户	i265
那 批	b121
那 批 货	b128
那 条	b365
那 种	d187g90
那 种 .	d187g90
那 笔	i-110
那 辆	l135
那 边	b-161c123d-92e205g134k172m103n-83
那 边 我	e92h86i94
邮	e225f-91j-88l104
邮 _ ,	l122
邮 _ .	c95
邮 _ 后	h93
邮 件	n89
邮 件 .	c95
邮 件 后	h93
邮 箱	e202l136
邮 箱 ,	l151
邱	i145
邻	d122f125i-105
邻 居	f125i-105
郎	j123
部	a-88b-168c-91d-143e441f236i144j-154k-123l-143n-89
部 $	f140
部 _ ,	i109
部 冻	g127
部 小	i181
部 提	i-95
部 门	e125f257
部 队	e215
郭	g107
都	a318b227c285d338e-133f-349g1083h-206k-317l-203m-184n-89
都 _ .	h-98
都 _ 上	c110j115
都 _ 不	a191g344
都 _ 会	d83h81
都 _ 你	a218b-188c168e-88l114
都 _ 出	b99c192g138
都 _ 好	b391c245d-120l-89
都 _ 得	d246
都 _ 收	d87
都 _ 给	j-113
都 _ 道	a-82d165
都 _ 骗	a81
都 不	a397g101
都 不 会	d83h81
都 不 好	b105g205
都 会	d90g102
都 做	f-94
都 写	j115
都 别	b-82g207j-107m-150
都 别 给	j-107
都 受	g286
都 在	d175e-89h-90
都 开	c358g109
都 得	g135
都 打	c221g149
都 收	d106
都 是	a-123i109n136
都 有	d-109
都 比	a282
都 没	g-132h97
都 看	d96f134
都 知	a-82d165
都 知 道	a-82d165
都 算	b203c174g-126l106m86
都 能	b111
都 要	m102
都 贷	g174
都 这	n166
鄙	f121
配	a401b-80c-112f499g-126
配 _ 一	f265j-96
配 _ 处	f81
配 合	a-87f534
配 合 一	f265j-96
配 合 处	f81
酒	b118
酒 店	b118
酸	a111
醒	a-84e-134h88i115k-180m103n-96
醒 $	h117
醒 .	b83
醒 . $	b83
醒 :	h80i-104
醒 _ $	b83
醒 一	b82m99
醒 他	i221
采	i173l188
采 取	l188
里	a-226c293d-170e277f221h108i-246j151l199n-120
里 ,	b88l123
里 .	c131k190
里 . $	c131k190
里 _ $	c131k190
里 _ .	e114
里 _ ?	a100n160
里 _ 个	a133c305g189
里 _ 了	c93
里 _ 人	d92e-80j134
里 _ 口	f146
里 _ 我	b-125f272
里 _ 是	g233l137
里 _ 的	b-112c148
里 _ 看	m110
里 _ 说	e173
里 _ 走	b-137l133
里 _ 钱	b344e-86
里 不	b-103l155
里 不 走	b-103l161
里 了	a172
里 关	d-104
里 写	e85
里 几	f146
里 几 口	f146
里 去	b101
里 发	d-122
里 可	d-80
里 头	b-105l170n116
里 拿	b279e-82
里 是	f239
里 有	j129
里 派	f275
里 的	j117
里 能	k112m98
里 那	d-106g148n124
里 面	c453
重	b128d-94f166h94n-88
重 $	b189
重 _ ,	f113
重 点	f99g175
量	a-103b336g-104l-170
量 .	b163l-90
量 . $	b163l-90
量 _ $	b163l-90
量 _ 量	b149l-80
量 掂	b149l-80
量 掂 量	b149l-80
金	a-151b-189c-300g-177i200j-276k224l-128m451n157
金 #	k186m-92
金 # 元	k189
金 ,	c-87m267
金 , 我	k97n-81
金 .	c-165
金 . $	c-165
金 _ #	m92
金 _ $	c-165i186
金 _ ,	e120i144
金 _ .	i200
金 _ 】	g90k-89
金 _ 元	k189
金 _ 利	m-93
金 _ 子	n276
金 _ 已	c91
金 _ 您	n87
金 _ 我	k150n-81
金 _ 有	d99
金 _ 百	k124m135
金 不	g-97
金 两	k115
金 五	m145
金 五 百	m145
金 再	m229
金 已	m-85
金 融	f313g89h83m-101
金 融 】	g90k-89
金 融 有	e91
金 要	b111
金 镯	n276
金 镯 子	n276
金 额	g-136i304m-92
金 额 $	i194
钟	b-101d435f-86g-90h490l150n87
钟 ,	d194h235l-117n-96
钟 三	d102m96
钟 内	h217n98
钟 后	l162
钟 都	e125
钥	b108
钥 匙	b108
钱	a435c128e-283f-141g-182i189k302m-130n304
钱 $	a83b-122d192i-81
钱 ,	a-182b137c157l87n195
钱 , 你	b98e85h87
钱 , 我	d120h121
钱 .	a-112h-94m158n313
钱 . $	a-112h-94m158n313
钱 ?	b103
钱 _ $	h-94k-92m158n269
钱 _ ,	i331j116k-137n144
钱 _ .	d80k128
钱 _ ?	a104
钱 _ 不	c-123k84
钱 _ 么	b121f134
钱 _ 了	i169l171
钱 _ 人	a157c95d80i-114
钱 _ 你	b98e85h87
钱 _ 底	a165l-81
钱 _ 您	n102
钱 _ 我	d117h114
钱 _ 时	a225
钱 _ 是	c211
钱 _ 能	g119
钱 不	e99h130
钱 不 还	e99
钱 了	i111
钱 了 ,	i115
钱 到	a115l-81
钱 到 底	a165l-81
钱 只	c134
钱 呢	a236
钱 呢 $	a102
钱 就	g195l85
钱 怎	f134
钱 怎 么	f134
钱 才	g141
钱 才 能	g141
钱 时	n-102
钱 来	b279e-82
钱 的	a146c-131d193j151
钱 的 时	a225
钱 装	k212
钱 还	a-125c206l171
钱 都	a104
铁	c313g241n-86
铁 窗	c224
铜	d80
铜 _ 消	d80
铜 雀	d80
铜 雀 消	d80
银	a-144c93d-84f385h-83i90k-272l-160n-99
银 _ ,	b104
银 _ 卡	b113j352
银 _ 委	k99
银 _ 的	f166j-121
银 _ 监	f177
银 _ 都	g275
银 保	f177
银 保 监	f177
银 手	c208
银 行	a-144c-99f250g84i111j-157k-131l-120
银 行 卡	b113j352
银 行 委	k99
银 行 的	f166j-121
银 行 都	g275
铺	b-91c166l130n211
铺 盖	c176l130
销	g91j123m263
销 _ .	j127k100
销 账	j169
销 账 .	j127k100
锁	b220h152l-137
锁 _ ,	h91
错	e91g-96h217j-108
错 ,	d87e111
错 了	a133
错 过	h250
镜	a152
镜 子	a152
镯	b-102c199n243
镯 子	n276
长	e686g-177h-86j-99k85n118
长 ,	e176
长 .	f93
长 会	e139
门	a-123b910c239d-80f357h-143m98n-262
门 $	b-110f197
门 ,	c-148g245
门 .	c107
门 . $	c107
门 _ $	b133l-106
门 _ ,	c104d112e-82f102j-85
门 _ 人	c166
门 _ 你	b-100c217f131
门 _ 开	b324
门 _ 收	b-88k147m-103
门 _ 那	b-129e92l327
门 不	b205m-102
门 了	c-98f112
门 口	b-109c183d90j-95l378
门 口 ,	b-131c150d119e-82l80
门 口 那	b-115e124l257
门 我	b124j131l-91
门 收	k99
门 的	c166
门 费	m138
门 锁	b329l-108
闭	h334
闭 ,	h249
闭 .	h93
闭 . $	h93
闭 _ $	h93
问	a-184b-283c-158g139j221l-181m195
问 $	c-128e212f382
问 ,	d135m148
问 .	d120e-80h126
问 . $	d120e-80h126
问 _ $	d120h123
问 _ ,	c90f-96
问 _ 你	i116j154
问 _ 回	g81
问 _ 现	j118
问 下	i183j128
问 你	c138
问 到	f-105
问 我	g261m123
问 是	f137
问 请 回	g82
问 问	e103j115
间	a-95e103f239h-113j-88l-108
间 #	l119
间 ,	b122c147
间 主	e150
闹	c112
闺	b138
闺 女	b138
阎	a-135b250
队	e164f270
队 ,	f119
队 的	f179
阿	e270g153i264k-88
阿 _ ,	i315
阿 姨 ,	i80
际	g227h128
际 未	g236
陈	e89f114
陈 某	f157
限	b-87d-153g328i-94k95l-132m-91
限 _ 司	c99k-84
限 公	c99k-84
限 公 司	c99k-84
限 制	g106
限 期	f93
院	a-175b319c-212d-148e-130k-90l-113m-129n-149
院 $	b168
院 ,	a-98f149
院 .	g164
院 . $	g164
院 _ $	g164
院 _ 法	g-133
院 _ 理	g124
院 _ 行	g-113
院 会	g-103
院 依	g-111
院 依 法	g-111
院 公	f-302
院 判	g298
院 受	g124
院 执	g-113
院 执 行	g-113
院 的	f-114
院 自	g113h87
院 要	i83
院 诉	f208
除	m135
除 _ 本	m144
除 了	m144
除 了 本	m144
险	b-87m110
险 公	j151
险 管	m80
陪	c87e119k-82n162
陪 你	n162
随	d132j91
隔	d137i137
隔 壁	d137i137
障	j132
难	a81d-88n84
难 .	e181
难 . $	e181
难 _ $	b83e119
难 做	b157e-98
雀	d80
雀 _ 费	d80
雀 消	d80
雀 消 费	d80
集	d131
零	g128h227
零 一	g160h112
需	j124
需 _ 您	j142
需 要	j84
需 要 您	j142
霉	a119
露 .	f87
露 欠	i128
靠	a141b351
面	b195c119e124g-146h390l179m-93n-88
面 ,	h95
面 _ ,	b111c214f96k81
面 _ 的	d140e149h83
面 交	k96
面 子	d281e144f104
面 有	l179
面 的	c80
面 说	g98h93
面 那	c-243j116
音	a-203d183i203n-80
音 ,	e92f151
音 上	a-124d118
額	j148n112
页	h88
页 面	h88
顶	d152m-99n505
顶 上	n216
项	c170f126g-91m-83
项 .	c229
项 . $	c229
项 _ $	c229
顺	j211
须	g134h258
须 还	g138
预	n137
预 支	n122
预 计	g87
领	e325g196h158k-117l-103m-101
领 导	e332g122h158l-90
频	d196
题	c-82e-91j-99
额	a-198b-99e-119f-123h359i154n187
额 $	i194
额 ,	h81i156
额 .	m86
额 . $	m86
额 _ $	g298
额 _ 还	n92
额 只	h196
额 度	g282n324
风	b103f143m129
风 _ 管	m80
风 控	f144
风 险	m129
风 险 管	m80
飞	d115g234
食	a198n141
餐	l139
饭	b-214c554g-97
饭 .	a90
饭 不	c209
饭 的	c135
饼	e124j156l90
首	c317n185
马	b-126c163f373h149l103m84
马 _ 发	f179
马 _ 打	h124
马 上	f217g96h187k-117l121
马 上 发	f179
马 上 打	h124
马 费	m149
驻	f87
骂	l-114
验	c532d-107e-91g-102j208k-82l-88
验 _ 码	b-106j259
验 证	b-106g-87j254
验 证 码	b-106j259
骗	a323b-141c433f-121g89h83l-132n-129
骗 ,	c202g-83
骗 _ .	g148
骗 _ 我	a161c89
骗 的	c82
骗 贷	c178
骚	a-104l654
骚 扰	l164
骨	b296c-97l-96
骨 _ ,	b-106
骨 头	b136
骨 折	b-142
骨 科	b178
高	a-155e113i-87n206
高 ,	e177j116
高 消	g-132
高 铁	c100g149
鬼	a433n106
鬼 ,	a134
麻	b-91f-98i271l-93
麻 _ 叫	i81
麻 _ 转	i183
麻 烦	b-91f-98i271l-93
麻 烦 叫	i81
麻 烦 转	i183
黄	b157c108
黑	b-80d223f-105g650h210l216
黑 ,	l175
黑 _ 单	d123
黑 名	d123
黑 名 单	d123
黑 榜	d145f-85g204
默	b135c205g90
龟	a210i-98
龟 ,	a210
`,
};
