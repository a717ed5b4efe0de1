import { mergeReturns, type Merged } from "../jobs/merge/mergeReturns";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { readArguments } from "./arguments";
import { checkOutput } from "./files";
import { mergeReport } from "./mergeReport";
import { NotDone } from "./notDone";
import type { Terminal } from "./terminal";
import { withWhatIsSaid } from "./saidOfReturns";
import { filesOf, onWorkbook, progressOn, reviewOf, say, takeIn, writeReport } from "./workbookJob";

const OPTIONS = ["out", "into", "review", "report"];
const REPEATABLE = ["replace", "beside", "agency"];

/**
 * `merge RETURN… --out OUT.xlsx [--into REVIEW.xlsx] [--replace FILE=EARLIER] [--beside FILE] [--agency FILE=NAME]
 * [--review REVIEW.json] [--report REPORT.json]`
 */
export async function runMerge(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today, REPEATABLE);
  const out = given.of("out");
  if (given.positionals.length === 0 || out === undefined) {
    throw new NotDone("merge needs the returns and --out: merge RETURN… --out OUT.xlsx");
  }
  await checkOutput(out);
  const files = withWhatIsSaid(await filesOf(given.positionals), given);
  const review = await reviewOf(given.of("review"));
  const into = given.of("into");
  const said: string[] = [];
  await onWorkbook(given, { into, out, files }, async (run, { traffic }) => {
    const taken = await takeIn(run, files, review, given, terminal);
    const progress = progressOn(terminal);
    const merged = await mergeReturns(run, { today: given.common.today, progress });
    if (into === undefined) {
      await removeUnusedSheets(run);
    }
    await writeReport(given.of("report"), () => mergeReport(merged, taken, traffic), terminal);
    said.push(...taken.said, ...warningsOf(merged));
  });
  say(said, given.of("report"), terminal);
}

function warningsOf({ result }: Merged): string[] {
  const ofReturns = result.returns.flatMap(({ file, sheet, warnings }) =>
    warnings.map((sentence) => `${file}, ${sheet}: ${sentence}`),
  );
  return [...result.replaced, ...ofReturns, ...result.warnings];
}
