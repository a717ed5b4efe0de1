import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { readTogether, type ReadBeside } from "../../../src/workbook/gateway/readTogether";
import type { Context } from "../../../src/workbook/gateway/workbookRun";

/** Reads a cell so many times, one request after the other. */
async function read(context: Context, address: string, times: number): Promise<unknown[]> {
  const cell = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
  await context.sync();
  const found: unknown = cell.values[0]?.[0];
  return times === 1 ? [found] : [found, ...(await read(context, address, times - 1))];
}

describe("readings of the workbook side by side", () => {
  let workbook: OpenedWorkbook;
  let requests = 0;

  beforeAll(async () => {
    workbook = await openWorkbook(undefined, {
      between: () => {
        requests += 1;
        return undefined;
      },
    });
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1").values = [[1, 2, 3]];
      await context.sync();
    });
  });
  afterAll(() => {
    workbook.close();
  });

  /** What came of them, and how many requests it took without the one that ends the run. */
  async function together<Read>(
    ask: (context: Context, beside: ReadBeside) => Promise<Read>,
  ): Promise<{ found: Read; asked: number }> {
    return workbook.Excel.run(async (context) => {
      const before = requests;
      const found = await readTogether(context, (beside) => ask(context, beside));
      return { found, asked: requests - before };
    });
  }

  it("take as many requests as the longest of them", async () => {
    const { found, asked } = await together((context, beside) =>
      Promise.all([
        beside(() => read(context, "A1", 1)),
        beside(() => read(context, "B1", 3)),
        beside(() => Promise.resolve("nothing is asked")),
        beside(() => read(context, "C1", 2)),
      ]),
    );
    expect(found).toEqual([[1], [2, 2, 2], "nothing is asked", [3, 3]]);
    expect(asked).toBe(3);
  });

  it("are done one by one where Excel refuses what one of them asks for, which deals with that itself", async () => {
    const { found } = await together((context, beside) =>
      Promise.all([
        beside(() => read(context, "A1", 1)),
        beside(async () => {
          try {
            return await read(context, "no address", 1);
          } catch {
            return "refused";
          }
        }),
        beside(() => read(context, "C1", 2)),
      ]),
    );
    expect(found).toEqual([[1], "refused", [3, 3]]);
  });

  it("fail as one of them fails, and what is asked afterwards is sent as ever", async () => {
    await workbook.Excel.run(async (context) => {
      const failing = readTogether(context, (beside) =>
        Promise.all([
          beside(() => read(context, "A1", 2)),
          beside(() => Promise.reject(new Error("There is nothing."))),
        ]),
      );
      await expect(failing).rejects.toThrow("There is nothing.");
      expect(await read(context, "B1", 1)).toEqual([2]);
    });
  });
});
