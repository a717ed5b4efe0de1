import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { changeReturn } from "../../../src/jobs/returns/changeReturn";
import { listReturns, listSetAside } from "../../../src/jobs/returns/listReturns";
import { takeSheet } from "../../../src/jobs/returns/takeSheet";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { parseReview } from "../../../src/review/review";
import { csv, merge, rowsOf, runIn, TODAY, type Rows } from "../smallReview";

const CONSTABULARY: Rows = [
  ["03/03/2021", "Neighbour reported shouting at the home address, officers attended."],
  ["10/03/2021", "Mother reported that her telephone had been stolen in town."],
  ["20/04/2021", "Police attended the strategy meeting about both children."],
];
const HOUSING: Rows = [
  ["10/03/2021", "Inspection of the flat, damp in the bedroom of the children."],
  ["01/04/2021", "Rent arrears letter sent to Mother, second reminder."],
];
const SCHOOL: Rows = [
  ["10/03/2021", "Child R told the class teacher that she had not had breakfast."],
  ["12/05/2021", "Attendance meeting with Mother, who did not come."],
];
const FILES = [
  csv("wendshire-constabulary.csv", CONSTABULARY),
  csv("housing.csv", HOUSING),
  csv("school.csv", SCHOOL),
];
const REVIEW = parseReview(
  JSON.stringify({
    agencies: [{ name: "School" }, { name: "Police", code: "PLC", aliases: ["Constabulary"] }],
    people: [{ identifier: "Child R", role: "subject", names: ["Rowan"] }],
  }),
);

/** What the chronology says, in its order. */
async function chronology(workbook: OpenedWorkbook): Promise<unknown[][]> {
  const rows = await rowsOf(workbook);
  return rows.map((row) => [row.Ref, row.Agency, row.Date, row["What happened"]]);
}

const refs = async (workbook: OpenedWorkbook): Promise<unknown[]> =>
  (await rowsOf(workbook)).map(({ Ref }) => Ref).sort();

type Step = "review" | number | readonly number[] | "merge";

async function after(steps: readonly Step[]): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const run = runIn(workbook);
  for (const step of steps) {
    if (step === "review") await applyReview(run, REVIEW);
    else if (step === "merge") await merge(workbook);
    else {
      const chosen = (typeof step === "number" ? [step] : step).flatMap((at) => FILES[at] ?? []);
      await addReturns(run, chosen, TODAY);
    }
  }
  await merge(workbook);
  return workbook;
}

describe("the same returns", () => {
  it("give the same chronology and refs in any order, at once or one at a time, with the review known before, between or after", async () => {
    const wanted = await after(["review", [0, 1, 2]]);
    const expected = await chronology(wanted);
    wanted.close();
    expect(expected.map(([ref]) => ref)).toEqual([
      "PLC-0001",
      "SCH-0001",
      "PLC-0002",
      "HOU-0001",
      "HOU-0002",
      "PLC-0003",
      "SCH-0002",
    ]);
    const ways: readonly (readonly Step[])[] = [
      [[2, 1, 0], "review"],
      [1, "review", 0, 2],
      [2, 0, 1, "review"],
      [0, [2, 1], "review"],
    ];
    for (const way of ways) {
      const workbook = await after(way);
      expect({ way, is: await chronology(workbook) }).toEqual({ way, is: expected });
      workbook.close();
    }
  }, 60_000);

  it("keep their refs when agencies and people are listed after they were merged", async () => {
    const workbook = await after([0, "merge", 1, 2]);
    const before = await refs(workbook);
    await applyReview(runIn(workbook), REVIEW);
    const corrected = CONSTABULARY.map(([day, event]) => [day, `${event} Noted.`] as const);
    await addReturns(runIn(workbook), [csv("police v2.csv", corrected)], TODAY);
    const { result } = await merge(workbook);
    expect([result.added, result.changed, result.withdrawn]).toEqual([0, 3, 0]);
    expect(await refs(workbook)).toEqual(before);
    expect(new Set((await rowsOf(workbook)).map(({ Agency }) => Agency))).toEqual(
      new Set(["Police", "Housing", "School"]),
    );
    workbook.close();
  }, 60_000);
});

describe("a return in the workbook", () => {
  it("is replaced by a correction, which says so; nothing is deleted, and either can be changed by hand", async () => {
    const workbook = await after([0, 1]);
    const run = runIn(workbook);
    const before = await refs(workbook);
    const added = await addReturns(run, [csv("housing v2.csv", HOUSING)], TODAY);
    const sentence =
      "housing v2.csv (Housing) replaces housing.csv: all 2 of its entries stand in it again, and it was added later, as neither file says when it was last saved.";
    expect(added.replaced).toEqual([sentence]);
    expect((await merge(workbook)).result.replaced).toEqual([sentence]);
    expect((await listSetAside(run)).map(({ file, sheet, by }) => [file, sheet, by])).toEqual([
      ["housing.csv", "Housing (earlier)", "housing v2.csv"],
    ]);
    await changeReturn(run, 3, { is: "beside", other: 2 }, TODAY);
    expect((await listReturns(run)).map(({ file }) => file)).toEqual([
      "wendshire-constabulary.csv",
      "housing.csv",
      "housing v2.csv",
    ]);
    const back = await changeReturn(run, 2, { is: "replaces", other: 3 }, TODAY);
    expect(back.replaced).toEqual(["housing.csv (Housing) replaces housing v2.csv: a person said so."]);
    await merge(workbook);
    expect(await refs(workbook)).toEqual(before);
    workbook.close();
  }, 60_000);

  it("is replaced by one that names a file of two returns only where the sheet says which", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const run = runIn(workbook);
    const given = (file: ReturnType<typeof csv>, agency: string) => ({ ...file, said: { agency } });
    await addReturns(
      run,
      [given(csv("r.csv", CONSTABULARY), "Police"), given(csv("r.csv", SCHOOL), "School")],
      TODAY,
    );
    const added = (earlier: string) =>
      addReturns(run, [{ ...csv("new.csv", HOUSING), said: { replaces: [earlier] } }], TODAY);
    await expect(added("r.csv")).rejects.toThrow(
      "It is not clear which return new.csv replaces: r.csv is the file of “Police” (Police) and “School” (School).",
    );
    const { replaced } = await added("School");
    expect(replaced?.some((sentence) => /replaces r\.csv: a person said so/.test(sentence))).toBe(true);
    expect((await listSetAside(run)).map(({ agency }) => agency)).toContain("School");
    expect((await listReturns(run)).map(({ agency }) => agency)).toContain("Police");
    workbook.close();
  }, 60_000);

  it("keeps its refs when it is given to another agency, and that agency gets a code of its own for what is new", async () => {
    const workbook = await after([0, 1]);
    const run = runIn(workbook);
    await addReturns(run, [csv("more.csv", SCHOOL)], TODAY);
    await changeReturn(run, 3, { is: "identity", agency: "Housing" }, TODAY);
    await merge(workbook);
    const before = await refs(workbook);
    await changeReturn(run, 3, { is: "identity", agency: "Probation", department: "North" }, TODAY);
    const { result } = await merge(workbook);
    expect([result.added, result.withdrawn]).toEqual([0, 0]);
    expect(await refs(workbook)).toEqual(before);
    const more: Rows = [["01/06/2021", "Supervision appointment kept, work on alcohol begun."]];
    await addReturns(run, [csv("probation.csv", more)], TODAY);
    await merge(workbook);
    expect(
      (await rowsOf(workbook)).filter(({ Agency }) => Agency === "Probation").map(({ Ref }) => Ref),
    ).toEqual(["HOU-0003", "HOU-0004", "PRO-0001"]);
    workbook.close();
  }, 60_000);

  it("takes the code along when its agency had no other, and merging goes on", async () => {
    const workbook = await after([1]);
    await changeReturn(runIn(workbook), 1, { is: "identity", agency: "Landlords" }, TODAY);
    await merge(workbook);
    await merge(workbook);
    const codes = (await rowsOf(workbook, "Agencies")).map(({ Agency, Code, Entries }) => [
      Agency,
      Code,
      Entries,
    ]);
    expect(codes).toEqual([
      ["Housing", "", 0],
      ["Landlords", "HOU", 2],
    ]);
    workbook.close();
  });

  it("is marked withdrawn when it is taken out, and is there again when it is put back", async () => {
    const workbook = await after([0, 1]);
    const run = runIn(workbook);
    await changeReturn(run, 2, { is: "out" }, TODAY);
    expect((await merge(workbook)).result.withdrawn).toBe(2);
    await changeReturn(run, 2, { is: "back" }, TODAY);
    const { result } = await merge(workbook);
    expect([result.added, result.withdrawn]).toEqual([0, 0]);
    const rows = await rowsOf(workbook);
    expect(rows.filter(({ Queries }) => String(Queries).startsWith("Withdrawn"))).toEqual([]);
    workbook.close();
  }, 60_000);

  it("is not taken for merged before it is, though its file has the name of one that was", async () => {
    const workbook = await after([1]);
    const run = runIn(workbook);
    await addReturns(run, [csv("housing.csv", [...HOUSING, ...SCHOOL])], TODAY);
    const listed = async () => (await listReturns(run)).map(({ file, merged }) => [file, merged]);
    expect(await listed()).toEqual([["housing.csv", false]]);
    await merge(workbook);
    expect(await listed()).toEqual([["housing.csv", true]]);
    workbook.close();
  }, 60_000);

  it("can be a sheet that was there before", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const run = runIn(workbook);
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
        ["Date", "What happened"],
        ["'12 March 2022", "Officers were called to the home."],
      ];
      await context.sync();
    });
    const { added } = await takeSheet(run, "Sheet1", TODAY);
    expect(added.map(({ sheet, entries }) => [sheet, entries])).toEqual([["Sheet1", 1]]);
    expect((await merge(workbook)).result.entries).toBe(1);
    workbook.close();
  }, 60_000);
});

describe("two returns of one agency with other words", () => {
  it("both stay, and a person is asked", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const run = runIn(workbook);
    const { added, warnings } = await addReturns(
      run,
      [csv("housing.csv", HOUSING), csv("housing (2).csv", SCHOOL)],
      TODAY,
    );
    expect(added.map(({ counts }) => counts)).toEqual([true, true]);
    expect(warnings).toEqual([
      "housing (2).csv and housing.csv are both from Housing, but no entry stands in both. Both count, until you say that one replaces the other.",
    ]);
    expect((await listReturns(run)).map(({ mayReplace }) => mayReplace)).toEqual([
      [],
      [{ number: 1, file: "housing.csv" }],
    ]);
    await changeReturn(run, 2, { is: "beside", other: 1 }, TODAY);
    expect((await listReturns(run)).map(({ mayReplace }) => mayReplace)).toEqual([[], []]);
    workbook.close();
  }, 60_000);
});
