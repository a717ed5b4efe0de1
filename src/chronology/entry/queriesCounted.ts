import type { Query } from "./query";

/** How many queries an entry has, and how grave: "1 error, 2 notes" (docs/domain.md section 6); "" for none. */
export function queriesCounted(queries: readonly Pick<Query, "level">[]): string {
  return (["error", "warning", "note"] as const)
    .map((level) => ({ level, count: queries.filter((query) => query.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level}${count === 1 ? "" : "s"}`)
    .join(", ");
}
