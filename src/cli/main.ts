import { createInterface } from "node:readline";
import { JobError } from "../jobs/shared/jobError";
import { FileProblem } from "../chronology/returns/fileProblem";
import { readArguments } from "./arguments";
import { runCheck } from "./check";
import { runDates } from "./dates";
import { runMerge } from "./merge";
import { NotDone } from "./notDone";
import { runPlan } from "./plan";
import { runPublish } from "./publish";
import { runReport } from "./report";
import { runTemplate } from "./template";
import { thisTerminal, type Terminal } from "./terminal";
import { runTimetable } from "./timetable";

type Job = (args: readonly string[], terminal: Terminal) => Promise<void>;

const JOBS: Readonly<Record<string, Job>> = {
  merge: runMerge,
  check: runCheck,
  timetable: runTimetable,
  plan: runPlan,
  report: runReport,
  publish: runPublish,
  template: runTemplate,
  dates: async (args, terminal) => {
    const { common } = readArguments(args, [], terminal.today);
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
    await runDates(lines, common.today, (line) => terminal.print(`${line}\n`));
  },
};

async function main([name = "", ...args]: readonly string[]): Promise<void> {
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
