import type { IsoDate } from "../../calendar/isoDate";
import type { Entry } from "../entry/entry";
import { cheapestOrder, isExactDay } from "../rows/orderOfDays";

/** More misplaced rows than this, and a greater share, and the sheet has no order of its own. */
const MANY = 10;
const SHARE = 0.25;

/** The entries that are not where the order of their own return would have them. */
export interface OwnOrder {
  /** With day and month changed round they would fit in. */
  swapped: { entry: Entry; date: IsoDate }[];
  misplaced: Entry[];
  /** The rows are in no date order at all, so no single one is misplaced. */
  inNoOrder: boolean;
}

/**
 * Finds the few entries that are out of their return's own order (docs/domain.md section 5, date-ambiguous and out-of-order).
 * Only exact days count, since an imprecise date may be anywhere near; newest-first stretches are read from the bottom, and
 * each stretch has an order of its own. Takes n log n for n entries.
 * @param newestFirst the rows of the stretches that are newest first
 */
export function ownOrder(
  entries: readonly Entry[],
  newestFirst: readonly { from: number; to: number }[],
): OwnOrder {
  const swapped: OwnOrder["swapped"] = [];
  const misplaced: Entry[] = [];
  let dated = 0;
  for (const stretch of stretchesOf(entries, newestFirst)) {
    const days = stretch.filter(isExactDay);
    dated += days.length;
    for (const { entry, use } of cheapestOrder(days).uses) {
      if (use === "left out") misplaced.push(entry);
      const other = entry.date.read.swapped;
      if (use === "swapped" && other !== null) swapped.push({ entry, date: other });
    }
  }
  const inNoOrder = misplaced.length > MANY && misplaced.length > dated * SHARE;
  return inNoOrder ? { swapped: [], misplaced, inNoOrder } : { swapped, misplaced, inNoOrder };
}

/** The entries from the oldest, divided where the direction changes and where another table begins. */
function stretchesOf(
  entries: readonly Entry[],
  newestFirst: readonly { from: number; to: number }[],
): Entry[][] {
  const stretches: Entry[][] = [];
  let turned = -2;
  let at = 0;
  let table: Entry["table"];
  for (const entry of entries) {
    while (at < newestFirst.length && entry.row > (newestFirst[at]?.to ?? 0)) at++;
    const inside = entry.row >= (newestFirst[at]?.from ?? Infinity) ? at : -1;
    if (inside !== turned || entry.table !== table) stretches.push([]);
    turned = inside;
    table = entry.table;
    stretches.at(-1)?.push(entry);
  }
  return stretches.map((stretch) => [...stretch].sort((a, b) => a.order - b.order));
}
