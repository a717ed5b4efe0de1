import { spanInWords } from "../../calendar/spanWords";
import { type IsoDate } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import type { Entry } from "../entry/entry";
import type { Field } from "../entry/fields";
import { EMPTY_CELL, gridOf, textCell, type GridCell } from "../sheet/grid";
import { readReturns } from "./readReturns";

/** How a cell that was just typed is read. */
export interface TypedReading {
  field: Field;
  /** What the cell shows. */
  written: string;
  /** What it was read as, one plain sentence. */
  readAs: string;
  /** What is doubtful about it, a plain sentence each. */
  doubts: string[];
}

/** The fields for which a person sees, while typing, how the cell is read. */
const SHOWN: readonly Field[] = ["date", "endDate", "time", "endTime", "person", "eventType"];

/** How a cell of an entry is read; `null` for a field that is not shown, and where the entry has no such cell. */
export function readTypedCell(entry: Entry, row: number, column: number): TypedReading | null {
  const cell = entry.cells.find((each) => each.row === row && each.column === column);
  if (!cell || !SHOWN.includes(cell.field)) {
    return null;
  }
  const doubts = entry.queries
    .filter((query) => query.column === cell.key && entry.rows.includes(query.row))
    .map(({ message }) => message);
  return { field: cell.field, written: cell.text, readAs: sentenceOf(entry, cell.field, cell.text), doubts };
}

function sentenceOf(entry: Entry, field: Field, text: string): string {
  const { read } = entry.date;
  const unreadable = read.start === null && read.end === null && read.text.trim() !== "";
  switch (field) {
    case "date":
    case "endDate":
      return unreadable && read.rule !== "undated"
        ? `Not read as a date: the entry goes with those that have none.`
        : `Read as ${spanInWords(read)}.`;
    case "time":
    case "endTime":
      return entry.time === null
        ? "Not read as a time of day."
        : `Read as ${[entry.time, entry.endTime ?? ""].filter((part) => part !== "").join(" to ")}.`;
    default:
      return `Kept as written: ${text}`;
  }
}

const HEADINGS: readonly (readonly [string, Field])[] = [
  ["Date", "date"],
  ["Time", "time"],
  ["Source of information", "source"],
  ["Person(s)", "person"],
  ["Event type", "eventType"],
  ["What happened", "event"],
  ["Action taken", "action"],
];

/** Any day will do: it only makes the row an entry. */
const SOME_DAY = "01/01/2000";

/**
 * How a single cell outside a return, such as one of the integrated chronology, would be read: as if it were in a return with
 * the standard columns. `null` for an empty cell and for fields that are not shown.
 */
export function readTypedAlone(
  field: Field,
  cell: GridCell,
  review: Review,
  today: IsoDate,
): TypedReading | null {
  if (cell.kind === "empty") {
    return null;
  }
  const fillers: Partial<Record<Field, string>> = {
    date: SOME_DAY,
    source: "-",
    event: "A visit was made to the home of the family.",
    action: "None taken",
  };
  const typed = cell.kind === "text" && cell.text === "" ? EMPTY_CELL : cell;
  const cells = [
    HEADINGS.map(([heading]) => textCell(heading)),
    HEADINGS.map(([, each]) => (each === field ? typed : textCell(fillers[each] ?? ""))),
  ];
  const [entry] = readReturns([gridOf("", "", cells)], review, today).sheets.flatMap(
    ({ entries }) => entries,
  );
  return entry ? readTypedCell(entry, 2, HEADINGS.findIndex(([, each]) => each === field) + 1) : null;
}
