import { gridOf, type TestCell } from "../sheet/gridOf";
import { fields, read, readOne, starts } from "./readOwn";

const VISIT = "Home visit by two workers; the flat was cold.";
const HEADING = ["Date", "Source", "Event", "Action"];

describe("a year that stands above the rows", () => {
  it.each<[what: string, titles: readonly TestCell[][], sheet: string]>([
    ["the name of the sheet", [], "2019"],
    ["the name of the sheet, in words", [["Police chronology"]], "Events of 2019"],
    ["a title right above the heading", [["Police chronology"], ["2019"]], "Sheet1"],
    ["a title and the name of another year", [["2019"]], "2020"],
  ])("is that of days without one: %s", (_what, titles, sheet) => {
    const rows = [...titles, HEADING, ["3 March", "Log", VISIT, "None"], ["14/4", "Log", VISIT, "None"]];
    expect(starts(readOne(gridOf(rows, { sheet })))).toEqual(["2019-03-03", "2019-04-14"]);
  });

  it("gives the days of a table under a title its month as well", () => {
    const month = (title: string, day: string): TestCell[][] => [
      [title],
      HEADING,
      [day, "Log", VISIT, "None"],
    ];
    const grid = gridOf([...month("June 2022", "14th"), ...month("July 2022", "5th")]);
    expect(starts(readOne(grid))).toEqual(["2022-06-14", "2022-07-05"]);
  });

  it.each(["Sheet2019x", "2018-2020", "Child R"])("is not “%s”", (sheet) => {
    const [entry] = readOne(gridOf([HEADING, ["3 March", "Log", VISIT, "None"]], { sheet })).entries;
    expect(entry?.date.read.start ?? null).toBeNull();
  });
});

describe("an end date that says that something goes on", () => {
  it.each(["present", "to date", "Ongoing", "current", "to present", "still in place", "not ended"])(
    "leaves the end open: %s",
    (end) => {
      const rows = [
        ["Date from", "Date to", "Placement", "What happened"],
        ["01/02/2019", end, "Foster care", VISIT],
        ["03/02/2019", "04/02/2019", "Foster care", VISIT],
      ];
      const [entry] = readOne(gridOf(rows)).entries;
      expect([entry?.date.read.start, entry?.date.read.end, entry?.date.endAsRecorded]).toEqual([
        "2019-02-01",
        null,
        end,
      ]);
      expect(entry?.queries.filter(({ rule }) => rule.startsWith("date"))).toEqual([]);
    },
  );
});

describe("tables as programs of agencies export them", () => {
  it("have the days on which events were written down, where there are no others", () => {
    const rows = [
      ["Created", "Activity Type", "Regarding", "Description", "Owner"],
      ["04/01/2021 09:33", "Phone Call", "The household", VISIT, "HO1"],
      ["07/01/2021 10:12", "Task", "The household", "Lock change ordered and done.", "HO2"],
    ];
    const sheet = readOne(gridOf(rows));
    expect(fields(sheet)).toMatchObject({ Created: "date", Description: "event" });
    const both = readOne(gridOf(rows.map((row, at) => [at === 0 ? "Occurred" : "03/01/2021", ...row])));
    expect(fields(both)).toMatchObject({ Occurred: "date", Created: "other" });
  });

  it("are attendances from arrived to left", () => {
    const sheet = readOne(
      gridOf([
        ["Arrived", "Left", "Age", "Complaint", "Doctor"],
        ["03/01/2021 20:15", "03/01/2021 23:55", 3, "Swallowed tablets of a grandmother.", "Dr X"],
        ["07/02/2021 11:00", "08/02/2021 09:30", 3, "Cut to forehead from table edge.", "Dr Y"],
      ]),
    );
    expect(fields(sheet)).toMatchObject({ Arrived: "date", Left: "endDate", Complaint: "event" });
    expect(starts(sheet)).toEqual(["2021-01-03", "2021-02-07"]);
  });

  it("are logs that were closed later, which ends no event", () => {
    const sheet = readOne(
      gridOf([
        ["CAD ref", "Created", "Closed", "Log entry", "Result"],
        ["1123", "01/06/2022 08:05", "01/06/2022 09:40", "Screaming heard from number 12.", "Advice"],
        ["4410", "30/06/2022 23:50", "01/07/2022 02:00", "Former partner banging on the door.", "Arrest"],
      ]),
    );
    expect(fields(sheet)).toMatchObject({ Created: "date", Closed: "other", "Log entry": "event" });
  });

  it.each<[string, string[], string[], Record<string, string>]>([
    [
      "a school's concerns and when each was closed",
      ["Concern ID", "Date of concern", "Concern summary", "Action taken", "Closed date"],
      ["1021", "03/02/2022", "Came in wet shoes; no heating at home.", "Mother rung.", "18/02/2022"],
      { "Date of concern": "date", "Closed date": "other" },
    ],
    [
      "occurrences of the police from and to, and when they were reported",
      ["Occurrence No", "Occ From", "Occ To", "Reported", "Summary", "Result"],
      [
        "4821",
        "14/08/2021 23:10",
        "14/08/2021 23:55",
        "15/08/2021 00:02",
        "Neighbour hears shouting.",
        "NFA",
      ],
      { "Occ From": "date", "Occ To": "endDate", Reported: "other" },
    ],
    [
      "calls of an ambulance service",
      ["Incident Date", "Call Connect", "On Scene", "Clear", "Clinical Narrative", "Disposition"],
      ["02/01/2024", "03:12", "03:24", "04:30", "Pale and floppy per father, alert on arrival.", "Conveyed"],
      { "Incident Date": "date", "Call Connect": "time", "On Scene": "other" },
    ],
    [
      "a landlord's repairs with their targets",
      ["Job No", "Logged", "Target", "Completed", "Trade", "Description"],
      ["R55012", "04/01/2022", "11/01/2022", "10/01/2022", "Plumbing", "No hot water, baby in household"],
      { Logged: "date", Completed: "other", Description: "event" },
    ],
    [
      "a register of half days",
      ["Date", "Session", "Code", "Reason given", "School response"],
      ["Mon 11/09/2023", "AM", "O", "No reason, no call from home", "First day call, no answer"],
      { Session: "time", "Reason given": "event", "School response": "action" },
    ],
    [
      "entries that have a machine's day alone",
      ["Entry date", "Entry type", "Validated by", "Clinical note"],
      ["2023-07-12T10:15:00", "Clinical contact", "CPN Walsh", "Father seen at home with the toddler."],
      { "Entry date": "date", "Validated by": "practitioner", "Clinical note": "event" },
    ],
    [
      "a journal of a practice",
      ["Date", "Associated Text", "User Details"],
      ["03-Oct-2022", "Mum asks for more of the cream for eczema", "PATEL, Anil (Dr)"],
      { "Associated Text": "event", "User Details": "practitioner" },
    ],
    [
      "steps of a workflow",
      ["Step", "Started", "Finished", "Notes", "Outcome"],
      [
        "Section 47 enquiry",
        "05/10/2020",
        "16/10/2020",
        "Consistent with the account given.",
        "Not substantiated",
      ],
      { Step: "eventType", Started: "date", Finished: "endDate" },
    ],
    [
      "the chronology of a bundle",
      ["Date", "Event", "Page"],
      ["17/01/2022", "Child protection conference. Made subject of a plan.", "C4"],
      { Date: "date", Event: "event", Page: "source" },
    ],
  ])("are %s", (_, headings, row, right) => {
    expect(fields(readOne(gridOf([headings, row, row, row])))).toMatchObject(right);
  });

  it("have clock times that could be years", () => {
    const sheet = readOne(
      gridOf([
        ["Date", "Time of call", "Stop message"],
        ["05/11/2020", 2010, "Bin fire, out on arrival of the crew."],
        ["06/12/2020", 1905, "Cooking left on a stove, child alone."],
      ]),
    );
    expect(sheet.entries.map(({ time }) => time)).toEqual(["20:10", "19:05"]);
  });
});

it("an author's note alone in the column of dates is no entry, though days are in it", () => {
  const rows = [
    HEADING,
    ["01/03/2021", "Log", VISIT, "None"],
    ["(NB. records for 4–9 March are held by the hospital)"],
    ["10/03/2021", "Log", VISIT, "None"],
  ];
  expect(starts(readOne(gridOf(rows)))).toEqual(["2021-03-01", "2021-03-10"]);
});

describe("changes in the service beside events", () => {
  it("are seen as such, and the events are not", () => {
    const [sheet] = read(
      gridOf([
        ["Agency: Early Help"],
        ["Date", "Event", "Action taken"],
        ["03/05/2021", VISIT, "None taken"],
        [],
        ["Changes in the service"],
        ["Date", "Change", "Effect on practice"],
        ["Sept 2021", "The team merged with the Youth Service.", "Caseloads rose."],
      ]),
    );
    expect(sheet?.entries.map(({ texts }) => texts.eventType)).toEqual(["", "Organisational change"]);
  });
});

describe("headings of systems and of placements", () => {
  it("are known", () => {
    const rows = [
      ["Record ID", "Date from", "Date to", "What happened", "Reason for change"],
      ["9001", "01/02/2019", "03/02/2019", VISIT, "Assessment positive"],
    ];
    expect(fields(readOne(gridOf(rows)))).toMatchObject({ "Record ID": "ref", "Reason for change": "other" });
  });
});

describe("a table under the headings of another chronology of its file", () => {
  const CLINIC = ["Date", "Reason for consultation", "Findings / advice", "GP/Nurse"];
  const first = gridOf([
    CLINIC,
    ["01/03/2018", "Ear infection", "Antibiotics given, review if no better.", "Dr A"],
  ]);
  const second = [CLINIC, ["02/04/2018", "Immunisations", "Given.", "Nurse"]];

  it("is one, however little its cells show", () => {
    const [, page] = read(first, gridOf(second, { sheet: "Sheet2" }));
    expect(page?.entries.map(({ texts }) => texts.event)).toEqual(["Given."]);
  });

  it("is none where its title says that it is an example", () => {
    const [, page] = read(first, gridOf([["Worked example"], ...second], { sheet: "Sheet2" }));
    expect(page?.entries).toEqual([]);
  });
});
