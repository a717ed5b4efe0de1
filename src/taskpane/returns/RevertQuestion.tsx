import { Button, Spinner } from "@fluentui/react-components";
import type { MergeRemembered, PanelWords, RevertPreview } from "../../jobs/merge/mergeTypes";
import { Buttons } from "../shared/Buttons";
import { FailureNotice } from "../shared/FailureNotice";
import { FoldedList } from "../shared/FoldedList";
import { ListItem } from "../shared/ListItem";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import type { JobState } from "../shared/useJob";
import { Words } from "../shared/Words";
import { rememberedInWords, revertQuestion } from "./mergesInWords";

const CONSEQUENCES = [
  "Reverted: entries that were added are removed, and what was changed or marked as withdrawn goes back to what it was. With the first merge, the chronology is removed, unless the panel has written in it.",
  "Kept: everything that the panel wrote; entries that the panel has written beside, marked as withdrawn; cells changed by hand since; and the returns on their sheets.",
];

/** What reverting merges removes and what it keeps, before it is done. */
export function RevertQuestion({
  merges,
  preview,
  busy,
  onYes,
  onNo,
}: {
  /** Those that would be reverted, the latest first. */
  merges: readonly MergeRemembered[];
  preview: JobState<RevertPreview>;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <Section heading={revertQuestion(merges)} takesFocus boxed>
      <SentenceList sentences={merges.map(rememberedInWords)} name="Merges that would be reverted" />
      <SentenceList sentences={CONSEQUENCES} />
      {preview.at === "work" && (
        <Spinner size="tiny" labelPosition="after" label="Looking at what the panel has written since" />
      )}
      {preview.at === "failed" && <FailureNotice failure={preview.failure} onClose={onNo} />}
      {preview.at === "done" && <Previewed preview={preview.result} />}
      <Buttons>
        <Button appearance="primary" disabledFocusable={busy || preview.at !== "done"} onClick={onYes}>
          {merges.length === 1 ? "Revert it" : "Revert them"}
        </Button>
        <Button onClick={onNo}>{merges.length === 1 ? "Keep it" : "Keep them"}</Button>
      </Buttons>
    </Section>
  );
}

function Previewed({ preview: { cells, rows, removesAll, kept } }: { preview: RevertPreview }) {
  return (
    <>
      <Words>
        {removesAll
          ? `The chronology would be removed with its ${counted(rows, "row", "rows")}; the panel has written nothing in it.`
          : `${counted(rows, "row", "rows")} would be removed, and ${counted(cells, "cell", "cells")} would go back.`}
      </Words>
      {kept.length > 0 && (
        <FoldedList
          summary={`${counted(kept.length, "text", "texts")} that the panel has written since would stay`}
          items={kept}
        >
          {(words: PanelWords) => (
            <ListItem key={`${words.ref} ${words.heading}`}>
              <Words small>
                {words.ref}, {words.heading}
              </Words>
              <Words fromCell>{words.text === "" ? "(emptied)" : words.text}</Words>
            </ListItem>
          )}
        </FoldedList>
      )}
    </>
  );
}
