import { coerceText, MAX_CELL_TEXT, type Coerced } from "../../engine/coerce";
import type { CellContents } from "../../engine/contents";
import { displayText } from "../../engine/display";
import { invalidArgument, WorkbookError } from "../../engine/errors";
import type { CellPatch, Sheet } from "../../engine/sheet";
import type { RangeRef } from "./rangeRef";

/** Reads of more than five million cells fail (Office.js, "Resource limits and performance optimization"). */
const MAX_CELLS_READ = 5_000_000;

type Aspect = "values" | "formulas" | "text" | "valueTypes" | "numberFormat";

function valueType(cell: CellContents | undefined): string {
  if (!cell || (cell.value === null && cell.formula === undefined)) {
    return "Empty";
  }
  if (cell.error) {
    return "Error";
  }
  return { string: "String", number: "Double", boolean: "Boolean" }[String(typeof cell.value)] ?? "Empty";
}

function aspectOf(sheet: Sheet, row: number, column: number, aspect: Aspect): string | number | boolean {
  switch (aspect) {
    case "values":
      return sheet.cell(row, column)?.value ?? "";
    case "formulas": {
      const cell = sheet.cell(row, column);
      return cell?.formula ?? cell?.value ?? "";
    }
    case "text": {
      const cell = sheet.cell(row, column);
      return cell ? displayText(cell, sheet.numberFormat(row, column)) : "";
    }
    case "valueTypes":
      return valueType(sheet.cell(row, column));
    case "numberFormat":
      return sheet.numberFormat(row, column);
  }
}

/** A property of every cell of a range, row by row. */
export function readBlock(range: RangeRef, aspect: Aspect): (string | number | boolean)[][] {
  if (range.rowCount * range.columnCount > MAX_CELLS_READ) {
    throw new WorkbookError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
  const { top, bottom, left, right } = range.area;
  const rows: (string | number | boolean)[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: (string | number | boolean)[] = [];
    for (let column = left; column <= right; column++) {
      cells.push(aspectOf(range.sheet, row, column, aspect));
    }
    rows.push(cells);
  }
  return rows;
}

/** The block must have the range's shape; a single value stands for every cell. `null` leaves a cell as it is. */
function blockOf(range: RangeRef, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    return () => value;
  }
  const rows: unknown[] = value;
  const fits =
    rows.length === range.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === range.columnCount);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => {
    const cells = rows[row];
    return Array.isArray(cells) ? cells[column] : null;
  };
}

function coerced(value: unknown, numberFormat: string): Coerced {
  switch (typeof value) {
    case "string":
      if (value.length > MAX_CELL_TEXT) {
        throw invalidArgument("A cell can't hold more than 32,767 characters.");
      }
      return coerceText(value, numberFormat);
    case "boolean":
      return { value };
    case "number":
      return Number.isFinite(value) ? { value } : { value: "#NUM!", error: "#NUM!" };
    default:
      throw invalidArgument();
  }
}

function write(range: RangeRef, value: unknown): void {
  const { sheet, area } = range;
  const at = blockOf(range, value);
  const patch: CellPatch = new Map();
  const formats = new Map<string, { row: number; column: number }[]>();
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = new Map<number, CellContents>();
    for (let column = area.left; column <= area.right; column++) {
      const given = at(row - area.top, column - area.left);
      if (given === null || given === undefined) {
        continue;
      }
      const numberFormat = sheet.numberFormat(row, column);
      const { numberFormat: impliedFormat, ...contents } = coerced(given, numberFormat);
      cells.set(column, contents);
      if (impliedFormat !== undefined && numberFormat === "General") {
        formats.set(impliedFormat, [...(formats.get(impliedFormat) ?? []), { row, column }]);
      }
    }
    if (cells.size > 0) {
      patch.set(row, cells);
    }
  }
  sheet.write(patch);
  for (const [numberFormat, places] of formats) {
    const change = (style: object): object => ({ ...style, numberFormat });
    for (const { row, column } of places) {
      sheet.restyle({ top: row, left: column, bottom: row, right: column }, change);
    }
  }
}

export function writeValues(range: RangeRef, value: unknown): void {
  write(range, value);
}

/** Formulas are written as values are: what does not begin like a formula is a constant. */
export function writeFormulas(range: RangeRef, value: unknown): void {
  write(range, value);
}

/** Number formats are en-US codes, one for every cell or one for all. */
export function writeNumberFormats(range: RangeRef, value: unknown): void {
  const at = blockOf(range, value);
  const { area, sheet } = range;
  const first = at(0, 0);
  const same =
    !Array.isArray(value) ||
    value.every((row) => Array.isArray(row) && row.every((format) => format === first));
  const changes = new Map<string, (style: object) => object>();
  const changeTo = (format: unknown): ((style: object) => object) => {
    if (typeof format !== "string") {
      throw invalidArgument();
    }
    const known = changes.get(format) ?? ((style: object) => ({ ...style, numberFormat: format }));
    changes.set(format, known);
    return known;
  };
  if (same) {
    sheet.restyle(area, changeTo(first));
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const format = at(row - area.top, column - area.left);
      if (format !== null) {
        sheet.restyle({ top: row, left: column, bottom: row, right: column }, changeTo(format));
      }
    }
  }
}
