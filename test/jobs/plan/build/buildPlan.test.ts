import { serialFromDate } from "../../../../src/calendar/serial";
import type { OpenedWorkbook } from "embedded-workbook";
import { buildPlan, repairPlan } from "../../../../src/jobs/plan/build/buildPlan";
import { JobError } from "../../../../src/jobs/shared/jobError";
import { gridOf } from "../../../chronology/sheet/gridOf";
import { blockOf, build, everything, openPlan, planOf, runIn, TABLE, TODAY, type } from "../planWorkbook";

const SECTION_7 = [
  "Ref",
  "Recommendation",
  "Action",
  "Agency",
  "Lead (role)",
  "Start",
  "Target date",
  "Target as written",
  "Desired outcome",
  "Success measure",
  "Progress",
  "Evidence",
  "Impact",
  "Completed",
  "Status",
  "Working days left",
  "RAG",
];

async function withPlan<T>(test: (workbook: OpenedWorkbook) => Promise<T>): Promise<T> {
  const workbook = await openPlan();
  try {
    await build(workbook);
    return await test(workbook);
  } finally {
    workbook.close();
  }
}

/** What the workbook holds after being saved and reopened. */
async function reopened<T>(
  workbook: OpenedWorkbook,
  look: (again: OpenedWorkbook) => Promise<T>,
): Promise<T> {
  const again = await openPlan(await workbook.save());
  try {
    return await look(again);
  } finally {
    again.close();
  }
}

const column = async (workbook: OpenedWorkbook, heading: string): Promise<unknown[]> =>
  (await planOf(workbook)).map((row) => row[heading]);

describe("a first build", () => {
  it("has the domain's columns, then unrecognised ones, then the notes", () =>
    withPlan(async (workbook) => {
      const { headings } = await blockOf(workbook, "values");
      expect(headings).toEqual([...SECTION_7, "Cost", "Plan notes"]);
    }));

  it("says in Plan notes what speaks against a status", async () => {
    const workbook = await openPlan();
    try {
      await build(workbook, [
        ["Recommendation", "Action", "Status"],
        ["Share", "Train all staff", "Complete"],
      ]);
      const { headings, rows } = await blockOf(workbook, "values");
      expect(headings).toEqual([...SECTION_7, "Plan notes"]);
      expect(String(rows[0]?.at(-1)).split("\n")).toEqual([
        "Status: Complete, without evidence or impact",
        "Status: Complete, without the day it was done",
      ]);
    } finally {
      workbook.close();
    }
  });

  it("folds away what nobody chases by, and shows the whole of its key", () =>
    withPlan((workbook) =>
      workbook.Excel.run(async (context) => {
        const { columns: planned, worksheet } = context.workbook.tables.getItem("ActionPlan");
        const columns = SECTION_7.map((heading) =>
          planned.getItem(heading).getHeaderRowRange().load("values,columnHidden"),
        );
        const key = worksheet.getRange("A2").load("values");
        await context.sync();
        const folded = columns
          .filter(({ columnHidden }) => columnHidden)
          .map(({ values }) => String(values[0]?.[0]));
        expect(folded).toEqual([
          "Start",
          "Target as written",
          "Desired outcome",
          "Success measure",
          "Evidence",
          "Impact",
        ]);
        expect(String(key.values[0]?.[0]).split("   ·   ")).toEqual([
          "Blue: complete",
          "Red: overdue, even if on hold",
          "Amber: due within 10 working days, or on hold",
          "Green: on track",
          "Grey: no date, or not accepted",
        ]);
      }),
    ));

  it("keeps what was written, character for character", () =>
    withPlan(async (workbook) => {
      expect(await column(workbook, "Cost")).toEqual(["=1-2", "- none", "07700 900123"]);
    }));

  it("has real dates, and says if one is needed", () =>
    withPlan(async (workbook) => {
      const dates = await column(workbook, "Target date");
      expect(dates).toEqual([serialFromDate("2026-12-31"), "Needs a date", serialFromDate("2026-10-12")]);
      expect(await column(workbook, "Target as written")).toEqual(["31/12/2026", "Ongoing", "12/10/2026"]);
    }));

  it("counts working days and gives RAGs by live formulas", () =>
    withPlan(async (workbook) => {
      expect(await column(workbook, "RAG")).toEqual(["Green", "Grey", "Red"]);
      expect(await column(workbook, "Working days left")).toEqual([27, "", -29]);
    }));

  it("gives an added row the same formulas as the others", () =>
    withPlan(async (workbook) => {
      const { headings } = await blockOf(workbook, "values");
      await workbook.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("ActionPlan");
        table.rows.add();
        const cell = table.getDataBodyRange().getLastRow().getCell(0, headings.indexOf("Target date"));
        cell.values = [[serialFromDate("2026-11-23")]];
        await context.sync();
      });
      const added = (await planOf(workbook)).at(-1);
      expect([added?.RAG, added?.["Working days left"]]).toEqual(["Amber", 1]);
    }));

  it("keeps each row's own RAG when the plan is sorted", () =>
    withPlan(async (workbook) => {
      await workbook.Excel.run(async (context) => {
        context.workbook.tables.getItem("ActionPlan").sort.apply([{ key: 2, ascending: true }]);
        await context.sync();
      });
      const rows = (await planOf(workbook)).map(({ Action, RAG }) => `${String(Action)}: ${String(RAG)}`);
      expect(rows).toEqual([
        "Audit the sharing of information: Grey",
        "Revise the assessment form: Red",
        "Train all front-line staff: Green",
      ]);
    }));

  it("follows the number in the RAG key", () =>
    withPlan(async (workbook) => {
      await workbook.Excel.run(async (context) => {
        context.workbook.names.getItem("AmberWithin").getRange().values = [[27]];
        await context.sync();
      });
      expect((await column(workbook, "RAG"))[0]).toBe("Amber");
    }));

  it("puts the number of the key back without writing over what people wrote above the plan", () =>
    withPlan(async (workbook) => {
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Action plan");
        context.workbook.names.getItem("AmberWithin").delete();
        sheet.getRange("A2").values = [["Agreed by the panel"]];
        sheet.getRange("K1:N1").values = [["Chair", "", "", "J. Mbeki"]];
        await context.sync();
      });
      await build(workbook);
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Action plan");
        const above = sheet.getRange("A2:N2").load("values");
        const beside = sheet.getRange("K1:N1").load("values");
        const number = context.workbook.names.getItem("AmberWithin").getRange().load("address,values");
        await context.sync();
        expect(above.values[0]?.[0]).toBe("Agreed by the panel");
        expect(beside.values).toEqual([["Chair", "", "", "J. Mbeki"]]);
        expect([number.address, number.values[0]?.[0]]).toEqual(["'Action plan'!Q1", 10]);
      });
      await reopened(workbook, async (again) => {
        expect(await column(again, "RAG")).toEqual(["Green", "Grey", "Red"]);
      });
    }));

  it("puts the number of the key beside a plan whose headings are in the first row", () =>
    withPlan(async (workbook) => {
      const before = await blockOf(workbook, "values");
      await workbook.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("ActionPlan").getRange().load("rowIndex");
        await context.sync();
        const sheet = context.workbook.worksheets.getItem("Action plan");
        sheet.getRange(`1:${table.rowIndex}`).delete("Up");
        await context.sync();
      });
      await build(workbook);
      const after = await blockOf(workbook, "values");
      expect(after.headings).toEqual(before.headings);
      expect(after.rows.map((row) => row.slice(0, 3))).toEqual(before.rows.map((row) => row.slice(0, 3)));
      await reopened(workbook, async (again) => {
        expect(await column(again, "RAG")).toEqual(["Green", "Grey", "Red"]);
      });
    }));

  it("is counted on the Action summary by RAG and agency, with charts", () =>
    withPlan(async (workbook) => {
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Action summary");
        const counts = sheet.getRange("A5:B10").load("values");
        const agencies = sheet.getRange("A24:G26").load("values");
        const charts = sheet.charts.load("count");
        await context.sync();
        expect(counts.values).toEqual([
          ["Blue", 0],
          ["Red", 1],
          ["Amber", 0],
          ["Green", 1],
          ["Grey", 1],
          ["All", 3],
        ]);
        expect(agencies.values).toEqual([
          ["Police", 0, 0, 0, 0, 1, 1],
          ["Any other agency", 0, 0, 0, 0, 0, 0],
          ["No agency", 0, 1, 0, 1, 0, 2],
        ]);
        expect(charts.count).toBe(3);
      });
    }));

  it("refuses a table without recommendations and leaves the workbook as it was", async () => {
    const workbook = await openPlan();
    const before = await everything(workbook).catch(() => null);
    await expect(
      build(workbook, [
        ["Name", "Telephone"],
        ["A", "1"],
      ]),
    ).rejects.toThrow(JobError);
    expect(await everything(workbook).catch(() => null)).toEqual(before);
    workbook.close();
  });
});

describe("building again", () => {
  it("restores the key's name after the plan's sheet was deleted", async () => {
    const opened = await openPlan();
    await build(opened);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action plan").delete();
      await context.sync();
    });
    await build(opened);
    const key = await opened.Excel.run(async (context) => {
      const cell = context.workbook.names.getItem("AmberWithin").getRange().load("address,values");
      await context.sync();
      return [cell.address, cell.values];
    });
    expect(key).toEqual(["'Action plan'!N1", [[10]]]);
    opened.close();
  });

  it("changes nothing with the same table", () =>
    withPlan(async (workbook) => {
      const before = await everything(workbook);
      const built = await build(workbook);
      expect(await everything(workbook)).toEqual(before);
      expect([built.added, built.changed, built.withdrawn]).toEqual([[], [], []]);
    }));

  it("keeps everything that was typed, including the panel's own column and row", () =>
    withPlan(async (workbook) => {
      await type(workbook, 0, "Progress", "- first course held");
      await type(workbook, 0, "Status", "In progress");
      await type(workbook, 1, "Target date", serialFromDate("2027-03-31"));
      await workbook.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("ActionPlan");
        table.columns.add(3, [["Panel"], ["x"], ["y"], ["z"]]);
        table.rows.add(undefined, [
          ["", "", "", "", "An action of the panel's own making"].concat(
            Array.from({ length: 15 }, () => ""),
          ),
        ]);
        await context.sync();
      });
      const newer = TABLE.map((row) => [...row]);
      newer[1] = [
        "1. Share information",
        "Train all front-line staff and managers",
        "Head of Training",
        "31/01/2027",
        "Staff share in time",
        "=1-2",
      ];
      const built = await build(workbook, newer);
      const rows = await reopened(workbook, planOf);
      expect(built.changed).toEqual(["ACT-0001"]);
      expect(rows[0]).toMatchObject({
        Ref: "ACT-0001",
        Action: "Train all front-line staff and managers",
        "Target date": serialFromDate("2027-01-31"),
        Progress: "- first course held",
        Status: "In progress",
        Panel: "x",
      });
      expect(rows[1]).toMatchObject({
        "Target date": serialFromDate("2027-03-31"),
        "Target as written": "Ongoing",
        RAG: "Green",
      });
      expect(rows[3]).toMatchObject({ Ref: "ACT-0004", RAG: "Grey" });
    }));

  it("marks actions no longer in the table, keeps their refs, and gives new ones the next number", () =>
    withPlan(async (workbook) => {
      const newer = [
        TABLE[0] ?? [],
        TABLE[3] ?? [],
        ["3. Plans", "Agree a template for all plans", "Police", "Jan 27", "", ""],
      ];
      const built = await build(workbook, newer);
      const rows = await planOf(workbook);
      expect(built.withdrawn).toEqual(["ACT-0001", "ACT-0002"]);
      expect(rows.map(({ Ref }) => Ref)).toEqual(["ACT-0001", "ACT-0002", "ACT-0003", "ACT-0004"]);
      expect(rows[0]?.["Plan notes"]).toMatch(/^Withdrawn/);
      await build(workbook, TABLE);
      expect((await planOf(workbook))[0]).toMatchObject({ Ref: "ACT-0001", "Plan notes": "" });
    }));

  it("never gives the ref of a deleted row again, to an action of a table or to a row that a person adds", () =>
    withPlan(async (workbook) => {
      const deleteLast = (): Promise<void> =>
        workbook.Excel.run(async (context) => {
          const { rows } = context.workbook.tables.getItem("ActionPlan");
          rows.load("count");
          await context.sync();
          rows.deleteRowsAt(rows.count - 1);
          await context.sync();
        });
      const refs = async (): Promise<unknown[]> => (await planOf(workbook)).map(({ Ref }) => Ref);
      await deleteLast();
      await build(workbook, [
        ...TABLE.slice(0, 3),
        ["3. Plans", "Agree a template for all plans", "Police", "", "", ""],
      ]);
      expect(await refs()).toEqual(["ACT-0001", "ACT-0002", "ACT-0004"]);
      await type(workbook, 2, "Ref", "");
      await repairPlan(runIn(workbook), { today: TODAY });
      expect(await refs()).toEqual(["ACT-0001", "ACT-0002", "ACT-0005"]);
      await deleteLast();
      await type(workbook, 1, "Ref", "ACT-0001");
      await repairPlan(runIn(workbook), { today: TODAY });
      expect(await refs()).toEqual(["ACT-0001", "ACT-0006"]);
    }));

  it("keeps what a person typed if the table changed too, and says so", () =>
    withPlan(async (workbook) => {
      await type(workbook, 2, "Desired outcome", "Fathers are heard");
      const newer = TABLE.map((row) => [...row]);
      newer[3] = [
        "2. See fathers",
        "Revise the assessment form",
        "Team Manager",
        "12/10/2026",
        "Fathers are seen",
        "07700 900123",
      ];
      const built = await build(workbook, newer);
      const rows = await planOf(workbook);
      expect(rows[2]?.["Desired outcome"]).toBe("Fathers are heard");
      expect(rows[2]?.["Plan notes"]).toContain("Fathers are seen");
      expect(built.queries.map(({ rule }) => rule)).toContain("changed-on-both-sides");
    }));
});

describe("a plan that people's edits broke", () => {
  const broken: [what: string, breakIt: (workbook: OpenedWorkbook) => Promise<void>, rule: string][] = [
    ["a deleted formula", (workbook) => type(workbook, 0, "RAG", ""), "formula-missing"],
    ["a RAG typed over the formula", (workbook) => type(workbook, 2, "RAG", "Green"), "formula-missing"],
    [
      "a status outside the list",
      (workbook) => type(workbook, 2, "Status", "Done, mostly"),
      "status-unlisted",
    ],
    [
      "a text in a date cell",
      (workbook) => type(workbook, 0, "Target date", "31/12/2026", "@"),
      "date-as-text",
    ],
    ["a renamed column", (workbook) => rename(workbook, "Target date", "Deadline"), "column-renamed"],
    ["a removed column", (workbook) => takeAway(workbook, "Evidence"), "column-missing"],
    ["a missing holiday sheet", (workbook) => removeSheet(workbook, "Bank holidays"), "holidays-missing"],
  ];

  async function rename(workbook: OpenedWorkbook, from: string, to: string): Promise<void> {
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem("ActionPlan").columns.getItem(from).name = to;
      await context.sync();
    });
  }

  async function takeAway(workbook: OpenedWorkbook, heading: string): Promise<void> {
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem("ActionPlan").columns.getItem(heading).delete();
      await context.sync();
    });
  }

  async function removeSheet(workbook: OpenedWorkbook, name: string): Promise<void> {
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  }

  it.each(broken)("with %s is noticed and repaired, and has no faults after that", (_what, breakIt, rule) =>
    withPlan(async (workbook) => {
      await breakIt(workbook);
      const repaired = await repairPlan(runIn(workbook), { today: TODAY });
      expect(repaired.queries.map((query) => query.rule)).toContain(rule);
      const { headings } = await blockOf(workbook, "values");
      expect(headings.slice(0, SECTION_7.length)).toEqual(SECTION_7);
      const rags = await reopened(workbook, (again) => column(again, "RAG"));
      expect(rags[0]).toBe("Green");
      expect(rags[1]).toBe("Grey");
      expect(rags[2]).toBe(rule === "status-unlisted" ? "Blue" : "Red");
      const again = await repairPlan(runIn(workbook), { today: TODAY });
      expect(again.queries.map((query) => query.rule)).not.toContain(rule);
    }),
  );

  it("keeps the words of a status and a date that it could not use as they were", () =>
    withPlan(async (workbook) => {
      await type(workbook, 0, "Target date", "when the website allows");
      await type(workbook, 2, "Status", "Finished!");
      await repairPlan(runIn(workbook), { today: TODAY });
      const rows = await planOf(workbook);
      expect(rows[0]).toMatchObject({
        "Target date": "Needs a date",
        "Target as written": "31/12/2026\nwhen the website allows",
      });
      expect(rows[2]).toMatchObject({ Status: "Complete", "Status as written": "Finished!" });
    }));
});

it("builds 1,000 actions in as many round trips as 10", async () => {
  const requests = async (count: number): Promise<number> => {
    const rows = Array.from({ length: count }, (_row, index) => [
      `Recommendation ${index % 40}`,
      `Do the thing that has the number ${index}`,
      "Team Manager",
      "31/12/2026",
      "",
      "",
    ]);
    const workbook = await openPlan();
    const grid = gridOf([TABLE[0] ?? [], ...rows], { file: "plan.xlsx" });
    const built = await buildPlan(runIn(workbook), [grid], { today: TODAY });
    expect(built.rows).toHaveLength(count);
    const { requests: trips } = workbook.traffic;
    workbook.close();
    return trips;
  };
  expect(await requests(1000)).toBe(await requests(10));
}, 240_000);
