import { printApart } from "../../workbook/look/printApart";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";

/** What jobs tell the person beside what they answer. */
export interface Notices {
  /** Calls back with each sentence from now on; returns a function that ends it. */
  watchNotices(onNotice: (sentence: string) => void): () => void;
}

/** The same access to the workbook, where jobs succeed although Excel refuses print settings, and the notices of that. */
export function withPrintNotices(run: RunInWorkbook): { run: RunInWorkbook } & Notices {
  const listeners = new Set<(sentence: string) => void>();
  return {
    run: printApart(run, (sheets) => {
      for (const listener of listeners) listener(printRefused(sheets));
    }),
    watchNotices: (onNotice) => {
      listeners.add(onNotice);
      return () => {
        listeners.delete(onNotice);
      };
    },
  };
}

function printRefused(sheets: readonly string[]): string {
  const named = sheets.map((sheet) => `“${sheet}”`);
  const which =
    named.length > 1
      ? `sheets ${named.slice(0, -1).join(", ")} and ${named.at(-1) ?? ""}`
      : `sheet ${named.join("")}`;
  return `The print settings of the ${which} could not be set. Set them under Page Layout; nothing else is affected.`;
}
