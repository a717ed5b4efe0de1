import {
  chronologyTable,
  givenRefs,
  integrate,
  meaningOf,
  mergeAgain,
  openQueries,
  wordsOf,
  type EarlierEntry,
  type IntegratedChronology,
  type IntegratedEntry,
  type MergedAgain,
  type ReadReturns,
  type ShownEntry,
} from "../chronology";
import type { CrossChecks } from "../chronology/crossChecks";
import { tintOf } from "../review/palette";
import type { Review } from "../review/review";
import {
  readChronology,
  updateChronology,
  writeChronology,
  type ChronologyDress,
  type StandingChronology,
} from "../workbook/chronologySheet";
import {
  writeReviewSheet,
  type AgencyColours,
  type readReviewSheet,
  type ReviewSheet,
} from "../workbook/reviewSheet";
import { SHEETS } from "../workbook/sheetNames";
import { writeSources, type SourceRecord } from "../workbook/sourcesSheet";
import type { RunInWorkbook } from "../workbook/workbookRun";
import { findCrossChecks, showCrossChecks, type FoundCrossChecks } from "./crossChecks";
import { jobError } from "./failure";
import { knownReturns, readReturnQueries, writeReturnQueries, type ReturnQueries } from "./returnQueries";
import { stepsOf, type Steps } from "./step";
import { JobError, type MergeOptions, type MergeResult } from "./types";

/** What a merge found and made, for a report. */
export interface Merged {
  result: MergeResult;
  read: ReadReturns;
  chronology: IntegratedChronology;
  /** Entries of earlier returns that their agency no longer tells of; they stay in the workbook. */
  withdrawn: EarlierEntry[];
  crossChecks: CrossChecks;
}

const SAFE = "The returns and what the panel wrote are as they were.";
const STEPS = 6;

/**
 * Merges the returns of the workbook into the integrated chronology (domain.md sections 4 and 6), or brings the one that
 * stands there up to date. Doing it again after a failure finishes the job.
 * @throws JobError, JobCancelled
 */
export async function mergeReturns(run: RunInWorkbook, options: MergeOptions): Promise<Merged> {
  const steps = stepsOf(options.progress, options.signal);
  try {
    return await run((context) => merge(context, options, steps));
  } catch (error) {
    throw jobError(error, "merge the returns", SAFE);
  }
}

type Context = Parameters<typeof readReviewSheet>[0];

async function merge(context: Context, options: MergeOptions, steps: Steps): Promise<Merged> {
  await steps.at("Looking for returns", 0, STEPS);
  const known = await knownReturns(context);
  const standing = await readChronology(context);
  await steps.at("Reading the returns", 1, STEPS);
  const queries = await readReturnQueries(context, known, options.today);
  await steps.at("Placing the entries", 2, STEPS);
  const { read } = queries;
  const earlier = earlierEntries(standing);
  const again = mergeAgain(integrate(read, known.review, givenRefs(earlier)), earlier);
  if (again.chronology.entries.length === 0 && earlier.length === 0) {
    throw new JobError(
      "The returns hold no entries.",
      "Nothing was changed.",
      "Check that the right sheets were added: a chronology has a heading with a date and what happened.",
    );
  }
  const sheet = withAgencies(known, again.chronology);
  const crossChecks = await findCrossChecks(context, again.chronology.entries, sheet.review);
  await steps.at("Writing the integrated chronology", 3, STEPS);
  const written = withoutDismissed(again, queries);
  const last = await write(context, standing, written, sheet, crossChecks.linked, options);
  await steps.at("Remembering where each entry came from", 4, STEPS);
  if (last.changed) {
    await writeSources(context, sourcesOf(again));
    if (sheet !== known) {
      await writeReviewSheet(context, sheet);
    }
  }
  await showCrossChecks(context, crossChecks, standing?.sheet ?? SHEETS.chronology);
  await steps.at("Writing the queries", 5, STEPS);
  await writeReturnQueries(context, queries);
  options.progress?.({ step: "Done", done: STEPS, of: STEPS });
  return { result: resultOf(queries, again, standing), read, ...again, crossChecks: crossChecks.checks };
}

/** The chronology as it is written: queries that a reviewer dismissed do not stand in it. */
function withoutDismissed(again: MergedAgain, { placed, tracked }: ReturnQueries): MergedAgain {
  const dismissed = new Set(
    placed.flatMap(({ query }, index) => (tracked[index]?.state === "dismissed" ? [query] : [])),
  );
  const entries = again.chronology.entries.map((entry) => ({
    ...entry,
    queries: entry.queries.filter((query) => !dismissed.has(query)),
  }));
  return { ...again, chronology: { ...again.chronology, entries } };
}

async function write(
  context: Context,
  standing: StandingChronology | null,
  again: MergedAgain,
  { review, colours }: ReviewSheet,
  linked: FoundCrossChecks["linked"],
  options: MergeOptions,
): Promise<{ changed: boolean }> {
  const table = chronologyTable(again.chronology.entries, review, linked);
  const dress: ChronologyDress = {
    reference: review.reference ?? "",
    agencies: again.chronology.agencies,
    colours: colours.filter(({ agency }) => again.chronology.agencies.some(({ name }) => name === agency)),
  };
  const onDone = (done: number, of: number): void =>
    options.progress?.({
      step: `Writing the integrated chronology (${done} of ${of} rows)`,
      done: 3,
      of: STEPS,
    });
  if (!standing) {
    await writeChronology(context, table, dress, onDone);
    return { changed: true };
  }
  const withdrawn = again.withdrawn.filter((entry) => !entry.withdrawn).map(({ ref }) => ref);
  const unchanged =
    withdrawn.length === 0 && again.chronology.entries.every(({ state }) => state === "unchanged");
  if (!unchanged) {
    await updateChronology(context, standing, { table, withdrawn }, dress, onDone);
  }
  return { changed: !unchanged };
}

/** The columns of the chronology that tell of an entry whose return is gone. */
const SHOWN: Readonly<Record<keyof ShownEntry, string>> = {
  asRecorded: "Date as recorded",
  time: "Time",
  source: "Source of information",
  person: "Person(s)",
  eventType: "Event type",
  event: "What happened",
  action: "Action, decision and outcome",
};

function earlierEntries(standing: StandingChronology | null): EarlierEntry[] {
  if (!standing) {
    return [];
  }
  const at = (cells: StandingChronology["values"][number] | undefined, heading: string): string =>
    String(cells?.[standing.headings.indexOf(heading)] ?? "");
  const byRef = new Map(standing.values.map((cells) => [at(cells, "Ref"), cells]));
  return standing.sources.map((source) => {
    const shown = (field: keyof ShownEntry): string => at(byRef.get(source.ref), SHOWN[field]);
    return {
      ...source,
      shown: {
        asRecorded: shown("asRecorded"),
        time: shown("time"),
        source: shown("source"),
        person: shown("person"),
        eventType: shown("eventType"),
        event: shown("event"),
        action: shown("action"),
      },
    };
  });
}

function sourceOf(entry: IntegratedEntry): SourceRecord {
  const { start, end, approximate } = entry.date.read;
  const { ref, agency, file, sheet, row, ownRef } = entry;
  const signs = { meaning: meaningOf(entry), words: wordsOf(entry) };
  return { ref, agency, file, sheet, row, ownRef, start, end, approximate, ...signs, withdrawn: false };
}

function sourcesOf({ chronology, withdrawn }: MergedAgain): SourceRecord[] {
  return [
    ...chronology.entries.map(sourceOf),
    ...withdrawn.map(({ shown: _shown, ...source }) => ({ ...source, withdrawn: true })),
  ];
}

/** The Review sheet with every agency of the chronology, each with a code and colours; the same where nothing is missing. */
function withAgencies(known: ReviewSheet, { agencies }: IntegratedChronology): ReviewSheet {
  const listed: Review["agencies"] = known.review.agencies.map((agency) => ({
    ...agency,
    code: agency.code ?? agencies.find(({ name }) => name === agency.name)?.code ?? null,
  }));
  const missing = agencies.filter(({ name }) => !listed.some((agency) => agency.name === name));
  const all = [...listed, ...missing.map(({ name, code }) => ({ name, code, aliases: [] }))];
  const colours = all.map(({ name }, place): AgencyColours => {
    const own = known.colours.find(({ agency }) => agency === name);
    return own ?? { agency: name, ...tintOf(place) };
  });
  const complete =
    missing.length === 0 &&
    colours.length === known.colours.length &&
    listed.every(({ code }, index) => code === known.review.agencies[index]?.code);
  return complete ? known : { ...known, colours, review: { ...known.review, agencies: all } };
}

function resultOf(
  { read, tracked }: ReturnQueries,
  again: MergedAgain,
  standing: StandingChronology | null,
): MergeResult {
  const { entries } = again.chronology;
  const returns = read.sheets.map((sheet) => ({
    sheet: sheet.sheet,
    agency: sheet.agency,
    file: sheet.file,
    entries: sheet.entries.length,
    setAside: sheet.uses.filter(({ use }) => use === "setAside").length,
    warnings: warningsOf(sheet.hidden, sheet.hiddenRows.length),
  }));
  return {
    entries: entries.length + again.withdrawn.length,
    added: entries.filter(({ state }) => state === "new").length,
    changed: entries.filter(({ state }) => state === "changed").length,
    withdrawn: again.withdrawn.filter((entry) => !entry.withdrawn).length,
    queries: openQueries(tracked),
    setAside: returns.reduce((sum, { setAside }) => sum + setAside, 0),
    returns,
    chronologySheet: standing?.sheet ?? SHEETS.chronology,
  };
}

function warningsOf(hiddenSheet: boolean, hiddenRows: number): string[] {
  return [
    ...(hiddenSheet ? ["The sheet was hidden when it arrived; its entries were read like the others."] : []),
    ...(hiddenRows > 0
      ? [`${hiddenRows} hidden ${hiddenRows === 1 ? "row was" : "rows were"} read like the others.`]
      : []),
  ];
}
