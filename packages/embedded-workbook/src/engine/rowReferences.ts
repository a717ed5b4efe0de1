import { ErrorType, ErrorValueObject, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { fromEngine } from "./engineFormulas";
import type { Feature } from "./feature";
import { parseBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";
import { tablesOf } from "./tables";

/**
 * A formula that means the row it is in (Tab[@Count]) comes to #VALUE! where the table has no such row; the engine takes cells above, below or
 * beside the table (Microsoft, "Using structured references with Excel tables").
 */
export const rowReferences: Feature = {
  start: (book) => {
    const runtime = book.injector.get(IFormulaRuntimeService);
    const keep = runtime.setRuntimeData.bind(runtime);
    const known = new Map<string, readonly string[]>();
    runtime.setRuntimeData = (result) => {
      const { currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
      const formula = book.sheetById(sheetId)?.rawCell(row, column)?.f;
      if (!formula?.includes("#This Row")) {
        keep(result);
        return;
      }
      const tables = known.get(formula) ?? tablesOfOwnRow(formula);
      known.set(formula, tables);
      const outside = tables.some((table) => !hasRow(book, table, sheetId, row));
      keep(outside ? ErrorValueObject.create(ErrorType.VALUE) : result);
    };
  },
};

/** The tables of whose rows a formula means its own. */
function tablesOfOwnRow(formula: string): string[] {
  const tables: string[] = [];
  mapReferences(fromEngine(formula), ({ table, body }) => {
    if (parseBody(body)?.sections.includes("#This Row")) tables.push(table);
    return null;
  });
  return tables;
}

function hasRow(book: Book, name: string, sheetId: string, row: number): boolean {
  const table = tablesOf(book).find(name);
  if (!table) return true;
  const { top, bottom } = table.bodyArea;
  return table.sheet.id === sheetId && top <= row && row <= bottom;
}
