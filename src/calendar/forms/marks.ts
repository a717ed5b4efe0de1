import type { Token } from "../tokens";

/** Marks that mean nothing around a date; a dash does ("2014 –"), but not once a word beside it is removed. */
export const OUTER_MARKS = ",.;:'\n";
const INNER_MARKS = `${OUTER_MARKS}-`;

/** The tokens without the given marks at either end. */
export function trimMarks(tokens: Token[], marks: string = INNER_MARKS): Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && isOneOf(tokens[from], marks)) from += 1;
  while (to > from && isOneOf(tokens[to - 1], marks)) to -= 1;
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
}

/** A date's tokens without one of them. */
export function without(tokens: Token[], left: Token): Token[] {
  return trimMarks(tokens.filter((token) => token !== left));
}

function isOneOf(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}
