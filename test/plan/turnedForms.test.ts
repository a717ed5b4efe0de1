import { readSheet, readSheets, short } from "./layouts";
import { gridOf } from "../chronology/sheet/gridOf";

const FORM = [
  ["Recommendation", "Agree one threshold for neglect"],
  ["Action", "Publish a joint guide"],
  ["Lead agency", "Health"],
  ["Lead officer", "Chief Nurse"],
  ["Timescale", "30/11/2027"],
  ["Status", "In progress"],
];
const GUIDE = {
  recommendation: "Agree one threshold for neglect",
  action: "Publish a joint guide",
  agency: "Health",
  leads: ["Chief Nurse"],
  end: "2027-11-30",
  status: "In progress",
};

describe("labels down the side of a sheet", () => {
  it("are the headings of the action beside them, which stands in the row of its words", () => {
    const sheet = readSheet([["Learning review: improvement plan"], [], ...FORM]);
    expect(sheet.actions.map(short)).toEqual([{ row: 4, ...GUIDE }]);
    expect(sheet.headerRow).toBe(3);
    expect(sheet.columns).toMatchObject({ "Lead officer": "lead", Timescale: "target" });
    expect(sheet.uses).toEqual([
      { row: 1, use: "heading" },
      { row: 3, use: "partOfAction", actionRow: 4 },
      { row: 4, use: "action" },
      ...[5, 6, 7, 8].map((row) => ({ row, use: "partOfAction", actionRow: 4 })),
    ]);
  });

  it("begin another action where they come again, and its recommendation stays where none is given", () => {
    const next = [
      ["Action 2:", "Train health visitors"],
      ["Lead officer", "Head of Service"],
      ["Timescale", "31/12/2027"],
    ];
    const { actions } = readSheet([...FORM, [], ...next]);
    expect(actions.map(short)).toMatchObject([
      { row: 2, ...GUIDE },
      { row: 8, recommendation: GUIDE.recommendation, leads: ["Head of Service"], end: "2027-12-31" },
    ]);
  });

  it("have an action in each column where several stand beside them, with what is merged across", () => {
    const { actions } = readSheet(
      [
        ["Action number", "1", "2", "3"],
        ["Recommendation", "Share earlier", null, "See fathers"],
        ["Action", "Agree a protocol", "Brief staff", "Amend the form"],
        ["Lead", "DSL", "Matron", "Team Manager"],
        ["Target date", { day: "2027-05-31" }, "June 2027", null],
      ],
      { merges: ["B2:C2"] },
    );
    expect(actions.map(short)).toMatchObject([
      { recommendation: "Share earlier", action: "Agree a protocol", leads: ["DSL"], end: "2027-05-31" },
      { recommendation: "Share earlier", action: "Brief staff", leads: ["Matron"], end: "2027-06-30" },
      { recommendation: "See fathers", action: "Amend the form", leads: ["Team Manager"], end: null },
    ]);
  });

  it.each([
    [
      "a title above",
      [["Recommendation 4: Hear the child"], ...FORM.slice(1)],
      "Recommendation 4: Hear the child",
    ],
    [
      "two pairs to a row",
      [
        ["Recommendation", "Hear the child", "Action", "Add a prompt"],
        ["Lead", "DSL", "By when", "31/12/2027"],
      ],
      "Hear the child",
    ],
  ])("are read with %s", (_what, rows, recommendation) => {
    expect(readSheet(rows).actions).toMatchObject([{ recommendation }]);
  });

  it("may stand before a value that reads like a label", () => {
    const { actions } = readSheet([
      ["Recommendation no.", "2", "RAG", "Blue"],
      ["Recommendation", "Hear siblings"],
      ["Action required", "Add a prompt to plans"],
      ["Lead agency", "Children's Services", "Lead person", "Service Manager"],
      ["Start date", "01/05/2027", "Target date", "31/07/2027"],
    ]);
    expect(actions.map(short)).toMatchObject([
      { agency: "Children's Services", leads: ["Service Manager"], end: "2027-07-31", status: "Complete" },
    ]);
  });

  it("over several rows beside one label are actions of their own", () => {
    const { actions } = readSheet([
      ["Recommendation", "Hear the child"],
      ["Action", "Add a prompt"],
      [null, "Brief all teams"],
      ["Lead", "DSL"],
      ["By when", "31/12/2027"],
    ]);
    expect(actions.map(({ action }) => action)).toEqual(["Add a prompt", "Brief all teams"]);
  });

  it("are none where a table has its headings above, or nothing says what is done", () => {
    const cover = [
      ["Review", "Child R"],
      ["Lead reviewer", "A. Quell"],
      ["Date of report", "01/02/2027"],
      ["Status", "Final"],
    ];
    expect(readSheet(cover).actions).toEqual([]);
    const { actions } = readSheet([
      ["Action", "Lead", "Target date"],
      ["Action 1", "Lead nurse", "31/03/2027"],
      ["Target setting", "DSL", "30/04/2027"],
      ["Status report", "DSL", "31/05/2027"],
    ]);
    expect(actions.map(({ action }) => action)).toEqual(["Action 1", "Target setting", "Status report"]);
  });
});

describe("tables of a Word document below each other", () => {
  const HEADING = ["Recommendation", "Action", "Lead", "Target date"];
  const word = (rows: string[][], table: number, above: string[] = []): ReturnType<typeof gridOf> =>
    gridOf(rows, { file: "plan.docx", sheet: `Table ${String(table)}`, above });
  const first = word([HEADING, ["Share earlier", "Agree a protocol", "DSL", "31/01/2027"]], 1);

  it("go on under the headings of the one above, and with its recommendation", () => {
    const second = word(
      [
        ["", "Brief all staff", "Matron", "Ongoing"],
        ["See fathers", "Amend the form", "Team Manager", "April 2027"],
      ],
      2,
      ["Continued"],
    );
    const [, sheet] = readSheets([first, second]);
    expect(sheet?.actions.map(short)).toMatchObject([
      { row: 1, recommendation: "Share earlier", leads: ["Matron"], end: null },
      { row: 2, recommendation: "See fathers", action: "Amend the form", end: "2027-04-30" },
    ]);
    expect(sheet?.headerRow).toBeNull();
  });

  it.each([
    [
      "is narrower",
      [
        ["Red", "Off track"],
        ["Blue", "Complete"],
      ],
    ],
    [
      "has no days where the targets are",
      [
        ["Name", "Role", "Agency", "Telephone"],
        ["A. Quell", "Chair", "LSCP", "01632 960001"],
      ],
    ],
  ])("do not where the lower one %s", (_what, rows) => {
    expect(readSheets([first, word(rows, 2)])[1]?.actions).toEqual([]);
  });

  it("do not on the sheets of a workbook", () => {
    const sheets = [first, word([["See fathers", "Amend the form", "Team Manager", "30/04/2027"]], 2)];
    const asSheets = sheets.map((grid) => ({ ...grid, file: "plan.xlsx" }));
    expect(readSheets(asSheets)[1]?.actions).toEqual([]);
  });

  it("take a recommendation that stands in a table of its own above them", () => {
    const title = word([["Area for improvement: recognising the unwell child"]], 1);
    const below = word(
      [
        ["Safety action", "Owner", "Target date"],
        ["Use the chart", "Matron", "30/09/2027"],
      ],
      2,
    );
    expect(readSheets([title, below])[1]?.actions).toMatchObject([
      { recommendation: "Area for improvement: recognising the unwell child", leads: ["Matron"] },
    ]);
  });
});

it("a cell that holds its own labels says what each of its lines is of, and the answer stands for the action", () => {
  const area = (number: number, by: string): string =>
    `Area for improvement ${String(number)}\nRef: Standard 5\nStated: First time\nTo be completed by: ${by}`;
  const sheet = readSheet([
    ["Action required to comply with the regulations"],
    [area(1, "31 January 2027"), "The registered person shall keep the records.\nRef: 5.2"],
    ["", "Response by registered person detailing the actions taken:\nA weekly audit is in place."],
    [area(2, "Immediate"), "The registered person shall review each plan.\nRef: 5.3"],
    ["", "Response by registered person detailing the actions taken:"],
  ]);
  expect(sheet.actions).toMatchObject([
    {
      row: 3,
      recommendation: "The registered person shall keep the records.\nRef: 5.2",
      action: "A weekly audit is in place.",
      target: { end: "2027-01-31" },
      others: [{ heading: "Ref", text: "Standard 5\nStated: First time" }],
    },
    { row: 5, recommendation: "The registered person shall review each plan.\nRef: 5.3", action: "" },
  ]);
  expect(sheet.uses.map(({ use }) => use)).toEqual([
    "heading",
    "partOfAction",
    "action",
    "partOfAction",
    "action",
  ]);
});
