import { dateFromSerial, serialFromDate } from "../../../src/calendar/serial";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { applyReview } from "../../../src/jobs/review/applyReview";
import {
  makeTimetable,
  type MadeTimetable,
  type TimetableOptions,
} from "../../../src/jobs/timetable/makeTimetable";
import { JobError } from "../../../src/jobs/shared/jobError";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { PROCEDURE_IDS, type ProcedureId } from "../../../src/review/timetables/procedure";
import { reviewFrom } from "../../../src/review/review";

const TODAY = "2026-11-12";
let workbook: OpenedWorkbook;
const run: RunInWorkbook = (batch) => workbook.Excel.run(batch);

beforeEach(async () => {
  workbook = await openWorkbook(undefined, { today: TODAY });
});

afterEach(() => {
  workbook.close();
});

function make(
  procedure: ProcedureId,
  trigger: string,
  more: Partial<TimetableOptions> & { meeting?: string; publication?: string } = {},
): Promise<MadeTimetable> {
  const { meeting, publication, ...options } = more;
  const days = { trigger, ...(meeting && { meeting }), ...(publication && { publication }) };
  return makeTimetable(run, { procedure, days, today: TODAY, ...options });
}

interface Row {
  step: string;
  from: string | null;
  to: string | null;
  left: unknown;
  state: string;
  rag: string;
}

function shown(table = "Timetable"): Promise<Row[]> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    const day = (value: unknown): string | null => (typeof value === "number" ? dateFromSerial(value) : null);
    return rows.map((row) => {
      const at = (heading: string): unknown => row[headings.indexOf(heading)];
      return {
        step: String(at("Step")),
        from: day(at("From")),
        to: day(at("To")),
        left: at("Working days left"),
        state: String(at("State")),
        rag: String(at("RAG")),
      };
    });
  });
}

/** Types into a cell of the Timetable sheet. */
async function type(address: string, value: string | number): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Timetable").getRange(address).values = [[value]];
    await context.sync();
  });
}

/** The address of a day above the table, by its label, or of a cell of the table by step and heading. */
async function addressOf(label: string, heading?: string): Promise<string> {
  return workbook.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Timetable").getRange("A1:Q30").load("values");
    await context.sync();
    const row = cells.values.findIndex(([first]) => first === label);
    const headings = cells.values.find(([first]) => first === "Step") ?? [];
    const column = heading === undefined ? 1 : headings.indexOf(heading);
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  });
}

describe("a timetable in the workbook", () => {
  it.each(PROCEDURE_IDS)("of %s shows in live formulas what the rules give", async (id) => {
    const { milestones } = await make(id, "2026-10-31", { meeting: "2026-11-11", publication: "2027-06-01" });
    const rows = await shown();
    expect(rows.map(({ from, to }) => ({ from, to }))).toEqual(
      milestones.map(({ from, to }) => ({ from, to })),
    );
  });

  it("says what was missed, what is due and what is to come", async () => {
    await make("rapid-review-cambridgeshire", "2026-11-02");
    expect((await shown()).map(({ left, state, rag }) => [left, state, rag])).toEqual([
      [-6, "Missed", "Red"],
      [-1, "Missed", "Red"],
      [5, "Due", "Amber"],
      [7, "To come", "Amber"],
    ]);
  });

  it("follows the days and numbers that a person types", async () => {
    await make("rapid-review-cambridgeshire", "2026-11-02");
    await type(await addressOf("Referral"), serialFromDate("2026-11-07"));
    await type(await addressOf("Scoping request", "Last"), 3);
    await type(await addressOf("Meeting, once it is fixed"), serialFromDate("2026-11-20"));
    expect((await shown()).map(({ from, to }) => `${from ?? ""} ${to ?? ""}`)).toEqual([
      "2026-11-09 2026-11-12",
      "2026-11-12 2026-11-19",
      "2026-11-18 2026-11-26",
      "2026-11-20 2026-11-24",
    ]);
  });

  it("is blue once a step is done, and says if it was done late", async () => {
    await make("rapid-review-bexley", "2026-11-02");
    await type(await addressOf("Form received", "Done on"), serialFromDate("2026-11-02"));
    await type(await addressOf("Acknowledged", "Done on"), serialFromDate("2026-11-05"));
    const [first, second] = await shown();
    expect([first?.state, first?.rag, first?.left]).toEqual(["Done", "Blue", ""]);
    expect([second?.state, second?.rag]).toEqual(["Done late", "Blue"]);
  });

  it("is grey if the day that a step depends on is not known", async () => {
    await make("lcspr", "2026-11-02");
    expect((await shown()).at(-1)).toMatchObject({ to: null, left: "", state: "No date yet", rag: "Grey" });
  });

  it("counts a holiday that a person adds to the Bank holidays sheet", async () => {
    await make("notification", "2026-11-12");
    expect((await shown())[0]?.to).toBe("2026-11-19");
    await workbook.Excel.run(async (context) => {
      const holiday = [serialFromDate("2026-11-16"), "Local holiday", ""];
      context.workbook.tables.getItem("BankHolidays").rows.add(undefined, [holiday]);
      await context.sync();
    });
    expect((await shown())[0]?.to).toBe("2026-11-20");
    const again = await make("notification", "2026-11-12");
    expect(again.milestones[0]?.to).toBe("2026-11-20");
    expect(again.holidays).toContainEqual({ date: "2026-11-16", name: "Local holiday" });
  });

  it("counts the holidays of the given nation, else the Review sheet's", async () => {
    await applyReview(run, reviewFrom({ nation: "scotland" }));
    expect((await make("notification", "2026-06-12")).milestones[0]?.to).toBe("2026-06-22");
    const english = await make("notification", "2026-06-12", { nation: "england" });
    expect(english.milestones[0]?.to).toBe("2026-06-19");
  });

  it("keeps what a person typed when it is made again, and takes the new days", async () => {
    await make("rapid-review-bexley", "2026-11-02");
    await type(await addressOf("Form received", "Done on"), serialFromDate("2026-11-02"));
    await type(await addressOf("Report to the national panel", "Last"), 16);
    await type(await addressOf("Meeting, once it is fixed"), serialFromDate("2026-11-11"));
    await type(await addressOf("Acknowledged", "To"), "formula lost");
    await make("rapid-review-bexley", "2026-11-03");
    const rows = await shown();
    expect(rows.map(({ from, to }) => `${from ?? ""} ${to ?? ""}`)).toEqual([
      "2026-11-03 2026-11-03",
      "2026-11-03 2026-11-04",
      "2026-11-04 2026-11-09",
      "2026-11-10 2026-11-16",
      "2026-11-11 2026-11-16",
      "2026-11-20 2026-11-24",
    ]);
    expect(rows[0]?.rag).toBe("Blue");
  });

  it("stands beside those of other procedures, each on a sheet and in a table of its own", async () => {
    const first = await make("notification", "2026-11-02");
    await type(await addressOf("National panel notified", "Done on"), serialFromDate("2026-11-04"));
    const second = await make("lcspr", "2026-11-12");
    const again = await make("notification", "2026-11-03");
    expect([first.sheet, second.sheet, again.sheet]).toEqual([
      "Timetable",
      "Timetable Practice review",
      "Timetable",
    ]);
    const names = await workbook.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names.filter((name) => name.startsWith("Timetable"))).toHaveLength(2);
    expect((await shown())[0]?.rag).toBe("Blue");
    expect((await shown("Timetable2"))[0]?.step).toBe("Review complete");
  });

  it("keeps leads, reasons for delay and rows that a person added, also where steps were moved", async () => {
    await make("rapid-review-bexley", "2026-11-02");
    await type(await addressOf("Acknowledged", "Lead (role)"), "Review officer");
    await type(await addressOf("Acknowledged", "Reason for delay"), "Form incomplete");
    await type(await addressOf("Acknowledged", "Who was told, and when"), "Panel, 05/11/2026");
    await workbook.Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem("Timetable").rows;
      rows.add(undefined, [
        ["Press lines agreed", "", "", 3, 4, "working days", ...Array.from({ length: 11 }, () => "")],
      ]);
      await context.sync();
    });
    await make("rapid-review-bexley", "2026-11-03");
    const cells = await workbook.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Timetable").getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    });
    expect(cells[1]?.slice(14)).toEqual(["Review officer", "Form incomplete", "Panel, 05/11/2026"]);
    expect([cells[6]?.[0], cells[6]?.[9]]).toEqual(["Press lines agreed", serialFromDate("2026-11-06")]);
  });

  it("needs no more requests for a procedure of six steps than for one step", async () => {
    const before = workbook.traffic.requests;
    await make("notification", "2026-11-02");
    const one = workbook.traffic.requests - before;
    const other = await openWorkbook(undefined, { today: TODAY });
    const options = {
      procedure: "rapid-review-bexley",
      days: { trigger: "2026-11-02" },
      today: TODAY,
    } as const;
    await makeTimetable((batch) => other.Excel.run(batch), options);
    expect(other.traffic.requests).toBe(one);
    other.close();
  });

  it("says in plain words that it could not be made", async () => {
    workbook.close();
    workbook = await openWorkbook(undefined, { today: TODAY, failAt: 2 });
    await expect(make("notification", "2026-11-02")).rejects.toBeInstanceOf(JobError);
  });
});
