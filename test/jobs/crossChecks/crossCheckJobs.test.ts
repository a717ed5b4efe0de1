import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { createCrossCheckJobs } from "../../../src/jobs/crossChecks/crossCheckJobs";
import type { CrossCheckJobs, CrossCheckListed } from "../../../src/jobs/crossChecks/crossCheckTypes";
import { mergeReturns } from "../../../src/jobs/merge/mergeReturns";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import { reviewFrom } from "../../../src/review/review";
import { rowsOf, runIn, TODAY, type Row } from "../queries/queriesOf";

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

const RETURNS = [
  csv(
    "police.csv",
    "01/03/2021,10:00,Log,Child R,Strategy discussion,Strategy discussion with social care.,Joint enquiry.",
    "10/03/2021,11:00,Log,Mother,Visit,Joint visit with the housing officer.,Advice given.",
    "20/10/2021,,Log,Mother,Traffic,Mother stopped for speeding.,Ticket.",
  ),
  csv(
    "social-care.csv",
    "02/03/2021,10:00,Record,Child R,Strategy discussion,Strategy discussion. Police took part.,Joint enquiry.",
    "15/06/2021,,Record,Mother,Letter,Letter about a new worker.,None.",
  ),
  csv("housing.csv", "03/02/2021,,File,Mother,Rent,Rent two weeks behind.,Letter."),
];

let workbook: OpenedWorkbook;
let jobs: CrossCheckJobs;

async function opened(): Promise<void> {
  workbook = await openWorkbook(undefined, { today: TODAY });
  jobs = createCrossCheckJobs(runIn(workbook));
  await applyReview(runIn(workbook), review);
  await addReturns(runIn(workbook), RETURNS, TODAY);
}

const merge = () => mergeReturns(runIn(workbook), { today: TODAY });

async function listed(kind: CrossCheckListed["kind"]): Promise<CrossCheckListed> {
  const found = (await jobs.listCrossChecks())?.find((check) => check.kind === kind);
  if (!found) throw new Error(`No cross-check is of the kind ${kind}.`);
  return found;
}

const refsOf = ({ entries }: CrossCheckListed): string[] => entries.map(({ ref }) => ref);

async function linkedOf(ref: string | undefined): Promise<unknown> {
  return (await rowsOf(workbook, "IntegratedChronology")).find((row) => row.Ref === ref)?.Linked;
}

async function standing(kind: string, refs: readonly string[]): Promise<Row | undefined> {
  const rows = await rowsOf(workbook, "CrossChecks");
  return rows.find((row) => row.Kind === kind && row.Refs === refs.join("; "));
}

async function inTable(
  name: string,
  work: (table: Excel.Table, context: Excel.RequestContext) => void,
): Promise<void> {
  await workbook.Excel.run(async (context) => {
    work(context.workbook.tables.getItem(name), context);
    await context.sync();
  });
}

/** A ref of the agency that is not linked to anything. */
async function unlinked(agency: string): Promise<string> {
  const rows = await rowsOf(workbook, "IntegratedChronology");
  return String(rows.find((row) => row.Agency === agency && row.Linked === "")?.Ref);
}

afterEach(() => {
  workbook.close();
});

it("before the first merge there are no cross-checks to list", async () => {
  await opened();
  expect(await jobs.listCrossChecks()).toBeNull();
  await expect(jobs.addLink(["POL-0001", "CSC-0001"], "")).rejects.toThrow("no table of cross-checks");
});

describe("the cross-checks of a merged review", () => {
  beforeEach(async () => {
    await opened();
    await merge();
  });

  it("are listed in the order of the sheet, with the entries they are about and their agencies", async () => {
    const rows = await rowsOf(workbook, "CrossChecks");
    const list = (await jobs.listCrossChecks()) ?? [];
    expect(list.map(({ message }) => message)).toEqual(rows.map((row) => row["What the check saw"]));
    expect(list.map(({ accounts }) => accounts)).toEqual(rows.map((row) => row["What each says"]));
    const link = await listed("link");
    expect(link.entries).toEqual([
      { ref: "POL-0001", agency: "Police", date: "01/03/2021" },
      { ref: "CSC-0001", agency: "Social Care", date: "02/03/2021" },
    ]);
    expect(link.agencies).toEqual(["Police", "Social Care"]);
  });

  it("count gaps by lengths that are read and set, from the next merge on", async () => {
    expect(await jobs.readGapDays()).toEqual({ agency: 120, all: 28 });
    await jobs.setGapDays({ agency: 4000, all: 3000 });
    expect(await jobs.readGapDays()).toEqual({ agency: 4000, all: 3000 });
    expect((await jobs.listCrossChecks())?.some(({ kind }) => kind === "gap")).toBe(true);
    await merge();
    expect((await jobs.listCrossChecks())?.some(({ kind }) => kind === "gap")).toBe(false);
  });

  it("each have a unique key", async () => {
    const keys = ((await jobs.listCrossChecks()) ?? []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("take a decision and a note into the reviewer's columns, and leave the rest alone", async () => {
    const omission = await listed("omission");
    await jobs.decideCrossCheck(omission.key, "confirmed", null);
    await jobs.decideCrossCheck(omission.key, null, "=ask Housing on Monday");
    expect(await standing("omission", refsOf(omission))).toMatchObject({
      Decision: "confirmed",
      Note: "=ask Housing on Monday",
    });
    expect(await listed("omission")).toMatchObject({ decision: "confirmed", note: "=ask Housing on Monday" });
  });

  it("are found again after the sheet was sorted and a row inserted", async () => {
    const gap = await listed("gap");
    await inTable("CrossChecks", (table) => {
      table.rows.add(0, [["", "", "", "", "", "", "", "Ours", "", "", "keep", ""]]);
      table.sort.apply([{ key: 7, ascending: false }]);
    });
    const list = await jobs.decideCrossCheck(gap.key, "rejected", "School holidays");
    expect(list.filter(({ decision }) => decision !== "")).toMatchObject([
      { key: gap.key, message: gap.message, note: "School holidays" },
    ]);
    const rows = await rowsOf(workbook, "CrossChecks");
    expect(rows.filter((row) => row.Decision === "rejected")).toMatchObject([
      { "What the check saw": gap.message },
    ]);
  });

  it("drop a link from the Linked column as soon as it is rejected, and show it again when that is undone", async () => {
    const link = await listed("link");
    const [one, other] = refsOf(link);
    await jobs.decideCrossCheck(link.key, "rejected", null);
    expect([await linkedOf(one), await linkedOf(other)]).toEqual(["", ""]);
    await jobs.decideCrossCheck(link.key, "", null);
    expect([await linkedOf(one), await linkedOf(other)]).toEqual([other, one]);
  });

  it("remember a rejected link at the next merge", async () => {
    const link = await listed("link");
    await jobs.decideCrossCheck(link.key, "rejected", "Two meetings");
    await merge();
    expect(await linkedOf(refsOf(link)[0])).toBe("");
    expect(await listed("link")).toMatchObject({ decision: "rejected", note: "Two meetings" });
  });

  it("take a link made by hand, show it at once, and keep it unchanged at the next merge", async () => {
    const refs = [await unlinked("Housing"), await unlinked("Police")];
    await jobs.addLink([refs[1]?.toLowerCase() ?? "", ` ${refs[0] ?? ""} `], "Same van");
    const before = [await linkedOf(refs[0]), await linkedOf(refs[1])];
    expect(before).toEqual([refs[1], refs[0]]);
    await merge();
    expect([await linkedOf(refs[0]), await linkedOf(refs[1])]).toEqual(before);
    expect(await standing("linked", refs)).toMatchObject({
      "What the check saw": "Added by hand.",
      Note: "Same van",
    });
  });

  it("keep the filter of the sheet when a link is added", async () => {
    await inTable("CrossChecks", (table) => {
      table.columns.getItem("Kind").filter.applyValuesFilter(["gap"]);
    });
    await jobs.addLink([await unlinked("Housing"), await unlinked("Police")], "");
    await workbook.Excel.run(async (context) => {
      const { filter } = context.workbook.tables.getItem("CrossChecks").columns.getItem("Kind");
      filter.load("criteria");
      await context.sync();
      expect(filter.criteria.values).toEqual(["gap"]);
    });
  });

  it("link again what was rejected before, on the same row", async () => {
    const link = await listed("link");
    await jobs.decideCrossCheck(link.key, "rejected", null);
    const list = await jobs.addLink(refsOf(link), "");
    expect(list.filter(({ kind }) => kind === "link")).toMatchObject([
      { key: link.key, decision: "confirmed" },
    ]);
    expect(await linkedOf(refsOf(link)[0])).toBe(refsOf(link)[1]);
  });

  it.each([
    ["one entry alone", ["POL-0001"], "two or more entries"],
    ["entries of one agency", ["POL-0001", "POL-0002"], "two or more agencies"],
    ["a ref that the chronology does not have", ["POL-0001", "CSC-0099"], "no entry CSC-0099"],
    ["what is linked already", ["POL-0001", "CSC-0001"], "linked already"],
  ])("do not link %s, and say why", async (_, refs, message) => {
    const before = await rowsOf(workbook, "CrossChecks");
    await expect(jobs.addLink(refs, "")).rejects.toThrow(message);
    expect(await rowsOf(workbook, "CrossChecks")).toEqual(before);
  });

  it("say so if the row is gone, and put a column back that is", async () => {
    const gap = await listed("gap");
    await expect(jobs.decideCrossCheck(`${gap.key} of old`, "confirmed", null)).rejects.toThrow(
      "no longer on the sheet",
    );
    await inTable("CrossChecks", (table) => {
      table.columns.getItem("Note").delete();
    });
    await jobs.decideCrossCheck(gap.key, null, "A note");
    const noted = (await rowsOf(workbook, "CrossChecks")).filter(({ Note }) => Note === "A note");
    expect(noted).toMatchObject([{ Kind: "gap" }]);
  });
});
