import type { IsoDate } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import { AGENCY_COLUMNS, type ChronologyTable } from "../integrated/chronologyTable";
import { mapInSteps, type InSteps } from "../inSteps";
import { integrateSteps } from "../integrated/integrate";
import { mergeAgainSteps, type MergeAgainOptions, type MergedAgain } from "./mergeAgain";
import type { ReadReturns } from "../returns/readReturns";
import { withAgenciesNow } from "./currentAgencyNames";
import { givenRefs, headingsWritten, type EarlierEntry } from "./earlierEntry";
import { planUpdateSteps } from "./planUpdate";
import { rememberedSign, signOf } from "./signs";
import type { StandingTable } from "./existingTable";
import { findColumnSteps } from "./tableColumns";
import { cellReader, findRowSteps, shownIn } from "./tableRows";
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
  /** What is to be written, for the entries as they will be shown. In small steps. */
  update(table: ChronologyTable, today: IsoDate): InSteps<TableUpdate>;
}

/**
 * Merges returns over the chronology that stands (domain.md section 6): finds its columns and rows whatever the panel did
 * to them, gives each entry the ref that it had, and works out what is to be written. In small steps.
 */
export function* mergeOverTableSteps(
  read: ReadReturns,
  review: Review,
  standing: StandingMerge,
  options: MergeAgainOptions = {},
): InSteps<MergedOverTable> {
  const before = yield* mapInSteps(standing.sources, (source): EarlierEntry => ({
    ...source,
    inTable: false,
    shown: shownIn(undefined, () => ""),
  }));
  const remembered = withAgenciesNow(before, read, review);
  const others = [...(yield* headingsWritten(remembered))].filter(
    (heading) => !AGENCY_COLUMNS.some((own) => own === heading),
  );
  const columns = yield* findColumnSteps(standing.table, remembered, others);
  const rows = yield* findRowSteps(standing.table, columns, remembered);
  const cell = cellReader(columns);
  const shown = yield* mapInSteps(remembered, (known): EarlierEntry => {
    const row = rows.of.get(known.ref);
    const cells = row === undefined ? undefined : standing.table.rows[row];
    const event = cell(cells, "What happened");
    const rewritten = row !== undefined && signOf(event) !== rememberedSign(known.signs, "What happened");
    return { ...known, inTable: row !== undefined, rewritten, shown: shownIn(cells, cell) };
  });
  const earlier = [...shown, ...withAgenciesNow(rows.unknown, read, review)];
  yield undefined;
  const given = givenRefs(earlier);
  const integrated = yield* integrateSteps(read, review, given);
  const again = yield* mergeAgainSteps(integrated, earlier, options);
  return {
    again,
    update: function* (table, today) {
      const headings = [...new Set([...others, ...table.otherHeadings])];
      const all = yield* findColumnSteps(standing.table, remembered, headings);
      const { table: standingTable, firstRow } = standing;
      return yield* planUpdateSteps({
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
