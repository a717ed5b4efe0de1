import { useState } from "react";
import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import type { MilestoneListed, MilestoneNotes } from "../../jobs/timetable/timetableTypes";
import { DayField, dayWritten } from "../shared/DayField";
import { Form } from "../shared/Form";
import { TextField } from "../shared/TextField";

export type MilestoneWords = Omit<MilestoneNotes, "sheet" | "step">;

const LATE = ["Missed", "Done late"];

/** Who answers for a milestone, when it was done and, where it is late, why and who was told of it. */
export function MilestoneForm({
  milestone,
  today,
  onSubmit,
  onCancel,
}: {
  milestone: MilestoneListed;
  today: IsoDate;
  onSubmit: (words: MilestoneWords) => void;
  onCancel: () => void;
}) {
  const [lead, setLead] = useState(milestone.lead);
  const [done, setDone] = useState(milestone.done === null ? "" : britishDay(milestone.done));
  const [delay, setDelay] = useState(milestone.delay);
  const [told, setTold] = useState(milestone.told);
  const day = dayWritten(done, today);
  const isLate =
    LATE.includes(milestone.state) ||
    (day !== null && milestone.to !== null && day > milestone.to) ||
    milestone.delay + milestone.told !== "";

  function submit(): boolean {
    // The field says that it cannot be read.
    if (done.trim() !== "" && day === null) return true;
    onSubmit({ lead: lead.trim(), done: day, ...(isLate && { delay: delay.trim(), told: told.trim() }) });
    return true;
  }

  return (
    <Form submit="Save" onSubmit={submit} onCancel={onCancel}>
      <TextField label="Lead (role)" value={lead} onValue={setLead} />
      <DayField label="Done on" text={done} today={today} onText={setDone} />
      {isLate && (
        <>
          <TextField label="Reason for the delay" value={delay} onValue={setDelay} />
          <TextField
            label="Who was told, and when"
            hint="Such as the national panel or the Secretary of State."
            value={told}
            onValue={setTold}
          />
        </>
      )}
    </Form>
  );
}
