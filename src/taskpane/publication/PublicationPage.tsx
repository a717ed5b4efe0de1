import { Button } from "@fluentui/react-components";
import { useCallback, useId } from "react";
import type { PageProps } from "../shared/pageProps";
import { FootButtons, MainButton } from "../shared/Buttons";
import { JobPage } from "../shared/JobPage";
import { LongList } from "../shared/LongList";
import { Notice } from "../shared/Notice";
import { SavedFile } from "../shared/SavedFile";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import { DoubtItem } from "./DoubtItem";
import { usePublication } from "./usePublication";
import { WhatToPublish } from "./WhatToPublish";

/** The publication copy: what goes in, what has to be decided, and the file once everything is. */
export function PublicationPage({ jobs, today, shown }: PageProps) {
  const readSheets = useCallback(() => jobs.listToPublish(), [jobs]);
  const { value: sheets, ...read } = useWorkbook(readSheets, shown);
  const { preview, made, job, lookThrough, list, decide, make } = usePublication(jobs);
  const readPeople = useCallback(() => jobs.readPeople(), [jobs]);
  const { value: listed, readAgain: readPeopleAgain } = useWorkbook(readPeople, shown);
  const navigation = useNavigation(jobs, read.readAgain);
  const form = useId();
  const busy = job.state.at === "work";
  const open = preview?.doubts.filter(({ decision }) => decision === null).length ?? 0;

  return (
    <JobPage
      heading="Publication"
      job={job}
      navigation={navigation}
      read={read}
      foot={
        <FootButtons>
          {preview && (
            <MainButton disabledFocusable={busy || open > 0} onClick={make}>
              {open > 0 ? `Make the copy (${open} to decide first)` : "Make the copy"}
            </MainButton>
          )}
          {sheets && (
            <Button
              type="submit"
              form={form}
              appearance={preview ? "secondary" : "primary"}
              disabledFocusable={busy}
            >
              {preview ? "Look again" : "Look for names and numbers"}
            </Button>
          )}
        </FootButtons>
      }
    >
      {!preview && (
        <Words>
          The copy is a new workbook of what the sheets show: names become identifiers, and dates of birth,
          numbers and addresses are taken out. Hidden rows and columns, notes and properties are not in it.
          The review stays as it is.
        </Words>
      )}
      {made && !made.opened && <SavedFile made={made} />}
      {preview && preview.warnings.length > 0 && (
        <Notice intent="warning">
          <SentenceList sentences={preview.warnings} />
        </Notice>
      )}
      {preview && (
        <Section
          heading={
            open === 0 ? "Nothing is left to decide." : `${counted(open, "thing", "things")} to decide`
          }
        >
          <LongList items={preview.doubts} name="To decide">
            {(doubt) => (
              <DoubtItem
                key={`${doubt.words}\n${doubt.oneByOne ? doubt.sentence : ""}`}
                doubt={doubt}
                busy={busy}
                people={listed?.people ?? []}
                today={today()}
                onAdd={async (before, person) => {
                  const isListed = await list(before, person);
                  readPeopleAgain();
                  return isListed;
                }}
                onDecide={(takenOut, instead) => decide(doubt, takenOut, instead)}
                onShow={() =>
                  navigation.toCells("cell", doubt.sheet, doubt.cell === "" ? undefined : doubt.cell)
                }
              />
            )}
          </LongList>
        </Section>
      )}
      {preview && preview.done.length > 0 && (
        <Section heading="What will be done">
          <SentenceList sentences={preview.done.map(({ words, times }) => `${words}: ${times}`)} />
        </Section>
      )}
      {sheets && (
        <WhatToPublish
          id={form}
          key={sheets.map(({ name }) => name).join("\n")}
          sheets={sheets}
          busy={busy}
          onLook={lookThrough}
        />
      )}
    </JobPage>
  );
}
