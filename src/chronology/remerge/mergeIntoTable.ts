import type { Review } from "../../review/review";
import { AGENCY_COLUMNS, type ChronologyTable } from "../integrated/chronologyTable";
import { mapInSteps, type InSteps } from "../inSteps";
import { integrateSteps } from "../integrated/integrate";
import { mergeAgainSteps, type MergeAgainOptions, type MergedAgain } from "./mergeAgain";
import type { ReadReturns } from "../returns/readReturns";
import { codesInUse } from "./codesInUse";
import { withCurrentAgencyNames, type AgenciesOfReturn } from "./currentAgencyNames";
import { headingsWritten, type EarlierEntry } from "./earlierEntry";
import { planUpdateSteps } from "./planUpdate";
import { hasSign, rememberedSign } from "./signs";
import type { ExistingTable } from "./existingTable";
import { findColumnSteps } from "./tableColumns";
import { cellReader, findRowSteps, shownIn } from "./tableRows";
import type { TableUpdate } from "./tableUpdate";

/** The chronology in the workbook, and what is remembered about the merges that made it. */
interface ExistingChronology {
  table: ExistingTable;
  /** The sheet's own number of the first row below the heading. */
  firstRow: number;
  sources: readonly Omit<EarlierEntry, "shown" | "inTable">[];
}

/** What else a merge into a table takes into account. */
export interface MergeIntoTableOptions extends MergeAgainOptions {
  /** Whose a return is now; where this is not given, its sheet's. */
  agenciesOf?: AgenciesOfReturn;
}

/** Returns merged into the existing chronology; `update` gives what to write. */
export interface MergedIntoTable {
  again: MergedAgain;
  /** What to write, for the entries as the table will show them. In small steps. */
  update(table: ChronologyTable): InSteps<TableUpdate>;
}

/**
 * Merges returns into the existing chronology (docs/domain.md section 6): finds its columns and rows whatever the panel has done
 * to them, gives each entry the ref that it had, and works out what to write. In small steps.
 */
export function* mergeIntoTableSteps(
  read: ReadReturns,
  review: Review,
  existing: ExistingChronology,
  options: MergeIntoTableOptions = {},
): InSteps<MergedIntoTable> {
  const {
    agenciesOf = (file, sheet) =>
      read.sheets.filter((each) => each.file === file && each.sheet === sheet).map(({ agency }) => agency),
  } = options;
  const before = yield* mapInSteps(existing.sources, (source): EarlierEntry => ({
    ...source,
    inTable: false,
    shown: shownIn(undefined, () => ""),
  }));
  const remembered = withCurrentAgencyNames(before, read, review, agenciesOf);
  const others = [...(yield* headingsWritten(remembered))].filter(
    (heading) => !AGENCY_COLUMNS.some((own) => own === heading),
  );
  const columns = yield* findColumnSteps(existing.table, remembered, others);
  const rows = yield* findRowSteps(existing.table, columns, remembered);
  const cell = cellReader(columns);
  const shown = yield* mapInSteps(remembered, (known): EarlierEntry => {
    const row = rows.rowOf.get(known.ref);
    const cells = row === undefined ? undefined : existing.table.rows[row];
    const event = cell(cells, "What happened");
    const rewritten = row !== undefined && !hasSign(event, rememberedSign(known.signs, "What happened"));
    return { ...known, inTable: row !== undefined, rewritten, shown: shownIn(cells, cell) };
  });
  const earlier = [...shown, ...withCurrentAgencyNames(rows.unknown, read, review, agenciesOf)];
  yield undefined;
  const given = codesInUse(earlier, review);
  const integrated = yield* integrateSteps(read, review, given);
  const again = yield* mergeAgainSteps(integrated, earlier, options);
  return {
    again,
    update: function* (table) {
      const headings = [...new Set([...others, ...table.otherHeadings])];
      const all = yield* findColumnSteps(existing.table, remembered, headings);
      const { table: existingTable, firstRow } = existing;
      return yield* planUpdateSteps({
        existing: existingTable,
        firstRow,
        columns: all,
        rows,
        earlier,
        again,
        table,
      });
    },
  };
}
