/**
 * What merging a corrected return again costs in a review that the panel has annotated: requests, bytes, seconds, and the
 * longest task of the add-in's own code, for chronologies of growing size; printed with ratios within this one run.
 * Started with `npm run bench:again`; `npm run bench:again -- 1000 5000` takes other sizes.
 */
import { addReturns } from "../../src/jobs/returns/addReturns";
import { mergeReturns } from "../../src/jobs/merge/mergeReturns";
import { previewMerge } from "../../src/jobs/merge/previewMerge";
import type { MergeResult } from "../../src/jobs/merge/mergeTypes";
import { AGENCIES, fileOf, rowsOfAgency, type ReturnRow } from "./agencyReturns";
import { openMeasured, type MeasuredWorkbook } from "./ownTasks";

const TODAY = "2026-11-21";
const COMMENT_COLUMNS = ["Panel comment", "Key theme", "Question"];

/** A corrected return: of every hundred entries two are told differently, one is withdrawn, and one is new. */
function corrected(rows: readonly ReturnRow[]): ReturnRow[] {
  return rows.flatMap((row, index) => {
    const place = index % 100;
    if (place === 7) return [];
    if (place === 3 || place === 53) return [{ ...row, event: `${row.event} Nobody was hurt.` }];
    return place === 31
      ? [row, { ...row, event: `A new entry after number ${index}, of a letter found.` }]
      : [row];
  });
}

/** The panel fills every tenth row of one of its columns, one of which it has put in itself. */
async function annotate({ run }: MeasuredWorkbook): Promise<number> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem("IntegratedChronology");
    table.columns.add(undefined, undefined, "Question");
    const body = table.getDataBodyRange();
    body.load("rowCount");
    await context.sync();
    COMMENT_COLUMNS.forEach((heading, place) => {
      const column = table.columns.getItem(heading).getDataBodyRange();
      column.values = Array.from({ length: body.rowCount }, (_, row) => [
        row % 30 === place * 10 ? `${heading} of the panel, row ${row}.` : null,
      ]);
    });
    await context.sync();
    return Math.ceil(body.rowCount / 10);
  });
}

async function commentsOf({ run }: MeasuredWorkbook): Promise<number> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem("IntegratedChronology");
    const columns = COMMENT_COLUMNS.map((heading) =>
      table.columns.getItem(heading).getDataBodyRange().load("values"),
    );
    await context.sync();
    return columns
      .flatMap(({ values }) => values.map(([value]) => String(value ?? "")))
      .filter((text) => text !== "").length;
  });
}

interface Cost {
  entries: number;
  requests: number;
  megabytes: number;
  seconds: number;
  /** Of the add-in's own code alone. */
  ownSeconds: number;
  longestTask: number;
  during: string;
}

async function measured<T>(
  workbook: MeasuredWorkbook,
  work: (progress: (now: { step: string }) => void) => Promise<T>,
): Promise<{ cost: Omit<Cost, "entries">; result: T }> {
  const { tasks, traffic } = workbook;
  const before = { ...traffic };
  Object.assign(tasks, { longest: 0, during: "", total: 0, step: "" });
  const start = performance.now();
  const result = await work(({ step }) => (tasks.step = step));
  const cost = {
    requests: traffic.requests - before.requests,
    megabytes: (traffic.bytes - before.bytes) / 1e6,
    seconds: (performance.now() - start) / 1000,
    ownSeconds: tasks.total / 1000,
    longestTask: tasks.longest,
    during: tasks.during,
  };
  return { cost, result };
}

function told(
  what: string,
  { requests, megabytes, seconds, ownSeconds, longestTask, during }: Omit<Cost, "entries">,
): void {
  console.log(
    `  ${what}: ${requests} requests, ${megabytes.toFixed(1)} MB, ${seconds.toFixed(1)} s, ` +
      `of them ${ownSeconds.toFixed(1)} s own code; longest task ${longestTask.toFixed(0)} ms (${during})`,
  );
}

function inWords({ added, changed, withdrawn }: MergeResult): string {
  return `${added} new, ${changed} changed, ${withdrawn} withdrawn`;
}

async function costOf(size: number): Promise<Cost> {
  const workbook = await openMeasured(TODAY);
  const { run } = workbook;
  const each = Math.ceil(size / AGENCIES.length);
  const returns = AGENCIES.map((agency, place) => ({ agency, rows: rowsOfAgency(place, each) }));
  const files = returns.map(({ agency, rows }) => fileOf(agency, rows));
  const added = await measured(workbook, () => addReturns(run, files, TODAY));
  const first = await measured(workbook, (progress) => mergeReturns(run, { today: TODAY, progress }));
  console.log(`${first.result.result.entries} entries, ${await annotate(workbook)} annotations`);
  told("adding the returns", added.cost);
  told("first merge", first.cost);
  const [police] = returns;
  await addReturns(run, [fileOf(police?.agency ?? "", corrected(police?.rows ?? []))], TODAY);
  const preview = await measured(workbook, (progress) => previewMerge(run, { today: TODAY, progress }));
  told(`preview (${preview.result.counts.commentsKept} comments kept)`, preview.cost);
  const again = await measured(workbook, (progress) => mergeReturns(run, { today: TODAY, progress }));
  told(`merge again (${inWords(again.result.result)})`, again.cost);
  const kept = await commentsOf(workbook);
  if (kept !== preview.result.counts.commentsKept) {
    throw new Error(`${preview.result.counts.commentsKept} comments stood there, ${kept} are left.`);
  }
  const same = await measured(workbook, (progress) => mergeReturns(run, { today: TODAY, progress }));
  told(`the same once more (${inWords(same.result.result)})`, same.cost);
  await workbook.close();
  return { entries: first.result.result.entries, ...again.cost };
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).map(Number);
  const costs: Cost[] = [];
  for (const size of given.length > 0 ? given : [1_000, 5_000, 20_000]) {
    costs.push(await costOf(size));
  }
  const [first] = costs;
  for (const cost of costs.slice(1)) {
    if (first) {
      const times = (of: "entries" | "requests" | "megabytes" | "seconds" | "ownSeconds"): string =>
        (cost[of] / first[of]).toFixed(1);
      console.log(
        `${times("entries")} times the entries: merging again takes ${times("requests")} times the requests, ` +
          `${times("megabytes")} times the bytes, ${times("seconds")} times the seconds, ${times("ownSeconds")} of own code`,
      );
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
