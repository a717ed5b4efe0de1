import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import type { FileGiven } from "../../src/jobs/shared/fileGiven";
import { TODAY } from "../jobs/smallReview";
import { everyJob, housingReturn, jobsIn, returnFile } from "./everyJob";

const HOSTS = ["windows", "mac", "web"] as const;
/** The version that the manifest asks for, and the newest. */
const VERSIONS = ["1.13", "1.21"] as const;

type Open = NonNullable<Parameters<typeof openWorkbook>[1]>;

/** What is in a workbook: of every sheet what a person sees and what is behind it, and every table. */
async function everythingIn({ Excel }: OpenedWorkbook): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const tables = context.workbook.tables.load("items/name,items/style");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject().load("address,formulas,values,text,numberFormat"),
    );
    const places = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return {
      sheets: sheets.items.map(({ name, visibility }, index) => {
        const range = used[index];
        const cells = range?.isNullObject === false ? range.toJSON() : null;
        return { name, visibility, cells };
      }),
      tables: tables.items.map(({ name, style }, index) => [name, style, places[index]?.address]),
    };
  });
}

/** All that every job answered and left behind, in one Excel. */
async function outcome(
  options: Open,
  housing: FileGiven,
): Promise<{ said: Record<string, unknown>; left: unknown }> {
  const workbook = await openWorkbook(undefined, { today: TODAY, ...options });
  const said = await everyJob(workbook, housing);
  const left = await everythingIn(workbook);
  workbook.close();
  return { said, left };
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("every job, from the returns to the report", () => {
  let housing: FileGiven;
  let usual: Awaited<ReturnType<typeof outcome>>;

  beforeAll(async () => {
    housing = await housingReturn();
    usual = await outcome({}, housing);
  });

  it("is done without a word of something left undone", () => {
    expect(usual.said.notices).toEqual([]);
  });

  it.each(HOSTS.flatMap((host) => VERSIONS.map((excelApi) => [host, excelApi] as const)))(
    "answers and leaves the same in Excel for %s with ExcelApi %s",
    async (host, excelApi) => {
      const here = await outcome({ host, excelApi }, housing);
      expect(here.said).toEqual(usual.said);
      expect(here.left).toEqual(usual.left);
    },
  );
});

describe("a return with a comment in a cell", () => {
  const ROWS = [["12 March 2021", "Inspection of the flat."]] as const;

  it.each([
    ["windows", 1, 0],
    ["mac", 1, 0],
    ["web", 0, 1],
  ] as const)("in Excel for %s: %i added, %i refused in words", async (host, added, refused) => {
    const workbook = await openWorkbook(undefined, { today: TODAY, host, excelApi: "1.13" });
    const result = await jobsIn(workbook).addReturns([await returnFile("Housing.xlsx", ROWS, "Check this.")]);
    expect([result.added.length, result.refused.length]).toEqual([added, refused]);
    for (const { message } of result.refused) expect(message).toMatch(/Excel on the web/);
    workbook.close();
  });
});
