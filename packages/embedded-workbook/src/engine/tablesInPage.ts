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
import type { Book } from "./book";
import type { Feature } from "./feature";
import { fromRange } from "./ranges";
import { isMirroring, mirror } from "./tableMirror";
import { tablesOf } from "./tables";

const tableParams = z.object({ tableId: z.string() });
const addParams = z.object({ tableId: z.string(), subUnitId: z.string() });

/**
 * Takes over what a person does to a table in the page. Univer also moves tables with their cells, but loses columns and
 * looks at the wrong sheet where rows are deleted: it is put right after each of its steps.
 */
function followPage(book: Book): void {
  const tables = tablesOf(book);
  const commands = book.injector.get(ICommandService);
  const manager = book.injector.get(TableManager);
  let byPerson = false;
  // Univer gives every table with a header buttons, and its headings less room for them.
  const withButtons = manager.getSheetFilterRangeWithState.bind(manager);
  manager.getSheetFilterRangeWithState = (...of) =>
    withButtons(...of).filter(({ tableId }) => tables.byId(tableId)?.showFilterButton ?? true);
  commands.beforeCommandExecuted(({ id }) => {
    byPerson ||= id === SetSheetTableCommand.id;
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetSheetTableCommand.id) {
      byPerson = false;
    }
    const parsed = id === SetSheetTableMutation.id ? tableParams.safeParse(params) : null;
    const table = parsed?.success ? tables.byId(parsed.data.tableId) : null;
    const model = table && manager.getTableById(book.unitId, table.id);
    if (!table || !model) {
      return;
    }
    if (byPerson) {
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
      tables.adoptFromPage(sheet, model);
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

/** Tables that a person makes, changes or deletes in the page. */
export const tablesInPage: Feature = { start: followPage };
