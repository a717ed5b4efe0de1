import { KEY_EVENTS, TEMPLATE_COLUMNS } from "../../chronology/entry/returnTemplate";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queueLines, queuePlacing, queueTint } from "../look/cells";
import { FORM_COLOURS } from "../look/colours";
import { queueSheetLook } from "../look/sheetLook";
import { periodOf, type TemplateFacts } from "./facts";
import { heightFor } from "./rowHeight";

const WIDTHS = [165, 75, 290] as const;
const WHOLE = 530;
const SIZE = 11;
const ROW_SIZE = 10;

type Line =
  | { kind: "title" | "heading" | "text"; text: string }
  | { kind: "row"; cells: readonly [string, string, string]; bold?: boolean; mandatory?: boolean };

/** Writes the note for the author of a return, on a sheet of its own. Nothing is sent yet. */
export function queueGuidance(sheet: Excel.Worksheet, facts: TemplateFacts): void {
  const lines = linesOf(facts);
  const whole = sheet.getRangeByIndexes(0, 0, lines.length, WIDTHS.length);
  formatAll(whole, TEXT);
  queueTint(whole, { size: SIZE, text: FORM_COLOURS.text });
  queuePlacing(whole, { wrap: true, vertical: "Top" });
  whole.values = lines.map((line) => (line.kind === "row" ? [...line.cells] : [line.text, "", ""]));
  lines.forEach((line, row) => queueLine(sheet, row, line));
  queueSheetLook(sheet, {
    widths: WIDTHS,
    print: {
      orientation: "Portrait",
      paper: "A4",
      name: "How to fill in the chronology",
      reference: facts.review.reference ?? "",
    },
  });
}

function queueLine(sheet: Excel.Worksheet, row: number, line: Line): void {
  const range = sheet.getRangeByIndexes(row, 0, 1, WIDTHS.length);
  if (line.kind === "row") {
    const heights = line.cells.map((text, column) => heightFor(text, WIDTHS[column] ?? 100, ROW_SIZE));
    queueTint(range, { size: ROW_SIZE });
    queuePlacing(range, { rowHeight: Math.max(...heights) });
    queueLines(range, "row", FORM_COLOURS.line);
    if (line.bold === true) queueTint(range, { bold: true, fill: FORM_COLOURS.section });
    else if (line.mandatory === true) queueTint(range, { fill: FORM_COLOURS.mandatory });
    return;
  }
  range.merge();
  const size = line.kind === "title" ? 16 : line.kind === "heading" ? 12 : SIZE;
  queueTint(range, { size, bold: line.kind !== "text" });
  queuePlacing(range, {
    rowHeight: heightFor(line.text, WHOLE, size) + (line.kind === "heading" ? 8 : 2),
    ...(line.kind === "heading" && { vertical: "Bottom" }),
  });
}

function linesOf(facts: TemplateFacts): Line[] {
  const period = periodOf(facts);
  const heading = (text: string): Line => ({ kind: "heading", text });
  const text = (words: string): Line => ({ kind: "text", text: words });
  return [
    { kind: "title", text: "How to fill in this chronology" },
    text(
      "This is a record of your agency's own involvement. Fill in the sheet after this one, save the workbook and send it back. All you need is Excel.",
    ),
    heading("What to put in"),
    text(
      `Key events${period === "" ? " of the review period" : ` from ${period.replace(/^from /, "")}`}: significant incidents that affect the child's safety, welfare, circumstances or home. They are listed at the end. One event, one row. Leave out what is not relevant; earlier events only if they explain what came later.`,
    ),
    heading("Keep it short"),
    text(
      "Say what happened in a few sentences of your own, at most 150 words. Do not paste whole case notes: they will be sent back.",
    ),
    heading("Dates and times"),
    text(
      "Write the date as dd/mm/yyyy and the time in the 24-hour clock. If the record does not give the day, write what it says, in words: “in March 2021”, “early 2020”, “c. 2019”, “between 3 and 9 May 2021”, “week commencing 18/03/2021”. Please put “in” before a month, otherwise Excel turns it into the first day of the month. If Excel asks whether to keep it, answer Yes. If there is no date at all, write “not known”. Do not guess.",
    ),
    heading("Identifiers, not names"),
    text(
      "Call everyone by the identifiers at the top of the sheet, and practitioners by their role. No names, NHS numbers, telephone numbers, addresses or e-mail addresses, anywhere.",
    ),
    heading("Say what was done"),
    text(
      "Say in every row what your agency did or decided, and what came of it. “None taken” is an answer; an empty cell is not. A cell that must be filled turns yellow while it is empty.",
    ),
    heading("How to paste"),
    text(
      "Paste the words only, so that the lists and colours stay: right-click, then choose “Values” (or “Match destination formatting”). From a table in Word, paste so that each event is in one row: if an entry spreads over several rows, move its words into one cell.",
    ),
    heading("The example"),
    text(
      "The grey row shows what a good entry looks like. Write over it, delete it or leave it: while it is unchanged it is not counted. Add rows below as you need them; the order does not matter.",
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
