import type { IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";
import { cutToCell } from "../../cells/limits";
import type { PublishedRow } from "../../plan/publishedRows";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { freshSheet, nameFresh, sameSheet } from "../gateway/freshSheet";
import { SHEETS } from "../gateway/sheetNames";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queueTableLines, READ, widthOf } from "../look/cells";
import { queueSheetLook, titled, type Column } from "../look/sheetLook";

/** The contents of a publication extract (docs/domain.md section 7). */
interface PublicationExtract {
  reference: string;
  today: IsoDate;
  rows: readonly PublishedRow[];
}

/** From 0: the title, a sentence and an empty row are above it. */
const HEADING_ROW = 3;
const COLUMNS: readonly Column[] = [
  { heading: "Recommendation", width: widthOf(34), size: READ },
  { heading: "What has been done", width: widthOf(38), size: READ },
  { heading: "What difference it made", width: widthOf(34), size: READ },
  { heading: "What more will be done", width: widthOf(38), size: READ },
];
const HEADINGS = COLUMNS.map(({ heading }) => heading);

/**
 * Adds a Publication extract, under a free name: an earlier one, which a person may have worked on, stays. One that says the same
 * already serves.
 * @returns its name
 */
export async function addPublicationExtract(
  context: Excel.RequestContext,
  { reference, today, rows }: PublicationExtract,
): Promise<string> {
  const title = titled("What has been done since the review", reference);
  const words = `As at ${britishDay(today)}. Read it through before it is published: nobody should be recognisable from it.`;
  const blank = HEADINGS.map(() => "");
  const line = (text: string): CellValue[] => [text, ...blank.slice(1)];
  const cells: CellValue[][] = [
    line(title),
    line(words),
    blank,
    HEADINGS,
    ...rows.map(({ recommendation, done, difference, more }) =>
      [recommendation, done, difference, more].map(cutToCell),
    ),
  ];
  const same = await sameSheet(context, SHEETS.publicationExtract, { row: 0, column: 0 }, cells);
  if (same !== null) {
    context.workbook.worksheets.getItem(same).activate();
    await context.sync();
    return same;
  }
  const sheet = await freshSheet(context);
  const whole = sheet.getRangeByIndexes(0, 0, cells.length, HEADINGS.length);
  formatAll(whole, TEXT);
  await writeRows(context, sheet, { row: 0, column: 0 }, cells);
  queueSheetLook(sheet, {
    title,
    notes: [{ text: words }],
    table: { row: HEADING_ROW, columns: COLUMNS, rows: rows.length },
    // It will be published (docs/domain.md section 7), which a marking would forbid.
    print: {
      orientation: "Landscape",
      paper: "A4",
      name: SHEETS.publicationExtract,
      reference,
      forPublication: true,
    },
  });
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows.length), HEADINGS.length);
  queueTableLines(body);
  body.format.autofitRows();
  const name = await nameFresh(context, sheet, SHEETS.publicationExtract);
  sheet.activate();
  await context.sync();
  return name;
}
