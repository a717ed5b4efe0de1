import type { IsoDate } from "../../calendar/isoDate";
import { knownAgain, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { answersOn, type Answer } from "../../workbook/queries/querySheet";
import { readGrids } from "../../workbook/gateway/readGrids";
import type { RunInWorkbook, Context } from "../../workbook/gateway/workbookRun";
import { writingJob } from "../shared/job";
import type { AnswersRead } from "./queryTypes";
import { knownReturns, readReturnQueries, writeReturnQueries } from "./returnQueries";
import { JobError } from "../shared/jobError";

const SAFE = "The returns and the queries are unchanged.";

/**
 * Reads the answers on a query sheet in the workbook. The sheet stays as it is.
 * @throws JobError if the sheet is not a query sheet, or has no answers yet
 */
export const readAnswers = writingJob(
  "read the answers",
  SAFE,
  async (run: RunInWorkbook, sheet: string, today: IsoDate): Promise<AnswersRead> => {
    return run(async (context) => {
      const [grid] = await readGrids(context, [{ name: sheet, file: "", sheet, date1904: false }]);
      const on = grid ? answersOn(grid) : null;
      if (!on || on.answers.length === 0) {
        throw new JobError(
          on
            ? `There are no answers on the sheet "${sheet}" yet.`
            : `The sheet "${sheet}" is not a query sheet that can be read.`,
          "Nothing was changed.",
          "Answers are read from the “Your answer” column of a query sheet that the add-in made.",
        );
      }
      return { file: "", ...(await takeAnswers(context, on.agency, on.answers, today)) };
    });
  },
);

/**
 * Puts answers beside their queries: earlier answers stay, an open query becomes answered. An answer whose query no
 * longer exists gets its own line, so that nothing an agency says is lost.
 */
export async function takeAnswers(
  context: Context,
  agency: string,
  answers: readonly Answer[],
  today: IsoDate,
): Promise<Omit<AnswersRead, "file">> {
  const queries = await readReturnQueries(context, await knownReturns(context), today);
  const matches = knownAgain(queries.placed, answers);
  const used = new Set(matches.values());
  const late = answers.filter((answer) => !used.has(answer));
  const byKey = new Map(late.map((answer) => [answer.key, answer]));
  const tracked = queries.tracked.map((query, index) => {
    const placed = queries.placed[index];
    const answer = placed ? matches.get(placed) : byKey.get(query.key);
    if (!placed && answer) {
      used.add(answer);
    }
    return answer ? answered(query, answer.answer) : query;
  });
  const unplaced = answers.filter((answer) => !used.has(answer));
  const lines = unplaced.map((answer) => lineOf(agency, answer));
  await writeReturnQueries(context, { ...queries, tracked: [...tracked, ...lines] });
  return {
    agency,
    answers: used.size,
    unplaced: unplaced.map(
      ({ where, answer }) => `${where}: “${answer}” (the query that it answers is no longer there).`,
    ),
  };
}

function answered(query: TrackedQuery, answer: string): TrackedQuery {
  const before = query.answer.split("\n");
  const both =
    query.answer === "" ? answer : before.includes(answer) ? query.answer : `${query.answer}\n${answer}`;
  return { ...query, answer: both, state: query.state === "open" ? "answered" : query.state };
}

function lineOf(agency: string, { key, answer, where, about, wrote, asked }: Answer): TrackedQuery {
  return {
    key,
    rule: key.split(".")[0] ?? "",
    level: "note",
    agency,
    sheet: where,
    row: 0,
    column: about,
    cell: null,
    written: wrote,
    message: asked,
    fix: null,
    state: "answered",
    reason: "",
    answer,
    own: {},
  };
}
