import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import {
  EXAMPLE_MARK,
  KEY_EVENTS,
  TEMPLATE_COLUMNS,
  TEMPLATE_EXAMPLE,
} from "../../chronology/entry/returnTemplate";
import type { CellValue } from "../gateway/blocks";
import { listRule } from "../gateway/cellChecks";
import { DATE, queueTableFormats, TEXT } from "../gateway/numberFormats";
import { queueTexts } from "../gateway/writtenTexts";
import { queueLines, queuePlacing, queueTint } from "../look/cells";
import { FORM_COLOURS } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { queueRule } from "../look/rules";
import { queueSheetLook } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { DATE_RULE, PROMPT_ONLY, queueAdvice, TIME_RULE, type CellAdvice } from "./checks";
import { queueGuidance } from "./chronologyGuidance";
import { othersOf, periodOf, subjectsOf, type TemplateFacts } from "./facts";
import { queueLists } from "./lists";
import { queueLabelled, queueMarks, queueMissing } from "./returnTable";

/** By this title it is known in a workbook that has it already. */
export const CHRONOLOGY_TITLE = "Chronology of agency involvement";

/** From 0: the title block and the marks of what must be filled are above the heading. */
const HEADING_ROW = 7;
/** Empty rows that the table begins with; it grows as an author writes below. */
const EMPTY_ROWS = 42;
/** Formats extend beyond the table, and lists, prompts and colours further still: not every program's tables grow. */
const FORMATTED_ROWS = 250;
const PREPARED_ROWS = 1000;
const SIZE = 10;

/** Points; together they fit the width of an A3 page on which type of 9 points is printed at 8. */
const WIDTHS = [38, 62, 42, 62, 98, 80, 100, 240, 178, 118, 92, 102] as const;
const COLUMNS = TEMPLATE_COLUMNS.length;

/** Its empty sheets, and a name for its table that no other has. */
interface ChronologySheets {
  guidance: Excel.Worksheet;
  chronology: Excel.Worksheet;
  /** Adds the one for lists that are too long for a rule. */
  lists: () => Excel.Worksheet;
  table: string;
}

/**
 * Adds the return template of docs/domain.md section 3: a note for the author, and the chronology with its title block, table,
 * lists and prompts. Nothing is sent yet.
 */
export function queueChronologyTemplate(
  { guidance, chronology: sheet, lists, table }: ChronologySheets,
  facts: TemplateFacts,
): void {
  queueGuidance(guidance, facts);
  const whole = sheet.getRangeByIndexes(0, 0, HEADING_ROW + 1 + FORMATTED_ROWS, COLUMNS);
  queueTint(whole, { size: SIZE, text: FORM_COLOURS.text });
  queueSheetLook(sheet, {
    table: {
      row: HEADING_ROW,
      columns: TEMPLATE_COLUMNS.map(({ heading }, column) => ({ heading, width: WIDTHS[column] ?? 100 })),
      rows: FORMATTED_ROWS,
      frozenColumns: 2,
      plainHeading: true,
    },
    print: {
      orientation: "Landscape",
      paper: "A3",
      name: ["Chronology", facts.agency].filter((part) => part !== "").join(" – "),
      reference: facts.review.reference ?? "",
    },
  });
  queueTitleBlock(sheet, facts);
  queueTable(sheet, table, facts);
  queueMarks(sheet, HEADING_ROW, TEMPLATE_COLUMNS);
  queueSigns(sheet);
  queueChecks(sheet, lists, facts);
}

function queueTitleBlock(sheet: Excel.Worksheet, facts: TemplateFacts): void {
  const title = sheet.getRange("A1");
  title.values = [[CHRONOLOGY_TITLE]];
  queueTint(title, { size: 15, bold: true });
  const labelled = (line: Parameters<typeof queueLabelled>[2]): void => queueLabelled(sheet, COLUMNS, line);
  // The agency has a row to itself: if empty, the cell beside it must not be read instead.
  labelled({ row: 1, column: "A", answer: "D2:G2", label: "Agency:", value: facts.agency });
  labelled({
    row: 2,
    column: "A",
    answer: "D3:G3",
    label: "Review reference:",
    value: facts.review.reference ?? "",
  });
  labelled({ row: 2, column: "H", answer: "I3:J3", label: "Review period:", value: periodOf(facts) });
  labelled({
    row: 3,
    column: "A",
    answer: "D4:G4",
    label: "Subjects of this review:",
    value: subjectsOf(facts).join(", "),
  });
  labelled({
    row: 3,
    column: "H",
    answer: "I4:L4",
    label: "People of interest:",
    value: othersOf(facts).join(", "),
  });
  labelled({ row: 4, column: "A", answer: "D5:G5", label: "Completed by (role):", value: "" });
  labelled({ row: 4, column: "H", answer: "I5:J5", label: "Date form completed:", value: "" });
  const hint = sheet.getRange("A6");
  hint.values = [
    [
      "Please use one row for each event, below the grey example. The sheet before this one says what to put in and how to paste.",
    ],
  ];
  queueTint(hint, { italic: true, text: FORM_COLOURS.quiet });
}

function queueTable(sheet: Excel.Worksheet, name: string, facts: TemplateFacts): void {
  const formats = TEMPLATE_COLUMNS.map(({ field }) =>
    field === "time" ? "hh:mm" : field === "date" || field === "endDate" ? DATE : TEXT,
  );
  queueTableFormats(sheet, { row: HEADING_ROW, column: 0 }, formats, FORMATTED_ROWS);
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, COLUMNS);
  heading.values = [TEMPLATE_COLUMNS.map((column) => column.heading)];
  const example = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, 1, COLUMNS);
  queueTexts(example, [exampleRow(facts)]);
  const area = sheet.getRangeByIndexes(HEADING_ROW, 0, EMPTY_ROWS + 2, COLUMNS);
  makeTable(sheet, area, "faintLines", name);
  queueLines(area, "all", FORM_COLOURS.line);
  queueTint(heading, { bold: true });
  queuePlacing(heading, { rowHeight: 44 });
  example.format.autofitRows();
}

function exampleRow(facts: TemplateFacts): CellValue[] {
  const [person = "Mother"] = [...subjectsOf(facts), ...othersOf(facts)];
  return TEMPLATE_COLUMNS.map(({ field }): CellValue => {
    if (field === "date") return serialFromDate(exampleDay(facts));
    if (field === "time") return (14 * 60 + 30) / 1440;
    return field === "person" ? person : (TEMPLATE_EXAMPLE[field] ?? "");
  });
}

/** The first day of the review period, where it is known, so that the example fits the review. */
function exampleDay({ review }: TemplateFacts): IsoDate {
  return review.period?.from ?? "2021-03-12";
}

/** Works without the add-in: the example is grey until changed, and missing cells in a started row are marked. */
function queueSigns(sheet: Excel.Worksheet): void {
  const first = HEADING_ROW + 2;
  const all = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, PREPARED_ROWS, COLUMNS);
  const example = queueRule(all, `=LEFT($H${first},${EXAMPLE_MARK.length})="${EXAMPLE_MARK}"`, {
    italic: true,
    text: FORM_COLOURS.example,
  });
  const missing = queueMissing(sheet, HEADING_ROW, TEMPLATE_COLUMNS, PREPARED_ROWS);
  lookAtRules(sheet.context, "the template", [example, ...missing.slice(0, 1)]);
}

function queueChecks(sheet: Excel.Worksheet, hidden: () => Excel.Worksheet, facts: TemplateFacts): void {
  const people = [...subjectsOf(facts), ...othersOf(facts)];
  const [types = "", persons = ""] = queueLists(sheet, hidden, [
    { name: "EventTypes", values: KEY_EVENTS },
    ...(people.length > 0 ? [{ name: "Persons", values: people }] : []),
  ]);
  TEMPLATE_COLUMNS.forEach(({ heading, field, help, mandatory }, column) => {
    const range = sheet.getRangeByIndexes(HEADING_ROW + 1, column, PREPARED_ROWS, 1);
    const advice: CellAdvice = {
      title: heading,
      prompt: mandatory ? `Must be filled. ${help}` : help,
      warning: "",
    };
    if (field === "date" || field === "endDate") {
      const warning =
        "Excel does not recognise this date. If you know the day, write it as dd/mm/yyyy. If you do not, answer Yes to keep what you wrote.";
      queueAdvice(range, DATE_RULE, { ...advice, warning });
    } else if (field === "time") {
      const warning =
        "Excel does not recognise this time. Write it as hh:mm, such as 14:30, or answer Yes to keep what you wrote.";
      queueAdvice(range, TIME_RULE, { ...advice, warning });
    } else if (field === "eventType") queueAdvice(range, listRule(types), advice);
    else if (field === "person" && persons !== "") queueAdvice(range, listRule(persons), advice);
    else queueAdvice(range, PROMPT_ONLY, advice);
  });
}
