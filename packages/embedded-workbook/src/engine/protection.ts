import type { Area, SheetProtectionContents } from "./contents";
import { WorkbookError } from "./errors";
import type { Sheet } from "./sheet";
import { stylesIn } from "./areaStyles";

type Option = keyof SheetProtectionContents["options"];

function denied(): WorkbookError {
  return new WorkbookError(
    "AccessDenied",
    "You cannot perform the requested operation: the sheet is protected.",
  );
}

/**
 * To be called before cells are changed: throws AccessDenied when the sheet is protected and a cell of the area
 * is locked (Excel, "Protect a worksheet").
 */
export function assertEditable(sheet: Sheet, area: Area): void {
  if (sheet.extras.protection && stylesIn(sheet, area).some((style) => !style.unlocked)) {
    throw denied();
  }
}

/** Throws AccessDenied when the sheet is protected and its protection does not allow `option`. */
export function assertAllowed(sheet: Sheet, option: Option): void {
  const { protection } = sheet.extras;
  if (protection && !protection.options[option]) {
    throw denied();
  }
}

/** Throws AccessDenied on a protected sheet, whatever it allows. */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.extras.protection) {
    throw denied();
  }
}
