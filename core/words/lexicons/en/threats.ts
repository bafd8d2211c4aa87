import type { Sense } from '../../lexicon-form.ts';

export const threats: readonly Sense[] = [
  {
    id: 'en-violence',
    class: 'threat_violence',
    meaning: 'Harm or a hint of harm to body, property or liberty; menacing knowledge.',
    phrases: `
(break|breaks|breaking|snap|smash|bust|crush|crack|shatter|cut off|chop off)~3(leg|legs|kneecap|kneecaps|knees|arm|arms|finger|fingers|bones|bone|neck|face|jaw|skull|teeth|head|hand|hands|nose|windows|window|windshield|door|doors|car|house|headlights|stuff|things|ribs|everything)
(kill you|kill ya|kill him|kill her|killed you|murder|strangle|shoot you|shoot up|stab|beat you|beat the|beat your|beat it out|beating|ass kicked|kick your ass|kick your butt|kick your teeth|whoop your|whup|knock your|knock you|punch|slap you|slap the|choke|hurt you|hurt your|hurt him|hurt her|getting hurt|get hurt|gets hurt|be hurt|hurt real|hurt bad|harm you|harm to you|rough you up|rough up|work you over|mess you up|mess up your|fuck you up|f you up|take you out|take you apart|put you in the hospital|in a hospital|hospital bed|in the emergency room|in the er|wheelchair|body bag|coffin|casket|grave|graveyard|six feet|funeral|morgue|bury you|burn your|burn down|burn it down|burned down|set fire|on fire|torch your|torch the|firebomb|spray paint|red paint|brick through|slash your|slash the|slashed tires|slashed|tires slashed|key your car|bash|baseball bat|with a bat|crowbar|tire iron|brass knuckles|carry a gun|have a gun|with guns|got a gun|bring a gun|loaded gun|bullet|bullets|make you bleed|you bleed|bloody nose|bloody mess|black and blue|broken bones|broken leg|broken nose|cripple|crippled|limping|limp|walk again|walk straight|eat through a straw|chew your food|lose a finger|lose teeth|pick up your teeth|toothless|vegetable|dead man|dead meat|dead woman|you're dead|you are dead|drop dead or|end up dead|wind up dead|turn up dead|your last day|your life is|life insurance|rest in peace|sleep with the fishes|swim with|concrete shoes|make you disappear|you disappear|people disappear|go missing|you vanish|they kick|kick the door|kick doors|make you pay with|pay with your|pound of flesh|skin you|beg for mercy|begging for mercy|make you suffer|suffer physically|pay in blood|teach you a lesson|teach him a lesson|teach her a lesson|learn the hard way|the hard way|hard way or|easy way or|rearrange your|crack your skull|crack some heads|crack heads)
(break in|break into|breaking in|break down|kick in|kick down|bust in|bust down|bash in|smash in|force our way|force my way|come through|pry open|through the door|through your door|through that door|force the door|let ourselves in|let myself in|drag you|drag him|haul you out|hold you|tie you|lock you|keep you there|keep you here|not leaving until|not leaving here|won't be leaving|not be leaving|won't leave our|can't leave until|hostage|kidnap|grab you|snatch)~6
(take|grab|haul|tow|load up|strip|clean out|empty|walk off with|drive off with|help ourselves to|seize|rip|pull)~5(truck|car|tv|furniture|your stuff|your things|everything|house|tools|copper|bike|whatever|laptop|engine|wheels|appliances|livestock|from your driveway|out of your house|by force)~6(tonight|ourselves|force|myself|we want|i want|you like it or not|right out|with us|judge or no judge|no matter|no one|whether|anyway)
(know|knows|we've got|i've got|got|have|memorized|found|saw|seen|see|watching|watched|following|followed)~5(where you live|where you sleep|where you park|where you work out|where your|what time your|when your|which bus|which school|school your|what school|your kid's school|where she goes|where he goes|your route|your routine|your schedule|where they go|your license plate|what car|your daughter's|your son's|your little girl|your kids|gets off the bus|your front door|your bedroom|your house|your porch)
(kid|kids|daughter|son|little girl|little boy|baby|wife|mom|mother|grandma|dog|cat|children)~8(gets off|school bus|bus stop|recess|walks home|alone|home alone|playground|daycare|safe|safety|cute|adorable|pretty|plays outside|soccer practice|backyard|accident|hurt|walk home|crosswalk|bedroom)
(accident|accidents|something bad|bad things|something|anything|terrible|ugly things|unfortunate)~3(happen|happens|happened|could happen|might happen|happening)
(shame if|be a shame|pity if|be a pity|be awful if|hate to see|hate for|hate it if|would be too bad|be terrible if|be unfortunate)~10(happen%|something|anything|get|got|hurt|burn%|house|shop|store|car|truck|kid%|family|dog|legs|face|accident|knees|windows)
(watch your|watch yourself|look over your|looking over your|sleep with one eye|one eye open|lock your doors|lock your door|check under your car|check your brakes|check your rearview|better be careful|be very careful|stay safe out|better watch|watch out for yourself|careful walking|careful out there|careful driving|drive safe out|careful when you|careful at night|dark alley|dark street|parking lot|when you least expect|come after dark|walk alone|walking alone|get home safe|not be safe|won't be safe|isn't safe for you|safe anymore|keep you safe|protect you|can't protect|your safety)~6
(send|sending|sent|bring|bringing|come with|know|have|got|hire|hired)~5(guys|boys|some guys|my boys|the boys|some people|my cousin|a crew|muscle|goons|enforcer|enforcers|big guys|associates|my brother|bikers|thugs|dogs|rottweiler|pit bull|fellas|ex-cons|people who)~8(visit|over|down|to your|by|around|after|knock|collect|break|hurt|persuade|convince|door|house|talk|don't|temper|patient|nice|play|like|for less|for a living|get it)
(guys|boys|fellas|crew|field team|field guys|my men|men|repo guys|repo men|driver|drivers|outside team|people|associates|partner|my guy|my partner|field agent|field agents)~7(temper|gentle|nice|patient|patience|play nice|rough|careful with|just got out|out of prison|ex-con|ex-cons|polite|short fuse|violent|carry|armed|bats|control|control what|not responsible|hands|restrain|feelings|persuasive|mercy|manners|bite|hit)
(surgeon|stitches|a cast|crutches|ambulance|eating through a straw|through a straw|dentures|plastic surgery|orthopedic)~8
(how's|how is|hows)~2(your)~2(dog|daughter|son|wife|kid|mother|kids|house|car|knee|knees|little|cat|mom|grandma)
(take|taking)~2(the|your|that)~1(door|doors|hinges)~2(off|down|out)
(nasty|ugly|rough|physical|painful|hurt|bloody|violent|messy|get hurt)~4(fast|quick|real|for you|things|this|visit|soon|very|or|if)
(things|this|it|visit)~4(get ugly|gets ugly|get nasty|gets nasty|get physical|gets physical|get rough|gets rough|get violent|get messy|going to hurt|gonna hurt|will hurt|get painful|could get hurt|turn ugly|turns ugly|end badly|end well|get real ugly|get bad)
(pay|payment|money|collect|debt|cash)~8(out of your hide|your hide|flesh|or bleed|one way or another|with your life|with interest in pain|by force|fists|or else you'll hurt)
(like|love|enjoy|fond of|value|need|want to keep|keep)~4(your (legs|knees|teeth|fingers|face|kneecaps|windows|tires|arms|car in one piece|house standing|dog|health|hands))
(your (legs|knees|teeth|fingers|face|kneecaps|windows|tires|arms|car|house|shop|dog|truck|garage|porch|health|body))~6(broken|break|snap|burn|smashed|slashed|gone|missing|keyed|on fire|knocked|intact|in one piece|hurt|suffer|next|still work|stay|crushed|pay for)
(swing by|drop by|stop by|come by|come over|show up|pay you a visit|be at your door|waiting for you)~8(bat|gun|crowbar|friends|boys|guys|regret|sorry|hurt|dark|night|midnight|alone|nobody around|teach|lesson|dog|beat|persuade|break|not to talk|and it won't)
`,
    unless: ['EN_HARMLESS_FORCE'],
    hit: ['My boys will come break your fingers', 'Be a shame if something happened to that shop'],
    miss: ['We can break the balance into four payments', 'The deadline is the thirtieth'],
  },
  {
    id: 'en-arrest',
    class: 'threat_arrest',
    meaning: 'Arrest, prison, warrant, criminal charge, police as a consequence of not paying.',
    phrases: `
(arrest|arrested|arresting|arrests|handcuffs|handcuff|handcuffed|cuffs|cuffed|in irons|jail|jailed|jail time|jail cell|jailhouse|county jail|prison|imprisoned|imprisonment|penitentiary|behind bars|lockup|locked up|lock you up|a cell|holding cell|cellmate|orange jumpsuit|jumpsuit|stripes|felony|felon|felonies|misdemeanor|criminal|criminally|crime|bench warrant|warrant|warrants|apb|all points bulletin|most wanted|wanted list|fugitive|indict|indicted|indictment|convicted|conviction|prosecute|prosecuted|prosecution|prosecuting|mugshot|mug shot|fingerprinted|booked|booking|post bail|make bail|set bail|bond hearing|bail money|bondsman|do time|doing time|serve time|serving time|hard time|months inside|years inside|inside for|sentence you|sentenced|years in|perp walk|taken into custody|in custody|custody|taken away|hauled off|hauled in|haul you in|haul you off|hauled away|dragged off|dragged out of|picked up by|pick you up|come get you|come and get you|detain|detained|detention|deported|deport|deportation|toothbrush|three hots|prison food|jail food|bologna sandwich|bologna sandwiches|visiting hours|visitation|conjugal|collect call from|one phone call|soap|extradite|extradition|interrogat%|squad car|patrol car|police car|cop car|paddy wagon|read your rights|read you your rights|miranda|steel bars|concrete bed|bunk|cavity search|rap sheet|criminal record|criminal complaint|criminal charges|criminal case|theft by deception|theft of services|bank fraud|check fraud|wire fraud|grand theft|larceny|fraud charges|charged with|pressing charges|press charges|file charges|filing charges|charges filed|charges will|charges against|facing charges|perjury|rico)
(file|filing|filed) (a|the) police report~8(for|on|against|fraud|simple|over|unless|if|and)
(call|calling|called|send|sending|sent|notify|notified|alert|alerting|tell|contact|contacting|dispatch|dispatched|dispatching|report|reporting|reported|refer|referred|referring|turn|turned|turning|hand|handing|forward|forwarded|get|involve|involving|bring|have|let|ask|send out|on the phone with|talk to|speak with|file%|in touch with)~7<LAW>
<LAW>~8(coming|come|on the way|on their way|at your door|to your door|to your house|knock|knocking|pick you|pick up|pulls up|pull up|show up|showing up|be there|will be|dispatched|en route|headed|waiting|want|looking for you|interested|involved|take it from|handle it|visit|get involved|next|your address|outside|escort|drive by|serve you|find you|haul|will explain|explain it|deal with you|take you|at your job|in front of)
(officers|a deputy|two deputies|a patrol car|squad car|marshals|the sheriff|constable) (will|are|is|to|have|has|can|with)
`,
    unless: ['EN_CASE_NUMBER', 'EN_HARMLESS_ARREST'],
    hit: [
      "You'll be in handcuffs by Friday",
      'A deputy is on the way to your door',
      'I am sending this to the district attorney',
    ],
    miss: ["You can't be arrested for owing a debt", 'cardiac arrest last winter'],
  },
  {
    id: 'en-exposure',
    class: 'threat_exposure',
    meaning: 'The debt made known to an open circle.',
    phrases: `
(post|posting|posted|posts|put|putting|publish|publishing|published|tag|tagging|share|sharing|shared|blast|blasting|broadcast|broadcasting|send|sending|announce|announcing|display|displayed|upload|uploading|plaster|plastering|pin|tape|taping|hang|hanging|nail|stick|print|printing|leak|leaking|splash|message|messaging|text|texting|email|emailing|call|calling|tell|telling|let|show|showing|hand out|hand%|read|shout|stream|live stream|livestream|air|advertise|advertising|go|going|spread|spreading|expose|exposing|drop|notify|notifying|inform|drive|park|walk|contact|contacting|film|dm|forward|copy|cc|circulate|distribute|distributing)~10<PUBLIC>
<PUBLIC>~8(know|knows|knew|find out|finds out|found out|hear|hears|heard|see|sees|saw|read|reads|learn|learns|what you are|who you are|what kind|your debt|you owe|you're broke|your business|love to|like to|notice|laugh|laughing|talk|talking|gossip|aware|about your|about you|about this|past due|deadbeat|defaulter|your photo|your picture|your face|your name|gets a|get a copy|gets a copy|will be told|be interested|be getting|wonder|wondering|judge)
(publish|post|keep|maintain|make)~3(a list|list|database)~4(of|people|debtors)
(ad|advertisement|notice|story)~3(in the)~3(paper|newspaper|gazette|newsletter|bulletin)
(public shaming|publicly shame|shame you|shaming you|name and shame|wall of shame|hall of shame|go viral|going viral|viral|expose you|exposed as|outed|door to door|make you famous|famous|name in lights|your name up|name in the paper|face on a|your face on|your photo on|your picture on|picture up|photo up|whole town|the entire|the whole neighborhood|everyone will|everybody will|everyone's going|everybody's going|everyone you know|everybody you know|everyone knows|everybody knows|everyone know|everybody know|all your friends|everyone on your|everyone in your|everybody in your|everyone at|every single person|every person|every number|every one of your contacts|every contact|contact list|your contacts|your phone contacts|your phonebook|your phone book|your address book|friends list|your followers|your customers|your clients|your neighbors|your neighbours|your whole|reputation|humiliat%|embarrass%|ruin your name|ruin your reputation|drag your name|name through the mud|through the mud|look you in the eye|show your face|hold your head|laughing stock|laughingstock|public record of shame|town square|airing your|dirty laundry|air your|secret|secrets|privacy is|keep it quiet|keep this quiet|keep it private|stay private|stays private|stay between us|stays between us|private for long|quiet for long|confidential for|no longer confidential|word gets around|word travels|word will|word spreads|rumors spread)
`,
    unless: ['EN_HARMLESS_POSTING'],
    hit: [
      "I'll post your picture on Facebook",
      'Your neighbors will see the sign on your lawn',
      'We text everyone in your contact list',
    ],
    miss: ['Please post the check to our Dayton address', 'Your payment posted on Monday'],
  },
  {
    id: 'en-family-work',
    class: 'threat_family_work',
    meaning: 'Relatives, employer, school contacted, visited, told or made to pay.',
    phrases: `
(call|calling|ring|ringing|phone|phoning|contact|contacting|talk to|talking to|speak to|speak with|speaking with|tell|telling|notify|notifying|inform|informing|reach out to|reaching out to|reach|reaching|visit|visiting|go to|going to|going by|come to|coming to|come down to|show up at|showing up at|drop by|swing by|stop by|stopping by|walk into|pull up at|pull up to|be at|see you at|find you at|email|emailing|text|texting|write to|writing to|letter to|fax|faxing|send|sending|dial|dialing|try|trying|ask|asking|involve|involving|drag|dragging|bring|bringing|loop in|get|have|let|make|start with|started with|move on to|next|work my way|working through|go through|going after|come after|coming after|go after|chat with|word with|conversation with|meeting with|sit down with|knock on|hit up|check with|confirm with|explain to|explain it to|explain this to|report you to|turn to|collect from|squeeze|lean on|serve you at|papers at|camp out at|wait at|outside|message|messaging)~6(your|his|her|the|their|you|with|at|to|on)~3<NEAR>
your~3<NEAR>~9(know|knows|hear|hears|find out|finds out|found out|pay|pays|paying|pays for|help|cover|chip in|love|like|think|thinks|say|says|feel|feels|proud|ashamed|embarrassed|disappointed|explain|next|listed|number|extension|phone|address|direct line|on file|takes|care|hear about|hear from|be hearing|be getting|be interested|be happy|understand|deserve|lose|suffer|get a call|get a letter|gets a call|gets a letter|gets calls|see you|responsible|on the hook|step up|sell|mortgage|savings|retirement|pension|fire|fires|firing|react|response|look|right here|in front of me|pulled up|will be|would be|might be|may be|should be|could be|about this|about your|about you|dragged|involved)
(wouldn't want|would not want|don't want|do not want|you want|want me to|like me to|prefer i|prefer we|rather i|rather we|hate for|hate it if|hate to|shame if|bet|wonder|imagine|how would|how do you think|what would|what will|what do you think|does|do|would|maybe|perhaps|suppose|curious|should|shall|until|before|unless|think)~7<NEAR>~10(know|knew|hear|heard|find out|found out|pay|think|say|feel|like|call|called|calls|learn|see|saw|told|help|interested|understand|involved|about|this|to|handle|appreciate|explain)
(come up at|comes up at|know at|find out at|heard at|show up at|see you at|be at|visit you at|call you at|embarrass%|in front of)~3(your|the|work|everyone)~2(job|work|workplace|office|school|church|boss|wedding|family|kids|coworkers|reception)
(lose your job|lose the job|keep your job|your job on the line|cost you your job|cost you that job|get you fired|you fired|out of a job|out of work|your career|your promotion|your security clearance|your clearance|your position|your livelihood|your scholarship|your degree)
(i have|we have|i've got|we've got|got|i see|i'm looking at|we found|i found|there's|have)~4(your)~3<NEAR>~4(number|extension|cell|phone|email|address|line|name|right here|on file|linkedin|facebook|contact)
(call|calling|contact|contacting|phone|email|emailing|visit|tell|telling|reach out to)~2(hr|payroll|human resources|cps|child services|the school|school district|school board)~4
(school district|school board|licensing board|state bar|nursing board|medical board|the union hall|hospital administration|your unit|your command|internal affairs|ethics board|tenure)~8(think|thinks|know|hear|say|call|find|look|like|care|review)
your~2<NEAR>~10(shall i ask|should i ask|i'll ask|ask her|ask him|will one way|will, one way|his address|her address|sweet lady|nice lady|answered last time|picked up last)
(sins of the father|run in the family|family affair|family matter|family debt|blood pays|someone in your family|anyone in your family|family member|a family member|people you love|people close to you|those closest|loved ones)
`,
    unless: ['EN_LIABLE', 'EN_OWN_WISH', 'EN_HARMLESS_FAMILY'],
    hit: [
      'Next call goes to your boss',
      "You wouldn't want your wife to hear about this",
      'Your mother will be getting a letter',
    ],
    miss: ['We will not contact your family', 'Who is your employer, for the plan?'],
  },
  {
    id: 'en-contact-abuse',
    class: 'contact_abuse',
    meaning: 'Endless or nightly contact, bombing, lying in wait, hanging up as punishment, other methods.',
    phrases: `
(call|calls|calling|text|texts|texting|ring|ringing|dial|dialing|phone|phoning|message|messages|messaging|email|emailing|knock|knocking|bug|bugging|ping)~8(every hour|every day|every single day|every ten minutes|every 10 minutes|every five minutes|every 5 minutes|every fifteen|every thirty|every half hour|every minute|every morning|every night|all day|all night|all weekend|day and night|night and day|morning noon and night|around the clock|24/7|nonstop|non-stop|non stop|over and over|again and again|hour after hour|day after day|back to back|constantly|relentlessly|endlessly|until you|till you|until it|until this|until somebody|until someone|until they|until your|until he|until she|as many times|as often as|hundred times|fifty times|twenty times|thirty times|forty times|a dozen times|times a day|times per day|times today|per hour|an hour|at midnight|at two in the morning|at 2 am|at 3 am|at 2am|at 3am|at three in the morning|at four in the morning|in the middle of the night|at night|nightly|late at night|before dawn|at dawn|at dinner|during dinner|holidays|christmas|thanksgiving|on sunday morning|while you sleep|when you sleep|whether you like|whenever i want|whenever we want|forever|never stop|won't stop|not stop|doesn't stop|don't stop|keep coming|from different|from another|from a different|from other|different numbers|new number|anyway|no matter|regardless|even though|despite)
(every hour|every day|every ten minutes|all day|all night|day and night|nonstop|around the clock|24/7|until you pay|till you pay|until you answer|till you answer|until you pick up|till you pick up)~8(call%|ring%|text%|phone%|dial%|hear from|knock%|be here|sit|wait%|blow up|message%)
(blow up your phone|blowing up your phone|blow your phone|blow up that phone|blow up|flood your|flooding your|bombard|bombarding|spam|spamming|robo|robocall|robodial|autodial|auto-dial|auto dial|speed dial|redial|fill your voicemail|fill up your|melt your phone|phone melt|phone off the hook|phone ring|phone rings|phone ringing|phone buzz%|your phone will|ring off the hook|off the hook|haunt you|haunting|hound you|hounding|hound|harass|harassing|harassment|badger|pester|pestering|torment|stalk|stalking|stalked|follow you|following you|tail you|tailing you|shadow you|on your tail|breathing down|your every move|wherever you go|everywhere you go|never get rid|can't get rid|won't get rid|can't escape|can't block|block me|blocking me|block us|blocked me|blocked us|block this|block that|change your number|changing your number|another number|other numbers|different number|more numbers|more phones|fifty numbers|a hundred numbers|dozens of numbers|plenty of numbers|other lines|keep you up|keep you awake|lose sleep|no sleep|won't sleep|get no peace|no peace|never have peace|never know peace|your new shadow|your worst nightmare|nightmare|make your life|living hell|life hell|a living hell|life miserable|miserable|wear you down|break you|grind you down|drive you crazy|drive you nuts|drive you insane|lose your mind|make you crazy)
(sit|sitting|sits|park|parked|parking|camp|camping|camped|wait|waiting|stand|standing|stay|staying|live|hang around|hanging around|station%|lurk%|stake%|staking|post up|set up|pitch a tent|wait you out|plant)~6(outside your|in front of|on your|in your|at your|by your|outside the|across from|across the street|down the street|your driveway|your lawn|your porch|your lobby|your shop|your store|your house|your office|your block|your stairs|your doorstep|until you come|all weekend|all night|all day)
(stakeout|stake out|lie in wait|lying in wait|ambush|waiting for you when|be there when you|when you come out|when you get off work|when you get home|catch you outside|catch you at|not leaving|won't leave|refuse to leave|aren't leaving|not going anywhere|not going away|never going away)
(other methods|other ways|other means|other options for people like you|different methods|special methods|alternative methods|our methods|methods of our own|ways of making|ways to make you|ways of getting|we have ways|i have ways|got ways|other tactics|different tactics|step it up|turn up the heat|turn up the pressure|crank up|ramp up the|gloves are off|gloves come off|take the gloves off|kid gloves|no more mr nice|no more mister nice|no more nice|stop being nice|stop playing nice|done being nice|play dirty|play hardball|hardball|you'll see what|find out what happens|see what happens|you'll find out|things you won't like|you won't like what|as nasty|make things difficult|make it difficult|make things hard)
(hear|hearing|call|calling|calls|ring|ringing|phone|text)~8(two|three|four|five|2|3|4|5)~1(in the morning|am|a.m)
(wake|waking) (you|your|the baby|the kids)|nap time|when i'll call|when i call you|that's when i|wake you up
(revoked consent|revoked|opted out|cease letter)~8(dialed|called|texted|anyway|calling|continued|kept)
(told|asked|ask|asks|want|wants|tell|said|say|request|requested|demand)~6(stop|quit|not to call|leave you alone|leave him alone|leave her alone|no more calls|no more texts|cease|do not call|don't call)~12(keep|keeps|keep calling|anyway|still|continue|continued|calling|called again|called back|don't care|doesn't matter|ignore|ignored|disregard%|regardless|too bad|tough|not how|no|won't|not going|will not|dialed|more)
(ignore|ignoring|ignored|disregard|disregarding|disregarded|don't care about|overrode|override|removed)~5(stop request|do not call|dnc|cease|opt-out|opt out|stop text|request|your wishes|letter)
(hang up|hung up|hanging up|click|disconnect)~6(on you|on him|on her|again|call|calling|called|next|right back|dial|redial|teach|punish|as a lesson|every time|lesson|worse|more)
(dialed|called|texted|rang|calls|attempts|attempted|left)~5(fifteen|twenty|thirty|forty|fifty|sixty|12|14|15|18|20|22|25|30|35|40|50|60|x12|x15|x20|hundred|dozens|12x|15x|20x|25x|30x|11x|10x)~2(times|x|today|calls|texts|vms|voicemails|messages|in a row|attempts|since|)
(keep|keeps|continue|kept)~2(calling|call|dialing|ringing|texting|bothering|hitting|bugging)~5(you|her|him|them|your|the|grandma|mother|mom|wife|ref|reference|until|till|neighbor)~6(until|till|every|again|tell|tells|gives|find|pay|pays|pick|day|he|she|you|crack|breaks|up)
`,
    unless: ['EN_HARMLESS_CONTACT'],
    hit: [
      "I'll call you every ten minutes until you pay",
      'Blocking me does nothing, I have fifty numbers',
      'We will park outside your house all night',
    ],
    miss: ["I'll try you again Thursday at ten", 'What time is best to call you?'],
  },
  {
    id: 'en-contact-wish-ignored',
    class: 'contact_abuse',
    meaning: 'A wish to stop, or a lawyer, is known and ignored.',
    phrases: `
(asked|told|said|say|want|wants|wanted|begged|request|requested|wrote|texted)~6(stop|quit|leave you alone|not to call|cease|no more|don't call|not be called)~8(not going to|i'm not|i won't|we won't|won't|don't stop|dont stop|i don't|we don't|never stop|still|keep|anyway|i don't care|we don't care|doesn't work|too bad|not how|nope|tough|more texts|more calls)
(lawyer|attorney|represented)~8(don't care|doesn't matter|still calling|still call|keep calling|calling you anyway|won't stop|doesn't stop|so what|not impressed|calling anyway)
(don't care|doesn't matter|no matter)~6(if you|that you|what you|your)~4(lawyer|attorney|stop|cease|letter|said|asked|want|sick|sleeping|working|at work|busy)~10
`,
    evenDenied: true,
    hit: ["You asked us to stop, but we won't"],
    miss: ['You asked us to stop and we have'],
  },
];
