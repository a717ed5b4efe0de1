import { Button, makeStyles, MessageBarTitle, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { RevertResult } from "../../jobs/merge/mergeTypes";
import { FailureNotice } from "../shared/FailureNotice";
import { Notice } from "../shared/Notice";
import { counted } from "../shared/words";
import type { Revert } from "./useRevert";
import { britishDay } from "../../calendar/britishDay";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0, outlineStyle: "none", fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { outlineStyle: "none" },
});

/** Takes the latest merge back, after a question; also one that was made before the pane was opened. */
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

  async function takeBack() {
    setAsking(false);
    if (await revert.revert()) onReverted();
  }

  return (
    <section aria-label="Revert last merge" className={styles.section}>
      {state.at === "failed" && <FailureNotice failure={state.failure} onClose={revert.rest} />}
      {state.at === "work" && <Spinner size="tiny" labelPosition="after" label="Taking the merge back" />}
      {state.at === "done" && <TakenBack result={state.result} />}
      {day !== null && state.at !== "work" && !asking && (
        <Button
          disabledFocusable={busy}
          onClick={() => {
            revert.rest();
            setAsking(true);
          }}
        >
          Revert last merge ({britishDay(day)})…
        </Button>
      )}
      {day !== null && asking && (
        <Question
          day={day}
          busy={busy}
          onYes={() => void takeBack()}
          onNo={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}

function Question({
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
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.box}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        Take the merge of {britishDay(day)} back?
      </h2>
      <ul className={styles.list}>
        <li>
          Taken back: entries that came in with it go, and what it changed or marked as withdrawn reads as
          before. If it was the first merge, the chronology goes, unless the panel has written in it.
        </li>
        <li>
          Stays: everything that the panel wrote; entries with a word of the panel beside them, marked as
          withdrawn; cells changed by hand since; and the returns on their sheets.
        </li>
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onYes}>
          Take it back
        </Button>
        <Button onClick={onNo}>Leave it</Button>
      </div>
    </div>
  );
}

function TakenBack({ result: { merged, cells, rows, warnings } }: { result: RevertResult }) {
  const styles = useStyles();
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    words.current?.focus();
  }, []);
  return (
    <div ref={words} tabIndex={-1} role="status" className={styles.words}>
      <Notice intent={warnings.length > 0 ? "warning" : "success"}>
        <MessageBarTitle>The merge of {britishDay(merged)} was taken back.</MessageBarTitle>{" "}
        {counted(rows, "row was", "rows were")} taken out, and {counted(cells, "cell reads", "cells read")} as
        before.
        {warnings.length > 0 && (
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
