import type { ReadPlanSheet } from "../../src/plan/action";
import { readSheet, short } from "./layouts";

const other = (sheet: ReadPlanSheet, index: number, heading: string): string | undefined =>
  sheet.actions[index]?.others.find((one) => one.heading === heading)?.text;

describe("the six layouts of the domain", () => {
  it("reads Recommendations | Actions | By whom/when", () => {
    const sheet = readSheet([
      ["Serious case review: action plan"],
      ["Recommendations", "Actions", "By whom/when"],
      [
        "1. Agencies share information in time",
        "1. Train all front-line staff\n2. Audit the sharing of information",
        "1. Head of Training by 31/12/2026\n2. Police – End of March 2027",
      ],
      ["2. Fathers are seen", "Revise the assessment form", "Social Care Team Manager, June 2027"],
    ]);
    expect(sheet.actions.map(short)).toEqual([
      {
        row: 3,
        recommendation: "1. Agencies share information in time",
        action: "Train all front-line staff",
        agency: "",
        leads: ["Head of Training"],
        end: "2026-12-31",
        status: "Not started",
      },
      {
        row: 3,
        recommendation: "1. Agencies share information in time",
        action: "Audit the sharing of information",
        agency: "Police",
        leads: ["Police"],
        end: "2027-03-31",
        status: "Not started",
      },
      {
        row: 4,
        recommendation: "2. Fathers are seen",
        action: "Revise the assessment form",
        agency: "Children's Social Care",
        leads: ["Social Care Team Manager"],
        end: "2027-06-30",
        status: "Not started",
      },
    ]);
    expect(sheet.actions[1]?.whole).toBe(
      "1. Train all front-line staff\n2. Audit the sharing of information",
    );
  });

  it("reads Recommendation | Scope | Action to take | Lead Agency | Key milestones | Target Date | Date of Completion and Outcome", () => {
    const sheet = readSheet(
      [
        [
          "Recommendation",
          "Scope of recommendation i.e. local or regional",
          "Action to take",
          "Lead Agency",
          "Key milestones achieved in enacting recommendation",
          "Target Date",
          "Date of Completion and Outcome",
        ],
        [
          "Share information",
          "Local",
          "Agree a protocol",
          "Police",
          "Draft by May",
          "Summer 2",
          "12/03/2026 - protocol agreed",
        ],
        [null, "Local", "Train the staff of all agencies", "Health", "", "Ongoing", null],
        [
          "See fathers",
          "Regional",
          "Revise the form for assessment",
          "CSC",
          null,
          { day: "2027-01-29" },
          null,
        ],
      ],
      { merges: ["A2:A3"] },
    );
    expect(sheet.actions.map(short)).toEqual([
      expect.objectContaining({ recommendation: "Share information", agency: "Police", status: "Complete" }),
      expect.objectContaining({
        recommendation: "Share information",
        agency: "Health",
        end: null,
        status: "Not started",
      }),
      expect.objectContaining({
        recommendation: "See fathers",
        agency: "Children's Social Care",
        end: "2027-01-29",
      }),
    ]);
    expect(sheet.actions[0]?.completed.date).toBe("2026-03-12");
    expect(other(sheet, 0, "Date of Completion and Outcome")).toBe("12/03/2026 - protocol agreed");
    expect(other(sheet, 0, "Key milestones achieved in enacting recommendation")).toBe("Draft by May");
    expect(sheet.actions[1]?.target.needsDate).toBe(true);
  });

  it("reads Specific Actions | Timescale/Target | Lead | Output/Outcome measurement | RAG rating under section rows", () => {
    const sheet = readSheet(
      [
        ["Specific Actions", "Timescale/Target", "Lead", "Output/Outcome measurement", "RAG rating"],
        ["Recommendation 1: The partnership should know what children say"],
        [
          "Revise the voice of the child guidance",
          "Jan 27",
          "Business Manager",
          "Audit shows it is used",
          "G",
        ],
        ["Run six workshops across agencies", "Complete", "Designated Nurse", "Attendance", "Blue"],
        ["Recommendation 2: Fathers are seen"],
        ["Add fathers to the assessment form", "April 08", "Health", "Form in use", "Red"],
      ],
      { merges: ["A2:E2", "A5:E5"] },
    );
    expect(sheet.actions.map(short)).toEqual([
      expect.objectContaining({
        recommendation: "Recommendation 1: The partnership should know what children say",
        leads: ["Business Manager"],
        end: "2027-01-31",
        status: "Not started",
      }),
      expect.objectContaining({ status: "Complete", end: null }),
      expect.objectContaining({
        recommendation: "Recommendation 2: Fathers are seen",
        agency: "Health",
        end: "2008-04-30",
        status: "Not started",
      }),
    ]);
    expect(other(sheet, 2, "RAG rating")).toBe("Red");
    expect(sheet.actions[0]?.measure).toBe("Audit shows it is used");
  });

  it("reads IDENTIFY RISK | ACTION TO BE TAKEN | BY WHOM | BY WHEN", () => {
    const sheet = readSheet([
      ["IDENTIFY RISK", "ACTION TO BE TAKEN", "BY WHOM", "BY WHEN"],
      [
        "Staff do not know the pathway",
        "Publish the pathway on the intranet",
        "Head of Safeguarding\nDesignated Nurse",
        "Immediate",
      ],
      ["Referrals go unanswered", "Answer each referral in one day", "Team Manager", "10 working days"],
    ]);
    expect(sheet.actions.map(short)).toEqual([
      expect.objectContaining({
        recommendation: "Staff do not know the pathway",
        leads: ["Head of Safeguarding", "Designated Nurse"],
        end: null,
      }),
      expect.objectContaining({ leads: ["Team Manager"], end: null }),
    ]);
    expect(sheet.actions.every(({ target }) => target.needsDate)).toBe(true);
  });

  it("reads How will … do this? | What will it do? | Responsible lead/group | By when | desired outcome | impact and how measured", () => {
    const sheet = readSheet([
      ["Recommendation 4: Agencies work with the whole family"],
      [
        "How will the Partnership do this?",
        "What will it do?",
        "Responsible lead/group",
        "By when",
        "What is desired outcome",
        "What will impact be and how measured",
      ],
      [
        "Through the training group",
        "Commission a course on whole-family work",
        "Training sub-group",
        "Autumn Term 1 2022",
        "Staff think of the family",
        "Audit of 20 records",
      ],
    ]);
    expect(sheet.actions).toHaveLength(1);
    expect(sheet.actions[0]).toMatchObject({
      action: "Through the training group\nCommission a course on whole-family work",
      outcome: "Staff think of the family",
      measure: "Audit of 20 records",
      target: { end: "2022-10-31" },
    });
    expect(sheet.actions[0]?.recommendation).toBe("Recommendation 4: Agencies work with the whole family");
  });

  it("reads Recommendation | Action | Lead | When | Outcome", () => {
    const sheet = readSheet([
      ["Recommendation", "Action", "Lead", "When", "Outcome"],
      ["(what the review found)", "(be specific)", "(role)", "(date)", "(what will be better)"],
      [
        "Thresholds are understood",
        "Hold briefings for schools",
        "Police; Health",
        "September 2014 (website permitting)",
        "Fewer repeat referrals",
      ],
      ["Signed:"],
    ]);
    expect(sheet.actions.map(short)).toEqual([
      expect.objectContaining({ agency: "Police\nHealth", leads: ["Police", "Health"], end: "2014-09-30" }),
    ]);
    expect(sheet.uses).toEqual([
      { row: 1, use: "heading" },
      { row: 2, use: "setAside", reason: "a helper row under the heading" },
      { row: 3, use: "action" },
      { row: 4, use: "setAside", reason: "a note below the table" },
    ]);
  });
});

describe("layouts like them", () => {
  it("reads numbers by the key below, and leaves the key out of the actions", () => {
    const sheet = readSheet([
      ["No.", "Learning point", "Task", "Responsible officer", "Deadline", "Status", "Update"],
      ["1", "Recording", "Write the recording policy again", "Practice Lead", "30/06/2026", 3, "Published"],
      ["2", "Supervision", "Supervise every month and record it", "Service Manager", "June 20th", 1, null],
      ["3", null, null, null, null, null, null],
      [],
      ["Key"],
      [1, "Not started"],
      [2, "In progress"],
      [3, "Completed"],
    ]);
    expect(sheet.actions.map(short)).toEqual([
      expect.objectContaining({ recommendation: "Recording", status: "Complete" }),
      expect.objectContaining({ recommendation: "Supervision", status: "Not started" }),
    ]);
    expect(sheet.uses.filter(({ use }) => use === "setAside").map(({ row }) => row)).toEqual([4, 6, 7, 8, 9]);
    expect(sheet.actions[0]?.statusAsWritten).toBe("3");
  });

  it("shares several leads and dates in one cell by order if the counts agree, else gives all to each", () => {
    const sheet = readSheet([
      ["Ref", "Recommendation", "Actions required", "Owner", "Timescale"],
      [
        "R1",
        "Better plans",
        "a) Agree a template for plans\nb) Test it in two teams\nc) Roll it out",
        "Head of Service\nTeam Manager\nPractice Lead",
        "31/01/2027, 28/02/2027",
      ],
    ]);
    expect(sheet.actions.map(({ leads }) => leads)).toEqual([
      ["Head of Service"],
      ["Team Manager"],
      ["Practice Lead"],
    ]);
    expect(sheet.actions.map(({ target }) => target.end)).toEqual(["2027-02-28", "2027-02-28", "2027-02-28"]);
    expect(other(sheet, 2, "Ref")).toBe("R1");
  });

  it("accepts a key in which green, not blue, means complete", () => {
    const sheet = readSheet([
      ["BRAG: Blue = not yet due; Green = complete; Red = overdue"],
      ["Recommendation", "Action", "Lead", "Target date", "BRAG"],
      ["Plans", "Agree a template for plans", "Team Manager", "31/01/2027", "Green"],
      ["Plans", "Test the template in two teams", "Team Manager", "31/01/2027", "Blue"],
    ]);
    expect(sheet.actions.map(({ status }) => status)).toEqual(["Complete", "Not started"]);
  });

  it("reads a two-row heading, a recommendation alone above its actions, and cells that continue below", () => {
    const sheet = readSheet(
      [
        ["Finding", "What we will do", "Responsibility", null, "Evidence of success"],
        [null, null, "By whom", "By when", null],
        ["Finding 1: records are late"],
        [null, "Record each visit within a day", "Team Manager", "31/03/2027", "Audit"],
        [null, null, "Practice Lead", null, null],
        [null, "Check the records each month", "Head of Service", "Ongoing", null],
      ],
      { merges: ["C1:D1", "A1:A2", "B1:B2", "E1:E2"] },
    );
    expect(sheet.actions.map(short)).toEqual([
      expect.objectContaining({
        row: 4,
        recommendation: "Finding 1: records are late",
        leads: ["Team Manager", "Practice Lead"],
      }),
      expect.objectContaining({
        row: 6,
        recommendation: "Finding 1: records are late",
        leads: ["Head of Service"],
        end: null,
      }),
    ]);
  });
});

it("accounts for every non-empty row, once and in order", () => {
  const sheet = readSheet([
    ["Action plan"],
    ["Recommendation", "Action", "Lead", "When"],
    ["One", "Do the first thing properly", "Team Manager", "Jan 27"],
    [],
    ["Recommendation", "Action", "Lead", "When"],
    ["Two", "Do the second thing properly", "Team Manager", "Feb 27"],
    [],
    ["Note: the plan is reviewed each quarter"],
  ]);
  expect(sheet.uses.map(({ row, use }) => `${row} ${use}`)).toEqual([
    "1 heading",
    "2 heading",
    "3 action",
    "5 heading",
    "6 action",
    "8 setAside",
  ]);
});

it("sets aside all rows of a sheet without recommendations", () => {
  const sheet = readSheet([
    ["Name", "Telephone"],
    ["A", "1"],
  ]);
  expect(sheet.headerRow).toBeNull();
  expect(sheet.uses.map(({ use }) => use)).toEqual(["setAside", "setAside"]);
});
