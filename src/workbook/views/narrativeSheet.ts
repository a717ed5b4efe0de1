import { CELL_TEXT_LIMIT } from "../../cells/limits";
import type { NarrativeTheme } from "../../chronology/views/extracts";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queueBody } from "../look/cells";
import { queueSection, queueSheetLook, titled } from "../look/sheetLook";
import { remadeSheet, sealSheet } from "./remadeSheet";

const SHEET = "Narrative";
/** In points: the width of the text on a page of a report. */
const WIDTH = 450;
/** The first row of the text, from 0: the title, what the sheet is and an empty row are above it. */
const FIRST_ROW = 3;

interface Narrative {
  reference: string;
  /** "21/11/2026". */
  made: string;
  themes: readonly NarrativeTheme[];
}

/**
 * Writes dated paragraphs by theme, one below the other in one column, to be copied into the report.
 * @returns the name of the sheet
 */
export async function writeNarrative(
  context: Excel.RequestContext,
  { reference, made, themes }: Narrative,
): Promise<string> {
  const remade = await remadeSheet(context, SHEET);
  const { worksheet: sheet, name } = remade;
  const lines = themes.flatMap(({ theme, paragraphs }) => [
    ...inCells(theme).map((text) => ({ text, heading: true })),
    ...paragraphs.flatMap(({ text }) => inCells(text)).map((text) => ({ text, heading: false })),
    { text: "", heading: false },
  ]);
  const column = sheet.getRangeByIndexes(0, 0, FIRST_ROW + lines.length, 1);
  formatAll(column, TEXT);
  const cells = lines.map(({ text }): CellValue[] => [text]);
  await writeRows(context, sheet, { row: FIRST_ROW, column: 0 }, cells);
  queueBody(column);
  queueSheetLook(sheet, {
    title: titled("Narrative by key theme", reference),
    widths: [WIDTH],
    print: { orientation: "Portrait", paper: "A4", name: SHEET, reference },
  });
  lines.forEach(({ heading }, index) => {
    if (heading) queueSection(sheet.getRangeByIndexes(FIRST_ROW + index, 0, 1, 1));
  });
  column.format.autofitRows();
  await sealSheet(
    context,
    remade,
    `Taken from the integrated chronology on ${made}, to be copied into the report. Making it again replaces this sheet, unless somebody has written on it.`,
  );
  return name;
}

/** A longer paragraph continues in the next cell. */
function inCells(text: string): string[] {
  const cells: string[] = [];
  for (let from = 0; from < text.length; from += CELL_TEXT_LIMIT) {
    cells.push(text.slice(from, from + CELL_TEXT_LIMIT));
  }
  return cells;
}
