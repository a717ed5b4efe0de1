import type { QueryListed } from "../../jobs/queries/queryTypes";

/** The queries of one rule, as the page lists them together. */
export interface QueryGroup {
  rule: string;
  name: string;
  level: QueryListed["level"];
  queries: QueryListed[];
}

const LEVELS: readonly QueryListed["level"][] = ["error", "warning", "note"];

/** By rule: errors first, then warnings, then notes, and within a level the rules with most queries first. */
export function groupQueries(queries: readonly QueryListed[]): QueryGroup[] {
  const groups = new Map<string, QueryGroup>();
  for (const query of queries) {
    const group = groups.get(query.rule) ?? {
      rule: query.rule,
      name: query.ruleInWords,
      level: query.level,
      queries: [],
    };
    group.queries.push(query);
    groups.set(query.rule, group);
  }
  return [...groups.values()].sort(
    (one, other) =>
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) ||
      other.queries.length - one.queries.length ||
      (one.name < other.name ? -1 : 1),
  );
}

/** Whether somebody has yet to deal with a query. */
export function isOpen({ state }: QueryListed): boolean {
  return state === "open" || state === "answered";
}

export function hasFix(query: QueryListed): boolean {
  return isOpen(query) && query.fix !== null;
}
