import { BooleanNumber } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Book } from "./book";
import type { SheetContents } from "./workbookContents";
import { invalidArgument, WorkbookError } from "./errors";
import type { Sheet } from "./sheet";

type Visibility = SheetContents["visibility"];

export function visibilityOf(sheet: Sheet): Visibility {
  if (!sheet.model.isSheetHidden()) {
    return "visible";
  }
  return sheet.extras.veryHidden ? "veryHidden" : "hidden";
}

/** The sheets whose tabs a person sees, in their order. */
export function visibleSheets(book: Book): Sheet[] {
  return book.sheets().filter((sheet) => !sheet.model.isSheetHidden());
}

/** Excel keeps one sheet visible: hiding the last one throws InvalidOperation. A neighbour becomes active in the place of the active one. */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const { book } = sheet;
  if (visibility !== "visible") {
    const others = visibleSheets(book).filter((other) => other !== sheet);
    const all = book.sheets();
    const next = others.find((other) => all.indexOf(other) > all.indexOf(sheet)) ?? others.at(-1);
    if (!next) {
      throw new WorkbookError(
        "InvalidOperation",
        "This operation is not permitted: a workbook must contain at least one visible worksheet.",
      );
    }
    if (book.activeSheet() === sheet) {
      book.activate(next);
    }
  }
  sheet.extras.veryHidden = visibility === "veryHidden";
  const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  // Univer would activate a sheet that is shown again; Excel does not.
  book.mutate(SetWorksheetHideMutation.id, { ...sheet.target, hidden }, { fromCollab: true });
}

/** Moves a sheet's tab to a place counted from 0; throws InvalidArgument where there is none. */
export function moveSheet(sheet: Sheet, position: number): void {
  const sheets = sheet.book.sheets();
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw invalidArgument();
  }
  const fromOrder = sheets.indexOf(sheet);
  if (fromOrder !== position) {
    sheet.book.mutate(SetWorksheetOrderMutation.id, { ...sheet.target, fromOrder, toOrder: position });
  }
}

/** "#RRGGBB", "" for none. */
export function tabColour(sheet: Sheet): string {
  return sheet.model.getConfig().tabColor.toUpperCase();
}

export function setTabColour(sheet: Sheet, colour: string): void {
  sheet.book.mutate(SetTabColorMutation.id, { ...sheet.target, color: colour });
}

export function showsGridlines(sheet: Sheet): boolean {
  return sheet.model.getConfig().showGridlines !== BooleanNumber.FALSE;
}

export function showGridlines(sheet: Sheet, show: boolean): void {
  const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  sheet.book.mutate(ToggleGridlinesMutation.id, { ...sheet.target, showGridlines });
}
