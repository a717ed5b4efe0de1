import type { CalendarMade, PlanJobs, PlanNotice, SliceWorkbookMade } from "../../jobs/plan/planTypes";
import type { Jobs } from "../../jobs/createJobs";
import { sentInWords } from "../shared/sentInWords";
import { counted } from "../shared/sentenceParts";
import type { JobTools } from "../shared/useJob";

/** Starts a job that ends with a sentence on what was done; the plan is read again after it. */
export type Act = (job: (tools: JobTools) => Promise<string>) => void;

/** What is done to a plan while its actions are under way. */
export interface FollowUp {
  /** @param did what the repair is for, in words: "The moves are counted" */
  repair: (did: string) => void;
  rememberReport: () => void;
}

export function followUpOf(
  jobs: PlanJobs,
  act: Act,
  onNoticed: (noticed: readonly PlanNotice[]) => void,
): FollowUp {
  return {
    repair: (did) =>
      act(async (tools) => {
        const { noticed } = await jobs.repairPlan(tools);
        onNoticed(noticed);
        return noticed.length === 0
          ? `${did}.`
          : `${did}: ${counted(noticed.length, "point", "points")} to note.`;
      }),
    rememberReport: () =>
      act(async () => {
        await jobs.rememberReport();
        return "Today is recorded as the day of the last report. It is shown above the plan.";
      }),
  };
}

/** Sheets and files that are made from the plan, or for it. */
export interface PlanOutputs {
  agencySheet: (agency: string) => void;
  /** A workbook to be sent to an agency; null for each that has actions. */
  agencyWorkbooks: (agency: string | null) => void;
  extract: () => void;
  quarterly: () => void;
  makeCalendar: () => void;
  schoolTerms: () => void;
}

export function outputsOf(
  jobs: PlanJobs & Pick<Jobs, "goTo">,
  act: Act,
  onCalendar: (calendar: CalendarMade) => void,
  onSent: (made: readonly SliceWorkbookMade[]) => void,
): PlanOutputs {
  return {
    agencySheet: (agency) =>
      act(async () => {
        const { sheet, actions } = await jobs.makeAgencySheet(agency);
        return `The sheet "${sheet}" has ${counted(actions, "action", "actions")} for ${agency}. To send it, move it to a workbook of its own. When the agency sends that back filled in, read it here.`;
      }),
    agencyWorkbooks: (agency) =>
      act(async () => {
        const made = await jobs.makeSliceWorkbooks(agency);
        onSent(made);
        const of = made.map((each) => `${counted(each.actions, "action", "actions")} for ${each.agency}`);
        const back = made.length === 1 ? "When it comes back" : "As each comes back";
        return `${sentInWords(made, of)} ${back} filled in, read it here.`;
      }),
    extract: () =>
      act(async () => {
        const { sheet, done, remaining } = await jobs.makePublicationExtract();
        return `The sheet "${sheet}" covers ${counted(done, "action", "actions")} done and ${String(remaining)} remaining. Read it through before it is published.`;
      }),
    quarterly: () =>
      act(async () => {
        const { sheet } = await jobs.makeQuarterlyReport();
        await jobs.goTo(sheet);
        return `The sheet "${sheet}" is one page: counts, movement since the last report, what is overdue, slipped and due next.`;
      }),
    makeCalendar: () =>
      act(async () => {
        const made = await jobs.planCalendar();
        onCalendar(made);
        return `The calendar file has ${counted(made.events, "date", "dates")}.`;
      }),
    schoolTerms: () =>
      act(async () => {
        const { sheet } = await jobs.makeSchoolTerms();
        await jobs.goTo(sheet);
        return `The sheet "${sheet}" lists the half terms. Enter your council's dates there. Target dates change when you next update them.`;
      }),
  };
}
