import { readReturns, type Grid, type ReadSheet } from "../../src/chronology";
import { emptyReview, parseReview } from "../../src/review";
import { gridOf } from "./gridOf";

const TODAY = "2026-11-21";

function read(grid: Grid): ReadSheet {
  const sheet = readReturns([grid], emptyReview(), TODAY).sheets[0];
  if (sheet === undefined) throw new Error("nothing was read");
  return sheet;
}

function fields(sheet: ReadSheet): string {
  return sheet.columns.map((column) => column.field).join(" ");
}

function days(sheet: ReadSheet): (string | null)[] {
  return sheet.entries.map(({ date }) => date.read.start);
}

function rules(sheet: ReadSheet): string[] {
  return [...sheet.queries, ...sheet.entries.flatMap((entry) => entry.queries)].map(({ rule }) => rule);
}

function uses(sheet: ReadSheet, use: string): number[] {
  return sheet.uses.filter((row) => row.use === use).map(({ row }) => row);
}

describe("days alone under a heading that gives their month", () => {
  const sheet = read(
    gridOf(
      [
        ["Little Acorns Nursery"],
        ["Date", "What happened", "What we did"],
        ["May 2021"],
        ["Mon 3rd", "Child R arrived in the same clothes as on Friday.", "Breakfast given"],
        ["12th", "Small round bruise on the upper arm.", "Body map, manager told"],
        ["24 - 28", "Away with a cold.", "None taken"],
        ["June 2021"],
        ["Tues 1st", "Father collected, smelled of alcohol.", "Manager spoke to him; MASH called"],
        ["4th April", "Written in late: bruise to the shin.", "Body map"],
      ],
      { merges: ["A3:C3", "A7:C7"] },
    ),
  );

  it("are days of that month, and a month of their own stands above it", () => {
    expect(days(sheet)).toEqual(["2021-05-03", "2021-05-12", "2021-05-24", "2021-06-01", "2021-04-04"]);
    expect(sheet.entries[2]?.date.read.end).toBe("2021-05-28");
  });

  it("stay as they were written, and nothing is asked about them", () => {
    expect(sheet.entries.map(({ date }) => date.asRecorded)).toEqual([
      "Mon 3rd",
      "12th",
      "24 - 28",
      "Tues 1st",
      "4th April",
    ]);
    expect(rules(sheet).filter((rule) => /date|year|weekday/.test(rule))).toEqual([]);
  });

  it("leave the headings headings, whatever words the first entry below has", () => {
    expect(uses(sheet, "heading")).toEqual([1, 2, 3, 7]);
    expect(uses(sheet, "setAside")).toEqual([]);
  });

  it("take the year from a row of its own above the month", () => {
    const rows = [
      ["Date", "Source", "Event", "Action"],
      ["2021"],
      ["March"],
      ["30th", "File", "Mother rang twice in tears about the rent.", "Call back"],
      ["April"],
      ["2nd", "File", "Visit, no reply though the TV was on.", "Card"],
    ];
    expect(days(read(gridOf(rows)))).toEqual(["2021-03-30", "2021-04-02"]);
  });

  it("are not guessed at where no heading gives a month", () => {
    const sheet = read(
      gridOf([
        ["Date", "Source", "Event", "Action"],
        ["30th", "File", "Mother rang twice in tears about the rent.", "Call back"],
        ["2nd", "File", "Visit, no reply though the TV was on.", "Card"],
      ]),
    );
    expect(days(sheet)).toEqual([null, null]);
    expect(rules(sheet)).toEqual(["date-unreadable", "date-unreadable"]);
  });
});

describe("an export of hospital episodes", () => {
  const sheet = read(
    gridOf([
      [
        "Episode ID",
        "Attendance date/time",
        "Triage category",
        "Presenting complaint",
        "Discharge date/time",
        "Disposal",
      ],
      [
        900112,
        "14/03/2021 22:41",
        "3 - Urgent",
        "Fall from the sofa, swelling to the left forearm.",
        "15/03/2021 01:20",
        "Home",
      ],
      [900733, "02/11/2021 03:05", "2", "Wheeze and cough for two days.", "04/11/2021 14:00", "Admitted"],
      ["Printed by SYSTEM 06/10/2023 11:02"],
    ]),
  );

  it("runs from attendance to discharge, and its triage is no kind of event", () => {
    expect(fields(sheet)).toBe("ref date other event endDate action");
    expect(sheet.entries.map(({ date, time }) => [date.read.start, date.read.end, time])).toEqual([
      ["2021-03-14", "2021-03-15", "22:41"],
      ["2021-11-02", "2021-11-04", "03:05"],
    ]);
  });

  it("ends with a line about the printing, which is no entry for all its date", () => {
    expect(uses(sheet, "setAside")).toEqual([4]);
  });
});

describe("a sentence of a title that names another agency", () => {
  it("on a cover does not make the return that agency's, unless it says so", () => {
    const review = parseReview(
      JSON.stringify({
        agencies: [
          { name: "Police", code: "POL" },
          { name: "Housing", code: "HOU" },
        ],
      }),
    );
    const events = gridOf(
      [
        ["Date", "Source", "Event", "Action"],
        ["01/02/2021", "File", "Visit to the home, all well.", "None taken"],
      ],
      { file: "tenancy team.xlsx", sheet: "Events" },
    );
    const agencyWith = (cover: string[]) =>
      readReturns([gridOf([cover], { file: "tenancy team.xlsx", sheet: "Cover" }), events], review, TODAY)
        .sheets[1]?.agency;
    expect(agencyWith(["Send back to the Police single point of contact"])).toBe("Tenancy Team");
    expect(agencyWith(["Agency:", "Housing"])).toBe("Housing");
  });
});

describe("the column of who wrote it", () => {
  it("may hold initials, which nobody need explain", () => {
    const sheet = read(
      gridOf([
        ["Date", "Notes", "Initials"],
        ["1/2/21", "Spoke to mum at the gate, she was cross about the letter.", "JT"],
        ["8/2/21", "Child R fell asleep in assembly and was hard to wake.", "JT / KM"],
      ]),
    );
    expect(fields(sheet)).toBe("date event practitioner");
    expect(rules(sheet)).not.toContain("abbreviation-unknown");
  });
});

describe("months in Welsh", () => {
  it("are read like those in English", () => {
    const sheet = read(
      gridOf([
        ["Dyddiad / Date", "Ffynhonnell / Source", "Digwyddiad / Event", "Camau / Action taken"],
        ["3 Mai 2021", "WCCIS", "Ymweliad cartref. Home visit; mother and child seen.", "Dim / None taken"],
        ["12 Mehefin 2021", "WCCIS", "Galwad gan yr ysgol. Call from school.", "Letter"],
        ["Medi 2022", "WCCIS", "Family support closed.", "Letter"],
      ]),
    );
    expect(days(sheet)).toEqual(["2021-05-03", "2021-06-12", "2022-09-01"]);
  });
});

describe("a picture beside a chronology", () => {
  it("is said to be there, since nobody can read it", () => {
    const grid = gridOf([
      ["Date", "Source", "Event", "Action"],
      ["01/02/2021", "File", "Visit to the home, all well.", "None taken"],
    ]);
    expect(read({ ...grid, pictures: 1 }).remark).toMatch(/^A picture stands on this sheet/);
    expect(read(grid).remark).toBeNull();
  });
});
