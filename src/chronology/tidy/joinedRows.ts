import type { Entry } from "../entry/entry";
import type { Field } from "../entry/fields";
import type { Grid } from "../sheet/grid";

/** What a row that only goes on may hold; anything else may be the beginning of another entry. */
const GOES_ON: readonly Field[] = ["event", "action", "childVoice", "comment"];
/** These go on only below a cell of the same column that has words already. */
const GOES_ON_BELOW: readonly Field[] = ["source", "person", "practitioner", "other"];

/**
 * Whether it is certain that the rows of an entry are one entry broken up: they follow each other, no cell of them is
 * merged downwards, and all rows but the first hold nothing but words that go on.
 */
export function surelyOne(entry: Entry, grid: Grid): boolean {
  const [first = 0, ...more] = entry.rows;
  if (entry.joined !== "broken up" || more.length === 0) return false;
  if (more.some((row, index) => row !== first + index + 1)) return false;
  const last = more.at(-1) ?? first;
  if (grid.merges.some(({ top, bottom }) => bottom > top && top <= last && bottom >= first)) return false;
  const begun = new Set(entry.cells.filter(({ row }) => row === first).map(({ column }) => column));
  return entry.cells.every(({ row, column, field, kind }) => {
    if (kind === "error") return false;
    if (row === first) return true;
    return (
      kind === "text" && (GOES_ON.includes(field) || (GOES_ON_BELOW.includes(field) && begun.has(column)))
    );
  });
}
