import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { britishDay } from "../../calendar/britishDay";
import type { MergeRemembered, RevertResult } from "../../jobs/merge/mergeTypes";
import { FailureNotice } from "../shared/FailureNotice";
import { Fold } from "../shared/Fold";
import { ListItem } from "../shared/ListItem";
import { Notice } from "../shared/Notice";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { rememberedInWords, revertDone } from "./mergesInWords";
import { RevertQuestion } from "./RevertQuestion";
import type { Revert } from "./useRevert";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { outlineStyle: "none" },
  list: { margin: 0, padding: 0 },
});

/** Reverts the latest merge or one before it, after a question; also those that were made before the pane was opened. */
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
  const { remembered, asking, state } = revert;
  const [last, ...earlier] = remembered.merges;
  const asked = remembered.merges.findIndex(({ number }) => number === asking);

  async function go() {
    if (await revert.revert()) onReverted();
  }

  return (
    <section aria-label="Revert last merge" className={styles.section}>
      {state.at === "failed" && <FailureNotice failure={state.failure} onClose={revert.reset} />}
      {state.at === "work" && <Spinner size="tiny" labelPosition="after" label="Reverting the merge" />}
      {state.at === "done" && <MergeReverted result={state.result} />}
      {last && state.at !== "work" && asked < 0 && (
        <>
          <Button disabledFocusable={busy} onClick={() => revert.ask(last.number)}>
            Revert last merge ({britishDay(last.when)})…
          </Button>
          {(earlier.length > 0 || remembered.older !== null) && (
            <Fold summary="Earlier merges">
              <EarlierMerges merges={earlier} busy={busy} onAsk={revert.ask} />
              {remembered.older !== null && <Words small>{remembered.older}</Words>}
            </Fold>
          )}
        </>
      )}
      {asked >= 0 && (
        <RevertQuestion
          merges={remembered.merges.slice(0, asked + 1)}
          preview={revert.preview}
          busy={busy}
          onYes={() => void go()}
          onNo={revert.keep}
        />
      )}
    </section>
  );
}

/** The merges before the latest, each with what it changed. */
function EarlierMerges({
  merges,
  busy,
  onAsk,
}: {
  merges: readonly MergeRemembered[];
  busy: boolean;
  onAsk: (number: number) => void;
}) {
  const styles = useStyles();
  if (merges.length === 0) return null;
  return (
    <ul className={styles.list}>
      {merges.map((merge, index) => (
        <ListItem key={merge.number}>
          <Words>{rememberedInWords(merge)}</Words>
          <Button size="small" disabledFocusable={busy} onClick={() => onAsk(merge.number)}>
            Revert this and {index === 0 ? "the one" : `the ${index + 1}`} after it…
          </Button>
        </ListItem>
      ))}
    </ul>
  );
}

/** What reverting merges did. The focus goes to it. */
function MergeReverted({ result: { merges, cells, rows, warnings } }: { result: RevertResult }) {
  const styles = useStyles();
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    words.current?.focus();
  }, []);
  return (
    <div ref={words} tabIndex={-1} role="status" className={styles.words}>
      <Notice intent={warnings.length > 0 ? "warning" : "success"} title={revertDone(merges)}>
        {counted(rows, "row was", "rows were")} removed, and{" "}
        {counted(cells, "cell is as it was", "cells are as they were")} before. Cross-checks, links, At a
        glance and Queries have followed.
        {warnings.length > 0 && <SentenceList sentences={warnings} />}
      </Notice>
    </div>
  );
}
