import type { PlanField } from "../fields";

/** How certain a heading's words are: certain, likely (only if no column is certain), faint (only if none is likely). */
export type Strength = 3 | 2 | 1;

/** Words of headings, what a column under them holds, and how certainly. */
export type Rule = readonly [pattern: RegExp, field: PlanField, strength: Strength];

/** What the heading of a column says. */
export interface HeadingText {
  column: number;
  /** All its rows, from the top. */
  heading: string;
  /** The lowest of them. */
  lowest: string;
}
