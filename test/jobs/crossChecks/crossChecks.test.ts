import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { mergeReturns, type Merged } from "../../../src/jobs/merge/mergeReturns";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { reviewFrom } from "../../../src/review/review";

const TODAY = "2026-11-21";

function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

const merge = (workbook: OpenedWorkbook): Promise<Merged> => mergeReturns(runIn(workbook), { today: TODAY });

const HEADING = "Date,Time,Source of information,Person(s),Event type,What happened,Action taken";

function csv(name: string, ...rows: string[]): FileGiven {
  return { name, bytes: new TextEncoder().encode([HEADING, ...rows].join("\r\n")) };
}

const review = reviewFrom({
  agencies: [
    { name: "Police", code: "POL" },
    { name: "Social Care", code: "CSC" },
    { name: "Housing", code: "HOU" },
  ],
  people: [{ identifier: "Child R" }, { identifier: "Mother" }],
});

const police = (day: string): FileGiven =>
  csv(
    "police.csv",
    `${day},10:00,Log,Child R,Strategy discussion,Strategy discussion with social care.,Joint enquiry.`,
    "10/03/2021,11:00,Log,Mother,Visit,Joint visit with the housing officer.,Advice given.",
    "12/05/2021,,Log,Child R,Conference,Officer attended the review conference.,None.",
    "20/10/2021,,Log,Mother,Traffic,Mother stopped for speeding.,Ticket.",
  );

const RETURNS = [
  police("01/03/2021"),
  csv(
    "social-care.csv",
    "02/03/2021,10:00,Record,Child R,Strategy discussion,Strategy discussion. Police took part.,Joint enquiry.",
    "12/05/2021,,Record,Child R,Conference,Review conference.,Plan continues.",
    "15/06/2021,,Record,Mother,Letter,Letter about a new worker.,None.",
  ),
  csv(
    "housing.csv",
    "03/02/2021,,File,Mother,Rent,Rent two weeks behind.,Letter.",
    "01/04/2021,,File,Mother,Gas,Gas check.,None.",
  ),
];

type Row = Record<string, string | number | boolean>;

async function rowsOf(workbook: OpenedWorkbook, name: string): Promise<Row[]> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    return rows.map((row) =>
      Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])),
    );
  });
}

async function write(workbook: OpenedWorkbook, row: number, heading: string, text: string): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("CrossChecks");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    const column = (header.values[0] ?? []).indexOf(heading);
    table.getDataBodyRange().getCell(row, column).values = [[text]];
    await context.sync();
  });
}

async function addRow(workbook: OpenedWorkbook, given: Row): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("CrossChecks");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    table.rows.add(undefined, [(header.values[0] ?? []).map((heading) => given[String(heading)] ?? "")]);
    await context.sync();
  });
}

async function linkedOf(workbook: OpenedWorkbook, ref: string): Promise<unknown> {
  return (await rowsOf(workbook, "IntegratedChronology")).find((row) => row.Ref === ref)?.Linked;
}

async function cells(workbook: OpenedWorkbook): Promise<unknown> {
  return [await rowsOf(workbook, "CrossChecks"), await rowsOf(workbook, "IntegratedChronology")];
}

describe("the cross-checks", () => {
  let workbook: OpenedWorkbook;
  let merged: Merged;

  beforeEach(async () => {
    workbook = await openWorkbook(undefined, { today: TODAY });
    await applyReview(runIn(workbook), review);
    await addReturns(runIn(workbook), RETURNS, TODAY);
    merged = await merge(workbook);
  });

  afterEach(() => {
    workbook.close();
  });

  it("are on a sheet that says what they are, one row each, with refs that link to the chronology", async () => {
    const { links, discrepancies, omissions, gaps, unansweredReferrals, peopleInOneReturnOnly } =
      merged.crossChecks;
    const found = [links, discrepancies, omissions, gaps, unansweredReferrals, peopleInOneReturnOnly];
    const rows = await rowsOf(workbook, "CrossChecks");
    expect(rows).toHaveLength(found.reduce((sum, { length }) => sum + length, 0));
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Cross-checks");
      const says = sheet.getRange("A2").load("values");
      const { columns } = context.workbook.tables.getItem("CrossChecks");
      const goTo = columns.getItem("Go to").getDataBodyRange().load("formulas, values");
      await context.sync();
      expect(says.values[0]?.[0]).toContain("These are prompts");
      expect(goTo.formulas[0]?.[0]).toContain("HYPERLINK(\"#'Integrated chronology'!A\"");
      expect(new Set(goTo.formulas.flat()).size).toBe(1);
      expect(goTo.values.flat()).toEqual(rows.map((row) => String(row.Refs).split("; ")[0]));
      expect(rows[0]?.Refs).toMatch(/^[A-Z]{3}-\d{4}(; [A-Z]{3}-\d{4})*$/);
    });
  });

  it("show in the Linked column which entries each is linked to", async () => {
    const [first] = merged.crossChecks.links;
    const [ref = "", ...others] = first?.refs ?? [];
    expect(await linkedOf(workbook, ref)).toBe(others.join("; "));
  });

  it("change nothing when the same returns are merged again", async () => {
    const before = await cells(workbook);
    await merge(workbook);
    expect(await cells(workbook)).toEqual(before);
  });

  it("keep what the reviewer wrote, whatever the agencies correct", async () => {
    const rows = await rowsOf(workbook, "CrossChecks");
    const omission = rows.findIndex((row) => row.Kind === "omission");
    await write(workbook, omission, "Note", "Ask Housing on Monday");
    await write(workbook, omission, "Decision", "confirmed");
    await write(
      workbook,
      rows.findIndex((row) => row.About === "date"),
      "Note",
      "Which of the two?",
    );
    await addReturns(runIn(workbook), [police("02/03/2021")], TODAY);
    const { crossChecks } = await merge(workbook);
    expect(crossChecks.discrepancies).toEqual([]);
    const after = await rowsOf(workbook, "CrossChecks");
    expect(after.find((row) => row.Kind === "omission")).toMatchObject({
      Refs: rows[omission]?.Refs,
      Decision: "confirmed",
      Note: "Ask Housing on Monday",
    });
    const settled = after.filter((row) => row.Note === "Which of the two?");
    expect(settled).toMatchObject([{ Kind: "discrepancy", About: "date" }]);
    expect(settled[0]?.["What the check saw"]).toMatch(/^No longer seen by the checks\. /);
  });

  it("no longer show a rejected link, and remember that it was rejected", async () => {
    const rows = await rowsOf(workbook, "CrossChecks");
    const place = rows.findIndex((row) => row.Kind === "linked");
    const refs = String(rows[place]?.Refs).split("; ");
    await write(workbook, place, "Decision", "rejected");
    await merge(workbook);
    await merge(workbook);
    expect(await linkedOf(workbook, refs[0] ?? "")).toBe("");
    const kept = (await rowsOf(workbook, "CrossChecks")).filter((row) => row.Refs === refs.join("; "));
    expect(kept.filter((row) => row.Kind === "linked")).toMatchObject([{ Decision: "rejected" }]);
  });

  it("take a link that a person types, and keep it", async () => {
    const unlinked = (await rowsOf(workbook, "IntegratedChronology")).filter((row) => row.Linked === "");
    const one = unlinked.find((row) => row.Agency === "Police")?.Ref;
    const other = unlinked.find((row) => row.Agency === "Housing")?.Ref;
    await addRow(workbook, { Kind: "linked", Refs: `${String(one)}, ${String(other)}`, Note: "Same van" });
    await merge(workbook);
    await merge(workbook);
    expect(await linkedOf(workbook, String(one))).toBe(other);
    const kept = (await rowsOf(workbook, "CrossChecks")).filter((row) => row.Note === "Same van");
    expect(kept).toMatchObject([{ Kind: "linked", "What the check saw": "Added by hand." }]);
  });

  it("take a row of thirty refs, and show them all", async () => {
    const refs = Array.from({ length: 30 }, (_ref, index) => `XYZ-${String(1000 + index)}`).join("; ");
    await addRow(workbook, { Kind: "theme", Refs: refs, "What the check saw": "Same van" });
    await merge(workbook);
    const kept = (await rowsOf(workbook, "CrossChecks")).filter((row) => row.Kind === "theme");
    expect(kept).toMatchObject([
      { Refs: refs, "Go to": "", "What the check saw": "Added by hand: Same van" },
    ]);
  });

  it("of an older version, whose refs were the links, are read as they were", async () => {
    const before = await rowsOf(workbook, "CrossChecks");
    await workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("CrossChecks");
      ["Go to", "Check"].forEach((heading) => table.columns.getItem(heading).delete());
      table.columns.getItem("Date").name = "From";
      table.columns.getItem("Until").name = "To";
      const refs = table.columns.getItem("Refs").getDataBodyRange();
      refs.numberFormat = before.map(() => ["General"]);
      before.forEach(({ Refs }, row) => {
        if (row > 0 && Refs !== "") refs.getCell(row, 0).formulas = [[`=IFERROR("${String(Refs)}","")`]];
      });
      await context.sync();
    });
    await merge(workbook);
    const after = await rowsOf(workbook, "CrossChecks");
    const plain = (rows: Row[]) => rows.map(({ Kind, Refs, "What the check saw": saw }) => [Kind, Refs, saw]);
    const [[kind, refs, saw] = [], ...others] = plain(before);
    // The first row's refs are not a link: a person has typed them.
    expect(plain(after)).toEqual([
      [kind, refs, kind === "linked" ? `Added by hand: ${String(saw)}` : saw],
      ...others,
    ]);
    expect(after.map((row) => row["Go to"])).toEqual(before.map((row) => row["Go to"]));
    expect(after.map((row) => [row.Date, row.Until])).toEqual(before.map((row) => [row.Date, row.Until]));
    expect(after[0]).not.toHaveProperty("From");
  });

  it("keep the reviewer's own column, and use the gap lengths set on the sheet", async () => {
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem("CrossChecks").columns.add(0, undefined, "Owner");
      context.workbook.tables.getItem("GapLengths").getDataBodyRange().getCell(0, 1).values = [[400]];
      await context.sync();
    });
    const place = (await rowsOf(workbook, "CrossChecks")).findIndex((row) => row.Kind === "discrepancy");
    await write(workbook, place, "Owner", "KB");
    const again = await merge(workbook);
    expect(merged.crossChecks.gaps.map(({ agency }) => agency)).toContain("Police");
    expect(again.crossChecks.gaps.map(({ agency }) => agency)).not.toContain("Police");
    const rows = await rowsOf(workbook, "CrossChecks");
    expect(rows.filter((row) => row.Owner === "KB")).toMatchObject([{ Kind: "discrepancy" }]);
  });

  it("keep the sheet under a free name each time a person has removed its table", async () => {
    for (let time = 0; time < 2; time++) {
      await workbook.Excel.run(async (context) => {
        context.workbook.tables.getItem("CrossChecks").delete();
        await context.sync();
      });
      await merge(workbook);
    }
    const names = await workbook.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(
      expect.arrayContaining(["Cross-checks", "Cross-checks (before)", "Cross-checks 2 (before)"]),
    );
  });
});
