import { reportReturn, type ReturnReport } from "../chronology/integrated/report";
import type { ReadSheet } from "../chronology/entry/readSheet";
import { fileAsSent } from "../chronology/returns/fileNames";
import type { ReadReturns } from "../chronology/returns/readReturns";
import { predecessorOf, successorIn, type RememberedReturns } from "../jobs/returns/whatReplaces";
import { recordOf } from "../jobs/returns/returnSheets";
import type { TakenIn } from "./workbookJob";

/** The returns that were handed in, as a report lists them; those that do not count last. */
export type ReturnReports = (ReturnReport & {
  /** The file of the earlier return that it took the place of. */
  replaces: string | null;
  /** The file of the return that counts in its place, where one does. */
  replacedBy?: string;
})[];

/** The sheets of the returns that were handed in; of each the file that it replaces, and of one that is replaced, by which. */
export function returnReports(
  read: ReadReturns,
  known: RememberedReturns,
  { added, setAside }: TakenIn,
): ReturnReports {
  const numbers = new Set(added.map(({ number }) => number));
  const isAdded = ({ file }: { file: string }): boolean =>
    [...known.returns, ...known.aside].some((record) => record.file === file && numbers.has(record.number));
  const place = (sheet: ReadSheet): number => recordOf(known.returns, sheet)?.number ?? 0;
  const inOrder = [...read.sheets].sort((one, other) => place(one) - place(other));
  const counting = inOrder.filter(isAdded).map((sheet) => ({
    ...reportReturn(sheet),
    replaces: predecessorOf(sheet, known),
  }));
  const aside = setAside.map((sheet) => {
    const replacedBy = successorIn(sheet, known);
    return { ...reportReturn(sheet), replaces: null, ...(replacedBy !== null && { replacedBy }) };
  });
  return [...counting, ...aside].map(named);
}

/** The entries and queries of a report, each with its file under the name under which it was sent. */
export function asSent<E extends { file: string }, Q extends { file: string }>({
  entries,
  queries,
}: {
  entries: readonly E[];
  queries: readonly Q[];
}): { entries: E[]; queries: Q[] } {
  return { entries: entries.map(named), queries: queries.map(named) };
}

function named<T extends { file: string }>(one: T): T {
  return { ...one, file: fileAsSent(one.file) };
}
