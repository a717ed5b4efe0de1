import { serialFromDate } from "../calendar/serial";
import { readTargetDate } from "../calendar/readTargetDate";
import type { TargetContext } from "../calendar/targetDate";
import type { PlanQuery } from "./action";
import { hasSign, numbersAfter } from "./again";
import { STATUS_AS_WRITTEN } from "./fields";
import { dayOfCell, isEmptyRow, textOfCell } from "./planRow";
import { DATE_COLUMNS, NEEDS_A_DATE, type PlanCell } from "./planTable";
import { statusOfCell, statusOfWords } from "./status";
import { britishDay } from "../calendar/britishDay";

/** A cell to be repaired. */
interface Mend {
  /** The row of the plan's body, from 0. */
  row: number;
  heading: string;
  value: PlanCell;
}

/** What is wrong with a row of the plan: reported and, if the meaning is clear, repaired. */
interface RowDamage {
  mends: Mend[];
  queries: Omit<PlanQuery, "file" | "sheet">[];
}

/**
 * Checks the rows of a plan for what people's edits break: words where dates should be, a status that is not one of
 * the five, a missing or repeated ref. The repairs lose nothing that a person wrote.
 * @param rows the cells of each row by heading, from the top
 * @param rowNumber the first row's number on the sheet
 * @param highest the highest ref that was ever given, whether its row is still there or not
 */
export function rowDamage(
  rows: readonly ReadonlyMap<string, PlanCell>[],
  rowNumber: number,
  context: TargetContext,
  highest = "",
): RowDamage {
  const damage: RowDamage = { mends: [], queries: [] };
  const next = numbersAfter([highest, ...rows.map((cells) => textOfCell(cells.get("Ref")))]);
  const refs = new Set<string>();
  rows.forEach((cells, row) => {
    if (isEmptyRow(cells)) {
      return;
    }
    const put = (heading: string, value: PlanCell): void => {
      damage.mends.push({ row, heading, value });
    };
    const query = (rule: string, level: PlanQuery["level"], column: string, message: string): void => {
      damage.queries.push({ rule, level, row: rowNumber + row, column, message, fix: null });
    };
    const ref = textOfCell(cells.get("Ref")).trim();
    if (ref === "" || refs.has(ref)) {
      const given = next();
      put("Ref", given);
      if (ref !== "") {
        query("ref-repeated", "note", "Ref", `The ref ${ref} is on two rows; the lower one is now ${given}.`);
      }
    }
    refs.add(ref);
    lookAtStatus(cells, put, query);
    DATE_COLUMNS.forEach((heading) => lookAtDate(heading, cells, context, put, query));
  });
  return damage;
}

type Put = (heading: string, value: PlanCell) => void;
type AddQuery = (rule: string, level: PlanQuery["level"], column: string, message: string) => void;

function lookAtStatus(cells: ReadonlyMap<string, PlanCell>, put: Put, query: AddQuery): void {
  const written = textOfCell(cells.get("Status"));
  const known = statusOfCell(written);
  if (known !== null) {
    if (known !== written) {
      put("Status", known);
    }
    return;
  }
  if (written.trim() === "") {
    put("Status", "Not started");
    return;
  }
  const meant = statusOfWords(written);
  if (meant === null) {
    const message = `"${written}" is not one of the five statuses, so the action counts as open; choose one from the list.`;
    query("status-unlisted", "error", "Status", message);
    return;
  }
  put("Status", meant);
  const kept = textOfCell(cells.get(STATUS_AS_WRITTEN));
  put(STATUS_AS_WRITTEN, kept === "" ? written : `${kept}\n${written}`);
  const message = `"${written}" is not one of the five statuses; it was read as "${meant}", and what was written is kept under ${STATUS_AS_WRITTEN}.`;
  query("status-unlisted", "warning", "Status", message);
}

function lookAtDate(
  heading: (typeof DATE_COLUMNS)[number],
  cells: ReadonlyMap<string, PlanCell>,
  context: TargetContext,
  put: Put,
  query: AddQuery,
): void {
  const cell = cells.get(heading) ?? "";
  const text = textOfCell(cell).trim();
  if (text === "" || text === NEEDS_A_DATE) {
    const open = !["Complete", "Not accepted"].includes(statusOfCell(textOfCell(cells.get("Status"))) ?? "");
    if (heading === "Target date" && text === "" && open) {
      put(heading, NEEDS_A_DATE);
    }
    return;
  }
  if (dayOfCell(cell) !== null) {
    return;
  }
  const read = readTargetDate(text, { ...context, start: dayOfCell(cells.get("Start")) });
  const day = heading === "Start" ? read.start : read.end;
  const exact = heading === "Target date" || (read.start === read.end && !read.approximate);
  if (day !== null && exact) {
    put(heading, serialFromDate(day));
    const shown = britishDay(day);
    query(
      "date-as-text",
      "warning",
      heading,
      `"${text}" was text, not a date; it is now ${shown}. Check that this is the right day.`,
    );
    if (heading === "Target date") {
      keepWords(cells, text, put);
    }
    return;
  }
  if (heading === "Target date") {
    put(heading, NEEDS_A_DATE);
    keepWords(cells, text, put);
    const message = `"${text}" does not give a date, so working days cannot be counted; it is now under Target as written. Enter a date.`;
    query("date-as-text", "warning", heading, message);
    return;
  }
  query("date-as-text", "warning", heading, `"${text}" cannot be read as a date; enter a date.`);
}

/** Moves what was typed into a date cell to Target as written, below what is there. */
function keepWords(cells: ReadonlyMap<string, PlanCell>, text: string, put: Put): void {
  const before = textOfCell(cells.get("Target as written")).trim();
  if (before !== text) {
    put("Target as written", before === "" ? text : `${before}\n${text}`);
  }
}

/** A column of the plan: its heading and cells. */
interface StandingColumn {
  heading: string;
  cells: readonly PlanCell[];
}

/** Which columns of the plan have been renamed or removed. */
export interface ColumnDamage {
  renamed: { column: number; heading: string; was: string }[];
  missing: string[];
}

/**
 * Finds the columns that a plan should have and does not. An unknown column between the neighbours of a missing one, or
 * holding mostly what the missing one was given, is taken to be it, renamed.
 * @param wanted the headings in order
 * @param known other headings that already have a meaning
 * @param builtOf the signs of what a column's cells were given, row by row; null if a row has none
 */
export function columnDamage(
  columns: readonly StandingColumn[],
  wanted: readonly string[],
  known: ReadonlySet<string>,
  builtOf: (heading: string) => readonly (string | null)[],
): ColumnDamage {
  const damage: ColumnDamage = { renamed: [], missing: [] };
  const headings = columns.map(({ heading }) => heading);
  const strange = (index: number): boolean => {
    const heading = headings[index];
    return heading !== undefined && !wanted.includes(heading) && !known.has(heading);
  };
  for (const [place, heading] of wanted.entries()) {
    if (headings.includes(heading)) {
      continue;
    }
    const before = headings.indexOf(wanted[place - 1] ?? "");
    const after = headings.indexOf(wanted[place + 1] ?? "");
    const beside = before >= 0 || place === 0 ? before + 1 : after - 1;
    const between = strange(beside) && (after < 0 || after === beside + 1);
    const alike = columns.findIndex(({ cells }, index) => strange(index) && isAlike(cells, builtOf(heading)));
    const found = between ? beside : alike;
    if (found >= 0) {
      damage.renamed.push({ column: found, heading, was: headings[found] ?? "" });
      headings[found] = heading;
    } else {
      damage.missing.push(heading);
    }
  }
  return damage;
}

/** At least half of the cells are as they were given, and not all are empty. */
function isAlike(cells: readonly PlanCell[], built: readonly (string | null)[]): boolean {
  const same = cells.filter((cell, row) => cell !== "" && hasSign(cell, built[row] ?? undefined)).length;
  const filled = built.filter((sign) => sign !== null && sign !== "").length;
  return same > 0 && same * 2 >= filled;
}
