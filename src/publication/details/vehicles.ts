import { withoutOverlaps } from "../../chronology/names/spans";
import { COMMON_WORDS, SHORT_WORDS } from "../../chronology/names/ordinaryWords";
import { matchesApart } from "../../chronology/names/matchesApart";
import { oneOf, type DetailSpan } from "./detail";

/** Marks as issued since 2001: AB12 CDE. */
const CURRENT = /[^\p{L}\p{N}][A-HJ-PR-Y][A-HJ-PR-Y]\d{2} ?[A-HJ-PR-Z]{3}(?![\p{L}\p{N}])/gu;
/** As before: A123 BCD, ABC 123D. Where the figure is shorter, only beside words of a vehicle. */
const OLDER = /[^\p{L}\p{N}](?:[A-Y]\d{3} ?[A-Z]{3}|[A-Z]{3} ?\d{3}[A-Y])(?![\p{L}\p{N}])/gu;
const SHORTER =
  /[^\p{L}\p{N}](?:[A-Y]\d{1,2} ?[A-Z]{3}|[A-Z]{3} ?\d{1,2}[A-Y]|[A-Z]{2,3} ?\d{1,4}|[A-Z]{2}\d{2} ?[A-Z]{3})(?![\p{L}\p{N}])/gu;
/** In small letters and in one word: "lx09xyz". */
const IN_SMALL = /[^\p{L}\p{N}][a-hj-pr-y]{2}\d{2}[a-hj-pr-z]{3}(?![\p{L}\p{N}])/gu;
/** A figure before letters, as long ago: only after what says that it is a mark. */
const DATELESS = /[^\p{L}\p{N}]\d{1,4} ?[A-Z]{1,3}(?![\p{L}\p{N}])/gu;
/** The same in small letters, and what people choose for themselves: only beside words of a vehicle. */
const CHOSEN =
  /[^\p{L}\p{N}](?:[a-hj-pr-y]{2}\d{2} ?[a-hj-pr-z]{3}|[A-Z]{1,3}\d{1,3} [A-Z]{2,3}|[A-Z]\d{1,3} ?[A-Z]{2,3})(?![\p{L}\p{N}])/gu;
/** Of another country: "WX 12345", only beside words of a vehicle. */
const ABROAD = /[^\p{L}\p{N}][A-Z]{1,3}[ -]?\d{4,5}[A-Z]{0,2}(?![\p{L}\p{N}])/gu;
/** "ab12 cde" and "ab 12 cde", where neither part is a word. */
const SMALL_APART =
  /[^\p{L}\p{N}-][a-hj-pr-y]{2} ?(?:0[2-9]|1\d|2\d|[5-7]\d) [a-hj-pr-z]{3}(?![\p{L}\p{N}-])/gu;
/** Amounts in short: "mg 15 mls", "to 12 mth". */
const AMOUNTS = /^(?:hrs|yrs|yos|wks|mth|mls|pts|gms|kgs|mgs|lbs|sec|gcs|per|etc|sub|pre)$/;
/** Each letter and figure apart: "A B 1 2 C D E". */
const SPACED =
  /[^\p{L}\p{N}][A-HJ-PR-Y] [A-HJ-PR-Y] (?:0 [2-9]|[12] \d|[5-7] \d) [A-HJ-PR-Z] [A-HJ-PR-Z] [A-HJ-PR-Z](?![\p{L}\p{N}]| [A-Z](?!\p{L}))/gu;
/** "AB 12 CDE", "AB12-CDE", and "191-D-12345" of Ireland. */
const APART =
  /[^\p{L}\p{N}-](?:[A-HJ-PR-Y]{2}[ -]?(?:0[2-9]|1\d|2\d|[5-7]\d)[ -][A-HJ-PR-Z]{3}|\d{2,3}-[A-Z]{1,2}-\d{1,6})(?![\p{L}\p{N}-])/gu;
const MONTH = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) /;

/** What speaks of a vehicle before its mark. */
const VEHICLE = new RegExp(
  `\\b${oneOf([
    "vrm",
    "vrn",
    "reg(?:istration)?\\.?(?: (?:no\\.?|number|mark|plate))?",
    "index(?: (?:no\\.?|number|mark))?",
    "(?:number |licen[cs]e |private |personal )?plates?",
    "vehicle",
    "car",
    "van",
    "motor ?(?:bike|cycle)",
    "driving",
    "drives",
    "drove(?: off| away)?(?: in)?",
    "arrived in",
    "left in",
    "ford",
    "vauxhall",
    "bmw",
    "audi",
    "transit",
    "toyota",
    "nissan",
    "peugeot",
    "renault",
    "citroen",
    "volkswagen",
    "vw",
    "skoda",
    "honda",
    "hyundai",
    "kia",
    "mazda",
    "mercedes",
    "volvo",
    "land rover",
    "golf",
    "polo",
    "fiesta",
    "focus",
    "corsa",
    "astra",
    "clio",
    "yaris",
    "scooter",
    "moped",
    "lorry",
    "taxi",
  ])}(?: (?:is|was|being|a|an|the))*[ .,:=(–-]{0,4}$`,
  "i",
);
const MARK_SAID =
  /\b(?:vrm|vrn|reg(?:istration)?\.?(?: (?:no\.?|number|mark|plate))?|(?:number |personal |private )plates?)(?: (?:is|was))?[ .:=-]{1,3}$/i;
const LOOK_BACK = 40;

/** "ON 12 MAY", "AT 20 OLD": words in capitals, on one side or the other. */
function isWords(mark: string): boolean {
  const [before = "", after = ""] = mark.toLowerCase().match(/[a-z]+/g) ?? [];
  const isWord = (letters: string): boolean =>
    AMOUNTS.test(letters) ||
    MONTH.test(`${letters.toUpperCase()} `) ||
    SHORT_WORDS.has(letters) ||
    COMMON_WORDS.has(letters);
  return after !== "" && (isWord(before) || isWord(after));
}

/** Registration marks of vehicles (docs/domain.md section 10). From left to right, without overlaps. Pure. */
export function findVehicles(text: string): DetailSpan[] {
  if (!/\d/.test(text)) return [];
  const marks = (pattern: RegExp): DetailSpan[] =>
    matchesApart(text, pattern).map(({ from, text: mark }) => ({
      from,
      to: from + mark.length,
      kind: "vehicle registration",
    }));
  const apart = [...marks(APART), ...marks(SMALL_APART)]
    .filter(({ from, to }) => !isWords(text.slice(from, to)))
    .sort((one, other) => one.from - other.from);
  const sure = [marks(OLDER), marks(IN_SMALL), marks(SPACED), apart].reduce<DetailSpan[]>(
    (all, spans) => withoutOverlaps(all, spans),
    marks(CURRENT),
  );
  // "Plates AB12 CDE and ab34fgh": the mark before speaks for the next.
  const beside = (from: number): boolean =>
    VEHICLE.test(text.slice(Math.max(0, from - LOOK_BACK), from)) ||
    sure.some(({ to }) => /^(?:,| and| or|, and) ?$/.test(text.slice(to, from)));
  const near = (pattern: RegExp): DetailSpan[] =>
    marks(pattern).filter(({ from, to }) => beside(from) && !MONTH.test(text.slice(from, to)));
  const dateless = marks(DATELESS).filter(({ from }) =>
    MARK_SAID.test(text.slice(Math.max(0, from - LOOK_BACK), from)),
  );
  const known = withoutOverlaps(withoutOverlaps(sure, near(SHORTER)), near(CHOSEN));
  return withoutOverlaps(withoutOverlaps(known, dateless), near(ABROAD));
}
