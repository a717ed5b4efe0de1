import { returnFile } from "../returnFiles";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { FileGiven } from "../../src/jobs/shared/fileGiven";
import { parseReview, type Review } from "../../src/review/review";

/** The six fictional returns, in the order they are merged. */
export const SAMPLE_FILES = [
  "police.xlsx",
  "childrens-social-care.xlsx",
  "health-0-19.xlsx",
  "primary-school.csv",
  "gp-practice.xlsx",
  "housing.xlsx",
] as const;

export function sampleFile(name: string): FileGiven {
  return { name, bytes: readFileSync(returnFile(name)) };
}

export function sampleReview(): Review {
  return parseReview(readFileSync(returnFile("review.json"), "utf8"));
}

const expectedEntry = z.object({
  agency: z.string(),
  file: z.string(),
  sheet: z.string(),
  row: z.number(),
  date: z.object({
    asRecorded: z.string(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    approximate: z.boolean(),
  }),
  time: z.string().nullable(),
  source: z.string(),
  person: z.string(),
  eventType: z.string(),
  event: z.string(),
  action: z.string(),
});

type ExpectedEntry = z.infer<typeof expectedEntry>;

/** The entries that merging the six should give, in order. */
export function expectedEntries(): ExpectedEntry[] {
  const text = readFileSync(returnFile("expected.json"), "utf8");
  return z.object({ entries: z.array(expectedEntry) }).parse(JSON.parse(text)).entries;
}

const place = z.object({ file: z.string(), sheet: z.string(), row: z.number() });
const expectedChanges = z.object({
  changes: z.object({
    added: z.array(place),
    changed: z.array(z.object({ was: place, is: place })),
    withdrawn: z.array(place),
    unchanged: z.array(z.object({ was: place, is: place })).optional(),
  }),
});

/** What merging the corrected police return over them should change. */
export function expectedRemerge(): z.infer<typeof expectedChanges>["changes"] {
  const text = readFileSync(returnFile("expected-remerge.json"), "utf8");
  return expectedChanges.parse(JSON.parse(text)).changes;
}
