import { z } from "zod";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyColours } from "../../../src/jobs/merge/applyColours";
import { previewMerge } from "../../../src/jobs/merge/previewMerge";
import { listMerges } from "../../../src/jobs/merge/rememberedMerges";
import { revertMerge } from "../../../src/jobs/merge/revertMerge";
import { JobError } from "../../../src/jobs/shared/jobError";
import type { Progress } from "../../../src/jobs/shared/progress";
import {
  inChronology,
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

const LONGER = "Neighbour reported shouting at the home address, officers attended. Nobody was hurt.";
const CORRECTED: Rows = [
  ["03/03/2021", LONGER],
  POLICE[2],
  POLICE[3],
  ["02/05/2021", "Officers took a statement of the grandmother."],
];

/** The cells of every sheet of a file, as stored in it. */
async function cellsOf(workbook: OpenedWorkbook): Promise<Record<string, string>> {
  const parts = unzipSync(await workbook.save());
  const cells = Object.entries(parts).filter(([name]) =>
    /worksheets\/sheet|sharedStrings|tables\//.test(name),
  );
  return Object.fromEntries(cells.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("merging the same returns again", () => {
  it("changes nothing, not even the file's cells", async () => {
    const workbook = await mergedReview();
    await type(workbook, "POL-0002", "Panel comment", "Was it insured?");
    const before = await cellsOf(workbook);
    const { result } = await merge(workbook);
    expect([result.added, result.changed, result.withdrawn, result.warnings]).toEqual([0, 0, 0, []]);
    expect(await cellsOf(workbook)).toEqual(before);
    workbook.close();
  });

  it("changes nothing after a correction was merged, marks and log included", async () => {
    const workbook = await mergedReview();
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    const before = await cellsOf(workbook);
    await merge(workbook);
    expect(await cellsOf(workbook)).toEqual(before);
    workbook.close();
  });
});

describe("merging a corrected return", () => {
  let workbook: OpenedWorkbook;

  beforeEach(async () => {
    workbook = await mergedReview();
  });

  afterEach(() => {
    workbook.close();
  });

  it("can be previewed before anything is written", async () => {
    await type(workbook, "POL-0001", "Panel comment", "Ask who called.");
    await type(workbook, "HOU-0001", "Key theme", "Housing");
    await sendAgain(workbook, CORRECTED);
    const before = await cellsOf(workbook);
    const preview = await previewMerge(runIn(workbook), { today: TODAY });
    expect(preview.counts).toEqual({
      added: 1,
      changed: 1,
      withdrawn: 1,
      back: 0,
      unchanged: 4,
      commentsKept: 2,
    });
    expect(preview.added).toEqual([
      { ref: "POL-0005", agency: "Police", date: "02/05/2021", event: CORRECTED[3]?.[1] },
    ]);
    expect(preview.changed).toEqual([
      {
        ref: "POL-0001",
        agency: "Police",
        date: "03/03/2021",
        event: LONGER,
        fields: [{ what: "What happened", before: POLICE[0][1], after: LONGER }],
      },
    ]);
    expect(preview.withdrawn.map(({ ref, event }) => [ref, event])).toEqual([["POL-0002", POLICE[1][1]]]);
    expect(await cellsOf(workbook)).toEqual(before);
  });

  it("marks what changed and keeps the old text on the Change log", async () => {
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    expect((await rowOf(workbook, "POL-0001")).Queries).toMatch(/^Changed\b/);
    expect((await rowOf(workbook, "POL-0002")).Queries).toBe("Withdrawn");
    expect((await rowOf(workbook, "POL-0005")).Queries).toMatch(/^New\b/);
    const log = await rowsOf(workbook, "ChangeLog");
    expect(log.map((line) => [line.Ref, line.What, line.Old, line.New, line.Kind])).toEqual([
      ["POL-0001", "What happened", POLICE[0][1], LONGER, "changed"],
      ["POL-0005", "", "", CORRECTED[3]?.[1], "new"],
      ["POL-0002", "", POLICE[1][1], "", "withdrawn"],
    ]);
    expect(log.map((line) => line.When)).toEqual([46347, 46347, 46347]);
  });

  it("removes the marks of the previous merge", async () => {
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    await sendAgain(workbook, CORRECTED.slice(0, 3));
    await merge(workbook);
    expect((await rowOf(workbook, "POL-0001")).Queries).not.toMatch(/Changed/);
    expect((await rowOf(workbook, "POL-0002")).Queries).toMatch(/^Withdrawn/);
    expect((await rowOf(workbook, "POL-0005")).Queries).toMatch(/^Withdrawn/);
  });

  it("leaves a cell that the panel edited as long as the agency's text there is the same", async () => {
    await type(workbook, "POL-0001", "Person(s)", "Mother (MA1)");
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    const row = await rowOf(workbook, "POL-0001");
    expect([row["Person(s)"], row["What happened"]]).toEqual(["Mother (MA1)", LONGER]);
  });

  it("keeps the panel's version of a text on the Change log when the agency then changes it", async () => {
    await type(workbook, "POL-0001", "What happened", "Shouting reported (see log).");
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    const [line] = await rowsOf(workbook, "ChangeLog");
    expect([line?.Old, line?.New]).toEqual(["Shouting reported (see log).", LONGER]);
  });

  it("recognises a withdrawn entry that comes back", async () => {
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    await type(workbook, "POL-0002", "Panel comment", "Why was this withdrawn?");
    await sendAgain(workbook, POLICE);
    const { result } = await merge(workbook);
    expect([result.added, result.changed, result.back]).toEqual([0, 1, 1]);
    const row = await rowOf(workbook, "POL-0002");
    expect(row.Queries).toMatch(/^Back\b/);
    expect(row["Panel comment"]).toBe("Why was this withdrawn?");
  });

  it("leaves the entries of a return alone when a person deleted its sheet", async () => {
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Police").delete();
      await context.sync();
    });
    const before = await rowsOf(workbook);
    const { result } = await merge(workbook);
    expect(result.withdrawn).toBe(0);
    expect(result.entries).toBe(6);
    expect(result.warnings).toContain(
      "The return of Police is no longer in the workbook, so its entries were left as they are.",
    );
    expect(await rowsOf(workbook)).toEqual(before);
  });

  it("keeps refs and comments when an agency is given another name on the Review sheet", async () => {
    await type(workbook, "POL-0001", "Panel comment", "Ask who called.");
    await workbook.Excel.run(async (context) => {
      const names = context.workbook.tables.getItem("Agencies").columns.getItem("Agency").getDataBodyRange();
      names.load("values");
      await context.sync();
      names.values = z
        .array(z.tuple([z.string()]))
        .parse(names.values)
        .map(([name]) => [name === "Police" ? "Northshire Police" : name]);
      await context.sync();
    });
    const { result } = await merge(workbook);
    expect([result.added, result.withdrawn]).toEqual([0, 0]);
    const row = await rowOf(workbook, "POL-0001");
    expect(row["Panel comment"]).toBe("Ask who called.");
  });

  it("is cancelled at each step before it writes, with the workbook as it was", async () => {
    await sendAgain(workbook, CORRECTED);
    const before = await cellsOf(workbook);
    const steps = new Set<string>();
    await previewMerge(runIn(workbook), { today: TODAY, progress: ({ step }) => steps.add(step) });
    // What the preview does not have is the writing, which can be cancelled as long as it has not begun.
    const order = [...steps, "Writing the integrated chronology"];
    for (const last of order.keys()) {
      const stop = new AbortController();
      // A step that is done at once is not told, so the next one counts too.
      const progress = ({ step }: Progress): void => {
        if (order.indexOf(step) >= last) stop.abort();
      };
      await expect(merge(workbook, { signal: stop.signal, progress })).rejects.toThrow(
        "The merge was cancelled",
      );
    }
    expect(await cellsOf(workbook)).toEqual(before);
  });

  it("is written to the end once it has begun, whatever is pressed", async () => {
    await type(workbook, "POL-0001", "Panel comment", "Ask who called.");
    await sendAgain(workbook, CORRECTED);
    const stop = new AbortController();
    const progress = ({ done, canCancel }: Progress): void => {
      if (canCancel === false && done > 3) stop.abort();
    };
    const { result } = await merge(workbook, { signal: stop.signal, progress });
    expect([stop.signal.aborted, result.added, result.changed, result.withdrawn]).toEqual([true, 1, 1, 1]);
    expect((await rowOf(workbook, "POL-0001"))["Panel comment"]).toBe("Ask who called.");
  });

  it("takes as many round trips for many rows, changes and comments as for few", async () => {
    const story = (rows: number, more: string): Rows =>
      Array.from({ length: rows }, (_, index) => {
        const day = `${String((index % 28) + 1).padStart(2, "0")}/${String(1 + Math.floor(index / 28)).padStart(2, "0")}/2021`;
        return [day, `Officers noted event number ${index} in the diary of the station.${more}`];
      });
    const trips: number[] = [];
    for (const rows of [4, 30]) {
      const own = await mergedReview(story(rows, ""));
      await inChronology(own, (_sheet, table) => {
        table.columns.getItem("Panel comment").getDataBodyRange().getCell(1, 0).values = [["Why?"]];
      });
      const again = story(rows, "").map((row, index) =>
        index % 4 === 0 ? (story(rows, " Nobody was hurt.")[index] ?? row) : row,
      );
      await sendAgain(own, [...again.slice(0, -1), ["30/12/2021", "Officers took a statement."]]);
      const before = own.traffic.requests;
      const { result } = await merge(own);
      trips.push(own.traffic.requests - before);
      expect([result.added, result.withdrawn]).toEqual([1, 1]);
      own.close();
    }
    expect(trips[1]).toBe(trips[0]);
  });
});

describe("reverting the last merge", () => {
  it("restores what was there, even after the workbook was closed and reopened", async () => {
    const first = await mergedReview();
    await type(first, "POL-0001", "Panel comment", "Ask who called.");
    const before = await rowsOf(first);
    await sendAgain(first, CORRECTED);
    await merge(first);
    const workbook = await openWorkbook(await first.save(), { today: TODAY });
    first.close();
    expect((await listMerges(runIn(workbook))).merges.map(({ when }) => when)).toEqual([TODAY, TODAY]);
    const result = await revertMerge(runIn(workbook), 2, TODAY);
    expect(await rowsOf(workbook)).toEqual(before);
    expect(result.rows).toBe(1);
    expect((await listMerges(runIn(workbook))).merges.map(({ number }) => number)).toEqual([1]);
    await expect(revertMerge(runIn(workbook), 2, TODAY)).rejects.toThrow(JobError);
    workbook.close();
  });

  it("keeps all that the panel has typed since, and never reuses a ref", async () => {
    const workbook = await mergedReview();
    await sendAgain(workbook, CORRECTED);
    await merge(workbook);
    await type(workbook, "POL-0001", "What happened", "Edited by the panel.");
    await type(workbook, "POL-0003", "Panel comment", "Which school?");
    await type(workbook, "POL-0005", "Panel comment", "Ask for the statement.");
    const { warnings } = await revertMerge(runIn(workbook), 2, TODAY);
    expect((await rowOf(workbook, "POL-0001"))["What happened"]).toBe("Edited by the panel.");
    expect((await rowOf(workbook, "POL-0003"))["Panel comment"]).toBe("Which school?");
    const stays = await rowOf(workbook, "POL-0005");
    expect([stays["Panel comment"], stays.Queries]).toEqual([
      "Ask for the statement.",
      expect.stringMatching(/^Withdrawn\b.*\nThe merge that added it was reverted\.$/),
    ]);
    expect(warnings).toHaveLength(2);
    await sendAgain(workbook, [...CORRECTED, ["09/05/2021", "A call about a lost bicycle."]]);
    await merge(workbook);
    expect((await rowOf(workbook, "POL-0005"))["What happened"]).toBe(CORRECTED[3]?.[1]);
    expect((await rowOf(workbook, "POL-0006"))["What happened"]).toBe("A call about a lost bicycle.");
    workbook.close();
  });

  it("removes a first chronology, unless the panel has begun to write in it", async () => {
    const workbook = await mergedReview();
    await type(workbook, "POL-0001", "Practice", "Concern");
    await expect(revertMerge(runIn(workbook), 1, TODAY)).rejects.toThrow(
      "The panel has written in the chronology",
    );
    await type(workbook, "POL-0001", "Practice", "");
    await revertMerge(runIn(workbook), 1, TODAY);
    const table = await workbook.Excel.run(async (context) => {
      const found = context.workbook.tables.getItemOrNullObject("IntegratedChronology");
      await context.sync();
      return found.isNullObject;
    });
    expect(table).toBe(true);
    await merge(workbook);
    expect(await rowsOf(workbook)).toHaveLength(6);
    workbook.close();
  });
});

describe("a merge that broke off", () => {
  it.each([1, 5, 12, 20])(
    "at request %i from the first that writes is finished by running it again, with nothing duplicated or lost",
    async (after) => {
      const whole = await mergedReview();
      await sendAgain(whole, CORRECTED);
      const file = await whole.save();
      const start = whole.traffic.requests;
      await previewMerge(runIn(whole), { today: TODAY });
      const reads = whole.traffic.requests - start;
      await merge(whole);
      const wanted = await rowsOf(whole);
      whole.close();
      const broken = await openWorkbook(file, { today: TODAY, failAt: reads + after });
      await merge(broken).catch(() => undefined);
      const again = await openWorkbook(await broken.save(), { today: TODAY });
      broken.close();
      await merge(again);
      const found = await rowsOf(again);
      expect(found.map((row) => [row.Ref, row["What happened"]])).toEqual(
        wanted.map((row) => [row.Ref, row["What happened"]]),
      );
      again.close();
    },
  );
});

describe("the colours of the Review sheet", () => {
  it("are applied at one press after being edited there", async () => {
    const workbook = await mergedReview();
    expect(await applyColours(runIn(workbook))).toBe(false);
    await workbook.Excel.run(async (context) => {
      const tints = context.workbook.tables.getItem("Agencies").columns.getItem("Tint").getDataBodyRange();
      tints.getCell(0, 0).values = [["#ABCDEF"]];
      await context.sync();
    });
    expect(await applyColours(runIn(workbook))).toBe(true);
    const fills = await inChronology(workbook, async (_sheet, table, context) => {
      const { conditionalFormats } = table.getDataBodyRange();
      conditionalFormats.load("items/type");
      await context.sync();
      conditionalFormats.items.forEach((item) => item.custom.format.fill.load("color"));
      await context.sync();
      return conditionalFormats.items.map((item) => item.custom.format.fill.color);
    });
    expect(fills).toContain("#ABCDEF");
    expect(await applyColours(runIn(workbook))).toBe(false);
    workbook.close();
  });
});

describe("a return of another review", () => {
  const STRANGER = new TextEncoder().encode(
    "Review reference: LCSPR-Z,,\r\nDate,Source,What happened,Action taken\r\n03/03/2021,File,A visit to the family.,None\r\n",
  );

  it("is merged only if the person says so", async () => {
    const workbook = await mergedReview();
    await workbook.Excel.run(async (context) => {
      const items = context.workbook.tables.getItem("ReviewRecord").getDataBodyRange();
      items.getCell(0, 1).values = [["LCSPR-R"]];
      await context.sync();
    });
    await addReturns(runIn(workbook), [{ name: "Probation.csv", bytes: STRANGER }], TODAY);
    const preview = await previewMerge(runIn(workbook), { today: TODAY });
    expect(preview.otherReviews).toHaveLength(1);
    await expect(merge(workbook)).rejects.toThrow("Probation.csv may belong to another review.");
    const { result } = await merge(workbook, { allowOtherReview: true });
    expect(result.added).toBe(1);
    await merge(workbook);
    workbook.close();
  });
});

describe("a doubtful match", () => {
  const REWRITTEN: Rows = [
    ["03/03/2021", "Officers spoke to Mother about noise after a complaint."],
    POLICE[1],
    POLICE[2],
    POLICE[3],
  ];

  it("is shown with its reason; until it is decided both entries are kept", async () => {
    const workbook = await mergedReview();
    await sendAgain(workbook, REWRITTEN);
    const preview = await previewMerge(runIn(workbook), { today: TODAY });
    expect(preview.doubtful).toHaveLength(1);
    const [doubt] = preview.doubtful;
    expect([doubt?.before.ref, doubt?.now.event, doubt?.why]).toEqual([
      "POL-0001",
      REWRITTEN[0]?.[1],
      expect.stringMatching(/^same day, /),
    ]);
    const { result } = await merge(workbook);
    expect([result.added, result.changed, result.withdrawn]).toEqual([1, 0, 1]);
    workbook.close();
  });

  it("keeps its ref when the reviewer says that it is the same entry", async () => {
    const workbook = await mergedReview();
    await sendAgain(workbook, REWRITTEN);
    const [doubt] = (await previewMerge(runIn(workbook), { today: TODAY })).doubtful;
    const { result } = await merge(workbook, { decisions: [{ key: doubt?.key ?? "", same: true }] });
    expect([result.added, result.changed, result.withdrawn]).toEqual([0, 1, 0]);
    expect((await rowOf(workbook, "POL-0001"))["What happened"]).toBe(REWRITTEN[0]?.[1]);
    workbook.close();
  });
});
