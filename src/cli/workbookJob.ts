import path from "node:path";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../jobs/returns/addReturns";
import { applyReview } from "../jobs/review/applyReview";
import type { FileGiven } from "../jobs/shared/fileGiven";
import type { Progress } from "../jobs/shared/progress";
import type { RunInWorkbook } from "../jobs/shared/job";
import { parseReview, ReviewProblem, type Review } from "../review/review";
import type { Given } from "./arguments";
import { readInput, writeOutput } from "./files";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";

/** How the jobs get at an embedded workbook. */
export function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

/** The files at the given paths. @throws NotDone naming the first that can't be read */
export async function filesOf(paths: readonly string[]): Promise<FileGiven[]> {
  const files: FileGiven[] = [];
  for (const file of paths) {
    files.push({ name: path.basename(file), bytes: await readInput(file) });
  }
  return files;
}

/** The review in a REVIEW.json; null where none was given. @throws NotDone */
export async function reviewOf(file: string | undefined): Promise<Review | null> {
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

/** The workbook in a file, or an empty one. @throws NotDone where the file is no workbook */
export async function openFor({ common }: Given, into?: string): Promise<OpenedWorkbook> {
  const bytes = into === undefined ? undefined : await readInput(into);
  const options = { today: common.today, ...(common.failAt !== undefined && { failAt: common.failAt }) };
  try {
    return await openWorkbook(bytes, options);
  } catch (error) {
    throw new NotDone(`${into ?? "The workbook"} ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Shows a job's steps to a person at the terminal. */
export function progressOn(terminal: Terminal): (progress: Progress) => void {
  return ({ step, done, of }) => {
    terminal.progress(`${step} (${done} of ${of})`);
  };
}

/** Puts the review and the returns into the workbook; gives what a person should know of them. @throws NotDone for the first file that is refused */
export async function takeIn(
  workbook: OpenedWorkbook,
  files: readonly FileGiven[],
  review: Review | null,
  { common }: Given,
  terminal: Terminal,
): Promise<string[]> {
  const run = runIn(workbook);
  if (review) {
    await applyReview(run, review);
  }
  const { refused, warnings = [] } = await addReturns(run, files, common.today, progressOn(terminal));
  const [first] = refused;
  if (first) {
    throw new NotDone(first.message);
  }
  return warnings;
}

/** Says each sentence once, a line each, where standard output is not the report's. */
export function say(sentences: readonly string[], report: string | undefined, terminal: Terminal): void {
  if (report !== "-") {
    for (const sentence of new Set(sentences)) {
      terminal.print(`${sentence}\n`);
    }
  }
}

/** Writes a report to a file, to standard output for "-", or nowhere. */
export async function writeReport(
  to: string | undefined,
  report: () => object,
  terminal: Terminal,
): Promise<void> {
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
