import type { Page } from "playwright-core";
import { leavePress } from "../../src/jobs/ribbon/pressedButton";
import type { RibbonButton } from "../../src/jobs/ribbon/ribbonButtons";
import { storageOf } from "../jobs/ribbon/storage";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const open = paneForTests();

/** Presses a button of the ribbon, as the ribbon's page tells of it: another page at the same address. */
async function press(pane: Page, button: RibbonButton, workbook = "Review.xlsx"): Promise<void> {
  const { storage, kept } = storageOf();
  const place = { storage, workbook: () => Promise.resolve(workbook), now: () => Date.now() };
  await leavePress(place, button);
  const ribbon = await pane.context().newPage();
  await ribbon.goto(new URL("fixture.js", pane.url()).href);
  await ribbon.evaluate(
    (left) => {
      for (const [key, text] of left) localStorage.setItem(key, text);
    },
    [...kept],
  );
  await ribbon.close();
}

describe("a press on the ribbon while the pane is open", () => {
  it.each([
    ["merge", "Queries", /^Returns:/],
    ["checkSheet", "Queries", /^Check this sheet:/],
    ["buildPlan", "Queries", /^(?:Action plan|Actions)/],
  ] as const)("%s leads from %s to the page that asks the person", async (button, from, heading) => {
    const page = await open(from);
    await press(page, button);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    expect((await asked(page)).filter((call) => /^(?:merge|build)/.test(call))).toEqual([]);
  });

  it("Next query selects its row and says so above the queries, until that is closed", async () => {
    const page = await open("Review");
    await press(page, "nextQuery");
    const said = page.getByText("Row 25 of “Police” is selected: The date is missing. 124 queries are open.");
    await said.waitFor();
    await page.getByRole("heading", { level: 1, name: /^Queries/ }).waitFor();
    expect(await asked(page)).toContain("showNextQuery");
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Close this message" }).click();
    await said.waitFor({ state: "hidden" });
  });

  it("a template of the menu is added, and the pane says which sheets came", async () => {
    const page = await open("Queries");
    await press(page, "addLearningBriefing");
    await page.getByText("Added: Chronology and Guidance.").waitFor();
    await page.getByRole("heading", { level: 1, name: "Templates" }).waitFor();
    expect((await asked(page)).filter((call) => call.startsWith("makeTemplate"))).toEqual([
      expect.stringContaining("learning-briefing"),
    ]);
  });

  it("Check this sheet checks again where its page is in front already", async () => {
    const page = await open("Check this sheet");
    const checks = async () => (await asked(page)).filter((call) => call === "checkSheet").length;
    const before = await checks();
    await press(page, "checkSheet");
    await page.waitForFunction(
      `window.asked.filter((call) => call === "checkSheet").length > ${String(before)}`,
    );
    expect(await checks()).toBe(before + 1);
  });

  it("in another workbook changes nothing here", async () => {
    const page = await open("Queries");
    await press(page, "nextQuery", "Other.xlsx");
    await press(page, "checkSheet");
    await page.getByRole("heading", { level: 1, name: /^Check this sheet:/ }).waitFor();
    expect(await asked(page)).not.toContain("showNextQuery");
  });
});

it("a press from just before the pane was opened is answered when it opens", async () => {
  const page = await open("Queries");
  const address = page.url();
  await page.goto(new URL("fixture.js", address).href);
  await press(page, "checkSheet");
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: /^Check this sheet:/ }).waitFor();
});
