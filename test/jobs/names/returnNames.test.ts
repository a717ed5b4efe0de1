import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { reviewFrom } from "../../../src/review/review";
import { readReviewSheet } from "../../../src/workbook/review/reviewSheet";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import { csv, merge, POLICE, runIn, TODAY } from "../smallReview";
import { allNames, namesIn, opened } from "./everyJob";

async function returnsOf(workbook: OpenedWorkbook): Promise<string[]> {
  const known = await workbook.Excel.run(readReviewSheet);
  return (known?.returns ?? []).map(({ sheet, file }) => `${file}: ${sheet}`);
}

async function rowsOf(workbook: OpenedWorkbook, heading: string): Promise<unknown[]> {
  const { tables } = await namesIn(workbook);
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(tables.chronology).getRange().load("values");
    await context.sync();
    const [headings = [], ...rows] = range.values;
    return rows.map((row): unknown => row[headings.indexOf(heading)]);
  });
}

describe("returns that are called like our sheets", () => {
  it("get another name for their sheet, and are merged like others", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    await applyReview(
      runIn(workbook),
      reviewFrom({ agencies: [{ name: "Integrated chronology" }, { name: "Last merge" }] }),
    );
    const files = ["Sources.csv", "Review.csv", "Last merge.csv", "Integrated chronology.csv", "Queries.csv"];
    const given = files.map((name, at) =>
      csv(name, [[`0${String(at + 1)}/03/2021`, `Visit to the home of the family, number ${String(at)}.`]]),
    );
    const { refused } = await addReturns(runIn(workbook), given, TODAY);
    expect(refused).toEqual([]);
    expect(await returnsOf(workbook)).toEqual(files.map((file) => `${file}: ${file.replace(".csv", "")} 2`));
    const first = await merge(workbook);
    expect([first.result.entries, first.result.chronologySheet]).toEqual([5, "Integrated chronology"]);
    const again = await merge(workbook);
    expect([again.result.entries, again.result.added, again.result.warnings]).toEqual([5, 0, []]);
    expect((await rowsOf(workbook, "Agency")).sort()).toEqual(
      files.map((file) => file.replace(".csv", "")).sort(),
    );
    const { sheets } = await allNames(workbook);
    expect(sheets.filter((name) => / 3$/.test(name))).toEqual([]);
    workbook.close();
  }, 60_000);

  it("keep their sheet to themselves where the workbook has no sheet of ours yet", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const rows = ["Date,Source,Person(s),What happened", "01/03/2021,Log,Mother,The family moved."].join(
      "\r\n",
    );
    const given = ["Review.csv", "Sources.csv"].map((name) => ({
      name,
      bytes: new TextEncoder().encode(rows),
    }));
    expect((await addReturns(runIn(workbook), given, TODAY)).refused).toEqual([]);
    expect(await returnsOf(workbook)).toEqual(["Review.csv: Review 2", "Sources.csv: Sources 2"]);
    const [sheets, values] = await workbook.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Review 2").getUsedRange(true).load("values");
      const own = context.workbook.tables.getItem("Returns").worksheet.load("name");
      await context.sync();
      return [own.name, used.values];
    });
    expect([sheets, values.length]).toEqual(["Returns list", 2]);
    workbook.close();
  }, 60_000);
});

/** A return of the police as a workbook; `more` is what else is in it. */
async function workbookOf(more: (context: Excel.RequestContext) => void): Promise<FileGiven> {
  const workbook = await opened((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Date", "What happened"],
      ["03/03/2021", "Neighbour reported shouting at the home address."],
      ["10/03/2021", "Mother reported that her telephone had been stolen."],
    ];
    more(context);
  });
  const bytes = await workbook.save();
  workbook.close();
  return { name: "Police.xlsx", bytes };
}

describe("names that come with a return", () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "defined names",
      ({ workbook: { names, worksheets } }) => {
        const cell = worksheets.getItem("Sheet1").getRange("D1");
        ["People", "Returns", "Sources", "AmberWithin"].forEach((name) => names.add(name, cell));
      },
    ],
    [
      "a table",
      ({ workbook: { worksheets } }) => {
        worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "Returns";
      },
    ],
    [
      "a table that is called like our chronology",
      ({ workbook: { worksheets } }) => {
        worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "IntegratedChronology";
      },
    ],
  ])(
    "are not ours: %s",
    async (_what, more) => {
      const workbook = await openWorkbook(undefined, { today: TODAY });
      const file = await workbookOf(more);
      const { refused } = await addReturns(runIn(workbook), [file], TODAY);
      expect(refused).toEqual([]);
      expect((await merge(workbook)).result.entries).toBe(2);
      expect((await merge(workbook)).result).toMatchObject({ entries: 2, added: 0, changed: 0 });
      expect(await returnsOf(workbook)).toEqual(["Police.xlsx: Police"]);
      workbook.close();
    },
    60_000,
  );

  it("are not ours where the return is itself a review: our own tables stand beside those that came", async () => {
    const other = await openWorkbook(undefined, { today: TODAY });
    await addReturns(runIn(other), [csv("Housing.csv", POLICE)], TODAY);
    const file = { name: "Police.xlsx", bytes: await other.save() };
    other.close();
    const workbook = await openWorkbook(undefined, { today: TODAY });
    await addReturns(runIn(workbook), [file], TODAY);
    const returns = await returnsOf(workbook);
    expect(returns.every((line) => line.startsWith("Police.xlsx: "))).toBe(true);
    const { tables } = await namesIn(workbook);
    expect([tables.returns, tables.people]).toEqual(["CR_Returns", "CR_People"]);
    await merge(workbook);
    expect(await returnsOf(workbook)).toEqual(returns);
    workbook.close();
  }, 60_000);
});

describe("headings that every object of JavaScript has", () => {
  it("are columns like others, the first time and again", async () => {
    const headings = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
    const file = (text: string): FileGiven => ({
      name: "Police.csv",
      bytes: new TextEncoder().encode(
        [
          ["Date", "Source", "Person(s)", "What happened", ...headings].join(","),
          [
            "03/03/2021",
            "Log",
            "Mother",
            "Neighbour reported shouting.",
            ...headings.map((each) => `${text} ${each}`),
          ].join(","),
        ].join("\r\n"),
      ),
    });
    const workbook = await openWorkbook(undefined, { today: TODAY });
    expect((await addReturns(runIn(workbook), [file("first")], TODAY)).refused).toEqual([]);
    await merge(workbook);
    for (const heading of headings) expect(await rowsOf(workbook, heading)).toEqual([`first ${heading}`]);
    expect((await merge(workbook)).result).toMatchObject({ added: 0, changed: 0 });
    await addReturns(runIn(workbook), [file("second")], TODAY);
    expect((await merge(workbook)).result).toMatchObject({ entries: 1, changed: 1 });
    for (const heading of headings) expect(await rowsOf(workbook, heading)).toEqual([`second ${heading}`]);
    workbook.close();
  }, 60_000);
});

describe("agencies whose name Excel could take for something else", () => {
  it("are merged, listed and counted under their own name; what is too long for a name is none", async () => {
    const agencies = ["=cmd|'/C calc'!A0", "+44 Housing", "-Minus Trust", "@Home Care", "<b>", "__proto__"];
    const given = [...agencies, "A service whose name never ends. ".repeat(10)].map(
      (agency, at): FileGiven => {
        const row = `0${String(at + 1)}/03/2021,Log,Mother,Only this agency recorded matter ${"abcdefgh".charAt(at)}.`;
        const lines = [`Agency,"${agency}"`, "", "Date,Source,Person(s),What happened", row];
        const bytes = new TextEncoder().encode(lines.join("\r\n"));
        return { name: `r${String(at)}.csv`, bytes, said: { beside: true } };
      },
    );
    const workbook = await openWorkbook(undefined, { today: TODAY });
    expect((await addReturns(runIn(workbook), given, TODAY)).refused).toEqual([]);
    expect((await merge(workbook)).result.entries).toBe(7);
    expect(await rowsOf(workbook, "Agency")).toEqual([...agencies, "R6"]);
    const { sheets } = await namesIn(workbook);
    const counted = await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheets.glance).getUsedRange(true).load("values");
      await context.sync();
      return range.values.map((row): unknown[] => [row[1], row.at(-1)]);
    });
    for (const agency of [...agencies, "R6"]) expect(counted).toContainEqual([agency, 1]);
    expect((await merge(workbook)).result).toMatchObject({ entries: 7, added: 0, changed: 0 });
    workbook.close();
  }, 60_000);
});
