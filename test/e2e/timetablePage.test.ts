import type { BrowserContextOptions, Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const openPane = paneForTests();

async function opened(query = "", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPane("Timetable", { query, ...options });
  await page.getByRole("heading", { level: 1, name: "Timetable" }).waitFor();
  return page;
}

describe("a timetable", () => {
  it("is made from a procedure, its trigger and the days that are known, never without a trigger", async () => {
    const page = await opened("timetable=none");
    await page.getByRole("combobox", { name: "Procedure" }).selectOption("lcspr");
    await page.getByRole("button", { name: "Make the timetable" }).click();
    await page.getByText("Enter the day that the timetable counts from.").waitFor();
    await page.getByLabel("Decision to review").fill("26/06/2023");
    await page.getByLabel("Publication, once it is known").fill("1 Dec 2023");
    await page.getByRole("combobox", { name: "Bank holidays of" }).selectOption("wales");
    await page.getByRole("button", { name: "Make the timetable" }).click();
    await page.getByText("The timetable has 3 milestones.").first().waitFor();
    expect(await asked(page)).toContain(
      'makeTimetable {"procedure":"lcspr","days":{"trigger":"2023-06-26","publication":"2023-12-01"},"nation":"wales"}',
    );
  });

  it("lists its milestones with their windows and what became of them, and leads to the row", async () => {
    const page = await opened();
    const items = page.getByRole("list", { name: "Milestones" }).getByRole("listitem");
    expect((await items.allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual([
      "Scoping request Done From 26/06/2023 to 28/06/2023; done on 27/06/2023 Show",
      "Returns from agencies Missed From 26/06/2023 to 30/06/2023 Show",
      "Rapid review meeting To come From 05/07/2023 to 13/07/2023 Show",
    ]);
    await page.getByRole("button", { name: "Show Rapid review meeting" }).press("Enter");
    expect(await asked(page)).toContain("goTo Timetable A16:N16");
  });

  it("has a tracker of the returns beside it", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Make or update the returns tracker" }).click();
    await page.getByText('The sheet "Returns tracker" has 6 agencies.').first().waitFor();
  });

  it("has no serious violation of accessibility", async () => {
    const page = await opened();
    await page.getByRole("list", { name: "Milestones" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});
