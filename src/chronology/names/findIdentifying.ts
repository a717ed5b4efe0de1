import { findNames, type FindOptions, type NameMatcher, type NameSpan } from "./findNames";
import { findNumbers, type NumberSpan } from "./findNumbers";
import { together } from "./spans";

/** Whatever in a text tells who somebody is. */
export type IdentifyingSpan = NameSpan | NumberSpan;

/**
 * Names and numbers of a text, from left to right, none over another; a name within an e-mail address is part of the
 * address.
 */
export function findIdentifying(
  text: string,
  matcher: NameMatcher,
  options: FindOptions = {},
): IdentifyingSpan[] {
  return together(findNumbers(text), findNames(text, matcher, options));
}
