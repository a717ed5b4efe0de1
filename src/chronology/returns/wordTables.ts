import { findTableSteps } from "../headings/findTables";
import type { FoundTable } from "../headings/foundTable";
import { headingStrength, type HeadingBlock } from "../headings/headingRows";
import { looksLikeEntry } from "../headings/looksLikeEntry";
import type { InSteps } from "../inSteps";
import { looksLikeDate } from "../sheet/datesAndTimes";
import { widthOf, type Grid } from "../sheet/grid";
import { isWordTable, textsApart } from "../sheet/outsideTable";
import { viewSheetSteps, type SheetView } from "../sheet/sheetView";

/**
 * The tables of Word documents as sheets that can be read each for itself; any other sheet as it is. What stands before a table says
 * whose it is, the nearest first, and so do the tables of particulars above it. A table without a heading goes on from the chronology
 * above it that is as wide: its heading is put above the first row, and so in no row of its own. In small steps.
 */
export function* settledTableSteps(grids: readonly Grid[]): InSteps<Grid[]> {
  const settled: Grid[] = [];
  const documents = new Map<string, Above>();
  for (const given of grids) {
    const grid = textsApart(given);
    if (grid === given && !isWordTable(grid)) {
      settled.push(grid);
      continue;
    }
    const above = documents.get(grid.file) ?? { next: [], particulars: [], chronology: null };
    const view = yield* viewSheetSteps(grid);
    const headed = (yield* findTableSteps(view)).filter((table) => hasHeading(view, table, above.chronology));
    const found = headed.find((table) => table.isChronology);
    const own = [...(grid.titles ?? []), ...above.next];
    const before = headed.length === 0 && goesOnFrom(above.chronology, view) ? above.chronology : null;
    const titles = [...own, ...(before?.titles ?? above.particulars)];
    settled.push({ ...(before ? underHeading(grid, before) : grid), titles });
    documents.set(
      grid.file,
      found || before
        ? {
            next: [],
            particulars: [...own.filter(isParticular), ...above.particulars],
            chronology: found ? asAbove(grid, found, titles) : before,
          }
        : { ...above, next: [...(grid.titles ?? []), ...particularsOf(view, headed), ...above.next] },
    );
  }
  return settled;
}

type Titles = readonly (readonly string[])[];

/** What stands above a table in its document. */
interface Above {
  /** Titles of the next chronology: all that was said since the one before. */
  next: Titles;
  /** What was said above earlier chronologies and holds for the whole document. */
  particulars: Titles;
  chronology: Chronology | null;
}

/** "Agency: Police", "Name of child: | Child R", "Chronology for Child R", and not the title of one table. */
function isParticular([first = "", ...more]: readonly string[]): boolean {
  return (
    more.length > 0 ||
    first.includes(":") ||
    (/\b(?:for|of|re|about)\b/i.test(first) && !/organi[sz]ation/i.test(first))
  );
}

interface Chronology {
  width: number;
  dateColumn: number;
  block: HeadingBlock;
  titles: Titles;
  /** The rows of its heading, numbered from 1. */
  heading: Pick<Grid, "cells" | "merges">;
}

/** Words that head columns, not those of a first row that only stands where a heading could or goes on from the table above. */
function hasHeading(
  view: SheetView,
  { block: { top, bottom } }: FoundTable,
  chronology: Chronology | null,
): boolean {
  const standing = chronology === null ? [] : [chronology.block];
  return view.rowsBetween(top, bottom).some((row) => {
    const cells = view.row(row);
    return headingStrength(cells).known >= 2 && !looksLikeEntry(cells, standing);
  });
}

/** It is no wider, and there are dates where the chronology has its own. */
function goesOnFrom(chronology: Chronology | null, view: SheetView): boolean {
  if (chronology === null || widthOf(view.grid) > chronology.width) return false;
  return view.filledRows.some((row) => {
    const date = view.at(row, chronology.dateColumn);
    return date !== undefined && looksLikeDate(date.cell);
  });
}

/** Particulars are few; a longer list says nothing of whose a chronology is. */
const MOST_PARTICULARS = 30;

/** "Name of child: | Child R", a row each. The rows of a list under headings are none, though it may have a column of agencies. */
function particularsOf(view: SheetView, headed: readonly FoundTable[]): string[][] {
  return headed.some(({ block }) => block.texts.size > 2)
    ? []
    : view.filledRows.slice(0, MOST_PARTICULARS).map((row) => view.row(row).map(({ text }) => text));
}

function asAbove(grid: Grid, { block, columns }: FoundTable, titles: Titles): Chronology {
  const { top, bottom } = block;
  const up = top - 1;
  return {
    width: widthOf(grid),
    titles,
    block,
    dateColumn: columns.find(({ field }) => field === "date")?.column ?? grid.firstColumn,
    heading: {
      cells: grid.cells.slice(top - grid.firstRow, bottom - grid.firstRow + 1),
      merges: grid.merges
        .filter((area) => area.top >= top && area.bottom <= bottom)
        .map((area) => ({ ...area, top: area.top - up, bottom: area.bottom - up })),
    },
  };
}

function underHeading(grid: Grid, { heading }: Chronology): Grid {
  const up = heading.cells.length;
  return {
    ...grid,
    firstRow: grid.firstRow - up,
    cells: [...heading.cells, ...grid.cells],
    merges: [
      ...heading.merges.map((area) => ({ ...area, top: area.top - up, bottom: area.bottom - up })),
      ...grid.merges,
    ],
  };
}
