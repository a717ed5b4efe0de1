import { Spinner } from "@fluentui/react-components";
import { Buttons, FootButtons, MainButton } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { JobPage } from "../shared/JobPage";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { NextStepButton } from "../shared/NextStepButton";
import type { PageProps } from "../shared/pageProps";
import { usePaneHere } from "../shared/paneHere";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useNavigation } from "../shared/useNavigation";
import { Words } from "../shared/Words";
import { EntryWords } from "./EntryWords";
import { PanelFields } from "./PanelFields";
import { useEntry } from "./useEntry";

/** The entry that is selected on the sheet, with those linked with it and what the panel says of it. */
export function EntryPage({ jobs, shown }: PageProps) {
  const navigation = useNavigation(jobs);
  const { entry, read, job, write, next } = useEntry(jobs, shown, navigation.toEntry);
  const { standing } = usePaneHere();
  const busy = job.state.at === "work";
  const hasNone = standing?.entries === null;
  return (
    <JobPage
      heading="Chronology"
      line={
        entry
          ? `${entry.key}, row ${String(entry.row)} of ${counted(entry.of, "entry", "entries")}`
          : hasNone
            ? "No chronology yet"
            : "No entry is selected"
      }
      second={
        hasNone
          ? "It is made by the first merge."
          : entry
            ? "Follows the row you select on the sheet."
            : "Select a row of the integrated chronology, or go to the first that waits."
      }
      job={job}
      navigation={navigation}
      read={read}
      foot={
        <FootButtons>
          {hasNone ? (
            <NextStepButton from="entry" />
          ) : (
            <MainButton disabledFocusable={busy} onClick={next}>
              Next entry to look at
            </MainButton>
          )}
        </FootButtons>
      }
    >
      {entry === undefined && <Spinner size="tiny" labelPosition="after" label="Reading the workbook" />}
      {entry && (
        <>
          <EntryWords entry={entry} />
          {entry.queries !== "" && <Words small>Queries: {entry.queries}</Words>}
          {entry.linked.length > 0 && (
            <Section heading={`Linked with ${counted(entry.linked.length, "entry", "entries")}`}>
              <LongList items={entry.linked} name="Linked entries">
                {(other) => (
                  <ListItem key={other.key} name={other.key}>
                    <EntryWords entry={other} beside={entry} />
                    <Buttons close>
                      <ItemButton name={`Show ${other.key}`} onClick={() => navigation.toEntry(other.key)}>
                        Show {other.key}
                      </ItemButton>
                    </Buttons>
                  </ListItem>
                )}
              </LongList>
            </Section>
          )}
          <PanelFields key={entry.key} entry={entry} busy={busy} onWrite={write} />
        </>
      )}
    </JobPage>
  );
}
