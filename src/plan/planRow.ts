import { dateFromSerial } from "../calendar/serial";
import { type IsoDate } from "../calendar/isoDate";
import type { ActionToCheck } from "./goodAction";
import { NEEDS_A_DATE, type PlanCell, type PlanCells } from "./planTable";
import type { RagOf } from "./rag";
import { statusOfCell, type Status } from "./status";

/** The date in a cell of a date column; null for words, numbers that are not a date, and blanks. */
export function dayOfCell(cell: PlanCell | undefined): IsoDate | null {
  return typeof cell === "number" ? dateFromSerial(cell) : null;
}

/** What a row's RAG depends on, as the sheet's formulas see it. */
export function ragOfRow(cells: PlanCells): RagOf {
  return {
    status: statusOfCell(textOfCell(cells.get("Status"))),
    target: dayOfCell(cells.get("Target date")),
  };
}

export function textOfCell(cell: PlanCell | undefined): string {
  return cell === undefined ? "" : String(cell);
}

/** Whether a row of the table is still blank. */
export function isEmptyRow(cells: PlanCells): boolean {
  return ["Recommendation", "Action", "Agency", "Lead (role)", "Target date"].every(
    (heading) => textOfCell(cells.get(heading)).trim() === "",
  );
}

/** A row of the plan, for the checks of a good action. */
export function actionOfRow(
  cells: PlanCells,
  place: { file: string; sheet: string; row: number },
): ActionToCheck {
  const text = (heading: string): string => textOfCell(cells.get(heading)).trim();
  const { status, target } = ragOfRow(cells);
  const known: Status = status ?? "Not started";
  return {
    ...place,
    action: text("Action"),
    agency: text("Agency"),
    roles: text("Lead (role)")
      .split(/\n|;/)
      .map((role) => role.trim())
      .filter((role) => role !== ""),
    outcome: text("Desired outcome"),
    measure: text("Success measure"),
    status: known,
    target: {
      needsDate: target === null,
      reason:
        text("Target date") === NEEDS_A_DATE || text("Target date") === ""
          ? null
          : "Its cell does not contain a date.",
      asRecorded: text("Target as written"),
    },
  };
}
