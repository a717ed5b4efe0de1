import type { SheetView } from "../sheet/sheetView";
import { listsAbbreviations } from "./ownAbbreviations";
import { recordOn } from "./recordSeen";

const ROWS_LOOKED_AT = 60;

/**
 * What another form of a review's procedures is called and what becomes of it, in one plain sentence; `null` where the sheet
 * is none of them.
 */
export function remarkOnForm(view: SheetView): string | null {
  if (listsAbbreviations(view))
    return "This sheet is a list of abbreviations, which counts as their explanation in this return.";
  const record = recordOn(view);
  if (record)
    return record.hasLearning
      ? `This sheet is ${record.called} and not a chronology; its learning is for the action plan.`
      : `This sheet is ${record.called} and not a chronology, so nothing was taken from it.`;
  const rows = view.filledRows
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => view.row(row).map(({ text }) => text.trim()));
  const grid = rows.some(
    (row) =>
      row.some((text) => /^(?:working )?days?(?:\(s\))?\b.{0,20}$/i.test(text)) &&
      row.some((text) => /^(?:actions?|tasks?|what|steps?)\b/i.test(text)) &&
      row.some((text) => /^(?:leads?|who|by whom|responsible|owners?)\b/i.test(text)),
  );
  return grid
    ? "This sheet is a timetable of working days and not a chronology, so nothing was taken from it."
    : null;
}
