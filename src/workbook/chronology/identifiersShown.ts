import { z } from "zod";
import { replacedInCell, type ShownCell } from "../../chronology/names/shown/shownTable";
import type { CellRead } from "../gateway/blocks";
import { cellText } from "../gateway/cellText";
import { writeMemorySheet } from "../gateway/hiddenSheet";
import { ownNames } from "../gateway/ownNames";
import { removeSheets } from "../gateway/sheetList";

/*
 * Identifiers are shown where this hidden sheet is. It remembers what each cell held; without rows, they are to be shown again
 * once a job that needs the names has ended.
 */

const HEADINGS = ["Ref", "Column", "With names", "In their place"] as const;

const spans = z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.string()]));
const row = z.tuple([cellText, cellText, cellText, cellText.transform(parsedJson).pipe(spans)]);

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the rows of the memory, without its heading; one that a person broke is skipped: its cell keeps what it shows. */
export function shownCellsOf(rows: readonly (readonly CellRead[])[]): ShownCell[] {
  return rows.flatMap((cells): ShownCell[] => {
    const read = row.safeParse(HEADINGS.map((_heading, index) => cells[index] ?? ""));
    if (!read.success || read.data[0] === "") return [];
    const [ref, heading, named, places] = read.data;
    const replaced = places.map(([from, to, identifier]) => ({ from, to, identifier }));
    const inOrder = replaced.every(
      ({ from, to }, at) => from >= (replaced[at - 1]?.to ?? 0) && to > from && to <= named.length,
    );
    return inOrder ? [{ ref, heading, named, replaced }] : [];
  });
}

/** Remembers the cells that show identifiers, before they are written. Sends what it queues. */
export async function rememberShown(
  context: Excel.RequestContext,
  cells: readonly ShownCell[],
): Promise<void> {
  const names = await ownNames(context);
  await writeMemorySheet(context, {
    sheet: names.sheets.identifiersShown,
    table: names.tables.identifiersShown,
    rows: [
      [...HEADINGS],
      ...cells.map(({ ref, heading, named, replaced }) => [ref, heading, named, replacedInCell(replaced)]),
    ],
  });
}

/** From now on names are shown. Sends what it queues. */
export async function forgetShown(context: Excel.RequestContext): Promise<void> {
  const { sheets } = await ownNames(context);
  await removeSheets(context, [sheets.identifiersShown]);
}
