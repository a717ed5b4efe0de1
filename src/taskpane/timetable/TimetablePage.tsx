import { Button, makeStyles } from "@fluentui/react-components";
import type { PageProps } from "../shared/pageProps";
import { JobPage } from "../shared/JobPage";
import { Section } from "../shared/Section";
import { useNavigation } from "../shared/useNavigation";
import { MilestoneList } from "./MilestoneList";
import { TimetableForm } from "./TimetableForm";
import { useTimetable } from "./useTimetable";

const useStyles = makeStyles({
  wide: { width: "100%" },
});

/** The timetable of the review's procedure, and the tracker of its returns. */
export function TimetablePage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const { timetable, read, job, busy, make, makeTracker } = useTimetable(jobs, shown);
  const navigation = useNavigation(jobs, read.readAgain);
  const foot = (
    <Button className={styles.wide} onClick={makeTracker}>
      Make or update the returns tracker
    </Button>
  );

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
