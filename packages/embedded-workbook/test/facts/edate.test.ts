import { openWorkbook } from "../../src/node";

async function results(formulas: readonly string[]): Promise<unknown[]> {
  const workbook = await openWorkbook();
  try {
    return await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, formulas.length, 1);
      range.formulas = formulas.map((formula) => [formula]);
      range.load("values");
      await context.sync();
      return range.values.map(([value]): unknown => value);
    });
  } finally {
    workbook.close();
  }
}

describe("EDATE", () => {
  it("gives the same day number of another month, or that month's last day", async () => {
    expect(
      await results([
        "=EDATE(DATE(2026,10,31),6)=DATE(2027,4,30)",
        "=EDATE(DATE(2027,8,31),6)=DATE(2028,2,29)",
        "=EDATE(DATE(2026,3,31),-1)=DATE(2026,2,28)",
        "=EDATE(DATE(2026,12,15),1)=DATE(2027,1,15)",
        "=EDATE(DATE(2026,1,15),-1)=DATE(2025,12,15)",
        "=EDATE(DATE(2026,1,15),1.9)=DATE(2026,2,15)",
      ]),
    ).toEqual([true, true, true, true, true, true]);
  });

  it("refuses words, and days that there are not", async () => {
    expect(await results(['=EDATE("soon",1)', "=EDATE(-1,1)", "=EDATE(10,-99999)"])).toEqual([
      "#VALUE!",
      "#NUM!",
      "#NUM!",
    ]);
  });
});
