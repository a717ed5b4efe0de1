import { milestonesOf } from "../../../src/review/timetables/milestones";
import { readOwnGrid } from "../../../src/review/timetables/ownGrid";

const RAPID = [
  ["Marshland Safeguarding Partnership: rapid review", "", ""],
  ["Day", "What", "Who"],
  ["Day 1", "Notification form is received.", "Business manager"],
  ["Days 2–5", "Agencies are asked for information and return it.", "Agency leads"],
  ["By day 6", "Meeting is arranged", ""],
  ["Within 3 working days of the meeting", "Briefing report to the partners", "Independent chair"],
  ["As soon as possible", "Family is told", "Social worker"],
  ["", "", ""],
];

describe("a board's own grid", () => {
  it.each([
    ["Timetable for rapid reviews", "Rapid reviews"],
    ["Timetable: LCSPR", "LCSPR"],
    ["TIMETABLE OF THE REVIEW", "REVIEW"],
    ["Rapid review timetable", "Rapid review timetable"],
    ["Timetable", "Timetable"],
  ])("is not called a timetable twice: %s", (above, title) => {
    expect(readOwnGrid([[above], ...RAPID.slice(1)], "grid")?.procedure.title).toBe(title);
  });

  it("becomes a procedure: days numbered as it numbers them, what, who, and what gives no days", () => {
    const read = readOwnGrid(RAPID, "grid");
    expect(read?.procedure).toMatchObject({
      id: "own",
      title: "Marshland Safeguarding Partnership: rapid review",
      trigger: "Day 1",
      dayNumber: 1,
      steps: [
        {
          title: "Notification form is received",
          lead: "Business manager",
          window: { from: "trigger", first: 1, last: 1 },
        },
        { window: { from: "trigger", first: 2, last: 5, unit: "working days" } },
        { window: { from: "trigger", first: 1, last: 6 } },
        { window: { from: "meeting", first: 0, last: 3 }, lead: "Independent chair" },
        { undated: "As soon as possible" },
      ],
    });
    expect(read?.remarks).toEqual([expect.stringContaining('"As soon as possible" gives no number of days')]);
    const days = { trigger: "2027-01-06", meeting: "2027-01-15" };
    const milestones = read && milestonesOf(read.procedure, days, new Set());
    expect(milestones?.map(({ to }) => to)).toEqual([
      "2027-01-06",
      "2027-01-12",
      "2027-01-13",
      "2027-01-20",
      null,
    ]);
  });

  it("may count in weeks and months, before the publication, from day 0, in other words and order", () => {
    const read = readOwnGrid(
      [
        ["Responsible officer", "Step", "Timescale"],
        ["Chair", "Scoping", "within 2 weeks"],
        ["Author", "Final report", "6 months"],
        ["Manager", "Copy to the panel", "at least 7 working days before publication"],
      ],
      "LCSPR steps",
    );
    expect(read?.procedure).toMatchObject({
      title: "LCSPR steps",
      dayNumber: 0,
      steps: [
        { lead: "Chair", window: { first: 0, last: 2, unit: "weeks" } },
        { window: { first: 0, last: 6, unit: "months" } },
        { window: { from: "publication", before: true, first: 7, last: 7 } },
      ],
    });
  });

  it("is not any other table", () => {
    expect(
      readOwnGrid(
        [
          ["Date", "Event"],
          ["1/1/2020", "x"],
        ],
        "x",
      ),
    ).toBeNull();
    expect(readOwnGrid([["Day", "What"]], "x")).toBeNull();
  });
});
