import { gridsFromWordSteps } from "../../../src/chronology/word/gridsFromWord";
import { gridFromCsv } from "../../../src/chronology/returns/csv";
import { atOnce } from "../../../src/chronology/inSteps";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview } from "../../../src/review/review";
import {
  docx,
  GRID_SPAN,
  item,
  listKind,
  listLevel,
  listOf,
  p,
  run,
  MERGE_BEGINS,
  MERGE_GOES_ON,
  para,
  tbl,
  tc,
  tr,
} from "../../docx";

const HEADINGS = ["Date", "Source", "Event", "Action"];
const ROW = [
  "12/03/2021",
  "Log 4",
  "Officers attended the home address and spoke to Mother.",
  "Referral made",
];
const LATER = ["14/03/2021", "Log 5", "Mother told officers that she had left the address.", "None taken"];
const review = {
  ...emptyReview(),
  people: ["Child R", "Child S"].map((identifier) => ({
    identifier,
    role: "subject",
    born: null,
    names: [],
  })),
};

const read = (body: string, others: Omit<Parameters<typeof docx>[0], "body"> = {}) =>
  readReturns(atOnce(gridsFromWordSteps("return.docx", docx({ body, ...others }))), review, "2026-01-01")
    .sheets;

describe("whose a table of a Word document is", () => {
  it.each([
    [
      "a paragraph above it",
      para("Agency: Police") + para("Name of child: Child R") + tbl([HEADINGS, ROW]),
      {},
    ],
    [
      "the header of the page",
      tbl([HEADINGS, ROW]),
      { header: para("Agency: Police") + para("Name of child: Child R") },
    ],
    [
      "a table of particulars above it",
      tbl([
        ["Agency:", "Police"],
        ["Name of child:", "Child R"],
      ]) + tbl([HEADINGS, ROW]),
      {},
    ],
    [
      "particulars above another chronology",
      para("Agency: Police") +
        para("Name of child: Child R") +
        tbl([HEADINGS, ROW]) +
        para("More") +
        tbl([HEADINGS, LATER]),
      {},
    ],
    [
      "rows of its own",
      tbl(
        [
          tr([tc("Agency: Police", GRID_SPAN(4))]),
          tr([tc("Name of child: Child R", GRID_SPAN(4))]),
          HEADINGS,
          ROW,
        ],
        [1000, 1000, 4000, 3000],
      ),
      {},
    ],
  ])("is said by %s", (_fact, body, others) => {
    expect(read(body, others).at(-1)).toMatchObject({ agency: "Police", person: "Child R", entries: [{}] });
  });

  it("is said by the nearest title where a document holds two chronologies", () => {
    const body =
      para("Agency: Police") +
      para("Chronology for Child R") +
      tbl([HEADINGS, ROW]) +
      para("Chronology for Child S") +
      tbl([HEADINGS, LATER]);
    expect(read(body).map(({ sheet, agency, person }) => [sheet, agency, person])).toEqual([
      ["Table 1", "Police", "Child R"],
      ["Table 2", "Police", "Child S"],
    ]);
  });

  it("is said for each table where a document holds an agency a table", () => {
    const agencies = ["Police", "Wendshire Housing Association"].map((name) => ({
      name,
      code: null,
      aliases: [],
    }));
    const body = `${para("Wendshire Housing Association")}${tbl([HEADINGS, ROW])}${para("Police")}${tbl([HEADINGS, LATER])}`;
    const { sheets } = readReturns(
      atOnce(gridsFromWordSteps("returns.docx", docx({ body }))),
      { ...review, agencies },
      "2026-01-01",
    );
    expect(sheets.map(({ agency }) => agency)).toEqual(["Wendshire Housing Association", "Police"]);
  });

  it("is said by the title of each table where one is about changes in the organisation", () => {
    const body =
      para("Agency: Police") +
      [
        { title: "Events", row: ROW },
        { title: "Organisational changes", row: LATER },
        { title: "Further events", row: ROW },
      ]
        .map(({ title, row }) => para(title) + tbl([HEADINGS, row]))
        .join("");
    expect(read(body).map(({ kind }) => kind)).toEqual(["events", "organisational changes", "events"]);
  });

  it("is not said by what stands below it, which is no row of the table either", () => {
    const [only] = read(
      para("Agency: Police") + tbl([HEADINGS, ROW]) + para("Agency: Housing") + para("01/04/2021 signed"),
    );
    expect(only).toMatchObject({ agency: "Police", entries: [{ row: 2 }] });
    expect(only?.uses).toHaveLength(2);
  });
});

describe("the rows of a table of a Word document", () => {
  it("repeated headings are headings, and rows keep their own numbers", () => {
    const [only] = read(tbl([HEADINGS, ROW, HEADINGS, LATER]));
    expect(only?.entries.map(({ row }) => row)).toEqual([2, 4]);
    expect(only?.uses.map(({ use }) => use)).toEqual(["heading", "entry", "heading", "entry"]);
  });

  it("an entry over several rows is one entry", () => {
    const body = tbl([
      tr([...HEADINGS]),
      tr([
        tc("12/03/2021", MERGE_BEGINS),
        tc("Log 4", MERGE_BEGINS),
        "Officers attended the home address.",
        "Referral made",
      ]),
      tr([tc("", MERGE_GOES_ON), tc("", MERGE_GOES_ON), "Mother was not at home.", ""]),
      LATER,
    ]);
    expect(read(body)[0]?.entries.map(({ row, texts }) => [row, texts.event])).toEqual([
      [2, "Officers attended the home address.\nMother was not at home."],
      [4, LATER[2]],
    ]);
  });

  it("a table without headings goes on from the one above it that is as wide", () => {
    const sheets = read(
      tbl([HEADINGS, ROW]) + para("") + tbl([LATER, ["", "", "She was seen at the station.", ""]]),
    );
    expect(sheets[1]).toMatchObject({ sheet: "Table 2", headerRow: null, uses: [{ row: 1 }, { row: 2 }] });
    expect(
      sheets[1]?.entries.map(({ row, texts: { source, event, action } }) => [row, source, event, action]),
    ).toEqual([[1, "Log 5", `${LATER[2] ?? ""}\nShe was seen at the station.`, "None taken"]]);
  });

  it("a list of other things does not go on from a chronology", () => {
    const sheets = read(
      tbl([HEADINGS, ROW]) +
        tbl([
          ["Name", "Role", "Team", "Telephone"],
          ["Jo Lee", "Sergeant", "East", "01234 567890"],
        ]),
    );
    expect(sheets[1]).toMatchObject({ headerRow: null, entries: [] });
  });

  it("what was noted while the document was read is a remark on its sheet", () => {
    const [only] = read(tbl([HEADINGS, tr([...ROW], "<w:ins/>")]));
    expect(only?.remark).toMatch(/^Changes were tracked/);
  });
});

describe("a chronology with lists and notes in Word", () => {
  it("is read like the same one as a .csv file", () => {
    const event =
      "Officers attended the home address.\n1. Mother spoken to\n2. Child R seen (by PC 1)\n• in the bedroom";
    const word = tbl([
      HEADINGS,
      tr([
        "12/03/2021",
        "Log 4",
        tc(
          para("Officers attended the home address.") +
            item("Mother spoken to") +
            p(
              `${run("Child R seen")}<w:r><w:footnoteReference w:id="2"/></w:r>`,
              '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
            ) +
            item("in the bedroom", 2),
        ),
        "None taken",
      ]),
    ]);
    const numbering =
      listKind(1, listLevel(0, "decimal", "%1.")) +
      listKind(2, listLevel(0, "bullet", "\uf0b7")) +
      listOf(1, 1) +
      listOf(2, 2);
    const footnotes = `<w:footnote w:id="2">${para("by PC 1")}</w:footnote>`;
    const csv = [HEADINGS, ["12/03/2021", "Log 4", event, "None taken"]]
      .map((row) => row.map((text) => `"${text}"`).join(","))
      .join("\n");
    const asCsv = readReturns(
      [gridFromCsv("return.csv", new TextEncoder().encode(csv))],
      review,
      "2026-01-01",
    ).sheets;
    const told = (sheets: typeof asCsv) =>
      sheets.flatMap(({ entries }) => entries.map(({ row, date, texts }) => ({ row, date, texts })));
    expect(told(read(word, { numbering, footnotes }))).toEqual(told(asCsv));
    expect(told(asCsv).map(({ texts }) => texts.event)).toEqual([event]);
  });
});

describe("a table that goes on from the one above", () => {
  it("begins with an entry whose date cannot be read", () => {
    const undated = ["illegible", "Log 4", "Mother called to say she was worried.", "Advice given."];
    const sheets = read(tbl([HEADINGS, ROW]) + para("Page 2") + tbl([undated, LATER]));
    expect(sheets.map(({ entries }) => entries.length)).toEqual([1, 2]);
  });
});

describe("a row of a Word table without a date", () => {
  it.each([
    ["with a source of its own", ["", "C20", "Mother moved out of the home.", ""], [2, 3]],
    ["with nothing but an action of its own", ["", "", "Mother moved out of the home.", "Not agreed"], [2]],
    ["that goes on in the middle of a sentence", ["", "", "and to a neighbour.", "by letter"], [2]],
    ["with a sentence and nothing else", ["", "", "Mother moved out of the home.", ""], [2]],
  ])("%s", (_what, row, entries) => {
    const [sheet] = read(tbl([HEADINGS, ROW, row, LATER]));
    const begun = sheet?.entries.map((entry) => entry.row);
    expect(begun).toEqual([...entries, 4]);
  });
});
