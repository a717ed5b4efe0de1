import { inTurn, pattern } from "../../calendar/pattern";

/** Words of being there. */
export const PRESENT = pattern(
  "i",
  /\b/,
  [
    /present/,
    /attend(?:ed|ees|ance|ing)/,
    /in attendance|took part|taking part|joined|contributed|participated|represented/,
    /dialled in|on the call|also there|were there|was there|there|came|met|sat down/,
    /(?:at|around|round) the table/,
    /in the room|online/,
  ],
  /\b/,
);
/** After an agency: it did something there. */
export const ACTIVE = pattern(
  "i",
  /^/,
  /(?:\s+(?:from|of|for|at|in|on)\s+(?:the\s+|our\s+|her\s+|his\s+|their\s+)?[\w'’-]+(?:\s+[\w'’-]+){0,3}?)?/,
  /(?:\s+on (?:site|scene|duty))?/,
  /(?:\s*(?:,|and|&)\s+[\w'’ -]{2,40}?)*?\s+(?:also |both |then |again |jointly |briefly )?/,
  [
    /attended|came|joined|took part|was present|were present|was there|were there/,
    /gained entry|forced entry|went in|entered|talked (?:about|through|over)|discussed|reviewed|dropped (?:in|by|round)|popped (?:in|round)|looked in|turned up|came round|served|removed|rescued|gave (?:oxygen|first aid|treatment|CPR)/,
    /also present|present|there|visited|met|saw|spoke|sat|stayed|accompanied|escorted/,
    /chaired|led|presented|arrived|searched|carried out|observed|helped/,
    /called (?:at|round|together|on|to see|in to)/,
    /(?:were |was )?(?:on|at) (?:the )?scene/,
    /went (?:to|along|with|round|in)/,
    /sat down|examined|interviewed|assessed|weighed|trained|showed|demonstrated|measured|fitted|delivered|dialled in|contributed|participated/,
    /arrested|hosted|facilitated|undertook|checked|treated|conveyed|transported|dealt with/,
    inTurn(/gave (?:(?:an?|the|his|her|their|its) )?/, [
      /crime number|updates?|accounts?|reports?|evidence|findings|feedback|advice|views?/,
    ]),
    /represented|was represented|were represented|listened/,
    /took (?:\w+ ){1,3}(?:to|home)/,
    /on the (?:call|visit|line)/,
    /at the (?:meeting|core group|conference|visit)/,
    inTurn(/(?:was|were) (?:already )?(?:at|in|outside|by) (?:the |our |her |his |their )?(?:\w+ )?/, [
      /gate|door|house|home|flat|property|clinic|reception|hospital|ward|room|office|centre|playground|surgery/,
    ]),
  ],
  /\b/,
);
/** After an agency: it rang. */
export const RANG = /^\s+(?:\w+ )?(?:rang|telephoned|phoned|called (?!for)|made a (?:telephone )?call)\b/i;
/** After an agency: it was told, or told. */
export const INFORMED = pattern(
  "i",
  /^\s+(?:were |was |have |had |has |been )*/,
  [
    /told|informed|notified|advised|reported|shared|requested|asked|sent|wrote|e-?mailed/,
    /contacted|referred|updated|alerted|made aware|copied/,
  ],
  /\b/,
);
/** After an agency: it is to do something. */
export const FUTURE_AFTER = pattern(
  "i",
  /^(?:\s*(?:,|and|&)\s+[\w'’ -]{2,30}?)*?\s+/,
  [/to|will|would|should|is to|are to|may|can|could|might|must/],
  /\s+(?!be present\b)[a-z]+/,
);
/** In a sentence: what it tells is still to come, or did not happen. */
export const FUTURE = pattern(
  "i",
  /\b/,
  [
    inTurn(/to be /, [
      /arranged|booked|held|made|called|planned|offered|invited|shared|convened|requested/,
      /rearranged|discussed/,
    ]),
    /will (?:be|visit|attend|contact|meet|call|ring|see)/,
    /is planned|planned for|arranged for|booked (?:for|with)/,
    /next (?:visit|week|meeting)/,
    /tomorrow|to follow|proposed|rearranged|was offered|offered a|cancelled/,
    /did not take place|did not go ahead|postponed/,
    inTurn(/to /, [
      /arrange|book|plan|request|consider|discuss|contact|ring|call|speak|liaise|refer|meet/,
      /visit|ask|invite/,
    ]),
  ],
  /\b/,
);
/** After an agency: it was not there. */
export const NOT_AFTER = pattern(
  "i",
  /^(?:\s*(?:,|and|or|nor|&)\s+[\w'’ -]{2,30}?)*?\s*(?:sent (?:in )?(?:\w+ ){1,3}(?:and|but)\s+)?/,
  [
    inTurn([/did|was|were|had|has|have|could|would|is|are/], /(?: not|n['’]t| never) (?:been |be |yet )?/, [
      /present|there|attend\w*|come|join\w*|take part|in attendance|invited|called|involved/,
      /informed|told|notified|aware|consulted|contacted|asked|able|available|represented/,
      /turn up|show up|visit\w*|see|seen|respond\w*|reply|answer/,
    ]),
    /never (?:came|attended|joined|visited)/,
    /absent|not able to (?:come|attend|join|be there|send)/,
    /not (?:present|there|represented|invited|in attendance|called|involved|informed|told)/,
    /sent (?:their |her |his |its )?apologies/,
    /gave (?:their |her |his |its )?apologies/,
    /apologies|unable to|failed to|declined|(?:were |was )?invited but|missing from/,
    /sent (?:no ?one|nobody|no representative)/,
    /(?:was|were|is|being) (?:away|off|on (?:annual |sick )?leave|on holiday)/,
    /on (?:annual |sick )leave/,
    /had no ?(?:one|body) (?:there|present|free|available|to send)/,
    /could (?:not send|send no) (?:any ?one|any ?body|one|body)?/,
  ],
  /\b/,
);
/** Before an agency: it was not there. */
export const NOT_BEFORE = pattern(
  "i",
  /\b/,
  [
    /no ?(?:one|body) from|none (?:of|from)|without|not|nor/,
    /apologies(?: (?:were |was |had been )?(?:from|given by|(?:received|given|noted|sent) from))?:?/,
    /absent:?/,
    /no representat\w+ (?:from|of)/,
    /no|instead of|in place of|on behalf of|neither|in the absence of/,
  ],
  /\s+(?:the\s+|an?\s+|any\s+|any ?one from\s+)*/,
  /(?:[\w'’ -]{2,40}?(?:,| and| or)\s+(?:the\s+)?)*$/,
);
/** Before an agency: somebody said so. */
export const SAID = pattern(
  "i",
  /\b/,
  [
    /said|says|saying|stated|reported|alleged|claim(?:ed|s)|believed|complained|explained/,
    /disclosed|denied|recalled|described|worried|wants?|wanted|hoped|refused/,
    /asked (?:for|about|to)/,
    /about (?:letters|calls|visits|being)/,
  ],
  /\b/,
);
/** Before an agency: it is a place, or what a thing is about. */
export const PLACE = pattern(
  "i",
  /\b/,
  [
    /at|in|to|from|outside|near|into|left|leaving|attend(?:ed|ing|s)?|visited|by the|of/,
    /for|about|regarding/,
  ],
  /\s+(?:the\s+|her\s+|his\s+|their\s+|a\s+|local\s+)*$/,
);
/** Before an agency: a list of those who were there together. */
export const WITH = pattern(
  "i",
  /\b/,
  [
    /with|w\/|alongside|accompanied by|together with|jointly with|in the company of|as well as/,
    /between|chaired by|attended by|led by|observed by|supported by|joined by/,
  ],
  /\s+((?:the\s+|an?\s+)?[\w'’&,/ -]*)$/,
);
/** Words that a list of people does not have. */
export const NOT_IN_LIST = pattern(
  "i",
  /\b/,
  [/about|regarding|at|in|after|before|because|said|who|that|which|from|to|for|on|whose/, /when|over/],
  /\b/,
);
/** Before an agency: what was done by it. */
export const DONE_BY = pattern(
  "i",
  /\b/,
  [
    /attended|chaired|visited|seen|accompanied|brought|escorted|observed|weighed|assessed/,
    /arrested|stopped|found|led|supervised|taken|joined|interviewed|discussed|held/,
    /convened|run|facilitated|hosted|heard|considered|spoken to|examined|reviewed/,
    /undertaken|carried out|met/,
  ],
  /(?: \w+){0,4}? by\s+(?:the\s+|an?\s+)?(?:[\w'’ -]{2,40}?(?:,| and)\s+(?:the\s+)?)*$/,
);
/** In a sentence: what is done together. */
export const JOINT = pattern(
  "i",
  /\b/,
  [
    /visit\w*|checks?|meeting|discussion|conference|group|met|calls?|called|session|interview\w*/,
    /assessment|review|handover|search|attended|attending|seen|liaison|conversation|spoke/,
    /panel|TAF|TAC|ICPC|MARAC|talked|discussed|inspection|walked|conducted|undertaken/,
    /completed|held|weighed|came|appointment|clinic|checked|observed|sat|went|took/,
    /examined|planning|seen|saw/,
  ],
  /\b/,
);
/** Before an agency: a call from it. */
export const CALL_FROM = /\b(?:call|telephone contact|conversation|rang|message) from\s+(?:the\s+|an?\s+)?$/i;
/** By telephone. */
export const PHONE = /\b(?:tele)?phone|\bcall\b|\brang\b/i;
/** Before an agency: somebody spoke with it. */
export const SPOKE_WITH = pattern(
  "i",
  /\b/,
  [
    /spoke (?:(?:on|over) the (?:tele)?phone |by (?:tele)?phone |again |briefly |also )?(?:to|with)|talked (?:to|with)|liaised with|consulted(?: with)?|discussed with/,
    /discussion with|conversation with|met(?: with)?|heard from/,
  ],
  /\s+(?:the\s+|an?\s+|her\s+|his\s+|their\s+|our\s+)?/,
  /(?:[\w'’ -]{2,40}?(?:,| and)\s+(?:the\s+)?)*$/,
);
/** Before an agency: a list of those present. */
export const LIST_HEAD = pattern(
  "i",
  /\b/,
  [
    /present|attended by|attendees|attendance|in attendance/,
    /those (?:there|present|attending|who (?:came|attended|met|were there|were present|took part))/,
    /who came|took part|joined by|invited and present/,
  ],
  /(?:\s*:|\s+(?:were|was|included)\b)/,
);
/** "Strategy discussion: ", "Rapid response meeting – ", "Panel (": the list that follows is of those who met. */
export const LIST_OF_MEETING = pattern(
  "i",
  /\b/,
  [
    /meeting|discussion|conference|group|visit|review|panel|planning|assessment/,
    /appointment|session|clinic|interview|call|MARAC|MAPPA|MDT|TA[FC]|[IR]CPC|held|convened/,
    /handover/,
  ],
  /\b[^.:;\n]{0,30}?(?::|\s[–—-]|\()\s*/,
  /(?!.*\b(?:to|from|about|by|for|that|said|told|will|is|was|were|has|had|not)\b)[^.:;\n]*$/,
);
/** After a name in a list comes another, or the end. */
export const GOES_ON = /^\s*(?:,|and\b|&|\)|\+|\/|$)/i;
/** A meeting. */
export const MEETING = /\b(?:meeting|discussion|conference|group|panel|MARAC|MAPPA|TA[FC]|[IR]CPC|joint)\b/i;
/** Words of posts that look like words of doing: "named nurse". */
export const OF_A_POST =
  /\b(?:named|designated|allocated|qualified|assigned|retired|trained|embedded|looked after)\b/gi;
/** How someone took part who was not in the room. */
export const FROM_AFAR =
  /\b(?:by|over|on|via) (?:the )?(?:tele)?(?:phone|video|teams|zoom|skype|link|conference call|video link)\b|\bonline\b|\bremotely\b/gi;
/** After an agency: it was there, whatever it is said of. */
export const WHO_WAS_THERE = /^,? who (?:was|were) (?:also |both )?(?:there|present)\b/i;
/** A type of event at which several meet. */
export const MEETING_TYPE =
  /\b(?:meeting|discussion|conference|group|panel|review|MARAC|MAPPA|MDT|TA[FC]|[IR]CPC)\b/i;
/** A sentence without a word of doing or being, such as "School, health visitor, Mother". */
export const NO_LIST = pattern("i", [
  inTurn(
    /\b/,
    [
      /to|will|is|are|was|were|has|had|have|be|not|no|\w{2,}ed|said|told|rang|about|for|from/,
      /re|by|at|in|on|of|letter|report|contact/,
    ],
    /\b/,
  ),
  /:/,
]);

/** "Spoke with the health visitor, who will visit": what comes later is another thing. */
export const WHO_WILL =
  /,? (?:who|which|and (?:s?he|they)) (?:will|would|is to|are to|agreed to|plans? to)\b.*$/is;
/** "Dropped in to speak with Mother": what somebody came for is no plan. */
export const CAME_TO =
  /\b((?:came|dropped in|popped in|looked in|called (?:in|at|round)|visited|attended|turned up|went|met|rang|telephoned|phoned)(?: (?!and\b)\w+){0,2}) to (?=(?:arrange|book|plan|request|consider|discuss|speak|liaise|refer|meet|visit|ask|invite)\b)/gi;
/** "with the officer from the youth team and the midwife" */
export const OF_A_TEAM = /\b(?:from|of|at|for) (?:the )?[\w'’-]+(?: [\w'’-]+){0,3}?(?=,| and\b)/gi;

/** An agency's name in brackets, or what it is called by another: "Landlord (HA)". */
export const IN_BRACKETS = /^\s*\([^()]{1,40}\)/;
/** After an agency: it shared what it knew. */
export const SHARED = pattern(
  "i",
  /^(?:\s*(?:,|and|&)\s+[\w'’ -]{2,40}?)*?\s+(?:also |both |each |all )?/,
  /(?:shared|reported|updated|advised the|told the (?:group|meeting|conference|panel))\b/,
);
/** "gave a report in writing" */
export const BY_WRITING =
  /\b(?:in writing|by (?:letter|post|e-?mail)|written report|report (?:was )?(?:sent|read))\b/i;

/** Before an agency: a call to it. */
export const CALL_TO =
  /\b(?:call|t\/?c|rang|telephoned|phoned|called)(?: (?:made )?(?:to|with))?\s+(?:the\s+|an?\s+|her\s+|his\s+|their\s+)*$/i;
/** After an agency: what it said in answer. */
export const WHO_SAID =
  /^,? (?:who|and was (?:told|advised|informed)|(?:and )?(?:s?he|they)) ?(?:said|says|confirmed|advised|agreed|told|stated|reported|reports|explained|will|had|has|that)?\b/i;
/** Before a hospital: somebody was brought there. */
export const TO_HOSPITAL =
  /\b(?:taken|conveyed|transported|brought|admitted|transferred|rushed|blue[- ]lighted|conveying)\b[^.;\n]{0,30}\b(?:to|at|into)\s+(?:the\s+)?(?:a ?& ?e (?:at|department at|in)\s+|ed (?:at|in)\s+)?$/i;
/** The words mean a hospital or a part of one. */
export const HOSPITAL =
  /hospital|infirmary|\ba ?& ?e\b|emergency dep|\bed\b|\bward\b|maternity unit|labour ward/i;
/** At the start of a sentence: the writer saw someone there. */
export const SAW = /^\s*(?:we |i )?(?:also )?saw (?:the |her |his |their )?$/i;
