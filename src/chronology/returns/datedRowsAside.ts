import type { ReadSheet } from "../entry/readSheet";
import { looksLikeDate } from "../sheet/datesAndTimes";
import { textCell } from "../sheet/grid";

const LEAST_ROWS = 2;
const LEAST_WORDS = 3;

/**
 * How many rows of a sheet without entries have a date and a few words beside it, so that they may tell of events though no table of
 * the sheet is a chronology; 0 where there are too few to speak of.
 */
export function datedRowsAside({ entries, uses }: Pick<ReadSheet, "entries" | "uses">): number {
  if (entries.length > 0) return 0;
  const dated = uses.filter((use) => use.use === "setAside" && isDated(use.words.split(" | ")));
  return dated.length >= LEAST_ROWS ? dated.length : 0;
}

function isDated(cells: readonly string[]): boolean {
  const dates = cells.filter((text) => looksLikeDate(textCell(text)));
  const told = cells.filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= LEAST_WORDS);
  return dates.length > 0 && told.length > 0;
}
