import type { IsoDate } from "../../calendar/isoDate";
import type { PlanCell } from "../../plan/planTable";
import { britishDay } from "../../calendar/britishDay";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { freshSheet, nameFresh, sameSheet } from "../gateway/freshSheet";
import { SHEETS } from "../gateway/sheetNames";
import { DATE, formatAll, TEXT } from "../gateway/numberFormats";
import { queueBody, queueHeading, queuePlacing, queueTint } from "../look/cells";
import { queueSection, queueSheetLook, titled } from "../look/sheetLook";

/** The contents of a publication extract (docs/domain.md section 7). */
interface PublicationExtract {
  reference: string;
  today: IsoDate;
  done: readonly { recommendation: string; action: string; completed: PlanCell; difference: string }[];
  remaining: readonly { recommendation: string; action: string; target: PlanCell }[];
}

/** The first row below the headings of what has been done, from 0. */
const FIRST_ROW = 5;
const WIDTHS = [210, 250, 84, 250];
const DONE = ["Recommendation", "What has been done", "Completed", "What difference it made"];
const REMAINING = ["Recommendation", "What remains to be done", "By when"];
const NOT_RECORDED = "Not recorded yet";
const NOTHING_DONE = "No action has been completed yet.";
const NOTHING_LEFT = "Nothing remains: every action has been completed.";

/**
 * Adds a Publication extract, under a free name: an earlier one, which a person may have worked on, stays. One that says the same
 * already serves.
 * @returns its name
 */
export async function addPublicationExtract(
  context: Excel.RequestContext,
  { reference, today, done, remaining }: PublicationExtract,
): Promise<string> {
  const doneRows = done.map(({ recommendation, action, completed, difference }): CellValue[] => [
    recommendation,
    action,
    completed === "" ? NOT_RECORDED : completed,
    difference === "" ? NOT_RECORDED : difference,
  ]);
  const leftRows = remaining.map(({ recommendation, action, target }): CellValue[] => [
    recommendation,
    action,
    target === "" ? "Needs a date" : target,
    "",
  ]);
  const blank = ["", "", "", ""];
  const rows: CellValue[][] = [
    [titled("What has been done since the review", reference), "", "", ""],
    [
      `As at ${britishDay(today)}. Read it through before it is published: nobody should be recognisable from it.`,
      "",
      "",
      "",
    ],
    blank,
    ["What has been done, and what difference it made", "", "", ""],
    DONE,
    ...(doneRows.length > 0 ? doneRows : [[NOTHING_DONE, "", "", ""]]),
    blank,
    ["What remains", "", "", ""],
    [...REMAINING, ""],
    ...(leftRows.length > 0 ? leftRows : [[NOTHING_LEFT, "", "", ""]]),
  ];
  const same = await sameSheet(context, SHEETS.publicationExtract, { row: 0, column: 0 }, rows);
  if (same !== null) {
    context.workbook.worksheets.getItem(same).activate();
    await context.sync();
    return same;
  }
  const sheet = await freshSheet(context);
  const doneCount = Math.max(1, doneRows.length);
  const leftTop = FIRST_ROW + doneCount + 3;
  formatAll(sheet.getRangeByIndexes(0, 0, rows.length, WIDTHS.length), TEXT);
  formatAll(sheet.getRangeByIndexes(FIRST_ROW, 2, doneCount, 1), DATE);
  formatAll(sheet.getRangeByIndexes(leftTop, 2, Math.max(1, leftRows.length), 1), DATE);
  await writeRows(context, sheet, { row: 0, column: 0 }, rows);
  queueBody(sheet.getRangeByIndexes(FIRST_ROW, 0, rows.length - FIRST_ROW, WIDTHS.length));
  for (const row of [FIRST_ROW - 2, leftTop - 2]) {
    const line = sheet.getRangeByIndexes(row, 0, 1, 1);
    queuePlacing(line, { wrap: false });
    queueSection(line);
  }
  queueHeading(sheet.getRangeByIndexes(FIRST_ROW - 1, 0, 1, DONE.length));
  queueHeading(sheet.getRangeByIndexes(leftTop - 1, 0, 1, REMAINING.length));
  queueTint(sheet.getRange("A1"), { bold: true, size: 16 });
  queueSheetLook(sheet, {
    widths: WIDTHS,
    // It will be published (docs/domain.md section 7), which a marking would forbid.
    print: {
      orientation: "Landscape",
      paper: "A4",
      name: SHEETS.publicationExtract,
      reference,
      forPublication: true,
    },
  });
  const name = await nameFresh(context, sheet, SHEETS.publicationExtract);
  sheet.activate();
  await context.sync();
  return name;
}
