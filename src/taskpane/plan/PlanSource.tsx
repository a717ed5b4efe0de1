import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Jobs } from "../../jobs/createJobs";
import { Buttons } from "../shared/Buttons";
import { FailureNotice } from "../shared/FailureNotice";
import { fileGiven } from "../shared/fileGiven";
import { FilePicker } from "../shared/FilePicker";
import { OneOf } from "../shared/OneOf";
import { Section } from "../shared/Section";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import type { Recommendations } from "./preview/useRecommendations";

/** Where recommendations come from: a file, a sheet of the workbook, or the selection. */
export function PlanSource({
  jobs,
  shown,
  busy,
  again,
  onLook,
  onTerms,
}: {
  jobs: Jobs;
  shown: boolean;
  busy: boolean;
  /** There is a plan already. */
  again: boolean;
  onLook: Recommendations["look"];
  onTerms: () => void;
}) {
  const readSheets = useCallback(() => jobs.listPlanSheets(), [jobs]);
  const { value, failure, readAgain } = useWorkbook(readSheets, shown);
  const sheets = value ?? [];
  const [chosen, setChosen] = useState("");
  const sheet = sheets.includes(chosen) ? chosen : (sheets[0] ?? "");

  function lookIntoFile([file]: File[]) {
    if (!file) return;
    onLook(async () => ({ kind: "file", file: await fileGiven(file) }));
  }

  return (
    <Section heading={again ? "Update the plan" : "Where are the recommendations?"} start>
      <Words>
        {again
          ? "Read a newer table. What people have typed in the plan is kept."
          : "They can be in a table of any layout. You will see how it was read before anything is built."}
      </Words>
      {failure && <FailureNotice failure={failure} onClose={readAgain} />}
      <FilePicker
        label="Read a file…"
        accept=".xlsx,.xlsm,.csv,.docx"
        appearance={again ? "secondary" : "primary"}
        disabled={busy}
        onFiles={lookIntoFile}
      />
      {sheet !== "" && (
        <Buttons>
          <OneOf label="Sheet of this workbook" options={sheets} value={sheet} onValue={setChosen} />
          <Button disabledFocusable={busy} onClick={() => onLook({ kind: "sheet", sheet })}>
            Read the sheet
          </Button>
        </Buttons>
      )}
      <Button disabledFocusable={busy} onClick={() => onLook({ kind: "selection" })}>
        Read what is selected
      </Button>
      <Words>Dates such as “Summer 2” depend on the school terms, which differ between councils.</Words>
      <Button disabledFocusable={busy} onClick={onTerms}>
        School terms
      </Button>
    </Section>
  );
}
