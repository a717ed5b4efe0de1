import { z } from "zod";
import { openWorkbook } from "../../src/node";

/** The calls of the API before Excel's own that an add-in makes of the workbook as a whole. */
let workbook: Awaited<ReturnType<typeof openWorkbook>>;

beforeAll(async () => {
  workbook = await openWorkbook();
});
afterAll(() => workbook.close());

it("the workbook's file is read in slices, and is a workbook with the same cells", async () => {
  const { Excel, Office } = workbook;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B1").values = [["Police", 3]];
    await context.sync();
  });
  const file = await new Promise<Office.File>((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, ({ value }) =>
      resolve(value),
    );
  });
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await new Promise<Office.Slice>((resolve) => {
      file.getSliceAsync(index, ({ value }) => resolve(value));
    });
    bytes.push(...z.array(z.number()).parse(slice.data));
  }
  await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  expect(bytes.length).toBe(file.size);
  const again = await openWorkbook(Uint8Array.from(bytes));
  const values = await again.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange().load("values");
    await context.sync();
    return range.values;
  });
  again.close();
  expect(values).toEqual([["Police", 3]]);
});

it("settings that are saved by the older API are told of, and read by the newer one", async () => {
  const { Excel, Office } = workbook;
  const told = new Promise<unknown>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(async ({ settings }) => {
        const setting = settings.getItem("NeedsReview").load("value");
        await settings.context.sync();
        resolve(setting.value);
      });
      await context.sync();
      Office.context.document.settings.set("NeedsReview", false);
      Office.context.document.settings.saveAsync();
    });
  });
  expect(await told).toBe(false);
});
