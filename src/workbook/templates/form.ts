import type { CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { DATE_RULE, listRule, queueCheck } from "./checks";
import { queuePrint } from "../look/print";
import { COLOURS, heightFor, queueLines } from "./look";

/** A line to be filled in: a label, and room for the answer beside it. */
export interface FormField {
  kind: "field";
  label: string;
  /** A few words under the label that say what is wanted. */
  help?: string;
  value?: string;
  answer?: "text" | "date" | { choices: readonly string[] };
  /** Lines of writing that the answer has room for. */
  lines?: number;
}

export interface FormTableColumn {
  heading: string;
  /** How many of the form's six columns it takes. */
  span: number;
  answer?: "text" | "date" | { choices: readonly string[] };
}

/** Rows under headings; those given, and then empty ones. */
export interface FormTable {
  kind: "table";
  columns: readonly FormTableColumn[];
  rows?: readonly (readonly string[])[];
  emptyRows: number;
  /** Lines of writing that a row has room for. */
  lines?: number;
}

export type FormPart =
  { kind: "section"; text: string } | { kind: "text"; text: string } | FormField | FormTable;

/** A form of one sheet: A4 upright, to be filled in on the screen or by hand. */
export interface Form {
  title: string;
  reference: string;
  parts: readonly FormPart[];
}

const COLUMNS = 6;
const COLUMN_WIDTH = 86;
/** An indent takes about so much of a cell. */
const INDENT = 14;
const LABEL_SPAN = 2;
const SIZE = 11;
const DATE_FORMAT = "dd/mm/yyyy";
const DATE_ADVICE = {
  title: "Date",
  prompt: "dd/mm/yyyy",
  warning: "This is no date that Excel knows. Write it as dd/mm/yyyy, or keep what you wrote: answer Yes.",
};

/** Writes a form onto an empty sheet. Nothing is sent yet. */
export function queueForm(sheet: Excel.Worksheet, form: Form): void {
  const columns = sheet.getRangeByIndexes(0, 0, 1, COLUMNS).getEntireColumn();
  columns.format.columnWidth = COLUMN_WIDTH;
  sheet.getRangeByIndexes(0, 0, 400, COLUMNS).format.font.size = SIZE;
  queueHeadline(sheet, 0, form.title, 16);
  let row = 1;
  for (const part of form.parts) row = queuePart(sheet, row, part);
  sheet.showGridlines = false;
  queuePrint(sheet, {
    orientation: "Portrait",
    paper: "A4",
    name: form.title,
    reference: form.reference,
  });
}

/** @returns the row after the part, from 0 */
function queuePart(sheet: Excel.Worksheet, row: number, part: FormPart): number {
  switch (part.kind) {
    case "section":
      queueHeadline(sheet, row + 1, part.text, 12);
      sheet.getRangeByIndexes(row + 1, 0, 1, COLUMNS).format.indentLevel = 1;
      sheet.getRangeByIndexes(row + 1, 0, 1, COLUMNS).format.fill.color = COLOURS.section;
      sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = 10;
      return row + 2;
    case "text": {
      const range = across(sheet, row, 0, COLUMNS);
      write(range, part.text);
      range.format.font.color = COLOURS.quiet;
      range.format.rowHeight = heightFor(part.text, COLUMNS * COLUMN_WIDTH, SIZE);
      return row + 1;
    }
    case "field":
      queueField(sheet, row, part);
      return row + 1;
    case "table":
      return queueTable(sheet, row, part);
  }
}

function queueHeadline(sheet: Excel.Worksheet, row: number, text: string, size: number): void {
  const range = across(sheet, row, 0, COLUMNS);
  write(range, text);
  range.format.font.size = size;
  range.format.font.bold = true;
  range.format.verticalAlignment = "Center";
  range.format.rowHeight = heightFor(text, COLUMNS * COLUMN_WIDTH, size) + 4;
}

function across(sheet: Excel.Worksheet, row: number, column: number, span: number, indent = 0): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, 1, span);
  if (span > 1) range.merge();
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  range.format.horizontalAlignment = "Left";
  range.format.indentLevel = indent;
  return range;
}

function write(range: Excel.Range, text: CellValue): void {
  formatAll(range, "@");
  range.getCell(0, 0).values = [[text]];
}

function queueField(sheet: Excel.Worksheet, row: number, field: FormField): void {
  const label = across(sheet, row, 0, LABEL_SPAN, 1);
  const words = field.help === undefined ? field.label : `${field.label} (${field.help})`;
  write(label, words);
  label.format.fill.color = COLOURS.optional;
  const answer = across(sheet, row, LABEL_SPAN, COLUMNS - LABEL_SPAN, 1);
  queueAnswer(answer, field.answer ?? "text");
  if (field.value !== undefined) answer.getCell(0, 0).values = [[field.value]];
  if ((field.lines ?? 1) === 1) {
    label.format.verticalAlignment = "Center";
    answer.format.verticalAlignment = "Center";
  }
  queueLines(sheet.getRangeByIndexes(row, 0, 1, COLUMNS), 1, COLUMNS);
  label.format.rowHeight = Math.max(
    (field.lines ?? 1) * SIZE * 1.35 + 8,
    heightFor(words, LABEL_SPAN * COLUMN_WIDTH - INDENT, SIZE),
    heightFor(field.value ?? "", (COLUMNS - LABEL_SPAN) * COLUMN_WIDTH - INDENT, SIZE),
  );
}

function queueAnswer(range: Excel.Range, answer: FormTableColumn["answer"] & {}): void {
  formatAll(range, answer === "date" ? DATE_FORMAT : "@");
  if (answer === "date") queueCheck(range, DATE_RULE, DATE_ADVICE);
  else if (answer !== "text") {
    const prompt = `Choose: ${answer.choices.join(", ")}`;
    const warning = "This is not one of the choices. Keep it only if none of them fits.";
    queueCheck(range, listRule(answer.choices.join(",")), { title: "Choose", prompt, warning });
  }
}

function queueTable(sheet: Excel.Worksheet, top: number, table: FormTable): number {
  const rows = [...(table.rows ?? []), ...Array.from({ length: table.emptyRows }, (): string[] => [])];
  let column = 0;
  for (const own of table.columns) {
    const heading = across(sheet, top, column, own.span, 1);
    write(heading, own.heading);
    heading.format.font.bold = true;
    heading.format.fill.color = COLOURS.optional;
    heading.format.verticalAlignment = "Center";
    column += own.span;
  }
  const headingHeights = table.columns.map((own) =>
    heightFor(own.heading, own.span * COLUMN_WIDTH - INDENT - 6, SIZE),
  );
  sheet.getRangeByIndexes(top, 0, 1, 1).format.rowHeight = Math.max(...headingHeights);
  rows.forEach((texts, index) => {
    queueTableRow(sheet, top + 1 + index, table, texts);
  });
  queueLines(sheet.getRangeByIndexes(top, 0, rows.length + 1, COLUMNS), rows.length + 1, COLUMNS);
  return top + 1 + rows.length;
}

function queueTableRow(
  sheet: Excel.Worksheet,
  row: number,
  table: FormTable,
  texts: readonly string[],
): void {
  let column = 0;
  let height = (table.lines ?? 1) * SIZE * 1.35 + 8;
  table.columns.forEach((own, place) => {
    const cell = across(sheet, row, column, own.span, 1);
    queueAnswer(cell, own.answer ?? "text");
    const text = texts[place] ?? "";
    if (text !== "") {
      cell.getCell(0, 0).values = [[text]];
      cell.format.verticalAlignment = "Center";
    }
    height = Math.max(height, heightFor(text, own.span * COLUMN_WIDTH - INDENT, SIZE));
    column += own.span;
  });
  sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
}
