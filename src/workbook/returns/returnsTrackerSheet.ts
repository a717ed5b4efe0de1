import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { readReviewSheet } from "../review/reviewSheet";
import { SHEETS, TABLES } from "../gateway/sheetNames";
import { agencyNames } from "./trackedAgencies";

export const TRACKER_HEADINGS = [
  "Agency",
  "Requested",
  "Due",
  "Received",
  "Returns in the workbook",
  "Queries open",
  "Accepted",
  "State",
  "Notes",
] as const;

const WIDTHS = [160, 74, 74, 74, 84, 64, 74, 84, 220];
const FORMATS = ["@", "dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy", "0", "0", "dd/mm/yyyy", "General", "@"];
/** What a person types; a new tracker leaves it as it is. */
const TYPED: readonly string[] = ["Requested", "Due", "Received", "Accepted", "Notes"];
const HEADING_ROW = 3;
const WORDS = [
  "Returns tracker",
  "Type the days under Requested, Due, Received and Accepted. Returns, queries and the state follow by themselves.",
];
/** The step of a timetable by which agencies return their information. */
const RETURN_STEPS = ["Returns from agencies", "Information"];

const STATE =
  '=IF(ISNUMBER([@Accepted]),"Accepted",IF(OR(ISNUMBER([@Received]),[@[Returns in the workbook]]>0),' +
  'IF([@[Queries open]]>0,"Queries open","Received"),IF(ISNUMBER([@Due]),IF([@Due]<TODAY(),"Late","Waiting"),' +
  'IF(ISNUMBER([@Requested]),"Waiting","Not requested"))))';

/**
 * Writes the Returns tracker: a row for each agency of the review and of the returns. What people typed under an agency stays,
 * and so do rows of agencies that are known no longer. Sends what it queues.
 */
export async function writeReturnsTracker(
  context: Excel.RequestContext,
): Promise<{ sheet: string; agencies: number }> {
  const record = await readReviewSheet(context);
  const { tables, worksheets } = context.workbook;
  const [standing, queries, returns, timetable] = [
    TABLES.returnsTracker,
    TABLES.queries,
    TABLES.returns,
    TABLES.timetable,
  ].map((name) => tables.getItemOrNullObject(name));
  const known = worksheets.getItemOrNullObject(SHEETS.returnsTracker);
  const before = standing?.getRange();
  before?.load("formulas,rowIndex,columnIndex");
  standing?.worksheet.load("name");
  await context.sync();
  const has = (table: Excel.Table | undefined): boolean => table?.isNullObject === false;
  const [headings = [], ...rows] = before && has(standing) ? cellsRead(before.formulas) : [];
  const typed = new Map(rows.map((row) => [String(row[headings.indexOf("Agency")] ?? ""), row]));
  const names = agencyNames(record, [...typed.keys()]);
  const live = {
    "Returns in the workbook": has(returns) ? `=COUNTIFS(${TABLES.returns}[Agency],[@Agency])` : "=0",
    "Queries open": has(queries)
      ? `=COUNTIFS(${TABLES.queries}[Agency],[@Agency],${TABLES.queries}[State],"open")`
      : "=0",
    State: STATE,
  };
  const due = has(timetable) ? dueFormula() : "";
  const cells = names.map((agency): CellValue[] =>
    TRACKER_HEADINGS.map((heading): CellValue => {
      const own: CellRead = typed.get(agency)?.[headings.indexOf(heading)] ?? "";
      if (heading === "Agency") return agency;
      if (TYPED.includes(heading)) return heading === "Due" && own === "" ? due : own;
      return heading in live ? (Object.entries(live).find(([name]) => name === heading)?.[1] ?? "") : "";
    }),
  );
  if (cells.length === 0) cells.push(TRACKER_HEADINGS.map(() => ""));
  const sheet = known.isNullObject ? worksheets.add(SHEETS.returnsTracker) : known;
  if (has(standing)) standing?.delete();
  queueTracker(sheet, cells);
  await context.sync();
  return { sheet: SHEETS.returnsTracker, agencies: names.length };
}

function dueFormula(): string {
  const last = RETURN_STEPS.map(
    (step) => `SUMIF(${TABLES.timetable}[Step],"${step}",${TABLES.timetable}[To])`,
  ).join("+");
  return `=IF(${last}=0,"",${last})`;
}

function queueTracker(sheet: Excel.Worksheet, cells: readonly CellValue[][]): void {
  const words = sheet.getRange("A1:A2");
  words.numberFormat = [["@"], ["@"]];
  words.values = WORDS.map((line) => [line]);
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A1").format.font.size = 14;
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, cells.length + 1, TRACKER_HEADINGS.length);
  whole.numberFormat = [TRACKER_HEADINGS.map(() => "@"), ...cells.map(() => [...FORMATS])];
  sheet.getRangeByIndexes(HEADING_ROW, 0, 1, TRACKER_HEADINGS.length).values = [[...TRACKER_HEADINGS]];
  const table = sheet.tables.add(whole, true);
  table.name = TABLES.returnsTracker;
  table.style = "TableStyleLight15";
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, cells.length, TRACKER_HEADINGS.length);
  body.formulas = cells.map((row) => [...row]);
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  body.format.horizontalAlignment = "Left";
  const state = body.getColumn(TRACKER_HEADINGS.indexOf("State"));
  state.conditionalFormats.clearAll();
  const late = state.conditionalFormats.add("Custom");
  late.custom.rule.formula = `=$H${HEADING_ROW + 2}="Late"`;
  late.custom.format.fill.color = "#B91C1C";
  late.custom.format.font.color = "#FFFFFF";
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.activate();
}
