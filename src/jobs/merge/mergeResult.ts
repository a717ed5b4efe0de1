import { datedRowsAside } from "../../chronology/returns/datedRowsAside";
import { openQueries } from "../../chronology/queries/queryMemory";
import type { ReadSheet } from "../../chronology/entry/readSheet";
import type { MergePlan } from "./mergePlan";
import type { MergeResult, RowSetAside } from "./mergeTypes";

/**
 * A merge in figures and sentences, for the pane and for a report.
 * @param cut the refs of entries that are too long for Excel's highest row
 */
export function resultOf(
  { queries, again, chronologySheet, replaced, warnings }: MergePlan,
  cut: readonly string[],
): MergeResult {
  const { entries } = again.chronology;
  const { read, tracked } = queries;
  const returns = read.sheets.map((sheet) => ({
    sheet: sheet.sheet,
    agency: sheet.agency,
    file: sheet.file,
    entries: sheet.entries.length,
    ...setAsideOf(sheet),
    warnings: warningsOf(sheet),
  }));
  return {
    entries: entries.length + again.withdrawn.filter(({ inTable }) => inTable).length + again.kept.length,
    added: entries.filter(({ state }) => state === "new").length,
    changed: entries.filter(({ state, isBack }) => state === "changed" && !isBack).length,
    withdrawn: again.withdrawn.filter((entry) => !entry.withdrawn).length,
    back: entries.filter(({ isBack }) => isBack).length,
    queries: openQueries(tracked),
    setAside: returns.reduce((sum, { setAside }) => sum + setAside, 0),
    returns,
    replaced,
    chronologySheet,
    warnings: [...warnings, ...tooHigh(cut)],
  };
}

const MOST_NAMED = 10;

/** The whole text is in the cell; what a person sees of it, and what is printed, ends with the row (docs/excel.md, C10). */
function tooHigh(refs: readonly string[]): string[] {
  const [only] = refs;
  if (only === undefined) return [];
  const more = refs.length - MOST_NAMED;
  const named = refs.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const which =
    refs.length === 1 ? `The text of ${only} is` : `The texts of ${refs.length} entries (${named}) are`;
  return [
    `${which} longer than Excel's highest row, so the end is neither shown nor printed. Nothing is lost: the cell holds all of it. ` +
      "Widen the column before you print, or read it in the formula bar.",
  ];
}

function setAsideOf({ uses }: ReadSheet): { setAside: number; rowsSetAside: RowSetAside[] } {
  const rowsSetAside = uses.flatMap((use) =>
    use.use === "setAside" ? [{ row: use.row, reason: use.reason, words: use.words }] : [],
  );
  return { setAside: rowsSetAside.length, rowsSetAside };
}

/** Sentences about one sheet of a return: anything hidden, and anything unusual about it as a whole. */
function warningsOf(sheet: ReadSheet): string[] {
  const { hidden, hiddenRows, entries, remark } = sheet;
  const rows = hiddenRows.length;
  const aside = datedRowsAside(sheet);
  const none = entries.length === 0;
  return [
    ...(hidden
      ? [
          none
            ? "The sheet was hidden when it arrived; it contains no chronology, so nothing was read from it."
            : "The sheet was hidden when it arrived; its entries were read like the others.",
        ]
      : []),
    ...(rows > 0 && !none
      ? [`${rows} hidden ${rows === 1 ? "row was" : "rows were"} read like the others.`]
      : []),
    ...(remark !== null && !none ? [remark] : []),
    ...(aside > 0
      ? [
          `No entries were made from this sheet, but ${aside} of its rows have a date and words beside it: see whether they tell of events. ${remark ?? ""}`.trim(),
        ]
      : []),
  ];
}
