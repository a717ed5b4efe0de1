import type { IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";
import { serialFromDate } from "../../calendar/serial";
import type { QuarterlyReport, ReportList } from "../../plan/quarterlyReport";
import type { Rag } from "../../plan/rag";
import { RAG_TINTS } from "../../review/ragTints";
import type { CellValue } from "../gateway/blocks";
import { freshSheet, nameFresh, sameSheet } from "../gateway/freshSheet";
import { DATE, formatAll, TEXT } from "../gateway/numberFormats";
import { writeRows } from "../gateway/writeRows";
import {
  LOOKED_UP,
  queueBody,
  queueHeading,
  queuePlacing,
  queueTableLines,
  queueTint,
  widthOf,
} from "../look/cells";
import { COLOURS } from "../look/colours";
import { queueSection, queueSheetLook, titled } from "../look/sheetLook";

const CALLED = "Quarterly report";
/** Two lists side by side: ref, agency, action, day, number; and a narrow column between them. */
const LIST_WIDTHS = [8.6, 13, 36, 10.4, 7.4];
const MANY = LIST_WIDTHS.length;
const RIGHT = MANY + 1;
const WIDTHS = [...LIST_WIDTHS, 1.4, ...LIST_WIDTHS].map(widthOf);

const MOVEMENT_ROW = 2;
const COUNTS_ROW = 3;
const FIRST_LIST = 5;
/** Two lines of nine points: the page has room for so many rows and no more. */
const ROW_HEIGHT = 24;
const MOVEMENT_HEIGHT = 27;

/** Where the counts stand: a word and its number fit there, and together they are as wide as the page. */
const COUNTS: readonly { column: number; columns: number; rag: Rag | null; words: string }[] = [
  { column: 0, columns: 2, rag: "Blue", words: "complete" },
  { column: 2, columns: 1, rag: "Red", words: "overdue" },
  { column: 3, columns: 2, rag: "Amber", words: "due or on hold" },
  { column: RIGHT, columns: 2, rag: "Green", words: "on track" },
  { column: RIGHT + 2, columns: 1, rag: "Grey", words: "without a date" },
  { column: RIGHT + 3, columns: 2, rag: null, words: "actions" },
];

/** A list and where its title stands, from 0. */
interface PlacedList {
  list: ReportList;
  row: number;
  column: number;
  headings: readonly [day: string, number: string];
}

/**
 * Adds the report of a day, on one page of A4, under a free name: the reports of other days stay. It holds values, as they were on that
 * day. One that says the same already serves. Sends what it queues.
 * @param options `agency` where the report is of one agency's actions alone, which its title then says; "" for all
 * @returns the name of the sheet
 */
export async function addQuarterlyReport(
  context: Excel.RequestContext,
  report: QuarterlyReport,
  { reference, today, agency = "" }: { reference: string; today: IsoDate; agency?: string },
): Promise<string> {
  const wanted = `${CALLED} ${today}`;
  const lists = placed(report);
  const of = agency === "" ? CALLED : `${CALLED} of ${agency}`;
  const title = titled(`${of}, ${britishDay(today)}`, reference);
  const cells = cellsOf(report, lists, title);
  const at = { row: 0, column: 0 };
  const same = await sameSheet(context, wanted, at, cells);
  if (same !== null) {
    context.workbook.worksheets.getItem(same).activate();
    await context.sync();
    return same;
  }
  const sheet = await freshSheet(context);
  formatAll(sheet.getRangeByIndexes(0, 0, cells.length, WIDTHS.length), TEXT);
  for (const { row, column, list } of lists) {
    formatAll(sheet.getRangeByIndexes(row + 2, column + 3, rowsOf(list), 1), DATE);
    formatAll(sheet.getRangeByIndexes(row + 2, column + 4, rowsOf(list), 1), "0");
  }
  await writeRows(context, sheet, at, cells);
  queueSheetLook(sheet, {
    title,
    widths: WIDTHS,
    print: { orientation: "Landscape", paper: "A4", name: CALLED, reference, onePage: true },
  });
  const movement = sheet.getRangeByIndexes(MOVEMENT_ROW, 0, 1, WIDTHS.length);
  movement.merge(false);
  queuePlacing(movement, { wrap: true, vertical: "Top", rowHeight: MOVEMENT_HEIGHT });
  queueCounts(sheet);
  lists.forEach((list) => queueList(sheet, list));
  const name = await nameFresh(context, sheet, wanted);
  sheet.activate();
  await context.sync();
  return name;
}

function placed({ overdue, due, slipped, impactReviews }: QuarterlyReport): PlacedList[] {
  const second = FIRST_LIST + 3 + Math.max(rowsOf(overdue), rowsOf(slipped));
  return [
    { list: overdue, row: FIRST_LIST, column: 0, headings: ["Target", "Days late"] },
    { list: slipped, row: FIRST_LIST, column: RIGHT, headings: ["First target", "Moved"] },
    { list: due, row: second, column: 0, headings: ["Target", "Days left"] },
    { list: impactReviews, row: second, column: RIGHT, headings: ["Review", ""] },
  ];
}

/** At least a row, which says that there are none. */
function rowsOf({ lines, more }: ReportList): number {
  return Math.max(1, lines.length + (more > 0 ? 1 : 0));
}

function cellsOf(report: QuarterlyReport, lists: readonly PlacedList[], title: string): CellValue[][] {
  const height = Math.max(...lists.map(({ row, list }) => row + 2 + rowsOf(list)));
  const cells = Array.from({ length: height }, () => WIDTHS.map((): CellValue => ""));
  const put = (row: number, column: number, values: readonly CellValue[]): void => {
    cells[row]?.splice(column, values.length, ...values);
  };
  put(0, 0, [title]);
  put(1, 0, [report.summary]);
  put(MOVEMENT_ROW, 0, [report.movement]);
  for (const { column, rag, words } of COUNTS) {
    put(COUNTS_ROW, column, [
      rag === null ? `${report.all} ${words}` : `${rag}: ${report.counts[rag]} ${words}`,
    ]);
  }
  for (const { list, row, column, headings } of lists) {
    put(row, column, [list.title]);
    put(row + 1, column, ["Ref", "Agency", "Action", ...headings]);
    list.lines.forEach((line, index) => {
      const day = line.day === null ? "" : serialFromDate(line.day);
      put(row + 2 + index, column, [line.ref, line.agency, line.action, day, line.number ?? ""]);
    });
    if (list.more > 0)
      put(row + 2 + list.lines.length, column + 2, [`and ${list.more} more on the Action plan`]);
    if (list.lines.length === 0) put(row + 2, column, [list.none]);
  }
  return cells;
}

function queueCounts(sheet: Excel.Worksheet): void {
  for (const { column, columns, rag } of COUNTS) {
    const block = sheet.getRangeByIndexes(COUNTS_ROW, column, 1, columns);
    if (columns > 1) block.merge(false);
    queueTint(block, { ...(rag === null ? {} : RAG_TINTS[rag]), bold: true, size: LOOKED_UP });
    queuePlacing(block, { horizontal: "Center", vertical: "Center", rowHeight: 18 });
  }
}

function queueList(sheet: Excel.Worksheet, { list, row, column }: PlacedList): void {
  queueSection(sheet.getRangeByIndexes(row, column, 1, 1));
  queueHeading(sheet.getRangeByIndexes(row + 1, column, 1, MANY));
  const body = sheet.getRangeByIndexes(row + 2, column, rowsOf(list), MANY);
  queueBody(body);
  queueTint(body, { size: LOOKED_UP });
  if (list.lines.length === 0) {
    queuePlacing(body, { wrap: false });
    queueTint(body, { text: COLOURS.quiet });
    return;
  }
  queueTableLines(body);
  queuePlacing(body, { rowHeight: ROW_HEIGHT });
  queuePlacing(body.getColumn(MANY - 1), { horizontal: "Center" });
  queueTint(body.getColumn(0), { bold: true });
}
