import { z } from "zod";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { JobCancelled, JobError } from "../../../src/jobs/shared/jobError";
import { TODAY } from "../smallReview";
import { toldBy, type Job } from "./case";
import { stateOf, type State } from "./state";

/** Something that happens at a request of a job, from 1. */
export interface Trial {
  kind: "fault" | "edit" | "panes";
  what: string;
  at: number;
}

export interface Outcome extends Trial {
  /** After the job was done again, it is as the undisturbed run. */
  same: boolean;
  /** What was said the first time. */
  told: string[];
  lost: string[];
  doubled: string[];
  /** It says that it is done, is not, and tells nothing. */
  silent: boolean;
  /** An error that is not in a person's words. */
  raw: string[];
  differs: string[];
}

/** What a case's trials begin with: a workbook, and a job that has something to write in it. */
export interface Prepared {
  file: Uint8Array;
  job: Job;
}

export type Doing = (workbook: OpenedWorkbook) => Promise<unknown>;

export function doing(job: Job): Doing {
  return (workbook) => job(toldBy(workbook).jobs, workbook);
}

/** The workbook after some steps that nothing disturbs. */
export async function after(file: Uint8Array, steps: readonly Doing[]): Promise<State> {
  const workbook = await openWorkbook(file, { today: TODAY });
  try {
    for (const step of steps) await step(workbook);
    return await stateOf(workbook);
  } finally {
    workbook.close();
  }
}

/** What a job says that fails or has something to say. */
export interface Said {
  told: string[];
  /** Errors that are not in a person's words. */
  raw: string[];
}

export async function said(workbook: OpenedWorkbook, job: Job): Promise<Said> {
  const { jobs, told } = toldBy(workbook);
  return saidBy(told, () => job(jobs, workbook));
}

/** @param told where the job tells what it tells beside its answer */
export async function saidBy(told: string[], work: () => Promise<unknown>): Promise<Said> {
  try {
    told.push(...warningsOf(await work()));
    return { told, raw: [] };
  } catch (error) {
    if (error instanceof JobError || error instanceof JobCancelled) {
      return { told: [...told, error.message], raw: [] };
    }
    return { told, raw: [String(error)] };
  }
}

const warned = z.object({
  warnings: z.array(z.string()).optional(),
  left: z.array(z.string()).optional(),
  told: z.array(z.string()).optional(),
  refused: z.array(z.object({ message: z.string() })).optional(),
});

/** What an answer says beside what was done. */
function warningsOf(answer: unknown): string[] {
  const read = warned.safeParse(answer);
  if (!read.success) return [];
  const { warnings = [], left = [], told = [], refused = [] } = read.data;
  return [...warnings, ...left, ...told, ...refused.map(({ message }) => message)];
}
