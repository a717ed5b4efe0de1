/** A matter on which accounts of one event can differ, with its possible outcomes; a text gives at most one of them. */
interface Outcome {
  /** As it reads in a message after "accounts of": "the threshold". */
  about: string;
  possible: readonly { words: string; pattern: RegExp }[];
}

const outcome = (about: string, ...possible: [string, RegExp][]): Outcome => ({
  about,
  possible: possible.map(([words, pattern]) => ({ words, pattern })),
});

/** In each, the more specific outcome comes first: "not met" is looked for before "met". */
export const OUTCOMES: readonly Outcome[] = [
  outcome(
    "the kind of enquiry",
    [
      "a single agency enquiry",
      /\bsingle[- ]agency\b|\b(?:section 47|s47|enquiry|investigation)[^.;\n]{0,30}\balone\b|\balone by social care/i,
    ],
    [
      "a joint enquiry",
      /\bjoint(?:ly)?\b(?=[^.;\n]{0,40}\b(?:enquir|investigat|section 47|s\.?47))|\b(?:enquiry|investigation|section 47|s47)\b[^.;\n]{0,30}\bjointly\b/i,
    ],
  ),
  outcome(
    "the threshold",
    [
      "not met",
      /\b(?:threshold|criteria)\b[^.;\n]{0,40}\b(?:not|never|un)\s?(?:been |be )?(?:met|reached|satisfied)|\b(?:did|does|do) not (?:meet|reach)[^.;\n]{0,20}\b(?:threshold|criteria)|\bbelow (?:the )?threshold|\bno section 47/i,
    ],
    [
      "met",
      /\b(?:threshold|criteria)\b[^.;\n]{0,40}\b(?:met|reached|satisfied)\b|\b(?:met|meets|reached)[^.;\n]{0,20}\b(?:threshold|criteria)/i,
    ],
  ),
  outcome(
    "the plan",
    [
      "ended",
      /\b(?:plans?|order)\b[^.;\n]{0,25}\b(?:ended|end|to end|ceased?|discontinued|removed|closed|to close)\b|\b(?:ended?|ceased?|discontinu\w+|removed from|taken off|come off|came off)\b[^.;\n]{0,30}\bplans?\b|\bstep(?:ped)?[- ]down\b|\bde-?registered|\bcase (?:to be )?closed/i,
    ],
    [
      "continues",
      /\b(?:plans?|order)\b[^.;\n]{0,25}\b(?:continu\w*|carr(?:y|ies) on|remains?|stays?|maintained|extended)\b|\b(?:continu\w*|remain\w*|stay\w*|to be kept|kept)\b[^.;\n]{0,40}\bplans?\b/i,
    ],
  ),
  outcome(
    "the category of the plan",
    [
      "neglect",
      /\b(?:categor(?:y|ies)|plans?|CPPs?)\b[^.;\n]{0,50}\bneglect\b|\bneglect(?: abuse)? category/i,
    ],
    [
      "emotional abuse",
      /\b(?:categor(?:y|ies)|plans?|CPPs?)\b[^.;\n]{0,50}\bemotional\b|\bemotional(?: abuse)? category/i,
    ],
    [
      "physical abuse",
      /\b(?:categor(?:y|ies)|plans?|CPPs?)\b[^.;\n]{0,50}\bphysical\b|\bphysical(?: abuse)? category/i,
    ],
    [
      "sexual abuse",
      /\b(?:categor(?:y|ies)|plans?|CPPs?)\b[^.;\n]{0,50}\bsexual\b|\bsexual(?: abuse)? category/i,
    ],
  ),
  outcome(
    "whether a plan was made",
    [
      "no plan",
      /\bno (?:child protection |CP )?plans?\b|\bnot (?:made|placed|put)\b[^.;\n]{0,30}\bplans?\b|\bplans? not (?:made|needed|agreed)/i,
    ],
    [
      "a child protection plan",
      /\b(?:made|placed|put|now|both)\b[^.;\n]{0,30}\b(?:child protection|CP) plans?\b|\bsubject (?:of|to)\b[^.;\n]{0,20}\bplans?\b/i,
    ],
  ),
  outcome(
    "the referral",
    [
      "not accepted",
      /\breferral\b[^.;\n]{0,30}\b(?:not (?:been )?accepted|declined|rejected|refused|closed|returned|no further action|NFA)|\b(?:did not|would not|not) accept\w*[^.;\n]{0,20}\breferral|\bnot accepted\b/i,
    ],
    [
      "accepted",
      /\breferral\b[^.;\n]{0,30}\baccepted\b|\baccepted\b[^.;\n]{0,20}\breferral|^accepted\b|\baccepted for\b/im,
    ],
  ),
  outcome(
    "the concerns",
    ["not substantiated", /\b(?:un|not )substantiated\b/i],
    ["substantiated", /\bsubstantiated\b/i],
  ),
  outcome(
    "the conditions",
    [
      "poor",
      /\b(?:conditions?|home|house|flat|property|kitchen|rooms?)\b[^.;\n]{0,30}\b(?:not (?:acceptable|good enough|suitable|adequate)|unacceptable|unsuitable|inadequate|poor|filthy|dirty|squalid|unclean|cluttered|cold|untidy|very untidy|unsafe|uninhabitable)\b|\bpoor (?:home )?conditions|\b(?:dirty|filthy|squalid|unsafe) (?:home|house|flat|property|conditions)/i,
    ],
    [
      "good",
      /\b(?:conditions?|home|house|flat|property|kitchen|rooms?)\b[^.;\n]{0,30}\b(?:acceptable|good enough|good|suitable|adequate|satisfactory|clean|tidy|spotless|well kept|much improved|warm|safe)\b|\b(?:good|clean|tidy|acceptable|satisfactory|improved) (?:home )?conditions|\bno (?:concerns|worries) about (?:the )?(?:home|conditions|house)/i,
    ],
  ),
  outcome(
    "whether anyone answered the door",
    [
      "no answer",
      /\bno (?:reply|answer|response|access)\b|\bnobody (?:was )?(?:at home|in|answered)|\bno ?one (?:was )?(?:at home|in|answered)\b|\b(?:refused|denied) (?:entry|access)|\b(?:would not|did not|refused to) (?:open|answer|let)\b|\bnot at home\b|\bnot let in\b|\bcould not get in/i,
    ],
    [
      "let in",
      /\blet (?:us|them|him|her|the \w+|both|officers|staff) in\b|\banswered the door|\b(?:access|entry) (?:was )?(?:given|gained|allowed)|\bopened the door|\binvited (?:us|them) in|\bseen at home\b/i,
    ],
  ),
  outcome(
    "injury",
    [
      "no injury",
      /\bno (?:visible |apparent |sign(?:s)? of |other |new |further )*(?:injur\w*|marks?|bruis\w*)(?:,? (?:or|and|nor) (?:injur\w*|marks?|bruis\w*))*|\b(?:injur\w*|marks?|bruis\w*)[^.;\n]{0,30}\b(?:not seen|none seen|not visible)|\bun(?:hurt|injured|harmed)\b|\bnot (?:hurt|injured)\b/i,
    ],
    [
      "an injury",
      /\b(?:injur(?:y|ies|ed)|bruis(?:e|es|ed|ing)|red marks?|faint marks?|marks? (?:seen|noted|on|to)|cut to|swelling|swollen|black eye|fracture)\b/i,
    ],
  ),
  outcome(
    "the risk",
    ["standard", /\b(?:standard|low)[- ]risk|\brisk\b[^.;\n]{0,25}\b(?:standard|low)\b/i],
    ["medium", /\b(?:medium|moderate)[- ]risk|\brisk\b[^.;\n]{0,25}\b(?:medium|moderate)\b/i],
    ["high", /\bhigh[- ]risk|\brisk\b[^.;\n]{0,25}\bhigh\b/i],
  ),
  outcome(
    "the arrest",
    ["no arrest", /\bno arrests?\b|\bnot arrested\b|\bwas not detained/i],
    ["an arrest", /\barrested\b|\bin custody\b/i],
  ),
  outcome(
    "the charge",
    [
      "no charge",
      /\b(?:no|without) charges?\b|\bnot charged\b|\bno further (?:police )?action\b|\bNFA\b|\breleased without/i,
    ],
    ["charged", /\bcharged\b(?! with excess)/i],
  ),
  outcome(
    "the admission to hospital",
    [
      "not admitted",
      /\bnot admitted\b|\bdischarged\b|\bsent home\b|\ballowed home\b|\bhome (?:the )?same (?:day|night)/i,
    ],
    [
      "admitted",
      /\badmitted\b|\b(?:remain|stay|kept|keep)\w*\b[^.;\n]{0,20}\b(?:ward|hospital|overnight|night)\b/i,
    ],
  ),
  outcome(
    "consent",
    [
      "not given",
      /\b(?:refused|declined|withheld|without|no|did not give|not give)\b[^.;\n]{0,20}\bconsent|\bconsent\b[^.;\n]{0,20}\b(?:refused|declined|withheld|not (?:given|obtained|sought))/i,
    ],
    [
      "given",
      /\bconsent\b[^.;\n]{0,20}\b(?:given|obtained|gained)|\b(?:gave|given|with|obtained)\b[^.;\n]{0,20}\bconsent|\bconsented\b/i,
    ],
  ),
  outcome(
    "the offer",
    [
      "declined",
      /\b(?:declined|refused|turned down|did not want|not wish(?:ed)?|would not accept|did not accept|did not agree|would not agree|not agreed)\b/i,
    ],
    ["accepted", /\b(?:agreed to|accepted the|was willing|were willing|happy to|signed)\b/i],
  ),
  outcome(
    "the order",
    [
      "not granted",
      /\border\b[^.;\n]{0,20}\b(?:not granted|refused|dismissed|adjourned)|\b(?:refused|dismissed|adjourned)\b[^.;\n]{0,30}\border\b/i,
    ],
    ["granted", /\border\b[^.;\n]{0,20}\b(?:granted|made)|\bgranted\b[^.;\n]{0,20}\border/i],
  ),
  outcome(
    "the appointment",
    [
      "not kept",
      /\bnot brought\b|\bdid not attend\b|\bmissed\b|\bDNA\b|\bfailed to attend|\bdid not keep\b/i,
    ],
    [
      "kept",
      /\b(?:was )?(?:brought|taken) to (?:the )?(?:appointment|clinic)|\battended (?:the )?(?:appointment|clinic)|\bappointment kept/i,
    ],
  ),
  outcome(
    "whether the adults were sober",
    [
      "sober",
      /\bsober\b|\bnot (?:drunk|intoxicated)|\bno (?:sign|smell) of (?:drink|alcohol|intoxication)|\bhad not been drinking/i,
    ],
    [
      "under the influence",
      /\bdrunk\b|\bintoxicated\b|\bunder the influence|\bhad been drinking|\bsmel(?:t|led|ling) of (?:drink|alcohol)/i,
    ],
  ),
  outcome(
    "whether the child was found",
    ["not found", /\b(?:not|still) (?:been )?(?:found|located|missing)\b|\bno trace\b|\bnot returned\b/i],
    ["found", /\bfound (?:safe|at|by|with)\b|\breturned home\b|\blocated\b|\bcame home\b/i],
  ),
];

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};

const LENGTH = new RegExp(
  String.raw`\b(?:for|(?:excluded|suspended|suspension of|exclusion of|in|lasting))\s+(?:a further\s+|another\s+|about\s+)?(\d{1,3}|${Object.keys(NUMBERS).join("|")})[- ](?:school |working )?(hour|day|week|month|year)s?\b`,
  "gi",
);

/** How long an exclusion, an order or the like is to last, in words that can be compared: "3 days". */
export function lengthsIn(text: string): string[] {
  return [...text.matchAll(LENGTH)].map(([, number = "", unit = ""]) => {
    const count = NUMBERS[number.toLowerCase()] ?? Number(number);
    return `${count} ${unit.toLowerCase()}${count === 1 ? "" : "s"}`;
  });
}

/** The outcome that a text gives on a matter; `null` where it gives none, or several. */
export function outcomeIn(text: string, { possible }: Outcome): string | null {
  let rest = text;
  const found: string[] = [];
  for (const { words, pattern } of possible) {
    if (pattern.test(rest)) {
      found.push(words);
      // What was read as "not met" must not be read again as "met".
      rest = rest.replace(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`), " ¦ ");
    }
  }
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}
