import { mapInSteps, type InSteps } from "../inSteps";
import type { IntegratedEntry } from "../integrated/integrate";
import type { EarlierEntry } from "./earlierEntry";
import { meaningOf } from "./signs";

/** A table counts as in the chronology's order if no more than this share of its rows is out of order. */
const MOST_OUT_OF_ORDER = 0.02;

/**
 * Where each entry belongs in the table: before the row of the next entry that is there; at the end, where the panel has
 * sorted the table in another way. In small steps.
 * @param rowOf the row of each ref that has one, from 0
 * @returns a place for each entry, in their order
 */
export function* rowPlaces(
  entries: readonly IntegratedEntry[],
  known: ReadonlyMap<IntegratedEntry, EarlierEntry>,
  rowOf: ReadonlyMap<string, number>,
  end: number,
): InSteps<number[]> {
  const anchors = yield* mapInSteps(entries, (entry) => {
    const match = known.get(entry);
    const moved = match !== undefined && !match.fromTable && match.meaning !== meaningOf(entry);
    return moved ? undefined : rowOf.get(entry.ref);
  });
  const rows = anchors.filter((row) => row !== undefined);
  const back = rows.filter((row, index) => index > 0 && row < (rows[index - 1] ?? 0)).length;
  if (back > Math.max(1, rows.length * MOST_OUT_OF_ORDER)) {
    return entries.map(() => end);
  }
  let next = end;
  const places = [...anchors].reverse().map((row) => (next = row ?? next));
  return places.reverse();
}
