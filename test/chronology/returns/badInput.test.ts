import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Grid, type GridCell } from "../../../src/chronology/sheet/grid";
import type { ReadSheet } from "../../../src/chronology/entry/readSheet";
import { emptyReview, parseReview } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

const TODAY = "2026-11-21";
const REVIEW = parseReview(
  JSON.stringify({
    reference: "LCSPR-R",
    people: [
      { identifier: "Child R", role: "subject", born: "2015-02-14", names: ["Rowan Tarrick"] },
      { identifier: "Mother" },
    ],
  }),
);
const ROWS = [
  ["Date", "Source", "What happened", "Action taken"],
  ["01/02/2021", "File", "Mother seen at home with the baby.", "None taken"],
];

function readOne(grid: Grid, review = emptyReview()): ReadSheet {
  const sheet = readReturns([grid], review, TODAY).sheets[0];
  if (sheet === undefined) throw new Error("nothing was read");
  return sheet;
}

describe("a sheet that holds no chronology says in one sentence what it holds instead", () => {
  it.each<[string, Grid, RegExp]>([
    ["an empty sheet", gridOf([[null]]), /empty/],
    ["a picture of a table", { ...gridOf([[null]]), pictures: 1 }, /picture/],
    ["a picture under a title", { ...gridOf([["Chronology of the school"]]), pictures: 2 }, /picture/],
    [
      "one column",
      gridOf([["Chronology"], ["12/03/2021 Mother seen."], ["14/03/2021 Referral."]]),
      /one column/,
    ],
    [
      "dates only",
      gridOf([
        ["12/03/2021", "13/03/2021"],
        ["14/03/2021", "15/03/2021"],
      ]),
      /dates/,
    ],
    [
      "numbers only",
      gridOf([
        [1, 2],
        [3, 4],
      ]),
      /numbers/,
    ],
    [
      "a form for each event",
      gridOf([
        ["Date:", "12/03/2021"],
        ["Event:", "Mother attended and spoke of cannabis."],
        ["Action:", "Noted"],
      ]),
      /under one another/,
    ],
    [
      "a form for one event",
      gridOf([
        ["Date", "12/03/2021"],
        ["Event", "Mother attended for the first appointment."],
        ["Action", "Key worker named"],
        ["Source", "Case file"],
      ]),
      /under one another/,
    ],
    [
      "a list of officers",
      gridOf([
        ["Name", "Role", "Telephone"],
        ["A. Quell", "Nurse", "020 7946 0123"],
      ]),
      /officers/,
    ],
  ])("%s", (_, grid, said) => {
    const sheet = readOne(grid);
    expect(sheet.entries).toEqual([]);
    expect(sheet.headerRow).toBeNull();
    expect(sheet.remark).toMatch(said);
    expect(readReturns([grid], emptyReview(), TODAY).withoutChronology).toEqual(["return.xlsx"]);
  });
});

describe("a chronology that lacks something", () => {
  it("without a single date has all its entries undated, and says so", () => {
    const sheet = readOne(
      gridOf([
        ["Date", "Source", "What happened", "Action taken"],
        [null, "File", "Mother seen at home with the baby.", "None taken"],
        [null, "File", "Father seen at the office, angry about the letter.", "Advice"],
      ]),
    );
    expect(sheet.entries.map(({ row, date }) => [row, date.read.start])).toEqual([
      [2, null],
      [3, null],
    ]);
    expect(sheet.remark).toMatch(/undated/);
  });

  it("with dates and nothing else has an entry a row, each queried for its event", () => {
    const sheet = readOne(
      gridOf([["Date", "Event", "Action"], ["01/01/2021"], ["02/01/2021"], ["03/01/2021"]]),
    );
    expect(sheet.entries.map(({ queries }) => queries.some(({ rule }) => rule === "event-missing"))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("keeps two hundred columns, and does not ask about those that it does not recognise", () => {
    const heading = Array.from({ length: 200 }, (_, index) => `Column ${index}`);
    heading[3] = "Date";
    heading[50] = "What happened";
    const row = heading.map((_, index) => (index === 3 ? "04/03/2021" : `cell ${index} of this row here`));
    const sheet = readOne(gridOf([heading, row, row]));
    expect(sheet.entries[0]?.others).toHaveLength(198);
    expect(sheet.doubts).toEqual([]);
    expect(sheet.remark).toMatch(/^198 columns/);
  });

  it("is found above a hundred thousand empty rows", () => {
    const grid = gridOf(ROWS);
    const empty: GridCell = { value: null, text: "", kind: "empty", isDate: false };
    const blank = Array.from({ length: 4 }, () => empty);
    const sheet = readOne({
      ...grid,
      cells: [...grid.cells, ...Array.from({ length: 100_000 }, () => blank)],
    });
    expect(sheet.entries).toHaveLength(1);
    expect(sheet.uses).toHaveLength(2);
  });
});

describe("a return of another review", () => {
  it.each([
    [["Name of child:", "Child T"], /Child T/],
    [["Chronology for LCSPR-T"], /LCSPR-T.*LCSPR-R/],
    [["Review reference", "SCR 2019/4"], /SCR 2019\/4/],
    [["Subject: Jamie Orrin"], /Jamie Orrin/],
  ])("is recognised by its title %j", (title, said) => {
    expect(readOne(gridOf([title, ...ROWS]), REVIEW).otherReview).toMatch(said);
  });

  it.each([
    [["Name of child:", "Child R"]],
    [["Name of child:", "Rowan Tarrick"]],
    [["Name of child:", "R.T.", "DOB:", "14/02/2015"]],
    [["Name of subject", "Mother"]],
    [["Chronology for LCSPR R"]],
    [["Review reference", "lcspr-r"]],
    [["Case reference", "4711/20"]],
    [["Review period: 1 January 2021 to 30 June 2023"]],
    [["Name of child:", ""]],
  ])("is not made of the title %j", (title) => {
    expect(readOne(gridOf([title, ...ROWS]), REVIEW).otherReview).toBeNull();
  });

  it("is not suspected while nothing is known about the review", () => {
    expect(readOne(gridOf([["Name of child:", "Child T"], ...ROWS])).otherReview).toBeNull();
  });

  it("is recognised by the cover sheet of the file", () => {
    const { sheets } = readReturns(
      [gridOf([["Name of child:", "Child T"]], { sheet: "Cover" }), gridOf(ROWS, { sheet: "Events" })],
      REVIEW,
      TODAY,
    );
    expect(sheets[1]?.otherReview).toMatch(/Child T/);
  });
});

describe("what a person decided about a heading", () => {
  const grid = gridOf([
    ["Agency: Refuge"],
    ["Alpha", "Beta", "Gamma", "Delta"],
    [
      "12/03/2021",
      "13/03/2021",
      "Mother came to the refuge with both of the children.",
      "Room given to the family.",
    ],
    [
      "14/03/2021",
      "15/03/2021",
      "Mother asked for help with the school place.",
      "Letter written to the school.",
    ],
  ]);
  const fields = (agency: string, heading: string, field: "date" | "event" | "action" | "other") =>
    readReturns([grid], emptyReview(), TODAY, [{ agency, heading, field }]).sheets[0]?.columns.map(
      (column) => column.field,
    );

  it("overrides the guess", () => {
    expect(fields("Refuge", "DELTA:", "action")).toEqual(["date", "other", "event", "action"]);
    expect(fields("refuge", "beta", "date")).toEqual(["other", "date", "event", "other"]);
    expect(fields("Refuge", "Delta", "event")).toEqual(["date", "other", "other", "event"]);
  });

  it("holds for that agency only", () => {
    expect(fields("Police", "Delta", "action")).toEqual(["date", "other", "event", "other"]);
  });

  it("leaves no doubt about the column, and says why", () => {
    const sheet = readReturns([grid], emptyReview(), TODAY, [
      { agency: "Refuge", heading: "Delta", field: "action" },
    ]).sheets[0];
    expect(sheet?.doubts.map(({ key }) => key)).not.toContain("Delta");
    expect(sheet?.columns[3]).toMatchObject({ decidedBy: "remembered", confidence: 1 });
    expect(sheet?.columns[3]?.reason).toMatch(/decided/);
  });

  it("can make a chronology of a table that was taken for something else", () => {
    const strange = gridOf([
      ["Tag", "Mark", "Words", "Names"],
      ["spring", "x", "left the home", "AB"],
      ["later", "y", "came back", "CD"],
    ]);
    const read = (remembered: Parameters<typeof readReturns>[3]) =>
      readReturns([strange], emptyReview(), TODAY, remembered).sheets[0]?.entries.length;
    expect(read([])).toBe(0);
    expect(
      read([
        { agency: "Return", heading: "Tag", field: "date" },
        { agency: "Return", heading: "Words", field: "event" },
      ]),
    ).toBe(2);
  });
});
