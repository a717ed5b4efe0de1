/**
 * A short fingerprint of a text, by which the same words are recognised: white space and numbering do not count, as
 * docs/domain.md section 6 says of changes. Two different texts share one once in 2^53 times.
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
/** Most texts have nothing that could be the number of a point. */
const MAYBE_POINT = /\d[.)](?:\s|$)/;

/**
 * The words of a text without the numbers of a list's points: a number at the start of a line, and one that follows on
 * from the point before, wherever the lines end. "Child aged 5." keeps its number.
 */
function withoutNumbering(text: string): string[] {
  if (!MAYBE_POINT.test(text)) return text.trim().split(/\s+/);
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

/** The words of a text in lower case, without punctuation: for comparing two texts. */
export function normalWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "");
}
