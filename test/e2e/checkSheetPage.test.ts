import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const open = paneForTests();

describe("the page that checks the sheet in front", () => {
  it("says what must be put right and what is to be looked at, each with its cell", async () => {
    const page = await open("Check this sheet");
    await page
      .getByRole("heading", { level: 1, name: "Check this sheet: 2 things to put right on “Chronology”" })
      .waitFor();
    await page.getByRole("heading", { level: 2, name: "Must be right before you send" }).waitFor();
    await page.getByRole("button", { name: "Show B9" }).click();
    expect(await asked(page)).toContain("goTo Chronology B9");
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("shows rows pasted one to the side before and after, moves them, and takes that back", async () => {
    const page = await open("Check this sheet");
    await page.getByRole("button", { name: "See them moved…" }).click();
    await page.getByRole("row", { name: "Date 12/03/2021" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Move 2 rows" }).click();
    await page.getByText("2 rows were moved into place on Chronology.").first().waitFor();
    await page.getByRole("button", { name: "Undo the move" }).click();
    await page.getByText("The rows on Police are where they were before.").first().waitFor();
    expect(await asked(page)).toEqual(expect.arrayContaining(["moveAside Chronology", "undoTidyPaste"]));
  });
});
