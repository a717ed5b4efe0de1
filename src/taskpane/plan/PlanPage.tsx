import { useState } from "react";
import type { PageProps } from "../shared/pageProps";
import { JobPage } from "../shared/JobPage";
import { counted } from "../shared/sentenceParts";
import { useNavigation } from "../shared/useNavigation";
import { DaysPage } from "./DaysPage";
import type { ActionDesk } from "./list/ActionForm";
import { ActionsView } from "./list/ActionsView";
import { Chase } from "./list/Chase";
import { useListing } from "./list/useListing";
import { NoticeList } from "./NoticeList";
import { PlanFoot, type Place } from "./PlanFoot";
import { PlanPreviewView } from "./preview/PlanPreviewView";
import { PlanSource } from "./PlanSource";
import { PlanWarnings } from "./PlanWarnings";
import { ReportPage } from "./ReportPage";
import { SliceSource } from "./SliceSource";
import { SliceView } from "./SliceView";
import { usePlan } from "./usePlan";

/** The action plan: built from recommendations, then followed up. */
export function PlanPage({ jobs, today, shown }: PageProps) {
  const work = usePlan(jobs, shown);
  const { plan, read, job, busy, noticed, recommendations, slice, changes, followUp, outputs } = work;
  const navigation = useNavigation(jobs, read.readAgain);
  const toCell = (sheet: string, address: string) => navigation.toCells("row", sheet, address);
  const listing = useListing(plan);
  const [place, setPlace] = useState<Place>({ at: "actions" });
  const desk: ActionDesk | null = plan && { plan, today: today(), changes, show: toCell };
  const { preview } = recommendations;

  function content() {
    if (preview) {
      return <PlanPreviewView key={preview.called} preview={preview} recommendations={recommendations} />;
    }
    if (slice.read) {
      const { read: found, take, leave } = slice;
      return <SliceView key={found.file} slice={found} busy={busy} onTake={take} onLeave={leave} />;
    }
    const source = (
      <PlanSource
        jobs={jobs}
        shown={shown}
        busy={busy}
        again={plan !== null}
        onLook={recommendations.look}
        onTerms={outputs.schoolTerms}
      />
    );
    if (!plan || !desk) return source;
    switch (place.at) {
      case "chase":
        return <Chase desk={desk} chased={place.refs} step={place.step} />;
      case "days":
        return <DaysPage desk={desk} />;
      case "read":
        return (
          <>
            {source}
            <SliceSource busy={busy} onFiles={slice.look} />
          </>
        );
      case "report":
        return (
          <ReportPage
            {...{ jobs, plan, shown, busy, followUp, outputs }}
            today={desk.today}
            calendar={work.calendar}
            sent={work.sent}
            onShow={toCell}
          />
        );
      case "actions":
        return (
          <ActionsView
            desk={desk}
            listing={listing}
            within={[
              { name: "Read a newer table…", open: () => setPlace({ at: "read" }) },
              { name: "Read what an agency sent back…", open: () => setPlace({ at: "read" }) },
              { name: "Report and files…", open: () => setPlace({ at: "report" }) },
              { name: "Publication and agreement…", open: () => setPlace({ at: "days" }) },
              { name: "Show the sheet", open: () => toCell(plan.sheet, "A1") },
            ]}
            warnings={<PlanWarnings plan={plan} busy={busy} onRepair={followUp.repair} onShow={toCell} />}
          />
        );
    }
  }

  const foot = (
    <PlanFoot
      work={work}
      listing={listing}
      today={today()}
      place={place}
      onPlace={setPlace}
      onSheet={(sheet) => toCell(sheet, "A1")}
    />
  );
  const hasFoot = preview !== null || (plan !== null && !slice.read);
  return (
    <JobPage heading="Action plan" job={job} navigation={navigation} read={read} foot={hasFoot ? foot : null}>
      {noticed.length > 0 && (
        <NoticeList
          summary={`${counted(noticed.length, "point", "points")} to note`}
          notices={noticed}
          onShow={toCell}
        />
      )}
      {content()}
    </JobPage>
  );
}
