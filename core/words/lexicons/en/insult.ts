import type { Sense } from '../../lexicon-form.ts';

export const insult: readonly Sense[] = [
  {
    id: 'en-insult-swearing',
    class: 'insult',
    meaning: 'Profanity, with or without a target.',
    phrases: `
@@fuck|@@fucking|@@fucker|@@fucked|@@fuckin|motherfuck%|mofo|@@shit|@@bullshit|bullshit%|shitty|shithead|shitload|dipshit|horseshit|@@bitch|@@bitches|son of a bitch|sob story|@@asshole|@@assholes|asshat|dumbass|jackass|smartass|smart ass|lazy ass|broke ass|sorry ass|your ass|kiss my ass|ass off|fat ass|@@bastard|@@bastards|@@damn|goddamn|god damn|goddamned|damned|dammit|damnit|the hell|what the hell|how the hell|who the hell|go to hell|to hell with|hell no|hell are you|crap|crappy|piss off|pissed|pissing me|@@cunt|@@dick|dickhead|@@prick|@@pussy|@@whore|@@slut|wtf|stfu|gtfo|lmao at you|bs excuse|bs excuses|your bs|@@twat|@@wanker|bollocks|bugger off|sod off|tosser|arse|arsehole|douche|douchebag|screw you|screw off|eff you|effing|freaking|friggin|frickin|bloody hell|shut up|shut your|shut it|shut the|zip it|piece of crap|load of crap|full of crap|full of it|suck it|sucks to be you|you suck|retard%|faggot|nigg%|spic|chink|wetback|cracker trash|towelhead|fatso|fatty`,
    hit: ['Pay the damn bill', 'What the hell is wrong with you', 'you sh1t'],
    miss: ['Hello, is this Ms. Hellman?', 'The cocktail shirt bill'],
  },
  {
    id: 'en-insult-names',
    class: 'insult',
    meaning: 'Names that demean a person.',
    phrases: `
deadbeat|deadbeats|dead beat|dead-beat|loser|losers|scum|scumbag|scumbags|lowlife|low-life|low life|trash|white trash|trailer trash|garbage human|human garbage|worthless|pathetic|parasite|parasites|leech|leeches|leeching|freeloader|freeloading|freeloaders|moocher|mooch|mooching|sponger|bum|bums|hobo|crook|crooks|thief|thieves|con artist|con man|conman|swindler|grifter|scammer like|liar|liars|lying piece|lying sack|lying little|pathological|cheat|cheater|cheapskate|tightwad|skinflint|fraudster|idiot|idiots|idiotic|moron|morons|moronic|imbecile|stupid|stupidity|dumb|dummy|dumber|dimwit|halfwit|half-wit|nitwit|airhead|bonehead|blockhead|brainless|braindead|brain dead|ignorant|illiterate|uneducated|simpleton|clown|clowns|joke of a|you're a joke|you are a joke|a joke to|laughable|fool|fools|lazy|slacker|sloth|slob|pig|pigs|swine|rat|weasel|snake|worm|maggot|cockroach|roach|vermin|toad|dog of a|mutt|bottom feeder|bottom-feeder|waste of space|waste of oxygen|waste of air|waste of skin|waste of life|waste of time|good for nothing|good-for-nothing|no-good|no good|lousy|disgusting|disgust me|disgrace|disgraceful|a disgrace|shame on you|shameless|shameful|embarrassment to|you're an embarrassment|coward|cowardly|spineless|gutless|wimp|crybaby|cry baby|crybabies|big baby|whiner|whiny|drama queen|hag|old hag|old bat|old fool|old crow|geezer|senile|psycho|psychopath|lunatic|nutcase|nut job|nutjob|crazy person|crazy old|crazy lady|cripple|gimp|junkie|druggie|crackhead|alcoholic|drunk|drunkard|degenerate|delinquent like you|creep|freak|ghetto|redneck|hillbilly|hick|illegal alien|illegals|go back to|you people|your kind|people like you|folks like you|someone like you|somebody like you|your type|types like you|failure|a failure|total failure|screwup|screw-up|screw up like|mess of a|nobody like you|you're nobody|you are nobody|you're nothing|you are nothing|nothing but a|poor excuse|sorry excuse|excuse of a|excuse for a|broke|brokey|beggar|pauper|peasant|welfare queen|gold digger|golddigger|sugar|piece of work|piece of trash|piece of garbage|bad mother|bad father|bad parent|terrible mother|terrible father|terrible parent|lousy father|lousy mother|unfit|selfish|ungrateful|entitled brat|brat|spoiled|childish|immature|grow up|grow a|grow some|act your age|be a man|man up|real man|not a man|half a man|call yourself a man|call yourself a|some man you|some mother|some father|what kind of (man|woman|mother|father|person|parent|human|adult|idiot|fool)|man of the house|mama's boy|sissy
`,
    unless: ['EN_INNOCENT_NAMES'],
    hit: ['You deadbeat', "You're a pathetic liar", 'People like you make me sick'],
    miss: ['Your trash removal bill is due', 'I understand this is hard'],
  },
  {
    id: 'en-insult-contempt',
    class: 'insult',
    meaning: 'Contempt, mocking, shaming, curses.',
    phrases: `
(no (shame|self-respect|self respect|dignity|morals|decency|pride|class|honor|brain|brains|spine|backbone|manners|integrity|character|conscience|sense|guts))
(have you no|do you have no|don't you have any|don't you have|any|zero|where is your|where's your|have some|find some|got any|ever heard of)~2(shame|self-respect|self respect|dignity|morals|decency|pride|honor|conscience|integrity|spine|backbone)
(ought to be|should be|must be|be) (ashamed|embarrassed)|ashamed of yourself|embarrassed of yourself|disgusted with you|sick of you|sick of your|tired of you|tired of your|fed up with your|makes me sick|make me sick|hate people|despise|can't stand you|look down on
(how do you|how can you|how could you|don't know how you)~3(live with yourself|sleep at night|look in the mirror|face your|look your|look at yourself|show your face|function|manage to|dress yourself|tie your|feed)
(are you|you're|you are|you must be|were you|is he|is she)~4(stupid|dumb|deaf|blind|slow|illiterate|retarded|simple|brain dead|mental|insane|crazy|drunk|high|on drugs|that thick|thick|dense|an idiot|a moron|hard of hearing|five years old|a child|born yesterday|incompetent|useless|hopeless|not very bright|too stupid|too dumb|too lazy)
(too (stupid|dumb|lazy|slow|dense|thick|cheap|broke|poor))~3
(didn't|did|does|doesn't|do) your (mother|mom|mama|parents|father|dad|daddy|folks|family)~8(raise|raised|teach|taught|know|proud|wish|love|regret|ashamed|drop|manners|better)
(raised|born|grew up|brought up)~4(in a barn|by wolves|wrong|wolves|to be a|that way|better|like this|trash|thieves)
(hope|hoping|wish)~3(you|your|he|she)~4(die|dies|rot|rots|choke|suffer|burn|lose everything|get sick|get cancer|end up|starve|go broke|homeless|drop dead|get what)
(drop dead|rot in|burn in hell|see you in hell|go die|kill yourself|do the world a favor|world a favor|better off dead|better off without you|better without you|nobody loves|no one loves|nobody would miss|no one would miss|karma|get what you deserve|got what you deserve|you deserve it|serves you right|your own fault)
(get a (job|life|real job|grip|clue|brain|better job|second job|haircut)|get off your|off the couch|off your butt|lazy butt|your butt|find a job|work for once|work a day|day's work|honest day|flip burgers|flipping burgers|scrub toilets|mop floors|on welfare|food stamps|living off|live off|living in your|mom's basement|mother's basement|parents' basement|trailer park|live in a trailer|section 8|soup kitchen|dumpster|homeless like)
(cry|crying|whine|whining|boo hoo|boohoo|sob|sobbing|weep|violin|tiny violin|world's smallest|crocodile tears|pity party|poor me|poor baby|woe is me|sob story|tears|drama|play the|playing the|victim|card with me|cancer card|excuses excuses)~6(me|to|card|story|victim|act|party|baby|you|else|river|again|someone|somebody|for|harder|all you|mommy|over)
(you people|you immigrants|you foreigners|you mexicans|you blacks|you whites|you asians|you women|you men|you poor|you welfare|you single mothers|you millennials|you boomers|you vets|you old|your people|your sort|that neighborhood|where you come from|where you're from|your country|third world|learn english|speak english|english much)
(typical|another|just another|what a|such a|quite the|real|you little|you lying|you lazy|you broke|you cheap|you sad|you sorry|you old|you pathetic|you worthless|you miserable|you sick|you dirty|you fat|you ugly)~3(loser|liar|deadbeat|clown|joke|mess|genius|winner|princess|prince|champ|piece|man|woman|thing|person|excuse|idiot|loafer|bum|crook|thief|baby|rat|pig|snake|sack|fool|parasite|leech|cheat|debtor|millennial|woman driver|display|specimen|surprise you|couple)
(smart enough|bright enough|man enough|brave enough|adult enough|old enough)~4(to|for)
(congratulations|bravo|well done|good job|nice job|nice going|way to go|gold star|slow clap|great job|father of the year|mother of the year|dad of the year|mom of the year|parent of the year|genius|einstein|sherlock|your highness|princess|sweetheart|honey|sweetie|buddy boy|sport|pal|champ|big shot|big spender|high roller|hotshot|mr big)~8(broke|debt|bills|pay|paying|failing|failed|raising|raised|stealing|lying|hiding|loser|nothing|excuses|on|of the year|cry|credit|can't|cannot|don't|forgot|learn|money)
(can't even|cannot even|couldn't even|can't you even|not even)~5(pay|afford|feed|keep|hold|manage|take care|read|count|write|handle|provide|support|clothe|raise|add|tell the truth|show up|speak)
(spend|spent|blow|blew|waste|wasted|drink|drank|smoke|smoked|gamble|gambled|snort)~4(it all|all your|your money|your paycheck|everything|the money|on booze|on beer|on drugs|on cigarettes|on lottery|on nails|at the casino|on weed|on shoes|on yourself)
(toddler|toddlers|dog|dogs|kid|kids|child|children|five year old|rock|rocks|monkey|monkeys|houseplant|goldfish|teenager)~14(than you|than your|than that)
(less|stop|quit|lay off|instead of)~3(time|money)~3(eating|drinking|smoking|shopping|partying|breeding|vacations|nails|hair|lattes|cigarettes|beer|gambling)
(maybe if you)~2(spent|ate|worked|tried|got|weren't|stopped|had|put down|could)~10
(beg|begging|beggars|handouts|handout|charity case|charity|pity|pitiful|sad|sorry)~3(case|excuse|little|life|like you|man|woman|you|sight|state|lot)
(wouldn't|would not|won't|don't)~2(trust|believe|lend|loan|hire|rent|marry|want|let)~3(you)~4(with|to|a|as|my|dime|nickel|word|dog)
(deserve|deserves|deserved)~6(better than you|a better|to be poor|to lose|to suffer|everything|what's coming|it)
(wife|husband|kids|children|family|mother|parents|boss|dog|employer)~5(stuck with you|married you|left you|leave you|ashamed of you|embarrassed by you|deserves better|deserve better|put up with you|stands you|pity|feel sorry|sorry for|better off|hates you|live with you)
(your|you)~3(sorry|pathetic|miserable|sad|worthless|useless|lazy|stupid|dumb|lying|cheating|broke|rotten|ugly|fat|sick|filthy|dirty|greedy|cheap)~2(self|excuse|excuses|life|face|mouth|butt|behind|kids|family|lies|little|story|stories|mind|brain|person|human|hide|job|house|trailer|car|neighborhood)
`,
    unless: ['EN_INNOCENT_NAMES'],
    hit: [
      'You ought to be ashamed of yourself',
      "Didn't your mother teach you anything?",
      'Get off your butt and get a job',
    ],
    miss: ["I'm sorry you have had such a hard year", 'Nobody is calling you dishonest'],
  },
];
