import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { dayListed, type LineFound } from "../../chronology/views/linesOfEnquiry";
import { isSame } from "../../chronology/views/viewEntry";
import { reviewFrom } from "../../review/review";
import { addPlanColumn } from "../../workbook/enquiry/planColumn";
import { renameLine } from "../../workbook/enquiry/renameLine";
import { emptyListRow, writeListRow } from "../../workbook/gateway/listRows";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { emptyReviewSheet, readReviewSheet, writeReviewSheet } from "../../workbook/review/reviewSheet";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { EnquiryJobs, LineListed, LinesListed } from "./enquiryTypes";
import { findOnLines, showLines } from "./showLines";

const LIST = { table: "linesOfEnquiry", key: "Line of enquiry" } as const;
const SAFE = "The other lines of enquiry, the entries and what the panel wrote are unchanged.";

/** The task pane's jobs for lines of enquiry, on one workbook. */
export function createEnquiryJobs(run: RunInWorkbook, today: () => IsoDate): EnquiryJobs {
  return {
    readLines: () => readLines(run),
    saveLine: (before, line) => saveLine(run, before, line, today()),
    removeLine: (line) => removeLine(run, line, today()),
    addPlanColumn: () => addColumn(run, today()),
    makeLinesSheet: () => makeSheet(run, today()),
  };
}

const readLines = job("read the lines of enquiry", UNCHANGED, (run: RunInWorkbook) => run(linesIn));

async function linesIn(context: Context): Promise<LinesListed> {
  const read = await findOnLines(context);
  if (read) return { lines: read.found.map(listed), merged: true, planColumn: read.hasPlanColumn };
  const known = await readReviewSheet(context);
  const lines = (known?.review.linesOfEnquiry ?? []).map((line): LineListed => ({
    line,
    entries: [],
    agencies: [],
    gaps: [],
    actions: [],
  }));
  return { lines, merged: false, planColumn: null };
}

function listed({ line, entries, agencies, gaps, actions }: LineFound): LineListed {
  return {
    line,
    entries: entries.map((entry) => {
      const { key, ref, agency, event } = entry;
      return { key, ref, day: dayListed(entry), agency, event };
    }),
    agencies,
    gaps: gaps.map(({ from, to, days }) => ({ from: britishDay(from), to: britishDay(to), days })),
    actions: actions.map(({ ref, action, agency, status }) => ({ ref, action, agency, status })),
  };
}

/** @throws JobError where the words cannot be a key theme, or another line has them */
const saveLine = writingJob(
  "write the line of enquiry",
  SAFE,
  (run: RunInWorkbook, before: string | null, words: string, today: IsoDate): Promise<LinesListed> =>
    run(async (context) => {
      const line = words.replace(/\s+/g, " ").trim();
      if (line === "" || line.includes(";")) {
        throw new JobError(
          line === "" ? "A line of enquiry needs words." : "A line of enquiry cannot have a semicolon.",
          UNCHANGED,
          "Semicolons part several key themes of one entry; use a comma, or write two lines.",
        );
      }
      const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
      const lines = known.review.linesOfEnquiry;
      const isThere = before !== null && lines.some((each) => isSame(each, before));
      const isTaken = lines.some((each) => each !== before && isSame(each, line));
      if (isTaken && (before === null || isThere)) {
        // The job that added it may have been cut short.
        await showLines(context, today);
        throw new JobError(`“${line}” is listed already.`, UNCHANGED, "Give this one other words.");
      }
      if (before === null) {
        const review = reviewFrom({ ...known.review, linesOfEnquiry: [...lines, line] });
        await writeReviewSheet(context, { ...known, review });
      } else {
        if (!isThere && !isTaken) throw gone(before);
        await renameLine(context, before, line);
        // Last, so that a job that was cut short finds the line under its former words; where it has the new ones, only what shows it is left.
        if (isThere) await writeListRow(context, LIST, before, { "Line of enquiry": line });
      }
      await showLines(context, today);
      return linesIn(context);
    }),
);

/** @throws JobError where the list no longer has it */
const removeLine = writingJob(
  "remove the line of enquiry",
  SAFE,
  (run: RunInWorkbook, line: string, today: IsoDate): Promise<LinesListed> =>
    run(async (context) => {
      const isEmptied = await emptyListRow(context, LIST, line);
      // Also where it is gone: a job that was cut short may have taken it out.
      await showLines(context, today);
      if (!isEmptied) throw gone(line);
      return linesIn(context);
    }),
);

const addColumn = writingJob(
  "add the column to the action plan",
  "The action plan is unchanged.",
  (run: RunInWorkbook, today: IsoDate): Promise<LinesListed> =>
    run(async (context) => {
      await addPlanColumn(context);
      await showLines(context, today);
      return linesIn(context);
    }),
);

const makeSheet = writingJob(
  "make the sheet of lines of enquiry",
  SAFE,
  (run: RunInWorkbook, today: IsoDate): Promise<{ sheet: string }> =>
    run(async (context) => {
      const sheet = await showLines(context, today);
      if (sheet !== null) return { sheet };
      throw new JobError(
        "There is nothing to show yet.",
        UNCHANGED,
        "List the lines of enquiry on the Review sheet, and merge the returns.",
      );
    }),
);

function gone(line: string): JobError {
  return new JobError(
    `“${line}” is no longer listed.`,
    UNCHANGED,
    "Look at the list again: somebody may have changed it on the Review sheet.",
  );
}
