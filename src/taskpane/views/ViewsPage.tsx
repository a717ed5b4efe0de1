import { useCallback } from "react";
import type { PageProps } from "../shared/pageProps";
import { FailureNotice } from "../shared/FailureNotice";
import { JobPage } from "../shared/JobPage";
import { Notice } from "../shared/Notice";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import { ChronologyFilterSection } from "./ChronologyFilterSection";
import { ThemeSection } from "./ThemeSection";
import { useViews } from "./useViews";

/** The working views: Excel's own filter on the chronology, extracts by theme and the narrative for the report. */
export function ViewsPage({ jobs, today, shown }: PageProps) {
  const readChronology = useCallback(() => jobs.readTimeline(), [jobs]);
  const { value: chronology, ...read } = useWorkbook(readChronology, shown);
  const views = useViews(jobs);
  const navigation = useNavigation(jobs, read.readAgain);
  const { state, busy, reset } = views;
  const done = state.at === "done" ? state.result : null;

  // In the foot, what was done stays in sight wherever the page was scrolled to.
  const foot =
    state.at === "failed" ? (
      <FailureNotice failure={state.failure} onClose={reset} />
    ) : done ? (
      <Notice
        intent="success"
        action={{ words: "Show the sheet", busy, run: () => navigation.toSheet(done.sheet) }}
      >
        {done.sentence}
      </Notice>
    ) : null;

  return (
    <JobPage heading="Views" navigation={navigation} read={read} otherwise={done?.sentence ?? ""} foot={foot}>
      {chronology === null ? (
        <Words>
          Views filter the integrated chronology and bring together what it says on a theme. Merge the returns
          first.
        </Words>
      ) : (
        <>
          <ChronologyFilterSection chronology={chronology} today={today()} actions={views} />
          <ThemeSection themes={chronology.choices.themes} actions={views} />
        </>
      )}
    </JobPage>
  );
}
