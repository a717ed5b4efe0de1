import { CHANGES_IN_SERVICES } from "./changesInServices";
import { DATES_OF_RECORDS } from "./datesOfRecords";
import { likely, perhaps, sure, type HeadingRule } from "./headingRule";
import { JUDGEMENTS } from "./judgements";
import { OTHER_LISTS } from "./otherLists";
import { PROFESSIONS } from "./professions";
import { QUESTIONS } from "./questions";
import { WHO_DID_IT } from "./whoDidIt";

const THING =
  "(?:events?|incidents?|concerns?|contacts?|occurrences?|entry|activity|episodes?|referrals?|visits?)";

/** Headings seen in real papers (docs/domain.md section 3), and others like them. */
export const HEADING_RULES: readonly HeadingRule[] = [
  ...DATES_OF_RECORDS,
  ...JUDGEMENTS,
  ...QUESTIONS,
  ...OTHER_LISTS,
  ...CHANGES_IN_SERVICES,
  ...WHO_DID_IT,
  ...PROFESSIONS,
  // Numbers of records elsewhere: neither the chronology's own number nor a source.
  likely(
    "other",
    /^(?:(?:log|crime|cad|urn|niche|storm|pnc|cris) ?(?:no|nos|number|numbers|id|ref|reference)?|(?:log|crime|cad|incident|contact|referral|occurrence|case|custody|niche)(?: (?:or|and))?(?: (?:log|crime|cad|incident|contact|referral|occurrence|case|custody))* ?(?:no|nos|number|numbers|id|ref|reference))$/,
  ),
  // Ends come before starts, times before dates, dates before anything else they may be mixed with.
  likely(
    "endTime",
    /^(?:end|finish|ended?|finished|finishing|completion) (?:time|at)$|^time (?:ended|finished|to|until|out|of end|end|finish)$|^(?:to|until) time$|^time of (?:end|finish|departure)$/,
  ),
  likely("eventType", /^(?:(?:workflow|process) )?step(?: (?:name|type))?$/),
  likely(
    "other",
    /^triage(?! (?:notes?|entry|assessment|comments?|details?|summary|history))\b|^(?:priority|urgency|acuity) (?:category|type|code|level|rating|score)$/,
  ),
  likely(
    "endDate",
    /^(?:discharged?|departure|departed|left|leaving|release|exit) (?:date|on)s?(?: (?:and )?time)?$|^dates?(?: and time)?(?: of)? (?:discharged?|departure|departed|leaving|left|release|exit)$/,
  ),
  likely(
    "endDate",
    /^(?:end|finish|ended?|to|until|last) dates?(?: (?:and )?time)?$|^dates?(?: and time)? (?:to|until|ended|end|finished|finish|ceased|of end)$/,
  ),
  likely(
    "endDate",
    /^(?:end|finish|until|ended|end of (?:period|event|incident)|through to|up to|(?:event|incident|contact|activity|episode) (?:ends?|ended|finish(?:ed)?)|period (?:to|end|until)|date of (?:event|incident|contact) (?:to|end))$/,
  ),
  perhaps("endDate", /^to$/),
  sure(
    "time",
    new RegExp(
      `^(?:(?:start|approx|approximate|24 ?hr?|exact) )?times?(?: (?:of|for) (?:the )?${THING})?(?: (?:if known|24 ?h(?:ou)?rs?(?: clock)?|hh ?mm|am pm|started|from|start|approx|where known|hrs))*$`,
    ),
  ),
  likely(
    "time",
    /^(?:at what time|what time|clock time|time of day|event time|incident time|contact time|from time|hour)\b/,
  ),
  sure(
    "date",
    new RegExp(
      `^dates?(?: or (?:time )?period)?(?: (?:of|for) (?:the |each )?(?:key |significant )?${THING})*(?: (?:dd|mm|yy|yyyy|d|m|y))*$`,
    ),
  ),
  sure(
    "date",
    /^(?:start|event|incident|contact|actual|from|key|occurrence|concern) dates?\b(?: (?:and )?times?)?(?: (?:dd|mm|yy|yyyy))*$|^dates? (?:and|or) times?\b|^date ?time$|^(?:event|incident|contact|activity|episode) (?:start(?:s|ed)?|began|begins)$|^w c$|^week (?:commencing|ending|beginning|starting)(?: date)?$|^day (?:and |or )?date$|^month (?:and |or )?year$|^dates? times?(?: of .*)?$|^dates? (?:from|start|started|commenced|began|happened|occurred)$/,
  ),
  likely(
    "date",
    /^dates? (?:or|and) (?:time )?(?:period|times?|range|span)\b|^(?:date|period) (?:(?:or|of|and) )?(?:period|date|events?|time)\b|^when(?: (?:did (?:it|this) happen|was (?:it|this)|it happened))?$|^(?:date|dates) (?:of )?(?:significant|key|incident|event|what|it|this)\b|^dates? (?:seen|visited|attended|of (?:visits?|contact|appointment|attendance|consultation|meeting|call|session|assessment|admission|referral|offence|involvement))\b/,
  ),
  {
    field: "date",
    words:
      /^(?:day|occurred|happened|sent|start|started|commenced|date reported|date received|date notified|reported date|date of (?:report|notification)|date referred|year|months?|period|time ?scale|from)$/,
    confidence: 0.5,
  },
  {
    field: "date",
    words:
      /^(?:the )?dates?\b(?!.*\b(?:next|review|due|decision|outcome|action|closed|response|target|follow)\b)/,
    confidence: 0.7,
  },
  // The child's voice comes before anything else with "child" in it.
  sure("childVoice", /\b(?:voice|wishes|feelings|lived experiences?)\b/),
  likely(
    "childVoice",
    /^how (?:(?:did|was|were|is) )?(?:the )?(?:child|children|young person|baby|infant|pupil)s? (?:seem|seemed|appear|appeared|presented?|look|looked|feel|felt|behaved?|doing|was|were)\b|\b(?:was|were|is) (?:the )?(?:child|children|young person|subject|yp|adult)\b.*\b(?:seen|spoken)\b|^(?:child(?:ren)?|young person|yp|subject|child young person)s? (?:was )?(?:seen|spoken to|seen alone|seen spoken to)\b|^seen(?: alone)?(?: y n)?$|\bchilds? (?:views?|perspective|presentation|demeanour|experience)\b|\bviews? of (?:the )?child|\bwhat (?:did |was |life was like )?(?:for )?the (?:child|children|young person)(?: (?:said|say|see|feel|like))?$|^what life was like\b|^(?:day in the|daily) (?:life|lived)|^(?:child(?:ren)?|young person|pupil|baby)s? (?:observed|present|views?|words|account|said|spoke)\b|^(?:was|were) (?:the )?(?:child|children) present\b|\bviews? of (?:the )?(?:adult|person|patient)|^seen (?:or )?spoken to$|^(?:views|wishes) (?:and|or) (?:views|wishes|feelings)|^voc$|\bimpact on (?:the )?child seen\b/,
  ),
  // Sources: papers, systems and witnesses.
  sure("source", /\bsources?\b/),
  likely(
    "source",
    /\b(?:document|witness) (?:or witness )?ref(?:erence)?s?\b|^(?:source |supporting )?documents?(?:ation)?$|\bwitness (?:or )?document|^(?:file|record|records|case file|paper|doc|evidence|exhibit|page)(?: no| number| ref| refs| reference| references| system| name| location| source)?$|^(?:where|how)(?: is| was)?(?: it| this)?(?: is| was)? (?:recorded|written|held|stored|found|documented|evidenced)$|^where (?:did|does|is|was) (?:this|the) (?:information|evidence)|^(?:recorded|held|written) (?:in|on)(?: system)?$|^evidenced (?:in|by)$|^(?:records?|notes|files?) (?:accessed|reviewed|seen|consulted|used)$|^(?:evidence|recording system|system|database|information (?:system|from|provided by|received from)|origin|location of record|record (?:held|kept)(?: in| on)?)$|^evidence (?:base|reference|ref|source)\b|^(?:file|document) .*ref(?:erence)?s?\b/,
  ),
  // The chronology's own numbers.
  sure(
    "ref",
    /^(?:(?:event|entry|item|row|line|chronology|chron|unique|index) )?(?:refs?|reference|no|nos|num|number|id|serial|seq|sequence)(?: (?:no|number|id))?$/,
  ),
  likely(
    "ref",
    /^(?:item|row|line|index|s n|sn|sr no|sl no|s no|serial no|seq no|order|unique ref(?:erence)?)$|^no of (?:entry|event)$|^(?:serial|sequence|sequential|running|consecutive) (?:no|number|ref)$/,
  ),
  likely("event", /^(?:case |file |progress |contact )?notes? (?:of|by|from|on) /),
  // Practitioners: who did it or wrote it down.
  sure(
    "practitioner",
    /^(?:name and (?:role|designation|job title|title|position|agency|profession|signature)|print name(?: and signature)?|practitioners?(?: and role| name| role| involved| names?)*|professionals?(?: involved| name| names| role| and (?:role|agency)| present| agency)*|name role|names? (?:of|and) (?:role of )?(?:worker|practitioner|professional|officer|staff|author)s?(?: (?:and|or) (?:role|designation|job title|title|position|agency))?)$/,
  ),
  likely(
    "practitioner",
    /^who (?:did|saw|attended|made|took|wrote|recorded|completed|entered|reported|dealt)\b|^who (?:from|in) (?:your|the|our) agency\b|^(?:person|staff|officer) (?:recording|reporting|completing|attending)$|^signature$|\b(?:member of staff|staff(?: member)?s?(?: name| involved| initials)?|worker|workers|officers?(?: in (?:the )?case| name| dealing| involved)?)$|^(?:completed|recorded|written|entered|seen|reported|authored|logged|added|taken|dealt with|attended|actioned|input|inputted|made|conducted|undertaken) by\b|^(?:author|by|by whom|allocated (?:worker|social worker)|social worker|health visitor|role|role and name|job title and name|lead (?:professional|worker)|who by|name of author|user|posted by|added by|teacher|staff)$/,
  ),
  likely(
    "action",
    /^what happened (?:next|then|afterwards|as a result|after)\b|^what (?:resulted|followed|came of)\b|^what (?:was|were) (?:the )?(?:response|outcome|result|decision|action)s?\b|^(?:our|your) (?:response|action)s?$|^(?:follow ?up|onward|further) (?:referrals?|actions?|required|needed)\b|^referr(?:ed|als?) (?:to|made|on)\b|^closed with\b/,
  ),
  // What was done about it; before "impact", "decision" and "event" below.
  {
    field: "comment",
    words: /^(?:comments?|analysis|reflections?)\b.*\b(?:action|outcome|decision)s?\b/,
    confidence: 0.6,
  },
  likely(
    "event",
    /^(?:events?|incidents?|details?|descriptions?|what happened|summary)\b.*\b(?:actions?|outcomes?|responses?|decisions?)\b/,
  ),
  sure(
    "action",
    /^(?:agency |immediate |service )?(?:actions?|responses?|decisions?|outcomes?)(?: (?:taken|made|agreed|given|reached|required))?\b(?!.* (?:by whom|owner|date)$)/,
  ),
  likely(
    "action",
    /\b(?:actions? (?:taken|agreed|undertaken)|action outcome|outcomes?|what was done|what (?:did you|action did|was your)|follow ?up|next steps?|interventions?|disposal|steps taken|response|decisions? (?:made|taken)|decision making|plan(?: agreed)?$|result|results|management(?: plan)?$|consequences?|what (?:action|we|was|you) (?:was taken|did|done)|(?:actions?|decisions?)$|advice given|help given|support (?:offered|given|provided)|services? (?:offered|provided)|treatment(?: given)?)\b/,
  ),
  // The agency's own remarks, even where "event" or "information" is among the words.
  likely(
    "comment",
    /^(?:any )?(?:other|further|additional|extra|supplementary|more)(?: relevant| useful)? (?:info|information|comments?|notes?|details?|remarks)\b|^anything else\b|^why\b|^significance\b|^(?:professional|critical|practice|author) (?:judge?ment|analysis|learning|reflections?|views?|opinions?)$|^(?:imr|author|reviewer|panel|overview)s?(?: authors?| reviewers?)? (?:comments?|analysis|remarks?|views?)$|^(?:lessons|strengths?|weaknesses)\b|^(?:was|were) (?:this|it|they) in line\b|^(?:your )?agencys? views?$/,
  ),
  // Types of event.
  sure(
    "eventType",
    new RegExp(
      `^(?:${THING} )?(?:types?|category|categories|classification|kind)(?: of (?:the )?(?:key |significant )?(?:${THING}|involvement|information|abuse|communication|intervention|event contact))?(?: (?:or|and) (?:${THING}))?$`,
    ),
  ),
  likely(
    "eventType",
    /^how (?:was )?(?:contact|it) (?:was )?made$|^(?:f2f|face to face|telephone|phone|visit|email|letter)(?: (?:or|and|f2f|face to face|telephone|phone|visit|email|letter|meeting|call))+$|^(?:\w+ ){1,2}(?:type|category)$|\b(?:types?|category|categories|classification|kind|mode|method|nature) of\b(?!.*(?:concerns?|details|discussed|discussion|what))|^(?:mode|method)$|^(?:key event|theme|event|incident|concern|contact) (?:type|category|heading|code)\b|^(?:subject heading|event heading|category type|type category)$/,
  ),
  // What happened.
  { field: "event", words: /\bactual(?:ly)?\b/, confidence: 1 },
  sure(
    "event",
    /\bwhat happened\b|\b(?:significant|key|critical|relevant) (?:events?|incidents?|information)\b|\bevents? details?\b|^(?:\w+ ){0,2}details? of\b|\bdescription of\b|\b(?:summary|account|narrative|synopsis|outline|record) of (?:the )?(?:key |significant )?(?:events?|incidents?|contacts?|concerns?|involvement|information|visit|what)\b|^(?:events?|incidents?|incidents? concerns?|concerns? incidents?|events? (?:or )?(?:incidents?|information|contacts?)|chronology of events)$/,
  ),
  likely(
    "event",
    /^(?:brief |full |further |case )?(?:details?|descriptions?|narrative|summary|synopsis|account|events?|incidents?|incident|concerns?|occurrences?|what (?:took place|was (?:seen|said|observed|known|covered|discussed|reported|worked on|looked at)|(?:we|you) (?:covered|discussed|saw)|occurred)|intel(?:ligence)?(?: text| report| details?| log)?|case notes?|progress notes?|contact (?:record|summary|notes?)|free text|facts?|event (?:description|summary|narrative|information|text|concern)|incident (?:description|summary|details?)|main points|content|entry text|text|chronology|involvement|information (?:received|shared|recorded)|record of (?:event|contact))(?:$| (?:and|or|of|about|on|from|for|in|including|who|what|where|when|with|concerning|regarding|discussions?|events?|information|concerns?|contacts?|incidents?|details?|description|summary|narrative|involvement|history)\b)(?!.*\bby\b)/,
  ),
  likely(
    "event",
    /^(?:information|details) (?:details )?(?:of|about) |^nature of (?:the )?(?:concern|event)s?|^(?:nature|type|method) of\b.*\b(?:what|discuss(?:ed|ion))\b|^(?:information|details) (?:and|or) |^what (?:did happen|happen(?:ed|s)|is known|was (?:known|reported|disclosed|the (?:event|incident|concern))|do the records say|the records say|(?:your|the|our) agency (?:knew|knows|did know))\b|^(?:clinical|case|file|progress|contact|nursing|medical|daily|visit|session) (?:notes?|recordings?|records?|entries|entry|log)$|^presenting |^agency (?:involvement|contacts?)$|^contacts? with /,
  ),
  // People.
  sure(
    "person",
    /^(?:persons?|people)(?: (?:involved|concerned|of interest|seen|present|names?|in (?:the )?event))?$|^(?:family members?|subjects?|who|individuals?|child(?:ren)?(?:s)? names?|names? of (?:the )?(?:child(?:ren)?|subject|person|persons|family member|family members|individual|adult|young person|client|patient|pupil|student)s?)(?: (?:involved|concerned|present|seen))?$/,
  ),
  likely(
    "person",
    /^(?:who (?:is|was|were|it|this|does|do|did)\b.*|which (?:child|person|adult|family member|sibling)|about|concerning whom|adults? (?:(?:or|and) child(?:ren)?|at risk)|(?:regarding|concerning|relating to|relates to|about whom|re)|(?:child(?:ren)?|adult|pupil|student|patient|client|young person|service user|subject)(?: (?:involved|concerned|or adult|adult|person|subject|persons?))?|family(?: members?)?(?: (?:involved|present|seen|concerned))?|persons? .*|family member.*|subject of .*|parties involved|victim(?: (?:or )?suspect)?|relevant (?:person|people)s?|names? of persons?.*|members? of (?:the )?family.*|household members?)$/,
  ),
  perhaps("person", /^(?:names?|full names?|present|attendees|those present|attended by|parties)$/),
  // The agency's own remarks.
  sure(
    "comment",
    /^(?:comments?|analysis|remarks|commentary)\b|\b(?:comments?|analysis)$|^impact\b|^additional (?:information|comments?|notes?)\b|^notable practice\b/,
  ),
  likely(
    "comment",
    /^additional info$|\b(?:remarks?|reflections?|learning|good practice|missed opportunit(?:y|ies)|significance|rationale|practice issues?|any other (?:information|comments?)|other (?:information|comments?)|further (?:information|comments?)|comments?|analysis|evaluation|critique|hindsight|impact)\b/,
  ),
  perhaps("comment", /^(?:notes?|observations?|additional|misc|miscellaneous|notes? and comments?)$/),
  // Agencies that an entry speaks of: they do not say whose return it is (docs/domain.md section 3).
  sure(
    "other",
    /^(?:which |other |any )*(?:agency|agencies|organisations?|organizations?|services?|professionals?) (?:(?:who )?(?:was |were )?(?:informed|notified|told|contacted|consulted|alerted|attending|attended|present|invited|referring|making)|referred (?:to|by|from)|(?:making|receiving) (?:the |a )?referral)\b|^(?:referring|referral|receiving|informed|notified|attending|other) (?:agency|agencies|organisations?|organizations?|services?)$|^(?:informed|notified|referred (?:to|by|from)) (?:agency|agencies)$|^(?:agencies|organisations|organizations)(?: (?:involved|concerned))?$/,
  ),
  likely(
    "other",
    /\b(?:agencies|organisations|organizations)\b|^(?:other|partner|external) (?:agency|service)\b/,
  ),
  // The agency whose entry it is.
  sure(
    "agency",
    /^(?:name of )?(?:reporting |recording |responsible |lead |submitting |which )?(?:agency|organisation|organization|service|services)(?: name| involved| concerned| reporting)?$/,
  ),
  likely(
    "agency",
    /^(?:which (?:agency|service|organisation)|agency (?:(?:and|or) (?:service|organisation|team|provider)|service|organisation|team)|team (?:and|or) agency|provider|department)$/,
  ),
  likely("ref", /^(?:record|(?:case )?note) (?:id|identifier)$/),
  likely(
    "other",
    /^reasons? (?:for|of) (?:the )?(?:placement )?(?:changes?|moves?|moving|ending|closure|closing|transfer|leaving)\b/,
  ),
  // Words that say little by themselves.
  perhaps(
    "event",
    /^(?:information(?: known)?|info|what (?:we|is) know(?:n)?|contacts?|contact details?|notes? of .*|record|records?|entry|log|observation|(?:organi[sz]ational )?changes?)$/,
  ),
];
