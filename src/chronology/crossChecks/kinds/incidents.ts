import { inTurn, pattern } from "../../../calendar/pattern";
import { kind, type EventKind } from "./eventKind";

/** What happens to the family, whoever hears of it. */
export const INCIDENTS: readonly EventKind[] = [
  kind(
    "a domestic abuse incident",
    "incident",
    /\bdomestic(?: (?:abuse|violence|incident|dispute|assault))?\b|\bDA incident|\bDV\b/gi,
  ),
  kind(
    "an argument or a disturbance",
    "incident",
    pattern("gi", [
      /\bargu(?:ment|ing|ed)\b|\brow(?:ed|ing)?\b|\bshout\w*|\baffray\b|\baltercation/,
      /\bdisturbance|\bfight(?:ing)?\b|\bfought\b|\bscream\w*/,
      /\bloud (?:noise|voices|music)/,
      /\braised voices|\bbanging\b|\bnois[ey]\b|\bdispute\b/,
    ]),
  ),
  kind(
    "an episode of going missing",
    "incident",
    pattern("gim", [
      /\b(?:went|gone|go(?:ing)?|reported(?: as)?|was|been) missing\b/,
      /\bmissing (?:from|episode|report|person|child|overnight|since)\b|\breported missing\b/,
      /\b(?:came|come|coming) (?:home|back) (?:at|late|by|in the)\b/,
      /\brun (?:off|away)|\bran (?:off|away)|\babscond\w*|\bMFH\b|\bmisper\b|^missing$/,
    ]),
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
    pattern("gi", [
      /\b(?:youth |adult |simple |conditional )+caution\b|\bcommunity resolution/,
      [
        inTurn(
          /\b/,
          [/released|bailed|investigation|case|crime|police/],
          /\b[^.;]{0,40}\bno further (?:police )?action\b/,
        ),
        /\bNFA'?d\b/,
      ],
      /\bCPS\b|\bcharged (?:with|on|by|today|yesterday)\b|\bconvicted\b|\bsentenced?\b|\bremanded\b|\bpleaded\b/,
      /\b(?:found |pleads? )?guilty\b/,
      /\bjailed\b|\bimprison\w*|\bcustodial\b/,
      /\b(?:magistrates['’]?|crown|youth) court\b/,
      /\bat (?:court|magistrates)\b/,
      /\b(?:case|charges?)\b[^.;]{0,40}\b(?:dismissed|dropped|discontinued|withdrawn)\b/,
    ]),
  ),
  kind(
    "an overdose or self-harm",
    "incident",
    pattern("gi", [
      /\boverdos\w*|\bself-?harm\w*/,
      inTurn(/\b(?:taken|took|swallowed|ingested)\b[^.;]{0,40}\b/, [
        /tablets|pills|paracetamol|medication|ibuprofen/,
      ]),
      /\bsuicid\w*|\bligature\b/,
      /\bcuts? (?:to |on )?(?:her |his |their |the |both )?(?:fore)?(?:arm|wrist)s?\b/,
      /\bcut (?:her|his|their)(?: own)? (?:wrist|arm|leg)s?/,
    ]),
  ),
  kind(
    "an injury",
    "incident",
    pattern("gi", [
      /\binjur(?:y|ies|ed)\b|\bbruis\w*|\bfractur\w*|\bburn(?:s|t|ed)?\b|\bscald\w*/,
      /\bbroken (?:arm|leg|rib)/,
      /\b(?:red |faint )?mark(?:s)? (?:seen|on|to)\b/,
      /\bpulled? (?:\w+ ){0,3}?(?:arm|hair)\b/,
      /\bhit (?:by|him|her|them)\b/,
      /\bblack eye\b|\bslap\w*/,
    ]),
    /no injuries$/i,
  ),
  kind(
    "a stay or a visit at hospital",
    "incident",
    pattern("gi", [
      /\bA ?[&+] ?E\b/,
      /\b(?:accident and )?emergency department/,
      /\badmi(?:tted|ssion)\b|\bED attendance/,
      /\bbrought in by ambulance/,
      /\btaken to hospital|\battended hospital/,
    ]),
  ),
  kind(
    "a birth",
    "incident",
    pattern("gim", [
      /\b(?:was |been )?born\b(?! \d)|\bbirth notification\b|\bnotification of birth\b/,
      /\bgave birth|\bgiven birth|\bdelivered (?:a|of)|\bbirth of\b|^birth$/,
    ]),
  ),
  kind(
    "a fire",
    "incident",
    pattern("gim", [
      /\b(?:kitchen|house|chip[- ]pan|bedroom|accidental|deliberate|small|bin|flat) fires?\b/,
      /\bfires? (?:in|at|on|started|broke|call|yesterday|last|was|had)\b|\bset fire\b|\bon fire\b|^fire$/,
    ]),
  ),
  kind(
    "a fall",
    "incident",
    pattern("gim", [
      /\b(?:had (?:a |another )?fall|fell|fallen|falls?|found on (?:the )?floor|on (?:the )?floor (?:since|for|all))\b(?! (?:asleep|out|ill|behind))/,
      /\bfound\b[^.;\n]{0,30}\bon the floor\b/,
    ]),
  ),
  kind(
    "an order about a home or against someone",
    "incident",
    /\b(?:closure|non-?molestation|occupation|injunction|restraining|possession|exclusion zone|civil|anti-?social behaviour)(?: order)?\b(?= (?:was |were |made|granted|order))|\binjunction\b|\b(?:closure|non-?molestation|occupation|restraining|possession) order\b/gi,
  ),
  kind(
    "a death",
    "incident",
    /\bdied\b|\blife (?:was )?(?:pronounced )?extinct\b|\bfatal\b|\b(?:pronounced|declared) dead\b|\bdeath of\b|\bdeceased\b|\bpassed away|\bfound dead\b|^death$/gim,
  ),
  kind(
    "children left alone or unsupervised",
    "incident",
    pattern("gi", [
      inTurn(
        /\b/,
        [/left|home|found|out|playing|wandering|walking/],
        /\b[^.;]{0,30}\b(?:alone|unsupervised|unattended)\b/,
      ),
      /\bwandering\b|\bunsupervised\b/,
    ]),
  ),
  kind(
    "drink or drugs",
    "incident",
    pattern("gi", [
      /\bdrunk\w*|\bintoxicated|\bunder the influence|\bdrinking\b/,
      /\bsmel(?:t|led|ling|ls) (?:strongly )?of (?:drink|alcohol|cannabis)/,
      /\bcannabis\b|\bdrug use\b|\bexcess alcohol|\bdrink driving/,
    ]),
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
    pattern("gi", [
      /\bmoved? (?:house|home|out|in|to (?:a )?(?:new|\d))/,
      /\bmoved (?:in|into|to)\b|\bchange of address/,
      /\bnew (?:tenancy|address|property)\b/,
      /\btransfer(?:red)? to (?:a )?(?:\d|new)/,
      /\bevict\w*|\bhandover of keys|\bkeys (?:handed|given)|\bre-?housed/,
    ]),
  ),
  kind(
    "what a child said to staff",
    "incident",
    pattern("gi", [
      /\bdisclos\w*/,
      inTurn(/\b(?:child|pupil|\b[A-Z]\d?\b|he|she|they)\b[^.;]{0,20}\b(?:told|said to)\b[^.;]{0,40}\b/, [
        /teacher|staff|head|assistant|mentor|DSL|tutor/,
      ]),
    ]),
  ),
  kind(
    "an assault or a weapon",
    "incident",
    pattern("gi", [
      /\bassault(?:ed|s)?\b|\bstabb(?:ed|ing)\b|\bpunched\b|\battacked\b|\bbeaten\b|\brobb(?:ed|ery)\b/,
      /\b(?:knife|knives|bladed article|machete|weapons?|firearm|gun)\b/,
    ]),
    /(?:sexual|indecent) assaults?$/i,
  ),
  kind(
    "a fit or a collapse",
    "incident",
    pattern("gi", [
      /\bseizures?\b|\b(?:was|were|started|began|been|child|baby|he|she|is|still) fitting\b|\bhad (?:a |another )?fits?\b|\bfebrile (?:fit|convulsion)s?\b|\bcollapsed?\b|\bunresponsive\b/,
      /\b(?:cardiac|respiratory) arrest/,
      /\bBRUE\b|\bapnoea|\bstopped breathing/,
    ]),
  ),
];
