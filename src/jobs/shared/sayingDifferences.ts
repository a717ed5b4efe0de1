import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { settleTexts, takeDifferences } from "../../workbook/gateway/writtenTexts";
import { JobError } from "./jobError";

/**
 * The same access to the workbook, with which no text goes into a cell other than it was given without a word: a job with no
 * warnings of its own ends, its work done, with a JobError that names the cells.
 */
export function sayingDifferences(run: RunInWorkbook): RunInWorkbook {
  const inside = <T>(batch: (context: Context) => Promise<T>): Promise<T> =>
    run(async (context) => {
      const made = await batch(context);
      await settleTexts(context);
      const told = await takeDifferences(context);
      if (told.length > 0) {
        throw new JobError(told.join(" "), "Everything was written apart from that.", "Look at these cells.");
      }
      return made;
    });
  return Object.assign(inside, { withoutFiles: run.withoutFiles ?? false });
}
