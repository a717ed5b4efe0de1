import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ViewJobs } from "../../jobs/views/viewTypes";
import { Fold } from "../shared/Fold";
import { Form } from "../shared/Form";
import { TextField } from "../shared/TextField";
import { useSheetSelection } from "../shared/useSheetSelection";
import type { CheckActions } from "./useCrossChecks";

/** Links entries by hand: their refs are written, or taken from the row that is selected in the sheet. */
export function AddLink({
  jobs,
  shown,
  actions: { link, busy },
}: {
  jobs: Pick<ViewJobs, "watchSelectedEntry">;
  shown: boolean;
  actions: CheckActions;
}) {
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  useSheetSelection(jobs, shown && open, setSelected);
  const [written, setWritten] = useState("");
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const refs = written.split(/[\s,;]+/).filter((part) => part !== "");
  const tooFew = refs.length < 2;

  /** After a link the form is empty again for the next one, so the focus goes to its first field either way. */
  async function submit(): Promise<boolean> {
    setAsked(true);
    if (tooFew) return false;
    if (!(await link(refs, note))) return true;
    setWritten("");
    setNote("");
    setAsked(false);
    return false;
  }

  return (
    <Fold summary="Link entries yourself" onOpen={setOpen}>
      <Form submit="Link them" busy={busy} onSubmit={submit}>
        <TextField
          label="Refs of the entries"
          required
          hint="Two or more, from different agencies, as in the first column of the chronology."
          problem={asked && tooFew ? "Write at least two refs, such as POL-0001, CSC-0003." : ""}
          value={written}
          onValue={setWritten}
        />
        {selected !== null && (
          <Button
            disabledFocusable={refs.includes(selected)}
            onClick={() => setWritten([...refs, selected].join(", "))}
          >
            Add {selected}, selected in the sheet
          </Button>
        )}
        <TextField label="Why they belong together" value={note} onValue={setNote} />
      </Form>
    </Fold>
  );
}
