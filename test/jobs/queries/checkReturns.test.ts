import { checkReturns } from "../../../src/jobs/queries/checkReturns";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { mergeReturns } from "../../../src/jobs/merge/mergeReturns";
import {
  POLICE,
  returnOf,
  rowsOf,
  runIn,
  sheetsOf,
  textsOf,
  TODAY,
  typeInto,
  withReturns,
} from "./queriesOf";

const CLEAN = ["12/04/2022,11:00,Log 2,Mother rang about a neighbour.,None taken"];

describe("the Queries sheet", () => {
  it("lists each query with its place, what was written, what to do and a link to the cell", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await checkReturns(runIn(workbook), { today: TODAY });
    const [first] = await rowsOf(workbook, "Queries");
    expect(first).toMatchObject({
      Level: "Error",
      Rule: "Date cannot be read",
      Agency: "Police",
      Sheet: "Police",
      Row: 2,
      Column: "Date",
      "What was written": "03/25/2022",
      "Suggested fix": "25/03/2022",
      Link: "Go to A2",
      State: "open",
      Reason: "",
    });
    const link = await workbook.Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem("Queries").columns.getItem("Link").getDataBodyRange();
      const top = cell.getCell(0, 0).load("hyperlink");
      await context.sync();
      return top.hyperlink;
    });
    expect(link.documentReference).toBe("'Police'!A2");
    workbook.close();
  });

  it("puts errors before warnings before notes", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await checkReturns(runIn(workbook), { today: TODAY });
    const levels = (await rowsOf(workbook, "Queries")).map(({ Level }) => String(Level));
    const order = ["Error", "Warning", "Note"];
    expect(levels).toEqual([...levels].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(new Set(levels)).toEqual(new Set(order));
    workbook.close();
  });

  it("says if there are none", async () => {
    const workbook = await withReturns([returnOf("police", CLEAN)]);
    await checkReturns(runIn(workbook), { today: TODAY });
    const texts = await textsOf(workbook, "Queries");
    expect(texts[1]?.[0]).toBe("There are no queries: nothing in the returns needs a second look.");
    workbook.close();
  });

  it("counts the open queries in a live formula", async () => {
    const workbook = await withReturns([returnOf("police", POLICE.slice(0, 2))]);
    await checkReturns(runIn(workbook), { today: TODAY });
    const before = (await textsOf(workbook, "Queries"))[1]?.[0];
    await typeInto(workbook, "Date cannot be read", { State: "dismissed" });
    const after = (await textsOf(workbook, "Queries"))[1]?.[0];
    expect(before).toMatch(/^Open: errors 1,.*Dismissed: 0/);
    expect(after).toMatch(/^Open: errors 0,.*Dismissed: 1/);
    workbook.close();
  });

  it("is written by a merge too, and not written again by a check that finds the same", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await mergeReturns(runIn(workbook), { today: TODAY });
    const merged = await rowsOf(workbook, "Queries");
    expect(merged.length).toBeGreaterThan(2);
    const before = workbook.traffic.requests;
    await checkReturns(runIn(workbook), { today: TODAY });
    const first = workbook.traffic.requests - before;
    expect(await rowsOf(workbook, "Queries")).toEqual(merged);
    // Two of them are for its turn among panes.
    expect(first).toBeLessThan(14);
    workbook.close();
  });

  it("takes as many requests for many entries as for few", async () => {
    const cost = async (entries: number): Promise<number> => {
      const rows = Array.from({ length: entries }, (_, index) => `03/25/2022,10:00,,Event ${String(index)},`);
      const workbook = await withReturns([returnOf("police", rows)]);
      const before = workbook.traffic.requests;
      await checkReturns(runIn(workbook), { today: TODAY });
      const requests = workbook.traffic.requests - before;
      workbook.close();
      return requests;
    };
    expect(await cost(80)).toBe(await cost(5));
  });
});

describe("what a reviewer says about queries", () => {
  it("is kept at the next check: state, reason and their own columns", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await checkReturns(runIn(workbook), { today: TODAY });
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem("Queries").columns.add(undefined, undefined, "Who asks");
      await context.sync();
    });
    await typeInto(workbook, "Approximate date", {
      State: "Dismissed",
      Reason: "=near enough",
      "Who asks": "Jo",
    });
    await addReturns(
      runIn(workbook),
      [returnOf("housing", ["31/02/2022,,Tenancy file,A visit to the flat.,None taken"])],
      TODAY,
    );
    await checkReturns(runIn(workbook), { today: TODAY });
    const rows = await rowsOf(workbook, "Queries");
    expect(rows.find(({ Rule }) => Rule === "Approximate date")).toMatchObject({
      State: "dismissed",
      Reason: "=near enough",
      "Who asks": "Jo",
    });
    expect(rows.some(({ Agency }) => Agency === "Housing")).toBe(true);
    workbook.close();
  });

  it("stays with its entry in a corrected return in a different order", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await checkReturns(runIn(workbook), { today: TODAY });
    await typeInto(workbook, "Approximate date", { State: "dismissed", Reason: "Nobody knows better." });
    const corrected = [POLICE[0] ?? "", "01/01/2022,,Log 0,A new entry.,None taken", ...POLICE.slice(1)];
    await addReturns(runIn(workbook), [returnOf("police-corrected", corrected)], TODAY);
    await checkReturns(runIn(workbook), { today: TODAY });
    const rows = await rowsOf(workbook, "Queries");
    expect(rows.filter(({ Rule }) => Rule === "Approximate date")).toEqual([
      expect.objectContaining({ Row: 5, State: "dismissed", Reason: "Nobody knows better." }),
    ]);
    workbook.close();
  });

  it("survives the deletion of the Queries sheet", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await checkReturns(runIn(workbook), { today: TODAY });
    await typeInto(workbook, "Approximate date", { State: "dismissed", Reason: "Nobody knows better." });
    await checkReturns(runIn(workbook), { today: TODAY });
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Queries").delete();
      await context.sync();
    });
    await checkReturns(runIn(workbook), { today: TODAY });
    const rows = await rowsOf(workbook, "Queries");
    expect(rows.find(({ Rule }) => Rule === "Approximate date")).toMatchObject({
      State: "dismissed",
      Reason: "Nobody knows better.",
    });
    workbook.close();
  });

  it("keeps a line that a reviewer wrote below the queries", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await checkReturns(runIn(workbook), { today: TODAY });
    await workbook.Excel.run(async (context) => {
      const blank = [
        "Note",
        "My own",
        "Police",
        "",
        "",
        "",
        "",
        "Ask about the log.",
        "",
        "",
        "",
        "",
        "",
        "",
      ];
      context.workbook.tables.getItem("Queries").rows.add(undefined, [blank]);
      await context.sync();
    });
    await typeInto(workbook, "Approximate date", { State: "dismissed" });
    await checkReturns(runIn(workbook), { today: TODAY });
    const rows = await rowsOf(workbook, "Queries");
    expect(rows.map((row) => row["What is wrong and what to do"])).toContain("Ask about the log.");
    workbook.close();
  });

  it("leaves a dismissed query out of the integrated chronology", async () => {
    const workbook = await withReturns([returnOf("police", POLICE)]);
    await checkReturns(runIn(workbook), { today: TODAY });
    const approximate = (await rowsOf(workbook, "Queries")).find(({ Rule }) => Rule === "Approximate date");
    await typeInto(workbook, "Approximate date", { State: "dismissed", Reason: "Nobody knows better." });
    const { result } = await mergeReturns(runIn(workbook), { today: TODAY });
    const queries = (await rowsOf(workbook, "IntegratedChronology")).map(({ Queries }) => String(Queries));
    expect(queries.join(" ")).not.toContain(String(approximate?.["What is wrong and what to do"]));
    expect(result.queries.note).toBe(0);
    workbook.close();
  });
});

describe("a check that breaks off", () => {
  it("can be run again, whichever request fails, and loses nothing", async () => {
    const whole = await withReturns([returnOf("police", POLICE)]);
    await checkReturns(runIn(whole), { today: TODAY });
    await typeInto(whole, "Approximate date", { State: "dismissed", Reason: "Nobody knows better." });
    const started = await whole.save();
    const names = await sheetsOf(whole);
    whole.close();
    const { openWorkbook } = await import("embedded-workbook");
    for (let failAt = 2; failAt < 40; failAt += 2) {
      const broken = await openWorkbook(started, { today: TODAY, failAt });
      const ended = await checkReturns(runIn(broken), { today: TODAY }).then(
        () => "done",
        () => "failed",
      );
      const again = await openWorkbook(await broken.save(), { today: TODAY });
      broken.close();
      await checkReturns(runIn(again), { today: TODAY });
      const rows = await rowsOf(again, "Queries");
      expect(rows.find(({ Rule }) => Rule === "Approximate date")).toMatchObject({
        State: "dismissed",
        Reason: "Nobody knows better.",
      });
      expect(await sheetsOf(again)).toEqual(expect.arrayContaining(names));
      again.close();
      if (ended === "done") {
        return;
      }
    }
    throw new Error("The check never came to its end.");
  });
});
