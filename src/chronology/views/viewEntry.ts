import { compare, type IsoDate } from "../../calendar/isoDate";
import { FIRST_DAY_SHOWN, dateFromSerial } from "../../calendar/serial";
import { eachInSteps, type InSteps } from "../inSteps";
import { textOf, type TableCell } from "../remerge/existingTable";

/** What the latest merge did to an entry: how its Queries cell begins (docs/domain.md section 6). */
export const MERGE_MARKS = ["New", "Changed", "Back", "Withdrawn", "Put back"] as const;
export type MergeMark = (typeof MERGE_MARKS)[number];

/** An entry as a view shows it: as it is in the table now, with the panel's own words and corrections. */
export interface ViewEntry {
  /** What it is found by: its ref, or "row 57" for a row without a ref of its own. */
  key: string;
  ref: string;
  agency: string;
  /** The span that its date means; `null` for an open end, and both `null` for an undated entry. */
  start: IsoDate | null;
  end: IsoDate | null;
  approximate: boolean;
  asRecorded: string;
  time: string;
  people: string[];
  type: string;
  event: string;
  action: string;
  themes: string[];
  practice: string;
  /** The refs that it is linked with. */
  linked: string[];
  mark: MergeMark | null;
}

/** What is remembered about the date that an agency wrote. */
export type RememberedDate = Pick<ViewEntry, "ref" | "start" | "end" | "approximate">;

/** The columns that a view reads; any of them may be missing. */
export const VIEW_COLUMNS = [
  "Ref",
  "Date",
  "Date as recorded",
  "Time",
  "Agency",
  "Person(s)",
  "Event type",
  "What happened",
  "Action, decision and outcome",
  "Linked",
  "Queries",
  "Key theme",
  "Practice",
] as const;
type ViewColumn = (typeof VIEW_COLUMNS)[number];

/** The cells of one row by the heading of their column. */
type ViewRow = Readonly<Partial<Record<ViewColumn, TableCell>>>;

/** This many rows are a few milliseconds of work. */
const ROWS_A_STEP = 500;

/**
 * The rows of the chronology as entries, in the order of their days (docs/domain.md section 4: an open start by its end, undated
 * ones last), whatever the table is sorted by. Empty rows are left out. In small steps.
 * @param firstRow the sheet's own number of the first row
 * @param dates what is remembered about recorded dates; it counts while the Date cell shows the day it gave
 */
export function* viewEntrySteps(
  rows: readonly ViewRow[],
  firstRow: number,
  dates: readonly RememberedDate[],
): InSteps<ViewEntry[]> {
  const remembered = new Map(dates.map((date) => [date.ref, date]));
  const seen = new Set<string>();
  const read: Readers = {
    people: remembering(peopleIn),
    themes: remembering(themesIn),
    refs: remembering(themesIn),
  };
  const entries: ViewEntry[] = [];
  yield* eachInSteps(
    rows,
    (row, index) => {
      const ref = textOf(row.Ref);
      const event = textOf(row["What happened"]);
      if (ref === "" && event === "" && textOf(row.Date) === "") return;
      const key = ref === "" || seen.has(ref) ? `row ${firstRow + index}` : ref;
      seen.add(ref);
      entries.push(entryOf(row, { key, ref, event }, spanOf(row.Date ?? "", remembered.get(ref)), read));
    },
    ROWS_A_STEP,
  );
  return entries.sort((one, other) =>
    compare(one.start ?? one.end ?? LAST, other.start ?? other.end ?? LAST),
  );
}

type Readers = Record<"people" | "themes" | "refs", (text: string) => string[]>;

function entryOf(
  row: ViewRow,
  known: Pick<ViewEntry, "key" | "ref" | "event">,
  { start, end, approximate }: Span,
  read: Readers,
): ViewEntry {
  return {
    key: known.key,
    ref: known.ref,
    start,
    end,
    approximate,
    agency: textOf(row.Agency),
    asRecorded: textOf(row["Date as recorded"]),
    time: textOf(row.Time),
    people: read.people(textOf(row["Person(s)"])),
    type: textOf(row["Event type"]),
    event: known.event,
    action: textOf(row["Action, decision and outcome"]),
    themes: read.themes(textOf(row["Key theme"])),
    practice: textOf(row.Practice),
    linked: read.refs(textOf(row.Linked)),
    mark: markOf(textOf(row.Queries)),
  };
}

/** The same few texts are in thousands of cells: each is split only once. */
function remembering(split: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const parts = split(text);
    known.set(text, parts);
    return parts;
  };
}

function markOf(queries: string): MergeMark | null {
  const begins = /^(?:New|Changed|Back|Withdrawn|Put back)(?=$|[ ,\n])/.exec(queries)?.[0];
  return begins === undefined ? null : (MERGE_MARKS.find((mark) => mark === begins) ?? null);
}

/** Sorts after every day. */
const LAST = "9999-99-99";

type Span = Pick<ViewEntry, "start" | "end" | "approximate">;

/** The day of a Date cell, with the span that the agency wrote unless the panel has entered another day. */
function spanOf(cell: TableCell, remembered: RememberedDate | undefined): Span {
  const day = typeof cell === "number" ? dateFromSerial(cell) : null;
  const known = remembered && { ...remembered, day: remembered.start ?? remembered.end };
  if (known && (known.day === day || (day === null && known.day !== null && known.day < FIRST_DAY_SHOWN))) {
    const { start, end, approximate } = known;
    return { start, end, approximate };
  }
  return { start: day, end: day, approximate: false };
}

/** The persons that a cell names: "Child R, Mother and MGM". */
export function peopleIn(text: string): string[] {
  return partsOf(text, /[;,\n/&]|\band\b/);
}

/** The key themes or the refs of a cell, separated by semicolons or lines; a comma may be part of a theme's name. */
export function themesIn(text: string): string[] {
  return partsOf(text, /[;\n]/);
}

function partsOf(text: string, between: RegExp): string[] {
  return distinct(text.split(between).map((part) => part.trim()));
}

/** The texts that are not empty, each once whatever the case, as first written. */
export function distinct(texts: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const text of texts) {
    const folded = text.toLowerCase();
    if (text !== "" && !first.has(folded)) first.set(folded, text);
  }
  return [...first.values()];
}

/** Whether two names are the same whatever the case. */
export function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
