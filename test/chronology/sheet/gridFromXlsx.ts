import { returnFile } from "../../returnFiles";
import { Workbook, ValueType, type Cell } from "@cj-tech-master/excelts";
import { readFile } from "node:fs/promises";
import { gridFromCsv } from "../../../src/chronology/returns/csv";
import type { Grid, GridCell } from "../../../src/chronology/sheet/grid";

const EMPTY: GridCell = { value: null, text: "", kind: "empty", isDate: false };
const DAY = 86_400_000;

/** The sheets of a sample return as grids, read by a library of the test's own and not by the embedded workbook. */
export async function gridsOf(file: string): Promise<Grid[]> {
  const bytes = await readFile(returnFile(file));
  if (file.endsWith(".csv")) return [gridFromCsv(file, bytes)];
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const date1904 = workbook.properties.date1904 === true;
  return workbook.worksheets.map((sheet) => {
    const width = sheet.columnCount;
    const cells: GridCell[][] = [];
    for (let row = 1; row <= sheet.rowCount; row++) {
      cells.push(Array.from({ length: width }, (_, index) => gridCell(sheet.getCell(row, index + 1))));
    }
    const hiddenRows = cells.flatMap((_, index) => (sheet.getRow(index + 1).hidden ? [index + 1] : []));
    return {
      file,
      sheet: sheet.name,
      hidden: sheet.state !== "visible",
      firstRow: 1,
      firstColumn: 1,
      cells,
      merges: mergedAreas(sheet.model.mergeCells ?? []),
      hiddenRows,
      ...(date1904 ? { date1904 } : {}),
    };
  });
}

function gridCell(cell: Cell): GridCell {
  const { value, numFmt } = cell;
  const pattern = typeof numFmt === "string" ? numFmt : "General";
  if (cell.type === ValueType.Merge || value === null || value === undefined) return EMPTY;
  if (value instanceof Date) {
    // The library gives every date as the day it is, whatever the file's date system; the grid's serials are of 1900.
    const serial = value.getTime() / DAY + 25569;
    return { value: serial, text: dateText(value, pattern), kind: "number", isDate: true };
  }
  if (typeof value === "string") return { value, text: value, kind: "text", isDate: false };
  if (typeof value === "number") {
    return { value, text: String(value), kind: "number", isDate: false };
  }
  if (typeof value === "boolean")
    return { value, text: String(value).toUpperCase(), kind: "boolean", isDate: false };
  if (typeof value === "object" && "error" in value) {
    return { value: value.error, text: value.error, kind: "error", isDate: false };
  }
  return { value: cell.text, text: cell.text, kind: "text", isDate: false };
}

/** The text of a date under the few formats that the samples use: dd/mm/yyyy, dd/mm/yyyy hh:mm, hh:mm. */
function dateText(date: Date, pattern: string): string {
  const iso = date.toISOString();
  return pattern
    .replace("hh:mm", iso.slice(11, 16))
    .replace("dd", iso.slice(8, 10))
    .replace("mm", iso.slice(5, 7))
    .replace("yyyy", iso.slice(0, 4));
}

function mergedAreas(references: readonly string[]): Grid["merges"] {
  return references.flatMap((reference) => {
    const parts = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
    if (parts === null) return [];
    return [
      {
        left: columnNumber(parts[1] ?? "A"),
        top: Number(parts[2]),
        right: columnNumber(parts[3] ?? "A"),
        bottom: Number(parts[4]),
      },
    ];
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
