import type { IsoDate } from "../../calendar/isoDate";
import type { PlanCell } from "../../plan/planTable";
import { writeRows, type CellValue } from "../gateway/blocks";
import { sheetNames } from "../returns/receivedSheets";
import { freeSheetName, SHEETS } from "../gateway/sheetNames";
import { formatAll } from "../gateway/numberFormats";

/** What a publication extract says (docs/domain.md section 7). */
export interface PublicationExtract {
  reference: string;
  today: IsoDate;
  done: readonly { recommendation: string; action: string; completed: PlanCell; difference: string }[];
  remaining: readonly { recommendation: string; action: string; target: PlanCell }[];
}

const WIDTHS = [210, 250, 84, 250];
const DONE = ["Recommendation", "What has been done", "Completed", "What difference it made"];
const REMAINING = ["Recommendation", "What remains to be done", "By when"];
const NOT_TOLD = "Not recorded yet";
const NOTHING_DONE = "No action has been completed yet.";
const NOTHING_LEFT = "Nothing remains: every action has been completed.";

/**
 * Adds a Publication extract, under a name that is free: an earlier one, which a person may have worked on, stays.
 * @returns its name
 */
export async function addPublicationExtract(
  context: Excel.RequestContext,
  { reference, today, done, remaining }: PublicationExtract,
): Promise<string> {
  const name = freeSheetName(SHEETS.publicationExtract, await sheetNames(context));
  const sheet = context.workbook.worksheets.add(name);
  const doneRows = done.map(({ recommendation, action, completed, difference }): CellValue[] => [
    recommendation,
    action,
    completed === "" ? NOT_TOLD : completed,
    difference === "" ? NOT_TOLD : difference,
  ]);
  const leftRows = remaining.map(({ recommendation, action, target }): CellValue[] => [
    recommendation,
    action,
    target === "" ? "Needs a date" : target,
    "",
  ]);
  const blank = ["", "", "", ""];
  const shown = today.split("-").reverse().join("/");
  const rows: CellValue[][] = [
    [`What has been done since the review${reference === "" ? "" : ` – ${reference}`}`, "", "", ""],
    [`As at ${shown}. Read it through before it is published: no person should be known by it.`, "", "", ""],
    blank,
    ["What has been done, and what difference it made", "", "", ""],
    DONE,
    ...(doneRows.length > 0 ? doneRows : [[NOTHING_DONE, "", "", ""]]),
    blank,
    ["What remains", "", "", ""],
    [...REMAINING, ""],
    ...(leftRows.length > 0 ? leftRows : [[NOTHING_LEFT, "", "", ""]]),
  ];
  const doneCount = Math.max(1, doneRows.length);
  const leftTop = 5 + doneCount + 3;
  formatAll(sheet.getRangeByIndexes(0, 0, rows.length, WIDTHS.length), "@");
  for (const [top, count] of [
    [5, doneCount],
    [leftTop, Math.max(1, leftRows.length)],
  ] as const) {
    formatAll(sheet.getRangeByIndexes(top, 2, count, 1), "dd/mm/yyyy");
  }
  await writeRows(context, sheet, { row: 0, column: 0 }, rows);
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  const body = sheet.getRangeByIndexes(4, 0, rows.length - 4, WIDTHS.length);
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  body.format.horizontalAlignment = "Left";
  for (const [row, size] of [
    [0, 16],
    [3, 12],
    [leftTop - 2, 12],
  ] as const) {
    const line = sheet.getRangeByIndexes(row, 0, 1, 1);
    line.format.wrapText = false;
    line.format.font.bold = true;
    line.format.font.size = size;
  }
  for (const [row, width] of [
    [4, DONE.length],
    [leftTop - 1, REMAINING.length],
  ] as const) {
    const heading = sheet.getRangeByIndexes(row, 0, 1, width);
    heading.format.fill.color = "#1F2937";
    heading.format.font.color = "#FFFFFF";
    heading.format.font.bold = true;
  }
  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
  sheet.activate();
  await context.sync();
  return name;
}
