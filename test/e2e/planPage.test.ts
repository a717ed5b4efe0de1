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

/** Fluent's own marks for where the focus goes in and out of tabs and tags are not ours. */
const violations = (page: Page): Promise<string[]> => seriousViolations(page, ["[data-tabster-dummy]"]);

/** The refs of the actions in sight, from the top. */
const refs = (page: Page): Promise<(string | null)[]> =>
  page
    .locator("li[data-ref]:visible")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-ref")));

/** To a page within the page. */
async function within(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "More to do with the plan" }).click();
  await page.getByRole("menuitem", { name }).click();
}

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
    expect(await violations(page)).toEqual([]);
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
  it("says where it stands, and its tiles narrow the list down", async () => {
    const page = await opened();
    await page.getByRole("heading", { name: "3 actions: 2 overdue" }).waitFor();
    await page.getByText("1 needs a date. 1 action was not accepted and is not counted.").waitFor();
    expect(await refs(page)).toEqual(["ACT-0004", "ACT-0003", "ACT-0002", "ACT-0001"]);
    await page.getByRole("button", { name: "2 Red" }).click();
    expect(await refs(page)).toEqual(["ACT-0004", "ACT-0003"]);
    await page.getByRole("button", { name: "Red remove" }).click();
    expect(await refs(page)).toHaveLength(4);
  });

  it("is searched, and narrowed down to an agency, a lead and what is lacking", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Search and filter" }).click();
    await page.getByRole("combobox", { name: "Which" }).selectOption("Lacks: No outcome (1)");
    expect(await refs(page)).toEqual(["ACT-0002"]);
    await page.getByRole("combobox", { name: "Agency" }).selectOption("Health");
    await page.getByText("No action is like this.").waitFor();
    await page.getByRole("button", { name: "Lacks: No outcome remove" }).click();
    await page.getByRole("searchbox", { name: "Search" }).fill("late 0003");
    expect(await refs(page)).toEqual(["ACT-0003"]);
    expect(await violations(page)).toEqual([]);
  });

  it("takes another target where an action is listed, keeps it in its place, and puts it back", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "2 Red" }).click();
    await page.getByRole("button", { name: /ACT-0004/ }).click();
    const target = page.getByRole("textbox", { name: "Target date" });
    await target.fill("31/02/2024");
    await page.keyboard.press("Tab");
    await page.getByText("This cannot be read as a day.").waitFor();
    await target.fill("31/1/2024");
    await page.keyboard.press("Tab");
    await page.getByText("Target date of ACT-0004 is 31/01/2024.").first().waitFor();
    await page.getByText("First target 31/12/2023, moved once.").waitFor();
    await page.getByRole("button", { name: /^Undo: Target date/ }).click();
    await page.getByText("Put back as it was.").first().waitFor();
    expect(await target.inputValue()).toBe("31/05/2023");
    expect(await asked(page)).toEqual(
      expect.arrayContaining(['changeActions ACT-0004 {"target":"2024-01-31"}', "undoActions"]),
    );
    expect((await asked(page)).filter((call) => call.startsWith("changeActions"))).toHaveLength(1);
  });

  it("writes a field as it is left with the keyboard, one after the other, and nothing that was not changed", async () => {
    const page = await opened();
    await page.getByRole("button", { name: /ACT-0001/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("o");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Deputy Head");
    await page.keyboard.press("Tab");
    await page.getByText("Lead (role) of ACT-0001 is Deputy Head.").first().waitFor();
    expect((await asked(page)).filter((call) => call.startsWith("changeActions"))).toEqual([
      'changeActions ACT-0001 {"status":"On hold"}',
      'changeActions ACT-0001 {"lead":"Deputy Head"}',
    ]);
  });

  it("takes a progress note, evidence with what was seen there before, and a sign-off of a complete action", async () => {
    const page = await opened();
    await page.getByRole("button", { name: /ACT-0002/ }).click();
    await page.getByRole("textbox", { name: "Progress" }).fill("Audit tool agreed");
    await page.getByRole("button", { name: "Add the note to ACT-0002" }).click();
    await page.getByText("03/07/2023: Audit tool agreed").waitFor();
    await page.getByRole("combobox", { name: "Status" }).focus();
    await page.getByRole("combobox", { name: "Status" }).selectOption("Complete");
    await page.getByRole("textbox", { name: "Progress" }).focus();
    await page.getByRole("textbox", { name: "Signed off by (role)" }).fill("Board chair");
    await page.getByRole("textbox", { name: "Completed" }).fill("04/07/2023");
    await page.getByText("This day is in the future.").waitFor();
    await page.getByRole("textbox", { name: "Completed" }).fill("30/06/2023");
    await page.getByRole("textbox", { name: "Evidence" }).fill("Report of the audit");
    await page.getByRole("textbox", { name: "Impact review" }).fill("01/12/2023");
    await page.keyboard.press("Tab");
    await page.getByText("Impact review of ACT-0002 is 01/12/2023.").first().waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        "addProgressNote ACT-0002: Audit tool agreed",
        'changeActions ACT-0002 {"signedOffBy":"Board chair"}',
        'changeActions ACT-0002 {"completed":"2023-06-30"}',
        'changeActions ACT-0002 {"evidence":"Report of the audit"} seen {"evidence":""}',
        'changeActions ACT-0002 {"impactReview":"2023-12-01"}',
      ]),
    );
    expect(await violations(page)).toEqual([]);
  });

  it("keeps what was typed where it could not be written, and says why", async () => {
    const page = await opened();
    await page.getByRole("button", { name: /ACT-0001/ }).click();
    await page.getByRole("textbox", { name: "Lead (role)" }).fill("nobody");
    await page.keyboard.press("Tab");
    await page.getByText("It did not work.").waitFor();
    expect(await page.getByRole("textbox", { name: "Lead (role)" }).inputValue()).toBe("nobody");
  });

  it("gives several actions the same status, target or lead at once, and puts all back", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Choose several" }).click();
    await page.getByRole("checkbox", { name: "Choose ACT-0003" }).check();
    await page.getByRole("checkbox", { name: "Choose ACT-0004" }).check();
    await page.getByRole("combobox", { name: "New status" }).selectOption("On hold");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Change 2 actions" }).click();
    await page.getByText("Status of 2 actions is On hold.").first().waitFor();
    await page.getByRole("button", { name: /^Undo: Status/ }).click();
    await page.getByText("Put back as it was.").first().waitFor();
    await page.getByRole("combobox", { name: "What to change" }).selectOption("Target date");
    await page.getByRole("textbox", { name: "New target date" }).fill("31/03/2024");
    await page.getByRole("button", { name: "Change 2 actions" }).click();
    await page.getByText("Target date of 2 actions is 31/03/2024.").first().waitFor();
    await page.getByRole("button", { name: "Done choosing" }).click();
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        'changeActions ACT-0003 ACT-0004 {"status":"On hold"}',
        "undoActions",
        'changeActions ACT-0003 ACT-0004 {"target":"2024-03-31"}',
      ]),
    );
  });

  it("is a board whose cards can also be dragged with the mouse, and nowhere but onto another status", async () => {
    const page = await opened("", { viewport: { width: 1100, height: 900 } });
    await page.getByRole("tab", { name: "Board" }).click();
    const card = page.getByRole("listitem").filter({ hasText: "ACT-0003" });
    await card.dragTo(page.getByText(/^On hold: /));
    await page.getByRole("button", { name: /^Undo: Status/ }).waitFor();
    expect(await asked(page)).toContain('changeActions ACT-0003 {"status":"On hold"}');
    const moves = (await asked(page)).length;
    const own = page.getByRole("listitem").filter({ hasText: "ACT-0004" });
    await own.dragTo(page.getByText(/^Not started: /));
    expect(await asked(page)).toHaveLength(moves);
  });

  it("is a board whose cards are moved by their menus, with the keyboard", async () => {
    const page = await opened();
    await page.getByRole("tab", { name: "Board" }).click();
    await fold(page, /^Not started: 4/).waitFor();
    await page.getByRole("button", { name: "Move or open ACT-0003" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "In progress" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Status of ACT-0003 is In progress.").first().waitFor();
    await fold(page, /^In progress: 1/).waitFor();
    expect(await focusedName(page)).toMatch(/^Undo: Status of ACT-0003/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Move or open ACT-0004" }).click();
    await page.getByRole("menuitem", { name: "Open its fields" }).click();
    await page.getByRole("group", { name: "ACT-0004, its fields" }).waitFor();
  });

  it("is a month with what is due on each day, and says apart what is due on none", async () => {
    const page = await opened();
    await page.getByRole("tab", { name: "Month" }).click();
    await page.getByRole("heading", { name: "Nothing is due in July 2023" }).waitFor();
    await page.getByRole("button", { name: "Back to June 2023" }).click();
    await page.getByRole("heading", { name: "1 action is due in June 2023" }).waitFor();
    await page.getByRole("button", { name: "Friday 30 June, 1 action: Red" }).waitFor();
    await page.getByRole("heading", { name: "Friday 30 June" }).waitFor();
    await fold(page, /^1 action is due on no day/).click();
    expect(await refs(page)).toEqual(["ACT-0003", "ACT-0002"]);
    await page.getByRole("button", { name: "December 2023: 1" }).click();
    await page.getByRole("button", { name: "Sunday 31 December, 1 action: Green" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("goes through what is to be chased, one after the other", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Go through 2 to chase" }).click();
    await page.getByRole("heading", { name: "1 of 2 to chase" }).waitFor();
    await page.getByRole("group", { name: "ACT-0004, its fields" }).waitFor();
    await page.getByRole("button", { name: "Next to chase" }).click();
    await page.getByRole("group", { name: "ACT-0003, its fields" }).waitFor();
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("tab", { name: "List" }).waitFor();
  });

  it("follows what is typed on the sheet", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "0 Amber" }).waitFor();
    await page.evaluate("window.typeOnSheet()");
    await page.getByRole("button", { name: "1 Amber" }).waitFor();
  });

  it("has its publication and agreement set here", async () => {
    const page = await opened();
    await within(page, "Publication and agreement…");
    expect(await page.getByRole("textbox", { name: "Plan agreed" }).inputValue()).toBe("09/01/2023");
    await page.getByRole("textbox", { name: "Publication" }).fill("01/09/2023");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: /^Undo: Set on the Review sheet/ }).click();
    await page.getByText("Put back as it was.").first().waitFor();
    expect((await asked(page)).filter((call) => call.startsWith("setPlanDays"))).toEqual([
      'setPlanDays {"publication":"2023-09-01"}',
      'setPlanDays {"publication":null}',
    ]);
  });

  it("is counted by RAG and by agency, and says what actions lack", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Report…" }).click();
    const table = page.getByRole("table", { name: "Actions by RAG and agency" });
    const rows = await table.getByRole("row").allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
      "Agency Blue Red Amber Green Grey All",
      "All agencies 0 2 0 1 1 4",
      "Police 0 0 0 1 1 2",
      "Health 0 2 0 0 0 2",
    ]);
    await fold(page, /^No outcome: 1/).click();
    await page.getByRole("button", { name: "Show ACT-0002, I8" }).click();
    expect(await asked(page)).toContain("goTo Action plan I8");
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
    await page.getByRole("button", { name: "Report…" }).click();
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
    await page.getByRole("button", { name: "Report…" }).click();
    await page.getByRole("combobox", { name: "Agency", exact: true }).selectOption("Health");
    await page.getByRole("button", { name: "Sheet for Health" }).click();
    await page.getByText('The sheet "Actions of Health" has 2 actions').first().waitFor();
    await page.getByRole("button", { name: "Quarterly report" }).click();
    await page.getByText('The sheet "Quarterly report 2026-11-21" is one page').first().waitFor();
    expect(await asked(page)).toContain("goTo Quarterly report 2026-11-21");
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
    await within(page, "Read a newer table…");
    await page.getByRole("button", { name: "School terms" }).click();
    await page.getByText('The sheet "School terms" lists the half terms.').first().waitFor();
    expect(await asked(page)).toContain("goTo School terms");
  });

  it("shows what has changed since the last report, or since another day, and records a new report", async () => {
    const page = await opened("report=2023-05-31");
    await page.getByRole("button", { name: "Report…" }).click();
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
    await within(page, "Read what an agency sent back…");
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
    expect(await violations(page)).toEqual([]);
    expect((await asked(page)).filter((call) => call.startsWith("takeSlice"))).toEqual([]);
    await page.getByRole("button", { name: "Write 2 fields into the plan" }).click();
    await page.getByText("1 field was left alone.").first().waitFor();
    expect(await asked(page)).toContain("takeSlice Status theirs, Evidence both");
  });

  it("has no serious violation of accessibility", async () => {
    const page = await opened();
    await page.getByRole("button", { name: /ACT-0004/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Report…" }).click();
    await fold(page, /^No outcome/).click();
    await page.getByRole("button", { name: "Calendar file" }).click();
    await page.getByRole("link", { name: "Save case-review-dates.ics" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
