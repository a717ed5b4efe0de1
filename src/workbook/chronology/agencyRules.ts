import { columnLetters, quotedText } from "../../cells/address";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import type { AgencyColours } from "../review/agencyColours";

/** The rows of the table, and the columns that rules look at; all from 0. */
export interface RuleArea {
  top: number;
  left: number;
  rows: number;
  columns: number;
  agency: number;
  queries: number;
}

/** Rows added or pasted below the table are coloured too. */
const SPARE_ROWS = 500;

const CHANGED = ["New", "Changed"];

function cellOf({ top }: RuleArea, column: number): string {
  return `$${columnLetters(column + 1)}${top + 1}`;
}

function agencyFormula(area: RuleArea, agency: string): string {
  return isText(cellOf(area, area.agency), agency);
}

function markFormula(area: RuleArea, marks: readonly string[]): string {
  const queries = cellOf(area, area.queries);
  const begins = marks.map((mark) => `LEFT(${queries},${mark.length + 1})=${quotedText(`${mark} `)}`);
  return begins.length === 1 ? `=${begins[0] ?? ""}` : `=OR(${begins.join(",")})`;
}

/** The formulas of the add-in's rules, so that the panel's own are left alone. */
const OURS = [
  /^=\$[A-Z]+\d+="(?:[^"]|"")*"$/,
  /^=LEFT\(\$[A-Z]+\d+,\d+\)="Withdrawn ?"$/,
  /^=OR\(LEFT\(\$[A-Z]+\d+,4\)="New "/,
];

/**
 * Colours that follow the Agency cell without the add-in, and signs of what the latest merge changed: a rule for each agency
 * over all columns. Nothing is sent yet.
 */
export function queueAgencyRules(
  sheet: Excel.Worksheet,
  area: RuleArea,
  colours: readonly AgencyColours[],
): void {
  const rows = area.rows + SPARE_ROWS;
  const range = sheet.getRangeByIndexes(area.top, area.left, rows, area.columns);
  const withdrawn = queueRule(range, markFormula(area, ["Withdrawn"]), { struck: true });
  const first = sheet.getRangeByIndexes(area.top, area.left, rows, 1);
  const changed = queueRule(first, markFormula(area, CHANGED), { bold: true, underlined: true });
  const agencies = colours.map(({ agency, fill, text }) =>
    queueRule(range, agencyFormula(area, agency), { fill, text }),
  );
  lookAtRules(sheet.context, "the chronology", [withdrawn, changed, ...agencies.slice(0, 1)]);
}

/**
 * Brings the rules up to date where an agency or a colour is new; the panel's own rules stay. Nothing is sent yet.
 * @returns whether there was anything to do
 */
export async function updateAgencyRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: RuleArea,
  colours: readonly AgencyColours[],
): Promise<boolean> {
  const { conditionalFormats } = sheet.getRangeByIndexes(
    area.top,
    area.left,
    Math.max(1, area.rows),
    area.columns,
  );
  conditionalFormats.load("items/type");
  await context.sync();
  const custom = conditionalFormats.items.filter(({ type }) => type === "Custom");
  for (const item of custom) {
    item.custom.rule.load("formula");
    item.custom.format.fill.load("color");
    item.custom.format.font.load("color");
  }
  await context.sync();
  const ours = custom.filter((item) => OURS.some((pattern) => pattern.test(item.custom.rule.formula)));
  const standing = ours.map(({ custom: { rule, format } }) =>
    lookOf(rule.formula, format.fill.color, format.font.color),
  );
  const wanted = colours.map(({ agency, fill, text }) => lookOf(agencyFormula(area, agency), fill, text));
  const mark = withoutRows(markFormula(area, CHANGED));
  const marked = ours.some((item) => withoutRows(item.custom.rule.formula) === mark);
  if (marked && wanted.every((rule) => standing.includes(rule))) {
    return false;
  }
  ours.forEach((item) => item.delete());
  queueAgencyRules(sheet, area, colours);
  return true;
}

/** Inserted rows split a rule in Excel, and each part counts from its own first row. */
function withoutRows(formula: string): string {
  return formula.replace(/(\$[A-Z]+)\d+/g, "$1");
}

function lookOf(formula: string, fill: string, text: string): string {
  return [withoutRows(formula), fill, text].join(" ").toUpperCase();
}
