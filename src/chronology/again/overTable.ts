import type { IsoDate } from "../../calendar";
import type { Review } from "../../review/review";
import { AGENCY_COLUMNS, type ChronologyTable } from "../chronologyTable";
import { integrate } from "../integrate";
import { mergeAgain, type MergeAgainOptions, type MergedAgain } from "../mergeAgain";
import type { ReadReturns } from "../readReturns";
import { withAgenciesNow } from "./agenciesNow";
import { givenRefs, type EarlierEntry } from "./earlierEntry";
import { planUpdate } from "./planUpdate";
import { rememberedSign, signOf } from "./signs";
import type { StandingTable } from "./standingTable";
import { findColumns } from "./tableColumns";
import { cellReader, findRows, shownIn } from "./tableRows";
import type { TableUpdate } from "./tableUpdate";

/** A chronology that stands, and what is remembered of the merges that made it. */
export interface StandingMerge {
  table: StandingTable;
  /** The sheet's own number of the first row below the heading. */
  firstRow: number;
  sources: readonly Omit<EarlierEntry, "shown" | "inTable">[];
}

/** Returns merged over a chronology that stands; `update` writes the table. */
export interface MergedOverTable {
  again: MergedAgain;
  /** What is to be written, for the entries as they will be shown. */
  update(table: ChronologyTable, today: IsoDate): TableUpdate;
}

/**
 * Merges returns over the chronology that stands (domain.md section 6): finds its columns and rows whatever the panel did
 * to them, gives each entry the ref that it had, and works out what is to be written.
 */
export function mergeOverTable(
  read: ReadReturns,
  review: Review,
  standing: StandingMerge,
  options: MergeAgainOptions = {},
): MergedOverTable {
  const remembered = withAgenciesNow(
    standing.sources.map((source) => ({ ...source, inTable: false, shown: shownIn(undefined, () => "") })),
    read,
    review,
  );
  const others = [...new Set(remembered.flatMap(({ signs }) => Object.keys(signs)))].filter(
    (heading) => !AGENCY_COLUMNS.some((own) => own === heading),
  );
  const columns = findColumns(standing.table, remembered, others);
  const rows = findRows(standing.table, columns, remembered);
  const cell = cellReader(columns);
  const shown = remembered.map((known): EarlierEntry => {
    const row = rows.of.get(known.ref);
    const cells = row === undefined ? undefined : standing.table.rows[row];
    const event = cell(cells, "What happened");
    const rewritten = row !== undefined && signOf(event) !== rememberedSign(known.signs, "What happened");
    return { ...known, inTable: row !== undefined, rewritten, shown: shownIn(cells, cell) };
  });
  const earlier = [...shown, ...withAgenciesNow(rows.unknown, read, review)];
  const again = mergeAgain(integrate(read, review, givenRefs(earlier)), earlier, options);
  return {
    again,
    update: (table, today) => {
      const all = findColumns(standing.table, remembered, [...new Set([...others, ...table.otherHeadings])]);
      const { table: standingTable, firstRow } = standing;
      return planUpdate({
        standing: standingTable,
        firstRow,
        columns: all,
        rows,
        earlier,
        again,
        table,
        today,
      });
    },
  };
}
