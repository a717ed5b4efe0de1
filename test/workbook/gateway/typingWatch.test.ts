import { openWorkbook } from "embedded-workbook";
import { watchTypedCells, type TypedCell } from "../../../src/workbook/gateway/typingWatch";

type Handler = (event: Excel.WorksheetChangedEventArgs) => Promise<void>;

/**
 * What the watch makes of one changed cell, B2, that Excel says was changed so. The embedded workbook says of no change who
 * made it, so its event is taken and handed on with what Excel would say.
 */
async function heard(said: Partial<Excel.WorksheetChangedEventArgs>): Promise<string[]> {
  const { Excel, close } = await openWorkbook();
  const cells: TypedCell[] = [];
  const handlers: Handler[] = [];
  await watchTypedCells(
    (batch) =>
      Excel.run((context) => {
        const changed = context.workbook.worksheets.onChanged;
        const add = changed.add.bind(changed);
        jest.spyOn(changed, "add").mockImplementation((handler: Handler) => {
          handlers.push(handler);
          return add((event) => handler({ ...event, ...said }));
        });
        return batch(context);
      }),
    (cell) => {
      cells.push(cell);
      return Promise.resolve();
    },
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [["typed"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  close();
  expect(handlers).toHaveLength(1);
  return cells.map(({ address }) => address);
}

describe("cells that somebody types into", () => {
  it("are reported", async () => {
    expect(await heard({})).toEqual(["B2"]);
    expect(await heard({ triggerSource: "Unknown" })).toEqual(["B2"]);
  });

  it("are not those that this add-in writes, where Excel can tell the difference", async () => {
    expect(await heard({ triggerSource: "ThisLocalAddin" })).toEqual([]);
  });

  it("are not those that somebody else's Excel changes", async () => {
    expect(await heard({ source: "Remote" })).toEqual([]);
  });
});
