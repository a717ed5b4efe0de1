import { forgetOwnNames } from "../gateway/ownNames";
import { refusalOf } from "../gateway/workbookRun";
import { queueRemoval } from "../gateway/sheetSwap";

/** A sheet that came into the workbook with a return. */
export interface ReceivedSheet {
  id: string;
  /** The name it has in the workbook now. */
  name: string;
}

/** The sheets of a file, in its order. */
interface InsertedFile {
  sheets: ReceivedSheet[];
  /** Excel reported an error, although all of them were inserted. */
  withError: boolean;
}

/**
 * Puts the sheets of an .xlsx file after the others, as they are.
 * @param base64 the file
 * @param names what its sheets are called
 * @param known the ids of the existing sheets, if already read
 * @throws what Excel says of a file it can't take; any sheets that came in are removed again
 */
export async function insertFile(
  context: Excel.RequestContext,
  base64: string,
  names: readonly string[],
  known?: ReadonlySet<string>,
): Promise<InsertedFile> {
  const before = known ?? (await sheetIds(context));
  const { worksheets } = context.workbook;
  try {
    context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    worksheets.load("items/id,items/name");
    await context.sync();
  } catch (error) {
    // Excel can fail after having inserted, so the sheets are listed again (docs/architecture.md section 2).
    const since = await sheetsSince(context, before);
    if (refusalOf(error)?.code === "GeneralException" && areAllThere(since, names)) {
      return { sheets: since, withError: true };
    }
    since.forEach(({ id }) => queueRemoval(context.workbook.worksheets.getItem(id)));
    await context.sync();
    throw error;
  }
  // Listed in the request that inserts; where the host is behind with it, once more.
  const came = areSince(context, worksheets.items, before);
  const sheets = came.length < names.length ? await sheetsSince(context, before) : came;
  return { sheets, withError: false };
}

/** Whether sheets are those of a file, where Excel may have put a number after a name that was taken. */
function areAllThere(sheets: readonly ReceivedSheet[], names: readonly string[]): boolean {
  return (
    names.length > 0 &&
    sheets.length === names.length &&
    sheets.every(({ name }, index) => {
      const stem = name.replace(/ \(\d+\)$/, "").toLowerCase();
      const wanted = names[index]?.toLowerCase() ?? "";
      return name.toLowerCase() === wanted || (stem !== "" && wanted.startsWith(stem));
    })
  );
}

/** The ids of all sheets, to tell which ones come later. */
export async function sheetIds(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  return new Set(worksheets.items.map((sheet) => sheet.id));
}

/** The sheets that were not there before. @param before what `sheetIds` returned */
export async function sheetsSince(
  context: Excel.RequestContext,
  before: ReadonlySet<string>,
): Promise<ReceivedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return areSince(context, worksheets.items, before);
}

function areSince(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  before: ReadonlySet<string>,
): ReceivedSheet[] {
  const since = sheets.filter((sheet) => !before.has(sheet.id));
  forgetOwnNames(
    context,
    since.map(({ id }) => id),
  );
  return since.map(({ id, name }) => ({ id, name }));
}

/** A sheet that gets another name, and is hidden or shown with it. */
export interface SheetMove {
  from: string;
  to: string;
  show?: boolean;
}

/** Renames sheets one after the other, so that one can take the name of another. Nothing is sent yet. */
export function queueMoves(context: Excel.RequestContext, moves: readonly SheetMove[]): void {
  for (const { from, to, show } of moves) {
    const sheet = context.workbook.worksheets.getItem(from);
    if (from !== to) sheet.name = to;
    if (show !== undefined) sheet.visibility = show ? "Visible" : "Hidden";
  }
}
