import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import type { MergeResult } from "../../jobs/merge/mergeTypes";
import type { Jobs } from "../../jobs/createJobs";
import { FilePicker } from "../shared/FilePicker";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { MergeSummary } from "./MergeSummary";
import { ReturnsList } from "./ReturnsList";
import { RevertMerge } from "./RevertMerge";
import { ReviewColours } from "./ReviewColours";
import { TakenOut, TakeSheet } from "./TakenOut";
import type { ReturnChanges } from "./useReturnChange";
import type { Returns } from "./useReturns";
import type { Revert } from "./useRevert";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

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
      accept=".xlsx,.csv,.docx"
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
        <Section
          heading={`${counted(returns?.length ?? 0, "return", "returns")} in this workbook`}
          beside={<ReadAgain busy={busy} onReadAgain={onReadAgain} />}
        >
          <ReturnsList returns={returns ?? []} busy={busy} changes={changes} onShow={onShow} />
          {picker}
        </Section>
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

/** What a workbook without returns says, with the button that adds some (`children`). */
function NoReturns({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Section heading="No returns in this workbook yet" start>
        <Words>
          Add the Word, Excel or CSV files that the agencies sent. You can choose several at once. Each
          becomes a sheet of its own, as it was received; of a Word document, each table. Nothing leaves this
          workbook.
        </Words>
        {children}
        <Words>You can also drop the files here.</Words>
      </Section>
    </div>
  );
}
