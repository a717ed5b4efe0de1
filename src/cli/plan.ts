import path from "node:path";
import { applyReview } from "../jobs/review/applyReview";
import { buildPlan } from "../jobs/plan/build/buildPlan";
import { gridsOfFile } from "../jobs/plan/planFile";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { readArguments } from "./arguments";
import { checkOutput, readInput } from "./files";
import { NotDone } from "./notDone";
import { planReport } from "./planReport";
import type { Terminal } from "./terminal";
import { onWorkbook, progressOn, reviewOf, writeReport } from "./workbookJob";

const OPTIONS = ["from", "out", "into", "review", "report"];

/** `plan --from RECOMMENDATIONS.xlsx --out OUT.xlsx [--into REVIEW.xlsx] [--review …] [--today …] [--report …]` */
export async function runPlan(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today);
  const { today } = given.common;
  const from = given.of("from");
  const out = given.of("out");
  if (from === undefined || out === undefined || given.positionals.length > 0) {
    throw new NotDone(
      "plan needs the recommendations and --out: plan --from RECOMMENDATIONS.xlsx --out OUT.xlsx",
    );
  }
  await checkOutput(out);
  const file = { name: path.basename(from), bytes: await readInput(from) };
  const review = await reviewOf(given.of("review"));
  const into = given.of("into");
  await onWorkbook(given, { into, out, files: [file] }, async (run, { traffic }) => {
    if (review) {
      await applyReview(run, review);
    }
    const grids = await gridsOfFile(run, file);
    const built = await buildPlan(run, grids, {
      today,
      progress: progressOn(terminal),
      ...(review && { holidays: review.holidays }),
    });
    if (into === undefined) {
      await removeUnusedSheets(run);
    }
    await writeReport(given.of("report"), () => planReport(built, today, traffic), terminal);
  });
}
