import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs, type Jobs } from "../../../src/jobs/createJobs";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import { lookAfter, lookingAfter } from "../../../src/workbook/gateway/lookAfter";
import { lookAtRules } from "../../../src/workbook/look/lookAtRules";
import { queueRule } from "../../../src/workbook/look/rules";
import { planOf } from "../plan/planWorkbook";
import { csv, inChronology, POLICE, rowsOf, runIn, TODAY } from "../smallReview";

/*
 * What Excel makes of some writes is not known (docs/excel.md). Here a co-author makes something else of them, before each
 * request that finds them written: the job is done all the same, and says what differs.
 */
type Step = (context: Excel.RequestContext) => Promise<void>;

interface Watched {
  workbook: OpenedWorkbook;
  jobs: Jobs;
  told: string[];
  /** What happens before each request from now on. */
  before: (step: Step) => void;
}

async function open(): Promise<Watched> {
  let step: Step | undefined;
  const workbook = await openWorkbook(undefined, {
    today: TODAY,
    between: async (_request, coAuthor) => {
      if (step) await coAuthor.run(step);
      return undefined;
    },
  });
  const jobs = createJobs(runIn(workbook), () => TODAY);
  const told: string[] = [];
  jobs.watchNotices((sentence) => told.push(sentence));
  return { workbook, jobs, told, before: (next) => (step = next) };
}

const PLAN = [
  ["Recommendation", "Action", "Lead", "When"],
  ["1. Share information", "Train all staff", "Police", "31/12/2026"],
  ["1. Share information", "Audit the sharing", "Police", "30/11/2026"],
  ["2. See fathers", "Revise the form", "Housing", "12/10/2026"],
];
const MORE = [...PLAN, ["2. See fathers", "Review the form", "Housing", "12/01/2027"]];

function planFile(rows: readonly (readonly string[])[]): FileGiven {
  return { name: "plan.csv", bytes: new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n")) };
}

function buildPlan(jobs: Jobs, rows: readonly (readonly string[])[] = PLAN): Promise<unknown> {
  return jobs.buildPlan({ kind: "file", file: planFile(rows) }, []);
}

/** Writes into a column of a table as soon as that is there. */
function writesInto(table: string, heading: string, row: "first" | "last", cell: string): Step {
  return async (context) => {
    const column = context.workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(heading);
    const body = column.getDataBodyRange().load("formulas");
    await context.sync();
    if (column.isNullObject || !String(body.formulas[0]?.[0]).startsWith("=")) return;
    const place = row === "first" ? body.getCell(0, 0) : body.getLastCell();
    place.formulas = [[cell]];
    await context.sync();
  };
}

/** Does something with the rules of a sheet as soon as that has its name. */
function withRules(sheet: string, work: (rules: Excel.ConditionalFormat[]) => void): Step {
  return async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const { conditionalFormats } = found.getRange();
    conditionalFormats.load("items/id");
    await context.sync();
    if (found.isNullObject) return;
    work(conditionalFormats.items);
    await context.sync();
  };
}

async function valueOfFirstCell({ Excel }: OpenedWorkbook): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
}

const makeTimetable = (jobs: Jobs): Promise<unknown> =>
  jobs.makeTimetable({ procedure: "rapid-review", days: { trigger: TODAY } });
const mergePolice = async (jobs: Jobs): Promise<void> => {
  await jobs.addReturns([csv("Police.csv", POLICE)]);
  await jobs.mergeReturns({ today: TODAY });
};

let watched: Watched;

beforeEach(async () => {
  watched = await open();
});

afterEach(async () => {
  watched.before(() => Promise.resolve());
  // What Excel.run still sends when a job has ended is answered first.
  await valueOfFirstCell(watched.workbook);
  watched.workbook.close();
});

describe("a column that holds a formula in every row", () => {
  const PLAN_MENDED = "Nothing else is affected; build the plan again, or fill the formula down.";

  it.each<[string, Step, (jobs: Jobs) => Promise<unknown>, string]>([
    [
      "a word in the last row of the plan",
      writesInto("ActionPlan", "RAG", "last", "Green"),
      buildPlan,
      `The column RAG of the action plan does not hold its formula in every row. ${PLAN_MENDED}`,
    ],
    [
      "an empty cell in the first row of the plan",
      writesInto("ActionPlan", "Working days left", "first", ""),
      buildPlan,
      `The column Working days left of the action plan does not hold its formula in every row. ${PLAN_MENDED}`,
    ],
    [
      "a formula of the plan that Excel does not understand",
      writesInto("ActionPlan", "RAG", "last", "=NoSuchName+1"),
      buildPlan,
      `The column RAG of the action plan shows an error in place of what is worked out. ${PLAN_MENDED}`,
    ],
    [
      "a word in the timetable",
      writesInto("Timetable", "From", "last", "soon"),
      makeTimetable,
      "The column From of the timetable does not hold its formula in every row. Nothing else is affected; " +
        "make the timetable again.",
    ],
    [
      "a day in the returns tracker",
      writesInto("ReturnsTracker", "Due by the timetable", "first", "46000"),
      async (jobs) => {
        await mergePolice(jobs);
        await jobs.makeReturnsTracker();
      },
      "The column Due by the timetable of the returns tracker does not hold its formula in every row. Nothing else is " +
        "affected; make the tracker again, or fill the formula down.",
    ],
    [
      "a word in the cross-checks",
      writesInto("CrossChecks", "Go to", "last", "POL-0001"),
      mergePolice,
      "The column Go to of the cross-checks does not hold its formula in every row. Nothing else is affected; " +
        "merge the returns again, or fill the formula down.",
    ],
  ])("is told where Excel made something else of it: %s", async (_name, step, work, sentence) => {
    watched.before(step);
    await work(watched.jobs);
    expect(watched.told).toEqual([sentence]);
  });

  it("is looked at again where rows are added to the plan", async () => {
    const { workbook, jobs, told, before } = watched;
    await buildPlan(jobs);
    expect(told).toEqual([]);
    before(writesInto("ActionPlan", "RAG", "last", "Green"));
    await buildPlan(jobs, MORE);
    expect(told).toEqual([
      `The column RAG of the action plan does not hold its formula in every row. ${PLAN_MENDED}`,
    ]);
    expect(await planOf(workbook)).toHaveLength(MORE.length - 1);
  });
});

describe("the name of the number in the RAG key", () => {
  it("is told where it is not there once the plan is built", async () => {
    watched.before(async (context) => {
      const name = context.workbook.names.getItemOrNullObject("AmberWithin").load("name");
      await context.sync();
      if (name.isNullObject) return;
      name.delete();
      await context.sync();
    });
    await buildPlan(watched.jobs);
    expect(watched.told).toContainEqual(
      "The name AmberWithin is not that of the cell 'Action plan'!N1, whose number RAG looks at to turn amber. Nothing else " +
        "is affected; build the plan again, or give the cell that name under Formulas, Name Manager.",
    );
  });
});

describe("rules that colour the same cells", () => {
  const said = (of: string): string =>
    `The rules that colour ${of} are not in the order that was asked for, or one stops another: where two apply, a cell may show ` +
    "the wrong one. Nothing else is affected; the order is under Conditional Formatting, Manage Rules.";
  const stopping = (rules: Excel.ConditionalFormat[]): void => {
    rules.forEach((rule) => (rule.stopIfTrue = true));
  };
  /** Once: turned at each request, they would come round to their own order again. */
  const turned = (): ((rules: Excel.ConditionalFormat[]) => void) => {
    let isDone = false;
    return (rules) => {
      if (!isDone) rules.slice(0, 1).forEach((rule) => (rule.priority = rules.length - 1));
      isDone ||= rules.length > 0;
    };
  };

  it.each<[string, Step, (jobs: Jobs) => Promise<unknown>, string]>([
    ["one stops the others", withRules("Action plan", stopping), buildPlan, "the action plan"],
    ["they are in another order", withRules("Action plan", turned()), buildPlan, "the action plan"],
    [
      "those of the chronology stop",
      withRules("Integrated chronology", stopping),
      mergePolice,
      "the chronology",
    ],
    ["those of the queries are turned", withRules("Queries", turned()), mergePolice, "the queries"],
    ["those of the timetable stop", withRules("Timetable", stopping), makeTimetable, "the timetable"],
  ])("are told where %s", async (_name, step, work, of) => {
    watched.before(step);
    await work(watched.jobs);
    expect(watched.told).toEqual([said(of)]);
  });
});

describe("a formula of the panel's own in a column of the chronology", () => {
  const LATE = [...POLICE, ["02/05/2021", "Officers took a statement of the grandmother."]] as const;

  beforeEach(async () => {
    await mergePolice(watched.jobs);
    await inChronology(watched.workbook, (_sheet, table) => {
      const column = table.columns.add(undefined, undefined, "Words");
      const body = column.getDataBodyRange();
      body.numberFormat = POLICE.map(() => ["General"]);
      body.formulas = POLICE.map(() => ["=LEN([@[What happened]])"]);
    });
    await watched.jobs.addReturns([csv("Police.csv", LATE)]);
  });

  it("is filled into new rows, and nothing is said", async () => {
    await watched.jobs.mergeReturns({ today: TODAY });
    expect(watched.told).toEqual([]);
    expect((await rowsOf(watched.workbook)).map((row) => typeof row.Words)).toEqual(LATE.map(() => "number"));
  });

  it("is told where Excel has not filled it into new rows", async () => {
    watched.before(async (context) => {
      const table = context.workbook.tables.getItem("IntegratedChronology");
      const body = table.columns.getItem("Words").getDataBodyRange().load("rowCount");
      await context.sync();
      if (body.rowCount < LATE.length) return;
      body.getLastCell().values = [[""]];
      await context.sync();
    });
    await watched.jobs.mergeReturns({ today: TODAY });
    expect(watched.told).toEqual([
      "Excel has not filled the formulas of your own column Words of the chronology into the new rows. Nothing else is affected; " +
        "fill them down.",
    ]);
    expect(await rowsOf(watched.workbook)).toHaveLength(LATE.length);
  });
});

describe("a formula of a person's own in a column of the plan", () => {
  beforeEach(async () => {
    await buildPlan(watched.jobs);
    await watched.workbook.Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("ActionPlan").columns.add(undefined, undefined, "Words");
      const body = column.getDataBodyRange();
      body.numberFormat = PLAN.slice(1).map(() => ["General"]);
      body.formulas = PLAN.slice(1).map(() => ["=LEN([@Action])"]);
      await context.sync();
    });
  });

  it("is filled into new rows, and nothing is said", async () => {
    await buildPlan(watched.jobs, MORE);
    expect(watched.told).toEqual([]);
    expect((await planOf(watched.workbook)).map((row) => row.Words)).toEqual(
      MORE.slice(1).map(([, action = ""]) => action.length),
    );
  });

  it("is told where Excel has not filled it into new rows", async () => {
    watched.before(async (context) => {
      const table = context.workbook.tables.getItem("ActionPlan");
      const body = table.columns.getItem("Words").getDataBodyRange().load("rowCount");
      await context.sync();
      if (body.rowCount < MORE.length - 1) return;
      body.getLastCell().values = [[""]];
      await context.sync();
    });
    await buildPlan(watched.jobs, MORE);
    expect(watched.told).toEqual([
      "Excel has not filled the formulas of your own column Words of the action plan into the new rows. Nothing else is affected; " +
        "fill them down.",
    ]);
  });
});

describe("the request that looks", () => {
  it("may be refused: the work is done, the rest is looked at, and what could not be read is named", async () => {
    const workbook = await openWorkbook();
    const told: string[] = [];
    const run = lookingAfter(runIn(workbook), (sentence) => told.push(sentence));
    const done = await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["written"]];
      lookAfter(context, "the sheet that is gone", () => {
        context.workbook.worksheets.getItem("Gone").load("name");
        return () => [];
      });
      lookAfter(context, "the first sheet", () => () => ["It differs."]);
      await context.sync();
      return "done";
    });
    expect(done).toBe("done");
    expect(told).toEqual([
      "It differs.",
      "All is written, but Excel refused to read it back, so look over the sheet that is gone. Nothing else is affected.",
    ]);
    expect(await valueOfFirstCell(workbook)).toEqual([["written"]]);
    workbook.close();
  });

  it("is one where something was written that is in doubt, and none where nothing was", async () => {
    const workbook = await openWorkbook();
    const run = lookingAfter(runIn(workbook), (sentence) => {
      throw new Error(sentence);
    });
    const requests = async (rules: number): Promise<number> => {
      const before = workbook.traffic.requests;
      await run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        range.values = [[rules]];
        for (let rule = 0; rule < rules; rule += 1) {
          lookAtRules(context, `sheet ${rule}`, [queueRule(range, `=$A$1=${rule}`, { bold: true })]);
        }
        await context.sync();
      });
      return workbook.traffic.requests - before;
    };
    const none = await requests(0);
    expect([await requests(1), await requests(3)]).toEqual([none + 1, none + 1]);
    workbook.close();
  });
});
