import { tintOf } from "../../review/palette";
import type { Review } from "../../review/review";
import { settleAgencies } from "../../review/standingAgencies";
import type { AgencyColours } from "../../workbook/review/agencyColours";
import { renameAgencies } from "../../workbook/review/renameAgencies";
import { emptyReviewSheet, readReviewSheet, writeReviewSheet } from "../../workbook/review/reviewSheet";
import { job } from "../shared/job";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";

/**
 * Writes a review record to the Review sheet. Agencies that stand there under another name get that of the record; others that
 * stand there, returns and colours stay.
 * @throws JobError
 */
export const applyReview = job(
  "write the review",
  "What was in the workbook before is unchanged.",
  async (run: RunInWorkbook, review: Review): Promise<void> => {
    await run(async (context) => {
      const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
      const { agencies, renamed } = settleAgencies(review, known.review);
      const formerly = new Map([...renamed].map(([before, now]) => [now, before]));
      const colours = agencies.map(({ name }, place): AgencyColours => {
        const chosen = known.colours.find(({ agency }) => agency === (formerly.get(name) ?? name));
        return { ...(chosen ?? tintOf(place)), agency: name };
      });
      await renameAgencies(context, renamed);
      await writeReviewSheet(context, { ...known, review: { ...review, agencies }, colours });
    });
  },
);
