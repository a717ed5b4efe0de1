/** A match without the character before it. */
export interface ApartMatch {
  from: number;
  text: string;
  /** What the groups matched, the first at 1, as in a match. */
  groups: readonly (string | undefined)[];
}

/**
 * The matches of a pattern that must stand apart from what is before it, from left to right. A lookbehind would say the same,
 * but Safari before 16.4, which shows the pane on a Mac, cannot read one and would load nothing.
 * @param pattern global; its first element takes the one character that may stand before: `[^a-z](?:dog|cat)`. A line feed
 *   is before the text, so it must be among them. The rest must match one character or more.
 */
export function matchesApart(text: string, pattern: RegExp): ApartMatch[] {
  const padded = `\n${text}`;
  const found: ApartMatch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(padded); match !== null; match = pattern.exec(padded)) {
    const before = pattern.unicode && (padded.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    found.push({ from: match.index + before - 1, text: match[0].slice(before), groups: match });
    // The last character of a match may be the one before the next.
    pattern.lastIndex = match.index + match[0].length - 1;
  }
  return found;
}
