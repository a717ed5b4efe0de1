import type { ReviewSheet } from "../review/reviewSheet";

/** The agencies whose returns are tracked: the review's, those of the returns, and those already in the tracker. */
export function agencyNames(record: ReviewSheet | null, tracked: readonly string[]): string[] {
  const names = [
    ...(record?.review.agencies.map(({ name }) => name) ?? []),
    ...(record?.returns.map(({ agency }) => agency) ?? []),
    ...tracked,
  ];
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "");
}
