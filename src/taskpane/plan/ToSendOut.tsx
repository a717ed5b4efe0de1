import { Button } from "@fluentui/react-components";
import type { CalendarMade } from "../../jobs/plan/planTypes";
import { Buttons } from "../shared/Buttons";
import { Section } from "../shared/Section";
import { CalendarFile } from "./CalendarFile";
import type { PlanOutputs } from "./planActs";

/** The quarterly report, the calendar file, the extract for publication, and one agency's own sheet. */
export function ToSendOut({
  agency,
  calendar,
  busy,
  outputs,
}: {
  /** "" for all agencies. */
  agency: string;
  calendar: CalendarMade | null;
  busy: boolean;
  outputs: PlanOutputs;
}) {
  return (
    <Section heading="To send out">
      <Buttons>
        <Button disabledFocusable={busy} onClick={outputs.quarterly}>
          Quarterly report
        </Button>
        <Button disabledFocusable={busy} onClick={outputs.makeCalendar}>
          Calendar file
        </Button>
        <Button disabledFocusable={busy} onClick={outputs.extract}>
          Publication extract
        </Button>
        {agency !== "" && (
          <Button disabledFocusable={busy} onClick={() => outputs.agencySheet(agency)}>
            Sheet for {agency}
          </Button>
        )}
      </Buttons>
      {calendar && <CalendarFile key={calendar.text} calendar={calendar} />}
    </Section>
  );
}
