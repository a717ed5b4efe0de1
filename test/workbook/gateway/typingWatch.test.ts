import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { watchTypedCells, type TypedCell } from "../../../src/workbook/gateway/typingWatch";

type Handler = (event: Excel.WorksheetChangedEventArgs) => Promise<void>;
type Change = (workbook: OpenedWorkbook) => Promise<void>;

const typed: Change = (workbook) => workbook.type("Sheet1", "B2", "typed");
const written: Change = ({ Excel }) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [["written"]];
    await context.sync();
  });

/** What the watch makes of one changed cell, B2, in an Excel with that version of its API. */
async function heard(change: Change, excelApi: "1.13" | "1.14"): Promise<string[]> {
  const workbook = await openWorkbook(undefined, { excelApi });
  const cells: TypedCell[] = [];
  await watchTypedCells(
    (batch) => workbook.Excel.run(batch),
    (cell) => {
      cells.push(cell);
      return Promise.resolve();
    },
  );
  await change(workbook);
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  workbook.close();
  return cells.map(({ address }) => address);
}

describe("cells that somebody types into", () => {
  it.each(["1.13", "1.14"] as const)("are reported with ExcelApi %s", async (excelApi) => {
    expect(await heard(typed, excelApi)).toEqual(["B2"]);
  });

  it("are not those that this add-in writes, where Excel can tell the difference", async () => {
    expect(await heard(written, "1.14")).toEqual([]);
    expect(await heard(written, "1.13")).toEqual(["B2"]);
  });

  it("are not those that somebody else's Excel changes", async () => {
    const { Excel, type, close } = await openWorkbook();
    const cells: TypedCell[] = [];
    await watchTypedCells(
      (batch) =>
        Excel.run((context) => {
          // No workbook here has a co-author: the event of a person here is handed on as one of theirs.
          const changed = context.workbook.worksheets.onChanged;
          const add = changed.add.bind(changed);
          jest
            .spyOn(changed, "add")
            .mockImplementation((handler: Handler) =>
              add((event) => handler({ ...event, source: "Remote" })),
            );
          return batch(context);
        }),
      (cell) => {
        cells.push(cell);
        return Promise.resolve();
      },
    );
    await type("Sheet1", "B2", "typed");
    await new Promise((resolve) => setTimeout(resolve));
    close();
    expect(cells).toEqual([]);
  });
});
