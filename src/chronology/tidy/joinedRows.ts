import type { Entry } from "../entry/entry";
import type { Field } from "../entry/fields";
import type { Grid } from "../sheet/grid";

/** What a row that only continues an entry may hold; anything else may begin another entry. */
const CONTINUES: readonly Field[] = ["event", "action", "childVoice", "comment"];
/** These continue only a cell of the same column that already has words. */
const CONTINUES_BELOW: readonly Field[] = ["source", "person", "practitioner", "other"];

/**
 * Whether the rows of an entry are certainly one entry broken up: they follow each other, none of their cells is merged
 * downwards, and all rows but the first hold only text that continues the first.
 */
export function isCertainlyOne(entry: Entry, grid: Grid): boolean {
  const [first = 0, ...more] = entry.rows;
  if (entry.joined !== "broken up" || more.length === 0) return false;
  if (more.some((row, index) => row !== first + index + 1)) return false;
  const last = more.at(-1) ?? first;
  if (grid.merges.some(({ top, bottom }) => bottom > top && top <= last && bottom >= first)) return false;
  if (entry.cells.some(({ note }) => note === true)) return false;
  const begun = new Set(entry.cells.filter(({ row }) => row === first).map(({ column }) => column));
  return entry.cells.every(({ row, column, field, kind }) => {
    if (kind === "error") return false;
    if (row === first) return true;
    return (
      kind === "text" && (CONTINUES.includes(field) || (CONTINUES_BELOW.includes(field) && begun.has(column)))
    );
  });
}
