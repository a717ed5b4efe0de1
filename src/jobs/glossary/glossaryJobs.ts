import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { isRelation } from "../../chronology/names/relations";
import { emptyListRow, writeListRow } from "../../workbook/gateway/listRows";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { writeNotName } from "../../workbook/review/notNames";
import { emptyReviewSheet, readReviewSheet, writeReviewSheet } from "../../workbook/review/reviewSheet";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { findAbbreviations, showGlossary } from "./glossary";
import type { GlossaryJobs, GlossaryListed } from "./glossaryTypes";

const LIST = { table: "abbreviations", key: "Abbreviation" } as const;
const SAFE = "The other abbreviations, the returns and the chronology are unchanged.";

/** The task pane's jobs for abbreviations, on one workbook. */
export function createGlossaryJobs(run: RunInWorkbook, today: () => IsoDate): GlossaryJobs {
  return {
    readGlossary: () => readGlossary(run),
    saveAbbreviations: (explained) => saveAbbreviations(run, explained),
    removeAbbreviation: (abbreviation) => removeAbbreviation(run, abbreviation),
    setNotAbbreviation: (capitals) => setNotAbbreviation(run, capitals, today()),
    makeGlossary: () => makeGlossary(run, today()),
  };
}

const readGlossary = job("read the abbreviations", UNCHANGED, (run: RunInWorkbook) => run(glossaryIn));

async function glossaryIn(context: Context): Promise<GlossaryListed> {
  const { review, merged, entries } = await findAbbreviations(context);
  const placeOf = (abbreviation: string): { times: number; entry: string } => {
    const found = entries.find((each) => each.abbreviation === abbreviation.toUpperCase());
    return { times: found?.times ?? 0, entry: found?.entry ?? "" };
  };
  const own = Object.entries(review.abbreviations).filter(([abbreviation]) => abbreviation !== "");
  const known = new Set(own.map(([abbreviation]) => abbreviation.toUpperCase()));
  return {
    listed: own.map(([abbreviation, meaning]) => ({ abbreviation, meaning, ...placeOf(abbreviation) })),
    offered: entries
      .filter(({ abbreviation }) => !known.has(abbreviation) && !isRelation(abbreviation))
      .map(({ abbreviation, meaning, times, entry }) => ({ abbreviation, meaning, times, entry }))
      .sort((one, other) => other.times - one.times),
    merged,
  };
}

/** @throws JobError where an abbreviation is empty */
const saveAbbreviations = writingJob(
  "write the abbreviations",
  SAFE,
  (
    run: RunInWorkbook,
    explained: Parameters<GlossaryJobs["saveAbbreviations"]>[0],
  ): Promise<GlossaryListed> =>
    run(async (context) => {
      const pairs = explained.map(({ abbreviation, meaning }) => ({
        abbreviation: abbreviation.trim(),
        meaning: meaning.replace(/\s+/g, " ").trim(),
      }));
      if (pairs.some(({ abbreviation }) => abbreviation === "")) {
        throw new JobError(
          "An abbreviation is empty.",
          UNCHANGED,
          "Write the abbreviation, then its meaning.",
        );
      }
      const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
      const standing = new Map(
        Object.keys(known.review.abbreviations).map((each) => [each.toUpperCase(), each]),
      );
      const added: Record<string, string> = {};
      for (const { abbreviation, meaning } of pairs) {
        const before = standing.get(abbreviation.toUpperCase());
        if (before === undefined) added[abbreviation] = meaning;
        else await writeListRow(context, LIST, before, { Meaning: meaning });
      }
      if (Object.keys(added).length > 0) {
        const abbreviations = { ...known.review.abbreviations, ...added };
        await writeReviewSheet(context, { ...known, review: { ...known.review, abbreviations } });
      }
      return glossaryIn(context);
    }),
);

/** @throws JobError where the list no longer has it */
const removeAbbreviation = writingJob(
  "remove the abbreviation",
  SAFE,
  (run: RunInWorkbook, abbreviation: string): Promise<GlossaryListed> =>
    run(async (context) => {
      if (!(await emptyListRow(context, LIST, abbreviation))) {
        throw new JobError(
          `“${abbreviation}” is no longer listed.`,
          UNCHANGED,
          "Look at the list again: somebody may have changed it on the Review sheet.",
        );
      }
      return glossaryIn(context);
    }),
);

const setNotAbbreviation = writingJob(
  "keep that",
  UNCHANGED,
  (run: RunInWorkbook, capitals: string, today: IsoDate): Promise<GlossaryListed> =>
    run(async (context) => {
      await writeNotName(context, capitals, britishDay(today));
      return glossaryIn(context);
    }),
);

const makeGlossary = writingJob(
  "make the glossary",
  SAFE,
  (run: RunInWorkbook, today: IsoDate): Promise<{ sheet: string; abbreviations: number }> =>
    run(async (context) => {
      const made = await showGlossary(context, today);
      if (made) return made;
      throw new JobError(
        "There is nothing to explain yet.",
        UNCHANGED,
        "Merge the returns first, or list abbreviations on the Review sheet.",
      );
    }),
);
