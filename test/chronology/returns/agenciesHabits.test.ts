import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Grid } from "../../../src/chronology/sheet/grid";
import type { ReadSheet } from "../../../src/chronology/entry/readSheet";
import { emptyReview, parseReview } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

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

  it("are days of that month, unless they have a month of their own", () => {
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

  it("leave the headings as headings, whatever words the first entry below has", () => {
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

  it("runs from attendance to discharge, and its triage is not a type of event", () => {
    expect(fields(sheet)).toBe("ref date other event endDate action");
    expect(sheet.entries.map(({ date, time }) => [date.read.start, date.read.end, time])).toEqual([
      ["2021-03-14", "2021-03-15", "22:41"],
      ["2021-11-02", "2021-11-04", "03:05"],
    ]);
  });

  it("ends with a line about the printing, which is not an entry although it has a date", () => {
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

describe("what is to be known of the coming in of a sheet", () => {
  it("is mentioned beside what else is unusual", () => {
    const grid = gridOf([
      ["Date", "Source", "Event", "Action"],
      ["01/02/2021", "File", "Visit to the home, all well.", "None taken"],
    ]);
    const sheet = read({ ...grid, remarks: ["A text was cut."], pictures: 1 });
    expect(sheet.entries).toHaveLength(1);
    expect(sheet.remark).toMatch(/^There is a picture .* A text was cut\.$/);
  });
});

describe("a picture beside a chronology", () => {
  it("is mentioned, since it cannot be read", () => {
    const grid = gridOf([
      ["Date", "Source", "Event", "Action"],
      ["01/02/2021", "File", "Visit to the home, all well.", "None taken"],
    ]);
    expect(read({ ...grid, pictures: 1 }).remark).toMatch(/^There is a picture on this sheet/);
    expect(read(grid).remark).toBeNull();
  });
});

describe("changes in the organisation listed below the events", () => {
  const sheet = read(
    gridOf([
      ["Date", "Source", "Event", "Action"],
      ["05/05/2021", "File", "Mother attends about rent arrears.", "Plan"],
      ["06/07/2021", "File", "Notice seeking possession served.", "Letter"],
      [],
      ["Organisational changes"],
      ["Date", "Change in the organisation", "Effect on practice"],
      ["01/06/2021", "Housing officers moved to patch working.", "New officer"],
      ["01/07/2021", "Housing system replaced; letters lost.", "Delay"],
    ]),
  );

  it("have an order of their own, and are not asked for columns that their table does not have", () => {
    expect(uses(sheet, "entry")).toEqual([2, 3, 7, 8]);
    expect(rules(sheet)).toEqual([]);
  });
});

describe("a diary with each day on a row above its entries", () => {
  it("does not say that dates are missing", () => {
    const sheet = read(
      gridOf([
        ["Time", "Entry", "Source", "Action"],
        ["Monday 14 March 2022"],
        ["08:00", "Child settled, mother resident at the bedside.", "Ward notes", "None taken"],
        ["13:15", "Father visited, raised voices heard in the bay.", "Ward notes", "Asked to leave"],
      ]),
    );
    expect(days(sheet)).toEqual(["2022-03-14", "2022-03-14"]);
    expect(rules(sheet)).not.toContain("date-missing");
  });
});

describe("lines at the foot that hold a date", () => {
  it.each([
    "v1.2 – 06/10/2023",
    "Chronology ends 30/06/2023",
    "Last updated 3 October 2023",
    "Draft of 03.10.23",
  ])("%s is a note", (line) => {
    const rows = [
      ["Date", "Source", "Event", "Action"],
      ["01/02/2021", "File", "Visit to the home, all well.", "None taken"],
      ["02/02/2021", "File", "Call from the school.", "None taken"],
      [],
      [line],
    ];
    expect(uses(read(gridOf(rows)), "setAside")).toEqual([5]);
  });

  it("a date quite alone is an entry whose event is missing", () => {
    const rows = [
      ["Date", "Source", "Event", "Action"],
      ["01/02/2021", "File", "Visit to the home, all well.", "None taken"],
      ["02/02/2021", "File", "Call from the school.", "None taken"],
      ["c. 9 Feb 2021"],
    ];
    expect(uses(read(gridOf(rows)), "entry")).toEqual([2, 3, 4]);
  });
});
