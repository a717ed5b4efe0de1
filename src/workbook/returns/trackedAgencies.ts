import type { ReviewSheet } from "../review/reviewSheet";

/** The agencies that returns are tracked of: the review's, those of returns, and those that the tracker has already. */
export function agencyNames(record: ReviewSheet | null, tracked: readonly string[]): string[] {
  const names = [
    ...(record?.review.agencies.map(({ name }) => name) ?? []),
    ...(record?.returns.map(({ agency }) => agency) ?? []),
    ...tracked,
  ];
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "");
}
