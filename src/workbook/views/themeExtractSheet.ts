import { compare } from "../../calendar/isoDate";
import { FIRST_DAY_SHOWN, serialFromDate } from "../../calendar/serial";
import { columnLetters } from "../../cells/address";
import { faintTint } from "../../review/faintTint";
import { cutToCell } from "../../cells/limits";
import type { ViewEntry } from "../../chronology/views/viewEntry";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { DATE, queueTableFormats } from "../gateway/numberFormats";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import { lookedUp, read } from "../look/columnLooks";
import { formatsOf, queueSheetLook, titled, type Column } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import type { AgencyColours } from "../review/agencyColours";
import { remadeSheet, sealSheet } from "./remadeSheet";

/** Together they fill the width of an A4 page. */
export const COLUMNS: readonly Column[] = [
  { heading: "Ref", ...lookedUp(9.5, { bold: true, oneLine: true }) },
  { heading: "Date", ...lookedUp(10.6, { format: DATE, oneLine: true }) },
  { heading: "Date as recorded", ...lookedUp(13.1) },
  { heading: "Time", ...lookedUp(8, { oneLine: true }) },
  { heading: "Agency", ...lookedUp(11) },
  { heading: "Person(s)", ...lookedUp(11) },
  { heading: "Event type", ...lookedUp(12) },
  { heading: "What happened", ...read(37) },
  { heading: "Action, decision and outcome", ...read(26) },
  { heading: "Practice", ...lookedUp(11.5) },
  { heading: "Linked", ...lookedUp(10) },
];
const HEADINGS = COLUMNS.map(({ heading }) => heading);

/** From 0: the title and what the sheet is are above it. */
const HEADING_ROW = 2;

interface ThemeExtract {
  theme: string;
  reference: string;
  /** "21/11/2026". */
  made: string;
  entries: readonly ViewEntry[];
  colours: readonly AgencyColours[];
}

/**
 * Writes all entries of one key theme on a sheet of its own, "Theme – …".
 * @returns the name of the sheet
 */
export async function writeThemeExtract(
  context: Excel.RequestContext,
  { theme, reference, made, entries, colours }: ThemeExtract,
): Promise<string> {
  const remade = await remadeSheet(context, `Theme – ${theme}`);
  const { worksheet: sheet, name } = remade;
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(COLUMNS), entries.length);
  await writeRows(context, sheet, at, [HEADINGS, ...entries.map(cellsOf)]);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, entries.length + 1, HEADINGS.length);
  makeTable(sheet, whole, "faintLines");
  queueSheetLook(sheet, {
    title: cutToCell(titled(`Key theme: ${theme}`, reference)),
    table: { row: HEADING_ROW, columns: COLUMNS, rows: entries.length, lines: "table", frozenColumns: 1 },
    print: { orientation: "Landscape", paper: "A4", name: `Key theme: ${theme}`, reference },
  });
  whole.format.autofitRows();
  queueAgencyColours(sheet, entries.length, colours);
  await sealSheet(
    context,
    remade,
    `Taken from the integrated chronology on ${made}. Making it again replaces this sheet, unless somebody has written on it.`,
  );
  return name;
}

function cellsOf(entry: ViewEntry): CellValue[] {
  const day = entry.start ?? entry.end;
  return [
    entry.ref,
    day === null || compare(day, FIRST_DAY_SHOWN) < 0 ? "" : serialFromDate(day),
    entry.asRecorded,
    entry.time,
    entry.agency,
    entry.people.join("; "),
    entry.type,
    entry.mark === "Withdrawn" ? `Withdrawn by its agency. ${entry.event}` : entry.event,
    entry.action,
    entry.practice,
    entry.linked.join("; "),
  ].map((cell) => (typeof cell === "string" ? cutToCell(cell) : cell));
}

/** Ref and Agency in the colour of the agency and the rest faintly, as in the chronology; the agency is in words beside it. */
function queueAgencyColours(sheet: Excel.Worksheet, rows: number, colours: readonly AgencyColours[]): void {
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows), HEADINGS.length);
  const cell = `$${columnLetters(HEADINGS.indexOf("Agency") + 1)}${HEADING_ROW + 2}`;
  const band = ["Ref", "Agency"].map((heading) => body.getColumn(HEADINGS.indexOf(heading)));
  const rules = colours.flatMap(({ agency, fill, text }) => [
    queueRule(body, isText(cell, agency), { fill: faintTint(fill) }),
    ...band.map((column) => queueRule(column, isText(cell, agency), { fill, text })),
  ]);
  lookAtRules(sheet.context, "the theme extract", rules);
}
