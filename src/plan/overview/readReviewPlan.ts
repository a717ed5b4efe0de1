import { NATIONS, type Nation } from "../../calendar/bankHolidays";
import { dayFromBritish } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import type { Grid, GridCell } from "../../chronology/sheet/grid";
import type { ReadAction } from "../action";
import { isEmptyRow, ragOfRow, textOfCell } from "../planRow";
import { planCells, type PlanCell } from "../planTable";
import { countOf } from "../slippage";
import { statusOfParts } from "../reading/statusWords";
import type { PlanContext } from "../reading/readActions";
import { readPlan } from "../reading/readPlan";
import type { OverviewAction, ReviewPlan } from "./overviewAction";

/** What a file is read with. */
interface FileAbout {
  file: string;
  link: string;
  lastSaved: IsoDate | null;
  context: PlanContext;
}

/** Headings that only a plan of this add-in has together. */
const PLAN_SIGNS = ["Ref", "Action", "Lead (role)", "Target date", "Status", "RAG"];
/** Headings that only an overview of this add-in has together. */
const OVERVIEW_SIGNS = ["Review", "Ref", "Themes", "Where from", "Since last time"];

/**
 * The plan in the sheets of a file: one that this add-in built, as it stands there, else any paper, read as `plan` reads it
 * (docs/domain.md section 7). Null where the file holds no actions. Never throws, whatever the grids.
 */
export function readReviewPlan(grids: readonly Grid[], about: FileAbout): ReviewPlan | null {
  const own = grids.flatMap((grid) => {
    const heading = headingOf(grid, PLAN_SIGNS);
    return heading === null ? [] : [{ grid, heading }];
  })[0];
  const actions = own
    ? standingActions(own.grid, own.heading)
    : readPlan(grids, about.context).flatMap((sheet) => sheet.actions.map(actionOfPaper));
  if (actions.length === 0) return null;
  const reference = own ? referenceIn(grids, own.grid) : null;
  const { file, link, lastSaved } = about;
  return {
    file,
    lastSaved,
    reference,
    review: reference ?? stemOf(file),
    kind: own ? "plan" : "paper",
    nation: nationIn(grids),
    actions: actions.map((action) => ({ ...action, key: "", review: "", file, link })),
  };
}

/** Whether the sheets are those of an overview, whose actions are other plans' already. */
export function isOverview(grids: readonly Grid[]): boolean {
  return grids.some((grid) => headingOf(grid, OVERVIEW_SIGNS) !== null);
}

/** The row of a heading, from 0, that has all the signs; null where no row has. */
function headingOf({ cells }: Grid, signs: readonly string[]): number | null {
  const row = cells.findIndex((each) => {
    const there = new Set(each.map(({ text }) => text.trim()));
    return signs.every((heading) => there.has(heading));
  });
  return row < 0 ? null : row;
}

type Unplaced = Omit<OverviewAction, "key" | "review" | "file" | "link">;

function standingActions({ cells, sheet, firstRow }: Grid, heading: number): Unplaced[] {
  const headings = (cells[heading] ?? []).map(({ text }) => text.trim());
  return cells.slice(heading + 1).flatMap((row, index): Unplaced[] => {
    const values = new Map(headings.map((name, column) => [name, cellOf(row[column])]));
    const text = (name: string): string => textOfCell(values.get(name)).trim();
    if (isEmptyRow(values) || text("Recommendation") + text("Action") === "") return [];
    const { status, target } = ragOfRow(values);
    return [
      {
        ref: text("Ref"),
        recommendation: text("Recommendation"),
        action: text("Action"),
        agency: onOneLine(text("Agency")),
        lead: onOneLine(text("Lead (role)")),
        // A person may have typed over it in a copy that Excel no longer checks.
        target: target ?? dayFromBritish(text("Target date")),
        targetAsWritten: text("Target as written"),
        status: status ?? statusOfParts(text("Status")) ?? "Not started",
        moved: countOf(values.get("Moved")) ?? 0,
        sheet,
        row: firstRow + heading + 1 + index,
      },
    ];
  });
}

function cellOf(cell: GridCell | undefined): PlanCell {
  if (cell === undefined) return "";
  return typeof cell.value === "number" ? cell.value : cell.text;
}

const REF_HEADING = /^(?:(?:action|rec(?:ommendation)?)? ?(?:ref(?:erence)?|no|number|id|#)\.?)$/i;

function actionOfPaper(read: ReadAction): Unplaced {
  const cells = planCells(read);
  const { target } = ragOfRow(cells);
  return {
    ref: read.others.find(({ heading }) => REF_HEADING.test(heading.trim()))?.text.trim() ?? "",
    recommendation: read.recommendation,
    action: read.action,
    agency: onOneLine(read.agency),
    lead: read.roles.join("; "),
    target,
    targetAsWritten: read.target.asRecorded,
    status: read.status,
    moved: read.firstTarget === null || read.firstTarget === target ? 0 : 1,
    sheet: /\.(?:csv|docx)$/i.test(read.file) ? "" : read.sheet,
    row: read.row,
  };
}

function onOneLine(text: string): string {
  return text
    .split(/\n|;/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("; ");
}

/** As the Review sheet gives it beside the plan, else as the title of the plan does. */
function referenceIn(grids: readonly Grid[], plan: Grid): string | null {
  const rows = grids.filter(({ sheet }) => /^Review(?: \d+)?$/i.test(sheet)).flatMap(({ cells }) => cells);
  const given = rows.flatMap((row) => {
    const at = row.findIndex(({ text }) => text.trim() === "Reference");
    return at < 0 ? [] : [row[at + 1]?.text.trim() ?? ""];
  })[0];
  const titled = /^Action plan\s+–\s+(\S.*)$/.exec(plan.cells[0]?.[0]?.text.trim() ?? "")?.[1];
  const reference = given !== undefined && given !== "" ? given : (titled ?? "");
  return reference === "" ? null : reference;
}

function nationIn(grids: readonly Grid[]): Nation | null {
  const titles = grids.map(({ cells }) => cells[0]?.[0]?.text ?? "");
  const named = titles.flatMap(
    (title) => /^Bank holidays of ([A-Z][a-z]+(?: [A-Z][a-z]+)?),/.exec(title)?.[1] ?? [],
  )[0];
  const id = named?.toLowerCase().replace(" ", "-");
  return NATIONS.find((nation) => nation === id) ?? null;
}

function stemOf(file: string): string {
  return (
    file
      .replace(/\.[A-Za-z]{3,4}$/, "")
      .replace(/[_]+/g, " ")
      .trim() || file
  );
}
