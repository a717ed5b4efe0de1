import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PageProps } from "../pageProps";
import { FilePicker } from "../shared/FilePicker";
import { JobPage } from "../shared/JobPage";
import { useFileDrop } from "../shared/useFileDrop";
import { useNavigation } from "../shared/useNavigation";
import { AddingNotices } from "./AddingNotices";
import { BeforeMerge } from "./BeforeMerge";
import { BeforeMergeButtons } from "./BeforeMergeButtons";
import { addedInWords, mergeInWords, previewInWords } from "./mergeInWords";
import { MergeSummary } from "./MergeSummary";
import { NoReturns } from "./NoReturns";
import { ReturnsSection } from "./ReturnsSection";
import { RevertMerge } from "./RevertMerge";
import { ReviewColours } from "./ReviewColours";
import { useMerge, type MergeState } from "./useMerge";
import { useReturns, type Returns } from "./useReturns";
import { useRevert } from "./useRevert";

const useStyles = makeStyles({
  wide: { width: "100%" },
});

/** What people who listen hear while the merge is not at work. */
function spoken(merge: MergeState, { adding }: Returns): string {
  if (merge.at === "done") {
    return merge.result.is === "merged"
      ? mergeInWords(merge.result.result)
      : previewInWords(merge.result.preview);
  }
  if (adding.at === "work") return adding.progress.step;
  return adding.at === "done" ? addedInWords(adding.result) : "";
}

/** The first job: the returns in the workbook, more of them, the merge after a look at what it would do, and its undoing. */
export function ReturnsPage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const returns = useReturns(jobs);
  const merge = useMerge(jobs, today);
  const revert = useRevert(jobs, shown);
  const { readAgain } = returns.read;
  const { readAgain: lookForMerge } = revert;
  const navigation = useNavigation(jobs, readAgain);
  const start = useRef<HTMLDivElement>(null);
  const busy = [merge.state, returns.adding, revert.state].some(({ at }) => at === "work");
  const outcome = merge.state.at === "done" ? merge.state.result : null;
  const asked = outcome?.is === "asked" ? outcome.preview : null;

  const stage = outcome?.is ?? merge.state.at;
  const stageBefore = useRef(stage);
  useEffect(() => {
    if (stage === "merged") {
      readAgain();
      lookForMerge();
    }
    // Back to where the merge was started, unless it has a result to read.
    const left = stageBefore.current === "asked" && stage === "rest";
    if (left || stage === "cancelled" || stage === "failed") start.current?.querySelector("button")?.focus();
    stageBefore.current = stage;
  }, [stage, readAgain, lookForMerge]);

  function forget() {
    navigation.reset();
    revert.reset();
    returns.reset();
  }

  function add(files: File[]) {
    if (busy) return;
    forget();
    merge.reset();
    void returns.add(files);
  }

  const picker = (appearance: "primary" | "secondary") => (
    <FilePicker
      label="Add return files…"
      accept=".xlsx,.csv"
      appearance={appearance}
      disabled={busy}
      onFiles={add}
    />
  );
  const mergeButton = returns.list?.length ? (
    <Button
      className={styles.wide}
      appearance={merge.state.at === "done" ? "secondary" : "primary"}
      size="large"
      disabledFocusable={busy}
      onClick={() => {
        forget();
        merge.look();
      }}
    >
      Merge returns
    </Button>
  ) : null;

  return (
    <JobPage
      heading="Returns"
      job={merge}
      navigation={navigation}
      read={returns.read}
      otherwise={spoken(merge.state, returns)}
      foot={
        asked ? (
          <BeforeMergeButtons preview={asked} merge={merge} />
        ) : (
          mergeButton && <div ref={start}>{mergeButton}</div>
        )
      }
      drop={useFileDrop(add)}
    >
      <AddingNotices returns={returns} />
      {returns.list === null && <Spinner size="tiny" labelPosition="after" label="Reading the workbook" />}
      {asked ? (
        <BeforeMerge preview={asked} questions={merge} onShow={navigation.toEntry} />
      ) : (
        <>
          {outcome?.is === "merged" && <MergeSummary result={outcome.result} onGoTo={navigation.toSheet} />}
          {returns.list?.length === 0 && <NoReturns>{picker("primary")}</NoReturns>}
          {returns.list !== null && returns.list.length > 0 && (
            <ReturnsSection
              returns={returns.list}
              busy={busy}
              onShow={navigation.toSheet}
              onReadAgain={() => {
                readAgain();
                lookForMerge();
              }}
            >
              {picker("secondary")}
            </ReturnsSection>
          )}
          <RevertMerge
            revert={revert}
            busy={busy}
            onReverted={() => {
              merge.reset();
              readAgain();
            }}
          />
          {returns.list?.some(({ merged }) => merged) === true && <ReviewColours jobs={jobs} busy={busy} />}
        </>
      )}
    </JobPage>
  );
}
