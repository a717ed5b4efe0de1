import { columnsRead } from "../../src/plan/reading/planColumns";
import { matchPlanHeading } from "../../src/plan/reading/headings";
import { readSheet } from "./layouts";

it.each([
  ["How we will know", "measure"],
  ["How will we know it has worked?", "measure"],
  ["How will this be measured", "measure"],
  ["What we will do", "action"],
  ["ACTION TO BE TAKEN", "action"],
  ["Action by whom", "lead"],
  ["By whom/when", "leadAndTarget"],
  ["Timescale/Target", "target"],
  ["Date of Completion and Outcome", "completed"],
  ["Completion Date and Outcome", "completed"],
  ["Complete? (Y/N)", "status"],
  ["What is desired outcome", "outcome"],
  ["Lead Agency", "agency"],
  ["Implementation date", "target"],
  ["Delivery date", "target"],
  ["Milestone date", "target"],
  ["Timetable", "target"],
  ["Specific date by which action will be undertaken", "target"],
  ["Timescale for action", "target"],
  ["Original target date", "firstTarget"],
  ["Revised completion date", "target"],
  ["SRO", "lead"],
  ["Senior Responsible Owner (SRO)", "lead"],
  ["Led by", "lead"],
  ["Personnel", "lead"],
  ["Responsible agencies/individuals", "lead"],
  ["Operational lead", "lead"],
  ["CQC requirement", "recommendation"],
  ["Must do", "recommendation"],
  ["Item to be rectified", "recommendation"],
  ["Recommended improvement", "recommendation"],
  ["Management action", "action"],
  ["Service action", "action"],
  ["What?", "action"],
  ["Why?", "other"],
  ["Who?", "lead"],
  ["When?", "target"],
  ["What we will change", "action"],
  ["Date action will be completed", "target"],
  ["Date for review", "other"],
  ["How the regulation was not being met", "recommendation"],
  ["Care or service delivery problem", "recommendation"],
  ["Health board action", "action"],
  ["Agency actions", "action"],
  ["What did the review recommend?", "recommendation"],
  ["What has the panel recommended?", "recommendation"],
  ["Agency/Agencies responsible", "agency"],
  ["Assigned agency", "agency"],
  ["Management response / agreed action", "action"],
  ["Safety action description (SMART)", "action"],
  ["What is required of agencies collectively and individually", "action"],
  ["Agency response to recommendation", "other"],
  ["Agency's comments", "progress"],
  ["Status update", "progress"],
  ["% complete", "percent"],
  ["Status (RAG)", "rag"],
  ["Red, amber, green (RAG) rating", "rag"],
  ["Audit date", "other"],
  ["Planned review date (eg annually)", "other"],
  ["Measurement frequency (eg daily, monthly)", "other"],
  ["Responsibility for monitoring/ oversight", "other"],
  ["Resources required to complete action", "other"],
  ["Rationale", "other"],
  ["Scope of action", "other"],
  ["Type of action", "other"],
  ["Endorsed at senior level by", "other"],
  ["Sign off", "other"],
  ["Actions already taken", "other"],
  ["What more will be done", "other"],
  ["Level for action (organisation, directorate, team)", "other"],
  ["Risk rating", "other"],
  ["Progress rating", "status"],
  ["Response by registered person", "other"],
  ["Action taken or planned", "action"],
  ["Action taken", "progress"],
  ["How we'll do it", "action"],
  ["Function responsible and target date for completion", "leadAndTarget"],
  ["Agency responsible", "agency"],
  ["Agency and recommendation", "recommendation"],
  ["What it will look like when done", "measure"],
  ["How will this be evidenced", "evidence"],
  ["What do we want to achieve", "outcome"],
  ["Where are we now?", "progress"],
  ["Progress and impact", "progress"],
  ["Time-bound", "target"],
  ["Finish by", "target"],
  ["Done?", "completed"],
  ["Action holder", "lead"],
  ["Head of service", "lead"],
  ["Root cause", "recommendation"],
  ["Agreed multi-agency action", "action"],
  ["What did the audit find?", "recommendation"],
  ["When will it be done?", "target"],
  ["Has it been done?", "completed"],
  ["Revised end", "target"],
  ["Contributory factor", "recommendation"],
  ["How we will check", "measure"],
  ["Status and evidence", "status"],
  ["Progress (Red, Amber, Green)", "rag"],
  ["Argymhelliad", "recommendation"],
  ["Cynnydd / Progress", "progress"],
  ["Cam gweithredu", "action"],
  ["Erbyn pryd", "target"],
])("the heading %s of a table of recommendations is read as %s", (heading, field) => {
  expect(matchPlanHeading(heading).field).toBe(field);
});

const ACTION = "Write a joint protocol on sharing";

it.each([
  ["Finding", "Gap in sharing"],
  ["Learning", "Learning 1"],
  ["Issue", "Records were late"],
  ["Theme", "Communication"],
  ["Learning point", "Curiosity"],
])("%s beside Recommendation keeps its own heading, on either side", (heading, text) => {
  for (const swapped of [false, true]) {
    const order = <T>(one: T, other: T): T[] => (swapped ? [other, one] : [one, other]);
    const sheet = readSheet([
      [...order(heading, "Recommendation"), "Action", "Lead"],
      [...order(text, "Agencies should share earlier"), ACTION, "Head of Safeguarding"],
    ]);
    expect(sheet.actions).toMatchObject([
      { recommendation: "Agencies should share earlier", others: [{ heading, text }] },
    ]);
  }
});

it.each([
  ["Item to be rectified"],
  ["Requirement"],
  ["Objective"],
  ["Should do"],
  ["Area for improvement"],
  ["Concern identified"],
  ["Theme"],
])("%s is the recommendation where no column is called so", (heading) => {
  const sheet = readSheet([
    [heading, "Actions required", "Deadline", "Personnel"],
    ["Medication errors", "Retrain the staff", "01/03/2027", "DSL"],
  ]);
  expect(sheet.actions).toMatchObject([
    { recommendation: "Medication errors", leads: ["DSL"], target: { end: "2027-03-01" } },
  ]);
});

it.each([
  ["By", "31/12/2027", { leads: [], target: { end: "2027-12-31" } }],
  ["By", "Named Nurse", { leads: ["Named Nurse"], target: { end: null } }],
  ["Implementation by", "end of March 2027", { leads: [], target: { end: "2027-03-31" } }],
  ["Erbyn / By", "31 March 2027", { leads: [], target: { end: "2027-03-31" } }],
])("%s over %s is of people or of days, as its cells say", (heading, text, right) => {
  expect(
    readSheet([
      ["Recommendation", "Action", heading],
      ["Share", ACTION, text],
    ]).actions,
  ).toMatchObject([right]);
});

it.each([
  ["Rec", "1. Agencies should share earlier"],
  ["Priority", "Children at risk are seen sooner"],
  ["No.", "3. Fathers are asked to meetings"],
])("%s holds the recommendation where it is written out there and in no other column", (heading, text) => {
  const rows = [heading, "Action", "Lead", "Target date"];
  const alone = readSheet([rows, [text, ACTION, "DSL", "31/12/2027"]]);
  expect(alone.actions).toMatchObject([{ recommendation: text }]);
  const short = readSheet([
    ["Priority", ...rows.slice(1)],
    ["High", ACTION, "DSL", "31/12/2027"],
  ]);
  expect(short.actions).toMatchObject([{ recommendation: "" }]);
});

it("numbers under Action or Actions are no actions, and a table of counts is no plan", () => {
  const described = readSheet([
    ["Action", "Description", "Recommendation", "Deadline"],
    ["1", ACTION, "Share", "31/12/2027"],
  ]);
  expect(described.actions).toMatchObject([{ action: ACTION }]);
  const counts = readSheet([
    ["Agency", "Actions", "Complete"],
    ["Police", 4, 1],
  ]);
  expect(counts.actions).toEqual([]);
});

it("a revised date is in force however its heading is written", () => {
  const sheet = readSheet([
    ["Recommendation", "Action", "TargetDate", "RevisedDate"],
    ["Share", ACTION, "30/06/2027", "31/12/2027"],
  ]);
  expect(sheet.actions).toMatchObject([{ target: { end: "2027-12-31" }, firstTarget: "2027-06-30" }]);
});

it.each(["What more needs to be done?", "Next steps", "Our response"])(
  "%s is the action where no column is called so, and else keeps its heading",
  (heading) => {
    const alone = readSheet([
      ["Recommendation", heading, "By when"],
      ["Share", ACTION, "31/12/2027"],
    ]);
    expect(alone.actions).toMatchObject([{ action: ACTION }]);
    const beside = readSheet([
      ["Recommendation", heading, "Action"],
      ["Share", "Yes", ACTION],
    ]);
    expect(beside.actions).toMatchObject([{ action: ACTION, others: [{ heading, text: "Yes" }] }]);
  },
);

describe("a heading of two rows", () => {
  it.each([
    ["Timescale", "Start", "End", "01/04/2027", "31/12/2027"],
    ["Target date", "Original", "Revised", "01/04/2027", "31/12/2027"],
    ["Timeframe", "From", "To", "01/04/2027", "31/12/2027"],
    ["Deadline", "Initial", "Current", "01/04/2028", "31/12/2027"],
    ["When", "Start date", "Finish date", "01/04/2027", "31/12/2027"],
    ["Due date", "Original", "Amended", "31/03/2028", "31/12/2027"],
  ])("%s over %s and %s takes the last as the target, merged or not", (group, first, last, one, other) => {
    for (const merges of [["C1:D1"], []]) {
      const sheet = readSheet(
        [
          ["Recommendation", "Action", group, null, "Lead"],
          [null, null, first, last, null],
          ["Share", ACTION, one, other, "Matron"],
        ],
        { merges },
      );
      expect(sheet.actions).toMatchObject([
        { action: ACTION, leads: ["Matron"], target: { end: "2027-12-31" } },
      ]);
      expect(sheet.uses[1]).toEqual({ row: 2, use: "heading" });
    }
  });

  it("is read where the wide heading is alone above the others", () => {
    const sheet = readSheet(
      [
        [null, null, null, "Timescale", null],
        ["Ref", "Action", "Lead", "Start", "End"],
        ["1", ACTION, "AD", "Q1 23/24", "Q3 2027/28"],
      ],
      { merges: ["D1:E1"] },
    );
    expect(sheet.headerRow).toBe(1);
    expect(sheet.actions).toMatchObject([{ start: { date: "2023-04-01" }, target: { end: "2027-12-31" } }]);
  });

  it("names columns by words that say nothing known, under a cell that is merged across them", () => {
    const sheet = readSheet(
      [
        ["Recommendation", "Action", "Responsibility", null, "Dates", null],
        [null, null, "Agency", "Officer", "Set", "Due"],
        ["Share", ACTION, "Police", "Superintendent", "01/09/2027", "31/12/2027"],
      ],
      { merges: ["C1:D1", "E1:F1"] },
    );
    expect(sheet.actions).toMatchObject([
      { agency: "Police", leads: ["Superintendent"], target: { end: "2027-12-31" } },
    ]);
  });

  it("takes the original date where no revised one is written, and keeps it under its own heading", () => {
    const sheet = readSheet([
      ["Recommendation", "Action", "Original target date", "Revised target date"],
      ["Share", ACTION, "30/06/2027", null],
      ["Share", "Audit the sharing", "30/06/2027", "30/04/2027"],
    ]);
    expect(sheet.actions.map(({ target }) => target.end)).toEqual(["2027-06-30", "2027-04-30"]);
    expect(sheet.actions.map(({ firstTarget }) => firstTarget)).toEqual([null, "2027-06-30"]);
    expect(sheet.actions[1]?.others).toEqual([{ heading: "Original target date", text: "30/06/2027" }]);
  });
});

it.each([
  [["R1", "Review the action plan", "Lead nurse", "Ongoing progress"]],
  [["Agree the actions", "Lead: Head of Service", "31/03/2027", "Progress is slow"]],
  [["Action plan", "Lead officer: A. Quell"]],
])("the row %j is not taken for a heading", (row) => {
  const heading = ["Recommendation", "Action", "Lead", "Target date"];
  const sheet = readSheet([row, [], heading, ["R1", ACTION, "Matron", "31/12/2027"]]);
  expect(sheet.headerRow).toBe(3);
  expect(sheet.actions).toMatchObject([{ action: ACTION }]);
});

it("says which column was taken for what, by its lowest heading", () => {
  const sheet = readSheet(
    [
      ["Action", "Timescale", null, "Lead", "Notes", "Notes", "Log no"],
      [null, "Start", "End", null, null, null, null],
      [ACTION, "01/04/2027", "31/12/2027", "Matron", "", "", "7"],
    ],
    { merges: ["B1:C1"] },
  );
  expect(sheet.columns).toEqual({
    Action: "action",
    Start: "start",
    End: "target",
    Lead: "lead",
    Notes: "progress",
    "Notes (F)": "progress",
    "Log no": "other",
  });
  expect(columnsRead([{ column: 1, heading: "", lowest: "", field: "other" }])).toEqual({ "(A)": "other" });
});

it("names the column of the original target where that is the one that was read", () => {
  const sheet = readSheet([
    ["Recommendation", "Action", "Lead", "Target date", "Revised target"],
    ["R1", "Update the policy on visits", "Matron", "end of March 2027", ""],
    ["R1", "Brief every ward on the policy", "Matron", "31/01/2027", "end of April 2027"],
  ]);
  const columns = sheet.actions.map(
    ({ queries }) => queries.find(({ rule }) => rule === "approximate-date")?.column,
  );
  expect(columns).toEqual(["Target date", "Revised target"]);
});

it.each([
  ["Front door decisions", "Front door decisions"],
  ["High", ""],
  ["Must do", ""],
  ["Priority 1", ""],
])(
  "%j under Priority, where no column is called a recommendation, is the recommendation %j",
  (text, found) => {
    const sheet = readSheet([
      ["Priority", "Action", "Lead", "Timescale"],
      [text, ACTION, "Head of Safeguarding", "31/03/2027"],
    ]);
    expect(sheet.actions).toMatchObject([{ recommendation: found }]);
  },
);

it("what remains to be done stands for the actions where no column is called so", () => {
  const sheet = readSheet([
    ["Recommendation", "Progress since publication", "What remains to be done", "By whom", "By when"],
    ["Review the policy", "Old policy withdrawn", ACTION, "Superintendent", "31/10/2027"],
  ]);
  expect(sheet.actions).toMatchObject([{ action: ACTION, progress: "Old policy withdrawn" }]);
});

it.each([
  ["2.\nRecommendation", "recommendation"],
  ["6) Target Date", "target"],
  ["What the CQC said", "recommendation"],
  ["What needs to change?", "recommendation"],
  ["What the organisation should do", "action"],
  ["What we need to see", "evidence"],
  ["Actions to date", "progress"],
  ["6 month review (Nov 2027)", "progress"],
  ["Rating (Achieved / Partially achieved / Not achieved)", "status"],
  ["Rating (1 to 5)", "other"],
  ["Core service", "other"],
  ["Commitment", "action"],
  ["Control measure required", "action"],
  ["Hazard / deficiency", "recommendation"],
  ["Weakness identified", "recommendation"],
  ["Non-compliance", "recommendation"],
  ["Work completed", "progress"],
  ["Date assigned", "other"],
  ["Date of closure", "completed"],
  ["Open/Closed", "status"],
  ["Delivery by", "target"],
  ["Estimated completion date", "target"],
  ["ECD", "target"],
  ["Who's doing it?", "lead"],
  ["Audit trail", "evidence"],
  ["Risks to delivery", "other"],
])("the heading %j, as forms of regulators and boards have it, is read as %s", (heading, field) => {
  expect(matchPlanHeading(heading).field).toBe(field);
});

describe("a heading of words that say nothing known", () => {
  const rows = [
    ["Write a joint protocol", "31/12/2027"],
    ["Brief the wards on it", "31/01/2028"],
  ];
  it("is the recommendation where its cells say what should be done and no heading is called so", () => {
    const sheet = readSheet([
      ["Type", "Text", "Force action", "Due date"],
      ["AFI", "The force should share earlier.", ...(rows[0] ?? [])],
      ["Rec", "The force must brief its staff.", ...(rows[1] ?? [])],
    ]);
    expect(sheet.actions).toMatchObject([
      { recommendation: "The force should share earlier.", action: "Write a joint protocol" },
      { recommendation: "The force must brief its staff.", action: "Brief the wards on it" },
    ]);
    expect(sheet.taken[1]?.doubt).toBe("No heading says so, but what stands under “Text” reads like it.");
  });

  it("is the lead or the status where its cells hold nothing else", () => {
    const sheet = readSheet([
      ["Recommendation", "Action", "Taken on", "Stage", "Due date"],
      ["Share", "Write a joint protocol", "Named Nurse", "Completed", "31/12/2027"],
      ["Brief", "Brief the wards on it", "Ward Manager", "Under way", "31/12/2027"],
    ]);
    expect(sheet.actions).toMatchObject([
      { leads: ["Named Nurse"], status: "Complete" },
      { leads: ["Ward Manager"], status: "In progress" },
    ]);
  });

  it("keeps its heading where another column is plainly called so", () => {
    const sheet = readSheet([
      ["Recommendation", "Text", "Action", "Due date"],
      ["Agencies share earlier", "The force should share earlier.", ...(rows[0] ?? [])],
    ]);
    expect(sheet.actions).toMatchObject([
      { recommendation: "Agencies share earlier", others: [{ heading: "Text" }] },
    ]);
  });
});

it("Target beside Timescale is the number to be reached, and a date where its cells are days", () => {
  const heading = ["Outcome", "Action", "Baseline", "Target", "Timescale"];
  const numbers = readSheet([heading, ["Heard", ACTION, "41%", "80%", "March 2027"]]);
  expect(numbers.columns).toMatchObject({ Target: "other", Timescale: "target" });
  expect(numbers.actions).toMatchObject([{ target: { end: "2027-03-31" } }]);
});

it.each([
  ["Completion date (actual)", "completed"],
  ["Completion date (planned)", "target"],
  ["To be met by", "target"],
  ["In place by", "target"],
  ["How the service will meet it", "action"],
  ["Met / not met", "status"],
  ["Complete / in progress / not started", "status"],
  ["Status (R/A/G)", "rag"],
  ["Done so far", "progress"],
  ["What's been done?", "progress"],
  ["Audit title", "other"],
  ["Arising from", "other"],
  ["Monitoring date", "other"],
  ["Source of assurance", "evidence"],
  ["By whom and by when", "leadAndTarget"],
  ["Action to be taken by", "lead"],
  ["Actions required by agency", "action"],
])("what a heading %j asks for or chooses from is read as %s", (heading, field) => {
  expect(matchPlanHeading(heading).field).toBe(field);
});

it("what should be done is the recommendation beside what was found, whichever is named more plainly", () => {
  const sheet = readSheet([
    ["Risk/finding/issue", "Improvement needed", "Service action", "Timescale"],
    ["Leaflets were old.", "The board must keep leaflets current.", ACTION, "31/12/2027"],
    ["Training was at 64%.", "The board must reach 85%.", "Add sessions for all staff", "31/12/2027"],
  ]);
  expect(sheet.columns).toMatchObject({
    "Risk/finding/issue": "other",
    "Improvement needed": "recommendation",
    "Service action": "action",
  });
});

it.each([
  ["What will be better for children?", "outcome"],
  ["We will…", "action"],
  ["So we'll", "other"],
  ["How we'll know", "measure"],
  ["Delivery plan", "action"],
  ["GRAG", "rag"],
  ["Force response", "other"],
  ["because…", "other"],
  ["OIC", "lead"],
])("the heading %j is read as %s", (heading, field) => {
  expect(matchPlanHeading(heading).field).toBe(field);
});

it("of two headings that say nothing known, the one over what somebody is to do is the action", () => {
  const sheet = readSheet([
    ["Point", "Idea", "Owner", "Deadline"],
    ["Nobody knew who held the file", "Name one person for each file", "DSL", "31/12/2027"],
    ["Calls were not written down", "Write each call into the log", "Matron", "31/12/2027"],
  ]);
  expect(sheet.actions[0]).toMatchObject({
    recommendation: "Nobody knew who held the file",
    action: "Name one person for each file",
  });
});

it("bare numbers under Rec are no recommendations, and a title across the rows is", () => {
  const sheet = readSheet([
    ["Rec", "Action", "Lead", "Finalisation date"],
    ["Recommendation 1: Officers should complete a form for each child."],
    ["1.1", "Move the form to mobile devices", "Superintendent", "31/12/2027"],
    ["1.2", "Report on its use each month", "Inspector", "31/12/2027"],
  ]);
  const recommendation = "Recommendation 1: Officers should complete a form for each child.";
  expect(sheet.actions).toMatchObject([
    { recommendation, target: { end: "2027-12-31" }, others: [{ heading: "Rec", text: "1.1" }] },
    { recommendation, others: [{ heading: "Rec", text: "1.2" }] },
  ]);
});

it("areas for development are the recommendation beside areas of practice", () => {
  const sheet = readSheet([
    ["Area of practice", "Areas for development", "Actions", "Timeline"],
    ["Assessment", "Fathers are missing", ACTION, "31/12/2027"],
  ]);
  expect(sheet.actions).toMatchObject([{ recommendation: "Fathers are missing" }]);
});

it("a response that only says yes, part or no is not the action", () => {
  const sheet = readSheet([
    ["Recommendation", "Force response (accepted / part / no)", "Owner", "Delivery", "Deadline"],
    ["Record missing episodes", "accepted", "Superintendent", ACTION, "31/12/2027"],
    ["End custody for children", "no", "Inspector", "Not needed by law in this force", ""],
  ]);
  expect(sheet.actions).toMatchObject([
    { action: ACTION, status: "Not started" },
    { recommendation: "End custody for children", status: "Not accepted" },
  ]);
});
