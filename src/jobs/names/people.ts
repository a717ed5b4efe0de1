import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { NOT_TEXTS } from "../../chronology/names/shown/shownTable";
import { unlistedNamesSteps } from "../../publication/unlistedNames";
import { emptyReview, reviewFrom, type Review, type ReviewPerson } from "../../review/review";
import { readChronology } from "../../workbook/chronology/chronologySheet";
import { DATE } from "../../workbook/gateway/numberFormats";
import { emptyListRow, writeListRow } from "../../workbook/gateway/listRows";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { readNotNames, writeNotName } from "../../workbook/review/notNames";
import { dayCell, joined } from "../../workbook/review/reviewCells";
import { emptyReviewSheet, readReviewSheet, writeReviewSheet } from "../../workbook/review/reviewSheet";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { Follow } from "../shared/progress";
import { stepsOf } from "../shared/step";
import type { NamesFound, PeopleListed } from "./nameTypes";
import { followPeople } from "./showIdentifiers";

const PEOPLE = { table: "people", key: "Identifier", formats: { Born: DATE } } as const;
const SAFE = "The other people, the returns and the chronology are unchanged.";

/** The people of the review, and whether the chronology shows identifiers. @throws JobError */
export const readPeople = job("read the people", UNCHANGED, (run: RunInWorkbook) => run(people));

async function people(context: Context): Promise<PeopleListed> {
  const known = await readReviewSheet(context);
  const standing = await readChronology(context);
  return {
    people: known?.review.people ?? [],
    identifiers: standing === null ? null : standing.identifiers !== null,
  };
}

/**
 * Adds a person to the People table, or changes one there.
 * @param before the identifier under which the person is listed; null for a new one
 * @throws JobError
 */
export const savePerson = writingJob(
  "write the person",
  SAFE,
  (run: RunInWorkbook, before: string | null, person: ReviewPerson): Promise<PeopleListed> =>
    run(async (context) => {
      const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
      const { people: listed } = known.review;
      const review = onList(known.review, [
        ...listed.filter((each) => each.identifier !== before && (before === null || !isSame(each, person))),
        person,
      ]);
      const { identifier, role, born, names } = person;
      if (before === null) {
        await writeReviewSheet(context, { ...known, review });
      } else {
        const cells = { Identifier: identifier, Role: role, Born: dayCell(born), Names: joined(names) };
        const isWritten = await writeListRow(context, PEOPLE, before, cells);
        // A job that was cut short may have written it already.
        if (!isWritten && !listed.some((each) => isSame(each, person))) throw gone(before);
      }
      await followPeople(context);
      return people(context);
    }),
);

/** Takes a person from the People table. @throws JobError */
export const removePerson = writingJob(
  "remove the person",
  SAFE,
  (run: RunInWorkbook, identifier: string): Promise<PeopleListed> =>
    run(async (context) => {
      const isEmptied = await emptyListRow(context, PEOPLE, identifier);
      // Also where it is gone: a job that was cut short may have taken it out.
      await followPeople(context);
      if (!isEmptied) throw gone(identifier);
      return people(context);
    }),
);

/** Names that stand in the chronology and not on the list, and what was said to be none. @throws JobError, JobCancelled */
export const findNames = job(
  "look for names",
  UNCHANGED,
  (run: RunInWorkbook, { progress, signal }: Follow): Promise<NamesFound> =>
    run(async (context) => {
      const steps = stepsOf("Looking for names", progress, signal);
      const standing = await readChronology(context);
      const notNames = await readNotNames(context);
      const review = (await readReviewSheet(context))?.review ?? emptyReview();
      const cells = (standing?.values ?? []).flatMap((row, place) =>
        row.flatMap((text, column) => {
          const heading = standing?.headings[column] ?? "";
          if (typeof text !== "string" || text === "" || NOT_TEXTS.has(heading) || OTHERS.has(heading))
            return [];
          return [{ text, ref: String(row[standing?.headings.indexOf("Ref") ?? -1] ?? ""), place }];
        }),
      );
      const found = await steps.through(
        unlistedNamesSteps(
          cells.map(({ text }) => text),
          review,
          notNames.map(({ words }) => words),
        ),
      );
      const key = ({ ref, place }: (typeof cells)[number]): string =>
        ref === "" ? `row ${(standing?.top ?? 0) + place + 2}` : ref;
      return {
        names: found.map(({ at, ...name }) => {
          const cell = cells[at];
          return { ...name, entry: cell ? key(cell) : "" };
        }),
        notNames: notNames.map(({ words }) => words),
      };
    }),
);

/** Who wrote it, and where it is written, are no people of the review. */
const OTHERS: ReadonlySet<string> = new Set([
  "Practitioner",
  "Source of information",
  "Date as recorded",
  "Time",
]);

/** Remembers that words are no name, or takes that back. @throws JobError */
export const setNotName = writingJob(
  "keep that",
  UNCHANGED,
  (run: RunInWorkbook, words: string, isName: boolean, today: IsoDate): Promise<void> =>
    run((context) => writeNotName(context, words, isName ? null : britishDay(today))),
);

function isSame(one: ReviewPerson, other: ReviewPerson): boolean {
  return one.identifier === other.identifier.trim() && joined(one.names) === joined(other.names);
}

/** The review with these people. @throws ReviewProblem, JobError in plain words */
function onList(review: Review, listed: readonly ReviewPerson[]): Review {
  const wrong = listed.flatMap(({ names }) => names).find((name) => name.includes(";"));
  if (wrong !== undefined) {
    throw new JobError(
      `The name “${wrong}” has a semicolon.`,
      UNCHANGED,
      "Write each name on a line of its own.",
    );
  }
  return reviewFrom({ ...review, people: listed });
}

function gone(identifier: string): JobError {
  return new JobError(
    `“${identifier}” is no longer on the people list.`,
    UNCHANGED,
    "Look at the list again: somebody may have changed it on the Review sheet.",
  );
}
