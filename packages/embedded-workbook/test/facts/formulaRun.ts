import { expect } from "./expect";
import type { Fact, Opened } from "./fact";
import { onSheet } from "./rangeRun";

const SUPPORT = "https://support.microsoft.com/office/";

type Plain = string | number | boolean;

/** What formulas come to. */
type Cases = Readonly<Record<string, Plain>>;

/** A page of Microsoft's, named as its address ends, and formulas with their results, a fact each. */
export type FormulaPage = readonly [page: string, cases: Cases];

/** The same of formulas about cells: what is written from C1 on. */
export type FormulaPageWithCells = readonly [
  page: string,
  cells: readonly (readonly Plain[])[],
  cases: Cases,
];

/** A fact for each formula: it is written into A1, and comes to its result. */
export function formulaFacts(pages: readonly FormulaPage[]): Fact[] {
  return pages.flatMap(([page, cases]) => casesOf(page, [], cases));
}

/** A fact for each formula: the cells of its page are written from C1 on and it into A1, and it comes to its result. */
export function formulaFactsWithCells(pages: readonly FormulaPageWithCells[]): Fact[] {
  return pages.flatMap(([page, cells, cases]) => casesOf(page, cells, cases));
}

function casesOf(page: string, cells: readonly (readonly Plain[])[], cases: Cases): Fact[] {
  return Object.entries(cases).map(([formula, result]) => ({
    fact: `${formula} is ${JSON.stringify(result)}${cells.length === 0 ? "" : `, in the cells of ${nameOf(page)}`}`,
    source: SUPPORT + page,
    run: async (opened: Opened) =>
      expect(rounded(await resultOf(opened, cells, formula))).toBe(rounded(result)),
  }));
}

async function resultOf(
  opened: Opened,
  cells: readonly (readonly Plain[])[],
  formula: string,
): Promise<unknown> {
  return onSheet(opened, async (sheet, context) => {
    const [first] = cells;
    if (first) {
      sheet.getRangeByIndexes(0, 2, 12, 6).clear();
      sheet.getRangeByIndexes(0, 2, cells.length, first.length).formulas = cells.map((row) => [...row]);
    }
    const cell = sheet.getRange("A1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    const [[found] = []]: unknown[][] = cell.values;
    return found;
  });
}

/** Microsoft's pages show ten digits at most. */
function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(9)) : value;
}

function nameOf(page: string): string {
  return page.replace(/-functions?-[0-9a-f-]{36}$/, "").toUpperCase();
}
