import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs, type Jobs } from "../../../src/jobs/createJobs";
import { JobError } from "../../../src/jobs/shared/jobError";
import type { Pane } from "../../../src/jobs/shared/pane";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { TODAY } from "../smallReview";
import { requestsOf } from "./requestsOf";
import { stateOf } from "./state";

/** A job as a person in one of two panes asks for it. */
export type Asked = (jobs: Jobs) => Promise<unknown>;

/** Two jobs that meet in one workbook. */
export interface Pair {
  name: string;
  start: () => Promise<OpenedWorkbook>;
  first: Asked;
  second: Asked;
}

/** How it went when the second pane came before the n-th request of the first. */
export interface MetAt {
  at: number;
  /** What the panes were told, where they could not do it at once. */
  told: string[];
  /** What the workbook then holds, apart from what panes tell each other: as after one job and then the other, or not. */
  asInTurn: boolean;
  found: Record<string, unknown>;
}

/** A pane whose clock goes on only while it waits. */
export function paneCalled(id: string, clock = { now: Date.parse(`${TODAY}T10:12:00Z`) }): Pane {
  return {
    id,
    where: "Excel on the web",
    now: () => clock.now,
    inWords: (moment) => new Date(moment).toISOString().slice(11, 16),
    wait: (milliseconds) => {
      clock.now += milliseconds;
      return Promise.resolve();
    },
    every: () => () => undefined,
  };
}

export function jobsOfPane(run: RunInWorkbook, id: string, told: string[] = []): Jobs {
  const jobs = createJobs(run, () => TODAY, paneCalled(id));
  jobs.watchNotices((sentence) => told.push(sentence));
  return jobs;
}

/**
 * Has a second pane ask for its job before a request of the first one's, the whole of it in between. Whoever is told to wait does it
 * again afterwards, as the sentence says.
 * @param tried which requests of the first, given how many it makes
 */
export async function meetAtEach(pair: Pair, tried: (requests: number) => number[]): Promise<MetAt[]> {
  const file = await saved(pair.start);
  const inTurn = JSON.stringify(await outcome(file, [pair.first, pair.second]));
  let otherTurn: string | null = null;
  const isInTurn = async (found: string): Promise<boolean> =>
    found === inTurn ||
    found === (otherTurn ??= JSON.stringify(await outcome(file, [pair.second, pair.first])));
  const requests = await requestsOf(file, ({ Excel }) =>
    pair.first(jobsOfPane((batch) => Excel.run(batch), "a")),
  );
  const met: MetAt[] = [];
  for (const at of tried(requests)) {
    const { told, found } = await meetAt(file, pair, at);
    met.push({ at, told, found, asInTurn: await isInTurn(JSON.stringify(found)) });
  }
  return met;
}

async function meetAt(
  file: Uint8Array,
  { first, second }: Pair,
  at: number,
): Promise<Pick<MetAt, "told" | "found">> {
  const told: string[] = [];
  let come = false;
  let again: Asked | null = null;
  const workbook = await openWorkbook(file, {
    today: TODAY,
    between: async (request, coAuthor) => {
      if (request < at || come) return undefined;
      come = true;
      const other = jobsOfPane((batch) => coAuthor.run(batch), "b", told);
      if (!(await wasDone(second, other, told))) again = second;
      return undefined;
    },
  });
  try {
    const run: RunInWorkbook = (batch) => workbook.Excel.run(batch);
    const jobs = jobsOfPane(run, "a", told);
    if (!(await wasDone(first, jobs, told))) again = first;
    if (again) await again(jobsOfPane(run, "c", told));
    return { told, found: await withoutSigns(workbook) };
  } finally {
    workbook.close();
  }
}

/** False where the pane was told that another is at work. */
async function wasDone(asked: Asked, jobs: Jobs, told: string[]): Promise<boolean> {
  try {
    await asked(jobs);
    return true;
  } catch (error) {
    if (!(error instanceof JobError && error.message.includes("has been at work"))) throw error;
    told.push(error.message);
    return false;
  }
}

async function outcome(file: Uint8Array, asked: readonly Asked[]): Promise<Record<string, unknown>> {
  const workbook = await openWorkbook(file, { today: TODAY });
  try {
    for (const [index, one] of asked.entries()) {
      await one(jobsOfPane((batch) => workbook.Excel.run(batch), `in turn ${index}`));
    }
    return await withoutSigns(workbook);
  } finally {
    workbook.close();
  }
}

async function withoutSigns(workbook: OpenedWorkbook): Promise<Record<string, unknown>> {
  return { ...(await stateOf(workbook)), "At work": null };
}

async function saved(start: Pair["start"]): Promise<Uint8Array> {
  const workbook = await start();
  try {
    return await workbook.save();
  } finally {
    workbook.close();
  }
}
