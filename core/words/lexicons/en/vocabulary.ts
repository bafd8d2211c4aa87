import type { Circumstance, Vocabulary } from '../../lexicon-form.ts';

/** English words that phrases of several classes use, and what denies, reports or forbids. */
export const vocabulary: readonly Vocabulary[] = [
  {
    id: 'REL',
    meaning: 'Relatives and near ones.',
    words: `wife|husband|spouse|partner|fiance|fiancee|girlfriend|boyfriend|ex|ex-wife|ex-husband|mother|father|mom|mum|mommy|dad|daddy|mama|papa|parent|parents|your folks|brother|sister|siblings|son|daughter|kid|kids|child|children|family|relatives|relative|uncle|aunt|cousin|cousins|nephew|niece|grandma|grandmother|grandpa|grandfather|granny|grandparents|grandkids|in-laws|mother-in-law|father-in-law|brother-in-law|sister-in-law|stepdad|stepmom|loved ones|next of kin|emergency contact|emergency contacts|references|reference|roommate|flatmate|housemate|landlord|landlady|friend|friends|buddy|buddies|better half|old man|old lady|missus|little girl|little boy|baby|godmother|guardian`,
  },
  {
    id: 'JOB',
    meaning: 'Employer, colleagues, school.',
    words: `boss|bosses|employer|employers|job|work|workplace|office|hr|human resources|manager|supervisor|co-worker|co-workers|coworker|coworkers|colleague|colleagues|payroll|payroll department|company|front desk|receptionist|foreman|shift lead|commanding officer|commander|co|sergeant|chain of command|school|principal|teacher|dean|registrar|professor|coach|union|union rep|licensing board|department head|director|ceo|owner|team lead|crew|staff|security office|clearance officer|business partner|partners|pastor|priest|church|congregation|minister|rabbi|imam|parole officer|probation officer|caseworker|social worker`,
  },
  { id: 'NEAR', meaning: 'REL or JOB.', words: `<REL>|<JOB>` },
  {
    id: 'LAW',
    meaning: 'Police, sheriff, prosecution.',
    words: `police|cops|cop|sheriff|sheriffs|sheriff's|deputy|deputies|officer|officers|constable|constables|marshal|marshals|detective|detectives|fbi|law enforcement|trooper|troopers|patrol car|squad car|swat|da|district attorney|prosecutor|prosecutors|state's attorney|fraud unit|bailiff|authorities|ice|immigration|interpol|fraud squad|boys in blue|the feds|feds|federal agents|agents`,
  },
  {
    id: 'AUTHORITY',
    meaning: 'Authorities that somebody can pose as.',
    words: `<LAW>|court|courts|courthouse|county court|district court|circuit court|small claims|municipal court|magistrate|magistrate's|judge|judges|judge's|clerk of court|court clerk|clerk's office|county clerk|attorney general|attorney general's office|state attorney|treasury|irs|internal revenue|ftc|cfpb|federal trade commission|federal reserve|social security administration|government|federal government|state government|justice department|department of justice|doj|state bar|bar association|bureau|federal bureau|credit bureau|homeland security|hmrc|council|crown|crown court|dmv|revenue service|state department|department of|grand jury|tribunal|bankruptcy court|state of|commonwealth of|health department|department of health|census bureau|contact tracing|child protective services|cps|labor department|police department|sheriff's office|housing authority|parole board|consumer financial protection bureau|consumer protection bureau`,
  },
  {
    id: 'PUBLIC',
    meaning: 'An open circle.',
    words: `facebook|instagram|insta|ig|tiktok|twitter|linkedin|snapchat|social media|socials|the internet|the web|website|websites|web page|youtube|reddit|nextdoor|google|yelp|glassdoor|group chat|group chats|family chat|chat group|whatsapp group|timeline|feed|story|newspaper|newspapers|the paper|local paper|the news|radio|tv|billboard|billboards|flyer|flyers|poster|posters|yard sign|lawn sign|banner|sign|signs|telephone poles|lamp post|bulletin board|notice board|lobby|elevator|mailboxes|parking lot|windshield|garage door|front door|front yard|megaphone|bullhorn|loudspeaker|loudspeakers|neighbors|neighbours|neighbor|neighbour|neighborhood|neighbourhood|whole town|the town|entire town|whole block|the block|whole street|street|community|hoa|apartment complex|building|everyone|everybody|the world|whole world|all your contacts|every contact|contacts|contact list|phonebook|phone book|address book|followers|subscribers|friends list|friend list|customers|clients|your clients|church|congregation|parish|public|publicly|in public|village|pta|gym|bar|club|team|class|classmates|alumni|reunion|wall of shame|hall of shame|shame list|deadbeat list|blacklist|public list|registry|customer base|suppliers|vendors|competitors`,
  },
  {
    id: 'DEBTWORD',
    meaning: 'That somebody owes.',
    words: `owes|owe|owed|owing|debt|debts|behind on|behind with|past due|past-due|overdue|delinquent|delinquency|default|defaulted|collections|in collection|loan|loans|unpaid|balance|bill|bills|charged off|charge-off|charge off|payday|credit card|missed payments|missed|late on|skipped out|skipped|stiffed|repo|repossessed|arrears|account with|borrowed|debts|being sued|lawsuit|judgment|garnish%|collector|collection agency|collection account|not paid|hasn't paid|didn't pay|money to us|money to a|money he|money she|legal trouble|financial trouble|three months behind|months behind|how far behind`,
  },
  {
    id: 'RUSH',
    meaning: 'A deadline of minutes, hours or today.',
    words: `today|tonight|right now|immediately|this minute|this instant|this second|this morning|this afternoon|this evening|within the hour|within (one|two|three|four|six|twelve|24|48|2|3|4|12|1) (hour|hours|hrs|hr)|in (one|an|two|three|four|six|the next|1|2|3|4) (hour|hours|hrs|hr|few hours)|next (hour|two hours|30 minutes|thirty minutes|ten minutes|five minutes|twenty minutes|half hour|few minutes)|(ten|five|fifteen|twenty|thirty|two|three|sixty|10|5|15|20|30|60|45) (minutes|mins|min|minute|seconds)|half an hour|an hour|one hour|two hours|three hours|24 hours|24 hrs|48 hours|twenty four hours|twenty-four hours|forty-eight hours|by (noon|midnight|five|5|5pm|5 pm|four|three|tonight|close of business|end of day|the end of the day|cob|eod|lunch|sundown|end of business|two|six|one|dinner)|before (noon|midnight|five|5|5pm|i hang up|we hang up|close|lunch|end of day|the day is out|the end of the day|my shift ends|i leave|sundown)|close of business|end of day|end of business|at (noon|midnight|five|5|5pm|5 pm|four)|the clock|clock is ticking|ticking|countdown|final hour|last hour|end of this call|this call|until (noon|midnight|five|5|5pm|tonight|the end of)|now or never|minutes left|hours left|hrs left|the top of the hour|last day|last chance|final chance|final notice|final warning|final opportunity|last opportunity|one last|last call|one time|one-time|expires|expiring`,
  },
  {
    id: 'NEG',
    meaning: 'Denies.',
    words: `not|never|no|cannot|can't|cant|won't|wont|don't|dont|doesn't|didn't|shouldn't|wouldn't|mustn't|haven't|hasn't|hadn't|isn't going|aren't going|am not|is not|are not|will not|would not|do not|does not|did not|nobody|no one|none|neither|nor|without|refuse to|refused to|refuses to|refusing|refused|declined|decline to|avoid|stop|stopped|unable to|rather than|instead of|free of|nothing about|no longer|ain't gonna|there's no|there is no|there are no|can only talk|under no circumstances|unless you ask|nothing to do with|no need|no reason|zero|removed|waived|cancelled|canceled`,
  },
  {
    id: 'NOT_NEG',
    meaning: 'A negation that is none, or threatens.',
    words: `isn't honoring|isn't paying|hasn't paid|haven't paid|not honoring|not making|isn't making|hasn't made|not keeping up|nobody's saying|not saying|nobody's not|can't dispute|no right|isn't paid|aren't paid|isn't in|not in by|don't pay|doesn't pay|didn't pay|not pay|not paid|not paying|never pay|never paid|can't pay|won't pay|no payment|no payments|don't make me|don't make us|do not make me|don't force|don't play|don't think|don't you think|don't try|don't act|don't be|don't bother|don't forget|don't worry about|don't care|don't give a|don't come crying|don't say i|don't blame|don't test|don't push|don't cry|don't lie|don't you dare|don't ever|don't hang up|don't want to find out|don't want me|don't want us|don't want your|don't want the|don't want this|don't want that|wouldn't want|would not want|won't like|won't be able|won't be long|won't stop|will not stop|won't quit|won't hesitate|not hesitate|won't let|won't go away|won't be so|won't be pretty|won't be nice|won't have|won't see|won't know|won't ever|can't hide|can't run|can't stop|can't control|can't guarantee|can't promise|can't protect|can't help|can't wait|can't even|can't be undone|can't be stopped|can't be trusted|can't keep|can't read|can't afford|cannot stop|cannot control|cannot guarantee|never get|never see|never be|never work|never own|never rent|never buy|never stop|never going|never again|never had|never amount|no choice|no mercy|no escape|no excuse|no excuses|no more excuses|no longer be|no job|no second chance|no way out|no questions|no receipt|no paper trail|no record|no time|no judge|no court|no shame|no self|no spine|no class|no brain|no brains|no good|no better|no wonder|no morals|no dignity|no decency|no manners|no honor|no respect|no one will|no one can|no man|nobody will|not a man|not much of|not even|not ask|not afraid|not above|not joking|not kidding|not bluffing|not playing|not responsible for|not my problem|not only|not just|not going away|not going to like|not going to be|not going to let|not going to stop|not going to ask|not the kind|not through the|not the company|not the portal|not through|not if|not before|not later|not tomorrow|if not|or not|why not|not till|doesn't hear|don't hear|do not hear|not hear|not received|not receive|not respond|don't respond|don't call|don't answer|not answer|don't pick|not call back|don't settle|not settled|not cooperate|don't cooperate|not resolved|don't resolve|not handled|don't handle|don't fix|don't do|didn't raise|didn't your|didn't anyone|wasn't raised|don't you have|don't you feel|don't you love|don't you want|don't you care|don't know how|don't deserve|don't tell|don't use|don't go through|don't send it to the|don't mail|doesn't have|no fee if|without shame|without a judge|without notice|without court|without your|without a job|can't you|won't you|isn't that|nothing but|nothing you can|nothing anyone|nothing left|nowhere|stop wasting|stop lying|stop hiding|stop crying|stop whining|stop acting|stop being|stop dodging|stop running|never too late|no cap|can't say what|can't say what happens|can't be held|can't speak for|no telling|never know|you never know|no rest|no peace|no sleep|no limit|not stop|not rest|not leave|not leaving|not sleep|not be able to|unable to travel|cannot travel|cannot leave|can't leave|can't travel|can't work|can't rent|cannot rent|cannot work|not a citizen|no visa|no passport|no license|no college|don't belong|not welcome|not one of|not listening|not fun|not pretty|not nice|not end well|won't end well|doesn't end well|refuse to pay|refusing to pay|refused to pay|refuses to pay|until i stop|without mercy|won't anymore|isn't it|aren't you|don't you|doesn't it|wasn't it`,
  },
  {
    id: 'DOUBT',
    meaning: 'Doubts the denial that follows.',
    words: `you think|think we won't|think i won't|think we can't|think i can't|think we don't|think i don't|don't think we|don't think i|you think we|you think i|think i'm not|think we're not|doubt we`,
  },
  {
    id: 'PROHIBIT',
    meaning: 'Forbids or trains.',
    words: `must not|must never|may not|never|do not use|shall not|not allowed|not permitted|prohibited|prohibit|prohibits|forbidden|forbid|forbids|banned|against policy|against the law for|illegal to|illegal for|policy|training|qa|script|reminder|compliance|reviewed call|coaching|coached|retrained|terminated for|fired for|disciplined|written up|violation|violates|remove from|removed from|delete|banned words|do not say|never say|agents may not|agents must|no agent|no shaming|no threats|no profanity|audit|refresher`,
  },
  { id: 'RHETORIC', meaning: 'Turns a denial into a question.', words: `huh|right|or what` },
];

export const contextCircumstances: readonly Circumstance[] = [
  {
    id: 'REPORTED',
    meaning: 'Somebody else says it, or said it.',
    phrases: `
(customer|consumer|debtor|dtr|cx|caller|client|he|she|they|mother|father|wife|husband|spouse|sister|brother|aunt|son|daughter|employer|someone|somebody|anyone|anybody|people|the other agency|prior agency|previous agency|prior collector|previous collector|other collector|another collector|another agency|scammer|scammers|your guy|complainant|third party|tp|person who answered|rp|attorney|member|borrower|tenant|patient|cm)~2(said|says|say|saying|claims|claimed|claim|stated|states|alleged|alleges|complained|complains|reported|reports|mentioned|mentions|told me|told us|told agent|told rep|asked|asks|fears|feared|threatened|threatens|called me|called us|called agent|accused|accuses|screamed|yelled|shouted|swore|cursed|insists|insisted|believes|believed|thought|thinks|worried|worries|wondered|wants to know|wanted to know|replied|responded|argued|answered|used profanity|became abusive|used|quoted|left voicemail saying|wrote|writes|writes that|text said|voicemail said|admits|admitted|noted|heard)
you (said|say|told|told us|told me|mentioned|asked|reported|wrote|called about|heard|were told|were worried|asked about|complained|described|feel|felt|were called|got a call|received a call|brought up|thought|wondered|were threatened|were asked)
(if|when|whenever|should) (anyone|anybody|someone|somebody|a caller|any caller|a person)~12(scam|hang up|report|not us|do not|don't|call us|call the|let us know|tell us|please)
(per|according to) (consumer|customer|debtor|dtr|complaint|caller|cx|the complaint)
(complaint|allegation|allegations|alleges|alleged|recording|letter from|complains) (that|of|says|states|about|shows|re)
(heard|read|rumor|rumors|rumour|myth|misconception|some people)~3(that|say|think|about|believe)
(someone|somebody|a person|a man|a woman|people|scammers|fraudsters|criminals) (called|calling|claiming|pretending|posing|posed|pretended|using|used|who)
`,
  },
  {
    id: 'OWN_WORDS',
    meaning: 'The collector himself said it.',
    phrases: `
(i|we|agent|rep|this agent|collector|adv|advised|informed|told|warned|explained to|let)~1(told|informed|advised|warned|said|explained|let|reminded|replied|answered|stated|called|made clear|responded|mentioned)~2(her|him|them|that|dtr|debtor|consumer|customer|cx|mom|mother|wife|husband|boss|employer|manager|hr|roommate|aunt|sister|brother|father|neighbor|you)
(told|informed|advised|warned|reminded|adv|called) (her|him|them|dtr|debtor|consumer|customer|cx|mom|wife|husband|boss|employer|roommate|the)
`,
  },
  {
    id: 'MENTION',
    meaning: 'Words are spoken of.',
    phrases: `(the word|the words|the phrase|the term|wording|words like|such as|phrases like|called it|labeled|language like|phrase|says|said|quote|quoted|stated|script|template)`,
  },
  {
    id: 'APOLOGY',
    meaning: 'The house apologises for what was done.',
    phrases: `
(apologize|apologise|apologizing|apologies|our apologies|my apologies|apology)~5(for|that|if|on behalf)
(sorry)~4(that|for|if|about|you)~8(our|previous|prior|another|last|colleague|agent|collector|rep|were|anyone|someone|that happened|went through|had to|was said|told you that|called you|representative|co-worker|coworker)
(should never have|should not have|shouldn't have|had no right to|was wrong to|was out of line|was unacceptable|will be disciplined|has been disciplined|has been retrained|no longer works)
`,
  },
  {
    id: 'WARNING',
    meaning: 'A warning against fraud by others.',
    phrases: `
(beware|watch out for|be aware of|be careful of|look out for|protect yourself|to avoid|report)~6(scam|scams|scammers|fraud|phishing|impostor|impostors|imposters|impersonat%)
(is a scam|it's a scam|its a scam|it is a scam|are scams|was a scam|is fraud|not us|isn't us|isn't ours|wasn't us|not our|not from us|sounds like a scam)
(never|don't|do not|won't ever|will never|no one from|nobody from|our agents never|we never)~6(ask you|ask for|asks for|request|share|give|send|tell|read|text|take|accept|require|need|pay)~8(code|codes|password|passwords|pin|pins|cvv|gift card|gift cards|cash|passcode|crypto|bitcoin|personal account|wire|venmo|zelle|cash app|fee|fees|agents)
(anyone|anybody|someone|somebody|whoever|caller)~8(hang up|report it|report them|call us back|scam|fraud|let us know|is lying|do not pay|don't pay)
`,
  },
  {
    id: 'ASKED',
    meaning: 'It is asked whether others did it.',
    phrases: `
(did|has|have|does) (anyone|anybody|someone|somebody|any of our|one of our|any agent|an agent|another collector|a collector)
(you can|you may|please|feel free to|you might want to|you should|want to|right to|how to|able to)~2(report|file a report|file a complaint|complain|contact the cfpb)~6(to|with|it|them|about|that|if|police|identity theft)
(police report|identity theft|identity-theft)~8(number|copy|filed|affidavit|victim|help|block|dispute|if you|send)
(if you|you can|you may|you should|please|have you)~3(file|filed|send|submit|provide)~3(police report)
`,
  },
  {
    id: 'DENIED_AFTER',
    meaning: 'What was named is called false or forbidden afterwards.',
    phrases: `
(is not true|isn't true|isn't something|is not something|not how|isn't how|not something we|is false|was false|is a myth|isn't allowed|is not allowed|not permitted|is prohibited|is illegal for|is against|isn't legal|is not legal|won't happen|will not happen|doesn't happen|isn't going to happen|is not going to happen|not what we do|isn't what we do|never happens|is off the table|isn't needed|is not needed|isn't required|isn't necessary|is out of the question|didn't happen|never happened|is incorrect|was incorrect|is wrong information)
`,
  },
];
