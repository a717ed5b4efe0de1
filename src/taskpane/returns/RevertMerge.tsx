import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { britishDay } from "../../calendar/britishDay";
import { FailureNotice } from "../shared/FailureNotice";
import { MergeReverted } from "./MergeReverted";
import { RevertQuestion } from "./RevertQuestion";
import type { Revert } from "./useRevert";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Reverts the latest merge, after a question; also one that was made before the pane was opened. */
export function RevertMerge({
  revert,
  busy,
  onReverted,
}: {
  revert: Revert;
  busy: boolean;
  onReverted: () => void;
}) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { day, state } = revert;
  const close = () => setAsking(false);

  async function go() {
    close();
    if (await revert.revert()) onReverted();
  }

  return (
    <section aria-label="Revert last merge" className={styles.section}>
      {state.at === "failed" && <FailureNotice failure={state.failure} onClose={revert.reset} />}
      {state.at === "work" && <Spinner size="tiny" labelPosition="after" label="Reverting the merge" />}
      {state.at === "done" && <MergeReverted result={state.result} />}
      {day !== null && state.at !== "work" && !asking && (
        <Button
          disabledFocusable={busy}
          onClick={() => {
            revert.reset();
            setAsking(true);
          }}
        >
          Revert last merge ({britishDay(day)})…
        </Button>
      )}
      {day !== null && asking && (
        <RevertQuestion day={day} busy={busy} onYes={() => void go()} onNo={close} />
      )}
    </section>
  );
}
