import type { Injector, IRange } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";

/**
 * Has Univer work out a conditional format that colours whole rows (`=$E5="Police"`) once for each row. By itself it does
 * so for every cell, over again with each calculation: a chronology has a hundred thousand such cells. For a workbook that is
 * just opened; nothing happens where formats are not drawn.
 */
export function workOutRowRulesByRow(injector: Injector): void {
  if (!injector.has(ConditionalFormattingFormulaService)) return;
  const service = injector.get(ConditionalFormattingFormulaService);
  const lexer = injector.get(LexerTreeBuilder);
  const known = new Map<string, boolean>();
  const goesByRow = (formula: string): boolean => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    // It says the same one column further on, and asks for no cell's own column.
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
      // Made anew at each call; what was worked out for the first column stands for all.
      const matrix = found.result;
      const valueAt = matrix.getValue.bind(matrix);
      matrix.getValue = (row) => valueAt(row, 0);
    }
    return found;
  };
}

/** The rows of some ranges, in the column where the first of them begins. */
function firstColumnOf(ranges: readonly IRange[]): IRange[] {
  const [first] = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  const column = first?.startColumn ?? 0;
  const rows = new Map(ranges.map((range) => [`${range.startRow}:${range.endRow}`, range]));
  return [...rows.values()].map((range) => ({ ...range, startColumn: column, endColumn: column }));
}
