import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import type { Grid } from "../../../src/chronology/sheet/grid";
import { mergeReturns } from "../../../src/jobs/merge/mergeReturns";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyReview } from "../../../src/jobs/review/applyReview";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { gridsOf } from "../../chronology/sheet/gridFromXlsx";
import {
  del,
  docx,
  GRID_SPAN,
  ins,
  MERGE_BEGINS,
  MERGE_GOES_ON,
  p,
  para,
  run,
  tbl,
  tc,
  tr,
} from "../../docx";
import { SAMPLE_FILES, sampleFile, sampleReview } from "../sampleReturns";

const TODAY = "2026-11-21";
const runIn =
  (workbook: OpenedWorkbook): RunInWorkbook =>
  (batch) =>
    workbook.Excel.run(batch);

/** A sheet as a person would have made it in Word: paragraphs for its titles, then a table with its merged cells. */
function inWord({ cells, merges }: Grid, headingRow: number): string {
  const width = Math.max(...cells.map((row) => row.length));
  const titles = cells
    .slice(0, headingRow)
    .map((row) => row.map(({ text }) => text).filter((text) => text !== ""));
  const rows = cells.slice(headingRow).map((row, index) => {
    const number = headingRow + index + 1;
    const written: string[] = [];
    for (let column = 1; column <= width;) {
      const area = merges.find(
        ({ top, left, bottom, right }) =>
          number >= top && number <= bottom && column >= left && column <= right,
      );
      const columns = area ? area.right - area.left + 1 : 1;
      const down = area && area.bottom > area.top ? (number === area.top ? MERGE_BEGINS : MERGE_GOES_ON) : "";
      written.push(
        tc(cellInWord(row[column - 1]?.text ?? "", number + column), `${GRID_SPAN(columns)}${down}`),
      );
      column += columns;
    }
    return tr(written);
  });
  const [heading = ""] = rows;
  const repeated =
    merges.length > 0
      ? rows
      : rows.flatMap((row, index) => (index > 0 && index % 12 === 0 ? [heading, row] : [row]));
  return (
    titles
      .map((title) =>
        p(run(title.join("\t").replaceAll("\t", "\u0000")).replaceAll("\u0000", "</w:t><w:tab/><w:t>")),
      )
      .join("") +
    tbl(
      repeated,
      Array.from({ length: width }, () => 1500),
    )
  );
}

/** Every third cell was changed while changes were tracked. */
function cellInWord(text: string, number: number): string {
  const [first = "", ...more] = text.split("\n");
  const half = Math.floor(first.length / 2);
  const changed = p(run(first.slice(0, half)) + del("not this ") + ins(first.slice(half)));
  return (number % 3 === 0 ? changed : para(first)) + more.map(para).join("");
}

/** The row of the heading of the first sheet, from 0, where the rows above it are titles and no table. */
const HEADING_ROW: Readonly<Record<string, number>> = { "police.xlsx": 4 };
/** The GP practice's counts days from 1904, which nobody does in Word. */
const IN_WORD = SAMPLE_FILES.filter((name) => name.endsWith(".xlsx") && name !== "gp-practice.xlsx");

async function asWord(name: string): Promise<FileGiven> {
  const grids = await gridsOf(name);
  const body = grids
    .map((grid, index) => inWord(grid, index === 0 ? (HEADING_ROW[name] ?? 0) : 0))
    .join(para(""));
  return { name: name.replace(".xlsx", ".docx"), bytes: docx({ body }) };
}

async function merged(files: readonly FileGiven[]) {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  try {
    await applyReview(runIn(workbook), sampleReview());
    const added = await addReturns(runIn(workbook), files, TODAY);
    const { chronology } = await mergeReturns(runIn(workbook), { today: TODAY });
    return { added, chronology };
  } finally {
    workbook.close();
  }
}

describe("a chronology in Word", () => {
  it("with merged cells, tracked changes and repeated headings merges like the same one in Excel, entry for entry", async () => {
    const word: FileGiven[] = [];
    for (const name of SAMPLE_FILES)
      word.push(IN_WORD.includes(name) ? await asWord(name) : sampleFile(name));
    const fromWord = await merged(word);
    const fromExcel = await merged(SAMPLE_FILES.map(sampleFile));
    const told = ({ chronology }: typeof fromWord) =>
      chronology.entries.map(({ ref, agency, date: { asRecorded, read }, time, texts }) => {
        const { start, end, approximate } = read;
        return { ref, agency, asRecorded, start, end, approximate, time, texts };
      });
    expect(fromWord.added.refused).toEqual([]);
    expect(told(fromWord)).toEqual(told(fromExcel));
  });
});

describe("a return in Word, once it is added", () => {
  let workbook: OpenedWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook(undefined, { today: TODAY });
  });
  afterEach(() => {
    workbook.close();
  });

  const HEADINGS = ["Date", "Source", "What happened", "Action taken"];
  const BODY =
    para("Agency: Police") +
    tbl([
      HEADINGS,
      tr([tc("1/2/21", MERGE_BEGINS), "'007", "- mum called\n=SUM(A1)", "3/4 of the class"]),
      tr([tc("", MERGE_GOES_ON), "008", tc(p(ins("Officers attended the address."))), "None taken"]),
    ]) +
    para("Signed");
  const FILE = { name: "police.docx", bytes: docx({ body: BODY }) };

  it("stands on a sheet as received: every cell its text, merged cells merged, and below it what is outside the table", async () => {
    const added = await addReturns(runIn(workbook), [FILE], TODAY);
    expect(added.refused).toEqual([]);
    expect(added.warnings).toEqual([
      "police.docx, Table 1: Changes were tracked in the document: deleted text was left out, and inserted text was taken.",
    ]);
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Police").getUsedRange().load("values, numberFormat");
      const merged = range.getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(range.values).toEqual([
        HEADINGS,
        ["1/2/21", "'007", "- mum called\n=SUM(A1)", "3/4 of the class"],
        ["", "008", "Officers attended the address.", "None taken"],
        ["", "", "", ""],
        ["Outside the table in the document:", "", "", ""],
        ["Before the table", "Agency: Police", "", ""],
        ["After the table", "Signed", "", ""],
        ["Note", expect.stringMatching(/^Changes were tracked/), "", ""],
      ]);
      expect(new Set(range.numberFormat.flat())).toEqual(new Set(["@"]));
      expect(merged.address).toBe("Police!A2:A3");
    });
  });

  it("is read from its sheet like from its file, by the table's own rows, and the result says that changes were tracked", async () => {
    await addReturns(runIn(workbook), [FILE], TODAY);
    const { chronology, result } = await mergeReturns(runIn(workbook), { today: TODAY });
    expect(
      chronology.entries.map(({ ref, file, sheet, row, texts }) => [ref, file, sheet, row, texts.event]),
    ).toEqual([
      ["POL-0001", "police.docx", "Table 1", 2, "- mum called\n=SUM(A1)"],
      ["POL-0002", "police.docx", "Table 1", 3, "Officers attended the address."],
    ]);
    expect(result.returns.flatMap(({ warnings }) => warnings)).toEqual([
      expect.stringMatching(/^Changes were tracked/),
    ]);
  });

  it("needs no sheets from a file, so that it can be added on an iPad", async () => {
    const onAnIPad = Object.assign(runIn(workbook), { withoutFiles: true });
    expect(await addReturns(onAnIPad, [FILE], TODAY)).toMatchObject({
      added: [{ sheet: "Police" }],
      refused: [],
    });
  });

  it.each([
    ["no table", docx({ body: para("Words") }), /^x\.docx contains no table/],
    [
      "no chronology",
      docx({
        body: tbl([
          ["Name", "Role"],
          ["Jo Lee", "Sergeant"],
        ]),
      }),
      /^x\.docx contains no chronology/,
    ],
  ])("leaves nothing behind where it has %s", async (_fact, bytes, sentence) => {
    const added = await addReturns(runIn(workbook), [{ name: "x.docx", bytes }], TODAY);
    expect(added.refused.map(({ file }) => file)).toEqual(["x.docx"]);
    expect(added.refused[0]?.message).toMatch(sentence);
    await workbook.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    });
  });
});
