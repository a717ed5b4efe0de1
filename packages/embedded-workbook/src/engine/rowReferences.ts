import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";
import type { Book } from "./book";
import { fromEngine } from "./engineFormulas";
import type { Feature } from "./feature";
import { parseBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";
import { tablesOf } from "./tables";

/**
 * A reference to the formula's own row of a table (Tab[@Count]) is #VALUE! where the table has no such row; the engine takes cells above,
 * below or beside the table (Microsoft, "Using structured references with Excel tables"). IFERROR and the like see the error.
 */
export const rowReferences: Feature = {
  start: (book) => {
    const runtime = book.injector.get(IFormulaRuntimeService);
    const factory = book.injector.get(ReferenceNodeFactory);
    const make = factory.checkAndCreateNodeType.bind(factory);
    factory.checkAndCreateNodeType = (token) => {
      const node = make(token);
      const cells: unknown = node && Reflect.get(node, "_tableReferenceObject");
      if (!node || !(cells instanceof BaseReferenceObject) || !cells.isCurrentRowForRange()) return node;
      const tables = tablesOfOwnRow(`=${node.getToken()}`);
      const execute = node.execute.bind(node);
      node.execute = () => {
        const { currentSubUnitId, currentRow } = runtime;
        execute();
        if (tables.some((table) => !hasRow(book, table, currentSubUnitId, currentRow))) {
          node.setValue(ErrorValueObject.create(ErrorType.VALUE));
        }
      };
      return node;
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
