import { RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { WHOLE_SHEET } from "./address";
import type { Book } from "./book";
import { invalidArgument, WorkbookError } from "./errors";
import { withoutSheet } from "./formulaShift";
import { namesOf, removeName, setName } from "./names";
import { isSheetName } from "./sheetNames";
import { visibleSheets } from "./sheetSettings";
import type { CellPatch, Sheet } from "./sheet";
import { loseTableInFormulas } from "./tableFormulas";
import { tablesOf } from "./tables";

/** Excel keeps the name "History" for itself. */
function checkSheetName(name: string): void {
  if (!isSheetName(name) || /^history$/i.test(name)) {
    throw invalidArgument();
  }
}

/** Adds an empty sheet at the end; without a name it gets "Sheet" with a number. The name must be free and allowed. */
export function addSheet(book: Book, name: string | null): Sheet {
  const free = name ?? freeSheetName(book);
  checkSheetName(free);
  if (book.sheetByName(free)) {
    throw new WorkbookError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
  return book.insertSheet(free, book.workbook.getSheetSize());
}

function freeSheetName(book: Book): string {
  let number = book.workbook.getSheetSize() + 1;
  while (book.sheetByName(`Sheet${number}`)) {
    number += 1;
  }
  return `Sheet${number}`;
}

/** Formulas that name the sheet follow its new name. Throws InvalidArgument where that is not allowed or not free. */
export async function renameSheet(sheet: Sheet, name: string): Promise<void> {
  checkSheetName(name);
  const other = sheet.book.sheetByName(name);
  if (other && other !== sheet) {
    throw invalidArgument("A sheet with this name already exists.");
  }
  await sheet.book.command(SetWorksheetNameCommand.id, { ...sheet.target, name });
}

/**
 * Excel keeps at least one visible sheet: deleting the last one throws InvalidOperation. Names of the workbook for its cells stay,
 * as names for #REF!, which its tables become in formulas; its own names go with it.
 */
export async function deleteSheet(sheet: Sheet): Promise<void> {
  if (visibleSheets(sheet.book).every((other) => other === sheet)) {
    throw new WorkbookError(
      "InvalidOperation",
      "This operation is not permitted: a workbook must contain at least one visible worksheet.",
    );
  }
  for (const name of namesOf(sheet.book)) {
    const formula = withoutSheet(name.formula, sheet);
    if (name.sheet === sheet.name) removeName(sheet.book, name.name, name.sheet);
    else if (formula !== name.formula) setName(sheet.book, { ...name, formula });
  }
  for (const table of tablesOf(sheet.book).on(sheet)) {
    loseTableInFormulas(table);
    tablesOf(sheet.book).forget(table);
  }
  emptySelfNaming(sheet);
  await sheet.book.command(RemoveSheetCommand.id, sheet.target);
}

/** Univer cannot delete a sheet with formulas that name the sheet itself: it would rewrite them when the sheet has gone. */
function emptySelfNaming(sheet: Sheet): void {
  const patch: CellPatch = new Map();
  sheet.forEachCell(WHOLE_SHEET, (row, column, { f: formula }) => {
    if (formula && withoutSheet(formula, sheet) !== formula) {
      const columns = patch.get(row) ?? new Map<number, { value: null }>();
      patch.set(row, columns.set(column, { value: null }));
    }
  });
  if (patch.size > 0) sheet.write(patch);
}
