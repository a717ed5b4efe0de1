import { spanInWords } from "../../calendar/spanWords";
import { type IsoDate } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import type { Entry } from "../entry/entry";
import type { Field } from "../entry/fields";
import type { GridCell } from "../sheet/grid";
import { readReturns } from "./readReturns";

/** What a cell that was just typed is read as. */
export interface TypedReading {
  field: Field;
  /** What the cell shows. */
  written: string;
  /** What it was read as, one plain sentence. */
  readAs: string;
  /** What is doubtful about it, one plain sentence each. */
  doubts: string[];
}

/** The fields that are told of while a person types: a date, a time, a person, a type. */
const TOLD: readonly Field[] = ["date", "endDate", "time", "endTime", "person", "eventType"];

/** What the cell of an entry is read as; `null` for a column that is not told of, and for an entry without such a cell. */
export function readTypedCell(entry: Entry, row: number, column: number): TypedReading | null {
  const cell = entry.cells.find((each) => each.row === row && each.column === column);
  if (!cell || !TOLD.includes(cell.field)) {
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
        ? `Read as no date: the entry stands among those without one.`
        : `Read as ${spanInWords(read)}.`;
    case "time":
    case "endTime":
      return entry.time === null
        ? "Read as no time of day."
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

function textCell(text: string): GridCell {
  return { value: text, text, kind: "text", isDate: false };
}

const SOME_DAY = "01/01/2000";

/**
 * What a single cell would be read as that stands outside a return, such as one of the integrated chronology: as if it stood
 * in a return with the standard columns. `null` for an empty cell and for fields that are not told of.
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
  const cells = [
    HEADINGS.map(([heading]) => textCell(heading)),
    HEADINGS.map(([, each]) => (each === field ? cell : textCell(fillers[each] ?? ""))),
  ].map((line) => line.map((each) => (each.text === "" && each.kind === "text" ? NOTHING : each)));
  const grid = {
    file: "",
    sheet: "",
    hidden: false,
    firstRow: 1,
    firstColumn: 1,
    cells,
    merges: [],
    hiddenRows: [],
  };
  const [entry] = readReturns([grid], review, today).sheets.flatMap(({ entries }) => entries);
  return entry ? readTypedCell(entry, 2, HEADINGS.findIndex(([, each]) => each === field) + 1) : null;
}

const NOTHING: GridCell = { value: null, text: "", kind: "empty", isDate: false };
