import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { FIELDS } from "../../chronology/entry/fields";
import { fieldCalled, wordsOfField } from "../../chronology/entry/fieldWords";
import type { ColumnListed } from "../../jobs/queries/queryTypes";
import type { PageProps } from "../pageProps";
import { failureOf, type Failure } from "../shared/failure";
import { FailureNotice } from "../shared/FailureNotice";
import { itemLook } from "../shared/itemLook";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { PageFrame } from "../shared/PageFrame";
import { useWorkbook } from "../shared/useWorkbook";
import { counted } from "../shared/words";

const useStyles = makeStyles({
  page: { height: "100%" },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300 },
  words: { margin: 0, overflowWrap: "anywhere" },
  column: itemLook,
  sample: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

/** What each column of the returns is read as: the doubtful ones are asked about, and every one can be put right. */
export function ColumnsPage({ jobs, shown }: PageProps) {
  const styles = useStyles();
  const read = useCallback(() => jobs.listColumns(), [jobs]);
  const { value: columns, failure, readAgain } = useWorkbook(read, shown);
  const [decided, setDecided] = useState("");
  const [refused, setRefused] = useState<Failure | null>(null);
  const doubtful = (columns ?? []).filter((column) => column.doubtful);
  const plain = (columns ?? []).filter((column) => !column.doubtful);

  async function decide({ agency, heading }: ColumnListed, words: string) {
    const field = fieldCalled(words);
    if (field === null) return;
    setRefused(null);
    try {
      await jobs.decideHeading(agency, heading, field);
      setDecided(`“${heading}” in the returns of ${agency} is read as ${words}. Merge again to bring it in.`);
    } catch (error) {
      setRefused(failureOf(error, "The decision could not be remembered.", "The returns are as they were."));
    }
    readAgain();
  }

  async function show({ sheet, letters }: ColumnListed) {
    setRefused(null);
    try {
      await jobs.goTo(sheet, `${letters}:${letters}`);
    } catch (error) {
      setRefused(failureOf(error, "The column could not be shown.", "Nothing was changed."));
    }
  }

  const rows = (list: readonly ColumnListed[]) =>
    list.map((column) => (
      <ColumnRow
        key={`${column.sheet} ${column.letters}`}
        column={column}
        onDecide={(words) => void decide(column, words)}
        onShow={() => void show(column)}
      />
    ));

  return (
    <main className={styles.page}>
      <LiveRegion text={decided} />
      <PageFrame heading="Columns" foot={null}>
        <p className={styles.words}>
          Agencies call their columns many things. What you decide here is remembered for the agency, and
          holds from the next check or merge on.
        </p>
        {failure && <FailureNotice failure={failure} onClose={readAgain} />}
        {refused && (
          <FailureNotice
            failure={refused}
            onClose={() => {
              setRefused(null);
            }}
          />
        )}
        {decided !== "" && <Notice intent="success">{decided}</Notice>}
        {columns !== null && (
          <h2 className={styles.sub}>
            {doubtful.length === 0
              ? "No column is in doubt."
              : `${counted(doubtful.length, "column is", "columns are")} in doubt`}
          </h2>
        )}
        {rows(doubtful)}
        {[...new Set(plain.map(({ agency }) => agency))].map((agency) => (
          <details key={agency}>
            <summary className={styles.summary}>{agency}: the columns that are plain</summary>
            {rows(plain.filter((column) => column.agency === agency))}
          </details>
        ))}
      </PageFrame>
    </main>
  );
}

function ColumnRow({
  column,
  onDecide,
  onShow,
}: {
  column: ColumnListed;
  onDecide: (words: string) => void;
  onShow: () => void;
}) {
  const styles = useStyles();
  const { agency, heading, letters, readAs, reason, sample } = column;
  return (
    <section className={styles.column} aria-label={`${agency}, ${heading}`}>
      <Field label={`${heading} (${agency}, column ${letters})`} hint={reason}>
        <Select
          value={readAs}
          onChange={(_, { value }) => {
            onDecide(value);
          }}
        >
          {FIELDS.map((field) => (
            <option key={field}>{wordsOfField(field)}</option>
          ))}
        </Select>
      </Field>
      {sample.length > 0 && (
        <ul className={styles.sample} aria-label="Some of what stands in it">
          {sample.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
      <div>
        <Button size="small" onClick={onShow} aria-label={`Show the column ${heading} of ${agency}`}>
          Show the column
        </Button>
      </div>
    </section>
  );
}
