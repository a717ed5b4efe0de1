import type { OpenedWorkbook } from "embedded-workbook";

export interface SheetState {
  visibility: string;
  /** Their names; one that nobody named is called Table, whatever its number. */
  tables: string[];
  charts: string[];
  isProtected: boolean;
  values: unknown[][];
  /** What a person, an agency or we wrote there: the values without what formulas show. */
  written: unknown[][];
}

/** The sheets of a workbook by name, in whatever order they stand. */
export type State = Readonly<Record<string, SheetState>>;

export async function stateOf({ Excel }: OpenedWorkbook): Promise<State> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const read = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("values,formulas"),
      tables: sheet.tables.load("items/name"),
      charts: sheet.charts.load("items/name"),
      protection: sheet.protection.load("protected"),
    }));
    await context.sync();
    return Object.fromEntries(
      read
        .sort((one, other) => (one.sheet.name < other.sheet.name ? -1 : 1))
        .map(({ sheet, used, tables, charts, protection }): [string, SheetState] => [
          sheet.name,
          {
            visibility: sheet.visibility,
            tables: namesIn(tables.items),
            charts: namesIn(charts.items),
            isProtected: protection.protected,
            values: used.isNullObject ? [] : used.values,
            written: used.isNullObject ? [] : withoutFormulas(used),
          },
        ]),
    );
  });
}

function withoutFormulas({ values, formulas }: Excel.Range): unknown[][] {
  return values.map((row, at) =>
    row.map((cell: unknown, column) => {
      const formula: unknown = formulas[at]?.[column];
      return typeof formula === "string" && formula.startsWith("=") && formula !== cell ? "" : cell;
    }),
  );
}

function namesIn(items: readonly { name: string }[]): string[] {
  return items.map(({ name }) => name.replace(/^Table\d+$/, "Table")).sort();
}
