import { writeFileSync } from "node:fs";
import path from "node:path";
import type { runMerge } from "../../src/cli/merge";
import { jobPlace, leave } from "../cli/jobPlace";

/** The day on which the papers of the cases are read. */
export const TODAY = "2026-11-29";

/**
 * Runs a job of the command line in a place of its own, and gives its report as it was printed, for a schema to read.
 * @param given the arguments that name the files
 * @param review what is known of the review
 */
export async function reportOf(
  run: typeof runMerge,
  given: readonly string[],
  review?: object,
): Promise<unknown> {
  const place = jobPlace();
  try {
    const known = path.join(place.folder, "review.json");
    if (review) writeFileSync(known, JSON.stringify(review));
    const rest = ["--out", path.join(place.folder, "out.xlsx"), "--report", "-", "--today", TODAY];
    await run([...given, ...(review ? ["--review", known] : []), ...rest], place.terminal);
    return JSON.parse(place.printed);
  } finally {
    leave(place);
  }
}
