import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { columnLetters } from "../../cells/address";
import { DATE, queueTableFormats } from "../gateway/numberFormats";
import { lookAtFormulas } from "../gateway/lookAtFormulas";
import { readFormulas } from "../gateway/readFormulas";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { LATE_TINT } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import { lookedUp, read } from "../look/columnLooks";
import { placeSheet } from "../look/sheetOrder";
import { formatsOf, queueSheetLook, titled } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { readReviewSheet } from "../review/reviewSheet";
import { timetablesIn } from "../timetable/timetablesIn";
import { agencyNames } from "./trackedAgencies";

const DAY = { format: DATE, oneLine: true } as const;
export const COLUMNS = [
  { heading: "Agency", ...lookedUp(22, { bold: true }) },
  { heading: "Requested", ...lookedUp(11.6, { ...DAY, yours: true }) },
  { heading: "Due", ...lookedUp(10.6, { ...DAY, yours: true }) },
  { heading: "Due by the timetable", ...lookedUp(11, DAY) },
  { heading: "Received", ...lookedUp(11, { ...DAY, yours: true }) },
  { heading: "Returns in the workbook", ...lookedUp(11, { format: "0;;–" }) },
  { heading: "Queries open", ...lookedUp(9.6, { format: "0;;–" }) },
  { heading: "Accepted", ...lookedUp(11, { ...DAY, yours: true }) },
  { heading: "State", ...lookedUp(13, { format: "General" }) },
  { heading: "Notes", ...read(34, { yours: true }) },
] as const;
const HEADINGS = COLUMNS.map(({ heading }) => heading);

/** What a person types; it is kept when the tracker is remade. */
const TYPED: readonly string[] = ["Requested", "Due", "Received", "Accepted", "Notes"];
const HEADING_ROW = 2;
const WHAT_TO_DO =
  "Enter the days under Requested, Received and Accepted, and under Due where it is not the timetable's. " +
  "The timetable's day, returns, queries and the state are worked out for you.";
/** The step of a timetable by which agencies return their information. */
const RETURN_STEPS = ["Returns from agencies", "Information"];

/** Late after the day in a cell; `otherwise` where the cell holds no day. */
function lateAfter(day: string, otherwise: string): string {
  return `IF(ISNUMBER(${day}),IF(${day}<TODAY(),"Late","Waiting"),${otherwise})`;
}

const REQUESTED = 'IF(ISNUMBER([@Requested]),"Waiting","Not requested")';
/** The returns that count, without the covers and lists that came with them. */
const returnsCounted = (table: string): string =>
  `=COUNTIFS(${table}[Agency],"="&[@Agency],${table}[State],"in the review",${table}[Kind],"<>no chronology")`;
const STATE =
  '=IF(ISNUMBER([@Accepted]),"Accepted",IF(OR(ISNUMBER([@Received]),[@[Returns in the workbook]]>0),' +
  'IF([@[Queries open]]>0,"Queries open","Received"),' +
  `${lateAfter("[@Due]", lateAfter("[@[Due by the timetable]]", REQUESTED))}))`;

/**
 * Writes the Returns tracker: a row for each agency of the review and of the returns. What people typed under an agency stays,
 * and so do the rows of agencies that are no longer known. Sends what it queues.
 */
export async function writeReturnsTracker(
  context: Excel.RequestContext,
): Promise<{ sheet: string; agencies: number }> {
  const record = await readReviewSheet(context);
  const { tables, worksheets } = context.workbook;
  const names = await ownNames(context);
  const called = names.tables;
  const [standing, queries, returns] = [called.returnsTracker, called.queries, called.returns].map((name) =>
    tables.getItemOrNullObject(name),
  );
  // Of several timetables, the one in which agencies return something.
  const timetable = (await timetablesIn(context)).find(({ steps }) =>
    steps.some((step) => RETURN_STEPS.includes(step)),
  );
  const known = worksheets.getItemOrNullObject(names.sheets.returnsTracker);
  const before = standing?.getRange();
  before?.load("values,rowIndex,columnIndex,rowCount,columnCount");
  standing?.worksheet.load("name");
  await context.sync();
  const has = (table: Excel.Table | undefined): boolean => table?.isNullObject === false;
  const [headings = [], ...rows] =
    before && standing && has(standing) ? await formulasOf(context, standing, before) : [];
  const typed = new Map(rows.map((row) => [String(row[headings.indexOf("Agency")] ?? ""), row]));
  const agencies = agencyNames(record, [...typed.keys()]);
  const live: Record<string, CellValue> = {
    "Due by the timetable": timetable ? dueFormula(timetable.table) : '=""',
    "Returns in the workbook": has(returns) ? returnsCounted(called.returns) : "=0",
    "Queries open": has(queries)
      ? `=COUNTIFS(${called.queries}[Agency],"="&[@Agency],${called.queries}[State],"open")`
      : "=0",
    State: STATE,
  };
  const cells = agencies.map((agency): CellValue[] =>
    HEADINGS.map((heading): CellValue => {
      const own: CellRead = typed.get(agency)?.[headings.indexOf(heading)] ?? "";
      if (heading === "Agency") return agency;
      if (TYPED.includes(heading)) return heading === "Due" && isDueOfOlder(own) ? "" : own;
      return live[heading] ?? "";
    }),
  );
  if (cells.length === 0) cells.push(HEADINGS.map(() => ""));
  const sheet = known.isNullObject ? worksheets.add(names.sheets.returnsTracker) : known;
  if (known.isNullObject) await placeSheet(context, sheet, "returnsTracker");
  if (has(standing)) standing?.delete();
  queueTracker(sheet, called.returnsTracker, cells, record?.review.reference ?? "");
  lookAtFormulas(context, {
    table: called.returnsTracker,
    headings: Object.keys(live),
    rows: agencies.length,
    of: "the returns tracker",
    mend: "make the tracker again, or fill the formula down",
  });
  await sendTexts(context);
  return { sheet: names.sheets.returnsTracker, agencies: agencies.length };
}

/** The formulas of a table whose cells have been loaded. */
async function formulasOf(
  context: Excel.RequestContext,
  { worksheet: sheet }: Excel.Table,
  { values, rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns }: Excel.Range,
): Promise<CellRead[][]> {
  return readFormulas(context, { sheet, top, left, rows, columns }, cellsRead(values));
}

function dueFormula(timetable: string): string {
  const last = RETURN_STEPS.map((step) => `SUMIF(${timetable}[Step],"${step}",${timetable}[To])`).join("+");
  return `=IF(${last}=0,"",${last})`;
}

/** Older versions had the timetable's day under Due, among the days that people typed. */
function isDueOfOlder(cell: CellRead): boolean {
  return typeof cell === "string" && cell.startsWith("=IF(SUMIF(");
}

/** Such a formula names columns of its own table, and is invalid without it. */
function isOfTable(cell: CellValue): boolean {
  return typeof cell === "string" && /^=.*\[/.test(cell);
}

/**
 * What people typed is written before the table is made: in a table, Excel makes all formulas of a column alike. Our
 * formulas are written after it, the same in every row.
 */
function queueTracker(
  sheet: Excel.Worksheet,
  name: string,
  cells: readonly CellValue[][],
  reference: string,
): void {
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, cells.length + 1, HEADINGS.length);
  queueTableFormats(sheet, { row: HEADING_ROW, column: 0 }, formatsOf(COLUMNS), cells.length);
  sheet.getRangeByIndexes(HEADING_ROW, 0, 1, HEADINGS.length).values = [[...HEADINGS]];
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, cells.length, HEADINGS.length);
  queueTexts(
    body,
    cells.map((row) => row.map((cell) => (isOfTable(cell) ? "" : cell))),
  );
  makeTable(sheet, whole, "faintLines", name);
  body.formulas = cells.map((row) => row.map((cell) => (isOfTable(cell) ? cell : null)));
  queueSheetLook(sheet, {
    title: titled(SHEETS.returnsTracker, reference),
    notes: [{ text: WHAT_TO_DO }],
    table: { row: HEADING_ROW, columns: COLUMNS, rows: cells.length, lines: "table", frozenColumns: 1 },
    print: { orientation: "Landscape", paper: "A4", name: SHEETS.returnsTracker, reference },
  });
  const column = HEADINGS.indexOf("State");
  const state = body.getColumn(column);
  state.conditionalFormats.clearAll();
  const late = queueRule(state, isText(`$${columnLetters(column + 1)}${HEADING_ROW + 2}`, "Late"), LATE_TINT);
  lookAtRules(sheet.context, "the returns tracker", [late]);
  sheet.activate();
}
