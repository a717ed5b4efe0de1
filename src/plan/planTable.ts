import { serialFromDate } from "../calendar/serial";
import { type IsoDate } from "../calendar/isoDate";
import type { ReadAction } from "./action";
import {
  KEEPING_COLUMNS,
  PLAN_COLUMNS,
  PLAN_NOTES,
  STATUS_AS_WRITTEN,
  WHOLE_ACTION,
  type KeepingHeading,
  type PlanHeading,
} from "./fields";
import { CELL_TEXT_LIMIT } from "../cells/limits";

/** A cell of the action plan: text, a date's serial number, or "" if blank. */
export type PlanCell = string | number;

/** The cells of an action by column heading, without the live columns and the ref. */
export type PlanCells = ReadonlyMap<string, PlanCell>;

/** Shown in the Target date cell of an action without a date: never blank, never invented (docs/domain.md section 7). */
export const NEEDS_A_DATE = "Needs a date";

/** The columns whose cells are real dates. */
export const DATE_COLUMNS: readonly (PlanHeading | KeepingHeading)[] = [
  "Start",
  "Target date",
  "Completed",
  "First target",
  "Signed off",
  "Impact review",
];

/** The columns that hold a count. */
export const COUNT_COLUMNS: readonly KeepingHeading[] = ["Moved"];

/** The columns that are live formulas. */
export const LIVE_COLUMNS: readonly PlanHeading[] = ["Working days left", "RAG"];

const HEADING_LIMIT = 240;
const BETWEEN_OWNERS = "\n";

/** An action as cells of the plan. Texts too long for one cell continue in an extra column. */
export function planCells(action: ReadAction): PlanCells {
  const cells = new Map<string, PlanCell>();
  const put = (heading: string, text: string): void => {
    cells.set(heading, text.slice(0, CELL_TEXT_LIMIT));
    if (text.length > CELL_TEXT_LIMIT) {
      put(`${heading} (continued)`, text.slice(CELL_TEXT_LIMIT));
    }
  };
  const { start, target, completed } = action;
  put("Recommendation", action.recommendation);
  put("Action", action.action);
  put("Agency", action.agency.split("\n").join(BETWEEN_OWNERS));
  put("Lead (role)", action.roles.join(BETWEEN_OWNERS));
  cells.set("Start", dateCell(start.date));
  cells.set("Target date", targetCell(action));
  put("Target as written", target.asRecorded);
  put("Desired outcome", action.outcome);
  put("Success measure", action.measure);
  put("Progress", action.progress);
  put("Evidence", action.evidence);
  put("Impact", action.impact);
  cells.set("Completed", dateCell(completed.date));
  cells.set("Status", action.status);
  if (action.firstTarget !== null) {
    cells.set("First target", serialFromDate(action.firstTarget));
  }
  if (action.percent !== "") {
    put("%", action.percent);
  }
  const others = new Map<string, string>();
  const addOther = (heading: string, text: string): void => {
    const name = ownHeading(heading);
    const before = others.get(name);
    others.set(name, before === undefined ? text : `${before}\n${text}`);
  };
  if (start.asRecorded !== "" && start.date === null) {
    addOther("Start as written", start.asRecorded);
  }
  action.others.forEach(({ heading, text }) => addOther(heading, text));
  if (action.statusAsWritten !== "") {
    addOther(STATUS_AS_WRITTEN, action.statusAsWritten);
  }
  if (action.whole !== "") {
    addOther(WHOLE_ACTION, action.whole);
  }
  others.forEach((text, heading) => put(heading, text));
  return cells;
}

function targetCell({ target, status }: ReadAction): PlanCell {
  if (target.end !== null) {
    return dateCell(target.end);
  }
  return target.needsDate && status !== "Complete" ? NEEDS_A_DATE : "";
}

function dateCell(date: IsoDate | null): PlanCell {
  return date === null ? "" : serialFromDate(date);
}

/** A kept column with the same name as one of the plan's own gets a number, so that names are unique. */
function ownHeading(heading: string): string {
  const plain = heading.replace(/\s+/g, " ").trim().slice(0, HEADING_LIMIT) || "No heading";
  const taken = [...PLAN_COLUMNS, ...KEEPING_COLUMNS, PLAN_NOTES].some(
    (known) => known.toLowerCase() === plain.toLowerCase(),
  );
  return taken ? `${plain} (2)` : plain;
}

/** The columns of actions beside those of every plan: those of keeping in their order, then kept ones as they first appear. */
export function keptHeadings(rows: readonly PlanCells[]): string[] {
  const kept = new Set<string>();
  for (const cells of rows) {
    for (const heading of cells.keys()) {
      if (heading !== PLAN_NOTES && !PLAN_COLUMNS.some((known) => known === heading)) {
        kept.add(heading);
      }
    }
  }
  const keeping = KEEPING_COLUMNS.filter((heading) => kept.has(heading));
  return [...new Set<string>([...keeping, ...kept])];
}
