import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs, type Jobs } from "../../../src/jobs/createJobs";
import { job, writingJob } from "../../../src/jobs/shared/job";
import { JobError } from "../../../src/jobs/shared/jobError";
import type { Follow } from "../../../src/jobs/shared/progress";
import { takingTurns } from "../../../src/jobs/shared/turns";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { paneCalled } from "../reliability/twoPanes";
import { rowsOf, runIn, TODAY } from "../smallReview";

/** Writes what it is given below what stands on the first sheet. */
const write = writingJob(
  "write it down",
  "Nothing is lost.",
  (run, word: string, _follow?: Follow): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const used = sheet.getUsedRangeOrNullObject(true).load("rowCount");
      await context.sync();
      sheet.getRangeByIndexes(used.isNullObject ? 0 : used.rowCount, 0, 1, 1).values = [[word]];
      await context.sync();
    }),
);

function cancelling(): { signal: AbortSignal; abort: () => Promise<void> } {
  const controller = new AbortController();
  const abort = (): Promise<void> => {
    controller.abort();
    return Promise.resolve();
  };
  return { signal: controller.signal, abort };
}

const NOW = Date.parse(`${TODAY}T10:12:00Z`);
const MINUTE = 60_000;

type Options = NonNullable<Parameters<typeof openWorkbook>[1]>;

async function open(options: Options = {}): Promise<OpenedWorkbook> {
  return openWorkbook(undefined, { today: TODAY, ...options });
}

interface TestPane {
  run: RunInWorkbook;
  told: string[];
  /** Done whenever the pane waits. */
  whileWaiting: (() => Promise<void>)[];
}

function pane(workbook: OpenedWorkbook, id: string): TestPane {
  const told: string[] = [];
  const whileWaiting: TestPane["whileWaiting"] = [];
  const own = paneCalled(id, { now: NOW });
  const waiting = {
    ...own,
    wait: async (milliseconds: number): Promise<void> => {
      await own.wait(milliseconds);
      for (const act of whileWaiting) await act();
    },
  };
  return {
    run: takingTurns(runIn(workbook), waiting, (sentence) => told.push(sentence)),
    told,
    whileWaiting,
  };
}

async function written(workbook: OpenedWorkbook): Promise<string[]> {
  return workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getFirst().getUsedRange(true).load("values");
    await context.sync();
    return used.values.flat().map(String);
  });
}

/** What another pane has told of itself. */
async function sign(
  workbook: OpenedWorkbook,
  claim: string,
  kind: string,
  at: number,
  place?: number,
): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const cells = [claim, kind, "merge the returns", "Excel for Mac", String(at)];
    context.workbook.tables.getItem("AtWork").rows.add(place, [cells]);
    await context.sync();
  });
}

/** A workbook in which panes have been at work before. */
async function known(): Promise<OpenedWorkbook> {
  const workbook = await open();
  await write(pane(workbook, "earlier").run, "earlier");
  return workbook;
}

async function saidOf(work: Promise<unknown>): Promise<string[]> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  return error instanceof JobError ? [error.message, error.safe, error.next] : [];
}

describe("jobs that write in one workbook", () => {
  it("do so one after the other, also where two panes ask at once in a workbook that is new to both", async () => {
    const workbook = await open();
    const [one, other] = [pane(workbook, "one"), pane(workbook, "other")];
    await Promise.all([write(one.run, "first"), write(other.run, "second")]);
    expect((await written(workbook)).sort()).toEqual(["first", "second"]);
    expect([...one.told, ...other.told]).toEqual([]);
    workbook.close();
  });

  it("need two requests more each once the pane knows the workbook", async () => {
    const workbook = await known();
    const { run } = pane(workbook, "one");
    await write(run, "first");
    const before = workbook.traffic.requests;
    await write(run, "second");
    const withTurns = workbook.traffic.requests - before;
    await write(runIn(workbook), "third");
    expect(withTurns).toBe(workbook.traffic.requests - before - withTurns + 2);
    workbook.close();
  });

  it("keep their signs on a very hidden sheet, and not for ever", async () => {
    const workbook = await known();
    const { run } = pane(workbook, "one");
    for (let time = 0; time < 40; time += 1) await write(run, "word");
    expect((await rowsOf(workbook, "AtWork")).length).toBeLessThan(70);
    const visibility = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("At work").load("visibility");
      await context.sync();
      return sheet.visibility;
    });
    expect(visibility).toBe("VeryHidden");
    workbook.close();
  });

  it("give the workbook back where they fail", async () => {
    const workbook = await known();
    const failing = writingJob("fail", "Nothing is lost.", () => Promise.reject(new Error("No.")));
    await expect(failing(pane(workbook, "one").run)).rejects.toThrow("Could not fail.");
    await write(pane(workbook, "other").run, "done");
    expect(await written(workbook)).toContain("done");
    workbook.close();
  });

  it("may ask for other jobs within their turn", async () => {
    const workbook = await known();
    const outer = writingJob("write twice", "Nothing is lost.", async (run) => {
      await write(run, "first");
      await write(run, "second");
    });
    await outer(pane(workbook, "one").run);
    expect(await written(workbook)).toEqual(["earlier", "first", "second"]);
    workbook.close();
  });

  it("let jobs pass that only read", async () => {
    const workbook = await known();
    await sign(workbook, "x-1", "begins", NOW);
    const read = job("read", "Nothing is lost.", (run: RunInWorkbook) => run(() => Promise.resolve("read")));
    expect(await read(pane(workbook, "one").run)).toBe("read");
    workbook.close();
  });
});

describe("a job that writes while another pane is at work", () => {
  it("waits a little, then says who is at work, since when, what is safe and what to do", async () => {
    const workbook = await known();
    await sign(workbook, "x-1", "begins", NOW - MINUTE);
    const { run, told } = pane(workbook, "one");
    expect(await saidOf(write(run, "word"))).toEqual([
      "Another pane (Excel for Mac) has been at work in this workbook since 10:11, to merge the returns.",
      "Nothing was changed.",
      "Wait until it has finished, then do this again. If that pane was closed at its work, you can go on two minutes after it was.",
    ]);
    expect(await written(workbook)).toEqual(["earlier"]);
    expect(told).toEqual([]);
    await sign(workbook, "x-1", "ends", NOW);
    await write(run, "word");
    expect(await written(workbook)).toEqual(["earlier", "word"]);
    workbook.close();
  });

  it("goes on as soon as that one has finished", async () => {
    const workbook = await known();
    await sign(workbook, "x-1", "begins", NOW);
    const { run, whileWaiting } = pane(workbook, "one");
    whileWaiting.push(() => sign(workbook, "x-1", "ends", NOW));
    const steps: string[] = [];
    await write(run, "word", { progress: ({ step }) => steps.push(step) });
    expect(steps).toEqual([
      "Waiting for another pane (Excel for Mac), at work since 10:12 to merge the returns",
    ]);
    expect(await written(workbook)).toContain("word");
    workbook.close();
  });

  it("can be cancelled while it waits, and has changed nothing", async () => {
    const workbook = await known();
    await sign(workbook, "x-1", "begins", NOW);
    const { run, whileWaiting } = pane(workbook, "one");
    const { signal, abort } = cancelling();
    whileWaiting.push(abort);
    await expect(write(run, "word", { progress: () => undefined, signal })).rejects.toThrow(
      "This was cancelled while it waited. Nothing was changed.",
    );
    expect(await written(workbook)).toEqual(["earlier"]);
    workbook.close();
  });

  it("says so where it is this pane itself", async () => {
    const workbook = await known();
    const { run } = pane(workbook, "one");
    let said: string[] = [];
    const long = writingJob("write for long", "Nothing is lost.", async () => {
      said = await saidOf(write(run, "word"));
    });
    await long(run);
    expect(said[0]).toBe("This pane has been at work in this workbook since 10:12, to write for long.");
    workbook.close();
  });

  it.each([
    ["at once, where that one has not been heard of for long", 20 * MINUTE],
    ["after waiting, where that one has been silent for minutes and stays so", 3 * MINUTE],
    ["after waiting, where the clock of that one was fast", -3 * MINUTE],
  ])("takes a closed pane for closed: %s", async (_when, ago) => {
    const workbook = await known();
    await sign(workbook, "x-1", "begins", NOW - ago);
    const { run, told } = pane(workbook, "one");
    await write(run, "word");
    expect(await written(workbook)).toContain("word");
    expect(told).toEqual([
      expect.stringMatching(/^A pane \(Excel for Mac\) began at .* so it was taken to have been closed/),
    ]);
    await write(pane(workbook, "other").run, "more");
    expect(await written(workbook)).toContain("more");
    workbook.close();
  });

  it("does not where that one was heard of meanwhile, whatever its clock says", async () => {
    const workbook = await known();
    await sign(workbook, "x-1", "begins", NOW - 5 * MINUTE);
    const { run, whileWaiting } = pane(workbook, "one");
    let heard = 0;
    whileWaiting.push(() => sign(workbook, "x-1", "goes on", NOW - 5 * MINUTE + (heard += 1)));
    expect(await saidOf(write(run, "word"))).not.toEqual([]);
    workbook.close();
  });
});

/** Jobs of the pane that read, show or watch. */
const READING: readonly string[] = [
  ...["listReturns", "listSetAside", "sheetsToTake", "previewMerge", "previewRevert", "listMerges"],
  ...["listColumns", "readAsTyped", "watchTyping", "previewTidyPaste", "listCrossChecks", "showCrossChecks"],
  ...[
    "readTimeline",
    "showEntry",
    "watchSelectedEntry",
    "listPlanSheets",
    "followPlan",
    "planChanges",
    "planCalendar",
    "listForms",
    "watchPlan",
    "watchForms",
  ],
  ...["readTimetables", "listGridSheets", "watchNotices", "goTo", "makeQueryWorkbook"],
  ...["listToPublish", "previewPublication", "makePublication"],
  ...["readPeople", "findNames", "holdsOverview", "readLines", "readGlossary", "makeSliceWorkbooks"],
  ...[
    "listQueries",
    "showNextQuery",
    "checkSheet",
    "readGapDays",
    "readStanding",
    "readReview",
    "findForReview",
  ],
  ...["readEntry", "nextToLookAt", "listChanged"],
];

it("every job of the pane that is not known to read alone waits for its turn", async () => {
  const workbook = await known();
  await sign(workbook, "x-1", "begins", NOW);
  const jobsOf = (id: string): Jobs => createJobs(runIn(workbook), () => TODAY, paneCalled(id));
  const wrong: string[] = [];
  for (const name of Object.keys(jobsOf("any")).filter((one) => !READING.includes(one))) {
    const jobs = jobsOf(name);
    const ask: unknown = Reflect.get(jobs, name);
    const asked: unknown =
      typeof ask === "function" ? Reflect.apply(ask, jobs, [{ kind: "file" }, "", "", ""]) : null;
    const [said = "nothing"] = await saidOf(Promise.resolve(asked));
    if (!said.startsWith("Another pane")) wrong.push(`${name}: ${said}`);
  }
  expect(wrong).toEqual([]);
  workbook.close();
});

describe("a job that was not alone after all", () => {
  it("tells so where its pane was given up while it worked", async () => {
    const workbook = await known();
    const { run, told } = pane(workbook, "one");
    const slow = writingJob("write it down", "Nothing is lost.", () =>
      sign(workbook, "one-1", "is given up", NOW),
    );
    await slow(run);
    expect(told).toEqual([
      expect.stringMatching(/^This pane was not heard of for a while when it was to write it down/),
    ]);
    workbook.close();
  });

  it("tells so where another pane's earlier claim arrived only then, as it does from a co-author", async () => {
    const workbook = await known();
    const { run, told } = pane(workbook, "one");
    const slow = writingJob("write it down", "Nothing is lost.", () =>
      sign(workbook, "x-1", "begins", NOW, 0),
    );
    await slow(run);
    expect(told).toEqual([
      "While this pane was to write it down, another pane (Excel for Mac) was at work in the workbook too, since 10:12, to merge " +
        "the returns. Look whether what both did is all there; to merge or to build once more puts right what is missing.",
    ]);
    workbook.close();
  });
});

describe("where Excel refuses the signs", () => {
  it.each(["not done", "half done", "not answered"] as const)(
    "at the beginning (%s), the job fails, and can be done again at once",
    async (fate) => {
      let next: typeof fate | undefined;
      const workbook = await open({
        between: () => {
          const now = next;
          next = undefined;
          return now;
        },
      });
      const { run } = pane(workbook, "one");
      await write(run, "first");
      next = fate;
      expect(await saidOf(write(run, "second"))).toContain("Nothing is lost.");
      await write(run, "second");
      expect(await written(workbook)).toEqual(["first", "second"]);
      workbook.close();
    },
  );

  it("because sheets are protected, the job is done and told to be alone", async () => {
    const workbook = await open();
    await workbook.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const { run, told } = pane(workbook, "one");
    await write(run, "word");
    expect(await written(workbook)).toEqual(["word"]);
    expect(told).toEqual([expect.stringMatching(/^The structure of the workbook is protected/)]);
    workbook.close();
  });

  it("at the end, the job is done and it is told how long others wait", async () => {
    let refuses = false;
    const workbook = await open({ between: () => (refuses ? "not done" : undefined) });
    const { run, told } = pane(workbook, "one");
    const last = writingJob("write it down", "Nothing is lost.", () => {
      refuses = true;
      return Promise.resolve("done");
    });
    expect(await last(run)).toBe("done");
    expect(told).toEqual([
      expect.stringMatching(/^All is done, but Excel refused to note .* wait for it for two minutes/),
    ]);
    workbook.close();
  });
});
