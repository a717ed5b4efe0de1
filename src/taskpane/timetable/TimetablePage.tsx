import { useCallback } from "react";
import type { TimetableWanted } from "../../jobs/timetable/timetableTypes";
import type { PageProps } from "../shared/pageProps";
import { WideButton } from "../shared/Buttons";
import { JobPage } from "../shared/JobPage";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useJob } from "../shared/useJob";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { MilestoneList } from "./MilestoneList";
import { TimetableForm } from "./TimetableForm";

/** The timetable of the review's procedure, read again after it is made, and the tracker of its returns. */
export function TimetablePage({ jobs, today, shown }: PageProps) {
  const readTimetable = useCallback(() => jobs.readTimetable(), [jobs]);
  const { value: timetable, ...read } = useWorkbook(readTimetable, shown);
  const job = useJob<string>("The timetable could not be made.", "What you typed is unchanged.");
  const navigation = useNavigation(jobs, read.readAgain);

  function make(wanted: TimetableWanted) {
    void job
      .start(async (tools) => {
        const made = await jobs.makeTimetable(wanted, tools);
        const many = made?.milestones.length ?? 0;
        return `The timetable has ${counted(many, "milestone", "milestones")}. Its dates change when you edit the yellow cells on the sheet.`;
      })
      .then(read.readAgain);
  }

  function makeTracker() {
    void job.start(async () => {
      const { sheet, agencies } = await jobs.makeReturnsTracker();
      return agencies === 0
        ? `The sheet "${sheet}" is ready. The workbook lists no agencies yet, so type them in.`
        : `The sheet "${sheet}" has ${counted(agencies, "agency", "agencies")}.`;
    });
  }

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
        busy={job.state.at === "work"}
        onMake={make}
      />
    </JobPage>
  );
}
