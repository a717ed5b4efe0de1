import { useState } from "react";
import type {
  ActionCorrection,
  PlanBuilt,
  PlanJobs,
  PlanNotice,
  PlanPreview,
  RecommendationsChosen,
} from "../../../jobs/plan/planTypes";
import { counted, listed } from "../../shared/sentenceParts";
import { useJob, type StartedJob } from "../../shared/useJob";
import type { Act } from "../planActs";
import { currentCorrections, type Decided } from "./decisions";

/** Recommendations on their way into the plan. */
export interface Recommendations {
  /** Those that were read and not built yet. */
  preview: PlanPreview | null;
  decided: Decided;
  /** What the last step did, in words; "" where there is none to undo. */
  lastStep: string;
  /** Reading the table again with another decision. */
  again: StartedJob<string>;
  look: (from: RecommendationsChosen | (() => Promise<RecommendationsChosen>)) => void;
  /** Takes another decision into account; `step` says it in words. */
  decide: (decided: Decided, step: string) => void;
  undo: () => void;
  build: () => void;
  leave: () => void;
}

const NOTHING: Decided = { choices: { columns: [], rows: [] }, corrections: new Map() };

/** A decision that can be taken back. */
interface Step {
  before: Decided;
  words: string;
}

export function useRecommendations(
  jobs: PlanJobs,
  act: Act,
  reset: () => void,
  onNoticed: (noticed: readonly PlanNotice[]) => void,
): Recommendations {
  const [preview, setPreview] = useState<PlanPreview | null>(null);
  const [decided, setDecided] = useState(NOTHING);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const again = useJob<string>("The table could not be read again.", "Nothing has been built yet.");

  function startAnew(found: PlanPreview | null) {
    setPreview(found);
    setDecided(NOTHING);
    setSteps([]);
    again.reset();
  }

  /** Corrections need no second reading. */
  function take(next: Decided, left: readonly Step[], said: string) {
    if (preview === null) return;
    const settle = () => {
      setDecided(next);
      setSteps(left);
    };
    if (next.choices === decided.choices) {
      settle();
      return;
    }
    void again.start(async () => {
      setPreview(await jobs.previewPlan(preview.from, next.choices));
      settle();
      return said;
    });
  }

  return {
    preview,
    decided,
    lastStep: steps.at(-1)?.words ?? "",
    again,
    look: (from) => {
      onNoticed([]);
      act(async ({ progress }) => {
        progress({ step: "Reading the recommendations", done: 0, of: 1 });
        startAnew(await jobs.previewPlan(typeof from === "function" ? await from() : from));
        return "";
      });
    },
    decide: (next, words) => {
      take(next, [...steps, { before: decided, words }], words);
    },
    undo: () => {
      const last = steps.at(-1);
      if (last) take(last.before, steps.slice(0, -1), "The last step was undone.");
    },
    build: () => {
      if (preview === null) return;
      const corrections: ActionCorrection[] = currentCorrections(preview, decided);
      act(async (tools) => {
        const built = await jobs.buildPlan(preview.from, corrections, {
          ...tools,
          choices: decided.choices,
        });
        startAnew(null);
        onNoticed(built.noticed);
        return builtInWords(built);
      });
    },
    leave: () => {
      startAnew(null);
      reset();
    },
  };
}

function builtInWords({ actions, added, changed, withdrawn }: PlanBuilt): string {
  const parts = [
    ...(added > 0 ? [`${counted(added, "action", "actions")} added`] : []),
    ...(changed > 0 ? [`${String(changed)} changed`] : []),
    ...(withdrawn > 0 ? [`${String(withdrawn)} marked as withdrawn`] : []),
  ];
  const what = parts.length === 0 ? "Nothing new was found" : listed(parts);
  return `${what}. The plan has ${counted(actions, "action", "actions")}.`;
}
