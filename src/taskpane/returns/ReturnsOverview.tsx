import type { MergeResult } from "../../jobs/merge/mergeTypes";
import type { Jobs } from "../../jobs/createJobs";
import { FilePicker } from "../shared/FilePicker";
import { MergeSummary } from "./MergeSummary";
import { NoReturns } from "./NoReturns";
import { ReturnsSection } from "./ReturnsSection";
import { RevertMerge } from "./RevertMerge";
import { ReviewColours } from "./ReviewColours";
import type { Returns } from "./useReturns";
import type { Revert } from "./useRevert";

/** The returns in the workbook, with the result of a merge above them and what can be done after one below. */
export function ReturnsOverview({
  jobs,
  returns: { list },
  result,
  revert,
  busy,
  onAdd,
  onShow,
  onReadAgain,
  onReverted,
}: {
  jobs: Jobs;
  returns: Returns;
  /** Of the merge that was just made. */
  result: MergeResult | null;
  revert: Revert;
  busy: boolean;
  onAdd: (files: File[]) => void;
  onShow: (sheet: string) => void;
  onReadAgain: () => void;
  onReverted: () => void;
}) {
  const picker = (
    <FilePicker
      label="Add return files…"
      accept=".xlsx,.csv"
      appearance={list?.length === 0 ? "primary" : "secondary"}
      disabled={busy}
      onFiles={onAdd}
    />
  );
  return (
    <>
      {result && <MergeSummary result={result} onGoTo={onShow} />}
      {list?.length === 0 && <NoReturns>{picker}</NoReturns>}
      {list !== null && list.length > 0 && (
        <ReturnsSection returns={list} busy={busy} onShow={onShow} onReadAgain={onReadAgain}>
          {picker}
        </ReturnsSection>
      )}
      <RevertMerge revert={revert} busy={busy} onReverted={onReverted} />
      {list?.some(({ merged }) => merged) === true && <ReviewColours jobs={jobs} busy={busy} />}
    </>
  );
}
