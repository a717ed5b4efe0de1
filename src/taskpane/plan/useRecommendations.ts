import { useState } from "react";
import type {
  ActionCorrection,
  PlanBuilt,
  PlanJobs,
  PlanNotice,
  PlanPreview,
  RecommendationsChosen,
} from "../../jobs/plan/planTypes";
import { counted, listed } from "../shared/sentenceParts";
import type { Act } from "./planActs";

/** Recommendations on their way into the plan. */
export interface Recommendations {
  /** Those that were read and not built yet. */
  preview: PlanPreview | null;
  look: (from: RecommendationsChosen | (() => Promise<RecommendationsChosen>)) => void;
  build: (corrections: readonly ActionCorrection[]) => void;
  leave: () => void;
}

export function useRecommendations(
  jobs: PlanJobs,
  act: Act,
  reset: () => void,
  onNoticed: (noticed: readonly PlanNotice[]) => void,
): Recommendations {
  const [preview, setPreview] = useState<PlanPreview | null>(null);
  return {
    preview,
    look: (from) => {
      onNoticed([]);
      act(async ({ progress }) => {
        progress({ step: "Reading the recommendations", done: 0, of: 1 });
        setPreview(await jobs.previewPlan(typeof from === "function" ? await from() : from));
        return "";
      });
    },
    build: (corrections) => {
      if (preview === null) return;
      act(async (tools) => {
        const built = await jobs.buildPlan(preview.from, corrections, tools);
        setPreview(null);
        onNoticed(built.noticed);
        return builtInWords(built);
      });
    },
    leave: () => {
      setPreview(null);
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
