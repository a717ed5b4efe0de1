import { openWorkbook } from "embedded-workbook";
import { goTo } from "../../../src/workbook/gateway/goTo";

describe("showing a sheet", () => {
  it("brings a hidden sheet to the front", async () => {
    const { Excel, close } = await openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Integrated chronology").visibility = "Hidden";
      await context.sync();
    });

    expect(await goTo((batch) => Excel.run(batch), "Integrated chronology")).toBe(true);

    const front = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name,visibility");
      await context.sync();
      return [sheet.name, sheet.visibility];
    });
    expect(front).toEqual(["Integrated chronology", "Visible"]);
    close();
  });

  it("sets the visibility of no sheet that can be seen", async () => {
    const { Excel, close } = await openWorkbook();
    const set = jest.spyOn(Excel.Worksheet.prototype, "visibility", "set");
    expect(await goTo((batch) => Excel.run(batch), "Sheet1")).toBe(true);
    expect(set).not.toHaveBeenCalled();
    close();
  });

  it("says when there is no such sheet, and leaves the one in front where it is", async () => {
    const { Excel, traffic, close } = await openWorkbook();
    expect(await goTo((batch) => Excel.run(batch), "Integrated chronology")).toBe(false);
    expect(traffic.requests).toBe(1);
    close();
  });
});
