import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const openPane = paneForTests();

async function opened(query = "", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPane("Action plan", { query, ...options });
  await page.getByRole("heading", { level: 1, name: "Action plan" }).waitFor();
  return page;
}

const fold = (page: Page, name: RegExp) => page.locator("summary").filter({ hasText: name });

/** Presses Tab until the focus is on the element with a name, and fails where it never is. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    const focused = await page.evaluate(
      "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''",
    );
    if (focused === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to "${name}".`);
}

const focusedName = (page: Page): Promise<unknown> =>
  page.evaluate(
    "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''",
  );

describe("recommendations", () => {
  it("come from a sheet, are shown as they were read, corrected in place and built, with the keyboard alone", async () => {
    const page = await opened("plan=none");
    await page.getByRole("combobox", { name: "Sheet of this workbook" }).waitFor();
    await tabTo(page, "Read the sheet");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "3 actions found in Recommendations" }).waitFor();
    expect(await page.getByText("“Ongoing” needs a date").isVisible()).toBe(true);
    expect(await page.getByText("“end of Dec 2023” is 31/12/2023").isVisible()).toBe(true);
    await tabTo(page, "What to do with row 3: Audit the sharing of information");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Correct…" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Action" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Housing");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("31/03/2024");
    await page.keyboard.press("Enter");
    await page.getByText("Row 3 is corrected.").waitFor();
    await tabTo(page, "Build the plan");
    await page.keyboard.press("Enter");
    await page.getByText("2 actions added. The plan has 2 actions.").first().waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        "previewPlan sheet Recommendations",
        'buildPlan [{"key":"3","agency":"Housing","target":"31/03/2024"}]',
      ]),
    );
    await fold(page, /1 point to note/).click();
    await page.getByRole("button", { name: "Show ACT-0002, G8" }).click();
    expect(await asked(page)).toContain("goTo Action plan G8");
  });

  it("show which column was taken for what, and rows that can be left out, joined and taken after all, undone step by step", async () => {
    const page = await opened("plan=none");
    await page.getByRole("button", { name: "Read what is selected" }).click();
    await page.getByText("Nothing has been built yet. 1 column and 1 row to look at.").waitFor();
    const column = page.getByRole("combobox", { name: "“By whom/when” is taken as" });
    expect(await column.inputValue()).toBe("leadAndTarget");
    await column.selectOption("Lead (role)");
    await page.getByText("“By whom/when” is taken as: lead (role).").waitFor();
    await page.getByRole("button", { name: "Join to row 3: row 4" }).click();
    await page.getByText("It belongs to the action of row 3.").waitFor();
    expect(await focusedName(page)).toBe("Keep it apart: row 4");
    await page.getByRole("button", { name: "Take it after all: row 5" }).click();
    await page.getByText("Row 5 is an action of its own.").waitFor();
    await page.getByRole("button", { name: /^What to do with row 2/ }).click();
    await page.getByRole("menuitem", { name: "Leave row 2 out" }).click();
    await page.getByText("Left out: you left it out.").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo the last step" }).click();
    await page.getByText("Left out: you left it out.").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Build the plan" }).click();
    await page.getByText("2 actions added.").first().waitFor();
    const decided = ", column 3 lead, row 4 join, row 5 take";
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        `previewPlan sheet Recommendations${decided}, row 2 skip`,
        "buildPlan [], row 4 join, row 5 take",
      ]),
    );
  });

  it("come from a file or from what is selected, and can be left", async () => {
    const page = await opened("plan=none");
    await page
      .locator('input[type="file"]')
      .last()
      .setInputFiles({
        name: "plan.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("Recommendation,Action"),
      });
    await page.getByRole("heading", { name: "3 actions found in plan.csv" }).waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Read what is selected" }).click();
    await page.getByRole("heading", { name: "3 actions found in the sheet Recommendations" }).waitFor();
    expect((await asked(page)).filter((call) => call.startsWith("buildPlan"))).toEqual([]);
  });
});

describe("the plan", () => {
  it("is counted by RAG and by agency", async () => {
    const page = await opened();
    const table = page.getByRole("table", { name: "Actions by RAG and agency" });
    const rows = await table.getByRole("row").allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
      "Agency Blue Red Amber Green Grey All",
      "All agencies 0 2 0 1 1 4",
      "Police 0 0 0 1 1 2",
      "Health 0 2 0 0 0 2",
    ]);
  });

  it("lists what is overdue, the oldest first, and leads to the row", async () => {
    const page = await opened();
    await fold(page, /^Overdue, oldest first: 2/).click();
    const texts = await page.getByText(/^Late action/).allInnerTexts();
    expect(texts).toEqual(["Late action ACT-0004", "Late action ACT-0003"]);
    await page.getByRole("button", { name: "Show ACT-0004" }).click();
    expect(await asked(page)).toContain("goTo Action plan A10:R10");
  });

  it("says what actions lack, and leads to the cell", async () => {
    const page = await opened();
    await fold(page, /^No outcome: 1/).click();
    await page.getByRole("button", { name: "Show ACT-0002, I8" }).click();
    expect(await asked(page)).toContain("goTo Action plan I8");
  });

  it("takes a progress note, never an empty one", async () => {
    const page = await opened();
    await fold(page, /^Needs a date: 1/).click();
    await page.getByRole("button", { name: "Add a progress note to ACT-0002" }).click();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Write what has happened.").waitFor();
    await page.keyboard.type("Audit tool agreed");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("03/07/2023: Audit tool agreed").waitFor();
    expect(await asked(page)).toContain("addProgressNote ACT-0002: Audit tool agreed");
  });

  it("asks for the day, the evidence and the impact of a completed action, and does not block", async () => {
    const page = await opened();
    await fold(page, /^Overdue/).click();
    await page.getByRole("button", { name: "Complete ACT-0004" }).click();
    const day = page.getByLabel("Completion date of ACT-0004");
    expect(await day.inputValue()).toBe("03/07/2023");
    await day.fill("04/07/2023");
    await page.getByRole("button", { name: "Complete it" }).click();
    await page.getByText("This day is in the future.").waitFor();
    await day.fill("30/06/2023");
    await page.getByRole("textbox", { name: "Evidence" }).fill("Signed form");
    await page
      .getByText("Without this, the publication extract cannot say what difference it made.")
      .waitFor();
    await page.getByRole("button", { name: "Complete it anyway" }).click();
    await page.getByText("ACT-0004 is complete.").first().waitFor();
    expect(await asked(page)).toContain(
      'completeAction {"ref":"ACT-0004","completed":"2023-06-30","evidence":"Signed form","impact":""}',
    );
    await fold(page, /^Overdue, oldest first: 1/).waitFor();
  });

  it("sets another target, signs a complete action off and sets its impact review", async () => {
    const page = await opened();
    await fold(page, /^All actions/).click();
    await page.getByRole("button", { name: "Set another target for ACT-0001" }).click();
    await page.getByLabel("New target date of ACT-0001").fill("31/01/2024");
    await page.getByRole("button", { name: "Set the target" }).click();
    await page.getByText("target moved once, first due 31/12/2023").waitFor();
    await page.getByRole("button", { name: "Complete ACT-0001" }).click();
    await page.getByRole("button", { name: "Complete it" }).click();
    await page.getByRole("button", { name: "Complete it anyway" }).click();
    await page.getByRole("button", { name: "Sign ACT-0001 off" }).click();
    await page.getByRole("button", { name: "Sign it off" }).click();
    await page.getByText("Say who signs it off.").waitFor();
    await page.getByRole("textbox", { name: "Signed off by (role)" }).fill("Board chair");
    await page.getByRole("button", { name: "Sign it off" }).click();
    await page.getByRole("button", { name: "Set the impact review of ACT-0001" }).click();
    await page.getByLabel("Impact review of ACT-0001").fill("01/12/2023");
    await page.getByRole("button", { name: "Set the day" }).click();
    await page.getByText("signed off 03/07/2023 · impact review 01/12/2023").waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        "moveTarget ACT-0001 2024-01-31",
        "signOffAction ACT-0001 Board chair 2023-07-03",
        "setImpactReview ACT-0001 2023-12-01",
      ]),
    );
  });

  it("that is broken says where, and is repaired by one press", async () => {
    const page = await opened("plan=broken");
    await page.getByText("1 thing in the plan is broken: Q7.").waitFor();
    await page.getByRole("button", { name: "Repair the plan" }).click();
    await page.getByText("The plan was repaired: 1 point to note.").first().waitFor();
    expect(await page.getByRole("button", { name: "Repair the plan" }).count()).toBe(0);
  });

  it("gives its days as a calendar file to save, and as text", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Calendar file" }).click();
    const link = page.getByRole("link", { name: "Save case-review-dates.ics" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("case-review-dates.ics");
    expect(await readFile(await download.path(), "utf8")).toBe("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    expect(await page.getByRole("textbox", { name: "The file's text" }).inputValue()).toContain(
      "BEGIN:VCALENDAR",
    );
  });

  it("makes a sheet for one agency, and an extract for publication", async () => {
    const page = await opened();
    await page.getByRole("combobox", { name: "Agency", exact: true }).selectOption("Health");
    await page.getByRole("button", { name: "Sheet for Health" }).click();
    await page.getByText('The sheet "Actions of Health" has 2 actions').first().waitFor();
    await page.getByRole("button", { name: "Publication extract" }).click();
    await page.getByText("1 action done and 3 remaining").first().waitFor();
  });

  it("says which target dates are out of date, and updates them by one press", async () => {
    const page = await opened("plan=behind");
    await page.getByText("1 target date is out of date").waitFor();
    await fold(page, /^Which/).click();
    await page.getByRole("button", { name: "Show ACT-0001, G7" }).click();
    expect(await asked(page)).toContain("goTo Action plan G7");
    await page.getByRole("button", { name: "Update the target dates" }).click();
    await page.getByText("1 target date is out of date").waitFor({ state: "detached" });
    expect(await asked(page)).toContain("repairPlan");
    await page.getByRole("button", { name: "School terms" }).click();
    await page.getByText('The sheet "School terms" lists the half terms.').first().waitFor();
    expect(await asked(page)).toContain("goTo School terms");
  });

  it("shows what has changed since the last report, or since another day, and records a new report", async () => {
    const page = await opened("report=2023-05-31");
    await page.getByText("The last report was on 31/05/2023.").waitFor();
    await fold(page, /^Changes after 31.05.2023: 2/).click();
    await page.getByText("01/07/2023 · ACT-0003: Became overdue").waitFor();
    await page.getByRole("textbox", { name: "Changes after" }).fill("30/6/2023");
    await fold(page, /^Changes after 30.06.2023: 1/).waitFor();
    await page.getByRole("button", { name: "Record today as the last report" }).click();
    await page.getByText("The last report was on 03/07/2023.").waitFor();
    await fold(page, /^Changes after 03.07.2023: 0/).waitFor();
  });

  it("shows what an agency sent back beside its own words, and takes what is chosen with the keyboard", async () => {
    const page = await opened();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Read an agency’s workbook…" }).click();
    const file = { name: "police.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("x") };
    await (await chooser).setFiles(file);
    await page.getByRole("heading", { name: "1 action with something new in police.xlsx" }).waitFor();
    await page.getByText("1 conflict is undecided").waitFor();
    expect(await page.getByRole("checkbox", { name: "Take Status of ACT-0001" }).isChecked()).toBe(true);
    const conflict = page.getByRole("radiogroup", { name: "Evidence of ACT-0001 differs" });
    await conflict.getByRole("radio", { name: "Keep ours" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await conflict.getByRole("radio", { name: "Keep both" }).isChecked()).toBe(true);
    await fold(page, /^1 cell could not be read/).click();
    await fold(page, /^1 row does not belong to any action of the plan/).click();
    await page.getByText("It has no ref. It says: Action: One more thing").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect((await asked(page)).filter((call) => call.startsWith("takeSlice"))).toEqual([]);
    await page.getByRole("button", { name: "Write 2 fields into the plan" }).click();
    await page.getByText("1 field was left alone.").first().waitFor();
    expect(await asked(page)).toContain("takeSlice Status theirs, Evidence both");
  });

  it("has no serious violation of accessibility", async () => {
    const page = await opened();
    await fold(page, /^Overdue/).click();
    await page.getByRole("button", { name: "Complete ACT-0004" }).click();
    await page.getByRole("button", { name: "Add a progress note to ACT-0003" }).click();
    await fold(page, /^No outcome/).click();
    await page.getByRole("button", { name: "Calendar file" }).click();
    await page.getByRole("link", { name: "Save case-review-dates.ics" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Read the sheet" }).click();
    await page.getByRole("button", { name: /^What to do with row 3/ }).click();
    await page.getByRole("menuitem", { name: "Correct…" }).click();
    expect(await seriousViolations(page)).toEqual([]);
  });
});
