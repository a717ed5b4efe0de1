import type { CalendarMade, PlanJobs } from "../../jobs/plan/planTypes";
import type { Jobs } from "../../jobs/createJobs";
import { counted } from "../shared/sentenceParts";
import type { Act } from "./act";

/** Sheets and files that are made from the plan, or for it. */
export interface PlanOutputs {
  agencySheet: (agency: string) => void;
  extract: () => void;
  makeCalendar: () => void;
  schoolTerms: () => void;
}

export function outputsOf(
  jobs: PlanJobs & Pick<Jobs, "goTo">,
  act: Act,
  onCalendar: (calendar: CalendarMade) => void,
): PlanOutputs {
  return {
    agencySheet: (agency) =>
      act(async () => {
        const { sheet, actions } = await jobs.makeAgencySheet(agency);
        return `The sheet "${sheet}" has ${counted(actions, "action", "actions")} for ${agency}. To send it, move it to a workbook of its own. When the agency sends that back filled in, read it here.`;
      }),
    extract: () =>
      act(async () => {
        const { sheet, done, remaining } = await jobs.makePublicationExtract();
        return `The sheet "${sheet}" covers ${counted(done, "action", "actions")} done and ${String(remaining)} remaining. Read it through before it is published.`;
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
