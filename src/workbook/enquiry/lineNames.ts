import { ownNames } from "../gateway/ownNames";

/** The column of the action plan that says which line of enquiry an action is about; a person or the add-in puts it there. */
export const PLAN_LINE = "Line of enquiry";
/** A column that recommendations came with, which says it where the plan has no such column. */
export const PLAN_THEME = "Key theme";

/** What formulas about lines of enquiry can refer to; a part that is not there is null. */
export interface LineNames {
  /** LinesOfEnquiry[Line of enquiry] */
  lines: string | null;
  chronology: { themes: string; agencies: string } | null;
  plan: { lines: string; status: string } | null;
}

/** Finds out which tables and columns there are: a formula about one that is not would be refused. */
export async function lineNames(context: Excel.RequestContext): Promise<LineNames> {
  const { tables } = await ownNames(context);
  const column = (table: string, heading: string): { is: Excel.TableColumn; name: string } => ({
    is: context.workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(heading),
    name: `${table}[${heading}]`,
  });
  const lines = column(tables.linesOfEnquiry, "Line of enquiry");
  const themes = column(tables.chronology, "Key theme");
  const agencies = column(tables.chronology, "Agency");
  const planLines = column(tables.actionPlan, PLAN_LINE);
  const planThemes = column(tables.actionPlan, PLAN_THEME);
  const status = column(tables.actionPlan, "Status");
  await context.sync();
  const isThere = (...all: (typeof lines)[]): boolean => all.every(({ is }) => !is.isNullObject);
  const said = isThere(planLines) ? planLines : planThemes;
  return {
    lines: isThere(lines) ? lines.name : null,
    chronology: isThere(themes, agencies) ? { themes: themes.name, agencies: agencies.name } : null,
    plan: isThere(said, status) ? { lines: said.name, status: status.name } : null,
  };
}
