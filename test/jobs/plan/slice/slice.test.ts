import { serialFromDate } from "../../../../src/calendar/serial";
import type { OpenedWorkbook } from "embedded-workbook";
import { createPlanJobs } from "../../../../src/jobs/plan/planJobs";
import { readPlanForReport, sliceFor, writeSlice } from "../../../../src/jobs/plan/reports/planReport";
import type { SliceRead } from "../../../../src/jobs/plan/slice/sliceTypes";
import type { FileGiven } from "../../../../src/jobs/shared/fileGiven";
import { everythingIn, folded } from "../../../publication/search";
import { build, everything, openPlan, planOf, runIn, TODAY, type } from "../planWorkbook";

let workbook: OpenedWorkbook;
let jobs: ReturnType<typeof createPlanJobs>;

beforeEach(async () => {
  workbook = await openPlan();
  jobs = createPlanJobs(runIn(workbook), () => TODAY);
  await build(workbook);
});

afterEach(() => {
  workbook.close();
});

/** The agency's sheet in a separate workbook, with what the agency typed into it, by heading. */
async function filledIn(
  sheet: string,
  typed: Record<string, string | number>,
  more: readonly string[] = [],
): Promise<FileGiven> {
  const copy = await openPlan(await workbook.save());
  await copy.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const other of worksheets.items.filter(({ name }) => name !== sheet)) {
      other.visibility = "Hidden";
      other.delete();
    }
    const used = worksheets.getItem(sheet).getUsedRange().load("values,rowCount");
    await context.sync();
    const headings = (used.values[3] ?? []).map(String);
    for (const [heading, value] of Object.entries(typed)) {
      used.getCell(4, headings.indexOf(heading)).values = [[value]];
    }
    const below = used.getCell(used.rowCount, 1).getResizedRange(0, Math.max(0, more.length - 1));
    if (more.length > 0) below.values = [[...more]];
    await context.sync();
  });
  const bytes = await copy.save();
  copy.close();
  return { name: "police.xlsx", bytes };
}

const choicesOf = ({ actions }: SliceRead, choice: "theirs" | "both" = "theirs") =>
  actions.flatMap(({ ref, fields }) => fields.map((field) => ({ ref, ...field, choice })));

describe("an agency's sheet that comes back filled in", () => {
  it("is compared with the plan, taken by choice, and has nothing new the second time", async () => {
    await type(workbook, 1, "Evidence", "Audit plan");
    const { sheet } = await jobs.makeAgencySheet("Police");
    await type(workbook, 1, "Evidence", "Audit plan, agreed");
    const file = await filledIn(
      sheet,
      {
        Progress: "=First audit done",
        Evidence: "Audit report",
        Completed: serialFromDate("2026-11-16"),
        Status: "Complete",
      },
      ["A row of our own"],
    );
    const before = await everything(workbook);
    const read = await jobs.readSlice(file);
    expect(await everything(workbook)).toEqual(before);
    expect(read.actions.map(({ ref }) => ref)).toEqual(["ACT-0002"]);
    expect(read.actions[0]?.fields.map(({ heading, kind }) => [heading, kind])).toEqual([
      ["Status", "take"],
      ["Completed", "take"],
      ["Progress", "take"],
      ["Evidence", "conflict"],
    ]);
    expect(read.leftOut.map(({ words }) => words)).toEqual(["Recommendation: A row of our own"]);
    const evidence = choicesOf(read, "both").filter(({ heading }) => heading === "Evidence");
    const others = choicesOf(read).filter(({ heading }) => heading !== "Evidence");
    const taken = await jobs.takeSlice([...others, ...evidence]);
    expect(taken).toEqual({ cells: 4, actions: 1, left: [] });
    const [other, row] = await planOf(workbook);
    expect(["Progress", "Evidence", "Completed", "Status", "RAG"].map((heading) => row?.[heading])).toEqual([
      "21/11/2026: =First audit done",
      "Audit plan, agreed\nAudit report",
      serialFromDate("2026-11-16"),
      "Complete",
      "Blue",
    ]);
    expect([other?.Status, other?.Progress]).toEqual(["Not started", ""]);
    const notes = await workbook.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("ProgressNotes").getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    });
    expect(notes).toEqual([
      [serialFromDate(TODAY), "ACT-0002", "Police", "Audit the sharing of information", "=First audit done"],
    ]);
    const after = await everything(workbook);
    const again = await jobs.readSlice(file);
    expect([again.actions, again.unchanged]).toEqual([[], 1]);
    await jobs.takeSlice(choicesOf(again));
    expect(await everything(workbook)).toEqual(after);
  });

  it("may be a workbook of its own for each agency at once, which holds nothing of another and is read like a sheet", async () => {
    const made = await jobs.makeSliceWorkbooks(null);
    expect(made.map(({ agency, name }) => [agency, name])).toEqual(
      expect.arrayContaining([["Police", "Action plan for Police.xlsx"]]),
    );
    const police = made.find(({ agency }) => agency === "Police");
    const others = made.filter(({ agency }) => agency !== "Police").map(({ agency }) => agency);
    const readings = everythingIn(police?.file ?? new Uint8Array());
    expect(others.filter((name) => readings.some((reading) => reading.includes(folded(name))))).toEqual([]);
    const file = { name: "back.xlsx", bytes: police?.file ?? new Uint8Array() };
    const read = await jobs.readSlice(file);
    expect([read.actions, read.leftOut, read.unchanged]).toEqual([[], [], police?.actions]);
    await expect(jobs.makeSliceWorkbooks("Nobody")).rejects.toThrow("no actions for Nobody");
  });

  it("brings its own column into the plan, and leaves what was typed meanwhile", async () => {
    const { sheet } = await jobs.makeAgencySheet("Police");
    const file = await filledIn(sheet, { Status: "In progress" });
    const read = await jobs.readSlice(file);
    const [field] = choicesOf(read);
    if (!field) throw new Error("The slice says nothing.");
    await type(workbook, 1, "Status", "On hold");
    const own = { ...field, heading: "Agency remark", value: "See our board paper", standing: "" };
    const taken = await jobs.takeSlice([field, own]);
    expect([taken.cells, taken.left]).toEqual([
      1,
      [
        "Status of ACT-0002 has been changed in the plan since you looked at the file, so it was left as it is now. Read the file again to decide.",
      ],
    ]);
    const row = (await planOf(workbook))[1];
    expect([row?.Status, row?.["Agency remark"], row?.RAG]).toEqual([
      "On hold",
      "See our board paper",
      "Grey",
    ]);
  });

  it("may be the slice that the command line makes", async () => {
    const own = await openPlan();
    const plan = sliceFor(await readPlanForReport(runIn(workbook), TODAY), "Police");
    await writeSlice(runIn(own), plan, "Police", TODAY);
    await type(own, 0, "Status", "In progress");
    const file = { name: "police.xlsx", bytes: await own.save() };
    own.close();
    await type(workbook, 1, "Progress", "21/11/2026: We rang");
    const read = await jobs.readSlice(file);
    expect(choicesOf(read).map(({ ref, heading, kind }) => [ref, heading, kind])).toEqual([
      ["ACT-0002", "Status", "take"],
    ]);
    expect(read.leftOut).toEqual([]);
  });

  it("is refused in plain words if it is not a slice", async () => {
    const bytes = new TextEncoder().encode("Name,Telephone\nA,1");
    await expect(jobs.readSlice({ name: "list.csv", bytes })).rejects.toThrow(
      "list.csv is not a slice of the plan",
    );
  });
});
