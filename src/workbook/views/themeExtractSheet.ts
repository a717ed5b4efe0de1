import { compare } from "../../calendar/isoDate";
import { FIRST_DAY_SHOWN, serialFromDate } from "../../calendar/serial";
import { columnLetters } from "../../cells/address";
import { cutToCell } from "../../cells/limits";
import type { ViewEntry } from "../../chronology/views/viewEntry";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { DATE, queueTableFormats } from "../gateway/numberFormats";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import { formatsOf, queueSheetLook, titled, type Column } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import type { AgencyColours } from "../review/agencyColours";
import { remadeSheet, sealSheet } from "./remadeSheet";

/** Together they fill the width of an A4 page. */
const COLUMNS: readonly Column[] = [
  { heading: "Ref", width: 62 },
  { heading: "Date", width: 66, format: DATE },
  { heading: "Date as recorded", width: 84 },
  { heading: "Time", width: 48 },
  { heading: "Agency", width: 90 },
  { heading: "Person(s)", width: 80 },
  { heading: "Event type", width: 90 },
  { heading: "What happened", width: 300 },
  { heading: "Action, decision and outcome", width: 200 },
  { heading: "Practice", width: 80 },
  { heading: "Linked", width: 70 },
];
const HEADINGS = COLUMNS.map(({ heading }) => heading);

/** From 0: the title, what the sheet is and an empty row are above it. */
const HEADING_ROW = 3;

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
  makeTable(sheet, whole, "lines");
  queueSheetLook(sheet, {
    title: cutToCell(titled(`Key theme: ${theme}`, reference)),
    table: { row: HEADING_ROW, columns: COLUMNS, rows: entries.length },
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

/** Each row in the colours of its agency, as in the chronology; the agency is in words beside it. */
function queueAgencyColours(sheet: Excel.Worksheet, rows: number, colours: readonly AgencyColours[]): void {
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows), HEADINGS.length);
  const cell = `$${columnLetters(HEADINGS.indexOf("Agency") + 1)}${HEADING_ROW + 2}`;
  const rules = colours.map(({ agency, fill, text }) =>
    queueRule(body, isText(cell, agency), { fill, text }),
  );
  lookAtRules(sheet.context, "the theme extract", rules.slice(0, 2));
}
