import type { LearningForm } from "../../plan/reading/learningTables";
import { listRule } from "../gateway/cellChecks";
import { DATE, formatAll, TEXT } from "../gateway/numberFormats";
import { queueTexts } from "../gateway/writtenTexts";
import { queueLines, queuePlacing, queueTint } from "../look/cells";
import { FORM_COLOURS } from "../look/colours";
import { queueSheetLook } from "../look/sheetLook";
import { DATE_RULE, queueAdvice } from "./checks";
import { heightFor } from "./rowHeight";

/** A line to be filled in: a label, and space for the answer beside it. */
interface FormField {
  kind: "field";
  label: string;
  /** A few words under the label that say what is wanted. */
  help?: string;
  value?: string;
  answer?: "text" | "date" | { choices: readonly string[] };
  /** Lines of writing that the answer has room for. */
  lines?: number;
}

interface FormTableColumn {
  heading: string;
  /** How many of the form's six columns it takes. */
  span: number;
  answer?: "text" | "date" | { choices: readonly string[] };
}

/** Rows under headings: the given ones, then empty ones. */
interface FormTable {
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

/** The columns of a table of learning, which the plan can read again. @param spans one for each, in order */
export function learningColumns({ columns }: LearningForm, spans: readonly number[]): FormTableColumn[] {
  return columns.map(({ heading, field }, index) => ({
    heading,
    span: spans[index] ?? 1,
    ...(field === "target" && { answer: "date" as const }),
  }));
}

const COLUMNS = 6;
const COLUMN_WIDTH = 86;
/** Roughly how much of a cell an indent takes. */
const INDENT = 14;
const LABEL_SPAN = 2;
const SIZE = 11;
const DATE_ADVICE = {
  title: "Date",
  prompt: "dd/mm/yyyy",
  warning:
    "Excel does not recognise this date. Write it as dd/mm/yyyy, or answer Yes to keep what you wrote.",
};

/** Writes a form onto an empty sheet. Nothing is sent yet. */
export function queueForm(sheet: Excel.Worksheet, form: Form): void {
  queueTint(sheet.getRangeByIndexes(0, 0, 400, COLUMNS), { size: SIZE });
  queueHeadline(sheet, 0, form.title, 16);
  let row = 1;
  for (const part of form.parts) row = queuePart(sheet, row, part);
  queueSheetLook(sheet, {
    widths: Array.from({ length: COLUMNS }, () => COLUMN_WIDTH),
    print: { orientation: "Portrait", paper: "A4", name: form.title, reference: form.reference },
  });
}

/** @returns the row after the part, from 0 */
function queuePart(sheet: Excel.Worksheet, row: number, part: FormPart): number {
  switch (part.kind) {
    case "section": {
      const line = queueHeadline(sheet, row + 1, part.text, 12);
      queueTint(line, { fill: FORM_COLOURS.section });
      queuePlacing(line, { indent: 1 });
      queuePlacing(sheet.getRangeByIndexes(row, 0, 1, 1), { rowHeight: 10 });
      return row + 2;
    }
    case "text": {
      const range = across(sheet, row, 0, COLUMNS);
      write(range, part.text);
      queueTint(range, { text: FORM_COLOURS.quiet });
      queuePlacing(range, { rowHeight: heightFor(part.text, COLUMNS * COLUMN_WIDTH, SIZE) });
      return row + 1;
    }
    case "field":
      queueField(sheet, row, part);
      return row + 1;
    case "table":
      return queueTable(sheet, row, part);
  }
}

function queueHeadline(sheet: Excel.Worksheet, row: number, text: string, size: number): Excel.Range {
  const range = across(sheet, row, 0, COLUMNS);
  write(range, text);
  queueTint(range, { bold: true, size });
  queuePlacing(range, {
    vertical: "Center",
    rowHeight: heightFor(text, COLUMNS * COLUMN_WIDTH, size) + 4,
  });
  return range;
}

function across(sheet: Excel.Worksheet, row: number, column: number, span: number, indent = 0): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, 1, span);
  if (span > 1) range.merge();
  queuePlacing(range, { wrap: true, vertical: "Top", horizontal: "Left", indent });
  return range;
}

function write(range: Excel.Range, text: string): void {
  formatAll(range, TEXT);
  queueTexts(range.getCell(0, 0), [[text]]);
}

function queueField(sheet: Excel.Worksheet, row: number, field: FormField): void {
  const label = across(sheet, row, 0, LABEL_SPAN, 1);
  const words = field.help === undefined ? field.label : `${field.label} (${field.help})`;
  write(label, words);
  queueTint(label, { fill: FORM_COLOURS.optional });
  const answer = across(sheet, row, LABEL_SPAN, COLUMNS - LABEL_SPAN, 1);
  queueAnswer(answer, field.answer ?? "text");
  if (field.value !== undefined) queueTexts(answer.getCell(0, 0), [[field.value]]);
  if ((field.lines ?? 1) === 1) {
    queuePlacing(label, { vertical: "Center" });
    queuePlacing(answer, { vertical: "Center" });
  }
  queueLines(sheet.getRangeByIndexes(row, 0, 1, COLUMNS), "row", FORM_COLOURS.line);
  const rowHeight = Math.max(
    (field.lines ?? 1) * SIZE * 1.35 + 8,
    heightFor(words, LABEL_SPAN * COLUMN_WIDTH - INDENT, SIZE),
    heightFor(field.value ?? "", (COLUMNS - LABEL_SPAN) * COLUMN_WIDTH - INDENT, SIZE),
  );
  queuePlacing(label, { rowHeight });
}

function queueAnswer(range: Excel.Range, answer: FormTableColumn["answer"] & {}): void {
  formatAll(range, answer === "date" ? DATE : TEXT);
  if (answer === "date") queueAdvice(range, DATE_RULE, DATE_ADVICE);
  else if (answer !== "text") {
    const prompt = `Choose: ${answer.choices.join(", ")}`;
    const warning = "This is not one of the choices. Keep it only if none of them fits.";
    queueAdvice(range, listRule(answer.choices), { title: "Choose", prompt, warning });
  }
}

function queueTable(sheet: Excel.Worksheet, top: number, table: FormTable): number {
  const rows = [...(table.rows ?? []), ...Array.from({ length: table.emptyRows }, (): string[] => [])];
  let column = 0;
  for (const part of table.columns) {
    const heading = across(sheet, top, column, part.span, 1);
    write(heading, part.heading);
    queueTint(heading, { bold: true, fill: FORM_COLOURS.optional });
    queuePlacing(heading, { vertical: "Center" });
    column += part.span;
  }
  const headingHeights = table.columns.map((part) =>
    heightFor(part.heading, part.span * COLUMN_WIDTH - INDENT - 6, SIZE),
  );
  queuePlacing(sheet.getRangeByIndexes(top, 0, 1, 1), { rowHeight: Math.max(...headingHeights) });
  rows.forEach((texts, index) => {
    queueTableRow(sheet, top + 1 + index, table, texts);
  });
  queueLines(sheet.getRangeByIndexes(top, 0, rows.length + 1, COLUMNS), "all", FORM_COLOURS.line);
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
  table.columns.forEach((part, place) => {
    const cell = across(sheet, row, column, part.span, 1);
    queueAnswer(cell, part.answer ?? "text");
    const text = texts[place] ?? "";
    if (text !== "") {
      queueTexts(cell.getCell(0, 0), [[text]]);
      queuePlacing(cell, { vertical: "Center" });
    }
    height = Math.max(height, heightFor(text, part.span * COLUMN_WIDTH - INDENT, SIZE));
    column += part.span;
  });
  queuePlacing(sheet.getRangeByIndexes(row, 0, 1, 1), { rowHeight: height });
}
