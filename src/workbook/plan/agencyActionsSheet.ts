import { AS_SENT } from "../../plan/slice/sentSigns";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { queueTableFormats } from "../gateway/numberFormats";
import { sheetNames } from "../gateway/sheetList";
import { freeSheetName } from "../gateway/sheetNames";
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
 * Adds a sheet with the actions of one agency, under a free name: an earlier one stays.
 * @returns its name
 */
export async function addAgencyActions(
  context: Excel.RequestContext,
  { agency, reference, headings, rows }: AgencyActions,
): Promise<string> {
  const name = freeSheetName(`Actions of ${agency}`, await sheetNames(context));
  const sheet = context.workbook.worksheets.add(name);
  const columns = headings.map((heading): Column => ({
    heading,
    width: WIDE.includes(heading) ? 150 : 80,
    format: planFormatOf(heading),
    ...(heading === AS_SENT && { hidden: true }),
  }));
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(columns), rows.length);
  await writeRows(context, sheet, at, [[...headings], ...rows]);
  queueSheetLook(sheet, {
    title: titled(`Actions of ${agency}`, reference),
    notes: [{ text: WHAT_TO_DO }],
    table: { row: HEADING_ROW, columns, rows: rows.length },
    gridlines: true,
    print: { orientation: "Landscape", paper: "A3", name: `Actions of ${agency}`, reference },
  });
  sheet.activate();
  await context.sync();
  return name;
}
