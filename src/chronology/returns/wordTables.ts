import { findTableSteps } from "../headings/findTables";
import type { FoundTable } from "../headings/foundTable";
import { headingStrength } from "../headings/headingRows";
import type { InSteps } from "../inSteps";
import { looksLikeDate } from "../sheet/datesAndTimes";
import { widthOf, type Grid } from "../sheet/grid";
import { textsApart } from "../sheet/outsideTable";
import { viewSheetSteps, type SheetView } from "../sheet/sheetView";

/**
 * The tables of Word documents as sheets that can be read each for itself; any other sheet as it is. What stands before a table says
 * whose it is, the nearest first, and so do the tables of particulars above it. A table without a heading goes on from the chronology
 * above it that is as wide: its heading is put above the first row, and so in no row of its own. In small steps.
 */
export function* wordTableSteps(grids: readonly Grid[]): InSteps<Grid[]> {
  const settled: Grid[] = [];
  const above = new Map<string, Above>();
  for (const given of grids) {
    const grid = textsApart(given);
    if (grid === given && grid.titles === undefined && !/\.docx\b/i.test(grid.file)) {
      settled.push(grid);
      continue;
    }
    const before = above.get(grid.file) ?? { titles: [], chronology: null };
    const view = yield* viewSheetSteps(grid);
    const headed = (yield* findTableSteps(view)).filter((table) => hasHeading(view, table));
    const chronology = headed.find((table) => table.isChronology);
    const titles = [...(grid.titles ?? []), ...before.titles];
    const goesOn = headed.length === 0 && before.chronology && goesOnFrom(before.chronology, view);
    settled.push({ ...(goesOn && before.chronology ? underHeading(grid, before.chronology) : grid), titles });
    above.set(grid.file, {
      titles:
        chronology || goesOn
          ? titles
          : [...(grid.titles ?? []), ...particularsOf(view, headed), ...before.titles],
      chronology: chronology ? asAbove(grid, chronology) : before.chronology,
    });
  }
  return settled;
}

/** What stands above a table in its document. */
interface Above {
  titles: readonly (readonly string[])[];
  chronology: Chronology | null;
}

interface Chronology {
  width: number;
  dateColumn: number;
  /** The rows of its heading, numbered from 1. */
  heading: Pick<Grid, "cells" | "merges">;
}

/** Words that head columns, not those of a first row that only stands where a heading could. */
function hasHeading(view: SheetView, { block: { top, bottom } }: FoundTable): boolean {
  return view.rowsBetween(top, bottom).some((row) => headingStrength(view.row(row)).known >= 2);
}

/** It is no wider, and there are dates where the chronology has its own. */
function goesOnFrom({ width, dateColumn }: Chronology, view: SheetView): boolean {
  const dates = view.filledRows.flatMap((row) => view.at(row, dateColumn) ?? []);
  return widthOf(view.grid) <= width && dates.some(({ cell }) => looksLikeDate(cell));
}

/** Particulars are few; a longer list says nothing of whose a chronology is. */
const MOST_PARTICULARS = 30;

/** "Name of child: | Child R", a row each. The rows of a list under headings are none, though it may have a column of agencies. */
function particularsOf(view: SheetView, headed: readonly FoundTable[]): string[][] {
  return headed.some(({ block }) => block.texts.size > 2)
    ? []
    : view.filledRows.slice(0, MOST_PARTICULARS).map((row) => view.row(row).map(({ text }) => text));
}

function asAbove(grid: Grid, { block: { top, bottom }, columns }: FoundTable): Chronology {
  const up = top - 1;
  return {
    width: widthOf(grid),
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
