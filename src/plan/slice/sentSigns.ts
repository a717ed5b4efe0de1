import { signOf } from "../again";
import type { PlanCell, PlanCells } from "../planTable";

/** The column of an agency's slice that remembers what each row was sent with; nobody needs to see it. */
export const AS_SENT = "As sent";

/** A cell as it is compared: line ends of any machine, and no spaces around it. */
export function plainCell(cell: PlanCell): PlanCell {
  return typeof cell === "string" ? cell.replace(/\r\n?/g, "\n").trim() : cell;
}

/** The sign of a cell, the same whatever machine and file it has been through. */
export function sentSign(cell: PlanCell): string {
  return signOf(plainCell(cell));
}

/** The text of the column "As sent" for a row: the sign of every cell that it is sent with, by heading. */
export function asSent(headings: readonly string[], cells: PlanCells): string {
  return JSON.stringify(
    Object.fromEntries(headings.map((heading) => [heading, sentSign(cells.get(heading) ?? "")])),
  );
}

/** The signs out of such a text; null where it is not one, so that nothing is known of what was sent. */
export function signsAsSent(text: string): ReadonlyMap<string, string> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) {
    return null;
  }
  return new Map(
    Object.entries(value).flatMap(([heading, sign]): [string, string][] =>
      typeof sign === "string" ? [[heading, sign]] : [],
    ),
  );
}
