import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";
import { z } from "zod";
import { dist } from "./support/browser";
import { pagesForTests } from "./support/servedPage";

/** What the pane may load until its first page can be used, in thousands of bytes as they travel (gzip). Lower it when you can. */
const MOST_KB = 310;

const open = pagesForTests();

const kilobytes = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

/** The scripts of the add-in that its pane has loaded so far, as they are called in dist/. */
async function loaded(pane: Frame): Promise<string[]> {
  const addresses = await pane.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)");
  return z
    .array(z.string())
    .parse(addresses)
    .map((address) => new URL(address).pathname.slice(1))
    .filter((path) => /^(?:parts\/)?\w+\.js$/.test(path));
}

describe("the pane's first load", () => {
  it.each([
    ["an empty workbook", "?empty", "Add my returns…"],
    ["a review with returns", "", "Add return files…"],
  ])("is small in %s, and nothing is added to it until something is pressed", async (_, query, next) => {
    const { page, pane } = await open(query);
    const frame = await pane();
    await frame.getByRole("button", { name: next }).waitFor();
    await page.waitForLoadState("networkidle");
    const first = await loaded(frame);
    expect(first.sort()).toEqual(["oldBrowser.js", "taskpane.js"]);
    expect(first.map(kilobytes).reduce((sum, each) => sum + each)).toBeLessThan(MOST_KB);
    await frame
      .getByRole("navigation")
      .getByRole("button", { name: /^Queries/ })
      .click();
    await frame.getByRole("heading", { name: "Queries", level: 1 }).waitFor();
    await frame.getByRole("button", { name: "Check the returns" }).waitFor();
    expect(await loaded(frame)).toContain("parts/queries.js");
  });
});
