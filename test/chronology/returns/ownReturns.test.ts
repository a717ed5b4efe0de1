import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview } from "../../../src/review/review";
import { gridOf, type TestCell } from "../sheet/gridOf";
import { read, readOne, fields, rows, starts, day } from "./readOwn";

describe("a return with an example row, guidance above and a version list below", () => {
  const sheet = readOne(
    gridOf([
      ["Single agency chronology"],
      ["Please complete one row for each event and keep to the review period. Do not paste case notes."],
      ["Name of agency:", "Ambulance Service"],
      [],
      ["Date of event*", "Source of information*", "Person(s)", "What happened?*", "Actions taken*"],
      ["e.g. 01/01/2020", "Patient record", "Mother", "Called to home", "Taken to hospital"],
      [
        "04/02/2021",
        "Patient record",
        "Mother",
        "Crew attended after a fall on the stairs.",
        "Taken to hospital.",
      ],
      ["19/08/2021", "Call log", "Child R", "Call about a febrile child, aged two.", "Advice by telephone."],
      [],
      ["Version", "Date", "Author", "Changes"],
      ["0.1", "01/09/2023", "A. Quell", "First draft sent to the manager"],
      ["1.0", "04/09/2023", "A. Quell", "Sent to the review"],
    ]),
  );

  it("is of the agency that it names", () => {
    expect(sheet.agency).toBe("Ambulance Service");
    expect(fields(sheet)).toEqual({
      "Date of event*": "date",
      "Source of information*": "source",
      "Person(s)": "person",
      "What happened?*": "event",
      "Actions taken*": "action",
    });
  });

  it("has two entries; example, guidance and version list are set aside", () => {
    expect(rows(sheet, "entry")).toEqual([7, 8]);
    expect(rows(sheet, "heading")).toEqual([1, 3, 5]);
    expect(rows(sheet, "setAside")).toEqual([2, 6, 10, 11, 12]);
  });
});

describe("a return with family members and contacts above the chronology", () => {
  const sheet = readOne(
    gridOf([
      ["Chronology – school nursing"],
      ["Name", "DOB", "Relationship to child", "Address"],
      ["Mother", day("1993-05-30"), "Mother", "At home"],
      ["MP1", day("1990-01-12"), "Mother's partner", "Elsewhere"],
      [],
      ["Name", "Role", "Telephone", "Dates involved"],
      ["B. Corran", "School nurse", "020 7946 0001", "2020 to 2022"],
      [],
      ["Chronology"],
      ["No", "Date", "Details", "Outcome"],
      [1, day("2021-05-04"), "Seen in school for a hearing test, normal.", "No follow up."],
      [2, day("2021-06-08"), "Mother telephoned about bed wetting.", "Leaflet sent."],
    ]),
  );

  it("takes only the chronology's rows for entries", () => {
    expect(sheet.headerRow).toBe(10);
    expect(rows(sheet, "entry")).toEqual([11, 12]);
    expect(rows(sheet, "heading")).toEqual([1, 9, 10]);
    expect(rows(sheet, "setAside")).toEqual([2, 3, 4, 6, 7]);
  });
});

describe("a return whose columns have odd names or none", () => {
  it("knows a column of dates without a heading and takes the longest texts for what happened", () => {
    const sheet = readOne(
      gridOf([
        [null, "Zebra", "Notes of worker", "Seen by"],
        ["12/03/2021", "Blue", "Home visit. Mother tired, the children watching television.", "PW"],
        ["19/03/2021", "Red", "Telephone call to Mother about the nursery place.", "PW"],
        ["26/03/2021", "Red", "Home visit with the health visitor, nobody in.", "KL"],
      ]),
    );
    expect(sheet.headerRow).toBe(1);
    expect(fields(sheet)).toEqual({
      "(A)": "date",
      Zebra: "other",
      "Notes of worker": "event",
      "Seen by": "practitioner",
    });
    expect(starts(sheet)).toEqual(["2021-03-12", "2021-03-19", "2021-03-26"]);
    expect(sheet.entries[0]?.others).toEqual([{ heading: "Zebra", text: "Blue" }]);
  });

  it("reads a sheet that has no heading at all", () => {
    const sheet = readOne(
      gridOf([
        ["12/03/2021", "Home visit. Mother tired, the children watching television."],
        ["19/03/2021", "Telephone call to Mother about the nursery place."],
      ]),
    );
    expect(starts(sheet)).toEqual(["2021-03-12", "2021-03-19"]);
    expect(sheet.entries[1]?.texts.event).toContain("nursery place");
  });

  it("keeps what should have happened apart from what did", () => {
    const sheet = readOne(
      gridOf([
        [
          "Date + Time of Event:",
          "*Event: (What actually happened)",
          "*Event: (What should have happened)",
          "Notable Practice:",
        ],
        [
          "12/03/2021 14:30",
          "No referral was made.",
          "A referral should have been made the same day.",
          "None seen",
        ],
        ["13/03/2021", "Referral made by telephone.", "As was done.", "Good liaison"],
      ]),
    );
    expect(fields(sheet)).toEqual({
      "Date + Time of Event:": "date",
      "*Event: (What actually happened)": "event",
      "*Event: (What should have happened)": "other",
      "Notable Practice:": "comment",
    });
    expect(sheet.entries[0]?.time).toBe("14:30");
  });

  it("keeps both of two columns with the same name, the second under its letter", () => {
    const sheet = readOne(
      gridOf([
        ["Date", "Event", "Date", "Action"],
        ["12/03/2021", "Referral received from school.", "15/03/2021", "Assessed."],
        ["20/03/2021", "Letter received from the GP.", "21/03/2021", "Filed."],
      ]),
    );
    expect(fields(sheet)).toEqual({ Date: "date", Event: "event", "Date (C)": "other", Action: "action" });
    expect(sheet.entries[0]?.others).toEqual([{ heading: "Date (C)", text: "15/03/2021" }]);
  });

  it("does not take the date of entry for the event's, though it comes first", () => {
    const sheet = readOne(
      gridOf([
        ["Date of entry", "Date of incident", "Concern", "Response"],
        ["14/03/2021", "12/03/2021", "Bruise on the arm seen at changing time.", "Referred."],
        ["22/03/2021", "21/03/2021", "Child hungry on arrival at nursery.", "Breakfast given."],
      ]),
    );
    expect(fields(sheet)["Date of entry"]).toBe("other");
    expect(starts(sheet)).toEqual(["2021-03-12", "2021-03-21"]);
  });
});

describe("headings of two rows", () => {
  it("distinguishes start and end by the merged heading above", () => {
    const sheet = readOne(
      gridOf(
        [
          ["From", null, "To", null, "What happened"],
          ["Date", "Time", "Date", "Time", null],
          ["12/03/2021", "23:10", "13/03/2021", "01:20", "Missing from home; found at a friend's."],
          ["20/03/2021", "09:00", "20/03/2021", "10:00", "Return interview."],
        ],
        { merges: ["A1:B1", "C1:D1", "E1:E2"] },
      ),
    );
    expect(sheet.headerRow).toBe(1);
    expect(fields(sheet)).toEqual({
      Date: "date",
      Time: "time",
      "Date (C)": "endDate",
      "Time (D)": "endTime",
      "What happened": "event",
    });
    expect(sheet.entries[0]).toMatchObject({ time: "23:10", endTime: "01:20" });
    expect(sheet.entries[0]?.date.read).toMatchObject({ start: "2021-03-12", end: "2021-03-13" });
    expect(rows(sheet, "heading")).toEqual([1, 2]);
  });

  it("finds the lower row without any merged cells", () => {
    const sheet = readOne(
      gridOf([
        ["When", null, "Who", "Event", null],
        ["Date", "Time", "Family member", "Details of event", "Action taken"],
        ["12/03/2021", "9am", "Mother", "Came to the desk and asked for help.", "Given a leaflet."],
      ]),
    );
    expect(sheet.headerRow).toBe(1);
    expect(fields(sheet)).toEqual({
      Date: "date",
      Time: "time",
      "Family member": "person",
      "Details of event": "event",
      "Action taken": "action",
    });
  });

  it("leaves a line of particulars right above the heading out of it", () => {
    const sheet = readOne(
      gridOf([
        ["Name of child:", "Child R", "Completed by:", "Team manager"],
        ["Date", "Event", "Action", "Comment"],
        ["12/03/2021", "Came to the desk and asked for help.", "Given a leaflet.", null],
      ]),
    );
    expect(sheet.headerRow).toBe(2);
    expect(sheet.person).toBe("Child R");
  });
});

describe("a return printed on pages", () => {
  const heading = ["Date", "Time", "Event", "Action"];
  const sheet = readOne(
    gridOf([
      ["Probation chronology"],
      heading,
      ["12/03/2021", "10:00", "Appointment kept; spoke of drinking less.", "Next in two weeks."],
      ["26/03/2021", "10:00", "Appointment missed without a word", "Letter sent."],
      ["Page 1 of 2"],
      heading,
      [null, null, "and telephone switched off.", null],
      ["09/04/2021", "10:00", "Appointment kept.", "Next in four weeks."],
      ["Page 2 of 2"],
    ]),
  );

  it("counts repeated headings as headings and page numbers as set aside", () => {
    expect(rows(sheet, "heading")).toEqual([1, 2, 6]);
    expect(rows(sheet, "setAside")).toEqual([5, 9]);
    expect(rows(sheet, "entry")).toEqual([3, 4, 8]);
  });

  it("joins an entry that runs over the page", () => {
    expect(sheet.entries[1]?.texts.event).toBe(
      "Appointment missed without a word\nand telephone switched off.",
    );
    expect(sheet.entries[1]?.queries.map((query) => query.rule)).toContain("split-entry");
  });
});

describe("one sheet a person", () => {
  const rowsFor = (who: string): TestCell[][] => [
    ["Date", "Contact", "Outcome"],
    ["01/02/2021", `${who} seen at the clinic by the nurse.`, "Well."],
    ["01/03/2021", `${who} not brought to the clinic.`, "Letter."],
  ];
  const cover = gridOf([["Chronology of Harbour Trust"], ["Agency: Harbour Trust"]], { sheet: "Cover" });
  const sheets = read(
    cover,
    gridOf(rowsFor("Child R"), { sheet: "Child R" }),
    gridOf(rowsFor("Sibling 1"), { sheet: "Sibling 1", hidden: true }),
  );

  it("reads each sheet, of the agency that the cover names", () => {
    expect(sheets.map((sheet) => sheet.agency)).toEqual(["Harbour Trust", "Harbour Trust", "Harbour Trust"]);
    expect(sheets.map((sheet) => sheet.entries.length)).toEqual([0, 2, 2]);
    expect(sheets[0]?.headerRow).toBeNull();
    expect(rows(sheets[0] ?? readOne(cover), "setAside")).toEqual([1, 2]);
  });

  it("says that a sheet was hidden", () => {
    expect(sheets[2]?.hidden).toBe(true);
    expect(sheets[2]?.entries.every((entry) => entry.hidden)).toBe(true);
  });
});

describe("files without a chronology", () => {
  it.each([
    [
      "a list of officers",
      [
        ["Name and role", "Start Date", "End Date", "Contact"],
        ["A. Quell", "01/02/2019", null, "020 7946 0000"],
      ],
    ],
    [
      "family members",
      [
        ["Name", "Date of birth", "Relationship"],
        ["Mother", "30/05/1993", "Mother"],
        ["MGM", "1/1/1960", "Grandmother"],
      ],
    ],
    [
      "an action plan",
      [
        ["Recommendation", "Action", "Lead", "By when"],
        ["Share more information early", "Train all of the staff", "Head", "01/02/2024"],
      ],
    ],
    ["a letter", [["Dear colleague"], ["Please find our chronology attached."]]],
    [
      "a budget",
      [
        ["Item", "2021", "2022"],
        ["Rent", 1200, 1250],
        ["Heat", 300, 420],
      ],
    ],
  ])("%s is none", (_, cells: TestCell[][]) => {
    const read = readReturns([gridOf(cells, { file: "x.xlsx" })], emptyReview(), "2026-11-21");
    expect(read.withoutChronology).toEqual(["x.xlsx"]);
    expect(read.sheets[0]?.headerRow).toBeNull();
    expect(read.sheets[0]?.uses.every((use) => use.use === "setAside")).toBe(true);
  });
});

describe("an export with many columns of its own", () => {
  const sheet = readOne(
    gridOf([
      [
        "Incident Date",
        "Logged Date",
        "UPN",
        "Year Group",
        "House",
        "Category",
        "Incident",
        "Linked",
        "Severity",
        "Action",
        "Added By",
      ],
      [
        "12/03/2021",
        "14/03/2021",
        "A1",
        "Y2",
        "Red",
        "Neglect",
        "Came to school without a coat again.",
        null,
        "Low",
        "Coat lent.",
        "J. P.",
      ],
      [
        "18/03/2021",
        "18/03/2021",
        "A1",
        "Y2",
        "Red",
        "Neglect",
        "Hungry on arrival, ate two breakfasts.",
        "B2",
        "Low",
        "Breakfast club offered.",
        "J. P.",
      ],
    ]),
  );

  it("is found, with the columns nobody else has under their own headings", () => {
    expect(fields(sheet)).toMatchObject({
      "Incident Date": "date",
      "Logged Date": "other",
      Incident: "event",
      Action: "action",
    });
    expect(sheet.entries[1]?.others).toContainEqual({ heading: "Linked", text: "B2" });
  });
});

describe("headings with guidance in the same cell", () => {
  const sheet = readOne(
    gridOf([
      [
        "Date\nPlease use the date of the event, not the date on which it was written down",
        "Time\nStart and end of the event",
        "What happened? Give a brief account of the facts: who was there, what was seen and what was said, without opinion, in no more than three sentences, and do not paste whole case notes from your system.",
        "Action taken - say why, and who decided",
      ],
      ["12/03/2021", "9am", "Came to the desk and asked for help.", "Given a leaflet."],
    ]),
  );

  it("are recognised by the words before the guidance", () => {
    expect(Object.values(fields(sheet))).toEqual(["date", "time", "event", "action"]);
  });
});

describe("an export of an old database", () => {
  it("is of the agency that its agency column names on every row", () => {
    const sheet = readOne(
      gridOf(
        [
          ["Agency", "Date", "Details", "Outcome"],
          ["Probation", 44197, "Appointment kept; spoke of drinking less.", "Next in two weeks."],
          ["Probation", 44212.5, "Appointment missed without a word.", "Letter sent."],
        ],
        { file: "chronology.xlsx" },
      ),
    );
    expect(sheet.agency).toBe("Probation");
    expect(starts(sheet)).toEqual(["2021-01-01", "2021-01-16"]);
    expect(sheet.entries[1]?.time).toBe("12:00");
  });

  it("reads bare serials of a 1904 workbook as that system counts them", () => {
    const grid = gridOf([
      ["Date", "Details", "Outcome"],
      [43216, "Appointment kept; spoke of drinking less.", "Next in two weeks."],
      [2019, "Seen several times in the year by the nurse.", "Letter sent."],
    ]);
    expect(starts(readOne({ ...grid, date1904: true }))).toEqual(["2022-04-27", "2019-01-01"]);
    expect(starts(readOne(grid))).toEqual(["2018-04-26", "2019-01-01"]);
  });
});

describe("a return as far from the template as can be", () => {
  const sheet = readOne(
    gridOf([
      [],
      [null, "Agency", "Leaving Care Team"],
      [null, "Child", "Child R"],
      [],
      [
        null,
        "Event Ref",
        "Start Date",
        "Start Time",
        "End Date",
        "End Time",
        "Event",
        "Response",
        null,
        "Key",
      ],
      [
        null,
        "1",
        "1/2/21",
        "0930",
        null,
        null,
        "Home visit by the worker.",
        "Next visit booked.",
        null,
        "Red = urgent",
      ],
      [
        null,
        "2",
        "5/2/21",
        "0930",
        "6/2/21",
        "1000",
        "Nobody in at either call.",
        "Card left.",
        null,
        "Green = routine",
      ],
      [null, null, null, null, null, null, null, null, null, "Blue = other"],
      [null, "3", "9/2/21", "noon", null, null, "Came to the office.", "Food parcel given."],
      [],
      [null, "Officers involved"],
      [null, "Name", "Role", "From", "To"],
      [null, "A. Quell", "Worker", "1/1/2019", "1/2/2022"],
    ]),
  );

  it("is read wherever it is; the key beside it and the officers below are not part of it", () => {
    expect(sheet).toMatchObject({ agency: "Leaving Care Team", person: "Child R", headerRow: 5 });
    expect(fields(sheet)).toEqual({
      "Event Ref": "ref",
      "Start Date": "date",
      "Start Time": "time",
      "End Date": "endDate",
      "End Time": "endTime",
      Event: "event",
      Response: "action",
    });
    expect(rows(sheet, "entry")).toEqual([6, 7, 9]);
    expect(rows(sheet, "setAside")).toEqual([8, 11, 12, 13]);
    expect(sheet.entries[0]?.others).toEqual([{ heading: "(J)", text: "Red = urgent" }]);
  });
});

describe("a column of numbers", () => {
  it("is not taken for dates where its heading says what it is", () => {
    const sheet = readOne(
      gridOf([
        ["Case number", "Date printed", "What happened", "Action", "Source"],
        [44197, "12/03/2021", "Visit to the home.", "Referral.", "File"],
        [44212, "13/03/2021", "Telephone call to Mother.", "None.", "File"],
      ]),
    );
    expect(fields(sheet)).toMatchObject({ "Case number": "other", "Date printed": "other" });
    expect(starts(sheet)).toEqual([null, null]);
    expect(sheet.queries.map(({ rule, row }) => `${rule} ${row}`)).toEqual(["date-missing 1"]);
    expect(sheet.entries.flatMap((entry) => entry.queries)).toEqual([]);
  });
});
