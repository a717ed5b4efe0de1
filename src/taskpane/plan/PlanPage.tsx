import type { PageProps } from "../shared/pageProps";
import { Button } from "@fluentui/react-components";
import { FootButtons, WideButton } from "../shared/Buttons";
import { JobPage } from "../shared/JobPage";
import { counted } from "../shared/sentenceParts";
import { useNavigation } from "../shared/useNavigation";
import { NoticeList } from "./NoticeList";
import { PlanChanges } from "./PlanChanges";
import { PlanDashboard } from "./PlanDashboard";
import { PlanPreviewView } from "./preview/PlanPreviewView";
import { PlanSource } from "./PlanSource";
import { SliceSource } from "./SliceSource";
import { SliceView } from "./SliceView";
import { usePlan } from "./usePlan";

/** The action plan: built from recommendations, then followed up. */
export function PlanPage({ jobs, today, shown }: PageProps) {
  const { plan, read, job, busy, noticed, calendar, recommendations, slice, followUp, outputs } = usePlan(
    jobs,
    shown,
  );
  const navigation = useNavigation(jobs, read.readAgain);
  const toCell = (sheet: string, address: string) => navigation.toCells("row", sheet, address);
  const { preview } = recommendations;

  const foot = preview ? (
    <FootButtons>
      <Button appearance="primary" disabledFocusable={busy} onClick={recommendations.build}>
        {preview.hasPlan ? "Update the plan" : "Build the plan"}
      </Button>
      <Button disabledFocusable={busy} onClick={recommendations.leave}>
        Back
      </Button>
    </FootButtons>
  ) : plan && !slice.read ? (
    <WideButton onClick={() => toCell(plan.sheet, "A1")}>Go to the action plan</WideButton>
  ) : null;

  return (
    <JobPage heading="Action plan" job={job} navigation={navigation} read={read} foot={foot}>
      {noticed.length > 0 && (
        <NoticeList
          summary={`${counted(noticed.length, "point", "points")} to note`}
          notices={noticed}
          onShow={toCell}
        />
      )}
      {preview ? (
        <PlanPreviewView key={preview.called} preview={preview} recommendations={recommendations} />
      ) : slice.read ? (
        <SliceView
          key={slice.read.file}
          slice={slice.read}
          busy={busy}
          onTake={slice.take}
          onLeave={slice.leave}
        />
      ) : (
        <>
          {plan && (
            <>
              <PlanDashboard
                plan={plan}
                today={today()}
                busy={busy}
                calendar={calendar}
                actions={{ ...followUp, show: toCell }}
                outputs={outputs}
              />
              <PlanChanges
                key={plan.lastReport}
                jobs={jobs}
                plan={plan}
                today={today()}
                shown={shown}
                busy={busy}
                onRemember={followUp.rememberReport}
              />
              <SliceSource busy={busy} onFiles={slice.look} />
            </>
          )}
          <PlanSource
            jobs={jobs}
            shown={shown}
            busy={busy}
            again={plan !== null}
            onLook={recommendations.look}
            onTerms={outputs.schoolTerms}
          />
        </>
      )}
    </JobPage>
  );
}
