import type { OpenedWorkbook } from "embedded-workbook";
import type { Meeting } from "./case";
import { refusalOf } from "../../../src/workbook/gateway/workbookRun";

/** What a co-author types. */
export const TYPED = "A co-author's own words, typed meanwhile.";

interface Met extends Meeting {
  /** The cells of the key column, before the job. */
  keys: readonly string[];
}

type Step = (context: Excel.RequestContext, met: Met) => Promise<void> | void;

const tableIn = (context: Excel.RequestContext, { table }: Met): Excel.Table =>
  context.workbook.tables.getItem(table);

async function cellOf(
  context: Excel.RequestContext,
  met: Met,
  { row, heading }: { row: number; heading: string },
): Promise<Excel.Range> {
  const { columns } = tableIn(context, met);
  const keys = columns.getItem(met.key).getDataBodyRange().load("values");
  await context.sync();
  const at = keys.values.findIndex(([cell]) => String(cell) === met.keys[row]);
  if (at < 0) throw new Error("The row is gone.");
  return columns.getItem(heading).getDataBodyRange().getCell(at, 0);
}

/** What a co-author may do before any request of a job. */
export const EDITS: Readonly<Record<string, Step>> = {
  "types into a cell that is written": async (context, met) => {
    (await cellOf(context, met, met.written)).values = [[TYPED]];
  },
  "types into a cell of their own": async (context, met) => {
    (await cellOf(context, met, met.other)).values = [[TYPED]];
  },
  "sorts the rows": (context, met) => {
    tableIn(context, met).sort.apply([{ key: 0, ascending: false }]);
  },
  "filters the rows": async (context, met) => {
    const first = tableIn(context, met).columns.getItem(met.key);
    first.filter.applyValuesFilter([met.keys[0] ?? ""]);
    await context.sync();
  },
  "inserts a row above the table": (context, met) => {
    tableIn(context, met).worksheet.getRange("1:1").insert("Down");
  },
  "inserts a row within the table": async (context, met) => {
    (await cellOf(context, met, { row: met.spare, heading: met.key })).getEntireRow().insert("Down");
  },
  "deletes a row": async (context, met) => {
    (await cellOf(context, met, { row: met.spare, heading: met.key })).getEntireRow().delete("Up");
  },
  "renames the sheet": (context, met) => {
    tableIn(context, met).worksheet.name = "Renamed by a colleague";
  },
  "turns the table into a range": (context, met) => {
    tableIn(context, met).convertToRange();
  },
  "protects the sheet": (context, met) => {
    tableIn(context, met).worksheet.protection.protect();
  },
};

/** What is told has been seen to: the sheet that a co-author protected is not protected any more. */
export async function unprotect({ Excel }: OpenedWorkbook): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    worksheets.items.forEach(({ protection }) => protection.unprotect());
    await context.sync();
  });
}

/** The keys of a meeting's rows in a workbook. */
export async function meetingIn({ Excel }: OpenedWorkbook, meeting: Meeting): Promise<Met> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(meeting.table).columns.getItem(meeting.key);
    const body = column.getDataBodyRange().load("values");
    await context.sync();
    const keys = body.values.map(([cell]) => String(cell));
    return { ...meeting, keys };
  });
}

/** Does a co-author's step. @returns false where Excel does not let them, because the job has the table in its hands */
export async function edit(excel: OpenedWorkbook["Excel"], name: string, met: Met): Promise<boolean> {
  const step = EDITS[name];
  if (!step) throw new Error(`Nobody knows what “${name}” is.`);
  try {
    await excel.run(async (context) => {
      await step(context, met);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (refusalOf(error) || (error instanceof Error && error.message === "The row is gone.")) return false;
    throw error;
  }
}

export type { Met };
