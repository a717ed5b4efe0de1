import { codeOf } from "./facts/fact";
import { contentsOf } from "../src/engine/dump";
import { openBook, type OpenedBook } from "./openEmpty";

async function opened(
  options: Parameters<typeof openBook>[1],
  work: (book: OpenedBook) => Promise<void>,
): Promise<void> {
  const book = await openBook(null, options);
  try {
    await work(book);
  } finally {
    book.close();
  }
}

function write({ Excel }: OpenedBook, address: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("a workbook that fails from one request on", () => {
  it("applies what came before and nothing of that request or a later one", () =>
    opened({ failAt: 3 }, async (workbook) => {
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
        sheet.getRange("A3").values = [[3]];
        sheet.name = "Changed";
        expect(await codeOf(context.sync())).toBe("GeneralException");
      });
      expect(await codeOf(write(workbook, "A4", 4))).toBe("GeneralException");
      const sheet = contentsOf(workbook.book).sheets[0];
      expect(sheet?.name).toBe("Sheet1");
      expect([...(sheet?.cells.keys() ?? [])]).toEqual([0, 1]);
    }));

  it("counts every request, also those that failed", () =>
    opened({ failAt: 1 }, async (workbook) => {
      await codeOf(write(workbook, "A1", 1));
      await codeOf(write(workbook, "A1", 1));
      expect(workbook.host.traffic.requests).toBe(2);
    }));
});

describe("a call that is to fail", () => {
  const ADD = "WorksheetCollection.add";
  const add = ({ Excel }: OpenedBook, name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  const names = ({ book }: OpenedBook): string[] => book.sheets().map(({ name }) => name);

  it("fails before it has done anything, or after it has done all", () =>
    opened({ failing: [{ call: ADD, when: "before" }] }, async (before) => {
      expect(await codeOf(add(before, "New"))).toBe("GeneralException");
      expect(names(before)).toEqual(["Sheet1"]);
      await opened({ failing: [{ call: ADD, when: "after" }] }, async (after) => {
        expect(await codeOf(add(after, "New"))).toBe("GeneralException");
        expect(names(after)).toEqual(["Sheet1", "New"]);
      });
    }));

  it("can be the setting of a property", () =>
    opened({ failing: [{ call: "Worksheet.tabColor", when: "before" }] }, async ({ Excel, book }) => {
      const colouring = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.name = "Named";
        sheet.tabColor = "#FF0000";
        await context.sync();
      });
      await expect(colouring).rejects.toMatchObject({ debugInfo: { errorLocation: "Worksheet.tabColor" } });
      expect(book.sheets().map(({ name }) => name)).toEqual(["Named"]);
    }));

  it("can be one of several, with a code and words of its own", () =>
    opened(
      { failing: [{ call: ADD, when: "before", only: 2, code: "ApiNotFound", message: "Not here." }] },
      async (workbook) => {
        await add(workbook, "First");
        await expect(add(workbook, "Second")).rejects.toMatchObject({
          code: "ApiNotFound",
          message: "Not here.",
        });
        await add(workbook, "Third");
        expect(names(workbook)).toEqual(["Sheet1", "First", "Third"]);
      },
    ));
});

describe("the limit of requests and responses", () => {
  it("a request that is too large is refused whole", () =>
    opened({ payloadLimit: 5000 }, async (workbook) => {
      expect(await codeOf(write(workbook, "A1", "x".repeat(6000)))).toBe("RequestPayloadSizeLimitExceeded");
      expect(contentsOf(workbook.book).sheets[0]?.cells.size).toBe(0);
      expect(await codeOf(write(workbook, "A1", "x"))).toBeNull();
    }));

  it("a response that is too large is refused", () =>
    opened({ payloadLimit: 5000 }, async (workbook) => {
      const reading = workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:Z200").load("values");
        await context.sync();
      });
      expect(await codeOf(reading)).toBe("ResponsePayloadSizeLimitExceeded");
    }));
});

describe("a call that is not known", () => {
  const calls: [string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => unknown][] = [
    ["Worksheet.pivotTables", (_, sheet) => sheet.pivotTables.load("items")],
    ["ShapeCollection.addTextBox", (_, sheet) => sheet.shapes.addTextBox("Text")],
    ["Worksheet.slicers", (_, sheet) => sheet.slicers.load("items")],
    ["Range.getImage", (_, sheet) => sheet.getRange("A1").getImage()],
    ["Workbook.tableStyles", (workbook) => workbook.tableStyles.load("items")],
    ["Functions.amorDegrc", (workbook) => workbook.functions.amorDegrc(1, 2, 3, 0.1, 1000, 2).load("value")],
  ];

  it.each(calls)("%s answers ApiNotFound by its name", (name, call) =>
    opened({}, async ({ Excel }) => {
      const calling = Excel.run(async (context) => {
        call(context.workbook, context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      });
      await expect(calling).rejects.toThrow(name);
      expect(await codeOf(calling)).toBe("ApiNotFound");
    }),
  );
});

describe("Office around the workbook", () => {
  it("is Excel for a person in the United Kingdom, up to ExcelApi 1.17", () =>
    opened({}, async ({ Office }) => {
      const { context } = Office;
      expect([context.host, context.platform, context.displayLanguage, context.contentLanguage]).toEqual([
        "Excel",
        "PC",
        "en-GB",
        "en-GB",
      ]);
      const supported = ["1.13", "1.17", "1.18"].map((version) =>
        context.requirements.isSetSupported("ExcelApi", version),
      );
      expect(supported).toEqual([true, true, false]);
      await Promise.resolve();
    }));

  it("keeps the document's settings in the workbook, where workbook.settings has them too", () =>
    opened({}, async ({ Excel, Office, book }) => {
      Office.context.document.settings.set("review", { reference: "REF-R" });
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
      expect(contentsOf(book).settings).toEqual({ review: { reference: "REF-R" } });
      const value = await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("review").load("value");
        await context.sync();
        const held: unknown = setting.value;
        return held;
      });
      expect(value).toEqual({ reference: "REF-R" });
    }));

  it("shows and hides the pane, tells of it, and remembers what happens at the start", () =>
    opened({}, async ({ Office }) => {
      const seen: unknown[] = [];
      const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
        seen.push(visibilityMode),
      );
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await new Promise((resolve) => setTimeout(resolve));
      await stop();
      await Office.addin.hide();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      expect([seen, await Office.addin.getStartupBehavior()]).toEqual([["Hidden", "Taskpane"], "Load"]);
    }));

  it("opens no dialog, and says so", () =>
    opened({}, async ({ Office }) => {
      const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
        Office.context.ui.displayDialogAsync("https://localhost/dialog.html", {}, resolve);
      });
      expect(result.status).toBe("failed");
    }));

  it.each([{ mergeUndoGroup: true }, { delayForCellEdit: true }])("Excel.run takes %j", (options) =>
    opened({}, async ({ Excel, book }) => {
      await Excel.run(options, async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      });
      expect(contentsOf(book).sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1);
    }),
  );
});
