import type { CellValue } from "./blocks";
import type { TextDifference } from "./textDifferences";
import { refusalOf, type Context } from "./workbookRun";

/** A text that Excel may refuse, and the cell it belongs in. */
export interface LongText {
  cell: Excel.Range;
  text: string;
}

/**
 * A formula has at most 8,192 characters, and a longer text that begins like one has been refused (docs/excel.md, B12).
 * Somewhat shorter ones are treated alike.
 */
const LONG = 8_000;
const LIKE_FORMULA = /^[=+@-]/;

/** Whether Excel may refuse to write this cell, and with it all that is written in the same request. */
export function isRisky(cell: CellValue): boolean {
  return typeof cell === "string" && cell.length > LONG && LIKE_FORMULA.test(cell);
}

/** The ways to write such a text, the first that Excel takes counts. The last alone changes the text. */
const WAYS: readonly ((cell: Excel.Range, text: string) => void)[] = [
  (cell, text) => {
    cell.values = [[text]];
  },
  // In a General cell, the apostrophe says that what follows is a text, and is not part of it.
  (cell, text) => {
    cell.numberFormat = [["General"]];
    cell.values = [[`'${text}`]];
    cell.numberFormat = [["@"]];
  },
  (cell, text) => {
    cell.numberFormat = [["@"]];
    cell.values = [[` ${text}`]];
  },
];

/**
 * Writes long texts that begin like formulas, all in one request where Excel takes it, otherwise one by one.
 * @returns those that are not in their cells as they were given
 */
export async function writeLongTexts(
  context: Context,
  texts: readonly LongText[],
): Promise<TextDifference[]> {
  const different: TextDifference[] = [];
  for (const batch of batchesOf(texts)) {
    if (await isTaken(context, () => batch.forEach(({ cell, text }) => WAYS[0]?.(cell, text)))) continue;
    for (const one of batch) {
      different.push(...(await writeOne(context, one)));
    }
  }
  return different;
}

async function writeOne(context: Context, { cell, text }: LongText): Promise<TextDifference[]> {
  const why = `because it is long and begins with “${text.charAt(0)}”`;
  for (const write of WAYS) {
    if (await isTaken(context, () => write(cell, text))) {
      cell.load("values");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- at most once for a text
      await context.sync();
      const say = (place: string): string =>
        `Excel did not take the text of ${place} as it is, ${why}. Its words are all there; look at how it begins. ` +
        "Nothing else is affected.";
      return cell.values[0]?.[0] === text ? [] : [{ cell, say }];
    }
  }
  const say = (place: string): string =>
    `Excel refused the text of ${place}, ${why}. It was not written. It begins: ${text.slice(0, BEGINNING)} … ` +
    "Nothing else is affected.";
  return [{ cell, say }];
}

const BEGINNING = 80;

async function isTaken(context: Context, write: () => void): Promise<boolean> {
  write();
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!REFUSED.includes(refusalOf(error)?.code ?? "")) throw error;
    return false;
  }
}

/** As reported, and as Excel refuses texts that are too long. */
const REFUSED = ["GeneralException", "InvalidArgument"];

/** Texts in one request: at most 32,767 characters each, and Excel on the web takes 5 MB. */
const AT_ONCE = 20;

function batchesOf(texts: readonly LongText[]): LongText[][] {
  const batches: LongText[][] = [];
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    batches.push(texts.slice(from, from + AT_ONCE));
  }
  return batches;
}
