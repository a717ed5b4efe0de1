import { columnLetters } from "../../cells/address";
import type { TemplateColumn } from "../../chronology/entry/returnTemplate";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queueTexts } from "../gateway/writtenTexts";
import { LOOKED_UP, queueLines, queuePlacing, queueTint } from "../look/cells";
import { FORM_COLOURS } from "../look/colours";
import { queueRule } from "../look/rules";

/** A labelled line above the table of a return to be filled in. */
interface Labelled {
  /** From 0. */
  row: number;
  /** The letter of the label's column. */
  column: string;
  /** The cells of the answer: "C2:G2". */
  answer: string;
  label: string;
  value: string;
}

/** Writes a label and the space for its answer; `columns` is how wide the table below is. Nothing is sent yet. */
export function queueLabelled(
  sheet: Excel.Worksheet,
  columns: number,
  { row, column, answer, label, value }: Labelled,
): void {
  const cell = sheet.getRange(`${column}${row + 1}`);
  cell.values = [[label]];
  queueTint(cell, { bold: true });
  queuePlacing(cell, { horizontal: column === "A" ? "Left" : "Right" });
  const range = sheet.getRange(answer);
  range.merge();
  formatAll(range, TEXT);
  queueTexts(range.getCell(0, 0), [[value]]);
  queuePlacing(range, { horizontal: "Left", wrap: true });
  queueLines(range, "below", FORM_COLOURS.line);
  queuePlacing(sheet.getRangeByIndexes(row, 0, 1, columns), {
    vertical: "Center",
    rowHeight: value.length > 60 ? 30 : 18,
  });
}

/** Mandatory columns are marked in words above the heading, and by colour. Nothing is sent yet. */
export function queueMarks(
  sheet: Excel.Worksheet,
  headingRow: number,
  columns: readonly TemplateColumn[],
): void {
  columns.forEach(({ mandatory }, column) => {
    const heading = sheet.getRangeByIndexes(headingRow, column, 1, 1);
    queueTint(heading, {
      fill: mandatory ? FORM_COLOURS.mandatory : FORM_COLOURS.optional,
      text: FORM_COLOURS.text,
    });
    if (!mandatory) return;
    const mark = sheet.getRangeByIndexes(headingRow - 1, column, 1, 1);
    mark.values = [["Must be filled"]];
    queueTint(mark, { bold: true, size: LOOKED_UP });
    queuePlacing(mark, { vertical: "Bottom", horizontal: "Left" });
  });
}

/**
 * Cells that must be filled are coloured while their row is begun and they are empty. Nothing is sent yet; returns the rules for
 * `lookAtRules`.
 */
export function queueMissing(
  sheet: Excel.Worksheet,
  headingRow: number,
  columns: readonly TemplateColumn[],
  rows: number,
): Excel.ConditionalFormat[] {
  const first = headingRow + 2;
  const last = columnLetters(columns.length);
  return columns.flatMap(({ mandatory }, column) => {
    if (!mandatory) return [];
    const cells = sheet.getRangeByIndexes(headingRow + 1, column, rows, 1);
    const cell = `$${columnLetters(column + 1)}${first}`;
    const formula = `=AND(LEN(${cell})=0,COUNTA($A${first}:$${last}${first})>0)`;
    return [queueRule(cells, formula, { fill: FORM_COLOURS.missing })];
  });
}
