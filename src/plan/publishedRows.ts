import { britishDay } from "../calendar/britishDay";
import type { PlanCells } from "./planTable";
import { impactReviewOf, isOpen, type Followed } from "./followUp";
import { dayOfCell, ragOfRow, textOfCell } from "./planRow";

/** A recommendation as it is published (docs/domain.md section 7). */
export interface PublishedRow {
  recommendation: string;
  done: string;
  difference: string;
  more: string;
}

const NOTHING_DONE = "Nothing has been completed yet.";
const NOT_RECORDED = "Not recorded yet.";
const NOTHING_MORE = "Nothing more: every action has been completed.";

/**
 * What has been done, what difference it made and what more will be done, a row for each recommendation in the plan's order. Leads,
 * agencies, progress notes and actions not accepted are left out. A column of the plan called "What more will be done" is said with it.
 */
export function publishedRows(actions: readonly Followed[]): PublishedRow[] {
  const about = new Map<string, { recommendation: string; actions: Followed[] }>();
  for (const action of actions) {
    if (ragOfRow(action.cells).status === "Not accepted") continue;
    const recommendation = textOf(action, "Recommendation");
    // Without one, an action stands for itself.
    const key = recommendation === "" ? `\n${textOf(action, "Ref")}` : recommendation.toLowerCase();
    const known = about.get(key) ?? { recommendation, actions: [] };
    known.actions.push(action);
    about.set(key, known);
  }
  return [...about.values()].map(({ recommendation, actions: own }) => {
    const done = own.filter(({ cells }) => ragOfRow(cells).status === "Complete");
    const impacts = done.map((action) => textOf(action, "Impact")).filter((text) => text !== "");
    const written = own.flatMap(({ cells }) => moreWritten(cells));
    const more = [...new Set([...own.filter(isOpen).map(inFuture), ...written, ...done.flatMap(reviewed)])];
    return {
      recommendation,
      done: done.length === 0 ? NOTHING_DONE : listed(done.map(completed)),
      difference: impacts.length > 0 ? listed([...new Set(impacts)]) : done.length > 0 ? NOT_RECORDED : "",
      more: more.length === 0 ? NOTHING_MORE : listed(more),
    };
  });
}

function textOf({ cells }: Followed, heading: string): string {
  return textOfCell(cells.get(heading)).trim();
}

function completed(action: Followed): string {
  const day = dayOfCell(action.cells.get("Completed"));
  return `${sentence(action)}${day === null ? "" : ` (${britishDay(day)})`}`;
}

function inFuture(action: Followed): string {
  const { target } = ragOfRow(action.cells);
  return `${sentence(action)} (${target === null ? "no date yet" : `by ${britishDay(target)}`})`;
}

/** A column of the paper, or of a person, that says what more will be done. */
const MORE = /^what more (?:will|is to|needs? to|should|must)(?: still)? be done\b/i;

function moreWritten(cells: PlanCells): string[] {
  return [...cells].flatMap(([heading, cell]) => {
    const text = MORE.test(heading) ? textOfCell(cell).trim() : "";
    return text === "" ? [] : [text];
  });
}

function reviewed(action: Followed): string[] {
  const day = impactReviewOf(action);
  return day === null
    ? []
    : [`On ${britishDay(day)} it is looked at whether the change has lasted: ${sentence(action)}`];
}

function sentence(action: Followed): string {
  return textOf(action, "Action").replace(/\.$/, "");
}

/** One alone as it is; several as a list. */
function listed(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? "") : parts.map((part) => `• ${part}`).join("\n");
}
