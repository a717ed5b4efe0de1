import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Grid } from "../../../src/chronology/sheet/grid";
import type { ReadSheet } from "../../../src/chronology/entry/readSheet";
import { emptyReview } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

const TODAY = "2026-11-21";
const day = (text: string) => ({ day: text });

function read(...grids: Grid[]): ReadSheet[] {
  return readReturns(grids, emptyReview(), TODAY).sheets;
}

function summary(sheet: ReadSheet | undefined) {
  const rows = (use: string) => sheet?.uses.filter((row) => row.use === use).map((row) => row.row);
  return {
    fields: sheet?.columns.map((column) => column.field).join(" "),
    entries: rows("entry"),
    parts: rows("partOfEntry"),
    setAside: rows("setAside"),
  };
}

describe("an ambulance service's own headings, a line break in one and a count below", () => {
  const [sheet] = read(
    gridOf([
      ["NORTHMARSH AMBULANCE SERVICE NHS TRUST"],
      ["Completed by", "Safeguarding lead", "Date completed", "03/10/2023"],
      [],
      [
        "Contact date\n(dd/mm/yy)",
        "Call time",
        "Where written",
        "Pt",
        "Nature of contact",
        "Presentation",
        "Rationale / decision",
        "What happened next",
        "Attended by",
        "CAD no.",
      ],
      [
        day("2021-03-04"),
        "21:14",
        "ePCR",
        "Child R",
        "999 call",
        "Mother reports that the child has fallen down the stairs.",
        "Conveyed, head injury pathway",
        "Handed over to the nurse",
        "Crew 412",
        "118-0403",
      ],
      [
        "19/05/21",
        "05.10",
        "Referral form",
        "Mother",
        "Referral",
        "Referral about children in the home when mother took an overdose.",
        "Policy",
        "Acknowledged",
        "Crew 207",
        null,
      ],
      [],
      ["Contacts: 2"],
      ["Prepared from electronic records only; paper records before 2019 have been destroyed."],
    ]),
  );

  it("are all understood, and both columns of what was done are kept", () => {
    expect(summary(sheet)).toEqual({
      fields: "date time source person eventType event action action practitioner other",
      entries: [5, 6],
      parts: [],
      setAside: [8, 9],
    });
    expect(sheet?.entries[0]?.texts.action).toBe("Conveyed, head injury pathway\nHanded over to the nurse");
  });
});

describe("a heading on every page, with page numbers and page titles between", () => {
  const heading = [
    "Date of contact",
    "Method",
    "Nature and detail of involvement",
    "Enforcement / outcome",
    "OM",
  ];
  const [sheet] = read(
    gridOf([
      ["Probation Service – Chronology"],
      heading,
      [
        day("2021-01-07"),
        "Office",
        "MP1 reported as instructed and denied living there.",
        "Next one given",
        "JB",
      ],
      ["Page 1 of 3"],
      ["Probation Service – Chronology (continued)"],
      heading,
      [day("2021-02-04"), "Home visit", "Seen at his mother's address; toys in the hallway.", "Checks", "JB"],
      [null, null, "It was confirmed that he is a regular visitor to the home.", null, null],
      ["Page 2 of 3"],
      ["Probation Service – Chronology (continued)"],
      heading.map((text) => text.toUpperCase()),
      [day("2021-03-18"), "Office", "Licence conditions were explained again.", "Warning letter", "KT"],
      ["Page 3 of 3"],
    ]),
  );

  it("is one chronology", () => {
    expect(summary(sheet)).toMatchObject({ entries: [3, 7, 12], parts: [8], setAside: [4, 9, 13] });
    expect(sheet?.entries[1]?.joined).toBe("broken up");
  });
});

describe("a heading of two rows with group headings, hints below and a hidden row", () => {
  const [sheet] = read(
    gridOf(
      [
        ["CAMHS return"],
        [],
        ["When", null, "What", null, "Response", null, "Child's voice"],
        ["Date", "Time", "Contact type", "Clinical notes", "By us", "By others", null],
        ["dd/mm/yyyy", "24h", "select", "free text", null, null, null],
        [
          "03.02.22",
          "1000",
          "Assessment",
          "Low mood since the summer.",
          "Accepted",
          "School told",
          "Wants to talk",
        ],
        ["17.02.22", "1000", "DNA", "Was not brought, no call.", "Letter", null, "-"],
      ],
      { merges: ["A3:B3", "C3:D3", "E3:F3", "G3:G4"], hiddenRows: [7] },
    ),
  );

  it("lends the group's field to the columns that say nothing themselves", () => {
    expect(summary(sheet)).toEqual({
      fields: "date time eventType event action action childVoice",
      entries: [6, 7],
      parts: [],
      setAside: [5],
    });
    expect(sheet?.entries[1]?.hidden).toBe(true);
  });
});

describe("lists with dates and sentences around the chronology", () => {
  const [sheet] = read(
    gridOf([
      ["Documents reviewed"],
      ["Document", "Date", "Author", "Summary"],
      [
        "Assessment",
        "12/03/2021",
        "Social worker",
        "Needs were assessed as low; no eligible needs were found.",
      ],
      [
        "Supervision record",
        "14/03/2021",
        "Manager",
        "Case was discussed and is to be closed after one more call.",
      ],
      [],
      ["Meetings held by the author"],
      ["Date", "Who", "Role", "Purpose"],
      ["01/09/2023", "A. Quell", "Manager", "Interview about decisions and what was known then."],
      ["02/09/2023", "B. Corran", "Worker", "Interview about the assessment and the closing of the case."],
      [],
      ["Chronology"],
      ["Ref", "When", "Adult / child", "Description", "Agency response", "Professional analysis"],
      [
        "1",
        "12/03/2021",
        "Mother",
        "Assessment at home after a call from the GP.",
        "No needs",
        "Child not considered",
      ],
      ["2", "April 2021", "Mother", "Telephone call from the grandmother, worried.", "Advice given", null],
      [],
      ["Recommendation", "Action", "Lead", "By when"],
      ["Ask about children.", "Briefing for all duty staff on asking.", "Head of service", "01/12/2023"],
    ]),
  );

  it("are not part of it", () => {
    expect(summary(sheet)).toMatchObject({
      fields: "ref date person event action comment",
      entries: [13, 14],
      setAside: [2, 3, 4, 7, 8, 9, 16, 17],
    });
  });
});

describe("headings that mean nothing at all", () => {
  const [sheet] = read(
    gridOf([
      ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"],
      [
        "Mother",
        day("2022-01-05"),
        "09:30",
        "Attended the group; said that things at home are calmer.",
        "Praise given",
      ],
      ["Mother", day("2022-01-12"), "09:45", "Did not attend. Message sent and answered later.", "Rebooked"],
      ["Child R", day("2022-01-19"), "10:05", "Play session in the nursery; drew the old house.", "Noted"],
    ]),
  );

  it("leave the cells to show what the columns are, and every such column is doubtful or recognised by its dates", () => {
    expect(summary(sheet)).toMatchObject({ fields: "person date time event other", entries: [2, 3, 4] });
    expect(sheet?.doubts.map(({ key, field }) => `${key} ${field}`)).toEqual([
      "Alpha person",
      "Delta event",
      "Epsilon other",
    ]);
    expect(sheet?.doubts[1]?.sample[1]).toBe("Did not attend. Message sent and answered later.");
  });
});

describe("what should have happened beside what did", () => {
  it("is a column of its own", () => {
    const [sheet] = read(
      gridOf([
        [
          "Date",
          "What should have happened",
          "What did happen",
          "Why the difference?",
          "What was done about it",
        ],
        [
          "01/02/2021",
          "Health assessment within 20 days.",
          "The request was received on day 31.",
          "Leave",
          "Escalated",
        ],
        ["01/03/2021", "Review of dental care.", "It was not on the agenda.", "Oversight", "None"],
      ]),
    );
    expect(summary(sheet)).toMatchObject({ fields: "date other event comment action", entries: [2, 3] });
  });
});

describe("dates alone on rows above their events", () => {
  const [sheet] = read(
    gridOf(
      [
        ["Time", "Event", "Action"],
        ["Friday 12 March 2021", null, null],
        ["09:10", "Child brought to nursery by a neighbour.", "Noted"],
        ["15:30", "Mother late to collect; smelt of alcohol.", "Talked to"],
        ["Saturday 13 March 2021", null, null],
        ["08:50", "Child absent, no call received.", "Call made"],
      ],
      { merges: ["A2:C2", "A5:C5"] },
    ),
  );

  it("are the dates of the rows beneath", () => {
    expect(sheet?.entries.map(({ row, date, time }) => [row, date.read.start, time])).toEqual([
      [3, "2021-03-12", "09:10"],
      [4, "2021-03-12", "15:30"],
      [6, "2021-03-13", "08:50"],
    ]);
    expect(sheet?.entries[1]?.date.asRecorded).toBe("Friday 12 March 2021");
  });
});

describe("an export of e-mails", () => {
  it("takes the day of sending for the date and the body for what happened", () => {
    const [sheet] = read(
      gridOf([
        ["Subject", "Sent", "From", "To", "Body"],
        ["Child R", day("2021-03-12"), "DSL", "MASH", "We are worried about what was said this morning."],
        [
          "Re: Child R",
          day("2021-03-13"),
          "MASH",
          "DSL",
          "This will be passed to the assessment team today.",
        ],
        ["Attendance", day("2021-03-20"), "EWO", "DSL", "Attendance has fallen for the third month."],
      ]),
    );
    expect(sheet?.columns.find(({ key }) => key === "Sent")?.field).toBe("date");
    expect(sheet?.columns.find(({ key }) => key === "Body")?.field).toBe("event");
    expect(sheet?.entries).toHaveLength(3);
  });
});

describe("wrapped capitals far from the corner, column numbers below, totals between", () => {
  const [sheet] = read(
    gridOf([
      [null, null, null, "OFFICIAL-SENSITIVE"],
      [],
      [
        null,
        null,
        null,
        "DATE\nOF\nEVENT",
        "SOURCE OF\nINFO",
        "SIGNIFICANT\nEVENTS",
        "CHILD\nSEEN\nY/N",
        "OUTCOME",
      ],
      [null, null, null, "1", "2", "3", "4", "5"],
      [
        null,
        null,
        null,
        day("2021-03-12"),
        "Log",
        "Neighbour reported shouting in the flat above.",
        "N",
        "Letter",
      ],
      [null, null, null, "Total for March", null, null, null, 1],
      [null, null, null, day("2021-04-12"), "Log", "Second report by the same neighbour.", "N", "Visit"],
      [null, null, null, "Grand total", null, null, null, 2],
    ]),
  );

  it("are read as a person reads them", () => {
    expect(summary(sheet)).toEqual({
      fields: "date source event childVoice action",
      entries: [5, 7],
      parts: [],
      setAside: [4, 6, 8],
    });
  });
});

describe("a workbook with lists, guidance with an example, a cover and several people", () => {
  const heading = ["Date", "Source", "What happened", "Action"];
  const sheets = read(
    gridOf([["Chronology return"], ["Agency:", "Fire and Rescue"]], { sheet: "Cover" }),
    gridOf(
      [
        ["Event type", "Agency", "Yes/No"],
        ["Home visit", "Police", "Yes"],
      ],
      { sheet: "Lists", hidden: true },
    ),
    gridOf(
      [
        heading,
        ["01/01/2020", "Case file", "Worker saw the child at home and weighed her.", "Referred"],
        ["02/01/2020", "Letter", "Letter from the hospital about a missed appointment.", "None taken"],
      ],
      { sheet: "Guidance" },
    ),
    gridOf([heading, ["01/03/2021", "Log", "Home safety visit; the alarm had been taken down.", "Fitted"]], {
      sheet: "Child R",
    }),
    gridOf(
      [heading, ["02/04/2021", "Log", "Pan fire in the kitchen, put out by the occupants.", "Referral"]],
      {
        sheet: "Mother",
        hidden: true,
      },
    ),
    gridOf(
      [
        ["Date", "Change", "Impact on practice"],
        ["April 2021", "Two stations were merged and one was closed.", "Visits took longer"],
      ],
      { sheet: "Organisational changes" },
    ),
  );

  it("has entries on the sheets of people and of changes only, all of one agency", () => {
    expect(sheets.map(({ sheet, entries, kind }) => [sheet, entries.length, kind])).toEqual([
      ["Cover", 0, "events"],
      ["Lists", 0, "events"],
      ["Guidance", 0, "events"],
      ["Child R", 1, "events"],
      ["Mother", 1, "events"],
      ["Organisational changes", 1, "organisational changes"],
    ]);
    expect(new Set(sheets.map(({ agency }) => agency))).toEqual(new Set(["Fire and Rescue"]));
    expect(sheets[4]).toMatchObject({ hidden: true });
  });
});

describe("rows numbered in a column without a heading", () => {
  it("have that number as their own", () => {
    const [sheet] = read(
      gridOf([
        [null, "Date", "Detail", "Response"],
        [1, "01/03/2021", "Visit by the health visitor to the family home, all well.", "None"],
        [2, "02/03/2021", "Telephone call by the mother about feeding.", "Advice"],
        [3, "04/03/2021", "Not at home to a visit that was arranged by letter.", "Card"],
      ]),
    );
    expect(summary(sheet)).toMatchObject({ fields: "ref date event action", entries: [2, 3, 4] });
    expect(sheet?.entries[2]?.ownRef).toBe("3");
  });
});

describe("headings with paragraphs of guidance in the same cell", () => {
  it("are recognised by their first line, however long the rest is", () => {
    const [sheet] = read(
      gridOf([
        [
          "Date\nPlease give the date on which it happened, not the date on which it was written down.",
          `Event\nPlease say what happened: who, what, where and when. ${"Do not paste case notes. ".repeat(30)}`,
          "Action\nWhat was done, by whom, and why. If nothing was done, say none taken.",
        ],
        ["01/03/2021", "Visit by the health visitor to the family home, all well.", "None"],
        ["02/03/2021", "Telephone call by the mother about feeding.", "Advice"],
      ]),
    );
    expect(summary(sheet)).toMatchObject({ fields: "date event action", entries: [2, 3] });
  });
});

describe("merged columns, and a chronology in two languages", () => {
  it("merged columns are one column each", () => {
    const [sheet] = read(
      gridOf(
        [
          ["Date", null, "Event", null, "Outcome"],
          ["12/03/2021", null, "Home visit, nobody in, a card was left.", null, "Card"],
          ["13/03/2021", null, "Home visit, Mother in bed.", null, "Advice"],
        ],
        { merges: ["A1:B1", "C1:D1", "A2:B2", "C2:D2", "A3:B3", "C3:D3"] },
      ),
    );
    expect(summary(sheet)).toMatchObject({ fields: "date event action", entries: [2, 3] });
  });

  it("headings in Welsh and English are recognised by the English", () => {
    const [sheet] = read(
      gridOf([
        ["Dyddiad / Date", "Digwyddiad / Event", "Gweithredu / Action", "Ffynhonnell / Source"],
        ["01/03/2021", "Visit by the health visitor to the family home.", "None", "File"],
        ["02/03/2021", "Telephone call by the mother about feeding.", "Advice", "File"],
      ]),
    );
    expect(summary(sheet)).toMatchObject({ fields: "date event action source", entries: [2, 3] });
  });
});

describe("a row below the heading that says what to write, cell by cell", () => {
  it("is set aside, though every cell of it is a sentence", () => {
    const [sheet] = read(
      gridOf([
        ["Date or Period of Event", "Significant Event", "Source", "Action Taken"],
        [
          "The date or period of each event should be recorded here",
          "A brief description of the event should be recorded here. Language should be plain.",
          "The source of the event should be recorded here",
          "Where known, what was done",
        ],
        ["01/03/2021", "Visit by the health visitor to the family home.", "File", "None"],
      ]),
    );
    expect(summary(sheet)).toMatchObject({ entries: [3], setAside: [2] });
  });
});

describe("a return with many columns of its own", () => {
  it.each([
    [10, 1],
    [60, 1],
    [60, 3],
    [400, 1],
  ])("is read: %d of them, %d rows", (columns, rows) => {
    const own = Array.from({ length: columns }, (_, index) => `Xq ${String(index)}`);
    const [sheet] = read(
      gridOf([
        ["Date", "Event", ...own],
        ...Array.from({ length: rows }, (_, index) => [
          `${String(index + 10)}/03/2019`,
          "Mother was seen at home by two workers.",
          ...own.map((heading) => `under ${heading}`),
        ]),
      ]),
    );
    expect(sheet?.entries.map(({ others }) => others.length)).toEqual(Array(rows).fill(columns));
  });
});
