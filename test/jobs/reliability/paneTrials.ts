import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { TODAY } from "../smallReview";
import type { Job } from "./case";
import { judge } from "./judge";
import { saidBy, type Outcome, type Prepared, type Said, type Trial } from "./outcome";
import { stateOf, type State } from "./state";
import { jobsOfPane } from "./twoPanes";

/** What another pane does at a request of the job. */
export const ASKS_TOO = "another pane asks for the same";

export interface PaneTrials {
  /** How many requests the job makes where it takes turns. */
  requests: number;
  run: (trial: Trial) => Promise<Outcome>;
}

/** Has another pane ask for the same job before a request of the first one's; who is told to wait asks again afterwards. */
export async function paneTrials({ file, job }: Prepared): Promise<PaneTrials> {
  const { requests, state: inTurn } = await twice(file, job);
  return {
    requests,
    run: async (trial) => {
      const met = { come: false, waits: false };
      const told: Said = { told: [], raw: [] };
      const workbook = await openWorkbook(file, {
        today: TODAY,
        between: async (request, coAuthor) => {
          if (request < trial.at || met.come) return undefined;
          met.come = true;
          met.waits = add(told, await askedIn({ ...workbook, Excel: coAuthor }, "b", job));
          return undefined;
        },
      });
      try {
        const waits = add(told, await askedIn(workbook, "a", job)) || met.waits;
        if (waits) add({ told: [], raw: told.raw }, await askedIn(workbook, "c", job));
        const verdict = judge(withoutSigns(await stateOf(workbook)), [inTurn], false);
        const silent = told.told.length === 0 && !verdict.same;
        return { ...trial, ...verdict, ...told, silent };
      } finally {
        workbook.close();
      }
    },
  };
}

/** @returns whether the pane was told that another is at work */
function add(all: Said, { told, raw }: Said): boolean {
  all.told.push(...told);
  all.raw.push(...raw);
  return told.some((sentence) => sentence.includes("has been at work"));
}

async function twice(file: Uint8Array, job: Job): Promise<{ requests: number; state: State }> {
  const workbook = await openWorkbook(file, { today: TODAY });
  try {
    await askedIn(workbook, "a", job);
    const { requests } = workbook.traffic;
    await askedIn(workbook, "b", job);
    return { requests, state: withoutSigns(await stateOf(workbook)) };
  } finally {
    workbook.close();
  }
}

function askedIn(workbook: OpenedWorkbook, pane: string, job: Job): Promise<Said> {
  const told: string[] = [];
  const jobs = jobsOfPane((batch) => workbook.Excel.run(batch), pane, told);
  return saidBy(told, () => job(jobs, workbook));
}

/** What panes tell each other does not count. */
function withoutSigns(state: State): State {
  return Object.fromEntries(Object.entries(state).filter(([name]) => name !== "At work"));
}
