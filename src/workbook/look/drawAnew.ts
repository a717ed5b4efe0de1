import { z } from "zod";

/** The cell says so while charts are being drawn, with the names of those that stood there before. */
const BEING_DRAWN = "Being drawn beside: ";
const namesOf = z.array(z.string());

/**
 * Takes our charts off a sheet, so that they can be drawn anew; a chart of a person's stays. A drawing that was cut short may have
 * left a chart without its name, so a cell says what was there before: `queueDrawn` must follow the drawing.
 * @param names those of our charts
 * @param cell one that nothing else is in
 */
export async function clearCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly string[],
  cell: Excel.Range,
): Promise<void> {
  cell.load("values");
  sheet.charts.load("items/name");
  await context.sync();
  const before = chartsBefore(cell.values[0]?.[0]);
  const { items } = sheet.charts;
  const others = items.filter(({ name }) => !names.includes(name) && (before?.includes(name) ?? true));
  items.filter((chart) => !others.includes(chart)).forEach((chart) => chart.delete());
  cell.values = [[`${BEING_DRAWN}${JSON.stringify(others.map(({ name }) => name))}`]];
  await context.sync();
}

/** Says that the charts are drawn. Nothing is sent yet. */
export function queueDrawn(cell: Excel.Range): void {
  cell.clear("Contents");
}

/** Whether a cell, loaded before, says that a drawing was cut short. */
export function isBeingDrawn(value: unknown): boolean {
  return chartsBefore(value) !== null;
}

/** Null where no drawing was cut short. */
function chartsBefore(value: unknown): string[] | null {
  if (typeof value !== "string" || !value.startsWith(BEING_DRAWN)) return null;
  try {
    return namesOf.parse(JSON.parse(value.slice(BEING_DRAWN.length)));
  } catch {
    return null;
  }
}
