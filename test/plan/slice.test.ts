import { dateFromSerial, serialFromDate } from "../../src/calendar/serial";
import type { PlanCell, PlanCells } from "../../src/plan/planTable";
import { compareSlice, type SliceCompared, type SliceField } from "../../src/plan/slice/compareSlice";
import { AS_SENT, asSent } from "../../src/plan/slice/sentSigns";
import { readSliceSheets } from "../../src/plan/slice/sliceRows";
import { takeFields } from "../../src/plan/slice/takeFields";
import { gridOf, type TestCell } from "../chronology/sheet/gridOf";

const TODAY = "2026-11-21";
const HEADINGS = ["Ref", "Action", "Target date", "Progress", "Evidence", "Completed", "Status"];

type Cells = Record<string, PlanCell>;

const SENT: Cells = {
  Ref: "ACT-0001",
  Action: "Train all staff",
  "Target date": serialFromDate("2026-12-31"),
  Status: "Not started",
};

const cellsOf = (cells: Cells): PlanCells => new Map(Object.entries(cells));

/** What came back for one action: as sent, with the agency's changes, compared with a plan changed since or not. */
function compared(
  theirs: Record<string, TestCell>,
  { now = {}, sent = {}, forgets = false }: { now?: Cells; sent?: Cells; forgets?: boolean } = {},
): SliceCompared {
  const before = { ...SENT, ...sent };
  const row = { ...before, ...theirs };
  const remembered = forgets ? "" : asSent(HEADINGS, cellsOf(before));
  const cell = (heading: string): TestCell => {
    const value = row[heading] ?? null;
    return typeof value === "number" && heading !== "Progress" ? { day: dayOf(value) } : value;
  };
  const grid = gridOf([
    ["Actions of Police"],
    [],
    [...HEADINGS, AS_SENT],
    [...HEADINGS.map(cell), remembered],
  ]);
  const { rows } = readSliceSheets([grid], new Set());
  return compareSlice(rows, [cellsOf({ ...before, ...now })], { today: TODAY });
}

const dayOf = (serial: number): string => dateFromSerial(serial) ?? "";

const fieldsOf = (result: SliceCompared): SliceField[] => result.actions.flatMap(({ fields }) => fields);

const inShort = (result: SliceCompared): string[] =>
  fieldsOf(result).map(
    ({ heading, ours, theirs, kind, proposed }) =>
      `${heading}: ${ours} | ${theirs} ${kind}${proposed ? "" : ", not proposed"}`,
  );

describe("a slice that came back", () => {
  it.each<[string, Record<string, TestCell>, Parameters<typeof compared>[1], string[]]>([
    ["as it was sent", {}, {}, []],
    ["as it was sent, while the plan moved on", {}, { now: { Status: "In progress" } }, []],
    ["with an empty cell filled in", { Progress: "Begun" }, {}, ["Progress:  | Begun take"]],
    [
      "with a changed cell that the plan has as sent",
      { Status: "Complete", Completed: { day: "2026-11-02" } },
      {},
      ["Completed:  | 02/11/2026 take", "Status: Not started | Complete take"],
    ],
    [
      "with a changed cell that has changed in the plan too",
      { Status: "Complete" },
      { now: { Status: "On hold" } },
      ["Status: On hold | Complete conflict"].map((line) => `${line}, not proposed`),
    ],
    ["with what the plan now says too", { Status: "on  hold" }, { now: { Status: "On hold" } }, []],
    [
      "without the record of what was sent",
      { Evidence: "Form", Status: "Complete" },
      { forgets: true, sent: { Evidence: "Draft" } },
      ["Evidence: Draft | Form conflict, not proposed", "Status: Not started | Complete take"],
    ],
    [
      "with the action itself reworded",
      { Action: "Train some staff" },
      {},
      ["Action: Train all staff | Train some staff take, not proposed"],
    ],
    ["with its own words for a status", { Status: "Done" }, {}, ["Status: Not started | Complete take"]],
    [
      "with a date in words",
      { "Target date": "end of March 2027" },
      {},
      ["Target date: 31/12/2026 | 31/03/2027 take"],
    ],
  ])("%s", (_what, theirs, about, wanted) => {
    expect(inShort(compared(theirs, about))).toEqual(wanted);
  });

  it.each([
    ["Status", "Nearly there", '"Nearly there" is not one of the five statuses.'],
    ["Completed", "last Spring", '"last Spring" cannot be read as a date.'],
  ])("reports what cannot be read under %s, and takes none of it", (heading, words, reason) => {
    const result = compared({ [heading]: words });
    expect(result.unread).toEqual([{ ref: "ACT-0001", heading, theirs: words, reason }]);
    expect(fieldsOf(result)).toEqual([]);
  });

  it("lists every row and text that does not belong to an action of the plan", () => {
    const head = ["Ref", "Action", "Progress", "Status"];
    const grid = gridOf([
      ["Completed by the training unit"],
      head,
      ["ACT-0001", "Train all staff", "Begun"],
      ["ACT-0009", "Another one", "Done last week"],
      ["", "A new action", "We did this too", "Complete"],
      ["ACT-0001", "Train all staff", "A second time"],
    ]);
    const notes = gridOf([["Please ring us about this"]], { sheet: "Notes" });
    const own = gridOf([["Bank holidays of England"]], { sheet: "Bank holidays" });
    const { rows, leftOut } = readSliceSheets([grid, notes, own], new Set(["Bank holidays"]));
    const result = compareSlice(rows, [cellsOf(SENT)], { today: TODAY });
    expect([...leftOut, ...result.leftOut].map(({ sheet, row, words }) => [sheet, row, words])).toEqual([
      ["Sheet1", 1, "Completed by the training unit"],
      ["Notes", 0, "Please ring us about this"],
      ["Sheet1", 4, "Action: Another one · Progress: Done last week"],
      ["Sheet1", 5, "Action: A new action · Progress: We did this too · Status: Complete"],
      ["Sheet1", 6, "Action: Train all staff · Progress: A second time"],
    ]);
  });
});

describe("what is taken of it", () => {
  const PROGRESS = "01/10/2026: Course planned";
  const take = (result: SliceCompared, plan: Cells, choice: "theirs" | "both" = "theirs") =>
    takeFields(
      [cellsOf(plan)],
      fieldsOf(result).map((field) => ({ ref: "ACT-0001", ...field, choice })),
      TODAY,
    );

  it("under Progress goes with its date above the earlier notes, and into the history", () => {
    const sent = { Progress: PROGRESS };
    const result = compared({ Progress: `${PROGRESS}\nCourse held\n05/11/2026: All came` }, { sent });
    const { writes, notes } = take(result, { ...SENT, ...sent });
    expect(writes.map(({ value }) => value)).toEqual([
      `21/11/2026: Course held\n05/11/2026: All came\n${PROGRESS}`,
    ]);
    expect(notes.map(({ date, text }) => [date, text])).toEqual([
      [null, "Course held"],
      ["2026-11-05", "All came"],
    ]);
  });

  it.each([
    ["theirs", "21/11/2026: Course held"],
    ["both", `21/11/2026: Course held\n02/11/2026: We rang them\n${PROGRESS}`],
  ] as const)("in a conflict under Progress is %s", (choice, wanted) => {
    const now = { Progress: `02/11/2026: We rang them\n${PROGRESS}` };
    const result = compared({ Progress: "Course held" }, { sent: { Progress: PROGRESS }, now });
    expect(take(result, { ...SENT, ...now }, choice).writes.map(({ value }) => value)).toEqual([wanted]);
  });

  it("stays out of a cell that has changed since it was looked at", () => {
    const result = compared({ Status: "Complete" });
    const { writes, outdated } = take(result, { ...SENT, Status: "On hold" });
    expect([writes, outdated.map(({ heading }) => heading)]).toEqual([[], ["Status"]]);
  });

  it.each(["theirs", "both"] as const)("gives nothing new when it is read a second time: %s", (choice) => {
    const theirs = { Progress: "Course held\nAll came", Evidence: "Register", Status: "Done" };
    const now = { Progress: PROGRESS, Evidence: "Draft", Status: "On hold" };
    const result = compared(theirs, { now });
    const plan: Cells = { ...SENT, ...now };
    take(result, plan, choice).writes.forEach(({ heading, value }) => {
      plan[heading] = value;
    });
    expect(inShort(compared(theirs, { now: plan }))).toEqual([]);
  });
});
