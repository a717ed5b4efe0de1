import { sheetNames } from "./sheetList";
import { freeSheetName } from "./sheetNames";
import { interimName, queueRemoval } from "./sheetSwap";

/*
 * Sheets that belong together are made under other names and take their own in one request, once all are whole. The first of a set is
 * made first, named first and deleted last, so that it tells what a job that was cut short has left: while it has its interim name,
 * nothing of the set counts; where only others have theirs, the set is whole and they are still to be named.
 */

/** A sheet of a set, by the name that it gets where that is free. */
export interface Part {
  wanted: string;
  isHidden?: true;
}

export interface Named {
  /** The names of those that are not hidden, in the order of the set. */
  sheets: string[];
  /** They stood already. */
  stood: boolean;
}

/** Finishes or takes away what jobs that were cut short have left of these sets. Sends nothing but the question where there is nothing. */
export async function settleSets(
  context: Excel.RequestContext,
  sets: readonly (readonly Part[])[],
): Promise<void> {
  const taken = await sheetNames(context);
  const left = sets.filter((set) => set.some((part) => taken.includes(unfinished(part))));
  if (left.length === 0) return;
  for (const set of left) {
    const [first] = set;
    if (first && taken.includes(unfinished(first))) queueRemovals(context, set, taken);
    else queueNames(context, set, taken);
  }
  await context.sync();
}

/** Adds a sheet of a set after all others, under its interim name. Nothing is sent yet. */
export function addPart({ worksheets }: Excel.Workbook, part: Part): Excel.Worksheet {
  return worksheets.add(unfinished(part));
}

/**
 * Gives the sheets of a set their names, now that all are whole. Where the same set stands already and nobody has written on it, as
 * after an answer that did not come, the new sheets go.
 */
export async function nameSet(context: Excel.RequestContext, set: readonly Part[]): Promise<Named> {
  const taken = await sheetNames(context);
  const shown = set.filter(({ isHidden }) => !isHidden);
  const same: string[] = [];
  for (const part of shown) same.push(...(await sameAs(context, part, taken)));
  if (same.length === shown.length) {
    queueRemovals(context, set, taken);
    await context.sync();
    return { sheets: same, stood: true };
  }
  const names = queueNames(context, set, taken);
  await context.sync();
  return { sheets: shown.flatMap((part) => names.get(part) ?? []), stood: false };
}

function unfinished({ wanted }: Part): string {
  return freeSheetName(wanted, [], interimName(""));
}

function queueRemovals(
  { workbook }: Excel.RequestContext,
  set: readonly Part[],
  taken: readonly string[],
): void {
  const names = set.map(unfinished).filter((name) => taken.includes(name));
  names.reverse().forEach((name) => queueRemoval(workbook.worksheets.getItem(name)));
}

function queueNames(
  { workbook }: Excel.RequestContext,
  set: readonly Part[],
  taken: readonly string[],
): Map<Part, string> {
  const made = set.filter((part) => taken.includes(unfinished(part)));
  const all = [...taken];
  return new Map(
    made.map((part) => {
      const name = freeSheetName(part.wanted, all);
      all.push(name);
      workbook.worksheets.getItem(unfinished(part)).name = name;
      return [part, name];
    }),
  );
}

/** The first sheet that is called like it, with or without a number, and holds the same cells. */
async function sameAs(
  { workbook }: Excel.RequestContext,
  part: Part,
  taken: readonly string[],
): Promise<string[]> {
  const stem = part.wanted.toLowerCase();
  const called = taken.filter(
    (name) => name.toLowerCase().startsWith(stem) && /^( \d+)?$/.test(name.slice(stem.length)),
  );
  if (called.length === 0) return [];
  const [made, ...others] = [unfinished(part), ...called].map((name) => ({
    name,
    used: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true),
  }));
  [made, ...others].forEach((one) => one?.used.load("rowIndex,columnIndex,rowCount,columnCount"));
  await workbook.context.sync();
  if (!made || made.used.isNullObject) return [];
  const alike = others.filter(({ used }) => !used.isNullObject && placeOf(used) === placeOf(made.used));
  [made, ...alike].forEach(({ used }) => used.load("values"));
  await workbook.context.sync();
  const cells = JSON.stringify(made.used.values);
  return alike
    .filter(({ used }) => JSON.stringify(used.values) === cells)
    .map(({ name }) => name)
    .slice(0, 1);
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string {
  return [rowIndex, columnIndex, rowCount, columnCount].join(" ");
}
