import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { bankHolidays, NATIONS, type Nation } from "../../src/calendar/bankHolidays";
import { workingDaysLeft } from "../../src/calendar/workingDays";
import { openWorkbook } from "embedded-workbook";
import { applyReview } from "../../src/jobs/review/applyReview";
import { buildPlan } from "../../src/jobs/plan/build/buildPlan";
import { reviewFrom } from "../../src/review/review";
import { gridOf } from "../chronology/sheet/gridOf";
import { shownInLibreOffice } from "./support/libreOffice";

/** One-off holidays, Christmas on a weekend, Easter, St Patrick's, St Andrew's, the Twelfth, and plain days between. */
const TARGETS = [
  "2021-12-28",
  "2022-01-04",
  "2022-03-17",
  "2022-06-02",
  "2022-06-03",
  "2022-06-06",
  "2022-07-12",
  "2022-09-19",
  "2022-09-20",
  "2022-11-30",
  "2022-12-27",
  "2023-01-03",
  "2023-04-07",
  "2023-04-10",
  "2023-04-11",
  "2023-05-08",
  "2023-05-09",
];
const TODAYS = ["2021-12-24", "2022-06-01", "2023-04-22"];
const STATUSES = ["In progress", "On hold", "Complete", "Not accepted"];

async function planFor(nation: Nation): Promise<Uint8Array> {
  const workbook = await openWorkbook(undefined, { today: "2022-01-10" });
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    workbook.Excel.run(batch);
  await applyReview(run, reviewFrom({ nation }));
  const rows = TARGETS.flatMap((target) =>
    STATUSES.map((status) => [`Reach ${target} with ${status}`, "Team Manager", { day: target }, status]),
  );
  const grid = gridOf([["Action", "Lead", "Target date", "Status"], ...rows]);
  await buildPlan(run, [grid], { today: "2022-01-10" });
  const bytes = await workbook.save();
  workbook.close();
  return bytes;
}

/** What LibreOffice shows on the Action plan on a day. */
function shownOn(day: string, file: string, folder: string): Record<string, string>[] {
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const office = [
    "soffice",
    `-env:UserInstallation=file://${folder}/office`,
    "--headless",
    "--convert-to",
    filter,
  ];
  execFileSync("faketime", [`${day} 12:00:00`, ...office, "--outdir", folder, file], { stdio: "ignore" });
  const text = readFileSync(file.replace(/\.xlsx$/, "-Action plan.csv"), "utf8");
  const { data } = Papa.parse<string[]>(text);
  const top = data.findIndex(([first]) => first === "Ref");
  const headings = data[top] ?? [];
  return data
    .slice(top + 1)
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

/** The order of docs/domain.md section 7, said again here by hand. */
function expectedRag(status: string, target: string, today: string, left: number): string {
  if (status === "Complete") return "Blue";
  if (status === "Not accepted") return "Grey";
  if (target < today) return "Red";
  return status === "On hold" || left <= 10 ? "Amber" : "Green";
}

describe.each(NATIONS)("the plan of a review in %s, opened in LibreOffice", (nation) => {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-"));
  const file = path.join(folder, "plan.xlsx");
  const holidays = new Set(bankHolidays(nation, 2020, 2026).map(({ date }) => date));

  beforeAll(async () => {
    writeFileSync(file, await planFor(nation));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(TODAYS)("shows the right RAG and working days on %s", (today) => {
    const shown = shownOn(today, file, folder);
    const expected = TARGETS.flatMap((target) =>
      STATUSES.map((status) => {
        const left = workingDaysLeft(today, target, holidays);
        const counted = status === "In progress" || status === "On hold";
        return `${target} ${status}: ${counted ? left : ""} ${expectedRag(status, target, today, left)}`;
      }),
    );
    const found = shown.map(
      (row) =>
        `${row.Action?.replace(/^Reach (\S+) with (.*)$/, "$1 $2") ?? ""}: ${row["Working days left"] ?? ""} ${row.RAG ?? ""}`,
    );
    expect(found).toEqual(expected);
  });
});

it("a target date that counts from the publication moves with it, opened in LibreOffice", async () => {
  const workbook = await openWorkbook(undefined, { today: "2026-11-21" });
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    workbook.Excel.run(batch);
  await applyReview(run, reviewFrom({ publication: "2026-09-01" }));
  const targets = ["within six months of the publication of this report", "10 working days from publication"];
  const rows = targets.map((target, index) => [`Action ${index}`, "Team Manager", target]);
  await buildPlan(run, [gridOf([["Action", "Lead", "Target date"], ...rows])], { today: "2026-11-21" });
  await run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const items = tables.getItem("ReviewRecord").getDataBodyRange().load("values");
    await context.sync();
    const row = items.values.findIndex(([item]) => item === "Publication");
    items.getCell(row, 1).formulas = [["=DATE(2026,12,18)"]];
    worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  const [shown = []] = await shownInLibreOffice([await workbook.save()], "2026-11-21");
  workbook.close();
  const headings = shown.find((row) => row.includes("Target date")) ?? [];
  const dates = shown
    .filter(([ref]) => ref?.startsWith("ACT-"))
    .map((row) => row[headings.indexOf("Target date")]);
  // Ten working days on from 18 December 2026 leave out Christmas, Boxing Day in lieu and New Year.
  expect(dates).toEqual(["18/06/2027", "06/01/2027"]);
});

it("counts 2022-06-02, 2022-06-03, 2022-09-19 and 2023-05-08 as no working days in England", () => {
  const days = bankHolidays("england", 2022, 2023).map(({ date }) => date);
  expect(days).toEqual(expect.arrayContaining(["2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"]));
});
