import { openWorkbook } from "embedded-workbook";
import { countOfTheme, countWithoutTheme } from "../../../src/workbook/enquiry/themeFormulas";

const ROWS = [
  ["Police", "Voice of the child"],
  ["Police", "voice of the child; Neglect"],
  ["School", "Neglect\nVoice  of the child"],
  ["School", "Voice of the children"],
  ["School", "Neglect ;  Was the child seen?"],
  ["School", ""],
  ["Police", " "],
];

describe("the formulas over key themes", () => {
  let workbook: Awaited<ReturnType<typeof openWorkbook>>;
  beforeAll(async () => {
    workbook = await openWorkbook();
  });
  afterAll(() => workbook.close());

  it.each([
    ["Voice of the child", "Police", 2],
    ["Voice of the child", "School", 1],
    [" VOICE of the child ", "Police", 2],
    ["Was the child seen?", "School", 1],
    ["Was the child seen*", "School", 0],
    ["Neglect", "School", 2],
    ["child", "School", 0],
    ["", "School", ""],
  ])("count “%s” of %s: %s", async (theme, agency, count) => {
    const found = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A2:B8").values = ROWS;
      sheet.getRange("D1:E1").numberFormat = [["@", "@"]];
      sheet.getRange("D1:E1").values = [[theme, agency]];
      const of = ["A2:A8=E1"];
      sheet.getRange("F1:G1").formulas = [
        [`=${countOfTheme("D1", "B2:B8", of)}`, `=${countWithoutTheme("B2:B8", of)}`],
      ];
      const cells = sheet.getRange("F1:G1").load("values");
      await context.sync();
      return cells.values[0];
    });
    expect(found).toEqual([count, 1]);
  });
});
