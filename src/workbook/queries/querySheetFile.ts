import { newFile } from "../newFile/newFile";
import type { NewCell } from "../newFile/sheetPart";
import { MARKING } from "../look/print";
import { titled } from "../look/sheetLook";
import { ASKED_HEADINGS, COLUMNS, HEADING_ROW, INSTRUCTIONS, rowOf, type QuerySheet } from "./querySheet";

/** The width of a figure in points, in which Excel's files count the widths of columns. */
const POINTS_A_CHARACTER = 5.25;
const USUAL_WIDTH = 80;

/** Characters that fit over the width of the table. */
const LINE = 150;

/**
 * The open queries of one agency as an .xlsx file that holds nothing else, to be sent to it (docs/domain.md section 5). Its answers
 * are read like those of a query sheet that Excel made.
 */
export function querySheetFile(sheet: QuerySheet): Uint8Array {
  const line = (value: string, style: "title" | "note"): NewCell[] => [{ value, style }];
  const above = [
    line(titled(`Queries for ${sheet.agency}`, sheet.reference), "title"),
    ...INSTRUCTIONS.flatMap(inLines).map((text) => line(text, "note")),
  ];
  const headings = ASKED_HEADINGS.map((value): NewCell => ({ value, style: "heading" }));
  const rows = sheet.queries.map((query, index) =>
    rowOf(query, index).map((value, column): NewCell => {
      const heading = ASKED_HEADINGS[column];
      const input = heading !== undefined && COLUMNS[heading].input === true;
      return { value: String(value ?? ""), style: input ? "input" : "text" };
    }),
  );
  const blank = Array.from({ length: HEADING_ROW - above.length }, () => []);
  return newFile([
    {
      name: `Queries for ${sheet.agency}`,
      rows: [...above, ...blank, headings, ...rows],
      headingRow: HEADING_ROW,
      paper: "A4",
      print: { reference: sheet.reference, name: `Queries for ${sheet.agency}`, marking: MARKING },
      widths: ASKED_HEADINGS.map((heading) => (COLUMNS[heading].width ?? USUAL_WIDTH) / POINTS_A_CHARACTER),
      hidden: ASKED_HEADINGS.flatMap((heading, column) => (COLUMNS[heading].hidden === true ? [column] : [])),
    },
  ]);
}

/** A note in lines that are no longer than the table is wide: in a new file nothing runs over cells that are merged. */
function inLines(note: string): string[] {
  return note.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ""} ${word}`;
    return last === undefined || longer.length > LINE ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}
