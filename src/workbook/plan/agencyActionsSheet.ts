import { AS_SENT } from "../../plan/slice/sentSigns";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { queueTableFormats } from "../gateway/numberFormats";
import { freshSheet, nameFresh, sameSheet } from "../gateway/freshSheet";
import { formatsOf, queueSheetLook, titled, type Column } from "../look/sheetLook";
import { planFormatOf } from "./planLayout";

/** The actions of one agency, as values. */
interface AgencyActions {
  agency: string;
  reference: string;
  headings: readonly string[];
  rows: readonly CellValue[][];
}

const HEADING_ROW = 3;
const WIDE = [
  "Recommendation",
  "Action",
  "Desired outcome",
  "Success measure",
  "Progress",
  "Evidence",
  "Impact",
];

const WHAT_TO_DO =
  "Please fill in Progress, Evidence, Impact, Completed and Status, leave the column Ref as it is, save the workbook and send it back.";

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
  const columns = headings.map((heading): Column => ({
    heading,
    width: WIDE.includes(heading) ? 150 : 80,
    format: planFormatOf(heading),
    ...(heading === AS_SENT && { hidden: true }),
  }));
  queueTableFormats(sheet, at, formatsOf(columns), rows.length);
  await writeRows(context, sheet, at, cells);
  queueSheetLook(sheet, {
    title: titled(called, reference),
    notes: [{ text: WHAT_TO_DO }],
    table: { row: HEADING_ROW, columns, rows: rows.length },
    gridlines: true,
    print: { orientation: "Landscape", paper: "A3", name: called, reference },
  });
  const name = await nameFresh(context, sheet, called);
  sheet.activate();
  await context.sync();
  return name;
}
