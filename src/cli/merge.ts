import path from "node:path";
import { openWorkbook, type OpenedWorkbook } from "../embedded/node";
import { addReturns } from "../jobs/addReturns";
import { applyReview } from "../jobs/applyReview";
import { mergeReturns, type Merged } from "../jobs/mergeReturns";
import { removeUnusedSheets } from "../jobs/removeUnusedSheets";
import type { FileGiven, Progress, RunInWorkbook } from "../jobs/types";
import { parseReview, ReviewProblem, type Review } from "../review/review";
import { readArguments, type Given } from "./arguments";
import { checkOutput, readInput, writeOutput } from "./files";
import { mergeReport } from "./mergeReport";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";

const OPTIONS = ["out", "into", "review", "report"];

/** `merge RETURN… --out OUT.xlsx [--into REVIEW.xlsx] [--review REVIEW.json] [--report REPORT.json]` */
export async function runMerge(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today);
  const out = given.of("out");
  if (given.positionals.length === 0 || out === undefined) {
    throw new NotDone("merge wants the returns and --out: merge RETURN… --out OUT.xlsx");
  }
  await checkOutput(out);
  const files = await filesOf(given.positionals);
  const review = await reviewOf(given.of("review"));
  const into = given.of("into");
  const workbook = await open(into, given);
  try {
    const merged = await mergeFiles(workbook, files, review, given, terminal);
    if (into === undefined) {
      await removeUnusedSheets(runIn(workbook));
    }
    const names = files.map(({ name }) => name);
    await writeReport(given.of("report"), () => mergeReport(merged, names, workbook.traffic), terminal);
    await writeOutput(out, await workbook.save());
  } catch (error) {
    if (given.common.failAt !== undefined) {
      await writeOutput(out, await workbook.save());
    }
    throw error;
  } finally {
    workbook.close();
  }
}

function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

async function filesOf(paths: readonly string[]): Promise<FileGiven[]> {
  const files: FileGiven[] = [];
  for (const file of paths) {
    files.push({ name: path.basename(file), bytes: await readInput(file) });
  }
  return files;
}

async function reviewOf(file: string | undefined): Promise<Review | null> {
  if (file === undefined) {
    return null;
  }
  const text = new TextDecoder().decode(await readInput(file));
  try {
    return parseReview(text);
  } catch (error) {
    throw error instanceof ReviewProblem ? new NotDone(`${file}: ${error.message}`) : error;
  }
}

async function open(into: string | undefined, { common }: Given): Promise<OpenedWorkbook> {
  const bytes = into === undefined ? undefined : await readInput(into);
  const options = { today: common.today, ...(common.failAt !== undefined && { failAt: common.failAt }) };
  try {
    return await openWorkbook(bytes, options);
  } catch (error) {
    throw new NotDone(`${into ?? "The workbook"} ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function mergeFiles(
  workbook: OpenedWorkbook,
  files: readonly FileGiven[],
  review: Review | null,
  { common }: Given,
  terminal: Terminal,
): Promise<Merged> {
  const run = runIn(workbook);
  const progress = ({ step, done, of }: Progress): void => terminal.progress(`${step} (${done} of ${of})`);
  if (review) {
    await applyReview(run, review);
  }
  const { refused } = await addReturns(run, files, common.today, progress);
  const [first] = refused;
  if (first) {
    throw new NotDone(first.message);
  }
  return mergeReturns(run, { today: common.today, progress });
}

async function writeReport(to: string | undefined, report: () => object, terminal: Terminal): Promise<void> {
  if (to === undefined) {
    return;
  }
  const text = `${JSON.stringify(report(), null, 1)}\n`;
  if (to === "-") {
    terminal.print(text);
  } else {
    await writeOutput(to, text);
  }
}
