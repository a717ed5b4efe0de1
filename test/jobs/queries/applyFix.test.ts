import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyFixes } from "../../../src/jobs/queries/applyFix";
import { checkReturns } from "../../../src/jobs/queries/checkReturns";
import { dismissQueries, reopenQueries } from "../../../src/jobs/queries/dismissQuery";
import { mergeReturns } from "../../../src/jobs/merge/mergeReturns";
import { listedQueries } from "../../../src/jobs/queries/queryList";
import type { QueryListed } from "../../../src/jobs/queries/queryTypes";
import { undoFix } from "../../../src/jobs/queries/undoFix";
import { JobError } from "../../../src/jobs/shared/jobError";
import { POLICE, returnOf, rowsOf, runIn, sheetsOf, textsOf, TODAY, withReturns } from "./queriesOf";

const TWO_BAD = [...POLICE, "03/26/2022,14:00,Log 5,Officers came back.,None taken"];

async function listed(workbook: OpenedWorkbook): Promise<QueryListed[]> {
  return listedQueries((await checkReturns(runIn(workbook), { today: TODAY })).tracked);
}

function keysOf(queries: readonly QueryListed[], rule: string): string[] {
  return queries.filter((query) => query.rule === rule).map(({ key }) => key);
}

describe("a fix", () => {
  let workbook: OpenedWorkbook;
  let before: string[][];

  beforeEach(async () => {
    workbook = await withReturns([returnOf("police", TWO_BAD)]);
    before = await textsOf(workbook, "Police");
  });

  afterEach(() => {
    workbook.close();
  });

  it("changes the one cell of the working copy and keeps the sheet as received, out of sight", async () => {
    const [key = ""] = keysOf(await listed(workbook), "date-unreadable");
    const { fixed } = await applyFixes(runIn(workbook), [key], TODAY);
    expect(fixed).toBe(1);
    const after = await textsOf(workbook, "Police");
    const expected = before.map((row) => [...row]);
    expected[1]?.splice(0, 1, "25/03/2022");
    expect(after).toEqual(expected);
    expect(await textsOf(workbook, "Police (received)")).toEqual(before);
    const visibility = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Police (received)").load("visibility");
      await context.sync();
      return sheet.visibility;
    });
    expect(visibility).toBe("Hidden");
  });

  it("settles the query, which stays in the table as fixed with what was written", async () => {
    const [key = ""] = keysOf(await listed(workbook), "date-unreadable");
    await applyFixes(runIn(workbook), [key], TODAY);
    const rows = await rowsOf(workbook, "Queries");
    const dates = rows.filter(({ Rule }) => Rule === "Date cannot be read");
    expect(dates).toEqual([
      expect.objectContaining({ State: "open", "What was written": "03/26/2022" }),
      expect.objectContaining({ State: "fixed", "What was written": "03/25/2022" }),
    ]);
    expect(await listed(workbook)).toHaveLength(rows.length);
  });

  it("is taken back whole, and its query is open again", async () => {
    const [key = ""] = keysOf(await listed(workbook), "date-unreadable");
    await applyFixes(runIn(workbook), [key], TODAY);
    const queries = await undoFix(runIn(workbook), key, TODAY);
    expect(await textsOf(workbook, "Police")).toEqual(before);
    expect(queries.find((query) => query.key === key)?.state).toBe("open");
    const rows = await rowsOf(workbook, "Queries");
    expect(rows.filter(({ State }) => State === "fixed")).toEqual([]);
  });

  it("is not taken back where somebody has typed something else into the cell since", async () => {
    const [key = ""] = keysOf(await listed(workbook), "date-unreadable");
    await applyFixes(runIn(workbook), [key], TODAY);
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Police").getRange("A2").values = [["'spring 2022"]];
      await context.sync();
    });
    await expect(undoFix(runIn(workbook), key, TODAY)).rejects.toThrow("can no longer be taken back");
    expect((await textsOf(workbook, "Police"))[1]?.[0]).toBe("spring 2022");
  });

  it("does not change the words of the agency in the integrated chronology", async () => {
    const [key = ""] = keysOf(await listed(workbook), "date-unreadable");
    await applyFixes(runIn(workbook), [key], TODAY);
    const { chronology } = await mergeReturns(runIn(workbook), { today: TODAY });
    const rows = await rowsOf(workbook, "IntegratedChronology");
    expect(rows[0]).toMatchObject({ "Date as recorded": "03/25/2022", Date: 44645 });
    expect(chronology.entries).toHaveLength(TWO_BAD.length);
    expect(chronology.entries[0]?.date.read.start).toBe("2022-03-25");
  });

  it("is applied to all of one kind at once, in as many requests as one", async () => {
    const keys = keysOf(await listed(workbook), "date-unreadable");
    const start = workbook.traffic.requests;
    expect((await applyFixes(runIn(workbook), keys, TODAY)).fixed).toBe(2);
    const both = workbook.traffic.requests - start;
    const single = await withReturns([returnOf("police", TWO_BAD)]);
    const [one = ""] = keysOf(await listed(single), "date-unreadable");
    const from = single.traffic.requests;
    await applyFixes(runIn(single), [one], TODAY);
    expect(both).toBe(single.traffic.requests - from);
    single.close();
  });

  it("copies the sheet as received once, however many fixes follow", async () => {
    const [first = "", second = ""] = keysOf(await listed(workbook), "date-unreadable");
    await applyFixes(runIn(workbook), [first], TODAY);
    await applyFixes(runIn(workbook), [second], TODAY);
    expect((await sheetsOf(workbook)).filter((name) => name.includes("received"))).toEqual([
      "Police (received)",
    ]);
    expect(await textsOf(workbook, "Police (received)")).toEqual(before);
  });

  it("leaves a dismissal on the same row in place", async () => {
    const rows = ["early 03/25/2022,25:61,Log 1,Officers were called to the home.,"];
    const own = await withReturns([returnOf("police", [...rows, ...POLICE])]);
    const queries = await listed(own);
    const onTop = queries.filter(({ row }) => row === 3);
    const [dated] = onTop.filter(({ rule }) => rule === "date-unreadable");
    const [other] = queries.filter(({ rule, row }) => rule === "action-missing" && row === 2);
    await dismissQueries(runIn(own), [other?.key ?? ""], "It is in the letter.", TODAY);
    await applyFixes(runIn(own), [dated?.key ?? ""], TODAY);
    const again = (await listed(own)).find(({ key }) => key === other?.key);
    expect(again).toMatchObject({ state: "dismissed", reason: "It is in the letter." });
    own.close();
  });

  it("of a return that was sent again goes with it, and the sheet as received stays", async () => {
    const [key = ""] = keysOf(await listed(workbook), "date-unreadable");
    await applyFixes(runIn(workbook), [key], TODAY);
    await addReturns(runIn(workbook), [returnOf("police", POLICE.slice(1))], TODAY);
    expect((await sheetsOf(workbook)).filter((name) => name.includes("received"))).toEqual([
      "Police (received)",
    ]);
    const states = (await listed(workbook)).map(({ state, written }) => [state, written]);
    expect(states).toContainEqual(["fixed", "03/25/2022"]);
  });

  it("that is no longer wanted changes nothing and says so", async () => {
    const [key = ""] = keysOf(await listed(workbook), "date-unreadable");
    await applyFixes(runIn(workbook), [key], TODAY);
    await expect(applyFixes(runIn(workbook), [key], TODAY)).rejects.toThrow(JobError);
  });

  it("can be run again, whichever request fails, and the received words are never lost", async () => {
    const [key = ""] = keysOf(await listed(workbook), "date-unreadable");
    const started = await workbook.save();
    for (let failAt = 3; failAt < 60; failAt += 4) {
      const broken = await openWorkbook(started, { today: TODAY, failAt });
      const ended = await applyFixes(runIn(broken), [key], TODAY).then(
        () => "done",
        () => "failed",
      );
      const again = await openWorkbook(await broken.save(), { today: TODAY });
      broken.close();
      await applyFixes(runIn(again), [key], TODAY).catch(() => null);
      const fixed = (await listed(again)).filter(({ state }) => state === "fixed");
      expect(fixed.map(({ written }) => written)).toEqual(["03/25/2022"]);
      expect((await textsOf(again, "Police"))[1]?.[0]).toBe("25/03/2022");
      expect(await textsOf(again, "Police (received)")).toEqual(before);
      again.close();
      if (ended === "done") {
        return;
      }
    }
    throw new Error("The fix never came to its end.");
  });
});

describe("a dismissal", () => {
  it("needs a reason", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    const [first] = await listed(workbook);
    await expect(dismissQueries(runIn(workbook), [first?.key ?? ""], "  ", TODAY)).rejects.toThrow(
      "A query can only be dismissed with a reason.",
    );
    workbook.close();
  });

  it("is kept at the next check until it is undone", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    const [first] = await listed(workbook);
    const key = first?.key ?? "";
    await dismissQueries(runIn(workbook), [key], "Settled by telephone.", TODAY);
    expect((await listed(workbook)).find((query) => query.key === key)).toMatchObject({
      state: "dismissed",
      reason: "Settled by telephone.",
    });
    await reopenQueries(runIn(workbook), [key], TODAY);
    expect((await listed(workbook)).find((query) => query.key === key)?.state).toBe("open");
    workbook.close();
  });
});
