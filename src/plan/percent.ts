/** How much is done, from 0 to 100, by a text that begins with it: "75%", "75", "0.75"; null if it begins with no share. */
export function shareOf(text: string): number | null {
  const found = /^\s*(\d{1,3}(?:\.\d+)?)\s*(%)?(?:\s|$)/.exec(text);
  if (!found) return null;
  const number = Number(found[1]);
  // A cell without a format shows 75% as 0.75.
  const share = found[2] === undefined && number <= 1 ? Math.round(number * 10_000) / 100 : number;
  return share > 100 ? null : share;
}

/** A share that stands alone, with its sign; anything else as it is written. */
export function percentAsWritten(text: string): string {
  const share = /^\s*[\d.]+\s*%?\s*$/.test(text) ? shareOf(text) : null;
  return share === null ? text.trim() : `${share}%`;
}
