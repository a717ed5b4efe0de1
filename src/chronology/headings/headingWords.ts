/** The words of a heading, without decoration: lower case, no accents, apostrophes, asterisks, colons or brackets. */
export function headingWords(text: string): string[] {
  const words = text
    .replace(/([a-z])([A-Z][a-z])/g, "$1 $2") // "EventDate"
    .normalize("NFKD")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(
      /\b(event|incident|contact|start|end|visit|entry|case|record|action|person|source)(dates?|times?|types?|details?|notes?|taken|names?)\b/g,
      "$1 $2", // "EVENTDATE"
    )
    .replace(/\bno\s*\./g, "no ")
    .replace(/#/g, " no ")
    .replace(/['’‘`´]/g, "")
    .replace(/\(([a-z]{1,3})\)/g, "$1") // "Person(s)"
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  // "D a t e": letters spaced out for looks.
  return words.length >= 3 && words.every((word) => /^[a-z]$/.test(word)) ? [words.join("")] : words;
}

/** A heading without the words in brackets, unless there is nothing else: "Time (24hr)" → "Time". */
export function withoutBrackets(text: string): string {
  const bare = text.replace(/\((?![a-z]{1,3}\))[^()]*\)?/gi, " ").replace(/\[[^\]]*\]?/g, " ");
  return /[a-z0-9]/i.test(bare) ? bare : text;
}

/**
 * How many changes turn one word into another, a swap of two letters counting as one (optimal string alignment). Counts up
 * to `limit`; beyond it gives `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}
