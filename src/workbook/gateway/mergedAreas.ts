import type { Grid } from "../../chronology/sheet/grid";
import { halved, type Stretch } from "./blocks";
import { refusalOf } from "./workbookRun";

type Merges = Grid["merges"];

/** With fewer cells than this, the number of merged areas is not why Excel fails. */
const FEWEST_CELLS = 128;

/**
 * The merged cells of ranges, in one request. Excel fails above 512 in a range: then each is asked for by itself, and its rows in halves.
 * @param beside called before the first request, for what is to be asked with it
 * @returns for each range its merged cells, in the sheet's own rows and columns from 1, null where Excel can't say; and whether that
 * first request was answered, with what was asked beside
 */
export async function readMergedAreas(
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
  beside: () => void = () => undefined,
): Promise<{ areas: (Merges | null)[]; atOnce: boolean }> {
  if (stretches.length === 0) return { areas: [], atOnce: false };
  beside();
  const together = await askedAtOnce(context, stretches);
  if (together) return { areas: together, atOnce: true };
  const areas: (Merges | null)[] = [];
  for (const stretch of stretches) {
    areas.push(await (stretches.length > 1 ? inHalves(context, stretch) : halvesOf(context, stretch)));
  }
  return { areas, atOnce: false };
}

async function inHalves(context: Excel.RequestContext, stretch: Stretch): Promise<Merges | null> {
  const whole = await askedAtOnce(context, [stretch]);
  return whole ? whole.flat() : halvesOf(context, stretch);
}

/** Of a range that Excel could not answer about as a whole. */
async function halvesOf(context: Excel.RequestContext, stretch: Stretch): Promise<Merges | null> {
  if (stretch.rows < 2 || stretch.rows * stretch.columns < FEWEST_CELLS) {
    return null;
  }
  // Whether Excel gives an area to each range that it touches is not documented, so it may come twice.
  const found = new Map<string, Merges[number]>();
  for (const half of halved(stretch)) {
    const merges = await inHalves(context, half);
    if (!merges) {
      return null;
    }
    for (const merge of merges) {
      found.set(`${merge.top}:${merge.left}`, merge);
    }
  }
  return [...found.values()];
}

/** All in one request; null where Excel refuses it. */
async function askedAtOnce(
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
): Promise<Merges[] | null> {
  const asked = stretches.map(({ sheet, top, left, rows, columns }) => {
    const areas = sheet.getRangeByIndexes(top, left, rows, columns).getMergedAreasOrNullObject();
    // Not the address of all of them: a long one has been refused, and one of a single row cut (office-js 5198, 3611).
    areas.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
    return areas;
  });
  try {
    await context.sync();
  } catch (error) {
    const code = refusalOf(error)?.code;
    if (code === undefined || code === "InvalidOperationInCellEditMode") {
      throw error;
    }
    return null;
  }
  return asked.map((areas) =>
    areas.isNullObject
      ? []
      : areas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex + 1,
          left: columnIndex + 1,
          bottom: rowIndex + rowCount,
          right: columnIndex + columnCount,
        })),
  );
}
