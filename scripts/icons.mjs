/**
 * Draws the PNG files of assets/ from the SVG drawings beside them, in a headless Chromium.
 * Run it by hand after a drawing has changed (`node scripts/icons.mjs`) and commit what it writes: neither the
 * build nor the tests need a browser for it.
 *
 * Sizes, from Microsoft's documentation: 32 and 64 for the manifest's IconUrl and HighResolutionIconUrl of a task
 * pane add-in; 16, 32 and 80 required, 64 possible, for the ribbon; 128 and 300 for listings in the store.
 * CHROMIUM names the browser where it is not found by itself.
 */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);
const drawings = [
  { name: "icon", sizes: [16, 32, 64, 80, 128, 300] },
  { name: "merge", sizes: [16, 32, 64, 80] },
  { name: "show", sizes: [16, 32, 64, 80] },
  { name: "check", sizes: [16, 32, 64, 80] },
  { name: "next", sizes: [16, 32, 64, 80] },
  { name: "plan", sizes: [16, 32, 64, 80] },
  { name: "add", sizes: [16, 32, 64, 80] },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const { name, sizes } of drawings) {
    const svg = await readFile(new URL(`${name}.svg`, assets), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html, body { margin: 0; background: transparent } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      const file = `${name}-${size}.png`;
      await writeFile(new URL(file, assets), await page.screenshot({ omitBackground: true }));
      console.log(file);
    }
  }
} finally {
  await browser.close();
}
