import type { Entry } from "./entry";
import { TEXT_FIELDS } from "./fields";
import { fingerprint, normalWords } from "./fingerprint";
import type { GivenRefs, IntegratedChronology, IntegratedEntry } from "./integrate";

/** An entry as an earlier merge left it. */
export interface EarlierEntry {
  ref: string;
  agency: string;
  file: string;
  sheet: string;
  row: number;
  /** `meaningOf` and `wordsOf` of the entry then. */
  meaning: string;
  words: string;
  ownRef: string;
  start: string | null;
  end: string | null;
  approximate: boolean;
  withdrawn: boolean;
  /** What the chronology shows of it, for matching an entry whose words have changed, and for telling of a withdrawn one. */
  shown: ShownEntry;
}

/** The cells of an entry in the integrated chronology, as text. */
export type ShownEntry = Record<
  "asRecorded" | "time" | "source" | "person" | "eventType" | "event" | "action",
  string
>;

/** A chronology merged over an earlier one. */
export interface MergedAgain {
  /** With the refs of the entries that are still there; those that are gone are not in it. */
  chronology: IntegratedChronology;
  /** Entries that their agency no longer tells of. They stay in the workbook, marked. */
  withdrawn: EarlierEntry[];
}

/** What an entry's date and time mean: two entries that agree on it happened at the same time. */
export function meaningOf(entry: Entry): string {
  const { start, end, approximate } = entry.date.read;
  return [start ?? "", end ?? "", approximate ? "about" : "", entry.time ?? "", entry.endTime ?? ""].join(
    "|",
  );
}

/** A sign of all that an entry says, whatever its place and its white space. */
export function wordsOf(entry: Entry): string {
  const fields = TEXT_FIELDS.map((field) => entry.texts[field]);
  const others = entry.others.map(({ heading, text }) => `${heading}: ${text}`);
  const undated = entry.date.read.start === null && entry.date.read.end === null ? entry.date.asRecorded : "";
  return fingerprint([...fields, ...others, undated].join(" | "));
}

/** Two texts of one event share at least this part of the words of the shorter. */
const ALIKE = 0.6;

function likeness(one: string, other: string): number {
  const words = new Set(normalWords(one));
  const others = new Set(normalWords(other));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, Math.min(words.size, others.size));
}

/**
 * Gives entries that an earlier merge knew the refs that they had, and new ones the next free numbers (domain.md section 6).
 * An entry is known again by its words and date, else by its words, else by its day and most of its words.
 */
export function mergeAgain(chronology: IntegratedChronology, earlier: readonly EarlierEntry[]): MergedAgain {
  const matches = new Map<IntegratedEntry, EarlierEntry>();
  const free = new Set(earlier);
  const take = (pairs: (entry: IntegratedEntry) => string, keys: (known: EarlierEntry) => string): void => {
    const byKey = groupedBy(free, keys);
    for (const entry of chronology.entries) {
      const known = matches.has(entry) ? undefined : byKey.get(pairs(entry))?.shift();
      if (known) {
        matches.set(entry, known);
        free.delete(known);
      }
    }
  };
  take(
    (entry) => `${entry.agency}|${meaningOf(entry)}|${wordsOf(entry)}`,
    (known) => `${known.agency}|${known.meaning}|${known.words}`,
  );
  take(
    (entry) => `${entry.agency}|${wordsOf(entry)}`,
    (known) => `${known.agency}|${known.words}`,
  );
  const byDay = groupedBy(free, (known) => `${known.agency}|${known.start ?? ""}`);
  for (const entry of chronology.entries.filter((candidate) => !matches.has(candidate))) {
    const sameDay = byDay.get(`${entry.agency}|${entry.date.read.start ?? ""}`) ?? [];
    const known = mostAlike(
      entry,
      sameDay.filter((candidate) => free.has(candidate)),
    );
    if (known) {
      matches.set(entry, known);
      free.delete(known);
    }
  }
  return { chronology: withRefs(chronology, earlier, matches), withdrawn: [...free] };
}

function groupedBy(
  entries: Iterable<EarlierEntry>,
  keyOf: (known: EarlierEntry) => string,
): Map<string, EarlierEntry[]> {
  const groups = new Map<string, EarlierEntry[]>();
  for (const known of entries) {
    const group = groups.get(keyOf(known)) ?? [];
    group.push(known);
    groups.set(keyOf(known), group);
  }
  return groups;
}

function mostAlike(entry: IntegratedEntry, sameDay: readonly EarlierEntry[]): EarlierEntry | null {
  let best: { known: EarlierEntry; likeness: number } | null = null;
  for (const known of sameDay) {
    const alike = likeness(known.shown.event, entry.texts.event);
    if (alike >= ALIKE && (best === null || alike > best.likeness)) {
      best = { known, likeness: alike };
    }
  }
  return best?.known ?? null;
}

function withRefs(
  chronology: IntegratedChronology,
  earlier: readonly EarlierEntry[],
  matches: ReadonlyMap<IntegratedEntry, EarlierEntry>,
): IntegratedChronology {
  const last = new Map(givenRefs(earlier).map((given) => [given.code, given.lastNumber]));
  const entries = chronology.entries.map((entry): IntegratedEntry => {
    const known = matches.get(entry);
    if (known) {
      const same = known.meaning === meaningOf(entry) && known.words === wordsOf(entry) && !known.withdrawn;
      return { ...entry, ref: known.ref, state: same ? "unchanged" : "changed" };
    }
    const code = partsOf(entry.ref).code;
    const number = (last.get(code) ?? 0) + 1;
    last.set(code, number);
    return { ...entry, ref: `${code}-${String(number).padStart(4, "0")}`, state: "new" };
  });
  return { ...chronology, entries };
}

function partsOf(ref: string): { code: string; number: number } {
  const match = /^(.+)-(\d+)$/.exec(ref);
  return { code: match?.[1] ?? ref, number: Number(match?.[2] ?? 0) };
}

/** What an earlier merge has given out, so that numbers go on from there and codes stay. */
export function givenRefs(earlier: readonly EarlierEntry[]): GivenRefs[] {
  const given = new Map<string, GivenRefs>();
  for (const { agency, ref } of earlier) {
    const { code, number } = partsOf(ref);
    const known = given.get(agency) ?? { name: agency, code, lastNumber: 0 };
    given.set(agency, { ...known, lastNumber: Math.max(known.lastNumber, number) });
  }
  return [...given.values()];
}
