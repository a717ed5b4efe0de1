import { FileProblem } from "../../../src/chronology/returns/fileProblem";
import { job } from "../../../src/jobs/shared/job";
import { JobCancelled, JobError } from "../../../src/jobs/shared/jobError";
import { ReviewProblem } from "../../../src/review/review";

/** What a job that fails with an error says: what happened, what is safe, what to do next, the technical details. */
async function saidOf(error: Error): Promise<unknown[]> {
  const failing = job("merge the returns", "Nothing was lost.", () => Promise.reject(error));
  const said: unknown = await failing().catch((reason: unknown) => reason);
  return said instanceof JobError ? [said.message, said.safe, said.next, said.details] : [said];
}

/** An error as office.js throws it. */
function refusal(code: string): Error {
  return Object.assign(new Error("Refused."), { code, debugInfo: { errorLocation: "Range.values" } });
}

describe("a job that fails", () => {
  it.each([
    ["a file that cannot be used", new FileProblem("a.csv", "is empty"), "a.csv is empty."],
    [
      "a review that cannot be used",
      new ReviewProblem("The review file is not JSON."),
      "The review file is not JSON.",
    ],
  ])("says in its own words what is wrong with %s", async (_what, error, message) => {
    expect(await saidOf(error)).toEqual([
      message,
      "Nothing was lost.",
      "Correct it and try again.",
      undefined,
    ]);
  });

  it.each([
    ["InvalidOperationInCellEditMode", /^Finish typing in the cell/],
    ["AccessDenied", /^The workbook or a sheet is protected/],
    ["RequestPayloadSizeLimitExceeded", /fewer returns at a time/],
    ["GeneralException", /^Try again\. If it happens again/],
  ])("says what to do about Excel's refusal %s, with its details for support", async (code, next) => {
    expect(await saidOf(refusal(code))).toEqual([
      "Could not merge the returns.",
      "Nothing was lost.",
      expect.stringMatching(next),
      `${code} · Refused. · Range.values`,
    ]);
  });

  it("says what is no longer there, and what may have happened to it", async () => {
    expect((await saidOf(refusal("ItemNotFound"))).slice(0, 3)).toEqual([
      "Could not merge the returns: a sheet, a table or a column that is needed is no longer there.",
      "Nothing was lost.",
      expect.stringMatching(/^Somebody may have renamed or deleted it, or turned its table into a range/),
    ]);
  });

  it("asks for one range if several are selected", async () => {
    const [message] = await saidOf(refusal("InvalidSelection"));
    expect(message).toBe("More than one range of cells is selected.");
  });

  it.each([new JobError("No.", "Safe.", "Next."), new JobCancelled("Cancelled.")])(
    "passes on an error already in plain words: %s",
    async (error) => {
      const failing = job("merge the returns", "Nothing was lost.", () => Promise.reject(error));
      await expect(failing()).rejects.toBe(error);
    },
  );
});
