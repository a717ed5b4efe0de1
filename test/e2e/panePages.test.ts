import { seriousViolations } from "./support/axe";
import { asked, paneForTests, toPage } from "./support/pane";

const open = paneForTests();

describe("the columns", () => {
  it("that are in doubt are asked about with examples from them, and what is decided is remembered", async () => {
    const page = await open("Columns");
    await page.getByRole("heading", { name: "1 column is in doubt" }).waitFor();
    const column = page.getByRole("listitem", { name: "Police, Log" });
    expect(await column.getByRole("listitem").allInnerTexts()).toEqual(["INC 4411", "INC 4502"]);
    await column.getByRole("combobox").selectOption("Kept under its own heading");
    await page.getByRole("heading", { name: "No column is in doubt." }).waitFor();
    expect(await asked(page)).toContain("decideHeading Police, Log: other");
    expect(await seriousViolations(page)).toEqual([]);
  });
});

describe("the templates", () => {
  it("are added for an agency, and shown", async () => {
    const page = await open("Templates");
    await page.getByRole("combobox", { name: "Template" }).selectOption("Individual management report");
    await page.getByRole("textbox", { name: "For which agency" }).fill("Housing");
    await page.getByRole("button", { name: "Add the template" }).click();
    await page.getByText("Added: Chronology and Guidance.").waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining(["makeTemplate management-report Housing", "goTo Chronology"]),
    );
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("say what is still empty in each record of the workbook, and lead to the cell", async () => {
    const page = await open("Templates");
    await page.getByText("2 of 31 still empty").click();
    await page.getByRole("button", { name: "Show Reviewed on on Record of serious incident" }).click();
    await page.getByRole("button", { name: "Make ready to print: Record of serious incident" }).click();
    await page.getByText("Record of serious incident is ready to print, on 2 pages.").waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        "goTo Record of serious incident B58",
        "fitFormToPages Record of serious incident",
      ]),
    );
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("have Tidy paste beside them: first a look, then the change, then the way back", async () => {
    const page = await open("Templates");
    await page.getByRole("button", { name: "See what would change" }).click();
    await page.getByRole("row", { name: /^H14 12\/03\/19 12\/03\/2019 The text 12\/03\/19/ }).waitFor();
    expect((await asked(page)).some((call) => call.startsWith("tidyPaste"))).toBe(false);
    await page.getByRole("button", { name: "Tidy 1 cell" }).click();
    await page.getByText("1 cell was tidied on Police.").waitFor();
    await page.getByRole("button", { name: "Undo the last tidy" }).click();
    await page.getByText("1 cell on Police is as it was before.").waitFor();
  });
});

describe("help while typing", () => {
  it("says what a cell was read as while it is switched on, and stops watching when it is switched off", async () => {
    const page = await open("Templates");
    const help = page.getByRole("complementary", { name: "Help while typing" });
    expect(await asked(page)).not.toContain("watchTyping");
    await help.getByRole("switch").click();
    await help.getByText("The week from 18/03/2019 to 24/03/2019.").waitFor();
    await help.getByRole("switch").click();
    await help.getByText("The week from 18/03/2019 to 24/03/2019.").waitFor({ state: "detached" });
    expect(await asked(page)).toContain("stopped watching");
  });
});

describe("what a job tells beside its result", () => {
  it("stays on every page until it is closed", async () => {
    const page = await open("Templates", { query: "print=refused" });
    const told = page.getByText("The print settings of the sheet “Queries” could not be set.");
    await told.waitFor();
    await toPage(page, "Queries");
    expect(await told.isVisible()).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Close this message" }).click();
    await told.waitFor({ state: "detached" });
  });
});

describe("a page that was left", () => {
  it("is as it was left when one comes back to it", async () => {
    const page = await open("Templates");
    await page.getByRole("textbox", { name: "For which agency" }).fill("Housing");
    await toPage(page, "Queries");
    expect(await page.getByRole("textbox", { name: "For which agency" }).isVisible()).toBe(false);
    await toPage(page, "Templates");
    expect(await page.getByRole("textbox", { name: "For which agency" }).inputValue()).toBe("Housing");
  });
});
