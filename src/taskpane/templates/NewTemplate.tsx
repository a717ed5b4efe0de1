import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateSheets } from "../../jobs/templates/templateJobs";
import type { Jobs } from "../../jobs/createJobs";
import { JobOutcome } from "../shared/JobOutcome";
import { OneOf } from "../shared/OneOf";
import { Section } from "../shared/Section";
import { listed } from "../shared/sentenceParts";
import { TextField } from "../shared/TextField";
import { useJob } from "../shared/useJob";
import { FOR_AGENCIES, TEMPLATE_KINDS, TEMPLATE_NAMES } from "./templateNames";

/** Adds a template to the workbook, filled from the review; one that is there already is shown, and never doubled unasked. */
export function NewTemplate({ jobs, onMade }: { jobs: Jobs; onMade: () => void }) {
  const [kind, setKind] = useState<TemplateSheets>("chronology");
  const [agency, setAgency] = useState("");
  // What was asked for when the workbook turned out to have it already.
  const [standing, setStanding] = useState("");
  const job = useJob<string>(
    "The template could not be added.",
    "What was in the workbook before is unchanged.",
  );
  const isForAgency = FOR_AGENCIES.includes(kind);
  const asked = `${kind} ${isForAgency ? agency.trim() : ""}`;
  const add = (another: boolean) =>
    void job
      .start(async () => {
        const made = await jobs.makeTemplate({ template: kind, agency: isForAgency ? agency : "", another });
        if (made.sheets[0] !== undefined) await jobs.goTo(made.sheets[0]);
        setStanding(made.standing ? asked : "");
        if (made.standing) {
          return `The workbook has this already: ${listed(made.sheets)}. It is shown, and nothing in it was changed.`;
        }
        return isForAgency
          ? `Added: ${listed(made.sheets)}. To send it, move it to a workbook of its own.`
          : `Added: ${listed(made.sheets)}.`;
      })
      .then(onMade);
  return (
    <Section heading="A new template">
      <OneOf
        label="Template"
        options={TEMPLATE_KINDS}
        wordsOf={(one) => TEMPLATE_NAMES[one]}
        value={kind}
        onValue={setKind}
      />
      {isForAgency && (
        <TextField
          label="For which agency"
          hint="Leave it empty for a template that any agency can fill in."
          value={agency}
          onValue={setAgency}
        />
      )}
      <Button appearance="primary" disabledFocusable={job.state.at === "work"} onClick={() => add(false)}>
        Add the template
      </Button>
      <JobOutcome job={job} />
      {standing === asked && job.state.at !== "work" && (
        <Button onClick={() => add(true)}>Add another one beside it</Button>
      )}
    </Section>
  );
}
