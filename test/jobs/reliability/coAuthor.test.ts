import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs } from "../../../src/jobs/createJobs";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { build } from "../plan/planWorkbook";
import { TODAY } from "../smallReview";
import { corrected, mergedAgain } from "./cases/mergeCases";
import { stateOf } from "./state";
import { requestsTried } from "./stride";

type CoAuthor = OpenedWorkbook["Excel"];
type Rows = Map<string, Record<string, string>>;

/** Whom a co-author meets: a job, the table it writes in, and a workbook in which it has something to write. */
interface Meeting {
  name: string;
  table: string;
  start: () => Promise<OpenedWorkbook>;
  job: (run: RunInWorkbook) => Promise<string[]>;
  /** A cell that the job writes, and one that it doesn't, in a row that stays; and a row that the job leaves alone. */
  written: Cell;
  other: Cell;
  spare: string;
  /** The steps that are tried; all of them by default. */
  steps?: readonly string[];
}

interface Cell {
  ref: string;
  heading: string;
}

async function planned(): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await build(workbook);
  return workbook;
}

/** The sentences of a job that fails when it has something to say. */
async function said(work: Promise<unknown>): Promise<string[]> {
  return work.then(
    (warnings) => (Array.isArray(warnings) ? warnings.map(String) : []),
    (error: unknown) => [error instanceof Error ? error.message : String(error)],
  );
}

const jobs = (run: RunInWorkbook) => createJobs(run, () => TODAY);
const PLAN = {
  table: "ActionPlan",
  start: planned,
  other: { ref: "ACT-0001", heading: "Impact" },
  spare: "ACT-0001",
};
const CHRONOLOGY = {
  table: "IntegratedChronology",
  other: { ref: "HOU-0001", heading: "Panel comment" },
  spare: "HOU-0002",
};

const MEETINGS: readonly Meeting[] = [
  {
    name: "merge again",
    ...CHRONOLOGY,
    start: corrected,
    steps: ["sorts the rows"],
    job: (run) =>
      said(
        jobs(run)
          .mergeReturns({ today: TODAY })
          .then(({ warnings }) => warnings),
      ),
    written: { ref: "POL-0001", heading: "What happened" },
  },
  {
    name: "revert the merge",
    ...CHRONOLOGY,
    start: mergedAgain,
    job: (run) =>
      said(
        jobs(run)
          .revertMerge(2)
          .then(({ warnings }) => warnings),
      ),
    written: { ref: "POL-0001", heading: "What happened" },
  },
  {
    name: "change actions",
    ...PLAN,
    job: (run) =>
      said(
        jobs(run).changeActions(
          ["ACT-0002"],
          { status: "Complete", completed: "2026-11-20", evidence: "Report" },
          { evidence: "" },
        ),
      ),
    written: { ref: "ACT-0002", heading: "Evidence" },
  },
  {
    name: "add a progress note",
    ...PLAN,
    job: (run) => said(jobs(run).addProgressNote("ACT-0002", "Begun.")),
    written: { ref: "ACT-0002", heading: "Progress" },
  },
];

type Step = (context: Excel.RequestContext, meeting: Meeting) => Promise<void> | void;

async function cellOf(
  context: Excel.RequestContext,
  table: string,
  { ref, heading }: Cell,
): Promise<Excel.Range> {
  const { columns } = context.workbook.tables.getItem(table);
  const refs = columns.getItem("Ref").getDataBodyRange().load("values");
  await context.sync();
  const row = refs.values.findIndex(([cell]) => cell === ref);
  return columns.getItem(heading).getDataBodyRange().getCell(row, 0);
}

const TYPED = "A co-author's own words.";

const STEPS: Readonly<Record<string, Step>> = {
  "types into a cell that the job writes": async (context, { table, written }) => {
    (await cellOf(context, table, written)).values = [[TYPED]];
  },
  "types into a cell that the job does not write": async (context, { table, other }) => {
    (await cellOf(context, table, other)).values = [[TYPED]];
  },
  "sorts the rows": (context, { table }) => {
    context.workbook.tables.getItem(table).sort.apply([{ key: 0, ascending: false }]);
  },
  "inserts a row above the table": (context, { table }) => {
    context.workbook.tables.getItem(table).worksheet.getRange("1:1").insert("Down");
  },
  "inserts a row within the table": async (context, { table, spare }) => {
    const cell = await cellOf(context, table, { ref: spare, heading: "Ref" });
    cell.getEntireRow().insert("Down");
  },
  "deletes a row": async (context, { table, spare }) => {
    const cell = await cellOf(context, table, { ref: spare, heading: "Ref" });
    cell.getEntireRow().delete("Up");
  },
};

async function rowsIn(excel: CoAuthor, table: string): Promise<Rows> {
  return excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    const column = headings.indexOf("Ref");
    return new Map(
      rows
        .filter((row) => row[column] !== "")
        .map((row) => [
          String(row[column]),
          Object.fromEntries(headings.map((heading, at) => [String(heading), String(row[at])])),
        ]),
    );
  });
}

interface Met {
  rows: Rows;
  /** What the job said. */
  told: string[];
  /** Whether what was typed is still somewhere: the Change log keeps what an agency's new text replaces. */
  kept: boolean;
}

/** How many requests the job makes undisturbed. */
async function requestsOf(file: Uint8Array, meeting: Meeting): Promise<number> {
  const workbook = await openWorkbook(file, { today: TODAY });
  try {
    await meeting.job((batch) => workbook.Excel.run(batch));
    return workbook.traffic.requests;
  } finally {
    workbook.close();
  }
}

/** Does the job, with a co-author's step before its n-th request; null where it has fewer. */
async function meet(file: Uint8Array, meeting: Meeting, step: Step | null, at: number): Promise<Met | null> {
  let met = step === null;
  const workbook = await openWorkbook(file, {
    today: TODAY,
    between: async (request, coAuthor) => {
      if (request !== at || step === null || met) return undefined;
      met = true;
      await coAuthor.run(async (context) => {
        await step(context, meeting);
        await context.sync();
      });
      return undefined;
    },
  });
  try {
    const told = await meeting.job((batch) => workbook.Excel.run(batch));
    if (!met) return null;
    const kept = JSON.stringify(await stateOf(workbook)).includes(TYPED);
    return { rows: await rowsIn(workbook.Excel, meeting.table), told, kept };
  } finally {
    workbook.close();
  }
}

describe.each(MEETINGS)("while a job is to $name, a co-author", (meeting) => {
  let file: Uint8Array;
  let before: Rows;
  let whole: Rows;
  let requests: number;

  beforeAll(async () => {
    const workbook = await meeting.start();
    before = await rowsIn(workbook.Excel, meeting.table);
    file = await workbook.save();
    workbook.close();
    requests = await requestsOf(file, meeting);
    whole = (await meet(file, meeting, null, 0))?.rows ?? new Map<string, Record<string, string>>();
  });

  it.each(meeting.steps ?? Object.keys(STEPS))(
    "%s before any of its requests: each cell holds what is its own, and what is not done is told",
    async (name) => {
      const step = STEPS[name] ?? (() => undefined);
      const wrong: string[] = [];
      for (const at of requestsTried(requests)) {
        const found = await meet(file, meeting, step, at);
        if (!found) continue;
        wrong.push(...wrongCells(found, name).map((line) => `${at}: ${line}`));
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  /** Cells that hold neither what the job leaves there, nor what a co-author typed, nor, where something was told, what they held. */
  function wrongCells({ rows, told, kept }: Met, step: string): string[] {
    const { written, other, spare } = meeting;
    const typed = step.includes("does not write") ? other : step.startsWith("types") ? written : null;
    return [...new Set([...whole.keys(), ...rows.keys()])].flatMap((ref) => {
      const cells = rows.get(ref);
      if (!cells)
        return (step.startsWith("deletes") && ref === spare) || told.length > 0 ? [] : [`${ref} gone`];
      return Object.entries(cells).flatMap(([heading, value]) => {
        if (ref === typed?.ref && heading === typed.heading) {
          return kept ? [] : [`${ref} ${heading} lost what was typed`];
        }
        const may = [whole.get(ref), ...(told.length > 0 ? [before.get(ref) ?? {}] : [])];
        const isOwn = LIVE.has(heading) || may.some((row) => row?.[heading] === value);
        return isOwn ? [] : [`${ref} ${heading} holds ${value} (${told.join(" ")})`];
      });
    });
  }
});

/** Columns whose formulas the embedded workbook loses where whole rows of the sheet are inserted or deleted; nothing writes them. */
const LIVE: ReadonlySet<string> = new Set(["RAG", "Working days left"]);
