/**
 * A short sign of a text by which the same words are known again: white space and numbering aside, as domain.md section 6
 * says of changes. Two different texts get the same sign once in 2^53 times.
 */
export function fingerprint(text: string): string {
  const words = normalWords(text).join(" ");
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low >>> 0) * 2 ** 21 + (high >>> 11)).toString(36);
}

/** The words of a text in small letters, without white space and without the numbers that count a list's points. */
export function normalWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "" && !/^\(?\d{1,3}[.)]$/.test(word));
}
