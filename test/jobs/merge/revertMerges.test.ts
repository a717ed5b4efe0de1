import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { listMerges } from "../../../src/jobs/merge/rememberedMerges";
import { previewRevert, revertMerge } from "../../../src/jobs/merge/revertMerge";
import { stateOf } from "../reliability/state";
import {
  merge,
  mergedReview,
  POLICE,
  rowOf,
  rowsOf,
  runIn,
  sendAgain,
  TODAY,
  type,
  type Rows,
} from "../smallReview";

/** What the housing return tells of too. */
const INSPECTION: Rows = [
  ["08/03/2021", "Inspection of the flat with the housing officer, damp in the bedroom."],
];

/** The police correct their return for the n-th time: another wording, and an entry more each time; late ones have the inspection too. */
function corrected(times: number): Rows {
  const more = Array.from({ length: times }, (_one, index): [string, string] => [
    `0${index + 1}/05/2021`,
    `Officers took statement number ${index + 1} of the grandmother.`,
  ]);
  return [
    ["03/03/2021", `Neighbour reported shouting, ${times} officers attended the home address.`],
    ...POLICE.slice(1),
    ...more,
    ...(times > 3 ? INSPECTION : []),
  ];
}

async function mergedTimes(times: number): Promise<OpenedWorkbook> {
  const workbook = await mergedReview();
  for (let time = 1; time < times; time += 1) await mergeOnce(workbook, time);
  return workbook;
}

async function mergeOnce(workbook: OpenedWorkbook, time: number): Promise<void> {
  await sendAgain(workbook, corrected(time));
  await merge(workbook);
}

/** How many rules colour each sheet that has any: they must not pile up. */
async function rulesOf(workbook: OpenedWorkbook): Promise<Record<string, number>> {
  return workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const counts = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.getCount());
    await context.sync();
    const all = worksheets.items.map(({ name }, index) => [name, counts[index]?.value ?? 0] as const);
    return Object.fromEntries(all.filter(([, count]) => count > 0));
  });
}

/** What a person sees that follows the chronology; the returns on their sheets, and the queries about them, stay. */
async function shown(workbook: OpenedWorkbook): Promise<unknown[]> {
  const sheets = await stateOf(workbook);
  return ["Integrated chronology", "Cross-checks", "At a glance"].map((name) => sheets[name]);
}

describe("the merges that can be reverted", () => {
  it("are the last five, each with its day and what it changed; and why none before is said", async () => {
    const workbook = await mergedTimes(6);
    const { merges, older } = await listMerges(runIn(workbook));
    expect(merges.map(({ number, when, first, changes }) => [number, when, first, changes])).toEqual(
      [6, 5, 4, 3, 2].map((number) => [
        number,
        TODAY,
        false,
        // The fifth has the inspection too.
        { added: number === 5 ? 2 : 1, changed: 1, withdrawn: 0, files: ["Police.csv"] },
      ]),
    );
    expect(older).toBe(
      "Merges before that of 21/11/2026 can no longer be reverted: the workbook remembers what the last five changed.",
    );
    await expect(revertMerge(runIn(workbook), 1, TODAY)).rejects.toThrow(
      "This merge has been reverted, or can no longer be.",
    );
    workbook.close();
  });

  it("end with the first, of which nothing more is to be said", async () => {
    const workbook = await mergedTimes(2);
    const { merges, older } = await listMerges(runIn(workbook));
    expect(merges.map(({ number, first }) => [number, first])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(merges[1]?.changes).toMatchObject({ added: 6, files: ["Police.csv", "Housing.csv"] });
    expect(older).toBeNull();
    workbook.close();
  });
});

describe("reverting a merge that others followed", () => {
  it("reverts those too: the chronology and all that follows it are as they were before it", async () => {
    const workbook = await mergedTimes(3);
    const before = await shown(workbook);
    const rules = await rulesOf(workbook);
    await mergeOnce(workbook, 4);
    await mergeOnce(workbook, 5);
    expect((await rowOf(workbook, "HOU-0001")).Linked).toMatch(/^POL-/);
    const preview = await previewRevert(runIn(workbook), 4);
    expect(await listMerges(runIn(workbook))).toMatchObject({ merges: { length: 5 } });
    const done = await revertMerge(runIn(workbook), 4, TODAY);
    expect(await shown(workbook)).toEqual(before);
    expect(await rulesOf(workbook)).toEqual(rules);
    expect(done).toMatchObject({ rows: preview.rows, cells: preview.cells, warnings: [] });
    expect(done.merges.map(({ number }) => number)).toEqual([5, 4]);
    expect(
      (await rowsOf(workbook, "ChangeLog")).filter(({ Kind }) => Kind === "taken back").map(({ Old }) => Old),
    ).toEqual(["Merge 5, of 21/11/2026", "Merge 4, of 21/11/2026"]);
    await merge(workbook);
    expect((await rowOf(workbook, "POL-0001"))["What happened"]).toBe(corrected(5)[0]?.[1]);
    expect(new Set((await rowsOf(workbook)).map(({ Ref }) => Ref)).size).toBe(12);
    workbook.close();
  });

  it("keeps every word that the panel has written since, and says which beforehand", async () => {
    const workbook = await mergedTimes(2);
    await type(workbook, "POL-0001", "What happened", "The panel's own words.");
    await mergeOnce(workbook, 2);
    await type(workbook, "POL-0006", "Panel comment", "Ask for the statement.");
    await type(workbook, "HOU-0001", "Key theme", "Housing");
    const { kept } = await previewRevert(runIn(workbook), 2);
    const { warnings } = await revertMerge(runIn(workbook), 2, TODAY);
    expect(kept).toEqual([
      { ref: "POL-0001", heading: "What happened", text: "The panel's own words." },
      { ref: "POL-0006", heading: "Panel comment", text: "Ask for the statement." },
    ]);
    expect((await rowOf(workbook, "POL-0001"))["What happened"]).toBe("The panel's own words.");
    const stays = await rowOf(workbook, "POL-0006");
    expect(stays["Panel comment"]).toBe("Ask for the statement.");
    expect(stays.Queries).toMatch(/^Withdrawn\b.*\nThe merge that added it was reverted\.$/);
    expect((await rowOf(workbook, "HOU-0001"))["Key theme"]).toBe("Housing");
    expect((await rowsOf(workbook)).map(({ Ref }) => Ref)).not.toContain("POL-0005");
    expect(warnings).toHaveLength(2);
    workbook.close();
  });

  it("back to before the first removes the chronology and what follows it, and a merge begins anew", async () => {
    const workbook = await mergedTimes(3);
    await revertMerge(runIn(workbook), 1, TODAY);
    const sheets = Object.keys(await stateOf(workbook));
    expect(sheets.filter((name) => /chronology|glance|merge|Sources/i.test(name))).toEqual([]);
    expect((await listMerges(runIn(workbook))).merges).toEqual([]);
    await merge(workbook);
    expect(await rowsOf(workbook)).toHaveLength(8);
    workbook.close();
  });

  it("is finished by asking for it again where it was cut short", async () => {
    const start = await mergedTimes(3);
    const file = await start.save();
    const before = start.traffic.requests;
    await revertMerge(runIn(start), 2, TODAY);
    const requests = start.traffic.requests - before;
    const whole = await stateOf(start);
    start.close();
    for (const left of [2, 9, 18]) {
      let last = requests - left;
      const workbook = await openWorkbook(file, {
        today: TODAY,
        between: (request) => (request > last ? "not done" : undefined),
      });
      await expect(revertMerge(runIn(workbook), 2, TODAY)).rejects.toThrow("Could not revert the merge.");
      last = Infinity;
      await revertMerge(runIn(workbook), 2, TODAY);
      expect(await stateOf(workbook)).toEqual(whole);
      workbook.close();
    }
  });
});
