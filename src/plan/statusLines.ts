import { PLAN_NOTES } from "./fields";
import { textOfCell } from "./planRow";
import type { PlanCells } from "./planTable";
import { statusDoubts } from "./statusDoubts";

const LINE = "Status: ";
/** The lines that the software writes; all other lines in Plan notes stay as they are. */
const OWN_LINE = /^Status: (?:The action is (?:complete|signed off), but |A day is under Completed, but )/;

/**
 * What Plan notes should say of an action once what speaks against its status is said there, below all else, and what no longer does is
 * gone (docs/domain.md section 7); null where it says so already.
 */
export function notesOfStatus(cells: PlanCells): string | null {
  const now = textOfCell(cells.get(PLAN_NOTES));
  const lines = now.split("\n");
  const others = lines.filter((line) => !OWN_LINE.test(line));
  const doubts = statusDoubts(cells, { file: "", sheet: "", row: 0 }).map(
    ({ message }) => `${LINE}${message}`,
  );
  if (doubts.length === 0 && others.length === lines.length) {
    return null;
  }
  const wanted = [...(others.join("") === "" ? [] : others), ...doubts].join("\n");
  return wanted === now ? null : wanted;
}
