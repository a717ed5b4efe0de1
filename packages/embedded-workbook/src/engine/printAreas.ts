import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { PageLayoutContents } from "./pageLayoutContents";
import type { Feature } from "./feature";
import { shiftedArea, type AreaShift } from "./shifts";

function shiftLayout(layout: PageLayoutContents, shift: AreaShift): void {
  const { printArea, titleRows, titleColumns } = layout;
  if (printArea) {
    const areas = printArea.map((area) => shiftedArea(area, shift)).filter((area) => area !== null);
    delete layout.printArea;
    Object.assign(layout, areas.length > 0 && { printArea: areas });
  }
  if (layout.rowBreaks) {
    layout.rowBreaks = layout.rowBreaks.flatMap(
      (row) => shiftedArea({ top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 }, shift)?.top ?? [],
    );
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

/** Print areas, titles and page breaks are kept in the sheet's extras; they go where their cells go. */
export const printAreas: Feature = {
  follow: (sheet, shift) => shiftLayout(sheet.extras.pageLayout, shift),
};
