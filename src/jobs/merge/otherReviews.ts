import type { StandingChronology } from "../../workbook/chronology/chronologySheet";
import type { ReturnQueries } from "../queries/returnQueries";
import { JobError } from "../shared/jobError";

/**
 * A few plain sentences for each return whose titles name a different review. One already merged is skipped: the
 * question was asked then.
 */
export function otherReviews({ read }: ReturnQueries, standing: StandingChronology | null): string[] {
  const merged = new Set(standing?.sources.map(({ file, sheet }) => `${file}\n${sheet}`));
  return read.sheets.flatMap(({ file, sheet, agency, otherReview }) =>
    otherReview === null || merged.has(`${file}\n${sheet}`)
      ? []
      : [`${file || agency} may belong to another review. ${otherReview}`],
  );
}

/** A return from another review is never merged silently. @throws JobError */
export function refuseOtherReviews(sentences: readonly string[], allowed: boolean): void {
  if (sentences.length > 0 && !allowed) {
    throw new JobError(
      sentences.join(" "),
      "Nothing was merged.",
      "If it does belong to this review, merge it anyway; otherwise remove its sheet from the workbook.",
    );
  }
}
