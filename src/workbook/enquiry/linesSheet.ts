import { britishDay } from "../../calendar/britishDay";
import { dayListed, type LineFound } from "../../chronology/views/linesOfEnquiry";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { LOOKED_UP, queueHiddenRow, queueLines, queuePlacing, queueTint, widthOf } from "../look/cells";
import { COLOURS } from "../look/colours";
import { queueRule } from "../look/rules";
import { placeSheet } from "../look/sheetOrder";
import { queueNoLook, queueSection, queueSheetLook, titled } from "../look/sheetLook";
import type { AgencyColours } from "../review/agencyColours";
import { lineFormulas, linePlaces, type LinePlaces } from "./lineFormulas";
import { lineNames } from "./lineNames";

export interface LinesPicture {
  reference: string;
  found: readonly LineFound[];
  agencies: readonly { name: string; code: string }[];
  colours: readonly AgencyColours[];
  /** The day on which the lists below the counts were made, dd/mm/yyyy. */
  made: string;
}

/** Excel's characters. */
const WIDTHS = { line: 38, agency: 7, count: 8 } as const;
/** Points: a line of text, and the least height of a row of counts. A formula's text is never fitted by Excel. */
const LINE_HEIGHT = 12.5;
const ROW_HEIGHT = 20;
const HEADING_HEIGHT = 27;
/** Characters of an entry or action that the width of a page holds beside its date and ref. */
const SHOWN = 120;
/** What was written for a date, beside the ref in the column of the lines. */
const DAY_SHOWN = 26;

/**
 * Writes the sheet Lines of enquiry (docs/domain.md section 6): each line and agency with its live count of entries, so that blanks show,
 * and below, each line with its entries, gaps and actions as they are now. Nothing is written where there is no chronology or no list
 * of lines. Sends what it queues.
 * @returns the sheet's name; null where nothing was written
 */
export async function writeLinesSheet(
  context: Excel.RequestContext,
  picture: LinesPicture,
): Promise<string | null> {
  const names = await ownNames(context);
  const tables = await lineNames(context);
  const listed = context.workbook.tables
    .getItemOrNullObject(names.tables.linesOfEnquiry)
    .columns.getItemOrNullObject("Line of enquiry")
    .getDataBodyRange()
    .load("values");
  const standing = context.workbook.worksheets.getItemOrNullObject(names.sheets.linesOfEnquiry);
  await context.sync();
  if (tables.lines === null || tables.chronology === null) return null;
  const sheet = standing.isNullObject
    ? context.workbook.worksheets.add(names.sheets.linesOfEnquiry)
    : standing;
  if (standing.isNullObject) await placeSheet(context, sheet, "linesOfEnquiry");
  else queueNoLook(sheet);
  const lines = listed.values.map(([line]) => String(line));
  const places = linePlaces(lines.length, picture.agencies.length);
  queueLook(sheet, picture.reference, lines, places);
  queueCounts(sheet, picture, places, lineFormulas(picture.agencies, places, tables, tables.lines));
  queueColours(sheet, picture, places);
  queueBelow(sheet, picture, places, tables.plan !== null);
  await sendTexts(context);
  return names.sheets.linesOfEnquiry;
}

/** @param listed the rows of the list on the Review sheet, also those that are empty */
function queueLook(
  sheet: Excel.Worksheet,
  reference: string,
  listed: readonly string[],
  places: LinePlaces,
): void {
  const counts = places.columns - places.all;
  queueSheetLook(sheet, {
    title: titled(SHEETS.linesOfEnquiry, reference),
    notes: [
      {
        text:
          "Entries of each agency by line of enquiry, counted live from Key theme; orange where there are none. " +
          "A merge makes this sheet anew, so keep notes elsewhere.",
      },
    ],
    widths: [
      WIDTHS.line,
      ...Array.from({ length: places.all - 1 }, () => WIDTHS.agency),
      ...Array.from({ length: counts }, () => WIDTHS.count),
    ].map(widthOf),
    frozen: { rows: places.heading + 1, columns: 1 },
    print: { orientation: "Landscape", paper: "A4", name: SHEETS.linesOfEnquiry, reference },
  });
  const grid = sheet.getRangeByIndexes(places.heading, 0, places.total - places.heading + 1, places.columns);
  queueTint(grid, { size: LOOKED_UP, text: COLOURS.text });
  queuePlacing(grid, { horizontal: "Center", vertical: "Center" });
  const lines = grid.getColumn(0);
  queuePlacing(lines, { horizontal: "Left", wrap: true });
  const rows = sheet.getRangeByIndexes(places.first, 0, places.total - places.first + 1, places.columns);
  queuePlacing(rows, { rowHeight: ROW_HEIGHT });
  queueLines(rows, "rows", COLOURS.faintLine);
  listed.forEach((line, index) => {
    const height = Math.ceil(line.length / WIDTHS.line) * LINE_HEIGHT + 6;
    if (height > ROW_HEIGHT) queuePlacing(rows.getRow(index), { rowHeight: height });
  });
}

function queueCounts(
  sheet: Excel.Worksheet,
  { agencies }: LinesPicture,
  places: LinePlaces,
  formulas: string[][],
): void {
  const heads = sheet.getRangeByIndexes(places.heading, 0, 2, places.columns);
  formatAll(heads, TEXT);
  queueTexts(heads, [
    ["Line of enquiry", ...agencies.map(({ code }) => code), "All", "Actions", "of them open"],
    ["", ...agencies.map(({ name }) => name), "", "", ""],
  ]);
  queuePlacing(heads.getRow(0), { wrap: true, rowHeight: HEADING_HEIGHT });
  queueHiddenRow(heads.getRow(1));
  const cells = sheet.getRangeByIndexes(places.first, 0, formulas.length, places.columns);
  formatAll(cells, "0;;–");
  cells.formulas = formulas;
}

function queueColours(sheet: Excel.Worksheet, { agencies, colours }: LinesPicture, places: LinePlaces): void {
  const head = sheet.getRangeByIndexes(places.heading, 0, 1, places.columns);
  queueTint(head, { fill: COLOURS.headingFill, text: COLOURS.headingText, bold: true });
  queueLines(head, "below", COLOURS.headingLine);
  agencies.forEach(({ name }, index) => {
    const own = colours.find(({ agency }) => agency === name);
    queueTint(head.getCell(0, 1 + index), {
      fill: own?.fill ?? COLOURS.noAgency,
      text: own?.text ?? COLOURS.text,
    });
  });
  const all = sheet.getRangeByIndexes(places.total, 0, 1, places.columns);
  queueTint(all, { bold: true });
  queueLines(all, "above", COLOURS.headingLine);
  queueTint(sheet.getRangeByIndexes(places.first, places.all, places.total - places.first + 1, 1), {
    bold: true,
  });
  queueTint(sheet.getRangeByIndexes(places.without, 0, 1, places.columns), { text: COLOURS.quiet });
  const counts = sheet.getRangeByIndexes(places.first, 1, places.without - places.first, places.all);
  const row = places.first + 1;
  queueRule(counts, `=AND($A${row}<>"",B${row}=0)`, { fill: COLOURS.gap });
}

/** The agencies' names, and each line with what was found on it. */
function queueBelow(
  sheet: Excel.Worksheet,
  { found, agencies, made }: LinesPicture,
  places: LinePlaces,
  hasPlan: boolean,
): void {
  const key = agencies.map(({ name, code }) => `${code} ${name}`).join("   ·   ");
  const about = hasPlan
    ? `The lists below are as of ${made}; the counts above are live.`
    : `The lists below are as of ${made}; the counts above are live. Actions are counted once the action plan has a column “Line of enquiry” or “Key theme”.`;
  const lines: Line[] = [
    { cells: [key, ""], is: "text" },
    { cells: [about, ""], is: "text" },
    ...found.flatMap(linesOf),
  ];
  const top = places.total + 1;
  const block = sheet.getRangeByIndexes(top, 0, lines.length, 2);
  formatAll(block, TEXT);
  queueTexts(
    block,
    lines.map(({ cells }) => [...cells]),
  );
  queueTint(block, { size: LOOKED_UP, text: COLOURS.text });
  queuePlacing(block, { wrap: false, horizontal: "Left" });
  lines.forEach(({ is }, index) => {
    if (is === "section") queueSection(block.getCell(index, 0));
    if (is === "gap") queueTint(block.getCell(index, 0), { fill: COLOURS.gap });
  });
}

interface Line {
  cells: readonly [string, string];
  is: "section" | "text" | "gap";
}

function linesOf({ line, entries, agencies, gaps, actions }: LineFound): Line[] {
  const blank = agencies.filter(({ entries: many }) => many === 0).map(({ agency }) => agency);
  const text = (first: string, second: string, is: Line["is"] = "text"): Line => ({
    cells: [first, second],
    is,
  });
  return [
    text("", ""),
    text(line, "", "section"),
    ...(entries.length === 0
      ? [text("No entry has this key theme yet.", "")]
      : blank.length > 0
        ? [text("No entry of", blank.join(", "), "gap")]
        : []),
    ...entries.map((entry) =>
      text(`${shortened(dayListed(entry), DAY_SHOWN)}   ${entry.ref}`, shortened(entry.event)),
    ),
    ...gaps.map(({ from, to, days }) =>
      text("Gap", `${britishDay(from)} to ${britishDay(to)}: ${days} days without an entry on it`, "gap"),
    ),
    ...actions.map(({ ref, action, agency, status }) =>
      text(
        `Action ${ref}`,
        `${shortened(action)} (${[agency, status].filter((one) => one !== "").join(", ")})`,
      ),
    ),
  ];
}

function shortened(text: string, shown = SHOWN): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= shown ? line : `${line.slice(0, shown - 1)}…`;
}
