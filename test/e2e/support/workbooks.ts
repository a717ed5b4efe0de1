import { join } from "node:path";
import { z } from "zod";
import type { openWorkbook } from "embedded-workbook";
import { dist } from "./browser";

/** A workbook with one sheet and these values from A1, as an .xlsx file. */
export async function workbookWith(sheetName: string, values: string[][]): Promise<Uint8Array> {
  const workbook = await open();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = sheetName;
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.numberFormat = values.map((row) => row.map(() => "@"));
    range.values = values;
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return bytes;
}

export interface SheetRead {
  name: string;
  /** The used range as a person sees it; empty for an empty sheet. */
  text: string[][];
}

/** What an .xlsx file holds, read by the embedded workbook as it is built, through Office.js. */
export async function sheetsOf(bytes: Uint8Array): Promise<SheetRead[]> {
  const workbook = await open(bytes);
  const sheets = await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("text"));
    await context.sync();
    return worksheets.items.map((sheet, index) => {
      const range = used[index];
      return { name: sheet.name, text: range && !range.isNullObject ? range.text : [] };
    });
  });
  workbook.close();
  return sheets;
}

const built = z.object({
  openWorkbook: z.custom<typeof openWorkbook>((value) => typeof value === "function"),
});

async function open(bytes?: Uint8Array): ReturnType<typeof openWorkbook> {
  const embedded: unknown = await import(join(dist, "embedded.cjs"));
  return built.parse(embedded).openWorkbook(bytes);
}
