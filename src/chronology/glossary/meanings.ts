import { wordsFor } from "./wordsFor";

/** What a text itself explains: "Team Around the Family (TAF)", "TAF (Team Around the Family)". The first explanation counts. */
export function meaningsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.includes("(")) return found;
  for (const match of text.matchAll(/\(([A-Z]{2,6})s?\)/g)) {
    const short = match[1] ?? "";
    const meaning = wordsFor(short, text.slice(Math.max(0, match.index - 120), match.index), "end");
    if (meaning !== null && !found.has(short)) found.set(short, meaning);
  }
  for (const match of text.matchAll(/\b([A-Z]{2,6})s?\s{0,2}\(([^()]{5,120})\)/gu)) {
    const [, short = "", words = ""] = match;
    const meaning = wordsFor(short, words, "start");
    if (meaning !== null && !found.has(short)) found.set(short, meaning);
  }
  return found;
}
