import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { queueTableFormats, TEXT } from "../gateway/numberFormats";
import { freshSheet, nameFresh, sameSheet } from "../gateway/freshSheet";
import { formatsOf, queueSheetLook, titled, type Column } from "../look/sheetLook";
import { queueSliceLines, queueSliceRules, sliceColumnOf, SLICE_WORDS } from "./sliceLook";

/** The actions of one agency, as values. */
export interface AgencyActions {
  agency: string;
  reference: string;
  headings: readonly string[];
  rows: readonly CellValue[][];
}

const HEADING_ROW = 3;
/**
 * Adds a sheet with the actions of one agency, under a free name: an earlier one stays. One that says the same already, and on
 * which nobody has written, serves.
 * @returns its name
 */
export async function addAgencyActions(
  context: Excel.RequestContext,
  { agency, reference, headings, rows }: AgencyActions,
): Promise<string> {
  const called = `Actions of ${agency}`;
  const cells = [[...headings], ...rows];
  const at = { row: HEADING_ROW, column: 0 };
  const same = await sameSheet(context, called, at, cells);
  if (same !== null) {
    context.workbook.worksheets.getItem(same).activate();
    await context.sync();
    return same;
  }
  const sheet = await freshSheet(context);
  // RAG is a value here: it stays in the plan.
  const columns = headings.map((heading): Column => ({
    ...sliceColumnOf(heading),
    ...(heading === "RAG" && { format: TEXT }),
  }));
  queueTableFormats(sheet, at, formatsOf(columns), rows.length);
  await writeRows(context, sheet, at, cells);
  queueSheetLook(sheet, {
    title: titled(called, reference),
    notes: [{ text: SLICE_WORDS }],
    table: { row: HEADING_ROW, columns, rows: rows.length, frozenColumns: 1 },
    print: { orientation: "Landscape", paper: "A4", name: called, reference },
  });
  const place = { top: HEADING_ROW + 1, rows: rows.length, headings };
  queueSliceLines(sheet, place);
  queueSliceRules(sheet, place);
  sheet.getRangeByIndexes(HEADING_ROW + 1, 0, rows.length, headings.length).format.autofitRows();
  const name = await nameFresh(context, sheet, called);
  sheet.activate();
  await context.sync();
  return name;
}
