import { openWorkbook } from "embedded-workbook";
import { TODAY } from "../smallReview";
import { judge, lostMeanwhile, type Verdict } from "./judge";
import { said, type Outcome, type Prepared, type Trial } from "./outcome";
import { stateOf, type State } from "./state";
import type { Undisturbed } from "./undisturbed";

type Between = NonNullable<NonNullable<Parameters<typeof openWorkbook>[1]>["between"]>;
type Fate = Awaited<ReturnType<Between>>;

/** Excel gone from one request on; or a single request that fails before it, amid it or after it is done; or never an answer again. */
export const FAULTS: Readonly<Record<string, (request: number, first: number) => Fate>> = {
  "refused from there on": (request, first) => (request >= first ? "not done" : undefined),
  "refused once": (request, first) => (request === first ? "not done" : undefined),
  "done, never answered again": (request, first) =>
    request < first ? undefined : request === first ? "not answered" : "not done",
  "done, not answered": (request, first) => (request === first ? "not answered" : undefined),
  "half done": (request, first) => (request === first ? "half done" : undefined),
};

/** What a fault is where the request only reads: whether it was done makes no difference. */
const OF_A_READ: Readonly<Record<string, string>> = {
  "half done": "refused once",
  "done, not answered": "refused once",
  "done, never answered again": "refused from there on",
};

/** The fault that goes on, of one that does not: they are the same where the job asked for nothing more. */
const GOING_ON: Readonly<Record<string, string>> = {
  "refused once": "refused from there on",
  "done, not answered": "done, never answered again",
};

/** What became of a workbook that a fault left when the job was done again. */
interface Settled {
  sameAtOnce: boolean;
  verdict: Verdict;
  lost: string[];
  raw: string[];
}

interface Ran {
  outcome: Outcome;
  /** The job made no request after the one that failed. */
  stopped: boolean;
}

/**
 * Tries faults in one job. Those that cannot but end alike are tried once: at a request that only reads, those that differ in whether it
 * was done; where the job stops at once, those that differ in what later requests meet. Where two leave the very same workbook, it is
 * done again once.
 * @returns null where the job has no such request
 */
export function faultTrials(
  { file, job }: Prepared,
  start: State,
  whole: Undisturbed,
): (trial: Trial) => Promise<Outcome | null> {
  const ran = new Map<string, Ran | null>();
  const settled = new Map<string, Settled>();

  const run = async (what: string, at: number): Promise<Ran | null> => {
    const seen = { faulty: true, reached: false };
    const workbook = await openWorkbook(file, {
      today: TODAY,
      between: (request) => {
        const fate = seen.faulty ? FAULTS[what]?.(request, at) : undefined;
        seen.reached ||= fate !== undefined;
        return fate;
      },
    });
    try {
      const first = await said(workbook, job);
      const stopped = workbook.traffic.requests === at;
      seen.faulty = false;
      if (!seen.reached) return null;
      const left = await workbook.fingerprint();
      const known = settled.get(left) ?? (await settle(workbook, job, start, whole.state));
      settled.set(left, known);
      const { sameAtOnce, verdict, lost, raw } = known;
      const silent = first.told.length === 0 && first.raw.length === 0 && !sameAtOnce;
      const outcome: Outcome = {
        kind: "fault",
        what,
        at,
        ...verdict,
        lost,
        told: first.told,
        silent,
        raw: [...first.raw, ...raw],
      };
      return { outcome, stopped };
    } finally {
      workbook.close();
    }
  };

  const once = async (what: string, at: number): Promise<Ran | null> => {
    const of = (whole.onlyReads(at) && OF_A_READ[what]) || what;
    const goingOn = ran.get(`${at} ${GOING_ON[of] ?? ""}`);
    const known = goingOn?.stopped ? goingOn : ran.get(`${at} ${of}`);
    const made = known === undefined ? await run(of, at) : known;
    ran.set(`${at} ${of}`, made);
    return made;
  };

  return async ({ what, at }) => {
    const made = await once(what, at);
    return made && { ...made.outcome, what };
  };
}

async function settle(
  workbook: Awaited<ReturnType<typeof openWorkbook>>,
  job: Prepared["job"],
  start: State,
  whole: State,
): Promise<Settled> {
  const left = await stateOf(workbook);
  const sameAtOnce = judge(left, [whole], false).same;
  const again = await said(workbook, job);
  const verdict = judge(await stateOf(workbook), [whole], false);
  return {
    sameAtOnce,
    verdict,
    lost: [...verdict.lost, ...lostMeanwhile(left, start, whole)],
    raw: again.raw,
  };
}
