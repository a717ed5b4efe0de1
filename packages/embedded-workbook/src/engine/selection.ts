import {
  SetSelectionsOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Area } from "./contents";
import { fromRange, toRange } from "./ranges";
import type { Sheet } from "./sheet";

/** What is selected on a sheet: A1 until someone selects something. Univer keeps it, so in the page it is what a person sees. */
export function selectedAreas(sheet: Sheet): Area[] {
  const selections = sheet.book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(sheet.book.unitId)
    .getSelectionsOfWorksheet(sheet.id);
  const areas = selections.map((selection) => wholeLines(sheet, fromRange(selection.range)));
  return areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }];
}

/** The cell that a person would type into. */
export function activeCell(sheet: Sheet): { row: number; column: number } {
  const primary = sheet.book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(sheet.book.unitId)
    .getSelectionsOfWorksheet(sheet.id)
    .at(-1)?.primary;
  const [first] = selectedAreas(sheet);
  return { row: primary?.actualRow ?? first?.top ?? 0, column: primary?.actualColumn ?? first?.left ?? 0 };
}

/** Selects an area and shows its sheet, as Range.select does. */
export function select(sheet: Sheet, area: Area): void {
  const { book, model } = sheet;
  if (book.activeSheet() !== sheet) {
    book.activate(sheet);
  }
  sheet.ensure(
    area.bottom === MAX_ROWS - 1 ? area.top : area.bottom,
    area.right === MAX_COLUMNS - 1 ? area.left : area.right,
  );
  const shown: Area = {
    ...area,
    bottom: Math.min(area.bottom, model.getRowCount() - 1),
    right: Math.min(area.right, model.getColumnCount() - 1),
  };
  const params: ISetSelectionsOperationParams = {
    ...sheet.target,
    // In the page, as in Excel, it is scrolled to.
    reveal: true,
    selections: [
      {
        range: toRange(shown),
        primary: {
          ...toRange({ top: area.top, left: area.left, bottom: area.top, right: area.left }),
          actualRow: area.top,
          actualColumn: area.left,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  };
  book.mutate(SetSelectionsOperation.id, params);
}

/** Univer ends whole rows and columns where its grid ends; in Excel they go on to the last one. */
function wholeLines(sheet: Sheet, area: Area): Area {
  const allRows = area.top === 0 && area.bottom >= sheet.model.getRowCount() - 1;
  const allColumns = area.left === 0 && area.right >= sheet.model.getColumnCount() - 1;
  return {
    ...area,
    bottom: allRows ? MAX_ROWS - 1 : area.bottom,
    right: allColumns ? MAX_COLUMNS - 1 : area.right,
  };
}
