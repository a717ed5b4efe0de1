import { openWorkbook, type OpenedWorkbook } from "../src/node";

type Between = NonNullable<Parameters<typeof openWorkbook>[1]>["between"];

async function opened(between: Between, work: (workbook: OpenedWorkbook) => Promise<void>): Promise<void> {
  const workbook = await openWorkbook(undefined, between ? { between } : {});
  try {
    await work(workbook);
  } finally {
    workbook.close();
  }
}

/** Writes 1 to 4 below one another, cell by cell, in one request. */
function writeFour({ Excel }: OpenedWorkbook): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const value of [1, 2, 3, 4]) {
      sheet.getRange(`A${value}`).values = [[value]];
    }
    await context.sync();
  });
}

function read({ Excel }: OpenedWorkbook): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A4").load("values");
    await context.sync();
    const values: unknown[][] = range.values;
    return values.flat();
  });
}

describe("a request of which something becomes", () => {
  it.each([
    ["not done", ["", "", "", ""]],
    ["half done", [1, "", "", ""]],
    ["not answered", [1, 2, 3, 4]],
  ] as const)("that is %s fails with a GeneralException", async (fate, cells) => {
    await opened(
      (request) => (request === 1 ? fate : undefined),
      async (workbook) => {
        await expect(writeFour(workbook)).rejects.toMatchObject({ code: "GeneralException" });
        expect(await read(workbook)).toEqual(cells);
        await writeFour(workbook);
        expect(await read(workbook)).toEqual([1, 2, 3, 4]);
      },
    );
  });
});

describe("a co-author between two requests", () => {
  it("changes the workbook before the request is carried out, and is not counted", async () => {
    const seen: number[] = [];
    const between: Between = async (request, coAuthor) => {
      seen.push(request);
      if (request !== 2) return undefined;
      await coAuthor.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
        await context.sync();
      });
      return undefined;
    };
    await opened(between, async (workbook) => {
      await writeFour(workbook);
      expect(await read(workbook)).toEqual(["", 1, 2, 3]);
      expect(workbook.traffic.requests).toBe(seen.length);
    });
  });
});
