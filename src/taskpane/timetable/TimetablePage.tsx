import type { PageProps } from "../shared/pageProps";
import { WideButton } from "../shared/Buttons";
import { JobPage } from "../shared/JobPage";
import { Section } from "../shared/Section";
import { useNavigation } from "../shared/useNavigation";
import { MilestoneList } from "./MilestoneList";
import { TimetableForm } from "./TimetableForm";
import { useTimetable } from "./useTimetable";

/** The timetable of the review's procedure, and the tracker of its returns. */
export function TimetablePage({ jobs, today, shown }: PageProps) {
  const { timetable, read, job, busy, make, makeTracker } = useTimetable(jobs, shown);
  const navigation = useNavigation(jobs, read.readAgain);
  const foot = <WideButton onClick={makeTracker}>Make or update the returns tracker</WideButton>;

  return (
    <JobPage heading="Timetable" job={job} navigation={navigation} read={read} foot={foot}>
      {timetable && (
        <Section heading={timetable.title}>
          <MilestoneList
            milestones={timetable.milestones}
            onShow={(address) => navigation.toCells("row", timetable.sheet, address)}
          />
        </Section>
      )}
      <TimetableForm
        key={timetable === null ? "none" : `${timetable.title} ${timetable.days.trigger ?? ""}`}
        made={timetable}
        today={today()}
        busy={busy}
        onMake={make}
      />
    </JobPage>
  );
}
