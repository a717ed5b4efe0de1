/**
 * What becomes of each job that writes when Excel fails or a co-author acts before any of its requests (docs/reliability.md).
 * `npm run faults` tries all of it in two processes; `npm run faults -- --sample 20 --seed 1` tries twenty of each job, always the
 * same; `--only "plan,add a"` the jobs whose names have one of these; `--why` also says what was wrong; `--processes 1` leaves the machine to others.
 * Ends with 1 where anything is lost or doubled.
 */
import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { ALL_CASES } from "./cases/allCases";
import type { Outcome } from "./outcome";
import { sampleOf, SEED } from "./sample";
import { readyFor } from "./trials";

const { values: options } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: SEED },
    only: { type: "string", default: "" },
    what: { type: "string", default: "" },
    why: { type: "boolean", default: false },
    processes: { type: "string", default: "2" },
    worker: { type: "boolean", default: false },
  },
});

interface Row {
  name: string;
  outcomes: Outcome[];
}

const only = options.only.split(",");
const names = ALL_CASES.map(({ name }) => name).filter((name) => only.some((part) => name.includes(part)));

async function tried(name: string): Promise<Row> {
  const one = ALL_CASES.find((each) => each.name === name);
  if (!one) throw new Error(`There is no job “${name}”.`);
  const { trials, run } = await readyFor(one);
  const whats = options.what.split(",");
  const wanted = trials.filter(({ what }) => whats.some((part) => what.includes(part)));
  const chosen = options.sample
    ? sampleOf(wanted, Number(options.sample), `${options.seed} ${name}`)
    : wanted;
  const outcomes: Outcome[] = [];
  for (const trial of chosen) {
    const outcome = await run(trial);
    if (outcome) outcomes.push(outcome);
  }
  return { name, outcomes };
}

/** Hands the names out to the processes, one after another. */
async function inProcesses(): Promise<Row[]> {
  const left = [...names];
  const rows = new Map<string, Row>();
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = fork(__filename, [...process.argv.slice(2), "--worker"], { serialization: "advanced" });
      const next = (): void => {
        const name = left.shift();
        if (name === undefined) worker.disconnect();
        else worker.send(name);
      };
      worker.on("message", (row: Row) => {
        rows.set(row.name, row);
        if (options.why) print(whyOf(row));
        process.stderr.write(`${lineOf(row)}\n`);
        next();
      });
      worker.on("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`A process ended with ${code ?? "nothing"}.`));
      });
      next();
    });
  await Promise.all(Array.from({ length: Number(options.processes) }, work));
  return names.flatMap((name) => rows.get(name) ?? []);
}

function print(lines: readonly string[]): void {
  lines.forEach((line) => process.stdout.write(`${line}\n`));
}

function countsOf({ outcomes }: Row): number[] {
  const count = (is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length;
  return [
    outcomes.length,
    count(({ same }) => same),
    count(({ told }) => told.length > 0),
    count(({ lost }) => lost.length > 0),
    count(({ doubled }) => doubled.length > 0),
    count(({ silent }) => silent),
    count(({ raw }) => raw.length > 0),
  ];
}

const HEADINGS = [
  "Job",
  "Tried",
  "As the undisturbed run",
  "Told",
  "Lost",
  "Doubled",
  "Not told",
  "Not in words",
];

function lineOf(row: Row): string {
  return `| ${[row.name, ...countsOf(row)].join(" | ")} |`;
}

function whyOf({ name, outcomes }: Row): string[] {
  return outcomes
    .filter(
      ({ same, lost, doubled, silent, raw }) =>
        !same || silent || lost.length + doubled.length + raw.length > 0,
    )
    .map((outcome) => JSON.stringify({ name, ...outcome }));
}

async function main(): Promise<void> {
  if (options.worker) {
    process.on("message", (name: string) => {
      tried(name).then(
        (row) => process.send?.(row),
        (error: unknown) => {
          process.stderr.write(
            `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
          );
          process.exit(1);
        },
      );
    });
    return;
  }
  const rows = await inProcesses();
  const all: Row = { name: "All", outcomes: rows.flatMap(({ outcomes }) => outcomes) };
  print([
    `| ${HEADINGS.join(" | ")} |`,
    `| --- |${" ---: |".repeat(HEADINGS.length - 1)}`,
    ...[...rows, all].map(lineOf),
  ]);
  const [, , , lost = 0, doubled = 0] = countsOf(all);
  process.exitCode = lost + doubled > 0 ? 1 : 0;
}

void main();
