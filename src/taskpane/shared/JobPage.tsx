import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FailureNotice } from "./FailureNotice";
import { JobProgress } from "./JobProgress";
import { LiveRegion } from "./LiveRegion";
import { Notice } from "./Notice";
import { PageFrame } from "./PageFrame";
import type { StartedJob } from "./useJob";
import type { Ways } from "./useWays";
import type { ReadOfWorkbook } from "./useWorkbook";

const useStyles = makeStyles({
  page: { height: "100%" },
});

interface JobPageProps {
  heading: string;
  /** Each of the page's jobs ends with a sentence on what was done, or with none. */
  job: Pick<StartedJob<string>, "state" | "cancel" | "rest">;
  ways: Pick<Ways, "failure" | "rest">;
  /** What the page reads of the workbook when it comes to the front. */
  read?: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  /** What people who listen hear while the job has nothing to say. */
  otherwise?: string;
  /** Gives way to the progress while a job is at work. */
  foot: ReactNode;
  children: ReactNode;
}

/** A page with jobs that take a while: where one stands, how the last one ended, and what else went wrong. */
export function JobPage({ heading, job, ways, read, otherwise = "", foot, children }: JobPageProps) {
  const styles = useStyles();
  const { state, cancel, rest } = job;
  const said = state.at === "done" ? state.result : "";
  const footing =
    state.at === "work" ? (
      <JobProgress progress={state.progress} cancelling={state.cancelling} onCancel={cancel} />
    ) : (
      foot
    );
  return (
    <main className={styles.page}>
      <LiveRegion text={state.at === "work" ? state.progress.step : said || otherwise} />
      <PageFrame heading={heading} foot={footing}>
        {read?.failure && <FailureNotice failure={read.failure} onClose={read.readAgain} />}
        {state.at === "failed" && <FailureNotice failure={state.failure} onClose={rest} />}
        {ways.failure && <FailureNotice failure={ways.failure} onClose={ways.rest} />}
        {state.at === "cancelled" && <Notice intent="info">{state.message}</Notice>}
        {said !== "" && <Notice intent="success">{said}</Notice>}
        {children}
      </PageFrame>
    </main>
  );
}
