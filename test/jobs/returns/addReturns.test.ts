import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { mergeReturns } from "../../../src/jobs/merge/mergeReturns";
import { listReturns } from "../../../src/jobs/returns/listReturns";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import { returnOf, runIn, sheetsOf, TODAY } from "../queries/queriesOf";

/** The integrated chronology with its headings. */
async function textsOfTable(workbook: OpenedWorkbook): Promise<string[][]> {
  return workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("IntegratedChronology").getRange().load("text");
    await context.sync();
    return table.text;
  });
}

const NO_DATES = [
  "n/k,,Log 1,Officers were called to the home.,None taken",
  "n/k,,Log 2,Father seen.,Advice",
];
const DATED = ["12/04/2022,11:00,Log 2,Mother rang about a neighbour.,None taken"];

/** A workbook with one sheet called "Log" as an agency sends it. */
async function policeFile(event: string): Promise<FileGiven> {
  const workbook = await openWorkbook();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "Log";
    sheet.getRange("A1:D3").values = [
      ["Agency: Police", "", "", ""],
      ["Date of event", "Source", "What happened", "Action taken"],
      ["'12 March 2022", "Log 1", event, "None taken"],
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
    clean.close();
    let failed = 0;
    let requests = 0;
    for (const start of [undefined, standing]) {
      const whole = await openWorkbook(start);
      const before = whole.traffic.requests;
      await addReturns(runIn(whole), [corrected], TODAY);
      requests = whole.traffic.requests - before;
      const wanted = { sheets: (await sheetsOf(whole)).sort(), returns: await listReturns(runIn(whole)) };
      whole.close();
      for (let failAt = 1; failAt <= requests; failAt++) {
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
  }, 120_000);
});

describe("adding and merging returns together", () => {
  it("asks Excel once more for each further file when they are added, and no more often when they are merged", async () => {
    const agencies = ["police", "housing", "school", "gp"];
    const requests: number[] = [];
    const merging: number[] = [];
    for (const many of [1, 2, 4]) {
      const workbook = await openWorkbook();
      const files = agencies.slice(0, many).map((agency) => returnOf(agency, DATED));
      expect((await addReturns(runIn(workbook), files, TODAY)).added).toHaveLength(many);
      const adding = workbook.traffic.requests;
      requests.push(adding);
      await mergeReturns(runIn(workbook), { today: TODAY });
      merging.push(workbook.traffic.requests - adding);
      workbook.close();
    }
    const [one = 0] = requests;
    const [merged = 0] = merging;
    expect([requests, merging]).toEqual([
      [one, one + 1, one + 3],
      [merged, merged, merged],
    ]);
    expect(one).toBeLessThanOrEqual(10);
    expect(merged).toBeLessThanOrEqual(34);
  });
});

describe("a file for which Excel reports an internal error", () => {
  const INSERT = "Workbook.insertWorksheetsFromBase64";

  it("is added with a warning if its sheets are there all the same, also a second time", async () => {
    const file = await policeFile("Officers were called.");
    const workbook = await openWorkbook(undefined, { failing: [{ call: INSERT, when: "after" }] });
    for (let time = 1; time <= 2; time++) {
      const { added, refused, warnings } = await addReturns(runIn(workbook), [file], TODAY);
      expect([added.map(({ sheet, rows }) => [sheet, rows]), refused]).toEqual([[["Police", 3]], []]);
      const [error, ...others] = warnings ?? [];
      expect(error).toMatch(/^police\.xlsx, Log: Excel reported an error when this sheet came in/);
      expect(others).toEqual(
        time === 1
          ? []
          : ["police.xlsx is in the workbook already, the same in every cell, so it was not added again."],
      );
    }
    expect(await sheetsOf(workbook)).toEqual(expect.arrayContaining(["Police"]));
    expect((await sheetsOf(workbook)).filter((name) => /log|police/i.test(name))).toEqual(["Police"]);
    workbook.close();
  });

  it("is refused with the known causes and a way round if they are not, and the others are added", async () => {
    const file = await policeFile("Officers were called.");
    const workbook = await openWorkbook(undefined, {
      failing: [{ call: INSERT, when: "before", only: 1 }],
    });
    const { added, refused } = await addReturns(
      runIn(workbook),
      [{ ...file, name: "labelled.xlsx" }, returnOf("housing", DATED), file],
      TODAY,
    );
    workbook.close();
    expect(added.map(({ agency }) => agency)).toEqual(["Housing", "Police"]);
    expect(refused.map(({ file: name }) => name)).toEqual(["labelled.xlsx"]);
    expect(refused[0]?.message).toMatch(
      /^labelled\.xlsx could not be brought in.* sensitivity label .*“extension hardening”.* save .* as \.csv/,
    );
  });

  it("is refused with its size named if Excel on the web takes no file as large, and the others are added", async () => {
    const file = await policeFile("Officers were called.");
    const code = "RequestPayloadSizeLimitExceeded";
    const workbook = await openWorkbook(undefined, { failing: [{ call: INSERT, when: "before", code }] });
    const { added, refused } = await addReturns(runIn(workbook), [file, returnOf("housing", DATED)], TODAY);
    workbook.close();
    expect(added.map(({ agency }) => agency)).toEqual(["Housing"]);
    expect(refused[0]?.message).toMatch(
      /^police\.xlsx is too large for Excel on the web.* 3\.7 MB.* \.csv file may be/i,
    );
  });

  it("is refused with only the policy named if Excel names it", async () => {
    const message = "This operation is not allowed due to the extension hardening policy.";
    const workbook = await openWorkbook(undefined, { failing: [{ call: INSERT, when: "before", message }] });
    const { refused } = await addReturns(runIn(workbook), [await policeFile("Officers were called.")], TODAY);
    workbook.close();
    expect(refused[0]?.message).toMatch(/^police\.xlsx was kept out by a policy .* save .* as \.csv/);
  });
});

describe("a file refused for any other reason", () => {
  it("is listed with its own error, and the others are added", async () => {
    const workbook = await openWorkbook(undefined, {
      failing: [{ call: "WorksheetCollection.add", when: "before", only: 1 }],
    });
    const { added, refused } = await addReturns(
      runIn(workbook),
      [returnOf("police", DATED), returnOf("housing", DATED)],
      TODAY,
    );
    workbook.close();
    expect(added.map(({ agency }) => agency)).toEqual(["Housing"]);
    expect(refused.map(({ file: name }) => name)).toEqual(["police.csv"]);
    expect(refused[0]?.message).toMatch(
      /^Could not add police\.csv\. Try again\. .*GeneralException · .* · Add\)$/,
    );
  });

  it("fails the job if it is every file", async () => {
    const workbook = await openWorkbook(undefined, { failAt: 1 });
    await expect(addReturns(runIn(workbook), [returnOf("police", DATED)], TODAY)).rejects.toThrow(
      "Could not add the returns.",
    );
    workbook.close();
  });
});

describe("a workbook as a return on an iPad", () => {
  it("is refused before anything is asked of Excel, and a .csv file is added", async () => {
    const workbook = await openWorkbook();
    const run = Object.assign(runIn(workbook), { withoutFiles: true });
    const { added, refused } = await addReturns(
      run,
      [await policeFile("Officers were called."), returnOf("housing", DATED)],
      TODAY,
    );
    workbook.close();
    expect(added.map(({ agency }) => agency)).toEqual(["Housing"]);
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^police\.xlsx is a workbook, and Excel on an iPad cannot .* \.csv/),
    ]);
  });

  it("is refused in the same words if only the call itself is unavailable", async () => {
    const workbook = await openWorkbook(undefined, {
      failing: [{ call: "Workbook.insertWorksheetsFromBase64", when: "before", code: "ApiNotFound" }],
    });
    const { refused } = await addReturns(runIn(workbook), [await policeFile("Officers were called.")], TODAY);
    workbook.close();
    expect(refused[0]?.message).toMatch(/Excel on an iPad/);
  });
});

describe("a return that comes in", () => {
  it("keeps all of a text too long for a cell, in one entry, and says where the rest is", async () => {
    const workbook = await openWorkbook();
    const long = "Mother rang about a neighbour. ".repeat(1500).trim();
    const rows = [`12/04/2022,11:00,Log 2,${long},None taken`, "13/04/2022,11:00,Log 3,Father seen.,Advice"];
    const { added, warnings } = await addReturns(runIn(workbook), [returnOf("police", rows)], TODAY);
    expect([added[0]?.rows, warnings]).toEqual([
      4,
      [expect.stringMatching(/^police\.csv, police: A text in row 2 is longer than .* below it\.$/)],
    ]);
    const { result } = await mergeReturns(runIn(workbook), { today: TODAY });
    expect(result.entries).toBe(2);
    const [headings = [], first = []] = await textsOfTable(workbook);
    const [one, other] = ["What happened", "What happened (continued)"].map(
      (heading) => first[headings.indexOf(heading)] ?? "",
    );
    workbook.close();
    expect(`${one}${other}`.replaceAll(/\s+/g, " ")).toBe(long);
  });

  it("is read with a warning if Excel does not report merged cells", async () => {
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

  it("gives a warning if none of its rows has a date, and not if all is well", async () => {
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
