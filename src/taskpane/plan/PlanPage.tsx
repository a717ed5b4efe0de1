import { Button, makeStyles } from "@fluentui/react-components";
import type { PageProps } from "../pageProps";
import { Fold } from "../shared/Fold";
import { JobPage } from "../shared/JobPage";
import { useWays } from "../shared/useWays";
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
  wide: { width: "100%" },
});

/** The action plan: built from recommendations, then followed up. */
export function PlanPage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const work = usePlan(jobs, shown);
  const { busy, preview, noticed, slice } = work;
  const { value: plan, readAgain } = work.plan;
  const ways = useWays(jobs, readAgain);
  const toCell = (sheet: string, address: string) => {
    ways.toCells("row", sheet, address);
  };

  const foot =
    plan && !preview && !slice ? (
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
    <JobPage heading="Action plan" job={work} ways={ways} read={work.plan} foot={foot}>
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
    </JobPage>
  );
}
