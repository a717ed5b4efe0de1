import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { TODAY } from "../smallReview";
import { requestsTried } from "./stride";

type Between = NonNullable<NonNullable<Parameters<typeof openWorkbook>[1]>["between"]>;
type Fate = Awaited<ReturnType<Between>>;

/** A way in which requests fail, from the first that does. */
export interface Fault {
  name: string;
  fate(request: number, first: number): Fate;
}

/** Excel gone from one request on; or a single request that fails before it, amid it or after it is done. */
export const FAULTS: readonly Fault[] = [
  {
    name: "this and every later request",
    fate: (request, first) => (request >= first ? "not done" : undefined),
  },
  ...(["not done", "half done", "not answered"] as const).map((fate) => ({
    name: `one request, ${fate}`,
    fate: (request: number, first: number): Fate => (request === first ? fate : undefined),
  })),
];

/** What came of doing a job again, undisturbed, after a fault in it. */
interface Swept<Outcome> {
  /** The request at which it failed, from the job's first. */
  at: number;
  /** What the first attempt said; null where it said that it was done. */
  said: string | null;
  outcome: Outcome;
}

/**
 * Does a job with a fault at its first request and at later ones, each time on a new copy of a workbook and then once more
 * undisturbed.
 * @param job takes the workbook; done twice, it does no more than once
 */
export async function sweep<Outcome>(
  file: Uint8Array,
  fault: Fault,
  job: (workbook: OpenedWorkbook) => Promise<unknown>,
  outcome: (workbook: OpenedWorkbook) => Promise<Outcome>,
): Promise<Swept<Outcome>[]> {
  const swept: Swept<Outcome>[] = [];
  const start = JSON.stringify(await undisturbed(file, () => Promise.resolve(), outcome));
  for (const at of requestsTried(await requestsOf(file, job))) {
    const seen = { faulty: true, reached: false };
    const workbook = await openWorkbook(file, {
      today: TODAY,
      between: (request) => {
        const fate = seen.faulty ? fault.fate(request, at) : undefined;
        seen.reached ||= fate !== undefined;
        return fate;
      },
    });
    try {
      const said = await job(workbook).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      seen.faulty = false;
      if (!seen.reached) continue;
      // Where nothing has been written, doing it again is doing it once.
      if (said !== null && JSON.stringify(await outcome(workbook)) === start) continue;
      await job(workbook);
      swept.push({ at, said, outcome: await outcome(workbook) });
    } finally {
      workbook.close();
    }
  }
  return swept;
}

/** How many requests the job makes undisturbed. */
export async function requestsOf(
  file: Uint8Array,
  job: (workbook: OpenedWorkbook) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  const workbook = await openWorkbook(file, {
    today: TODAY,
    between: (request) => {
      count = Math.max(count, request);
      return undefined;
    },
  });
  try {
    await job(workbook);
    return count;
  } finally {
    workbook.close();
  }
}

/** The outcome of the job undisturbed. */
export async function undisturbed<Outcome>(
  file: Uint8Array,
  job: (workbook: OpenedWorkbook) => Promise<unknown>,
  outcome: (workbook: OpenedWorkbook) => Promise<Outcome>,
): Promise<Outcome> {
  const workbook = await openWorkbook(file, { today: TODAY });
  try {
    await job(workbook);
    return await outcome(workbook);
  } finally {
    workbook.close();
  }
}

/** The sheets of a workbook by name, in whatever order they stand: whether they are hidden, their tables and charts, and the values of their cells. */
export async function sheetsOf({ Excel }: OpenedWorkbook): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const read = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("values"),
      tables: sheet.tables.load("items/name"),
      charts: sheet.charts.load("items/name"),
    }));
    await context.sync();
    const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name).sort();
    return Object.fromEntries(
      read
        .sort((one, other) => one.sheet.name.localeCompare(other.sheet.name))
        .map(({ sheet, used, tables, charts }): [string, unknown] => {
          const { name, visibility } = sheet;
          const values: unknown = used.isNullObject ? null : used.values;
          return [name, { visibility, tables: names(tables.items), charts: names(charts.items), values }];
        }),
    );
  });
}
