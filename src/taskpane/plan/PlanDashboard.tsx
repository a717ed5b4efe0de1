import type { IsoDate } from "../../calendar/isoDate";
import type { CalendarMade, PlanFollowed } from "../../jobs/plan/planTypes";
import { counted } from "../shared/sentenceParts";
import { useAgencyFilter } from "../shared/useAgencyFilter";
import { Words } from "../shared/Words";
import type { PlanActions } from "./ActionItem";
import { ActionLists } from "./ActionLists";
import { MissingParts } from "./MissingParts";
import type { PlanOutputs } from "./planActs";
import { PlanWarnings } from "./PlanWarnings";
import { RagTable } from "./RagTable";
import { ToSendOut } from "./ToSendOut";

/** The plan as it is followed up: counts, what is late, due or undated, what actions lack, and what can be sent out. */
export function PlanDashboard({
  plan,
  today,
  busy,
  calendar,
  actions,
  outputs,
}: {
  plan: PlanFollowed;
  today: IsoDate;
  busy: boolean;
  calendar: CalendarMade | null;
  actions: PlanActions;
  outputs: PlanOutputs;
}) {
  const names = plan.agencies.map((one) => one.agency).filter((name) => name !== "");
  const { agency, agencyField } = useAgencyFilter(names);
  const mine = plan.actions.filter((action) => agency === "" || action.agency === agency);
  return (
    <>
      <PlanWarnings plan={plan} busy={busy} onRepair={actions.repair} onShow={actions.show} />
      <RagTable plan={plan} />
      {plan.notAccepted > 0 && (
        <Words>
          {counted(
            plan.notAccepted,
            "action was not accepted and is not counted.",
            "actions were not accepted and are not counted.",
          )}
        </Words>
      )}
      {names.length > 1 && agencyField}
      <ActionLists key={`lists ${agency}`} plan={plan} mine={mine} {...{ today, busy, actions }} />
      <MissingParts key={`missing ${agency}`} plan={plan} mine={mine} onShow={actions.show} />
      <ToSendOut agency={agency} calendar={calendar} busy={busy} outputs={outputs} />
    </>
  );
}
