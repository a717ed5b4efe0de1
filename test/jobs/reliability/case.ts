import type { OpenedWorkbook } from "embedded-workbook";
import { createJobs, type Jobs } from "../../../src/jobs/createJobs";
import { TODAY } from "../smallReview";

/** A job that writes, and a workbook in which it has something to write. */
export interface Case {
  name: string;
  /** The workbook, and the job with all that it is to be given, so that it can be done in any copy of it. */
  start: () => Promise<Started>;
  /** A table in which a co-author is met; none where the workbook has none that the job reads or writes. */
  meets?: Meeting;
}

export interface Started {
  workbook: OpenedWorkbook;
  job: Job;
}

export type Job = (jobs: Jobs, workbook: OpenedWorkbook) => Promise<unknown>;

/** What a co-author does something to. Rows are numbered from 0, as they are before the job. */
export interface Meeting {
  table: string;
  /** The column whose cells tell the rows apart. */
  key: string;
  /** A cell that the job writes, or that stands beside what it writes. */
  written: Cell;
  /** A cell that is a person's own. */
  other: Cell;
  /** A row that the job leaves alone. */
  spare: number;
}

interface Cell {
  row: number;
  heading: string;
}

/** The jobs as the pane has them, and what they tell beside their answers. */
export function toldBy(workbook: OpenedWorkbook): { jobs: Jobs; told: string[] } {
  const jobs = createJobs(
    (batch) => workbook.Excel.run(batch),
    () => TODAY,
  );
  const told: string[] = [];
  jobs.watchNotices((sentence) => told.push(sentence));
  return { jobs, told };
}

/** A workbook that a person has worked in with the jobs of the pane. */
export async function workedIn(workbook: OpenedWorkbook, ...steps: readonly Job[]): Promise<OpenedWorkbook> {
  const { jobs } = toldBy(workbook);
  for (const step of steps) await step(jobs, workbook);
  return workbook;
}

/** A case whose job needs nothing that only its workbook knows. */
export function plainCase(
  name: string,
  start: () => Promise<OpenedWorkbook>,
  job: Job,
  meets?: Meeting,
): Case {
  return { name, start: async () => ({ workbook: await start(), job }), ...(meets && { meets }) };
}
