import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Book } from "./book";
import type { PageLayoutContents } from "./contents";
import type { SheetFeature } from "./features";
import { liveAreas } from "./liveAreas";
import { shiftedArea, type AreaShift } from "./shifts";

const followed = new WeakSet<Book>();

function shiftLayout(layout: PageLayoutContents, shift: AreaShift): void {
  const { printArea, titleRows, titleColumns } = layout;
  if (printArea) {
    const areas = printArea.map((area) => shiftedArea(area, shift)).filter((area) => area !== null);
    delete layout.printArea;
    Object.assign(layout, areas.length > 0 && { printArea: areas });
  }
  if (titleRows) {
    const rows = { top: titleRows.from, bottom: titleRows.to, left: 0, right: MAX_COLUMNS - 1 };
    const moved = shiftedArea(rows, shift);
    delete layout.titleRows;
    Object.assign(layout, moved && { titleRows: { from: moved.top, to: moved.bottom } });
  }
  if (titleColumns) {
    const columns = { left: titleColumns.from, right: titleColumns.to, top: 0, bottom: MAX_ROWS - 1 };
    const moved = shiftedArea(columns, shift);
    delete layout.titleColumns;
    Object.assign(layout, moved && { titleColumns: { from: moved.left, to: moved.right } });
  }
}

/** Print areas and titles stand in the sheet's extras; they go where their cells go. */
export const printAreas: SheetFeature = {
  load: (sheet) => followShifts(sheet.book),
  dump: () => ({}),
};

/** From here on the print areas and titles of all sheets follow inserted and deleted cells. */
export function followShifts(book: Book): void {
  if (!followed.has(book)) {
    followed.add(book);
    liveAreas(book).onShifted((sheet, shift) => shiftLayout(sheet.extras.pageLayout, shift));
  }
}
