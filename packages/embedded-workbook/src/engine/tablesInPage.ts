import { ICommandService } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import { z } from "zod";
import { sameArea } from "./address";
import { liveAreas } from "./liveAreas";
import { fromRange } from "./merges";
import { shiftedArea, type AreaShift } from "./shifts";
import type { Table, TableColumn } from "./table";
import { writeHeaders } from "./tableHeaders";
import { isMirroring, mirror } from "./tableMirror";
import { freeName, sameName } from "./tableNames";
import type { Tables } from "./tables";

function shiftedColumns(table: Table, { kind, area }: AreaShift): TableColumn[] {
  const { left, right } = table.area;
  if (kind === "delete") {
    return table.columns.filter((_column, index) => left + index < area.left || left + index > area.right);
  }
  if (area.left <= left || area.left > right) {
    return table.columns;
  }
  const columns = [...table.columns];
  const first = table.nextColumnId();
  for (let count = 0; count <= area.right - area.left; count++) {
    const name = freeName("Column", 1, (other) => columns.some((column) => sameName(column.name, other)));
    columns.splice(area.left - left + count, 0, { id: first + count, name });
  }
  return columns;
}

/** Rows and columns that are put in or taken out move, stretch, shorten or take away a table. */
function follow(tables: Tables, table: Table, shift: AreaShift): void {
  const area = shiftedArea(table.area, shift);
  if (!area) {
    tables.forget(table);
    return;
  }
  if (!sameArea(area, table.area)) {
    if (shift.along === "columns") {
      table.columns = shiftedColumns(table, shift);
    }
    table.area = area;
    mirror(table);
    writeHeaders(table);
  }
}

const tableParams = z.object({ tableId: z.string() });
const addParams = z.object({ tableId: z.string(), subUnitId: z.string() });

/**
 * Keeps tables where their cells go, and takes over what a person does to a table in the page. Univer moves tables too, but
 * loses columns and looks at the wrong sheet where rows are deleted, so that it is set right after each of its steps.
 */
export function followPage(tables: Tables): void {
  const { book } = tables;
  const commands = book.injector.get(ICommandService);
  const manager = book.injector.get(TableManager);
  liveAreas(book).onShifted((sheet, shift) => {
    for (const table of tables.on(sheet)) {
      if (!table.changing) {
        follow(tables, table, shift);
      }
    }
  });
  let bySomebody = false;
  commands.beforeCommandExecuted(({ id }) => {
    bySomebody ||= id === SetSheetTableCommand.id;
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetSheetTableCommand.id) {
      bySomebody = false;
    }
    const parsed = id === SetSheetTableMutation.id ? tableParams.safeParse(params) : null;
    const table = parsed?.success ? tables.byId(parsed.data.tableId) : null;
    const model = table && manager.getTableById(book.unitId, table.id);
    if (!table || !model) {
      return;
    }
    if (bySomebody) {
      tables.takeOver(table, model);
    } else if (!sameArea(fromRange(model.getRange()), table.area)) {
      mirror(table);
    }
  });
  commands.onCommandExecuted(({ id, params }) => {
    const parsed = id === AddSheetTableMutation.id ? addParams.safeParse(params) : null;
    const sheet = parsed?.success ? book.sheetById(parsed.data.subUnitId) : null;
    const model = parsed?.success ? manager.getTableById(book.unitId, parsed.data.tableId) : undefined;
    if (sheet && model && !tables.byId(model.getId())) {
      tables.takeUp(sheet, model);
    }
  });
  commands.onCommandExecuted(({ id, params }) => {
    const parsed = id === DeleteSheetTableMutation.id ? tableParams.safeParse(params) : null;
    const table = parsed?.success ? tables.byId(parsed.data.tableId) : null;
    if (table && !isMirroring(table)) {
      tables.forget(table);
    }
  });
}
