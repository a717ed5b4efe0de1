import { gridFromCsv } from "../../../src/chronology/returns/csv";
import { FileProblem } from "../../../src/chronology/returns/fileProblem";
import { type Grid } from "../../../src/chronology/sheet/grid";

function texts(grid: Grid): string[][] {
  return grid.cells.map((row) => row.map((cell) => cell.text));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a .csv file", () => {
  it("is one sheet, named as the file without its ending", () => {
    expect(gridFromCsv("primary-school.v2.csv", utf8("a,b\r\n1,2\r\n"))).toMatchObject({
      file: "primary-school.v2.csv",
      sheet: "primary-school.v2",
      firstRow: 1,
      firstColumn: 1,
      hidden: false,
    });
  });

  it.each([
    ["commas", 'Date,Event\r\n1/2/21,"Came, late"\r\n'],
    ["semicolons", 'Date;Event\n1/2/21;"Came, late"\n'],
    ["tabs", "Date\tEvent\n1/2/21\tCame, late\n"],
    ["a line that names the separator", "sep=;\r\nDate;Event\r\n1/2/21;Came, late\r\n"],
    ["no line break at the end", 'Date,Event\n1/2/21,"Came, late"'],
  ])("parted by %s is read", (_, text) => {
    expect(texts(gridFromCsv("x.csv", utf8(text)))).toEqual([
      ["Date", "Event"],
      ["1/2/21", "Came, late"],
    ]);
  });

  it("has the rest of a text that no cell holds in the row below, and says so", () => {
    const long = "Mother seen. ".repeat(3000).trim();
    const grid = gridFromCsv("x.csv", utf8(`Date,Event,Action\n1/2/21,${long},None\n2/2/21,short,None\n`));
    const [, first = [], second = [], third] = texts(grid);
    expect([first[0], second[0], first[2], second[2]]).toEqual(["1/2/21", "", "None", ""]);
    expect(`${first[1]} ${second[1]}`).toBe(long);
    expect([first[1]?.length, second[1]?.length].every((length = 0) => length > 0 && length < 32_767)).toBe(
      true,
    );
    expect(third).toEqual(["2/2/21", "short", "None"]);
    expect(grid.remarks).toEqual([
      expect.stringMatching(/^A text in row 2 is longer than the 32,767 characters/),
    ]);
  });

  it("has no text of a word that is longer than a cell cut within a letter, and a text that fits whole", () => {
    const word = "\u{1F600}".repeat(20_000);
    const grid = gridFromCsv("x.csv", utf8(`${word}\n${"a".repeat(32_767)}\n`));
    const parts = grid.cells.map(([cell]) => cell?.text ?? "");
    expect(parts.map(({ length }) => length)).toEqual([32_766, 7_234, 32_767]);
    expect(`${parts[0]}${parts[1]}`).toBe(word);
  });

  it("counts a record as a row, whatever line breaks are in it", () => {
    const grid = gridFromCsv(
      "x.csv",
      utf8('Date,Event\r\n1/2/21,"one\r\n\r\ntwo ""quoted"""\r\n\r\n2/2/21,three\r\n'),
    );
    expect(texts(grid)).toEqual([
      ["Date", "Event"],
      ["1/2/21", 'one\r\n\r\ntwo "quoted"'],
      ["", ""],
      ["2/2/21", "three"],
    ]);
  });

  it.each([
    ["UTF-8", utf8("Zoë – “late”,£5\n")],
    ["UTF-8 with a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("Zoë – “late”,£5\n")])],
    [
      "Windows-1252",
      new Uint8Array([
        0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x93, 0x6c, 0x61, 0x74, 0x65, 0x94, 0x2c, 0xa3, 0x35, 0x0a,
      ]),
    ],
    [
      "UTF-16 with a byte order mark",
      new Uint8Array([0xff, 0xfe, ...Buffer.from("Zoë – “late”,£5\n", "utf16le")]),
    ],
  ])("in %s keeps its letters", (_, bytes) => {
    expect(texts(gridFromCsv("x.csv", bytes))).toEqual([["Zoë – “late”", "£5"]]);
  });

  it("keeps texts that look like numbers, dates or formulas as they are", () => {
    const grid = gridFromCsv("x.csv", utf8("007,1-2,=SUM(A1),- mum called\n"));
    expect(grid.cells[0]?.map((cell) => [cell.value, cell.kind])).toEqual([
      ["007", "text"],
      ["1-2", "text"],
      ["=SUM(A1)", "text"],
      ["- mum called", "text"],
    ]);
  });

  it.each([
    ["nothing", ""],
    ["blank lines", "\n \n,,\n"],
    ["no text", "PK\u0003\u0004\u0000\u0000"],
  ])("with %s in it is refused in one sentence that names it", (_, text) => {
    expect(() => gridFromCsv("x.csv", utf8(text))).toThrow(FileProblem);
    expect(() => gridFromCsv("x.csv", utf8(text))).toThrow(/^x\.csv is /);
  });

  it.each([
    ["little", true],
    ["big", false],
  ])("of UTF-16 without a byte order mark, %s end first, is read", (_, littleEnd) => {
    const text = "Date;Event\r\n1/2/21;Caf\u00e9 visited by both parents\r\n";
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEnd);
    expect(texts(gridFromCsv("x.csv", bytes))[1]).toEqual(["1/2/21", "Caf\u00e9 visited by both parents"]);
  });
});
