import { columnLetters } from "../../cells/address";
import { NEEDS_A_DATE } from "../../plan/planTable";
import { RAGS } from "../../plan/rag";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { RAG_TINTS } from "../../review/ragTints";
import { DATE, formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queueHeading, queuePlacing, queueTint } from "../look/cells";
import { queueSeriesColour } from "../look/charts";
import { clearCharts, isBeingDrawn, queueDrawn } from "../look/drawAnew";
import { queueSheetLook } from "../look/sheetLook";
import { placeSheet } from "../look/sheetOrder";
import { readReference } from "../review/reviewReference";

/** The columns of the plan as formulas name them, and the condition for being counted. */
interface PlanColumns {
  column: (heading: string) => string;
  counted: string;
}

function columnsOfPlan(table: string): PlanColumns {
  const column = (heading: string): string => `${table}[${heading}]`;
  return { column, counted: `${column("Status")},"<>Not accepted"` };
}

/** The first rows of the blocks, from 0. */
const RAG_ROW = 3;
const AGE_ROW = 15;
const AGENCY_ROW = 22;
/** Agency, the five colours, and all. */
const WIDTH = RAGS.length + 2;

const times = (many: number, width: number): number[] => Array.from({ length: many }, () => width);
/**
 * Points: the names, the counts (the first column of them has today too), a gap, nine columns under the charts, and one that their edge
 * touches; together no wider than a page has in 8 points.
 */
export const SUMMARY_WIDTHS: readonly number[] = [
  172.5,
  57,
  ...times(WIDTH - 2, 45.75),
  9,
  ...times(9, 40.5),
  6,
];

/** Beside the blocks: says that the charts are being drawn. */
const DRAWING_CELL = "H1";

const AGES: readonly { name: string; from: number; to: number | null }[] = [
  { name: "Up to 1 month", from: 0, to: 1 },
  { name: "1 to 3 months", from: 1, to: 3 },
  { name: "3 to 6 months", from: 3, to: 6 },
  { name: "Over 6 months", from: 6, to: null },
];

/** Every cell of the sheet, row by row: words, and the formulas that keep the counts right on any machine. */
function cellsOf(agencies: readonly string[], plan: PlanColumns, hasImpactReviews: boolean): string[][] {
  const { column, counted } = plan;
  const rows: string[][] = [
    ["Action summary"],
    ["These counts follow the Action plan; today is", "=TODAY()"],
    [],
    ["RAG", "Actions"],
    ...RAGS.map((rag) => [rag, `=COUNTIFS(${column("RAG")},"${rag}",${counted})`]),
    ["All", `=SUM(B${RAG_ROW + 2}:B${RAG_ROW + 1 + RAGS.length})`],
    ["Not accepted, and not counted above", `=COUNTIFS(${column("Status")},"Not accepted")`],
    [
      NEEDS_A_DATE,
      `=COUNTIFS(${column("Target date")},"${NEEDS_A_DATE}",${column("RAG")},"Grey",${counted})`,
    ],
    [
      "Due in the next 30 days",
      `=COUNTIFS(${column("Target date")},">="&TODAY(),${column("Target date")},"<="&TODAY()+30,${column("RAG")},"<>Blue",${counted})`,
    ],
    hasImpactReviews ? impactReviewsRow(plan) : [],
    [],
    ["Overdue for", "Actions"],
    ...AGES.map(({ name, from, to }) => [name, overdue(plan, from, to)]),
    [],
    [],
    ["Agency", ...RAGS, "All"],
    ...agencies.map((agency, index) => agencyRow(plan, agency, AGENCY_ROW + 2 + index)),
    ...remainder(plan, agencies.length),
  ];
  return rows.map((row) => Array.from({ length: WIDTH }, (_cell, index) => row[index] ?? ""));
}

/** Due like a target (docs/domain.md section 7). */
function impactReviewsRow({ column }: PlanColumns): string[] {
  return [
    "Impact reviews overdue or due in the next 30 days",
    `=COUNTIFS(${column("Impact review")},"<="&TODAY()+30,${column("Status")},"Complete")`,
  ];
}

function overdue({ column }: PlanColumns, from: number, to: number | null): string {
  const red = `${column("RAG")},"Red"`;
  const newer = from === 0 ? "" : `,${column("Target date")},"<"&EDATE(TODAY(),-${from})`;
  const older = to === null ? "" : `,${column("Target date")},">="&EDATE(TODAY(),-${to})`;
  return `=COUNTIFS(${red}${newer}${older})`;
}

function agencyRow({ column, counted }: PlanColumns, agency: string, row: number): string[] {
  const counts = RAGS.map(
    (rag) => `=COUNTIFS(${column("Agency")},"="&$A${row},${column("RAG")},"${rag}",${counted})`,
  );
  return [agency, ...counts, sumOf(row)];
}

/** Agencies typed in since the plan was built, and actions without one: "?*" is any text at all. */
function remainder({ column, counted }: PlanColumns, agencies: number): string[][] {
  const other = AGENCY_ROW + 2 + agencies;
  const named = (rag: string): string =>
    `COUNTIFS(${column("Agency")},"?*",${column("RAG")},"${rag}",${counted})`;
  const listed = (index: number): string => {
    const letter = columnLetters(2 + index);
    return agencies === 0 ? "0" : `SUM(${letter}${AGENCY_ROW + 2}:${letter}${other - 1})`;
  };
  return [
    ["Any other agency", ...RAGS.map((rag, index) => `=${named(rag)}-${listed(index)}`), sumOf(other)],
    ["No agency", ...RAGS.map((rag, index) => `=$B$${RAG_ROW + 2 + index}-${named(rag)}`), sumOf(other + 1)],
  ];
}

function sumOf(row: number): string {
  return `=SUM(B${row}:F${row})`;
}

/**
 * Writes the Action summary: counts by RAG, by how long overdue and by agency, in live formulas, with charts of them. It is
 * left alone where it would not change. Sends what it queues.
 * @param agencies the Agency cell of each action, in the order of the plan
 * @param charts left out of a slice: Excel on the web cannot import sheets from a workbook with charts, and a slice is sent back
 * @param given the reference of the review, in a workbook that has no Review sheet
 */
export async function writeActionSummary(
  context: Excel.RequestContext,
  agencies: readonly string[],
  charts: readonly SummaryChart[] = CHARTS,
  given?: string,
): Promise<void> {
  const names = [...new Set(agencies.map((name) => name.trim()))].filter((name) => name !== "");
  const own = await ownNames(context);
  const known = context.workbook.worksheets.getItemOrNullObject(own.sheets.actionSummary);
  const rows = cellsOf(names, columnsOfPlan(own.tables.actionPlan), false).length;
  const standing = known.getRangeByIndexes(0, 0, rows + 1, WIDTH).load("formulas");
  const before = known.getRange(DRAWING_CELL).load("values");
  const reviews = context.workbook.tables
    .getItem(own.tables.actionPlan)
    .columns.getItemOrNullObject("Impact review");
  await context.sync();
  const wanted = cellsOf(names, columnsOfPlan(own.tables.actionPlan), !reviews.isNullObject);
  const drawn = !known.isNullObject && !isBeingDrawn(before.values[0]?.[0]);
  if (drawn && isSame(cellsRead(standing.formulas), wanted)) {
    return;
  }
  const reference = given ?? (await readReference(context));
  const sheet = known.isNullObject ? context.workbook.worksheets.add(own.sheets.actionSummary) : known;
  if (known.isNullObject) {
    await placeSheet(context, sheet, "actionSummary");
  } else {
    sheet.getRange("A:G").clear();
  }
  const drawing = sheet.getRange(DRAWING_CELL);
  await clearCharts(
    context,
    sheet,
    CHARTS.map(({ name }) => name),
    drawing,
  );
  formatAll(sheet.getRangeByIndexes(0, 0, wanted.length, 1), TEXT);
  const whole = sheet.getRangeByIndexes(0, 0, wanted.length, WIDTH);
  whole.formulas = wanted;
  queueLook(sheet, wanted.length, reference);
  charts.forEach((chart) => queueChart(sheet, chart, names.length));
  queueDrawn(drawing);
  await context.sync();
}

function isSame(standing: readonly CellRead[][], wanted: readonly string[][]): boolean {
  const beyond = standing.at(-1)?.[0] ?? "";
  const plain = (cell: CellRead | undefined): string => String(cell ?? "").replace(/\s+/g, " ");
  return (
    beyond === "" &&
    wanted.every((row, at) => row.every((cell, index) => plain(standing[at]?.[index]) === plain(cell)))
  );
}

function queueLook(sheet: Excel.Worksheet, rows: number, reference: string): void {
  const all = sheet.getRangeByIndexes(0, 0, rows, WIDTH);
  queuePlacing(all, { vertical: "Top", wrap: true });
  queueSheetLook(sheet, {
    title: SHEETS.actionSummary,
    widths: SUMMARY_WIDTHS,
    print: { orientation: "Landscape", paper: "A4", name: SHEETS.actionSummary, reference },
  });
  const today = sheet.getRange("B2");
  formatAll(today, DATE);
  queuePlacing(today, { horizontal: "Left", wrap: false });
  queueHeading(sheet.getRangeByIndexes(RAG_ROW, 0, 1, 2));
  queueHeading(sheet.getRangeByIndexes(AGE_ROW, 0, 1, 2));
  queueHeading(sheet.getRangeByIndexes(AGENCY_ROW, 0, 1, WIDTH));
  RAGS.forEach((rag, index) => {
    for (const cell of [
      sheet.getRangeByIndexes(RAG_ROW + 1 + index, 0, 1, 1),
      sheet.getRangeByIndexes(AGENCY_ROW, 1 + index, 1, 1),
    ]) {
      queueTint(cell, { ...RAG_TINTS[rag], bold: true });
    }
  });
}

interface SummaryChart {
  name: string;
  title: string;
  kind: "ColumnClustered" | "BarStacked";
  /** How series are taken: by rows, each colour of the key is a series. */
  series: "Columns" | "Rows";
  row: number;
  rows: (agencies: number) => number;
  columns: number;
  colours: readonly string[];
  from: string;
  to: (agencies: number) => string;
}

/** Beside the counts; colours as in the key, and the words of the key name them. */
const CHARTS: readonly SummaryChart[] = [
  {
    name: "Actions by RAG",
    title: "Actions by RAG",
    kind: "ColumnClustered",
    series: "Rows",
    row: RAG_ROW,
    rows: () => RAGS.length + 1,
    columns: 2,
    colours: RAGS.map((rag) => RAG_TINTS[rag].fill),
    from: "I1",
    to: () => "M12",
  },
  {
    name: "Overdue by age",
    title: "Overdue actions by age",
    kind: "ColumnClustered",
    series: "Columns",
    row: AGE_ROW,
    rows: () => AGES.length + 1,
    columns: 2,
    colours: [RAG_TINTS.Red.fill],
    from: "N1",
    to: () => "Q12",
  },
  {
    name: "Actions by agency",
    title: "Actions by agency",
    kind: "BarStacked",
    series: "Columns",
    row: AGENCY_ROW,
    rows: (agencies) => agencies + 3,
    columns: WIDTH - 1,
    colours: RAGS.map((rag) => RAG_TINTS[rag].fill),
    from: "I14",
    to: (agencies) => `Q${26 + agencies}`,
  },
];

function queueChart(sheet: Excel.Worksheet, wanted: SummaryChart, agencies: number): void {
  const data = sheet.getRangeByIndexes(wanted.row, 0, wanted.rows(agencies), wanted.columns);
  const chart = sheet.charts.add(wanted.kind, data, wanted.series);
  chart.name = wanted.name;
  chart.title.text = wanted.title;
  chart.legend.position = "Bottom";
  chart.legend.visible = wanted.colours.length > 1;
  chart.setPosition(wanted.from, wanted.to(agencies));
  wanted.colours.forEach((colour, index) => {
    const series = chart.series.getItemAt(index);
    queueSeriesColour(series, colour);
    series.hasDataLabels = wanted.kind === "ColumnClustered";
  });
  chart.axes.valueAxis.numberFormat = "0";
  chart.axes.valueAxis.majorGridlines.visible = false;
  if (wanted.kind === "BarStacked") {
    chart.axes.categoryAxis.reversePlotOrder = true;
  }
}
