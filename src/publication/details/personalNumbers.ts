import { withoutOverlaps } from "../../chronology/names/spans";
import { oneOf, spansOf, type DetailSpan } from "./detail";

/** Numbers that the state or a bank gives to one person, by their shape. */
const SHAPES = new RegExp(
  `\\b${oneOf([
    // National Insurance: QQ 12 34 56 C.
    "[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]",
    // A driving licence.
    "[A-Z9]{5}\\d{6}[A-Z9]{2}[A-Z0-9]{3}(?:[A-Z]{2}|\\d{2})?",
    // A unique pupil number.
    "[A-Z] ?(?:\\d{11}|\\d{4} \\d{4} \\d{3})[A-Z0-9]",
    // A bank card and an international account.
    "\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{4}",
    "GB\\d{2} ?[A-Z]{4} ?(?:\\d{4} ?){3}\\d{2}",
  ])}\\b`,
  "g",
);

/** Ranks and words before the number of an officer. */
const RANKS = oneOf(["PC", "WPC", "PS", "DC", "DS", "DI", "TDC", "PCSO", "Sgt", "Sergeant", "Constable"]);
const OFFICER = new RegExp(`\\b${RANKS} ?(?:no\\.? ?)?([A-Z]{0,2}\\d{2,6}[A-Z]{0,2})\\b`, "g");

const LABELS = oneOf([
  "collar",
  "shoulder",
  "warrant",
  "passport",
  "visa",
  "home office",
  "national insurance",
  "NI",
  "NINO",
  "driving licen[cs]e",
  "sort code",
  "prison",
  "PNC",
  "social work england",
  "GMC",
  "NMC",
]);
const LABELLED = new RegExp(
  `\\b${LABELS}(?: ?(?:no|num|number|id|ref))*\\.? ?[:=#–-]? ?([A-Z]{0,2}\\d[A-Z0-9/-]*\\d[A-Z]?(?: \\d{2,8}){0,3})\\b`,
  "gi",
);

/** The end of a number: "phone ending 0111", "NHS number ends in 3456", "last four digits of the card: 1234". */
const ENDING =
  /\b(?:NHS|phone|mobile|number|no\.?|card|account|tel|licence|passport)(?: number| no\.?)? ?(?:is |was )?(?:ending|ends)(?: in| with|:)? ?(\d{3,4})\b/gi;
const LAST_DIGITS =
  /\blast (?:three|four|3|4) (?:digits|figures|numbers)(?: (?:of|are|is|were)| the| his| her| (?:NHS|phone|mobile|number|card|account))*:? ?(\d{3,4})\b/gi;

/** Telephone numbers of other countries: +353 86 123 4567. */
const ABROAD = /\+\d{1,3}[ (]{0,2}\d[\d ()-]{5,14}\d/g;

/**
 * Numbers of persons and officers: National Insurance, licence, pupil, passport, bank, collar, and telephones abroad (docs/domain.md section 10). From left
 * to right, without overlaps. Pure.
 */
export function findPersonalNumbers(text: string): DetailSpan[] {
  if (!/\d{2}/.test(text)) return [];
  const labelled = spansOf(text, LABELLED, "personal number").filter(
    ({ from, to }) => text.slice(from, to).replace(/\D/g, "").length >= 3,
  );
  const abroad = spansOf(text, ABROAD, "phone");
  const shapes = withoutOverlaps(abroad, spansOf(text, SHAPES, "personal number"));
  const known = withoutOverlaps(shapes, labelled);
  return [OFFICER, ENDING, LAST_DIGITS].reduce<DetailSpan[]>(
    (all, form) => withoutOverlaps(all, spansOf(text, form, "personal number")),
    known,
  );
}
