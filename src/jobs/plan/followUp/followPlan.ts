import type { IsoDate } from "../../../calendar/isoDate";
import {
  changesSince,
  dueSoon,
  impactReviewOf,
  impactReviewsDue,
  isOpen,
  needingADate,
  notSignedOff,
  overdue,
} from "../../../plan/followUp";
import { percentAsWritten } from "../../../plan/percent";
import type { PlanQuery } from "../../../plan/action";
import { dayOfCell, ragOfRow, textOfCell } from "../../../plan/planRow";
import { daysLeftOf, ragOf, type Rag } from "../../../plan/rag";
import { TERM_HEADINGS } from "../../../plan/schoolTermRows";
import { columnLetters } from "../../../cells/address";
import { hasPlan } from "../../../workbook/plan/planSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import type { PlanRow } from "../../../plan/live/planAfter";
import { job, UNCHANGED } from "../../shared/job";
import { readPlanForReport, type PlanForReport } from "../reports/planReport";
import { lastReport } from "../reports/planMemory";
import { countOf, TARGET_MOVED } from "../../../plan/slippage";
import { STATUS_DOUBTS } from "../../../plan/statusDoubts";
import { TARGET_BEHIND } from "../../../plan/live/liveTargets";
import type {
  ActionFollowed,
  Lacking,
  PlanChangeListed,
  PlanFollowed,
  PlanNotice,
  RagCounts,
} from "../planTypes";

/** What an action can lack, in the order the pane lists it (docs/domain.md section 7). */
const LACKS: readonly { rule: string; name: string }[] = [
  { rule: "action-missing", name: "No action" },
  { rule: "not-specific", name: "Does not say what will change" },
  { rule: "agency-missing", name: "No agency" },
  { rule: "several-agencies", name: "Several agencies" },
  { rule: "lead-missing", name: "No role named as responsible" },
  { rule: "lead-is-a-name", name: "A person's name instead of a role" },
  { rule: "needs-a-date", name: "Needs a date" },
  { rule: "outcome-missing", name: "No outcome" },
  { rule: "measure-missing", name: "No measure" },
  ...STATUS_DOUBTS,
];

/** The plan for the panel lead's follow-up; null if the workbook has none. @throws JobError */
export const followPlan = job(
  "read the action plan",
  UNCHANGED,
  async (run: RunInWorkbook, today: IsoDate): Promise<PlanFollowed | null> => {
    if (!(await run(hasPlan))) {
      return null;
    }
    const plan = await readPlanForReport(run, today);
    const reported = await lastReport(run);
    const actions = plan.rows.map((row) => followed(row, plan, today));
    const counted = actions.filter(({ status }) => status !== "Not accepted");
    const agencies = [...new Set(counted.map(({ agency }) => agency))];
    const noticed = (wanted: (rule: string) => boolean): PlanNotice[] =>
      plan.noticed.filter(({ rule }) => wanted(rule)).map((query) => noticeOf(query, plan));
    const refs = (rows: readonly PlanRow[]): string[] => rows.map(refOf);
    return {
      sheet: plan.sheet,
      counts: countsOf(counted),
      notAccepted: actions.length - counted.length,
      agencies: agencies.map((agency) => {
        const ofAgency = counted.filter((action) => action.agency === agency);
        return { agency, counts: countsOf(ofAgency), all: ofAgency.length };
      }),
      actions,
      overdue: refs(overdue(plan.rows, today)),
      due: refs(dueSoon(plan.rows, today)),
      needsDate: refs(needingADate(plan.rows)),
      impactReviews: refs(impactReviewsDue(plan.rows, today)),
      notSignedOff: refs(notSignedOff(plan.rows)),
      lacking: lackingOf(plan),
      broken: noticed((rule) => rule !== TARGET_BEHIND && rule !== TARGET_MOVED),
      behind: noticed((rule) => rule === TARGET_BEHIND),
      moved: noticed((rule) => rule === TARGET_MOVED),
      lastReport: reported,
      days: { publication: plan.review.publication, agreed: plan.review.agreed },
      agencyNames: [
        ...new Set([
          ...plan.review.agencies.map(({ name }) => name),
          ...agencies.filter((name) => name !== ""),
        ]),
      ],
    };
  },
);

/** What has happened since a given day. @throws JobError if there is no plan */
export const planChanges = job(
  "read the action plan",
  UNCHANGED,
  async (run: RunInWorkbook, since: IsoDate, today: IsoDate): Promise<PlanChangeListed[]> => {
    const { rows, history } = await readPlanForReport(run, today);
    const words: Partial<Record<string, string>> = {
      completed: "Completed",
      "became overdue": "Became overdue",
      started: "Started",
      "signed off": "Signed off",
    };
    return changesSince(rows, since, today, history).map(({ ref, date, what, text, who, action }) => ({
      ref,
      date,
      who,
      action,
      what: words[what] ?? text,
    }));
  },
);

/** A query about the plan, with the cell it is about. */
export function noticeOf(
  { message, sheet, row, column }: PlanQuery,
  plan: Pick<PlanForReport, "rows" | "sheet" | "headings" | "left" | "termsSheet">,
): PlanNotice {
  if (sheet === plan.termsSheet) {
    const at = TERM_HEADINGS.findIndex((heading) => heading === column);
    return { ref: "", message, sheet, address: `${columnLetters(Math.max(0, at) + 1)}${row}` };
  }
  if (sheet !== plan.sheet) {
    return { ref: "", message, sheet: "", address: "" };
  }
  const at = plan.headings.indexOf(column);
  const found = plan.rows.find((one) => one.row === row);
  const address = `${columnLetters(plan.left + Math.max(0, at) + 1)}${row}`;
  return { ref: found ? refOf(found) : "", message, sheet, address };
}

function lackingOf(plan: PlanForReport): Lacking[] {
  const open = new Set(plan.rows.filter(isOpen).map(({ row }) => row));
  return LACKS.map(({ rule, name }) => ({
    rule,
    name,
    notices: plan.queries
      .filter((query) => query.rule === rule && (open.has(query.row) || isOfStatus(rule)))
      .map((query) => noticeOf(query, plan)),
  })).filter(({ notices }) => notices.length > 0);
}

/** What is doubtful about a status matters most where the action is complete. */
function isOfStatus(rule: string): boolean {
  return STATUS_DOUBTS.some((doubt) => doubt.rule === rule);
}

function refOf({ cells }: PlanRow): string {
  return textOfCell(cells.get("Ref"));
}

function countsOf(actions: readonly { rag: Rag }[]): RagCounts {
  const counts: RagCounts = { Blue: 0, Red: 0, Amber: 0, Green: 0, Grey: 0 };
  actions.forEach(({ rag }) => (counts[rag] += 1));
  return counts;
}

function followed({ cells, row }: PlanRow, plan: PlanForReport, today: IsoDate): ActionFollowed {
  const text = (heading: string): string => textOfCell(cells.get(heading)).trim();
  const about = ragOfRow(cells);
  const first = columnLetters(plan.left + 1);
  const last = columnLetters(plan.left + Math.max(1, plan.headings.length));
  return {
    ref: text("Ref"),
    recommendation: text("Recommendation"),
    action: text("Action"),
    agency: text("Agency").split("\n").join("; "),
    lead: text("Lead (role)").split("\n").join("; "),
    target: about.target,
    targetAsWritten: text("Target as written"),
    status: about.status,
    percent: percentAsWritten(text("%")),
    rag: ragOf(about, today, plan.holidays, plan.within),
    daysLeft: daysLeftOf(about, today, plan.holidays),
    progress: text("Progress"),
    evidence: text("Evidence"),
    impact: text("Impact"),
    firstTarget: dayOfCell(cells.get("First target")),
    moved: countOf(cells.get("Moved")) ?? 0,
    completed: dayOfCell(cells.get("Completed")),
    signedOffBy: text("Signed off by"),
    signedOff: dayOfCell(cells.get("Signed off")),
    impactReview: impactReviewOf({ cells }),
    sheet: plan.sheet,
    address: `${first}${row}:${last}${row}`,
  };
}
