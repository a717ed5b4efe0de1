import { dateFromSerial } from "../../calendar/serial";
import { isSubject } from "../../review/subjects";
import { findChronology } from "../../workbook/chronology/findChronology";
import { readSomeColumns } from "../../workbook/gateway/someColumns";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { NO_CHRONOLOGY } from "../../workbook/review/returnRecords";
import { emptyReviewSheet, readReviewSheet, type ReviewSheet } from "../../workbook/review/reviewSheet";
import { listed } from "../returns/listed";
import { job, UNCHANGED } from "../shared/job";
import type { ReviewStanding } from "./standingTypes";

/** Where the review stands: read in a few columns, so that it can be asked after every job. Nothing is written. @throws JobError */
export const readStanding = job(
  "see where the review stands",
  UNCHANGED,
  (run: RunInWorkbook): Promise<ReviewStanding> =>
    run(async (context) => {
      const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
      const { reference, period, people } = known.review;
      const chronology = await findChronology(context);
      const lacks: ReviewStanding["lacks"] = [];
      if (period === null || period.from === null || period.to === null) lacks.push("period");
      if (people.length === 0) lacks.push("people");
      return {
        reference: reference ?? "",
        subjects: people.filter(isSubject).map(({ identifier }) => identifier),
        people: people.length,
        lacks,
        returns: await returnsNow(context, known, chronology !== null),
        toCome: agenciesToCome(known),
        nextDay: await nextDay(context),
        queries: await queriesNow(context),
        entries: chronology && chronology.rows - 1,
        actions: await actionsNow(context),
      };
    }),
);

async function returnsNow(
  context: Context,
  known: ReviewSheet,
  isMerged: boolean,
): Promise<ReviewStanding["returns"]> {
  const returns = known.returns.filter(({ kind }) => kind !== NO_CHRONOLOGY);
  const rows = isMerged ? await readSomeColumns(context, "sources", ["File", "Sheet", "Withdrawn"]) : [];
  const merged = new Set(
    (rows ?? []).flatMap(({ File, Sheet, Withdrawn }) =>
      String(Withdrawn ?? "") === "" ? [placeOf(String(File), String(Sheet))] : [],
    ),
  );
  return {
    all: returns.length,
    toMerge: returns.filter(({ file, receivedAs }) => !merged.has(placeOf(file, receivedAs))).length,
    toAnswer: returns.filter((record) => listed(record, known).mayReplace.length > 0).length,
  };
}

/** Before there is any return, none of them is missing. */
function agenciesToCome({ review, returns }: ReviewSheet): string[] {
  const from = new Set(returns.filter(({ kind }) => kind !== NO_CHRONOLOGY).map(({ agency }) => agency));
  return from.size === 0 ? [] : review.agencies.map(({ name }) => name).filter((name) => !from.has(name));
}

async function nextDay(context: Context): Promise<string | null> {
  const rows = await readSomeColumns(context, "timetable", ["To", "Done on"]);
  const days = (rows ?? []).flatMap(({ To, "Done on": done }) =>
    typeof To === "number" && String(done ?? "") === "" ? [To] : [],
  );
  return days.length === 0 ? null : dateFromSerial(Math.min(...days));
}

function placeOf(file: string, sheet: string): string {
  return JSON.stringify([file, sheet]);
}

async function queriesNow(context: Context): Promise<ReviewStanding["queries"]> {
  const rows = await readSomeColumns(context, "queries", ["Level", "State"]);
  if (rows === null) return null;
  const open = rows.filter(({ State }) => /^(?:open|answered)$/i.test(String(State ?? "").trim()));
  const errors = open.filter(({ Level }) => /^error$/i.test(String(Level ?? "").trim()));
  return { open: open.length, errors: errors.length };
}

async function actionsNow(context: Context): Promise<ReviewStanding["actions"]> {
  const rows = await readSomeColumns(context, "actionPlan", ["Ref", "RAG"]);
  if (rows === null) return null;
  const rags = rows.flatMap(({ Ref, RAG }) => (String(Ref ?? "") === "" ? [] : [String(RAG ?? "")]));
  return {
    all: rags.length,
    overdue: rags.filter((rag) => rag === "Red").length,
    due: rags.filter((rag) => rag === "Amber").length,
  };
}
