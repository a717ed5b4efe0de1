/**
 * `npm run pictures`: makes the guide's pictures, docs/guide/pictures/*.png, from the page of `npm start` with the sample review, after
 * `npm run build`. It needs Chromium (CHROMIUM, or /usr/bin/chromium).
 */
import { mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import contentPolicy from "./contentPolicy.cjs";
import { serveFolder } from "./serveFolder.mjs";

const to = fileURLToPath(new URL("../docs/guide/pictures/", import.meta.url));
const files = serveFolder(new URL("../dist/", import.meta.url));

const server = createServer((request, response) => {
  request.url = request.url.replace(/^\/(?=$|\?)/, "/index.html");
  response.setHeader("Content-Security-Policy", contentPolicy.ownPagePolicy);
  return files(request, response);
});
await new Promise((resolve) => server.listen(0, "localhost", resolve));
await mkdir(to, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
page.setDefaultTimeout(180_000);
await page.goto(`http://localhost:${server.address().port}/`);
const pane = page.frameLocator("#pane");
const button = (name) => pane.getByRole("button", { name, exact: true });

/** A picture of the workbook with the pane beside it, or of the pane alone. */
async function picture(name, only = page) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await only.screenshot({ path: `${to}${name}.png` });
  console.log(`docs/guide/pictures/${name}.png`);
}
const paneAlone = page.locator("#pane");

/** Opens a page of the pane: one of a step, or one beside the path. */
async function toPage(step, within) {
  await pane
    .getByRole("navigation")
    .getByRole("button", { name: new RegExp(`^${step} `) })
    .click();
  if (within)
    await pane
      .getByRole("group", { name: `Pages of ${step}` })
      .getByRole("button", { name: within })
      .click();
}
async function beside(name) {
  await pane.getByRole("button", { name: /^More pages/ }).click();
  await pane.getByRole("menuitem", { name }).click();
}

await pane.getByRole("heading", { level: 2 }).first().waitFor();
await picture("returns");
await button("Merge returns").click();
await pane.getByRole("region", { name: "Result" }).waitFor();
await picture("merged", paneAlone);
await button("Go to the integrated chronology").click();
await picture("chronology");
await beside("Templates");
await pane.getByRole("combobox", { name: "Template" }).selectOption("Case review sheet and peer review");
await button("Add the template").click();
await pane.getByRole("heading", { name: "Records in this workbook" }).waitFor();
await picture("record");
await toPage("Queries");
await button("Show the first error").click();
await picture("queries", paneAlone);
await toPage("Chronology", "Entry");
await button("Next entry to look at").click();
await pane.getByRole("textbox", { name: "Panel comment" }).waitFor();
await picture("entry", paneAlone);
await toPage("Chronology", "Cross-checks");
await picture("cross-checks", paneAlone);
await toPage("Chronology", "Timeline");
await picture("timeline", paneAlone);
await toPage("Actions");
await picture("plan", paneAlone);
await beside("Timetable");
await picture("timetable", paneAlone);
await beside("Names");
await pane.getByRole("button", { name: "Publication copy" }).click();
await picture("publication", paneAlone);

await browser.close();
server.close();
