/** What sort of event a kind is, for linking. */
export type KindFamily =
  /** Several agencies meet: two that record one at about the same time mean the same one. */
  | "meeting"
  /** Something that happens to the family, whoever hears of it. */
  | "incident"
  /** An agency's ordinary work, often repeated on neighbouring days. */
  | "routine"
  /** One agency informs another. */
  | "contact";

/** A kind of event, with the pattern that finds it in a text. */
interface EventKind {
  /** As it reads after "both record": "a strategy discussion". */
  words: string;
  family: KindFamily;
  pattern: RegExp;
  /** What the pattern finds is not one if the text up to its end matches this. */
  not: RegExp | null;
}

const kind = (words: string, family: KindFamily, pattern: RegExp, not: RegExp | null = null): EventKind => ({
  words,
  family,
  pattern,
  not,
});

/** Kinds of events of the field (docs/domain.md section 3, "Key events"), with the names that agencies give them. */
export const EVENT_KINDS: readonly EventKind[] = [
  kind(
    "a strategy discussion",
    "meeting",
    /\bstrat(?:egy)?\.? (?:discussion|meeting|mtg|disc)\w*|\bstrat\b|\bjoint evaluation meeting|\binitial referral discussion/gi,
  ),
  kind(
    "a child protection conference",
    "meeting",
    /\b(?:I|R)CPCs?\b|\b(?:child protection|CP|case|pre-?birth|initial|review|transfer(?:-in)?) conference\b|\bconference\b(?! call)/gi,
  ),
  kind("a core group", "meeting", /\bcore (?:group|gp)\b|\bCG\b/gi),
  kind(
    "a child in need meeting",
    "meeting",
    /\b(?:child(?:ren)? in need|CI?N) (?:\w+ )?(?:meeting|review|mtg)|\bsection 17 meeting/gi,
  ),
  kind(
    "a team around the family meeting",
    "meeting",
    /\bteam[- ]around[- ]the[- ](?:family|child)|\bTA[FC]\b|\bearly help (?:review|meeting)/gi,
  ),
  kind("a MARAC", "meeting", /\bMARAC\b|\bmulti-?agency risk assessment conf/gi),
  kind("a MAPPA meeting", "meeting", /\bMAPPA\b/g),
  kind(
    "an exploitation meeting",
    "meeting",
    /\bMACE\b|\bMASE\b|\bexploitation (?:\w+ )?(?:meeting|panel|conference)/gi,
  ),
  kind(
    "a looked after child review",
    "meeting",
    /\b(?:looked[- ]after(?: child(?:ren)?)?|LAC|CLA|CIC) review/gi,
  ),
  kind("a discharge meeting", "meeting", /\bdischarge (?:planning )?meeting|\bpre-discharge meeting/gi),
  kind(
    "a legal planning meeting",
    "meeting",
    /\blegal (?:planning|gateway) meeting|\bLPM\b|\bpublic law outline meeting|\bPLO meeting/gi,
  ),
  kind("a family group conference", "meeting", /\bfamily group conference|\bFGC\b/gi),
  kind(
    "a professionals' meeting",
    "meeting",
    /\b(?:professionals?['’]?|network|multi-?agency|multi-?disciplinary|MDT|complex case) (?:\w+ ){0,2}?(?:meeting|panel)|\bsafeguarding meeting|\bpanel meeting|\b(?:ASB|anti-?social behaviour) (?:case )?(?:meeting|panel)/gi,
  ),
  kind(
    "a joint visit",
    "meeting",
    /\bjoint(?:ly)? (?:\w+ ){0,2}?(?:visit|call|inspection)\w*|\bvisited (?:\w+ ){0,3}?jointly|\bcalled together\b/gi,
  ),
  kind(
    "a school plan meeting",
    "meeting",
    /\bPEP\b|\b(?:EHCP?|annual|reintegration|attendance) (?:plan )?(?:review )?(?:meeting|panel)/gi,
  ),
  kind(
    "a domestic abuse incident",
    "incident",
    /\bdomestic(?: (?:abuse|violence|incident|dispute|assault))?\b|\bDA incident|\bDV\b/gi,
  ),
  kind(
    "an argument or a disturbance",
    "incident",
    /\bargu(?:ment|ing|ed)\b|\brow(?:ed|ing)?\b|\bshout\w*|\baffray\b|\baltercation|\bdisturbance|\bfight(?:ing)?\b|\bfought\b|\bscream\w*|\bloud (?:noise|voices|music)|\braised voices|\bbanging\b|\bnois[ey]\b|\bdispute\b/gi,
  ),
  kind(
    "an episode of going missing",
    "incident",
    /\b(?:went|gone|go(?:ing)?|reported(?: as)?|was|been) missing\b|\bmissing (?:from|episode|person|child|overnight)\b|\brun (?:off|away)|\bran (?:off|away)|\babscond\w*|\bMFH\b|\bmisper\b|^missing$/gim,
  ),
  kind(
    "an arrest",
    "incident",
    /\barrest(?:ed|s)?\b|\bdetained (?:on|for|by|overnight)\b|\bin custody\b|\btaken into custody/gi,
    /(?:cardiac|respiratory) arrest(?:ed|s)?$/i,
  ),
  kind(
    "a charge or a court outcome",
    "incident",
    /\bcharged with\b|\bconvicted\b|\bsentenced?\b|\bremanded\b|\bpleaded\b|\b(?:found |pleads? )?guilty\b|\bjailed\b|\bimprison\w*|\bcustodial\b|\b(?:magistrates['’]?|crown|youth) court\b|\bat (?:court|magistrates)\b|\b(?:case|charges?)\b[^.;]{0,40}\b(?:dismissed|dropped|discontinued|withdrawn)\b/gi,
  ),
  kind(
    "an overdose or self-harm",
    "incident",
    /\boverdos\w*|\bself-?harm\w*|\b(?:taken|took|swallowed|ingested)\b[^.;]{0,40}\b(?:tablets|pills|paracetamol|medication|ibuprofen)|\bsuicid\w*|\bligature\b|\bcuts? (?:to |on )?(?:her |his |their |the |both )?(?:fore)?(?:arm|wrist)s?\b|\bcut (?:her|his|their)(?: own)? (?:wrist|arm|leg)s?/gi,
  ),
  kind(
    "an injury",
    "incident",
    /\binjur(?:y|ies|ed)\b|\bbruis\w*|\bfractur\w*|\bburn(?:s|t|ed)?\b|\bscald\w*|\bbroken (?:arm|leg|rib)|\b(?:red |faint )?mark(?:s)? (?:seen|on|to)\b|\bpulled? (?:\w+ ){0,3}?(?:arm|hair)\b|\bhit (?:by|him|her|them)\b|\bblack eye\b|\bslap\w*/gi,
    /no injuries$/i,
  ),
  kind(
    "a stay or a visit at hospital",
    "incident",
    /\bA ?[&+] ?E\b|\b(?:accident and )?emergency department|\badmi(?:tted|ssion)\b|\bED attendance|\bbrought in by ambulance|\btaken to hospital|\battended hospital/gi,
  ),
  kind(
    "a birth",
    "incident",
    /\b(?:was |been )?born\b(?! \d)|\bgave birth|\bgiven birth|\bdelivered (?:a|of)|\bbirth of\b|^birth$/gim,
  ),
  kind("a death", "incident", /\bdied\b|\bdeath of\b|\bdeceased\b|\bpassed away|\bfound dead\b|^death$/gim),
  kind(
    "children left alone or unsupervised",
    "incident",
    /\b(?:left|home|found|out|playing|wandering|walking)\b[^.;]{0,30}\b(?:alone|unsupervised|unattended)\b|\bwandering\b|\bunsupervised\b/gi,
  ),
  kind(
    "drink or drugs",
    "incident",
    /\bdrunk\w*|\bintoxicated|\bunder the influence|\bdrinking\b|\bsmel(?:t|led|ling|ls) (?:strongly )?of (?:drink|alcohol|cannabis)|\bcannabis\b|\bdrug use\b|\bexcess alcohol|\bdrink driving/gi,
  ),
  kind(
    "a theft or damage",
    "incident",
    /\bshoplift\w*|\btheft\b|\bstole\w*\b|\bburglar\w*|\bcriminal damage|\bsmashed\b|\bbroken window/gi,
  ),
  kind("an exclusion from school", "incident", /\bexclu(?:ded|sion)\b|\bsuspen(?:ded|sion)\b/gi),
  kind(
    "a house move",
    "incident",
    /\bmoved? (?:house|home|out|in|to (?:a )?(?:new|\d))|\bmoved (?:in|into|to)\b|\bchange of address|\bnew (?:tenancy|address|property)\b|\btransfer(?:red)? to (?:a )?(?:\d|new)|\bevict\w*|\bhandover of keys|\bkeys (?:handed|given)|\bre-?housed/gi,
  ),
  kind(
    "what a child said to staff",
    "incident",
    /\bdisclos\w*|\b(?:child|pupil|\b[A-Z]\d?\b|he|she|they)\b[^.;]{0,20}\b(?:told|said to)\b[^.;]{0,40}\b(?:teacher|staff|head|assistant|mentor|DSL|tutor)/gi,
  ),
  kind(
    "a missed appointment",
    "routine",
    /\b(?:was|were|been) not brought|\bnot brought\b|\bdid not attend\b(?= (?:the |her |his |an? )?(?:\w+ )?(?:appointment|clinic|scan|check|review))|\bdid not keep\b|\bmissed (?:the |an? |her |his )?(?:[\w-]+ ){0,3}(?:appointment|review|check|clinic|immunisation|scan)|\bmissed appointment|\bDNA'?d?\b|\bWNB\b|\bfailed to attend\b/gi,
  ),
  kind(
    "a placement or a court order",
    "incident",
    /\b(?:interim )?care order|\bemergency protection|\bpolice protection\b|\bpowers? of protection|\bplaced with\b|\bfoster care\w*|\bcare proceedings/gi,
  ),
  kind("a section 47 enquiry", "routine", /\b(?:section|s\.?) ?47 (?:enquir|investigation)\w*/gi),
  kind(
    "an assessment",
    "routine",
    /\b(?:child and family|core|initial|single|C&F|parenting|pre-?birth) assessment/gi,
  ),
  kind(
    "a home visit",
    "routine",
    /\b(?:home|statutory|CP|CIN|child in need|child protection|tenancy|welfare|birth|postnatal|antenatal|assessment) visit\w*|\bvisit(?:ed)?\b[^.;]{0,20}\b(?:home|house|flat|property)|\bvisit (?:with|by|to)\b|\bcalled (?:at|with|round)\b|\b(?:clothes|tenancy|property) inspection|^(?:home )?visit$|\binspection\b/gim,
  ),
  kind(
    "a visit to the child in school or nursery",
    "routine",
    /\bseen (?:\w+ )?(?:at|in) (?:school|nursery)|\b(?:met|saw|came to (?:see|speak to|talk to)|came in to (?:see|speak to|talk to)|visited|spoke to)\b[^.;]{0,40}\b(?:in|at) (?:the )?(?:school|nursery|medical room|classroom)|\bcame (?:in )?to (?:see|speak|talk|meet)/gi,
  ),
  kind(
    "a mental health assessment",
    "incident",
    /\bmental health assessment|\bpsychiatric assessment|\bcrisis assessment|\bassessed\b[^.;]{0,30}\b(?:CAMHS|crisis|psychiatr)\w*|\bseen on the ward/gi,
  ),
  kind(
    "a recorded interview",
    "incident",
    /\bABE\b|\bachieving best evidence|\b(?:video|police) interview\w*|\bvideo-?interviewed/gi,
  ),
  kind(
    "a medical examination",
    "incident",
    /\b(?:child protection |CP |s47 )?medical (?:examination|assessment)?\b|\bskeletal survey/gi,
  ),
  kind("an immunisation", "routine", /\bimmunisation\w*|\bvaccin\w*|\bjabs\b/gi),
  kind(
    "a development review",
    "routine",
    /\b(?:two|one|2|1)[- ]year (?:\w+ )?review|\bdevelopment(?:al)? (?:review|check)|\bsix[- ]week check/gi,
  ),
  kind("a clinic or consultation", "routine", /\bclinic\b|\bconsultation\b|\bappointment\b|\bscan\b/gi),
  kind("rent or repairs", "routine", /\brent\b|\barrears\b|\brepairs?\b|\bmould\b|\bdamp\b/gi),
  kind("a referral", "contact", /\breferr(?:al|ed)\b/gi),
  kind(
    "a telephone call",
    "contact",
    /\brang\b|\bT\/C\b|\btelephon\w*|\bphon(?:ed|e call|ing)|\b(?:phone|telephone) (?:call|contact|discussion|conversation)|\bcall (?:from|to|with)\b|\bcalled (?:for|to say|the)\b/gi,
  ),
  kind("a letter or a message", "contact", /\bletter (?:from|to)\b|\be-?mail(?:ed)?\b/gi),
];

/** Words before the name of a kind that show it is planned, or in the past. */
const ELSEWHERE_BEFORE =
  /\b(?:following|after|since|before|ahead of|prior to|until|pending|prepar\w+ for|reports? (?:\w+ )?for|invit\w+ to|request(?:ed|s|ing)?|await\w*|arrang\w+|book\w*|next|call(?:ed)? for|need for|consider\w*|to (?:hold|call|convene|arrange|attend|have)|shared at|the last|previous|earlier|to)\s+(?:an?\s+|the\s+|for\s+|another\s+|first\s+|initial\s+|review\s+|joint\s+|new\s+|child protection\s+|further\s+)*$/i;

/** Words after it that show it is in the future. */
const LATER_AFTER =
  /^\w*\s+(?:\w+\s+){0,2}?(?:to be|to follow|to take place|to go ahead|will|would|should|is to|are to|was to|were to|arranged|booked|planned|requested|convened for|rearranged|scheduled|awaited|date|due|tomorrow|on the next|next|for the (?:next|following)|needed|recommended|if)\b/i;

/** The kinds of events that a text records as happening, as indexes of `EVENT_KINDS`. */
export function kindsIn(text: string): Set<number> {
  const found = new Set<number>();
  if (text === "") return found;
  EVENT_KINDS.forEach(({ pattern, not, family }, index) => {
    // "matchAll" would copy the pattern for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (not?.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length)) === true)
        continue;
      const before = text.slice(Math.max(0, match.index - 60), match.index).replace(/^.*[.;\n]/s, "");
      const after = text.slice(match.index + match[0].length - 1, match.index + match[0].length + 40);
      const sentence = after.replace(/[.;\n].*$/s, "");
      const elsewhere =
        family === "contact" ? false : ELSEWHERE_BEFORE.test(before) || LATER_AFTER.test(sentence);
      if (!elsewhere) {
        found.add(index);
        return;
      }
    }
  });
  return found;
}

/** A meeting without its kind: "Meeting", "panel". */
export const PLAIN_MEETING = /\bmeeting\b|\bpanel\b|\bdiscussion\b/i;
