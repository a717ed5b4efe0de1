import type { PublicationWishes } from "../../publication/decisions";
import { compileIdentifying, findAll } from "../../publication/identifying";
import { makeCopy, type PublicationCopy } from "../../publication/makeCopy";
import type { Review } from "../../review/review";
import { emptyReview } from "../../review/review";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { readDecisions } from "../../workbook/publication/decisionsSheet";
import { publicationFile } from "../../workbook/publication/publicationFile";
import { listPublishable, readSheetsToPublish } from "../../workbook/publication/sheetsToPublish";
import type { AgencyColours } from "../../workbook/review/agencyColours";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { UNCHANGED } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { JobOptions } from "../shared/progress";
import { stepsOf } from "../shared/step";

/** A copy that was prepared, and what belongs on its first page. */
export interface PreparedCopy {
  copy: PublicationCopy;
  review: Review;
  colours: AgencyColours[];
}

/**
 * Reads the chosen sheets and cleans what they show (docs/domain.md section 10). The workbook stays as it is.
 * @throws JobError where a sheet is missing or hidden, or where there is nothing to publish
 */
export async function prepareCopy(
  run: RunInWorkbook,
  wishes: PublicationWishes,
  options: JobOptions,
): Promise<PreparedCopy> {
  const steps = stepsOf("The publication copy", options.progress, options.signal);
  await steps.at("Reading the sheets", 0, 2);
  const { review, colours, sheets, decided } = await run(async (context) => {
    const listed = await listPublishable(context);
    const names = chosen(listed, wishes.sheets);
    const known = await readReviewSheet(context);
    return {
      decided: await readDecisions(context),
      review: known?.review ?? emptyReview(),
      colours: known?.colours ?? [],
      sheets: await readSheetsToPublish(context, names),
    };
  });
  await steps.at("Looking for names and numbers", 1, 2);
  // What is decided now counts before what the review keeps.
  const decisions = [...decided, ...wishes.decisions];
  const { dates } = wishes;
  const { today } = options;
  return {
    review,
    colours,
    copy: await steps.through(makeCopy({ review, sheets, wishes: { dates, decisions }, today })),
  };
}

/** The prepared copy as an .xlsx file; a review's reference may name somebody too. */
export function fileOfCopy({ copy, review, colours }: PreparedCopy, today: JobOptions["today"]): Uint8Array {
  const named = findAll(review.reference ?? "", compileIdentifying(review, today)).length > 0;
  return publicationFile(copy, named ? "" : (review.reference ?? ""), colours, today);
}

function chosen(
  listed: Awaited<ReturnType<typeof listPublishable>>,
  wanted: PublicationWishes["sheets"],
): string[] {
  const names = wanted ?? listed.filter(({ usual }) => usual).map(({ name }) => name);
  const missing = names.filter((name) => !listed.some((each) => each.name === name));
  if (missing.length > 0) {
    throw new JobError(
      `There is no sheet "${missing.join('", "')}" to publish: it is missing, hidden, or the Review sheet.`,
      UNCHANGED,
      "Check the sheet's name, or show the sheet, and try again.",
    );
  }
  if (names.length === 0) {
    throw new JobError(
      "There is nothing to publish: the workbook has no chronology, no publication extract and no action plan.",
      UNCHANGED,
      "Merge the returns or make the plan first, or choose other sheets.",
    );
  }
  return names;
}
