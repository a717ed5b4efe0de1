import type { OpenedWorkbook } from "embedded-workbook";
import { mergedReview } from "../../smallReview";
import { plainCase, workedIn, type Case, type Job } from "../case";

const decide =
  (words: string, instead: string): Job =>
  (jobs) =>
    jobs.decidePublication({ words, sentence: "", takenOut: true, instead });

async function decided(): Promise<OpenedWorkbook> {
  return workedIn(
    await mergedReview(),
    decide("Harrowmere", "a town in the county"),
    decide("Lower Field", "a street of the town"),
    decide("Tarrick Lane", "another street there"),
  );
}

const DECISIONS = { table: "PublishedDecisions", key: "Words", other: { row: 1, heading: "In its place" } };

/** What is decided of words before something is published. */
export const PUBLICATION_CASES: readonly Case[] = [
  plainCase("decide of words, the first time", () => mergedReview(), decide("Harrowmere", "a town")),
  plainCase("decide of other words", decided, decide("Grange Farm", "a farm near the town"), {
    ...DECISIONS,
    written: { row: 2, heading: "In its place" },
    spare: 0,
  }),
  plainCase("decide otherwise of words", decided, decide("Harrowmere", "a market town"), {
    ...DECISIONS,
    written: { row: 0, heading: "In its place" },
    spare: 2,
  }),
];
