import { openBook, type OpenedBook } from "../openEmpty";
import { NEWEST_EXCEL_API, type ExcelKind } from "../../src/protocol/excelKind";
import { openWorkbook } from "../../src/node";
import { codeOf } from "../facts/fact";

/**
 * Where Excel differs by platform and by version.
 * - Requirement sets: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 * - Requests and answers: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 * - insertWorksheetsFromBase64: https://learn.microsoft.com/javascript/api/excel/excel.workbook
 * - triggerSource: https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
async function opened<T>(kind: ExcelKind, work: (book: OpenedBook) => Promise<T>): Promise<T> {
  const book = await openBook(null, kind);
  try {
    return await work(book);
  } finally {
    book.close();
  }
}

describe("the Excel that an add-in finds itself in", () => {
  it.each([
    [undefined, "PC"],
    ["windows", "PC"],
    ["mac", "Mac"],
    ["web", "OfficeOnline"],
  ] as const)("with host %s is called %s", (host, platform) =>
    opened({ host }, ({ Office }) => {
      const { context } = Office;
      expect([context.platform, context.diagnostics.platform, context.host]).toEqual([
        platform,
        platform,
        "Excel",
      ]);
      return Promise.resolve();
    }),
  );

  it.each([
    [undefined, "RequestPayloadSizeLimitExceeded"],
    ["web", "RequestPayloadSizeLimitExceeded"],
    ["windows", null],
    ["mac", null],
  ] as const)("with host %s answers six million bytes in one request with %s", (host, code) =>
    opened({ host }, async ({ Excel }) => {
      const writing = Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200");
        range.values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
        await context.sync();
      });
      expect(await codeOf(writing)).toBe(code);
    }),
  );

  it.each([
    [undefined, "UnsupportedFeature"],
    ["web", "UnsupportedFeature"],
    ["windows", null],
    ["mac", null],
  ] as const)("with host %s takes in a sheet with a comment and a chart with %s", async (host, code) => {
    const source = await openWorkbook();
    await source.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.charts.add("Line", sheet.getRange("A1:A2"));
      context.workbook.comments.add("Sheet1!A1", "Who wrote this?");
      await context.sync();
    });
    const file = Buffer.from(await source.save()).toString("base64");
    source.close();
    const workbook = await openWorkbook(undefined, { host });
    const inserted = workbook.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file);
      await context.sync();
      const sheet = context.workbook.worksheets.getLast();
      const [comments, charts] = [sheet.comments.getCount(), sheet.charts.getCount()];
      await context.sync();
      expect([comments.value, charts.value]).toEqual([1, 1]);
    });
    expect(await codeOf(inserted)).toBe(code);
    workbook.close();
  });
});

describe("the version of ExcelApi", () => {
  it.each([
    ["1.13", [true, false, false, false]],
    [undefined, [true, true, true, false]],
    [NEWEST_EXCEL_API, [true, true, true, true]],
  ] as const)("with %s is what isSetSupported answers", (excelApi, expected) =>
    opened({ excelApi }, ({ Office }) => {
      const { requirements } = Office.context;
      const asked = ["1.13", "1.14", "1.17", "1.21"];
      expect(asked.map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual(expected);
      expect(requirements.isSetSupported("ExcelApi", "1.22")).toBe(false);
      return Promise.resolve();
    }),
  );

  it("brings its calls: what came later is ApiNotFound, by name", () =>
    opened({ excelApi: "1.12" }, async ({ Excel }) => {
      const calling = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").getMergedAreasOrNullObject();
        await context.sync();
      });
      await expect(calling).rejects.toThrow("Range.getMergedAreasOrNullObject");
      expect(await codeOf(calling)).toBe("ApiNotFound");
    }));

  it("is kept where the library does not look: properties loaded by name, and those that come unasked", () =>
    opened({ excelApi: "1.11" }, async ({ Excel }) => {
      const load = (names?: string): Promise<Excel.Interfaces.RangeData> =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load(names);
          await context.sync();
          return range.toJSON();
        });
      expect(await codeOf(load("hasSpill"))).toBe("ApiNotFound");
      const all = await load();
      expect([Object.hasOwn(all, "width"), Object.hasOwn(all, "hasSpill")]).toEqual([true, false]);
    }));

  it.each(["1.0", "1.22", "1.1e1"] as const)("%s is none", async (excelApi) => {
    await expect(openWorkbook(undefined, { excelApi })).rejects.toThrow(RangeError);
  });
});

describe("who caused a change", () => {
  /** What the add-in hears of a cell that it writes and of one that a person types. */
  async function heard(excelApi: "1.13" | "1.14"): Promise<unknown[][]> {
    return opened({ excelApi }, async ({ Excel, host }) => {
      const events: unknown[][] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add(({ address, source, triggerSource }) => {
          events.push([address, source, triggerSource]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1").values = [["written"]];
        await context.sync();
      });
      await host.type("Sheet1", "A2", "typed");
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      return events.sort();
    });
  }

  it("is told from ExcelApi 1.14 on: this add-in, or nobody says; the source of both is this Excel", async () => {
    expect(await heard("1.14")).toEqual([
      ["A1", "Local", "ThisLocalAddin"],
      ["A2", "Local", "Unknown"],
    ]);
    expect(await heard("1.13")).toEqual([
      ["A1", "Local", undefined],
      ["A2", "Local", undefined],
    ]);
  });

  it("does not let a person type where there is no such sheet", () =>
    opened({}, async ({ host }) => {
      expect(await codeOf(host.type("Nowhere", "A1", "typed"))).toBe("ItemNotFound");
      await host.type("Sheet1", "A1", "typed");
    }));
});
