import type { BrowserContextOptions, Page } from "playwright-core";
import { seriousViolations } from "./support/axe";
import { asked, paneForTests } from "./support/pane";

const openPane = paneForTests();

async function open(query = "", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPane(null, { query, ...options });
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  return page;
}

/** The name of what has the focus, as a screen reader would say it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return element?.getAttribute("aria-label") ?? label ?? element?.textContent ?? "";
  });
}

/** Everything that the Tab key comes to, from the top. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    if (stops.includes(name) || name.length > 200) return stops;
    stops.push(name);
  }
}

/** What a screen reader is told of what goes on, of each part of the pane. */
const statuses = (page: Page) => page.getByRole("status").allTextContents();

const merge = (page: Page) => page.getByRole("button", { name: "Merge returns" });
const csv = { name: "school.csv", mimeType: "text/csv", buffer: Buffer.from("Date,Event") };

describe("the returns", () => {
  it("are listed with agency, file, rows and whether they are merged", async () => {
    const page = await open();
    expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/Sheet1\s[^]*1 row\s+not a return\s+This sheet has no heading/),
      expect.stringMatching(/Police\s+police\.xlsx · 34 rows\s+not merged yet/),
      expect.stringMatching(/Children's Social Care\s+childrens-social-care\.xlsx · 36 rows\s+merged/),
    ]);
    const groups = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(groups).toEqual(["To look at 1", "To merge 1", "Merged 1", "Still to come 1"]);
  });

  it("show their sheet when they are pressed", async () => {
    const page = await open();
    await page.getByRole("button", { name: /^Police/ }).click();
    expect(await asked(page)).toContain("goTo Police");
  });

  it("say what they replace and why, with their other sheets folded, and a person can say otherwise", async () => {
    const page = await open("returns=related");
    await page.getByRole("heading", { level: 1, name: "Returns: 2 returns to merge" }).waitFor();
    const [housing = "", police = ""] = await page.getByRole("listitem").allInnerTexts();
    expect(police).toMatch(
      /Police, Child abuse unit[^]*Replaces police\.xlsx: 28 of its 29 entries stand in it again, and[^]*1 more sheet, without a chronology/,
    );
    expect(housing).toMatch(/Does it replace housing\.xlsx\? Until you say so, both count\./);
    await page.getByRole("button", { name: "Replaces it: housing-2.xlsx and housing.xlsx" }).click();
    await page.getByText("housing-2.xlsx replaces housing.xlsx now.").waitFor();
    await page.getByRole("button", { name: "It stands beside it: police-corrected.xlsx" }).click();
    await page.getByText("police-corrected.xlsx and police.xlsx both count now.").waitFor();
    expect((await asked(page)).filter((call) => call.startsWith("changeReturn"))).toEqual([
      'changeReturn 4 {"is":"replaces","other":3}',
      'changeReturn 2 {"is":"beside","other":1}',
    ]);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("can be given to another agency, taken out and put back, and a sheet can be taken as one", async () => {
    const page = await open("returns=related");
    await page.getByRole("button", { name: "Change whose return Housing is" }).click();
    expect(await focused(page)).toMatch(/^Agency/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Probation");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("housing-2.xlsx is changed.").waitFor();
    await page.getByRole("button", { name: "Change whose return Housing is" }).click();
    await page.getByRole("button", { name: "Take it out of the review" }).click();
    await page.getByText("Housing is taken out of the review.").waitFor();
    await page.getByText("1 return was taken out of the review").click();
    await page.getByRole("button", { name: "Put it back: GP" }).click();
    await page.getByText("GP is in the review again.").waitFor();
    await page.getByText("Take a sheet of this workbook as a return").click();
    await page.getByRole("button", { name: "Take it: the sheet Sheet1" }).click();
    await page.getByText("1 return was added.").first().waitFor({ state: "attached" });
    expect((await asked(page)).filter((call) => /^(?:change|take)/.test(call))).toEqual([
      'changeReturn 4 {"is":"identity","agency":"Probation"}',
      'changeReturn 4 {"is":"out"}',
      'changeReturn 6 {"is":"back"}',
      "takeSheet Sheet1",
    ]);
  });

  it("give the focus back to the pen that opened a form, and a message that is closed gives it to the page", async () => {
    const page = await open("returns=related&unusual=yes");
    await page.getByRole("button", { name: "Change whose return Housing is" }).click();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Change whose return Housing is");
    await page.locator("input[type=file]").first().setInputFiles([csv]);
    await page.getByRole("button", { name: "Close this message" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  });

  it("are asked for where the workbook has none, and there is nothing to merge", async () => {
    const page = await open("returns=none");
    expect(await page.getByRole("main").innerText()).toContain("Nothing leaves this workbook, and");
    expect(await merge(page).count()).toBe(0);
  });

  it("begin with the sample review at one press, as if its files had been chosen, or with the review itself", async () => {
    const page = await open("returns=none&standing=new");
    await page.getByRole("heading", { level: 1, name: "Returns: Start a review here" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Sample review" }).click();
    await page.getByRole("alert").waitFor();
    expect((await asked(page)).find((call) => call.startsWith("addReturns"))).toMatch(
      /gp-practice\.xlsx \d{4}, .*police\.xlsx \d{4}, primary-school\.csv 8737$/,
    );
    await page.getByRole("button", { name: /^Set up the review first/ }).click();
    await page.getByRole("heading", { level: 1, name: /^Review:/ }).waitFor();
  });

  it("come in from files that are chosen; files that are refused are named with the reason", async () => {
    const page = await open();
    await page.locator("input[type=file]").setInputFiles([csv, { ...csv, name: "police.xlsx" }]);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await asked(page)).toContain("addReturns school.csv 10, police.xlsx 10");
    expect(await alert.innerText()).toMatch(
      /1 file was not added\s+budget\.docx is neither a workbook nor a \.csv file\./,
    );
    expect(await statuses(page)).toContain("1 return was added.");
  });

  it("come in with a word on what is unusual about them, before they are merged", async () => {
    const page = await open("unusual=yes");
    await page.locator("input[type=file]").setInputFiles([csv]);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(
      /Check before you merge\s+school\.csv, school\.csv: It names LCSPR-Q, and this review is LCSPR-R\./,
    );
    await alert.getByRole("button", { name: "Close this message" }).click();
    expect(await alert.count()).toBe(0);
  });

  it("come in from files that are dropped", async () => {
    const page = await open();
    const files = await page.evaluateHandle(() => {
      const held = new DataTransfer();
      held.items.add(new File(["Date,Event"], "gp.csv"));
      return held;
    });
    for (const type of ["dragenter", "dragover", "drop"]) {
      await page.dispatchEvent("main", type, { dataTransfer: files });
    }
    await page.getByRole("alert").waitFor();
    expect(await asked(page)).toContain("addReturns gp.csv 10");
  });

  it("that answer queries are reported, and answers to unknown queries word for word", async () => {
    const page = await open("answers=yes");
    await page.locator("input[type=file]").setInputFiles([csv]);
    await page.getByText("2 answers from Police were read.").last().waitFor();
    expect(await statuses(page)).toContain("2 answers from Police were read.");
    expect(await page.getByText("Police, row 9: “It was the 4th”").isVisible()).toBe(true);
  });
});

describe("the merge", () => {
  it("is given today, and ends with what it came to and the way there", async () => {
    const page = await open();
    await merge(page).click();
    const result = page.getByRole("region", { name: "Result" });
    expect(await result.innerText()).toMatch(
      /1,179 entries in the integrated chronology\s+31 new, 2 changed and 1 withdrawn in this merge\s+Queries: 4 errors, 1 warning and 40 notes\s+14 rows set aside, each with its reason\s+The chronology's table had been turned into a range; it is a table again\.\s+Police: 2 hidden rows/,
    );
    await result.getByRole("button", { name: "Go to the integrated chronology" }).click();
    expect(await asked(page)).toEqual([
      "listReturns",
      "previewMerge 2023-07-03",
      "mergeReturns 2023-07-03",
      "listReturns",
      "goTo Integrated chronology",
    ]);
  });

  it("says in words and on a bar how far it is, and can be cancelled", async () => {
    const page = await open("merge=waits");
    await merge(page).click();
    const bar = page.getByRole("progressbar", { name: "Reading Police, 2 of 6" });
    await bar.waitFor();
    expect(
      Number(await bar.getAttribute("aria-valuenow")) / Number(await bar.getAttribute("aria-valuemax")),
    ).toBeCloseTo(1 / 3);
    expect(await statuses(page)).toContain("Reading Police, 2 of 6");
    await page.getByRole("button", { name: "Cancel" }).click();
    await merge(page).waitFor();
    expect(await page.getByRole("main").innerText()).toContain("The integrated chronology is as it was.");
    expect(await focused(page)).toBe("Merge returns");
  });

  it("that fails says what happened, what is safe and what to do; the error's own text is folded away", async () => {
    const page = await open("merge=fails");
    await merge(page).click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(
      /The sheet Police is protected, so it could not be read\.\s+Nothing in the workbook was changed\.\s+Take the protection off/,
    );
    expect(await alert.getByText("AccessDenied").isVisible()).toBe(false);
    await alert.getByText("Details for whoever helps").click();
    expect(await alert.getByText("AccessDenied").isVisible()).toBe(true);
    await alert.getByRole("button", { name: "Close this message" }).click();
    expect(await alert.count()).toBe(0);
  });
});

const before = (page: Page) => page.getByRole("region", { name: "What the merge would do" });

/** The page after a look at a merge over a chronology. */
async function lookedAt(query = "merge=again", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(query, options);
  await merge(page).click();
  await before(page).waitFor();
  return page;
}

const merges = async (page: Page) => (await asked(page)).filter((call) => call.startsWith("mergeReturns"));

describe("a merge over a chronology", () => {
  it("shows first what it would do, and writes nothing", async () => {
    const page = await lookedAt();
    expect(await before(page).innerText()).toMatch(
      /This merge would bring 2 new, 1 changed and 2 withdrawn entries\.[^]*1,145 entries stay unchanged\. 12 cells that the panel wrote in are kept\./,
    );
    expect(await merges(page)).toEqual([]);
  });

  it("lists each kind of change, with the old text beside the new, and leads to the rows", async () => {
    const page = await lookedAt();
    const fold = (name: string) => page.locator("details").filter({ has: page.getByText(name) });
    await page.getByText("2 new entries").click();
    expect(await fold("2 new entries").getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/POL-0030\s+Police, 04\/05\/2022\s+Officers attended/),
      expect.stringMatching(/POL-0031\s+Police, 09\/05\/2022\s+Mother rang/),
    ]);
    await page.getByText("1 changed entry").click();
    expect(await fold("1 changed entry").getByRole("listitem").innerText()).toMatch(
      /Date as recorded\s+was: 10\/03\/2022\s+is now: 11\/03\/2022/,
    );
    await page.getByRole("button", { name: "Show POL-0002 in the chronology" }).click();
    await page.getByText("2 withdrawn entries", { exact: true }).click();
    await page.getByRole("button", { name: "Show POL-0007 in the chronology" }).click();
    expect(await asked(page)).toEqual(expect.arrayContaining(["showEntry POL-0002", "showEntry POL-0007"]));
  });

  it("asks about doubtful matches, counts as they are decided, and hands the decisions on", async () => {
    const page = await lookedAt();
    const doubtful = page.getByRole("region", { name: "Doubtful matches" });
    expect(await doubtful.innerText()).toMatch(
      /1 doubtful match to decide[^]*stolen phone[^]*telephone that had been stolen[^]*most of the words the same/,
    );
    await doubtful.getByRole("radio", { name: "The same entry" }).check();
    await page.getByText("All doubtful matches are decided.").waitFor();
    expect(await before(page).innerText()).toContain("1 new, 2 changed and 1 withdrawn entries");
    await page.getByRole("button", { name: "Merge now" }).click();
    await page.getByRole("region", { name: "Result" }).waitFor();
    expect(await merges(page)).toEqual([
      "mergeReturns 2023-07-03, POL-0008 · police.xlsx · Sheet1 · 31: same",
    ]);
  });

  it("is left by Cancel, with nothing written and the focus where it began", async () => {
    const page = await lookedAt();
    await page.getByRole("button", { name: "Cancel" }).click();
    await merge(page).waitFor();
    expect(await focused(page)).toBe("Merge returns");
    expect(await merges(page)).toEqual([]);
  });

  it("is looked at and done with the keyboard alone", async () => {
    const page = await open("merge=again");
    await merge(page).focus();
    await page.keyboard.press("Enter");
    await before(page).waitFor();
    expect(await focused(page)).toBe("Before anything is written");
    await before(page).getByText("“Revert last merge” takes a merge back.").waitFor();
    for (let stops = 0; (await focused(page)) !== "The same entry"; stops += 1) {
      expect(stops).toBeLessThan(10);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowDown");
    for (let stops = 0; (await focused(page)) !== "Merge now"; stops += 1) {
      expect(stops).toBeLessThan(10);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Result" }).waitFor();
    expect(await merges(page)).toEqual([
      "mergeReturns 2023-07-03, POL-0008 · police.xlsx · Sheet1 · 31: new",
    ]);
  });

  it("asks about a return of another review, also the first time, and does not merge it in silence", async () => {
    const page = await lookedAt("merge=other");
    expect(await before(page).innerText()).toContain("housing.xlsx may belong to another review.");
    await page.getByRole("button", { name: "Merge now" }).click();
    await page.getByText("Nothing was merged.").waitFor();
    expect(await focused(page)).toBe("It belongs to this review, so merge it");
    expect(await merges(page)).toEqual([]);
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Merge now" }).click();
    await page.getByRole("region", { name: "Result" }).waitFor();
    expect(await merges(page)).toEqual(["mergeReturns 2023-07-03, other reviews too"]);
  });
});

describe("Revert last merge", () => {
  const revert = (page: Page) => page.getByRole("button", { name: /^Revert last merge/ });

  it("is there when there is a merge to revert, also one from before the pane was opened", async () => {
    const page = await open("last=2023-06-30");
    await page.getByRole("button", { name: "Revert last merge (30/06/2023)…" }).waitFor();
    expect(await revert(await open()).count()).toBe(0);
  });

  it("comes with a merge", async () => {
    const page = await open();
    await merge(page).click();
    await page.getByRole("button", { name: "Revert last merge (03/07/2023)…" }).waitFor();
  });

  it("asks first, says what goes and what is kept, and what it did", async () => {
    const page = await open("last=2023-06-30");
    await revert(page).click();
    expect(await focused(page)).toBe("Revert the merge of 30/06/2023?");
    expect(await page.getByRole("region", { name: "Revert last merge" }).innerText()).toMatch(
      /Reverted: entries that were added[^]*Kept: everything that the panel wrote/,
    );
    await page.getByRole("button", { name: "Keep it" }).click();
    await revert(page).click();
    expect(await asked(page)).not.toContain("revertMerge 7");
    await page.getByText("3 rows would be removed, and 12 cells would go back.").waitFor();
    await page.getByText("1 text that the panel has written since would stay").click();
    await page.getByText("The panel's own words.").waitFor();
    await page.getByRole("button", { name: "Revert it" }).click();
    await page.getByText("The merge of 30/06/2023 was reverted.").waitFor();
    const region = page.getByRole("region", { name: "Revert last merge" });
    expect(await region.innerText()).toMatch(
      /3 rows were removed, and 12 cells are as they were before\.[^]*Changed by hand since the merge, and left as they are: POL-0002\./,
    );
    expect(await revert(page).count()).toBe(0);
    expect(await focused(page)).toContain("was reverted");
  });

  it("goes back further too, with all later merges, and says what each changed and why none before can be reverted", async () => {
    const page = await open("last=2023-06-30&earlier");
    await page.getByText("Earlier merges").click();
    await page.getByText("how much it changed was not noted").waitFor();
    const region = page.getByRole("region", { name: "Revert last merge" });
    expect(await region.innerText()).toMatch(
      /Merge 6, 16\/06\/2023: 3 entries added, 1 changed, 0 withdrawn \(police\.xlsx\)[^]*Merge 5, 02\/06\/2023: how much it changed was not noted[^]*Merges before that of 02\/06\/2023 can no longer be reverted/,
    );
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Revert this and the 2 after it…" }).click();
    expect(await focused(page)).toBe("Revert the last 3 merges, back to before that of 02/06/2023?");
    expect(await page.getByRole("list", { name: "Merges that would be reverted" }).innerText()).toMatch(
      /Merge 7[^]*Merge 6[^]*Merge 5/,
    );
    await page.getByRole("button", { name: "Revert them" }).click();
    await page.getByText("The last 3 merges were reverted, back to before that of 02/06/2023.").waitFor();
    expect(await asked(page)).toContain("revertMerge 5");
  });
});

it("the colours of the Review sheet are applied by one press, from a fold", async () => {
  const page = await open();
  await page.getByText("Colours of the agencies").click();
  await page.getByRole("button", { name: "Apply the colours of the Review sheet" }).click();
  await page.getByText("now have the colours of the Review sheet").waitFor();
  expect(await asked(page)).toContain("applyColours");
});

describe("with the keyboard alone", () => {
  it("Tab comes to everything, in the order of the page", async () => {
    const page = await open();
    expect(await tabStops(page)).toEqual([
      ...["More pages", "LCSPR-R · Child R", "Returns, the next step is here 2 to merge", "Queries 124 open"],
      ...["Chronology 1,179 entries", "Actions 1 overdue", "Add and merge", "Columns"],
      "Read the workbook again",
      expect.stringMatching(/^Sheet1/),
      "Change whose return Sheet1 is",
      expect.stringMatching(/^Police/),
      "Change whose return Police is",
      expect.stringMatching(/^Children's Social Care/),
      "Change whose return Children's Social Care is",
      "Add return files…",
      "Take a sheet of this workbook as a return",
      "Colours of the agencies",
      "Merge returns",
    ]);
  });

  it("holding Enter on Merge returns does not cancel the merge", async () => {
    const page = await open("merge=waits");
    await merge(page).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("progressbar").waitFor();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Reading Police, 2 of 6");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Cancel");
  });

  it("the result has the focus when it comes, and Tab goes on to the chronology", async () => {
    const page = await open();
    await merge(page).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Result" }).waitFor();
    expect(await focused(page)).toBe("1,179 entries in the integrated chronology");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Go to the integrated chronology");
  });
});

const states: [string, string, ((page: Page) => Promise<void>) | null][] = [
  ["at rest", "", null],
  ["without returns", "returns=none", null],
  [
    "while it merges",
    "merge=waits",
    async (page) => {
      await merge(page).click();
      await page.getByRole("progressbar").waitFor();
    },
  ],
  [
    "after a merge",
    "",
    async (page) => {
      await merge(page).click();
      await page.getByRole("region", { name: "Result" }).waitFor();
    },
  ],
  [
    "before a merge over a chronology",
    "merge=again",
    async (page) => {
      await merge(page).click();
      await page.getByText("1 changed entry").click();
    },
  ],
  [
    "while it asks about another review",
    "merge=other",
    async (page) => {
      await merge(page).click();
      await page.getByRole("button", { name: "Merge now" }).click();
      await page.getByText("Nothing was merged.").waitFor();
    },
  ],
  [
    "before and after a merge is reverted",
    "last=2023-06-30",
    async (page) => {
      await page.getByText("Colours of the agencies").click();
      await page.getByRole("button", { name: /^Revert last merge/ }).click();
      expect(await seriousViolations(page)).toEqual([]);
      await page.getByRole("button", { name: "Revert it" }).click();
      await page.getByText("was reverted").waitFor();
    },
  ],
  [
    "after a failure",
    "merge=fails",
    async (page) => {
      await merge(page).click();
      await page.getByText("Details for whoever helps").click();
    },
  ],
];

it.each(states)("the pane has no serious violation of accessibility %s", async (_state, query, act) => {
  const page = await open(query);
  await act?.(page);
  expect(await seriousViolations(page)).toEqual([]);
});

it("at 200 % nothing is wider than the pane", async () => {
  const page = await open("", { viewport: { width: 175, height: 320 } });
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
});
