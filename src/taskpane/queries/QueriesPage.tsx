import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { QueryListed } from "../../jobs/queryTypes";
import type { PageProps } from "../pageProps";
import { failureOf, type Failure } from "../shared/failure";
import { FailureNotice } from "../shared/FailureNotice";
import { JobProgress } from "../shared/JobProgress";
import { LiveRegion } from "../shared/LiveRegion";
import { counted, listed } from "../shared/words";
import { groupQueries, isOpen } from "./groupQueries";
import { QueryGroupList } from "./QueryGroupList";
import type { QueryActions } from "./QueryItem";
import { useQueries } from "./useQueries";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", boxSizing: "border-box" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "> *": { flexShrink: 0 },
    padding: tokens.spacingHorizontalL,
  },
  heading: { margin: 0, ...typographyStyles.subtitle1 },
  words: { margin: 0 },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300 },
  foot: {
    padding: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { width: "100%" },
});

const ALL = "";

/** "4 errors, 26 warnings and 9 notes are open". */
function countsInWords(queries: readonly QueryListed[]): string {
  const open = queries.filter(isOpen);
  const parts = (["error", "warning", "note"] as const).flatMap((level) => {
    const many = open.filter((query) => query.level === level).length;
    return many === 0 ? [] : [counted(many, level, `${level}s`)];
  });
  if (parts.length === 0) return "No queries are open.";
  return `${listed(parts)} ${open.length === 1 ? "is" : "are"} open.`;
}

/** What is wrong with the key events, by agency and by rule, and what can be done about it. */
export function QueriesPage({ jobs }: PageProps) {
  const styles = useStyles();
  const queries = useQueries(jobs);
  const [agency, setAgency] = useState(ALL);
  const [going, setGoing] = useState<Failure | null>(null);
  const { list, state, busy } = queries;
  const agencies = [...new Set((list ?? []).map((query) => query.agency))];
  const mine = (list ?? []).filter((query) => agency === ALL || query.agency === agency);
  const open = mine.filter(isOpen);
  const dismissed = mine.filter((query) => query.state === "dismissed");

  async function show(sheet: string, address?: string) {
    setGoing(null);
    try {
      await jobs.goTo(sheet, address);
    } catch (error) {
      setGoing(failureOf(error, "The cell could not be shown.", "Nothing in the workbook was changed."));
    }
  }

  const actions: QueryActions = {
    show: (query) => void show(query.sheet, query.address),
    fix: queries.fix,
    dismiss: queries.dismiss,
    reopen: queries.reopen,
  };
  const said = state.at === "done" ? state.result : "";

  return (
    <main className={styles.page}>
      <LiveRegion
        text={state.at === "work" ? state.progress.step : said || (list ? countsInWords(mine) : "")}
      />
      <div className={styles.body}>
        <h1 className={styles.heading}>Queries</h1>
        {state.at === "failed" && <FailureNotice failure={state.failure} onClose={queries.rest} />}
        {going && (
          <FailureNotice
            failure={going}
            onClose={() => {
              setGoing(null);
            }}
          />
        )}
        {state.at === "cancelled" && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{state.message}</MessageBarBody>
          </MessageBar>
        )}
        {said !== "" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{said}</MessageBarBody>
          </MessageBar>
        )}
        {list === null ? (
          <p className={styles.words}>
            Check the returns to see, entry by entry, what their agencies should look at. The queries are
            listed here and on the sheet Queries.
          </p>
        ) : (
          <>
            <Field label="Agency">
              <Select
                value={agency}
                onChange={(_, { value }) => {
                  setAgency(value);
                }}
              >
                <option value={ALL}>All agencies</option>
                {agencies.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <h2 className={styles.sub}>{countsInWords(mine)}</h2>
            {agency !== ALL && open.length > 0 && (
              <Button
                disabledFocusable={busy}
                onClick={() => {
                  queries.makeSheet(agency, (made) => void show(made.sheet));
                }}
              >
                Make a query sheet for {agency}
              </Button>
            )}
            <div>
              {groupQueries(open).map((group) => (
                <QueryGroupList key={`${agency} ${group.rule}`} group={group} busy={busy} actions={actions} />
              ))}
            </div>
            {dismissed.length > 0 && (
              <section aria-label="Dismissed">
                <h2 className={styles.sub}>Dismissed</h2>
                {groupQueries(dismissed).map((group) => (
                  <QueryGroupList
                    key={`${agency} ${group.rule}`}
                    group={group}
                    busy={busy}
                    actions={actions}
                  />
                ))}
              </section>
            )}
          </>
        )}
      </div>
      <footer className={styles.foot}>
        {state.at === "work" ? (
          <JobProgress progress={state.progress} cancelling={state.cancelling} onCancel={queries.cancel} />
        ) : (
          <Button
            className={styles.wide}
            appearance={list === null ? "primary" : "secondary"}
            size="large"
            onClick={queries.check}
          >
            {list === null ? "Check the returns" : "Check again"}
          </Button>
        )}
      </footer>
    </main>
  );
}
