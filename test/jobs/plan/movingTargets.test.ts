import { serialFromDate } from "../../../src/calendar/serial";
import type { OpenedWorkbook } from "embedded-workbook";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { createPlanJobs } from "../../../src/jobs/plan/planJobs";
import { reviewFrom } from "../../../src/review/review";
import { addressOf, blockOf, build, everything, openPlan, planOf, runIn, TODAY, type } from "./planWorkbook";

const TABLE = [
  ["Recommendation", "Action", "Lead", "When", "Start"],
  ["1. Share", "Train all staff", "Police", "within six months of the publication of this report", ""],
  ["1. Share", "Audit the sharing", "Police", "10 working days", "01/12/2026"],
  ["1. Share", "Agree the protocol", "Health", "2 weeks after agreement of the plan", ""],
  ["2. See", "Revise the form", "Health", "Summer 2 2027", ""],
  ["2. See", "Review the form", "Health", "3 months", ""],
];

const day = (date: string): number => serialFromDate(date);

let workbook: OpenedWorkbook;
let jobs: ReturnType<typeof createPlanJobs>;

beforeEach(async () => {
  workbook = await openPlan();
  jobs = createPlanJobs(runIn(workbook), () => TODAY);
});

afterEach(() => {
  workbook.close();
});

const targets = async (): Promise<unknown[]> => (await planOf(workbook)).map((row) => row["Target date"]);

/** What a person types into the Review sheet beside an item. */
async function typeReview(item: string, value: string | number, format?: string): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("ReviewRecord").getDataBodyRange().load("values");
    await context.sync();
    const cell = body.getCell(
      body.values.findIndex(([name]) => name === item),
      1,
    );
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
}

async function typeTerm(row: number, column: number, value: string | number): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem("SchoolTerms").getDataBodyRange().getCell(row, column);
    if (typeof value === "string") cell.numberFormat = [["@"]];
    cell.values = [[value]];
    await context.sync();
  });
}

const MOVING = [
  ["Recommendation", "Action", "Lead", "When", "Start"],
  ["1. Share", "Train all staff", "Police", "10 working days", "01/12/2026"],
  ["1. Share", "Audit the sharing", "Police", "3 months", "01/12/2026"],
];

describe("a target date that counts from another day", () => {
  it("has the formula for its own words even if every target in the plan has one", async () => {
    await build(workbook, MOVING);
    expect(await targets()).toEqual([day("2026-12-15"), day("2027-03-01")]);
    await type(workbook, 0, "Start", day("2026-12-22"));
    expect(await targets()).toEqual([day("2027-01-08"), day("2027-03-01")]);
    await build(workbook, [...MOVING, ["2. See", "Revise the form", "Health", "2 weeks", "01/12/2026"]]);
    expect((await targets()).slice(1)).toEqual([day("2027-03-01"), day("2026-12-15")]);
  });

  it("follows that day by itself, keeps its words, and is not taken for typing when the plan is built again", async () => {
    await build(workbook, TABLE);
    const first = ["Needs a date", day("2026-12-15"), "Needs a date", day("2027-07-31"), "Needs a date"];
    expect(await targets()).toEqual(first);
    await typeReview("Publication", day("2027-03-31"));
    await typeReview("Plan agreed", day("2026-11-02"));
    await type(workbook, 1, "Start", day("2026-12-22"));
    const after = [
      day("2027-09-30"),
      day("2027-01-08"),
      day("2026-11-16"),
      day("2027-07-31"),
      day("2027-02-02"),
    ];
    expect(await targets()).toEqual(after);
    const rows = await planOf(workbook);
    expect(rows.map((row) => row.RAG)).toEqual(["Green", "Green", "Red", "Green", "Green"]);
    expect(rows[0]?.["Target as written"]).toBe(TABLE[1]?.[3]);
    expect((await jobs.followPlan())?.behind).toEqual([]);
    await build(workbook, TABLE);
    const stands = await everything(workbook);
    const again = await build(workbook, TABLE);
    expect([again.changed, again.queries.filter(({ rule }) => rule === "changed-on-both-sides")]).toEqual([
      [],
      [],
    ]);
    expect(await everything(workbook)).toEqual(stands);
    await typeReview("Publication", day("2027-05-31"));
    expect((await targets())[0]).toBe(day("2027-11-30"));
    await build(workbook, [
      TABLE[0] ?? [],
      ["1. Share", "Train all staff", "Police", "9 months from publication", ""],
      ...TABLE.slice(2),
    ]);
    expect((await targets())[0]).toBe(day("2028-02-29"));
    await typeReview("Publication", day("2027-06-30"));
    expect((await targets())[0]).toBe(day("2028-03-30"));
  });

  it("stays as a person typed it", async () => {
    await applyReview(runIn(workbook), reviewFrom({ publication: "2027-03-31", agreed: "2026-11-02" }));
    await build(workbook, TABLE);
    expect((await targets())[0]).toBe(day("2027-09-30"));
    await type(workbook, 0, "Target date", day("2027-12-24"));
    await typeReview("Publication", day("2027-04-30"));
    expect((await jobs.followPlan())?.behind).toEqual([]);
    const { changed, queries } = await build(workbook, TABLE);
    await jobs.repairPlan();
    expect([changed, queries.some(({ rule }) => rule === "changed-on-both-sides")]).toEqual([[], false]);
    expect((await targets())[0]).toBe(day("2027-12-24"));
  });

  it("that is out of date is noticed, and one press updates it and makes it live again", async () => {
    await build(workbook, TABLE);
    await typeReview("Publication", "31/03/2027", "@");
    expect(
      (await jobs.followPlan())?.behind.map(({ ref, address, message }) => [ref, address, message]),
    ).toEqual([
      [
        "ACT-0001",
        await addressOf(workbook, 0, "Target date"),
        `The target "${TABLE[1]?.[3] ?? ""}" is now 30/09/2027; the Target date showed "Needs a date".`,
      ],
    ]);
    await type(workbook, 1, "Target date", "");
    await jobs.repairPlan();
    expect((await targets()).slice(0, 2)).toEqual([day("2027-09-30"), day("2026-12-15")]);
    expect((await jobs.followPlan())?.behind).toEqual([]);
    await typeReview("Publication", day("2027-04-30"));
    expect((await targets())[0]).toBe(day("2027-10-30"));
    const { headings, rows } = await blockOf(workbook, "formulas");
    const column = headings.indexOf("Target date");
    expect(rows.map((row) => String(row[column]).startsWith("="))).toEqual([true, true, true, false, true]);
  });
});

describe("school terms", () => {
  it("are in the workbook once a target date needs them, and change dates when edited there", async () => {
    await build(workbook, TABLE);
    await typeTerm(5, 2, day("2026-07-22"));
    expect((await jobs.followPlan())?.behind.map(({ ref }) => ref)).toEqual(["ACT-0004"]);
    await jobs.repairPlan();
    expect((await targets())[3]).toBe(day("2027-07-22"));
    await typeTerm(5, 2, day("2026-07-20"));
    await build(workbook, TABLE);
    expect((await targets())[3]).toBe(day("2027-07-20"));
    await type(workbook, 3, "Target date", day("2027-07-01"));
    await typeTerm(5, 2, day("2026-07-24"));
    const { queries } = await build(workbook, TABLE);
    await jobs.repairPlan();
    expect((await targets())[3]).toBe(day("2027-07-01"));
    expect(queries.filter(({ rule }) => rule === "changed-on-both-sides")).toEqual([]);
  });

  it("that cannot be read are reported with their cell, and corrected with the words kept", async () => {
    await build(workbook, TABLE);
    await typeTerm(5, 2, "when the school breaks up");
    const plan = await jobs.followPlan();
    expect(plan?.broken).toEqual([
      {
        ref: "",
        sheet: "School terms",
        address: "C10",
        message: '"when the school breaks up" is not a day, so the usual date applies for Summer 2: 31 July.',
      },
    ]);
    expect(plan?.behind).toEqual([]);
    await jobs.repairPlan();
    expect((await jobs.followPlan())?.broken).toEqual([]);
    const row = await workbook.Excel.run(async (context) => {
      const cells = context.workbook.tables
        .getItem("SchoolTerms")
        .getDataBodyRange()
        .getLastRow()
        .load("text");
      await context.sync();
      return cells.text[0];
    });
    expect(row).toEqual(["Summer 2", "1 June", "31 July", "Last day: when the school breaks up"]);
  });
});
