import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { dist } from "./support/browser";
import { mergeButton, merged, pagesForTests, paneOf, saved } from "./support/servedPage";
import { sheetsOf, workbookWith, type SheetRead } from "./support/workbooks";

const open = pagesForTests();

const names = (sheets: SheetRead[]) => sheets.map(({ name }) => name);
/** The name of what has the focus in the page, or in the pane where the focus is there. */
async function focused(page: Page): Promise<string> {
  const frame = await paneOf(page);
  const inPane = await page.evaluate(() => document.activeElement?.id === "pane");
  return (inPane ? frame : page).evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** The cells, with their headings: A1 is at 80, 30. */
const GRID = "#workbook canvas[id^=univer-sheet-main-canvas]";

const small = { name: "small.xlsx", mimeType: "application/octet-stream" };

describe("the page", () => {
  it("opens with a workbook, the pane at 350 px, and the returns of the sample review ready to merge", async () => {
    const { page, pane } = await open();
    expect(await page.locator("#pane").evaluate((frame) => frame.clientWidth)).toBe(350);
    expect(await page.locator("#workbook canvas").first().isVisible()).toBe(true);
    const frame = await pane();
    const listed = await frame.getByRole("listitem").allInnerTexts();
    expect(listed).toHaveLength(6);
    expect(listed.every((text) => text.includes("not merged yet"))).toBe(true);
    expect(await mergeButton(frame).isEnabled()).toBe(true);
  });

  it("gives the pane the bundle that Excel loads; only where office.js comes from differs", async () => {
    const { page, address } = await open();
    const loaded = await (await page.request.get(`${address}taskpane.js`)).body();
    expect(loaded.equals(readFileSync(join(dist, "taskpane.js")))).toBe(true);
    const lines = (file: string) =>
      readFileSync(join(dist, file), "utf8")
        .split("\n")
        .map((line) => line.trim().replace(/\.\.\/(taskpane|oldBrowser)\.js/, "$1.js"))
        // What the policies forbid is the same.
        .map((line) =>
          line.replace("script-src 'self' https://appsforoffice.microsoft.com;", "script-src 'self';"),
        );
    const inExcel = lines("taskpane.html");
    const inPage = lines("page/taskpane.html");
    expect(inPage.filter((line) => !inExcel.includes(line))).toEqual([
      "<!-- From this page. -->",
      '<script src="office-bridge.js"></script>',
      '<script src="office-js/office.js"></script>',
    ]);
  });

  it("begins, for the Tab key, with the way to the task pane", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Go to the task pane");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("pane");
  });

  it("merges with the keyboard alone, and asks nothing of any other server meanwhile", async () => {
    const { page, pane, errors } = await open();
    const frame = await pane();
    // F6 goes round the parts of the page, as in Excel; at most three presses to the pane.
    const inPane = () => page.evaluate(() => document.activeElement?.id === "pane");
    for (let parts = 0; !(await inPane()); parts += 1) {
      expect(parts).toBeLessThan(3);
      await page.keyboard.press("F6");
    }
    for (let stops = 0; (await focused(page)) !== "Merge returns"; stops += 1) {
      expect(stops).toBeLessThan(30);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await merged(frame);
    expect(await focused(page)).toMatch(/^179 entries in the integrated chronology$/);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Go to the integrated chronology");
    await page.keyboard.press("Enter");
    const chronology = (await saved(page)).find(({ name }) => name === "Integrated chronology");
    expect(chronology?.text.flat()).toContain("POL-0001");
    expect(errors).toEqual([]);
    // It could not if it wanted to, even of its own server; and a policy that is broken would have been told above.
    const answer = await frame.evaluate(async () =>
      fetch("../sample.xlsx").then(
        () => "an answer",
        () => "none",
      ),
    );
    expect([answer, errors.length > 0]).toEqual(["none", true]);
  });

  it("with ?empty opens an empty workbook, and the pane says what to do", async () => {
    const { page, pane } = await open("?empty");
    expect(await (await pane()).getByRole("main").innerText()).toContain("Start a review here");
    expect(await saved(page)).toEqual([{ name: "Sheet1", text: [] }]);
  });
});

describe("a workbook", () => {
  it("comes in and goes out by window.workbench, and the pane starts anew with it", async () => {
    const { page, pane } = await open();
    const bytes = await workbookWith("Notes", [
      ["- mum called", "="],
      ["1-2", "07700 900123"],
    ]);
    await page.evaluate(`window.workbench.open(Uint8Array.from(${JSON.stringify([...bytes])}))`);
    expect(await (await pane()).getByRole("main").innerText()).toContain("Start a review here");
    expect(await saved(page)).toEqual([
      {
        name: "Notes",
        text: [
          ["- mum called", "="],
          ["1-2", "07700 900123"],
        ],
      },
    ]);
  });

  it("comes in by Open and goes out by Save, under its own name", async () => {
    const { page } = await open("?empty");
    const bytes = Buffer.from(await workbookWith("Notes", [["kept"]]));
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open…" }).click(),
    ]);
    await chooser.setFiles({ ...small, buffer: bytes });
    await page.getByText("small.xlsx", { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("small.xlsx");
    expect(await sheetsOf(readFileSync(await download.path()))).toEqual([
      { name: "Notes", text: [["kept"]] },
    ]);
  });

  it("comes in by being dropped on the page", async () => {
    const { page } = await open("?empty");
    const bytes = await workbookWith("Notes", [["dropped"]]);
    const files = await page.evaluateHandle(
      (numbers) => {
        const held = new DataTransfer();
        held.items.add(new File([Uint8Array.from(numbers)], "small.xlsx"));
        return held;
      },
      [...bytes],
    );
    await page.dispatchEvent("#workbook", "dragenter", { dataTransfer: files });
    expect(await page.getByText("Drop the workbook to open it").isVisible()).toBe(true);
    await page.dispatchEvent("#workbook", "drop", { dataTransfer: files });
    await page.getByText("small.xlsx", { exact: true }).waitFor();
    expect(await page.getByText("Drop the workbook to open it").isVisible()).toBe(false);
    expect(await saved(page)).toEqual([{ name: "Notes", text: [["dropped"]] }]);
  });

  it("that cannot be opened gets one clear sentence, and the one that was open stays", async () => {
    const { page } = await open();
    const before = names(await saved(page));
    await page.setInputFiles("#file", {
      ...small,
      name: "budget.xlsx",
      buffer: Buffer.from("no workbook at all"),
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^budget\.xlsx is [^]*The workbook that was open is unchanged\./);
    expect(names(await saved(page))).toEqual(before);
  });

  it("has the dates that are typed and pasted into it as in Britain", async () => {
    const { page } = await open("?empty");
    await page.locator(GRID).click({ position: { x: 80, y: 30 } });
    for (const typed of ["05/10/2026", "10/25/2026", "5/10/26"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    }
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "06/11/2026\tnot on 06/11/2026\n31/12/2026\tx");
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    const [sheet] = await saved(page);
    expect(sheet?.text).toEqual([
      ["05/10/2026", ""],
      ["10/25/2026", ""],
      ["05/10/2026", ""],
      ["6 Nov 2026", "not on 06/11/2026"],
      ["31 Dec 2026", "x"],
    ]);
  });

  it("has a calendar, whose weeks begin with Monday, for a cell that takes days alone", async () => {
    const { page, pane, errors } = await open("?empty");
    const frame = await pane();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("B2");
        cell.dataValidation.rule = {
          date: { formula1: "2020-01-01", formula2: "2030-12-31", operator: "Between" },
        };
        cell.numberFormat = [["dd/mm/yyyy"]];
        cell.values = [[46300]];
        await context.sync();
      }),
    );
    await page.locator(GRID).dblclick({ position: { x: 46 + 64 + 8, y: 20 + 20 + 10 } });
    const calendar = page.locator('[data-u-comp="calendar"]');
    await calendar.waitFor();
    expect((await calendar.innerText()).split(/\s+/)).toEqual(
      expect.arrayContaining(["Oct", "Mon", "Tue", "Sun", "31"]),
    );
    const left = async (text: string) =>
      (await calendar.getByText(text, { exact: true }).first().boundingBox())?.x;
    // 46300 is Monday, 5 October 2026.
    const monday = await left("Mon");
    const fifth = await left("5");
    expect(Math.abs((monday ?? 0) - (fifth ?? 1000))).toBeLessThan(20);
    await page.keyboard.press("Escape");
    await page.locator(GRID).click({ position: { x: 46 + 64 + 8, y: 20 + 20 + 10 } });
    await page.keyboard.type("25/11/2026");
    await page.keyboard.press("Enter");
    await page.locator(GRID).click({ position: { x: 46 + 64 + 8, y: 20 + 20 + 10 } });
    await page.keyboard.type("tomorrow");
    await page.keyboard.press("Enter");
    await page.getByText("This value doesn't match").waitFor();
    await page.getByRole("button", { name: "OK" }).click();
    // The focus is in the cell again.
    await page.waitForFunction(
      () => document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable,
    );
    const [sheet] = await saved(page);
    expect(sheet?.text.at(-1)?.at(-1)).toBe("25/11/2026");
    expect(errors).toEqual([]);
  });

  it("draws its charts where they are, with what their cells hold now, on their sheet alone, and tells of clicks", async () => {
    const { page, pane } = await open("?empty");
    const frame = await pane();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1:B3").values = [
          ["", "Actions"],
          ["Red", 2],
          ["Amber", 4],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
        chart.title.text = "By RAG";
        chart.setPosition("D2", "H12");
        context.workbook.worksheets.add("Other");
        sheet.onSingleClicked.add(async ({ address, offsetX, offsetY }) => {
          document.title = [address, Math.round(offsetX), Math.round(offsetY)].join(" ");
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    const chart = page.getByRole("img", { name: "By RAG: column chart" });
    await chart.waitFor();
    const grid = await page.locator(GRID).boundingBox();
    const box = await chart.boundingBox();
    // Beside the headings, 46 and 20 pixels, three columns of 64 and a row of 20.
    expect([(box?.x ?? 0) - (grid?.x ?? 0), (box?.y ?? 0) - (grid?.y ?? 0)]).toEqual([46 + 3 * 64, 40]);
    const bars = chart.locator('rect[fill="#4472C4"]:not([width="8"])');
    const heights = async () =>
      bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));
    const [red = 0, amber = 0] = await heights();
    expect(amber / red).toBeCloseTo(2, 1);
    await page.locator(GRID).click({ position: { x: 46 + 64 + 8, y: 20 + 20 + 10 } });
    await frame.waitForFunction(() => document.title.startsWith("B2 "));
    expect(await frame.title()).toBe("B2 6 8");
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('.charts rect[fill="#4472C4"]:not([width="8"])')].some(
          (bar) => bar.getBoundingClientRect().height < before * 0.8,
        ),
      amber,
    );
    await page.getByText("Other", { exact: true }).click();
    await chart.waitFor({ state: "detached" });
  });

  it("says that it is not saved, from the first change until it is saved, and asks before the page is left", async () => {
    const { page } = await open();
    const told = page.getByText("not saved", { exact: true });
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    expect(await told.isVisible()).toBe(false);
    await page.locator(GRID).click({ position: { x: 80, y: 30 } });
    expect(await told.isVisible()).toBe(false);
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await told.waitFor();
    await page.reload({ timeout: 5_000 }).catch(() => undefined);
    expect(asked).toEqual(["beforeunload"]);
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save" }).click()]);
    await told.waitFor({ state: "hidden" });
  });

  it("with changes that were not saved is brought back after a slip", async () => {
    const { page, pane } = await open();
    const frame = await pane();
    await mergeButton(frame).click();
    await merged(frame);
    await page.getByRole("button", { name: "New" }).click();
    await page.getByText("New workbook.xlsx is open.").waitFor();
    expect(names(await saved(page))).toEqual(["Sheet1"]);
    await page.getByRole("button", { name: "Go back to Sample review.xlsx" }).click();
    await page.getByText("Sample review.xlsx", { exact: true }).waitFor();
    expect(names(await saved(page))).toContain("Integrated chronology");
  });
});

it("has no serious violation of accessibility in the frame of the page, nor in the pane", async () => {
  const { page, pane } = await open();
  await page.setInputFiles("#file", { ...small, buffer: Buffer.from("no workbook at all") });
  await page.getByRole("alert").waitFor();
  // The inside of the workbook is Univer's.
  expect(await seriousViolations(page, ["#workbook > *"])).toEqual([]);
  expect(await seriousViolations(await pane())).toEqual([]);
});
