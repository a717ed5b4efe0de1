import { useCallback } from "react";
import { Buttons, WideButton } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { JobPage } from "../shared/JobPage";
import { LongList } from "../shared/LongList";
import type { PageProps } from "../shared/pageProps";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { useJob } from "../shared/useJob";
import { useNavigation } from "../shared/useNavigation";
import { useWorkbook } from "../shared/useWorkbook";
import { Words } from "../shared/Words";
import { AbbreviationItem } from "./AbbreviationItem";

/** What the review's abbreviations stand for: those of its list, those that were found in the chronology, and the sheet that is printed. */
export function AbbreviationsPage({ jobs, shown }: PageProps) {
  const readGlossary = useCallback(() => jobs.readGlossary(), [jobs]);
  const { value: glossary, ...read } = useWorkbook(readGlossary, shown);
  const job = useJob<string>("The abbreviations could not be written.", "The chronology is unchanged.");
  const navigation = useNavigation(jobs, read.readAgain);
  const busy = job.state.at === "work";
  const listed = glossary?.listed ?? [];
  const offered = glossary?.offered ?? [];
  const explained = offered.filter(({ meaning }) => meaning !== "");

  async function start(work: Parameters<typeof job.start>[0]): Promise<boolean> {
    const said = await job.start(work);
    read.readAgain();
    return said !== null;
  }

  function save(pairs: readonly { abbreviation: string; meaning: string }[]): Promise<boolean> {
    const [first] = pairs;
    return start(async () => {
      await jobs.saveAbbreviations(pairs);
      return pairs.length === 1
        ? `${first?.abbreviation ?? ""} is on the list.`
        : `${counted(pairs.length, "abbreviation is", "abbreviations are")} on the list.`;
    });
  }

  return (
    <JobPage
      heading="Abbreviations"
      job={job}
      navigation={navigation}
      read={read}
      foot={
        <WideButton
          appearance="primary"
          disabledFocusable={busy || glossary?.merged !== true}
          onClick={() =>
            void start(async () => {
              const { sheet, abbreviations } = await jobs.makeGlossary();
              await jobs.goTo(sheet);
              return `The sheet “${sheet}” has ${counted(abbreviations, "abbreviation", "abbreviations")}. It is printed with the chronology.`;
            })
          }
        >
          Make the glossary
        </WideButton>
      }
    >
      {glossary && (
        <Words>
          {glossary.merged
            ? `${counted(listed.length, "abbreviation", "abbreviations")} on the review's list, ${offered.length} more in the chronology.`
            : "Once the returns are merged, abbreviations that stand in them are offered here."}
        </Words>
      )}
      {offered.length > 0 && (
        <Section heading="In the chronology">
          {explained.length > 1 && (
            <Buttons>
              <ItemButton
                name={`Add all ${explained.length} that have a meaning`}
                busy={busy}
                onClick={() => void save(explained)}
              >
                {`Add all ${explained.length} that have a meaning`}
              </ItemButton>
            </Buttons>
          )}
          <LongList items={offered} name="Abbreviations in the chronology" atATime={20}>
            {(found) => (
              <AbbreviationItem
                key={found.abbreviation}
                found={found}
                listed={false}
                busy={busy}
                onSave={(meaning) => save([{ abbreviation: found.abbreviation, meaning }])}
                onRemove={() =>
                  void start(async () => {
                    await jobs.setNotAbbreviation(found.abbreviation);
                    return `${found.abbreviation} is not asked about again.`;
                  })
                }
                onShow={() => navigation.toEntry(found.entry)}
              />
            )}
          </LongList>
        </Section>
      )}
      {listed.length > 0 && (
        <Section heading="On the list">
          <LongList items={listed} name="Abbreviations on the list">
            {(found) => (
              <AbbreviationItem
                key={found.abbreviation}
                found={found}
                listed
                busy={busy}
                onSave={(meaning) => save([{ abbreviation: found.abbreviation, meaning }])}
                onRemove={() =>
                  void start(async () => {
                    await jobs.removeAbbreviation(found.abbreviation);
                    return `${found.abbreviation} is no longer on the list.`;
                  })
                }
                onShow={() => navigation.toEntry(found.entry)}
              />
            )}
          </LongList>
        </Section>
      )}
    </JobPage>
  );
}
