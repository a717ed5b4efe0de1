import { lookAfter } from "./lookAfter";
import { inWords, isFormula, sampleRows } from "./lookAtFormulas";
import type { Context } from "./workbookRun";

/** Rows that came into a table among others. */
export interface NewRows {
  table: string;
  /** The columns that a person added to it; none that holds texts too long for a formula. */
  headings: readonly string[];
  /** For each new row, in order, how many of the rows that were there before are above it. */
  places: readonly number[];
  /** How many rows there were before. */
  before: number;
  /** The table in words: "the chronology". */
  of: string;
}

/**
 * Has a few rows looked at: where a person's column holds a formula in those that were there before, Excel has filled it into
 * the new ones.
 */
export function lookAtNewRows(context: Context, { table, headings, places, before, of }: NewRows): void {
  if (places.length === 0 || headings.length === 0) return;
  const above = [...places].sort((one, other) => one - other);
  const standing = sampleRows(before).map((row) => row + above.filter((place) => place <= row).length);
  const added = sampleRows(above.length).map((index) => (above[index] ?? 0) + index);
  lookAfter(context, `your own columns of ${of}`, () => {
    const { columns } = context.workbook.tables.getItemOrNullObject(table);
    const read = headings.map((heading) => {
      const body = columns.getItemOrNullObject(heading).getDataBodyRange();
      const cells = (rows: number[]) => rows.map((row) => body.getCell(row, 0).load("formulas,values"));
      return { heading, old: cells(standing), fresh: cells(added) };
    });
    return () => {
      const bare = read.filter(
        ({ old, fresh }) => old.length > 0 && old.every(isFormula) && !fresh.every(isFormula),
      );
      return bare.length === 0
        ? []
        : [
            `Excel has not filled the formulas of your own ${inWords(bare)} of ${of} into the new rows. ` +
              "Nothing else is affected; fill them down.",
          ];
    };
  });
}
