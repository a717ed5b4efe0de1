import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook, type OpenedWorkbook } from "../../src/node";
import { codeOf } from "../facts/fact";

/** Microsoft's page: https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1) */

async function fileOf(fill: (context: Excel.RequestContext) => void | Promise<void>): Promise<Uint8Array> {
  const workbook = await openWorkbook();
  try {
    await workbook.Excel.run(async (context) => {
      await fill(context);
      await context.sync();
    });
    return await workbook.save();
  } finally {
    workbook.close();
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

async function withWorkbook<T>(work: (workbook: OpenedWorkbook) => Promise<T>): Promise<T> {
  const workbook = await openWorkbook();
  try {
    return await work(workbook);
  } finally {
    workbook.close();
  }
}

function insert(
  workbook: OpenedWorkbook,
  file: Uint8Array,
  options?: Excel.InsertWorksheetOptions,
): Promise<string[]> {
  return workbook.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64(file), options);
    await context.sync();
    return ids.value;
  });
}

function names(workbook: OpenedWorkbook): Promise<string[]> {
  return workbook.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

function twoSheets(): Promise<Uint8Array> {
  return fileOf((context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    const second = context.workbook.worksheets.add("Sheet2");
    first.getRange("A1:A3").values = [["N"], [1], [2]];
    first.tables.add("A1:A3", true).name = "Entries";
    first.getRange("A2").format.fill.color = "#FFEB9C";
    first.getRange("A2").numberFormat = [["0.00"]];
    second.getRange("A1:B1").formulas = [["=SUM(Entries[N])", "=Sheet1!A3*10"]];
    second.visibility = "Hidden";
    second.pageLayout.orientation = "Landscape";
    second.freezePanes.freezeRows(1);
  });
}

describe("insertWorksheetsFromBase64", () => {
  it("puts all sheets at the end, with names made unique, and answers with their ids", () =>
    withWorkbook(async (workbook) => {
      const ids = await insert(workbook, await twoSheets());
      expect(await names(workbook)).toEqual(["Sheet1", "Sheet1 (2)", "Sheet2"]);
      const found = await workbook.Excel.run(async (context) => {
        const sheets = ids.map((id) => context.workbook.worksheets.getItem(id).load("name,visibility"));
        await context.sync();
        return sheets.map(({ name, visibility }) => [name, visibility]);
      });
      expect(found).toEqual([
        ["Sheet1 (2)", "Visible"],
        ["Sheet2", "Hidden"],
      ]);
    }));

  it.each([
    [{ positionType: "Beginning" }, ["Sheet2", "Sheet1", "Last"]],
    [{ positionType: "End" }, ["Sheet1", "Last", "Sheet2"]],
    [{ positionType: "Before", relativeTo: "Last" }, ["Sheet1", "Sheet2", "Last"]],
    [{ positionType: "After", relativeTo: "Sheet1" }, ["Sheet1", "Sheet2", "Last"]],
  ] as const)("puts the chosen sheets where %j says", (options, expected) =>
    withWorkbook(async (workbook) => {
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.add("Last");
        await context.sync();
      });
      await insert(workbook, await twoSheets(), { ...options, sheetNamesToInsert: ["Sheet2"] });
      expect(await names(workbook)).toEqual(expected);
    }),
  );

  it("takes a sheet object to stand beside", () =>
    withWorkbook(async (workbook) => {
      const file = base64(await twoSheets());
      await workbook.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const last = worksheets.add("Last");
        context.workbook.insertWorksheetsFromBase64(file, {
          positionType: workbook.Excel.WorksheetPositionType.before,
          relativeTo: last,
          sheetNamesToInsert: ["Sheet2"],
        });
        await context.sync();
      });
      expect(await names(workbook)).toEqual(["Sheet1", "Sheet2", "Last"]);
    }));

  it("formulas name the sheets and tables as they are called now", () =>
    withWorkbook(async (workbook) => {
      const file = await twoSheets();
      await insert(workbook, file);
      await insert(workbook, file);
      const result = await workbook.Excel.run(async (context) => {
        const tables = context.workbook.tables.load("items/name");
        context.workbook.worksheets.getItem("Sheet1 (3)").getRange("A3").values = [[7]];
        const ranges = ["Sheet2", "Sheet2 (2)"].map((name) =>
          context.workbook.worksheets.getItem(name).getRange("A1:B1").load("formulas,values"),
        );
        await context.sync();
        return {
          tables: tables.items.map((table) => table.name),
          ranges: ranges.map((range) => range.toJSON()),
        };
      });
      const [first, second] = result.tables;
      expect(first).toBe("Entries");
      expect(result.ranges).toMatchObject([
        { formulas: [[`=SUM(${first}[N])`, "='Sheet1 (2)'!A3*10"]], values: [[3, 20]] },
        { formulas: [[`=SUM(${second}[N])`, "='Sheet1 (3)'!A3*10"]], values: [[8, 70]] },
      ]);
    }));

  it("formats, the page layout and frozen panes come along", () =>
    withWorkbook(async (workbook) => {
      await insert(workbook, await twoSheets());
      await workbook.Excel.run(async (context) => {
        const first = context.workbook.worksheets.getItem("Sheet1 (2)");
        const second = context.workbook.worksheets.getItem("Sheet2");
        const cell = first.getRange("A2").load("text,numberFormat");
        const fill = cell.format.fill.load("color");
        second.pageLayout.load("orientation");
        const frozen = second.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        expect([cell.text, cell.numberFormat, fill.color]).toEqual([[["1.00"]], [["0.00"]], "#FFEB9C"]);
        expect([second.pageLayout.orientation, frozen.address]).toEqual(["Landscape", "Sheet2!1:1"]);
      });
    }));

  it("a formula over a sheet that stays behind comes as its last value", () =>
    withWorkbook(async (workbook) => {
      await insert(workbook, await twoSheets(), { sheetNamesToInsert: ["Sheet2"] });
      await workbook.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet2").getRange("B1").load("formulas");
        await context.sync();
        expect(range.formulas).toEqual([[20]]);
      });
    }));

  /** OfficeDev/office-js #3583: names come along, and without their cells they are litter. */
  it("names come along: with their sheet, for the sheet alone where taken, or without their cells", () =>
    withWorkbook(async (workbook) => {
      const file = await fileOf((context) => {
        const { names: own, worksheets } = context.workbook;
        const first = worksheets.getItem("Sheet1").getRange("A1");
        own.add("People", first);
        own.add("Taken", first);
        own.add("Agencies", worksheets.add("Sheet2").getRange("B2"));
      });
      await workbook.Excel.run(async (context) => {
        context.workbook.names.add("Taken", context.workbook.worksheets.getItem("Sheet1").getRange("C3"));
        await context.sync();
      });
      await insert(workbook, file, { sheetNamesToInsert: ["Sheet1"] });
      await workbook.Excel.run(async (context) => {
        const all = context.workbook.names.load("items/name,items/formula");
        const ofSheet = context.workbook.worksheets.getItem("Sheet1 (2)").names.load("items/name");
        await context.sync();
        expect(Object.fromEntries(all.items.map(({ name, formula }) => [name, formula]))).toEqual({
          Taken: "=Sheet1!$C$3",
          People: "='Sheet1 (2)'!$A$1",
          Agencies: "=#REF!",
        });
        expect(ofSheet.items.map(({ name }) => name)).toEqual(["Taken"]);
      });
    }));

  it("a table whose name a table or a name of the workbook has gets another", () =>
    withWorkbook(async (workbook) => {
      await workbook.Excel.run(async (context) => {
        context.workbook.names.add("entries", "=1");
        await context.sync();
      });
      await insert(workbook, await twoSheets());
      await workbook.Excel.run(async (context) => {
        const tables = context.workbook.tables.load("items/name");
        await context.sync();
        expect(tables.items.map(({ name }) => name)).toEqual(["Entries2"]);
      });
    }));

  it("dates of a workbook of the 1904 date system stay the days that they are", () =>
    withWorkbook(async (workbook) => {
      const file = await fileOf((context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        cell.values = [[40_000]];
        cell.numberFormat = [["d/m/yy"]];
      });
      const [id = ""] = await insert(workbook, in1904(file));
      await workbook.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(id).getRange("A1").load("values,text");
        await context.sync();
        expect([cell.values, cell.text]).toEqual([[[41_462]], [["7/7/13"]]]);
      });
    }));

  it("can be done again after a sheet was deleted, and comes into a saved file", () =>
    withWorkbook(async (workbook) => {
      const file = await twoSheets();
      const [id = ""] = await insert(workbook, file);
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(id).delete();
        await context.sync();
      });
      await insert(workbook, file, { sheetNamesToInsert: ["Sheet1"] });
      const saved = await openWorkbook(await workbook.save());
      expect(await names(saved)).toEqual(["Sheet1", "Sheet2", "Sheet1 (2)"]);
      saved.close();
    }));

  it.each([
    ["no Base64", "%%%"],
    ["no workbook", Buffer.from("not a workbook").toString("base64")],
    ["nothing", ""],
  ])("%s is InvalidArgument, and nothing is inserted", (_what, text) =>
    withWorkbook(async (workbook) => {
      const inserting = workbook.Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(text);
        await context.sync();
      });
      expect(await codeOf(inserting)).toBe("InvalidArgument");
      expect(await names(workbook)).toEqual(["Sheet1"]);
    }),
  );

  it("a sheet that the file has not is InvalidArgument", () =>
    withWorkbook(async (workbook) => {
      const inserting = insert(workbook, await twoSheets(), { sheetNamesToInsert: ["Sheet1", "Nowhere"] });
      expect(await codeOf(inserting)).toBe("InvalidArgument");
      expect(await names(workbook)).toEqual(["Sheet1"]);
    }));

  it("a sheet to stand beside that is not there is ItemNotFound", () =>
    withWorkbook(async (workbook) => {
      const inserting = insert(workbook, await twoSheets(), { positionType: "After", relativeTo: "Nowhere" });
      expect(await codeOf(inserting)).toBe("ItemNotFound");
    }));

  it("comments are refused, as in Excel on the web", () =>
    withWorkbook(async (workbook) => {
      const file = await fileOf((context) => void context.workbook.comments.add("Sheet1!A1", "Hello"));
      expect(await codeOf(insert(workbook, file))).toBe("UnsupportedFeature");
      expect(await names(workbook)).toEqual(["Sheet1"]);
    }));

  it("a chart is refused, as in Excel on the web; a sheet without one beside it is not", () =>
    withWorkbook(async (workbook) => {
      const file = withChart(await twoSheets());
      expect(await codeOf(insert(workbook, file))).toBe("UnsupportedFeature");
      await insert(workbook, file, { sheetNamesToInsert: ["Sheet2"] });
      expect(await names(workbook)).toEqual(["Sheet1", "Sheet2"]);
    }));
});

/** The file with its days counted from 1 January 1904. */
function in1904(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  expect(workbook).toContain("<workbookPr");
  return zipSync({
    ...parts,
    "xl/workbook.xml": strToU8(workbook.replace("<workbookPr", '<workbookPr date1904="1"')),
  });
}

/** The file with a chart drawn on its first sheet. */
function withChart(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rels = "xl/worksheets/_rels/sheet1.xml.rels";
  const known = parts[rels];
  const drawing = `<Relationship Id="rIdDrawing" Type="${office}/drawing" Target="../drawings/drawing1.xml"/>`;
  const text = known ? strFromU8(known) : `<Relationships xmlns="${relationships}"></Relationships>`;
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const drawingTag = `<drawing xmlns:r="${office}" r:id="rIdDrawing"/>`;
  return zipSync({
    ...parts,
    [rels]: strToU8(text.replace("</Relationships>", `${drawing}</Relationships>`)),
    "xl/worksheets/sheet1.xml": strToU8(
      sheet.includes("<tableParts")
        ? sheet.replace("<tableParts", `${drawingTag}<tableParts`)
        : sheet.replace("</worksheet>", `${drawingTag}</worksheet>`),
    ),
    "xl/drawings/drawing1.xml": strToU8(
      `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    ),
    "xl/drawings/_rels/drawing1.xml.rels": strToU8(
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/chart" Target="../charts/chart1.xml"/></Relationships>`,
    ),
    "xl/charts/chart1.xml": strToU8(
      "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'/>",
    ),
  });
}
