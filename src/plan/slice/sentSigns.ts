import { hasSign, signOf } from "../again";
import type { PlanCell, PlanCells } from "../planTable";

/** The hidden column of an agency's slice that records what each row was sent with. */
export const AS_SENT = "As sent";

/** A cell in the form compared: uniform line endings, no surrounding spaces. */
export function plainCell(cell: PlanCell): PlanCell {
  return typeof cell === "string" ? cell.replace(/\r\n?/g, "\n").trim() : cell;
}

/** The sign of a cell, the same whatever machine or file it has been through. */
export function sentSign(cell: PlanCell): string {
  return signOf(plainCell(cell));
}

/** Whether a cell says what it was sent with. */
export function isAsSent(cell: PlanCell, sign: string | undefined): boolean {
  return hasSign(plainCell(cell), sign);
}

/** A row's text for the "As sent" column: the sign of every cell sent, by heading. */
export function asSent(headings: readonly string[], cells: PlanCells): string {
  return JSON.stringify(
    Object.fromEntries(headings.map((heading) => [heading, sentSign(cells.get(heading) ?? "")])),
  );
}

/** The signs in such a text; null if it is not one, and what was sent is unknown. */
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
