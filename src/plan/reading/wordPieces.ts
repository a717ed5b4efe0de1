import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import { readTargetDate } from "../../calendar/readTargetDate";
import type { PlanField } from "../fields";
import { addCells, placedIn, type ActionRows } from "./actionRows";
import type { PlanTable } from "./findTables";

const NUMBERED =
  /^\s*\(?(?:(?:r|rec|recommendation|action|step)\.?\s*)?(?:\d{1,3}(?:\.\d{1,2})*[a-z]?|[a-h]|[ivx]{1,4})[.):]?(?:\s|$)/i;
const LOWER = /^\s*[("“']?\p{Ll}/u;
const ENDED = /[.!?:;]["”')]*\s*$/;
const BULLET = /^\s*[•·●▪*–-]\s*\S/;
/** A date that goes on in the next row: "End of", "31 May". */
const UNFINISHED_DATE =
  /(?:\b(?:of|by|end|the|in|on|mid|early|late|from|before|within|to)|\b\d{1,2}(?:st|nd|rd|th)?|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)$/i;
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
  const wholeDate = dates.some((cell) => {
    const before = known(cell).trim();
    return !UNFINISHED_DATE.test(before) || !isDate(`${before} ${cell.text}`);
  });
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
  const day = (cells: readonly Placed[] | undefined): boolean =>
    placedIn(table, "target", cells ?? []).some(({ text }) => isDate(text) && !/^\s*\d{4}\s*$/.test(text));
  return rows.some(
    (cells, index) =>
      placedIn(table, "action", cells).some(({ text }) => LOWER.test(text)) &&
      day(cells) &&
      (index === 0 || day(rows[index - 1])),
  );
}

/** Whether a row is one more point of the action above, with nothing beside it: "• Brief staff" under "• Review policy". */
export function isPointOf(
  above: ActionRows,
  lastRow: number,
  table: PlanTable,
  cells: readonly Placed[],
): boolean {
  const [only] = cells;
  if (!only || cells.length > 1 || above.table !== table || only.row !== lastRow + 1) return false;
  const isAction = placedIn(table, "action", cells).length === 1;
  const before = above.cells.get(only.column)?.[0]?.text ?? "";
  return isAction && BULLET.test(only.text) && BULLET.test(before);
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
