import { Button } from "@fluentui/react-components";
import type { CalendarMade } from "../../jobs/plan/planTypes";
import type { NewWorkbook } from "../../jobs/shared/newWorkbook";
import { Buttons } from "../shared/Buttons";
import { SavedFile } from "../shared/SavedFile";
import { Section } from "../shared/Section";
import { CalendarFile } from "./CalendarFile";
import type { PlanOutputs } from "./planActs";

/** The quarterly report, the calendar file, the extract for publication, one agency's own sheet, and workbooks to send. */
export function ToSendOut({
  agency,
  calendar,
  sent,
  busy,
  outputs,
}: {
  /** "" for all agencies. */
  agency: string;
  calendar: CalendarMade | null;
  /** The workbooks that were made last. */
  sent: readonly NewWorkbook[];
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
        <Button
          disabledFocusable={busy}
          onClick={() => outputs.agencyWorkbooks(agency === "" ? null : agency)}
        >
          {agency === "" ? "Workbooks to send, one for each agency" : `Workbook to send to ${agency}`}
        </Button>
      </Buttons>
      {sent
        .filter(({ opened }) => !opened)
        .map((made) => (
          <SavedFile key={made.name} made={made} />
        ))}
      {calendar && <CalendarFile key={calendar.text} calendar={calendar} />}
    </Section>
  );
}
