/** A stretch of a text: text.slice(from, to). */
interface Span {
  from: number;
  to: number;
}

/**
 * Two lists of spans as one, from left to right: of the second, only those that overlap none of the first. Each list must be
 * in order, without overlaps. Linear.
 */
export function withoutOverlaps<A extends Span, B extends Span>(
  first: readonly A[],
  second: readonly B[],
): (A | B)[] {
  if (first.length === 0) return [...second];
  const all: (A | B)[] = [];
  let at = 0;
  for (const span of second) {
    for (; at < first.length; at++) {
      const next = first[at];
      if (next === undefined || next.to > span.from) break;
      all.push(next);
    }
    const next = first[at];
    if (next === undefined || next.from >= span.to) all.push(span);
  }
  return [...all, ...first.slice(at)];
}

/**
 * The text with each of the spans replaced; everything else stays, character for character.
 * @param spans from left to right, without overlaps
 * @param replacement what to put instead; `null` leaves the span as it is
 */
export function replaceSpans<S extends Span>(
  text: string,
  spans: readonly S[],
  replacement: (span: S) => string | null,
): string {
  let result = "";
  let at = 0;
  for (const span of spans) {
    result += text.slice(at, span.from) + (replacement(span) ?? text.slice(span.from, span.to));
    at = span.to;
  }
  return result + text.slice(at);
}
