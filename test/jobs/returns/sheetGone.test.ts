import type { OpenedWorkbook } from "embedded-workbook";
import { toldBy } from "../reliability/case";
import { csv, mergedReview, POLICE, rowsOf, TODAY } from "../smallReview";

async function deleteSheet(workbook: OpenedWorkbook, name: string): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

it("a return whose sheet somebody deleted comes back when its file is added again, with its refs and not twice", async () => {
  const workbook = await mergedReview();
  const { jobs, told } = toldBy(workbook);
  await deleteSheet(workbook, "Police");
  const { warnings } = await jobs.addReturns([csv("Police.csv", POLICE)]);
  expect(warnings).toEqual([
    "Police.csv is listed among the returns and was no longer in the workbook; it is there again.",
  ]);
  expect((await jobs.listReturns()).map(({ sheet }) => sheet)).toEqual(["Police", "Housing"]);
  await jobs.mergeReturns({ today: TODAY });
  const refs = (await rowsOf(workbook)).map(({ Ref }) => Ref);
  expect(refs).toEqual(["POL-0001", "HOU-0001", "POL-0002", "POL-0003", "HOU-0002", "POL-0004"]);
  await jobs.addReturns([csv("Police.csv", POLICE)]);
  expect(told).toEqual([]);
  workbook.close();
});
