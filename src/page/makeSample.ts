/**
 * Makes the sample review that the page opens with, at the end of the build: the fictional returns of assets/sample, added by
 * the add-in's own job, as in the pane, and a Review sheet. Called as `tsx makeSample.ts OUT.xlsx`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createJobs } from "../jobs/createJobs";
import { parseReview } from "../review/review";
import { emptyReviewSheet, writeReviewSheet } from "../workbook/review/reviewSheet";
import type { RunInWorkbook } from "../workbook/gateway/workbookRun";
import { openWorkbook } from "embedded-workbook";

const FOLDER = path.join(__dirname, "../../assets/sample");

/** The day on which the returns came in; fixed, so that every build makes the same file. */
const RECEIVED = "2023-07-03";

async function makeSample(): Promise<Uint8Array> {
  const workbook = await openWorkbook(undefined, { today: RECEIVED });
  const run: RunInWorkbook = (batch) => workbook.Excel.run(batch);
  const review = parseReview(readFileSync(path.join(FOLDER, "review.json"), "utf8"));
  await run((context) => writeReviewSheet(context, { ...emptyReviewSheet(), review }));
  const files = readdirSync(FOLDER).filter((name) => /\.(xlsx|csv)$/.test(name));
  const { refused } = await createJobs(run, () => RECEIVED).addReturns(
    files.map((name) => ({ name, bytes: readFileSync(path.join(FOLDER, name)) })),
  );
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join(" "));
  await run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Sheet1").delete();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return bytes;
}

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("Call it with the name of the file to write.");
const written: string = out;
void makeSample().then((bytes) => {
  writeFileSync(written, bytes);
});
