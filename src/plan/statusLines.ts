import { PLAN_NOTES } from "./fields";
import { textOfCell } from "./planRow";
import type { PlanCells } from "./planTable";
import { STATUS_DOUBTS, statusDoubts } from "./statusDoubts";

const LINE = "Status: ";
/** The lines that the software writes, by rule; all other lines in Plan notes stay as they are. */
const LINES = new Map(STATUS_DOUBTS.map(({ rule, name }) => [rule, `${LINE}${name}`]));
const OWN_LINES = new Set(LINES.values());

/**
 * What Plan notes should say of an action once what speaks against its status is said there, below all else, and what no longer does is
 * gone (docs/domain.md section 7); null where it says so already.
 */
export function notesOfStatus(cells: PlanCells): string | null {
  const now = textOfCell(cells.get(PLAN_NOTES));
  const lines = now.split("\n");
  const others = lines.filter((line) => !OWN_LINES.has(line));
  const doubts = statusDoubts(cells, { file: "", sheet: "", row: 0 }).map(
    ({ rule }) => LINES.get(rule) ?? "",
  );
  if (doubts.length === 0 && others.length === lines.length) {
    return null;
  }
  const wanted = [...(others.join("") === "" ? [] : others), ...doubts].join("\n");
  return wanted === now ? null : wanted;
}
