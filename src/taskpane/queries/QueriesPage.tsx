import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { QueryListed } from "../../jobs/queries/queryTypes";
import type { PageProps } from "../pageProps";
import { JobPage } from "../shared/JobPage";
import { OneOf } from "../shared/OneOf";
import { useWays } from "../shared/useWays";
import { counted, listed } from "../shared/words";
import { groupQueries, isOpen } from "./groupQueries";
import { QueryGroupList } from "./QueryGroupList";
import type { QueryActions } from "./QueryItem";
import { useQueries } from "./useQueries";

const useStyles = makeStyles({
  words: { margin: 0 },
  sub: { margin: 0, fontSize: tokens.fontSizeBase300 },
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
  const ways = useWays(jobs);
  const { list, busy } = queries;
  const agencies = [...new Set((list ?? []).map((query) => query.agency))];
  const mine = (list ?? []).filter((query) => agency === ALL || query.agency === agency);
  const open = mine.filter(isOpen);
  const dismissed = mine.filter((query) => query.state === "dismissed");

  const actions: QueryActions = {
    show: ({ sheet, address }) => {
      ways.toCells("cell", sheet, address);
    },
    fix: queries.fix,
    dismiss: queries.dismiss,
    reopen: queries.reopen,
  };
  const foot = (
    <Button
      className={styles.wide}
      appearance={list === null ? "primary" : "secondary"}
      size="large"
      onClick={queries.check}
    >
      {list === null ? "Check the returns" : "Check again"}
    </Button>
  );

  return (
    <JobPage
      heading="Queries"
      job={queries}
      ways={ways}
      otherwise={list ? countsInWords(mine) : ""}
      foot={foot}
    >
      {list === null ? (
        <p className={styles.words}>
          Check the returns to see, entry by entry, what their agencies should look at. The queries are listed
          here and on the sheet Queries.
        </p>
      ) : (
        <>
          <OneOf
            label="Agency"
            everything="All agencies"
            options={agencies}
            value={agency}
            onValue={setAgency}
          />
          <h2 className={styles.sub}>{countsInWords(mine)}</h2>
          {agency !== ALL && open.length > 0 && (
            <Button
              disabledFocusable={busy}
              onClick={() => {
                queries.makeSheet(agency, ({ sheet }) => {
                  ways.toCells("cell", sheet);
                });
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
                <QueryGroupList key={`${agency} ${group.rule}`} group={group} busy={busy} actions={actions} />
              ))}
            </section>
          )}
        </>
      )}
    </JobPage>
  );
}
