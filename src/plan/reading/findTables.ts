import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import { columnLetters } from "../../cells/address";
import { withoutBrackets } from "../../chronology/headings/headingWords";
import type { PlanColumn, PlanField } from "../fields";
import { matchPlanHeading, type PlanHeadingMatch } from "./headings";

/** A table of recommendations on a sheet. */
export interface PlanTable {
  /** The heading's first and last row, as numbered on the sheet. */
  headingTop: number;
  headingBottom: number;
  /** The last row before the next heading. */
  lastRow: number;
  columns: PlanColumn[];
}

interface HeadingFound {
  top: number;
  bottom: number;
  columns: PlanColumn[];
}

/** The tables of recommendations on a sheet, from the top; a repeated heading starts another. Empty if there is none. */
export function findPlanTables(view: SheetView): PlanTable[] {
  const headings: HeadingFound[] = [];
  let after = 0;
  for (const row of view.filledRows) {
    const heading = row > after ? headingAt(view, row, headings.length > 0) : null;
    if (heading) {
      headings.push(heading);
      after = heading.bottom;
    }
  }
  return headings.map(({ top, bottom, columns }, index) => ({
    headingTop: top,
    headingBottom: bottom,
    lastRow: (headings[index + 1]?.top ?? view.lastRow + 1) - 1,
    columns,
  }));
}

/** Longer texts are sentences of the table, not headings. */
const MOST_LETTERS = 160;

/** One sentence ends and another begins. */
const SENTENCES = /[.;]\s+\p{Lu}\S*\s+\S+/u;

/** Below the first heading, a row is a heading only if every cell's words are recognised. */
function headingAt(view: SheetView, row: number, strict: boolean): HeadingFound | null {
  const upper = view.row(row);
  if (upper.length < 2 || upper.some(({ text }) => text.length > MOST_LETTERS)) {
    return null;
  }
  const lower = lowerHeading(view, row, upper);
  const bottom = lower.length > 0 ? row + 1 : row;
  const texts = headingTexts(upper, lower);
  const columns = assignFields(texts);
  const known = columns.filter(({ field }) => field !== "other");
  const fields = new Set(known.map(({ field }) => field));
  const names = fields.has("action") || fields.has("recommendation");
  const enough = strict ? columns.every(isKnown) && fields.size >= 2 : fields.size >= 2;
  const hasSentences = upper.some(({ text }) => SENTENCES.test(withoutBrackets(text).trim()));
  if (!names || !enough || hasSentences || known.length * 2 < columns.length) {
    return null;
  }
  return {
    top: row,
    bottom: Math.max(bottom, ...upper.map((cell) => Math.min(cell.bottom, row + 2))),
    columns,
  };
}

function isKnown({ heading }: PlanColumn): boolean {
  return matchPlanHeading(heading).strength > 0;
}

/** The second row of a heading: it names the columns that a group above ("By") spans. */
function lowerHeading(view: SheetView, row: number, upper: readonly Placed[]): readonly Placed[] {
  const lower = view.row(row + 1);
  const groups = upper.filter(({ column, right }) => right > column);
  const inGroup = lower.filter((cell) =>
    groups.some((group) => cell.column >= group.column && cell.column <= group.right),
  );
  const all = inGroup.length === lower.length && lower.length > 1;
  return all && lower.every(({ text }) => matchPlanHeading(text).strength > 0) ? lower : [];
}

function headingTexts(
  upper: readonly Placed[],
  lower: readonly Placed[],
): { column: number; heading: string; own: string }[] {
  const columns = new Map<number, { heading: string; own: string }>();
  for (const { column, right, text } of upper) {
    const below = lower.filter((cell) => cell.column >= column && cell.column <= right);
    if (below.length === 0) {
      columns.set(column, { heading: text, own: text });
    }
    for (const cell of below) {
      columns.set(cell.column, { heading: `${text} ${cell.text}`, own: cell.text });
    }
  }
  return [...columns]
    .sort(([one], [other]) => one - other)
    .map(([column, { heading, own }]) => ({ column, heading: heading.trim(), own }));
}

/** Fields that only one column may have: the first keeps it. */
const ONCE: ReadonlySet<PlanField> = new Set<PlanField>([
  "recommendation",
  "status",
  "start",
  "rag",
  "completed",
]);

function assignFields(texts: readonly { column: number; heading: string; own: string }[]): PlanColumn[] {
  const matches = texts.map((text) => {
    const own = matchPlanHeading(text.own);
    const match: PlanHeadingMatch = own.strength > 0 ? own : matchPlanHeading(text.heading);
    return { ...text, match };
  });
  const plainly = new Set(
    matches.filter(({ match }) => match.strength === 2 && !match.either).map(({ match }) => match.field),
  );
  const taken = new Set<PlanField>();
  return matches.map(({ column, heading, match }): PlanColumn => {
    const field = fieldOf(match, plainly);
    const again = ONCE.has(field) && taken.has(field);
    const weak = match.strength === 1 && (plainly.has(field) || taken.has(field));
    taken.add(field);
    return { column, heading, field: again || weak ? "other" : field };
  });
}

function fieldOf(match: PlanHeadingMatch, plainly: ReadonlySet<PlanField>): PlanField {
  if (match.either) {
    return plainly.has("target") || plainly.has("leadAndTarget") ? "completed" : "target";
  }
  return match.field;
}

/** What a column is called in a report and in queries: its heading, or its letters if it has none. */
export function columnKey({ heading, column }: PlanColumn): string {
  return heading === "" ? columnLetters(column) : heading.replace(/\s+/g, " ").trim();
}
