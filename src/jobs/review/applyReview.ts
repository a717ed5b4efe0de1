import { tintOf } from "../../review/palette";
import type { Review } from "../../review/review";
import type { AgencyColours } from "../../workbook/review/agencyColours";
import { emptyReviewSheet, readReviewSheet, writeReviewSheet } from "../../workbook/review/reviewSheet";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";

/** Writes a review record to the Review sheet, replacing what is there; returns and colours stay. */
export async function applyReview(run: RunInWorkbook, review: Review): Promise<void> {
  await run(async (context) => {
    const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
    const colours = review.agencies.map(({ name }, place): AgencyColours => {
      const chosen = known.colours.find(({ agency }) => agency === name);
      return chosen ?? { agency: name, ...tintOf(place) };
    });
    await writeReviewSheet(context, { ...known, review, colours });
  });
}
