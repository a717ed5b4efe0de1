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

const KINDS: readonly TemplateSheets[] = [
  "chronology",
  "organisational-changes",
  "rapid-review",
  "serious-incident",
  "case-review",
];

const KIND_NAMES: Readonly<Record<TemplateSheets, string>> = {
  chronology: "Chronology return",
  "organisational-changes": "Organisational changes",
  "rapid-review": "Rapid review outcome",
  "serious-incident": "Record of serious incident",
  "case-review": "Case review sheet and peer review",
};

/** Adds a template to the workbook, filled from the review. */
export function NewTemplate({ jobs }: { jobs: Jobs }) {
  const [kind, setKind] = useState<TemplateSheets>("chronology");
  const [agency, setAgency] = useState("");
  const job = useJob<string>(
    "The template could not be added.",
    "What was in the workbook before is unchanged.",
  );
  const add = () =>
    job.start(async () => {
      const { sheets, stood } = await jobs.makeTemplate({ template: kind, agency });
      if (sheets[0] !== undefined) await jobs.goTo(sheets[0]);
      const what = stood
        ? `In the workbook already, and not yet filled in: ${listed(sheets)}.`
        : `Added: ${listed(sheets)}.`;
      return `${what} To send it, move it to a workbook of its own.`;
    });
  return (
    <Section heading="A new template">
      <OneOf
        label="Template"
        options={KINDS}
        wordsOf={(one) => KIND_NAMES[one]}
        value={kind}
        onValue={setKind}
      />
      <TextField
        label="For which agency"
        hint="Leave it empty for a template that any agency can fill in."
        value={agency}
        onValue={setAgency}
      />
      <Button appearance="primary" disabledFocusable={job.state.at === "work"} onClick={() => void add()}>
        Add the template
      </Button>
      <JobOutcome job={job} />
    </Section>
  );
}
