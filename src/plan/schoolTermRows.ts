import { dateFromSerial, serialFromDate } from "../calendar/serial";
import { monthName } from "../calendar/words";
import { readRecordedDate } from "../calendar/readRecordedDate";
import {
  HALF_TERMS,
  USUAL_TERMS,
  type DayOfYear,
  type HalfTermName,
  type SchoolTerms,
} from "../calendar/schoolTerms";
import type { PlanCell } from "./planTable";

export const TERM_HEADINGS = ["Half term", "First day", "Last day", "Notes"] as const;

/** Something on the School terms sheet that cannot be used. */
interface TermProblem {
  /** The row of the table's body, from 0; null if the row is missing. */
  row: number | null;
  column: (typeof TERM_HEADINGS)[number];
  message: string;
}

/** The terms in a table, with the usual days where it has none. */
export interface TermsRead {
  terms: SchoolTerms;
  problems: TermProblem[];
  /** The table with every bad cell corrected; the words that were there are kept in its notes. */
  mended: PlanCell[][];
}

/** The year of the sheet's days; only month and day count. Not a leap year, so that each day occurs every year. */
const SHOWN_YEAR = 2027;

function serialOf({ month, day }: DayOfYear): number {
  const two = (number: number): string => String(number).padStart(2, "0");
  return serialFromDate(`${SHOWN_YEAR}-${two(month)}-${two(day)}`);
}

function shown({ month, day }: DayOfYear): string {
  return `${day} ${monthName(month)}`;
}

/** The rows of a new sheet: the terms in docs/domain.md section 4. */
export function usualTermRows(): PlanCell[][] {
  return HALF_TERMS.map((name) => [
    name,
    serialOf(USUAL_TERMS[name].from),
    serialOf(USUAL_TERMS[name].to),
    "",
  ]);
}

/** Reads the rows of the School terms table, ignoring years. Anything unusable is reported. */
export function readTermRows(rows: readonly (readonly PlanCell[])[]): TermsRead {
  const problems: TermProblem[] = [];
  const terms = { ...USUAL_TERMS };
  const mended: PlanCell[][] = [];
  const taken = new Set<number>();
  for (const name of HALF_TERMS) {
    const row = rows.findIndex((cells, index) => !taken.has(index) && isNamed(cells, name));
    if (row < 0) {
      const message = `The row for ${name} is missing, so its usual dates apply: ${span(name)}.`;
      problems.push({ row: null, column: "Half term", message });
      mended.push([name, serialOf(USUAL_TERMS[name].from), serialOf(USUAL_TERMS[name].to), ""]);
      continue;
    }
    taken.add(row);
    const found = readRow(name, rows[row] ?? [], row);
    terms[name] = found.half;
    problems.push(...found.problems);
    mended.push([name, serialOf(found.half.from), serialOf(found.half.to), found.notes]);
  }
  const others = rows.filter((cells, index) => !taken.has(index) && cells.some((cell) => cell !== ""));
  return {
    terms,
    problems,
    mended: [...mended, ...others.map((cells) => TERM_HEADINGS.map((_, at) => cells[at] ?? ""))],
  };
}

function isNamed([name = ""]: readonly PlanCell[], wanted: HalfTermName): boolean {
  return String(name).replace(/\s+/g, " ").trim().toLowerCase() === wanted.toLowerCase();
}

function span(name: HalfTermName): string {
  const { from, to } = USUAL_TERMS[name];
  return `${shown(from)} to ${shown(to)}`;
}

function readRow(
  name: HalfTermName,
  [, first = "", last = "", note = ""]: readonly PlanCell[],
  row: number,
): { half: SchoolTerms[HalfTermName]; problems: TermProblem[]; notes: string } {
  const problems: TermProblem[] = [];
  const words: string[] = String(note).trim() === "" ? [] : [String(note)];
  const dayIn = (cell: PlanCell, column: "First day" | "Last day", usual: DayOfYear): DayOfYear => {
    const day = dayOf(cell);
    if (day !== null) return day;
    const says = String(cell).trim();
    const what = says === "" ? `The ${column.toLowerCase()} of ${name} is empty` : `"${says}" is not a day`;
    problems.push({
      row,
      column,
      message: `${what}, so the usual date applies for ${name}: ${shown(usual)}.`,
    });
    if (says !== "") words.push(`${column}: ${says}`);
    return usual;
  };
  const from = dayIn(first, "First day", USUAL_TERMS[name].from);
  const to = dayIn(last, "Last day", USUAL_TERMS[name].to);
  if (from.month * 100 + from.day > to.month * 100 + to.day) {
    const message = `${name} ends before it begins (${shown(from)} to ${shown(to)}), so its usual dates apply: ${span(name)}.`;
    problems.push({ row, column: "First day", message });
    words.push(`${shown(from)} to ${shown(to)}`);
    return { half: USUAL_TERMS[name], problems, notes: words.join("\n") };
  }
  return { half: { from, to }, problems, notes: words.join("\n") };
}

/** A date, or text that gives one day, with or without a year. */
function dayOf(cell: PlanCell): DayOfYear | null {
  if (typeof cell === "number") {
    return partsOf(dateFromSerial(cell));
  }
  const read = readRecordedDate(cell, { today: `${SHOWN_YEAR}-12-31`, year: SHOWN_YEAR });
  return read.start !== null && read.start === read.end && !read.approximate ? partsOf(read.start) : null;
}

function partsOf(date: string | null): DayOfYear | null {
  const month = Number(date?.slice(5, 7));
  const day = Number(date?.slice(8, 10));
  // 29 February does not exist in most years.
  return date === null ? null : { month, day: month === 2 ? Math.min(day, 28) : day };
}
