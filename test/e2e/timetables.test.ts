import { bankHolidays, NATIONS, type Nation } from "../../src/calendar/bankHolidays";
import { workingDaysLeft } from "../../src/calendar/workingDays";
import { openWorkbook } from "embedded-workbook";
import { makeTimetable } from "../../src/jobs/timetable/makeTimetable";
import { milestonesOf, type TimetableDays } from "../../src/review/timetables/milestones";
import { PROCEDURES } from "../../src/review/timetables/procedures";
import { type ProcedureId } from "../../src/review/timetables/procedure";
import { writeBankHolidays } from "../../src/workbook/days/bankHolidaysSheet";
import { shownInLibreOffice } from "./support/libreOffice";

/** Triggers on weekends and holidays, over one-off days, Christmas on a weekend, Easter, the end of February. */
const CASES: readonly [ProcedureId, TimetableDays][] = [
  ["notification", { trigger: "2022-06-03" }],
  ["notification", { trigger: "2026-12-24" }],
  ["rapid-review", { trigger: "2022-09-17" }],
  ["rapid-review", { trigger: "2026-06-13" }],
  ["rapid-review", { trigger: "2023-04-28" }],
  ["rapid-review-cambridgeshire", { trigger: "2021-12-25" }],
  ["rapid-review-cambridgeshire", { trigger: "2026-03-27", meeting: "2026-04-15" }],
  ["rapid-review-bexley", { trigger: "2023-05-07" }],
  ["rapid-review-bexley", { trigger: "2026-11-27", meeting: "2026-12-07" }],
  ["lcspr", { trigger: "2026-08-31" }],
  ["lcspr", { trigger: "2026-08-30", publication: "2027-04-06" }],
  ["learning-review", { trigger: "2026-11-30" }],
  ["scr-north-east-lincolnshire", { trigger: "2026-01-31", publication: "2026-12-29" }],
];

/** Each case is one nation's, and the next one's: with the cases of a procedure every nation comes up. */
const made = CASES.flatMap(([id, days], index) =>
  [0, 1].map((next) => ({ id, days, nation: NATIONS[(index * 2 + next) % NATIONS.length] ?? "england" })),
);

async function workbookOf(id: ProcedureId, days: TimetableDays, nation: Nation): Promise<Uint8Array> {
  const workbook = await openWorkbook(undefined, { today: "2026-11-21" });
  try {
    // It is opened on days from 2022 to 2026, so the holidays of all those years are listed.
    await workbook.Excel.run((context) =>
      writeBankHolidays(context, { nation, fromYear: 2020, toYear: 2029 }),
    );
    await makeTimetable((batch) => workbook.Excel.run(batch), {
      procedure: id,
      days,
      nation,
      today: "2026-11-21",
    });
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    return await workbook.save();
  } finally {
    workbook.close();
  }
}

function british(day: string | null): string {
  return day === null ? "" : day.split("-").reverse().join("/");
}

/** Domain.md section 7: the first that fits. */
function ragOf(to: string | null, left: number, today: string): string {
  if (to === null) return "Grey";
  if (to < today) return "Red";
  return left <= 10 ? "Amber" : "Green";
}

function expectedRows(id: ProcedureId, days: TimetableDays, nation: Nation, today: string): string[][] {
  const holidays = new Set(bankHolidays(nation, 2020, 2029).map(({ date }) => date));
  return milestonesOf(PROCEDURES[id], days, holidays).map(({ from, to }) => {
    const left = to === null ? 0 : workingDaysLeft(today, to, holidays);
    return [british(from), british(to), to === null ? "" : String(left), ragOf(to, left, today)];
  });
}

function shownRows(rows: readonly string[][]): string[][] {
  const heading = rows.findIndex(([first]) => first === "Step");
  const headings = rows[heading] ?? [];
  const columns = ["From", "To", "Working days left", "RAG"].map((name) => headings.indexOf(name));
  return rows
    .slice(heading + 1)
    .filter(([first]) => first !== undefined && first !== "")
    .map((row) => columns.map((column) => row[column] ?? ""));
}

describe("timetables opened in LibreOffice", () => {
  let workbooks: Uint8Array[];

  beforeAll(async () => {
    workbooks = [];
    for (const { id, days, nation } of made) workbooks.push(await workbookOf(id, days, nation));
  });

  it.each(["2022-06-01", "2026-04-04", "2026-12-24"])(
    "show on %s the dates, working days left and RAG of the procedures, for each nation",
    async (today) => {
      const shown = await shownInLibreOffice(workbooks, today);
      expect(
        made.map(({ id, days, nation }, index) => [id, days, nation, shownRows(shown[index] ?? [])]),
      ).toEqual(
        made.map(({ id, days, nation }) => [id, days, nation, expectedRows(id, days, nation, today)]),
      );
    },
  );
});
