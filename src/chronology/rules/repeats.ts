import type { Entry } from "../entry/entry";

/** How many entries of one day a text is compared with when it is not the same to the letter: bounds the work. */
const LOOK_BACK = 12;
/** Texts with fewer words say too little to be near each other; only the same words count. */
const FEW_WORDS = 8;
/** The share of words that two tellings of one event have in common. */
const NEARLY_ALL = 0.9;

/** An entry that repeats an earlier one. */
export interface Repeat {
  entry: Entry;
  of: Entry;
}

interface Described {
  entry: Entry;
  words: string[];
}

/**
 * The entries that repeat the event of an earlier row of the same sheet, with that row (docs/domain.md section 5,
 * repeated-entry). The same event: the same date, no two different times, persons or types, and the same words, or nearly
 * all of them. Takes time in proportion to the entries.
 */
export function repeatsOf(entries: readonly Entry[]): Repeat[] {
  const repeats: Repeat[] = [];
  const sameWords = new Map<string, Entry[]>();
  const sameDay = new Map<string, Described[]>();
  for (const entry of entries) {
    const words = wordsOf(entry.texts.event);
    if (words.length === 0) continue;
    const day = dayOf(entry);
    const key = `${day}|${words.join(" ")}`;
    const alike = sameWords.get(key) ?? [];
    const onDay = sameDay.get(day) ?? [];
    const earlier =
      alike.slice(0, LOOK_BACK).find((other) => agree(other, entry)) ??
      onDay
        .slice(-LOOK_BACK)
        .find(
          (other) =>
            nearlyAlike(other.words, words) && sameType(other.entry, entry) && agree(other.entry, entry),
        )?.entry;
    if (earlier !== undefined) repeats.push({ entry, of: earlier });
    else {
      sameWords.set(key, alike.concat(alike.length < LOOK_BACK ? [entry] : []));
      onDay.push({ entry, words });
      sameDay.set(day, onDay);
    }
  }
  return repeats;
}

function dayOf(entry: Entry): string {
  const { start, end } = entry.date.read;
  return start === null && end === null
    ? `undated ${entry.date.asRecorded.trim().toLowerCase()}`
    : `${start ?? ""}–${end ?? ""}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Neither time nor persons speak against the two being one. */
function agree(a: Entry, b: Entry): boolean {
  if (a.time !== null && b.time !== null && a.time !== b.time) return false;
  const [personA, personB] = [wordsOf(a.texts.person), wordsOf(b.texts.person)];
  if (personA.length === 0 || personB.length === 0) return true;
  return [...personA].sort().join(" ") === [...personB].sort().join(" ");
}

function sameType(a: Entry, b: Entry): boolean {
  const [typeA, typeB] = [wordsOf(a.texts.eventType).join(" "), wordsOf(b.texts.eventType).join(" ")];
  return typeA === "" || typeB === "" || typeA === typeB;
}

function nearlyAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < FEW_WORDS || b.length < FEW_WORDS) return false;
  if (Math.min(a.length, b.length) / Math.max(a.length, b.length) < NEARLY_ALL) return false;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  return (2 * common) / (a.length + b.length) >= NEARLY_ALL;
}
