import { Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { FootButtons, MainButton } from "../shared/Buttons";
import { JobPage } from "../shared/JobPage";
import { NextStepButton } from "../shared/NextStepButton";
import type { PageProps } from "../shared/pageProps";
import { counted, listed } from "../shared/sentenceParts";
import { useNavigation } from "../shared/useNavigation";
import { AgenciesSection } from "./AgenciesSection";
import { LinesOfEnquiry } from "./LinesOfEnquiry";
import { PeopleSection } from "./PeopleSection";
import { RecordFields } from "./RecordFields";
import { confirmedOf, fieldsOf, suggestedOf, type ReviewFields } from "./reviewFields";
import { useReview } from "./useReview";

/** The review itself: what everything else counts from, filled in from the returns for a person to confirm. */
export function ReviewPage({ jobs, today, shown }: PageProps) {
  const { review, read, found, looking, job, act } = useReview(jobs, shown);
  const navigation = useNavigation(jobs);
  // What a person typed and has not confirmed; all else is what the sheet has, or what the returns say.
  const [typed, setTyped] = useState<Partial<ReviewFields>>({});
  const busy = job.state.at === "work";
  const sheet = review && fieldsOf(review);
  const suggested = sheet ? suggestedOf(sheet, found) : {};
  const fields: ReviewFields | null = sheet && {
    ...sheet,
    ...(suggested.reference && { reference: suggested.reference.value }),
    ...(suggested.period && { from: suggested.period.from, to: suggested.period.to }),
    ...typed,
  };
  const confirmed = fields && confirmedOf(fields, today());
  const isChanged = JSON.stringify(fields) !== JSON.stringify(sheet);
  const lacking = fields && review ? lackingIn(fields, review.people.length) : [];

  async function confirm() {
    if (!confirmed) return;
    const done = await act(async () => {
      const now = await jobs.confirmReview(confirmed);
      return {
        said: "Written to the Review sheet. Queries, gaps and the timeline follow at the next merge.",
        review: now,
      };
    });
    if (done) setTyped({});
  }

  const foot = (
    <FootButtons>
      {isChanged ? (
        <MainButton disabledFocusable={busy || !confirmed} onClick={() => void confirm()}>
          Confirm the review
        </MainButton>
      ) : (
        <NextStepButton from="review" />
      )}
    </FootButtons>
  );

  return (
    <JobPage
      heading="Review"
      beside
      line={lineOf(fields, isChanged, lacking, found.people.length)}
      second={
        isChanged
          ? "Nothing is written until you confirm."
          : lacking.length > 0
            ? `Still empty: ${listed(lacking)}.`
            : "Queries, gaps, the timeline and every printed page count from here."
      }
      job={{ state: job.state, reset: job.reset }}
      navigation={navigation}
      read={read}
      foot={fields === null ? null : foot}
    >
      {fields && review ? (
        <>
          {looking && <Spinner size="tiny" labelPosition="after" label="Reading what the returns say" />}
          <RecordFields
            fields={fields}
            suggested={suggested}
            found={found}
            today={today()}
            onChange={(changed) => setTyped((before) => ({ ...before, ...changed }))}
          />
          <PeopleSection
            people={review.people}
            found={found.people}
            today={today()}
            busy={busy}
            onSave={(before, person) =>
              act(async () => {
                await jobs.savePerson(before, person);
                return { said: `${person.identifier} is ${before === null ? "on the list" : "saved"}.` };
              })
            }
            onRemove={(identifier) =>
              void act(async () => {
                await jobs.removePerson(identifier);
                return { said: `${identifier} is no longer on the list.` };
              })
            }
            onNotOne={(words) =>
              void act(async () => {
                await jobs.setNotName(words, false);
                return { said: `“${words}” is not asked about again. The page Names takes that back.` };
              })
            }
          />
          <AgenciesSection
            agencies={review.agencies}
            busy={busy}
            onSave={(before, agency) =>
              act(async () => {
                const now = await jobs.saveAgency(before, agency);
                return {
                  said: `${agency.name} is saved. The chronology follows at the next merge.`,
                  review: now,
                };
              })
            }
          />
          <LinesOfEnquiry
            jobs={jobs}
            shown={shown}
            busy={busy}
            start={(work) => act(async () => ({ said: await work() }))}
            onEntry={navigation.toEntry}
            onSheet={navigation.toSheet}
          />
        </>
      ) : (
        <Spinner size="tiny" labelPosition="after" label="Reading the workbook" />
      )}
    </JobPage>
  );
}

/** What is still empty, in the order of the page. */
function lackingIn({ reference, from, to }: ReviewFields, people: number): string[] {
  return [
    ...(reference.trim() === "" ? ["the reference"] : []),
    ...(from.trim() === "" || to.trim() === "" ? ["the period"] : []),
    ...(people === 0 ? ["the people"] : []),
  ];
}

function lineOf(
  fields: ReviewFields | null,
  isChanged: boolean,
  lacking: readonly string[],
  toAsk: number,
): string {
  if (fields === null) return "The review";
  if (isChanged) return "Check this, then confirm it";
  if (lacking.length > 0) return `${counted(lacking.length, "thing", "things")} to fill in`;
  return toAsk > 0
    ? `${fields.reference}: ${counted(toAsk, "person", "people")} to look at`
    : `${fields.reference}: all filled in`;
}
