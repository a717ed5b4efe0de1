import { useRef, useState } from "react";
import { britishDay } from "../../../calendar/britishDay";
import type {
  ActionChange,
  ActionsChanged,
  ActionsUndo,
  PlanDays,
  PlanJobs,
} from "../../../jobs/plan/planTypes";
import { failureOf, type Failure } from "../../shared/failure";
import { counted } from "../../shared/sentenceParts";

/** What the last change did, with what puts it back. */
export interface LastChange {
  /** The actions that it is about; none for the days of the plan. */
  refs: readonly string[];
  words: string;
  undo: (() => Promise<string>) | null;
}

export interface Changes {
  last: LastChange | null;
  failure: Failure | null;
  busy: boolean;
  /** @param seen what the person saw in a longer text before */
  change: (refs: readonly string[], change: ActionChange, seen?: Seen) => void;
  note: (ref: string, note: string) => void;
  days: (days: Partial<PlanDays>) => void;
  undo: () => void;
  /** Forgets the failure. */
  reset: () => void;
}

type Seen = Parameters<PlanJobs["changeActions"]>[2];

/**
 * Changes to actions, written one after the other in the order in which fields were left; each says what it did and can be undone.
 * @param onDone called after each, so that the plan is read again
 */
export function useChanges(jobs: PlanJobs, onDone: () => void): Changes {
  const [last, setLast] = useState<LastChange | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const own = useRef<OwnChange | null>(null);

  function run(work: () => Promise<LastChange | null>) {
    setWaiting((count) => count + 1);
    queue.current = queue.current.then(async () => {
      try {
        const done = await work();
        if (done) setLast(done);
        setFailure(null);
      } catch (error) {
        setFailure(
          failureOf(error, "That could not be written.", "What was in the plan before is unchanged."),
        );
      }
      setWaiting((count) => count - 1);
      onDone();
    });
  }

  const undoing = (undo: ActionsUndo) => async () => {
    const { left } = await jobs.undoActions(undo);
    return ["Put back as it was.", ...left].join(" ");
  };
  const done = ({ refs, undo }: ActionsChanged, words: string): LastChange | null =>
    refs.length === 0 ? null : { refs, words, undo: undoing(undo) };

  return {
    last,
    failure,
    busy: waiting > 0,
    change: (refs, change, seen) =>
      run(async () => {
        const changed = await jobs.changeActions(refs, change, withOwn(seen, own.current, refs));
        if (seen) own.current = { refs, seen, change };
        return done(changed, changeInWords(refs, change));
      }),
    note: (ref, note) =>
      run(async () =>
        done(
          await jobs.addProgressNote(ref, note),
          `The note was added to ${ref} and to the Progress notes sheet.`,
        ),
      ),
    days: (days) =>
      run(async () => {
        const before = await jobs.setPlanDays(days);
        const back: Partial<PlanDays> = {
          ...(days.publication !== undefined && { publication: before.publication }),
          ...(days.agreed !== undefined && { agreed: before.agreed }),
        };
        return {
          refs: [],
          words: "Set on the Review sheet. Targets that count from it follow.",
          undo: async () => {
            await jobs.setPlanDays(back);
            return "Put back as it was.";
          },
        };
      }),
    undo: () => {
      if (!last?.undo) return;
      const { refs, undo } = last;
      run(async () => {
        own.current = null;
        return { refs, words: await undo(), undo: null };
      });
    },
    reset: () => setFailure(null),
  };
}

/** The last change that was written, of what the person saw then. */
interface OwnChange {
  refs: readonly string[];
  seen: ActionChange;
  change: ActionChange;
}

/** Where the page still shows what the person's own last change replaced, that change is what was seen. */
function withOwn(
  seen: ActionChange | undefined,
  own: OwnChange | null,
  refs: readonly string[],
): ActionChange | undefined {
  if (!seen || own?.refs.join() !== refs.join()) return seen;
  const isStale = Object.entries(seen).every(([key, value]) => Reflect.get(own.seen, key) === value);
  return isStale ? { ...seen, ...own.change } : seen;
}

const NAMES: Readonly<Record<keyof ActionChange, string>> = {
  status: "Status",
  target: "Target date",
  agency: "Agency",
  lead: "Lead (role)",
  percent: "%",
  evidence: "Evidence",
  impact: "Impact",
  completed: "Completed",
  signedOffBy: "Signed off by",
  signedOff: "Signed off",
  impactReview: "Impact review",
};

/** "Status of ACT-0003: On hold.", "Target date of 3 actions: 31/03/2027." */
function changeInWords(refs: readonly string[], change: ActionChange): string {
  const of = refs.length === 1 ? (refs[0] ?? "") : counted(refs.length, "action", "actions");
  return Object.entries(NAMES)
    .flatMap(([key, name]) => {
      const value: unknown = Reflect.get(change, key);
      if (value === undefined) return [];
      const text = typeof value === "string" ? value.trim().split("\n").join("; ") : "";
      const shown = /^\d{4}-\d\d-\d\d$/.test(text) ? britishDay(text) : text;
      const isLong = key === "evidence" || key === "impact";
      return [`${name} of ${of} ${isLong ? "is written" : shown === "" ? "is emptied" : `is ${shown}`}.`];
    })
    .join(" ");
}
