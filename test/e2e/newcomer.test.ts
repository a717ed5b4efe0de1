import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { returnFile } from "../returnFiles";
import { seriousViolations } from "./support/axe";
import { pagesForTests } from "./support/servedPage";

const open = pagesForTests();

/** Six returns as agencies send them: other headings, dates in words, several rows to an entry, a .csv file. */
const RETURNS = [
  "childrens-social-care.xlsx",
  "gp-practice.xlsx",
  "health-0-19.xlsx",
  "housing.xlsx",
  "police.xlsx",
  "primary-school.csv",
].map(returnFile);

/** Enough for a person who has never seen the pane (issue 16); choosing the files in the system's dialog is one of them. */
const PRESSES = 12;
/** What is wanted is no further away than this by the Tab key. */
const TABS = 30;

/** How someone presses what has a name: with a mouse, or with the keyboard alone. */
interface Hand {
  press: (name: RegExp, way?: "Tab" | "Shift+Tab") => Promise<void>;
  presses: () => number;
}

function mouse(frame: Frame): Hand {
  let count = 0;
  return {
    press: async (name) => {
      count += 1;
      await frame.getByRole("button", { name }).first().click();
    },
    presses: () => count,
  };
}

/** The name of what has the focus in the pane, as a screen reader would say it; "nothing" where that is the page as a whole. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "nothing";
    return element.getAttribute("aria-label") ?? element.textContent;
  });

/** Where what had the focus has gone, the focus comes to what is near it a moment later. */
async function focusSomewhere(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.activeElement !== null && document.activeElement !== document.body,
  );
}

async function keyboard(page: Page, frame: Frame): Promise<Hand> {
  let count = 0;
  for (let parts = 0; parts < 3 && !(await inPane(page)); parts += 1) await page.keyboard.press("F6");
  expect(await inPane(page)).toBe(true);
  return {
    press: async (name, way = "Tab") => {
      count += 1;
      await frame.getByRole("button", { name, disabled: false }).first().waitFor();
      for (let tabs = 0; !name.test(await focused(frame)); tabs += 1) {
        expect(tabs).toBeLessThan(TABS);
        await page.keyboard.press(way);
      }
      await page.keyboard.press("Enter");
    },
    presses: () => count,
  };
}

const inPane = (page: Page) => page.evaluate(() => document.activeElement?.id === "pane");

const sheetInFront = (frame: Frame): Promise<string> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    }),
  );

const THEMES = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} satisfies Record<string, BrowserContextOptions>;

const WAYS = Object.keys(THEMES).flatMap((theme) => [
  ["by mouse", theme],
  ["by keyboard alone", theme],
]);

it.each(WAYS)(
  "a newcomer comes from six messy returns to a merged and checked chronology %s, in %s",
  async (by, theme) => {
    const { page, pane, errors } = await open("?empty", {
      viewport: { width: 1280, height: 720 },
      ...Object.entries(THEMES).find(([name]) => name === theme)?.[1],
    });
    const frame = await pane();
    const hand = by === "by mouse" ? mouse(frame) : await keyboard(page, frame);
    // Once is enough: it looks in all themes by itself.
    const look = async () => {
      if (by === "by mouse" && theme === "light") expect(await seriousViolations(frame)).toEqual([]);
    };
    await look();

    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hand.press(/^Add my returns/)]);
    await chooser.setFiles(RETURNS);
    await frame.getByRole("heading", { level: 1, name: "Returns: 6 returns to merge" }).waitFor();
    await frame.waitForFunction(() => document.activeElement?.tagName === "H1");
    await look();

    await hand.press(/^Merge returns/);
    await frame.getByRole("heading", { name: "179 entries in the integrated chronology" }).waitFor();
    expect(await focused(frame)).toBe("179 entries in the integrated chronology");
    await look();

    await hand.press(/^Go to the integrated chronology/);
    await frame.waitForFunction(
      () => document.activeElement?.textContent === "Go to the integrated chronology",
    );
    expect(await sheetInFront(frame)).toBe("Integrated chronology");

    await hand.press(/^Queries \d+ open/, "Shift+Tab");
    await frame
      .getByRole("heading", { level: 1, name: /^Queries: 4 errors, 20 warnings and 29 notes/ })
      .waitFor();
    await hand.press(/^Show the first error/);
    await frame.getByRole("listitem").first().waitFor();
    expect(await sheetInFront(frame)).not.toBe("Integrated chronology");
    await focusSomewhere(frame);
    await look();

    await hand.press(/^Chronology [\d,]+ entries/, "Shift+Tab");
    await hand.press(/^Next entry to look at/);
    await frame.getByRole("textbox", { name: "Panel comment" }).waitFor();
    expect(await sheetInFront(frame)).toBe("Integrated chronology");
    await focusSomewhere(frame);
    await look();

    const choosingTheFiles = 1;
    expect(hand.presses() + choosingTheFiles).toBeLessThanOrEqual(PRESSES);
    expect(errors).toEqual([]);
  },
);
