import type { Sample } from "./sample";

/** What the embedded workbook leaves out for good, each with what a script that needs it says. */
const LEFT_OUT: readonly (readonly [area: string, used: RegExp])[] = [
  ["custom functions", /@customfunction|CustomFunctions\./],
  ["pivots", /pivotTables|getPivotTables|[pP]ivotLayout/],
  ["slicers", /\bslicers\b/],
  ["shapes", /\bshapes\b|getActiveShape/],
  ["data types", /valuesAsJson|valueAsJson|addAsJson|linkedEntityDataDomains|Excel\.(Entity|DoubleCell)\w+/],
];

/** The ExcelApi of Excel 2024, which the embedded workbook says it is. */
const EXCEL_2024 = 17;

/** Why a sample is not one to run: what it needs and is left out for good, or an Excel after 2024; null where it is one. */
export function leftOutFor({ script, excelApi }: Sample): string | null {
  if (excelApi > EXCEL_2024) return `ExcelApi 1.${excelApi}`;
  return LEFT_OUT.find(([, used]) => used.test(script))?.[0] ?? null;
}
