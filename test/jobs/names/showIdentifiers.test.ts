import type { OpenedWorkbook } from "embedded-workbook";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { createJobs, type Jobs } from "../../../src/jobs/createJobs";
import { formatAll } from "../../../src/workbook/gateway/numberFormats";
import { reviewFrom } from "../../../src/review/review";
import {
  inChronology,
  mergedReview,
  POLICE,
  rowsOf,
  runIn,
  sendAgain,
  TODAY,
  type Rows,
} from "../smallReview";

const REVIEW = reviewFrom({
  people: [
    { identifier: "Child R", role: "subject", names: ["Rowan Ellis", "Rowan"] },
    { identifier: "Mother", role: "parent", names: ["Kerensa Ellis", "Kez"] },
  ],
});
const NAMED: Rows = [
  ["03/03/2021", "Rowan Ellis was heard shouting at Kez, officers attended."],
  ["10/03/2021", "Kerensa reported that her telephone had been stolen in town."],
  ...POLICE.slice(2),
];

/** What the panel has written, by ref and heading. */
const WRITTEN: readonly [ref: string, heading: string, cell: string | number][] = [
  ["POL-0001", "Panel comment", "'Rowan's mother Kez said \"no\""],
  ["POL-0002", "Panel comment", "'=Kez"],
  ["POL-0003", "Panel comment", "kez.ellis@example.org"],
  ["POL-0001", "Our notes", "Rowan to be asked"],
  ["POL-0002", "Our notes", '="Rowan" & 1'],
  ["POL-0003", "Our notes", 12],
  // A text that looks like a formula, in a cell that is not formatted as text.
  ["POL-0004", "Our notes", "'=Rowan"],
];

interface Panel {
  workbook: OpenedWorkbook;
  jobs: Jobs;
  told: string[];
}

async function reviewed(): Promise<Panel> {
  const workbook = await mergedReview(NAMED);
  await applyReview(runIn(workbook), REVIEW);
  await inChronology(workbook, (_sheet, table) => {
    formatAll(table.columns.add(undefined, undefined, "Our notes").getDataBodyRange(), "General");
  });
  for (const [ref, heading, cell] of WRITTEN) await put(workbook, ref, heading, cell);
  const jobs = createJobs(runIn(workbook), () => TODAY);
  const told: string[] = [];
  jobs.watchNotices((sentence) => told.push(sentence));
  return { workbook, jobs, told };
}

/** As a person types it. */
async function put(
  workbook: OpenedWorkbook,
  ref: string,
  heading: string,
  cell: string | number,
): Promise<void> {
  const row = (await rowsOf(workbook)).findIndex((cells) => cells.Ref === ref);
  await inChronology(workbook, (_sheet, table) => {
    table.columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[cell]];
  });
}

/** All that the cells of the chronology hold: values, formulas and number formats. */
async function everything(workbook: OpenedWorkbook): Promise<unknown> {
  return inChronology(workbook, async (_sheet, table, context) => {
    const range = table.getRange().load("values,formulas,numberFormat");
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat };
  });
}

async function cell(workbook: OpenedWorkbook, ref: string, heading: string): Promise<unknown> {
  return (await rowsOf(workbook)).find((cells) => cells.Ref === ref)?.[heading];
}

it("identifiers are shown, and names again, in every cell as it was", async () => {
  const { workbook, jobs, told } = await reviewed();
  const before = await everything(workbook);

  expect(await jobs.showIdentifiers()).toEqual({ cells: 7, staying: 0, rowsLeft: 0 });

  expect(await cell(workbook, "POL-0001", "What happened")).toBe(
    "Child R was heard shouting at Mother, officers attended.",
  );
  expect(await cell(workbook, "POL-0001", "Panel comment")).toBe("'Child R's mother Mother said \"no\"");
  expect(await cell(workbook, "POL-0002", "Panel comment")).toBe("'=Mother");
  expect(await cell(workbook, "POL-0003", "Panel comment")).toBe("[e-mail address of Mother]");
  expect(await cell(workbook, "POL-0001", "Our notes")).toBe("Child R to be asked");
  expect(await cell(workbook, "POL-0002", "Our notes")).toBe("Rowan1");
  expect(await cell(workbook, "POL-0004", "Our notes")).toBe("=Child R");
  expect(JSON.stringify((await rowsOf(workbook, "Returns"))[0])).not.toContain("Child R");

  await jobs.showNames();

  expect(await everything(workbook)).toEqual(before);
  expect(told).toEqual([]);
  workbook.close();
});

it("nothing is lost where the panel types, a return is corrected and the merge is reverted while identifiers are shown", async () => {
  const { workbook, jobs, told } = await reviewed();
  const before = await rowsOf(workbook);
  await jobs.showIdentifiers();
  await put(workbook, "POL-0001", "Panel comment", 'Child R\'s mother Mother said "no" to Child R and Kez');
  await put(workbook, "POL-0004", "Panel comment", "Rowan again");
  await sendAgain(workbook, [
    NAMED[0] ?? ["", ""],
    ["10/03/2021", "Mother reported that her telephone had been stolen in town."],
    ...NAMED.slice(2),
    ["01/06/2021", "Rowan was seen by officers in the park with two friends."],
  ]);

  const preview = await jobs.previewMerge({ today: TODAY });
  expect(preview.counts).toMatchObject({ added: 1, changed: 1, withdrawn: 0, unchanged: 5 });
  await jobs.mergeReturns({ today: TODAY });

  expect(await cell(workbook, "POL-0005", "What happened")).toBe(
    "Child R was seen by officers in the park with two friends.",
  );
  expect(await cell(workbook, "POL-0004", "Panel comment")).toBe("Child R again");
  expect((await rowsOf(workbook, "ChangeLog")).map(({ Old }) => Old)).toContainEqual(
    expect.stringContaining("Kerensa reported"),
  );

  await jobs.revertMerge((await jobs.listMerges()).merges[0]?.number ?? -1);

  expect(await cell(workbook, "POL-0002", "What happened")).toBe(
    "Mother reported that her telephone had been stolen in town.",
  );
  await jobs.showNames();
  const now = await rowsOf(workbook);
  const expected = before.map((row) => ({
    ...row,
    ...(row.Ref === "POL-0001" && { "Panel comment": 'Rowan\'s mother Kez said "no" to Child R and Kez' }),
    ...(row.Ref === "POL-0004" && { "Panel comment": "Rowan again" }),
  }));
  expect(now).toEqual(expected);
  expect(told).toEqual([]);
  workbook.close();
});
