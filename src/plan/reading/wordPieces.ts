import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import { readTargetDate } from "../../calendar/readTargetDate";
import type { PlanField } from "../fields";
import { addCells, placedIn, type ActionRows } from "./actionRows";
import type { PlanTable } from "./findTables";

const NUMBERED =
  /^\s*\(?(?:(?:r|rec|recommendation|action|step)\.?\s*)?(?:\d{1,3}(?:\.\d{1,2})*[a-z]?|[a-h]|[ivx]{1,4})[.):]?(?:\s|$)/i;
const LOWER = /^\s*[("“']?\p{Ll}/u;
const ENDED = /[.!?:;]["”')]*\s*$/;
const TEXTS: readonly PlanField[] = ["recommendation", "action"];

/**
 * Whether a row is a piece of the action above it, as where a table was pasted from Word and the lines of its cells became rows: right
 * below it, without a number, a day or a status of its own, and with words that go on in the middle of a sentence.
 */
export function isPieceOf(
  above: ActionRows,
  lastRow: number,
  table: PlanTable,
  cells: readonly Placed[],
): boolean {
  const row = cells[0]?.row ?? 0;
  const own = (fields: readonly PlanField[]): Placed[] =>
    fields.flatMap((field) => placedIn(table, field, cells));
  const known = (cell: Placed): string =>
    (above.cells.get(cell.column) ?? []).map(({ text }) => text).join(" ");
  if (
    row !== lastRow + 1 ||
    above.table !== table ||
    own(["status", "rag", "percent", "start", "completed"]).length > 0
  ) {
    return false;
  }
  const numbered = cells.some(({ cell, text }) => cell.kind === "number" || NUMBERED.test(text));
  const dates = own(["target", "leadAndTarget"]);
  const wholeDate = dates.some((cell) => isDate(cell.text) || !isDate(`${known(cell)} ${cell.text}`));
  const words = own(TEXTS);
  const goesOn = (cell: Placed): boolean => {
    const before = known(cell);
    return LOWER.test(cell.text) && before.trim() !== "" && !ENDED.test(before);
  };
  return (
    !numbered && !wholeDate && words.some(goesOn) && words.every((cell) => goesOn(cell) || known(cell) !== "")
  );
}

/** Whether the recommendation of a row goes on in the middle of the sentence of the row right above. */
export function goesOnFrom(
  above: ActionRows,
  table: PlanTable,
  row: number,
  { column, text }: Placed,
): boolean {
  const before = (above.cells.get(column) ?? []).map((cell) => cell.text).join(" ");
  const lastRow = above.pieces.at(-1) ?? above.row;
  return (
    above.table === table && row === lastRow + 1 && before !== "" && LOWER.test(text) && !ENDED.test(before)
  );
}

function isDate(text: string): boolean {
  return readTargetDate(text, { today: "2000-01-01", year: 2000 }).end !== null;
}

/** Whether actions of a table begin with a small letter, so that one says nothing of a piece. */
export function beginsSmall(view: SheetView, table: PlanTable): boolean {
  const rows = view.rowsBetween(table.headingBottom + 1, table.lastRow).map((row) => view.row(row));
  const dated = rows.filter((cells) => placedIn(table, "target", cells).length > 0);
  return dated.some((cells) => placedIn(table, "action", cells).some(({ text }) => LOWER.test(text)));
}

/** Joins a piece to its action: each text goes on where the one above it in its column stops. */
export function joinPiece(action: ActionRows, cells: readonly Placed[]): void {
  for (const cell of cells) {
    const known = action.cells.get(cell.column);
    const last = known?.at(-1);
    if (!known || !last) {
      addCells(action, [cell]);
    } else {
      action.cells.set(cell.column, [...known.slice(0, -1), { ...last, text: joined(last.text, cell.text) }]);
    }
  }
  action.pieces.push(...cells.slice(0, 1).map(({ row }) => row));
}

/** "multi-" and "agency" are one word, broken at its hyphen. */
export function joined(one: string, other: string): string {
  return /\p{L}-$/u.test(one.trim()) ? `${one.trim()}${other.trim()}` : `${one.trim()} ${other.trim()}`;
}
