import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useEffect, useRef, useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { Jobs } from "../../jobs/types";
import { FailureNotice } from "../shared/FailureNotice";
import { failureOf, type Failure } from "../shared/failure";
import { FilePicker } from "../shared/FilePicker";
import { LiveRegion } from "../shared/LiveRegion";
import { useFileDrop } from "../shared/useFileDrop";
import { counted } from "../shared/words";
import { JobProgress } from "../shared/JobProgress";
import { mergeInWords, MergeSummary } from "./MergeSummary";
import { NoReturns } from "./NoReturns";
import { RefusedFiles } from "./RefusedFiles";
import { ReturnsList } from "./ReturnsList";
import { useMerge, type MergeState } from "./useMerge";
import { useReturns, type Returns } from "./useReturns";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", boxSizing: "border-box" },
  over: { outline: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  heading: { margin: 0, ...typographyStyles.subtitle1 },
  listHead: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  listHeading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  returns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  foot: {
    padding: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { width: "100%" },
});

/** What people who listen hear; the step alone, not every count. */
function spoken(merge: MergeState, returns: Returns, added: number | null): string {
  if (merge.at === "work") return merge.cancelling ? "Cancelling" : merge.progress.step;
  if (merge.at === "done") return mergeInWords(merge.result);
  if (merge.at === "cancelled") return merge.message;
  if (returns.adding) return returns.adding.step;
  return added === null ? "" : `${counted(added, "return was", "returns were")} added.`;
}

/** The first job: the returns in the workbook, more of them, and the merge. */
export function MergePage({ jobs, today }: { jobs: Jobs; today: () => IsoDate }) {
  const styles = useStyles();
  const returns = useReturns(jobs);
  const merge = useMerge(jobs, today);
  const [added, setAdded] = useState<number | null>(null);
  const [going, setGoing] = useState<Failure | null>(null);
  const foot = useRef<HTMLElement>(null);
  const atWork = merge.state.at === "work";
  const busy = atWork || returns.adding !== null;

  const { readAgain } = returns;
  const ended = merge.state.at;
  useEffect(() => {
    if (ended === "done") readAgain();
    if (ended === "cancelled" || ended === "failed") foot.current?.querySelector("button")?.focus();
  }, [ended, readAgain]);

  async function add(files: File[]) {
    if (busy) return;
    setAdded(null);
    merge.rest();
    const result = await returns.add(files);
    if (result) setAdded(result.added.length);
  }

  async function show(sheet: string) {
    setGoing(null);
    try {
      if (!(await jobs.goTo(sheet))) returns.readAgain();
    } catch (error) {
      setGoing(
        failureOf(error, `The sheet ${sheet} could not be shown.`, "Nothing in the workbook was changed."),
      );
    }
  }

  async function startMerge() {
    setAdded(null);
    setGoing(null);
    returns.closeNotices();
    await merge.start();
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

  return (
    <main className={mergeClasses(styles.page, drop.over && styles.over)} {...drop.handlers}>
      <LiveRegion text={spoken(merge.state, returns, added)} />
      <div className={styles.body}>
        <h1 className={styles.heading}>Merge returns</h1>
        {merge.state.at === "failed" && <FailureNotice failure={merge.state.failure} onClose={merge.rest} />}
        {returns.failure && <FailureNotice failure={returns.failure} onClose={returns.closeNotices} />}
        {going && (
          <FailureNotice
            failure={going}
            onClose={() => {
              setGoing(null);
            }}
          />
        )}
        {returns.refused.length > 0 && (
          <RefusedFiles refused={returns.refused} onClose={returns.closeNotices} />
        )}
        {merge.state.at === "cancelled" && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{merge.state.message}</MessageBarBody>
          </MessageBar>
        )}
        <MergeOutcome state={merge.state} onGoTo={(sheet) => void show(sheet)} />
        {returns.adding && <Spinner size="tiny" labelPosition="after" label={returns.adding.step} />}
        {returns.list === null && <Spinner size="tiny" labelPosition="after" label="Reading the workbook" />}
        {returns.list?.length === 0 && <NoReturns>{picker("primary")}</NoReturns>}
        {returns.list !== null && returns.list.length > 0 && (
          <section aria-labelledby="returns-heading" className={styles.returns}>
            <div className={styles.listHead}>
              <h2 id="returns-heading" className={styles.listHeading}>
                {counted(returns.list.length, "return", "returns")} in this workbook
              </h2>
              <Button
                appearance="subtle"
                size="small"
                icon={<ArrowClockwiseRegular />}
                aria-label="Read the workbook again"
                title="Read the workbook again"
                disabledFocusable={busy}
                onClick={readAgain}
              />
            </div>
            <ReturnsList returns={returns.list} onShow={(sheet) => void show(sheet)} />
            {picker("secondary")}
          </section>
        )}
      </div>
      {returns.list !== null && returns.list.length > 0 && (
        <footer ref={foot} className={styles.foot}>
          {merge.state.at === "work" ? (
            <JobProgress
              progress={merge.state.progress}
              cancelling={merge.state.cancelling}
              onCancel={merge.cancel}
            />
          ) : (
            <Button
              className={styles.wide}
              appearance={merge.state.at === "done" ? "secondary" : "primary"}
              size="large"
              disabledFocusable={busy}
              onClick={() => void startMerge()}
            >
              Merge returns
            </Button>
          )}
        </footer>
      )}
    </main>
  );
}

function MergeOutcome({ state, onGoTo }: { state: MergeState; onGoTo: (sheet: string) => void }) {
  if (state.at !== "done") return null;
  const { result } = state;
  return (
    <MergeSummary
      result={result}
      onGoTo={() => {
        onGoTo(result.chronologySheet);
      }}
    />
  );
}
