import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs } from "../../../src/jobs/createJobs";
import { revertMerge } from "../../../src/jobs/merge/revertMerge";
import { addProgressNote } from "../../../src/jobs/plan/followUp/recordProgress";
import { checkReturns } from "../../../src/jobs/queries/checkReturns";
import { dismissQueries } from "../../../src/jobs/queries/dismissQuery";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { tidyPaste, undoTidyPaste } from "../../../src/jobs/templates/tidyPaste";
import { build, planOf } from "../plan/planWorkbook";
import { csv, inChronology, merge, rowsOf, runIn, sendAgain, TODAY, type Rows } from "../smallReview";

/*
 * What Excel makes of these texts in cells formatted as text is not known (docs/excel.md, A5, B11, B12). Whole jobs are done
 * with every answer: the texts come back as they were given, and nothing is told as changed.
 */
type Doubts = NonNullable<NonNullable<Parameters<typeof openWorkbook>[1]>["doubts"]>;

const REFUSED: Doubts = { longTextsAsFormulas: "refused", longTextsLikeFormulas: "refused" };
const ANSWERS: readonly [name: string, doubts: Doubts][] = [
  ["every text is written as it is", {}],
  ["apostrophes are eaten", { apostrophes: "eaten" }],
  ["long texts are refused", REFUSED],
  ["apostrophes are eaten and long texts are refused", { apostrophes: "eaten", ...REFUSED }],
];

const SPEECH = "'I do not want to go home', Child R told the officer at the door.";
const LONG = `- mother rang. ${"She was worried about the house. ".repeat(300)}`.trim();
const ROWS: Rows = [
  ["03/03/2021", SPEECH],
  ["10/03/2021", "''Twice quoted'' was how the neighbour put it to the officers."],
  ["20/04/2021", LONG],
  ["21/04/2021", `= all that was found in the car. ${"Nothing else was seen there. ".repeat(400)}`.trim()],
  ["22/04/2021", `'${"He would not say where he had been. ".repeat(400)}`.trim()],
];
const CORRECTED: Rows = [
  ["03/03/2021", "'I do not want to go home', Child R told the officer at the door, and again in the car."],
  ...ROWS.slice(1),
  ["23/04/2021", "'Leave me alone' was all that he said to the officers that evening."],
];

async function events(workbook: OpenedWorkbook): Promise<unknown[]> {
  return (await rowsOf(workbook)).map((row) => row["What happened"]);
}

/** Long texts are also told for the height of their rows. */
function otherThanHeights(warnings: readonly string[]): string[] {
  return warnings.filter((warning) => !warning.includes("highest row"));
}

/** The values of every sheet. */
async function everyValue(workbook: OpenedWorkbook): Promise<unknown> {
  return workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange().load("address,values,numberFormat"));
    await context.sync();
    return used.map(({ address, values, numberFormat }) => ({ address, values, numberFormat }));
  });
}

async function valuesOf(workbook: OpenedWorkbook, sheet: string): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return used.values;
  });
}

describe.each(ANSWERS)("where %s", (_name, doubts) => {
  let workbook: OpenedWorkbook;

  beforeEach(async () => {
    workbook = await openWorkbook(undefined, { today: TODAY, doubts });
  });

  afterEach(() => {
    workbook.close();
  });

  it("a return of .csv and its chronology hold each text as given, and merging again tells no change", async () => {
    const { warnings } = await addReturns(runIn(workbook), [csv("Police.csv", ROWS)], TODAY);
    expect(warnings).toBeUndefined();
    const sheet = await valuesOf(workbook, "Police");
    expect(sheet.slice(1).map((row) => row[3])).toEqual(ROWS.map(([, text]) => text));
    const { result } = await merge(workbook);
    expect(otherThanHeights(result.warnings)).toEqual([]);
    expect(await events(workbook)).toEqual(ROWS.map(([, text]) => text));
    const before = await everyValue(workbook);
    const again = await merge(workbook);
    expect([again.result.added, again.result.changed, again.result.withdrawn]).toEqual([0, 0, 0]);
    expect(otherThanHeights(again.result.warnings)).toEqual([]);
    expect(await everyValue(workbook)).toEqual(before);
  });

  it("a corrected return changes what it changed, and reverting puts every text back", async () => {
    await addReturns(runIn(workbook), [csv("Police.csv", ROWS)], TODAY);
    await merge(workbook);
    await sendAgain(workbook, CORRECTED);
    const { result } = await merge(workbook);
    expect([result.added, result.changed, result.withdrawn]).toEqual([1, 1, 0]);
    expect(otherThanHeights(result.warnings)).toEqual([]);
    expect(await events(workbook)).toEqual(CORRECTED.map(([, text]) => text));
    const log = await rowsOf(workbook, "ChangeLog");
    expect(log.find(({ Kind: kind }) => kind === "changed")).toMatchObject({
      Old: SPEECH,
      New: CORRECTED[0]?.[1],
    });
    const again = await merge(workbook);
    expect([again.result.added, again.result.changed, again.result.withdrawn]).toEqual([0, 0, 0]);
    const { warnings } = await revertMerge(runIn(workbook), 2, TODAY);
    expect(warnings).toEqual([]);
    expect(await events(workbook)).toEqual(ROWS.map(([, text]) => text));
  });

  it("queries hold each text as given, and checking again changes nothing", async () => {
    const rows: Rows = [["03/25/2021", SPEECH], ...ROWS.slice(1)];
    await addReturns(runIn(workbook), [csv("Police.csv", rows)], TODAY);
    await merge(workbook);
    await checkReturns(runIn(workbook), { today: TODAY });
    const [query] = await rowsOf(workbook, "Queries");
    await dismissQueries(runIn(workbook), [String(query?.Key)], "'Not ours', said the police.", TODAY);
    const dismissed = await rowsOf(workbook, "Queries");
    expect(dismissed.find(({ Key: key }) => key === query?.Key)).toMatchObject({
      State: "dismissed",
      Reason: "'Not ours', said the police.",
    });
    const before = await everyValue(workbook);
    await checkReturns(runIn(workbook), { today: TODAY });
    expect(await everyValue(workbook)).toEqual(before);
  });

  it("a plan holds each text as given, and building it again tells no change", async () => {
    const table = [
      ["Recommendation", "Action", "Lead", "When", "Outcome", "Cost"],
      ["1. Hear children", "'Tell us' cards for every child", "'Voices' lead", "31/12/2026", LONG, "none"],
      ["1. Hear children", "Train all front-line staff", "Head of Training", "", "'Heard' by all", ""],
    ];
    await build(workbook, table);
    const rows = await planOf(workbook);
    expect(rows.map((row) => row.Action)).toEqual([table[1]?.[1], table[2]?.[1]]);
    expect(rows.map((row) => Object.values(row))).toEqual([
      expect.arrayContaining([LONG, "'Voices' lead"]),
      expect.arrayContaining(["'Heard' by all"]),
    ]);
    const before = await everyValue(workbook);
    const { added, changed } = await build(workbook, table);
    expect([added, changed]).toEqual([[], []]);
    expect(await everyValue(workbook)).toEqual(before);
    const ref = String(rows[0]?.Ref);
    await addProgressNote(runIn(workbook), ref, "'Cards' are printed.", TODAY);
    const [note] = await rowsOf(workbook, "ProgressNotes");
    expect(note?.["Progress note"]).toBe("'Cards' are printed.");
  });

  it("a tidied paste holds each text, and undoing it puts back what was there", async () => {
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E4");
      // What a person pastes: in General cells, one apostrophe more than the text has.
      range.values = [
        ["Date", "Time", "Source of information", "What happened", "Action taken"],
        ["12th March 2021", "", "''Log 1'  ", "''I want my  mum', she said. ", "=1+1"],
        ["14th March 2021", "", "Log 2", `'${LONG} `, "None  taken"],
        ["15th March 2021", "", "Log 3", `''${"He said nothing. ".repeat(600)} `, "None taken"],
      ];
      await context.sync();
    });
    const before = await valuesOf(workbook, "Sheet1");
    await tidyPaste(runIn(workbook), { today: TODAY });
    const tidied = await valuesOf(workbook, "Sheet1");
    expect(tidied.map((row) => row[3]).slice(1)).toEqual([
      "'I want my mum', she said.",
      LONG,
      `'${"He said nothing. ".repeat(600)}`.trim(),
    ]);
    expect(tidied[1]?.[2]).toBe("'Log 1'");
    expect(tidied[1]?.[4]).toBe(2);
    await undoTidyPaste(runIn(workbook));
    expect(await valuesOf(workbook, "Sheet1")).toEqual(before);
  });
});

describe("where Excel keeps no apostrophe at the beginning of a text, however it is written", () => {
  let workbook: OpenedWorkbook;

  beforeEach(async () => {
    workbook = await openWorkbook(undefined, { today: TODAY, doubts: { apostrophes: "lost" } });
  });

  afterEach(() => {
    workbook.close();
  });

  it("the return is added with a warning that names the cells", async () => {
    const { added, warnings } = await addReturns(runIn(workbook), [csv("Police.csv", ROWS)], TODAY);
    expect(added).toHaveLength(1);
    expect(warnings).toEqual([
      "Excel does not keep the apostrophe at the beginning of these texts: Police!D2, Police!D3, Police!D6. " +
        "Nothing else is affected.",
    ]);
  });

  it("a job without warnings is done, and the cell is named beside its result", async () => {
    await build(workbook, [
      ["Recommendation", "Action", "Lead", "When"],
      ["1. Hear children", "Make cards", "Head of Training", "31/12/2026"],
    ]);
    const jobs = createJobs(runIn(workbook), () => TODAY);
    const told: string[] = [];
    jobs.watchNotices((sentence) => told.push(sentence));
    const [row] = await planOf(workbook);
    await jobs.addProgressNote(String(row?.Ref), "'Cards' are printed.");
    expect(told).toEqual([
      "Excel does not keep the apostrophe at the beginning of this text: 'Progress notes'!E4. Nothing else is affected.",
    ]);
    expect(await rowsOf(workbook, "ProgressNotes")).toHaveLength(1);
  });
});

describe("a chronology in which an earlier version lost the apostrophe at the beginning of a text", () => {
  let workbook: OpenedWorkbook;

  beforeEach(async () => {
    workbook = await openWorkbook(undefined, { today: TODAY });
    await addReturns(runIn(workbook), [csv("Police.csv", ROWS)], TODAY);
    await merge(workbook);
    await inChronology(workbook, async (_sheet, table, context) => {
      const cells = table.columns.getItem("What happened").getDataBodyRange().load("values");
      await context.sync();
      cells.values = cells.values.map(([text]) => [String(text).replace(/^'/, "")]);
    });
  });

  afterEach(() => {
    workbook.close();
  });

  it("is not told as changed", async () => {
    const before = await events(workbook);
    const { result } = await merge(workbook);
    expect([result.added, result.changed, result.withdrawn]).toEqual([0, 0, 0]);
    expect(otherThanHeights(result.warnings)).toEqual([]);
    expect(await events(workbook)).toEqual(before);
  });

  it("is known again although its heading was renamed", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.columns.getItem("What happened").getHeaderRowRange().values = [["Events"]];
    });
    const { result } = await merge(workbook);
    expect(otherThanHeights(result.warnings)).toEqual([
      expect.stringMatching(/^The column "Events" was renamed back to "What happened"/),
    ]);
    expect([result.added, result.changed, result.withdrawn]).toEqual([0, 0, 0]);
  });

  it("is not written again where nothing is remembered of its sources", async () => {
    const before = await events(workbook);
    await workbook.Excel.run(async (context) => {
      const sources = context.workbook.worksheets.getItem("Sources");
      sources.visibility = "Hidden";
      sources.delete();
      await context.sync();
    });
    await merge(workbook);
    expect(await events(workbook)).toEqual(before);
  });

  it("is known by its words where refs were mixed up", async () => {
    const before = await rowsOf(workbook);
    await inChronology(workbook, (_sheet, table) => {
      const refs = before.map(({ Ref: ref }) => [ref]).reverse();
      table.columns.getItem("Ref").getDataBodyRange().values = refs;
    });
    await merge(workbook);
    expect(await rowsOf(workbook)).toEqual(before);
  });

  it("is reverted like any other", async () => {
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    await inChronology(workbook, async (_sheet, table, context) => {
      const cells = table.columns.getItem("What happened").getDataBodyRange().load("values");
      await context.sync();
      cells.values = cells.values.map(([text]) => [String(text).replace(/^'/, "")]);
    });
    const { warnings } = await revertMerge(runIn(workbook), 2, TODAY);
    expect(warnings).toEqual([]);
  });
});

it("a plan in which an earlier version lost apostrophes is not told as changed", async () => {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const table = [
    ["Recommendation", "Action", "Lead", "When", "Outcome"],
    ["1. Hear children", "'Tell us' cards for every child", "'Voices' lead", "31/12/2026", "'Heard' by all"],
  ];
  await build(workbook, table);
  await workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("ActionPlan").getDataBodyRange().load("values");
    await context.sync();
    body.values = body.values.map((row) =>
      row.map((cell: unknown) => (typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : null)),
    );
    await context.sync();
  });
  const before = await everyValue(workbook);
  const { added, changed, queries } = await build(workbook, table);
  expect([added, changed]).toEqual([[], []]);
  expect(queries.filter(({ rule }) => rule === "changed-on-both-sides")).toEqual([]);
  expect(await everyValue(workbook)).toEqual(before);
  const newer = [table[0] ?? [], [...(table[1] ?? []).slice(0, 4), "'Heard' by all children"]];
  expect((await build(workbook, newer)).changed).toHaveLength(1);
  expect(Object.values((await planOf(workbook))[0] ?? {})).toContain("'Heard' by all children");
  workbook.close();
});
