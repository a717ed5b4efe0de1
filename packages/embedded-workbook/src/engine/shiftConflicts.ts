import { TableManager } from "@univerjs/sheets-table";
import { contains, intersection, MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Area } from "./contents";
import { WorkbookError } from "./errors";
import { mergedAreas } from "./merges";
import { fromRange } from "./ranges";
import type { Sheet } from "./sheet";
import type { AreaShift } from "./shifts";

function conflict(what: string): WorkbookError {
  return new WorkbookError(
    "InsertDeleteConflict",
    `The insert or delete operation attempted resulted in a conflict: it would ${what}.`,
  );
}

/** The cells that a shift moves, with those that it inserts or deletes. */
export function swept({ along, area }: AreaShift): Area {
  return along === "rows" ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
}

function splits(thing: Area, shift: AreaShift): boolean {
  const { along, area } = shift;
  if (!intersection(thing, swept(shift))) {
    return false;
  }
  return along === "rows"
    ? thing.left < area.left || thing.right > area.right
    : thing.top < area.top || thing.bottom > area.bottom;
}

/** Throws InsertDeleteConflict where a shift would split a table or a merged cell, or push cells off the sheet. */
export function refuseConflicts(sheet: Sheet, shift: AreaShift): void {
  if (shift.kind === "insert" && !fits(sheet, shift)) {
    throw conflict("push cells off the end of the sheet");
  }
  const tables = sheet.book.injector.get(TableManager).getTablesBySubunitId(sheet.book.unitId, sheet.id);
  for (const table of tables) {
    const area = fromRange(table.getRange());
    const header = { ...area, bottom: area.top };
    const losesHeader =
      shift.kind === "delete" &&
      shift.along === "rows" &&
      table.isShowHeader() &&
      contains(shift.area, header) &&
      !contains(shift.area, area);
    if (losesHeader || splits(area, shift)) {
      throw conflict("split a table");
    }
  }
  if (mergedAreas(sheet).some((merge) => splits(merge, shift))) {
    throw conflict("split a merged cell");
  }
}

/** Whether nothing is pushed off the sheet. Univer's grid holds every cell, so its size mostly gives the answer. */
function fits(sheet: Sheet, shift: AreaShift): boolean {
  const { along, area } = shift;
  const { model } = sheet;
  const rows = along === "rows";
  const count = rows ? area.bottom - area.top + 1 : area.right - area.left + 1;
  if (rows ? model.getRowCount() + count <= MAX_ROWS : model.getColumnCount() + count <= MAX_COLUMNS) {
    return true;
  }
  const used = sheet.usedArea(true, swept(shift));
  return !used || (rows ? used.bottom + count < MAX_ROWS : used.right + count < MAX_COLUMNS);
}
