import { seriousViolations } from "./support/axe";
import { asked, paneForTests, toPage } from "./support/pane";

const open = paneForTests();

describe("the steps of the work", () => {
  it("show how far each is in a word or two, and where the next step is", async () => {
    const page = await open("Queries");
    const nav = page.getByRole("navigation");
    await nav.getByRole("button", { name: /^Returns ?, the next step is here 2 to merge$/ }).waitFor();
    const steps = await nav.getByRole("button").allInnerTexts();
    expect(steps.map((words) => words.replace(/\s+/g, " "))).toEqual([
      "",
      "LCSPR-R · Child R",
      expect.stringContaining("2 to merge"),
      "Queries 124 open",
      "Chronology 1,179 entries",
      "Actions 1 overdue",
    ]);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("fit a pane of 320 px, and one of 270", async () => {
    for (const width of [320, 270]) {
      const page = await open("Queries", { viewport: { width, height: 455 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
});

describe("the page of the review", () => {
  it("is filled in from the returns, says where each thing comes from, and writes nothing before it is confirmed", async () => {
    const page = await open("Review");
    await page.getByRole("heading", { level: 1, name: "Review: Check this, then confirm it" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Reference" }).inputValue()).toBe("LCSPR-R");
    await page.getByText("From the title rows of Police and Housing.").waitFor();
    expect(await page.getByRole("textbox", { name: "Review period from" }).inputValue()).toBe("01/01/2021");
    await page.getByText("1 entry lies before the period, the first on 02/03/2004.").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect((await asked(page)).some((call) => call.startsWith("confirmReview"))).toBe(false);
    await page
      .getByRole("combobox", { name: "Procedure" })
      .selectOption("Local child safeguarding practice review");
    await page.getByRole("button", { name: "Confirm the review" }).click();
    await page.getByText("Written to the Review sheet.").first().waitFor();
    expect(await asked(page)).toContain(
      'confirmReview {"reference":"LCSPR-R","procedure":"lcspr","nation":"england","period":{"from":"2021-01-01","to":"2023-06-30"}}',
    );
    await page.getByRole("button", { name: "Merge 2 returns" }).click();
    await page.getByRole("heading", { level: 1, name: /^Returns:/ }).waitFor();
  });

  it("does not confirm a period that ends before it begins", async () => {
    const page = await open("Review", { query: "review=known" });
    await page.getByRole("heading", { level: 1, name: "Review: LCSPR-R: all filled in" }).waitFor();
    await page.getByRole("textbox", { name: "Review period to" }).fill("30/06/2020");
    await page.getByText("The period ends before it begins.").waitFor();
    await page.getByRole("button", { name: "Confirm the review" }).click({ force: true });
    expect((await asked(page)).some((call) => call.startsWith("confirmReview"))).toBe(false);
  });

  it("asks about each person whom returns name: added at one press, said to be none, or given an identifier first", async () => {
    const page = await open("Review");
    await page.getByRole("button", { name: "Add Mother to the people" }).click();
    await page.getByText("Mother is on the list.").first().waitFor();
    await page.getByRole("button", { name: "Not one: MP1" }).click();
    await page.getByText("“MP1” is not asked about again.").first().waitFor();
    await page.getByRole("button", { name: "Add Rowan Ellis to the people" }).click();
    expect(await page.getByRole("textbox", { name: /^Names/ }).inputValue()).toBe("Rowan Ellis");
    const written = (await asked(page)).filter((call) => /^(?:savePerson|setNotName)/.test(call));
    expect(written).toEqual([
      'savePerson new {"identifier":"Mother","role":"","born":null,"names":[]}',
      "setNotName MP1 false",
    ]);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("gives an agency another name in its place", async () => {
    const page = await open("Review", { query: "review=known" });
    await page.getByRole("button", { name: "Edit Police" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Wendshire Police");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Wendshire Police is saved.").first().waitFor();
    expect(await asked(page)).toContain(
      'saveAgency Police {"name":"Wendshire Police","otherNames":["Constabulary"]}',
    );
  });

  it("is where the timeline and the cross-checks lead while the period is not known", async () => {
    for (const name of ["Timeline", "Cross-checks"]) {
      const page = await open(name, { query: "standing=no+period" });
      await page.getByText("The review period is not known").waitFor();
      await page.getByRole("button", { name: "Set it: the review period" }).click();
      await page.getByRole("heading", { level: 1, name: /^Review:/ }).waitFor();
    }
  });

  it("has the lines of enquiry, each with its entries, where there are none and what the plan does about it", async () => {
    const page = await open("Review", { query: "review=known" });
    const line = page.getByRole("listitem", { name: "Voice of the child" });
    await line.getByText("2 entries: Police 1, School 1, Housing none").waitFor();
    await line.getByText("No entry on it from 13/03/2021 to 19/09/2021 (191 days)").waitFor();
    await line.getByText("Action 1.1: Ask each child alone (School, In progress)").waitFor();
    await line.getByText("The 2 entries").click();
    await line.getByRole("button", { name: "Show SCH-0007" }).click();
    await page.getByRole("button", { name: "Add a line" }).click();
    await page.getByRole("textbox", { name: /^Line of enquiry/ }).fill("Was the father seen?");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("“Was the father seen?” is offered under Key theme.").first().waitFor();
    await page.getByRole("listitem", { name: "Was the father seen?" }).waitFor();
    await page.getByRole("button", { name: "Show them on a sheet: lines of enquiry" }).click();
    await page.getByText("The sheet “Lines of enquiry” is up to date.").first().waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        "showEntry SCH-0007",
        "saveLine new Was the father seen?",
        "makeLinesSheet",
        "goTo Lines of enquiry",
      ]),
    );
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("keeps what was typed while another page is in front", async () => {
    const page = await open("Review");
    await page.getByRole("textbox", { name: "Reference" }).fill("LCSPR-S");
    await toPage(page, "Queries");
    await toPage(page, "Review");
    expect(await page.getByRole("textbox", { name: "Reference" }).inputValue()).toBe("LCSPR-S");
  });
});
