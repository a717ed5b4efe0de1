import type { BrowserContextOptions, Page } from "playwright-core";
import { z } from "zod";
import { browserForTests } from "./browser";
import { servePaneFixture } from "./paneServer";

interface Place extends BrowserContextOptions {
  /** What the scripted jobs are asked for (paneFixture.tsx), without a question mark. */
  query?: string;
}

/**
 * For a file of tests: the pane with scripted jobs, in a browser of its own. Each call of what it gives opens the pane in a
 * new page, as narrow as Excel makes it, presses the buttons of its navigation that lead to it, or none, and waits until its part has
 * loaded; the pages are closed after each test.
 */
export function paneForTests(): (name: string | null, place?: Place) => Promise<Page> {
  const open = browserForTests(servePaneFixture);
  return async (name, { query = "", ...options } = {}) => {
    const { page, address } = await open({ viewport: { width: 350, height: 640 }, ...options });
    await page.goto(`${address}?${query}`);
    if (name !== null) await toPage(page, name);
    // Two pages may be loading, one of them out of sight.
    await page
      .getByText("Loading", { exact: true })
      .filter({ visible: true })
      .first()
      .waitFor({ state: "hidden" });
    return page;
  };
}

/** The step of the work that a page is found under, where it is not called like it. */
const STEP_OF = new Map([
  ["Columns", "Returns"],
  ["Entry", "Chronology"],
  ["Changes", "Chronology"],
  ["Cross-checks", "Chronology"],
  ["Timeline", "Chronology"],
  ["Views", "Chronology"],
  ["Action plan", "Actions"],
]);
const BESIDE = ["Review", "Timetable", "Many reviews", "Names", "Templates", "Check this sheet"];

/** Goes to a page of the pane by its name, as a person does. */
export async function toPage(page: Page, name: string): Promise<void> {
  const nav = page.getByRole("navigation");
  if (BESIDE.includes(name)) {
    await nav.getByRole("button", { name: /^More pages/ }).click();
    await page.getByRole("menuitem", { name: new RegExp(`^${name}`) }).click();
    return;
  }
  const step = STEP_OF.get(name) ?? name;
  await nav.getByRole("button", { name: new RegExp(`^${step} `) }).click();
  const own = nav.getByRole("button", { name, exact: true });
  if (step !== name && (await own.count()) > 0 && (await own.getAttribute("aria-current")) === null) {
    await own.click();
  }
}

/** What the pane has asked of its jobs, in order. */
export async function asked(page: Page): Promise<string[]> {
  return z.array(z.string()).parse(await page.evaluate("window.asked"));
}
