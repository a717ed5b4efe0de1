import type { Context, RunInWorkbook } from "../gateway/workbookRun";
import { refusalOf } from "../gateway/workbookRun";
import { queuePrint, type Print } from "./print";

/** How a sheet is to be printed, once the rest of it has been written. */
interface Waiting {
  sheet: Excel.Worksheet;
  print: Print;
  titleRow: number | null;
}

/** What waits for the end of each piece of work that `printApart` has begun. */
const waiting = new WeakMap<object, Waiting[]>();

/** Sets how a sheet is printed, at the end of the work where `printApart` has begun it. Nothing is sent yet. */
export function setPrint(sheet: Excel.Worksheet, print: Print, titleRow: number | null): void {
  const later = waiting.get(sheet.context);
  if (later) later.push({ sheet, print, titleRow });
  else queuePrint(sheet, print, titleRow);
}

/**
 * The same access to the workbook, where print settings are requests of their own after each piece of work: Excel may refuse
 * them, where it finds no printer for example, and the work itself is then done all the same (docs/excel.md, B15).
 * @param onRefused called with the names of the sheets whose print settings were refused
 */
export function printApart(run: RunInWorkbook, onRefused: (sheets: string[]) => void): RunInWorkbook {
  const apart = <T>(batch: (context: Context) => Promise<T>): Promise<T> =>
    run(async (context) => {
      const prints: Waiting[] = [];
      waiting.set(context, prints);
      const made = await batch(context);
      if (prints.length > 0) {
        // What the work left unsent is not to be refused together with the print settings.
        await context.sync();
        const refused = await sendPrints(context, prints);
        if (refused.length > 0) onRefused(refused);
      }
      return made;
    });
  const { withoutFiles } = run;
  return Object.assign(apart, withoutFiles === undefined ? {} : { withoutFiles });
}

/** Sends them together, and each by itself where that is refused. Resolves to the names of the sheets that were refused. */
async function sendPrints(context: Context, prints: readonly Waiting[]): Promise<string[]> {
  if (await isTaken(context, prints)) return [];
  const refused: string[] = [];
  for (const one of prints) {
    if (!(await isTaken(context, [one], GONE))) refused.push(one.print.name);
  }
  return [...new Set(refused)];
}

/** What Excel says of a sheet that is no longer there, as one that was only made to be looked at: it is not printed. */
const GONE = "ItemNotFound";

async function isTaken(context: Context, prints: readonly Waiting[], passed?: string): Promise<boolean> {
  for (const { sheet, print, titleRow } of prints) queuePrint(sheet, print, titleRow);
  try {
    await context.sync();
    return true;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return refusal.code === passed;
    throw error;
  }
}
