import { areaAddress, cellAddress } from "./address";
import type { Area, ConditionalFormatContents } from "./contents";
import { anchorOf } from "./ruleAreas";

type Rule = ConditionalFormatContents["rule"];

/** The attributes of a rule in a file (CT_CfRule), and its formula where it has one. */
interface FileRule {
  type: string;
  attributes: Record<string, string | number | boolean>;
  /** For the top left cell; without "=". */
  formula?: (cell: string) => string;
}

const period = (timePeriod: string, formula: (cell: string) => string): FileRule => ({
  type: "timePeriod",
  attributes: { timePeriod },
  formula,
});
const average = (attributes: Record<string, string | number | boolean>): FileRule => ({
  type: "aboveAverage",
  attributes,
});
const week = (from: string, to: string) => (cell: string) =>
  `AND(TODAY()-ROUNDDOWN(${cell},0)${from},TODAY()-ROUNDDOWN(${cell},0)${to})`;
const month = (months: number) => (cell: string) =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${months})),YEAR(${cell})=YEAR(EDATE(TODAY(),${months})))`;

/** Excel.ConditionalFormatPresetCriterion, by name. */
export const PRESETS: Readonly<Record<string, FileRule>> = {
  Blanks: { type: "containsBlanks", attributes: {}, formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: { type: "notContainsBlanks", attributes: {}, formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { type: "containsErrors", attributes: {}, formula: (cell) => `ISERROR(${cell})` },
  NonErrors: { type: "notContainsErrors", attributes: {}, formula: (cell) => `NOT(ISERROR(${cell}))` },
  Yesterday: period("yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  Today: period("today", (cell) => `FLOOR(${cell},1)=TODAY()`),
  Tomorrow: period("tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  LastSevenDays: period("last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  LastWeek: period("lastWeek", week(">=(WEEKDAY(TODAY()))", "<(WEEKDAY(TODAY())+7)")),
  ThisWeek: period("thisWeek", week("<=WEEKDAY(TODAY())-1", ">=WEEKDAY(TODAY())-7")),
  NextWeek: period("nextWeek", week("<WEEKDAY(TODAY())-7", ">=WEEKDAY(TODAY())-14")),
  LastMonth: period("lastMonth", month(-1)),
  ThisMonth: period("thisMonth", month(0)),
  NextMonth: period("nextMonth", month(1)),
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: false }),
  EqualOrAboveAverage: average({ equalAverage: true }),
  EqualOrBelowAverage: average({ aboveAverage: false, equalAverage: true }),
  OneStdDevAboveAverage: average({ stdDev: 1 }),
  OneStdDevBelowAverage: average({ aboveAverage: false, stdDev: 1 }),
  TwoStdDevAboveAverage: average({ stdDev: 2 }),
  TwoStdDevBelowAverage: average({ aboveAverage: false, stdDev: 2 }),
  ThreeStdDevAboveAverage: average({ stdDev: 3 }),
  ThreeStdDevBelowAverage: average({ aboveAverage: false, stdDev: 3 }),
  UniqueValues: { type: "uniqueValues", attributes: {} },
  DuplicateValues: { type: "duplicateValues", attributes: {} },
};

/** The criterion that a rule of a file is; null where it is none of these. */
export function presetOf(type: string, attribute: (name: string) => string | undefined): string | null {
  const isOn = (name: string, otherwise: boolean): boolean => {
    const value = attribute(name);
    return value === undefined ? otherwise : value === "1" || value === "true";
  };
  const found = Object.entries(PRESETS).find(([, rule]) => {
    if (rule.type !== type) return false;
    if (type === "timePeriod") return rule.attributes.timePeriod === attribute("timePeriod");
    if (type !== "aboveAverage") return true;
    return (
      (rule.attributes.aboveAverage ?? true) === isOn("aboveAverage", true) &&
      (rule.attributes.equalAverage ?? false) === isOn("equalAverage", false) &&
      (rule.attributes.stdDev ?? 0) === Number(attribute("stdDev") ?? 0)
    );
  });
  return found?.[0] ?? null;
}

/** A rule of the first and last, or a preset one, as a formula for the top left cell of its areas, as the page draws it. */
export function drawnFormula(rule: Rule, areas: readonly Area[]): string | null {
  const { row, column } = anchorOf(areas);
  const cell = cellAddress(row, column);
  const all = areaAddress(areas[0] ?? { top: row, bottom: row, left: column, right: column }, true);
  if (rule.kind === "topBottom") {
    const count = rule.percent ? `MAX(1,INT(COUNT(${all})*${rule.rank}/100))` : String(rule.rank);
    const bound = `${rule.bottom ? "SMALL" : "LARGE"}(${all},MIN(${count},COUNT(${all})))`;
    return `=AND(ISNUMBER(${cell}),${cell}${rule.bottom ? "<=" : ">="}${bound})`;
  }
  if (rule.kind !== "preset") return null;
  const preset = PRESETS[rule.criterion];
  if (!preset) return null;
  if (preset.formula) return `=${preset.formula(cell)}`;
  if (preset.type !== "aboveAverage")
    return `=COUNTIF(${all},${cell})${preset.type === "uniqueValues" ? "=" : ">"}1`;
  const { aboveAverage = true, equalAverage = false, stdDev = 0 } = preset.attributes;
  const sign = `${aboveAverage ? ">" : "<"}${equalAverage ? "=" : ""}`;
  const bound = `AVERAGE(${all})${aboveAverage ? "+" : "-"}${String(stdDev)}*STDEV(${all})`;
  return `=AND(ISNUMBER(${cell}),${cell}${sign}${bound})`;
}
