import type { SheetView } from "../sheet/sheetView";
import { listsAbbreviations } from "./ownAbbreviations";

const ROWS_LOOKED_AT = 60;

const CASE_REVIEW =
  /^(?:(?:student|child|pupil|young person)['’]?s? ?names?|main carers?|report dates|agencies working with (?:the )?family|learning points?(?: identified)?|peer review(?:er)?|concerns of period\b.*|support provided)\W*$/i;

/**
 * What another form of a review's procedures is called and what becomes of it, in one plain sentence; `null` where the sheet
 * is none of them.
 */
export function remarkOnForm(view: SheetView): string | null {
  const rows = view.filledRows
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => view.row(row).map(({ text }) => text.trim()));
  const texts = rows.flat();
  const has = (pattern: RegExp): boolean => texts.some((text) => text.length <= 120 && pattern.test(text));
  if (listsAbbreviations(view))
    return "This sheet is a list of abbreviations, which counts as their explanation in this return.";
  if (has(/\bserious incidents?\b/i) && has(/^checks?\W*$/i) && has(/^by whom\b/i))
    return "This sheet is a record of serious incident and not a chronology, so nothing was taken from it.";
  if (has(/^learning points?\b/i) && texts.filter((text) => CASE_REVIEW.test(text)).length >= 3)
    return "This sheet is a case review sheet and not a chronology; its learning points are for the action plan.";
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
