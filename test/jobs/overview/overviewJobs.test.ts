import { openWorkbook } from "embedded-workbook";
import { createOverviewJobs } from "../../../src/jobs/overview/overviewJobs";
import { tablesAlone } from "../../../src/jobs/returns/tablesAlone";
import { runIn, TABLE, TODAY } from "../plan/planWorkbook";
import { planFile, SOUTH } from "./planFiles";

it("plans of several reviews become one overview in the workbook of the pane, which follows them and holds nothing else", async () => {
  const files = [await planFile("north.xlsx"), await planFile("south.xlsx", SOUTH)];
  const scan = { name: "scan.xlsx", bytes: new Uint8Array([1, 2, 3]) };
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const jobs = createOverviewJobs(runIn(workbook), () => TODAY);
  const lookAround = () =>
    workbook.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const names = context.workbook.names.load("items/name");
      await context.sync();
      return { sheets: sheets.items.map(({ name }) => name), names: names.items.map(({ name }) => name) };
    });
  expect(await jobs.holdsOverview()).toBe(false);
  const made = await jobs.makeOverview([...files, scan]);
  expect(made.reviews).toMatchObject([
    { file: "north.xlsx", actions: 3, overdue: 1 },
    { file: "south.xlsx", actions: 2, overdue: 0 },
  ]);
  expect(made.told).toEqual([expect.stringContaining("scan.xlsx")]);
  expect(await jobs.holdsOverview()).toBe(true);
  const { sheets, names } = await lookAround();
  expect(sheets).not.toContain("Action plan");
  expect(sheets.filter((name) => !["Sheet1", "Bank holidays"].includes(name))).toEqual(
    expect.arrayContaining([made.sheet, "All actions"]),
  );
  const again = await jobs.makeOverview([await planFile("north.xlsx", TABLE.slice(0, 3)), ...files.slice(1)]);
  expect(again.changes).toMatchObject({ added: 0, withdrawn: 1 });
  expect(await lookAround()).toEqual({ sheets, names });
  workbook.close();
});

it("sheets that an earlier reading of a plan left behind go when it is read again, unless somebody has typed in them", async () => {
  const file = await planFile("north.xlsx");
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const typedIn = await workbook.Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(Buffer.from(tablesAlone(file.bytes)).toString("base64"), {
      positionType: "End",
    });
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Action plan", "Plan sources"]),
    );
    const typed = context.workbook.worksheets.getItem("Action summary");
    typed.getRange("A40").values = [["Ask the board in May."]];
    const plain = context.workbook.worksheets.add("Plan sources (2)");
    plain.getRange("A1").values = [["A sheet of my own"]];
    await context.sync();
    return ["Action summary", "Plan sources (2)"];
  });
  await createOverviewJobs(runIn(workbook), () => TODAY).makeOverview([file]);
  const names = await workbook.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).not.toContain("Plan sources");
  expect(names).toEqual(expect.arrayContaining(typedIn));
  workbook.close();
});
