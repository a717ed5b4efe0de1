import { KEY_EVENTS, TEMPLATE_COLUMNS } from "../../chronology/entry/returnTemplate";
import { formatAll } from "../gateway/numberFormats";
import { periodOf, type TemplateFacts } from "./facts";
import { queuePrint } from "../look/print";
import { COLOURS, heightFor, queueLines } from "./look";

const WIDTHS = [165, 75, 290] as const;
const WHOLE = 530;
const SIZE = 11;

type Line =
  | { kind: "title" | "heading" | "text"; text: string }
  | { kind: "row"; cells: readonly [string, string, string]; bold?: boolean; mandatory?: boolean };

/** Writes the note for the author of a return, on a sheet of its own. Nothing is sent yet. */
export function queueGuidance(sheet: Excel.Worksheet, facts: TemplateFacts, chronology: string): void {
  const lines = linesOf(facts, chronology);
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  const whole = sheet.getRangeByIndexes(0, 0, lines.length, 3);
  formatAll(whole, "@");
  whole.format.font.size = SIZE;
  whole.format.font.color = COLOURS.text;
  whole.format.wrapText = true;
  whole.format.verticalAlignment = "Top";
  whole.values = lines.map((line) => (line.kind === "row" ? [...line.cells] : [line.text, "", ""]));
  lines.forEach((line, row) => queueLine(sheet, row, line));
  sheet.showGridlines = false;
  queuePrint(sheet, {
    orientation: "Portrait",
    paper: "A4",
    name: "How to fill in the chronology",
    reference: facts.review.reference ?? "",
  });
}

function queueLine(sheet: Excel.Worksheet, row: number, line: Line): void {
  const range = sheet.getRangeByIndexes(row, 0, 1, 3);
  if (line.kind === "row") {
    range.format.font.size = 10;
    range.format.rowHeight = Math.max(
      ...line.cells.map((text, column) => heightFor(text, WIDTHS[column] ?? 100, 10)),
    );
    queueLines(range, 1, 3);
    if (line.bold === true) {
      range.format.font.bold = true;
      range.format.fill.color = COLOURS.section;
    } else if (line.mandatory === true) range.format.fill.color = COLOURS.mandatory;
    return;
  }
  range.merge();
  const size = line.kind === "title" ? 16 : line.kind === "heading" ? 12 : SIZE;
  range.format.font.size = size;
  range.format.font.bold = line.kind !== "text";
  range.format.rowHeight = heightFor(line.text, WHOLE, size) + (line.kind === "heading" ? 8 : 2);
  if (line.kind === "heading") range.format.verticalAlignment = "Bottom";
}

function linesOf(facts: TemplateFacts, chronology: string): Line[] {
  const period = periodOf(facts);
  const heading = (text: string): Line => ({ kind: "heading", text });
  const text = (words: string): Line => ({ kind: "text", text: words });
  return [
    { kind: "title", text: "How to fill in this chronology" },
    text(
      `This is a record of your agency's own involvement. Fill in the sheet “${chronology}”, save the workbook and send it back. You need nothing but Excel.`,
    ),
    heading("What to put in"),
    text(
      `Key events${period === "" ? " of the review period" : ` from ${period.replace(/^from /, "")}`}: significant incidents that affect the child's safety, welfare, circumstances or home. The list at the end says which. One event, one row. Leave out what is not relevant; earlier events only if they explain what came later.`,
    ),
    heading("Keep it short"),
    text(
      "Say what happened in a few sentences of your own, at most 150 words. Do not paste case notes whole: they are sent back.",
    ),
    heading("Dates and times"),
    text(
      "Write the date as dd/mm/yyyy and the time by the 24-hour clock. If the record does not give the day, write what it says, in words: “in March 2021”, “early 2020”, “c. 2019”, “between 3 and 9 May 2021”, “week commencing 18/03/2021”. Please put “in” before a month, or Excel makes its first day of it. Excel asks whether you mean it: answer Yes. If there is no date at all, write “not known”. Do not guess.",
    ),
    heading("Identifiers, not names"),
    text(
      "Call everyone by the identifiers at the top of the sheet, and practitioners by their role. No names, NHS numbers, telephone numbers, addresses or e-mail addresses, anywhere.",
    ),
    heading("Say what was done"),
    text(
      "Every row says what your agency did or decided, and what came of it. “None taken” is an answer; an empty cell is not. A cell that must be filled turns yellow while it is empty.",
    ),
    heading("How to paste"),
    text(
      "Paste the words only, so that the lists and colours stay: right-click, then choose “Values” (or “Match destination formatting”). From a table in Word, paste so that one event comes into one row: if an entry spreads over several rows, move its words into one cell.",
    ),
    heading("The example"),
    text(
      "The grey row shows what a good entry looks like. Write over it, delete it or leave it: it is never counted while its words are as they were. Add rows below as you need them; the order does not matter.",
    ),
    heading("The columns"),
    { kind: "row", cells: ["Column", "Must be filled", "What to write"], bold: true },
    ...TEMPLATE_COLUMNS.map((column): Line => ({
      kind: "row",
      cells: [column.heading, column.mandatory ? "yes" : "", column.help],
      mandatory: column.mandatory,
    })),
    heading("Key events"),
    text(KEY_EVENTS.map((event) => `•  ${event}`).join("\n")),
  ];
}
