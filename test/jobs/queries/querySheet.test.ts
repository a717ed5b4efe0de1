import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyFixes } from "../../../src/jobs/queries/applyFix";
import { checkReturns } from "../../../src/jobs/queries/checkReturns";
import { dismissQueries } from "../../../src/jobs/queries/dismissQuery";
import { makeQuerySheet, makeQueryWorkbook } from "../../../src/jobs/queries/makeQuerySheet";
import { readAnswers } from "../../../src/jobs/queries/readAnswers";
import type { FileGiven } from "../../../src/jobs/shared/fileGiven";
import { everythingIn, folded } from "../../publication/search";
import { POLICE, returnOf, rowsOf, runIn, sheetsOf, textsOf, TODAY, withReturns } from "./queriesOf";

const SHEET = "Queries for Police";

/** Writes answers beside the questions on a query sheet, by the words they ask about. */
async function answer(workbook: OpenedWorkbook, answers: Readonly<Record<string, string>>): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange(true).load("text");
    await context.sync();
    const top = used.text.findIndex((row) => row.includes("Your answer"));
    const headings = used.text[top] ?? [];
    for (const [wrote, text] of Object.entries(answers)) {
      const row = used.text.findIndex((cells) => cells[headings.indexOf("What you wrote there")] === wrote);
      used.getCell(row, headings.indexOf("Your answer")).values = [[text]];
    }
    await context.sync();
  });
}

/** The query sheet as the agency returns it: moved into a separate workbook and filled in. */
async function sentBack(
  workbook: OpenedWorkbook,
  answers: Readonly<Record<string, string>>,
): Promise<FileGiven> {
  const own = await openWorkbook(await workbook.save(), { today: TODAY });
  await answer(own, answers);
  await own.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    worksheets.items
      .filter(({ name }) => name !== SHEET)
      .forEach((sheet) => {
        sheet.visibility = "Visible";
        sheet.delete();
      });
    await context.sync();
  });
  const file = { name: "police-answers.xlsx", bytes: await own.save() };
  own.close();
  return file;
}

async function answersIn(workbook: OpenedWorkbook): Promise<unknown[][]> {
  const rows = await rowsOf(workbook, "Queries");
  return rows
    .filter((row) => row.Answer !== "")
    .map((row) => [row["What was written"], row.State, row.Answer]);
}

describe("a query sheet for one agency", () => {
  it("lists its open queries in the order of its return, with the words they are about", async () => {
    const workbook = await withReturns([
      returnOf("police", POLICE),
      returnOf("housing", ["31/02/2022,,Tenancy file,A visit to the flat.,None taken"]),
    ]);
    const { sheet, queries } = await makeQuerySheet(runIn(workbook), "Police", TODAY);
    expect(sheet).toBe(SHEET);
    const texts = await textsOf(workbook, SHEET);
    expect(texts[0]?.[0]).toBe("Queries for Police – LCSPR-T");
    const top = texts.findIndex((row) => row.includes("Your answer"));
    const rows = texts.slice(top + 1);
    expect(rows).toHaveLength(queries);
    const where = rows.map((row) => row[1]);
    expect(where[0]).toBe("police, row 2");
    expect(where).toEqual([...where].sort());
    expect(rows[0]).toContain("03/25/2022");
    expect(rows[0]).toContain("Officers were called to the home.");
    expect(rows.flat().join(" ")).not.toContain("A visit to the flat.");
    workbook.close();
  });

  it("leaves out what was dismissed, and says so if nothing is left to ask", async () => {
    const workbook = await withReturns([returnOf("police", POLICE.slice(0, 1))]);
    const { tracked } = await checkReturns(runIn(workbook), { today: TODAY });
    await dismissQueries(
      runIn(workbook),
      tracked.map(({ key }) => key),
      "Known.",
      TODAY,
    );
    await expect(makeQuerySheet(runIn(workbook), "Police", TODAY)).rejects.toThrow(
      "There are no open queries for Police.",
    );
    workbook.close();
  });

  it("replaces an earlier one, but not one that somebody wrote in", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await makeQuerySheet(runIn(workbook), "Police", TODAY);
    await makeQuerySheet(runIn(workbook), "Police", TODAY);
    expect((await sheetsOf(workbook)).filter((name) => name.startsWith("Queries for"))).toEqual([SHEET]);
    await answer(workbook, { "03/25/2022": "25 March 2022" });
    const { sheet } = await makeQuerySheet(runIn(workbook), "Police", TODAY);
    expect(sheet).toBe(`${SHEET} 2`);
    expect((await textsOf(workbook, SHEET)).flat()).toContain("25 March 2022");
    workbook.close();
  });
});

describe("a workbook to send to one agency", () => {
  it("holds its queries and nothing of any other agency, and its answers are read in", async () => {
    const workbook = await withReturns([
      returnOf("police", POLICE),
      returnOf("housing", ["31/02/2022,,Tenancy file,A visit to the flat.,None taken"]),
    ]);
    const { opened, name, file, queries } = await makeQueryWorkbook(runIn(workbook), "Police", TODAY);
    expect([opened, name]).toEqual([false, "Queries for Police.xlsx"]);
    const readings = everythingIn(file);
    const held = (words: string): boolean => readings.some((reading) => reading.includes(folded(words)));
    expect([held("03/25/2022"), held("A visit to the flat"), held("Housing")]).toEqual([true, false, false]);
    const own = await openWorkbook(file, { today: TODAY });
    expect((await textsOf(own, SHEET)).slice(6)).toHaveLength(queries);
    await answer(own, { "03/25/2022": "'25 March 2022" });
    const back = { name, bytes: await own.save() };
    own.close();
    const { answers } = await addReturns(runIn(workbook), [back], TODAY);
    expect(answers).toEqual([{ file: name, agency: "Police", answers: 1, unplaced: [] }]);
    workbook.close();
  });
});

describe("answers that come back", () => {
  it("go beside their queries, which are answered, and the file leaves no sheet behind", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await makeQuerySheet(runIn(workbook), "Police", TODAY);
    const file = await sentBack(workbook, { "03/25/2022": "=25 March", "early May 2022": "3 May 2022" });
    const before = await sheetsOf(workbook);
    const { added, refused, answers } = await addReturns(runIn(workbook), [file], TODAY);
    expect([added, refused]).toEqual([[], []]);
    expect(answers).toEqual([{ file: file.name, agency: "Police", answers: 2, unplaced: [] }]);
    expect((await sheetsOf(workbook)).filter((name) => name !== "Query memory")).toEqual(before);
    expect(await answersIn(workbook)).toEqual([
      ["03/25/2022", "answered", "=25 March"],
      ["early May 2022", "answered", "3 May 2022"],
    ]);
    workbook.close();
  });

  it("are read from a query sheet in the workbook", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await makeQuerySheet(runIn(workbook), "Police", TODAY);
    await answer(workbook, { "early May 2022": "3 May 2022" });
    expect((await readAnswers(runIn(workbook), SHEET, TODAY)).answers).toBe(1);
    expect(await answersIn(workbook)).toEqual([["early May 2022", "answered", "3 May 2022"]]);
    workbook.close();
  });

  it("do not replace earlier ones, and the same answer twice is kept once", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await makeQuerySheet(runIn(workbook), "Police", TODAY);
    const first = await sentBack(workbook, { "early May 2022": "3 May 2022" });
    const second = await sentBack(workbook, { "early May 2022": "4 May 2022" });
    await addReturns(runIn(workbook), [first, second, second], TODAY);
    expect(await answersIn(workbook)).toEqual([["early May 2022", "answered", "3 May 2022\n4 May 2022"]]);
    workbook.close();
  });

  it("find their query if it has been fixed meanwhile, and are kept if the return has changed", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await makeQuerySheet(runIn(workbook), "Police", TODAY);
    const file = await sentBack(workbook, { "03/25/2022": "25 March", "early May 2022": "3 May 2022" });
    const { tracked } = await checkReturns(runIn(workbook), { today: TODAY });
    await applyFixes(runIn(workbook), [tracked[0]?.key ?? ""], TODAY);
    await addReturns(runIn(workbook), [returnOf("police", POLICE.slice(0, 2))], TODAY);
    await addReturns(runIn(workbook), [file], TODAY);
    const answered = await answersIn(workbook);
    expect(answered).toContainEqual(["early May 2022", "answered", "3 May 2022"]);
    expect(answered.map(([written]) => written)).toContain("03/25/2022");
    workbook.close();
  });

  it.each([
    ["without answers", {}, "is a query sheet without answers"],
    [
      "for another workbook",
      { "early May 2022": "3 May 2022" },
      "is an answered query sheet, but this workbook",
    ],
  ])("on a sheet %s are refused in one sentence", async (_what, answers, message) => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await makeQuerySheet(runIn(workbook), "Police", TODAY);
    const file = await sentBack(workbook, answers);
    const empty = await openWorkbook(undefined, { today: TODAY });
    const { refused } = await addReturns(runIn(empty), [file], TODAY);
    expect(refused[0]?.message).toContain(message);
    expect(await sheetsOf(empty)).toEqual(["Sheet1"]);
    workbook.close();
    empty.close();
  });
});
