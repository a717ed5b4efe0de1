import { openWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { listReturns } from "../../../src/jobs/returns/listReturns";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import { returnOf, runIn, sheetsOf, TODAY } from "../queries/queriesOf";

const NO_DATES = [
  "n/k,,Log 1,Officers were called to the home.,None taken",
  "n/k,,Log 2,Father seen.,Advice",
];
const DATED = ["12/04/2022,11:00,Log 2,Mother rang about a neighbour.,None taken"];

/** A workbook with one sheet called "Log" as an agency sends it. */
async function policeFile(told: string): Promise<FileGiven> {
  const workbook = await openWorkbook();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "Log";
    sheet.getRange("A1:D3").values = [
      ["Agency: Police", "", "", ""],
      ["Date of event", "Source", "What happened", "Action taken"],
      ["'12 March 2022", "Log 1", told, "None taken"],
    ];
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return { name: "police.xlsx", bytes };
}

describe("adding a return that the workbook refuses half-way", () => {
  it("leaves nothing behind that is still there when it is added again, whichever request fails", async () => {
    const first = await policeFile("Officers were called to the home.");
    const corrected = await policeFile("Officers were called to the home by Mother.");
    const clean = await openWorkbook();
    await addReturns(runIn(clean), [first], TODAY);
    const standing = await clean.save();
    const before = clean.traffic.requests;
    await addReturns(runIn(clean), [corrected], TODAY);
    const requests = clean.traffic.requests - before;
    const wanted = { sheets: (await sheetsOf(clean)).sort(), returns: await listReturns(runIn(clean)) };
    clean.close();
    let failed = 0;
    for (let failAt = 1; failAt <= requests; failAt++) {
      for (const start of [undefined, standing]) {
        const broken = await openWorkbook(start, { failAt });
        await addReturns(runIn(broken), [corrected], TODAY).catch(() => failed++);
        const left = await broken.save();
        broken.close();
        const again = await openWorkbook(left);
        await addReturns(runIn(again), [corrected], TODAY);
        const found = { sheets: (await sheetsOf(again)).sort(), returns: await listReturns(runIn(again)) };
        again.close();
        expect({ failAt, ...found }).toEqual({ failAt, ...wanted });
      }
    }
    expect(failed).toBeGreaterThan(requests);
  }, 60_000);
});

describe("a return that comes in", () => {
  it("is read with a warning where Excel does not say which cells are merged", async () => {
    const workbook = await openWorkbook(undefined, {
      failing: [{ call: "Range.getMergedAreasOrNullObject", when: "before" }],
    });
    const result = await addReturns(runIn(workbook), [await policeFile("Officers were called.")], TODAY);
    workbook.close();
    expect(result.added.map(({ agency, rows }) => [agency, rows])).toEqual([["Police", 3]]);
    expect(result.warnings).toEqual([
      expect.stringMatching(/^police\.xlsx, Log: Excel could not say which cells of this sheet are merged/),
    ]);
  });

  it("is spoken of where no row of it has a date, and not where all is well", async () => {
    const workbook = await openWorkbook();
    const result = await addReturns(
      runIn(workbook),
      [returnOf("police", NO_DATES), returnOf("housing", DATED)],
      TODAY,
    );
    expect(result.added.map(({ agency }) => agency)).toEqual(["Police", "Housing"]);
    expect(result.warnings).toEqual([expect.stringMatching(/^police\.csv, police: No row .* has a date/)]);
    workbook.close();
  });
});
