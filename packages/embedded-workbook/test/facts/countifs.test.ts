import { openBook } from "../openEmpty";

/** Support article "COUNTIFS function": texts whatever their case, wildcards, signs, texts and numbers that read the same. */
describe("COUNTIFS", () => {
  it("counts as Excel does, whether a condition is plain or not", async () => {
    const opened = await openBook();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A9").numberFormat = Array.from({ length: 9 }, () => ["@"]);
      sheet.getRange("A1:A9").values = [
        ["Police"],
        ["POLICE"],
        ["police "],
        ["Health 0-19"],
        ["5"],
        [""],
        ["a > b"],
        ["Policewoman"],
        ["May 2020"],
      ];
      sheet.getRange("B1:B9").values = [[1], [2], [3], [4], [5], [""], [true], ["6"], [2.5]];
      sheet.getRange("C1:C2").values = [[2], [5]];
      const cases: [string, unknown][] = [
        ['=COUNTIFS(A1:A9,"police")', 2],
        ['=COUNTIFS(A1:A9,"Police*")', 4],
        ['=COUNTIFS(A1:A9,"=police")', 2],
        ['=COUNTIFS(A1:A9,"<>police")', 7],
        ['=COUNTIFS(A1:A9,"health 0-19")', 1],
        ["=COUNTIFS(A1:A9,5)", 1],
        ['=COUNTIFS(B1:B9,">=2")', 6],
        ['=COUNTIFS(B1:B9,">="&C1,B1:B9,"<"&C2)', 4],
        ['=COUNTIFS(A1:A9,"police",B1:B9,">1")', 1],
        ['=COUNTIFS(A1:A9,A2,B1:B9,"<="&C1)', 2],
        ["=COUNTIFS(B1:B9,5)", 1],
        ['=COUNTIFS(A1:A9,"police",B1:B8,">1")', "#VALUE!"],
      ];
      const range = sheet.getRange(`E1:E${cases.length}`);
      range.formulas = cases.map(([formula]) => [formula]);
      range.load("values");
      await context.sync();
      expect(range.values.map(([value], row): unknown[] => [cases[row]?.[0], value])).toEqual(cases);
    });
    opened.close();
  });
});
