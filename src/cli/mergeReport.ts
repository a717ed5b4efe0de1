import {
  allQueries,
  reportEntry,
  reportQuery,
  reportReturn,
  type EarlierEntry,
  type EntryReport,
  type QueryReport,
  type ReturnReport,
} from "../chronology";
import type { Merged } from "../jobs/mergeReturns";

/** What crossed the wire. */
export interface Traffic {
  requests: number;
  bytes: number;
  largest: number;
}

/** REPORT.json of a merge (interfaces.md section 1). */
export interface MergeReport {
  returns: ReturnReport[];
  entries: EntryReport[];
  queries: QueryReport[];
  links: { refs: string[] }[];
  discrepancies: { refs: string[]; about: string; message: string }[];
  omissions: { ref: string; agency: string; message: string }[];
  gaps: { agency: string | null; from: string; to: string }[];
  unansweredReferrals: { ref: string; to: string; message: string }[];
  peopleInOneReturnOnly: { person: string; agency: string }[];
  changes: { added: string[]; changed: string[]; withdrawn: string[] };
  traffic: Traffic;
}

/** @param files the returns that were handed in, without folders: these are the ones reported as returns */
export function mergeReport(merged: Merged, files: readonly string[], traffic: Traffic): MergeReport {
  const { entries } = merged.chronology;
  const refs = (state: string): string[] =>
    entries.filter((entry) => entry.state === state).map(({ ref }) => ref);
  return {
    returns: merged.read.sheets.filter(({ file }) => files.includes(file)).map(reportReturn),
    entries: withWithdrawn(entries.map(reportEntry), merged.withdrawn),
    queries: allQueries(merged.read).map(reportQuery),
    ...merged.crossChecks,
    changes: {
      added: refs("new"),
      changed: refs("changed"),
      withdrawn: merged.withdrawn.filter(({ withdrawn }) => !withdrawn).map(({ ref }) => ref),
    },
    traffic: { ...traffic },
  };
}

/** Withdrawn entries stay in the chronology, each at its date. */
function withWithdrawn(entries: EntryReport[], withdrawn: readonly EarlierEntry[]): EntryReport[] {
  return withdrawn.map(withdrawnEntry).reduce((all, gone) => {
    const at = all.findIndex((entry) => placeOf(entry) > placeOf(gone));
    return at < 0 ? [...all, gone] : [...all.slice(0, at), gone, ...all.slice(at)];
  }, entries);
}

/** The day that an entry stands at; undated entries stand last. */
function placeOf({ date }: EntryReport): string {
  return date.start ?? date.end ?? "9999";
}

function withdrawnEntry(entry: EarlierEntry): EntryReport {
  const { ref, agency, file, sheet, row, start, end, approximate } = entry;
  const { asRecorded, time, ...texts } = entry.shown;
  return {
    ref,
    agency,
    file,
    sheet,
    row,
    date: { asRecorded, start, end, approximate },
    time: time === "" ? null : time,
    ...texts,
    state: "withdrawn",
  };
}
