import type { IsoDate } from "../calendar/isoDate";
import { readPlanForReport, sliceFor, writeSlice, type PlanForReport } from "../jobs/plan/reports/planReport";
import { writeQuarterly } from "../jobs/plan/reports/quarterlyReport";
import { lastReport } from "../jobs/plan/reports/planMemory";
import { removeUnusedSheets } from "../jobs/returns/removeUnusedSheets";
import { calendarFile } from "../plan/calendarFile";
import {
  agenciesWithActions,
  changesSince,
  dueSoon,
  isOfAgency,
  needingADate,
  overdue,
} from "../plan/followUp";
import { RAGS } from "../plan/rag";
import { readArguments } from "./arguments";
import { checkFolder, checkOutput, writeOutput } from "./files";
import { NotDone } from "./notDone";
import { reportAction, type ActionReport } from "./planReport";
import type { Terminal } from "./terminal";
import { onWorkbook, writeReport, writeWorkbooks } from "./workbookJob";

const OPTIONS = ["in", "agency", "since", "ics", "out", "out-dir", "page", "report"];
/** Earlier than anything in a plan. */
const BEFORE_ALL: IsoDate = "0001-01-01";

/**
 * `report --in REVIEW.xlsx [--agency NAME] [--since YYYY-MM-DD] [--ics OUT.ics] [--out SLICE.xlsx] [--out-dir FOLDER]
 * [--page QUARTERLY.xlsx] [--report …]`: the folder, made where there is none, gets a slice for each agency, each a file that holds no other
 * agency's actions; the page is the quarterly report. Without --since, the changes are those since the last report that the workbook remembers,
 * and all that have a day where it remembers none.
 */
export async function runReport(args: readonly string[], terminal: Terminal): Promise<void> {
  const given = readArguments(args, OPTIONS, terminal.today);
  const { today } = given.common;
  const file = given.of("in");
  const [out, ics, page, agency] = ["out", "ics", "page", "agency"].map((option) => given.of(option));
  const asked = given.day("since");
  if (file === undefined || given.positionals.length > 0) {
    throw new NotDone(
      "report needs the review workbook: report --in REVIEW.xlsx [--agency NAME] [--out SLICE.xlsx]",
    );
  }
  for (const path of [out, ics, page].filter((path) => path !== undefined)) {
    await checkOutput(path);
  }
  const folder = given.of("out-dir");
  if (folder !== undefined) {
    await checkFolder(folder);
  }
  await onWorkbook(given, { into: file }, async (run, { traffic }) => {
    const whole = await readPlanForReport(run, today);
    const plan = agency === undefined ? whole : sliceFor(whole, agency);
    if (agency !== undefined && plan.rows.length === 0) {
      throw new NotDone(`${file} has no actions for "${agency}": check the agency's name in the plan`);
    }
    const since = asked ?? (await lastReport(run));
    const calendar = ics === undefined ? "" : calendarFile(plan.rows, plan.review.reference ?? "", today);
    const report = (): object => ({ ...followUp(plan, since, today), traffic: { ...traffic } });
    if (out !== undefined) {
      await onWorkbook(given, { out }, async (slice) => {
        await writeSlice(slice, plan, spelling(whole, agency), today);
        await removeUnusedSheets(slice);
      });
    }
    if (page !== undefined) {
      await onWorkbook(given, { out: page }, async (sheet) => {
        await writeQuarterly(sheet, plan, since, today, spelling(whole, agency));
        await removeUnusedSheets(sheet);
      });
    }
    if (folder !== undefined) {
      await writeWorkbooks(
        given,
        folder,
        agenciesWithActions(plan.rows).map((each) => ({
          name: `Action plan for ${each}`,
          work: (own) => writeSlice(own, sliceFor(plan, each), each, today),
        })),
      );
    }
    if (ics !== undefined) {
      await writeOutput(ics, calendar);
    }
    const nowhere =
      [out, folder, ics, page].every((path) => path === undefined) && given.of("report") === undefined;
    await writeReport(nowhere ? "-" : given.of("report"), report, terminal);
  });
}

/** An agency as the plan itself writes it, however it was asked for; "" for the whole plan. */
function spelling(plan: PlanForReport, agency: string | undefined): string {
  if (agency === undefined) return "";
  const isAsked = (name: string): boolean =>
    isOfAgency({ cells: new Map([["Agency", name]]) }, agency, plan.review);
  return agenciesWithActions(plan.rows).find(isAsked) ?? agency;
}

/** What a panel lead needs to know; actions that were not accepted are left out of the counts. */
function followUp(plan: PlanForReport, since: IsoDate | null, today: IsoDate): object {
  const reported = (rows: PlanForReport["rows"]): ActionReport[] =>
    rows.map((row) => reportAction(row, plan, today));
  const actions = reported(plan.rows);
  const counted = actions.filter(({ status }) => status !== "not accepted");
  const byRag = (rows: readonly ActionReport[]): Record<string, number> =>
    Object.fromEntries(
      RAGS.map((rag) => [
        rag.toLowerCase(),
        rows.filter((action) => action.rag === rag.toLowerCase()).length,
      ]),
    );
  const agencies = [...new Set(counted.map(({ agency }) => agency))];
  return {
    counts: {
      rag: byRag(counted),
      agencies: agencies.map((agency) => ({
        agency,
        ...byRag(counted.filter((action) => action.agency === agency)),
      })),
    },
    overdue: reported(overdue(plan.rows, today)),
    due: reported(dueSoon(plan.rows, today)),
    needsDate: reported(needingADate(plan.rows)),
    changes: changesSince(plan.rows, since ?? BEFORE_ALL, today, plan.history),
    actions,
    queries: plan.queries,
  };
}
