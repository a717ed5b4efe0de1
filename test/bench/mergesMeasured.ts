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

/** What a piece of work on the workbook took. */
export interface Cost {
  requests: number;
  megabytes: number;
  seconds: number;
  /** Seconds of processor time of all threads: the add-in's, the workbook's, and what collects garbage. */
  processor: number;
  /** Of the add-in's own code alone. */
  ownSeconds: number;
  longestTask: number;
  during: string;
}

async function measured<T>(
  workbook: MeasuredWorkbook,
  work: (progress: (now: { step: string }) => void) => Promise<T>,
): Promise<{ cost: Cost; result: T }> {
  const { tasks, traffic } = workbook;
  const before = { ...traffic };
  Object.assign(tasks, { longest: 0, during: "", total: 0, step: "" });
  const start = performance.now();
  const processorBefore = process.cpuUsage();
  const result = await work(({ step }) => (tasks.step = step));
  const { user, system } = process.cpuUsage(processorBefore);
  const cost = {
    requests: traffic.requests - before.requests,
    megabytes: (traffic.bytes - before.bytes) / 1e6,
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    ownSeconds: tasks.total / 1000,
    longestTask: tasks.longest,
    during: tasks.during,
  };
  return { cost, result };
}

/** What the parts of a review's work cost. */
export interface MergesMeasured {
  entries: number;
  annotations: number;
  adding: Cost;
  first: Cost;
  preview: Cost;
  /** Over what the panel has annotated, with a corrected return. */
  again: Cost;
  /** The same once more, with nothing new. */
  same: Cost;
  /** What the last two did, in words. */
  told: { again: string; same: string; kept: number };
}

function inWords({ added, changed, withdrawn }: MergeResult): string {
  return `${added} new, ${changed} changed, ${withdrawn} withdrawn`;
}

/**
 * Adds six returns, merges them, annotates them as a panel does and merges them again with a corrected one.
 * @throws when an annotation is lost
 */
export async function measureMerges(size: number): Promise<MergesMeasured> {
  const workbook = await openMeasured(TODAY);
  const { run } = workbook;
  const each = Math.ceil(size / AGENCIES.length);
  const returns = AGENCIES.map((agency, place) => ({ agency, rows: rowsOfAgency(place, each) }));
  const files = returns.map(({ agency, rows }) => fileOf(agency, rows));
  const added = await measured(workbook, () => addReturns(run, files, TODAY));
  const first = await measured(workbook, (progress) => mergeReturns(run, { today: TODAY, progress }));
  const annotations = await annotate(workbook);
  const [police] = returns;
  await addReturns(run, [fileOf(police?.agency ?? "", corrected(police?.rows ?? []))], TODAY);
  const preview = await measured(workbook, (progress) => previewMerge(run, { today: TODAY, progress }));
  const again = await measured(workbook, (progress) => mergeReturns(run, { today: TODAY, progress }));
  const kept = await commentsOf(workbook);
  if (kept !== preview.result.counts.commentsKept) {
    throw new Error(`${preview.result.counts.commentsKept} comments stood there, ${kept} are left.`);
  }
  const same = await measured(workbook, (progress) => mergeReturns(run, { today: TODAY, progress }));
  await workbook.close();
  return {
    entries: first.result.result.entries,
    annotations,
    adding: added.cost,
    first: first.cost,
    preview: preview.cost,
    again: again.cost,
    same: same.cost,
    told: { again: inWords(again.result.result), same: inWords(same.result.result), kept },
  };
}
