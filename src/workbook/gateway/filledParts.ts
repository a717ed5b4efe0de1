import type { Stretch } from "./blocks";

/** A used range up to this is read whole; a table of a return is smaller, unless a cell far away stretches the range. */
const MOST_ROWS = 30_000;
const MOST_COLUMNS = 256;
/** How many pieces a range is cut into at a time. */
const PIECES = 16;

/**
 * The parts of ranges that hold anything, so that one cell far from a table ("XFD9", "A1048576") does not make the whole sheet be
 * read. In as many requests as it takes to come near such a cell: one or two.
 * @param stretches used ranges
 * @returns for each of them parts that do not overlap, from the top
 */
export async function filledParts(
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
): Promise<Stretch[][]> {
  const done = stretches.map((stretch) => (isLarge(stretch) ? [] : [stretch]));
  let open = stretches.flatMap((stretch, of) => (isLarge(stretch) ? [{ of, stretch }] : []));
  while (open.length > 0) {
    const asked = open.map(({ of, stretch }) => ({ of, stretch, used: usedIn(stretch) }));
    // Which pieces to cut further is known when Excel has answered about the larger ones.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    open = [];
    for (const { of, stretch, used } of asked) {
      const filled = used
        .filter((range) => !range.isNullObject)
        .map((range) => stretchOf(stretch.sheet, range));
      if (isFull(stretch, filled)) {
        done[of]?.push(stretch);
        continue;
      }
      for (const part of filled) {
        if (isLarge(part)) open.push({ of, stretch: part });
        else done[of]?.push(part);
      }
    }
  }
  for (const parts of done) parts.sort((one, other) => one.top - other.top || one.left - other.left);
  return done;
}

function isLarge({ rows, columns }: Stretch): boolean {
  return rows > MOST_ROWS || columns > MOST_COLUMNS;
}

/** Cutting it has not left out even half of it. */
function isFull(whole: Stretch, parts: readonly Stretch[]): boolean {
  const cells = parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return cells * 2 > whole.rows * whole.columns;
}

/** The used part of each piece of a range that is cut across its longer side. Nothing is sent yet. */
function usedIn({ sheet, top, left, rows, columns }: Stretch): Excel.Range[] {
  const across = rows > MOST_ROWS;
  const length = across ? rows : columns;
  const step = Math.ceil(length / PIECES);
  const used: Excel.Range[] = [];
  for (let from = 0; from < length; from += step) {
    const many = Math.min(step, length - from);
    const piece = across
      ? sheet.getRangeByIndexes(top + from, left, many, columns)
      : sheet.getRangeByIndexes(top, left + from, rows, many);
    const range = piece.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    used.push(range);
  }
  return used;
}

function stretchOf(sheet: Excel.Worksheet, range: Excel.Range): Stretch {
  return {
    sheet,
    top: range.rowIndex,
    left: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
