import { withoutOverlaps } from "../../chronology/names/spans";
import { matchesApart } from "../../chronology/names/matchesApart";
import { parseIsoDate } from "../../calendar/isoDate";
import { oneOf, spansOf, type DetailSpan } from "./detail";

/** What is said before the number of a crime, a case or a record. */
const LABELS = oneOf([
  "crime",
  "crime report",
  "incident",
  "inc",
  "cris",
  "crn",
  "occurrence",
  "log",
  "cad",
  "stops?",
  "urn",
  "custody",
  "investigation",
  "niche",
  "athena",
  "storm",
  "case",
  "court",
  "court case",
  "ics",
  "protocol",
  "paris",
  "e-?cins",
  "framework ?i",
  "care ?first",
  "core ?logic",
  "claim",
  "record",
  "file",
  "person",
  "client",
  "patient",
  "pupil",
  "student",
  "hosp(?:ital)?",
  "mrn",
  "mosaic",
  "liquid ?logic",
  "care ?works",
  "lcs",
  "ehm",
  "azeus",
  "systm ?one",
  "emis",
  "rio",
  "cpoms",
  "my ?concern",
  "upn",
  "uprn",
  "uln",
  "tag",
  "tenancy",
  "rent account",
  "account",
  "invoice",
  "order",
  "reference",
  "ref",
  "id",
]);
const NUMBER_WORD = oneOf([
  "no",
  "nos",
  "no['’]s",
  "num",
  "number",
  "numbers",
  "id",
  "ref",
  "reference",
  "#",
]);
/** Of a crime also with spaces: "42 12345 21", "42/ 12345/ 21". */
const CODE =
  "(?:[A-Z] \\d{5,8}|\\d{2}[ /]{1,2}\\d{4,7}[ /]{1,2}\\d{2}(?!\\d)|[A-Z0-9]+(?:[/\\\\-][A-Z0-9]+)*)";
const OF_A_DAY = "(?: of \\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})?";
const LABELLED = new RegExp(
  `\\b(?<label>${LABELS})(?<called>(?:[ .]{0,2}${NUMBER_WORD}\\b)*(?:\\.? ?[:=#])?)(?: ?–| ?-| was| is)?[.#]? {0,2}(?=[A-Z/\\\\-]{0,20}\\d|[A-Z] \\d{5})(?<code>${CODE}${OF_A_DAY})(?![\\p{L}\\p{N}])`,
  "giu",
);
/** Labels that are ordinary words: a short figure after them is as likely an amount ("account 150", "order 100 hours"). */
const ORDINARY = new RegExp(
  `^${oneOf(["account", "rent account", "order", "invoice", "claim", "court", "protocol", "paris", "person", "client", "patient", "pupil", "student", "file", "record", "storm", "rio", "stops?", "tag"])}$`,
  "i",
);

/** Numbers that are known by their shape. */
const SHAPES = oneOf([
  // A crime number: 42/12345/21, 35CV/12345/21.
  "\\d{2}[A-Z]{0,2}/\\d{4,7}/\\d{2,4}",
  // With the year behind it: 2712345/21.
  "\\d{5,7}/\\d{2}(?:\\d{2})?",
  // 12/ABC/1234/22, 4423-12032021.
  "\\d{1,4}/[A-Z]{1,4}/\\d{3,7}(?:/\\d{2,4})?",
  "\\d{2,6}-\\d{8}",
  // An incident of a year: 21-000456.
  "\\d{2}-\\d{6}",
  // A file of a landlord or a council: T/4471/01.
  "[A-Z]{1,4}/\\d{3,7}(?:/\\d{1,7})?",
  // A case of the family court: ZW21C00123.
  "[A-Z]{2}\\d{2}[A-Z]\\d{5}(?:/\\d{1,3})?",
  // An occurrence of a police system: 20210312-0345.
  "\\d{8}-\\d{3,5}",
  // A record with one letter: K123456.
  "[A-Z]\\d{6}",
  // A record of a hospital or a system: RXH1234567, and any figure of seven digits or more.
  "[A-Z]{0,4}\\d{7,}[A-Z]?",
]);
const SHAPED = new RegExp(`[^\\p{L}\\p{N}/.+-]${SHAPES}(?![\\p{L}\\p{N}/]|[-.]\\d)`, "gu");

/** Several in turn: "logs 1234 and 1236", "log 1234, 1236". */
const IN_TURN = new RegExp(
  `\\b(?:logs?|cads?|incidents?|crimes?|occurrences?|refs?|references|cases|urns?|crns?)(?: ${NUMBER_WORD})? (\\d{3,}(?:(?:, ?| ?/ ?| ?& ?|,? and | or )\\d{3,})+)(?![\\p{L}\\p{N}]|[-/.]\\d)`,
  "giu",
);
/** A judgment, by which its case is found: "[2021] EWFC 45". */
const JUDGMENT =
  /(?:\[?(?:19|20)\d\d\]? )?\bEW(?:FC|HC|CA|COP)(?: (?:Civ|Crim))? ?\d{1,4}\b(?: of (?:19|20)\d\d| \(\p{L}+\))?/gu;

/** Refs of the review itself: POL-0001. */
const OWN_REF = /^[A-Z][A-Z0-9]{1,4}-\d{4,5}$/;
const DAY = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;
const YEAR = /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/;

/**
 * The numbers of crimes, incidents, court cases and records in a text (docs/domain.md section 10): after what names them, or by
 * their shape. A date, a year and a ref of the review itself are none. From left to right, without overlaps. Pure.
 */
export function findCaseNumbers(text: string): DetailSpan[] {
  const judgments = text.includes("EW") ? spansOf(text, JUDGMENT, "case number") : [];
  if (!/\d{3}/.test(text)) return judgments;
  const labelled = [...text.matchAll(LABELLED)].flatMap((match): DetailSpan[] => {
    const { label = "", called = "", code = "" } = match.groups ?? {};
    const to = match.index + match[0].length;
    // In capitals it is the name of a system: "STORM 1234".
    const ordinary = ORDINARY.test(label) && label !== label.toUpperCase();
    const amount = ordinary && called === "" && /^\d{1,4}$/.test(code);
    // "Case number LCS-88231" is none of the review's own refs, though of their shape.
    const elsewhere = /no|num|#/i.test(called) && OWN_REF.test(code);
    return (isNumber(code) || elsewhere) && !amount
      ? [{ from: to - code.length, to, kind: "case number" }]
      : [];
  });
  const shaped = matchesApart(text, SHAPED).flatMap(({ from, text: code }): DetailSpan[] =>
    isNumber(code) ? [{ from, to: from + code.length, kind: "case number" }] : [],
  );
  return [labelled, inTurn(text), shaped].reduce((all, spans) => withoutOverlaps(all, spans), judgments);
}

/** Numbers of as many figures one after another, each for itself; of years and amounts of other sizes none. */
function inTurn(text: string): DetailSpan[] {
  return [...text.matchAll(IN_TURN)].flatMap((match): DetailSpan[] => {
    const numbers = match[1] ?? "";
    const start = match.index + match[0].length - numbers.length;
    const all = [...numbers.matchAll(/\d+/g)];
    const alike = all.every(([number]) => isNumber(number) && number.length === (all[0]?.[0] ?? "").length);
    return alike
      ? all.map(({ index, 0: number }) => ({
          from: start + index,
          to: start + index + number.length,
          kind: "case number",
        }))
      : [];
  });
}

function isNumber(code: string): boolean {
  if (code.replace(/\D/g, "").length < 3 || OWN_REF.test(code) || DAY.test(code) || YEAR.test(code))
    return false;
  const [, year = "", month = "", day = ""] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(code) ?? [];
  return parseIsoDate(`${year}-${month}-${day}`) === null;
}
