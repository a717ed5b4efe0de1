import type { PlanField } from "../fields";
import type { ReadPlanSheet } from "../action";
import type { PlanTable } from "./findTables";

/**
 * What becomes of a row that a person has decided about: left out, joined to the action above, or an action of its own whatever it
 * reads like.
 */
export type RowChoice = "skip" | "join" | "take";

/** What a person decided about how tables were read, before a plan is built (docs/domain.md section 7). */
export interface ReadingChoices {
  /** What columns hold, by their number on the sheet, from 1, and the heading that the person saw. */
  columns: readonly { sheet: string; column: number; heading: string; field: PlanField }[];
  /** With the words that the person saw in the row. */
  rows: readonly { sheet: string; row: number; words: string; use: RowChoice }[];
}

export const NO_CHOICES: ReadingChoices = { columns: [], rows: [] };

/** The reason of a row that a person left out. */
export const LEFT_OUT = "you left it out";

/** What was decided about the rows of one sheet, by their numbers. */
export function rowChoices(sheet: string, { rows }: ReadingChoices): ReadonlyMap<number, RowChoice> {
  return new Map(rows.flatMap((one) => (one.sheet === sheet ? [[one.row, one.use]] : [])));
}

/** The tables of a sheet with the columns as a person says they are to be taken. */
export function withChosenColumns(
  tables: readonly PlanTable[],
  sheet: string,
  { columns }: ReadingChoices,
): PlanTable[] {
  const chosen = new Map(columns.flatMap((one) => (one.sheet === sheet ? [[one.column, one.field]] : [])));
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, field: chosen.get(column.column) ?? column.field })),
  }));
}

/** Whether the tables are still those that a person decided about: the rows and the headings say what they said then. */
export function areStillThere(read: readonly ReadPlanSheet[], { columns, rows }: ReadingChoices): boolean {
  const sheetOf = (name: string): ReadPlanSheet | undefined => read.find(({ sheet }) => sheet === name);
  return (
    rows.every(({ sheet, row, words }) => sheetOf(sheet)?.words.get(row) === words) &&
    columns.every(
      ({ sheet, column, heading }) =>
        sheetOf(sheet)?.taken.some((one) => one.column === column && one.heading === heading) === true,
    )
  );
}
