import type {
  ActionFollowed,
  ActionsChanged,
  PlanBuilt,
  PlanDays,
  PlanFollowed,
  PlanJobs,
  PlanNotice,
} from "../../../src/jobs/plan/planTypes";
import { JobError } from "../../../src/jobs/shared/jobError";
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
  percent: "",
  progress: "",
  completed: null,
  signedOffBy: "",
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
  days: PlanDays,
): PlanFollowed {
  const none = { Blue: 0, Red: 0, Amber: 0, Green: 0, Grey: 0 };
  const counts = (own: readonly ActionFollowed[]) =>
    own.reduce((all, { rag }) => ({ ...all, [rag]: all[rag] + 1 }), none);
  const of = (agency: string) => actions.filter((action) => action.agency === agency);
  const isOpen = ({ status }: ActionFollowed) => status !== "Complete";
  return {
    sheet: "Action plan",
    counts: counts(actions),
    notAccepted: 1,
    agencies: ["Police", "Health"].map((agency) => ({
      agency,
      counts: counts(of(agency)),
      all: of(agency).length,
    })),
    actions,
    overdue: ["ACT-0004", "ACT-0003"].filter((ref) => actions.some((one) => one.ref === ref && isOpen(one))),
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
    days,
    agencyNames: ["Police", "Health", "Housing"],
  };
}

/** A plan as the pane meets it (`?plan=none`, `?plan=broken`); `asked` gets every call. */
export function scriptedPlan(asked: string[], wanted: URLSearchParams): PlanJobs & SliceJobs {
  let exists = wanted.get("plan") !== "none";
  let broken = wanted.get("plan") === "broken" ? [notice("ACT-0001", "Q7", "The formula is gone.")] : [];
  let behind =
    wanted.get("plan") === "behind" ? [notice("ACT-0001", "G7", "The target is another day by now.")] : [];
  let lastReport: string | null = wanted.get("report");
  let days: PlanDays = { publication: null, agreed: "2023-01-09" };
  let actions = [
    followed("ACT-0001", 7, {}),
    followed("ACT-0002", 8, { target: null, targetAsWritten: "Ongoing", rag: "Grey", daysLeft: null }),
    late("ACT-0003", 9, "2023-06-30", -1),
    late("ACT-0004", 10, "2023-05-31", -23),
  ];
  const before: ActionFollowed[][] = [];
  const changed = (refs: string[]): ActionsChanged => ({
    refs,
    undo: { cells: [], seen: new Map(), told: [] },
  });
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
      return Promise.resolve(exists ? planOf(actions, broken, behind, lastReport, days) : null);
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
      change(ref, { progress: `03/07/2023: ${note}` });
      return Promise.resolve(changed([ref]));
    },
    async changeActions(refs, wish, seen) {
      asked.push(
        `changeActions ${refs.join(" ")} ${JSON.stringify(wish)}${seen?.evidence === undefined ? "" : ` seen ${JSON.stringify(seen)}`}`,
      );
      if (wish.lead === "nobody")
        throw new JobError("It did not work.", "Nothing was changed.", "Try again.");
      before.push(actions);
      for (const ref of refs) {
        const isMove = wish.target !== undefined && actions.find((one) => one.ref === ref)?.target !== null;
        change(ref, {
          ...wish,
          ...(wish.status === "Complete" && { rag: "Blue" as const, daysLeft: null }),
          ...(isMove && { firstTarget: "2023-12-31", moved: 1 }),
        });
      }
      return Promise.resolve(changed([...refs]));
    },
    async undoActions() {
      asked.push("undoActions");
      actions = before.pop() ?? actions;
      return Promise.resolve({ left: [] });
    },
    async setPlanDays(wish) {
      asked.push(`setPlanDays ${JSON.stringify(wish)}`);
      const were = days;
      days = { ...days, ...wish };
      return Promise.resolve(were);
    },
    async watchPlan(onChange) {
      Object.assign(window, {
        typeOnSheet: () => {
          change("ACT-0001", { status: "On hold", rag: "Amber" });
          onChange();
        },
      });
      return Promise.resolve(async () => Promise.resolve());
    },
    async makeAgencySheet(agency) {
      asked.push(`makeAgencySheet ${agency}`);
      return Promise.resolve({ sheet: `Actions of ${agency}`, actions: 2 });
    },
    async makeSliceWorkbooks(agency) {
      asked.push(`makeSliceWorkbooks ${agency ?? "all"}`);
      const agencies = agency === null ? ["Police", "School"] : [agency];
      return Promise.resolve(
        agencies.map((each) => ({
          opened: false,
          name: `Action plan for ${each}.xlsx`,
          file: new Uint8Array([80, 75]),
          agency: each,
          actions: 2,
        })),
      );
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
