import type { IsoDate } from "../../calendar/isoDate";
import type { Jobs } from "../../jobs/createJobs";
import type { CalendarMade, PlanFollowed } from "../../jobs/plan/planTypes";
import type { NewWorkbook } from "../../jobs/shared/newWorkbook";
import { Section } from "../shared/Section";
import { useAgencyFilter } from "../shared/useAgencyFilter";
import { MissingParts } from "./MissingParts";
import { PlanChanges } from "./PlanChanges";
import type { FollowUp, PlanOutputs } from "./planActs";
import { RagTable } from "./RagTable";
import { ToSendOut } from "./ToSendOut";

/** What the panel lead reports: counts, what has changed, what actions lack, and what can be sent out. */
export function ReportPage({
  jobs,
  plan,
  today,
  shown,
  busy,
  calendar,
  sent,
  followUp,
  outputs,
  onShow,
}: {
  jobs: Jobs;
  plan: PlanFollowed;
  today: IsoDate;
  shown: boolean;
  busy: boolean;
  calendar: CalendarMade | null;
  sent: readonly NewWorkbook[];
  followUp: FollowUp;
  outputs: PlanOutputs;
  onShow: (sheet: string, address: string) => void;
}) {
  const names = plan.agencies.map((one) => one.agency).filter((name) => name !== "");
  const { agency, agencyField } = useAgencyFilter(names);
  const mine = plan.actions.filter((action) => agency === "" || action.agency === agency);
  return (
    <Section heading="Report and files" takesFocus>
      <RagTable plan={plan} />
      <PlanChanges
        key={plan.lastReport}
        jobs={jobs}
        plan={plan}
        today={today}
        shown={shown}
        busy={busy}
        onRemember={followUp.rememberReport}
      />
      {names.length > 1 && agencyField}
      <MissingParts key={agency} plan={plan} mine={mine} onShow={onShow} />
      <ToSendOut agency={agency} calendar={calendar} sent={sent} busy={busy} outputs={outputs} />
    </Section>
  );
}
