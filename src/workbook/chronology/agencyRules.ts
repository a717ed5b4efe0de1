import type { AgencyColours } from "../review/reviewSheet";

/** The part of the sheet that the table's body takes, and where the columns stand that rules look at; all from 0. */
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

const WITHDRAWN = { strikethrough: true, colour: "#595959" };
const CHANGED = ["New", "Changed"];

function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? letters(first - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function cellOf({ top }: RuleArea, column: number): string {
  return `$${letters(column)}${top + 1}`;
}

function agencyFormula(area: RuleArea, agency: string): string {
  return `=${cellOf(area, area.agency)}="${agency.replaceAll('"', '""')}"`;
}

function markFormula(area: RuleArea, marks: readonly string[]): string {
  const queries = cellOf(area, area.queries);
  const begins = marks.map((mark) => `LEFT(${queries},${mark.length + 1})="${mark} "`);
  return begins.length === 1 ? `=${begins[0] ?? ""}` : `=OR(${begins.join(",")})`;
}

/** What a rule of the add-in's looks like, so that those of the panel are left alone. */
const OURS = [
  /^=\$[A-Z]+\d+="(?:[^"]|"")*"$/,
  /^=LEFT\(\$[A-Z]+\d+,\d+\)="Withdrawn ?"$/,
  /^=OR\(LEFT\(\$[A-Z]+\d+,4\)="New "/,
];

/**
 * Colours that follow the Agency cell with no add-in running, and signs of what the latest merge changed: a rule for each
 * agency over all columns. Nothing is sent yet.
 */
export function queueAgencyRules(
  sheet: Excel.Worksheet,
  area: RuleArea,
  colours: readonly AgencyColours[],
): void {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.rows + SPARE_ROWS, area.columns);
  const withdrawn = range.conditionalFormats.add("Custom");
  withdrawn.custom.rule.formula = markFormula(area, ["Withdrawn"]);
  withdrawn.custom.format.font.strikethrough = WITHDRAWN.strikethrough;
  const changed = sheet
    .getRangeByIndexes(area.top, area.left, area.rows + SPARE_ROWS, 1)
    .conditionalFormats.add("Custom");
  changed.custom.rule.formula = markFormula(area, CHANGED);
  changed.custom.format.font.bold = true;
  changed.custom.format.font.underline = "Single";
  for (const { agency, fill, text } of colours) {
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = agencyFormula(area, agency);
    rule.custom.format.fill.color = fill;
    rule.custom.format.font.color = text;
  }
}

/**
 * Brings the rules up to date where an agency or a colour is new; rules of the panel's own stay.
 * @returns whether there was anything to do. What is to be done is queued and not sent yet.
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

/** Rows that come in split a rule in Excel, and each part counts from its own first row. */
function withoutRows(formula: string): string {
  return formula.replace(/(\$[A-Z]+)\d+/g, "$1");
}

function lookOf(formula: string, fill: string, text: string): string {
  return [withoutRows(formula), fill, text].join(" ").toUpperCase();
}
