import type { OpenedWorkbook } from "embedded-workbook";
import { mergeReturns } from "../../../src/jobs/merge/mergeReturns";
import { readAsTyped, watchTyping } from "../../../src/jobs/queries/readAsTyped";
import type { CellReading } from "../../../src/jobs/queries/queryTypes";
import { POLICE, returnOf, runIn, TODAY, withReturns } from "./queriesOf";

async function put(workbook: OpenedWorkbook, sheet: string, address: string, text: string): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.numberFormat = [["@"]];
    cell.values = [[text]];
    await context.sync();
  });
}

describe("what a typed cell is read as", () => {
  let workbook: OpenedWorkbook;

  beforeEach(async () => {
    workbook = await withReturns([returnOf("police", POLICE)]);
  });

  afterEach(() => {
    workbook.close();
  });

  it.each([
    ["A2", "12/03/2019", "Read as Tuesday 12/03/2019.", 0],
    ["A2", "c. March 2015", "Read as some time from 01/03/2015 to 31/03/2015, approximately.", 1],
    ["A2", "by December 1998", "Read as on or before 31/12/1998.", 0],
    ["A2", "since May 1994", "Read as on or after 01/05/1994.", 0],
    ["A2", "03/25/2019", "Not read as a date: the entry goes with those that have none.", 1],
    ["A2", "Mon 12/03/2019", "Read as Tuesday 12/03/2019.", 1],
    ["B2", "1.45pm to 4.45pm", "Read as 13:45 to 16:45.", 0],
    ["B2", "25:61", "Not read as a time of day.", 1],
  ])("in a return, %s with %s: %s", async (address, text, readAs, doubts) => {
    await put(workbook, "Police", address, text);
    const reading = await readAsTyped(runIn(workbook), "Police", address, TODAY);
    expect(reading).toMatchObject({ sheet: "Police", address, written: text, readAs });
    expect(reading?.doubts).toHaveLength(doubts);
  });

  it.each(["D2", "A1", "A40", "Z9", "A2:B3", "A"])(
    "is not reported for %s, which is not such a cell",
    async (address) => {
      expect(await readAsTyped(runIn(workbook), "Police", address, TODAY)).toBeNull();
    },
  );

  it("is reported in the integrated chronology too, for the same kinds of columns only", async () => {
    await mergeReturns(runIn(workbook), { today: TODAY });
    await put(workbook, "Integrated chronology", "C5", "early March 2021");
    const reading = await readAsTyped(runIn(workbook), "Integrated chronology", "C5", TODAY);
    expect(reading?.readAs).toBe("Read as some time from 01/03/2021 to 10/03/2021, approximately.");
    expect(await readAsTyped(runIn(workbook), "Integrated chronology", "I5", TODAY)).toBeNull();
    expect(await readAsTyped(runIn(workbook), "Review", "A5", TODAY)).toBeNull();
  });

  it("is reported while a person types, until the watch ends, and nothing is written", async () => {
    const readings: (CellReading | null)[] = [];
    let heard: () => void = () => undefined;
    const next = (): Promise<void> =>
      new Promise((resolve) => {
        heard = resolve;
      });
    const stop = await watchTyping(
      runIn(workbook),
      () => TODAY,
      (reading) => {
        readings.push(reading);
        heard();
      },
    );
    const first = next();
    await workbook.type("Police", "A3", "spring 2018");
    await first;
    expect(readings.map((reading) => reading?.readAs)).toEqual([
      "Read as some time from 01/03/2018 to 31/05/2018, approximately.",
    ]);
    await stop();
    await workbook.type("Police", "A3", "autumn 2018");
    await readAsTyped(runIn(workbook), "Police", "A3", TODAY);
    expect(readings).toHaveLength(1);
  });
});
