import { quotedText, quotedSheet } from "../../cells/address";
import { cutToCell } from "../../cells/limits";
import { ragOfList } from "../../plan/overview/inWords";
import type { CountedAction, RecurringTheme } from "../../plan/overview/overviewCounts";
import type { CellValue } from "../gateway/blocks";
import { queueTableFormats } from "../gateway/numberFormats";
import { writeRows } from "../gateway/writeRows";
import { queueTableLines, queueTint, READ, LOOKED_UP, widthOf } from "../look/cells";
import { COLOURS } from "../look/colours";
import { queueRule } from "../look/rules";
import { formatsOf, queueSheetLook, type Column } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { remadeSheet, sealSheet } from "../views/remadeSheet";

const CALLED = "Themes of recommendations";
const COLUMNS: readonly Column[] = [
  { heading: "Theme", width: widthOf(22), size: LOOKED_UP, bold: true },
  { heading: "Reviews", width: widthOf(9), size: LOOKED_UP, format: "0" },
  { heading: "Review", width: widthOf(15), size: LOOKED_UP },
  { heading: "Recommendation", width: widthOf(62), size: READ },
  { heading: "Actions", width: widthOf(22), size: LOOKED_UP },
  { heading: "Where from", width: widthOf(15), size: LOOKED_UP, format: "General" },
];
const HEADINGS = COLUMNS.map(({ heading }) => heading);
/** From 0: the title, what the sheet is and an empty row are above it. */
const HEADING_ROW = 3;

/**
 * Writes the recommendations of recurring themes one below another, with links to where each came from, on a sheet that is remade each
 * time; one on which somebody wrote stays.
 * @returns the name of the sheet; null where no theme recurs
 */
export async function writeThemes(
  context: Excel.RequestContext,
  themes: readonly RecurringTheme[],
  made: string,
): Promise<string | null> {
  const rows = themes.flatMap(({ theme, reviews, recommendations }) =>
    recommendations.map(({ review, recommendation, actions }): CellValue[] => [
      theme,
      reviews.length,
      review,
      cutToCell(recommendation),
      ragOfList(actions),
      "",
    ]),
  );
  if (rows.length === 0) return null;
  const remade = await remadeSheet(context, CALLED);
  const { worksheet: sheet, name } = remade;
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(COLUMNS), rows.length);
  await writeRows(context, sheet, at, [HEADINGS, ...rows]);
  const firsts = themes.flatMap(({ recommendations }) => recommendations.map(({ actions }) => actions[0]));
  const linked = sheet.getRangeByIndexes(HEADING_ROW + 1, COLUMNS.length - 1, rows.length, 1);
  // Before the table: in one that stands, Excel would make them alike.
  linked.formulas = firsts.map((action) => [action ? linkTo(action) : ""]);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, COLUMNS.length);
  makeTable(sheet, whole, "lines");
  queueSheetLook(sheet, {
    title: CALLED,
    table: { row: HEADING_ROW, columns: COLUMNS, rows: rows.length },
    print: { orientation: "Landscape", paper: "A4", name: CALLED, reference: "" },
  });
  queueTint(linked, { text: COLOURS.link, underlined: true });
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, rows.length, COLUMNS.length);
  queueTableLines(body);
  const cell = `A${HEADING_ROW + 2}`;
  const themeCells = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, rows.length, 2);
  queueRule(themeCells, `=$${cell}=$A${HEADING_ROW + 1}`, { text: COLOURS.quiet, bold: false });
  whole.format.autofitRows();
  if (remade.before === null) sheet.position = 3;
  await sealSheet(
    context,
    remade,
    // No longer than the table is wide: what sticks out makes the print smaller.
    `Recommendations with a theme of two or more reviews, found on ${made}. Reading again replaces this sheet, unless somebody wrote on it.`,
  );
  return name;
}

/** Longer than a text of a formula may be, it is named and not linked. */
const LONGEST_TEXT = 255;

function linkTo({ file, link, sheet, row }: CountedAction): string {
  const target = sheet === "" ? link : `${link}#${quotedSheet(sheet)}!A${row}`;
  const words = `${file}, row ${row}`.slice(-LONGEST_TEXT);
  return target.length > LONGEST_TEXT ? words : `=HYPERLINK(${quotedText(target)},${quotedText(words)})`;
}
