import type { FoundTable } from "../headings/foundTable";
import type { SheetView } from "../sheet/sheetView";
import { isPageMark } from "./lineKinds";

/** How many rows above a repeated heading may hold what is printed on every page. */
const MOST_RUNNING_ROWS = 3;

/**
 * The rows above a repeated heading that are printed on every page, and belong to no entry: page numbers and markings, the
 * paper's own titles, and lines that come again above most of the headings.
 */
export function runningRows(view: SheetView, table: FoundTable): ReadonlySet<number> {
  const running = new Set<number>();
  const pages = table.parts.filter((part, index) => table.parts[index + 1]?.headingTop === part.lastRow + 1);
  if (pages.length === 0) return running;
  const titles = new Set(
    view.rowsBetween(view.firstRow, table.block.top - 1).map((row) => lineOf(view, row)),
  );
  const feet = pages.map((part) =>
    view
      .rowsBetween(part.headingBottom + 1, part.lastRow)
      .slice(-MOST_RUNNING_ROWS)
      .reverse(),
  );
  const seen = new Map<string, number>();
  for (const line of feet.flat().map((row) => lineOf(view, row))) seen.set(line, (seen.get(line) ?? 0) + 1);
  for (const rows of feet) {
    for (const row of rows) {
      const line = lineOf(view, row);
      const often = (seen.get(line) ?? 0) >= Math.max(2, pages.length * 0.6) && line.length >= 6;
      const marks = view.row(row).every(({ text }) => isPageMark(text) || /^\d{1,4}$/.test(text.trim()));
      if (!titles.has(line) && !often && !marks) break;
      running.add(row);
    }
  }
  return running;
}

/** The words of a row, by which the same line of another page is known, whatever its number. */
function lineOf(view: SheetView, row: number): string {
  return view
    .row(row)
    .map(({ text }) => text.trim().toLowerCase().replace(/\d+/g, "#"))
    .join(" | ");
}
