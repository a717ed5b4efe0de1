import { AS_SENT } from "../../plan/slice/sentSigns";
import { writeRows, type CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { planFormatOf, queueBodyLook } from "./planLayout";
import { sheetNames } from "../returns/receivedSheets";
import { freeSheetName } from "../gateway/sheetNames";

/** The actions of one agency, as values. */
export interface AgencyActions {
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

/**
 * Adds a sheet with the actions of one agency, under a name that is free: an earlier one stays.
 * @returns its name
 */
export async function addAgencyActions(
  context: Excel.RequestContext,
  { agency, reference, headings, rows }: AgencyActions,
): Promise<string> {
  const name = freeSheetName(`Actions of ${agency}`, await sheetNames(context));
  const sheet = context.workbook.worksheets.add(name);
  const words = sheet.getRange("A1:A2");
  words.numberFormat = [["@"], ["@"]];
  words.values = [
    [`Actions of ${agency}${reference === "" ? "" : ` – ${reference}`}`],
    [
      "Please fill in Progress, Evidence, Impact, Completed and Status, leave the column Ref as it is, save the workbook and send it back.",
    ],
  ];
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A1").format.font.size = 14;
  headings.forEach((heading, column) => {
    const cells = sheet.getRangeByIndexes(HEADING_ROW + 1, column, rows.length, 1);
    formatAll(cells, planFormatOf(heading));
    cells.getEntireColumn().format.columnWidth = WIDE.includes(heading) ? 150 : 80;
  });
  formatAll(sheet.getRangeByIndexes(HEADING_ROW, 0, 1, headings.length), "@");
  await writeRows(context, sheet, { row: HEADING_ROW, column: 0 }, [[...headings], ...rows]);
  queueHiddenColumn(sheet, headings.indexOf(AS_SENT));
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, headings.length);
  heading.format.fill.color = "#1F2937";
  heading.format.font.color = "#FFFFFF";
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  queueBodyLook(sheet, { top: HEADING_ROW + 1, left: 0, rows: rows.length, headings });
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  sheet.showGridlines = true;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A3";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows(`$${HEADING_ROW + 1}:$${HEADING_ROW + 1}`);
  sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "Official – Sensitive";
  sheet.activate();
  await context.sync();
  return name;
}

/** Puts a column out of sight that only the software reads. Nothing is sent yet. */
export function queueHiddenColumn(sheet: Excel.Worksheet, column: number): void {
  if (column >= 0) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  }
}
