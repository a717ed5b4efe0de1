import { ownNames, type OwnNames } from "../gateway/ownNames";
import type { SheetKey } from "../gateway/ownTables";
import { TAB_COLOURS } from "./colours";

/** The sheets that the add-in makes, in the order of their tabs; those of returns follow. */
const ORDER: readonly (readonly [key: SheetKey, tab: keyof typeof TAB_COLOURS])[] = [
  ["chronology", "chronology"],
  ["glossary", "chronology"],
  ["glance", "chronology"],
  ["linesOfEnquiry", "chronology"],
  ["crossChecks", "chronology"],
  ["queries", "chronology"],
  ["changeLog", "chronology"],
  ["actionPlan", "plan"],
  ["actionSummary", "plan"],
  ["progressNotes", "plan"],
  ["timetable", "both"],
  ["returnsTracker", "both"],
  ["review", "both"],
  ["bankHolidays", "both"],
  ["schoolTerms", "both"],
];

/**
 * Where a new sheet of ours goes among those that stand, from 0: behind the last of those that come before it, wherever a person has
 * moved them; else before all others.
 * @param standing what each sheet is, in the order of their tabs; `null` for a sheet that is not ours
 */
export function placeAmong(key: SheetKey, standing: readonly (SheetKey | null)[]): number {
  const rank = (one: SheetKey | null): number => ORDER.findIndex(([known]) => known === one);
  const own = rank(key);
  return standing.findLastIndex((one) => rank(one) >= 0 && rank(one) < own) + 1;
}

/** Puts a new sheet in its place among ours, and colours its tab. The place is sent with what is queued next. */
export async function placeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  key: SheetKey,
): Promise<void> {
  const names = await ownNames(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/id");
  sheet.load("id");
  await context.sync();
  const others = worksheets.items.filter(({ id }) => id !== sheet.id);
  queuePlace(
    sheet,
    key,
    others.map(({ name }) => name),
    names,
  );
}

/**
 * The same where it is known which sheets stand, so that nothing needs to be asked. Nothing is sent yet.
 * @param standing the names of the other sheets, in the order of their tabs
 */
export function queuePlace(
  sheet: Excel.Worksheet,
  key: SheetKey,
  standing: readonly string[],
  { sheets }: Pick<OwnNames, "sheets">,
): void {
  const keys = standing.map(
    (name) => ORDER.map(([known]) => known).find((known) => sheets[known] === name) ?? null,
  );
  sheet.position = placeAmong(key, keys);
  const tab = ORDER.find(([known]) => known === key)?.[1];
  if (tab) sheet.tabColor = TAB_COLOURS[tab];
}
