import type { RunInWorkbook } from "./workbookRun";

/**
 * Watches for changes on the named sheets, whoever makes them. Nothing is written. Events can be missed, so each is a hint to look
 * again; a sheet of the workbook that was not there when the watch began counts too.
 * @param isWatched whether a sheet of that name counts
 * @returns a function that ends the watch
 */
export async function watchChanges(
  run: RunInWorkbook,
  isWatched: (sheet: string) => boolean,
  onChanged: () => void,
): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const others = new Set(worksheets.items.flatMap(({ id, name }) => (isWatched(name) ? [] : [id])));
    const added = worksheets.onChanged.add(async ({ worksheetId }) => {
      if (!others.has(worksheetId)) onChanged();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
