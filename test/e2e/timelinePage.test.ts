import type { BrowserContextOptions, Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { watchErrors } from "./support/browser";
import { asked, paneForTests, toPage } from "./support/pane";

const NARROW = { width: 350, height: 700 };
const WIDE = { width: 1100, height: 700 };

const openPane = paneForTests();

async function open(
  name: "Timeline" | "Views",
  options: BrowserContextOptions & { query?: string } = {},
): Promise<Page> {
  const page = await openPane(name, { viewport: NARROW, ...options });
  await page.getByRole("heading", { level: 1, name }).waitFor();
  return page;
}

/** The timeline with its picture drawn. */
async function timeline(options: BrowserContextOptions & { query?: string } = {}): Promise<Page> {
  const page = await open("Timeline", options);
  await page.getByRole("slider").waitFor();
  return page;
}

const listed = (page: Page) => page.getByRole("region", { name: "Entries in a list" }).getByRole("listitem");
const current = (page: Page) => page.locator("li [aria-current]");
const rowSelected = (page: Page, key: string) =>
  page.evaluate(`window.selectInSheet(${JSON.stringify(key)})`);

/** How wide the whole picture is, in pixels. */
async function widthOfAll(page: Page): Promise<number> {
  return page.getByRole("slider").evaluate((slider) => slider.scrollWidth);
}

describe("a window of its own", () => {
  const button = (page: Page) => page.getByRole("button", { name: "Open in a window of its own" });

  it("is offered where Excel has windows, shows the same and leads to the sheet", async () => {
    // So many that the chronology goes over in several parts.
    const page = await timeline({ query: "windows=yes&entries=400" });
    const [own] = await Promise.all([page.waitForEvent("popup"), button(page).click()]);
    await own.setViewportSize(WIDE);
    await own.getByRole("slider").waitFor();
    const said = (each: Page) => each.getByText(/^400 entries/).last();
    expect(await said(own).innerText()).toBe(await said(page).innerText());
    expect(own.url()).toMatch(/\?window=timeline$/);
    expect(await seriousViolations(own)).toEqual([]);
    const first = listed(own).first().getByRole("button");
    const key = /[A-Z]{3}-\d{4}/.exec(await first.innerText())?.[0] ?? "";
    await first.click();
    await own.getByText(`${key} is shown in Excel.`).last().waitFor();
    expect(await asked(page)).toContain(`showEntry ${key}`);
    await button(page).click();
    await page.getByText("The window is open already.").last().waitFor();
  });

  it("is not offered where Excel has none", async () => {
    expect(await button(await timeline()).count()).toBe(0);
  });
});

describe("the timeline", () => {
  it("has a lane for each agency and the same entries as a list, in the order of their days", async () => {
    const page = await timeline();
    expect(await page.locator("[title='Housing'], [title='Police']").allInnerTexts()).toEqual(["POL", "HOU"]);
    expect(await listed(page).allInnerTexts()).toEqual([
      expect.stringMatching(/03\/03\/2021\s+Police \(POL\), Police log: Neighbour reported shouting\./),
      expect.stringMatching(/04\/03\/2021\s+Children's Social Care \(CSC\), .*linked with POL-0002/s),
      expect.stringMatching(/04\/03\/2021, 10:00\s+Police \(POL\)/),
      expect.stringMatching(/01\/05\/2021 \(recorded as “May 2021”\)\s+Housing \(HOU\)/),
      expect.stringMatching(/no date \(recorded as “n\/k”\)\s+Housing \(HOU\)/),
    ]);
    expect(await page.locator("[data-gap]").count()).toBe(1);
  });

  it("is walked with the keyboard alone, from entry to entry and from lane to lane, and Enter shows the row", async () => {
    const page = await timeline();
    const slider = page.getByRole("slider", { name: "Entries on the timeline" });
    await slider.focus();
    const scrolled = () =>
      page.getByRole("heading", { level: 1, name: "Timeline" }).evaluate((heading) => {
        return heading.parentElement?.scrollTop;
      });
    const before = await scrolled();
    expect(await slider.getAttribute("aria-valuetext")).toBe("No entry chosen");
    await page.keyboard.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuetext")).toBe(
      "03/03/2021, Police (POL): Neighbour reported shouting.",
    );
    await page.keyboard.press("ArrowDown");
    expect(await slider.getAttribute("aria-valuetext")).toContain("Strategy meeting with the police.");
    await page.keyboard.press("End");
    expect(await slider.getAttribute("aria-valuenow")).toBe("4");
    expect((await asked(page)).filter((call) => call.startsWith("showEntry"))).toEqual([]);
    expect(await scrolled()).toBe(before);
    await page.keyboard.press("Enter");
    await page.getByText("A filter on the sheet hides the row of HOU-0001.").first().waitFor();
    expect(await asked(page)).toContain("showEntry HOU-0001");
  });

  it("has its list walked with the arrow keys too, as one stop of the Tab key", async () => {
    const page = await timeline();
    await listed(page).first().getByRole("button").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate("document.activeElement.innerText")).toContain(
      "Strategy meeting with the police.",
    );
    await page.keyboard.press("Enter");
    expect(await asked(page)).toContain("showEntry CSC-0001");
    expect(await page.locator("li button[tabindex='0']").count()).toBe(1);
  });

  it("shows the row of a mark that is pressed", async () => {
    const page = await timeline();
    const box = await page.locator("svg path[fill='#E3FCC4']").first().boundingBox();
    if (!box) throw new Error("Housing has no mark.");
    await page.mouse.click(box.x + 5, box.y + box.height / 2);
    expect(await asked(page)).toContain("showEntry HOU-0001");
  });

  it("highlights the entry whose row is selected in the sheet, and stops watching when it is left", async () => {
    const page = await timeline();
    await rowSelected(page, "POL-0002");
    await current(page).waitFor();
    expect(await current(page).innerText()).toContain("Officer took part in the strategy meeting.");
    expect(await page.getByRole("slider").getAttribute("aria-valuenow")).toBe("3");
    await toPage(page, "Returns");
    expect(await asked(page)).toContain("stopped watching the selection");
  });

  it("is filtered by agency, person and theme, picture and list alike", async () => {
    const page = await timeline();
    await page.locator("summary").filter({ hasText: "Filter" }).click();
    await page.getByRole("checkbox", { name: "POL Police" }).check();
    expect(await listed(page).count()).toBe(2);
    expect(await page.locator("[title='Housing']").count()).toBe(0);
    await page.getByRole("combobox", { name: "Person" }).selectOption("Mother");
    expect(await listed(page).allInnerTexts()).toEqual([expect.stringContaining("POL-0002")]);
    await rowSelected(page, "HOU-0001");
    await page.getByText("HOU-0001 is selected in the sheet, but filtered out here.").first().waitFor();
    await page.getByRole("combobox", { name: "Key theme" }).selectOption("Voice of the child");
    await page.getByText("No entries are left. Choose less under Filter.").waitFor();
  });

  it("is zoomed with buttons and with + and -", async () => {
    const page = await timeline();
    const first = await widthOfAll(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    const second = await widthOfAll(page);
    expect(second).toBeGreaterThan(first * 1.9);
    await page.getByRole("slider").focus();
    await page.keyboard.press("+");
    expect(await widthOfAll(page)).toBeGreaterThan(second * 1.5);
    await page.keyboard.press("-");
    await page.keyboard.press("-");
    expect(await widthOfAll(page)).toBe(first);
  });

  it("is beside its list, with whole names, where the pane is wide; nothing runs over at 350 pixels", async () => {
    const wide = await timeline({ viewport: WIDE });
    const [picture, list] = await Promise.all([
      wide.getByRole("slider").boundingBox(),
      listed(wide).first().boundingBox(),
    ]);
    expect(list?.x).toBeGreaterThan((picture?.x ?? 0) + (picture?.width ?? 0));
    expect(await wide.locator("[title='Housing']").innerText()).toBe("HOU Housing");
    const narrow = await timeline();
    expect(await narrow.evaluate("document.documentElement.scrollWidth")).toBe(NARROW.width);
  });

  it("draws thousands of entries as two outlines a lane, and lists fifty at a time", async () => {
    const page = await timeline({ query: "entries=9000" });
    expect(await page.locator("svg path[fill^='#']").count()).toBe(6);
    expect(await listed(page).count()).toBe(50);
    await page.getByRole("button", { name: "Later entries" }).click();
    await page.getByText("51 to 100 of 9,000 entries").waitFor();
    await rowSelected(page, "POL-8000");
    await current(page).waitFor();
    expect(await current(page).innerText()).toContain("POL-8000");
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowRight");
    expect(await current(page).innerText()).toContain("POL-8001");
  });

  it("says what to do while there is no chronology", async () => {
    const page = await open("Timeline", { query: "chronology=none" });
    expect(await page.getByText("Merge the returns first.").isVisible()).toBe(true);
    expect(await page.getByRole("slider").count()).toBe(0);
  });

  it.each([
    ["narrow", {}],
    ["wide", { viewport: WIDE }],
  ])("has no error and no serious violation of accessibility: %s", async (_, options) => {
    const page = await timeline(options);
    const errors = watchErrors(page);
    await page.locator("summary").filter({ hasText: "Filter" }).click();
    await rowSelected(page, "POL-0002");
    await current(page).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("keeps its marks visible where the system forces its own colours", async () => {
    const page = await timeline({ forcedColors: "active" });
    const colours = await page.evaluate(() => {
      const mark = document.querySelector("svg path[fill^='#'][d^='M']");
      const probe = document.createElement("p");
      probe.style.color = "CanvasText";
      document.body.append(probe);
      return [mark && getComputedStyle(mark).fill, getComputedStyle(probe).color];
    });
    expect(colours[0]).toBe(colours[1]);
  });
});

describe("the views", () => {
  it("set Excel's own filter by what was chosen, with the keyboard alone, and remove it again", async () => {
    const page = await open("Views");
    await page.getByRole("checkbox", { name: "HOU Housing" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("combobox", { name: "Practice" }).selectOption("Concern");
    await page.getByRole("textbox", { name: "From" }).fill("1/3/21");
    await page.getByRole("textbox", { name: "To" }).fill("June 2022");
    await page.getByRole("combobox", { name: "In the latest merge" }).selectOption("Changed");
    await page.getByRole("checkbox", { name: /Queries/ }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Filter the sheet" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("2 rows of 5 are shown.").first().waitFor();
    const call = (await asked(page)).find((each) => each.startsWith("filterChronology "));
    expect(JSON.parse(call?.replace("filterChronology ", "") ?? "null")).toEqual({
      agencies: ["Housing"],
      person: "",
      type: "",
      theme: "",
      practice: "Concern",
      from: "2021-03-01",
      to: "2022-06-30",
      queried: true,
      mark: "Changed",
    });
    await page.getByRole("button", { name: "Show all rows" }).click();
    await page.getByText("All 5 rows are shown.").first().waitFor();
    expect(await page.getByRole("checkbox", { name: "HOU Housing" }).isChecked()).toBe(false);
    expect(await page.getByRole("textbox", { name: "To" }).inputValue()).toBe("");
    await page.getByRole("textbox", { name: "To" }).fill("31/02/2021");
    expect(await page.getByText("This cannot be read as a date.").isVisible()).toBe(true);
  });

  it("sort the sheet by date", async () => {
    const page = await open("Views");
    await page.getByRole("button", { name: "Sort by date" }).click();
    await page.getByText("The rows are now in the order of their dates.").first().waitFor();
    expect(await asked(page)).toContain("sortByDate");
  });

  it("make a theme extract and the narrative, and lead to the sheet", async () => {
    const page = await open("Views");
    await page.getByRole("button", { name: "Make a theme extract" }).click();
    await page.getByText("1 entry on the sheet “Theme – Voice of the child”.").first().waitFor();
    await page.getByRole("button", { name: "Show the sheet" }).click();
    await page.getByRole("button", { name: "Make the narrative of all themes" }).click();
    await page.getByText("1 paragraph on 1 theme on the sheet “Narrative”").first().waitFor();
    expect(
      await page
        .getByText("could identify somebody in CSC-0001. Replace them with identifiers")
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        "makeThemeExtract Voice of the child",
        "goTo Theme – Voice of the child",
        "makeNarrative",
      ]),
    );
  });

  it("have no serious violation of accessibility", async () => {
    const page = await open("Views");
    await page.getByRole("button", { name: "Filter the sheet" }).click();
    await page.getByText("2 rows of 5 are shown.").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});
