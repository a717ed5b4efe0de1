import { createRoot } from "react-dom/client";
import {
  JobCancelled,
  JobError,
  type CellReading,
  type MergePreview,
  type MergeResult,
  type ReturnListed,
} from "../../../src/jobs/types";
import type { PaneJobs } from "../../../src/taskpane/pageProps";
import { App } from "../../../src/taskpane/App";
import { scriptedQueries } from "./scriptedQueries";
import { scriptedTemplates } from "./scriptedTemplates";
import { scriptedViews } from "./scriptedViews";

/**
 * The pane with scripted jobs in the place of the real ones, for the states that a real workbook reaches only for a moment
 * or by bad luck. The address says which (`?returns=none&merge=fails`).
 */
const wanted = new URLSearchParams(location.search);

const returns: ReturnListed[] = [
  { sheet: "Police", agency: "Police", file: "police.xlsx", rows: 34, merged: false },
  {
    sheet: "Children's Social Care",
    agency: "Children's Social Care",
    file: "childrens-social-care.xlsx",
    rows: 36,
    merged: true,
  },
  {
    sheet: "Sheet1",
    agency: "",
    file: "notes-from-the-meeting-of-the-panel-2023-06-30.xlsx",
    rows: 1,
    merged: false,
    problem: "This sheet has no heading that names a date and an event, so it is not read as a return.",
  },
];

const result: MergeResult = {
  entries: 1179,
  added: 31,
  changed: 2,
  withdrawn: 1,
  queries: { error: 4, warning: 1, note: 40 },
  setAside: 14,
  returns: [
    {
      sheet: "Police",
      agency: "Police",
      file: "police.xlsx",
      entries: 29,
      setAside: 1,
      warnings: ["2 hidden rows were read like the others."],
    },
  ],
  chronologySheet: "Integrated chronology",
  warnings: [],
};

const preview: MergePreview = {
  first: true,
  counts: { added: 31, changed: 2, withdrawn: 1, unchanged: 1145, commentsKept: 0 },
  added: [],
  changed: [],
  withdrawn: [],
  doubtful: [],
  otherReviews: [],
  warnings: [],
};

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

async function until(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => {
      reject(new JobCancelled("The merge was cancelled. The integrated chronology is as it was."));
    });
  });
}

const jobs: PaneJobs = {
  ...scriptedQueries(asked),
  ...scriptedTemplates(asked),
  ...scriptedViews(asked, wanted),
  async listReturns() {
    asked.push("listReturns");
    return Promise.resolve(wanted.get("returns") === "none" ? [] : returns);
  },
  async addReturns(files) {
    asked.push(`addReturns ${files.map(({ name, bytes }) => `${name} ${String(bytes.length)}`).join(", ")}`);
    return Promise.resolve({
      added: returns.slice(0, 1),
      refused: [{ file: "budget.docx", message: "budget.docx is neither a workbook nor a .csv file." }],
    });
  },
  async mergeReturns({ today, progress, signal }) {
    asked.push(`mergeReturns ${today}`);
    progress?.({ step: "Reading Police, 2 of 6", done: 2, of: 6 });
    if (wanted.get("merge") === "waits") return until(signal);
    if (wanted.get("merge") === "fails") {
      throw new JobError(
        "The sheet Police is protected, so it could not be read.",
        "Nothing in the workbook was changed.",
        "Take the protection off under Review, Unprotect Sheet, and merge again.",
        "AccessDenied: You can't perform the requested operation. Worksheet.getUsedRange",
      );
    }
    return Promise.resolve(result);
  },
  async previewMerge() {
    return Promise.resolve(preview);
  },
  async revertMerge() {
    asked.push("revertMerge");
    return Promise.resolve({ merged: "2026-11-20", cells: 12, rows: 3, warnings: [] });
  },
  async lastMerge() {
    return Promise.resolve(null);
  },
  async applyColours() {
    return Promise.resolve(false);
  },
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
  async goTo(sheet, address) {
    asked.push(address === undefined ? `goTo ${sheet}` : `goTo ${sheet} ${address}`);
    return Promise.resolve(true);
  },
};

const place = document.createElement("div");
place.id = "pane";
place.style.height = "100%";
document.body.append(place);
createRoot(place).render(<App jobs={jobs} today={() => "2023-07-03"} />);
