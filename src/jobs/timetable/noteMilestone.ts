import { writeMilestone } from "../../workbook/timetable/milestoneCells";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { writingJob } from "../shared/job";
import type { MilestoneNotes } from "./timetableTypes";

/** Writes who answers for a milestone, when it was done, why it is late and who was told (docs/domain.md section 8). @throws JobError */
export const noteMilestone = writingJob(
  "write this about the milestone",
  "The rest of the timetable is unchanged.",
  (run: RunInWorkbook, notes: MilestoneNotes) => run((context) => writeMilestone(context, notes)),
);
