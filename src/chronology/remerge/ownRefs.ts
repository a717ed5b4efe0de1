import type { IntegratedEntry } from "../integrated/integrate";
import type { EarlierEntry } from "./earlierEntry";

/** How far an agency's own numbers can be trusted to name the same entry in its next return. */
type Trust = "none" | "counts rows" | "names entries";

/** At least this share of the entries recognised word for word must have kept their number. */
const AGREE = 0.9;

/**
 * Judges the own refs of one agency: each must occur once, before and now, and have stayed with the entries that are plainly
 * the same. Numbers that only count the rows are weaker, because an added row shifts all that follow.
 * @param pairs the entries recognised word for word
 */
export function trustInOwnRefs(
  entries: readonly IntegratedEntry[],
  earlier: readonly EarlierEntry[],
  pairs: readonly (readonly [IntegratedEntry, EarlierEntry])[],
): Trust {
  const now = entries.map(({ ownRef }) => ownRef).filter((ref) => ref !== "");
  const before = earlier.map(({ ownRef }) => ownRef).filter((ref) => ref !== "");
  if (now.length === 0 || before.length === 0 || !areDistinct(now) || !areDistinct(before)) {
    return "none";
  }
  const numbered = pairs.filter(([entry, known]) => entry.ownRef !== "" && known.ownRef !== "");
  const kept = numbered.filter(([entry, known]) => entry.ownRef === known.ownRef).length;
  const counts = countsRows(now);
  if (numbered.length === 0) {
    return counts ? "none" : "names entries";
  }
  return kept < numbered.length * AGREE ? "none" : counts ? "counts rows" : "names entries";
}

function areDistinct(refs: readonly string[]): boolean {
  return new Set(refs).size === refs.length;
}

function countsRows(refs: readonly string[]): boolean {
  const small = refs.filter((ref) => /^\d+$/.test(ref.trim()) && Number(ref) <= refs.length * 2);
  return small.length >= refs.length * 0.8;
}
