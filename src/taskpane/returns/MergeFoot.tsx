import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { MergePreview } from "../../jobs/merge/mergeTypes";
import { Buttons, WideButton } from "../shared/Buttons";
import type { Merge } from "./useMerge";

/** Starts a merge, or, after a look at what it would do, goes on with it or leaves it. */
export function MergeFoot({
  merge,
  preview,
  busy,
  onStart,
}: {
  merge: Merge;
  /** What the merge would do, while the reviewer is asked. */
  preview: MergePreview | null;
  busy: boolean;
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
        <Buttons>
          <Button appearance="primary" size="large" onClick={() => merge.merge(preview)}>
            Merge now
          </Button>
          <Button size="large" onClick={merge.reset}>
            Cancel
          </Button>
        </Buttons>
      ) : (
        <WideButton
          appearance={merge.state.at === "done" ? "secondary" : "primary"}
          size="large"
          disabledFocusable={busy}
          onClick={onStart}
        >
          Merge returns
        </WideButton>
      )}
    </div>
  );
}
