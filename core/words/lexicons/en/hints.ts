import type { Sense } from '../../lexicon-form.ts';

// The same classes by their topics: what people say when they avoid the plain words.
export const hints: readonly Sense[] = [
  {
    id: 'en-violence-topics',
    class: 'threat_violence',
    meaning: 'Harm by its tools, places and euphemisms.',
    phrases: `
brake line|brake lines|cut your brakes|poison your|dead fish|horse head|horse's head|shovel|trunk of a car|trunk of my car|zip ties|duct tape|blowtorch|pliers|hammer|sledgehammer|machete|knife|chainsaw|acid|gasoline|gas can|matches|molotov|arson|rottweiler|pit bull|bite you|dogs loose|brick|rock through|knuckles|fists|fist|uppercut|knock out|knocked out|knock you out|knock your|lay you out|lay hands|hands on you|put hands|whooping|whipping|beatdown|beat down on|stomp|stomping|curb|thrown off|throw you|toss you|push you|shove you|corner you|jump you|jumped|mugged|swollen|black eye|fat lip|broken jaw|wired shut|teeth on|missing teeth|spit out teeth|wheelchair|crutches|body cast|in traction|intensive care|coma|life support|last breath|breathe your last|stop breathing|heart stop|end of you|end you|finish you|finish you off|get rid of you|take care of you permanently|make an example|made an example|example out of you|pay a price|pay the price|cost you an arm|arm and a leg literally|flesh and blood|in pieces|to pieces|piece by piece|inch of your life|within an inch|wish you were dead|wish you'd never been born|wish you had paid|beg us to stop|scream|screaming|no witnesses|no cameras|nobody around to hear|off the map|long walk|short pier|out to the desert|out in the woods|to the river|to the lake|swim home|unmarked|basement|back room|tied to a chair|locked in|lock the door behind|won't let you out|keep you company until|hold onto you|hold on to you|take your kid|take your dog|take your daughter|have your son|have your daughter
(my|our|the|some|a few|couple|two|three) (guys|boys|fellas|friends|associates|brothers|cousins|partners|men|collectors|drivers|repo men|bikers|ex-cons|bouncers|bruisers|big guys|big fellas|enforcers|heavies|dogs)~8(visit|convince|persuade|explain|teach|talk sense|break|hurt|take|come|coming|knock|wait|waiting|meet|find|love|enjoy|like|aren't|don't|not as|not so|stop by|drop by|swing by|over|tonight|around back|outside)
(your|the) (windows|window|tires|car|house|door|shop|store|truck|garage|mailbox|dog|cat|fence|porch|bike|barn|boat|greenhouse|windshield)~8(might|may|could|will|would|gonna|going to|won't|gets|get|end up)~4(broken|break|burn|disappear|gone|missing|smashed|slashed|keyed|flat|flames|fire|damaged|wrecked|ruined|hurt|trashed|run over|next|the same|safe|there in the morning|last)
(bring|bringing|brought|carry|carrying|packing|got|have|with)~3(bat|bats|gun|guns|crowbar|hammer|knife|piece|glock|shotgun|pistol|tire iron|pipe|chain|taser|dogs|dog|muscle)~6
(we|i|they)~3(come|coming|be back|return)~3(at night|after dark|when you're asleep|while you sleep|when nobody|when no one|when you're alone|through the window|with or without|and we won't knock|and i won't knock|and they won't knock)
`,
    unless: ['EN_HARMLESS_FORCE', 'EN_GOODS'],
    hit: ['Two guys with a crowbar will swing by tonight', 'Your windshield might end up smashed'],
    miss: ['Did the hammer you ordered arrive?', 'The driver will deliver the furniture by appointment'],
  },
  {
    id: 'en-arrest-topics',
    class: 'threat_arrest',
    meaning: 'Prison and police by their euphemisms.',
    phrases: `
look good in orange|looks good on you orange|orange is|wear orange|wearing orange|in orange|in stripes|pinstripes|arraign%|arraignment|a cot|prison cot|bunk bed with|cellmates|lockup|slammer|the clink|in the can|the pen|big house|hoosegow|the pokey|club fed|three squares|three meals a day|room and board on the|guest of the state|guest of the county|state will feed|county food|free room|iron bars|bars on the window|through the bars|through glass|behind glass|plexiglass|phone through|visiting room|chain gang|license plates|making license plates|shackles|leg irons|zip cuffs|bracelets|silver bracelets|perp|squad|cruiser|cruisers|blue lights|flashing lights|red and blue|lights and sirens|siren|sirens|paddy wagon|booking photo|smile for the camera|taser|k-9|k9|raid|swat team|door kicked|knock at dawn|six am knock|extradited|bounty hunter|bounty|wanted poster|post office wall|national crime|ncic|outstanding warrant|capias|contempt of court|contempt charge|felony theft|theft charge|theft charges|grand theft|defrauding|fraud charge|fraud case|criminal fraud|mail fraud|wire fraud|check fraud|hot check|bad check charge|intent to defraud|larceny|embezzle%|commit a crime|committed a crime|it's a crime|is a crime|crime to|criminal matter|criminal act|criminal activity|criminal court|criminal division|criminal record|criminal charges|criminal case|rap sheet|record as a felon|parole|probation violation|community service instead|serve six months|six months in|a year in|years in|days in jail|nights in jail|night in jail|night in a|weekend in|spend the night|spend the weekend|spend christmas in|lose your freedom|freedom|kiss your freedom|free man|free woman|walk free|stay out of jail|keep you out of jail|out of jail|go to jail|end up in jail|land in jail|throw you in|put you in jail|put you away|lock up people|locked away|sent away|going away for|go away for|do six months|take a plea|plea deal|public defender|bondsman|post bond|own recognizance|turn yourself in|surrender yourself|report to the station|come down to the station|precinct|station house|detective|detectives|investigator will|fraud investigator|criminal investigator|charges|pressing charges|press charges|we will press
`,
    unless: ['EN_CASE_NUMBER', 'EN_HARMLESS_ARREST', 'EN_MONEY_CHARGES'],
    hit: ['Hope you look good in orange', 'Turn yourself in or we press charges'],
    miss: ['The charges on your card were posted twice', 'Your order left our station'],
  },
  {
    id: 'en-exposure-topics',
    class: 'threat_exposure',
    meaning: 'Publicity by its means.',
    phrases: `
hashtag|hashtags|tweet|tweets|tweeting|go live|livestream|live video|subreddit|local group|community page|town page|neighborhood page|church bulletin|church sign|marquee|sandwich board|airplane banner|skywriting|sound truck|cardboard sign|picket|picketing|protest outside|yard signs|door hangers|leaflets|pamphlets|handbills|flyers|fliers|posters|bumper sticker|t-shirts|post-it|chalk|spray your name|headline|headlines|front page|back page|classifieds|obituary|gossip|rumor mill|grapevine|town crier|megaphone|bullhorn|loudspeaker|shout it|yell it|read it out|read your name|call out your name|name on a list|your name on the|your face on the|your photo on the|your picture on the|name and photo|photo and name|name and face|mugshot style|wanted style|meme|memes|screenshot your|screenshots of your|leak your|dox|doxx%|doxing|expose|exposing|exposed|humiliate|humiliation|humiliating|embarrassment|disgraced|shamed|shaming|shame you publicly|public shame|public record everyone|everyone sees|everyone hears|everybody sees|everybody hears|everyone to see|everybody to see|for all to see|all to see|the whole world|whole county|whole city|whole church|whole team|whole office|whole school|whole class|whole gym|whole family chat|entire neighborhood|entire town|entire street|entire building|entire contact|all your coworkers|all your neighbors|all of your friends|every friend|every follower|every neighbor|every customer|each of your contacts|each contact|one by one|door to door|knock on every door|every door|house to house|neighbor by neighbor|group text|mass text|text blast|email blast|blast it|blast out|blast your|reply all|cc everyone|copy everyone|scraped your|downloaded your contacts|synced your contacts|access to your contacts|have your contacts|your phone contacts|pulled your contacts|friend list|buddy list|your feed|your wall|your page|your profile|your reviews|one-star|one star review|review page|google reviews|yelp reviews|better business
`,
    unless: ['EN_HARMLESS_POSTING', 'EN_GOODS'],
    hit: [
      'Your face on the church bulletin, how about that?',
      'We downloaded your contacts and text them one by one',
    ],
    miss: ['You can leave us a review on our website', 'We keep this private'],
  },
  {
    id: 'en-family-work-topics',
    class: 'threat_family_work',
    meaning: 'Relatives or work brought up with what it would do to them, or with what is known of them.',
    phrases: `
(does|do|did|is|are|will|would|could|should|can|have|has|how|what|when|where|who|i wonder if|i bet|maybe|perhaps)~3(your|ur|the)~2<NEAR>~6(know|knows|aware|find out|heard|hear|think|feel|react|take it|like it|like to|love to|approve|be home|answer|pick up|pay|help|afford|cover|have savings|own|proud|okay with|keep you|fire|still want)
(wait until|wait till|imagine when|imagine if|imagine your|picture your|what happens when|once|as soon as|the day|if|when)~3(your|ur)~2<NEAR>~6(find|finds|hear|hears|see|sees|learn|learns|know|knows|get|gets|open|opens|answer|answers|pick|picks|read|reads)
(someone|somebody|anybody|one of them|one of your)~6(family|relatives|house|job|office|work)~6(pay|answer|talk|help|pick up|care|responsible)
(payroll|hr|human resources|personnel|your shift lead|your foreman|the front desk|the school office|your union|your unit|your commander)~6(call|email|letter|fax|form|verification|verify|know|hear|contact|conversation|number|next|line)
(keep|want|like|value|love|need)~2(your|that|this) (job|position|paycheck|promotion|clearance|career|scholarship|marriage|custody)
(your|ur) (marriage|relationship|engagement|divorce|custody|wedding|promotion|performance review|bonus|clearance)~8(survive|suffer|hurt|fall apart|hard|over|end|know|hear|hang|depends|at stake|at risk|strain|if|when)
(skip|go around|go over|around you|over your head|behind your back)~6(your|you|wife|husband|parents|mother|boss|employer|family)
(visit|visiting|see you at|drop in at|stop in at|come by|coming by|come to|pull up at|wait at|meet you at|catch you at|serve you at|find you at)~3(your|ur|his|her|the)~2(work|job|office|workplace|school|church|mother's|mom's|parents'|parents|sister's|brother's|in-laws|wedding|shop floor|job site|break room|daughter's|son's|kid's)
(hold|holding|make|making|get|getting|stick|put it on|responsible)~3(your|ur)~2(mother|father|parents|wife|husband|brother|sister|son|daughter|kids|family|cosigner's|grandmother|grandma|spouse)~6(responsible|accountable|pay|on the hook|for it|liable|to cover|the bill)
`,
    unless: ['EN_LIABLE', 'EN_OWN_WISH', 'EN_HARMLESS_FAMILY'],
    hit: ['Wait until your wife opens the letter', "We'll see you at your mother's house"],
    miss: ['Does your employer pay weekly, for the plan?', 'Your spouse is on the joint account'],
  },
  {
    id: 'en-contact-topics',
    class: 'contact_abuse',
    meaning: 'Harassment by its hours, means and endurance.',
    phrases: `
robot never sleeps|never sleeps|never sleep|dialer never|dialer doesn't|machine keeps|computer keeps|computer dials|auto-dialer|autodialer|robodialer|rotate numbers|rotating numbers|spoof|spoofed|spoofing|local numbers|new caller id|different caller id|your battery|battery dies|phone dies|voicemail full|fill your inbox|inbox full|flood|flooding|hourly|every lunch|every dinner|every breakfast|every break|every shift|every sunday|every morning|every night|every evening|every weekend|every hour|every half|every ten|every five|every fifteen|every twenty|every thirty|at dawn|at midnight|before sunrise|sunrise|crack of dawn|four am|three am|five am|2 am|3 am|4 am|5 am|two am|in the dead of night|dead of night|middle of the night|wake the baby|wake your|wake you|out of bed|get you up|ruin your|spoil your|christmas morning|thanksgiving dinner|your birthday|at your wedding|the funeral|delivery room|hospital room|maternity|on your honeymoon|during church|during your shift|in your meeting|follow you|following you|followed you|park across|parked across|across from your|across the street|outside your|on your porch|on your lawn|on your steps|on your stoop|on your doorstep|in your lobby|in your parking|in your driveway|lawn chair|folding chair|sleeping bag|tent|bring a chair|bring lunch|shifts outside|take shifts|taking shifts|in shifts|work in shifts|team of callers|ten reps|twelve reps|five agents|whole team calling|all of us will call|pass the phone|take turns|taking turns|all i do is call|i've got all day|i have all day|i've got all night|all the time in the world|nothing but time|nothing better to do|patient man|as long as it takes|however long it takes|don't give up|never give up|never quit|won't quit|won't rest|will not rest|relentless|persistent|like a bad|bad penny|like glue|stuck with me|married to me|best friend until|new best friend|your shadow|pest|thorn|headache|make you miserable|peace and quiet|quiet night|good night's sleep|sleep tight|sweet dreams|sleep well|phone is going to|phone won't stop|phone will not stop|phone never stop|your phone|hear from me|hearing from me|hear from us|hearing from us|see me|seeing me|see us everywhere|keep calling|keeps calling|keep ringing|keep texting|keep dialing|keep at it|calling back|call right back|call again in|call back in (ten|five|two|one|10|5)|every time you hang|each time you hang|hang up and i|hang up, i|hang up all you want|ignore me|ignore us|ignoring me|dodge me|dodging me|duck me|block all you|block away|blocked number|change numbers|new number won't|unblock
`,
    unless: ['EN_HARMLESS_CONTACT', 'EN_HARMLESS_POSTING', 'EN_PLAIN_CONTACT'],
    hit: ["Hang up all you want, I've got all night", 'Our dialer never sleeps'],
    miss: ['You will hear from us once, on Monday at ten', 'Is this the best number?'],
  },
  {
    id: 'en-fee-topics',
    class: 'illegal_fee',
    meaning: 'Sums added by the speaker.',
    phrases: `
(add|adds|adding|added|tack|tacks|tacked|tacking|charge|charges|charging|charged|bill|bills|billing|slap|pile|put|roll|stack|include|including|plus|extra|another|additional|that's|it's|costs|costing|owe|pay|up front|upfront)~8(percent|%|dollars|bucks|dollar|cents|a buck|grand|hundred|fifty|twenty|thirty|forty|sixty|seventy|eighty|ninety|ten|fifteen|\\$)~10(for|fee|charge|on top|extra|because|since|if you|every|each|per|to|as a|penalty|surcharge|before|or|unless|until|daily|a day|trouble|time|gas|drive|calls|letters|stamps|lawyer|paperwork|handling|commission|cut|tip|bonus|interest)
(fee|fees|surcharge|penalty|fine|commission|cut|markup|upcharge|assessment|levy|deposit)~6(our|my|office|company|standard|automatic|mandatory|nonnegotiable|non-negotiable|new|special|just|now|applies|kicks in|doubles|goes up|grows|added|extra|each|every|per|daily|for|before|to stop|to avoid|to hold|to keep|to close|to open|to remove|to cancel|to release|to talk|to process|to set up|to restore)
(you|you'll|you're)~4(cover|covering|pay for|paying for|owe us for|reimburse|responsible for)~4(our|my|the|his|her)~3(gas|time|lawyer|lawyers|attorney|overtime|travel|trip|mileage|stamps|postage|phone bill|paperwork|costs|expenses|trouble|commission|fee|fees|visit|work)
`,
    unless: ['EN_FEE_GROUND', 'EN_FEE_WAIVED', 'EN_PLAIN_SUMS'],
    hit: ['I add ten bucks for every call', 'You cover our gas for the visit'],
    miss: ['Your late fee under the agreement is in section 4', 'You can pay fifty dollars now'],
  },
  {
    id: 'en-borrowing-topics',
    class: 'coercive_borrowing',
    meaning: 'Borrowing by its places and words.',
    phrases: `
cosigner for a loan|take a loan|taking a loan|get a loan|got a loan|another loan|new loan|quick loan|fast cash|easy money|loan place|loan office|loan officer friend|loan guy|a lender|our lender|partner lender|sister company|approves anybody|approve anybody|no credit check|bad credit ok|instant approval|instant loan|same day loan|same-day loan|loan link|link to a lender|apply online for|application for a loan|line of credit|max it out|max out|maxed out|your limit|available credit|credit left|room on your card|room on a card|room on your|on plastic|swipe|charge it|other card|second card|store card|gas card|work card|cash out|cash-out|cashout|refi|refinance|second mortgage|home equity|equity in your|against your house|against your car|against the truck|against your paycheck|advance on your|advance from|payday|wage advance|early pay app|401k|401(k)|ira|pension loan|life insurance loan|pawn|pawned|hock|hocked|sell your|sell the|sell something|sell some|list it on|marketplace|craigslist|ebay|garage sale|yard sale|plasma|blood money|kidney|egg donor|sugar|strip|webcam|rich uncle|rich aunt|somebody with money|someone with money|anyone with money|who has money|front you|front you the|spot you|spot you the|lend you|loan you|bail you out|help you out|chip in|pitch in|pass the hat|take up a collection|gofundme|crowdfund|church loan|ask around|ask everyone|ask everybody|call around|call everyone you know|beg if|beg or|borrow it|borrow the|borrow from|just borrow|go borrow|could borrow|can borrow|should borrow|try borrowing|scrape it together|scrape together|find it somewhere|get it somewhere|get it from somewhere|skip the rent|skip your rent|rent can wait|groceries can wait|skip a meal|skip your car payment|stop paying the|let the mortgage slide|don't pay your rent|instead of rent|tuition money|college money|kids' money|child's savings|piggy bank|christmas money|vacation money|wedding money|funeral money|medicine money
`,
    unless: ['EN_NO_BORROWING', 'EN_OWN_MEANS', 'EN_DEBT_NAMES'],
    hit: ['There is room on your other card, use it', 'Rent can wait, pay us first'],
    miss: ['Your payday loan balance is $200', 'No need to borrow for this'],
  },
  {
    id: 'en-urgency-topics',
    class: 'false_urgency',
    meaning: 'Pressure of minutes and last chances.',
    phrases: `
tick tock|ticking|running out of time|out of time|time's up|time is up|no more time|no more extensions|no more chances|no second chances|never again|last chance|last call|last time i|last time we|final offer|final chance|final hour|final minutes|one shot|one chance|only chance|only shot|one-time|one time only|once in a|today only|tonight only|now only|right now only|now or|before i hang up|before we hang up|when i hang up|if i hang up|once i hang up|if you hang up|when you hang up|hang up and it|hang up and this|this call ends|end of this call|on this call|during this call|while i have you|while i've got you|before this call|the minute i|the second i|the moment i|as soon as i (hang|close|send|click|hit)|finger on the|hand on the|about to (send|file|click|press|hit|sign|close|release|push|submit|forward|transfer|escalate)|ready to (send|file|click|sign|push|submit|forward)|in my hand|on my screen right now|my screen shows|system closes|system locks|system shuts|window closes|portal closes|file closes|file locks|closes in|expires in|expiring in|gone in|gone at|gone by|gone tonight|gone today|gone tomorrow|gone forever|disappears at|disappears tonight|vanishes|off the table|off the table at|pulled at|pulled tonight|won't be here tomorrow|won't exist tomorrow|tomorrow is too late|tomorrow it's too late|tomorrow will be too late|after tonight|after five|after midnight|past midnight|past five|by midnight or|by five or|by noon or|by tonight or|today or|tonight or|now or i|in the next (ten|five|fifteen|twenty|thirty|sixty|few|hour|two|couple)|ten minutes|five minutes|fifteen minutes|twenty minutes|thirty minutes|sixty minutes|half an hour|one hour|two hours|three hours|an hour to|minutes to|minutes left|hours left|seconds left|hour left|minutes before|hours before|until noon|until midnight|until five|until tonight|deadline is (today|tonight|noon|midnight|five)|deadline today|deadline tonight|same day or|same-day or|immediately or|instantly or|act now|act fast|act today|hurry|hurry up|urgent|irreversible|irrevocable|can't be reversed|can't undo|can't be stopped|cannot be stopped|can't pull it back|can't take it back|no way back|no going back|point of no return
`,
    unless: ['EN_NO_RUSH', 'EN_TERM_STATED', 'EN_CASE_NUMBER', 'EN_PLAIN_TIME'],
    hit: ['The second I hang up this deal is gone', 'Tomorrow is too late'],
    miss: ['I can hold for ten minutes while you look', 'There is no deadline today'],
  },
  {
    id: 'en-posing-topics',
    class: 'impersonation_authority',
    meaning: 'Titles and units of authorities as one introduces oneself.',
    phrases: `
(this is|i'm|i am|my name is|you've reached|you have reached|speaking with|it's|we are|we're|you're talking to|you are talking to)~8(officer|deputy|sergeant|lieutenant|captain|detective|investigator|special agent|agent|marshal|constable|bailiff|magistrate|judge|justice|prosecutor|district attorney|assistant district attorney|attorney general|clerk of|court clerk|court officer|process server with|process server for the county|warrant|warrants|state police|state trooper|county|sheriff|federal|government|treasury|irs|ftc|cfpb|social security|homeland|customs|immigration|ice|fbi|dea|doj|bureau|division of|department of|office of the|state of|city of|superior court|district court|county court|circuit court|municipal court|small claims court|bankruptcy court|court services|judicial|probation|parole|child support enforcement|hmrc|council)
(badge|shield|credential|credentials|warrant card|officer number|case officer|field officer|enforcement officer|arresting officer|investigating officer|presiding|honorable|your honor|chambers|docket clerk|bench|gavel|seal|stamped by the court|court stamp|court letterhead|county letterhead|state letterhead|official letterhead|government letterhead|government seal|official capacity|state capacity|on official business|official business|government business|state business|county business|federal business|government order|federal order|state order|county order|court-issued|court issued|state-issued|state issued|federally|federal mandate|government mandate|state mandate|sworn|oath|deputized|authority of the|authority from the|by order of|by authority of|under authority|in conjunction with the|in cooperation with the|in coordination with the|jointly with the|alongside the|embedded with|stationed at the courthouse|office in the courthouse|desk at the courthouse|inside the courthouse|down the hall from the judge|judge's office|the judge asked|the judge wants|the court asked|the court wants me|the court sent|the sheriff sent|sheriff asked|da asked|da's office|d.a.'s office|attorney general's|state attorney's|prosecutor's office|clerk's office)
`,
    unless: ['EN_CASE_NUMBER', 'EN_THIRD_BODY', 'EN_STREET', 'EN_PLAIN_FIRM'],
    hit: ['This is Investigator Cole with the county', 'I have an office in the courthouse'],
    miss: ["I'm Dana from First Harbor Bank", 'You can call the clerk yourself'],
  },
  {
    id: 'en-status-topics',
    class: 'false_legal_status',
    meaning: 'Legal and credit states by further words.',
    phrases: `
(you've|you have|you were|you are|you're|you will be|you'll be|your case|your file|your name|your account|it|this|we|we've|i've|they)~4(been|was|is|are|has|have|already|now)~3(sued|served|filed with the court|in default judgment|garnished|levied|frozen|seized|attached|blacklisted|red flagged|red-flagged|banned|barred|disqualified|revoked|suspended|convicted|liable by law|found guilty|found liable|before a judge|in front of a judge|with the court|at the courthouse|on the docket|on a docket|on the court calendar|set for trial|scheduled for trial|set for court|scheduled for court|in litigation|in suit|approved by a judge|signed by a judge|signed by the judge|granted|adjudicated|final and binding|no longer disputable|recorded with the county|recorded against)
(judge|court|courts|jury)~6(already|ruled|signed|sided|decided|ordered|granted|approved|always|will side|will rule|automatically|rubber)~6
(credit|score|report|history|record|file|name)~6(destroyed|ruined|shot|toast|trashed|wrecked|gone|zero|tank|tanked|tanking|permanent|permanently|forever|for life|lifetime|never recover|never fix|never clear|follow you|follows you|rest of your|until you die|to the grave|scarred|stained|marked for)
(can't|cannot|won't|will never|never|no longer|not be able to|unable to|forget about|forget|good luck|kiss)~5(buying|buy a|renting|rent a|rent an|getting a|get a|finding a|leasing|lease a|financing|finance a|opening|open a|open an|flying|traveling|travel|leaving|voting|driving|working|enrolling|adopting|retiring|collect social|receive social|keep your license|renew|cross|board|immigrate|stay in the country|own|bank|insure|insurance|hired)~4
(wages|paycheck|bank account|house|home|car|truck|social security|disability|pension|benefits|refund|savings|property|license|passport|green card|visa|assets|inheritance|retirement|business|equipment|inventory)~8(ours|taken|take|garnish|seize|freeze|lien|levy|attach|grab|sold|auction|gone|forfeit|revoke|suspend|pull|cancel|block|hold|foreclos%|lose|losing)
(lien|liens|garnishment|garnishments|levy|foreclosure|eviction|repossession order|writ|default judgment|summary judgment|injunction|asset freeze|bank freeze|wage order|wage assignment|court order|subpoena)~6(is|was|has|have|already|now|in place|coming|set|goes|on|filed|issued|approved|signed|ready|active|tomorrow|monday|friday|today)
`,
    unless: ['EN_CASE_NUMBER', 'EN_LAWFUL_STATUS', 'EN_THIRD_BODY'],
    hit: ['A lien is already on your house', 'The judge already signed it'],
    miss: ['Only a court could order garnishment', 'We have not filed suit'],
  },
];

export const hintCircumstances = [
  {
    id: 'EN_GOODS',
    meaning: 'Goods and places.',
    phrases: `(you ordered|arrive|hardware|lumber|tool rental|knife set|store|gym membership|pet|vet|veterinary|invoice|order|furniture|delivery|delivered|by appointment|insurance|repair|repaired|basement apartment|storage|our website|confidential|private)`,
  },
  {
    id: 'EN_MONEY_CHARGES',
    meaning: 'Charges on an account.',
    phrases: `(charges on|charge on|card charges|interest charges|finance charges|late charges|service charges|charges posted|charges were|charges are|no charges|extra charges|additional charges|monthly charges|phone charges|delivery charges|itemized charges|disputed charges|unauthorized charges|charged off|fraud department|fraud alert|victim of|identity theft|freedom to|debt free)`,
  },
  {
    id: 'EN_PLAIN_CONTACT',
    meaning: 'Ordinary talk of calls and times.',
    phrases: `(monday|tuesday|wednesday|thursday|friday|next week|best number|good number|text you the|call you back|call me back|please call|give us a call|look forward|thank you|hope you|if you like|between nine|between six|between eight|quiet hours|seven days|sign up|update your phone|your phone number|your phone bill|your phone plan|wrong number|number on file)`,
  },
  {
    id: 'EN_PLAIN_SUMS',
    meaning: 'Sums without anything added.',
    phrases: `(you can pay|can you pay|pay fifty|a month|per month|monthly|payment plan|installment|instalment|installments|balance is|total is|past due|minimum|principal|settle for|settlement of|off your balance|toward|towards|split|six payments|payments of|due on|was due|late fee is in|no penalty|invoice|statement)`,
  },
  {
    id: 'EN_DEBT_NAMES',
    meaning: 'The debt itself.',
    phrases: `(your payday loan|payday loan balance|your loan|loan balance|car loan|student loan|mortgage payment|your mortgage|credit card balance|your credit card|card ending|account ending|loan with us|has five payday|what day is payday|next payday|on payday|when is payday|after payday|refinance department|approved for a lower|yard sale sign|new loan terms)`,
  },
  {
    id: 'EN_PLAIN_TIME',
    meaning: 'Minutes of waiting and calling.',
    phrases: `(i can hold|i'll hold|hold for|take about|takes about|only take|only takes|will take|call you in|call back in|callback in|wait time|minutes of your time|a few minutes to|five minutes to talk|have a minute|office closes at|we close at|branch closes|hours are|whenever|no deadline|business days|no rush)`,
  },
  {
    id: 'EN_PLAIN_FIRM',
    meaning: 'A firm introduces itself.',
    phrases: `(bank|loans|recovery|collections|dental|lending|credit union|energy|law firm|llp|debt collector|on behalf of first|on behalf of brightway|not a government|not affiliated|not the court|not from the|you can call the|your right|agent of record|real estate agent|insurance agent|county fair|department store)`,
  },
] as const;
