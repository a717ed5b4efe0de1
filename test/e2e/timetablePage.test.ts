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

  it("begins with the procedure of the review", async () => {
    const page = await opened("timetable=none&review=known");
    await page.getByLabel("Decision to review").waitFor();
    expect(await page.getByRole("combobox", { name: "Procedure" }).inputValue()).toBe("lcspr");
  });

  it("lists its milestones with their windows and what became of them, and leads to the row", async () => {
    const page = await opened();
    const items = page.getByRole("list", { name: "Milestones" }).getByRole("listitem");
    expect((await items.allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual([
      "Scoping request Done From 26/06/2023 to 28/06/2023; done on 27/06/2023 Edit Show",
      "Returns from agencies Missed From 26/06/2023 to 30/06/2023 Edit Show",
      "Rapid review meeting To come From 05/07/2023 to 13/07/2023 Edit Show",
    ]);
    await page.getByRole("button", { name: "Show Rapid review meeting" }).press("Enter");
    expect(await asked(page)).toContain("goTo Timetable A16:Q16");
  });

  it("takes the lead of a milestone, and of a late one the reason and who was told", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Edit Rapid review meeting" }).press("Enter");
    expect(await page.getByLabel("Reason for the delay").count()).toBe(0);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Edit Returns from agencies" }).press("Enter");
    await page.getByLabel("Lead (role)").fill("Business manager");
    await page.getByLabel("Reason for the delay").fill("Two agencies were added");
    await page.getByLabel("Who was told, and when").fill("National panel, 01/07/2023");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved: Returns from agencies.").first().waitFor();
    expect(await asked(page)).toContain(
      'noteMilestone {"sheet":"Timetable","step":"Returns from agencies","lead":"Business manager","done":null,"delay":"Two agencies were added","told":"National panel, 01/07/2023"}',
    );
  });

  it("is made of a board's own grid on a sheet", async () => {
    const page = await opened("timetable=none");
    await page.getByRole("combobox", { name: "Procedure" }).selectOption("own");
    await page.getByLabel("The grid's first day").fill("06/01/2027");
    await page.getByRole("button", { name: "Make the timetable" }).click();
    await page.getByText("Your grid is a timetable now.").first().waitFor();
    expect(await asked(page)).toContain(
      'makeOwnTimetable {"sheet":"Our grid","days":{"trigger":"2027-01-06"}}',
    );
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
