import { lookingAfter } from "../../workbook/gateway/lookAfter";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { settleTexts, takeDifferences } from "../../workbook/gateway/writtenTexts";
import { printApart } from "../../workbook/look/printApart";
import type { Pane } from "./pane";
import { takingTurns } from "./turns";

/** What jobs tell the person beside what they answer. */
export interface Notices {
  /** Calls back with each sentence from now on; returns a function that ends it. */
  watchNotices(onNotice: (sentence: string) => void): () => void;
}

/**
 * The same access to the workbook, where jobs succeed although Excel refuses print settings or makes something else of what was
 * written, and take turns with those of other panes; and the notices of that.
 * @param pane undefined where nobody else can be at work in the workbook
 */
export function withNotices(workbook: RunInWorkbook, pane?: Pane): { run: RunInWorkbook } & Notices {
  const listeners = new Set<(sentence: string) => void>();
  const tell = (sentence: string): void => {
    for (const listener of listeners) listener(sentence);
  };
  const run = printApart(lookingAfter(tellingDifferences(workbook, tell), tell), (sheets) =>
    tell(printRefused(sheets)),
  );
  return {
    run: pane ? takingTurns(run, pane, tell) : run,
    watchNotices: (onNotice) => {
      listeners.add(onNotice);
      return () => {
        listeners.delete(onNotice);
      };
    },
  };
}

/** Looks, after each piece of work, at the texts that it left to be looked at; a job with warnings of its own tells there. */
function tellingDifferences(run: RunInWorkbook, tell: (sentence: string) => void): RunInWorkbook {
  const inside = <T>(batch: (context: Context) => Promise<T>): Promise<T> =>
    run(async (context) => {
      const made = await batch(context);
      await settleTexts(context);
      (await takeDifferences(context)).forEach(tell);
      return made;
    });
  return Object.assign(inside, { withoutFiles: run.withoutFiles ?? false });
}

function printRefused(sheets: readonly string[]): string {
  const named = sheets.map((sheet) => `“${sheet}”`);
  const which =
    named.length > 1
      ? `sheets ${named.slice(0, -1).join(", ")} and ${named.at(-1) ?? ""}`
      : `sheet ${named.join("")}`;
  return `The print settings of the ${which} could not be set. Set them under Page Layout; nothing else is affected.`;
}
