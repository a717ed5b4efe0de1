import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { NotDone } from "../../src/cli/notDone";
import { runTimetable } from "../../src/cli/timetable";
import { openWorkbook } from "embedded-workbook";
import { jobPlace, leave, type JobPlace } from "./jobPlace";

let place: JobPlace;

beforeEach(() => {
  place = jobPlace();
});

afterEach(() => {
  leave(place);
});

function timetable(...args: string[]): Promise<void> {
  return runTimetable(args, place.terminal);
}

describe("the timetable job on the command line", () => {
  it("reports milestones and the holidays on the way", async () => {
    await timetable("--procedure", "rapid-review", "--from", "2022-05-27", "--report", "-");
    expect(JSON.parse(place.printed)).toEqual({
      milestones: [{ step: "send-rapid-review", from: "2022-05-27", to: "2022-06-21" }],
      holidays: [
        { date: "2022-06-02", name: "Spring bank holiday" },
        { date: "2022-06-03", name: "Queen's Platinum Jubilee" },
      ],
    });
  });

  it("prints the report where neither a file nor a report is asked for", async () => {
    await timetable("--procedure", "lcspr", "--from", "2026-08-31", "--publication", "2027-04-06");
    expect(JSON.parse(place.printed)).toMatchObject({
      milestones: [
        { step: "complete", from: "2026-08-31", to: "2027-02-28" },
        { step: "copy-to-panel", from: "2027-03-24", to: "2027-03-24" },
      ],
    });
  });

  it("says of a day that is before the one it begins on that it is, and of no other", async () => {
    const days = ["--meeting", "2026-10-30", "--publication", "2026-11-02"];
    await timetable("--procedure", "rapid-review", "--from", "2026-11-02", ...days);
    expect(place.warned).toEqual([
      "--meeting 30/10/2026 is before --from 02/11/2026: check both; the timetable was made with them as they are.",
    ]);
  });

  it("leaves what depends on an unknown day undated, apart from the known limit", async () => {
    await timetable("--procedure", "rapid-review-cambridgeshire", "--from", "2026-11-02");
    expect(JSON.parse(place.printed)).toMatchObject({
      milestones: [{}, {}, {}, { step: "outcome-to-panel", from: null, to: "2026-11-23" }],
    });
  });

  it("counts the holidays of the nation asked for", async () => {
    await timetable("--procedure", "notification", "--from", "2026-06-12", "--nation", "scotland");
    expect(JSON.parse(place.printed)).toEqual({
      milestones: [{ step: "notify-panel", from: "2026-06-12", to: "2026-06-22" }],
      holidays: [{ date: "2026-06-15", name: "World Cup bank holiday" }],
    });
  });

  it("writes a workbook with the timetable before the bank holidays, and nothing else", async () => {
    const out = path.join(place.folder, "out.xlsx");
    await timetable("--procedure", "notification", "--from", "2026-06-12", "--out", out);
    expect(place.printed).toBe("");
    const workbook = await openWorkbook(new Uint8Array(readFileSync(out)), { today: "2026-06-15" });
    const names = await workbook.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    workbook.close();
    expect(names).toEqual(["Timetable", "Bank holidays"]);
  });

  it("writes leads, delays, whom they were told and days done into the rows of their steps, and reports them", async () => {
    const out = path.join(place.folder, "out.xlsx");
    const said = ["--lead", "complete=Board manager", "--delay", "complete=Criminal trial", "--report", "-"];
    const more = ["--told", "complete=National panel, 02/03/2027", "--done", "copy-to-panel=2027-03-20"];
    const days = ["--from", "2026-08-31", "--publication", "2027-04-06"];
    await timetable("--procedure", "lcspr", ...days, "--out", out, ...said, ...more);
    expect(JSON.parse(place.printed)).toMatchObject({
      milestones: [
        {
          step: "complete",
          lead: "Board manager",
          delay: "Criminal trial",
          told: "National panel, 02/03/2027",
        },
        { step: "copy-to-panel", done: "2027-03-20" },
      ],
    });
    const workbook = await openWorkbook(new Uint8Array(readFileSync(out)), { today: "2027-03-22" });
    const rows = await workbook.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Timetable").getDataBodyRange().load("text");
      await context.sync();
      return body.text;
    });
    workbook.close();
    expect(rows.map((row) => [row[10], ...row.slice(14)])).toEqual([
      ["", "Board manager", "Criminal trial", "National panel, 02/03/2027"],
      ["20/03/2027", "", "", ""],
    ]);
  });

  it.each<[string, string[]]>([
    [
      "a step that is the procedure's",
      ["--procedure", "lcspr", "--from", "2026-06-12", "--lead", "meeting=Chair"],
    ],
    ["a day done that is one", ["--procedure", "lcspr", "--from", "2026-06-12", "--done", "complete=soon"]],
    ["a procedure", ["--from", "2026-06-12"]],
    ["a procedure that is known", ["--procedure", "review", "--from", "2026-06-12"]],
    ["a day to begin with", ["--procedure", "lcspr"]],
    ["a day that exists", ["--procedure", "lcspr", "--from", "2026-02-30"]],
    ["a meeting that is a day", ["--procedure", "lcspr", "--from", "2026-02-20", "--meeting", "soon"]],
    ["a nation that is known", ["--procedure", "lcspr", "--from", "2026-02-20", "--nation", "france"]],
    ["no files", ["--procedure", "lcspr", "--from", "2026-02-20", "plan.xlsx"]],
    ["options that it knows", ["--procedure", "lcspr", "--from", "2026-02-20", "--colour", "red"]],
  ])("wants %s, and leaves no file where it is not so", async (_what, args) => {
    await expect(timetable(...args, "--out", path.join(place.folder, "out.xlsx"))).rejects.toBeInstanceOf(
      NotDone,
    );
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it("writes what there is when the workbook refuses a request", async () => {
    const out = path.join(place.folder, "out.xlsx");
    const job = timetable("--procedure", "lcspr", "--from", "2026-02-20", "--out", out, "--fail-at", "4");
    await expect(job).rejects.toThrow("Could not make the timetable");
    expect(readdirSync(place.folder)).toEqual(["out.xlsx"]);
  });
});
