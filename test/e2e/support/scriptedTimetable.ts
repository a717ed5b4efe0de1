import type {
  MilestoneListed,
  TimetableJobs,
  TimetableListed,
} from "../../../src/jobs/timetable/timetableTypes";
import { PROCEDURES } from "../../../src/review/timetables/procedures";

const milestone = (step: string, row: number, more: Partial<MilestoneListed>): MilestoneListed => ({
  step,
  what: "",
  from: "2023-06-26",
  to: "2023-06-28",
  done: null,
  lead: "",
  delay: "",
  told: "",
  state: "Missed",
  rag: "Red",
  address: `A${row}:Q${row}`,
  ...more,
});

const made: TimetableListed = {
  sheet: "Timetable",
  title: PROCEDURES["rapid-review-cambridgeshire"].title,
  procedure: "rapid-review-cambridgeshire",
  days: { trigger: "2023-06-26" },
  milestones: [
    milestone("Scoping request", 14, { state: "Done", rag: "Blue", done: "2023-06-27" }),
    milestone("Returns from agencies", 15, { to: "2023-06-30" }),
    milestone("Rapid review meeting", 16, {
      from: "2023-07-05",
      to: "2023-07-13",
      state: "To come",
      rag: "Amber",
    }),
  ],
};

/** A timetable as the pane meets it (`?timetable=none`); `asked` gets every call. */
export function scriptedTimetable(asked: string[], wanted: URLSearchParams): TimetableJobs {
  let timetables = wanted.get("timetable") === "none" ? [] : [made];
  return {
    async readTimetables() {
      return Promise.resolve(timetables);
    },
    async listGridSheets() {
      return Promise.resolve(["Our grid"]);
    },
    async makeOwnTimetable(what) {
      asked.push(`makeOwnTimetable ${JSON.stringify(what)}`);
      return Promise.resolve({ timetables, remarks: [] });
    },
    async noteMilestone(what) {
      asked.push(`noteMilestone ${JSON.stringify(what)}`);
      return Promise.resolve();
    },
    async makeTimetable(what) {
      asked.push(`makeTimetable ${JSON.stringify(what)}`);
      timetables = [{ ...made, procedure: what.procedure }];
      return Promise.resolve(timetables);
    },
    async makeReturnsTracker() {
      asked.push("makeReturnsTracker");
      return Promise.resolve({ sheet: "Returns tracker", agencies: 6 });
    },
  };
}
