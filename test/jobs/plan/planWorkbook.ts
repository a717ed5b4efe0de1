import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { buildPlan } from "../../../src/jobs/plan/build/buildPlan";
import type { BuiltPlan } from "../../../src/jobs/plan/followedPlan";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { gridOf, type TestCell, type TestSheet } from "../../chronology/sheet/gridOf";

export const TODAY = "2026-11-21";

export const TABLE: TestCell[][] = [
  ["Recommendation", "Action", "Lead", "When", "Outcome", "Cost"],
  [
    "1. Share information",
    "Train all front-line staff",
    "Head of Training",
    "31/12/2026",
    "Staff share in time",
    "=1-2",
  ],
  ["1. Share information", "Audit the sharing of information", "Police", "Ongoing", "", "- none"],
  ["2. See fathers", "Revise the assessment form", "Team Manager", "12/10/2026", "", "07700 900123"],
];

export function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

export function openPlan(xlsx?: Uint8Array): Promise<OpenedWorkbook> {
  return openWorkbook(xlsx, { today: TODAY });
}

export function build(
  workbook: OpenedWorkbook,
  rows: readonly (readonly TestCell[])[] = TABLE,
  about: TestSheet = {},
): Promise<BuiltPlan> {
  return buildPlan(runIn(workbook), [gridOf(rows, { file: "plan.xlsx", ...about })], { today: TODAY });
}

/** The plan as it is in the workbook: every row by heading. */
export async function planOf(workbook: OpenedWorkbook): Promise<Record<string, unknown>[]> {
  const { headings, rows } = await blockOf(workbook, "values");
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));
}

export async function blockOf(
  workbook: OpenedWorkbook,
  what: "values" | "formulas" | "numberFormat",
): Promise<{ headings: string[]; rows: unknown[][] }> {
  return workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ActionPlan");
    const heading = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load(what);
    await context.sync();
    return { headings: (heading.values[0] ?? []).map(String), rows: body[what] };
  });
}

/** Where a cell of the plan is, such as "I5". */
export async function addressOf(workbook: OpenedWorkbook, row: number, heading: string): Promise<string> {
  return workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("ActionPlan").columns.getItem(heading).getDataBodyRange();
    const cell = body.getCell(row, 0).load("address");
    await context.sync();
    return cell.address.replace(/^.*!/, "");
  });
}

/** What a person types into a cell of the plan. */
export async function type(
  workbook: OpenedWorkbook,
  row: number,
  heading: string,
  value: string | number,
  format?: string,
): Promise<void> {
  const { headings } = await blockOf(workbook, "values");
  await workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("ActionPlan").getDataBodyRange();
    const cell = body.getCell(row, headings.indexOf(heading));
    if (format !== undefined) {
      cell.numberFormat = [[format]];
    }
    cell.values = [[value]];
    await context.sync();
  });
}

/** Every cell of every sheet, for comparing. */
export async function everything(workbook: OpenedWorkbook): Promise<unknown> {
  return workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange().load("address,formulas,numberFormat"));
    await context.sync();
    return used.map(({ address, formulas, numberFormat }) => ({ address, formulas, numberFormat }));
  });
}
