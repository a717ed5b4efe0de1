import path from "node:path";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../jobs/returns/addReturns";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { applyReview } from "../jobs/review/applyReview";
import type { AddResult, RecordTaken } from "../jobs/returns/returnTypes";
import type { FileGiven } from "../jobs/shared/fileGiven";
import type { Progress } from "../jobs/shared/progress";
import type { RunInWorkbook } from "../jobs/shared/job";
import { parseReview, ReviewProblem, type Review } from "../review/review";
import type { Given } from "./arguments";
import { freeFileName, makeFolder, readInput, writeOutput } from "./files";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";

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

/** What crossed the wire, for a report. */
export type Traffic = OpenedWorkbook["traffic"];

/** The files of a job: the workbook it works on and the one it writes, either of which may be absent, and what is brought into it. */
interface Files {
  into?: string | undefined;
  out?: string | undefined;
  files?: readonly FileGiven[];
}

/** What Excel on the web takes in one request, and the workbook here too, so that what works here works there. */
const WEB_LIMIT = 5 * 1024 * 1024;
/** A request has little more in it than the file that it brings. */
const BESIDE_A_FILE = 100_000;

/**
 * Does a job's work on the workbook in a file, or on an empty one, writes it to its file and closes it. If --fail-at stopped
 * the work, the unfinished workbook is still written.
 * @throws NotDone where the file is not a workbook, or cannot be written
 */
export async function onWorkbook(
  given: Given,
  { into, out, files = [] }: Files,
  work: (run: RunInWorkbook, workbook: OpenedWorkbook) => Promise<void>,
): Promise<void> {
  const workbook = await openFor(given, into, files);
  const write = async (): Promise<void> => {
    if (out !== undefined) {
      await writeOutput(out, await workbook.save());
    }
  };
  try {
    await work((batch) => workbook.Excel.run(batch), workbook);
    await write();
  } catch (error) {
    if (given.common.failAt !== undefined) {
      await write();
    }
    throw error;
  } finally {
    workbook.close();
  }
}

/**
 * Makes new workbooks, one after the other, each by work of its own, and writes them into a folder once all are made, so that there
 * are all of them or none.
 * @param wanted what each is called, and what is done in it
 */
export async function writeWorkbooks(
  given: Given,
  folder: string,
  wanted: readonly { name: string; work: (run: RunInWorkbook) => Promise<void> }[],
): Promise<void> {
  const taken = new Set<string>();
  const made: { file: string; bytes: Uint8Array }[] = [];
  for (const { name, work } of wanted) {
    const workbook = await openFor(given, undefined, []);
    const run: RunInWorkbook = (batch) => workbook.Excel.run(batch);
    try {
      await work(run);
      await removeUnusedSheets(run);
      made.push({ file: freeFileName(name, ".xlsx", taken), bytes: await workbook.save() });
    } finally {
      workbook.close();
    }
  }
  await makeFolder(folder);
  for (const { file, bytes } of made) {
    await writeOutput(path.join(folder, file), bytes);
  }
}

/** A workbook of its own beside the job's: an empty one with room for files to be brought in, or the one in a file. To be closed. */
export async function openBeside(
  given: Given,
  files: readonly FileGiven[],
  into?: string,
): Promise<OpenedWorkbook> {
  return openFor(given, into, files);
}

async function openFor(
  { common }: Given,
  into: string | undefined,
  files: readonly FileGiven[],
): Promise<OpenedWorkbook> {
  const bytes = into === undefined ? undefined : await readInput(into);
  // A workbook comes in whole, in base64. Nothing but the web sets a limit to that, and nothing is on the web here.
  const largest = Math.max(0, ...files.map((file) => (file.bytes.length * 4) / 3)) + BESIDE_A_FILE;
  const options = {
    today: common.today,
    payloadLimit: Math.max(WEB_LIMIT, largest),
    ...(common.failAt !== undefined && { failAt: common.failAt }),
  };
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

/** What came of the returns of a job. */
export interface TakenIn extends AddResult {
  /** Sentences for the person, to be printed. */
  said: string[];
}

/**
 * Puts the review and the returns into the workbook. A file that can't be used is told on standard error, and the job goes on with
 * the others.
 * @throws NotDone where none can be used
 */
export async function takeIn(
  run: RunInWorkbook,
  files: readonly FileGiven[],
  review: Review | null,
  { common }: Given,
  terminal: Terminal,
): Promise<TakenIn> {
  if (review) {
    await applyReview(run, review);
  }
  const result = await addReturns(run, files, common.today, progressOn(terminal));
  const { refused, replaced = [], warnings = [], records = [] } = result;
  const told = recordsInWords(records);
  const withoutReturn = new Set([...refused, ...records].map(({ file }) => file));
  if (withoutReturn.size === files.length) {
    throw new NotDone([...refused.map(({ message }) => message), ...told].join(" "));
  }
  refused.forEach(({ message }) => {
    terminal.warn(message);
  });
  return { ...result, said: [...replaced, ...told, ...warnings] };
}

/** What files hold in place of a return, and what can be done with it. */
function recordsInWords(records: readonly RecordTaken[]): string[] {
  return records.map(
    ({ file, called, hasLearning }) =>
      `${file} is ${called} and no return, so nothing in it was merged.${hasLearning ? ` Take its learning with plan --from ${file}.` : ""}`,
  );
}

/** Prints each sentence once, one per line, unless standard output is for the report. */
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
