import { stemsOf } from "../crossChecks/wordVectors";
import type { Entry } from "../entry/entry";

/** How many entries of one day a text is compared with when it is not the same to the letter: bounds the work. */
const LOOK_BACK = 12;
/** Texts with fewer words of meaning say too little to be near each other; only the same words count. */
const FEW_WORDS = 5;
/** The share of words of meaning that two tellings of one event have in common, whatever their endings. */
const MOST = 0.75;

/** An entry that repeats an earlier one. */
export interface Repeat {
  entry: Entry;
  of: Entry;
}

interface Described {
  entry: Entry;
  /** Its words of meaning, each as the stem that it counts as. */
  stems: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  names: ReadonlySet<string>;
  turns: number;
}

/**
 * The entries that repeat the event of an earlier row of the same sheet, with that row (docs/domain.md section 5,
 * repeated-entry). The same event: the same date, no two different times, persons or types, and the same words, or most of
 * them with the same figures and names. Takes time in proportion to the entries.
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
    const telling = described(entry, words);
    const earlier =
      alike.slice(0, LOOK_BACK).find((other) => agree(other, entry)) ??
      onDay
        .slice(-LOOK_BACK)
        .find(
          (other) => nearlyAlike(other, telling) && sameType(other.entry, entry) && agree(other.entry, entry),
        )?.entry;
    if (earlier !== undefined) repeats.push({ entry, of: earlier });
    else {
      sameWords.set(key, alike.concat(alike.length < LOOK_BACK ? [entry] : []));
      onDay.push(telling);
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
  return within(personsOf(a), personsOf(b));
}

function personsOf({ texts }: Entry): Set<string> {
  const persons = texts.person.split(/[;,\n/&]|\band\b/).map((person) => wordsOf(person).join(" "));
  return new Set(persons.filter((person) => person !== ""));
}

/** One of the two has nothing that the other has not: a telling may leave something out. */
function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].every((one) => many.has(one));
}

function sameType(a: Entry, b: Entry): boolean {
  return within(new Set(stemsOf(a.texts.eventType)), new Set(stemsOf(b.texts.eventType)));
}

/** Words that turn a telling into its opposite. */
const TURNS = /^(?:no|not|never|nobody|none|nor|without|refused|declined|failed|missed|cancelled|unable|t)$/;

function described(entry: Entry, words: readonly string[]): Described {
  const { event } = entry.texts;
  return {
    entry,
    stems: new Set(stemsOf(event)),
    figures: new Set(event.match(/\d+(?:[.:,]\d+)*/g) ?? []),
    // A capital within a sentence begins a name, or what someone is called in the papers.
    names: new Set(
      [...event.matchAll(/[\p{L}\p{N},;)] +(\p{Lu}[\p{L}\p{N}]*)/gu)].map(([, name = ""]) =>
        name.toLowerCase(),
      ),
    ),
    turns: words.filter((word) => TURNS.test(word)).length,
  };
}

/** The same figures and names, as often turned into its opposite, and most words of meaning in common. */
function nearlyAlike(a: Described, b: Described): boolean {
  if (Math.min(a.stems.size, b.stems.size) < FEW_WORDS || a.turns !== b.turns) return false;
  if (!within(a.figures, b.figures) || !within(a.names, b.names)) return false;
  const common = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return (2 * common) / (a.stems.size + b.stems.size) >= MOST;
}
