import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateSheets } from "../../jobs/templates/templateJobs";
import type { PaneJobs } from "../pageProps";
import { JobOutcome } from "../shared/JobOutcome";
import { listed } from "../shared/words";
import { useJob } from "../shared/useJob";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

const KINDS: readonly { kind: TemplateSheets; name: string }[] = [
  { kind: "chronology", name: "Chronology return" },
  { kind: "rapid-review", name: "Rapid review outcome" },
  { kind: "serious-incident", name: "Record of serious incident" },
  { kind: "case-review", name: "Case review sheet and peer review" },
];

/** Adds a template to the workbook, filled from the review. */
export function NewTemplate({ jobs }: { jobs: PaneJobs }) {
  const styles = useStyles();
  const [kind, setKind] = useState<TemplateSheets>("chronology");
  const [agency, setAgency] = useState("");
  const job = useJob<string>(
    "The template could not be added.",
    "What was in the workbook before is as it was.",
  );
  return (
    <section aria-labelledby="new-template" className={styles.section}>
      <h2 id="new-template" className={styles.heading}>
        A new template
      </h2>
      <Field label="Template">
        <Select
          value={kind}
          onChange={(_, { value }) => {
            const chosen = KINDS.find((one) => one.kind === value);
            if (chosen) setKind(chosen.kind);
          }}
        >
          {KINDS.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="For which agency" hint="Leave it empty for a template that any agency can fill in.">
        <Input
          value={agency}
          onChange={(_, { value }) => {
            setAgency(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={job.state.at === "work"}
        onClick={() => {
          void job.start(async () => {
            const { sheets } = await jobs.makeTemplate({ template: kind, agency });
            if (sheets[0] !== undefined) await jobs.goTo(sheets[0]);
            return `Added: ${listed(sheets)}. To send it, move it to a workbook of its own.`;
          });
        }}
      >
        Add the template
      </Button>
      <JobOutcome job={job} />
    </section>
  );
}
