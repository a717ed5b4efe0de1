import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { updateColours } from "../../workbook/chronology/updateChronology";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { UNCHANGED, writingJob } from "../shared/job";
import { withAgencies } from "./reviewAgencies";

/**
 * Gives the chronology the colours that the Review sheet lists now, and the legend with them.
 * @returns whether anything changed
 */
export const applyColours = writingJob(
  "colour the chronology",
  UNCHANGED,
  (run: RunInWorkbook): Promise<boolean> =>
    run(async (context) => {
      const known = await readReviewSheet(context);
      if (!known) {
        return false;
      }
      const agencies = known.review.agencies
        .filter(({ name }) => known.returns.some(({ agency }) => agency === name))
        .map(({ name, code }) => ({ name, code: code ?? "" }));
      const { review, colours } = withAgencies(known, { agencies, entries: [] });
      return updateColours(context, {
        reference: review.reference ?? "",
        agencies,
        colours: colours.filter(({ agency }) => agencies.some(({ name }) => name === agency)),
      });
    }),
);
