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
    ["upright strokes", "Date|Event\n1/2/21|Came, late\n"],
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

  it.each([
    ['="12/03/2019",="00412"', ["12/03/2019", "00412"]],
    ['"=""12/03/2019""","=""say """"no"""" """', ["12/03/2019", 'say "no" ']],
    ['=SUM(A1),="open', ["=SUM(A1)", '="open']],
  ])("of a web export, %s, has the texts without what guards them from Excel", (row, wanted) => {
    expect(texts(gridFromCsv("x.csv", utf8(`${row}\r\n`)))).toEqual([wanted]);
  });

  const macintosh = (text: string) =>
    new Uint8Array(
      [...text].map((letter) => {
        const at = "’‘“”–—£é…".indexOf(letter);
        return at < 0
          ? letter.charCodeAt(0)
          : ([0xd5, 0xd4, 0xd2, 0xd3, 0xd0, 0xd1, 0xa3, 0x8e, 0xc9][at] ?? 0);
      }),
    );

  it.each([
    "Date,Event\r1/2/21,Father’s rent is £90 – he won’t pay\r",
    "Date,Event\r\n1/2/21,Father’s rent is £90 – he won’t pay\r\n",
    "Date,Event\n1/2/21,“Late” at the café…\n",
    "Date,Event\r1/2/21,£90\r",
  ])("of an old Macintosh keeps its letters: %j", (text) => {
    expect(texts(gridFromCsv("x.csv", macintosh(text)))).toEqual(texts(gridFromCsv("x.csv", utf8(text))));
  });

  it("of old Windows is not taken for one of a Macintosh", () => {
    const bytes = [
      0x92, 0x38, 0x30, 0x73, 0x20, 0x96, 0x20, 0x5a, 0x6f, 0xeb, 0x92, 0x73, 0x20, 0xc9, 0x43, 0x4f, 0x4c,
      0x45,
    ];
    expect(texts(gridFromCsv("x.csv", new Uint8Array(bytes)))).toEqual([["’80s – Zoë’s ÉCOLE"]]);
  });

  const HEADING = "Date,Time,Event,Action\n";
  it.each([
    ["the last record", `${HEADING}1/2/21,10:15,Seen.,None\n2/2/21,11:00,"Bruise seen.,None\n`, 3],
    [
      "a record with others after it",
      `${HEADING}1/2/21,10:15,"Bruise seen.,None\n2/2/21,11:00,Seen.,None\n`,
      2,
    ],
    [
      "a record before one with a quotation",
      `${HEADING}1/2/21,10:15,"Bruise seen.,None\n2/2/21,11:00,Mother said "no",None\n3/2/21,,Seen.,None\n`,
      2,
    ],
    [
      "the last column",
      `${HEADING}1/2/21,10:15,"Two\nlines.",None\n2/2/21,11:00,Seen.,"None\n3/2/21,,Seen.,"Letter"\n`,
      4,
    ],
    [
      "a record whose text another's quotation happens to end",
      `${HEADING}1/2/21,10:15,"Bruise seen.,None\n12/2/21,11:00,said "",None\n13/2/21,,Seen."\n`,
      2,
    ],
    ["a file that names its separator", `sep=,\n${HEADING}1/2/21,10:15,"Bruise seen.,None\n`, 3],
  ])("with a quotation mark that is never closed in %s is refused, and says where", (_, text, line) => {
    expect(() => gridFromCsv("x.csv", utf8(text))).toThrow(
      new RegExp(`^x\\.csv has a quotation mark in line ${String(line)} that is never closed, `),
    );
  });

  it.each([
    [
      "a mark within a quoted text",
      `${HEADING}1/2/21,10:15,"He said "stop" to her",None\n`,
      'He said "stop" to her',
    ],
    ["a mark in a text without", `${HEADING}1/2/21,10:15,He said "stop",None\n`, 'He said "stop"'],
    [
      "dated lines in one text",
      `${HEADING}1/2/21,10:15,"Plan:\n2/2/21, visit\n3/2/21, call",None\n`,
      "Plan:\n2/2/21, visit\n3/2/21, call",
    ],
    [
      "dated lines in one text, in a record with a cell more than the others",
      `${HEADING}1/2/21,10:15,"Plan:\n2/2/21, visit",None,\n2/2/21,,Seen.,None\n3/2/21,,Seen.,None\n`,
      "Plan:\n2/2/21, visit",
    ],
  ])("with %s is read", (_, text, event) => {
    expect(texts(gridFromCsv("x.csv", utf8(text)))[1]?.slice(0, 4)).toEqual([
      "1/2/21",
      "10:15",
      event,
      "None",
    ]);
  });
});

it("a .csv file of a million rows is refused in words, without being read to its end", () => {
  const bytes = new TextEncoder().encode(`Date,What happened\r\n${"03/03/2021,x\r\n".repeat(1_000_000)}`);
  expect(() => gridFromCsv("x.csv", bytes)).toThrow(
    /^x\.csv has more than 100,000 rows, .* split it into several files/,
  );
});
