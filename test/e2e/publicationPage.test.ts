import type { Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const openPane = paneForTests();

async function opened(query = ""): Promise<Page> {
  const page = await openPane("Names", { query });
  await page.getByRole("button", { name: "Publication copy" }).click();
  await page.getByRole("heading", { level: 1, name: "Publication" }).waitFor();
  return page;
}

async function lookedThrough(query = ""): Promise<Page> {
  const page = await opened(query);
  await page.getByRole("button", { name: "Look for names and numbers" }).click();
  await page.getByRole("heading", { name: "2 things to decide" }).waitFor();
  return page;
}

async function decided(query = ""): Promise<Page> {
  const page = await lookedThrough(query);
  await page.getByLabel("In place of “Quillbrook Primary School”").fill("the school");
  await page.getByRole("button", { name: "Take out Quillbrook Primary School" }).click();
  await page.getByText("is taken out").first().waitFor();
  await page.getByRole("button", { name: "Leave Will" }).press("Enter");
  await page.getByRole("heading", { name: "Nothing is left to decide." }).waitFor();
  return page;
}

describe("the publication copy", () => {
  it("is looked through, with the sheets that are chosen", async () => {
    const page = await opened();
    await page.getByRole("checkbox", { name: "Integrated chronology" }).press("Space");
    await page.getByRole("button", { name: "Look for names and numbers" }).click();
    await page.getByText("Choose a sheet.").waitFor();
    await page.getByRole("checkbox", { name: "Queries" }).check();
    await page.getByRole("checkbox", { name: "Exact dates become month and year" }).press("Space");
    await page.getByRole("button", { name: "Look for names and numbers" }).click();
    await page.getByText("Names replaced by identifiers: 12").waitFor();
    await page.getByText("3 hidden rows are left out.").waitFor();
    expect(await asked(page)).toContain('previewPublication {"sheets":["Queries"],"months":true}');
  });

  it("is made only once each doubt is decided, with its sentence in sight", async () => {
    const page = await lookedThrough();
    await page.getByText("Child R began at Quillbrook Primary School.").waitFor();
    await page.getByRole("button", { name: "Show Will" }).click();
    expect(await asked(page)).toContain("goTo Integrated chronology J9");
    await page.getByRole("button", { name: "Make the copy (2 to decide first)" }).click({ force: true });
    expect((await asked(page)).filter((call) => call.startsWith("make"))).toEqual([]);
  });

  it("has a name that is not listed put on the list at a press, and is looked through again", async () => {
    const page = await opened("publish=names");
    await page.getByRole("button", { name: "Look for names and numbers" }).click();
    await page.getByRole("heading", { name: "3 things to decide" }).waitFor();
    await page.getByRole("button", { name: "List as a name… Quoyle" }).press("Enter");
    await page.getByRole("combobox", { name: "Who is “Quoyle”?" }).selectOption("MP1");
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Add to MP1: Quoyle" }).click();
    await page.getByRole("heading", { name: "2 things to decide" }).waitFor();
    expect((await asked(page)).filter((call) => call.startsWith("savePerson MP1"))).toHaveLength(1);
  });

  it("keeps what is decided, and is a file to save where Excel does not open it", async () => {
    const page = await decided();
    await page.getByRole("button", { name: "Make the copy" }).click();
    await page.getByRole("link", { name: "Save Publication copy.xlsx" }).waitFor();
    const calls = await asked(page);
    expect(calls).toContain(
      'decidePublication {"words":"Quillbrook Primary School","sentence":"","takenOut":true,"instead":"the school"}',
    );
    expect(calls).toContain(
      'decidePublication {"words":"Will","sentence":"Will attend.","takenOut":false,"instead":""}',
    );
  });

  it("is opened as a new workbook where Excel can", async () => {
    const page = await decided("publish=opens");
    await page.getByRole("button", { name: "Make the copy" }).click();
    await page.getByText("The copy is open as a new workbook.").first().waitFor();
    expect(await page.getByRole("link", { name: "Save Publication copy.xlsx" }).count()).toBe(0);
  });

  it("has no serious violation of accessibility", async () => {
    expect(await seriousViolations(await lookedThrough())).toEqual([]);
  });
});
