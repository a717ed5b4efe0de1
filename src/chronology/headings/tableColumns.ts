import type { SheetView } from "../sheet/sheetView";
import { SAMPLE_SIZE } from "./columnProfile";
import type { HeadingBlock } from "./headingRows";
import { matchHeading } from "./matchHeading";

/** The columns of a table: those with a heading, those between, and neighbours filled in a fair share of the rows. */
export function tableColumns(view: SheetView, block: HeadingBlock, rows: readonly number[]): number[] {
  const all = [...block.texts.keys()].sort((a, b) => a - b);
  const beside = new Set(listsBeside(view, block, all, rows).flat());
  const headed = all.filter((column) => !beside.has(column));
  let left = Math.min(...headed);
  let right = Math.max(...headed);
  const sample = rows.slice(0, SAMPLE_SIZE);
  const used = (column: number) => {
    const filled = sample.filter((row) => view.at(row, column) !== undefined).length;
    return filled >= 2 && filled / sample.length >= 0.2;
  };
  while (left > view.firstColumn && !beside.has(left - 1) && used(left - 1)) left--;
  while (right < view.lastColumn && !beside.has(right + 1) && used(right + 1)) right++;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return columns.filter((column) => !beside.has(column));
}

/** Keys, attendance and other lists beside the table, each after an empty column. */
function listsBeside(
  view: SheetView,
  block: HeadingBlock,
  headed: readonly number[],
  rows: readonly number[],
): number[][] {
  const groups: number[][] = [];
  for (const column of headed) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const apart =
      before === undefined ||
      (column - before >= 2 && rows.every((row) => view.at(row, column - 1) === undefined));
    if (apart || group === undefined) groups.push([column]);
    else group.push(column);
  }
  if (groups.length < 2) return [];
  const main = groups.find((group) => says(block, group, "date") && says(block, group, "event")) ?? groups[0];
  if (main === undefined) return [];
  return groups.filter((group) => group !== main && isList(view, block, rows, main, group));
}

function says(block: HeadingBlock, group: readonly number[], field: "date" | "event"): boolean {
  return group.some((column) => {
    const match = matchHeading(block.texts.get(column)?.at(-1) ?? "");
    return (
      match.confidence >= 0.5 && (match.field === field || (field === "event" && match.field === "action"))
    );
  });
}

const DAY =
  /^\W*\d{1,2}(?:[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*(?: \d{2,4})?)\W*$/i;

/** It belongs to other lists by its words, or has dates of its own and no events, or goes on where the table has no row. */
function isList(
  view: SheetView,
  block: HeadingBlock,
  rows: readonly number[],
  main: readonly number[],
  group: readonly number[],
): boolean {
  if (group.length > 4 || says(block, group, "event")) return false;
  // A register: names, and a day over each column of ticks.
  if (group.some((column) => DAY.test(block.texts.get(column)?.at(-1) ?? ""))) return true;
  if (says(block, group, "date")) return says(block, main, "date");
  const ofOther = group.some((column) => matchHeading(block.texts.get(column)?.at(-1) ?? "").otherTable);
  const filled = (row: number, columns: readonly number[]) =>
    columns.some((column) => view.at(row, column) !== undefined);
  return ofOther || rows.some((row) => filled(row, group) && !filled(row, main));
}
