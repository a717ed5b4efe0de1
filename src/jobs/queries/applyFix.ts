import type { IsoDate } from "../../calendar/isoDate";
import { isFound, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { writeIntoRows } from "../../workbook/queries/queriesSheet";
import { shownWriting } from "../../workbook/queries/queryRows";
import { sheetNames } from "../../workbook/gateway/sheetList";
import { writeReturns } from "../../workbook/review/reviewSheet";
import { queueFix, queueKeepReceived } from "../../workbook/returns/workingCopy";
import type { RunInWorkbook, Context } from "../../workbook/gateway/workbookRun";
import { writingJob } from "../shared/job";
import { listedQueries } from "./queryList";
import type { FixResult } from "./queryTypes";
import { knownReturns, readReturnQueries, writeReturnQueries, type ReturnQueries } from "./returnQueries";
import { JobError } from "../shared/jobError";

const SAFE = "Every return is kept as it was received, and only the cells that were fixed have changed.";
/** Fixes per request: with their texts, well below Excel's limit. */
const AT_A_TIME = 500;

/**
 * Applies the suggested fixes of queries to the working copies of their returns (docs/domain.md section 5). Before the first fix
 * to a return, its sheet is kept as received; only the fixed cells change. A query that is no longer there is
 * skipped. Running it again after a failure finishes the job.
 * @throws JobError
 */
export const applyFixes = writingJob(
  "apply the fix",
  SAFE,
  async (run: RunInWorkbook, keys: readonly string[], today: IsoDate): Promise<FixResult> => {
    return run((context) => fix(context, new Set(keys), today));
  },
);

async function fix(context: Context, keys: ReadonlySet<string>, today: IsoDate): Promise<FixResult> {
  let queries = await withTable(
    context,
    await readReturnQueries(context, await knownReturns(context), today),
  );
  const asked = queries.tracked.filter((query) => keys.has(query.key) && canBeFixed(query));
  if (asked.length === 0) {
    // The job that fixed them may have been cut short before the sheet of queries followed.
    await writeReturnQueries(context, queries);
    throw new JobError(
      keys.size === 1
        ? "This query is no longer there, or has no fix."
        : "These queries are no longer there, or have no fix.",
      "Nothing was changed.",
      "Check the returns again and look at the list.",
    );
  }
  // Several fixes to one cell are applied in turn, each to the result of the one before.
  let next = asked;
  let fixed = 0;
  while (next.length > 0) {
    const now = firstOfEachCell(next);
    await fixCells(context, queries, now);
    fixed += now.length;
    const left = next.filter((query) => !now.includes(query));
    queries = await readReturnQueries(context, await knownReturns(context), today);
    next = left.flatMap((query) => againIn(queries, query, left));
  }
  await writeReturnQueries(context, queries);
  return { fixed, passedOver: keys.size - asked.length, queries: listedQueries(queries.tracked) };
}

function canBeFixed(query: TrackedQuery): boolean {
  return isFound(query) && query.fix !== null && query.fix !== query.written;
}

/** A fix is also recorded on the Queries sheet, so the sheet must exist first. */
async function withTable(context: Context, queries: ReturnQueries): Promise<ReturnQueries> {
  if (queries.standing.table && queries.tracked.every(({ key }) => queries.standing.rowOf.has(key))) {
    return queries;
  }
  await writeReturnQueries(context, queries);
  return readReturnQueries(context, queries.known, queries.today);
}

function placeOf({ sheet, cell }: TrackedQuery): string {
  return `${sheet}!${String(cell?.row)}:${String(cell?.column)}`;
}

function firstOfEachCell(queries: readonly TrackedQuery[]): TrackedQuery[] {
  const places = queries.map(placeOf);
  return queries.filter((query, index) => places.indexOf(placeOf(query)) === index);
}

/** The query that replaces one whose cell has been fixed: same rule, same cell. */
function againIn(
  { tracked }: ReturnQueries,
  before: TrackedQuery,
  all: readonly TrackedQuery[],
): TrackedQuery[] {
  const same = (query: TrackedQuery): boolean =>
    query.rule === before.rule && placeOf(query) === placeOf(before);
  const found = tracked.filter((query) => canBeFixed(query) && same(query))[all.filter(same).indexOf(before)];
  return found ? [found] : [];
}

/**
 * Keeps the sheets as received; then the cells and their rows on the Queries sheet in one request, unless there are very many
 * fixes.
 */
async function fixCells(
  context: Context,
  { known, standing, placed, tracked }: ReturnQueries,
  fixes: readonly TrackedQuery[],
): Promise<void> {
  const names = await sheetNames(context);
  const recorded = [...known.returns, ...known.aside].map(({ keptAs }) => keptAs);
  const returns = known.returns.map((record) => {
    if (record.keptAs !== "" || !fixes.some(({ sheet }) => sheet === record.sheet)) {
      return record;
    }
    const kept = queueKeepReceived(context, record, names, recorded);
    names.push(kept.keptAs);
    recorded.push(kept.keptAs);
    return kept;
  });
  if (returns.some((record, index) => record !== known.returns[index])) {
    await context.sync();
    await writeReturns(context, { returns, aside: known.aside });
  }
  for (let from = 0; from < fixes.length; from += AT_A_TIME) {
    const some = fixes.slice(from, from + AT_A_TIME);
    const rows = new Map(
      some.map((query) => [
        query.key,
        { "What was written": shownWriting({ ...query, state: "fixed" }), State: "fixed" },
      ]),
    );
    await writeIntoRows(context, standing, rows, () => {
      for (const query of some) queueFix(context, query, placed[tracked.indexOf(query)]?.field ?? null);
    });
  }
}
