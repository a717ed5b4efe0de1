import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { glossarySteps, type GlossaryEntry } from "../../chronology/glossary/glossary";
import { NOT_TEXTS } from "../../chronology/names/shown/shownTable";
import { emptyReview, type Review } from "../../review/review";
import { readChronology } from "../../workbook/chronology/chronologySheet";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context } from "../../workbook/gateway/workbookRun";
import { writeGlossary } from "../../workbook/glossary/glossarySheet";
import { readNotNames } from "../../workbook/review/notNames";
import { readReviewSheet } from "../../workbook/review/reviewSheet";

/** What was found; `entry` is for `showEntry`. */
export interface GlossaryFound {
  review: Review;
  merged: boolean;
  entries: (GlossaryEntry & { entry: string })[];
}

/** Looks through the chronology for abbreviations. Nothing is written. */
export async function findAbbreviations(context: Context): Promise<GlossaryFound> {
  const standing = await readChronology(context);
  const review = (await readReviewSheet(context))?.review ?? emptyReview();
  const notOnes = await readNotNames(context);
  const ref = standing?.headings.indexOf("Ref") ?? -1;
  const cells = (standing?.asShown ?? []).flatMap((row, place) =>
    row.flatMap((text, column) => {
      const heading = standing?.headings[column] ?? "";
      return typeof text !== "string" || text === "" || NOT_TEXTS.has(heading)
        ? []
        : [{ text, key: String(row[ref] ?? "") || `row ${(standing?.top ?? 0) + place + 2}` }];
    }),
  );
  const found = await inStretches(
    glossarySteps(
      cells.map(({ text }) => text),
      review,
      notOnes.map(({ words }) => words),
    ),
  );
  const entries = found.map((each) => ({ ...each, entry: cells[each.at]?.key ?? "" }));
  return { review, merged: standing !== null, entries };
}

/**
 * Makes the sheet Glossary anew: the abbreviations that stand in the chronology, and those of the review's own list. Sends what it queues.
 * @returns null where there is none
 */
export async function showGlossary(
  context: Context,
  today: IsoDate,
): Promise<{ sheet: string; abbreviations: number } | null> {
  const { review, merged, entries } = await findAbbreviations(context);
  const there = new Set(entries.map(({ abbreviation }) => abbreviation));
  const others = Object.entries(review.abbreviations)
    .filter(([abbreviation]) => abbreviation !== "" && !there.has(abbreviation.toUpperCase()))
    .map(([abbreviation, meaning]) => ({ abbreviation, meaning, times: 0 }));
  const abbreviations = [...entries, ...others].sort((one, other) =>
    one.abbreviation < other.abbreviation ? -1 : 1,
  );
  if (!merged || abbreviations.length === 0) return null;
  const reference = review.reference ?? "";
  const sheet = await writeGlossary(context, { reference, made: britishDay(today), abbreviations });
  return { sheet, abbreviations: abbreviations.length };
}
