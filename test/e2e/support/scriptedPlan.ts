import type {
  ActionFollowed,
  PlanBuilt,
  PlanFollowed,
  PlanJobs,
  PlanNotice,
} from "../../../src/jobs/plan/planTypes";
import type { SliceJobs } from "../../../src/jobs/plan/slice/sliceTypes";
import { scriptedPreview } from "./scriptedPreview";
import { scriptedSlice } from "./scriptedSlice";

const followed = (ref: string, row: number, more: Partial<ActionFollowed>): ActionFollowed => ({
  ref,
  recommendation: "1. Share information",
  action: "Train all front-line staff",
  agency: "Police",
  lead: "Head of Training",
  target: "2023-12-31",
  targetAsWritten: "end of Dec 2023",
  status: "Not started",
  rag: "Green",
  daysLeft: 126,
  latestNote: "",
  evidence: "",
  impact: "",
  firstTarget: null,
  moved: 0,
  signedOff: null,
  impactReview: null,
  sheet: "Action plan",
  address: `A${row}:R${row}`,
  ...more,
});

const late = (ref: string, row: number, target: string, daysLeft: number): ActionFollowed =>
  followed(ref, row, { action: `Late action ${ref}`, agency: "Health", rag: "Red", target, daysLeft });

const notice = (ref: string, address: string, message: string): PlanNotice => ({
  ref,
  message,
  sheet: "Action plan",
  address,
});

const built: PlanBuilt = {
  sheet: "Action plan",
  actions: 2,
  added: 2,
  changed: 0,
  withdrawn: 0,
  noticed: [notice("ACT-0002", "G8", "“Ongoing” names no day.")],
};

function planOf(
  actions: ActionFollowed[],
  broken: PlanNotice[],
  behind: PlanNotice[],
  lastReport: string | null,
): PlanFollowed {
  const none = { Blue: 0, Red: 0, Amber: 0, Green: 0, Grey: 0 };
  return {
    sheet: "Action plan",
    counts: { ...none, Red: 2, Green: 1, Grey: 1 },
    notAccepted: 1,
    agencies: [
      { agency: "Police", counts: { ...none, Green: 1, Grey: 1 }, all: 2 },
      { agency: "Health", counts: { ...none, Red: 2 }, all: 2 },
    ],
    actions,
    overdue: actions.some(({ ref, rag }) => ref === "ACT-0004" && rag === "Blue")
      ? ["ACT-0003"]
      : ["ACT-0004", "ACT-0003"],
    due: [],
    needsDate: ["ACT-0002"],
    impactReviews: [],
    notSignedOff: [],
    lacking: [
      {
        rule: "outcome-missing",
        name: "No outcome",
        notices: [notice("ACT-0002", "I8", "It does not say what should be better afterwards.")],
      },
    ],
    broken,
    behind,
    moved: [],
    lastReport,
  };
}

/** A plan as the pane meets it (`?plan=none`, `?plan=broken`); `asked` gets every call. */
export function scriptedPlan(asked: string[], wanted: URLSearchParams): PlanJobs & SliceJobs {
  let exists = wanted.get("plan") !== "none";
  let broken = wanted.get("plan") === "broken" ? [notice("ACT-0001", "Q7", "The formula is gone.")] : [];
  let behind =
    wanted.get("plan") === "behind" ? [notice("ACT-0001", "G7", "The target is another day by now.")] : [];
  let lastReport: string | null = wanted.get("report");
  let actions = [
    followed("ACT-0001", 7, {}),
    followed("ACT-0002", 8, { target: null, targetAsWritten: "Ongoing", rag: "Grey", daysLeft: null }),
    late("ACT-0003", 9, "2023-06-30", -1),
    late("ACT-0004", 10, "2023-05-31", -23),
  ];
  const change = (ref: string, more: Partial<ActionFollowed>) => {
    actions = actions.map((action) => (action.ref === ref ? { ...action, ...more } : action));
  };
  return {
    ...scriptedSlice(asked),
    async listPlanSheets() {
      return Promise.resolve(["Recommendations", "Notes"]);
    },
    async previewPlan(from, choices) {
      const preview = scriptedPreview(asked, from, choices ?? { columns: [], rows: [] });
      return Promise.resolve({ ...preview, hasPlan: exists });
    },
    async buildPlan(_from, corrections, options) {
      const decided = (options?.choices?.rows ?? []).map(({ row, use }) => `, row ${String(row)} ${use}`);
      asked.push(`buildPlan ${JSON.stringify(corrections)}${decided.join("")}`);
      options?.progress?.({ step: "Writing the action plan", done: 2, of: 4 });
      exists = true;
      return Promise.resolve(built);
    },
    async repairPlan() {
      asked.push("repairPlan");
      broken = [];
      behind = [];
      return Promise.resolve({
        ...built,
        added: 0,
        noticed: [notice("ACT-0001", "Q7", "The formula under RAG was put in again.")],
      });
    },
    async followPlan() {
      return Promise.resolve(exists ? planOf(actions, broken, behind, lastReport) : null);
    },
    async planChanges(since) {
      asked.push(`planChanges ${since}`);
      const changes = [
        {
          ref: "ACT-0004",
          date: "2023-06-01",
          what: "Became overdue",
          who: "Health, Head of Training",
          action: "Late action",
        },
        {
          ref: "ACT-0003",
          date: "2023-07-01",
          what: "Became overdue",
          who: "Health, Head of Training",
          action: "Late action",
        },
      ];
      return Promise.resolve(changes.filter(({ date }) => date > since));
    },
    async rememberReport() {
      asked.push("rememberReport");
      lastReport = "2023-07-03";
      return Promise.resolve();
    },
    async makeSchoolTerms() {
      asked.push("makeSchoolTerms");
      return Promise.resolve({ sheet: "School terms" });
    },
    async addProgressNote(ref, note) {
      asked.push(`addProgressNote ${ref}: ${note}`);
      change(ref, { latestNote: `03/07/2023: ${note}` });
      return Promise.resolve();
    },
    async completeAction(completion) {
      asked.push(`completeAction ${JSON.stringify(completion)}`);
      change(completion.ref, { status: "Complete", rag: "Blue", daysLeft: null });
      return Promise.resolve();
    },
    async moveTarget(ref, target) {
      asked.push(`moveTarget ${ref} ${target}`);
      change(ref, { target, firstTarget: "2023-12-31", moved: 1 });
      return Promise.resolve();
    },
    async signOffAction({ ref, by, on }) {
      asked.push(`signOffAction ${ref} ${by} ${on}`);
      change(ref, { signedOff: on });
      return Promise.resolve();
    },
    async setImpactReview(ref, day) {
      asked.push(`setImpactReview ${ref} ${String(day)}`);
      change(ref, { impactReview: day });
      return Promise.resolve();
    },
    async makeAgencySheet(agency) {
      asked.push(`makeAgencySheet ${agency}`);
      return Promise.resolve({ sheet: `Actions of ${agency}`, actions: 2 });
    },
    async planCalendar() {
      asked.push("planCalendar");
      return Promise.resolve({
        name: "case-review-dates.ics",
        text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        events: 3,
      });
    },
    async makePublicationExtract() {
      asked.push("makePublicationExtract");
      return Promise.resolve({ sheet: "Publication extract", done: 1, remaining: 3 });
    },
    async makeQuarterlyReport() {
      asked.push("makeQuarterlyReport");
      return Promise.resolve({ sheet: "Quarterly report 2026-11-21" });
    },
  };
}
