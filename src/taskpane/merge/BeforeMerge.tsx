import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { MergePreview } from "../../jobs/merge/mergeTypes";
import { Notice } from "../shared/Notice";
import { PageFrame } from "../shared/PageFrame";
import { counted, listed } from "../shared/words";
import { decidedPreview } from "./decidedPreview";
import { DoubtfulMatches } from "./DoubtfulMatches";
import { OtherReviews } from "./OtherReviews";
import { PreviewEntries } from "./PreviewEntries";
import type { Merge } from "./useMerge";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, outlineStyle: "none", ...typographyStyles.subtitle2 },
  words: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** "31 new, 2 changed and 1 withdrawn"; for people who listen too. */
export function previewInWords({ counts: { added, changed, withdrawn } }: MergePreview): string {
  if (added + changed + withdrawn === 0) return "This merge would change no entry.";
  return `This merge would bring ${listed([`${String(added)} new`, `${String(changed)} changed`, `${String(withdrawn)} withdrawn`])} entries.`;
}

/** What a merge would do, with all that the reviewer is asked, before anything is written. */
export function BeforeMerge({
  heading: pageHeading,
  preview: found,
  merge,
  notices,
  onShow,
  onCancel,
}: {
  heading: string;
  preview: MergePreview;
  merge: Merge;
  notices: ReactNode;
  onShow: (ref: string) => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const [allowed, setAllowed] = useState(false);
  const [missing, setMissing] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const preview = decidedPreview(found, merge.decided);
  const { counts, doubtful, otherReviews } = preview;
  // What is asked about is not told twice.
  const warnings = preview.warnings.filter((warning) => !otherReviews.includes(warning));

  function go() {
    if (otherReviews.length > 0 && !allowed) {
      setMissing(missing + 1);
    } else {
      void merge.merge(allowed);
    }
  }

  const foot = (
    <div className={styles.buttons}>
      <Button appearance="primary" size="large" onClick={go}>
        Merge now
      </Button>
      <Button size="large" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );

  return (
    <PageFrame heading={pageHeading} foot={foot}>
      {notices}
      <section aria-label="What the merge would do" className={styles.section}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          Before anything is written
        </h2>
        <p className={styles.words}>{previewInWords(preview)}</p>
        {otherReviews.length > 0 && (
          <OtherReviews sentences={otherReviews} allowed={allowed} missing={missing} onAllow={setAllowed} />
        )}
        {doubtful.length > 0 && (
          <DoubtfulMatches
            matches={doubtful}
            decided={merge.decided}
            onDecide={merge.decide}
            onShow={onShow}
          />
        )}
        <PreviewEntries preview={preview} onShow={onShow} />
        {!preview.first && (
          <p className={styles.words}>
            {counted(counts.unchanged, "entry stays", "entries stay")} unchanged.{" "}
            {counted(counts.commentsKept, "cell", "cells")} that the panel wrote in{" "}
            {counts.commentsKept === 1 ? "is" : "are"} kept.
          </p>
        )}
        {warnings.map((warning) => (
          <Notice key={warning} intent="warning">
            {warning}
          </Notice>
        ))}
      </section>
    </PageFrame>
  );
}
