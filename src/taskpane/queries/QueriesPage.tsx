import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { QueryListed } from "../../jobs/queries/queryTypes";
import type { PageProps } from "../shared/pageProps";
import { Buttons, FootButtons, MainButton } from "../shared/Buttons";
import { JobPage } from "../shared/JobPage";
import { NextStepButton } from "../shared/NextStepButton";
import { SavedFile } from "../shared/SavedFile";
import { Section } from "../shared/Section";
import { counted, listed } from "../shared/sentenceParts";
import { useAgencyFilter } from "../shared/useAgencyFilter";
import { useNavigation } from "../shared/useNavigation";
import { Words } from "../shared/Words";
import { groupQueries, isOpen } from "./groupQueries";
import { QueryGroupList } from "./QueryGroupList";
import { useQueries, type QueryActions } from "./useQueries";

/** "4 errors, 26 warnings and 9 notes are open." */
function countsInWords(queries: readonly QueryListed[]): string {
  const open = queries.filter(isOpen);
  const parts = (["error", "warning", "note"] as const).flatMap((level) => {
    const many = open.filter((query) => query.level === level).length;
    return many === 0 ? [] : [counted(many, level, `${level}s`)];
  });
  if (parts.length === 0) return "No queries are open.";
  return `${listed(parts)} ${open.length === 1 ? "is" : "are"} open.`;
}

/** What is wrong with the entries, by agency and by rule, and what can be done about it. */
export function QueriesPage({ jobs, shown }: PageProps) {
  const queries = useQueries(jobs, shown);
  const navigation = useNavigation(jobs);
  const { busy, fixedHere } = queries;
  const list = queries.list ?? null;
  const { agency, agencyField } = useAgencyFilter([...new Set((list ?? []).map((query) => query.agency))]);
  const mine = (list ?? []).filter((query) => agency === "" || query.agency === agency);
  const open = mine.filter((query) => isOpen(query) || fixedHere.has(query.key));
  const firstError = mine.find((query) => isOpen(query) && query.level === "error" && query.address !== "");
  const dismissed = mine.filter((query) => query.state === "dismissed");
  const show = ({ sheet, address }: QueryListed) => navigation.toCells("cell", sheet, address);
  const actions: QueryActions = { ...queries, show };
  const [led, setLed] = useState({ rule: "", times: 0 });

  /** What is wrong stands in the list, so that opens where the error is. */
  function showError(query: QueryListed) {
    setLed({ rule: query.rule, times: led.times + 1 });
    show(query);
  }

  const groups = (some: readonly QueryListed[], leads = false) => (
    <div>
      {groupQueries(some).map((group) => (
        <QueryGroupList
          key={`${agency} ${group.rule}`}
          group={group}
          actions={actions}
          led={leads && led.rule === group.rule ? led.times : 0}
        />
      ))}
    </div>
  );
  const foot = (
    <FootButtons>
      {list !== null && firstError && (
        <MainButton onClick={() => showError(firstError)}>Show the first error</MainButton>
      )}
      {list !== null && !firstError && <NextStepButton from="queries" />}
      <Button
        appearance={list === null ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={queries.check}
      >
        {list === null ? "Check the returns" : "Check again"}
      </Button>
    </FootButtons>
  );

  return (
    <JobPage
      heading="Queries"
      {...(list !== null && { line: countsInWords(mine) })}
      read={queries.read}
      job={queries.job}
      navigation={navigation}
      otherwise={list ? countsInWords(mine) : ""}
      foot={foot}
    >
      {list === null ? (
        queries.list === null && (
          <Words>
            Check the returns to see, entry by entry, what the agencies should look at. The queries are listed
            here and on the Queries sheet. A merge checks them too.
          </Words>
        )
      ) : (
        <>
          {agencyField}
          {agency !== "" && open.length > 0 && (
            <Buttons>
              <Button
                disabledFocusable={busy}
                onClick={() => queries.makeSheet(agency, ({ sheet }) => navigation.toSheet(sheet))}
              >
                Make a query sheet for {agency}
              </Button>
              <Button disabledFocusable={busy} onClick={() => queries.makeWorkbooks(agency)}>
                Workbook to send to {agency}
              </Button>
            </Buttons>
          )}
          {agency === "" && open.length > 0 && (
            <Buttons>
              <Button disabledFocusable={busy} onClick={() => queries.makeWorkbooks(null)}>
                Workbooks to send, one for each agency
              </Button>
            </Buttons>
          )}
          {queries.sent
            .filter((made) => !made.opened)
            .map((made) => (
              <SavedFile key={made.name} made={made} />
            ))}
          <Section heading="By kind">{groups(open, true)}</Section>
          {dismissed.length > 0 && <Section heading="Dismissed">{groups(dismissed)}</Section>}
        </>
      )}
    </JobPage>
  );
}
