import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { RecommendationsChosen } from "../../jobs/plan/planTypes";
import type { PaneJobs } from "../pageProps";
import { FailureNotice } from "../shared/FailureNotice";
import { FilePicker } from "../shared/FilePicker";
import { useWorkbook } from "../shared/useWorkbook";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  words: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "flex-end" },
});

/** Where recommendations come from: a file, a sheet of the workbook, or what is selected. */
export function PlanSource({
  jobs,
  shown,
  busy,
  again,
  onLook,
  onTerms,
}: {
  jobs: PaneJobs;
  shown: boolean;
  busy: boolean;
  /** There is a plan already. */
  again: boolean;
  onLook: (from: RecommendationsChosen | (() => Promise<RecommendationsChosen>)) => void;
  onTerms: () => void;
}) {
  const styles = useStyles();
  const read = useCallback(() => jobs.listPlanSheets(), [jobs]);
  const { value: sheets, failure, readAgain } = useWorkbook(read, shown);
  const [chosen, setChosen] = useState("");
  const sheet = sheets?.includes(chosen) ? chosen : (sheets?.[0] ?? "");

  function lookIntoFile([file]: File[]) {
    if (!file) return;
    onLook(async () => ({
      kind: "file",
      file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    }));
  }

  return (
    <section className={styles.section} aria-labelledby="plan-source">
      <h2 id="plan-source" className={styles.heading}>
        {again ? "Bring the plan up to date" : "Where are the recommendations?"}
      </h2>
      <p className={styles.words}>
        {again
          ? "Read a newer table. What people typed in the plan stays."
          : "They may be a table in any layout. You see what was understood before anything is built."}
      </p>
      {failure && <FailureNotice failure={failure} onClose={readAgain} />}
      <FilePicker
        label="Read a file…"
        accept=".xlsx,.csv"
        appearance={again ? "secondary" : "primary"}
        disabled={busy}
        onFiles={lookIntoFile}
      />
      {sheet !== "" && (
        <div className={styles.row}>
          <Field label="Sheet of this workbook">
            <Select
              value={sheet}
              onChange={(_, { value }) => {
                setChosen(value);
              }}
            >
              {(sheets ?? []).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              onLook({ kind: "sheet", sheet });
            }}
          >
            Read the sheet
          </Button>
        </div>
      )}
      <Button
        disabledFocusable={busy}
        onClick={() => {
          onLook({ kind: "selection" });
        }}
      >
        Read what is selected
      </Button>
      <p className={styles.words}>
        Dates such as “Summer 2” are read by the school terms, which differ by council.
      </p>
      <Button disabledFocusable={busy} onClick={onTerms}>
        School terms
      </Button>
    </section>
  );
}
