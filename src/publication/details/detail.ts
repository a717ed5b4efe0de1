import type { NumberSpan } from "../../chronology/names/findNumbers";

/** What beside a name shows who or where someone is (docs/domain.md section 10). */
export type DetailKind =
  NumberSpan["kind"] | "address" | "vehicle registration" | "case number" | "personal number" | "web address";

/** A detail in a text: text.slice(from, to). */
export interface DetailSpan {
  from: number;
  to: number;
  kind: DetailKind;
}

/** The phrases as one alternative of a pattern, the longest first, so that the whole of a label is taken. */
export function oneOf(phrases: readonly string[]): string {
  return `(?:${[...phrases].sort((a, b) => b.length - a.length).join("|")})`;
}

/** A span for each match of a global pattern: of its first group where it has one, else of the whole match. */
export function spansOf(text: string, pattern: RegExp, kind: DetailKind): DetailSpan[] {
  return [...text.matchAll(pattern)].map((match) => {
    const to = match.index + match[0].length;
    const from = match[1] === undefined ? match.index : to - match[1].length;
    return { from, to, kind };
  });
}
