import { gridOf, type TestCell } from "../chronology/sheet/gridOf";
import { readSheet, readSheets } from "./layouts";

const HEADING = ["Recommendation", "Action", "Lead", "Target date"];
const ROW = ["Agencies share earlier.", "Write a joint protocol", "Head of Safeguarding", "31/12/2027"];

describe("hints and questions under the headings", () => {
  it.each<[TestCell[]]>([
    [["National or for one agency", "Any further action needed", "Posts only", "A date that can be met"]],
    [
      [
        "Which recommendation is it?",
        "Which actions follow?",
        "Who answers for it?",
        "By when will that be finished?",
      ],
    ],
    [["As in the report", "SMART actions", "Job title, not name", "dd/mm/yyyy"]],
    [["(from the review)", "(what you will do)", "(role)", "(date)"]],
    [["e.g. Fathers are seen", "e.g. Revise the form", "e.g. Team Manager", "e.g. 31/03/2027"]],
    [["EXAMPLE: Fathers are seen", "Revise the form", "Team Manager", "31/03/2025"]],
    [["Copy from the report", "Describe the action", "Name of post", "Realistic deadline"]],
    [["What was found?", "What will you do?", "Who?", "When?"]],
  ])("%j is set aside and never an action", (hints) => {
    const sheet = readSheet([HEADING, hints, ROW]);
    expect(sheet.actions).toMatchObject([
      { row: 3, recommendation: ROW[0], action: ROW[1], leads: [ROW[2]], target: { end: "2027-12-31" } },
    ]);
    expect(sheet.uses[1]).toMatchObject({ row: 2, use: "setAside" });
  });

  it.each<[TestCell[]]>([
    [["Agencies share earlier.", "Who to contact: write a leaflet", "Head of Safeguarding", "31/12/2027"]],
    [["Agencies share earlier.", "Describe the pathway to staff", "Specific Needs Manager", "Ongoing"]],
    [["R1", "Use one form only", "Named Nurse", "TBC"]],
    [["Staff know when to refer", "Give training", "Named Nurse", "within 3 months"]],
    [["Plans are SMART", "Audit whether plans are SMART", "Practice Lead", "Summer 2"]],
  ])("%j is an action, though its words are those of forms", (row) => {
    expect(readSheet([HEADING, row]).actions).toHaveLength(1);
  });
});

describe("titles of rows", () => {
  const FEW = ["Recommendation", "Action", "Lead", "Target date"];
  it.each([
    ["POLICE", "Police"],
    ["Children's Services", "Children's Services"],
    ["Actions for Wendshire Police", "Wendshire Police"],
    ["Lead agency: Housing", "Housing"],
    ["Acute Hospital NHS Trust", "Acute Hospital NHS Trust"],
    ["CAMHS", "CAMHS"],
    ["Single agency actions: Probation", "Probation"],
    ["Constabulary", "Police"],
    ["Wendshire County Council – Children's Services", "Wendshire County Council – Children's Services"],
  ])("%j above its rows or its table is their agency, and no action", (title, agency) => {
    const inside = readSheet([FEW, [title], ROW]);
    const above = readSheet([[title], FEW, ROW]);
    const second = readSheet([FEW, ROW, [], [title], FEW, ["R2", "Brief the wards", "Matron", "31/12/2027"]]);
    for (const action of [inside.actions.at(-1), above.actions.at(-1), second.actions.at(-1)]) {
      expect(action?.agency).toBe(agency);
    }
    expect([inside, above, second].map(({ actions }) => actions.length)).toEqual([1, 1, 2]);
    expect(second.actions[0]?.agency).toBe("");
  });

  it.each([
    ["Theme 1: Communication"],
    ["Health and wellbeing"],
    ["Multi-agency actions"],
    ["Improving Health"],
    ["Training and supervision"],
  ])("%j above its rows is their section, no agency and no action", (title) => {
    const sheet = readSheet([FEW, [title], ROW, ["Records", "Audit the records", "Matron", "31/12/2027"]]);
    expect(sheet.actions).toHaveLength(2);
    expect(sheet.actions).toMatchObject(
      [0, 1].map(() => ({ agency: "", others: [{ heading: "Section", text: title }] })),
    );
  });

  it("keeps an agency of the title as the section where the row names another", () => {
    const sheet = readSheet([
      ["Recommendation", "Action", "Agency"],
      ["Housing"],
      ["R1", "Write to all tenants", "Police"],
    ]);
    expect(sheet.actions).toMatchObject([
      { agency: "Police", others: [{ heading: "Section", text: "Housing" }] },
    ]);
  });

  it.each([
    ["Area for improvement: Handover between wards"],
    ["Recommendation 2: Fathers are seen"],
    ["Objective 1 – Attendance"],
    ["Must do: Medicines are stored safely"],
    ["Finding 3: Records are late"],
  ])("%j is the recommendation of the actions under it, above the headings too", (title) => {
    const heading = ["", "Action", "Owner", "Target date"];
    const row = ["1.", "Introduce a tool", "Ward manager, Medicine", "01/06/2027"];
    for (const rows of [
      [[title], heading, row],
      [heading, [title], row],
    ]) {
      expect(readSheet(rows).actions).toMatchObject([
        { recommendation: title, action: "Introduce a tool", leads: ["Ward manager, Medicine"] },
      ]);
    }
  });

  it("takes a title with its number beside it as the section of the rows beneath", () => {
    const sheet = readSheet([
      ["Ref", "Recommendation", "Action", "Lead"],
      ["1", "Communication"],
      ["1.1", "Agencies should share information", "Write a protocol", "DSL"],
      ["1.2", "Agencies should meet", "Arrange meetings", "DSL"],
    ]);
    const section = { heading: "Section", text: "1 Communication" };
    expect(sheet.actions).toMatchObject([
      { others: [section, { text: "1.1" }] },
      { others: [section, { text: "1.2" }] },
    ]);
  });

  it("keeps a recommendation that has no action yet", () => {
    const sheet = readSheet([FEW, ROW, ["Agencies should see fathers."], ROW]);
    expect(sheet.actions.map(({ action }) => action)).toEqual([ROW[1], "", ROW[1]]);
  });
});

describe("rows of a table pasted from Word", () => {
  it.each<[string, TestCell[][], object[]]>([
    [
      "every cell over two rows",
      [
        ["1. Agencies to share", "Write a joint", "Head of", "31/5/27"],
        ["information early", "protocol", "Safeguarding"],
        ["2. Train staff", "Two courses", "L&D", "31/12/27"],
      ],
      [
        {
          recommendation: "1. Agencies to share information early",
          action: "Write a joint protocol",
          leads: ["Head of Safeguarding"],
        },
        { recommendation: "2. Train staff", action: "Two courses", leads: ["L&D"] },
      ],
    ],
    [
      "only the action over three rows",
      [
        ["Share", "Agree a protocol that", "Team Manager", "31/05/2027"],
        [null, "sets out how staff", null, null],
        [null, "share information.", null, null],
        ["Share", "Audit it", "Team Manager", "31/12/2027"],
      ],
      [{ action: "Agree a protocol that sets out how staff share information." }, { action: "Audit it" }],
    ],
    [
      "only the lead over two rows, last of the table",
      [
        ["Share", "Agree a protocol", "Director of", "31/05/2027"],
        [null, null, "Nursing", null],
      ],
      [{ action: "Agree a protocol", leads: ["Director of Nursing"] }],
    ],
    [
      "every cell over two or three rows, the date too, without numbers",
      [
        ["Agencies should", "Review the current", "Designated", "End of"],
        ["review supervision", "policy and circulate", "Nurse", "March 2027"],
        ["arrangements.", "to all staff.", "", null],
        ["Schools should", "Appoint a", "Headteacher", "July 2027"],
        ["have a lead.", "deputy.", "", ""],
      ],
      [
        {
          recommendation: "Agencies should review supervision arrangements.",
          action: "Review the current policy and circulate to all staff.",
          leads: ["Designated Nurse"],
          target: { end: "2027-03-31" },
        },
        { recommendation: "Schools should have a lead.", action: "Appoint a deputy." },
      ],
    ],
    [
      "points of one action, with nothing beside them",
      [
        ["1. Share", "• Review policy", "DSL", "31/03/2027"],
        ["", "• Brief staff", "", ""],
        ["2. Train", "• Book courses", "HR", "31/03/2027"],
      ],
      [
        { action: "• Review policy\n• Brief staff", leads: ["DSL"] },
        { action: "• Book courses", leads: ["HR"] },
      ],
    ],
    [
      "a word broken at its hyphen",
      [
        ["Share", "Agree a multi-", "DSL", "31/05/2027"],
        [null, "agency protocol", null, null],
      ],
      [{ action: "Agree a multi-agency protocol" }],
    ],
    [
      "the recommendation goes on beside the next action",
      [
        ["Agencies share", "Agree a protocol", "DSL", "31/05/2027"],
        ["information early", "Audit the protocol", "DSL", "31/12/2027"],
      ],
      [
        { recommendation: "Agencies share information early", action: "Agree a protocol" },
        { recommendation: "Agencies share information early", action: "Audit the protocol" },
      ],
    ],
  ])("%s: pieces are joined", (_what, rows, actions) => {
    expect(readSheet([HEADING, ...rows]).actions).toMatchObject(actions);
  });

  it("says that rows were joined", () => {
    const sheet = readSheet([HEADING, ["Share", "Agree a", "DSL", "31/05/2027"], [null, "protocol"]]);
    expect(sheet.actions[0]?.queries).toContainEqual(
      expect.objectContaining({ rule: "rows-joined", row: 2 }),
    );
    expect(sheet.uses[2]).toEqual({ row: 3, use: "partOfAction", actionRow: 2 });
  });

  it.each<[string, TestCell[]]>([
    ["with a day of its own", [null, "iPads for all staff", null, "30/06/2027"]],
    ["that begins with a capital", [null, "Provide tablets", null, null]],
    ["with a number", [null, "2. audit the use", null, null]],
    ["with a status of its own", [null, "audit the use", null, null, "Complete"]],
  ])("a row %s is an action of its own", (_what, row) => {
    const sheet = readSheet([
      [...HEADING, "Status"],
      ["Share", "Agree a protocol", "DSL", "31/05/2027", ""],
      row,
    ]);
    expect(sheet.actions).toHaveLength(2);
  });

  it("leaves rows apart where actions of the table begin with small letters", () => {
    const sheet = readSheet([
      HEADING,
      ["Share", "agree a protocol", "DSL", "31/05/2027"],
      [null, "audit the use"],
    ]);
    expect(sheet.actions).toHaveLength(2);
  });
});

describe("titles outside a table of a document", () => {
  const TABLE = [HEADING, ROW];
  it("name the agency of its actions, or their recommendation, where they stand right above it", () => {
    const police = readSheet(TABLE, { above: ["Single agency plans", "Wendshire Police"] });
    expect(police.actions).toMatchObject([{ agency: "Wendshire Police" }]);
    const numbered = readSheet([HEADING.slice(1), ROW.slice(1)], {
      above: ["Recommendation 2", "Agencies should meet sooner."],
    });
    expect(numbered.actions).toMatchObject([
      { recommendation: "Recommendation 2\nAgencies should meet sooner." },
    ]);
  });

  it("a board that heads the paper is not the agency of its actions", () => {
    const sheet = readSheet(TABLE, { above: ["Wendshire Safeguarding Partnership", "Action plan 2027"] });
    expect(sheet.actions).toMatchObject([{ agency: "" }]);
  });
});

it("takes a recommendation in the column of actions, beside its number, as that of the rows beneath", () => {
  const sheet = readSheet([
    ["Ref", "Recommendation / Action", "Owner", "Timescale"],
    ["1", "Recommendation: Plans name who visits"],
    ["1.1", "Change the form", "Team Manager", "31/12/2027"],
  ]);
  expect(sheet.actions).toMatchObject([
    { recommendation: "1 Recommendation: Plans name who visits", action: "Change the form" },
  ]);
});

it("a sheet for each agency gives its name to the actions on it", () => {
  const sheets = ["Police", "Wendshire Hospital", "Theme 1"].map((sheet) =>
    gridOf([HEADING, ROW], { sheet }),
  );
  expect(readSheets(sheets).map(({ actions }) => actions[0]?.agency)).toEqual([
    "Police",
    "Wendshire Hospital",
    "",
  ]);
});
