import { stat } from "node:fs/promises";
import path from "node:path";
import { hasOverview, makeOverview, readPlans, type PlanFile } from "../jobs/overview/makeOverview";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import type { RunInWorkbook } from "../jobs/shared/job";
import { readArguments, type Given } from "./arguments";
import { checkOutput, readInput } from "./files";
import { NotDone } from "./notDone";
import { overviewReport } from "./overviewReport";
import type { Terminal } from "./terminal";
import { onWorkbook, openBeside, progressOn, say, writeReport } from "./workbookJob";

const OPTIONS = ["out", "report"];

/**
 * `overview PLAN… --out OUT.xlsx [--report …]`: plans of several reviews side by side. Where OUT is an overview already, it follows the
 * plans, and what people typed in it stays.
 */
export async function runOverview(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today);
  const { today } = given.common;
  const out = given.of("out");
  if (out === undefined || given.positionals.length === 0) {
    throw new NotDone("overview needs the plans and --out: overview PLAN.xlsx… --out OUT.xlsx");
  }
  await checkOutput(out);
  const files = await planFiles(given.positionals, out);
  const progress = progressOn(terminal);
  const into = (await isOverviewFile(given, out)) ? out : undefined;
  await onWorkbook(given, { into, out }, async (run, { traffic }) => {
    const close: (() => void)[] = [];
    const runFor = async (file: PlanFile): Promise<RunInWorkbook> => {
      close.splice(0).forEach((each) => each());
      const workbook = await openBeside(given, [file]);
      close.push(() => workbook.close());
      return (batch) => workbook.Excel.run(batch);
    };
    const read = await readPlans(runFor, files, { today, progress }).finally(() =>
      close.splice(0).forEach((each) => each()),
    );
    const report = given.of("report");
    read.refused.forEach(({ message }) => terminal.warn(message));
    const made = await makeOverview(run, read, { today, progress });
    if (into === undefined) await removeUnusedSheets(run);
    say([...read.said, ...made.said], report, terminal);
    await writeReport(report, () => overviewReport(read, made, traffic), terminal);
  });
}

/** The files, each with the way to it from the overview, as links write it. */
async function planFiles(paths: readonly string[], out: string): Promise<PlanFile[]> {
  const folder = path.dirname(path.resolve(out));
  const files: PlanFile[] = [];
  for (const file of paths) {
    const link = path.relative(folder, path.resolve(file)).split(path.sep).join("/");
    files.push({ name: path.basename(file), bytes: await readInput(file), link });
  }
  return files;
}

/** Whether a file is there and holds an overview, to be brought up to date. */
async function isOverviewFile(given: Given, out: string): Promise<boolean> {
  if ((await stat(out).catch(() => null))?.isFile() !== true) return false;
  const standing = await openBeside(given, [], out).catch(() => null);
  if (standing === null) return false;
  try {
    return await hasOverview((batch) => standing.Excel.run(batch));
  } finally {
    standing.close();
  }
}
