import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PageProps } from "../pageProps";
import { JobPage } from "../shared/JobPage";
import { useWays } from "../shared/useWays";
import { MilestoneList } from "./MilestoneList";
import { TimetableForm } from "./TimetableForm";
import { useTimetable } from "./useTimetable";

const useStyles = makeStyles({
  wide: { width: "100%" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** The timetable of the review's procedure, and the tracker of its returns. */
export function TimetablePage({ jobs, today, shown }: PageProps) {
  const styles = useStyles();
  const work = useTimetable(jobs, shown);
  const { value: timetable, readAgain } = work.timetable;
  const ways = useWays(jobs, readAgain);
  const foot = (
    <Button className={styles.wide} onClick={work.makeTracker}>
      Make or update the returns tracker
    </Button>
  );

  return (
    <JobPage heading="Timetable" job={work} ways={ways} read={work.timetable} foot={foot}>
      {timetable && (
        <section aria-labelledby="milestones">
          <h2 id="milestones" className={styles.heading}>
            {timetable.title}
          </h2>
          <MilestoneList
            milestones={timetable.milestones}
            onShow={(address) => {
              ways.toCells("row", timetable.sheet, address);
            }}
          />
        </section>
      )}
      <TimetableForm
        key={timetable === null ? "none" : `${timetable.title} ${timetable.days.trigger ?? ""}`}
        standing={timetable}
        today={today()}
        busy={work.busy}
        onMake={work.make}
      />
    </JobPage>
  );
}
