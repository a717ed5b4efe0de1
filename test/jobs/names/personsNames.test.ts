import type { OpenedWorkbook } from "embedded-workbook";
import { CELLS, SHEETS, TABLES } from "../../../src/workbook/gateway/sheetNames";
import { allNames, makeAgain, makeEverything, namesIn, opened, valuesOfOurs } from "./everyJob";

/** Made without anybody else's names: what our sheets hold after the first and the second time. */
const plain: Record<string, unknown>[] = [];

beforeAll(async () => {
  const workbook = await opened(() => undefined);
  await makeEverything(workbook);
  plain.push(await valuesOfOurs(workbook));
  await makeAgain(workbook);
  plain.push(await valuesOfOurs(workbook));
  workbook.close();
}, 120_000);

/** Publication extract is made anew each time it is asked for; it takes six merges to fill all memories of earlier ones. */
const MADE = Object.keys(SHEETS).filter((key) => !/^publicationExtract|^earlierMerge[B-D]/.test(key));

/** Runs all jobs twice in a workbook where names are a person's, and gives what our sheets hold each time. */
async function twice(workbook: OpenedWorkbook): Promise<{
  values: Record<string, unknown>[];
  names: Awaited<ReturnType<typeof allNames>>[];
}> {
  await makeEverything(workbook);
  const [values, names] = [[await valuesOfOurs(workbook)], [await allNames(workbook)]];
  await makeAgain(workbook);
  values.push(await valuesOfOurs(workbook));
  names.push(await allNames(workbook));
  return { values, names };
}

const TABLE_NAMES = Object.entries(TABLES);

describe("where a person has tables that are called like ours", () => {
  let workbook: OpenedWorkbook;
  let made: Awaited<ReturnType<typeof twice>>;

  beforeAll(async () => {
    workbook = await opened((context) => {
      TABLE_NAMES.forEach(([key, name]) => {
        const sheet = context.workbook.worksheets.add(`My ${key}`);
        sheet.getRange("A1:B2").values = [
          ["Name", "Note"],
          [key, "mine"],
        ];
        sheet.tables.add("A1:B2", true).name = name;
      });
    });
    made = await twice(workbook);
  }, 120_000);
  afterAll(() => workbook.close());

  it.each(TABLE_NAMES)("that of %s stays as it is, and ours has another name", async (key, name) => {
    const { tables } = await namesIn(workbook);
    const read = await workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(name);
      table.worksheet.load("name");
      const range = table.getRange().load("values,address");
      const own = context.workbook.tables.getItemOrNullObject(`CR_${name}`);
      await context.sync();
      return { sheet: table.worksheet.name, values: range.values, own: own.isNullObject };
    });
    expect(read).toEqual({
      sheet: `My ${key}`,
      values: [
        ["Name", "Note"],
        [key, "mine"],
      ],
      own: false,
    });
    expect(Object.values(tables)).toContain(`CR_${name}`);
  });

  it.each(MADE)("the sheet of %s holds what it holds otherwise, the first time and again", (key) => {
    expect(made.values.map((values) => values[key])).toEqual(plain.map((values) => values[key]));
    expect(plain[1]?.[key]).not.toBeNull();
  });

  it("nothing is made twice", () => {
    expect(made.names[1]?.tables.filter((name) => /\d$/.test(name))).toEqual([]);
    expect(made.names[1]?.sheets.filter((name) => / \d$/.test(name))).toEqual([]);
  });
});

describe("where defined names are called like our tables and cells", () => {
  let workbook: OpenedWorkbook;
  let made: Awaited<ReturnType<typeof twice>>;
  const defined = [...Object.values(TABLES), ...Object.values(CELLS)];

  beforeAll(async () => {
    workbook = await opened((context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
      cell.values = [[77]];
      defined.forEach((name) => context.workbook.names.add(name, cell));
    });
    made = await twice(workbook);
  }, 120_000);
  afterAll(() => workbook.close());

  it.each(defined)("%s still means the person's cell", async (name) => {
    const formula = await workbook.Excel.run(async (context) => {
      const item = context.workbook.names.getItem(name).load("formula");
      await context.sync();
      return String(item.formula);
    });
    expect(formula).toBe("=Sheet1!$C$3");
  });

  it.each(MADE)("the sheet of %s holds what it holds otherwise, the first time and again", (key) => {
    expect(made.values.map((values) => values[key])).toEqual(plain.map((values) => values[key]));
  });

  it("the RAG key's number is ours, under another name, and is kept", async () => {
    const value = await workbook.Excel.run(async (context) => {
      const cells = [context.workbook.names.getItem("CR_AmberWithin").getRange().load("values")];
      cells.push(context.workbook.worksheets.getItem("Sheet1").getRange("C3").load("values"));
      await context.sync();
      return cells.map(({ values }): unknown => values[0]?.[0]);
    });
    expect(value).toEqual([10, 77]);
  });
});

describe("where a person has sheets that are called like ours", () => {
  let workbook: OpenedWorkbook;
  let made: Awaited<ReturnType<typeof twice>>;
  const sheets = Object.values(SHEETS);

  beforeAll(async () => {
    workbook = await opened((context) => {
      sheets.forEach((name) => {
        context.workbook.worksheets.add(name).getRange("A1:B5").values = [
          [name, ""],
          ["Ref", "Agency"],
          ["mine", 1],
          ["", ""],
          ["mine", 2],
        ];
      });
    });
    made = await twice(workbook);
  }, 120_000);
  afterAll(() => workbook.close());

  it.each(sheets)("%s stays as it is, in sight", async (name) => {
    const read = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("visibility");
      const used = sheet.getUsedRange(true).load("values");
      sheet.tables.load("items/name");
      await context.sync();
      return [sheet.visibility, sheet.tables.items.length, used.values];
    });
    expect(read).toEqual([
      "Visible",
      0,
      [
        [name, ""],
        ["Ref", "Agency"],
        ["mine", 1],
        ["", ""],
        ["mine", 2],
      ],
    ]);
  });

  it.each(MADE)("our sheet of %s holds what it holds otherwise, the first time and again", (key) => {
    expect(made.values.map((values) => values[key])).toEqual(plain.map((values) => values[key]));
  });

  it("ours have a number, and nothing is made twice", async () => {
    const own = Object.entries((await namesIn(workbook)).sheets).filter(([key]) => MADE.includes(key));
    expect(own.map(([, name]) => name)).toEqual(own.map((): unknown => expect.stringMatching(/^.* 2$/)));
    expect(made.names[1]?.sheets.filter((name) => / 3$/.test(name))).toEqual([]);
  });
});
