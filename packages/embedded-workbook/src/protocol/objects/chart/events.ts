import type { Chart } from "../../../engine/charts";
import { stateFor } from "../../../engine/featureState";
import type { Book } from "../../../engine/book";
import type { Sheet } from "../../../engine/sheet";
import { eventsOf, EventType } from "../../events";
import { eventMethods } from "../eventRegistration";

const ACTIVATIONS = { Activated: EventType.ChartActivated, Deactivated: EventType.ChartDeactivated };

/** The events of one chart. */
export const chartEvents = eventMethods<Chart>(ACTIVATIONS, (chart) => ({
  events: eventsOf(chart.sheet.book),
  targetId: chart.id,
}));

/** The events of all charts of a sheet. */
export const chartsEvents = eventMethods<{ sheet: Sheet }>(
  { ...ACTIVATIONS, Added: EventType.ChartAdded, Deleted: EventType.ChartDeleted },
  ({ sheet }) => ({ events: eventsOf(sheet.book), targetId: sheet.id }),
);

const activeOf = stateFor((_book: Book) => ({ chart: Array<Chart>() }));

/** Tells of a chart: who registered for it, and who did for the charts of its sheet. */
export function emitChart(chart: Chart, type: EventType): void {
  const events = eventsOf(chart.sheet.book);
  const message = { chartId: chart.id, worksheetId: chart.sheet.id, source: "Local" };
  for (const target of [chart.id, chart.sheet.id]) events.emit(type, target, message);
}

/** The chart that is active; null where none is. */
export function activeChart(book: Book): Chart | null {
  return activeOf(book).chart[0] ?? null;
}

/** Makes a chart the active one, and the one before it no more. */
export function activateChart(chart: Chart): void {
  const active = activeOf(chart.sheet.book);
  const [before] = active.chart;
  if (before === chart) return;
  if (before) emitChart(before, EventType.ChartDeactivated);
  active.chart = [chart];
  emitChart(chart, EventType.ChartActivated);
}
