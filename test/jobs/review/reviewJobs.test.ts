import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { createReviewJobs } from "../../../src/jobs/review/reviewJobs";
import type { ReviewJobs } from "../../../src/jobs/review/reviewTypes";
import { textsOf } from "../queries/queriesOf";
import { csv, merge, POLICE, rowsOf, runIn, sendAgain, TODAY } from "../smallReview";

const titled = {
  name: "Housing.csv",
  bytes: new TextEncoder().encode(
    [
      "Review reference: LCSPR-Q,,,,",
      "Name of child: Child Q,,,,",
      "Period of the chronology:,1 January 2020 to 30 June 2022,,,",
      ",,,,",
      "Date,Source,Person(s),What happened,Action taken",
      '08/03/2021,Case file,Mother; Adult F; MGM,"Inspection of the flat, damp in the bedroom of the children; PGF there.",None taken',
      '01/04/2023,Case file,Maternal grandmother,"Rent arrears letter sent to Mother, second reminder.",None taken',
    ].join("\r\n"),
  ),
};

describe("the review of a workbook", () => {
  let workbook: OpenedWorkbook;
  let jobs: ReviewJobs;
  beforeAll(async () => {
    workbook = await openWorkbook(undefined, { today: TODAY });
    jobs = createReviewJobs(runIn(workbook), () => TODAY);
  });
  afterAll(() => workbook.close());

  it("stands at the beginning where nothing is in the workbook yet", async () => {
    expect(await jobs.readStanding()).toEqual({
      ...{ reference: "", subjects: [], people: 0, lacks: ["period", "people"], toCome: [], nextDay: null },
      returns: { all: 0, toMerge: 0, toAnswer: 0 },
      ...{ queries: null, entries: null, actions: null },
    });
  });

  it("is found in the returns, each thing with the agencies that say it, and nothing of it is written", async () => {
    await addReturns(runIn(workbook), [csv("Police.csv", POLICE), titled], TODAY);
    const found = await jobs.findForReview();
    expect(found.references).toEqual([{ value: "LCSPR-Q", agencies: ["Housing"] }]);
    expect(found.periods).toEqual([
      { value: { from: "2020-01-01", to: "2022-06-30" }, agencies: ["Housing"] },
    ]);
    expect(found.people).toEqual([
      { value: { identifier: "Mother", role: "", names: [] }, agencies: ["Police", "Housing"] },
      { value: { identifier: "Child Q", role: "subject", names: [] }, agencies: ["Housing"] },
      { value: { identifier: "Adult F", role: "", names: [] }, agencies: ["Housing"] },
      {
        value: { identifier: "MGM", role: "maternal grandmother", names: [] },
        agencies: ["Housing"],
      },
      {
        value: { identifier: "PGF", role: "paternal grandfather", names: [] },
        agencies: ["Housing"],
      },
      { value: { identifier: "Maternal grandmother", role: "", names: [] }, agencies: ["Housing"] },
    ]);
    expect(found.days).toHaveLength(6);
    expect(await jobs.readReview()).toMatchObject({ reference: "", people: [] });
  });

  it("says how many returns are to be merged, and how many queries are open afterwards", async () => {
    expect((await jobs.readStanding()).returns).toEqual({ all: 2, toMerge: 2, toAnswer: 0 });
    await merge(workbook);
    const merged = await jobs.readStanding();
    expect(merged).toMatchObject({ returns: { all: 2, toMerge: 0, toAnswer: 0 }, entries: 6, actions: null });
    const open = (await rowsOf(workbook, "Queries")).filter(({ State }) => State === "open");
    expect(merged.queries?.open).toBe(open.length);
    expect(merged.queries?.errors).toBe(open.filter(({ Level }) => Level === "Error").length);
  });

  it("is written where it is confirmed, and what is emptied is empty afterwards", async () => {
    const confirmed = {
      reference: "LCSPR-Q",
      procedure: "lcspr",
      nation: "england",
      period: { from: "2020-01-01", to: "2022-06-30" },
    } as const;
    expect(await jobs.confirmReview(confirmed)).toMatchObject(confirmed);
    const shown = (await textsOf(workbook, "Review")).flat();
    expect(shown).toEqual(
      expect.arrayContaining(["Local child safeguarding practice review", "England", "01/01/2020"]),
    );
    expect(await jobs.readStanding()).toMatchObject({ reference: "LCSPR-Q", lacks: ["people"] });
    expect(await headOf("Cross-checks")).toEqual(["Cross-checks – LCSPR-Q", '&9&"Arial,Regular"LCSPR-Q']);
    // The return's own words stay.
    expect(await headOf("Housing")).toEqual(["Review reference: LCSPR-Q", '&9&"Arial,Regular"LCSPR-Q']);
    const emptied = { ...confirmed, reference: "", period: { from: "2020-01-01", to: null } };
    expect(await jobs.confirmReview(emptied)).toMatchObject(emptied);
    expect((await jobs.readStanding()).lacks).toEqual(["period", "people"]);
    expect(await headOf("Cross-checks")).toEqual(["Cross-checks", ""]);
  });

  /** The title of a sheet, and what is printed above its pages at the left. */
  async function headOf(name: string): Promise<[string, string]> {
    return workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const title = sheet.getRange("A1").load("values");
      const above = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftHeader");
      await context.sync();
      return [String(title.values[0]?.[0]), above.leftHeader];
    });
  }

  it("refuses a period that ends before it begins, and leaves the sheet as it was", async () => {
    const before = await jobs.readReview();
    const wrong = { ...before, period: { from: "2023-01-01", to: "2022-06-30" } };
    await expect(jobs.confirmReview(wrong)).rejects.toThrow("ends before it begins");
    expect(await jobs.readReview()).toEqual(before);
  });

  it("gives an agency other names, and refuses a name that another has", async () => {
    const { agencies } = await jobs.saveAgency("Police", { name: "Police", otherNames: ["Constabulary"] });
    expect(agencies.find(({ name }) => name === "Police")).toMatchObject({
      code: "POL",
      otherNames: ["Constabulary"],
      returns: 1,
    });
    await expect(jobs.saveAgency("Police", { name: "Housing", otherNames: [] })).rejects.toThrow("twice");
    await expect(jobs.saveAgency("Fire", { name: "Fire and rescue", otherNames: [] })).rejects.toThrow(
      "no longer among the agencies",
    );
  });

  it("says that a return which came again is to be merged", async () => {
    await sendAgain(workbook, [...POLICE, ["04/05/2021", "Officers took a statement of the grandmother."]]);
    expect((await jobs.readStanding()).returns).toMatchObject({ all: 2, toMerge: 1 });
  });
});
