import { columnLetters } from "../../cells/address";
import { AGENCY_COLUMNS } from "../../chronology/integrated/chronologyTable";
import { ORGANISATIONAL_CHANGE } from "../../chronology/entry/eventTypes";
import { faintTint } from "../../review/faintTint";
import type { Tint } from "../look/cells";
import { CHANGE_TINTS, COLOURS, PRACTICE_TINTS, WITHDRAWN_TINT } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import type { AgencyColours } from "../review/agencyColours";

/** The rows of the table, and where its columns are; all from 0. */
export interface RuleArea {
  top: number;
  rows: number;
  /** The column of each heading. */
  columns: ReadonlyMap<string, number>;
}

/** The columns in an agency's full colour, and those of the dates, which are struck through with their entry. */
const BAND = ["Ref", "Agency"];
const DATES = ["Date", "Date as recorded"];
/** What an agency said, in a faint tint; the panel's columns stay white. */
const SAID = AGENCY_COLUMNS.filter((heading) => heading !== "Queries" && !BAND.includes(heading));

/** Rows added or pasted below the table are coloured too. */
const SPARE_ROWS = 200;

/** A rule of the chronology: its cells, where it applies, and how they look. */
interface ChronologyRule {
  headings: readonly string[];
  formula: string;
  tint: Omit<Tint, "size">;
}

/** The part of the sheet that the rules colour. @param at the heading's first cell, from 0 */
export function ruleArea(
  headings: readonly string[],
  rows: number,
  at: { top: number; left: number },
): RuleArea {
  const columns = new Map(headings.map((heading, index) => [heading, at.left + index]));
  return { top: at.top + 1, rows, columns };
}

/** All rules, the first before the others; none for columns that are gone. */
function rulesOf(area: RuleArea, colours: readonly AgencyColours[]): ChronologyRule[] {
  const cell = (heading: string): string | null => {
    const column = area.columns.get(heading);
    return column === undefined ? null : `$${columnLetters(column + 1)}${area.top + 1}`;
  };
  const rule = (
    on: string,
    headings: readonly string[],
    formula: (cell: string) => string,
    tint: ChronologyRule["tint"],
  ): ChronologyRule[] => {
    const at = cell(on);
    const there = headings.filter((heading) => area.columns.has(heading));
    return at === null || there.length === 0 ? [] : [{ headings: there, formula: formula(at), tint }];
  };
  const isChange = (at: string): string => isText(at, ORGANISATIONAL_CHANGE);
  const isWithdrawn = (at: string): string => `=LEFT(${at},9)="Withdrawn"`;
  const { fill, text } = CHANGE_TINTS.row;
  return [
    ...rule("Event type", ["Ref", "Event type"], isChange, CHANGE_TINTS.band),
    ...rule("Event type", SAID, isChange, { fill, text }),
    ...rule("Queries", DATES, isWithdrawn, { ...WITHDRAWN_TINT, struck: true }),
    ...rule("Queries", SAID, isWithdrawn, WITHDRAWN_TINT),
    ...colours.flatMap((own) => {
      const isAgency = (at: string): string => isText(at, own.agency);
      return [
        ...rule("Agency", BAND, isAgency, { fill: own.fill, text: own.text }),
        ...rule("Agency", SAID, isAgency, { fill: faintTint(own.fill) }),
      ];
    }),
    ...rule("Queries", ["Queries"], (at) => `=ISNUMBER(SEARCH(" error",${at}))`, {
      text: COLOURS.alarm,
      bold: true,
    }),
    ...Object.entries(PRACTICE_TINTS).flatMap(([practice, tint]) =>
      rule("Practice", ["Practice"], (at) => isText(at, practice), tint),
    ),
  ];
}

/** The formulas of the add-in's rules, those of earlier versions too, so that the panel's own are left alone. */
const OURS = [
  /^=\$[A-Z]+\d+="(?:[^"]|"")*"$/,
  /^=LEFT\(\$[A-Z]+\d+,\d+\)="Withdrawn ?"$/,
  /^=OR\(LEFT\(\$[A-Z]+\d+,4\)="New "/,
  /^=ISNUMBER\(SEARCH\(" error",\$[A-Z]+\d+\)\)$/,
];

/**
 * Colours that follow the cells without the add-in: of each agency, of organisational changes, of withdrawn entries, of grave queries
 * and of what the panel thinks of a practice. Nothing is sent yet.
 */
export function queueChronologyRules(
  sheet: Excel.Worksheet,
  area: RuleArea,
  colours: readonly AgencyColours[],
): void {
  // Each is put above those that were added before it.
  const added = rulesOf(area, colours)
    .reverse()
    .map(({ headings, formula, tint }) => queueRule(areasOf(sheet, area, headings), formula, tint));
  lookAtRules(sheet.context, "the chronology", added.slice(-2));
}

/** The cells of columns, neighbours together. */
function areasOf(
  sheet: Excel.Worksheet,
  { top, rows, columns }: RuleArea,
  headings: readonly string[],
): Excel.RangeAreas {
  const places = headings.flatMap((heading) => columns.get(heading) ?? []).sort((one, other) => one - other);
  const stretches = places.reduce<{ from: number; to: number }[]>((found, place) => {
    const last = found.at(-1);
    if (last?.to === place - 1) last.to = place;
    else found.push({ from: place, to: place });
    return found;
  }, []);
  const addresses = stretches.map(
    ({ from, to }) =>
      `${columnLetters(from + 1)}${top + 1}:${columnLetters(to + 1)}${top + rows + SPARE_ROWS}`,
  );
  return sheet.getRanges(addresses.join(","));
}

/**
 * Brings the rules up to date where an agency, a colour or the add-in's own look is new; the panel's own rules stay. Nothing is sent
 * yet.
 * @returns whether there was anything to do
 */
export async function updateChronologyRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: RuleArea,
  colours: readonly AgencyColours[],
): Promise<boolean> {
  const places = [...area.columns.values()];
  const left = Math.min(...places);
  const { conditionalFormats } = sheet.getRangeByIndexes(
    area.top,
    left,
    Math.max(1, area.rows),
    Math.max(...places) - left + 1,
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
  const standing = new Set(
    ours.map(({ custom: { rule, format } }) => lookOf(rule.formula, format.fill.color, format.font.color)),
  );
  const wanted = rulesOf(area, colours).map(({ formula, tint }) => lookOf(formula, tint.fill, tint.text));
  if (wanted.every((rule) => standing.has(rule))) {
    return false;
  }
  ours.forEach((item) => item.delete());
  queueChronologyRules(sheet, area, colours);
  return true;
}

/** Inserted rows split a rule in Excel, and each part counts from its own first row. */
function withoutRows(formula: string): string {
  return formula.replace(/(\$[A-Z]+)\d+/g, "$1");
}

/** What tells two rules apart; a colour that a rule leaves alone counts as none. */
function lookOf(formula: string, fill: string | undefined, text: string | undefined): string {
  return [withoutRows(formula), fill ?? "", text ?? ""].join(" ").toUpperCase();
}
