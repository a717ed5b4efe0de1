import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import type { CellValue } from "../../../src/workbook/gateway/blocks";
import type { Context } from "../../../src/workbook/gateway/workbookRun";
import { queueTexts, sendTexts, takeDifferences } from "../../../src/workbook/gateway/writtenTexts";

/**
 * docs/excel.md, A5 and B12: what becomes of a text that begins with an apostrophe, or of a long one that begins like a
 * formula, is not known; the add-in is right either way.
 */
type Doubts = NonNullable<NonNullable<Parameters<typeof openWorkbook>[1]>["doubts"]>;

interface Outcome {
  values: unknown[][];
  formats: unknown[][];
  differences: string[];
  requests: number;
}

/** Writes blocks one after the other into text cells from A1 down, in one piece of work. */
async function write(doubts: Doubts, ...blocks: CellValue[][][]): Promise<Outcome> {
  const workbook: OpenedWorkbook = await openWorkbook(undefined, { doubts });
  try {
    return await workbook.Excel.run(async (context: Context): Promise<Outcome> => {
      const sheet = context.workbook.worksheets.getFirst();
      const rows = blocks.reduce((sum, block) => sum + block.length, 0);
      const width = blocks[0]?.[0]?.length ?? 1;
      const whole = sheet.getRangeByIndexes(0, 0, rows, width);
      whole.numberFormat = Array.from({ length: rows }, () => Array.from({ length: width }, () => "@"));
      await context.sync();
      const before = workbook.traffic.requests;
      let row = 0;
      for (const block of blocks) {
        queueTexts(sheet.getRangeByIndexes(row, 0, block.length, width), block);
        row += block.length;
        await sendTexts(context);
      }
      const requests = workbook.traffic.requests - before;
      const differences = await takeDifferences(context);
      whole.load("values,numberFormat");
      await context.sync();
      return { values: whole.values, formats: whole.numberFormat, differences, requests };
    });
  } finally {
    workbook.close();
  }
}

const SPEECH = [
  ["'I want to go home', she said", "no apostrophe"],
  ["''Quoted twice''", "'"],
  ["plain", "'''"],
];

describe("texts that begin with an apostrophe", () => {
  it.each(["kept", "eaten"] as const)(
    "come back as they were given where Excel has them %s",
    async (apostrophes) => {
      const { values, differences } = await write({ apostrophes }, SPEECH, SPEECH);
      expect(values).toEqual([...SPEECH, ...SPEECH]);
      expect(differences).toEqual([]);
    },
  );

  it("cost no request more where they are kept, and two once where they are eaten", async () => {
    expect((await write({ apostrophes: "kept" }, SPEECH, SPEECH, SPEECH)).requests).toBe(3);
    expect((await write({ apostrophes: "eaten" }, SPEECH, SPEECH, SPEECH)).requests).toBe(5);
  });

  it("are all put right, however many there are", async () => {
    const many = Array.from({ length: 300 }, (_row, index) => [`'${index}`]);
    expect((await write({ apostrophes: "eaten" }, many)).values).toEqual(many);
  });

  it("are told by their cells where no way of writing keeps the apostrophe", async () => {
    const { values, differences } = await write({ apostrophes: "lost" }, [
      ["'tis", "plain"],
      ["a", "'twas"],
    ]);
    expect(values).toEqual([
      ["tis", "plain"],
      ["a", "twas"],
    ]);
    expect(differences).toEqual([
      "Excel does not keep the apostrophe at the beginning of these texts: Sheet1!A1, Sheet1!B2. Nothing else is affected.",
    ]);
  });
});

it("numbers, empty cells and null are written as they are, in one request", async () => {
  const { values, requests } = await write({ apostrophes: "eaten" }, [["a", 7, "", null]]);
  expect(values).toEqual([["a", 7, "", ""]]);
  expect(requests).toBe(1);
});

describe("long texts that begin like a formula", () => {
  const LONG = [
    [`- ${"mum called. ".repeat(1000)}`, "short"],
    ["x", `=${"a".repeat(30_000)}`],
  ];

  it.each([
    {},
    { longTextsLikeFormulas: "refused" },
    { longTextsLikeFormulas: "refused", apostrophes: "eaten" },
  ] as const)("come back as they were given where %j", async (doubts) => {
    const { values, differences, formats } = await write(doubts, LONG);
    expect(values).toEqual(LONG);
    expect(differences).toEqual([]);
    expect(formats.flat()).toEqual(["@", "@", "@", "@"]);
  });
});
