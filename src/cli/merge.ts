import { mergeReturns, type Merged } from "../jobs/merge/mergeReturns";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { readArguments } from "./arguments";
import { checkOutput, writeOutput } from "./files";
import { mergeReport } from "./mergeReport";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";
import { filesOf, openFor, progressOn, reviewOf, runIn, say, takeIn, writeReport } from "./workbookJob";

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
  const workbook = await openFor(given, into);
  try {
    const warnings = await takeIn(workbook, files, review, given, terminal);
    const progress = progressOn(terminal);
    const merged = await mergeReturns(runIn(workbook), { today: given.common.today, progress });
    if (into === undefined) {
      await removeUnusedSheets(runIn(workbook));
    }
    const names = files.map(({ name }) => name);
    await writeReport(given.of("report"), () => mergeReport(merged, names, workbook.traffic), terminal);
    await writeOutput(out, await workbook.save());
    say([...warnings, ...warningsOf(merged)], given.of("report"), terminal);
  } catch (error) {
    if (given.common.failAt !== undefined) {
      await writeOutput(out, await workbook.save());
    }
    throw error;
  } finally {
    workbook.close();
  }
}

function warningsOf({ result }: Merged): string[] {
  const ofReturns = result.returns.flatMap(({ file, sheet, warnings }) =>
    warnings.map((sentence) => `${file}, ${sheet}: ${sentence}`),
  );
  return [...ofReturns, ...result.warnings];
}
