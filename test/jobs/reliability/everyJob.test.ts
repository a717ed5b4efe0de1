import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createJobs } from "../../../src/jobs/createJobs";
import { TODAY } from "../smallReview";

/** What the pane can ask for and what writes nothing in the workbook that others work in. */
const WRITES_NOTHING = [
  ...["listReturns", "listSetAside", "sheetsToTake", "previewMerge", "listMerges", "previewRevert"],
  ...[
    "checkSheet",
    "listQueries",
    "listColumns",
    "readAsTyped",
    "watchTyping",
    "listForms",
    "previewTidyPaste",
  ],
  ...["listCrossChecks", "readGapDays", "readTimeline", "watchSelectedEntry", "listPlanSheets", "followPlan"],
  ...[
    "planChanges",
    "planCalendar",
    "watchPlan",
    "watchForms",
    "readTimetables",
    "listGridSheets",
    "listToPublish",
  ],
  ...[
    "previewPublication",
    "readPeople",
    "findNames",
    "readLines",
    "readStanding",
    "readReview",
    "findForReview",
  ],
  ...["readGlossary", "readEntry", "nextToLookAt", "listChanged", "holdsOverview", "watchNotices"],
  // They select, and bring a sheet to the front.
  ...["goTo", "showCrossChecks", "showEntry", "showNextQuery"],
  // They make a workbook of its own.
  ...["makePublication", "makeSliceWorkbooks"],
  // The same as makeQueryWorkbooks, for one agency.
  "makeQueryWorkbook",
];

it("every job of the pane that writes is among those that are tried with faults, co-authors and two panes", () => {
  const cases = path.join(__dirname, "cases");
  const tried = readdirSync(cases)
    .map((file) => readFileSync(path.join(cases, file), "utf8"))
    .join("\n");
  const jobs = createJobs(
    () => Promise.reject(new Error("No workbook.")),
    () => TODAY,
  );
  const writing = Object.keys(jobs).filter((name) => !WRITES_NOTHING.includes(name));
  expect(writing.filter((name) => !tried.includes(`.${name}(`))).toEqual([]);
});
