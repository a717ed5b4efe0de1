import type { IsoDate } from "../calendar/isoDate";
import { readTargetDate } from "../calendar/readTargetDate";
import type { TargetDate } from "../calendar/targetDate";
import type { BuiltPlan, FollowedPlan } from "../jobs/plan/followedPlan";
import type { PlanRow } from "../plan/live/planAfter";
import type { PlanQuery, ReadAction, ReadPlanSheet } from "../plan/action";
import { hasSign } from "../plan/again";
import { dayOfCell, ragOfRow, textOfCell } from "../plan/planRow";
import { shareOf } from "../plan/percent";
import { daysLeftOf, ragOf } from "../plan/rag";
import { countOf } from "../plan/slippage";
import type { Traffic } from "./workbookJob";

/** One action in the report of `plan` (docs/interfaces.md section 1). */
export interface ActionReport extends Pick<
  ReadAction,
  "file" | "sheet" | "row" | "recommendation" | "action" | "agency" | "leads"
> {
  ref: string;
  target: Pick<TargetDate, "asRecorded" | "start" | "end" | "approximate" | "needsDate">;
  /** The day before its target first moved; null where it has not. */
  firstTarget: IsoDate | null;
  /** How often its target has moved. */
  moved: number;
  /** How much is done, from 0 to 100; null where nothing says. */
  percent: number | null;
  status: string;
  rag: string;
  workingDaysLeft: number | null;
}

interface PlanReport {
  actions: ActionReport[];
  queries: PlanQuery[];
  changes: { added: string[]; changed: string[]; withdrawn: string[] };
  /** What became of the rows of each sheet that was read. */
  sheets: {
    file: string;
    sheet: string;
    headerRow: number | null;
    columns: ReadPlanSheet["columns"];
    rows: {
      actions: number;
      partOfAction: number;
      heading: number;
      setAside: { row: number; reason: string }[];
    };
  }[];
  traffic: Traffic;
}

/** The report of a plan that was built; statuses and colours in lower case, as in docs/domain.md. */
export function planReport(built: BuiltPlan, today: IsoDate, traffic: Traffic): PlanReport {
  return {
    actions: built.rows.map((row) => reportAction(row, built, today)),
    queries: built.queries,
    changes: { added: built.added, changed: built.changed, withdrawn: built.withdrawn },
    sheets: built.read.map(({ file, sheet, headerRow, columns, uses }) => {
      const count = (use: string): number => uses.filter((row) => row.use === use).length;
      const setAside = uses.flatMap((row) =>
        row.use === "setAside" ? [{ row: row.row, reason: row.reason }] : [],
      );
      const rows = {
        actions: count("action"),
        partOfAction: count("partOfAction"),
        heading: count("heading"),
        setAside,
      };
      return { file, sheet, headerRow, columns, rows };
    }),
    traffic: { ...traffic },
  };
}

export function reportAction(
  { cells, source, row }: PlanRow,
  built: FollowedPlan,
  today: IsoDate,
): ActionReport {
  const text = (heading: string): string => textOfCell(cells.get(heading));
  const about = ragOfRow(cells);
  return {
    ref: text("Ref"),
    file: source?.file ?? "",
    sheet: source?.sheet ?? built.sheet,
    row: source?.row ?? row,
    recommendation: text("Recommendation"),
    action: text("Action"),
    agency: text("Agency").split("\n").join("; "),
    leads: leadsOf({ cells, source, row }),
    target: targetOf({ cells, source, row }, built),
    firstTarget: dayOfCell(cells.get("First target")),
    moved: countOf(cells.get("Moved")) ?? 0,
    percent: shareOf(text("%")),
    status: text("Status").toLowerCase(),
    rag: ragOf(about, today, built.holidays, built.within).toLowerCase(),
    workingDaysLeft: daysLeftOf(about, today, built.holidays),
  };
}

/** Everyone named in the table, unless a person has changed the lead since. */
function leadsOf({ cells, source }: PlanRow): string[] {
  const lead = textOfCell(cells.get("Lead (role)"));
  if (source && hasSign(lead, source.built.get("Lead (role)"))) {
    return source.leads;
  }
  return lead
    .split(/\n|;/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The span of what is written, unless a person has entered a different day from its last. */
function targetOf({ cells }: PlanRow, { dates }: FollowedPlan): ActionReport["target"] {
  const asRecorded = textOfCell(cells.get("Target as written"));
  const day = dayOfCell(cells.get("Target date"));
  const read = readTargetDate(asRecorded, { ...dates, start: dayOfCell(cells.get("Start")) });
  const complete = textOfCell(cells.get("Status")) === "Complete";
  if (day !== null && day !== read.end) {
    return { asRecorded, start: day, end: day, approximate: false, needsDate: false };
  }
  const { start, approximate } = read;
  return { asRecorded, start, end: day, approximate, needsDate: day === null && !complete };
}
