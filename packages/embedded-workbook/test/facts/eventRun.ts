import type { Opened } from "./fact";
import { onSheet } from "./rangeRun";

/** What somebody who listens to events has at hand. */
interface Listening {
  /** The first sheet. */
  sheet: Excel.Worksheet;
  worksheets: Excel.WorksheetCollection;
  context: Excel.RequestContext;
  /** Writes down what an event tells; it is what a handler answers. */
  note: (...told: unknown[]) => Promise<void>;
}

type Step = (listening: Listening) => unknown;

/**
 * What events tell, in the order in which it is noted, until all of them have arrived. First somebody listens; when that has been
 * sent, the requests are made, each of them sent before the next.
 */
export async function toldOf(opened: Opened, listen: Step, ...requests: Step[]): Promise<unknown[][]> {
  const notes: unknown[][] = [];
  await onSheet(opened, async (sheet, context) => {
    const note = (...told: unknown[]): Promise<void> => {
      notes.push(told);
      return Promise.resolve();
    };
    for (const step of [listen, ...requests]) {
      await step({ sheet, worksheets: context.workbook.worksheets, context, note });
      await context.sync();
    }
  });
  await opened.arrived();
  return notes;
}
