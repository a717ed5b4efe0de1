import { columnLetters } from "../../cells/address";
import { COUNT_COLUMNS, DATE_COLUMNS, LIVE_COLUMNS, NEEDS_A_DATE } from "../../plan/planTable";
import { PLAN_NOTES } from "../../plan/fields";
import { RAGS } from "../../plan/rag";
import { STATUSES } from "../../plan/status";
import { RAG_PALE, RAG_TINTS } from "../../review/ragTints";
import { listRule, queueCheck } from "../gateway/cellChecks";
import { DATE, TEXT } from "../gateway/numberFormats";
import { COLOURS } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";

/** The heading row of the plan, from 0: the title and the RAG key are above it. */
export const PLAN_HEADING_ROW = 2;

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
  const pale = RAGS.map((rag) => queueRule(column("Ref"), isText(cell("RAG"), rag), { fill: RAG_PALE[rag] }));
  const undated = isText(cell("Target date"), NEEDS_A_DATE);
  const kinds = [
    ...rags,
    ...pale,
    queueRule(column("Recommendation"), repeated(cell("Recommendation"), top), { text: COLOURS.quiet }),
    queueRule(column("Working days left"), overdue(cell("Working days left")), {
      text: COLOURS.alarm,
      bold: true,
    }),
    queueRule(column("Target date"), undated, { ...RAG_TINTS.Grey, italic: true }),
    ...(headings.includes(PLAN_NOTES)
      ? [queueRule(all, `=LEFT(${cell(PLAN_NOTES)},9)="Withdrawn"`, { struck: true })]
      : []),
  ];
  lookAtRules(sheet.context, "the action plan", kinds);
}

/** A recommendation that is that of the row above. @param cell "$B7" @param top the row of the first action, from 0 */
function repeated(cell: string, top: number): string {
  const above = cell.replace(/\d+$/, String(top));
  return `=AND(${cell}<>"",${cell}=${above})`;
}

function overdue(cell: string): string {
  return `=AND(ISNUMBER(${cell}),${cell}<0)`;
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
