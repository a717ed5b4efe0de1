import {
  AGENCY_COLUMNS,
  chronologyTableSteps,
  PANEL_COLUMNS,
} from "../../../src/chronology/integrated/chronologyTable";
import { atOnce } from "../../../src/chronology/inSteps";
import { integrate } from "../../../src/chronology/integrated/integrate";
import { mergeAgainSteps, type MergedAgain } from "../../../src/chronology/remerge/mergeAgain";
import { mergeIntoTableSteps } from "../../../src/chronology/remerge/mergeIntoTable";
import { readReturns, type ReadReturns } from "../../../src/chronology/returns/readReturns";
import { sourceOf } from "../../../src/chronology/remerge/planUpdate";
import { type Decision } from "../../../src/chronology/remerge/matchEntries";
import { type EarlierEntry } from "../../../src/chronology/remerge/earlierEntry";
import { type ExistingTable } from "../../../src/chronology/remerge/existingTable";
import { type TableUpdate } from "../../../src/chronology/remerge/tableUpdate";
import { parseReview } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

const TODAY = "2026-11-21";
const REVIEW = parseReview('{"agencies":[{"name":"Police","code":"POL"},{"name":"Housing","code":"HOU"}]}');

/** A row of a made-up return. */
export interface Row {
  day: string;
  event: string;
  source?: string;
  ref?: string;
  time?: string;
}

/** A workbook that holds a chronology, without Excel. */
export interface Chronology {
  table: ExistingTable;
  sources: EarlierEntry[];
}

interface Step {
  chronology: Chronology;
  again: MergedAgain;
  update: TableUpdate | null;
}

/** Returns by agency: "Police" and "Housing". */
function returnsOf(returns: Record<string, readonly Row[]>): ReadReturns {
  const grids = Object.entries(returns).map(([agency, rows]) =>
    gridOf(
      [
        ["Ref", "Date", "Time", "Source", "What happened", "Action taken"],
        ...rows.map(({ day, event, source, ref, time }) => [
          ref ?? "",
          { day },
          time ?? "",
          source ?? "Case file",
          event,
          "None taken",
        ]),
      ],
      { file: `${agency.toLowerCase()}.xlsx` },
    ),
  );
  return readReturns(grids, REVIEW, TODAY);
}

const NO_LINKS = new Map<string, string[]>();

/** Merges returns as the job does: a first time, or into an existing chronology. */
export function merge(
  returns: Record<string, readonly Row[]>,
  existing?: Chronology,
  decisions: readonly Decision[] = [],
): Step {
  const read = returnsOf(returns);
  if (!existing) {
    const again = atOnce(mergeAgainSteps(integrate(read, REVIEW), []));
    const made = atOnce(chronologyTableSteps(again.chronology.entries, REVIEW, NO_LINKS));
    const headings = [...AGENCY_COLUMNS, ...made.otherHeadings, ...PANEL_COLUMNS];
    const rows = made.rows.map(({ cells }) => headings.map((heading) => cells.get(heading) ?? ""));
    const sources = made.rows.map(({ entry, cells }) => sourceOf(entry, cells));
    return { chronology: { table: { headings, rows }, sources }, again, update: null };
  }
  const { again, update } = atOnce(
    mergeIntoTableSteps(
      read,
      REVIEW,
      { table: existing.table, firstRow: 5, sources: existing.sources },
      { decisions },
    ),
  );
  const planned = atOnce(update(atOnce(chronologyTableSteps(again.chronology.entries, REVIEW, NO_LINKS))));
  const table = updated(existing.table, planned);
  return { chronology: { table, sources: planned.sources }, again, update: planned };
}

/** What the table holds when an update has been written into it. */
function updated(table: ExistingTable, update: TableUpdate): ExistingTable {
  const headings = [...table.headings];
  const rows = table.rows.map((row) => [...row]);
  update.headings.forEach(({ column, heading }) => (headings[column] = heading));
  const before = [...headings];
  for (const { heading, behind } of [...update.columns].reverse()) {
    const place = behind < 0 ? 0 : headings.indexOf(before[behind] ?? "") + 1;
    headings.splice(place, 0, heading);
    rows.forEach((row) => row.splice(place, 0, ""));
  }
  for (const { row, heading, value } of update.cells) {
    const cells = rows[row];
    if (cells) cells[headings.indexOf(heading)] = value;
  }
  for (const place of [...new Set(update.added.map((row) => row.place))].sort((a, b) => b - a)) {
    const group = update.added.filter((row) => row.place === place);
    rows.splice(place, 0, ...group.map(({ cells }) => headings.map((heading) => cells.get(heading) ?? "")));
  }
  return { headings, rows };
}

export function column(table: ExistingTable, heading: string): string[] {
  const index = table.headings.indexOf(heading);
  return table.rows.map((row) => String(row[index] ?? ""));
}
