import { columnLetters } from "../../cells/address";
import { COUNT_COLUMNS, DATE_COLUMNS, LIVE_COLUMNS, NEEDS_A_DATE } from "../../plan/planTable";
import { PLAN_NOTES } from "../../plan/fields";
import { RAGS } from "../../plan/rag";
import { STATUSES } from "../../plan/status";
import { RAG_TINTS } from "../../review/ragTints";
import { listRule, queueCheck } from "../gateway/cellChecks";
import { DATE, TEXT } from "../gateway/numberFormats";
import { SHEETS } from "../gateway/sheetNames";
import { queueBody } from "../look/cells";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import { queueSheetLook, titled, type Column } from "../look/sheetLook";

/** The heading row of the plan, from 0: the title and the RAG key are above it. */
export const PLAN_HEADING_ROW = 5;

/** Widths in points, for landscape A3. */
const WIDTHS = new Map(
  Object.entries({
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
  }),
);

const OTHER_WIDTH = 96;
/** Rules extend this far below the table, for rows pasted there. */
const SPARE_ROWS = 300;

/** The number format of a column: text stays what it is, dates are real dates, formulas are worked out. */
export function planFormatOf(heading: string): string {
  if (DATE_COLUMNS.some((own) => own === heading)) {
    return DATE;
  }
  if (COUNT_COLUMNS.some((own) => own === heading)) {
    return "0";
  }
  return LIVE_COLUMNS.some((own) => own === heading) ? "General" : TEXT;
}

/** The title, the look and the print of a new plan. Nothing is sent yet. */
export function queuePlanLayout(
  sheet: Excel.Worksheet,
  headings: readonly string[],
  rows: number,
  reference: string,
): void {
  const columns = headings.map((heading): Column => ({ heading, width: WIDTHS.get(heading) ?? OTHER_WIDTH }));
  queueSheetLook(sheet, {
    title: titled(SHEETS.actionPlan, reference),
    table: { row: PLAN_HEADING_ROW, columns, rows, frozenColumns: 1 },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.actionPlan, reference },
  });
}

/** The look of new rows. Nothing is sent yet. */
export function queueBodyLook(sheet: Excel.Worksheet, { top, left, rows, headings }: PlanPlace): void {
  queueBody(sheet.getRangeByIndexes(top, left, Math.max(1, rows), headings.length));
}

/** The rows of the plan on its sheet, from 0. */
export interface PlanPlace {
  top: number;
  left: number;
  rows: number;
  headings: readonly string[];
}

/**
 * The rules that make the plan readable without the add-in: each RAG on its colour, what needs a date, what has been withdrawn.
 * Replaces the existing rules. Nothing is sent yet.
 */
export function queuePlanRules(sheet: Excel.Worksheet, place: PlanPlace): void {
  const { top, left, rows, headings } = place;
  const all = sheet.getRangeByIndexes(top, left, rows + SPARE_ROWS, headings.length);
  all.conditionalFormats.clearAll();
  const column = (heading: string): Excel.Range =>
    sheet.getRangeByIndexes(top, left + headings.indexOf(heading), rows + SPARE_ROWS, 1);
  const cell = (heading: string): string => `$${lettersOf(place, heading)}${top + 1}`;
  const rags = RAGS.map((rag) =>
    queueRule(column("RAG"), isText(cell("RAG"), rag), { ...RAG_TINTS[rag], bold: true }),
  );
  const undated = isText(cell("Target date"), NEEDS_A_DATE);
  const kinds = [
    ...rags.slice(0, 1),
    queueRule(column("Target date"), undated, { ...RAG_TINTS.Grey, italic: true }),
    ...(headings.includes(PLAN_NOTES)
      ? [queueRule(all, `=LEFT(${cell(PLAN_NOTES)},9)="Withdrawn"`, { struck: true })]
      : []),
  ];
  lookAtRules(sheet.context, "the action plan", kinds);
}

/** The lists of statuses and agencies, and dates where dates belong. Nothing is sent yet. */
export function queuePlanLists(sheet: Excel.Worksheet, place: PlanPlace, agencies: string | null): void {
  const { top, left, rows, headings } = place;
  const body = (heading: string): Excel.Range =>
    sheet.getRangeByIndexes(top, left + headings.indexOf(heading), Math.max(1, rows), 1);
  queueCheck(body("Status"), listRule(STATUSES), {
    style: "Stop",
    title: "Not one of the five",
    message: `Choose one of: ${STATUSES.join(", ")}.`,
  });
  if (agencies !== null) {
    queueCheck(body("Agency"), listRule(agencies), {
      style: "Information",
      title: "Not on the list",
      message:
        "This agency is not among the review's agencies. It can stay; one agency should answer for each action.",
    });
  }
  for (const heading of DATE_COLUMNS.filter((known) => headings.includes(known))) {
    const first = `${lettersOf(place, heading)}${top + 1}`;
    const undated = heading === "Target date" ? `,${first}="${NEEDS_A_DATE}"` : "";
    queueCheck(
      body(heading),
      { custom: { formula: `=OR(ISNUMBER(${first})${undated})` } },
      {
        style: "Stop",
        title: "Not a date",
        message: "Enter a day, such as 31/03/2027. Words about the date belong under Target as written.",
      },
    );
  }
}

function lettersOf({ left, headings }: PlanPlace, heading: string): string {
  return columnLetters(left + headings.indexOf(heading) + 1);
}
