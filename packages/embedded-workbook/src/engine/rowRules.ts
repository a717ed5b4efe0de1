import type { Injector, IRange } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import type { Feature } from "./feature";

/** Has Univer work out a conditional format that colours whole rows once for each row; nothing happens where none is drawn. */
function workOutByRow(injector: Injector): void {
  if (!injector.has(ConditionalFormattingFormulaService)) return;
  const service = injector.get(ConditionalFormattingFormulaService);
  const lexer = injector.get(LexerTreeBuilder);
  const known = new Map<string, boolean>();
  const goesByRow = (formula: string): boolean => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    // It reads the same one column further on, and does not ask for a cell's own column.
    const found =
      lexer.moveFormulaRefOffset(formula, 1, 0) === formula && !/\b(?:COLUMN|CELL)\s*\(/i.test(formula);
    known.set(formula, found);
    return found;
  };

  const register = service.registerFormulaWithRange.bind(service);
  service.registerFormulaWithRange = (unit, sheet, format, formula, ranges) => {
    register(unit, sheet, format, formula, ranges && goesByRow(formula) ? firstColumnOf(ranges) : ranges);
  };
  const resultAt = service.getFormulaResultWithCoords.bind(service);
  service.getFormulaResultWithCoords = (unit, sheet, format, formula, row, column) =>
    resultAt(unit, sheet, format, formula, row, goesByRow(formula) ? 0 : column);
  const results = service.getFormulaMatrix.bind(service);
  service.getFormulaMatrix = (unit, sheet, format, formula) => {
    const found = results(unit, sheet, format, formula);
    if (found.result && goesByRow(formula)) {
      // It is a new object at each call; what was worked out for the first column is the answer for all.
      const matrix = found.result;
      const valueAt = matrix.getValue.bind(matrix);
      matrix.getValue = (row) => valueAt(row, 0);
    }
    return found;
  };
}

/**
 * A conditional format that colours whole rows (`=$E5="Paid"`) is worked out once for each row. By itself Univer does so
 * for every cell, again with each calculation: a table of ten thousand rows has a hundred thousand such cells.
 */
export const rowRules: Feature = { start: (book) => workOutByRow(book.injector) };

/** The rows of some ranges, in the column where the first of them begins. */
function firstColumnOf(ranges: readonly IRange[]): IRange[] {
  const [first] = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  const column = first?.startColumn ?? 0;
  const rows = new Map(ranges.map((range) => [`${range.startRow}:${range.endRow}`, range]));
  return [...rows.values()].map((range) => ({ ...range, startColumn: column, endColumn: column }));
}
