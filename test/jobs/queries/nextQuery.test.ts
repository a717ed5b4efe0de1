import type { OpenedWorkbook } from "embedded-workbook";
import { dismissQueries } from "../../../src/jobs/queries/dismissQuery";
import { createQueryJobs } from "../../../src/jobs/queries/queryJobs";
import type { QueryListed } from "../../../src/jobs/queries/queryTypes";
import { mergedReview, runIn, TODAY } from "../smallReview";

const WRONG = [
  ["31/02/2021", "Neighbour reported shouting at the home address, officers attended."],
  ["10/03/2021", "Mother reported that her telephone had been stolen in town."],
  ["no date at all", "Officers told of a car parked near the school for several days."],
] as const;

describe("the next query", () => {
  let workbook: OpenedWorkbook;
  let open: QueryListed[];
  const jobs = () => createQueryJobs(runIn(workbook), () => TODAY);
  const selected = () =>
    workbook.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
  beforeAll(async () => {
    workbook = await mergedReview(WRONG);
    open = ((await jobs().listQueries()) ?? []).filter(({ state }) => state === "open");
  });
  afterAll(() => workbook.close());

  it("is that of the next row, its whole row selected, and after the last comes the first again", async () => {
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Review").activate();
      await context.sync();
    });
    const rows = [...new Set(open.map(({ sheet, row }) => `${sheet} ${String(row)}`))];
    expect(rows.length).toBeGreaterThan(1);
    const seen: string[] = [];
    for (let press = 0; press <= rows.length; press += 1) {
      const next = await jobs().showNextQuery();
      expect(next?.open).toBe(open.length);
      expect(await selected()).toMatch(
        new RegExp(`${next?.sheet ?? "?"}.*!${String(next?.row)}:${String(next?.row)}$`),
      );
      seen.push(`${next?.sheet ?? ""} ${String(next?.row)}`);
    }
    expect([...seen.slice(0, -1)].sort()).toEqual([...rows].sort());
    expect(seen.at(-1)).toBe(seen[0]);
  });

  it("is none where all are dismissed", async () => {
    await dismissQueries(
      runIn(workbook),
      open.map(({ key }) => key),
      "Agreed with the panel",
      TODAY,
    );
    expect(await jobs().showNextQuery()).toBeNull();
  });
});
