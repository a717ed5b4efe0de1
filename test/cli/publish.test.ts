import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "embedded-workbook";
import { NotDone } from "../../src/cli/notDone";
import { runPublish } from "../../src/cli/publish";
import { applyReview } from "../../src/jobs/review/applyReview";
import { addReturns } from "../../src/jobs/returns/addReturns";
import { JobError } from "../../src/jobs/shared/jobError";
import { parseReview } from "../../src/review/review";
import { csv, merge, runIn, TODAY, type Rows } from "../jobs/smallReview";
import { hideEverywhere } from "../publication/hidingPlaces";
import { PEOPLE, PLANTED, PLANTINGS } from "../publication/plantings";
import { cellsIn, everythingIn, folded } from "../publication/search";
import { jobPlace, leave, type JobPlace } from "./jobPlace";

let place: JobPlace;
let review: string;
let copy: Uint8Array;
let report: unknown;

const PER_ENTRY = 6;
const ORDINARY = "The grace period will end in May 2021; a mark on the arm, and the will of the court.";

const DOUBTFUL = "Tilda Ashmarsh rang the surgery about a last appointment.";

const WITHDRAWN = "An entry that the police took back, about another family.";

function rows(): Rows {
  const texts = PLANTINGS.map(({ text }) => text.replaceAll('"', '""'));
  const entries = Array.from({ length: Math.ceil(texts.length / PER_ENTRY) }, (_, at) =>
    texts.slice(at * PER_ENTRY, (at + 1) * PER_ENTRY).join("\n"),
  );
  const day = (at: number): string =>
    `${String((at % 27) + 1).padStart(2, "0")}/${at < 27 ? "03" : "04"}/2021`;
  return [...entries, ORDINARY, DOUBTFUL, WITHDRAWN, "A last entry."].map(
    (text, at) => [day(at), text] as const,
  );
}

beforeAll(async () => {
  place = jobPlace();
  review = path.join(place.folder, "review.xlsx");
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const run = runIn(workbook);
  await applyReview(run, parseReview(JSON.stringify({ reference: "LCSPR-Q", people: PEOPLE })));
  await addReturns(run, [csv("Quorra Tarrick police.csv", rows())], TODAY);
  await merge(workbook);
  await run(hideEverywhere);
  await run(withdraw);
  writeFileSync(review, await workbook.save());
  workbook.close();
  const [out, told] = [path.join(place.folder, "copy.xlsx"), path.join(place.folder, "report.json")];
  await publish("--out", out, "--report", told);
  copy = new Uint8Array(readFileSync(out));
  report = JSON.parse(readFileSync(told, "utf8"));
});

afterAll(() => {
  leave(place);
});

/** Marks an entry as a merge does when its agency no longer has it. */
async function withdraw(context: Excel.RequestContext): Promise<void> {
  const { columns } = context.workbook.tables.getItem("IntegratedChronology");
  const [events, queries] = ["What happened", "Queries"].map((name) =>
    columns.getItem(name).getDataBodyRange().load("values"),
  );
  await context.sync();
  const at = events?.values.findIndex(([event]) => event === WITHDRAWN) ?? -1;
  queries?.getCell(at, 0).set({ values: [["Withdrawn, 1 note"]] });
  await context.sync();
}

const publish = (...args: string[]): Promise<void> => runPublish(["--in", review, ...args], place.terminal);

describe("the publication copy", () => {
  it("holds none of the names and numbers planted in the returns, in any part or encoding", () => {
    expect(PLANTED).toBeGreaterThan(300);
    const readings = everythingIn(copy);
    const secrets = PLANTINGS.flatMap((planting) => planting.secrets);
    expect(secrets.filter((secret) => readings.some((reading) => reading.includes(folded(secret))))).toEqual(
      [],
    );
  });

  it("holds nothing of what was planted where no cell shows it", () => {
    const readings = everythingIn(copy);
    for (const hidden of ["Quorra", "Tarrick", "Ask", "whoever", "far away"])
      expect([hidden, readings.some((reading) => reading.includes(folded(hidden)))]).toEqual([hidden, false]);
  });

  it("is made from a review in which such things hide in many parts", () => {
    const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(review))));
    const hiding = parts.filter(([, bytes]) => /quorra|tarrick/i.test(new TextDecoder().decode(bytes)));
    expect(hiding.map(([part]) => part.replace(/\d+/g, "N"))).toEqual(
      expect.arrayContaining([
        "customXml/itemN.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
        "xl/charts/chartN.xml",
        "xl/commentsN.xml",
        "xl/sharedStrings.xml",
        "xl/tables/tableN.xml",
        "xl/workbook.xml",
        "xl/worksheets/_rels/sheetN.xml.rels",
        "xl/worksheets/sheetN.xml",
      ]),
    );
  });

  it("is made of six kinds of parts and no other", () => {
    expect(Object.keys(unzipSync(copy)).map((part) => part.replace(/\d+/g, "N"))).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheetN.xml",
      "xl/worksheets/sheetN.xml",
      "xl/worksheets/sheetN.xml",
    ]);
  });

  it("leaves out hidden rows, and says so", () => {
    expect(place.warned).toContain(
      '1 hidden or filtered row of the sheet "Integrated chronology" is left out: show them first, if they belong in the copy.',
    );
  });

  it("leaves out an entry that its agency withdrew, and says so on its first page, in the report and as a warning", () => {
    const said = '1 row that its agency withdrew is left out of the sheet "Integrated chronology".';
    const cells = cellsIn(copy);
    expect(cells).not.toContain(WITHDRAWN);
    expect(cells).toContain(said);
    expect(place.warned).toContain(said);
    expect(report).toHaveProperty("withdrawn", [{ sheet: "Integrated chronology", rows: 1 }]);
  });

  it("says on every page that it is not ready while something is undecided, and marks the cells", () => {
    const parts = Object.entries(unzipSync(copy)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    const sheets = parts.filter(([path]) => path.startsWith("xl/worksheets/"));
    for (const [, xml] of sheets) expect(xml).toContain("NOT READY TO BE PUBLISHED</oddHeader>");
    const [, chronology = ""] = sheets[1] ?? [];
    const styleOf = (words: string): string =>
      new RegExp(`s="(\\d+)" t="inlineStr"><is><t xml:space="preserve">${words}`).exec(chronology)?.[1] ?? "";
    expect(styleOf("Tilda")).toMatch(/\d/);
    expect(styleOf("Tilda")).not.toBe(styleOf("A last entry"));
  });

  it("leaves ordinary words as they are", () => {
    expect(cellsIn(copy)).toContain(ORDINARY);
  });

  it("opens as a workbook, its first page counting what was done and its last listing what is doubtful by cell", async () => {
    const workbook = await openWorkbook(copy, { today: TODAY });
    const pages = await workbook.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRange().load("values"));
      await context.sync();
      return worksheets.items.map(({ name }, at) => {
        const values: unknown[][] = used[at]?.values ?? [];
        return { name, values };
      });
    });
    workbook.close();
    const [first, , last] = pages;
    expect(pages.map(({ name }) => name)).toEqual([
      "About this copy",
      "Integrated chronology",
      "Still doubtful",
    ]);
    expect(first?.values.find(([what]) => what === "NHS numbers taken out")?.[1]).toBe(
      told("replaced").filter(({ what }) => what === "NHS number").length,
    );
    expect(first?.values.find(([what]) => what === "Integrated chronology")?.[2]).toBe("1 rows, 6 columns");
    expect(last?.values.slice(4).map(([, cell]) => cell)).toEqual(told("doubtful").map(({ cell }) => cell));
  });

  it("is reported by sheet, cell and kind, never by the text", () => {
    const text = folded(JSON.stringify(report));
    expect(
      PLANTINGS.flatMap(({ secrets }) => secrets).filter((secret) => text.includes(folded(secret))),
    ).toEqual([]);
    expect(told("replaced")).toContainEqual({ sheet: "Integrated chronology", cell: "I5", what: "name" });
  });
});

describe("what was decided", () => {
  const made = async (decisions: object): Promise<string[]> => {
    const [file, out] = [path.join(place.folder, "decisions.json"), path.join(place.folder, "decided.xlsx")];
    writeFileSync(file, JSON.stringify(decisions));
    await publish("--decisions", file, "--out", out, "--report", path.join(place.folder, "decided.json"));
    return cellsIn(new Uint8Array(readFileSync(out)));
  };

  it("is taken out, or put in its place, and exact dates become months", async () => {
    const cells = await made({
      dates: "months",
      decisions: [{ words: "Tilda Ashmarsh", decision: "take out", instead: "A neighbour" }],
    });
    expect(cells).toContain("A neighbour rang the surgery about a last appointment.");
    expect(cells.filter((cell) => /\b\d{1,2}\/\d{1,2}\/\d{4}\b/.test(cell))).toEqual([
      expect.stringContaining("Made on 21/11/2026"),
    ]);
    expect(cells).toContain("March 2021");
    expect(cells).not.toContain("Date as recorded");
    expect(cells).not.toContain("Time");
    expect(cells).toContain(
      "Columns that tell the day or the hour are left out: Date as recorded, Time, Working days left.",
    );
  });

  it.each([
    ["a sheet that is hidden", { sheets: ["Quorra hidden"] }, JobError],
    ["a sheet that is not there", { sheets: ["Nowhere"] }, JobError],
    ["the Review sheet", { sheets: ["Review"] }, JobError],
    ["decisions that cannot be read", { decisions: [{ words: "A", decision: "maybe" }] }, NotDone],
  ])("%s is refused", async (_, decisions, error) => {
    await expect(made(decisions)).rejects.toThrow(error);
  });
});

function told(key: "replaced" | "doubtful"): { sheet: string; cell: string; what: string }[] {
  const list: unknown =
    typeof report === "object" && report !== null && key in report ? Reflect.get(report, key) : [];
  return Array.isArray(list)
    ? list.filter((each): each is { sheet: string; cell: string; what: string } => typeof each === "object")
    : [];
}
