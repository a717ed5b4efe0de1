import { decisionOf, isLink, keyOf, NO_LONGER, type ExistingCheckRow } from "./reviewerRows";

/**
 * A name for each row of the Cross-checks sheet, by what it is about and not by its place, so that it can be found after
 * sorting. Rows about the same thing are numbered in their order.
 */
export function namesOfRows(rows: readonly ExistingCheckRow[]): string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}|${time}`;
  });
}

/**
 * The refs that each entry is linked with, by its own ref, according to the rows. Rejected links, and those that the checks no
 * longer see, do not count.
 */
export function linkedByRows(rows: readonly ExistingCheckRow[]): Map<string, string[]> {
  const counts = (row: ExistingCheckRow) =>
    decisionOf(row) !== "rejected" && !row.message.startsWith(NO_LONGER);
  return linkedIn(rows.filter((row) => isLink(row) && counts(row)));
}

/** The refs that each is listed together with, by its own. */
export function linkedIn(lists: readonly { refs: readonly string[] }[]): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  for (const { refs } of lists) {
    for (const ref of refs) {
      const others = refs.filter((other) => other !== ref);
      linked.set(ref, [...new Set([...(linked.get(ref) ?? []), ...others])]);
    }
  }
  return linked;
}
