import type { NarrativeTheme } from "../../chronology/views/extracts";
import { writeRows, type CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { emptyOwnSheet, sealOwnSheet } from "../gateway/ownSheet";

const SHEET = "Narrative";
/** In points: the width of the text on a page of a report. */
const WIDTH = 450;
/** The first row of the text, from 0: the title, what the sheet is and a free row stand above it. */
const FIRST_ROW = 3;
/** Excel's limit on the text of a cell; a longer paragraph goes on in the next. */
const CELL_LIMIT = 32_767;

/** What the sheet is made of. */
export interface Narrative {
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
  const { worksheet: sheet, name } = await emptyOwnSheet(context, SHEET);
  const lines = themes.flatMap(({ theme, paragraphs }) => [
    ...inCells(theme).map((text) => ({ text, heading: true })),
    ...paragraphs.flatMap(({ text }) => inCells(text)).map((text) => ({ text, heading: false })),
    { text: "", heading: false },
  ]);
  const column = sheet.getRangeByIndexes(0, 0, FIRST_ROW + lines.length, 1);
  formatAll(column, "@");
  column.getEntireColumn().format.columnWidth = WIDTH;
  const title = sheet.getRange("A1");
  title.values = [[`Narrative by key theme${reference === "" ? "" : ` – ${reference}`}`]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const cells = lines.map(({ text }): CellValue[] => [text]);
  await writeRows(context, sheet, { row: FIRST_ROW, column: 0 }, cells);
  lines.forEach(({ heading }, index) => {
    if (heading) {
      const { font } = sheet.getRangeByIndexes(FIRST_ROW + index, 0, 1, 1).format;
      font.bold = true;
      font.size = 12;
    }
  });
  column.format.wrapText = true;
  column.format.verticalAlignment = "Top";
  column.format.horizontalAlignment = "Left";
  column.format.autofitRows();
  sheet.showGridlines = false;
  queuePrint(sheet, reference);
  await sealOwnSheet(
    context,
    sheet,
    `Taken from the integrated chronology on ${made}, to be copied into the report. Making it again replaces this sheet, unless somebody has written on it.`,
  );
  return name;
}

function inCells(text: string): string[] {
  const cells: string[] = [];
  for (let from = 0; from < text.length; from += CELL_LIMIT) {
    cells.push(text.slice(from, from + CELL_LIMIT));
  }
  return cells;
}

function queuePrint(sheet: Excel.Worksheet, reference: string): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = reference.replaceAll("&", "&&");
  defaultForAllPages.centerHeader = "Official – Sensitive";
  defaultForAllPages.rightFooter = "Page &P of &N";
}
