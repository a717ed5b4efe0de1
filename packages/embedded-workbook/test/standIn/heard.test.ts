import { openWorkbook, type OpenedWorkbook } from "../../src/node";

interface Heard {
  number: number;
  request: string;
  answer: string;
}

async function write(workbook: OpenedWorkbook, value: string): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
    await context.sync();
  });
}

it("is told of each request that was answered, and not of one that was refused", async () => {
  const heard: Heard[] = [];
  const excel = { fails: false };
  const workbook = await openWorkbook(undefined, {
    heard: (exchange) => heard.push(exchange),
    between: () => (excel.fails ? "not answered" : undefined),
  });
  await write(workbook, "one");
  excel.fails = true;
  await expect(write(workbook, "two")).rejects.toMatchObject({ code: "GeneralException" });
  const requests = heard.map(({ request }) => request).join();
  expect(requests).toContain("one");
  expect(requests).not.toContain("two");
  expect(heard.map(({ number }) => number)).toEqual(heard.map((_one, index) => index + 1));
  expect(heard[0]?.answer).toContain("Results");
  workbook.close();
});

it("has the same fingerprint where it holds the same, and another where it does not", async () => {
  const workbook = await openWorkbook();
  await write(workbook, "one");
  const one = await workbook.fingerprint();
  await write(workbook, "two");
  const two = await workbook.fingerprint();
  await write(workbook, "one");
  expect(await workbook.fingerprint()).toBe(one);
  expect(two).not.toBe(one);
  workbook.close();
});
