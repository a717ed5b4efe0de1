import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { MergePreview } from "../../jobs/merge/mergeTypes";
import { FootButtons } from "../shared/Buttons";
import { NextStepButton } from "../shared/NextStepButton";
import type { Merge } from "./useMerge";

/**
 * Starts a merge, or, after a look at what it would do, goes on with it or leaves it. Once all is merged, the main button leads on to
 * what is next.
 */
export function MergeFoot({
  merge,
  preview,
  busy,
  allMerged,
  onStart,
}: {
  merge: Merge;
  /** What the merge would do, while the reviewer is asked. */
  preview: MergePreview | null;
  busy: boolean;
  allMerged: boolean;
  onStart: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const stage = preview ? "asked" : merge.state.at;
  const stageBefore = useRef(stage);
  // The focus goes back to where the merge was started, also after its progress took the place of the button.
  useEffect(() => {
    const left = stageBefore.current === "asked" && stage === "rest";
    stageBefore.current = stage;
    if (left || stage === "cancelled" || stage === "failed") place.current?.querySelector("button")?.focus();
  }, [stage]);
  return (
    <div ref={place}>
      {preview ? (
        <FootButtons>
          <Button appearance="primary" onClick={() => merge.merge(preview)}>
            Merge now
          </Button>
          <Button onClick={merge.reset}>Cancel</Button>
        </FootButtons>
      ) : (
        <FootButtons>
          {allMerged && <NextStepButton from="returns" />}
          <Button appearance={allMerged ? "secondary" : "primary"} disabledFocusable={busy} onClick={onStart}>
            Merge returns
          </Button>
        </FootButtons>
      )}
    </div>
  );
}
