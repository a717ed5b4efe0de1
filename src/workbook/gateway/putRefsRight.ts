import type { CellValue } from "./blocks";
import { formatAll, TEXT } from "./numberFormats";
import { runsByRef } from "./runsByRef";
import type { Context } from "./workbookRun";
import { tell } from "./writtenTexts";

/** A ref that a person broke, and what it is to be. */
interface RefPutRight {
  row: number;
  value: CellValue;
}

/**
 * Puts refs right that a person broke. Nothing else says which rows they are, so they are written where the rows were read, and
 * taken back where rows have moved since.
 * @param refs those of the rows as they were read
 * @param heading the column that holds the refs
 * @returns the same, with those put right
 */
export async function putRefsRight(
  context: Context,
  table: Excel.Table,
  refs: readonly string[],
  wrong: readonly RefPutRight[],
  heading = "Ref",
): Promise<string[]> {
  if (wrong.length === 0) return [...refs];
  const looked = runsByRef(table, refs, [], [heading]);
  const put = (value: (one: RefPutRight) => CellValue): void => {
    const column = table.columns.getItem(heading).getDataBodyRange();
    for (const one of wrong) {
      const cell = column.getCell(one.row, 0);
      formatAll(cell, TEXT);
      cell.values = [[value(one)]];
    }
  };
  put(({ value }) => value);
  await context.sync();
  if (looked.moved()) {
    const then = looked.refs();
    put(({ row }) => then[row] ?? "");
    await context.sync();
    tell(context, "Others moved the rows meanwhile, so refs could not be put right. Do it again.");
    return [...refs];
  }
  const right = new Map(wrong.map(({ row, value }) => [row, String(value)]));
  return refs.map((ref, row) => right.get(row) ?? ref);
}
