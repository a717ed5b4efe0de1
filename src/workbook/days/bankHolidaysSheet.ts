import { bankHolidays, type BankHoliday, type Nation } from "../../calendar/bankHolidays";
import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import { dayFromBritish } from "../../calendar/britishDay";
import { NATION_NAMES } from "../../review/recordWords";
import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { queueCheck } from "../gateway/cellChecks";
import { DATE, TEXT } from "../gateway/numberFormats";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queuePlacing } from "../look/cells";
import { lookedUp } from "../look/columnLooks";
import { placeSheet } from "../look/sheetOrder";
import { queueSheetLook, type Column } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { readReference } from "../review/reviewReference";

/**
 * The dates of the Bank holidays sheet, as a formula refers to them: NETWORKDAYS and WORKDAY take it as their last argument,
 * and it grows with the table.
 */
export async function bankHolidayDates(context: Excel.RequestContext): Promise<string> {
  return `${(await ownNames(context)).tables.bankHolidays}[Date]`;
}

/** What the sheet should list: a nation's bank holidays in some years, and the review's own days. */
interface BankHolidaysWanted {
  nation: Nation;
  /** First and last year, both included; years already listed stay. */
  fromYear: number;
  toYear: number;
  added?: readonly BankHoliday[];
  /** The reference of the review, in a workbook that has no Review sheet. */
  reference?: string;
}

export const COLUMNS: readonly Column[] = [
  { heading: "Date", ...lookedUp(13, { format: DATE, oneLine: true }) },
  { heading: "Bank holiday", ...lookedUp(60) },
  { heading: "Listed by", ...lookedUp(14) },
];
const HEADINGS = COLUMNS.map(({ heading }) => heading);
/** Rows with this word are the add-in's; all others are a person's and stay as they are. */
const OURS = "calendar";
const HEADING_ROW = 4;
/** Spare rows, where dates that a person adds are formatted and checked. */
const SPARE_ROWS = 200;

const HOW_TO_ADD =
  "Working days in this workbook leave out weekends and the days listed here. To add a day, type its date and name under " +
  "the last row; it is kept when the add-in fills the list again.";
const SOURCE =
  'The days marked "calendar" come from date-holidays (CC BY 3.0); check one-off days with gov.uk.';

/** The bank holidays that the workbook lists, by date, including any that a person added; null where it has no such table. */
export async function readBankHolidays(context: Excel.RequestContext): Promise<BankHoliday[] | null> {
  const { table, rows } = await readStanding(context);
  return table.isNullObject ? null : inOrder(rows.flatMap(holidayOf));
}

/**
 * Fills the Bank holidays sheet from the calendar of a nation, making it if need be. Days that a person added stay, and so
 * do years that were listed before; formulas that refer to the table keep working. Sends what it queues, in a number of
 * requests that does not depend on the rows.
 * @returns the bank holidays that the workbook then lists, by date
 */
export async function writeBankHolidays(
  context: Excel.RequestContext,
  wanted: BankHolidaysWanted,
): Promise<BankHoliday[]> {
  const { sheet, table, rows } = await readStanding(context);
  const listedYears = rows.filter(isOurs).flatMap((row) => yearOf(row) ?? []);
  const fromYear = Math.min(wanted.fromYear, ...listedYears);
  const toYear = Math.max(wanted.toYear, ...listedYears);
  const typed = rows.filter((row) => !isOurs(row) && row.some((value) => value !== ""));
  const known = new Set(typed.flatMap(holidayOf).map(({ date }) => date));
  const added = (wanted.added ?? []).filter(({ date }) => !known.has(date));
  added.forEach(({ date }) => known.add(date));
  const listed = bankHolidays(wanted.nation, fromYear, toYear).filter(({ date }) => !known.has(date));
  const cells = inOrder([
    ...listed.map(({ date, name }) => ({ date, name, by: OURS })),
    ...added.map(({ date, name }) => ({ date, name, by: "review" })),
    ...typed.flatMap((row) => holidayOf(row).map((day) => ({ ...day, by: byOf(row) }))),
  ]).map(({ date, name, by }): CellValue[] => [serialFromDate(date), name, by]);
  // Words in place of a date would break every count of days: they are kept beside the dates.
  const unread = typed
    .filter((row) => holidayOf(row).length === 0)
    .map(([date = "", name = "", by = ""]): CellValue[] => [
      "",
      [date, name].filter((part) => part !== "").join(" – "),
      by,
    ]);
  const names = await ownNames(context);
  const target = sheet.isNullObject ? context.workbook.worksheets.add(names.sheets.bankHolidays) : sheet;
  const reference = wanted.reference ?? (await readReference(context));
  if (sheet.isNullObject) await placeSheet(context, target, "bankHolidays");
  queueTable(target, table, names.tables.bankHolidays, [...cells, ...unread]);
  queueLook(table.isNullObject ? target : table.worksheet, {
    nation: NATION_NAMES[wanted.nation],
    fromYear,
    toYear,
    rows: cells.length + unread.length,
    reference,
  });
  await sendTexts(context);
  return inOrder([...listed, ...added, ...typed.flatMap(holidayOf)]);
}

interface Standing {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  rows: CellRead[][];
}

/** The rows of the table; where a person deleted it and left the sheet, the sheet's rows with a date. */
async function readStanding(context: Excel.RequestContext): Promise<Standing> {
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.bankHolidays);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.bankHolidays);
  const used = sheet.getUsedRangeOrNullObject(true);
  const body = table.getRange();
  used.load("values");
  body.load("values");
  await context.sync();
  if (!table.isNullObject) {
    return { sheet, table, rows: cellsRead(body.values).slice(1) };
  }
  const rows = used.isNullObject ? [] : cellsRead(used.values);
  return { sheet, table, rows: rows.filter((row) => holidayOf(row).length > 0) };
}

/** Puts the rows into the existing table, resized to fit, or into a new one. */
function queueTable(
  sheet: Excel.Worksheet,
  standing: Excel.Table,
  name: string,
  rows: readonly CellValue[][],
): void {
  const made = standing.isNullObject;
  if (!made) {
    standing.clearFilters();
    standing.getDataBodyRange().clear("Contents");
  } else {
    sheet.getRange().clear("Contents");
  }
  const heading = made
    ? sheet.getRangeByIndexes(HEADING_ROW, 0, 1, HEADINGS.length)
    : standing
        .getHeaderRowRange()
        .getCell(0, 0)
        .getResizedRange(0, HEADINGS.length - 1);
  const whole = heading.getResizedRange(rows.length, 0);
  heading.numberFormat = [HEADINGS.map(() => TEXT)];
  heading.values = [[...HEADINGS]];
  const body = heading.getOffsetRange(1, 0).getResizedRange(rows.length - 1, 0);
  body.numberFormat = rows.map(() => [DATE, TEXT, TEXT]);
  queueTexts(body, rows);
  if (made) {
    makeTable(sheet, whole, "faintLines", name);
  } else {
    standing.resize(whole);
  }
}

/** So many days fit on a page of A4 in 8 points; more go on to the next page. */
const MOST_ON_A_PAGE = 52;

function queueLook(
  sheet: Excel.Worksheet,
  about: { nation: string; fromYear: number; toYear: number; rows: number; reference: string },
): void {
  const { nation, fromYear, toYear, rows, reference } = about;
  queueSheetLook(sheet, {
    title: `Bank holidays of ${nation}, ${fromYear} to ${toYear}`,
    notes: [
      { text: HOW_TO_ADD, over: { columns: COLUMNS.length, height: 26 } },
      { text: SOURCE, over: { columns: COLUMNS.length, height: 14 } },
    ],
    table: { row: HEADING_ROW, columns: COLUMNS, rows, lines: "table" },
    print: {
      orientation: "Portrait",
      paper: "A4",
      name: SHEETS.bankHolidays,
      reference,
      ...(rows <= MOST_ON_A_PAGE && { onePage: true }),
    },
  });
  const dates = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, 30 * (toYear - fromYear + 1) + SPARE_ROWS, 1);
  queuePlacing(dates, { horizontal: "Left" });
  queueCheck(
    dates,
    { custom: { formula: `=ISNUMBER(A${HEADING_ROW + 2})` } },
    { style: "Stop", title: "Not a date", message: "A bank holiday needs a date, such as 25/12/2027." },
  );
}

function byOf(row: readonly CellRead[]): string {
  return String(row[2] ?? "");
}

function isOurs(row: readonly CellRead[]): boolean {
  return byOf(row) === OURS && holidayOf(row).length > 0;
}

function yearOf(row: readonly CellRead[]): number | null {
  const [day] = holidayOf(row);
  return day ? Number(day.date.slice(0, 4)) : null;
}

/** The day of a row: a real date, or one typed as text; none where it is neither. */
function holidayOf([date = "", name = ""]: readonly CellRead[]): BankHoliday[] {
  const day =
    typeof date === "number" ? dateFromSerial(date) : dayFromBritish(String(date).replaceAll(".", "/"));
  return day === null ? [] : [{ date: day, name: String(name) }];
}

function inOrder<T extends BankHoliday>(days: readonly T[]): T[] {
  return [...days].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
