import { mapInSteps, type InSteps } from "../inSteps";
import type { IntegratedEntry } from "../integrated/integrate";
import type { EarlierEntry } from "./earlierEntry";
import { meaningOf } from "./signs";

/** A table is taken to stand in the chronology's order when no more than this part of its rows goes back. */
const GOES_BACK = 0.02;

/**
 * Where each entry would come into the table: before the row of the next entry that stands there; at the end where the panel
 * has put the table in another order.
 * @param of the row of each ref that has one, from 0
 * @returns one place for each entry, in their order; worked out in small steps
 */
export function* placesOf(
  entries: readonly IntegratedEntry[],
  known: ReadonlyMap<IntegratedEntry, EarlierEntry>,
  of: ReadonlyMap<string, number>,
  end: number,
): InSteps<number[]> {
  const anchors = yield* mapInSteps(entries, (entry) => {
    const match = known.get(entry);
    const moved = match !== undefined && !match.fromTable && match.meaning !== meaningOf(entry);
    return moved ? undefined : of.get(entry.ref);
  });
  const rows = anchors.filter((row) => row !== undefined);
  const back = rows.filter((row, index) => index > 0 && row < (rows[index - 1] ?? 0)).length;
  if (back > Math.max(1, rows.length * GOES_BACK)) {
    return entries.map(() => end);
  }
  let next = end;
  const places = [...anchors].reverse().map((row) => (next = row ?? next));
  return places.reverse();
}
