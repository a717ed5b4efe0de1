import { partsOf, refOf, givenRefs, type EarlierEntry } from "./earlierEntry";
import { grouped, matchAgencySteps, type Decision, type DoubtfulMatch } from "./matchEntries";
import { meaningOf, wordsOf } from "./signs";
import { atOnce, eachInSteps, mapInSteps, type InSteps } from "../inSteps";
import type { IntegratedChronology, IntegratedEntry } from "../integrated/integrate";

/** A chronology merged over an earlier one. */
export interface MergedAgain {
  /** With the refs of the entries that are still there; those that are gone are not in it. */
  chronology: IntegratedChronology;
  /** What an earlier merge knew of those entries that it knew. */
  known: ReadonlyMap<IntegratedEntry, EarlierEntry>;
  /** Entries that their agency no longer tells of. They stay in the workbook, marked. */
  withdrawn: EarlierEntry[];
  /** Entries whose return is not in the workbook any more. Nothing is known against them, so they stay as they are. */
  kept: EarlierEntry[];
  /** For the reviewer to decide. Until then one stands as new and the other as withdrawn. */
  doubtful: DoubtfulMatch[];
}

/** What a merge is told beside the entries. */
export interface MergeAgainOptions {
  decisions?: readonly Decision[];
  /** Whether the sheet of a return can still be read; all can where nothing is said. */
  standsYet?: (file: string, sheet: string) => boolean;
}

/**
 * Gives entries that an earlier merge knew the refs that they had, and new ones the next free numbers (domain.md
 * section 6).
 * @param earlier under the names that their agencies have now
 */
export function mergeAgain(
  chronology: IntegratedChronology,
  earlier: readonly EarlierEntry[],
  options: MergeAgainOptions = {},
): MergedAgain {
  return atOnce(mergeAgainSteps(chronology, earlier, options));
}

/** The same in small steps. */
export function* mergeAgainSteps(
  chronology: IntegratedChronology,
  earlier: readonly EarlierEntry[],
  { decisions = [], standsYet = () => true }: MergeAgainOptions,
): InSteps<MergedAgain> {
  const before = grouped(earlier, ({ agency }) => agency);
  const known = new Map<IntegratedEntry, EarlierEntry>();
  const doubtful: DoubtfulMatch[] = [];
  for (const [agency, entries] of grouped(chronology.entries, (entry) => entry.agency)) {
    const matches = yield* matchAgencySteps(entries, before.get(agency) ?? [], decisions);
    matches.known.forEach((match, entry) => known.set(entry, match));
    doubtful.push(...matches.doubtful);
  }
  yield undefined;
  const matched = new Set(known.values());
  const free = earlier.filter((entry) => !matched.has(entry) && !entry.fromTable);
  const telling = new Set(chronology.entries.map(({ agency }) => agency));
  const canTell = (entry: EarlierEntry): boolean =>
    entry.withdrawn || (telling.has(entry.agency) && standsYet(entry.file, entry.sheet));
  const withRef = yield* withRefs(chronology, earlier, known);
  return {
    chronology: withRef.chronology,
    known: withRef.known,
    withdrawn: free.filter(canTell),
    kept: free.filter((entry) => !canTell(entry)),
    doubtful: doubtful.map((match) => ({ ...match, entry: withRef.of.get(match.entry) ?? match.entry })),
  };
}

type Known = ReadonlyMap<IntegratedEntry, EarlierEntry>;

interface WithRefs {
  chronology: IntegratedChronology;
  known: Known;
  of: Map<IntegratedEntry, IntegratedEntry>;
}

function* withRefs(
  chronology: IntegratedChronology,
  earlier: readonly EarlierEntry[],
  matches: Known,
): InSteps<WithRefs> {
  yield undefined;
  const last = new Map(givenRefs(earlier).map((given) => [given.code, given.lastNumber]));
  yield* eachInSteps(earlier, ({ ref }) => {
    const { code, number } = partsOf(ref);
    last.set(code, Math.max(last.get(code) ?? 0, number));
  });
  const known = new Map<IntegratedEntry, EarlierEntry>();
  const of = new Map<IntegratedEntry, IntegratedEntry>();
  const entries = yield* mapInSteps(chronology.entries, (entry): IntegratedEntry => {
    const match = matches.get(entry);
    const now = match ? { ...entry, ref: match.ref, state: stateOf(entry, match) } : newEntry(entry, last);
    if (match) known.set(now, match);
    of.set(entry, now);
    return now;
  });
  return { chronology: { ...chronology, entries }, known, of };
}

function newEntry(entry: IntegratedEntry, last: Map<string, number>): IntegratedEntry {
  const { code } = partsOf(entry.ref);
  const number = (last.get(code) ?? 0) + 1;
  last.set(code, number);
  return { ...entry, ref: refOf(code, number), state: "new" };
}

/** New is also one that was withdrawn, whose row the reviewer has removed, and that its agency tells of again. */
function stateOf(entry: IntegratedEntry, match: EarlierEntry): IntegratedEntry["state"] {
  if (match.withdrawn) {
    return match.inTable ? "changed" : "new";
  }
  if (match.fromTable) {
    return "unchanged";
  }
  return match.meaning === meaningOf(entry) && match.words === wordsOf(entry) ? "unchanged" : "changed";
}
