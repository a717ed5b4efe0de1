import type { BrowserContextOptions, Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests, toPage } from "./support/pane";

const openPane = paneForTests();

/** The page of cross-checks. */
async function open(query = "", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPane("Cross-checks", { query, ...options });
  await page.getByText("These are prompts").waitFor();
  return page;
}

const kind = (page: Page, name: string) => page.locator("summary").filter({ hasText: name });

/** What is folded away under the name of a kind. */
const group = (page: Page, name: string) => page.locator("details").filter({ has: kind(page, name) });

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLElement && "labels" in element ? element.closest("form") : null;
    return element?.getAttribute("aria-label") ?? (label ? "in a form" : (element?.textContent ?? ""));
  });

describe("the cross-checks", () => {
  it("are called prompts, and are grouped by kind with what is still to look at", async () => {
    const page = await open();
    await page.getByRole("heading", { level: 2, name: "6 cross-checks" }).waitFor();
    expect(await page.getByRole("main").locator("summary").allInnerTexts()).toEqual([
      expect.stringMatching(/^Discrepancies\s*1 to look at$/),
      expect.stringMatching(/^Omissions\s*1 to look at$/),
      expect.stringMatching(/^Gaps\s*1 to look at$/),
      expect.stringMatching(/^People in one return only\s*1 to look at$/),
      expect.stringMatching(/^Linked entries\s*1 of 2 to look at$/),
      "Link entries yourself",
    ]);
  });

  it("of one agency are shown alone, and with them what is about all agencies", async () => {
    const page = await open();
    await page.getByRole("combobox", { name: "Agency" }).selectOption("Housing");
    expect(await page.getByRole("main").locator("summary").allInnerTexts()).toEqual([
      expect.stringMatching(/^Omissions/),
      expect.stringMatching(/^Gaps/),
      expect.stringMatching(/^Linked entries\s*1, all decided$/),
      "Link entries yourself",
    ]);
  });

  it("show what each entry says side by side", async () => {
    const page = await open();
    await kind(page, "Discrepancies").click();
    const discrepancies = group(page, "Discrepancies");
    const police = discrepancies.getByText("POL-0001 (Police)", { exact: true });
    const care = discrepancies.getByText("CSC-0001 (Children's Social Care)", { exact: true });
    const [left, right] = await Promise.all([police.boundingBox(), care.boundingBox()]);
    expect(left?.y).toBe(right?.y);
    await discrepancies.getByText("“Visit with police.”", { exact: true }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("say what counts as a gap, which can be changed; Escape leaves the form", async () => {
    const page = await open();
    await kind(page, "Gaps").click();
    await page.getByText("A gap of one agency is 120 days or more").waitFor();
    await page.getByRole("button", { name: "Change what counts as a gap…" }).click();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Change what counts as a gap…");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Days, of one agency" }).fill("90");
    await page.keyboard.press("Enter");
    await page.getByText("A gap of one agency is 90 days or more").waitFor();
    expect(await asked(page)).toContain("setGapDays 90 28");
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("say what was seen, and lead to the rows that they are about", async () => {
    const page = await open();
    await kind(page, "Discrepancies").click();
    await group(page, "Discrepancies").getByText("About: date").waitFor();
    expect(await group(page, "Discrepancies").innerText()).toMatch(
      /About: date\s+POL-0001 says 01\/03\/2021, CSC-0001 says 02\/03\/2021\./,
    );
    await page.getByRole("button", { name: "Show CSC-0001 · 02/03/2021, Children's Social Care" }).click();
    expect(await asked(page)).toContain("showEntry CSC-0001");
    await kind(page, "Gaps").click();
    await group(page, "Gaps").getByText("20/07/2021 to 04/09/2021").waitFor();
  });

  it("with many entries show a few, and all when they are asked for", async () => {
    const page = await open();
    await kind(page, "People in one return only").click();
    const entries = page.getByRole("button", { name: /^Show POL-001/ });
    await entries.first().waitFor();
    expect(await entries.count()).toBe(6);
    await page.getByRole("button", { name: "Show all 9 entries" }).click();
    expect(await entries.count()).toBe(9);
  });

  it("say so where an entry is no longer in the chronology", async () => {
    const page = await open();
    await kind(page, "Linked entries").click();
    await group(page, "Linked entries").getByText("POL-0099 (no longer in the chronology)").waitFor();
  });

  it("are confirmed and rejected, and a second press removes the decision", async () => {
    const page = await open();
    await kind(page, "Linked entries").click();
    const confirm = page.getByRole("button", { name: "Confirm: POL-0001, CSC-0001" });
    const reject = page.getByRole("button", { name: "Reject: POL-0001, CSC-0001" });
    await reject.click();
    await page
      .getByText("Rejected. The Linked column no longer shows the link.")
      .waitFor({ state: "attached" });
    expect(await reject.getAttribute("aria-pressed")).toBe("true");
    await confirm.click();
    await page.getByText("Confirmed. The Linked column shows the link.").waitFor({ state: "attached" });
    expect(await reject.getAttribute("aria-pressed")).toBe("false");
    await confirm.click();
    await page.getByText("The decision was removed.").waitFor({ state: "attached" });
    expect((await asked(page)).filter((call) => call.startsWith("decide"))).toEqual([
      "decideCrossCheck link: rejected, as it is",
      "decideCrossCheck link: confirmed, as it is",
      "decideCrossCheck link: , as it is",
    ]);
  });

  it("take a note, beside the decision and not in its place", async () => {
    const page = await open();
    await kind(page, "Omissions").click();
    const note = page.getByRole("button", { name: "Change the note: POL-0002" });
    await note.click();
    await page.getByRole("textbox", { name: "Note" }).fill("Asked on 4 May");
    await page.getByRole("button", { name: "Save the note" }).click();
    await page.getByText("Note: Asked on 4 May").waitFor();
    expect(await asked(page)).toContain("decideCrossCheck omission: as it is, Asked on 4 May");
    expect(await focused(page)).toBe("Change the note: POL-0002");
  });

  it("take a link that is made by hand; two refs are wanted, and what is refused is said", async () => {
    const page = await open();
    await kind(page, "Link entries yourself").click();
    const refs = page.getByRole("textbox", { name: "Refs of the entries" });
    const link = page.getByRole("button", { name: "Link them" });
    await refs.fill("POL-0003");
    await link.click();
    await page.getByText("Write at least two refs").waitFor();
    await refs.fill("POL-0404, HOU-0001");
    await link.click();
    await page.getByText("The chronology has no entry POL-0404.").waitFor();
    expect(await refs.inputValue()).toBe("POL-0404, HOU-0001");
    await refs.fill("POL-0003; HOU-0001");
    await page.getByRole("textbox", { name: "Why they belong together" }).fill("Same van");
    await link.click();
    await page.getByText("The entries are linked.").waitFor({ state: "attached" });
    expect(await asked(page)).toContain("addLink POL-0003, HOU-0001: Same van");
    expect(await kind(page, "Linked entries").innerText()).toMatch(/2 of 3 to look at/);
    expect(await refs.inputValue()).toBe("");
  });

  it("are linked by the rows that are selected in the sheet, too", async () => {
    const page = await open();
    await kind(page, "Link entries yourself").click();
    for (const ref of ["POL-0003", "HOU-0001"]) {
      await page.waitForFunction("window.selectInSheet !== undefined");
      await page.evaluate(`window.selectInSheet(${JSON.stringify(ref)})`);
      await page.getByRole("button", { name: `Add ${ref}, selected in the sheet` }).click();
    }
    expect(await page.getByRole("textbox", { name: "Refs of the entries" }).inputValue()).toBe(
      "POL-0003, HOU-0001",
    );
  });

  it("that are decided are left out when only the others are wanted, but not under the reader's hand", async () => {
    const page = await open();
    await page.getByRole("checkbox", { name: "Only those still to look at" }).click();
    await page.getByRole("heading", { name: "5 cross-checks" }).waitFor();
    await kind(page, "Linked entries").click();
    await page.getByRole("button", { name: /^Confirm: POL-0001, CSC-0001$/ }).click();
    await page.getByText("Confirmed. The Linked column").waitFor({ state: "attached" });
    expect(await page.getByRole("heading", { name: "5 cross-checks" }).count()).toBe(1);
  });

  it("come with the first merge, which the page says before it", async () => {
    const page = await open("checks=none");
    expect(await page.getByRole("main").innerText()).toContain("The returns have not been merged yet.");
    expect(await page.getByRole("combobox").count()).toBe(0);
  });

  it("are read again each time the page comes to the front", async () => {
    const page = await open();
    await page.getByRole("heading", { level: 2, name: "6 cross-checks" }).waitFor();
    await toPage(page, "Returns");
    await toPage(page, "Cross-checks");
    await page.getByRole("heading", { level: 2, name: "6 cross-checks" }).waitFor();
    expect((await asked(page)).filter((call) => call === "listCrossChecks")).toHaveLength(2);
  });
});

it("with the keyboard alone a link is opened, rejected and given a note", async () => {
  const page = await open();
  const to = async (name: RegExp) => {
    for (let stops = 0; !name.test(await focused(page)); stops += 1) {
      expect(stops).toBeLessThan(25);
      await page.keyboard.press("Tab");
    }
  };
  await to(/^Linked entries/);
  await page.keyboard.press("Enter");
  await to(/^Reject: POL-0001, CSC-0001$/);
  await page.keyboard.press("Enter");
  await page.getByText("Rejected. The Linked column").waitFor({ state: "attached" });
  expect(await focused(page)).toBe("Reject: POL-0001, CSC-0001");
  await to(/^Note: POL-0001, CSC-0001$/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Two meetings");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Note: Two meetings").waitFor();
  expect(await asked(page)).toEqual(
    expect.arrayContaining([
      "decideCrossCheck link: rejected, as it is",
      "decideCrossCheck link: as it is, Two meetings",
    ]),
  );
});

it("the page has no serious violation of accessibility, with kinds unfolded, a note being written and a link refused", async () => {
  const page = await open();
  expect(await seriousViolations(page)).toEqual([]);
  for (const name of ["Discrepancies", "People in one return only", "Linked entries"]) {
    await kind(page, name).click();
  }
  await page.getByRole("button", { name: "Confirm: POL-0001, CSC-0001, About: date" }).click();
  await page.getByRole("button", { name: "Note: POL-0001, CSC-0001", exact: true }).click();
  await kind(page, "Link entries yourself").click();
  await page.getByRole("button", { name: "Link them" }).click();
  await page.getByText("Write at least two refs").waitFor();
  expect(await seriousViolations(page)).toEqual([]);
});
