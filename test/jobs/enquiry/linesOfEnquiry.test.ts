import { z } from "zod";
import type { OpenedWorkbook } from "embedded-workbook";
import { createEnquiryJobs } from "../../../src/jobs/enquiry/enquiryJobs";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { addEmptyPlan } from "../../../src/jobs/plan/build/emptyPlan";
import { emptyReview, reviewFrom } from "../../../src/review/review";
import { inChronology, merge, mergedReview, POLICE, rowsOf, runIn, sendAgain, TODAY } from "../smallReview";

const block = z.array(z.array(z.unknown()));
const LINES = ["Voice of the child", "Was information shared?"];

const jobsOf = (workbook: OpenedWorkbook) => createEnquiryJobs(runIn(workbook), () => TODAY);

/** A merged review with lines of enquiry, of whose entries the first three are marked. */
async function review(): Promise<OpenedWorkbook> {
  const workbook = await mergedReview();
  await applyReview(runIn(workbook), reviewFrom({ linesOfEnquiry: LINES }));
  await merge(workbook);
  await mark(workbook, ["Voice of the child", "voice of the child; Drift", "Was information shared?\nDrift"]);
  return workbook;
}

async function mark(workbook: OpenedWorkbook, themes: readonly string[]): Promise<void> {
  await inChronology(workbook, (_sheet, table) => {
    const cells = table.columns.getItem("Key theme").getDataBodyRange();
    themes.forEach((theme, row) => {
      cells.getCell(row, 0).values = [[theme]];
    });
  });
}

/** The counts, row by row from the line's name on, and what stands below them. */
async function sheetOf(workbook: OpenedWorkbook): Promise<{ counts: unknown[][]; below: string }> {
  return workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Lines of enquiry").getUsedRange(true).load("values");
    await context.sync();
    const rows = block.parse(used.values);
    const top = rows.findIndex(([first]) => first === "Line of enquiry");
    const end = rows.findIndex(([first]) => first === "All entries");
    const counts = rows.slice(top + 2, end + 1).filter(([first]) => first !== "");
    const below = rows.slice(end + 1).map((row) => row.join(" ").trim());
    return { counts, below: below.join("\n") };
  });
}

async function themeRule(workbook: OpenedWorkbook): Promise<{ source: unknown; alert: boolean }> {
  return inChronology(workbook, async (_sheet, table, context) => {
    const { dataValidation } = table.columns.getItem("Key theme").getDataBodyRange();
    dataValidation.load("rule,errorAlert");
    await context.sync();
    return { source: dataValidation.rule.list?.source, alert: dataValidation.errorAlert.showAlert };
  });
}

describe("lines of enquiry", () => {
  it("are counted live by agency, with several themes in a cell, whatever the case, and blanks", async () => {
    const workbook = await review();
    const { counts } = await sheetOf(workbook);
    expect(counts.map((row) => row.slice(0, 4))).toEqual([
      ["Voice of the child", 1, 1, 2],
      ["Was information shared?", 0, 1, 1],
      ["Without a key theme", 1, 2, 3],
      ["All entries", 2, 4, 6],
    ]);
    workbook.close();
  });

  it("are offered under Key theme, where anything else can be typed too", async () => {
    const workbook = await review();
    const { source, alert } = await themeRule(workbook);
    expect(String(source)).toMatch(/^=Review!\$A\$\d+:\$A\$\d+$/);
    expect(alert).toBe(false);
    workbook.close();
  });

  it("lose nothing by another merge: the lines, what a person wrote beside them, the themes and what is offered stay", async () => {
    const workbook = await review();
    await workbook.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("LinesOfEnquiry").getDataBodyRange();
      body.getCell(0, 3).values = [["Who listened, and when?"]];
      await context.sync();
    });
    await sendAgain(workbook, [...POLICE, ["01/06/2021", "Police visited the home and saw both children."]]);
    await merge(workbook);
    expect(await rowsOf(workbook, "LinesOfEnquiry")).toEqual([
      { "Line of enquiry": LINES[0], Entries: 2, Actions: "", "What it asks": "Who listened, and when?" },
      { "Line of enquiry": LINES[1], Entries: 1, Actions: "", "What it asks": "" },
    ]);
    const { counts } = await sheetOf(workbook);
    expect(new Set(counts.at(-1)?.slice(0, 4))).toEqual(new Set(["All entries", 2, 5, 7]));
    expect((await themeRule(workbook)).source).toBeDefined();
    workbook.close();
  });

  it("show their entries, gaps and actions below the counts and in the pane", async () => {
    const workbook = await review();
    await mark(workbook, ["Voice of the child", "", "", "", "", "Voice of the child"]);
    await inChronology(workbook, (_sheet, table) => {
      table.columns.getItem("Date").getDataBodyRange().getCell(5, 0).values = [[44_600]];
    });
    await runIn(workbook)((context) => addEmptyPlan(context, { review: emptyReview(), agency: "" }, TODAY));
    await jobsOf(workbook).addPlanColumn();
    await workbook.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("ActionPlan");
      const write = (heading: string, value: string): void => {
        columns.getItem(heading).getDataBodyRange().getCell(0, 0).values = [[value]];
      };
      write("Ref", "1.1");
      write("Action", "Ask each child alone");
      write("Agency", "Police");
      write("Line of enquiry", "Voice of the child");
      await context.sync();
    });
    const { sheet } = await jobsOf(workbook).makeLinesSheet();
    expect(sheet).toBe("Lines of enquiry");
    const { counts, below } = await sheetOf(workbook);
    expect(counts[0]?.slice(-2)).toEqual([1, 1]);
    expect(below).toContain("03/03/2021   POL-0001 Neighbour reported shouting");
    expect(below).toContain("days without an entry on it");
    expect(below).toContain("Action 1.1 Ask each child alone (Police");
    const [line] = (await jobsOf(workbook).readLines()).lines;
    expect(line).toMatchObject({
      line: "Voice of the child",
      gaps: [{ from: "04/03/2021" }],
      actions: [{ ref: "1.1", agency: "Police" }],
    });
    expect(line?.entries.map(({ ref }) => ref)).toHaveLength(2);
    workbook.close();
  });

  it("show the actions of a plan whose recommendations came with key themes, and offer the lines there", async () => {
    const workbook = await review();
    await runIn(workbook)((context) => addEmptyPlan(context, { review: emptyReview(), agency: "" }, TODAY));
    await workbook.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("ActionPlan");
      columns.add(undefined, undefined, "Key theme");
      const write = (heading: string, value: string): void => {
        columns.getItem(heading).getDataBodyRange().getCell(0, 0).values = [[value]];
      };
      write("Ref", "1.1");
      write("Action", "Ask each child alone");
      write("Key theme", "voice of the child; Drift");
      await context.sync();
    });
    await jobsOf(workbook).makeLinesSheet();
    const { counts, below } = await sheetOf(workbook);
    expect(counts[0]?.slice(-2)).toEqual([1, 1]);
    expect(below).toContain("Action 1.1 Ask each child alone");
    const { lines, planColumn } = await jobsOf(workbook).saveLine("Voice of the child", "The child's voice");
    expect(planColumn).toBe(true);
    expect(lines[0]).toMatchObject({ line: "The child's voice", actions: [{ ref: "1.1" }] });
    workbook.close();
  });

  it("get other words in the chronology too, where the other themes of a cell stay", async () => {
    const workbook = await review();
    await jobsOf(workbook).saveLine("Voice of the child", "The child's voice");
    const themes = (await rowsOf(workbook)).map((row) => row["Key theme"]);
    expect(themes.slice(0, 3)).toEqual([
      "The child's voice",
      "The child's voice; Drift",
      "Was information shared?\nDrift",
    ]);
    const { lines } = await jobsOf(workbook).saveLine(null, "Drift");
    expect(lines.map(({ line, entries }) => [line, entries.length])).toEqual([
      ["The child's voice", 2],
      ["Was information shared?", 1],
      ["Drift", 2],
    ]);
    await expect(jobsOf(workbook).saveLine(null, "one; two")).rejects.toThrow("semicolon");
    const left = await jobsOf(workbook).removeLine("Drift");
    expect(left.lines.map(({ line }) => line)).toEqual(["The child's voice", "Was information shared?"]);
    workbook.close();
  });
});
