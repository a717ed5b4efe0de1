import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { readBankHolidays, writeBankHolidays } from "../../../src/workbook/days/bankHolidaysSheet";

let workbook: OpenedWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook(undefined, { today: "2026-11-21" });
});

afterEach(() => {
  workbook.close();
});

async function fill(
  nation: "england" | "scotland",
  fromYear: number,
  toYear: number,
  added?: { date: string; name: string }[],
): Promise<string[]> {
  const wanted = { nation, fromYear, toYear, ...(added && { added }) };
  const days = await workbook.Excel.run((context) => writeBankHolidays(context, wanted));
  return days.map(({ date }) => date);
}

function listed(): Promise<{ date: string; name: string }[] | null> {
  return workbook.Excel.run((context) => readBankHolidays(context));
}

async function addRow(...cells: (string | number)[]): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem("BankHolidays").rows.add(undefined, [cells]);
    await context.sync();
  });
}

async function formula(text: string): Promise<unknown> {
  return workbook.Excel.run(async (context): Promise<unknown> => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [[text]];
    cell.load("values");
    await context.sync();
    const [[value] = []]: unknown[][] = cell.values;
    return value;
  });
}

describe("the Bank holidays sheet", () => {
  it("lists the days of the nation in the years asked for, as real dates", async () => {
    expect(await listed()).toBeNull();
    const days = await fill("scotland", 2025, 2026);
    expect(days).toContain("2025-12-01");
    expect(days).not.toContain("2025-04-21");
    expect((await listed())?.map(({ date }) => date)).toEqual(days);
  });

  it("keeps days that a person added, and years that were listed, when it is filled again", async () => {
    await fill("england", 2025, 2025);
    await addRow(46300, "Local holiday", "");
    const days = await fill("england", 2027, 2027);
    expect(days).toEqual(expect.arrayContaining(["2025-12-25", "2026-10-05", "2027-12-27"]));
    expect((await listed())?.find(({ date }) => date === "2026-10-05")?.name).toBe("Local holiday");
    expect(new Set(days).size).toBe(days.length);
  });

  it("does not change when it is filled again with the same", async () => {
    const days = await fill("england", 2025, 2026, [{ date: "2025-10-06", name: "Own day" }]);
    expect(days).toContain("2025-10-06");
    expect(await fill("england", 2025, 2026, [{ date: "2025-10-06", name: "Own day" }])).toEqual(days);
  });

  it("removes the previous nation's days when the nation changes", async () => {
    await fill("england", 2025, 2025);
    expect(await fill("scotland", 2025, 2025)).not.toContain("2025-04-21");
  });

  it("reads a date that a person typed as text, and keeps words that are not a date beside the dates", async () => {
    await fill("england", 2025, 2025);
    await addRow("'06/10/2025", "Typed as text", "");
    await addRow("sometime in May", "Village fair", "");
    const days = await fill("england", 2025, 2025);
    expect(days).toContain("2025-10-06");
    const text = await workbook.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("BankHolidays").getDataBodyRange().load("values");
      await context.sync();
      return body.values.map((row) => row.join("|"));
    });
    expect(text.at(-1)).toBe("|sometime in May – Village fair|");
  });

  it("is counted by formulas on other sheets, even after it has grown", async () => {
    await fill("england", 2025, 2025);
    expect(await formula("=NETWORKDAYS(DATE(2026,12,24),DATE(2026,12,29),BankHolidays[Date])")).toBe(4);
    await fill("england", 2026, 2026);
    expect(await formula("=NETWORKDAYS(DATE(2026,12,24),DATE(2026,12,29),BankHolidays[Date])")).toBe(2);
  });

  it("is made again where the table was deleted, with the days still listed there", async () => {
    await fill("england", 2025, 2025);
    await addRow(46300, "Local holiday", "");
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem("BankHolidays").convertToRange();
      await context.sync();
    });
    expect(await listed()).toBeNull();
    const days = await fill("england", 2025, 2025);
    expect(days).toContain("2026-10-05");
    expect(new Set(days).size).toBe(days.length);
  });
});
