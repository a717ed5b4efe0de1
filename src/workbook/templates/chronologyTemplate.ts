import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import {
  EXAMPLE_MARK,
  KEY_EVENTS,
  TEMPLATE_COLUMNS,
  TEMPLATE_EXAMPLE,
} from "../../chronology/entry/returnTemplate";
import type { CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { DATE_RULE, listRule, PROMPT_ONLY, queueCheck, TIME_RULE, type CellAdvice } from "./checks";
import { queueGuidance } from "./chronologyGuidance";
import { othersOf, periodOf, subjectsOf, type TemplateFacts } from "./facts";
import { queueLists } from "./lists";
import { queuePrint } from "../look/print";
import { COLOURS, queueLines } from "./look";

/** From 0: the title block and the marks of what must be filled stand above the heading. */
const HEADING_ROW = 7;
const MARKS_ROW = HEADING_ROW - 1;
/** Empty rows that the table begins with; it grows by itself as an author goes on below. */
const EMPTY_ROWS = 50;
/** Formats reach further than the table, and lists, prompts and signs further still: not every program's tables grow. */
const FORMATTED_ROWS = 250;
const PREPARED_ROWS = 1000;
const SIZE = 10;

/** Points; together they fit an A3 page across at a readable size. */
const WIDTHS = [44, 70, 48, 70, 112, 92, 116, 262, 192, 132, 104, 130] as const;
const COLUMNS = TEMPLATE_COLUMNS.length;

/** The names of the sheets and of the table, free in the workbook. */
export interface ChronologyNames {
  guidance: string;
  chronology: string;
  lists: string;
  table: string;
}

/**
 * Adds the return template of domain.md section 3: a note for the author, and the chronology with its title block, table,
 * lists and prompts. Nothing is sent yet.
 */
export function queueChronologyTemplate(
  workbook: Excel.Workbook,
  names: ChronologyNames,
  facts: TemplateFacts,
): void {
  queueGuidance(workbook.worksheets.add(names.guidance), facts, names.chronology);
  const sheet = workbook.worksheets.add(names.chronology);
  const whole = sheet.getRangeByIndexes(0, 0, HEADING_ROW + 1 + FORMATTED_ROWS, COLUMNS);
  whole.format.font.size = SIZE;
  whole.format.font.color = COLOURS.text;
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  queueTitleBlock(sheet, names, facts);
  queueTable(sheet, names.table, facts);
  queueMarks(sheet);
  queueSigns(sheet);
  const hidden = (): Excel.Worksheet => workbook.worksheets.add(names.lists);
  queueChecks(sheet, hidden, facts);
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADING_ROW + 1, 2));
  sheet.showGridlines = false;
  const row = HEADING_ROW + 1;
  queuePrint(sheet, {
    orientation: "Landscape",
    paper: "A3",
    titleRows: `$${row}:$${row}`,
    name: ["Chronology", facts.agency].filter((part) => part !== "").join(" – "),
    reference: facts.review.reference ?? "",
  });
}

function queueTitleBlock(sheet: Excel.Worksheet, names: ChronologyNames, facts: TemplateFacts): void {
  const title = sheet.getRange("A1");
  title.values = [["Chronology of agency involvement"]];
  title.format.font.size = 15;
  title.format.font.bold = true;
  // The agency has its row to itself: an empty one must not be read as what stands beside it.
  queueLabelled(sheet, 1, "A", "C2:G2", "Agency:", facts.agency);
  queueLabelled(sheet, 2, "A", "C3:G3", "Review reference:", facts.review.reference ?? "");
  queueLabelled(sheet, 2, "H", "I3:J3", "Review period:", periodOf(facts));
  queueLabelled(sheet, 3, "A", "C4:G4", "Subjects of this review:", subjectsOf(facts).join(", "));
  queueLabelled(sheet, 3, "H", "I4:L4", "People of interest:", othersOf(facts).join(", "));
  queueLabelled(sheet, 4, "A", "C5:G5", "Completed by (role):", "");
  queueLabelled(sheet, 4, "H", "I5:J5", "Date form completed:", "");
  const hint = sheet.getRange("A6");
  hint.values = [
    [
      `Please use one row for one event, below the grey example. The sheet “${names.guidance}” says what to put in and how to paste.`,
    ],
  ];
  hint.format.font.italic = true;
  hint.format.font.color = COLOURS.quiet;
}

function queueLabelled(
  sheet: Excel.Worksheet,
  row: number,
  labelColumn: "A" | "H",
  answer: string,
  label: string,
  value: string,
): void {
  const cell = sheet.getRange(`${labelColumn}${row + 1}`);
  cell.values = [[label]];
  cell.format.font.bold = true;
  cell.format.horizontalAlignment = labelColumn === "H" ? "Right" : "Left";
  const range = sheet.getRange(answer);
  range.merge();
  formatAll(range, "@");
  range.getCell(0, 0).values = [[value]];
  range.format.horizontalAlignment = "Left";
  range.format.wrapText = true;
  const line = range.format.borders.getItem("EdgeBottom");
  line.style = "Continuous";
  line.color = COLOURS.line;
  sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = value.length > 60 ? 30 : 18;
  sheet.getRangeByIndexes(row, 0, 1, COLUMNS).format.verticalAlignment = "Center";
}

function queueTable(sheet: Excel.Worksheet, name: string, facts: TemplateFacts): void {
  const prepared = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, FORMATTED_ROWS, COLUMNS);
  formatAll(prepared, "@");
  prepared.format.wrapText = true;
  prepared.format.verticalAlignment = "Top";
  prepared.format.horizontalAlignment = "Left";
  TEMPLATE_COLUMNS.forEach(({ field }, column) => {
    const format = field === "time" ? "hh:mm" : "dd/mm/yyyy";
    if (["date", "endDate", "time"].includes(field)) {
      formatAll(sheet.getRangeByIndexes(HEADING_ROW + 1, column, FORMATTED_ROWS, 1), format);
    }
  });
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, COLUMNS);
  formatAll(heading, "@");
  heading.values = [TEMPLATE_COLUMNS.map((column) => column.heading)];
  const example = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, 1, COLUMNS);
  example.values = [exampleRow(facts)];
  const area = sheet.getRangeByIndexes(HEADING_ROW, 0, EMPTY_ROWS + 2, COLUMNS);
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  queueLines(area, EMPTY_ROWS + 2, COLUMNS);
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  heading.format.verticalAlignment = "Center";
  heading.format.rowHeight = 44;
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

/** A day of the review period where there is one, so that the example raises no eyebrows. */
function exampleDay({ review }: TemplateFacts): IsoDate {
  return review.period?.from ?? "2021-03-12";
}

/** What must be filled is told in words and by a colour, above its heading. */
function queueMarks(sheet: Excel.Worksheet): void {
  TEMPLATE_COLUMNS.forEach(({ mandatory }, column) => {
    const heading = sheet.getRangeByIndexes(HEADING_ROW, column, 1, 1);
    heading.format.fill.color = mandatory ? COLOURS.mandatory : COLOURS.optional;
    heading.format.font.color = COLOURS.text;
    if (!mandatory) return;
    const mark = sheet.getRangeByIndexes(MARKS_ROW, column, 1, 1);
    mark.values = [["Must be filled"]];
    mark.format.font.bold = true;
    mark.format.font.size = 8;
    mark.format.verticalAlignment = "Bottom";
    mark.format.horizontalAlignment = "Left";
  });
}

/** With no add-in running: the example is grey while it is one, and what is missing in a begun row stands out. */
function queueSigns(sheet: Excel.Worksheet): void {
  const first = HEADING_ROW + 2;
  const all = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, PREPARED_ROWS, COLUMNS);
  const example = all.conditionalFormats.add("Custom");
  example.custom.rule.formula = `=LEFT($H${first},${EXAMPLE_MARK.length})="${EXAMPLE_MARK}"`;
  example.custom.format.font.italic = true;
  example.custom.format.font.color = "#6B7280";
  TEMPLATE_COLUMNS.forEach(({ mandatory }, column) => {
    if (!mandatory) return;
    const letter = String.fromCharCode(65 + column);
    const cells = sheet.getRangeByIndexes(HEADING_ROW + 1, column, PREPARED_ROWS, 1);
    const missing = cells.conditionalFormats.add("Custom");
    missing.custom.rule.formula = `=AND(LEN($${letter}${first})=0,COUNTA($A${first}:$L${first})>0)`;
    missing.custom.format.fill.color = COLOURS.missing;
  });
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
        "This is no date that Excel knows. If you know the day, write it as dd/mm/yyyy. If you do not, keep what you wrote: answer Yes.";
      queueCheck(range, DATE_RULE, { ...advice, warning });
    } else if (field === "time") {
      const warning =
        "This is no time that Excel knows. Write it as hh:mm, such as 14:30, or keep what you wrote: answer Yes.";
      queueCheck(range, TIME_RULE, { ...advice, warning });
    } else if (field === "eventType") queueCheck(range, listRule(types), advice);
    else if (field === "person" && persons !== "") queueCheck(range, listRule(persons), advice);
    else queueCheck(range, PROMPT_ONLY, advice);
  });
}
