import { serialFromDate } from "../../calendar/serial";
import type { Glance, GlanceMark } from "../../chronology/views/glance";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { quotedText } from "../../cells/address";
import { DATE, formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames, type OwnNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queuePlacing } from "../look/cells";
import { queueMarks, queueSeriesColour } from "../look/charts";
import { COLOURS } from "../look/colours";
import { queueSheetLook, titled } from "../look/sheetLook";
import { makeTable, queueSmallTable } from "../look/tables";
import type { AgencyColours } from "../review/agencyColours";

const LANES_CHART = "Entries by agency and date";
const ACTIVITY_CHART = "Entries by period and agency";

/** Rows and columns from 0: the pictures above, the counts below them, the marks beside them, outside the print area. */
const LANES_ROW = 3;
const LANES_HEIGHT = 20;
const ACTIVITY_ROW = LANES_ROW + LANES_HEIGHT + 1;
const ACTIVITY_HEIGHT = 18;
const COUNTS_ROW = ACTIVITY_ROW + ACTIVITY_HEIGHT + 1;
const PICTURE_COLUMNS = 16;
const MARKS_COLUMN = 30;

const INTRODUCTION =
  "A lane for each agency, in the order of the legend; each mark is an entry, and a stretch without marks is a gap. " +
  "The counts below are live. A merge that changes something replaces this sheet, so keep notes elsewhere.";

interface GlancePicture {
  reference: string;
  glance: Glance;
  agencies: readonly { name: string; code: string }[];
  colours: readonly AgencyColours[];
}

/**
 * Writes the sheet At a glance (docs/domain.md section 6): native charts, so that the picture prints and lasts without the
 * add-in, and counts in live formulas over the integrated chronology. Nothing is written where the workbook has no such table.
 */
export async function writeGlance(context: Excel.RequestContext, picture: GlancePicture): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const names = await ownNames(context);
  const standing = worksheets.getItemOrNullObject(names.sheets.glance);
  const chronology = tables.getItemOrNullObject(names.tables.chronology);
  const known = [names.tables.activity, names.tables.glanceMarks].map((name) =>
    tables.getItemOrNullObject(name),
  );
  await context.sync();
  if (chronology.isNullObject || picture.glance.periods.length === 0) return;
  const sheet = standing.isNullObject ? worksheets.add(names.sheets.glance) : standing;
  for (const table of known) {
    if (!table.isNullObject) table.delete();
  }
  const charts = [LANES_CHART, ACTIVITY_CHART].map((name) => sheet.charts.getItemOrNullObject(name));
  await context.sync();
  for (const chart of charts) {
    if (!chart.isNullObject) chart.delete();
  }
  if (standing.isNullObject) sheet.position = 1;
  queueCounts(sheet, picture, names);
  await writeMarks(context, sheet, names.tables.glanceMarks, picture.glance.marks);
  queueLanes(sheet, picture);
  queueActivity(sheet, picture);
  const { reference, glance } = picture;
  queueSheetLook(sheet, {
    title: titled(SHEETS.glance, reference),
    notes: [{ text: INTRODUCTION, over: { columns: PICTURE_COLUMNS, height: 32 } }],
    widths: [80, 80, 80],
    print: {
      orientation: "Landscape",
      paper: "A3",
      name: SHEETS.glance,
      reference,
      area: sheet.getRangeByIndexes(0, 0, COUNTS_ROW + 1 + glance.periods.length, PICTURE_COLUMNS),
    },
  });
  await context.sync();
}

/** Counts by period and agency, as formulas over the chronology's table. */
function queueCounts(
  sheet: Excel.Worksheet,
  { glance, agencies }: GlancePicture,
  { tables }: OwnNames,
): void {
  const names = agencies.map(({ name }) => name);
  const headings = ["Period", "From", "Until before", ...names, "All"];
  const dates = `${tables.chronology}[Date]`;
  const rows = glance.periods.map(({ name, from, until }, index): CellValue[] => {
    const row = COUNTS_ROW + 2 + index;
    const within = `${dates},">="&$B${row},${dates},"<"&$C${row}`;
    return [
      name,
      serialFromDate(from),
      serialFromDate(until),
      ...names.map((agency) => `=COUNTIFS(${tables.chronology}[Agency],${quoted(agency)},${within})`),
      `=COUNTIFS(${within})`,
    ];
  });
  queueSmallTable(
    sheet,
    { row: COUNTS_ROW, column: 0 },
    {
      name: tables.activity,
      headings,
      formats: [TEXT, DATE, DATE, ...headings.slice(3).map(() => "0")],
      rows,
    },
  );
  queuePlacing(sheet.getRangeByIndexes(COUNTS_ROW, 0, 1, headings.length), { wrap: true, vertical: "Top" });
}

/** A text in a formula. A tilde, an asterisk and a question mark are wild cards to COUNTIFS (Excel, "COUNTIFS function"). */
function quoted(text: string): string {
  return quotedText(text.replace(/[~*?]/g, "~$&"));
}

/** The marks from which the lanes are drawn, lane by lane. */
async function writeMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  marks: readonly GlanceMark[],
): Promise<void> {
  const rows = marks.map(({ agency, ref, day, lane }): CellValue[] => [agency, ref, day, lane]);
  const whole = sheet.getRangeByIndexes(COUNTS_ROW, MARKS_COLUMN, Math.max(1, rows.length) + 1, 4);
  formatAll(whole.getColumn(0).getBoundingRect(whole.getColumn(1)), TEXT);
  formatAll(whole.getColumn(2), DATE);
  const headings = ["Agency", "Ref", "Date", "Lane"];
  await writeRows(context, sheet, { row: COUNTS_ROW, column: MARKS_COLUMN }, [headings, ...rows]);
  makeTable(sheet, whole, "faint", name);
}

function queueLanes(sheet: Excel.Worksheet, { glance, agencies, colours }: GlancePicture): void {
  const first = glance.periods[0];
  const last = glance.periods.at(-1);
  if (!first || !last) return;
  const corner = sheet.getRangeByIndexes(COUNTS_ROW + 1, MARKS_COLUMN + 2, 1, 2);
  const chart = sheet.charts.add("XYScatter", corner, "Columns");
  chart.name = LANES_CHART;
  chart.title.text = LANES_CHART;
  chart.legend.position = "Right";
  // Without any series the chart would lose its type and its axes.
  const leftOver = chart.series.getItemAt(0);
  agencies.forEach(({ name, code }) => {
    const from = glance.marks.findIndex(({ agency }) => agency === name);
    const many = glance.marks.filter(({ agency }) => agency === name).length;
    if (many === 0) return;
    const series = chart.series.add(`${code} ${name}`);
    const row = COUNTS_ROW + 1 + from;
    series.setXAxisValues(sheet.getRangeByIndexes(row, MARKS_COLUMN + 2, many, 1));
    series.setValues(sheet.getRangeByIndexes(row, MARKS_COLUMN + 3, many, 1));
    queueMarks(series, fillOf(colours, name));
  });
  leftOver.delete();
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.numberFormat = "mm/yyyy";
  categoryAxis.minimum = serialFromDate(first.from);
  categoryAxis.maximum = serialFromDate(last.until);
  valueAxis.minimum = 0;
  valueAxis.maximum = agencies.length + 1;
  valueAxis.majorUnit = 1;
  valueAxis.visible = false;
  chart.setPosition(
    sheet.getRangeByIndexes(LANES_ROW, 0, 1, 1),
    sheet.getRangeByIndexes(LANES_ROW + LANES_HEIGHT - 1, PICTURE_COLUMNS - 1, 1, 1),
  );
}

function queueActivity(sheet: Excel.Worksheet, { glance, agencies, colours }: GlancePicture): void {
  const many = glance.periods.length;
  const counts = sheet.getRangeByIndexes(COUNTS_ROW, 3, many + 1, agencies.length);
  const periods = sheet.getRangeByIndexes(COUNTS_ROW + 1, 0, many, 1);
  const chart = sheet.charts.add("ColumnStacked", counts, "Columns");
  chart.name = ACTIVITY_CHART;
  chart.title.text = ACTIVITY_CHART;
  chart.legend.position = "Right";
  agencies.forEach(({ name }, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(periods);
    queueSeriesColour(series, fillOf(colours, name), true);
    series.gapWidth = 40;
  });
  chart.setPosition(
    sheet.getRangeByIndexes(ACTIVITY_ROW, 0, 1, 1),
    sheet.getRangeByIndexes(ACTIVITY_ROW + ACTIVITY_HEIGHT - 1, PICTURE_COLUMNS - 1, 1, 1),
  );
}

function fillOf(colours: readonly AgencyColours[], agency: string): string {
  return colours.find((own) => own.agency === agency)?.fill ?? COLOURS.noAgency;
}
