import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NotDone } from "../../src/cli/notDone";
import { runPlan } from "../../src/cli/plan";
import { runReport } from "../../src/cli/report";
import { openWorkbook } from "embedded-workbook";
import { jobPlace, leave, type JobPlace } from "./jobPlace";

let place: JobPlace;
let review: string;

const TABLE = [
  "Recommendation,Action,Lead,When,Status,Progress",
  "1. Share information,Train all staff,Police,12/10/2026,,",
  "1. Share information,Audit the sharing,Police,18/12/2026,in hand,16/11/2026: Audit begun",
  "2. See fathers,Revise the form,Health,Ongoing,,",
  "2. See fathers,Ring all fathers,Health,01/09/2026,Rejected,",
].join("\n");

beforeAll(async () => {
  place = jobPlace();
  review = path.join(place.folder, "review.xlsx");
  const from = path.join(place.folder, "table.csv");
  writeFileSync(from, TABLE);
  await runPlan(["--from", from, "--out", review], place.terminal);
  rmSync(from);
});

beforeEach(() => {
  place.printed = "";
});

afterAll(() => {
  leave(place);
});

const report = (...args: string[]): Promise<void> => runReport(["--in", review, ...args], place.terminal);

describe("the report job on the command line", () => {
  it("prints counts, what is overdue, due and undated, and what has changed", async () => {
    await report("--since", "2026-10-01");
    expect(JSON.parse(place.printed)).toMatchObject({
      counts: {
        rag: { blue: 0, red: 1, amber: 0, green: 1, grey: 1 },
        agencies: [
          { agency: "Police", red: 1, green: 1 },
          { agency: "Health", grey: 1 },
        ],
      },
      overdue: [{ ref: "ACT-0001" }],
      due: [{ ref: "ACT-0002" }],
      needsDate: [{ ref: "ACT-0003" }],
      changes: [
        { ref: "ACT-0001", what: "became overdue", date: "2026-10-13" },
        { ref: "ACT-0002", what: "progress", date: "2026-11-16", text: "Audit begun" },
      ],
    });
  });

  it("gives every change with a day where no report is remembered", async () => {
    await report();
    expect(JSON.parse(place.printed)).toMatchObject({
      changes: [
        { ref: "ACT-0001", what: "became overdue" },
        { ref: "ACT-0002", what: "progress" },
      ],
    });
  });

  it("writes one agency's slice with its own rows alone, live, and a calendar of its dates", async () => {
    const [out, ics] = [path.join(place.folder, "slice.xlsx"), path.join(place.folder, "dates.ics")];
    await report("--agency", "police", "--out", out, "--ics", ics);
    expect(place.printed).toBe("");
    const calendar = readFileSync(ics, "utf8");
    expect([...calendar.matchAll(/^SUMMARY:(ACT-\d+)/gm)].map(([, ref]) => ref)).toEqual([
      "ACT-0001",
      "ACT-0002",
    ]);
    const slice = await openWorkbook(new Uint8Array(readFileSync(out)), { today: "2026-12-21" });
    const { values, words } = await slice.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action plan");
      const body = context.workbook.tables.getItem("ActionPlan").getDataBodyRange().load("values");
      const above = sheet.getRange("A1:L2").load("values");
      // A change recalculates the formulas.
      sheet.getRange("A40").values = [["x"]];
      await context.sync();
      const values: unknown[][] = body.values;
      const words = above.values.flat().filter((cell) => cell !== "");
      return { values, words };
    });
    slice.close();
    expect(words).toEqual([
      expect.stringMatching(/^Actions of Police/),
      expect.stringMatching(/^Please fill in the yellow cells/),
    ]);
    expect(values.map((row) => [row[0], row[16], row[6]])).toEqual([
      ["ACT-0001", -50, "Red"],
      ["ACT-0002", -1, "Red"],
    ]);
    rmSync(out);
    rmSync(ics);
  });

  it.each<[string, string[], string]>([
    ["an agency of the plan", ["--agency", "Housing"], 'has no actions for "Housing"'],
    ["a day that exists", ["--since", "2026-02-30"], "is not a day"],
    ["no other files", ["plan.xlsx"], "report needs the review workbook"],
  ])("wants %s, and leaves no file where it is not so", async (_what, args, message) => {
    const job = report(...args, "--out", path.join(place.folder, "slice.xlsx"));
    await expect(job).rejects.toThrow(message);
    await expect(job).rejects.toBeInstanceOf(NotDone);
    expect(readdirSync(place.folder)).toEqual(["review.xlsx"]);
  });
});
