import { columnLetters } from "../../cells/address";
import type { Glance } from "../../chronology/views/glance";
import { CHANGE_TINTS, COLOURS, COUNT_TINTS } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { queueRule } from "../look/rules";
import type { GlancePlaces } from "./glanceCounts";

/**
 * Shades the counts, and shows where an agency has no entry for long between two others, live. Nothing is sent yet.
 */
export function queueGlanceRules(sheet: Excel.Worksheet, unit: Glance["unit"], places: GlancePlaces): void {
  const { first, many, agencies, all } = places;
  const cells = sheet.getRangeByIndexes(agencies, first, Math.max(1, all - agencies), many);
  const cell = addressAt(agencies, first);
  const gap = queueRule(cells, gapFormula(unit, places), { fill: COLOURS.gap });
  const shades = COUNT_TINTS.map(({ from, ...tint }) => queueRule(cells, `=${cell}>=${from}`, tint));
  const changes = sheet.getRangeByIndexes(places.changes, first, 1, many);
  const change = queueRule(changes, `=${addressAt(places.changes, first)}>0`, CHANGE_TINTS.band);
  lookAtRules(sheet.context, "At a glance", [gap, ...shades, change]);
}

function addressAt(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

/** An empty period with entries before and after it; of months, three in a row. */
function gapFormula(unit: Glance["unit"], { first, many, agencies }: GlancePlaces): string {
  const at = (column: number): string => addressAt(agencies, column);
  const fixed = (column: number): string => `$${at(column)}`;
  const own = at(first);
  const between = [`${own}=0`, `SUM(${fixed(first - 1)}:${own})>0`, `SUM(${own}:${fixed(first + many)})>0`];
  if (unit !== "month") return `=AND(${between.join(",")})`;
  const last = first + many;
  // The windows of three that this month begins, is in the middle of, and ends; none may leave the months.
  const windows = [
    `AND(COLUMN(${own})<=${last - 2},SUM(${own}:${at(first + 2)})=0)`,
    `AND(COLUMN(${own})>${first + 1},COLUMN(${own})<${last},SUM(${at(first - 1)}:${at(first + 1)})=0)`,
    `AND(COLUMN(${own})>=${first + 3},SUM(${at(first - 2)}:${own})=0)`,
  ];
  return `=AND(${between.join(",")},OR(${windows.join(",")}))`;
}
