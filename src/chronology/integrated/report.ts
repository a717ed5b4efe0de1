import type { ReadSheet, SetAside } from "../entry/readSheet";
import type { Field } from "../entry/fields";
import type { IntegratedChronology, IntegratedEntry } from "./integrate";
import type { Query } from "../entry/query";
import type { ReadReturns } from "../returns/readReturns";

/** One sheet of a return in REPORT.json (docs/interfaces.md section 1). */
export interface ReturnReport extends Pick<
  ReadSheet,
  "file" | "sheet" | "agency" | "agencyFrom" | "department" | "person" | "headerRow"
> {
  kind: "events" | "organisational-changes";
  columns: Record<string, Field>;
  rows: {
    entries: number;
    partOfEntry: number;
    heading: number;
    setAside: Pick<SetAside, "row" | "reason" | "words">[];
  };
  /** The sheet was hidden, or some of its rows were. */
  hidden?: true;
  hiddenRows?: number[];
}

/** One entry in REPORT.json. Texts are "" where there are none, a time and open or unknown ends `null`. */
export interface EntryReport
  extends
    Pick<IntegratedEntry, "ref" | "agency" | "file" | "sheet" | "row" | "time" | "state">,
    Pick<IntegratedEntry["texts"], "source" | "person" | "eventType" | "event" | "action"> {
  date: { asRecorded: string; start: string | null; end: string | null; approximate: boolean };
}

/** One query in REPORT.json. */
export type QueryReport = Omit<Query, "agency" | "asked">;

interface ChronologyReport {
  returns: ReturnReport[];
  entries: EntryReport[];
  queries: QueryReport[];
}

/** The parts of REPORT.json that come from reading and integrating; a job adds the rest. */
export function reportChronology(read: ReadReturns, chronology: IntegratedChronology): ChronologyReport {
  return {
    returns: read.sheets.map(reportReturn),
    entries: chronology.entries.map(reportEntry),
    queries: allQueries(read).map(reportQuery),
  };
}

/** Every query of the returns, sheet by sheet from the top. */
export function allQueries(read: ReadReturns): Query[] {
  return read.sheets.flatMap((sheet) =>
    [...sheet.queries, ...sheet.entries.flatMap((entry) => entry.queries)].sort((a, b) => a.row - b.row),
  );
}

/** A sheet as REPORT.json lists it. */
export function reportReturn(sheet: ReadSheet): ReturnReport {
  const count = (use: "entry" | "partOfEntry" | "heading") =>
    sheet.uses.filter((row) => row.use === use).length;
  const hiddenRows = sheet.uses.map((use) => use.row).filter((row) => sheet.hiddenRows.includes(row));
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    agency: sheet.agency,
    agencyFrom: sheet.agencyFrom,
    department: sheet.department,
    person: sheet.person,
    kind: sheet.kind === "events" ? "events" : "organisational-changes",
    headerRow: sheet.headerRow,
    columns: Object.fromEntries(sheet.columns.map((column) => [column.key, column.field])),
    rows: {
      entries: count("entry"),
      partOfEntry: count("partOfEntry"),
      heading: count("heading"),
      setAside: sheet.uses.flatMap((use) =>
        use.use === "setAside" ? [{ row: use.row, reason: use.reason, words: use.words }] : [],
      ),
    },
    ...(sheet.hidden ? { hidden: true as const } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
  };
}

/** An entry as REPORT.json lists it. */
export function reportEntry(entry: IntegratedEntry): EntryReport {
  const { start, end, approximate } = entry.date.read;
  const { source, person, eventType, event, action } = entry.texts;
  const { ref, agency, file, sheet, row, time, state } = entry;
  const date = { asRecorded: entry.date.asRecorded, start, end, approximate };
  return { ref, agency, file, sheet, row, date, time, source, person, eventType, event, action, state };
}

/** A query as REPORT.json lists it. */
export function reportQuery(query: Query): QueryReport {
  const { rule, level, file, sheet, row, column, message, fix } = query;
  return { rule, level, file, sheet, row, column, message, fix };
}
