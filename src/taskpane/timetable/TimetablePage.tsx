import { useCallback } from "react";
import type { OwnTimetableWanted, TimetableWanted } from "../../jobs/timetable/timetableTypes";
import type { PageProps } from "../shared/pageProps";
import { WideButton } from "../shared/Buttons";
import { JobPage } from "../shared/JobPage";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useJob } from "../shared/useJob";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import type { MilestoneWords } from "./MilestoneForm";
import { MilestoneList } from "./MilestoneList";
import { nextMilestone } from "./nextMilestone";
import { TimetableForm } from "./TimetableForm";

const EDITED = "Its dates change when you edit the yellow cells on the sheet.";

/** The timetables of the review, read again after one is made, and the tracker of its returns. */
export function TimetablePage({ jobs, today, shown }: PageProps) {
  const readAll = useCallback(
    async () => ({
      timetables: await jobs.readTimetables(),
      sheets: await jobs.listGridSheets(),
      review: await jobs.readReview(),
    }),
    [jobs],
  );
  const { value, ...read } = useWorkbook(readAll, shown);
  const timetables = value?.timetables ?? [];
  const usual = value?.review.procedure ?? "";
  const job = useJob<string>("The timetable could not be made.", "What you typed is unchanged.");
  const navigation = useNavigation(jobs, read.readAgain);

  function make(wanted: TimetableWanted) {
    void job
      .start(async (tools) => {
        const made = await jobs.makeTimetable(wanted, tools);
        const many = made.find(({ procedure }) => procedure === wanted.procedure)?.milestones.length ?? 0;
        return `The timetable has ${counted(many, "milestone", "milestones")}. ${EDITED}`;
      })
      .then(read.readAgain);
  }

  function makeOwn(wanted: OwnTimetableWanted) {
    void job
      .start(async (tools) => {
        const { remarks } = await jobs.makeOwnTimetable(wanted, tools);
        return ["Your grid is a timetable now.", EDITED, ...remarks].join(" ");
      })
      .then(read.readAgain);
  }

  function note(sheet: string, step: string, words: MilestoneWords) {
    void job
      .start(async () => {
        await jobs.noteMilestone({ sheet, step, ...words });
        return `Saved: ${step}.`;
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

  const line = nextMilestone(
    timetables.flatMap(({ milestones }) => milestones),
    today(),
  );
  const foot = <WideButton onClick={makeTracker}>Make or update the returns tracker</WideButton>;

  return (
    <JobPage
      heading="Timetable"
      beside
      {...(value && { line: line ?? "No timetable yet" })}
      job={job}
      navigation={navigation}
      read={read}
      foot={foot}
    >
      {timetables.map(({ title, sheet, milestones }) => (
        <Section key={sheet} heading={title}>
          <MilestoneList
            name={timetables.length === 1 ? "Milestones" : `Milestones: ${title}`}
            milestones={milestones}
            today={today()}
            onShow={(address) => navigation.toCells("row", sheet, address)}
            onNote={(step, words) => note(sheet, step, words)}
          />
        </Section>
      ))}
      <TimetableForm
        key={[usual, ...timetables.map(({ title, days }) => `${title} ${days.trigger ?? ""}`)].join(", ")}
        made={timetables}
        usual={usual}
        sheets={value?.sheets ?? []}
        today={today()}
        busy={job.state.at === "work"}
        onMake={make}
        onMakeOwn={makeOwn}
      />
    </JobPage>
  );
}
