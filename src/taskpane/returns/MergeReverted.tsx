import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { RevertResult } from "../../jobs/merge/mergeTypes";
import { britishDay } from "../../calendar/britishDay";
import { Notice } from "../shared/Notice";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";

const useStyles = makeStyles({
  words: { outlineStyle: "none" },
});

/** What reverting a merge did. The focus goes to it. */
export function MergeReverted({ result: { merged, cells, rows, warnings } }: { result: RevertResult }) {
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
