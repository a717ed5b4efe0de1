import { columnLetters } from "../../cells/address";
import type { PlanColumn, PlanField } from "../fields";
import { matchPlanHeading, type PlanHeadingMatch } from "./headings";
import type { HeadingText } from "./twoRowHeading";

/** Fields that only one column may have: the most certain keeps it, the first of those alike. */
const ONCE: ReadonlySet<PlanField> = new Set<PlanField>([
  "recommendation",
  "status",
  "start",
  "rag",
  "percent",
  "completed",
  "firstTarget",
]);

/** A date that took the place of an earlier one. */
const REVISED = /\b(?:revised|amended|extended|new)\b/i;

interface Matched extends HeadingText {
  match: PlanHeadingMatch;
}

/** What each column of a heading holds; any without a field of its own keeps its heading. */
export function assignFields(texts: readonly HeadingText[]): PlanColumn[] {
  const matches = texts.map((text): Matched => ({ ...text, match: matchOf(text) }));
  const hasTarget = matches.some(
    ({ match }) =>
      match.strength === 3 && !match.either && (match.field === "target" || match.field === "leadAndTarget"),
  );
  const fields = matches.map(({ match }) =>
    match.either ? (hasTarget ? "completed" : "target") : match.field,
  );
  const strongest = (field: PlanField): number =>
    Math.max(...matches.map(({ match }, index) => (fields[index] === field ? match.strength : 0)));
  const isRevised = matches.some(({ heading }, index) => fields[index] === "target" && REVISED.test(heading));
  const hasLatest = fields.includes("target") || fields.includes("leadAndTarget");
  return matches.map(({ column, heading, lowest, match }, index): PlanColumn => {
    const field = fields[index] ?? "other";
    const best = strongest(field);
    const first = matches.findIndex((other, at) => fields[at] === field && other.match.strength === best);
    const weaker = match.strength < best;
    const again = (ONCE.has(field) || match.strength < 3) && first !== index;
    if (field === "firstTarget" && !hasLatest) {
      return { column, heading, lowest, field: "target" };
    }
    if (field === "target" && isRevised && !REVISED.test(heading)) {
      return { column, heading, lowest, field: "firstTarget" };
    }
    return { column, heading, lowest, field: weaker || again ? "other" : field };
  });
}

/** The lower heading by itself where it is certain, else what both say together. */
function matchOf({ heading, lowest }: HeadingText): PlanHeadingMatch {
  const own = matchPlanHeading(lowest);
  if (own.strength === 3 || lowest === heading) {
    return own;
  }
  const together = matchPlanHeading(heading);
  return together.strength > 0 && together.strength >= own.strength ? together : own;
}

/** What a column is called in queries and in the plan: its heading, or its letters if it has none. */
export function columnKey({ heading, column }: PlanColumn): string {
  return heading === "" ? columnLetters(column) : heading.replace(/\s+/g, " ").trim();
}

/**
 * Which column was taken for what: the lowest text of each heading, with the column's letters in brackets where that is empty
 * or taken, and its field.
 */
export function columnsRead(columns: readonly PlanColumn[]): Record<string, PlanField> {
  const read = new Map<string, PlanField>();
  for (const { column, lowest, field } of columns) {
    const text = lowest.replace(/\s+/g, " ").trim();
    const letters = `(${columnLetters(column)})`;
    const key = text === "" ? letters : read.has(text) ? `${text} ${letters}` : text;
    read.set(key, field);
  }
  return Object.fromEntries(read);
}
