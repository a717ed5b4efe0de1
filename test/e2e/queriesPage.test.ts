import type { BrowserContextOptions, Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const openPane = paneForTests();

/** The page of queries, with the returns checked. */
async function checked(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPane("Queries", options);
  await page.getByRole("button", { name: "Check the returns" }).click();
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  return page;
}

const rule = (page: Page, name: RegExp) => page.locator("summary").filter({ hasText: name });

describe("the queries", () => {
  it("are counted by level and folded by rule, errors first", async () => {
    const page = await checked();
    await page
      .getByRole("heading", { level: 1, name: "Queries: 1 error and 2 warnings are open." })
      .waitFor();
    expect(await page.locator("summary:visible").allInnerTexts()).toEqual([
      expect.stringMatching(/^A date that does not exist\s*1 error$/),
      expect.stringMatching(/^Day and month may be swapped\s*2 warnings$/),
    ]);
  });

  it("lead to their cell", async () => {
    const page = await checked();
    await rule(page, /does not exist/).click();
    await page.getByRole("button", { name: "Show GP Practice, row 16, Date" }).click();
    expect(await asked(page)).toContain("goTo GP Practice A16");
  });

  it("are fixed one by one, and all of a kind after a look at what would change", async () => {
    const page = await checked();
    await rule(page, /swapped/).click();
    await page.getByRole("button", { name: "Fix all 2…" }).click();
    const preview = page.getByRole("region", { name: "What would be fixed" });
    await preview.waitFor();
    expect(await preview.getByRole("row").allInnerTexts()).toEqual([
      expect.stringMatching(/Where\s+Now\s+After/),
      expect.stringMatching(/Police, row 20\s+03\/04\/2021\s+04\/03\/2021/),
      expect.stringMatching(/Police, row 25\s+05\/06\/2021\s+06\/05\/2021/),
    ]);
    expect((await asked(page)).filter((call) => call.startsWith("applyFixes"))).toEqual([]);
    await preview.getByRole("button", { name: "Fix 2 cells" }).click();
    await page.getByText("2 cells were fixed.").first().waitFor();
    expect(await asked(page)).toContain("applyFixes swapped 20, swapped 25");
  });

  it("are dismissed with a reason, never without, and can be reopened", async () => {
    const page = await checked();
    await rule(page, /does not exist/).click();
    await page.getByRole("button", { name: /^Dismiss GP Practice/ }).click();
    await page.getByRole("button", { name: "Dismiss", exact: true }).click();
    await page.getByText("Write a reason").waitFor();
    await page.keyboard.type("The GP has no other record");
    await page.getByRole("button", { name: "Dismiss", exact: true }).click();
    const dismissed = page.getByRole("region", { name: "Dismissed" });
    await dismissed.locator("summary").click();
    await dismissed.getByText("Dismissed: The GP has no other record").waitFor();
    await dismissed.getByRole("button", { name: /^Reopen/ }).click();
    await page.getByText("1 query was reopened.").first().waitFor();
  });

  it("are there at once after a merge, without another check", async () => {
    const page = await openPane("Queries", { query: "queries=listed" });
    await page.getByRole("heading", { level: 1, name: /1 error and 2 warnings/ }).waitFor();
    await page.getByRole("button", { name: "Show the first error" }).click();
    expect(await asked(page)).toContain("goTo GP Practice A16");
    // What is wrong there stands in the pane too.
    await page.getByText("GP Practice, row 16").waitFor();
    expect((await asked(page)).includes("checkReturns")).toBe(false);
  });

  it("that are fixed stay where they were, and a fix is taken back at one press", async () => {
    const page = await checked();
    await rule(page, /swapped/).click();
    await page.getByRole("button", { name: /^Fix: 04\/03\/2021 in Police, row 20/ }).click();
    await page.getByText("Now 04/03/2021").waitFor();
    const rows = await page.getByText(/^Police, row /).allInnerTexts();
    expect(rows).toEqual(["Police, row 20, Date", "Police, row 25, Date"]);
    await page.getByRole("button", { name: "Undo the fix in Police, row 20, Date" }).click();
    await page.getByRole("button", { name: /^Fix: 04\/03\/2021 in Police, row 20/ }).waitFor();
    expect(await asked(page)).toContain("undoFix swapped 20");
  });

  it("of one kind are dismissed with one reason, and Escape leaves the form", async () => {
    const page = await checked();
    await rule(page, /swapped/).click();
    await page.getByRole("button", { name: "Dismiss all 2…" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Dismiss all 2…" }).click();
    await page.keyboard.type("The agency writes months first");
    await page.getByRole("button", { name: "Dismiss 2", exact: true }).click();
    await page.getByText("2 queries were dismissed.").first().waitFor();
    expect(await asked(page)).toContain(
      "dismissQueries swapped 20, swapped 25: The agency writes months first",
    );
  });

  it("of one agency make a sheet to send back", async () => {
    const page = await checked();
    await page.getByRole("combobox", { name: "Agency" }).selectOption("Police");
    await page.getByRole("button", { name: "Make a query sheet for Police" }).click();
    await page.getByText('The sheet "Queries for Police" has 2 queries').first().waitFor();
    expect(await asked(page)).toContain("goTo Queries for Police");
  });

  it("of one agency make a workbook to send, which is saved where Excel does not open it", async () => {
    const page = await checked();
    await page.getByRole("combobox", { name: "Agency" }).selectOption("Police");
    await page.getByRole("button", { name: "Workbook to send to Police" }).click();
    await page.getByRole("link", { name: "Save Queries for Police.xlsx" }).waitFor();
    expect(await asked(page)).toContain("makeQueryWorkbook Police");
  });

  it("of all agencies make a workbook each, which holds nothing of another", async () => {
    const page = await checked();
    await page.getByRole("button", { name: "Workbooks to send, one for each agency" }).click();
    await page.getByRole("link", { name: "Save Queries for Police.xlsx" }).waitFor();
    await page
      .getByText("Each holds nothing of any other agency. They are ready to be saved.")
      .first()
      .waitFor();
    expect(await asked(page)).toContain("makeQueryWorkbooks");
  });

  it("have no serious violation of accessibility", async () => {
    const page = await checked();
    await rule(page, /swapped/).click();
    await page.getByRole("button", { name: /^Dismiss Police, row 20/ }).click();
    expect(await seriousViolations(page)).toEqual([]);
  });
});
