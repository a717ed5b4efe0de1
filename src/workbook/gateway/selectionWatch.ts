import type { RunInWorkbook } from "./workbookRun";

/** What a person has just selected. */
interface Selected {
  /** The id of the sheet, which finds it just as its name does. */
  sheet: string;
  /** Without the sheet: "C9", "A3:D8". */
  address: string;
}

/**
 * Watches what is selected on any sheet. Nothing is written. Events can be missed, so each is a hint to look again.
 * @returns a function that ends the watch
 */
export async function watchSelection(
  run: RunInWorkbook,
  onSelected: (selected: Selected) => Promise<void>,
): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      await onSelected({ sheet: event.worksheetId, address: event.address });
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
