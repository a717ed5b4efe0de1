import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { TODAY } from "../smallReview";

/** How many requests the job makes undisturbed. */
export async function requestsOf(
  file: Uint8Array,
  job: (workbook: OpenedWorkbook) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  const workbook = await openWorkbook(file, {
    today: TODAY,
    between: (request) => {
      count = Math.max(count, request);
      return undefined;
    },
  });
  try {
    await job(workbook);
    return count;
  } finally {
    workbook.close();
  }
}
