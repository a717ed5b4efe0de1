import { findNames, type FindOptions, type NameMatcher, type NameSpan } from "./findNames";
import { findNumbers, type NumberSpan } from "./findNumbers";
import { withoutOverlaps } from "./spans";

/** A part of a text that identifies someone. */
export type IdentifyingSpan = NameSpan | NumberSpan;

/**
 * The names and numbers in a text, from left to right, without overlaps; a name within an e-mail address is part of the
 * address.
 */
export function findIdentifying(
  text: string,
  matcher: NameMatcher,
  options: FindOptions = {},
): IdentifyingSpan[] {
  return withoutOverlaps(findNumbers(text), findNames(text, matcher, options));
}
