import { useCallback, useState } from "react";
import type {
  ActionCorrection,
  CalendarMade,
  Completion,
  PlanBuilt,
  PlanFollowed,
  PlanNotice,
  PlanPreview,
  RecommendationsChosen,
} from "../../jobs/plan/planTypes";
import type { FieldChoice, SliceRead, SliceTaken } from "../../jobs/plan/sliceTypes";
import type { PaneJobs } from "../pageProps";
import { useJob, type JobState, type JobTools } from "../shared/useJob";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";
import { counted, listed } from "../shared/words";

export interface PlanWork {
  plan: ReadOfWorkbook<PlanFollowed | null>;
  state: JobState<string>;
  busy: boolean;
  /** Recommendations that were read and not built yet. */
  preview: PlanPreview | null;
  /** What the last build or repair noticed. */
  noticed: PlanNotice[];
  calendar: CalendarMade | null;
  /** What an agency sent back, while nothing of it has been taken yet. */
  slice: SliceRead | null;
  lookIntoSlice: (files: File[]) => void;
  takeSlice: (choices: readonly FieldChoice[]) => void;
  leaveSlice: () => void;
  look: (from: RecommendationsChosen | (() => Promise<RecommendationsChosen>)) => void;
  leavePreview: () => void;
  build: (corrections: readonly ActionCorrection[]) => void;
  repair: () => void;
  note: (ref: string, note: string) => void;
  complete: (completion: Completion) => void;
  agencySheet: (agency: string) => void;
  extract: () => void;
  makeCalendar: () => void;
  schoolTerms: () => void;
  rememberReport: () => void;
  cancel: () => void;
  rest: () => void;
}

function builtInWords({ actions, added, changed, withdrawn }: PlanBuilt): string {
  const parts = [
    ...(added > 0 ? [`${counted(added, "action", "actions")} came in`] : []),
    ...(changed > 0 ? [`${String(changed)} changed`] : []),
    ...(withdrawn > 0 ? [`${String(withdrawn)} were marked as withdrawn`] : []),
  ];
  const what = parts.length === 0 ? "Nothing new was found" : listed(parts);
  return `${what}; the plan has ${counted(actions, "action", "actions")}.`;
}

function takenInWords({ cells, actions, left }: SliceTaken): string {
  const written = `${counted(cells, "cell", "cells")} of ${counted(actions, "action", "actions")} now ${cells === 1 ? "says" : "say"} what was chosen.`;
  return left.length === 0
    ? written
    : `${written} ${counted(left.length, "field was", "fields were")} left alone.`;
}

/** The action plan as the page works on it; each job ends with a sentence on what was done, and the plan is read again. */
export function usePlan(jobs: PaneJobs, shown: boolean): PlanWork {
  const read = useCallback(() => jobs.followPlan(), [jobs]);
  const plan = useWorkbook(read, shown);
  const [preview, setPreview] = useState<PlanPreview | null>(null);
  const [noticed, setNoticed] = useState<PlanNotice[]>([]);
  const [slice, setSlice] = useState<SliceRead | null>(null);
  const [calendar, setCalendar] = useState<CalendarMade | null>(null);
  const { state, start, cancel, rest } = useJob<string>(
    "That could not be done.",
    "What stood in the plan before is as it was.",
  );
  const { readAgain } = plan;

  const act = useCallback(
    (job: (tools: JobTools) => Promise<string>) => {
      setCalendar(null);
      void start(job).then((said) => {
        if (said !== null) readAgain();
      });
    },
    [start, readAgain],
  );

  return {
    plan,
    state,
    busy: state.at === "work",
    preview,
    noticed,
    slice,
    calendar,
    cancel,
    rest,
    look: (from) => {
      setNoticed([]);
      act(async ({ progress }) => {
        progress({ step: "Reading the recommendations", done: 0, of: 1 });
        const found = await jobs.previewPlan(typeof from === "function" ? await from() : from);
        setPreview(found);
        return "";
      });
    },
    lookIntoSlice: ([file, ...others]) => {
      if (!file) return;
      setNoticed([]);
      act(async ({ progress }) => {
        progress({ step: `Reading ${file.name}`, done: 0, of: 1 });
        const bytes = new Uint8Array(await file.arrayBuffer());
        setSlice(await jobs.readSlice({ name: file.name, bytes }));
        return others.length === 0 ? "" : `${file.name} was read. Read the other files after it, one by one.`;
      });
    },
    takeSlice: (choices) => {
      act(async ({ progress }) => {
        progress({ step: "Writing into the plan", done: 0, of: 1 });
        const taken = await jobs.takeSlice(choices);
        setSlice(null);
        setNoticed(taken.left.map((message) => ({ ref: "", message, sheet: "", address: "" })));
        return takenInWords(taken);
      });
    },
    leaveSlice: () => {
      setSlice(null);
      rest();
    },
    leavePreview: () => {
      setPreview(null);
      rest();
    },
    build: (corrections) => {
      if (preview === null) return;
      act(async (tools) => {
        const built = await jobs.buildPlan(preview.from, corrections, tools);
        setPreview(null);
        setNoticed(built.noticed);
        return builtInWords(built);
      });
    },
    repair: () => {
      act(async (tools) => {
        const built = await jobs.repairPlan(tools);
        setNoticed(built.noticed);
        return built.noticed.length === 0
          ? "Nothing in the plan was broken."
          : `The plan was repaired: ${counted(built.noticed.length, "thing was", "things were")} noticed.`;
      });
    },
    note: (ref, note) => {
      act(async () => {
        await jobs.addProgressNote(ref, note);
        return `The note was added to ${ref}, and stands on the sheet Progress notes too.`;
      });
    },
    complete: (completion) => {
      act(async () => {
        await jobs.completeAction(completion);
        return `${completion.ref} is complete.`;
      });
    },
    agencySheet: (agency) => {
      act(async () => {
        const { sheet, actions } = await jobs.makeAgencySheet(agency);
        return `The sheet "${sheet}" holds ${counted(actions, "action", "actions")} of ${agency}. Move it to a workbook of its own to send it, and read that in here when it comes back filled in.`;
      });
    },
    extract: () => {
      act(async () => {
        const { sheet, done, remaining } = await jobs.makePublicationExtract();
        return `The sheet "${sheet}" tells of ${counted(done, "action", "actions")} done and ${String(remaining)} remaining. Read it through before it is published.`;
      });
    },
    schoolTerms: () => {
      act(async () => {
        const { sheet } = await jobs.makeSchoolTerms();
        await jobs.goTo(sheet);
        return `The sheet "${sheet}" lists the half terms. Enter your council's days there; target dates follow when they are brought up to date.`;
      });
    },
    rememberReport: () => {
      act(async () => {
        await jobs.rememberReport();
        return "Today is remembered as the day of the last report; it stands above the plan.";
      });
    },
    makeCalendar: () => {
      act(async () => {
        const made = await jobs.planCalendar();
        setCalendar(made);
        return `The calendar file has ${counted(made.events, "day", "days")}.`;
      });
    },
  };
}
