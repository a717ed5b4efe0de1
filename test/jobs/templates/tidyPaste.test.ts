import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { makeTemplate } from "../../../src/jobs/templates/makeTemplate";
import { previewTidyPaste, tidyPaste, undoTidyPaste } from "../../../src/jobs/templates/tidyPaste";
import { JobError } from "../../../src/jobs/shared/jobError";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";

const TODAY = "2026-11-21";
const OPTIONS = { today: TODAY };

function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

const PASTED: (string | number)[][] = [
  ["Date", "Time", "Source of information", "What happened", "Action"],
  ["12th March 2021", "", "Log 1 ", "- mother rang and said that she", "Call logged."],
  ["", "", "", "had not slept.\n", "Passed\u00a0on."],
  ["c. April 2021", "", "Log 2", "Officers  attended the home.", "None taken"],
  [44317, "", "Log 3", "= nothing was found there", "=1+1"],
  ["1.6.21", "", '="Log "&4', "Father came back to the home.", "None taken"],
];

async function pasted(rows: readonly (string | number)[][] = PASTED): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    rows.forEach((row, index) => {
      const range = sheet.getRangeByIndexes(index, 0, 1, row.length);
      // Only "=" without a space after it is a formula; the rest is text.
      range.numberFormat = [
        row.map((cell) =>
          /^=\S/.test(String(cell)) ? "General" : typeof cell === "number" ? "d mmm yy" : "@",
        ),
      ];
      range.values = [row];
    });
    await context.sync();
  });
  return workbook;
}

interface Seen {
  values: unknown[][];
  formulas: unknown[][];
  formats: unknown[][];
}

async function seen(workbook: OpenedWorkbook, name = "Sheet1"): Promise<Seen> {
  return workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("values,formulas,numberFormat");
    await context.sync();
    return { values: used.values, formulas: used.formulas, formats: used.numberFormat };
  });
}

describe("Tidy paste", () => {
  let workbook: OpenedWorkbook;

  beforeEach(async () => {
    workbook = await pasted();
  });

  afterEach(() => {
    workbook.close();
  });

  it("shows what it would do and changes nothing", async () => {
    const before = await seen(workbook);
    const { changes, sheet } = await previewTidyPaste(runIn(workbook), OPTIONS);
    expect(sheet).toBe("Sheet1");
    expect(changes.map(({ address, to }) => [address, to])).toEqual([
      ["A2", "12/03/2021"],
      ["C2", "Log 1"],
      ["D2", "- mother rang and said that she\nhad not slept."],
      ["E2", "Call logged.\nPassed on."],
      ["D3", ""],
      ["E3", ""],
      ["D4", "Officers attended the home."],
      ["A6", "01/06/2021"],
    ]);
    expect(await seen(workbook)).toEqual(before);
  });

  it("does what it showed, and leaves every other cell as it was", async () => {
    const before = await seen(workbook);
    const { changes } = await tidyPaste(runIn(workbook), OPTIONS);
    const now = await seen(workbook);
    expect(now.values[1]).toEqual([
      44267,
      "",
      "Log 1",
      "- mother rang and said that she\nhad not slept.",
      "Call logged.\nPassed on.",
    ]);
    expect(now.values[2]).toEqual(["", "", "", "", ""]);
    expect(now.formats[1]?.[0]).toBe("dd/mm/yyyy");
    const changed = new Set(changes.map(({ row, column }) => `${row}:${column}`));
    before.formulas.forEach((cells, row) => {
      cells.forEach((formula, column) => {
        if (changed.has(`${row + 1}:${column + 1}`)) return;
        expect(now.formulas[row]?.[column]).toBe(formula);
        expect(now.formats[row]?.[column]).toBe(before.formats[row]?.[column]);
      });
    });
  });

  it("finds nothing more to do afterwards", async () => {
    await tidyPaste(runIn(workbook), OPTIONS);
    expect((await previewTidyPaste(runIn(workbook), OPTIONS)).changes).toEqual([]);
  });

  it("is undone in one step, cell for cell", async () => {
    const before = await seen(workbook);
    await tidyPaste(runIn(workbook), OPTIONS);
    const undone = await undoTidyPaste(runIn(workbook));
    expect(undone).toEqual({ sheet: "Sheet1", restored: 8, left: [] });
    expect(await seen(workbook)).toEqual(before);
  });

  it("can be undone in a workbook that was saved and reopened", async () => {
    const before = await seen(workbook);
    await tidyPaste(runIn(workbook), OPTIONS);
    const again = await openWorkbook(await workbook.save(), { today: TODAY });
    await undoTidyPaste(runIn(again));
    const now = await seen(again);
    again.close();
    expect(now.values).toEqual(before.values);
    expect(now.formats).toEqual(before.formats);
  });

  it("leaves alone a cell that was written to since, and says which", async () => {
    await tidyPaste(runIn(workbook), OPTIONS);
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("D4").values = [["Two officers attended."]];
      await context.sync();
    });
    expect(await undoTidyPaste(runIn(workbook))).toEqual({ sheet: "Sheet1", restored: 7, left: ["D4"] });
    expect((await seen(workbook)).values[3]?.[3]).toBe("Two officers attended.");
  });

  it("can be undone once, and says so the second time", async () => {
    await tidyPaste(runIn(workbook), OPTIONS);
    await undoTidyPaste(runIn(workbook));
    await expect(undoTidyPaste(runIn(workbook))).rejects.toThrow("There is no tidy to undo.");
  });

  it("keeps its saved cells out of sight", async () => {
    await tidyPaste(runIn(workbook), OPTIONS);
    const visible = await workbook.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.filter(({ visibility }) => visibility !== "VeryHidden").map(({ name }) => name);
    });
    expect(visible).toEqual(["Sheet1"]);
  });

  it("says that there is no such sheet", async () => {
    const asked = previewTidyPaste(runIn(workbook), { today: TODAY, sheet: "Return" });
    await expect(asked).rejects.toThrow(JobError);
    await expect(asked).rejects.toThrow("There is no sheet called Return.");
  });
});

it("takes as many round trips for many rows as for few", async () => {
  const requestsFor = async (rows: number): Promise<number> => {
    const [heading = [], ...body] = PASTED;
    const many = Array.from({ length: rows }, (_, row) => body[row % body.length] ?? []);
    const workbook = await pasted([heading, ...many]);
    const before = workbook.traffic.requests;
    await tidyPaste(runIn(workbook), OPTIONS);
    const { requests } = workbook.traffic;
    workbook.close();
    return requests - before;
  };
  expect(await requestsFor(200)).toBe(await requestsFor(10));
});

it("puts a pasted template into shape without touching its example", async () => {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await makeTemplate(runIn(workbook), { today: TODAY, template: "chronology", agency: "Police" });
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chronology");
    sheet.getRange("B10").numberFormat = [["@"]];
    sheet.getRange("B10").values = [["3rd May 2021 "]];
    sheet.getRange("E10:I10").values = [
      ["Log 1", "Child R", "Assessment", " Officers attended.", "None taken"],
    ];
    await context.sync();
  });
  const { changes } = await tidyPaste(runIn(workbook), { today: TODAY, sheet: "Chronology" });
  workbook.close();
  expect(changes.map(({ address, to }) => [address, to])).toEqual([
    ["B10", "03/05/2021"],
    ["H10", "Officers attended."],
  ]);
});
