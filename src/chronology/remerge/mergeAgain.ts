import { refParts, refOf, type EarlierEntry } from "./earlierEntry";
import { matchAgencySteps, type Decision, type DoubtfulMatch } from "./matchEntries";
import { meaningOf, wordsSignOf } from "./signs";
import { grouped } from "../grouped";
import { eachInSteps, mapInSteps, type InSteps } from "../inSteps";
import type { IntegratedChronology, IntegratedEntry } from "../integrated/integrate";

/** A chronology merged again. */
export interface MergedAgain {
  /** Its entries have the refs of the earlier merge where they are the same; entries that are gone are not in it. */
  chronology: IntegratedChronology;
  /** For each entry that an earlier merge had, that earlier entry. */
  known: ReadonlyMap<IntegratedEntry, EarlierEntry>;
  /** Entries that are no longer in their agency's return. They stay in the workbook, marked. */
  withdrawn: EarlierEntry[];
  /** Entries whose return is no longer in the workbook. Nothing speaks against them, so they stay as they are. */
  kept: EarlierEntry[];
  /** For the reviewer to decide. Until then one counts as new and the other as withdrawn. */
  doubtful: DoubtfulMatch[];
}

/** What else a merge takes into account. */
export interface MergeAgainOptions {
  decisions?: readonly Decision[];
  /** Whether the sheet of a return is still in the workbook; all are, where this is not given. */
  isThere?: (file: string, sheet: string) => boolean;
  /** Whether a person took a return out of the review: its entries are withdrawn, whatever else its agency sent. */
  isTakenOut?: (file: string, sheet: string) => boolean;
}

/**
 * Gives the entries of an earlier merge the refs that they had, and new ones the next free numbers (docs/domain.md section 6). In
 * small steps.
 * @param earlier under the names that their agencies have now
 */
export function* mergeAgainSteps(
  chronology: IntegratedChronology,
  earlier: readonly EarlierEntry[],
  { decisions = [], isThere = () => true, isTakenOut = () => false }: MergeAgainOptions = {},
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
  const returned = new Set(chronology.entries.map(({ agency }) => agency));
  const isWithdrawn = (entry: EarlierEntry): boolean =>
    entry.withdrawn ||
    isTakenOut(entry.file, entry.sheet) ||
    (returned.has(entry.agency) && isThere(entry.file, entry.sheet));
  const withRef = yield* withRefs(chronology, earlier, known);
  return {
    chronology: withRef.chronology,
    known: withRef.known,
    withdrawn: free.filter(isWithdrawn),
    kept: free.filter((entry) => !isWithdrawn(entry)),
    doubtful: doubtful.map((match) => ({ ...match, entry: withRef.now.get(match.entry) ?? match.entry })),
  };
}

type Known = ReadonlyMap<IntegratedEntry, EarlierEntry>;

interface WithRefs {
  chronology: IntegratedChronology;
  known: Known;
  /** Each entry as it is now, with its ref. */
  now: Map<IntegratedEntry, IntegratedEntry>;
}

function* withRefs(
  chronology: IntegratedChronology,
  earlier: readonly EarlierEntry[],
  matches: Known,
): InSteps<WithRefs> {
  yield undefined;
  const last = new Map<string, number>();
  yield* eachInSteps(earlier, ({ ref }) => {
    const { code, number } = refParts(ref);
    last.set(code, Math.max(last.get(code) ?? 0, number));
  });
  const known = new Map<IntegratedEntry, EarlierEntry>();
  const nowOf = new Map<IntegratedEntry, IntegratedEntry>();
  const entries = yield* mapInSteps(chronology.entries, (entry): IntegratedEntry => {
    const match = matches.get(entry);
    const now = match ? knownEntry(entry, match) : newEntry(entry, last);
    if (match) known.set(now, match);
    nowOf.set(entry, now);
    return now;
  });
  return { chronology: { ...chronology, entries }, known, now: nowOf };
}

function newEntry(entry: IntegratedEntry, last: Map<string, number>): IntegratedEntry {
  const { code } = refParts(entry.ref);
  const number = (last.get(code) ?? 0) + 1;
  last.set(code, number);
  return { ...entry, ref: refOf(code, number), state: "new" };
}

/** An entry that was withdrawn and is in its return again counts as new if the reviewer has removed its row. */
function knownEntry(entry: IntegratedEntry, match: EarlierEntry): IntegratedEntry {
  const now: IntegratedEntry = { ...entry, ref: match.ref, state: stateOf(entry, match) };
  if (!match.withdrawn) return now;
  return match.inTable ? { ...now, isBack: true } : { ...now, state: "new" };
}

function stateOf(entry: IntegratedEntry, match: EarlierEntry): IntegratedEntry["state"] {
  if (match.fromTable) {
    return "unchanged";
  }
  return match.meaning === meaningOf(entry) && match.words === wordsSignOf(entry) ? "unchanged" : "changed";
}
