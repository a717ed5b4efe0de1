import type { MergePreview } from "../../jobs/merge/mergeTypes";
import { Notice } from "../shared/Notice";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { DoubtfulMatches } from "./DoubtfulMatches";
import { withDecisions } from "./matchDecisions";
import { previewInWords } from "./mergeInWords";
import { OtherReviews } from "./OtherReviews";
import { PreviewEntries } from "./PreviewEntries";
import type { MergeQuestions } from "./useMerge";

/** What a merge would do, with all that the reviewer is asked, before anything is written. */
export function BeforeMerge({
  preview: found,
  questions,
  onShow,
}: {
  preview: MergePreview;
  questions: MergeQuestions;
  onShow: (ref: string) => void;
}) {
  const preview = withDecisions(found, questions.decisions);
  const { counts, doubtful, otherReviews } = preview;
  // What the reviewer is asked about is not said twice.
  const warnings = preview.warnings.filter((warning) => !otherReviews.includes(warning));
  return (
    <Section name="What the merge would do" heading="Before anything is written" takesFocus>
      <Words>{previewInWords(preview)}</Words>
      {preview.replaced.length > 0 && <SentenceList name="What replaces what" sentences={preview.replaced} />}
      {otherReviews.length > 0 && <OtherReviews sentences={otherReviews} questions={questions} />}
      {doubtful.length > 0 && <DoubtfulMatches matches={doubtful} questions={questions} onShow={onShow} />}
      <PreviewEntries preview={preview} onShow={onShow} />
      {!preview.first && (
        <Words>
          {counted(counts.unchanged, "entry stays", "entries stay")} unchanged.{" "}
          {keptInWords(counts.commentsKept)}
        </Words>
      )}
      <Words>
        Merging empties Excel’s own list of what can be undone. “Revert last merge” takes a merge back.
      </Words>
      {warnings.map((warning) => (
        <Notice key={warning} intent="warning">
          {warning}
        </Notice>
      ))}
    </Section>
  );
}

/** What the panel wrote: where it wrote nothing yet, “0 are kept” would read as a loss. */
function keptInWords(cells: number): string {
  if (cells === 0) return "The panel has written in none of them yet.";
  return `${counted(cells, "cell", "cells")} that the panel wrote in ${cells === 1 ? "is" : "are"} kept.`;
}
