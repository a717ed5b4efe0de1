import { z } from "zod";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { JobCancelled, JobError } from "../../../src/jobs/shared/jobError";
import { TODAY } from "../smallReview";
import { toldBy, type Case, type Job } from "./case";
import { edit, EDITS, meetingIn, unprotect, type Met } from "./edits";
import { judge, lostFrom, lostMeanwhile, type Verdict } from "./judge";
import { stateOf, type State } from "./state";

type Between = NonNullable<NonNullable<Parameters<typeof openWorkbook>[1]>["between"]>;
type Fate = Awaited<ReturnType<Between>>;

/** Excel gone from one request on; or a single request that fails before it, amid it or after it is done; or never an answer again. */
const FAULTS: Readonly<Record<string, (request: number, first: number) => Fate>> = {
  "refused from there on": (request, first) => (request >= first ? "not done" : undefined),
  "refused once": (request, first) => (request === first ? "not done" : undefined),
  "half done": (request, first) => (request === first ? "half done" : undefined),
  "done, not answered": (request, first) => (request === first ? "not answered" : undefined),
  "done, never answered again": (request, first) =>
    request < first ? undefined : request === first ? "not answered" : "not done",
};

/** Something that happens at a request of a job, from 1. */
export interface Trial {
  kind: "fault" | "edit";
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

/** A case that is ready to be tried. */
export interface Ready {
  trials: readonly Trial[];
  /** Null where what was to happen could not, because the job has no such request or the table is in its hands. */
  run: (trial: Trial) => Promise<Outcome | null>;
}

export async function readyFor(one: Case): Promise<Ready> {
  const { workbook, job } = await one.start();
  const { meets } = one;
  const met = meets ? await meetingIn(workbook, meets) : null;
  const file = await workbook.save();
  workbook.close();
  const start = await after(file, []);
  const whole = await after(file, [doing(job)]);
  const known = new Map<string, Promise<EditRefs>>();
  const refsOf = (name: string): Promise<EditRefs> => {
    const refs = known.get(name) ?? (met ? editRefs(file, job, name, met) : Promise.reject(new Error(name)));
    known.set(name, refs);
    return refs;
  };
  const requests = Array.from({ length: whole.requests }, (_one, index) => index + 1);
  const of = (kind: Trial["kind"], names: readonly string[]): Trial[] =>
    names.flatMap((what) => requests.map((at) => ({ kind, what, at })));
  return {
    trials: [...of("fault", Object.keys(FAULTS)), ...(met ? of("edit", Object.keys(EDITS)) : [])],
    run: async (trial) =>
      trial.kind === "fault"
        ? withFault(file, job, trial, start.state, whole.state)
        : met && withEdit(file, job, trial, met, await refsOf(trial.what)),
  };
}

interface After {
  state: State;
  requests: number;
}

type Doing = (workbook: OpenedWorkbook) => Promise<unknown>;

function doing(job: Job): Doing {
  return (workbook) => job(toldBy(workbook).jobs, workbook);
}

async function after(file: Uint8Array, steps: readonly Doing[]): Promise<After> {
  const workbook = await openWorkbook(file, { today: TODAY });
  try {
    for (const step of steps) await step(workbook);
    const { requests } = workbook.traffic;
    return { state: await stateOf(workbook), requests };
  } finally {
    workbook.close();
  }
}

/** What a job says that fails or has something to say. */
async function said(workbook: OpenedWorkbook, job: Job): Promise<{ told: string[]; raw: string[] }> {
  const { jobs, told } = toldBy(workbook);
  try {
    told.push(...warningsOf(await job(jobs, workbook)));
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
  refused: z.array(z.object({ message: z.string() })).optional(),
});

/** What an answer says beside what was done. */
function warningsOf(answer: unknown): string[] {
  const read = warned.safeParse(answer);
  if (!read.success) return [];
  const { warnings = [], left = [], refused = [] } = read.data;
  return [...warnings, ...left, ...refused.map(({ message }) => message)];
}

async function withFault(
  file: Uint8Array,
  job: Job,
  trial: Trial,
  start: State,
  whole: State,
): Promise<Outcome | null> {
  const seen = { faulty: true, reached: false };
  const workbook = await openWorkbook(file, {
    today: TODAY,
    between: (request) => {
      const fate = seen.faulty ? FAULTS[trial.what]?.(request, trial.at) : undefined;
      seen.reached ||= fate !== undefined;
      return fate;
    },
  });
  try {
    const first = await said(workbook, job);
    seen.faulty = false;
    if (!seen.reached) return null;
    const left = await stateOf(workbook);
    const silent = first.told.length === 0 && first.raw.length === 0 && !judge(left, [whole], false).same;
    const again = await said(workbook, job);
    const found = judge(await stateOf(workbook), [whole], false);
    const lost = [...found.lost, ...lostMeanwhile(left, start, whole)];
    return { ...trial, ...found, lost, told: first.told, silent, raw: [...first.raw, ...again.raw] };
  } finally {
    workbook.close();
  }
}

/** What is left where a co-author acts before or after the job, and where it is done once more. */
interface EditRefs {
  /** The workbook as the co-author leaves it, without the job. */
  edited: State;
  once: readonly State[];
  again: readonly State[];
}

async function editRefs(file: Uint8Array, job: Job, name: string, met: Met): Promise<EditRefs> {
  const acts: Doing = ({ Excel }) => edit(Excel, name, met);
  const does: Doing = (workbook) => said(workbook, job);
  const refs = async (...orders: Doing[][]): Promise<State[]> => {
    const states: State[] = [];
    for (const steps of orders) states.push((await after(file, steps)).state);
    return states;
  };
  const once = await refs([acts, does], [does, acts]);
  const [edited = {}] = await refs([acts]);
  return {
    edited,
    once,
    again: [...once, ...(await refs([acts, does, unprotect, does], [does, acts, unprotect, does]))],
  };
}

async function withEdit(
  file: Uint8Array,
  job: Job,
  trial: Trial,
  met: Met,
  { edited, once, again }: EditRefs,
): Promise<Outcome | null> {
  const seen = { met: false, acted: false };
  const workbook = await openWorkbook(file, {
    today: TODAY,
    between: async (request, coAuthor) => {
      if (request !== trial.at || seen.met) return undefined;
      seen.met = true;
      seen.acted = await edit(coAuthor, trial.what, met);
      return undefined;
    },
  });
  try {
    const first = await said(workbook, job);
    if (!seen.acted) return null;
    const left = await stateOf(workbook);
    const found = judge(left, once, true);
    if (!found.same) await unprotect(workbook);
    const second = found.same ? { told: [], raw: [] } : await said(workbook, job);
    const settled: Verdict = found.same ? found : judge(await stateOf(workbook), again, true);
    const silent = first.told.length === 0 && first.raw.length === 0 && !found.same;
    const lost = [...lostFrom(left, [edited, ...once]), ...settled.lost];
    // What was told to be unfinished is judged once it is finished.
    const doubled = [...(first.told.length === 0 ? found.doubled : []), ...settled.doubled];
    return {
      ...trial,
      ...settled,
      lost,
      doubled,
      told: first.told,
      silent,
      raw: [...first.raw, ...second.raw],
    };
  } finally {
    workbook.close();
  }
}
