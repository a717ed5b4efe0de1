import type { Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const openPane = paneForTests();

async function opened(): Promise<Page> {
  const page = await openPane("Names");
  await page.getByText("4 people, 2 names to place").waitFor();
  return page;
}

describe("the names", () => {
  it("that are not listed are shown with their sentence, and placed by a press, a form, or as no name", async () => {
    const page = await opened();
    await page.getByText("Kerensa Ellis said that her children could not sleep.").waitFor();
    await page.getByRole("button", { name: "“Kerensa Ellis” is Mother" }).press("Enter");
    await page.getByText("K. Ellis, Kerensa Ellis").waitFor();
    await page.getByRole("button", { name: "Show Quoyle" }).click();
    await page.getByRole("button", { name: "Add as… Quoyle" }).click();
    await page.getByRole("combobox", { name: "Who is “Quoyle”?" }).selectOption("Someone new");
    await page.getByRole("textbox", { name: "Identifier" }).fill("MP2");
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("MP2 is on the list.").first().waitFor();
    expect(await asked(page)).toContain(
      'savePerson new {"identifier":"MP2","role":"","born":null,"names":["Quoyle"]}',
    );
  });

  it("of a person are edited in their place, and wrong dates and taken identifiers are said there", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Edit Sibling 1" }).click();
    await page.getByRole("textbox", { name: "Identifier" }).fill("mother");
    await page.getByText("Another person is called “mother”.").waitFor();
    await page.getByRole("textbox", { name: "Identifier" }).fill("Sibling A");
    await page.getByRole("textbox", { name: "Date of birth" }).fill("31/02/2011");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("This cannot be read as a day.").waitFor();
    await page.getByRole("textbox", { name: "Date of birth" }).fill("1 June 2011");
    await page.getByRole("textbox", { name: "Names" }).fill("Tamsin Ellis\nTam");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Tamsin Ellis, Tam · born 01/06/2011").waitFor();
    await page.getByRole("button", { name: "Remove MP1…" }).click();
    await page.getByRole("button", { name: "Remove MP1 from the list" }).click();
    await page.getByText("MP1 is no longer on the list.").first().waitFor();
    expect(await asked(page)).toContain("removePerson MP1");
  });

  it("give way to identifiers in the chronology, and come back", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Quoyle is not a name" }).click();
    await page.getByText("4 people, 1 name to place").waitFor();
    await page.getByRole("switch", { name: "Show identifiers in place of names" }).press("Space");
    await page.getByText("Identifiers are shown in 171 cells. 2 names stay").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("switch", { name: "Show identifiers in place of names" }).press("Space");
    await page.getByText("Names are shown again in 171 cells.").first().waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining(["setNotName Quoyle false", "showIdentifiers", "showNames"]),
    );
  });
});
