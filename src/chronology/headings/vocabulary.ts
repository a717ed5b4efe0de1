import type { Field } from "../entry/fields";

/** What the main word (head) of a heading names: "reason" in "Reason for contact". */
type HeadMeaning = Field | "name" | "entry number";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What each word names when it is the main word of a heading; only its strongest meaning. */
const HEADS: readonly [HeadMeaning, readonly string[]][] = [
  ["date", words("date dates datetime dyddiad dyddiadau")],
  ["time", words("time times hour hours amser")],
  [
    "source",
    words(
      `source sources document documents documentation database system systems file files evidence origin origins informant
      provenance exhibit exhibits witness ffynhonnell ffynonellau`,
    ),
  ],
  [
    "person",
    words(
      `person persons people child children baby infant pupil pupils student students learner patient patients client clients
      tenant tenants resident residents occupant occupants offender offenders victim victims suspect suspects perpetrator
      perpetrators survivor survivors complainant party parties nominal nominals individual individuals adult adults subject
      subjects sibling siblings mother father parent parents carer carers guardian partner member members household family
      relative relatives youth user users defendant detainee prisoner applicant whom who caller pt yp cyp su plentyn plant person personau teulu`,
    ),
  ],
  [
    "eventType",
    words(
      `type types category categories kind kinds sort nature mode method means form format classification class offence
      purpose reason reasons heading medium channel math`,
    ),
  ],
  [
    "event",
    words(
      `event events incident incidents occurrence occurrences description descriptions detail details summary summaries
      narrative account text notes note presentation problem problems complaint circumstances circumstance allegation
      allegations disclosure disclosures intelligence information discussion conversation content contents history
      involvement activity activities symptoms report message precis outline concern concerns issue issues
      synopsis facts fact happening happenings behaviour behavior antecedent encounter encounters consultation entry entries transcript
      developments development milestone change changes recording digwyddiad digwyddiadau manylion disgrifiad crynodeb`,
    ),
  ],
  [
    "action",
    words(
      `action actions response responses outcome outcomes decision decisions plan plans result results resolution disposal
      disposition advice treatment sanction sanctions conclusion conclusions intervention interventions rationale reply
      measures steps step followup care consequence consequences referrals safeguards determination resulted reaction gweithred gweithredu camau canlyniad canlyniadau penderfyniad ymateb`,
    ),
  ],
  [
    "childVoice",
    words("voice wishes feelings views voc words experience experiences perspective demeanour seen llais"),
  ],
  [
    "practitioner",
    words(
      `worker workers officer officers practitioner practitioners professional professionals staff clinician clinicians doctor
      dr nurse midwife gp teacher author authors consultant crew paramedic paramedics manager holder advocate hcp oic om sw hv
      keyworker caseworker role roles designation title signature signed initials counsellor therapist psychologist
      psychiatrist coordinator tutor headteacher dsl senco pharmacist dentist assessor recorder user username lead
      physiotherapist solicitor idva isva pcso sergeant constable detective visitor job colleague position rank team
      attendees volunteer volunteers originator ymarferydd gweithiwr`,
    ),
  ],
  [
    "comment",
    words(
      `comment comments analysis analyses remark remarks reflection reflections learning lessons judgement judgment
      significance impact hindsight critique commentary strengths strength weaknesses opinion observations observation
      evaluation context opportunities practice relevance appraisal view reasoning insight effect findings finding sylwadau dadansoddiad`,
    ),
  ],
  [
    "entry number",
    words("ref refs reference references no nos nr num number numbers id ids serial seq sequence identifier"),
  ],
  [
    "agency",
    words(
      "agency agencies organisation organisations organization provider service services department asiantaeth asiantaethau",
    ),
  ],
  [
    "other",
    words(
      `location place venue address site room ward risk level score scores status priority duration length weight height
      centile age postcode temperature rag grade grading code attendance attended dna consent theme themes mileage marking attachments
      attachment property setting area district borough ethnicity gender religion language percentage cost amount price
      total count tick legislation policy procedure procedures group tenancy balance arrears beat`,
    ),
  ],
  ["name", words("name names forename surname")],
];

const BY_WORD = new Map<string, HeadMeaning>();
for (const [meaning, list] of HEADS) {
  for (const word of list) if (!BY_WORD.has(word)) BY_WORD.set(word, meaning);
}

/** What a word names as the main word of a heading; `undefined` where it is not known. */
export function headMeaning(word: string): HeadMeaning | undefined {
  return BY_WORD.get(word);
}

/** Words beside "date" or "time" that make it a date of recording or closing a case, of a birth, or of something still to come. */
export const NOT_THE_EVENTS_DATE =
  /\b(?:birth|born|entry|entered|entries|record(?:ed|ing)?|system|add(?:ed)?|creat(?:ed|ion)|author(?:ised|ized|isation)|uploaded?|typed|logged|input(?:ted)?|written|updated?|modified|amended|printed|sign(?:ed|ature)|clos(?:ed|ure|ing)|submitted|submission|completed|completion|review(?:ed)?|next|due|target|approved|checked|verified|finali[sz]ed|export(?:ed)?|extract(?:ed)?|follow|returned|made)\b/;

/** Words beside "date" or "time" that make it an end. */
export const AT_THE_END =
  /\b(?:end(?:s|ed|ing)?|finish(?:ed|ing)?|ceased?|discharged?|until|departure|departed|leaving|left|last|stopped|concluded|out|to)\b/;

/** Words beside "number" that make it a record's elsewhere: neither the chronology's own number nor a source. */
export const RECORD_ELSEWHERE =
  /\b(?:log|crime|cad|occurrence|case|urn|niche|storm|pnc|cris|custody|incident|contact|referral|nhs|upn|hospital|patient|client|person|tenancy|job|call|phone|collar|warrant|account|court|offender|delius|liquidlogic|mosaic|rio|systmone|emis|cpoms)\b/;

/** The word means a member of the family, as in "Name of …" and "… name". */
export function isPersonWord(word: string): boolean {
  return BY_WORD.get(word) === "person";
}

/** The word means someone who works for an agency. */
export function isPractitionerWord(word: string): boolean {
  return BY_WORD.get(word) === "practitioner";
}

/** Words that add nothing to what a heading names. */
export const FILLERS: ReadonlySet<string> = new Set(
  words(
    `the a an this that each any all brief full short further our your their its my key significant main relevant of known
    please give state if applicable where possible approx approximate exact actual agency agencies family`,
  ),
);

/** Short words whose misspellings are corrected; longer ones come from the whole vocabulary. */
export const SHORT_WORDS: readonly string[] = words(
  "date dates time times event events source action actions person child notes agency type voice detail entry number role",
);

/** Longer words whose misspellings are corrected. */
export const LONG_WORDS: readonly string[] = [
  ...new Set([
    ...HEADS.flatMap(([, list]) => list.filter((word) => word.length >= 6)),
    ...words(
      `significant involved notable additional relationship telephone recommendation expected actually occurred approximate
      undertaken recorded completed category finish period birth address`,
    ),
  ]),
];
