import { readTargetDate } from "../../calendar/readTargetDate";
import { widthOf, type Grid } from "../../chronology/sheet/grid";
import { isWordTable } from "../../chronology/sheet/outsideTable";
import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import { statusOfWords } from "../status";
import { has, placedIn } from "./actionRows";
import type { PlanTable } from "./findTables";

/** The table above another one in a Word document, and what its last rows were about. */
export interface TableAbove {
  file: string;
  width: number;
  table: PlanTable;
  recommendation: string;
}

/** Words of a target that gives no day. */
const UNDATED =
  /\b(?:ongoing|immediate(?:ly)?|tbc|asap|complete[d]?|done|months?|weeks?|next|annual(?:ly)?)\b/i;

/**
 * The table that a table of a Word document without a heading goes on from: the one above it that is as wide, where under its
 * columns stand days and statuses as they do there. Null where it goes on from none.
 */
export function tableThatGoesOn(view: SheetView, above: TableAbove | null): PlanTable | null {
  const { grid } = view;
  if (!above || above.file !== grid.file || !isWordTable(grid) || widthOf(grid) !== above.width) return null;
  const { table } = above;
  const rows = view.filledRows.map((row) => view.row(row)).filter((cells) => cells.length > 1);
  const asked = has(table, "target") ? "target" : has(table, "status") ? "status" : null;
  const fits = rows.filter((cells) => {
    const acts =
      placedIn(table, "action", cells).length > 0 || placedIn(table, "recommendation", cells).length > 0;
    return acts && (asked === null || placedIn(table, asked, cells).some((cell) => isOf(asked, cell)));
  });
  if (rows.length === 0 || fits.length * 2 <= rows.length) return null;
  const top = view.firstRow - 1;
  return { headingTop: top, headingBottom: top, lastRow: view.lastRow, columns: table.columns };
}

function isOf(field: "target" | "status", { cell, text }: Placed): boolean {
  if (field === "status") return statusOfWords(text) !== null;
  return (
    cell.isDate ||
    UNDATED.test(text) ||
    readTargetDate(text, { today: "2000-01-01", year: 2000 }).end !== null
  );
}

/** What a table of a Word document says that is nothing but a title of the next: a cell or two below each other. */
export function titlesIn(view: SheetView): string[] {
  const texts = view.filledRows.map((row) => view.row(row).map(({ text }) => text.trim()));
  const isTitle = isWordTable(view.grid) && texts.length <= 3 && texts.every(({ length }) => length === 1);
  return isTitle ? texts.flat() : [];
}

/** A table with the titles that stand in tables of their own right above it. */
export function withTitles(grid: Grid, titles: readonly string[]): Grid {
  return titles.length === 0 ? grid : { ...grid, above: [...titles, ...(grid.above ?? [])] };
}
