/**
 * `npm run bench`: all that is to be fast, beside its aim; docs/speed.md says what bounds each. Times are of the processor, so that they
 * mean something while others are at work; what needs a browser is by the clock. Names of measures choose among them (`npm run bench --
 * start pane`), `--large` also does 60,000 and 100,000 entries.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { openWorkbook } from "embedded-workbook";
import { addReturns } from "../../src/jobs/returns/addReturns";
import { mergeReturns } from "../../src/jobs/merge/mergeReturns";
import type { FileGiven } from "../../src/jobs/shared/fileGiven";
import type { RunInWorkbook } from "../../src/workbook/gateway/workbookRun";
import { SAMPLE_FILES, sampleFile } from "../jobs/sampleReturns";
import { returnFile } from "../returnFiles";
import { AGENCIES, fileOf, rowsOfAgency, workbookOf } from "./agencyReturns";
import { leastOf, timed, timedJob, type Took } from "./children";
import { firstUse } from "./firstUse";
import { measureMerges } from "./mergesMeasured";

const TODAY = "2026-11-21";
const TEN = [...AGENCIES, "Probation", "Nursery", "Ambulance Service", "Drug and Alcohol Service"];
const ROOT = path.join(__dirname, "../..");
const dist = path.join(ROOT, "dist");

interface Line {
  what: string;
  measured: number;
  aim: number;
  unit: "times" | "s" | "ms" | "KB" | "MB" | "requests";
  /** What bounds it: said where it is missed. */
  bound: string;
}

const missed: string[] = [];

function tell({ what, measured, aim, unit, bound }: Line): void {
  const digits = unit === "times" || unit === "s" ? 1 : 0;
  const reached = measured <= aim;
  const line =
    `${reached ? "reached" : "MISSED "}  ${measured.toFixed(digits).padStart(8)} ` +
    `${`of ${aim.toFixed(digits)} ${unit}`.padEnd(18)} ${what}`;
  if (!reached) missed.push(`${what}: ${bound}`);
  console.log(line);
}

function notMeasured(what: string, why: string): void {
  console.log(`not measured${" ".repeat(26)} ${what}: ${why}`);
}

/** How long small jobs of the command line take, beside what npm takes to do nothing. */
function start(folder: string): void {
  const nothing = leastOf(3, () => timed(["npm", "exec", "--", "node", "-e", "0"]));
  const job = (what: string, args: string[], aim: number, input = ""): void => {
    timedJob(args, input);
    const took = leastOf(3, () => timed(["npm", "run", "-s", "cli", "--", ...args], input));
    tell({
      what: `${what}, beside npm exec -- node -e 0`,
      measured: took.processor / nothing.processor,
      aim,
      unit: "times",
      bound: "loading the compiled command line and starting the embedded workbook",
    });
  };
  const out = path.join(folder, "start.xlsx");
  job("dates", ["dates"], 2, "12/3/21\n");
  job("timetable", ["timetable", "--procedure", "rapid-review", "--from", "2026-01-05"], 4);
  job("template", ["template", "chronology", "--out", out], 4);
}

/** The fictional returns of the repository on the command line. */
function six(folder: string): void {
  const files = SAMPLE_FILES.map(returnFile);
  const merge = (): Took => timedJob(["merge", ...files, "--out", path.join(folder, "six.xlsx")]);
  merge();
  tell({
    what: "six returns, merged",
    measured: leastOf(3, merge).processor,
    aim: 3,
    unit: "s",
    bound: "starting the embedded workbook, and code that V8 has not optimised yet",
  });
}

function returnsIn(folder: string, entries: number): string[] {
  const own = path.join(folder, String(entries));
  mkdirSync(own, { recursive: true });
  return TEN.map((agency, place) => {
    const rows = rowsOfAgency(place, entries / TEN.length);
    const { name, bytes } = workbookOf(agency, rows);
    const file = path.join(own, name);
    writeFileSync(file, bytes);
    return file;
  });
}

/** Twenty thousand entries of ten agencies, beside pandas with openpyxl and the bare cost of the files; more where that is asked for. */
function scale(folder: string, large: boolean): void {
  const merged = (entries: number): Took & { files: string[]; out: string } => {
    const files = returnsIn(folder, entries);
    const out = path.join(folder, `${String(entries)}.xlsx`);
    return { ...timedJob(["merge", ...files, "--out", out]), files, out };
  };
  const twenty = merged(20_000);
  console.log(`             20,000 entries: ${twenty.processor.toFixed(1)} s`);
  try {
    const python = process.env.PYTHON ?? "python3";
    const pandas = timed([
      python,
      path.join(__dirname, "withPandas.py"),
      path.join(folder, "pandas.xlsx"),
      ...twenty.files,
    ]);
    const measured = twenty.processor / pandas.processor;
    tell({
      what: "20,000 entries, beside pandas with openpyxl",
      measured,
      aim: 2,
      unit: "times",
      bound: "the embedded workbook's cells and formulas, and comparing each return with every other",
    });
  } catch {
    notMeasured(
      "20,000 entries beside pandas",
      "python3 has no pandas and openpyxl (pip install pandas openpyxl)",
    );
  }
  const tsx = path.join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const bareFiles = path.join(__dirname, "bareFiles.ts");
  const written = path.join(folder, "bare.xlsx");
  const bare = timed([process.execPath, tsx, bareFiles, written, ...twenty.files, twenty.out]);
  const measured = twenty.processor / bare.processor;
  tell({
    what: "20,000 entries, beside reading and writing the files alone",
    measured,
    aim: 3,
    unit: "times",
    bound: "reading, checking, linking and placing entries takes as long again as all of the workbook's work",
  });
  if (!large) {
    notMeasured("60,000 and 100,000 entries", "with --large");
    return;
  }
  const sixty = merged(60_000);
  tell({
    what: "60,000 entries, beside 20,000",
    measured: sixty.processor / twenty.processor,
    aim: 3.2,
    unit: "times",
    bound: "what is held at once",
  });
  tell({
    what: "memory of 60,000 entries",
    measured: sixty.memory ?? NaN,
    aim: 1500,
    unit: "MB",
    bound: "the cells of the returns and of the chronology, and the entries made of them, are held together",
  });
  console.log(`             100,000 entries finish: ${merged(100_000).processor.toFixed(1)} s`);
}

/** What the add-in's own code takes, where the workbook is in a thread of its own, and merging again over what a panel wrote. */
async function own(): Promise<void> {
  const two = await measureMerges(2_000);
  const twenty = await measureMerges(20_000);
  for (const [entries, { first }, aim] of [
    ["2,000", two, 0.7],
    ["20,000", twenty, 6],
  ] as const) {
    tell({
      what: `our own code, first merge of ${entries} entries`,
      measured: first.ownSeconds,
      aim,
      unit: "s",
      bound:
        "cross-checks are two fifths of it; settling which returns count and collecting garbage a twelfth each",
    });
  }
  tell({
    what: `the longest task of the first merge (${twenty.first.during})`,
    measured: twenty.first.longestTask,
    aim: 50,
    unit: "ms",
    bound: "a stretch of the work named there without a pause",
  });
  tell({
    what: "merging again over 20,000 annotated entries, beside the first merge",
    measured: twenty.again.processor / twenty.first.processor,
    aim: 1.3,
    unit: "times",
    bound: "the embedded workbook's part: our own code is a tenth of it at 2,000 entries",
  });
}

async function requestsOf(files: readonly FileGiven[]): Promise<{ adding: number; merging: number }> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const run: RunInWorkbook = (batch) => workbook.Excel.run(batch);
  await addReturns(run, files, TODAY);
  const adding = workbook.traffic.requests;
  await mergeReturns(run, { today: TODAY });
  const merging = workbook.traffic.requests - adding;
  workbook.close();
  return { adding, merging };
}

/** How often Excel is asked. */
async function requests(): Promise<void> {
  const sample = await requestsOf(SAMPLE_FILES.map(sampleFile));
  console.log(
    `             six returns: ${sample.adding} requests to add them, ${sample.merging} to merge them`,
  );
  tell({
    what: "requests, six returns added and merged",
    measured: sample.adding + sample.merging,
    aim: 57,
    unit: "requests",
    bound: "what is noted before it is done, and what is looked at just before it is written",
  });
  const returns = (many: number): FileGiven[] =>
    TEN.slice(0, many).map((agency, place) => fileOf(agency, rowsOfAgency(place, 30)));
  const [few, many] = [await requestsOf(returns(2)), await requestsOf(returns(10))];
  tell({
    what: "requests of a merge of ten agencies, beside two",
    measured: many.merging / few.merging,
    aim: 1,
    unit: "times",
    bound: "something is asked for each return or agency",
  });
}

/** The pane from the files of the build. */
async function pane(): Promise<void> {
  if (!existsSync(path.join(dist, "taskpane.js"))) {
    notMeasured("the pane", "run npm run build first");
    return;
  }
  const bytes = ["oldBrowser.js", "taskpane.js"]
    .map((file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length)
    .reduce((sum, each) => sum + each);
  tell({
    what: "the pane's first load, gzipped",
    measured: bytes / 1000,
    aim: 350,
    unit: "KB",
    bound: "React, Fluent UI and zod are 185 KB of it",
  });
  const found = await firstUse(7);
  const least = (key: "clock" | "atWork"): number => Math.min(...found.map((one) => one[key]));
  tell({
    what: "the pane until it can be used, by the clock",
    measured: least("clock"),
    aim: 500,
    unit: "ms",
    bound: "starting the browser's page and reading the script; the pane's own work is told below",
  });
  console.log(`             of that the pane's own thread was at work for ${least("atWork").toFixed(0)} ms`);
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const measures = {
    start: () => start(folder),
    six: () => six(folder),
    scale: () => scale(folder, given.includes("--large")),
    own,
    requests,
    pane,
  };
  const names = given.filter((name) => name !== "--large");
  try {
    for (const [name, measure] of Object.entries(measures)) {
      if (names.length === 0 || names.includes(name)) await measure();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(
    missed.length === 0
      ? "All that was measured is reached."
      : `${missed.length} missed, with what bounds each (more in docs/speed.md):\n${missed.map((what) => `- ${what}`).join("\n")}`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
