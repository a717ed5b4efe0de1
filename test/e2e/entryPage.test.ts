import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const open = paneForTests();

describe("the entry that is selected", () => {
  it("is shown with those linked with it, what differs marked, and led on to the next", async () => {
    const page = await open("Entry");
    await page
      .getByRole("heading", { level: 1, name: "Chronology: POL-0015, row 18 of 328 entries" })
      .waitFor();
    const linked = page.getByRole("listitem", { name: "HOU-0004" });
    expect(await linked.locator("mark").allInnerTexts()).toEqual(["11/03/2022", "no time"]);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Next entry to look at" }).click();
    await page.getByRole("heading", { level: 1, name: /HOU-0009/ }).waitFor();
    expect(await asked(page)).toEqual(
      expect.arrayContaining(["nextToLookAt POL-0015", "showEntry HOU-0009"]),
    );
  });

  it("takes the panel's words when a field is left, and gives them back", async () => {
    const page = await open("Entry");
    await page.getByRole("textbox", { name: "Panel comment" }).fill("Who told Housing?");
    await page.keyboard.press("Tab");
    await page.getByText("Written to row 18").waitFor();
    await page.getByRole("button", { name: "Undo what was written under Panel comment" }).click();
    await page.getByText("Written to row 18").waitFor({ state: "detached" });
    await page.getByRole("combobox", { name: "Practice" }).selectOption("Missed opportunity");
    await page.getByText("Written to row 18").waitFor();
    expect((await asked(page)).filter((call) => call.startsWith("writePanel"))).toEqual([
      "writePanel POL-0015 Panel comment:  → Who told Housing?",
      "writePanel POL-0015 Panel comment: Who told Housing? → ",
      "writePanel POL-0015 Practice:  → Missed opportunity",
    ]);
    expect(await seriousViolations(page)).toEqual([]);
  });
});

describe("what the latest merge changed", () => {
  it("is walked through one by one, with what was said and what is said", async () => {
    const page = await open("Changes");
    await page
      .getByRole("heading", { level: 1, name: "Changes: 3 changes of the latest merge to look at" })
      .waitFor();
    await page.getByRole("row", { name: "Date as recorded 10/03/2022 11/03/2022" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Seen, next change" }).click();
    await page.getByRole("button", { name: "Seen, next change" }).click();
    expect(await asked(page)).toContain("showEntry POL-0007");
    // What is new stands by itself, with nothing to compare it with.
    await page.getByText("A call.").waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
    await page.getByRole("button", { name: "Seen, next change" }).click();
    await page.getByRole("heading", { level: 1, name: "Changes: All 3 changes seen" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});
