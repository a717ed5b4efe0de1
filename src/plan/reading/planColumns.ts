import { columnLetters } from "../../cells/address";
import { headingWords } from "../../chronology/headings/headingWords";
import type { PlanColumn, PlanField } from "../fields";
import { matchOf, type PlanHeadingMatch } from "./headings";
import { NO_CONTENTS, type ColumnContents } from "./columnContents";
import { saysWhat, withSettledFields } from "./fieldsByContents";
import type { HeadingText } from "./headingRule";

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
const REVISED = /\b(?:revised|amended|extended|new|now|current|latest)\b/;

interface Matched extends HeadingText {
  match: PlanHeadingMatch;
}

/**
 * What each column of a heading holds; any without a field of its own keeps its heading.
 * @param contents what the cells below say, for headings that do not say enough
 * @param isSure the row is known to be a heading, however little its words say
 */
export function assignFields(
  texts: readonly HeadingText[],
  contents: (column: number) => ColumnContents = () => NO_CONTENTS,
  isSure = false,
): PlanColumn[] {
  const columns = fieldsOf(texts, contents).map((column): PlanColumn => {
    // The numbers of the actions, or how many there are.
    const isNumber =
      (column.field === "action" && contents(column.column).isNumbers) ||
      (column.field === "recommendation" &&
        /^recs?\.?$/i.test(column.lowest.trim()) &&
        contents(column.column).isNumbered);
    return isNumber ? { ...column, field: "other" } : column;
  });
  const named = withAction(withRecommendation(columns, contents), contents);
  return isSure || saysWhat(named) ? withSettledFields(named, columns, contents) : [...named];
}

/** Columns of numbers and levels, which hold the recommendations themselves where they are phrases and no other column does. */
const HELD_IN_FULL =
  /^(?:recommendations? (?:agreed|accepted)|(?:rec(?:ommendation)?s?|item) ?(?:no|number|ref|reference)?\.?|no\.?|priority|source(?: of recommendation)?|statement|#)$/i;

function withRecommendation(
  columns: readonly PlanColumn[],
  contents: (column: number) => ColumnContents,
): readonly PlanColumn[] {
  const hasOne = columns.some(({ field }) => field === "recommendation");
  const found = columns.find(
    ({ lowest, column, field }) =>
      field === "other" &&
      HELD_IN_FULL.test(lowest.trim()) &&
      (contents(column).isWords || (/^priority$/i.test(lowest.trim()) && contents(column).isTopics)),
  );
  return hasOne || !found ? columns : withField(columns, found, "recommendation");
}

/** What stands for the actions where no column is called so, in this order. */
const STANDS_FOR_ACTIONS: readonly RegExp[] = [
  /\bwhat more\b|\bnext steps?\b|\bfurther actions?\b|\bremain(?:s|ing)\b/i,
  /\b(?:improvements?|changes?) (?:required|needed)\b|^deliverables?\b/i,
  /^(?:\w+ )?responses?\b/i,
  /^(?:description|details?)\b/i,
  /^what will (?:change|be different|happen|improve)\b/i,
];

function withAction(
  columns: readonly PlanColumn[],
  contents: (column: number) => ColumnContents,
): PlanColumn[] {
  const hasOne = columns.some(({ field }) => field === "action");
  const hasRecommendation = columns.some(({ field }) => field === "recommendation");
  const found = STANDS_FOR_ACTIONS.flatMap(
    (words) =>
      columns.find(
        ({ field, lowest, column }) =>
          (field === "other" || field === "outcome") &&
          words.test(lowest.trim()) &&
          !contents(column).isAnswers,
      ) ?? [],
  )[0];
  return [...(hasOne || !hasRecommendation || !found ? columns : withField(columns, found, "action"))];
}

function withField(columns: readonly PlanColumn[], found: PlanColumn, field: PlanField): PlanColumn[] {
  return columns.map((column) => (column === found ? { ...column, field } : column));
}

function fieldsOf(texts: readonly HeadingText[], contents: (column: number) => ColumnContents): PlanColumn[] {
  const matches = texts.map((text): Matched => ({ ...text, match: matchOf(text) }));
  const isDue = ({ column, match }: Matched): boolean =>
    match.either === "leadOrTarget"
      ? contents(column).isDates
      : match.strength === 3 &&
        !match.either &&
        (match.field === "target" || match.field === "leadAndTarget");
  const hasTarget = matches.some(isDue);
  const fields = matches.map((matched): PlanField => {
    const { either, field } = matched.match;
    // "Target" beside "Timescale": the number to be reached.
    const isAim = /^targets?$/i.test(matched.lowest.trim()) && matches.filter(isDue).length > 1;
    if (isAim && !contents(matched.column).isDates) return "other";
    if (field === "progress" && contents(matched.column).isAnswers) return "other";
    if (either === "leadOrTarget") return isDue(matched) ? "target" : "lead";
    return either ? (hasTarget ? "completed" : "target") : field;
  });
  const strongest = (field: PlanField): number =>
    Math.max(...matches.map(({ match }, index) => (fields[index] === field ? match.strength : 0)));
  const saysRevised = ({ heading }: Matched): boolean => REVISED.test(headingWords(heading).join(" "));
  const isRevised = matches.some((matched, index) => fields[index] === "target" && saysRevised(matched));
  const hasLatest = fields.includes("target") || fields.includes("leadAndTarget");
  return matches.map((matched, index): PlanColumn => {
    const { column, heading, lowest, match } = matched;
    const field = fields[index] ?? "other";
    const best = strongest(field);
    const first = matches.findIndex((other, at) => fields[at] === field && other.match.strength === best);
    const weaker = match.strength < best;
    const again = (ONCE.has(field) || match.strength < 3) && first !== index;
    if (field === "firstTarget" && !hasLatest) {
      return { column, heading, lowest, field: "target" };
    }
    if (field === "target" && isRevised && !saysRevised(matched)) {
      return { column, heading, lowest, field: "firstTarget" };
    }
    return { column, heading, lowest, field: weaker || again ? "other" : field };
  });
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
