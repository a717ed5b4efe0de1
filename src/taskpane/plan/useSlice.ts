import { useState } from "react";
import type { PlanNotice } from "../../jobs/plan/planTypes";
import type { FieldChoice, SliceJobs, SliceRead, SliceTaken } from "../../jobs/plan/slice/sliceTypes";
import { fileGiven } from "../shared/fileGiven";
import { counted } from "../shared/sentenceParts";
import type { Act } from "./planActs";

/** What an agency sent back, on its way into the plan. */
export interface Slice {
  /** What was read, while nothing of it has been written into the plan yet. */
  read: SliceRead | null;
  look: (files: File[]) => void;
  take: (choices: readonly FieldChoice[]) => void;
  leave: () => void;
}

export function useSlice(
  jobs: SliceJobs,
  act: Act,
  reset: () => void,
  onNoticed: (noticed: readonly PlanNotice[]) => void,
): Slice {
  const [read, setRead] = useState<SliceRead | null>(null);
  return {
    read,
    look: ([file, ...others]) => {
      if (!file) return;
      onNoticed([]);
      act(async ({ progress }) => {
        progress({ step: `Reading ${file.name}`, done: 0, of: 1 });
        setRead(await jobs.readSlice(await fileGiven(file)));
        return others.length === 0 ? "" : `Only ${file.name} was read. Read the other files one at a time.`;
      });
    },
    take: (choices) => {
      act(async ({ progress }) => {
        progress({ step: "Writing into the plan", done: 0, of: 1 });
        const taken = await jobs.takeSlice(choices);
        setRead(null);
        onNoticed(taken.left.map((message) => ({ ref: "", message, sheet: "", address: "" })));
        return takenInWords(taken);
      });
    },
    leave: () => {
      setRead(null);
      reset();
    },
  };
}

function takenInWords({ cells, actions, left }: SliceTaken): string {
  const written = `${counted(cells, "cell", "cells")} of ${counted(actions, "action", "actions")} ${cells === 1 ? "was" : "were"} updated.`;
  return left.length === 0
    ? written
    : `${written} ${counted(left.length, "field was", "fields were")} left alone.`;
}
