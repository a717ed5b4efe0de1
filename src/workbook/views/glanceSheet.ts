import { britishDay } from "../../calendar/britishDay";
import type { Glance } from "../../chronology/views/glance";
import { DATE, formatAll, TEXT } from "../gateway/numberFormats";
import { areTablesAgain, ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { LOOKED_UP, queueHiddenRow, queueLines, queuePlacing, queueTint, widthOf } from "../look/cells";
import { CHANGE_TINTS, COLOURS } from "../look/colours";
import { queuePlace } from "../look/sheetOrder";
import { queueNoLook, queueSection, queueSheetLook, titled } from "../look/sheetLook";
import type { AgencyColours } from "../review/agencyColours";
import { CHART_ROWS, queueGlanceChart } from "./glanceChart";
import { countsOf, type GlancePlaces, placesOf } from "./glanceCounts";
import { queueGlanceRules } from "./glanceRules";

interface GlancePicture {
  reference: string;
  glance: Glance;
  colours: readonly AgencyColours[];
}

/** Points; the lower one from so many agencies. Nothing on these rows wraps. */
const HEIGHTS = { agency: 21, manyAgencies: 18, line: 15 } as const;
const MANY_AGENCIES = 9;
/** Points, between the margins of a page (look/print.ts). */
const PAGES = {
  A4: { wide: 842 - 2 * 28, high: 595 - 46 - 42 },
  A3: { wide: 1190 - 2 * 22, high: 842 - 46 - 42 },
} as const;
/** The smallest type of the sheet on paper, in points: 8 or more (docs/domain.md section 6), of which office programs take a little. */
const SMALLEST = 8.5;

/** Excel's characters. */
const WIDTHS = {
  code: 4.6,
  agency: 20,
  before: 6.2,
  month: 3,
  quarter: 2.3,
  year: 4,
  after: 5.6,
  undated: 8.2,
  all: 5,
} as const;

/**
 * Writes the sheet At a glance (docs/domain.md section 6): the period as a grid of live counts over the integrated chronology, a row an
 * agency, which any spreadsheet shows and prints without the add-in. Nothing is written where the workbook has no such table.
 */
export async function writeGlance(context: Excel.RequestContext, picture: GlancePicture): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const names = await ownNames(context);
  const standing = worksheets.getItemOrNullObject(names.sheets.glance);
  const chronology = tables.getItemOrNullObject(names.tables.chronology);
  standing.load("tables/items/id,charts/items/id");
  worksheets.load("items/name");
  await context.sync();
  const others = worksheets.items.map(({ name }) => name);
  if (await areTablesAgain(context, { chronology })) return writeGlance(context, picture);
  if (chronology.isNullObject) return;
  const sheet = standing.isNullObject ? worksheets.add(names.sheets.glance) : standing;
  if (standing.isNullObject) queuePlace(sheet, "glance", others, names);
  else {
    standing.tables.items.forEach((table) => table.delete());
    standing.charts.items.forEach((chart) => chart.delete());
    queueNoLook(sheet);
  }
  const places = placesOf(picture.glance);
  queueLook(sheet, picture, places);
  queueCounts(sheet, picture, places, names.tables.chronology);
  queueColours(sheet, picture, places);
  queueGlanceRules(sheet, picture.glance.unit, places);
  queueWords(sheet, picture.glance, places);
  queueGlanceChart(sheet, picture.glance, places, chartTopOf(places));
  await sendTexts(context);
  await context.sync();
}

function queueLook(sheet: Excel.Worksheet, { reference, glance }: GlancePicture, places: GlancePlaces): void {
  const { unit, periods, until } = glance;
  const period = `${britishDay(periods[0]?.from ?? until)} until before ${britishDay(until)}`;
  queueSheetLook(sheet, {
    title: titled(SHEETS.glance, reference),
    notes: [
      {
        text:
          `Entries of each agency by ${unit}, ${period}. The counts are live. ` +
          "A merge that changes something replaces this sheet, so keep notes elsewhere.",
      },
    ],
    widths: widthsOf(glance),
    frozen: { rows: places.labels + 1, columns: 3 },
    print: {
      orientation: "Landscape",
      paper: paperOf(glance),
      name: SHEETS.glance,
      reference,
      pageStarts: pageStartsOf(glance, places),
    },
  });
  const grid = sheet.getRangeByIndexes(places.years, 0, places.all - places.years + 1, places.columns);
  queueTint(grid, { size: LOOKED_UP, text: COLOURS.text });
  queuePlacing(grid, { horizontal: "Center", vertical: "Center" });
  queuePlacing(sheet.getRangeByIndexes(places.years, 0, places.all - places.years + 1, 2), {
    horizontal: "Left",
  });
  const rows = sheet.getRangeByIndexes(places.changes, 0, places.all - places.changes + 1, places.columns);
  queuePlacing(rows, { rowHeight: heightOf(glance) });
  queueLines(rows, "rows", COLOURS.faintLine);
}

function queueCounts(
  sheet: Excel.Worksheet,
  { glance }: GlancePicture,
  places: GlancePlaces,
  chronology: string,
): void {
  const counts = countsOf(glance, places, chronology);
  const head = sheet.getRangeByIndexes(places.years, 0, 2, places.columns);
  formatAll(head, TEXT);
  queueTexts(head, counts.head);
  const days = sheet.getRangeByIndexes(places.days, places.first, 1, counts.days.length);
  formatAll(days, DATE);
  days.values = [counts.days];
  queueHiddenRow(days);
  const named = sheet.getRangeByIndexes(places.changes, 0, counts.names.length, 2);
  formatAll(named, TEXT);
  queueTexts(named, counts.names);
  const cells = sheet.getRangeByIndexes(places.changes, 2, counts.formulas.length, places.columns - 2);
  formatAll(cells, "0;;–");
  formatAll(
    sheet.getRangeByIndexes(places.changes, places.first, counts.formulas.length, places.many),
    "0;;",
  );
  cells.formulas = counts.formulas;
}

/** The head, the bands of the agencies, and a line where a year begins. */
function queueColours(
  sheet: Excel.Worksheet,
  { glance, colours }: GlancePicture,
  places: GlancePlaces,
): void {
  const head = sheet.getRangeByIndexes(places.years, 0, 2, places.columns);
  queueTint(head, { fill: COLOURS.headingFill, text: COLOURS.headingText, bold: true });
  queueLines(sheet.getRangeByIndexes(places.labels, 0, 1, places.columns), "below", COLOURS.headingLine);
  queueTint(sheet.getRangeByIndexes(places.changes, 0, 1, 1), { ...CHANGE_TINTS.band, bold: true });
  queueTint(sheet.getRangeByIndexes(places.changes, 1, 1, 1), { bold: true });
  glance.agencies.forEach(({ name }, index) => {
    const own = colours.find(({ agency }) => agency === name);
    const code = sheet.getRangeByIndexes(places.agencies + index, 0, 1, 1);
    queueTint(code, { fill: own?.fill ?? COLOURS.noAgency, text: own?.text ?? COLOURS.text, bold: true });
  });
  const all = sheet.getRangeByIndexes(places.all, 0, 1, places.columns);
  queueTint(all, { bold: true });
  queueLines(all, "above", COLOURS.headingLine);
  queueTint(sheet.getRangeByIndexes(places.changes, places.columns - 1, places.all - places.changes, 1), {
    bold: true,
  });
  glance.periods.forEach(({ year }, index) => {
    if (year === glance.periods[index - 1]?.year) return;
    const rows = places.all - places.years + 1;
    queueLines(sheet.getRangeByIndexes(places.years, places.first + index, rows, 1), "before", COLOURS.quiet);
  });
}

/** The key, and below the chart the gaps and the organisational changes, in words. */
function queueWords(sheet: Excel.Worksheet, glance: Glance, places: GlancePlaces): void {
  const key = places.all + 1;
  const empty = {
    month: "three empty months or more in a row",
    quarter: "an empty quarter",
    year: "an empty year",
  }[glance.unit];
  const gapLines = gapsInWords(glance);
  const beside = columnBeside(glance, places, gapLines);
  const changeLines = changesInWords(glance, beside);
  queueLine(
    sheet,
    key,
    0,
    `Shaded by number: 1, 2–3, 4–6, 7 or more. Orange: ${empty}, between two entries of an agency.`,
  );
  const top = listsTopOf(places);
  const columns = [
    { column: 0, title: "Gaps", lines: gapLines, none: "None of the lengths set on Cross-checks." },
    { column: beside, title: "Organisational changes", lines: changeLines, none: "None recorded." },
  ];
  columns.forEach(({ column, title, lines, none }) => {
    queueLine(sheet, top, column, title);
    queueSection(sheet.getRangeByIndexes(top, column, 1, 1));
    (lines.length === 0 ? [none] : lines).forEach((line, index) =>
      queueLine(sheet, top + 1 + index, column, line),
    );
  });
}

/** Of the columns, in points. */
function widthsOf({ unit, periods, most }: Glance): number[] {
  const { code, agency, before, after, undated, all } = WIDTHS;
  // A count that does not fit shows as ###.
  const period = Math.max(WIDTHS[unit], most >= 1000 ? 4.4 : most >= 100 ? 3.2 : 0);
  return [code, agency, before, ...periods.map(() => period), after, undated, all].map(widthOf);
}

/** All columns, in points. */
function wideAs(glance: Glance): number {
  return widthsOf(glance).reduce((sum, width) => sum + width, 0);
}

/** The smallest paper on which the widest grid is printed in type that can be read. */
function paperOf(glance: Glance): keyof typeof PAGES {
  return wideAs(glance) * SMALLEST <= PAGES.A4.wide * LOOKED_UP ? "A4" : "A3";
}

/** Of a letter in these lists, in points: Arial has seldom more. */
const LETTER = 4.6;

/** The column in which the second list begins: behind the longest line of the first. */
function columnBeside(glance: Glance, { first, columns }: GlancePlaces, lines: readonly string[]): number {
  const needed = Math.max(NARROWEST, ...lines.map(({ length }) => length)) * LETTER;
  let from = 0;
  const column = widthsOf(glance).findIndex((width) => {
    from += width;
    return from - width >= needed;
  });
  return Math.max(first, column < 0 ? Math.ceil(columns / 2) : column);
}

/** Letters of a list, at the least: those that say that there is none. */
const NARROWEST = 44;
/** A line a change, no longer than the page is wide: what ran on would make all of it smaller. */
function changesInWords(glance: Glance, beside: number): string[] {
  const widths = widthsOf(glance);
  const sum = (some: readonly number[]): number => some.reduce((all, width) => all + width, 0);
  const room = Math.max(PAGES[paperOf(glance)].wide, sum(widths)) - sum(widths.slice(0, beside));
  const lines = glance.changes.slice(0, MOST_LINES).map(({ day, code, what }) => {
    const before = `${britishDay(day)}  ${code}  `;
    const line = before + what.replace(/\s+/g, " ").trim();
    const most = Math.floor(room / LETTER);
    return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
  });
  const more = glance.changes.length - lines.length;
  return more === 0 ? lines : [...lines, `And ${more} more: all of them stand in the chronology.`];
}

/** More gaps or changes than this would be pages of their own. */
const MOST_LINES = 30;

/** A line a gap, in their order; of many the longest, with how many more there are. */
function gapsInWords({ gaps, agencies }: Glance): string[] {
  const codes = new Map(agencies.map(({ name, code }) => [name, code]));
  const shortest = [...gaps].sort((one, other) => other.days - one.days)[MOST_LINES - 1]?.days ?? 0;
  const shown = gaps.filter(({ days }) => days >= shortest).slice(0, MOST_LINES);
  const lines = shown.map(({ agency, from, to, days }) => {
    const whose = agency === null ? "All agencies" : `${codes.get(agency) ?? ""} ${agency}`.trim();
    return `${whose}: ${britishDay(from)} to ${britishDay(to)}, ${days} days`;
  });
  const more = gaps.length - shown.length;
  return more === 0 ? lines : [...lines, `And ${more} shorter: all of them stand on Cross-checks.`];
}

/** The row that the chart begins in, from 0: under the key. */
function chartTopOf({ all }: GlancePlaces): number {
  return all + 3;
}

/** The row of the lists' titles, from 0. */
function listsTopOf(places: GlancePlaces): number {
  return chartTopOf(places) + CHART_ROWS + 1;
}

/** So few lines of the lists on the first page would look left behind. */
const FEWEST_LINES = 6;

/** The lists begin a page where no more than a few lines of them would be on the first. */
function pageStartsOf(glance: Glance, places: GlancePlaces): number[] {
  const top = listsTopOf(places);
  const lines = Math.max(1, gapsInWords(glance).length, Math.min(MOST_LINES + 1, glance.changes.length));
  const grid = places.all - places.changes + 1;
  // The row of days is hidden.
  const above = grid * heightOf(glance) + (top - grid - 1) * HEIGHTS.line;
  const page = PAGES[paperOf(glance)];
  const wide = wideAs(glance);
  // What is wider than the page is printed smaller, and so more of it is as high as the page.
  const room = page.high * Math.max(1, wide / page.wide) - above;
  return Math.min(lines, FEWEST_LINES) * HEIGHTS.line + HEIGHTS.agency > room ? [top] : [];
}

function heightOf({ agencies }: Glance): number {
  return agencies.length >= MANY_AGENCIES ? HEIGHTS.manyAgencies : HEIGHTS.agency;
}

function queueLine(sheet: Excel.Worksheet, row: number, column: number, text: string): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  formatAll(cell, TEXT);
  queueTexts(cell, [[text]]);
  queueTint(cell, { size: LOOKED_UP, text: COLOURS.text });
  queuePlacing(cell, { wrap: false, horizontal: "Left" });
}
