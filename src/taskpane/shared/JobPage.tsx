import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FailureNotice } from "./FailureNotice";
import { JobProgress } from "./JobProgress";
import { LiveRegion } from "./LiveRegion";
import { NavigationNotice } from "./NavigationNotice";
import { Notice } from "./Notice";
import { Unseen } from "./Unseen";
import type { FileDrop } from "./useFileDrop";
import type { JobState, StartedJob } from "./useJob";
import type { Navigation } from "./useNavigation";
import type { ReadOfWorkbook } from "./useWorkbook";

const useStyles = makeStyles({
  page: { height: "100%", minHeight: 0, display: "flex", flexDirection: "column" },
  over: { outline: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "> *": { flexShrink: 0 },
    padding: tokens.spacingHorizontalL,
  },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  overline: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  heading: { margin: 0, outlineStyle: "none", ...typographyStyles.subtitle2 },
  second: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: {
    padding: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface JobPageProps {
  heading: string;
  /** Where things stand, in one line: it is shown as the heading. */
  line?: string;
  /** The page is beside the path, so its name stands above the line. */
  beside?: boolean;
  /** A sentence below the heading. */
  second?: string;
  /** The page's job. Without `cancel` it is over in a moment, and its progress is not shown. */
  job?: Pick<StartedJob<unknown>, "state" | "reset"> & Partial<Pick<StartedJob<unknown>, "cancel">>;
  /** A sentence on what the job has done is only spoken: the page shows what it did in the place where it was asked for. */
  onlySpoken?: boolean;
  navigation?: Navigation;
  /** What the page reads of the workbook when it comes to the front. */
  read?: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  /** What people who listen hear while the job has nothing to say. */
  otherwise?: string;
  /** Stays in sight with the page's main button; gives way to the progress while a job is at work. Null where there is none. */
  foot?: ReactNode;
  /** Files can be dropped anywhere on the page. */
  drop?: FileDrop;
  children: ReactNode;
}

/** A page of the pane with its job: how far the job is, how the last one ended, and what else went wrong. */
export function JobPage({
  heading,
  line,
  beside = false,
  second,
  job,
  onlySpoken = false,
  navigation,
  read,
  otherwise = "",
  foot = null,
  drop,
  children,
}: JobPageProps) {
  const styles = useStyles();
  const state: JobState<unknown> = job?.state ?? { at: "rest" };
  const done = state.at === "done" && typeof state.result === "string" ? state.result : "";
  const below =
    state.at === "work" && job?.cancel ? (
      <JobProgress progress={state.progress} cancelling={state.cancelling} onCancel={job.cancel} />
    ) : (
      foot
    );
  return (
    <main className={mergeClasses(styles.page, drop?.over && styles.over)} {...drop?.handlers}>
      <LiveRegion text={spokenOf(state, Boolean(job?.cancel)) || otherwise} />
      <div className={styles.body}>
        <div className={styles.head}>
          {beside && (
            <p className={styles.overline} aria-hidden="true">
              {heading}
            </p>
          )}
          <h1 className={styles.heading}>
            {line === undefined ? (
              heading
            ) : (
              <>
                <Unseen>{heading}: </Unseen>
                {line}
              </>
            )}
          </h1>
          {second !== undefined && <p className={styles.second}>{second}</p>}
        </div>
        {read?.failure && <FailureNotice failure={read.failure} onClose={read.readAgain} />}
        {job && state.at === "failed" && <FailureNotice failure={state.failure} onClose={job.reset} />}
        {navigation && <NavigationNotice navigation={navigation} />}
        {state.at === "cancelled" && <Notice intent="info">{state.message}</Notice>}
        {done !== "" && !onlySpoken && <Notice intent="success">{done}</Notice>}
        {children}
      </div>
      {below !== null && <footer className={styles.foot}>{below}</footer>}
    </main>
  );
}

/** The step alone while a job is at work, not every count. */
function spokenOf(state: JobState<unknown>, showsProgress: boolean): string {
  if (state.at === "work")
    return showsProgress ? (state.cancelling ? "Cancelling" : state.progress.step) : "";
  if (state.at === "cancelled") return state.message;
  return state.at === "done" && typeof state.result === "string" ? state.result : "";
}
