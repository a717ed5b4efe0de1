import { integrate } from "../../../src/chronology/integrated/integrate";
import { emptyReview } from "../../../src/review/review";
import { gridOf, type TestCell } from "../sheet/gridOf";
import { readOne, fields, rows, starts, day } from "../returns/readOwn";

describe("a return newest first", () => {
  const sheet = readOne(
    gridOf([
      ["Date", "Event", "Action", "Source"],
      ["10/06/2021", "Last of the events written here.", "None", "File"],
      ["02/05/2021", "Second of two on a day.", "None", "File"],
      ["02/05/2021", "First of two on a day.", "None", "File"],
      ["01/04/2021", "Oldest of the events written here.", "None", "File"],
    ]),
  );

  it("is turned round for events of one day", () => {
    const read = { sheets: [sheet], withoutChronology: [] };
    expect(integrate(read, emptyReview()).entries.map((entry) => entry.row)).toEqual([5, 4, 3, 2]);
    expect(sheet.newestFirst).toEqual([{ from: 2, to: 5 }]);
  });

  it("is turned round only where it is newest first", () => {
    const mixed = readOne(
      gridOf([
        ["Date", "Event", "Action", "Source"],
        ...["2023-06-01", "2023-05-01", "2023-04-01", "2023-04-01", "2023-03-01", "2023-02-01"].map((d) => [
          day(d),
          `On top ${d}`,
          "x",
          "y",
        ]),
        ...["2020-02-01", "2020-03-01", "2020-04-01", "2020-04-01", "2020-05-01", "2020-06-01"].map((d) => [
          day(d),
          `Below ${d}`,
          "x",
          "y",
        ]),
      ]),
    );
    const order = integrate({ sheets: [mixed], withoutChronology: [] }, emptyReview()).entries.map(
      (entry) => entry.row,
    );
    expect(order).toEqual([8, 9, 10, 11, 12, 13, 7, 6, 5, 4, 3, 2]);
  });
});

describe("years and dates without one", () => {
  const sheet = readOne(
    gridOf([
      ["Date", "Event", "Action"],
      ["2019", null, null],
      ["3 May", "Moved to a flat in another town.", "Noted."],
      ["2020 (continued)"],
      ["14 June", "Neighbour wrote about the noise at night.", "Answered."],
      ["Section two: the new tenancy"],
      ["5/7/2021", "Rent unpaid for the first time in a year.", "Letter."],
      ["9 July", "Mother rang about the letter.", "Explained."],
      ["20/7/2021", "Rent paid in full.", "None taken."],
    ]),
  );

  it("takes the year of the row above, and of the neighbours where both agree", () => {
    expect(starts(sheet)).toEqual(["2019-05-03", "2020-06-14", "2021-07-05", "2020-07-09", "2021-07-20"]);
  });

  it("counts year rows and section titles as headings", () => {
    expect(rows(sheet, "heading")).toEqual([1, 2, 4, 6]);
  });

  it("takes the neighbours' year where no year row is above", () => {
    const plain = readOne(
      gridOf([
        ["Date", "Event", "Action"],
        ["5/7/2021", "Rent unpaid for the first time in a year.", "Letter."],
        ["9 July", "Mother rang about the letter.", "Explained."],
        ["20/7/2021", "Rent paid in full.", "None taken."],
        ["3 August", "Tap repaired in the kitchen.", "None taken."],
        ["1/2/2022", "Visit to the flat.", "None taken."],
      ]),
    );
    expect(starts(plain)).toEqual(["2021-07-05", "2021-07-09", "2021-07-20", null, "2022-02-01"]);
    expect(plain.entries[1]?.queries.map((query) => query.rule)).toContain("year-assumed");
    expect(plain.entries[3]?.queries.map((query) => query.rule)).toContain("date-unreadable");
  });
});

describe("rows that belong together", () => {
  it("keeps events of one day apart where only the date is merged", () => {
    const sheet = readOne(
      gridOf(
        [
          ["Date", "Time", "Type", "Event", "Action"],
          ["12/03/2021", "10:00", "Visit", "Seen at home with Mother.", "None taken."],
          [null, "14:00", "Call", "Mother rang to say thank you.", "None taken."],
          ["13/03/2021", "09:00", "Call", "No reply.", "None taken."],
        ],
        { merges: ["A2:A3"] },
      ),
    );
    expect(starts(sheet)).toEqual(["2021-03-12", "2021-03-12", "2021-03-13"]);
  });

  it("gives an entry without a date its own place and a query", () => {
    const sheet = readOne(
      gridOf([
        ["No.", "Date", "Event", "Action", "Source"],
        [1, "12/03/2021", "Seen at home with Mother.", "None taken.", "File"],
        [2, null, "Letter from the landlord was shown.", "Copied.", "File"],
        [3, "not known", "Moved in with MGM for a time.", "Noted.", "File"],
        [4],
      ]),
    );
    expect(rows(sheet, "entry")).toEqual([2, 3, 4]);
    expect(rows(sheet, "setAside")).toEqual([5]);
    expect(sheet.entries[1]?.queries.map((query) => query.rule)).toEqual(["date-missing"]);
    expect(sheet.entries[2]?.queries.map((query) => query.rule)).toEqual(["date-missing"]);
  });

  it("keeps what cannot be used: an unreadable time, an end before the start, an error", () => {
    const sheet = readOne(
      gridOf([
        ["Date", "Time", "End date", "Event", "Action", "Source"],
        ["12/03/2021", "25:61", "01/03/2021", "Seen at home.", { error: "#N/A" }, "File"],
      ]),
    );
    expect(sheet.entries[0]?.others).toEqual(
      expect.arrayContaining([
        { heading: "Time", text: "25:61" },
        { heading: "End date", text: "01/03/2021" },
      ]),
    );
    expect(sheet.entries[0]?.texts.action).toBe("#N/A");
    expect(sheet.entries[0]?.queries.map((query) => query.rule).sort()).toEqual([
      "cell-error",
      "end-before-start",
      "time-unreadable",
    ]);
  });

  it("asks once for a column that is missing altogether", () => {
    const sheet = readOne(
      gridOf([
        ["Date", "Event"],
        ["12/03/2021", "Seen at home with Mother."],
        ["13/03/2021", "Telephone call to Mother."],
      ]),
    );
    expect(sheet.queries.map(({ rule, row }) => `${rule} ${row}`)).toEqual([
      "source-missing 1",
      "action-missing 1",
    ]);
    expect(sheet.entries.flatMap((entry) => entry.queries)).toEqual([]);
  });
});

describe("text at the foot of a return", () => {
  const sheet = readOne(
    gridOf([
      ["No.", "Date", "Source", "Event", "Action"],
      [1, "12/03/2021", "Signed statement", "Seen at home with Mother.", "None taken."],
      [2, "13/03/2021", "Official record", "Total loss of heating reported.", "Engineer sent."],
      [3, null, null, null, null],
      ["Total", 2],
      ["Signed:", "A. Quell", "Date:", "06/11/2023"],
      ["Date completed:", "06/11/2023"],
      ["* Names have been left out."],
    ]),
  );

  it("is set aside: totals, signatures, notes and numbered rows without an entry", () => {
    expect(rows(sheet, "entry")).toEqual([2, 3]);
    expect(rows(sheet, "setAside")).toEqual([4, 5, 6, 7, 8]);
  });
});

describe("two chronologies on one sheet", () => {
  const sheet = readOne(
    gridOf([
      ["Key events"],
      ["Date", "Event", "Action"],
      ["12/03/2021", "Seen at home with Mother.", "None taken."],
      [],
      ["Organisational changes"],
      ["Date of change", "Description of change", "Impact on practice"],
      ["01/04/2021", "The team moved to another building.", "Longer journeys."],
      ["01/09/2021", "A new recording system came into use.", "Slower recording."],
    ]),
  );

  it("are both read, each by its own columns", () => {
    expect(rows(sheet, "entry")).toEqual([3, 7, 8]);
    expect(rows(sheet, "heading")).toEqual([1, 2, 5, 6]);
    expect(sheet.entries[2]?.texts).toMatchObject({
      event: "A new recording system came into use.",
      comment: "Slower recording.",
    });
    expect(fields(sheet)).toMatchObject({ Date: "date", "Date of change": "date" });
  });
});

describe("dates that a Word table broke in two, and years of school", () => {
  it("reads a date and its year from two rows", () => {
    const sheet = readOne(
      gridOf([
        ["Date", "Event", "Action"],
        ["12 March", "Visit to the home. Mother was", "Referral."],
        ["2021", "tired and the flat was cold.", null],
        ["15 April 2021", "Another visit to the home.", "None."],
      ]),
    );
    expect(starts(sheet)).toEqual(["2021-03-12", "2021-04-15"]);
    expect(sheet.entries[0]?.texts.event).toBe("Visit to the home. Mother was\ntired and the flat was cold.");
    expect(sheet.entries[0]?.others).toEqual([]);
  });

  it("takes a school year alone on a row for a heading that gives no single year", () => {
    const sheet = readOne(
      gridOf([
        ["Date", "Event", "Action"],
        ["2021 – Reception"],
        ["3 May", "Started in Reception class.", "Noted."],
        ["Academic year 2021/22"],
        ["9 March", "Hungry in the morning, given toast.", "Noted."],
      ]),
    );
    expect(rows(sheet, "heading")).toEqual([1, 2, 4]);
    expect(starts(sheet)).toEqual(["2021-05-03", null]);
  });
});

describe("helper rows under a heading", () => {
  it.each([
    ["that number the columns", [1, 2, 3, 4]],
    ["that say what must be filled in", ["Mandatory", "Optional", "Mandatory", "Mandatory"]],
    ["that hint at each column", ["dd/mm/yyyy", "case notes, letter", "What happened", "What was done"]],
    ["in brackets", ["(when)", "(where)", "(what)", null]],
    ["that give an example", ["Example: 1/1/2020", "File", "Mother rang", "Noted"]],
  ])("%s are set aside", (_, helper: TestCell[]) => {
    const sheet = readOne(
      gridOf([
        ["Date", "Source", "What happened", "Action"],
        helper,
        ["12/03/2021", "File", "Visit to the home.", "Referral."],
      ]),
    );
    expect(rows(sheet, "setAside")).toEqual([2]);
    expect(rows(sheet, "entry")).toEqual([3]);
  });
});
