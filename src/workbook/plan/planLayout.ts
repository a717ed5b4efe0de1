import { queuePrint, titleRow } from "../look/print";
import { DATE_COLUMNS, LIVE_COLUMNS, NEEDS_A_DATE } from "../../plan/planTable";
import { PLAN_NOTES } from "../../plan/fields";
import { RAGS } from "../../plan/rag";
import { STATUSES } from "../../plan/status";
import { RAG_TINTS } from "../../review/ragTints";

/** The heading row of the plan, from 0: the title and the RAG key stand above it. */
export const PLAN_HEADING_ROW = 5;

/** Widths in points, for landscape A3. */
const WIDTHS: Readonly<Record<string, number>> = {
  Ref: 60,
  Recommendation: 150,
  Action: 190,
  Agency: 84,
  "Lead (role)": 84,
  Start: 68,
  "Target date": 76,
  "Target as written": 84,
  "Desired outcome": 108,
  "Success measure": 108,
  Progress: 140,
  Evidence: 96,
  Impact: 96,
  Completed: 68,
  Status: 76,
  "Working days left": 62,
  RAG: 52,
};

const OTHER_WIDTH = 96;
const HEADING_FILL = "#1F2937";
const HEADING_TEXT = "#FFFFFF";
/** Rules go on so far below the table, for rows that are pasted there. */
const SPARE_ROWS = 300;

/** The number format of a column: text stays what it is, dates are real dates, formulas are worked out. */
export function planFormatOf(heading: string): string {
  if (DATE_COLUMNS.some((own) => own === heading)) {
    return "dd/mm/yyyy";
  }
  return LIVE_COLUMNS.some((own) => own === heading) ? "General" : "@";
}

/** Sets widths, wrapping, heading colours, frozen panes and print of a new plan. Nothing is sent yet. */
export function queuePlanLayout(
  sheet: Excel.Worksheet,
  headings: readonly string[],
  rows: number,
  reference: string,
): void {
  headings.forEach((heading, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      WIDTHS[heading] ?? OTHER_WIDTH;
  });
  queueBodyLook(sheet, { top: PLAN_HEADING_ROW + 1, left: 0, rows, headings });
  const heading = sheet.getRangeByIndexes(PLAN_HEADING_ROW, 0, 1, headings.length);
  heading.format.fill.color = HEADING_FILL;
  heading.format.font.color = HEADING_TEXT;
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  heading.format.verticalAlignment = "Center";
  const title = sheet.getRange("A1");
  title.numberFormat = [["@"]];
  title.values = [[reference === "" ? "Action plan" : `Action plan – ${reference}`]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, PLAN_HEADING_ROW + 1, 1));
  sheet.showGridlines = false;
  queuePrint(sheet, {
    orientation: "Landscape",
    paper: "A3",
    titleRows: titleRow(PLAN_HEADING_ROW),
    name: "Action plan",
    reference,
  });
}

/** How the cells of rows stand. Nothing is sent yet. */
export function queueBodyLook(sheet: Excel.Worksheet, { top, left, rows, headings }: PlanPlace): void {
  const body = sheet.getRangeByIndexes(top, left, Math.max(1, rows), headings.length);
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  body.format.horizontalAlignment = "Left";
}

/** Where the body of the plan stands on its sheet, from 0. */
export interface PlanPlace {
  top: number;
  left: number;
  rows: number;
  headings: readonly string[];
}

/**
 * The rules that make the plan readable with no add-in: each RAG on its colour, what needs a date, what has been withdrawn.
 * Replaces the rules that stand there. Nothing is sent yet.
 */
export function queuePlanRules(sheet: Excel.Worksheet, place: PlanPlace): void {
  const { top, left, rows, headings } = place;
  const all = sheet.getRangeByIndexes(top, left, rows + SPARE_ROWS, headings.length);
  all.conditionalFormats.clearAll();
  const column = (heading: string): Excel.Range =>
    sheet.getRangeByIndexes(top, left + headings.indexOf(heading), rows + SPARE_ROWS, 1);
  const cell = (heading: string): string => `$${letters(left + headings.indexOf(heading))}${top + 1}`;
  for (const rag of RAGS) {
    const rule = column("RAG").conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=${cell("RAG")}="${rag}"`;
    rule.custom.format.fill.color = RAG_TINTS[rag].fill;
    rule.custom.format.font.color = RAG_TINTS[rag].text;
    rule.custom.format.font.bold = true;
  }
  const undated = column("Target date").conditionalFormats.add("Custom");
  undated.custom.rule.formula = `=${cell("Target date")}="${NEEDS_A_DATE}"`;
  undated.custom.format.fill.color = RAG_TINTS.Grey.fill;
  undated.custom.format.font.color = RAG_TINTS.Grey.text;
  undated.custom.format.font.italic = true;
  if (headings.includes(PLAN_NOTES)) {
    const withdrawn = all.conditionalFormats.add("Custom");
    withdrawn.custom.rule.formula = `=LEFT(${cell(PLAN_NOTES)},9)="Withdrawn"`;
    withdrawn.custom.format.font.strikethrough = true;
  }
}

/** The lists of statuses and agencies, and dates where dates should stand. Nothing is sent yet. */
export function queuePlanLists(sheet: Excel.Worksheet, place: PlanPlace, agencies: string | null): void {
  const { top, left, rows, headings } = place;
  const body = (heading: string): Excel.Range =>
    sheet.getRangeByIndexes(top, left + headings.indexOf(heading), Math.max(1, rows), 1);
  const status = body("Status").dataValidation;
  status.rule = { list: { inCellDropDown: true, source: STATUSES.join(",") } };
  status.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: "Not one of the five",
    message: `Choose one of: ${STATUSES.join(", ")}.`,
  };
  if (agencies !== null) {
    const list = body("Agency").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: agencies } };
    list.errorAlert = {
      showAlert: true,
      style: "Information",
      title: "Not on the list",
      message:
        "This agency is not among the review's agencies. It can stay; one agency should answer for each action.",
    };
  }
  for (const heading of DATE_COLUMNS) {
    const first = `${letters(left + headings.indexOf(heading))}${top + 1}`;
    const dates = body(heading).dataValidation;
    const undated = heading === "Target date" ? `,${first}="${NEEDS_A_DATE}"` : "";
    dates.rule = { custom: { formula: `=OR(ISNUMBER(${first})${undated})` } };
    dates.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Not a date",
      message: "Enter a day, such as 31/03/2027. Words about the date belong under Target as written.",
    };
  }
}

export function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? String.fromCharCode(64 + first) : "") + String.fromCharCode(65 + (column % 26));
}
