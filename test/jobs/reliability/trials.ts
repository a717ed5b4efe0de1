import type { Case } from "./case";
import { editTrials } from "./editTrials";
import { EDITS, meetingIn } from "./edits";
import { FAULTS, faultTrials } from "./faultTrials";
import { ASKS_TOO, paneTrials } from "./paneTrials";
import { after, type Outcome, type Trial } from "./outcome";
import { undisturbed } from "./undisturbed";

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
  const prepared = { file: await workbook.save(), job };
  workbook.close();
  const whole = await undisturbed(prepared);
  const withFault = faultTrials(prepared, await after(prepared.file, []), whole);
  const withEdit = met ? editTrials(prepared, met, whole) : () => Promise.resolve(null);
  const panes = await paneTrials(prepared);
  const of = (kind: Trial["kind"], names: readonly string[], requests = whole.requests): Trial[] =>
    names.flatMap((what) =>
      Array.from({ length: requests }, (_one, index) => ({ kind, what, at: index + 1 })),
    );
  const run = { fault: withFault, edit: withEdit, panes: panes.run };
  return {
    trials: [
      ...of("fault", Object.keys(FAULTS)),
      ...(met ? of("edit", Object.keys(EDITS)) : []),
      ...of("panes", [ASKS_TOO], panes.requests),
    ],
    run: (trial) => run[trial.kind](trial),
  };
}
