import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { z } from "zod";
import { browserForTests, servePages, watchErrors } from "./browser";
import { sheetsOf, type SheetRead } from "./workbooks";

interface Opened {
  page: Page;
  /** What went wrong in it until now. */
  errors: string[];
  /** The pane beside the workbook, once it has read it. */
  pane: () => Promise<Frame>;
  /** Where the page comes from, with a slash at the end. */
  address: string;
}

/** For a file of tests: the page that `npm start` serves, each call in a new tab; the tabs are closed after each test. */
export function pagesForTests(): (query?: string, options?: BrowserContextOptions) => Promise<Opened> {
  const open = browserForTests(servePages);
  return async (query = "", options = {}) => {
    const { page, address } = await open({ viewport: { width: 1280, height: 800 }, ...options });
    const errors = watchErrors(page);
    await page.goto(`${address}${query}`);
    const pane = () => paneOf(page);
    await pane();
    return { page, pane, address, errors };
  };
}

/** The pane of the page, once it has read the workbook. */
export async function paneOf(page: Page): Promise<Frame> {
  await page.frameLocator("#pane").getByRole("heading", { level: 2 }).first().waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().endsWith("/page/taskpane.html"));
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

/** The workbook as it would be saved now, sheet by sheet. */
export async function saved(page: Page): Promise<SheetRead[]> {
  const numbers: unknown = await page.evaluate("window.workbench.save().then((bytes) => [...bytes])");
  return sheetsOf(Uint8Array.from(z.array(z.number()).parse(numbers)));
}

export const mergeButton = (pane: Frame) => pane.getByRole("button", { name: "Merge returns" });

/** Waits until a merge is done. */
export async function merged(pane: Frame): Promise<void> {
  await pane.getByRole("region", { name: "Result" }).waitFor({ timeout: 120_000 });
}
