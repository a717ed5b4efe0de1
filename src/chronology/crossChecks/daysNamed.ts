const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(?<month>${MONTHS.join("|")})[a-z]*`;
const IN_WORDS = new RegExp(
  `\\b0?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|` +
    `\\b${MONTH.replace("<month>", "<before>")} 0?(?<after>\\d{1,2})(?:st|nd|rd|th)?\\b`,
  "gi",
);
const IN_FIGURES = /\b0?(\d{1,2})[./-]0?(\d{1,2})\b(?!:)/g;

/** The days of the year that a text gives, in words or in figures, as `dayOfYear` writes them: "Court result of 4 February". */
export function daysNamedIn(text: string): Set<string> {
  const found = new Set<string>();
  if (!/\d/.test(text)) return found;
  for (const { groups } of text.matchAll(IN_WORDS)) {
    const month = MONTHS.indexOf((groups?.month ?? groups?.before ?? "").toLowerCase()) + 1;
    found.add(`${month}-${Number(groups?.day ?? groups?.after)}`);
  }
  for (const [, day, month] of text.matchAll(IN_FIGURES)) found.add(`${Number(month)}-${Number(day)}`);
  return found;
}

/** A day of the year, without leading noughts: "2-4" is 4 February. */
export function dayOfYear(day: string): string {
  return `${Number(day.slice(5, 7))}-${Number(day.slice(8, 10))}`;
}
