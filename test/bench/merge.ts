/**
 * What a merge costs: requests, bytes and seconds for chronologies of growing size, printed as a table and as ratios within
 * this one run. Started with `npm run bench:merge`; `npm run bench:merge -- 1000 5000` takes other sizes.
 */
import { openWorkbook } from "embedded-workbook";
import { addReturns } from "../../src/jobs/returns/addReturns";
import { mergeReturns } from "../../src/jobs/merge/mergeReturns";
import type { FileGiven } from "../../src/jobs/shared/fileGiven";
import type { RunInWorkbook } from "../../src/workbook/gateway/workbookRun";

const TODAY = "2026-11-21";
const AGENCIES = [
  "Police",
  "Children's Social Care",
  "Health 0-19",
  "Primary School",
  "GP Practice",
  "Housing",
];
const SENTENCE =
  "Visit to the home address; Mother and both children seen, kitchen clean, no concerns were noted then. ";

function day(number: number): string {
  const dayOfMonth = (number % 28) + 1;
  const month = (Math.floor(number / 28) % 12) + 1;
  const year = 2015 + (Math.floor(number / 336) % 10);
  return [dayOfMonth, month, year].map((part) => String(part).padStart(2, "0")).join("/");
}

function csvOf(agency: string, entries: number): FileGiven {
  const rows = Array.from({ length: entries }, (_, index) =>
    [
      day(index * 7),
      `${String(8 + (index % 10)).padStart(2, "0")}:15`,
      "Case file",
      "Mother",
      "Home visit",
      `"${index}. ${SENTENCE.repeat(1 + (index % 3))}"`,
      "None taken",
      "Practitioner",
    ].join(","),
  );
  const heading =
    "Date,Time,Source of information,Person(s),Event type,What happened,Action taken,Practitioner";
  return { name: `${agency}.csv`, bytes: new TextEncoder().encode([heading, ...rows].join("\r\n")) };
}

interface Cost {
  entries: number;
  requests: number;
  megabytes: number;
  secondsToAdd: number;
  secondsToMerge: number;
  secondsAgain: number;
  secondsToSave: number;
}

async function seconds<T>(work: () => Promise<T>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function costOf(entries: number): Promise<Cost> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const run: RunInWorkbook = (batch) => workbook.Excel.run(batch);
  const each = Math.ceil(entries / AGENCIES.length);
  const files = AGENCIES.map((agency) => csvOf(agency, each));
  const secondsToAdd = await seconds(() => addReturns(run, files, TODAY));
  const before = { ...workbook.traffic };
  const secondsToMerge = await seconds(() => mergeReturns(run, { today: TODAY }));
  const requests = workbook.traffic.requests - before.requests;
  const megabytes = (workbook.traffic.bytes - before.bytes) / 1e6;
  const secondsAgain = await seconds(() => mergeReturns(run, { today: TODAY }));
  const secondsToSave = await seconds(() => workbook.save());
  workbook.close();
  return {
    entries: each * AGENCIES.length,
    requests,
    megabytes,
    secondsToAdd,
    secondsToMerge,
    secondsAgain,
    secondsToSave,
  };
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).map(Number);
  const costs: Cost[] = [];
  for (const entries of given.length > 0 ? given : [1_000, 10_000, 50_000]) {
    const cost = await costOf(entries);
    costs.push(cost);
    const figures = Object.entries(cost).map(
      ([name, value]) => `${name} ${Math.round(Number(value) * 100) / 100}`,
    );
    console.log(figures.join(" · "));
  }
  const [first] = costs;
  for (const cost of costs.slice(1)) {
    if (first) {
      const times = (one: number, other: number): string => (one / other).toFixed(1);
      console.log(
        `${times(cost.entries, first.entries)} times the entries: ${times(cost.requests, first.requests)} times the requests, ` +
          `${times(cost.megabytes, first.megabytes)} times the bytes, ${times(cost.secondsToMerge, first.secondsToMerge)} times the seconds to merge`,
      );
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
