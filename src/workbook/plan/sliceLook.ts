import { columnLetters } from "../../cells/address";
import { AS_SENT } from "../../plan/slice/sentSigns";
import { RAGS } from "../../plan/rag";
import { RAG_PALE, RAG_TINTS } from "../../review/ragTints";
import { LOOKED_UP, queueLines, queueTableLines, queueTint, READ, widthOf } from "../look/cells";
import { COLOURS } from "../look/colours";
import { isText, queueRule } from "../look/rules";
import type { Column } from "../look/sheetLook";
import { planFormatOf } from "./planLayout";

/** What an agency is asked to do with its slice. */
export const SLICE_WORDS =
  "Please fill in the yellow cells, leave the column Ref as it is, save the workbook and send it back. Red is overdue, amber due soon or on hold.";

const read = { size: READ } as const;
const lookedUp = { size: LOOKED_UP } as const;
const oneLine = { size: LOOKED_UP, oneLine: true } as const;
const yours = { input: true, yours: true } as const;

/** What an agency needs to see on a sheet of A4, in order, with widths in characters; it fills in the last ones. */
const SHOWN: readonly (Omit<Column, "width"> & { characters: number })[] = [
  { heading: "Ref", characters: 8.6, ...oneLine, bold: true },
  { heading: "Recommendation", characters: 16, ...read },
  { heading: "Action", characters: 20, ...read },
  { heading: "Lead (role)", characters: 11.4, ...lookedUp },
  { heading: "Target date", characters: 10.4, ...oneLine },
  { heading: "Success measure", characters: 15, ...read },
  { heading: "RAG", characters: 6.6, ...oneLine },
  { heading: "Status", characters: 10.4, ...lookedUp, ...yours },
  { heading: "Completed", characters: 10.4, ...oneLine, ...yours },
  { heading: "Progress", characters: 18, ...read, ...yours },
  { heading: "Evidence", characters: 11, ...read, ...yours },
  { heading: "Impact", characters: 11, ...read, ...yours },
];
const FOLDED_WIDTH = 16;

/** The headings of a plan in the order of a slice: what is on the paper, then what is folded away behind it. */
export function sliceHeadings(headings: readonly string[]): string[] {
  const shown = SHOWN.map(({ heading }) => heading).filter((heading) => headings.includes(heading));
  return [...shown, ...headings.filter((heading) => !shown.includes(heading))];
}

/** The look of a column of a slice. */
export function sliceColumnOf(heading: string): Column {
  const format = planFormatOf(heading);
  const own = SHOWN.find((column) => column.heading === heading);
  if (own === undefined) {
    const look: Column = { heading, width: widthOf(FOLDED_WIDTH), format, size: LOOKED_UP };
    return heading === AS_SENT ? { ...look, hidden: true } : { ...look, folded: true };
  }
  const { characters, ...look } = own;
  return { ...look, width: widthOf(characters), format };
}

/** Lines between the cells of a slice, stronger where the agency writes. Nothing is sent yet. @param place from 0 */
export function queueSliceLines(
  sheet: Excel.Worksheet,
  place: { top: number; rows: number; headings: readonly string[] },
): void {
  const { top, rows, headings } = place;
  const count = Math.max(1, rows);
  queueTableLines(sheet.getRangeByIndexes(top, 0, count, headings.length));
  headings.forEach((heading, column) => {
    if (sliceColumnOf(heading).yours)
      queueLines(sheet.getRangeByIndexes(top, column, count, 1), "all", COLOURS.inputLine);
  });
}

/** The colours of RAG on a slice that holds values alone. Nothing is sent yet. @param place from 0 */
export function queueSliceRules(
  sheet: Excel.Worksheet,
  place: { top: number; rows: number; headings: readonly string[] },
): void {
  const { top, rows, headings } = place;
  const at = headings.indexOf("RAG");
  if (at < 0) return;
  const cell = `$${columnLetters(at + 1)}${top + 1}`;
  const column = (heading: string): Excel.Range =>
    sheet.getRangeByIndexes(top, headings.indexOf(heading), Math.max(1, rows), 1);
  for (const rag of RAGS) {
    queueRule(column("RAG"), isText(cell, rag), { ...RAG_TINTS[rag], bold: true });
    queueRule(column("Ref"), isText(cell, rag), { fill: RAG_PALE[rag] });
  }
}

/** Says in words on the sheet what the agency is to do. Nothing is sent yet. */
export function queueSliceWords(cell: Excel.Range): void {
  cell.values = [[SLICE_WORDS]];
  queueTint(cell, { size: LOOKED_UP });
}
