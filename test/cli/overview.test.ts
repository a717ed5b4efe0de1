import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "embedded-workbook";
import { NotDone } from "../../src/cli/notDone";
import { runOverview } from "../../src/cli/overview";
import { runPlan } from "../../src/cli/plan";
import { jobPlace, leave, type JobPlace } from "./jobPlace";

let place: JobPlace;
const at = (name: string): string => path.join(place.folder, name);

const HEAD = "Recommendation,Action,Lead agency,When,Status";
const PAPER = [
  HEAD,
  "Information sharing is prompt,Agree a form,Health,01/09/2026,",
  "Share,Audit,Police,18/12/2026,done",
];

beforeAll(() => {
  place = jobPlace();
});

afterAll(() => {
  leave(place);
});

const overview = (...files: string[]): Promise<void> =>
  runOverview(
    [...files.map(at), "--out", at("overview.xlsx"), "--report", at("report.json")],
    place.terminal,
  );

function report(): unknown {
  return JSON.parse(readFileSync(at("report.json"), "utf8"));
}

/** What a person types, and what the cells then show. */
async function inOverview<T>(work: (context: Excel.RequestContext) => Promise<T>, save = false): Promise<T> {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(at("overview.xlsx"))), {
    today: "2026-11-21",
  });
  try {
    const made = await workbook.Excel.run(work);
    if (save) writeFileSync(at("overview.xlsx"), await workbook.save());
    return made;
  } finally {
    workbook.close();
  }
}

async function valuesOf(context: Excel.RequestContext, sheet: string, address: string): Promise<unknown[][]> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
  await context.sync();
  return range.values;
}

describe("the overview job on the command line", () => {
  it("reads plans of ours and papers side by side, tells what is no plan, and follows when it is run again", async () => {
    writeFileSync(at("review.json"), JSON.stringify({ reference: "LCSPR-R" }));
    writeFileSync(
      at("table.csv"),
      [
        HEAD,
        "Share information,Train all staff,Police,12/10/2026,",
        "See fathers,Ring them,Health,Ongoing,",
      ].join("\n"),
    );
    await runPlan(
      ["--from", at("table.csv"), "--review", at("review.json"), "--out", at("plan.xlsx")],
      place.terminal,
    );
    writeFileSync(at("paper.csv"), PAPER.join("\n"));
    writeFileSync(at("letter.csv"), "Dear all");
    await overview("plan.xlsx", "paper.csv", "letter.csv");
    expect(place.warned).toEqual([expect.stringMatching(/^letter\.csv contains no plan/)]);
    expect(report()).toMatchObject({
      plans: [
        { review: "LCSPR-R", kind: "plan", actions: 2, red: 1, grey: 1 },
        { review: "paper", kind: "paper", actions: 2, blue: 1, red: 1 },
      ],
      refused: [{ file: "letter.csv" }],
      overdue: [
        { review: "paper", target: "2026-09-01" },
        { review: "LCSPR-R", ref: "ACT-0001" },
      ],
      themes: [{ theme: "Information sharing", reviews: ["LCSPR-R", "paper"] }],
    });
    await inOverview(async (context) => {
      expect(await valuesOf(context, "Overview", "A7:H9")).toEqual([
        ["LCSPR-R", 2, 0, 1, 0, 0, 1, 29],
        ["paper", 2, 1, 1, 0, 0, 0, 58],
        ["All", 4, 1, 2, 0, 0, 1, 58],
      ]);
      const [first] = await valuesOf(context, "Overdue and due", "A6:F6");
      expect(first?.slice(0, 5)).toEqual(["paper", "", "Health", "", "Agree a form"]);
      const rows = context.workbook.tables.getItem("AllActions").getDataBodyRange();
      rows.getCell(0, 13).values = [["Ask the chief"]];
      context.workbook.worksheets.getItem("Overview").getRange("V8").values = [["Two leads left"]];
      await context.sync();
    }, true);

    writeFileSync(at("paper.csv"), [...PAPER.slice(0, 2), "See brothers,Ring,Health,,"].join("\n"));
    writeFileSync(at("another.csv"), [HEAD, "Quite other,Thing to do,Police,30/11/2026,"].join("\n"));
    await overview("another.csv", "plan.xlsx", "paper.csv");
    await inOverview(async (context) => {
      const body = context.workbook.tables.getItem("AllActions").getDataBodyRange().load("values");
      await context.sync();
      const shown = body.values.map((row): unknown[] => [row[0], row[3], row[11], row[13], row[15]]);
      expect(shown).toEqual([
        ["LCSPR-R", "Train all staff", "Red", "Ask the chief", ""],
        ["LCSPR-R", "Ring them", "Grey", "", ""],
        ["paper", "Agree a form", "Red", "", ""],
        ["paper", "Audit", "", "", "No longer in its plan"],
        ["another", "Thing to do", "Amber", "", "New"],
        ["paper", "Ring", "Grey", "", "New"],
      ]);
      const rows = await valuesOf(context, "Overview", "A7:V10");
      expect(rows.map((row) => [row[0], row[1], row[21]])).toEqual([
        ["another", 1, ""],
        ["LCSPR-R", 2, ""],
        ["paper", 2, "Two leads left"],
        ["All", 5, ""],
      ]);
    });
  });

  it("ends without an output where no file can be used", async () => {
    writeFileSync(at("letter.csv"), "Dear all");
    const given = [at("letter.csv"), "--out", at("none.xlsx")];
    await expect(runOverview(given, place.terminal)).rejects.toThrow("contains no plan");
    await expect(runOverview(["--out", at("none.xlsx")], place.terminal)).rejects.toThrow(NotDone);
    expect(() => readFileSync(at("none.xlsx"))).toThrow("ENOENT");
  });
});
