import type { Sense } from '../../lexicon-form.ts';

export const money: readonly Sense[] = [
  {
    id: 'en-disclosure',
    class: 'disclosure_third_party',
    meaning: 'Somebody not liable is told that the person owes; or told that one is a debt collector.',
    phrases: `
(your|her|his|the)~3(<REL>|tenant|employee|worker|neighbor|neighbour|student|renter|customer|associate|member|pastor|guy|man|woman|lady|girl|son-in-law|daughter-in-law|staff member|new hire|assistant|driver|waitress|nurse|teacher|colleague|coworker|co-worker|team member|client|contractor|parishioner|soldier|buddy|player|bartender)~8<DEBTWORD>
(he|she|they|he's|she's|they're|this man|this woman|that guy|this guy|that woman|mr|mrs|ms|miss|the guy|the last guy|the previous owner|your neighbor|kevin|mike|john|james|dave|david|steve|mark|tom|bob|joe|jose|maria|lisa|karen|sarah|jennifer|amy|anna|linda|brian|chris|kyle|tony|rick|derek|marcus|tanya|denise)~7<DEBTWORD>
(i'm|i am|this is|we're|we are|calling from|from)~6(debt collector|debt collection|collections|collection agency|collector|bill collector|recovery agency|repo company|repossession)~10(looking for|trying to reach|trying to find|trying to locate|about|for|regarding|is|know|seen|do you|can you|reach|locate)
(tell|let|ask|remind|have|get|pass along|pass on|relay|message for|urge|warn|make sure)~3(him|her|them|your|he|she|mr|ms|mrs|kevin|the)~10(pay|debt|bill|bills|owes|owe|collection|collections|collector|overdue|past due|loan|balance|lawsuit|sue|court|garnish|account|settle|credit card|behind)
(told|tell|informed|notified|advised|explained to|explained|spoke to|spoke with|spoke w|talked to|talked with|let|mentioned to|disclosed to|discussed with|shared with|left word with|left msg with|left message with|lm with|lm w|notified|called|adv)~4(your|his|her|their|the|dtr's|debtor's|consumer's|cx's|with|ur|a|cust's)~3(<NEAR>|neighbor|neighbour|neighbors|landlord|tenant|desk|coworker|co-worker|third party|tp|gf|bf|gma|references|hubby|ref)~12(debt|owe|owes|owed|past due|balance|behind|how much|amount|collection|collections|loan|bill|account|lawsuit|suit|delinquent|situation|everything|all about|full details|details|payment|overdue|default|financial|money|about it|about this|garnish%|acct|bal)
(mom|mother|wife|husband|hubby|boss|coworker|co-worker|sister|brother|aunt|uncle|roommate|neighbor|receptionist|hr|employer|supervisor|landlord|gf|bf|son|daughter|dad|father|reference|tp|third party)~4(answered|picked up|on the line|ans|took call|said he|said she|knows|aware|now knows|now aware|was told|has been told|informed|notified)~12(debt|owe|owes|past due|balance|behind|amount|collection|loan|bill|account|delinquent|details|told her|told him|payment|overdue|knows|of the debt|informed|explained|everything)
(left|leave|leaving|voicemail|vm|message|machine|answering machine|speaker|speakerphone|note on|taped|postcard|sticky note|fax|faxed|note)~10(debt|owes|owe|past due|balance|collection|collections|overdue|loan|delinquent)
(did you know|do you know|are you aware|you know|were you aware|you should know|you might want to know|thought you should know|just so you know|between you and me|don't want to get|i shouldn't say|shouldn't tell you|not supposed to tell|off the record|heads up|fyi|word of warning|word to the wise)~10<DEBTWORD>
(calling|call) about (his|her|their|kevin's|your (son|daughter|husband|wife|brother|sister|mother|father|roommate|employee|tenant|neighbor|friend|boss)'s)~4<DEBTWORD>
(for|to|give|tell) (him|her|them)~6(past due|owes|overdue|the debt|his debt|her debt|balance|collections)
(one of your|some of your|a certain)~2(members|employees|students|tenants|parishioners|congregants|players|workers|residents|customers|staff|people|drivers|tellers)~10<DEBTWORD>
(he|she)~3(is|is being|'s|was|got|has been|will be)~4(sued|garnished|evicted|in default|in collections|delinquent|foreclosed|repossessed|charged off|served|broke)
`,
    unless: ['EN_LIABLE', 'EN_DECLINED', 'EN_TALKING_TO_DEBTOR'],
    hit: [
      'Your son owes us two thousand dollars',
      'Told her roommate about the past due balance',
      'I am a debt collector looking for your neighbor',
    ],
    miss: ['Please ask her to call me back', 'I can only speak with Mr. Greene about that'],
  },
  {
    id: 'en-deceit',
    class: 'deceit_for_data',
    meaning: 'A false pretext to learn data or whereabouts; passwords and one-time codes.',
    phrases: `
(ups|fedex|usps|dhl|amazon|package|parcel|delivery|delivering|deliver|courier|flowers|pizza|doordash|uber eats|grubhub|furniture|mail carrier|post office|certified mail|gift basket|balloons|signature required|cable company|gas company|water company|electric company|power company|utility|meter|internet provider|census|survey|poll|questionnaire|study|research|petition|voter|jury duty|prize|sweepstakes|lottery|raffle|drawing|winner|won|gift card winner|giveaway|free vacation|refund|tax refund|rebate|unclaimed|inheritance|class action|settlement check|settlement fund|stimulus|grant|overpayment|bonus|cash back|benefits|insurance payout|claim check|old friend|old buddy|old classmate|classmate|high school|college friend|college roommate|reunion|army buddy|navy buddy|cousin|nephew|niece|uncle|aunt|ex-coworker|used to work with|used to date|childhood friend|church friend|from church|job offer|recruiter|recruiting|interview|headhunter|hiring|background check|school nurse|daycare|doctor's office|dentist|clinic|hospital|pharmacy|vet|insurance adjuster|claims adjuster|bank security|fraud department|fraud dept|security department|it department|tech support|landlord reference|rental application|real estate|realtor|car dealer|dealership recall|vehicle recall|recall|hit your car|dented your|scratched your|wedding|invitation|baby shower|birthday|surprise party|lost wallet|found your|found a wallet|found your wallet|found her|lost dog|emergency|medical emergency|accident|social worker|red cross|charity|scholarship|warranty|mortgage approval|pre-approved|preapproved|photographer|funeral home)~24(address|where|what building|which building|which apartment|apartment|unit|street|number|phone|work|works|employer|employed|job|social|ssn|date of birth|dob|maiden name|account number|routing|bank details|bank information|card number|confirm|verify|update|household|who lives|live|lives|living|reach|find|home|tell me|email|password|pin|schedule|shift|where to send|code|login|cell|cellphone|bank name|hang out|hangs out|bank)
(address|where|which building|apartment|work|works|employer|employed|social|ssn|date of birth|bank|account number|routing|phone number|new number|cell|place of employment|poe|home)~16(for the (delivery|package|prize|survey|census|refund|raffle|drawing|reunion|flowers|invitation|gift|check|rebate|wedding|parcel|study)|to send the|to mail the|to deliver|to drop off|so the driver|so i can send|so we can send|so we can mail)
(pose|posed|posing|pretend|pretended|pretending|act like|acting like|acted like|impersonat%|claimed to be|said i was|said i'm|told her i was|told him i was|told them i was|told mom i was|say you're|say you are|sound like|under the guise|guise of|pretext|pretexted|pretexting|ruse|spoofed|fake|faked|made up|cover story|disguised|undercover|tricked|trick|phished|phish|false name|alias|used the name|catfish%|friended|friend request|fake profile|fake account|sock puppet|burner account|as bait|baited|lure|lured|sham)~18(address|where|work|works|employer|poe|phone|number|new|cell|social|ssn|info|information|details|location|located|whereabouts|bank|account|verify|got|get|obtained|home|confirm%|out of|ups|fedex|delivery|survey|nurse|classmate|cousin|friend|profile|facebook|prize|census|plan|hardship|application|refund)
(read|tell|give|send|text|share|provide|forward|enter|type|confirm|repeat|say|need|what's|what is|key in|punch in|verify|grab|have)~8(code|codes|one-time|one time code|otp|passcode|passcodes|password|passwords|pin|pin number|cvv|cvc|security code|three digits on|3 digits on|digits on the back|numbers on the back|back of the card|back of your card|online banking|banking login|login|log-in|logon|username|user name|screen share|screen sharing|remote access|anydesk|teamviewer|mother's maiden|security question|security answer|authenticator|verification code)
(code|password|pin|cvv|passcode|login|one-time code|verification code|security code|security answer)~8(read it|tell me|send me|text me|give me|share it|to me|so i can|so we can|and i'll|and i can|please|you just got|we just sent|we texted|we just texted|that comes|on your phone|over the phone|right now)
(hardship|payment plan|settlement|plan|forgiveness|relief|discount|assistance|modification)~14(just to get|just so i|really|actually|so we can find|so i can find|to find out|to locate|to get your|no intention|don't intend|doesn't exist|isn't real|not real|there is no|no real|no such|fake|pretext|get (employer|bank|poe))
(download|install|click|tap|open|log in)~4(link|app|anydesk|teamviewer|this form|the form)~8(so i|so we|claim|refund|prize|verify|access|control|see your|reward|confirm)
`,
    unless: ['EN_REAL_DATA_NEED', 'EN_NO_CODES'],
    hit: [
      'FedEx here, which building does she work in?',
      'Read me the verification code you just got',
      'Posed as an old classmate, got new address',
    ],
    miss: [
      'Never share your password with anyone',
      'Could you confirm the last four digits, so I know it is you?',
    ],
  },
  {
    id: 'en-private-payment',
    class: 'private_payment',
    meaning: "Payment to a person's account, wallet or hand, past the creditor's account.",
    phrases: `
(give|slip|hand)~2(me)~3(a hundred|two hundred|fifty|five hundred|something|a little|twenty|forty|a grand|cash)~8(for myself|for me|and i'll|i'll|to slow|on the side|personally)
(venmo|zelle|cash app|cashapp|$cashtag|cashtag|paypal|apple pay|apple cash|google pay|western union|moneygram|chime|wire|wire it|bank transfer|transfer|deposit|e-transfer|etransfer|money order|check|checks|cheque|make it out|payable)~8(me|my|myself|to me|mine|my personal|my own|my wife|my wife's|my husband|my husband's|my brother|my girlfriend|my account|my cousin|my manager's|manager's personal|my boss's|personal account|personally|my name|in my name|private account|my tag|my handle|my email|my number|my cell|supervisor's|collector|your agent|agent|your rep|friends and family|friends & family|@|directly to me|to him|to her|to my|a friend|my friend|rep's own)
(me|my|personal|private|my own|mine|my wife's|my manager's|supervisor's)~4(venmo|zelle|cash app|cashapp|paypal|apple pay|cashtag|bank account|checking|checking account|account|wallet|qr code|qr|handle|po box|p.o. box|home address|card)~8(send|pay|transfer|works|instead|faster|easier|is|directly|for|to|deposit|and|use|accepts|right|wire|go)
(send|pay|venmo|zelle|cashapp|wire|transfer|mail|give|hand|bring|deposit|cash app|paypal|slip|pass)~4(it|me|cash|money|payment|the money|the cash|the payment|half|something|directly|straight)~4(me|to me|my|my own|personally|my house|my account|my personal|my home|in person|to my|in an envelope|in the parking lot|at the|under the table|in my hand|collector|directly to me|cash)
(cash)~10(me|my|meet|meet you|meet me|envelope|parking lot|in person|pick it up|pick up|come by|drop it|drop off|hand|hand it|bring|only|under the table|no receipt|keep it|off the books|gas station|starbucks|driver|agent|to my desk|to the agent|field|in hand|collected|took|accepted|holding|off her|from her|from him|from dtr|from consumer|took in)
(bring|meet|took|accept|accepted|collect|collected|pick up|picked up|taking|holding|received|grabbed|got|hand|slip|give|pay|have|leave|put)~6(cash|money order|check made to me|dollars cash|in cash|the cash)~6
(gift card|gift cards|giftcard|itunes|google play|steam card|steam cards|amazon card|visa card codes|prepaid card|prepaid cards|prepaid debit|vanilla card|green dot|greendot|moneypak|reload card|bitcoin|btc|crypto|cryptocurrency|ethereum|eth|usdt|tether|wallet address|coin|coins|bitcoin atm|coinbase|dogecoin|target card|walmart card|apple card codes|card codes|scratch off|scratch the)~8
(don't|do not|not|never|instead of|rather than|skip|forget|bypass|avoid|off|outside|around)~5(the portal|the website|the company|company account|the office|through the company|the system|official|the bank's|the app|our website|payment page|the books|corporate|the creditor)~8
(off the books|under the table|on the side|side deal|between us|between you and me|just between|our little secret|our secret|no paperwork|no receipt|no paper trail|nobody has to know|no one has to know|nobody needs to know|company doesn't need|company never|boss doesn't|quietly|keep this quiet|private arrangement|private deal|handle it privately|personal favor|take care of me|tip for me|a little something for me|make it worth my|grease|kickback|cut for me|my cut)~8
(portal is down|website is down|system is down|company account is closed|company account is frozen|accounts are changing|new account details)~10
(name on the account|account name|account holder|beneficiary|recipient|payee|pay to|payable to|made out to|make it out to)~5(me|my|john|mike|dave|chris|lisa|personal|myself|his|her|a person|first name|my name|the agent|cash)
`,
    unless: ['EN_OFFICIAL_ACCOUNT', 'EN_CASH_REFUSED'],
    hit: [
      'Venmo it to me, my handle is dave-k',
      'Meet me with cash in the parking lot',
      'Buy gift cards and read me the numbers',
    ],
    miss: ['We never accept cash', 'Use your own PayPal and choose First Harbor Bank as the payee'],
  },
  {
    id: 'en-illegal-fee',
    class: 'illegal_fee',
    meaning: 'A fee with no ground in the contract.',
    phrases: `
(collection|collections|visit|visiting|field|phone|phone call|call|calling|lawyer|lawyer's|attorney|attorney's|attorneys|legal|rush|expedite|expedited|processing|process|handling|administrative|administration|admin|service|convenience|unfreeze|unfreezing|unlock|unlocking|release|reactivation|reinstatement|restoration|closing|closeout|termination|letter|postage|mailing|stamp|paper|printing|text|texting|email|investigation|skip tracing|skip trace|skip-trace|locate|locator|research|file|filing|paperwork|document|documentation|recovery|hardship|plan|payment plan|setup|set-up|set up|enrollment|negotiation|settlement|mediation|arbitration|court prep|pre-court|pre-suit|lawsuit prep|deposit|security|good faith|good-faith|retainer|monitoring|account review|review|dispute|verification|validation|credit repair|credit removal|removal|deletion|wire|transfer|bounce|gas|mileage|travel|trip|driving|time|my time|hassle|nuisance|inconvenience|annoyance|stupidity|lying|penalty|punishment|late|extension|courtesy|priority|storage|tow|towing|impound|supervisor|manager|voicemail|callback|debt|transaction|finder's|broker|agent|assignment|portfolio|transfer|license|bonus|tip|upkeep|dormancy|inactivity|statement)~1(fee|fees|charge|charges|surcharge|penalty|penalties|cost|costs|premium|deposit|expense|expenses|fine|fines|levy)
(fee|fees|surcharge|surcharges|penalty|handling charge|extra charge|add-on|markup|upcharge|tip|fine|deposit)~8(percent|%|dollars|bucks|hundred|fifty|twenty|thirty|forty|ninety|ten|a day|daily|per day|per call|each|every|extra|on top|upfront|up front|first|nonrefundable|non-refundable|now|for my|for the trouble|for me|to me|before|goes up|$)
(add|adds|adding|added|tack|tacks|tacking|tacked|charge|charges|charging|charged|bill|bills|billing|slap|slapping|put|pile|piling|throw|pay|owe|collect|impose|assess|costs|cost|costing|that's|another|extra|plus)~6(percent|%|dollars|bucks|a hundred|two hundred|three hundred|five hundred|fifty|twenty-five|twenty five|thirty|forty|seventy-five|ninety|$[0-9]|a thousand|interest we)~9(fee|fees|on top|for every|every day|each day|per day|a day|daily|per call|each call|every call|each time|every time|each letter|per letter|my time|our time|for my|for our|for collection|for the call|for calling|for driving|for the trouble|for being|for making|visit|trip|drive|gas|extra|penalty|cost|costs|our cut|commission|handling|because you|for lying|for hanging|minute|per minute|an hour|lawyer|attorney|stamps|postage|processing)
(every|each|per)~2(voicemail|call|letter|text|visit|email|minute|day|hour|phone call|message|notice)~5(costs|cost|adds|is another|five|ten|twenty|fifty|bucks|dollars)
(owe|pay|cover|you owe|responsible for)~3(his|her|their|our|the)~2(fee|fees|commission|retainer|bill|costs)~4
(extra|another|additional)~1(five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|two|three|a hundred|\$)~5(to|for|if|every|just|because)
(agency|our|collector)~2(commission|cut|percentage|share|bonus)~8
(double|doubles|doubling|doubled|triple|tripling|tripled|triples|twice the|two times the|ten times|twofold)~5(balance|amount|debt|it|what you owe|bill|interest|total|payment|owed|fee|fees|principal|penalty)
(balance|amount|debt|bill|total|interest)~6(double|doubles|doubled|doubling|triple|triples|tripled|goes up|going up|grows by|jumps|climbs)~8(every|each|day|daily|tomorrow|because|hang up|call|tonight|week|hour|punish%|unless|if|midnight|you)
(not in|isn't in|wasn't in|nothing in|doesn't say|don't need|regardless of|doesn't matter what|beyond|on top of|besides|whatever)~5(contract|agreement|the paperwork|terms)~10
(our policy|house policy|company policy|my policy|verbal policy|new policy|office policy|that's the deal|our rule|house rule|i decide|my discretion|standard for us|that's how we do|how it works here|i set)~10(fee|charge|percent|%|dollars|bucks|extra|interest|penalty|pay)
(fee|charge|percent|%|dollars|bucks|extra|interest|penalty|hundred|fifty)~10(our policy|house policy|company policy|my policy|verbal policy|new policy|office policy|that's the deal|our rule|house rule|at my discretion|because i say|i decided|how we do it|just how it|standard for us|not in your contract|isn't in your contract|not in the contract|for wasting|for my trouble|for your attitude|to teach you|as punishment|as a penalty)
(give|slip|pay)~2(me)~3(a hundred|two hundred|fifty|five hundred|something|a little|twenty|forty|a grand|\$)~6(for myself|for me|and i'll|i'll|to slow|on the side)
(interest and late|late fee and interest|late fees and interest|both interest and|interest on top of|fee on a fee|fee on the fee|fees on fees|interest on the interest|interest on interest|compound%|daily interest of|a day in interest|percent a day|percent per day|% a day|% per day|percent daily|% daily|per day penalty|daily penalty|penalty rate|punitive)
(you pay for|you're paying for|you'll pay for|you cover|you'll cover|your bill|on your tab|on you|at your expense|charge you for|bill you for|billing you for|reimburse%)~5(gas|my gas|our gas|lawyer|our lawyer|our lawyers|attorney|my time|our time|the drive|the trip|the call|the calls|postage|stamps|the visit|lunch|mileage|hotel|overtime|court|the letter|trouble)
`,
    unless: ['EN_FEE_GROUND', 'EN_FEE_WAIVED'],
    hit: [
      'There is a two hundred dollar collection fee on top',
      "I'm doubling what you owe",
      "That's fifty bucks for every call I make",
    ],
    miss: ['There is no fee to pay by phone', 'The late fee under section 4 of your agreement is $25'],
  },
  {
    id: 'en-illegal-fee-admitted',
    class: 'illegal_fee',
    meaning: 'A sum that the speaker himself says is not in the contract.',
    phrases: `
(percent|%|dollars|bucks|charge|charges|fee|fees|tacked|tack|added|add|hundred|fifty|twenty|thirty|admin|surcharge)~18(isn't|not|nothing|wasn't|never|ain't|no)~4(in|authorized|allowed|agreed|part of|covered|mentioned|listed)~4(contract|agreement|terms|paperwork|lease|note)
`,
    evenDenied: true,
    hit: ["I added forty percent, it isn't in your agreement"],
    miss: ['No fee is added'],
  },
  {
    id: 'en-borrowing',
    class: 'coercive_borrowing',
    meaning:
      'Pressed or invited to borrow, use cards or loan apps, pawn, sell blood or organs, in order to pay.',
    phrases: `
(borrow|borrowing|beg|bum)~8(from|money|cash|it|off|against|somebody|someone|a friend|friends|family|brother|sister|mom|mother|dad|father|parents|boss|church|neighbor|relatives|employer|grandma|grandmother|in-laws|uncle|coworker|anybody|what you need|the rest)
(ask|call|hit up|get|lean on|go to|squeeze|tap|turn to|have|let|beg|talk to)~3(your|a|some|the|any|those|one of)~2<NEAR>~8(money|loan|lend|loans|advance|cash|front|spot|help you|help out|cover|borrow|pitch in|chip in|bail|wire|pay it|float|cosign|co-sign|for it)
(cash out|dip into|empty|drain|max out|raid|tap|break into|use)~3(your|the|that|his|her)~3(401k|retirement|college fund|card|cards|savings|credit|pension|ira|life insurance|home equity|kids'|equity|overdraft|credit line)
(payday|pay day|title|car title|auto title|personal|home equity|signature|quick|short-term|short term|consolidation|installment|online|pawn|second|bank|another|new|small|hard money|bridge|tribal|internet|student|emergency|401k|fast)~1(loan|loans|lender|lenders|advance|advances|mortgage|app|apps|place|store|shop)
(loan shark|loan app|loan apps|cash advance|cash advances|cash loan|line of credit|credit line|credit lines|heloc|second mortgage|mortgage the|mortgage your|refinance|refi your|refinance your|another card|another credit card|other card|other cards|new card|new credit card|your cards|credit card to pay|credit card and pay|different card|spouse's card|wife's card|husband's card|mother's card|mom's card|company card|charge it to a|put it on a credit|put it on a different|put it on your other|put it on your credit|put it on your visa|put it on your mastercard|put it on your amex|put it on another|put it on plastic|balance transfer|overdraft|overdraw|overdraw your|payday place|payday advance|payday app|check cashing|advance america|speedy cash|ace cash|rapid cash|earnin|dave app|borrowell|klarna|afterpay|affirm loan|lendingclub|lending club|upstart|money mutual)~8
(pawn|pawned|pawning|hock|sell|selling|auction off|unload|liquidate)~6(ring|rings|wedding ring|jewelry|tv|car|truck|guitar|gun|guns|tools|phone|laptop|blood|plasma|kidney|organ|organs|eggs|sperm|hair|house|furniture|stuff|something|everything|bike|heirloom|heirlooms|watch|gold|necklace|boat|camera|console|xbox|playstation|instruments|piano|dog|kids' toys|your body|yourself|your)
(pawn shop|pawnshop|pawn it|pawn something|pawn your|pawn the|plasma center|sell plasma|donate plasma|sell blood|sell your blood|plasma money|sell a kidney|a kidney|sell your eggs|onlyfans|strip club|sugar daddy)
(take out|taking out|get|getting|apply for|applying for|open|sign up for|grab|try|find|secure|line up|set up|walked|helped|pull|pulling|draw)~5(a loan|loans|loan|payday|an advance|advance|a card|new card|credit card|another card|credit|line of credit|credit line|heloc|mortgage|cash advance|title loan)
(rob peter|robbing peter|sell the car|sell your car|skip rent|skip your rent|skip the rent|skip groceries|skip your mortgage|skip your medication|skip your meds|rent money|grocery money|college fund|college savings|kids' savings|child support money|baby's|insulin|prescription money|retirement account|social security money|life savings|grandma's|mom's savings|mother's savings|inheritance|church fund|piggy bank|emergency fund)~8
(have|let|get|make)~2(your|a)~2<NEAR>~6(loan|take the|take out|sign|cosign|borrow|apply|lend|card)
(hit up|ask|call|beg)~3(every|each|all|everyone|anybody|somebody|someone)~6(for|money|bucks|dollars|loan|cash)
(friends|family|brother|sister|mom|mother|dad|father|parents|boss|church|somebody|someone|uncle|cousin|grandma|in-laws|relatives|coworker|employer|buddy|anyone|anybody)~8(lend|loan|borrow|front you|spot you|float you|cover you|help you out|wire you|give you the money|bail you out|lend you|loan you|spare|spot|cosign|co-sign)
(borrow|beg|steal|beg borrow|beg, borrow)
`,
    unless: ['EN_NO_BORROWING', 'EN_OWN_MEANS'],
    hit: [
      'Take out a payday loan and pay me today',
      'Go pawn your TV',
      'Ask your brother to lend you the money',
    ],
    miss: ["Please don't borrow to pay this", 'When your tax refund comes you could start'],
  },
];
