import type { IsoDate } from "../../calendar/isoDate";
import { entriesInTable } from "../../chronology/crossChecks/entriesInTable";
import { readChronology } from "../../workbook/chronology/chronologySheet";
import { ownNames } from "../../workbook/gateway/ownNames";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context } from "../../workbook/gateway/workbookRun";
import { emptyReviewSheet, readReviewSheet } from "../../workbook/review/reviewSheet";
import { checkEntries, showCrossChecks } from "../crossChecks/crossChecks";
import { readReturnQueries, writeReturnQueries } from "../queries/returnQueries";
import { showGlance } from "./atAGlance";

/**
 * Brings up to date what follows the chronology after a merge was reverted: Cross-checks, the Linked column, At a glance, and the
 * queries about the returns that are in the workbook. What reviewers decided and wrote there stays.
 */
export async function followRevert(context: Context, today: IsoDate): Promise<void> {
  const standing = await readChronology(context);
  const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
  const entries = standing
    ? entriesInTable({ headings: standing.headings, rows: standing.values }, standing.sources)
    : [];
  const checks = await checkEntries(context, entries, known.review);
  if (standing || checks.standing) {
    const sheet = standing?.sheet ?? (await ownNames(context)).sheets.chronology;
    await showCrossChecks(context, checks, sheet);
  }
  if (standing) {
    const there = new Set(entries.map(({ agency }) => agency));
    const agencies = known.review.agencies.flatMap(({ name, code }) =>
      there.has(name) ? [{ name, code: code ?? "" }] : [],
    );
    await showGlance(context, { entries, agencies }, known, checks.checks.gaps);
  }
  if (known.returns.length > 0) {
    await writeReturnQueries(
      context,
      await readReturnQueries(context, known, today, { through: inStretches }),
    );
  }
}
