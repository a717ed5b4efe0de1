import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area } from "./contents";
import { quietly } from "./quietly";
import type { CellPatch, Sheet } from "./sheet";
import type { Table, TableColumn } from "./table";
import { tablesOf } from "./tables";

/**
 * The formula that every cell of a column's body has, as a function of the row it is for; null where the column is not
 * calculated throughout. A new row is filled with it, as in Excel.
 */
export function calculatedFormula(table: Table, column: TableColumn): ((row: number) => string) | null {
  const { sheet, bodyArea } = table;
  const at = bodyArea.left + table.columns.indexOf(column);
  const first = sheet.cell(bodyArea.top, at)?.formula;
  if (first === undefined) {
    const only = column.calculatedFormula;
    return only !== undefined && sheet.cell(bodyArea.top, at) === undefined ? () => only : null;
  }
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const moved = (row: number): string =>
    row === bodyArea.top ? first : lexer.moveFormulaRefOffset(first, 0, row - bodyArea.top);
  for (let row = bodyArea.top + 1; row <= bodyArea.bottom; row++) {
    const formula = sheet.cell(row, at)?.formula;
    if (formula === undefined || (formula !== first && formula !== moved(row))) {
      return null;
    }
  }
  return moved;
}

/**
 * The formula that a file has for new rows of a column: one that is the same in every row, as structured references allow;
 * undefined where there is none.
 */
export function formulaOfFile(table: Table, column: TableColumn): string | undefined {
  const formula = calculatedFormula(table, column);
  const { top, bottom } = table.bodyArea;
  const same = formula !== null && formula(top) === formula(bottom) && /\[/.test(formula(top));
  return same ? formula(top) : column.calculatedFormula;
}

/**
 * Makes calculated columns of the columns of tables into which formulas have been written: AutoCorrect, which goes over what an
 * add-in writes as well, fills the column with the one that was written last (OfficeDev/office-js issues 2093, 5909, 6745). A column
 * with anything but formulas is left alone, and so is one whose other cells have more than one formula (Excel, "Use
 * calculated columns in an Excel table").
 */
export function fillCalculated(sheet: Sheet, written: CellPatch): void {
  for (const table of tablesOf(sheet.book).on(sheet)) {
    for (let column = table.area.left; column <= table.area.right; column++) {
      const last = lastWritten(table, column, written);
      if (last && isForOne(table, column, written)) fill(table, column, last);
    }
  }
}

/**
 * Gives rows of the sheet that were put into its tables the formulas of their calculated columns, as Excel does ("Use calculated
 * columns in an Excel table").
 */
export function fillInserted(sheet: Sheet, { top, bottom, left, right }: Area): void {
  const patch: CellPatch = new Map();
  for (const { area, bodyArea } of tablesOf(sheet.book).on(sheet)) {
    if (top <= bodyArea.top || bottom >= bodyArea.bottom || left > area.left || right < area.right) continue;
    for (let column = area.left; column <= area.right; column++) {
      const above = sheet.cell(top - 1, column)?.formula;
      if (above === undefined) continue;
      const model = { row: top - 1, formula: above };
      if (!isThroughout(sheet, bodyArea, column, model, { top, bottom })) continue;
      for (let row = top; row <= bottom; row++) {
        const cells = patch.get(row) ?? new Map<number, { value: null; formula: string }>();
        patch.set(row, cells.set(column, { value: null, formula: moved(sheet, model, row) }));
      }
    }
  }
  if (patch.size > 0) quietly(sheet.book, () => sheet.write(patch));
}

/** Whether all rows but the new ones hold one formula. */
function isThroughout(
  sheet: Sheet,
  body: Area,
  column: number,
  model: Written,
  fresh: Pick<Area, "top" | "bottom">,
): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    if (row >= fresh.top && row <= fresh.bottom) continue;
    if (sheet.cell(row, column)?.formula !== moved(sheet, model, row)) return false;
  }
  return true;
}

interface Written {
  row: number;
  formula: string;
}

function lastWritten({ sheet, bodyArea }: Table, column: number, written: CellPatch): Written | null {
  const rows = [...written].flatMap(([row, cells]) =>
    row >= bodyArea.top && row <= bodyArea.bottom && cells.get(column)?.formula !== undefined ? [row] : [],
  );
  const row = rows.reduce((last, own) => Math.max(last, own), -1);
  const formula = row < 0 ? undefined : sheet.cell(row, column)?.formula;
  return formula === undefined ? null : { row, formula };
}

/** Whether the column holds formulas alone, and those that were there before are all the same. */
function isForOne({ sheet, bodyArea }: Table, column: number, written: CellPatch): boolean {
  let before: Written | null = null;
  for (let row = bodyArea.top; row <= bodyArea.bottom; row++) {
    const cell = sheet.cell(row, column);
    if (cell === undefined || (cell.value === null && cell.formula === undefined)) continue;
    if (cell.formula === undefined) return false;
    if (written.get(row)?.has(column)) continue;
    before ??= { row, formula: cell.formula };
    if (cell.formula !== moved(sheet, before, row)) return false;
  }
  return true;
}

function fill({ sheet, bodyArea }: Table, column: number, last: Written): void {
  const patch: CellPatch = new Map();
  for (let row = bodyArea.top; row <= bodyArea.bottom; row++) {
    const formula = moved(sheet, last, row);
    if (sheet.cell(row, column)?.formula !== formula) {
      patch.set(row, new Map([[column, { value: null, formula }]]));
    }
  }
  if (patch.size > 0) sheet.write(patch);
}

function moved(sheet: Sheet, { row: from, formula }: Written, row: number): string {
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  return row === from ? formula : lexer.moveFormulaRefOffset(formula, 0, row - from);
}
