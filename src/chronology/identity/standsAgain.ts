import type { Entry } from "../entry/entry";
import { normalWords } from "../entry/fingerprint";
import { eachInSteps, mapInSteps, type InSteps } from "../inSteps";
import type { IntegratedEntry } from "../integrated/integrate";
import type { EarlierEntry } from "../remerge/earlierEntry";
import { matchAgencySteps } from "../remerge/matchEntries";
import { meaningOf, wordsSignOf } from "../remerge/signs";

/** The entries of a return, ready to be compared with those of others. */
export interface ComparedEntries {
  asNew: readonly IntegratedEntry[];
  asEarlier: readonly EarlierEntry[];
  /** How often each sign of a whole entry occurs; entries of a few words tell nothing by themselves. */
  signs: ReadonlyMap<string, number>;
}

/** What happened in fewer words than this may be written twice by chance. */
const TELLING_WORDS = 4;

/** Makes the entries of a return ready. In small steps. */
export function* comparedEntrySteps(entries: readonly Entry[]): InSteps<ComparedEntries> {
  const asEarlier = yield* mapInSteps(entries, earlierOf);
  const signs = new Map<string, number>();
  yield* eachInSteps(asEarlier, ({ meaning, words, shown }) => {
    if (normalWords(shown.event).length < TELLING_WORDS) return;
    const sign = `${meaning}|${words}`;
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
  });
  return { asNew: entries.map((entry) => ({ ...entry, ref: "", state: "new" })), asEarlier, signs };
}

function earlierOf(entry: Entry, index: number): EarlierEntry {
  const { agency, file, sheet, row, ownRef, date, time, texts } = entry;
  const { source, person, eventType, event, action } = texts;
  const { start, end, approximate } = date.read;
  return {
    ref: String(index),
    ...{ agency, file, sheet, row, ownRef, start, end, approximate },
    meaning: meaningOf(entry),
    words: wordsSignOf(entry),
    withdrawn: false,
    signs: {},
    shown: { asRecorded: date.asRecorded, time: time ?? "", source, person, eventType, event, action },
    inTable: true,
  };
}

/** How many entries of a return stand in another one word for word, on the same day. */
export function wordForWord(earlier: ComparedEntries, later: ComparedEntries): number {
  let count = 0;
  for (const [sign, times] of earlier.signs) count += Math.min(times, later.signs.get(sign) ?? 0);
  return count;
}

/** Of a long return, this many entries are tried first: where few of them stand in the other, the rest need not be. */
const TRIED = 150;
const FEW = 0.2;

/**
 * How many entries of a return stand in another one again, changed or not: the measure of a merge over an earlier one. Of long
 * returns that have little in common it is an estimate. In small steps.
 */
export function* standingAgainSteps(earlier: ComparedEntries, later: ComparedEntries): InSteps<number> {
  const all = earlier.asEarlier;
  if (all.length > TRIED * 2) {
    const every = Math.floor(all.length / TRIED);
    const tried = all.filter((_entry, index) => index % every === 0);
    const share = (yield* matchAgencySteps(later.asNew, tried, [])).known.size / tried.length;
    if (share < FEW) return Math.round(share * all.length);
  }
  return (yield* matchAgencySteps(later.asNew, all, [])).known.size;
}
