import { returnFile } from "../../returnFiles";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { integrate, type IntegratedEntry } from "../../../src/chronology/integrated/integrate";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { parseReview, type Review } from "../../../src/review/review";
import { gridsOf } from "../sheet/gridFromXlsx";
import type { Truth } from "./measure";

const TODAY = "2026-11-21";
const FILES = [
  "police.xlsx",
  "childrens-social-care.xlsx",
  "health-0-19.xlsx",
  "primary-school.csv",
  "gp-practice.xlsx",
  "housing.xlsx",
];

const place = z.object({ file: z.string(), row: z.number() });
const expected = z.object({
  links: z.array(z.object({ entries: z.array(place) })),
  discrepancies: z.array(z.object({ about: z.string(), entries: z.array(place) })),
  omissions: z.array(place.extend({ agency: z.string() })),
  omissionsNotExpected: z.array(place.extend({ agency: z.string() })),
  gaps: z.array(z.object({ agency: z.string().nullable(), from: z.string(), to: z.string() })),
  unansweredReferrals: z.array(place.extend({ to: z.string() })),
  peopleInOneReturnOnly: z.array(z.object({ person: z.string(), agency: z.string() })),
});

export const EXPECTED = expected.parse(JSON.parse(readFileSync(returnFile("expected.json"), "utf8")));

/** The sample review with its entries, each called by the beginning of its file and its row, and the truth in these names. */
export async function sample(): Promise<{ entries: IntegratedEntry[]; review: Review; truth: Truth }> {
  const review = parseReview(readFileSync(returnFile("review.json"), "utf8"));
  const grids = (await Promise.all(FILES.map(gridsOf))).flat();
  const { entries } = integrate(readReturns(grids, review, TODAY), review);
  const nameOf = ({ file, row }: { file: string; row: number }): string => `${file.slice(0, 3)}${row}`;
  return {
    entries: entries.map((entry) => ({ ...entry, ref: nameOf(entry) })),
    review,
    truth: {
      links: EXPECTED.links.map((link) => link.entries.map(nameOf)),
      discrepancies: EXPECTED.discrepancies.map((one) => [one.about, one.entries.map(nameOf)]),
      omissions: EXPECTED.omissions.map((one) => [nameOf(one), one.agency]),
      unansweredReferrals: EXPECTED.unansweredReferrals.map((one) => [nameOf(one), one.to]),
    },
  };
}
