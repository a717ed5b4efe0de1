import { openWorkbook } from "../../src/node";

/** Microsoft, "NETWORKDAYS function": its example, with its holidays in B1:B3; B4 is empty, B5 is a word. */
const CASES: readonly [string, unknown][] = [
  ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
  ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),B1)", 109],
  ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),B1:B3)", 107],
  ["=NETWORKDAYS(DATE(2013,3,1),DATE(2012,10,1),B1:B3)", -107],
  // Both days are counted; a weekend is none, and a holiday on a weekend takes nothing away.
  ["=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,20))", 1],
  ["=NETWORKDAYS(DATE(2026,11,21),DATE(2026,11,22))", 0],
  ["=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,23),DATE(2026,11,21))", 2],
  ["=NETWORKDAYS(DATE(2026,11,20)+0.75,DATE(2026,11,23)+0.25)", 2],
  // The same holiday twice, and an empty cell among them.
  ["=NETWORKDAYS(DATE(2012,11,19),DATE(2012,11,23),B1:B4)", 4],
  ['=NETWORKDAYS("2026-11-16","2026-11-20")', 5],
  ["=NETWORKDAYS(B4,8)", 5],
  ["=NETWORKDAYS(DATE(2026,11,20),DATE(9999,12,31))>2000000", true],
  ["=NETWORKDAYS(B5,DATE(2026,11,20))", "#VALUE!"],
  ["=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,23),B1:B5)", "#VALUE!"],
  ["=NETWORKDAYS(B1:B2,DATE(2026,11,23))", "#VALUE!"],
  ["=NETWORKDAYS(-1,DATE(2026,11,23))", "#NUM!"],
];

it("NETWORKDAYS counts the days that are neither weekend nor holiday, both ends included", async () => {
  const workbook = await openWorkbook();
  try {
    const values = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1:B3").formulas = [["=DATE(2012,11,22)"], ["=DATE(2012,12,4)"], ["=DATE(2013,1,21)"]];
      sheet.getRange("B5").values = [["soon"]];
      const range = sheet.getRangeByIndexes(0, 0, CASES.length, 1);
      range.formulas = CASES.map(([formula]) => [formula]);
      range.load("values");
      await context.sync();
      return range.values.map(([value]): unknown => value);
    });
    expect(CASES.map(([formula], index) => [formula, values[index]])).toEqual(CASES);
  } finally {
    workbook.close();
  }
});
