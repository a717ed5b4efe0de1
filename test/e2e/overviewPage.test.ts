import type { Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const openPane = paneForTests();

async function opened(query = ""): Promise<Page> {
  const page = await openPane("Many reviews", { query });
  await page.getByRole("heading", { level: 1, name: "Many reviews" }).waitFor();
  return page;
}

const plan = (name: string) => ({ name, mimeType: "", buffer: Buffer.from("x") });

describe("the overview of many reviews", () => {
  it("is made from the plans that are chosen, says what is in each, and leads to its sheet", async () => {
    const page = await opened();
    await page.getByRole("heading", { name: "Make an overview" }).waitFor();
    await page
      .getByLabel("Choose the plans…")
      .last()
      .setInputFiles([plan("r.xlsx"), plan("ellen.xlsx")]);
    await page.getByText("The overview has 5 actions of 2 reviews and 1 theme that recurs.").last().waitFor();
    const rows = page.getByRole("table", { name: "Reviews in the overview" }).getByRole("row");
    expect((await rows.allInnerTexts()).map((text) => text.split(/\s+/).join(" "))).toEqual([
      "Review Actions Overdue",
      "LCSPR-R r.xlsx 3 1",
      "SAR Ellen ellen.xlsx 2 0",
    ]);
    await page.getByText("scan.pdf is not a workbook.").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Go to the overview" }).press("Enter");
    expect(await asked(page)).toEqual(
      expect.arrayContaining(["makeOverview r.xlsx, ellen.xlsx", "goTo Overview A1"]),
    );
  });

  it("that is there follows the plans, and says what has changed", async () => {
    const page = await opened("overview=there");
    await page.getByRole("heading", { name: "Bring the overview up to date" }).waitFor();
    await page
      .getByLabel("Choose the plans…")
      .last()
      .setInputFiles([plan("r.xlsx"), plan("ellen.xlsx")]);
    await page
      .getByText("5 actions of 2 reviews and 1 theme that recurs: 1 new and 2 changed.")
      .last()
      .waitFor();
  });
});
