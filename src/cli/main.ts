import { createInterface } from "node:readline";
import { JobError } from "../jobs/shared/jobError";
import { FileProblem } from "../chronology/returns/fileProblem";
import { readArguments } from "./arguments";
import { NotDone } from "./notDone";
import { thisTerminal, type Terminal } from "./terminal";
import { asksForHelp, usageOf } from "./usage";

type Job = (args: readonly string[], terminal: Terminal) => Promise<void>;

/** Each job is loaded when it is asked for: one without a workbook does not wait for one. */
const JOBS: Readonly<Record<string, Job>> = {
  merge: async (...given) => (await import("./merge")).runMerge(...given),
  check: async (...given) => (await import("./check")).runCheck(...given),
  timetable: async (...given) => (await import("./timetable")).runTimetable(...given),
  plan: async (...given) => (await import("./plan")).runPlan(...given),
  overview: async (...given) => (await import("./overview")).runOverview(...given),
  report: async (...given) => (await import("./report")).runReport(...given),
  publish: async (...given) => (await import("./publish")).runPublish(...given),
  template: async (...given) => (await import("./template")).runTemplate(...given),
  dates: async (args, terminal) => {
    const { runDates } = await import("./dates");
    const { common } = readArguments(args, [], terminal.today);
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
    await runDates(lines, common.today, (line) => terminal.print(`${line}\n`));
  },
};

async function main(given: readonly string[]): Promise<void> {
  const [name = "", ...args] = given;
  if (asksForHelp(given)) {
    thisTerminal().print(usageOf(name === "help" ? args[0] : name));
    return;
  }
  const job = Object.hasOwn(JOBS, name) ? JOBS[name] : undefined;
  if (job) {
    await job(args, thisTerminal());
    return;
  }
  throw new NotDone(`there is no job "${name}": the jobs are ${Object.keys(JOBS).join(", ")}`);
}

/** The error in one line. */
function lineOf(error: unknown): string {
  if (error instanceof JobError) {
    const details = error.details === undefined ? "" : ` (${error.details})`;
    return `${error.message} ${error.safe} ${error.next}${details}`;
  }
  if (error instanceof NotDone || error instanceof FileProblem) {
    return error.message;
  }
  return error instanceof Error ? error.message : String(error);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${lineOf(error).replace(/\s*\n\s*/g, " ")}\n`);
  process.exitCode = 2;
});
