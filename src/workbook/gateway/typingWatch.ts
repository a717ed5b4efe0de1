import type { RunInWorkbook } from "./workbookRun";

/** A cell that the person at this screen has just changed. */
export interface TypedCell {
  /** The id of its sheet, which finds it just as its name does. */
  sheet: string;
  /** Without the sheet: "C9". */
  address: string;
}

const ONE_CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/;

/**
 * Watches for single cells that this person types into; what co-authors write is ignored, and so are pasted blocks and
 * inserted rows. This add-in's own writes are distinguished from typing only where Excel says so (ExcelApi 1.14); the source of
 * both is "Local". Nothing is written. Events can be missed, so each is a hint to read the cell again.
 * @returns a function that ends the watch
 */
export async function watchTypedCells(
  run: RunInWorkbook,
  onTyped: (cell: TypedCell) => Promise<void>,
): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      const here = event.source === "Local" && event.triggerSource !== "ThisLocalAddin";
      if (here && event.changeType === "RangeEdited" && ONE_CELL.test(event.address)) {
        await onTyped({ sheet: event.worksheetId, address: event.address.replaceAll("$", "") });
      }
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
