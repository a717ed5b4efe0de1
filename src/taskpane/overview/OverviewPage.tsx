import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { OverviewTold } from "../../jobs/overview/overviewTypes";
import { WideButton } from "../shared/Buttons";
import { FilePicker } from "../shared/FilePicker";
import { fileGiven } from "../shared/fileGiven";
import { JobPage } from "../shared/JobPage";
import { Notice } from "../shared/Notice";
import type { PageProps } from "../shared/pageProps";
import { Section } from "../shared/Section";
import { counted, listed } from "../shared/sentenceParts";
import { SentenceList } from "../shared/SentenceList";
import { useFileDrop } from "../shared/useFileDrop";
import { useJob } from "../shared/useJob";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", overflowWrap: "anywhere" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** The overview of the plans of several reviews in one workbook (docs/domain.md section 7). */
export function OverviewPage({ jobs, shown }: PageProps) {
  const look = useCallback(() => jobs.holdsOverview(), [jobs]);
  const { value: isThere, ...read } = useWorkbook(look, shown);
  const job = useJob<OverviewTold>(
    "The overview could not be made.",
    "What people typed in the overview is unchanged.",
  );
  const navigation = useNavigation(jobs, read.readAgain);
  const busy = job.state.at === "work";
  const made = job.state.at === "done" ? job.state.result : null;

  function make(files: File[]) {
    if (busy) return;
    void job
      .start(async (tools) => jobs.makeOverview(await Promise.all(files.map(fileGiven)), tools))
      .then(read.readAgain);
  }

  const drop = useFileDrop(make);
  const foot = made && (
    <WideButton onClick={() => navigation.toCells("row", made.sheet, "A1")}>Go to the overview</WideButton>
  );
  return (
    <JobPage
      heading="Many reviews"
      {...{ job, navigation, read, foot, drop }}
      otherwise={made ? inWords(made) : ""}
    >
      {made && <Made made={made} />}
      <Section heading={isThere ? "Bring the overview up to date" : "Make an overview"} start>
        <Words>
          {isThere
            ? "Choose or drop the plans again, with any new ones. The overview follows them, and what people typed in it stays."
            : "Choose or drop the review workbooks, or papers with action plans. Their actions are put side by side in this workbook, so open a new one for it."}
        </Words>
        <FilePicker
          label="Choose the plans…"
          accept=".xlsx,.xlsm,.csv,.docx"
          appearance="primary"
          disabled={busy}
          onFiles={make}
        />
        <Words small>
          Links in the overview lead to the plans where they stand in the same folder as this workbook.
        </Words>
      </Section>
    </JobPage>
  );
}

function inWords({ reviews, themes, changes }: OverviewTold): string {
  const actions = reviews.reduce((sum, one) => sum + one.actions, 0);
  const { added, changed, withdrawn } = changes;
  const since = [
    ...(added > 0 && added < actions ? [`${String(added)} new`] : []),
    ...(changed > 0 ? [`${String(changed)} changed`] : []),
    ...(withdrawn > 0 ? [`${String(withdrawn)} no longer there`] : []),
  ];
  return [
    `The overview has ${counted(actions, "action", "actions")} of ${counted(reviews.length, "review", "reviews")}`,
    themes > 0 ? ` and ${counted(themes, "theme that recurs", "themes that recur")}` : "",
    since.length > 0 ? `: ${listed(since)}.` : ".",
  ].join("");
}

function Made({ made }: { made: OverviewTold }) {
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <>
      <Notice intent="success">{inWords(made)}</Notice>
      {made.told.length > 0 && (
        <Notice intent="warning" title="To note">
          <SentenceList sentences={made.told} />
        </Notice>
      )}
      <table className={styles.table} aria-label="Reviews in the overview">
        <thead>
          <tr>
            {["Review", "Actions", "Overdue"].map((heading) => (
              <th key={heading} scope="col" className={heading === "Review" ? styles.cell : number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {made.reviews.map(({ review, file, actions, overdue }) => (
            <tr key={file}>
              <th scope="row" className={styles.cell}>
                {review}
                <Words small>{file}</Words>
              </th>
              <td className={number}>{actions}</td>
              <td className={number}>{overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
