/** How rules compare a cell with what they hold. */
export const COMPARISONS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

export type Comparison = (typeof COMPARISONS)[number];
