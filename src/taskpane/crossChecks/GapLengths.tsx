import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { CrossCheckJobs, GapDays } from "../../jobs/crossChecks/crossCheckTypes";
import { Buttons } from "../shared/Buttons";
import { Form } from "../shared/Form";
import { JobOutcome } from "../shared/JobOutcome";
import { TextField } from "../shared/TextField";
import { useFocusBack } from "../shared/useFocusBack";
import { useJob } from "../shared/useJob";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";

/** From how many days on a stretch without entries is a gap, and the form that changes it. */
export function GapLengths({ jobs }: { jobs: CrossCheckJobs }) {
  const readDays = useCallback(() => jobs.readGapDays(), [jobs]);
  const { value: days, readAgain } = useWorkbook(readDays, true);
  const job = useJob<string>("That could not be written.", "The chronology is unchanged.");
  const [open, setOpen] = useState(false);
  const place = useFocusBack(open);
  if (days === null) return null;

  async function save(set: GapDays): Promise<boolean> {
    const done = await job.start(async () => {
      await jobs.setGapDays(set);
      return "The next merge counts gaps by that.";
    });
    readAgain();
    if (done !== null) setOpen(false);
    return done !== null;
  }

  return (
    <div ref={place}>
      {open ? (
        <LengthsForm
          days={days}
          busy={job.state.at === "work"}
          onSave={save}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <>
          <Words small>
            A gap of one agency is {days.agency} days or more without an entry, one of all agencies {days.all}
            .
          </Words>
          <Buttons close>
            <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>
              Change what counts as a gap…
            </Button>
          </Buttons>
        </>
      )}
      <JobOutcome job={job} />
    </div>
  );
}

/** A whole number of days; null for anything else. */
function daysIn(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text.trim()) ? Number(text) : null;
}

function LengthsForm({
  days,
  busy,
  onSave,
  onCancel,
}: {
  days: GapDays;
  busy: boolean;
  onSave: (days: GapDays) => Promise<boolean>;
  onCancel: () => void;
}) {
  const [agency, setAgency] = useState(String(days.agency));
  const [all, setAll] = useState(String(days.all));
  const [ofOne, ofAll] = [daysIn(agency), daysIn(all)];
  const problem = (read: number | null): string =>
    read === null ? "Write a number of days, such as 120." : "";
  return (
    <Form
      submit="Save"
      busy={busy}
      onSubmit={() => ofOne !== null && ofAll !== null && onSave({ agency: ofOne, all: ofAll })}
      onCancel={onCancel}
    >
      <TextField label="Days, of one agency" value={agency} problem={problem(ofOne)} onValue={setAgency} />
      <TextField label="Days, of all agencies" value={all} problem={problem(ofAll)} onValue={setAll} />
    </Form>
  );
}
