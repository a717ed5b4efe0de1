import { Button } from "@fluentui/react-components";
import type { Jobs } from "../../jobs/createJobs";
import type { FormInWorkbook } from "../../jobs/templates/templateJobs";
import { Buttons } from "../shared/Buttons";
import { FoldedList } from "../shared/FoldedList";
import { ItemButton } from "../shared/ItemButton";
import { JobOutcome } from "../shared/JobOutcome";
import { ListItem } from "../shared/ListItem";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useJob } from "../shared/useJob";
import { Words } from "../shared/Words";

/** The records of the workbook, and what is still empty in each of them. */
export function RecordList({
  jobs,
  forms,
  onShow,
}: {
  jobs: Jobs;
  forms: readonly FormInWorkbook[];
  onShow: (sheet: string, address: string) => void;
}) {
  const job = useJob<string>("The record could not be made ready.", "What is typed in it is unchanged.");
  const fit = (sheet: string) =>
    void job.start(async () => {
      const pages = await jobs.fitFormToPages(sheet);
      await jobs.goTo(sheet);
      return `${sheet} is ready to print, on ${counted(pages, "page", "pages")}.`;
    });
  return (
    <Section heading="Records in this workbook">
      {forms.map((form) => (
        <FoldedList
          key={form.sheet}
          summary={form.sheet}
          count={
            form.empty.length === 0 ? "all filled in" : `${form.empty.length} of ${form.answers} still empty`
          }
          colour={form.empty.length === 0 ? "success" : "informative"}
          items={form.empty}
          above={
            <>
              {form.sheet !== form.title && <Words small>{form.title}</Words>}
              <Buttons>
                <Button
                  size="small"
                  disabledFocusable={job.state.at === "work"}
                  aria-label={`Make ready to print: ${form.sheet}`}
                  onClick={() => fit(form.sheet)}
                >
                  Make ready to print
                </Button>
              </Buttons>
            </>
          }
        >
          {({ label, address }) => (
            <ListItem key={address}>
              {label}
              <span>
                <ItemButton
                  name={`Show ${label} on ${form.sheet}`}
                  onClick={() => onShow(form.sheet, address)}
                >
                  Show
                </ItemButton>
              </span>
            </ListItem>
          )}
        </FoldedList>
      ))}
      <JobOutcome job={job} />
    </Section>
  );
}
