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
 * new page, as narrow as Excel makes it, and presses the button of its navigation with that name, or none; the pages are closed
 * after each test.
 */
export function paneForTests(): (name: string | null, place?: Place) => Promise<Page> {
  const open = browserForTests(servePaneFixture);
  return async (name, { query = "", ...options } = {}) => {
    const { page, address } = await open({ viewport: { width: 350, height: 640 }, ...options });
    await page.goto(`${address}?${query}`);
    if (name !== null) {
      await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    }
    return page;
  };
}

/** What the pane has asked of its jobs, in order. */
export async function asked(page: Page): Promise<string[]> {
  return z.array(z.string()).parse(await page.evaluate("window.asked"));
}
