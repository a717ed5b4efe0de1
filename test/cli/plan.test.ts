import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NotDone } from "../../src/cli/notDone";
import { runPlan } from "../../src/cli/plan";
import { z } from "zod";
import { docx, para, tbl } from "../docx";
import { jobPlace, leave, type JobPlace } from "./jobPlace";

let place: JobPlace;

beforeEach(() => {
  place = jobPlace();
});

afterEach(() => {
  leave(place);
});

function file(name: string, text: string): string {
  const to = path.join(place.folder, name);
  writeFileSync(to, text);
  return to;
}

const plan = (...args: string[]): Promise<void> => runPlan(args, place.terminal);

const TABLE = [
  "Recommendation,Action,Lead,When,Status",
  "1. Share information,Train all staff,Police,within 3 months of publication,",
  "1. Share information,Audit the sharing,Police,12/10/2026,in hand",
  "2. See fathers,Revise the form,Health,Ongoing,Completed",
].join("\n");

describe("the plan job on the command line", () => {
  it("reports each action with its target, status, RAG and working days, and then what a newer table changes", async () => {
    const from = file("table.csv", TABLE);
    const review = file("review.json", JSON.stringify({ reference: "R", publication: "2026-09-30" }));
    const out = path.join(place.folder, "out.xlsx");
    await plan("--from", from, "--out", out, "--review", review, "--report", "-");
    expect(JSON.parse(place.printed)).toMatchObject({
      actions: [
        {
          ref: "ACT-0001",
          file: "table.csv",
          row: 2,
          agency: "Police",
          target: { asRecorded: "within 3 months of publication", end: "2026-12-30", needsDate: false },
          status: "not started",
          rag: "green",
          workingDaysLeft: 26,
        },
        { ref: "ACT-0002", status: "in progress", rag: "red", workingDaysLeft: -29 },
        { ref: "ACT-0003", status: "complete", rag: "blue", workingDaysLeft: null },
      ],
      changes: { added: ["ACT-0001", "ACT-0002", "ACT-0003"], changed: [], withdrawn: [] },
    });
    place.printed = "";
    const newer = file("newer.csv", TABLE.replace("12/10/2026", "31/12/2026").replace(/\n2\..*$/, ""));
    await plan("--from", newer, "--into", out, "--out", out, "--report", "-", "--today", "2026-12-31");
    expect(JSON.parse(place.printed)).toMatchObject({
      actions: [
        { ref: "ACT-0001", rag: "red", workingDaysLeft: -1 },
        { ref: "ACT-0002", target: { end: "2026-12-31" }, rag: "amber", workingDaysLeft: 0 },
        { ref: "ACT-0003" },
      ],
      changes: { added: [], changed: ["ACT-0002"], withdrawn: ["ACT-0003"] },
    });
    expect(place.printed).toContain("ACT-0002: The target was 12/10/2026 and is now 31/12/2026");
  });

  it("reads the tables of a Word document, each action by the table's own row, and no text outside them", async () => {
    const rows = TABLE.split("\n").map((line) => line.split(","));
    const from = path.join(place.folder, "table.docx");
    const body = para("Recommendations of the review") + tbl(rows) + para("3. Not in the table");
    writeFileSync(from, docx({ body }));
    await plan("--from", from, "--out", path.join(place.folder, "out.xlsx"), "--report", "-");
    const report = z
      .object({
        actions: z.array(
          z.object({ file: z.string(), sheet: z.string(), row: z.number(), action: z.string() }),
        ),
      })
      .parse(JSON.parse(place.printed));
    expect(report.actions).toEqual([
      { file: "table.docx", sheet: "Table 1", row: 2, action: "Train all staff" },
      { file: "table.docx", sheet: "Table 1", row: 3, action: "Audit the sharing" },
      { file: "table.docx", sheet: "Table 1", row: 4, action: "Revise the form" },
    ]);
  });

  it.each<[string, string[]]>([
    ["recommendations", []],
    ["a file that is there", ["--from", "missing.csv"]],
    ["no files but those it names", ["--from", "table.csv", "other.csv"]],
    ["options that it knows", ["--from", "table.csv", "--colour", "red"]],
  ])("wants %s, and leaves no file where it is not so", async (_what, args) => {
    await expect(plan(...args, "--out", path.join(place.folder, "out.xlsx"))).rejects.toBeInstanceOf(NotDone);
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it("says which file contains no recommendations, and writes nothing", async () => {
    const from = file("list.csv", "Name,Telephone\nA,1");
    const out = path.join(place.folder, "out.xlsx");
    await expect(plan("--from", from, "--out", out)).rejects.toThrow("list.csv contains no recommendations");
    expect(readdirSync(place.folder)).toEqual(["list.csv"]);
  });

  it("writes what there is when the workbook refuses a request", async () => {
    const from = file("table.csv", TABLE);
    const out = path.join(place.folder, "out.xlsx");
    await expect(plan("--from", from, "--out", out, "--fail-at", "6")).rejects.toThrow(
      "Could not build the action plan",
    );
    expect(readdirSync(place.folder).sort()).toEqual(["out.xlsx", "table.csv"]);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });
});
