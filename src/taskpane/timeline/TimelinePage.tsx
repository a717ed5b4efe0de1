import { useCallback } from "react";
import type { PageProps } from "../shared/pageProps";
import { JobPage } from "../shared/JobPage";
import { PeriodMissing } from "../shared/PeriodMissing";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import { Timeline } from "./Timeline";

/** The picture of the whole period: a lane for each agency, and the same as a list. */
export function TimelinePage({ jobs, shown }: PageProps) {
  const readTimeline = useCallback(() => jobs.readTimeline(), [jobs]);
  const { value, ...read } = useWorkbook(readTimeline, shown);
  const navigation = useNavigation(jobs, read.readAgain);
  return (
    <JobPage heading="Timeline" read={read}>
      {value === null || value.entries.length === 0 ? (
        <Words>
          The timeline shows the integrated chronology: a lane for each agency, with its entries, gaps and
          links. Merge the returns first.
        </Words>
      ) : (
        <>
          <PeriodMissing means="so the picture runs from the first entry to the last" />
          <Timeline
            read={value}
            jobs={jobs}
            shown={shown}
            navigation={navigation}
            readAgain={read.readAgain}
          />
        </>
      )}
    </JobPage>
  );
}
