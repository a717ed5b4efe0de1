import { restyle, restyleCell } from "../../../engine/restyle";
import { isFilled, plainValue, readCell } from "../../../engine/cells";
import { fillCalculated } from "../../../engine/calculatedColumns";
import { coerceText, type Coerced } from "../../../engine/coerce";
import { MAX_CELL_TEXT } from "../../../engine/limits";
import type { CellContents, CellStyle } from "../../../engine/contents";
import { displayText } from "../../../engine/display";
import { fromEngine } from "../../../engine/engineFormulas";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { checkFormula } from "../../../engine/formulas";
import { mapMerges } from "../../../engine/mergeCovers";
import { normalFormula } from "../../../engine/normalFormula";
import { isNumberFormat } from "../../../engine/numberFormats";
import { assertAllowed, assertEditable } from "../../../engine/protection";
import type { CellPatch } from "../../../engine/sheet";
import { spilledCells } from "../../../engine/spills";
import { shownFormula } from "../../../engine/longFormulas";
import { tablesOf } from "../../../engine/tables";
import { asFormula, textInTextCell } from "../../../engine/textsInDoubt";
import { sizeMismatch } from "../given";
import type { RangeRef } from "./rangeRef";

/** Excel refuses ranges of more than five million cells (Office.js, "Resource limits and performance optimization"). */
const MAX_CELLS = 5_000_000;
const TEXT_FORMAT = "@";

export type Aspect = "values" | "formulas" | "text" | "valueTypes" | "numberFormat";
type Plain = string | number | boolean;

function valueType(cell: CellContents | undefined): string {
  if (!cell || (cell.value === null && cell.formula === undefined)) {
    return "Empty";
  }
  if (cell.error) {
    return "Error";
  }
  switch (typeof cell.value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return "String";
  }
}

/** How to read one aspect of the cells of a range; what holds for the whole range is looked up once. */
function reader({ sheet }: RangeRef, aspect: Aspect): (row: number, column: number) => Plain {
  const rows = sheet.model.getCellMatrix().getMatrix();
  const spilled = spilledCells(sheet);
  const held = (row: number, column: number): Parameters<typeof plainValue>[0] => {
    const own = rows[row]?.[column];
    return spilled === null || isFilled(own) ? own : (spilled[row]?.[column] ?? own);
  };
  switch (aspect) {
    case "values":
      return (row, column) => plainValue(held(row, column));
    case "formulas":
      return (row, column) => {
        const formula = rows[row]?.[column]?.f;
        return formula
          ? shownFormula(tablesOf(sheet.book), sheet, row, column, fromEngine(formula))
          : asFormula(sheet.book, plainValue(held(row, column)));
      };
    case "valueTypes":
      return (row, column) => valueType(readCell(held(row, column)));
    case "numberFormat":
      return (row, column) => sheet.numberFormat(row, column);
    case "text":
      return (row, column) => {
        const cell = held(row, column);
        return isFilled(cell) ? displayText(readCell(cell), sheet.numberFormat(row, column)) : "";
      };
  }
}

function assertCellCount({ rowCount, columnCount }: RangeRef): void {
  if (rowCount * columnCount > MAX_CELLS) {
    throw new WorkbookError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
}

/** A property of every cell of a range, row by row; null for whole rows and columns (Office.js, "unbounded range"). */
export function readBlock(range: RangeRef, aspect: Aspect): Plain[][] | null {
  if (range.isUnbounded) {
    return null;
  }
  assertCellCount(range);
  const { top, bottom, left, right } = range.area;
  const read = reader(range, aspect);
  const rows: Plain[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: Plain[] = [];
    for (let column = left; column <= right; column++) {
      cells.push(read(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/**
 * What a block of values has for each cell. It must have the shape of the range; a single value is for every cell. `null` in
 * a block leaves a cell as it is, and is not a value on its own (Office.js, "Work with blank and null values").
 */
export function blockOf(range: RangeRef, value: unknown): (row: number, column: number) => unknown {
  if (range.isUnbounded) {
    throw invalidArgument("Cells of whole rows or columns can't be set: the range is unbounded.");
  }
  assertCellCount(range);
  if (!Array.isArray(value)) {
    if (value === null || value === undefined) {
      throw invalidArgument();
    }
    return () => value;
  }
  const rows: unknown[] = value;
  const only: unknown = rows.length === 1 ? rows[0] : null;
  // A block of one value is for every cell, as a value on its own is.
  if (Array.isArray(only) && only.length === 1) {
    const one: unknown = only[0];
    return () => one;
  }
  const fits =
    rows.length === range.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === range.columnCount);
  if (!fits) {
    throw sizeMismatch();
  }
  return (row, column) => {
    const cells: unknown = rows[row];
    const own: unknown = Array.isArray(cells) ? cells[column] : null;
    return own;
  };
}

function coerced({ sheet }: RangeRef, value: unknown, numberFormat: string): Coerced {
  switch (typeof value) {
    case "string": {
      if (value.length > MAX_CELL_TEXT) {
        throw invalidArgument("A cell can't hold more than 32,767 characters.");
      }
      const text = numberFormat === TEXT_FORMAT ? textInTextCell(sheet.book, value) : value;
      const result = coerceText(text, numberFormat, sheet.book.thisYear);
      if (result.formula !== undefined) {
        checkFormula(sheet.book, result.formula);
        return { ...result, formula: normalFormula(sheet.book, result.formula) };
      }
      return result;
    }
    case "boolean":
      return { value };
    case "number":
      return Number.isFinite(value) ? { value } : { value: "#NUM!", error: "#NUM!" };
    default:
      throw invalidArgument();
  }
}

/**
 * Writes values or formulas; what begins like a formula is one in either. Where a filter hides rows of the range, Excel
 * leaves those as they are and gives each visible row the first row of the block (OfficeDev/office-js issue 224, xlwings
 * issue 747); this is why add-ins clear filters before they write.
 */
export function writeValues(range: RangeRef, value: unknown): void {
  const { sheet, area } = range;
  const at = blockOf(range, value);
  assertEditable(sheet, area);
  const isFiltered = filteredRows(range);
  const isCovered = mapMerges(sheet, area);
  const patch: CellPatch = new Map();
  const formats: [row: number, column: number, format: string][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (isFiltered?.(row)) {
      continue;
    }
    const cells = new Map<number, CellContents>();
    for (let column = area.left; column <= area.right; column++) {
      const given = at(isFiltered ? 0 : row - area.top, column - area.left);
      if (given === null || given === undefined) {
        continue;
      }
      const numberFormat = sheet.numberFormat(row, column);
      const { numberFormat: implied, ...contents } = coerced(range, given, numberFormat);
      if (isCovered?.(row, column)) {
        continue;
      }
      cells.set(column, contents);
      if (implied !== undefined && numberFormat === "General") {
        formats.push([row, column, implied]);
      }
    }
    if (cells.size > 0) {
      patch.set(row, cells);
    }
  }
  sheet.write(patch);
  restyleCells(range, formats);
  fillCalculated(sheet, patch);
}

/** Whether a filter hides a row; null where it hides none of the range. */
function filteredRows({ sheet, area }: RangeRef): ((row: number) => boolean) | null {
  const { model } = sheet;
  const last = Math.min(area.bottom, model.getRowCount() - 1);
  for (let row = area.top; row <= last; row++) {
    if (model.isRowFiltered(row)) {
      return (other) => model.isRowFiltered(other);
    }
  }
  return null;
}

const changes = new Map<string, (style: CellStyle) => CellStyle>();

/** The change of a style to a number format; always the same function for the same format. */
function formatChange(numberFormat: string): (style: CellStyle) => CellStyle {
  const known =
    changes.get(numberFormat) ??
    (numberFormat === "General"
      ? ({ numberFormat: _gone, ...style }: CellStyle) => style
      : (style: CellStyle) => ({ ...style, numberFormat }));
  changes.set(numberFormat, known);
  return known;
}

function restyleCells(
  { sheet }: RangeRef,
  formats: readonly [row: number, column: number, format: string][],
): void {
  for (const [row, column, format] of formats) {
    restyleCell(sheet, row, column, formatChange(format));
  }
}

function numberFormatOf(value: unknown): string {
  if (value === "") {
    return "General";
  }
  if (typeof value !== "string" || !isNumberFormat(value)) {
    throw invalidArgument();
  }
  return /^general$/i.test(value) ? "General" : value;
}

/** Number formats are en-US codes, one for each cell or one for all; an empty one is General. */
export function writeNumberFormats(range: RangeRef, value: unknown): void {
  const { area, sheet } = range;
  assertAllowed(sheet, "allowFormatCells");
  if (typeof value === "string") {
    restyle(sheet, area, formatChange(numberFormatOf(value)));
    return;
  }
  const at = blockOf(range, value);
  const formats: [number, number, string][] = [];
  let uniform: string | null = null;
  let isUniform = true;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const given = at(row - area.top, column - area.left);
      if (given === null || given === undefined) {
        isUniform = false;
        continue;
      }
      const format = numberFormatOf(given);
      uniform ??= format;
      isUniform &&= format === uniform;
      formats.push([row, column, format]);
    }
  }
  if (isUniform && uniform !== null) {
    restyle(sheet, area, formatChange(uniform));
  } else {
    restyleCells(range, formats);
  }
}
