import { datedText, type DatedText } from "../../calendar/datedText";
import { textCell } from "../sheet/grid";
import type { Placed, SheetView } from "../sheet/sheetView";
import type { EntryRows } from "./tableWalk";

/** A cell of the date column that also says what happened, in its two parts. */
export interface DatedCell extends DatedText {
  /** The cell with its date alone. */
  placed: Placed;
}

/**
 * The date cell of an entry whose words stand behind its date ("12/03/2019 - HV visited"), where no other cell says what happened;
 * else `null`.
 */
export function datedCell(view: SheetView, { rows, columns }: EntryRows): DatedCell | null {
  const column = columns.find(({ field }) => field === "date")?.column;
  const placed = column === undefined ? undefined : view.at(rows[0] ?? 0, column);
  if (placed?.cell.kind !== "text") return null;
  const isTold = columns.some(
    ({ field, column: other }) => field === "event" && rows.some((row) => view.at(row, other) !== undefined),
  );
  const dated = isTold ? null : datedText(placed.text);
  return dated && { ...dated, placed: { ...placed, text: dated.date, cell: textCell(dated.date) } };
}
