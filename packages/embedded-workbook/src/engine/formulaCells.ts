import { hashAlgorithm, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { IDefinedNamesService, IFunctionService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import { fromEngine, plainTableName } from "./engineFormulas";
import { quietly } from "./quietly";
import type { Sheet } from "./sheet";

/** Visits the cells of a sheet whose formulas contain a text, whatever the case. */
function forEachFormula(
  sheet: Sheet,
  mentioned: string,
  visit: (row: number, column: number, formula: string) => void,
): void {
  const { book } = sheet;
  const wanted = [mentioned, plainTableName(mentioned)].map((name) => name.toLowerCase());
  for (const [rowKey, columns] of Object.entries(book.formulaSheets.of(sheet.id))) {
    for (const columnKey of Object.keys(columns ?? {})) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const formula = sheet.rawCell(row, column)?.f;
      if (
        formula !== undefined &&
        formula !== null &&
        wanted.some((name) => formula.toLowerCase().includes(name))
      ) {
        visit(row, column, formula);
      }
    }
  }
}

/** Changes the formulas of all cells that contain a text; `change` gets them as people write them. */
export function rewriteCells(
  book: Book,
  mentioned: string,
  change: (formula: string, row: number) => string,
): void {
  for (const sheet of book.hasFormulas ? book.sheets() : []) {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    forEachFormula(sheet, mentioned, (row, column, formula) => {
      const own = fromEngine(formula);
      const changed = change(own, row);
      if (changed !== own) {
        (cellValue[row] ??= {})[column] = { f: changed };
      }
    });
    write(sheet, cellValue);
  }
}

function write(sheet: Sheet, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
  if (Object.keys(cellValue).length > 0) {
    quietly(sheet.book, () => sheet.book.mutate(SetRangeValuesMutation.id, { ...sheet.target, cellValue }));
  }
}

/**
 * Has formulas read again that name a table or a defined name, since it now means other cells. Univer keeps what a formula
 * meant when it was first read, for all workbooks of the process together: a short one under its own words, a long one under
 * a number made of them.
 */
export function readAgain(book: Book, name: string): void {
  readAgainAlone(book, name);
  // A name that stands for a table, or a part of it, means other cells as well.
  const wanted = plainTableName(name).toLowerCase();
  const names = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  for (const other of Object.values(names)) {
    const isAnother = other.name.toLowerCase() !== name.toLowerCase();
    if (isAnother && other.formulaOrRefString.toLowerCase().includes(wanted))
      readAgainAlone(book, other.name);
  }
}

function readAgainAlone(book: Book, name: string): void {
  const kept = new Set([name, plainTableName(name)]);
  for (const sheet of book.hasFormulas ? book.sheets() : []) {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    forEachFormula(sheet, name, (row, column, formula) => {
      (cellValue[row] ??= {})[column] = { f: formula };
      kept.add(hashAlgorithm(`${book.unitId}${formula}`).toString());
    });
    write(sheet, cellValue);
  }
  book.injector.get(IFunctionService).deleteFormulaAstCacheKey(...kept);
}
