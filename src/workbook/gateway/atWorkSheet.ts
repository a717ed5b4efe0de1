import { z } from "zod";
import { cellsRead } from "./blocks";
import { cellText } from "./cellText";
import { formatAll, TEXT } from "./numberFormats";
import { forgetOwnNames, ownNames } from "./ownNames";
import { queueRemoval } from "./sheetSwap";
import { refusalOf, type Context } from "./workbookRun";

/*
 * Panes that work in one workbook tell each other so on a very hidden sheet. Each sign is a row that is added at the end and never
 * written over: of two panes that add one at the same moment both see, in the same order, who came first.
 */

const HEADINGS = ["Claim", "Sign", "Job", "Where", "At"] as const;
const SIGNS = ["begins", "goes on", "ends", "is given up"] as const;

/** One thing that a pane has told the others. */
export interface SignAtWork {
  /** What it is about: a name that no other claim has. */
  claim: string;
  sign: (typeof SIGNS)[number];
  /** What the pane has been asked for, after "to": "merge the returns". */
  job: string;
  /** In which Excel it is. */
  where: string;
  /** By the clock of the pane that wrote it, in milliseconds since 1970. */
  at: number;
}

/** The signs in the workbook, the earliest first, and the table that they are in. */
export interface SignsSeen {
  table: string;
  signs: SignAtWork[];
}

/**
 * Adds signs and reads all there are, in one request where it is known what the table is called; the sheet is made with the first.
 * @param known the table as an earlier call found it; null where none has
 * @param forget so many of the earliest rows are deleted
 */
export async function addSigns(
  context: Context,
  known: string | null,
  signs: readonly SignAtWork[],
  forget = 0,
): Promise<SignsSeen> {
  const table = known ?? (await ownNames(context)).tables.atWork;
  const seen = await append(context, table, signs, forget);
  if (seen) return { table, signs: seen };
  return known === null ? makeSheet(context, signs) : addSigns(context, null, signs);
}

/** The signs there are. */
export async function readSigns(context: Context, table: string): Promise<SignAtWork[]> {
  const rows = context.workbook.tables.getItem(table).rows.load("items/values");
  await context.sync();
  return signsFrom(rows);
}

/** Null where there is no such table. */
async function append(
  context: Context,
  name: string,
  signs: readonly SignAtWork[],
  forget: number,
): Promise<SignAtWork[] | null> {
  const table = context.workbook.tables.getItem(name);
  for (let row = forget - 1; row >= 0; row -= 1) {
    table.rows.getItemAt(row).delete();
  }
  table.rows.add(undefined, signs.map(cellsOf));
  // A range would cost one more request, for its reference to be given up.
  const rows = table.rows.load("items/values");
  try {
    await context.sync();
  } catch (error) {
    if (refusalOf(error)?.code === "ItemNotFound") return null;
    throw error;
  }
  return signsFrom(rows);
}

/** More than are ever there at once: a new row may not take its format from the one above. */
const ROWS_OF_TEXT = 500;

async function makeSheet(context: Context, signs: readonly SignAtWork[]): Promise<SignsSeen> {
  const { sheets, tables } = await ownNames(context);
  const { worksheets } = context.workbook;
  const leftOver = worksheets.getItemOrNullObject(sheets.atWork);
  await context.sync();
  if (!leftOver.isNullObject) queueRemoval(leftOver);
  const sheet = worksheets.add(sheets.atWork);
  sheet.visibility = "VeryHidden";
  formatAll(sheet.getRangeByIndexes(0, 0, ROWS_OF_TEXT, HEADINGS.length), TEXT);
  const whole = sheet.getRangeByIndexes(0, 0, signs.length + 1, HEADINGS.length);
  whole.values = [[...HEADINGS], ...signs.map(cellsOf)];
  sheet.tables.add(whole, true).name = tables.atWork;
  try {
    await context.sync();
  } catch (error) {
    // Another pane has made it at the same moment.
    if (refusalOf(error)?.code !== "ItemAlreadyExists") throw error;
    forgetOwnNames(context);
    return addSigns(context, null, signs);
  }
  return { table: tables.atWork, signs: [...signs] };
}

function cellsOf({ claim, sign, job, where, at }: SignAtWork): string[] {
  return [claim, sign, job, where, String(at)];
}

const row = z.tuple([cellText, z.enum(SIGNS), cellText, cellText, z.coerce.number()]);

/** Rows that a person broke are skipped. */
function signsFrom(rows: Excel.TableRowCollection): SignAtWork[] {
  return rows.items.flatMap(({ values }): SignAtWork[] => {
    const parsed = row.safeParse(cellsRead(values)[0]?.slice(0, HEADINGS.length));
    if (!parsed.success) return [];
    const [claim, sign, job, where, at] = parsed.data;
    return [{ claim, sign, job, where, at }];
  });
}
