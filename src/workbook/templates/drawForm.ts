import { isIsoDate } from "../../calendar/isoDate";
import { serialFromDate } from "../../calendar/serial";
import { RECORD_TITLES } from "../../review/records";
import { listRule } from "../gateway/cellChecks";
import { DATE, formatAll, TEXT } from "../gateway/numberFormats";
import { queueTexts } from "../gateway/writtenTexts";
import {
  LOOKED_UP,
  queueHeadingLine,
  queueLines,
  queuePlacing,
  queueTint,
  READ,
  widthOf,
} from "../look/cells";
import { COLOURS } from "../look/colours";
import { queueSheetLook, queueTitle } from "../look/sheetLook";
import { DATE_RULE, queueAdvice } from "./checks";
import type { Answer, Form } from "./form";
import { linesOf, type FormLine } from "./formLines";
import { pageStarts, type PrintedRow } from "./formPages";
import { heightFor } from "./rowHeight";

/**
 * The columns, in Excel's characters: labels, answers, and two narrow ones, which hold the help beside an answer, or the short columns of
 * a table. Nothing that is typed is in a merged cell: Excel does not fit rows to those.
 */
const WIDTHS = [26, 54, 12.5, 12.5].map(widthOf);
export const FORM_COLUMNS = WIDTHS.length;
const WHOLE = WIDTHS.reduce((sum, width) => sum + width, 0);
/** The column after them has nothing in it but large type, so that a row has room for writing and grows with it all the same. */
const ROOM = FORM_COLUMNS;
const ROOM_WIDTH = 3;
/** The size of type that makes a row as high as this many lines of writing. */
const roomFor = (lines: number): number => (lines === 1 ? 14 : lines * 11.5 + 3);

/** Characters that a cell of each column can show before its row is as high as Excel allows. */
const LONGEST = [700, 1500, 300, 300];

/** Of a page of A4 in points, a form being a little wider than the page; less than that, since types differ. */
export const FORM_PAGE_HEIGHT = 780;

const HEAD_ROWS = 3;
const HOW_TO = "Type in the yellow cells; rows grow with the text.  Identifiers and roles, never names.";
const SECTION_HEIGHT = 32;
/** What an indent takes, in points. */
const INDENT = 8;

/** Writes a form onto an empty sheet. Nothing is sent yet. */
export function queueForm(sheet: Excel.Worksheet, form: Form, reference: string): void {
  const lines = linesOf(form);
  const printed = printedRows(form, lines);
  queueSheetLook(sheet, {
    widths: [...WIDTHS, ROOM_WIDTH],
    print: {
      orientation: "Portrait",
      paper: "A4",
      name: RECORD_TITLES[form.record],
      reference,
      area: sheet.getRangeByIndexes(0, 0, HEAD_ROWS + lines.length, FORM_COLUMNS),
      pageStarts: pageStarts(printed, FORM_PAGE_HEIGHT),
    },
  });
  queueHead(sheet, form, reference);
  lines.forEach((line, index) => queueLine(sheet, HEAD_ROWS + index, line));
  lines.forEach((line, index) => {
    // The others have our own words in merged cells, and heights of their own.
    if (isFitted(line)) sheet.getRangeByIndexes(HEAD_ROWS + index, 0, 1, ROOM + 1).format.autofitRows();
  });
  // Last: by its title the form is known, and one that was cut short is none.
  queueTitle(sheet, RECORD_TITLES[form.record]);
}

/** Whether the height of a row follows what is typed in it. */
function isFitted({ kind }: FormLine): boolean {
  return kind === "field" || kind === "more" || kind === "check" || kind === "row";
}

/** The rows of a form as they are printed while nothing is typed yet. */
function printedRows(form: Form, lines: readonly FormLine[]): PrintedRow[] {
  const head = [22, 16, aboutHeight(form)].map((height) => ({ height, heads: true }));
  return [...head, ...lines.map((line) => ({ height: heightOf(line), heads: !isFitted(line) }))];
}

function heightOf(line: FormLine): number {
  const room = (lines: number): number => roomFor(lines) * 1.25;
  switch (line.kind) {
    case "section":
      return SECTION_HEIGHT;
    case "text":
      return heightFor(line.text, WHOLE, LOOKED_UP);
    case "headings":
      return headingHeight(line.cells);
    case "field":
      return Math.max(
        room(line.lines),
        heightFor(line.label, WIDTHS[0] ?? WHOLE, LOOKED_UP),
        heightFor(line.value, WIDTHS[1] ?? WHOLE, READ),
        helpHeight(line.help),
      );
    case "more":
      return room(1);
    case "check":
      return room(checkLines(line.text));
    case "row":
      return Math.max(
        room(line.lines),
        ...line.texts.map((text, column) => heightFor(text, WIDTHS[column] ?? WHOLE, READ)),
      );
  }
}

function queueHead(sheet: Excel.Worksheet, form: Form, reference: string): void {
  const second = sheet.getRangeByIndexes(1, 0, 1, 1);
  write(second, [...(reference === "" ? [] : [reference]), HOW_TO].join("  "));
  queueTint(second, { size: LOOKED_UP, text: COLOURS.quiet });
  const about = merged(sheet, HEAD_ROWS - 1, 0, FORM_COLUMNS);
  write(about, form.about);
  queueTint(about, { text: COLOURS.quiet });
  queuePlacing(about, { rowHeight: aboutHeight(form) });
}

function aboutHeight({ about }: Form): number {
  return heightFor(about, WHOLE, READ) + 4;
}

function queueLine(sheet: Excel.Worksheet, row: number, line: FormLine): void {
  switch (line.kind) {
    case "section":
      queueSectionLine(sheet, row, line.text);
      break;
    case "text": {
      const cells = merged(sheet, row, 0, FORM_COLUMNS);
      write(cells, line.text);
      queueTint(cells, { size: LOOKED_UP, text: COLOURS.quiet });
      queuePlacing(cells, { rowHeight: heightFor(line.text, WHOLE, LOOKED_UP) });
      break;
    }
    case "headings":
      queueHeadings(sheet, row, line.cells);
      break;
    case "field":
      queueField(sheet, row, line);
      break;
    case "more":
      queueAnswer(sheet, row, 1, "text");
      if (line.last) queueLines(sheet.getRangeByIndexes(row, 0, 1, 1), "below", COLOURS.line);
      queueRoom(sheet, row, 1);
      break;
    case "check": {
      const check = merged(sheet, row, 0, 2);
      write(check, line.text);
      queueLines(check, "below", COLOURS.line);
      line.answers.forEach((answer, index) => queueAnswer(sheet, row, 2 + index, answer));
      queueRoom(sheet, row, checkLines(line.text));
      break;
    }
    case "row":
      line.answers.forEach((answer, column) =>
        queueAnswer(sheet, row, column, answer, line.texts[column] ?? ""),
      );
      queueRoom(sheet, row, line.lines);
  }
}

function queueSectionLine(sheet: Excel.Worksheet, row: number, text: string): void {
  const cells = sheet.getRangeByIndexes(row, 0, 1, FORM_COLUMNS);
  write(cells.getCell(0, 0), text);
  queueTint(cells, { bold: true, size: 11 });
  queuePlacing(cells, { vertical: "Bottom", rowHeight: SECTION_HEIGHT });
  queueHeadingLine(cells);
}

function queueHeadings(
  sheet: Excel.Worksheet,
  row: number,
  cells: readonly { text: string; span: number }[],
): void {
  let column = 0;
  for (const { text, span } of cells) {
    const heading = merged(sheet, row, column, span);
    write(heading, text);
    queueTint(heading, { bold: true, size: LOOKED_UP, fill: COLOURS.headingFill, text: COLOURS.headingText });
    if (column > 0) queueLines(heading, "before", COLOURS.line);
    column += span;
  }
  queuePlacing(sheet.getRangeByIndexes(row, 0, 1, 1), { rowHeight: headingHeight(cells) });
}

function headingHeight(cells: readonly { text: string; span: number }[]): number {
  let column = 0;
  const heights = cells.map(({ text, span }) => {
    const width = WIDTHS.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return heightFor(text, width, LOOKED_UP);
  });
  return Math.max(...heights);
}

function queueField(sheet: Excel.Worksheet, row: number, line: Extract<FormLine, { kind: "field" }>): void {
  const label = sheet.getRangeByIndexes(row, 0, 1, 1);
  write(label, line.label);
  queueTint(label, { bold: true, size: LOOKED_UP });
  queuePlacing(label, { wrap: true, vertical: "Top", horizontal: "Left" });
  if (line.more === 0) queueLines(label, "below", COLOURS.line);
  queueAnswer(sheet, row, 1, line.answer, line.value);
  if (line.help !== "") {
    const help = merged(sheet, row, 2, 2);
    write(help, line.help);
    queueTint(help, { size: LOOKED_UP, text: COLOURS.quiet });
    queuePlacing(help, { indent: 1 });
  }
  queueRoom(sheet, row, Math.max(line.lines, Math.ceil((helpHeight(line.help) - 5) / 12.5)));
}

function helpHeight(help: string): number {
  return help === "" ? 0 : heightFor(help, (WIDTHS[2] ?? 0) + (WIDTHS[3] ?? 0) - INDENT, LOOKED_UP);
}

/** How many lines a check takes in its two columns. */
function checkLines(text: string): number {
  const width = (WIDTHS[0] ?? 0) + (WIDTHS[1] ?? 0);
  return Math.ceil((heightFor(text, width, READ) - 5) / (READ * 1.3));
}

function queueAnswer(sheet: Excel.Worksheet, row: number, column: number, answer: Answer, value = ""): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  formatAll(cell, answer === "date" ? DATE : TEXT);
  if (answer === "date" && isIsoDate(value)) cell.values = [[serialFromDate(value)]];
  else if (value !== "") queueTexts(cell, [[value]]);
  queueTint(cell, { fill: COLOURS.input, size: column < 2 ? READ : LOOKED_UP });
  queuePlacing(cell, { wrap: true, vertical: "Top", horizontal: "Left" });
  queueLines(cell, "answer", COLOURS.answerLine);
  queueRuleOf(cell, answer, LONGEST[column] ?? 0);
}

function queueRuleOf(cell: Excel.Range, answer: Answer, longest: number): void {
  if (answer === "date") {
    queueAdvice(cell, DATE_RULE, {
      title: "Date",
      prompt: "dd/mm/yyyy",
      warning:
        "Excel does not recognise this date. Write it as dd/mm/yyyy, or answer Yes to keep what you wrote.",
    });
    return;
  }
  if (answer === "text") {
    queueAdvice(
      cell,
      { textLength: { formula1: 0, formula2: longest, operator: "Between" } },
      {
        title: "A long answer",
        prompt: "",
        warning:
          "Excel cannot show and print this much in one cell. Answer No to shorten it or to go on in another row; Yes keeps it, and all of it stays in the cell.",
      },
    );
    return;
  }
  queueAdvice(cell, listRule(answer.choices), {
    title: "Choose",
    prompt: `Choose: ${answer.choices.join(", ")}`,
    warning: "This is not one of the choices. Keep it only if none of them fits.",
  });
}

function queueRoom(sheet: Excel.Worksheet, row: number, lines: number): void {
  queueTint(sheet.getRangeByIndexes(row, ROOM, 1, 1), { size: roomFor(lines) });
}

function merged(sheet: Excel.Worksheet, row: number, column: number, span: number): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, 1, span);
  if (span > 1) range.merge();
  queuePlacing(range, { wrap: true, vertical: "Top", horizontal: "Left" });
  return range;
}

function write(range: Excel.Range, text: string): void {
  formatAll(range, TEXT);
  queueTexts(range.getCell(0, 0), [[text]]);
}
