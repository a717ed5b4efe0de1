import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { AddResult } from "../../jobs/returns/returnTypes";
import type { PageProps } from "../pageProps";
import { FilePicker } from "../shared/FilePicker";
import { JobProgress } from "../shared/JobProgress";
import { LiveRegion } from "../shared/LiveRegion";
import { PageFrame } from "../shared/PageFrame";
import { useFileDrop } from "../shared/useFileDrop";
import { useWays } from "../shared/useWays";
import { counted } from "../shared/words";
import { answersInWords } from "./AnswersTold";
import { BeforeMerge, previewInWords } from "./BeforeMerge";
import { MergeNotices } from "./MergeNotices";
import { mergeInWords, MergeSummary } from "./MergeSummary";
import { NoReturns } from "./NoReturns";
import { ReturnsSection } from "./ReturnsSection";
import { ReviewColours } from "./ReviewColours";
import { RevertMerge } from "./RevertMerge";
import { useMerge, type MergeState } from "./useMerge";
import { useReturns, type Returns } from "./useReturns";
import { useRevert } from "./useRevert";

const useStyles = makeStyles({
  page: { height: "100%" },
  over: { outline: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
  wide: { width: "100%" },
});

const HEADING = "Merge returns";

/** What people who listen hear; the step alone, not every count. */
function spoken(merge: MergeState, returns: Returns, came: AddResult | null): string {
  if (merge.at === "work") return merge.cancelling ? "Cancelling" : merge.progress.step;
  if (merge.at === "done") {
    return merge.result.is === "merged"
      ? mergeInWords(merge.result.result)
      : previewInWords(merge.result.preview);
  }
  if (merge.at === "cancelled") return merge.message;
  if (returns.adding) return returns.adding.step;
  if (came === null) return "";
  const answers = (came.answers ?? []).map(answersInWords);
  const many = came.added.length;
  const added =
    many === 0 && answers.length > 0 ? [] : [`${counted(many, "return was", "returns were")} added.`];
  return [...added, ...answers].join(" ");
}

/** The first job: the returns in the workbook, more of them, the merge after a look at what it would do, and the way back. */
export function MergePage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const returns = useReturns(jobs);
  const merge = useMerge(jobs, today);
  const revert = useRevert(jobs, shown);
  const ways = useWays(jobs, returns.readAgain);
  const [came, setCame] = useState<AddResult | null>(null);
  const [left, setLeft] = useState(0);
  const foot = useRef<HTMLElement>(null);
  const busy = merge.state.at === "work" || returns.adding !== null || revert.state.at === "work";

  const { readAgain } = returns;
  const { readAgain: lookForMerge } = revert;
  const outcome = merge.state.at === "done" ? merge.state.result : null;
  const ended = outcome?.is ?? merge.state.at;
  useEffect(() => {
    if (ended === "merged") {
      readAgain();
      lookForMerge();
    }
    if (ended === "cancelled" || ended === "failed") foot.current?.querySelector("button")?.focus();
  }, [ended, readAgain, lookForMerge]);
  useEffect(() => {
    if (left > 0) foot.current?.querySelector("button")?.focus();
  }, [left]);

  function forget() {
    setCame(null);
    ways.rest();
    revert.rest();
    returns.closeNotices();
  }

  async function add(files: File[]) {
    if (busy) return;
    forget();
    merge.rest();
    setCame(await returns.add(files));
  }

  const drop = useFileDrop((files) => void add(files));
  const picker = (appearance: "primary" | "secondary") => (
    <FilePicker
      label="Add return files…"
      accept=".xlsx,.csv"
      appearance={appearance}
      disabled={busy}
      onFiles={(files) => void add(files)}
    />
  );
  const notices = <MergeNotices merge={merge} returns={returns} ways={ways} />;
  const mergeButton = (
    <Button
      className={styles.wide}
      appearance={merge.state.at === "done" ? "secondary" : "primary"}
      size="large"
      disabledFocusable={busy}
      onClick={() => {
        forget();
        void merge.look();
      }}
    >
      Merge returns
    </Button>
  );
  const footing =
    merge.state.at === "work" ? (
      <JobProgress
        progress={merge.state.progress}
        cancelling={merge.state.cancelling}
        onCancel={merge.cancel}
      />
    ) : (
      mergeButton
    );

  return (
    <main className={mergeClasses(styles.page, drop.over && styles.over)} {...drop.handlers}>
      <LiveRegion text={spoken(merge.state, returns, came)} />
      {outcome?.is === "asked" ? (
        <BeforeMerge
          heading={HEADING}
          preview={outcome.preview}
          merge={merge}
          notices={notices}
          onShow={ways.toEntry}
          onCancel={() => {
            merge.rest();
            setLeft(left + 1);
          }}
        />
      ) : (
        <PageFrame heading={HEADING} footRef={foot} foot={returns.list?.length ? footing : null}>
          {notices}
          {outcome && (
            <MergeSummary
              result={outcome.result}
              onGoTo={() => {
                ways.toSheet(outcome.result.chronologySheet);
              }}
            />
          )}
          {returns.list?.length === 0 && <NoReturns>{picker("primary")}</NoReturns>}
          {returns.list !== null && returns.list.length > 0 && (
            <ReturnsSection
              returns={returns.list}
              busy={busy}
              onShow={ways.toSheet}
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
              merge.rest();
              readAgain();
            }}
          />
          {returns.list?.some(({ merged }) => merged) === true && <ReviewColours jobs={jobs} busy={busy} />}
        </PageFrame>
      )}
    </main>
  );
}
