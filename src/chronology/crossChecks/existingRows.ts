import { decisionOf, isLink, keyOf, NO_LONGER, type StandingCheckRow } from "./reviewerRows";

/**
 * A name for each row that stands on the Cross-checks sheet, by what it is about and never by its place, so that it is found
 * again after a sort. Rows about the same are told apart by their order.
 */
export function namesOfRows(rows: readonly StandingCheckRow[]): string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}|${time}`;
  });
}

/**
 * The refs that each entry is linked with by the rows that stand, by its own ref. Links that were rejected, and those that
 * the checks no longer see, link nothing.
 */
export function linkedByRows(rows: readonly StandingCheckRow[]): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  for (const row of rows) {
    if (!isLink(row) || decisionOf(row) === "rejected" || row.message.startsWith(NO_LONGER)) continue;
    for (const ref of row.refs) {
      const known = linked.get(ref) ?? [];
      linked.set(ref, [...new Set([...known, ...row.refs.filter((other) => other !== ref)])]);
    }
  }
  return linked;
}
