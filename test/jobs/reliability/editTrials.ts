import { openWorkbook } from "embedded-workbook";
import { TODAY } from "../smallReview";
import { edit, unprotect, type Met } from "./edits";
import { judge, lostFrom, type Verdict } from "./judge";
import { after, said, type Doing, type Outcome, type Prepared, type Trial } from "./outcome";
import { stateOf, type State } from "./state";
import { comparable, type Undisturbed } from "./undisturbed";

/** What is left where a co-author acts before or after the job, and where it is done once more. */
interface EditRefs {
  /** The workbook as the co-author leaves it, without the job. */
  edited: State;
  once: readonly State[];
  again: readonly State[];
}

/**
 * Tries a co-author's steps in one job. A step before a request that only reads, and that is answered as if nothing had happened, is the
 * same as that step after it: it is tried once.
 * @returns null where the step could not be done, because the table is in the job's hands
 */
export function editTrials(
  prepared: Prepared,
  met: Met,
  whole: Undisturbed,
): (trial: Trial) => Promise<Outcome | null> {
  const references = new Map<string, Promise<EditRefs>>();
  const known = new Map<string, Outcome>();
  return async (trial) => {
    const { what, at } = trial;
    const same = known.get(`${at} ${what}`);
    if (same) return { ...same, at };
    const refs = references.get(what) ?? editRefs(prepared, what, met);
    references.set(what, refs);
    const answers = new Map<number, string>();
    const outcome = await withEdit(prepared, trial, met, await refs, answers);
    if (outcome) {
      for (let n = at; whole.onlyReads(n) && answers.get(n) === whole.answers.get(n); n += 1) {
        known.set(`${n + 1} ${what}`, outcome);
      }
    }
    return outcome;
  };
}

async function editRefs({ file, job }: Prepared, name: string, met: Met): Promise<EditRefs> {
  const acts: Doing = ({ Excel }) => edit(Excel, name, met);
  const does: Doing = (workbook) => said(workbook, job);
  const refs = async (...orders: Doing[][]): Promise<State[]> => {
    const states: State[] = [];
    for (const steps of orders) states.push(await after(file, steps));
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
  { file, job }: Prepared,
  trial: Trial,
  met: Met,
  { edited, once, again }: EditRefs,
  answers: Map<number, string>,
): Promise<Outcome | null> {
  const seen = { met: false, acted: false };
  const workbook = await openWorkbook(file, {
    today: TODAY,
    heard: ({ number, answer }) => answers.set(number, comparable(answer)),
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
    // What was told to be unfinished is judged once it is finished.
    const isWhole = first.told.length === 0;
    const lost = [...lostFrom(left, [edited, ...once], isWhole), ...settled.lost];
    const doubled = [...(isWhole ? found.doubled : []), ...settled.doubled];
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
