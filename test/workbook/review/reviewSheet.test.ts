import { openWorkbook } from "embedded-workbook";
import { reviewFrom, type Review } from "../../../src/review/review";
import {
  emptyReviewSheet,
  readReviewSheet,
  writeReviewSheet,
} from "../../../src/workbook/review/reviewSheet";

type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

const REVIEW = reviewFrom({
  reference: "LCSPR-R",
  nation: "northern-ireland",
  period: { from: "2021-01-01", to: "2023-06-30" },
  publication: "2026-09-01",
  people: [{ identifier: "Child R", role: "subject", born: "2015-02-14", names: ["Rowan", "Ro"] }],
  agencies: [{ name: "Police", code: "POL", aliases: ["Constabulary"] }],
  abbreviations: { MASH: "Multi-Agency Safeguarding Hub" },
  holidays: [{ date: "2027-06-05", name: "A royal wedding" }, "2027-09-08"],
});
const COLOURS = [{ agency: "Police", fill: "#8AEDFC", text: "#000000" }];

async function written(workbook: Workbook, review: Review): Promise<void> {
  await workbook.Excel.run((context) =>
    writeReviewSheet(context, { ...emptyReviewSheet(), review, colours: COLOURS }),
  );
}

/** Everything on the Review sheet, by address. */
async function cells(workbook: Workbook): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Review").getUsedRange().load("values");
    await context.sync();
    return used.values;
  });
}

describe("the Review sheet", () => {
  it("gives back the review that was written", async () => {
    const workbook = await openWorkbook();
    await written(workbook, REVIEW);
    const read = await workbook.Excel.run((context) => readReviewSheet(context));
    expect(read?.review).toEqual(REVIEW);
    expect(read?.colours).toEqual(COLOURS);
    workbook.close();
  });

  it("is left as it is where it already says the same in a person's own way", async () => {
    const workbook = await openWorkbook();
    await written(workbook, REVIEW);
    await workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("ReviewRecord").getDataBodyRange();
      table.getCell(2, 1).values = [["Northern Ireland"]];
      table.getCell(3, 1).values = [["1/1/2021"]];
      await context.sync();
    });
    const before = await cells(workbook);
    await written(workbook, REVIEW);
    expect(await cells(workbook)).toEqual(before);
    workbook.close();
  });

  it("keeps what a person added beside, below and between when more becomes known", async () => {
    const workbook = await openWorkbook();
    await written(workbook, REVIEW);
    await workbook.Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.getItem("Agencies").columns.getItem("Other names").getDataBodyRange().values = [
        ["Constabulary; Met"],
      ];
      tables.getItem("ReviewRecord").rows.add(undefined, [["Chair of the panel", "A. Person"]]);
      tables.getItem("People").rows.add(undefined, [["", "neighbour", "", "to be named"]]);
      worksheets.getItem("Review").getRange("A20").values = [["Ask the chair about the dates."]];
      await context.sync();
    });
    const known = await workbook.Excel.run((context) => readReviewSheet(context));
    const agencies = [
      ...(known?.review.agencies ?? []),
      ...reviewFrom({ agencies: [{ name: "Housing" }] }).agencies,
    ];
    await written(workbook, { ...REVIEW, agencies, reference: "LCSPR-R2" });
    const text = (await cells(workbook)).flat();
    for (const kept of ["Constabulary; Met", "Chair of the panel", "A. Person", "neighbour", "to be named"]) {
      expect(text).toContain(kept);
    }
    expect(text).toContain("Ask the chair about the dates.");
    const read = await workbook.Excel.run((context) => readReviewSheet(context));
    expect(read?.review.agencies.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Police", ["Constabulary", "Met"]],
      ["Housing", []],
    ]);
    expect([read?.review.reference, read?.review.people]).toEqual(["LCSPR-R2", REVIEW.people]);
    workbook.close();
  });
});
