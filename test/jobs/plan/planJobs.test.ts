import { serialFromDate } from "../../../src/calendar/serial";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createPlanJobs } from "../../../src/jobs/plan/planJobs";
import type { PlanJobs, RecommendationsFrom } from "../../../src/jobs/plan/planTypes";
import { createTimetableJobs } from "../../../src/jobs/timetable/timetableJobs";
import { makeTemplate } from "../../../src/jobs/templates/makeTemplate";
import { reviewFrom } from "../../../src/review/review";
import { mergedReview } from "../smallReview";
import { addressOf, openPlan, planOf, runIn, TODAY, type } from "./planWorkbook";

const CSV = [
  "Recommendation,Action,Lead,When,Outcome",
  "1. Share information,Train all front-line staff,Head of Training,31/12/2026,Staff share in time",
  "1. Share information,Audit the sharing of information,Police,Ongoing,",
  "2. See fathers,Revise the assessment form,Team Manager,12/10/2026,",
].join("\n");

const FILE: RecommendationsFrom = {
  kind: "file",
  file: { name: "plan.csv", bytes: new TextEncoder().encode(CSV) },
};

interface Opened {
  workbook: OpenedWorkbook;
  jobs: PlanJobs;
}

async function opened<T>(test: (open: Opened) => Promise<T>): Promise<T> {
  const workbook = await openPlan();
  try {
    return await test({ workbook, jobs: createPlanJobs(runIn(workbook), () => TODAY) });
  } finally {
    workbook.close();
  }
}

const built = (test: (open: Opened) => Promise<unknown>): Promise<unknown> =>
  opened(async (open) => {
    await open.jobs.buildPlan(FILE, []);
    return test(open);
  });

async function sheetWith(workbook: OpenedWorkbook, name: string, rows: string[][], select?: string) {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows;
    sheet.activate();
    if (select !== undefined) sheet.getRange(select).select();
    await context.sync();
  });
}

/** What is below the headings of the history. */
async function historyOf(workbook: OpenedWorkbook): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("ProgressNotes").getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });
}

async function valuesOf(workbook: OpenedWorkbook, sheet: string): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return used.values;
  });
}

/** How wide the column of the notes is, which new columns move to the right. */
async function widthOfNotes(workbook: OpenedWorkbook): Promise<number> {
  return workbook.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("ActionPlan").columns.getItem("Plan notes");
    const { format } = column.getHeaderRowRange().load("format/columnWidth");
    await context.sync();
    return format.columnWidth;
  });
}

const ROWS = CSV.split("\n").map((line) => line.split(","));

describe("a preview of recommendations", () => {
  it("says how each action was understood, and changes nothing", () =>
    opened(async ({ workbook, jobs }) => {
      const preview = await jobs.previewPlan(FILE);
      expect(
        preview.actions.map(({ agency, leads, target, needsDate }) => [agency, leads, target, needsDate]),
      ).toEqual([
        ["", "Head of Training", "2026-12-31", false],
        ["Police", "", null, true],
        ["", "Team Manager", "2026-10-12", false],
      ]);
      expect([preview.called, preview.hasPlan]).toEqual(["plan.csv", false]);
      expect(preview.columns).toHaveLength(1);
      expect(preview.columns[0]).toMatchObject({
        sheet: "plan",
        columns: [
          { column: 1, heading: "Recommendation", field: "recommendation", doubt: "" },
          {},
          {},
          {},
          {},
        ],
      });
      const names = await workbook.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      });
      expect(names).toEqual(["Sheet1"]);
    }));

  it("reads a sheet of the workbook, which is offered by name", () =>
    opened(async ({ workbook, jobs }) => {
      await sheetWith(workbook, "Recommendations", ROWS);
      expect(await jobs.listPlanSheets()).toEqual(["Sheet1", "Recommendations"]);
      const preview = await jobs.previewPlan({ kind: "sheet", sheet: "Recommendations" });
      expect(preview.actions.map(({ action }) => action)).toEqual(ROWS.slice(1).map((row) => row[1]));
    }));

  it("does not offer the chronologies of agencies", async () => {
    const workbook = await mergedReview();
    try {
      await sheetWith(workbook, "Recommendations", ROWS);
      const jobs = createPlanJobs(runIn(workbook), () => TODAY);
      expect(await jobs.listPlanSheets()).toEqual(["Sheet1", "Recommendations"]);
    } finally {
      workbook.close();
    }
  });

  it("reads no more than what is selected", () =>
    opened(async ({ workbook, jobs }) => {
      await sheetWith(workbook, "Recommendations", ROWS, "A1:E3");
      const preview = await jobs.previewPlan({ kind: "selection" });
      expect(preview.actions.map(({ row }) => row)).toEqual([2, 3]);
      expect(preview.called).toBe("rows 1 to 3 of the sheet Recommendations");
      await sheetWith(workbook, "Elsewhere", [["Nothing"]], "A1:A1");
      await jobs.buildPlan(preview.from, []);
      expect(await planOf(workbook)).toHaveLength(2);
    }));

  it("takes one selected cell for its whole sheet", () =>
    opened(async ({ workbook, jobs }) => {
      await sheetWith(workbook, "Recommendations", ROWS, "B2");
      expect((await jobs.previewPlan({ kind: "selection" })).actions).toHaveLength(3);
    }));

  it("says at the first action that Excel did not report merged cells, and so does the plan", async () => {
    const workbook = await openWorkbook(undefined, {
      today: TODAY,
      failing: [{ call: "Range.getMergedAreasOrNullObject", when: "before" }],
    });
    const jobs = createPlanJobs(runIn(workbook), () => TODAY);
    await sheetWith(workbook, "Recommendations", ROWS);
    const { from, actions } = await jobs.previewPlan({ kind: "sheet", sheet: "Recommendations" });
    const said = actions.map(({ doubts }) => doubts.some((doubt) => /Excel could not say which/.test(doubt)));
    expect(said).toEqual([true, false, false]);
    const { noticed } = await jobs.buildPlan(from, []);
    expect(noticed.filter(({ message }) => /Excel could not say which/.test(message))).toHaveLength(1);
    workbook.close();
  });

  it("says in plain words that there are no recommendations", () =>
    opened(async ({ jobs }) => {
      await expect(jobs.previewPlan({ kind: "sheet", sheet: "Sheet1" })).rejects.toThrow(
        "contains no recommendations",
      );
    }));
});

describe("our own forms, filled in", () => {
  it.each([
    ["rapid-review", "Rapid review outcome", "Learning"],
    ["case-review", "Case review sheet", "What went well, or could go better"],
  ] as const)("give the learning of a %s to the plan, once", (template, sheet, heading) =>
    built(async ({ workbook, jobs }) => {
      const review = reviewFrom({ reference: "R" });
      await makeTemplate(runIn(workbook), { today: TODAY, template, agency: "", review });
      await workbook.Excel.run(async (context) => {
        const form = context.workbook.worksheets.getItem(sheet);
        const used = form.getUsedRange().load("values");
        await context.sync();
        const at = used.values.findIndex((row: unknown[]) => row[0] === heading);
        form.getRangeByIndexes(at + 2, 0, 1, 1).values = [["Fathers were not seen"]];
        await context.sync();
      });
      expect(await jobs.listPlanSheets()).toContain(sheet);
      const from: RecommendationsFrom = { kind: "sheet", sheet };
      expect((await jobs.previewPlan(from)).actions).toMatchObject([
        { recommendation: "Fathers were not seen" },
      ]);
      expect(await jobs.buildPlan(from, [])).toMatchObject({ added: 1, withdrawn: 0, actions: 4 });
      expect(await jobs.buildPlan(from, [])).toMatchObject({ added: 0, withdrawn: 0, actions: 4 });
      expect((await planOf(workbook))[3]).toMatchObject({
        Ref: "ACT-0004",
        Recommendation: "Fathers were not seen",
      });
      expect(String((await planOf(workbook))[3]?.["Taken from"])).toContain(sheet);
    }),
  );
});

describe("a correction in a preview", () => {
  it("is in the plan, even after it is built again from the same table", () =>
    opened(async ({ workbook, jobs }) => {
      const { from, actions } = await jobs.previewPlan(FILE);
      const corrections = [
        { key: actions[0]?.key ?? "", agency: "Training Partnership" },
        { key: actions[1]?.key ?? "", lead: "Superintendent", target: "end of March 2027" },
      ];
      await jobs.buildPlan(from, corrections);
      const wanted = [
        ["Training Partnership", "Head of Training", serialFromDate("2026-12-31"), "31/12/2026"],
        ["Police", "Superintendent", serialFromDate("2027-03-31"), "Ongoing"],
        ["", "Team Manager", serialFromDate("2026-10-12"), "12/10/2026"],
      ];
      const stands = async () =>
        (await planOf(workbook)).map((row) => [
          row.Agency,
          row["Lead (role)"],
          row["Target date"],
          row["Target as written"],
        ]);
      expect(await stands()).toEqual(wanted);
      const again = await jobs.buildPlan(from, []);
      expect([again.added, again.changed, again.withdrawn]).toEqual([0, 0, 0]);
      expect(await stands()).toEqual(wanted);
    }));

  it("goes into an existing plan", () =>
    built(async ({ workbook, jobs }) => {
      const { from, actions } = await jobs.previewPlan(FILE);
      const made = await jobs.buildPlan(from, [{ key: actions[2]?.key ?? "", agency: "Health" }]);
      expect([made.added, made.changed]).toEqual([0, 1]);
      expect((await planOf(workbook))[2]?.Agency).toBe("Health");
    }));

  it("is refused if the table has changed since", () =>
    opened(async ({ workbook, jobs }) => {
      await sheetWith(workbook, "Recommendations", ROWS);
      const { from, actions } = await jobs.previewPlan({ kind: "sheet", sheet: "Recommendations" });
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Recommendations").getRange("B2").values = [
          ["Something else entirely"],
        ];
        await context.sync();
      });
      await expect(jobs.buildPlan(from, [{ key: actions[0]?.key ?? "", agency: "Health" }])).rejects.toThrow(
        "has changed since you looked at it",
      );
    }));
});

describe("a plan that is followed up", () => {
  it("is null if the workbook has none", () =>
    opened(async ({ jobs }) => {
      expect(await jobs.followPlan()).toBeNull();
    }));

  it("is counted by RAG and by agency, with what is overdue, due and undated", () =>
    built(async ({ jobs }) => {
      const plan = await jobs.followPlan();
      expect(plan?.counts).toEqual({ Blue: 0, Red: 1, Amber: 0, Green: 1, Grey: 1 });
      expect(plan?.agencies.map(({ agency, all }) => [agency, all])).toEqual([
        ["", 2],
        ["Police", 1],
      ]);
      expect([plan?.overdue, plan?.due, plan?.needsDate]).toEqual([["ACT-0003"], [], ["ACT-0002"]]);
    }));

  it("says what its actions lack, each with its cell", () =>
    built(async ({ workbook, jobs }) => {
      const plan = await jobs.followPlan();
      const outcome = plan?.lacking.find(({ rule }) => rule === "outcome-missing");
      expect(outcome?.notices.map(({ ref, address }) => [ref, address])).toEqual([
        ["ACT-0002", await addressOf(workbook, 1, "Desired outcome")],
        ["ACT-0003", await addressOf(workbook, 2, "Desired outcome")],
      ]);
    }));

  it("says what is broken, and one press repairs it", () =>
    built(async ({ workbook, jobs }) => {
      await type(workbook, 0, "RAG", "Green");
      await type(workbook, 1, "Status", "Nearly there");
      const rag = await addressOf(workbook, 0, "RAG");
      expect((await jobs.followPlan())?.broken.map(({ ref, address }) => [ref, address])).toEqual(
        expect.arrayContaining([
          ["ACT-0001", rag],
          ["ACT-0002", await addressOf(workbook, 1, "Status")],
        ]),
      );
      const repaired = await jobs.repairPlan();
      expect(repaired.noticed.map(({ message }) => message).join(" ")).toContain("The formula under RAG");
      expect((await jobs.followPlan())?.broken.some(({ address }) => address === rag)).toBe(false);
    }));
});

describe("the number of the RAG key", () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "was overwritten with words",
      ({ workbook }) => {
        const cell = workbook.names.getItem("AmberWithin").getRange();
        cell.numberFormat = [["@"]];
        cell.values = [["ten"]];
      },
    ],
    [
      "has lost its name",
      ({ workbook }) => {
        workbook.names.getItem("AmberWithin").delete();
      },
    ],
  ])("that %s is noticed, and one press puts it back", (_what, breakKey) =>
    built(async ({ workbook, jobs }) => {
      await workbook.Excel.run(async (context) => {
        breakKey(context);
        await context.sync();
      });
      const broken = (await jobs.followPlan())?.broken.map(({ message }) => message).join(" ");
      expect(broken).toContain("The RAG key has lost its number of working days");
      await jobs.repairPlan();
      expect((await jobs.followPlan())?.broken).toEqual([]);
      expect((await planOf(workbook)).map(({ RAG }) => RAG)).toEqual(["Green", "Grey", "Red"]);
    }),
  );
});

describe("a report on the plan", () => {
  it("is recorded in the workbook by its date, which a person may change there", () =>
    built(async ({ workbook, jobs }) => {
      expect((await jobs.followPlan())?.lastReport).toBeNull();
      const before = await planOf(workbook);
      await jobs.rememberReport();
      await jobs.rememberReport();
      expect((await jobs.followPlan())?.lastReport).toBe(TODAY);
      expect((await valuesOf(workbook, "Action plan"))[0]?.slice(14, 16)).toEqual([
        "Last report",
        serialFromDate(TODAY),
      ]);
      expect(await planOf(workbook)).toEqual(before);
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Action plan").getRange("P1").values = [
          [serialFromDate("2026-09-30")],
        ];
        await context.sync();
      });
      expect((await jobs.followPlan())?.lastReport).toBe("2026-09-30");
      expect((await jobs.makeSchoolTerms()).sheet).toBe("School terms");
      expect(await valuesOf(workbook, "School terms")).toHaveLength(10);
      await jobs.makeSchoolTerms();
      expect(await valuesOf(workbook, "School terms")).toHaveLength(10);
    }));

  it("goes where nothing is written, so that nothing of a person's is lost", () =>
    built(async ({ workbook, jobs }) => {
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Action plan").getRange("P1").values = [["Ask the chair"]];
        await context.sync();
      });
      await jobs.rememberReport();
      expect((await valuesOf(workbook, "Action plan"))[0]?.slice(15, 18)).toEqual([
        "Ask the chair",
        "Last report",
        serialFromDate(TODAY),
      ]);
    }));
});

describe("a progress note", () => {
  it("goes with its date to the top of the progress and into the history, and starts the action", () =>
    built(async ({ workbook, jobs }) => {
      await jobs.addProgressNote("ACT-0002", "Audit tool agreed");
      await jobs.addProgressNote("ACT-0002", "=First audit done");
      const row = (await planOf(workbook))[1];
      expect([row?.Progress, row?.Status]).toEqual([
        "21/11/2026: =First audit done\n21/11/2026: Audit tool agreed",
        "In progress",
      ]);
      expect(await historyOf(workbook)).toEqual([
        [
          serialFromDate(TODAY),
          "ACT-0002",
          "Police",
          "Audit the sharing of information",
          "Audit tool agreed",
        ],
        [
          serialFromDate(TODAY),
          "ACT-0002",
          "Police",
          "Audit the sharing of information",
          "=First audit done",
        ],
      ]);
      expect((await jobs.planChanges("2026-11-01")).map(({ what }) => what)).toEqual(
        expect.arrayContaining(["Audit tool agreed", "=First audit done"]),
      );
    }));

  it("is refused for an action that the plan does not have", () =>
    built(async ({ jobs }) => {
      await expect(jobs.addProgressNote("ACT-0099", "Done")).rejects.toThrow("has no action ACT-0099");
    }));
});

describe("a target that moves", () => {
  it("by hand is noticed by the next job: the first one stays, and the moves are counted, behind RAG", () =>
    built(async ({ workbook, jobs }) => {
      const [june, july] = ["2027-06-30", "2027-07-31"].map(serialFromDate);
      const keeping = async () => (await planOf(workbook)).map((row) => [row["First target"], row["Moved"]]);
      await type(workbook, 0, "Target date", june ?? 0);
      await jobs.addProgressNote("ACT-0003", "Begun");
      expect(await keeping()).toEqual([
        [serialFromDate("2026-12-31"), 1],
        ["", ""],
        ["", ""],
      ]);
      const headings = Object.keys((await planOf(workbook))[0] ?? {});
      expect(headings.slice(headings.indexOf("RAG"))).toEqual(["RAG", "First target", "Moved", "Plan notes"]);
      await type(workbook, 0, "Target date", july ?? 0);
      const { noticed } = await jobs.repairPlan();
      expect(noticed.map(({ ref, message }) => [ref, message])).toEqual([
        ["ACT-0001", expect.stringContaining("was 30/06/2027 and is now 31/07/2027: it has moved twice")],
      ]);
      await jobs.repairPlan();
      expect((await keeping())[0]).toEqual([serialFromDate("2026-12-31"), 2]);
    }));

  it("in a newer table is counted, and so is the original date of a paper that has a revised one", () =>
    opened(async ({ workbook, jobs }) => {
      const from = (lines: string[]): RecommendationsFrom => ({
        kind: "file",
        file: { name: "plan.csv", bytes: new TextEncoder().encode(lines.join("\n")) },
      });
      const heading = "Recommendation,Action,Original target date,Revised target date,% complete";
      const row = (revised: string) => `Share,Train all staff,31/03/2026,${revised},40%`;
      await jobs.buildPlan(from([heading, row("30/06/2026")]), []);
      const first = serialFromDate("2026-03-31");
      expect(await planOf(workbook)).toMatchObject([
        { "Target date": serialFromDate("2026-06-30"), "First target": first, Moved: 1, "%": "40%" },
      ]);
      await jobs.buildPlan(from([heading, row("30/09/2026")]), []);
      await jobs.buildPlan(from([heading, row("30/09/2026")]), []);
      expect(await planOf(workbook)).toMatchObject([
        { "Target date": serialFromDate("2026-09-30"), "First target": first, Moved: 2 },
      ]);
    }));
});

describe("a change of several actions", () => {
  const kept = async (workbook: OpenedWorkbook) =>
    (await planOf(workbook)).map((row) => [row.Status, row["Target date"], row["First target"], row.Moved]);

  it("is written into each, counts the moves and tells the history, and is undone as if it had never been", () =>
    built(async ({ workbook, jobs }) => {
      const [december, october, march] = ["2026-12-31", "2026-10-12", "2027-03-31"].map(serialFromDate);
      const { refs, undo } = await jobs.changeActions(["ACT-0001", "ACT-0003"], {
        status: "In progress",
        target: "2027-03-31",
      });
      expect(refs).toEqual(["ACT-0001", "ACT-0003"]);
      expect(await kept(workbook)).toEqual([
        ["In progress", march, december, 1],
        ["Not started", "Needs a date", "", ""],
        ["In progress", march, october, 1],
      ]);
      expect(await jobs.planChanges("2026-11-20")).toMatchObject([
        {
          ref: "ACT-0001",
          date: TODAY,
          what: "Target moved from 31/12/2026 to 31/03/2027.",
          who: "Head of Training",
        },
        { ref: "ACT-0003", what: "Target moved from 12/10/2026 to 31/03/2027." },
      ]);
      await jobs.changeActions(["ACT-0003"], { status: "On hold" });
      expect(await jobs.undoActions(undo)).toEqual({
        left: ["Status of ACT-0003 has been changed again since, so it stays as it is now."],
      });
      expect(await kept(workbook)).toEqual([
        ["Not started", december, "", ""],
        ["Not started", "Needs a date", "", ""],
        ["On hold", october, "", ""],
      ]);
      expect((await jobs.repairPlan()).noticed).toEqual([]);
      expect((await kept(workbook))[0]).toEqual(["Not started", december, "", ""]);
    }));
});

describe("the days that targets count from", () => {
  it("are set on the Review sheet, which is made where there is none, and what was there is given back", () =>
    built(async ({ jobs }) => {
      expect(await jobs.setPlanDays({ publication: "2027-02-01" })).toEqual({
        publication: null,
        agreed: null,
      });
      expect(await jobs.setPlanDays({ agreed: "2026-11-02" })).toEqual({
        publication: "2027-02-01",
        agreed: null,
      });
      expect((await jobs.followPlan())?.days).toEqual({ publication: "2027-02-01", agreed: "2026-11-02" });
      await jobs.setPlanDays({ publication: null });
      expect((await jobs.followPlan())?.days.publication).toBeNull();
    }));
});

/** Events come a moment after what they tell of. */
async function eventsGivenOut(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

it("what is typed on the plan's sheet is followed, and what is typed elsewhere is not", () =>
  built(async ({ workbook, jobs }) => {
    let seen = 0;
    const stop = await jobs.watchPlan(() => (seen += 1));
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["elsewhere"]];
      await context.sync();
    });
    await eventsGivenOut();
    expect(seen).toBe(0);
    await type(workbook, 0, "Status", "On hold");
    await eventsGivenOut();
    expect(seen).toBe(1);
    await stop();
    await type(workbook, 0, "Status", "In progress");
    await eventsGivenOut();
    expect(seen).toBe(1);
  }));

describe("a newer table", () => {
  it("that replaces progress and a share, withdraws and brings back says so with the day, and loses nothing", () =>
    opened(async ({ jobs, workbook }) => {
      const from = (lines: string[]): RecommendationsFrom => ({
        kind: "file",
        file: { name: "plan.csv", bytes: new TextEncoder().encode(lines.join("\n")) },
      });
      const heading = "Recommendation,Action,Lead,Progress,% complete";
      const train = (progress: string, share: string) => `Share,Train all staff,Trainer,${progress},${share}`;
      const audit = "Share,Audit the sharing,Auditor,,";
      await jobs.buildPlan(from([heading, train("First course held", "40%"), audit]), []);
      await jobs.buildPlan(from([heading, train("All courses held", "75%")]), []);
      await jobs.buildPlan(from([heading, train("All courses held", "75%"), audit]), []);
      const notes = (await historyOf(workbook)).map((row) => [row[1], row[4]]);
      expect(notes).toEqual([
        ["ACT-0001", "Progress before the newer table: First course held"],
        ["ACT-0001", "% before the newer table: 40%"],
        ["ACT-0002", "Withdrawn: the latest table of recommendations no longer has this action."],
        ["ACT-0002", "Back in the table of recommendations."],
      ]);
      const changes = await jobs.planChanges("2026-11-20");
      expect(changes.map(({ ref, date, who }) => [ref, date, who])).toEqual([
        ["ACT-0001", TODAY, "Trainer"],
        ["ACT-0001", TODAY, "Trainer"],
        ["ACT-0002", TODAY, "Auditor"],
        ["ACT-0002", TODAY, "Auditor"],
      ]);
    }));
});

describe("completing an action", () => {
  it("writes the day, the evidence and the impact, never over what the person did not see, and turns it blue", () =>
    built(async ({ workbook, jobs }) => {
      await type(workbook, 2, "Evidence", "Draft form");
      const change = {
        status: "Complete",
        completed: "2026-11-20",
        evidence: "Draft form\nSigned form",
        impact: "Fathers are asked about",
      } as const;
      await expect(jobs.changeActions(["ACT-0003"], change, { evidence: "" })).rejects.toThrow(
        "Evidence of ACT-0003 has been changed on the sheet since you looked at it.",
      );
      await jobs.changeActions(["ACT-0003"], change, { evidence: "Draft form" });
      const row = (await planOf(workbook))[2];
      expect([
        row?.Completed,
        row?.Evidence,
        row?.Impact,
        row?.Status,
        row?.RAG,
        row?.["Working days left"],
      ]).toEqual([
        serialFromDate("2026-11-20"),
        "Draft form\nSigned form",
        "Fathers are asked about",
        "Complete",
        "Blue",
        "",
      ]);
    }));

  it("is refused on a future day", () =>
    built(async ({ jobs }) => {
      await expect(jobs.changeActions(["ACT-0003"], { completed: "2026-11-22" })).rejects.toThrow(
        "is in the future",
      );
    }));

  it("says which column is missing and writes nothing", () =>
    built(async ({ workbook, jobs }) => {
      await workbook.Excel.run(async (context) => {
        context.workbook.tables.getItem("ActionPlan").columns.getItem("Completed").delete();
        await context.sync();
      });
      const change = { status: "Complete", completed: "2026-11-20" } as const;
      await expect(jobs.changeActions(["ACT-0003"], change)).rejects.toThrow("has no column Completed");
      expect((await planOf(workbook))[2]?.Status).toBe("Not started");
    }));
});

describe("a complete action", () => {
  it("has in Plan notes what its status lacks, as long as it lacks it, and an undo puts that back", () =>
    built(async ({ workbook, jobs }) => {
      const notes = async () => (await planOf(workbook))[0]?.["Plan notes"];
      await jobs.changeActions(["ACT-0001"], { status: "Complete", completed: TODAY });
      expect(await notes()).toBe("Status: Complete, without evidence or impact");
      const { undo } = await jobs.changeActions(["ACT-0001"], { evidence: "Minute 4", impact: "Seen" });
      expect(await notes()).toBe("");
      expect(await jobs.undoActions(undo)).toEqual({ left: [] });
      expect(await notes()).toBe("Status: Complete, without evidence or impact");
    }));

  it("is signed off by someone on a day, and has an impact review, in columns that come once they are used", () =>
    built(async ({ workbook, jobs }) => {
      const signOff = { signedOffBy: "Board chair", signedOff: TODAY };
      await expect(jobs.changeActions(["ACT-0001"], signOff)).rejects.toThrow("ACT-0001 is not complete.");
      await jobs.changeActions(["ACT-0001"], { status: "Complete", completed: TODAY });
      const wide = await widthOfNotes(workbook);
      await jobs.changeActions(["ACT-0001"], { impactReview: "2026-12-01" });
      await jobs.changeActions(["ACT-0001"], signOff);
      expect(await widthOfNotes(workbook)).toBe(wide);
      await jobs.changeActions(["ACT-0003"], { target: "2027-01-31" });
      const plan = await planOf(workbook);
      const headings = Object.keys(plan[0] ?? {});
      expect(headings.slice(headings.indexOf("RAG") + 1)).toEqual([
        "First target",
        "Moved",
        "Signed off by",
        "Signed off",
        "Impact review",
        "Plan notes",
      ]);
      expect(plan).toMatchObject([
        { "Signed off by": "Board chair", "Impact review": serialFromDate("2026-12-01"), Moved: "" },
        { "Signed off by": "" },
        {
          "First target": serialFromDate("2026-10-12"),
          Moved: 1,
          "Target date": serialFromDate("2027-01-31"),
        },
      ]);
      const followed = await jobs.followPlan();
      expect(followed).toMatchObject({ impactReviews: ["ACT-0001"], notSignedOff: [], moved: [] });
      expect(followed?.lacking.map(({ rule }) => rule)).toContain("complete-unproved");
      await jobs.repairPlan();
      expect((await planOf(workbook)).map((row) => row["Plan notes"])).toEqual([
        "Status: Complete, without evidence or impact",
        "",
        "",
      ]);
      expect((await valuesOf(workbook, "Action summary"))[13]?.slice(0, 2)).toEqual([
        "Impact reviews overdue or due in the next 30 days",
        1,
      ]);
      await jobs.changeActions(["ACT-0001"], { impactReview: null });
      expect((await jobs.followPlan())?.impactReviews).toEqual([]);
    }));
});

describe("what is sent out", () => {
  it("for an agency is its actions as values, on a separate sheet", () =>
    built(async ({ workbook, jobs }) => {
      const made = await jobs.makeAgencySheet("Police");
      expect(made).toEqual({ sheet: "Actions of Police", actions: 1 });
      const [headings = [], ...rows] = (await valuesOf(workbook, made.sheet)).slice(3);
      expect(rows.map((row) => row[headings.indexOf("Ref")])).toEqual(["ACT-0002"]);
      // A value of the day, and no formula: nothing of it depends on the plan.
      expect(rows.map((row) => row[headings.indexOf("RAG")])).toEqual(["Grey"]);
      await expect(jobs.makeAgencySheet("Housing")).rejects.toThrow("no actions for Housing");
    }));

  it("for publication says what is done, what difference it made and what more will be done, without leads", () =>
    built(async ({ workbook, jobs }) => {
      await jobs.changeActions(["ACT-0003"], {
        status: "Complete",
        completed: "2026-11-20",
        impact: "Fathers are asked about",
      });
      const made = await jobs.makePublicationExtract();
      expect(made).toEqual({ sheet: "Publication extract", done: 1, remaining: 2 });
      const cells = (await valuesOf(workbook, made.sheet)).slice(3);
      expect(cells).toEqual([
        ["Recommendation", "What has been done", "What difference it made", "What more will be done"],
        [
          "1. Share information",
          "Nothing has been completed yet.",
          "",
          "• Train all front-line staff (by 31/12/2026)\n• Audit the sharing of information (no date yet)",
        ],
        [
          "2. See fathers",
          "Revise the assessment form (20/11/2026)",
          "Fathers are asked about",
          "Nothing more: every action has been completed.",
        ],
      ]);
      expect((await jobs.makePublicationExtract()).sheet).toBe("Publication extract");
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(made.sheet).getRange("B6").values = [
          ["The form asks about fathers"],
        ];
        await context.sync();
      });
      expect((await jobs.makePublicationExtract()).sheet).toBe("Publication extract 2");
    }));

  it("as a calendar has the dated open actions and the milestones not yet done", () =>
    built(async ({ workbook, jobs }) => {
      const timetables = createTimetableJobs(runIn(workbook), () => TODAY);
      await timetables.makeTimetable({ procedure: "rapid-review", days: { trigger: "2026-11-16" } });
      const { text, events, name } = await jobs.planCalendar();
      expect([events, name]).toEqual([3, "case-review-dates.ics"]);
      const plain = text.replace(/\r\n[ \t]/g, "");
      expect([...plain.matchAll(/^SUMMARY:(.*)$/gm)].map(([, title]) => title?.trim())).toEqual([
        "ACT-0001 due: Train all front-line staff",
        "ACT-0003 due: Revise the assessment form",
        "Last day: Rapid review sent",
      ]);
      expect(plain).toContain("DTSTART;VALUE=DATE:20261207");
    }));

  it("as a calendar needs at least one date", () =>
    opened(async ({ jobs }) => {
      await expect(jobs.planCalendar()).rejects.toThrow("no dates to put into a calendar");
    }));
});
