import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { PageProps } from "../pageProps";
import { failureOf, type Failure } from "../shared/failure";
import { FailureNotice } from "../shared/FailureNotice";
import { Fold } from "../shared/Fold";
import { JobProgress } from "../shared/JobProgress";
import { LiveRegion } from "../shared/LiveRegion";
import { PageFrame } from "../shared/PageFrame";
import { counted } from "../shared/words";
import { NoticeItem } from "./NoticeItem";
import { PlanChanges } from "./PlanChanges";
import { PlanDashboard } from "./PlanDashboard";
import { PlanPreviewView } from "./PlanPreviewView";
import { PlanSource } from "./PlanSource";
import { SliceSource } from "./SliceSource";
import { SliceView } from "./SliceView";
import { usePlan } from "./usePlan";

const useStyles = makeStyles({
  page: { height: "100%" },
  wide: { width: "100%" },
  // In a column that scrolls, a message must not give way.
  notice: { flexShrink: 0 },
});

/** The action plan: built from recommendations, then followed up. */
export function PlanPage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const work = usePlan(jobs, shown);
  const [going, setGoing] = useState<Failure | null>(null);
  const { state, busy, preview, noticed, slice } = work;
  const { value: plan, failure, readAgain } = work.plan;
  const said = state.at === "done" ? state.result : "";

  async function show(sheet: string, address: string) {
    setGoing(null);
    try {
      if (!(await jobs.goTo(sheet, address))) readAgain();
    } catch (error) {
      setGoing(failureOf(error, "The row could not be shown.", "Nothing in the workbook was changed."));
    }
  }
  const toCell = (sheet: string, address: string) => void show(sheet, address);

  const foot =
    state.at === "work" ? (
      <JobProgress progress={state.progress} cancelling={state.cancelling} onCancel={work.cancel} />
    ) : plan && !preview && !slice ? (
      <Button
        className={styles.wide}
        onClick={() => {
          toCell(plan.sheet, "A1");
        }}
      >
        Go to the action plan
      </Button>
    ) : null;

  return (
    <main className={styles.page}>
      <LiveRegion text={state.at === "work" ? state.progress.step : said} />
      <PageFrame heading="Action plan" foot={foot}>
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
        {noticed.length > 0 && (
          <Fold
            summary={`${counted(noticed.length, "thing was", "things were")} noticed`}
            items={noticed.map((notice, index) => ({ notice, key: String(index) }))}
          >
            {({ notice, key }) => <NoticeItem key={key} notice={notice} onShow={toCell} />}
          </Fold>
        )}
        {preview ? (
          <PlanPreviewView
            key={`${preview.called} ${String(preview.actions.length)}`}
            preview={preview}
            busy={busy}
            onBuild={work.build}
            onLeave={work.leavePreview}
          />
        ) : slice ? (
          <SliceView
            key={slice.file}
            slice={slice}
            busy={busy}
            onTake={work.takeSlice}
            onLeave={work.leaveSlice}
          />
        ) : (
          <>
            {plan && (
              <PlanDashboard
                plan={plan}
                today={today()}
                busy={busy}
                calendar={work.calendar}
                actions={{ show: toCell, note: work.note, complete: work.complete }}
                outputs={work}
              />
            )}
            {plan && (
              <PlanChanges
                key={plan.lastReport}
                jobs={jobs}
                plan={plan}
                today={today()}
                shown={shown}
                busy={busy}
                onRemember={work.rememberReport}
              />
            )}
            {plan && <SliceSource busy={busy} onFiles={work.lookIntoSlice} />}
            <PlanSource
              jobs={jobs}
              shown={shown}
              busy={busy}
              again={plan !== null}
              onLook={work.look}
              onTerms={work.schoolTerms}
            />
          </>
        )}
      </PageFrame>
    </main>
  );
}
