import { cellAddress, cellsAddress } from "../../engine/address";
import { MAX_CELL_TEXT } from "../../engine/limits";
import { isSheetName } from "../../engine/sheetNames";
import type { SheetContents, WorkbookContents } from "../../engine/workbookContents";

/** The longest list that a data validation holds itself, its quotes not counted. */
const LONGEST_LIST = 255;

/**
 * Refuses contents that Excel would repair or not open: better no file than one that loses something when it is opened.
 * @throws {RangeError} naming the sheet and the cell, table or name.
 */
export function checkContents(contents: WorkbookContents): void {
  if (!contents.sheets.some((sheet) => sheet.visibility === "visible")) {
    throw new RangeError("A workbook has at least one visible sheet.");
  }
  refuseTwice(
    contents.sheets.map((sheet) => sheet.name),
    "There are two sheets",
  );
  refuseTwice(
    contents.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    "There are two tables",
  );
  for (const sheet of contents.sheets) {
    if (!isSheetName(sheet.name)) {
      throw new RangeError(`“${sheet.name}” cannot be the name of a sheet.`);
    }
    checkCells(sheet);
    checkTables(sheet);
    checkLists(sheet);
  }
}

function refuseTwice(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new RangeError(`${what} “${name}”.`);
    seen.add(key);
  }
}

function checkCells(sheet: SheetContents): void {
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value }] of cells) {
      if (typeof value === "string" && value.length > MAX_CELL_TEXT) {
        throw new RangeError(
          `Sheet “${sheet.name}”, ${cellAddress(row, column)}: the text has ${value.length} characters; a cell holds ` +
            `${MAX_CELL_TEXT} at most.`,
        );
      }
    }
  }
}

function checkTables(sheet: SheetContents): void {
  for (const { name, area, columns } of sheet.tables) {
    if (columns.length !== area.right - area.left + 1) {
      throw new RangeError(`Table “${name}” has ${columns.length} columns in ${cellsAddress(area)}.`);
    }
    refuseTwice(
      columns.map((column) => column.name),
      `Table “${name}” has two columns`,
    );
  }
}

function checkLists(sheet: SheetContents): void {
  for (const { areas, type, formula1 } of sheet.dataValidations) {
    const area = areas[0];
    if (type !== "list" || !area || formula1?.startsWith('"') !== true) continue;
    if (formula1.length - 2 > LONGEST_LIST) {
      throw new RangeError(
        `Sheet “${sheet.name}”, ${cellsAddress(area)}: the list has more than ${LONGEST_LIST} characters.`,
      );
    }
  }
}
