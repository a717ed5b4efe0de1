import type { Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const openPane = paneForTests();

async function opened(): Promise<Page> {
  const page = await openPane("Names");
  await page.getByRole("button", { name: "Abbreviations", exact: true }).click();
  await page.getByText("1 abbreviation on the review's list, 3 more in the chronology.").waitFor();
  return page;
}

describe("the abbreviations", () => {
  it("that were found are added at a press, explained, or set aside, and printed as a glossary", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Add MASH, Multi-agency safeguarding hub" }).press("Enter");
    await page.getByText("MASH is on the list.").first().waitFor();
    await page.getByRole("button", { name: "Explain QZV" }).click();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("Write what it stands for.").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("textbox", { name: "What QZV stands for" }).fill("Quarry zone vehicle");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("QZV is on the list.").first().waitFor();
    await page.getByRole("button", { name: "Not one: TAF" }).click();
    await page.getByText("TAF is not asked about again.").first().waitFor();
    await page.getByRole("button", { name: "Make the glossary" }).click();
    await page.getByText("The sheet “Glossary” has 24 abbreviations.").first().waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining(['saveAbbreviations ["QZV"]', "setNotAbbreviation TAF", "goTo Glossary"]),
    );
  });
});
