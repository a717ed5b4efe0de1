import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PageProps } from "../pageProps";
import { failureOf, type Failure } from "../shared/failure";
import { FailureNotice } from "../shared/FailureNotice";
import { JobProgress } from "../shared/JobProgress";
import { LiveRegion } from "../shared/LiveRegion";
import { PageFrame } from "../shared/PageFrame";
import { MilestoneList } from "./MilestoneList";
import { TimetableForm } from "./TimetableForm";
import { useTimetable } from "./useTimetable";

const useStyles = makeStyles({
  page: { height: "100%" },
  wide: { width: "100%" },
  // In a column that scrolls, a message must not give way.
  notice: { flexShrink: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** The timetable of the review's procedure, and the tracker of its returns. */
export function TimetablePage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const { timetable: read, state, busy, ...work } = useTimetable(jobs, shown);
  const [going, setGoing] = useState<Failure | null>(null);
  const { value: timetable, failure, readAgain } = read;
  const said = state.at === "done" ? state.result : "";

  async function show(sheet: string, address: string) {
    setGoing(null);
    try {
      if (!(await jobs.goTo(sheet, address))) readAgain();
    } catch (error) {
      setGoing(failureOf(error, "The row could not be shown.", "Nothing in the workbook was changed."));
    }
  }

  const foot =
    state.at === "work" ? (
      <JobProgress progress={state.progress} cancelling={state.cancelling} onCancel={work.cancel} />
    ) : (
      <Button className={styles.wide} onClick={work.makeTracker}>
        Make or update the returns tracker
      </Button>
    );

  return (
    <main className={styles.page}>
      <LiveRegion text={state.at === "work" ? state.progress.step : said} />
      <PageFrame heading="Timetable" foot={foot}>
        {failure && <FailureNotice failure={failure} onClose={readAgain} />}
        {state.at === "failed" && <FailureNotice failure={state.failure} onClose={work.rest} />}
        {going && (
          <FailureNotice
            failure={going}
            onClose={() => {
              setGoing(null);
            }}
          />
        )}
        {state.at === "cancelled" && (
          <MessageBar className={styles.notice} intent="info" layout="multiline">
            <MessageBarBody>{state.message}</MessageBarBody>
          </MessageBar>
        )}
        {said !== "" && (
          <MessageBar className={styles.notice} intent="success" layout="multiline">
            <MessageBarBody>{said}</MessageBarBody>
          </MessageBar>
        )}
        {timetable && (
          <section aria-labelledby="milestones">
            <h2 id="milestones" className={styles.heading}>
              {timetable.title}
            </h2>
            <MilestoneList
              milestones={timetable.milestones}
              onShow={(address) => void show(timetable.sheet, address)}
            />
          </section>
        )}
        <TimetableForm
          key={timetable === null ? "none" : `${timetable.title} ${timetable.days.trigger ?? ""}`}
          standing={timetable}
          today={today()}
          busy={busy}
          onMake={work.make}
        />
      </PageFrame>
    </main>
  );
}
