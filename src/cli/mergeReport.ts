import {
  allQueries,
  reportEntry,
  reportQuery,
  type EntryReport,
  type QueryReport,
} from "../chronology/integrated/report";
import { type EarlierEntry } from "../chronology/remerge/earlierEntry";
import type { CrossChecks } from "../chronology/crossChecks/checkResults";
import { asSent, returnReports, type ReturnReports } from "./returnReports";
import type { TakenIn, Traffic } from "./workbookJob";
import type { Merged } from "../jobs/merge/mergeReturns";

/** REPORT.json of a merge (docs/interfaces.md section 1). */
interface MergeReport {
  returns: ReturnReports;
  entries: EntryReport[];
  queries: QueryReport[];
  /** The files that could not be used, each with a sentence. */
  refused: { file: string; message: string }[];
  links: { refs: string[] }[];
  discrepancies: { refs: string[]; about: string; message: string }[];
  omissions: { ref: string; agency: string; message: string }[];
  gaps: { agency: string | null; from: string; to: string }[];
  unansweredReferrals: { ref: string; to: string; message: string }[];
  peopleInOneReturnOnly: { person: string; agency: string }[];
  /** `back` is there where entries that were withdrawn before are in their return again. */
  changes: { added: string[]; changed: string[]; withdrawn: string[]; back?: string[] };
  traffic: Traffic;
}

/** @param taken the returns that were handed in: only these are reported as returns */
export function mergeReport(merged: Merged, taken: TakenIn, traffic: Traffic): MergeReport {
  const { entries } = merged.chronology;
  const back = entries.filter(({ isBack }) => isBack).map(({ ref }) => ref);
  const refs = (state: string): string[] =>
    entries.filter((entry) => entry.state === state).map(({ ref }) => ref);
  return {
    returns: returnReports(merged.read, merged.known, taken),
    ...asSent({
      entries: withThoseThatStay(entries.map(reportEntry), [
        ...merged.withdrawn.filter(({ inTable }) => inTable).map((entry) => stayingEntry(entry, "withdrawn")),
        ...merged.kept.map((entry) => stayingEntry(entry, "unchanged")),
      ]),
      queries: allQueries(merged.read).map(reportQuery),
    }),
    refused: taken.refused,
    ...reportCrossChecks(merged.crossChecks),
    changes: {
      added: refs("new"),
      changed: refs("changed"),
      withdrawn: merged.withdrawn.filter(({ withdrawn }) => !withdrawn).map(({ ref }) => ref),
      ...(back.length > 0 && { back }),
    },
    traffic: { ...traffic },
  };
}

function reportCrossChecks(checks: CrossChecks): Pick<MergeReport, keyof CrossChecks> {
  return {
    links: checks.links.map(({ refs }) => ({ refs })),
    discrepancies: checks.discrepancies.map(({ refs, about, message, accounts }) => ({
      refs,
      about,
      message: `${message} ${accounts.join(" · ")}`,
    })),
    omissions: checks.omissions.map(({ ref, agency, message }) => ({ ref, agency, message })),
    gaps: checks.gaps.map(({ agency, from, to }) => ({ agency, from, to })),
    unansweredReferrals: checks.unansweredReferrals.map(({ ref, to, message }) => ({ ref, to, message })),
    peopleInOneReturnOnly: checks.peopleInOneReturnOnly.map(({ person, agency }) => ({ person, agency })),
  };
}

/** Entries that are withdrawn, or whose return is gone, stay in the chronology, each at its date. */
function withThoseThatStay(entries: readonly EntryReport[], staying: readonly EntryReport[]): EntryReport[] {
  const waiting = [...staying].sort((one, other) => compareText(placeOf(one), placeOf(other)));
  const all = entries.flatMap((entry) => {
    const before: EntryReport[] = [];
    while (waiting[0] && placeOf(waiting[0]) < placeOf(entry)) {
      before.push(...waiting.splice(0, 1));
    }
    return [...before, entry];
  });
  return [...all, ...waiting];
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The day by which an entry is placed; undated entries come last. */
function placeOf({ date }: EntryReport): string {
  return date.start ?? date.end ?? "9999";
}

function stayingEntry(entry: EarlierEntry, state: EntryReport["state"]): EntryReport {
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
    state,
  };
}
