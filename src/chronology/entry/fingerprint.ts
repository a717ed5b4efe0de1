/**
 * A short sign of a text by which the same words are known again: white space and numbering aside, as docs/domain.md section 6
 * says of changes. Two different texts get the same sign once in 2^53 times.
 */
export function fingerprint(text: string): string {
  const words = withoutNumbering(text).join(" ");
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

const POINT = /^\(?(\d{1,3})[.)]$/;

/**
 * The words of a text, without the numbers that count the points of a list: one that begins a line, and one that goes on
 * from the point before it, wherever the lines end. "Child aged 5." keeps its number.
 */
function withoutNumbering(text: string): string[] {
  const kept: string[] = [];
  let point = 0;
  for (const line of text.split(/[\r\n]+/)) {
    const words = line.split(/\s+/).filter((word) => word !== "");
    words.forEach((word, index) => {
      const number = Number(POINT.exec(word)?.[1] ?? 0);
      const begins = index === 0 && words.length > 1 && number > 0;
      const goesOn = point > 0 && number === point + 1 && index < words.length - 1;
      if (begins || goesOn) {
        point = number;
      } else {
        kept.push(word);
      }
    });
  }
  return kept;
}

/** The words of a text in small letters, without the marks around them: for telling how alike two texts are. */
export function normalWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "");
}
