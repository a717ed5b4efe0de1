import { isOneSlipFrom } from "../../calendar/misspelling";

/** A key event of docs/domain.md section 3, and the beginnings of the words that name it in a return. */
interface KeyEventWords {
  name: string;
  /** A type names this event when one of its words begins like this; phrases joined by hyphens must match in full. */
  beginnings: readonly string[];
}

/** The type of an entry that tells of a change in an agency itself (docs/domain.md section 3). */
export const ORGANISATIONAL_CHANGE = "Organisational change";

/** The key events of docs/domain.md section 3, in its order, with the words by which a type of event is recognised. */
export const KEY_EVENT_WORDS: readonly KeyEventWords[] = [
  key(
    "Contact",
    "contact visit call phone telephone email e-mail letter text-message message liaison information appointment consultation clinic welfare-check safe-and-well drop-in face-to-face virtual seen conversation discussion correspondence notification",
  ),
  key("Referral", "referr self-referr signpost request-for-s marf"),
  key("Assessment", "assess screening triage review risk dash health-check examination medical observation"),
  key("Strategy discussion", "strateg"),
  key("Meeting", "meeting conference core-group panel forum marac mappa mdt icpc rcpc tac taf professionals"),
  key(
    "Child protection enquiry (section 47)",
    "section-47 s47 s-47 enquir inquir child-protection cp safeguard investigat section-17 s17 child-in-need cin mash early-help",
  ),
  key(
    "Injury or neglect",
    "injur neglect harm abus bruis burn fractur nai physical emotional sexual disclos concern allegation fgm exploit",
  ),
  key(
    "Hospital attendance or admission",
    "hospital admission admit emergency a&e ed-attend ambulance inpatient outpatient discharge ward surgery operation",
  ),
  key("Birth", "birth born antenatal ante-natal pregnan maternity postnatal post-natal midwif"),
  key("Death", "death died deceas suicid bereave"),
  key(
    "Serious illness",
    "illness ill diagnos mental-health overdose self-harm attempt medical treatment health-event psychiatr",
  ),
  key(
    "House move",
    "house-move move moved moving address tenancy homeless evict transfer-of-home housing accommodation rehous",
  ),
  key(
    "Change in family composition",
    "family partner separat household marriage divorce relationship new-baby",
  ),
  key(
    "Criminal proceedings",
    "crime criminal arrest charge convict offence offend sentence caution bail prosecut probation custod prison bound",
  ),
  key(
    "Civil or court proceedings",
    "civil court proceeding order legal hearing injunction looked-after lac cla plo care-order accommodated placement fostering adoption residen",
  ),
  key(
    "Change of school or exclusion",
    "exclu suspen change-of-school new-school school-move school-admission off-roll elective-home nursery school attendance education absence truan",
  ),
  key("Change of GP", "registr change-of-gp gp-change deregist new-patient gp"),
  key(
    "Police incident",
    "police incident domestic drunk anti-social antisocial asb disturbance assault violen intelligence burglar criminal-damage drug weapon knife stop-and-search",
  ),
  key("Missing from home", "missing abscon awol"),
  key(
    "Support offered",
    "support service intervention therap counsel programme program group-work mentor parenting advice offer help workshop session food-bank grant",
  ),
  key(
    "Engagement",
    "engage disengag dna was-not-brought did-not-attend not-brought wnb no-access missed non-attend cancel refus declin failed cooperat co-operat working-with working-in-partnership",
  ),
  key("Unknown adults", "unknown-adult unknown-male visitor associat"),
  key("Significant change for the child", "significant carer change-of-carer key-event disclosure"),
  key(ORGANISATIONAL_CHANGE, "organi restructur staffing inspection policy-change change-of-worker caseload"),
];

function key(name: string, beginnings: string): KeyEventWords {
  return { name, beginnings: beginnings.split(" ") };
}

/** Shorter beginnings must match to the letter: a slip in them makes another word. */
const SHORT = 5;

/**
 * Whether a type of event is one of the key events, near enough in words: one slip of the pen, other endings and extra words
 * are allowed. An empty type is not.
 */
export function isKeyEvent(type: string): boolean {
  const words = wordsOf(type);
  if (words.length === 0) return false;
  return KEY_EVENT_WORDS.some(({ beginnings }) =>
    beginnings.some((beginning) => beginsOneOf(words, beginning)),
  );
}

function wordsOf(type: string): string[] {
  return (
    type
      .toLowerCase()
      .replace(/[’']/g, "")
      .match(/[a-z0-9&]+/g) ?? []
  );
}

function beginsOneOf(words: readonly string[], beginning: string): boolean {
  const parts = beginning.split("-");
  return words.some((_, index) =>
    parts.every((part, at) => {
      const word = words[index + at];
      if (word === undefined) return false;
      if (part.length < SHORT)
        return word === part || word === `${part}s` || (part.length > 3 && word.startsWith(part));
      return (
        word.startsWith(part) || isOneSlipFrom(word, part) || isOneSlipFrom(word.slice(0, part.length), part)
      );
    }),
  );
}
