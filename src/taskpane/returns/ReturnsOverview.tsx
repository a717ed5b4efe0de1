import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { MergeResult } from "../../jobs/merge/mergeTypes";
import type { Jobs } from "../../jobs/createJobs";
import { FilePicker } from "../shared/FilePicker";
import { FirstRun } from "./FirstRun";
import { MergeSummary } from "./MergeSummary";
import { ReturnGroups } from "./ReturnGroups";
import { RevertMerge } from "./RevertMerge";
import { ReviewColours } from "./ReviewColours";
import { TakenOut, TakeSheet } from "./TakenOut";
import type { ReturnChanges } from "./useReturnChange";
import type { Returns } from "./useReturns";
import type { Revert } from "./useRevert";

/** The returns in the workbook, with the result of a merge above them and what can be done after one below. */
export function ReturnsOverview({
  jobs,
  returns: { list, take },
  changes,
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
  changes: ReturnChanges;
  /** Of the merge that was just made. */
  result: MergeResult | null;
  revert: Revert;
  busy: boolean;
  onAdd: (files: File[]) => void;
  onShow: (sheet: string) => void;
  onReadAgain: () => void;
  onReverted: () => void;
}) {
  const returns = list?.filter(({ hasChronology }) => hasChronology) ?? null;
  const picker = (
    <FilePicker
      label="Add return files…"
      accept=".xlsx,.xlsm,.csv,.docx"
      appearance="secondary"
      disabled={busy}
      onFiles={onAdd}
    />
  );
  return (
    <>
      {result && <MergeSummary result={result} onGoTo={onShow} />}
      {list?.length === 0 && <FirstRun />}
      {list !== null && list.length > 0 && (
        <>
          <ReturnGroups
            returns={returns ?? []}
            beside={<ReadAgain busy={busy} onReadAgain={onReadAgain} />}
            {...{ busy, changes, onShow }}
          />
          {picker}
        </>
      )}
      {list !== null && (
        <TakeSheet jobs={jobs} list={list} busy={busy} onTake={(sheet) => void take(sheet)} />
      )}
      <TakenOut changes={changes} busy={busy} />
      <RevertMerge revert={revert} busy={busy} onReverted={onReverted} />
      {list?.some(({ merged }) => merged) === true && <ReviewColours jobs={jobs} busy={busy} />}
    </>
  );
}

function ReadAgain({ busy, onReadAgain }: { busy: boolean; onReadAgain: () => void }) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowClockwiseRegular />}
      aria-label="Read the workbook again"
      title="Read the workbook again"
      disabledFocusable={busy}
      onClick={onReadAgain}
    />
  );
}
