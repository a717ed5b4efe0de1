import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";
import type { RevertResult } from "../../jobs/merge/mergeTypes";
import { Buttons } from "../shared/Buttons";
import { FailureNotice } from "../shared/FailureNotice";
import { Notice } from "../shared/Notice";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import type { Revert } from "./useRevert";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { outlineStyle: "none" },
});

const CONSEQUENCES = [
  "Reverted: entries that it added are removed, and what it changed or marked as withdrawn goes back to what it was. If it was the first merge, the chronology is removed, unless the panel has written in it.",
  "Kept: everything that the panel wrote; entries that the panel has written beside, marked as withdrawn; cells changed by hand since; and the returns on their sheets.",
];

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

/** What reverting a merge removes and what it keeps, before it is done. */
function RevertQuestion({
  day,
  busy,
  onYes,
  onNo,
}: {
  day: IsoDate;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <Section heading={`Revert the merge of ${britishDay(day)}?`} takesFocus boxed>
      <SentenceList sentences={CONSEQUENCES} />
      <Buttons>
        <Button appearance="primary" disabledFocusable={busy} onClick={onYes}>
          Revert it
        </Button>
        <Button onClick={onNo}>Keep it</Button>
      </Buttons>
    </Section>
  );
}

/** What reverting a merge did. The focus goes to it. */
function MergeReverted({ result: { merged, cells, rows, warnings } }: { result: RevertResult }) {
  const styles = useStyles();
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    words.current?.focus();
  }, []);
  return (
    <div ref={words} tabIndex={-1} role="status" className={styles.words}>
      <Notice
        intent={warnings.length > 0 ? "warning" : "success"}
        title={`The merge of ${britishDay(merged)} was reverted.`}
      >
        {counted(rows, "row was", "rows were")} removed, and{" "}
        {counted(cells, "cell is as it was", "cells are as they were")} before.
        {warnings.length > 0 && <SentenceList sentences={warnings} />}
      </Notice>
    </div>
  );
}
