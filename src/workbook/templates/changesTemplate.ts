import { CHANGES_COLUMNS } from "../../chronology/entry/returnTemplate";
import { DATE, queueTableFormats, TEXT } from "../gateway/numberFormats";
import { queueLines, queuePlacing, queueTint } from "../look/cells";
import { FORM_COLOURS } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { queueSheetLook } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { DATE_RULE, PROMPT_ONLY, queueAdvice } from "./checks";
import { periodOf, subjectsOf, type TemplateFacts } from "./facts";
import { queueLabelled, queueMarks, queueMissing } from "./returnTable";

/** The sheet's name and title: by them it is known, when it comes back, as changes and not events. */
export const CHANGES_TITLE = "Organisational changes";

/** From 0: the title block and the marks of what must be filled are above the heading. */
const HEADING_ROW = 7;
/** As many as the rest of the page has room for. */
const EMPTY_ROWS = 24;
const PREPARED_ROWS = 500;
const SIZE = 10;
/** Points; together they fit the width of an A4 page that lies on its side. */
const WIDTHS = [66, 66, 222, 104, 190, 104] as const;
const COLUMNS = CHANGES_COLUMNS.length;

const HINT =
  "Please use one row for each change in your agency that affected its practice in the review period. What happened to the family goes into the chronology.";

/**
 * Writes the return of organisational changes (docs/domain.md section 9) onto an empty sheet: title block, table and prompts.
 * Nothing is sent yet.
 * @param table a name that no other table has
 */
export function queueChangesTemplate(sheet: Excel.Worksheet, table: string, facts: TemplateFacts): void {
  const reference = facts.review.reference ?? "";
  queueTint(sheet.getRangeByIndexes(0, 0, HEADING_ROW + 1 + PREPARED_ROWS, COLUMNS), {
    size: SIZE,
    text: FORM_COLOURS.text,
  });
  queueSheetLook(sheet, {
    table: {
      row: HEADING_ROW,
      columns: CHANGES_COLUMNS.map(({ heading }, column) => ({ heading, width: WIDTHS[column] ?? 100 })),
      rows: PREPARED_ROWS,
      frozenColumns: 1,
      plainHeading: true,
    },
    print: {
      orientation: "Landscape",
      paper: "A4",
      name: [CHANGES_TITLE, facts.agency].filter((part) => part !== "").join(" – "),
      reference,
    },
  });
  const formats = CHANGES_COLUMNS.map(({ field }) => (isDay(field) ? DATE : TEXT));
  queueTableFormats(sheet, { row: HEADING_ROW, column: 0 }, formats, PREPARED_ROWS);
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, COLUMNS);
  heading.values = [CHANGES_COLUMNS.map((column) => column.heading)];
  const area = sheet.getRangeByIndexes(HEADING_ROW, 0, EMPTY_ROWS + 1, COLUMNS);
  makeTable(sheet, area, "faintLines", table);
  queueLines(area, "all", FORM_COLOURS.line);
  queueTint(heading, { bold: true });
  queuePlacing(heading, { rowHeight: 30 });
  queueMarks(sheet, HEADING_ROW, CHANGES_COLUMNS);
  const missing = queueMissing(sheet, HEADING_ROW, CHANGES_COLUMNS, PREPARED_ROWS);
  lookAtRules(sheet.context, "the template", missing.slice(0, 1));
  queuePrompts(sheet);
  // Last: by its title the template is known, and one that was cut short is none.
  queueTitleBlock(sheet, facts);
}

function queueTitleBlock(sheet: Excel.Worksheet, facts: TemplateFacts): void {
  const { review, agency } = facts;
  const lines = [
    ["Agency:", agency],
    ["Review reference:", review.reference ?? ""],
    ["Review period:", periodOf(facts)],
    ["Subjects of this review:", subjectsOf(facts).join(", ")],
  ] as const;
  // Each has a row to itself: if an answer is empty, the cell beside it must not be read instead.
  lines.forEach(([label, value], index) => {
    const row = index + 1;
    queueLabelled(sheet, COLUMNS, { row, column: "A", answer: `C${row + 1}:D${row + 1}`, label, value });
  });
  const hint = sheet.getRange("A6");
  hint.values = [[HINT]];
  queueTint(hint, { italic: true, text: FORM_COLOURS.quiet });
  const title = sheet.getRange("A1");
  title.values = [[CHANGES_TITLE]];
  queueTint(title, { size: 15, bold: true });
}

function isDay(field: string): boolean {
  return field === "date" || field === "endDate";
}

function queuePrompts(sheet: Excel.Worksheet): void {
  CHANGES_COLUMNS.forEach(({ heading, field, help, mandatory }, column) => {
    const range = sheet.getRangeByIndexes(HEADING_ROW + 1, column, PREPARED_ROWS, 1);
    const warning = isDay(field)
      ? "Excel does not recognise this date. If you know the day, write it as dd/mm/yyyy. If you do not, answer Yes to keep what you wrote."
      : "";
    const prompt = mandatory ? `Must be filled. ${help}` : help;
    queueAdvice(range, isDay(field) ? DATE_RULE : PROMPT_ONLY, { title: heading, prompt, warning });
  });
}
