import type { Circumstance } from '../../lexicon-form.ts';

/** What makes a phrase harmless, in English. */
export const circumstances: readonly Circumstance[] = [
  {
    id: 'EN_HARMLESS_FORCE',
    meaning: 'Words of force in another sense.',
    phrases: `(hit your account|hits your account|hit your bank|kill the|kill late|killed the|break it down|break down|break into payments|break the balance|break it into|broken into|break up the|deadline|shoot you an email|shoot me|shoot you a|knock off|knocked off|knock a|safety of your account|self-harm|988|crisis line|hurt yourself|harm yourself|suicide|hotline|insurance claim|car accident|your accident|after your accident|sorry about|sorry to hear|court order|voluntary surrender|voluntarily|by agreement|as agreed|appointment|burn rate|crash|system crashed|punch in|beat the deadline|beat the due|no-visit|escalated to safety)`,
  },
  {
    id: 'EN_HARMLESS_ARREST',
    meaning: 'Arrest or police in another sense.',
    phrases: `(cardiac arrest|identity theft|identity thief|police report number|you can file a police report|you filed a police report|your police report|victim|stolen|fraud alert|fraud affidavit|not a crime|isn't a crime|civil matter|warranty|released from|currently incarcerated|while incarcerated|incarcerated|reassure|extended warranty|scam|police department invoice|officers' association|chief financial officer|loan officer|credit officer|customer|cell phone|cell number|your cell|on my cell|by cell|cell plan|crime victim|appointment was booked|booked your|booked the|booked for|posted|soap opera|fraud department|cell service|convicted of nothing)`,
  },
  {
    id: 'EN_HARMLESS_POSTING',
    meaning: 'Publishing in another sense.',
    phrases: `(post the check|posted to your|payment posted|posts to your|post to your|will post on|posted on|posted monday|private message|direct message|public chat|on our website you can|confidential|keep it confidential|won't share|online portal|pay online|online at|our online|sign in|log in|sign up|social security|postal|the post|business days|credit bureau|credit bureaus|sign the|signs of|please sign|sign and return|we'll keep it private|do-not-share)`,
  },
  {
    id: 'EN_LIABLE',
    meaning: 'Somebody liable or entitled.',
    phrases: `(co-signer|cosigner|co-signed|cosigned|guarantor|guaranteed the loan|guaranty|joint account|joint owner|co-borrower|coborrower|co-applicant|executor|administrator|estate of|power of attorney|your attorney|his attorney|her attorney|authorized user|authorized representative|authorized third party|legal guardian|signed authorization|written authorization|spouse on the)`,
  },
  {
    id: 'EN_OWN_WISH',
    meaning: 'The debtor wishes it.',
    phrases: `(you asked me to|you asked us to|at your request|as you requested|if you'd like|if you would like|would you like|with your permission|you gave permission|with your consent|your consent|you authorized|you'd prefer|if you prefer|if you wish|if you want us to|may sit in|can sit in|feel free to have|happy to speak with anyone you|help you choose|you wanted us)`,
  },
  {
    id: 'EN_HARMLESS_FAMILY',
    meaning: 'Family and work in another role.',
    phrases: `(do not call list|marked your work|work number do not|pay date|payday|pay schedule|paid on|get paid|paycheck date|monthly budget|household budget|expenses|dependents|employment status|proof of income|congratulations|congrats|condolences|sorry for your loss|sorry about your|sorry to hear|hope your|glad your|works for you|work for you|work with you|work out|work something out|let's work|would work|does that work|that works|works best|work best|work on|at work right now|are you at work|office hours|our office|post office|working|what do you do for work|back to work|between jobs|new job|lost your job|laid off|plan talk|take care of your|childcare|child care|child support)`,
  },
  {
    id: 'EN_HARMLESS_CONTACT',
    meaning: 'Ordinary follow-up or a stop honoured.',
    phrases: `(what times|best time|good time|convenient time|is that okay|if that's okay|if that works|when would|we'll only call|only call|won't call|will not call|stopped|removed your number|take you off|taken off|do not call list|marked|stop calling you|no longer|isn't ours|not ours|dialer log|scheduled callback|as you asked|at your request|three in a week|per your request|honor|honored|honour)`,
  },
  {
    id: 'EN_THIRD_BODY',
    meaning: 'An authority named as a third body.',
    phrases: `(file a complaint|complain to|complaint with|complaints to|contact the cfpb|contact your state|report it to|report this to|report to the|you can ask|you may ask|you can call|you can contact|you may contact|right to contact|legal aid|clerk can|check with the court|call the court|contact the court|ask the court|call the clerk|verify with|we are not|i'm not|we're not|i am not|not a government|not affiliated|not part of|not with the|not from the|licensed by the state|regulated by|supervised by|registered with|license number|hours of the court|directed by the court to|court will|court may|court decides|court costs|court can|jury duty)`,
  },
  {
    id: 'EN_STREET',
    meaning: 'Authorities in names.',
    phrases: `(street|avenue|ave|road|plaza|lane|drive|boulevard|blvd|st location|tennis court|food court|court apartments|court location|marshalls|marshall's|judge's chambers cafe|sheriff st|court st|court street|county seat diner|cop shop cafe|invoice is for|store|diner|cafe)`,
  },
  {
    id: 'EN_CASE_NUMBER',
    meaning: 'Court and docket number are named.',
    phrases: `(case no|case number|case #|case|docket|docket no|docket number|cause no|cause number|index no|file no|no)~3(19|20|21|22|23|24|25|26|cv|cvf|cvg|sc|lt|dc|cc|cv-25|cv-24|cv-26|2019|2020|2021|2022|2023|2024|2025|2026|j1|1|2|3|4|5|6|7|8|9|0)~6(court|county|cv|cvf|cvg|sc|district|justice|superior|municipal|dated|entered|judgment|set for|hearing|filed|000%|00%|01%|02%|03%|04%)|(court|county)~10(case no|case number|case #|docket no|docket number|cause no|index no|no)~2(19%|20%|21%|22%|23%|24%|25%|26%|cv%|sc%|j1%|dc%|a%|b%|c%|lt%|1%|2%|3%|4%)`,
  },
  {
    id: 'EN_LAWFUL_STATUS',
    meaning: 'A lawful possibility, a denial, a true report.',
    phrases: `(can't be garnished|cannot be garnished|put the account on hold|without a court|may file|may sue|might file|could file|may choose to file|may pursue|reserve the right|reserves the right|reserve our right|reserving|without waiving|may refer|may report|may be reported|report to the credit bureau|reported to the credit|reporting to the credit|credit bureaus|credit reporting|seven years|7 years|up to seven|no lawsuit|no suit|haven't sued|have not sued|haven't filed|have not filed|not been sued|no judgment|haven't frozen|not frozen|hasn't been|no garnishment|no lien|time-barred|will not sue|won't sue|can't sue|cannot sue|only a court|only a judge|a court would have|would need a judgment|would need a court|without a judgment we|can't guarantee|cannot guarantee|can't promise|cannot promise|no guarantee|can't remove|cannot remove|dispute it with|accurate|accurately|if a court|if the court|if a judge|after a judgment|following a judgment|bankruptcy court|frozen by your bank|your bank could|only your bank|your bank froze|unfrozen|frozen food|ask your bank)`,
  },
  {
    id: 'EN_NO_RUSH',
    meaning: 'No pressure of time.',
    phrases: `(no rush|take your time|no hurry|no pressure|whenever you|when you're ready|when you are ready|think it over|another day|or is another|need longer|need more time|more time if|can push it|can extend|extended|extend it|offer stays|still be available|will still|any time|anytime|at your convenience|earliest convenience|i can hold|i'll hold|happy to wait|call back any|convenient|does today work|would today|would you be able|are you able|if today|today works|today, or|how are you today|calling today|help you today|assist you today|help with today|thank you for calling|thanks for your)`,
  },
  {
    id: 'EN_TERM_STATED',
    meaning: 'A term of contract, plan, offer or court.',
    phrases: `(due on|due date|was due|is due|due by|grace period|as stated in|under your agreement|per your agreement|settlement letter|offer letter|valid through|valid until|good through|expires on|expires|by)~6(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|the first|the fifteenth|the thirtieth|12/%|11/%|10/%|1/%|2/%|3/%)`,
  },
  {
    id: 'EN_DECLINED',
    meaning: 'Nothing was told.',
    phrases: `(can't say what|cannot say what|can't discuss|cannot discuss|can't share|cannot share|unable to discuss|not able to discuss|can only talk|can only speak|only speak with|only speak to|only discuss|personal matter|private matter|personal business matter|didn't disclose|did not disclose|nothing disclosed|no disclosure|not disclosed|no details|without details|gave no details|gave no info|wrong number|remove your number|remove this number|left name and|left my name|name and number only|callback only|call back only|no debt info|no mention|didn't mention|did not mention)`,
  },
  {
    id: 'EN_TALKING_TO_DEBTOR',
    meaning: 'The words are about somebody else in another matter.',
    phrases: `(passed away|sorry for your loss|he may be eligible|you owe|you're past due|your balance|your account is|your payment)`,
  },
  {
    id: 'EN_REAL_DATA_NEED',
    meaning: 'Data for a reason that is named and real.',
    phrases: `(last four|last 4|verify your identity|verify i'm speaking|confirm i'm speaking|make sure i'm speaking|before i discuss|before we discuss|so i know it's you|to protect your privacy|for security|right person|pay stubs help|black out|proof of income|you can decline|optional|if you'd rather not|you don't have to|no details needed|declined to give|correct the|update your mailing|mailed to the address)`,
  },
  {
    id: 'EN_NO_CODES',
    meaning: 'A warning never to give codes.',
    phrases: `(never share|never give|never ask|don't share|do not share|don't give|do not give|won't ask|will never ask|will not ask|never need|don't need your|do not need your|please don't read|please don't tell|keep your|don't read|don't tell anyone|reset your password|forgot your password|forgot password|password reset)`,
  },
  {
    id: 'EN_OFFICIAL_ACCOUNT',
    meaning: "The creditor's own account.",
    phrases: `(company account|the bank's|payable to (first|harbor|valley|brightway|dunn|the)|payable to the|made out to the company|our registered|company code|printed on your statement|our portal|the portal at|secure portal|payment portal|checkout page|official|our website|our office|merchant|bank's checkout|on the statement|at any branch|at the branch|at our branch|at our counter|front counter|cashier's window|payment processor|as the payee|biller|bill pay)`,
  },
  {
    id: 'EN_CASH_REFUSED',
    meaning: 'Cash or a private transfer is refused.',
    phrases: `(can't take cash|cannot take cash|don't take cash|do not take cash|don't accept cash|do not accept|never accept|can't accept|cannot accept|not accept|refused cash|declined cash|returned the|sent it back|terminated|not allowed to take|isn't ours|never pay an agent|don't pay an agent|do not pay any|please don't send|don't send|do not send)`,
  },
  {
    id: 'EN_FEE_GROUND',
    meaning: 'The ground of the fee is named.',
    phrases: `(under section|section|per section|under your contract|under your agreement|per your agreement|per your contract|your loan agreement|clause|as agreed|terms you signed|you signed|page|schedule of fees|lease|judgment|judgement|awarded|court costs|court ordered|by the court|statute|allowed by law)`,
  },
  {
    id: 'EN_FEE_WAIVED',
    meaning: 'No fee is due.',
    phrases: `(no fee|no fees|no charge|no extra|no cost|no additional|without a fee|free of charge|for free|waive|waived|waiving|refund|refunded|taking one off|take it off|remove the fee|removed the fee|removing the|reversed|credited back|not charge|won't charge|don't charge|do not charge|doesn't charge|won't cost|never charge|billed twice|in error|by mistake|free)`,
  },
  {
    id: 'EN_NO_BORROWING',
    meaning: 'Borrowing is advised against, or in the past.',
    phrases: `(don't borrow|do not borrow|please don't|wouldn't borrow|not suggest|may not suggest|not recommend|don't recommend|wouldn't recommend|advise against|rather you didn't|rather not see you|before you do|let's see what|instead of borrowing|without borrowing|no need to borrow|not asking you to borrow|don't want you to borrow|not have to borrow|not need to borrow|when you borrowed|you borrowed|loan you took|loan you opened|original loan|your loan|the loan|loan number|loan agreement|loan balance|car loan is|student loan|avoid payday|stay away from|reminder: agents|talked out of)`,
  },
  {
    id: 'EN_OWN_MEANS',
    meaning: "The debtor's own money.",
    phrases: `(tax refund|your refund|your bonus|your own savings|your wages|insurance money|insurance check|your paycheck|when you get paid|next payday|after payday)`,
  },
  {
    id: 'EN_INNOCENT_NAMES',
    meaning: 'Names and goods.',
    phrases: `(trash removal|trash bill|trash pickup|trash service|waste services|waste bill|waste management|waste removal|garbage pickup|garbage collection|pig farm|guinea pig|snake plant|rat control|pest control|roach control|dick's|crab house|dummy entry|dumb waiter|broke down|broke your|car broke|broke her|broke his|broke my|sorry this|sorry you|sorry about|i'm sorry|sorry to hear|sorry for|understand you're|not dishonest|don't think you're|cheat day|crab|lazy susan|lazy boy|la-z-boy|fool's gold|joker|clown school|spice|failure to pay|payment failure|system failure|charity care|charity application|drama club|drama class|single mother|wrong with the|selfish of me|victim of|tears of|sugar land|sugar creek|bad weather|freak storm|hick's)`,
  },
];
