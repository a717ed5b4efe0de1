import { Switch } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { Buttons, WideButton } from "../shared/Buttons";
import { FoldedList } from "../shared/FoldedList";
import { ItemButton } from "../shared/ItemButton";
import { JobPage } from "../shared/JobPage";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import type { PageProps } from "../shared/pageProps";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useJob } from "../shared/useJob";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import { NameFoundItem } from "./NameFoundItem";
import { PersonForm, type Person } from "./PersonForm";
import { PersonItem } from "./PersonItem";
import { shownInWords } from "./shownInWords";

const NOBODY: Person = { identifier: "", role: "", born: null, names: [] };

/** The people of the review and their names, names that are not listed yet, and whether the chronology shows names or identifiers. */
export function PeoplePage({ jobs, today, shown }: PageProps) {
  const readPeople = useCallback(() => jobs.readPeople(), [jobs]);
  const { value: listed, ...read } = useWorkbook(readPeople, shown);
  const readNames = useCallback(() => jobs.findNames(), [jobs]);
  const { value: found, ...readFound } = useWorkbook(readNames, shown);
  const job = useJob<string>("The people could not be written.", "The returns are unchanged.");
  const navigation = useNavigation(jobs, readFound.readAgain);
  const [adding, setAdding] = useState(false);
  const busy = job.state.at === "work";
  const people = listed?.people ?? [];
  const names = found?.names ?? [];

  /** Does it and reads again what it changed. */
  async function start(work: Parameters<typeof job.start>[0]): Promise<boolean> {
    const said = await job.start(work);
    read.readAgain();
    readFound.readAgain();
    return said !== null;
  }

  function save(before: string | null, person: Person): Promise<boolean> {
    return start(async () => {
      await jobs.savePerson(before, person);
      return before === null ? `${person.identifier} is on the list.` : `${person.identifier} is saved.`;
    });
  }

  function addName(words: string, person: Person): void {
    void save(person.identifier, { ...person, names: [...person.names, words] });
  }

  function setNotName(words: string, isName: boolean): void {
    void start(async () => {
      await jobs.setNotName(words, isName);
      return isName ? `“${words}” may be a name again.` : `“${words}” is not asked about again.`;
    });
  }

  function show(identifiers: boolean): void {
    void start(async (tools) => {
      if (identifiers) return shownInWords(await jobs.showIdentifiers(tools));
      const { cells } = await jobs.showNames();
      return `Names are shown again in ${counted(cells, "cell", "cells")}.`;
    });
  }

  return (
    <JobPage
      heading="Names"
      job={job}
      navigation={navigation}
      read={read}
      foot={
        <WideButton appearance="primary" disabledFocusable={busy || adding} onClick={() => setAdding(true)}>
          Add a person…
        </WideButton>
      }
    >
      {listed && (
        <Words>
          {people.length === 0 ? "Nobody is listed yet" : counted(people.length, "person", "people")}
          {names.length > 0 && `, ${counted(names.length, "name", "names")} to place`}.
          {people.length > 0 && " The list is checked against every text of the chronology."}
        </Words>
      )}
      {adding && (
        <Section heading="A new person" boxed>
          <PersonForm
            person={NOBODY}
            others={people.map(({ identifier }) => identifier)}
            today={today()}
            busy={busy}
            submit="Add"
            onSave={async (person) => {
              const saved = await save(null, person);
              if (saved) setAdding(false);
              return saved;
            }}
            onCancel={() => setAdding(false)}
          />
        </Section>
      )}
      {names.length > 0 && (
        <Section heading={`${counted(names.length, "name is", "names are")} not listed`}>
          <LongList items={names} name="Names that are not listed" atATime={2}>
            {(name) => (
              <NameFoundItem
                key={name.words}
                found={name}
                people={people}
                today={today()}
                busy={busy}
                onAdd={(person) => addName(name.words, person)}
                onAddNew={(person) => save(null, person)}
                onNotName={() => setNotName(name.words, false)}
                onShow={() => navigation.toEntry(name.entry)}
              />
            )}
          </LongList>
        </Section>
      )}
      {people.length > 0 && (
        <LongList items={people} name="People">
          {(person) => (
            <PersonItem
              key={person.identifier}
              person={person}
              others={people.flatMap(({ identifier }) =>
                identifier === person.identifier ? [] : [identifier],
              )}
              today={today()}
              busy={busy}
              onSave={(changed) => save(person.identifier, changed)}
              onRemove={() =>
                void start(async () => {
                  await jobs.removePerson(person.identifier);
                  return `${person.identifier} is no longer on the list.`;
                })
              }
            />
          )}
        </LongList>
      )}
      {listed !== null && listed.identifiers !== null && (
        <Section heading="In the chronology" start>
          <Switch
            label="Show identifiers in place of names"
            checked={listed.identifiers}
            disabled={busy}
            onChange={(_, { checked }) => show(checked)}
          />
          <Words small>
            Both ways nothing is lost, also what the panel types meanwhile. The returns, Queries, Cross-checks
            and the Change log keep the names.
          </Words>
          {listed.identifiers && (
            <Buttons>
              <ItemButton name="Look for names typed since" busy={busy} onClick={() => show(true)}>
                Look for names typed since
              </ItemButton>
            </Buttons>
          )}
        </Section>
      )}
      {found && found.notNames.length > 0 && (
        <FoldedList summary="Not names" count={String(found.notNames.length)} items={found.notNames}>
          {(words) => (
            <ListItem key={words} name={words}>
              <Words>{words}</Words>
              <Buttons close>
                <ItemButton
                  name={`Ask again about ${words}`}
                  busy={busy}
                  onClick={() => setNotName(words, true)}
                >
                  Ask again
                </ItemButton>
              </Buttons>
            </ListItem>
          )}
        </FoldedList>
      )}
    </JobPage>
  );
}
