import type { Sense } from '../../lexicon-form.ts';

export const status: readonly Sense[] = [
  {
    id: 'en-impersonation',
    class: 'impersonation_authority',
    meaning: 'Claims or suggests to be, speak for, share an office with or be sent by an authority.',
    phrases: `
(this is|i'm|i am|we're|we are|calling from|calls from|here with|speaking for|speaking from|on behalf of|representing|represent|work for|working for|work with|working with|hired by|sent by|sworn|deputized by|assigned by|appointed by|authorized by|licensed by|contracted by|contracted with|contractor for|an arm of|arm of|branch of|division of|part of|office of|same office|same building as|partner of|partnered with|partnership with|affiliated with|attached to|answer to|report to|liaison to|liaison for|liaison with|badge|agent of|agent for|name is|message from|notice from|email from|letter from|acting for|officer for|officer with|officer of|clerk for|clerk with|clerk of|investigator for|investigator with|hand in hand with|under the|directly with|in with|with)~5<AUTHORITY>
<AUTHORITY>~3(asked|hired|authorized|sent|ordered|assigned|instructed|told|contracted)~2(me|us|our)
(health department,|sheriff's office,|county court,|district court,|police department,|marshal's service,|census bureau,|irs,|courthouse,|social services,|housing authority,|contact tracing)~6
(bureau of|department of|office of|division of|federal|state|county|national|u.s.|us|united states|interstate|district|municipal|regional|government)~3(warrants|warrant|debt|collections|recovery|enforcement|fugitive|judgments|arrears|delinquent|delinquency|garnishment|garnishments|levies|levy|asset seizure|seizure|liens|fraud|financial crimes|credit enforcement|debt enforcement|processing|legal processing|mediation|claims enforcement|compliance|litigation|prosecution|dispute|audit|investigation|investigations|consumer debt|consumer fraud|pre-trial|credit)~3(division|unit|bureau|office|department|agency|authority|service|services|section|desk|task force|administration|commission|investigator|officer|agent|center|centre|)
(warrant|warrants|pre-legal|prelegal|pre-litigation court|pre-trial|pretrial|legal|court|judicial|litigation|enforcement|fraud|criminal|civil|summons|subpoena|garnishment|asset|levy|docket|docketing|process|county|magistrate|federal|state|government|docket|prosecution|bad-check|bad check|investigations|investigative|compliance|arrest|probable cause)~1(officer|liaison|investigator|investigations unit|investigation unit|processor|process officer|enforcement officer|enforcement division|enforcement unit|enforcement team|enforcement bureau|enforcement agent|administrator|division of the court|marshal|mediator for the court|coordinator for the court|commissioner|magistrate|bureau|docketing|clerk|court liaison|agent badge|task force|special agent|intake officer|detective|examiner|inspector|deputy|program|servicer of the court|outreach of the court|desk of the court|arm)
(marshal's|marshals|sheriff's|constable's|warrant|court|county|federal|state) (service|office|department|officer)~8
(badge number|badge no|my badge|badge #|sworn officer|special agent|federal agent|officer of the court|officer of the law|peace officer|law enforcement capacity|acting under color|state seal|official seal|county seal|court seal|federal seal|government seal|seal of the|eagle|gavel|official court|official notice of the court|court order enclosed|court notice|court summons|summons to appear|you are hereby summoned|hereby commanded|hereby ordered|people of the state|state of texas v|united states of america v|versus you|in the name of the law|grand jury|subpoena enclosed|writ of|notice of levy|final notice of seizure|deputized|sworn in|under oath to collect|government contract|government contractor|government agency|government office|government program|government-backed|government backed collector|federally licensed|federally authorized|federally approved|endorsed by the|approved by the court|court-appointed|court appointed|court approved|court-approved|court authorized|court-authorized|backed by the|powers of|police powers|arrest powers|power to arrest|authority to arrest|power of arrest|same as the police|like the police|in uniform|uniformed|wear a uniform)
(agency|collector|third party|contractor|vendor|outsourced|recovery firm|collections)~12(say we're|say i'm|same as|just think of|think of us as|consider us|treat us|we are basically|we're basically|speaking as|for all purposes)~5(bank|the bank|creditor|headquarters)
(just consider me|think of us as|consider us|consider me|same as|might as well be|basically|practically|pretty much|as good as)~4((your|the) (bank|court|police|sheriff|government|law|state|county|judge|feds))
`,
    unless: ['EN_CASE_NUMBER', 'EN_THIRD_BODY', 'EN_STREET'],
    hit: [
      "I'm calling from the sheriff's office",
      'This is Officer Dale, badge number 4471',
      'Federal Debt Enforcement Unit',
    ],
    miss: ['You may file a complaint with the CFPB', 'We are not the court'],
  },
  {
    id: 'en-legal-status',
    class: 'false_legal_status',
    meaning: 'A legal or credit state or consequence that is not shown true.',
    phrases: `
(has|have|has already|have already|been|was|were|is|are|already|just|now|got|get)~3(sued|filed|filed against|been filed|entered against|garnished|garnish|frozen|froze|levied|seized|seize|attached|liened|served with|judgment|default judgment|adjudicated|convicted|found guilty|found liable|indicted|sentenced|ruled|revoked|suspended|blacklisted|flagged|barred|subpoenaed|docketed|repossessed by the court|forfeited|foreclosed|cancelled by the)
(lawsuit|suit|case|judgment|judgement|default judgment|lien|garnishment|garnishments|levy|writ|summons|court papers|court date|complaint|wage order|freeze|court order|order)~6(filed|entered|been|issued|recorded|signed|approved|granted|in place|on your|against you|already|pending|active|is out|went through|came through|against your|on file|stamped|moving|started|begun|underway|processed|served)
(file%|filing|enter%|record%|obtain%|got|have|won|issued|signed|placed|put|slap%)~4(judgment|judgement|lien|garnishment|levy|writ|default|lawsuit|suit against)~6
(freeze|freezing|frozen|froze|seize|seizing|seized|garnish|garnishing|garnished|garnishment|levy|levied|attach|take|taking|taken|grab|lose|losing|empty|drain|sell|auction|foreclose|foreclosing|clean out|come to us|goes to us|go to us|belongs to us|intercept|intercepted|hold|dock)~8(your|the|his|her|every|all|half)~3(wages|wage|paycheck|paychecks|salary|pay|bank account|bank accounts|accounts|account|house|home|car|truck|property|assets|social security|ssi|disability|pension|benefits|tax refund|refund|401k|retirement|unemployment|income|belongings|license|licence|passport|visa|green card|card|cards|savings|check|checks|child support|va benefits|stimulus)
(house|home|car|truck|wages|wage|paycheck|paychecks|paycheque|salary|bank account|bank accounts|social security|ssi|disability|pension|benefits|tax refund|assets|property|license|licence|passport|visa|green card|citizenship|retirement|401k|child support|va benefits|account|accounts|card|cards|food stamps|medicaid|medicare|status|custody)~7(frozen|freeze|seized|garnished|garnish|gone|taken|lost|ours|levied|levy|revoked|suspended|cancelled|canceled|void|voided|flagged|blocked|in jeopardy|at risk of revocation|auctioned|auction|sold|come to us|come straight to us|belongs to us|docked|cut off|stopped|pulled|denied|not be renewed|intercepted|locked|be coming out of|be taken|attached)
(never|ever|can't|cannot|won't|not|no longer|unable to|barred from|banned from|lose the right to|forget about|kiss goodbye|say goodbye to)~5(buy a house|buy a home|buy a car|own a home|rent|get a loan|get another loan|get credit|get a mortgage|borrow again|get hired|get a job|work again|work in|travel|fly|leave the country|leave the state|cross the border|board a plane|vote|drive|renew your|get a passport|open an account|open a bank account|open another account|get an apartment|rent an apartment|qualify|bank again|get a phone|graduate|enroll|go to college|adopt|run for|serve on)
(kid|kids|children|child|daughter|son|family|spouse|wife|husband|parents|mother|grandchildren|relatives)~9(college|school|enroll%|tuition|financial aid|student loans|credit|inherit|inherits|liable|responsible for your|owes it|owe it|on the hook|legally responsible|automatically|credit score|blacklisted|future|scholarship|passed on|passes to|pass to|taken away|cps|custody|denied|deported|immigration)
(statute of limitations|limitations|time limit|time-barred)~8(doesn't|does not|no|never|not|don't|isn't)~6(apply|matter|exist|here|stop|count|protect|run)
(warrant|warrants|indictment|charges|subpoena|summons|writ)~5(issued|signed|been issued|been signed|is out|with your name|in your name|filed)
(waived|lost|forfeited|gave up|no)~2(all your|your|any|the)~1(rights|right)|(can't|cannot|too late to|no right to) (dispute|contest|challenge|appeal)|rights are gone|no rights left
(license|licence|passport|student aid|financial aid|aid|benefits|visa|registration)~6(suspension|suspended|blocked|block|revocation|revoked|frozen|cut off|denied)
(national|federal|state|government|nationwide|international|global)~3(registry|database|list|blacklist|register|index)
(spouse|wife|husband|children|kids|parents|family|estate|heirs|next of kin|cosigner or not)~5(always|automatically|legally|by law|has to|have to|must|is also|are also|equally)~5(liable|responsible|pay|owes|owe|on the hook|bound|obligated)
(credit|credit score|credit report|record|file|mark|score|name)~8(forever|permanently|permanent|for life|the rest of your life|rest of your life|for good|lifetime|never come off|never comes off|never goes away|follow you|follows you|haunt you|destroyed|ruined|wiped out|zero|to your grave|till you die|until you die|until the day you die|for the next twenty|twenty years|thirty years|fifty years|for eternity|tank overnight|to zero)
(forever|permanently|permanent|for life|for the rest of your life|lifelong|lifetime)~7(credit|record|mark|black mark|blacklist|report|file|stain|score|banned|ban|flag|blemish|scar)
(blacklist|blacklisted|black list|no-fly|no fly|national database|national registry|federal database|federal registry|national debtor|debtor registry|debtors registry|debtor database|bad debtor|national list|federal list|government list|fraud list|watch list|watchlist|do-not-hire|do not hire list|every bank in|all banks|every bank|every lender|all lenders|all the banks|linked to all|connected to all|networked with|tied into every|every landlord|every employer|chexsystems for life|chex systems forever|uncollectible list|tsa list|interpol list|state list of)
(you|you'll|you will|you're|are|will|case|we)~4(lose|going to lose|guaranteed to lose|lose in court|lost already|no chance|zero chance|no defense|automatically lose|certain to lose|always win|always wins|never lose|never lost|never lost a case|win every|cannot win|can't win|open and shut|open-and-shut|slam dunk|sure thing|rubber stamp|rubber stamps|judge always|judge will rule|judges always|judge already|automatic judgment|automatically enters|automatically rules|found guilty|found liable)~4
(pay|paying|paid|settle|payment|clear|send)~10(delete it|deleted|wipe|wiped|erase|erased|disappears from|vanishes from|never existed|never late|not count as late|wasn't late|won't be late|not be reported as late|remove every|removed from all|clean slate|clean record|clean your|fix your credit|fixes your credit|restore your|restored|reinstate|score back|credit back|points|points overnight|gone by|expunged|expunge|makes it go away|goes away completely|close the case|drop the case|drop the lawsuit|drop the suit|withdraw the|cancel the lawsuit|pull the lawsuit|lift the|release the lien|unfreeze|stop the garnishment|stop the levy|void the|like it never happened|as if it never|won't hit your|won't show|not overdue|no longer overdue)
(wipe|erase|delete|remove|scrub|clear|fix|clean)~3(your|the|this|that|every|all)~4(record|credit|credit report|history|file|report|late marks|negative marks|lates|mark|name)
(guarantee|guaranteed|promise)~6(approval|deletion|removal|credit|score|points|approved|no record|off your|clean|win|judgment)
(treated as|considered|classified as|now legally|counts as|registered as|listed as|coded as|reclassified as)~4(fraud|theft|criminal|a felon|income tax evasion|tax evasion|bankrupt|high risk nationwide|fugitive|convicted|defaulter nationally|flight risk|insolvent)
(legal action|legal proceedings|litigation|suit|lawsuit|proceedings)~4(has begun|have begun|has commenced|have commenced|has started|have started|initiated|commenced|is underway|are underway|under way|already|in progress|in motion|been taken|were taken)
`,
    unless: ['EN_CASE_NUMBER', 'EN_LAWFUL_STATUS'],
    hit: [
      'A judgment has been entered against you',
      "They'll take your house over this",
      'This mark stays on your credit forever',
    ],
    miss: ['We may file suit', 'Suit filed in Travis County, No. J1-CV-25-1'],
  },
  {
    id: 'en-urgency',
    class: 'false_urgency',
    meaning:
      'A deadline of minutes, hours, today or a last chance joined to a threat, loss or irrevocability.',
    phrases: `
<RUSH>~14(or|or else|otherwise|gone|gone for good|disappear|disappears|expire|expires|void|too late|can't stop|cannot stop|out of my hands|out of our hands|forward|forwarded|file|filed|filing|send|sent|submit|submitted|legal|lawyer|attorney|attorneys|lawsuit|sue|sued|court|judge|warrant|arrest|officers|police|garnish|seize|freeze|escalate|escalates|escalated|consequences|lose|forfeit|forever|permanent|permanently|final|no more|nothing i can|nobody can|no one can|irreversible|cannot be reversed|can't be undone|undone|locked|closes|close your|door closes|window closes|offer dies|dies|withdrawn|pulled|off the table|never again|double|doubles|full amount|full balance|all options|your options|last chance|serve|served|dispatch|reported|report|it's over|done|downtown|suffer|regret|sorry|boss|employer|happens next|what happens|goes|moves|transferred|transfer)
(last chance|final chance|final notice|final warning|final opportunity|last opportunity|one last chance|last warning|final demand|final call|final attempt|last call|time is up|time's up|time is running out|time is almost up|running out of time|out of time|clock is ticking|clock's ticking|ticking|countdown|now or never|act now|urgent|urgently|immediate action|once i hang up|once we hang up|when i hang up|if i hang up|the moment i hang up|as soon as i hang up|when this call ends|once this call ends|if this call ends|before i hang up|before we hang up|off this line|hit send|press send|push the button|hit submit|press enter|about to send|about to submit|about to hit|about to file|about to sign|about to close|about to click|leaving my desk|leaves my desk|off my desk|leave my desk|courier is|truck is|van is|driver is|printer|envelope is sealed|going out the door|out the door|in the mail tonight|files get|file goes|file is going|paperwork goes|paperwork is going|papers go out|going to the attorney|goes to the attorney|goes to legal|going to legal|moves to legal|to legal today|computer locks|system locks|system will|system shuts|system closes|portal closes|window closes|offer expires|offer ends|offer dies|offer is gone|offer disappears|good for the next|good only for|only good|only valid|valid only|only until i|won't be here tomorrow|won't exist tomorrow|won't be available tomorrow|no tomorrow|there is no tomorrow|never be offered|won't be offered|won't come again|can't be undone|cannot be undone|point of no return|no turning back|irreversible|too late)~10
(if|unless|until)~8<RUSH>~12
(have|got|give you|giving you|gave you|you've got|only|exactly|just)~4(ten|five|fifteen|twenty|thirty|two|three|sixty|one|an|a few|24|48|2|3|5|10|15|20|30|60|an hour and)~2(minutes|mins|min|minute|hours|hrs|hour|seconds)~8
(decide|decision|answer|pay|choose|commit|yes or no|card number|your card)~6(right now|this minute|this second|on this call|before i|before we|in the next|immediately|now or|this instant|while i have you|while i'm on)~8
tick tock|tick-tock|to save you|saving you
(spots|slots|settlements|offers|approvals|openings|discounts)~4(left|remaining|gone|going fast|only)
(only|just)~3(one|two|three|few|1|2|3)~2(spots|slots|settlements|approvals|openings|left)
`,
    unless: ['EN_NO_RUSH', 'EN_TERM_STATED', 'EN_CASE_NUMBER'],
    hit: [
      'You have ten minutes or this goes to the attorney',
      'This is your last chance before the offer is gone forever',
      "I'm about to hit send",
    ],
    miss: ['There is no rush, take your time', 'Payment is due December 5'],
  },
];
