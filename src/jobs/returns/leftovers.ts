import type { Grid } from "../../chronology/sheet/grid";
import { readGrids } from "../../workbook/gateway/readGrids";
import { removeSheets, tabsOfSheets } from "../../workbook/gateway/sheetList";
import { sheetsSince } from "../../workbook/returns/receivedSheets";
import type { Context } from "../../workbook/gateway/workbookRun";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { ONLY_READ_COLOUR } from "./onlyReadMark";
import type { Received } from "./returnSheets";

/**
 * Removes the sheets of a file that could not be added after all. Those that are listed among the returns stay: they were added, and
 * Excel did not say so. If the workbook refuses to remove the others, they stay too, and are recognised the next time the file is added.
 * @param before the ids of the sheets that were there before
 */
export async function takeBack(context: Context, before: ReadonlySet<string>): Promise<void> {
  try {
    const since = await sheetsSince(context, before);
    const known = await readReviewSheet(context);
    const listed = new Set(
      [...(known?.returns ?? []), ...(known?.aside ?? [])].flatMap(({ sheet, keptAs }) => [sheet, keptAs]),
    );
    await removeSheets(
      context,
      since.map(({ name }) => name).filter((name) => !listed.has(name)),
    );
  } catch {
    // The person is shown the error that stopped the job.
  }
}

/**
 * What an earlier attempt left behind: sheets not recorded as returns, named like a file's sheets or its agencies, on which every cell
 * matches a sheet of it just added.
 * @param files what was added, by file, and what its sheets would be called
 * @param names of the sheets that are there, without those just added
 * @param known the names of the sheets recorded as returns
 */
export async function findLeftovers(
  context: Context,
  files: readonly { received: readonly Received[]; agencies: readonly string[] }[],
  names: readonly string[],
  known: readonly string[],
): Promise<string[]> {
  const called = files.map(({ received, agencies }) => [
    ...received.map(({ grid }) => plainName(grid.sheet)),
    ...agencies.map(plainName),
  ]);
  const strangers = names.filter(
    (name) => !known.includes(name) && called.some((own) => own.includes(plainName(name))),
  );
  if (strangers.length === 0) return [];
  const grids = await readGrids(
    context,
    strangers.map((name) => ({ name, file: "", sheet: name, date1904: false })),
  );
  return strangers.filter((name, index) =>
    files.some(
      ({ received }, at) =>
        called[at]?.includes(plainName(name)) && received.some(({ grid }) => sameCells(grid, grids[index])),
    ),
  );
}

/**
 * Removes the sheets of a file that were only to be read, and what an earlier reading of it left behind: sheets called like its own, with
 * the same cells, and with the colour of such a sheet or the number in brackets that Excel gives to one that comes in beside another of its
 * name. Where somebody has typed meanwhile, a sheet stays.
 */
export async function removeRead(context: Context, received: readonly Received[]): Promise<void> {
  const arrived = received.map(({ sheet }) => sheet.name);
  const called = new Set(received.map(({ grid }) => plainName(grid.sheet)));
  const others = (await tabsOfSheets(context))
    .map(({ name, colour }) => ({ name, isMarked: colour === ONLY_READ_COLOUR }))
    .filter(
      ({ name, isMarked }) =>
        !arrived.includes(name) && (isMarked || / \(\d+\)$/.test(name)) && called.has(plainName(name)),
    );
  const grids =
    others.length > 0
      ? await readGrids(
          context,
          others.map(({ name }) => ({ name, file: "", sheet: name, date1904: false })),
        )
      : [];
  const left = others.filter(({ isMarked }, index) =>
    received.some(
      ({ grid }) => sameCells(grid, grids[index]) || (isMarked && isEmpty(grid) && isEmpty(grids[index])),
    ),
  );
  const all = [...arrived, ...left.map(({ name }) => name)];
  // They are nobody's: where Excel refuses, it is asked once more.
  await removeSheets(context, all).catch(() => removeSheets(context, all));
}

function isEmpty(grid: Grid | undefined): boolean {
  return grid?.cells.length === 0;
}

/** A name without the number that Excel or a job appends when it is taken. */
function plainName(name: string): string {
  return name.replace(/ (?:\(\d+\)|\d+)$/, "").toLowerCase();
}

/** Whether two sheets hold the same in every cell. */
export function sameCells(one: Grid, other: Grid | undefined): boolean {
  return (
    other !== undefined &&
    one.cells.length > 0 &&
    one.cells.length === other.cells.length &&
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.cells.every((row, at) => {
      const others = other.cells[at] ?? [];
      return row.every((cell, column) => {
        const same = others[column];
        return same !== undefined && cell.value === same.value && cell.text === same.text;
      });
    })
  );
}
