import { isGenericAgency } from "../../review/genericAgencies";
import { namesOf } from "../../review/agencyNames";
import type { Review } from "../../review/review";
import { looksLikeDate, looksLikeTime } from "../sheet/datesAndTimes";
import type { Placed, SheetView } from "../sheet/sheetView";
import { headingWords, withoutBrackets } from "./headingWords";
import { matchHeading } from "./matchHeading";

/** Headings that give each agency a column of its own: by row, the agency at the head of each such column. */
export type AgencyHeadings = ReadonlyMap<number, ReadonlyMap<number, string>>;

export const NO_AGENCY_HEADINGS: AgencyHeadings = new Map();

/**
 * The rows of a sheet that head a column for each agency (docs/domain.md section 3): two or more agencies beside a date, no
 * column that says what happened, and sentences below. An agency is known by the review or by its ordinary name ("Police",
 * "Education"), alone or with words that add nothing ("Police involvement").
 */
export function agencyHeadings(view: SheetView, review: Review): AgencyHeadings {
  const listed = new Map(
    review.agencies.flatMap((agency) =>
      [...namesOf(agency), agency.code ?? ""].map((name) => [wordsOf(name), agency.name]),
    ),
  );
  const found = new Map<number, ReadonlyMap<number, string>>();
  const read = new Map<string, string | null>();
  const agencyCalled = (text: string): string | null => {
    const before = read.get(text);
    if (before !== undefined) return before;
    const agency = agencyOf(text, listed);
    read.set(text, agency);
    return agency;
  };
  for (const row of view.filledRows) {
    const agencies = agenciesIn(view.row(row), agencyCalled);
    if (new Set(agencies.values()).size < 2) continue;
    if (isBesideDate(view, row, agencies) && holdSentences(view, row, agencies)) found.set(row, agencies);
  }
  return found;
}

const LONGEST_NAME = 60;

/** No agency is called by figures alone: a date, a time, a number of an entry. */
const LETTER = /\p{L}/u;

function agenciesIn(
  cells: readonly Placed[],
  agencyCalled: (text: string) => string | null,
): Map<number, string> {
  const agencies = new Map<number, string>();
  for (const cell of cells) {
    if (cell.text.length > LONGEST_NAME || cell.cell.kind !== "text" || !LETTER.test(cell.text)) continue;
    const agency = agencyCalled(cell.text);
    if (agency !== null) agencies.set(cell.column, sameName(agency, agencies));
  }
  return agencies;
}

function agencyOf(text: string, listed: ReadonlyMap<string, string>): string | null {
  const inside = /^\s*[([](.+)[)\]]\s*[:*]*\s*$/s.exec(text)?.[1] ?? text;
  for (const form of [inside, withoutBrackets(inside)]) {
    const bare = form
      .replace(LABEL, "")
      .replace(BEFORE, "")
      .replace(AFTER, "")
      .replace(/[\s:*–-]+$/, "")
      .trim();
    if (wordsOf(bare) === "") continue;
    const known = listed.get(wordsOf(form)) ?? listed.get(wordsOf(bare));
    if (known !== undefined) return known;
    if (isGenericAgency(bare)) return bare;
  }
  return null;
}

const LABEL = /^\s*(?:agency|organi[sz]ation|service)\s*[:–-]\s*/i;
const TOLD =
  "(?:(?:key|significant|relevant) )?(?:involvement|contacts?|events?|entry|entries|chronology|information|records?|activity|account|narrative|history)";
const BEFORE = new RegExp(`^\\s*${TOLD}(?:\\s*[:–-]\\s*|\\s+(?:of|from|for|with|by)(?: the)?\\s+)`, "i");
const AFTER = new RegExp(`(?:\\s*[:–-])?\\s+(?:agency )?${TOLD}\\W*$`, "i");

function wordsOf(name: string): string {
  return headingWords(name).join(" ");
}

/** Names that differ only in capitals are one agency. */
function sameName(agency: string, known: ReadonlyMap<number, string>): string {
  return [...known.values()].find((other) => other.toLowerCase() === agency.toLowerCase()) ?? agency;
}

/** A date heads a column in the row, or in the one above it, and nothing else says what happened or whose entry it is. */
function isBesideDate(view: SheetView, row: number, agencies: ReadonlyMap<number, string>): boolean {
  const own = view.row(row).filter(({ column }) => !agencies.has(column));
  const above = view
    .row(row - 1)
    .filter(({ column, right }) => right === column && view.at(row, column) === undefined);
  const matches = [...own, ...above].map(({ text }) => matchHeading(text));
  const date = matches.some(
    (match) => match.field === "date" && match.confidence >= 0.75 && !match.notEventDate,
  );
  const otherwise = matches.some(
    ({ field, confidence, otherTable }) =>
      otherTable || ((field === "event" || field === "agency") && confidence >= 0.5),
  );
  return date && !otherwise;
}

const SAMPLE_SIZE = 300;
/** In the fullest of the columns, and on average over all of them: a register of who came holds a word or a name. */
const WORDS_OF_FULLEST = 3;
const WORDS_OF_ALL = 2;

/** Below the agencies stand accounts, and not ticks, figures, names or days. */
function holdSentences(view: SheetView, row: number, agencies: ReadonlyMap<number, string>): boolean {
  const rows = view.rowsBetween(row + 1, row + SAMPLE_SIZE);
  const counts = [...agencies.keys()].map((column) =>
    rows.flatMap((below) => {
      const cell = view.at(below, column);
      return cell === undefined ? [] : [wordsIn(cell)];
    }),
  );
  return counts.some((words) => average(words) >= WORDS_OF_FULLEST) && average(counts.flat()) >= WORDS_OF_ALL;
}

function wordsIn({ cell, text }: Placed): number {
  if (looksLikeDate(cell) || looksLikeTime(cell)) return 0;
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
