import { chronologyTableSteps, type ChronologyTable } from "../../chronology/integrated/chronologyTable";
import { integrateSteps } from "../../chronology/integrated/integrate";
import { mapInSteps, type InSteps } from "../../chronology/inSteps";
import { mergeAgainSteps, type MergedAgain } from "../../chronology/remerge/mergeAgain";
import { mergeIntoTableSteps, type MergedIntoTable } from "../../chronology/remerge/mergeIntoTable";
import { sourceOf } from "../../chronology/remerge/planUpdate";
import { type ReadReturns } from "../../chronology/returns/readReturns";
import { type TableUpdate } from "../../chronology/remerge/tableUpdate";
import type { Review } from "../../review/review";
import { readChronology, type StandingChronology } from "../../workbook/chronology/chronologySheet";
import type { ReviewSheet } from "../../workbook/review/reviewSheet";
import { readTogether } from "../../workbook/gateway/readTogether";
import { readCrossChecks } from "../../workbook/crossChecks/crossChecksSheet";
import { isNamedAs, ownNames } from "../../workbook/gateway/ownNames";
import { SHEETS } from "../../workbook/gateway/sheetNames";
import type { SourceRecord } from "../../workbook/chronology/sourcesSheet";
import type { Context } from "../../workbook/gateway/workbookRun";
import { findCrossChecks, type FoundCrossChecks } from "../crossChecks/crossChecks";
import { agenciesNow, withMergedReturns } from "./mergedRecords";
import { otherReviews } from "./otherReviews";
import { knownReturns, queriesOf, readReturnsAndQueries, type ReturnQueries } from "../queries/returnQueries";
import { recordOf } from "../returns/returnSheets";
import { replacedInWords, replacementsIn } from "../returns/returnsInWords";
import { withAgencies } from "./reviewAgencies";
import type { Steps } from "../shared/step";
import { JobError } from "../shared/jobError";
import type { MergeOptions } from "./mergeTypes";

/** All that a merge needs to know before it writes, and what it will write. */
export interface MergePlan {
  queries: ReturnQueries;
  standing: StandingChronology | null;
  /** The sheet that the chronology is on, or will be. */
  chronologySheet: string;
  again: MergedAgain;
  /** The Review sheet as it will be; the same object as before if nothing is missing from it. */
  sheet: ReviewSheet;
  crossChecks: FoundCrossChecks;
  table: ChronologyTable;
  /** `null` for a first merge. */
  update: TableUpdate | null;
  /** Sentences about returns that seem to belong to another review. */
  otherReviews: string[];
  /** What replaces what, and why, for returns that are merged for the first time: a sentence each. */
  replaced: string[];
  /** Sentences about the chronology, for the person; includes those about other reviews. */
  warnings: string[];
}

/** The steps of a merge; the plan takes the first three. */
export const STEPS = 6;

/** Reads the returns and the chronology, and works out what a merge will do. Nothing is written. */
export async function planMerge(context: Context, options: MergeOptions, steps: Steps): Promise<MergePlan> {
  await steps.at("Looking for returns", 0, STEPS);
  const own = await ownNames(context);
  await steps.at("Reading the returns", 1, STEPS);
  const [returns, standing, checksThere] = await readTogether(context, (beside) =>
    Promise.all([
      readReturnsAndQueries(context, beside, () => knownReturns(context)),
      beside(() => readChronology(context)),
      beside(() => readCrossChecks(context)),
    ]),
  );
  const queries = await queriesOf(returns, options.today, steps);
  await steps.at("Placing the entries", 2, STEPS);
  const { read } = queries;
  const over = standing ? await steps.through(overStanding(queries, standing, options)) : null;
  const again = over?.again ?? (await steps.through(mergedFirst(read, returns.remembered.review)));
  if (again.chronology.entries.length === 0 && (standing?.sources.length ?? 0) === 0) {
    throw new JobError(
      "The returns contain no entries.",
      "Nothing was changed.",
      "Check that the right sheets were added: a chronology has headings for the date and for what happened.",
    );
  }
  const sheet = withMergedReturns(
    withAgencies(queries.known, again.chronology),
    read,
    again.chronology.agencies,
    queries.known,
  );
  const crossChecks = await findCrossChecks(checksThere, again, sheet.review, () =>
    steps.at("Comparing the agencies' accounts", 2, STEPS),
  );
  await steps.at("Comparing with the chronology", 2, STEPS);
  const shown = await steps.through(shownEntries(again, queries));
  const table = await steps.through(chronologyTableSteps(shown, sheet.review, crossChecks.linked));
  const update = over ? await steps.through(over.update(table)) : null;
  const others = otherReviews(queries, standing);
  const replaced = newReplacements(queries, standing);
  const warnings = [...others, ...standingWarnings(standing, again, update)];
  const chronologySheet = standing?.sheet ?? own.sheets.chronology;
  return {
    queries,
    standing,
    chronologySheet,
    again,
    sheet,
    crossChecks,
    table,
    update,
    otherReviews: others,
    replaced,
    warnings,
  };
}

function overStanding(
  { read, known }: ReturnQueries,
  { headings, values, top, sources }: StandingChronology,
  options: MergeOptions,
): InSteps<MergedIntoTable> {
  const unread = new Set(
    read.sheets.flatMap(({ uses, file, sheet }) => (uses.length === 0 ? [`${file}\n${sheet}`] : [])),
  );
  const standing = { table: { headings, rows: values }, firstRow: top + 2, sources };
  return mergeIntoTableSteps(read, known.review, standing, {
    decisions: options.decisions ?? [],
    agenciesOf: agenciesNow(known, read),
    isTakenOut: (file, sheet) => recordOf(known.aside, { file, sheet })?.state === "taken out",
    isThere: (file, sheet) => !unread.has(`${file}\n${sheet}`),
  });
}

function* mergedFirst(read: ReadReturns, review: Review): InSteps<MergedAgain> {
  const integrated = yield* integrateSteps(read, review, []);
  return yield* mergeAgainSteps(integrated, [], {});
}

function newReplacements({ known }: ReturnQueries, standing: StandingChronology | null): string[] {
  const merged = new Set(standing?.sources.map(({ file, sheet }) => `${file}\n${sheet}`));
  return replacementsIn(known)
    .filter(({ by }) => !merged.has(`${by.file}\n${by.receivedAs}`))
    .map(replacedInWords);
}

/** What to remember after a first merge. In small steps. */
export function firstSources({ table }: MergePlan): InSteps<SourceRecord[]> {
  return mapInSteps(table.rows, ({ entry, cells }) => sourceOf(entry, cells));
}

/** The chronology as it is written: without the queries that a reviewer dismissed. */
function* shownEntries(
  { chronology }: MergedAgain,
  { placed, tracked }: ReturnQueries,
): InSteps<typeof chronology.entries> {
  const dismissed = new Set(
    placed.flatMap(({ query }, index) => (tracked[index]?.state === "dismissed" ? [query] : [])),
  );
  return yield* mapInSteps(chronology.entries, (entry) => ({
    ...entry,
    queries: entry.queries.filter((query) => !dismissed.has(query)),
  }));
}

function standingWarnings(
  standing: StandingChronology | null,
  { kept, doubtful }: MergedAgain,
  update: TableUpdate | null,
): string[] {
  const agencies = [...new Set(kept.map(({ agency }) => agency))].join(", ");
  const moved = update?.outOfPlace ?? [];
  return [
    ...(standing?.isRange
      ? ["The chronology's table had been turned into a range; it is a table again."]
      : []),
    ...(standing?.calledNow
      ? [`The chronology's table had been renamed "${standing.calledNow}"; it has its own name again.`]
      : []),
    ...(standing && !isNamedAs(standing.sheet, SHEETS.chronology)
      ? [`The chronology's sheet is now called "${standing.sheet}"; it was brought up to date there.`]
      : []),
    ...(update?.warnings ?? []),
    ...(kept.length > 0
      ? [`The return of ${agencies} is no longer in the workbook, so its entries were left as they are.`]
      : []),
    ...(moved.length > 0
      ? [
          `The dates of these entries have changed, but they are still in the same rows: ${moved.join(", ")}. Sort by date, in Excel or on the Views page, to put them in order.`,
        ]
      : []),
    ...(doubtful.length > 0
      ? [
          `${doubtful.length === 1 ? "One entry" : `${doubtful.length} entries`} may be a corrected version of one that is ` +
            "already there. Until you decide, both are kept: one as new, the other as withdrawn.",
        ]
      : []),
  ];
}
