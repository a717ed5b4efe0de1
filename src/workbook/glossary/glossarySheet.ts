import type { CellValue } from "../gateway/blocks";
import { queueTableFormats, TEXT } from "../gateway/numberFormats";
import { SHEETS } from "../gateway/sheetNames";
import { writeRows } from "../gateway/writeRows";
import { placeSheet } from "../look/sheetOrder";
import { queueSheetLook, titled, type Column } from "../look/sheetLook";
import { widthOf } from "../look/cells";
import { remadeSheet, sealSheet } from "../views/remadeSheet";

/** Excel's characters: together the width of a page of A4. */
const COLUMNS: readonly Column[] = [
  { heading: "Abbreviation", width: widthOf(16), bold: true },
  { heading: "Meaning", width: widthOf(58) },
  { heading: "Places", width: widthOf(10), format: "0" },
];
/** The heading's row, from 0: the title, what the sheet is and an empty row are above it. */
const HEADING_ROW = 3;

interface Glossary {
  reference: string;
  /** "21/11/2026". */
  made: string;
  /** In the order of the alphabet. */
  abbreviations: readonly { abbreviation: string; meaning: string; times: number }[];
}

/**
 * Writes the abbreviations of the chronology with their meanings on a sheet behind it, which is printed with it. One on which a person has
 * written stays, and the new one gets a number behind its name. Sends what it queues.
 * @returns the name of the sheet
 */
export async function writeGlossary(
  context: Excel.RequestContext,
  { reference, made, abbreviations }: Glossary,
): Promise<string> {
  const remade = await remadeSheet(context, SHEETS.glossary);
  const { worksheet: sheet, name } = remade;
  const rows = abbreviations.map(({ abbreviation, meaning, times }): CellValue[] => [
    abbreviation,
    meaning === "" ? "not explained yet" : meaning,
    times,
  ]);
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(
    sheet,
    at,
    COLUMNS.map(({ format = TEXT }) => format),
    rows.length,
  );
  await writeRows(context, sheet, at, [COLUMNS.map(({ heading }) => heading), ...rows]);
  queueSheetLook(sheet, {
    title: titled(SHEETS.glossary, reference),
    table: { row: HEADING_ROW, columns: COLUMNS, rows: rows.length, lines: "rows" },
    print: { orientation: "Portrait", paper: "A4", name: SHEETS.glossary, reference },
  });
  sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows.length), COLUMNS.length).format.autofitRows();
  if (remade.before === null) await placeSheet(context, sheet, "glossary");
  await sealSheet(context, remade, `Abbreviations of the chronology, as of ${made}.`);
  return name;
}
