import type { IsoDate } from "../calendar/isoDate";
import { replaceSpans, withoutOverlaps } from "../chronology/names/spans";
import { matchesApart } from "../chronology/names/matchesApart";
import { ageOn } from "./birthDates";
import type { Decision, Decisions } from "./decisions";
import { findDoubts, findNamedLeads, type Doubt, type KnownWords } from "./doubts";
import { findExactAges } from "./exactAges";
import { findAll, type Identifying, type IdentifyingSpan, type What } from "./identifying";
import { monthsOnly } from "./monthsOnly";

/** What texts are cleaned with: made once for a copy. */
export interface Cleaning {
  readonly identifying: Identifying;
  readonly known: KnownWords;
  readonly decisions: Decisions;
  /** Exact dates become month and year. */
  readonly months: boolean;
}

/** Where a text stands. */
export interface TextPlace {
  /** It is a list of people and no sentence. */
  listOfPeople?: boolean;
  /** It says which roles lead an action, so whatever looks like a name there may be one. */
  leads?: boolean;
  /** The day of its row, from which ages are counted. */
  day?: IsoDate | null;
}

/** A doubt, and what was decided of it; `null` where nobody has yet. */
export interface AskedDoubt extends Doubt {
  decision: Decision | null;
}

/** A text as it may be published. */
export interface CleanText {
  text: string;
  /** What was replaced or taken out, one for each time. */
  replaced: (What | "exact age" | "decided")[];
  /** What a person has to decide, or has decided. */
  doubts: AskedDoubt[];
}

/** How often a text is searched again: what was hidden by something longer may come to light. */
const ROUNDS = 3;

/** The text without what identifies somebody (docs/domain.md section 10). Pure; character for character where nothing is found. */
export function cleanText(text: string, cleaning: Cleaning, place: TextPlace = {}): CleanText {
  const replaced: CleanText["replaced"] = [];
  let clean = visible(text);
  for (let round = 0; round < ROUNDS; round++) {
    const spans = findAll(clean, cleaning.identifying, place.listOfPeople);
    if (spans.length === 0) break;
    replaced.push(...spans.map(({ what }) => what));
    clean = once(
      replaceSpans(clean, spans, (span) => inPlaceOf(span, place.day ?? null)),
      spans,
    );
  }
  const ages = findExactAges(clean);
  replaced.push(...ages.map(() => "exact age" as const));
  clean = replaceSpans(clean, ages, ({ instead }) => instead);
  if (cleaning.months) clean = monthsOnly(clean, cleaning.identifying.today);
  for (const decision of wherever(cleaning.decisions)) {
    const places = placesOf(clean, decision.words);
    replaced.push(...places.map(() => "decided" as const));
    clean = replaceSpans(clean, places, () => decision.instead || TAKEN_OUT);
  }
  const leads = place.leads === true ? findNamedLeads(clean, cleaning.known) : [];
  const doubts = withoutOverlaps(leads, findDoubts(clean, cleaning.known)).map((doubt) => ({
    ...doubt,
    decision: cleaning.decisions.about(doubt.words, doubt.sentence),
  }));
  const out = doubts.filter(({ decision }) => decision?.takenOut === true);
  replaced.push(...out.map(() => "decided" as const));
  return {
    text: replaceSpans(clean, out, ({ decision }) => decision?.instead || TAKEN_OUT),
    replaced,
    doubts: doubts.filter(({ decision }) => decision?.takenOut !== true),
  };
}

const TAKEN_OUT = "[taken out]";

/** What nobody sees can hide a name from a search, and be read by a machine. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;

function visible(text: string): string {
  return text.replace(UNSEEN, "");
}

const MARKS: Record<Exclude<What, "date of birth">, string> = {
  name: "[name]",
  initials: "[initials]",
  "NHS number": "[NHS number]",
  phone: "[telephone number]",
  postcode: "[postcode]",
  "e-mail": "[e-mail address]",
  address: "[address]",
  "vehicle registration": "[vehicle registration]",
  "case number": "[reference number]",
  "personal number": "[personal number]",
  "web address": "[web address]",
};

/** The mark of what was taken out. */
export function markOf(what: Exclude<What, "date of birth">): string {
  return MARKS[what];
}

/** The age at which a date of birth makes somebody on a day; a mark where that is not known. */
export function ageMark(born: IsoDate | null, day: IsoDate | null): string {
  const age = ageOn(born, day);
  return age === null || born === day ? "[date of birth]" : age === 0 ? "[aged under 1]" : `[aged ${age}]`;
}

function inPlaceOf({ what, identifier, born }: IdentifyingSpan, day: IsoDate | null): string {
  return what === "date of birth" ? ageMark(born, day) : (identifier ?? markOf(what));
}

/** "Father (Tobin)" need not become "Father (Father)". */
function once(text: string, spans: readonly IdentifyingSpan[]): string {
  const identifiers = new Set(spans.flatMap(({ identifier }) => identifier ?? []));
  return [...identifiers].reduce((so, name) => so.replaceAll(`${name} (${name})`, name), text);
}

/** Words to be taken out wherever they stand, the longest first. */
function wherever({ all }: Decisions): Decision[] {
  return all
    .filter(({ takenOut, sentence }) => takenOut && sentence === "")
    .sort((one, other) => other.words.length - one.words.length);
}

function placesOf(text: string, words: string): { from: number; to: number }[] {
  const escaped = words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("\\s+");
  const pattern = new RegExp(`[^\\p{L}\\p{N}]${escaped}(?![\\p{L}\\p{N}])`, "giu");
  return matchesApart(text, pattern).map(({ from, text: found }) => ({ from, to: from + found.length }));
}
