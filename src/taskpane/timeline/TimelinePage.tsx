import { useCallback } from "react";
import { FootButtons, MainButton } from "../shared/Buttons";
import type { PageProps } from "../shared/pageProps";
import { JobPage } from "../shared/JobPage";
import { Notice } from "../shared/Notice";
import { PeriodMissing } from "../shared/PeriodMissing";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import { Timeline } from "./Timeline";
import { useOwnWindow } from "./useOwnWindow";

/** The picture of the whole period: a lane for each agency, and the same as a list. */
export function TimelinePage({ jobs, shown }: PageProps) {
  const readTimeline = useCallback(() => jobs.readTimeline(), [jobs]);
  const { value, ...read } = useWorkbook(readTimeline, shown);
  const navigation = useNavigation(jobs, read.readAgain);
  const own = useOwnWindow(jobs, navigation.toEntry);
  const isEmpty = value === null || value.entries.length === 0;
  const foot =
    own.isOffered && !isEmpty ? (
      <FootButtons>
        <MainButton onClick={own.open}>Open in a window of its own</MainButton>
      </FootButtons>
    ) : null;
  return (
    <JobPage heading="Timeline" read={read} foot={foot} otherwise={own.message}>
      {own.message !== "" && <Notice intent="info">{own.message}</Notice>}
      {isEmpty ? (
        <Words>
          The timeline shows the integrated chronology: a lane for each agency, with its entries, gaps and
          links. Merge the returns first.
        </Words>
      ) : (
        <>
          <PeriodMissing means="so the picture begins with where most entries are" />
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
