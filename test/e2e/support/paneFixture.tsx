import { createRoot } from "react-dom/client";
import type { CellReading } from "../../../src/jobs/queries/queryTypes";
import type { Jobs } from "../../../src/jobs/createJobs";
import { JobError } from "../../../src/jobs/shared/jobError";
import { pressPlace } from "../../../src/jobs/ribbon/pressedButton";
import { App } from "../../../src/taskpane/App";
import { timelineInOfficeWindow } from "../../../src/taskpane/timeline/inOfficeWindow";
import { watchPressesAt } from "../../../src/taskpane/ribbon/watchPresses";
import { scriptedCrossChecks } from "./scriptedCrossChecks";
import { scriptedEnquiry } from "./scriptedEnquiry";
import { scriptedGlossary } from "./scriptedGlossary";
import { scriptedEntries } from "./scriptedEntries";
import { scriptedMerge } from "./scriptedMerge";
import { scriptedNames } from "./scriptedNames";
import { scriptedOverview } from "./scriptedOverview";
import { scriptedPlan } from "./scriptedPlan";
import { scriptedPublication } from "./scriptedPublication";
import { scriptedQueries } from "./scriptedQueries";
import { scriptedReview } from "./scriptedReview";
import { scriptedTemplates } from "./scriptedTemplates";
import { scriptedTimetable } from "./scriptedTimetable";
import { scriptedViews } from "./scriptedViews";
import { giveWindows } from "./scriptedWindow";

/**
 * The pane with scripted jobs in the place of the real ones, for the states that a real workbook reaches only for a moment
 * or by bad luck. The address says which (`?returns=none&merge=fails`).
 */
const wanted = new URLSearchParams(location.search);

const reading: CellReading = {
  sheet: "Police",
  address: "B9",
  field: "date",
  written: "w/c 18/3/19",
  readAs: "The week from 18/03/2019 to 24/03/2019.",
  doubts: [],
};

const asked: string[] = [];
/** What the pane asked for, in order, for the test to look at. */
Object.assign(window, { asked });

const scripted: Jobs = {
  ...scriptedMerge(asked, wanted),
  ...scriptedCrossChecks(asked, wanted),
  ...scriptedQueries(asked, wanted),
  ...scriptedTemplates(asked),
  ...scriptedViews(asked, wanted),
  ...scriptedPlan(asked, wanted),
  ...scriptedOverview(asked, wanted),
  ...scriptedTimetable(asked, wanted),
  ...scriptedPublication(asked, wanted),
  ...scriptedEntries(asked),
  ...scriptedNames(asked),
  ...scriptedEnquiry(asked),
  ...scriptedReview(asked, wanted),
  ...scriptedGlossary(asked),
  async readAsTyped() {
    return Promise.resolve(reading);
  },
  async watchTyping(onRead) {
    asked.push("watchTyping");
    onRead(reading);
    return Promise.resolve(async () => {
      asked.push("stopped watching");
      return Promise.resolve();
    });
  },
  watchNotices(onNotice) {
    if (wanted.get("print") === "refused")
      onNotice("The print settings of the sheet “Queries” could not be set.");
    return () => undefined;
  },
  async goTo(sheet, address) {
    asked.push(address === undefined ? `goTo ${sheet}` : `goTo ${sheet} ${address}`);
    return Promise.resolve(true);
  },
};

/** What every job of the pane does where the address says so (`jobs=wait`, `jobs=fail`): it never ends, or it fails. */
const instead: Record<string, () => Promise<never>> = {
  wait: () => new Promise<never>(() => undefined),
  fail: () =>
    Promise.reject(
      new JobError(
        "A cell is being edited, so the workbook could not be read.",
        "Nothing in the workbook was changed.",
        "Press Enter or Esc on the sheet, then try again.",
      ),
    ),
};
const otherwise = instead[wanted.get("jobs") ?? ""];
const jobs = new Proxy(scripted, {
  get(target, name, receiver): unknown {
    const job: unknown = Reflect.get(target, name, receiver);
    return otherwise && typeof job === "function" && !String(name).startsWith("watch") ? otherwise : job;
  },
});

const place = document.createElement("div");
place.id = "pane";
place.style.height = "100%";
document.body.append(place);
const presses = pressPlace(
  () => Date.now(),
  () => Promise.resolve("Review.xlsx"),
);
const isWindow = wanted.get("window") === "timeline";
if (isWindow || wanted.has("windows")) giveWindows();
createRoot(place).render(
  isWindow ? (
    timelineInOfficeWindow()
  ) : (
    <App jobs={jobs} today={() => "2023-07-03"} watchPresses={watchPressesAt(presses)} />
  ),
);
