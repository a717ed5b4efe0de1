import type { IsoDate } from "../../calendar/isoDate";
import { grouped } from "../../chronology/grouped";
import { keyOf, type Decision, type PublicationWishes } from "../../publication/decisions";
import type { PublicationCopy } from "../../publication/makeCopy";
import { countsOf, openDoubts, warningsOf } from "../../publication/pages";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { keepDecision } from "../../workbook/publication/decisionsSheet";
import { listPublishable } from "../../workbook/publication/sheetsToPublish";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { newWorkbook } from "../shared/newWorkbook";
import type { DoubtListed, PublicationJobs, ToPublish } from "./publicationTypes";
import { fileOfCopy, prepareCopy } from "./publish";

const FILE = "Publication copy.xlsx";

const decide = writingJob(
  "keep the decision",
  "The sheets are unchanged.",
  (run: RunInWorkbook, decision: Decision): Promise<void> =>
    run((context) => keepDecision(context, decision)),
);

/** The task pane's jobs for publication, on one workbook. */
export function createPublicationJobs(run: RunInWorkbook, today: () => IsoDate): PublicationJobs {
  return {
    listToPublish: job("list the sheets that can be published", UNCHANGED, () => run(listPublishable)),
    previewPublication: job("look for names and numbers", UNCHANGED, async (wanted, follow = {}) => {
      const { copy } = await prepareCopy(run, wishesOf(wanted), { ...follow, today: today() });
      return {
        done: countsOf(copy).filter(({ times }) => times > 0),
        doubts: listedDoubts(copy),
        warnings: warningsOf(copy),
      };
    }),
    decidePublication: (decision) => decide(run, decision),
    makePublication: job(
      "make the publication copy",
      "The review is unchanged.",
      async (wanted, follow = {}) => {
        const prepared = await prepareCopy(run, wishesOf(wanted), { ...follow, today: today() });
        const open = openDoubts(prepared.copy).length;
        if (open > 0) {
          throw new JobError(
            `${open} ${open === 1 ? "place has" : "places have"} not been decided yet.`,
            "Nothing was made.",
            "Look through the sheets again and decide what is new.",
          );
        }
        const file = fileOfCopy(prepared, today());
        return newWorkbook(FILE, file);
      },
    ),
  };
}

function wishesOf({ sheets, months }: ToPublish): PublicationWishes {
  return { sheets: [...sheets], dates: months ? "months" : "days", decisions: [] };
}

/** The doubts, one for each decision that is to be made, in the order of the sheets; those that are open come first. */
function listedDoubts({ doubts }: PublicationCopy): DoubtListed[] {
  const oneByOne = (what: DoubtListed["what"]): boolean => what === "word or name" || what === "birth";
  const alike = grouped(doubts, ({ what, words, sentence }) => keyOf(words, oneByOne(what) ? sentence : ""));
  const listed = [...alike.values()].flatMap((same): DoubtListed[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { what, words, sentence, sheet, cell, decision } = first;
    return [{ what, words, sentence, oneByOne: oneByOne(what), sheet, cell, places: same.length, decision }];
  });
  return [
    ...listed.filter(({ decision }) => decision === null),
    ...listed.filter(({ decision }) => decision !== null),
  ];
}
